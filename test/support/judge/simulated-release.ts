// Simulated releases: what a version would answer, tick by tick, from a seed.
import { startCase } from '../../../src/judge/case.ts';
import type { JudgedMetric, TickData } from '../../../src/judge/protocol.ts';
import { randomFrom } from '../../../src/sandbox/service/serve.ts';

const le = [...Array.from({ length: 24 }, (_, i) => 0.002 * 1.3 ** i), null];
export const metrics: readonly JudgedMetric[] = [
  { name: 'errors', kind: 'counts', direction: 'increase', unit: '1', slo: 0.005 },
  { name: 'latency', kind: 'histogram', direction: 'increase', unit: 's', le },
  { name: 'goroutines', kind: 'gauge', direction: 'increase', unit: 'count', tolerance: 0.2 },
];
export interface Version {
  readonly errorRate: number;
  readonly slower: number;
  readonly goroutines: (k: number) => number;
}
export const good: Version = { errorRate: 0.001, slower: 1, goroutines: () => 120 };
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function sample(version: Version, requests: number, k: number, random: () => number) {
  const histogram = le.map(() => 0);
  let bad = 0;
  for (let i = 0; i < requests; i++) {
    const seconds = 0.014 * version.slower * Math.exp(0.35 * normal(random));
    const at = le.findIndex((bound) => bound === null || seconds <= bound);
    histogram[at] = (histogram[at] ?? 0) + 1;
    if (random() < version.errorRate) bad += 1;
  }
  return {
    errors: [bad, requests],
    latency: histogram,
    goroutines: [version.goroutines(k) * (1 + 0.05 * normal(random))],
  };
}
export function release(canary: Version, seed: number, about = { ticks: 40, perTick: 60 }) {
  const random = randomFrom(seed);
  const judged = startCase({
    case: `c${seed}`,
    tickSeconds: 15,
    horizon: about.ticks,
    alpha: 0.01,
    weight: 0.5,
    metrics,
    pre: [],
    minimum: { events: 100, ticks: 5 },
    atHorizon: 'pass-unless-relevant',
  });
  for (let k = 1; k <= about.ticks; k++) {
    const b = sample(good, about.perTick, k, random);
    const c = sample(canary, about.perTick, k, random);
    const data: TickData = {
      errors: { baseline: b.errors, canary: c.errors },
      latency: { baseline: b.latency, canary: c.latency },
      goroutines: { baseline: b.goroutines, canary: c.goroutines },
    };
    const answer = judged.tick(k, data, k === about.ticks);
    if (answer.verdict !== 'continue') return answer;
  }
  throw new Error('the last tick must decide');
}
export const verdicts = (canary: Version, runs: number) =>
  Array.from({ length: runs }, (_, i) => release(canary, i + 1));
