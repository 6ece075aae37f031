import { request as plain } from 'node:http';
import { type RequestOptions, request as secure } from 'node:https';
import { withDeadline } from '../deadline.ts';

/** How Consul is reached. */
export interface ConsulAddress {
  readonly url: string;
  /** ACL token. */
  readonly token: string | undefined;
  readonly datacenter: string | undefined;
  readonly namespace: string | undefined;
  readonly partition: string | undefined;
  readonly tls: {
    /** PEM of the authorities that are trusted; undefined = the machine's. */
    readonly ca: string | undefined;
    /** PEM of a client's certificate and key. */
    readonly cert: string | undefined;
    readonly key: string | undefined;
    /** Name in the server's certificate, such as server.dc1.consul; undefined = the address's own. */
    readonly serverName: string | undefined;
  };
}
export interface ConsulAnswer {
  readonly status: number;
  readonly index: string | undefined;
  /** undefined = larger than what is read. */
  readonly body: string | undefined;
}
/** A value of Consul's has 512 KiB at most, and base64 makes it longer by a third. */
const largestBytes = 1_500_000;

/** One GET, with our own trust roots: `fetch` takes none. */
export const consulGet = (
  { url, token, tls }: ConsulAddress,
  path: string,
  withinMs: number,
  signal: AbortSignal,
): Promise<ConsulAnswer> =>
  withDeadline(withinMs, signal, (limit) => {
    const address = new URL(`${url}${path}`);
    const options: RequestOptions = {
      method: 'GET',
      signal: limit,
      // A connection of its own: one that Consul's restart has cut is not used again.
      agent: false,
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-consul-token': token }),
      },
      ...(tls.ca === undefined ? {} : { ca: tls.ca }),
      ...(tls.cert === undefined ? {} : { cert: tls.cert }),
      ...(tls.key === undefined ? {} : { key: tls.key }),
      ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    };
    return new Promise<ConsulAnswer>((resolve, reject) => {
      const asked = (address.protocol === 'https:' ? secure : plain)(address, options, (answer) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        const { 'x-consul-index': index } = answer.headers;
        const done = (body: string | undefined): void =>
          resolve({
            status: answer.statusCode ?? 0,
            index: typeof index === 'string' ? index : undefined,
            body,
          });
        answer.on('data', (part: Buffer) => {
          bytes += part.byteLength;
          if (bytes <= largestBytes) parts.push(part);
          else {
            done(undefined);
            asked.destroy();
          }
        });
        answer.on('end', () => done(Buffer.concat(parts).toString('utf8')));
        answer.on('error', reject);
        answer.on('aborted', () => reject(new Error('the answer was cut off')));
      });
      asked.on('error', (thrown) => reject(limit.aborted ? limit.reason : thrown));
      asked.end();
    });
  });
