import { UsageError } from '../errors.ts';
import type { Cluster } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';
import type { Need } from '../release/driver.ts';
import { driverOfKind, drivers } from '../release/drivers.ts';
import { type Guarded, readSeen, recordIn } from './guarded.ts';

const every: readonly Need[] = [
  { type: resources.leases, verbs: ['get', 'list', 'watch', 'create', 'patch', 'delete'] },
];
/** What it says afterwards; a switch that may not say it works all the same. */
const said: readonly Need[] = [{ type: resources.events, verbs: ['create'] }];
/** Everything the switch does in the cluster: what action-templates/kubernetes/dead-man.yml grants, and nothing else (tested). */
export const deadManNeeds = {
  every,
  said,
  ...drivers.beside.needs,
  ...drivers['argo-rollouts'].needs,
} as const satisfies Readonly<Record<string, readonly Need[]>>;

/** A switch that may not act is worse than none: said at the start, when deploy-canary still waits for it. */
export async function requirePermissions(cluster: Cluster, guarded: Guarded): Promise<void> {
  const seen = await readSeen(cluster, guarded);
  const record = recordIn(guarded, seen);
  const needs = [...every, ...driverOfKind(guarded.kind).needsOf(guarded, record, seen.lease)];
  for (const { type, subresource, verbs } of needs)
    for (const verb of verbs)
      if (!(await cluster.may(verb, type, guarded.namespace, subresource)))
        throw new UsageError(
          `The switch's ServiceAccount may not ${verb} ${type.plural}${subresource === undefined ? '' : `/${subresource}`} in ${guarded.namespace}.`,
          { fix: 'Apply action-templates/kubernetes/dead-man.yml there.' },
        );
}
