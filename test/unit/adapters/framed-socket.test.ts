import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { openFramed } from '../../../src/adapters/framed-socket.ts';

const words = { who: 'the broker', language: 'Frames', closed: 'it wants a login' };
const signal = new AbortController().signal;
it('a connection that the other end closed between two questions is said at once, and not waited for', async () => {
  const accepted: Socket[] = [];
  const server = createServer((socket) => {
    accepted.push(socket);
    socket.on('error', () => undefined).on('data', (frame) => socket.write(frame));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const framed = await openFramed(`127.0.0.1:${port}`, false, words, signal);
  expect(String(await framed.ask(Buffer.from('hi')))).toBe('hi');
  for (const socket of accepted) {
    const gone = new Promise((resolve) => socket.once('close', resolve));
    socket.end();
    await gone;
  }
  const began = Date.now();
  await expect(framed.ask(Buffer.from('hi'))).rejects.toThrow(/closed the connection/);
  expect(Date.now() - began).toBeLessThan(5000);
  framed.close();
  server.close();
});
