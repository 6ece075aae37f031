import { inClusterAccess } from '../adapters/kubernetes/in-cluster.ts';
import { type Access, readKubeconfig } from '../adapters/kubernetes/kubeconfig.ts';
import { UsageError } from '../errors.ts';
import type { Log } from '../ports/log.ts';
import { contentOf } from './given.ts';

/** A kubeconfig file when one is named, else the ServiceAccount of the pod. */
export function accessTo(file: string | undefined, context: string | undefined): Promise<Access> {
  if (file === undefined)
    return inClusterAccess(
      {
        host: process.env['KUBERNETES_SERVICE_HOST'],
        port: process.env['KUBERNETES_SERVICE_PORT'],
      },
      // Where another place than the kubelet's is meant: pods of the sandbox are processes of this machine.
      process.env['SLUICE_SERVICE_ACCOUNT_FOLDER'],
    );
  return readKubeconfig(contentOf(file, 'kubeconfig'), context, new Date());
}

const print = (level: string, message: string): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message })}\n`);
};
/** Pods' logs: one line of JSON each, which no message can break. */
export const jsonLog: Log = {
  debug: () => undefined,
  info: (message) => print('info', message),
  notice: (message) => print('notice', message),
  warning: (message) => print('warning', message),
  error: (message) => print('error', message),
  group: (_title, body) => body(),
};

export function given(value: string | undefined, option: string, example: string): string {
  if (value !== undefined) return value;
  throw new UsageError(`--${option} is missing.`, { fix: `Example: ${example}.` });
}
