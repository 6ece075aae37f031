import { list, number, object, wholeNumber, withDefault } from '../../inputs/shape.ts';
import { type LedgerCheck, LedgerError, type LedgerJudge } from '../ledger/check.ts';
import { type Fields, fieldsOf, numberOf, typeOf, wholeOf } from '../ledger/fields.ts';
import { countOf, type Findings, findings, verdictOf } from '../ledger/findings.ts';
import { shownMs, timesOf } from '../ledger/times.ts';
import {
  configOf,
  judgeConfig,
  onlyOnce,
  type PoolConfig,
  type PoolLimits,
} from './pool-limits.ts';

export interface PoolParameters extends PoolLimits {
  /** Goroutines beside the base and the workers. */
  readonly extraGoroutines: number;
  readonly mostGoroutines: number;
  readonly cpuPercent: number;
  /** After the load goroutines come back to their base, but for so many percent, within this time. */
  readonly idleSeconds: number;
  readonly idlePercent: number;
}
const parametersType = object({
  workersPerCpu: withDefault(list(number(0, 10_000), { min: 2, max: 2 }), [2, 5]),
  warnWorkers: withDefault(wholeNumber(1, 1_000_000), 100),
  warnQueue: withDefault(wholeNumber(1, 1_000_000_000), 5000),
  memoryShare: withDefault(number(0, 1), 0.5),
  extraGoroutines: withDefault(wholeNumber(0, 1_000_000), 10),
  mostGoroutines: withDefault(wholeNumber(1, 100_000_000), 5000),
  cpuPercent: withDefault(number(0, 100), 85),
  idleSeconds: withDefault(number(0, 86_400), 30),
  idlePercent: withDefault(number(0, 1000), 10),
});

const format = `Lines, of one process, samples in the order of their times (one a second):
  {"type":"config","max_workers","queue_size","cpus","memory_limit_bytes","task_bytes","worker_bytes"}     queue_size null or 0 = without a bound; cpus and bytes may be left out
  {"type":"sample","ts","running","waiting","submitted","completed","canceled","dropped","refused","goroutines","cpu"}
  refused: answers of 429; cpu: percent of the CPUs, or a share when no sample is above 1
Parameters: workersPerCpu ([2, 5]), warnWorkers (100), warnQueue (5000), memoryShare (0.5), extraGoroutines (10), mostGoroutines (5000), cpuPercent (85), idleSeconds (30), idlePercent (10)
Rules:
  C1  workers have a bound; (warning) 2 to 5 for each CPU, 100 at most
  C2  the queue has a bound; (warning) 5000 at most
  C3  a full pool takes at most half of the memory limit
  T1  running <= max_workers
  T2  waiting <= queue_size
  T3  submitted = waiting + running + completed + canceled + dropped, but for as many as may be on their way (max_workers)
  T4  what is dropped is refused, and nothing else is: dropped = refused
  T5  goroutines <= base + max_workers + extraGoroutines, and below mostGoroutines
  T6  cpu <= cpuPercent
  T7  after the load goroutines come back to their base within idleSeconds`;
const sampleLine = (ts: number, running: number, submitted: number, goroutines: number): string =>
  JSON.stringify({
    ...{ type: 'sample', ts, running, waiting: 0, submitted, completed: submitted - running },
    ...{ canceled: 0, dropped: 0, refused: 0, goroutines, cpu: running * 3 },
  });
const example = `{"type":"config","max_workers":24,"queue_size":480,"cpus":8,"memory_limit_bytes":536870912,"task_bytes":4096,"worker_bytes":65536}
${[sampleLine(0, 0, 0, 12), sampleLine(1000, 20, 900, 33), sampleLine(2000, 0, 1500, 30), sampleLine(32_000, 0, 1500, 12)].join('\n')}`;

