import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Cluster, KubeObject, ResourceType } from '../../src/ports/cluster.ts';
import { resources } from '../../src/ports/resources.ts';
import type { Deployment } from '../../src/workload/objects.ts';
import { startCluster } from '../../test/cluster/support/cluster.ts';
import type { RealCluster } from '../../test/cluster/support/real-cluster.ts';
import { relay, through } from '../../test/cluster/support/relay.ts';
import { connect } from '../../test/support/kubernetes/embedded.ts';
import { tool } from '../../test/support/toolchain/tools.ts';
import { auditPolicy } from './audit.ts';
import { bystanders, namespace, shop } from './objects.ts';
import { stages } from './stages.ts';

/** The kubelet's usual limit. */
const podsOfANode = 110;
/** Addresses of KWOK's pods, all of them led to the stand-in. */
const podNetwork = '10.64.0.0/14';
/** How long thousands of pods may take to start. */
const patienceMs = 240_000;
/** Sluice's, and kubectl's. */
const canarySelectors = ['sluice.dev/track=canary', 'track=canary'];

/** A real control plane whose nodes are KWOK's, with the shop and what else is in its namespace. */
export interface World {
  readonly cluster: RealCluster;
  /** Kubeconfig of the user `sluice` with the Role of the README, by the relay. */
  readonly kubeconfig: string;
  /** Kubeconfig file of kubectl's own user, inside the cluster's network namespace. */
  readonly kubectlConfig: string;
  readonly auditLog: string;
  /** Bytes that went through the relay so far, TLS included, both ways. */
  bytes(): number;
  /** The shop with so many pods, all of them ready, and other objects up to so many in the namespace. */
  grow(pods: number, objects: number): Promise<void>;
  /** Waits until the shop is as it was, and nothing of a canary is left. */
  settled(pods: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startWorld(temp: string, podsAtMost: number): Promise<World> {
  const policy = join(temp, 'audit.json');
  writeFileSync(policy, JSON.stringify(auditPolicy(['sluice', 'kubectl'])));
  const cluster = await startCluster({
    node: false,
    flags: {
      apiserver: [
        `--audit-policy-file=${policy}`,
        '--audit-log-path=audit.log',
        // Needs etcd 3.5; with an older one each informer of a client fails and waits, up to half a minute, before it lists instead.
        '--feature-gates=WatchList=false',
        '--max-requests-inflight=2000',
        '--max-mutating-requests-inflight=1000',
      ],
      // Thousands of pods in seconds, not minutes; nothing that a release sees.
      controllers: [
        '--kube-api-qps=1000',
        '--kube-api-burst=2000',
        '--concurrent-replicaset-syncs=20',
      ],
      scheduler: ['--kube-api-qps=1000', '--kube-api-burst=2000'],
    },
  });
  try {
    return await furnish(cluster, podsAtMost);
  } catch (thrown) {
    await cluster.stop();
    throw thrown;
  }
}

/** The last words of everything that runs, for the error of a start that failed. */
function tailsOf({ processes }: RealCluster): string {
  const parts = ['apiserver', 'controllers', 'scheduler', 'kwok', 'stand-in'];
  return parts
    .map((part) => `--- ${part}\n${processes.log(part).split('\n').slice(-8).join('\n')}`)
    .join('\n');
}
async function furnish(cluster: RealCluster, podsAtMost: number): Promise<World> {
  const { folder, processes } = cluster;
  const netns = folder.split('/').at(-1) ?? '';
  execFileSync('ip', ['-n', netns, 'route', 'add', 'local', podNetwork, 'dev', 'lo']);
  processes.start('stand-in', process.execPath, [join(import.meta.dirname, 'stand-in.mjs')]);
  const documents = stages.map((stage) => JSON.stringify(stage)).join('\n---\n');
  writeFileSync(join(folder, 'kwok.yaml'), documents);
  const kwok = [
    '--config=kwok.yaml',
    '--kubeconfig=admin.kubeconfig',
    '--manage-all-nodes',
    `--cidr=${podNetwork}`,
    '--node-ip=10.244.0.1',
    '--node-lease-duration-seconds=40',
  ];
  processes.start('kwok', await tool('kwok'), kwok, { KUBE_FEATURE_WatchListClient: 'false' });
  const api = await relay(cluster, 6443);
  const admin = await connect(through(cluster.kubeconfig('bench', ['system:masters']), api));
  const kubectlConfig = join(folder, 'kubectl.kubeconfig');
  writeFileSync(kubectlConfig, cluster.kubeconfig('kubectl', ['system:masters'], namespace));
  await createAll(admin, nodes(Math.ceil((podsAtMost * 1.1) / podsOfANode) + 2));
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }]);
  cluster.apply(role());
  const filled: Filled = { pods: 0, others: 0 };
  return {
    cluster,
    kubeconfig: through(cluster.kubeconfig('sluice', [], namespace), api),
    kubectlConfig,
    auditLog: join(folder, 'audit.log'),
    bytes: api.bytes,
    grow: (pods, objects) =>
      grow(cluster, admin, filled, pods, objects).catch((cause: unknown) => {
        throw new Error(tailsOf(cluster), { cause });
      }),
    settled: (pods) => settled(admin, pods),
    async stop() {
      await admin.close();
      api.stop();
      await processes.stop(['kwok', 'stand-in']);
      await cluster.stop();
    },
  };
}

