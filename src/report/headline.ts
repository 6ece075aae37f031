import type { Decision } from '../evidence/decision.ts';
import type { Evidence, Measurement } from '../evidence/envelope.ts';
import type { Found } from '../evidence/facts.ts';
import { decidingMeasurement, type ReportContent } from './content.ts';
import type { ReportModel, Row, Versions } from './model.ts';
import { amount, countsText, difference, oddsText } from './numbers.ts';
import { redact } from './redact.ts';
import { lackText } from './rows.ts';
import { capital, cut, eventsOf, isTold, titleOf } from './words.ts';

type Headline = Pick<ReportModel, 'icon' | 'title' | 'lead' | 'compared' | 'certainty' | 'figure'>;
/** Why a release goes on or does not, in a few words and in a sentence. */
interface Because {
  readonly few: string;
  readonly lead: string;
  readonly compared?: string;
  readonly certainty?: string;
  readonly figure?: Headline['figure'];
}
interface About {
  readonly content: ReportContent;
  readonly versions: Versions;
  readonly rows: readonly Row[];
  /** The panic, or what else a container said last. */
  readonly lastLine: string | undefined;
  readonly nextPercent: number | undefined;
}
const icons = { promote: '🟢', hold: '🟡', rollback: '🔴' } as const;

/** Who stopped or goes on, at which share reached, because of what. */
export function headlineOf(about: About): Headline {
  const { decision } = about.content;
  const { release } = decision;
  const name = [release.workload, plainVersion(about.versions)].filter((w) => w !== '').join(' ');
  const reached = amount(release.achievedPercent, 'percent');
  const icon = icons[decision.decision];
  if (decision.decision === 'promote')
    return { icon, ...nothingMore, ...passed(about, name, reached) };
  const because = becauseOf(about);
  const where =
    release.achievedPercent > 0 ? `stopped at ${reached}` : 'stopped before it met any user';
  return {
    icon,
    title: `${name} ${where}${because.few === '' ? '' : `: ${because.few}`}`,
    lead: because.lead,
    compared: because.compared ?? '',
    certainty: because.certainty ?? '',
    figure: because.figure,
  };
}
const nothingMore = { compared: '', certainty: '', figure: undefined } as const;
/** Where the image does not say it, "shop" alone is said. */
const plainVersion = ({ canary }: Versions): string =>
  canary === 'the new version' ? '' : canary.replace(/ \(new\)$/, '');

function passed(
  { content: { decision }, rows, nextPercent }: About,
  name: string,
  reached: string,
): Pick<Headline, 'title' | 'lead'> {
  const on =
    nextPercent !== undefined
      ? `going on to ${amount(nextPercent, 'percent')}`
      : decision.release.achievedPercent >= 99.9
        ? 'becoming the stable version'
        : 'going on';
  const measured = rows.length;
  return {
    title: `${name}: ${reached} passed, ${on}`,
    lead: `Nothing is relevantly worse than in the stable version: ${measured} ${measured === 1 ? 'check' : 'checks'} passed.`,
  };
}

function becauseOf(about: About): Because {
  const { content, lastLine } = about;
  const { decision } = content;
  const { deciding } = decision;
  const measurement = decidingMeasurement(content);
  if (deciding === null) return { few: '', lead: 'Nothing was measured.' };
  if (deciding.check === 'decide-promote') return undecided(decision);
  const waited = content.evidence.find(({ check }) => check === deciding.check);
  if (waited?.facts.lastWords !== undefined)
    return crashed(capital(redact(deciding.reason)), lastLine);
  if (measurement === undefined)
    return {
      few: `${deciding.check} ${deciding.measurement === 'error' ? 'could not judge' : 'has no clear answer'}`,
      lead: sentence(redact(deciding.reason)),
    };
  const found = silence(waited, measurement);
  if (found !== undefined) return saidBySource(found);
  return ofMeasurement(about, measurement);
}
const sentence = (text: string): string =>
  /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;

