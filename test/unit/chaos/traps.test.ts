import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fault, faultTypes, isOneShot, kindNames, kindOf } from '../../../src/chaos/kinds.ts';
import { faultOf, type PresetValues, presetNames, presetOf } from '../../../src/chaos/presets.ts';
import { requireSound } from '../../../src/chaos/spec.ts';
import { addressIn } from '../../../src/chaos/traps.ts';
import { ownFault } from '../../../src/chaos/yaml-fault.ts';

const values: PresetValues = {
  durationSeconds: 60,
  gracePeriodSeconds: 0,
  latencyMs: 500,
  jitterMs: 0,
  sharePercent: 50,
  rate: '1mbps',
  targets: ['10.96.7.4:6379', '10.1.2.3'],
  container: 'shop',
  port: 8080,
  path: '/*',
  volumePath: '/data',
  offset: '-30s',
  names: ['redis.cache.*'],
  memory: '128MB',
  load: 80,
};
const fault = (kind: Fault['kind'], spec: Fault['spec'], durationSeconds = 30): Fault => ({
  name: 'x',
  kind,
  spec,
  durationSeconds,
});
const sound = (given: Fault) => () => requireSound(given, 'experiment');

describe('the table of kinds', () => {
  test('knows each of its types once, with the Workflow around them', () => {
    expect(new Set(faultTypes.map(({ plural }) => plural)).size).toBe(kindNames.length + 1);
  });
  test.each(presetNames.map((name) => [name] as const))(
    '%s is sound when it has what it needs',
    (name) => {
      expect(sound(faultOf(name, values))).not.toThrow();
    },
  );
  test.each(
    presetNames.filter((name) => presetOf(name).needs.length > 0).map((name) => [name] as const),
  )('%s is refused without what it needs', (name) => {
    const bare = { ...values, targets: [], volumePath: '', names: [], port: 0 };
    expect(() => faultOf(name, bare)).toThrow(/needs to be told what it concerns/);
  });
  test.each(kindNames.map((name) => [name] as const))(
    '%s that lasts never goes without an end',
    (name) => {
      const [action] = kindOf(name).actions;
      const bare = fault(name, action === undefined ? {} : { action }, 0);
      if (isOneShot(bare)) return;
      expect(sound(bare)).toThrow(/needs a duration|needs|must/);
      for (const seconds of [Number.NaN, -5, 0, 601, Number.POSITIVE_INFINITY])
        expect(sound({ ...bare, durationSeconds: seconds })).toThrow();
    },
  );
});

