import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningJaeger } from './jaeger-server.ts';
import { spanId, type Told, traceId } from './otlp.ts';

const short = (id: string): string => id.replace(/^0+/, '').padStart(16, '0');
const tag = (key: string, value: string | boolean) => ({
  key,
  type: typeof value === 'string' ? 'string' : 'bool',
  value,
});
const tagsOf = ({ kind, failed, attributes }: Told) => [
  ...Object.entries(attributes ?? {}).map(([key, value]) => tag(key, value)),
  tag('span.kind', kind ?? 'internal'),
  ...(failed === true ? [tag('otel.status_code', 'ERROR'), tag('error', true)] : []),
];
const processTags = ({ pod }: Told) => (pod === undefined ? [] : [tag('k8s.pod.name', pod)]);
function traceOf(spans: readonly Told[]) {
  return {
    traceID: short(traceId(spans[0]?.trace ?? 0)),
    spans: spans.map((one, i) => ({
      traceID: short(traceId(one.trace)),
      spanID: spanId(one.id),
      operationName: one.name ?? 'work',
      references: [
        ...(one.parent === undefined
          ? []
          : [
              {
                refType: 'CHILD_OF',
                traceID: short(traceId(one.trace)),
                spanID: spanId(one.parent),
              },
            ]),
        ...(one.links ?? []).map(([trace, id]) => ({
          refType: 'FOLLOWS_FROM',
          traceID: short(traceId(trace)),
          spanID: spanId(id),
        })),
      ],
      startTime: Math.round(one.startMs * 1000),
      duration: Math.round((one.ms ?? 1) * 1000),
      tags: tagsOf(one),
      logs: [],
      processID: `p${i + 1}`,
      warnings: null,
    })),
    processes: Object.fromEntries(
      spans.map((one, i) => [
        `p${i + 1}`,
        { serviceName: one.service ?? 'shop', tags: processTags(one) },
      ]),
    ),
    warnings: null,
  };
}
/** Jaeger's query API as the services suite finds it on the real one. */
export async function fakeJaeger(): Promise<RunningJaeger> {
  const spans: Told[] = [];
  const found = (query: URLSearchParams): readonly object[] => {
    const tags = Object.entries(JSON.parse(query.get('tags') ?? '{}') as Record<string, string>);
    const [from, to] = [Number(query.get('start')), Number(query.get('end'))];
    const matches = (one: Told): boolean =>
      (one.service ?? 'shop') === query.get('service') &&
      one.startMs * 1000 >= from &&
      one.startMs * 1000 <= to &&
      tags.every(([key, value]) =>
        [...tagsOf(one), ...processTags(one)].some(
          (own) => own.key === key && String(own.value) === value,
        ),
      );
    const hits = spans.filter(matches).sort((a, b) => b.startMs - a.startMs);
    const traces = [...new Set(hits.map(({ trace }) => trace))];
    return traces
      .slice(0, Number(query.get('limit') ?? 20))
      .map((trace) => traceOf(spans.filter((one) => one.trace === trace)));
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://jaeger');
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (pathname === '/api/services')
      return answer(200, {
        data: [...new Set(spans.map(({ service }) => service ?? 'shop'))],
        errors: null,
      });
    if (pathname !== '/api/traces') return answer(404, {});
    return searchParams.get('service') === null
      ? answer(400, { data: null, errors: [{ code: 400, msg: "parameter 'service' is required" }] })
      : answer(200, { data: found(searchParams), total: 0, limit: 0, offset: 0, errors: null });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: (more) => Promise.resolve(void spans.push(...more)),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
