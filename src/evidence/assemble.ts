import { hashOf } from './canonical.ts';
import { type Evidence, evidenceSchema, type GateKind, type Judgement } from './envelope.ts';
import type { Facts } from './facts.ts';
import { identityOf, type ReleaseIdentity } from './release.ts';

/** What every gate leaves, made in one place; what it saw is added where it is written. */
export function evidenceOf(about: {
  readonly check: string;
  readonly gate: GateKind;
  readonly release: ReleaseIdentity;
  readonly judgement: Judgement;
  readonly parameters: object;
  readonly facts: Facts;
  readonly warnings?: readonly string[];
  readonly window: Evidence['window'];
  readonly sources: Evidence['sources'];
  /** Hash of the evidence or decision that it goes on from; null = the first of a release. */
  readonly previous: string | null;
  readonly requests: Readonly<Record<string, number>>;
}): Omit<Evidence, 'observation'> {
  const { warnings: judged = [], ...judgement } = about.judgement;
  return {
    schema: evidenceSchema,
    check: about.check,
    gate: about.gate,
    release: identityOf(about.release),
    ...judgement,
    window: about.window,
    parameters: about.parameters as Evidence['parameters'],
    parametersSha256: hashOf(about.parameters),
    facts: about.facts,
    warnings: [...judged, ...(about.warnings ?? [])],
    sources: about.sources,
    clockSkewMs: null,
    previous: about.previous,
    requests: about.requests,
  };
}
