// tsc → lib/ → one ncc build with lazy chunks → dist/, plus a stub for each action and the CLI. Same bytes on every machine.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { parse } from 'yaml';

const out = process.argv[2] ?? 'dist';
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });

rmSync('lib', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc');
// Only sources that compile replace what was there.
rmSync(out, { recursive: true, force: true });

// These packages have no side effects on import, but do not say so in their package.json; said here, the bundler keeps what is used of
// them (client-node: 2 MB of 19; core: without its OIDC client and the HTTP stack under it). The installed files are put back as they were.
const manifests = [
  '@kubernetes/client-node',
  '@actions/core',
  '@actions/http-client',
  '@actions/exec',
  '@actions/io',
  '@actions/attest',
].map((name) => `node_modules/${name}/package.json`);
const before = manifests.map((manifest) => readFileSync(manifest, 'utf8'));
try {
  manifests.forEach((manifest, i) => {
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(before[i]), sideEffects: false }, null, 2),
    );
  });
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/main.js',
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    // Of no use here: hardware keys of Fabric, and texts of other character sets (make-fetch-happen).
    '-e',
    'pkcs11js',
    '-e',
    'iconv-lite',
    '-q',
  );
} finally {
  manifests.forEach((manifest, i) => {
    writeFileSync(manifest, before[i]);
  });
}
const stub = (folder, stage, text) => {
  mkdirSync(`${out}/${folder}`, { recursive: true });
  writeFileSync(`${out}/${folder}/${stage}.js`, text);
};
for (const name of readdirSync('actions')) {
  if (!existsSync(`actions/${name}/action.yml`)) continue;
  const { runs } = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
  for (const stage of ['main', 'post'])
    if (runs[stage] !== undefined)
      stub(name, stage, `import { ${stage} } from '../index.js';\nawait ${stage}('${name}');\n`);
}
stub('cli', 'main', "#!/usr/bin/env node\nimport { cli } from '../index.js';\nawait cli();\n");
chmodSync(`${out}/cli/main.js`, 0o755);
