import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from '../../support/toolchain/tools.ts';
import { importImages } from './images.ts';
import { certify, createAuthorityFiles, kubeconfigFile } from './pki.ts';
import {
  cleanLeftovers,
  type Processes,
  podNetworks,
  processesOf,
  quietly,
  release,
} from './processes.ts';
import type { ControlPlaneFlags, RealCluster } from './real-cluster.ts';

const root = '/tmp/sluice-clusters';
/** A whole one-node Kubernetes in a network namespace without a way out: etcd, control plane, kubelet, containerd, kube-proxy. */
export async function startCluster(
  options: {
    readonly emulatedVersion?: string;
    /** False: the control plane alone. */
    readonly node?: boolean;
    readonly flags?: ControlPlaneFlags;
  } = {},
): Promise<RealCluster> {
  mkdirSync(root, { recursive: true });
  cleanLeftovers(root);
  const name = `sluice-${Math.random().toString(36).slice(2, 6)}-${process.pid}`;
  const folder = join(root, name);
  mkdirSync(folder);
  const kube = join(await toolFolder('kube'), 'kube');
  for (const part of [
    'kube-apiserver',
    'kube-controller-manager',
    'kube-scheduler',
    'kubelet',
    'kube-proxy',
    'kubectl',
  ])
    symlinkSync(kube, join(folder, part));
  network(name);
  const processes = processesOf(folder, name);
  createAuthorityFiles(folder);
  certify(
    folder,
    'api',
    '/CN=kube-apiserver',
    'IP:127.0.0.1,IP:10.96.0.1,IP:10.244.0.1,DNS:kubernetes.default.svc',
  );
  for (const [user, subject] of [
    ['admin', '/O=system:masters/CN=admin'],
    ['node', '/O=system:nodes/CN=system:node:node1'],
  ] as const) {
    certify(folder, user, subject);
    writeFileSync(join(folder, `${user}.kubeconfig`), kubeconfigFile(folder, user));
  }
  const cluster = realCluster(folder, name, processes);
  try {
    await controlPlane(cluster, options.emulatedVersion, options.flags ?? {});
    if (options.node !== false) await node(cluster);
  } catch (thrown) {
    const tails = readdirSync(folder)
      .filter((file) => file.endsWith('.log'))
      .map(
        (file) =>
          `--- ${file}\n${processes.log(file.slice(0, -4)).split('\n').slice(-8).join('\n')}`,
      );
    await cluster.stop();
    throw new Error(`the cluster did not start: ${String(thrown)}\n${tails.join('\n')}`);
  }
  return cluster;
}

function network(name: string): void {
  const ip = (...args: readonly string[]): string =>
    execFileSync('ip', [...args], { encoding: 'utf8' });
  ip('netns', 'add', name);
  ip('-n', name, 'link', 'set', 'lo', 'up');
  // The node needs an address that is not loopback; the bridge of the pods has one.
  ip('-n', name, 'link', 'add', 'cni0', 'type', 'bridge');
  ip('-n', name, 'addr', 'add', '10.244.0.1/24', 'dev', 'cni0');
  ip('-n', name, 'link', 'set', 'cni0', 'up');
  ip('-n', name, 'route', 'add', 'default', 'dev', 'cni0');
  execFileSync('nsenter', [
    `--net=/run/netns/${name}`,
    '--',
    'sysctl',
    '-qw',
    'net.ipv4.ip_forward=1',
  ]);
}

async function controlPlane(
  { processes, folder, kubectl, until }: RealCluster,
  emulated: string | undefined,
  flags: ControlPlaneFlags,
): Promise<void> {
  processes.start('etcd', 'etcd', [
    '--data-dir',
    'etcd',
    '--listen-client-urls',
    'http://127.0.0.1:2379',
    '--advertise-client-urls',
    'http://127.0.0.1:2379',
    '--listen-peer-urls',
    'http://127.0.0.1:2380',
    '--unsafe-no-fsync',
  ]);
  processes.start('apiserver', './kube-apiserver', [
    '--etcd-servers=http://127.0.0.1:2379',
    '--secure-port=6443',
    // Pods reach it too; the network namespace has no other way in.
    '--bind-address=0.0.0.0',
    '--advertise-address=10.244.0.1',
    '--tls-cert-file=api.crt',
    '--tls-private-key-file=api.key',
    '--client-ca-file=ca.crt',
    '--service-account-key-file=sa.key',
    '--service-account-signing-key-file=sa.key',
    '--service-account-issuer=https://kubernetes.default.svc',
    '--authorization-mode=Node,RBAC',
    '--service-cluster-ip-range=10.96.0.0/16',
    '--allow-privileged',
    '--kubelet-client-certificate=admin.crt',
    '--kubelet-client-key=admin.key',
    '--kubelet-preferred-address-types=InternalIP',
    ...(emulated === undefined ? [] : [`--emulated-version=${emulated}`]),
    ...(flags.apiserver ?? []),
  ]);
  await until(
    'the API server is ready',
    () => quietly('true', []) === '' && succeeds(() => kubectl(['get', '--raw', '/readyz'])),
    90,
  );
  processes.start('controllers', './kube-controller-manager', [
    '--kubeconfig',
    'admin.kubeconfig',
    '--service-account-private-key-file=sa.key',
    '--root-ca-file=ca.crt',
    '--use-service-account-credentials',
    '--leader-elect=false',
    ...(flags.controllers ?? []),
  ]);
  processes.start('scheduler', './kube-scheduler', [
    '--kubeconfig',
    'admin.kubeconfig',
    '--leader-elect=false',
    ...(flags.scheduler ?? []),
  ]);
  void folder;
}
const succeeds = (step: () => unknown): boolean => {
  try {
    step();
    return true;
  } catch {
    return false;
  }
};

