import { adfText, isAddress } from './doors.ts';
import type { Notice } from './message.ts';

/** A node of the Atlassian Document Format (https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/). */
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Readonly<Record<string, unknown>>[];
  readonly content?: readonly AdfNode[];
}
export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}
/** Jira's texts have at most 32,767 characters, counted as its JSON. */
const most = 30_000;

/** Text nodes are inert: a mention would be a node of its own, and none is made. */
const text = (said: string, ...marks: readonly Readonly<Record<string, unknown>>[]): AdfNode => ({
  type: 'text',
  // An empty text node is refused.
  text: adfText(said) || ' ',
  ...(marks.length === 0 ? {} : { marks }),
});
const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const bullets = (lines: readonly string[]): readonly AdfNode[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'bulletList',
          content: lines
            .slice(0, 20)
            .map((line) => ({ type: 'listItem', content: [paragraph(text(line.slice(0, 500)))] })),
        },
      ];

export function adfOf(notice: Notice): AdfDocument {
  const { icon, title, lead, users, rows, problems, links, fallbackCommand, key } = notice;
  const nodes: readonly AdfNode[] = [
    { type: 'heading', attrs: { level: 3 }, content: [text(`${icon} ${title}`)] },
    paragraph(text(lead.slice(0, 5000), { type: 'strong' })),
    ...(users === '' ? [] : [paragraph(text(users.slice(0, 2000)))]),
    paragraph(
      ...links.flatMap(({ label, address }) =>
        isAddress(address)
          ? [text(label, { type: 'link', attrs: { href: address } }), text(' · ')]
          : [],
      ),
      text(`event ${key}`),
    ),
    ...bullets(rows),
    ...bullets(problems),
    ...(fallbackCommand === ''
      ? []
      : [paragraph(text(fallbackCommand.slice(0, 2000), { type: 'code' }))]),
  ];
  const content: AdfNode[] = [];
  let size = 200;
  for (const node of nodes) {
    size += JSON.stringify(node).length;
    if (size < most) content.push(node);
  }
  return { type: 'doc', version: 1, content };
}
