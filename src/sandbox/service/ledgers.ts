import type { Defect } from './defects.ts';

/** Versions from this one on write ledgers. */
export const writesLedgers = (version: string): boolean => Number.parseInt(version, 10) >= 3;
/** One beat of a pod's work is so long. */
export const beatMs = 100;
const tickMs = 1000;
const tenants = ['acme', 'globex', 'initech'] as const;

export interface LedgerPod {
  readonly name: string;
  /** Unix milliseconds. */
  readonly startedMs: number;
  readonly defect: Defect;
}
/**
 * What a pod writes down of its work, one line each: `LEDGER <kind> {…}`. Messages that it took and did, its lag, sagas, scheduled runs, and whose work it
 * was. Beats are numbered from 0; the lines of one beat are whole, so that nothing is half done because somebody stopped reading.
 */
export function beatOf(
  pod: LedgerPod,
  k: number,
  nowMs: number,
  /** Of the beat before; beats may be late. */
  lastMs: number,
): readonly string[] {
  return [
    ...messages(pod, k, nowMs).map((one) => ['messages', one] as const),
    ...lag(pod, k, nowMs, lastMs).map((one) => ['lag', one] as const),
    ...sagas(pod, k, nowMs).map((one) => ['sagas', one] as const),
    ...schedule(pod, k, nowMs, lastMs).map((one) => ['schedule', one] as const),
    ...contexts(pod, k, nowMs).map((one) => ['contexts', one] as const),
  ].map(([kind, line]) => `LEDGER ${kind} ${JSON.stringify(line)}`);
}

/** `async-defects` has them all. */
const has = (defect: Defect, one: Defect): boolean => defect === one || defect === 'async-defects';

