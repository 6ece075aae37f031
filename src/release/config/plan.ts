import { hashOf } from '../../evidence/canonical.ts';
import type { Cluster } from '../../ports/cluster.ts';
import type { PodTemplate, Workload } from '../../workload/objects.ts';
import {
  type ConfigObject,
  type Copy,
  configTypes,
  copiesSelector,
  copyName,
  copyOf,
  isCondemned,
  sameContent,
  sourceOf,
  versionOf,
  whyLive,
} from './copies.ts';
import { markOf } from './mark.ts';
import { type ConfigKind, keyOf, type Reference, referencesOf, renamed } from './references.ts';
import type { ConfigMode, ConfigPlan, Resolved } from './resolved.ts';
import { readOf, requireRights } from './rights.ts';
import { notesOf } from './words.ts';

interface Asked {
  readonly cluster: Cluster;
  readonly stable: Workload;
  readonly mode: ConfigMode;
}
/** Reads what the template refers to and plans its copies; writes nothing, and asks nothing when nothing is referred to. */
export async function planConfig(
  cluster: Cluster,
  about: {
    readonly stable: Workload;
    readonly template: PodTemplate;
    readonly mode: ConfigMode;
  },
): Promise<ConfigPlan> {
  const { mode, template, stable } = about;
  const references = referencesOf(template);
  const isRead = ({ kind }: Reference): boolean =>
    kind === 'ConfigMap' || mode === 'versioned-with-secrets';
  const read = references.filter(isRead);
  const secretCopies = read.some(({ kind }) => kind === 'Secret')
    ? (
        await readOf(
          'Secret',
          cluster.list<ConfigObject>(configTypes.Secret, namespaceOf(stable), selectorOf(stable)),
        )
      ).items
    : [];
  const asked: Asked = { cluster, stable, mode };
  const resolved = await Promise.all(
    read.map((reference) => resolve(asked, reference, secretCopies)),
  );
  const targets = new Map(resolved.map((one) => [keyOf(one.reference), one.target]));
  const copies = distinct(resolved.flatMap(({ copy }) => copy ?? []));
  await requireRights(cluster, namespaceOf(stable), copies);
  return {
    mode,
    sha256: hashOf(identityOf(resolved)),
    template: renamed(template, (reference) => targets.get(keyOf(reference)) ?? reference.name),
    copies,
    versioned: copies.length === 0 ? undefined : mode,
    mark: markOf(
      resolved
        .filter(({ reference, source, copy }) => copy !== undefined || source !== reference.name)
        .map(({ reference }) => reference.kind),
    ),
    notes: notesOf(
      resolved,
      references.filter((reference) => !isRead(reference)).map(({ name }) => name),
    ),
  };
}
const namespaceOf = ({ metadata }: Workload): string => metadata.namespace ?? '';
const selectorOf = ({ metadata }: Workload) => ({ labelSelector: copiesSelector(metadata.name) });

async function resolve(
  asked: Asked,
  reference: Reference,
  secretCopies: readonly ConfigObject[],
): Promise<Resolved> {
  const { cluster, stable, mode } = asked;
  const { kind, name } = reference;
  const get = (called: string): Promise<ConfigObject | undefined> =>
    readOf(kind, cluster.get<ConfigObject>(configTypes[kind], namespaceOf(stable), called));
  const found = (kind === 'Secret' ? named(secretCopies, name) : undefined) ?? (await get(name));
  const copied = found === undefined ? undefined : sourceOf(found, stable.metadata.name);
  const source = copied === undefined ? found : await get(copied);
  const about = { reference, source: copied ?? name };
  if (source === undefined)
    return {
      ...about,
      target: name,
      identity: identity(kind, about.source, found, name),
      ...(found === undefined
        ? {}
        : { note: `the ${kind} ${copied} does not exist any more: its copy ${name} stays in use` }),
    };
  const live = whyLive(source);
  if (live !== undefined)
    return {
      ...about,
      target: about.source,
      identity: undefined,
      note: `not part of the release: the ${kind} ${about.source}, since ${live}`,
    };
  if (mode === 'hashed')
    return {
      ...about,
      target: about.source,
      identity: identity(kind, about.source, source, about.source),
    };
  const copy = await copyFor(asked, kind, source, found === source ? undefined : found, {
    get,
    secretCopies,
  });
  const target = copy.object.metadata.name;
  return { ...about, target, identity: identity(kind, about.source, source, target), copy };
}
const named = (objects: readonly ConfigObject[], name: string): ConfigObject | undefined =>
  objects.find(({ metadata }) => metadata.name === name);

/** A Secret is spoken of by the name of its copy: nothing of what it holds is in that. */
const identity = (
  kind: ConfigKind,
  name: string,
  source: ConfigObject | undefined,
  target: string,
): object =>
  kind === 'Secret'
    ? { kind, name, copy: source === undefined ? null : target }
    : { name, data: source?.data ?? null, binaryData: source?.binaryData ?? null };

async function copyFor(
  { stable }: Asked,
  kind: ConfigKind,
  source: ConfigObject,
  /** The copy that the template refers to now. */
  present: ConfigObject | undefined,
  known: {
    readonly get: (name: string) => Promise<ConfigObject | undefined>;
    readonly secretCopies: readonly ConfigObject[];
  },
): Promise<Copy> {
  const workload = stable.metadata.name;
  // A Secret that was written again with the same content is the same version.
  const same = known.secretCopies.find(
    (copy) =>
      kind === 'Secret' &&
      sourceOf(copy, workload) === source.metadata.name &&
      !isCondemned(copy, stable) &&
      sameContent(copy, source),
  );
  const name =
    same?.metadata.name ?? copyName(workload, source.metadata.name, versionOf(kind, source));
  const object = copyOf({ kind, source, name, stable });
  const standing =
    same ??
    (present?.metadata.name === name
      ? present
      : kind === 'Secret'
        ? named(known.secretCopies, name)
        : await known.get(name));
  return { kind, object, standing };
}

const distinct = (copies: readonly Copy[]): readonly Copy[] => [
  ...new Map(copies.map((copy) => [`${copy.kind}/${copy.object.metadata.name}`, copy])).values(),
];

/** One entry a source, in an order that no template decides. */
function identityOf(resolved: readonly Resolved[]): readonly object[] {
  const bySource = new Map(
    resolved.flatMap(({ reference, source, identity: said }) =>
      said === undefined ? [] : [[keyOf({ kind: reference.kind, name: source }), said] as const],
    ),
  );
  return [...bySource.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said);
}
