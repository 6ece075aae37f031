import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/errors.ts';
import { limit } from '../../../src/inputs/limit.ts';

describe('a limit', () => {
  test.each<[string, unknown, number]>([
    ['1', '0.5%', 0.005],
    ['1', '0.7 %', 0.007],
    ['1', 0.005, 0.005],
    ['1', '100%', 1],
    ['1', 0, 0],
    ['percent', '0.5%', 0.5],
    ['percent', 15, 15],
    ['s', '300ms', 0.3],
    ['s', '1m30s', 90],
    ['s', 0.25, 0.25],
    ['ms', '0.3s', 300],
    ['ms', 300, 300],
    ['bytes', '512MiB', 536_870_912],
    ['bytes', '1.5 GB', 1_500_000_000],
    ['bytes', '64Ki', 65_536],
    ['count', 5000, 5000],
    ['messages', '5000 messages', 5000],
  ])('in %s: %j is %d', (unit, value, expected) => {
    expect(limit(unit)(value, 'checks[0].limit')).toBe(expected);
  });
  test.each<[string, unknown, RegExp]>([
    ['1', 5, /5 is out of range: a bare number is in parts of 1 .*from 0 to 1\. Example: 0\.5%/],
    ['1', '101%', /out of range/],
    ['1', '5', /"5" is not a limit for a proportion/],
    ['1', '300ms', /"300ms" is not a limit for a proportion\. Example: 0\.5%/],
    ['1', -0.1, /out of range/],
    ['percent', 101, /from 0 to 100/],
    ['s', '5%', /not a limit for a time\. Example: 300ms/],
    ['s', '300', /not a limit for a time/],
    ['s', Number.NaN, /out of range/],
    ['bytes', '5s', /not a limit for a size/],
    ['bytes', '5 XB', /not a limit for a size/],
    ['messages', '5 bytes', /not a limit for a number of messages/],
    ['s', true, /true is not a limit/],
    ['s', null, /null is not a limit/],
    ['constructor', '1%', /not a limit/],
    ['1', `${'9'.repeat(400)}%`, /not a limit/],
  ])('in %s: %j is refused, with its path and an example', (unit, value, message) => {
    expect(() => limit(unit)(value, 'checks[0].limit')).toThrow(message);
    expect(() => limit(unit)(value, 'checks[0].limit')).toThrow(UsageError);
    expect(() => limit(unit)(value, 'checks[0].limit')).toThrow(/^Input 'checks\[0\]\.limit': /);
  });
});
