import type { Decision } from '../decision/decision.ts';
import type { Evidence, Measurement } from '../evidence/envelope.ts';

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
export const headlines = {
  promote: '🟢 Promoted',
  hold: '🟡 Held',
  rollback: '🔴 Rolled back',
} as const;
export function headline({ decision, environment }: ReportContent): string {
  const { release } = decision;
  const stage =
    decision.decision === 'promote'
      ? ` at ${release.exposurePercent} %`
      : ` from ${release.exposurePercent} %`;
  return `${headlines[decision.decision]}${stage} · ${release.workload}${environment === '' ? '' : ` · ${environment}`}`;
}
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
  ].slice(0, 3);
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
