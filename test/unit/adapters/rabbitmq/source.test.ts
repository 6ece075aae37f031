import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { rabbitmqSource } from '../../../../src/adapters/rabbitmq/source.ts';

/** What the management API says of the queue `orders`, look by look, five seconds apart; the last answer stays. */
async function watched(answers: readonly object[]) {
  let [ms, look] = [1_700_000_000_000, 0];
  const server = createServer((request, response) => {
    const queue = request.url?.startsWith('/api/queues/') === true;
    const found = queue ? answers[Math.min(look, answers.length - 1)] : { rabbitmq_version: '4.1' };
    if (queue) look += 1;
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const address = { system: 'rabbitmq', url, vhost: '/', queues: ['orders'] } as const;
  const source = rabbitmqSource('retry', { ...address, credentials: null }, undefined, {
    windowMs: 60_000,
    now: () => new Date(ms),
    signal: new AbortController().signal,
  });
  try {
    for (let i = 1; i < answers.length; i++) {
      await source.look();
      ms += source.everyMs;
    }
    const end = await source.end().catch(String);
    return { end, unseen: source.unseen() };
  } finally {
    server.close();
  }
}
const drained = (n: number) => [{ type: 'drained', in_flight: n }];
describe('the messages of a queue of RabbitMQ', () => {
  it.each<[string, readonly object[], unknown, number]>([
    ['none were there all the time', [{ messages: 0 }, { messages: 0 }], drained(0), 0],
    ['a count may be five seconds old', [{ messages: 0 }, { messages: 3 }], drained(3), 0],
    ['one that fell may not be new', [{ messages: 3 }, { messages: 0 }], drained(3), 0],
    ['a new queue is counted later', [{}, {}, { messages: 0 }, { messages: 0 }], drained(0), 0],
    ['it was counted at the end alone', [{}, {}, { messages: 0 }], drained(0), 1],
    [
      'it was never counted',
      [{}, {}],
      'Error: RabbitMQ does not say how many messages orders has',
      0,
    ],
  ])('%s', async (_, answers, end, unseen) => {
    const seen = await watched(answers);
    expect(seen.end).toEqual(end);
    expect(seen.unseen).toHaveLength(unseen);
  });
});
