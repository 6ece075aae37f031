import type { Clock } from '../../../../src/ports/clock.ts';

/** Virtual time: events in order, and whoever waits for one of them is heard before the next. */
export interface Timeline {
  readonly nowMs: () => number;
  readonly after: (ms: number, run: () => void) => void;
  readonly every: (ms: number, firstMs: number, run: () => void) => void;
  /** A clock whose wall time is wrong by `skewMs`. */
  readonly clock: (skewMs: number) => Clock;
  /** Somebody was answered: promises run before the next event. */
  readonly stir: () => void;
  readonly run: (untilMs: number) => Promise<void>;
}
interface Event {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}
export function timeline(): Timeline {
  /** The next one last. */
  const queue: Event[] = [];
  let [nowMs, order, stirred] = [0, 0, true];
  const later = (a: Event, b: Event): boolean =>
    a.atMs > b.atMs || (a.atMs === b.atMs && a.order > b.order);
  const push = (event: Event): void => {
    let [low, high] = [0, queue.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = queue[middle];
      if (other !== undefined && later(other, event)) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, event);
  };
  const after = (ms: number, run: () => void): void => {
    order += 1;
    push({ atMs: nowMs + Math.max(0, ms), order, run });
  };
  const every = (ms: number, firstMs: number, run: () => void): void =>
    after(firstMs, () => {
      run();
      every(ms, ms, run);
    });
  return {
    nowMs: () => nowMs,
    ...{ after, every },
    stir: () => {
      stirred = true;
    },
    clock: (skewMs) => ({
      now: () => new Date(Date.UTC(2026, 10, 30, 3) + nowMs + skewMs),
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          const wake = (): void => {
            stirred = true;
            resolve();
          };
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
          after(ms, wake);
        }),
    }),
    async run(untilMs) {
      for (;;) {
        if (stirred) {
          stirred = false;
          await new Promise((resolve) => setImmediate(resolve));
        }
        const next = queue.at(-1);
        if (next === undefined || next.atMs > untilMs) break;
        queue.pop();
        nowMs = next.atMs;
        next.run();
      }
      nowMs = untilMs;
    },
  };
}
