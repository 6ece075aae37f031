import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageOf } from '../errors.ts';
import { canonicalJson, sha256 } from '../evidence/canonical.ts';
import { IJsonError, parseIJson } from '../evidence/i-json.ts';

export const summary = 'Write JSON in its one canonical form (RFC 8785), or its SHA-256';
export const usage = `sluice canonical [--sha256] FILE…

Writes the RFC 8785 bytes of each file to standard output; several are separated by a line end. FILE may be - for standard input.
--sha256   the SHA-256 of these bytes instead, in hexadecimal digits, one a line

A file that is no I-JSON (RFC 7493) is refused by line and column: not UTF-8, a key twice, a lone surrogate, NaN, a number that a double
cannot hold. Exit code: 0 every file was written, 1 at least one was refused, 2 usage, 4 a file cannot be read.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sha256: { type: 'boolean', default: false } },
  });
  const files = positionals.length === 0 ? ['-'] : positionals;
  let worst = 0;
  let written = 0;
  for (const file of files) {
    const found = canonicalOf(file);
    if (typeof found !== 'string') {
      process.stderr.write(`sluice: ${file === '-' ? 'standard input' : file}: ${found.why}\n`);
      worst = Math.max(worst, found.code);
      continue;
    }
    if (values.sha256) process.stdout.write(`${sha256(found)}\n`);
    else process.stdout.write(written > 0 ? `\n${found}` : found);
    written += 1;
  }
  return worst;
}
function canonicalOf(file: string): string | { readonly why: string; readonly code: 1 | 4 } {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return canonicalJson(parseIJson(textOf(bytes)));
  } catch (thrown) {
    return thrown instanceof IJsonError
      ? { why: thrown.message, code: 1 }
      : { why: messageOf(thrown), code: 4 };
  }
}
/** The text of bytes; a wrong one is named by its place, as everything else that is refused. */
function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let [low, high] = [0, bytes.length];
  // A prefix of whole characters is UTF-8: up to three bytes may belong to one that goes on.
  const good = (length: number): boolean =>
    [0, 1, 2, 3].some((less) => isUtf8(bytes.subarray(0, Math.max(0, length - less))));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (good(middle)) low = middle;
    else high = middle - 1;
  }
  const whole =
    [0, 1, 2, 3].find((less) => isUtf8(bytes.subarray(0, Math.max(0, low - less)))) ?? 0;
  const before = bytes.subarray(0, Math.max(0, low - whole)).toString('utf8');
  const start = before.lastIndexOf('\n') + 1;
  throw new IJsonError(
    'it is not UTF-8',
    before.split('\n').length,
    [...before.slice(start)].length + 1,
  );
}
