import { UsageError } from '../../errors.ts';
import {
  type ExposureProviderName,
  exposureProviderNames,
  type WorkloadKind,
} from '../../evidence/release.ts';
import type { Cluster, KubeObject } from '../../ports/cluster.ts';
import { kindOf, readWorkload, typeOf } from '../../workload/kinds.ts';
import { selectorText, type Workload } from '../../workload/objects.ts';
import { unraced } from '../../workload/races.ts';
import { CanaryGone } from './canary-gone.ts';
import { parseAutoscaler } from './held-autoscaler.ts';
import { parseMatches } from './matches.ts';
import { prefix, trackLabel } from './names.ts';

/** Pods of the workload that are not its canary. */
export const stableSelector = ({ spec }: Workload): string =>
  `${selectorText(spec.selector)},${trackLabel}!=canary`;

export type ReleaseState = 'active' | 'abandoned' | 'promoting' | 'rolling-back';
/** What is true about a release, kept as annotations on the canary and written before the change it describes (docs/architecture.md). */
export interface ReleaseRecord<P extends string = ExposureProviderName> {
  /** Of the workload, and so of its canary, which says it by itself: no annotation. */
  readonly kind: WorkloadKind;
  readonly release: string;
  readonly stage: number;
  /** Of a release that another run resumed: the stage that this run has come to; it stands at its own, which is no lower. */
  readonly judgedStage?: number | undefined;
  /** Percent asked. */
  readonly exposure: number;
  readonly provider: P;
  readonly stableRevision: string;
  /** Pods that everybody's work needed when the stage was planned; at first the replicas of stable before the release. */
  readonly stableReplicas: number;
  readonly configSha256: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly state: ReleaseState;
  readonly runUrl: string;
  /** Of deploy-canary at this stage: what every decision about it goes back to. */
  readonly evidence?: string | undefined;
  /** Hash of what ran when that evidence was left (`Subject`). */
  readonly subjectSha256?: string | undefined;
  /** When it was left, RFC 3339: no decision about this stage is older. */
  readonly stagedAt?: string | undefined;
  /** Hash of the decision that this stage was begun with; absent at the first one. */
  readonly decided?: string | undefined;
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
  /** SHA-256 of the pod template that the API server stored for our own write; any other is not ours. Of a Rollout: the first 12 hex of its own. */
  readonly template?: string | undefined;
  /** Of a Rollout: its generation when the release began, which no other attempt has. */
  readonly generation?: string | undefined;
  /** Kinds of which copies were made (config/mark.ts). */
  readonly copies?: string | undefined;
  /** Where the promotion is committed, as JSON (gitops/place.ts); absent = it is made in the cluster. */
  readonly git?: string | undefined;
  /** Objects that a GitOps tool leaves alone for the release, as JSON (gitops/switches.ts). */
  readonly switches?: string | undefined;
}

type Field = Exclude<keyof ReleaseRecord, 'kind'>;
/** Annotation name of each field. */
const names: Readonly<Record<Field, string>> = {
  release: 'release',
  stage: 'stage',
  judgedStage: 'judged-stage',
  exposure: 'exposure',
  provider: 'provider',
  stableRevision: 'stable-revision',
  stableReplicas: 'stable-replicas',
  configSha256: 'config-sha256',
  expiresAt: 'expires-at',
  state: 'state',
  runUrl: 'run-url',
  evidence: 'evidence',
  subjectSha256: 'subject-sha256',
  stagedAt: 'staged-at',
  decided: 'decided',
  route: 'route',
  service: 'service',
  matches: 'matches',
  partitions: 'partitions',
  autoscaler: 'autoscaler',
  baseline: 'baseline',
  stableHash: 'stable-hash',
  template: 'template',
  generation: 'generation',
  copies: 'copies',
  git: 'git',
  switches: 'switches',
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
  const maybe = (field: Field): string | undefined => text(field) || undefined;
  const provider = providers.find((name) => name === text('provider'));
  if (provider === undefined) return undefined;
  const record = {
    release: text('release'),
    stage: Number(text('stage')),
    judgedStage: text('judgedStage') === '' ? undefined : Number(text('judgedStage')),
    exposure: Number(text('exposure')),
    provider,
    stableRevision: text('stableRevision'),
    stableReplicas: Number(text('stableReplicas')),
    configSha256: text('configSha256'),
    expiresAt: text('expiresAt'),
    state: text('state') as ReleaseState,
    runUrl: text('runUrl'),
    evidence: maybe('evidence'),
    subjectSha256: maybe('subjectSha256'),
    stagedAt: maybe('stagedAt'),
    decided: maybe('decided'),
    route: maybe('route'),
    service: maybe('service'),
    matches: maybe('matches'),
    autoscaler: maybe('autoscaler'),
    baseline: maybe('baseline'),
    copies: maybe('copies'),
    partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
    stableHash: maybe('stableHash'),
    template: maybe('template'),
    generation: maybe('generation'),
    git: maybe('git'),
    switches: maybe('switches'),
  };
  const broken =
    record.release === '' ||
    !Number.isInteger(record.stage) ||
    !Number.isInteger(record.judgedStage ?? 1) ||
    !Number.isInteger(record.stableReplicas) ||
    parseMatches(record.matches) === undefined ||
    parseAutoscaler(record.autoscaler) === 'broken' ||
    !Number.isInteger(record.partitions ?? 1) ||
    Number.isNaN(Date.parse(record.expiresAt));
  return broken ? undefined : record;
}

/** Writes what the record says from now on onto this very canary. A rollback that has begun is final: nothing makes another state of it. */
export async function amendRecord(
  cluster: Cluster,
  canary: Workload,
  changes: Partial<ReleaseRecord>,
): Promise<void> {
  const { namespace = '', name, uid } = canary.metadata;
  await unraced(
    async () => {
      const now = await readWorkload(cluster, { kind: kindOf(canary), namespace, name });
      if (now === undefined || now.metadata.uid !== uid)
        throw new CanaryGone(
          `${name} is gone: its release was ended by somebody else in this moment.`,
        );
      const { state, release } = recordIfAny(now) ?? {};
      if (state === 'rolling-back' && (changes.state ?? state) !== state)
        throw endingRefusal(name, release ?? '');
      await cluster.patch(typeOf(canary).resource, namespace, name, {
        type: 'merge',
        body: {
          metadata: {
            resourceVersion: now.metadata.resourceVersion,
            annotations: annotationsOf(changes),
          },
        },
      });
      // The same words twice are harmless: a cut connection or a server that was not well is tried again, from what stands then.
    },
    5,
    ['conflict', 'unreachable', 'server'],
  );
}
const recordIfAny = (canary: Workload): ReleaseRecord | undefined =>
  parseRecord(kindOf(canary), canary.metadata.annotations ?? {});
export const endingRefusal = (name: string, release: string): UsageError =>
  new UsageError(
    `The release ${release} is being rolled back: no run exposes or promotes ${name} again.`,
    {
      input: 'release',
      fix: 'Run rollback-canary (or the sweep) to finish the rollback, then start a new release.',
    },
  );
