// Reports in a real browser: Markdown as GitHub shows it, pages at the width of a phone, and what a person would see wrong with either.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice/tools');
/** One file of 3 MB out of a package of 70 MB: fetched when it is needed, kept, and checked by its sum. */
const mermaid = {
  package: 'mermaid@12.3.0',
  integrity:
    'sha512-4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw==',
};
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine: $CHROMIUM, or the first that there is. */
export function browserPath() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  for (const folder of (process.env.PATH ?? '').split(':'))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  throw new Error(
    `There is no Chromium on this machine (${names.join(', ')}). Install it, e.g. apt-get install chromium fonts-noto-color-emoji, or name it in CHROMIUM.`,
  );
}
/** Mermaid as one script. */
export function mermaidScript() {
  const file = join(cache, `${mermaid.package.replace('@', '-')}.min.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'sluice-mermaid-'));
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
    const packed = execFileSync('npm', ['pack', mermaid.package, '--silent'], options).trim();
    const archive = join(folder, packed.split('\n').at(-1) ?? '');
    const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (sum !== mermaid.integrity) throw new Error(`${mermaid.package} has the sum ${sum}`);
    execFileSync('tar', ['xzf', archive, 'package/dist/mermaid.min.js'], { cwd: folder });
    mkdirSync(cache, { recursive: true });
    writeFileSync(
      `${file}.${process.pid}`,
      readFileSync(join(folder, 'package/dist/mermaid.min.js')),
    );
    renameSync(`${file}.${process.pid}`, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return readFileSync(file, 'utf8');
}

const css = (theme) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
/** A comment as GitHub shows it: its Markdown, its style sheet, Mermaid drawn. Line ends inside a paragraph break there. */
export function commentPage(markdown, theme) {
  const body = marked
    .parse(markdown, { gfm: true, breaks: true, async: false })
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
  const draws = body.includes('class="mermaid"');
  const background = theme === 'dark' ? '#0d1117' : '#ffffff';
  const script = `${mermaidScriptFor(draws)}
mermaid.initialize({startOnLoad:false,theme:'${theme === 'dark' ? 'dark' : 'default'}',securityLevel:'strict'});
window.drawn=mermaid.run().catch((e)=>{document.body.dataset.mermaid=String(e)});`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>${css(theme)}
body{margin:0;padding:16px;background:${background}}.markdown-body{max-width:780px}pre.mermaid{background:transparent!important;padding:8px!important}</style></head><body><article class="markdown-body">${body}</article>${draws ? `<script>${script.replaceAll('</script', '<\\/script')}</script>` : ''}</body></html>`;
}
const mermaidScriptFor = (draws) => (draws ? mermaidScript() : '');

// What follows, down to `lookFor`, runs in the browser and is sent there as text: it uses nothing but itself.
const shown = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
function colourOf(text) {
  const parts = /rgba?\(([^)]+)\)/
    .exec(text)?.[1]
    .split(/[\s,/]+/)
    .map(Number);
  return parts === undefined ? undefined : { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
}
/** Relative luminance and contrast of WCAG 2.2. */
function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => {
    const v = c / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(ink, paper) {
  const [light, dark] = [luminance(ink), luminance(paper)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
function paperUnder(element, view) {
  for (let at = element; at !== null; at = at.parentElement) {
    const paint = colourOf(view.getComputedStyle(at).backgroundColor);
    if (paint !== undefined && paint.alpha === 1) return paint.rgb;
  }
  return [255, 255, 255];
}
/** Every piece of text that is shown, with its places. */
function textsIn(document) {
  const texts = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent.trim() === '' || parent?.closest('script, style, title') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
    const drawn = parent.closest('pre.mermaid') !== null;
    if (rects.length > 0) texts.push({ text: shown(node.textContent), parent, rects, drawn });
  }
  return texts;
}
/** Mermaid's colours are its own. */
function paleness({ text, parent, drawn }, view, least) {
  const style = view.getComputedStyle(parent);
  const ink = colourOf(parent.closest('svg') === null ? style.color : style.fill);
  if (drawn || ink === undefined || /^\p{Extended_Pictographic}/u.test(text)) return [];
  const ratio = contrast(ink.rgb, paperUnder(parent, view));
  return ratio < least ? [`is pale (${ratio.toFixed(2)}): ${text}`] : [];
}
function cuts({ text, parent, rects }, width) {
  const svg = parent.closest('svg');
  const frame =
    svg === null
      ? { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
      : svg.getBoundingClientRect();
  const outside = (r) =>
    r.left < frame.left - 1 ||
    r.right > frame.right + 1 ||
    r.top < frame.top - 2 ||
    r.bottom > frame.bottom + 2;
  return rects.some(outside) ? [`is cut: ${text}`] : [];
}
function meet(one, other, least) {
  return one.rects.some((a) =>
    other.rects.some(
      (b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least,
    ),
  );
}
function tooWide(document, width) {
  const whole = document.documentElement.scrollWidth;
  const boxes = [...document.querySelectorAll('table, pre, svg, .row, figure, li')];
  return [
    ...(whole > width ? [`scrolls sideways: ${whole} px in ${width}`] : []),
    ...boxes
      .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
      .map((box) => `is wider than its place: ${box.tagName} ${shown(box.textContent)}`),
  ];
}
/** Everything that is cut, covered, pale or too wide in a document, each in one line. */
function lookFor(document, width, limits) {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const texts = textsIn(document);
  const plain = texts.filter(({ drawn }) => !drawn);
  const failed = document.body.dataset.mermaid;
  const found = [
    ...tooWide(document, width),
    ...texts.flatMap((one) => paleness(one, document.defaultView, limits.contrast)),
    ...texts.flatMap((one) => cuts(one, width)),
    ...plain.flatMap((one, i) =>
      plain
        .slice(i + 1)
        .filter((other) => meet(one, other, limits.overlap))
        .map((other) => `cover each other: ${one.text} | ${other.text}`),
    ),
    ...(failed === undefined ? [] : [`Mermaid: ${failed}`]),
  ];
  return {
    found: [...new Set(found)].slice(0, 20),
    texts: texts.length,
    height: document.documentElement.scrollHeight,
  };
}
const sent = [
  ...[colourOf, luminance, contrast, paperUnder, textsIn],
  ...[paleness, cuts, meet, tooWide, lookFor],
].map(String);

function run(args) {
  return execFileSync(
    browserPath(),
    ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 },
  );
}
/** What is wrong with pages ([{name, html, width}]) in a theme: name → lines; and how high each is. One start of the browser for all. */
export function look(pages, theme) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-browser-'));
  try {
    const frames = pages.map(({ name, html, width }, i) => {
      const file = join(folder, `${i}.html`);
      writeFileSync(file, html);
      return { name, width, url: `file://${file}` };
    });
    const host = join(folder, 'host.html');
    writeFileSync(
      host,
      `<!doctype html><meta charset="utf-8"><body><script>
const shown=${String(shown)};
${sent.join('\n')}
(async()=>{const all={};for(const {name,width,url} of ${JSON.stringify(frames)}){const f=document.createElement('iframe');f.style.cssText='border:0;height:4000px;width:'+width+'px';document.body.append(f);await new Promise((done)=>{f.onload=done;f.src=url});await f.contentWindow.drawn;all[name]=lookFor(f.contentDocument,width,{contrast:4.5,overlap:3});f.remove()}
const out=document.createElement('pre');out.id='found';out.textContent=JSON.stringify(all);document.body.append(out)})().catch((e)=>{document.body.append('BROKE '+e)})
</script></body>`,
    );
    const dom = run([
      '--allow-file-access-from-files',
      '--window-size=1400,1000',
      '--virtual-time-budget=60000',
      ...themeFlags(theme),
      '--dump-dom',
      `file://${host}`,
    ]);
    const text = /<pre id="found">([\s\S]*?)<\/pre>/.exec(dom)?.[1];
    if (text === undefined)
      throw new Error(`the browser found nothing: ${/BROKE .*/.exec(dom)?.[0] ?? dom.slice(-300)}`);
    return JSON.parse(
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const themeFlags = (theme) => [`--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`];
/** A picture of a page. */
export function picture(html, { width, height, theme, file, scale = 1 }) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-picture-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, html);
    // A window is never narrower than 500 px: what is narrower stands in a frame, and the picture is cut to it.
    const host = join(folder, 'host.html');
    writeFileSync(
      host,
      `<!doctype html><meta charset="utf-8"><style>html{background:${theme === 'dark' ? '#11151c' : '#fff'}}body{margin:0}iframe{border:0;display:block;width:${width}px;height:${height}px}</style><iframe src="page.html"></iframe>`,
    );
    run([
      '--allow-file-access-from-files',
      `--force-device-scale-factor=${scale}`,
      `--window-size=${width},${height}`,
      '--virtual-time-budget=20000',
      ...themeFlags(theme),
      `--screenshot=${file}`,
      `file://${host}`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
