// `npm run faults`: the fault harness, on the sources as they are or (--break NAME) on a copy with one rule switched off, which must be caught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Each rule as one edit of one file that switches it off; an edit that no longer fits is an error, not a build that passes by accident. */
const builds = JSON.parse(readFileSync('test/faults/broken-builds.json', 'utf8'));
const given = process.argv.slice(2);

// The sources run as they are, by a Node.js that strips types: this one, or the one among the dependencies.
const node = process.features.typescript ? process.execPath : resolve('node_modules/.bin/node');
const harness = (folder, args, stdio = 'inherit') =>
  spawnSync(
    node,
    ['--disable-warning=ExperimentalWarning', `${folder}/test/faults/main.ts`, ...args],
    { stdio, encoding: 'utf8' },
  );

/** A copy of the sources without that rule. */
function broken({ name, file, from, to }) {
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2)
    throw new Error(
      `the edit ${name} does not fit ${file} any more: mend test/faults/broken-builds.json`,
    );
  const folder = resolve('.sluice', `broken-${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'test', 'actions', 'schema', 'package.json', 'jest.config.js'])
    cpSync(part, `${folder}/${part}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
  writeFileSync(
    `${folder}/${file}`,
    text.replace(from, () => to),
  );
  return folder;
}
function inBroken(build, body) {
  const folder = broken(build);
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The named test fails in a build without the rule; undefined = it does. */
function escapesTest({ test, title }, folder) {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      resolve('node_modules/jest/bin/jest.js'),
      '--json',
      '--selectProjects',
      'unit',
      'contract',
      'long',
      '-t',
      title.replaceAll(/[^\w ]/g, '.'),
      '--',
      test,
    ],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 },
  );
  const results = JSON.parse(stdout).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
  const named = results.filter((one) => one.title.startsWith(title));
  if (named.length === 0) return `${test} has no test ${JSON.stringify(title)}`;
  return named.some(({ status }) => status === 'failed')
    ? undefined
    : `${test} passes: ${JSON.stringify(title)}`;
}
function escapesInvariant({ schedule, kind, schedules, invariant }, folder) {
  const which =
    schedule === undefined
      ? ['--kind', kind, '--schedules', String(schedules)]
      : ['--only', schedule];
  const { stdout } = harness(folder, ['--json', ...which], ['ignore', 'pipe', 'ignore']);
  const { violations } = JSON.parse(stdout.trim().split('\n').at(-1));
  const names = [...new Set(violations.map((one) => one.invariant))];
  return names.includes(invariant)
    ? undefined
    : `${which.join(' ')} breaks ${names.join(', ') || 'nothing'}`;
}

/** Switches each rule off, one after the other, and says which of them nothing catches. */
function checkRules(prefixes) {
  let escaped = 0;
  for (const build of builds.filter(
    ({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)),
  )) {
    const { caughtBy } = build;
    const escapes = caughtBy.test === undefined ? escapesInvariant : escapesTest;
    const why = inBroken(build, (folder) => escapes(caughtBy, folder));
    if (why !== undefined) escaped += 1;
    process.stdout.write(
      `${build.name}: ${why === undefined ? `caught by ${caughtBy.invariant ?? caughtBy.title}` : `ESCAPED: ${why}`}\n`,
    );
  }
  process.exitCode = escaped === 0 ? 0 : 1;
}

const at = given.indexOf('--break');
if (given[0] === '--rules') checkRules(given.slice(1));
else if (at < 0) process.exitCode = harness('.', given).status ?? 1;
else {
  const build = builds.find(({ name }) => name === given[at + 1]);
  if (build === undefined) {
    process.stderr.write(`--break takes one of: ${builds.map(({ name }) => name).join(', ')}\n`);
    process.exit(2);
  }
  process.exitCode =
    inBroken(build, (folder) => harness(folder, given.toSpliced(at, 2))).status ?? 1;
}
