import { messageOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PolicySource, SourceAnswer } from '../../ports/policy-source.ts';
import { askedAgain } from '../policy/polled.ts';
import { type ConsulAddress, type ConsulAnswer, consulGet } from './http.ts';

/** How long Consul holds a question while nothing changes; it adds up to a sixteenth of it. */
const waitSeconds = 30;
const slackMs = 5000;
const answerWithinMs = 5000;
/** However quickly it answers, it is not asked more often: a server that does not hold questions would be asked for ever. */
const leastBetweenMs = 1000;
const longestPauseMs = 10_000;

/**
 * A key of Consul's KV store, followed by blocking queries (https://developer.hashicorp.com/consul/api-docs/features/blocking): the index
 * begins again at 0 when it goes backwards, as after a restored snapshot, and one that is not above 0 is none. The version is the key's
 * ModifyIndex; Consul does not know who wrote it.
 */
export function consulKey(clock: Clock, address: ConsulAddress, key: string): PolicySource {
  const ask: Ask = (more, withinMs, signal) =>
    consulGet(address, pathOf(address, key, more), withinMs, signal);
  return {
    name: `consul:${key}`,
    read: (signal) =>
      askedAgain(clock, signal, async () =>
        // A leader that was cut off must not answer for the others: it asks them first.
        answerOf(await ask({ consistent: '' }, answerWithinMs, signal), key),
      ),
    async follow(heard, signal) {
      let index = 0;
      let pauseMs = leastBetweenMs;
      while (!signal.aborted) {
        const askedMs = clock.now().getTime();
        const { said, next } = await once(ask, key, index, signal);
        if (signal.aborted) return;
        index = next;
        heard(said);
        pauseMs = said.state === 'away' ? Math.min(longestPauseMs, pauseMs * 2) : leastBetweenMs;
        const leftMs = askedMs + pauseMs - clock.now().getTime();
        if (leftMs > 0) await clock.sleep(leftMs, signal).catch(() => undefined);
      }
    },
  };
}
type Ask = (
  more: Readonly<Record<string, string>>,
  withinMs: number,
  signal: AbortSignal,
) => Promise<ConsulAnswer>;
/** One question, held by Consul until something is newer than `index`; and where the next one goes on. */
async function once(
  ask: Ask,
  key: string,
  index: number,
  signal: AbortSignal,
): Promise<{ readonly said: SourceAnswer; readonly next: number }> {
  const more = index === 0 ? {} : { index: `${index}`, wait: `${waitSeconds}s` };
  const withinMs = index === 0 ? answerWithinMs : waitSeconds * (1000 + 1000 / 16) + slackMs;
  try {
    const answer = await ask(more, withinMs, signal);
    const said = answerOf(answer, key);
    return { said, next: said.state === 'away' ? 0 : nextIndex(index, answer.index) };
  } catch (thrown) {
    return { said: { state: 'away', problem: messageOf(thrown) }, next: 0 };
  }
}
/** 0 = ask without an index, which answers at once. */
export function nextIndex(index: number, said: string | undefined): number {
  const next = /^\d{1,15}$/.test(said ?? '') ? Number(said) : 0;
  return next < 1 || next < index ? 0 : next;
}
function pathOf(
  { datacenter, namespace, partition }: ConsulAddress,
  key: string,
  more: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({
    ...(datacenter === undefined ? {} : { dc: datacenter }),
    ...(namespace === undefined ? {} : { ns: namespace }),
    ...(partition === undefined ? {} : { partition }),
    ...more,
  }).toString();
  return `/v1/kv/${key.split('/').map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

interface Entry {
  readonly Key: string;
  readonly Value: string | null;
  readonly ModifyIndex: number;
}
/** What an answer means; whatever is no answer of Consul's is a source that is away. */
export function answerOf({ status, body }: ConsulAnswer, key: string): SourceAnswer {
  const away = (problem: string): SourceAnswer => ({ state: 'away', problem });
  if (status === 404 && body !== undefined)
    return { state: 'unusable', problem: `Consul has no key ${key}`, version: '', by: '' };
  if (status === 403 || status === 401)
    return away(
      `Consul refuses the token (${status}): ${brief(body)}; consul-token needs key_prefix or key "${key}" { policy = "read" }`,
    );
  if (status !== 200) return away(`Consul answered ${status}: ${brief(body)}`);
  if (body === undefined)
    return {
      ...{ state: 'unusable', version: '', by: '' },
      problem: `the value of ${key} is larger than Consul's own limit`,
    };
  const entry = entryOf(body);
  if (entry === undefined) return away(`what answers is no KV store of Consul's: ${brief(body)}`);
  if (entry.Key !== key)
    return away(`Consul answered with another key: ${entry.Key.slice(0, 100)}`);
  const version = `${entry.ModifyIndex}`;
  const text = textOf(entry.Value);
  return text === undefined
    ? { state: 'unusable', problem: `the value of ${key} is no UTF-8 text`, version, by: '' }
    : { state: 'text', text, version, by: '' };
}
const brief = (body: string | undefined): string =>
  (body ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || 'nothing';
function entryOf(body: string): Entry | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
  const [first] = list as readonly (Partial<Record<keyof Entry, unknown>> | null)[];
  if (list.length !== 1 || first === null || typeof first !== 'object') return undefined;
  const { Key, Value, ModifyIndex } = first;
  return typeof Key === 'string' &&
    (Value === null || typeof Value === 'string') &&
    Number.isSafeInteger(ModifyIndex) &&
    Number(ModifyIndex) > 0
    ? { Key, Value, ModifyIndex: Number(ModifyIndex) }
    : undefined;
}
function textOf(value: string | null): string | undefined {
  if (value === null) return '';
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'base64'));
  } catch {
    return undefined;
  }
}
