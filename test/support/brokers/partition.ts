import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as inject } from '../../../src/actions/inject-chaos/action.ts';
import type { Evidence, Measurement } from '../../../src/evidence/envelope.ts';
import { startChaosMesh } from '../../../src/sandbox/chaos/controller.ts';
import { createNamespace, placeShop, startEmbedded } from '../kubernetes/embedded.ts';
import { applyRole } from '../kubernetes/role.ts';
import { recordedRuntime } from '../runtime.ts';
import type { Hosts } from './hosts.ts';

/** A kind of client, by what it takes for acknowledged. */
export interface Client {
  /** Rejects when it is not acknowledged. */
  write(id: string): Promise<void>;
  /** Ids that are there, as everybody but the host that is cut off sees it. */
  read(): Promise<readonly string[]>;
}
export interface PartitionSeen {
  readonly measured: Readonly<Record<string, Measurement>>;
  /** When the host was cut off and when it was not any more, Unix milliseconds. */
  readonly cutAt: number | undefined;
  readonly healedAt: number | undefined;
  /** The last acknowledgement while it was cut off, by kind of client. */
  readonly lastAck: ReadonlyMap<string, number>;
}
export interface PartitionWorld {
  /** inject-chaos as a workflow runs it: a canary whose pod has the network of host 0 is cut off, and each client keeps a ledger. */
  partition(
    kinds: readonly string[],
    fault: Readonly<Record<string, string>>,
    perSecond: number,
  ): Promise<PartitionSeen>;
  stop(): Promise<void>;
}
/** The embedded API server with the stand-in of Chaos Mesh, whose daemon cuts host 0 off; ledgers go by HTTP to the clients. */
export async function startPartitionWorld(
  hosts: Hosts,
  clients: Readonly<Record<string, Client>>,
): Promise<PartitionWorld> {
  const embedded = await startEmbedded();
  let [cutAt, healedAt]: (number | undefined)[] = [];
  const lastAck = new Map<string, number>();
  const mesh = startChaosMesh(
    embedded.server.store,
    {
      kill: () => false,
      network(_uid, rules) {
        const named = rules.filter((rule) => rule.cut).flatMap((rule) => rule.named);
        hosts.cut(0, [...new Set(named.map((address) => address.replace(/\/32$/, '')))]);
        if (named.length > 0) cutAt = Date.now();
        else healedAt = Date.now();
        return undefined;
      },
    },
    { passMs: 50 },
  );
  embedded.server.setWebhook((...write) => mesh.admit(...write));
  const answered = async (kind: string, id: string | null): Promise<string> => {
    const client = clients[kind];
    if (client === undefined) throw new Error(`no client ${kind}`);
    if (id === null) return JSON.stringify(await client.read());
    await client.write(id);
    if (healedAt === undefined) lastAck.set(kind, Date.now());
    return '';
  };
  const front = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://front');
    answered(pathname.slice(1), searchParams.get('id')).then(
      (body) => answer.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (thrown: unknown) => answer.writeHead(503).end(String(thrown)),
    );
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  await createNamespace(embedded.cluster, 'chaos-mesh');
  const { port } = front.address() as AddressInfo;
  let next = 1;
  return {
    async partition(kinds, fault, perSecond) {
      const namespace = `split-${next++}`;
      await createNamespace(embedded.cluster, namespace);
      await applyRole(embedded.cluster, namespace);
      await placeShop(embedded.cluster, namespace, 2);
      const kubeconfig = embedded.server.kubeconfigFor({ name: 'sluice', namespace });
      const deploying = recordedRuntime({
        ...{ kubeconfig, namespace, workload: 'shop', image: 'sluice.test/shop:2.0' },
        ...{ provider: 'gateway-api', stage: '1', exposure: '50' },
      });
      await deploy(deploying);
      const probes = kinds.map((kind) => ({
        ...{ name: kind, kind: 'ledger', rate: perSecond, drain: '3s', 'abort-after': 0 },
        // While it is cut off nothing can be acknowledged: what is judged is what was.
        ...{ 'max-failed': 100, 'max-lost': 0 },
        submit: { url: `http://127.0.0.1:${port}/${kind}?id=$id` },
        effects: { url: `http://127.0.0.1:${port}/${kind}` },
      }));
      const runtime = recordedRuntime({
        ...{ kubeconfig, release: deploying.outputs['release'] ?? '' },
        ...{ 'recovery-timeout': '20s', 'allow-http': 'true', 'on-fail': 'report' },
        probes: JSON.stringify(probes),
        ...fault,
      });
      lastAck.clear();
      [cutAt, healedAt] = [undefined, undefined];
      await inject(runtime);
      const evidence = JSON.parse(runtime.outputs['evidence'] ?? '{}') as Evidence;
      const measured = Object.fromEntries(evidence.measurements.map((one) => [one.name, one]));
      return { ...{ measured, cutAt, healedAt }, lastAck: new Map(lastAck) };
    },
    async stop() {
      front.close();
      mesh.stop();
      await embedded.stop();
    },
  };
}
/** What every such experiment must have proven, whatever was lost. */
export const proven = {
  'injection-proven': 'pass',
  'cleanup-proven': 'pass',
  'recovery-seconds': 'pass',
} as const;
export const verdictsOf = ({ measured }: PartitionSeen): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(measured).map(([name, { verdict }]) => [name, verdict]));
export const lostOf = ({ measured }: PartitionSeen, kind: string): Measurement => {
  const found = measured[`ledger-${kind}-lost`];
  if (found === undefined) throw new Error(`no ledger ${kind}`);
  return found;
};
/** Seconds from one moment to another; NaN where one did not come. */
export const between = (from: number | undefined, to: number | undefined): number =>
  from === undefined || to === undefined ? Number.NaN : (to - from) / 1000;
