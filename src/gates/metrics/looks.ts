import type { ArmSample, JudgedSample, TickData } from '../../judge/protocol.ts';
import { comparisonOf } from './comparison.ts';
import { judgedData } from './coverage.ts';
import { lostTasks } from './lost-tasks.ts';
import { rebinned } from './numbers.ts';
import type { MetricsObservation, MetricsParameters, Profile } from './observation.ts';
import type { Check } from './presets.ts';

interface Place {
  readonly idle?: boolean;
  readonly bounds?: MetricsObservation['bounds'];
}
/**
 * What was read as what is judged, look by look: losses from counts, the window before the release where there is no concurrent baseline (or its
 * pods are `idle`, which is no measure), and no baseline for what is compared with earlier days or a fixed limit alone.
 */
export function lookReader(
  checks: readonly Check[],
  profile: Profile | null,
  alone: ReadonlySet<string> = new Set(),
  { idle = false, bounds = {} }: Place = {},
): (data: TickData) => TickData {
  const lost = new Map(
    checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])),
  );
  return (data) =>
    Object.fromEntries(
      checks.map(({ name }) => {
        const read = data[name] ?? { baseline: null, canary: null };
        const sample = alone.has(name)
          ? { ...read, baseline: null }
          : completed(read, fromProfile(profile, name, bounds[name]), idle);
        return [name, lost.get(name)?.(sample) ?? sample];
      }),
    );
}
/** The reader of a gate: what each check is compared with says what is left of the baseline. */
export function gateReader(
  parameters: MetricsParameters,
  known: Pick<MetricsObservation, 'profile' | 'history' | 'bounds'>,
): (data: TickData) => TickData {
  const alone = parameters.checks.filter((check) => {
    const { kind } = comparisonOf(check, known, parameters);
    return kind === 'history' || kind === 'fixed-limit';
  });
  const names = new Set(alone.map(({ name }) => name));
  return lookReader(parameters.checks, known.profile, names, {
    idle: !parameters.concurrent,
    bounds: known.bounds,
  });
}
/** Every look of an observation as it is judged. */
export function looksOf(
  observation: MetricsObservation,
  parameters: MetricsParameters,
): readonly TickData[] {
  const read = gateReader(parameters, observation);
  return observation.ticks.map((tick) => read(judgedData(tick)));
}
function completed(
  sample: ArmSample,
  before: readonly number[] | null,
  idle: boolean,
): JudgedSample {
  const silent = idle || (sample.baseline ?? []).every((value) => value === 0);
  if (before === null || !silent || sample.canary === null) return sample;
  return { ...sample, baseline: before, before: true };
}
function fromProfile(
  profile: Profile | null,
  name: string,
  bounds: readonly (number | null)[] | undefined,
): readonly number[] | null {
  const found = profile?.[name];
  if (found === undefined) return null;
  if (found.kind === 'gauge') return [found.mean];
  return found.kind === 'histogram' && bounds !== undefined
    ? rebinned(found.perTick, found.le, bounds)
    : found.perTick;
}