async function node(cluster: RealCluster): Promise<void> {
  const { folder, processes, until } = cluster;
  writeFileSync(
    join(folder, 'containerd.toml'),
    `version = 2
root = "${folder}/containerd/root"
state = "${folder}/containerd/state"
[grpc]
  address = "${folder}/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "sluice.test/pause:1"
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${folder}/cni"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
`,
  );
  mkdirSync(join(folder, 'cni'));
  const ipam = {
    type: 'host-local',
    dataDir: join(folder, 'ipam'),
    ranges: [[{ subnet: '10.244.0.0/24', rangeStart: '10.244.0.10' }]],
    routes: [{ dst: '0.0.0.0/0' }],
  };
  writeFileSync(
    join(folder, 'cni/10.conflist'),
    JSON.stringify({
      cniVersion: '1.0.0',
      name: 'pods',
      plugins: [
        { type: 'bridge', bridge: 'cni0', isGateway: true, ipMasq: false, hairpinMode: true, ipam },
        { type: 'portmap', capabilities: { portMappings: true } },
      ],
    }),
  );
  processes.start('containerd', 'containerd', ['-c', 'containerd.toml']);
  await until('containerd answers', () =>
    succeeds(() => processes.exec('ctr', ['-a', 'containerd.sock', 'version'])),
  );
  await importImages(cluster);
  writeFileSync(
    join(folder, 'kubelet.yaml'),
    JSON.stringify({
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      failCgroupV1: false,
      cgroupDriver: 'cgroupfs',
      failSwapOn: false,
      authentication: {
        anonymous: { enabled: false },
        webhook: { enabled: true },
        x509: { clientCAFile: join(folder, 'ca.crt') },
      },
      authorization: { mode: 'Webhook' },
      containerRuntimeEndpoint: `unix://${folder}/containerd.sock`,
      evictionHard: {
        'memory.available': '100Mi',
        'nodefs.available': '1%',
        'imagefs.available': '1%',
        'nodefs.inodesFree': '1%',
      },
    }),
  );
  mkdirSync(join(folder, 'kubelet-root'));
  processes.start('kubelet', './kubelet', [
    '--config',
    'kubelet.yaml',
    '--kubeconfig',
    'node.kubeconfig',
    '--root-dir',
    join(folder, 'kubelet-root'),
    '--cert-dir',
    join(folder, 'kubelet-root/pki'),
    '--hostname-override',
    'node1',
    '--node-ip',
    '10.244.0.1',
  ]);
  processes.start('kubeproxy', './kube-proxy', [
    '--kubeconfig',
    'admin.kubeconfig',
    '--hostname-override',
    'node1',
    '--cluster-cidr',
    '10.244.0.0/24',
    '--proxy-mode',
    'iptables',
    '--conntrack-max-per-core=0',
    '--conntrack-tcp-timeout-established=0s',
    '--conntrack-tcp-timeout-close-wait=0s',
  ]);
  await until(
    'the node is ready',
    () =>
      quietly('true', []) === '' &&
      succeeds(() => {
        if (
          !cluster
            .kubectl([
              'get',
              'node',
              'node1',
              '-o',
              'jsonpath={.status.conditions[?(@.type=="Ready")].status}',
            ])
            .includes('True')
        )
          throw new Error('not yet');
      }),
    90,
  );
}

function realCluster(folder: string, name: string, processes: Processes): RealCluster {
  const kubectl = (args: readonly string[], input?: string): string =>
    processes.exec(
      './kubectl',
      ['--kubeconfig', 'admin.kubeconfig', ...args],
      input === undefined ? {} : { input },
    );
  return {
    folder,
    processes,
    kubectl,
    json: <T>(args: readonly string[]): T => JSON.parse(kubectl([...args, '-o', 'json'])) as T,
    apply(objects) {
      kubectl(
        ['apply', '--server-side', '-f', '-'],
        JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
      );
    },
    kubeconfig(user, groups = [], namespace = 'default') {
      certify(folder, user, `${groups.map((group) => `/O=${group}`).join('')}/CN=${user}`);
      return kubeconfigFile(folder, user, namespace);
    },
    async until(what, good, seconds = 60) {
      const end = Date.now() + seconds * 1000;
      while (!good()) {
        if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
    async stop() {
      await processes.stop([
        'chaos-daemon',
        'chaos-controller',
        'traefik',
        'argo-rollouts',
        'flux',
        'artifacts',
        'prometheus',
        'kubelet',
        'kubeproxy',
        'scheduler',
        'controllers',
        'apiserver',
      ]);
      const ctr = (...args: readonly string[]): string =>
        quietly('ctr', ['-a', join(folder, 'containerd.sock'), '-n', 'k8s.io', ...args]);
      const networks = podNetworks(folder);
      const containers = ctr('containers', 'ls', '-q').split('\n').filter(Boolean);
      for (const container of containers) ctr('tasks', 'kill', '-s', 'KILL', container);
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const container of containers) {
        ctr('tasks', 'rm', '-f', container);
        ctr('containers', 'rm', container);
      }
      await processes.stop(['containerd', 'etcd']);
      release(folder, name);
      for (const network of networks) quietly('ip', ['netns', 'del', network]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
