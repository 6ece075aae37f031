import { gitStore } from './git-store.ts';

interface Pull {
  readonly number: number;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string };
  readonly html_url: string;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
  merged_at: string | null;
}
export type Answer = readonly [
  method: string,
  path: RegExp,
  answer: (
    body: Record<string, unknown>,
    match: RegExpExecArray,
    query: URLSearchParams,
  ) => readonly [status: number, payload: unknown],
];
/** A repository in memory: what a branch holds, and what people do with it beside us. */
export interface GitStandIn {
  readonly answers: readonly Answer[];
  readonly pulls: readonly Pull[];
  /** Somebody's own commit on top of a branch (made when it is not there). Returns its sha. */
  push(branch: string, files: Readonly<Record<string, string | null>>, message?: string): string;
  head(branch: string): string | undefined;
  file(branch: string, path: string): string | undefined;
  /** Messages of a branch's commits, newest first. */
  log(branch: string): readonly string[];
  /** Whether a commit is this one or has it among its ancestors. */
  descends(from: string, ancestor: string): boolean;
  /** Lets only pull requests change a branch from now on. */
  protect(branch: string): void;
  /** Somebody merges a pull request: its files go on top of its base. */
  merge(number: number): void;
}
const notFound = [404, { message: 'Not Found' }] as const;
const repo = '^/repos/[^/]+/[^/]+';

