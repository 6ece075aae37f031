import { bigOf, type Fields, maybe, numberOf, textOf } from '../../ledger/fields.ts';
import type { Findings } from '../../ledger/findings.ts';
import { shownMs, type Times } from '../../ledger/times.ts';

/** L1 and L2: a lock ends by itself, and not before the work under it. */
export interface Leases {
  add(fields: Fields, at: number, times: Times): void;
  end(handledMs: readonly number[]): {
    readonly unseen: readonly string[];
    readonly leases: number;
    readonly shortestTtlSeconds: number | null;
    readonly longestMs: number;
    readonly p99Ms: number;
  };
}
interface Seen {
  granted: number;
  ttl: number;
  ms: number;
  /** Its remaining time went up between two looks. */
  renewed: boolean;
}
export function leasesOf(
  found: Findings,
  {
    minTtlSeconds,
    maxTtlSeconds,
  }: { readonly minTtlSeconds: number; readonly maxTtlSeconds: number },
): Leases {
  const keys = new Map<string, Seen>();
  let shortest: number | null = null;
  const bounds = (key: string, granted: number, at: number): void => {
    if (granted < minTtlSeconds || granted > maxTtlSeconds)
      found.fail(
        'L1',
        at,
        `the lease of ${key} was granted ${granted} s, not ${minTtlSeconds} to ${maxTtlSeconds} s`,
      );
  };
  return {
    add(fields, at, times) {
      const key = textOf(fields, 'key');
      const lease = maybe(bigOf, fields, 'lease');
      const granted = numberOf(fields, 'granted_ttl', -1);
      // etcd answers -1 for a lease that is gone.
      const ttl = maybe(ttlOf, fields, 'ttl') ?? granted;
      const ms = times(fields, 'ts');
      if (lease === 0n || granted <= 0) {
        found.fail('L1', at, `the lock ${key} has no lease: who dies with it keeps it for ever`);
        return;
      }
      const known = keys.get(key);
      if (known?.granted !== granted) bounds(key, granted, at);
      shortest = Math.min(shortest ?? granted, granted);
      const renewed =
        known !== undefined && ms > known.ms && ttl > known.ttl - (ms - known.ms) / 1000 + 0.5;
      keys.set(key, { granted, ttl, ms, renewed: renewed || known?.renewed === true });
    },
    end(handledMs) {
      const sorted = [...handledMs].sort((a, b) => a - b);
      const longestMs = sorted.at(-1) ?? 0;
      const p99Ms = quantile99(sorted);
      if (shortest === null)
        return {
          unseen: ['the ledger has no lease: whether the lock ends by itself is not known'],
          leases: 0,
          shortestTtlSeconds: null,
          longestMs,
          p99Ms,
        };
      const renewed = [...keys.values()].some((seen) => seen.renewed);
      if (shortest * 1000 <= p99Ms)
        found.fail(
          'L2',
          null,
          `99 % of the work takes up to ${shownMs(p99Ms)}, as long as a lease of ${shortest} s or longer`,
        );
      else if (shortest * 1000 <= longestMs && !renewed)
        found.fail(
          'L2',
          null,
          `work took ${shownMs(longestMs)} under a lease of ${shortest} s that was never seen to be renewed`,
        );
      return { unseen: [], leases: keys.size, shortestTtlSeconds: shortest, longestMs, p99Ms };
    },
  };
}
const ttlOf = (fields: Fields, name: string): number => numberOf(fields, name, -1);
/** Linear between the two nearest ranks (Hyndman and Fan's type 7). */
function quantile99(sorted: readonly number[]): number {
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * 0.99;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}
