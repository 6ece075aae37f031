import {
  type ExposureProviderName,
  exposureProviderNames,
  type ProviderName,
  type WorkloadKind,
  workloadKinds,
} from '../../evidence/release.ts';
import { ClusterError } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  readWorkload,
  revisionOf,
  type WorkloadPlace,
  workloadTypes,
} from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { awaitReady } from '../../workload/readiness.ts';
import type { Driver, Found } from '../driver.ts';
import { canaryPlaceOf, requireCanary } from '../handle.ts';
import { recordOrCopy } from '../record/copy.ts';
import { canaryName, managedSelector, prefix, workloadLabel } from '../record/names.ts';
import { recordOf, sealRecord } from '../record/record.ts';
import type { Released, ReleasePlace } from '../request.ts';
import { requireWorkload } from '../require-workload.ts';
import { applyDeploy, planDeploy, planLines } from './deploy.ts';
import { needs, needsOf } from './needs.ts';
import { applyPromote, planPromote } from './promote.ts';
import { abandon, applyRollback, endRelease, planRollback } from './rollback.ts';
import { besideSubject } from './subject.ts';
import { withdrawBeside } from './withdraw.ts';

/** The canary is a workload of its own beside stable, which a release makes, scales and removes; a provider gives it its share. */
export const besideDriver = {
  kindOf: (kind) => kind,
  async plan(ports, asked) {
    const request = { ...asked, provider: exposureProvider(asked.provider) };
    const { kind, namespace, workload } = request;
    const stable = await requireWorkload(ports.cluster, { kind, namespace, name: workload });
    const plan = await planDeploy(ports, request, stable);
    return {
      ...plan,
      place: { kind, namespace, workload },
      canary: plan.target.canary,
      template: plan.canary.spec.template,
      lines: planLines(plan),
      apply: async () => ({
        observation: await applyDeploy(ports, plan),
        selectors: plan.selectors,
      }),
    };
  },
  async promote(ports, handle) {
    const plan = await planPromote(ports, handle);
    return { steps: plan.steps, apply: (times) => applyPromote(ports, handle, plan, times) };
  },
  async rollback(ports, request) {
    const { kind, namespace, workload } = request;
    const stable = await readWorkload(ports.cluster, { kind, namespace, name: workload });
    if (stable === undefined) return undefined;
    const plan = await planRollback(ports, request, stable);
    return {
      steps: plan.steps,
      presently: revisionOf(stable),
      underWay: plan.record !== undefined,
      apply: () => applyRollback(ports, request, plan),
    };
  },
  abandon: (ports, place) => abandon(ports, releasedAt(place)),
  withdraw: withdrawBeside,
  end: (ports, { timeoutMs, ...place }) => endRelease(ports, { ...releasedAt(place), timeoutMs }),
  async find(ports, namespace) {
    const found: Found[] = [];
    for (const kind of workloadKinds) found.push(...(await canariesOf(ports, namespace, kind)));
    return found;
  },
  canary: requireCanary,
  subject: (cluster, place) => besideSubject(cluster, stableAt(place)),
  async record(cluster, place) {
    const canary = await readWorkload(cluster, canaryAt(place));
    return canary === undefined ? undefined : recordOf(canary);
  },
  amend: (cluster, place, release, seal) => sealRecord(cluster, canaryAt(place), release, seal),
  awaitReady: ({ cluster, clock, log, signal }, handle, { timeoutMs }) =>
    awaitReady({
      cluster,
      clock,
      workload: canaryPlaceOf(handle),
      selector: handle.selectors.canary,
      timeoutMs,
      signal,
      onProgress: (line) => log.info(line),
    }),
  carrier: (place) => ({
    type: workloadTypes[releasedAt(place).kind].resource,
    name: canaryName(place.workload),
    recordIn: recordOrCopy,
  }),
  needs,
  needsOf: (place, record, lease) => needsOf(releasedAt(place).kind, record, lease),
} satisfies Driver;

function exposureProvider(asked: ProviderName): ExposureProviderName {
  const found = exposureProviderNames.find((name) => name === asked);
  if (found === undefined) throw new Error(`${asked} makes no canary beside a workload`);
  return found;
}
function releasedAt({ kind: asked, namespace, workload }: ReleasePlace): Released {
  const kind = workloadKinds.find((known) => known === asked);
  if (kind === undefined) throw new Error(`a ${asked} has no canary beside it`);
  return { kind, namespace, workload };
}

const stableAt = (place: ReleasePlace): WorkloadPlace => {
  const { kind, namespace, workload } = releasedAt(place);
  return { kind, namespace, name: workload };
};
const canaryAt = (place: ReleasePlace): WorkloadPlace => ({
  ...stableAt(place),
  name: canaryName(place.workload),
});

/** A Role that lacks one kind must not keep the others from being found. */
async function canariesOf(
  { cluster }: Ports,
  namespace: string,
  kind: WorkloadKind,
): Promise<readonly Found[]> {
  const { resource } = workloadTypes[kind];
  try {
    const { items } = await cluster.list<Workload>(resource, namespace, {
      labelSelector: managedSelector,
    });
    return items.map(({ metadata }) => ({
      kind: 'release',
      place: { kind, namespace, workload: metadata.labels?.[workloadLabel] ?? '' },
      name: metadata.name,
      expiresAt: metadata.annotations?.[`${prefix}expires-at`] ?? '',
      ended: 'exposure 0, stable restored, canary removed',
    }));
  } catch (thrown) {
    if (!(thrown instanceof ClusterError && thrown.failure === 'forbidden')) throw thrown;
    return [{ kind: 'unseen', type: resource, message: thrown.message }];
  }
}