/** GitHub's git data API (refs, trees, commits, contents) and pull requests, for one repository. */
export function gitStandIn(): GitStandIn {
  const { trees, blobs, refs, commits, sha, store, at, descends, changed, push } = gitStore();
  const guarded = new Set<string>();
  const pulls: Pull[] = [];
  const refused = (branch: string): readonly [number, unknown] | undefined =>
    guarded.has(branch)
      ? [
          422,
          {
            message:
              'Repository rule violations found: changes must be made through a pull request.',
          },
        ]
      : undefined;
  const refAnswer = (branch: string): unknown => ({
    ref: `refs/heads/${branch}`,
    object: { type: 'commit', sha: refs.get(branch) },
  });
  const answers: readonly Answer[] = [
    ['GET', new RegExp(`${repo}$`), () => [200, { full_name: 'acme/deploy' }]],
    [
      'GET',
      new RegExp(`${repo}/git/ref/heads/(.+)$`),
      (_body, match) => {
        const branch = match[1] ?? '';
        return refs.has(branch) ? [200, refAnswer(branch)] : notFound;
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/contents/(.+)$`),
      (_body, match, query) => {
        const path = match[1] ?? '';
        const content = at(query.get('ref') ?? 'main')?.files.get(path);
        if (content === undefined) return notFound;
        const id = sha(content);
        blobs.set(id, content);
        const large = Buffer.byteLength(content) > 1_000_000;
        return [
          200,
          {
            type: 'file',
            path,
            sha: id,
            encoding: large ? 'none' : 'base64',
            content: large ? '' : Buffer.from(content).toString('base64'),
          },
        ];
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/git/blobs/([0-9a-f]+)$`),
      (_body, match) => {
        const content = blobs.get(match[1] ?? '');
        return content === undefined
          ? notFound
          : [200, { encoding: 'base64', content: Buffer.from(content).toString('base64') }];
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/git/commits/([0-9a-f]+)$`),
      (_body, match) => {
        const found = commits.get(match[1] ?? '');
        if (found === undefined) return notFound;
        const tree = sha([...found.files]);
        trees.set(tree, found.files);
        return [200, { sha: found.sha, tree: { sha: tree }, message: found.message }];
      },
    ],
    [
      'POST',
      new RegExp(`${repo}/git/trees$`),
      (body) => {
        const rows = body['tree'] as readonly { path: string; content?: string; sha?: null }[];
        const files = changed(
          trees.get(String(body['base_tree'])) ?? new Map(),
          Object.fromEntries(rows.map(({ path, content }) => [path, content ?? null])),
        );
        const id = sha([...files]);
        trees.set(id, files);
        return [201, { sha: id }];
      },
    ],
    [
      'POST',
      new RegExp(`${repo}/git/commits$`),
      (body) => {
        const files = trees.get(String(body['tree']));
        if (files === undefined) return [422, { message: 'Tree SHA does not exist' }];
        const made = store(files, body['parents'] as readonly string[], String(body['message']));
        return [
          201,
          { sha: made.sha, html_url: `https://github.com/acme/deploy/commit/${made.sha}` },
        ];
      },
    ],
    [
      'POST',
      new RegExp(`${repo}/git/refs$`),
      (body) => {
        const branch = String(body['ref']).replace(/^refs\/heads\//, '');
        if (refs.has(branch)) return [422, { message: 'Reference already exists' }];
        refs.set(branch, String(body['sha']));
        return [201, refAnswer(branch)];
      },
    ],
    [
      'PATCH',
      new RegExp(`${repo}/git/refs/heads/(.+)$`),
      (body, match) => {
        const branch = match[1] ?? '';
        const now = refs.get(branch);
        if (now === undefined) return [422, { message: 'Reference does not exist' }];
        const next = String(body['sha']);
        if (!descends(next, now)) return [422, { message: 'Update is not a fast forward' }];
        const no = refused(branch);
        if (no !== undefined) return no;
        refs.set(branch, next);
        return [200, refAnswer(branch)];
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/pulls$`),
      (_body, _match, query) => [
        200,
        pulls.filter(
          ({ state, head, base }) =>
            state === (query.get('state') ?? 'open') &&
            (query.get('head') ?? '').endsWith(`:${head.ref}`) &&
            base.ref === query.get('base'),
        ),
      ],
    ],
    [
      'POST',
      new RegExp(`${repo}/pulls$`),
      (body) => {
        const number = 100 + pulls.length;
        const made: Pull = {
          number,
          head: { ref: String(body['head']) },
          base: { ref: String(body['base']) },
          html_url: `https://github.com/acme/deploy/pull/${number}`,
          title: String(body['title']),
          body: String(body['body']),
          state: 'open',
          merged_at: null,
        };
        pulls.push(made);
        return [201, made];
      },
    ],
    [
      'GET',
      new RegExp(`${repo}/pulls/(\\d+)$`),
      (_body, match) => {
        const found = pulls.find(({ number }) => number === Number(match[1]));
        return found === undefined ? notFound : [200, found];
      },
    ],
    [
      'PATCH',
      new RegExp(`${repo}/pulls/(\\d+)$`),
      (body, match) => {
        const found = pulls.find(({ number }) => number === Number(match[1]));
        if (found === undefined) return notFound;
        if (body['state'] === 'closed') found.state = 'closed';
        return [200, found];
      },
    ],
  ];
  return {
    ...{ answers, pulls, push, descends },
    head: (branch) => refs.get(branch),
    file: (branch, path) => at(branch)?.files.get(path),
    log(branch) {
      const said: string[] = [];
      for (let now = at(branch); now !== undefined; now = commits.get(now.parents[0] ?? ''))
        said.push(now.message);
      return said;
    },
    protect(branch) {
      guarded.add(branch);
    },
    merge(number) {
      const pull = pulls.find((each) => each.number === number);
      const head = pull === undefined ? undefined : at(pull.head.ref);
      if (pull === undefined || head === undefined) throw new Error(`no pull request #${number}`);
      const base = at(pull.base.ref);
      // What the branch changed goes on top of whatever the base has become.
      const own = at(head.parents[0] ?? '')?.files ?? new Map<string, string>();
      const diff = [...head.files].filter(([path, content]) => own.get(path) !== content);
      const made = store(
        new Map([...(base?.files ?? []), ...diff]),
        [base?.sha ?? '', head.sha],
        `Merge pull request #${number}`,
      );
      refs.set(pull.base.ref, made.sha);
      pull.state = 'closed';
      pull.merged_at = '2026-01-01T00:00:00Z';
    },
  };
}
