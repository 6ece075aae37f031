import { clusterInputs } from '../../connect/cluster.ts';
import { UsageError } from '../../errors.ts';
import { record, type Shape, text } from '../../inputs/shape.ts';
import { expression, optional, required } from '../../inputs/table.ts';
import { pattern } from '../../inputs/text.ts';
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
export const givenType = yaml(record(scalar), 'map', 'JSON or YAML map of values');

export const definitions = {
  ...clusterInputs,
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
};
export const declaration: Declaration = {
  name: 'validate',
  summary:
    'Checks the values of all jobs, the rights, the workload, its metrics and its traffic before anything changes',
  inputs: definitions,
  outputs: {
    findings: 'JSON list of what would stop the release or make it hold: level, where, what, fix',
    presets: 'JSON list of the presets of gate-metrics that the pods can serve',
  },
  post: false,
};
