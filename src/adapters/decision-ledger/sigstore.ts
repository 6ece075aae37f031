import { bundleToJSON } from '@sigstore/bundle';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  RekorWitness,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';
import { messageOf, UsageError } from '../../errors.ts';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import { sigstoreFiles } from '../../evidence/statement/receipt.ts';
import { statementMediaType, statementText } from '../../evidence/statement/statement.ts';
import type { SigstoreServers } from '../../inputs/decision-ledger.ts';
import type { DecisionLedger, Kept } from '../../ports/decision-ledger.ts';
import { withDeadline } from '../deadline.ts';

/** Where Sigstore is when nobody says otherwise. */
export const publicSigstore: SigstoreServers = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  rekorVersion: 1,
  timestamp: undefined,
};
const patience = { timeout: 20_000, retry: 2 };

/** A DSSE envelope signed without a key of ours: Fulcio vouches for the workflow, a log or a timestamp authority for the time. */
export function sigstoreLedger(
  servers: SigstoreServers,
  identityToken: () => Promise<string>,
): DecisionLedger {
  const witnesses: readonly Witness[] = [
    ...(servers.rekor === undefined
      ? []
      : [
          new RekorWitness({
            rekorBaseURL: servers.rekor,
            majorApiVersion: servers.rekorVersion,
            fetchOnConflict: true,
            ...patience,
          }),
        ]),
    ...(servers.timestamp === undefined
      ? []
      : [new TSAWitness({ tsaBaseURL: servers.timestamp, ...patience })]),
  ];
  if (witnesses.length === 0 || (servers.rekorVersion === 2 && servers.timestamp === undefined))
    throw new UsageError('Nothing of it says when it was signed.', {
      input: 'sigstore',
      fix: 'Name a timestamp authority (`timestamp`), or a Rekor of version 1.',
    });
  return {
    name: 'sigstore',
    async keep(statement, signal) {
      signal.throwIfAborted();
      const token = await identityToken();
      const signer = new FulcioSigner({
        fulcioBaseURL: servers.fulcio,
        identityProvider: { getToken: () => Promise.resolve(token) },
        ...patience,
      });
      const builder = new DSSEBundleBuilder({ signer, witnesses: [...witnesses] });
      const bundle = await builder
        .create({ data: Buffer.from(statementText(statement)), type: statementMediaType })
        .catch((thrown: unknown) => {
          throw new Error(`Sigstore did not sign: ${messageOf(thrown)}`, { cause: thrown });
        });
      return kept('sigstore', bundleToJSON(bundle));
    },
    rootBefore: () => Promise.resolve(undefined),
  };
}
/** The file beside the evidence, and its receipt. */
export function kept(ledger: 'sigstore', bundle: SigstoreBundle): Kept {
  const { [ledger]: file } = sigstoreFiles;
  const text = canonicalJson(bundle);
  return {
    receipt: { ledger, file, sha256: sha256(text), logIndex: logIndexOf(bundle) },
    files: { [file]: text },
  };
}
export type SigstoreBundle = ReturnType<typeof bundleToJSON>;
/** Protobuf's JSON leaves a zero out: the first entry of a log has no index in it. */
export function logIndexOf({ verificationMaterial }: SigstoreBundle): string | null {
  const [entry] = verificationMaterial.tlogEntries ?? [];
  return entry === undefined ? null : (entry.logIndex ?? '0');
}

/** The job's own identity, for Fulcio; where no GitHub runner gives one, SIGSTORE_ID_TOKEN does (GitLab: `id_tokens`). */
export async function identityTokenOf(
  env: (name: string) => string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const given = env('SIGSTORE_ID_TOKEN');
  if (given !== undefined && given !== '') return given;
  const [address, secret] = [
    env('ACTIONS_ID_TOKEN_REQUEST_URL'),
    env('ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  ];
  if (!address || !secret)
    throw new UsageError('The job has no identity to sign with.', {
      input: 'ledger',
      fix: 'Give the job `permissions: id-token: write`; on GitLab set `id_tokens: SIGSTORE_ID_TOKEN: {aud: sigstore}`.',
    });
  const url = new URL(address);
  url.searchParams.set('audience', 'sigstore');
  return await withDeadline(20_000, signal, async (limit) => {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
      signal: limit,
    });
    const { value } = response.ok ? ((await response.json()) as { value?: unknown }) : {};
    if (typeof value !== 'string')
      throw new Error(`the runner gave no identity token (${response.status})`);
    return value;
  });
}
