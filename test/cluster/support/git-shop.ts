import { readFileSync } from 'node:fs';
import { parseAllDocuments, stringify } from 'yaml';
import { run as deploy } from '../../../src/actions/deploy-canary/action.ts';
import { run as promote } from '../../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../../src/actions/rollback-canary/action.ts';
import type { ReleaseHandle } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { HttpRoute } from '../../../src/release/exposure/route-objects.ts';
import { type GitHubStandIn, startGitHub } from '../../../src/sandbox/github/server.ts';
import type { Deployment } from '../../../src/workload/objects.ts';
import { decisionOn } from '../../faults/decisions.ts';
import { shop } from '../../support/kubernetes/shop.ts';
import { recordedRuntime } from '../../support/runtime.ts';
import { fluxOf, type RealFlux } from './flux.ts';
import type { RealCluster } from './real-cluster.ts';
import { leavingSlowly, placeNamespace, publicGateway, served } from './shop.ts';

export const [old, fresh] = ['sluice.test/shop:1.0', 'sluice.test/shop:2.0'] as const;
const place = 'apps/production/kustomization.yaml';
type More = Readonly<Record<string, string>>;

/** The shop in a namespace, applied by the real Flux from a repository, and who may act on it. */
export interface GitShop {
  readonly github: GitHubStandIn;
  readonly flux: RealFlux;
  /** What the repository says runs. */
  tag(): string | undefined;
  get(name: string): Promise<Deployment | undefined>;
  image(): Promise<string | undefined>;
  weights(): Promise<readonly (number | undefined)[]>;
  /** Annotations on people's objects by which Flux is kept from them, or that a way back has left. */
  marks(): Promise<readonly string[]>;
  deployed(more?: More): Promise<ReleaseHandle>;
  promoted(handle: ReleaseHandle, more?: More): Promise<void>;
  rolledBack(more?: More): Promise<string>;
  stop(): Promise<void>;
}
/** A base with Deployment, Service, Gateway and HTTPRoute, an overlay that names the image, and a Kustomization that looks each three seconds. */
export async function gitShop(
  real: RealCluster,
  cluster: Cluster,
  kubeconfig: (namespace: string) => string,
  about: { readonly namespace: string; readonly replicas: number },
): Promise<GitShop> {
  const { namespace, replicas } = about;
  const github = await startGitHub(1);
  placeNamespace(real, namespace);
  real.apply(readableKustomizations(namespace));
  const { deployment, service, route } = shop(namespace, replicas);
  const manifests = [
    leavingSlowly(deployment),
    service,
    publicGateway(namespace),
    { ...route, spec: { ...route.spec, hostnames: [`${namespace}.test`] } },
  ];
  const files = {
    'apps/base/kustomization.yaml': 'resources: [shop.yaml]\n',
    'apps/base/shop.yaml': manifests.map((one) => stringify(one)).join('---\n'),
    [place]:
      '# production\nresources: [../base]\nimages:\n  - name: sluice.test/shop # the shop\n    newTag: "1.0"\n',
  };
  github.git.push('main', files);
  const flux = await fluxOf(real, cluster, github.git, {
    ...{ namespace, branch: 'main', path: './apps/production', files: Object.keys(files) },
    interval: '3s',
  });
  await flux.once();
  real.kubectl(['-n', namespace, 'rollout', 'status', 'deployment/shop', '--timeout=60s']);
  await served(real, `${namespace}.test`);
  flux.start();
  const get = (name: string) => cluster.get<Deployment>(resources.deployments, namespace, name);
  const routeNow = () => cluster.get<HttpRoute>(resources.httpRoutes, namespace, 'shop');
  const run = async (
    action: typeof deploy,
    inputs: More,
    id: string,
  ): Promise<ReturnType<typeof recordedRuntime>> => {
    const recorded = recordedRuntime({ kubeconfig: kubeconfig(namespace), ...inputs }, { id });
    const of = { ...recorded.run, apiUrl: github.url, repository: 'acme/deploy' };
    await action({ ...recorded, run: of });
    return recorded;
  };
  const where = { namespace, workload: 'shop', 'git-token': 'token' };
  return {
    ...{ github, flux, get },
    tag: () => /newTag: "(.*)"/.exec(github.git.file('main', place) ?? '')?.[1],
    image: async () => (await get('shop'))?.spec.template.spec.containers[0]?.image,
    weights: async () =>
      ((await routeNow())?.spec.rules?.[0]?.backendRefs ?? []).map(({ weight }) => weight),
    marks: async () =>
      [await get('shop'), await routeNow()]
        .flatMap((object) => Object.keys(object?.metadata.annotations ?? {}))
        .filter((key) => key.includes('reconcile') || key.includes('git-owed'))
        .sort(),
    async deployed(more = {}) {
      const { outputs } = await run(
        deploy,
        {
          ...{ ...where, image: fresh, stage: '1', exposure: '25' },
          ...{ promotion: 'git', git: `{file: ${place}}` },
          ...more,
        },
        '100',
      );
      return JSON.parse(outputs['release'] ?? '{}') as ReleaseHandle;
    },
    async promoted(handle, more = {}) {
      await run(
        promote,
        {
          release: JSON.stringify(handle),
          decision: decisionOn(handle, 'promote'),
          'git-token': 'token',
          ...more,
        },
        '100',
      );
    },
    rolledBack: async (more = {}) =>
      (await run(rollback, { ...where, reason: 'error burst', ...more }, 'other')).said.join('\n'),
    async stop() {
      await flux.stop();
      await github.stop();
    },
  };
}
const user = { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'sluice' };
/** The part of Flux in action-templates/kubernetes/gitops.yml, for a Kustomization beside its workload. */
function readableKustomizations(namespace: string): readonly object[] {
  const text = readFileSync('action-templates/kubernetes/gitops.yml', 'utf8').replaceAll(
    'NAMESPACE-OF-THE-WORKLOAD',
    namespace,
  );
  return parseAllDocuments(text)
    .map((one) => one.toJS() as { metadata: { namespace: string }; subjects?: object[] })
    .filter(({ metadata }) => metadata.namespace === 'flux-system')
    .map(({ subjects, ...object }) => ({
      ...object,
      metadata: { ...object.metadata, namespace },
      ...(subjects === undefined ? {} : { subjects: [...subjects, user] }),
    }));
}
