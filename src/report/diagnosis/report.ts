import { code, link, markdown } from '../escape.ts';
import { confidenceText } from '../numbers.ts';
import type { DiagnosisContent, ReleaseFacts } from './content.ts';
import { type Fold, foldsOf, safe, signs } from './folds.ts';
import { troubleOf } from './words.ts';

/** GitHub refuses bodies above 65,536 characters; counted in UTF-16 units and in bytes, with room to spare. */
const limits = { units: 60_000, bytes: 240_000, firstScreen: 1_800 };
const encoder = new TextEncoder();

/**
 * The diagnosis as it stands in a pull request: one screen that says what happened, why it is thought so and what to do next; the rest closed. Whole parts are
 * left out from the end when it would be too long, and that is said.
 */
export function diagnosisReport(content: DiagnosisContent): string {
  const head = firstScreen(content);
  const folds = foldsOf(content).map(folded);
  const kept: string[] = [];
  for (const fold of folds) {
    const body = [head, ...kept, fold].join('\n\n');
    if (body.length > limits.units || encoder.encode(body).length > limits.bytes) break;
    kept.push(fold);
  }
  const left = folds.length - kept.length;
  const more =
    left === 0
      ? []
      : [
          `*${left} ${left === 1 ? 'section is' : 'sections are'} in the artifacts of the ${content.release === undefined ? 'run' : link('run', content.release.runUrl)}.*`,
        ];
  return [head, ...kept, ...more].join('\n\n');
}
/** What made it be looked into, where no failure did: signals that contradict each other. */
const contradictionOf = ({ release }: DiagnosisContent): readonly string[] =>
  release !== undefined && /^signals contradict/.test(release.what)
    ? [`${safe(`S${release.what.slice(1)}`, 300)}.`]
    : [];
/** Room for the cause in a comment that says more than that (UTF-16 units). */
const blockUnits = 24_000;
/** The cause as one part of the report of a decision: what and why, what was looked at and what not; the rest closed. */
export function causeBlock(content: DiagnosisContent): string {
  const { unseen } = content.diagnosis;
  const head = [
    ...contradictionOf(content),
    ...causeOf(content),
    ...(content.hint === undefined ? [] : [`**Look at:** ${safe(content.hint, 300)}.`]),
    ...(unseen.length === 0
      ? []
      : [
          `Could not see: ${unseen
            .slice(0, 4)
            .map((one) => safe(one, 120))
            .join('; ')}${unseen.length > 4 ? `; and ${unseen.length - 4} more` : ''}.`,
        ]),
  ];
  // A list needs no line between its items, everything else does to stand alone.
  const shown = head
    .map((line, i) => (i > 0 && !/^\d\. /.test(line) ? `\n${line}` : line))
    .join('\n');
  const parts = foldsOf(content).map(folded);
  let room = blockUnits - shown.length;
  const kept = parts.filter((part) => {
    room -= part.length + 2;
    return room >= 0;
  });
  return [shown, ...kept].join('\n\n');
}
/** One line for a run that passed. */
export const passedLine = (release: ReleaseFacts): string =>
  `✅ ${safe(release.workload, 60)}: every gate passed; nothing to diagnose.`;

function folded({ title, budget, lines }: Fold): string {
  const kept: string[] = [];
  let size = 0;
  for (const line of lines) {
    if (size + line.length > budget) {
      kept.push('', '*Shortened.*');
      break;
    }
    kept.push(line);
    size += line.length + 1;
  }
  return `<details><summary>${markdown(title)}</summary>\n\n${kept.join('\n').trimEnd()}\n\n</details>`;
}

