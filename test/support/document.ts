import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** A part of a document that a suite writes: what stands there between two marks. `SLUICE_WRITE_MATRIX=1` writes `seen` instead, and it stands. */
export function standsIn(
  file: string,
  [begin, end]: readonly [string, string],
  seen: string,
): string {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`${file} has no place for ${begin}`);
  if (process.env['SLUICE_WRITE_MATRIX'] !== '1') return text.slice(from, to);
  writeFileSync(path, text.slice(0, from) + seen + text.slice(to));
  return seen;
}
