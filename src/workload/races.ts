import { ClusterError, type ClusterFailure } from '../ports/cluster.ts';

/** Reads and writes again, up to `tries` times, when somebody else wrote in between; `attempt` must read anew each time. */
export async function unraced<T>(
  attempt: () => Promise<T>,
  tries = 5,
  lost: readonly ClusterFailure[] = ['conflict'],
): Promise<T> {
  for (let left = tries - 1; ; left--)
    try {
      return await attempt();
    } catch (thrown) {
      const raced = thrown instanceof ClusterError && lost.includes(thrown.failure);
      if (!raced || left <= 0) throw thrown;
    }
}
