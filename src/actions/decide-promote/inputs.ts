import { maybeClusterInputs } from '../../connect/cluster.ts';
import { policySourceInputs } from '../../connect/policy-source.ts';
import { parsePolicy } from '../../decision/policy.ts';
import { ledgerInputs } from '../../inputs/decision-ledger.ts';
import { duration } from '../../inputs/duration.ts';
import { allowHttp, dryRun, evidenceFolder, reported } from '../../inputs/shared.ts';
import { expression, lenient, maybe, optional, required } from '../../inputs/table.ts';
import { boolean, json, pattern, workspaceFolder } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import { yaml } from '../../inputs/yaml.ts';
import type { Declaration } from '../action.ts';

const checkNames = pattern(
  /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/,
  'a list of check names with commas',
  'List of names with commas',
);
const exposures = pattern(
  /^(\d{1,3}(\.\d{1,6})?(\s*,\s*\d{1,3}(\.\d{1,6})?)*)?$/,
  'a list of shares from 0 to 100 with commas',
  'List of numbers with commas',
);
const jobNames = pattern(
  /^[A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*$/,
  'a list of job names with commas',
  'List of names with commas',
);
export const definitions = {
  needs: required(json, {
    says: 'Results and outputs of the jobs before.',
    example: expression('toJSON(needs)'),
  }),
  require: optional(checkNames, 'deploy-canary, gate-metrics', {
    says: 'Checks whose evidence must be there.',
    example: 'deploy-canary, gate-metrics, inject-chaos',
  }),
  'may-skip': maybe(jobNames, {
    says: 'Jobs under needs whose skip is meant; any other job that did not succeed holds.',
    example: 'chaos',
  }),
  policy: maybe(yaml(parsePolicy, 'map'), {
    says: 'Dimensions with limit, weight and critical, confidence thresholds; empty = the default policy (docs/decision.md).',
    example: '{confidence: {"1": 0.5}}',
  }),
  ...policySourceInputs,
  ...maybeClusterInputs,
  previous: maybe(json, {
    says: 'Output `decision` of the stage before.',
    example: expression('needs.stage-1.outputs.decision'),
  }),
  // What is only said of the decision never stands in its way.
  ...reported,
  stages: lenient(
    optional(exposures, '', {
      says: 'Exposures of all stages in percent, so that the report can say which are still ahead.',
      example: '1, 10, 50, 100',
    }),
  ),
  'log-lines': lenient(
    optional(boolean, 'false', {
      says: 'Show the last lines of a container that crashed in the comment and the summary, without what looks like a secret; the HTML report always has them.',
      example: 'true',
    }),
  ),
  'loki-url': lenient(
    maybe(url(true), {
      says: 'Loki that gets the decision line.',
      example: 'https://loki.example',
    }),
  ),
  'allow-http': lenient(allowHttp),
  'max-age': optional(duration(1000, 30 * 24 * 3_600_000), '2h', {
    says: 'Evidence older than this is stale.',
    example: '30m',
  }),
  'dry-run': dryRun,
  ...ledgerInputs,
  'evidence-folder': evidenceFolder,
  'bundle-folder': optional(workspaceFolder, '.sluice/bundle', {
    says: 'Folder inside the workspace for the bundle.',
    example: '.sluice/bundle',
  }),
};
export const declaration: Declaration = {
  name: 'decide-promote',
  summary: 'Decides promote, hold or rollback on the evidence, and explains it',
  inputs: definitions,
  outputs: {
    decision: 'The decision with its reasons (JSON, sluice.dev/decision/v1)',
    outcome: 'promote, hold or rollback',
    confidence: 'Number from 0 to 1',
    root: 'SHA-256 over all files that the decision follows from; it names the bundle',
    'evidence-root':
      'Merkle root over every file of the bundle: what ledgers keep and promote-canary writes on the workload',
    receipts: 'What the ledgers gave back (JSON, sluice.dev/receipts/v1)',
    bundle: 'Folder of the bundle',
    'comment-url': 'Address of the comment, empty when none was written',
  },
  post: false,
};
