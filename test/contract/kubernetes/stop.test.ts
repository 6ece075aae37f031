import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { expect, test } from '@jest/globals';
import { startApiServer } from '../../../src/sandbox/kubernetes/server.ts';

test('the embedded API server stops whoever is connected: half-way in a handshake, idle, or upgraded', async () => {
  const server = await startApiServer();
  const { port, hostname: host } = new URL(server.url);
  const halfOpen = connect(Number(port), host);
  const idle = connectTls({ port: Number(port), host, rejectUnauthorized: false });
  await Promise.all([once(halfOpen, 'connect'), once(idle, 'secureConnect')]);
  const ended = Promise.all([once(halfOpen, 'close'), once(idle, 'close')]);
  for (const socket of [halfOpen, idle]) socket.on('error', () => undefined);
  await server.stop();
  expect(await ended).toHaveLength(2);
}, 5000);
