import { expect, test } from '@jest/globals';
import { decide } from '../../../src/decision/decide.ts';
import { defaultPolicy } from '../../../src/decision/policy.ts';
import { type Decision, decisionSchema } from '../../../src/evidence/decision.ts';
import { decodeState, encodeState } from '../../../src/evidence/state.ts';
import {
  deployEvidence,
  metricsEvidence,
  release,
  subject,
} from '../../support/evidence/builders.ts';

const at = (stage: number, previous?: Decision): Decision =>
  decide({
    release: { ...release, stage, exposurePercent: 10 * stage, achievedPercent: 10 * stage },
    ...{ subject, policy: defaultPolicy, problems: [], previous },
    evidence: [metricsEvidence(), deployEvidence()],
    root: 'f'.repeat(64),
    time: `2026-01-01T00:0${stage}:00.000Z`,
    runUrl: '',
  });

test('a decision knows every stage before it, in order, from its first evidence to its decision', () => {
  const { stages } = at(3, at(2, at(1)));
  expect(stages?.map(({ stage, exposurePercent }) => [stage, exposurePercent])).toEqual([
    ...[
      [1, 10],
      [2, 20],
      [3, 30],
    ],
  ]);
  expect(stages?.[1]).toMatchObject({
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-01-01T00:02:00.000Z',
    decision: 'promote',
  });
});
test('of an earlier decision that knows none it takes what that one is about', () => {
  const { stages: _, ...old } = at(1);
  expect(at(2, old).stages?.[0]).toMatchObject({ stage: 1, from: null });
});
test('the stages travel, and change nothing of what the decision is called', () => {
  const decision = at(2, at(1));
  expect(decodeState<Decision>(encodeState(decision), decisionSchema, 'decision')).toEqual(
    decision,
  );
  expect(decision.decisionId).toBe(at(2).decisionId);
});
