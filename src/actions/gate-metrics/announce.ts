import type { Evidence } from '../../evidence/envelope.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { announceVerdict } from '../verdict.ts';

/** One line per measurement, and the first reasons as the annotation. */
export function announce(
  { log }: Runtime,
  { check, verdict, measurements, reasons }: Evidence,
): void {
  for (const m of measurements)
    log.info(
      `${m.verdict.padEnd(12)} ${m.name}: canary ${m.canary ?? '–'}, baseline ${m.baseline ?? '–'}, limit ${m.limit ?? '–'} ${m.unit} (${m.reason})`,
    );
  announceVerdict(log, check, verdict, reasons.slice(0, 5).join('\n'));
}
