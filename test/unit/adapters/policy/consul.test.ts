import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { consulKey, nextIndex } from '../../../../src/adapters/consul/kv.ts';
import { systemClock } from '../../../../src/adapters/host/system-clock.ts';
import type { Clock } from '../../../../src/ports/clock.ts';
import type { SourceAnswer } from '../../../../src/ports/policy-source.ts';
import { type ConsulStandIn, consulStandIn } from '../../../support/policy/consul.ts';

/** Pauses are as short as they can be; what is held by the server is waited for. */
const clock: Clock = { ...systemClock, sleep: (_, signal) => systemClock.sleep(1, signal) };
let consul: ConsulStandIn;
let ended: AbortController;
beforeEach(async () => {
  consul = await consulStandIn();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  consul.stop();
});
const key = () => consulKey(clock, consul.address, 'sluice/shop');
const read = () => key().read(ended.signal);

describe('a key of Consul', () => {
  test('is read with its ModifyIndex, consistently, and the token goes in its header', async () => {
    consul.put('confidence: {"1": 0.5}', 57);
    expect(await read()).toEqual({
      ...{ state: 'text', text: 'confidence: {"1": 0.5}', version: '57', by: '' },
    });
    expect(consul.asked).toEqual([{ url: '/v1/kv/sluice/shop?consistent=', token: 'secret' }]);
  });
  test('is asked for in its datacenter, namespace and partition', async () => {
    const about = { datacenter: 'dc2', namespace: 'shop', partition: 'p' };
    await consulKey(clock, { ...consul.address, ...about }, 'a b/c?').read(ended.signal);
    expect(consul.asked[0]?.url).toBe('/v1/kv/a%20b/c%3F?dc=dc2&ns=shop&partition=p&consistent=');
  });
  test('that is not there is no policy, and no default', async () => {
    expect(await read()).toMatchObject({
      state: 'unusable',
      problem: 'Consul has no key sluice/shop',
    });
  });
  test('that holds bytes is no text', async () => {
    const body = { Key: 'sluice/shop', Value: '/w==', ModifyIndex: 4 };
    consul.lie((response) => response.end(JSON.stringify([body])));
    expect(await read()).toMatchObject({ state: 'unusable', version: '4' });
  });
  test('of ten megabytes is read no further than Consul could hold', async () => {
    consul.lie((response) => response.end(`[{"Value":"${'A'.repeat(10_000_000)}"}]`));
    expect(await read()).toMatchObject({
      state: 'unusable',
      problem: expect.stringContaining('larger'),
    });
  });
  test.each<[string, number, string, string]>([
    ['refuses the token', 403, 'Permission denied', 'consul-token needs'],
    ['has no leader', 500, 'No cluster leader', 'Consul answered 500: No cluster leader'],
    ['limits the rate', 429, 'rate limit', 'Consul answered 429'],
    ['is a captive portal', 200, '<html>login</html>', 'no KV store of Consul'],
    ['redirects', 302, '', 'Consul answered 302'],
    ['answers nothing', 200, '', 'no KV store of Consul'],
    ['answers with null', 200, 'null', 'no KV store of Consul'],
    ['answers with an empty list', 200, '[]', 'no KV store of Consul'],
    ['answers with two entries', 200, '[{"Key":"a"},{"Key":"b"}]', 'no KV store of Consul'],
    [
      'lies about the key',
      200,
      '[{"Key":"other","Value":"YQ==","ModifyIndex":4}]',
      'another key: other',
    ],
    [
      'has no index',
      200,
      '[{"Key":"sluice/shop","Value":"YQ==","ModifyIndex":"4"}]',
      'no KV store of Consul',
    ],
  ])('of a server that %s is away', async (_name, status, body, why) => {
    consul.lie((response) => response.writeHead(status).end(body));
    expect(await read()).toMatchObject({ state: 'away', problem: expect.stringContaining(why) });
  });
  test('of a server that nobody reaches is away, after some tries', async () => {
    consul.stop();
    expect(await read()).toMatchObject({
      state: 'away',
      problem: expect.stringContaining('ECONNREFUSED'),
    });
  });
  test('of a server that is back within some tries is read', async () => {
    let left = 2;
    consul.put('a: 1', 12);
    consul.lie((response) => {
      if (--left <= 0) consul.lie(undefined);
      response.writeHead(500).end();
    });
    expect(await read()).toMatchObject({ state: 'text', version: '12' });
  });
});

describe('a key of Consul that is followed', () => {
  function followed() {
    const heard: SourceAnswer[] = [];
    let wake: () => void = () => undefined;
    const end = key().follow((answer) => {
      heard.push(answer);
      wake();
    }, ended.signal);
    return {
      heard,
      end,
      async until(good: () => boolean): Promise<void> {
        while (!good()) await new Promise<void>((resolve) => (wake = resolve));
      },
    };
  }
  test('is heard at once and with each change, by one held question a change', async () => {
    consul.put('one', 20);
    const { heard, until } = followed();
    await until(() => heard.length === 1);
    while (consul.asked.length < 2) await systemClock.sleep(1);
    consul.put('two', 21);
    await until(() => heard.length === 2);
    expect(heard).toMatchObject([{ version: '20' }, { text: 'two', version: '21' }]);
    expect(consul.asked.slice(0, 2).map(({ url }) => url)).toEqual([
      '/v1/kv/sluice/shop',
      '/v1/kv/sluice/shop?index=20&wait=30s',
    ]);
  });
  test('begins again at the beginning when the index goes backwards', async () => {
    consul.put('one', 500);
    const { heard, until } = followed();
    await until(() => heard.length === 1);
    while (consul.asked.length < 2) await systemClock.sleep(1);
    consul.put('restored', 7);
    await until(() => heard.length === 2);
    await until(() => heard.length === 3);
    while (consul.asked.length < 4) await systemClock.sleep(1);
    expect(consul.asked.map(({ url }) => url).slice(2, 4)).toEqual([
      '/v1/kv/sluice/shop',
      '/v1/kv/sluice/shop?index=7&wait=30s',
    ]);
    expect(heard.at(-1)).toMatchObject({ text: 'restored', version: '7' });
  });
  test('says that the server is away, and what changed when it is back', async () => {
    consul.put('one', 20);
    const { heard, until } = followed();
    await until(() => heard.length === 1);
    consul.lie((response) => response.destroy());
    await until(() => heard.at(-1)?.state === 'away');
    consul.put('two', 31);
    consul.lie(undefined);
    await until(() => heard.at(-1)?.state === 'text');
    expect(heard.at(-1)).toMatchObject({ text: 'two', version: '31' });
  });
  test('ends with its signal, also in the middle of a held question', async () => {
    consul.put('one', 20);
    const { heard, until, end } = followed();
    await until(() => heard.length === 1);
    ended.abort();
    await end;
    expect(heard).toHaveLength(1);
  });
});
test.each([
  [0, '5', 5],
  [5, '9', 9],
  [9, '5', 0],
  [9, '0', 0],
  [9, '-1', 0],
  [9, undefined, 0],
  [9, 'x', 0],
  [9, '9999999999999999999', 0],
])('after the index %d and the answer %s it goes on from %d', (index, said, next) => {
  expect(nextIndex(index, said)).toBe(next);
});
