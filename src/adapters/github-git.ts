import { Outage, UsageError } from '../errors.ts';
import type { Commit, Committed, GitRepository, PullRequest } from '../ports/git-repository.ts';
import type { RunIdentity } from '../ports/runtime.ts';
import {
  type GitHubClient as Client,
  githubClient,
  type RepositoryPlace as Place,
  statusOf,
} from './github-client.ts';

/**
 * A repository on GitHub or GitHub Enterprise, over its git data API (https://docs.github.com/en/rest/git): blobs and trees are made first, and
 * the branch moves last, by a fast-forward that the server refuses when somebody else was first.
 */
export function githubRepository(
  run: Pick<RunIdentity, 'apiUrl'>,
  token: string,
  about: {
    readonly repository: string;
    /** The input that names the repository, for messages. */
    readonly input?: string;
    readonly signal?: AbortSignal;
  },
): GitRepository {
  const place = placeOf(about.repository, about.input);
  const { signal } = about;
  const client = githubClient(run.apiUrl || 'https://api.github.com', token, { signal });
  const pulls = pullRequests(client, place);
  return {
    name: about.repository,
    head: (branch) => head(client, place, branch),
    read: (path, ref) => read(client, place, path, ref),
    follows: (later, earlier) => follows(client, place, later, earlier),
    commit: (change) => commit(client, place, change),
    ...pulls,
  };
}
function placeOf(repository: string, input: string | undefined): Place {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(repository);
  if (match === null)
    throw new UsageError(`'${repository}' is no repository.`, {
      input: input ?? 'repository',
      fix: 'Write owner/name.',
    });
  return { owner: match[1] ?? '', repo: match[2] ?? '' };
}

async function head(client: Client, place: Place, branch: string): Promise<string | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ ...place, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (thrown) {
    // 409: a repository without any commit.
    if (statusOf(thrown) === 404 || statusOf(thrown) === 409)
      return await absent(client, place, undefined);
    throw explained(thrown, `read the branch ${branch} of ${nameOf(place)}`, 'contents: read');
  }
}
async function read(
  client: Client,
  place: Place,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ ...place, path, ref });
    if (Array.isArray(data) || data.type !== 'file')
      throw new UsageError(`${path} of ${nameOf(place)} is no file.`);
    if (data.encoding === 'base64') return textOf(data.content, path);
    // Above 1 MB the file's text is not part of this answer.
    const { data: blob } = await client.rest.git.getBlob({ ...place, file_sha: data.sha });
    return textOf(blob.content, path);
  } catch (thrown) {
    if (statusOf(thrown) === 404) return await absent(client, place, undefined);
    throw explained(thrown, `read ${path} of ${nameOf(place)}`, 'contents: read');
  }
}
function textOf(base64: string, path: string): string {
  try {
    // The byte order mark is part of the file: what is not ours to change goes back as it was.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(base64, 'base64'),
    );
  } catch (thrown) {
    throw new UsageError(`${path} is no text in UTF-8.`, { cause: thrown });
  }
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: `ahead` has every commit of the other, `behind` and `diverged` do not. */
async function follows(client: Client, place: Place, later: string, earlier: string) {
  if (later === earlier) return true;
  try {
    const basehead = `${earlier}...${later}`;
    const asked = { ...place, basehead, per_page: 1 };
    const { data } = await client.rest.repos.compareCommitsWithBasehead(asked);
    return data.status === 'ahead' || data.status === 'identical';
  } catch (thrown) {
    // A commit of another repository, or one that was forced away.
    if (statusOf(thrown) === 404) return await absent(client, place, false);
    throw explained(thrown, `compare commits of ${nameOf(place)}`, 'contents: read');
  }
}
/** GitHub answers 404 for what a token may not see too: the repository itself tells the two apart. */
async function absent<T>(client: Client, place: Place, value: T): Promise<T> {
  try {
    await client.rest.repos.get({ ...place });
    return value;
  } catch (thrown) {
    throw explained(thrown, `read ${nameOf(place)}`, 'contents: read');
  }
}

