/** Test martingales in logarithms: Σ log e per alternative, a mixture over alternatives, readable at every tick (Ville's inequality). */
export interface Stream {
  /** One log e-value per alternative of the grid. */
  add(logs: readonly number[]): void;
  /** log of the mixture's e-value: mean over alternatives and onsets. */
  log(): number;
}
/** No single tick can convict: min(e, cap) of an e-value is an e-value (20 §2). */
const capNats = 3;

/**
 * Mixture over alternatives and over the moment when the harm began: half of the weight starts at the first tick, the rest is spread over
 * every fourth one (20 §2.6), so that late faults do not have to undo the evidence of good times.
 */
export function onsetMixture(alternatives: number, horizon: number): Stream {
  const slots = Math.max(1, Math.floor(horizon / 4));
  let spent = 0;
  let tick = 0;
  // Q in linear scale would overflow: kept as logs, one per alternative.
  const q: number[] = Array.from({ length: alternatives }, () => Number.NEGATIVE_INFINITY);
  return {
    add(logs) {
      tick += 1;
      const weight = tick === 1 ? 0.5 : (tick - 1) % 4 === 0 && spent < 0.999 ? 0.5 / slots : 0;
      const used = Math.min(weight, 1 - spent);
      spent += used;
      for (let i = 0; i < alternatives; i++)
        q[i] =
          logSum(q[i] ?? Number.NEGATIVE_INFINITY, Math.log(used)) +
          Math.min(logs[i] ?? 0, capNats);
    },
    log() {
      if (tick === 0) return 0;
      const mixed =
        q.reduce((sum, value) => logSum(sum, value), Number.NEGATIVE_INFINITY) -
        Math.log(alternatives);
      return logSum(mixed, Math.log(1 - spent));
    },
  };
}

/** log(e^a + e^b). */
export function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === Number.NEGATIVE_INFINITY
    ? high
    : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
