import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Lease, Service } from '../../../src/workload/objects.ts';
import { kubeconfigFile } from '../../cluster/support/pki.ts';
import type { RealCluster } from '../../cluster/support/real-cluster.ts';
import { type LoadResult, startUsers } from '../../cluster/support/shop.ts';
import { beginProcess } from '../process-actor.ts';
import type { Hook, World } from '../world.ts';
import { type DoorAccess, openDoor } from './door.ts';
import { type Recording, record } from './history.ts';
import { bringNearer, restore, until } from './lane.ts';
import { userRate } from './rate.ts';

const minuteMs = 60_000;
const quietMs = 1500;
const users = ['run', 'second', 'rescuer'] as const;

export interface RealWorld extends World {
  /** What the users of the last schedule met. */
  readonly met: () => LoadResult | undefined;
  readonly stop: () => void;
}
/** A namespace of a real cluster: actions are processes of the bundle, time is real, and users are there all the while. */
export async function realWorld(
  cluster: RealCluster,
  admin: Cluster,
  access: DoorAccess,
  about: { readonly namespace: string; readonly bundle: string },
): Promise<RealWorld> {
  const { namespace, bundle } = about;
  let hook: Hook | undefined;
  const doors = new Map(
    await Promise.all(
      users.map(async (name) => {
        const who = { name, impersonate: 'sluice' };
        return [name as string, await openDoor(access, who, (request) => hook?.(request))] as const;
      }),
    ),
  );
  const kubeconfig = kubeconfigFile(cluster.folder, 'sluice', namespace);
  let recording: Recording | undefined;
  let load: Awaited<ReturnType<typeof startUsers>> | undefined;
  let met: LoadResult | undefined;
  const world: RealWorld = {
    folder: mkdtempSync(join(cluster.folder, 'faults-')),
    patienceMs: 150_000,
    namespaceOf: () => namespace,
    kubeconfigOf: (user) =>
      kubeconfig.replace(
        'https://127.0.0.1:6443',
        `https://127.0.0.1:${doors.get(user)?.port ?? 0}`,
      ),
    intercept(given) {
      hook = given;
    },
    begin: (begin) => beginProcess(world, bundle, begin),
    deployInputs: (guarded) =>
      guarded
        ? {
            'dead-man-image': 'sluice.test/sluice:1',
            'dead-man-command': '["/node", "/sluice/dist/cli/main.js"]',
            'dead-man-ttl': '60s',
          }
        : {},
    async ownSwitch() {
      const gone = async (): Promise<boolean> =>
        (await admin.get(resources.deployments, namespace, 'shop-canary')) === undefined &&
        (await admin.get<Lease>(resources.leases, namespace, 'sluice-shop')) === undefined;
      await until('the dead-man switch has ended the release', gone, 140);
    },
    async open({ replicas, provider }) {
      await restore(admin, namespace, replicas);
      const service = await admin.get<Service>(resources.services, namespace, 'shop');
      load = await startUsers(cluster, {
        ...(provider === 'replicas'
          ? { url: `http://${service?.spec.clusterIP}/orders` }
          : { url: 'http://127.0.0.1:8000/orders', host: `${namespace}.test` }),
        rate: userRate,
        seconds: 400,
      });
      recording = await record(admin, namespace);
      return recording.entries;
    },
    async close() {
      met = await load?.stop();
      load = undefined;
      recording?.stop();
    },
    deleteCanary() {
      void admin.remove(resources.deployments, namespace, 'shop-canary').catch(() => undefined);
      return true;
    },
    // Not among the faults that are played here.
    editCanary: () => false,
    moveTag: () => false,
    hangCanary: () => false,
    killChaosController: () => false,
    nowMs: () => Date.now(),
    async settle() {
      const quiet = (): boolean => performance.now() - (recording?.lastMs() ?? 0) > quietMs;
      await until(`${namespace} is quiet`, quiet, 60);
    },
    pass: (ms) => (ms < minuteMs ? Promise.resolve() : bringNearer(admin, namespace, ms)),
    met: () => met,
    stop() {
      for (const door of doors.values()) door.stop();
    },
  };
  return world;
}
