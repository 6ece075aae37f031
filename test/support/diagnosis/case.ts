import type { Case, ProfileKind, ProfilePair, Series } from '../../../src/diagnosis/case.ts';
import { logCounter } from '../../../src/diagnosis/log-counts.ts';
import type { Profile } from '../../../src/diagnosis/pprof.ts';
import type { Side, Span } from '../../../src/diagnosis/span.ts';

/** A case in which nothing was measured. */
export const emptyCase: Case = {
  kind: 'canary-vs-baseline',
  changedAtS: 0,
  resolutionS: 1,
  entry: 'front',
  edges: [],
  sli: undefined,
  aliases: {},
  disturbance: undefined,
  metrics: [],
  baseline: [],
  spans: [],
  logs: undefined,
  profiles: [],
  goroutines: [],
  served: undefined,
  podSigns: [],
  unseen: [],
};
/** Numbers that look like chance and are the same each time. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}
/** A series at the level that `at` gives for each second, a tenth of it noise. */
export function series(
  service: string,
  metric: string,
  seconds: number,
  at: (second: number) => number,
  seed = service.length * 31 + metric.length,
): Series {
  const next = noise(seed);
  const times = Array.from({ length: seconds }, (_, second) => second);
  return { service, metric, times, values: times.map((t) => at(t) * (1 + 0.1 * next())) };
}
/** Both arms of a metric at the same time: level of the baseline, level of the canary. */
export const arms = (
  service: string,
  metric: string,
  baseline: number,
  canary: number | ((second: number) => number),
): { readonly baseline: Series; readonly canary: Series } => ({
  baseline: series(service, metric, 40, () => baseline, 7),
  canary: series(service, metric, 40, typeof canary === 'number' ? () => canary : canary, 8),
});
export const withArms = (
  ...of: readonly ReturnType<typeof arms>[]
): Pick<Case, 'metrics' | 'baseline'> => ({
  metrics: of.map(({ canary }) => canary),
  baseline: of.map(({ baseline }) => baseline),
});

export const edges: Case['edges'] = [
  ['front', 'orders'],
  ['orders', 'bank'],
  ['front', 'mail'],
];
/** `count` requests through front, orders and bank; `shape` changes the durations (ms) or leaves spans out. */
export function traces(
  side: Side,
  count: number,
  shape: {
    readonly bank?: number;
    readonly wire?: number;
    readonly orders?: number;
    readonly bankFails?: boolean;
    readonly skipsBank?: boolean;
  } = {},
): readonly Span[] {
  const { bank = 10, wire = 2, orders = 5 } = shape;
  return Array.from({ length: count }, (_, i) => {
    const trace = `${side}${i}`;
    const jitter = (i % 7) / 10;
    const called = shape.skipsBank === true && i % 2 === 0 ? 0 : bank + jitter + wire;
    const whole = orders + called + jitter;
    const span = (
      id: string,
      parent: string,
      service: string,
      operation: string,
      startMs: number,
      durationMs: number,
      failed = false,
    ): Span => ({
      side,
      trace,
      id,
      parent,
      service,
      operation,
      startMs: i * 100 + startMs,
      durationMs,
      failed,
    });
    return [
      span('1', '', 'front', 'POST /orders', 0, whole + 3),
      span('2', '1', 'orders', 'place', 1, whole),
      ...(called === 0
        ? []
        : [
            span('3', '2', 'orders', 'HTTP POST', 2, called),
            span(
              '4',
              '3',
              'bank',
              'charge',
              2 + wire / 2,
              bank + jitter,
              shape.bankFails === true && i % 3 === 0,
            ),
          ]),
    ];
  }).flat();
}
export function logs(
  of: Readonly<
    Record<Side, readonly (readonly [service: string, message: string, times: number])[]>
  >,
): Case['logs'] {
  const counter = logCounter();
  for (const side of ['base', 'fault'] as const)
    for (const [service, message, times] of of[side])
      for (let i = 0; i < times; i++)
        counter.add({ side, service, within: '', message: message.replaceAll('#', String(i)) });
  return counter.counts();
}
/** A profile of one value by stack: `leaf < caller < caller` → value. */
export function profile(
  type: string,
  unit: string,
  stacks: Readonly<Record<string, number>>,
): Profile {
  const places = new Map<string, { file: string; line: number }>();
  const samples = Object.entries(stacks).map(([path, value]) => {
    const stack = path.split(' < ');
    for (const name of stack) places.set(name, { file: '/src/shop/app.go', line: 10 });
    return { stack, values: [value], labels: {} };
  });
  return { sampleTypes: [{ type, unit }], samples, places, durationNanos: 0 };
}
const typesOf: Readonly<Record<ProfileKind, readonly [string, string]>> = {
  goroutine: ['goroutine', 'count'],
  'goroutine-early': ['goroutine', 'count'],
  heap: ['inuse_space', 'bytes'],
  mutex: ['delay', 'nanoseconds'],
  block: ['delay', 'nanoseconds'],
  cpu: ['cpu', 'nanoseconds'],
};
export const profiles = (
  kind: ProfileKind,
  base: Readonly<Record<string, number>>,
  fault: Readonly<Record<string, number>>,
): ProfilePair => ({
  kind,
  base: profile(...typesOf[kind], base),
  fault: profile(...typesOf[kind], fault),
});
