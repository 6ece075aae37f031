import { expect, test } from '@jest/globals';
import { classicBuckets } from '../../../src/adapters/prometheus/native-histogram.ts';

const at = (samples: ReturnType<typeof classicBuckets>, le: string): number =>
  samples.find(({ labels }) => labels['le'] === le)?.value ?? Number.NaN;
test('a native histogram keeps its mass on the fixed grid', () => {
  const found = classicBuckets('d', {
    count: '12',
    sum: '9',
    buckets: [
      [0, '0.25', '0.5', '4'],
      [0, '0.5', '1', '6'],
      [3, '-1e-128', '1e-128', '2'],
    ],
  });
  expect([at(found, '0.25'), at(found, '0.5'), at(found, '1'), at(found, '+Inf')]).toEqual([
    2, 6, 12, 12,
  ]);
  // Half-way between 0.5 and 1 in ln(value) lies half of a coarse bucket.
  expect(at(found, String(2 ** -0.5))).toBeCloseTo(9, 9);
});
