import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../../src/evidence/envelope.ts';
import { encodeState } from '../../../../src/evidence/state.ts';
import { faultOf } from '../../../../src/gates/ledger/fault.ts';
import { deployEvidence, handle } from '../../../support/evidence/builders.ts';

const fault = {
  experiment: 'pod-kill',
  from: '2026-09-01T10:00:00.000Z',
  to: '2026-09-01T10:00:09.000Z',
};
const chaos = (more: Partial<Evidence> = {}): string =>
  encodeState(deployEvidence({ check: 'inject-chaos', gate: 'chaos', facts: { fault }, ...more }));
const { id, stage, ...rest } = handle();
const about = { ...rest, id, stage };

test('the time of a fault is that of the evidence of inject-chaos', () => {
  expect(faultOf(undefined, about)).toEqual({});
  const { release } = deployEvidence();
  expect(faultOf(chaos({ release: { ...release, id, stage } }), about)).toEqual({ fault });
});
test.each<[string, Partial<Evidence>, RegExp]>([
  ['of another gate', { gate: 'metrics' }, /another gate/],
  [
    'of another stage',
    { release: { ...deployEvidence().release, id, stage: stage + 1 } },
    /stage \d of the release .*, this is stage/,
  ],
  ['of another release', { release: { ...deployEvidence().release, id: 'x' } }, /release x/],
  [
    'of a fault that never was',
    { facts: {}, release: { ...deployEvidence().release, id, stage } },
    /Nothing was broken/,
  ],
])('evidence %s is refused', (_, more, words) => {
  expect(() => faultOf(chaos(more), about)).toThrow(words);
});
test('what is no evidence at all is refused, too', () => {
  expect(() => faultOf('{}', about)).toThrow(/fault/);
});
