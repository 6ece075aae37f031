import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiObject, fields, records, text } from '../kubernetes/objects.ts';
import type { ApiServer } from '../kubernetes/server.ts';
import type { ProcessRuntime } from './process-runtime.ts';

/** The image of Sluice itself, as the templates name it. */
const repository = 'ghcr.io/sluice-dev/sluice';
interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
}

/** Pods of Sluice's own image (the dead-man switch) run the bundle with the ServiceAccount of the pod; all others are `inner`'s. */
export function withBundlePods(
  inner: ProcessRuntime,
  entry: string,
  server: Pick<ApiServer, 'url' | 'ca' | 'tokenFor'>,
): ProcessRuntime {
  const running = new Map<string, Running>();
  const uidOf = (pod: ApiObject): string => pod.metadata.uid ?? '';
  return {
    ...inner,
    async start(pod, exited) {
      if (!isBundle(pod)) return await inner.start(pod, exited);
      const folder = accountFolder(pod, server);
      const { hostname, port } = new URL(server.url);
      const child = spawn(process.execPath, [entry, ...argumentsOf(pod)], {
        env: {
          PATH: process.env['PATH'],
          HOSTNAME: pod.metadata.name,
          KUBERNETES_SERVICE_HOST: hostname,
          KUBERNETES_SERVICE_PORT: port,
          SLUICE_SERVICE_ACCOUNT_FOLDER: folder,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const found: Running = { child, lines: [] };
      running.set(uidOf(pod), found);
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (data: Buffer) =>
          found.lines.push(...data.toString('utf8').split('\n').filter(Boolean)),
        );
      child.once('exit', (code) => {
        running.delete(uidOf(pod));
        rmSync(folder, { recursive: true, force: true });
        setImmediate(exited, { code: code ?? 137, reason: code === 0 ? 'Completed' : 'Error' });
      });
    },
    async stop(pod, graceMs) {
      const found = running.get(uidOf(pod));
      if (found === undefined) return await inner.stop(pod, graceMs);
      const ended = new Promise<void>((resolve) => found.child.once('exit', () => resolve()));
      found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
      const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
    has: (pod) => running.has(uidOf(pod)) || inner.has(pod),
    kill: (uid) => running.get(uid)?.child.kill('SIGKILL') ?? inner.kill(uid),
    logs: (pod, previous) => running.get(uidOf(pod))?.lines ?? inner.logs(pod, previous),
  };
}

const containerOf = (pod: ApiObject): Readonly<Record<string, unknown>> =>
  records(fields(pod.spec)['containers'])[0] ?? {};
const isBundle = (pod: ApiObject): boolean =>
  text(containerOf(pod)['image']).split(/[:@]/)[0] === repository;
const argumentsOf = (pod: ApiObject): readonly string[] => {
  const args = containerOf(pod)['args'];
  return Array.isArray(args) ? args.map(String) : [];
};
/** What the kubelet mounts: token, authority and namespace of the pod's ServiceAccount. */
function accountFolder(pod: ApiObject, server: Pick<ApiServer, 'ca' | 'tokenFor'>): string {
  const namespace = pod.metadata.namespace ?? '';
  const name = text(fields(pod.spec)['serviceAccountName']) || 'default';
  const folder = mkdtempSync(join(tmpdir(), 'sluice-account-'));
  writeFileSync(join(folder, 'token'), server.tokenFor({ namespace, name }), { mode: 0o600 });
  writeFileSync(join(folder, 'ca.crt'), server.ca);
  writeFileSync(join(folder, 'namespace'), namespace);
  return folder;
}
