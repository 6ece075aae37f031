import { UsageError } from '../../errors.ts';
import {
  type ExposureProviderName,
  exposureProviderNames,
  type WorkloadKind,
} from '../../evidence/release.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { kindOf, typeOf } from '../../workload/kinds.ts';
import { selectorText, type Workload } from '../../workload/objects.ts';
import { parseAutoscaler } from './held-autoscaler.ts';
import { parseMatches } from './matches.ts';
import { prefix, trackLabel } from './names.ts';

/** Pods of the workload that are not its canary. */
export const stableSelector = ({ spec }: Workload): string =>
  `${selectorText(spec.selector)},${trackLabel}!=canary`;

export type ReleaseState = 'active' | 'abandoned' | 'promoting' | 'rolling-back';
/** What is true about a release, kept as annotations on the canary and written before the change it describes (10 §1). */
export interface ReleaseRecord<P extends string = ExposureProviderName> {
  /** Of the workload, and so of its canary, which says it by itself: no annotation. */
  readonly kind: WorkloadKind;
  readonly release: string;
  readonly stage: number;
  /** Percent asked. */
  readonly exposure: number;
  readonly provider: P;
  readonly stableRevision: string;
  /** Replicas of stable before the release. */
  readonly stableReplicas: number;
  readonly configSha256: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly state: ReleaseState;
  readonly runUrl: string;
  readonly evidence?: string | undefined;
  readonly route?: string | undefined;
  readonly service?: string | undefined;
  /** Matches as JSON; absent = none. */
  readonly matches?: string | undefined;
  /** Partitions of the topic when the release began, of a Kafka consumer group. */
  readonly partitions?: number | undefined;
  /** Who scaled stable before the release, as JSON: held during it, given back after it. */
  readonly autoscaler?: string | undefined;
  /** `same-age` when the stable version runs on fresh pods beside the canary. */
  readonly baseline?: string | undefined;
  /** Of a Rollout: the pod-template hash of the ReplicaSet that served when the release began. */
  readonly stableHash?: string | undefined;
  /**
   * SHA-256 of the pod template that the API server stored for our own write; any other is not ours. Of a Rollout: the first 12 hex of that of the
   * template which the release gave it.
   */
  readonly template?: string | undefined;
  /** Kinds of which copies were made (config/mark.ts). */
  readonly copies?: string | undefined;
}

type Field = Exclude<keyof ReleaseRecord, 'kind'>;
/** Annotation name of each field. */
const names: Readonly<Record<Field, string>> = {
  release: 'release',
  stage: 'stage',
  exposure: 'exposure',
  provider: 'provider',
  stableRevision: 'stable-revision',
  stableReplicas: 'stable-replicas',
  configSha256: 'config-sha256',
  expiresAt: 'expires-at',
  state: 'state',
  runUrl: 'run-url',
  evidence: 'evidence',
  route: 'route',
  service: 'service',
  matches: 'matches',
  partitions: 'partitions',
  autoscaler: 'autoscaler',
  baseline: 'baseline',
  stableHash: 'stable-hash',
  template: 'template',
  copies: 'copies',
};
export const recordKeys: readonly string[] = Object.values(names).map((name) => prefix + name);

export function annotationsOf(record: Partial<ReleaseRecord<string>>): Record<string, string> {
  const annotations: Record<string, string> = {};
  for (const [field, name] of Object.entries(names)) {
    const value = record[field as Field];
    if (value !== undefined) annotations[prefix + name] = String(value);
  }
  return annotations;
}

/** The part of a record that annotations hold. */
export type WrittenRecord<P extends string = string> = Omit<ReleaseRecord<P>, 'kind'>;
/** Whether an object carries another record than this. The deadline alone is renewed only when a stage begins: the same inputs again change nothing. */
export function differsFrom(record: WrittenRecord, { metadata }: KubeObject): boolean {
  const has = metadata.annotations ?? {};
  return Object.entries(annotationsOf(record)).some(
    ([key, value]) =>
      !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value,
  );
}

/** The record of a canary; throws when it is not one of ours or was tampered with. */
export function recordOf(canary: KubeObject): ReleaseRecord {
  return { ...recordBy(canary, exposureProviderNames), kind: kindOf(canary) };
}
export function recordBy<P extends string>(
  { kind, metadata }: KubeObject,
  providers: readonly P[],
): WrittenRecord<P> {
  const record = parseWritten(metadata.annotations ?? {}, providers);
  if (record === undefined)
    throw new UsageError(
      `The ${kind} ${metadata.namespace}/${metadata.name} exists but carries no readable release record (annotations ${prefix}…).`,
      {
        input: 'workload',
        fix: 'If it is not a canary of Sluice, rename it; if it is, restore its annotations or delete it by hand.',
      },
    );
  return record;
}

/** The record that annotations spell; undefined when they do not. */
export function parseRecord(
  kind: WorkloadKind,
  annotations: Readonly<Record<string, string>>,
): ReleaseRecord | undefined {
  const record = parseWritten(annotations, exposureProviderNames);
  return record === undefined ? undefined : { ...record, kind };
}
function parseWritten<P extends string>(
  annotations: Readonly<Record<string, string>>,
  providers: readonly P[],
): WrittenRecord<P> | undefined {
  const text = (field: Field): string => annotations[prefix + names[field]] ?? '';
  const provider = providers.find((name) => name === text('provider'));
  if (provider === undefined) return undefined;
  const record = {
    release: text('release'),
    stage: Number(text('stage')),
    exposure: Number(text('exposure')),
    provider,
    stableRevision: text('stableRevision'),
    stableReplicas: Number(text('stableReplicas')),
    configSha256: text('configSha256'),
    expiresAt: text('expiresAt'),
    state: text('state') as ReleaseState,
    runUrl: text('runUrl'),
    evidence: text('evidence') || undefined,
    route: text('route') || undefined,
    service: text('service') || undefined,
    matches: text('matches') || undefined,
    autoscaler: text('autoscaler') || undefined,
    baseline: text('baseline') || undefined,
    copies: text('copies') || undefined,
    partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
    stableHash: text('stableHash') || undefined,
    template: text('template') || undefined,
  };
  const broken =
    record.release === '' ||
    !Number.isInteger(record.stage) ||
    !Number.isInteger(record.stableReplicas) ||
    parseMatches(record.matches) === undefined ||
    parseAutoscaler(record.autoscaler) === 'broken' ||
    !Number.isInteger(record.partitions ?? 1) ||
    Number.isNaN(Date.parse(record.expiresAt));
  return broken ? undefined : record;
}

/** Writes what the record says from now on onto the canary. */
export async function amendRecord(
  cluster: Cluster,
  canary: Workload,
  changes: Partial<ReleaseRecord>,
): Promise<void> {
  const { namespace = '', name } = canary.metadata;
  await cluster.patch(typeOf(canary).resource, namespace, name, {
    type: 'merge',
    body: { metadata: { annotations: annotationsOf(changes) } },
  });
}
