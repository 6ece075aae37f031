import type { Load } from './like-load.ts';
import type { Effect } from './protocol.ts';

/** What every kind of metric offers to the case: evidence of harm, evidence against relevant harm, the effect. */
export interface MetricTest {
  /** A tick with data of both arms, and what work they did where that is known. */
  add(
    baseline: readonly number[],
    canary: readonly number[],
    onset: boolean,
    load?: Load | undefined,
  ): void;
  /** The e-value of "worse by more than the tolerance". */
  harm(): number;
  /** ln of the e-value against "worse by the relevance margin or more". */
  reverse(): number;
  /** In the direction of the data: positive = the canary is higher. */
  effect(): Effect | null;
  /** Whether it rises in a way that would soon be relevant, proven or not: not the time to pass. */
  growing?(): boolean;
  /** Whether it is better by all that is known, more than less work explains; where absent, its effect says so. */
  better?(): boolean;
  /** The tolerance, where what was measured before the release widened it. */
  tolerance?(): number;
  /** How it was compared, where the arms did unlike work. */
  likeness?(): string | undefined;
  save(): unknown;
}
type Pair = readonly [readonly number[], readonly number[]];

/** A test of "higher is worse" made to honour the direction: `decrease` swaps the arms, `either` bets half on each. */
export function directed(
  direction: 'increase' | 'decrease' | 'either',
  make: (swapped: boolean, carried: unknown) => MetricTest,
  carried: unknown,
): MetricTest {
  const saved = Array.isArray(carried) ? carried : [];
  const up = direction === 'decrease' ? undefined : make(false, saved[0]);
  const down = direction === 'increase' ? undefined : make(true, saved[1]);
  const both = [up, down].filter((test) => test !== undefined);
  const inverse = (effect: Effect | null): Effect | null => {
    if (effect === null) return null;
    const turn = (x: number): number => (effect.kind === 'ratio' ? 1 / (1 + x) - 1 : -x);
    return {
      ...effect,
      estimate: turn(effect.estimate),
      low: turn(effect.high),
      high: turn(effect.low),
    };
  };
  return {
    add(baseline, canary, onset, load) {
      up?.add(baseline, canary, onset, down === undefined ? load : undefined);
      down?.add(canary, baseline, onset);
    },
    harm: () => both.reduce((sum, test) => sum + test.harm() / both.length, 0),
    reverse: () => Math.min(...both.map((test) => test.reverse())),
    effect: () => (up === undefined ? inverse(down?.effect() ?? null) : up.effect()),
    growing: () => both.some((test) => test.growing?.() === true),
    ...(down === undefined ? ownWords(up) : {}),
    save: () => [up?.save() ?? null, down?.save() ?? null],
  };
}
/** What only a test that knows of work can say. */
function ownWords(
  test: MetricTest | undefined,
): Pick<MetricTest, 'better' | 'tolerance' | 'likeness'> {
  return {
    ...(test?.better === undefined ? {} : { better: () => test.better?.() === true }),
    ...(test?.tolerance === undefined ? {} : { tolerance: () => test.tolerance?.() ?? 0 }),
    ...(test?.likeness === undefined ? {} : { likeness: () => test.likeness?.() }),
  };
}
/** The ticks before the release, arms swapped where the test is. */
export const oriented = (pre: readonly Pair[], swapped: boolean): readonly Pair[] =>
  swapped ? pre.map(([a, b]) => [b, a] as const) : pre;
export type { Pair };