const external = { externalTargets: ['10.0.0.1'] };
describe('a spec that Chaos Mesh would accept and never recover, or that hits others', () => {
  test.each<[string, Fault, RegExp]>([
    [
      'delay without its block',
      fault('NetworkChaos', { action: 'delay', ...external }),
      /needs delay.latency/,
    ],
    [
      'delay of nothing',
      fault('NetworkChaos', { action: 'delay', delay: { latency: '0ms' }, ...external }),
      /needs delay.latency/,
    ],
    [
      'loss without its block',
      fault('NetworkChaos', { action: 'loss', ...external }),
      /needs loss.loss/,
    ],
    [
      'loss of NaN',
      fault('NetworkChaos', { action: 'loss', loss: { loss: 'NaN' }, ...external }),
      /needs loss.loss/,
    ],
    [
      'loss of everything and more',
      fault('NetworkChaos', { action: 'loss', loss: { loss: '101' }, ...external }),
      /needs loss.loss/,
    ],
    [
      'bandwidth without a rate',
      fault('NetworkChaos', {
        action: 'bandwidth',
        bandwidth: { limit: 1, buffer: 1 },
        ...external,
      }),
      /needs bandwidth.rate/,
    ],
    [
      'bandwidth without a buffer',
      fault('NetworkChaos', {
        action: 'bandwidth',
        bandwidth: { rate: '1mbps', limit: 1 },
        ...external,
      }),
      /buffer/,
    ],
    [
      'a partition of everybody',
      fault('NetworkChaos', { action: 'partition' }),
      /drops every packet/,
    ],
    [
      'a target of pods',
      fault('NetworkChaos', { action: 'partition', target: {} }),
      /rules on the pods/,
    ],
    [
      'a port with both directions',
      fault('NetworkChaos', {
        action: 'partition',
        direction: 'both',
        externalTargets: ['10.0.0.1:6379'],
      }),
      /leave the port out/,
    ],
    [
      'a delay from somebody',
      fault('NetworkChaos', {
        action: 'delay',
        direction: 'from',
        delay: { latency: '1s' },
        ...external,
      }),
      /partitions only/,
    ],
    [
      'a name as target',
      fault('NetworkChaos', { action: 'partition', externalTargets: ['redis.cache'] }),
      /resolved once/,
    ],
    [
      'an unknown direction',
      fault('NetworkChaos', { action: 'partition', direction: 'sideways', ...external }),
      /not one of to, from, both/,
    ],
    ['an unknown action', fault('NetworkChaos', { action: 'teleport' }), /is no action of it/],
    [
      'an unknown field',
      fault('PodChaos', { action: 'pod-kill', force: true }),
      /"force" is not known/,
    ],
    ['a negative grace', fault('PodChaos', { action: 'pod-kill', gracePeriod: -1 }), /gracePeriod/],
    ['stress of nothing', fault('StressChaos', { stressors: {} }), /needs cpu or memory/],
    ['stress-ng', fault('StressChaos', { stressngStressors: '--cpu 1' }), /panic/],
    [
      'memory without a size',
      fault('StressChaos', { stressors: { memory: { workers: 1 } } }),
      /memory.size/,
    ],
    ['errno 0', fault('IOChaos', { action: 'fault', volumePath: '/data', errno: 0 }), /errno/],
    [
      '0 percent',
      fault('IOChaos', { action: 'latency', volumePath: '/data', delay: '1ms', percent: 0 }),
      /percent/,
    ],
    ['an offset of 0', fault('TimeChaos', { timeOffset: '0s' }), /not 0/],
    ['every name', fault('DNSChaos', { action: 'error' }), /every name is hit/],
    [
      'a wildcard in the middle',
      fault('DNSChaos', { action: 'error', patterns: ['re*is.cache'] }),
      /at its end alone/,
    ],
    ['HTTP without a rule', fault('HTTPChaos', { target: 'Request', port: 80 }), /one of abort/],
    [
      'JVM without a method',
      fault('JVMChaos', { action: 'latency', latency: 5 }),
      /needs class and method/,
    ],
  ])('%s', (_what, given, expected) => {
    expect(sound(given)).toThrow(expected);
  });
  test('addresses are IPv4 with at most a prefix and a port, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        fc.nat(32),
        fc.integer({ min: 1, max: 65_535 }),
        (ip, prefix, port) => {
          expect(addressIn(ip)).toEqual({ port: false, prefix: 32 });
          expect(addressIn(`${ip}/${prefix}:${port}`)).toEqual({ port: true, prefix });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = addressIn(text);
        if (found !== undefined) expect(text).toMatch(/^[\d./:]+$/);
      }),
    );
    for (const bad of [
      '256.1.1.1',
      '1.2.3',
      'fd00::1',
      '1.2.3.4:0',
      '1.2.3.4/33',
      '1.2.3.4:99999',
      ' 1.2.3.4',
    ])
      expect(addressIn(bad)).toBeUndefined();
  });
  test('whatever is given as an object is a fault or a refusal that names the place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (spec, kind) => {
        try {
          const { fault: read } = ownFault(
            { kind: kind === null ? 'PodChaos' : kind, spec },
            'fault',
          );
          requireSound(read, 'fault');
          expect(
            isOneShot(read) || (read.durationSeconds >= 1 && read.durationSeconds <= 600),
          ).toBe(true);
        } catch (thrown) {
          expect((thrown as { name?: string }).name).toBe('UsageError');
        }
      }),
      { examples: [[0, { toString: '' }]] },
    );
  });
});
