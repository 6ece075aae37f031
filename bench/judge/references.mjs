// Judges that others use, on the same data as ours, in their usual settings. Each says at every tick whether it would fail the release.
import { rankedHigher } from '../../src/judge/rivals.ts';
import { le, metrics } from './service.mjs';

const limits = { errors: 0.01, p95: 1.5, gauge: 1.5 };

export function references(start) {
  const { horizon } = start;
  const series = metrics.map(({ name }) => ({ name, baseline: [], canary: [] }));
  const mannWhitney = series.map(() => new RankTest());
  const memo = { k: 0, breached: 0, high: [] };
  // The references share what a tick comes to; it is worked out once.
  const look = (k, data) => {
    if (memo.k === k) return memo;
    memo.k = k;
    memo.breached = breaches(data);
    series.forEach((one, i) => {
      const b = numberOf(one.name, data[one.name].baseline);
      const c = numberOf(one.name, data[one.name].canary);
      one.pair = b !== null && c !== null ? Math.log((c + 1e-9) / (b + 1e-9)) : null;
      one.last = c;
      mannWhitney[i].add(b, c);
    });
    memo.tests = mannWhitney;
    return memo;
  };
  return [
    inARow('threshold, 2 in a row', 2),
    inARow('threshold, 3 in a row', 3),
    inTotal('Flagger: ten failed checks', 10),
    twoSigma(start, series),
    kayenta('Kayenta at every tick', 10, 1),
    kayenta('Kayenta from 50 points, x1.1', 50, 1.1),
    kayenta('Kayenta from 50 points, x1.2', 50, 1.2),
    { ...kayenta('Kayenta once, at the end', 10, 1), only: horizon },
    naive(series),
  ].map((judge) => ({
    name: judge.name,
    fails(k, data) {
      const seen = look(k, data);
      return judge.only === undefined || judge.only === k ? judge.decide(seen, k) : false;
    },
  }));
}
// P95, rate or mean of a sample; null without data.
function numberOf(name, values) {
  if (values === null || values.length === 0) return null;
  if (name === 'errors') return values[1] > 0 ? values[0] / values[1] : null;
  if (name !== 'latency') return values.reduce((a, b) => a + b, 0) / values.length;
  const total = values.reduce((a, b) => a + b, 0);
  let below = 0;
  for (let j = 0; j < values.length; j++) {
    if (below + values[j] >= 0.95 * total && total > 0) {
      const low = j === 0 ? 0 : le[j - 1];
      return low + (((le[j] ?? low) - low) * (0.95 * total - below)) / Math.max(1, values[j]);
    }
    below += values[j];
  }
  return null;
}
// Fixed limits, as an analysis template has them: error rate, P95 and gauges against the baseline of the same tick.
function breaches(data) {
  return metrics.some(({ name }) => {
    const c = numberOf(name, data[name].canary);
    const b = numberOf(name, data[name].baseline);
    if (c === null) return false;
    if (name === 'errors') return c > limits.errors;
    return b !== null && c > b * (name === 'latency' ? limits.p95 : limits.gauge);
  });
}
function inARow(name, needed) {
  let row = 0;
  return {
    name,
    decide({ breached }) {
      row = breached ? row + 1 : 0;
      return row >= needed;
    },
  };
}
function inTotal(name, needed) {
  let total = 0;
  return {
    name,
    decide({ breached }) {
      if (breached) total += 1;
      return total >= needed;
    },
  };
}
// Mean and deviation of the old version so far, adaptive-limit style: two looks in a row beyond two deviations.
function twoSigma(start, series) {
  const stats = series.map(() => ({ n: 0, mean: 0, m2: 0, row: 0 }));
  const learn = (stat, value) => {
    if (value === null) return;
    stat.n += 1;
    const delta = value - stat.mean;
    stat.mean += delta / stat.n;
    stat.m2 += delta * (value - stat.mean);
  };
  for (const tick of start.pre)
    series.forEach(({ name }, i) => {
      learn(stats[i], numberOf(name, tick[name].baseline));
    });
  return {
    name: 'mean + 2 sigma, twice',
    decide() {
      return series.some(({ last }, i) => {
        const stat = stats[i];
        const sd = Math.sqrt(stat.m2 / Math.max(1, stat.n - 1));
        stat.row = last !== null && stat.n >= 5 && last > stat.mean + 2 * sd ? stat.row + 1 : 0;
        return stat.row >= 2;
      });
    },
  };
}
// Mann-Whitney over the points of all ticks as if they were independent, 98 % interval, tolerance of a quarter of its own estimate, one look per tick.
class RankTest {
  baseline = [];
  canary = [];
  add(b, c) {
    if (b !== null) this.baseline.push(b);
    if (c !== null) this.canary.push(c);
  }
  high(ratio) {
    return rankedHigher(this.baseline, this.canary, ratio);
  }
}
function kayenta(name, from, ratio) {
  return {
    name,
    decide({ tests }, k) {
      return k >= from && tests.some((test) => test.high(ratio));
    },
  };
}
// An anytime-valid t-like test (normal mixture) of equal means that knows nothing of correlation or tolerance.
function naive(series) {
  const stats = series.map(() => ({ n: 0, sum: 0, squares: 0 }));
  return {
    name: 'naive sequential test',
    decide() {
      return series.some(({ pair }, i) => {
        if (pair === null) return false;
        const stat = stats[i];
        stat.n += 1;
        stat.sum += pair;
        stat.squares += pair * pair;
        if (stat.n < 5) return false;
        const variance = Math.max(1e-12, stat.squares / stat.n - (stat.sum / stat.n) ** 2);
        const z2 = stat.sum ** 2 / (stat.n * variance);
        const rho = 10;
        const log = -0.5 * Math.log(1 + stat.n / rho) + (0.5 * z2 * stat.n) / (stat.n + rho);
        return stat.sum > 0 && log >= Math.log(series.length / 0.01);
      });
    },
  };
}
