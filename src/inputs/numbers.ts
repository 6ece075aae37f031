import { UsageError } from '../errors.ts';
import type { InputParser } from './parser.ts';
import { line, shown } from './text.ts';

export const integer =
  (min: number, max: number): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a whole number from ${min} to ${max}.`, {
        input: name,
        fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
      });
    return number;
  };
export const decimal =
  (min: number, max: number): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a number from ${min} to ${max}.`, {
        input: name,
      });
    return number;
  };
/** `10` or `10%`, 0 to 100. */

export const percent =
  (min = 0, max = 100): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
      throw new UsageError(`${shown(trimmed)} is not a percentage from ${min} to ${max}.`, {
        input: name,
        fix: 'Example: 10 or 10%.',
      });
    return number;
  };
/** A share of the work: nothing, or from 0.1 % on. */

export const share: InputParser<number> = (value, name) => {
  const number = percent(0, 100)(value, name);
  if (number > 0 && number < 0.1)
    throw new UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
  return number;
};