async function commit(client: Client, place: Place, change: Commit): Promise<Committed> {
  const { branch, parent, message, files } = change;
  const what = `commit to the branch ${branch} of ${nameOf(place)}`;
  let made: { readonly sha: string; readonly html_url: string };
  try {
    const base =
      parent === undefined
        ? undefined
        : (await client.rest.git.getCommit({ ...place, commit_sha: parent })).data.tree.sha;
    const { data: tree } = await client.rest.git.createTree({
      ...place,
      ...(base === undefined ? {} : { base_tree: base }),
      tree: Object.entries(files).map(([path, content]) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        ...(content === null ? { sha: null } : { content }),
      })),
    });
    // Without an author: the commit is the token's own, and GitHub signs what its apps commit.
    const { data } = await client.rest.git.createCommit({
      ...place,
      message,
      tree: tree.sha,
      parents: parent === undefined ? [] : [parent],
    });
    made = data;
  } catch (thrown) {
    throw explained(thrown, what, 'contents: write');
  }
  const committed = { kind: 'committed', sha: made.sha, url: made.html_url } as const;
  try {
    if (parent === undefined || change.newBranch === true)
      await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: made.sha });
    else
      await client.rest.git.updateRef({
        ...place,
        ref: `heads/${branch}`,
        sha: made.sha,
        force: false,
      });
    return committed;
  } catch (thrown) {
    // The branch itself says what became of it, also when only the answer was lost.
    const now = await head(client, place, branch).catch(() => 'not known');
    if (now === made.sha) return committed;
    const expected = change.newBranch === true ? undefined : parent;
    if (now !== 'not known' && now !== expected) return { kind: 'moved' };
    throw explained(thrown, what, 'contents: write');
  }
}

function pullRequests(
  client: Client,
  place: Place,
): Pick<GitRepository, 'openPullRequest' | 'pullRequest' | 'closePullRequest'> {
  const permission = 'pull-requests: write';
  return {
    async openPullRequest({ branch, into, title, body }) {
      const what = `open a pull request from ${branch} into ${into} of ${nameOf(place)}`;
      try {
        const { data: open } = await client.rest.pulls.list({
          ...place,
          state: 'open',
          head: `${place.owner}:${branch}`,
          base: into,
        });
        const known = open.find(({ head: { ref } }) => ref === branch);
        if (known !== undefined) return pullRequestOf(known);
        const { data } = await client.rest.pulls.create({
          ...place,
          head: branch,
          base: into,
          title,
          body,
        });
        return pullRequestOf(data);
      } catch (thrown) {
        throw explained(thrown, what, permission);
      }
    },
    async pullRequest(number) {
      try {
        return pullRequestOf((await client.rest.pulls.get({ ...place, pull_number: number })).data);
      } catch (thrown) {
        throw explained(thrown, `read the pull request #${number} of ${nameOf(place)}`, permission);
      }
    },
    async closePullRequest(number) {
      try {
        await client.rest.pulls.update({ ...place, pull_number: number, state: 'closed' });
      } catch (thrown) {
        throw explained(
          thrown,
          `close the pull request #${number} of ${nameOf(place)}`,
          permission,
        );
      }
    },
  };
}
function pullRequestOf(data: {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly head: { readonly ref: string };
}): PullRequest {
  return {
    number: data.number,
    url: data.html_url,
    branch: data.head.ref,
    state: data.merged_at !== null ? 'merged' : data.state === 'open' ? 'open' : 'closed',
  };
}

function nameOf({ owner, repo }: Place): string {
  return `${owner}/${repo}`;
}
function explained(thrown: unknown, what: string, permission: string): unknown {
  if (thrown instanceof UsageError) return thrown;
  const status = statusOf(thrown);
  // Octokit gives a request that never got an answer the status 500.
  if (status === undefined || status >= 500 || status === 429)
    return new Outage(`GitHub could not be asked to ${what}.`, { cause: thrown });
  const input = 'git-token';
  if (status === 401)
    return new UsageError(`GitHub does not take this token (401): it cannot ${what}.`, {
      input,
      fix: 'Give one that is still valid.',
      cause: thrown,
    });
  if (status !== 403 && status !== 404 && status !== 409 && status !== 422) return thrown;
  return new UsageError(`GitHub does not let this token ${what} (${status}).`, {
    input,
    fix: `Give the job \`permissions: ${permission}\`, or for another repository a token of its own (a GitHub App's, or a fine-grained one); a protected branch takes a pull request only.`,
    cause: thrown,
  });
}
