import type { ArmSample, TickData } from '../../judge/protocol.ts';
import { lostTasks } from './lost-tasks.ts';
import type { MetricsObservation, Profile } from './observation.ts';
import type { Check } from './presets.ts';

/** What was read as what is judged, look by look: the window before the release where there is no concurrent baseline, losses from counts. */
export function lookReader(
  checks: readonly Check[],
  profile: Profile | null,
): (data: TickData) => TickData {
  const lost = new Map(
    checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])),
  );
  return (data) =>
    Object.fromEntries(
      checks.map(({ name }) => {
        const sample = completed(data[name] ?? { baseline: null, canary: null }, profile, name);
        return [name, lost.get(name)?.(sample) ?? sample];
      }),
    );
}
/** Every look of an observation as it is judged. */
export function looksOf(
  { ticks, profile }: MetricsObservation,
  checks: readonly Check[],
): readonly TickData[] {
  const read = lookReader(checks, profile);
  return ticks.map(({ data }) => read(data));
}
function completed(sample: ArmSample, profile: Profile | null, name: string): ArmSample {
  const silent = sample.baseline === null || sample.baseline.every((value) => value === 0);
  if (profile === null || !silent || sample.canary === null) return sample;
  return { ...sample, baseline: fromProfile(profile, name) ?? sample.baseline };
}
function fromProfile(profile: Profile, name: string): readonly number[] | null {
  const found = profile[name];
  if (found === undefined) return null;
  return found.kind === 'gauge' ? [found.mean] : found.perTick;
}
