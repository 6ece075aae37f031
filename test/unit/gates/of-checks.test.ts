import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/evidence/envelope.ts';
import { finding } from '../../../src/evidence/measurement.ts';
import type { Check, GatePorts } from '../../../src/gates/gate.ts';
import { gateOf } from '../../../src/gates/of-checks.ts';
import { handle } from '../../support/evidence/builders.ts';

interface Parameters {
  readonly verdict: Verdict;
}
interface Observation {
  readonly about: string;
  readonly after: readonly string[];
}
/** A check that finds what it was asked to find. */
const check = (name: string): Check<string, Parameters, Observation> => ({
  observe: (_ports, about, _parameters, seen) =>
    Promise.resolve({ about, after: Object.keys(seen) }),
  judge: ({ about }, { verdict }) => [finding(name, verdict, `seen of ${about}`)],
});
const gate = gateOf('health', (_ports, { workload }) => Promise.resolve(workload), {
  first: check('first'),
  second: check('second'),
});
const ports = {} as GatePorts;
const run = async (first: Verdict | null, second: Verdict | null) => {
  const asked = (verdict: Verdict | null) => (verdict === null ? null : { verdict });
  const parameters = { first: asked(first), second: asked(second) };
  const observation = await gate.observe(ports, handle(), parameters);
  return { observation, judgement: gate.judge(observation, parameters) };
};

describe('a gate of checks', () => {
  test('reads its subject once and makes its checks in order, each knowing what the ones before saw', async () => {
    const { observation } = await run('pass', 'pass');
    expect(observation).toEqual({
      first: { about: 'shop', after: [] },
      second: { about: 'shop', after: ['first'] },
    });
  });
  test.each([
    ['pass', 'pass', 'pass'],
    ['pass', 'inconclusive', 'inconclusive'],
    ['error', 'inconclusive', 'error'],
    ['error', 'fail', 'fail'],
  ] as const)('%s and %s: %s', async (first, second, expected) => {
    expect((await run(first, second)).judgement.verdict).toBe(expected);
  });
  test('leaves out a check that was not asked for, and says why one did not pass', async () => {
    const { observation, judgement } = await run(null, 'fail');
    expect(observation.first).toBeNull();
    expect(judgement.measurements.map(({ name }) => name)).toEqual(['second']);
    expect(judgement.reasons).toEqual(['second: seen of shop']);
  });
  test('is inconclusive when no check was asked for', async () => {
    expect((await run(null, null)).judgement.verdict).toBe('inconclusive');
  });
});
