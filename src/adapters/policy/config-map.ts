import type { Clock } from '../../ports/clock.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import type { PolicySource, SourceAnswer } from '../../ports/policy-source.ts';
import { resources } from '../../ports/resources.ts';
import { currentOne } from '../../ports/watching.ts';
import { askedAgain, polled } from './polled.ts';

interface ConfigMap extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}
export interface ConfigMapKey {
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
}
/** Without a change the API server is asked this often, so that a watch that hears nothing is not taken for a policy that does not change. */
const confirmedEveryMs = 30_000;

/** One key of a ConfigMap, watched; its version is the resourceVersion, its author the field manager that wrote it last. */
export function policyConfigMap(
  clock: Clock,
  cluster: Cluster,
  { namespace, name, key }: ConfigMapKey,
): PolicySource {
  const read = async (signal: AbortSignal): Promise<SourceAnswer> =>
    answerOf(await cluster.get<ConfigMap>(resources.configMaps, namespace, name, signal), key);
  return {
    name: `configmap:${namespace}/${name}#${key}`,
    read: (signal) => askedAgain(clock, signal, () => read(signal)),
    async follow(heard, signal) {
      const bell = bellOf();
      const watching = watch(cluster, { namespace, name }, signal, bell.ring);
      await polled(clock, signal, confirmedEveryMs, () => read(signal), heard, bell.heard);
      await watching;
    },
  };
}
function answerOf(object: ConfigMap | undefined, key: string): SourceAnswer {
  if (object === undefined)
    return { state: 'unusable', problem: 'the ConfigMap is not there', version: '', by: '' };
  const about = { version: object.metadata.resourceVersion ?? '', by: writerOf(object) };
  const text = object.data?.[key];
  return text === undefined
    ? { state: 'unusable', problem: `the ConfigMap has no key ${key}`, ...about }
    : { state: 'text', text, ...about };
}
/** The field manager of the newest write: kubectl-edit, a GitOps controller, a person's tool. It is what they say of themselves. */
function writerOf({ metadata }: ConfigMap): string {
  const { managedFields } = metadata as {
    readonly managedFields?: readonly { readonly manager?: unknown; readonly time?: unknown }[];
  };
  const newest = [...(Array.isArray(managedFields) ? managedFields : [])].sort((a, b) =>
    String(a.time) < String(b.time) ? 1 : -1,
  )[0];
  return typeof newest?.manager === 'string' ? newest.manager.slice(0, 100) : '';
}
/** Rings at every event; a watch that breaks for good leaves the readings. */
async function watch(
  cluster: Cluster,
  { namespace, name }: Omit<ConfigMapKey, 'key'>,
  signal: AbortSignal,
  ring: () => void,
): Promise<void> {
  try {
    for await (const _ of currentOne(cluster, resources.configMaps, namespace, name, signal))
      ring();
  } catch {
    // The reading itself says what is wrong.
  }
}
/** Each ring is heard once; several before anybody listens are one. */
function bellOf() {
  let waiting: (() => void) | undefined;
  let isRung = false;
  return {
    ring(): void {
      if (waiting === undefined) isRung = true;
      waiting?.();
      waiting = undefined;
    },
    heard: (): Promise<void> =>
      new Promise((resolve) => {
        if (isRung) resolve();
        else waiting = resolve;
        isRung = false;
      }),
  };
}
