import { messageOfStanding, type StandingParts, standingOf } from './explain.ts';
import { loadOf } from './like-load.ts';
import type { JudgeAnswer, JudgedCase, JudgeStart, JudgeVerdict } from './protocol.ts';
import { type Silence, silenceLimit, silenceOf } from './silence.ts';
import { type Track, trackOf } from './track.ts';

/** Probability of passing a relevantly worse canary, per metric. */
const beta = 0.02;
const enoughReverse = -Math.log(beta);
/** A pass needs the evidence of harm to be less than this. */
const suspicion = 2;
const defaultBakeTicks = 40;

/** A case that runs: what its answers are made of. */
interface Running {
  readonly start: JudgeStart;
  readonly tracks: readonly Track[];
  readonly weights: readonly number[];
  readonly silence: Silence;
  /** Ticks before a pass. */
  readonly bake: number;
  readonly warmup: number;
  /** 1 / alpha. */
  readonly needed: number;
  /** Ticks that were judged. */
  ticks: number;
  passed: boolean;
}
type About = Pick<JudgeAnswer, 'case' | 'k' | 'score'>;

/**
 * A case of the judge: anytime-valid test martingales per metric, merged by their weighted mean into one with one alpha.
 * Fails as soon as Σ w E ≥ 1/alpha. Passes when every metric's reverse process excludes relevant harm (intersection-union), after the bake.
 * After a pass it keeps watching: leaks and late faults are invisible at ten minutes.
 */
export function startCase(start: JudgeStart): JudgedCase {
  const running = runningOf(start);
  const { tracks, silence, warmup } = running;
  const onsets = new Set(start.onsets ?? []);
  let answer: JudgeAnswer = {
    case: start.case,
    k: 0,
    verdict: 'continue',
    metric: null,
    score: 0,
    reason: 'no data yet',
  };
  return {
    tick(k, data, last, injected = false) {
      if (answer.verdict === 'fail' || answer.verdict === 'inconclusive') return answer;
      if (k > warmup) {
        running.ticks += 1;
        silence.note(data);
        const onset = injected || onsets.has(k);
        const load = loadOf(start.metrics, data);
        for (const track of tracks) track.add(k, data[track.metric.name] ?? nothing, onset, load);
      }
      answer = decide(running, k, last);
      return answer;
    },
    standing: () => {
      const improved = tracks.filter((track) => track.improved()).map(({ metric }) => metric.name);
      return tracks.map((track) =>
        standingOf(partsOf(running, track), {
          verdict: answer.verdict,
          deciding: answer.metric === track.metric.name,
          obstacle: track.obstacle() ?? relevantlyWorse(track),
          missing: isMissing(running, track),
          improved: track.harm() >= 10 ? improved.filter((n) => n !== track.metric.name) : [],
        }),
      );
    },
    carry: () => ({
      version: 1,
      metrics: Object.fromEntries(tracks.map((track) => [track.metric.name, track.save()])),
    }),
  };
}
function runningOf(start: JudgeStart): Running {
  if (start.resume !== undefined && start.resume.version !== 1)
    throw new Error(
      `evidence of version ${start.resume.version} cannot be resumed, only version 1`,
    );
  const tracks = start.metrics.map((metric) =>
    trackOf(metric, start, start.resume?.metrics[metric.name]),
  );
  const totalWeight = tracks.reduce((sum, { metric }) => sum + (metric.weight ?? 1), 0);
  return {
    start,
    tracks,
    weights: tracks.map(({ metric }) => (metric.weight ?? 1) / Math.max(totalWeight, 1e-9)),
    silence: silenceOf(start.metrics, start.weight),
    bake: start.minBakeTicks ?? defaultBakeTicks,
    warmup: start.warmup ?? 0,
    needed: 1 / start.alpha,
    ticks: 0,
    passed: false,
  };
}
const isMissing = ({ silence }: Running, { metric }: Track): boolean =>
  silence.missing(metric.name) >= silenceLimit;
const partsOf = ({ tracks, weights, needed }: Running, track: Track): StandingParts => ({
  track,
  weight: weights[tracks.indexOf(track)] ?? 0,
  needed,
  enoughReverse,
});

