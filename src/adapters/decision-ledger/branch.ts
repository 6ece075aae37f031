import { messageOf, UsageError } from '../../errors.ts';
import type { Signer } from '../../evidence/statement/keys.ts';
import { append, readLedger, rootBefore } from '../../evidence/statement/ledger.ts';
import { ledgerLimitBytes } from '../../evidence/statement/ledger-line.ts';
import type { Statement } from '../../evidence/statement/statement.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DecisionLedger } from '../../ports/decision-ledger.ts';
import {
  type GitHubClient as Client,
  githubClient,
  type RepositoryPlace as Place,
  repositoryPlace,
  statusOf,
} from '../github-client.ts';

export interface LedgerBranch {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  readonly token: string;
}
/** The branch as it stands; undefined commit = there is no such branch yet. */
interface Head {
  readonly commit: string | undefined;
  readonly tree: string | undefined;
  readonly text: string;
}
export const ledgerFileName = 'ledger.ndjson';
/** So many writers may come between; each waits a little longer than the one before. */
const tries = 12;

/**
 * `ledger.ndjson` on a branch of its own, through GitHub's git data API. The branch is moved as a fast-forward only: of two writers at once the
 * second one is refused, reads what the first one wrote, and adds its line after it.
 */
export function branchLedger(
  about: LedgerBranch,
  signer: Signer | undefined,
  clock: Clock,
): DecisionLedger {
  const { client, place } = connectionOf(about);
  return {
    name: 'branch',
    async keep(statement, signal) {
      for (let i = 1; ; i++) {
        const head = await readHead(client, place, about, signal);
        const { text, line, added } = append(head.text, statement, signer);
        const kept = (commit: string) => ({
          receipt: {
            ledger: 'branch',
            repository: about.repository,
            branch: about.branch,
            commit,
            line: line.text,
          } as const,
          files: {},
        });
        if (!added) return kept(head.commit ?? '');
        const commit = await commitOf(client, place, head, { text, statement, signal }).catch(
          (thrown: unknown) => {
            throw explained(thrown, about);
          },
        );
        if (await move(client, place, about, head, commit, signal)) return kept(commit);
        if (i === tries)
          throw new Error(
            `the branch ${about.branch} of ${about.repository} was moved by others ${tries} times in a row`,
          );
        await clock.sleep(100 * i * (0.5 + Math.random()), signal);
      }
    },
    async rootBefore(before, signal) {
      const { text } = await readHead(client, place, about, signal);
      return rootBefore(readLedger(text).lines, before);
    },
  };
}
/** The ledger on a branch, whole; '' when there is no such branch. */
export async function readBranch(about: LedgerBranch, signal: AbortSignal): Promise<string> {
  const { client, place } = connectionOf(about);
  return (await readHead(client, place, about, signal)).text;
}
function connectionOf({ apiUrl, repository, token }: LedgerBranch): {
  readonly client: Client;
  readonly place: Place;
} {
  return { place: repositoryPlace(repository), client: githubClient(apiUrl, token) };
}

async function readHead(
  client: Client,
  place: Place,
  about: LedgerBranch,
  signal: AbortSignal,
): Promise<Head> {
  const request = { signal };
  try {
    const ref = await client.rest.git
      .getRef({ ...place, ref: `heads/${about.branch}`, request })
      .catch((thrown: unknown) => {
        if (statusOf(thrown) === 404 || statusOf(thrown) === 409) return undefined;
        throw thrown;
      });
    if (ref === undefined) return { commit: undefined, tree: undefined, text: '' };
    const commit = ref.data.object.sha;
    const tree = (await client.rest.git.getCommit({ ...place, commit_sha: commit, request })).data
      .tree.sha;
    const entries = (await client.rest.git.getTree({ ...place, tree_sha: tree, request })).data
      .tree;
    const blob = entries.find(({ path, type }) => path === ledgerFileName && type === 'blob');
    if (blob?.sha === undefined) return { commit, tree, text: '' };
    if ((blob.size ?? 0) > ledgerLimitBytes)
      throw new UsageError(`${ledgerFileName} on ${about.branch} is too long.`, {
        input: 'ledger-branch',
        fix: 'Name another branch, and keep this one.',
      });
    const { data } = await client.rest.git.getBlob({ ...place, file_sha: blob.sha, request });
    return { commit, tree, text: Buffer.from(data.content, 'base64').toString('utf8') };
  } catch (thrown) {
    throw explained(thrown, about);
  }
}
async function commitOf(
  client: Client,
  place: Place,
  head: Head,
  {
    text,
    statement,
    signal,
  }: { readonly text: string; readonly statement: Statement; readonly signal: AbortSignal },
): Promise<string> {
  const request = { signal };
  const blob = await client.rest.git.createBlob({
    ...place,
    content: text,
    encoding: 'utf-8',
    request,
  });
  const tree = await client.rest.git.createTree({
    ...place,
    ...(head.tree === undefined ? {} : { base_tree: head.tree }),
    tree: [{ path: ledgerFileName, mode: '100644', type: 'blob', sha: blob.data.sha }],
    request,
  });
  const { release, stage, decision } = statement.predicate;
  const commit = await client.rest.git.createCommit({
    ...place,
    message: `${release} stage ${stage}: ${decision}`,
    tree: tree.data.sha,
    parents: head.commit === undefined ? [] : [head.commit],
    request,
  });
  return commit.data.sha;
}
/** False when somebody else moved or made the branch meanwhile. */
async function move(
  client: Client,
  place: Place,
  about: LedgerBranch,
  { commit: before }: Head,
  sha: string,
  signal: AbortSignal,
): Promise<boolean> {
  const request = { signal };
  try {
    if (before === undefined)
      await client.rest.git.createRef({
        ...place,
        ref: `refs/heads/${about.branch}`,
        sha,
        request,
      });
    else
      await client.rest.git.updateRef({
        ...place,
        ref: `heads/${about.branch}`,
        sha,
        force: false,
        request,
      });
    return true;
  } catch (thrown) {
    const said = messageOf(thrown);
    if (statusOf(thrown) === 409) return false;
    if (statusOf(thrown) === 422 && /fast.?forward|already exists|does not exist/i.test(said))
      return false;
    throw explained(thrown, about);
  }
}
function explained(thrown: unknown, { repository, branch }: LedgerBranch): unknown {
  const status = statusOf(thrown);
  if (status !== 403 && status !== 404 && status !== 422) return thrown;
  return new UsageError(
    `GitHub does not let this token keep the ledger on the branch ${branch} of ${repository} (${status}: ${messageOf(thrown)}).`,
    {
      input: 'github-token',
      fix: 'Give the job `permissions: contents: write`, and let rules of the branch forbid deletion and force pushes, not pushes.',
      cause: thrown,
    },
  );
}
