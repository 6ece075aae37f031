import type { RequestOptions } from 'node:https';
import { isFields } from './kubeconfig-text.ts';

/** Fields of an auth-provider that are no secrets: everything else in it is taken for one. */
const open =
  /^(name|client-id|idp-issuer-url|idp-certificate-authority(-data)?|cmd-path|cmd-args|scopes|extra-scopes|expiry|expiry-key|expires-(in|on)|token-key|apiserver-id|environment|tenant-id|config-mode|auth-request-extra-params|time-fmt)$/;
const secretName = /token|secret|passw|pwd|key|credential|auth/i;

/** Every credential inside a kubeconfig, of all its users, in each form in which it could be printed. */
export function secretsIn(document: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = (key: string, part: string): readonly Readonly<Record<string, unknown>>[] =>
    (Array.isArray(document[key]) ? document[key] : []).flatMap((entry: unknown) => {
      const found = isFields(entry) ? entry[part] : undefined;
      return isFields(found) ? [found] : [];
    });
  const found = [
    ...entries('users', 'user').flatMap(ofUser),
    ...entries('clusters', 'cluster').flatMap((cluster) => [
      ...ofUrl(cluster['proxy-url']),
      ...ofUrl(cluster['server']),
    ]),
  ];
  return distinct(found);
}
/** What an answer of a plug-in or a refreshed login put into a request. */
export function secretsOf({ headers, key, auth, passphrase }: RequestOptions): readonly string[] {
  const named = Object.entries((headers ?? {}) as Readonly<Record<string, unknown>>);
  const authorization = named
    .filter(([name]) => name.toLowerCase() === 'authorization')
    .flatMap(([, value]) => [String(value), String(value).replace(/^\w+ +/, '')]);
  const keys = [key ?? []].flat().map(String);
  return distinct([...authorization, ...keys, ...basic(auth), ...texts(passphrase)]);
}

function ofUser(user: Readonly<Record<string, unknown>>): readonly string[] {
  const { username, password } = user;
  const key = texts(user['client-key-data']);
  return [
    ...texts(user['token'], password),
    ...(typeof password === 'string' ? basic(`${username}:${password}`) : []),
    ...key,
    ...key.map((data) => Buffer.from(data, 'base64').toString('utf8')),
    ...ofProvider(user['auth-provider']),
    ...ofExec(user['exec']),
  ];
}
function ofProvider(provider: unknown): readonly string[] {
  const config = isFields(provider) ? provider['config'] : undefined;
  if (!isFields(config)) return [];
  return Object.entries(config).flatMap(([name, value]) =>
    name === 'exec' ? ofExec(value) : open.test(name) ? [] : texts(value),
  );
}
function ofExec(exec: unknown): readonly string[] {
  if (!isFields(exec)) return [];
  const env = Array.isArray(exec['env']) ? exec['env'] : [];
  const args = (Array.isArray(exec['args']) ? exec['args'] : []).map(String);
  return [
    ...env.flatMap((one: unknown) =>
      isFields(one) && secretName.test(String(one['name'])) ? texts(one['value']) : [],
    ),
    ...args.flatMap((arg, i) => {
      const [, name = '', value] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
      if (!secretName.test(name)) return [];
      const next = args[i + 1] ?? '';
      return value !== undefined ? [value] : next.startsWith('-') ? [] : [next];
    }),
  ];
}
function ofUrl(value: unknown): readonly string[] {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.password === '') return [];
  let plain = url.password;
  try {
    plain = decodeURIComponent(url.password);
  } catch {
    // A stray % is part of the password itself.
  }
  return [url.password, plain, ...basic(`${decoded(url.username)}:${plain}`)];
}
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const basic = (pair: string | null | undefined): readonly string[] =>
  pair === undefined || pair === null ? [] : [Buffer.from(pair).toString('base64')];
const texts = (...values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  );
const distinct = (found: readonly string[]): readonly string[] => [
  ...new Set(found.map((secret) => secret.trim()).filter((secret) => secret !== '')),
];
