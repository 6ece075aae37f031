import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../src/errors.ts';
import { together } from '../../../../src/gates/ledger/read-all.ts';
import { sourceAddress } from '../../../../src/gates/ledger/source-address.ts';
import { watchSource } from '../../../../src/gates/ledger/watch-source.ts';
import type { LedgerSource } from '../../../../src/ports/ledger-sources.ts';

const address = sourceAddress('leaders')(
  { system: 'etcd', urls: 'http://127.0.0.1:2379', prefix: '/l/' },
  's',
);
/** Looks by number, each a second after the other; the clock moves by itself. */
async function watch(
  answer: (look: number) => readonly object[],
  more: Partial<LedgerSource> = {},
  opened?: Error,
) {
  let [nowMs, looks, closed] = [1_700_000_000_000, 0, 0];
  const source: LedgerSource = {
    everyMs: 1000,
    about: () => ({ endpoint: 'x', version: '3.4.23' }),
    look: async () => answer(looks++),
    end: async () => [{ end: true }],
    unseen: () => [],
    close: async () => void closed++,
    ...more,
  };
  const ports = {
    signal: new AbortController().signal,
    clock: {
      now: () => new Date(nowMs),
      sleep: async (ms: number) => {
        nowMs += ms;
      },
    },
    sources: {
      open: async () => {
        if (opened !== undefined) throw opened;
        return source;
      },
    },
  } as unknown as Parameters<typeof watchSource>[0];
  const seen = await watchSource(ports, 'leaders', address, { watchMs: 3000, sinceMs: 0 });
  return { seen, looks: () => looks, closed: () => closed };
}
describe('a system that is watched', () => {
  it('is asked until the watch is over, and closed', async () => {
    const { seen, looks, closed } = await watch((look) => [{ look }]);
    expect(seen).toMatchObject({ version: '3.4.23', gaps: [], missing: null });
    expect(seen.lines).toEqual(
      [0, 1, 2, 3].map((look) => JSON.stringify({ look })).concat('{"end":true}'),
    );
    expect([looks(), closed()]).toEqual([4, 1]);
  });
  it('that fails in between is a gap in its own words, each said once', async () => {
    const { seen } = await watch((look) => {
      if (look === 1 || look === 2) throw new Error('etcdserver: no leader');
      return [{ look }];
    });
    expect(seen.missing).toBeNull();
    expect(seen.gaps).toEqual([
      'etcdserver: no leader (2 times, 2023-11-14T22:13:21.000Z to 2023-11-14T22:13:22.000Z)',
    ]);
  });
  it('that never answers, or cannot even be opened, is missing', async () => {
    const { seen, closed } = await watch(() => {
      throw new UsageError('NOAUTH Authentication required.', { input: 'x' });
    });
    expect(seen.missing).toMatch(
      /^NOAUTH Authentication required; source-credentials: give user:password .* \(4 times/,
    );
    expect(closed()).toBe(1);
    const refused = new UsageError('There are no credentials "redis".', { input: 'y' });
    expect((await watch(() => [], {}, refused)).seen.missing).toBe(
      'There are no credentials "redis"',
    );
  });
  it('whose last words fail has a gap, and what it cannot see is one', async () => {
    const { seen } = await watch(() => [], {
      end: () => Promise.reject(new Error('gone')),
      unseen: () => ['no scheduler is alive'],
    });
    expect(seen.gaps.join()).toMatch(/gone.*no scheduler is alive/);
  });
});
describe('parts of one ledger', () => {
  const part = (from: string, missing: string | null) => ({
    from,
    lines: [from],
    gaps: [],
    missing,
  });
  it('are judged together; one that is missing is a gap, all of them are nothing', () => {
    expect(together([part('a', null), part('b', 'it is down')])).toEqual({
      from: 'a + b',
      lines: ['a', 'b'],
      gaps: ['b: it is down'],
      missing: null,
    });
    expect(together([part('a', 'x'), part('b', 'y')]).missing).toBe('x; y');
  });
});
describe('an address of a system', () => {
  it.each<[string, unknown, RegExp]>([
    ['saga', { system: 'etcd' }, /saga asks no system/],
    ['lock', { system: 'redis' }, /does not ask redis.*It asks: etcd/],
    ['leaders', { system: 'mongo' }, /one of kafka/],
    ['leaders', null, /one of kafka/],
    ['leaders', { system: 'redis', servers: 'a:1' }, /leaders needs it/],
    ['idempotency', { system: 'redis', servers: 'a:1', key: 'k' }, /idempotency needs it/],
    ['idempotency', { system: 'redis', servers: 'a:1,b:1', prefix: 'k' }, /give mode/],
    ['idempotency', { system: 'redis', servers: 'a:1', prefix: 'k', mode: 'sentinel' }, /master/],
    ['idempotency', { system: 'redis', servers: 'a', prefix: 'k' }, /host:port/],
    ['lock', { system: 'etcd', urls: 'http://u:p@e:1', prefix: '/' }, /credentials/],
    ['offsets', { system: 'kafka', servers: 'a:1', group: 'g' }, /topic/],
    [
      'offsets',
      { system: 'nats', urls: 'http://n:1', stream: 's', consumer: 'c', advisories: 'A' },
      /give servers/,
    ],
    ['retry', { system: 'rabbitmq', url: 'http://r:1', queues: [] }, /fewer than 1/],
  ])('of %s is refused when it is %j', (check, given, says) => {
    expect(() => sourceAddress(check)(given, 'sources[0]')).toThrow(says);
  });
});
