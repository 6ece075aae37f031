import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { startChaosMesh } from './chaos/controller.ts';
import { type GitHubStandIn, startGitHub } from './github/server.ts';
import type { ApiObject } from './kubernetes/objects.ts';
import { builtInResources } from './kubernetes/resource-types.ts';
import { type ApiServer, startApiServer } from './kubernetes/server.ts';
import { applyAll } from './own/manifests.ts';
import { withBundlePods } from './pods/bundle-pods.ts';
import { processRuntime } from './pods/process-runtime.ts';
import { type Load, startLoad } from './traffic/load.ts';

export interface World {
  readonly server: ApiServer;
  readonly github: GitHubStandIn;
  readonly load: Load;
  /** A repository of a user who copied the templates. */
  readonly repository: string;
  /** Of the user that action-templates/kubernetes/role.yml binds: what a workflow gets. */
  readonly kubeconfig: string;
  /** Whether the process of a pod runs. */
  isRunning(uid: string): boolean;
  stop(): Promise<void>;
}
const namespace = 'shop';
const templates = ['release-checklist.yml', 'canary-stage.yml', 'rollback.yml', 'sweep.yml'];

/** A cluster with a shop in it, its users, Chaos Mesh and GitHub, all on this machine. `bundle` = the folder with dist and templates. */
export async function startWorld(
  bundle: string,
  about: { readonly requestsPerSecond: number; readonly seed: number },
): Promise<World> {
  const server = await startApiServer();
  try {
    return await furnish(server, bundle, about);
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}
async function furnish(
  server: ApiServer,
  bundle: string,
  about: { readonly requestsPerSecond: number; readonly seed: number },
): Promise<World> {
  const entry = join(bundle, 'dist/cli/main.js');
  const runtime = withBundlePods(processRuntime(entry), entry, server);
  server.setPodRuntime(runtime);
  const mesh = startChaosMesh(server.store, runtime);
  server.setWebhook(mesh.admit);
  for (const name of [namespace, 'chaos-mesh'])
    server.store.create(builtInResources.namespaces, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
      status: { phase: 'Active' },
    });
  for (const manifest of ['role.yml', 'dead-man.yml']) applyTemplate(server, bundle, manifest);
  await applyAll(server, shop);
  await readyShop(server);
  const github = await startGitHub(42);
  const load = startLoad(server.store, runtime.portOf, {
    namespace,
    service: 'shop',
    route: 'shop',
    perSecond: about.requestsPerSecond,
    seed: about.seed,
  });
  const repository = mkdtempSync(join(tmpdir(), 'sluice-repository-'));
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  for (const name of templates)
    cpSync(join(bundle, 'action-templates', name), join(repository, '.github/workflows', name));
  return {
    server,
    github,
    load,
    repository,
    kubeconfig: server.kubeconfigFor({ name: 'sluice', namespace }),
    isRunning: (uid) => runtime.portOf(uid) !== undefined,
    async stop() {
      load.stop();
      mesh.stop();
      await server.stop();
      await github.stop();
      rmSync(repository, { recursive: true, force: true });
    },
  };
}

/** Role and ServiceAccounts of the templates, in one namespace. */
export function applyTemplate(
  server: ApiServer,
  bundle: string,
  name: string,
  into: string = namespace,
): void {
  const text = readFileSync(join(bundle, 'action-templates/kubernetes', name), 'utf8');
  const types: Readonly<Record<string, keyof typeof builtInResources>> = {
    ServiceAccount: 'serviceAccounts',
    Role: 'roles',
    RoleBinding: 'roleBindings',
  };
  for (const document of parseAllDocuments(text)) {
    const object = document.toJS() as ApiObject;
    const type = types[object.kind];
    if (type === undefined) throw new Error(`${name} holds a ${object.kind}`);
    server.store.create(builtInResources[type], {
      ...object,
      metadata: { ...object.metadata, namespace: into },
    });
  }
}
const labels = { app: 'shop' };
const shop: readonly ApiObject[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace, labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 0 } },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 2,
          containers: [
            {
              name: 'shop',
              image: 'sluice.test/shop:1.0',
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/readyz', port: 'http' }, periodSeconds: 1 },
              livenessProbe: { httpGet: { path: '/livez', port: 'http' }, periodSeconds: 2 },
            },
          ],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop', namespace, labels },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'shop', namespace },
    spec: {
      parentRefs: [{ name: 'public' }],
      hostnames: ['shop.test'],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          backendRefs: [{ name: 'shop', port: 80 }],
        },
      ],
    },
  },
];
async function readyShop(server: ApiServer): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const status = server.store.find(builtInResources.deployments, namespace, 'shop')?.status ?? {};
    if (status['availableReplicas'] === 3) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the shop did not start within 30 s');
}
