import { afterAll, beforeAll } from '@jest/globals';
import { type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { applyRole } from '../../support/kubernetes/role.ts';
import { startRolloutsController } from '../../support/kubernetes/rollouts-controller.ts';
import { argoRolloutsSuite } from './argo-rollouts-suite.ts';

let embedded: Embedded;
let controller: ReturnType<typeof startRolloutsController>;
beforeAll(async () => {
  embedded = await startEmbedded();
  controller = startRolloutsController(embedded.server.store);
});
afterAll(async () => {
  controller.stop();
  await embedded.stop();
});
argoRolloutsSuite('the stand-in', () =>
  Promise.resolve({
    cluster: embedded.cluster,
    crashing: 'sluice.test/shop:2.0-crash',
    async kubeconfig(namespace: string) {
      await applyRole(embedded.cluster, namespace);
      return embedded.server.kubeconfigFor({ name: 'sluice', namespace });
    },
  }),
);
