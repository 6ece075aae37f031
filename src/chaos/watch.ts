import { assertNever } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { type Askers, lookOnce, type Scene } from './ask-probe.ts';
import { keepLedger, type Ledger } from './ledger.ts';
import type { Probe } from './probe.ts';
import {
  type Interval,
  type LookResult,
  nothingSeen,
  type Phase,
  type PhaseSeen,
  type ProbeSeen,
  type Stopped,
  withLook,
} from './seen.ts';

/** Probes that look by themselves, from the steady state to the end. */
export interface Watch {
  /** Looks so often at everything, one after the other; what is violated or unseen is named. */
  steady(): Promise<readonly string[]>;
  /** From now on looks count for this phase. */
  begin(phase: Phase): void;
  /** The fault was proven to begin at this time: what is in hand must be done by others. */
  faultBegan(at: Interval): void;
  /** Why the fault must end at once; undefined = it may last. */
  stopped(): Stopped | undefined;
  /** Waits until what was violated is met again, and work in hand is done; at most `forMs`. */
  settle(forMs: number): Promise<void>;
  /** Ends all loops. */
  end(): Promise<readonly ProbeSeen[]>;
}
interface One {
  readonly probe: Probe;
  readonly ledger: Ledger | undefined;
  readonly phases: Record<Phase, PhaseSeen>;
  /** Looks in a row. */
  violated: number;
  unknown: number;
  turn: number;
}
const steadyLooks = 3;
/** So many looks in a row say that a probe is met again. */
export const settledLooks = 3;

export function startWatch(
  askers: Askers,
  clock: Clock,
  scene: Scene,
  probes: readonly Probe[],
  run: string,
  signal: AbortSignal,
): Watch {
  const ended = new AbortController();
  const limit = AbortSignal.any([signal, ended.signal]);
  const all = probes.map((probe): One => {
    const ledger =
      probe.kind === 'ledger' ? keepLedger(askers, clock, scene, probe, run) : undefined;
    const phases = { before: nothingSeen, during: nothingSeen, after: nothingSeen };
    return { probe, ledger, phases, violated: 0, unknown: 0, turn: 0 };
  });
  let phase: Phase = 'before';
  let stop: Stopped | undefined;
  const note = (one: One, at: Phase, look: LookResult): void => {
    one.phases[at] = withLook(one.phases[at], look);
    one.violated = look.outcome === 'violated' ? one.violated + 1 : 0;
    one.unknown = look.outcome === 'unknown' ? one.unknown + 1 : 0;
    if (at === 'during') stop ??= stopOf(one, look);
  };
  const look = async (one: One): Promise<void> => {
    const at = phase;
    note(one, at, await lookAt(askers, scene, one, at, limit));
  };
  const loops: Promise<void>[] = [];
  const follow = async (one: One): Promise<void> => {
    while (!limit.aborted) {
      await look(one);
      await clock.sleep(phase === 'after' ? 500 : pauseMs(one.probe), limit);
    }
  };
  return {
    async steady() {
      for (let i = 0; i < steadyLooks; i++) {
        await Promise.all(all.filter(({ probe }) => probe.role === 'steady').map(look));
        await clock.sleep(300, limit);
      }
      return all.flatMap(({ probe, phases }) =>
        probe.role === 'effect' || phases.before.met === steadyLooks
          ? []
          : `${probe.name}: ${phases.before.firstViolation ?? phases.before.lastUnknown ?? 'it saw nothing'}`,
      );
    },
    begin(next) {
      phase = next;
      if (loops.length === 0)
        loops.push(...all.map((one) => follow(one).catch((thrown: unknown) => failed(thrown))));
    },
    faultBegan(at) {
      for (const { ledger } of all) ledger?.faultBegins(at);
    },
    stopped: () => stop,
    async settle(forMs) {
      const untilMs = clock.now().getTime() + forMs;
      const settled = (): boolean =>
        all.every(
          ({ probe, phases, ledger }) =>
            probe.role === 'effect' ||
            (phases.after.metAtEnd >= settledLooks && ledger?.complete() !== false),
        );
      while (!settled() && clock.now().getTime() < untilMs) await clock.sleep(250, limit);
    },
    async end() {
      ended.abort(new Error('finished'));
      await Promise.all(loops);
      return all.map(({ probe, phases, ledger }) => ({
        name: probe.name,
        phases: { ...phases },
        ledger: ledger?.seen() ?? null,
      }));
    },
  };
  function failed(thrown: unknown): void {
    if (!limit.aborted)
      stop ??= { why: 'unseen', detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
const pauseMs = (probe: Probe): number =>
  probe.kind === 'ledger' ? 1000 / probe.perSecond : probe.intervalSeconds * 1000;
async function lookAt(
  askers: Askers,
  scene: Scene,
  one: One,
  phase: Phase,
  signal: AbortSignal,
): Promise<LookResult> {
  const { probe, ledger } = one;
  one.turn += 1;
  switch (probe.kind) {
    case 'ledger': {
      if (ledger === undefined) throw new Error('a ledger probe has a ledger');
      // Afterwards nothing new is sent: what is on its way must arrive.
      if (phase === 'after') return await ledger.read(signal);
      const sent = await ledger.submit(signal);
      // Effects are read about once a second, whatever the rate.
      const due =
        one.turn % Math.max(1, Math.round(probe.perSecond)) === 0 || one.turn <= steadyLooks;
      const read = due ? await ledger.read(signal) : undefined;
      return read !== undefined && read.outcome !== 'met' ? read : sent;
    }
    case 'http':
    case 'grpc':
    case 'prometheus':
    case 'kubernetes':
      return await lookOnce(askers, scene, probe, one.turn, signal);
    default:
      return assertNever(probe);
  }
}
function stopOf({ probe, violated, unknown }: One, { detail }: LookResult): Stopped | undefined {
  const { name, abortAfter } = probe;
  if (abortAfter === 0) return undefined;
  if (violated >= abortAfter)
    return { why: 'probe', detail: `${name} was violated ${violated} times in a row: ${detail}` };
  return unknown >= abortAfter
    ? { why: 'unseen', detail: `${name} saw nothing ${unknown} times in a row: ${detail}` }
    : undefined;
}
