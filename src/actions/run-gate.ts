import { leaveEvidence } from '../connect/evidence.ts';
import { messageOf } from '../errors.ts';
import { evidenceOf } from '../evidence/assemble.ts';
import type { Evidence, EvidenceSource, Judgement, Verdict } from '../evidence/envelope.ts';
import type { Facts, Withdrawal } from '../evidence/facts.ts';
import type { ReleaseIdentity } from '../evidence/release.ts';
import type { SubjectDifference } from '../evidence/subject.ts';
import type { Gate, GatePorts } from '../gates/gate.ts';
import { contradictionOf } from '../gates/metrics/contradiction.ts';
import { factsOf, judgeSeen, type Seen } from '../gates/seen.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Diagnosing } from './diagnosing.ts';

/** One run of one gate, whatever it looks at. */
export interface GateRun<P extends object, O extends object, M extends object, T> {
  readonly check: string;
  readonly evidenceFolder: string;
  readonly gate: Gate<P, O, M, T>;
  readonly target: T;
  readonly release: ReleaseIdentity;
  readonly previous: string | null;
  readonly parameters: P;
  readonly ports: GatePorts & M;
  readonly sources: readonly EvidenceSource[];
  /** What runs otherwise than it was deployed; asked before the first tick and after the last one. */
  changed(): Promise<readonly SubjectDifference[]>;
  /** Undefined = a failure is only reported. */
  readonly withdraw?: (() => Promise<Withdrawal>) | undefined;
  /** Looks for the cause of a failure, or of numbers that contradict each other; undefined = nobody does. */
  readonly diagnosing?: Diagnosing | undefined;
}
export interface GateOutcome<O extends object> {
  readonly evidence: Evidence;
  readonly seen: Seen<O>;
}

/** Ports of a gate, and what it cites while it runs. */
export function gatePorts(
  runtime: Runtime,
  cluster: Cluster,
  watches: AbortController,
): { readonly ports: GatePorts; readonly sources: readonly EvidenceSource[] } {
  const sources: EvidenceSource[] = [];
  const ports: GatePorts = {
    ...runtime,
    ...{ cluster, watches },
    remember: (object) => runtime.saveState('object', object),
    cite: (source) => void sources.push(source),
  };
  return { ports, sources };
}

/** Observes, judges, withdraws what failed, and leaves evidence, also of a gate that broke off: that step fails after it. */
export async function runGate<P extends object, O extends object, M extends object, T>(
  runtime: Runtime,
  run: GateRun<P, O, M, T>,
): Promise<GateOutcome<O>> {
  const { gate, parameters, ports } = run;
  const start = ports.clock.now().toISOString();
  const { seen, judgement, thrown } = await look(run);
  const { withdrawal, diagnosis } = await afterVerdict(
    run,
    judgement,
    factsOf(gate, seen, parameters),
  );
  const draft = evidenceOf({
    check: run.check,
    gate: gate.kind,
    release: run.release,
    ...{ judgement, parameters },
    facts: {
      ...factsOf(gate, seen, parameters),
      ...(withdrawal === undefined ? {} : { withdrawal }),
      ...(diagnosis === undefined ? {} : { diagnosis }),
    },
    window: { start, end: ports.clock.now().toISOString() },
    sources: run.sources,
    previous: run.previous,
    requests: ports.cluster.requests(),
  });
  const leave = () => leaveEvidence(runtime, run.evidenceFolder, draft, seen);
  if (thrown !== undefined) {
    const left = await leave().catch(() => undefined);
    if (left !== undefined) setOutputs(runtime, left);
    throw thrown.error;
  }
  const left = await leave();
  setOutputs(runtime, left);
  return { evidence: left.evidence, seen };
}
/**
 * Users leave first, or beside: the collection reads what the canary's pods still show, and nothing waits for it as long as users are with the canary. Where
 * nobody takes them off (`on-fail: report`, an inconclusive gate) the decision does not wait either, unless `diagnose: wait` asks for that; after a way back
 * that failed it never does.
 */
async function afterVerdict<P extends object, O extends object, M extends object, T>(
  { withdraw, diagnosing, ports }: GateRun<P, O, M, T>,
  { verdict, measurements, reasons }: Judgement,
  { fault }: Facts,
): Promise<Pick<Facts, 'withdrawal' | 'diagnosis'>> {
  const suspected = diagnosing?.suspected();
  const leaving = verdict === 'fail' ? withdraw?.() : undefined;
  const looksFor = diagnosing !== undefined && !ports.signal.aborted;
  if (!looksFor || !isExplained(verdict, leaving !== undefined, diagnosing))
    return { ...named('withdrawal', await leaving) };
  const contradicting = contradictionOf(measurements);
  const because =
    suspected ??
    (contradicting === undefined
      ? (reasons[0] ?? (verdict === 'fail' ? 'the gate failed' : 'the gate could not tell'))
      : `signals contradict each other: ${contradicting}`);
  const explaining = diagnosing.explain({ because, measurements, fault }, leaving);
  const withdrawal = await leaving;
  if (withdrawal?.done === false) {
    diagnosing.abandon();
    return { withdrawal };
  }
  return { ...named('withdrawal', withdrawal), ...named('diagnosis', await explaining) };
}
function isExplained(verdict: Verdict, leaves: boolean, { waits, suspected }: Diagnosing): boolean {
  if (verdict === 'fail') return leaves || waits;
  return verdict === 'inconclusive' && (waits || suspected() !== undefined);
}
const named = <K extends string, V>(key: K, value: V | undefined): { readonly [_ in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: V };
function setOutputs(
  runtime: Runtime,
  { text, evidence }: { readonly text: string; readonly evidence: Evidence },
): void {
  runtime.output('evidence', text);
  runtime.output('verdict', evidence.verdict);
}

interface Looked<O extends object> {
  readonly seen: Seen<O>;
  readonly judgement: Judgement;
  readonly thrown?: { readonly error: unknown };
}
async function look<P extends object, O extends object, M extends object, T>({
  gate,
  target,
  parameters,
  ports,
  changed,
}: GateRun<P, O, M, T>): Promise<Looked<O>> {
  const judged = (seen: Seen<O>): Looked<O> => ({
    seen,
    judgement: judgeSeen(gate, seen, parameters),
  });
  let seen: O | null = null;
  try {
    const before = await changed();
    if (before.length > 0) return judged({ notJudged: { broke: null, changed: before, seen } });
    seen = await gate.observe(ports, target, parameters);
    // A run that was told to stop has no time to ask again; what it cut short never passes.
    const after = ports.signal.aborted ? [] : await changed();
    if (after.length > 0) return judged({ notJudged: { broke: null, changed: after, seen } });
    return judged(seen);
  } catch (error) {
    const broke = `the gate broke off: ${messageOf(error)}`;
    return { ...judged({ notJudged: { broke, changed: [], seen } }), thrown: { error } };
  }
}
