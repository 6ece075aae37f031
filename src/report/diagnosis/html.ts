import { amountOf, figure, percent } from '../../diagnosis/figures.ts';
import { html as inert } from '../escape.ts';
import { confidenceText } from '../numbers.ts';
import { redact } from '../redact.ts';
import type { DiagnosisContent } from './content.ts';
import { suspectLine } from './words.ts';

const html = (text: string, length = 400): string =>
  inert(redact(text.slice(0, 4000)).slice(0, length));
const items = (lines: readonly string[], tag: 'ul' | 'ol' = 'ul'): string =>
  lines.length === 0
    ? ''
    : `<${tag}>${lines.map((one) => `<li>${html(one)}</li>`).join('')}</${tag}>`;
const fold = (title: string, body: string): string =>
  body === '' ? '' : `<details><summary>${inert(title)}</summary>${body}</details>`;

/** The cause as a part of the page: inert text, no request to anywhere. */
export function causeHtml(content: DiagnosisContent): string {
  const { diagnosis, changes } = content;
  const [first, ...others] = diagnosis.ranking;
  const accused = diagnosis.verdict === 'fault' && first !== undefined;
  const heading = accused
    ? `${diagnosis.cause === 'likely' ? 'Likely' : 'Possible'} cause (${confidenceText(first.confidence)}): ${suspectLine({ ...first, says: '' })}`
    : 'No clear cause';
  const evidence = accused
    ? first.evidence.slice(0, 5)
    : first === undefined
      ? []
      : [
          `Closest, and not enough: ${first.evidence[0] ?? ''} (${confidenceText(first.confidence)})`,
        ];
  return [
    '<h2>Why</h2>',
    `<p><b>${html(heading)}</b></p>`,
    items(evidence, 'ol'),
    content.hint === undefined ? '' : `<p><b>Look at:</b> ${html(content.hint)}.</p>`,
    `<p>Checked: ${html(diagnosis.checked.join(', ') || 'nothing could be')}.</p>`,
    diagnosis.unseen.length === 0
      ? ''
      : `<p>Could not see:</p>${items(diagnosis.unseen.slice(0, 12))}`,
    fold(
      'Also possible',
      items(
        others
          .filter(({ confidence }) => confidence >= 0.05)
          .slice(0, 4)
          .map(
            (one) =>
              `${suspectLine({ ...one, says: '' })} (${confidenceText(one.confidence)}): ${one.evidence[0] ?? ''}`,
          ),
      ),
    ),
    fold(
      'What changed',
      items(
        (changes?.suspects ?? []).map(
          ({ file, line, says }) => `${file}${line === undefined ? '' : `:${line}`}: ${says}`,
        ),
      ),
    ),
    fold('What grew', items(grown(content))),
    fold('Log lines', items(logs(content))),
    fold('Kubernetes', items(content.pods ?? [])),
    fold('Chaos', items(content.chaos ?? [])),
    fold('How this was found', items(content.method ?? [])),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
const grown = ({ growths = [] }: DiagnosisContent): readonly string[] =>
  growths
    .filter(({ strength }) => strength > 0)
    .slice(0, 10)
    .map(
      ({ kind, function: name, base, fault, unit }) =>
        `${kind}, ${name}: ${amountOf(base, unit)} → ${amountOf(fault, unit)}`,
    );
const logs = ({ logs: of = [] }: DiagnosisContent): readonly string[] =>
  of.slice(0, 15).map(({ aspect, template, base, fault }) => {
    const shares = aspect === 'order' || aspect === 'silent';
    const shown = shares ? percent : figure;
    return `${aspect}, ${shown(base)} → ${shown(fault)}: ${template}`;
  });
