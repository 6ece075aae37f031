import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/actions/decide-promote/action.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import {
  deployEvidence,
  handle,
  metricsEvidence,
  needsOf,
  observations,
} from '../../support/evidence/builders.ts';
import { type RecordedRuntime, recordedRuntime } from '../../support/runtime.ts';

let github: GitHubStandIn;
let loki: { url: string; lines: string[]; status: number; stop(): void };
beforeAll(async () => {
  github = await startGitHub(42);
  const lines: string[] = [];
  const state = { url: '', lines, status: 204, stop: () => server.close() };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      lines.push(body);
      response.writeHead(state.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  loki = state;
});
afterAll(async () => {
  loki.stop();
  await github.stop();
});
beforeEach(() => {
  github.comments.length = 0;
  github.refuse(undefined);
  loki.lines.length = 0;
  loki.status = 204;
});
async function decided(inputs: Record<string, string> = {}): Promise<RecordedRuntime> {
  const needs = needsOf({
    release: handle(),
    deploy: deployEvidence(),
    metrics: metricsEvidence({ verdict: 'fail', canary: 3 }),
  });
  const runtime = recordedRuntime({
    needs,
    'github-token': 'token-for-tests',
    environment: 'production',
    ...inputs,
  });
  const host: Runtime = {
    ...runtime,
    workspace: mkdtempSync(join(tmpdir(), 'sluice-decide-')),
    clock: { now: () => new Date('2026-01-01T00:06:00Z'), sleep: () => Promise.resolve() },
    run: {
      ...runtime.run,
      repository: 'acme/shop',
      sha: 'abc',
      apiUrl: github.url,
      serverUrl: 'https://github.com',
    },
  };
  mkdirSync(join(host.workspace, '.sluice/evidence/observations'), { recursive: true });
  for (const [file, text] of observations)
    writeFileSync(join(host.workspace, '.sluice/evidence', file), text);
  await run(host);
  return Object.assign(runtime, { workspace: host.workspace });
}

describe('a decision', () => {
  test('is commented into the pull request of the commit, once, and renewed in place', async () => {
    const first = await decided();
    expect(first.outputs['outcome']).toBe('rollback');
    expect(first.outputs['comment-url']).toBe(
      'https://github.com/acme/shop/pull/42#issuecomment-1',
    );
    await decided();
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('stopped at 1 %: HTTP errors 3 %');
  });
  test('does not touch the comment of a person who copied the marker', async () => {
    github.comments.push({
      id: 900,
      body: '<!-- sluice:shop/shop:production -->\nmine',
      html_url: '',
      user: { login: 'somebody', type: 'User' },
    });
    await decided();
    expect(github.comments.find(({ id }) => id === 900)?.body).toContain('mine');
    expect(github.comments).toHaveLength(2);
  });
  test('does not touch the comment of another bot that copied the marker', async () => {
    github.comments.push({
      id: 901,
      body: '<!-- sluice:shop/shop:production -->\nmine',
      html_url: '',
      user: { login: 'somebody-elses[bot]', type: 'Bot' },
    });
    await decided();
    expect(github.comments.find(({ id }) => id === 901)?.body).toContain('mine');
    expect(github.comments).toHaveLength(2);
  });
  test.each([403, 404, 422])(
    'a token that may not write (%d) is a warning that names the permission',
    async (status) => {
      github.refuse(status);
      const { said, outputs } = await decided();
      expect(said.join('\n')).toContain('permissions: pull-requests: write');
      expect(outputs['outcome']).toBe('rollback');
    },
  );
  test('goes to Loki as one line with few labels; a Loki that is down changes nothing', async () => {
    await decided({ 'loki-url': loki.url });
    const push = JSON.parse(loki.lines[0] ?? '{}') as {
      streams: { stream: Record<string, string>; values: [string, string][] }[];
    };
    expect(push.streams[0]?.stream).toEqual({
      app: 'sluice',
      workload: 'shop',
      namespace: 'shop',
      decision: 'rollback',
    });
    expect(JSON.parse(push.streams[0]?.values[0]?.[1] ?? '{}')).toMatchObject({
      affected_workload: 'shop/shop',
      decision: 'rollback',
      stage: 1,
      exposure: 1,
      exposure_asked: 1,
      bundle_root: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    loki.status = 500;
    const { said, outputs } = await decided({ 'loki-url': loki.url });
    expect(said.join('\n')).toMatch(/Loki did not take the decision: it answered 500/);
    expect(loki.lines).toHaveLength(4);
    expect(outputs['outcome']).toBe('rollback');
  });
  test('is kept as a bundle', async () => {
    const { workspace } = await decided();
    const line = readFileSync(join(workspace, '.sluice/bundle/decision-log.jsonl'), 'utf8');
    expect(JSON.parse(line)).toMatchObject({
      decision: 'rollback',
      weights: { 'http-error-rate': 0.25 },
    });
    expect(readFileSync(join(workspace, '.sluice/bundle/comment.md'), 'utf8')).toContain(
      'HTTP errors',
    );
  });
});
