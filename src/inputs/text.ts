import { UsageError } from '../errors.ts';
import type { InputParser } from './parser.ts';

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
export const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name');
/** As Prometheus takes it, checked as far as this machine can. */
export const regularExpression: InputParser<string> = (expression, name) => {
  try {
    new RegExp(expression);
    return expression;
  } catch (cause) {
    throw new UsageError(`'${expression}' is not a regular expression.`, { input: name, cause });
  }
};
/** A relative folder that stays inside the workspace. */
export const workspaceFolder = pattern(
  /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/,
  'a relative folder inside the workspace (letters, digits, . _ - /)',
);
