import { type Answer, answerOf } from '../../diagnosis/live/answer.ts';
import { collectedDocument } from '../../diagnosis/live/document.ts';
import { logDifferences } from '../../diagnosis/log-differences.ts';
import { profileDifferences } from '../../diagnosis/profile-differences.ts';
import { spanFindings } from '../../diagnosis/spans.ts';
import { sha256 } from '../../evidence/canonical.ts';
import type { Evidence } from '../../evidence/envelope.ts';
import type { DiagnosisFacts } from '../../evidence/facts.ts';
import { markdown } from '../escape.ts';
import type { Cause } from '../model.ts';
import { redact } from '../redact.ts';
import type { DiagnosisContent, ReleaseFacts } from './content.ts';
import { hintFor } from './hints.ts';
import { causeHtml } from './html.ts';
import { causeBlock } from './report.ts';
import { causeLine } from './words.ts';

/** Evidence of the gate whose diagnosis is told: of the one that decided, else of the first that has any. */
export const diagnosedIn = (
  evidence: readonly Evidence[],
  deciding: string | undefined,
): { readonly check: string; readonly facts: DiagnosisFacts } | undefined => {
  const all = evidence.flatMap(({ check, facts, verdict }) =>
    facts.diagnosis === undefined ? [] : [{ check, verdict, facts: facts.diagnosis }],
  );
  return (
    all.find(({ check }) => check === deciding) ??
    all.find(({ verdict }) => verdict === 'fail') ??
    all[0]
  );
};

/** Why it failed, as the report tells it: derived again from what was collected, so that a replay says the same. Undefined = nobody looked for it. */
export function causeOf(
  evidence: readonly Evidence[],
  deciding: { readonly check: string; readonly measurement: string } | undefined,
  observations: ReadonlyMap<string, string>,
  release: Omit<ReleaseFacts, 'what' | 'timeline' | 'next' | 'gate'>,
): Cause | undefined {
  const found = diagnosedIn(evidence, deciding?.check);
  if (found === undefined) return undefined;
  const { check, facts } = found;
  const answer = answerIn(facts, observations);
  if (typeof answer === 'string') return withoutFile(facts, answer);
  const hint = hintFor(deciding?.measurement ?? '');
  const content = { ...contentOf(answer, { ...release, gate: check }), hint };
  return {
    line: redact(causeLine(facts)),
    markdown: causeBlock(content),
    html: causeHtml(content),
  };
}
/** The answer, or why there is none. */
function answerIn(
  { collected }: DiagnosisFacts,
  observations: ReadonlyMap<string, string>,
): Answer | string {
  if (collected === null) return 'what was collected could not be kept';
  const text = observations.get(collected.file);
  if (text === undefined) return `${collected.file} is not in the evidence folder`;
  if (sha256(text) !== collected.sha256) return `${collected.file} is not what was collected`;
  try {
    return answerOf(collectedDocument.read(JSON.parse(text), collected.file));
  } catch {
    return `${collected.file} cannot be read`;
  }
}
/** The gate's own words of it, where the file behind them is not at hand. */
function withoutFile(facts: DiagnosisFacts, why: string): Cause {
  const line = redact(causeLine(facts));
  const says = facts.suspects.slice(0, 3).map(({ says: one }) => one);
  const said = [`**${markdown(line)}.**`, ...says.map((one) => `- ${markdown(redact(one))}`)];
  return {
    line,
    markdown: [...said, '', `*Only that: ${markdown(why)}.*`].join('\n'),
    html: '',
  };
}
function contentOf(
  { collected, given, diagnosis, changes }: Answer,
  about: Omit<ReleaseFacts, 'what' | 'timeline' | 'next'>,
): DiagnosisContent {
  const { fault, signs, sourceUrl } = collected;
  return {
    diagnosis,
    release: {
      ...about,
      ...(sourceUrl === '' ? {} : { sourceUrl }),
      what: collected.because,
      timeline: [],
      next: [],
    },
    growths: profileDifferences(given.profiles, given.served),
    logs: logDifferences(given.logs, given.spans),
    spans: spanFindings(given),
    pods: signs.map(
      ({ side, reason, message, count, atS }) =>
        `${side === 'fault' ? 'canary' : 'stable'}, ${atS.toFixed(0)} s after the gate began: ${reason}${count > 1 ? ` (${count} times)` : ''}${message === '' ? '' : `: ${message}`}`,
    ),
    chaos:
      fault === null
        ? []
        : [
            `${fault.kind}, on the canary alone, from ${fault.fromS.toFixed(1)} s${fault.toS === null ? '' : ` to ${fault.toS.toFixed(1)} s`} after the gate began`,
          ],
    ...(changes === undefined ? {} : { changes }),
    method: [
      `Collected from ${collected.from} to ${collected.to} because: ${collected.because}`,
      ...collected.asked,
    ],
  };
}
