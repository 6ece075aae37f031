import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/actions/decide-promote/action.ts';
import { leaveEvidence } from '../../../src/adapters/host/evidence-folder.ts';
import { evidenceOf } from '../../../src/evidence/assemble.ts';
import { hashOf } from '../../../src/evidence/canonical.ts';
import type { Evidence, Judgement } from '../../../src/evidence/envelope.ts';
import type { MetricsGateObservation } from '../../../src/gates/metrics/gate.ts';
import { judgeMetrics } from '../../../src/gates/metrics/judge.ts';
import type { MetricsParameters } from '../../../src/gates/metrics/observation.ts';
import { presets } from '../../../src/gates/metrics/presets.ts';
import { type DeployObservation, judgeDeploy } from '../../../src/release/judge.ts';
import { type RecordedRuntime, recordedRuntime } from '../runtime.ts';
import { handle, needsOf, release } from './builders.ts';

const window = { start: '2026-01-01T00:00:00.000Z', end: '2026-01-01T00:05:00.000Z' };
const evidence = (
  about: Pick<Evidence, 'check' | 'gate' | 'previous' | 'release'>,
  judgement: Judgement,
  parameters: object,
) =>
  evidenceOf({
    ...about,
    judgement,
    parameters,
    facts: {},
    window,
    sources: [],
    requests: {},
  });

const check = presets['http-error-rate'];
if (check === undefined) throw new Error('no preset');
const parameters: MetricsParameters = {
  checks: [check],
  intervalSeconds: 15,
  horizon: 20,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 10,
  warmupTicks: 0,
  weight: 0.5,
  concurrent: true,
};
/** The canary has `bad` errors among 1000 requests at each tick; the stable version has none. */
const seen = (bad: number): MetricsGateObservation => ({
  stablePods: 3,
  startMs: 0,
  ticks: Array.from({ length: 20 }, (_, i) => ({
    k: i + 1,
    atMs: (i + 1) * 15_000,
    data: { 'http-error-rate': { baseline: [0, 1000], canary: [bad, 1000] } },
    gaps: [],
  })),
  bounds: {},
  restarts: 0,
  stopped: null,
  profile: null,
  pre: [],
  resume: null,
});

type Values = Readonly<Record<string, string>>;
/** Of a later stage: its number, the decision before it, and the workspace that the run goes on in. */
interface Later {
  readonly stage: number;
  readonly previous: string;
  readonly workspace: string;
}
/** When a stage that `leftStage` left is decided. */
export const decidedAt = new Date('2026-01-01T00:06:00Z');
/** A whole stage as the actions leave it, judged by the real gates: its workspace, and what decide-promote is given. */
export async function leftStage(
  bad = 0,
  inputs: Values = {},
  later?: Later,
): Promise<{ readonly workspace: string; readonly inputs: Values }> {
  const workspace = later?.workspace ?? mkdtempSync(join(tmpdir(), 'sluice-stage-'));
  const at = { ...release, stage: later?.stage ?? 1 };
  const leave = (draft: Omit<Evidence, 'observation'>, observation: unknown) =>
    leaveEvidence({ workspace }, '.sluice/evidence', draft, observation);
  const deployed: DeployObservation = {
    readiness: { ready: true, seconds: 3 },
    askedPercent: 1,
    achievedPercent: 1,
    notes: [],
  };
  const ready = { readyTimeoutSeconds: 60, tolerancePercent: 1, allowApproximate: false };
  const deploy = await leave(
    evidence(
      {
        check: 'deploy-canary',
        gate: 'deploy',
        release: at,
        previous: later === undefined ? null : hashOf(JSON.parse(later.previous)),
      },
      judgeDeploy(deployed, ready),
      ready,
    ),
    deployed,
  );
  const observation = seen(bad);
  const metrics = await leave(
    evidence(
      { check: 'gate-metrics', gate: 'metrics', release: at, previous: deploy.sha256 },
      judgeMetrics(observation, parameters),
      parameters,
    ),
    observation,
  );
  const given = {
    needs: needsOf({
      release: { ...handle(), stage: at.stage, evidenceSha256: deploy.sha256 },
      deploy: deploy.evidence,
      metrics: metrics.evidence,
    }),
    'may-skip': 'chaos',
    policy: 'confidence: {"0": 0.5}',
    environment: 'production',
    ...(later === undefined
      ? {}
      : { previous: later.previous, 'bundle-folder': `.sluice/bundle-${later.stage}` }),
    ...inputs,
  };
  return { workspace, inputs: given };
}
/** The same, decided by decide-promote. Returns its workspace and outputs. */
export async function decidedStage(
  bad = 0,
  inputs: Values = {},
  later?: Later,
): Promise<{ readonly workspace: string; readonly outputs: RecordedRuntime['outputs'] }> {
  const { workspace, inputs: given } = await leftStage(bad, inputs, later);
  const runtime = recordedRuntime(given);
  const clock = { now: () => decidedAt, sleep: () => Promise.resolve() };
  await run({ ...runtime, workspace, clock });
  return { workspace, outputs: runtime.outputs };
}
