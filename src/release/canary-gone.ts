import { ClusterError } from '../ports/cluster.ts';

/** The canary that a step was planned with is gone: another run has ended the release, or somebody deleted it. */
export class CanaryGone extends Error {
  override readonly name = 'CanaryGone';
}
/** Whether a step failed because what it was planned with is no more. */
export const isGone = (thrown: unknown): boolean =>
  thrown instanceof CanaryGone ||
  (thrown instanceof ClusterError && thrown.failure === 'not-found');
