import type { Measurement } from '../evidence/envelope.ts';
import {
  causes,
  decidingMeasurement,
  exposureInWords,
  fallbackCommand,
  headline,
  marker,
  type ReportContent,
  replayProves,
} from './content.ts';
import { code, link, markdown } from './escape.ts';
import { amount, decidingSentence, difference, sparkline } from './numbers.ts';
import { redact } from './redact.ts';

const limitCharacters = 60_000;
const signs = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' } as const;

/** The comment and the job summary: the decision, its number, the table, the chart, what now. Capped on block boundaries. */
export function renderComment(content: ReportContent): string {
  const { decision } = content;
  const blocks = [
    marker(content),
    `## ${markdown(headline(content))}`,
    `**${markdown(redact(decidingSentence(decision.deciding)))}** Confidence ${(100 * decision.confidence).toFixed(0)} % (needed ${(100 * decision.threshold).toFixed(0)} %), ${markdown(exposureInWords(content))}.`,
    reasons(content),
    table(content),
    likely(content),
    chart(content),
    details('Timeline and evidence', timeline(content)),
    details('Parameters', parameters(content)),
    whatNow(content),
    `<sub>Bundle root ${code(decision.root)}: ${replayProves}.</sub>`,
    `<sub>${code(content.image)} · commit ${code(content.commit.slice(0, 12) || 'unknown')} · ${link('run', content.runUrl)} · decision ${code(decision.decisionId.slice(0, 12))} · ${markdown(decision.schema)}</sub>`,
  ].filter((block) => block !== '');
  return capped(blocks, content.runUrl);
}

function capped(blocks: readonly string[], runUrl: string): string {
  const kept: string[] = [];
  let size = 0;
  for (const block of blocks) {
    if (size + block.length > limitCharacters) {
      kept.push(`*Shortened; the whole report is in the artifacts of the ${link('run', runUrl)}.*`);
      break;
    }
    kept.push(block);
    size += block.length + 2;
  }
  return `${kept.join('\n\n')}\n`;
}
function reasons({ decision }: ReportContent): string {
  const lines = decision.reasons.filter((reason) => !reason.includes('log: ')).slice(0, 5);
  return lines.map((reason) => `- ${markdown(redact(reason).slice(0, 400))}`).join('\n');
}
function table({ evidence }: ReportContent): string {
  const rows = evidence.flatMap(({ measurements }) => measurements.map(row));
  if (rows.length === 0) return '';
  return [
    '| metric | baseline | canary | Δ | limit | verdict | over time |',
    '|---|--:|--:|--:|--:|---|---|',
    ...rows,
  ].join('\n');
}
const row = (m: Measurement): string =>
  `| ${markdown(m.name)} | ${amount(m.baseline, m.unit)} | ${amount(m.canary, m.unit)} | ${difference(m.canary, m.baseline)} | ${amount(m.limit, m.unit)} | ${signs[m.verdict]} ${m.verdict} | ${sparkline(m.series?.canary ?? [])} |`;
function likely(content: ReportContent): string {
  const found = causes(content);
  return found.length === 0
    ? ''
    : `**Likely causes**\n${found.map((cause) => `1. ${markdown(cause.slice(0, 400))}`).join('\n')}`;
}

/** Mermaid has no legend: the title names the lines. Gaps are closed by the value before, since it knows none. */
function chart(content: ReportContent): string {
  const measurement = decidingMeasurement(content);
  const series = measurement?.series;
  if (measurement === undefined || series === undefined || series.t.length < 2) return '';
  const canary = filled(series.canary);
  const baseline = filled(series.baseline);
  const withLimit =
    measurement.limit !== null && measurement.limit < 20 * Math.max(...canary, ...baseline, 1e-9);
  const highest =
    Math.max(...canary, ...baseline, withLimit ? (measurement.limit ?? 0) : 0, 1e-6) * 1.1;
  const title = `${measurement.name} (${measurement.unit}): first line canary, second stable${withLimit ? ', third limit' : ''}`;
  const lines = [
    '```mermaid',
    'xychart-beta',
    `  title "${title.replace(/[^\w (),:%.-]/g, ' ')}"`,
    `  x-axis "seconds" ${series.t[0] ?? 0} --> ${series.t.at(-1) ?? 1}`,
    `  y-axis "${measurement.unit}" 0 --> ${Number(highest.toPrecision(3))}`,
    `  line [${canary.join(', ')}]`,
    ...(baseline.some((v) => v !== 0) ? [`  line [${baseline.join(', ')}]`] : []),
    ...(withLimit ? [`  line [${canary.map(() => measurement.limit).join(', ')}]`] : []),
    '```',
  ];
  return lines.join('\n');
}
function filled(values: readonly (number | null)[]): readonly number[] {
  let last = values.find((value) => value !== null) ?? 0;
  return values.map((value) => {
    last = value ?? last;
    return Number(last.toPrecision(4));
  });
}
const details = (title: string, body: string): string =>
  body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
function timeline({ evidence, decision }: ReportContent): string {
  const rows = [...evidence]
    .sort((a, b) => (a.window.start < b.window.start ? -1 : 1))
    .map(
      ({ check, window, verdict, reasons: said, observation }) =>
        `| ${markdown(check)} | ${markdown(window.start.slice(11, 19))} – ${markdown(window.end.slice(11, 19))} | ${signs[verdict]} ${verdict} | ${markdown(said.slice(0, 12).map(redact).join('; ').slice(0, 1500))} | ${code(observation?.sha256.slice(0, 12) ?? '–')} |`,
    );
  return [
    '| check | time (UTC) | verdict | why | observation |',
    '|---|---|---|---|---|',
    ...rows,
    `| decision | ${markdown(decision.time.slice(11, 19))} | ${decision.decision} | confidence ${decision.confidence} | ${code(decision.decisionId.slice(0, 12))} |`,
  ].join('\n');
}
function parameters({ evidence }: ReportContent): string {
  return evidence
    .map(({ check, parameters: all, sources }) => {
      const shown = Object.entries(all).filter(
        ([key, value]) =>
          key !== 'checks' && key !== 'profile' && JSON.stringify(value).length < 300,
      );
      return `- ${markdown(check)}: ${code(shown.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' '))} from ${code(sources.map(({ kind, endpoint, version }) => `${kind} ${endpoint} ${version}`).join(', '))}`;
    })
    .join('\n');
}
function whatNow(content: ReportContent): string {
  const { decision } = content.decision;
  if (decision === 'promote')
    return `**What now** The next stage, or the promotion, begins by itself and says when it is done. To stop: ${link('roll back', content.rollbackUrl)}.`;
  return `**What now** The workflow takes users back to the stable version; its rollback job says when they are. If it cannot: ${code(fallbackCommand(content))}. ${link('Run', content.runUrl)} · ${link('roll back by hand', content.rollbackUrl)}`;
}
