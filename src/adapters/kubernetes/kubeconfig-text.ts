import { accessSync, constants } from 'node:fs';
import { parseDocument } from 'yaml';
import { messageOf, UsageError } from '../../errors.ts';

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const input = 'kubeconfig';
const flatten = 'kubectl config view --raw --minify --flatten';
export const fix = `Pass the YAML of a kubeconfig (or its base64), for example \`${flatten}\`.`;
const embed = `Embed it: store what \`${flatten}\` prints in the secret.`;

/** The document of a kubeconfig given as YAML or as base64 of it. */
export function readDocument(given: string): Fields {
  const document = parseDocument(decoded(given), { uniqueKeys: true });
  const value: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 50 }) : null;
  const lists = ['clusters', 'users', 'contexts'];
  if (isFields(value) && lists.every((name) => Array.isArray(value[name]))) return value;
  throw new UsageError('It is neither a kubeconfig in YAML nor base64 of one.', { input, fix });
}
function decoded(given: string): string {
  const compact = given.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return given;
  return Buffer.from(compact, 'base64').toString('utf8');
}

/**
 * The same document as its reader takes it: tokens without the white space around them, which no header may hold, and fields that the
 * reader does not know or reads at once (`tokenFile`) taken out. Only what the context uses is checked: the rest may be as broken as it likes.
 */
export function cleaned(document: Fields): Fields {
  const users = (document['users'] as readonly unknown[]).map((entry) => {
    if (!isFields(entry) || !isFields(entry['user'])) return entry;
    const { token, 'token-file': _alias, ...rest } = entry['user'];
    const trimmed = token === undefined || token === null ? {} : { token: String(token).trim() };
    return { ...entry, user: { ...rest, ...trimmed } };
  });
  return { ...document, users };
}
/** The fields of the entry of that name. */
export function entryOf(document: Fields, list: 'users' | 'clusters', name: unknown): Fields {
  const entries = (document[list] as readonly unknown[]).filter(isFields);
  const found = entries.find((entry) => String(entry['name']) === String(name));
  const inner = found?.[list === 'users' ? 'user' : 'cluster'];
  return isFields(inner) ? inner : {};
}

const refuse = (field: string, said: string, what: string, cause?: unknown): never => {
  throw new UsageError(`Its ${field} ${said}.`, { input, fix: what, cause });
};
/** Names the field that cannot work, and what to write there, before anything is asked. */
export function checkFields(
  cluster: { readonly name: string; readonly fields: Fields },
  user: { readonly name: string; readonly fields: Fields },
): void {
  const at = (list: string, name: string, field: string): string => `${list}[${name}].${field}`;
  for (const [kind, { name, fields }] of [
    ['clusters', cluster],
    ['users', user],
  ] as const) {
    for (const field of fileFields)
      if (fields[field] !== undefined && fields[field] !== '')
        checkFile(at(kind, name, field), fields[field], fields[`${field}-data`] !== undefined);
    for (const [field, what] of Object.entries(dataFields))
      if (fields[field] !== undefined && fields[field] !== '')
        checkData(at(kind, name, field), fields[field], what);
  }
  checkPair(user.name, user.fields);
  const { token } = user.fields;
  if (token !== undefined && /[^\x21-\x7e]/.test(String(token).trim()))
    refuse(
      at('users', user.name, 'token'),
      'holds a character that no HTTP header may (a space, a line break, an umlaut)',
      'Store the token alone, in one line.',
    );
}

const fileFields = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'];
function checkFile(field: string, value: unknown, embedded: boolean): void {
  // Where both are there, the file is the one that is read.
  try {
    accessSync(String(value), constants.R_OK);
  } catch (cause) {
    const both = embedded ? ' (the -data beside it is not read then: take the file name out)' : '';
    refuse(
      field,
      `is the file ${JSON.stringify(value)}, which is not on this machine${both}`,
      field.endsWith('tokenFile')
        ? `Put the token itself into \`token\`, or ${embed.toLowerCase().replace('embed it: ', '')}`
        : `${embed} It then has ${field.split('.').at(-1)}-data.`,
      cause,
    );
  }
}

const dataFields: Readonly<Record<string, RegExp>> = {
  'certificate-authority-data': /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/,
  'client-certificate-data': /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/,
  'client-key-data': /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/,
};
function checkData(field: string, value: unknown, holds: RegExp): void {
  const text = String(value);
  if (/^(DATA\+OMITTED|DATA OMITTED|REDACTED)$/i.test(text.trim()))
    refuse(
      field,
      `is ${JSON.stringify(text.trim())}, not the data`,
      `Print it with \`${flatten}\`.`,
    );
  if (text.includes('-----BEGIN'))
    refuse(
      field,
      'is PEM text: base64 of it belongs there',
      `${embed} Or \`base64 -w0\` the file.`,
    );
  const compact = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 === 1)
    refuse(field, 'is not base64: it was cut, or changed on its way', embed);
  const once = Buffer.from(compact, 'base64').toString('utf8');
  if (holds.test(once)) return;
  const twice = Buffer.from(once.replace(/\s+/g, ''), 'base64').toString('utf8');
  if (holds.test(twice)) refuse(field, 'is base64 of base64', 'Encode it once.');
  refuse(
    field,
    once.includes('-----BEGIN')
      ? `holds another thing: ${/-----BEGIN ([^-]+)-----/.exec(once)?.[1]?.toLowerCase() ?? 'unknown'}`
      : 'is base64, but not of PEM',
    embed,
  );
}

/** A certificate authenticates with its key, and only with it. */
function checkPair(name: string, user: Fields): void {
  const has = (field: string): boolean =>
    [field, `${field}-data`].some((one) => user[one] !== undefined && user[one] !== '');
  const [certificate, key] = [has('client-certificate'), has('client-key')];
  if (certificate === key) return;
  refuse(
    `users[${name}]`,
    `has a client ${certificate ? 'certificate without its key' : 'key without its certificate'}`,
    `Add client-${certificate ? 'key' : 'certificate'}-data. ${embed}`,
  );
}

/** What a plug-in is, and what its author says to do where it is missing. */
export function pluginFix(user: Fields, cause: unknown): string {
  const { exec } = user;
  const provider = user['auth-provider'];
  if (isFields(exec)) {
    const hint = exec['installHint'];
    const missing = messageOf(cause).includes('ENOENT');
    const said = typeof hint === 'string' && hint.trim() !== '' ? ` Its hint: ${hint.trim()}` : '';
    return `The exec plug-in ${JSON.stringify(exec['command'])} ${missing ? 'is not installed on this machine' : 'must work on this machine without questions'}; or use a token or a client certificate.${said}`;
  }
  if (isFields(provider))
    return `The auth-provider ${JSON.stringify(provider['name'])} is gone from kubectl since 1.26: use its exec plug-in, a token or a client certificate.`;
  return 'Use a client certificate or a token; an exec plug-in must be installed on the runner.';
}
