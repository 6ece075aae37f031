import { releaseName } from '../../agreement/documents.ts';
import { agreementInputs } from '../../connect/agreement.ts';
import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { percent } from '../../inputs/numbers.ts';
import { checkName, evidenceFolder, onFail, release } from '../../inputs/shared.ts';
import { expression, maybe, optional, required } from '../../inputs/table.ts';
import { boolean, choice, json, pattern } from '../../inputs/text.ts';
import type { InputType } from '../../inputs/type.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';

const names = (what: string) =>
  pattern(
    /^(\s*,\s*)?[A-Za-z_][\w:./-]{0,119}(\s*,\s*[A-Za-z_][\w:./-]{0,119}){0,99}$/,
    `a list of ${what} with commas`,
    'List of names with commas',
  );
const shared = pattern(
  new RegExp(releaseName.json['pattern'] as string),
  'the name of a release (letters, digits, . _ : @ / + -)',
  'Name of a release',
) satisfies InputType<string>;
export const definitions = {
  ...clusterInputs,
  release,
  ...agreementInputs,
  needs: required(json, {
    says: 'Results and outputs of the jobs before: what this cluster reports.',
    example: expression('toJSON(needs)'),
  }),
  'may-skip': maybe(names('job names'), {
    says: 'Jobs under needs whose skip is meant; any other job that did not succeed is reported as an error.',
    example: 'chaos',
  }),
  'release-name': maybe(shared, {
    says: 'The name that the jobs of all clusters have for this release; empty = workload and run, which the jobs of one run share.',
    example: 'shop@2026-11-30',
  }),
  indicators: maybe(names('measurements'), {
    says: 'Measurements of gate-metrics that the clusters are compared by; empty = all that have a number.',
    example: 'http-error-rate, http-latency-p99',
  }),
  limit: optional(percent(), '8.5', {
    says: 'Relative difference between two clusters from which on arbiters decide; a difference that may be chance is none.',
    example: '5',
  }),
  strict: optional(boolean, 'false', {
    says: 'The relative difference alone decides, also when it may be chance.',
    example: 'true',
  }),
  order: optional(choice('together', 'one-by-one'), 'together', {
    says: 'together: all clusters must agree; one-by-one: this one and those before it in the list, since the others have not begun.',
    example: 'one-by-one',
  }),
  independent: optional(boolean, 'false', {
    says: "Another cluster's failure holds this one instead of failing it.",
    example: 'true',
  }),
  wait: optional(duration(0, 6 * 3_600_000), '10m', {
    says: 'How long the other clusters are waited for.',
    example: '30m',
  }),
  'max-age': optional(duration(10_000, 30 * 24 * 3_600_000), '2h', {
    says: "A cluster's report that is older says nothing of now; longer where clusters are released one after the other.",
    example: '12h',
  }),
  'check-name': checkName('gate-agreement', 'gate-agreement-prod'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
};
export const declaration: Declaration = {
  name: 'gate-agreement',
  summary: 'Passes when all named clusters pass, see each other and measure the same',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput(
      'The signed views of all clusters and the votes of arbiters, and how they were judged',
    ),
    verdict: verdictOutput,
  },
  post: false,
};
