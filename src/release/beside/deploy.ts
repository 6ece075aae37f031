import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { readWorkload } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { copiesMark } from '../config/mark.ts';
import { copyLines } from '../config/words.ts';
import { deadManLines } from '../dead-man/job.ts';
import { providerOf, refuseBaseline, refuseMatches } from '../exposure/asked.ts';
import { refuseWay } from '../exposure/in-force.ts';
import {
  canaryPlace,
  type ExposurePlan,
  type ExposureProvider,
  type ExposureTarget,
  targetOf,
} from '../exposure/provider.ts';
import { wayBackCommand } from '../exposure/way-back.ts';
import { planGitops } from '../gitops/plan.ts';
import type { DeployObservation } from '../judge.ts';
import { copyAnnotations, type LostRelease, ownCanary } from '../record/copy.ts';
import { holdLease } from '../record/lease.ts';
import { canarySelector } from '../record/names.ts';
import { type ReleaseRecord, stableSelector } from '../record/record.ts';
import { type TakenOver, unlessTakenOver } from '../record/taken-over.ts';
import { type DeployRequest, refuseOther, refuseUnreachable } from '../request.ts';
import { baselineName, baselineSelector } from './baseline.ts';
import { canaryWorkload, overlaps } from './canary.ts';
import { refuseDisruption } from './disruption.ts';
import { driftOf } from './drift.ts';
import { expose, type StagePlan } from './expose.ts';
import { outageNotes, refuseUnfitRelease } from './fitness.ts';
import { endLost } from './lost.ts';
import { plannedRecord, readStanding } from './planned-record.ts';
import { endRelease } from './rollback.ts';
import { statefulNotes } from './stateful.ts';

/** Everything that is known before the first write. */
export interface DeployPlan extends StagePlan {
  /** A release whose canary is gone and that nobody has ended: to be ended first. */
  readonly lost: LostRelease | undefined;
  readonly drift: readonly string[];
  /** Takes users off the canary by hand. */
  readonly wayBack: string;
}

/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
export async function planDeploy(
  ports: Ports,
  request: DeployRequest,
  stable: Workload,
): Promise<DeployPlan> {
  const provider = providerOf(ports, request);
  refuseMatches(provider, request);
  refuseBaseline(provider, request);
  refuseUnfitRelease(stable, provider);
  const found = await readStanding(ports, request, stable);
  const { existing, before, lost, config, way, scaled } = found;
  const planned = plannedRecord(ports, request, stable, found);
  refuseOther(before, planned.release, request, config.sha256);
  const target = targetOf(request.namespace, request.workload, planned);
  const gitops = await planGitops(ports.cluster, {
    ...{ request, stable, provider, way, before },
    autoscaler: target.autoscaler,
  });
  const record = { ...planned, git: gitops.git, switches: gitops.switches };
  const exposure = provider.plan(target, request.exposurePercent);
  refuseUnreachable(exposure, request);
  await refuseWay(ports, provider, target, request.exposurePercent);
  const canary = canaryWorkload({
    stable,
    template: config.template,
    record,
    // With a switch the pods come only once it has proven to work: behind a shared Service they are exposure.
    replicas: request.deadMan === undefined ? exposure.canaryReplicas : 0,
    sharesService: provider.sharesService,
    serviceSelector: way.selector,
    podLabels: request.change.podLabels,
  });
  if (provider.countsPods)
    await refuseDisruption(ports.cluster, request.namespace, arms(stable, canary, exposure));
  return {
    request,
    stable,
    existing,
    lost,
    canary,
    record,
    config,
    target,
    provider,
    exposure,
    serviceSelector: way.selector,
    drift:
      existing === undefined || before === undefined
        ? []
        : driftOf({ stable, existing, wanted: canary, before }),
    notes: [
      ...config.notes,
      ...notesOn(stable, canary, provider),
      ...scaled.notes,
      ...gitops.notes,
    ],
    ...forHands(request, target, record, stable, way.selector),
  };
}

const arms = (stable: Workload, canary: Workload, exposure: ExposurePlan) => ({
  stable: {
    labels: stable.spec.template.metadata?.labels ?? {},
    replicas: exposure.stableReplicas,
  },
  canary: {
    labels: canary.spec.template.metadata?.labels ?? {},
    replicas: exposure.canaryReplicas,
  },
});

