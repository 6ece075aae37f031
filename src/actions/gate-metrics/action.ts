import { leaveEvidence } from '../../adapters/host/evidence-folder.ts';
import { withCluster } from '../../connect/cluster.ts';
import { sourceOf } from '../../connect/metric-source.ts';
import { UsageError } from '../../errors.ts';
import { type Evidence, evidenceSchema, type Judgement } from '../../evidence/envelope.ts';
import {
  identityOf,
  type ReleaseHandle,
  type ReleaseIdentity,
  releaseSchema,
} from '../../evidence/release.ts';
import { decodeState } from '../../evidence/state.ts';
import { type Before, beforeOf } from '../../gates/metrics/before.ts';
import { adaptiveRuleOf, excludedOf, historyOf } from '../../gates/metrics/earlier-days.ts';
import { watchFaults } from '../../gates/metrics/faults.ts';
import { judgeMetrics } from '../../gates/metrics/judge.ts';
import type { MetricsObservation, MetricsParameters } from '../../gates/metrics/observation.ts';
import { observe, observePast, preOf, profileOf } from '../../gates/metrics/observe.ts';
import { type Check, defaultChecks, sessionChecks } from '../../gates/metrics/presets.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { seekRollout } from '../../release/argo-rollouts/find.ts';
import { revisionOf as revisionOfRollout } from '../../release/argo-rollouts/rollout.ts';
import { renewing } from '../../release/record/lease.ts';
import { stableSelector } from '../../release/record/record.ts';
import { requireWorkload } from '../../release/require-workload.ts';
import { type Arm, inTwo, watchArm } from '../../workload/arms.ts';
import { readWorkload, revisionOf, type WorkloadPlace } from '../../workload/kinds.ts';
import { selectorText } from '../../workload/objects.ts';
import { announceVerdict } from '../verdict.ts';
import { definitions } from './inputs.ts';

type Values = Inputs<typeof definitions>;
/** What is measured: the two arms by selector, and whose evidence it will be. */
interface Subject {
  readonly release: ReleaseIdentity;
  readonly canary: string;
  readonly baseline: string | undefined;
  readonly previous: string | null;
  readonly weight: number;
}

/** Judges the canary (or measures the old version, mode baseline). Any verdict is exit code 0: decide-promote decides. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input);
  const handle = handleOf(inputs);
  const before = beforeOf(inputs, handle);
  excludedOf(inputs);
  await withCluster(inputs, runtime, (cluster, watches) => {
    const look = () => gate({ runtime, inputs, cluster, watches, handle, before });
    // The dead-man switch takes a silent run for a dead one.
    return handle === undefined ? look() : renewing({ ...runtime, cluster }, handle, look);
  });
}

interface Gate {
  readonly runtime: Runtime;
  readonly inputs: Values;
  readonly cluster: Cluster;
  readonly watches: AbortController;
  /** Undefined in mode baseline. */
  readonly handle: ReleaseHandle | undefined;
  readonly before: Before;
}
async function gate({ runtime, inputs, cluster, watches, handle, before }: Gate): Promise<void> {
  const signal = AbortSignal.any([watches.signal, runtime.signal]);
  const startedAt = runtime.clock.now().toISOString();
  const subject =
    handle === undefined ? await baselineSubject(cluster, inputs) : canarySubject(handle);
  const { namespace } = subject.release;
  const failed = (thrown: unknown): void => watches.abort(thrown);
  // The cluster's own tries take about 20 s.
  const retries = Math.ceil(inputs['source-patience'] / 20_000);
  const watch = (selector: string): Promise<Arm> =>
    watchArm(cluster, namespace, selector, signal, failed, retries);
  const canary = await watch(subject.canary);
  const baseline = subject.baseline === undefined ? undefined : await watch(subject.baseline);
  const source = await sourceOf(inputs, cluster, runtime, canary.pods(), {
    image: handle?.image,
    workload: subject.release.workload,
  });
  const parameters = parametersOf(inputs, subject, baseline?.current().pods.length ?? 0);
  runtime.log.info(
    `${parameters.checks.length} checks, up to ${parameters.horizon} looks every ${parameters.intervalSeconds} s, from ${inputs.source}${sampleWords(inputs, canary, baseline)}`,
  );
  const faults =
    handle === undefined || inputs.faults === 0
      ? undefined
      : await watchFaults(cluster, faultTypes, handle, signal, failed);
  const history =
    handle === undefined
      ? null
      : await historyOf({ runtime, cluster, source, signal }, inputs, handle, parameters);
  // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
  const look = handle === undefined && inputs.source === 'prometheus' ? observePast : observe;
  const observation = await look(
    {
      source,
      clock: runtime.clock,
      log: runtime.log,
      signal,
      arms: () =>
        baseline === undefined
          ? inTwo(canary.current())
          : { canary: canary.current(), baseline: baseline.current() },
      restarts: canary.restarts,
      ...before,
      history,
      ...(faults === undefined ? {} : { faults }),
    },
    parameters,
  );
  const judgement =
    handle === undefined
      ? measured(observation, parameters.checks)
      : judgeMetrics(observation, parameters);
  const left = await leaveEvidence(
    runtime,
    inputs['evidence-folder'],
    {
      schema: evidenceSchema,
      check: handle === undefined ? 'baseline' : inputs['check-name'],
      gate: handle === undefined ? 'baseline' : 'metrics',
      release: subject.release,
      ...judgement,
      window: { start: startedAt, end: runtime.clock.now().toISOString() },
      parameters: {
        ...parameters,
        source: inputs.source,
        ...(inputs.source === 'pods' ? { maxPods: inputs['max-pods'] } : {}),
        ...(handle === undefined
          ? { profile: profileOf(observation, parameters), pre: preOf(observation) }
          : {}),
      },
      sources: [
        await source.describe(runtime.signal.aborted ? AbortSignal.timeout(2000) : runtime.signal),
      ],
      clockSkewMs: null,
      previous: subject.previous,
      requests: cluster.requests(),
    },
    observation,
  );
  runtime.output('evidence', left.text);
  runtime.output('verdict', judgement.verdict);
  announce(runtime, left.evidence);
}

