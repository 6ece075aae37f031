import { RE2JS } from 're2js';
import { UsageError } from '../../errors.ts';
import type { Shape } from '../../inputs/shape.ts';
import { shown } from '../../inputs/text.ts';

const longest = 1000;
/** A pattern as RE2 has it, found anywhere in a line: linear in the line, whatever the pattern. */
export interface LinePattern {
  readonly source: string;
  /** What every line that matches contains; null = nothing is known, or in any case. */
  readonly literal: string | null;
  /** Of a pattern in any case: what is found in every text that has a match. A plain text in any case is linear in any engine. */
  readonly anyCase: RegExp | null;
  matches(line: string): boolean;
}
export const linePattern: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || value === '' || value.length > longest)
    throw new UsageError(`It is no pattern of 1 to ${longest} characters.`, { input: path });
  compile(value, path);
  return value;
};
function compile(source: string, path: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (cause) {
    throw new UsageError(`${shown(source)} is not a regular expression.`, {
      input: path,
      fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: panic: .*',
      cause,
    });
  }
}
export function linePatternOf(source: string): LinePattern {
  const literal = literalIn(source);
  if (literal === source)
    return { source, literal, anyCase: null, matches: (line) => line.includes(source) };
  const compiled = compile(source, 'pattern');
  const folded = source.startsWith('(?i)') ? literalIn(source.slice(4)) : null;
  // Unicode's folding, as RE2 has it: the Kelvin sign is a k.
  const anyCase =
    folded === null
      ? null
      : new RegExp(
          folded.replace(/[^\w\s]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`),
          'iu',
        );
  return {
    source,
    literal,
    anyCase,
    matches: (line) =>
      (literal === null || line.includes(literal)) &&
      (anyCase === null || anyCase.test(line)) &&
      compiled.test(line),
  };
}
/**
 * The longest run of plain characters that every match must contain; null where that is not plain to see. A wrong one would hide lines, so
 * patterns with alternatives, groups, classes, counts or flags have none.
 */
export function literalIn(source: string): string | null {
  if (/[^\x20-\x7e]|[|()[\]{}]/.test(source)) return null;
  // \x41, \p{L}, \Q…\E say something else than they look like.
  if (/\\[^\WdDwWsSbB]/.test(source)) return null;
  const runs = [''];
  for (const [, escaped = '', optional, , plain] of source.matchAll(token)) {
    const last = runs.pop() ?? '';
    const character = plain ?? (/^\W$/.test(escaped) ? escaped : '');
    if (character !== '') runs.push(last + character);
    // What may be left out is no part of a run; what is repeated ends it.
    else runs.push(optional === undefined ? last : last.slice(0, -1), '');
  }
  const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  return best.length >= 2 ? best : null;
}
/** An escape, a quantifier that allows none, what ends a run (any character, a repetition, an anchor), or a plain character. */
const token = /\\(.)|([*?])|(\.[*+?]?\??|\+|[\^$])|(.)/gy;
