import type { Collected } from '../../diagnosis/live/collected.ts';
import { messageOf } from '../../errors.ts';
import type { ReleaseHandle } from '../../evidence/release.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cluster } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import { isReady, type Pod } from '../../workload/objects.ts';
import { portOf } from '../metric-source.ts';

/** What is filled while sources answer: what is there when the time is over is what there is. */
export type Draft = {
  -readonly [K in 'logs' | 'panics' | 'spans' | 'goroutines' | 'signs' | 'changes']: Collected[K];
} & {
  readonly profiles: Map<
    Collected['profiles'][number]['kind'],
    Omit<Collected['profiles'][number], 'kind'>
  >;
  readonly unseen: string[];
  readonly asked: string[];
};
export const emptyDraft = (): Draft => ({
  logs: null,
  panics: undefined,
  spans: undefined,
  goroutines: [],
  signs: [],
  changes: null,
  profiles: new Map(),
  unseen: [],
  asked: [],
});

export interface Both<T> {
  readonly base: T;
  readonly fault: T;
}
/** Where and whom the sources ask. */
export interface Context {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly handle: ReleaseHandle;
  /** Ends every request. */
  readonly limit: AbortSignal;
  /** Unix milliseconds: when the gate began to look. */
  readonly fromMs: number;
  /** Of whoever collects. */
  readonly port: string | undefined;
  readonly path: string;
  readonly draft: Draft;
}
/** Pods of both arms; of the canary all that are there, since the one that is not ready is what it is about. */
export async function podsOf({ cluster, handle, limit }: Context): Promise<Both<readonly Pod[]>> {
  const { namespace, selectors } = handle;
  const of = async (labelSelector: string): Promise<readonly Pod[]> =>
    (await cluster.list<Pod>(resources.pods, namespace, { labelSelector }, limit)).items;
  const [fault, base] = await Promise.all([of(selectors.canary), of(selectors.stable)]);
  return { base, fault };
}
/** Pods that can be asked, as many of each arm: sums of both are then of as many processes. */
export function askedPods(pods: Both<readonly Pod[]>, most = 2): Both<readonly Pod[]> {
  const ready = { base: pods.base.filter(isReady), fault: pods.fault.filter(running) };
  const each = Math.min(most, ready.base.length, ready.fault.length);
  return each === 0
    ? { base: ready.base.slice(0, most), fault: ready.fault.slice(0, most) }
    : { base: ready.base.slice(0, each), fault: ready.fault.slice(0, each) };
}
/** One that is about to end, or not ready, may still answer. */
const running = ({ status }: Pod): boolean => status?.phase === 'Running';

/** The port where a pod serves pprof and metrics: the one that was named, else that of its metrics. */
export function askedPort({ port, handle }: Context, pods: readonly Pod[]): number {
  return portOf(port, pods, { image: handle.image, workload: handle.workload });
}
/** A source that cannot be read is said, in one sentence, and stops nobody. */
export async function guarded(
  { draft, limit }: Pick<Context, 'draft' | 'limit'>,
  name: string,
  source: () => Promise<void>,
): Promise<void> {
  try {
    await source();
  } catch (thrown) {
    const why = limit.aborted ? 'no answer in time' : (messageOf(thrown).split('\n')[0] ?? '');
    draft.unseen.push(`${name}: ${why.slice(0, 300)}`);
  }
}
/** `user:password`, or a token, which has no colon. */
export const secretOf = (
  secret: string | undefined,
): { readonly credentials?: string; readonly token?: string } =>
  secret === undefined ? {} : secret.includes(':') ? { credentials: secret } : { token: secret };
