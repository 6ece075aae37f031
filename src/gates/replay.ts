import type { GateKind, Judgement } from '../evidence/envelope.ts';

type Judge = (observation: never, parameters: never) => Judgement;
/** The pure half of every gate, by kind: what replay calls. `baseline` judges nothing. */
const judges: Readonly<Record<Exclude<GateKind, 'baseline'>, () => Promise<Judge>>> = {
  deploy: async () => (await import('../release/judge.ts')).judgeDeploy as Judge,
  metrics: async () => (await import('./metrics/judge.ts')).judgeMetrics as Judge,
  chaos: async () => (await import('../chaos/judge.ts')).judgeChaos as Judge,
  health: async () => (await import('./health/judge.ts')).judgeHealth as Judge,
};

/** Judges again what a gate saw; undefined for what is not judged (a baseline, a dry run, a refusal on drift). */
export async function judgeAgain(
  gate: GateKind,
  observation: unknown,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Judgement | undefined> {
  if (gate === 'baseline') return undefined;
  if (observation !== null && typeof observation === 'object' && 'notDone' in observation)
    return undefined;
  const judge = await judges[gate]();
  return judge(observation as never, parameters as never);
}
