import { canonicalJson, hashOf } from '../../evidence/canonical.ts';
import type { KubeObject, ResourceType } from '../../ports/cluster.ts';
import { resources } from '../../ports/resources.ts';
import type { Workload } from '../../workload/objects.ts';
import { ownedBy, owns } from '../../workload/ownership.ts';
import { managedBy, prefix, trackLabel, workloadLabel } from '../record/names.ts';
import type { ConfigKind } from './references.ts';

/** A ConfigMap or a Secret, as far as a copy is concerned. `data` of a Secret is base64. */
export interface ConfigObject extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
  readonly binaryData?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly immutable?: boolean;
}
export const configTypes: Readonly<Record<ConfigKind, ResourceType>> = {
  ConfigMap: resources.configMaps,
  Secret: resources.secrets,
};
/** Copies of a workload's configuration. */
export const copiesSelector = (workload: string): string =>
  `${trackLabel}=config,${workloadLabel}=${workload}`;
/** On a copy: name of what it is a copy of. */
export const sourceAnnotation = `${prefix}config-source`;
/** On a ConfigMap or Secret: `live` = it is to change under running pods, so it is no part of a release. */
export const configAnnotation = `${prefix}config`;
const longestName = 253;

/** What pods see of it. */
const contentOf = ({ data, binaryData, type }: ConfigObject): object => ({
  data: data ?? {},
  binaryData: binaryData ?? {},
  type: type ?? '',
});
export const sameContent = (a: ConfigObject, b: ConfigObject): boolean =>
  canonicalJson(contentOf(a)) === canonicalJson(contentOf(b));

/**
 * The version of a source that a copy's name speaks of. Of a ConfigMap: its content, so that the same content is the same copy. Of a
 * Secret: which write it was (uid and resourceVersion), nothing of its content. Names are public (they stand in templates, evidence and
 * logs), and a hash of a short password can be tried out by anybody; a keyed hash would need a key that is kept somewhere as safely as
 * the Secret itself.
 */
export const versionOf = (kind: ConfigKind, source: ConfigObject): string =>
  hashOf(
    kind === 'ConfigMap'
      ? contentOf(source)
      : { uid: source.metadata.uid ?? '', resourceVersion: source.metadata.resourceVersion ?? '' },
  );

/** `<source>-<12 hex>`, shortened to what a name may be; workload and source are hashed too, so that no two of them share a copy. */
export function copyName(workload: string, source: string, version: string): string {
  const hash = hashOf({ workload, source, version }).slice(0, 12);
  const stem = source.slice(0, longestName - 1 - hash.length).replace(/[.-]+$/, '');
  return `${stem}-${hash}`;
}

/**
 * The immutable copy, owned by the workload so that it vanishes with it. The source's labels and annotations stay behind: a tool that applies
 * and prunes by them would take the copy for one of its own.
 */
export function copyOf(about: {
  readonly kind: ConfigKind;
  readonly source: ConfigObject;
  readonly name: string;
  readonly stable: Workload;
}): ConfigObject {
  const { kind, source, name, stable } = about;
  const { data, binaryData, type } = source;
  const workload = stable.metadata.name;
  return {
    apiVersion: 'v1',
    kind,
    metadata: {
      name,
      namespace: stable.metadata.namespace ?? '',
      labels: { ...managedBy, [trackLabel]: 'config', [workloadLabel]: workload },
      annotations: { [sourceAnnotation]: source.metadata.name },
      ownerReferences: [ownedBy(stable)],
    },
    immutable: true,
    ...(data === undefined ? {} : { data }),
    ...(binaryData === undefined ? {} : { binaryData }),
    ...(type === undefined ? {} : { type }),
  };
}

/** Name of what it is a copy of; undefined when it is no copy of this workload's. */
export function sourceOf({ metadata }: KubeObject, workload: string): string | undefined {
  const { labels = {}, annotations = {} } = metadata;
  const ours = labels[trackLabel] === 'config' && labels[workloadLabel] === workload;
  return ours ? annotations[sourceAnnotation] : undefined;
}

/** Owned by a workload that was deleted since: garbage collection is about to take it, whoever refers to it. */
export const isCondemned = (copy: ConfigObject, stable: Workload): boolean =>
  copy.metadata.deletionTimestamp !== undefined ||
  ((copy.metadata.ownerReferences ?? []).length > 0 && !owns(stable, copy));

/** Authorities' certificates that the platform puts into every namespace and renews in place. */
const renewed = ['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert'];
/** Why no release may freeze it; undefined when one may. */
export function whyLive(source: ConfigObject): string | undefined {
  const { name, annotations = {} } = source.metadata;
  if (annotations[configAnnotation] === 'live') return `${configAnnotation} says so`;
  if (renewed.includes(name)) return 'the platform renews it';
  if (source.type === 'kubernetes.io/service-account-token') return 'it is a token of the cluster';
  if (annotations['cert-manager.io/certificate-name'] !== undefined)
    return 'cert-manager renews it';
  return undefined;
}
/** A copy that the release's pods take; `standing` = what has its name now. */

export interface Copy {
  readonly kind: ConfigKind;
  readonly object: ConfigObject;
  readonly standing: ConfigObject | undefined;
}
