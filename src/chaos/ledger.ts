import type { Clock } from '../ports/clock.ts';
import { type Askers, askPlace, podsAt, type Scene } from './ask-probe.ts';
import type { Probe } from './probe.ts';
import type { Interval, LedgerSeen, LookResult } from './seen.ts';

type LedgerProbe = Extract<Probe, { kind: 'ledger' }>;
/** Ids that an answer names, with their repetitions: a JSON list, `{"ids": […]}`, or one on each line. Undefined = it is none of these. */
export function idsIn(body: string): readonly string[] | undefined {
  const text = body.trim();
  if (!text.startsWith('[') && !text.startsWith('{'))
    return text === '' ? [] : text.split(/\r?\n/).map((line) => line.trim());
  try {
    const parsed: unknown = JSON.parse(text);
    const given = Array.isArray(parsed) ? parsed : (parsed as { readonly ids?: unknown }).ids;
    return Array.isArray(given) && given.every((id) => typeof id === 'string') ? given : undefined;
  } catch {
    return undefined;
  }
}
/** Synthetic work during an experiment: what was acknowledged, and how often each of it was done. */
export interface Ledger {
  /** Sends one task; met = it was acknowledged. */
  submit(signal: AbortSignal): Promise<LookResult>;
  /** Reads the effects. Met = they could be read. */
  read(signal: AbortSignal): Promise<LookResult>;
  /** The fault begins now: what is in hand must be done by somebody. */
  faultBegins(at: Interval): void;
  /** Everything acknowledged is done. */
  complete(): boolean;
  seen(): LedgerSeen;
}
/** Most tasks of one experiment; more would be a load test. */
const mostTasks = 20_000;

export function keepLedger(
  askers: Askers,
  clock: Pick<Clock, 'now'>,
  scene: Scene,
  probe: LedgerProbe,
  run: string,
): Ledger {
  const prefix = `probe-${run}-`;
  const acknowledged = new Set<string>();
  let effects: ReadonlyMap<string, number> | undefined;
  let readAtMs: number | undefined;
  let inHand: readonly string[] | undefined;
  let inHandFrom: Interval | null = null;
  let inHandDoneAt: Interval | null = null;
  let next = 1;
  let unanswered = 0;
  const withinMs = probe.timeoutSeconds * 1000;
  const noteInHand = (): void => {
    if (inHand === undefined || inHand.length === 0 || inHandDoneAt !== null) return;
    const atMs = clock.now().getTime();
    if (inHand.every((id) => effects?.has(id) === true))
      inHandDoneAt = { loMs: readAtMs ?? atMs, hiMs: atMs };
  };
  return {
    async submit(signal) {
      if (next > mostTasks)
        return { outcome: 'met', value: null, detail: 'enough tasks were sent' };
      const id = `${prefix}${next++}`;
      const withId = (text: string | null): string | null =>
        text === null ? null : text.replaceAll('$id', id);
      const { submit } = probe;
      const place = { ...submit, url: withId(submit.url), path: withId(submit.path) };
      const how = { turn: next, withinMs, method: submit.method, body: withId(submit.body) ?? '' };
      const { status, ms, detail } = await askPlace(askers, scene, place, how, signal);
      if (status === null) unanswered += 1;
      if (status === null) return { outcome: 'unknown', value: null, detail };
      if (status < 200 || status > 299) return { outcome: 'violated', value: ms, detail };
      acknowledged.add(id);
      return { outcome: 'met', value: ms, detail };
    },
    async read(signal) {
      const bodies = await readAll(askers, scene, probe, signal);
      if ('unread' in bodies) return { outcome: 'unknown', value: null, detail: bodies.unread };
      const counts = new Map<string, number>();
      for (const id of bodies.ids)
        if (id.startsWith(prefix)) counts.set(id, (counts.get(id) ?? 0) + 1);
      effects = counts;
      noteInHand();
      readAtMs = clock.now().getTime();
      return { outcome: 'met', value: null, detail: '' };
    },
    faultBegins(at) {
      inHandFrom ??= at;
      inHand ??= [...acknowledged].filter((id) => effects?.has(id) !== true);
    },
    complete: () =>
      effects !== undefined && [...acknowledged].every((id) => effects?.has(id) === true),
    seen: () => ({
      acknowledged: [...acknowledged],
      unanswered,
      effects: effects === undefined ? null : Object.fromEntries(effects),
      inHand: inHand ?? [],
      inHandFrom,
      inHandDoneAt,
    }),
  };
}
/** What all places say together: one address, or every ready pod. One that cannot be read makes the whole unread. */
async function readAll(
  askers: Askers,
  scene: Scene,
  { effects, timeoutSeconds }: LedgerProbe,
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[] } | { readonly unread: string }> {
  const count = effects.url === null ? podsAt(scene, effects.of).length : 1;
  if (count === 0) return { unread: `no pod of ${effects.of} is ready` };
  const all = await Promise.all(
    Array.from({ length: count }, (_none, turn) =>
      askPlace(askers, scene, effects, { turn, withinMs: timeoutSeconds * 1000 }, signal),
    ),
  );
  const ids: string[] = [];
  for (const { status, body, detail } of all) {
    if (status === null || status < 200 || status > 299) return { unread: detail };
    const found = idsIn(body);
    if (found === undefined) return { unread: `${detail}, which is no list of ids` };
    ids.push(...found);
  }
  return { ids };
}
