import { expect, test } from '@jest/globals';
import { confidenceText } from '../../../src/report/numbers.ts';

test.each([
  [0, '0.01'],
  [0.744, '0.74'],
  [0.9961, '0.99'],
  [1, '0.99'],
])('a confidence of %d is told as %s: never as certain', (confidence, told) => {
  expect(confidenceText(confidence)).toBe(told);
});
