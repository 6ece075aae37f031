import { writeFileSync } from 'node:fs';
import { startWorld } from './embedded-world.ts';
import { isKill, isSignal } from './kinds.ts';
import { one } from './one.ts';
import { help, misuse, options, whole } from './options.ts';
import { reliabilityPage } from './page.ts';
import { addTo, emptyResult, type Result } from './result.ts';
import { nameOf, type Schedule, scheduleNamed } from './schedule.ts';
import { type Baseline, measureBaseline, schedulesOf } from './schedules.ts';
import { inWorker, work } from './workers.ts';

const { seed } = options;
const only = { kind: options.kind, life: options.life };

async function run(): Promise<Result> {
  const startedMs = performance.now();
  const world = await startWorld();
  const named = options.only === undefined ? undefined : scheduleNamed(options.only);
  // A schedule by its name says all; a number is one of the whole order.
  const { baseline, unfaulted } = await measureBaseline(world, named && [named.life]);
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
  const all = schedulesOf(baseline, seed, only);
  if (options.only !== undefined && options.cluster === 0) {
    const { schedule, number } = chosen(options.only, all);
    addTo(result, await one(world, schedule, { seed, number }));
  }
  await world.stop();
  if (options.only === undefined) await manyOf(result, baseline, all);
  await realProcesses(result, all);
  await realCluster(result);
  result.cells = all.length;
  result.seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  return result;
}

function chosen(
  only: string,
  all: readonly Schedule[],
): { readonly schedule: Schedule; readonly number: number } {
  const named = scheduleNamed(only);
  const number = named === undefined ? whole(only, 'only') : -1;
  const schedule = named ?? all[number];
  return schedule === undefined
    ? misuse(`--only: there are ${all.length} schedules`)
    : { schedule, number };
}

/** The first of them, by workers. */
async function manyOf(result: Result, baseline: Baseline, all: readonly Schedule[]): Promise<void> {
  const until = Math.min(all.length, options.schedules);
  const jobs = Math.max(1, Math.min(until, options.jobs));
  await Promise.all(
    Array.from({ length: jobs }, (_, from) =>
      inWorker({ seed, baseline, only, from, every: jobs, until }, (ran) => {
        addTo(result, ran);
        if (result.schedules % 50 === 0 || ran.violations.length > 0)
          process.stderr.write(
            `${result.schedules} of ${until} schedules, ${result.violations.length} violations${ran.violations.map((v) => `\n  ${v.invariant}: ${v.name}: ${v.trace[0]}`).join('')}\n`,
          );
      }),
    ),
  );
}

/** Signals and kills of real processes of the built bundle. */
async function realProcesses(result: Result, all: readonly Schedule[]): Promise<void> {
  if (options.processes === 0) return;
  const world = await startWorld();
  const sample = all
    .map((schedule, number) => ({ schedule: { ...schedule, bundle: options.bundle }, number }))
    .filter(({ schedule: { kind } }) => isKill(kind) || isSignal(kind))
    .slice(0, options.processes);
  for (const { schedule, number } of sample) {
    const ran = await one(world, schedule, { seed, number });
    addTo(result, ran);
    result.processes += 1;
    if (ran.signalMs !== undefined)
      result.slowestSignalMs = Math.max(result.slowestSignalMs, Math.round(ran.signalMs));
    process.stderr.write(
      `process ${result.processes} of ${sample.length}: ${nameOf(schedule)}: ${ran.violations.map((v) => `${v.invariant}: ${v.trace[0]}`).join('; ') || 'held'}\n`,
    );
  }
  await world.stop();
}

/** A sample on a real Kubernetes; `--only NAME` with a name of its lives plays that one. */
async function realCluster(result: Result): Promise<void> {
  if (options.cluster === 0) return;
  const { playOnRealCluster } = await import('./real/run.ts');
  result.real = await playOnRealCluster({
    seed,
    count: options.cluster,
    bundle: options.bundle,
    lanes: options.lanes,
    only: options.only === undefined ? undefined : scheduleNamed(options.only),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  for (const { violations } of [...result.real.unfaulted, ...result.real.faulted])
    result.violations.push(...violations);
}

if (options.help) process.stdout.write(help);
else if (process.env['SLUICE_FAULTS_WORKER'] === '1') await work();
else {
  const result = await run();
  if (options.write !== undefined) writeFileSync(options.write, reliabilityPage(result, seed));
  const { cells: _cells, ...printed } = result;
  if (!options.json)
    for (const { name, invariant, trace } of result.violations)
      process.stdout.write(`${invariant}: ${name}\n  ${trace.join('\n  ')}\n`);
  process.stdout.write(`${JSON.stringify(printed)}\n`);
  process.exitCode = result.violations.length === 0 ? 0 : 1;
}
