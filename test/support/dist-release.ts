import { resources } from '../../src/ports/resources.ts';
import type { Deployment } from '../../src/workload/objects.ts';
import type { DistWorld, Step } from './dist.ts';
import { createNamespace, until } from './kubernetes/embedded.ts';
import { shop } from './kubernetes/shop.ts';

type Values = Readonly<Record<string, string>>;
export interface Job {
  readonly result: string;
  readonly outputs: Values;
}
/** One stage as a workflow has it: its jobs' outputs, and the folder that their artifacts share. */
export interface Stage {
  readonly namespace: string;
  readonly workspace: string;
  readonly release: string;
  readonly needs: Readonly<Record<string, Job>>;
}
/** How a step is run, where it matters. */
export interface How {
  readonly clockMs?: number;
  readonly env?: Values;
}
export const policy = 'confidence: {"0": 0.5}';
const job = ({ code, outputs }: Step): Job => ({
  result: code === 0 ? 'success' : 'failure',
  outputs: Object.fromEntries(outputs),
});
/** Fails with what the step said. */
export function ok(step: Step): Step {
  if (step.code !== 0) throw new Error(`exit ${step.code}\n${step.log}`);
  return step;
}

/** A namespace with the shop of four pods in it, as `edit` leaves it. */
export async function placed(
  { cluster }: DistWorld,
  namespace: string,
  edit: (objects: ReturnType<typeof shop>) => unknown = () => undefined,
): Promise<void> {
  await createNamespace(cluster, namespace);
  const objects = shop(namespace, 4);
  edit(objects);
  await cluster.create(resources.deployments, objects.deployment);
  await cluster.create(resources.services, objects.service);
  await cluster.create(resources.httpRoutes, objects.route);
  await available({ cluster }, namespace, 'shop', 4);
}
export const available = (
  world: Pick<DistWorld, 'cluster'>,
  namespace: string,
  name: string,
  pods: number,
): Promise<void> =>
  until(
    async () => (await deployment(world, namespace, name))?.status?.availableReplicas === pods,
    30_000,
  );
export const deployment = (
  { cluster }: Pick<DistWorld, 'cluster'>,
  namespace: string,
  name: string,
): Promise<Deployment | undefined> =>
  cluster.get<Deployment>(resources.deployments, namespace, name);

/** The steps of a release of the shop, each a process of the committed dist. */
export const releasing = (world: DistWorld) => ({
  deploy: (namespace: string, workspace: string, more: Values = {}, how: How = {}): Promise<Step> =>
    world.step(
      'deploy-canary',
      {
        ...{ namespace, workload: 'shop', image: 'sluice.test/shop:2.0', stage: '1' },
        ...{ exposure: '25', provider: 'gateway-api', 'ready-timeout': '20s' },
        ...more,
      },
      { workspace, ...how },
    ),
  gate: ({ workspace, release }: Stage, more: Values = {}, how: How = {}): Promise<Step> =>
    world.step(
      'gate-metrics',
      {
        ...{ release, checks: '[{name: errors, preset: http-error-rate}]' },
        ...{ interval: '2s', duration: '30s', bake: '4s', 'min-ticks': '2', ...more },
      },
      { workspace, ...how },
    ),
  decide: ({ workspace, needs }: Stage, more: Values = {}, how: How = {}): Promise<Step> =>
    world.step(
      'decide-promote',
      { needs: JSON.stringify(needs), policy, ...more },
      { workspace, ...how },
    ),
  promote: (
    { workspace, release }: Pick<Stage, 'workspace' | 'release'>,
    decision: string,
    more: Values = {},
    how: How = {},
  ): Promise<Step> =>
    world.step(
      'promote-canary',
      { release, decision, timeout: '30s', drain: '0s', ...more },
      { workspace, ...how },
    ),
  rollback: (namespace: string, workspace: string, more: Values = {}, how: How = {}) =>
    world.step(
      'rollback-canary',
      { namespace, workload: 'shop', reason: 'test', drain: '0s', timeout: '30s', ...more },
      { workspace, ...how },
    ),
});
export type Releasing = ReturnType<typeof releasing>;
/** deploy, as the first job of a workflow. */
export async function deployed(
  world: DistWorld,
  namespace: string,
  asked: Values = {},
  how: How = {},
): Promise<Stage> {
  const workspace = world.folder();
  const step = ok(await releasing(world).deploy(namespace, workspace, asked, how));
  const release = step.outputs.get('release') ?? '';
  return { namespace, workspace, release, needs: { deploy: job(step) } };
}
/** deploy → gate. */
export async function staged(
  world: DistWorld,
  namespace: string,
  asked: Values = {},
  how: How = {},
): Promise<Stage> {
  const stage = await deployed(world, namespace, asked, how);
  const gated = await releasing(world).gate(stage, {}, how);
  return { ...stage, needs: { ...stage.needs, gate: job(gated) } };
}
/** deploy → gate → decide; the decision is a promotion. */
export async function decided(
  world: DistWorld,
  namespace: string,
  deploy: Values = {},
): Promise<{ readonly stage: Stage; readonly decision: string }> {
  const stage = await staged(world, namespace, deploy);
  const step = ok(await releasing(world).decide(stage));
  if (step.outputs.get('outcome') !== 'promote') throw new Error(step.log);
  return { stage, decision: step.outputs.get('decision') ?? '' };
}
