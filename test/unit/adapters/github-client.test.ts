import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { githubClient, missingPermission } from '../../../src/adapters/github-client.ts';

test('a GitHub that takes a request and never answers is given up, by the deadline or by who waits', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked = (about: Parameters<typeof githubClient>[2], signal?: AbortSignal) =>
    githubClient(url, 'token', about).rest.git.getRef({
      ...{ owner: 'acme', repo: 'shop', ref: 'heads/main' },
      request: signal === undefined ? {} : { signal },
    });
  const soon = (): AbortSignal => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('nobody waits')), 100);
    return stop.signal;
  };
  const beganMs = performance.now();
  await expect(asked({ deadlineMs: 100 })).rejects.toThrow();
  await expect(asked({ signal: soon() })).rejects.toThrow();
  await expect(asked({}, soon())).rejects.toThrow();
  expect(performance.now() - beganMs).toBeLessThan(25_000);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

test('a right that is missing is named with the one that gives it; anything else stays what it was', () => {
  const refused = Object.assign(new Error('no'), { status: 403 });
  expect(String(missingPermission(refused, 'contents: read', 'read it'))).toMatch(
    /does not let this token read it \(403\).*permissions: contents: read/,
  );
  const broken = Object.assign(new Error('no'), { status: 502 });
  expect(missingPermission(broken, 'contents: read', 'read it')).toBe(broken);
});