/** A goroutine pool under load: bounded, loses nothing silently, comes back to rest. */
export const pool: LedgerCheck<PoolParameters> = {
  name: 'pool',
  summary: 'a goroutine pool is bounded, loses nothing silently and comes back to rest',
  format,
  example,
  parameters(given) {
    const {
      workersPerCpu: [least = 2, most = 5],
      ...rest
    } = parametersType(given, 'parameters');
    return { workersPerCpu: [least, most], ...rest };
  },
  begin,
};

const counters = ['submitted', 'completed', 'canceled', 'dropped', 'refused'] as const;
const gauges = ['running', 'waiting', 'goroutines'] as const;
type Sample = Readonly<
  Record<(typeof counters)[number] | (typeof gauges)[number] | 'ms' | 'cpu', number>
>;

function begin(parameters: PoolParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  let config: PoolConfig | undefined;
  let configUnseen: readonly string[] = [];
  const runtime = runtimeOf(found, parameters);
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      if (typeOf(fields, ['config', 'sample']) === 'config') {
        onlyOnce(config);
        if (runtime.samples() > 0)
          throw new LedgerError("its line 'config' belongs before the samples");
        config = configOf(fields);
        configUnseen = judgeConfig(found, config, parameters, at);
      } else runtime.add(sampleOf(fields, times(fields, 'ts')), config, at);
    },
    end() {
      const { unseen, counts, analysis } = runtime.end(config);
      return verdictOf({
        found,
        unseen: [
          ...(config === undefined
            ? ['no config line: how many workers and places there may be is not known']
            : []),
          ...configUnseen,
          ...unseen,
        ],
        measurements: [countOf('pool', found.count(), 'limits of the pool were broken')],
        counts,
        analysis: { config: config ?? null, ...analysis },
      });
    },
  };
}
const sampleOf = (fields: Fields, ms: number): Sample => ({
  ms,
  cpu: numberOf(fields, 'cpu', 0),
  running: wholeOf(fields, 'running', 0),
  waiting: wholeOf(fields, 'waiting', 0),
  goroutines: wholeOf(fields, 'goroutines', 0),
  submitted: wholeOf(fields, 'submitted', 0),
  completed: wholeOf(fields, 'completed', 0),
  canceled: wholeOf(fields, 'canceled', 0),
  dropped: wholeOf(fields, 'dropped', 0),
  refused: wholeOf(fields, 'refused', 0),
});

