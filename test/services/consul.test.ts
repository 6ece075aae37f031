// Covers: src/adapters/consul, src/decision, src/gates/metrics, src/connect; about 60 s
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { run as decide } from '../../src/actions/decide-promote/action.ts';
import { consulKey } from '../../src/adapters/consul/kv.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { replay } from '../../src/cli/replay.ts';
import type { Decision } from '../../src/evidence/decision.ts';
import type { SourceAnswer } from '../../src/ports/policy-source.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  observations,
} from '../support/evidence/builders.ts';
import { consulServers } from '../support/policy/consul-servers.ts';
import { recordedRuntime } from '../support/runtime.ts';

// Consul itself: three servers, ACLs that deny by default, TLS both ways.
const folder = mkdtempSync(join(tmpdir(), 'sluice-consul-'));
const key = 'sluice/shop';
const strict = 'dimensions: {error-rate: {limit: 0.2%}}';
const usual = 'dimensions: {error-rate: {limit: 0.5%}}';
let consul: Awaited<ReturnType<typeof consulServers>>;
let leader: number;
let ended = new AbortController();

const eventually = async <T>(
  look: () => Promise<T> | T,
  good: (seen: T) => boolean,
): Promise<T> => {
  for (const end = Date.now() + 60_000; ; ) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > end) throw new Error(`it did not happen: ${JSON.stringify(seen)}`);
    await systemClock.sleep(100);
  }
};
async function put(value: string, at = leader): Promise<void> {
  await eventually(
    () => consul.call(at, 'PUT', `/v1/kv/${key}`, value).catch(() => ({ status: 0 })),
    ({ status }) => status === 200,
  );
}
beforeAll(async () => {
  consul = await consulServers(folder);
  leader = await consul.leader();
  // The management token takes a moment to be there.
  await put(usual);
}, 800_000);
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});
afterAll(async () => {
  await consul.stop();
  rmSync(folder, { recursive: true, force: true });
}, 180_000);

const read = (more: Parameters<typeof consul.address>[1] = {}, i = leader) =>
  consulKey(systemClock, consul.address(i, more), key).read(ended.signal);
function followed(i: number) {
  const heard: SourceAnswer[] = [];
  void consulKey(systemClock, consul.address(i), key).follow(
    (answer) => void heard.push(answer),
    ended.signal,
  );
  const last = () => heard.at(-1);
  const text = (wanted: string) =>
    eventually(last, (one) => one?.state === 'text' && one.text === wanted);
  return { heard, last, text };
}
const follower = (): number => [0, 1, 2].find((i) => i !== leader) ?? 0;

