import { portOf, sourceOf } from '../../connect/metric-source.ts';
import { messageOf } from '../../errors.ts';
import { tooShort } from '../../gates/metrics/expectation.ts';
import { ClusterError } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { type Finding, refusalOf } from '../../preflight/finding.ts';
import {
  fittingPresets,
  type MetricsAnswer,
  metricFindings,
  rateOf,
  trafficFindings,
} from '../../preflight/metrics.ts';
import { inputPlace, placeOf } from '../../preflight/values.ts';
import { prefix } from '../../release/record/names.ts';
import { isReady, type Pod, selectorText } from '../../workload/objects.ts';
import { parametersOf } from '../gate-metrics/parameters.ts';
import { type Asked, checksOf } from './asked.ts';
import type { LookedAt, ValidatePorts } from './report.ts';

type Gate = Asked['metrics'][number];
interface Seen {
  readonly findings: readonly Finding[];
  readonly presets: readonly string[] | null;
}
/** A few pods say what all of them report. */
const mostAsked = 3;

/** Whether the numbers that the gates will judge by are there, and come fast enough. */
export async function metricsInCluster(
  ports: ValidatePorts,
  { metrics, deploys }: Asked,
  workload: LookedAt,
  reader: () => Promise<(text: string) => MetricsAnswer>,
): Promise<Seen> {
  const gate = metrics.find(({ inputs }) => inputs.mode === 'canary') ?? metrics[0];
  if (gate === undefined) return { findings: [], presets: null };
  if (gate.inputs.source !== 'pods')
    return { findings: await elsewhere(ports, gate), presets: null };
  const pods = await stablePods(ports, workload);
  const where = `${workload.kind} ${workload.metadata.name}`;
  const [first] = pods;
  if (first === undefined) return { findings: [noPods(where)], presets: null };
  const port = { value: 0 };
  const refused = await refusalOf(
    placeOf(gate.job, gate.step),
    () => {
      port.value = portOf(gate.inputs.port, pods, { workload: workload.metadata.name });
    },
    (input) => inputPlace(gate.job, gate.step, input),
  );
  if (refused.length > 0) return { findings: refused, presets: null };
  const asked = { port: port.value, path: gate.inputs.path };
  const { answers, findings } = await ask(ports, pods, asked, await reader());
  if (answers.length === 0) return { findings, presets: null };
  const checks = checksOf(gate.inputs);
  const [stage] = deploys;
  const nowSeconds = ports.cluster.now().getTime() / 1000;
  const traffic =
    stage === undefined || !stage.knows('exposure')
      ? []
      : tooShort(rateOf(answers, pods.length, nowSeconds), {
          ...parametersOf(gate.inputs, stage.inputs.exposure),
          concurrent: true,
        });
  return {
    findings: [
      ...findings,
      ...metricFindings(answers, checks, `${where} › ${asked.path}`, nowSeconds),
      ...trafficFindings(traffic, inputPlace(gate.job, gate.step, 'min-events')),
    ],
    presets: fittingPresets(answers),
  };
}
const noPods = (where: string): Finding => ({
  level: 'error',
  where,
  what: 'None of its pods is ready: nothing can be compared with.',
  fix: 'Bring the present version into order first (kubectl describe pods).',
});

/** Ready pods that are none of a release's own. */
async function stablePods({ cluster }: ValidatePorts, workload: LookedAt): Promise<readonly Pod[]> {
  const { items } = await cluster.list<Pod>(resources.pods, workload.metadata.namespace ?? '', {
    labelSelector: selectorText(workload.spec.selector),
  });
  return items.filter(
    (pod) => isReady(pod) && pod.metadata.labels?.[`${prefix}track`] === undefined,
  );
}
async function ask(
  { cluster, signal }: ValidatePorts,
  pods: readonly Pod[],
  { port, path }: { readonly port: number; readonly path: string },
  read: (text: string) => MetricsAnswer,
): Promise<{ readonly answers: readonly MetricsAnswer[]; readonly findings: readonly Finding[] }> {
  const answers: MetricsAnswer[] = [];
  const findings: Finding[] = [];
  const one = async ({ metadata }: Pod): Promise<void> => {
    const said = await answerOf(async () =>
      cluster.podGet(metadata.namespace ?? '', metadata.name, port, path, signal),
    );
    if (typeof said === 'string')
      findings.push({
        level: 'error',
        where: `pod ${metadata.name}`,
        what: `GET :${port}${path} ${said}.`,
        fix: 'Set port and path of gate-metrics to where the pods serve their metrics.',
      });
    else answers.push(read(said.body));
  };
  await Promise.all(pods.slice(0, mostAsked).map(one));
  return { answers, findings };
}
async function answerOf(
  get: () => Promise<{ readonly status: number; readonly body: string }>,
): Promise<{ readonly body: string } | string> {
  try {
    const answer = await get();
    return answer.status === 200 ? answer : `answered ${answer.status}`;
  } catch (thrown) {
    // The right to ask is a finding of its own.
    if (!(thrown instanceof ClusterError) || thrown.failure === 'forbidden') throw thrown;
    return `was not answered: ${messageOf(thrown)}`;
  }
}
/** Prometheus or Sentry: what the address says of itself, when nothing that only the run knows is needed for it. */
async function elsewhere(ports: ValidatePorts, gate: Gate): Promise<readonly Finding[]> {
  const { inputs, job, step, knows } = gate;
  const token = inputs.source === 'prometheus' ? 'prometheus-token' : 'sentry-token';
  if (!knows(token)) return [];
  return await refusalOf(
    placeOf(job, step),
    async () => {
      const source = await sourceOf(inputs, ports.cluster, ports.runtime, []);
      await source.describe(ports.signal);
    },
    (input) => inputPlace(job, step, input),
  );
}
