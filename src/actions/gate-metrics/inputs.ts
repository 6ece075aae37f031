import { clusterInputs, workloadKind } from '../../connect/cluster.ts';
import { sourceInputs } from '../../connect/metric-source.ts';
import { policySourceInputs } from '../../connect/policy-source.ts';
import { parsePolicy } from '../../decision/policy.ts';
import { parseChecks } from '../../gates/metrics/checks.ts';
import { historyInputs } from '../../gates/metrics/earlier-days.ts';
import { duration } from '../../inputs/duration.ts';
import { decimal, integer } from '../../inputs/numbers.ts';
import { checkName, evidenceFolder, maybeRelease, onFail } from '../../inputs/shared.ts';
import { expression, maybe, optional } from '../../inputs/table.ts';
import { choice, json, kubeName } from '../../inputs/text.ts';
import { yaml } from '../../inputs/yaml.ts';
import { type Declaration, evidenceOutput, verdictOutput } from '../action.ts';
import { diagnosisInputs } from '../diagnosis-inputs.ts';

const checks = yaml(parseChecks, 'list', 'YAML list of checks');
/** Whose numbers, and which. */
const subjectInputs = {
  mode: optional(choice('canary', 'baseline'), 'canary', {
    says: 'Judge a canary, or measure the old version before a release.',
    example: 'baseline',
  }),
  release: maybeRelease,
  namespace: maybe(kubeName, { says: 'Namespace (mode baseline).', example: 'shop' }),
  workload: maybe(kubeName, {
    says: 'Deployment or StatefulSet (mode baseline).',
    example: 'shop',
  }),
  'workload-kind': workloadKind,
  ...sourceInputs,
  checks: maybe(checks, {
    says: 'What is measured; empty = the presets for a Go service (docs/gate-metrics.md).',
    example: '[{name: http-error-rate, preset: http-error-rate}]',
  }),
  policy: maybe(yaml(parsePolicy, 'map'), {
    says: 'The policy of decide-promote, whose limits then count while the gate looks; empty without a policy-source = the gate looks at none.',
    example: '{dimensions: {error-rate: {limit: 0.1%}}}',
  }),
  ...policySourceInputs,
  baseline: maybe(json, {
    says: 'Output `evidence` of the baseline step.',
    example: expression('needs.baseline.outputs.evidence'),
  }),
  previous: maybe(json, {
    says: 'Decision of the stage before: its evidence is carried on, one alpha for the whole release.',
    example: expression('needs.stage-1.outputs.decision'),
  }),
};
/** How long and how strictly. */
const judgeInputs = {
  'baseline-window': optional(duration(1000, 24 * 3_600_000), '3m', {
    says: 'How long the old version is measured (mode baseline).',
    example: '5m',
  }),
  interval: optional(duration(200, 3_600_000), '15s', {
    says: 'Time between two ticks.',
    example: '30s',
  }),
  duration: optional(duration(1000, 24 * 3_600_000), '10m', {
    says: 'How long the gate judges at most.',
    example: '20m',
  }),
  bake: optional(duration(0, 24 * 3_600_000), '10m', {
    says: 'Shortest time before the judge may pass early; it fails at any tick.',
    example: '5m',
  }),
  faults: optional(integer(0, 20), '0', {
    says: 'Faults that inject-chaos begins while this gate watches; the judge looks for harm from each of them on.',
    example: '1',
  }),
  'warm-up': optional(duration(0, 3_600_000), '0s', {
    says: 'Ticks at the beginning that say nothing, since caches are cold.',
    example: '1m',
  }),
  'min-events': optional(integer(1, 1_000_000_000), '100', {
    says: 'Fewest requests of the canary for a pass.',
    example: '500',
  }),
  'min-ticks': optional(integer(1, 100_000), '5', {
    says: 'Fewest ticks with data for a pass.',
    example: '20',
  }),
  alpha: optional(decimal(0.000001, 0.5), '0.01', {
    says: 'Probability of failing a good release in this stage.',
    example: '0.001',
  }),
};
export const definitions = {
  ...clusterInputs,
  ...subjectInputs,
  ...judgeInputs,
  ...historyInputs,
  'check-name': checkName('gate-metrics', 'gate-metrics-db'),
  'on-fail': onFail,
  'evidence-folder': evidenceFolder,
  ...diagnosisInputs,
};
export const declaration: Declaration = {
  name: 'gate-metrics',
  summary: 'Judges the canary against the baseline, its limits and the time before the release',
  inputs: definitions,
  outputs: {
    evidence: evidenceOutput('What was measured and judged'),
    verdict: verdictOutput,
  },
  post: false,
};
