/** Test martingales: one per alternative of a grid, mixed over the moment when the harm began, readable at every tick (Ville's inequality). */
export interface EvidenceProcess {
  /** One log e-value per alternative. Known beforehand to be an onset (a fault is injected at this tick): `onset` true. */
  add(logs: Float64Array, onset: boolean): void;
  /** The e-value now; at most 1e300. */
  value(): number;
  save(): ProcessState;
}
/** What is carried to the next stage of a release. */
export interface ProcessState {
  readonly q: readonly number[];
  readonly spent: number;
}
/** No single tick can convict: min(e, cap) of an e-value is an e-value. */
const capNats = 3;
const highest = 1e300;
/** Most harm is there from the first tick. */
const atStart = 0.6;

/**
 * Q_k(λ) = e_k(λ)(Q_{k−1}(λ) + w_k); E = mean over λ of Q + 1 − Σw. Most of the weight starts at the first tick, the rest is spread over
 * every fourth one, so that late faults do not have to undo the evidence of good times. A resumed process spends half of what its earlier stages left.
 */
export function onsetMixture(
  alternatives: number,
  horizon: number,
  onsets: number,
  carried?: ProcessState,
): EvidenceProcess {
  const q = Float64Array.from(carried?.q ?? new Float64Array(alternatives));
  const left = 1 - (carried?.spent ?? 0);
  const budget = carried === undefined ? 1 : left / 2;
  const late = budget * (1 - atStart);
  const slot = late / Math.max(1, Math.floor(horizon / 4)) / (onsets > 0 ? 2 : 1);
  const known = onsets > 0 ? late / 2 / onsets : 0;
  let spent = 1 - left;
  let tick = 0;
  return {
    add(logs, onset) {
      tick += 1;
      const wanted =
        (tick === 1 ? budget * atStart : (tick - 1) % 4 === 0 ? slot : 0) + (onset ? known : 0);
      const weight = Math.min(wanted, 1 - spent);
      spent += weight;
      for (let i = 0; i < q.length; i++) {
        const next = ((q[i] ?? 0) + weight) * Math.exp(Math.min(logs[i] ?? 0, capNats));
        q[i] = next > highest ? highest : next;
      }
    },
    value() {
      let sum = 0;
      for (let i = 0; i < q.length; i++) sum += (q[i] ?? 0) / q.length;
      return Math.min(highest, sum + 1 - spent);
    },
    save: () => ({ q: Array.from(q), spent }),
  };
}

/** Of the recent ticks a tenth of the evidence will do. */
const recentAllowance = Math.LN10;

/**
 * The reverse: evidence against "worse by the relevance margin or more". Both the whole time and the last `window` ticks must speak:
 * good first minutes say nothing about a leak.
 */
export interface ReverseProcess {
  add(logs: Float64Array): void;
  /** Natural logarithm of the e-value. */
  log(): number;
}
export function reverseProcess(alternatives: number, window = 32): ReverseProcess {
  const whole = new Float64Array(alternatives);
  const recent = new Float64Array(alternatives);
  const ring = new Float64Array(alternatives * window);
  let tick = 0;
  const logMean = (values: Float64Array): number => {
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) if (value > high) high = value;
    let sum = 0;
    for (const value of values) sum += Math.exp(value - high);
    return high + Math.log(sum / values.length);
  };
  return {
    add(logs) {
      const at = (tick % window) * alternatives;
      tick += 1;
      for (let i = 0; i < alternatives; i++) {
        const log = Math.min(logs[i] ?? 0, capNats);
        whole[i] = (whole[i] ?? 0) + log;
        recent[i] = (recent[i] ?? 0) + log - (ring[at + i] ?? 0);
        ring[at + i] = log;
      }
    },
    log: () => (tick === 0 ? 0 : Math.min(logMean(whole), logMean(recent) + recentAllowance)),
  };
}
