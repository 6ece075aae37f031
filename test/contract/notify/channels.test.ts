import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type CheckRun,
  type DeploymentStatus,
  githubCheck,
  githubDeployment,
} from '../../../src/adapters/notify/github.ts';
import { gitlabNotes, gitlabStatus } from '../../../src/adapters/notify/gitlab.ts';
import { retryAfterSeconds } from '../../../src/adapters/notify/http.ts';
import { jira } from '../../../src/adapters/notify/jira.ts';
import { dutyFromCommand, dutyFromUrl, personOf } from '../../../src/adapters/notify/on-duty.ts';
import { slackApi, slackWebhook } from '../../../src/adapters/notify/slack.ts';
import { webhook } from '../../../src/adapters/notify/webhook.ts';
import { wecomRobot } from '../../../src/adapters/notify/wecom.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { answerMisfits, exampleOf, requestMisfits } from '../../support/notify/openapi.ts';
import { type Answer, type Asked, type StandIn, standIn } from '../../support/notify/stand-in.ts';

const signal = new AbortController().signal;
let slept: number[] = [];
const clock: Clock = {
  now: () => new Date('2026-11-27T12:00:00Z'),
  sleep: (ms) => {
    slept.push(ms / 1000);
    return Promise.resolve();
  },
};
const running: StandIn[] = [];
async function server(answer: (asked: Asked) => Answer): Promise<StandIn> {
  const one = await standIn(answer);
  running.push(one);
  return one;
}
afterEach(() => {
  for (const one of running.splice(0)) one.stop();
  slept = [];
});
const writes = ({ asked }: StandIn) => asked.filter(({ method }) => method !== 'GET');

