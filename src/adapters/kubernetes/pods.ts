import type { Cluster } from '../../ports/cluster.ts';
import { type Asked, failureOf } from './failures.ts';
import { exchange } from './http.ts';
import { pathOf, podType } from './paths.ts';
import { isMissingObject, parsed, type Requests } from './requests.ts';

/** No pod is waited for longer. */
const podAnswerMs = 10_000;

/** What is done with pods beyond their objects: eviction, logs, requests through the proxy. */
export const podsOf = (requests: Requests): Pick<Cluster, 'evict' | 'podLogs' | 'podGet'> => ({
  async evict(namespace, pod, { uid } = {}) {
    const asked: Asked = {
      verb: 'create',
      type: podType,
      namespace,
      name: pod,
      subresource: 'eviction',
    };
    const body = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: pod, namespace },
      ...(uid === undefined ? {} : { deleteOptions: { preconditions: { uid } } }),
    };
    const path = pathOf(podType, namespace, pod, 'eviction');
    requests.count(asked);
    // 429 is the disruption budget's word here, not a wish to be asked later.
    const answer = await requests.bounded(requests.deadlineMs, undefined, (limit) =>
      exchange(requests.access, { method: 'POST', path, body }, limit),
    );
    if (answer.status === 429) return { result: 'refused', detail: causeOf(answer.body) };
    if (answer.status === 404 && isMissingObject(answer.body))
      return { result: 'gone', detail: 'it had ended before' };
    if (answer.status >= 300) throw failureOf(answer, asked);
    return { result: 'evicted', detail: 'its workload replaces it' };
  },
  async podLogs(namespace, pod, options = {}, own) {
    const asked: Asked = { verb: 'get', type: podType, namespace, name: pod, subresource: 'log' };
    const query = {
      container: options.container,
      tailLines: options.tailLines?.toString(),
      previous: options.previous === true ? 'true' : undefined,
      timestamps: options.timestamps === true ? 'true' : undefined,
      sinceTime: options.sinceTime,
      limitBytes: '1048576',
    };
    const path = pathOf(podType, namespace, pod, 'log');
    const answer = await requests.send({ method: 'GET', path, query, accept: '*/*' }, asked, own);
    if (answer.status >= 300) throw failureOf(answer, asked);
    return answer.body;
  },
  async podGet(
    namespace,
    pod,
    port,
    path,
    own,
    { scheme = 'http', headers = {}, withinMs = podAnswerMs, bytes = false } = {},
  ) {
    const asked: Asked = {
      verb: 'get',
      type: podType,
      namespace,
      name: pod,
      subresource: 'proxy',
    };
    const target = `${scheme === 'https' ? 'https:' : ''}${pod}:${port}`;
    const proxy = `${pathOf(podType, namespace, target, 'proxy')}${path}`;
    requests.count(asked);
    const ms = Math.min(requests.deadlineMs, podAnswerMs, withinMs);
    const encoding = bytes ? 'latin1' : 'utf8';
    const call = { method: 'GET', path: proxy, accept: '*/*', headers, encoding } as const;
    const answer = await requests.bounded(ms, own, (limit) =>
      exchange(requests.access, call, limit),
    );
    // The API server's own refusals are Status objects; anything else is the pod's word.
    if (answer.status >= 400 && isStatus(answer.body)) throw failureOf(answer, asked);
    return { status: answer.status, body: answer.body };
  },
});

/** The cause that a Status names, which says more than its message does: which budget, and what it needs. */
function causeOf(body: string): string {
  const status = parsed(body) as {
    readonly message?: unknown;
    readonly details?: { readonly causes?: readonly { readonly message?: unknown }[] };
  } | null;
  const said = status?.details?.causes?.[0]?.message ?? status?.message;
  return typeof said === 'string' ? said : 'the API server gave no reason';
}
const isStatus = (body: string): boolean =>
  parsed(body)?.['kind'] === 'Status' && parsed(body)?.['apiVersion'] === 'v1';
