import type { DimensionResult } from '../evidence/decision.ts';
import type { Evidence, Measurement, Verdict } from '../evidence/envelope.ts';
import type { ReportContent } from './content.ts';
import type { Row } from './model.ts';
import { amount, countsText, difference, oddsText } from './numbers.ts';
import { redact } from './redact.ts';
import { cut, eventsOf, isTold, titleOf } from './words.ts';

const severity: Readonly<Record<Verdict, number>> = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
type Kinds = Pick<ReportContent, 'decision' | 'evidence'>;

/** Every row of the matrix, worst first, and the deciding one before all others. */
export function rowsOf({ decision, evidence }: Kinds): readonly Row[] {
  const { deciding } = decision;
  const all = decision.dimensions.flatMap((dimension) => {
    const found = measurementOf(dimension, evidence);
    return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
  });
  const decided = (one: DimensionResult): number =>
    one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
  return all
    .map((one, place) => ({ ...one, place }))
    .sort(
      (a, b) =>
        severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place,
    )
    .map(({ row }) => row);
}
const measurementOf = (
  { check, measurement }: Pick<DimensionResult, 'check' | 'measurement'>,
  evidence: readonly Evidence[],
): Measurement | undefined =>
  evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);

/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension: DimensionResult, m: Measurement): Row =>
  measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
  });
/** One measurement as a row, whoever judged it. */
export function measurementRow(check: string, m: Measurement): Row {
  const counts = m.counts;
  const reason = redact(m.reason);
  return {
    id: `${check}/${m.name}`,
    verdict: m.verdict,
    title: titleOf(m.name),
    canary: {
      value: amount(m.canary, m.unit),
      counts: counts === undefined ? '' : countsText(counts.canary),
    },
    stable: {
      value: amount(m.baseline, m.unit),
      counts: counts?.stable == null ? '' : countsText(counts.stable),
    },
    // Two rates are compared as they are: thirty times nothing much says less than both numbers.
    change: m.unit === 'percent' ? '' : difference(m.canary, m.baseline),
    allowed:
      m.name === 'exposure-achieved' ? `${amount(m.limit, m.unit)} asked` : amount(m.limit, m.unit),
    note: noteOf(m, reason),
    reason,
  };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m: Measurement, reason: string): string {
  if (m.verdict === 'pass') return m.warnings?.[0] ?? '';
  if (m.contradictedBy !== undefined)
    return `worse, while ${m.contradictedBy.map(titleOf).join(', ')} got better`;
  if (m.odds !== undefined) return `certain: ${oddsText(m.odds)}`;
  if (m.lacks !== undefined && m.verdict === 'inconclusive')
    return `too little data: ${lackText(m.name, m.lacks)}`;
  if (m.verdict === 'inconclusive' && m.canary === null) return cut(reason, 90);
  const whole = m.verdict === 'error' || (isTold(m) && toldUnits.includes(m.unit));
  return whole ? cut(reason, 240) : cut(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
export const lackText = (
  name: string,
  { have, need, of }: NonNullable<Measurement['lacks']>,
): string => `${have} of ${need} ${of === 'events' ? eventsOf(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason: string): string => reason.split('; ')[0] ?? reason;

/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
export function passedText({ title, canary, stable, allowed }: Row): string {
  if (title === 'exposure') return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
  const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
  const beside = stable.value === '–' ? '' : ` (${stable.value})`;
  return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}
