// npm run images: the pictures of docs/images, from a real run. The demo releases a version that fails requests on the embedded cluster, and a
// browser shows what it left: the comment as GitHub shows it, and the HTML report, light and dark, at a desk and on a phone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commentPage, look, picture } from './browser.mjs';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'error-burst' },
    /** What runs the demo; another one where dist is not to be touched. */
    cli: { type: 'string', default: join(root, 'dist/cli/main.js') },
    /** Folder of a demo that ran already. */
    from: { type: 'string' },
    out: { type: 'string', default: join(root, 'docs/images') },
  },
});
const most = 1_500_000;

function demo() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-images-'));
  const { status } = spawnSync(
    process.execPath,
    [values.cli, 'demo', '--scenario', values.scenario, '--out', folder],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`the demo ended with ${status}`);
  return folder;
}

const folder = values.from ?? demo();
const [markdown, page] = ['comment.md', 'report.html'].map((name) =>
  readFileSync(join(folder, name), 'utf8'),
);
mkdirSync(values.out, { recursive: true });
let bytes = 0;
for (const theme of ['light', 'dark'])
  for (const [device, width, tallest] of [
    ['desktop', 1000, 1250],
    ['phone', 390, 1250],
  ])
    for (const [kind, html] of [
      ['comment', commentPage(markdown, theme)],
      ['report', page],
    ]) {
      const name = `${kind}-${device}-${theme}`;
      const shown = kind === 'comment' && device === 'desktop' ? 800 : width;
      // What a picture shows must be as good as what the suite holds reports to.
      const { found } = look([{ name, html, width: shown }], theme)[name];
      if (found.length > 0) throw new Error(`${name}: ${found.join('; ')}`);
      const file = join(values.out, `${name}.png`);
      picture(html, { width: shown, height: tallest, theme, file });
      bytes += statSync(file).size;
      console.log(`${file}  ${Math.round(statSync(file).size / 1000)} kB`);
    }
if (values.from === undefined) rmSync(folder, { recursive: true, force: true });
if (bytes > most) throw new Error(`the pictures have ${bytes} bytes, more than ${most}`);
writeFileSync(
  join(values.out, 'README.md'),
  'Made by `npm run images` (scripts/images.mjs) from a run of `sluice demo --scenario error-burst`; not drawn, not edited.\n',
);
