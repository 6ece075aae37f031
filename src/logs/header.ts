const pure = /^(?:<\*>|[^\p{L}\p{N}])+$/u;
const level =
  /^\W*(?:trace|debug|info|notice|warn|warning|error|err|severe|fatal|critical|crit|panic|failure|[tdviwef])\W*$/i;
const component = /[.$#/].*[.$#/\w]$|:$/;
/** A header is no longer than this, and between its parts stand at most so many words (a host, a process). */
const most = { words: 24, between: 4 };

export interface Body {
  /** As it was written; '' where a line has none, or no header. */
  readonly level: string;
  readonly words: readonly string[];
}
const whole = (words: readonly string[]): Body => ({ level: '', words });

/**
 * The words of a line without what every line of a log begins with: date, host, process, thread, logger; the level apart. Only lines that begin with numbers
 * (after a file's name at most) and come to a level, a `name[1]:` or a lone dash have such a beginning; of other lines nothing is taken.
 */
export function bodyOf(words: readonly string[]): Body {
  const first = beginning(words);
  if (first < 0) return whole(words);
  let between = 0;
  for (let at = first + 1; at < Math.min(words.length - 1, most.words); at++) {
    const word = words[at] ?? '';
    if (word === '-' && between > 0) return whole(words.slice(at + 1));
    if (pure.test(word)) continue;
    if (level.test(word)) return { level: word, words: words.slice(loggerEnd(words, at + 1)) };
    if (/[[\]().$@].*:$/.test(word)) return whole(words.slice(at + 1));
    between += 1;
    if (between > most.between) return whole(words);
  }
  return whole(words);
}
/** The first number of a line that begins with one; -1: it does not. */
function beginning([first = '', second = '']: readonly string[]): number {
  if (pure.test(first)) return 0;
  return first.endsWith('<*>') && pure.test(second) ? 1 : -1;
}
/** Behind the level: a logger's name, one group in brackets (and the name behind it), a dash. */
function loggerEnd(words: readonly string[], from: number): number {
  const wordAt = (at: number): string => words[at] ?? '';
  const named = component.test(wordAt(from)) && !wordAt(from).startsWith('[');
  let at = named ? from + 1 : from;
  if (wordAt(at).startsWith('[')) {
    const end = words.findIndex((word, i) => i >= at && i < at + 10 && word.endsWith(']'));
    if (end >= 0) at = end + 1;
    if (end >= 0 && !named && /\w\.\w.*:$/.test(wordAt(at))) at += 1;
  }
  if (wordAt(at) === '-') at += 1;
  return at < words.length ? at : from;
}
