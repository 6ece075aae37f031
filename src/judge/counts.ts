import { confidence, mixtureHalfWidth } from './effect.ts';
import { onsetMixture, type ProcessState, reverseProcess } from './evidence-process.ts';
import type { MetricTest, Pair } from './metric-test.ts';
import type { Effect } from './protocol.ts';

const ratios = [1.6, 2.5, 5, 12, 40];
const shape = 2;
const forgetting = 2 ** (-1 / 20);
const priorTotal = 400;
const priorLooks = 20;

export interface CountsOptions {
  /** Difference of rates that a pass must exclude. */
  readonly relevance: number;
  /** The canary's rate may be this many times the baseline's: 1.2 beside a concurrent baseline, more beside memories. */
  readonly tolerance: number;
  readonly horizon: number;
  readonly onsets: number;
  readonly pre: readonly Pair[];
}
interface CountsState {
  readonly process: ProcessState;
  /** Bad and total of the baseline; Pearson's sum and its looks. */
  readonly seen: readonly [number, number, number, number];
}
/**
 * Counts [bad, total]: the canary's rate against the baseline's by the negative multinomial with a tolerance. The rate is predicted from
 * earlier ticks; both arms of this tick stand against it, so that what hits both at once is no evidence. Works with four requests a tick.
 */
export function countsTest(options: CountsOptions, saved: unknown): MetricTest {
  const carried = saved as CountsState | undefined;
  const process = onsetMixture(ratios.length, options.horizon, options.onsets, carried?.process);
  const reverse = reverseProcess(2);
  const logs = new Float64Array(ratios.length);
  const reverseLogs = new Float64Array(2);
  const usually = usualRate(carried?.seen);
  const live = { e0: 0, n0: 0, e1: 0, n1: 0 };
  for (const [b, c] of options.pre) {
    usually.learn(b[0] ?? 0, b[1] ?? 0);
    usually.learn(c[0] ?? 0, c[1] ?? 0);
  }
  return {
    add(baseline, canary, onset) {
      const [e0 = 0, n0 = 0] = baseline;
      const [e1 = 0, n1 = 0] = canary;
      if (n1 <= 0) return;
      const rate = usually.predicted();
      const spread = usually.dispersion();
      const bursting = e0 > 4 + 5 * n0 * rate;
      // In a burst that both arms see only their shares can be compared.
      const a = bursting ? 0 : shape;
      const tolerated = options.tolerance + (bursting ? 0 : 0.0002 / rate);
      for (let i = 0; i < ratios.length; i++) {
        const ratio = ratios[i] ?? 1;
        const alternative = a + rate * (n0 + ratio * tolerated * n1);
        const tolerance = a + rate * (n0 + tolerated * n1);
        logs[i] =
          (e1 * Math.log(ratio) - (a + e0 + e1) * Math.log(alternative / tolerance)) / spread;
      }
      process.add(logs, onset);
      const usual = usually.rate();
      const margin = Math.max(options.relevance, usual / 2);
      for (let i = 0; i < 2; i++) {
        const far = usual + margin;
        const near = usual + (i * margin) / 2;
        reverseLogs[i] = (n1 * (far - near) - e1 * Math.log(far / near)) / spread;
      }
      reverse.add(reverseLogs);
      live.e0 += e0;
      live.n0 += n0;
      live.e1 += e1;
      live.n1 += n1;
      usually.learn(e0, n0);
    },
    harm: process.value,
    reverse: reverse.log,
    effect: () => differenceOf(live, usually),
    save: (): CountsState => ({ process: process.save(), seen: usually.seen() }),
  };
}

/** The difference of the rates, with a confidence sequence. */
function differenceOf(
  live: { readonly e0: number; readonly n0: number; readonly e1: number; readonly n1: number },
  usually: UsualRate,
): Effect | null {
  const [bad, total] = usually.seen();
  if (live.n1 <= 0 || total <= 0) return null;
  const rate0 = live.n0 > 0 ? live.e0 / live.n0 : bad / total;
  const rate1 = live.e1 / live.n1;
  const pooled = (bad + live.e1 + 1) / (total + live.n1 + 2);
  const dispersion = usually.dispersion();
  const variance = dispersion * pooled * (1 / live.n1 + 1 / Math.max(1, live.n0 || total));
  // Tightest at about 300 requests an arm, whatever their rate.
  const half = mixtureHalfWidth(1 / variance, 1 - confidence, 150 / (dispersion * pooled));
  const estimate = rate1 - rate0;
  return {
    kind: 'difference',
    estimate,
    low: Math.max(-rate0, estimate - half),
    high: Math.min(1, estimate + half),
    confidence,
  };
}

type UsualRate = ReturnType<typeof usualRate>;
/** The baseline's rate as earlier ticks let expect it, and how far its counts stray from binomial ones. */
function usualRate(seen: CountsState['seen'] = [0, 0, 0, 0]) {
  let [bad, total, pearson, looks] = seen;
  let fastBad = 0;
  let fastTotal = 0;
  const slowRate = (): number => (bad + 1) / (total + priorTotal);
  return {
    rate: slowRate,
    predicted(): number {
      const slow = slowRate();
      const fast = (fastBad + priorTotal * slow) / (fastTotal + priorTotal);
      return Math.max(slow, Math.min(fast, 3 * slow));
    },
    dispersion: (): number =>
      Math.max(1.2, Math.min(4, (priorLooks * 1.5 + pearson) / (priorLooks + looks))),
    learn(e: number, n: number): void {
      if (n <= 0) return;
      const rate = slowRate();
      pearson += Math.min(60, (e - n * rate) ** 2 / (n * rate * (1 - Math.min(0.9, rate))));
      looks += 1;
      bad += e;
      total += n;
      fastBad = fastBad * forgetting + e;
      fastTotal = fastTotal * forgetting + n;
    },
    seen: (): CountsState['seen'] => [bad, total, pearson, looks],
  };
}

/**
 * Lower is worse. Bets half on fewer events (the arms swapped) and half on more of the others (total − events): a success ratio that falls from
 * 99 to 97 % shows in its failures only, a share that halves shows in itself. A pass needs the failures to be unsuspicious.
 */
export function fewerTest(options: CountsOptions, saved: unknown): MetricTest {
  const [one, other] = Array.isArray(saved) ? saved : [];
  const rest = (x: readonly number[]): readonly number[] => [(x[1] ?? 0) - (x[0] ?? 0), x[1] ?? 0];
  const others = countsTest(
    { ...options, pre: options.pre.map(([b, c]) => [rest(b), rest(c)]) },
    one,
  );
  const swapped = countsTest({ ...options, pre: options.pre.map(([b, c]) => [c, b]) }, other);
  return {
    add(baseline, canary, onset) {
      others.add(rest(baseline), rest(canary), onset);
      swapped.add(canary, baseline, onset);
    },
    harm: () => (others.harm() + swapped.harm()) / 2,
    reverse: others.reverse,
    effect() {
      const found = others.effect();
      return found === null
        ? null
        : { ...found, estimate: -found.estimate, low: -found.high, high: -found.low };
    },
    save: () => [others.save(), swapped.save()],
  };
}
