import { UsageError } from '../errors.ts';
import type { InputType } from './type.ts';

export const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
export const refuseControl = (text: string, name: string): void => {
  const found = control.exec(text);
  if (found !== null)
    throw new UsageError(
      `It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`,
      { input: name, fix: 'Remove it.' },
    );
};
export const shown = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
export const line = (maxLength = 500): InputType<string> => ({
  words: 'Text',
  form: { kind: 'text', maxLength, lines: 'one' },
  read: (text, name) => {
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
  },
});
/** Names with commas between them, as they were written; what is empty is none. */
export const namesIn = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
/** Text of several lines, as it was written; readInputs bounds its length. */
export const text: InputType<string> = {
  words: 'Text',
  form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
  read: (value, name) => {
    refuseControl(value, name);
    return value;
  },
};
/** An output of another step or job; who uses it parses it by its schema. */
export const json: InputType<string> = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
export const pattern = (
  regexp: RegExp,
  expected: string,
  words: string,
  maxLength = 500,
): InputType<string> => ({
  words,
  form: { kind: 'pattern', pattern: regexp, maxLength },
  read: (value, name) => {
    const trimmed = line(maxLength).read(value, name);
    if (!regexp.test(trimmed))
      throw new UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
    return trimmed;
  },
});
/** RFC 1123 label: names of workloads, namespaces. */
export const kubeName = pattern(
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  'a Kubernetes name (lower-case letters, digits and -, at most 63)',
  'Kubernetes name',
);
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
export const boolean: InputType<boolean> = {
  words: 'Boolean',
  form: { kind: 'boolean' },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    if (/^(true|True|TRUE)$/.test(trimmed)) return true;
    if (/^(false|False|FALSE)$/.test(trimmed)) return false;
    throw new UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
  },
};
export const choice = <const T extends string>(...options: readonly T[]): InputType<T> => ({
  words: `One of ${options.join(', ')}`,
  form: { kind: 'choice', options },
  read: (value, name) => {
    const trimmed = line().read(value, name);
    const found = options.find((option) => option === trimmed);
    if (found === undefined)
      throw new UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
        input: name,
      });
    return found;
  },
});
export const portNumberOrName = pattern(
  /^(\d{1,5}|[a-z0-9-]{1,15})$/,
  'a port number or name',
  'Port number or name',
);
export const imageReference = pattern(
  /^[\w][\w.:/@-]{0,499}$/,
  'an image reference',
  'Image reference',
);
export const urlPath = pattern(
  /^\/[\x21-\x7e]{0,499}$/,
  'a URL path that begins with /',
  'URL path',
);
/** A relative folder that stays inside the workspace. */
export const workspaceFolder = pattern(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/,
  'a relative folder inside the workspace (letters, digits, . _ - /)',
  'Path',
);
