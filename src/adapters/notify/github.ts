import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import {
  type GitHubClient as Client,
  githubClient,
  missingPermission,
  repositoryPlace,
} from '../github-client.ts';
import { retryAfterSeconds } from './http.ts';

export interface GitHubPlace {
  readonly apiUrl: string;
  readonly token: string;
  /** OWNER/NAME. */
  readonly repository: string;
  readonly commit: string;
}
export interface CheckRun {
  readonly name: string;
  readonly key: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
  readonly title: string;
  /** Markdown, escaped. */
  readonly summary: string;
  readonly detailsUrl: string;
}
export interface DeploymentStatus {
  readonly environment: string;
  readonly key: string;
  readonly state: 'success' | 'failure' | 'in_progress' | 'error';
  readonly description: string;
  readonly logUrl: string;
}
const summaryCharacters = 60_000;
const tries = 3;

/** A check run on the commit, found again by its external id: that can only be set by the app that made it. */
export function githubCheck(clock: Clock, place: GitHubPlace, check: CheckRun): Notifier {
  const client = githubClient(place.apiUrl, place.token);
  const at = repositoryPlace(place.repository);
  return {
    name: 'github-check',
    findsAgain: true,
    tell: (signal): Promise<Told> =>
      persistent(clock, signal, 'checks: write', 'write a check run', async () => {
        const { data } = await client.rest.checks.listForRef({
          ...{ ...at, ref: place.commit, check_name: check.name, filter: 'all', per_page: 100 },
        });
        const same = data.check_runs.find(({ external_id }) => external_id === check.key);
        const said = {
          name: check.name,
          status: 'completed' as const,
          conclusion: check.conclusion,
          ...(check.detailsUrl === '' ? {} : { details_url: check.detailsUrl }),
          external_id: check.key,
          output: {
            title: check.title.slice(0, 250),
            summary: check.summary.slice(0, summaryCharacters),
          },
        };
        const made =
          same === undefined
            ? await client.rest.checks.create({ ...at, head_sha: place.commit, ...said })
            : await client.rest.checks.update({ ...at, check_run_id: same.id, ...said });
        return {
          state: same === undefined ? 'told' : 'renewed',
          address: made.data.html_url ?? '',
        };
      }),
  };
}
/** The newest deployment of the commit in the environment gets a status; where there is none, one is made. The key stands in the description. */
export function githubDeployment(
  clock: Clock,
  place: GitHubPlace,
  status: DeploymentStatus,
): Notifier {
  const client = githubClient(place.apiUrl, place.token);
  const at = repositoryPlace(place.repository);
  const mark = `[${status.key}]`;
  return {
    name: 'github-deployment',
    findsAgain: true,
    tell: (signal): Promise<Told> =>
      persistent(clock, signal, 'deployments: write', 'write a deployment status', async () => {
        const deployment = await deploymentOf(client, at, place.commit, status.environment);
        const { data } = await client.rest.repos.listDeploymentStatuses({
          ...{ ...at, deployment_id: deployment, per_page: 100 },
        });
        if (data.some(({ description }) => description.endsWith(mark)))
          return { state: 'already', address: '' };
        await client.rest.repos.createDeploymentStatus({
          ...{ ...at, deployment_id: deployment, state: status.state, auto_inactive: false },
          description: `${[...status.description].slice(0, 100).join('')} ${mark}`,
          environment: status.environment,
          ...(status.logUrl === '' ? {} : { log_url: status.logUrl }),
        });
        return { state: 'told', address: '' };
      }),
  };
}
async function deploymentOf(
  client: Client,
  at: { readonly owner: string; readonly repo: string },
  commit: string,
  environment: string,
): Promise<number> {
  const { data } = await client.rest.repos.listDeployments({
    ...{ ...at, sha: commit, environment, per_page: 1 },
  });
  const [newest] = data;
  if (newest !== undefined) return newest.id;
  const made = await client.rest.repos.createDeployment({
    ...{ ...at, ref: commit, environment, auto_merge: false, required_contexts: [] },
    description: 'Sluice',
  });
  if ('id' in made.data) return made.data.id;
  throw new Error(`GitHub made no deployment: ${made.data.message ?? 'it does not say why'}`);
}
/** Everything is looked for before it is written, so that all of it can be done again. */
async function persistent(
  clock: Clock,
  signal: AbortSignal,
  permission: string,
  what: string,
  body: () => Promise<Told>,
): Promise<Told> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (thrown) {
      const waitSeconds = attempt < tries ? waitOf(thrown, attempt) : undefined;
      if (waitSeconds === undefined) throw missingPermission(thrown, permission, what);
      await clock.sleep(waitSeconds * 1000, signal);
    }
  }
}
interface RequestFailure {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}
/** undefined = another try changes nothing. The secondary limit answers 403 or 429 with Retry-After. */
function waitOf(thrown: unknown, attempt: number): number | undefined {
  const { status, response } = thrown as RequestFailure;
  const header = response?.headers?.['retry-after'];
  const asked = retryAfterSeconds(header === undefined ? null : String(header));
  const passes = status === undefined || status >= 500 || status === 429;
  return passes || asked !== undefined ? Math.min(60, asked ?? 2 ** attempt) : undefined;
}
