import { type Cluster, ClusterError, type KubeObject } from '../ports/cluster.ts';
import { resources } from '../ports/resources.ts';

export const freezeName = 'sluice-freeze';
interface ConfigMap extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}
const off = /^(|false|0|no|off|none)$/i;

/** Whether a variable freezes: anything but nothing, false, no, 0, off does. */
export const freezes = (text: string): boolean => !off.test(text.trim());
/**
 * The freeze switch of a namespace: a ConfigMap `sluice-freeze` there, unless its key `frozen` says no. Undefined = nobody froze it; a switch
 * that cannot be read is `unread`.
 */
export async function frozen(
  cluster: Cluster,
  namespace: string,
  signal?: AbortSignal,
): Promise<{ readonly state: 'off' | 'on' | 'unread'; readonly detail: string }> {
  try {
    const found = await cluster.get<ConfigMap>(resources.configMaps, namespace, freezeName, signal);
    const { frozen: said = 'true', reason = '' } = found?.data ?? {};
    return found === undefined || !freezes(said)
      ? { state: 'off', detail: '' }
      : {
          state: 'on',
          detail: `the ConfigMap ${freezeName} of ${namespace} freezes faults${reason === '' ? '' : `: ${reason.slice(0, 200)}`}`,
        };
  } catch (thrown) {
    signal?.throwIfAborted();
    if (!(thrown instanceof ClusterError)) throw thrown;
    return { state: 'unread', detail: `the freeze switch could not be read: ${thrown.message}` };
  }
}
