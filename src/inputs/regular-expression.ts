import { RE2JS } from 're2js';
import { UsageError } from '../errors.ts';
import { line, shown } from './text.ts';
import type { InputType } from './type.ts';

export const patternLimit = 500;
const compiled = new Map<string, RE2JS>();
/** RE2, as Prometheus has it: linear in the text, whatever the pattern. A label of 26 characters kept `(a|a)*b` busy for 22 s. */
function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = RE2JS.compile(pattern, RE2JS.DOTALL);
  // A release has a handful of patterns; the bound only keeps a long-lived process small.
  if (compiled.size >= 1000) compiled.clear();
  compiled.set(pattern, made);
  return made;
}
/** Whether the whole text matches, as label matchers are anchored. */
export const matchesWhole = (pattern: string, text: string): boolean =>
  compile(pattern).matches(text);
/** Whether it is a pattern that RE2, and so Prometheus, takes; look-around and back-references are not. */
export function isRegularExpression(pattern: string): boolean {
  if (pattern.length > patternLimit) return false;
  try {
    compile(pattern);
    return true;
  } catch {
    return false;
  }
}
export const regularExpression: InputType<string> = {
  ...line(patternLimit),
  words: 'Regular expression (RE2)',
  read: (value, name) => {
    const expression = line(patternLimit).read(value, name);
    if (!isRegularExpression(expression))
      throw new UsageError(`${shown(expression)} is not a regular expression.`, {
        input: name,
        fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: shop-.*',
      });
    return expression;
  },
};
