import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAuthority } from '../../../src/sandbox/kubernetes/certificates.ts';
import type { Workload } from '../../../src/workload/objects.ts';

interface Kubeconfig {
  readonly clusters: { cluster: { readonly server: string; readonly [field: string]: unknown } }[];
  readonly users: readonly {
    readonly user: Readonly<Record<'client-certificate-data' | 'client-key-data', string>>;
  }[];
}
const decoded = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64');

/** A way to the API server that changes workloads as they are written, as a mutating admission webhook does; its kubeconfig. */
export async function admissionFront(
  kubeconfig: string,
  mutate: (workload: Workload) => Workload,
): Promise<{ readonly kubeconfig: string; close(): Promise<void> }> {
  const config = JSON.parse(kubeconfig) as Kubeconfig;
  const [first] = config.clusters;
  if (first === undefined) throw new Error('a kubeconfig has a cluster');
  const target = new URL(first.cluster.server);
  const user = config.users[0]?.user;
  const { certificate: cert, key } = createAuthority(new Date()).issue(
    { commonName: 'front' },
    'server',
  );
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = changed(Buffer.concat(chunks), mutate);
    const upstream = https.request(
      {
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          host: target.host,
          ...(body.length === 0 ? {} : { 'content-length': body.length }),
        },
        rejectUnauthorized: false,
        cert: decoded(user?.['client-certificate-data']),
        key: decoded(user?.['client-key-data']),
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => response.destroy());
    response.on('close', () => upstream.destroy());
    upstream.end(body);
  };
  const server: Server = https.createServer({ cert, key }, (request, response) => {
    void pass(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  first.cluster = { server: `https://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true };
  return {
    kubeconfig: JSON.stringify(config),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
function changed(body: Buffer, mutate: (workload: Workload) => Workload): Buffer {
  if (body.length === 0) return body;
  const object = JSON.parse(body.toString()) as Partial<Workload>;
  const isWorkload = object.spec?.template?.spec?.containers !== undefined;
  return isWorkload ? Buffer.from(JSON.stringify(mutate(object as Workload))) : body;
}
