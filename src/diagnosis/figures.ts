/** Three significant digits; large numbers with thousands in groups. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return 'not a number';
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(3));
  if (Math.abs(rounded) >= 10_000) return rounded.toLocaleString('en-US');
  return Math.abs(rounded) < 0.001 ? rounded.toExponential(1) : String(rounded);
}
export const percent = (share: number): string => `${figure(100 * share)} %`;
/** Nanoseconds, bytes and counts as pprof gives them, as people read them. */
export function amountOf(value: number, unit: string): string {
  if (unit === 'nanoseconds')
    return value >= 1e9 ? `${figure(value / 1e9)} s` : `${figure(value / 1e6)} ms`;
  if (unit === 'bytes')
    return value >= 1048576 ? `${figure(value / 1048576)} MiB` : `${figure(value / 1024)} KiB`;
  return Number.isInteger(value) && value < 1e12 ? value.toLocaleString('en-US') : figure(value);
}
