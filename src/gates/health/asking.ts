import { messageOf } from '../../errors.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { ProbeTarget } from './declared.ts';

/** What a pod answered; `status` null = nobody knows, `detail` says why. */
export interface PodAnswer {
  readonly pod: string;
  readonly status: number | null;
  readonly detail: string;
}
export interface Asked extends PodAnswer {
  readonly body: string;
}
const shownLength = 200;

/** GET on a pod through the API server's proxy, as a probe is declared. A pod that cannot be asked is not a pod that said no. */
export async function askAt(
  cluster: Cluster,
  namespace: string,
  pod: string,
  { scheme, port, path, headers }: ProbeTarget,
  signal: AbortSignal,
  timeoutMs = 10_000,
): Promise<Asked> {
  try {
    const { status, body } = await cluster.podGet(namespace, pod, port, path, signal, {
      scheme,
      headers,
      withinMs: timeoutMs,
    });
    return { pod, status, detail: body.trim().slice(0, shownLength), body };
  } catch (thrown) {
    signal.throwIfAborted();
    const detail = (messageOf(thrown).split('\n')[0] ?? '').slice(0, shownLength);
    return { pod, status: null, detail, body: '' };
  }
}
/** No answer is neither good nor bad. */
export const isGood = (status: number | null): boolean =>
  status !== null && status >= 200 && status < 400;
export const isBad = (status: number | null): boolean => status !== null && !isGood(status);
