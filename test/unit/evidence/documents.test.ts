import { describe, expect, test } from '@jest/globals';
import { type Decision, decisionSchema } from '../../../src/evidence/decision.ts';
import { type Evidence, evidenceSchema } from '../../../src/evidence/envelope.ts';
import { type ReleaseHandle, releaseSchema } from '../../../src/evidence/release.ts';
import { decodeState, encodeState } from '../../../src/evidence/state.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { handle, metricsEvidence, promotion } from '../../support/evidence/builders.ts';

/** The text of a document with the value at a path replaced; undefined removes it. */
function changed(document: unknown, path: string, value: unknown): string {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce((of, key) => of[key] as Record<string, unknown>, copy);
  if (value === undefined) delete at[last];
  else at[last] = value;
  // JSON has no infinities, but a number that is too large reads as one.
  return JSON.stringify(copy).replaceAll('"1e999"', '1e999');
}
const decision = promotion;

describe('what fits is read as it was written', () => {
  test('a release', () => {
    expect(decodeState<ReleaseHandle>(encodeState(handle()), releaseSchema, 'release')).toEqual(
      handle(),
    );
  });
  test('evidence', () => {
    const one = metricsEvidence({
      carried: { version: 1 },
      facts: { scenarioSha256: 'a'.repeat(64) },
    });
    expect(decodeState<Evidence>(encodeState(one), evidenceSchema, 'evidence')).toEqual(one);
  });
  test('a decision', () => {
    expect(decodeState<Decision>(encodeState(decision()), decisionSchema, 'decision')).toEqual(
      decision(),
    );
  });
  test("a log line with a terminal's colours", () => {
    const one = metricsEvidence({ reasons: ['log: \u001b[31mpanic\u001b[0m\n\tat main'] });
    expect(decodeState<Evidence>(encodeState(one), evidenceSchema, 'evidence').reasons).toEqual(
      one.reasons,
    );
  });
});

describe('evidence is refused, and the place named, when', () => {
  test.each([
    ['verdict', 'PASS '],
    ['verdict', 'pass '],
    ['verdict', '<img src=x>'],
    ['verdict', true],
    ['measurements.0.verdict', 'ok'],
    ['measurements.0.canary', '0'],
    ['measurements.0.canary', '1e999'],
    ['measurements.0.sample.kind', 'certain'],
    ['measurements.0.sample.total', -1],
    ['measurements.0.sample.extra', 1],
    ['measurements.0.name', '../errors'],
    ['measurements', Array.from({ length: 301 }, () => metricsEvidence().measurements[0])],
    ['check', 'gate/../../metrics'],
    ['check', ''],
    ['gate', 'none'],
    ['observation.file', 'observations/../../etc/passwd'],
    ['observation.file', '/etc/passwd'],
    ['observation.file', 'observations/x.json'],
    ['observation.sha256', 'A'.repeat(64)],
    ['observation', 'none'],
    ['previous', 'nothing'],
    ['window.end', 'soon'],
    ['release.stage', 1.5],
    ['release.exposurePercent', 101],
    ['release.subjectSha256', 'x'],
    ['release.extra', 1],
    ['parameters', []],
    ['parameters.alpha', '1e999'],
    ['carried', '1e999'],
    ['reasons', 'none'],
    ['reasons.0', 'x'.repeat(20_001)],
    ['facts.unheard', 1],
    ['unheard', 1],
    ['release', undefined],
    ['verdict', undefined],
  ])('%s is %j', (path, value) => {
    const one = metricsEvidence({ reasons: ['said'] });
    const text = changed(one, path, value);
    expect(() => decodeState<Evidence>(text, evidenceSchema, 'evidence')).toThrow(
      /^Input 'evidence[^']*': /,
    );
  });
});
describe('a release is refused when', () => {
  test.each([
    ['provider', 'magic'],
    ['canary', 'Shop_Canary'],
    ['expiresAt', 'never'],
    ['evidenceSha256', ''],
    ['subject.images.shop', ''],
    ['subject.driver', 'x'],
    ['subject.workload.kind', 'DaemonSet'],
    ['subject', undefined],
    ['workloadKind', 'Pod'],
    ['id', 'a b'],
    ['namespace', 'shop\n'],
  ])('%s is %j', (path, value) => {
    const text = changed(handle(), path, value);
    expect(() => decodeState<ReleaseHandle>(text, releaseSchema, 'release')).toThrow(
      /^Input 'release[^']*': /,
    );
  });
});
describe('a decision is refused when', () => {
  test.each([
    ['decision', 'Promote'],
    ['confidence', 1.1],
    ['root', 'x'],
    ['evidence.gate-metrics', 'x'],
    ['dimensions.0.critical', 'yes'],
    ['subject.canary', undefined],
  ])('%s is %j', (path, value) => {
    const text = changed(decision(), path, value);
    expect(() => decodeState<Decision>(text, decisionSchema, 'decision')).toThrow(
      /^Input 'decision[^']*': /,
    );
  });
});
test('the decisions of the fault harness fit', () => {
  const text = decisionOn(handle(), 'promote');
  expect(decodeState<Decision>(text, decisionSchema, 'decision').decision).toBe('promote');
});
