import type { Facts } from '../../evidence/facts.ts';
import type { Finding } from '../../ports/metric-source.ts';
import type { MetricsObservation, SeenFinding } from './observation.ts';

/** No observation has more: texts that differ at each tick must not fill it. */
const mostFindings = 50;

/** Collects what is found tick by tick, each thing once. */
export function findingsOf() {
  const seen = new Map<string, SeenFinding>();
  return {
    /** Returns those that are new. */
    add(k: number, findings: readonly Finding[]): readonly Finding[] {
      const fresh: Finding[] = [];
      for (const finding of findings) {
        const key = JSON.stringify([finding.kind, finding.arm, finding.check, finding.text]);
        const known = seen.get(key);
        if (known === undefined && seen.size >= mostFindings) continue;
        if (known === undefined) fresh.push(finding);
        const ticks = known?.last === k ? known.ticks : (known?.ticks ?? 0) + 1;
        seen.set(key, { ...finding, ticks, last: k });
      }
      return fresh;
    },
    all: (): readonly SeenFinding[] => [...seen.values()],
  };
}
export const findingInWords = ({ arm, check, text }: Finding): string =>
  `${check ?? (arm === 'canary' ? 'the canary' : 'the stable version')}: ${text}`;

/** What was found, most often first, with how often: what explains a verdict belongs to its reasons. */
export function findingReasons({
  findings = [],
  ticks,
}: Pick<MetricsObservation, 'findings' | 'ticks'>): readonly string[] {
  return findings
    .toSorted((a, b) => b.ticks - a.ticks)
    .map((found) => `${findingInWords(found)} (at ${found.ticks} of ${ticks.length} ticks)`);
}
/** The same as data, for whoever explains the verdict. */
export const foundOf = ({
  findings = [],
  ticks,
}: Pick<MetricsObservation, 'findings' | 'ticks'>): Pick<Facts, 'found'> =>
  findings.length === 0
    ? {}
    : {
        found: findings
          .toSorted((a, b) => b.ticks - a.ticks)
          .map(({ arm, check, text, ticks: seen }) => ({
            ...{ arm, check, text, ticks: seen },
            of: ticks.length,
          })),
      };
