import { decide } from '../../src/decision/decide.ts';
import { defaultPolicy } from '../../src/decision/policy.ts';
import type { Evidence } from '../../src/evidence/envelope.ts';
import { identityOf, type ReleaseHandle } from '../../src/evidence/release.ts';

export const measured = {
  name: 'error-rate',
  dimension: 'error-rate',
  unit: 'percent',
  canary: 0,
  baseline: 0,
  limit: 1,
  direction: 'increase',
  verdict: 'pass',
  reason: '',
  sample: { kind: 'proportion', bad: 0, total: 1e6, limit: 0.01 },
} as const;

/** The decision about a release as decide-promote makes it: on good evidence, or on none (which holds). */
export function decisionOn(
  handle: ReleaseHandle,
  outcome: 'promote' | 'hold',
  time = handle.expiresAt,
): string {
  const evidence = {
    check: 'gate-metrics',
    gate: 'metrics',
    verdict: outcome === 'promote' ? 'pass' : 'inconclusive',
    window: { start: time, end: time },
    parameters: {},
    facts: {},
    reasons: [],
    measurements: [measured],
  } as unknown as Evidence;
  const decision = decide({
    release: identityOf(handle),
    subject: handle.subject,
    root: '0'.repeat(64),
    evidence: [evidence],
    problems: [],
    policy: defaultPolicy,
    time,
    runUrl: '',
  });
  if (decision.decision !== outcome)
    throw new Error(`the harness wanted ${outcome}, decide says ${decision.decision}`);
  return JSON.stringify(decision);
}
