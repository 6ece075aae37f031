import { goDuration } from '../../src/sandbox/chaos/types.ts';
import { type ApiObject, at, records, text } from '../../src/sandbox/kubernetes/objects.ts';

/** One fault as it stood after a change. */
export interface FaultSeen {
  readonly name: string;
  readonly uid: string;
  /** Pods that it names. */
  readonly pods: readonly string[];
  /** Namespaces that it names. */
  readonly namespaces: readonly string[];
  readonly lasts: boolean;
  /** Of `duration`; undefined = none, or none that ends. */
  readonly durationMs: number | undefined;
  readonly createdMs: number;
  /** NaN = it does not say. */
  readonly expiresMs: number;
  readonly injected: boolean;
}
export const chaosPlurals: readonly string[] = [
  ...['podchaos', 'networkchaos', 'stresschaos', 'iochaos', 'timechaos', 'dnschaos'],
  ...['httpchaos', 'jvmchaos', 'workflows'],
];
export function faultSeen({ kind, metadata, spec, status }: ApiObject): FaultSeen {
  const all = records(at(status, 'experiment')['containerRecords']);
  const pods = Object.entries(at(spec, 'selector', 'pods'));
  const once = kind === 'PodChaos' && text(at(spec)['action']) !== 'pod-failure';
  return {
    name: metadata.name,
    uid: metadata.uid ?? '',
    namespaces: pods.map(([namespace]) => namespace),
    pods: pods.flatMap(([, names]) => (Array.isArray(names) ? names.map(text) : [])),
    lasts: !once,
    durationMs: goDuration(at(spec)['duration']),
    createdMs: Date.parse(metadata.creationTimestamp ?? ''),
    expiresMs: Date.parse(metadata.annotations?.['sluice.dev/expires-at'] ?? ''),
    injected: all.length > 0 && all.every(({ phase }) => phase === 'Injected'),
  };
}
/** Names of faults of ours whose rules still stand in some pod. */
export const residueIn = (rules: readonly ApiObject[]): readonly string[] => [
  ...new Set(
    rules.flatMap(({ spec }) =>
      [...JSON.stringify(spec ?? {}).matchAll(/"source":"[^"/]*\/(sluice-[^"]*)"/g)].map(
        ([, name = '']) => name,
      ),
    ),
  ),
];
