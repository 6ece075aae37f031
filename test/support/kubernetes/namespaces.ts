import { afterEach, beforeEach } from '@jest/globals';
import type { Cluster } from '../../../src/ports/cluster.ts';
import * as embedded from './embedded.ts';

/**
 * What one test made goes with it: else the controllers and probes of every test before are at work beside the last one, and a file of twenty tests costs
 * twice as much. What beforeAll made stays.
 */
const made: { readonly cluster: Cluster; readonly name: string }[] = [];
let testing = false;
beforeEach(() => {
  testing = true;
});
afterEach(async () => {
  testing = false;
  for (const { cluster, name } of made.splice(0))
    await cluster.remove(namespaces, '', name).catch(() => undefined);
});
const namespaces = {
  apiVersion: 'v1',
  kind: 'Namespace',
  plural: 'namespaces',
  namespaced: false,
} as const;

/** A namespace that is removed after the test that asked for it. */
export async function createNamespace(cluster: Cluster, name: string): Promise<void> {
  await embedded.createNamespace(cluster, name);
  if (testing) made.push({ cluster, name });
}
