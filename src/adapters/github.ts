import type { ReviewThread } from '../ports/review-thread.ts';
import { pullRequestOf, type RunIdentity } from '../ports/runtime.ts';
import {
  type GitHubClient as Client,
  githubClient,
  missingPermission,
  type RepositoryPlace as Place,
  repositoryPlace,
} from './github-client.ts';

/**
 * The pull request of this run: the input, else the event's, else the newest open one of the commit. undefined when there is none. Who ends the
 * release of another run names that run (`of`, its address): then it is that one's.
 */
export async function githubThread(
  run: RunIdentity,
  token: string,
  { pullRequest, of = '' }: { readonly pullRequest?: number | undefined; readonly of?: string },
): Promise<ReviewThread | undefined> {
  const place = repositoryPlace(run.repository);
  const client = githubClient(run.apiUrl, token);
  const number =
    pullRequest ??
    (of === '' || of === run.runUrl
      ? (pullRequestOf(run) ?? (await ofCommit(client, place, run.sha)))
      : await ofRun(client, place, run, of));
  return number === undefined ? undefined : thread(client, place, number);
}
/** Only of this repository: the address stands in the cluster, where others can write too. */
async function ofRun(
  client: Client,
  place: Place,
  run: RunIdentity,
  address: string,
): Promise<number | undefined> {
  const runs = `${run.serverUrl}/${run.repository}/actions/runs/`;
  const id = address.startsWith(runs)
    ? /^\d{1,18}$/.exec(address.slice(runs.length))?.[0]
    : undefined;
  if (id === undefined) return undefined;
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ ...place, run_id: Number(id) });
    return data.pull_requests?.[0]?.number ?? (await ofCommit(client, place, data.head_sha));
  } catch (thrown) {
    throw missingPermission(thrown, 'actions: read', `read the run ${id} of the release`);
  }
}
async function ofCommit(client: Client, place: Place, sha: string): Promise<number | undefined> {
  if (sha === '') return undefined;
  try {
    const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
      ...place,
      commit_sha: sha,
    });
    return (data.find(({ state }) => state === 'open') ?? data[0])?.number;
  } catch (thrown) {
    throw missingPermission(thrown, 'contents: read', 'find the pull request of the commit');
  }
}

function thread(client: Client, place: Place, number: number): ReviewThread {
  const renew: ReviewThread['renew'] = async (marker, change) => {
    try {
      const mine = await ownComment(client, place, number, marker);
      const body = change(mine?.body);
      if (body === undefined) return '';
      const { data } =
        mine === undefined
          ? await client.rest.issues.createComment({ ...place, issue_number: number, body })
          : await client.rest.issues.updateComment({ ...place, comment_id: mine.id, body });
      return data.html_url;
    } catch (thrown) {
      throw missingPermission(thrown, 'pull-requests: write', `write the comment into #${number}`);
    }
  };
  return { renew, comment: (marker, body) => renew(marker, () => body) };
}
/** Who the token is: the workflow's own token is an app, which only GraphQL tells by its login. */
const workflowLogin = 'github-actions[bot]';
async function ownLogin(client: Client): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>(
      '{ viewer { login } }',
    );
    return viewer.login;
  } catch {
    // A server without GraphQL, or a token that may not ask: then only the workflow's own comments are ours.
    return workflowLogin;
  }
}
/** The marker at the head alone can be forged by anybody who comments, people and other bots: the author must be who we are. */
async function ownComment(
  client: Client,
  place: Place,
  number: number,
  marker: string,
): Promise<{ readonly id: number; readonly body: string } | undefined> {
  const login = await ownLogin(client);
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...place,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages)
    for (const { id, body, user } of data)
      if (user?.login === login && body?.startsWith(marker) === true) return { id, body };
  return undefined;
}
