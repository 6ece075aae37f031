// `npm run faults:clusters`: several clusters in virtual time, on the sources as they are, or (--rules) on copies with one rule switched off each, which
// must be caught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const builds = JSON.parse(readFileSync('test/support/agreement/broken-builds.json', 'utf8'));
const given = process.argv.slice(2);
// The sources run as they are, by a Node.js that strips types: this one, or the one among the dependencies.
const node = process.features.typescript ? process.execPath : resolve('node_modules/.bin/node');
const simulate = (folder, args, stdio = 'inherit') =>
  spawnSync(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      `${folder}/test/support/agreement/simulation/main.ts`,
      ...args,
    ],
    { stdio, encoding: 'utf8', maxBuffer: 1e8 },
  );

function edit(folder, { file, from, to }) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  if (text.split(from).length !== 2)
    throw new Error(`an edit does not fit ${file} any more: mend broken-builds.json (${from})`);
  writeFileSync(
    `${folder}/${file}`,
    text.replace(from, () => to),
  );
}
/** A build without the rule breaks its invariant within so many schedules; undefined = it does. */
function escapes(build, schedules) {
  const folder = resolve('.sluice', `clusters-${build.name}-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const part of ['src', 'test/support/agreement', 'test/faults', 'package.json'])
      cpSync(part, `${folder}/${part}`, { recursive: true });
    symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
    edit(folder, build);
    if (build.and !== undefined) edit(folder, build.and);
    const args = ['--json', '--until', build.invariant, '--schedules', String(schedules)];
    const { stdout } = simulate(folder, args, ['ignore', 'pipe', 'inherit']);
    const { violations } = JSON.parse(stdout.trim().split('\n').at(-1));
    const found = violations.find(({ invariant }) => invariant === build.invariant);
    const others = [...new Set(violations.map(({ invariant }) => invariant))].join(', ');
    return found === undefined
      ? { why: `${schedules} schedules break ${others || 'nothing'}` }
      : { seed: found.seed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (given[0] === '--rules') {
  const names = given.slice(1);
  const chosen = builds.filter(({ name }) => names.length === 0 || names.includes(name));
  let escaped = names.length > 0 && chosen.length === 0 ? 1 : 0;
  for (const build of chosen) {
    const { why, seed } = escapes(build, 60);
    if (why !== undefined) escaped += 1;
    process.stdout.write(
      `${build.name}: ${why === undefined ? `caught by ${build.invariant} (seed ${seed})` : `ESCAPED: ${why}`}\n`,
    );
  }
  process.exitCode = escaped === 0 ? 0 : 1;
} else process.exitCode = simulate('.', given).status ?? 1;