describe('the policy in a real Consul', () => {
  test('is followed by blocking queries, and its version is the ModifyIndex', async () => {
    const { heard, text } = followed(follower());
    await text(usual);
    const began = Date.now();
    await put(strict);
    await text(strict);
    expect(Date.now() - began).toBeLessThan(5000);
    const { body } = await consul.call(leader, 'GET', `/v1/kv/${key}`);
    const [{ ModifyIndex = 0 } = {}] = JSON.parse(body.toString()) as { ModifyIndex?: number }[];
    expect(heard.at(-1)).toMatchObject({ version: `${ModifyIndex}` });
    await put(usual);
  }, 180_000);
  test('is refused without a right to the key, and read with it alone', async () => {
    const create = async (rules: string): Promise<string> => {
      const name = `p${Math.random().toString(36).slice(2)}`;
      await consul.call(
        leader,
        'PUT',
        '/v1/acl/policy',
        JSON.stringify({ Name: name, Rules: rules }),
      );
      const { body } = await consul.call(
        leader,
        'PUT',
        '/v1/acl/token',
        JSON.stringify({ Policies: [{ Name: name }] }),
      );
      return (JSON.parse(body.toString()) as { SecretID: string }).SecretID;
    };
    const other = await create('key_prefix "others/" { policy = "read" }');
    expect(await read({ token: other })).toMatchObject({
      state: 'away',
      problem: expect.stringContaining('key_prefix or key "sluice/shop" { policy = "read" }'),
    });
    expect(await read({ token: 'no-such-token' })).toMatchObject({ state: 'away' });
    expect(await read({ token: undefined })).toMatchObject({ state: 'away' });
    const own = await create('key "sluice/shop" { policy = "read" }');
    expect(await read({ token: own })).toMatchObject({ state: 'text', text: usual });
  }, 300_000);
  test('is read by TLS with the right authority and a certificate of our own only', async () => {
    const { tls } = consul.address(leader);
    const problem = async (changed: Partial<typeof tls>): Promise<string> => {
      const answer = await read({ tls: { ...tls, ...changed } });
      return answer.state === 'away' ? answer.problem : answer.state;
    };
    expect(await problem({ ca: undefined })).toMatch(/certificate/i);
    expect(await problem({ serverName: 'server.dc2.consul' })).toMatch(/altnames|Hostname/);
    expect(await problem({ cert: undefined, key: undefined })).not.toBe('text');
  }, 180_000);
  test('survives the loss of its leader: the change after it is heard', async () => {
    const gone = leader;
    const at = follower();
    const { heard, text } = followed(at);
    await text(usual);
    await consul.kill(gone);
    leader = await consul.leader(gone);
    await put(strict);
    await text(strict);
    expect(heard.filter(({ state }) => state === 'unusable')).toEqual([]);
    consul.start(gone);
    await put(usual);
    await text(usual);
  }, 360_000);
  test('is away while its server restarts, and is heard again afterwards', async () => {
    const at = follower();
    const { heard, last, text } = followed(at);
    await text(usual);
    await consul.kill(at);
    await eventually(last, (one) => one?.state === 'away');
    await put(strict);
    consul.start(at);
    await text(strict);
    expect(heard.some(({ state }) => state === 'away')).toBe(true);
    await put(usual);
  }, 360_000);
  test('is followed through a restored snapshot, whose index is lower', async () => {
    const snapshot = await consul.call(leader, 'GET', '/v1/snapshot');
    for (let i = 0; i < 30; i++) await put(i % 2 === 0 ? strict : usual);
    await put(strict);
    const { text } = followed(leader);
    await text(strict);
    const restored = await consul.call(leader, 'PUT', '/v1/snapshot', snapshot.body);
    expect(restored.status).toBe(200);
    await text(usual);
    await put(strict);
    await text(strict);
    await put(usual);
  }, 360_000);
  test('decides: the decision names its version, and replays without Consul', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'sluice-consul-decide-'));
    mkdirSync(join(workspace, '.sluice/evidence/observations'), { recursive: true });
    for (const [file, text] of observations)
      writeFileSync(join(workspace, '.sluice/evidence', file), text);
    const { url, tls } = consul.address(leader);
    const runtime = recordedRuntime({
      needs: needsOf({ release: handle(), deploy: deployEvidence(), metrics: metricsEvidence() }),
      ...{
        'policy-source': `consul:${key}`,
        'consul-url': url,
        'consul-token': consul.address(0).token ?? '',
      },
      ...{ 'consul-ca': tls.ca ?? '', 'consul-client-cert': tls.cert ?? '' },
      ...{ 'consul-client-key': tls.key ?? '', 'consul-server-name': tls.serverName ?? '' },
    });
    const clock = { ...systemClock, now: () => new Date('2026-01-01T00:06:00Z') };
    await decide({ ...runtime, workspace, clock });
    const { policy, reasons } = JSON.parse(runtime.outputs['decision'] ?? '{}') as Decision;
    const now = await read();
    expect(now.state).toBe('text');
    expect(policy).toMatchObject({
      source: `consul:${key}`,
      bound: { version: now.state === 'text' ? now.version : '' },
    });
    expect(reasons.join()).not.toContain('policy');
    // The evidence here is made up, and cannot be judged again (a real gate's: test/contract); the decision with its policy follows from it.
    const { differences } = await replay(join(workspace, '.sluice/bundle'));
    expect(differences.filter((one) => !one.includes('its observation cannot be judged'))).toEqual(
      [],
    );
  }, 180_000);
});
