// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const plain = (text: string): string =>
  text.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim();
/** Stands between a sign and the name after it, so that nobody is mentioned. */
const apart = '\u200b';

/**
 * The door of GitLab's Markdown (https://docs.gitlab.com/user/markdown/): every sign becomes an entity, references (`@user !1 #1 ~label %1 &1 $1
 * ^alert`) are broken as well, since they are found after entities were decoded, and no line begins with the slash of a quick action.
 */
export const gitlab = (text: string): string =>
  plain(text)
    .replace(
      /[^\p{L}\p{N} .,:;()+=×–−…·-]/gu,
      (c) => `&#${c.codePointAt(0)};${/[@#!~%&$^*]/.test(c) ? '&#8203;' : ''}`,
    )
    .replace(/:&#47;&#47;/g, '&#58;&#47;&#47;')
    .replace(/\b(GL|GH)-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
    .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`);

/**
 * The door of Slack's mrkdwn (https://docs.slack.dev/messaging/formatting-message-text): `&`, `<` and `>` as its entities, so that there is no
 * `<!here>`, mention or link; what formats, and the names of emoji, are broken.
 */
export const slack = (text: string): string =>
  plain(text)
    .replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '')
    .replace(/[*_~`]/g, (c) => `${apart}${c}${apart}`)
    .replace(/@/g, (c) => `${c}${apart}`)
    .replace(/:(?=[\w+-]+:)/g, (c) => `${c}${apart}`);

/** The door of WeCom's Markdown, which knows no escapes: its signs are replaced by their full-width forms (U+FF01 and following). */
export const wecom = (text: string): string =>
  plain(text).replace(/[<>[\]()*`#@&_!|\\]/g, (c) =>
    String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0),
  );

/** The door of Jira's wiki notation (Server and Data Center): every sign of it behind a backslash, mentions and macros too. */
export const wiki = (text: string): string =>
  plain(text)
    .replace(/[\\{}[\]!*_+^~?|#@-]/g, (c) => `\\${c}`)
    .replace(/:\/\//g, ':\\//')
    .replace(/^(h[1-6]|bq)\./i, (c) => c.replace('.', '\\.'));

/** Text of Atlassian's document format is never parsed: only what cannot be printed goes. */
export const adfText = (text: string): string => plain(text);

/** Only https (and http) addresses without anything that ends a link in any of these languages. */
export const isAddress = (address: string): boolean =>
  /^https?:\/\/[\w.~:/?#@$&=+,;%-]+$/.test(address) && address.length < 2000;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A family emoji is some 25 UTF-16 units long; what is longer may be cut inside. */
const around = 128;
/** At most so many bytes of UTF-8, cut on a whole character: no half of a surrogate pair, no half of an emoji. */
export function cutBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const room = most - Buffer.byteLength('…');
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    end += character.length;
  }
  // Only what is near the cut is segmented: each segment carries a copy of its whole input.
  const start = Math.max(0, end - around);
  const { index = 0 } =
    graphemes.segment(text.slice(start, end + around)).containing(end - start) ?? {};
  return `${text.slice(0, start + index)}…`;
}
/** Whole blocks, as many as fit; what did not fit is said. */
export function wholeBlocks(
  blocks: readonly string[],
  most: number,
  size: (text: string) => number,
  more: string,
): string {
  const kept: string[] = [];
  let taken = size(more) + 2;
  for (const block of blocks.filter((one) => one !== '')) {
    taken += size(block) + 2;
    if (taken > most) return [...kept, more].join('\n\n');
    kept.push(block);
  }
  return kept.join('\n\n');
}
