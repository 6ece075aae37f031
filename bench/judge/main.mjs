// `npm run bench -- judge`: the table of docs/judge.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { families, goalOf, overallAlarms } from './families.mjs';
import { medianOf, runFamilies, summary, wilson } from './run.mjs';

const usage =
  'npm run bench -- judge [--cases 20] [--seeds 1..10] [--families "nominal,leak 2 %/min"] [--references 2] [--processes 2] [--docs] [--json]';

export async function judgeBench(args) {
  const options = optionsOf(args);
  const began = Date.now();
  const found = await runFamilies(options);
  const rows = options.names.map((name) => summary(name, found.get(name)));
  const good = rows.filter((row) => row.good);
  const alarms = good.reduce((sum, { failed }) => sum + failed, 0);
  const releases = good.reduce((sum, { n }) => sum + n, 0);
  const lines = [
    ...ours(rows),
    '',
    `**Overall: ${alarms} false alarms in ${releases} good releases, ${shown(alarms, releases)}; goal ≤ ${100 * overallAlarms} %.**`,
    '',
    `Per seed: ${perSeed(options, found)}.`,
    '',
    ...beside(options, found),
  ];
  console.log(lines.join('\n'));
  console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (options.docs) writeDocs(lines, options);
  const missed = rows.filter((row) => !reached(row)).map(({ family }) => family);
  for (const family of missed) console.error(`beyond its goal: ${family}`);
  const overall = releases > 0 && alarms / releases > overallAlarms;
  if (overall) console.error('beyond the goal: false alarms over all');
  if (options.json)
    console.log(
      JSON.stringify({ seeds: options.seeds, cases: options.cases, alarms, releases, rows }),
    );
  process.exitCode = missed.length > 0 || overall ? 1 : 0;
}

function optionsOf(args) {
  const value = (name, otherwise) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : args[at + 1];
  };
  const [first, last = first] = value('seeds', '1..10').split('..').map(Number);
  const names = value('families', Object.keys(families).join(',')).split(',');
  const unknown = names.find((name) => families[name] === undefined);
  const numbers = ['cases', 'references', 'processes'].map((name, i) =>
    Number(value(name, [20, 2, 2][i])),
  );
  if (unknown !== undefined || ![first, last, ...numbers].every(Number.isInteger)) {
    const known = Object.keys(families).join(', ');
    console.error(
      unknown === undefined ? usage : `There is no family '${unknown}'. Families: ${known}`,
    );
    process.exit(2);
  }
  const [cases, referenceCases, processes] = numbers;
  return {
    names,
    seeds: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    cases,
    referenceCases,
    processes,
    docs: args.includes('--docs'),
    json: args.includes('--json'),
  };
}
const percent = (x) => `${(100 * x).toFixed(1)} %`;
function shown(hits, n) {
  const [low, high] = wilson(hits, n);
  return `${percent(hits / Math.max(1, n))} (${percent(low)}–${percent(high)})`;
}
function reached({ family, failed, n, ticks }) {
  const goal = goalOf(family);
  if (goal.alarms !== undefined) return failed / n <= goal.alarms;
  return goal.detected === undefined || (failed / n >= goal.detected && ticks <= goal.ticks);
}
function ours(rows) {
  const goalText = ({ alarms, ticks }) => {
    if (alarms !== undefined) return `≤ ${Math.round(100 * alarms)} %`;
    return ticks === undefined ? '' : `≥ 98 %, ≤ ${ticks} ticks`;
  };
  const outcome = (row, goal) => {
    if (goal === '') return '';
    return reached(row) ? 'reached' : '**missed**';
  };
  return [
    '| family | failed (Wilson 95 %) | median ticks to fail | goal | | passed first | median ticks to pass |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const { family, good, failed, n, ticks, passed, passTicks } = row;
      const goal = goalText(goalOf(family));
      return `| ${good ? 'good: ' : ''}${family} | ${shown(failed, n)} | ${good ? '' : (ticks ?? '–')} | ${goal} | ${outcome(row, goal)} | ${percent(passed / n)} | ${passTicks ?? '–'} |`;
    }),
  ];
}
function perSeed({ names, seeds }, found) {
  const good = names.filter((name) => families[name].good).flatMap((name) => found.get(name));
  return seeds
    .map((seed) => {
      const own = good.filter((result) => result.seed === seed);
      return `${seed}: ${own.filter(({ fail }) => fail > 0).length}/${own.length}`;
    })
    .join(', ');
}
// The references and ours on the same releases.
function beside({ names }, found) {
  const all = names.flatMap((name) =>
    found
      .get(name)
      .filter(({ references }) => references !== null)
      .map((result) => ({ name, ...result })),
  );
  if (all.length === 0) return [];
  const good = all.filter(({ name }) => families[name].good);
  const bad = all.filter(({ name }) => goalOf(name).ticks !== undefined);
  const judges = [...new Set(all.flatMap(({ references }) => Object.keys(references)))].sort();
  const row = (label, failOf) => {
    const from = ({ name }) => families[name].from ?? 0;
    const hit = bad.filter((result) => failOf(result) > from(result));
    const ticks = hit.map((result) => failOf(result) - from(result));
    const alarms = good.filter((result) => failOf(result) > 0).length;
    return `| ${label} | ${shown(alarms, good.length)} | ${percent(hit.length / Math.max(1, bad.length))} | ${medianOf(ticks) ?? '–'} |`;
  };
  return [
    'Other judges on the same releases (a part of each family; bad = the families with a goal):',
    '',
    '| judge | false alarms (Wilson 95 %) | detected | median ticks |',
    '|---|---|---|---|',
    row('**sluice**', ({ fail }) => fail),
    ...judges.map((judge) => row(judge, ({ references }) => references[judge] ?? 0)),
  ];
}
const marks = ['<!-- bench:judge -->', '<!-- /bench:judge -->'];
function writeDocs(lines, { cases, seeds }) {
  const path = new URL('../../docs/judge.md', import.meta.url);
  const text = readFileSync(path, 'utf8');
  const [head] = text.split(marks[0]);
  const tail = text.split(marks[1])[1] ?? '\n';
  const made = `${cases} releases for each family and seed, seeds ${seeds[0]}..${seeds.at(-1)}:`;
  writeFileSync(path, `${head}${marks[0]}\n${made}\n\n${lines.join('\n')}\n${marks[1]}${tail}`);
}
