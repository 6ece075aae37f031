import { expect, test } from '@jest/globals';
import { rateBefore, rateNow, tooShort } from '../../../src/gates/metrics/expectation.ts';
import { type Check, presets } from '../../../src/gates/metrics/presets.ts';

const errors = presets['http-error-rate'] as Check;
const parameters = {
  checks: [errors],
  intervalSeconds: 15,
  horizon: 40,
  alpha: 0.01,
  minEvents: 100,
  minTicks: 5,
  bakeTicks: 40,
  warmupTicks: 0,
  weight: 0.01,
  concurrent: true,
};
test('a window that cannot have enough events says so, with what would do', () => {
  const rate = rateBefore({ [errors.name]: { kind: 'counts', perTick: [0, 100] } }, 10);
  expect(tooShort(rate, parameters)).toEqual([
    'http-error-rate: about 60 events of the canary are to be expected in 10 min, 100 are needed (min-events); that takes about 17 min',
  ]);
  expect(tooShort(rate, { ...parameters, weight: 0.02 })).toEqual([]);
});
test('without a window before the release the first ticks say it', () => {
  const tick = {
    k: 1,
    atMs: 0,
    gaps: [],
    data: { [errors.name]: { baseline: [0, 149], canary: [0, 1] } },
  };
  expect(tooShort(rateNow([tick], parameters), parameters)[0]).toMatch(/about 60 events/);
  expect(tooShort(rateNow([], parameters), parameters)).toEqual([]);
});
