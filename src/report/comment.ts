import { replayProves } from './content.ts';
import { code, link, markdown } from './escape.ts';
import { renderMermaid } from './mermaid.ts';
import type { GateLine, ReportModel, Row, Stage } from './model.ts';
import { nowSection } from './now.ts';
import { passedText } from './rows.ts';
import { cut } from './words.ts';

const limitCharacters = 60_000;
const signs = { pass: '✅', fail: '🔴', inconclusive: '⚪', error: '⚠️' } as const;

/** The comment and the job summary: what happened, to whom, the numbers, what now. Capped on block boundaries. */
export function renderComment(
  model: ReportModel,
  { logLines }: { readonly logLines: boolean },
): string {
  const blocks = [
    nowSection(model),
    lead(model),
    ladder(model.stages),
    table(model),
    model.cause?.markdown ?? '',
    model.problems.map((one) => `- ${markdown(one.slice(0, 400))}`).join('\n'),
    passed(model),
    model.warnings.map((one) => `- ⚠️ ${markdown(one.slice(0, 400))}`).join('\n'),
    lastWords(model, logLines),
    mermaid(model),
    links(model),
    details('If users are not back: one command', fallback(model)),
    details('How sure is this, and how to check it', sure(model)),
    details('Every gate and every reason', everything(model)),
  ].filter((block) => block !== '');
  return capped(blocks, model.links.run);
}

function capped(blocks: readonly string[], runUrl: string): string {
  const kept: string[] = [];
  let size = 0;
  for (const block of blocks) {
    if (size + block.length > limitCharacters) {
      kept.push(`*Shortened; the whole report is in the artifacts of the ${link('run', runUrl)}.*`);
      break;
    }
    kept.push(block);
    size += block.length + 2;
  }
  return `${kept.join('\n\n')}\n`;
}
function lead({ lead: said, compared }: ReportModel): string {
  return `**${markdown(said)}**${compared === '' ? '' : ` ${markdown(compared)}`}`;
}

const stageSigns = { passed: '✅', 'rolled-back': '🔴', held: '🟡', ahead: '–' } as const;
const stageText = ({ state, took }: Stage): string => {
  const after = state === 'passed' || took === '' ? took : `after ${took}`;
  return [stageSigns[state], after].filter((part) => part !== '').join(' ');
};
/** So many columns fit on a phone; more stages are a line of text. */
const mostColumns = 4;
function ladder(stages: readonly Stage[]): string {
  if (stages.length < 2) return '';
  if (stages.length > mostColumns)
    return stages.map((stage) => `${markdown(stage.exposure)} ${stageText(stage)}`).join(' → ');
  return [
    `| ${stages.map(({ exposure }) => cell(exposure)).join(' | ')} |`,
    `|${stages.map(() => ':-:').join('|')}|`,
    `| ${stages.map(stageText).join(' | ')} |`,
  ].join('\n');
}
/** A number does not part from its unit at the end of a line. */
const cell = (text: string): string =>
  markdown(text).replace(/(?<=\d) (?=%|ms|s\b|[KMG]iB|of )/g, '&nbsp;');
const counted = ({ value, counts }: Row['canary'], strong = false): string => {
  const said = strong ? `**${cell(value)}**` : cell(value);
  return counts === '' ? said : `${said}<br>${cell(counts)}`;
};
/** Three columns, since a fourth does not fit on a phone: what is allowed stands under the check's name. */
function table({ rows, versions }: ReportModel): string {
  if (rows.length === 0) return '';
  const withStable = rows.some(({ stable }) => stable.value !== '–');
  const line = (check: string, canary: string, stable: string): string =>
    `| ${[check, canary, ...(withStable ? [stable] : [])].join(' | ')} |`;
  return [
    line('check', head('new', versions.canary), head('stable', versions.stable)),
    `|---|--:|${withStable ? '--:|' : ''}`,
    ...rows.map((row) => line(check(row), canaryCell(row), counted(row.stable))),
  ].join('\n');
}
/** Digests and addresses have no place where a line could end; a cell of a table needs one. */
const breakable = (text: string, most = 14): string =>
  (text.match(new RegExp(`\\S{1,${most}}|\\s+`, 'g')) ?? [])
    .map(
      (part, i, all) =>
        `${i > 0 && /\S$/.test(all[i - 1] ?? '') && /^\S/.test(part) ? '&#8203;' : ''}${markdown(part)}`,
    )
    .join('');
