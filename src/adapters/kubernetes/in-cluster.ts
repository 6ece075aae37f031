import { readFile } from 'node:fs/promises';
import { Agent, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Access } from './kubeconfig.ts';

/** Where the kubelet mounts the token of a pod's ServiceAccount. */
export const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
/** Bound tokens live an hour and are replaced in place: a process that stays reads them again. */
const tokenAgeMs = 30_000;

/** Access of a pod to its own cluster: address from the environment, credentials from the mounted ServiceAccount. */
export async function inClusterAccess(
  address: { readonly host: string | undefined; readonly port: string | undefined },
  folder = serviceAccountFolder,
): Promise<Access> {
  const { host, port } = address;
  if (host === undefined || host === '' || port === undefined || port === '')
    throw new UsageError('There is no kubeconfig, and this is not a pod of a cluster.', {
      input: 'kubeconfig',
      fix: 'Pass --kubeconfig FILE, or run it as a pod (KUBERNETES_SERVICE_HOST and _PORT are set there).',
    });
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch((cause: unknown) => {
      throw new UsageError(`The ServiceAccount's ${name} could not be read in ${folder}.`, {
        input: 'kubeconfig',
        fix: 'Give the pod a ServiceAccount and leave automountServiceAccountToken on.',
        cause,
      });
    });
  const [ca, namespace, first] = await Promise.all([
    read('ca.crt'),
    read('namespace'),
    read('token'),
  ]);
  const agent = new Agent({ keepAlive: true, ca });
  let token = first.trim();
  let readAtMs = Date.now();
  return {
    server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
    namespace: namespace.trim(),
    secrets: [token],
    warnings: [],
    async options(): Promise<RequestOptions> {
      if (Date.now() - readAtMs > tokenAgeMs) {
        token = (await read('token')).trim();
        readAtMs = Date.now();
      }
      return { agent, ca, headers: { authorization: `Bearer ${token}` } };
    },
    close: () => agent.destroy(),
  };
}
