import { html } from './escape.ts';
import type { Chart, Versions } from './model.ts';
import { amount } from './numbers.ts';

/** A chart is drawn twice, for a desk and for a phone: text that is scaled down cannot be read. */
interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly gridLines: number;
}
const wide: Box = {
  width: 880,
  height: 300,
  left: 76,
  right: 150,
  top: 26,
  bottom: 42,
  gridLines: 4,
};
const small: Box = {
  ...{ width: 470, height: 230, left: 70, right: 126 },
  ...{ top: 26, bottom: 42, gridLines: 4 },
};
const phone: Box = {
  ...{ width: 358, height: 230, left: 62, right: 124 },
  ...{ top: 26, bottom: 42, gridLines: 4 },
};

/** The deciding chart, large; both widths, of which the page shows one. */
export const renderChart = (chart: Chart, versions: Versions): string =>
  `${draw(chart, versions, wide, 'desk')}${draw(chart, versions, phone, 'phone')}`;
export const renderSmallChart = (chart: Chart, versions: Versions): string =>
  `${draw(chart, versions, small, 'desk')}${draw(chart, versions, phone, 'phone')}`;

interface Scale {
  readonly x: (seconds: number) => number;
  readonly y: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}
/** Inline SVG: canary, stable, limit, faults, marks. What was not measured is not drawn. */
function draw(chart: Chart, versions: Versions, box: Box, name: string): string {
  const scale = scaleOf(chart, box);
  const limit = chart.limit !== null && chart.limit <= scale.top ? chart.limit : null;
  const lines = [
    { kind: 'stable', values: chart.stable, label: versions.stable },
    { kind: 'canary', values: chart.canary, label: versions.canary },
  ];
  const labels = [
    ...lines.flatMap(({ kind, values, label }) => {
      const last = values.findLast((value) => value !== null);
      return last === undefined || last === null
        ? []
        : [{ kind, text: shortLabel(label, box), y: scale.y(last) }];
    }),
    ...(limit === null
      ? []
      : [{ kind: 'limit', text: `allowed ${amount(limit, chart.unit)}`, y: scale.y(limit) }]),
  ];
  return [
    `<svg class="${name}" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${html(chart.said)}">`,
    ...faults(chart, scale, box),
    ...grid(chart, scale, box),
    ...marks(chart, scale, box),
    limit === null
      ? ''
      : `<line class="limit" x1="${box.left}" x2="${box.width - box.right}" y1="${at(scale.y(limit))}" y2="${at(scale.y(limit))}"/>`,
    ...lines.map(({ kind, values }) => path(chart.t, values, scale, kind)),
    ...spread(labels, box).map(
      ({ kind, text, y }) =>
        `<text class="label ${kind}" x="${box.width - box.right + 9}" y="${at(y + 5)}">${html(text)}</text>`,
    ),
    '</svg>',
  ].join('');
}
const at = (pixels: number): string => pixels.toFixed(1);
const shortLabel = (label: string, { right }: Box): string => {
  const most = Math.floor((right - 12) / 9.8);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
};

function scaleOf(chart: Chart, box: Box): Scale {
  const known = [...chart.canary, ...chart.stable].filter((value) => value !== null);
  const highest = Math.max(...known, 0);
  const withLimit =
    chart.limit !== null && (highest <= 0 || chart.limit <= 4 * highest) ? chart.limit : 0;
  const top = niceTop(Math.max(highest, withLimit, 1e-9), chart.unit, box.gridLines);
  const times = [...chart.t, ...chart.marks.map((mark) => mark.at)];
  const from = Math.min(0, ...times);
  const to = Math.max(...times, from + 1e-9);
  const inner = box.width - box.left - box.right;
  const tall = box.height - box.top - box.bottom;
  return {
    ...{ from, to, top },
    x: (seconds) => box.left + (inner * (seconds - from)) / (to - from),
    y: (value) => box.height - box.bottom - (tall * Math.max(0, value)) / top,
  };
}
/** The next number that people count in; rates end at 100 %. */
function niceTop(highest: number, unit: string, parts: number): number {
  if (unit === 'percent' && highest > 50 && highest <= 100) return 100;
  const base = unit === 'bytes' ? 1024 ** Math.floor(Math.log(highest) / Math.log(1024)) : 1;
  const step = (highest * 1.05) / base / parts;
  const power = 10 ** Math.floor(Math.log10(step));
  const nice = [1, 2, 2.5, 5, 10].find((one) => one * power >= step) ?? 10;
  return nice * power * parts * base;
}
function grid(chart: Chart, { x, y, from, to, top }: Scale, box: Box): readonly string[] {
  const right = box.width - box.right;
  const levels = Array.from({ length: box.gridLines + 1 }, (_, i) => (top * i) / box.gridLines);
  const seconds = (to - from) / 2;
  return [
    ...levels.map(
      (value) =>
        `<line class="grid" x1="${box.left}" x2="${right}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="tick" x="${box.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${html(amount(Number(value.toPrecision(6)), chart.unit))}</text>`,
    ),
    ...[from, from + seconds, to].map(
      (time, i) =>
        `<text class="tick" x="${at(x(time))}" y="${box.height - 22}" text-anchor="${['start', 'middle', 'end'][i]}">${html(timeText(time))}</text>`,
    ),
  ];
}
const timeText = (seconds: number): string =>
  Math.abs(seconds) >= 600
    ? `${(seconds / 60).toFixed(0)} min`
    : `${seconds.toFixed(Math.abs(seconds) < 10 ? 1 : 0).replace(/\.0$/, '')} s`;
