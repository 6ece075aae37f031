import type { Measurement } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import type { LedgerVerdict, Violation } from './check.ts';

/** How many violations are told one by one; the others are counted. */
export const told = 20;

/** What the rules of a check found in one case: a few in full, all of them counted. Memory does not grow with how much is wrong. */
export interface Findings {
  /** Breaks the rule: the case fails. */
  fail(rule: string, line: number | null, detail: string): void;
  /** Deserves a look, and does not fail the case. */
  warn(rule: string, line: number | null, detail: string): void;
  /** By line, at most the first 20. */
  violations(): readonly Violation[];
  warnings(): readonly Violation[];
  /** How often each rule was broken; `warnings` apart. */
  broken(): Readonly<Record<string, number>>;
  count(rule?: string): number;
  /** One sentence for each rule that was broken or warned of. */
  reasons(): readonly string[];
}

interface Kept {
  readonly first: Violation[];
  readonly counts: Map<string, number>;
}
const kept = (): Kept => ({ first: [], counts: new Map() });
const keep = ({ first, counts }: Kept, found: Violation): void => {
  counts.set(found.rule, (counts.get(found.rule) ?? 0) + 1);
  if (first.length < told) first.push(found);
};
const byLine = ({ first }: Kept): readonly Violation[] =>
  [...first].sort(
    (a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER),
  );

export function findings(): Findings {
  const [failed, warned] = [kept(), kept()];
  const sentences = (of: Kept, word: string): readonly string[] =>
    [...of.counts].map(([rule, count]) => {
      const one = byLine(of).find((found) => found.rule === rule);
      const where = one?.line == null ? '' : ` (line ${one.line})`;
      const more = count > 1 ? `, and ${count - 1} more` : '';
      return `${word}${rule}: ${one?.detail ?? 'see counts'}${where}${more}`;
    });
  return {
    fail: (rule, line, detail) => keep(failed, { rule, line, detail }),
    warn: (rule, line, detail) => keep(warned, { rule, line, detail }),
    violations: () => byLine(failed),
    warnings: () => byLine(warned),
    broken: () => Object.fromEntries(failed.counts),
    count: (rule) =>
      rule === undefined
        ? [...failed.counts.values()].reduce((sum, count) => sum + count, 0)
        : (failed.counts.get(rule) ?? 0),
    reasons: () => [...sentences(failed, ''), ...sentences(warned, 'warning: ')],
  };
}

/** The verdict of a case: what was broken fails it; what could not be seen leaves it inconclusive; warnings are said and do not change it. */
export const verdictOf = (about: {
  readonly found: Findings;
  /** What the ledger does not show, one sentence each. */
  readonly unseen: readonly string[];
  readonly measurements: readonly Measurement[];
  readonly counts: Readonly<Record<string, number>>;
  readonly analysis: Readonly<Record<string, unknown>>;
}): LedgerVerdict => ({
  verdict: about.found.count() > 0 ? 'fail' : about.unseen.length > 0 ? 'inconclusive' : 'pass',
  measurements: about.measurements,
  violations: about.found.violations(),
  counts: { ...about.counts, ...about.found.broken() },
  reasons: [...about.found.reasons(), ...about.unseen],
  analysis: { ...about.analysis, warnings: about.found.warnings() },
});
/** A measurement that is how many things were found wrong: none may be. */
export const countOf = (name: string, count: number, what: string): Measurement =>
  finding(name, count > 0 ? 'fail' : 'pass', `${count} ${what}`, {
    dimension: name,
    unit: 'count',
    canary: count,
    limit: 0,
    direction: 'increase',
  });
/** A list for people: at most this many of what was found are named, all are counted. */
export const namedAtMost = 1000;
