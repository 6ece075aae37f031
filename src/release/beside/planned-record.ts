import type { Ports } from '../../ports/ports.ts';
import { revisionOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { planConfig } from '../config/plan.ts';
import { scalerOf } from '../exposure/asked.ts';
import { neededPods } from '../exposure/capacity.ts';
import { partitionsToShare } from '../exposure/consumers-plan.ts';
import { exposureProviders } from '../exposure/providers.ts';
import { matchesText } from '../record/matches.ts';
import type { ReleaseRecord } from '../record/record.ts';
import { type DeployRequest, plannedJudgedStage } from '../request.ts';
import { ownBaseline } from './baseline.ts';
import { changedTemplate, releaseId } from './canary.ts';
import { standingRelease } from './lost.ts';
import { templateThen } from './stored-template.ts';
import { wayIn } from './way-in.ts';

/** What of the cluster the plan goes by. */
export async function readStanding(
  { cluster, signal }: Ports,
  request: DeployRequest,
  stable: Workload,
) {
  const { kind, namespace, workload, change } = request;
  const place = { kind, namespace, name: workload };
  const standing = await standingRelease(cluster, place, stable);
  const template = changedTemplate(stable, change);
  const [config, way, partitions, scaled] = await Promise.all([
    planConfig(cluster, { stable, template, mode: request.config }),
    wayIn(cluster, request, stable),
    request.group
      ?.describe(signal)
      .then((view) => partitionsToShare(view, request.exposurePercent)),
    scalerOf(cluster, request, standing.counted),
    request.baseline === 'none' ? undefined : ownBaseline(cluster, place, standing.existing),
  ]);
  return { ...standing, config, way, partitions, scaled };
}

/** What is to be true of the release at this stage. */
export function plannedRecord(
  { cluster, run }: Ports,
  request: DeployRequest,
  stable: Workload,
  found: Awaited<ReturnType<typeof readStanding>>,
): ReleaseRecord {
  const { existing, before, counted, config, way, partitions, scaled } = found;
  const { kind, workload, change, provider } = request;
  const stableRevision = before?.stableRevision ?? revisionOf(stable);
  return {
    kind,
    release: releaseId(workload, {
      change,
      configSha256: config.sha256,
      stableRevision,
      versioned: config.versioned,
    }),
    stage: request.stage,
    judgedStage: plannedJudgedStage(request, before),
    exposure: request.exposurePercent,
    provider,
    stableRevision,
    stableReplicas: neededPods({
      countsPods: exposureProviders[provider].countsPods,
      before: counted?.stableReplicas ?? 0,
      stable,
      canary: existing,
    }),
    configSha256: config.sha256,
    expiresAt: new Date(cluster.now().getTime() + request.expiresInMs).toISOString(),
    state: 'active',
    runUrl: run.runUrl,
    route: way.route,
    service: way.service,
    partitions,
    autoscaler: scaled.autoscaler,
    baseline: request.baseline === 'none' ? before?.baseline : request.baseline,
    copies: config.mark,
    template: templateThen(existing, before),
    matches: matchesText(request.matches) || (before?.matches === undefined ? undefined : ''),
  };
}
