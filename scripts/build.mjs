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
rmSync(out, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc');

// client-node's generated models have no side effects, but its package.json does not say so; said here, the bundler keeps
// what is used (2 MB) and not all of it (19 MB). The installed file is put back as it was.
const manifest = 'node_modules/@kubernetes/client-node/package.json';
const before = readFileSync(manifest, 'utf8');
try {
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(before), sideEffects: false }, null, 2));
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/main.js',
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  );
} finally {
  writeFileSync(manifest, before);
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
