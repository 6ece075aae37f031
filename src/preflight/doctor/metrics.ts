import { allPresets } from '../../gates/metrics/presets.ts';

/** One sample of an answer. */
export interface Told {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
/** A check as it stands in a settings file, and why it is proposed. */
export interface Proposal {
  readonly check: Readonly<Record<string, unknown>>;
  readonly why: string;
}
export interface Proposed {
  readonly checks: readonly Proposal[];
  /** What a release should be judged by and could not be found. */
  readonly missing: readonly {
    readonly what: string;
    readonly example: string;
    readonly near: readonly string[];
  }[];
  /** Requests a second of all pods that were asked; null = none could be counted. */
  readonly perSecond: number | null;
}

const statusCode = /^[1-5](\d\d|[xX]{2})$/;
const errorPreset = allPresets['http-error-rate']?.query;
const usualLabels: ReadonlySet<string> = new Set(
  errorPreset?.kind === 'counts' ? errorPreset.bad.oneOf?.labels : [],
);
const ofRuntime = /^(go|process|promhttp|scrape|up$|target_info|prometheus)_?/;
const aboutRequests = /request|http|rpc|grpc|served|handled|call/;
/** How services call an event that went wrong, in labels that say how it went. */
const badResult =
  'error|err|errors|fail|failed|failure|dead|dropped|timeout|internal|unavailable|rejected';
const resultLabel = /^(result|status|outcome|state|error|success)$/;

const sum = (samples: readonly Told[]): number =>
  samples.reduce((all, { value }) => all + value, 0);
const families = (samples: readonly Told[]): ReadonlyMap<string, readonly Told[]> => {
  const found = new Map<string, Told[]>();
  for (const sample of samples) {
    const family = found.get(sample.name) ?? [];
    family.push(sample);
    found.set(sample.name, family);
  }
  return found;
};
const labelsOf = (family: readonly Told[]): readonly string[] => [
  ...new Set(family.flatMap(({ labels }) => Object.keys(labels))),
];

/** Two looks at the same pods, `seconds` apart: what they tell is what checks can be made of. */
export function propose(
  first: readonly Told[],
  second: readonly Told[],
  seconds: number,
): Proposed {
  const now = families(second);
  const before = families(first);
  const grown = (name: string): number => sum(now.get(name) ?? []) - sum(before.get(name) ?? []);
  const rate = (name: string): number | null => {
    const more = grown(name);
    return seconds > 0 && more >= 0 ? more / seconds : null;
  };
  const requests = requestCounter(now, grown);
  const latency = latencyHistogram(now, grown);
  const tasks = taskPair(now, grown);
  const counted = requests?.metric ?? (latency === undefined ? undefined : `${latency}_count`);
  const perSecond = counted === undefined ? null : rate(counted);
  const names = [...now.keys()].filter(
    (name) => !ofRuntime.test(name) && !name.endsWith('_bucket'),
  );
  return {
    checks: [
      ...(requests === undefined ? [] : [errorCheck(requests, rate(requests.metric))]),
      ...(latency === undefined ? [] : [latencyCheck(latency)]),
      ...(tasks === undefined ? [] : [tasks]),
      ...runtimeChecks(now),
    ],
    missing: [
      ...(requests === undefined
        ? [
            {
              what: 'No counter of requests says how they ended (a label with a status code, or a result).',
              example:
                '{name: errors, kind: counts, bad: my_failures_total, total: my_events_total}',
              near: names.filter((name) => name.endsWith('_total')).slice(0, 12),
            },
          ]
        : []),
      ...(latency === undefined
        ? [
            {
              what: 'No histogram of durations was found.',
              example: '{name: latency, kind: histogram, metric: my_duration_seconds}',
              near: names.filter((name) => /second|duration|latency|_ms/.test(name)).slice(0, 12),
            },
          ]
        : []),
    ],
    perSecond,
  };
}

interface Requests {
  readonly metric: string;
  readonly label: string;
  readonly by: 'code' | 'grpc' | 'result';
  /** Values of the label that were seen. */
  readonly seen: readonly string[];
}
function requestCounter(
  now: ReadonlyMap<string, readonly Told[]>,
  grown: (name: string) => number,
): Requests | undefined {
  const found = [...now].flatMap(([metric, family]): (Requests & { readonly score: number })[] => {
    if (!metric.endsWith('_total') || ofRuntime.test(metric)) return [];
    const values = (label: string) => family.map(({ labels }) => labels[label] ?? '');
    const code = labelsOf(family).find((label) =>
      values(label).every((text) => statusCode.test(text)),
    );
    const grpc = labelsOf(family).find((label) => label === 'grpc_code');
    const result = labelsOf(family).find((label) => resultLabel.test(label));
    const label = code ?? grpc ?? result;
    if (label === undefined) return [];
    const by = code !== undefined ? 'code' : grpc !== undefined ? 'grpc' : 'result';
    const named = aboutRequests.test(metric) ? 1e9 : 0;
    // What only says how it went is the second choice: tasks of a worker say so too.
    const told = { code: 2e9, grpc: 2e9, result: 0 }[by];
    const seen = [...new Set(values(label))].sort().slice(0, 8);
    return [{ metric, label, by, seen, score: told + named + Math.max(0, grown(metric)) }];
  });
  return found.sort((a, b) => b.score - a.score)[0];
}
function errorCheck({ metric, label, by, seen }: Requests, perSecond: number | null): Proposal {
  const usual = metric === 'http_requests_total';
  const bad =
    by === 'code'
      ? usualLabels.has(label)
        ? {}
        : { labels: [label] }
      : {
          'bad-match': {
            [label]:
              by === 'grpc'
                ? 'Unknown|DeadlineExceeded|Internal|Unavailable|DataLoss|ResourceExhausted'
                : badResult,
          },
        };
  return {
    check: {
      ...(usual ? {} : { name: 'errors' }),
      preset: 'http-error-rate',
      ...(usual ? {} : { metric }),
      ...bad,
    },
    why: `${metric} by ${label}${perSecond === null ? '' : `: ${figure(perSecond)} a second`}${by === 'result' ? `. TODO: does bad-match name what goes wrong? Seen: ${seen.join(', ')}` : ''}`,
  };
}
function latencyHistogram(
  now: ReadonlyMap<string, readonly Told[]>,
  grown: (name: string) => number,
): string | undefined {
  const found = [...now.keys()]
    .filter((name) => name.endsWith('_bucket') && !ofRuntime.test(name))
    .map((name) => name.slice(0, -'_bucket'.length))
    .filter((name) => /second|duration|latency|_ms$|_millis/.test(name))
    .map((name) => ({
      name,
      score: (aboutRequests.test(name) ? 1e9 : 0) + Math.max(0, grown(`${name}_count`)),
    }));
  return found.sort((a, b) => b.score - a.score)[0]?.name;
}
const latencyCheck = (metric: string): Proposal =>
  metric === 'http_request_duration_seconds'
    ? { check: { preset: 'http-latency-p95' }, why: metric }
    : /_(ms|millis|milliseconds)$/.test(metric)
      ? {
          check: {
            name: 'latency',
            kind: 'histogram',
            metric,
            unit: 'ms',
            tolerance: '25%',
            quantile: 0.95,
          },
          why: metric,
        }
      : { check: { name: 'latency', preset: 'http-latency-p95', metric }, why: metric };

const startedName =
  /_(enqueued|taken|accepted|received|submitted|started|published|created|queued)_total$/;
const finishedName = /_(processed|done|completed|finished|handled|acked|consumed|delivered)_total$/;
/** Two counters of the same tasks, which rose alike while they were looked at: one look at each cannot tell a pair from strangers. */
function taskPair(
  now: ReadonlyMap<string, readonly Told[]>,
  grown: (name: string) => number,
): Proposal | undefined {
  const names = [...now.keys()];
  const pairs = names
    .filter((name) => startedName.test(name))
    .map((started) => ({
      started,
      finished: names.find(
        (name) =>
          finishedName.test(name) &&
          name.replace(finishedName, '') === started.replace(startedName, ''),
      ),
    }));
  const alike = pairs.find(({ started, finished }) => {
    if (finished === undefined) return false;
    const [begun, ended] = [grown(started), grown(finished)];
    return begun >= 20 && Math.abs(begun - ended) <= 0.1 * begun;
  });
  if (alike === undefined) return undefined;
  const usual = alike.started === 'tasks_enqueued_total';
  return {
    check: {
      ...(usual ? {} : { name: 'lost-tasks' }),
      preset: 'task-throughput',
      ...(usual && alike.finished === 'tasks_processed_total' ? {} : alike),
    },
    why: `${alike.started} and ${alike.finished} rose alike: what is taken and never finished is lost`,
  };
}
const runtimeChecks = (now: ReadonlyMap<string, readonly Told[]>): readonly Proposal[] => [
  ...(now.has('go_goroutines') ? [{ check: { preset: 'goroutines' }, why: 'go_goroutines' }] : []),
  ...(now.has('go_gc_duration_seconds_sum')
    ? [{ check: { preset: 'gc-pause' }, why: 'go_gc_duration_seconds' }]
    : []),
  ...(now.has('go_memstats_heap_inuse_bytes')
    ? [{ check: { preset: 'memory' }, why: 'go_memstats_heap_inuse_bytes' }]
    : []),
];
/** Three significant digits at most. */
export const figure = (value: number): string => String(Number(value.toPrecision(3)));
