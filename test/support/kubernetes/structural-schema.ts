/** The part of a CRD's OpenAPI v3 schema that says what an API server takes. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}
const typeOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'array'
    : Number.isInteger(value)
      ? 'integer'
      : value === null
        ? 'null'
        : typeof value;

/** What is wrong with `value`, each with its path; a field that the schema does not know is wrong too: the server would drop it. */
export function problems(schema: Schema, value: unknown, path = ''): readonly string[] {
  const type = typeOf(value);
  const expected = schema.type;
  if (expected !== undefined && expected !== type && !(expected === 'number' && type === 'integer'))
    return [`${path}: ${type}, not ${expected}`];
  return [
    ...scalarProblems(schema, value, path),
    ...branchProblems(schema, value, path),
    ...(type === 'array' ? arrayProblems(schema, value as readonly unknown[], path) : []),
    ...(type === 'object' ? objectProblems(schema, value as Record<string, unknown>, path) : []),
  ];
}
function scalarProblems(schema: Schema, value: unknown, path: string): readonly string[] {
  const found: string[] = [];
  if (schema.enum !== undefined && !schema.enum.includes(value))
    found.push(`${path}: not one of ${schema.enum.join(', ')}`);
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
      found.push(`${path}: does not match ${schema.pattern}`);
    if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
      found.push(`${path}: too long`);
  }
  if (
    typeof value === 'number' &&
    (value < (schema.minimum ?? Number.NEGATIVE_INFINITY) ||
      value > (schema.maximum ?? Number.POSITIVE_INFINITY))
  )
    found.push(`${path}: out of range`);
  return found;
}
/** Branches only restrict: they name fields that the schema itself declares. */
const restricts = (branch: Schema, value: unknown): boolean =>
  (branch.required ?? []).every(
    (field) => typeof value === 'object' && value !== null && field in value,
  ) &&
  (branch.not === undefined || !restricts(branch.not, value)) &&
  (branch.anyOf === undefined || branch.anyOf.some((one) => restricts(one, value))) &&
  (branch.allOf ?? []).every((one) => restricts(one, value));
function branchProblems(schema: Schema, value: unknown, path: string): readonly string[] {
  const found: string[] = [];
  const fitting = schema.oneOf?.filter((branch) => restricts(branch, value)).length;
  if (fitting !== undefined && fitting !== 1) found.push(`${path}: ${fitting} of oneOf fit`);
  if (schema.anyOf !== undefined && !schema.anyOf.some((branch) => restricts(branch, value)))
    found.push(`${path}: none of anyOf fits`);
  if (schema.not !== undefined && restricts(schema.not, value)) found.push(`${path}: excluded`);
  return found;
}
function arrayProblems(schema: Schema, value: readonly unknown[], path: string): readonly string[] {
  const { items, maxItems = Number.POSITIVE_INFINITY } = schema;
  return [
    ...(value.length > maxItems ? [`${path}: more than ${maxItems} items`] : []),
    ...(items === undefined
      ? []
      : value.flatMap((item, i) => problems(items, item, `${path}[${i}]`))),
  ];
}
function objectProblems(
  schema: Schema,
  value: Record<string, unknown>,
  path: string,
): readonly string[] {
  const missing = (schema.required ?? []).filter((field) => !(field in value));
  const fields = Object.entries(value).flatMap(([field, item]) => {
    const at = `${path}.${field}`;
    const declared = schema.properties?.[field];
    if (declared !== undefined) return problems(declared, item, at);
    if (typeof schema.additionalProperties === 'object')
      return problems(schema.additionalProperties, item, at);
    const open =
      schema.additionalProperties === true ||
      schema['x-kubernetes-preserve-unknown-fields'] === true;
    return open ? [] : [`${at}: unknown field`];
  });
  return [...missing.map((field) => `${path}: lacks ${field}`), ...fields];
}
