import { clusterInputs } from '../../connect/cluster.ts';
import { fabric, fabricKey, ledgerFile, sha256Digest } from '../../inputs/decision-ledger.ts';
import { expression, maybe, optional } from '../../inputs/table.ts';
import { choice, kubeName, line, pattern, text, workspaceFolder } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import type { Declaration } from '../action.ts';

const ledgers = pattern(
  /^(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*$/,
  'a list of file, branch, sigstore, attestation, fabric with commas',
  'List of ledgers with commas',
);
const branchAddress = pattern(
  /^[\w.-]+\/[\w.-]+:[A-Za-z0-9][\w./-]{0,199}$/,
  'OWNER/NAME:BRANCH',
  'Repository and branch',
);
const clusterRow = { type: clusterInputs.kubeconfig.type };
export const definitions = {
  bundles: optional(workspaceFolder, '.sluice', {
    says: 'Folder inside the workspace that holds the bundles of a release, in whatever folders below it.',
    example: 'bundles',
  }),
  bundle: maybe(workspaceFolder, {
    says: 'The one bundle that is verified, and the stages before it; empty = the newest one by its stage, or that of the workload.',
    example: '.sluice/bundle',
  }),
  workload: maybe(kubeName, {
    says: 'Workload to begin with: what it runs must be what was decided; needs namespace and kubeconfig.',
    example: 'shop',
  }),
  namespace: maybe(kubeName, { says: 'Namespace of that workload.', example: 'shop' }),
  kubeconfig: maybe(clusterRow.type, {
    says: 'Credentials for the cluster of that workload; reading is enough.',
    example: expression('secrets.KUBECONFIG'),
  }),
  context: clusterInputs.context,
  root: maybe(sha256Digest, {
    says: 'Evidence root that the bundle must have, as something else said it.',
    example: expression('needs.decide.outputs.evidence-root'),
  }),
  keys: maybe(text, {
    says: 'Public keys whose signatures are trusted, PEM, one after another.',
    example: expression('vars.SLUICE_LEDGER_KEYS'),
  }),
  'ledger-file': ledgerFile,
  branch: maybe(branchAddress, {
    says: 'Branch ledger that is read.',
    example: 'acme/shop:sluice-ledger',
  }),
  'github-token': maybe(line(4000), {
    says: 'Token that may read that repository.',
    example: expression('github.token'),
  }),
  'trusted-root': maybe(text, {
    says: "Sigstore's trusted root (JSON) for signatures and attestations; nothing is asked over the network.",
    example: expression('vars.SIGSTORE_TRUSTED_ROOT'),
  }),
  identity: maybe(line(1000), {
    says: 'Whose certificate it must be: the address of a workflow at its ref, or /PATTERN/ of it.',
    example: 'https://github.com/acme/shop/.github/workflows/canary-stage.yml@refs/heads/main',
  }),
  issuer: optional(url(true), 'https://token.actions.githubusercontent.com', {
    says: 'Who vouched for that identity.',
    example: 'https://token.actions.githubusercontent.com',
  }),
  fabric,
  'fabric-key': fabricKey,
  'require-ledgers': maybe(ledgers, {
    says: 'Ledgers whose word is needed; one that could not be asked is as bad as one that says something else.',
    example: 'sigstore, fabric',
  }),
  unseen: optional(choice('fail', 'warn'), 'fail', {
    says: 'What the step does when nothing is wrong, but something could not be looked at.',
    example: 'warn',
  }),
};
export const declaration: Declaration = {
  name: 'verify-evidence',
  summary:
    'Verifies decisions and who keeps them, from one bundle or from what a workload runs, back to stage 1',
  inputs: definitions,
  outputs: {
    verified: 'holds, wrong or unseen',
    findings: 'JSON: each stage with what holds, what is wrong, what could not be looked at',
  },
  post: false,
};
