import { assertNever, messageOf } from '../errors.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Web } from '../ports/web.ts';
import type { Arm } from '../workload/arms.ts';
import { isReady, type Pod, restartsOf } from '../workload/objects.ts';
import type { Place, Probe } from './probe.ts';
import type { LookResult } from './seen.ts';

/** What probes are asked with. */
export interface Askers {
  readonly cluster: Cluster;
  readonly web: Web;
  /** Time that only grows, in milliseconds: for how long an answer took. */
  readonly nowMs: () => number;
}
export interface Arms {
  readonly canary: Arm;
  readonly stable: Arm;
}
/** What is looked at: the arms as they are now, and the pods that the fault hits. */
export interface Scene {
  readonly namespace: string;
  readonly arms: Arms;
  readonly targets: ReadonlySet<string>;
  /** Where pods are asked when a probe does not say it. */
  readonly port: number | string;
}
/** What a place answered; `status` null = nobody knows. */
export interface PlaceAnswer {
  readonly status: number | null;
  readonly body: string;
  readonly ms: number;
  readonly detail: string;
}
const readyOf = ({ arms }: Scene, of: Place['of']): readonly Pod[] =>
  [
    ...(of === 'stable' ? [] : arms.canary.pods()),
    ...(of === 'canary' ? [] : arms.stable.pods()),
  ].filter(isReady);
/** Ready pods, those that the fault hits left out while there are others. */
export function podsAt(scene: Scene, of: Place['of']): readonly Pod[] {
  const ready = readyOf(scene, of);
  const others = ready.filter(({ metadata }) => !scene.targets.has(metadata.name));
  return others.length > 0 ? others : ready;
}

/** Asks one place once; `turn` chooses among the pods. */
export async function askPlace(
  { cluster, web, nowMs }: Askers,
  scene: Scene,
  { url, path, port, of }: Place,
  how: {
    readonly turn: number;
    readonly withinMs: number;
    readonly method?: 'GET' | 'POST';
    readonly body?: string;
  },
  signal: AbortSignal,
): Promise<PlaceAnswer> {
  const began = nowMs();
  const { method = 'GET', body = '', withinMs } = how;
  try {
    if (url !== null) {
      const request = { url, method, ...(body === '' ? {} : { body }) };
      const answer = await web.ask(request, withinMs, signal);
      return { ...answer, ms: nowMs() - began, detail: `${url} answered ${answer.status}` };
    }
    const pods = podsAt(scene, of);
    const pod = pods[how.turn % Math.max(1, pods.length)]?.metadata.name;
    if (pod === undefined)
      return { status: 503, body: '', ms: 0, detail: `no pod of ${of} is ready` };
    const answer = await cluster.podGet(
      scene.namespace,
      pod,
      port ?? scene.port,
      path ?? '/',
      signal,
      { withinMs },
    );
    return { ...answer, ms: nowMs() - began, detail: `${pod} answered ${answer.status}` };
  } catch (thrown) {
    signal.throwIfAborted();
    const said = (messageOf(thrown).split('\n')[0] ?? '').slice(0, 200);
    return { status: null, body: '', ms: nowMs() - began, detail: said };
  }
}

/** One look of a probe. A ledger has a loop of its own. */
export async function lookOnce(
  askers: Askers,
  scene: Scene,
  probe: Exclude<Probe, { kind: 'ledger' }>,
  turn: number,
  signal: AbortSignal,
): Promise<LookResult> {
  switch (probe.kind) {
    case 'http': {
      const how = { turn, withinMs: probe.timeoutSeconds * 1000 };
      const { status, ms, detail } = await askPlace(askers, scene, probe.at, how, signal);
      if (status === null) return { outcome: 'unknown', value: null, detail };
      const met = status >= probe.statusFrom && status <= probe.statusTo;
      return { outcome: met ? 'met' : 'violated', value: ms, detail };
    }
    case 'grpc':
      return await grpcLook(askers, probe, signal);
    case 'prometheus':
      return await queryLook(askers, probe, signal);
    case 'kubernetes':
      return counted(scene, probe);
    default:
      return assertNever(probe);
  }
}
const unknown = (thrown: unknown, signal: AbortSignal): LookResult => {
  signal.throwIfAborted();
  const detail = (messageOf(thrown).split('\n')[0] ?? '').slice(0, 200);
  return { outcome: 'unknown', value: null, detail };
};
async function grpcLook(
  { web, nowMs }: Askers,
  { url, service, timeoutSeconds }: Extract<Probe, { kind: 'grpc' }>,
  signal: AbortSignal,
): Promise<LookResult> {
  const began = nowMs();
  try {
    const status = await web.grpcHealth(url, service, timeoutSeconds * 1000, signal);
    return {
      outcome: status === 'SERVING' ? 'met' : status === 'NOT_SERVING' ? 'violated' : 'unknown',
      value: nowMs() - began,
      detail: `${url} is ${status}`,
    };
  } catch (thrown) {
    return unknown(thrown, signal);
  }
}
/** No series, several of them or a value that is no number say nothing: never that all is well. */
async function queryLook(
  { web }: Askers,
  { query, min, max }: Extract<Probe, { kind: 'prometheus' }>,
  signal: AbortSignal,
): Promise<LookResult> {
  try {
    const values = await web.query(query, signal);
    const [value] = values;
    if (values.length !== 1 || value === undefined)
      return {
        outcome: 'unknown',
        value: null,
        detail: `the query gives ${values.length} series, not one`,
      };
    return held(value, min, max, 'the query gives');
  } catch (thrown) {
    return unknown(thrown, signal);
  }
}
function held(value: number, min: number | null, max: number | null, what: string): LookResult {
  if (!Number.isFinite(value))
    return { outcome: 'unknown', value: null, detail: `${what} ${value}` };
  const met = (min === null || value >= min) && (max === null || value <= max);
  const limits = [min === null ? [] : `at least ${min}`, max === null ? [] : `at most ${max}`];
  return {
    outcome: met ? 'met' : 'violated',
    value,
    detail: `${what} ${value}, wanted ${limits.flat().join(' and ')}`,
  };
}
function counted(
  { arms }: Scene,
  { what, min, max }: Extract<Probe, { kind: 'kubernetes' }>,
): LookResult {
  const [canary, stable] = [arms.canary.pods(), arms.stable.pods()];
  const value = {
    'ready-canary': () => canary.filter(isReady).length,
    'ready-stable': () => stable.filter(isReady).length,
    ready: () => [...canary, ...stable].filter(isReady).length,
    restarts: () => restartsOf([...canary, ...stable]),
  }[what]();
  return held(value, min, max, what);
}
