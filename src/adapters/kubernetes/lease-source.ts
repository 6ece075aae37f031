import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import type { LedgerSource, SourceAddress } from '../../ports/ledger-sources.ts';
import { resources } from '../../ports/resources.ts';
import { claimsSeen } from '../claims.ts';

type Address = Extract<SourceAddress, { readonly system: 'kubernetes' }>;

interface Lease extends KubeObject {
  readonly spec: {
    readonly holderIdentity?: string;
    readonly leaseDurationSeconds?: number;
    readonly renewTime?: string;
    readonly leaseTransitions?: number;
  };
}
/** Who leads by a Lease, as client-go's leader election keeps it; one that was not renewed in time is held by nobody. */
export function leaseSource(
  cluster: Cluster,
  { lease: name }: Address,
  namespace: string,
  now: () => Date,
): LedgerSource {
  const claims = claimsSeen();
  return {
    everyMs: 1000,
    about: () => ({ endpoint: cluster.endpoint, version: '' }),
    async look() {
      const askedMs = now().getTime();
      const lease = await cluster.get<Lease>(resources.leases, namespace, name);
      if (lease === undefined) throw new Error(`there is no Lease ${name} in ${namespace}`);
      const answeredMs = now().getTime();
      const { holderIdentity, renewTime, leaseDurationSeconds, leaseTransitions } = lease.spec;
      const endsMs = Date.parse(renewTime ?? '') + (leaseDurationSeconds ?? 0) * 1000;
      const held = holderIdentity !== undefined && holderIdentity !== '' && endsMs >= askedMs;
      const fence = leaseTransitions === undefined ? null : String(leaseTransitions);
      claims.add(held ? { instance: holderIdentity, fence } : null, { askedMs, answeredMs });
      return [];
    },
    end: () => Promise.resolve(claims.lines()),
    unseen: () => [],
    close: () => Promise.resolve(),
  };
}
