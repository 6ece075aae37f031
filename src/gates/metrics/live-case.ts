import type { JudgeAnswer, JudgedCase, TickData } from '../../judge/protocol.ts';
import { judgedData } from './coverage.ts';
import { beginCase } from './judge.ts';
import { gateReader } from './looks.ts';
import { rebinned } from './numbers.ts';
import type { MetricsObservation, MetricsParameters, ObservedTick } from './observation.ts';

type Before = Pick<MetricsObservation, 'pre' | 'resume' | 'profile' | 'history'>;
type AllBounds = MetricsObservation['bounds'];

/**
 * The judge beside a gate that still looks. A histogram's buckets are known with the first look that has them, and become fewer with a pod that lacks
 * some: the looks before are then read again.
 */
export function liveCase(
  parameters: MetricsParameters,
  before: Before,
): (tick: ObservedTick, bounds: AllBounds) => JudgeAnswer {
  let ticks: ObservedTick[] = [];
  let known: AllBounds = {};
  let running:
    | { readonly judged: JudgedCase; readonly read: (data: TickData) => TickData }
    | undefined;
  return (tick, bounds) => {
    const begin = (): NonNullable<typeof running> => {
      const made = {
        judged: beginCase(parameters, { ...before, bounds }),
        read: gateReader(parameters, { ...before, bounds }),
      };
      ticks = [...inBounds(ticks, known, bounds)];
      known = bounds;
      for (const one of ticks)
        made.judged.tick(one.k, made.read(judgedData(one)), false, one.onset);
      return made;
    };
    if (running === undefined || JSON.stringify(bounds) !== JSON.stringify(known))
      running = begin();
    const { judged, read } = running;
    ticks.push(tick);
    return judged.tick(tick.k, read(judgedData(tick)), false, tick.onset);
  };
}

/** Ticks in the buckets that are common to all of them. */
export function inBounds(
  ticks: readonly ObservedTick[],
  from: AllBounds,
  to: AllBounds,
): readonly ObservedTick[] {
  const changed = Object.keys(from).filter(
    (name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]),
  );
  if (changed.length === 0) return ticks;
  const arm = (name: string, values: readonly number[] | null): readonly number[] | null =>
    values === null || values.length === 0
      ? values
      : rebinned(values, from[name] ?? [], to[name] ?? []);
  return ticks.map((tick) => ({
    ...tick,
    data: Object.fromEntries(
      Object.entries(tick.data).map(([name, sample]) => [
        name,
        changed.includes(name)
          ? { baseline: arm(name, sample.baseline), canary: arm(name, sample.canary) }
          : sample,
      ]),
    ),
  }));
}
