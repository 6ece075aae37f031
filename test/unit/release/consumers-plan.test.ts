import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalAddress } from '../../../src/release/exposure/address.ts';
import {
  ownedUnits,
  partitionsToShare,
  planConsumers,
  strangersIn,
} from '../../../src/release/exposure/consumers-plan.ts';

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
  test('an IPv6 address is the same however a broker spells it, and both of a pod are its own', () => {
    const six = {
      canary: [{ name: 'shop-canary-abc', ip: 'fd00:10:244::a' }],
      stable: [{ name: 'shop-abc', ip: '10.0.0.2', ips: ['10.0.0.2', 'fd00:10:244::b'] }],
    };
    const members = [
      { clientName: 'sarama', host: 'fd00:10:244:0:0:0:0:a', units: 1 },
      { clientName: 'sarama', host: '[FD00:10:244:0:0:0:0:B%eth0]:9092', units: 2 },
      { clientName: 'sarama', host: '::ffff:10.0.0.2', units: 4 },
    ];
    expect(ownedUnits(view(members), six)).toEqual({ canary: 1, stable: 6, others: 0 });
  });
  test('of others it is said where they come from, and what hides them', () => {
    const mesh = [{ clientName: '', host: '127.0.0.6', units: 1 }];
    expect(strangersIn(view(mesh), pods)).toMatch(/from 127\.0\.0\.6 \(a service mesh hides/);
    const nat = [1, 2].map((units) => ({ clientName: '', host: '192.168.0.1', units }));
    expect(strangersIn(view(nat), pods)).toMatch(/192\.168\.0\.1 \(one address for all: NAT/);
    expect(strangersIn(view([{ clientName: 'shop-abc', host: '', units: 1 }]), pods)).toBe('');
  });
  test('of a queue with one active consumer no share is planned, but the whole is', () => {
    const single = { ...view([]), partitions: null, noShare: 'it has a single active consumer' };
    expect(() => partitionsToShare(single, 25)).toThrow(
      /'consumer-group'.*single active consumer\. 25 % cannot be reached, only 100 %/,
    );
    expect(partitionsToShare(single, 100)).toBeUndefined();
    expect(partitionsToShare(view([]), 25)).toBe(12);
  });
});

describe('one spelling for each address', () => {
  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['/10.0.0.1', '10.0.0.1'],
    ['10.0.0.1:53412', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['::ffff:a00:1', '10.0.0.1'],
    ['0:0:0:0:0:ffff:0a00:0001', '10.0.0.1'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['::', '0:0:0:0:0:0:0:0'],
    ['2001:DB8::1', '2001:db8:0:0:0:0:0:1'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0:0:0:0:1'],
    ['[2001:db8::1]', '2001:db8:0:0:0:0:0:1'],
    ['[2001:db8::1]:9092', '2001:db8:0:0:0:0:0:1'],
    ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['pod-1.shop.svc', 'pod-1.shop.svc'],
    ['1::2::3', '1::2::3'],
    ['1:2:3', '1:2:3'],
    ['999.0.0.1', '999.0.0.1'],
    ['', ''],
  ])('%s is %s', (given, normal) => {
    expect(normalAddress(given)).toBe(normal);
  });
  test('every way to write an IPv6 address is one, and two addresses stay two', () => {
    const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
    const eight = fc.array(group, { minLength: 8, maxLength: 8 });
    const long = (groups: readonly number[]) =>
      groups.map((one) => one.toString(16).padStart(4, '0')).join(':');
    fc.assert(
      fc.property(eight, eight, (a, b) => {
        const short = new URL(`http://[${long(a)}]/`).hostname;
        expect(normalAddress(short)).toBe(normalAddress(long(a)));
        expect(normalAddress(long(a)) === normalAddress(long(b))).toBe(long(a) === long(b));
      }),
    );
  });
});
