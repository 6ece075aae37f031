import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const openssl = (folder: string, ...args: readonly string[]): void => {
  execFileSync('openssl', [...args], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
};
export function createAuthorityFiles(folder: string): void {
  openssl(
    folder,
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-subj',
    '/CN=sluice-test-ca',
    '-days',
    '30',
  );
  openssl(folder, 'genrsa', '-out', 'sa.key', '2048');
}
/** NAME.crt and NAME.key, signed by the cluster's authority. */
export function certify(
  folder: string,
  name: string,
  subject: string,
  alternatives?: string,
): void {
  openssl(
    folder,
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    subject,
  );
  writeFileSync(
    join(folder, `${name}.ext`),
    alternatives === undefined ? '' : `subjectAltName=${alternatives}`,
  );
  openssl(
    folder,
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '30',
    '-out',
    `${name}.crt`,
    '-extfile',
    `${name}.ext`,
  );
}
export function kubeconfigFile(folder: string, user: string, namespace = 'default'): string {
  const base64 = (file: string): string => readFileSync(join(folder, file)).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'c',
        cluster: {
          server: 'https://127.0.0.1:6443',
          'certificate-authority-data': base64('ca.crt'),
        },
      },
    ],
    users: [
      {
        name: 'u',
        user: {
          'client-certificate-data': base64(`${user}.crt`),
          'client-key-data': base64(`${user}.key`),
        },
      },
    ],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace } }],
    'current-context': 'x',
  });
}
