import { UsageError } from '../errors.ts';
import type { PolicyLimit } from '../evidence/policy.ts';
import type { Described } from '../evidence/schemas/document.ts';
import { keptUnits, largestLimit, units } from '../inputs/units.ts';

const written = ['%', 'ms', 's', 'm', 'B', 'KiB', 'MiB', 'GiB'];
const what = `a limit: a number, or a number with its unit (${written.join(', ')})`;

export const limitDocument: Described<PolicyLimit> = {
  read: (value, path) => {
    if (typeof value === 'number' && value >= 0 && value <= largestLimit)
      return { value, unit: null };
    const match =
      typeof value === 'string'
        ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
        : null;
    const [, digits = '', unit = ''] = match ?? [];
    const number = Number(digits);
    if (match === null || !written.includes(unit))
      throw new UsageError(`${JSON.stringify(value)} is not ${what}.`, {
        input: path,
        fix: 'Example: 0.5% or 300ms.',
      });
    if (unit === '%' && number > 100)
      throw new UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
    return { value: number, unit };
  },
  json: {
    oneOf: [
      { type: 'number', minimum: 0, maximum: largestLimit },
      { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${written.join('|')})$` },
    ],
  },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
export function limitIn(limit: PolicyLimit, unit: string): number | undefined {
  const to = Object.hasOwn(keptUnits, unit) ? keptUnits[unit] : undefined;
  const { value } = limit;
  if (limit.unit === null) return to?.of === 'share' && value > 100 / to.times ? undefined : value;
  const from = units[limit.unit];
  return from === undefined || to === undefined || from.of !== to.of
    ? undefined
    : (value * from.times) / to.times;
}
export const limitInWords = ({ value, unit }: PolicyLimit): string =>
  unit === null ? String(value) : `${value} ${unit}`;

/**
 * Whether `to` allows more than `from` where more is worse: 1, 0 or -1; undefined when they cannot be compared, since one is bare or of another
 * kind.
 */
export function compareLimits(from: PolicyLimit, to: PolicyLimit): -1 | 0 | 1 | undefined {
  const scaled = ({ value, unit }: PolicyLimit) => {
    if (unit === null) return { of: 'bare', value };
    const known = units[unit];
    return known === undefined ? undefined : { of: known.of, value: value * known.times };
  };
  const [a, b] = [scaled(from), scaled(to)];
  if (a === undefined || b === undefined || a.of !== b.of) return undefined;
  return b.value > a.value ? 1 : b.value < a.value ? -1 : 0;
}
