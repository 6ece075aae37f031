import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { sweep } from '../../../src/guard/sweep.ts';
import { resources } from '../../../src/ports/resources.ts';
import { abandonRollout } from '../../../src/release/argo-rollouts/rollback.ts';
import { isSettled, type Rollout } from '../../../src/release/argo-rollouts/rollout.ts';
import type { ServedRequest } from '../../../src/sandbox/kubernetes/context.ts';
import { annotationsOfOurs, imageOf } from '../../contract/release/argo-rollouts-suite.ts';
import { decisionOn } from '../../faults/decisions.ts';
import {
  createNamespace,
  type Embedded,
  startEmbedded,
  until,
} from '../../support/kubernetes/embedded.ts';
import { shopRollout } from '../../support/kubernetes/rollout.ts';
import { startRolloutsController } from '../../support/kubernetes/rollouts-controller.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let embedded: Embedded;
let controller: ReturnType<typeof startRolloutsController>;
let next = 1;
beforeAll(async () => {
  embedded = await startEmbedded();
  controller = startRolloutsController(embedded.server.store);
  embedded.server.onRequest(watchOver);
});
afterAll(async () => {
  controller.stop();
  await embedded.stop();
});
const rolloutOf = async (namespace: string): Promise<Rollout> => {
  const found = await embedded.cluster.get<Rollout>(resources.rollouts, namespace, 'shop');
  if (found === undefined) throw new Error('no Rollout');
  return found;
};

/** A run as the API server sees it: a user of its own, who may lose his machine right after one of his writes. */
interface Life {
  readonly user: string;
  readonly killAfter: number;
  /** What somebody else begins at one of its writes. */
  readonly beside?: { readonly write: number; begin(): void } | undefined;
  readonly dead: AbortController;
  readonly open: ServedRequest[];
  writes: number;
}
const lives = new Map<string, Life>();
function watchOver(request: ServedRequest) {
  const life = lives.get(request.user);
  if (life === undefined) return undefined;
  if (life.dead.signal.aborted) return { reset: true };
  life.open.push(request);
  if (request.method === 'GET' || request.path.includes('selfsubject')) return undefined;
  life.writes += 1;
  if (life.writes === life.beside?.write) life.beside.begin();
  if (life.writes !== life.killAfter) return undefined;
  for (const open of life.open.slice(0, -1)) open.cut();
  life.dead.abort(new Error('the machine is gone'));
  return { lose: 'reset' as const };
}
type Act = (
  kubeconfig: string,
  namespace: string,
  signal?: AbortSignal,
) => Promise<Readonly<Record<string, string>>>;
/** How many writes the act made, or died at. */
async function live(
  act: Act,
  namespace: string,
  killAfter = Number.POSITIVE_INFINITY,
  beside?: Life['beside'],
) {
  const user = `life-${next++}`;
  const life: Life = { user, killAfter, beside, dead: new AbortController(), open: [], writes: 0 };
  lives.set(user, life);
  const kubeconfig = embedded.server.kubeconfigFor({ name: user, groups: ['system:masters'] });
  const outputs = await act(kubeconfig, namespace, life.dead.signal).catch((thrown: unknown) => {
    if (!life.dead.signal.aborted) throw thrown;
    return {};
  });
  return { writes: life.writes, outputs };
}
function runtimeOf(inputs: Record<string, string>, signal: AbortSignal | undefined, id?: string) {
  const runtime = recordedRuntime(inputs, id === undefined ? {} : { id });
  return { ...runtime, ...(signal === undefined ? {} : { signal }) };
}
const deployAt =
  (stage: number, exposure: number, previous?: ReleaseHandle): Act =>
  async (kubeconfig, namespace, signal) => {
    const runtime = runtimeOf(
      {
        kubeconfig,
        namespace,
        workload: 'shop',
        image: 'sluice.test/shop:2.0',
        stage: String(stage),
        exposure: String(exposure),
        provider: 'argo-rollouts',
        ...(previous === undefined ? {} : { previous: decisionOn(previous, 'promote') }),
      },
      signal,
    );
    await deploy(runtime);
    return runtime.outputs;
  };
const promoteOf =
  (handle: ReleaseHandle): Act =>
  async (kubeconfig, _namespace, signal) => {
    const inputs = {
      kubeconfig,
      release: JSON.stringify(handle),
      decision: decisionOn(handle, 'promote'),
    };
    const runtime = runtimeOf(inputs, signal);
    await promote(runtime);
    return runtime.outputs;
  };
const rollbackBy =
  (id?: string): Act =>
  async (kubeconfig, namespace, signal) => {
    const inputs = { kubeconfig, namespace, workload: 'shop', reason: 'test', timeout: '20s' };
    const runtime = runtimeOf(inputs, signal, id);
    await rollback(runtime);
    return runtime.outputs;
  };
