import {
  type Indicator,
  type Report,
  reportSchema,
  type Spread,
} from '../../agreement/documents.ts';
import { parseNeeds, statesOf, unfinished } from '../../decision/needs.ts';
import { hashOf, sha256 } from '../../evidence/canonical.ts';
import { type Evidence, evidenceSchema, type Measurement } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';

export interface ReportAbout {
  readonly cluster: string;
  readonly release: string;
  readonly handle: ReleaseHandle;
  /** Jobs under needs whose skip is meant. */
  readonly maySkip: readonly string[];
  /** Names of the measurements that clusters are compared by; empty = all that have a number. */
  readonly indicators: readonly string[];
}
/** What the gates of this cluster said, from `toJSON(needs)`; a job that did not finish, or evidence of something else, is an error among them. */
export function reportFrom(needs: string, about: ReportAbout): Report {
  const { jobs, problems } = parseNeeds(needs);
  const { found, problems: unread } = statesOf<Evidence>(jobs, 'evidence', evidenceSchema);
  const own = found.filter(({ gate }) => gate !== 'baseline' && gate !== 'agreement');
  const gates = own.map((evidence) => ({
    check: evidence.check,
    verdict: isOf(evidence, about.handle) ? evidence.verdict : ('error' as const),
    evidenceSha256: hashOf(evidence),
  }));
  const open = [
    ...problems,
    ...unread,
    ...unfinished(jobs, about.maySkip),
    ...(gates.some(({ check }) => check !== 'deploy-canary') ? [] : ['no gate left evidence']),
  ];
  const checks =
    open.length === 0
      ? gates
      : [
          ...gates,
          { check: 'jobs', verdict: 'error' as const, evidenceSha256: sha256(open.join('\n')) },
        ];
  return {
    schema: reportSchema,
    cluster: about.cluster,
    release: about.release,
    stage: about.handle.stage,
    exposurePercent: about.handle.achievedPercent,
    subjectSha256: about.handle.subjectSha256,
    images: about.handle.subject.images,
    verdict: worst(checks.map(({ verdict }) => verdict)),
    checks,
    indicators: own
      .filter(({ gate }) => gate === 'metrics')
      .flatMap((one) => indicatorsOf(one, about.indicators)),
  };
}
/** Of this very canary at this stage: evidence of an earlier attempt has another subject. */
const isOf = ({ release }: Evidence, handle: ReleaseHandle): boolean =>
  release.id === handle.id &&
  release.stage === handle.stage &&
  release.subjectSha256 === handle.subjectSha256;

function indicatorsOf(
  { check, measurements, window }: Evidence,
  wanted: readonly string[],
): readonly Indicator[] {
  return measurements.flatMap((m): Indicator[] => {
    const name = check === 'gate-metrics' ? m.name : `${check}/${m.name}`;
    if (m.canary === null || m.sample.kind === 'none') return [];
    if (wanted.length > 0 && !wanted.includes(name)) return [];
    return [{ name, unit: m.unit, value: m.canary, spread: spreadOf(m), window }];
  });
}
/** What the number is made of: events of a rate, or the ticks of a chart. */
function spreadOf({ unit, counts, series }: Measurement): Spread | null {
  if (counts !== undefined && unit === 'percent') return { kind: 'proportion', ...counts.canary };
  const ticks = (series?.canary ?? []).filter((value) => value !== null);
  if (ticks.length < 2) return null;
  const mean = ticks.reduce((sum, value) => sum + value, 0) / ticks.length;
  const squares = ticks.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { kind: 'ticks', sd: Math.sqrt(squares / (ticks.length - 1)), n: ticks.length };
}
/** The name that the jobs of one run have for its release, in every cluster. */
export const releaseNameOf = (workload: string, runId: string): string =>
  `${workload}@${runId.replaceAll(/[^A-Za-z0-9._:-]/g, '-').slice(0, 150)}`.replace(/[._:-]+$/, '');
