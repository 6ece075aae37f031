import type { LedgerCheck, LedgerVerdict } from '../../../src/gates/ledger/check.ts';

/** One case of a ledger, judged by a check as `sluice check` does: lines as values, numbered from 1. */
export function judged<P extends object>(
  check: LedgerCheck<P>,
  lines: readonly unknown[],
  parameters: Readonly<Record<string, unknown>> = {},
  expired: () => boolean = () => false,
): LedgerVerdict {
  const judge = check.begin(check.parameters(parameters));
  lines.forEach((line, i) => {
    judge.add(line, i + 1);
  });
  return judge.end(expired);
}
