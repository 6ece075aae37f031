import { UsageError } from '../../errors.ts';
import { type Cluster, onlyThis } from '../../ports/cluster.ts';
import type { Log } from '../../ports/log.ts';
import type { Workload } from '../../workload/objects.ts';
import { unraced } from '../../workload/races.ts';
import {
  type ConfigObject,
  type Copy,
  configTypes,
  isCondemned,
  sameContent,
  sourceOf,
} from './copies.ts';

/** Makes every copy stand, before anything refers to it. Idempotent: what stands already is left alone. */
export async function ensureCopies(
  ports: { readonly cluster: Cluster; readonly log: Log },
  stable: Workload,
  copies: readonly Copy[],
): Promise<void> {
  for (const copy of copies) {
    let read = true;
    let { standing } = copy;
    await unraced(async () => {
      if (!read) standing = await find(ports.cluster, copy);
      read = false;
      await ensure(ports, stable, copy, standing);
    });
  }
}
const find = (cluster: Cluster, { kind, object }: Copy): Promise<ConfigObject | undefined> =>
  cluster.get<ConfigObject>(
    configTypes[kind],
    object.metadata.namespace ?? '',
    object.metadata.name,
  );

async function ensure(
  { cluster, log }: { readonly cluster: Cluster; readonly log: Log },
  stable: Workload,
  { kind, object }: Copy,
  standing: ConfigObject | undefined,
): Promise<void> {
  const { name, namespace = '' } = object.metadata;
  if (standing !== undefined) {
    refuseForeign(kind, object, standing, stable.metadata.name);
    if (!isCondemned(standing, stable)) return;
    await cluster.remove(configTypes[kind], namespace, name, onlyThis(standing.metadata));
  }
  await cluster.create(configTypes[kind], object);
  log.info(`${kind} ${name}: the release's own copy of ${sourceOf(object, stable.metadata.name)}`);
}

/** What has the copy's name and is not the copy is somebody's, and may hold anything. */
function refuseForeign(
  kind: string,
  wanted: ConfigObject,
  standing: ConfigObject,
  workload: string,
): void {
  const same =
    sourceOf(standing, workload) === sourceOf(wanted, workload) && sameContent(standing, wanted);
  if (same) return;
  throw new UsageError(
    `The ${kind} ${standing.metadata.namespace}/${standing.metadata.name} exists and is not the copy of ${sourceOf(wanted, workload)} that this release needs.`,
    { input: 'config', fix: 'Rename or delete it, or set `config: hashed`.' },
  );
}
