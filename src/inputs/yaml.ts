import { UsageError } from '../errors.ts';
import type { Shape } from './shape.ts';
import { refuseControl, shown } from './text.ts';
import type { InputType } from './type.ts';

type YamlModule = typeof import('yaml');
let yamlModule: YamlModule | undefined;
export async function loadYaml(): Promise<void> {
  yamlModule ??= await import('yaml');
}
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
export function refusePrototypeKeys(value: unknown, name: string, depth = 0): void {
  if (value === null || typeof value !== 'object') return;
  if (depth > deepest)
    throw new UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
      input: name,
      fix: 'Write it without aliases.',
    });
  if (Array.isArray(value)) for (const item of value) refusePrototypeKeys(item, name, depth + 1);
  else
    for (const key of Object.getOwnPropertyNames(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new UsageError(`Its key '${key}' is not allowed.`, { input: name });
      refusePrototypeKeys((value as Record<string, unknown>)[key], name, depth + 1);
    }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
export const yaml = <T>(
  shape: Shape<T>,
  holds: 'map' | 'list',
  words = `YAML ${holds}`,
): InputType<T> => ({
  words,
  form: { kind: 'yaml', holds },
  load: loadYaml,
  read: (value, name) => {
    if (yamlModule === undefined) throw new Error('loadYaml() comes first');
    refuseControl(value, name);
    const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
    const problem = document.errors[0];
    if (problem !== undefined)
      throw new UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
    let parsed: unknown;
    try {
      parsed = document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      throw new UsageError('Its YAML aliases expand too far.', { input: name, cause });
    }
    refusePrototypeKeys(parsed, name);
    return shape(parsed, name);
  },
});
/** A map of strings, e.g. labels. */
export const stringMap = yaml(
  (value, name): Readonly<Record<string, string>> => {
    if (value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value))
      throw new UsageError('It is not a YAML map.', {
        input: name,
        fix: 'Write `key: value` lines.',
      });
    for (const [key, item] of Object.entries(value))
      if (typeof item !== 'string')
        throw new UsageError(`The value of '${key}' is not a text.`, {
          input: name,
          fix: `Quote it: ${key}: "${String(item)}".`,
        });
    return value as Record<string, string>;
  },
  'map',
  'YAML map of texts',
);
/** A map whose keys and values must have a form each. */
export const checkedMap = (
  key: { readonly form: RegExp; readonly what: string },
  value: { readonly form: RegExp; readonly what: string },
): InputType<Readonly<Record<string, string>>> => ({
  ...stringMap,
  read: (given, name) => {
    const map = stringMap.read(given, name);
    for (const [k, v] of Object.entries(map)) {
      if (!key.form.test(k))
        throw new UsageError(`${shown(k)} is not ${key.what}.`, { input: name });
      if (!value.form.test(v))
        throw new UsageError(`${shown(v)} is not ${value.what}.`, { input: name });
    }
    return map;
  },
});
export const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
export const labelMap = checkedMap(
  {
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
  },
  { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' },
);
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
export const headerMap = checkedMap(
  { form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' },
  { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' },
);
/** A list of texts, e.g. arguments. */
export const stringList = yaml(
  (value, name): readonly string[] => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      throw new UsageError('It is not a YAML list of texts.', {
        input: name,
        fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
      });
    return value as string[];
  },
  'list',
  'YAML list of texts',
);
