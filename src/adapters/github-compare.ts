import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

/** What lies between two commits, as GitHub's compare API gives it (https://docs.github.com/rest/commits/commits#compare-two-commits). */
export interface Compared {
  /** Put together from the patches: what `git diff` would say, without files that are binary or too large. */
  readonly diff: string;
  readonly commits: readonly {
    readonly sha: string;
    readonly subject: string;
    readonly files: readonly string[];
  }[];
  /** Files of which no patch was given. */
  readonly without: number;
}
const limitBytes = 8 * 1024 * 1024;
const timeoutMs = 10_000;

export async function compareOnGitHub(
  about: {
    readonly apiUrl: string;
    readonly repository: string;
    readonly base: string;
    readonly head: string;
    readonly token: string | undefined;
  },
  signal: AbortSignal,
): Promise<Compared> {
  const { apiUrl, repository, base, head, token } = about;
  // A whole commit looks like a secret, and would be taken out of what is shown.
  const shown = `${base.slice(0, 12)}...${head.slice(0, 12)}`;
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  const text = await withDeadline(timeoutMs, signal, async (limit) => {
    const response = await fetch(`${apiUrl}/repos/${repository}/compare/${range}`, {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'sluice',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      redirect: 'error',
      signal: limit,
    });
    if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${shown}`);
    const { text: body, whole } = await boundedText(response, limitBytes);
    if (!whole) throw new Error(`what GitHub says of ${shown} is larger than 8 MB`);
    return body;
  });
  return comparedOf(JSON.parse(text) as Answer);
}
interface Answer {
  readonly files?: readonly {
    readonly filename?: string;
    readonly previous_filename?: string;
    readonly status?: string;
    readonly patch?: string;
  }[];
  readonly commits?: readonly {
    readonly sha?: string;
    readonly commit?: { readonly message?: string };
  }[];
}
function comparedOf({ files = [], commits = [] }: Answer): Compared {
  const named = files.filter(({ filename }) => filename !== undefined);
  return {
    diff: named
      .filter(({ patch }) => patch !== undefined)
      .map(({ filename = '', previous_filename: was = filename, status, patch = '' }) =>
        [
          `diff --git a/${was} b/${filename}`,
          status === 'added' ? '--- /dev/null' : `--- a/${was}`,
          status === 'removed' ? '+++ /dev/null' : `+++ b/${filename}`,
          patch,
          '',
        ].join('\n'),
      )
      .join(''),
    // Which files a commit of the range touched, this answer does not say.
    commits: [...commits].reverse().map(({ sha = '', commit }) => ({
      sha,
      subject: (commit?.message ?? '').split('\n', 1)[0] ?? '',
      files: commits.length === 1 ? named.map(({ filename = '' }) => filename) : [],
    })),
    without: named.filter(({ patch }) => patch === undefined).length,
  };
}
