// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
export function markdown(text: string): string {
  return (
    text
      .replace(unprintable, ' ')
      .replace(/[^\p{L}\p{N} .,:;%/()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
      // Links, mentions and references are made of plain characters too.
      .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
      .replace(/:\/\//g, '&#58;&#47;&#47;')
      .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`)
  );
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c: string): string => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
export function code(text: string): string {
  const inert = text
    .replace(unprintable, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
  return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
export function html(text: string): string {
  return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
export function link(label: string, address: string): string {
  return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
    ? `[${markdown(label)}](${address})`
    : markdown(label);
}
