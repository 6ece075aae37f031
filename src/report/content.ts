import type { Decision } from '../evidence/decision.ts';
import type { Evidence, Measurement } from '../evidence/envelope.ts';
import { amount } from './numbers.ts';
import { redact } from './redact.ts';

/** All that a report is made of: rendering reads nothing else. */
export interface ReportContent {
  readonly decision: Decision;
  readonly evidence: readonly Evidence[];
  readonly environment: string;
  readonly image: string;
  readonly commit: string;
  /** Link to the workflow that rolls back by hand; '' when unknown. */
  readonly rollbackUrl: string;
  readonly runUrl: string;
}
/** What the decision means: what follows is said by who does it, when it is done. */
export const headlines = {
  promote: '🟢 Promoting: passed at',
  hold: '🟡 Stopping: held at',
  rollback: '🔴 Stopping: failed at',
} as const;
export function headline({ decision, environment }: ReportContent): string {
  const { release } = decision;
  return `${headlines[decision.decision]} ${amount(release.achievedPercent, 'percent')} · ${release.workload}${environment === '' ? '' : ` · ${environment}`}`;
}
/** What was asked, where the cluster gave something else. */
export function exposureInWords({ decision: { release } }: ReportContent): string {
  const reached = amount(release.achievedPercent, 'percent');
  const asked = amount(release.exposurePercent, 'percent');
  return reached === asked ? `exposure ${reached}` : `exposure ${reached} (${asked} asked)`;
}
/** What somebody who holds the bundle can find out, and what not. */
export const replayProves =
  'replay shows that the decision follows from these files; that they are the files of this run shows only the root, compared with this text, the decision log or the output';
/** Marks the one comment of a workload in an environment, so that it is found again. */
export const marker = ({ decision, environment }: ReportContent): string =>
  `<!-- sluice:${decision.release.namespace}/${decision.release.workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;
/** The measurement whose series is worth a chart. */
export function decidingMeasurement({
  decision,
  evidence,
}: ReportContent): Measurement | undefined {
  const all = evidence.flatMap(({ measurements }) => measurements);
  const deciding = all.find(({ name }) => name === decision.deciding?.measurement);
  return deciding?.series === undefined ? all.find(({ series }) => series !== undefined) : deciding;
}
/** What the evidence itself says about the cause: failing reasons and the last log lines of what crashed. */
export function causes({ decision, evidence }: ReportContent): readonly string[] {
  if (decision.decision === 'promote') return [];
  const logs = evidence.flatMap(({ reasons }) =>
    reasons.filter((reason) => reason.startsWith('log: ')),
  );
  const panic = logs.find((line) => /panic|fatal|error/i.test(line));
  const failed = evidence.flatMap(({ check, measurements }) =>
    measurements
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ name, reason }) => `${check}/${name}: ${reason}`),
  );
  return [
    ...(panic === undefined ? [] : [`last words of the container: ${panic.slice(5)}`]),
    ...failed,
  ]
    .slice(0, 3)
    .map(redact);
}
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
