import { isPseudo } from './call-graph.ts';
import type { Case } from './case.ts';
import type { Finding, Source } from './finding.ts';

/** One service with all that speaks for it. */
export interface Suspect {
  readonly service: string;
  readonly score: number;
  /** Points of its own work, and of what its callers see. */
  readonly internal: number;
  readonly external: number;
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}

/** Adds up what speaks for each service, and takes off what its callees explain. */
export function suspectsOf(findings: readonly Finding[], given: Case): readonly Suspect[] {
  const own = new Map<string, Finding[]>();
  for (const finding of findings) {
    const service = given.aliases[finding.service] ?? finding.service;
    own.set(service, [...(own.get(service) ?? []), finding]);
  }
  const sums = new Map([...own].map(([service, of]) => [service, partsOf(of)]));
  const callees = new Map<string, Set<string>>();
  for (const [caller, callee] of given.edges) {
    const [from, to] = [given.aliases[caller] ?? caller, given.aliases[callee] ?? callee];
    if (from !== to) callees.set(from, (callees.get(from) ?? new Set()).add(to));
  }
  return [...own]
    .map(([service, of]) => {
      const { internal, external } = sums.get(service) ?? { internal: 0, external: 0 };
      const worst = Math.max(
        0,
        ...[...(callees.get(service) ?? [])].map((callee) => total(sums.get(callee))),
      );
      // What a victim shows, its cause shows too.
      const score =
        (internal + external - 0.5 * Math.min(worst, external)) * (isPseudo(service) ? 0.5 : 1);
      return {
        service,
        score,
        internal,
        external,
        findings: [...of].sort((a, b) => b.points - a.points),
        sources: [...new Set(of.filter(({ points }) => points > 0.3).map(({ source }) => source))],
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1));
}
interface Parts {
  readonly internal: number;
  readonly external: number;
}
const total = (parts: Parts | undefined): number =>
  parts === undefined ? 0 : parts.internal + parts.external;

/** Of each source the strongest counts whole and what follows a little: ten metrics of one fault are one fault. */
function partsOf(findings: readonly Finding[]): Parts {
  const groups = new Map<string, number[]>();
  for (const { source, internal, points } of findings) {
    const key = `${source} ${internal}`;
    groups.set(key, [...(groups.get(key) ?? []), points]);
  }
  let [internal, external] = [0, 0];
  for (const [key, points] of groups) {
    const [first = 0, second = 0, third = 0] = points.sort((a, b) => b - a);
    const sum = first + 0.15 * second + 0.05 * third;
    if (key.endsWith('true')) internal += sum;
    else external += sum;
  }
  return { internal, external };
}
