import { bytesOf, documentLimitBytes, mostReports, type Report } from './documents.ts';

/** A report and when it came, by the monotonic clock. */
export interface KeptReport {
  readonly report: Report;
  readonly atMs: number;
}
/** A summary with all of them must still be one. */
const roomBytes = documentLimitBytes - 4096;

/** One report for each release, the newest first; the oldest go when there are too many. What has gone is unknown, and unknown never agrees. */
export function kept(reports: readonly KeptReport[], added: KeptReport): readonly KeptReport[] {
  const all = [added, ...reports.filter(({ report }) => report.release !== added.report.release)];
  const room: KeptReport[] = [];
  let bytes = 0;
  for (const one of all.slice(0, mostReports)) {
    bytes += bytesOf(one.report).length + 40;
    if (bytes > roomBytes) break;
    room.push(one);
  }
  return room;
}
export const reportOf = (reports: readonly KeptReport[], release: string): KeptReport | undefined =>
  reports.find(({ report }) => report.release === release);