const notesOn = (
  stable: Workload,
  canary: Workload,
  { sharesService }: ExposureProvider,
): readonly string[] => [
  ...(sharesService && overlaps(stable, canary)
    ? ["the selector of stable also matches the canary's pods; owner references keep them apart"]
    : []),
  ...statefulNotes(stable, sharesService),
  ...outageNotes(stable),
];

/** What people, and the jobs after this one, go by. */
const forHands = (
  { kind, namespace, workload, provider }: DeployRequest,
  { canary }: ExposureTarget,
  { stableReplicas, baseline }: ReleaseRecord,
  stable: Workload,
  serviceSelector: Readonly<Record<string, string>>,
): Pick<DeployPlan, 'wayBack' | 'selectors'> => ({
  wayBack: wayBackCommand({
    kind,
    provider,
    namespace,
    workload,
    canary,
    stableReplicas,
    serviceSelector,
  }),
  selectors: {
    canary: canarySelector(workload),
    stable: baseline === undefined ? stableSelector(stable) : baselineSelector(workload),
  },
});

/** The plan in words. */
export function planLines(plan: DeployPlan): readonly string[] {
  const { request, record, existing, target, exposure } = plan;
  return [
    `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${request.provider}`,
    ...(plan.lost === undefined
      ? []
      : [`take back what the release ${plan.lost.record.release} left: its canary is gone`]),
    ...copyLines(plan.config),
    existing === undefined
      ? `create ${record.kind} ${target.canary} with ${exposure.canaryReplicas} replicas`
      : `update ${record.kind} ${target.canary} to stage ${request.stage}`,
    ...deadManLines(request.workload, request.deadMan),
    ...(record.baseline === undefined
      ? []
      : [
          `run the stable version on ${exposure.canaryReplicas} fresh pods as ${baselineName(request.workload)}`,
        ]),
    ...exposure.steps,
    `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
    ...plan.notes,
  ];
}

/**
 * Makes the plan real: lease, record, pods, exposure, in that order; each step is skipped when it is done already. When somebody ends the release
 * meanwhile (a rollback does not wait for the holder), what was begun is taken back and TakenOver is thrown.
 */
export async function applyDeploy(ports: Ports, plan: DeployPlan): Promise<DeployObservation> {
  const { cluster, clock, run } = ports;
  const { namespace, workload, expiresInMs } = plan.request;
  const fromSilent = plan.request.resumes !== undefined;
  const claim = { cluster, clock, run, namespace, workload, durationMs: expiresInMs, fromSilent };
  if (plan.lost !== undefined) {
    await holdLease(claim);
    await refuseAppeared(cluster, plan);
    await endLost(cluster, namespace, workload, plan.lost);
  }
  const { mark } = plan.config;
  const marked = mark === undefined ? {} : { [copiesMark]: mark };
  const annotations = { ...copyAnnotations(plan.record), ...marked, ...ownCanary(plan.existing) };
  await holdLease({ ...claim, canary: plan.existing, annotations });
  return await unlessTakenOver(
    ports,
    plan.request,
    () => expose(ports, plan),
    (taken) => standDown(ports, plan.request, taken),
  );
}

/** What looked like the remains of a release was one that an earlier attempt of this run had just begun: it lives still. */
async function refuseAppeared(cluster: Cluster, { target }: DeployPlan): Promise<void> {
  if ((await readWorkload(cluster, canaryPlace(target))) === undefined) return;
  throw new Error(
    `${target.canary} was made in this moment by an earlier attempt of this run, which is still at work; run this step again when it has ended.`,
  );
}

/** Whoever holds the release ends it, or goes on with it; where its end is over already, a canary that was made after it would stay. */
async function standDown(
  ports: Ports,
  { kind, namespace, workload, readyTimeoutMs: timeoutMs }: DeployRequest,
  { message, heldBy }: TakenOver,
): Promise<void> {
  if (heldBy !== undefined) return;
  ports.log.warning(`${message} What was begun is taken back.`, 'taken over');
  await endRelease(ports, { kind, namespace, workload, timeoutMs });
}
