import { sha256 } from '../../../src/evidence/canonical.ts';
import { type Decision, decisionSchema } from '../../../src/evidence/decision.ts';
import { release, subject } from '../evidence/builders.ts';

/** A decision to promote one stage of a release. */
export const decisionOf = (stage: number, more: Partial<Decision> = {}): Decision => ({
  schema: decisionSchema,
  decisionId: sha256(`decision ${stage}`),
  time: '2026-01-01T00:06:00.000Z',
  release: { ...release, stage },
  subject,
  decision: 'promote',
  confidence: 1,
  threshold: 0.5,
  deciding: null,
  dimensions: [],
  reasons: [],
  evidence: {},
  policySha256: sha256('policy'),
  chaosScenarioSha256: null,
  root: sha256('root'),
  runUrl: 'https://ci/100',
  ...more,
});
