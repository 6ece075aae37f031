import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';
import { messageOf, UsageError } from '../../../src/errors.ts';
import { createAuthority } from '../../../src/sandbox/kubernetes/certificates.ts';

const authority = createAuthority(new Date());
const [own, other] = ['a', 'b'].map((commonName) => authority.issue({ commonName }, 'client'));
if (own === undefined || other === undefined) throw new Error('no certificates');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const pair = {
  'client-certificate-data': base64(own.certificate),
  'client-key-data': base64(own.key),
};
const config = (user: object, cluster: object = {}) => ({
  'current-context': 'c',
  contexts: [{ name: 'c', context: { cluster: 'k', user: 'u' } }],
  clusters: [
    {
      name: 'k',
      cluster: {
        server: 'https://127.0.0.1:6443',
        'certificate-authority-data': base64(authority.certificate),
        ...cluster,
      },
    },
  ],
  users: [{ name: 'u', user }],
});
const read = async (given: object, mask?: (secret: string) => void) =>
  await readKubeconfig(JSON.stringify(given), undefined, new Date(), mask);
const headersOf = ({ headers }: RequestOptions): unknown => ({ ...headers });
const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));

describe('what cannot work names its field and the fix', () => {
  const reversed = base64(base64(own.key));
  test.each<[string, object, object, RegExp]>([
    [
      'an authority that is a file of another machine',
      { token: 't' },
      { 'certificate-authority-data': undefined, 'certificate-authority': 'ca.crt' },
      /clusters\[k\]\.certificate-authority is the file "ca\.crt".*Embed it.*--flatten.*certificate-authority-data/,
    ],
    [
      'a certificate that is a file',
      { 'client-certificate': '/home/me/me.crt', 'client-key-data': pair['client-key-data'] },
      {},
      /users\[u\]\.client-certificate is the file.*--flatten/,
    ],
    [
      'a key that is a file',
      { ...pair, 'client-key-data': undefined, 'client-key': 'me.key' },
      {},
      /users\[u\]\.client-key is the file "me\.key"/,
    ],
    [
      'a token that is a file',
      { tokenFile: '/var/run/secrets/none' },
      {},
      /users\[u\]\.tokenFile is the file.*Put the token itself into `token`/,
    ],
    [
      'PEM where base64 belongs',
      { token: 't' },
      { 'certificate-authority-data': authority.certificate },
      /clusters\[k\]\.certificate-authority-data is PEM text: base64 of it belongs there/,
    ],
    [
      'base64 that was cut',
      { ...pair, 'client-key-data': `${pair['client-key-data'].slice(0, 50)}…` },
      {},
      /client-key-data is not base64/,
    ],
    ['base64 of base64', { ...pair, 'client-key-data': reversed }, {}, /is base64 of base64.*once/],
    [
      'a key where the certificate belongs',
      { ...pair, 'client-certificate-data': pair['client-key-data'] },
      {},
      /client-certificate-data holds another thing: (ec |rsa )?private key/,
    ],
    [
      'a config printed without --raw',
      { ...pair, 'client-key-data': 'REDACTED' },
      {},
      /client-key-data is "REDACTED".*--raw/,
    ],
    ['a certificate alone', { ...pair, 'client-key-data': '' }, {}, /certificate without its key/],
    [
      'the key of another certificate',
      { ...pair, 'client-key-data': base64(other.key) },
      {},
      /client-key-data is not the key of its client-certificate-data/,
    ],
    ['a token of two lines', { token: 'abc\ndef' }, {}, /users\[u\]\.token holds a character/],
  ])('%s', async (_what, user, cluster, said) => {
    const thrown: unknown = await read(config(user, cluster)).then(
      () => 'it was accepted',
      (reason: unknown) => reason,
    );
    expect(thrown).toBeInstanceOf(UsageError);
    expect(messageOf(thrown)).toContain("'kubeconfig'");
    expect(messageOf(thrown)).toMatch(said);
  });
  test('what another context uses may be broken', async () => {
    const good = config({ token: 't' });
    const users = [...good.users, { name: 'v', user: { tokenFile: '/none', 'client-key': 'x' } }];
    const { server } = await read({ ...good, users });
    expect(server.host).toBe('127.0.0.1:6443');
  });
});

