import { Outage } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';

/** Waits out outages of a source: refused, reset, 5xx, no answer. */
export interface Patience {
  /** Asks until there is an answer; an outage that lasts longer than is waited for is thrown, with the source's own words. */
  ask<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Milliseconds that were waited so far: the gate's clock stands still meanwhile. */
  waitedMs(): number;
}
const retryMs = 1000;

/** `say` is told once for each outage, as soon as it begins. */
export function patienceOf(
  clock: Clock,
  patienceMs: number,
  say: (message: string) => void = () => undefined,
): Patience {
  /** Ends of the outages so far; questions that are asked at the same time wait at the same time. */
  let waitedMs = 0;
  let countedToMs = 0;
  const count = (fromMs: number, toMs: number): void => {
    waitedMs += Math.max(0, toMs - Math.max(fromMs, countedToMs));
    countedToMs = Math.max(countedToMs, toMs);
  };
  /** Waits before the question is put again; throws the outage when it has lasted too long. */
  const wait = async (outage: Outage, sinceMs: number, signal: AbortSignal): Promise<void> => {
    const nowMs = clock.now().getTime();
    if (nowMs + retryMs - sinceMs > patienceMs) {
      count(sinceMs, nowMs);
      throw outage;
    }
    await clock.sleep(retryMs, signal);
  };
  const announce = ({ message }: Outage): void => {
    if (patienceMs > 0) say(`${message} Waiting for it, ${patienceMs / 1000} s at most.`);
  };
  return {
    waitedMs: () => waitedMs,
    async ask(question, signal) {
      for (let sinceMs: number | undefined; ; ) {
        const askedMs = clock.now().getTime();
        try {
          const answer = await question();
          if (sinceMs !== undefined) count(sinceMs, askedMs);
          return answer;
        } catch (thrown) {
          const outage = outageOf(thrown, signal);
          if (sinceMs === undefined) announce(outage);
          sinceMs ??= askedMs;
          await wait(outage, sinceMs, signal);
        }
      }
    },
  };
}
function outageOf(thrown: unknown, signal: AbortSignal): Outage {
  signal.throwIfAborted();
  if (thrown instanceof Outage) return thrown;
  throw thrown;
}
