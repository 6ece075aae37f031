import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { claimsSeen } from '../claims.ts';
import { etcdGateway } from './gateway.ts';

type Address = Extract<SourceAddress, { readonly system: 'etcd' }>;
/** More keys than this under one prefix are not looked at one by one. */
const mostKeys = 500;

/** Locks under a prefix with their leases (`lock`), or who leads: the key that was made first (`leaders`). */
export function etcdSource(
  check: string,
  { urls, prefix }: Address,
  credentials: string | undefined,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): LedgerSource {
  const etcd = etcdGateway(urls, credentials, signal);
  const claims = claimsSeen();
  const unseen = new Set<string>();
  const seen = new Set<string>();
  let version = '';
  const leader = async (): Promise<readonly object[]> => {
    const askedMs = now().getTime();
    const [first] = await etcd.range(prefix);
    const holder =
      first === undefined
        ? null
        : { instance: first.value || first.key, fence: first.createRevision };
    claims.add(holder, { askedMs, answeredMs: now().getTime() });
    return [];
  };
  const locks = async (): Promise<readonly object[]> => {
    const keys = await etcd.range(prefix);
    if (keys.length > mostKeys)
      unseen.add(`${prefix} has more than ${mostKeys} keys: only the first are looked at`);
    const lines: object[] = [];
    for (const { key, lease } of keys.slice(0, mostKeys)) {
      seen.add(key);
      const ts = now().toISOString();
      if (lease === '0') {
        lines.push({ type: 'lease', key, lease: 0, granted_ttl: 0, ttl: -1, ts });
        continue;
      }
      const { ttl, granted } = await etcd.timeToLive(lease);
      // Between the two questions it ended, as it should.
      if (ttl >= 0) lines.push({ type: 'lease', key, lease, granted_ttl: granted, ttl, ts });
    }
    return lines;
  };
  return {
    everyMs: check === 'leaders' ? 500 : 1000,
    about: () => ({ endpoint: urls.join(','), version }),
    async look() {
      version ||= await etcd.version().catch(() => '');
      return await (check === 'leaders' ? leader() : locks());
    },
    end: () => Promise.resolve(check === 'leaders' ? claims.lines() : []),
    unseen: () => [
      ...unseen,
      ...(check !== 'leaders' && seen.size === 0
        ? [`no lock under ${prefix} was held at any look`]
        : []),
    ],
    close: () => Promise.resolve(),
  };
}
