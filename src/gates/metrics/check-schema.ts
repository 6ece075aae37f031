import { allPresets } from './presets.ts';

type Schema = Readonly<Record<string, unknown>>;
const metric: Schema = { type: 'string', pattern: '^[a-zA-Z_:][a-zA-Z0-9_:]*$' };
const match: Schema = {
  description: 'Labels, each with the regular expression (RE2, anchored) that its value matches.',
  type: 'object',
  additionalProperties: { type: 'string' },
};
const amount: Schema = { type: ['number', 'string'] };
const of = (schema: Schema, description: string): Schema => ({ ...schema, description });

const common: Readonly<Record<string, Schema>> = {
  name: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,60}$' },
  dimension: of({ type: 'string' }, 'Row of the decision matrix that it feeds.'),
  limit: of(amount, 'With its unit: "0.2%", "300ms", "512MiB"; bare = in the unit of the metric.'),
  tolerance: of(
    amount,
    'How much worse than the baseline it may be: 0.25 or "25%", at most 10 (1000%).',
  ),
  quantile: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  optional: of({ type: 'boolean' }, 'A version without the metric is not held up by it.'),
  'burst-seconds': { type: 'number', minimum: 0 },
};
const own: Readonly<Record<string, Schema>> = {
  ...common,
  direction: { enum: ['increase', 'decrease', 'either'] },
  unit: { enum: ['1', 's', 'ms', 'bytes', 'count'] },
};
const ofPreset: Readonly<Record<string, Schema>> = {
  ...common,
  preset: { enum: Object.keys(allPresets) },
  metric: of(metric, "The service's own name for the preset's metric (of gc-pause without _sum)."),
  match: of(match, 'Only series with these labels, of every metric of the preset.'),
  labels: of(
    { type: 'array', items: { type: 'string' } },
    'Labels that hold the status code, where the preset looks for one.',
  ),
  'bad-match': of(match, 'Labels of what is bad, where there is no status code.'),
  started: metric,
  finished: metric,
};
/** Keys of a check, by its preset or kind: what `parseChecks` takes. */
export const checkKeys: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  preset: ofPreset,
  histogram: { ...own, metric, match },
  counts: { ...own, bad: metric, 'bad-match': match, total: metric, 'total-match': match },
  lost: {
    ...own,
    started: metric,
    'started-match': match,
    finished: metric,
    'finished-match': match,
  },
  gauge: {
    ...own,
    ...{ metric, match, query: of({ type: 'string' }, 'PromQL with $pods and $namespace.') },
    combine: { enum: ['sum', 'mean', 'max'] },
  },
  rate: { ...own, metric, match },
};
/** JSON Schema of the input `checks`, for editors. */
export const checksSchema: Schema = {
  type: 'array',
  minItems: 1,
  maxItems: 200,
  items: {
    anyOf: Object.entries(checkKeys).map(([kind, properties]) => ({
      type: 'object',
      properties: kind === 'preset' ? properties : { ...properties, kind: { const: kind } },
      required: kind === 'preset' ? ['preset'] : ['name', 'kind'],
      additionalProperties: false,
    })),
  },
};
