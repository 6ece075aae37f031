import { withCluster } from '../../connect/cluster.ts';
import { portOf, sourceOf } from '../../connect/metric-source.ts';
import { metricsReader } from '../../connect/metrics-answer.ts';
import { messageOf, UsageError } from '../../errors.ts';
import type { Evidence } from '../../evidence/envelope.ts';
import { baselineGate } from '../../gates/baseline/gate.ts';
import type { GatePorts } from '../../gates/gate.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { seekRollout } from '../../release/argo-rollouts/find.ts';
import { revisionOf as revisionOfRollout } from '../../release/argo-rollouts/rollout.ts';
import { stableSelector } from '../../release/record/record.ts';
import { requireWorkload } from '../../release/require-workload.ts';
import { readWorkload, revisionOf, type WorkloadPlace } from '../../workload/kinds.ts';
import { isReady, type Pod, selectorText } from '../../workload/objects.ts';
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
    if (evidence.verdict !== 'pass')
      throw await refusal(evidence, place, () => toldNames(ports, inputs, { place, selector }));
  });
}
/** A release that nobody could judge is not begun: its first stage would end so, with users on it. */
async function refusal(
  { verdict, reasons }: Evidence,
  { name, namespace }: WorkloadPlace,
  told: () => Promise<string>,
): Promise<UsageError> {
  return new UsageError(
    `The present version could not be measured (${verdict}): ${reasons.slice(0, 4).join('; ')}. Nothing was deployed.${await told()}`,
    {
      fix: `Name its metrics, port and path in .sluice/${name}.yml: \`sluice doctor ${name} -n ${namespace}\` finds them; or measure longer (baseline-window).`,
    },
  );
}
const mostTold = 20;
/** What /metrics of one pod really has, without what every Go program has. */
async function toldNames(
  { cluster, signal }: GatePorts,
  inputs: MetricsInputs,
  about: { readonly place: WorkloadPlace; readonly selector: string },
): Promise<string> {
  if (inputs.source !== 'pods') return '';
  const { namespace } = about.place;
  try {
    const { items } = await cluster.list<Pod>(resources.pods, namespace, {
      labelSelector: about.selector,
    });
    const pod = items.find(isReady);
    if (pod === undefined) return ' None of its pods is ready.';
    const port = portOf(inputs.port, [pod], { workload: about.place.name });
    const answer = await cluster.podGet(namespace, pod.metadata.name, port, inputs.path, signal);
    const where = ` GET :${port}${inputs.path} of ${pod.metadata.name}`;
    if (answer.status !== 200) return `${where} answers ${answer.status}.`;
    const names = (await metricsReader())(answer.body).names.filter(
      (one) => !/^(go|process|promhttp)_|_bucket$|_sum$/.test(one),
    );
    const more = names.length > mostTold ? ` and ${names.length - mostTold} more` : '';
    return `${where} has ${names.slice(0, mostTold).join(', ') || 'no metric of its own'}${more}.`;
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return ` Its pods cannot be asked: ${messageOf(thrown)}.`;
  }
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
