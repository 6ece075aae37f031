import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runOfRelease, tellDone } from '../../../src/actions/tell.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import { modelOf } from '../../../src/report/build.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import { outcomes } from '../../support/report/outcomes.ts';
import { recordedRuntime } from '../../support/runtime.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHub(42);
});
afterAll(() => github.stop());
beforeEach(() => {
  github.comments.length = 0;
  github.refuse(undefined);
});

const inputs = {
  environment: 'production',
  'github-token': 'token-for-tests',
  'pull-request': undefined,
};
const back = {
  ...{ namespace: 'shop', workload: 'shop', release: 'shop-0123456789ab', of: '' },
  happened: { what: 'taken-back', by: 'rollback', reason: 'by hand', revision: '7' },
} as const;
function host(run: Partial<Runtime['run']> = {}) {
  const runtime = recordedRuntime({});
  const summaries: string[] = [];
  const made: Runtime = {
    ...runtime,
    clock: { now: () => new Date('2026-03-01T19:50:00Z'), sleep: () => Promise.resolve() },
    run: {
      ...runtime.run,
      ...{ repository: 'acme/shop', sha: 'abc', apiUrl: github.url },
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/shop/actions/runs/9',
      ...run,
    },
    summary: (markdown) => Promise.resolve(void summaries.push(markdown)),
  };
  return { runtime: made, said: runtime.said, summaries };
}
function decided(name: string): void {
  const content = outcomes[name]?.();
  if (content === undefined) throw new Error(name);
  github.comments.push({
    id: 7,
    body: renderComment(modelOf(content, false), { logLines: false }),
    html_url: 'https://github.com/acme/shop/pull/42#issuecomment-7',
    user: { login: 'github-actions[bot]', type: 'Bot' },
  });
}
const body = (): string => github.comments[0]?.body ?? '';

describe('who ended a release', () => {
  test('says it in the comment of the decision, and leaves why it stopped', async () => {
    decided('errors');
    const { runtime, summaries } = host();
    await tellDone(runtime, inputs, back);
    expect(github.comments).toHaveLength(1);
    expect(body()).toContain('HTTP errors 62.5 %');
    expect(body()).toContain('No canary is left');
    expect(summaries.join('')).toContain(
      'back on the stable version since 2026-03-01 19:50:00 UTC',
    );
  });
  test('says it in a comment of its own when no decision came', async () => {
    await tellDone(host().runtime, inputs, back);
    expect(body()).toMatch(/^<!-- sluice:shop\/shop:production -->\n[\s\S]*shop was taken back/);
  });
  test('leaves the comment about another release alone', async () => {
    decided('errors');
    const { runtime, said } = host();
    const before = body();
    await tellDone(runtime, inputs, { ...back, release: 'shop-ffffffffffff' });
    expect(body()).toBe(before);
    expect(said.join()).toContain('about another release');
  });
  test('finds the pull request by the run whose release it was', async () => {
    decided('going-on');
    const of = 'https://github.com/acme/shop/actions/runs/4711';
    await tellDone(host({ sha: 'of the default branch' }).runtime, inputs, {
      ...back,
      of,
      happened: { ...back.happened, by: 'sweep', reason: 'it was due' },
    });
    expect(body()).toContain('shop was taken back by the sweep');
  });
  test.each(['https://elsewhere.example/acme/shop/actions/runs/4711', 'not an address'])(
    'writes nowhere when that run is none of this repository: %s',
    async (of) => {
      const { runtime, said } = host();
      await tellDone(runtime, inputs, { ...back, of });
      expect(github.comments).toHaveLength(0);
      expect(said.join()).toContain('belongs to no pull request');
    },
  );
  test.each([403, 404, 422])('only warns when it may not write (%d)', async (status) => {
    github.refuse(status);
    const { runtime, said, summaries } = host();
    await tellDone(runtime, inputs, back);
    expect(said.join('\n')).toContain('permissions: pull-requests: write');
    expect(summaries).toHaveLength(1);
  });
  test('asks nobody without a token', async () => {
    const { runtime, summaries } = host();
    await tellDone(runtime, { ...inputs, 'github-token': undefined }, back);
    expect(github.comments).toHaveLength(0);
    expect(summaries).toHaveLength(1);
  });
});

test('which run a release belongs to is a cosmetic question: no answer keeps nobody from the way back', async () => {
  const refusing = { get: () => Promise.reject(new Error('forbidden')) } as unknown as Cluster;
  expect(await runOfRelease(refusing, 'shop', 'shop', inputs)).toBe('');
});
