import { afterAll, beforeAll } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { resources } from '../../../src/ports/resources.ts';
import { startGitHub } from '../../../src/sandbox/github/server.ts';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { createNamespace } from '../../support/kubernetes/namespaces.ts';
import { fluxDouble } from '../../support/kubernetes/reconciler.ts';
import { file, reconcilerSuite } from './reconciler-suite.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(() => embedded.stop());

let next = 1;
reconcilerSuite('the double', async () => {
  const { cluster } = embedded;
  const namespace = `laws-${next++}`;
  const github = await startGitHub(1);
  const { git } = github;
  await createNamespace(cluster, namespace);
  await cluster.create(resources.kustomizations, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'apps', namespace },
  });
  const flux = fluxDouble(cluster, git, {
    ...{ namespace, branch: 'main' },
    rendered: (read) => parseAllDocuments(read(file)).map((one) => one.toJS() as object),
  });
  return {
    ...{ cluster, namespace, git, once: () => flux.once() },
    async stop() {
      await flux.stop();
      await github.stop();
    },
  };
});
