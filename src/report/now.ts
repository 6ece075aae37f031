import { markdown } from './escape.ts';
import type { ReportModel, Users } from './model.ts';

/**
 * The head of a comment, between two marks: what a release has come to, and where users are. Whoever ends or promotes the release writes it
 * again, and leaves what explains the decision as it is.
 */
const begin = (release: string, outcome: string, users: string): string =>
  `<!-- sluice:now ${plain(release)} ${outcome} ${users} -->`;
const plain = (release: string): string => release.replace(/[^\w.-]/g, '_');
const end = '<!-- /sluice:now -->';
const found =
  /<!-- sluice:now ([\w.-]+) ([\w-]+) ([\w-]+) -->\n(## [^\n]*)\n\n([^\n]*)\n(?:[^\n]*\n)?<!-- \/sluice:now -->/;
const userSigns = { 'on-canary': '👥', never: '✅', back: '✅', 'going-back': '⏳' } as const;

export function nowSection(model: ReportModel): string {
  const { marker, release, outcome, icon, title, environment, users } = model;
  const where = environment === '' ? '' : ` · ${markdown(environment)}`;
  return `${marker}\n${begin(release, outcome, users.state)}\n## ${icon} ${markdown(title)}${where}\n\n${usersText(users)}\n${end}`;
}
const usersText = ({ state, said, met, next }: Users): string =>
  [
    `${userSigns[state]} **${markdown(said)}**${met === '' ? '' : ` ${markdown(met)}`}`,
    ...(next === '' ? [] : [markdown(next)]),
  ].join('\n');

/** What was done with a release since, for the head of its comment; all in inert Markdown. */
export interface Now {
  /** Id of the release; undefined = whoever did it does not know it, then the comment's own counts. */
  readonly release: string | undefined;
  readonly outcome: 'taken-back' | 'promoted';
  /** The headline, where the one that is there is no longer true. */
  readonly title: string;
  /** Where users are. */
  readonly users: string;
  /** By whom, and what is left; with why it was done, where no headline says it. */
  readonly done: string;
  readonly why: string;
}
/**
 * The comment with what has happened since; undefined when it is about another release. A headline that says why a release stopped stays, and so
 * does the time since which users are back: both are still true, and nobody else knows them.
 */
export function withNow(comment: string, now: Now): string | undefined {
  const match = found.exec(comment);
  if (match === null) return undefined;
  const [whole, release = '', outcome = '', users = '', headline = '', said = ''] = match;
  if (now.release !== undefined && release !== plain(now.release)) return undefined;
  const stays = now.outcome === 'taken-back' && (outcome === 'rollback' || outcome === 'hold');
  const shown = stays ? outcome : now.outcome;
  const kept = stays && (users === 'back' || users === 'never') ? said : now.users;
  const done = stays || now.why === '' ? now.done : `${now.done} ${now.why}`;
  return comment.replace(
    whole,
    () =>
      `${begin(release, shown, users)}\n${stays ? headline : `## ${now.title}`}\n\n${kept}\n${done}\n${end}`,
  );
}
/** A comment where none was: no decision came, or nobody could write it. */
export const onlyNow = (marker: string, now: Now): string =>
  `${marker}\n${begin(now.release ?? 'unknown', now.outcome, 'back')}\n## ${now.title}\n\n${now.users}\n${`${now.done} ${now.why}`.trim()}\n${end}\n`;
/** Headline and where users are, as the comment says it now (Markdown); undefined when it is none of ours. */
export function headIn(
  comment: string,
): { readonly title: string; readonly users: string } | undefined {
  const match = found.exec(comment);
  if (match === null) return undefined;
  const lines = match[0].split('\n').slice(3, -1);
  return { title: (match[4] ?? '').replace(/^## /, ''), users: lines.join(' ').trim() };
}
const issueFound = /\n<!-- sluice:issue -->[^\n]*\n/;
/** The comment with the issue that was filed for it, once, however often it is told; `shown` is a link in Markdown. */
export function withIssue(comment: string, shown: string): string | undefined {
  const line = `\n<!-- sluice:issue --> Issue: ${shown}\n`;
  const changed = issueFound.test(comment)
    ? comment.replace(issueFound, () => line)
    : comment.replace(`${end}\n`, () => `${end}\n${line}`);
  return changed === comment ? undefined : changed;
}
