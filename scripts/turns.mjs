// Runs the heavy suites of one jest project as far as the time of CI reaches:
//   node scripts/turns.mjs PROJECT --soft SECONDS --hard SECONDS [--pace TIMES] [--plan | --names]
// A pace of 2 is a machine that takes twice the seconds written in the files.
// A test file whose first line is "// Covers: FOLDER…; about N s" is heavy. Those whose folders changed since their last green run here go first, up to the hard limit;
// the others by turns, up to the soft one. A file without that line always runs. What stays away is said. `npm run test:PROJECT` runs everything.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');

/** The folders that a test file covers and how long it takes, from its first line; undefined where it always runs. */
export function covered(text) {
  const line = /^\/\/ Covers: ([^;\n]+); about (\d+) s$/m.exec(text.split('\n', 1)[0]);
  return line === null
    ? undefined
    : { folders: line[1].split(',').map((folder) => folder.trim()), seconds: Number(line[2]) };
}

/**
 * Which suites run: `suites` are `{file, seconds, heavy, changed}` in a fixed order, changed true, false or undefined (nobody knows).
 * Light ones always; changed ones while the sum stays within `hard` seconds; the others, beginning at the turn's, while it stays within `soft`.
 */
export function choose(suites, turn, { soft, hard }) {
  const run = suites.filter(({ heavy }) => !heavy);
  let sum = run.reduce((total, { seconds }) => total + seconds, 0);
  const take = (candidates, limit) => {
    for (const suite of candidates)
      if (sum + suite.seconds <= limit) {
        run.push(suite);
        sum += suite.seconds;
      }
  };
  const heavy = suites.filter((suite) => suite.heavy);
  const from = heavy.length === 0 ? 0 : turn % heavy.length;
  const inTurn = [...heavy.slice(from), ...heavy.slice(0, from)];
  take(
    inTurn.filter(({ changed }) => changed === true),
    hard,
  );
  take(
    inTurn.filter(({ changed }) => changed !== true),
    soft,
  );
  const chosen = new Set(run);
  return {
    run: suites.filter((suite) => chosen.has(suite)),
    away: suites.filter((suite) => !chosen.has(suite)),
  };
}

const git = (...given) => {
  const { status, stdout } = spawnSync('git', given, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Whether what a suite covers, or the suite itself, differs from the commit of its last green run; undefined where that commit is not known here. */
function changedSince(commit, suite) {
  if (commit === undefined) return;
  const names = git('diff', '--name-only', commit, 'HEAD', '--', suite.file, ...suite.folders);
  return names === undefined ? undefined : names !== '';
}

function suitesOf(project, green) {
  const folder = join(root, 'test', project);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => {
      const file = relative(root, join(folder, name));
      const covers = covered(readFileSync(join(folder, name), 'utf8'));
      const suite = {
        file,
        heavy: covers !== undefined,
        seconds: covers?.seconds ?? 30,
        folders: covers?.folders ?? [],
      };
      return { ...suite, changed: changedSince(green[file]?.commit, suite) };
    });
}

function main() {
  const { values, positionals } = parseArgs({
    options: {
      soft: { type: 'string' },
      hard: { type: 'string' },
      pace: { type: 'string', default: '1' },
      plan: { type: 'boolean' },
      names: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [project] = positionals;
  const soft = Number(values.soft);
  const hard = Number(values.hard);
  const pace = Number(values.pace);
  if (!['services', 'cluster'].includes(project) || !(soft >= 0) || !(hard >= 0) || !(pace > 0)) {
    console.error(
      'usage: node scripts/turns.mjs services|cluster --soft SECONDS --hard SECONDS [--pace TIMES] [--plan | --names]',
    );
    process.exit(2);
  }
  const record = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'sluice',
    'green.json',
  );
  const green = readRecord(record);
  const turn = Number(process.env.GITHUB_RUN_NUMBER ?? git('rev-list', '--count', 'HEAD') ?? 0);
  const { run, away } = choose(suitesOf(project, green), turn, {
    soft: soft / pace,
    hard: hard / pace,
  });
  if (values.names) {
    console.log(run.map(({ file }) => file).join(' '));
    return;
  }
  const why = ({ heavy, changed }) =>
    !heavy ? 'always' : changed === true ? 'changed' : 'its turn';
  for (const suite of run)
    console.log(`runs: ${suite.file} (${why(suite)}, about ${suite.seconds} s)`);
  for (const { file, changed } of away)
    console.log(
      `not in this run: ${file} (${changed === true ? 'changed, but there is no time left' : 'another turn'}; npm run test:${project} runs it)`,
    );
  if (values.plan || run.length === 0) return;
  process.exitCode = runSuites(project, run, record, green);
}

function readRecord(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return {};
  }
}

/** Runs the files and notes, for each that passed on a clean tree, the commit. */
function runSuites(project, run, record, green) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-turns-'));
  const results = join(folder, 'results.json');
  const { status } = spawnSync(
    'npm',
    [
      'run',
      '-s',
      `test:${project}`,
      '--',
      '--json',
      `--outputFile=${results}`,
      ...run.map(({ file }) => file),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SLUICE_SUITES: run.map(({ file }) => file).join(' ') },
    },
  );
  const { testResults = [] } = readRecord(results);
  rmSync(folder, { recursive: true, force: true });
  const commit = git('rev-parse', 'HEAD');
  if (git('status', '--porcelain', '--untracked-files=no') === '' && commit !== undefined) {
    for (const result of testResults)
      if (result.status === 'passed') green[relative(root, result.name)] = { commit };
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, JSON.stringify(green, null, 2));
  }
  return status ?? 1;
}

if (process.argv[1] === import.meta.filename) main();
