import { UsageError } from '../../errors.ts';
import type { GroupMember, GroupView } from '../../ports/consumer-group.ts';
import { normalAddress } from './address.ts';
import { planReplicas, type ReplicaPlan, shareOf } from './replicas-plan.ts';

/**
 * Counts of canary and stable consumers whose ratio is nearest to `percent`. With partitions there are never more pods than partitions,
 * since the rest would own nothing; of equally near counts those that divide the partitions evenly, then the fewest.
 */
export function planConsumers(
  capacity: number,
  partitions: number | null,
  percent: number,
): ReplicaPlan {
  if (partitions === null) return planReplicas(capacity, percent);
  if (percent >= 100)
    return { canary: Math.max(1, Math.min(capacity, partitions)), stable: 0, achievedPercent: 100 };
  if (partitions < 2)
    throw new UsageError(
      `A topic with ${partitions} partition has one owner: ${percent} % cannot be reached, only 100 %.`,
      { input: 'exposure', fix: 'Give the topic more partitions, or go to 100 in one stage.' },
    );
  const candidates = evenlyOwned(Math.max(1, capacity), partitions);
  return candidates.reduce((best, candidate) =>
    better(candidate, best, partitions, percent) ? candidate : best,
  );
}

/** Every pair of counts that keeps the capacity, as far as partitions allow, and leaves no pod without one; never empty from 2 partitions on. */
function evenlyOwned(most: number, partitions: number): readonly ReplicaPlan[] {
  const least = Math.min(most, partitions);
  const upTo = (last: number): readonly number[] =>
    Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
  return upTo(Math.min(most, partitions - 1)).flatMap((canary) =>
    upTo(Math.min(most, partitions - canary))
      .filter((stable) => canary + stable >= least)
      .map((stable) => ({ canary, stable, achievedPercent: shareOf(canary, stable) })),
  );
}
function better(a: ReplicaPlan, b: ReplicaPlan, partitions: number, percent: number): boolean {
  const gap = (plan: ReplicaPlan): number => Math.abs(plan.achievedPercent - percent);
  if (Math.abs(gap(a) - gap(b)) > 1e-9) return gap(a) < gap(b);
  const uneven = (plan: ReplicaPlan): number =>
    partitions % (plan.canary + plan.stable) === 0 ? 0 : 1;
  if (uneven(a) !== uneven(b)) return uneven(a) < uneven(b);
  return a.canary + a.stable < b.canary + b.stable;
}

/** The partitions to share; refuses a group whose members cannot share anything, unless the canary is to have it all. */
export function partitionsToShare(view: GroupView, percent: number): number | undefined {
  if (view.noShare !== undefined && percent < 100)
    throw new UsageError(
      `No share can be made of this queue: ${view.noShare}. ${percent} % cannot be reached, only 100 %.`,
      {
        input: 'consumer-group',
        fix: 'Go to 100 in one stage, or let several consumers work on it at the same time.',
      },
    );
  return view.partitions ?? undefined;
}

export interface PodPlace {
  readonly name: string;
  readonly ip: string | undefined;
  /** All its addresses, where it has one of each family. */
  readonly ips?: readonly string[];
}
interface PodPlaces {
  readonly canary: readonly PodPlace[];
  readonly stable: readonly PodPlace[];
}
/** Units owned by the canary's pods, by stable's, and by somebody else. A member is a pod's by its address or by its name. */
export function ownedUnits(
  view: GroupView,
  pods: PodPlaces,
): { readonly canary: number; readonly stable: number; readonly others: number } {
  const arms = armsOf(pods);
  const count = { canary: 0, stable: 0, others: 0 };
  for (const member of view.members) count[arms(member)] += member.units;
  return count;
}

/** Who the others are, as far as their addresses tell; '' when there are none. */
export function strangersIn(view: GroupView, pods: PodPlaces): string {
  const arms = armsOf(pods);
  const others = view.members.filter((member) => arms(member) === 'others');
  const hosts = [...new Set(others.map(({ host }) => normalAddress(host)))];
  if (hosts.length === 0) return '';
  const shown = hosts.slice(0, 5).map((host) => (host === '' ? 'no address' : host));
  const more = hosts.length > 5 ? ` and ${hosts.length - 5} more` : '';
  const why = hosts.some((host) => meshAddress.test(host))
    ? ' (a service mesh hides the clients behind its own address)'
    : hosts.length === 1 && others.length > 1
      ? ' (one address for all: NAT or a proxy is in between)'
      : '';
  return `The others come from ${shown.join(', ')}${more}${why}, which is no pod of the workload.`;
}
/** From 127.0.0.6 Istio's sidecar passes inbound connections on; loopback is never a pod's own address. */
const meshAddress = /^(127\.\d+\.\d+\.\d+|0:0:0:0:0:0:0:[16])$/;

function armsOf(pods: PodPlaces): (member: GroupMember) => 'canary' | 'stable' | 'others' {
  const addresses = (arm: readonly PodPlace[]): ReadonlySet<string> =>
    new Set(
      arm.flatMap(({ ip, ips = [] }) =>
        [...ips, ...(ip === undefined ? [] : [ip])].map(normalAddress),
      ),
    );
  const own = { canary: addresses(pods.canary), stable: addresses(pods.stable) };
  const named = (arm: readonly PodPlace[], text: string): boolean =>
    arm.some(({ name }) => hasWord(text, name));
  // What is of both arms (host network, a proxy in between) tells nothing.
  const armOf = (canary: boolean, stable: boolean): 'canary' | 'stable' | 'others' =>
    canary === stable ? 'others' : canary ? 'canary' : 'stable';
  return ({ host, clientName }) => {
    const byName = armOf(named(pods.canary, clientName), named(pods.stable, clientName));
    if (byName !== 'others') return byName;
    const address = normalAddress(host);
    return armOf(own.canary.has(address), own.stable.has(address));
  };
}
/** `name` in `text`, not as a part of a longer pod name. */
function hasWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const inWord = (character: string | undefined): boolean => /[a-z0-9-]/i.test(character ?? ' ');
  const behind = text.slice(at + name.length);
  // Client libraries append numbers: `shop-canary-abc12-1`.
  return !inWord(text[at - 1]) && (!inWord(behind[0]) || /^-\d+$/.test(behind));
}
