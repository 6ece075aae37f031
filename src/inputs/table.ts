import { UsageError } from '../errors.ts';

/** No input is larger: the runner itself would refuse the environment long before. */
export const inputLimitBytes = 1_000_000;

/** Reads the text of one input into a value, or throws a UsageError that names it and the fix. */
export type InputParser<T> = (text: string, name: string) => T;
export interface InputDefinition<T> {
  readonly parse: InputParser<T>;
  /** What an absent input means; undefined = required. Equal to `default` in action.yml (tested). */
  readonly fallback: string | undefined;
}
export type Inputs<D extends Record<string, InputDefinition<unknown>>> = {
  readonly [K in keyof D]: D[K] extends InputDefinition<infer T> ? T : never;
};

export const required = <T>(parse: InputParser<T>): InputDefinition<T> => ({
  parse,
  fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
export const optional = <T>(parse: InputParser<T>, fallback: string): InputDefinition<T> => ({
  parse,
  fallback,
});

type YamlModule = typeof import('yaml');
let yamlModule: YamlModule | undefined;
/** Parsers that need the YAML library: it is loaded only when one of them has something to read (start-up time). */
const yamlParsers = new WeakSet<InputParser<unknown>>();
export async function loadYaml(): Promise<void> {
  yamlModule ??= await import('yaml');
}

/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
export async function readInputs<D extends Record<string, InputDefinition<unknown>>>(
  definitions: D,
  raw: (name: string) => string,
): Promise<Inputs<D>> {
  const values: Record<string, unknown> = {};
  for (const [name, { parse, fallback }] of Object.entries(definitions)) {
    const given = raw(name);
    if (given.length > inputLimitBytes)
      throw new UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
        input: name,
        fix: 'Pass a shorter value.',
      });
    const text = given.trim() === '' ? fallback : given;
    if (text === undefined)
      throw new UsageError('It is required and was not given (or is empty).', {
        input: name,
        fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
      });
    if (yamlParsers.has(parse) && text.trim() !== '') await loadYaml();
    values[name] = parse(text, name);
  }
  return values as Inputs<D>;
}

const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text: string, name: string): void => {
  const found = control.exec(text);
  if (found !== null)
    throw new UsageError(
      `It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`,
      { input: name, fix: 'Remove it.' },
    );
};
const shown = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** Free text on one line. */
export const line =
  (maxLength = 500): InputParser<string> =>
  (text, name) => {
    refuseControl(text, name);
    const value = text.trim();
    if (/[\r\n]/.test(value))
      throw new UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
    if (value.length > maxLength)
      throw new UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
        input: name,
        fix: 'Shorten it.',
      });
    return value;
  };
/** Text of several lines, as it was written. */
export const text: InputParser<string> = (value, name) => {
  refuseControl(value, name);
  return value;
};
/** Matches a pattern, or an error that says what was expected. */
export const pattern =
  (regexp: RegExp, expected: string): InputParser<string> =>
  (value, name) => {
    const trimmed = line()(value, name);
    if (!regexp.test(trimmed))
      throw new UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
    return trimmed;
  };
/** RFC 1123 label: names of workloads, namespaces. */
export const kubeName = pattern(
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  'a Kubernetes name (lower-case letters, digits and -, at most 63)',
);
export const integer =
  (min: number, max: number): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a whole number from ${min} to ${max}.`, {
        input: name,
        fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
      });
    return number;
  };
export const decimal =
  (min: number, max: number): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
      throw new UsageError(`${shown(trimmed)} is not a number from ${min} to ${max}.`, {
        input: name,
      });
    return number;
  };
/** `10` or `10%`, 0 to 100. */
export const percent =
  (min = 0, max = 100): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
      throw new UsageError(`${shown(trimmed)} is not a percentage from ${min} to ${max}.`, {
        input: name,
        fix: 'Example: 10 or 10%.',
      });
    return number;
  };
/** A share of the work: nothing, or from 0.1 % on. */
export const share: InputParser<number> = (value, name) => {
  const number = percent(0, 100)(value, name);
  if (number > 0 && number < 0.1)
    throw new UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
  return number;
};
const durationUnitsMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
export const duration =
  (minMs: number, maxMs: number): InputParser<number> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const ms = parseDuration(trimmed);
    if (ms === undefined)
      throw new UsageError(`${shown(trimmed)} is not a duration.`, {
        input: name,
        fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
      });
    if (ms < minMs || ms > maxMs)
      throw new UsageError(
        `${shown(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`,
        { input: name },
      );
    return ms;
  };
/** Milliseconds of a Go duration, undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  let ms = 0;
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
    ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
  return ms;
}
/** `90000` → `1m30s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  const seconds = Math.round(ms / 100) / 10;
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = Math.round((seconds % 60) * 10) / 10;
  return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
export const boolean: InputParser<boolean> = (value, name) => {
  const trimmed = line()(value, name);
  if (/^(true|True|TRUE)$/.test(trimmed)) return true;
  if (/^(false|False|FALSE)$/.test(trimmed)) return false;
  throw new UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
};
export const choice =
  <const T extends string>(...options: readonly T[]): InputParser<T> =>
  (value, name) => {
    const trimmed = line()(value, name);
    const found = options.find((option) => option === trimmed);
    if (found === undefined)
      throw new UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
        input: name,
      });
    return found;
  };
