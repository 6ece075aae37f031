import type { Defect } from '../service/defects.ts';
import type { LedgerGate } from './ledger-settings.ts';

/** One story of the demo, and how it must end. */
export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly image: string;
  readonly decision: 'promote' | 'hold' | 'rollback';
  /** check/measurement that must have decided; undefined = nothing failed. */
  readonly deciding: { readonly check: string; readonly measurement?: string } | undefined;
  /** What the comment must say, as a person reads it. */
  readonly says?: readonly RegExp[];
  /** Checks that must have passed in some stage. */
  readonly passed?: readonly string[];
  /** The runner is killed so long after this step has begun. */
  readonly killed?: { readonly job: string; readonly step: string; readonly afterMs: number };
  /** Variables of the repository that are other than usual. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Gates over ledgers that `.sluice/shop.yml` turns on, one line each. */
  readonly gates?: readonly LedgerGate[];
  /** check/measurement that must have failed beside the one that decided. */
  readonly fails?: readonly string[];
  /** One stage at 50 %, in place of the whole checklist. */
  readonly oneStage?: true;
  /** The new version's scheduler elects a leader among its pods. */
  readonly scheduler?: { readonly takesOver: boolean };
}
/** A version that writes ledgers, and what its defect makes of one of them. */
const byLedger = (
  name: Defect,
  about: string,
  gate: LedgerGate,
  deciding: { readonly check: string; readonly measurement: string },
  says: readonly RegExp[],
): Scenario => ({
  ...{ name, about, deciding, says, gates: [gate] },
  image: `sluice.test/shop:3.0-${name}`,
  decision: 'rollback',
  passed: ['deploy-canary', 'gate-health'],
});
export const scenarios: readonly Scenario[] = [
  {
    name: 'healthy',
    about: 'a good version goes from 1 % to everybody, one pod is killed on the way',
    image: 'sluice.test/shop:2.0',
    decision: 'promote',
    deciding: undefined,
    says: [/shop 2\.0 is the stable version/],
    passed: ['deploy-canary', 'gate-health', 'gate-metrics', 'inject-chaos'],
  },
  {
    name: 'error-burst',
    about: 'the new version fails half of its requests',
    image: 'sluice.test/shop:2.0-error-burst',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'http-error-rate' },
    says: [
      /HTTP errors \d/,
      /requests to 2\.0-error-burst failed/,
      /Users are back on 1\.0 since[\s\S]*No canary is left/,
    ],
  },
  {
    name: 'latency',
    about: 'the new version is two and a half times slower, without an error',
    image: 'sluice.test/shop:2.0-latency',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'http-latency-p95' },
  },
  {
    name: 'goroutine-leak',
    about: 'the new version leaks goroutines',
    image: 'sluice.test/shop:2.0-goroutine-leak',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'goroutines' },
  },
  {
    name: 'dropped-tasks',
    about:
      'the new version takes every second task from the queue and never does it, without a word',
    image: 'sluice.test/shop:2.0-dropped-tasks',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'task-throughput' },
  },
  {
    name: 'no-data',
    about: 'the new version serves no metrics while the old one does: silence is a failure',
    image: 'sluice.test/shop:2.0-no-data',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'http-error-rate' },
    says: [/GET :8080\/metrics answered 404 in \d+ of \d+ ticks/],
  },
  {
    name: 'crash-loop',
    about: 'the new version panics at its start',
    image: 'sluice.test/shop:2.0-crash-loop',
    decision: 'rollback',
    deciding: { check: 'deploy-canary', measurement: 'ready-seconds' },
    says: [/CrashLoopBackOff/, /stopped before it met any user: panic: /],
  },
  {
    name: 'cut-off',
    about: 'the new version says that it is ready, and cannot reach its queue',
    image: 'sluice.test/shop:2.0-cut-off',
    decision: 'rollback',
    deciding: { check: 'gate-health', measurement: 'dependency-queue' },
    says: [/answered 503 queue: dial tcp/],
  },
  {
    name: 'runner-dies',
    about:
      'the runner is killed in the middle; the dead-man switch in the cluster takes users back',
    image: 'sluice.test/shop:2.0',
    decision: 'rollback',
    deciding: { check: 'dead-man' },
    killed: { job: 'stage-10', step: 'Judge', afterMs: 2500 },
  },
  {
    name: 'chaos-fails',
    about:
      'the new version passes every look until one of its pods is killed: nobody takes its place',
    image: 'sluice.test/shop:2.0-no-comeback',
    decision: 'rollback',
    deciding: { check: 'inject-chaos', measurement: 'recovery-seconds' },
    says: [/was not ready again within 6 s/],
    passed: ['deploy-canary', 'gate-health', 'gate-metrics'],
    vars: { SLUICE_RECOVERY_TIMEOUT: '6s' },
  },
  {
    name: 'runner-dies-in-chaos',
    about:
      'the runner is killed in the middle of an experiment; nothing of the fault or of the release is left',
    image: 'sluice.test/shop:2.0',
    decision: 'rollback',
    deciding: { check: 'dead-man' },
    killed: { job: 'stage-50', step: 'Kill one pod', afterMs: 1200 },
  },
  {
    name: 'redis-split-brain',
    about:
      'half of the Redis Cluster is away and the new version keeps its connections: slow answers, no errors, until the cause is named',
    image: 'sluice.test/shop:2.0-redis-split-brain',
    decision: 'rollback',
    deciding: { check: 'gate-metrics', measurement: 'http-latency-p95' },
    says: [
      /HTTP latency p95/,
      /Signals contradict each other: latency rises/,
      /Likely cause \(0\.\d\d\): pool exhausted in shop/,
      // In the comment the star is escaped.
      /called by main\.\((\*|&#42;)carts\)\.load/,
      /changed in this pull request/,
      /Users are back on 1\.0 since/,
    ],
  },
  {
    name: 'leader-kill',
    about: 'the pod that leads the scheduler is killed: nobody takes its place',
    image: 'sluice.test/shop:2.0-no-takeover',
    decision: 'rollback',
    deciding: { check: 'inject-chaos', measurement: 'election-seconds' },
    says: [/nobody took the lease shop-scheduler/],
    passed: ['deploy-canary', 'gate-health'],
    vars: { SLUICE_EXPERIMENT: 'leader-kill', SLUICE_LEADER_LEASE: 'shop-scheduler' },
    oneStage: true,
    scheduler: { takesOver: false },
  },
  byLedger(
    'lost-messages',
    'the new version acknowledges messages before its work, and loses some of them without a word',
    'messages',
    { check: 'gate-messaging', measurement: 'lost-messages' },
    [/lost messages \d+/, /E2/],
  ),
  byLedger(
    'double-effects',
    'two workers of the new version do the work of one message',
    'messages',
    { check: 'gate-messaging', measurement: 'repeated-effects' },
    [/repeated effects \d+/, /E1/],
  ),
  byLedger(
    'lag-spike',
    'the consumers of the new version fall behind',
    'lag',
    { check: 'gate-messaging', measurement: 'lag-spikes' },
    [/P1/],
  ),
  byLedger(
    'saga-half-done',
    'the new version forgets to give back what it reserved when a card is refused',
    'sagas',
    { check: 'gate-consistency', measurement: 'saga-violations' },
    [/reserve/],
  ),
  byLedger(
    'two-leaders',
    'a scheduler of the new version leads beside the old one: every run comes twice',
    'schedule',
    { check: 'gate-scheduling', measurement: 'leaders' },
    [/E2|J1/],
  ),
  byLedger(
    'tenant-bleed',
    'a worker of the new version keeps the tenant of the work before',
    'contexts',
    { check: 'gate-logs', measurement: 'context-bleeds' },
    [/P4|P3/, /tenant/],
  ),
  {
    name: 'async-defects',
    about: 'all six at once: each gate over ledgers finds its own',
    image: 'sluice.test/shop:3.0-async-defects',
    decision: 'rollback',
    deciding: { check: 'gate-logs', measurement: 'context-bleeds' },
    passed: ['deploy-canary', 'gate-health'],
    gates: ['messages', 'lag', 'sagas', 'schedule', 'contexts'],
    fails: [
      'gate-messaging/lost-messages',
      'gate-messaging/repeated-effects',
      'gate-messaging/lag-spikes',
      'gate-consistency/saga-violations',
      'gate-scheduling/leaders',
      'gate-scheduling/scheduled-runs',
      'gate-logs/context-bleeds',
    ],
  },
];
