import { describe, expect, it } from '@jest/globals';
import { leaders } from '../../../../src/gates/scheduling/leaders.ts';
import { judged } from '../../../support/gates/judged-ledger.ts';

const scheduler = (id: string, options: unknown) => ({
  ...{ type: 'scheduler', id },
  entries: [{ spec: '@every 1m', type: 'report', payload: '', options }],
});
describe('two schedulers with the same entry', () => {
  it.each<[unknown, string]>([
    [[], 'fail'],
    [['Queue("default")', 'MaxRetry(3)'], 'fail'],
    // A queue of that name makes nothing unique.
    [['Queue("unique")'], 'fail'],
    [['Queue("default")', 'Unique(1m0s)'], 'pass'],
    [['TaskID("report")'], 'pass'],
    [{ unique: 60 }, 'pass'],
    [{ queue: 'unique' }, 'fail'],
  ])('with the options %j', (options, verdict) => {
    const lines = [scheduler('a', options), scheduler('b', options)];
    expect(judged(leaders, lines).verdict).toBe(verdict);
  });
  it('seen twice is one scheduler', () => {
    expect(judged(leaders, [scheduler('a', []), scheduler('a', [])]).verdict).toBe('pass');
  });
});
