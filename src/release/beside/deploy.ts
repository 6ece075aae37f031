import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { readWorkload, revisionOf, typeOf } from '../../workload/kinds.ts';
import { replicasOf, type Service, type Workload } from '../../workload/objects.ts';
import { awaitReady } from '../../workload/readiness.ts';
import { ensureCopies } from '../config/ensure.ts';
import { copiesMark } from '../config/mark.ts';
import { planConfig } from '../config/plan.ts';
import type { ConfigPlan } from '../config/resolved.ts';
import { copyLines } from '../config/words.ts';
import { deadManLines, installDeadMan } from '../dead-man/job.ts';
import { providerOf, refuseBaseline, refuseMatches, scalerOf } from '../exposure/asked.ts';
import { reachedShare, refuseWay } from '../exposure/in-force.ts';
import {
  canaryPlace,
  type ExposurePlan,
  type ExposureProvider,
  type ExposureTarget,
  stablePlace,
  targetOf,
} from '../exposure/provider.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { scale } from '../exposure/replicas.ts';
import { wayBackCommand } from '../exposure/way-back.ts';
import type { DeployObservation } from '../judge.ts';
import { copyAnnotations, type LostRelease } from '../record/copy.ts';
import { holdLease } from '../record/lease.ts';
import { matchesText } from '../record/matches.ts';
import { canarySelector } from '../record/names.ts';
import { patchPlanned, sameSpecAndRecord } from '../record/planned-patch.ts';
import {
  annotationsOf,
  differsFrom,
  type ReleaseRecord,
  recordOf,
  stableSelector,
} from '../record/record.ts';
import { refuseTakenOver, type TakenOver, unlessTakenOver } from '../record/taken-over.ts';
import { type DeployRequest, refuseOther, refuseUnreachable } from '../request.ts';
import { baselineName, baselineSelector, ensureBaseline, ownBaseline } from './baseline.ts';
import {
  canaryWorkload,
  changedTemplate,
  overlaps,
  releaseId,
  serviceSelectorOf,
} from './canary.ts';
import { refuseDisruption } from './disruption.ts';
import { driftOf } from './drift.ts';
import { endLost, standingRelease } from './lost.ts';
import { endRelease } from './rollback.ts';
import { governingService, statefulNotes } from './stateful.ts';

/** Everything that is known before the first write. */
export interface DeployPlan {
  readonly request: DeployRequest;
  readonly stable: Workload;
  readonly existing: Workload | undefined;
  /** A release whose canary is gone and that nobody has ended: to be ended first. */
  readonly lost: LostRelease | undefined;
  readonly canary: Workload;
  readonly record: ReleaseRecord;
  readonly config: ConfigPlan;
  readonly target: ExposureTarget;
  readonly provider: ExposureProvider;
  readonly exposure: ExposurePlan;
  readonly serviceSelector: Readonly<Record<string, string>>;
  readonly drift: readonly string[];
  readonly notes: readonly string[];
  /** Takes users off the canary by hand. */
  readonly wayBack: string;
  readonly selectors: { readonly canary: string; readonly stable: string };
}

/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
export async function planDeploy(
  ports: Ports,
  request: DeployRequest,
  stable: Workload,
): Promise<DeployPlan> {
  const { cluster, clock, run } = ports;
  const { kind, namespace, workload, change } = request;
  const provider = providerOf(ports, request);
  refuseMatches(provider, request);
  refuseBaseline(provider, request);
  typeOf(stable).refuseUnfit(stable, provider);
  const place = { kind, namespace, name: workload };
  const { existing, before, lost, counted } = await standingRelease(cluster, place, stable);
  const changed = changedTemplate(stable, change);
  const [config, way, partitions, autoscaler] = await Promise.all([
    planConfig(cluster, { stable, template: changed, mode: request.config }),
    wayIn(cluster, request, stable),
    request.group?.describe(ports.signal).then((view) => view.partitions ?? undefined),
    scalerOf(cluster, request, counted),
    request.baseline === 'none' ? undefined : ownBaseline(cluster, place, existing),
  ]);
  const stableRevision = before?.stableRevision ?? revisionOf(stable);
  const id = releaseId(workload, {
    change,
    configSha256: config.sha256,
    stableRevision,
    versioned: config.versioned,
  });
  refuseOther(before, id, request, config.sha256);
  const record: ReleaseRecord = {
    kind,
    release: id,
    stage: request.stage,
    exposure: request.exposurePercent,
    provider: request.provider,
    stableRevision,
    stableReplicas: counted?.stableReplicas ?? replicasOf(stable),
    configSha256: config.sha256,
    expiresAt: new Date(clock.now().getTime() + request.expiresInMs).toISOString(),
    state: 'active',
    runUrl: run.runUrl,
    route: way.route,
    service: way.service,
    partitions,
    autoscaler,
    baseline: request.baseline === 'none' ? before?.baseline : request.baseline,
    copies: config.mark,
    matches: matchesText(request.matches) || (before?.matches === undefined ? undefined : ''),
  };
  const target = targetOf(namespace, workload, record);
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
    podLabels: change.podLabels,
  });
  if (provider.countsPods)
    await refuseDisruption(cluster, namespace, {
      stable: {
        labels: stable.spec.template.metadata?.labels ?? {},
        replicas: exposure.stableReplicas,
      },
      canary: {
        labels: canary.spec.template.metadata?.labels ?? {},
        replicas: exposure.canaryReplicas,
      },
    });
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
      ...(provider.sharesService && overlaps(stable, canary)
        ? [
            "the selector of stable also matches the canary's pods; owner references keep them apart",
          ]
        : []),
      ...statefulNotes(stable, provider.sharesService),
    ],
    wayBack: wayBackCommand({
      kind,
      provider: request.provider,
      namespace,
      workload,
      canary: target.canary,
      stableReplicas: record.stableReplicas,
      serviceSelector: way.selector,
    }),
    selectors: {
      canary: canarySelector(workload),
      stable: record.baseline === undefined ? stableSelector(stable) : baselineSelector(workload),
    },
  };
}

