import type { EvidenceSource, GateKind, Judgement, Measurement } from '../evidence/envelope.ts';
import type { Facts } from '../evidence/facts.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Ports } from '../ports/ports.ts';

/** What every gate works with. */
export interface GatePorts extends Ports {
  /** Ends with the gate; whatever watches follows its signal, and aborts it when it fails for good. */
  readonly watches: AbortController;
  /** Before harm is done: the post step of the job ends the object of this name; '' = it has ended. */
  remember(object: string): void;
  /** Names where the gate reads, for the evidence. */
  cite(source: EvidenceSource): void;
  /** Numbers contradict each other, in a sentence: evidence for a diagnosis is collected while the gate looks on. Changes no verdict. */
  suspect?(why: string): void;
}
/**
 * One gate: `observe` does all I/O, `judge` is pure. `Parameters` are JSON with defaults resolved: the evidence carries them whole, and replay
 * hands them to `judge` again. `More` is what this gate reads beside the cluster; `Target` is a release, or a workload before its release.
 */
export interface Gate<
  Parameters extends object,
  Observation extends object,
  More extends object = object,
  Target = ReleaseHandle,
> extends PureGate<Parameters, Observation> {
  observe(ports: GatePorts & More, target: Target, parameters: Parameters): Promise<Observation>;
}
/** The half of a gate that replays: no clock, no chance, no network. */
export interface PureGate<Parameters extends object, Observation extends object> {
  readonly kind: GateKind;
  judge(observation: Observation, parameters: Parameters): Judgement;
  /** What was learned beside the verdict, from the same two values. */
  facts?(observation: Observation, parameters: Parameters): Facts;
}
/** One check of a gate that is made of several: the same two halves. `Subject` is what the gate read once for all of them; `seen` is what the checks before saw. */
export interface Check<Subject, Parameters, Observation, More extends object = object> {
  observe(
    ports: GatePorts & More,
    subject: Subject,
    parameters: Parameters,
    seen: Readonly<Record<string, unknown>>,
  ): Promise<Observation>;
  judge(observation: Observation, parameters: Parameters): readonly Measurement[];
}
