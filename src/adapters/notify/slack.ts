import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import { type Answered, listOf, objectOf, refused, sent } from './http.ts';

export interface SlackContent {
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
}
/** An incoming webhook: it can say, and find nothing again. */
export const slackWebhook = (clock: Clock, url: string, content: SlackContent): Notifier => ({
  name: 'slack',
  findsAgain: false,
  async tell(signal): Promise<Told> {
    const answer = await sent(clock, { method: 'POST', url, body: content, once: true }, signal);
    // One that fronts the Web API, or a proxy, says so in HTTP 200.
    if (answer.status === 200 && objectOf(answer.json)['ok'] !== false)
      return { state: 'told', address: '' };
    throw refused(
      answer,
      'Slack did not take the message',
      'no_service and channel_is_archived: make a new webhook; invalid_payload: tell us.',
    );
  },
});

export interface SlackPlace {
  /** Of the Web API. */
  readonly url: string;
  readonly token: string;
  /** The channel's id: names are no addresses of the history. */
  readonly channel: string;
}
export interface SlackThread {
  readonly key: string;
  /** Messages about one release are one thread. */
  readonly thread: string;
  /** Whether a reply in the thread is shown in the channel too. */
  readonly loud: boolean;
}
const eventType = 'sluice_release';

/** chat.postMessage with metadata, by which it is found again: the first of a release begins a thread, later ones are replies, the same one is renewed. */
export function slackApi(
  clock: Clock,
  place: SlackPlace,
  content: SlackContent,
  { key, thread, loud }: SlackThread,
): Notifier {
  const ask = asker(clock, place);
  return {
    name: 'slack',
    findsAgain: true,
    async tell(signal): Promise<Told> {
      const { messages, warnings } = await earlier(ask, place, signal);
      const parent = messages.find((one) => one.thread === thread);
      const replies = parent === undefined ? [] : await repliesOf(ask, place, parent.ts, signal);
      const same = [...messages, ...replies].find((one) => one.key === key);
      const metadata = { event_type: eventType, event_payload: { key, thread } };
      const said = { channel: place.channel, ...content, metadata };
      if (same !== undefined) {
        await ask('chat.update', { ...said, ts: same.ts }, signal);
        return { state: 'renewed', address: '', warnings };
      }
      const more =
        parent === undefined
          ? {}
          : { thread_ts: parent.ts, ...(loud ? { reply_broadcast: true } : {}) };
      await ask(
        'chat.postMessage',
        { ...said, ...more, unfurl_links: false, unfurl_media: false },
        signal,
      );
      return { state: 'told', address: '', warnings };
    },
  };
}
type Ask = (
  method: string,
  body: object,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;
/** Slack answers 200 with `ok: false`: that is a refusal, and never taken for a message that was told. */
const asker =
  (clock: Clock, { url, token }: SlackPlace): Ask =>
  async (method, body, signal) => {
    const answer = await sent(
      clock,
      {
        ...{ method: 'POST', url: `${url}/${method}`, body, once: method === 'chat.postMessage' },
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json; charset=utf-8',
        },
      },
      signal,
      ratelimited,
    );
    const json = objectOf(answer.json);
    if (answer.status === 200 && json['ok'] === true) return json;
    throw new SlackRefusal(method, answer);
  };
class SlackRefusal extends UsageError {
  readonly code: string;
  constructor(method: string, answer: Answered) {
    const { error } = objectOf(answer.json);
    const code = typeof error === 'string' ? error.slice(0, 100) : `HTTP ${answer.status}`;
    super(`Slack refuses ${method} (${code}).`, {
      fix: 'The app needs chat:write, and channels:history to find its messages again; invite it to the channel.',
    });
    this.code = code;
  }
}
const ratelimited = ({ json, headers }: Answered): number | undefined =>
  objectOf(json)['error'] === 'ratelimited'
    ? Number(headers.get('retry-after') ?? '10') || 10
    : undefined;

interface Earlier {
  readonly ts: string;
  readonly key: string;
  readonly thread: string;
}
function ours(messages: unknown): readonly Earlier[] {
  return listOf(messages).flatMap(({ ts, metadata }) => {
    const { event_type, event_payload } = objectOf(metadata);
    const { key, thread } = objectOf(event_payload);
    return event_type === eventType &&
      typeof ts === 'string' &&
      typeof key === 'string' &&
      typeof thread === 'string'
      ? [{ ts, key, thread }]
      : [];
  });
}
/** Metadata of another app does not come with our event type's name unless it means to: only own messages may be renewed, and Slack refuses others. */
async function earlier(
  ask: Ask,
  { channel }: SlackPlace,
  signal: AbortSignal,
): Promise<{ readonly messages: readonly Earlier[]; readonly warnings: readonly string[] }> {
  try {
    const found = await ask(
      'conversations.history',
      { channel, limit: 200, include_all_metadata: true },
      signal,
    );
    return { messages: [...ours(found['messages'])].reverse(), warnings: [] };
  } catch (thrown) {
    if (thrown instanceof SlackRefusal && thrown.code === 'missing_scope')
      return {
        messages: [],
        warnings: [
          'Slack may not look for its messages (channels:history): one that was told already is told again',
        ],
      };
    throw thrown;
  }
}
async function repliesOf(
  ask: Ask,
  { channel }: SlackPlace,
  ts: string,
  signal: AbortSignal,
): Promise<readonly Earlier[]> {
  const body = { channel, ts, limit: 200, include_all_metadata: true };
  return ours((await ask('conversations.replies', body, signal))['messages']);
}
