import type { Ports } from '../../ports/ports.ts';
import { resources } from '../../ports/resources.ts';
import { unraced } from '../../workload/races.ts';
import { installDeadMan } from '../dead-man/job.ts';
import type { Deployed } from '../driver.ts';
import { shareOf } from '../exposure/replicas-plan.ts';
import { holdLease } from '../record/lease.ts';
import { annotationsOf, differsFrom } from '../record/record.ts';
import { refuseTakenOver, unlessTakenOver } from '../record/taken-over.ts';
import { retry } from './controls.ts';
import { driveTo } from './drive.ts';
import { findRollout } from './find.ts';
import { type RolloutPlan, selectorsOf } from './plan.ts';
import { templateId } from './record.ts';
import { readyOf, replicaSetsOf } from './replica-sets.ts';
import { endRolloutRelease } from './rollback.ts';
import { isRouted, type Rollout, routedPercent } from './rollout.ts';
import { isUnderWay } from './standing.ts';

/**
 * Makes the plan real: lease, record, template, steps, in that order; each is skipped when it is done already. When somebody ends the release
 * meanwhile, what was begun is taken back and TakenOver thrown.
 */
export async function applyRollout(ports: Ports, plan: RolloutPlan): Promise<Deployed> {
  const { cluster, clock, run } = ports;
  const { request } = plan;
  const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
  const fromSilent = request.resumes !== undefined;
  const durationMs = request.expiresInMs;
  await holdLease({ cluster, clock, run, namespace, workload, durationMs, fromSilent });
  return await unlessTakenOver(
    ports,
    request,
    () => lead(ports, plan),
    async ({ heldBy }) => {
      if (heldBy === undefined) await endRolloutRelease(ports, { namespace, workload, timeoutMs });
    },
  );
}

async function lead(ports: Ports, plan: RolloutPlan): Promise<Deployed> {
  const { request, record, stop } = plan;
  const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
  const recorded = await writeAhead(ports, plan);
  if (request.deadMan !== undefined)
    await installDeadMan(ports, { namespace, workload, timeoutMs }, request.deadMan, recorded);
  await refuseTakenOver(ports, request);
  if (plan.retry) await retryAborted(ports, plan);
  await changeTemplate(ports, plan);
  const { rollout, readiness } = await driveTo(ports, {
    rollout: recorded,
    stop,
    stableHash: record.stableHash,
    timeoutMs,
  });
  await refuseTakenOver(ports, request);
  const achieved = await achievedBy(ports, rollout, record.stableHash);
  return {
    observation: {
      readiness,
      askedPercent: record.exposure,
      achievedPercent: readiness.ready || achieved > 0 ? achieved : null,
      notes: plan.notes,
    },
    selectors: selectorsOf(rollout, record.stableHash),
  };
}

/** Read back: what the data plane was told, or the ready pods of each version. */
export async function achievedBy(
  { cluster }: Pick<Ports, 'cluster'>,
  rollout: Rollout,
  stableHash: string,
) {
  if (!isUnderWay(rollout, stableHash)) return 0;
  if (isRouted(rollout)) return routedPercent(rollout);
  const replicaSets = await replicaSetsOf(cluster, rollout);
  const { canary, others } = readyOf(replicaSets, rollout.status?.currentPodHash);
  return shareOf(canary, others);
}

/** The record goes before the change that it describes. */
async function writeAhead({ cluster }: Ports, { rollout, record }: RolloutPlan): Promise<Rollout> {
  if (!differsFrom(record, rollout)) return rollout;
  const { namespace = '', name } = rollout.metadata;
  const seen = templateId(rollout.spec.template);
  return await unraced(async () => {
    const now = await present(cluster, namespace, name);
    refuseEdited(now, [seen]);
    return await cluster.patch<Rollout>(resources.rollouts, namespace, name, {
      type: 'merge',
      body: {
        metadata: {
          resourceVersion: now.metadata.resourceVersion,
          annotations: annotationsOf(record),
        },
      },
    });
  });
}

/** Only the containers are ours to change; a list in a merge patch replaces the whole list. */
async function changeTemplate(
  { cluster }: Ports,
  { rollout, template }: RolloutPlan,
): Promise<void> {
  const { namespace = '', name } = rollout.metadata;
  const [before, after] = [templateId(rollout.spec.template), templateId(template)];
  await unraced(async () => {
    const now = await present(cluster, namespace, name);
    if (templateId(now.spec.template) === after) return;
    refuseEdited(now, [before, after]);
    await cluster.patch(resources.rollouts, namespace, name, {
      type: 'merge',
      body: {
        metadata: { resourceVersion: now.metadata.resourceVersion },
        spec: { template: { spec: { containers: template.spec.containers } } },
      },
    });
  });
}

async function retryAborted({ cluster }: Ports, { rollout }: RolloutPlan): Promise<void> {
  const { namespace = '', name } = rollout.metadata;
  for (let left = 5; left > 0; left--) {
    const now = await present(cluster, namespace, name);
    if (now.status?.abort !== true || (await retry(cluster, now))) return;
  }
  throw new Error(
    `The Rollout ${namespace}/${name} changes all the time; it could not be retried.`,
  );
}

async function present(
  cluster: Ports['cluster'],
  namespace: string,
  name: string,
): Promise<Rollout> {
  const found = await findRollout(cluster, namespace, name);
  if (found === undefined) throw new Error(`The Rollout ${namespace}/${name} is gone.`);
  return found;
}
function refuseEdited({ metadata, spec }: Rollout, known: readonly string[]): void {
  if (!known.includes(templateId(spec.template)))
    throw new Error(
      `Somebody edited the template of the Rollout ${metadata.namespace}/${metadata.name} at this moment; nothing of it was changed. Run deploy-canary again.`,
    );
}
