/** One sample of an answer of /metrics. */
export interface HeardSample {
  readonly name: string;
  readonly value: number;
}
export type Arm = 'canary' | 'stable';
/** One number of both arms over time; a pod's average. Counters are rates per second, sums with a count are means. */
export interface RecordedSeries {
  readonly metric: string;
  /** Unix milliseconds, rising. */
  readonly atMs: readonly number[];
  readonly canary: readonly (number | null)[];
  readonly stable: readonly (number | null)[];
}
/** Remembers everything that pods say at /metrics while somebody looks at a part of it: what a diagnosis compares. */
export interface Recorder {
  /** `types` as the answer declares them; of a name without one its ending says what it is. */
  hear(
    arm: Arm,
    pod: string,
    samples: readonly HeardSample[],
    types: ReadonlyMap<string, string>,
    atMs: number,
  ): void;
  /** Ends a look: what was heard since the last one is of one moment. */
  tick(atMs: number): void;
  series(): readonly RecordedSeries[];
}
/** Bounds of memory: a look holds so many pods and names, and so many looks are kept. */
const most = { pods: 8, names: 400, ticks: 240 };

interface Tick {
  readonly atMs: number;
  readonly values: { readonly canary: Map<string, number>; readonly stable: Map<string, number> };
}
interface Heard {
  readonly atMs: number;
  readonly sums: ReadonlyMap<string, number>;
}
const isCounter = (name: string, types: ReadonlyMap<string, string>): boolean => {
  const type = types.get(name);
  if (type === 'gauge') return false;
  return type === 'counter' || /_(total|count|sum)$/.test(name);
};
/** Buckets are what a mean of sum and count says in one number; when a process began is no measurement. */
const isNoise = (name: string): boolean =>
  /_(bucket|created|info)$|^(process_start_time_seconds|go_info|go_memstats_last_gc_time_seconds|scrape_|promhttp_)/.test(
    name,
  );

export function recorder(): Recorder {
  let ticks: Tick[] = [];
  let open: Tick['values'] = { canary: new Map(), stable: new Map() };
  let pods = { canary: new Map<string, ReadonlyMap<string, number>>(), stable: new Map() };
  const before = new Map<string, Heard>();
  const names = new Map<string, string>();
  const counted = new Set<string>();
  return {
    hear(arm, pod, samples, types, atMs) {
      const of = pods[arm] as Map<string, ReadonlyMap<string, number>>;
      if (of.size >= most.pods || of.has(pod)) return;
      const sums = sumsOf(samples, names, types);
      for (const name of sums.keys()) if (isCounter(name, types)) counted.add(name);
      of.set(pod, perSecond(sums, before.get(pod), atMs, counted));
      before.set(pod, { atMs, sums });
    },
    tick(atMs) {
      for (const arm of ['canary', 'stable'] as const) averages(pods[arm], open[arm]);
      if (open.canary.size + open.stable.size > 0) ticks.push({ atMs, values: open });
      if (ticks.length > most.ticks) ticks = ticks.slice(-most.ticks);
      open = { canary: new Map(), stable: new Map() };
      pods = { canary: new Map(), stable: new Map() };
    },
    series: () => {
      const all = new Set(
        ticks.flatMap(({ values }) => [...values.canary.keys(), ...values.stable.keys()]),
      );
      return [...all].sort().map((metric) => ({
        metric,
        atMs: ticks.map(({ atMs }) => atMs),
        canary: ticks.map(({ values }) => values.canary.get(metric) ?? null),
        stable: ticks.map(({ values }) => values.stable.get(metric) ?? null),
      }));
    },
  };
}
function sumsOf(
  samples: readonly HeardSample[],
  names: Map<string, string>,
  types: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { name, value } of samples) {
    // A summary's own name has its quantiles: their sum is no number of anything.
    if (!Number.isFinite(value) || isNoise(name) || types.get(name) === 'summary') continue;
    let known = names.get(name);
    if (known === undefined) {
      if (names.size >= most.names) continue;
      // A text that was cut out of an answer keeps the whole answer in memory.
      known = [...name].join('');
      names.set(known, known);
    }
    sums.set(known, (sums.get(known) ?? 0) + value);
  }
  return sums;
}
/** Gauges as they are; counters since the last answer; a counter that fell began again, and says nothing at this look. */
function perSecond(
  sums: ReadonlyMap<string, number>,
  last: Heard | undefined,
  atMs: number,
  counted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const seconds = last === undefined ? 0 : (atMs - last.atMs) / 1000;
  const grown = (name: string): number | undefined => {
    const [now, was] = [sums.get(name), last?.sums.get(name)];
    return now === undefined || was === undefined || now < was ? undefined : now - was;
  };
  for (const [name, value] of sums) {
    if (!counted.has(name)) {
      values.set(name, value);
      continue;
    }
    const by = grown(name);
    if (by === undefined || !(seconds > 0) || name.endsWith('_count')) continue;
    if (!name.endsWith('_sum')) values.set(name, by / seconds);
    const times = name.endsWith('_sum') ? grown(`${name.slice(0, -4)}_count`) : undefined;
    if (times !== undefined && times > 0) values.set(`${name.slice(0, -4)}_mean`, by / times);
  }
  return values;
}
function averages(
  pods: ReadonlyMap<string, ReadonlyMap<string, number>>,
  into: Map<string, number>,
): void {
  const counts = new Map<string, number>();
  for (const values of pods.values())
    for (const [name, value] of values) {
      into.set(name, (into.get(name) ?? 0) + value);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  for (const [name, n] of counts) into.set(name, (into.get(name) ?? 0) / n);
}
