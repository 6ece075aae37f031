import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { systemClock } from '../adapters/host/system-clock.ts';
import { type PastPods, pastPods } from '../adapters/prometheus/pods.ts';
import { prometheus } from '../adapters/prometheus/source.ts';
import { messageOf, UsageError } from '../errors.ts';
import { type Backtest, type BacktestRequest, backtest } from '../gates/metrics/backtest.ts';
import { parseChecks } from '../gates/metrics/checks.ts';
import { type Check, defaultChecks } from '../gates/metrics/presets.ts';
import { parseExcluded, timeZoneOf } from '../gates/metrics/same-clock.ts';
import { duration } from '../inputs/duration.ts';
import { regularExpression } from '../inputs/regular-expression.ts';
import { url } from '../inputs/url.ts';

export const summary = 'Replay a past window against a gate: when would it have tripped?';
export const usage = `sluice backtest --source prometheus --prometheus-url URL --namespace NAME --canary PODS [--baseline PODS] --from TIME --to TIME

Reads a past window from Prometheus, one range query for each selector, and says when gate-metrics would have failed or passed,
and when the rules of Argo Rollouts, Flagger and Kayenta would have failed on the same numbers.

--canary PODS          regular expression of the pods' names that are judged, e.g. 'shop-canary-.*'
--baseline PODS        the same for the stable version; without it and --history, nothing can pass
--history PODS         the same for the workload on earlier days: without --baseline the window is compared with the same clock time of seven days
--time-zone UTC        IANA time zone of that clock time
--exclude TIMES        times that are no example: start/end in RFC 3339 or whole local days, between commas
--from, --to TIME      RFC 3339, e.g. 2026-11-24T03:00:00Z
--interval 15s         time between two looks
--pre 10m              time before --from from which the judge learns how much the old version's pods differ
--checks FILE          YAML list of checks, as the input of gate-metrics (docs/gate-metrics.md); default: the presets
--alpha 0.01           probability of failing a good release
--bake 10m             shortest time before a pass
--min-events 100       fewest events for a pass
--allow-http           plain http to an address that is not this machine
--json                 one JSON line instead of text
The token for Prometheus, if it needs one, is read from SLUICE_PROMETHEUS_TOKEN.

Exit code: 0 it would have passed, 1 failed, 3 neither, 2 usage, 4 error.`;