const faults = ({ faults: all }: Chart, { x, from, to }: Scale, box: Box): readonly string[] =>
  all.map((fault) => {
    const [left, right] = [x(Math.max(from, fault.from)), x(Math.min(to, fault.to))];
    return `<rect class="fault" x="${at(left)}" y="${box.top}" width="${at(Math.max(2, right - left))}" height="${box.height - box.top - box.bottom}"/><text class="tick" x="${at(left + 4)}" y="${box.top + 13}">${html(fault.label)}</text>`;
  });
/** A line for each mark, its label under the axis or above the chart; where both places are taken the line stands without one. */
function marks({ marks: all }: Chart, { x }: Scale, box: Box): readonly string[] {
  const lanes = [
    { y: box.height - 5, free: Number.NEGATIVE_INFINITY },
    { y: box.top - 10, free: Number.NEGATIVE_INFINITY },
  ];
  return [...all]
    .sort((a, b) => a.at - b.at)
    .map(({ at: seconds, kind, label }) => {
      const place = x(seconds);
      const width = label.length * 7.4;
      const anchor =
        place - width / 2 < box.left ? 'start' : place + width / 2 > box.width ? 'end' : 'middle';
      const left = place - { start: 0, middle: width / 2, end: width }[anchor];
      const lane = lanes.find(({ free }) => left >= free + 8);
      if (lane !== undefined) lane.free = left + width;
      const line = `<line class="mark ${kind}" x1="${at(place)}" x2="${at(place)}" y1="${box.top - 4}" y2="${box.height - box.bottom}"/>`;
      return lane === undefined
        ? line
        : `${line}<text class="tick" x="${at(place)}" y="${lane.y}" text-anchor="${anchor}">${html(label)}</text>`;
    });
}
/** Labels at the end of their lines, moved apart where they would cover each other. */
function spread<T extends { readonly y: number }>(labels: readonly T[], box: Box): readonly T[] {
  const gap = 17;
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const lowest = box.height - box.bottom;
  const places: number[] = [];
  for (const { y } of sorted) places.push(Math.max(y, (places.at(-1) ?? box.top - gap) + gap));
  for (let i = places.length - 1; i >= 0; i--)
    places[i] = Math.min(
      places[i] ?? 0,
      i === places.length - 1 ? lowest : (places[i + 1] ?? 0) - gap,
    );
  return sorted.map((label, i) => ({ ...label, y: places[i] ?? label.y }));
}
/** A tick without data ends a line; a tick alone is a dot. */
function path(
  t: readonly number[],
  values: readonly (number | null)[],
  { x, y }: Scale,
  kind: string,
): string {
  const steps: string[] = [];
  const dots: string[] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    const [px, py] = [at(x(t[i] ?? 0)), at(y(value))];
    const before = values[i - 1] ?? null;
    const alone = before === null && (values[i + 1] ?? null) === null;
    steps.push(`${before === null ? 'M' : 'L'}${px} ${py}`);
    if (alone || values.length <= 30)
      dots.push(`<circle class="dot ${kind}" cx="${px}" cy="${py}" r="${alone ? 4 : 2.6}"/>`);
  });
  return `<path class="line ${kind}" d="${steps.join('')}"/>${dots.join('')}`;
}
