import { afterAll, beforeAll } from '@jest/globals';
import { exposureProviderNames } from '../../../src/evidence/release.ts';
import type { Cluster } from '../../../src/ports/cluster.ts';
import { connect, type Embedded, startEmbedded } from '../../support/kubernetes/embedded.ts';
import { exposureContract } from './exposure-contract.ts';

let embedded: Embedded;
let nobody: Cluster;
beforeAll(async () => {
  embedded = await startEmbedded();
  nobody = await connect(embedded.server.kubeconfigFor({ name: 'nobody' }));
});
afterAll(async () => {
  await nobody.close();
  await embedded.stop();
});

for (const name of exposureProviderNames)
  exposureContract('the embedded API server', name, () =>
    Promise.resolve({ cluster: embedded.cluster, nobody }),
  );
