import { allPresets, type Check } from '../gates/metrics/presets.ts';
import { nearest } from '../inputs/shape.ts';
import type { Finding } from './finding.ts';

/** Whether an answer has what a check reads. */
export type Fit =
  | { readonly state: 'fits' }
  | { readonly state: 'absent'; readonly metrics: readonly string[] }
  /** The metric is there, the labels that the check selects by are not. */
  | { readonly state: 'unselected'; readonly text: string }
  /** Not read from pods: PromQL, Sentry. */
  | { readonly state: 'elsewhere' };
/** What one pod says of itself. */
export interface MetricsAnswer {
  readonly names: readonly string[];
  fit(check: Check): Fit;
  /** Events that the check counts, since the process began; null = it counts none. */
  events(check: Check): number | null;
  /** Unix seconds; null where the process does not say. */
  readonly startedAtSeconds: number | null;
}

/** Which checks the answers can serve; a check that may be missing is none of the release's trouble. */
export function metricFindings(
  answers: readonly MetricsAnswer[],
  checks: readonly Check[],
  where: string,
): readonly Finding[] {
  const [answer] = answers;
  if (answer === undefined) return [];
  return checks.flatMap((check): readonly Finding[] => {
    const fit = bestFit(answers, check);
    if (fit.state === 'unselected')
      return [
        {
          level: 'error',
          where,
          what: `Check ${check.name}: ${fit.text.replaceAll(' of the canary', '')}.`,
          fix: 'Give the check the labels that are there, or a definition of its own (docs/gate-metrics.md).',
        },
      ];
    if (fit.state !== 'absent' || check.optional) return [];
    const [metric = ''] = fit.metrics;
    const near = nearest(metric, answer.names);
    return [
      {
        level: 'error',
        where,
        what: `Check ${check.name}: the pods report no ${fit.metrics.join(' and no ')}.`,
        fix: `${near === undefined ? '' : `Is it ${near}? `}Define the check by a metric that is there, or leave it out (docs/gate-metrics.md); a counter may also wait for its first event.`,
      },
    ];
  });
}
const rank = { fits: 0, elsewhere: 1, unselected: 2, absent: 3 } as const;
/** One pod that has it is enough: others may not have had their first event. */
function bestFit(answers: readonly MetricsAnswer[], check: Check): Fit {
  const [best] = answers
    .map((answer) => answer.fit(check))
    .sort((a, b) => rank[a.state] - rank[b.state]);
  return best ?? { state: 'elsewhere' };
}
/** The presets that these pods can serve. */
export const fittingPresets = (answers: readonly MetricsAnswer[]): readonly string[] =>
  Object.values(allPresets)
    .filter((check) => bestFit(answers, check).state === 'fits')
    .map(({ name }) => name);

/** A process that has just begun says nothing of the usual traffic. */
const youngestSeconds = 5;
/** Events per second of all `pods`, on average since each asked one began; null = not known. */
export const rateOf =
  (answers: readonly MetricsAnswer[], pods: number, nowSeconds: number) =>
  (check: Check): number | null => {
    const rates = answers.flatMap((answer) => {
      const events = answer.events(check);
      const seconds = nowSeconds - (answer.startedAtSeconds ?? nowSeconds);
      return events === null || seconds < youngestSeconds ? [] : [events / seconds];
    });
    return rates.length === 0 ? null : (rates.reduce((a, b) => a + b, 0) / rates.length) * pods;
  };
export const trafficFindings = (tooShort: readonly string[], where: string): readonly Finding[] =>
  tooShort.map((text) => ({
    level: 'warning',
    where,
    what: `Too little traffic for the first stage: ${text}.`,
    fix: 'Give the stage a longer duration or more exposure, or lower min-events.',
  }));
