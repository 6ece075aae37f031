import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { findRollout } from './find.ts';
import { recordOn } from './record.ts';
import { withdraw } from './rollback.ts';

/** The controller is told once to go back to stable; the record stays as it is, for the decision. */
export async function withdrawRollout(
  { cluster }: Pick<Ports, 'cluster'>,
  { namespace, workload, id }: ReleaseHandle,
): Promise<Withdrawn> {
  const nothing = (detail: string): Withdrawn => ({ done: false, detail });
  const rollout = await findRollout(cluster, namespace, workload);
  const record = rollout === undefined ? undefined : recordOn(rollout);
  if (rollout === undefined || record === undefined)
    return nothing(`the Rollout ${workload} has no release any more`);
  if (record.release !== id) return nothing(`${workload} is of another release, ${record.release}`);
  if (record.state === 'promoting' || record.state === 'rolling-back')
    return nothing(`the release is ${record.state} already`);
  if (rollout.status?.stableRS !== record.stableHash)
    return nothing(`somebody promoted ${workload} by hand`);
  await withdraw(cluster, rollout, record);
  return {
    done: true,
    detail: `the Rollout ${workload} was told to go back to its stable version`,
  };
}
