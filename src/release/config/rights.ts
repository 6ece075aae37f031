import { UsageError } from '../../errors.ts';
import { type Cluster, ClusterError } from '../../ports/cluster.ts';
import { type Copy, configTypes } from './copies.ts';
import type { ConfigKind } from './references.ts';

/** Said before anything is written: who may make copies but not remove them would leave them for ever. */
export async function requireRights(
  cluster: Cluster,
  namespace: string,
  copies: readonly Copy[],
): Promise<void> {
  const kinds = new Set(
    copies.filter(({ standing }) => standing === undefined).map(({ kind }) => kind),
  );
  for (const kind of kinds) {
    const type = configTypes[kind];
    for (const verb of ['create', 'list', 'delete'])
      if (!(await cluster.may(verb, type, namespace)))
        throw new UsageError(
          `The configuration is to be versioned with the release, and the user of the kubeconfig may not ${verb} ${type.plural} in ${namespace}.`,
          {
            input: 'config',
            fix: `Add to its Role:\n- {apiGroups: [""], resources: [${type.plural}], verbs: [get, list, create, delete]}\nor set ${kind === 'Secret' ? '`config: versioned` (Secrets are not read) or ' : ''}\`config: hashed\` (pods take the ${type.plural} as they stand; a rollback does not bring earlier values back).`,
          },
        );
  }
}

/** What is read; a Secret that may not be read is named with the input that asks for it. */
export async function readOf<T>(kind: ConfigKind, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (thrown) {
    if (kind !== 'Secret' || !(thrown instanceof ClusterError) || thrown.failure !== 'forbidden')
      throw thrown;
    throw new UsageError(thrown.message, {
      input: 'config',
      fix: 'Or set `config: versioned`: Secrets are then not read.',
    });
  }
}
