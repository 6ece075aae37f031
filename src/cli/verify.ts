import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlesUnder, readLedgerFile } from '../connect/bundles.ts';
import { withCluster } from '../connect/cluster.ts';
import { type AskedTrust, trustOf } from '../connect/trust.ts';
import { UsageError } from '../errors.ts';
import { fabric as fabricRow, sha256Digest } from '../inputs/decision-ledger.ts';
import { readInput } from '../inputs/table.ts';
import { kubeName } from '../inputs/text.ts';
import { workloadFacts } from '../verify/promoted.ts';
import { type Asked, placed, rootOf, sayVerification, verify } from '../verify/verify.ts';
import { contentOf, given } from './given.ts';
import { quietRuntime } from './quiet-runtime.ts';
import { bundleAt } from './replay.ts';

export const summary = 'Verify a decision and who keeps it: bundle, ledgers, what runs';
export const usage = `sluice verify BUNDLE [--bundles FOLDER] [what is trusted …] [--json]
sluice verify --workload NAME --namespace NAMESPACE --kubeconfig FILE --bundles FOLDER [what is trusted …] [--json]

Holds every file, verdict and decision of a bundle against what was observed, its statement against its files, and what ledgers gave back
against the ledgers. With --bundles (a folder that holds the bundles of a release, in whatever folders below it) every stage is verified, back
to stage 1. With --workload it begins with what runs: its image digests, its template, the evidence root that its promotion left on it.

What is trusted; what is not named is not looked at, and that is said (docs/evidence.md has what each proves, and what not):
--root SHA256            the evidence root that a comment, an output or a person says
--key FILE               public key of a ledger (NAME.pub of sluice keygen); again for each that is trusted
--ledger FILE            the file ledger (default: ledger/ledger.ndjson beside the bundle's folder, if it is there)
--branch OWNER/NAME:BRANCH  the branch ledger; the token is GITHUB_TOKEN, the server GITHUB_API_URL
--trusted-root FILE      Sigstore's trusted root, for signatures and attestations, offline
--identity TEXT          whose certificate: https://github.com/OWNER/NAME/.github/workflows/FILE@REF, or /PATTERN/
--issuer URL             who vouched for that identity (default: https://token.actions.githubusercontent.com)
--fabric FILE            YAML as the input fabric has it, and --fabric-key FILE, the private key of its certificate
--require LEDGERS        ledgers, with commas, whose word is needed

Exit codes: 0 everything holds, 1 something is wrong (it is named), 2 usage, 3 nothing is wrong, but something could not be looked at.`;

const options = {
  workload: { type: 'string' },
  namespace: { type: 'string' },
  kubeconfig: { type: 'string' },
  context: { type: 'string' },
  bundles: { type: 'string' },
  root: { type: 'string' },
  key: { type: 'string', multiple: true },
  ledger: { type: 'string' },
  branch: { type: 'string' },
  'trusted-root': { type: 'string' },
  identity: { type: 'string' },
  issuer: { type: 'string' },
  fabric: { type: 'string' },
  'fabric-key': { type: 'string' },
  require: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
const codes = { holds: 0, wrong: 1, unseen: 3 } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [folder, ...more] = positionals;
  if (more.length > 0 || (folder === undefined) === (values.workload === undefined))
    throw new UsageError('Name one bundle folder, or --workload.', {
      fix: 'Example: sluice verify .sluice/bundle.',
    });
  const runtime = quietRuntime();
  const trust = await trustOf(runtime, await trustAsked(values, folder));
  const asked =
    folder === undefined ? await workloadAsked(values) : await bundleAsked(folder, values);
  const done = await verify(asked, trust);
  process.stdout.write(`${values.json ? JSON.stringify(done) : sayVerification(done)}\n`);
  return codes[done.level];
}
async function bundleAsked(folder: string, { bundles }: Values): Promise<Asked> {
  const bundle = placed(folder, await bundleAt(resolve(folder)));
  if (bundles === undefined) return { what: 'bundle', bundle };
  const others = await bundlesUnder(bundles);
  const start = rootOf(bundle);
  return { what: 'chain', start, bundles: [bundle, ...others] };
}
async function workloadAsked(values: Values): Promise<Asked> {
  const need = (name: 'namespace' | 'kubeconfig' | 'bundles'): string => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new UsageError(`--${name} is missing.`, {
      fix: 'Example: sluice verify --workload shop --namespace shop --kubeconfig ~/.kube/config --bundles bundles.',
    });
  };
  const place = {
    workload: kubeName.read(values.workload ?? '', '--workload'),
    namespace: kubeName.read(need('namespace'), '--namespace'),
  };
  const bundles = await bundlesUnder(need('bundles'));
  const access = {
    kubeconfig: contentOf(need('kubeconfig'), '--kubeconfig'),
    context: values.context,
  };
  const workload = await withCluster(access, quietRuntime(), (cluster) =>
    workloadFacts(cluster, place),
  );
  return { what: 'workload', workload, bundles };
}
async function trustAsked(values: Values, folder: string | undefined): Promise<AskedTrust> {
  const fileAt = values.ledger ?? ledgerBeside(folder ?? values.bundles ?? '.');
  const trustedRoot = values['trusted-root'];
  return {
    keys: values.key?.map((file) => contentOf(file, '--key')).join('\n'),
    root: values.root === undefined ? undefined : sha256Digest.read(values.root, '--root'),
    file: fileAt === undefined ? undefined : await readLedgerFile(fileAt),
    branch: branchAsked(values.branch),
    sigstore:
      trustedRoot === undefined
        ? undefined
        : {
            trustedRoot: contentOf(trustedRoot, '--trusted-root'),
            identity: values.identity,
            issuer: values.issuer,
          },
    fabric: await fabricAsked(values),
    require: values.require,
  };
}
/** Where decide-promote leaves it by default. */
function ledgerBeside(folder: string): string | undefined {
  const found = [join(dirname(resolve(folder)), 'ledger'), join(resolve(folder), 'ledger')]
    .map((one) => join(one, 'ledger.ndjson'))
    .find((one) => existsSync(one));
  return found;
}
function branchAsked(text: string | undefined): AskedTrust['branch'] {
  if (text === undefined) return undefined;
  const [, repository, branch] = /^([\w.-]+\/[\w.-]+):([\w./-]+)$/.exec(text) ?? [];
  if (repository === undefined || branch === undefined)
    throw new UsageError(`${JSON.stringify(text)} is not OWNER/NAME:BRANCH.`, {
      input: '--branch',
      fix: 'Example: --branch acme/shop:sluice-ledger.',
    });
  return {
    repository,
    branch,
    token: given(
      process.env['GITHUB_TOKEN'],
      '--branch',
      'Set GITHUB_TOKEN to a token that may read the repository.',
    ),
    apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
  };
}
async function fabricAsked(values: Values): Promise<AskedTrust['fabric']> {
  const { fabric: file, 'fabric-key': key } = values;
  if (file === undefined) return undefined;
  const peer = await readInput(fabricRow, '--fabric', contentOf(file, '--fabric'));
  if (peer === undefined || key === undefined)
    throw new UsageError('--fabric and --fabric-key go together.', { input: '--fabric' });
  return { peer, key: contentOf(key, '--fabric-key') };
}
