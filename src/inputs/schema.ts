import { assertNever } from '../errors.ts';
import { type ActionTables, commonNames, mayBeSet, namedSections, settable } from './settings.ts';
import type { InputRow, InputTable } from './table.ts';
import type { InputForm } from './type.ts';

type Schema = Readonly<Record<string, unknown>>;
const draft = 'https://json-schema.org/draft/2020-12/schema';
const durations = '^(\\d+(\\.\\d+)?(ms|s|m|h))+$';
/** A value that GitHub fills in can only be checked by the run. */
const filledIn: Schema = { type: 'string', pattern: '\\$\\{\\{' };

/** JSON Schema (2020-12) of the `with:` block of an action, for editors and for checks before a push. */
export const withSchema = (name: string, summary: string, table: InputTable): Schema => ({
  $schema: draft,
  $id: `https://sluice.dev/schema/inputs/${name}.schema.json`,
  title: `with: of ${name}`,
  description: `${summary}.`,
  type: 'object',
  additionalProperties: false,
  required: Object.entries(table)
    // What a settings file may say is required by the action alone.
    .filter(([input, row]) => row.fallback === undefined && !mayBeSet(input, row))
    .map(([input]) => input),
  properties: Object.fromEntries(Object.entries(table).map(([input, row]) => [input, ofRow(row)])),
});
/**
 * JSON Schema of a settings file (`readSettings`): values stand as YAML has them. `known` = richer schemas of inputs that are YAML themselves, by
 * their names.
 */
export function settingsSchema(
  tables: ActionTables,
  summaries: Readonly<Record<string, string>>,
  known: Readonly<Record<string, Schema>>,
): Schema {
  const rows = (table: InputTable): Schema =>
    Object.fromEntries(
      Object.entries(table).map(([name, row]) => [name, native(name, row, known)]),
    );
  const all = settable(tables);
  const named = Object.entries(namedSections).map(([name, action]) => [name, action] as const);
  const unnamed = Object.keys(all).map((action) => [action, action] as const);
  const sections = [...named, ...unnamed].map(([name, action]) => [
    name,
    {
      description: `Inputs of ${action} alone. ${summaries[action]}.`,
      type: ['object', 'null'],
      additionalProperties: false,
      properties: rows(all[action] ?? {}),
    },
  ]);
  return {
    $schema: draft,
    $id: 'https://sluice.dev/schema/settings.schema.json',
    title: 'Settings of a workload (.sluice/<workload>.yml)',
    description: 'What Sluice uses where a step leaves an input empty (docs/settings.md).',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: { ...rows(commonNames(tables)), ...Object.fromEntries(sections) },
  };
}
function native(
  name: string,
  { type, says, example, fallback }: InputRow<unknown>,
  known: Readonly<Record<string, Schema>>,
): Schema {
  const { form } = type;
  const list = form.kind === 'yaml' && form.holds === 'list';
  const rich = known[name] ?? { type: list ? 'array' : 'object' };
  return {
    description: `${type.words}. ${says}`,
    ...(fallback === undefined || fallback === '' ? {} : { default: fallback }),
    examples: [example],
    anyOf: [...(form.kind === 'yaml' ? [rich] : []), ofForm(form), { type: 'null' }],
  };
}
const ofRow = ({ type, says, example, fallback }: InputRow<unknown>): Schema => ({
  description: `${type.words}. ${says}`,
  ...(fallback === undefined || fallback === '' ? {} : { default: fallback }),
  examples: [example],
  anyOf: [
    ofForm(type.form),
    filledIn,
    // Not required: an empty text is the same as none.
    ...(fallback === undefined ? [] : [{ const: '' }]),
  ],
});
/** What may stand in a workflow: YAML numbers and booleans become text before an action reads them. */
function ofForm(form: InputForm): Schema {
  switch (form.kind) {
    case 'text':
      return {
        type: ['string', 'number', 'boolean'],
        maxLength: form.maxLength,
        ...(form.lines === 'one' ? { pattern: '^[^\\r\\n]*$' } : {}),
      };
    case 'pattern':
      return {
        type: ['string', 'number'],
        maxLength: form.maxLength,
        pattern: form.pattern.source,
      };
    case 'whole number':
      return {
        type: ['integer', 'string'],
        minimum: form.min,
        maximum: form.max,
        pattern: '^[+-]?\\d+$',
      };
    case 'number':
      return {
        type: ['number', 'string'],
        minimum: form.min,
        maximum: form.max,
        pattern: '^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$',
      };
    case 'percent':
      return {
        type: ['number', 'string'],
        minimum: form.min,
        maximum: form.max,
        pattern: '^\\d{1,3}(\\.\\d+)?\\s*%?$',
      };
    case 'duration':
      return { type: 'string', pattern: durations };
    case 'boolean':
      return { enum: [true, false, 'true', 'True', 'TRUE', 'false', 'False', 'FALSE'] };
    case 'choice':
      return { enum: form.options };
    case 'url':
      return { type: 'string', maxLength: 2000, pattern: '^https?://' };
    case 'yaml':
      return { type: 'string', contentMediaType: 'application/yaml' };
    case 'json':
      return { type: 'string', contentMediaType: 'application/json' };
    default:
      return assertNever(form);
  }
}
