import { describe, expect, test } from '@jest/globals';
import type { AnyLedgerCheck } from '../../../../src/gates/ledger/catalogue.ts';
import { bigOf, fieldsOf, textOf, typeOf } from '../../../../src/gates/ledger/fields.ts';
import { findings, verdictOf } from '../../../../src/gates/ledger/findings.ts';
import { answerLine, ledgerSession } from '../../../../src/gates/ledger/session.ts';
import { number, object, withDefault } from '../../../../src/inputs/shape.ts';
import { judgeCases, judgeLedger } from '../../../support/gates/ledgers.ts';

const parameters = object({ most: withDefault(number(0, 100), 2) });
/** Fails when there are more things than `most`; nothing at all is inconclusive. */
const things: AnyLedgerCheck = {
  name: 'things',
  summary: '',
  format: '',
  example: '',
  parameters: (given) => parameters(given, 'parameters'),
  begin(given) {
    const { most } = given as { readonly most: number };
    const found = findings();
    let [count, sum] = [0, 0n];
    return {
      add(line, at) {
        const fields = fieldsOf(line);
        typeOf(fields, ['thing']);
        textOf(fields, 'id');
        sum += bigOf(fields, 'n');
        count += 1;
        if (count > most) found.fail('T1', at, `thing ${count}`);
      },
      end: () =>
        verdictOf({
          found,
          unseen: count === 0 ? ['no thing'] : [],
          measurements: [],
          counts: { things: count },
          analysis: { sum },
        }),
    };
  },
};
const thing = (id = 'a', n: number | string = 1) => ({ type: 'thing', id, n });
const caseLine = (id: string, own?: object) => ({ type: 'case', id, parameters: own });