/** The panic is what a person looks for; without leave to show log lines it is told where it stands. */
const crashed = (reason: string, lastLine: string | undefined): Because => ({
  few: lastLine === undefined ? 'its container crashes' : cut(lastLine, 140),
  lead: `${sentence(reason)}${lastLine === undefined ? ' What it said last stands in the report (artifacts of the run) and in the log of the step.' : ''}`,
});
function undecided({ deciding, confidence, threshold, reasons }: Decision): Because {
  if (deciding?.measurement === 'confidence')
    return {
      few: 'not sure enough',
      lead: `Confidence ${confidence.toFixed(2)}, at this share it takes ${threshold.toFixed(2)}.`,
    };
  const more = reasons.length - 1;
  return {
    few: 'evidence is missing or does not fit',
    lead: `${sentence(redact(deciding?.reason ?? ''))}${more > 0 ? ` ${more} more below.` : ''}`,
  };
}

/** A canary whose numbers are not there: what its pods answered is the headline, not that there are none. */
function silence(evidence: Evidence | undefined, { canary }: Measurement): Found | undefined {
  if (canary !== null) return undefined;
  return evidence?.facts.found?.find(({ arm, check }) => arm === 'canary' && check === null);
}
const saidBySource = ({ text, ticks, of }: Found): Because => ({
  few: cut(`${redact(text)} in ${ticks} of ${of} ticks`, 140),
  lead: `The new version gives no numbers, while the stable version does: ${redact(text)} in ${ticks} of ${of} ticks.`,
});

function ofMeasurement({ content, versions, rows }: About, found: Measurement): Because {
  const when = comparedWhen(found, content.decision.release.achievedPercent);
  const row = rows.find(({ id }) => id.endsWith(`/${found.name}`));
  const m: Measurement = row === undefined ? found : { ...found, verdict: row.verdict };
  const title = titleOf(m.name);
  const value = amount(m.canary, m.unit);
  if (m.verdict === 'inconclusive') return open(title, m);
  if (isTold(m))
    return {
      few: `${title}: ${cut(firstPart(redact(m.reason)), 100)}`,
      lead: sentence(redact(m.reason)),
    };
  const change = m.unit === 'percent' ? '' : difference(m.canary, m.baseline);
  const certainty = m.odds === undefined ? {} : { certainty: oddsText(m.odds) };
  const figure = { value, of: title };
  if (m.counts !== undefined) {
    const { canary, stable } = m.counts;
    const [things, bad] = eventsOf(m.name);
    return {
      few: `${title} ${value}`,
      lead: `${countsText(canary)} ${things} ${things === 'requests' ? 'to' : 'of'} ${versions.canary} ${bad} (${value}).`,
      compared: compared(m, versions, when, stable === null ? '' : countsText(stable)),
      figure,
      ...certainty,
    };
  }
  return {
    few: `${title} ${change === '' ? value : change}`,
    lead: `${capital(title)} of ${versions.canary}: ${value}${change === '' ? '' : ` (${change})`}.`,
    compared: compared(m, versions, when, ''),
    figure,
    ...certainty,
  };
}
/** With everybody on the canary there is no stable version beside it. */
function comparedWhen({ limitFrom }: Measurement, achievedPercent: number): string {
  if (limitFrom === 'history') return 'at this time on earlier days';
  return limitFrom === 'before-release' || achievedPercent >= 99.9
    ? 'before the release'
    : 'in the same time';
}
/** The point; which pod and what it said is the lead's. */
const firstPart = (reason: string): string => reason.split(/[,;:] /)[0] ?? reason;
function compared(m: Measurement, versions: Versions, when: string, counts: string): string {
  const value = amount(m.baseline, m.unit);
  const stable =
    m.baseline === null
      ? ''
      : `${capital(versions.stable)} ${when}: ${counts === '' ? value : `${counts} (${value})`}. `;
  return `${stable}${m.limit === null ? '' : `Allowed: ${amount(m.limit, m.unit)}.`}`.trim();
}
function open(title: string, m: Measurement): Because {
  if (m.contradictedBy !== undefined)
    return {
      few: 'a contradiction',
      lead: `${capital(title)} shows harm while ${m.contradictedBy.map(titleOf).join(', ')} got better: that needs an explanation before it may pass.`,
    };
  if (m.lacks !== undefined)
    return {
      few: 'not enough data',
      lead: `${capital(title)}: ${lackText(m.name, m.lacks)} that a verdict needs.`,
    };
  return {
    few: m.canary === null ? 'not enough data' : 'no clear answer',
    lead: sentence(`${title}: ${redact(m.reason)}`),
  };
}
