import { renderChart, renderSmallChart } from './chart.ts';
import { replayProves } from './content.ts';
import { html as inert } from './escape.ts';
import type { Figure, GateLine, ReportModel, Row, Stage } from './model.ts';
import { pageStyle } from './page-style.ts';
import { passedText } from './rows.ts';

/** A number does not part from its unit at the end of a line. */
const html = (text: string): string =>
  inert(text).replace(/(?<=\d) (?=(?:%|ms|s|min|h|B|[KMG]iB)(?![A-Za-z0-9]))/g, '\u00a0');

/** One self-contained page: readable offline, no request to anywhere. */
export function renderPage(model: ReportModel): string {
  const { title, environment } = model;
  const heading = `${title}${environment === '' ? '' : ` · ${environment}`}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${html(heading)}</title><style>${pageStyle}</style></head>
<body><main>
${[
  banner(model, heading),
  ladder(model.stages),
  list('What speaks against it', model.problems),
  model.cause?.html ?? '',
  lastWords(model),
  mainChart(model),
  rows(model),
  list('Worth a look', model.warnings),
  otherCharts(model),
  folds(model),
]
  .filter((part) => part !== '')
  .join('\n')}
</main></body></html>
`;
}
function banner(model: ReportModel, heading: string): string {
  const { outcome, figure, lead, compared, certainty, users, links } = model;
  const number =
    figure === undefined
      ? ''
      : `<p class="figure">${html(figure.value)} <small>${html(figure.of)}</small></p>`;
  const about = [compared, certainty === '' ? '' : `Certain: ${certainty}.`]
    .filter((part) => part !== '')
    .join(' ');
  return `<section class="banner ${outcome}"><h1>${html(heading)}</h1>${number}
<p class="lead">${html(lead)}</p>${about === '' ? '' : `<p>${html(about)}</p>`}
<p class="users ${users.state}">${html(`${users.said} ${users.met}`.trim())}</p>${users.next === '' ? '' : `<p class="soft">${html(users.next)}</p>`}
<p>${linksOf(links, model)}</p></section>`;
}
function linksOf(to: ReportModel['links'], { commit }: ReportModel): string {
  const link = (label: string, address: string): readonly string[] =>
    /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(address)
      ? [`<a href="${html(address)}">${html(label)}</a>`]
      : [];
  return [
    ...link('run', to.run),
    ...link('report and bundle', to.artifacts),
    ...link(`commit ${commit.slice(0, 12)}`, to.commit),
    ...link(`pull request ${to.pullRequest.split('/').at(-1) ?? ''}`, to.pullRequest),
    ...link('roll back', to.rollback),
  ].join(' · ');
}
const words = { passed: 'passed', 'rolled-back': 'stopped', held: 'stopped', ahead: '' } as const;
function ladder(stages: readonly Stage[]): string {
  if (stages.length < 2) return '';
  const one = ({ exposure, state, took }: Stage): string => {
    const said = [words[state], took === '' ? '' : `${state === 'passed' ? 'in' : 'after'} ${took}`]
      .filter((part) => part !== '')
      .join(' ');
    return `<li class="${state}" aria-label="${html(`${exposure}: ${said === '' ? 'not reached' : said}`)}"><b>${html(exposure)}</b>${html(said)}</li>`;
  };
  return `<ol class="ladder">${stages.map(one).join('')}</ol>`;
}
const list = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
function lastWords({ lastWords: found, outcome }: ReportModel): string {
  if (found === undefined || outcome === 'promote') return '';
  return `<h2>Last words of ${html(found.pod === '' ? 'the container' : found.pod)}</h2><pre>${found.lines.map(html).join('\n')}</pre>`;
}
function mainChart({ chart, versions, outcome }: ReportModel): string {
  if (chart === undefined) return '';
  const kind = outcome === 'promote' ? 'What it stands on' : 'What happened';
  return `<h2>${kind}</h2><figure><figcaption>${html(chart.title)}</figcaption>${renderChart(chart, versions)}</figure>`;
}
function otherCharts({ charts, chart, versions }: ReportModel): string {
  const rest = charts.filter((one) => one !== chart);
  if (rest.length === 0) return '';
  return `<h2>Everything else over time</h2><div class="charts">${rest.map((one) => `<figure><figcaption>${html(one.title)}</figcaption>${renderSmallChart(one, versions)}</figure>`).join('')}</div>`;
}

