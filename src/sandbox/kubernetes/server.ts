import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import type { User } from './access.ts';
import { createAuthority } from './certificates.ts';
import type { Context, Interference, ServedRequest, Webhook } from './context.ts';
import { startControllers } from './controllers.ts';
import { startKubelet } from './kubelet.ts';
import type { ApiObject } from './objects.ts';
import type { PodRuntime } from './pod-runtime.ts';
import { portForward } from './port-forward.ts';
import { serve } from './requests.ts';
import { builtInResources } from './resource-types.ts';
import { Store } from './store.ts';

export interface ApiServer {
  readonly url: string;
  readonly ca: string;
  readonly store: Store;
  /** Of a system:masters user. */
  readonly kubeconfig: string;
  kubeconfigFor(user: {
    readonly name: string;
    readonly groups?: readonly string[];
    readonly namespace?: string;
  }): string;
  /** A bearer token of a ServiceAccount, as the kubelet mounts it. */
  tokenFor(serviceAccount: { readonly namespace: string; readonly name: string }): string;
  setPodRuntime(runtime: PodRuntime): void;
  /** What a pod's processes wrote, the present container's before the earlier one's. */
  logsOf(pod: ApiObject): readonly string[];
  /** Admission of an operator, beside the server's own. */
  setWebhook(webhook: Webhook | undefined): void;
  onRequest(hook: ((request: ServedRequest) => Interference | undefined) | undefined): void;
  stop(): Promise<void>;
}
/** An embedded Kubernetes API server on loopback over TLS, with the controllers and the kubelet that a release meets. */
export async function startApiServer(now: () => Date = () => new Date()): Promise<ApiServer> {
  const authority = createAuthority(new Date());
  const serving = authority.issue({ commonName: 'kube-apiserver' }, 'server');
  const store = new Store();
  const runtime: { current: PodRuntime | undefined } = { current: undefined };
  let hook: ((request: ServedRequest) => Interference | undefined) | undefined;
  for (const name of ['default', 'kube-system'])
    store.create(builtInResources.namespaces, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
      status: { phase: 'Active' },
    });
  const tokens = new Map<string, User>();
  const webhook: { current: Webhook | undefined } = { current: undefined };
  const context: Context = { store, runtime, addresses: { next: 10 }, tokens, webhook };
  const server = createServer(
    {
      key: serving.key,
      cert: serving.certificate,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      response.setHeader('date', now().toUTCString());
      void serve(context, request, response, () => hook);
    },
  );
  // All of them: closeAllConnections knows neither those in their TLS handshake nor those that were upgraded, and the server stays open for each.
  const sockets = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (incoming, socket) => portForward(context, incoming, socket as TLSSocket));
  // As the real one, which closes no idle connection: a client that has just taken one out of its pool would meet a reset.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopControllers = startControllers(store);
  const kubelet = startKubelet(store, () => runtime.current);
  const kubeconfigFor: ApiServer['kubeconfigFor'] = ({
    name,
    groups = [],
    namespace = 'default',
  }) => {
    const issued = authority.issue({ commonName: name, organizations: groups }, 'client');
    return kubeconfigText(url, authority.certificate, issued, namespace);
  };
  return {
    url,
    ca: authority.certificate,
    store,
    kubeconfig: kubeconfigFor({ name: 'admin', groups: ['system:masters'] }),
    kubeconfigFor,
    tokenFor({ namespace, name }) {
      const token = randomUUID();
      const groups = ['system:serviceaccounts', 'system:authenticated'];
      tokens.set(token, { name: `system:serviceaccount:${namespace}:${name}`, groups });
      return token;
    },
    setPodRuntime(given) {
      runtime.current = given;
      kubelet.resync();
    },
    logsOf: (pod) => runtime.current?.logs(pod, false) ?? runtime.current?.logs(pod, true) ?? [],
    setWebhook(given) {
      webhook.current = given;
    },
    onRequest(given) {
      hook = given;
    },
    async stop() {
      stopControllers();
      await kubelet.stop();
      await closed(server, sockets);
    },
  };
}
function closed(server: Server, sockets: Iterable<Duplex>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
function kubeconfigText(
  url: string,
  ca: string,
  issued: { readonly certificate: string; readonly key: string },
  namespace: string,
): string {
  const base64 = (value: string): string => Buffer.from(value).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: 'sandbox', cluster: { server: url, 'certificate-authority-data': base64(ca) } },
    ],
    users: [
      {
        name: 'user',
        user: {
          'client-certificate-data': base64(issued.certificate),
          'client-key-data': base64(issued.key),
        },
      },
    ],
    contexts: [{ name: 'sandbox', context: { cluster: 'sandbox', user: 'user', namespace } }],
    'current-context': 'sandbox',
  });
}
