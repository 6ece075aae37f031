import type { Case, Series } from './case.ts';
import { figure } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import { valuesIn, type Window } from './metrics.ts';
import { medianSlope } from './statistics.ts';

const inUse = /(^|_)(in_use|inuse|busy|active|used|acquired)(_|$)/i;
const pool = /(^|_)(pool|conn|connections?|workers?|slots?)(_|$)/i;
const waiting = /(^|_)(wait|waiting|pending|blocked)(_|$)/i;
const lagging = /(^|_)(lag|backlog|queue_?(depth|length|lag|size)?|ack_gap|unacked)(_|$)/i;

/**
 * Utilisation, saturation, errors (Gregg's USE method) by the names that pools and queues have: a pool that stands at its highest while calls wait for it,
 * and a queue that grows steadily where it did not.
 */
export function saturationFindings(given: Case, window: Window): readonly Finding[] {
  const after = (series: Series): readonly number[] =>
    given.kind === 'before-after' ? valuesIn(series, window.onsetS, Infinity) : series.values;
  const other = new Map(
    given.baseline.map((series) => [`${series.service} ${series.metric}`, series]),
  );
  const before = (series: Series): readonly number[] =>
    given.kind === 'before-after'
      ? valuesIn(series, -Infinity, window.onsetS)
      : (other.get(`${series.service} ${series.metric}`)?.values ?? []);
  return given.metrics.flatMap((series) => {
    const found =
      pool.test(series.metric) && inUse.test(series.metric)
        ? full(series, after(series), before(series), waitOf(given, series, after))
        : lagging.test(series.metric)
          ? growing(series, after(series), before(series))
          : undefined;
    return found === undefined ? [] : [found];
  });
}
function waitOf(
  given: Case,
  { service }: Series,
  after: (series: Series) => readonly number[],
): boolean {
  const waits = given.metrics.filter((one) => one.service === service && waiting.test(one.metric));
  return waits.some((one) => after(one).filter((value) => value > 0).length >= 3);
}
function full(
  series: Series,
  now: readonly number[],
  was: readonly number[],
  waits: boolean,
): Finding | undefined {
  if (now.length < 3 || was.length < 3) return undefined;
  const top = Math.max(...now.slice(0, 10_000));
  const level = now.filter((value) => value >= 0.9 * top).length;
  const wasTop = Math.max(...was.slice(0, 10_000));
  // At its highest for most of the time, and never so high before.
  if (!(top >= 2) || level < 3 || level < 0.5 * now.length || top < 1.5 * wasTop) return undefined;
  return {
    source: 'metrics',
    service: series.service,
    internal: true,
    points: waits ? 1.5 : 0.8,
    about: 'pool',
    metric: series.metric,
    function: undefined,
    standing: 'mechanism',
    says: `${series.metric} of ${series.service} stands at its highest, ${figure(top)} (${level} of ${now.length} samples), was at most ${figure(wasTop)}${waits ? ', and calls wait for it' : ''}`,
  };
}
function growing(
  series: Series,
  now: readonly number[],
  was: readonly number[],
): Finding | undefined {
  const slope = (values: readonly number[]): number =>
    medianSlope(
      values.map((_, i) => i),
      values,
    ) ?? 0;
  if (now.length < 8 || was.length < 8) return undefined;
  const [here, there] = [slope(now), slope(was)];
  const gained = here * now.length;
  const highest = Math.max(...was.slice(0, 10_000), 1);
  if (!(here > 0) || here < 3 * Math.abs(there) || gained < 2 * highest) return undefined;
  return {
    source: 'metrics',
    service: series.service,
    internal: true,
    points: pointsOf(gained / highest, 1),
    about: 'lag',
    metric: series.metric,
    function: undefined,
    standing: 'mechanism',
    says: `${series.metric} of ${series.service} grows by ${figure(here)} a sample, to ${figure(now.at(-1) ?? 0)}; it was at most ${figure(highest)}`,
  };
}
