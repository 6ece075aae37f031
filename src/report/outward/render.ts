import { cutBytes, gitlab, isAddress, slack, wecom, wholeBlocks, wiki } from './doors.ts';
import type { Notice } from './message.ts';

/** Whom it concerns: the name as people write it, and the id by which a channel mentions them. */
export interface OnDuty {
  readonly name: string;
  readonly wecom?: string;
  readonly slack?: string;
}
const heading = ({ icon, title, environment }: Notice): string =>
  `${icon} ${title}${environment === '' ? '' : ` · ${environment}`}`;
const duty = (
  onDuty: OnDuty | undefined,
  mention: string | undefined,
  door: (text: string) => string,
) => (onDuty === undefined ? '' : `On duty: ${mention ?? door(onDuty.name)}`);

/** GitLab: at most 1,000,000 characters; the marker is its first line, so that it is found again. */
export function gitlabNote(notice: Notice, marker: string, more: readonly string[] = []): string {
  const link = ({ label, address }: Notice['links'][number]): string =>
    isAddress(address) ? `[${gitlab(label)}](${address})` : gitlab(label);
  const list = (lines: readonly string[]): string =>
    lines.map((line) => `- ${gitlab(line)}`).join('\n');
  return wholeBlocks(
    [
      marker,
      `### ${gitlab(heading(notice))}`,
      `**${gitlab(notice.lead)}**`,
      gitlab(notice.users),
      list(notice.rows),
      list(notice.problems),
      ...more,
      [...notice.links.map(link), `event ${gitlab(notice.key)}`].join(' · '),
      notice.fallbackCommand === '' ? '' : `<code>${gitlab(notice.fallbackCommand)}</code>`,
    ],
    900_000,
    (text) => text.length,
    'Shortened; the whole report is in the artifacts of the run.',
  );
}

/** WeCom: at most 4096 bytes of its Markdown; `<@userid>` mentions. */
export function wecomMarkdown(notice: Notice, onDuty: OnDuty | undefined): string {
  const id = onDuty?.wecom;
  const blocks = [
    `**${cutBytes(wecom(heading(notice)), 400)}**`,
    cutBytes(wecom(notice.lead), 900),
    cutBytes(wecom(notice.users), 500),
    notice.rows
      .slice(0, 8)
      .map((row) => `> ${cutBytes(wecom(row), 240)}`)
      .join('\n'),
    notice.problems
      .slice(0, 4)
      .map((one) => `> ${cutBytes(wecom(one), 240)}`)
      .join('\n'),
    cutBytes(duty(onDuty, id === undefined ? undefined : `<@${id}>`, wecom), 200),
    notice.links
      .filter(({ address }) => isAddress(address))
      .map(({ label, address }) => `[${cutBytes(wecom(label), 60)}](${address})`)
      .join(' · '),
    `event ${notice.key}`,
  ];
  // Who is on duty and the links come before what is cut.
  const [title = '', lead = '', users = '', rows = '', problems = '', ...last] = blocks;
  return cutBytes(
    wholeBlocks(
      [title, lead, ...last, users, rows, problems],
      4096,
      Buffer.byteLength,
      'Shortened.',
    ),
    4096,
  );
}

interface SlackText {
  readonly type: 'mrkdwn' | 'plain_text';
  readonly text: string;
  readonly verbatim?: boolean;
}
export interface SlackMessage {
  /** What notifications show. */
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
}
/** Slack: at most 3000 characters a text, 150 a header, 50 blocks; verbatim, so that nothing becomes a link by itself. */
export function slackMessage(notice: Notice, onDuty: OnDuty | undefined): SlackMessage {
  const text = (said: string): SlackText => ({
    type: 'mrkdwn',
    text: said.length > 2900 ? `${said.slice(0, 2890).replace(/&[a-z]{0,4}$/, '')}…` : said,
    verbatim: true,
  });
  const section = (said: string) => (said === '' ? [] : [{ type: 'section', text: text(said) }]);
  const list = (lines: readonly string[]): string =>
    lines
      .slice(0, 12)
      .map((line) => `• ${slack(line.slice(0, 220))}`)
      .join('\n');
  const id = onDuty?.slack;
  return {
    text: slack(heading(notice)).slice(0, 2900),
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: headerText(heading(notice)) },
      },
      ...section(slack(notice.lead)),
      ...section(slack(notice.users)),
      ...section(list(notice.rows)),
      ...section(list(notice.problems)),
      ...section(duty(onDuty, id === undefined ? undefined : `<@${id}>`, slack)),
      ...section(
        notice.links
          .filter(({ address }) => isAddress(address))
          .map(({ label, address }) => `<${address.replace(/&/g, '&amp;')}|${slack(label)}>`)
          .join(' · '),
      ),
      { type: 'context', elements: [text(`event ${notice.key}`)] },
    ],
  };
}

/** A header is plain text: nothing in it is parsed, and nothing in it looks as if it were. */
const headerText = (said: string): string =>
  [...said.replace(/[<>]/g, (c) => (c === '<' ? '‹' : '›')).replace(/@/g, '@\u200b')]
    .slice(0, 140)
    .join('');

/** Jira Server's wiki notation, at most 32,767 characters. */
export const jiraWiki = (notice: Notice): string =>
  wholeBlocks(
    [
      `h3. ${wiki(heading(notice))}`,
      wiki(notice.lead),
      wiki(notice.users),
      notice.rows.map((row) => `* ${wiki(row)}`).join('\n'),
      notice.problems.map((one) => `* ${wiki(one)}`).join('\n'),
      notice.links
        .filter(({ address }) => isAddress(address))
        .map(({ label, address }) => `[${wiki(label)}|${address}]`)
        .join(' · '),
      notice.fallbackCommand === '' ? '' : `{{${wiki(notice.fallbackCommand)}}}`,
      `event ${notice.key}`,
    ],
    30_000,
    (text) => text.length,
    'Shortened; the whole report is in the artifacts of the run.',
  );
