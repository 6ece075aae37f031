import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is taken, and the connection cut. */
  readonly cut?: true;
}
export interface StandIn {
  readonly url: string;
  readonly asked: Asked[];
  /** What it answers, before anything else; each is used once. */
  next(...answers: readonly Answer[]): void;
  stop(): void;
}
/** A server that answers as it is told, and remembers what it was asked. */
export async function standIn(answer: (asked: Asked) => Answer): Promise<StandIn> {
  const asked: Asked[] = [];
  let queued: readonly Answer[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString('utf8')));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://stand-in');
      const one: Asked = {
        ...{
          method: request.method ?? '',
          url,
          path: url.pathname,
          headers: request.headers,
          text,
        },
        body: jsonIn(text),
      };
      asked.push(one);
      const [first, ...rest] = queued;
      queued = rest;
      const { status, body: said, headers = {}, cut } = first ?? answer(one);
      if (cut === true) return void request.socket.destroy();
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof said === 'string' ? said : said === undefined ? '' : JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    next(...answers) {
      queued = answers;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
function jsonIn(text: string): Asked['body'] {
  try {
    return JSON.parse(text === '' ? '{}' : text) as Asked['body'];
  } catch {
    return {};
  }
}
