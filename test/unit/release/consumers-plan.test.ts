import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownedUnits, planConsumers } from '../../../src/release/exposure/consumers-plan.ts';

describe('counts of consumers', () => {
  test.each([
    [3, 12, 25, { canary: 1, stable: 3 }],
    [3, 12, 50, { canary: 2, stable: 2 }],
    [3, 3, 33, { canary: 1, stable: 2 }],
    [10, 4, 25, { canary: 1, stable: 3 }],
    [4, 12, 100, { canary: 4, stable: 0 }],
    [8, 3, 100, { canary: 3, stable: 0 }],
  ])('%d pods, %d partitions, %d %%', (capacity, partitions, percent, expected) => {
    expect(planConsumers(capacity, partitions, percent)).toMatchObject(expected);
  });
  test('never more pods than partitions, never less than the capacity that they allow, none nearer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 99 }),
        (capacity, partitions, percent) => {
          const { canary, stable, achievedPercent } = planConsumers(capacity, partitions, percent);
          expect(canary + stable).toBeLessThanOrEqual(partitions);
          expect(canary + stable).toBeGreaterThanOrEqual(Math.min(capacity, partitions));
          expect(canary).toBeGreaterThanOrEqual(1);
          expect(stable).toBeGreaterThanOrEqual(1);
          const gap = Math.abs(achievedPercent - percent);
          for (let c = 1; c <= capacity; c++)
            for (let s = 1; s <= capacity && c + s <= partitions; s++)
              if (c + s >= Math.min(capacity, partitions))
                expect(Math.abs((100 * c) / (c + s) - percent)).toBeGreaterThanOrEqual(gap - 1e-9);
        },
      ),
    );
  });
  test('one partition has one owner: a share of it is refused', () => {
    expect(() => planConsumers(3, 1, 50)).toThrow(/1 partition has one owner: 50 % cannot/);
    expect(planConsumers(3, 1, 100)).toEqual({ canary: 1, stable: 0, achievedPercent: 100 });
  });
});

describe('whose units they are', () => {
  const pods = {
    canary: [{ name: 'shop-canary-abc', ip: '10.0.0.1' }],
    stable: [
      { name: 'shop-abc', ip: '10.0.0.2' },
      { name: 'shop-def', ip: undefined },
    ],
  };
  const view = (members: readonly { clientName: string; host: string; units: number }[]) => ({
    state: 'Stable',
    settled: true,
    partitions: 12,
    lag: 0,
    members,
  });
  test('by name before address, by address without a name, and the rest are others', () => {
    const members = [
      { clientName: 'consumer-1', host: '10.0.0.1', units: 3 },
      { clientName: 'worker:shop-canary-abc-1', host: '10.0.0.2', units: 2 },
      { clientName: 'shop-def', host: '10.9.9.9', units: 4 },
      { clientName: 'rdkafka', host: '10.0.0.2', units: 1 },
      { clientName: 'shop-canary-abcd', host: '10.9.9.9', units: 1 },
      { clientName: '', host: '', units: 1 },
    ];
    expect(ownedUnits(view(members), pods)).toEqual({ canary: 5, stable: 5, others: 2 });
  });
  test('an address that both arms have tells nothing', () => {
    const shared = {
      canary: [{ name: 'shop-canary-abc', ip: '10.0.0.9' }],
      stable: [{ name: 'shop-abc', ip: '10.0.0.9' }],
    };
    const members = [{ clientName: 'consumer-1', host: '10.0.0.9', units: 3 }];
    expect(ownedUnits(view(members), shared)).toEqual({ canary: 0, stable: 0, others: 3 });
  });
});
