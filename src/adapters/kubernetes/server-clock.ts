import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../../ports/clock.ts';

/** Time as the API server has it, by the Date headers of its answers: the one clock that all runs share. */
export interface ServerClock {
  /** One answer: its headers, and when its request was sent and it came. */
  heard(headers: IncomingHttpHeaders, sentMs: number, cameMs: number): void;
  /** The server's clock minus ours; null before any answer. */
  skewMs(): number | null;
  now(): Date;
}
/** Recent enough to follow a clock that is set meanwhile, enough that a single odd answer does not count. */
const remembered = 15;
/** An answer that took longer says little about when it was given. */
const promptMs = 5000;
/** A Date header tells whole seconds: clocks that are nearer are the same. */
const toldApartMs = 2000;

export function serverClock(clock: Clock): ServerClock {
  const samples: { readonly skewMs: number; readonly tookMs: number }[] = [];
  const skewMs = (): number | null => {
    const prompt = samples.filter(({ tookMs }) => tookMs <= promptMs);
    const quickest = [...samples].sort((a, b) => a.tookMs - b.tookMs).slice(0, 1);
    const used = (prompt.length > 0 ? prompt : quickest).map((sample) => sample.skewMs);
    used.sort((a, b) => a - b);
    const middle = used[Math.floor(used.length / 2)];
    return middle === undefined ? null : Math.round(middle);
  };
  return {
    heard(headers, sentMs, cameMs) {
      const atMs = Date.parse(headers.date ?? '');
      // An answer out of a cache was given at another time.
      if (Number.isNaN(atMs) || headers.age !== undefined) return;
      samples.push({ skewMs: atMs + 500 - (sentMs + cameMs) / 2, tookMs: cameMs - sentMs });
      if (samples.length > remembered) samples.shift();
    },
    skewMs,
    now() {
      const own = clock.now();
      const skew = skewMs() ?? 0;
      return Math.abs(skew) < toldApartMs ? own : new Date(own.getTime() + skew);
    },
  };
}
