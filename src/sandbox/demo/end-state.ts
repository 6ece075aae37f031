import { type ApiObject, at, fields, records, text } from '../kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../kubernetes/resource-types.ts';
import type { World } from '../world.ts';
import type { Ended } from './outcome.ts';
import type { Scenario } from './scenarios.ts';
import { schedulerLease } from './scheduler.ts';

const httpRoutes = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'httproutes');
const chaosTypes = defaultCustomResources
  .map(customResource)
  .filter(({ group }) => group === 'chaos-mesh.org');

/** What must be true of the decision and is not; empty = it ended as the scenario must. */
export function endProblems(
  scenario: Scenario,
  ended: Ended,
  seen: {
    readonly comment: string;
    readonly passed: ReadonlySet<string>;
    readonly failed: ReadonlySet<string>;
  },
): readonly string[] {
  const { deciding, says = [], passed = [], fails = [] } = scenario;
  const wrong: readonly (readonly [boolean, string])[] = [
    [
      ended.decision !== scenario.decision,
      `the decision is ${ended.decision}, it must be ${scenario.decision}`,
    ],
    [
      deciding !== undefined && ended.deciding.check !== deciding.check,
      `${ended.deciding.check} decided, it must be ${deciding?.check}`,
    ],
    [
      deciding?.measurement !== undefined && ended.deciding.measurement !== deciding.measurement,
      `${ended.deciding.measurement} decided, it must be ${deciding?.measurement}`,
    ],
    ...says.map(
      (words) => [!words.test(seen.comment), `the comment does not say ${String(words)}`] as const,
    ),
    ...fails.map((one) => [!seen.failed.has(one), `${one} did not fail`] as const),
    ...passed.map((check) => [!seen.passed.has(check), `${check} passed in no stage`] as const),
  ];
  return wrong.filter(([is]) => is).map(([, problem]) => problem);
}

/** Whatever happened: users are on the right version at full capacity, and nothing of ours is left. */
export async function worldProblems(scenario: Scenario, world: World): Promise<readonly string[]> {
  const look = (): readonly string[] => {
    const { store } = world.server;
    const problems: string[] = [];
    const deployment = store.find(builtInResources.deployments, 'shop', 'shop');
    const image = text(
      records(at(deployment, 'spec', 'template', 'spec')['containers'])[0]?.['image'],
    );
    const wanted = scenario.decision === 'promote' ? scenario.image : 'sluice.test/shop:1.0';
    if (image !== wanted) problems.push(`shop runs ${image}, not ${wanted}`);
    if (fields(deployment?.status)['availableReplicas'] !== 3)
      problems.push('shop has not its 3 available pods');
    for (const type of [builtInResources.deployments, builtInResources.services])
      if (store.find(type, 'shop', 'shop-canary') !== undefined)
        problems.push(`the ${type.kind} shop-canary is left`);
    const held = store.list(builtInResources.leases, 'shop');
    if (held.some(({ metadata }) => metadata.name !== schedulerLease))
      problems.push('a lease is left');
    for (const type of chaosTypes)
      if (store.list(type, 'shop').length > 0) problems.push(`a fault is left: ${type.kind}`);
    if (httpRoutes !== undefined && backends(store.find(httpRoutes, 'shop', 'shop')) !== 'shop')
      problems.push('the route does not lead to shop alone');
    return problems;
  };
  for (let i = 0; i < 50 && look().length > 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const { sent, failed } = world.load.counts;
  return [
    ...look(),
    ...(failed > sent * 0.005 ? [`${failed} of ${sent} requests got no answer`] : []),
  ];
}
const backends = (route: ApiObject | undefined): string =>
  records(records(fields(route?.spec)['rules'])[0]?.['backendRefs'])
    .map(({ name }) => text(name))
    .join(', ');
