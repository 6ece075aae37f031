import { decide } from '../../../src/decision/decide.ts';
import { defaultPolicy } from '../../../src/decision/policy.ts';
import { canonicalJson, hashOf, sha256 } from '../../../src/evidence/canonical.ts';
import type { Decision } from '../../../src/evidence/decision.ts';
import { type Evidence, evidenceSchema, type Verdict } from '../../../src/evidence/envelope.ts';
import {
  type ReleaseHandle,
  type ReleaseIdentity,
  releaseSchema,
} from '../../../src/evidence/release.ts';
import { type Subject, subjectSha256 } from '../../../src/evidence/subject.ts';

export const subject: Subject = {
  cluster: 'c0ffee',
  namespace: 'shop',
  workload: { kind: 'Deployment', name: 'shop', uid: 'w1' },
  canary: { uid: 'c1', templateSha256: 'a'.repeat(64) },
  stable: { templateSha256: 'b'.repeat(64) },
  configSha256: '',
  images: { shop: `sha256:${'d'.repeat(64)}` },
  driver: 'replicas',
};
export const release: ReleaseIdentity = {
  id: 'shop-0123456789ab',
  workload: 'shop',
  namespace: 'shop',
  cluster: 'https://c',
  revision: 'abc',
  stage: 1,
  exposurePercent: 1,
  achievedPercent: 1,
  subjectSha256: subjectSha256(subject),
};
const observed = '{}';
const observedSha256 = sha256(observed);
const observationFile = `observations/${observedSha256}.json`;
/** What an evidence folder holds for the evidence made here. */
export const observations: ReadonlyMap<string, string> = new Map([[observationFile, observed]]);
const window = { start: '2026-01-01T00:00:00.000Z', end: '2026-01-01T00:05:00.000Z' };
const base = {
  schema: evidenceSchema,
  release,
  window,
  sources: [],
  clockSkewMs: null,
  observation: { file: observationFile, sha256: observedSha256, bytes: observed.length },
  parameters: {},
  parametersSha256: hashOf({}),
  facts: {},
  warnings: [],
} as const;

export const deployEvidence = (more: Partial<Evidence> = {}): Evidence => ({
  ...base,
  check: 'deploy-canary',
  gate: 'deploy',
  verdict: 'pass',
  measurements: [
    {
      name: 'ready-seconds',
      dimension: 'readiness',
      unit: 's',
      canary: 1,
      baseline: null,
      limit: 60,
      direction: 'increase',
      verdict: 'pass',
      reason: 'ready',
      sample: { kind: 'none' },
    },
  ],
  reasons: [],
  previous: null,
  ...more,
});
export function metricsEvidence({
  verdict = 'pass',
  canary = 0.1,
  bad = 1,
  total = 5000,
  dimension = 'error-rate',
  ...more
}: {
  verdict?: Verdict;
  canary?: number;
  bad?: number;
  total?: number;
  dimension?: string;
} & Partial<Evidence> = {}): Evidence {
  return {
    ...base,
    check: 'gate-metrics',
    gate: 'metrics',
    verdict,
    measurements: [
      {
        name: 'http-error-rate',
        dimension,
        unit: 'percent',
        canary,
        baseline: 0.1,
        limit: 0.5,
        direction: 'increase',
        verdict,
        reason: 'measured',
        sample: { kind: 'proportion', bad, total, limit: 0.005 },
        series: { t: [0, 1, 2], canary: [0, canary, canary], baseline: [0.1, 0.1, null] },
      },
      {
        name: 'goroutines',
        dimension: 'goroutines',
        unit: 'count',
        canary: 120,
        baseline: 119,
        limit: 143,
        direction: 'increase',
        verdict: 'pass',
        reason: 'measured',
        sample: { kind: 'none' },
      },
    ],
    reasons: [],
    previous: handle().evidenceSha256,
    ...more,
  };
}
export const handle = (): ReleaseHandle => ({
  schema: releaseSchema,
  ...release,
  canary: 'shop-canary',
  provider: 'replicas',
  stableRevision: '1',
  selectors: { canary: 'a', stable: 'b' },
  image: 'shop:2.0',
  configSha256: '',
  subject,
  expiresAt: window.end,
  evidenceSha256: sha256(canonicalJson(deployEvidence())),
});
/** The decision that promotes the stage. */
export const promotion = (): Decision =>
  decide({
    release,
    subject,
    evidence: [deployEvidence(), metricsEvidence()],
    problems: [],
    policy: defaultPolicy,
    root: 'f'.repeat(64),
    time: window.end,
    runUrl: '',
  });
/** `toJSON(needs)` of a stage. */
export const needsOf = (given: {
  release?: unknown;
  deploy?: unknown;
  metrics?: unknown;
}): string =>
  JSON.stringify({
    deploy: {
      result: 'success',
      outputs: {
        ...(given.release === undefined ? {} : { release: canonicalJson(given.release) }),
        ...(given.deploy === undefined ? {} : { evidence: canonicalJson(given.deploy) }),
      },
    },
    metrics: {
      result: 'success',
      outputs: given.metrics === undefined ? {} : { evidence: canonicalJson(given.metrics) },
    },
    chaos: { result: 'skipped', outputs: {} },
  });
