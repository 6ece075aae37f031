import { decide } from '../../../src/decision/decide.ts';
import { defaultPolicy } from '../../../src/decision/policy.ts';
import { hashOf } from '../../../src/evidence/canonical.ts';
import type { Decision } from '../../../src/evidence/decision.ts';
import {
  type Evidence,
  evidenceSchema,
  type Measurement,
  type Verdict,
} from '../../../src/evidence/envelope.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { ReleaseIdentity } from '../../../src/evidence/release.ts';
import type { ReportContent } from '../../../src/report/content.ts';
import { subject } from '../evidence/builders.ts';

/** A report of each kind of outcome, as real gates leave them: what golden files and the browser are shown. */
const at = (seconds: number): string =>
  new Date(Date.parse('2026-03-01T19:49:00.000Z') + 1000 * seconds).toISOString();
const releaseAt = (stage: number, percent: number, achieved = percent): ReleaseIdentity => ({
  id: 'shop-0123456789ab',
  workload: 'shop',
  namespace: 'shop',
  cluster: 'https://cluster.example',
  revision: 'e6f3b2510fb4',
  stage,
  exposurePercent: percent,
  achievedPercent: achieved,
  subjectSha256: '',
});
const evidence = (
  release: ReleaseIdentity,
  about: Pick<Evidence, 'check' | 'gate' | 'verdict' | 'measurements'> & Partial<Evidence>,
  [start, end]: readonly [number, number],
): Evidence => ({
  schema: evidenceSchema,
  release,
  window: { start: at(start), end: at(end) },
  reasons: [],
  parameters: { source: 'pods', horizon: 16 },
  parametersSha256: hashOf({ source: 'pods', horizon: 16 }),
  facts: {},
  warnings: [],
  sources: [{ kind: 'pods', endpoint: 'https://cluster.example', version: 'v1.36.0' }],
  clockSkewMs: null,
  observation: { file: `observations/${'a'.repeat(64)}.json`, sha256: 'a'.repeat(64), bytes: 9 },
  previous: null,
  ...about,
});
const base = {
  baseline: null,
  limit: null,
  direction: 'increase',
  verdict: 'pass',
  reason: 'not relevantly worse; +1.2 % on average (-3 to +5); evidence of harm 0.9 to 1',
  sample: { kind: 'none' },
} as const;
const deploy = (release: ReleaseIdentity, facts: Facts = {}): Evidence =>
  evidence(
    release,
    {
      ...{ check: 'deploy-canary', gate: 'deploy', verdict: 'pass' },
      measurements: [
        {
          ...base,
          ...{ name: 'ready-seconds', dimension: 'readiness', unit: 's', canary: 2.33, limit: 30 },
          reason: 'all pods ready after 2.33 s',
        },
        {
          ...base,
          ...{ name: 'exposure-achieved', dimension: 'exposure', unit: 'percent' },
          ...{ canary: release.achievedPercent, limit: release.exposurePercent },
          reason: `${release.achievedPercent} % of ${release.exposurePercent} % asked`,
        },
      ],
      facts: {
        stableImage: 'registry.example/shop:1.0',
        fallbackCommand: "kubectl -n shop set selector service shop-canary 'app=shop'",
        ...facts,
      },
    },
    [0, 10],
  );
const t = [0.5, 1, 1.5, 2, 2.5, 3];
const steady = (value: number): readonly number[] => t.map((_, i) => value * (1 + 0.02 * (i % 3)));
type More = Partial<Measurement> & { readonly verdict?: Verdict };
const errors = (more: More = {}): Measurement => ({
  ...base,
  ...{ name: 'http-error-rate', dimension: 'error-rate', unit: 'percent', canary: 0, baseline: 0 },
  limit: 0.5,
  sample: { kind: 'proportion', bad: 0, total: 5000, limit: 0.005 },
  counts: { canary: { bad: 0, total: 5000 }, stable: { bad: 0, total: 6900 } },
  series: { from: at(20), t, canary: steady(0), baseline: steady(0) },
  ...more,
});
const latency = (more: More = {}): Measurement => ({
  ...base,
  ...{ name: 'http-latency-p95', dimension: 'latency', unit: 'ms', canary: 25.7, baseline: 25.5 },
  limit: 31.9,
  sample: { kind: 'mean', mean: 0.01, sd: 0.2, n: 5000, limit: 0.223 },
  series: { from: at(20), t, canary: steady(25.7), baseline: steady(25.5) },
  ...more,
});
const goroutines = (more: More = {}): Measurement => ({
  ...base,
  ...{ name: 'goroutines', dimension: 'goroutines', unit: 'count', canary: 119, baseline: 121 },
  limit: 145,
  sample: { kind: 'mean', mean: -0.02, sd: 0.05, n: 16, limit: 0.18 },
  series: { from: at(20), t, canary: steady(119), baseline: steady(121) },
  ...more,
});
const memory: Measurement = {
  ...base,
  ...{ name: 'memory', dimension: 'memory', unit: 'bytes', canary: 49_900_000 },
  ...{ baseline: 50_300_000, limit: 65_400_000 },
  series: { from: at(20), t, canary: steady(49_900_000), baseline: steady(50_300_000) },
};
const lost = (more: More = {}): Measurement => ({
  ...errors(),
  ...{ name: 'task-throughput', dimension: 'throughput' },
  ...more,
});
const withdrawn: Facts = {
  withdrawal: { at: at(25), done: true, detail: 'the exposure of shop-canary is 0' },
};
function metrics(
  release: ReleaseIdentity,
  measurements: readonly Measurement[],
  more: Partial<Evidence> = {},
): Evidence {
  const order: readonly Verdict[] = ['fail', 'error', 'inconclusive'];
  const verdict = order.find((one) => measurements.some((m) => m.verdict === one)) ?? 'pass';
  return evidence(
    release,
    { ...{ check: 'gate-metrics', gate: 'metrics', verdict, measurements }, ...more },
    [20, 25],
  );
}
const health = (release: ReleaseIdentity, more: Partial<Evidence> = {}): Evidence =>
  evidence(
    release,
    {
      ...{ check: 'gate-health', gate: 'health', verdict: 'pass' },
      measurements: [
        {
          ...base,
          name: 'liveness-answers',
          dimension: 'health',
          unit: 'pods',
          canary: 1,
          limit: 1,
        },
        {
          ...base,
          name: 'dependency-queue',
          dimension: 'dependencies',
          unit: 'pods',
          canary: 1,
          limit: 1,
        },
      ],
      ...more,
    },
    [11, 12],
  );
