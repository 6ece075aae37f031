import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { alwaysWork } from '../../../src/actions/catalogue.ts';
import { run as decide } from '../../../src/actions/decide-promote/action.ts';
import { run as notify } from '../../../src/actions/notify/action.ts';
import { tables } from '../../../src/actions/tables.ts';
import { settledRuntime } from '../../../src/connect/settings.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  observations,
} from '../../support/evidence/builders.ts';
import { type StandIn, standIn } from '../../support/notify/stand-in.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let github: GitHubStandIn;
let one: StandIn;
let workspace: string;
let status = 200;
beforeAll(async () => {
  github = await startGitHub(42);
  one = await standIn(({ path, method }) => {
    if (path.endsWith('/search/jql')) return { status: 200, body: { issues: [] } };
    if (path.endsWith('/issue') && method === 'POST')
      return { status: 201, body: { key: 'SHOP-8' } };
    if (path === '/wecom') return { status, body: { errcode: 0, errmsg: 'ok' } };
    return { status, body: 'ok' };
  });
});
afterAll(async () => {
  one.stop();
  await github.stop();
});
beforeEach(() => {
  one.asked.length = 0;
  status = 200;
});
const clock = { now: () => new Date('2026-01-01T00:06:00Z'), sleep: () => Promise.resolve() };
function host(inputs: Readonly<Record<string, string>>, masked: string[] = []) {
  const runtime = recordedRuntime(inputs);
  const run = {
    ...{ ...runtime.run, repository: 'acme/shop', sha: 'abc', apiUrl: github.url },
    serverUrl: 'https://github.com',
  };
  const made: Runtime = {
    ...runtime,
    workspace,
    clock,
    run,
    mask: (secret) => void masked.push(secret),
  };
  return { runtime, made };
}
/** A bundle of a rollback, or of a promotion. */
async function decided(canary: number): Promise<string> {
  workspace = mkdtempSync(join(tmpdir(), 'sluice-notify-'));
  mkdirSync(join(workspace, '.sluice/evidence/observations'), { recursive: true });
  for (const [file, text] of observations)
    writeFileSync(join(workspace, '.sluice/evidence', file), text);
  const metrics = canary > 0.5 ? metricsEvidence({ verdict: 'fail', canary }) : metricsEvidence();
  const { runtime, made } = host({
    needs: needsOf({ release: handle(), deploy: deployEvidence(), metrics }),
    'may-skip': 'chaos',
    'github-token': 'token-for-tests',
  });
  await decide(made);
  return runtime.outputs['decision'] ?? '';
}
async function told(inputs: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  const { runtime, made } = host(inputs, masked);
  // As src/main.ts does it.
  const about = { action: 'notify', wayBack: alwaysWork.has('notify') };
  await notify(await settledRuntime(made, { ...about, tables: () => Promise.resolve(tables) }));
  return {
    said: runtime.said.join('\n'),
    told: runtime.outputs['told'],
    outputs: runtime.outputs,
    masked,
  };
}
const paths = () => one.asked.map(({ path }) => path);

