import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logPattern } from '../../../../src/gates/logs/log-pattern.ts';
import { linePatternOf, literalIn } from '../../../../src/gates/logs/patterns.ts';
import { judgeLedger, rulesOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly string[], parameters: object) =>
  judgeLedger(logPattern, lines, { ...parameters });

describe('a log', () => {
  it('passes when it says what it must, and nothing that it must not', () => {
    const found = judge(['listening on :80', 'order done'], {
      require: ['listening on :\\d+'],
      forbid: ['panic:'],
    });
    expect(found.verdict).toBe('pass');
    expect(found.analysis['patterns']).toMatchObject([
      { pattern: 'listening on :\\d+', kind: 'require', count: 1, first: [{ line: 1 }] },
      { pattern: 'panic:', kind: 'forbid', count: 0, first: [] },
    ]);
  });
  it('breaks G1 by a forbidden line, which is named', () => {
    const found = judge(['ok', 'panic: nil map', 'PANIC'], { forbid: ['panic:'] });
    expect([rulesOf(found), found.violations[0]?.line]).toEqual([['G1'], 2]);
    expect(judge(['PANIC'], { forbid: ['(?i)panic'] }).verdict).toBe('fail');
  });
  it('breaks G2 when too few lines match', () => {
    expect(rulesOf(judge(['a', 'b'], { require: ['a'], minimum: 2 }))).toEqual(['G2']);
    expect(judge(['a', 'a'], { require: ['a'], minimum: 2 }).verdict).toBe('pass');
  });
  it('is searched in the text where a collector wraps it, and as it is otherwise', () => {
    const wrapped = '{"ts":"2026-01-05T10:00:00Z","pod":"shop-1","text":"say \\"panic: x\\""}';
    expect(judge([wrapped], { forbid: ['say "panic'] }).violations[0]?.detail).toContain('shop-1');
    expect(judge(['{"level":"error","text":"x"}'], { forbid: ['"level":"error"'] }).verdict).toBe(
      'fail',
    );
    expect(judge(['{"pod":"a","text":broken'], { forbid: ['broken'] }).verdict).toBe('fail');
  });
  it('is inconclusive when there is nothing to read, or nothing to look for', () => {
    expect(judge([], { forbid: ['x'] }).verdict).toBe('inconclusive');
    expect(judge(['x'], {}).verdict).toBe('inconclusive');
  });
  it.each([['(a)\\1'], ['(?=a)'], ['['], ['']])('refuses the pattern %j', (pattern) => {
    expect(() => logPattern.parameters({ forbid: [pattern] })).toThrow(/parameters\.forbid\[0\]/);
  });
  it('costs its length, whatever is in it', () => {
    const begun = performance.now();
    const bait = [
      `${'a'.repeat(1_000_000)}!`,
      '['.repeat(1_000_000),
      `${'x'.repeat(100)} `.repeat(10_000),
    ];
    judge(bait, { forbid: ['(a+)+$', '(x|x)*y', '.*a.*b.*c'] });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('whole lines at once', () => {
  const patterns = fc.subarray(['panic:', 'a.*b', '(?i)oom', 'x\\d', 'ab?c', 'listening'], {
    minLength: 1,
  });
  const text = fc.array(
    fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          'c',
          'x1',
          'panic:',
          'OOM',
          'oo\u212a',
          ' ',
          'ü',
          'listening',
          '"text"',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 8 },
  );
  it('are counted as they are one by one', () => {
    fc.assert(
      fc.property(patterns, text, (forbid, lines) => {
        const begin = () => logPattern.begin(logPattern.parameters({ forbid }));
        const [single, block] = [begin(), begin()];
        for (const [i, line] of lines.entries()) single.add(line, i + 1);
        const taken = block.addBlock?.(Buffer.from(`${lines.join('\n')}\n`), 1);
        if (taken === undefined) return;
        expect(taken).toBe(lines.length);
        const [a, b] = [single.end(() => false), block.end(() => false)];
        expect(b.analysis).toEqual(a.analysis);
        expect([...b.violations].sort(byLine)).toEqual([...a.violations].sort(byLine));
        expect(b.verdict).toBe(a.verdict);
      }),
    );
  });
  it('of any case are found, also by letters that fold to others', () => {
    expect(linePatternOf('(?i)kill').matches('\u212aILL')).toBe(true);
    expect(linePatternOf('(?i)a.b').matches('xAyB')).toBe(true);
    expect(linePatternOf('(?i)a\\.b').matches('xAyB')).toBe(false);
  });
});
const byLine = (a: { readonly line: number | null; readonly detail: string }, b: typeof a) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.detail < b.detail ? -1 : 1);

describe('what every match contains', () => {
  it.each([
    ['panic:', 'panic:'],
    ['error.*timeout', 'timeout'],
    ['took=\\d+ms', 'took='],
    ['a\\.b\\.c', 'a.b.c'],
    ['abcd*', 'abc'],
    ['abcd?e', 'abc'],
    ['abcd+e', 'abcd'],
    ['^start\\b', 'start'],
    ['a|b', null],
    ['(abc)?', null],
    ['[a]bcd', null],
    ['ab{0}cd', null],
    ['(?i)panic', null],
    ['\\x41bcd', null],
    ['\\Qa*b\\E', null],
    ['ünïcode', null],
  ])('of %s is %s', (pattern, literal) => {
    expect(literalIn(pattern)).toBe(literal);
  });
  it('never hides a match', () => {
    const part = fc.constantFrom(
      'ab',
      'c',
      '\\.',
      '.*',
      '.',
      'd*',
      'e?',
      'f+',
      '\\d',
      '\\s*',
      '^',
      '$',
      '-',
      '.+?',
      '\\b',
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        fc.string({
          unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '1', '.', '-', ' '),
          maxLength: 14,
        }),
        (source, line) => {
          if (/[\^$b][*+?]|\*\*|\?\*|\+\*/.test(source)) return;
          expect(linePatternOf(source).matches(line)).toBe(new RegExp(source).test(line));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