const chaos = (release: ReleaseIdentity): Evidence =>
  evidence(
    release,
    {
      ...{ check: 'inject-chaos', gate: 'chaos', verdict: 'pass' },
      measurements: [
        {
          ...base,
          name: 'recovery-seconds',
          dimension: 'recovery',
          unit: 's',
          canary: 3.2,
          limit: 60,
        },
      ],
      facts: {
        fault: { experiment: 'pod-kill', from: at(21.2), to: at(22.4) },
        scenarioSha256: 'c'.repeat(64),
      },
    },
    [20, 24],
  );

interface Asked {
  readonly release: ReleaseIdentity;
  readonly evidence: readonly Evidence[];
  readonly image?: string;
  readonly problems?: readonly string[];
  readonly previous?: Decision;
}
function content({ release, evidence: all, image, problems = [], previous }: Asked): ReportContent {
  const decision = decide({
    ...{ release, evidence: all, problems, subject, policy: defaultPolicy, previous },
    root: 'f'.repeat(64),
    time: at(32),
    runUrl: 'https://github.com/acme/shop/actions/runs/4711',
  });
  return {
    decision,
    evidence: all,
    image: image ?? 'registry.example/shop:2.0',
    about: {
      environment: 'production',
      commit: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b',
      rollbackUrl: 'https://github.com/acme/shop/actions/workflows/rollback.yml',
      runUrl: decision.runUrl,
      repositoryUrl: 'https://github.com/acme/shop',
      pullRequest: 42,
      planned: [1, 10, 50, 100],
      logLines: false,
    },
  };
}
const first = releaseAt(1, 1);
const good = (release: ReleaseIdentity): readonly Evidence[] => [
  deploy(release),
  health(release),
  metrics(release, [errors(), latency(), goroutines(), memory, lost()]),
];
/** Stages that passed before this one. */
function after(percents: readonly number[]): Decision | undefined {
  let previous: Decision | undefined;
  percents.forEach((percent, i) => {
    const release = releaseAt(i + 1, percent);
    previous = content({
      ...{ release, evidence: good(release) },
      ...(previous === undefined ? {} : { previous }),
    }).decision;
  });
  return previous;
}
const before = (percents: readonly number[]): { readonly previous?: Decision } => {
  const previous = after(percents);
  return previous === undefined ? {} : { previous };
};
const few = { have: 4, need: 10, of: 'events' } as const;

