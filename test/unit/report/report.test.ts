import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/decision/decide.ts';
import { defaultPolicy } from '../../../src/decision/policy.ts';
import { annotationOf } from '../../../src/report/annotation.ts';
import { modelOf } from '../../../src/report/build.ts';
import { renderComment } from '../../../src/report/comment.ts';
import type { ReportContent } from '../../../src/report/content.ts';
import { code, html, markdown } from '../../../src/report/escape.ts';
import { amount, countsText, difference, oddsText } from '../../../src/report/numbers.ts';
import { renderPage } from '../../../src/report/page.ts';
import { renderTerminal, wrap } from '../../../src/report/terminal.ts';
import { versionOf, versionsOf } from '../../../src/report/words.ts';
import {
  deployEvidence,
  metricsEvidence,
  release,
  subject,
} from '../../support/evidence/builders.ts';
import { outcomes } from '../../support/report/outcomes.ts';

const content = (reason = 'too many errors'): ReportContent => {
  const [metrics] = [metricsEvidence({ verdict: 'fail', canary: 3 })];
  const evidence = [
    deployEvidence(),
    {
      ...metrics,
      measurements: metrics.measurements.map((m) => ({ ...m, reason })),
      reasons: [reason],
    },
  ];
  const decision = decide({
    ...{ release, evidence, subject, policy: defaultPolicy, problems: [reason] },
    root: 'f'.repeat(64),
    time: '2026-01-01T00:00:00.000Z',
    runUrl: 'https://github.com/a/b/actions/runs/1',
  });
  return { ...outcome('errors'), decision, evidence, image: 'shop:2.0' };
};
function outcome(name: string): ReportContent {
  const made = outcomes[name]?.();
  if (made === undefined) throw new Error(`there is no outcome ${name}`);
  return made;
}
const commentOf = (about: ReportContent): string =>
  renderComment(modelOf(about, false), { logLines: false });

