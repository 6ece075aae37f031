import { afterEach, expect, test } from '@jest/globals';
import { virtualClock } from '../../faults/clock.ts';

const clock = virtualClock();
afterEach(() => clock.stop());

test('hours pass at once when nothing happens, an aborted wait rejects, and advancing wakes who is due', async () => {
  const began = Date.now();
  const virtual = clock.now().getTime();
  await clock.sleep(3_600_000);
  expect(clock.now().getTime() - virtual).toBeGreaterThanOrEqual(3_600_000);
  expect(Date.now() - began).toBeLessThan(60_000);
  const ended = new AbortController();
  const waiting = clock.sleep(1000, ended.signal);
  ended.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  const due = clock.sleep(5000);
  clock.advance(5000);
  await due;
});
