import { Agent, request } from 'node:http';
import { type ApiObject, at, count, fields, records, text } from '../kubernetes/objects.ts';
import {
  builtInResources,
  customResource,
  defaultCustomResources,
} from '../kubernetes/resource-types.ts';
import type { Store } from '../kubernetes/store.ts';
import { randomFrom } from '../service/serve.ts';

export interface LoadCounts {
  sent: number;
  /** Answers of 500 and more. */
  errors: number;
  /** No answer at all: refused, cut, no endpoint. */
  failed: number;
  canary: number;
}
export interface Load {
  readonly counts: LoadCounts;
  /** Share of the last requests that a canary answered, in percent. */
  recentCanaryPercent(): number;
  stop(): void;
}
const httpRoutes = defaultCustomResources
  .map(customResource)
  .find(({ plural }) => plural === 'httproutes');
const { services, endpointSlices, pods } = builtInResources;

/** Open-loop users: a bounded rate, split as the route (or, without one, the Service) says at that moment. */
export function startLoad(
  store: Store,
  portOf: (uid: string, port?: number) => number | undefined,
  about: {
    readonly namespace: string;
    readonly service: string;
    /** Port of the Service; absent = the pods' only one. */
    readonly port?: number;
    readonly route: string | undefined;
    readonly perSecond: number;
    readonly seed: number;
    readonly method?: string;
    readonly path?: string;
    /** Without an answer for so long a request has failed; 5000 when absent. */
    readonly timeoutMs?: number;
  },
): Load {
  const { method = 'POST', path = '/orders', timeoutMs = 5000 } = about;
  const counts: LoadCounts = { sent: 0, errors: 0, failed: 0, canary: 0 };
  const recent: boolean[] = [];
  const random = randomFrom(about.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const note = (canary: boolean): void => {
    recent.push(canary);
    if (recent.length > 2000) recent.shift();
    if (canary) counts.canary += 1;
  };
  const send = (retries: number): void => {
    const target = pick(store, about, random);
    const port = target === undefined ? undefined : portOf(target.uid, target.port);
    if (target === undefined || port === undefined) {
      // A data plane tries another endpoint when a connection is refused.
      if (retries > 0) send(retries - 1);
      else counts.failed += 1;
      return;
    }
    const outgoing = request(
      { host: '127.0.0.1', port, path, method, agent, timeout: timeoutMs },
      (response) => {
        response.resume();
        note(target.canary);
        if ((response.statusCode ?? 0) >= 500) counts.errors += 1;
      },
    );
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (retries > 0 && (error.code === 'ECONNREFUSED' || outgoing.reusedSocket))
        send(retries - 1);
      else counts.failed += 1;
    });
    outgoing.end();
  };
  const begun = Date.now();
  const timer = setInterval(() => {
    const due = Math.floor(((Date.now() - begun) / 1000) * about.perSecond) - counts.sent;
    for (let i = 0; i < Math.min(due, 200); i++) {
      counts.sent += 1;
      send(2);
    }
  }, 10);
  return {
    counts,
    recentCanaryPercent: () =>
      recent.length === 0 ? 0 : (100 * recent.filter(Boolean).length) / recent.length,
    stop() {
      clearInterval(timer);
      agent.destroy();
    },
  };
}

interface Target {
  readonly uid: string;
  readonly canary: boolean;
  /** Of the container. */
  readonly port: number | undefined;
}
function pick(
  store: Store,
  about: { namespace: string; service: string; port?: number; route: string | undefined },
  random: () => number,
): Target | undefined {
  const service =
    about.route === undefined
      ? about.service
      : backend(store, about.namespace, about.route, about.service, random);
  const slices = store
    .list(endpointSlices, about.namespace)
    .filter((slice) => slice.metadata.labels?.['kubernetes.io/service-name'] === service);
  const serving = store.find(services, about.namespace, service);
  if (serving === undefined) return undefined;
  const ready = slices
    .flatMap((slice) => records(slice['endpoints']))
    .filter((endpoint) => at(endpoint, 'conditions')['ready'] === true);
  const chosen = ready[Math.floor(random() * ready.length)];
  if (chosen === undefined) return undefined;
  const pod = store.find(pods, about.namespace, text(at(chosen, 'targetRef')['name']));
  if (pod === undefined) return undefined;
  const port = about.port === undefined ? undefined : containerPort(serving, pod, about.port);
  return { uid: pod.metadata.uid ?? '', canary: isCanary(pod), port };
}
/** Where a Service's port leads in a pod: a number, or the name of a container's port. */
function containerPort(service: ApiObject, pod: ApiObject, port: number): number | undefined {
  const found = records(fields(service.spec)['ports']).find((one) => one['port'] === port);
  const target = found?.['targetPort'] ?? port;
  if (typeof target === 'number') return target;
  const named = records(fields(pod.spec)['containers'])
    .flatMap((container) => records(container['ports']))
    .find(({ name }) => name === target);
  return named === undefined ? undefined : count(named['containerPort']);
}
const isCanary = (pod: ApiObject): boolean =>
  pod.metadata.labels?.['sluice.dev/track'] === 'canary';
function backend(
  store: Store,
  namespace: string,
  route: string,
  otherwise: string,
  random: () => number,
): string {
  const found = httpRoutes === undefined ? undefined : store.find(httpRoutes, namespace, route);
  // The requests made here carry no headers, so a rule that asks for some is not theirs.
  const rule = records(fields(found?.spec)['rules']).find(
    (candidate) => !records(candidate['matches']).some((match) => 'headers' in match),
  );
  const refs = records(rule?.['backendRefs']);
  const total = refs.reduce((sum, ref) => sum + count(ref['weight'], 1), 0);
  let left = random() * total;
  for (const ref of refs) {
    left -= count(ref['weight'], 1);
    if (left < 0) return text(ref['name']);
  }
  return otherwise;
}
