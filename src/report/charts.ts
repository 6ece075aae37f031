import type { Evidence, Measurement } from '../evidence/envelope.ts';
import type { ReportContent } from './content.ts';
import type { Chart, Fault, Mark, Row, Versions } from './model.ts';
import { amount } from './numbers.ts';
import { exposedAt, withdrawnAt } from './stages.ts';
import { capital, duration } from './words.ts';

/** A chart for each row that has points, in the rows' order. */
export function chartsOf(
  content: ReportContent,
  rows: readonly Row[],
  versions: Versions,
): readonly Chart[] {
  return rows.flatMap((row) => {
    const [check = '', name = ''] = row.id.split('/');
    const found = content.evidence.find((one) => one.check === check);
    const m = found?.measurements.find((one) => one.name === name);
    return found === undefined || m?.series === undefined
      ? []
      : chartOf(content, found, { ...m, series: m.series }, row, versions);
  });
}
type Measured = Measurement & { readonly series: NonNullable<Measurement['series']> };
function chartOf(
  { decision, evidence }: ReportContent,
  { window }: Evidence,
  m: Measured,
  row: Row,
  versions: Versions,
): readonly Chart[] {
  const { series } = m;
  const points = series.canary.filter((value) => value !== null);
  if (points.length === 0) return [];
  const fromMs = Date.parse(series.from ?? window.start);
  const at = (time: string): number => (Date.parse(time) - fromMs) / 1000;
  const last = series.t.at(-1) ?? 0;
  return [
    {
      id: row.id,
      title: row.title,
      unit: m.unit,
      verdict: row.verdict,
      t: series.t,
      canary: series.canary,
      stable: series.baseline,
      limit: m.limit,
      marks: marksOf(evidence, decision.release.achievedPercent, decision.time, at, last),
      faults: faultsOf(evidence, at, last),
      said: saidOf(m, row, versions, points),
    },
  ];
}
/** Only what happened in the window, or so near to it that it can be drawn to scale. */
const near = (seconds: number, last: number): boolean =>
  seconds >= -0.35 * last && seconds <= 1.35 * last;
function marksOf(
  evidence: readonly Evidence[],
  percent: number,
  decidedAt: string,
  at: (time: string) => number,
  last: number,
): readonly Mark[] {
  const [exposed, withdrawn] = [exposedAt(evidence), withdrawnAt(evidence)];
  const marks: readonly (Mark | undefined)[] = [
    exposed === undefined ? undefined : exposedMark(at(exposed), last, amount(percent, 'percent')),
    withdrawn === undefined
      ? undefined
      : { at: at(withdrawn), kind: 'withdrawn', label: 'stopped' },
    { at: at(decidedAt), kind: 'decided', label: 'decided' },
  ];
  return marks.filter((mark) => mark !== undefined).filter((mark) => near(mark.at, last));
}
/** Users were there before the first tick; where that is too long ago for the scale, the edge says how long. */
const exposedMark = (seconds: number, last: number, share: string): Mark =>
  near(seconds, last)
    ? { at: seconds, kind: 'exposed', label: `${share} exposed` }
    : { at: 0, kind: 'exposed', label: `${share} exposed ${duration(-1000 * seconds)} before` };
const faultsOf = (
  evidence: readonly Evidence[],
  at: (time: string) => number,
  last: number,
): readonly Fault[] =>
  evidence
    .flatMap(({ facts: { fault } }) => (fault === undefined ? [] : [fault]))
    .map(({ experiment, from, to }) => ({
      from: at(from),
      to: at(to),
      label: experiment.replace(/-/g, ' '),
    }))
    .filter(({ from, to }) => to > 0 && from < last);

function saidOf(
  { unit, limit, series }: Measured,
  { title, canary, stable }: Row,
  versions: Versions,
  points: readonly number[],
): string {
  const range = (values: readonly number[]): string =>
    values.length === 0
      ? 'no data'
      : `${amount(Math.min(...values), unit)} to ${amount(Math.max(...values), unit)}`;
  const known = series.baseline.filter((value) => value !== null);
  return [
    `${capital(title)} over ${amount(series.t.at(-1) ?? 0, 's')}`,
    `${versions.canary}: ${canary.value} in all, ${range(points)} in ${points.length} of ${series.t.length} ticks`,
    ...(known.length === 0 ? [] : [`${versions.stable}: ${stable.value} in all, ${range(known)}`]),
    ...(limit === null ? [] : [`allowed: ${amount(limit, unit)}`]),
  ].join('; ');
}
