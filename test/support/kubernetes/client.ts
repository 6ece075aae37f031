import { request } from 'node:https';

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every kind are looked into
  readonly body: any;
}
export interface RawClient {
  (method: string, path: string, body?: unknown, contentType?: string): Promise<Reply>;
  /** The first `count` events of a watch. */
  watch(
    path: string,
    count: number,
  ): Promise<readonly { readonly type: string; readonly object: Reply['body'] }[]>;
}
/** HTTPS with the client certificate of a kubeconfig, and nothing else in between. */
export function rawClient(kubeconfig: string): RawClient {
  const config = JSON.parse(kubeconfig) as {
    clusters: { cluster: Record<string, string> }[];
    users: { user: Record<string, string> }[];
  };
  const decode = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString();
  const cluster = config.clusters[0]?.cluster ?? {};
  const user = config.users[0]?.user ?? {};
  const tls = {
    ca: decode(cluster['certificate-authority-data']),
    cert: decode(user['client-certificate-data']),
    key: decode(user['client-key-data']),
  };
  const open = (method: string, path: string, body: unknown, contentType: string) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      accept: 'application/json',
      ...(payload === undefined
        ? {}
        : { 'content-type': contentType, 'content-length': Buffer.byteLength(payload) }),
    };
    const outgoing = request(new URL(path, cluster['server']), {
      method,
      headers,
      ...tls,
      agent: false,
    });
    outgoing.end(payload);
    return outgoing;
  };
  const client = (
    method: string,
    path: string,
    body?: unknown,
    contentType = 'application/json',
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const outgoing = open(method, path, body, contentType);
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parsed(text) }));
      });
    });
  const watch: RawClient['watch'] = (path, count) =>
    new Promise((resolve, reject) => {
      const outgoing = open('GET', path, undefined, '');
      const timer = setTimeout(
        () => outgoing.destroy(new Error(`fewer than ${count} events`)),
        15_000,
      );
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          const events = text
            .split('\n')
            .slice(0, -1)
            .filter((line) => line !== '')
            .map(parsed)
            .filter(({ type }) => type !== 'BOOKMARK');
          if (events.length < count) return;
          clearTimeout(timer);
          resolve(events.slice(0, count));
          outgoing.destroy();
        });
      });
    });
  return Object.assign(client, { watch });
}
function parsed(text: string): Reply['body'] {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
