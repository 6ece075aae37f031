import { faultKinds, secondKinds } from './kinds.ts';
import { type Life, lives } from './lives.ts';
import { play, type Ran } from './play.ts';
import { randomOf } from './random.ts';
import { rescuers, type Schedule, skews } from './schedule.ts';
import type { World } from './world.ts';

/** Requests of each step of each life when nothing goes wrong, in order: what there is to break. */
export type Baseline = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Lives once each without a fault; they are judged as well. */
export async function measureBaseline(
  world: World,
  which: readonly Life[] = lives,
): Promise<{
  readonly baseline: Baseline;
  readonly unfaulted: readonly (Ran & { life: string })[];
}> {
  const measured: Record<string, readonly (readonly string[])[]> = {};
  const unfaulted: (Ran & { life: string })[] = [];
  const [first] = which;
  // The first life loads and compiles everything; its times say nothing.
  if (first !== undefined) await play(world, first).catch(() => undefined);
  for (const life of which) {
    const ran = await play(world, life);
    measured[life.name] = ran.requests;
    unfaulted.push({ ...ran, life: life.name });
  }
  return { baseline: measured, unfaulted };
}

/** A sweep or a dead-man that ends a release makes about so many; a run that has less to do may never come to its fault. */
const mostRequests = 24;

/** Which of them: those with this fault, of lives whose name begins so. */
export interface Only {
  readonly kind?: string | undefined;
  readonly life: string;
}

/** Every request × every fault × every rescuer, in the order of the seed. */
export function schedulesOf(
  baseline: Baseline,
  seed: number,
  only: Only = { life: '' },
): readonly Schedule[] {
  const kinds = faultKinds.filter((kind) => only.kind === undefined || kind === only.kind);
  const which = lives.filter(({ name }) => name.startsWith(only.life));
  const all = which.flatMap((life) =>
    (baseline[life.name] ?? []).flatMap((requests, step) =>
      requests.flatMap((_request, request) =>
        kinds.flatMap((kind) =>
          rescuers.map((rescuer): Schedule => ({ life, step, request, kind, rescuer })),
        ),
      ),
    ),
  );
  const random = randomOf(seed);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [all[i], all[j]];
    if (a === undefined || b === undefined) continue;
    all[i] = b;
    all[j] = a;
  }
  return all.map((schedule, number) => {
    const dice = randomOf(seed * 1_000_003 + number);
    return withClocks(withSecond(schedule, dice), dice);
  });
}

/** Each fourth, on average, has a rescuer that meets a fault of its own, among its first requests. */
function withSecond(schedule: Schedule, random: () => number): Schedule {
  if (random() >= 0.25) return schedule;
  const kind = secondKinds[Math.floor(random() * secondKinds.length)];
  if (kind === undefined) return schedule;
  return { ...schedule, second: { kind, request: Math.floor(random() * mostRequests) } };
}

/** Each fifth, on average, has runners whose clocks are wrong, each in its own way. */
function withClocks(schedule: Schedule, random: () => number): Schedule {
  if (random() >= 0.2) return schedule;
  const known = Object.values(skews);
  const one = (): number => known[Math.floor(random() * known.length)] ?? 0;
  const clocks = { run: one(), rescuer: one() };
  return clocks.run === 0 && clocks.rescuer === 0 ? schedule : { ...schedule, clocks };
}
