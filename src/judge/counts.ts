import { onsetMixture, type Stream } from './evidence-process.ts';

const ratios = [1.6, 2.5, 5, 12, 40];
const shape = 2;
const dispersion = 1.2;

/** Counts [bad, total]: the canary's rate against the baseline's, by the negative multinomial with a tolerance (20 §2.4). */
export interface CountsTest {
  readonly stream: Stream;
  add(baseline: readonly [number, number], canary: readonly [number, number]): void;
}
export function countsTest(horizon: number, prior: readonly [number, number]): CountsTest {
  const stream = onsetMixture(ratios.length, horizon);
  let [bad, total] = prior;
  return {
    stream,
    add([e0, n0], [e1, n1]) {
      // The rate is predicted from what came before this tick: the e-value stays one.
      const rate = (bad + 1) / (total + 400);
      const tolerated = 1.2 + 0.0002 / rate;
      stream.add(
        ratios.map((ratio) => {
          const alternative = shape + rate * (n0 + ratio * tolerated * n1);
          const tolerance = shape + rate * (n0 + tolerated * n1);
          const log = e1 * Math.log(ratio) - (shape + e0 + e1) * Math.log(alternative / tolerance);
          return log / dispersion;
        }),
      );
      bad += e0;
      total += n0;
    },
  };
}
