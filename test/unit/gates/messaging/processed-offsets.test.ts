import { describe, expect, it } from '@jest/globals';
import { offsets } from '../../../../src/gates/messaging/offsets.ts';
import { judged } from '../../../support/gates/judged-ledger.ts';

const about = { group: 'billing', topic: 'orders', partition: 0 };
const done = (ts: number, upTo: number | string) => ({
  ...{ type: 'processed', ...about, ts, processed_contiguous: upTo },
});
const sample = (ts: number, committed: number | string) => ({
  ...{
    type: 'partition',
    ...about,
    ts,
    committed,
    log_start: 0,
    high_watermark: '9999999999999999999',
  },
});
describe('offsets of the broker beside the work of the consumer', () => {
  it.each<[string, readonly object[], string]>([
    ['done before it was committed', [done(0, 9), sample(100, 10)], 'pass'],
    ['done within a second, by another clock', [done(900, 9), sample(0, 10)], 'pass'],
    [
      'committed two seconds before it is done',
      [done(0, 4), done(2100, 9), sample(100, 10)],
      'fail',
    ],
    ['committed and never done', [done(0, 4), sample(100, 10)], 'fail'],
    ['work that came back in another order', [done(50, 9), done(0, 4), sample(100, 10)], 'pass'],
    ['nobody wrote of the work', [sample(100, 10)], 'pass'],
    ['no commit yet', [done(0, 4), sample(100, -1), sample(200, 5)], 'pass'],
    ['beyond 2^53', [done(0, '9007199254740993'), sample(9, '9007199254740995')], 'fail'],
  ])('%s', (_, lines, verdict) => {
    const { verdict: is, reasons } = judged(offsets, lines);
    expect([is, reasons.join()]).toEqual([
      verdict,
      verdict === 'fail' ? expect.stringContaining('K4') : expect.anything(),
    ]);
  });
});
