import type { Json } from '../json-patch.ts';
import type { Reducer } from './reducer.ts';

export interface SnapshotEvent {
  readonly version: number;
  readonly kind: string;
  readonly data: Json;
  readonly meta: Json;
}
/** The four states that are compared, or why a program could not make them. */
export type Replayed =
  | {
      /** From nothing up to the snapshot's version; null when the events before it were checked earlier. */
      readonly upToSnapshot: Json;
      /** From the snapshot's state on. */
      readonly onwards: Json;
      /** From nothing to the end; null like the first. */
      readonly whole: Json;
      /** The same once more; absent where nothing but arithmetic was done. */
      readonly again?: Json;
    }
  | { readonly failed: string };
/** Takes events in their order, and the snapshot once; memory does not grow with the events where they are reduced as they come. */
export interface Replay {
  snapshot(version: number, state: Json): void;
  event(event: SnapshotEvent): void;
  end(): Replayed;
}

/** Reduces as events come by. Events before the snapshot's line are kept until it comes. */
export function streaming(reducer: Reducer, resumed: boolean): Replay {
  let whole = reducer.initial();
  let onwards: Json = null;
  let upTo: Json = null;
  let at: number | null = null;
  const waiting: SnapshotEvent[] = [];
  const reduce = ({ version, kind, data }: SnapshotEvent): void => {
    if (at === null) return;
    if (!resumed) whole = reducer.apply(whole, kind, data);
    if (!resumed && version === at) upTo = structuredClone(whole);
    if (version > at) onwards = reducer.apply(onwards, kind, data);
  };
  return {
    snapshot(version, state) {
      at = version;
      onwards = structuredClone(state);
      if (version === 0) upTo = structuredClone(whole);
      for (const event of waiting.splice(0)) reduce(event);
    },
    event(event) {
      if (at === null) waiting.push(event);
      else reduce(event);
    },
    end: () => ({ upToSnapshot: upTo, onwards, whole: resumed ? onwards : whole }),
  };
}

/** One replay by a program of the user's: the state, or why there is none. */
export type Replayer = (asked: {
  readonly init?: Json;
  readonly events: readonly Json[];
}) => { readonly state: Json } | { readonly failed: string };
/** Keeps all events, and has a program replay them: each time as a process of its own, so that what differs from run to run shows. */
export function byProgram(replayer: Replayer, resumed: boolean, aggregateId: () => string): Replay {
  const events: SnapshotEvent[] = [];
  let [at, state]: [number, Json] = [0, null];
  const asked = (from: number, to: number, init?: Json) =>
    replayer({
      ...(init === undefined ? {} : { init }),
      events: events
        .filter(({ version }) => version > from && version <= to)
        // The name of an event's type in a ledger is kind; programs know it by either.
        .map(({ version, kind, data, meta }) => ({
          aggregate_id: aggregateId(),
          version,
          type: kind,
          kind,
          data,
          ...(meta === undefined ? {} : { meta }),
        })),
    });
  return {
    snapshot(version, given) {
      [at, state] = [version, given];
    },
    event: (event) => void events.push(event),
    end() {
      const last = events.at(-1)?.version ?? at;
      const runs = resumed
        ? [asked(at, last, state), asked(at, last, state)]
        : [asked(at, last, state), asked(0, last), asked(0, last), asked(0, at)];
      const states: Json[] = [];
      for (const run of runs) {
        if ('failed' in run) return run;
        states.push(run.state);
      }
      const [onwards, whole, again, upToSnapshot] = states;
      return resumed
        ? { upToSnapshot: null, onwards, whole: onwards, again: whole }
        : { upToSnapshot, onwards, whole, again };
    },
  };
}