describe('cases', () => {
  test('without a case line there is one, with the defaults', () => {
    expect(judgeLedger(things, [thing()])).toMatchObject({
      case: 'stdin',
      check: 'things',
      verdict: 'pass',
    });
  });
  test('nothing at all is one case, and inconclusive', () => {
    expect(judgeCases(things, [])).toMatchObject([{ case: 'stdin', verdict: 'inconclusive' }]);
    expect(judgeCases(things, ['', '  '])).toMatchObject([
      { case: 'stdin', verdict: 'inconclusive' },
    ]);
  });
  test('each has its own lines and parameters; lines are numbered over the whole input', () => {
    const answers = judgeCases(things, [
      caseLine('x', { most: 1 }),
      thing(),
      thing(),
      caseLine('y'),
      thing(),
    ]);
    expect(answers).toMatchObject([
      {
        case: 'x',
        verdict: 'fail',
        violations: [{ rule: 'T1', line: 3 }],
        counts: { things: 2, T1: 1 },
      },
      { case: 'y', verdict: 'pass', violations: [] },
    ]);
  });
  test('lines before the first case line are a case of their own', () => {
    expect(judgeCases(things, [thing(), caseLine('x')]).map((a) => a.case)).toEqual(['stdin', 'x']);
  });
  test('a case without lines is inconclusive', () => {
    expect(judgeCases(things, [caseLine('x'), caseLine('y')])).toMatchObject([
      { verdict: 'inconclusive', reasons: ['no thing'] },
      { verdict: 'inconclusive' },
    ]);
  });
  test('at most twenty violations are told, all are counted', () => {
    const answer = judgeLedger(
      things,
      Array.from({ length: 50 }, () => thing()),
    );
    expect(answer.violations).toHaveLength(20);
    expect(answer.counts).toEqual({ things: 50, T1: 48 });
    expect(answer.reasons).toEqual(['T1: thing 3 (line 3), and 47 more']);
  });
  test('what a case line gives goes over the parameters of all', () => {
    expect(judgeLedger(things, [thing()], { most: 0 }).verdict).toBe('fail');
    expect(judgeLedger(things, [caseLine('x', { most: 1 }), thing()], { most: 0 }).verdict).toBe(
      'pass',
    );
  });
});
describe('lines that cannot be used', () => {
  test.each<[string, string | object, string]>([
    ['no JSON', '{"type":', 'it is not JSON'],
    ['NaN', '{"type":"thing","id":"a","n":NaN}', 'it is not JSON'],
    ['a list', '[]', 'it is a list, not a JSON object'],
    ['a text', '"thing"', 'it is "thing", not a JSON object'],
    ['no type', { id: 'a', n: 1 }, "its field 'type' is missing; it must be one of thing"],
    [
      'another type',
      { type: 'theng', id: 'a', n: 1 },
      'its field \'type\' is "theng", not one of thing',
    ],
    ['a number as text', { type: 'thing', id: 7, n: 1 }, "its field 'id' is 7, not a text"],
    ['half a surrogate', '{"type":"thing","id":"\\ud800","n":1}', "its field 'id'"],
    ['a fraction', thing('a', 1.5), "its field 'n' is 1.5, not a whole number"],
    ['what nobody knows', '{"type":"thing","id":"a","n":1e20}', "its field 'n'"],
    ['100,000 brackets', '['.repeat(100_000), 'it is not JSON'],
    ['100,000 pairs of brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'it is'],
  ])('%s', (_, line, says) => {
    const [bad, good] = judgeCases(things, [caseLine('x'), thing(), line, caseLine('y'), thing()]);
    expect(bad).toMatchObject({
      case: 'x',
      verdict: 'error',
      violations: [{ rule: 'input', line: 3 }],
    });
    expect(bad?.reasons[0]).toContain(`line 3: ${says}`);
    expect(good).toMatchObject({ case: 'y', verdict: 'pass' });
  });
  test('make the case an error also when it fails, and are counted', () => {
    const answer = judgeLedger(things, [
      thing(),
      thing(),
      thing(),
      ...Array.from({ length: 30 }, () => '?'),
    ]);
    expect(answer).toMatchObject({ verdict: 'error', counts: { unusableLines: 30 } });
    expect(answer.violations).toHaveLength(20);
    expect(answer.reasons.at(-1)).toBe('and 10 more lines that cannot be used');
  });
  test.each<[string, string | object, string]>([
    ['an unknown parameter', caseLine('x', { mots: 1 }), "Is it 'most'?"],
    ['a wrong parameter', caseLine('x', { most: '1' }), "Input 'parameters.most'"],
    ['parameters that are none', { type: 'case', id: 'x', parameters: 7 }, 'not a JSON object'],
  ])('a case line with %s is an error of that case', (_, line, says) => {
    const answers = judgeCases(things, [line, thing(), caseLine('y'), thing()]);
    expect(answers).toMatchObject([
      { case: 'x', verdict: 'error', violations: [{ line: 1 }] },
      { case: 'y', verdict: 'pass' },
    ]);
    expect(answers[0]?.reasons.join()).toContain(says);
  });
  test('a case without an id is called by its line', () => {
    expect(judgeCases(things, [{ type: 'case' }, thing()])).toMatchObject([
      { case: 'line 1', verdict: 'error' },
    ]);
  });
  test('a line that is not UTF-8 is named', () => {
    const answers: unknown[] = [];
    const session = ledgerSession(things, {}, (answer) => answers.push(answer));
    session.bad('it is not UTF-8', 1);
    session.end();
    expect(answers).toMatchObject([
      { case: 'stdin', verdict: 'error', reasons: ['line 1: it is not UTF-8'] },
    ]);
  });
});
test('answers keep the order of their keys, and every digit', () => {
  const answer = judgeLedger(things, ['{"type":"thing","id":"a","n":9007199254740993}']);
  expect(Object.keys(answer)).toEqual([
    ...['case', 'check', 'verdict', 'measurements', 'violations', 'counts', 'reasons', 'analysis'],
  ]);
  expect(answerLine(answer)).toContain('"sum":9007199254740993');
});
test('the verdict of all: fail beats error beats inconclusive beats pass', () => {
  const session = ledgerSession(things, {}, () => undefined);
  const lines = [
    '{"type":"case","id":"a"}',
    '{"type":"thing","id":"a","n":1}',
    '{"type":"case","id":"b"}',
    '?',
  ];
  lines.forEach((line, i) => {
    session.line(line, i + 1);
  });
  session.end();
  expect(session.verdict()).toBe('error');
});
