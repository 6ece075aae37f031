/** What stands in a template where lines differ. */
export const wildcard = '<*>';

const minus = 45;
const other = 0;
const letter = 1;
const digit = 2;
const hexLetter = 3;
const glue = 4;
/** Character classes of ASCII; what is beyond counts as a letter, so that words of any language stay whole. */
const classes = Uint8Array.from({ length: 65_536 }, (_, code) => {
  if (code >= 128) return letter;
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return digit;
  if (/[a-fA-F]/.test(character)) return hexLetter;
  if (/[a-zA-Z]/.test(character)) return letter;
  return /[.:,/_@+-]/.test(character) ? glue : other;
});
const classOf = (code: number): number => classes[code] ?? other;

/**
 * One line with what is surely variable taken out: numbers, hexadecimal, addresses, times, UUIDs, durations, sizes. One pass over the characters,
 * so a hostile line costs no more than its length.
 */
export function mask(line: string): string {
  const length = line.length;
  let masked = '';
  // Up to where `line` is in `masked`.
  let done = 0;
  for (let at = 0; at < length; ) {
    if (isBetween(line.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const found = wordEnd(line, at);
    const end = Math.abs(found);
    // Most words have no digit in them, and are done with at that.
    const from =
      found < 0
        ? variableFrom(line, at, end, done > 0 && at - done <= 1)
        : end - at === 3 && calendar.has(line.slice(at, end))
          ? at
          : end;
    if (from < end) {
      masked = joined(masked, line.slice(done, from));
      done = end;
    }
    at = end;
  }
  return done === 0 ? line : masked + line.slice(done);
}
const isBetween = (code: number): boolean => {
  const kind = classOf(code);
  return kind === other || kind === glue;
};
/** Where a word ends; negative when there is a digit in it. */
function wordEnd(line: string, at: number): number {
  let hasDigit = false;
  let end = at;
  for (; end < line.length; end++) {
    const kind = classOf(line.charCodeAt(end));
    if (kind === digit) hasDigit = true;
    else if (kind === other || kind === glue) break;
  }
  return hasDigit ? -end : end;
}
/** Where the variable part of a word with digits begins. */
function variableFrom(line: string, at: number, end: number, behindNumber: boolean): number {
  let turns = 0;
  let last = letter;
  for (let i = at; i < end; i++) {
    const kind = classOf(line.charCodeAt(i));
    if (kind === letter) return wordStart(line, at, end, false);
    const now = kind === digit ? digit : letter;
    if (now !== last) turns += 1;
    last = now;
  }
  // Letters and then digits is a name with a number (`c28`, `c105`), however alike it is to hexadecimal.
  const isHex = end - at >= 8 || behindNumber || (turns > 1 && end - at >= 4);
  return wordStart(line, at, end, isHex);
}
const calendar = new Set(
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun'.split(' '),
);
/** Where the variable part of a word with digits in it begins: `worker12` keeps its letters, `12ms`, `0x7f` and `3fa9` keep none. */
function wordStart(line: string, at: number, end: number, isHex: boolean): number {
  const first = classOf(line.charCodeAt(at));
  if (first === digit || isHex) {
    const signed = line.charCodeAt(at - 1) === minus && at >= 2;
    const before = signed ? classOf(line.charCodeAt(at - 2)) : digit;
    return before === other || before === glue ? at - 1 : at;
  }
  let from = at;
  while (from < end && classOf(line.charCodeAt(from)) !== digit) from += 1;
  return from;
}
/** Two wildcards with nothing but the punctuation of numbers between them are one: addresses, dates, UUIDs, versions. */
function joined(masked: string, between: string): string {
  // What is masked so far ends in a wildcard, or is empty.
  if (between.length <= 1 && masked !== '') {
    if (between === '' || classOf(between.charCodeAt(0)) === glue) return masked;
  }
  return `${masked}${between}${wildcard}`;
}
