import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergedProfiles, textProfile } from '../../../../src/diagnosis/live/text-profile.ts';
import { ProfileError } from '../../../../src/diagnosis/pprof.ts';

const goroutines = `goroutine profile: total 310
190 @ 0x43a2ee 0x40a6a5 0x6f3c11
#	0x43a2ed	internal/poll.runtime_pollWait+0x84	/usr/local/go/src/runtime/netpoll.go:351
#	0x6f3c10	main.(*cart).load+0x50	/src/cmd/shop/cart.go:88

120 @ 0x43a2ee 0x6f2b31
#	0x6f2b30	main.(*worker).run+0x90	/src/cmd/shop/worker.go:52
`;
describe('a text profile of Go', () => {
  test('gives stacks with the leaf first, their counts, and where functions are', () => {
    const { samples, sampleTypes, places } = textProfile(goroutines);
    expect(sampleTypes).toEqual([{ type: 'goroutine', unit: 'count' }]);
    expect(samples.map(({ stack, values }) => [stack.at(-1), values[0]])).toEqual([
      ['main.(*cart).load', 190],
      ['main.(*worker).run', 120],
    ]);
    expect(samples[0]?.stack[0]).toBe('internal/poll.runtime_pollWait');
    expect(places.get('main.(*cart).load')).toEqual({ file: '/src/cmd/shop/cart.go', line: 88 });
  });
  test('gives of memory the bytes in use, and ends before the statistics of the runtime', () => {
    const heap = `heap profile: 3: 6144 [9: 12288] @ heap/1048576
3: 6144 [9: 12288] @ 0x1 0x2
#	0x1	main.(*cache).put+0x1	/src/cache.go:9

# runtime.MemStats
# Alloc = 99
`;
    const { samples, sampleTypes } = textProfile(heap);
    expect(sampleTypes).toEqual([{ type: 'inuse_space', unit: 'bytes' }]);
    expect(samples).toEqual([{ stack: ['main.(*cache).put'], values: [6144], labels: {} }]);
  });
  test('gives of waits nanoseconds, by the rate of the clock that counted them', () => {
    const mutex = `--- mutex:
cycles/second=2000000000
sampling period=1
4000000000 7 @ 0x1
#	0x1	sync.(*Mutex).Unlock+0x1	/usr/local/go/src/sync/mutex.go:9
#	0x2	main.(*book).place+0x1	/src/book.go:3
`;
    expect(textProfile(mutex).samples[0]?.values).toEqual([2e9]);
  });
  test('sums pods as samples side by side', () => {
    const one = textProfile(goroutines);
    expect(mergedProfiles([one, one])?.samples).toHaveLength(4);
    expect(mergedProfiles([])).toBeUndefined();
  });
  test.each(['', '404 page not found', '<html>', 'profile:\n1 @ 0x1'])('%j is none', (text) => {
    expect(() => textProfile(text)).toThrow(ProfileError);
  });
  test('never ends otherwise than with a profile or a ProfileError', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const text = `goroutine profile: total 1\n${rest}`;
        expect(Array.isArray(textProfile(text).samples)).toBe(true);
      }),
    );
  });
});
