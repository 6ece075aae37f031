import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { claimsSeen, type Holder } from '../claims.ts';
import { connectZooKeeper, type ZooKeeper } from './client.ts';

type Address = Extract<SourceAddress, { readonly system: 'zookeeper' }>;

/** Who leads an election of sequential nodes: the one with the lowest number (ZooKeeper's own recipe). */
export function zookeeperSource(
  address: Address,
  credentials: string | undefined,
  { now, signal }: { readonly now: () => Date; readonly signal: AbortSignal },
): LedgerSource {
  const { servers, path } = address;
  const claims = claimsSeen();
  const unseen = new Set<string>();
  let open: ZooKeeper | undefined;
  const drop = (): void => {
    open?.close();
    open = undefined;
  };
  const holderOf = async (zookeeper: ZooKeeper): Promise<Holder | null> => {
    for (let tries = 0; tries < 3; tries++) {
      const first = firstOf(await zookeeper.children(path));
      if (first === undefined) return null;
      const node = await zookeeper.node(`${path === '/' ? '' : path}/${first}`);
      if (node === undefined) continue;
      if (!node.ephemeral)
        unseen.add(`${first} is no ephemeral node: it stays when its maker is gone`);
      return { instance: node.data || first, fence: node.created };
    }
    throw new Error(`the nodes under ${path} come and go faster than they can be read`);
  };
  return {
    everyMs: 500,
    about: () => ({ endpoint: servers.join(','), version: '' }),
    async look() {
      try {
        open ??= await connectZooKeeper(address, credentials, signal);
        const askedMs = now().getTime();
        const holder = await holderOf(open);
        claims.add(holder, { askedMs, answeredMs: now().getTime() });
        return [];
      } catch (thrown) {
        drop();
        throw thrown;
      }
    },
    end: () => Promise.resolve(claims.lines()),
    unseen: () => [...unseen],
    close: () => Promise.resolve(drop()),
  };
}
/** By the ten digits that ZooKeeper puts at the end; other nodes take no part. */
function firstOf(names: readonly string[]): string | undefined {
  const numbered = names.flatMap((name) => {
    const sequence = /(-?\d{10})$/.exec(name)?.[1];
    return sequence === undefined ? [] : [{ name, sequence: Number(sequence) }];
  });
  return numbered.sort((a, b) => a.sequence - b.sequence)[0]?.name;
}
