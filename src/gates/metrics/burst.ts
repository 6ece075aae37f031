import type { TickData } from '../../judge/protocol.ts';
import type { Check } from './presets.ts';

export interface Burst {
  readonly check: string;
  /** Seconds in a row over the limit. */
  readonly seconds: number;
  /** Worst proportion of the canary in that time. */
  readonly worst: number;
  /** Whether the stable version burst as well: then it is not the canary's doing. */
  readonly shared: boolean;
}
/**
 * The rule of A10: a proportion over its limit for `burstSeconds` in a row trips the stage, whatever the statistics say of its size. A look
 * without events neither ends a burst nor lengthens it; a window shorter than the rule asks for cannot trip it.
 */
export function burstOf(
  check: Check,
  looks: readonly TickData[],
  intervalSeconds: number,
): Burst | undefined {
  const { limit, burstSeconds } = check;
  if (check.kind !== 'counts' || limit === undefined || burstSeconds === undefined)
    return undefined;
  let run: { bad: number; total: number; looks: number; worst: number; shared: number } = empty();
  for (const data of looks) {
    const [bad = 0, total = 0] = data[check.name]?.canary ?? [];
    if (total <= 0) continue;
    if (bad / total <= limit) {
      run = empty();
      continue;
    }
    const [oldBad = 0, oldTotal = 0] = data[check.name]?.baseline ?? [];
    run = {
      bad: run.bad + bad,
      total: run.total + total,
      looks: run.looks + 1,
      worst: Math.max(run.worst, bad / total),
      shared: run.shared + (oldTotal > 0 && oldBad / oldTotal > limit ? 1 : 0),
    };
    if (run.looks * intervalSeconds >= burstSeconds)
      return {
        check: check.name,
        seconds: run.looks * intervalSeconds,
        worst: run.worst,
        shared: run.shared > run.looks / 2,
      };
  }
  return undefined;
}
const empty = () => ({ bad: 0, total: 0, looks: 0, worst: 0, shared: 0 });
