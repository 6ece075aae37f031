import { readPolicy } from '../../decision/living-policy.ts';
import type { KnownPolicy } from '../../evidence/policy.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { PolicySource, SourceAnswer } from '../../ports/policy-source.ts';
import { judgedData } from './coverage.ts';
import { gateReader } from './looks.ts';
import type { MetricsParameters, ObservedTick, Profile } from './observation.ts';
import { type PolicyParameters, type PolicySeen, policyWatch } from './policy.ts';
import { limitWatch } from './policy-limit.ts';

/** The policy beside a gate that looks. */
export interface PolicyFeed {
  /** Before a tick is judged: takes what the source has said meanwhile. Returns why the gate need not look any longer; undefined = go on. */
  tick(tick: ObservedTick): Promise<string | undefined>;
  seen(): PolicySeen;
}
interface Followed {
  readonly source: PolicySource;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** What the stage before knew. */
  readonly before: { readonly bound: KnownPolicy; readonly inForce: KnownPolicy } | null;
  readonly profile: Profile | null;
}
type Told = MetricsParameters & { readonly policy: PolicyParameters };
/** What is heard at one moment of the source's own time. */
interface Heard {
  readonly answer: SourceAnswer;
  readonly atMs: number;
}

/** Follows a source until `signal` ends; ready when it has answered once, or could not for some seconds. */
export async function followPolicy(followed: Followed, told: Told): Promise<PolicyFeed> {
  const { source, clock, log, signal } = followed;
  const watch = policyWatch(told, followed.before);
  const limits = limitWatch(told);
  const read = gateReader(told, { profile: followed.profile, history: null, bounds: {} });
  let waiting: readonly Heard[] = [];
  let away: string | null = null;
  const take = async (tick: number): Promise<void> => {
    const heard = waiting;
    waiting = [];
    for (const { answer, atMs } of heard) away = await taken(answer, tick, atMs);
  };
  const taken = async (
    answer: SourceAnswer,
    tick: number,
    atMs: number,
  ): Promise<string | null> => {
    if (answer.state === 'away') {
      if (away === null) log.warning(`${source.name} does not answer: ${answer.problem}`, 'policy');
      return answer.problem;
    }
    const known =
      answer.state === 'text'
        ? await readPolicy(answer, source.name)
        : ({ ...answer, kind: 'unusable' } as const);
    const said = watch.heard(known, tick, atMs);
    if (said !== undefined) log.warning(said, 'policy');
    return null;
  };
  waiting = [{ answer: await source.read(signal), atMs: clock.now().getTime() }];
  await take(1);
  watch.begin();
  void source.follow((answer) => {
    waiting = joined(waiting, { answer, atMs: clock.now().getTime() });
  }, signal);
  return {
    async tick(tick) {
      await take(tick.k);
      limits.tick(tick.k, read(judgedData(tick)), watch.inForce());
      return [...limits.failed()].map(([check, why]) => `${check}: ${why}`)[0];
    },
    seen: () => watch.seen(away, clock.now().getTime()),
  };
}
/** What was said again between two ticks is kept once: only the time of it is new. */
function joined(waiting: readonly Heard[], heard: Heard): readonly Heard[] {
  const last = waiting.at(-1);
  return last !== undefined && JSON.stringify(last.answer) === JSON.stringify(heard.answer)
    ? [...waiting.slice(0, -1), heard]
    : [...waiting, heard].slice(-100);
}
