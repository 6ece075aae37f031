import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { answerLimit } from '../../../src/adapters/bounded-get.ts';
import { everyTrace, jaegerServer } from '../../../src/adapters/jaeger/api.ts';
import { everyLine, lokiServer, pageBounds } from '../../../src/adapters/loki-query.ts';
import { telemetryJson } from '../../../src/adapters/telemetry-http.ts';
import { Outage } from '../../../src/errors.ts';

const never = new AbortController().signal;
let stop: (() => void) | undefined;
afterEach(() => stop?.());
async function serving(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const huge = `"${'x'.repeat(answerLimit)}"`;

describe('a server of logs or traces', () => {
  test.each([
    [{ credentials: 'sluice:secret' }, 'Basic c2x1aWNlOnNlY3JldA==', undefined],
    [{ token: 'abc' }, 'Bearer abc', undefined],
    [{ tenant: 'shop' }, undefined, 'shop'],
  ])('is asked with %j', async (more, authorization, tenant) => {
    let heard: IncomingMessage['headers'] = {};
    const url = await serving(({ headers }, response) => {
      heard = headers;
      response.end('{}');
    });
    await telemetryJson(jaegerServer({ url: `${url}/`, tenant: null, ...more }), '/api', {}, never);
    expect([heard.authorization, heard['x-tenant']]).toEqual([authorization, tenant]);
  });
  test('is not followed to another place, where the credentials would go too', async () => {
    const url = await serving((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    const server = jaegerServer({ url, tenant: null, credentials: 'a:b' });
    await expect(telemetryJson(server, '/api', {}, never)).rejects.toThrow(Outage);
  });
  test('that is told to be given up is, at once', async () => {
    const url = await serving(() => undefined);
    const end = AbortSignal.timeout(50);
    await expect(
      telemetryJson(jaegerServer({ url, tenant: null }), '/api', {}, end),
    ).rejects.toThrow(/timeout/);
  });
});

describe('an answer that is longer than is read', () => {
  test('of Jaeger is asked for in halves, down to what is said to be cut', async () => {
    let asked = 0;
    const url = await serving((request, response) => {
      asked += 1;
      const query = new URL(request.url ?? '', 'http://jaeger').searchParams;
      const short = Number(query.get('end')) - Number(query.get('start')) < 1_000_000;
      response.end(short ? '{"data":[]}' : huge);
    });
    const query = { service: 'shop', tags: {}, fromMs: 0, toMs: 1900 };
    const found = await everyTrace(jaegerServer({ url, tenant: null }), query, never);
    expect([found, asked]).toEqual([{ spans: [], cut: false }, 3]);
  });
  test('of Loki is asked for in smaller pages, down to what is said to be cut', async () => {
    const url = await serving((_request, response) => response.end(huge));
    const window = { query: '{a="b"}', fromNs: 0n, toNs: 10n };
    const bounds = { ...pageBounds, lines: 8 };
    expect(await everyLine(lokiServer({ url, tenant: null }), window, never, bounds)).toEqual({
      lines: [],
      cut: 'it allows no page of lines',
    });
  });
});
