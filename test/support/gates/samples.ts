import { defaultSettings } from '../../../src/chaos/floors.ts';
import type { ChaosObservation } from '../../../src/chaos/judge.ts';
import type { GateKind } from '../../../src/evidence/envelope.ts';
import type {
  AgreementObservation,
  AgreementParameters,
} from '../../../src/gates/agreement/parameters.ts';
import type { ChaosGateParameters } from '../../../src/gates/chaos/parameters.ts';
import type { HealthGateParameters } from '../../../src/gates/health/gate.ts';
import type { HealthObservation } from '../../../src/gates/health/judge.ts';
import type {
  LedgerGateObservation,
  LedgerGateParameters,
} from '../../../src/gates/ledger/gate.ts';
import type {
  MetricsGateObservation,
  MetricsGateParameters,
} from '../../../src/gates/metrics/gate.ts';
import type { MetricsObservation } from '../../../src/gates/metrics/observation.ts';
import { presets } from '../../../src/gates/metrics/presets.ts';
import type { DeployObservation, DeployParameters } from '../../../src/release/judge.ts';
import { named, reportFor, silent, viewsOf } from '../agreement/fixtures.ts';

/** What a gate may see: something good, something bad, and nothing at all. */
export interface GateSample<P extends object = object, O extends object = object> {
  readonly parameters: P;
  readonly good: O;
  readonly bad: O;
  /** What is left when nobody answered. */
  readonly empty: O;
}

const deploy: GateSample<DeployParameters, DeployObservation> = {
  parameters: { readyTimeoutSeconds: 60, tolerancePercent: 1, allowApproximate: false },
  good: {
    readiness: { ready: true, seconds: 2 },
    askedPercent: 25,
    achievedPercent: 25,
    notes: ['n'],
  },
  bad: {
    readiness: { ready: true, seconds: 2 },
    askedPercent: 25,
    achievedPercent: 60,
    notes: [],
  },
  empty: {
    readiness: { ready: true, seconds: 0 },
    askedPercent: 25,
    achievedPercent: null,
    notes: [],
  },
};

const ticks = 20;
const errorRate = presets['http-error-rate'];
if (errorRate === undefined) throw new Error('no preset http-error-rate');
const metricsParameters: MetricsGateParameters = {
  checks: [errorRate],
  intervalSeconds: 15,
  horizon: ticks,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 10,
  warmupTicks: 0,
  weight: 0.5,
  source: 'pods',
  maxPods: 400,
  patienceSeconds: 120,
  history: null,
};
const measured = (bad: number, count = ticks): MetricsObservation => ({
  startMs: 0,
  ticks: Array.from({ length: count }, (_, i) => ({
    k: i + 1,
    atMs: (i + 1) * 15_000,
    data: { 'http-error-rate': { baseline: [1, 1000], canary: [bad, 1000] } },
    gaps: [],
  })),
  bounds: {},
  restarts: 0,
  stopped: null,
  profile: null,
  pre: [],
  resume: null,
});
const seen = (bad: number, count?: number): MetricsGateObservation => ({
  ...measured(bad, count),
  stablePods: 3,
});
const metrics: GateSample<MetricsGateParameters, MetricsGateObservation> = {
  parameters: metricsParameters,
  good: seen(1),
  bad: seen(200),
  empty: seen(0, 0),
};
/** A baseline does not fail: what it could not measure is inconclusive. */
const baseline: GateSample<MetricsGateParameters, MetricsObservation> = {
  parameters: metricsParameters,
  good: measured(1),
  bad: { ...measured(1), ticks: [{ k: 1, atMs: 15_000, data: {}, gaps: ['no answer'] }] },
  empty: measured(0, 0),
};

const broken: ChaosObservation = {
  experiment: 'pod-kill',
  targets: ['a'],
  injectedAt: { loMs: 0, hiMs: 1000 },
  injectionDetail: 'proven',
  recoveredAt: { loMs: 5000, hiMs: 6000 },
  readyMinimum: 3,
  readyBefore: 4,
  cleanup: 'proven',
  cleanupDetail: 'gone',
  notes: [],
  scenario: { object: 'sluice-1-1-pod-kill', spec: { action: 'pod-kill', mode: 'all' } },
};
const chaos: GateSample<ChaosGateParameters, ChaosObservation> = {
  parameters: {
    experiment: 'pod-kill',
    values: {
      ...{ durationSeconds: 30, gracePeriodSeconds: 0, latencyMs: 500, jitterMs: 0 },
      ...{ sharePercent: 50, rate: '1mbps', targets: [], container: '', port: 0, path: '/*' },
      ...{ volumePath: '', offset: '-30s', names: [], memory: '128MB', load: 80 },
    },
    own: null,
    service: null,
    amount: { kind: 'count', count: 1 },
    podNames: null,
    rounds: 1,
    settings: defaultSettings,
    limitSeconds: null,
    formula: null,
    probes: null,
    leaderLease: null,
    abort: null,
    freeze: '',
    filterNamespace: 'auto',
    recoveryTimeoutSeconds: 10,
    minHealthy: 1,
    chaosNamespace: 'chaos-mesh',
    seed: '1',
    dryRun: false,
  },
  good: broken,
  bad: { ...broken, recoveredAt: null },
  empty: {
    ...broken,
    injectedAt: null,
    injectionDetail: 'dry run: nothing was injected',
    recoveredAt: null,
    cleanup: 'none',
    cleanupDetail: '',
  },
};

