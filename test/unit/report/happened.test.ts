import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../../src/report/build.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { happened, nowOf } from '../../../src/report/happened.ts';
import { onlyNow, withNow } from '../../../src/report/now.ts';
import { outcomes } from '../../support/report/outcomes.ts';

const about = {
  workload: 'shop',
  environment: 'production',
  release: 'shop-0123456789ab',
  at: '2026-03-01T19:50:00.123Z',
  runUrl: 'https://github.com/a/b/actions/runs/1',
};
const back = { what: 'taken-back', by: 'rollback', reason: 'too slow', revision: '7' } as const;
const commentOf = (name: string): string => {
  const content = outcomes[name]?.();
  if (content === undefined) throw new Error(name);
  return renderComment(modelOf(content, false), { logLines: false });
};

describe('what was done', () => {
  test('is said with its time, by who did it', () => {
    expect(happened(about, back)).toMatch(
      /shop was taken back · production\n\n.*Users of shop are back on the stable version since 2026-03-01 19:50:00 UTC\..* revision <code>7<.*Reason: too slow\.\n$/,
    );
    expect(happened(about, { ...back, by: 'sweep', reason: '' })).toContain('Ended by the sweep');
    expect(
      happened(about, { what: 'promoted', revision: '7', image: 'registry.example/shop:2.0' }),
    ).toMatch(/shop 2.0 is the stable version · production\n\n.*Everybody is on it since/);
  });
  test('is inert, whatever the reason says', () => {
    expect(happened(about, { ...back, reason: '<b>@all' })).not.toMatch(/<b>|@/);
  });
});

describe('the comment after it was done', () => {
  test('keeps why the release stopped, and since when users are back', () => {
    const text = withNow(commentOf('errors'), nowOf(about, back)) ?? '';
    expect(text).toContain('## 🔴 shop 2.0 stopped at 1 %: HTTP errors 62.5 % · production');
    expect(text).toContain('Users are back on 1.0 since 19:49:25 UTC');
    expect(text).toContain('No canary is left');
    expect(text).not.toContain('the rollback removes it');
    expect(text).toContain('```mermaid');
  });
  test('says since when users are back, where that was not known before', () => {
    const text = withNow(commentOf('tasks-lost'), nowOf(about, back)) ?? '';
    expect(text).toContain('back on the stable version since 2026-03-01 19:50:00 UTC');
    expect(text).not.toContain('until the rollback');
    // A second one that finds nothing new says the same.
    expect(withNow(text, nowOf(about, back))).toBe(text);
  });
  test('no longer says that a release goes on which somebody ended', () => {
    const text = withNow(commentOf('going-on'), nowOf(about, back)) ?? '';
    expect(text).toContain('## 🟡 shop was taken back');
    expect(text).not.toContain('going on to');
    expect(text).toContain('too slow');
  });
  test('says what became of the last stage', () => {
    const promoted = {
      what: 'promoted',
      revision: '7',
      image: 'registry.example/shop:2.0',
    } as const;
    const text = withNow(commentOf('last-stage'), nowOf(about, promoted)) ?? '';
    expect(text).toContain('## 🟢 shop 2.0 is the stable version');
    expect(text).not.toContain('becoming');
  });
  test('of another release stays as it is', () => {
    const other = nowOf({ ...about, release: 'shop-ffffffffffff' }, back);
    expect(withNow(commentOf('errors'), other)).toBeUndefined();
    expect(withNow('what a person wrote', nowOf(about, back))).toBeUndefined();
  });
  test('is made where none was, and found again', () => {
    const made = onlyNow('<!-- sluice:shop/shop:production -->', nowOf(about, back));
    expect(made.startsWith('<!-- sluice:shop/shop:production -->\n')).toBe(true);
    expect(withNow(made, nowOf(about, back))).toBeDefined();
  });
});
