import type { Measurement, Verdict } from '../evidence/envelope.ts';
import { renderChart } from './chart.ts';
import {
  causes,
  exposureInWords,
  fallbackCommand,
  headline,
  type ReportContent,
  replayProves,
} from './content.ts';
import { html } from './escape.ts';
import { amount, decidingSentence, difference } from './numbers.ts';
import { redact } from './redact.ts';

const style = `:root{--ink:#1c2330;--soft:#5b6675;--line:#e2e6ec;--paper:#fff;--card:#f7f8fa;--good:#12805c;--bad:#c0312b;--wait:#9a6700;--canary:#d9480f;--stable:#2563eb}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#98a2b3;--line:#2b3340;--paper:#12161d;--card:#1a202a;--good:#4cc38a;--bad:#ff6b63;--wait:#e2b340;--canary:#ff922b;--stable:#74a9ff}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}main{max-width:980px;margin:0 auto;padding:28px 20px 60px}
h1{font-size:26px;margin:0 0 6px}h2{font-size:17px;margin:32px 0 10px}.lead{font-size:18px;margin:0 0 4px}.soft{color:var(--soft)}
.banner{border-left:6px solid var(--tone);background:var(--card);padding:18px 20px;border-radius:8px}.promote{--tone:var(--good)}.rollback{--tone:var(--bad)}.hold{--tone:var(--wait)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:7px 10px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;font-size:13px}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.v{font-weight:600}.v.pass{color:var(--good)}.v.fail{color:var(--bad)}.v.inconclusive,.v.error{color:var(--wait)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(400px,1fr));gap:18px}figure{margin:0;background:var(--card);border-radius:8px;padding:12px}figcaption{font-weight:600;margin-bottom:4px}svg{width:100%;height:auto;display:block}
svg path{fill:none;stroke-width:2.2;stroke-linejoin:round}.canary{stroke:var(--canary)}.stable{stroke:var(--stable)}.limit{stroke:var(--bad);stroke-dasharray:6 4;stroke-width:1.4}.grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:11px}
.key{display:inline-block;width:18px;height:3px;vertical-align:middle;margin:0 5px 0 12px}code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--card);border-radius:5px}code{padding:1px 5px}pre{padding:12px;overflow-x:auto}ul{padding-left:20px}`;

/** One self-contained page: readable offline, no request to anywhere. */
export function renderPage(content: ReportContent): string {
  const { decision, evidence } = content;
  const measurements = evidence.flatMap(({ measurements: list }) => list);
  const charts = measurements
    .map((m) => ({ m, svg: renderChart(m) }))
    .filter(({ svg }) => svg !== '');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${html(headline(content))}</title><style>${style}</style></head>
<body><main>
<section class="banner ${decision.decision}"><h1>${html(headline(content))}</h1><p class="lead">${html(redact(decidingSentence(decision.deciding)))}</p>
<p class="soft">Confidence ${(100 * decision.confidence).toFixed(0)} %, needed ${(100 * decision.threshold).toFixed(0)} % · ${html(content.image)} · stage ${decision.release.stage}, ${html(exposureInWords(content))} · ${html(decision.time)}</p></section>
${list('Why', decision.reasons)}
<h2>Measurements</h2><table><thead><tr><th>metric</th><th class="n">stable</th><th class="n">canary</th><th class="n">Δ</th><th class="n">limit</th><th>verdict</th><th>reason</th></tr></thead><tbody>${measurements.map(row).join('')}</tbody></table>
${charts.length === 0 ? '' : `<h2>Over time <span class="soft"><span class="key" style="background:var(--canary)"></span>canary<span class="key" style="background:var(--stable)"></span>stable<span class="key" style="background:var(--bad)"></span>limit</span></h2><div class="charts">${charts.map(({ m, svg }) => `<figure><figcaption>${html(m.name)} <span class="soft">(${html(m.unit)})</span></figcaption>${svg}</figure>`).join('')}</div>`}
${list('Likely causes', causes(content))}
<h2>Evidence</h2><table><thead><tr><th>check</th><th>time (UTC)</th><th>verdict</th><th>SHA-256 of the observation</th></tr></thead><tbody>${evidence.map((e) => `<tr><td>${html(e.check)}</td><td>${html(e.window.start.slice(11, 19))} – ${html(e.window.end.slice(11, 19))}</td><td>${verdict(e.verdict)}</td><td><code>${html(e.observation?.sha256 ?? '–')}</code></td></tr>`).join('')}</tbody></table>
<h2>What now</h2><p>${decision.decision === 'promote' ? 'The next stage, or the promotion, begins by itself.' : 'The workflow takes users back to the stable version. If it cannot:'}</p>${decision.decision === 'promote' ? '' : `<pre>${html(fallbackCommand(content))}</pre>`}
<p class="soft">decision ${html(decision.decisionId)} · policy ${html(decision.policySha256.slice(0, 12))} · ${html(decision.schema)} · re-derive it with <code>sluice replay</code></p>
<p class="soft">Bundle root <code>${html(decision.root)}</code>: ${html(replayProves)}.</p>
</main></body></html>
`;
}
const verdict = (v: Verdict): string => `<span class="v ${v}">${v}</span>`;
const row = (m: Measurement): string =>
  `<tr><td>${html(m.name)}</td><td class="n">${html(amount(m.baseline, m.unit))}</td><td class="n">${html(amount(m.canary, m.unit))}</td><td class="n">${html(difference(m.canary, m.baseline))}</td><td class="n">${html(amount(m.limit, m.unit))}</td><td>${verdict(m.verdict)}</td><td class="soft">${html(redact(m.reason))}</td></tr>`;
const list = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${html(redact(item))}</li>`).join('')}</ul>`;