/** `new 2.0`; where the images do not tell the versions apart, the arm alone. */
const head = (arm: string, version: string): string =>
  version.startsWith('the ')
    ? arm
    : `${arm} ${breakable(cut(version.replace(/ \(new\)$/, ''), 16), 8)}`;
function check({ verdict, title, note, allowed }: Row): string {
  const name = verdict === 'fail' ? `**${breakable(title)}**` : breakable(title);
  const under = [
    ...(allowed === '–' ? [] : [cell(`allowed ${allowed}`)]),
    ...(note === '' ? [] : [breakable(note)]),
  ];
  return `${signs[verdict]} ${name}${under.map((one) => `<br><sub>${one}</sub>`).join('')}`;
}
function canaryCell(row: Row): string {
  const said = counted(row.canary, row.verdict === 'fail' && row.canary.value !== '–');
  return row.change === '' ? said : `${said}<br>${cell(row.change)}`;
}
function passed({ passed: rows }: ReportModel): string {
  if (rows.length === 0) return '';
  return `<details><summary>✅ ${rows.length} passed</summary>\n\n${rows.map((row) => markdown(passedText(row))).join(' · ')}\n\n</details>`;
}
function lastWords({ lastWords: found, outcome }: ReportModel, shown: boolean): string {
  if (found === undefined || outcome === 'promote' || !shown) return '';
  const lines = found.lines.slice(-8).map((one) => code(one.slice(0, 300)));
  return `**Last words of ${markdown(found.pod === '' ? 'the container' : found.pod)}**<br>\n${lines.join('<br>\n')}`;
}
const mermaid = ({ chart, outcome, versions }: ReportModel): string =>
  outcome === 'promote' ? '' : renderMermaid(chart, versions);
function links({ links: to, commit, image, outcome }: ReportModel): string {
  const known = (label: string, address: string): readonly string[] =>
    address === '' ? [] : [link(label, address)];
  return [
    ...known('report and bundle', to.artifacts),
    ...known('run', to.run),
    ...known(`commit ${commit.slice(0, 12)}`, to.commit),
    ...known(`pull request ${to.pullRequest.split('/').at(-1) ?? ''}`, to.pullRequest),
    ...known(
      outcome === 'promote' ? 'stop and roll back' : 'roll back to an older revision',
      to.rollback,
    ),
    code(image),
  ].join(' · ');
}
const details = (title: string, body: string): string =>
  body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
const fallback = ({ outcome, fallbackCommand }: ReportModel): string =>
  outcome === 'promote' ? '' : code(fallbackCommand);
function sure({ certainty, confidence, root, decisionId, schema, time }: ReportModel): string {
  const bet =
    certainty === ''
      ? ''
      : 'A bet of so many to one that the new version is worse: numbers like these come so many times more rarely from a version that is as good as the stable one. However often one looks, a good release is stopped by mistake once in as many as the bet at which it stops.\n\n';
  return `${bet}Confidence ${markdown(confidence)} needed at this share. Decided ${markdown(time.slice(0, 19).replace('T', ' '))} UTC; decision ${code(decisionId.slice(0, 12))}, ${markdown(schema)}.\n\nBundle root ${code(root)}: ${replayProves}.`;
}
function everything({ gates, reasons }: ReportModel): string {
  return [
    ...gates.map(gate),
    ...(reasons.length === 0 ? [] : ['', '**Reasons of the decision**']),
    ...reasons.slice(0, 30).map((one) => `- ${markdown(one.slice(0, 600))}`),
  ].join('\n');
}
const gate = ({ check: name, verdict, time, asked, sources, observation }: GateLine): string =>
  `- ${signs[verdict]} **${markdown(name)}** ${verdict}, ${markdown(time)} UTC, from ${code(sources)}, observation ${code(observation.slice(0, 12))}, asked: ${code(asked)}`;
