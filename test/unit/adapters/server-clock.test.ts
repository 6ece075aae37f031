import { describe, expect, test } from '@jest/globals';
import { serverClock } from '../../../src/adapters/kubernetes/server-clock.ts';

const startMs = Date.parse('2026-01-01T12:00:00Z');
const hour = 3_600_000;
/** A clock of ours that stands at `startMs`, and what it heard of a server that is `skewMs` ahead. */
function heard(...answers: readonly { skewMs: number; tookMs?: number; headers?: object }[]) {
  const clock = { now: () => new Date(startMs), sleep: () => Promise.resolve() };
  const server = serverClock(clock);
  for (const { skewMs, tookMs = 20, headers = {} } of answers) {
    const date = new Date(startMs + skewMs - tookMs / 2).toUTCString();
    server.heard({ date, ...headers }, startMs - tookMs, startMs);
  }
  return server;
}

describe("the API server's clock", () => {
  test('is ours before it was heard, and nobody knows how far it is', () => {
    expect(heard().skewMs()).toBeNull();
    expect(heard().now()).toEqual(new Date(startMs));
  });
  test.each([6 * hour, -6 * hour, 31 * 60_000, -31 * 60_000, 3000])('is %d ms ahead', (skewMs) => {
    const server = heard({ skewMs }, { skewMs }, { skewMs });
    expect(Math.abs((server.skewMs() ?? 0) - skewMs)).toBeLessThanOrEqual(1000);
    expect(Math.abs(server.now().getTime() - startMs - skewMs)).toBeLessThanOrEqual(1000);
  });
  test('is ours when a header of whole seconds cannot tell them apart', () => {
    const server = heard({ skewMs: 900 });
    expect(server.now()).toEqual(new Date(startMs));
    expect(server.skewMs()).not.toBeNull();
  });
  test('is not moved by one odd answer, by one that was long on its way, nor by a cache', () => {
    const good = [0, 1, 2, 3].map(() => ({ skewMs: 0 }));
    expect(heard(...good, { skewMs: hour }).now()).toEqual(new Date(startMs));
    const late = { skewMs: hour, tookMs: 60_000 };
    expect(heard({ skewMs: 0 }, late, late).now()).toEqual(new Date(startMs));
    const cached = { skewMs: -hour, headers: { age: '3600' } };
    expect(heard(cached, cached).skewMs()).toBeNull();
  });
  test('is followed when one of the clocks is set', () => {
    const many = (skewMs: number) => Array.from({ length: 15 }, () => ({ skewMs }));
    expect(
      heard(...many(0), ...many(hour))
        .now()
        .getTime() - startMs,
    ).toBeGreaterThan(hour / 2);
  });
  test('an answer without a date tells nothing', () => {
    const clock = { now: () => new Date(startMs), sleep: () => Promise.resolve() };
    const server = serverClock(clock);
    server.heard({}, startMs, startMs);
    server.heard({ date: 'yesterday' }, startMs, startMs);
    expect(server.skewMs()).toBeNull();
  });
});
