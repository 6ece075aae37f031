// A service in two arms, request by request: what a canary and its baseline report every 15 s.
import { ar1, randomOf } from './random.mjs';

export const horizon = 240;
export const preTicks = 40;
export const le = [
  ...Array.from({ length: 57 }, (_, i) => Number((2 ** (i / 4)).toPrecision(6))),
  null,
];
const perOctave = 4 / Math.LN2;
const tableSize = 1 << 16;
const modes = [
  { upTo: 0.6, median: 20, sd: 0.35 },
  { upTo: 0.9, median: 60, sd: 0.4 },
  { upTo: 1, median: 200, sd: 0.5 },
];
export const metrics = [
  { name: 'latency', kind: 'histogram', direction: 'increase', unit: 'ms', le },
  { name: 'errors', kind: 'counts', direction: 'increase', unit: '1', slo: 0.005 },
  { name: 'goroutines', kind: 'gauge', direction: 'increase', unit: 'count', slo: 4800 },
  { name: 'gc_pause', kind: 'gauge', direction: 'increase', unit: 'ms', slo: 120 },
  { name: 'heap', kind: 'gauge', direction: 'increase', unit: 'MB' },
];
// ln(latency) of one request in `tableSize`, drawn once: requests pick from it.
const table = (() => {
  const random = randomOf(20_240_601);
  return Float64Array.from({ length: tableSize }, () => {
    const u = random.next();
    const mode = modes.find(({ upTo }) => u < upTo) ?? modes[0];
    return Math.log(mode.median) + mode.sd * random.normal();
  });
})();
const middle = Float64Array.from(table).sort()[tableSize >> 1];

const nominal = {
  perTick: 300,
  weight: () => 0.5,
  armSd: 0.02,
  armPhi: 0.8,
  commonSd: 0.08,
  errorRate: 0.001,
  load: () => 1,
  offsets: 1,
  stall: 0.01,
  pareto: false,
  lost: () => false,
  burst: false,
  gaugeSd: 0.05,
  // Pods of the arms during the release, and how much goroutines and heap follow the work of a pod.
  pods: [3, 3],
  follows: 0,
  effect: () => ({}),
  warmup: 0,
  alone: false,
};

// A case: start and data of every tick, from a family and a seed alone.
export function caseOf(name, family, seed) {
  const about = { ...nominal, ...family };
  const random = randomOf(seed);
  const common = {
    load: ar1(random, 0.15, 0.9),
    latency: ar1(random, about.commonSd, 0.95),
    goroutines: ar1(random, 0.06, 0.9),
    gc: ar1(random, 0.1, 0.8),
  };
  const arms = [armOf(about, random), armOf(about, random)];
  const burst = { left: 0, factor: 1 };
  const tick = (k) => {
    const shared = {
      load: Math.exp(common.load()) * about.load(k),
      latency: common.latency(),
      goroutines: common.goroutines(),
      gc: common.gc(),
      errors: 1,
    };
    if (about.burst) {
      if (burst.left > 0) burst.left -= 1;
      else if (random.next() < 0.02)
        Object.assign(burst, { left: 1 + random.poisson(3), factor: 10 + 60 * random.next() });
      if (burst.left > 0) {
        shared.errors = burst.factor;
        shared.latency += 0.4;
      }
    }
    const weight = k < 1 ? 0.5 : about.weight(k);
    const samples = arms.map((arm, i) =>
      arm.sample(
        shared,
        2 * about.perTick * (i === 1 ? weight : 1 - weight),
        i === 1 && k >= 1 ? about.effect(k) : {},
        k >= 1 ? about.pods[i] : 3,
      ),
    );
    return Object.fromEntries(
      metrics.map((metric) => [
        metric.name,
        {
          baseline: about.alone || about.lost(k, 0, random) ? null : samples[0][metric.name],
          canary: about.lost(k, 1, random) || samples[1].silent ? null : samples[1][metric.name],
        },
      ]),
    );
  };
  const pre = Array.from({ length: preTicks }, (_, i) => tick(i - preTicks + 1));
  // The release: new pods, new offsets.
  for (const arm of arms) arm.redeploy();
  return {
    start: {
      case: `${name}-${seed}`,
      tickSeconds: 15,
      horizon,
      alpha: 0.01,
      weight: about.weight(1),
      warmup: about.warmup,
      metrics,
      pre: about.noPre ? [] : pre,
    },
    tick,
  };
}

const none = { silent: false, slower: 1, spread: 1, goroutines: 1, gc: 1, heap: 1 };
const bucketOf = (x) => (x <= 0 ? 0 : Math.min(57, Math.ceil(x * perOctave)));

function armOf(about, random) {
  const noise = ar1(random, about.armSd, about.armPhi);
  const goroutineNoise = ar1(random, about.gaugeSd, 0.8);
  const gcNoise = ar1(random, 0.12, 0.6);
  const heapNoise = ar1(random, 0.05, 0.9);
  let offset = { bulk: 0, tail: 0, gauge: 0 };
  const redeploy = () => {
    offset = {
      bulk: about.offsets * 0.016 * random.normal(),
      tail: about.offsets * 0.014 * random.normal(),
      gauge: about.offsets * 0.02 * random.normal(),
    };
  };
  redeploy();
  // ln(latency in ms) of one request.
  const latencyOf = (level, spread, stall, { slowShare = 0, slowMs = 0 }) => {
    let x = middle + (table[(random.next() * tableSize) | 0] - middle) * spread + level;
    if (about.pareto && random.next() < 0.1) x += -Math.log(1 - random.next()) / 1.2;
    if (stall > 0 && random.next() < 0.3) x += stall;
    return slowShare > 0 && random.next() < slowShare ? Math.log(Math.exp(x) + slowMs) : x;
  };
  const sample = (shared, perTick, change, podCount) => {
    const effect = { ...none, errorRate: about.errorRate, ...change };
    const histogram = new Array(le.length).fill(0);
    const requests = effect.silent ? 0 : random.poisson(perTick * shared.load);
    const level = shared.latency + noise() + offset.bulk + Math.log(effect.slower);
    const spread = Math.exp(offset.tail) * effect.spread;
    const stall = random.next() < about.stall ? 0.3 + 0.5 * random.next() : 0;
    for (let i = 0; i < requests; i++)
      histogram[bucketOf(latencyOf(level, spread, stall, effect))] += 1;
    const base = effect.errorRate * shared.errors;
    const rate = Math.min(0.5, base * clustered(random));
    let bad = 0;
    for (let i = 0; i < requests; i++) if (random.next() < rate) bad += 1;
    const work = (perTick / podCount / (about.perTick / 3)) ** about.follows;
    const goroutines =
      150 *
      work *
      Math.sqrt(shared.load) *
      Math.exp(shared.goroutines + offset.gauge + goroutineNoise()) *
      effect.goroutines;
    const gc = 1.2 * Math.exp(shared.gc + gcNoise() + offset.gauge) * effect.gc;
    const heap = 90 * work * Math.exp(heapNoise() + offset.gauge) * effect.heap;
    const pods = (value, sd) =>
      Array.from({ length: podCount }, () =>
        Number((value * Math.exp(sd * random.normal())).toPrecision(5)),
      );
    return {
      silent: effect.silent,
      latency: histogram,
      errors: [bad, requests],
      goroutines: pods(goroutines, 0.05),
      gc_pause: pods(gc, 0.15),
      heap: pods(heap, 0.04),
    };
  };
  return { sample, redeploy };
}
// Errors come in clusters: most ticks a little fewer than usual, some many more.
function clustered(random) {
  return random.next() < 0.08 ? 3 + 3 * random.next() : 0.68;
}
