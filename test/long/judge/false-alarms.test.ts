import { describe, expect, test } from '@jest/globals';
import { good, verdicts } from '../../support/judge/simulated-release.ts';

describe('the judge', () => {
  test('fails at most 1 % of good releases although it looks at every tick', () => {
    const wrong = verdicts(good, 200).filter(({ verdict }) => verdict === 'fail');
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
  test('promotes good releases', () => {
    const passed = verdicts(good, 100).filter(({ verdict }) => verdict === 'pass');
    expect(passed.length).toBeGreaterThanOrEqual(97);
  });
});
