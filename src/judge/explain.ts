import type { Effect, JudgedMetric, JudgeVerdict, MetricStanding } from './protocol.ts';
import type { Track } from './track.ts';

export interface StandingParts {
  readonly track: Track;
  readonly weight: number;
  /** 1 / alpha. */
  readonly needed: number;
  readonly enoughReverse: number;
}
/** The sentence that a failing verdict gives. */
export function messageOfStanding({ track }: StandingParts, total: number, needed: number): string {
  const effect = track.effect();
  const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
  return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}

const silent = 'no data from the canary';

export function standingOf(
  parts: StandingParts,
  about: {
    readonly verdict: JudgeVerdict;
    readonly deciding: boolean;
    readonly obstacle: string | undefined;
    readonly missing: boolean;
    readonly improved: readonly string[];
  },
): MetricStanding {
  const { track, weight, needed, enoughReverse } = parts;
  const harm = track.harm();
  const reverse = track.reverse();
  const effect = track.effect();
  const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
  const obstacle = about.missing ? silent : about.obstacle;
  const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
  return {
    metric: track.metric.name,
    verdict,
    ...track.seen(),
    effect,
    eValue: log10(Math.log(harm)),
    reverse: log10(reverse),
    reason: reasonOf(track, { ...about, failing, obstacle }),
    otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
    ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
  };
}

function reasonOf(
  track: Track,
  about: {
    readonly missing: boolean;
    readonly failing: boolean;
    readonly obstacle: string | undefined;
    readonly improved: readonly string[];
  },
): string {
  if (about.missing) return 'no data from the canary while the stable version reports';
  const effect = track.effect();
  const note = track.note();
  const likeness = track.likeness();
  const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
  return [
    about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
    effect === null ? '' : `${effectText(effect, track.metric)}; `,
    `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
    note === undefined ? '' : `; ${note}`,
    likeness === undefined ? '' : `; ${likeness}`,
    about.improved.length > 0
      ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
      : '',
  ].join('');
}

/** What would have changed the verdict of a metric. */
function otherwise(
  verdict: JudgeVerdict,
  track: Track,
  about: {
    readonly weight: number;
    readonly needed: number;
    readonly enoughReverse: number;
    readonly obstacle: string | undefined;
  },
): string {
  const effect = track.effect();
  const alone = about.needed / Math.max(about.weight, 1e-9);
  if (verdict === 'fail')
    return effect === null || about.obstacle === silent
      ? 'data from the canary would have let it be judged'
      : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
  if (verdict === 'inconclusive')
    return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
  const proven =
    track.reverse() >= about.enoughReverse
      ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
      : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
  return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track: Track): string {
  const { tolerated, metric } = track;
  return metric.kind === 'counts'
    ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
    : changeText(tolerated, metric);
}
function changeText(change: number, { kind, direction }: JudgedMetric): string {
  const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
  return kind === 'counts'
    ? `${sign}${Number((100 * change).toPrecision(2))} points`
    : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
export function effectText(effect: Effect, metric: JudgedMetric): string {
  const number = (x: number): string => {
    const value = 100 * x;
    const text =
      Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
    return `${value >= 0 ? '+' : ''}${text}`;
  };
  const unit = effect.kind === 'ratio' ? '%' : 'points';
  const what = metric.kind === 'histogram' ? 'latency ' : '';
  return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
export function odds(value: number): string {
  const shown = Math.min(value, 1e12);
  return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural: number): number => Math.round((100 * natural) / Math.LN10) / 100;
