import { describe, expect, it } from '@jest/globals';
import { sagaCheck } from '../../../../src/gates/consistency/saga.ts';
import { judgeLedger, type Line, rulesOf } from '../../../support/gates/ledgers.ts';

const definition = {
  type: 'definition',
  saga: 'order',
  steps: [
    { name: 'a', kind: 'compensable' },
    { name: 'b', kind: 'compensable' },
    { name: 'c', kind: 'compensable' },
  ],
};
/** Steps in short: `+a!` executed and succeeded, `+a` started, `+a-` failed, `+a?` unknown; `~a!` compensated. */
const saga = (words: string, more: Readonly<Record<string, object>> = {}, id = 's1'): Line[] =>
  words.split(' ').map((word, i) => {
    const [sign, step = '', phase = ''] = [...word];
    return {
      type: 'step',
      saga_id: id,
      seq: i + 1,
      step,
      index: step.charCodeAt(0) - 97,
      action: sign === '+' ? 'execute' : 'compensate',
      phase: { '': 'started', '!': 'succeeded', '-': 'failed', '?': 'unknown' }[phase],
      effect_id: `${id}-${sign}${step}`,
      ts: 1000 * (i + 1),
      ...more[String(i + 1)],
    };
  });
const rules = (lines: readonly Line[], parameters = {}) =>
  rulesOf(judgeLedger(sagaCheck, [definition, ...lines], parameters));
const verdict = (lines: readonly Line[], parameters = {}) =>
  judgeLedger(sagaCheck, [definition, ...lines], parameters).verdict;
const late = { type: 'now', ts: 1_000_000 };

describe('a saga', () => {
  it.each([
    ['is completed', '+a +a! +b +b! +c +c!'],
    ['calls a step again under the same effect', '+a +a! +a +a! +b +b! +c +c!'],
    ['takes back what it did, and the step that failed', '+a +a! +b +b- ~b ~b! ~a ~a!'],
    ['takes back a step of which nobody knows', '+a! +b? ~b! ~a!'],
    ['repeats a compensation until it succeeds', '+a! +b- ~b! ~a ~a- ~a ~a!'],
    ['fails at its first step', '+a- ~a!'],
  ])('passes that %s', (_what, words) => {
    expect(verdict(saga(words))).toBe('pass');
  });
  it.each([
    ['S2', 'executes a step before the one before it', '+a! +c! +b!'],
    ['S3', 'goes on after a failure', '+a! +b- +c! ~c! ~b! ~a!'],
    ['S3', 'tries a step again that it will take back', '+a! +b? +b +b! ~b! ~a!'],
    ['S3', 'executes while it compensates', '+a! +b- ~b! +c! ~a!'],
    ['S4', 'forgets a compensation', '+a! +b! +c- ~c! ~a!'],
    ['S4', 'compensates what it never did', '+a! +b- ~c! ~b! ~a!'],
    ['S5', 'compensates in the order in which it executed', '+a! +b! +c- ~a! ~b! ~c!'],
    ['S5', 'compensates two steps at once', '+a! +b- ~b ~a! ~b!'],
    ['S9', 'is completed, and taken back', '+a! +b! +c! ~c! ~b! ~a!'],
  ])('breaks %s that %s', (rule, _what, words) => {
    expect(rules([...saga(words), late])).toContain(rule);
  });
  it('breaks S1 when lines are missing, doubled or turned round', () => {
    expect(rules(saga('+a! +b! +c!', { 2: { seq: 3 }, 3: { seq: 4 } }))).toEqual(['S1']);
    expect(rules(saga('+a! +b! +c!', { 2: { seq: 1 }, 3: { seq: 2 } }))).toEqual(['S1']);
    expect(rules(saga('+a! +b! +c!', { 1: { seq: 5 }, 2: { seq: 6 }, 3: { seq: 7 } }))).toEqual([
      'S1',
    ]);
    expect(rules(saga('+a! +b! +c!', { 1: { seq: 0 }, 2: { seq: 1 }, 3: { seq: 2 } }))).toEqual([]);
  });
  it('breaks S7 when a repeated call has another effect', () => {
    expect(rules(saga('+a! +a! +b! +c!', { 2: { effect_id: 'other' } }))).toEqual(['S7']);
    expect(rules(saga('+a- ~a ~a!', { 3: { effect_id: 'twice' } }))).toEqual(['S7']);
  });
  it('breaks S8 when a compensation is logged after the next began', () => {
    const words = '+a! +b- ~b! ~a!';
    const logged = (step: string, ts: number) => ({ type: 'logged', saga_id: 's1', step, ts });
    expect(rules([...saga(words), logged('b', 3500), logged('a', 4500)])).toEqual([]);
    expect(rules([...saga(words), logged('b', 4500), logged('a', 4600)])).toEqual(['S8']);
    expect(rules([...saga(words), logged('a', 4600)])).toEqual(['S8']);
  });
  it('is inconclusive while it may still go on, and breaks S10 when it is stuck', () => {
    expect(verdict(saga('+a! +b'))).toBe('inconclusive');
    expect(verdict([...saga('+a! +b'), { type: 'now', ts: 60_000 }])).toBe('inconclusive');
    expect(rules([...saga('+a! +b'), late])).toEqual(['S10']);
    expect(rules([...saga('+a! +b- ~b!'), late])).toEqual(['S10', 'S4']);
    expect(rules([...saga('+a! +b- ~b ~b-'), late])).toContain('S6');
    expect(verdict([...saga('+a! +b'), late], { timeoutSeconds: 10_000 })).toBe('inconclusive');
  });
  it('is not stuck before another saga has shown how late it is', () => {
    const other = saga('+a! +b! +c!', { 3: { ts: 900_000 } }, 's2');
    expect(rules([...saga('+a! +b'), ...other])).toEqual(['S10']);
  });
  it('leaves the step that failed alone where it is asked to', () => {
    expect(verdict(saga('+a! +b- ~a!'), { compensateFailed: false })).toBe('pass');
    expect(rules(saga('+a! +b- ~b! ~a!'), { compensateFailed: false })).toEqual(['S4']);
    expect(rules(saga('+a! +b- ~a!'))).toEqual(['S4']);
  });
  it('gives back what it took, to the cent', () => {
    const amount = (of: number | string) => ({ resource: 'money', amount: of });
    const words = '+a! +b! +c- ~c! ~b! ~a!';
    const taken = { 1: amount(-0.1), 2: amount(-0.2) };
    expect(rules(saga(words, { ...taken, 5: amount(0.2), 6: amount(0.1) }))).toEqual([]);
    expect(rules(saga(words, { ...taken, 5: amount(0.2), 6: amount(0.2) }))).toEqual(['S11']);
    // Nobody knows whether the charge was made: giving it back and not giving it back may both be right.
    const unknown = '+a! +b? ~b! ~a!';
    expect(rules(saga(unknown, { 2: amount(-5), 3: amount(5) }))).toEqual([]);
    expect(rules(saga(unknown, { 2: amount(-5), 3: amount(0) }))).toEqual([]);
    expect(rules(saga(unknown, { 2: amount(-5), 3: amount(4) }))).toEqual(['S11']);
  });
  it('breaks S12 when who lost the lock goes on', () => {
    const fence = (of: number) => ({ fence: of });
    expect(rules(saga('+a! +b! +c!', { 1: fence(7), 2: fence(8), 3: fence(8) }))).toEqual([]);
    expect(rules(saga('+a! +b! +c!', { 1: fence(8), 2: fence(7), 3: fence(8) }))).toEqual(['S12']);
  });
  it('has no way back behind its pivot, and repeats what is retriable', () => {
    const pivoted = {
      ...definition,
      steps: [
        { name: 'a', kind: 'compensable' },
        { name: 'b', kind: 'pivot' },
        { name: 'c', kind: 'retriable' },
      ],
    };
    const judge = (words: string) => judgeLedger(sagaCheck, [pivoted, ...saga(words)]);
    expect(judge('+a! +b! +c- +c! ').verdict).toBe('error');
    expect(judge('+a! +b! +c- +c +c!').verdict).toBe('pass');
    expect(judge('+a! +b- ~a!').verdict).toBe('pass');
    expect(rulesOf(judge('+a! +b! +c- ~a!'))).toContain('S9');
  });
  it('is told by its state, what was compensated and what is open', () => {
    const { analysis, counts } = judgeLedger(sagaCheck, [
      definition,
      ...saga('+a! +b! +c- ~c! ~b', {}, 'x'),
      ...saga('+a! +b! +c!', {}, 'y'),
    ]);
    expect(analysis['sagas']).toEqual({
      x: { state: 'compensating', compensated: ['c'], open: ['a', 'b'] },
      y: { state: 'completed', compensated: [], open: [] },
    });
    expect(counts).toMatchObject({ sagas: 2, completed: 1, compensating: 1 });
  });
  it('keeps little of sagas that have ended', () => {
    const lines = [...Array(12_000).keys()].flatMap((i) => saga('+a! +b! +c!', {}, `s${i}`));
    const again = saga('~c!', { 1: { seq: 4 } }, 's3');
    const found = judgeLedger(sagaCheck, [definition, ...lines, ...again]);
    expect(found.counts).toMatchObject({ sagas: 12_000, completed: 12_000 });
    expect(rulesOf(found)).toEqual(['S9']);
  });
});

