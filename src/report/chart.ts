import type { Measurement } from '../evidence/envelope.ts';
import { html } from './escape.ts';
import { amount } from './numbers.ts';

const box = { width: 640, height: 220, left: 64, right: 16, top: 14, bottom: 30 };

/** A line chart as inline SVG: canary, stable, limit; gaps stay gaps. '' when there is nothing to draw. */
export function renderChart(measurement: Measurement): string {
  const { series, limit, unit } = measurement;
  if (series === undefined || series.t.length < 2) return '';
  const values = [...series.canary, ...series.baseline].filter((v) => v !== null);
  if (values.length === 0) return '';
  const top = Math.max(...values);
  const shownLimit = limit !== null && limit <= 5 * Math.max(top, 1e-9) ? limit : null;
  const highest = Math.max(top, shownLimit ?? 0, 1e-9) * 1.1;
  const last = series.t.at(-1) ?? 1;
  const x = (t: number): number =>
    box.left + ((box.width - box.left - box.right) * t) / Math.max(last, 1e-9);
  const y = (v: number): number =>
    box.height - box.bottom - ((box.height - box.top - box.bottom) * v) / highest;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * highest);
  const grid = ticks
    .map(
      (v) =>
        `<line class="grid" x1="${box.left}" x2="${box.width - box.right}" y1="${y(v).toFixed(1)}" y2="${y(v).toFixed(1)}"/><text class="tick" x="${box.left - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${html(amount(Number(v.toPrecision(3)), unit))}</text>`,
    )
    .join('');
  const times = [0, 0.5, 1]
    .map(
      (part) =>
        `<text class="tick" x="${x(part * last).toFixed(1)}" y="${box.height - 8}" text-anchor="${part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}">${(part * last).toFixed(0)} s</text>`,
    )
    .join('');
  const limitLine =
    shownLimit === null
      ? ''
      : `<line class="limit" x1="${box.left}" x2="${box.width - box.right}" y1="${y(shownLimit).toFixed(1)}" y2="${y(shownLimit).toFixed(1)}"/>`;
  return `<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${html(measurement.name)} over time">${grid}${times}${limitLine}${path(series.t, series.baseline, x, y, 'stable')}${path(series.t, series.canary, x, y, 'canary')}</svg>`;
}
function path(
  t: readonly number[],
  values: readonly (number | null)[],
  x: (t: number) => number,
  y: (v: number) => number,
  name: string,
): string {
  let pen = 'M';
  const steps = values.map((value, i) => {
    if (value === null) {
      pen = 'M';
      return '';
    }
    const step = `${pen}${x(t[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = 'L';
    return step;
  });
  return `<path class="${name}" d="${steps.join('')}"/>`;
}
