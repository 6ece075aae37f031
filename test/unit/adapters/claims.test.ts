import { describe, expect, it } from '@jest/globals';
import { claimsSeen, type Holder } from '../../../src/adapters/claims.ts';
import { leaders } from '../../../src/gates/scheduling/leaders.ts';
import { judged } from '../../support/gates/judged-ledger.ts';

const holder = (instance: string, fence: string | null = '1'): Holder => ({ instance, fence });
/** One look a second, answered 10 ms later; undefined = the look failed. */
const seen = (looks: readonly (Holder | null | undefined)[]): readonly object[] => {
  const claims = claimsSeen();
  looks.forEach((look, i) => {
    const askedMs = 1_700_000_000_000 + i * 1000;
    if (look !== undefined) claims.add(look, { askedMs, answeredMs: askedMs + 10 });
  });
  return claims.lines();
};
const verdictOf = (looks: readonly (Holder | null | undefined)[]) =>
  judged(leaders, seen(looks), { ttlSeconds: 2, retrySeconds: 0 });

describe('claims that are seen look by look', () => {
  it('lie between the question before and the answer that shows them', () => {
    expect(seen([holder('a'), holder('a'), holder('b', '2')])).toEqual([
      {
        ...{ type: 'claim', instance: 'a', fence: '1' },
        became: ['2023-11-14T22:13:20.000Z', '2023-11-14T22:13:20.010Z'],
        lost: ['2023-11-14T22:13:21.000Z', '2023-11-14T22:13:21.000Z'],
      },
      {
        ...{ type: 'claim', instance: 'b', fence: '2' },
        became: ['2023-11-14T22:13:21.000Z', '2023-11-14T22:13:22.010Z'],
      },
      { type: 'now', ts: '2023-11-14T22:13:22.000Z' },
    ]);
  });
  it.each<[string, readonly (Holder | null | undefined)[], string, string]>([
    ['one leader', [holder('a'), holder('a')], 'pass', ''],
    ['a change', [holder('a'), holder('b', '2')], 'pass', ''],
    ['a short gap', [holder('a'), null, holder('b', '2')], 'pass', ''],
    ['nobody any more', [holder('a'), null, null, null, null, null], 'fail', 'E1'],
    ['nobody for too long', [holder('a'), null, null, null, null, holder('b', '2')], 'fail', 'E1'],
    ['gone at the last look', [holder('a'), null], 'inconclusive', ''],
    ['nobody at all', [null, null], 'inconclusive', ''],
    ['no look at all', [undefined], 'inconclusive', ''],
    ['a token that goes back', [holder('a', '5'), holder('b', '4')], 'fail', 'E3'],
    ['no tokens', [holder('a', null), holder('b', null)], 'pass', 'E3'],
  ])('%s', (_, looks, verdict, rule) => {
    const { verdict: is, reasons } = verdictOf(looks);
    expect([is, reasons.join('; ')]).toEqual([verdict, expect.stringContaining(rule)]);
  });
});
