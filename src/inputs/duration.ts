import { UsageError } from '../errors.ts';
import { line, shown } from './text.ts';
import type { InputType } from './type.ts';

export const durationUnitsMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  let ms = 0;
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
    ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
  return ms;
}
/** `90000` → `1m30s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  const seconds = Math.round(ms / 100) / 10;
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = Math.round((seconds % 60) * 10) / 10;
  return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
export const duration = (minMs: number, maxMs: number): InputType<number> => ({
  words:
    minMs === 0
      ? `Duration up to ${formatDuration(maxMs)}`
      : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
  form: { kind: 'duration', minMs, maxMs },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    const ms = parseDuration(trimmed);
    if (ms === undefined)
      throw new UsageError(`${shown(trimmed)} is not a duration.`, {
        input: name,
        fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
      });
    if (ms < minMs || ms > maxMs)
      throw new UsageError(
        `${shown(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`,
        { input: name },
      );
    return ms;
  },
});
