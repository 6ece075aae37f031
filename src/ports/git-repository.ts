/** One repository whose files are read and committed over its host's API, without a working copy. */
export interface GitRepository {
  /** `owner/name`, for messages. */
  readonly name: string;
  /** The commit a branch stands at; undefined when there is no such branch. */
  head(branch: string): Promise<string | undefined>;
  /** The text of a file at a commit, a branch or a tag; undefined when it is not there. */
  read(path: string, ref: string): Promise<string | undefined>;
  /** Whether a commit is this one, or came after it (has it among its ancestors). */
  follows(commit: string, earlier: string): Promise<boolean>;
  /** One commit, or nothing at all: a branch that moved meanwhile is left as it is. */
  commit(change: Commit): Promise<Committed>;
  /** Opens a pull request, or returns the open one of the same two branches. */
  openPullRequest(asked: PullRequestAsked): Promise<PullRequest>;
  pullRequest(number: number): Promise<PullRequest>;
  closePullRequest(number: number): Promise<void>;
}
/** Opens a repository with the credentials of the run. */
export type GitOpener = (repository: string) => Promise<GitRepository>;
export interface Commit {
  readonly branch: string;
  /** What the branch must still stand at (compare and swap). undefined: the branch must not be there yet, and begins without history. */
  readonly parent: string | undefined;
  /** Makes a branch that is not there yet, beginning at `parent`. */
  readonly newBranch?: boolean;
  readonly message: string;
  /** Path → its whole text; null removes the file. */
  readonly files: Readonly<Record<string, string | null>>;
}
export type Committed =
  | { readonly kind: 'committed'; readonly sha: string; readonly url: string }
  /** Another commit was first (or the branch came, or went): read again, and try again. */
  | { readonly kind: 'moved' };
export interface PullRequestAsked {
  readonly branch: string;
  readonly into: string;
  readonly title: string;
  readonly body: string;
}
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly state: 'open' | 'closed' | 'merged';
}
