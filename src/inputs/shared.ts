import { duration } from './duration.ts';
import { integer } from './numbers.ts';
import { expression, lenient, maybe, optional, required } from './table.ts';
import { boolean, choice, json, kubeName, line, pattern, workspaceFolder } from './text.ts';
import { stringMap } from './yaml.ts';

/** Rows that several actions share: their words stand once. */
export const dryRun = optional(boolean, 'false', {
  says: 'Print the plan and change nothing.',
  example: 'true',
});
const settingsFile = pattern(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/,
  'a file inside the workspace, such as .sluice/shop.yml',
  'Path of a settings file',
);
/** The file that says what inputs leave empty. */
export const settings = maybe(settingsFile, {
  says: 'Settings of the workload: what it says is used where inputs are empty (docs/settings.md); empty = .sluice/<workload>.yml in the workspace, if it is there.',
  example: '.sluice/shop.yml',
});
/** Where gates leave their evidence. */
export const evidenceFolder = optional(workspaceFolder, '.sluice/evidence', {
  says: 'Folder inside the workspace for evidence and observations.',
  example: '.sluice/evidence',
});
/** What the systems that checks ask themselves want of whoever asks. */
export const sourceCredentials = optional(stringMap, '{}', {
  says: 'YAML map from the names that sources give as credentials to user:password (of a Redis without users :password), each from a secret.',
  example: '{redis: "sluice:secret"}',
});
export const allowHttp = optional(boolean, 'false', {
  says: 'Allow plain http to addresses that are not this machine.',
  example: 'true',
});
export const namespace = required(kubeName, {
  says: 'Namespace of the workload.',
  example: 'shop',
});
const releaseWords = {
  says: 'Output `release` of deploy-canary.',
  example: expression('needs.deploy.outputs.release'),
};
export const release = required(json, releaseWords);
/** Of an action that has a mode without a release. */
export const maybeRelease = maybe(json, releaseWords);
export const readyTimeout = optional(duration(1000, 3_600_000), '60s', {
  says: 'How long pods may take to become ready.',
  example: '3m',
});
export const drain = optional(duration(0, 3_600_000), '5s', {
  says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
  example: '10s',
});
export const chaosNamespace = optional(kubeName, 'chaos-mesh', {
  says: 'Namespace of Chaos Mesh.',
  example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
export const minHealthy = (mode = '') =>
  optional(integer(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
  });
export const recoveryTimeout = (of: string, mode = '') =>
  optional(duration(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
  });
/** What a gate does when it fails. */
export const onFail = optional(choice('withdraw', 'report'), 'withdraw', {
  says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
  example: 'report',
});
export const checkName = (fallback: string, example: string) =>
  optional(kubeName, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
  });
/** How long a decision may be used: what it was made on is of its time. */
export const maxDecisionAge = optional(duration(60_000, 7 * 24 * 3_600_000), '2h', {
  says: 'How old the decision may be when it is used.',
  example: '6h',
});
/** Where it is told; what is only said never stands in the way of what is done. */
export const reported = {
  environment: lenient(
    optional(line(100), '', {
      says: 'Name of the environment, for the report; it tells the comments of several environments apart.',
      example: 'production',
    }),
  ),
  'github-token': lenient(
    maybe(line(4000), {
      says: 'Token that may write comments; empty = no comment.',
      example: expression('github.token'),
    }),
  ),
  'pull-request': lenient(
    maybe(integer(1, 1_000_000_000), {
      says: 'Pull request to report to; empty = that of the commit.',
      example: '42',
    }),
  ),
};
