import { describe, expect, test } from '@jest/globals';
import { selects } from '../../../src/release/beside/disruption.ts';
import type { LabelSelector } from '../../../src/workload/objects.ts';

describe('a label selector', () => {
  const labels = { app: 'shop', tier: 'gold' };
  test.each<[LabelSelector | undefined, boolean]>([
    [undefined, false],
    [{}, true],
    [{ matchLabels: { app: 'shop' } }, true],
    [{ matchLabels: { app: 'other' } }, false],
    [{ matchExpressions: [{ key: 'tier', operator: 'In', values: ['gold', 'red'] }] }, true],
    [{ matchExpressions: [{ key: 'none', operator: 'In', values: ['x'] }] }, false],
    [{ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['gold'] }] }, false],
    [{ matchExpressions: [{ key: 'none', operator: 'NotIn', values: ['gold'] }] }, true],
    [{ matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, true],
    [{ matchExpressions: [{ key: 'none', operator: 'Exists' }] }, false],
    [{ matchExpressions: [{ key: 'none', operator: 'DoesNotExist' }] }, true],
    [
      {
        matchLabels: { app: 'shop' },
        matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }],
      },
      false,
    ],
  ])('%j selects: %s', (selector, expected) => {
    expect(selects(selector, labels)).toBe(expected);
  });
});
