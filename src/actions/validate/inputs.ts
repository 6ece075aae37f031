import { maybeClusterInputs } from '../../connect/cluster.ts';
import { UsageError } from '../../errors.ts';
import { record, type Shape, text } from '../../inputs/shape.ts';
import { reported } from '../../inputs/shared.ts';
import { expression, optional, required } from '../../inputs/table.ts';
import { boolean, pattern } from '../../inputs/text.ts';
import type { InputType } from '../../inputs/type.ts';
import { yaml } from '../../inputs/yaml.ts';
import type { Declaration } from '../action.ts';

const workflowFile = pattern(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}\.ya?ml$/,
  'a workflow file inside the workspace, such as .github/workflows/release-checklist.yml',
  'Path of a workflow',
);
const scalar: Shape<string | number | boolean> = (value, path) => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new UsageError('It is not a text, a number or a boolean.', { input: path });
};
/** Values of repository variables, and of the inputs of a workflow. */
export const varsType = yaml(record(text(48_000)), 'map', 'JSON or YAML map of texts');
export const givenType: InputType<Readonly<Record<string, string | number | boolean>>> = {
  ...yaml(record(scalar), 'map', 'JSON or YAML map of values'),
  form: { kind: 'yaml', holds: 'map', values: 'scalars' },
};

export const definitions = {
  ...maybeClusterInputs,
  kubeconfig: {
    ...maybeClusterInputs.kubeconfig,
    says: 'Credentials for the cluster that is looked at; every secret in it is masked. Empty = the file that an earlier step of the job named in $KUBECONFIG.',
  },
  cluster: optional(boolean, 'true', {
    says: 'Look at the cluster too; false = only the files are read, for pull requests that must not reach it.',
    example: 'false',
  }),
  workflow: required(workflowFile, {
    says: 'The workflow whose steps are checked, and those of the same repository that it calls; check it out before.',
    example: '.github/workflows/release-checklist.yml',
  }),
  vars: optional(varsType, '{}', {
    says: 'The variables that the workflow reads.',
    example: expression('toJSON(vars)'),
  }),
  inputs: optional(givenType, '{}', {
    says: 'The inputs that the workflow was started with.',
    example: expression('toJSON(inputs)'),
  }),
  comment: optional(boolean, 'false', {
    says: 'Say it in the pull request as well, and renew it there.',
    example: 'true',
  }),
  'github-token': reported['github-token'],
  'pull-request': reported['pull-request'],
};
export const declaration: Declaration = {
  name: 'validate',
  summary:
    'Checks the values of all jobs, the rights, the workload, its metrics and its traffic before anything changes',
  inputs: definitions,
  outputs: {
    findings: 'JSON list of what would stop the release or make it hold: level, where, what, fix',
    faults:
      'JSON list of what its faults will hit: step, experiment, pods, percentOfCanary, percentOfAll, durationSeconds, targets, endedBy',
    'comment-url': 'Address of the comment, empty when none was written',
    presets: 'JSON list of the presets of gate-metrics that the pods can serve',
  },
  post: false,
};
