import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { githubRepository } from '../../../src/adapters/github-git.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import { requestMisfits } from '../../support/notify/openapi.ts';

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHub(1);
});
afterEach(async () => {
  // Whatever a test is about: nothing is asked that GitHub does not describe.
  const wrong = github.asked.flatMap(({ method, url, body }) => requestMisfits(method, url, body));
  await github.stop();
  expect(wrong).toEqual([]);
});
const repository = () =>
  githubRepository({ apiUrl: github.url }, 'token', { repository: 'acme/deploy' });

describe('files of a branch', () => {
  test('are read as they are, with a byte order mark, in folders, and above 1 MB', async () => {
    const large = `a: ${'x'.repeat(1_100_000)}\n`;
    github.git.push('main', { 'apps/shop/d.yaml': '\uFEFFimage: ä\n', large });
    await expect(repository().read('apps/shop/d.yaml', 'main')).resolves.toBe('\uFEFFimage: ä\n');
    await expect(repository().read('large', 'main')).resolves.toBe(large);
    await expect(repository().read('apps/none.yaml', 'main')).resolves.toBeUndefined();
  });
  test('a branch that is not there has no head', async () => {
    await expect(repository().head('none')).resolves.toBeUndefined();
  });
});

describe('a commit', () => {
  test('changes its own files only, on top of the head it was made for', async () => {
    const parent = github.git.push('main', { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const made = await repository().commit({
      branch: 'main',
      parent,
      message: 'Release shop',
      files: { 'a.yaml': 'a: 2\n' },
    });
    expect(made).toEqual({
      kind: 'committed',
      sha: github.git.head('main'),
      url: expect.stringContaining('/commit/'),
    });
    expect(github.git.file('main', 'a.yaml')).toBe('a: 2\n');
    expect(github.git.file('main', 'b.yaml')).toBe('b: 1\n');
    expect(github.git.log('main')).toEqual(['Release shop', 'by hand']);
  });
  test('follows itself and what it came after, and not what came later or on another branch', async () => {
    const first = github.git.push('main', { 'a.yaml': 'a: 1\n' });
    const second = github.git.push('main', { 'a.yaml': 'a: 2\n' });
    const other = github.git.push('other', { 'a.yaml': 'a: 3\n' });
    const asked = [
      [second, second],
      [second, first],
      [first, second],
      [other, first],
    ] as const;
    const said = await Promise.all(asked.map(([a, b]) => repository().follows(a, b)));
    expect(said).toEqual([true, true, false, false]);
  });
  test('leaves a branch that somebody else moved meanwhile', async () => {
    const parent = github.git.push('main', { 'a.yaml': 'a: 1\n' });
    const theirs = github.git.push('main', { 'a.yaml': 'a: theirs\n' });
    await expect(
      repository().commit({ branch: 'main', parent, message: 'm', files: { 'a.yaml': 'a: 2\n' } }),
    ).resolves.toEqual({ kind: 'moved' });
    expect(github.git.head('main')).toBe(theirs);
  });
  test('begins a branch without history, once', async () => {
    const change = { branch: 'ledger', parent: undefined, message: 'm', files: { l: 'one\n' } };
    await expect(repository().commit(change)).resolves.toMatchObject({ kind: 'committed' });
    await expect(repository().commit({ ...change, files: { l: 'two\n' } })).resolves.toEqual({
      kind: 'moved',
    });
    expect(github.git.file('ledger', 'l')).toBe('one\n');
  });
  test('to a protected branch is refused with the way to mend it', async () => {
    const parent = github.git.push('main', { 'a.yaml': 'a: 1\n' });
    github.git.protect('main');
    await expect(
      repository().commit({ branch: 'main', parent, message: 'm', files: { 'a.yaml': 'a: 2\n' } }),
    ).rejects.toThrow(/git-token.*main.*422.*pull request/s);
  });
  test('without the permission names it', async () => {
    const parent = github.git.push('main', { 'a.yaml': 'a: 1\n' });
    github.refuse(403);
    await expect(
      repository().commit({ branch: 'main', parent, message: 'm', files: { 'a.yaml': '' } }),
    ).rejects.toThrow(/403.*contents: write/s);
  });
});

test('a pull request is opened once, and tells when it was merged', async () => {
  const parent = github.git.push('main', { 'a.yaml': 'a: 1\n' });
  const git = repository();
  await git.commit({
    branch: 'sluice/shop',
    parent,
    newBranch: true,
    message: 'm',
    files: { 'a.yaml': 'a: 2\n' },
  });
  const asked = { branch: 'sluice/shop', into: 'main', title: 't', body: 'b' };
  const opened = await git.openPullRequest(asked);
  expect(opened).toMatchObject({ state: 'open', branch: 'sluice/shop' });
  await expect(git.openPullRequest(asked)).resolves.toEqual(opened);
  github.git.merge(opened.number);
  await expect(git.pullRequest(opened.number)).resolves.toMatchObject({ state: 'merged' });
  expect(github.git.file('main', 'a.yaml')).toBe('a: 2\n');
});

test('a server that is away is an outage, a name that is none a mistake', async () => {
  await expect(
    githubRepository({ apiUrl: 'http://127.0.0.1:9' }, 't', { repository: 'a/b' }).head('main'),
  ).rejects.toThrow(/could not be asked/);
  expect(() =>
    githubRepository({ apiUrl: github.url }, 't', {
      repository: 'deploy',
      input: 'git-repository',
    }),
  ).toThrow(/git-repository.*owner\/name/);
});
