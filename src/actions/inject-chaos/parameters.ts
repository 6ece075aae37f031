import { defaultLimit, defaultSettings, requireReachable } from '../../chaos/floors.ts';
import type { Fault } from '../../chaos/kinds.ts';
import { isOneShot } from '../../chaos/kinds.ts';
import { type Preset, presetOf } from '../../chaos/presets.ts';
import { typeOf } from '../../chaos/spec.ts';
import { UsageError } from '../../errors.ts';
import type { ChaosGateParameters } from '../../gates/chaos/parameters.ts';
import type { Inputs } from '../../inputs/table.ts';
import type { ResourceType } from '../../ports/cluster.ts';
import type { RunIdentity } from '../../ports/runtime.ts';
import type { definitions } from './inputs.ts';

export type ChaosInputs = Inputs<typeof definitions>;
/** The type of what is created: the fault itself, or the Workflow around it. */
export const typeFor = (inputs: ChaosInputs): ResourceType =>
  typeOf(kindFor(inputs), abortFor(inputs) ?? undefined);
const abortFor = (inputs: ChaosInputs): ChaosGateParameters['abort'] =>
  inputs['abort-url'] === undefined ? null : { url: inputs['abort-url'], statusCode: '200' };
function kindFor({ experiment, fault }: ChaosInputs): Pick<Fault, 'kind'> {
  if (experiment !== 'own') return { kind: presetOf(experiment).kind };
  if (fault !== undefined) return fault.fault;
  throw new UsageError('With experiment own the fault itself is needed.', {
    input: 'fault',
    fix: 'Example: {kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}.',
  });
}

/** What is asked, with defaults resolved; refuses what no cluster could make possible. */
export function parametersOf(
  inputs: ChaosInputs,
  { runId }: Pick<RunIdentity, 'runId'>,
): ChaosGateParameters {
  const { experiment } = inputs;
  const preset = experiment === 'own' ? undefined : presetOf(experiment);
  const formula = preset?.experiment ?? null;
  const settings = { ...defaultSettings, ...inputs.settings };
  const { kind } = kindFor(inputs);
  if (experiment !== 'own' && inputs.fault !== undefined)
    throw new UsageError(`It is for experiment own, and experiment is ${experiment}.`, {
      input: 'fault',
      fix: 'Leave one of them out.',
    });
  const limitSeconds = inputs.limit ?? defaultLimit(formula ?? undefined, settings);
  const parameters: ChaosGateParameters = {
    ...asked(inputs),
    ...{ experiment, formula, settings, limitSeconds },
    rounds: inputs.rounds ?? preset?.rounds ?? 1,
    seed: inputs.seed ?? runId,
  };
  const once = preset !== undefined && happensOnce(kind, preset, parameters);
  if (once && parameters.abort !== null)
    throw new UsageError(`${experiment} happens once: there is nothing to end.`, {
      input: 'abort-url',
      fix: 'Leave it out.',
    });
  requireReachable(formula ?? undefined, settings, {
    limitSeconds,
    durationSeconds: once ? 0 : parameters.values.durationSeconds,
  });
  requireLedger(experiment, formula, parameters.probes ?? []);
  requireLease(parameters);
  return parameters;
}
/** What stands in the inputs as it is. */
const asked = (
  inputs: ChaosInputs,
): Omit<
  ChaosGateParameters,
  'experiment' | 'formula' | 'settings' | 'limitSeconds' | 'rounds' | 'seed'
> => ({
  values: valuesOf(inputs),
  own: inputs.fault ?? null,
  service: inputs.service ?? null,
  amount:
    inputs.percent === undefined
      ? { kind: 'count', count: inputs['pod-names']?.length ?? inputs.pods }
      : { kind: 'percent', percent: inputs.percent },
  podNames: inputs['pod-names'] ?? null,
  probes: inputs.probes ?? null,
  leaderLease: inputs['leader-lease'] ?? null,
  abort: abortFor(inputs),
  freeze: inputs.freeze ?? '',
  filterNamespace: inputs['filter-namespace'],
  recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
  minHealthy: inputs['min-healthy'],
  chaosNamespace: inputs['chaos-namespace'],
  dryRun: inputs['dry-run'],
});
const happensOnce = (
  kind: Fault['kind'],
  { spec }: Preset,
  { values }: ChaosGateParameters,
): boolean => isOneShot({ name: '', kind, spec: spec(values), durationSeconds: 0 });
function requireLease({ formula, leaderLease }: ChaosGateParameters): void {
  if (formula !== 'E6' || leaderLease !== null) return;
  throw new UsageError('Whoever kills the leader must be told where it is written.', {
    input: 'leader-lease',
    fix: 'Name the Lease that leaders of this workload hold.',
  });
}
/** Experiments whose promise is about work: without a ledger nobody would see what was lost. */
const aboutWork = ['E1', 'E2', 'E3', 'E5'];
function requireLedger(
  experiment: string,
  formula: string | null,
  probes: NonNullable<ChaosGateParameters['probes']>,
): void {
  if (formula === null || !aboutWork.includes(formula)) return;
  if (probes.some(({ kind }) => kind === 'ledger')) return;
  throw new UsageError(
    `${experiment} judges lost and doubled work, and no probe keeps a ledger of it.`,
    {
      input: 'probes',
      fix: 'Add one of kind ledger (docs/chaos.md), or use pod-kill, container-kill or partition-from, which judge the fault alone.',
    },
  );
}
const valuesOf = (inputs: ChaosInputs): ChaosGateParameters['values'] => ({
  durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
  gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
  latencyMs: Math.round(inputs.latency),
  jitterMs: Math.round(inputs.jitter),
  sharePercent: inputs.share,
  rate: inputs.rate,
  targets: inputs.targets ?? [],
  container: inputs.container ?? '',
  port: inputs.port ?? 0,
  path: inputs.path,
  volumePath: inputs['volume-path'] ?? '',
  offset: inputs.offset,
  names: inputs.names ?? [],
  memory: inputs.memory,
  load: inputs.load,
});
