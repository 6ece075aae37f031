import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import { awaitWorkload } from '../../workload/await-workload.ts';
import { readWorkload, typeOf } from '../../workload/kinds.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { awaitReady, type Readiness } from '../../workload/readiness.ts';
import { ensureCopies } from '../config/ensure.ts';
import type { ConfigPlan } from '../config/resolved.ts';
import { installDeadMan } from '../dead-man/job.ts';
import { neededPods } from '../exposure/capacity.ts';
import { floorAutoscaler } from '../exposure/hold.ts';
import { reachedShare } from '../exposure/in-force.ts';
import {
  canaryPlace,
  type ExposurePlan,
  type ExposureProvider,
  type ExposureTarget,
  stablePlace,
} from '../exposure/provider.ts';
import { scale } from '../exposure/replicas.ts';
import { parseSwitches, switchOff } from '../gitops/switches.ts';
import type { DeployObservation } from '../judge.ts';
import { copyAnnotations } from '../record/copy.ts';
import { holdLease } from '../record/lease.ts';
import { patchPlanned, sameSpecAndRecord } from '../record/planned-patch.ts';
import {
  amendRecord,
  annotationsOf,
  differsFrom,
  type ReleaseRecord,
  recordOf,
} from '../record/record.ts';
import { refuseTakenOver, unlessTakenOver } from '../record/taken-over.ts';
import type { DeployRequest } from '../request.ts';
import { ensureBaseline } from './baseline.ts';
import { pinImages } from './pin.ts';
import { recordStored } from './stored-template.ts';

/** What a stage is to be. */
export interface StagePlan {
  readonly request: DeployRequest;
  readonly stable: Workload;
  readonly existing: Workload | undefined;
  readonly canary: Workload;
  readonly record: ReleaseRecord;
  readonly config: ConfigPlan;
  readonly target: ExposureTarget;
  readonly provider: ExposureProvider;
  readonly exposure: ExposurePlan;
  readonly serviceSelector: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly selectors: { readonly canary: string; readonly stable: string };
}