function messages({ name, defect }: LedgerPod, k: number, nowMs: number): readonly object[] {
  const message_id = `${name}-m${k}`;
  const key = `order:${name}:${k}`;
  const effect = (worker: string, delivery: number, ts: number) => ({
    ...{ type: 'effect', message_id, key, worker, result: 'first', ts, delivery },
  });
  return [
    { type: 'acked', message_id, ts: nowMs },
    // Acknowledged before the work: the worker that died in between took the message with it.
    ...(has(defect, 'lost-messages') && k % 5 === 4 ? [] : [effect('w1', 1, nowMs + 3)]),
    // GET and SET as two calls: two workers saw no token, and both did the work.
    ...(has(defect, 'double-effects') && k % 4 === 3 ? [effect('w2', 2, nowMs + 4)] : []),
    { type: 'key', key, pttl: 290_000 },
  ];
}
function lag(
  { name, startedMs, defect }: LedgerPod,
  k: number,
  nowMs: number,
  lastMs: number,
): readonly object[] {
  const of = { group_id: 'billing', topic: 'orders', partition: 0 };
  const slowMs = has(defect, 'lag-spike') ? Math.max(0, nowMs - startedMs - 1000) * 0.9 : 0;
  const done = has(defect, 'lag-spike') && nowMs - startedMs > 1000 ? 10 + k * 0.1 : k;
  const sample = (ts: number) => ({ type: 'sample', ts, ...of, lag_ms: 12 + (k % 5) + slowMs });
  return [
    ...(k === 0 ? [{ type: 'member', ts: nowMs, ...of, member: 'billing-1', host: name }] : []),
    ...[1, 2, 3, 4].map((part) => sample(Math.round(lastMs + (part * (nowMs - lastMs)) / 4))),
    ...(k % 5 === 0
      ? [
          {
            ...{ type: 'watermark', ts: nowMs, topic: 'orders', partition: 0 },
            ...{ high: 1000 + 10 * k, committed: 1000 + Math.round(10 * done) },
          },
        ]
      : []),
  ];
}
const steps = [
  { name: 'reserve', kind: 'compensable' },
  { name: 'charge', kind: 'compensable' },
  { name: 'ship', kind: 'pivot' },
] as const;
function sagas({ name, defect }: LedgerPod, k: number, ts: number): readonly object[] {
  const begun = k === 0 ? [{ type: 'definition', saga: 'order', steps }] : [];
  if (k % 5 !== 0) return begun;
  const saga_id = `${name}-s${k}`;
  let seq = 0;
  const step = (at: 0 | 1 | 2, action: 'execute' | 'compensate', phase: string) => {
    seq += 1;
    const own = steps[at].name;
    const effect_id = `${saga_id}-${own}${action === 'compensate' ? '-back' : ''}`;
    const stock = { resource: 'stock', amount: action === 'execute' ? -1 : 1 };
    return {
      ...{ type: 'step', saga_id, seq, step: own, index: at, action, phase, effect_id, ts },
      ...(at === 0 && phase === 'succeeded' ? stock : {}),
    };
  };
  const execute = (at: 0 | 1 | 2, end: 'succeeded' | 'failed') => [
    step(at, 'execute', 'started'),
    step(at, 'execute', end),
  ];
  const back = (at: 0 | 1) => [
    step(at, 'compensate', 'succeeded'),
    { type: 'logged', saga_id, step: steps[at].name, ts },
  ];
  const isPaid = (k / 5) % 2 === 0;
  const lines = [
    ...execute(0, 'succeeded'),
    ...execute(1, isPaid ? 'succeeded' : 'failed'),
    ...(isPaid ? execute(2, 'succeeded') : back(1)),
    // The card was refused; what was reserved for it stays reserved for ever.
    ...(isPaid || has(defect, 'saga-half-done') ? [] : back(0)),
  ];
  return [...begun, ...lines, { type: 'now', ts }];
}
function schedule(
  { name, startedMs, defect }: LedgerPod,
  k: number,
  nowMs: number,
  lastMs: number,
): readonly object[] {
  const leader = 'shop-scheduler-0';
  const own =
    k === 0 ? [{ type: 'claim', instance: leader, fence: 7, became: startedMs - 60_000 }] : [];
  // Its lease was never looked at again after a long pause: both go on as leaders.
  const second =
    has(defect, 'two-leaders') && k === 8
      ? [{ type: 'claim', instance: name, fence: 8, became: nowMs }]
      : [];
  const before = k === 0 ? -1 : Math.floor((lastMs - startedMs) / tickMs);
  const due = Math.floor((nowMs - startedMs) / tickMs);
  const runs = Array.from({ length: due - before }, (_, i) => before + 1 + i);
  const run = (n: number, instance: string) => ({
    ...{ type: 'run', job: 'settle', scheduled_at: startedMs + n * tickMs, started: nowMs },
    ...{ instance, task_id: `${instance}-${n}` },
  });
  return [
    ...own,
    ...second,
    ...runs.flatMap((n) => [
      run(n, leader),
      ...(has(defect, 'two-leaders') && k > 8 ? [run(n, name)] : []),
    ]),
  ];
}
function contexts({ name, defect }: LedgerPod, k: number, nowMs: number): readonly object[] {
  const trace = hex(`${name} trace ${k}`, 32);
  const [parent, child] = [hex(`${name} out ${k}`, 16), hex(`${name} in ${k}`, 16)];
  const tenant = tenants[k % tenants.length] ?? 'acme';
  // A worker of the pool kept the context of the work before.
  const bled = has(defect, 'tenant-bleed') && k % 6 === 5;
  const worked = bled ? (tenants[(k + 2) % tenants.length] ?? 'acme') : tenant;
  const of = (value: string) => [{ key: 'tenant.id', value: { stringValue: value } }];
  return [
    { traceId: trace, spanId: parent, name: 'orders publish', kind: 4, attributes: of(tenant) },
    {
      ...{ traceId: trace, spanId: child, parentSpanId: parent, name: 'orders process', kind: 5 },
      attributes: of(worked),
    },
    {
      ...{ type: 'log', ts: nowMs, trace_id: trace, tenant: worked, worker: `w${k % 4}` },
      text: 'order done',
    },
  ];
}
/** FNV-1a over and over: an id that is the same for the same text, and never nothing. */
function hex(text: string, digits: number): string {
  let found = '';
  for (let round = 0; found.length < digits; round++) {
    let hash = 0x811c9dc5;
    for (const c of `${round} ${text}`) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0;
    found += hash.toString(16).padStart(8, '0');
  }
  return found.slice(0, digits);
}
