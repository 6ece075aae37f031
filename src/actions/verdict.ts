import type { Verdict } from '../evidence/envelope.ts';
import type { Log } from '../ports/log.ts';

/** One annotation per verdict: a notice when it passed, an error when it failed, a warning when nobody knows. */
export function announceVerdict(log: Log, check: string, verdict: Verdict, said: string): void {
  const say = { pass: log.notice, fail: log.error, inconclusive: log.warning, error: log.warning };
  say[verdict](said, `${check}: ${verdict}`);
}
