import { amountOf, figure, percent } from '../../diagnosis/figures.ts';
import { code, link, markdown } from '../escape.ts';
import { confidenceText } from '../numbers.ts';
import { redact } from '../redact.ts';
import type { DiagnosisContent } from './content.ts';

/** A part of the report that is closed at first, with the size that it may have at most (UTF-16 units). */
export interface Fold {
  readonly title: string;
  readonly budget: number;
  readonly lines: readonly string[];
}
const kB = 1000;
/** Text from telemetry: without secrets, without anything that Markdown or GitHub would follow, and never longer than a line. */
export const safe = (text: string, length = 300): string =>
  markdown(redact(text.length > 4000 ? text.slice(0, 4000) : text).slice(0, length));
const safeCode = (text: string, length = 200): string => code(redact(text).slice(0, length));

/** The folds in the order in which they matter; those without anything to say are left out. */
export function foldsOf(content: DiagnosisContent): readonly Fold[] {
  const { diagnosis } = content;
  return [
    { title: 'Evidence per suspect', budget: 6 * kB, lines: suspects(content) },
    { title: 'What changed', budget: 4 * kB, lines: changes(content) },
    { title: 'Goroutines and profiles: what grew', budget: 8 * kB, lines: profiles(content) },
    { title: 'Log lines: new, vanished, more often', budget: 6 * kB, lines: logs(content) },
    {
      title: 'Traces: own time and the way between services',
      budget: 4 * kB,
      lines: traces(content),
    },
    { title: 'Kubernetes events and restarts', budget: 4 * kB, lines: bullets(content.pods) },
    {
      title: 'Chaos',
      budget: 2 * kB,
      lines: [...bullets(content.chaos), ...bullets(diagnosis.shared)],
    },
    { title: 'Every gate and its samples', budget: 6 * kB, lines: gates(content) },
    { title: 'What could not be seen', budget: 1 * kB, lines: bullets(diagnosis.unseen) },
    { title: 'Method', budget: 1 * kB, lines: bullets(content.method) },
  ].filter(({ lines }) => lines.length > 0);
}
const bullets = (lines: readonly string[] | undefined): readonly string[] =>
  (lines ?? []).map((line) => `- ${safe(line, 400)}`);

function suspects({ diagnosis }: DiagnosisContent): readonly string[] {
  return diagnosis.ranking
    .slice(0, 5)
    .flatMap(({ service, confidence, sources, evidence }, place) => [
      `**${place + 1}. ${safe(service, 100)}** (${confidenceText(confidence)}; ${sources.join(', ') || 'little'})`,
      ...evidence.map((line) => `- ${safe(line, 400)}`),
      '',
    ]);
}
function changes({ changes: of, release }: DiagnosisContent): readonly string[] {
  if (of === undefined) return [];
  const head = of.range === undefined ? [] : [`Range: ${safeCode(of.range)}`, ''];
  if (of.suspects.length === 0)
    return [
      ...head,
      of.cause === 'no code cause'
        ? 'The evidence leads to nothing that was changed: no code cause.'
        : 'What was changed is not known.',
    ];
  return [
    ...head,
    ...of.suspects.map(({ file, line, lastLine, says, commit }) => {
      const lines =
        line === undefined
          ? ''
          : `#L${line}${lastLine === undefined || lastLine === line ? '' : `-L${lastLine}`}`;
      const place =
        release?.sourceUrl === undefined
          ? safe(`${file}${lines}`, 200)
          : link(
              `${file}${lines}`,
              `${release.sourceUrl}/${encodeURI(file).replaceAll('#', '%23')}${lines}`,
            );
      return `- ${place}: ${safe(says)}${commit === undefined ? '' : ` (${safeCode(commit.sha.slice(0, 12))} ${safe(commit.subject, 100)})`}`;
    }),
  ];
}
function profiles({ growths }: DiagnosisContent): readonly string[] {
  const grown = (growths ?? []).filter(({ strength }) => strength > 0).slice(0, 10);
  if (grown.length === 0) return [];
  return [
    '| profile | function | baseline | canary | |',
    '|---|---|--:|--:|---|',
    ...grown.map(
      ({ kind, function: name, base, fault, unit, growing }) =>
        `| ${kind} | ${safeCode(name)} | ${amountOf(base, unit)} | ${amountOf(fault, unit)} | ${growing ? 'growing' : ''} |`,
    ),
    '',
    ...grown
      .slice(0, 3)
      .flatMap(({ function: name, stacks }) => [
        `Deepest growth in ${safeCode(name)}, the leaf first:`,
        ...(stacks[0]?.stack ?? []).slice(0, 12).map((frame) => `- ${safeCode(frame)}`),
        '',
      ]),
  ];
}
function logs({ logs: of, showSamples }: DiagnosisContent): readonly string[] {
  return (of ?? []).slice(0, 15).flatMap(({ aspect, service, template, base, fault, sample }) => {
    const counts =
      aspect === 'order' || aspect === 'silent'
        ? `${percent(base)} → ${percent(fault)}`
        : `${figure(base)} → ${figure(fault)}`;
    const shown =
      showSamples === true && sample !== '' ? [`  - e.g. ${safeCode(sample, 300)}`] : [];
    return [`- ${aspect}, ${safe(service, 60)}, ${counts}: ${safeCode(template, 200)}`, ...shown];
  });
}
function traces({ spans }: DiagnosisContent): readonly string[] {
  const found = (spans ?? []).filter(({ strength }) => strength > 0.5).slice(0, 12);
  if (found.length === 0) return [];
  return [
    '| what | where | baseline | canary |',
    '|---|---|--:|--:|',
    ...found.map(({ aspect, service, caller, operation, base, fault }) => {
      const amount = (value: number): string =>
        aspect === 'shape' || aspect === 'failed'
          ? percent(value)
          : aspect === 'count'
            ? figure(value)
            : `${figure(value)} ms`;
      return `| ${aspect} | ${safe(caller === undefined ? service : `${caller} → ${service}`, 80)} ${safeCode(operation, 100)} | ${amount(base)} | ${amount(fault)} |`;
    }),
  ];
}
export const signs = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' } as const;
function gates({ gates: of }: DiagnosisContent): readonly string[] {
  if (of === undefined || of.length === 0) return [];
  return [
    '| gate | baseline | canary | limit | samples | |',
    '|---|--:|--:|--:|--:|---|',
    ...of.map(
      (row) =>
        `| ${safe(row.name, 80)} | ${safe(row.baseline, 40)} | ${safe(row.canary, 40)} | ${safe(row.limit, 40)} | ${safe(row.samples ?? '', 40)} | ${signs[row.verdict]} |`,
    ),
  ];
}
