import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from '../../support/toolchain/tools.ts';
import type { RealCluster } from './cluster.ts';

const versions = [
  '1.0',
  '2.0',
  '2.0-error-burst',
  '2.0-latency',
  '2.0-goroutine-leak',
  '2.0-crash-loop',
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
  for (const name of ['pause_1', ...versions.map((version) => `shop_${version}`)])
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
/** A docker-archive: manifest.json, config, one layer. */
function archive(
  folder: string,
  binary: string,
  reference: string,
  env: Readonly<Record<string, string>>,
): void {
  const tar = (file: string, ...names: readonly string[]): void => {
    execFileSync(
      'tar',
      ['--sort=name', '--mtime=UTC 2020-01-01', '--owner=0', '--group=0', '-cf', file, ...names],
      { cwd: folder },
    );
  };
  const layer = `${binary}.layer.tar`;
  tar(layer, binary);
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
