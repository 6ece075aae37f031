import { code, markdown } from './escape.ts';

/** What was done with a release, in the words of who did it. */
export type Happened =
  | { readonly what: 'taken-back'; readonly by: 'rollback' | 'sweep'; readonly reason: string }
  | { readonly what: 'promoted'; readonly revision: string; readonly image: string };

/** One paragraph of Markdown for the job summary: said after it was done, never before. */
export function happened(
  about: { readonly workload: string; readonly at: string },
  one: Happened,
): string {
  const since = `since ${about.at.slice(0, 19).replace('T', ' ')} UTC`;
  const workload = markdown(about.workload);
  switch (one.what) {
    case 'taken-back':
      return `**Users of ${workload} are back on the stable version** ${since}${one.by === 'sweep' ? ', ended by the sweep' : ''}${one.reason === '' ? '' : ` (${markdown(one.reason)})`}.\n`;
    case 'promoted':
      return `**${workload} runs ${code(one.image)} as its stable version** ${since}, revision ${code(one.revision)}; the canary is gone.\n`;
  }
}
