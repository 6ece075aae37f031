/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with any of the given signals. Timer and listeners are held here: a signal of AbortSignal.timeout
 * that only AbortSignal.any refers to, or one of AbortSignal.any that only a request refers to, may be collected before it fires, and the request hangs.
 */
export async function withDeadline<T>(
  ms: number,
  given: AbortSignal | readonly AbortSignal[],
  body: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const signals = given instanceof AbortSignal ? [given] : given;
  // A signal that has aborted already tells no listener any more.
  for (const signal of signals) signal.throwIfAborted();
  const limit = new AbortController();
  const follow = ({ target }: Event): void => limit.abort((target as AbortSignal).reason);
  const timer = setTimeout(
    () => limit.abort(new DOMException('no answer within the deadline', 'TimeoutError')),
    ms,
  );
  for (const signal of signals) signal.addEventListener('abort', follow);
  try {
    return await body(limit.signal);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', follow);
  }
}
