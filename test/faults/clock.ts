import type { Clock } from '../../src/ports/clock.ts';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}
const tickMs = 4;
/** Share of its time that an idle event loop may work (this very timer). */
const busy = 0.3;
/** The event loop turned this often with nothing to do. */
const idleTicks = 8;
/** A jump over a request's deadline would be a fault of its own: the loop must have been idle for longer, even where threads starve. */
const longMs = 6000;
const longIdleTicks = 40;

export interface VirtualClock extends Clock {
  /** Something happened: an API request, a change in the cluster. */
  readonly stir: () => void;
  readonly advance: (ms: number) => void;
  readonly stop: () => void;
}

/**
 * Time that runs by itself to the next waiter once nothing has happened for about 30 ms of real time: minutes of back-off and of deadlines
 * cost nothing, and a wait is never cut short while the cluster still works.
 */
export function virtualClock(): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let offsetMs = 0;
  let quiet = 0;
  const nowMs = (): number => Date.now() + offsetMs;
  const wakeDue = (): void => {
    for (const sleeper of [...sleepers])
      if (sleeper.atMs <= nowMs()) {
        sleepers.delete(sleeper);
        sleeper.wake();
      }
  };
  let looked = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    // On a loaded machine work takes longer than the ticks: only a loop that waits is idle.
    const idle = performance.eventLoopUtilization(now, looked).utilization < busy;
    looked = now;
    quiet = idle ? quiet + 1 : 0;
    wakeDue();
    if (sleepers.size === 0) return;
    const ahead = Math.max(0, Math.min(...[...sleepers].map(({ atMs }) => atMs)) - nowMs());
    if (quiet < (ahead > longMs ? longIdleTicks : idleTicks)) return;
    quiet = 0;
    offsetMs += ahead;
    wakeDue();
  }, tickMs);
  return {
    now: () => new Date(nowMs()),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        const end = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          atMs: nowMs() + ms,
          wake: () => {
            signal?.removeEventListener('abort', end);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', end, { once: true });
      }),
    stir: () => {
      quiet = 0;
    },
    advance: (ms) => {
      offsetMs += ms;
      wakeDue();
    },
    stop: () => clearInterval(timer),
  };
}
