import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolFolder } from '../../support/toolchain/tools.ts';
import type { RealCluster } from './real-cluster.ts';

const versions = [
  '1.0',
  '2.0',
  '2.0-error-burst',
  '2.0-latency',
  '2.0-goroutine-leak',
  '2.0-crash-loop',
  // What is wrong with their probes: test/service/dependency.go.
  '2.0-readyz-lies',
  '2.0-livez-depends',
  '2.0-livez-hangs',
  '2.0-cut-off',
];

/** The sandbox image and the test service in its versions, without a registry: single-layer archives of static binaries. */
export async function importImages({ folder, processes }: RealCluster): Promise<void> {
  const images = join(folder, 'images');
  mkdirSync(images);
  execFileSync('gcc', [
    '-static',
    '-Os',
    '-o',
    join(images, 'pause'),
    join(import.meta.dirname, 'pause.c'),
  ]);
  copyFileSync(join(await toolFolder('service'), 'shop'), join(images, 'shop'));
  archive(images, 'pause', 'sluice.test/pause:1', {});
  for (const version of versions) {
    const [number = '', ...defect] = version.split('-');
    archive(images, 'shop', `sluice.test/shop:${version}`, {
      VERSION: number,
      DEFECT: defect.join('-'),
      // A burst that 1 % of the users see within seconds.
      ...(defect.includes('error') ? { ERROR_RATE: '0.5' } : {}),
    });
  }
  bundleArchive(images);
  for (const name of ['pause_1', 'sluice_1', ...versions.map((version) => `shop_${version}`)])
    processes.exec('ctr', [
      '-a',
      'containerd.sock',
      '-n',
      'k8s.io',
      'images',
      'import',
      join(images, `${name}.tar`),
    ]);
}
/** sluice.test/sluice:1: this Node with the libraries that it is linked to, and the committed bundle; what a user's Dockerfile makes. */
function bundleArchive(images: string): void {
  const root = join(images, 'sluice-root');
  mkdirSync(join(root, 'sluice'), { recursive: true });
  copyFileSync(process.execPath, join(root, 'node'));
  const linked = execFileSync('ldd', [process.execPath], { encoding: 'utf8' });
  for (const [library] of linked.matchAll(/\/\S+/g)) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    copyFileSync(library, join(root, library));
  }
  cpSync('dist', join(root, 'sluice/dist'), { recursive: true });
  copyFileSync('package.json', join(root, 'sluice/package.json'));
  archive(images, 'node', 'sluice.test/sluice:1', {}, root);
}
/** A docker-archive: manifest.json, config, one layer (a binary, or everything in `root`). */
function archive(
  folder: string,
  binary: string,
  reference: string,
  env: Readonly<Record<string, string>>,
  root?: string,
): void {
  const tar = (file: string, ...names: readonly string[]): void => {
    execFileSync(
      'tar',
      ['--sort=name', '--mtime=UTC 2020-01-01', '--owner=0', '--group=0', '-cf', file, ...names],
      { cwd: folder },
    );
  };
  const layer = `${binary}.layer.tar`;
  if (root === undefined) tar(layer, binary);
  else tar(layer, '-C', root, '.');
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, layer)))
    .digest('hex');
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {
      Entrypoint: [`/${binary}`],
      Env: Object.entries(env).map(([key, value]) => `${key}=${value}`),
    },
    rootfs: { type: 'layers', diff_ids: [`sha256:${digest}`] },
    history: [{ created: '2020-01-01T00:00:00Z' }],
  };
  const name = reference.split('/').at(-1)?.replace(':', '_') ?? '';
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify([{ Config: `${name}.json`, RepoTags: [reference], Layers: [layer] }]),
  );
  tar(`${name}.tar`, 'manifest.json', `${name}.json`, layer);
}