function firstScreen(content: DiagnosisContent): string {
  const { release, gates } = content;
  const lines = [
    ...(release === undefined ? ['## Diagnosis'] : headOf(release)),
    '',
    ...tableOf(gates ?? []),
    ...causeOf(content),
  ];
  const next = nextOf(content);
  // The head, the cause and what to do come first; evidence gives way when the screen is full.
  const kept: string[] = [];
  let size = next.join('\n').length;
  for (const line of lines) {
    if (size + line.length > limits.firstScreen && kept.length > 6) break;
    kept.push(line);
    size += line.length + 1;
  }
  return [...kept, '', ...next].join('\n').trimEnd();
}
function headOf(release: ReleaseFacts): readonly string[] {
  const token = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60);
  const stopped =
    release.exposurePercent === undefined
      ? 'Canary stopped'
      : `Canary stopped at ${release.exposurePercent} %`;
  const versions = [release.stableRevision, release.commit.slice(0, 12)]
    .filter((one) => one !== undefined && one !== '')
    .map((one) => code(one ?? ''));
  return [
    `<!-- sluice-diagnosis:v1 run=${token(release.runId)} gate=${token(release.gate)} sha=${token(release.commit)} -->`,
    `## ⛔ ${stopped}: ${safe(release.what, 160)}`,
    [
      `${code(release.workload)} ${versions.join(' → ')}`,
      ...release.timeline.map((one) => safe(one, 120)),
    ].join(' · '),
  ];
}
function tableOf(rows: NonNullable<DiagnosisContent['gates']>): readonly string[] {
  if (rows.length === 0) return [];
  const order = { fail: 0, error: 1, inconclusive: 2, pass: 3 } as const;
  const shown = [...rows].sort((a, b) => order[a.verdict] - order[b.verdict]).slice(0, 4);
  return [
    '| | baseline | canary | limit | |',
    '|---|---:|---:|---:|---|',
    ...shown.map(
      (row) =>
        `| ${safe(row.name, 60)} | ${safe(row.baseline, 30)} | **${safe(row.canary, 30)}** | ${safe(row.limit, 30)} | ${signs[row.verdict]} |`,
    ),
    '',
  ];
}
function causeOf({ diagnosis, changes }: DiagnosisContent): readonly string[] {
  const [first, second] = diagnosis.ranking;
  const checked =
    diagnosis.checked.length === 0 ? 'nothing could be' : diagnosis.checked.join(', ');
  if (diagnosis.verdict === 'none' || first === undefined) {
    const closest =
      first === undefined
        ? []
        : [
            `Closest, and not enough: ${safe(first.service, 80)} (${confidenceText(first.confidence)}): ${safe(first.evidence[0] ?? '', 200)}.`,
          ];
    return [
      `**No clear cause.** Checked: ${checked}.`,
      ...closest,
      ...sharedLine(diagnosis.shared),
    ];
  }
  const word = diagnosis.cause === 'likely' ? 'Likely' : 'Possible';
  const changed = changes?.suspects[0]?.closeness === 1 ? ', changed in this pull request' : '';
  const innocent =
    changes?.cause === 'no code cause'
      ? ['The evidence leads to nothing that this pull request changed.']
      : [];
  const name = first.function === undefined ? '' : `, ${code(first.function)}`;
  return [
    `**${word} cause (${confidenceText(first.confidence)}): ${troubleOf(first.about)} in ${safe(first.service, 80)}${name}${changed}**`,
    ...first.evidence.slice(0, 3).map((line, i) => `${i + 1}. ${safe(line, 260)}`),
    ...innocent,
    ...(second === undefined || second.confidence < 0.05
      ? []
      : [
          `**Also possible (${confidenceText(second.confidence)}):** ${safe(second.service, 80)}: ${safe(second.evidence[0] ?? '', 180)}`,
        ]),
    ...sharedLine(diagnosis.shared),
    `Checked: ${checked}.`,
  ];
}
const sharedLine = (shared: readonly string[]): readonly string[] =>
  shared.length === 0
    ? []
    : [
        `**Not the change:** ${safe(shared[0] ?? '', 200)}; what both arms have alike explains no difference.`,
      ];

function nextOf({ release, diagnosis }: DiagnosisContent): readonly string[] {
  if (release === undefined || release.next.length === 0)
    return diagnosis.unseen.length === 0
      ? []
      : [
          `Not seen: ${diagnosis.unseen
            .slice(0, 3)
            .map((one) => safe(one, 100))
            .join('; ')}.`,
        ];
  const steps = release.next.slice(0, 4).map(({ says, command, url }) => {
    const text = url === undefined ? safe(says, 120) : link(says.slice(0, 120), url);
    return command === undefined ? text : `${text}: ${code(command)}`;
  });
  return [`**Next:** ${steps.join(' · ')}`];
}
