import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cluster, KubeObject, ResourceType } from '../../../src/ports/cluster.ts';
import { resources } from '../../../src/ports/resources.ts';
import type { GitStandIn } from '../../../src/sandbox/github/git.ts';
import { until } from '../../support/kubernetes/embedded.ts';
import { toolFolder } from '../../support/toolchain/tools.ts';
import { moduleFolder } from './add-ons.ts';
import type { RealCluster } from './real-cluster.ts';

const port = 18600;
/** Serves the files of a folder inside the cluster's network namespace, as source-controller serves its artifacts. */
const server = `
const { createReadStream, existsSync } = require('node:fs');
const { basename, join } = require('node:path');
const [folder, port] = process.argv.slice(1);
require('node:http').createServer((request, answer) => {
  const file = join(folder, basename(request.url));
  if (!existsSync(file)) return answer.writeHead(404).end();
  createReadStream(file).pipe(answer);
}).listen(Number(port), '127.0.0.1');
`;
const artifacts = (cluster: RealCluster): string => join(cluster.folder, 'artifacts');

/** The real kustomize-controller as a host process, with the resource definitions of its sources; what it reads is served by us (`fluxOf`). */
export async function startFlux(cluster: RealCluster): Promise<void> {
  const { folder, processes, kubectl } = cluster;
  const bin = await toolFolder('flux');
  const bases = 'config/crd/bases';
  kubectl([
    ...['apply', '--server-side'],
    ...['-f', join(moduleFolder('flux', 'github.com/fluxcd/kustomize-controller'), bases)],
    ...['-f', join(moduleFolder('flux-source', 'github.com/fluxcd/source-controller'), bases)],
  ]);
  cluster.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } }]);
  mkdirSync(artifacts(cluster));
  processes.start('artifacts', process.execPath, ['-e', server, artifacts(cluster), String(port)]);
  processes.start(
    'flux',
    join(bin, 'kustomize-controller'),
    [
      '--watch-all-namespaces',
      '--metrics-addr=127.0.0.1:18601',
      '--health-addr=127.0.0.1:18602',
      '--events-addr=',
      '--requeue-dependency=1s',
    ],
    {
      RUNTIME_NAMESPACE: 'flux-system',
      KUBECONFIG: join(folder, 'admin.kubeconfig'),
      TMPDIR: folder,
    },
  );
  await cluster.until('kustomize-controller is well', () => {
    try {
      processes.exec('curl', ['-sf', 'http://127.0.0.1:18602/readyz']);
      return true;
    } catch {
      return false;
    }
  });
}

const gitRepositories: ResourceType = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  plural: 'gitrepositories',
  namespaced: true,
};
interface Kustomization extends KubeObject {
  readonly status?: {
    readonly lastHandledReconcileAt?: string;
    readonly lastAttemptedRevision?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly message?: string;
    }[];
  };
}
/** A Kustomization `apps` in a namespace, and the branch that it reads. */
export interface RealFlux {
  /** What source-controller does when it looks: the Kustomization gets the branch as it is now, or a commit of it. */
  fetch(commit?: string): Promise<void>;
  /** Fetches, and reconciles once to the end; rejects with what the Kustomization says when it is not well. */
  once(): Promise<void>;
  /** Fetches each half second from now on; the Kustomization looks by its own interval. */
  start(): void;
  pause(): void;
  stop(): Promise<void>;
}
/**
 * The Kustomization and its GitRepository, whose status is written here as source-controller would: the source is the GitHub stand-in, which
 * has no protocol of Git. `files` are the paths of the repository.
 */
export async function fluxOf(
  real: RealCluster,
  cluster: Cluster,
  git: GitStandIn,
  about: {
    readonly namespace: string;
    readonly branch: string;
    readonly path: string;
    readonly files: readonly string[];
    readonly interval?: string;
  },
): Promise<RealFlux> {
  const { namespace, branch, path, files, interval = '1h' } = about;
  await cluster.create(gitRepositories, {
    ...{ apiVersion: gitRepositories.apiVersion, kind: gitRepositories.kind },
    metadata: { name: 'apps', namespace },
    ...{ spec: { url: 'https://github.com/acme/deploy', interval: '1h' } },
  });
  await cluster.create(resources.kustomizations, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'apps', namespace },
    ...{
      spec: {
        interval,
        retryInterval: '1s',
        timeout: '30s',
        prune: true,
        path,
        sourceRef: { kind: 'GitRepository', name: 'apps' },
      },
    },
  });
  let fetched: string | undefined;
  const fetch = async (commit = git.head(branch)): Promise<void> => {
    if (commit === undefined || commit === fetched) return;
    const tree = mkdtempSync(join(real.folder, 'tree-'));
    for (const file of files) {
      const text = git.file(commit, file);
      if (text === undefined) continue;
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    }
    const name = `${namespace}-${commit}.tgz`;
    const archive = join(artifacts(real), name);
    execFileSync('tar', ['-C', tree, '-czf', archive, '.']);
    rmSync(tree, { recursive: true });
    const bytes = readFileSync(archive);
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const ready = { type: 'Ready', status: 'True', reason: 'Succeeded', message: 'stored' };
    await cluster.patch(
      gitRepositories,
      namespace,
      'apps',
      {
        type: 'merge',
        body: {
          status: {
            observedGeneration: 1,
            artifact: {
              path: name,
              url: `http://127.0.0.1:${port}/${name}`,
              revision: `${branch}@sha1:${commit}`,
              digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
              size: bytes.length,
              lastUpdateTime: now,
            },
            conditions: [{ ...ready, observedGeneration: 1, lastTransitionTime: now }],
          },
        },
      },
      { subresource: 'status' },
    );
    fetched = commit;
  };
  let asked = 0;
  const once = async (): Promise<void> => {
    await fetch();
    // Its cache may still hold the artifact before: then it has reconciled that one.
    while (!(await reconcile())?.includes(fetched ?? ''));
  };
  const reconcile = async (): Promise<string | undefined> => {
    const at = `${namespace}-${++asked}`;
    await cluster.patch(resources.kustomizations, namespace, 'apps', {
      type: 'merge',
      body: { metadata: { annotations: { 'reconcile.fluxcd.io/requestedAt': at } } },
    });
    let said = '';
    let attempted: string | undefined;
    await until(async () => {
      const found = await cluster.get<Kustomization>(resources.kustomizations, namespace, 'apps');
      if (found?.status?.lastHandledReconcileAt !== at) return false;
      const ready = found.status.conditions?.find(({ type }) => type === 'Ready');
      said = ready?.status === 'False' ? (ready.message ?? 'not ready') : '';
      attempted = found.status.lastAttemptedRevision;
      return ready?.status === 'True' || ready?.status === 'False';
    });
    if (said !== '' && attempted?.includes(fetched ?? '') === true) throw new Error(said);
    return attempted;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const start = (): void => {
    timer = setTimeout(() => {
      running = fetch()
        .catch(() => undefined)
        .then(() => {
          if (timer !== undefined) start();
        });
    }, 500);
  };
  const pause = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    ...{ fetch, once, start, pause },
    async stop() {
      pause();
      await running;
    },
  };
}
