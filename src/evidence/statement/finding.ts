/**
 * One thing that verification found. `wrong`: it is not what it should be. `unseen`: it could not be looked at, so it is no pass.
 * `holds`: it was looked at, and it is as it should be.
 */
export interface Finding {
  readonly level: 'wrong' | 'unseen' | 'holds';
  /** A file, a line of a ledger, a workload. */
  readonly where: string;
  readonly what: string;
}
export const finding = (level: Finding['level'], where: string, what: string): Finding => ({
  level,
  where,
  what,
});
/** The one fold of findings: wrong beats unseen; nothing at all was unseen. */
export function worstLevel(findings: readonly Finding[]): Finding['level'] {
  for (const level of ['wrong', 'unseen'] as const)
    if (findings.some((one) => one.level === level)) return level;
  return findings.length === 0 ? 'unseen' : 'holds';
}
/** Thrown by what looks at a ledger, when the ledger says something else; whatever else is thrown means that it could not be asked. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}
