/** A path into a JSON document (RFC 6901), as its reference tokens. */
export type Tokens = readonly string[];

/** Undefined when it is none: not empty and without a slash at its beginning, or with a `~` that is neither `~0` nor `~1`. */
export function tokensOf(pointer: string): Tokens | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
export const pointerOf = (tokens: Tokens): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
/** The index that a token is: no sign, no leading zero, no exponent. */
export const indexOf = (token: string): number | undefined =>
  /^(?:0|[1-9]\d{0,15})$/.test(token) ? Number(token) : undefined;
