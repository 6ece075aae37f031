// `pin-image.mjs sha256:…` writes the digest of the published image into the templates; `--check` says whether they name one;
// `--dist-sha256` prints the hash of the committed dist, which the image carries as a label.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const image = 'ghcr.io/sluice-dev/sluice';
const files = ['action-templates/canary-stage.yml', 'action-templates/gitlab-ci.yml'];
const named = new RegExp(`${image.replaceAll('.', '\\.')}(@sha256:[0-9a-f]{64}|:[\\w.-]+)`, 'g');
const [given = '--help'] = process.argv.slice(2);

function distSha256() {
  const hash = createHash('sha256');
  for (const name of readdirSync('dist', { recursive: true }).map(String).sort()) {
    const file = join('dist', name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
function check() {
  const loose = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(named)]
      .filter(([, by]) => !by.startsWith('@'))
      .map(([whole]) => `${file}: ${whole}`),
  );
  for (const line of loose) console.error(`not pinned by digest: ${line}`);
  return loose.length === 0;
}
function pin(digest) {
  for (const file of files)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(named, `${image}@${digest}`));
}

if (given === '--dist-sha256') console.log(distSha256());
else if (given === '--check') process.exitCode = check() ? 0 : 1;
else if (/^sha256:[0-9a-f]{64}$/.test(given)) pin(given);
else {
  console.error('pin-image.mjs sha256:<64 hex> | --check | --dist-sha256');
  process.exitCode = 2;
}
