import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Report, reportDocument } from '../agreement/documents.ts';
import type { KeptReport } from '../agreement/reports.ts';
import { isMap } from '../inputs/shape.ts';

/** One boot of this machine: the monotonic clock goes on over processes, and begins again with the next boot. */
const boot = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/** Reports of the process before, with their times on the machine's monotonic clock; of another boot, or unreadable, there are none. */
export function readKept(file: string | undefined): readonly KeptReport[] {
  if (file === undefined) return [];
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isMap(kept) || kept['boot'] !== boot() || !Array.isArray(kept['reports'])) return [];
    return kept['reports'].map(readOne);
  } catch {
    // What is not known is unknown to everybody until the gates report again.
    return [];
  }
}
function readOne(value: unknown): { report: Report; atMs: number } {
  if (!isMap(value) || typeof value['atMs'] !== 'number') throw new Error('no report');
  return { report: reportDocument.read(value['report'], 'report'), atMs: value['atMs'] };
}
/** Written beside and renamed: a process that is killed leaves the old file or the new one. */
export function writeKept(file: string | undefined, reports: readonly KeptReport[]): void {
  if (file === undefined) return;
  writeFileSync(`${file}.new`, JSON.stringify({ boot: boot(), reports }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
