import { attest } from '@actions/attest';
import { messageOf } from '../../errors.ts';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import { sigstoreFiles } from '../../evidence/statement/receipt.ts';
import type { DecisionLedger } from '../../ports/decision-ledger.ts';
import { logIndexOf, type SigstoreBundle } from './sigstore.ts';

/** GitHub's artifact attestation: signed for the workflow, kept by the repository, found by the digests of the bundle and of its images. */
export function attestationLedger(about: {
  readonly token: string;
  readonly repository: string;
}): DecisionLedger {
  return {
    name: 'attestation',
    async keep({ subject, predicate, predicateType }, signal) {
      signal.throwIfAborted();
      const made = await attest({
        subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
        ...{ predicateType, predicate },
        token: about.token,
      }).catch((thrown: unknown) => {
        throw new Error(
          `GitHub took no attestation: ${messageOf(thrown)}. It needs \`permissions: {id-token: write, attestations: write}\``,
          { cause: thrown },
        );
      });
      const bundle: SigstoreBundle = made.bundle as SigstoreBundle;
      const text = canonicalJson(bundle);
      const { attestation: file } = sigstoreFiles;
      return {
        receipt: {
          ...{ ledger: 'attestation', file, sha256: sha256(text), logIndex: logIndexOf(bundle) },
          // GitHub answers with a number, which the library calls a text.
          id: String(made.attestationID ?? ''),
          repository: about.repository,
        },
        files: { [file]: text },
      };
    },
    rootBefore: () => Promise.resolve(undefined),
  };
}
