import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { tables } from '../../../../src/actions/tables.ts';
import { readSettings } from '../../../../src/inputs/settings.ts';
import type { Seen } from '../../../../src/preflight/doctor/look.ts';
import { flow, settingsFile } from '../../../../src/preflight/doctor/settings-file.ts';

const nothing: Seen = {
  namespace: 'shop',
  name: 'shop',
  kind: 'Deployment',
  replicas: 3,
  readyPods: 0,
  containers: ['a', 'b'],
  released: undefined,
  probes: { readiness: false, liveness: false },
  metrics: { tried: ['GET :80/metrics answered 404\nevil: true'] },
  providers: [{ name: 'replicas', way: { route: undefined, service: undefined }, why: undefined }],
  brokers: [{ system: 'kafka', address: 'a:1\nprovider: nginx', from: 'X' }],
  chaosMesh: false,
  deadMan: false,
  rights: [],
};
const read = (text: string) =>
  readSettings(parse(text), tables, 'f', (thrown) => {
    throw thrown;
  });
describe('the file that is written', () => {
  test('can be read by every action, also when nothing was found', async () => {
    const settings = await read(settingsFile(nothing, new Date(0)));
    expect(settings['deploy-canary']).toMatchObject({
      namespace: 'shop',
      provider: 'replicas',
      'allow-approximate': 'true',
    });
  });
  test('marks what is open', () => {
    const text = settingsFile(nothing, new Date(0));
    expect(text.match(/TODO/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).toContain('GET :80/metrics answered 404 evil: true');
  });
  test('keeps what a cluster says inside of its comments', () => {
    const keys = Object.keys(parse(settingsFile(nothing, new Date(0))));
    expect(keys).toEqual([
      'namespace',
      'provider',
      'allow-approximate',
      'gate-metrics',
      'gate-health',
    ]);
  });
  test('shows who could be told, in lines that can be read once they are no comments', async () => {
    const text = settingsFile(nothing, new Date(0));
    const shown = text.slice(text.indexOf('# notifications:')).replaceAll('# ', '');
    expect((await read(shown))['notify']).toMatchObject({ 'jira-project': 'SHOP' });
  });
  test('says how long a stage must be for the traffic that there is', async () => {
    const place = { port: 9102, named: 'stats', path: '/m' };
    const at = (perSecond: number) =>
      settingsFile(
        {
          ...nothing,
          metrics: {
            ...{ place, lookedForSeconds: 5, askedPods: 3 },
            proposed: { checks: [], missing: [], perSecond },
          },
        },
        new Date(0),
      );
    expect((await read(at(100)))['gate-metrics']).toMatchObject({ duration: '10m', port: 'stats' });
    expect((await read(at(10)))['gate-metrics']).toMatchObject({ duration: '30m' });
    expect(at(0.1)).toContain('longer than a stage should last');
    expect(at(0)).toContain('nobody asked');
  });
});
test('YAML in one line is read back as it was', () => {
  const value = { a: ['x y', 'yes', '5..', 'a/b'], n: 1.5, t: true, 'k:': { '': '#' } };
  expect(parse(flow(value))).toEqual(value);
});
