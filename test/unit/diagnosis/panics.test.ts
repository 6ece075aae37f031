import { describe, expect, test } from '@jest/globals';
import { countedPanics, panicsIn } from '../../../src/diagnosis/panics.ts';

/** As Go 1.26 writes them: a handler's, which its middleware raised again, and one that ended the process. */
const served = `2026/11/30 17:20:01 http: panic serving 127.0.0.1:42424: runtime error: integer divide by zero
goroutine 123 [running]:
net/http.(*conn).serve.func1()
	/usr/local/go/src/net/http/server.go:1947 +0xb0
panic({0x7a3b20?, 0xb1c2d0?})
	/usr/local/go/src/runtime/panic.go:783 +0x120
main.counted.func1.1()
	/src/orders/main.go:110 +0x105
panic({0x7a3b20?, 0xb1c2d0?})
	/usr/local/go/src/runtime/panic.go:783 +0x120
main.discount(...)
	/src/orders/orders.go:75
main.(*server).total(0xc0001a2000, {0x1, {0xc00010, 0x4, 0x4}})
	/src/orders/orders.go:69 +0x8f
net/http.HandlerFunc.ServeHTTP(0xc000?, {0x8, 0x9}, 0x0?)
	/usr/local/go/src/net/http/server.go:2294 +0x29
created by net/http.(*Server).Serve in goroutine 1
	/usr/local/go/src/net/http/server.go:3454 +0x485`;
const ended = `panic: pq: relation "orders_v2" does not exist

goroutine 1 [running]:
acme.example/shop/store.(*DB).Open(0x0)
	/src/shop/store/db.go:17 +0x1c
main.main()
	/src/shop/main.go:9 +0x1d
exit status 2`;
const fatal = `fatal error: concurrent map writes

goroutine 41 gp=0xc000 m=3 mp=0xc001 [running]:
internal/runtime/maps.fatal({0x1, 0x2})
	/usr/local/go/src/runtime/panic.go:1046 +0x18 fp=0xc000 sp=0xc001 pc=0x44
main.(*cache).put(0xc0)
	/src/shop/cache.go:31 +0x2b fp=0xc000`;
const lines = (...texts: readonly string[]): readonly string[] => texts.join('\n').split('\n');

describe('panics in a log', () => {
  test('are named by the function that raised them, not by who panics again, and not by Go', () => {
    expect(panicsIn(lines('time=1 msg=ready', served, 'time=2 msg=go'))).toEqual([
      {
        message: 'runtime error: integer divide by zero',
        ...{ function: 'main.discount', file: '/src/orders/orders.go', line: 75 },
      },
    ]);
  });
  test('of a process that ended, and of what nothing recovers, are named alike', () => {
    expect(panicsIn(lines(ended, fatal)).map((one) => `${one.function}:${one.line}`)).toEqual([
      'acme.example/shop/store.(*DB).Open:17',
      'main.(*cache).put:31',
    ]);
  });
  test('are counted for both sides, by where they were raised', () => {
    const panics = panicsIn(lines(served, served));
    const [one] = countedPanics([
      { side: 'fault', panics },
      { side: 'base', panics: panics.slice(1) },
    ]);
    expect(one).toMatchObject({ fault: 2, base: 1, function: 'main.discount' });
  });
  test.each([
    ['a line that only speaks of one', 'level=error msg="panic: not really"'],
    ['a stack that is cut', 'panic: x\n\ngoroutine 1 [running]:'],
    [
      'a stack of Go alone',
      'panic: x\n\ngoroutine 1 [running]:\nruntime.main()\n\t/go/proc.go:2 +0x1',
    ],
    [
      'hostile text',
      `panic: ${'('.repeat(10_000)}\ngoroutine 1 [running]:\n${')('.repeat(20_000)}`,
    ],
    ['nothing', ''],
  ])('%s names nobody', (_name, text) => {
    expect(panicsIn(lines(text))).toEqual([]);
  });
  test('a hundred thousand hostile lines end in time', () => {
    const hostile = Array.from({ length: 100_000 }, (_, i) =>
      i % 2 === 0 ? 'panic: x' : 'goroutine 1 [running]:',
    );
    expect(panicsIn(hostile)).toEqual([]);
  });
});