/** An absent value stays undefined: `optional(maybe(kubeName), '')`. */
export const maybe = <T>(parse: InputParser<T>): InputParser<T | undefined> => {
  const parser: InputParser<T | undefined> = (value, name) =>
    value.trim() === '' ? undefined : parse(value, name);
  if (yamlParsers.has(parse)) yamlParsers.add(parser);
  return parser;
};
/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
export const url =
  (allowHttp = false): InputParser<string> =>
  (value, name) => {
    const trimmed = line(2000)(value, name);
    let parsed: URL;
    try {
      parsed = new URL(trimmed);
    } catch (cause) {
      throw new UsageError(`${shown(trimmed)} is not a URL.`, { input: name, cause });
    }
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
      throw new UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
    if (parsed.username !== '' || parsed.password !== '')
      throw new UsageError('It holds credentials.', {
        input: name,
        fix: 'Pass them in the input made for them, from a secret.',
      });
    if (
      parsed.protocol === 'http:' &&
      !allowHttp &&
      !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname)
    )
      throw new UsageError('Plain http sends data unprotected.', {
        input: name,
        fix: 'Use https, or set `allow-http: true` for an address inside your network.',
      });
    return trimmed.replace(/\/+$/, '');
  };

/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
export const yaml = <T>(shape: (value: unknown, name: string) => T): InputParser<T> => {
  const parser: InputParser<T> = (value, name) => {
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
  };
  yamlParsers.add(parser);
  return parser;
};
function refusePrototypeKeys(value: unknown, name: string): void {
  if (Array.isArray(value)) for (const item of value) refusePrototypeKeys(item, name);
  else if (value !== null && typeof value === 'object')
    for (const key of Object.getOwnPropertyNames(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new UsageError(`Its key '${key}' is not allowed.`, { input: name });
      refusePrototypeKeys((value as Record<string, unknown>)[key], name);
    }
}
/** A map of strings, e.g. labels. */
export const stringMap = yaml((value, name): Readonly<Record<string, string>> => {
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
});

/** A map whose keys and values must have a form each. */
const checkedMap = (
  key: { readonly form: RegExp; readonly what: string },
  value: { readonly form: RegExp; readonly what: string },
): InputParser<Readonly<Record<string, string>>> => {
  const parser: InputParser<Readonly<Record<string, string>>> = (given, name) => {
    const map = stringMap(given, name);
    for (const [k, v] of Object.entries(map)) {
      if (!key.form.test(k))
        throw new UsageError(`${shown(k)} is not ${key.what}.`, { input: name });
      if (!value.form.test(v))
        throw new UsageError(`${shown(v)} is not ${value.what}.`, { input: name });
    }
    return map;
  };
  yamlParsers.add(parser);
  return parser;
};
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
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
export const stringList = yaml((value, name): readonly string[] => {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw new UsageError('It is not a YAML list of texts.', {
      input: name,
      fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
    });
  return value as string[];
});
/** A relative folder that stays inside the workspace. */
export const workspaceFolder = pattern(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/,
  'a relative folder inside the workspace (letters, digits, . _ - /)',
);
/** Where gates leave their evidence. */
export const evidenceFolder = optional(workspaceFolder, '.sluice/evidence');
/** As Prometheus takes it, checked as far as this machine can. */
export const regularExpression: InputParser<string> = (expression, name) => {
  try {
    new RegExp(expression);
    return expression;
  } catch (cause) {
    throw new UsageError(`'${expression}' is not a regular expression.`, { input: name, cause });
  }
};
export const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name');
