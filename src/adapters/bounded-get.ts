import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

/** Longer answers are not kept. */
export const answerLimit = 16 * 1024 * 1024;
export interface Got {
  readonly status: number;
  /** As far as it is kept. */
  readonly text: string;
  readonly whole: boolean;
}
/** One GET of JSON text; follows no redirect, which would take the credentials along. Throws what the connection or the deadline throws. */
export const boundedGet = (
  url: string,
  about: { readonly withinMs: number; readonly headers: Readonly<Record<string, string>> },
  signal: AbortSignal,
): Promise<Got> =>
  withDeadline(about.withinMs, signal, async (limit) => {
    const answer = await fetch(url, {
      headers: { accept: 'application/json', ...about.headers },
      redirect: 'error',
      signal: limit,
    });
    return { status: answer.status, ...(await boundedText(answer, answerLimit)) };
  });
/** The header for `user:password` (RFC 7617). */
export const basic = (credentials: string): { readonly authorization: string } => ({
  authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
});
