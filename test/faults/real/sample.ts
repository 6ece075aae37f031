import type { FaultKind } from '../kinds.ts';
import { type ActionName, realLives } from '../lives.ts';
import { randomOf } from '../random.ts';
import type { Rescuer, Schedule } from '../schedule.ts';
import type { Baseline } from '../schedules.ts';

const groups: Readonly<Record<string, readonly FaultKind[]>> = {
  kill: ['kill-before', 'kill-after'],
  api: [
    'conflict-409',
    'throttled-429',
    'error-500',
    'unavailable-503',
    'outage-503',
    'reset-before',
    'reset-after',
    'truncated',
  ],
  signal: ['sigterm', 'sigint'],
  second: ['second-run'],
  person: ['rolled-back'],
};
const actions: readonly ActionName[] = ['deploy-canary', 'promote-canary', 'rollback-canary'];

/**
 * Every mutating action × every group of faults, by the seed: which provider, which fault of the group, at which request, and who comes to
 * the rescue. The switch inside the cluster takes its whole ttl: it acts once, after a kill of deploy-canary. The last one: somebody deletes the
 * canary by hand.
 */
export function realSample(baseline: Baseline, seed: number, count: number): readonly Schedule[] {
  const random = randomOf(seed);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[Math.floor(random() * of.length)];
    if (chosen === undefined) throw new Error('there is nothing to choose from');
    return chosen;
  };
  const schedule = (action: ActionName, kind: FaultKind, rescuer: Rescuer, from = 0): Schedule => {
    const life = one(realLives.filter(({ steps }) => steps.some((step) => step.action === action)));
    const step = life.steps.findIndex((each) => each.action === action);
    const requests = baseline[life.name]?.[step]?.length ?? 1;
    const request = Math.floor((from + random() * (1 - from)) * requests);
    return { life, step, request, kind, rescuer };
  };
  const all = [
    // Near its end, so that there are users to take back.
    schedule('deploy-canary', 'kill-after', 'dead-man', 0.8),
    ...Object.values(groups).flatMap((kinds) =>
      actions.map((action) => schedule(action, one(kinds), one(['next-run', 'sweep'] as const))),
    ),
  ];
  const byHand = schedule(one(actions), 'canary-deleted', one(['next-run', 'sweep'] as const));
  return [...all.slice(0, Math.max(0, count - 1)), ...(count > 1 ? [byHand] : [])];
}
