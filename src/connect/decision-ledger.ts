import { UsageError } from '../errors.ts';
import type { LedgerName } from '../evidence/statement/receipt.ts';
import { ledgerNames } from '../evidence/statement/receipt.ts';
import type { ledgerInputs } from '../inputs/decision-ledger.ts';
import type { Inputs } from '../inputs/table.ts';
import type { DecisionLedger } from '../ports/decision-ledger.ts';
import type { Runtime } from '../ports/runtime.ts';

export type LedgerInputs = Inputs<typeof ledgerInputs> & {
  readonly 'github-token': string | undefined;
};
/** Names in the order of the input; [] = none. */
export const asked = (list: string): readonly LedgerName[] => {
  const given = list.split(',').map((one) => one.trim());
  return ledgerNames.filter((name) => given.includes(name));
};
/**
 * Everything that an input says about a ledger is read before the first one is written; what a ledger needs and does not have is refused by name.
 * Each adapter is loaded only when it is asked for.
 */
export async function decisionLedgers(
  runtime: Runtime,
  inputs: LedgerInputs,
): Promise<readonly DecisionLedger[]> {
  const { 'signing-key': key, 'fabric-key': fabricKey } = inputs;
  for (const secret of [key, fabricKey]) if (secret !== undefined) runtime.mask(secret);
  return await Promise.all(asked(inputs.ledger).map((name) => makers[name](runtime, inputs)));
}
const signerOf = async ({ 'signing-key': key }: LedgerInputs) =>
  key === undefined
    ? undefined
    : (await import('../evidence/statement/keys.ts')).signerOf(key, 'signing-key');
/** The token and repository of this run, which GitHub's two ledgers need. */
export function onGitHub({ run }: Runtime, token: string | undefined, ledger: LedgerName) {
  if (run.repository === '' || run.apiUrl === '')
    throw new UsageError(`The ledger ${ledger} is kept on GitHub, and this is no run of GitHub.`, {
      input: 'ledger',
      fix: 'Use file, sigstore or fabric here.',
    });
  if (token === undefined)
    throw new UsageError(`The ledger ${ledger} needs it.`, {
      input: 'github-token',
      fix:
        ledger === 'branch'
          ? 'Set it, and `permissions: contents: write`.'
          : 'Set it, and `permissions: {id-token: write, attestations: write}`.',
    });
  return { token, repository: run.repository, apiUrl: run.apiUrl };
}
type Maker = (runtime: Runtime, inputs: LedgerInputs) => Promise<DecisionLedger>;
const makers: Readonly<Record<LedgerName, Maker>> = {
  async file({ workspace, clock }, inputs) {
    const { fileLedger } = await import('../adapters/decision-ledger/file.ts');
    const signer = await signerOf(inputs);
    return fileLedger({ workspace, file: inputs['ledger-file'], signer }, clock);
  },
  async branch(runtime, inputs) {
    const place = onGitHub(runtime, inputs['github-token'], 'branch');
    const { branchLedger } = await import('../adapters/decision-ledger/branch.ts');
    const about = { ...place, branch: inputs['ledger-branch'] };
    return branchLedger(about, await signerOf(inputs), runtime.clock);
  },
  async sigstore({ env, signal }, { sigstore: servers }) {
    const { identityTokenOf, publicSigstore, sigstoreLedger } = await import(
      '../adapters/decision-ledger/sigstore.ts'
    );
    return sigstoreLedger(servers ?? publicSigstore, () => identityTokenOf(env, signal));
  },
  async attestation(runtime, inputs) {
    const { token, repository } = onGitHub(runtime, inputs['github-token'], 'attestation');
    const { attestationLedger } = await import('../adapters/decision-ledger/attestation.ts');
    return attestationLedger({ token, repository });
  },
  async fabric(_runtime, { fabric: peer, 'fabric-key': key }) {
    if (peer === undefined || key === undefined)
      throw new UsageError('The ledger fabric needs it.', {
        input: peer === undefined ? 'fabric' : 'fabric-key',
        fix: 'Name the peer and the key of its certificate (docs/evidence.md).',
      });
    const { fabricLedger } = await import('../adapters/decision-ledger/fabric.ts');
    return fabricLedger({ peer, key });
  },
};
