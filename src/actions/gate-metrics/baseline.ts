import { withCluster } from '../../connect/cluster.ts';
import { sourceOf } from '../../connect/metric-source.ts';
import { UsageError } from '../../errors.ts';
import { baselineGate } from '../../gates/baseline/gate.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { seekRollout } from '../../release/argo-rollouts/find.ts';
import { revisionOf as revisionOfRollout } from '../../release/argo-rollouts/rollout.ts';
import { stableSelector } from '../../release/record/record.ts';
import { requireWorkload } from '../../release/require-workload.ts';
import { readWorkload, revisionOf, type WorkloadPlace } from '../../workload/kinds.ts';
import { selectorText } from '../../workload/objects.ts';
import { gatePorts, runGate } from '../run-gate.ts';
import { announce } from './announce.ts';
import { type MetricsInputs, parametersOf } from './parameters.ts';

/** Measures the old version before its release: there is no handle, no lease and no subject yet. */
export async function runBaseline(runtime: Runtime, inputs: MetricsInputs): Promise<void> {
  const place = placeOf(inputs);
  const parameters = parametersOf(inputs, undefined);
  await withCluster(inputs, runtime, async (cluster, watches) => {
    const { ports, sources } = gatePorts(runtime, cluster, watches);
    const { revision, selector } = await stableOf(cluster, place);
    const { evidence } = await runGate(runtime, {
      check: 'baseline',
      evidenceFolder: inputs['evidence-folder'],
      gate: baselineGate,
      target: { namespace: place.namespace, selector },
      release: {
        id: `${place.name}-baseline`,
        workload: place.name,
        namespace: place.namespace,
        cluster: cluster.endpoint,
        revision,
        stage: 0,
        exposurePercent: 0,
        achievedPercent: 0,
        subjectSha256: '',
      },
      previous: null,
      parameters,
      ports: { ...ports, source: (pods) => sourceOf(inputs, cluster, runtime, pods) },
      sources,
      changed: () => Promise.resolve([]),
    });
    announce(runtime, evidence);
  });
}
function placeOf({ namespace, workload, ...inputs }: MetricsInputs): WorkloadPlace {
  if (namespace !== undefined && workload !== undefined)
    return { kind: inputs['workload-kind'], namespace, name: workload };
  throw new UsageError('It is required in mode baseline and was not given.', {
    input: namespace === undefined ? 'namespace' : 'workload',
  });
}
/** The pods of a workload that is not being released; a Rollout is known by its name alone. */
async function stableOf(
  cluster: Cluster,
  place: WorkloadPlace,
): Promise<{ readonly revision: string; readonly selector: string }> {
  const found = await readWorkload(cluster, place);
  const rollout =
    found === undefined ? await seekRollout(cluster, place.namespace, place.name) : undefined;
  if (rollout !== undefined)
    return {
      revision: revisionOfRollout(rollout),
      selector: selectorText(rollout.spec.selector),
    };
  const stable = found ?? (await requireWorkload(cluster, place));
  return { revision: revisionOf(stable), selector: stableSelector(stable) };
}
