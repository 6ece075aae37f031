import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/decision/decide.ts';
import { defaultPolicy } from '../../../src/decision/policy.ts';
import { renderComment } from '../../../src/report/comment.ts';
import type { ReportContent } from '../../../src/report/content.ts';
import { code, html, markdown } from '../../../src/report/escape.ts';
import { amount, decidingSentence } from '../../../src/report/numbers.ts';
import { renderPage } from '../../../src/report/page.ts';
import {
  deployEvidence,
  metricsEvidence,
  release,
  subject,
} from '../../support/evidence/builders.ts';

const content = (reason = 'too many errors'): ReportContent => {
  const evidence = [
    deployEvidence(),
    { ...metricsEvidence({ verdict: 'fail', canary: 3 }), reasons: [reason] },
  ];
  const decision = decide({
    release,
    evidence,
    problems: [],
    policy: defaultPolicy,
    subject,
    root: 'f'.repeat(64),
    time: '2026-01-01T00:00:00.000Z',
    runUrl: 'https://github.com/a/b/actions/runs/1',
  });
  return {
    decision,
    evidence,
    environment: 'production',
    image: 'shop:2.0',
    commit: 'abc',
    rollbackUrl: '',
    runUrl: decision.runUrl,
  };
};

describe('the comment', () => {
  const text = renderComment(content());
  test('tells in its first lines what happened and with which number', () => {
    const [marker, , headline, , sentence] = text.split('\n');
    expect(marker).toBe('<!-- sluice:shop/shop:production -->');
    expect(headline).toMatch(/^## .*Stopping: failed at 1 %/);
    expect(sentence).toContain(
      'http-error-rate of the canary is 3 %, the limit is 0.50 %, the stable version has 0.10 %',
    );
  });
  test('has the table, the chart with named lines, and the way out', () => {
    expect(text).toContain('| http-error-rate | 0.10 % | 3 % | +2900 % | 0.50 % | ❌ fail |');
    expect(text).toMatch(
      /```mermaid\nxychart-beta\n {2}title "http-error-rate \(percent\): first line canary, second stable/,
    );
    expect(text).toContain('kubectl');
  });
  test('tells in words what only counts pods, since the words say which and why', () => {
    const deciding = {
      ...{ check: 'gate-health', measurement: 'dependency-queue', value: 0, limit: 1 },
      ...{ unit: 'pods', baseline: null, reason: '1 of 1 pods not connected' },
    };
    expect(decidingSentence(deciding)).toBe('gate-health: 1 of 1 pods not connected.');
    expect([amount(1, 'pods'), amount(3, 'pods'), amount(1, 's')]).toEqual([
      ...['1 pod', '3 pods', '1 s'],
    ]);
  });
  test('speaks of the exposure that was reached, and names the bundle', () => {
    const { decision, ...rest } = content();
    const reached = { ...decision, release: { ...decision.release, achievedPercent: 25 } };
    const said = renderComment({ ...rest, decision: reached });
    expect(said).toContain('failed at 25 %');
    expect(said).toContain('exposure 25 % (1 % asked)');
    expect(said).toContain(decision.root);
    expect(said).not.toMatch(/Rolled back|Promoted/);
  });
  test('fits into a comment whatever the reasons are', () => {
    expect(renderComment(content('x'.repeat(300_000))).length).toBeLessThan(65_536);
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
    const said = content('log: panic: cannot dial postgres://shop:s3cr3t@db/shop');
    expect(renderComment(said)).not.toContain('s3cr3t');
    expect(renderPage(said)).not.toContain('s3cr3t');
    expect(renderPage(said)).toContain('last words of the container');
  });
  test('cannot carry HTML into the page', () => {
    const page = renderPage(content('<script>alert(1)</script>'));
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/(src|href)="http/);
    expect(html('"><img>')).not.toMatch(/[<>"]/);
  });
});
