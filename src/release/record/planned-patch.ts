import { canonicalJson } from '../../evidence/canonical.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import { kindOf, readWorkload, typeOf } from '../../workload/kinds.ts';
import type { Workload } from '../../workload/objects.ts';
import { unraced } from '../../workload/races.ts';
import { prefix } from './names.ts';

/**
 * Patches a workload as it was planned with: a version that moved on because its controller wrote the status is no reason to refuse, one that
 * somebody else changed is. `same` says what of the plan must still stand; the object must be this very one in any case.
 */
export const patchPlanned = (
  cluster: Cluster,
  planned: Workload,
  same: (now: Workload) => boolean,
  bodyFor: (resourceVersion: string | undefined) => Readonly<Record<string, unknown>>,
): Promise<Workload> => {
  const { namespace = '', name, uid } = planned.metadata;
  const { resource } = typeOf(planned);
  let known = planned;
  return unraced(async () => {
    const body = bodyFor(known.metadata.resourceVersion);
    try {
      return await cluster.patch<Workload>(resource, namespace, name, { type: 'merge', body });
    } catch (thrown) {
      if (!(thrown instanceof ClusterError && thrown.failure === 'conflict')) throw thrown;
      const now = await readWorkload(cluster, { kind: kindOf(planned), namespace, name });
      if (now === undefined || now.metadata.uid !== uid || !same(now))
        throw new Error(
          `${name} was changed by somebody else in this moment; run this step again`,
          {
            cause: thrown,
          },
        );
      known = now;
      throw thrown;
    }
  });
};

/** Of a canary: neither its spec nor its record. */
export const sameSpecAndRecord =
  (planned: Workload) =>
  (now: Workload): boolean =>
    now.metadata.generation === planned.metadata.generation && ours(now) === ours(planned);
const ours = ({ metadata: { annotations = {} } }: Workload): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(annotations).filter(([name]) => name.startsWith(prefix))),
  );
/** Of stable: its template; counts are an autoscaler's as well. */
export const sameTemplate =
  (planned: Workload) =>
  (now: Workload): boolean =>
    canonicalJson(now.spec.template) === canonicalJson(planned.spec.template);
