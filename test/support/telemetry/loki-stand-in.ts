import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line as it is pushed. */
export interface Pushed {
  readonly labels: Readonly<Record<string, string>>;
  readonly ns: bigint;
  readonly text: string;
}
export interface LokiStandIn {
  readonly url: string;
  /** Of the tenant, as the distributor keeps it: of one stream, time and text there is one. */
  push(lines: readonly Pushed[], tenant?: string): void;
  /** The next answers, instead of its own. */
  answerNext(...answers: readonly { readonly status: number; readonly body: string }[]): void;
  readonly questions: URLSearchParams[];
  stop(): Promise<void>;
}
type Matches = (labels: Readonly<Record<string, string>>) => boolean;
const matcher = /^\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*")\s*$/;
/** `{a="b", c=~"d|e"} |= "text"`, as far as it is used here; anchored patterns, an absent label is ''. */
function parsed(query: string): {
  readonly stream: Matches;
  readonly line: (text: string) => boolean;
} {
  const [, inside, pipe = ''] = /^\{(.*?)\}(?:\s*\|=\s*("(?:[^"\\]|\\.)*"))?$/s.exec(query) ?? [];
  if (inside === undefined)
    throw new Error('parse error at line 1, col 1: syntax error: unexpected IDENTIFIER');
  const tests = inside.split(/,(?=\s*[A-Za-z_]\w*\s*[=!])/).map((one): Matches => {
    const [, label = '', sign, quoted = '""'] = matcher.exec(one) ?? [];
    if (sign === undefined)
      throw new Error(
        `parse error at line 1, col 2: syntax error: unexpected }, expecting IDENTIFIER`,
      );
    const value = JSON.parse(quoted) as string;
    const pattern = new RegExp(`^(?:${value})$`, 's');
    const holds = (given: string): boolean =>
      sign.endsWith('~') ? pattern.test(given) : given === value;
    return (labels) => holds(labels[label] ?? '') !== sign.startsWith('!');
  });
  if (!/=~?\s*"[^"]/.test(inside))
    throw new Error(
      'parse error at line 1, col 1: queries require at least one regexp or equality matcher that does not have an empty-compatible value. For instance, app=~".*" does not meet this requirement, but app=~".+" will',
    );
  const text = pipe === '' ? '' : (JSON.parse(pipe) as string);
  return {
    stream: (labels) => tests.every((test) => test(labels)),
    line: (given) => given.includes(text),
  };
}
/**
 * Loki's query API, strictly by its public documentation (https://grafana.com/docs/loki/latest/reference/loki-http-api/): nanosecond times, `start` counts and `end`
 * does not, at most `limit` lines over all streams from the oldest or the newest, errors in plain text, tenants by X-Scope-OrgID.
 */
export async function lokiStandIn({
  mostLines = 5000,
  tenants = false,
}: {
  readonly mostLines?: number;
  readonly tenants?: boolean;
} = {}): Promise<LokiStandIn> {
  const kept = new Map<string, Map<string, Pushed>>();
  const next: { readonly status: number; readonly body: string }[] = [];
  const questions: URLSearchParams[] = [];
  const answerTo = (tenant: string | undefined, query: URLSearchParams) => {
    if (tenants && tenant === undefined) return { status: 401, body: 'no org id' };
    const limit = Number(query.get('limit') ?? 100);
    if (limit > mostLines)
      return {
        status: 400,
        body: `max entries limit per query exceeded, limit > max_entries_limit_per_query (${limit} > ${mostLines})`,
      };
    const [start, end] = [BigInt(query.get('start') ?? '0'), BigInt(query.get('end') ?? '0')];
    if (end <= start)
      return { status: 400, body: 'end timestamp must not be before or equal to start time' };
    try {
      const { stream, line } = parsed(query.get('query') ?? '');
      const forward = query.get('direction') === 'forward';
      const found = [...(kept.get(tenant ?? '')?.values() ?? [])]
        .filter((one) => one.ns >= start && one.ns < end && stream(one.labels) && line(one.text))
        .sort((a, b) => Number(a.ns - b.ns) * (forward ? 1 : -1))
        .slice(0, limit);
      return { status: 200, body: JSON.stringify(streamsOf(found)) };
    } catch (thrown) {
      return { status: 400, body: (thrown as Error).message };
    }
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://loki');
    const tenant = request.headers['x-scope-orgid'] as string | undefined;
    questions.push(searchParams);
    const { status, body } =
      next.shift() ??
      (pathname === '/loki/api/v1/query_range'
        ? answerTo(tenant, searchParams)
        : { status: 404, body: '404 page not found' });
    const type = status === 200 ? 'application/json' : 'text/plain; charset=utf-8';
    response.writeHead(status, { 'content-type': type }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions,
    push(lines, tenant = '') {
      const of = kept.get(tenant) ?? new Map<string, Pushed>();
      kept.set(tenant, of);
      for (const one of lines)
        of.set(JSON.stringify([Object.entries(one.labels).sort(), String(one.ns), one.text]), one);
    },
    answerNext: (...answers) => void next.push(...answers),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
/** Streams one behind the other, each in the order that was asked for. */
function streamsOf(lines: readonly Pushed[]) {
  const streams = new Map<string, { stream: Pushed['labels']; values: [string, string][] }>();
  for (const { labels, ns, text } of lines) {
    const key = JSON.stringify(Object.entries(labels).sort());
    const of = streams.get(key) ?? { stream: labels, values: [] };
    streams.set(key, of);
    of.values.push([String(ns), text]);
  }
  return {
    status: 'success',
    data: { resultType: 'streams', result: [...streams.values()], stats: {} },
  };
}
