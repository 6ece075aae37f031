import type { Evidence } from '../../evidence/envelope.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { openLines, rowText } from '../../report/gate-summary.ts';
import { measurementRow } from '../../report/rows.ts';
import { announceVerdict } from '../verdict.ts';

/** One line per measurement, and the first reasons as the annotation. */
export function announce({ log }: Runtime, evidence: Evidence): void {
  const { check, verdict, measurements, reasons } = evidence;
  for (const m of measurements)
    log.info(
      `${m.verdict.padEnd(12)} ${rowText(measurementRow(check, m))}${m.reason === '' ? '' : ` (${m.reason})`}`,
    );
  const said = verdict === 'pass' ? reasons : [...openLines(evidence), ...reasons];
  announceVerdict(log, check, verdict, said.slice(0, 5).join('\n'));
}
