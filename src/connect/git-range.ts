import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Commit } from '../diagnosis/changes/suspects.ts';
import { messageOf, UsageError } from '../errors.ts';

const limits = { bytes: 64 * 1024 * 1024, timeoutMs: 20_000 };

/** A range of commits as git is asked for it: the change as text, and its commits, the newest first. */
export interface GitRange {
  readonly range: string;
  readonly diff: string;
  readonly commits: readonly Commit[];
}
/** Reads a range from the repository in a folder (the one that the command runs in). Throws UsageError, naming the fix, where git does not know it. */
export async function gitRange(range: string, folder?: string): Promise<GitRange> {
  // An argument that git would take for an option, or a shell for more than a word, is no range.
  if (!/^[\w][\w./~^@{}+-]*\.{2,3}[\w./~^@{}+-]+$/.test(range))
    throw new UsageError(`--range '${range.slice(0, 80)}' is no range of commits.`, {
      fix: 'Give two commits, branches or tags: --range v1.2.0..HEAD',
    });
  const asked = ['--no-color', '--no-ext-diff', '--no-textconv', range, '--'];
  const diff = await git(['diff', ...asked], folder);
  const named = ['--no-color', '--name-only', '--format=%x00%H%x09%s', '-n', '2000'];
  const log = await git(['log', ...named, range, '--'], folder);
  return { range, diff, commits: commitsOf(log) };
}
async function git(args: readonly string[], folder: string | undefined): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], {
      maxBuffer: limits.bytes,
      timeout: limits.timeoutMs,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
    return stdout;
  } catch (cause) {
    const said = (cause as { stderr?: unknown }).stderr;
    const reason =
      typeof said === 'string' && said !== '' ? said.split('\n', 1)[0] : messageOf(cause);
    throw new UsageError(`git ${args[0]}: ${reason}`, {
      fix: 'Run it in a clone that has both commits (actions/checkout with fetch-depth: 0).',
      cause,
    });
  }
}
/** NUL, hash, tab, subject; then the files, one a line. */
export const commitsOf = (log: string): readonly Commit[] =>
  log
    .split('\u0000')
    .slice(1)
    .map((entry) => {
      const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
      const tab = head.indexOf('\t');
      return { sha: head.slice(0, tab), subject: head.slice(tab + 1), files };
    });
