/** Where to look when a rule of a ledger is broken (docs/async-gates.md, docs/gate-consistency.md, docs/gate-logs.md). */
const hints: Readonly<Record<string, string>> = {
  'lost-messages':
    'a message is acknowledged, or its token set, before the work: a worker that dies in between loses it',
  'repeated-effects':
    'GET and SET of the token are two calls, or the token is shorter than the work',
  'tokens-without-ttl':
    'SETNX without EXPIRE: a worker that dies in between leaves the token for ever',
  'lag-spikes':
    'the partition, its member and host in the reason; a handler that became slower, or one key that is hot',
  'saga-violations': 'the compensation that the reason names: it is not called, or not recorded',
  'stuck-sagas': 'the step that the reason names: who was to go on with it died, or waits for ever',
  leaders:
    'a lease that is not renewed in time, a long pause, or a lock that is never looked at again: use fencing tokens',
  'scheduled-runs': 'two schedulers enqueue one run: a unique task id, or one leader',
  'context-bleeds':
    'a worker keeps the context of the work before: pass it with the message, keep nothing beside it',
  'election-seconds':
    'nobody else tries to lead, or waits for longer than the lease: retry period, and who else runs',
  'recovery-seconds':
    'what a pod waits for at its start: a lock of the one that was killed, or a dependency',
};
/** What a failed measurement points at; undefined = nothing that is known. */
export const hintFor = (measurement: string): string | undefined => {
  const own = measurement.replace(/^[a-z-]+-\d+-/, '');
  return Object.hasOwn(hints, own) ? hints[own] : undefined;
};
