import { code, link, markdown } from './escape.ts';
import type { Now } from './now.ts';
import { clock, versionOf } from './words.ts';

/** What was done with a release, in the words of who did it. */
export type Happened =
  | {
      readonly what: 'taken-back';
      readonly by: 'rollback' | 'sweep';
      readonly reason: string;
      /** Revision that users are on; '' = not known. */
      readonly revision: string;
    }
  | { readonly what: 'promoted'; readonly revision: string; readonly image: string };
export interface About {
  readonly workload: string;
  readonly environment: string;
  readonly release: string | undefined;
  /** When it was done, RFC 3339. */
  readonly at: string;
  readonly runUrl: string;
}

/** The head of the comment after it was done, never before. */
export function nowOf(about: About, one: Happened): Now {
  const where = about.environment === '' ? '' : ` · ${markdown(about.environment)}`;
  const since = markdown(`${about.at.slice(0, 10)} ${clock(about.at, about.at)}`);
  const by = about.runUrl === '' ? '' : ` (${link('run', about.runUrl)})`;
  const workload = markdown(about.workload);
  const { release } = about;
  switch (one.what) {
    case 'taken-back': {
      const sweep = one.by === 'sweep';
      const revision =
        one.revision === '' ? '' : `, ${workload} runs revision ${code(one.revision)}`;
      return {
        release,
        outcome: 'taken-back',
        title: `🟡 ${workload} was taken back${sweep ? ' by the sweep' : ''}${where}`,
        users: `✅ **Users of ${workload} are back on the stable version since ${since}.**`,
        done: `${sweep ? 'Ended by the sweep, since nobody looked after it: no' : 'No'} canary is left${revision}${by}.`,
        why: one.reason === '' ? '' : `Reason: ${markdown(one.reason.slice(0, 300))}.`,
      };
    }
    case 'promoted':
      return {
        release,
        outcome: 'promoted',
        title: `🟢 ${workload} ${markdown(versionOf(one.image))} is the stable version${where}`,
        users: `👥 **Everybody is on it since ${since}.**`,
        done: `Revision ${code(one.revision)}; the canary is gone${by}.`,
        why: '',
      };
  }
}
/** The same for the job summary. */
export function happened(about: About, one: Happened): string {
  const { title, users, done, why } = nowOf(about, one);
  return `### ${title}\n\n${users} ${done}${why === '' ? '' : ` ${why}`}\n`;
}
