import type { Measurement } from '../../evidence/envelope.ts';
import type { JudgeAnswer, TickData } from '../../judge/protocol.ts';
import { samplesOf, significant, summarised } from './numbers.ts';
import type { MetricsObservation, MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

/** log10 of the bet from which harm is likely enough to be looked into (docs/judge.md, contradiction). */
const likely = 1;
/** Slower by a quarter is what the judge calls relevant; less is calm. */
const slower = 1.25;

/**
 * Signals that contradict each other (E4): one kind of harm is likely while the kind that usually comes with it stays calm. High latency without errors is
 * waiting (pools, locks, queues); errors without latency are a new way to fail; lost work without either is silence. Returns the contradiction in a sentence.
 */
export function contradictionIn(
  { metric, score }: Pick<JudgeAnswer, 'metric' | 'score'>,
  looks: readonly TickData[],
  { checks }: Pick<MetricsParameters, 'checks'>,
  bounds: MetricsObservation['bounds'],
): string | undefined {
  const leads = checks.find(({ name }) => name === metric);
  if (leads === undefined || score < likely) return undefined;
  const errors = calmErrors(looks, checks);
  const latency = calmLatency(looks, checks, bounds);
  if (isLatency(leads)) return errors && `latency rises (${leads.name}) while ${errors}`;
  if (isErrors(leads)) return latency && `errors rise (${leads.name}) while ${latency}`;
  return leads.dimension === 'throughput' && errors !== undefined
    ? `work is lost (${leads.name}) while ${errors}`
    : undefined;
}
const isLatency = ({ kind, dimension }: Check): boolean =>
  kind === 'histogram' && dimension === 'latency';
const isErrors = ({ kind, dimension }: Check): boolean =>
  kind === 'counts' && dimension === 'error-rate';

/** Undefined = not calm, or not measured: what was not seen contradicts nothing. */
function calmErrors(looks: readonly TickData[], checks: readonly Check[]): string | undefined {
  const said = checks.filter(isErrors).map((check) => {
    const rate = summarised(check, samplesOf(looks, check), undefined);
    if (rate === null || rate > (check.limit ?? 0)) return undefined;
    return `errors stay normal (${check.name} ${significant(rate * 100)} %)`;
  });
  return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
function calmLatency(
  looks: readonly TickData[],
  checks: readonly Check[],
  bounds: MetricsObservation['bounds'],
): string | undefined {
  const said = checks.filter(isLatency).map((check) => {
    const of = (arm: 'canary' | 'baseline'): number | null =>
      summarised(check, samplesOf(looks, check, arm), bounds[check.name]);
    const [canary, stable] = [of('canary'), of('baseline')];
    if (canary === null || stable === null || canary > slower * stable) return undefined;
    return `latency stays normal (${check.name})`;
  });
  return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}

/** The same of a verdict: what a gate says at its end, where nobody saw it coming. */
export function contradictionOf(measurements: readonly Measurement[]): string | undefined {
  const of = (dimension: string): readonly Measurement[] =>
    measurements.filter((one) => one.dimension === dimension && one.canary !== null);
  const failed = (all: readonly Measurement[]) => all.find(({ verdict }) => verdict === 'fail');
  const [errors, latency] = [of('error-rate'), of('latency')];
  const isCalm = ({ verdict, canary, limit }: Measurement): boolean =>
    verdict !== 'fail' && (limit === null || (canary ?? 0) <= limit);
  const calm = (all: readonly Measurement[]): Measurement | undefined =>
    all.every(isCalm) ? all[0] : undefined;
  const [slow, bad] = [failed(latency), failed(errors)];
  const [calmErrors, calmLatency] = [calm(errors), calm(latency)];
  if (slow !== undefined && calmErrors !== undefined)
    return `latency rises (${slow.name}) while errors stay normal (${calmErrors.name} ${calmErrors.canary} %)`;
  if (bad !== undefined && calmLatency !== undefined)
    return `errors rise (${bad.name}) while latency stays normal (${calmLatency.name})`;
  return undefined;
}
