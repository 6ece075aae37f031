import type { GateKind } from '../evidence/envelope.ts';
import { judgementOf } from '../evidence/measurement.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Check, Gate, GatePorts } from './gate.ts';

type Checks<Subject, More extends object> = Readonly<
  Record<string, Check<Subject, never, unknown, More>>
>;
/** By check; null = that check was not asked for. */
export type ParametersOf<C> = {
  readonly [K in keyof C]: C[K] extends {
    judge(observation: never, parameters: infer P): unknown;
  }
    ? P | null
    : never;
};
export type ObservationOf<C> = {
  readonly [K in keyof C]: C[K] extends { observe(...given: never[]): Promise<infer O> }
    ? O | null
    : never;
};

/** A gate of independent checks, made in the order in which they are written. Every check that was asked for must pass. */
export const gateOf = <Subject, C extends Checks<Subject, More>, More extends object = object>(
  kind: GateKind,
  subject: (ports: GatePorts & More, handle: ReleaseHandle) => Promise<Subject>,
  checks: C,
): Gate<ParametersOf<C>, ObservationOf<C>, More> => ({
  kind,
  async observe(ports, handle, parameters) {
    const about = await subject(ports, handle);
    const seen: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(checks)) {
      const asked = parameters[name] ?? null;
      seen[name] = asked === null ? null : await check.observe(ports, about, asked as never, seen);
    }
    return seen as ObservationOf<C>;
  },
  judge: (observation, parameters) =>
    judgementOf(
      Object.entries(checks).flatMap(([name, check]) => {
        const [seen, asked] = [observation[name] ?? null, parameters[name] ?? null];
        return seen === null || asked === null ? [] : check.judge(seen, asked as never);
      }),
    ),
});
