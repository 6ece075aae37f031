import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dateOf,
  overlaps,
  parseExcluded,
  sameClock,
  timeZoneOf,
} from '../../../src/gates/metrics/same-clock.ts';

const tenMinutes = 600_000;
const back = (start: string, days: number, zone: string, forMs = tenMinutes) => {
  const startMs = Date.parse(start);
  const found = sameClock({ startMs, endMs: startMs + forMs }, days, zone);
  return found.kind === 'window' ? new Date(found.window.startMs).toISOString() : found.why;
};

describe('the same clock time on an earlier day', () => {
  test('is whole days back where no clocks are changed', () => {
    expect(back('2026-11-25T10:00:00.000Z', 7, 'UTC')).toBe('2026-11-18T10:00:00.000Z');
    expect(back('2026-11-25T10:00:00.250Z', 1, 'Asia/Kolkata')).toBe('2026-11-24T10:00:00.250Z');
  });
  test.each([
    // Berlin: summer time ends on 2026-10-25 at 03:00, begins on 2026-03-29 at 02:00.
    [
      'after summer time ended',
      '2026-10-26T09:00:00.000Z',
      2,
      'Europe/Berlin',
      '2026-10-24T08:00:00.000Z',
    ],
    [
      'after summer time began',
      '2026-03-30T08:00:00.000Z',
      2,
      'Europe/Berlin',
      '2026-03-28T09:00:00.000Z',
    ],
    // New York: ends on 2026-11-01, begins on 2026-03-08, both at 02:00.
    [
      'after it ended in New York',
      '2026-11-02T15:00:00.000Z',
      3,
      'America/New_York',
      '2026-10-30T14:00:00.000Z',
    ],
    [
      'after it began in New York',
      '2026-03-09T14:00:00.000Z',
      3,
      'America/New_York',
      '2026-03-06T15:00:00.000Z',
    ],
    [
      'Lord Howe moves by half an hour',
      '2026-04-06T00:00:00.000Z',
      2,
      'Australia/Lord_Howe',
      '2026-04-03T23:30:00.000Z',
    ],
  ])('%s', (_what, start, days, zone, expected) => {
    expect(back(start, days, zone)).toBe(expected);
  });
  test('that the clocks skipped has no counterpart', () => {
    expect(back('2026-03-30T00:30:00.000Z', 1, 'Europe/Berlin')).toBe(
      'the clocks skipped this time',
    );
    expect(back('2026-03-09T06:30:00.000Z', 1, 'America/New_York')).toBe(
      'the clocks skipped this time',
    );
  });
  test("that the clocks showed twice is taken with today's offset, else the first", () => {
    // 02:30 on 2026-10-26 in winter time: the second 02:30 of the day before.
    expect(back('2026-10-26T01:30:00.000Z', 1, 'Europe/Berlin')).toBe('2026-10-25T01:30:00.000Z');
    // 02:30 in summer time again, half a year on: the first one.
    expect(back('2027-03-29T00:30:00.000Z', 155, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(back('2026-11-02T06:30:00.000Z', 1, 'America/New_York')).toBe(
      '2026-11-01T06:30:00.000Z',
    );
  });
  test('a window in which the clocks were changed has none, whether then or today', () => {
    const hours = 4 * 3_600_000;
    const changed = 'the clocks were changed within the window';
    expect(back('2026-10-26T00:00:00.000Z', 1, 'Europe/Berlin', hours)).toBe(changed);
    expect(back('2026-10-24T23:00:00.000Z', 1, 'Europe/Berlin', hours)).toBe(changed);
  });
  test('shows the same clock and the same length, in any zone and on any day', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'];
    const formats = new Map(
      zones.map((zone) => [
        zone,
        new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }),
      ]),
    );
    const clock = (ms: number, zone: string) => formats.get(zone)?.format(ms);
    let counterparts = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1000, max: 3 * 3_600_000 }),
        fc.constantFrom(...zones),
        (startMs, days, forMs, zone) => {
          const found = sameClock({ startMs, endMs: startMs + forMs }, days, zone);
          if (found.kind === 'none') return;
          counterparts += 1;
          const { window } = found;
          expect(clock(window.startMs, zone)).toBe(clock(startMs, zone));
          expect(clock(window.endMs, zone)).toBe(clock(startMs + forMs, zone));
          expect(window.endMs - window.startMs).toBe(forMs);
          expect(Math.abs(startMs - window.startMs - days * 86_400_000)).toBeLessThanOrEqual(
            3_600_000,
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(counterparts).toBeGreaterThan(250);
  });
  test('names the local date', () => {
    expect(dateOf(Date.parse('2026-11-25T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-26');
    expect(dateOf(Date.parse('2026-11-25T23:30:00Z'), 'America/New_York')).toBe('2026-11-25');
  });
  test('needs a zone that exists', () => {
    expect(timeZoneOf('Europe/Berlin', 'time-zone')).toBe('Europe/Berlin');
    expect(() => timeZoneOf('Europe/Nowhere', 'time-zone')).toThrow(
      /'time-zone': 'Europe\/Nowhere' is not a time zone.*Europe\/Berlin/s,
    );
  });
});

describe('times that are no example', () => {
  const parse = (text: string, zone = 'UTC') =>
    parseExcluded(text, zone, 'exclude').map(({ startMs, endMs }) => [
      new Date(startMs).toISOString(),
      new Date(endMs).toISOString(),
    ]);
  test('are intervals, days and runs of days, between commas or lines', () => {
    expect(
      parse('2026-11-20T10:00Z/2026-11-20T14:00+01:00,\n 2026-12-24 2026-12-25/2026-12-26'),
    ).toEqual([
      ['2026-11-20T10:00:00.000Z', '2026-11-20T13:00:00.000Z'],
      ['2026-12-24T00:00:00.000Z', '2026-12-25T00:00:00.000Z'],
      ['2026-12-25T00:00:00.000Z', '2026-12-27T00:00:00.000Z'],
    ]);
    expect(parse('')).toEqual([]);
  });
  test('of days are local ones, 25 hours long when the clocks go back', () => {
    expect(parse('2026-10-25', 'Europe/Berlin')).toEqual([
      ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ]);
    // Midnight of 2026-03-29 did not exist in Beirut.
    expect(parse('2026-03-29', 'Asia/Beirut')[0]?.[0]).toBe('2026-03-28T22:00:00.000Z');
  });
  test.each([
    'yesterday',
    '2026-11-20T10:00Z',
    '2026-11-20T10:00/2026-11-20T12:00',
    'a/b/c',
    '2026-13-01',
    '2026-11-20/2026-11-20T12:00Z',
  ])('%s is refused, with examples', (text) => {
    expect(() => parse(text)).toThrow(/'exclude'.*2026-12-24/s);
  });
  test('must not end before they begin', () => {
    expect(() => parse('2026-11-20T12:00Z/2026-11-20T10:00Z')).toThrow(/ends before it begins/);
  });
  test('touch a window only when they share time with it', () => {
    const window = { startMs: 100, endMs: 200 };
    expect(overlaps(window, { startMs: 200, endMs: 300 })).toBe(false);
    expect(overlaps(window, { startMs: 199, endMs: 300 })).toBe(true);
    expect(overlaps(window, { startMs: 0, endMs: 100 })).toBe(false);
    expect(overlaps(window, { startMs: 120, endMs: 130 })).toBe(true);
  });
});
