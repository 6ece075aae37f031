// What a step of .ci/run that failed has to say, and what of it is tried a second time:
//   node scripts/failed-step.mjs brief LOG     at most eight short lines: each failed test and the first words of why
//   node scripts/failed-step.mjs again LOG     the failed files (of the real cluster the failed tests) as arguments of jest, one a line; nothing = the whole step
import { readFileSync } from 'node:fs';

const lines = 8;
const width = 230;
const short = (text) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
const plain = (log) => log.replaceAll(/\u001B\[[\d;]*m/g, '').replaceAll('\r', '');

/** Each failed test of jest with the first words of its reason. */
function failedTests(log) {
  const found = new Map();
  const all = plain(log).split('\n');
  for (const [at, line] of all.entries()) {
    const title = /^ {2}● (.+)$/.exec(line)?.[1];
    if (title === undefined || title === 'Console' || found.has(title)) continue;
    const said = all.slice(at + 1, at + 60).map((text) => text.trim());
    const next = said.findIndex((text) => /^(●|FAIL |PASS |Test Suites:)/.test(text));
    const words = said
      .slice(0, next === -1 ? undefined : next)
      // Without the source lines and the stack around what was compared.
      .filter(
        (text) =>
          text !== '' &&
          !/^(>? *\d+ *\||at |\||@@|expect\(|[-+] (Expected|Received) +[-+])/.test(text),
      );
    const differs = words.filter((text) => /^([-+] |Expected|Received)/.test(text));
    const why = [...differs, ...words].slice(0, 3);
    found.set(title, why.join(' / '));
  }
  return found;
}
/** The closing lines of a failed step. */
export function brief(log) {
  const tests = failedTests(log);
  if (tests.size > 0)
    return [...tests].slice(0, lines).map(([title, why]) => short(`${title}: ${why}`));
  const said = plain(log)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const violated = said.filter((line) => /^[a-z-]+: [a-z-]+\/[a-z]+:|rror: /.test(line));
  return [...new Set([...violated.slice(0, 5), ...said.slice(-3)])].map(short);
}
/** Jest's files and a pattern of the tests that failed in them; a file that could not even begin is run whole. */
export function again(log) {
  const files = new Set(
    [...plain(log).matchAll(/^FAIL \S+ (\S+\.test\.ts)/gm)].map(([, file]) => file),
  );
  if (files.size === 0) return [];
  const titles = [...failedTests(log).keys()];
  // A title without its describe is that of a file that did not begin, or of a hook at its end.
  // Only on the real cluster are tests both long and independent of those before them.
  const whole =
    ![...files].every((file) => file.startsWith('test/cluster/')) ||
    titles.length === 0 ||
    titles.some((title) => !title.includes(' › '));
  const pattern = titles
    .map((title) =>
      title
        .replaceAll(' › ', ' ')
        .replaceAll(/[^\w ]/g, '.')
        .trimEnd(),
    )
    .join('|');
  return [...(whole ? [] : ['-t', pattern]), ...[...files].sort()];
}

if (process.argv[1] === import.meta.filename) {
  const log = readFileSync(process.argv[3], 'utf8');
  const said = { brief, again }[process.argv[2]](log);
  if (said.length > 0) console.log(said.join('\n'));
}
