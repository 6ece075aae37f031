import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConsulAddress } from '../../../src/adapters/consul/http.ts';

export interface ConsulStandIn {
  readonly address: ConsulAddress;
  readonly asked: { readonly url: string; readonly token: string | undefined }[];
  /** What a key has; undefined = it is not there. The index goes on as Consul's does, unless one is given. */
  put(value: string | undefined, index?: number): void;
  /** Answers everything so; undefined = as Consul does. */
  lie(how: ((response: ServerResponse, request: IncomingMessage) => void) | undefined): void;
  stop(): void;
}
/** One key of Consul's KV store with blocking queries, after its API documents: 404 with an index, a held question, base64, ModifyIndex. */
export async function consulStandIn(key = 'sluice/shop'): Promise<ConsulStandIn> {
  let [index, modified] = [10, 10];
  let stored: string | undefined;
  let lying: ((response: ServerResponse, request: IncomingMessage) => void) | undefined;
  let held: (() => void)[] = [];
  const asked: { url: string; token: string | undefined }[] = [];
  const release = (): void => {
    const all = held;
    held = [];
    for (const go of all) go();
  };
  const answer = (response: ServerResponse): void => {
    response.setHeader('x-consul-index', `${index}`);
    response.setHeader('x-consul-knownleader', 'true');
    if (stored === undefined) return void response.writeHead(404).end();
    const entry = {
      ...{ LockIndex: 0, Key: key, Flags: 0, CreateIndex: 10, ModifyIndex: modified },
      Value: Buffer.from(stored).toString('base64'),
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([entry]));
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://consul');
    const token = request.headers['x-consul-token'];
    asked.push({ url: request.url ?? '', token: typeof token === 'string' ? token : undefined });
    if (lying !== undefined) return void lying(response, request);
    const wanted = Number(url.searchParams.get('index') ?? 0);
    if (wanted === index) held.push(() => answer(response));
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...{ token: 'secret', datacenter: undefined, namespace: undefined, partition: undefined },
      tls: { ca: undefined, cert: undefined, key: undefined, serverName: undefined },
    },
    asked,
    put(value, at = index + 1) {
      [index, modified, stored] = [at, at, value];
      release();
    },
    lie(how) {
      lying = how;
      release();
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