describe('credentials', () => {
  test('a token is sent without the line break behind it', async () => {
    const { options } = await read(config({ token: 'abcdef\n' }));
    expect(headersOf(await options())).toEqual({ Authorization: 'Bearer abcdef' });
  });
  test('a token file that is here is read', async () => {
    const tokenFile = join(folder, 'token');
    writeFileSync(tokenFile, 'from-a-file\n');
    const { options } = await read(config({ tokenFile }));
    expect(headersOf(await options())).toEqual({ Authorization: 'Bearer from-a-file' });
  });
  test('a plug-in that is not installed is named with its hint', async () => {
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'no-such-login',
      installHint: 'See https://example.com/login',
    };
    const { options } = await read(config({ exec }));
    const message = messageOf(await options().catch((thrown: unknown) => thrown));
    expect(message).toMatch(
      /\(user\.exec\) could not be used.*"no-such-login" is not installed.*Its hint: See https/,
    );
  });
  test('what a plug-in returns is masked before it is used', async () => {
    const command = join(folder, 'login');
    const status = { token: 'from-the-plug-in\n', clientKeyData: own.key };
    writeFileSync(join(folder, 'answer'), JSON.stringify({ status }));
    writeFileSync(command, `#!/bin/sh\ncat ${join(folder, 'answer')}\n`);
    chmodSync(command, 0o755);
    const masked: string[] = [];
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command };
    const { options } = await read(config({ exec }), (secret) => masked.push(secret));
    expect(headersOf(await options())).toEqual({ Authorization: 'Bearer from-the-plug-in' });
    expect(masked).toEqual(expect.arrayContaining(['from-the-plug-in', own.key.trim()]));
  });
});

describe('every credential inside is masked, and nothing else', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['a token', { token: 'abcdef\n' }, {}, ['abcdef']],
    [
      'a password, also as it is sent',
      { username: 'me', password: 'p4ss' },
      {},
      ['p4ss', base64('me:p4ss')],
    ],
    ['a key, in both forms', pair, {}, [pair['client-key-data'], own.key.trim()]],
    [
      'an auth-provider',
      {
        'auth-provider': {
          name: 'oidc',
          config: {
            'client-id': 'sluice',
            'client-secret': 'ccc',
            'id-token': 'aaa.bbb',
            'idp-issuer-url': 'https://issuer',
            'refresh-token': 'rrr',
          },
        },
      },
      {},
      ['ccc', 'aaa.bbb', 'rrr'],
    ],
    [
      'a plug-in’s environment and arguments',
      {
        exec: {
          command: 'login',
          args: ['--server', 's', '--client-secret', 'xyz', '--token=abc', 'get-token', '-v'],
          env: [
            { name: 'CLIENT_SECRET', value: 'eee' },
            { name: 'REGION', value: 'eu-west-1' },
          ],
        },
      },
      {},
      ['eee', 'xyz', 'abc'],
    ],
    [
      'a proxy’s password',
      { token: 't' },
      { 'proxy-url': 'http://me:p%40ss@proxy:3128' },
      ['t', 'p%40ss', 'p@ss', base64('me:p@ss')],
    ],
  ])('%s', async (_what, user, cluster, expected) => {
    const masked: string[] = [];
    const { secrets } = await read(config(user, cluster), (secret) => masked.push(secret));
    expect([...secrets].sort()).toEqual([...expected].sort());
    expect(masked).toEqual(secrets);
  });
  test('of users that the context does not use, too', async () => {
    const one = config({ token: 'mine' });
    const { secrets } = await read({
      ...one,
      users: [...one.users, { name: 'v', user: { token: 'theirs' } }],
    });
    expect(secrets).toEqual(['mine', 'theirs']);
  });
});
