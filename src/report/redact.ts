const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bglpat-[A-Za-z0-9_-]{15,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
  /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization =
  /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;

/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
export function redact(text: string): string {
  let said = text;
  for (const form of issued) said = said.replace(form, gone);
  return said
    .replace(authorization, `$1 ${gone}`)
    .replace(namedValue, `$1${gone}`)
    .replace(userInfo, `$1${gone}@`)
    .replace(hexadecimal, gone)
    .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found: string): boolean {
  return found
    .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
    .some(
      (part) =>
        part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8,
    );
}
/** Shannon entropy per character. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => {
    const p = n / text.length;
    return sum - p * Math.log2(p);
  }, 0);
}
