import type { Counts } from '../evidence/envelope.ts';
import { odds } from '../judge/explain.ts';

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
export function amount(value: number | null, unit: string): string {
  if (value === null) return '–';
  switch (unit) {
    case 'percent':
      return `${short(value)} %`;
    case 'bytes':
      return bytes(value);
    case 'ms':
      return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
    case 'per-minute':
      return `${short(value)} a minute`;
    case 'count':
    case '1':
    case '':
      return short(value);
    default:
      return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
  }
}
function bytes(value: number): string {
  const size = Math.abs(value);
  if (size < 1024) return `${short(value)} B`;
  if (size >= 1024 ** 3) return `${short(value / 1024 ** 3)} GiB`;
  if (size >= 1024 ** 2) return `${short(value / 1024 ** 2)} MiB`;
  return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e6) return String(value);
  if (size >= 1e15) return value.toExponential(1);
  if (size >= 100) return value.toFixed(0);
  const text =
    size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
  return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
export function difference(canary: number | null, baseline: number | null): string {
  if (canary === null || baseline === null || baseline === 0) return '';
  const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
  if (change === 0) return '';
  if (change >= 900) return `×${short(canary / baseline)}`;
  return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
export const countsText = ({ bad, total }: Counts): string =>
  `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
export const oddsText = ({
  harm,
  stopsAt,
}: {
  readonly harm: number;
  readonly stopsAt: number;
}): string => `${odds(harm)} : 1 (stops at ${odds(stopsAt)} : 1)`;

/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
export const confidenceText = (confidence: number): string =>
  Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);