/** Said where not every pod is asked. */
function sampleWords(inputs: Values, canary: Arm, baseline: Arm | undefined): string {
  const pods = canary.current().pods.length + (baseline?.current().pods.length ?? 0);
  const most = inputs['max-pods'];
  return inputs.source === 'pods' && pods > most ? `, ${most} of ${pods} at each look` : '';
}

function handleOf(inputs: Values): ReleaseHandle | undefined {
  if (inputs.mode === 'canary')
    return decodeState<ReleaseHandle>(inputs.release ?? '', releaseSchema, 'release');
  for (const name of ['namespace', 'workload'] as const)
    if (inputs[name] === undefined)
      throw new UsageError('It is required in mode baseline and was not given.', { input: name });
  return undefined;
}
/** What inject-chaos creates. */
const faultTypes = [resources.podChaos, resources.networkChaos];
/** The judge wants a share below 1. */
const fullWeight = 0.999;
const canarySubject = (handle: ReleaseHandle): Subject => ({
  release: identityOf(handle),
  canary: handle.selectors.canary,
  baseline: handle.selectors.stable,
  previous: handle.evidenceSha256,
  weight: Math.min(fullWeight, Math.max(0.001, handle.achievedPercent / 100)),
});
/** The pods of a workload that is not being released; a Rollout is known by its name alone. */
async function stableOf(cluster: Cluster, place: WorkloadPlace) {
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
async function baselineSubject(cluster: Cluster, inputs: Values): Promise<Subject> {
  const { namespace = '', workload = '' } = inputs;
  const kind = inputs['workload-kind'];
  const { revision, selector } = await stableOf(cluster, { kind, namespace, name: workload });
  return {
    release: {
      id: `${workload}-baseline`,
      workload,
      namespace,
      cluster: cluster.endpoint,
      revision,
      stage: 0,
      exposurePercent: 0,
      achievedPercent: 0,
      subjectSha256: '',
    },
    canary: selector,
    baseline: undefined,
    previous: null,
    weight: 0.5,
  };
}

function parametersOf(inputs: Values, { weight }: Subject, stablePods: number): MetricsParameters {
  const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
  if (windowMs < inputs.interval)
    throw new UsageError('It is longer than the whole window.', {
      input: 'interval',
      fix: 'Choose an interval that fits several times into the duration.',
    });
  const checks: readonly Check[] =
    inputs.checks ?? (inputs.source === 'sentry' ? sessionChecks : defaultChecks);
  return {
    checks,
    intervalSeconds: inputs.interval / 1000,
    horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
    alpha: inputs.alpha,
    minEvents: inputs['min-events'],
    minTicks: inputs['min-ticks'],
    bakeTicks: Math.ceil(inputs.bake / inputs.interval),
    warmupTicks: Math.ceil(inputs['warm-up'] / inputs.interval),
    weight,
    concurrent: weight < fullWeight && (inputs.mode === 'baseline' || stablePods > 0),
    adaptive: adaptiveRuleOf(inputs),
    ...(inputs.faults > 0 ? { onsetSlots: inputs.faults } : {}),
  };
}

/** A window in which a required check has no data is not a baseline. */
function measured({ ticks }: MetricsObservation, checks: readonly Check[]): Judgement {
  const looks = ({ name }: Check): number =>
    ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
      .length;
  const missing = checks
    .filter((check) => !check.optional && looks(check) === 0)
    .map(({ name }) => name);
  return missing.length === 0
    ? {
        verdict: 'pass',
        measurements: [],
        reasons: [`the old version was measured ${ticks.length} times`],
      }
    : {
        verdict: 'inconclusive',
        measurements: [],
        reasons: missing.map((name) => `${name}: the old version does not report it`),
      };
}

function announce({ log }: Runtime, { check, verdict, measurements, reasons }: Evidence): void {
  for (const m of measurements)
    log.info(
      `${m.verdict.padEnd(12)} ${m.name}: canary ${m.canary ?? '–'}, baseline ${m.baseline ?? '–'}, limit ${m.limit ?? '–'} ${m.unit} (${m.reason})`,
    );
  announceVerdict(log, check, verdict, reasons.slice(0, 5).join('\n'));
}
