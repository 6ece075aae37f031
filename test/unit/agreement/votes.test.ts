import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Choice, questionSchema } from '../../../src/agreement/documents.ts';
import { tally } from '../../../src/agreement/votes.ts';
import { named, silent, voteAnswer } from '../../support/agreement/fixtures.ts';

const question = {
  schema: questionSchema,
  ...{ release: 'shop/run-1', stage: 1, clusters: ['a', 'b'], indicators: ['latency-p99'] },
  window: { start: '2026-11-30T03:00:00.000Z', end: '2026-11-30T03:10:00.000Z' },
} as const;
const three = ['x', 'y', 'z'].map(named);
const count = (...votes: readonly (Choice | null)[]) =>
  tally(
    three,
    votes.map((vote, i) => {
      const name = three[i]?.name ?? '';
      return vote === null ? silent(name) : voteAnswer(name, vote, question);
    }),
    question,
  ).choice;

test.each<[Choice, (Choice | null)[]]>([
  ['promote', ['promote', 'promote', 'promote']],
  ['promote', ['promote', 'promote', null]],
  ['promote', ['promote', 'rollback', 'promote']],
  ['hold', ['promote', null, null]],
  ['hold', ['promote', 'rollback', null]],
  ['hold', ['promote', 'rollback', 'hold']],
  ['hold', [null, null, null]],
  ['rollback', ['rollback', 'rollback', 'promote']],
  ['rollback', [null, 'rollback', 'rollback']],
])('%s by the votes %j', (choice, votes) => {
  expect(count(...votes)).toBe(choice);
});

describe('a vote does not count', () => {
  const others = [voteAnswer('y', 'promote', question), silent('z')];
  test.each([
    [
      'for another release',
      voteAnswer('x', 'promote', { ...question, release: 'shop/run-2' }),
      /another window or release/,
    ],
    [
      'for another window',
      voteAnswer('x', 'promote', {
        ...question,
        window: { ...question.window, end: '2026-11-30T03:11:00.000Z' },
      }),
      /another window/,
    ],
    ['for another stage', voteAnswer('x', 'promote', { ...question, stage: 2 }), /another window/],
    [
      'by the key of another arbiter',
      voteAnswer('x', 'promote', question, {}, 'y'),
      /not signed by its key/,
    ],
    [
      "that is another arbiter's",
      { ...voteAnswer('y', 'promote', question), from: 'x' },
      /not signed by its key/,
    ],
    [
      'in answer to another challenge',
      voteAnswer('x', 'promote', question, { answers: '0'.repeat(32) }),
      /another challenge/,
    ],
    ['that is no vote', voteAnswer('x', 'PROMOTE' as Choice, question), /cannot be read/],
  ])('%s', (_name, answer, says) => {
    const found = tally(three, [answer, ...others], question);
    expect(found.choice).toBe('hold');
    expect(found.lines[0]).toMatch(says);
  });
  test('twice for one arbiter', () => {
    const vote = voteAnswer('x', 'promote', question);
    const { choice, counts } = tally(three, [vote, vote, silent('y'), silent('z')], question);
    expect(counts.promote).toBe(1);
    expect(choice).toBe('hold');
  });
  test('of somebody who is no arbiter', () => {
    const found = tally(three, [voteAnswer('w', 'promote', question), ...others], question);
    expect(found.counts.promote).toBe(1);
  });
});

test('fewer liars than half never turn what the honest say into a promotion', () => {
  const size = fc.constantFrom(3, 5, 7);
  fc.assert(
    fc.property(
      size,
      fc.array(fc.constantFrom<Choice | null>('promote', 'hold', 'rollback', null), {
        minLength: 7,
        maxLength: 7,
      }),
      (n, lies) => {
        const arbiters = Array.from({ length: n }, (_, i) => named(`arbiter-${i}`));
        const liars = Math.floor((n - 1) / 2);
        const answers = arbiters.map(({ name }, i) => {
          const vote = i < liars ? (lies[i] ?? null) : 'rollback';
          return vote === null ? silent(name) : voteAnswer(name, vote, question);
        });
        expect(tally(arbiters, answers, question).choice).toBe('rollback');
      },
    ),
    { numRuns: 40 },
  );
});
