import type { Verdict } from '../../evidence/envelope.ts';
import { present, silenceLimit } from '../../judge/silence.ts';
import { coveredTicks } from './coverage.ts';
import type { MetricsObservation, MetricsParameters, ObservedTick } from './observation.ts';
import type { Check } from './presets.ts';

/** What speaks against a check beside its numbers. */
export interface Objection {
  readonly verdict: Exclude<Verdict, 'pass'>;
  readonly reason: string;
}
/** So many events expected in vain are no bad luck: exp(−12). */
const expectedInVain = 12;
/** Bad events that the canary should have had by now at the stable version's rate. */
const expectedBad = 5;

/**
 * A metric that the stable version (or the window before the release) reports and the canary does not is missing: no version that lost it may pass.
 * It fails like a canary that fell silent; until then it is not known.
 */
export function missingFrom(
  { name, kind }: Check,
  observation: MetricsObservation,
  { weight, minTicks }: MetricsParameters,
): Objection | undefined {
  const covered = coveredTicks(observation);
  const answered = covered.filter(({ data }) => saysAnything(data));
  const run = lastRun(answered, ({ data }) => (data[name]?.canary ?? null) === null);
  const ever = run.length < answered.length;
  if (run.length === 0 || (ever && run.length < minTicks)) return undefined;
  const stable = run.filter(({ data }) => (data[name]?.baseline ?? null) !== null);
  const before = observation.profile?.[name] !== undefined;
  if (stable.length === 0 && !before) return undefined;
  const who =
    stable.length > 0 ? 'the stable version reports it' : 'it was reported before the release';
  const reason = `the canary ${ever ? `has not reported it for ${run.length} ticks` : 'does not report it'}, ${who}`;
  const odds = weight < 1 ? weight / (1 - weight) : 1;
  const expected = stable.reduce((sum, { data }) => {
    const values = data[name]?.baseline;
    if (!present(values)) return sum;
    const events = kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0);
    return sum + odds * events;
  }, 0);
  const proven =
    run.length >= silenceLimit &&
    (kind === 'gauge' || stable.length === 0 || expected >= expectedInVain);
  return { verdict: proven ? 'fail' : 'inconclusive', reason };
}
const saysAnything = (data: ObservedTick['data']): boolean =>
  Object.values(data).some(({ canary }) => canary !== null);
function lastRun<T>(all: readonly T[], of: (one: T) => boolean): readonly T[] {
  const end = all.findLastIndex((one) => !of(one));
  return all.slice(end + 1);
}

/** What was found in the answers and still held at the last tick. */
export function foundAgainst(
  { name }: Check,
  observation: MetricsObservation,
  { weight }: MetricsParameters,
): Objection | undefined {
  const lastTick = coveredTicks(observation).at(-1)?.k ?? 0;
  const holding = (observation.findings ?? []).filter(
    ({ check, last }) => check === name && last >= lastTick,
  );
  const of = (kind: string) => holding.find((found) => found.kind === kind);
  const selector = of('selector');
  if (selector !== undefined) return { verdict: 'error', reason: selector.text };
  const open = of('summary') ?? of('fewer-buckets');
  if (open !== undefined) return { verdict: 'inconclusive', reason: open.text };
  const unseen = of('no-bad-series');
  if (unseen === undefined) return undefined;
  const odds = weight < 1 ? weight / (1 - weight) : 1;
  const bad = observation.ticks.reduce(
    (sum, { data }) => sum + odds * (data[name]?.baseline?.[0] ?? 0),
    0,
  );
  return bad >= expectedBad ? { verdict: 'inconclusive', reason: unseen.text } : undefined;
}