/** T1 to T7, sample by sample. */
function runtimeOf(found: Findings, parameters: PoolParameters) {
  let first: Sample | undefined;
  let last: Sample | undefined;
  let [samples, base, restarts] = [0, 0, 0];
  const most = { running: 0, waiting: 0, goroutines: 0 };
  const [rest, cpu] = [restOf(found, parameters), cpuOf(found, parameters.cpuPercent)];
  return {
    samples: (): number => samples,
    add(sample: Sample, config: PoolConfig | undefined, at: number): void {
      if (wentBack(last, sample)) {
        restarts += 1;
        first = undefined;
      }
      first ??= sample;
      last = sample;
      samples += 1;
      if (samples === 1) base = config?.baseGoroutines ?? sample.goroutines - sample.running;
      for (const name of gauges) most[name] = Math.max(most[name], sample[name]);
      cpu.add(sample.cpu, at);
      rest.add(sample, base, at);
      if (sample.goroutines >= parameters.mostGoroutines)
        found.fail(
          'T5',
          at,
          `${sample.goroutines} goroutines, ${parameters.mostGoroutines} or more`,
        );
      if (config !== undefined)
        bounded(found, sample, config, base + parameters.extraGoroutines, at);
    },
    end(config: PoolConfig | undefined) {
      const mostCpuPercent = cpu.end();
      if (first !== undefined && last !== undefined)
        refusals(found, first, last, config?.maxWorkers ?? 0);
      const unseen = [...rest.end()];
      if (samples === 0) unseen.push('no sample line');
      if (restarts > 0)
        unseen.push(`the counters went back ${restarts} times: the process was started again`);
      return {
        unseen,
        counts: { samples },
        analysis: {
          baseGoroutines: samples === 0 ? null : base,
          most: { ...most, cpuPercent: mostCpuPercent },
        },
      };
    },
  };
}
/** Whether the process was started again between two samples. */
function wentBack(last: Sample | undefined, sample: Sample): boolean {
  if (last === undefined) return false;
  if (sample.ms < last.ms)
    throw new LedgerError(`the time of the samples goes back by ${shownMs(last.ms - sample.ms)}`);
  return counters.some((name) => sample[name] < last[name]);
}
/** T6: which unit it is shows only when all samples are there. */
function cpuOf(found: Findings, percent: number) {
  const high: { readonly line: number; readonly cpu: number }[] = [];
  let most = 0;
  return {
    add(cpu: number, line: number): void {
      most = Math.max(most, cpu);
      if (cpu > percent / 100 && (cpu <= 1 || cpu > percent) && high.length < 10_000)
        high.push({ line, cpu });
    },
    end(): number {
      // A share is never above 1, and of percent some nearly always are.
      const scale = most > 1 ? 1 : 100;
      for (const { line, cpu } of high)
        if (cpu * scale > percent)
          found.fail('T6', line, `CPU at ${cpu * scale}%, above ${percent}%`);
      return most * scale;
    },
  };
}
function bounded(
  found: Findings,
  sample: Sample,
  { maxWorkers, queueSize }: PoolConfig,
  idle: number,
  at: number,
): void {
  const { running, waiting, submitted, goroutines } = sample;
  if (maxWorkers > 0 && running > maxWorkers)
    found.fail('T1', at, `${running} tasks run, more than ${maxWorkers} workers`);
  if (queueSize > 0 && waiting > queueSize)
    found.fail('T2', at, `${waiting} tasks wait in ${queueSize} places`);
  const known = waiting + running + sample.completed + sample.canceled + sample.dropped;
  if (Math.abs(submitted - known) > maxWorkers)
    found.fail(
      'T3',
      at,
      `${submitted} tasks were submitted, and ${known} are known of: more than ${maxWorkers} apart`,
    );
  if (maxWorkers > 0 && goroutines > idle + maxWorkers)
    found.fail(
      'T5',
      at,
      `${goroutines} goroutines, more than ${idle + maxWorkers} (base, workers and a few)`,
    );
}
/** T4: at rest to the last one; under load as many as there are workers may be on their way. */
function refusals(found: Findings, first: Sample, last: Sample, maxWorkers: number): void {
  const [dropped, refused] = [last.dropped - first.dropped, last.refused - first.refused];
  const tolerance = last.running + last.waiting === 0 ? 0 : maxWorkers;
  if (Math.abs(dropped - refused) > tolerance)
    found.fail(
      'T4',
      null,
      `${dropped} tasks were dropped and ${refused} refused: ${dropped > refused ? 'some are lost and nobody knows' : 'something else refuses them'}`,
    );
}
/** T7: goroutines after the load. */
function restOf(found: Findings, { idleSeconds, idlePercent }: PoolParameters) {
  let busyMs: number | undefined;
  let waits: string | undefined;
  return {
    add({ ms, running, waiting, goroutines }: Sample, base: number, line: number): void {
      waits = undefined;
      if (running + waiting > 0) busyMs = ms;
      else if (goroutines <= base * (1 + idlePercent / 100)) busyMs = undefined;
      else if (busyMs !== undefined) {
        waits = `${goroutines} goroutines ${shownMs(ms - busyMs)} after the load, and ${base} before it`;
        if (ms - busyMs < idleSeconds * 1000) return;
        found.fail('T7', line, waits);
        waits = undefined;
        busyMs = undefined;
      }
    },
    end: (): readonly string[] =>
      waits === undefined ? [] : [`the ledger ends too soon after the load: ${waits}`],
  };
}
