import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isKill, isSignal } from './kinds.ts';
import { play, type Schedule } from './play.ts';
import { addTo, emptyResult, type Result, type Violation } from './result.ts';
import { type Baseline, measureBaseline, nameOf, scheduleNamed, schedulesOf } from './schedules.ts';
import { startWorld, type World } from './world.ts';

const help = `npm run faults -- [options]

Breaks every API request of every action in every way, lets only the next run, only the sweep or only the dead-man act, and holds what is
left against the invariants of test/faults/invariants.ts. Embedded cluster, virtual time, nothing outside this process.

  --seed N         order of the schedules (default 1)
  --schedules N    how many of them (default 2000); more than there are = all
  --only S         one schedule: its number under this seed, or its name (life:step#request:fault:rescuer)
  --jobs N         worker processes (default 2)
  --processes N    besides, so many kills and signals against the built bundle in processes of its own, in real time (default 0)
  --bundle FOLDER  that bundle (default dist)
  --break NAME     against a deliberately broken build, which must be caught: see scripts/faults.mjs
  --json           nothing but one last line of JSON on stdout
  --write FILE     keeps the result in FILE (docs/reliability.md)
`;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schedules: { type: 'string', default: '2000' },
    only: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    processes: { type: 'string', default: '0' },
    bundle: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const seed = whole(values.seed, 'seed');

function whole(text: string, option: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && text !== '') return value;
  process.stderr.write(`--${option} takes a whole number, not ${JSON.stringify(text)}\n`);
  process.exit(2);
}

interface Job {
  readonly baseline: Baseline;
  readonly from: number;
  readonly every: number;
  readonly until: number;
}
type Report = { readonly ready: true } | { readonly number: number; readonly ran: PartialResult };
interface PartialResult {
  readonly kind: string;
  readonly action: string;
  readonly fired: boolean;
  readonly signalMs?: number | undefined;
  readonly violations: readonly Violation[];
}

async function one(world: World, schedule: Schedule, number: number): Promise<PartialResult> {
  const about = {
    kind: schedule.kind,
    action: schedule.life.steps[schedule.step]?.action ?? '',
  };
  const violation = (invariant: string, trace: readonly string[]): Violation => ({
    seed,
    schedule: number,
    name: nameOf(schedule),
    invariant,
    trace,
  });
  try {
    const { broken, fired, trace, signalMs } = await play(world, schedule.life, schedule);
    return {
      ...about,
      fired,
      signalMs,
      violations: broken.map(({ invariant, seen }) =>
        violation(invariant, [seen, ...trace.slice(-80)]),
      ),
    };
  } catch (thrown) {
    return {
      ...about,
      fired: true,
      violations: [violation('the-run-ends', String(thrown).split('\n'))],
    };
  }
}

async function worker(): Promise<void> {
  const world = await startWorld();
  process.on('message', (job: Job) => {
    void (async () => {
      const all = schedulesOf(job.baseline, seed);
      for (let number = job.from; number < job.until; number += job.every) {
        const schedule = all[number];
        if (schedule === undefined) break;
        process.send?.({ number, ran: await one(world, schedule, number) });
      }
      await world.stop();
      process.disconnect();
    })();
  });
  process.send?.({ ready: true });
}

async function run(): Promise<Result> {
  const startedMs = performance.now();
  const world = await startWorld();
  const { baseline, unfaulted } = await measureBaseline(world);
  const result = emptyResult(baseline);
  for (const { life, broken, trace } of unfaulted)
    for (const { invariant, seen } of broken)
      result.violations.push({
        seed,
        schedule: -1,
        name: `${life} without a fault`,
        invariant,
        trace: [seen, ...trace],
      });
  const all = schedulesOf(baseline, seed);
  if (values.only !== undefined) {
    const named = scheduleNamed(values.only);
    const number = named === undefined ? whole(values.only, 'only') : -1;
    const schedule = named ?? all[number];
    if (schedule === undefined) {
      process.stderr.write(`--only: there are ${all.length} schedules\n`);
      process.exit(2);
    }
    addTo(result, await one(world, schedule, number));
  }
  await world.stop();
  if (values.only === undefined) {
    const until = Math.min(all.length, whole(values.schedules, 'schedules'));
    const jobs = Math.max(1, Math.min(until, whole(values.jobs, 'jobs')));
    await Promise.all(
      Array.from({ length: jobs }, (_, from) =>
        inWorker({ baseline, from, every: jobs, until }, (partial) => {
          addTo(result, partial);
          if (result.schedules % 50 === 0 || partial.violations.length > 0)
            process.stderr.write(
              `${result.schedules} of ${until} schedules, ${result.violations.length} violations${partial.violations.map((v) => `\n  ${v.invariant}: ${v.name}: ${v.trace[0]}`).join('')}\n`,
            );
        }),
      ),
    );
  }
  await realProcesses(result, all);
  result.cells = all.length;
  result.seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  return result;
}

/** Signals and kills of real processes of the built bundle. */
async function realProcesses(result: Result, all: readonly Schedule[]): Promise<void> {
  const wanted = whole(values.processes, 'processes');
  if (wanted === 0) return;
  const world = await startWorld();
  const sample = all
    .map((schedule, number) => ({ schedule: { ...schedule, bundle: values.bundle }, number }))
    .filter(({ schedule: { kind } }) => isKill(kind) || isSignal(kind))
    .slice(0, wanted);
  for (const { schedule, number } of sample) {
    const partial = await one(world, schedule, number);
    addTo(result, partial);
    result.processes += 1;
    if (partial.signalMs !== undefined)
      result.slowestSignalMs = Math.max(result.slowestSignalMs, Math.round(partial.signalMs));
    process.stderr.write(
      `process ${result.processes} of ${sample.length}: ${nameOf(schedule)}: ${partial.violations.map((v) => `${v.invariant}: ${v.trace[0]}`).join('; ') || 'held'}\n`,
    );
  }
  await world.stop();
}

function inWorker(job: Job, each: (partial: PartialResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--seed', String(seed)], {
      env: { ...process.env, SLUICE_FAULTS_WORKER: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let played = 0;
    child.on('message', (message: Report) => {
      if ('ready' in message) child.send(job);
      else {
        played += 1;
        each(message.ran);
      }
    });
    const due = Math.ceil((job.until - job.from) / job.every);
    child.on('exit', (code) =>
      code === 0 && played === due
        ? resolve()
        : reject(new Error(`a worker ended with ${code} after ${played} of ${due} schedules`)),
    );
  });
}

if (values.help) process.stdout.write(help);
else if (process.env['SLUICE_FAULTS_WORKER'] === '1') await worker();
else {
  const result = await run();
  if (values.write !== undefined) {
    const { writeFileSync } = await import('node:fs');
    const { reliabilityPage } = await import('./page.ts');
    writeFileSync(values.write, reliabilityPage(result, seed));
  }
  const { cells: _cells, ...printed } = result;
  if (!values.json)
    for (const { name, invariant, trace } of result.violations)
      process.stdout.write(`${invariant}: ${name}\n  ${trace.join('\n  ')}\n`);
  process.stdout.write(`${JSON.stringify(printed)}\n`);
  process.exitCode = result.violations.length === 0 ? 0 : 1;
}
