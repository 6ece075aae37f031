import { withCluster } from '../connect/cluster.ts';
import { keepBeside } from '../connect/evidence.ts';
import type { Evidence } from '../evidence/envelope.ts';
import { identityOf, type ReleaseHandle, releaseSchema } from '../evidence/release.ts';
import { decodeState } from '../evidence/state.ts';
import { isUnseen, type Subject, subjectDifferences } from '../evidence/subject.ts';
import type { Gate, GatePorts } from '../gates/gate.ts';
import { observationIn } from '../gates/seen.ts';
import { type Inputs, type InputTable, readInputs } from '../inputs/table.ts';
import type { Cluster, ResourceType } from '../ports/cluster.ts';
import type { Ports } from '../ports/ports.ts';
import type { Runtime } from '../ports/runtime.ts';
import { renewing } from '../release/record/lease.ts';
import { subjectNow } from '../release/subject.ts';
import { gateSummary, openLines } from '../report/gate-summary.ts';
import { type DiagnosingAbout, diagnosing } from './diagnosing.ts';
import type { DiagnosisAsked } from './diagnosis-inputs.ts';
import { endLeftFault, outlasting } from './left-fault.ts';
import { withdrawOnFail } from './on-fail.ts';
import { gatePorts, runGate } from './run-gate.ts';
import { announceVerdict } from './verdict.ts';

/** What every gate is given. */
interface GateInputs extends DiagnosisAsked {
  readonly kubeconfig: string;
  readonly context: string | undefined;
  readonly release: string | undefined;
  readonly 'on-fail': 'withdraw' | 'report';
  readonly 'evidence-folder': string;
  readonly 'check-name'?: string;
  readonly 'dry-run'?: boolean;
}
/** Numbers beside those that a gate judges, for a diagnosis. */
type Numbers = Partial<Pick<DiagnosingAbout, 'heard' | 'prometheus' | 'path'>>;
export interface GateUse<
  D extends InputTable,
  P extends object,
  O extends object,
  M extends object,
> {
  readonly name: string;
  readonly definitions: D;
  readonly gate: Gate<P, O, M>;
  /** Pure; names the input that is wrong. */
  parameters(inputs: Inputs<D>, handle: ReleaseHandle, runtime: Runtime): P;
  /** What this gate reads beside the cluster; checked before anything is connected, made when the cluster is. */
  more(
    inputs: Inputs<D>,
    handle: ReleaseHandle,
    runtime: Runtime,
    numbers: Numbers,
  ): (ports: GatePorts) => M | Promise<M>;
  /** What the gate's own source hears beside what it was asked for, and where else its numbers are. */
  numbers?(inputs: Inputs<D>): Numbers;
  /** What is said of a gate that passed. */
  passed(parameters: P): string;
  /** Instead of the annotation with every reason. */
  announce?(runtime: Runtime, evidence: Evidence): void;
  /** Outputs beside `evidence` and `verdict`. */
  outputs?(observation: O, parameters: P): Readonly<Record<string, string>>;
  /** A file beside the evidence, for people and their tools; `output` says where it is. */
  beside?(
    observation: O,
    parameters: P,
    evidence: Evidence,
  ): { readonly output: string; readonly folder: string; readonly text: string };
  /** A gate that injects: what its post step ends, and what it could not end itself. */
  readonly leaves?: {
    type(inputs: Inputs<D>): ResourceType;
    readonly what: string;
    leaked(observation: O): string | undefined;
  };
  /** In tests: what runs instead of what the cluster says. */
  subjectNow?(ports: Ports, handle: ReleaseHandle): Promise<Subject>;
}
export interface GateAction {
  run(runtime: Runtime): Promise<void>;
  post(runtime: Runtime): Promise<void>;
}

/** The one way a gate is run: read, connect, renew the lease, observe, judge, leave evidence, say. Any verdict is exit code 0. */
export const gateAction = <
  D extends InputTable,
  P extends object,
  O extends object,
  M extends object,