const options = {
  source: { type: 'string', default: 'prometheus' },
  'prometheus-url': { type: 'string' },
  namespace: { type: 'string' },
  canary: { type: 'string' },
  baseline: { type: 'string' },
  history: { type: 'string' },
  'time-zone': { type: 'string', default: 'UTC' },
  exclude: { type: 'string', default: '' },
  from: { type: 'string' },
  to: { type: 'string' },
  interval: { type: 'string', default: '15s' },
  pre: { type: 'string', default: '10m' },
  checks: { type: 'string' },
  alpha: { type: 'string', default: '0.01' },
  bake: { type: 'string', default: '10m' },
  'min-events': { type: 'string', default: '100' },
  'allow-http': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;
/** Standard output is the answer's. */
const log = {
  debug: () => undefined,
  warning: (message: string) => void process.stderr.write(`${message}\n`),
};
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.source !== 'prometheus')
    throw new UsageError(`'${values.source}' keeps no past.`, {
      input: '--source',
      fix: 'Only prometheus does.',
    });
  const address = {
    url: url(values['allow-http']).read(needed(values, 'prometheus-url'), '--prometheus-url'),
    token: process.env['SLUICE_PROMETHEUS_TOKEN'],
  };
  const intervalMs = duration(200, 3_600_000).read(values.interval, '--interval');
  const window = windowOf(values, intervalMs);
  const preMs = duration(0, 24 * 3_600_000).read(values.pre, '--pre');
  const past = pastOf(values);
  const signal = new AbortController().signal;
  const pods = await pastPods(
    address,
    {
      namespace: needed(values, 'namespace'),
      canary: regularExpression.read(needed(values, 'canary'), '--canary'),
      baseline:
        values.baseline === undefined
          ? undefined
          : regularExpression.read(values.baseline, '--baseline'),
      startMs: window.startMs - preMs,
      endMs: window.endMs,
    },
    signal,
  );
  refuseNone(pods, values);
  const found = await backtest(
    { source: prometheus({ clock: systemClock }, address), log, signal },
    {
      ...window,
      ...past,
      intervalMs,
      preMs,
      pods,
      checks: checksOf(values.checks),
      alpha: number(values, 'alpha'),
      minEvents: number(values, 'min-events'),
      bakeTicks: Math.ceil(duration(0, 24 * 3_600_000).read(values.bake, '--bake') / intervalMs),
    },
  );
  process.stdout.write(`${values.json ? JSON.stringify(found) : shown(found)}\n`);
  return found.verdict === 'fail' ? 1 : found.verdict === 'pass' ? 0 : 3;
}
function pastOf({
  baseline,
  history,
  exclude,
  'time-zone': zone,
}: Values): Pick<BacktestRequest, 'past'> {
  if (history === undefined) return {};
  if (baseline !== undefined)
    throw new UsageError('It is for windows without --baseline.', {
      input: '--history',
      fix: 'Leave one of the two out.',
    });
  const podPattern = regularExpression.read(history, '--history');
  const timeZone = timeZoneOf(zone, '--time-zone');
  const excluded = parseExcluded(exclude, timeZone, '--exclude');
  return { past: { podPattern, timeZone, excluded } };
}
function needed(values: Values, name: keyof Values): string {
  const value = values[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError('It is required.', {
    input: `--${name}`,
    fix: 'See sluice backtest --help.',
  });
}
function number(values: Values, name: 'alpha' | 'min-events'): number {
  const value = Number(values[name]);
  if (!(value > 0))
    throw new UsageError(`'${values[name]}' is not a number over 0.`, { input: `--${name}` });
  return value;
}
function windowOf(values: Values, intervalMs: number): { startMs: number; endMs: number } {
  const time = (name: 'from' | 'to'): number => {
    const at = Date.parse(needed(values, name));
    if (Number.isNaN(at))
      throw new UsageError(`'${values[name]}' is not a time.`, {
        input: `--${name}`,
        fix: 'Example: 2026-11-24T03:00:00Z.',
      });
    return at;
  };
  const [startMs, endMs] = [time('from'), time('to')];
  if (endMs - startMs < intervalMs)
    throw new UsageError('It is not later than --from by an interval.', { input: '--to' });
  return { startMs, endMs };
}
function checksOf(file: string | undefined): readonly Check[] {
  if (file === undefined) return defaultChecks;
  try {
    return parseChecks(parse(readFileSync(file, 'utf8')), file);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`It cannot be read: ${messageOf(cause)}.`, { input: '--checks', cause });
  }
}
function refuseNone({ canary, baseline }: PastPods, values: Values): void {
  if (canary.length === 0)
    throw new UsageError(`Prometheus knows no pod ${values.canary} of that time.`, {
      input: '--canary',
      fix: 'Check namespace, pattern and window; series need the labels namespace and pod.',
    });
  if (values.baseline !== undefined && baseline.length === 0)
    throw new UsageError(`Prometheus knows no pod ${values.baseline} of that time.`, {
      input: '--baseline',
    });
}
function shown({ verdict, at, reason, looks, metrics, rivals, days }: Backtest): string {
  const when = (time: string | null): string => (time === null ? 'never' : `at ${time}`);
  return [
    `Sluice: ${verdict} ${when(at)} (${looks} looks): ${reason}`,
    ...rivals.map(
      ({ name, at: failed }) =>
        `${name}: ${failed === null ? 'would not have failed' : `would have failed ${when(failed)}`}`,
    ),
    '',
    ...metrics.map(({ metric, verdict: own, reason: why }) => `${metric}: ${own}; ${why}`),
    ...Object.entries(days).map(([metric, text]) => `${metric}: ${text}`),
  ].join('\n');
}
