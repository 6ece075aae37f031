import { messageOf, Outage, UsageError } from '../../errors.ts';
import type { GitRepository } from '../../ports/git-repository.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Edited, type Wanted, withImage } from './manifest.ts';
import { type GitRecord, placeText } from './place.ts';

export interface Change {
  readonly git: GitRecord;
  readonly workload: { readonly kind: string; readonly name: string };
  readonly image: string;
  /** What stands in Git before: kustomize's entry is found by its name. */
  readonly before: string;
  readonly message: string;
  /** How the branch of a pull request begins; the same for the same change. */
  readonly branch: string;
  /** More words for a pull request. */
  readonly body: string;
}
export type Changed = {
  /** The commit of the branch that this is about: who has applied one that does not follow it has not seen this. */
  readonly since: string;
} & (
  | /** The branch says it already. */ { readonly kind: 'there' }
  | { readonly kind: 'committed'; readonly sha: string; readonly url: string }
  | { readonly kind: 'asked'; readonly number: number; readonly url: string }
);

const tries = 6;
const pauseMs = 5000;

/** Reads the file as it stands on the branch, and what it would be with the image. */
export async function readEdited(
  repository: GitRepository,
  { git, workload, image, before }: Omit<Change, 'message' | 'branch' | 'body'>,
): Promise<{ readonly head: string; readonly text: string; readonly edited: Edited }> {
  const head = await repository.head(git.branch);
  if (head === undefined)
    throw new UsageError(`${repository.name} has no branch ${git.branch}.`, { input: 'git' });
  const text = await repository.read(git.file, head);
  if (text === undefined)
    throw new UsageError(`There is no ${placeText(git)}.`, {
      input: 'git',
      fix: 'Name the file that holds the version, with its folders.',
    });
  return { head, text, edited: withImage(text, wantedOf(git, workload, before), image) };
}
const wantedOf = (
  { file, path, container }: GitRecord,
  workload: Wanted['workload'],
  stableImage: string,
): Wanted => ({ file, path, workload, container, stableImage });

/** Whether the file says this image; one that cannot be read says another. */
export function saysImage(
  text: string,
  { git, workload, before, image }: Omit<Change, 'message' | 'branch' | 'body'>,
): boolean {
  try {
    return withImage(text, wantedOf(git, workload, before), image).text === text;
  } catch {
    return false;
  }
}
/**
 * The image in Git, by a fast-forward or a pull request. Whoever was first is read again: their commit stays, and ours goes on top of it.
 * A host that is away is asked again for half a minute. Idempotent.
 */
export async function commitImage(
  { clock, log, signal }: Pick<Ports, 'clock' | 'log' | 'signal'>,
  repository: GitRepository,
  change: Change,
): Promise<Changed> {
  for (let left = tries - 1; ; left--) {
    try {
      const done = await attempt(repository, change);
      if (done !== undefined) return done;
      log.info(`${change.git.branch} of ${repository.name} moved meanwhile: read again`);
    } catch (thrown) {
      if (!(thrown instanceof Outage) || left <= 0) throw thrown;
      log.info(`${messageOf(thrown)} Asked again.`);
    }
    if (left <= 0)
      throw new Error(
        `${change.git.branch} of ${repository.name} moved ${tries} times while one line of it was to be changed; run this step again.`,
      );
    await clock.sleep(pauseMs, signal);
    signal.throwIfAborted();
  }
}

async function attempt(repository: GitRepository, change: Change): Promise<Changed | undefined> {
  const { git, message } = change;
  const { head, text, edited } = await readEdited(repository, change);
  if (edited.text === text) return { kind: 'there', since: head };
  const files = { [git.file]: edited.text };
  if (!git['pull-request']) {
    const made = await repository.commit({ branch: git.branch, parent: head, message, files });
    return made.kind === 'moved' ? undefined : { ...made, since: made.sha };
  }
  if (git.pull !== undefined) {
    const open = await repository.pullRequest(git.pull);
    if (open.state === 'open')
      return { kind: 'asked', number: open.number, url: open.url, since: head };
  }
  // Of this head: what was merged once and taken back since is asked for again.
  const branch = `${change.branch}-${head.slice(0, 7)}`;
  if ((await repository.head(branch)) === undefined)
    await repository.commit({ branch, parent: head, newBranch: true, message, files });
  const { number, url } = await repository.openPullRequest({
    branch,
    into: git.branch,
    title: message.split('\n')[0] ?? message,
    body: `${change.body}\n\n\`${edited.at}\`: \`${edited.before}\` → \`${edited.after}\``,
  });
  return { kind: 'asked', number, url, since: head };
}