/** The way in, and what its Service selects by. */
async function wayIn(cluster: Cluster, request: DeployRequest, stable: Workload) {
  const labels = stable.spec.template.metadata?.labels ?? {};
  const { namespace, provider } = request;
  const way = await exposureProviders[provider].findWay(cluster, namespace, labels, request);
  const governing = governingService(stable);
  // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
  const selector =
    way.service === undefined
      ? labels
      : serviceSelectorOf(await cluster.get<Service>(resources.services, namespace, way.service));
  if (way.service === undefined || governing === undefined || governing === way.service)
    return { ...way, selector };
  // Where the canary shares stable's Service it also shares the one that names its pods, so that they have names in DNS.
  const naming = exposureProviders[provider].sharesService
    ? serviceSelectorOf(await cluster.get<Service>(resources.services, namespace, governing))
    : {};
  return { ...way, selector: { ...naming, ...selector } };
}

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
  const claim = { cluster, clock, run, namespace, workload, durationMs: expiresInMs };
  if (plan.lost !== undefined) {
    await holdLease(claim);
    await refuseAppeared(cluster, plan);
    await endLost(cluster, namespace, workload, plan.lost);
  }
  const { mark } = plan.config;
  const marked = mark === undefined ? {} : { [copiesMark]: mark };
  const annotations = { ...copyAnnotations(plan.record), ...marked };
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

async function expose(ports: Ports, plan: DeployPlan): Promise<DeployObservation> {
  const { cluster, clock, log, signal } = ports;
  const { request, target, provider, exposure, record } = plan;
  const { namespace, workload } = request;
  await ensureCopies(ports, plan.stable, plan.config.copies);
  const canary = await writeAhead(cluster, plan);
  if (plan.existing === undefined) await provider.prepare?.(cluster, target);
  if (request.deadMan !== undefined)
    await installDeadMan(
      ports,
      { namespace, workload, timeoutMs: request.readyTimeoutMs },
      request.deadMan,
      canary,
    );
  await scale(cluster, canaryPlace(target), exposure.canaryReplicas);
  const readiness = await awaitReady({
    cluster,
    clock,
    workload: canaryPlace(target),
    selector: plan.selectors.canary,
    timeoutMs: request.readyTimeoutMs,
    signal,
    onProgress: (line) => log.info(line),
  });
  if (record.baseline !== undefined && readiness.ready)
    await ensureBaseline(ports, {
      stable: plan.stable,
      replicas: exposure.canaryReplicas,
      serviceSelector: plan.serviceSelector,
      canaryName: target.canary,
      timeoutMs: request.readyTimeoutMs,
    });
  const about = { readiness, askedPercent: record.exposure, notes: plan.notes };
  // While the pods came up somebody may have ended the release.
  await refuseTakenOver(ports, request);
  if (!readiness.ready) {
    const achieved = await provider.observe(cluster, target);
    return { ...about, achievedPercent: achieved > 0 ? achieved : null };
  }
  await share(ports, plan);
  await awaitWorkload(ports, stablePlace(target), {
    timeoutMs: request.readyTimeoutMs,
    until: ({ status }) => (status?.replicas ?? 0) === exposure.stableReplicas,
  });
  const reached = await reachedShare(ports, provider, target, request.readyTimeoutMs);
  return { ...about, ...reached, notes: [...about.notes, ...reached.notes] };
}

/** Users meet the canary, unless the release is taken from this run in this very moment. */
async function share(ports: Ports, plan: DeployPlan): Promise<void> {
  const { request, provider, target, record } = plan;
  const { cluster } = ports;
  const give = async (): Promise<void> => {
    await provider.apply(cluster, target, request.exposurePercent);
    await refuseTakenOver(ports, request);
  };
  await unlessTakenOver(ports, request, give, async ({ heldBy }) => {
    const canary = await readWorkload(cluster, canaryPlace(target));
    const now = canary === undefined ? undefined : recordOf(canary);
    // Another attempt of the run goes on with the same release: its share is not to be taken from it.
    const goesOn = now?.release === record.release && now.state === 'active';
    if (heldBy === undefined || !goesOn) await provider.withdraw(cluster, target);
  });
}

/** The record goes before the change that it describes: created with the canary, or patched onto it. */
async function writeAhead(cluster: Cluster, plan: DeployPlan): Promise<Workload> {
  const { existing, canary, record } = plan;
  if (existing === undefined) return await cluster.create(typeOf(canary).resource, canary);
  if (!differsFrom(record, existing)) return existing;
  return await patchPlanned(cluster, existing, sameSpecAndRecord(existing), (resourceVersion) => ({
    metadata: { resourceVersion, annotations: annotationsOf(record) },
  }));
}
