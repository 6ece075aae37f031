// Covers: src/release/gitops, src/release/beside, src/guard, src/actions; about 240 s
import { afterAll, beforeAll } from '@jest/globals';
import type { Cluster } from '../../src/ports/cluster.ts';
import { startGitHub } from '../../src/sandbox/github/server.ts';
import { file, reconcilerSuite } from '../contract/gitops/reconciler-suite.ts';
import { connect } from '../support/kubernetes/embedded.ts';
import { createNamespace } from '../support/kubernetes/namespaces.ts';
import { startTraefik } from './support/add-ons.ts';
import { startCluster } from './support/cluster.ts';
import { fluxOf, startFlux } from './support/flux.ts';
import type { RealCluster } from './support/real-cluster.ts';
import { type Relay, relay, through } from './support/relay.ts';

let real: RealCluster;
let api: Relay;
let cluster: Cluster;
/** What was started, newest first; a start that fails half-way leaves nothing behind. */
const ends: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  real = await startCluster();
  ends.push(() => real.stop());
  await startTraefik(real);
  await startFlux(real);
  api = await relay(real, 6443);
  ends.push(() => api.stop());
  cluster = await connect(through(real.kubeconfig('admin', ['system:masters']), api));
  ends.push(() => cluster.close());
}, 360_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
}, 360_000);

let next = 1;
reconcilerSuite('the real kustomize-controller', async () => {
  const namespace = `laws-${next++}`;
  const github = await startGitHub(1);
  const { git } = github;
  await createNamespace(cluster, namespace);
  const about = { namespace, branch: 'main', path: './apps', files: [file] };
  const flux = await fluxOf(real, cluster, git, about);
  return {
    ...{ cluster, namespace, git, once: flux.once },
    async stop() {
      await flux.stop();
      await github.stop();
    },
  };
});