const rollbackAct = rollbackBy();
/** A day later by the API server's clock, when every deadline has passed. */
const sweepAct: Act = async (kubeconfig, namespace) => {
  const runtime = runtimeOf({ kubeconfig, namespace }, undefined, 'sweep');
  const later = { ...embedded.cluster, now: () => new Date(Date.now() + 24 * 3_600_000) };
  const about = { namespace, timeoutMs: 20_000, dryRun: false, reason: 'Sweep' };
  const swept = await sweep({ ...runtime, cluster: later }, about);
  expect(swept.filter(({ result }) => result === 'failed')).toEqual([]);
  return runtime.outputs;
};
const handleOf = ({ outputs }: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(outputs['release'] ?? '{}') as ReleaseHandle;

async function place(): Promise<string> {
  const namespace = `f${next++}`;
  await createNamespace(embedded.cluster, namespace);
  await embedded.cluster.create(resources.rollouts, shopRollout(namespace));
  await until(async () => isSettled(await rolloutOf(namespace)), 20_000);
  return namespace;
}
/** Everybody on one version at full capacity, and nothing of ours. */
async function ended(namespace: string) {
  const rollout = await rolloutOf(namespace);
  return {
    settled: isSettled(rollout),
    phase: rollout.status?.phase,
    image: imageOf(rollout),
    ours: annotationsOfOurs(rollout),
    lease: await embedded.cluster.get(resources.leases, namespace, 'sluice-shop'),
  };
}
const wholly = (image: string) => ({
  settled: true,
  phase: 'Healthy',
  image: `sluice.test/shop:${image}`,
  ours: [],
  lease: undefined,
});

/** What happens before the act, and the act itself. */
type Flow = (namespace: string) => Promise<Act>;
const flows: Readonly<Record<string, Flow>> = {
  'deploy, first stage': () => Promise.resolve(deployAt(1, 25)),
  'deploy, second stage': async (namespace) =>
    deployAt(2, 50, handleOf(await live(deployAt(1, 25), namespace))),
  promote: async (namespace) => promoteOf(handleOf(await live(deployAt(1, 25), namespace))),
  'roll back': async (namespace) => {
    await live(deployAt(1, 25), namespace);
    return rollbackAct;
  },
};
describe.each(Object.entries(flows))('a run that dies in the middle of: %s', (name, flow) => {
  const fresh = async () => {
    const namespace = await place();
    return { namespace, act: await flow(namespace) };
  };
  let writes = 0;
  beforeAll(async () => {
    const { namespace, act } = await fresh();
    ({ writes } = await live(act, namespace));
  });
  const eachWrite = (body: (killAfter: number) => Promise<void>): Promise<unknown> =>
    Promise.all(Array.from({ length: writes }, (_, index) => body(index + 1)));

  test('is ended by the sweep alone, after each of its writes', async () => {
    expect(writes).toBeGreaterThanOrEqual(3);
    await eachWrite(async (killAfter) => {
      const { namespace, act } = await fresh();
      await live(act, namespace, killAfter);
      await live(sweepAct, namespace);
      const end = await ended(namespace);
      // A promotion whose record is gone is done.
      const done = name === 'promote' && end.image === 'sluice.test/shop:2.0';
      expect({ killAfter, ...end }).toEqual({ killAfter, ...wholly(done ? '2.0' : '1.0') });
      if (done) expect(killAfter).toBeGreaterThanOrEqual(writes - 1);
    });
  }, 120_000);
  test('is finished by the same run begun again, after each of its writes', async () => {
    await eachWrite(async (killAfter) => {
      const { namespace, act } = await fresh();
      await live(act, namespace, killAfter);
      const again = await live(act, namespace);
      if (name.startsWith('deploy')) {
        const { achievedPercent } = handleOf(again);
        expect({ killAfter, achievedPercent }).toEqual({
          killAfter,
          achievedPercent: name.includes('first') ? 25 : 50,
        });
        return;
      }
      const end = await ended(namespace);
      expect({ killAfter, ...end }).toEqual({
        killAfter,
        ...wholly(name === 'promote' ? '2.0' : '1.0'),
      });
    });
  }, 120_000);
});

describe.each(Object.entries(flows))(
  'a rollback by somebody in the middle of: %s',
  (_name, flow) => {
    test('has the last word, at each of its writes', async () => {
      const first = await place();
      const { writes } = await live(await flow(first), first);
      await Promise.all(
        Array.from({ length: writes }, async (_, index) => {
          const namespace = await place();
          const act = await flow(namespace);
          let theirs: Promise<string | undefined> | undefined;
          const rolledBack = async () => {
            await live(rollbackBy('200'), namespace);
            return imageOf(await rolloutOf(namespace));
          };
          const write = index + 1;
          const said = await live(act, namespace, undefined, {
            write,
            begin: () => {
              theirs = rolledBack();
            },
          }).then(
            () => 'well',
            (thrown: unknown) => String(thrown),
          );
          const image = await theirs;
          await until(async () => isSettled(await rolloutOf(namespace)), 20_000);
          const [, tag = ''] = image?.split(':') ?? [];
          expect({ write, said, ...(await ended(namespace)) }).toEqual({
            write,
            said,
            ...wholly(tag),
          });
        }),
      );
    }, 120_000);
  },
);

describe('a controller that is slow to look', () => {
  let namespace: string;
  beforeEach(async () => {
    namespace = await place();
  });
  test('finds the template of stable, not an abort that it would drop, when a run is interrupted before it began', async () => {
    const dead = new AbortController();
    const act = deployAt(1, 25)(embedded.server.kubeconfig, namespace, dead.signal);
    const stopped = act.catch(() => undefined);
    controller.pause(true);
    await until(async () => imageOf(await rolloutOf(namespace)) === 'sluice.test/shop:2.0');
    const runtime = recordedRuntime({});
    const ports = { ...runtime, cluster: embedded.cluster };
    expect(await abandonRollout(ports, namespace, 'shop')).toBe(true);
    dead.abort(new Error('interrupted'));
    controller.pause(false);
    await stopped;
    await until(async () => isSettled(await rolloutOf(namespace)));
    const now = await rolloutOf(namespace);
    expect([imageOf(now), now.status?.abort]).toEqual(['sluice.test/shop:1.0', false]);
    await live(sweepAct, namespace);
    expect(await ended(namespace)).toEqual(wholly('1.0'));
  });
});
