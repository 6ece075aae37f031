import { parse, parseAllDocuments, stringify } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import { systemClock } from '../../../src/adapters/host/system-clock.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { Runtime } from '../../../src/ports/runtime.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { recordedRuntime } from '../runtime.ts';
import { type Embedded, until } from './embedded.ts';
import { createNamespace } from './namespaces.ts';
import { fluxDouble, type ReconcilerDouble } from './reconciler.ts';
import { shop } from './shop.ts';

export const file = 'apps/shop.yaml';
export const [old, fresh] = ['sluice.test/shop:1.0', 'sluice.test/shop:2.0'] as const;
type More = Readonly<Record<string, string>>;
/** How a repository says what runs. */
export interface Layout {
  /** The input `git`. */
  readonly place: string;
  readonly files: (manifests: string) => Readonly<Record<string, string>>;
  /** What the tool that reconciles makes of them. */
  readonly rendered: (file: (path: string) => string) => readonly object[];
}
const documents = (text: string): readonly object[] =>
  parseAllDocuments(text).map((document) => document.toJS() as object);
const withImage = (manifests: readonly object[], image: string): readonly object[] =>
  manifests.map(
    (manifest) => JSON.parse(JSON.stringify(manifest).replaceAll(old, image)) as object,
  );
const plain: Layout = {
  place: `{file: ${file}}`,
  files: (manifests) => ({ [file]: manifests }),
  rendered: (read) => documents(read(file)),
};
/** The manifests stay as they are; what runs stands in `images:` of the overlay. */
export const kustomized: Layout = {
  place: '{file: apps/production/kustomization.yaml}',
  files: (manifests) => ({
    'apps/base/shop.yaml': manifests,
    'apps/production/kustomization.yaml':
      '# production\nresources: [../base]\nimages:\n  - name: sluice.test/shop # the shop\n    newTag: "1.0"\n  - name: sluice.test/other\n    newTag: "1.0"\n',
  }),
  rendered(read) {
    const { images } = parse(read('apps/production/kustomization.yaml')) as {
      readonly images: readonly { readonly name: string; readonly newTag: string }[];
    };
    const tag = images.find(({ name }) => name === 'sluice.test/shop')?.newTag ?? '';
    return withImage(documents(read('apps/base/shop.yaml')), `sluice.test/shop:${tag}`);
  },
};
/** A chart, and the values that it is given. */
export const charted: Layout = {
  place: '{file: apps/shop/values.yaml, path: image.tag}',
  files: (manifests) => ({
    'charts/shop/templates/all.yaml': manifests,
    'apps/shop/values.yaml':
      "image:\n  repository: sluice.test/shop\n  tag: '1.0' # by releases\nreplicas: 4\n",
  }),
  rendered(read) {
    const { image } = parse(read('apps/shop/values.yaml')) as {
      readonly image: { readonly repository: string; readonly tag: string };
    };
    return withImage(
      documents(read('charts/shop/templates/all.yaml')),
      `${image.repository}:${image.tag}`,
    );
  },
};
/** How often the actions look again, in milliseconds; every other wait, and every deadline, is as long as it says. */
const looks = new Set([2000, 5000]);
/** Several intervals of the tool. */
export const intervals = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** The shop in a namespace, as Git has it, and who may act on it. */
export interface GitopsWorld {
  readonly namespace: string;
  readonly github: GitHubStandIn;
  readonly flux: ReconcilerDouble;
  get(name: string): Promise<Deployment | undefined>;
  /** The image that stable is to run. */
  image(): Promise<string | undefined>;
  /** Somebody sets it. */
  setImage(image: string): Promise<void>;
  weights(): Promise<readonly { readonly weight?: number }[] | undefined>;
  /** Annotations of the workload that a release or a way back has left. */
  marks(): Promise<readonly string[]>;
  deployed(more?: More): Promise<ReleaseHandle>;
  promoted(handle: ReleaseHandle, more?: More): Promise<string>;
  rolledBack(more?: More): Promise<string>;
  stop(): Promise<void>;
}
let next = 1;
/** `marks` are the metadata by which a tool says that an object is its own. */
export async function gitopsWorld(
  { cluster, server }: Embedded,
  marksOf: (kind: string, namespace: string) => object = fluxMarks,
  layout: Layout = plain,
): Promise<GitopsWorld> {
  const namespace = `g${next++}`;
  const github = await startGitHub(1);
  await createNamespace(cluster, namespace);
  const { deployment, service, route } = shop(namespace, 4);
  const own = <T extends { readonly kind: string; readonly metadata: object }>(object: T): T => ({
    ...object,
    metadata: { ...object.metadata, ...marksOf(object.kind, namespace) },
  });
  github.git.push(
    'main',
    layout.files(`# the shop\n${stringify(own(deployment))}---\n${stringify(own(route))}`),
  );
  await cluster.create(resources.kustomizations, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'apps', namespace },
  });
  await cluster.create(resources.services, service);
  const flux = fluxDouble(cluster, github.git, {
    ...{ namespace, branch: 'main', rendered: layout.rendered },
  });
  if (marksOf === fluxMarks) await flux.once();
  else {
    await cluster.create(resources.deployments, own(deployment));
    await cluster.create(resources.httpRoutes, own(route));
  }
  const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
  await until(async () => (await get('shop'))?.status?.availableReplicas === 4);

  const run = async (
    action: (runtime: Runtime) => Promise<void>,
    inputs: More,
    id = '100',
  ): Promise<{ readonly outputs: Readonly<Record<string, string>>; readonly said: string }> => {
    const recorded = recordedRuntime({ kubeconfig: server.kubeconfig, ...inputs }, { id });
    await action({
      ...recorded,
      clock: {
        ...recorded.clock,
        sleep: (ms, signal) => systemClock.sleep(looks.has(ms) ? 40 : ms, signal),
      },
      run: { ...recorded.run, apiUrl: github.url, repository: 'acme/deploy' },
    });
    return { outputs: recorded.outputs, said: recorded.said.join('\n') };
  };
  const where = { namespace, workload: 'shop', 'git-token': 'token' };
  return {
    ...{ namespace, github, flux, get },
    image: async () => (await get('shop'))?.spec.template.spec.containers[0]?.image,
    async setImage(image) {
      const path = '/spec/template/spec/containers/0/image';
      await cluster.patch(resources.deployments, namespace, 'shop', {
        type: 'json',
        body: [{ op: 'replace', path, value: image }],
      });
    },
    weights: async () =>
      (await cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop'))?.spec.rules?.[0]
        ?.backendRefs,
    marks: async () =>
      Object.keys((await get('shop'))?.metadata.annotations ?? {})
        .filter((key) => key.includes('reconcile') || key.includes('git-owed'))
        .sort(),
    async deployed(more = {}) {
      const { outputs } = await run(deploy, {
        ...{ ...where, image: fresh, stage: '1', exposure: '25' },
        ...{ promotion: 'git', git: layout.place },
        ...more,
      });
      return JSON.parse(outputs['release'] ?? '{}') as ReleaseHandle;
    },
    promoted: async (handle, more = {}) =>
      (
        await run(promote, {
          release: JSON.stringify(handle),
          decision: decisionOn(handle, 'promote'),
          'git-token': 'token',
          ...more,
        })
      ).said,
    rolledBack: async (more = {}) =>
      (await run(rollback, { ...where, reason: 'error burst', ...more }, 'other')).said,
    async stop() {
      await flux.stop();
      await github.stop();
    },
  };
}
const fluxMarks = (_kind: string, namespace: string): object => ({
  labels: {
    'kustomize.toolkit.fluxcd.io/name': 'apps',
    'kustomize.toolkit.fluxcd.io/namespace': namespace,
  },
});
