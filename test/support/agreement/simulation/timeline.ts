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
  const heap: Event[] = [];
  let [nowMs, order, stirred] = [0, 0, true];
  const before = (a: Event, b: Event): boolean =>
    a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
  const push = (event: Event): void => {
    let i = heap.push(event) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const [one, other] = [heap[i], heap[parent]];
      if (one === undefined || other === undefined || !before(one, other)) return;
      [heap[i], heap[parent]] = [other, one];
      i = parent;
    }
  };
  const pop = (): Event | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        const [one, other] = [heap[child], heap[least]];
        if (one !== undefined && other !== undefined && before(one, other)) least = child;
      }
      if (least === i) return first;
      const [one, other] = [heap[i], heap[least]];
      if (one === undefined || other === undefined) return first;
      [heap[i], heap[least]] = [other, one];
      i = least;
    }
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
        const next = heap[0];
        if (next === undefined || next.atMs > untilMs) break;
        pop();
        nowMs = next.atMs;
        next.run();
      }
      nowMs = untilMs;
    },
  };
}
