import { expect, test } from '@jest/globals';
import { play } from '../../support/agreement/simulation/play.ts';

// A thousand of them: npm run faults:clusters.
test('clusters that nothing disturbs agree, and all are promoted', async () => {
  const { ended, violations } = await play(1, { calm: true });
  expect(violations).toEqual([]);
  expect(ended.length).toBeGreaterThan(1);
  for (const { verdict } of ended) expect(verdict).toBe('pass');
});
test('a disturbed schedule promotes nothing that it may not', async () => {
  const { faults, violations } = await play(3);
  expect(violations).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
});
