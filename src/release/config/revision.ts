import { UsageError } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { PodTemplate } from '../../workload/objects.ts';
import { type ConfigObject, sourceOf } from './copies.ts';
import { referencesOf } from './references.ts';

/**
 * What the pods of an earlier revision would find of their ConfigMaps now, one line for each that does not come back with it; refuses when
 * they could not start. Secrets are not read.
 */
export async function configOfRevision(
  cluster: Cluster,
  { namespace, workload }: { readonly namespace: string; readonly workload: string },
  template: PodTemplate,
): Promise<readonly string[]> {
  const references = referencesOf(template).filter(({ kind }) => kind === 'ConfigMap');
  const lines: string[] = [];
  for (const { name, optional } of references) {
    const found = await cluster.get<ConfigObject>(resources.configMaps, namespace, name);
    if (found === undefined && !optional)
      throw new UsageError(
        `Pods of that revision need the ConfigMap ${name}, which does not exist any more: they could not start.`,
        { input: 'revision', fix: 'Choose another revision, or restore the ConfigMap first.' },
      );
    if (found !== undefined && sourceOf(found, workload) === undefined)
      lines.push(`its pods take ${name} as it stands: that revision has no copy of it`);
  }
  return lines;
}