describe('the comment', () => {
  test('tells in its first lines what happened, with which numbers, and where users are', () => {
    const lines = commentOf(outcome('errors')).split('\n');
    expect(lines[0]).toBe('<!-- sluice:shop/shop:production -->');
    expect(lines[2]).toBe('## 🔴 shop 2.0 stopped at 1 %: HTTP errors 62.5 % · production');
    expect(lines[4]).toBe(
      '✅ **Users are back on 1.0 since 19:49:25 UTC.** They met 2.0 for 15 s.',
    );
    expect(lines.join('\n')).toContain(
      '**5 of 8 requests to 2.0 failed (62.5 %).** 1.0 in the same time: 0 of 690 (0 %). Allowed: 0.5 %.',
    );
  });
  test('speaks of the exposure that was reached, and names the bundle', () => {
    const said = commentOf(outcome('missing-evidence'));
    expect(said).toContain('stopped at 25 %');
    expect(said).toContain('25&nbsp;% (10&nbsp;% asked)');
    expect(said).toContain('f'.repeat(64));
    expect(said).not.toMatch(/Rolled back|Promoted/);
  });
  test('puts what failed first, and folds what passed into one line', () => {
    const { rows, passed } = modelOf(outcome('errors'), false);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['fail', 'inconclusive']);
    expect(passed.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });
  test('draws only what was measured', () => {
    const text = commentOf(outcome('errors'));
    expect(text).toContain('x-axis "seconds" [0.5, 1.5, 2.0, 3.0]');
    expect(text).toContain('line [75, 100, 0, 50]');
    expect(text).toContain('2 of 6 ticks had no data');
    const { chart } = modelOf(outcome('errors'), false);
    expect(chart?.canary).toEqual([75, null, 100, 0, null, 50]);
  });
  test('says how sure it is only where that decided', () => {
    const bet = /certain: 750 : 1 \(stops at 100 : 1\)/;
    expect(commentOf(outcome('errors'))).toMatch(bet);
    for (const name of ['dependency', 'crash-loop', 'going-on', 'not-enough-data'])
      expect(commentOf(outcome(name))).not.toMatch(/certain: /);
  });
  test('has a place for a cause that somebody else found', () => {
    const cause = {
      line: 'rows not closed in loadOrder',
      markdown: '**Likely cause** x',
      html: '<p>x</p>',
    };
    const model = modelOf({ ...outcome('latency'), cause }, false);
    // What was measured is the headline; the likely cause stands under it.
    expect(model.title).toContain('stopped at 50 %: HTTP latency p95');
    expect(renderComment(model, { logLines: false })).toContain('**Likely cause** x');
    expect(renderPage(model)).toContain('<p>x</p>');
  });
  test('fits into a comment whatever the reasons are', () => {
    expect(commentOf(content('x'.repeat(300_000))).length).toBeLessThan(65_536);
  });
});
describe('numbers', () => {
  test.each([
    [0.5, 'percent', '0.5 %'],
    [62.5, 'percent', '62.5 %'],
    [0.004, 'percent', '0.004 %'],
    [33.3333, 'percent', '33.3 %'],
    [49_900_000, 'bytes', '47.6 MiB'],
    [12_345, 'ms', '12.3 s'],
    [25.5, 'ms', '25.5 ms'],
    [1, 'pods', '1 pod'],
    [3, 'pods', '3 pods'],
    [null, 'ms', '–'],
    [1e300, 'count', '1.0e+300'],
  ])('%p %s is %s', (value, unit, text) => expect(amount(value, unit)).toBe(text));
  test('compare without inventing', () => {
    expect(difference(3, 0)).toBe('');
    expect(difference(136, 100)).toBe('+36 %');
    expect(difference(64, 100)).toBe('−36 %');
    expect(difference(2000, 100)).toBe('×20');
    expect(difference(100.1, 100)).toBe('');
    expect(countsText({ bad: 4.6, total: 8 })).toBe('5 of 8');
    expect(oddsText({ harm: 1e15, stopsAt: 100 })).toBe('1000000000000 : 1 (stops at 100 : 1)');
  });
  test('versions are the tags, and told apart where these are alike', () => {
    expect(versionOf('localhost:5000/shop:2.0')).toBe('2.0');
    expect(versionOf('localhost:5000/shop')).toBe('');
    expect(versionOf(`shop@sha256:${'ab'.repeat(32)}`)).toBe('abababababab');
    expect(versionsOf('shop:2.0', 'shop:1.0')).toEqual({ canary: '2.0', stable: '1.0' });
    expect(versionsOf('shop:2.0', 'shop:2.0')).toEqual({
      canary: '2.0 (new)',
      stable: 'the stable version',
    });
  });
  test('lines are broken between words, and words only where they must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('  a b', 3)).toEqual(['  a', 'b']);
  });
});
describe('outward text', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '|',
      '`',
      '[',
      ']',
      '(',
      ')',
      '@you',
      '#12',
      '\n',
      '\u202e',
      '\u0000',
      '*',
      '_',
      '~',
      '![',
      'https://x.y',
      '<!--',
      '-->',
      '&',
      '"',
      "'",
    ),
    { maxLength: 30 },
  );
  test('cannot carry Markdown, HTML, mentions or line breaks', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        for (const text of [markdown(parts.join('')), code(parts.join(''))]) {
          const inner = text.replace(/^<code>|<\/code>$/g, '');
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
          expect(inner).not.toMatch(/[<>|`*_~[\]@"'\n\u0000\u202e]|:\/\//);
          expect(inner.replace(/&#\d+;/g, '')).not.toMatch(/[#&]/);
        }
      }),
    );
  });
  test.each(['@octocat', '@acme/security', '&#64;octocat', '#12', 'GH-12', 'a/b#12'])(
    'mentions and refers to nobody, also after entities were decoded: %s',
    (text) => {
      const decoded = markdown(text).replace(/&#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      expect(decoded).not.toMatch(/@\w|#\d|GH-\d/);
    },
  );
  test('loses the secrets in log lines, in the comment and on the page', () => {
    for (const logLines of [true, false]) {
      const model = modelOf(outcome('crash-loop'), logLines);
      const texts = [
        renderComment(model, { logLines }),
        renderPage(model),
        renderTerminal(model, 80, (_tone, text) => text),
        annotationOf(model).title,
      ];
      for (const text of texts) expect(text).not.toContain('s3cr3t');
    }
  });
  test('has log lines in the comment only when that was asked for', () => {
    const comment = (logLines: boolean): string =>
      renderComment(modelOf(outcome('crash-loop'), logLines), { logLines });
    expect(comment(false)).not.toMatch(/panic|goroutine 1/);
    expect(comment(true)).toMatch(/## 🔴 shop 2.0 stopped before it met any user: panic: pq/);
    expect(comment(true)).toContain('Last words of shop-canary');
    expect(renderPage(modelOf(outcome('crash-loop'), true))).toContain('panic: pq');
  });
  test('cannot carry HTML into the page', () => {
    const page = renderPage(modelOf(content('<script>alert(1)</script>'), true));
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/src="http/);
    expect(html('"><img>')).not.toMatch(/[<>"]/);
  });
});
