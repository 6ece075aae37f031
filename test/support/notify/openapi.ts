import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Json } };
  };
  readonly responses: Readonly<Record<string, Json>>;
}
const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8'),
) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Json>>;
};
const resolved = (value: Json): Json =>
  typeof value['$ref'] === 'string'
    ? resolved(description.components[value['$ref']] ?? unknownRef(value))
    : value;
const unknownRef = (value: Json): never => {
  throw new Error(`the extract lacks ${String(value['$ref'])}`);
};
/** Keywords that constrain nothing, and those that are checked; any other one must be learned first. */
const silent = [
  'default',
  'deprecated',
  'format',
  'examples',
  'nullable',
  'x-github-breaking-changes',
  'x-multi-segment',
  'readOnly',
];
const checked = [
  '$ref',
  'type',
  'properties',
  'required',
  'enum',
  'items',
  'maxItems',
  'maxLength',
  'oneOf',
  'anyOf',
  'allOf',
  'additionalProperties',
];

/** What does not fit a schema of OpenAPI 3.0, a line each; [] = everything fits. `closed`: properties that the schema does not name are wrong. */
export function misfits(
  value: unknown,
  schemaOrRef: Json,
  path: string,
  closed: boolean,
): readonly string[] {
  const schema = resolved(schemaOrRef);
  const strange = Object.keys(schema).filter(
    (key) => !silent.includes(key) && !checked.includes(key),
  );
  if (strange.length > 0) throw new Error(`${path}: the validator does not know ${strange.join()}`);
  if (value === null) return schema['nullable'] === true ? [] : [`${path} is null`];
  const { oneOf, anyOf, allOf } = schema as {
    readonly [k in 'oneOf' | 'anyOf' | 'allOf']?: readonly Json[];
  };
  const all = [
    ...ofType(value, schema, path),
    ...ofMembers(
      value,
      schema,
      path,
      closed && oneOf === undefined && anyOf === undefined && allOf === undefined,
    ),
    ...(allOf ?? []).flatMap((one) => misfits(value, one, path, false)),
  ];
  const some = oneOf ?? anyOf;
  if (some === undefined) return all;
  const tried = some.map((one) => misfits(value, one, path, false));
  return tried.some((one) => one.length === 0) ? all : [...all, ...(tried[0] ?? [])];
}
function ofType(value: unknown, schema: Json, path: string): readonly string[] {
  const is = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const { type, enum: options, maxLength, maxItems } = schema;
  const fits = type === undefined || type === is || (type === 'number' && is === 'integer');
  return [
    ...(fits ? [] : [`${path} is ${is}, not ${String(type)}`]),
    ...(Array.isArray(options) && !options.includes(value)
      ? [`${path} is ${JSON.stringify(value)}, not one of ${options.join()}`]
      : []),
    ...(typeof value === 'string' && value.length > Number(maxLength ?? Infinity)
      ? [`${path} is longer than ${String(maxLength)}`]
      : []),
    ...(Array.isArray(value) && value.length > Number(maxItems ?? Infinity)
      ? [`${path} has more than ${String(maxItems)}`]
      : []),
  ];
}
function ofMembers(value: unknown, schema: Json, path: string, closed: boolean): readonly string[] {
  if (Array.isArray(value))
    return schema['items'] === undefined
      ? []
      : value.flatMap((item, i) => misfits(item, schema['items'] as Json, `${path}[${i}]`, closed));
  if (typeof value !== 'object' || value === null) return [];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Json>>;
  const required = (schema['required'] ?? []) as readonly string[];
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, item]) =>
      properties[name] !== undefined
        ? misfits(item, properties[name], `${path}.${name}`, closed)
        : closed && Object.keys(properties).length > 0 && schema['additionalProperties'] !== true
          ? [`${path}.${name} is not known`]
          : [],
    ),
  ];
}

const severalSegments = ['ref', 'path', 'basehead'];
/** The operation that a request means; a method or a path that GitHub does not describe is an error. */
export function operationOf(
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly path: string } {
  for (const [path, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()];
    // Names of references and paths of files are the only ones with slashes in them.
    const form = new RegExp(
      `^${path.replace(/\{(\w+)\}/g, (_all, name) => (severalSegments.includes(name) ? '.+' : '[^/]+'))}$`,
    );
    if (operation !== undefined && form.test(pathname)) return { operation, path };
  }
  throw new Error(`GitHub describes no ${method} ${pathname}`);
}
/** What is wrong with a request: its query and its body, closed. */
export function requestMisfits(method: string, url: URL, body: unknown): readonly string[] {
  const { operation } = operationOf(method, url.pathname);
  const parameters = (operation.parameters ?? []).map(resolved);
  const query = [...url.searchParams].flatMap(([name, text]) => {
    const found = parameters.find((one) => one['in'] === 'query' && one['name'] === name);
    if (found === undefined) return [`?${name} is not known`];
    const schema = resolved(found['schema'] as Json);
    const value = schema['type'] === 'integer' ? Number(text) : text;
    return misfits(value, schema, `?${name}`, true);
  });
  const schema = operation.requestBody?.content['application/json'].schema;
  return [...query, ...(schema === undefined ? [] : misfits(body, schema, 'body', true))];
}
/** What is wrong with an answer of a stand-in. */
export function answerMisfits(
  method: string,
  url: URL,
  status: number,
  body: unknown,
): readonly string[] {
  const { operation } = operationOf(method, url.pathname);
  const answer = operation.responses[`${status}`];
  if (answer === undefined) return [`GitHub answers no ${status} there`];
  const content = (resolved(answer)['content'] ?? {}) as Readonly<
    Record<string, { readonly schema: Json }>
  >;
  const schema = content['application/json']?.schema;
  return schema === undefined ? [] : misfits(body, schema, 'answer', false);
}
/** GitHub's own example of an answer. */
export function exampleOf(method: string, pathname: string, status: number): unknown {
  const { operation } = operationOf(method, pathname);
  const content = resolved(operation.responses[`${status}`] ?? {})['content'] as Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, Json>> }>
  >;
  const [first] = Object.values(content['application/json']?.examples ?? {});
  return structuredClone(resolved(first ?? {})['value']);
}
