import { bundlesUnder, ledgerFileIn, workspaceFolders } from '../../connect/bundles.ts';
import { withCluster } from '../../connect/cluster.ts';
import { type AskedTrust, trustOf } from '../../connect/trust.ts';
import { UsageError } from '../../errors.ts';
import { type Inputs, readInputs } from '../../inputs/table.ts';
import type { Runtime } from '../../ports/runtime.ts';
import type { PlacedBundle } from '../../verify/chain.ts';
import { workloadFacts } from '../../verify/promoted.ts';
import { type Asked, rootOf, sayVerification, verify } from '../../verify/verify.ts';
import { definitions } from './inputs.ts';

type Values = Inputs<typeof definitions>;

/** Verifies, says each finding, and fails when something is wrong or, unless told otherwise, was not looked at. */
export async function run(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(definitions, runtime.input, runtime.log.warning);
  for (const secret of [inputs['github-token'], inputs['fabric-key']])
    if (secret !== undefined) runtime.mask(secret);
  const asked = await askedOf(runtime, inputs);
  const done = await verify(asked, await trustOf(runtime, await trustAsked(runtime, inputs)));
  runtime.output('verified', done.level);
  runtime.output('findings', JSON.stringify(done.stages));
  for (const line of sayVerification(done).split('\n')) runtime.log.info(line);
  if (done.level === 'holds') return;
  const first = done.stages
    .flatMap(({ place, findings }) => findings.map((one) => ({ ...one, place })))
    .filter(({ level }) => level === done.level);
  const said = first
    .slice(0, 5)
    .map(({ place, where, what }) => `${place}, ${where}: ${what}`)
    .join('; ');
  if (done.level === 'unseen' && inputs.unseen === 'warn') {
    runtime.log.warning(`Not everything could be looked at: ${said}`, 'verify-evidence');
    return;
  }
  throw new UsageError(
    done.level === 'wrong'
      ? `The evidence does not hold: ${said}.`
      : `Nothing is wrong, but not everything could be looked at: ${said}.`,
    {
      fix:
        done.level === 'wrong'
          ? 'Keep bundle and ledgers as they are: what is named was changed after it was decided.'
          : 'Give what is missing, or set `unseen: warn`.',
    },
  );
}
async function askedOf(runtime: Runtime, inputs: Values): Promise<Asked> {
  const folder = workspaceFolders(runtime);
  const bundles = await bundlesUnder(folder(inputs.bundles, 'bundles'));
  const { workload, namespace, kubeconfig, context } = inputs;
  if (workload !== undefined) {
    if (namespace === undefined || kubeconfig === undefined)
      throw new UsageError('It needs namespace and kubeconfig.', {
        input: 'workload',
        fix: 'Set both, or verify a bundle alone.',
      });
    const facts = await withCluster({ kubeconfig, context }, runtime, (cluster) =>
      workloadFacts(cluster, { namespace, workload }),
    );
    return { what: 'workload', workload: facts, bundles };
  }
  if (inputs.bundle === undefined)
    return { what: 'chain', start: rootOf(newest(bundles, inputs.bundles)), bundles };
  const [bundle] = await bundlesUnder(folder(inputs.bundle, 'bundle'));
  if (bundle === undefined)
    throw new UsageError(`${inputs.bundle} holds no bundle.`, {
      input: 'bundle',
      fix: 'Name the folder that decide-promote wrote.',
    });
  return bundle.root === undefined
    ? { what: 'bundle', bundle }
    : { what: 'chain', start: bundle.root, bundles: [bundle, ...bundles] };
}
/** The one that no other bundle goes on from. */
function newest(bundles: readonly PlacedBundle[], folder: string): PlacedBundle {
  const before = new Set(bundles.map(({ previousRoot }) => previousRoot));
  const last = bundles.filter(({ root }) => !before.has(root));
  const [only, ...more] = last;
  if (only !== undefined && more.length === 0) return only;
  throw new UsageError(
    bundles.length === 0
      ? `${folder} holds no bundle.`
      : `${folder} holds ${last.length} bundles that no other one goes on from: ${last.map(({ place }) => place).join(', ')}.`,
    { input: 'bundle', fix: 'Name the one that is verified.' },
  );
}
async function trustAsked(runtime: Runtime, inputs: Values): Promise<AskedTrust> {
  const { fabric: peer, 'fabric-key': key, 'trusted-root': trustedRoot } = inputs;
  if ((peer === undefined) !== (key === undefined))
    throw new UsageError('It and fabric-key go together.', {
      input: 'fabric',
      fix: 'Set both, or none.',
    });
  return {
    keys: inputs.keys,
    root: inputs.root,
    file: await ledgerFileIn(runtime, inputs['ledger-file']),
    branch: branchOf(runtime, inputs),
    sigstore:
      trustedRoot === undefined
        ? undefined
        : { trustedRoot, identity: inputs.identity, issuer: inputs.issuer },
    fabric: peer === undefined || key === undefined ? undefined : { peer, key },
    require: inputs['require-ledgers'] ?? '',
  };
}
function branchOf({ run }: Runtime, inputs: Values): AskedTrust['branch'] {
  const { branch: address, 'github-token': token } = inputs;
  if (address === undefined) return undefined;
  if (token === undefined)
    throw new UsageError('It needs a token that may read the repository.', {
      input: 'branch',
      fix: 'Set github-token.',
    });
  const at = address.indexOf(':');
  return {
    token,
    repository: address.slice(0, at),
    branch: address.slice(at + 1),
    apiUrl: run.apiUrl || 'https://api.github.com',
  };
}