/** By name; each is one kind of outcome. */
export const outcomes: Readonly<Record<string, () => ReportContent>> = {
  'going-on': () =>
    content({ release: releaseAt(2, 10), evidence: good(releaseAt(2, 10)), ...before([1]) }),
  'last-stage': () =>
    content({
      release: releaseAt(4, 100),
      evidence: good(releaseAt(4, 100)),
      ...before([1, 10, 50]),
    }),
  errors: () =>
    content({
      release: first,
      evidence: [
        deploy(first),
        health(first),
        metrics(
          first,
          [
            errors({
              ...{ verdict: 'fail', canary: 62.5 },
              reason:
                'worse than the stable version: +62 points on average (+31 to +84); evidence of this check alone 1000 to 1',
              sample: { kind: 'proportion', bad: 5, total: 8, limit: 0.005 },
              counts: { canary: { bad: 5, total: 8 }, stable: { bad: 0, total: 690 } },
              odds: { harm: 750, stopsAt: 100 },
              series: {
                from: at(20),
                t,
                canary: [75, null, 100, 0, null, 50],
                baseline: steady(0),
              },
            }),
            latency({
              ...{
                verdict: 'inconclusive',
                canary: 34.7,
                lacks: { have: 8, need: 10, of: 'events' },
              },
              reason: 'only 8 events of the canary, 10 are needed',
            }),
            goroutines(),
            memory,
          ],
          { facts: withdrawn },
        ),
      ],
    }),
  latency: () =>
    content({
      release: releaseAt(3, 50),
      ...before([1, 10]),
      evidence: [
        deploy(releaseAt(3, 50)),
        health(releaseAt(3, 50)),
        metrics(
          releaseAt(3, 50),
          [
            errors(),
            latency({
              ...{ verdict: 'fail', canary: 80.2 },
              reason: 'worse than the stable version: latency +214 % on average',
              odds: { harm: 130, stopsAt: 100 },
              series: { from: at(20), t, canary: [60, 72, 81, 80, 82, 84], baseline: steady(25.5) },
            }),
            goroutines(),
            memory,
          ],
          { facts: withdrawn },
        ),
        chaos(releaseAt(3, 50)),
      ],
    }),
  'tasks-lost': () =>
    content({
      release: first,
      evidence: [
        deploy(first),
        metrics(first, [
          errors(),
          lost({
            ...{ verdict: 'fail', canary: 40, baseline: 0 },
            reason: 'worse than the stable version: +40 points on average',
            sample: { kind: 'proportion', bad: 4, total: 10, limit: 0.005 },
            counts: { canary: { bad: 4, total: 10 }, stable: { bad: 0, total: 812 } },
            odds: { harm: 110, stopsAt: 100 },
          }),
        ]),
      ],
    }),
  'crash-loop': () => {
    const release = releaseAt(1, 1, 0);
    const reason =
      'pod shop-canary-7d4b9-x2x: CrashLoopBackOff: shop exited with code 2 after 3 restarts';
    const words = {
      pod: 'shop-canary-7d4b9-x2x',
      lines: [
        'starting shop 2.0',
        'panic: pq: password authentication failed for user "shop" postgres://shop:s3cr3t@db/shop',
        'goroutine 1 [running]:',
      ],
    };
    const all = deploy(release, { lastWords: words });
    return content({
      release,
      evidence: [
        {
          ...all,
          verdict: 'fail',
          reasons: [reason, 'the canary got no exposure'],
          measurements: [
            {
              ...base,
              name: 'ready-seconds',
              dimension: 'readiness',
              unit: 's',
              canary: 12.1,
              limit: 30,
              verdict: 'fail',
              reason,
            },
            {
              ...base,
              name: 'exposure-achieved',
              dimension: 'exposure',
              unit: 'percent',
              canary: null,
              limit: 1,
              verdict: 'inconclusive',
              reason: 'the canary got no exposure',
            },
          ],
        },
      ],
      problems: ['gate-metrics: its evidence is missing (job metrics: skipped)'],
    });
  },
  'no-metrics': () =>
    content({
      release: first,
      evidence: [
        deploy(first),
        metrics(
          first,
          [errors(), latency(), goroutines()].map((m): Measurement => {
            const { counts: _, series: __, ...rest } = m;
            return {
              ...rest,
              ...{ canary: null, verdict: 'fail', sample: { kind: 'none' } },
              reason: 'no data from the canary while the stable version reports',
            };
          }),
          {
            facts: {
              ...withdrawn,
              found: [
                {
                  arm: 'canary',
                  check: null,
                  text: 'GET :8080/metrics answered 404',
                  ticks: 10,
                  of: 10,
                },
              ],
            },
          },
        ),
      ],
    }),
  dependency: () =>
    content({
      release: first,
      evidence: [
        deploy(first),
        health(first, {
          verdict: 'fail',
          facts: withdrawn,
          measurements: [
            {
              ...base,
              ...{
                name: 'dependency-queue',
                dimension: 'dependencies',
                unit: 'pods',
                canary: 0,
                limit: 1,
              },
              verdict: 'fail',
              reason:
                '1 of 1 pods not connected: answered 503 queue: dial tcp 10.0.0.9:5672: connect: connection refused',
            },
          ],
        }),
      ],
    }),
  'not-enough-data': () =>
    content({
      release: first,
      evidence: [
        deploy(first),
        health(first),
        metrics(first, [
          errors({
            ...{ verdict: 'inconclusive', lacks: few },
            reason: 'only 4 events of the canary, 10 are needed',
            sample: { kind: 'proportion', bad: 0, total: 4, limit: 0.005 },
            counts: { canary: { bad: 0, total: 4 }, stable: { bad: 0, total: 690 } },
            series: {
              from: at(20),
              t,
              canary: [0, null, null, 0, null, null],
              baseline: steady(0),
            },
          }),
          latency(),
          goroutines(),
        ]),
      ],
    }),
  'missing-evidence': () =>
    content({
      release: releaseAt(2, 10, 25),
      ...before([1]),
      evidence: [deploy(releaseAt(2, 10, 25))],
      problems: [
        'gate-health: its evidence is missing (job health: cancelled)',
        'gate-metrics: its evidence is missing (job metrics: skipped)',
      ],
    }),
};
