import type { Measurement } from '../evidence/envelope.ts';
import type { Probe } from './probe.ts';
import type { LedgerSeen } from './seen.ts';
import { timed } from './timed.ts';

const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } } as const;

/** Lost = acknowledged and never done; doubled = done more often than once (docs/chaos.md). */
export function ledgerSums({ acknowledged, effects }: LedgerSeen): {
  readonly lost: readonly string[];
  readonly doubled: number;
} {
  const done = effects ?? {};
  return {
    lost: acknowledged.filter((id) => (done[id] ?? 0) === 0),
    doubled: Object.values(done).reduce((sum, count) => sum + Math.max(0, count - 1), 0),
  };
}
/** What a ledger says of work: lost, doubled, and how long it was nobody's. */
export function ledgerMeasurements(
  probe: Extract<Probe, { kind: 'ledger' }>,
  seen: LedgerSeen | null,
  {
    limitSeconds,
    experiment,
  }: { readonly limitSeconds: number | null; readonly experiment: string | null },
): readonly Measurement[] {
  const about = (name: string, limit: number) => ({
    ...base,
    name: `ledger-${probe.name}-${name}`,
    dimension: 'consistency',
    unit: 'count',
    canary: null,
    limit,
  });
  if (seen === null || seen.effects === null || seen.acknowledged.length === 0) {
    const reason =
      seen === null || seen.acknowledged.length === 0
        ? 'no task was acknowledged: there was nothing to lose'
        : 'the effects could not be read';
    return [{ ...about('lost', probe.maxLost), verdict: 'inconclusive', reason }];
  }
  const { lost, doubled } = ledgerSums(seen);
  const all = seen.acknowledged.length;
  const counted = (name: string, count: number, limit: number, what: string): Measurement => ({
    ...about(name, limit),
    canary: count,
    verdict: count <= limit ? 'pass' : 'fail',
    reason: `${count} of ${all} acknowledged tasks ${what}`,
  });
  return [
    counted(
      'lost',
      lost.length,
      probe.maxLost,
      `were not done within ${probe.drainSeconds} s${lost.length === 0 ? '' : `, such as ${lost.slice(0, 3).join(', ')}`}`,
    ),
    counted('doubled', doubled, probe.maxDoubled, 'were done more than once'),
    ...(experiment === 'E2' && limitSeconds !== null
      ? [redistribution(probe.name, seen, limitSeconds)]
      : []),
  ];
}
/** Of `inHandDoneAt` and the moment of the kill, which stands in front of it as the first of both. */
function redistribution(name: string, seen: LedgerSeen, limit: number): Measurement {
  const about = {
    ...base,
    name: `ledger-${name}-redistribution`,
    dimension: 'recovery',
    unit: 's',
    canary: null,
    limit,
  };
  const { inHand, inHandDoneAt, inHandFrom } = seen;
  if (inHand.length === 0 || inHandFrom === null)
    return {
      ...about,
      verdict: 'inconclusive',
      reason: 'nothing was in hand when the worker was killed: send more, or slower work',
    };
  if (inHandDoneAt === null)
    return {
      ...about,
      verdict: 'fail',
      reason: `${inHand.length} tasks were in hand when the worker was killed and not all of them were done`,
    };
  return timed(
    about,
    inHandFrom,
    inHandDoneAt,
    `${inHand.length} tasks in hand were done by others`,
  );
}
