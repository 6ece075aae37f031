import { metricsReader } from '../../connect/metrics-answer.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { ClusterError, type ResourceType } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { rightsFindings } from '../../preflight/ask-rights.ts';
import { type Finding, findingOf } from '../../preflight/finding.ts';
import { rightsFor } from '../../preflight/rights.ts';
import { inputPlace, placeOf } from '../../preflight/values.ts';
import { probeFindings, releasedContainer } from '../../preflight/workload.ts';
import { changedTemplate } from '../../release/beside/canary.ts';
import { refuseUnfitRelease } from '../../release/beside/fitness.ts';
import { driverOf } from '../../release/drivers.ts';
import { requireRollout, requireWorkload } from '../../release/require-workload.ts';
import { replicasOf, type Workload } from '../../workload/objects.ts';
import { placeOf as releasePlace, requestOf, withoutSwitch } from '../deploy-canary/asked.ts';
import { typeFor } from '../inject-chaos/parameters.ts';
import type { Asked } from './asked.ts';
import { serviceFindings } from './faults.ts';
import { metricsInCluster } from './metrics-in-cluster.ts';
import type { InCluster, LookedAt, ValidatePorts } from './report.ts';

type Deploy = Asked['deploys'][number];

/** What the cluster says before anything changes. */
export async function clusterFindings(ports: ValidatePorts, asked: Asked): Promise<InCluster> {
  const [deploy] = asked.deploys;
  if (deploy === undefined || !deploy.knows('namespace') || !deploy.knows('workload'))
    return { findings: [unseen(deploy)], presets: null, capacity: null };
  const found: Finding[] = [];
  const look = async <T>(where: string, body: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await body();
    } catch (thrown) {
      const finding = findingFrom(thrown, where, (input) =>
        inputPlace(deploy.job, deploy.step, input),
      );
      if (finding !== undefined) found.push(finding);
      return undefined;
    }
  };
  const where = placeOf(deploy.job, deploy.step);
  const rights = await look(where, () => askRights(ports, asked, deploy));
  found.push(...(rights ?? []));
  const workload = await look(where, () => findWorkload(ports, deploy));
  if (workload !== undefined) {
    await look(where, () => refuseRelease(ports, deploy, workload));
    found.push(...probesOf(asked, deploy, workload));
  }
  // A plan reads what a release reads: what else stands in its way.
  if (workload !== undefined && found.length === 0 && plannable(deploy))
    await look(where, () => plan(ports, deploy));
  found.push(...((await look(where, () => beside(ports, asked, deploy))) ?? []));
  const metrics =
    workload === undefined
      ? undefined
      : await look(where, () => metricsInCluster(ports, asked, workload, metricsReader));
  found.push(...(metrics?.findings ?? []));
  found.push(...((await look(where, () => serviceFindings(ports, asked, deploy))) ?? []));
  return {
    findings: found,
    presets: metrics?.presets ?? null,
    capacity: workload === undefined ? null : replicasOf(workload),
  };
}

const unseen = (deploy: Deploy | undefined): Finding => ({
  level: 'warning',
  where: deploy === undefined ? 'cluster' : placeOf(deploy.job, deploy.step),
  what: 'Which workload is released is not known from here: the cluster was not looked at.',
  fix: 'Give the inputs that name its namespace and workload, and mend what is wrong with the step.',
});
/** A forbidden question is named by the rights already; a cluster that does not answer is one finding. */
function findingFrom(
  thrown: unknown,
  where: string,
  named: (input: string) => string,
): Finding | undefined {
  if (thrown instanceof UsageError) return findingOf(thrown, where, named);
  if (!(thrown instanceof ClusterError)) throw thrown;
  if (thrown.failure === 'forbidden') return undefined;
  return {
    level: 'error',
    where: 'cluster',
    what: messageOf(thrown),
    fix: 'Check the kubeconfig, and that this machine reaches the API server.',
  };
}

