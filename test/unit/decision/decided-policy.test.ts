import { beforeAll, describe, expect, test } from '@jest/globals';
import { decidedPolicy } from '../../../src/decision/decided-policy.ts';
import { readPolicy } from '../../../src/decision/living-policy.ts';
import type { Decision } from '../../../src/evidence/decision.ts';
import type { KnownPolicy, PolicyReading, PolicyRecord } from '../../../src/evidence/policy.ts';
import { metricsEvidence } from '../../support/evidence/builders.ts';

const time = '2026-11-27T12:00:00.000Z';
const minutesAgo = (minutes: number) => new Date(Date.parse(time) - minutes * 60_000).toISOString();
const source = 'consul:sluice/shop';
const limit = (value: string) => `dimensions: {error-rate: {limit: ${value}}}`;
async function known(text: string, version: string): Promise<KnownPolicy> {
  const read = await readPolicy({ text, version, by: '' }, source);
  if (read.kind !== 'policy') throw new Error(read.problem);
  return read.known;
}
let first: KnownPolicy;
let stricter: KnownPolicy;
beforeAll(async () => {
  first = await known(limit('1%'), '41');
  stricter = await known(limit('0.2%'), '42');
});
const record = (more: Partial<PolicyRecord> = {}): PolicyRecord => ({
  ...{ source, bound: first, inForce: null, at: minutesAgo(3), changes: [] },
  ...more,
});
const reading = (more: Partial<PolicyReading> = {}): PolicyReading => ({
  ...{ source, state: 'text', problem: '', version: '43', by: '' },
  ...{ maxAgeMs: 600_000, loosening: 'refuse' },
  ...more,
});
const away = reading({ state: 'away', problem: 'connect ECONNREFUSED', version: '' });
const previousOf = (policy: PolicyRecord) => ({ policy }) as unknown as Decision;
const decided = (about: Partial<Parameters<typeof decidedPolicy>[0]>) =>
  decidedPolicy({
    ...{ text: '', reading: reading(), previous: undefined, evidence: [], time },
    ...about,
  });

describe('the policy of a decision', () => {
  test('of the first stage is bound to the release', async () => {
    const { record: kept, problems } = await decided({ text: limit('1%') });
    expect(problems).toEqual([]);
    expect(kept).toMatchObject({ source, bound: { version: '43' }, inForce: null, at: time });
  });
  test('of a gate of the same stage is bound, when the gate looked first', async () => {
    const evidence = [metricsEvidence({ facts: { policy: record() } })];
    const { problems } = await decided({ text: limit('5%'), evidence });
    expect(problems.join()).toContain(
      'the policy (version 43) allows more than at the first stage of this release: error-rate: limit 1 % → 5 %; take it back, or set loosening: allow',
    );
  });
  test('that allows more than at the first stage holds, and the last accepted one decides', async () => {
    const {
      policy,
      problems,
      record: kept,
    } = await decided({
      text: limit('5%'),
      previous: previousOf(record({ inForce: stricter })),
    });
    expect(problems).toHaveLength(1);
    expect(policy.dimensions['error-rate']?.limit).toEqual({ value: 0.2, unit: '%' });
    expect(kept?.changes.at(-1)).toMatchObject({ outcome: 'loosening', version: '43' });
  });
  test('loosening: allow takes it and shows it', async () => {
    const { policy, problems, notes } = await decided({
      text: limit('5%'),
      reading: reading({ loosening: 'allow' }),
      previous: previousOf(record()),
    });
    expect(problems).toEqual([]);
    expect(policy.dimensions['error-rate']?.limit).toEqual({ value: 5, unit: '%' });
    expect(notes.join()).toMatch(
      /policy changed during this release: policy version 43 .*allows more/,
    );
  });
  test('inline at every stage is bound as well', async () => {
    const inline = reading({ source: 'inline', version: '' });
    const { problems } = await decided({
      ...{ text: limit('5%'), reading: inline, previous: previousOf(record({ source: 'inline' })) },
    });
    expect(problems.join()).toContain('allows more');
  });
  test('that is none: the last valid one stays, loudly', async () => {
    const { policy, problems, notes } = await decided({
      text: 'dimensions: {',
      previous: previousOf(record({ inForce: stricter })),
    });
    expect(problems).toEqual([]);
    expect(policy.dimensions['error-rate']?.limit?.value).toBe(0.2);
    expect(notes.join()).toContain('is refused, since it is none; the last valid one stays');
  });
  test.each(['dimensions: {', ''])(
    'that is none (%j) and no other was ever read: hold, and no default in its place',
    async (text) => {
      const { policy, problems, record: kept } = await decided({ text });
      expect(problems.join()).toContain('no policy could be read from consul:sluice/shop');
      expect(kept).toBeUndefined();
      expect(policy.confidence).toEqual([{ exposure: 0, atLeast: 1 }]);
    },
  );
  test('of a source that does not answer is the last valid one, with its age', async () => {
    const {
      problems,
      notes,
      record: kept,
    } = await decided({
      reading: away,
      previous: previousOf(record({ inForce: stricter })),
    });
    expect(problems).toEqual([]);
    expect(notes.join()).toContain(
      `does not answer (connect ECONNREFUSED): the policy of ${minutesAgo(3)}`,
    );
    expect(kept).toMatchObject({ at: minutesAgo(3), inForce: { version: '42' } });
  });
  test('what a gate heard later than the decision before counts', async () => {
    const evidence = [
      metricsEvidence({ facts: { policy: record({ inForce: stricter, at: minutesAgo(1) }) } }),
    ];
    const { policy } = await decided({
      ...{ reading: away, evidence, previous: previousOf(record({ at: minutesAgo(9) })) },
    });
    expect(policy.dimensions['error-rate']?.limit?.value).toBe(0.2);
  });
  test.each([11, -11])(
    'of a source that does not answer, %d minutes old: hold',
    async (minutes) => {
      const { problems } = await decided({
        reading: away,
        previous: previousOf(record({ at: minutesAgo(minutes) })),
      });
      expect(problems.join()).toMatch(
        /last valid policy is -?660 s old, more than policy-max-age \(600 s\)/,
      );
    },
  );
  test('of a source that never answered: hold', async () => {
    expect((await decided({ reading: away })).problems.join()).toContain(
      'no policy could be read from consul:sluice/shop, and no default takes its place: connect ECONNREFUSED',
    );
  });
  test('that freezes now: hold, with its reason', async () => {
    const text = 'freezes: [{from: 2026-11-27T00:00:00Z, to: 2026-11-28T00:00:00Z, reason: sale}]';
    expect((await decided({ text })).problems).toEqual([
      'the policy freezes promotions until 2026-11-28T00:00:00Z: sale',
    ]);
    expect((await decided({ text, time: '2026-11-29T00:00:00.000Z' })).problems).toEqual([]);
  });
  test('a change that several gates saw is told once', async () => {
    const change = {
      ...{ tick: 7, version: '42', sha256: stricter.sha256, by: '', outcome: 'accepted' as const },
      diff: ['error-rate: limit 1 % → 0.2 %'],
    };
    const facts = { policy: record({ inForce: stricter, changes: [change] }) };
    const evidence = [metricsEvidence({ facts }), metricsEvidence({ facts, check: 'gate-db' })];
    const { notes } = await decided({ text: limit('0.2%'), evidence });
    expect(notes).toEqual([
      'policy changed during this release: at tick 7 policy version 42 is in force: error-rate: limit 1 % → 0.2 %',
    ]);
  });
});