describe('GitLab', () => {
  interface Note {
    id: number;
    body: string;
    author: { id: number };
    system: boolean;
  }
  const notesOf = (count: number): Note[] =>
    Array.from({ length: count }, (_, i) => ({
      ...{ id: i + 1, body: `n${i}`, author: { id: 5 }, system: false },
    }));
  async function gitlab(notes: Note[], own = 7) {
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one row a path
    const lab = await server(({ method, path, url, body }) => {
      if (path === '/api/v4/user') return { status: 200, body: { id: own } };
      if (path.endsWith('/merge_requests') && path.includes('/commits/'))
        return {
          status: 200,
          body: [
            { iid: 3, state: 'merged' },
            { iid: 42, state: 'opened' },
          ],
        };
      const notesPath = '/api/v4/projects/shop%2Fbackend/merge_requests/42/notes';
      if (path.endsWith('/statuses/abc')) return { status: 201, body: {} };
      if (!path.startsWith(notesPath)) return { status: 404, body: { message: '404 Not found' } };
      if (method === 'GET') {
        const [page, size] = [
          Number(url.searchParams.get('page')),
          Number(url.searchParams.get('per_page')),
        ];
        const next = page * size < notes.length ? `${page + 1}` : '';
        return {
          status: 200,
          body: notes.slice((page - 1) * size, page * size),
          headers: { 'x-next-page': next },
        };
      }
      const id = Number(path.slice(notesPath.length + 1)) || notes.length + 1;
      const known = notes.find((one) => one.id === id);
      if (known === undefined)
        notes.push({ id, body: String(body['body']), author: { id: own }, system: false });
      else known.body = String(body['body']);
      return { status: known === undefined ? 201 : 200, body: { id } };
    });
    const place = {
      url: lab.url,
      token: 't',
      project: 'shop/backend',
      mergeRequest: undefined,
      commit: 'abc',
    };
    const tell = (text: string) =>
      gitlabNotes(clock, place, { marker: '<!-- m -->', body: `<!-- m -->\n${text}` }).tell(signal);
    return { lab, place, tell, notes };
  }
  test('the note is made once, renewed in place, and found again on the third page', async () => {
    const { tell, notes, lab } = await gitlab(notesOf(250));
    expect(await tell('one')).toMatchObject({
      state: 'told',
      address: expect.stringMatching(/merge_requests\/42#note_251$/),
    });
    expect(await tell('two')).toMatchObject({ state: 'renewed' });
    expect(await tell('two')).toMatchObject({ state: 'already' });
    expect(notes).toHaveLength(251);
    expect(notes.at(-1)?.body).toBe('<!-- m -->\ntwo');
    expect(lab.asked[0]?.headers['private-token']).toBe('t');
  });
  test('the note of somebody who copied the marker, and one that GitLab wrote, are left alone', async () => {
    const { tell, notes } = await gitlab([
      { id: 1, body: '<!-- m -->\nmine', author: { id: 5 }, system: false },
      { id: 2, body: '<!-- m -->\nmentioned', author: { id: 7 }, system: true },
    ]);
    await tell('one');
    expect(notes.map(({ body }) => body)).toEqual([
      '<!-- m -->\nmine',
      '<!-- m -->\nmentioned',
      '<!-- m -->\none',
    ]);
  });
  test('404 for what the token may not see names the scope and the role', async () => {
    const { place } = await gitlab([]);
    const other = { ...place, project: 'secret/one', mergeRequest: 1 };
    await expect(
      gitlabNotes(clock, other, { marker: 'm', body: 'm' }).tell(signal),
    ).rejects.toThrow(
      'scope api and the role Developer; GitLab answers 404 for what it may not see',
    );
  });
  test('the status that the commit has already is no error', async () => {
    const { place, lab } = await gitlab([]);
    const status = {
      state: 'failed' as const,
      name: 'sluice',
      description: 'x'.repeat(400),
      targetUrl: 'https://ci/1',
    };
    expect(await gitlabStatus(clock, place, status).tell(signal)).toMatchObject({ state: 'told' });
    expect(lab.asked[0]?.body['description']).toHaveLength(255);
    lab.next({ status: 400, body: { message: 'Cannot transition status via :drop from :failed' } });
    expect(await gitlabStatus(clock, place, status).tell(signal)).toMatchObject({
      state: 'already',
    });
  });
});

describe('Jira', () => {
  const issue = {
    label: 'sluice-1',
    summary: 'shop stopped',
    description: { type: 'doc' },
    key: 'k1',
  };
  async function tracker(
    how: {
      readonly done?: boolean;
      readonly found?: boolean;
      readonly told?: string;
      readonly transitions?: object[];
    } = {},
  ) {
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one row a path
    const one = await server(({ method, path }) => {
      if (path.endsWith('/search/jql') || path.endsWith('/search')) {
        const status = { statusCategory: { key: how.done === true ? 'done' : 'new' } };
        return {
          status: 200,
          body: { issues: how.found === true ? [{ key: 'SHOP-7', fields: { status } }] : [] },
        };
      }
      if (path.endsWith('/issue') && method === 'POST')
        return { status: 201, body: { key: 'SHOP-8' } };
      if (path.endsWith('/transitions') && method === 'GET')
        return {
          status: 200,
          body: {
            transitions: how.transitions ?? [
              { id: '11', to: { statusCategory: { key: 'done' } } },
              { id: '21', to: { statusCategory: { key: 'new' } } },
            ],
          },
        };
      if (path.endsWith('/transitions')) return { status: 204 };
      if (path.endsWith('/comment') && method === 'POST') return { status: 201, body: { id: '1' } };
      if (path.endsWith('/comment'))
        return { status: 200, body: { comments: [{ body: how.told ?? '' }] } };
      return { status: 200, body: { fields: { description: '' } } };
    });
    const place = {
      url: one.url,
      email: 'a@b.example',
      token: 't',
      project: 'SHOP',
      issueType: 'Bug',
      api: '3' as const,
    };
    return {
      one,
      place,
      tell: (more = {}) => jira(clock, { ...place, ...more }, issue).tell(signal),
    };
  }
  test('an issue is searched by its label before it is made', async () => {
    const { one, tell } = await tracker();
    expect(await tell()).toMatchObject({ state: 'told', address: `${one.url}/browse/SHOP-8` });
    expect(one.asked[0]?.url.searchParams.get('jql')).toBe(
      'project = "SHOP" AND labels = "sluice-1" ORDER BY created ASC',
    );
    expect(writes(one)[0]?.body).toEqual({
      fields: {
        ...{ project: { key: 'SHOP' }, issuetype: { name: 'Bug' }, summary: 'shop stopped' },
        ...{ description: { type: 'doc' }, labels: ['sluice', 'sluice-1'] },
      },
    });
    expect(one.asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('a@b.example:t').toString('base64')}`,
    );
  });
  test('a done one is reopened and commented rather than doubled', async () => {
    const { one, tell } = await tracker({ found: true, done: true });
    expect(await tell()).toMatchObject({ state: 'renewed', warnings: [] });
    expect(writes(one).map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
      ['transitions', { transition: { id: '21' } }],
      ['comment', { body: { type: 'doc' } }],
    ]);
  });
  test('a workflow without a way back is said, and the comment is written all the same', async () => {
    const { tell } = await tracker({ found: true, done: true, transitions: [] });
    expect(await tell()).toMatchObject({
      state: 'renewed',
      warnings: ['SHOP-7 is done, and no transition reopens it'],
    });
  });
  test('the same event again writes nothing', async () => {
    const { one, tell } = await tracker({ found: true, told: 'event k1' });
    expect(await tell()).toMatchObject({ state: 'already' });
    expect(writes(one)).toEqual([]);
  });
  test('Server and Data Center: version 2, a bearer token, its older search', async () => {
    const { one, tell } = await tracker();
    await tell({ api: '2', email: undefined });
    expect(one.asked[0]).toMatchObject({
      path: '/rest/api/2/search',
      headers: { authorization: 'Bearer t' },
    });
  });
  test('400 names each field', async () => {
    const { one, tell } = await tracker();
    one.next(
      { status: 200, body: { issues: [] } },
      {
        status: 400,
        body: {
          errorMessages: [],
          errors: { priority: 'Priority is required.', issuetype: 'Specify a valid issue type' },
        },
      },
    );
    await expect(tell()).rejects.toThrow(
      'priority: Priority is required.; issuetype: Specify a valid issue type',
    );
  });
});

describe('WeCom', () => {
  const robot = async (...answers: Answer[]) => {
    const one = await server(() => ({ status: 200, body: { errcode: 0, errmsg: 'ok' } }));
    one.next(...answers);
    return { one, tell: () => wecomRobot(clock, `${one.url}/send?key=k`, '**x**').tell(signal) };
  };
  test('errcode 0 is told', async () => {
    const { one, tell } = await robot();
    expect(await tell()).toMatchObject({ state: 'told' });
    expect(one.asked[0]?.body).toEqual({ msgtype: 'markdown', markdown: { content: '**x**' } });
  });
  test('HTTP 200 with an errcode is not told, and its code is named', async () => {
    const { tell } = await robot({
      status: 200,
      body: { errcode: 93000, errmsg: 'invalid webhook url' },
    });
    await expect(tell()).rejects.toThrow('errcode 93000: invalid webhook url');
  });
  test('too many messages in HTTP 200 are waited for', async () => {
    const { one, tell } = await robot({
      status: 200,
      body: { errcode: 45009, errmsg: 'api freq out of limit' },
    });
    expect(await tell()).toMatchObject({ state: 'told' });
    expect([one.asked.length, slept]).toEqual([2, [20]]);
  });
  test('what answers with a page is no robot', async () => {
    const { tell } = await robot({ status: 200, body: '<html>login</html>' });
    await expect(tell()).rejects.toThrow('What answers is no robot of WeCom');
  });
});

describe('Slack', () => {
  const content = { text: 'x', blocks: [] };
  test('HTTP 200 with ok: false is not told, with a webhook or with a token', async () => {
    const one = await server(() => ({
      status: 200,
      body: { ok: false, error: 'channel_not_found' },
    }));
    await expect(slackWebhook(clock, one.url, content).tell(signal)).rejects.toThrow(
      'Slack did not take the message',
    );
    const thread = { key: 'k', thread: 't', loud: true };
    await expect(
      slackApi(clock, { url: one.url, token: 't', channel: 'C1' }, content, thread).tell(signal),
    ).rejects.toThrow('channel_not_found');
  });
  test('a webhook answers "ok"', async () => {
    const one = await server(() => ({ status: 200, body: 'ok' }));
    expect(await slackWebhook(clock, one.url, content).tell(signal)).toMatchObject({
      state: 'told',
    });
  });
  test('the first of a release begins a thread, the next is a reply, the same is renewed', async () => {
    const messages: { ts: string; thread_ts?: string; metadata: unknown }[] = [];
    const one = await server(({ path, body }) => {
      if (path === '/conversations.history')
        return {
          status: 200,
          body: { ok: true, messages: messages.filter((m) => m.thread_ts === undefined).reverse() },
        };
      if (path === '/conversations.replies')
        return {
          status: 200,
          body: {
            ok: true,
            messages: messages.filter((m) => m.ts === body['ts'] || m.thread_ts === body['ts']),
          },
        };
      if (path === '/chat.postMessage')
        messages.push({
          ts: `${messages.length + 1}.0`,
          metadata: body['metadata'],
          ...(body['thread_ts'] === undefined ? {} : { thread_ts: String(body['thread_ts']) }),
        });
      return { status: 200, body: { ok: true } };
    });
    const tell = (key: string) =>
      slackApi(clock, { url: one.url, token: 't', channel: 'C1' }, content, {
        key,
        thread: 'r',
        loud: true,
      }).tell(signal);
    expect((await tell('one')).state).toBe('told');
    expect((await tell('two')).state).toBe('told');
    expect((await tell('two')).state).toBe('renewed');
    expect((await tell('one')).state).toBe('renewed');
    expect(messages).toMatchObject([{ ts: '1.0' }, { ts: '2.0', thread_ts: '1.0' }]);
    expect(
      writes(one)
        .filter(({ path }) => path === '/chat.update')
        .map(({ body }) => body['ts']),
    ).toEqual(['2.0', '1.0']);
  });
  test('without the right to look it tells, and says what that means', async () => {
    const one = await server(({ path }) => ({
      status: 200,
      body:
        path === '/conversations.history' ? { ok: false, error: 'missing_scope' } : { ok: true },
    }));
    const told = await slackApi(clock, { url: one.url, token: 't', channel: 'C1' }, content, {
      key: 'k',
      thread: 't',
      loud: false,
    }).tell(signal);
    expect(told).toMatchObject({
      state: 'told',
      warnings: [expect.stringContaining('channels:history')],
    });
  });
});

describe('a webhook', () => {
  test('is signed over its time and its bytes, and carries the key of the event', async () => {
    const one = await server(() => ({ status: 204 }));
    await webhook(clock, { url: one.url, secret: 's' }, { key: 'k1', body: { a: '漢' } }).tell(
      signal,
    );
    const [asked] = one.asked;
    if (asked === undefined) throw new Error('nothing was asked');
    const { headers, text } = asked;
    const timestamp = String(headers['sluice-timestamp']);
    expect(timestamp).toBe(`${Date.parse('2026-11-27T12:00:00Z') / 1000}`);
    expect(headers['sluice-signature']).toBe(
      `sha256=${createHmac('sha256', 's').update(`${timestamp}.${text}`).digest('hex')}`,
    );
    expect(headers['idempotency-key']).toBe('k1');
  });
});

describe('what is sent', () => {
  const tell = (one: StandIn) =>
    webhook(clock, { url: one.url, secret: undefined }, { key: 'k', body: {} }).tell(signal);
  test('waits for Retry-After, in seconds or as a date, one minute at most, and gives up after three tries', async () => {
    const one = await server(() => ({ status: 429, headers: { 'retry-after': '7' } }));
    one.next({ status: 503, headers: { 'retry-after': '900' } });
    await expect(tell(one)).rejects.toThrow('429');
    expect([one.asked.length, slept]).toEqual([3, [60, 7]]);
    expect(
      retryAfterSeconds('Fri, 27 Nov 2026 12:00:30 GMT', Date.parse('2026-11-27T12:00:00Z')),
    ).toBe(30);
    expect(retryAfterSeconds('soon')).toBeUndefined();
  });
  test('is not sent on by a redirect', async () => {
    const one = await server(() => ({
      status: 307,
      headers: { location: 'https://evil.example' },
    }));
    await expect(tell(one)).rejects.toThrow('redirects (307)');
    expect(one.asked).toHaveLength(1);
  });
  test('is not sent twice to a chat that cut the line after taking it', async () => {
    const one = await server(() => ({ status: 200, cut: true }));
    await expect(wecomRobot(clock, one.url, 'x').tell(signal)).rejects.toThrow(
      'it may have arrived all the same',
    );
    expect(one.asked).toHaveLength(1);
  });
  test('is sent again where the receiver knows the key', async () => {
    const one = await server(() => ({ status: 200 }));
    one.next({ status: 200, cut: true });
    expect(await tell(one)).toMatchObject({ state: 'told' });
    expect(one.asked).toHaveLength(2);
  });
  test('never shows a secret address in what it says', async () => {
    const one = await server(() => ({ status: 500, body: 'broken' }));
    const error = await wecomRobot(clock, `${one.url}/send?key=very-secret`, 'x')
      .tell(signal)
      .catch((thrown: unknown) => String(thrown));
    expect(error).not.toContain('very-secret');
  });
});

describe('GitHub, against its own OpenAPI description', () => {
  /** Answers are GitHub's own examples; every request and every answer is held against the description. */
  async function github(
    found: {
      readonly runs?: object[];
      readonly statuses?: object[];
      readonly deployments?: object[];
    } = {},
  ) {
    const wrong: string[] = [];
    const one = await server(({ method, url, path, body }) => {
      wrong.push(...requestMisfits(method, url, body));
      const status = method === 'POST' ? 201 : 200;
      const example = exampleOf(method, path, status);
      const lists = {
        'check-runs': found.runs,
        statuses: found.statuses,
        deployments: found.deployments,
      };
      const last = path.split('/').at(-1) as keyof typeof lists;
      const list = method === 'GET' ? (lists[last] ?? []) : undefined;
      const answer =
        list === undefined
          ? example
          : last === 'check-runs'
            ? { total_count: list.length, check_runs: list }
            : list;
      wrong.push(...answerMisfits(method, url, status, answer));
      return { status, body: answer };
    });
    const place = {
      apiUrl: one.url,
      token: 't',
      repository: 'acme/shop',
      commit: 'ce587453ced02b1526dfb4cb910479d431683101',
    };
    return { one, place, wrong };
  }
  const check: CheckRun = {
    ...{ name: 'sluice', key: 'k1', title: 't'.repeat(400) },
    conclusion: 'failure',
    ...{ summary: 's'.repeat(80_000), detailsUrl: 'https://ci/1' },
  };
  const status: DeploymentStatus = {
    ...{ environment: 'production', key: 'k1', description: 'd'.repeat(300) },
    state: 'failure',
    logUrl: 'https://ci/1',
  };
  const exampleRun = () =>
    exampleOf('POST', '/repos/acme/shop/check-runs', 201) as Record<string, unknown>;
  const exampleDeployment = () =>
    exampleOf('POST', '/repos/acme/shop/deployments', 201) as Record<string, unknown>;
  const exampleStatus = () =>
    exampleOf('POST', '/repos/acme/shop/deployments/1/statuses', 201) as Record<string, unknown>;

  test('the validator refuses what GitHub would refuse', () => {
    const url = new URL('http://g/repos/a/b/check-runs');
    expect(requestMisfits('POST', url, { name: 'x' })).toEqual(['body.head_sha is missing']);
    expect(
      requestMisfits('POST', url, { name: 'x', head_sha: 'y', conclusion: 'fine' }).join(),
    ).toContain('not one of');
    expect(requestMisfits('POST', url, { name: 'x', head_sha: 'y', colour: 'red' })).toEqual([
      'body.colour is not known',
    ]);
  });
  test('a check run is made, and renewed when it is there', async () => {
    const first = await github();
    expect(await githubCheck(clock, first.place, check).tell(signal)).toMatchObject({
      state: 'told',
    });
    expect(first.wrong).toEqual([]);
    const again = await github({ runs: [{ ...exampleRun(), external_id: 'k1' }] });
    expect(await githubCheck(clock, again.place, check).tell(signal)).toMatchObject({
      state: 'renewed',
    });
    expect(again.wrong).toEqual([]);
    expect(writes(again.one).map(({ method }) => method)).toEqual(['PATCH']);
  });
  test('a deployment status goes to the newest deployment, once; without one it is made', async () => {
    const first = await github({ deployments: [{ ...exampleDeployment(), id: 9 }] });
    expect(await githubDeployment(clock, first.place, status).tell(signal)).toMatchObject({
      state: 'told',
    });
    expect(first.wrong).toEqual([]);
    expect(writes(first.one)[0]?.path).toBe('/repos/acme/shop/deployments/9/statuses');
    expect(String(writes(first.one)[0]?.body['description'])).toMatch(/^.{1,130} \[k1\]$/);
    const told = await github({
      deployments: [{ ...exampleDeployment(), id: 9 }],
      statuses: [{ ...exampleStatus(), description: 'x [k1]' }],
    });
    expect(await githubDeployment(clock, told.place, status).tell(signal)).toMatchObject({
      state: 'already',
    });
    const none = await github();
    expect(await githubDeployment(clock, none.place, status).tell(signal)).toMatchObject({
      state: 'told',
    });
    expect(none.wrong).toEqual([]);
    expect(writes(none.one)).toHaveLength(2);
  });
  test('a token without the right names the permission; a limit is waited for', async () => {
    const one = await github();
    one.one.next({ status: 403, body: { message: 'Resource not accessible by integration' } });
    await expect(githubCheck(clock, one.place, check).tell(signal)).rejects.toThrow(
      'permissions: checks: write',
    );
    one.one.next({
      status: 403,
      body: { message: 'secondary rate limit' },
      headers: { 'retry-after': '5' },
    });
    expect(await githubCheck(clock, one.place, check).tell(signal)).toMatchObject({
      state: 'told',
    });
    expect(slept).toContain(5);
  });
});

describe('who is on duty', () => {
  test.each([
    ['Alice\n', { name: 'Alice' }],
    ['"Alice"', { name: 'Alice' }],
    [
      '{"name": "Alice", "wecom": "alice", "slack": "U1"}',
      { name: 'Alice', wecom: 'alice', slack: 'U1' },
    ],
    ['[{"name": "Alice"}]', { name: 'Alice' }],
    ['{"name": "Alice", "wecom": "x> <@all"}', { name: 'Alice' }],
  ])('%j', (text, expected) => {
    expect(personOf(text)).toEqual(expected);
  });
  test.each(['', '{}', '[]', 'null', 'x'.repeat(200)])('%j names nobody', (text) => {
    expect(() => personOf(text)).toThrow('it names nobody');
  });
  test('an address or a command answers; a command that fails says so', async () => {
    const one = await server(() => ({ status: 200, body: 'Alice' }));
    expect(await dutyFromUrl(clock, one.url, 't', signal)).toEqual({ name: 'Alice' });
    expect(await dutyFromCommand(['echo', 'Bob; rm -rf /'], '/tmp', signal)).toEqual({
      name: 'Bob; rm -rf /',
    });
    await expect(dutyFromCommand(['false'], '/tmp', signal)).rejects.toThrow('the command failed');
  });
});
