import type { Evidence, Verdict } from '../evidence/envelope.ts';
import { causeLine } from './diagnosis/words.ts';
import { markdown } from './escape.ts';
import type { Row } from './model.ts';
import { amount } from './numbers.ts';
import { redact } from './redact.ts';
import { measurementRow, passedText } from './rows.ts';
import { duration } from './words.ts';

const signs = { pass: '✅', fail: '🔴', inconclusive: '⚪', error: '⚠️' } as const;
const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'not enough to tell',
  error: 'could not judge',
};
const order: Readonly<Record<Verdict, number>> = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
const rowsIn = ({ check, measurements }: Evidence): readonly Row[] =>
  measurements
    .map((m) => measurementRow(check, m))
    .map((row, place) => ({ row, place }))
    .sort((a, b) => order[a.row.verdict] - order[b.row.verdict] || a.place - b.place)
    .map(({ row }) => row);

/** One row as a sentence without its full stop: `HTTP errors 62.5 % (5 of 8), stable 0 % (0 of 690), allowed 0.5 %: 140 : 1 (stops at 100 : 1)`. */
export function rowText({ title, canary, stable, allowed, change, note, verdict }: Row): string {
  if (canary.value === '–') return `${title}: ${note === '' ? verdictWords[verdict] : note}`;
  const figure = ({ value, counts }: Row['canary']): string =>
    counts === '' ? value : `${value} (${counts})`;
  return [
    `${title} ${figure(canary)}${change === '' ? '' : ` ${change}`}`,
    ...(stable.value === '–' ? [] : [`stable ${figure(stable)}`]),
    ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
  ]
    .join(', ')
    .concat(note === '' ? '' : `: ${note}`);
}
/** What is not green in words, one line each; of a gate without measurements its reasons. */
export function openLines(evidence: Evidence): readonly string[] {
  const open = rowsIn(evidence).filter(({ verdict }) => verdict !== 'pass');
  return open.length > 0 ? open.map(rowText) : evidence.reasons.map(redact);
}

const mostPassed = 8;
/** A gate in the job summary: five lines. */
export function gateSummary(evidence: Evidence): string {
  const { check, verdict, release, window, facts, sources, reasons, warnings } = evidence;
  const rows = rowsIn(evidence);
  const open = rows.filter((row) => row.verdict !== 'pass');
  const passed = rows.filter((row) => row.verdict === 'pass');
  const more = passed.length - mostPassed;
  const took = duration(Date.parse(window.end) - Date.parse(window.start));
  const said = [...(open.length > 0 ? [] : reasons), ...warnings.map((one) => `⚠️ ${one}`)];
  const lines = [
    `### ${signs[verdict]} ${markdown(check)}: ${verdictWords[verdict]} · ${markdown(`${release.workload} at ${amount(release.achievedPercent, 'percent')}`)}`,
    open
      .slice(0, 3)
      .map((row) => `${signs[row.verdict]} ${markdown(rowText(row))}`)
      .join('<br>') + (open.length > 3 ? `<br>and ${open.length - 3} more` : ''),
    said
      .slice(0, 3)
      .map((one) => markdown(redact(one).slice(0, 300)))
      .join('<br>'),
    facts.diagnosis === undefined ? '' : markdown(redact(causeLine(facts.diagnosis))),
    passed.length === 0
      ? ''
      : `✅ ${passed.length} passed: ${passed
          .slice(0, mostPassed)
          .map((row) => markdown(passedText(row)))
          .join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`,
    [
      `${took}, from ${markdown(sources.map(({ kind }) => kind).join(', '))}`,
      ...(facts.withdrawal === undefined
        ? []
        : [
            facts.withdrawal.done
              ? `users were taken off the canary at ${facts.withdrawal.at.slice(11, 19)} UTC`
              : markdown(`users were not taken off the canary: ${redact(facts.withdrawal.detail)}`),
          ]),
    ].join(' · '),
  ];
  return `${lines.filter((one) => one !== '').join('\n\n')}\n`;
}
