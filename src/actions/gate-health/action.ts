import { leaveEvidence } from '../../adapters/host/evidence-folder.ts';
import { chaosType } from '../../chaos/spec.ts';
import { withCluster } from '../../connect/cluster.ts';
import { evidenceSchema } from '../../evidence/envelope.ts';
import { identityOf, type ReleaseHandle, releaseSchema } from '../../evidence/release.ts';
import { decodeState } from '../../evidence/state.ts';
import { type HealthRequest, observeHealth } from '../../gates/health/canary.ts';
import { type HealthObservation, judgeHealth } from '../../gates/health/judge.ts';
import { readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { renewing } from '../../release/record/lease.ts';
import { endLeftFault, outlasting } from '../left-fault.ts';
import { announceVerdict } from '../verdict.ts';
import { definitions, type HealthInputs, parametersOf, requestOf } from './inputs.ts';

export { definitions };

/** Readiness, probes, dependencies, pool: is the canary fit to be judged? Any verdict is exit code 0, but a fault that was left behind fails the step. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  const handle = decodeState<ReleaseHandle>(inputs.release, releaseSchema, 'release');
  const request = requestOf(inputs, handle, runtime);
  const look = async (cluster: Cluster): Promise<void> => {
    const ports: Ports = { ...runtime, cluster };
    await renewing(ports, handle, () => check(ports, runtime, inputs, request));
  };
  await withCluster(inputs, runtime, look, outlasting());
}

async function check(
  ports: Ports,
  runtime: Runtime,
  inputs: HealthInputs,
  request: HealthRequest,
): Promise<void> {
  const { cluster, clock } = ports;
  const { handle } = request;
  const start = clock.now().toISOString();
  const version = await cluster.version();
  const observation = await observeHealth(ports, request);
  const parameters = parametersOf(inputs);
  const judgement = judgeHealth(observation, parameters);
  const left = await leaveEvidence(
    runtime,
    inputs['evidence-folder'],
    {
      schema: evidenceSchema,
      check: inputs['check-name'],
      gate: 'health',
      release: identityOf(handle),
      ...judgement,
      window: { start, end: clock.now().toISOString() },
      parameters: {
        ...{ ...parameters, mode: inputs.mode, evict: inputs.evict },
        dependencies: request.dependencies.map(({ name }) => name),
        ...provenBy(observation.proof),
      },
      sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
      clockSkewMs: null,
      previous: handle.evidenceSha256,
      requests: cluster.requests(),
    },
    observation,
  );
  runtime.output('evidence', left.text);
  runtime.output('verdict', judgement.verdict);
  const said = [judgement.verdict === 'pass' ? 'the canary is healthy' : '', ...judgement.reasons];
  const text = said.filter((one) => one !== '').join('\n');
  announceVerdict(runtime.log, inputs['check-name'], judgement.verdict, text);
  const chaos = observation.proof?.chaos;
  if (chaos?.cleanup === 'leaked')
    throw new Error(`A fault was left behind. ${chaos.cleanupDetail}`);
}

/** What was taken away, for whoever reads the decision later. */
function provenBy(proof: HealthObservation['proof']): Readonly<Record<string, unknown>> {
  if (proof === null) return {};
  const { dependency, targets, scenarioSha256 } = proof;
  return { taken: { dependency, targets }, ...(scenarioSha256 === null ? {} : { scenarioSha256 }) };
}
/** Runs when the step failed or the job was cancelled: a fault that is still there is ended. */
export async function post(runtime: Runtime): Promise<void> {
  if (runtime.savedState('object') === '') return;
  const inputs = await readInputs(definitions, runtime.input);
  const type = chaosType('network-partition');
  await endLeftFault(runtime, inputs, { type, what: 'partition', title: 'gate-health' });
}
