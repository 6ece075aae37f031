import type { GateKind, Judgement } from '../evidence/envelope.ts';
import type { Facts } from '../evidence/facts.ts';
import { gates } from './catalogue.ts';
import { factsOf, judgeSeen } from './seen.ts';

/** Judges again what a gate saw; undefined for what deploy-canary did not do (a dry run, a refusal on drift). */
export async function judgeAgain(
  gate: GateKind,
  observation: unknown,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Judgement | undefined> {
  if (observation === null || typeof observation !== 'object' || 'notDone' in observation)
    return undefined;
  return judgeSeen(await gates[gate](), observation as never, parameters as never);
}
/** What a gate had learned, from what it saw; what it did afterwards (a withdrawal) is not among it. */
export async function factsAgain(
  gate: GateKind,
  observation: object,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Facts> {
  return factsOf(await gates[gate](), observation as never, parameters as never);
}
