import { UsageError } from '../errors.ts';
import { parseDuration } from '../inputs/duration.ts';
import type { Shape } from '../inputs/shape.ts';
import type { Experiment } from './presets.ts';

/** How the service is set up, in seconds: what its own clocks make possible. Defaults are those of the libraries named in docs/chaos.md. */
export interface Settings {
  readonly lease: number;
  readonly heartbeat: number;
  /** How long a lease must have been expired before somebody looks. */
  readonly grace: number;
  /** How often somebody looks. */
  readonly poll: number;
  readonly 'retry-min': number;
  readonly 'retry-max': number;
  /** How often what is due is put back into the queue. */
  readonly forward: number;
  /** Time to live of a leader's lock, and how often others try to take it. */
  readonly ttl: number;
  readonly retry: number;
  readonly 'session-timeout': number;
  readonly 'rebalance-timeout': number;
  readonly 'node-timeout': number;
}
/** Asynq 0.24 (rdb.go, recoverer.go, heartbeat.go, processor.go), client-go leader election, Kafka's consumer, Redis Cluster. */
export const defaultSettings: Settings = {
  lease: 30,
  heartbeat: 5,
  grace: 30,
  poll: 60,
  'retry-min': 15,
  'retry-max': 44,
  forward: 5,
  ttl: 15,
  retry: 2,
  'session-timeout': 45,
  'rebalance-timeout': 60,
  'node-timeout': 15,
};
export const settingNames = Object.keys(defaultSettings) as readonly (keyof Settings)[];
/** A map of durations, each of a known name. */
export const settingsShape: Shape<Partial<Settings>> = (value, path) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UsageError('It is not a YAML map.', { input: path, fix: 'Example: {lease: 30s}.' });
  return Object.fromEntries(
    Object.entries(value).map(([name, given]) => {
      if (!settingNames.some((known) => known === name))
        throw new UsageError(`${JSON.stringify(name)} is no setting.`, {
          input: path,
          fix: `Known: ${settingNames.join(', ')}.`,
        });
      const ms = typeof given === 'string' ? parseDuration(given) : undefined;
      if (ms === undefined || ms > 24 * 3_600_000)
        throw new UsageError(`The value of ${name} is not a duration up to 24h.`, {
          input: path,
          fix: `Example: ${name}: 30s.`,
        });
      return [name, ms / 1000];
    }),
  );
};
export interface Floor {
  /** The least and the most time that the settings alone make it take, seconds. */
  readonly lo: number;
  readonly hi: number;
  /** How they come about. */
  readonly from: string;
}
/** How long work of a killed worker is nobody's: the lease runs out, somebody looks, the retry is due, it is put back. */
export const redistributionFloor = (s: Settings): Floor => ({
  lo: Math.max(0, s.lease - s.heartbeat) + s.grace + s['retry-min'],
  hi: s.lease + s.grace + s.poll + s['retry-max'] + s.forward,
  from: `lease ${s.lease} s (renewed each ${s.heartbeat} s), looked for ${s.grace} s after it ends and each ${s.poll} s, retried after ${s['retry-min']} to ${s['retry-max']} s, put back each ${s.forward} s`,
});
/** How long there is no leader: its lock runs out, the next one tries. */
export const electionFloor = (s: Settings): Floor => ({
  lo: Math.max(0, s.ttl - s.heartbeat),
  hi: s.ttl + s.retry,
  from: `lock of ${s.ttl} s (renewed each ${s.heartbeat} s), tried for each ${s.retry} s`,
});
/** Limit of an experiment when nobody gives one, seconds; null = it has none. */
export function defaultLimit(experiment: Experiment | undefined, s: Settings): number | null {
  if (experiment === 'E2') return 3;
  return experiment === 'E6' ? s.ttl + s.retry + 1 : null;
}
/** Shortest fault that shows anything: the protocol must have noticed, and acted. */
export function durationFloor(experiment: Experiment | undefined, s: Settings): Floor | undefined {
  if (experiment === 'E1') {
    const lo = s['session-timeout'] + 2 * s['rebalance-timeout'];
    return {
      lo,
      hi: lo,
      from: `session timeout ${s['session-timeout']} s and twice the rebalance timeout ${s['rebalance-timeout']} s`,
    };
  }
  if (experiment !== 'E3') return undefined;
  const lo = 2 * s['node-timeout'] + 10;
  return { lo, hi: lo, from: `twice cluster-node-timeout ${s['node-timeout']} s and 10 s` };
}
/** Refuses a limit that the service cannot keep whatever it does; says when only luck could keep it. */
export function requireReachable(
  experiment: Experiment | undefined,
  settings: Settings,
  {
    limitSeconds,
    durationSeconds,
  }: { readonly limitSeconds: number | null; readonly durationSeconds: number },
): readonly string[] {
  const floor =
    experiment === 'E2'
      ? redistributionFloor(settings)
      : experiment === 'E6'
        ? electionFloor(settings)
        : undefined;
  const shortest = durationFloor(experiment, settings);
  if (shortest !== undefined && durationSeconds < shortest.lo)
    throw new UsageError(
      `The fault lasts ${durationSeconds} s; nothing can be seen of it before ${shortest.lo} s (${shortest.from}).`,
      {
        input: 'duration',
        fix: `Give at least ${shortest.lo}s, or the service's own values in settings.`,
      },
    );
  if (floor === undefined || limitSeconds === null) return [];
  if (limitSeconds < floor.lo)
    throw new UsageError(
      `${limitSeconds} s is below the floor of ${floor.lo} s: ${floor.from}. It cannot be kept.`,
      {
        input: 'limit',
        fix: `Give a limit of at least ${floor.hi}s, or the service's own values in settings.`,
      },
    );
  return limitSeconds < floor.hi
    ? [
        `the limit of ${limitSeconds} s is kept by luck only: by its settings it takes ${floor.lo} to ${floor.hi} s (${floor.from})`,
      ]
    : [];
}
