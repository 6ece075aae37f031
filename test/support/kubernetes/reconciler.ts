import type { Cluster, KubeObject } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { GitStandIn } from '../../../src/sandbox/github/git.ts';
import { type Fields, isFields, sameJson } from '../../../src/sandbox/kubernetes/objects.ts';

type Manifest = KubeObject & { readonly spec: Fields };
const types = {
  Deployment: resources.deployments,
  HTTPRoute: resources.httpRoutes,
  HorizontalPodAutoscaler: resources.horizontalPodAutoscalers,
} as const;
const typeOf = (kind: string) => types[kind as keyof typeof types];
const group = 'kustomize.toolkit.fluxcd.io';
const manager = 'kustomize-controller';

export interface ReconcilerDouble {
  /** Puts everything to what stands in Git, once; `commit` = what its source has fetched, the head of the branch when absent. */
  once(commit?: string): Promise<void>;
  /** Every 50 ms from now on. */
  start(): void;
  pause(): void;
  stop(): Promise<void>;
}
/**
 * What Flux's kustomize-controller does to a cluster; one suite holds it to the real one (test/contract/gitops/reconciler-suite.ts): fields that stand
 * in Git come back, whoever changed them, and become its own when something differs, only then; others stay; an object that carries
 * `reconcile: disabled` is left alone; the Kustomization says which commit was applied.
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
  const once = async (commit = git.head(branch)): Promise<void> => {
    if (commit === undefined) return;
    const manifests = rendered((path) => {
      const text = git.file(commit, path);
      if (text === undefined) throw new Error(`${path} is not in ${branch}`);
      return text;
    });
    for (const manifest of manifests) await applied(cluster, namespace, manifest as Manifest);
    await cluster.patch(
      resources.kustomizations,
      namespace,
      'apps',
      { type: 'merge', body: { status: { lastAppliedRevision: `${branch}@sha1:${commit}` } } },
      { subresource: 'status' },
    );
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

async function applied(cluster: Cluster, namespace: string, manifest: Manifest): Promise<void> {
  const { name } = manifest.metadata;
  const type = typeOf(manifest.kind);
  const wanted: Manifest = {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      labels: {
        ...manifest.metadata.labels,
        [`${group}/name`]: 'apps',
        [`${group}/namespace`]: namespace,
      },
    },
  };
  const live = await cluster.get<Manifest>(type, namespace, name);
  if (isSkipped(wanted, live)) return;
  const { labels, annotations } = wanted.metadata;
  const owned = fieldsOf({ metadata: { labels, annotations }, spec: wanted.spec });
  const managedFields = [
    ...others(live),
    {
      ...{ manager, operation: 'Apply', apiVersion: wanted.apiVersion, fieldsType: 'FieldsV1' },
      ...{ time: new Date().toISOString(), fieldsV1: owned },
    },
  ];
  if (live === undefined) {
    await cluster.create(type, {
      ...wanted,
      metadata: { ...wanted.metadata, managedFields },
    } as Manifest);
    return;
  }
  const body = {
    metadata: { labels, ...(annotations === undefined ? {} : { annotations }) },
    spec: { ...dropped(ownedBefore(live), owned), ...wanted.spec },
  };
  const dry = await cluster.patch<Manifest>(type, namespace, name, { type: 'merge', body }, dryRun);
  if (sameJson(compared(dry), compared(live))) return;
  await cluster.patch(type, namespace, name, {
    type: 'merge',
    body: { ...body, metadata: { ...body.metadata, managedFields } },
  });
}
const dryRun = { dryRun: true } as const;
/** What of an object counts as a difference. */
const compared = ({ metadata: { labels = {}, annotations = {} }, spec }: Manifest): object => ({
  ...{ labels, annotations, spec },
});
function isSkipped(wanted: KubeObject, live: KubeObject | undefined): boolean {
  const says = (object: KubeObject | undefined, key: string, value: string): boolean =>
    [object?.metadata.labels, object?.metadata.annotations].some(
      (of) => of?.[`${group}/${key}`]?.toLowerCase() === value,
    );
  return (
    [wanted, live].some(
      (object) => says(object, 'reconcile', 'disabled') || says(object, 'ssa', 'ignore'),
    ) ||
    (live !== undefined && says(wanted, 'ssa', 'ifnotpresent'))
  );
}
interface Entry {
  readonly manager: string;
  readonly fieldsV1: Fields;
}
const entriesOf = (object: KubeObject | undefined): readonly Entry[] =>
  (object?.metadata as { readonly managedFields?: readonly Entry[] } | undefined)?.managedFields ??
  [];
const others = (object: KubeObject | undefined): readonly Entry[] =>
  entriesOf(object).filter((entry) => entry.manager !== manager);
const ownedBefore = (object: KubeObject): Fields =>
  entriesOf(object).find((entry) => entry.manager === manager)?.fieldsV1 ?? {};

/** As FieldsV1: maps by `f:`, containers by their name, every other list as a whole. */
function fieldsOf(value: unknown): Fields {
  if (isFields(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => [
          `f:${key}`,
          key === 'containers' && Array.isArray(one)
            ? Object.fromEntries(
                one.map((item: Fields) => [
                  `k:${JSON.stringify({ name: item['name'] })}`,
                  { '.': {}, ...fieldsOf(item) },
                ]),
              )
            : fieldsOf(one),
        ]),
    );
  return {};
}
/** Fields of the spec that stood in Git and do not any more go. */
function dropped(before: Fields, now: Fields): Fields {
  const [was, is] = [before['f:spec'], now['f:spec']];
  if (!isFields(was) || !isFields(is)) return {};
  const gone = Object.keys(was).filter((key) => is[key] === undefined);
  return Object.fromEntries(gone.map((key) => [key.slice(2), null]));
}
