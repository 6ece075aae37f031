import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compared } from './changes.ts';
import { type Answer, type GitStandIn, gitStandIn } from './git.ts';

export interface Comment {
  readonly id: number;
  body: string;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}
export interface GitHubStandIn {
  readonly url: string;
  readonly comments: Comment[];
  /** What it was asked, GraphQL left out: a test holds it to GitHub's own description. */
  readonly asked: readonly AskedRequest[];
  /** The one repository that it holds, whatever name it is asked by. */
  readonly git: GitStandIn;
  /** Answers every write with this status from now on (403: the token lacks a permission). */
  refuse(status: number | undefined): void;
  stop(): Promise<void>;
}
export interface AskedRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}
/** Whose token every request carries. */
const botLogin = 'github-actions[bot]';
/** The few endpoints of GitHub's REST API that a report needs, for one pull request. */
export async function startGitHub(pullRequest: number): Promise<GitHubStandIn> {
  const comments: Comment[] = [];
  const asked: AskedRequest[] = [];
  let refused: number | undefined;
  let next = 1;
  const git = gitStandIn();
  const answers: readonly Answer[] = [
    ...git.answers,
    [
      'GET',
      /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
      () => [200, [{ number: pullRequest, state: 'open' }]],
    ],
    [
      'GET',
      /^\/repos\/[^/]+\/[^/]+\/compare\/([^/]+)\.\.\.([^/]+)$/,
      (_body, match) => {
        const [base = '', head = ''] = match.slice(1).map(decodeURIComponent);
        const status = git.descends(head, base)
          ? head === base
            ? 'identical'
            : 'ahead'
          : git.descends(base, head)
            ? 'behind'
            : 'diverged';
        return [200, { ...compared(head), status }];
      },
    ],
    [
      'GET',
      /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/,
      (_body, match) => [
        200,
        { id: Number(match[1]), head_sha: 'abc', pull_requests: [{ number: pullRequest }] },
      ],
    ],
    [
      'GET',
      /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
      (_body, _match, query) => {
        const size = Number(query.get('per_page') ?? '30');
        const page = Number(query.get('page') ?? '1');
        return [200, comments.slice((page - 1) * size, page * size)];
      },
    ],
    [
      'POST',
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
      ({ body }, match) => {
        const id = next++;
        const made: Comment = {
          id,
          body: String(body),
          html_url: `https://github.com/${match[1]}/pull/${match[2]}#issuecomment-${id}`,
          user: { login: botLogin, type: 'Bot' },
        };
        comments.push(made);
        return [201, made];
      },
    ],
    ['POST', /^\/graphql$/, () => [200, { data: { viewer: { login: botLogin } } }]],
    [
      'PATCH',
      /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
      ({ body }, match) => {
        const found = comments.find(({ id }) => id === Number(match[1]));
        if (found === undefined) return [404, { message: 'Not Found' }];
        found.body = String(body);
        return [200, found];
      },
    ],
  ];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://github');
      const body = await jsonBody(request);
      const { method = 'GET' } = request;
      if (url.pathname !== '/graphql') asked.push({ method, url, body });
      const found = answers
        .map(([method, path, answer]) => ({
          // Clients write a branch or a path with its slashes escaped.
          match: method === request.method ? path.exec(decodeURIComponent(url.pathname)) : null,
          answer,
        }))
        .find(({ match }) => match !== null);
      const writes = request.method !== 'GET' && url.pathname !== '/graphql';
      const [status, payload] =
        writes && refused !== undefined
          ? ([refused, { message: 'Resource not accessible by integration' }] as const)
          : found?.match == null
            ? ([404, { message: 'Not Found' }] as const)
            : found.answer(body, found.match, url.searchParams);
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(payload));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    asked,
    git,
    refuse(status) {
      refused = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
async function jsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let content = '';
  for await (const chunk of request as AsyncIterable<Buffer>) content += chunk.toString('utf8');
  return content === '' ? {} : (JSON.parse(content) as Record<string, unknown>);
}
