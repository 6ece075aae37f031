import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/evidence/canonical.ts';
import { type GateKind, gateKinds, type Judgement } from '../../src/evidence/envelope.ts';
import { type AnyPureGate, gates } from '../../src/gates/catalogue.ts';
import { factsAgain, judgeAgain } from '../../src/gates/replay.ts';
import { type GateSample, samples } from '../support/gates/samples.ts';

/** A value as it comes back from a file. */
const travelled = <T>(value: T): T => JSON.parse(canonicalJson(value)) as T;
const judged = (gate: AnyPureGate, observation: object, parameters: object): Judgement =>
  gate.judge(observation as never, parameters as never);
const again = (kind: GateKind, observation: object, parameters: object) =>
  judgeAgain(kind, travelled(observation), travelled(parameters) as Record<string, unknown>);

/** Runs `body` in a world in which whoever asks for the time, for chance, for the network or for the environment is refused. */
function forbidden<T>(body: () => T): T {
  const refuse = (what: string) => (): never => {
    throw new Error(`${what} was asked for`);
  };
  const { Date: RealDate, fetch } = globalThis;
  const { random } = Math;
  const { env } = process;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) =>
      given.length === 0 ? refuse('the time')() : new target(...(given as [number])),
    apply: refuse('the time'),
    get: (target, key) => (key === 'now' ? refuse('the time') : Reflect.get(target, key)),
  });
  globalThis.fetch = refuse('the network');
  Math.random = refuse('chance');
  process.env = new Proxy({}, { get: refuse('the environment'), has: refuse('the environment') });
  try {
    return body();
  } finally {
    globalThis.Date = RealDate;
    globalThis.fetch = fetch;
    Math.random = random;
    process.env = env;
  }
}
test('the forbidden world refuses what it says', () => {
  expect(() => forbidden(() => Date.now())).toThrow('the time');
  expect(() => forbidden(() => new Date())).toThrow('the time');
  expect(() => forbidden(() => Math.random())).toThrow('chance');
  expect(() => forbidden(() => fetch('http://127.0.0.1'))).toThrow('the network');
  expect(() => forbidden(() => process.env['HOME'])).toThrow('the environment');
  expect(forbidden(() => new Date(0).toISOString())).toBe('1970-01-01T00:00:00.000Z');
});
test('the catalogue has every kind that evidence may name, each under its own name', async () => {
  expect(Object.keys(gates).sort()).toEqual([...gateKinds].sort());
  for (const kind of gateKinds) expect((await gates[kind]()).kind).toBe(kind);
});

describe.each(gateKinds)('the gate %s', (kind) => {
  const { parameters, good, bad, empty }: GateSample = samples[kind];
  const cases = { good, bad, empty };

  test('passes what is good, and not what is bad', async () => {
    const gate = await gates[kind]();
    expect(judged(gate, good, parameters).verdict).toBe('pass');
    expect(judged(gate, bad, parameters).verdict).toBe(
      kind === 'baseline' ? 'inconclusive' : 'fail',
    );
  });
  test('never passes an observation in which nobody answered, and says why', async () => {
    const { verdict, reasons } = judged(await gates[kind](), empty, parameters);
    expect(verdict).not.toBe('pass');
    expect(reasons.length).toBeGreaterThan(0);
  });
  test('has parameters and observations that survive JSON', () => {
    expect(travelled(parameters)).toStrictEqual(parameters);
    for (const observation of Object.values(cases))
      expect(travelled(observation)).toStrictEqual(observation);
  });
  test.each(Object.entries(cases))(
    'judges again byte for byte what it saw, measurements too: %s',
    async (_name, observation) => {
      const first = judged(await gates[kind](), observation, parameters);
      expect(canonicalJson(await again(kind, observation, parameters))).toBe(canonicalJson(first));
    },
  );
  test('judges and learns without the time, chance, the network and the environment', async () => {
    const gate = await gates[kind]();
    const facts = (observation: object) =>
      gate.facts?.(observation as never, parameters as never) ?? {};
    for (const observation of Object.values(cases)) {
      const free = canonicalJson([judged(gate, observation, parameters), facts(observation)]);
      const bound = forbidden(() => [judged(gate, observation, parameters), facts(observation)]);
      expect(canonicalJson(bound)).toBe(free);
      expect(
        canonicalJson(await factsAgain(kind, observation, parameters as Record<string, unknown>)),
      ).toBe(canonicalJson(facts(observation)));
    }
  });
  test('is an error, never a pass, when it broke off or what runs was changed meanwhile', async () => {
    const changed = [{ field: 'canary.uid', decided: 'c1', now: 'c2' }];
    const broke = await again(
      kind,
      { notJudged: { broke: 'the API server is away', changed: [], seen: null } },
      parameters,
    );
    expect(broke).toEqual({
      verdict: 'error',
      measurements: [],
      reasons: ['the API server is away'],
    });
    const other = await again(
      kind,
      { notJudged: { broke: null, changed, seen: good } },
      parameters,
    );
    expect(other?.verdict).toBe('error');
    expect(other?.reasons.join()).toMatch(/canary\.uid is c2, judged was c1; start a new release/);
  });
});
