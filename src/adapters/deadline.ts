/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with `signal`. The timer is held here: a signal of AbortSignal.timeout that only
 * AbortSignal.any refers to may be collected before it fires.
 */
export async function withDeadline<T>(
  ms: number,
  signal: AbortSignal,
  body: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  // A signal that has aborted already tells no listener any more.
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new DOMException('no answer within the deadline', 'TimeoutError')),
    ms,
  );
  try {
    return await body(AbortSignal.any([signal, late.signal]));
  } finally {
    clearTimeout(timer);
  }
}