const nodes = (count: number): readonly (readonly [ResourceType, KubeObject])[] =>
  Array.from({ length: count }, (_, i) => [
    { apiVersion: 'v1', kind: 'Node', plural: 'nodes', namespaced: false },
    {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: `kwok-${i}`, labels: { 'kubernetes.io/hostname': `kwok-${i}` } },
      status: {
        allocatable: { cpu: '1k', memory: '1Ti', pods: String(podsOfANode) },
        capacity: { cpu: '1k', memory: '1Ti', pods: String(podsOfANode) },
      },
    } as KubeObject,
  ]);

const role = (): readonly unknown[] =>
  parseAllDocuments(readFileSync('action-templates/kubernetes/role.yml', 'utf8')).map(
    (document) => {
      const object = document.toJS() as { metadata: object };
      return { ...object, metadata: { ...object.metadata, namespace } };
    },
  );

interface Filled {
  pods: number;
  others: number;
}
async function grow(
  cluster: RealCluster,
  admin: Cluster,
  filled: Filled,
  pods: number,
  objects: number,
): Promise<void> {
  const others = Math.max(filled.others, objects - pods);
  await createAll(admin, bystanders(filled.others, others));
  if (filled.pods === 0) await createAll(admin, shop(pods));
  else cluster.kubectl(['-n', namespace, 'scale', 'deployment/shop', `--replicas=${pods}`]);
  filled.pods = pods;
  filled.others = others;
  await settled(admin, pods);
}

/** Looks each half second, as a connection of its own: what the bench asks is not counted. */
async function settled(admin: Cluster, pods: number): Promise<void> {
  const endMs = Date.now() + patienceMs;
  for (;;) {
    const shop = await admin.get<Deployment>(resources.deployments, namespace, 'shop');
    const { replicas, availableReplicas } = shop?.status ?? {};
    const canary = [];
    for (const labelSelector of canarySelectors)
      canary.push(...(await admin.list(resources.pods, namespace, { labelSelector })).items);
    if (replicas === pods && availableReplicas === pods && canary.length === 0) return;
    if (Date.now() > endMs)
      throw new Error(
        `not within ${patienceMs / 1000} s: ${pods} pods of the shop and none of a canary (now ${availableReplicas} of ${replicas}, ${canary.length} of a canary)`,
      );
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Many objects, some at a time. */
async function createAll(
  admin: Cluster,
  objects: readonly (readonly [ResourceType, KubeObject])[],
): Promise<void> {
  const queue = [...objects];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await admin.create(next[0], next[1]);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}
