import { UsageError } from '../errors.ts';
import { parseDuration } from './duration.ts';
import type { Shape } from './shape.ts';
import { shown } from './text.ts';
import { keptUnits, largestLimit, type Unit, units } from './units.ts';

/**
 * A limit in the unit that its measurement is kept in (`1`, `percent`, `s`, `ms`, `bytes`, or a name of things that are counted). A text
 * carries its unit: `0.5%`, `300ms`, `512MiB`; a bare number is taken in the kept unit. A share of events is at most all of them, so that
 * `limit: 5` for five per cent is refused; `max` is for shares that may be more (a gauge of load).
 */
export const limit = (
  unit: string,
  max = keptUnits[unit]?.of === 'share' ? 100 / keptUnits[unit].times : largestLimit,
): Shape<number> => {
  const own = Object.hasOwn(keptUnits, unit) ? keptUnits[unit] : undefined;
  const fix = `Example: ${own?.example ?? '1000'}.`;
  return (value, path) => {
    const number = typeof value === 'number' ? value : written(value, unit, own);
    if (number === undefined)
      throw new UsageError(
        `${typeof value === 'string' ? shown(value) : JSON.stringify(value)} is not a limit for ${own?.named ?? `a number of ${unit}`}.`,
        { input: path, fix },
      );
    if (!(number >= 0 && number <= max))
      throw new UsageError(
        `${JSON.stringify(value)} is out of range: a bare number is in ${unitWords(unit)}, from 0 to ${max}.`,
        { input: path, fix },
      );
    return number;
  };
};
const unitWords = (unit: string): string =>
  unit === '1' ? 'parts of 1 (0.005 = 0.5%)' : unit === 's' ? 'seconds' : unit;
/** The text's number in `unit`; undefined when it is none, has no unit, or one of something else. */
function written(value: unknown, unit: string, own: Unit | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, number, suffix = ''] =
    /^(\d{1,16}(?:\.\d{1,16})?)\s*([A-Za-z%]{1,40})$/.exec(text) ?? [];
  if (own === undefined)
    return number !== undefined && suffix === unit ? Number(number) : undefined;
  if (own.of === 'time') {
    const ms = parseDuration(text);
    return ms === undefined ? undefined : ms / own.times;
  }
  const found = Object.hasOwn(units, suffix) ? units[suffix] : undefined;
  if (number === undefined || found?.of !== own.of) return undefined;
  // By its decimals: 0.7 / 100 is not 0.007 in binary.
  return unit === '1' ? Number(`${number}e-2`) : (Number(number) * found.times) / own.times;
}
