import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestMisfits } from '../notify/openapi.ts';

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Two commits of one content are two. */
  readonly at: number;
}
type Answer = readonly [number, object];
type Tree = Readonly<Record<string, string>>;
type Body = Readonly<Record<string, unknown>>;
/** GitHub's git data API over objects in memory: refs move by fast-forward only unless forced, and what GitHub does not describe is refused, as the real one does. */
export interface GitData extends AsyncDisposable {
  readonly apiUrl: string;
  readonly refs: Map<string, string>;
  readonly requests: string[];
  /** Text of a file at a ref. */
  text(ref: string, path: string): string;
  /** Every commit from a ref back to its first. */
  history(ref: string): readonly string[];
  /** What the next requests answer instead, by `METHOD path`. */
  readonly refuse: Map<string, readonly [number, string]>;
  /** Runs before a ref is moved: somebody else comes first. */
  beforeMove: (() => Promise<void>) | undefined;
}
export async function gitData(): Promise<GitData> {
  const blobs = new Map<string, string>();
  const trees = new Map<string, Tree>();
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  const requests: string[] = [];
  const refuse = new Map<string, readonly [number, string]>();
  const store = <T>(into: Map<string, T>, value: T): string => {
    const sha = createHash('sha1').update(JSON.stringify(value)).digest('hex');
    into.set(sha, value);
    return sha;
  };
  const ancestors = (sha: string): readonly string[] => [
    sha,
    ...(commits.get(sha)?.parents ?? []).flatMap(ancestors),
  ];
  const data: GitData = {
    ...{ apiUrl: '', refs, requests, refuse, beforeMove: undefined },
    text: (ref, path) =>
      blobs.get(trees.get(commits.get(refs.get(ref) ?? '')?.tree ?? '')?.[path] ?? '') ?? '',
    history: (ref) => ancestors(refs.get(ref) ?? ''),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const missing: Answer = [404, { message: 'Not Found' }];
  const reads: Readonly<Record<string, (name: string) => Answer>> = {
    ref: (name) => {
      const sha = refs.get(name);
      return sha === undefined
        ? missing
        : [200, { ref: `refs/${name}`, object: { sha, type: 'commit' } }];
    },
    commits: (sha) => [200, { sha, tree: { sha: commits.get(sha)?.tree } }],
    trees: (sha) => [
      200,
      {
        tree: Object.entries(trees.get(sha) ?? {}).map(([path, blob]) => ({
          ...{ path, type: 'blob', sha: blob },
          size: (blobs.get(blob) ?? '').length,
        })),
      },
    ],
    blobs: (sha) => [
      200,
      { content: Buffer.from(blobs.get(sha) ?? '').toString('base64'), encoding: 'base64' },
    ],
  };
  const writes: Readonly<Record<string, (body: Body) => Answer>> = {
    blobs: (body) => [201, { sha: store(blobs, String(body['content'])) }],
    trees: (body) => {
      const base = trees.get(String(body['base_tree'])) ?? {};
      const entries = body['tree'] as readonly { path: string; sha: string }[];
      const own = Object.fromEntries(entries.map(({ path, sha }) => [path, sha]));
      return [201, { sha: store(trees, { ...base, ...own }) }];
    },
    commits: (body) => {
      const { tree, parents, message } = body as {
        tree: string;
        parents: string[];
        message: string;
      };
      return [201, { sha: store(commits, { tree, parents, message, at: requests.length }) }];
    },
    refs: (body) => {
      const ref = String(body['ref']).replace('refs/', '');
      if (refs.has(ref)) return [422, { message: 'Reference already exists' }];
      refs.set(ref, String(body['sha']));
      return [201, {}];
    },
  };
  const move = (ref: string, body: Body): Answer => {
    const before = refs.get(ref);
    const sha = String(body['sha']);
    if (before === undefined) return [422, { message: 'Reference does not exist' }];
    if (body['force'] !== true && !ancestors(sha).includes(before))
      return [422, { message: 'Update is not a fast forward' }];
    refs.set(ref, sha);
    return [200, {}];
  };
  const answer = async (method: string, path: string, body: Body): Promise<Answer> => {
    const [kind = '', ...rest] = path.split('/');
    if (kind === 'refs') await data.beforeMove?.();
    if (method === 'GET') return reads[kind]?.(rest.join('/')) ?? missing;
    if (method === 'PATCH') return move(rest.join('/'), body);
    return writes[kind]?.(body) ?? missing;
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += String(chunk);
    });
    request.on('end', async () => {
      const method = request.method ?? '';
      const path = decodeURIComponent(request.url ?? '').replace('/repos/acme/shop/git/', '');
      requests.push(`${method} ${path}`);
      const given = text === '' ? {} : (JSON.parse(text) as Body);
      const url = new URL(request.url ?? '/', 'http://github');
      const [wrong] = requestMisfits(method, url, given);
      const refused =
        refuse.get(`${method} ${path}`) ??
        (wrong === undefined ? undefined : ([422, wrong] as const));
      const [status, body] =
        refused === undefined
          ? await answer(method, path, given)
          : [refused[0], { message: refused[1] }];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  };
  const server = createServer(handle);
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  return Object.assign(data, {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}
