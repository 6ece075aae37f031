import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adfOf } from '../../../src/report/outward/adf.ts';
import {
  cutBytes,
  gitlab,
  isAddress,
  slack,
  wecom,
  wiki,
} from '../../../src/report/outward/doors.ts';
import type { Notice } from '../../../src/report/outward/message.ts';
import {
  gitlabNote,
  jiraWiki,
  slackMessage,
  wecomMarkdown,
} from '../../../src/report/outward/render.ts';
import { anyCharacter } from '../../support/characters.ts';

const hostile =
  '/close @all @here <!here> <@U1> <script>x</script> [x](javascript:alert(1)) !12 #3 ~bug %1 $1 &1 ^alert# **b** `c` {code}x{code} [~admin] \u202eevil\u0000';
const notice = (text: string): Notice => ({
  ...{
    key: 'a'.repeat(16),
    event: 'rollback',
    icon: '🔴',
    title: text,
    environment: text,
    lead: text,
  },
  ...{ users: text, rows: [text], problems: [text], fallbackCommand: text, namespace: 'shop' },
  links: [
    { label: text, address: 'https://ci.example/1' },
    { label: 'bad', address: 'javascript:x' },
  ],
  ...{
    workload: 'shop',
    release: 'shop-1',
    deciding: 'gate-metrics',
    time: '',
    commit: '',
    root: '',
  },
});
const duty = { name: hostile, wecom: 'alice', slack: 'U012' };

describe('the doors of other channels', () => {
  test('GitLab: no quick action at the start of a line, no mention, no reference, no HTML', () => {
    const note = gitlabNote(notice(`\n/close\n${hostile}`), '<!-- sluice:x -->');
    expect(note.split('\n').filter((line) => line.startsWith('/'))).toEqual([]);
    expect(note).not.toMatch(
      /@all|@here|<script|<!here|!12|#3(?!\d*;)|~bug|javascript:alert\(1\)\)\]/,
    );
    // References are found after entities were decoded.
    const decoded = note.replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    );
    expect(decoded).not.toMatch(/[@#!~%$&^](?=[\w])/);
    expect(note.startsWith('<!-- sluice:x -->\n')).toBe(true);
  });
  test('Slack: no <!here>, no mention, no link of its own', () => {
    const said = JSON.stringify(slackMessage(notice(hostile), duty));
    expect(said).not.toContain('<!here>');
    expect(said).not.toContain('<@U1>');
    expect(said).toContain('<@U012>');
    expect(slack('<!here> & <@U1> :x: *b*')).toMatch(
      /^&lt;!here&gt; &amp; &lt;@\u200bU1&gt; :\u200bx: /,
    );
  });
  test('WeCom: only the engineer on duty is mentioned', () => {
    const said = wecomMarkdown(notice(hostile), duty);
    expect(said.match(/<@[^>]*>/g)).toEqual(['<@alice>']);
    expect(wecom('<@all> [x](http://e)')).toBe('＜＠all＞ ［x］（http://e）');
  });
  test('Jira: wiki signs stand behind a backslash, ADF has text nodes alone', () => {
    expect(wiki('{code} [~admin] !image.png! h1. *b*')).toBe(
      '\\{code\\} \\[\\~admin\\] \\!image.png\\! h1. \\*b\\*',
    );
    expect(jiraWiki(notice(hostile))).not.toMatch(/(?<!\\)\[~admin|(?<!\\)\{code/);
    const adf = JSON.stringify(adfOf(notice(hostile)));
    expect(adf).not.toContain('"mention"');
    expect(adf).not.toContain('javascript:x');
  });
  test('only addresses that end no link become links', () => {
    expect(isAddress('https://ci.example/1?a=b#c')).toBe(true);
    for (const bad of [
      'javascript:x',
      'https://e/)',
      'https://e/ x',
      'https://e/>',
      'https://e/|x',
    ])
      expect(isAddress(bad)).toBe(false);
  });
});
describe('sizes', () => {
  test('WeCom: never more than 4096 bytes, never half a character, the links always there', () => {
    for (const sign of ['漢', '👩‍👩‍👧‍👦', 'a', '&']) {
      const said = wecomMarkdown(
        { ...notice(sign.repeat(3000)), rows: Array(50).fill(sign.repeat(500)) as string[] },
        duty,
      );
      expect(Buffer.byteLength(said)).toBeLessThanOrEqual(4096);
      expect(Buffer.from(said).toString('utf8')).toBe(said);
      expect(said).toContain('<@alice>');
    }
  });
  test('a text is cut on a whole character, for all texts and lengths', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 4, max: 80 }),
        (text, most) => {
          const cut = cutBytes(text, most);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
          expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
          expect(cut).toBe(Buffer.from(cut).toString('utf8'));
        },
      ),
    );
  });
  test('Slack, Jira and GitLab stay under their limits', () => {
    const long = {
      ...notice('<'.repeat(20_000)),
      rows: Array(300).fill('x'.repeat(900)) as string[],
    };
    for (const block of slackMessage(long, duty).blocks) {
      const { text } = (block['text'] ?? { text: '' }) as { text: string };
      expect(text.length).toBeLessThanOrEqual(block['type'] === 'header' ? 150 : 3000);
      expect(text).not.toMatch(/&[a-z]{0,3}…/);
    }
    expect(jiraWiki(long).length).toBeLessThanOrEqual(32_767);
    expect(JSON.stringify(adfOf(long)).length).toBeLessThanOrEqual(32_767);
    expect(
      gitlabNote({ ...long, problems: Array(5000).fill('y'.repeat(900)) as string[] }, 'm').length,
    ).toBeLessThan(1_000_000);
  });
  test('for all texts no door lets a mention or markup through', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (text) => {
        expect(gitlab(text)).not.toMatch(/[<>@]/);
        expect(slack(text)).not.toMatch(/[<>]/);
        expect(wecom(text)).not.toMatch(/[<>@[\]]/);
        expect(wiki(text).replace(/\\./g, '')).not.toMatch(/[[\]{}]/);
      }),
    );
  });
});
