import { type Finding, finding } from '../evidence/statement/finding.ts';
import type { Statement } from '../evidence/statement/statement.ts';

/** What a workload says of its last promotion, and what it runs now. */
export interface WorkloadFacts {
  /** `Deployment shop`, for messages. */
  readonly name: string;
  /** Of the promotion: the subject that was decided about, and the template that it became; undefined = never promoted by Sluice. */
  readonly promoted:
    | { readonly subjectSha256: string; readonly templateSha256: string }
    | undefined;
  /** Evidence root of the last decision; undefined = none was kept. */
  readonly root: string | undefined;
  readonly templateSha256: string;
  /** Image digest of each container that its pods run now. */
  readonly images: Readonly<Record<string, string>>;
}
/** Whether what runs is what was decided about: its subject, its template, its images by digest. */
export function workloadFindings(
  { name, promoted, templateSha256, images }: WorkloadFacts,
  statement: Statement | undefined,
): readonly Finding[] {
  if (promoted === undefined)
    return [finding('wrong', name, 'no promotion of Sluice is written on it')];
  const findings: Finding[] = [];
  const wrong = (what: string): void => {
    findings.push(finding('wrong', name, what));
  };
  if (promoted.templateSha256 !== templateSha256)
    wrong(
      `its pod template is ${templateSha256}, the promotion made ${promoted.templateSha256}: it was changed since`,
    );
  if (statement === undefined) return findings;
  const { subjectSha256, imageDigest, decision, release } = statement.predicate;
  if (promoted.subjectSha256 !== subjectSha256)
    wrong(
      `it was promoted with the subject ${promoted.subjectSha256}, the statement is about ${subjectSha256}: another release`,
    );
  if (decision !== 'promote') wrong(`release ${release} was decided ${decision}, and it runs`);
  const judged = Object.entries(imageDigest);
  for (const [container, digest] of judged)
    if (images[container] !== digest)
      wrong(`container ${container} runs ${images[container] ?? 'nothing'}, decided was ${digest}`);
  if (findings.length > 0) return findings;
  return [
    finding(
      'holds',
      name,
      `it runs what was decided: ${judged.length === 0 ? 'no image was judged' : judged.map(([container, digest]) => `${container} ${digest}`).join(', ')}`,
    ),
  ];
}
