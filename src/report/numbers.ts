import type { Deciding } from '../evidence/decision.ts';

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
export function amount(value: number | null, unit: string): string {
  if (value === null) return '–';
  switch (unit) {
    case 'percent':
      return `${short(value)} %`;
    case 'bytes':
      return value >= 1024 ** 3
        ? `${short(value / 1024 ** 3)} GiB`
        : value >= 1024 ** 2
          ? `${short(value / 1024 ** 2)} MiB`
          : `${short(value / 1024)} KiB`;
    case 'count':
    case '1':
    case '':
      return short(value);
    default:
      return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
  }
}
function short(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e6) return String(value);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}
export function difference(canary: number | null, baseline: number | null): string {
  if (canary === null || baseline === null || baseline === 0) return '–';
  const change = (100 * (canary - baseline)) / baseline;
  return `${change >= 0 ? '+' : '−'}${Math.abs(change).toFixed(0)} %`;
}
const bars = '▁▂▃▄▅▆▇█';
/** At most 20 points as block characters; a gap is a middle dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const step = Math.max(1, Math.ceil(values.length / 20));
  const points = Array.from(
    { length: Math.ceil(values.length / step) },
    (_, i) => values.slice(i * step, (i + 1) * step).find((v) => v !== null) ?? null,
  );
  const known = points.filter((v) => v !== null);
  if (known.length === 0) return '';
  const low = Math.min(0, ...known);
  const high = Math.max(...known, low + 1e-9);
  return points
    .map((v) =>
      v === null ? '·' : (bars[Math.min(7, Math.floor(((v - low) / (high - low)) * 7.999))] ?? '▁'),
    )
    .join('');
}
/** One sentence with the number that decided, its limit and its baseline. */
export function decidingSentence(deciding: Deciding | null): string {
  if (deciding === null) return 'Every measurement is within its limit.';
  if (deciding.value === null || counted.includes(deciding.unit))
    return `${deciding.check}: ${deciding.reason}.`;
  const limit =
    deciding.limit === null ? '' : `, the limit is ${amount(deciding.limit, deciding.unit)}`;
  const baseline =
    deciding.baseline === null
      ? ''
      : `, the stable version has ${amount(deciding.baseline, deciding.unit)}`;
  return `${deciding.measurement} of the canary is ${amount(deciding.value, deciding.unit)}${limit}${baseline}.`;
}