function askRights(
  { cluster }: ValidatePorts,
  { deploys, metrics, health, faults }: Asked,
  { inputs }: Deploy,
): Promise<readonly Finding[]> {
  const doings = {
    kind: inputs['workload-kind'],
    ...{ provider: inputs.provider, config: inputs.config, deploys: deploys.length > 0 },
    faults: typesOf(faults),
    reads: health.length > 0 || metrics.some((one) => one.inputs.source === 'pods'),
    deadMan: deploys.some((one) => hasSwitch(one)),
    evicts: health.some((one) => one.inputs.evict),
    proves: health.some((one) => one.inputs.mode === 'prove'),
  };
  return rightsFindings(cluster, inputs.namespace, rightsFor(doings));
}
/** Each kind of object once. */
const typesOf = (faults: Asked['faults']): readonly ResourceType[] => [
  ...new Set(faults.map((one) => typeFor(one.inputs))),
];
const hasSwitch = ({ inputs }: Deploy): boolean =>
  inputs['dead-man-image'] !== undefined && inputs['dead-man-image'] !== withoutSwitch;

/** A Rollout has the parts of a workload that are looked at here: pods, their template and selector. */
const findWorkload = async ({ cluster }: ValidatePorts, { inputs }: Deploy): Promise<LookedAt> => {
  const { namespace, workload: name, provider, 'workload-kind': kind } = inputs;
  return provider === 'argo-rollouts'
    ? await requireRollout(cluster, namespace, name)
    : await requireWorkload(cluster, { kind, namespace, name });
};
/** The container that gets the image, and a strategy that takes users along. */
async function refuseRelease(
  { runtime }: ValidatePorts,
  { inputs }: Deploy,
  workload: LookedAt,
): Promise<void> {
  const { change } = await requestOf(runtime, { ...inputs, provider: 'replicas' }, undefined);
  changedTemplate(workload, change);
  if (inputs.provider === 'argo-rollouts') return;
  const countsPods = inputs.provider === 'replicas' || inputs.provider === 'consumers';
  refuseUnfitRelease(workload as Workload, { countsPods });
}
function probesOf({ health }: Asked, deploy: Deploy, workload: LookedAt): readonly Finding[] {
  const [gate] = health;
  const { name } = workload.metadata;
  const container = releasedContainer(
    workload.spec.template.spec.containers,
    gate?.inputs.container ?? deploy.inputs.container,
  );
  return gate === undefined || container === undefined
    ? []
    : probeFindings(container, `${deploy.inputs['workload-kind']} ${name}`);
}
/** A broker's password is the run's: without it nobody can be asked who consumes. */
const plannable = ({ inputs, knows }: Deploy): boolean =>
  inputs.provider !== 'consumers' || knows('consumer-credentials');
async function plan(ports: ValidatePorts, { inputs }: Deploy): Promise<void> {
  const driver = driverOf(inputs.provider);
  // A release that is under way is finished, resumed or refused by deploy-canary itself.
  if ((await driver.record(ports.cluster, releasePlace(inputs))) !== undefined) return;
  await driver.plan(ports, await requestOf(ports.runtime, inputs, undefined));
}

/** What a release needs beside its workload: the switch's account, Chaos Mesh. */
async function beside(
  { cluster }: ValidatePorts,
  { deploys, health, faults }: Asked,
  { inputs, job, step }: Deploy,
): Promise<readonly Finding[]> {
  const { namespace } = inputs;
  const found: Finding[] = [];
  const account = inputs['dead-man-service-account'];
  if (
    deploys.some(hasSwitch) &&
    (await cluster.get(resources.serviceAccounts, namespace, account)) === undefined
  )
    found.push({
      level: 'error',
      where: inputPlace(job, step, 'dead-man-image'),
      what: `There is no ServiceAccount ${account} in ${namespace}: the dead-man switch could not act.`,
      fix: `Apply it: kubectl -n ${namespace} apply -f action-templates/kubernetes/dead-man.yml.`,
    });
  const proves = health.some((one) => one.inputs.mode === 'prove');
  const kinds = [...typesOf(faults), ...(proves ? [resources.networkChaos] : [])];
  for (const chaos of new Set(kinds)) {
    try {
      await cluster.list(chaos, namespace);
    } catch (thrown) {
      if (!(thrown instanceof ClusterError) || thrown.failure !== 'not-found') throw thrown;
      found.push({
        level: 'error',
        where: 'cluster',
        what: `It has no ${chaos.kind}: Chaos Mesh is not installed.`,
        fix: 'Install Chaos Mesh, or leave out the steps that inject faults.',
      });
    }
  }
  return found;
}
