import { UsageError } from '../errors.ts';
import type { PolicyLimit } from '../evidence/policy.ts';
import type { Described } from '../evidence/schemas/document.ts';

interface Unit {
  readonly of: 'share' | 'time' | 'size';
  /** In the smallest unit of its kind. */
  readonly factor: number;
}
const units: Readonly<Record<string, Unit>> = {
  '%': { of: 'share', factor: 1 },
  ms: { of: 'time', factor: 1 },
  s: { of: 'time', factor: 1000 },
  m: { of: 'time', factor: 60_000 },
  B: { of: 'size', factor: 1 },
  KiB: { of: 'size', factor: 1024 },
  MiB: { of: 'size', factor: 1024 ** 2 },
  GiB: { of: 'size', factor: 1024 ** 3 },
};
/** What measurements are in, in the words of the evidence. */
const measured: Readonly<Record<string, Unit>> = {
  percent: { of: 'share', factor: 1 },
  '1': { of: 'share', factor: 100 },
  ms: { of: 'time', factor: 1 },
  s: { of: 'time', factor: 1000 },
  bytes: { of: 'size', factor: 1 },
};
const largest = 1e15;
const what = `a limit: a number, or a number with its unit (${Object.keys(units).join(', ')})`;

export const limitDocument: Described<PolicyLimit> = {
  read: (value, path) => {
    if (typeof value === 'number' && value >= 0 && value <= largest) return { value, unit: null };
    const match =
      typeof value === 'string'
        ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
        : null;
    const [, digits = '', unit = ''] = match ?? [];
    const number = Number(digits);
    if (match === null || !Object.hasOwn(units, unit))
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
      { type: 'number', minimum: 0, maximum: largest },
      { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${Object.keys(units).join('|')})$` },
    ],
  },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
export function limitIn(limit: PolicyLimit, unit: string): number | undefined {
  const to = Object.hasOwn(measured, unit) ? measured[unit] : undefined;
  const { value } = limit;
  if (limit.unit === null) return to?.of === 'share' && value > 100 / to.factor ? undefined : value;
  const from = units[limit.unit];
  return from === undefined || to === undefined || from.of !== to.of
    ? undefined
    : (value * from.factor) / to.factor;
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
    return known === undefined ? undefined : { of: known.of, value: value * known.factor };
  };
  const [a, b] = [scaled(from), scaled(to)];
  if (a === undefined || b === undefined || a.of !== b.of) return undefined;
  return b.value > a.value ? 1 : b.value < a.value ? -1 : 0;
}
