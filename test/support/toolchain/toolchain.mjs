// Builds the real systems of the cluster suites from their Go modules, once, into the user's cache folder, keyed by go.sum (and sources).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice/tools');
const version = '1.36.3';
const ld = `-s -w -X k8s.io/component-base/version.gitVersion=v${version} -X k8s.io/component-base/version.gitMajor=1 -X k8s.io/component-base/version.gitMinor=36`;
const strip = ['build', '-trimpath', '-ldflags', '-s -w'];

/** name → folder of the module, and how to build it into a folder. */
const recipes = {
  actionlint: {
    folder: 'test/cluster/tools/actionlint',
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  act: { folder: 'test/cluster/tools/act', builds: [(out) => [...strip, '-o', `${out}/`, 'tool']] },
  service: {
    folder: 'test/service',
    sources: true,
    builds: [
      (out) => [...strip, '-o', `${out}/shop`, '.'],
      (out) => [...strip, '-o', `${out}/load`, './cmd/load'],
    ],
    env: { CGO_ENABLED: '0' },
  },
  'service-async': {
    only: [
      'test/services/async-gates-stores.test.ts',
      'test/services/async-gates-jetstream.test.ts',
      'test/services/async-gates-brokers.test.ts',
    ],
    folder: 'test/service-async',
    sources: true,
    builds: [(out) => [...strip, '-o', `${out}/service-async`, '.']],
    env: { CGO_ENABLED: '0' },
  },
  kube: {
    folder: 'test/cluster/tools/kube',
    builds: [(out) => ['build', '-trimpath', '-ldflags', ld, '-o', `${out}/kube`, '.']],
  },
  'chaos-mesh': {
    folder: 'test/cluster/tools/chaos-mesh',
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  traefik: {
    folder: 'test/cluster/tools/traefik',
    sources: true,
    prepare: withoutDnsProviders,
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  'argo-rollouts': {
    folder: 'test/cluster/tools/argo-rollouts',
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  flux: {
    folder: 'test/cluster/tools/flux',
    only: ['test/cluster/flux.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  consul: {
    folder: 'test/cluster/tools/consul',
    only: ['test/services/consul.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  fulcio: {
    folder: 'test/cluster/tools/fulcio',
    only: ['test/services/sigstore.test.ts', 'test/services/attestation.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  'timestamp-authority': {
    folder: 'test/cluster/tools/timestamp-authority',
    only: ['test/services/sigstore.test.ts', 'test/services/attestation.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  rekor: {
    folder: 'test/cluster/tools/rekor',
    only: ['test/services/sigstore.test.ts', 'test/services/attestation.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  fabric: {
    folder: 'test/cluster/tools/fabric',
    only: ['test/services/fabric.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
    finish: withSampleConfiguration,
  },
  jaeger: {
    folder: 'test/cluster/tools/jaeger',
    only: ['test/services/jaeger.test.ts'],
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
  kwok: {
    /** For bench/scale, which builds it when it is run. */
    onDemand: true,
    folder: 'test/cluster/tools/kwok',
    builds: [(out) => [...strip, '-o', `${out}/`, 'tool']],
  },
};
export const toolNames = Object.keys(recipes);
/** What the services and cluster suites need; a tool `only` for some test files where one of them is among `suites` (undefined = all suites). */
export const suiteTools = (suites) =>
  toolNames.filter((name) => {
    const { onDemand, only } = recipes[name];
    if (onDemand === true) return false;
    return only === undefined || suites === undefined || only.some((file) => suites.includes(file));
  });

/**
 * Traefik can order certificates by way of some two hundred DNS providers. A data plane of tests orders none, and their modules are not
 * always to be had: the copy that is built has an empty list of them. The module is checked by its sum, since go.sum does not cover a folder.
 */
function withoutDnsProviders(folder, source) {
  const go = (...args) => execFileSync('go', args, { cwd: source, encoding: 'utf8' });
  cpSync(folder, source, { recursive: true });
  const [module_, version, sum] = [
    'github.com/go-acme/lego/v5',
    'v5.4.1',
    'h1:Jt6xAP9xQrJ3SLLGgxejfDDd3pzdrmuLCWe4oTqHHQc=',
  ];
  const found = JSON.parse(go('mod', 'download', '-json', `${module_}@${version}`));
  if (found.Sum !== sum) throw new Error(`${module_} ${version} has the sum ${found.Sum}`);
  const lego = join(source, 'lego');
  cpSync(found.Dir, lego, { recursive: true });
  const list = join(lego, 'providers/dns');
  // The module cache is read-only, and so are copies of it.
  for (const path of [lego, ...readdirSync(lego, { recursive: true }).map((p) => join(lego, p))])
    chmodSync(path, 0o755);
  rmSync(join(list, 'dns_providers_test.go'));
  cpSync(join(folder, 'dns/dns.go'), join(list, 'zz_gen_dns_providers.go'));
  rmSync(join(source, 'dns'), { recursive: true });
  go('mod', 'edit', `-replace=${module_}=./lego`);
}

/** Peer and orderer read hundreds of settings from the files that their module brings. */
function withSampleConfiguration(folder, out) {
  const module_ = ['list', '-m', '-f', '{{.Dir}}', 'github.com/hyperledger/fabric'];
  const source = execFileSync('go', module_, { cwd: folder, encoding: 'utf8' }).trim();
  for (const file of ['core.yaml', 'orderer.yaml']) {
    cpSync(join(source, 'sampleconfig', file), join(out, file));
    chmodSync(join(out, file), 0o644);
  }
}

function keyOf({ folder, sources }) {
  const hash = createHash('sha256');
  if (!sources)
    return hash
      .update(readFileSync(join(root, folder, 'go.sum')))
      .digest('hex')
      .slice(0, 16);
  const files = readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.go$|go\.(mod|sum)$/.test(name))
    .sort();
  for (const name of files) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder with the tool's binaries; builds them when they are not there. */
export function toolFolder(name) {
  const recipe = recipes[name];
  if (recipe === undefined) throw new Error(`no tool ${name}; there are ${toolNames.join(', ')}`);
  const folder = join(cache, `${name}-${keyOf(recipe)}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}.part`;
  const source = `${folder}.${process.pid}.source`;
  const began = Date.now();
  console.error(`building ${name} (once; it is kept in ${cache}) …`);
  mkdirSync(part, { recursive: true });
  recipe.prepare?.(join(root, recipe.folder), source);
  for (const build of recipe.builds)
    execFileSync('go', build(part), {
      cwd: recipe.prepare === undefined ? join(root, recipe.folder) : source,
      env: { ...process.env, ...recipe.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  recipe.finish?.(join(root, recipe.folder), part);
  rmSync(source, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  console.error(`built ${name} in ${Math.round((Date.now() - began) / 1000)} s`);
  return folder;
}
