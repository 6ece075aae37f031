/** Verifiers say something once a second (docs/several-clusters.md). */
export const heartbeatMs = 1000;
/** A peer that is silent for three heartbeats is unknown. */
export const silenceMs = 3 * heartbeatMs;
/** A try to reach a peer that has not come to anything is given up. */
export const dialDeadlineMs = 2500;
/** Between two tries: doubling from the first to the last, so that a healed link is used within five seconds. */
export const redialMs = { first: 250, last: 1000 } as const;
/** What a stream may say a second on average, and at once: more is no verifier. */
export const streamRate = { perSecond: 4, burst: 12 } as const;

export const backoffMs = (failures: number): number =>
  Math.min(redialMs.last, redialMs.first * 2 ** Math.min(10, Math.max(0, failures - 1)));
