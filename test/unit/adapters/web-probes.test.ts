import { createServer, type Server } from 'node:http';
import { createServer as createHttp2, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { valuesOf, webProbes } from '../../../src/adapters/web-probes.ts';

const never = new AbortController().signal;
let plain: Server;
let grpc: Http2Server;
/** How the gRPC server answers next. */
let answer: (stream: ServerHttp2Stream) => void;
const at = (server: Server | Http2Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
beforeAll(async () => {
  plain = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/big') response.end('x'.repeat(6 * 1024 * 1024));
    else if (request.url === '/api/v1/query')
      response.end(
        '{"status":"success","data":{"resultType":"vector","result":[{"value":[1,"NaN"]},{"value":[1,"7"]}]}}',
      );
    else response.writeHead(302, { location: '/elsewhere' }).end(request.method);
  });
  grpc = createHttp2();
  grpc.on('stream', (stream: ServerHttp2Stream) => answer(stream));
  await Promise.all(
    [plain, grpc].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
  );
});
afterAll(() => {
  plain.closeAllConnections();
  plain.close();
  grpc.close();
});
const framed = (message: readonly number[]): Buffer =>
  Buffer.from([0, 0, 0, 0, message.length, ...message]);
const served =
  (message: readonly number[], status = '0') =>
  (stream: ServerHttp2Stream): void => {
    stream.respond(
      { ':status': 200, 'content-type': 'application/grpc' },
      { waitForTrailers: true },
    );
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': status }));
    stream.end(message.length === 0 && status !== '0' ? undefined : framed(message));
  };
const health = (service = 'shop') =>
  webProbes(undefined).grpcHealth(at(grpc), service, 2000, never);

describe('gRPC health', () => {
  test.each([
    ['SERVING', [8, 1]],
    ['NOT_SERVING', [8, 2]],
    ['SERVICE_UNKNOWN', [8, 3]],
    ['UNKNOWN', []],
  ] as const)('reads %s', async (status, message) => {
    answer = served(message);
    expect(await health()).toBe(status);
  });
  test('asks for the service by its name', async () => {
    let asked = Buffer.alloc(0);
    answer = (stream) => {
      stream.on('data', (part: Buffer) => {
        asked = Buffer.concat([asked, part]);
      });
      stream.on('end', () => served([8, 1])(stream));
    };
    await health('shop.Orders');
    expect([...asked]).toEqual([0, 0, 0, 0, 13, 0x0a, 11, ...Buffer.from('shop.Orders')]);
  });
  test('knows a service that the server does not know from one that fails', async () => {
    answer = served([], '5');
    expect(await health()).toBe('SERVICE_UNKNOWN');
    answer = served([], '12');
    await expect(health()).rejects.toThrow(/gRPC status 12/);
  });
  test.each([
    ['another message', [0x12, 1]],
    ['an unknown status', [8, 9]],
  ])('is no health with %s', async (_what, message) => {
    answer = served(message);
    await expect(health()).rejects.toThrow(/no health check/);
  });
  test('is none when nobody listens, and none in time', async () => {
    await expect(
      webProbes(undefined).grpcHealth('http://127.0.0.1:1', '', 2000, never),
    ).rejects.toThrow();
    answer = () => undefined;
    await expect(webProbes(undefined).grpcHealth(at(grpc), '', 200, never)).rejects.toThrow(
      /deadline/,
    );
  });
});
describe('an address', () => {
  test('is asked once, and a redirection is its answer', async () => {
    const web = webProbes(undefined);
    expect(await web.ask({ url: at(plain), method: 'POST', body: '{}' }, 2000, never)).toEqual({
      status: 302,
      body: 'POST',
    });
  });
  test('is cut at 4 MiB, and at its deadline', async () => {
    const web = webProbes(undefined);
    const { body } = await web.ask({ url: `${at(plain)}/big`, method: 'GET' }, 5000, never);
    expect(body.length).toBe(4 * 1024 * 1024);
    await expect(
      web.ask({ url: `${at(plain)}/slow`, method: 'GET' }, 200, never),
    ).rejects.toThrow();
  });
});
describe('a query', () => {
  test('gives every series, what is no number as NaN', async () => {
    expect(await webProbes({ url: at(plain), token: undefined }).query('up', never)).toEqual([
      Number.NaN,
      7,
    ]);
    await expect(webProbes(undefined).query('up', never)).rejects.toThrow(/no prometheus-url/);
  });
  test('is refused when it gives no numbers', () => {
    expect(valuesOf({ resultType: 'scalar', result: [1, '3'] })).toEqual([3]);
    expect(valuesOf({ resultType: 'scalar', result: [1, ''] })).toEqual([Number.NaN]);
    expect(() => valuesOf({ resultType: 'matrix', result: [] })).toThrow(/matrix/);
  });
});
