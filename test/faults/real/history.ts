import type { Cluster, KubeObject, ResourceType, WatchEvent } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { ApiObject } from '../../../src/sandbox/kubernetes/objects.ts';
import type { HistoryEntry } from '../world.ts';

const watched: readonly ResourceType[] = [
  resources.deployments,
  resources.services,
  resources.pods,
  resources.httpRoutes,
  resources.leases,
];
export interface Recording {
  readonly entries: HistoryEntry[];
  /** When the last change arrived, by `performance.now`. */
  readonly lastMs: () => number;
  readonly stop: () => void;
}

/**
 * Everything that happens in a namespace, in the order of the real cluster's own revisions, which all kinds share: watches are not in step,
 * so each change is put where it belongs.
 */
export async function record(cluster: Cluster, namespace: string): Promise<Recording> {
  const entries: HistoryEntry[] = [];
  const stop = new AbortController();
  let lastMs = performance.now();
  const follow = async ({ plural, ...type }: ResourceType, synced: () => void): Promise<void> => {
    const known = new Map<string, KubeObject>();
    const watch = cluster.watch({ plural, ...type }, namespace, {}, stop.signal);
    for await (const event of watch) {
      for (const change of changesOf(event, known)) {
        insert(entries, { ...change, plural });
        lastMs = performance.now();
      }
      if (event.type === 'SYNC') synced();
    }
  };
  await Promise.all(
    watched.map(
      (type) =>
        new Promise<void>((resolve, reject) => {
          follow(type, resolve).catch((thrown: unknown) => {
            if (stop.signal.aborted) resolve();
            else reject(thrown);
          });
        }),
    ),
  );
  return { entries, lastMs: () => lastMs, stop: () => stop.abort() };
}

type Change = Omit<HistoryEntry, 'plural'>;
const changeOf = (type: HistoryEntry['type'], object: KubeObject): Change => ({
  type,
  object: object as unknown as ApiObject,
});
/** A list that a watch begins anew with is what it differs in from what was known. */
function changesOf(event: WatchEvent, known: Map<string, KubeObject>): readonly Change[] {
  if (event.type !== 'SYNC') {
    if (event.type === 'DELETED') known.delete(event.object.metadata.name);
    else known.set(event.object.metadata.name, event.object);
    return [changeOf(event.type, event.object)];
  }
  const now = new Map(event.objects.map((object) => [object.metadata.name, object]));
  const gone = [...known].filter(([name]) => !now.has(name));
  const changed = [...now].filter(
    ([name, { metadata }]) =>
      known.get(name)?.metadata.resourceVersion !== metadata.resourceVersion,
  );
  const changes = [
    ...gone.map(([, object]) => changeOf('DELETED', object)),
    ...changed.map(([name, object]) => changeOf(known.has(name) ? 'MODIFIED' : 'ADDED', object)),
  ];
  known.clear();
  for (const [name, object] of now) known.set(name, object);
  return changes;
}

const versionOf = ({ object }: HistoryEntry): number => Number(object.metadata.resourceVersion);
function insert(entries: HistoryEntry[], entry: HistoryEntry): void {
  let at = entries.length;
  for (; at > 0; at--) {
    const before = entries[at - 1];
    if (before === undefined || versionOf(before) <= versionOf(entry)) break;
  }
  entries.splice(at, 0, entry);
}
