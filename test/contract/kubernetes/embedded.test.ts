import { afterAll } from '@jest/globals';
import { type ApiServer, startApiServer } from '../../../src/sandbox/kubernetes/server.ts';
import { fakeKubelet } from '../../support/kubernetes/fake-kubelet.ts';
import { conformance } from './conformance.ts';

let server: ApiServer | undefined;
afterAll(() => server?.stop());
conformance('the embedded API server', async () => {
  server = await startApiServer();
  server.setPodRuntime(fakeKubelet());
  return { admin: server.kubeconfig, nobody: server.kubeconfigFor({ name: 'nobody' }) };
});