/** The weighted mean of the e-values, and the metric that gives most of it. */
function merged({ tracks, weights }: Running): { total: number; leader: Track | undefined } {
  let total = 0;
  let most = -1;
  let leader: Track | undefined;
  tracks.forEach((track, i) => {
    const share = (weights[i] ?? 0) * track.harm();
    total += share;
    if (share > most) {
      most = share;
      leader = track;
    }
  });
  return { total, leader };
}
function decide(running: Running, k: number, last: boolean): JudgeAnswer {
  const { start, tracks, silence, needed } = running;
  const { total, leader } = merged(running);
  const about: About = { case: start.case, k, score: round(Math.log10(total)) };
  const undecided = last ? 'inconclusive' : 'continue';
  if (leader === undefined)
    return { ...about, metric: null, verdict: undecided, reason: 'nothing was measured' };
  const { name } = leader.metric;
  if (total >= needed) {
    const reason = messageOfStanding(partsOf(running, leader), total, needed);
    return { ...about, metric: name, verdict: 'fail', reason };
  }
  if (silence.silent())
    return {
      ...about,
      metric: tracks.find((track) => isMissing(running, track))?.metric.name ?? name,
      verdict: 'fail',
      reason: `no data from canary for ${silenceLimit} ticks while the baseline reports`,
    };
  if (last && start.atHorizon === 'pass-unless-relevant') return atHorizon(running, about, total);
  return { ...about, ...promotion(running, { k, total, leader: name, undecided }) };
}
/** Why a pass must wait; undefined = it need not. */
function blockerOf(running: Running): readonly [string, string] | undefined {
  for (const track of running.tracks) {
    const why = isMissing(running, track) ? 'no data from the canary' : notYet(track, running.bake);
    if (why !== undefined) return [track.metric.name, why];
  }
  return undefined;
}
function promotion(
  running: Running,
  about: {
    readonly k: number;
    readonly total: number;
    readonly leader: string;
    readonly undecided: JudgeVerdict;
  },
): Pick<JudgeAnswer, 'verdict' | 'metric' | 'reason'> {
  const { tracks, bake, warmup } = running;
  const { k, total, leader, undecided } = about;
  if (running.passed)
    return { metric: null, verdict: 'pass', reason: 'passed; nothing against it since' };
  if (k - warmup < bake)
    return { metric: leader, verdict: undecided, reason: `${leader}: not enough to tell` };
  const open = blockerOf(running);
  const [metric, why] = open ?? [leader, 'harm is possible, but not proven'];
  running.passed =
    open === undefined && total < suspicion && tracks.every((track) => track.harm() < suspicion);
  return running.passed
    ? { metric: null, verdict: 'pass', reason: passReason(bake, tracks) }
    : { metric, verdict: undecided, reason: `${metric}: ${why}` };
}
/** Today's rule of gate-metrics for short windows: no proof of harm, enough data, nothing that looks relevantly worse. */
function atHorizon(running: Running, about: About, total: number): JudgeAnswer {
  const { tracks, ticks } = running;
  for (const track of tracks) {
    const why = track.obstacle() ?? relevantlyWorse(track);
    if (why !== undefined)
      return {
        ...about,
        metric: track.metric.name,
        verdict: 'inconclusive',
        reason: `${track.metric.name}: ${why}`,
      };
  }
  const open = blockerOf(running);
  const claim =
    open === undefined && total < suspicion && ticks >= defaultBakeTicks
      ? passReason(ticks, tracks)
      : `no metric of the canary is relevantly worse in ${ticks} ticks (a weaker claim than ${defaultBakeTicks} ticks and proof: ${open === undefined ? 'the window is short' : `${open[0]}: ${open[1]}`})`;
  return { ...about, metric: null, verdict: 'pass', reason: claim };
}
const nothing = { baseline: null, canary: null } as const;
const round = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;

/** Why one metric does not let the case pass yet. */
function notYet(track: Track, bake: number): string | undefined {
  const obstacle = track.obstacle();
  if (obstacle !== undefined) return obstacle;
  if (track.judged() < bake / 2) return `only ${track.judged()} ticks with data`;
  if (track.reverse() < enoughReverse) return 'relevant harm is not excluded yet';
  return track.growing() ? 'it is still growing' : undefined;
}
function passReason(bake: number, tracks: readonly Track[]): string {
  const claim =
    bake < defaultBakeTicks
      ? ` after ${bake} ticks only: a weaker claim than the usual ${defaultBakeTicks}, slow leaks cannot show`
      : '';
  const notes = tracks.map((track) => track.note()).filter((note) => note !== undefined);
  return `no metric of the canary is relevantly worse${claim}${notes.length === 0 ? '' : ` (${notes[0]})`}`;
}
/** The best estimate is beyond the relevance margin: not proven, but nothing to pass on. */
function relevantlyWorse(track: Track): string | undefined {
  const effect = track.effect();
  // Two errors in a short window are no rate: of counts the limit and the tests decide.
  if (effect === null || track.metric.kind === 'counts') return undefined;
  const { direction } = track.metric;
  const { margin } = track;
  const worse =
    direction === 'either'
      ? Math.abs(effect.estimate)
      : direction === 'decrease'
        ? -effect.estimate
        : effect.estimate;
  return worse > margin ? 'looks relevantly worse, but that is not proven' : undefined;
}
