// What releases meet: good ones under every condition, and bad ones. `from` = the tick at which harm begins.
const blackout = (k) => k >= 60 && k < 68;
const missing = {
  lost: (k, arm, random) =>
    k >= 1 && (blackout(k) || (arm === 1 && k >= 100 && k < 104) || random.next() < 0.15),
};
const ramp = { weight: (k) => (k <= 60 ? 0.01 : k <= 120 ? 0.05 : k <= 180 ? 0.25 : 0.5) };
const conditions = {
  nominal: {},
  autocorrelated: { armSd: 0.06, armPhi: 0.95 },
  diurnal: { load: (k) => 0.6 * 3 ** (Math.max(0, k) / 240) },
  'low traffic': { perTick: 4 },
  missing,
  'common bursts': { burst: true },
  'heavy tail': { pareto: true },
  '9:1': { weight: () => 0.1 },
  ramp,
  // One pod of the canary beside three: a third of their work, three times as much.
  'less work': { pods: [3, 1], weight: () => 0.1, follows: 0.7 },
  'less work that nothing follows': { pods: [3, 1], weight: () => 0.1 },
  'more work': { pods: [3, 1], follows: 0.7 },
};
const always = (change) => ({ effect: () => change });
const bad = {
  'latency x1.05': always({ slower: 1.05 }),
  'latency x1.10': always({ slower: 1.1 }),
  'latency x1.25': always({ slower: 1.25 }),
  'latency x1.50': always({ slower: 1.5 }),
  'latency x1.25 from 20 min': {
    from: 80,
    effect: (k) => (k > 80 ? { slower: 1.25 } : {}),
  },
  'errors 0.2 %': always({ errorRate: 0.002 }),
  'errors 0.5 %': always({ errorRate: 0.005 }),
  'errors 2 %': always({ errorRate: 0.02 }),
  'tail 1 %': always({ slowShare: 0.01, slowMs: 800 }),
  'tail 3 %': always({ slowShare: 0.03, slowMs: 800 }),
  variance: always({ spread: 1.35 }),
  'leak 2 %/min': { effect: (k) => ({ goroutines: 1 + 0.005 * k, heap: 1 + 0.005 * k }) },
  'leak 0.7 %/min': { effect: (k) => ({ goroutines: 1 + 0.00175 * k, heap: 1 + 0.00175 * k }) },
  'less work: leak 35 to 123 in 20 ticks': {
    pods: [3, 1],
    weight: () => 0.1,
    effect: (k) => ({ goroutines: 1 + 2.51 * Math.min(1, k / 20) }),
  },
  'more work: leak 2 %/min': {
    pods: [3, 1],
    follows: 0.7,
    effect: (k) => ({ goroutines: 1 + 0.005 * k, heap: 1 + 0.005 * k }),
  },
  'GC x1.5': always({ gc: 1.5 }),
  'fail-fast': always({ slower: 0.7, errorRate: 0.03 }),
  'slow without errors': always({ slower: 1.4, errorRate: 0 }),
  'silent crash': always({ silent: true }),
};
export const families = {
  ...Object.fromEntries(
    Object.entries(conditions).map(([name, c]) => [name, { good: true, ...c }]),
  ),
  'improved 25 %': { good: true, ...always({ slower: 0.75 }) },
  'warm-up': {
    good: true,
    warmup: 12,
    effect: (k) => ({ slower: 1 + 0.8 * Math.exp(-k / 4) }),
  },
  'trivial +2 %': { good: true, ...always({ slower: 1.02 }) },
  ...bad,
  ...Object.fromEntries(
    ['autocorrelated', 'diurnal', 'missing', 'common bursts', 'heavy tail', '9:1', 'ramp'].map(
      (c) => [`${c}: latency x1.25`, { ...conditions[c], ...bad['latency x1.25'] }],
    ),
  ),
  'low traffic: latency x1.50': { ...conditions['low traffic'], ...bad['latency x1.50'] },
  'history only': { good: true, series: true },
  'history only: x1.25': { series: true, ...bad['latency x1.25'] },
  'history only: x1.50': { series: true, ...bad['latency x1.50'] },
  'low traffic: errors 5 %': { ...conditions['low traffic'], ...always({ errorRate: 0.05 }) },
};

// Share of releases detected and median ticks after the harm began; false alarms per family.
const ticks = {
  'latency x1.25': 15,
  'latency x1.50': 4,
  'latency x1.25 from 20 min': 16,
  'missing: latency x1.25': 24,
  'ramp: latency x1.25': 55,
  'low traffic: latency x1.50': 45,
  'errors 2 %': 4,
  'errors 0.5 %': 32,
  'low traffic: errors 5 %': 45,
  'tail 1 %': 30,
  'tail 3 %': 7,
  variance: 14,
  'leak 2 %/min': 90,
  'less work: leak 35 to 123 in 20 ticks': 20,
  'GC x1.5': 42,
  'fail-fast': 4,
  'slow without errors': 5,
  'silent crash': 12,
};
export const overallAlarms = 0.01;
export function goalOf(name) {
  if (families[name].good)
    return { alarms: name === 'autocorrelated' ? 0.07 : name === 'history only' ? 0.04 : 0.05 };
  return ticks[name] === undefined ? {} : { detected: 0.98, ticks: ticks[name] };
}