const answered = (status: number | null) => [{ pod: 'a', status, detail: '' }];
const healthy: HealthObservation = {
  readiness: { ready: true, seconds: 2 },
  probes: {
    liveness: { kind: 'http', path: '/livez', port: 8080 },
    readiness: { kind: 'http', path: '/readyz', port: 8080 },
    paths: { liveness: '/livez', readiness: '/readyz', port: 8080 },
    kubelet: { ready: 1, restarts: 0 },
    answers: { liveness: answered(200), readiness: answered(200) },
  },
  dependencies: null,
  pool: null,
  proof: null,
};
const health: GateSample<HealthGateParameters, HealthObservation> = {
  parameters: {
    readyTimeoutSeconds: 60,
    deadlineSeconds: 5,
    container: null,
    port: null,
    livenessPath: null,
    readinessPath: null,
    metricsPath: '/metrics',
    dependencies: [],
    evict: false,
    pool: null,
    proof: null,
    dryRun: false,
  },
  good: healthy,
  bad: {
    ...healthy,
    probes: {
      ...healthy.probes,
      answers: { liveness: answered(200), readiness: answered(503) },
    },
  },
  empty: {
    ...healthy,
    probes: { ...healthy.probes, answers: { liveness: [], readiness: [] } },
  },
};

const place = { kind: 'file', path: 'ledger.jsonl' } as const;
const ledger = (...lines: readonly string[]) => ({
  ledgers: [{ from: 'file ledger.jsonl', lines, gaps: [], missing: null }],
});
const missing: LedgerGateObservation = {
  ledgers: [{ from: 'file ledger.jsonl', lines: [], gaps: [], missing: 'it is not there' }],
};
const operation = (type: string, f: string): string =>
  JSON.stringify({ process: 0, type, f, value: null });
const consistency: GateSample<LedgerGateParameters, LedgerGateObservation> = {
  parameters: {
    checks: [{ check: 'history', ledger: place, parameters: { model: 'mutex' } }],
    watchSeconds: 0,
  },
  good: ledger(operation('invoke', 'acquire'), operation('ok', 'acquire')),
  bad: ledger(operation('invoke', 'release'), operation('ok', 'release')),
  empty: missing,
};
const logs: GateSample<LedgerGateParameters, LedgerGateObservation> = {
  parameters: {
    checks: [{ check: 'log-pattern', ledger: place, parameters: { forbid: ['panic:'] } }],
    watchSeconds: 0,
  },
  good: ledger('all is well'),
  bad: ledger('panic: nil map'),
  empty: missing,
};

const message = (type: string, more: object): string => JSON.stringify({ type, id: 'm', ...more });
const attempt = message('attempt', { delivery: 1, started: 5, ended: 9, outcome: 'ok' });
const drained = JSON.stringify({ type: 'drained', in_flight: 0 });
const messaging: GateSample<LedgerGateParameters, LedgerGateObservation> = {
  parameters: {
    checks: [{ check: 'retry', ledger: place, parameters: { maxRetries: 6 } }],
    watchSeconds: 0,
  },
  good: ledger(message('produced', { ts: 0 }), attempt, drained),
  bad: ledger(message('produced', { ts: 0 }), drained),
  empty: missing,
};
const claim = (instance: string, fence: number, became: number): string =>
  JSON.stringify({ type: 'claim', instance, fence, became });
const scheduling: GateSample<LedgerGateParameters, LedgerGateObservation> = {
  parameters: {
    checks: [{ check: 'leaders', ledger: place, parameters: { ttlSeconds: 30 } }],
    watchSeconds: 0,
  },
  good: ledger(claim('a', 1, 0), claim('a', 2, 9000)),
  bad: ledger(claim('a', 1, 0), claim('b', 2, 9000)),
  empty: missing,
};

const agreement: GateSample<AgreementParameters, AgreementObservation> = {
  parameters: {
    ...{ cluster: 'ack-prod', clusters: [named('ack-prod'), named('eks-prod')], arbiters: [] },
    ...{ report: reportFor('ack-prod'), limitPercent: 8.5, strict: false, independent: false },
    ...{ waitSeconds: 60, maxAgeSeconds: 1800 },
  },
  good: {
    ...{ notReported: '', votes: null, waitedSeconds: 2 },
    views: viewsOf([reportFor('ack-prod'), reportFor('eks-prod')]),
  },
  bad: {
    ...{ notReported: '', votes: null, waitedSeconds: 2 },
    views: viewsOf([reportFor('ack-prod'), reportFor('eks-prod', { verdict: 'fail' })]),
  },
  empty: {
    ...{ notReported: 'no answer within 5 s', votes: null, waitedSeconds: 60 },
    views: [silent('ack-prod'), silent('eks-prod')],
  },
};

/** A gate that is new in the catalogue needs a sample: nothing is tested by default. */
export const samples = {
  deploy,
  metrics,
  baseline,
  chaos,
  health,
  consistency,
  logs,
  messaging,
  scheduling,
  agreement,
} as const satisfies Readonly<Record<GateKind, GateSample>>;
