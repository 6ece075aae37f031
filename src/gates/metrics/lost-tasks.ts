import type { ArmSample } from '../../judge/protocol.ts';

/**
 * Tasks that were started and are never heard of again, as [lost, due] per tick (A9). A task has one whole look to end: due at a look is what
 * was started up to the look before, lost is what is then neither finished nor lost already. Pure but for what it remembers.
 */
export function lostTasks(): (sample: ArmSample) => ArmSample {
  const baseline = lostInArm();
  const canary = lostInArm();
  return (sample) => ({ baseline: baseline(sample.baseline), canary: canary(sample.canary) });
}
function lostInArm(): (sample: readonly number[] | null) => readonly number[] | null {
  let started = 0;
  let startedLast = 0;
  let finished = 0;
  let lost = 0;
  return (sample) => {
    if (sample === null || sample.length === 0) return sample;
    const [begun = 0, ended = 0] = sample;
    finished += ended;
    const due = startedLast;
    // At most what was due: a burst of losses is spread over the looks that could have lost them.
    const missing = Math.min(due, Math.max(0, started - finished - lost));
    lost += missing;
    started += begun;
    startedLast = begun;
    return [missing, due];
  };
}
