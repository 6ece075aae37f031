import { walkFrom } from './call-graph.ts';
import type { Case } from './case.ts';
import { logEvidence, metricFinding, spanEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type Suspect, suspectsOf } from './fuse.ts';
import { logDifferences } from './log-differences.ts';
import { deviationsOf, type Window } from './metrics.ts';
import { onsetOf } from './onset.ts';
import { profileDifferences } from './profile-differences.ts';
import { profileEvidence } from './profile-evidence.ts';
import { spanFindings } from './spans.ts';

export interface Assessment {
  readonly window: Window;
  readonly suspects: readonly Suspect[];
}
/** All evidence of a case, added up by service. */
export function assess(given: Case): Assessment {
  const window = onsetOf(given);
  const deviations = deviationsOf(given, window);
  const traced = new Set(given.spans.map(({ service }) => service));
  const findings: Finding[] = [
    ...deviations.map((one) => metricFinding(one, given, traced)).filter((one) => one !== undefined),
    ...walkFrom(given, window).findings,
    ...spanFindings(given).flatMap(spanEvidence),
    ...logDifferences(given.logs, given.spans).map(logEvidence),
    ...profileEvidence(profileDifferences(given.profiles, given.served), given),
  ];
  return { window, suspects: suspectsOf(findings, given) };
}
