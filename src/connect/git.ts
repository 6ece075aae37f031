import { expression, lenient, maybe } from '../inputs/table.ts';
import { line } from '../inputs/text.ts';
import type { GitOpener } from '../ports/git-repository.ts';
import type { Runtime } from '../ports/runtime.ts';

const row = maybe(line(4000), {
  says: 'Token that may commit where `git` of deploy-canary says (contents: write; with pull-request also pull-requests: write).',
  example: expression('secrets.DEPLOY_REPOSITORY_TOKEN'),
});
export const gitToken = row;
/** Of ways back: a token that cannot be used stands in no one's way. */
export const lenientGitToken = lenient(row);

/** Opens repositories with this token; undefined without one. */
export function gitOpener(runtime: Runtime, token: string | undefined): GitOpener | undefined {
  if (token === undefined) return undefined;
  runtime.mask(token);
  return async (repository) => {
    const { githubRepository } = await import('../adapters/github-git.ts');
    return githubRepository(runtime.run, token, {
      repository,
      input: 'git',
      signal: runtime.signal,
    });
  };
}
