import type { Cluster } from '../../ports/cluster.ts';
import type { Workload } from '../../workload/objects.ts';
import { storedTemplateSha256 } from '../../workload/template.ts';
import { amendRecord, type ReleaseRecord, recordOf } from '../record/record.ts';

/**
 * Writes down which template the API server has stored for our own write: admission may have turned tags into digests, or added variables and
 * containers. What is compared later is what is stored then, not what was asked for.
 */
export async function recordStored(cluster: Cluster, stored: Workload): Promise<Workload> {
  const template = storedTemplateSha256(stored);
  if (recordOf(stored).template !== template) await amendRecord(cluster, stored, { template });
  return stored;
}

/** The template that our write has left: undefined before there is a canary, and of one that does not say and was changed since it was made. */
export function templateThen(
  canary: Workload | undefined,
  before: Pick<ReleaseRecord, 'template'> | undefined,
): string | undefined {
  // A run that died between making the canary and writing this down left the spec as the server made it.
  const untouched = canary?.metadata.generation === 1;
  return before?.template ?? (untouched ? storedTemplateSha256(canary) : undefined);
}
