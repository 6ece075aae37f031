import type { Evidence } from '../evidence/envelope.ts';
import { chartsOf } from './charts.ts';
import { fallbackCommand, markerOf, type ReportContent } from './content.ts';
import { headlineOf } from './headline.ts';
import type { GateLine, Links, ReportModel, Row } from './model.ts';
import { redact } from './redact.ts';
import { rowsOf } from './rows.ts';
import { ladderOf, nextPercent, usersOf } from './stages.ts';
import { versionsOf } from './words.ts';

/** The one model that every rendering of a decision is made of. `logLines` = whether what a container said may be the headline. */
export function modelOf(content: ReportContent, logLines: boolean): ReportModel {
  const { decision, evidence, about, image, cause } = content;
  const all = rowsOf(content);
  const shown = shownFirst(content, all);
  const passed = all.filter((row) => !shown.includes(row));
  const stableImage = evidence
    .map(({ facts }) => facts.stableImage)
    .find((one) => one !== undefined);
  const versions = versionsOf(image, stableImage ?? '');
  const lastWords = lastWordsOf(evidence);
  const lastLine = logLines ? lastWords?.line : undefined;
  const charts = chartsOf(content, [...shown, ...passed], versions);
  const headline = headlineOf({
    ...{ content, versions, rows: all, lastLine },
    nextPercent: nextPercent(content),
  });
  return {
    ...headline,
    outcome: decision.decision,
    marker: markerOf(decision.release, about.environment),
    environment: about.environment,
    users: usersOf(content, versions),
    versions,
    stages: ladderOf(content),
    rows: shown,
    passed,
    problems: problemsOf(content, all),
    warnings: [
      ...(decision.policyNotes ?? []).map(redact),
      ...evidence.flatMap(({ check, warnings }) =>
        warnings.map((warning) => redact(`${check}: ${warning}`)),
      ),
    ],
    reasons: decision.reasons.map(redact),
    chart: charts.find(({ id }) => id === all[0]?.id) ?? charts[0],
    charts,
    gates: gatesOf(evidence),
    lastWords: lastWords === undefined ? undefined : { pod: lastWords.pod, lines: lastWords.lines },
    cause,
    confidence: `${decision.confidence.toFixed(2)} of at least ${decision.threshold.toFixed(2)}`,
    fallbackCommand: fallbackCommand(content),
    links: linksOf(content),
    time: decision.time,
    image,
    commit: about.commit,
    release: decision.release.id,
    decisionId: decision.decisionId,
    policySha256: decision.policySha256,
    root: decision.root,
    schema: decision.schema,
  };
}

/** What did not pass; where everything did, what the confidence is made of. */
function shownFirst({ decision }: ReportContent, all: readonly Row[]): readonly Row[] {
  const open = all.filter(({ verdict }) => verdict !== 'pass');
  if (open.length > 0 || decision.decision !== 'promote') return open;
  const weighed = new Set(
    decision.dimensions
      .filter(({ weight, n }) => weight > 0 && n > 0)
      .map(({ check, measurement }) => `${check}/${measurement}`),
  );
  return all.filter(({ id }) => weighed.has(id));
}
/** Gates that have no row to show for what they say, and what speaks against the evidence itself. */
function problemsOf(
  { decision, evidence }: ReportContent,
  rows: readonly Row[],
): readonly string[] {
  const told = new Set(
    rows.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id.split('/')[0]),
  );
  const mute = evidence.filter(({ check, verdict }) => verdict !== 'pass' && !told.has(check));
  const before = decision.deciding?.check === 'decide-promote' ? decision.reasons.slice(0, 6) : [];
  return [
    ...new Set([
      ...before,
      ...mute.flatMap(({ check, reasons }) => reasons.slice(0, 4).map((one) => `${check}: ${one}`)),
    ]),
  ].map(redact);
}

/** The line that says why: a panic or fatal error before anything else. */
const tells = /panic:|fatal|error|exception|cannot|failed/i;
function lastWordsOf(
  evidence: readonly Evidence[],
): { readonly pod: string; readonly lines: readonly string[]; readonly line: string } | undefined {
  const found = evidence.map(({ facts }) => facts.lastWords).find((one) => one !== undefined);
  if (found === undefined) return undefined;
  const lines = found.lines.map(redact);
  const line =
    lines.find((one) => /^panic:/.test(one)) ??
    lines.find((one) => tells.test(one)) ??
    lines.at(-1);
  return { pod: found.pod ?? '', lines, line: line ?? '' };
}

function gatesOf(evidence: readonly Evidence[]): readonly GateLine[] {
  return [...evidence]
    .sort((a, b) => (a.window.start < b.window.start ? -1 : 1))
    .map(({ check, verdict, window, reasons, observation, parameters, sources }) => ({
      check,
      verdict,
      time: `${window.start.slice(11, 19)} – ${window.end.slice(11, 19)}`,
      reasons: reasons.map(redact),
      observation: observation?.sha256 ?? '',
      asked: Object.entries(parameters)
        .filter(([key, value]) => key !== 'profile' && JSON.stringify(value).length < 200)
        .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
        .join(' '),
      sources: sources
        .map(({ kind, endpoint, version }) => `${kind} ${endpoint} ${version}`)
        .join(', '),
    }));
}

function linksOf({ about }: ReportContent): Links {
  const { runUrl, repositoryUrl, commit, pullRequest, rollbackUrl } = about;
  return {
    run: runUrl,
    artifacts: /\/actions\/runs\/\d+$/.test(runUrl) ? `${runUrl}#artifacts` : '',
    commit: repositoryUrl === '' || commit === '' ? '' : `${repositoryUrl}/commit/${commit}`,
    pullRequest:
      repositoryUrl === '' || pullRequest === null ? '' : `${repositoryUrl}/pull/${pullRequest}`,
    rollback: rollbackUrl,
  };
}
