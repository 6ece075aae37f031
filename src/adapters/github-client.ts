import { getOctokit } from '@actions/github';
import { UsageError } from '../errors.ts';
import { withDeadline } from './deadline.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;
/** A repository, as GitHub's requests want it. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}
/**
 * Each request of it ends after `deadlineMs` (a blob of some megabytes takes a few seconds), and with `signal`: the client itself knows no deadline, and a GitHub
 * that hangs would hold a step for minutes.
 */
export function githubClient(
  apiUrl: string,
  token: string,
  {
    signal,
    deadlineMs = 30_000,
  }: { readonly signal?: AbortSignal | undefined; readonly deadlineMs?: number } = {},
): GitHubClient {
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.wrap('request', async (request, options) => {
    const own = options.request.signal as AbortSignal | undefined;
    const ends = [signal, own].filter((one) => one !== undefined);
    return await withDeadline(deadlineMs, ends, async (limit) => {
      // The client's own fetch may lose a signal to the garbage collector: it is not left to hear of it alone.
      const ended = new Promise<never>((_, reject) => {
        limit.addEventListener('abort', () => reject(limit.reason as Error), { once: true });
      });
      const asked = { ...options, request: { ...options.request, signal: limit } };
      return await Promise.race([request(asked), ended]);
    });
  });
  return client;
}
/** Of OWNER/NAME. */
export function repositoryPlace(repository: string): RepositoryPlace {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
/** HTTP status of a request that failed; undefined = it got none. */
export function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}
/** A right that the token lacks, said with the one that gives it; anything else as it was. `what` = what the token was to do. */
export function missingPermission(thrown: unknown, permission: string, what: string): unknown {
  const status = statusOf(thrown);
  if (status !== 403 && status !== 404 && status !== 422) return thrown;
  return new UsageError(`GitHub does not let this token ${what} (${status}).`, {
    input: 'github-token',
    fix: `Give the job \`permissions: ${permission}\`.`,
    cause: thrown,
  });
}
