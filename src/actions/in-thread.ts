import { reviewThread } from '../connect/outward.ts';
import { messageOf } from '../errors.ts';
import type { ReviewThread } from '../ports/review-thread.ts';
import type { Runtime } from '../ports/runtime.ts';

/**
 * Writes into the pull request that hears of it. Returns the comment's address; '' = there is no pull request (`nobody` is said), or it could not be
 * written, which is a warning that ends with where it stands all the same. Never throws: what is only said changes nothing.
 */
export async function inThread(
  runtime: Runtime,
  about: {
    readonly token: string;
    readonly pullRequest: number | undefined;
    /** Address of the run whose release it is; absent = this one's. */
    readonly of?: string;
  },
  write: (thread: ReviewThread) => Promise<string>,
  said: { readonly nobody: string; readonly elsewhere: string },
): Promise<string> {
  const { log } = runtime;
  const { token, ...where } = about;
  try {
    const thread = await reviewThread(runtime, token, where);
    if (thread !== undefined) return await write(thread);
    log.info(`No comment: ${said.nobody}.`);
  } catch (thrown) {
    log.warning(`The comment was not written: ${messageOf(thrown)} ${said.elsewhere}`, 'comment');
  }
  return '';
}
