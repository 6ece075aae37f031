import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { GitStandIn } from '../../../src/sandbox/github/git.ts';

type Manifest = KubeObject & { readonly spec: Readonly<Record<string, unknown>> };
const types = {
  Deployment: resources.deployments,
  HTTPRoute: resources.httpRoutes,
  HorizontalPodAutoscaler: resources.horizontalPodAutoscalers,
} as const;
const typeOf = (kind: string) => types[kind as keyof typeof types];

export interface ReconcilerDouble {
  /** Puts everything to what stands in Git, once. */
  once(): Promise<void>;
  /** Every 50 ms from now on. */
  start(): void;
  pause(): void;
  stop(): Promise<void>;
}
/**
 * What Flux's kustomize-controller does to a cluster, as measured with the real one: every interval the fields that stand in Git come back,
 * whoever changed them; others stay; an object with `reconcile: disabled` is left alone; the Kustomization says which commit was applied.
 */
export function fluxDouble(
  cluster: Cluster,
  git: GitStandIn,
  about: {
    readonly namespace: string;
    readonly branch: string;
    /** What the files of the repository mean: its manifests, or what kustomize or Helm makes of them. */
    readonly rendered: (file: (path: string) => string) => readonly object[];
  },
): ReconcilerDouble {
  const { namespace, branch, rendered } = about;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const once = async (): Promise<void> => {
    const head = git.head(branch);
    if (head === undefined) return;
    const manifests = rendered((path) => {
      const text = git.file(branch, path);
      if (text === undefined) throw new Error(`${path} is not in ${branch}`);
      return text;
    });
    for (const manifest of manifests) await apply(manifest as Manifest);
    await cluster.patch(
      resources.kustomizations,
      namespace,
      'apps',
      { type: 'merge', body: { status: { lastAppliedRevision: `${branch}@sha1:${head}` } } },
      { subresource: 'status' },
    );
  };
  const apply = async (wanted: Manifest): Promise<void> => {
    const type = typeOf(wanted.kind);
    const { name, labels = {} } = wanted.metadata;
    const live = await cluster.get<Manifest>(type, namespace, name);
    if (live === undefined) throw new Error(`${name} is not there`);
    if (live.metadata.annotations?.['kustomize.toolkit.fluxcd.io/reconcile'] === 'disabled') return;
    await cluster.patch(type, namespace, name, {
      type: 'merge',
      body: { metadata: { labels }, spec: wanted.spec },
    });
  };
  const tick = (): void => {
    timer = setTimeout(() => {
      running = once()
        .catch(() => undefined)
        .then(() => {
          if (timer !== undefined) tick();
        });
    }, 50);
  };
  const pause = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    once,
    start: tick,
    pause,
    async stop() {
      pause();
      await running;
    },
  };
}
