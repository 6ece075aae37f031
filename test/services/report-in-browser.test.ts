import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../src/report/build.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { renderPage } from '../../src/report/page.ts';
import { outcomes } from '../support/report/outcomes.ts';

interface Page {
  readonly name: string;
  readonly html: string;
  readonly width: number;
}
type Theme = 'light' | 'dark';
interface Browser {
  commentPage(markdown: string, theme: Theme): string;
  look(
    pages: readonly Page[],
    theme: Theme,
  ): Readonly<Record<string, { readonly found: readonly string[]; readonly texts: number }>>;
}
const browser = (await import(join(import.meta.dirname, '../../scripts/browser.mjs'))) as Browser;
const widths = [390, 1280];
const themes: readonly Theme[] = ['light', 'dark'];

/** Long words, long versions and large numbers must not break what short ones fit into. */
function hostile(): ReportContent {
  const content = outcomes['errors']?.();
  if (content === undefined) throw new Error('there is no outcome errors');
  const long = `own-${'very-'.repeat(12)}long-check`;
  const evidence = content.evidence.map((one) => ({
    ...one,
    measurements: one.measurements.map((m) =>
      m.name === 'goroutines'
        ? { ...m, name: long, canary: 1e15, baseline: 1e300, limit: 123_456_789.123 }
        : m,
    ),
    reasons: ['x'.repeat(300), '<script>alert(1)</script>'],
  }));
  const decision = {
    ...content.decision,
    reasons: ['W'.repeat(400)],
    dimensions: content.decision.dimensions.map((one) =>
      one.measurement === 'goroutines'
        ? { ...one, measurement: long, verdict: 'fail' as const, reason: 'y'.repeat(300) }
        : one,
    ),
  };
  // Exposed, stopped and decided within the window, at nearly the same place.
  const near = evidence.map((one) =>
    one.check === 'deploy-canary'
      ? { ...one, window: { ...one.window, end: '2026-03-01T19:49:22.700Z' } }
      : {
          ...one,
          facts: {
            ...one.facts,
            withdrawal: { at: '2026-03-01T19:49:22.900Z', done: true, detail: '' },
          },
        },
  );
  const soon = { ...decision, time: '2026-03-01T19:49:23.100Z' };
  return {
    ...content,
    decision: soon,
    evidence: near,
    image: `registry.example/shop:${'v'.repeat(100)}`,
  };
}
const pagesOf = (theme: Theme): readonly Page[] =>
  [...Object.keys(outcomes), 'hostile'].flatMap((name) => {
    const content = name === 'hostile' ? hostile() : outcomes[name]?.();
    if (content === undefined) return [];
    const markdown = renderComment(modelOf(content, false), { logLines: false });
    const comment = browser.commentPage(markdown, theme);
    const page = renderPage(modelOf(content, true));
    return widths.flatMap((width) => [
      { name: `${name}, comment, ${width} px`, html: comment, width },
      { name: `${name}, page, ${width} px`, html: page, width },
    ]);
  });

describe.each(themes)('in the %s theme', (theme) => {
  test('nothing is cut, covered or pale, and nothing scrolls sideways on a phone', () => {
    const pages = pagesOf(theme);
    const looked = browser.look(pages, theme);
    expect(Object.keys(looked)).toHaveLength(pages.length);
    const wrong = Object.entries(looked).filter(([, { found }]) => found.length > 0);
    expect(Object.fromEntries(wrong)).toEqual({});
    for (const { texts } of Object.values(looked)) expect(texts).toBeGreaterThan(30);
  }, 360_000);
});

describe('what is looked for is found', () => {
  const page = (body: string, style = ''): string =>
    `<!doctype html><style>body{margin:0}${style}</style><body>${body}</body>`;
  test.each([
    ['pale', page('<p style="color:#999">hello</p>'), /^is pale \(2\.8\d\): hello$/],
    ['too wide', page('<p style="width:500px;background:#eee">hello</p>'), /^scrolls sideways/],
    [
      'covered',
      page(
        '<p style="position:absolute;top:0;left:0">one</p><p style="position:absolute;top:2px;left:0">two</p>',
      ),
      /^cover each other: one \| two$/,
    ],
    [
      'cut',
      page(
        '<svg viewBox="0 0 100 20" width="100" height="20"><text x="80" y="15">too long</text></svg>',
      ),
      /^is cut: too long$/,
    ],
  ])(
    '%s',
    (_what, html, expected) => {
      const { found } = browser.look([{ name: 'x', html, width: 390 }], 'light')['x'] ?? {
        found: [],
      };
      expect(found.filter((line) => expected.test(line))).toHaveLength(1);
    },
    60_000,
  );
});

test('the golden files are what is looked at', () => {
  const golden = join(import.meta.dirname, '../unit/report/golden');
  for (const name of Object.keys(outcomes))
    expect(readFileSync(join(golden, `${name}.md`), 'utf8').length).toBeGreaterThan(500);
});