>(
  use: GateUse<D, P, O, M>,
): GateAction => ({
  async run(runtime) {
    const inputs = await readInputs(use.definitions, runtime.input);
    // Every table of a gate has them; the type of a generic table cannot say so.
    const common = inputs as unknown as GateInputs;
    const handle = decodeState<ReleaseHandle>(common.release ?? '', releaseSchema, 'release');
    const parameters = use.parameters(inputs, handle, runtime);
    const numbers = use.numbers?.(inputs) ?? {};
    const more = use.more(inputs, handle, runtime, numbers);
    const once = (cluster: Cluster, watches: AbortController): Promise<void> =>
      gateOnce(use, { runtime, numbers, common, handle, parameters, more }, cluster, watches);
    await withCluster(
      common,
      runtime,
      (cluster, watches) =>
        // The dead-man switch takes a silent run for a dead one.
        renewing({ ...runtime, cluster }, handle, () => once(cluster, watches)),
      use.leaves === undefined ? {} : outlasting(),
    );
  },
  /** Runs when the step failed or the job was cancelled: a fault that is still there is ended. */
  async post(runtime) {
    const { leaves, name } = use;
    if (leaves === undefined || runtime.savedState('object') === '') return;
    const inputs = await readInputs(use.definitions, runtime.input);
    const common = inputs as unknown as GateInputs;
    const about = { type: leaves.type(inputs), what: leaves.what, title: name };
    await endLeftFault(runtime, { ...common, release: common.release ?? '' }, about);
  },
});

interface Asked<P extends object, M extends object> {
  readonly runtime: Runtime;
  readonly numbers: Numbers;
  readonly common: GateInputs;
  readonly handle: ReleaseHandle;
  readonly parameters: P;
  readonly more: (ports: GatePorts) => M | Promise<M>;
}
async function gateOnce<D extends InputTable, P extends object, O extends object, M extends object>(
  use: GateUse<D, P, O, M>,
  { runtime, numbers, common, handle, parameters, more: asked }: Asked<P, M>,
  cluster: Cluster,
  watches: AbortController,
): Promise<void> {
  const { ports, sources } = gatePorts(runtime, cluster, watches);
  const readSubject = use.subjectNow ?? subjectNow;
  const withdraws = common['on-fail'] === 'withdraw' && common['dry-run'] !== true;
  const more = await asked(ports);
  const cause = diagnosing({
    ...{ runtime, cluster, handle, asked: common, evidenceFolder: common['evidence-folder'] },
    ...{ heard: undefined, prometheus: undefined, path: '/metrics' },
    ...numbers,
  });
  const { evidence, seen } = await runGate(runtime, {
    check: common['check-name'] ?? use.name,
    evidenceFolder: common['evidence-folder'],
    gate: use.gate,
    target: handle,
    release: identityOf(handle),
    previous: handle.evidenceSha256,
    parameters,
    ports: { ...ports, ...more, ...(cause === undefined ? {} : { suspect: cause.suspect }) },
    sources,
    // Pods may be away while a gate looks (it evicts and kills some itself); what became of them is the gate's own to judge.
    changed: async () =>
      subjectDifferences(handle.subject, await readSubject(ports, handle)).filter(
        (difference) => !isUnseen(difference),
      ),
    withdraw: withdraws ? () => withdrawOnFail(ports, handle) : undefined,
    diagnosing: cause,
  });
  const observation = observationIn(seen);
  if (observation !== undefined) {
    for (const [name, value] of Object.entries(use.outputs?.(observation, parameters) ?? {}))
      runtime.output(name, value);
    const beside = use.beside?.(observation, parameters, evidence);
    if (beside !== undefined)
      runtime.output(
        beside.output,
        await keepBeside(runtime, common['evidence-folder'], evidence, beside),
      );
  }
  (use.announce ?? announceAll(use.passed(parameters)))(runtime, evidence);
  await runtime.summary(gateSummary(evidence));
  const leaked = observation === undefined ? undefined : use.leaves?.leaked(observation);
  if (leaked !== undefined) throw new Error(`A fault was left behind. ${leaked}`);
}
const announceAll =
  (passed: string) =>
  ({ log }: Runtime, evidence: Evidence): void => {
    const { check, verdict, reasons, warnings, facts } = evidence;
    for (const line of facts.lastWords?.lines ?? []) log.info(`log: ${line}`);
    for (const warning of warnings) log.warning(warning, check);
    const said = verdict === 'pass' ? [passed, ...reasons] : openLines(evidence);
    announceVerdict(log, check, verdict, said.join('\n'));
    if (verdict !== 'pass') for (const reason of reasons) log.info(reason);
  };
