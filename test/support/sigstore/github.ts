import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { authority } from '../agreement/certificates.ts';
import { type StandIn, standIn } from '../notify/stand-in.ts';

/** GitHub's own Sigstore as a job reaches it, and the store of attestations that its API is. */
export interface AttestingGitHub extends AsyncDisposable {
  /** What a job of a repository there has in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Takes attestations; what came, and what it is to answer next. */
  readonly store: StandIn;
}
const host = 'sluice.ghe.com';
const up = async (server: Server): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};

/**
 * A GitHub with a name of its own: jobs there sign at fulcio.HOST and timestamp.HOST over HTTPS. A proxy that jobs are given leads those names
 * to the real Fulcio and the real timestamp authority here; the store alone is a stand-in.
 */
export async function attestingGitHub(
  folder: string,
  stack: { readonly fulcio: string; readonly timestamp: string },
): Promise<AttestingGitHub> {
  const names: Readonly<Record<string, string>> = {
    [`fulcio.${host}`]: stack.fulcio,
    [`timestamp.${host}`]: stack.timestamp,
  };
  const ca = authority(folder);
  const { tls } = ca.pair('github', ...Object.keys(names));
  const front = createHttps({ key: tls.key, cert: tls.certificate }, (request, response) => {
    void (async () => {
      const to = names[request.headers.host ?? ''] ?? '';
      const answer = await fetch(`${to}${request.url}`, {
        method: request.method ?? 'GET',
        headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
        body: await rawOf(request),
      });
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch((thrown: unknown) => response.writeHead(502).end(String(thrown)));
  });
  const frontPort = await up(front);
  const proxy = createHttp();
  proxy.on('connect', (request, socket) => {
    const [name = ''] = (request.url ?? '').split(':');
    if (!Object.hasOwn(names, name)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const through = connect(frontPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(through).pipe(socket);
    });
    for (const end of [socket, through]) end.on('error', () => end.destroy());
  });
  let stored = 0;
  const store = await standIn(({ method, path }) => {
    if (method !== 'POST' || !/^\/repos\/[^/]+\/[^/]+\/attestations$/.test(path))
      return { status: 404, body: { message: 'Not Found' } };
    stored += 1;
    return { status: 201, body: { id: stored } };
  });
  const proxyPort = await up(proxy);
  return {
    env: {
      GITHUB_SERVER_URL: `https://${host}`,
      GITHUB_API_URL: store.url,
      GITHUB_REPOSITORY: 'o/r',
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: `${ca.folder}/ca.pem`,
    },
    store,
    async [Symbol.asyncDispose]() {
      store.stop();
      for (const server of [front, proxy]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
async function rawOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
