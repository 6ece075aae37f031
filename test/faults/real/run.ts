import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { kubernetesCluster } from '../../../src/adapters/kubernetes/cluster.ts';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { startTraefik } from '../../cluster/support/add-ons.ts';
import { startCluster } from '../../cluster/support/cluster.ts';
import { certify } from '../../cluster/support/pki.ts';
import type { RealCluster } from '../../cluster/support/real-cluster.ts';
import { relay, through } from '../../cluster/support/relay.ts';
import { placeShop } from '../../cluster/support/shop.ts';
import { realLives } from '../lives.ts';
import { one } from '../one.ts';
import { play } from '../play.ts';
import { nameOf, type Schedule } from '../schedule.ts';
import type { Violation } from '../violation.ts';
import type { DoorAccess } from './door.ts';
import type { RealResult, RealRun } from './result.ts';
import { realSample } from './sample.ts';
import { type RealWorld, realWorld } from './world.ts';

interface About {
  readonly seed: number;
  readonly count: number;
  readonly bundle: string;
  /** Schedules played at the same time, each in a namespace of its own. */
  readonly lanes: number;
  readonly only?: Schedule | undefined;
  readonly say: (line: string) => void;
}

/** The sample on a whole Kubernetes of its own, started and stopped here. */
export async function playOnRealCluster(about: About): Promise<RealResult> {
  const startedMs = performance.now();
  const cluster = await startCluster();
  try {
    await startTraefik(cluster);
    const since = (): number => Math.round((performance.now() - startedMs) / 100) / 10;
    about.say(`the cluster is up after ${since()} s`);
    const { worlds, stop } = await openLanes(cluster, about);
    about.say(`the shops are up after ${since()} s`);
    try {
      const played = await playAll(worlds, about);
      return { ...played, seconds: since() };
    } finally {
      await stop();
    }
  } finally {
    await cluster.stop();
  }
}

async function openLanes(cluster: RealCluster, { lanes, bundle }: About) {
  const api = await relay(cluster, 6443);
  certify(cluster.folder, 'door', '/CN=kube-apiserver', 'IP:127.0.0.1');
  certify(cluster.folder, 'sluice', '/CN=sluice');
  const file = (name: string): Buffer => readFileSync(join(cluster.folder, name));
  const access: DoorAccess = {
    certificate: { cert: file('door.crt'), key: file('door.key') },
    upstream: {
      port: api.port,
      ca: file('ca.crt'),
      cert: file('admin.crt'),
      key: file('admin.key'),
    },
  };
  const admin = kubernetesCluster(
    await readKubeconfig(
      through(file('admin.kubeconfig').toString('utf8'), api),
      undefined,
      new Date(),
    ),
    { clock: systemClock, signal: new AbortController().signal },
  );
  const worlds: RealWorld[] = [];
  for (let lane = 1; lane <= lanes; lane++) {
    const namespace = `lane-${lane}`;
    await placeShop(cluster, namespace, 4);
    cluster.apply(
      parseAllDocuments(readFileSync('action-templates/kubernetes/dead-man.yml', 'utf8')).map(
        (document) => {
          const object = document.toJS() as { metadata: object };
          return { ...object, metadata: { ...object.metadata, namespace } };
        },
      ),
    );
    worlds.push(await realWorld(cluster, admin, access, { namespace, bundle }));
  }
  const stop = async (): Promise<void> => {
    for (const world of worlds) world.stop();
    await admin.close();
    api.stop();
  };
  return { worlds, stop };
}

async function playAll(
  worlds: readonly RealWorld[],
  about: About,
): Promise<Pick<RealResult, 'unfaulted' | 'faulted'>> {
  const baseline: Record<string, readonly (readonly string[])[]> = {};
  const unfaulted = await inLanes(worlds, realLives, about.say, async (world, life) => {
    const { requests, broken, trace } = await play(world, life);
    baseline[life.name] = requests;
    const name = `${life.name} without a fault`;
    const violations = broken.map(({ invariant, seen }): Violation => {
      return { seed: about.seed, schedule: -1, name, invariant, trace: [seen, ...trace] };
    });
    return { name, ran: undefined, violations, byHand: false };
  });
  const schedules =
    about.only === undefined ? realSample(baseline, about.seed, about.count) : [about.only];
  const faulted = await inLanes(worlds, schedules, about.say, async (world, schedule) => {
    const ran = await one(world, schedule, {
      seed: about.seed,
      number: schedules.indexOf(schedule),
    });
    const byHand = schedule.kind === 'canary-deleted';
    return { name: nameOf(schedule), ran, violations: ran.violations, byHand };
  });
  return { unfaulted, faulted };
}

/** Each lane takes the next one when it is done. */
async function inLanes<T>(
  worlds: readonly RealWorld[],
  items: readonly T[],
  say: (line: string) => void,
  run: (world: RealWorld, item: T) => Promise<Omit<RealRun, 'users' | 'seconds'>>,
): Promise<readonly RealRun[]> {
  const waiting = [...items];
  const results: RealRun[] = [];
  await Promise.all(
    worlds.map(async (world) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
        const startedMs = performance.now();
        const ran = await run(world, item);
        const users = world.met();
        if (users === undefined) throw new Error(`nobody used the shop of ${ran.name}`);
        const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
        results.push({ ...ran, users, seconds });
        say(
          `${ran.name}: ${ran.violations.map((v) => `${v.invariant}: ${v.trace[0]}`).join('; ') || 'held'}; ${users.sent} requests of users, ${users.failed} failed, ${users.errors} answered with 5xx; ${seconds} s`,
        );
      }
    }),
  );
  return results;
}
