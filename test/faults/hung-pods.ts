import type { ApiObject } from '../../src/sandbox/kubernetes/objects.ts';
import type { PodRuntime } from '../../src/sandbox/kubernetes/pod-runtime.ts';

/** Pods of canaries in these namespaces hang: they are there, answer nobody, and are killed only when their grace is over. */
export function hanging(runtime: PodRuntime, namespaces: ReadonlySet<string>): PodRuntime {
  const hangs = ({ metadata }: ApiObject): boolean =>
    namespaces.has(metadata.namespace ?? '') && metadata.labels?.['sluice.dev/track'] === 'canary';
  return {
    ...runtime,
    async stop(pod, graceMs) {
      if (hangs(pod)) await new Promise((resolve) => setTimeout(resolve, Math.min(graceMs, 1000)));
      await runtime.stop(pod, graceMs);
    },
    async get(pod, port, path, timeoutMs, how) {
      if (!hangs(pod)) return await runtime.get(pod, port, path, timeoutMs, how);
      await new Promise((resolve) => setTimeout(resolve, Math.min(timeoutMs, 1000)));
      return undefined;
    },
  };
}
