import { ClusterError } from '../../ports/cluster.ts';

/** The canary that a step was planned with is gone: another run has ended the release, or somebody deleted it. */
export class CanaryGone extends Error {
  override readonly name = 'CanaryGone';
}
/** Whether a step failed because what it was planned with is no more. */
const isGone = (thrown: unknown): boolean =>
  thrown instanceof CanaryGone ||
  (thrown instanceof ClusterError && thrown.failure === 'not-found');

/**
 * Carries out a plan. When what it was made for is gone, somebody else has ended the release in this moment: `anew` plans what is left to do, once;
 * undefined = it is not that, and the failure stands.
 */
export async function anewIfGone<P, T>(
  plan: P,
  carryOut: (plan: P) => Promise<T>,
  anew: () => Promise<P | undefined>,
): Promise<T> {
  try {
    return await carryOut(plan);
  } catch (thrown) {
    const again = isGone(thrown) ? await anew() : undefined;
    if (again === undefined) throw thrown;
    return await carryOut(again);
  }
}