const signs = { pass: '✓', fail: '✕', inconclusive: '?', error: '!' } as const;
const sign = (verdict: Row['verdict']): string =>
  `<i class="sign ${verdict}" role="img" aria-label="${verdict}">${signs[verdict]}</i>`;
function rows({ rows: shown, passed, versions }: ReportModel): string {
  const head = `<div class="row head"><span></span><span>check</span><span>${html(shortName('new', versions.canary))}</span><span>${html(shortName('stable', versions.stable))}</span><span>allowed</span></div>`;
  const folded =
    passed.length === 0
      ? ''
      : `<details><summary>${passed.length} passed</summary><p>${html(passed.map(passedText).join(' · '))}</p></details>`;
  return `<h2>What was checked</h2>${shown.length === 0 ? '' : head}${shown.map(row).join('')}${folded}`;
}
const shortName = (arm: string, version: string): string =>
  version.startsWith('the ') ? arm : `${arm} ${version.replace(/ \(new\)$/, '')}`;
function row(one: Row): string {
  const { verdict, title, note, canary, stable, allowed, change } = one;
  const said = `${title}: ${verdict}; new ${spoken(canary)}${change === '' ? '' : `, ${change}`}; stable ${spoken(stable)}; allowed ${allowed}`;
  return `<div class="row ${verdict}" role="group" aria-label="${html(said)}">${sign(verdict)}<span class="name">${html(title)}</span>${figure('new', 'new', canary, change)}${figure('stable', 'stable', stable, '')}<span class="value allowed"><span class="key">allowed </span>${html(allowed)}</span>${note === '' ? '' : `<span class="note">${html(note)}</span>`}</div>`;
}
const spoken = ({ value, counts }: Figure): string =>
  counts === '' ? value : `${value}, ${counts}`;
const figure = (kind: string, key: string, { value, counts }: Figure, change: string): string =>
  `<span class="value ${kind}"><span class="key">${key} </span><b>${html(value)}</b>${[
    counts,
    change,
  ]
    .filter((part) => part !== '')
    .map((part) => ` <small>${html(part)}</small>`)
    .join('')}</span>`;

function folds(model: ReportModel): string {
  const { outcome, fallbackCommand, gates, reasons, root, decisionId, schema, time, policySha256 } =
    model;
  return [
    outcome === 'promote'
      ? ''
      : `<details><summary>If users are not back: one command</summary><pre>${html(fallbackCommand)}</pre></details>`,
    `<details><summary>How sure is this, and how to check it</summary>${model.certainty === '' ? '' : '<p>A bet of so many to one that the new version is worse: numbers like these come so many times more rarely from a version that is as good as the stable one. However often one looks, a good release is stopped by mistake once in as many as the bet at which it stops.</p>'}<p>Confidence ${html(model.confidence)} needed at this share.</p><p>Release ${html(model.release)}, image <code>${html(model.image)}</code>, decided ${html(time)}: decision <code>${html(decisionId)}</code>, policy <code>${html(policySha256.slice(0, 12))}</code>, ${html(schema)}.</p><p>Bundle root <code>${html(root)}</code>: ${html(replayProves)}.</p></details>`,
    `<details><summary>Every gate and every reason</summary><ul>${gates.map(gate).join('')}</ul>${reasons.length === 0 ? '' : `<p>Reasons of the decision:</p><ul>${reasons.map((one) => `<li>${html(one)}</li>`).join('')}</ul>`}</details>`,
  ].join('');
}
const gate = ({ check, verdict, time, observation, sources, asked, reasons }: GateLine): string =>
  `<li>${sign(verdict)} <b>${html(check)}</b> ${verdict}, ${html(time)} UTC, from ${html(sources)}; observation <code>${html(observation)}</code><br><small>${html(reasons.join('; '))}</small><br><small>asked: ${html(asked)}</small></li>`;
