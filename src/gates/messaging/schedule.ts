import { shownMs } from '../ledger/times.ts';

/** Exponential back-off: the delay before retry r is min(base · 2^(r−1), cap). */
export interface BackOff {
  readonly baseSeconds: number;
  readonly capSeconds: number;
  readonly maxRetries: number;
  readonly jitter: number;
  readonly pollSeconds: number;
}
/** Retry r may start so long after the attempt before it ended. */
interface Window {
  readonly delayMs: number;
  readonly fromMs: number;
  readonly toMs: number;
}
/** Clocks and timers are this exact. */
const exactMs = 50;
export const delaySeconds = ({ baseSeconds, capSeconds }: BackOff, retry: number): number =>
  Math.min(baseSeconds * 2 ** (retry - 1), capSeconds);
/** Of all delays together, without jitter. */
export const totalSeconds = (backOff: BackOff): number =>
  Array.from({ length: backOff.maxRetries }, (_, i) => delaySeconds(backOff, i + 1)).reduce(
    (a, b) => a + b,
    0,
  );
function windowOf(backOff: BackOff, retry: number): Window {
  const delayMs = delaySeconds(backOff, retry) * 1000;
  return {
    delayMs,
    fromMs: delayMs * (1 - backOff.jitter) - exactMs,
    toMs: delayMs * (1 + backOff.jitter) + backOff.pollSeconds * 1000,
  };
}

interface Seen {
  count: number;
  minMs: number;
  maxMs: number;
  meanMs: number;
  /** Sum of squares about the mean (Welford 1962). */
  squares: number;
  outside: number;
}
/** The gaps that were seen before each retry, beside those that should be. */
export interface Schedule {
  /** What is wrong with this gap; undefined = nothing. */
  gap(retry: number, gapMs: number): string | undefined;
  /** Says it when retries come without jitter. */
  end(warn: (detail: string) => void): void;
  table(): readonly Readonly<Record<string, number | null>>[];
}
/** Fewer gaps tell nothing of jitter. */
const enough = 20;

export function scheduleOf(backOff: BackOff): Schedule {
  const seen: Seen[] = [];
  return {
    gap(retry, gapMs) {
      const { fromMs, toMs } = windowOf(backOff, retry);
      seen[retry - 1] ??= {
        count: 0,
        minMs: gapMs,
        maxMs: gapMs,
        meanMs: 0,
        squares: 0,
        outside: 0,
      };
      const one = seen[retry - 1] as Seen;
      one.count += 1;
      one.minMs = Math.min(one.minMs, gapMs);
      one.maxMs = Math.max(one.maxMs, gapMs);
      const off = gapMs - one.meanMs;
      one.meanMs += off / one.count;
      one.squares += off * (gapMs - one.meanMs);
      // The product of a delay and a jitter may be off in its last binary digit.
      if (gapMs >= fromMs - 1e-6 && gapMs <= toMs + 1e-6) return undefined;
      one.outside += 1;
      return `it started ${shownMs(gapMs)} after the attempt before it, not ${shownMs(fromMs)} to ${shownMs(toMs)}`;
    },
    end(warn) {
      if (backOff.jitter === 0) return;
      for (const [i, one] of seen.entries()) {
        if (one === undefined || one.count < enough) continue;
        const sd = Math.sqrt(one.squares / (one.count - 1));
        if (sd < 0.01 * windowOf(backOff, i + 1).delayMs)
          warn(
            `${one.count} messages had retry ${i + 1} after the same ${shownMs(one.meanMs)} (standard deviation ${shownMs(sd)}): no jitter`,
          );
      }
    },
    table: () =>
      Array.from({ length: Math.max(backOff.maxRetries, seen.length) }, (_, i) => {
        const [{ delayMs, fromMs, toMs }, one] = [windowOf(backOff, i + 1), seen[i]];
        return {
          retry: i + 1,
          expectedSeconds: delayMs / 1000,
          fromSeconds: fromMs / 1000,
          toSeconds: toMs / 1000,
          seen: one?.count ?? 0,
          outside: one?.outside ?? 0,
          minSeconds: one === undefined ? null : one.minMs / 1000,
          meanSeconds: one === undefined ? null : one.meanMs / 1000,
          maxSeconds: one === undefined ? null : one.maxMs / 1000,
        };
      }),
  };
}