describe('a line that cannot be used', () => {
  const step = saga('+a!')[0] as object;
  it.each<[string, readonly Line[], string]>([
    ['a step of no definition', [{ ...step, step: 'x' }], "no definition before it has a step 'x'"],
    ['an index of another step', [{ ...step, index: 2 }], 'not the place'],
    ['an unknown phase', [{ ...step, phase: 'done' }], 'phase'],
    ['a fractional seq', [{ ...step, seq: 1.5 }], 'seq'],
    ['NaN', ['{"type":"step","seq":NaN}'], 'not JSON'],
    ['an amount that is a text', [{ ...step, amount: '5' }], 'amount'],
    [
      'two units of time',
      [
        { ...step, ts: 1_760_000_000 },
        { ...step, seq: 2, ts: 1_760_000_000_000 },
      ],
      'one unit',
    ],
    [
      'another definition of one name',
      [{ ...definition, steps: [{ name: 'x', kind: 'pivot' }] }],
      'second time',
    ],
    ['an unknown type', [{ type: 'stepp' }], 'type'],
  ])('makes the case an error: %s', (_what, lines, says) => {
    const found = judgeLedger(sagaCheck, [definition, ...lines]);
    expect(found.verdict).toBe('error');
    expect(found.reasons.join()).toContain(says);
  });
  it('is none that has a seq beyond 2^53', () => {
    const lines = ['a', 'b', 'c'].map((name, i) =>
      JSON.stringify({ ...(saga(`+${name}!`)[0] as object), seq: 0 }).replace(
        '"seq":0',
        `"seq":900719925474099${3 + i}`,
      ),
    );
    expect(judgeLedger(sagaCheck, [definition, ...lines]).violations).toMatchObject([
      { rule: 'S1', line: 2 },
    ]);
  });
  it('is none that defines a saga as it was defined before', () => {
    expect(verdict([definition, ...saga('+a! +b! +c!')])).toBe('pass');
  });
  it('nothing at all is inconclusive', () => {
    expect(verdict([])).toBe('inconclusive');
  });
});
