import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHub(42);
});
afterEach(() => github.stop());
const ask = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${github.url}/repos/acme/shop${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the stand-in of GitHub', () => {
  test('knows the pull request of a commit', async () => {
    expect(await ask('GET', '/commits/abc/pulls')).toEqual({
      status: 200,
      body: [{ number: 42, state: 'open' }],
    });
  });
  test('keeps a comment, its author and its later text', async () => {
    const { status, body } = await ask('POST', '/issues/42/comments', { body: 'first' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        user: { login: 'github-actions[bot]' },
        html_url: 'https://github.com/acme/shop/pull/42#issuecomment-1',
      },
    });
    expect((await ask('PATCH', '/issues/comments/1', { body: 'second' })).status).toBe(200);
    expect(github.comments.map((comment) => comment.body)).toEqual(['second']);
  });
  test('gives comments page by page', async () => {
    for (const body of ['a', 'b', 'c']) await ask('POST', '/issues/42/comments', { body });
    expect((await ask('GET', '/issues/42/comments?per_page=2&page=2')).body).toMatchObject([
      { body: 'c' },
    ]);
  });
  test('refuses writes when told to, and still lets read', async () => {
    github.refuse(403);
    expect(await ask('POST', '/issues/42/comments', { body: 'x' })).toEqual({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect((await ask('GET', '/issues/42/comments')).status).toBe(200);
    expect(github.comments).toEqual([]);
  });
  test('does not know other paths or comments', async () => {
    expect((await ask('GET', '/nothing')).status).toBe(404);
    expect((await ask('PATCH', '/issues/comments/9', { body: 'x' })).status).toBe(404);
  });
});
