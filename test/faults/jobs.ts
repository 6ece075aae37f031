import { collect } from '../../src/decision/collect.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Job } from '../../src/decision/needs.ts';
import { defaultPolicy } from '../../src/decision/policy.ts';
import { hashOf, sha256 } from '../../src/evidence/canonical.ts';
import { type Evidence, evidenceSchema } from '../../src/evidence/envelope.ts';
import { identityOf, type ReleaseHandle } from '../../src/evidence/release.ts';
import { measured } from './decisions.ts';

const seen = '{}';

/** What a job of deploy-canary gave to the jobs after it. */
export interface Deployed {
  readonly handle: ReleaseHandle;
  /** Its output `evidence`. */
  readonly evidence: string;
  /** By name, as its evidence folder has them. */
  readonly observations: ReadonlyMap<string, string>;
}

/**
 * What the product decides when a good gate stands under `needs` and a third job ended so: the way from the outputs of jobs to a decision, with
 * nothing left out but files.
 */
export function decisionAfter(
  { handle, evidence, observations }: Deployed,
  result: Job['result'],
  nowMs: number,
): string {
  const time = new Date(nowMs).toISOString();
  const sha = sha256(seen);
  const gate: Evidence = {
    schema: evidenceSchema,
    check: 'gate-metrics',
    gate: 'metrics',
    verdict: 'pass',
    release: identityOf(handle),
    window: { start: time, end: time },
    sources: [],
    clockSkewMs: null,
    observation: { file: `observations/${sha}.json`, sha256: sha, bytes: seen.length },
    parameters: {},
    parametersSha256: hashOf({}),
    facts: {},
    warnings: [],
    measurements: [measured],
    reasons: [],
    previous: handle.evidenceSha256,
  };
  const needs = {
    deploy: { result: 'success', outputs: { release: JSON.stringify(handle), evidence } },
    metrics: { result: 'success', outputs: { evidence: JSON.stringify(gate) } },
    smoke: { result, outputs: {} },
  };
  const found = collect(JSON.stringify(needs), {
    require: ['deploy-canary', 'gate-metrics'],
    maySkip: [],
    previous: undefined,
    nowMs,
    maxAgeMs: 3_600_000,
    observations: new Map([...observations, [`observations/${sha}.json`, seen]]),
  });
  return JSON.stringify(
    decide({
      release: identityOf(handle),
      subject: handle.subject,
      root: '0'.repeat(64),
      evidence: found.evidence,
      problems: found.problems,
      policy: defaultPolicy,
      time,
      runUrl: '',
    }),
  );
}