/** Record, pods, exposure, in that order; each step is skipped when it is done already. */
export async function expose(ports: Ports, planned: StagePlan): Promise<DeployObservation> {
  const { cluster } = ports;
  const { request, provider, record } = planned;
  await begin(ports, planned);
  const stood = await standReady(ports, planned);
  // Before users are sent to them.
  const changed = stood.readiness.ready && (await pinImages(ports, request, planned.target));
  const { readiness, plan } = changed ? await standReady(ports, stood.plan) : stood;
  const { target } = plan;
  if (record.baseline !== undefined && readiness.ready)
    await ensureBaseline(ports, {
      stable: plan.stable,
      replicas: plan.exposure.canaryReplicas,
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
  await settleCounts(ports, plan);
  const reached = await reachedShare(ports, provider, target, request.readyTimeoutMs);
  return { ...about, ...reached, notes: [...about.notes, ...reached.notes] };
}

/** Everything before the canary's pods. */
async function begin(ports: Ports, plan: StagePlan): Promise<void> {
  const { cluster } = ports;
  const { request, target, provider } = plan;
  const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
  await ensureCopies(ports, plan.stable, plan.config.copies);
  const canary = await writeAhead(cluster, plan);
  // Before the first write to what Git holds, and on the record already.
  await switchOff(cluster, parseSwitches(plan.record.switches));
  if (plan.existing === undefined) await provider.prepare?.(cluster, target);
  if (request.deadMan !== undefined)
    await installDeadMan(ports, { namespace, workload, timeoutMs }, request.deadMan, canary);
}

/** Stable that goes on growing is followed so often; each time the canary's pods were ready for what was known. */
const mostRounds = 5;
interface Stood {
  readonly readiness: Readiness;
  /** With the counts that are right now. */
  readonly plan: StagePlan;
}
/** As many ready pods as the share needs by the count that stable has when users are about to come, not by the one before the pods came up. */
async function standReady(ports: Ports, planned: StagePlan): Promise<Stood> {
  const { cluster, clock, log, signal } = ports;
  const { request, target } = planned;
  let plan = planned;
  for (let round = 1; ; round++) {
    await scale(cluster, canaryPlace(target), plan.exposure.canaryReplicas);
    const readiness = await awaitReady({
      cluster,
      clock,
      workload: canaryPlace(target),
      selector: plan.selectors.canary,
      timeoutMs: request.readyTimeoutMs,
      signal,
      onProgress: (line) => log.info(line),
    });
    if (!readiness.ready) return { readiness, plan };
    const grown = await grownPlan(ports, plan);
    if (grown === undefined) return { readiness, plan };
    if (round >= mostRounds)
      throw new Error(
        `${request.workload} grew ${mostRounds} times while the canary's pods came up, to ${grown.target.capacity} replicas; run this step again when it has settled.`,
      );
    plan = grown;
  }
}

/** The plan by stable's count right now, and its record written; undefined when the canary has enough pods for it. */
async function grownPlan(ports: Ports, plan: StagePlan): Promise<StagePlan | undefined> {
  const { cluster, clock, run, log } = ports;
  const { provider, request, exposure } = plan;
  if (provider.countsPods) return undefined;
  const [stable, canary] = await Promise.all([
    readWorkload(cluster, stablePlace(plan.target)),
    readWorkload(cluster, canaryPlace(plan.target)),
  ]);
  const needed = neededPods({ countsPods: false, before: plan.target.capacity, stable, canary });
  const target = { ...plan.target, capacity: needed };
  const now = provider.plan(target, request.exposurePercent);
  if (canary === undefined || now.canaryReplicas <= exposure.canaryReplicas) return undefined;
  const line = `${request.workload} has grown to ${needed} replicas: ${plan.target.canary} needs ${now.canaryReplicas} pods for ${request.exposurePercent} %`;
  log.info(line);
  const record = { ...plan.record, stableReplicas: needed };
  const { namespace, workload, expiresInMs: durationMs } = request;
  const annotations = copyAnnotations(record);
  await holdLease({ cluster, clock, run, namespace, workload, durationMs, canary, annotations });
  await amendRecord(cluster, canary, { stableReplicas: needed });
  return { ...plan, target, record, exposure: now, notes: [...plan.notes, line] };
}

/** Users meet the canary, unless the release is taken from this run in this very moment. */
async function share(ports: Ports, plan: StagePlan): Promise<void> {
  const { request, provider, target, record } = plan;
  const { cluster } = ports;
  const give = async (): Promise<void> => {
    // A stable that idles is shrunk by its autoscaler, and could not take its users back at once.
    if (!provider.countsPods)
      await floorAutoscaler(cluster, target.namespace, target.autoscaler, target.capacity);
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

/** How often stable is put to its count again: an autoscaler may act once more by bounds that it read before it was held. */
const mostCounts = 3;
/** Where counts make the share: until the pods that stable gave away are gone, by the count that it has right now. */
async function settleCounts(ports: Ports, plan: StagePlan): Promise<void> {
  const { provider, target, request, exposure } = plan;
  if (!provider.countsPods) return;
  for (let left = mostCounts; ; left--) {
    await awaitWorkload(ports, stablePlace(target), {
      timeoutMs: request.readyTimeoutMs,
      until: hasItsCount,
    });
    const stable = await readWorkload(ports.cluster, stablePlace(target));
    if (stable === undefined || replicasOf(stable) === exposure.stableReplicas) return;
    ports.log.info(
      `${target.workload} was set to ${replicasOf(stable)} replicas by somebody else; the share needs ${exposure.stableReplicas}`,
    );
    if (left <= 1 || target.autoscaler === undefined) return;
    await provider.apply(ports.cluster, target, request.exposurePercent);
  }
}
const hasItsCount = (workload: Workload): boolean =>
  (workload.status?.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0) &&
  (workload.status?.replicas ?? 0) === replicasOf(workload);

/** The record goes before the change that it describes: created with the canary, or patched onto it. */
async function writeAhead(cluster: Cluster, plan: StagePlan): Promise<Workload> {
  const { existing, canary, record } = plan;
  if (existing === undefined)
    return await recordStored(cluster, await cluster.create(typeOf(canary).resource, canary));
  if (!differsFrom(record, existing)) return existing;
  const patched = await patchPlanned(
    cluster,
    existing,
    sameSpecAndRecord(existing),
    (resourceVersion) => ({ metadata: { resourceVersion, annotations: annotationsOf(record) } }),
  );
  return await recordStored(cluster, patched);
}
