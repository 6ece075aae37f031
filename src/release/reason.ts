import { messageOf } from '../errors.ts';
import { canonicalJson } from '../evidence/canonical.ts';
import type { ResourceType } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import { prefix } from './record/names.ts';
import type { ReleasePlace } from './request.ts';

export const rolledBackAnnotation = `${prefix}rolled-back`;

/** Why a release ended, who ended it and when: what stands on the workload afterwards, until the next one ends. */
export interface EndReason {
  readonly reason: string;
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
  readonly release: string | null;
}
export const reasonNow = (
  { cluster, run }: Pick<Ports, 'cluster' | 'run'>,
  reason: string,
  release: string | undefined,
): EndReason => ({
  reason,
  by: [run.actor, run.runUrl || run.runId].filter((part) => part !== '').join(' in '),
  at: cluster.now().toISOString(),
  release: release ?? null,
});

/** Users are back already: a workload that cannot be written to is said, and is no failure of the way back. */
export async function leaveReason(
  { cluster, log }: Pick<Ports, 'cluster' | 'log'>,
  type: ResourceType,
  { namespace, workload }: Pick<ReleasePlace, 'namespace' | 'workload'>,
  reason: EndReason,
): Promise<void> {
  try {
    await cluster.patch(type, namespace, workload, {
      type: 'merge',
      body: { metadata: { annotations: { [rolledBackAnnotation]: canonicalJson(reason) } } },
    });
  } catch (thrown) {
    log.warning(
      `The reason could not be written onto ${workload}: ${messageOf(thrown)}`,
      'rollback',
    );
  }
}
