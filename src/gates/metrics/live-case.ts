import type { JudgeAnswer, JudgedCase } from '../../judge/protocol.ts';
import { beginCase } from './judge.ts';
import { gateReader } from './looks.ts';
import type { MetricsObservation, MetricsParameters, ObservedTick } from './observation.ts';

type Before = Pick<MetricsObservation, 'pre' | 'resume' | 'profile' | 'history'>;

/** The judge beside a gate that still looks. A histogram's buckets are known with the first look that has them: the looks before are then read again. */
export function liveCase(
  parameters: MetricsParameters,
  before: Before,
): (tick: ObservedTick, bounds: MetricsObservation['bounds']) => JudgeAnswer {
  const read = gateReader(parameters, before);
  const looks: ((judged: JudgedCase) => JudgeAnswer)[] = [];
  let judged: JudgedCase | undefined;
  let known = '';
  return ({ k, data, onset }, bounds) => {
    const look = read(data);
    const now = JSON.stringify(bounds);
    if (judged === undefined || now !== known) {
      judged = beginCase(parameters, { ...before, bounds });
      for (const again of looks) again(judged);
      known = now;
    }
    looks.push((of) => of.tick(k, look, false, onset));
    return judged.tick(k, look, false, onset);
  };
}
