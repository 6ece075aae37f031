import { expect, test } from '@jest/globals';
import { happened } from '../../../src/report/happened.ts';

const about = { workload: 'shop', at: '2026-01-01T00:05:00.123Z' };
test('what was done is said with its time, by who did it', () => {
  expect(happened(about, { what: 'taken-back', by: 'rollback', reason: 'too many errors' })).toBe(
    '**Users of shop are back on the stable version** since 2026-01-01 00:05:00 UTC (too many errors).\n',
  );
  expect(happened(about, { what: 'taken-back', by: 'sweep', reason: '' })).toContain(
    'ended by the sweep',
  );
  expect(happened(about, { what: 'promoted', revision: '7', image: 'shop:2.0' })).toMatch(
    /shop runs <code>shop&#58;2&#46;0<\/code> as its stable version.*revision <code>7</,
  );
});
test('a reason from outside is inert', () => {
  expect(happened(about, { what: 'taken-back', by: 'rollback', reason: '<b>@all' })).not.toMatch(
    /<b>|@/,
  );
});
