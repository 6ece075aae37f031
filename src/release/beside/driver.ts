import {
  type ExposureProviderName,
  exposureProviderNames,
  kindOfHandle,
  type ProviderName,
  type ReleaseHandle,
  type WorkloadKind,
  workloadKinds,
} from '../../evidence/release.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import {
  readWorkload,
  revisionOf,
  type WorkloadPlace,
  workloadTypes,
} from '../../workload/kinds.ts';
import type { Lease, Workload } from '../../workload/objects.ts';
import { awaitReady } from '../../workload/readiness.ts';
import type { Driver, Found, PromotionTimes } from '../driver.ts';
import { targetOf } from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { canaryPlaceOf, requireCanary } from '../handle.ts';
import { decidedImagesOnly, promotedMark, requireDecidedImages, takingBack } from '../promoted.ts';
import { leaveReason, reasonNow } from '../reason.ts';
import { isForeign, recordOrCopy, rememberCanary } from '../record/copy.ts';
import { canaryName, leaseName, managedSelector, prefix, workloadLabel } from '../record/names.ts';
import { recordOf } from '../record/record.ts';
import { sealRecord } from '../record/seal.ts';
import type { Released, ReleasePlace } from '../request.ts';
import { requireWorkload } from '../require-workload.ts';
import { imagesOf, podsOf } from '../subject-parts.ts';
import { changedImage } from './canary.ts';
import { applyDeploy, type DeployPlan, planDeploy, planLines } from './deploy.ts';
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
    const plan = withDecided(await planDeploy(ports, request, stable), request.decided);
    return {
      ...plan,
      place: { kind, namespace, workload },
      canary: plan.target.canary,
      template: plan.canary.spec.template,
      stableImage: changedImage(stable.spec.template, request.change),
      lines: planLines(plan),
      apply: async () => ({
        observation: await applyDeploy(ports, plan),
        selectors: plan.selectors,
      }),
    };
  },
  async promote(ports, handle) {
    const plan = await planPromote(ports, handle);
    const place = {
      kind: kindOfHandle(handle),
      namespace: handle.namespace,
      name: handle.workload,
    };
    return {
      steps: plan.steps,
      apply: (times) =>
        takingBack(
          () =>
            applyPromote(ports, handle, plan, {
              ...times,
              verify: () => verifyStable(ports.cluster, handle, place, times.marks),
            }),
          () =>
            endRelease(ports, {
              ...place,
              workload: place.name,
              timeoutMs: times.timeoutMs,
              openGit: times.openGit,
            }),
        ),
    };
  },
  async rollback(ports, request) {
    const { kind, namespace, workload } = request;
    const stable = await readWorkload(ports.cluster, { kind, namespace, name: workload });
    if (stable === undefined) return undefined;
    const plan = await planRollback(ports, request, stable);
    return {
      steps: plan.steps,
      presently: revisionOf(stable),
      release: plan.record?.release,
      type: workloadTypes[kind].resource,
      apply: () => applyRollback(ports, request, plan),
    };
  },
  abandon: (ports, place) => abandon(ports, releasedAt(place)),
  withdraw: withdrawBeside,
  async end(ports, { timeoutMs, reason, ...place }) {
    const released = releasedAt(place);
    const record = await besideDriver.record(ports.cluster, place).catch(() => undefined);
    await endRelease(ports, { ...released, timeoutMs });
    const { resource } = workloadTypes[released.kind];
    await leaveReason(ports, resource, place, reasonNow(ports, reason, record?.release));
  },
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
  async achieved(cluster, place) {
    const canary = await readWorkload(cluster, canaryAt(place));
    if (canary === undefined) return 0;
    const record = recordOf(canary);
    const target = targetOf(place.namespace, place.workload, record);
    return await exposureProviders[record.provider].observe(cluster, target);
  },
  async amend(cluster, place, release, seal) {
    const canary = await sealRecord(cluster, canaryAt(place), release, seal);
    await rememberCanary(cluster, place.workload, canary);
  },
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

/** Stable's pods run the decided images; then the workload says what was promoted. */
async function verifyStable(
  cluster: Cluster,
  handle: ReleaseHandle,
  place: WorkloadPlace,
  marks: PromotionTimes['marks'],
): Promise<void> {
  const stable = await requireWorkload(cluster, place);
  const images = await decidedImagesOnly(async () =>
    imagesOf(place.name, stable.spec.template, await podsOf(cluster, stable)),
  );
  requireDecidedImages(handle, images);
  await cluster.patch(workloadTypes[place.kind].resource, place.namespace, place.name, {
    type: 'merge',
    body: { metadata: { annotations: { ...promotedMark(handle, stable), ...marks } } },
  });
}

/** The decision that a stage is begun with stands on its record: a run that died in the middle of it finds its own. */
const withDecided = (plan: DeployPlan, decided: string | undefined): DeployPlan =>
  decided === undefined ? plan : { ...plan, record: { ...plan.record, decided } };
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

/** Those that a release made: by the name that it gives, and by the UID on its lease; labels are anybody's. */
async function ownOf(
  cluster: Cluster,
  namespace: string,
  labelled: readonly Workload[],
): Promise<readonly Workload[]> {
  const own: Workload[] = [];
  for (const one of labelled) {
    const workload = one.metadata.labels?.[workloadLabel] ?? '';
    if (one.metadata.name !== canaryName(workload)) continue;
    const lease = await cluster.get<Lease>(resources.leases, namespace, leaseName(workload));
    if (!isForeign(one, lease)) own.push(one);
  }
  return own;
}

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
    const own = await ownOf(cluster, namespace, items);
    return own.map(({ metadata }) => ({
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
