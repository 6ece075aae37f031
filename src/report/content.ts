import type { BundleInput } from '../evidence/bundle.ts';
import type { Decision } from '../evidence/decision.ts';
import type { Evidence, Measurement } from '../evidence/envelope.ts';
import type { Cause } from './model.ts';

/** All that a report is made of: rendering reads nothing else. */
export interface ReportContent {
  readonly decision: Decision;
  readonly evidence: readonly Evidence[];
  readonly image: string;
  readonly about: Pick<
    BundleInput,
    | 'environment'
    | 'commit'
    | 'rollbackUrl'
    | 'runUrl'
    | 'repositoryUrl'
    | 'pullRequest'
    | 'planned'
    | 'logLines'
  >;
  /** The root cause, where somebody looked for it. */
  readonly cause?: Cause | undefined;
}
/** What somebody who holds the bundle can find out, and what not. */
export const replayProves =
  'sluice replay shows that the decision follows from these files; that they are the files of this run shows only the root, compared with this text, the decision log or the output';
/** Marks the one comment of a workload in an environment, so that it is found again. */
export const markerOf = (
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
  environment: string,
): string => `<!-- sluice:${namespace}/${workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;

/** The one line that takes users back by hand, as the deployment of the canary left it. */
export function fallbackCommand({ decision: { release }, evidence }: ReportContent): string {
  const [known] = evidence
    .map(({ facts }) => facts.fallbackCommand)
    .filter((line) => line !== undefined);
  return (
    known ??
    `kubectl -n ${release.namespace} scale deployment ${release.workload}-canary --replicas=0`
  );
}
/** The measurement that decided, as its gate left it. */
export function decidingMeasurement({
  decision: { deciding },
  evidence,
}: Pick<ReportContent, 'decision' | 'evidence'>): Measurement | undefined {
  return evidence
    .find(({ check }) => check === deciding?.check)
    ?.measurements.find(({ name }) => name === deciding?.measurement);
}
