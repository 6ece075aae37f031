import type { TickData } from '../../judge/protocol.ts';
import { present } from '../../judge/silence.ts';
import type { Comparison } from './comparison.ts';
import type { MetricsParameters } from './observation.ts';
import type { Check } from './presets.ts';

const has =
  (name: string, arm: 'baseline' | 'canary') =>
  (data: TickData): boolean =>
    present(data[name]?.[arm]);

/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
export function presence(
  looks: readonly TickData[],
  { checks, minTicks }: MetricsParameters,
  comparison: (check: Check) => Comparison,
) {
  const needed = Math.max(minTicks, looks.length / 2);
  const reported = (check: Check): boolean => {
    const { name, optional } = check;
    const { kind } = comparison(check);
    const alone = kind === 'history' || kind === 'fixed-limit';
    const both = (data: TickData): boolean =>
      has(name, 'canary')(data) && (alone || has(name, 'baseline')(data));
    return optional
      ? looks.filter(both).length >= needed
      : looks.some((data) => has(name, 'canary')(data) || has(name, 'baseline')(data));
  };
  return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}

/** Why an optional check was not judged. */
export function absentInWords(
  { name }: Check,
  looks: readonly TickData[],
  { minTicks }: MetricsParameters,
): string {
  const count = (arm: 'baseline' | 'canary'): number => looks.filter(has(name, arm)).length;
  const [canary, stable] = [count('canary'), count('baseline')];
  if (canary === 0 && stable === 0)
    return `${name}: not judged, neither version reports it (optional)`;
  if (stable === 0) return `${name}: not judged, only the canary reports it (optional)`;
  const both = looks.filter((data) => has(name, 'canary')(data) && has(name, 'baseline')(data));
  const more = Math.ceil(Math.max(minTicks, looks.length / 2)) - both.length;
  return `${name}: too little data, ${Math.max(1, more)} more ticks with data are needed (optional)`;
}

/**
 * How many events or ticks an optional check lacks for a verdict when both arms have it alike: too little traffic is nobody's fault, too little of the
 * canary alone is.
 */
export function shortOf(
  { name, kind, optional }: Check,
  looks: readonly TickData[],
  { minEvents, minTicks, weight }: MetricsParameters,
): number {
  if (!optional) return 0;
  const events = (arm: 'baseline' | 'canary'): number =>
    looks.reduce((sum, data) => {
      const values = data[name]?.[arm];
      if (!present(values)) return sum;
      if (kind === 'gauge') return sum + 1;
      return sum + (kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0));
    }, 0);
  const canary = events('canary');
  const lacking = (kind === 'gauge' ? minTicks : minEvents) - canary;
  if (lacking <= 0) return 0;
  const odds = kind === 'gauge' || weight >= 1 ? 1 : weight / (1 - weight);
  return canary >= alike * odds * events('baseline') ? Math.ceil(lacking) : 0;
}
/** A canary with less than this part of its share has it not as the stable version has. */
const alike = 0.25;
export const shortInWords = (check: Check, lacking: number): string =>
  `${check.name}: too little data, ${lacking} more ${check.kind === 'gauge' ? 'ticks' : 'events'} are needed (optional, both versions have it alike)`;
