// Releases without a concurrent baseline: one series of real traits (day, week, slow drift, bursts) with seven days of history.
import { ar1, randomOf } from './random.mjs';
import { horizon, preTicks } from './service.mjs';

const length = preTicks + horizon;
const metrics = [
  { name: 'latency_p95', kind: 'gauge', direction: 'increase', unit: 'ms' },
  { name: 'cpu', kind: 'gauge', direction: 'increase', unit: 'cores' },
];
export function seriesCaseOf(name, about, seed) {
  const random = randomOf(seed);
  const phase = 2 * Math.PI * random.next();
  const swing = 0.3 * random.next();
  const offsetSd = 0.03 + 0.12 * random.next();
  const driftSd = 0.02 + 0.08 * random.next();
  const phi = 0.9 + 0.09 * random.next();
  const noiseSd = 0.02 + 0.1 * random.next();
  const day = (level) => {
    const drift = ar1(random, driftSd, phi);
    const offset = offsetSd * random.normal();
    return Array.from({ length }, (_, i) => {
      const season = swing * Math.sin(phase + (i / length) * 1.2);
      const spike = random.next() < 0.01 ? random.next() : 0;
      return Number(
        (
          level * Math.exp(season + offset + drift() + noiseSd * random.normal() + spike)
        ).toPrecision(6),
      );
    });
  };
  const history = {
    latency_p95: Array.from({ length: 7 }, () => day(120)),
    cpu: Array.from({ length: 7 }, () => day(2)),
  };
  const today = { latency_p95: day(120), cpu: day(2) };
  const data = (i, factor) => ({
    latency_p95: { baseline: null, canary: [today.latency_p95[i] * factor] },
    cpu: { baseline: null, canary: [today.cpu[i]] },
  });
  return {
    start: {
      case: `${name}-${seed}`,
      tickSeconds: 15,
      horizon,
      alpha: 0.01,
      weight: 1,
      metrics,
      pre: Array.from({ length: preTicks }, (_, i) => data(i, 1)),
      history,
    },
    tick: (k) => data(preTicks + k - 1, about.effect?.(k).slower ?? 1),
  };
}
