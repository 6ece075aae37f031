import { UsageError } from '../errors.ts';
import { line, shown } from './text.ts';
import type { InputType } from './type.ts';

export const integer = (min: number, max: number): InputType<number> => ({
  words: `Whole number from ${min} to ${max}`,
  form: { kind: 'whole number', min, max },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a whole number from ${min} to ${max}.`, {
        input: name,
        fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
      });
    return number;
  },
});
export const decimal = (min: number, max: number): InputType<number> => ({
  words: `Number from ${min} to ${max}`,
  form: { kind: 'number', min, max },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a number from ${min} to ${max}.`, {
        input: name,
      });
    return number;
  },
});
/** `10` or `10%`, 0 to 100. */
export const percent = (min = 0, max = 100): InputType<number> => ({
  words: `Percent from ${min} to ${max}`,
  form: { kind: 'percent', min, max },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
      throw new UsageError(`${shown(trimmed)} is not a percentage from ${min} to ${max}.`, {
        input: name,
        fix: 'Example: 10 or 10%.',
      });
    return number;
  },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
export const share: InputType<number> = {
  ...percent(0, 100),
  words: `Percent from ${leastShare} to 100, or 0`,
  read: (value, name) => {
    const number = percent(0, 100).read(value, name);
    if (number > 0 && number < leastShare)
      throw new UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
        input: name,
      });
    return number;
  },
};
