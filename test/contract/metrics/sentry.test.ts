import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import { sentry } from '../../../src/adapters/sentry.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});
/** Release health as Sentry answers it: totals that grow with each reading. */
async function releaseHealth(
  answer: (release: string, reading: number) => readonly [string, number][] | number,
): Promise<{ readonly url: string; readonly asked: URLSearchParams[] }> {
  const asked: URLSearchParams[] = [];
  const readings = new Map<string, number>();
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    asked.push(searchParams);
    const release = searchParams.get('query') ?? '';
    const reading = readings.get(release) ?? 0;
    readings.set(release, reading + 1);
    const found =
      pathname === '/api/0/organizations/acme/sessions/' ? answer(release, reading) : 404;
    if (typeof found === 'number') response.writeHead(found).end('{}');
    else
      response.end(
        JSON.stringify({
          groups: found.map(([status, count]) => ({
            by: { 'session.status': status },
            totals: { 'sum(session)': count },
          })),
        }),
      );
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
const source = (url: string, organization = 'acme') =>
  sentry(
    { clock: systemClock },
    { url, token: 't', organization, project: '7', canary: 'shop@"2"', baseline: 'shop@1' },
  );
const request = {
  metrics: [{ name: 'sessions', query: { kind: 'sessions' } as const }],
  arms: () => Promise.reject(new Error('pods are not asked')),
  intervalMs: 10,
  ticks: 2,
};
const signal = new AbortController().signal;
async function ticks(url: string, organization?: string) {
  const found = [];
  for await (const { data, gaps } of source(url, organization).live(request, signal))
    found.push({ ...data['sessions'], gaps });
  return found;
}

test('a tick is what was added to the totals of each release since the reading before', async () => {
  const { url, asked } = await releaseHealth((release, reading) =>
    release.includes('shop@1')
      ? [
          ['healthy', 1000 + 100 * reading],
          ['errored', 10],
          ['crashed', 1],
        ]
      : [
          ['healthy', 10 * reading],
          ['crashed', 2 * reading],
          ['abnormal', reading],
        ],
  );
  expect(await ticks(url)).toEqual([
    { canary: [3, 13], baseline: [0, 100], gaps: [] },
    { canary: [3, 13], baseline: [0, 100], gaps: [] },
  ]);
  expect(asked[0]?.get('query')).toBe('release:"shop@\\"2\\""');
});
test('a release that Sentry has not heard of is missing, not perfect; an outage is a gap', async () => {
  const { url } = await releaseHealth((release) => (release.includes('shop@1') ? 503 : []));
  expect((await ticks(url))[0]).toEqual({
    canary: null,
    baseline: null,
    gaps: ['sessions of shop@1: Sentry answered 503'],
  });
});
test('a refusal and an unknown organization are named with their input', async () => {
  const { url } = await releaseHealth(() => 403);
  await expect(ticks(url)).rejects.toThrow(/'sentry-token'.*org:read/s);
  await expect(ticks(url, 'nobody')).rejects.toThrow(/'sentry-organization'/);
});