describe('notify', () => {
  test('tells a rollback once: a second run of the job tells nobody again', async () => {
    await decided(3);
    const inputs = {
      'wecom-webhook': `${one.url}/wecom`,
      'on-duty': '[{name: Alice, wecom: alice}]',
    };
    const first = await told(inputs);
    expect(first.told).toBe('{"wecom":"told"}');
    expect(one.asked[0]?.text).toContain('<@alice>');
    expect(one.asked[0]?.text).toContain('stopped at 1 %');
    expect(first.masked).toContain(`${one.url}/wecom`);
    expect((await told(inputs)).told).toBe('{"wecom":"already"}');
    expect(one.asked).toHaveLength(1);
  });
  test('a promotion is quiet in chats and trackers', async () => {
    await decided(0.1);
    const inputs = { 'wecom-webhook': `${one.url}/wecom`, 'slack-webhook': `${one.url}/slack` };
    expect((await told(inputs)).told).toBe('{}');
    expect(one.asked).toEqual([]);
    expect((await told({ ...inputs, routes: '{promote: [slack]}' })).told).toBe('{"slack":"told"}');
  });
  test('the issue is linked from the comment, once, and links back', async () => {
    github.comments.length = 0;
    await decided(3);
    const inputs = {
      ...{ 'jira-url': one.url, 'jira-token': 't', 'jira-project': 'SHOP', 'jira-email': 'a@b' },
      'github-token': 'token-for-tests',
    };
    expect((await told(inputs)).outputs['jira-issue']).toBe(`${one.url}/browse/SHOP-8`);
    await told(inputs);
    expect(github.comments[0]?.body.match(/<!-- sluice:issue -->/g)).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`[SHOP-8](${one.url}/browse/SHOP-8)`);
    const filed = one.asked.find(
      ({ path, method }) => path.endsWith('/issue') && method === 'POST',
    );
    expect(filed?.text).toContain('https://ci/100');
  });
  test('what the settings of the workload say under notifications is told by them, secrets by the step', async () => {
    const decision = await decided(3);
    mkdirSync(join(workspace, '.sluice'), { recursive: true });
    writeFileSync(
      join(workspace, '.sluice/shop.yml'),
      `notifications: {webhook-url: "${one.url}/hook", jira-url: "${one.url}", jira-project: SHOP, jira-email: a@b, routes: {rollback: [jira]}}\n`,
    );
    const inputs = { decision, 'jira-token': 't' };
    expect((await told(inputs)).told).toBe('{"jira":"told"}');
    expect((await told({ ...inputs, routes: '{rollback: [webhook]}' })).told).toBe(
      '{"webhook":"told"}',
    );
  });
  test('settings that are broken keep nobody from being told', async () => {
    const decision = await decided(3);
    mkdirSync(join(workspace, '.sluice'), { recursive: true });
    writeFileSync(
      join(workspace, '.sluice/shop.yml'),
      `checks: nonsense\nnotifications: {jira-projct: SHOP, webhook-url: "${one.url}/hook"}\n`,
    );
    const { told: all, said } = await told({ decision });
    expect(all).toBe('{"webhook":"told"}');
    expect(said).toContain("Is it 'jira-project'?");
  });
  test('a channel that is down is an annotation, the others are told, and the step does not fail', async () => {
    await decided(3);
    one.next({ status: 200, body: { ok: false, error: 'no_service' } });
    const { told: all, said } = await told({
      'slack-webhook': `${one.url}/slack`,
      'webhook-url': `${one.url}/hook`,
    });
    expect(all).toBe('{"slack":"failed","webhook":"told"}');
    expect(said).toContain('slack was not told: Slack did not take the message');
    expect(said).toContain('The decision stands without it.');
  });
  test('an input that cannot be read costs its channel, and no other', async () => {
    await decided(3);
    const { told: all, said } = await told({
      ...{ 'jira-url': 'ftp://x', 'jira-project': 'not a key', 'webhook-url': `${one.url}/hook` },
    });
    expect(all).toBe('{"webhook":"told"}');
    expect(said).toContain('jira-url');
  });
  test('plain http and hosts that are not allowed are refused without showing the secret address', async () => {
    await decided(3);
    const { said } = await told({
      ...{
        'wecom-webhook': 'http://evil.example/send?key=very-secret',
        'slack-webhook': 'https://hooks.example/very-secret',
      },
      'allowed-hosts': 'hooks.slack.com',
    });
    expect(said).toContain("Input 'wecom-webhook': It is no https address");
    expect(said).toContain('Its host hooks.example is not among allowed-hosts');
    expect(said).not.toContain('very-secret');
  });
  test('a fault that was left behind is told whatever was decided', async () => {
    await decided(0.1);
    const { told: all } = await told({
      leaked: 'PodChaos shop-pod-kill in shop',
      'wecom-webhook': `${one.url}/wecom`,
    });
    expect(all).toBe('{"wecom":"told"}');
    expect(one.asked[0]?.text).toContain('A fault was left behind in shop');
  });
  test('a bundle of another decision is not told', async () => {
    const other = await decided(0.1);
    await decided(3);
    await expect(told({ decision: other, 'webhook-url': `${one.url}/hook` })).rejects.toThrow(
      'The bundle is of the decision',
    );
    expect(paths()).toEqual([]);
  });
  test('a report that somebody wrote into the bundle is not told', async () => {
    await decided(3);
    const file = join(workspace, '.sluice/bundle/comment.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}all is well`);
    await told({ 'webhook-url': `${one.url}/hook` });
    expect(one.asked[0]?.text).not.toContain('all is well');
  });
  test('without a bundle it says what to do', async () => {
    workspace = mkdtempSync(join(tmpdir(), 'sluice-notify-'));
    await expect(told({})).rejects.toThrow('Download the artifact of the job that decided first');
  });
  test('a dry run tells nobody', async () => {
    await decided(3);
    const { said } = await told({ 'webhook-url': `${one.url}/hook`, 'dry-run': 'true' });
    expect(said).toContain('Would tell webhook');
    expect(paths()).toEqual([]);
  });
  test('when nobody answers who is on duty, the first of the list is named', async () => {
    await decided(3);
    status = 500;
    const { said } = await told({
      'on-duty-url': `${one.url}/duty`,
      'on-duty': '[Alice]',
      routes: '{rollback: []}',
    });
    expect(said).toContain(
      'Nobody says who is on duty: it answered 500. Alice of the list is named.',
    );
  });
});
