import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from '../../support/toolchain/tools.ts';
import { certify } from './pki.ts';
import type { RealCluster } from './real-cluster.ts';

const tools = join(import.meta.dirname, '../tools');
/** Where Go keeps the sources of a tool's module. */
export const moduleFolder = (tool: string, module: string): string =>
  execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', module], {
    cwd: join(tools, tool),
    encoding: 'utf8',
  }).trim();
const webhookKinds = ['podchaos', 'networkchaos'];

/** The real Chaos Mesh controller and daemon as host processes, its webhooks by URL. */
export async function startChaosMesh(cluster: RealCluster): Promise<void> {
  const { folder, processes, kubectl } = cluster;
  const bin = await toolFolder('chaos-mesh');
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'chaos-mesh' } }]);
  kubectl([
    'apply',
    '--server-side',
    '-f',
    join(moduleFolder('chaos-mesh', 'github.com/chaos-mesh/chaos-mesh'), 'config/crd/bases'),
  ]);
  cluster.apply([
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: 'chaos-daemon-node1', namespace: 'chaos-mesh' },
      addressType: 'IPv4',
      endpoints: [{ addresses: ['10.244.0.1'], nodeName: 'node1' }],
      ports: [{ name: 'grpc', port: 31767 }],
    },
  ]);
  const hook = join(folder, 'hook');
  mkdirSync(hook);
  certify(folder, 'hook/tls', '/CN=chaos-webhook', 'IP:127.0.0.1');
  copyFileSync(join(folder, 'ca.crt'), join(hook, 'ca.crt'));
  processes.start('chaos-controller', join(bin, 'chaos-controller-manager'), [], {
    NAMESPACE: 'chaos-mesh',
    SECURITY_MODE: 'false',
    CERTS_DIR: hook,
    WEBHOOK_HOST: '127.0.0.1',
    METRICS_HOST: '127.0.0.1',
    ENABLE_LEADER_ELECTION: 'false',
    CHAOS_DNS_SERVICE_PORT: '9288',
    POD_FAILURE_PAUSE_IMAGE: 'sluice.test/pause:1',
    KUBECONFIG: join(folder, 'admin.kubeconfig'),
  });
  const caBundle = readFileSync(join(folder, 'ca.crt')).toString('base64');
  cluster.apply(
    (['Mutating', 'Validating'] as const).map((kind) => ({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: `${kind}WebhookConfiguration`,
      metadata: { name: 'chaos-mesh' },
      webhooks: webhookKinds.map((resource) => ({
        name: `${resource}.chaos-mesh.org`,
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Fail',
        clientConfig: {
          url: `https://127.0.0.1:9443/${kind === 'Mutating' ? 'mutate' : 'validate'}-chaos-mesh-org-v1alpha1-${resource}`,
          caBundle,
        },
        rules: [
          {
            apiGroups: ['chaos-mesh.org'],
            apiVersions: ['v1alpha1'],
            operations: ['CREATE', 'UPDATE'],
            resources: [resource],
          },
        ],
      })),
    })),
  );
  // The daemon calls these by absolute path; what is there already is left as it is.
  for (const [source, target] of [
    [join(import.meta.dirname, 'nsexec.sh'), '/usr/local/bin/nsexec'],
    [join(folder, 'images/pause'), '/usr/local/bin/pause'],
  ] as const)
    if (!existsSync(target)) {
      copyFileSync(source, target);
      chmodSync(target, 0o755);
    }
  processes.start('chaos-daemon', join(bin, 'chaos-daemon'), [
    '--runtime',
    'containerd',
    '--runtime-socket-path',
    join(folder, 'containerd.sock'),
  ]);
  const probe = {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: 'PodChaos',
    metadata: { name: 'probe', namespace: 'default' },
    spec: { action: 'pod-kill', mode: 'all', selector: { pods: { default: ['none'] } } },
  };
  await cluster.until(
    'the webhooks of Chaos Mesh answer',
    () => {
      try {
        kubectl(['create', '--dry-run=server', '-f', '-'], JSON.stringify(probe));
        return true;
      } catch {
        return false;
      }
    },
    90,
  );
}

/** Traefik as data plane of the Gateway API and of nginx' Ingresses on 127.0.0.1:8000 of the namespace. */
export async function startTraefik(
  cluster: RealCluster,
  more: readonly string[] = [],
): Promise<void> {
  const { folder, processes, kubectl } = cluster;
  const bin = await toolFolder('traefik');
  kubectl([
    'apply',
    '--server-side',
    '-f',
    join(moduleFolder('gateway-api', 'sigs.k8s.io/gateway-api'), 'config/crd/standard'),
  ]);
  cluster.apply([
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'traefik', namespace: 'default' },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'traefik' },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: 'cluster-admin',
      },
      subjects: [{ kind: 'ServiceAccount', name: 'traefik', namespace: 'default' }],
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'traefik' },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: 'nginx' },
      spec: { controller: 'k8s.io/ingress-nginx' },
    },
  ]);
  const token = kubectl(['create', 'token', 'traefik', '--duration', '6h']).trim();
  writeFileSync(join(folder, 'traefik.token'), token);
  processes.start('traefik', join(bin, 'traefik'), [
    '--entrypoints.web.address=127.0.0.1:8000',
    '--providers.kubernetesgateway=true',
    '--providers.kubernetesgateway.endpoint=https://127.0.0.1:6443',
    `--providers.kubernetesgateway.token=${token}`,
    `--providers.kubernetesgateway.certauthfilepath=${join(folder, 'ca.crt')}`,
    '--providers.kubernetesingressnginx=true',
    '--providers.kubernetesingressnginx.endpoint=https://127.0.0.1:6443',
    `--providers.kubernetesingressnginx.token=${token}`,
    `--providers.kubernetesingressnginx.certauthfilepath=${join(folder, 'ca.crt')}`,
    '--global.checknewversion=false',
    '--global.sendanonymoususage=false',
    ...more,
  ]);
}

/** Prometheus that scrapes the pods of a namespace each second, with the labels `namespace` and `pod`. Debian's has no discovery by Kubernetes: targets come from a file, kept current here. */
export function startPrometheus(cluster: RealCluster, namespace: string): { stop(): void } {
  const { folder, processes } = cluster;
  const targets = join(folder, 'targets.json');
  const renew = (): void => {
    const { items } = cluster.json<{
      items: { metadata: { name: string }; status: { podIP?: string } }[];
    }>(['-n', namespace, 'get', 'pods']);
    const found = items.flatMap(({ metadata: { name }, status: { podIP } }) =>
      podIP === undefined ? [] : [{ targets: [`${podIP}:8080`], labels: { namespace, pod: name } }],
    );
    writeFileSync(`${targets}.new`, JSON.stringify(found));
    renameSync(`${targets}.new`, targets);
  };
  writeFileSync(targets, '[]');
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '900ms' },
    scrape_configs: [
      { job_name: 'pods', file_sd_configs: [{ files: [targets], refresh_interval: '1s' }] },
    ],
  };
  writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config));
  processes.start('prometheus', 'prometheus', [
    '--config.file=prometheus.yml',
    '--storage.tsdb.path=prometheus',
    '--web.listen-address=127.0.0.1:9090',
    '--log.level=warn',
  ]);
  const timer = setInterval(renew, 1500);
  return { stop: () => clearInterval(timer) };
}
