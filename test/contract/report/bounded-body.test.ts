import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boundedText } from '../../../src/adapters/bounded-body.ts';

let server: Server;
let url = '';
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a'));
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/small') response.end('grüße');
    else response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('an answer that fits is whole', async () => {
  expect(await boundedText(await fetch(`${url}/small`), 100)).toEqual({
    text: 'grüße',
    whole: true,
  });
});
test('a small gzip of a large text is cut while it is unpacked', async () => {
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage().rss;
  const { text, whole } = await boundedText(await fetch(`${url}/bomb`), 1024 * 1024);
  expect({ length: text.length, whole }).toEqual({ length: 1024 * 1024, whole: false });
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});
