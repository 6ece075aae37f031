import type { Chart, Versions } from './model.ts';
import { amount } from './numbers.ts';

/** Orange and blue are told apart by every eye, and each of the three has a contrast of 3 and more on GitHub's white and on its grey. */
const colours = { canary: '#d9641e', stable: '#3d8bd9', limit: '#8c8c8c' };
const squares = { canary: '🟧', stable: '🟦', limit: '⬜' };
/** More labels than this do not fit on a phone. */
const mostTicks = 8;

/** The deciding number as Mermaid, with its lines named under it. It knows no gaps: only ticks with data are on the axis, so that no point is invented. */
export function renderMermaid(chart: Chart | undefined, versions: Versions): string {
  if (chart === undefined) return '';
  const measured = chart.t
    .map((t, i) => ({ t, canary: chart.canary[i] ?? null, stable: chart.stable[i] ?? null }))
    .filter((one): one is Tick => one.canary !== null);
  const ticks = fewer(measured);
  if (ticks.length < 2) return '';
  const withStable = ticks.every(({ stable }) => stable !== null);
  const highest = Math.max(...ticks.flatMap(({ canary, stable }) => [canary, stable ?? 0]), 1e-9);
  const limit = chart.limit !== null && chart.limit <= 4 * highest ? chart.limit : null;
  const top = Math.max(highest, limit ?? 0) * 1.08;
  const line = (values: readonly (number | null)[]): string =>
    `  line [${values.map((value) => plain(value ?? 0)).join(', ')}]`;
  return [
    '```mermaid',
    '---',
    'config:',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${[colours.canary, ...(withStable ? [colours.stable] : []), ...(limit === null ? [] : [colours.limit])].join(', ')}"`,
    '---',
    'xychart-beta',
    `  title "${`${chart.title}, ${unitText(chart.unit)}`.replace(/[^\w ,%-]/g, ' ')}"`,
    `  x-axis "seconds" [${distinct(ticks.map(({ t }) => t)).join(', ')}]`,
    `  y-axis 0 --> ${plain(chart.unit === 'percent' && highest <= 100 ? Math.min(100, Math.max(top, 1)) : top)}`,
    line(ticks.map(({ canary }) => canary)),
    ...(withStable ? [line(ticks.map(({ stable }) => stable))] : []),
    ...(limit === null ? [] : [line(ticks.map(() => limit))]),
    '```',
    '',
    legend(chart, versions, {
      withStable,
      limit,
      empty: chart.t.length - measured.length,
      each: Math.ceil(measured.length / mostTicks),
    }),
  ].join('\n');
}
interface Tick {
  readonly t: number;
  readonly canary: number;
  readonly stable: number | null;
}
/** The worst of each part of the window: a measured tick, never a mean of several. */
function fewer(ticks: readonly Tick[]): readonly Tick[] {
  const size = Math.ceil(ticks.length / mostTicks);
  return Array.from({ length: Math.ceil(ticks.length / Math.max(1, size)) }, (_, i) =>
    ticks
      .slice(i * size, (i + 1) * size)
      .reduce((worst, one) => (one.canary > worst.canary ? one : worst)),
  );
}
/** Two categories of one name would be one. */
function distinct(times: readonly number[]): readonly string[] {
  const whole = times.map((t) => t.toFixed(0));
  return new Set(whole).size === times.length ? whole : times.map((t) => t.toFixed(1));
}
const unitText = (unit: string): string =>
  unit === 'percent' ? '%' : unit === 'count' || unit === '1' ? 'number' : unit;
const plain = (value: number): string => String(Number(value.toPrecision(4)));

function legend(
  chart: Chart,
  versions: Versions,
  {
    withStable,
    limit,
    empty,
    each,
  }: {
    readonly withStable: boolean;
    readonly limit: number | null;
    /** Ticks without a number of the canary. */
    readonly empty: number;
    /** Of so many ticks the worst is shown. */
    readonly each: number;
  },
): string {
  const names = [
    `${squares.canary} ${versions.canary}`,
    ...(withStable ? [`${squares.stable} ${versions.stable}`] : []),
    ...(limit === null
      ? chart.limit === null
        ? []
        : [`allowed ${amount(chart.limit, chart.unit)}, far above`]
      : [`${squares.limit} allowed ${amount(limit, chart.unit)}`]),
    ...(each > 1 ? [`the worst of every ${each} ticks`] : []),
    ...(empty === 0 ? [] : [`${empty} of ${chart.t.length} ticks had no data`]),
  ];
  return names.join(' · ');
}
