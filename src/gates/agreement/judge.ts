import { type Comparison, compareReports, imageDifferences } from '../../agreement/compare.ts';
import type { Difference } from '../../agreement/difference.ts';
import type { Question, Report } from '../../agreement/documents.ts';
import { type Standing, standings } from '../../agreement/standing.ts';
import { questionOf, type Tally, tally } from '../../agreement/votes.ts';
import type { Judgement, Measurement, Verdict } from '../../evidence/envelope.ts';
import { finding, judgementOf } from '../../evidence/measurement.ts';
import type { AgreementObservation, AgreementParameters } from './parameters.ts';

/** What follows from the views alone. */
export interface Situation {
  readonly standings: readonly Standing[];
  readonly reports: readonly Report[];
  readonly comparison: Comparison;
  readonly differing: readonly Difference[];
  /** What arbiters are asked; null = nothing differs. */
  readonly question: Question | null;
  /** Nothing that may still come changes it: all are known, or one has failed. */
  readonly settled: boolean;
}
export function situationOf(
  { views }: Pick<AgreementObservation, 'views'>,
  { clusters, report, limitPercent, strict, maxAgeSeconds }: AgreementParameters,
): Situation {
  const { release, stage } = report;
  const all = standings(views, { clusters, release, stage, maxAgeSeconds });
  const reports = all.flatMap((one) => (one.kind === 'known' ? [one.report] : []));
  const rule = { limit: limitPercent / 100, strict };
  const comparison =
    reports.length === clusters.length
      ? compareReports(reports, rule)
      : { differences: [], missing: [] };
  const differing = comparison.differences.filter(({ differs }) => differs);
  return {
    ...{ standings: all, reports, comparison, differing },
    question: differing.length === 0 ? null : questionOf(differing, reports, release, stage),
    settled:
      reports.length === clusters.length || reports.some(({ verdict }) => verdict === 'fail'),
  };
}

/** All named clusters known, passing, alike in images and numbers; where numbers differ, the majority of all configured arbiters. */
export function judgeAgreement(
  observation: AgreementObservation,
  parameters: AgreementParameters,
): Judgement {
  const situation = situationOf(observation, parameters);
  const measurements = [
    ...situation.standings.map((one) => clusterFinding(one, parameters)),
    ...(situation.reports.length < parameters.clusters.length ? [] : imagesFinding(situation)),
    ...numbers(situation, observation, parameters),
  ];
  const judged = judgementOf(measurements);
  const { notReported } = observation;
  return notReported === ''
    ? judged
    : {
        ...judged,
        warnings: [`the verifier of ${parameters.cluster} did not take the report: ${notReported}`],
      };
}
const about = { dimension: 'agreement' } as const;
function clusterFinding(
  standing: Standing,
  { cluster: own, independent }: AgreementParameters,
): Measurement {
  const name = `cluster:${standing.cluster}`;
  switch (standing.kind) {
    case 'unknown':
      return finding(name, 'inconclusive', `unknown: ${standing.reason}`, about);
    case 'waiting':
      return finding(name, 'inconclusive', standing.reason, about);
    default: {
      const { report } = standing;
      const verdict = forUs(report, independent && report.cluster !== own);
      const open = report.checks
        .filter((check) => check.verdict !== 'pass')
        .map((check) => `${check.check} ${check.verdict}`);
      const at = `stage ${report.stage}, ${report.exposurePercent} %`;
      return finding(
        name,
        verdict,
        open.length === 0 ? `${report.verdict} (${at})` : `${open.join(', ')} (${at})`,
        about,
      );
    }
  }
}
/** A failure elsewhere rolls this one back too, unless it stands for itself: then it holds. */
const forUs = ({ verdict }: Report, alone: boolean): Verdict =>
  verdict === 'fail' && alone ? 'inconclusive' : verdict;

function imagesFinding({ reports }: Situation): readonly Measurement[] {
  const differences = imageDifferences(reports);
  return differences.length === 0
    ? []
    : [
        finding(
          'images',
          'error',
          `clusters run different images: ${differences.join('; ')}`,
          about,
        ),
      ];
}
function numbers(
  situation: Situation,
  { votes }: AgreementObservation,
  parameters: AgreementParameters,
): readonly Measurement[] {
  const { comparison, question } = situation;
  const arbitration = question === null ? null : arbitrated(question, votes, parameters);
  const names = [...new Set(comparison.differences.map(({ indicator }) => indicator))];
  return [
    ...comparison.missing.map(({ indicator, clusters }) =>
      finding(
        `difference:${indicator}`,
        'inconclusive',
        `${clusters.join(', ')} ${clusters.length === 1 ? 'does' : 'do'} not report it in the same unit`,
        about,
      ),
    ),
    ...names.map((name) => differenceFinding(name, situation, arbitration, parameters)),
  ];
}
function differenceFinding(
  name: string,
  { comparison }: Situation,
  arbitration: Arbitration | null,
  { limitPercent }: AgreementParameters,
): Measurement {
  const all = comparison.differences.filter(({ indicator }) => indicator === name);
  const differing = all.filter(({ differs }) => differs);
  const shown = differing.length > 0 ? differing : widest(all);
  const numbersSaid = shown.slice(0, 6).map(differenceInWords).join('; ');
  const more = shown.length > 6 ? `; and ${shown.length - 6} more pairs` : '';
  const decided = differing.length === 0 ? null : arbitration;
  return finding(
    `difference:${name}`,
    decided?.verdict ?? 'pass',
    `${numbersSaid}${more}${decided === null ? '' : `. ${decided.reason}`}`,
    {
      ...about,
      unit: 'percent',
      canary: percent(Math.max(...all.map(({ relative }) => relative))),
      limit: limitPercent,
      direction: 'increase',
    },
  );
}
const widest = (all: readonly Difference[]): readonly Difference[] =>
  [...all].sort((a, b) => b.relative - a.relative).slice(0, 1);
const percent = (share: number): number => Math.round(share * 10_000) / 100;
const short = (value: number): string => String(Number(value.toPrecision(4)));
function differenceInWords({ a, b, unit, relative, interval, differs }: Difference): string {
  const chance =
    interval === null
      ? 'its chance is not known'
      : `95 % of a − b: ${short(interval[0])} to ${short(interval[1])}`;
  return `${short(a.value)} ${unit} in ${a.cluster}, ${short(b.value)} in ${b.cluster}: ${percent(relative)} % apart (${chance})${differs ? ', they differ' : ''}`;
}
interface Arbitration {
  readonly verdict: Verdict;
  readonly reason: string;
}
function arbitrated(
  question: Question,
  votes: AgreementObservation['votes'],
  { arbiters }: AgreementParameters,
): Arbitration {
  if (arbiters.length === 0)
    return { verdict: 'inconclusive', reason: 'No arbiters are configured who could decide' };
  if (votes === null) return { verdict: 'inconclusive', reason: 'The arbiters were not asked' };
  const { choice, counts, needed, lines } = tally(arbiters, votes, question);
  return {
    verdict: verdictOf[choice],
    reason: `Arbiters: ${saidBy(choice, counts, needed)}. ${lines.join('. ')}`,
  };
}
const verdictOf = { promote: 'pass', hold: 'inconclusive', rollback: 'fail' } as const;
const saidBy = (choice: Tally['choice'], counts: Tally['counts'], needed: number): string =>
  `${choice} (${counts.promote} promote, ${counts.hold} hold, ${counts.rollback} rollback; ${needed} needed)`;
