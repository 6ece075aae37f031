import type { ApiObject } from '../../../src/sandbox/kubernetes/objects.ts';
import { fields, records, text } from '../../../src/sandbox/kubernetes/objects.ts';
import type { Exit, PodRuntime } from '../../../src/sandbox/kubernetes/pod-runtime.ts';

const imageOf = (pod: ApiObject): string =>
  text(records(fields(pod.spec)['containers'])[0]?.['image']);

/** Pods by script, no processes: `…:missing` cannot be pulled, `…-crash` exits at once, `…-unready` answers its probe with 503. */
export function fakeKubelet(
  /** Digests that a registry gives instead of the usual one: set one to move a tag. */
  digests: ReadonlyMap<string, string> = new Map(),
): PodRuntime {
  const running = new Map<string, (exit: Exit) => void>();
  const uid = (pod: ApiObject): string => pod.metadata.uid ?? '';
  return {
    start(pod, exited) {
      const image = imageOf(pod);
      if (image.endsWith(':missing'))
        return Promise.reject(new Error(`failed to resolve reference "${image}": not found`));
      running.set(uid(pod), exited);
      if (image.endsWith('-crash'))
        setImmediate(() => {
          running.delete(uid(pod));
          exited({ code: 2, reason: 'Error' });
        });
      return Promise.resolve();
    },
    stop(pod) {
      const exited = running.get(uid(pod));
      running.delete(uid(pod));
      exited?.({ code: 143, reason: 'Error' });
      return Promise.resolve();
    },
    has: (pod) => running.has(uid(pod)),
    digest: (image) => digests.get(image),
    logs: (pod, previous) =>
      imageOf(pod).endsWith('-crash')
        ? ['starting', 'panic: no database']
        : previous
          ? undefined
          : ['ready'],
    get: (pod, _port, path) => {
      if (!running.has(uid(pod))) return Promise.resolve(undefined);
      const status = imageOf(pod).endsWith('-unready') && path === '/readyz' ? 503 : 200;
      return Promise.resolve({
        status,
        contentType: 'text/plain',
        body:
          status === 503
            ? 'redis: connection refused'
            : `go_goroutines 10\nhttp_requests_total{code="200"} ${Date.now() % 1e6}\n`,
      });
    },
  };
}
