import { UsageError } from '../../errors.ts';
import { brokerJson } from '../broker-http.ts';

/** One server of NATS by its monitoring address. */
export interface NatsServer {
  readonly url: string;
  readonly id: string;
  /** As leaders of streams are told. */
  readonly name: string | undefined;
  ask(path: string): Promise<unknown>;
}
export interface NatsServers {
  readonly all: readonly NatsServer[];
  /** Where clients may be that no server tells of; null = nowhere. */
  readonly unseen: string | null;
}
interface Routes {
  readonly server_id?: string;
  readonly server_name?: string;
  readonly routes?: readonly {
    readonly remote_id?: string;
    readonly remote_name?: string;
    readonly ip?: string;
  }[];
}
interface Peer {
  readonly id: string;
  readonly name: string;
  readonly ip: string;
}

/**
 * A server tells only of the clients that are connected to itself: all of a cluster are asked. Those that no URL names are looked for at the
 * address of their route and the port of the first URL, and believed when they are who the route says; credentials are not sent there.
 */
export async function natsServers(
  urls: readonly string[],
  signal: AbortSignal,
  credentials: string | undefined,
): Promise<NatsServers> {
  const named = await Promise.all(urls.map((url) => meet(url, signal, credentials)));
  const known = new Map(named.map((met) => [met.server.id, met.server]));
  const peers = new Map(
    named.flatMap(({ peers: found }) => found.map((peer) => [peer.id, peer] as const)),
  );
  const missing = [...peers.values()].filter(({ id }) => !known.has(id));
  const lost: Peer[] = [];
  for (const peer of missing) {
    const found =
      credentials === undefined ? await lookFor(peer, urls[0] ?? '', signal) : undefined;
    if (found === undefined) lost.push(peer);
    else known.set(found.id, found);
  }
  if (lost.length > 0) throw notAsked(lost, known.size, credentials !== undefined);
  const [first] = named;
  return {
    all: [...known.values()],
    unseen: first === undefined ? null : await beyond(first.server),
  };
}

async function meet(url: string, signal: AbortSignal, credentials: string | undefined) {
  const ask = (path: string): Promise<unknown> =>
    brokerJson('NATS', `${url}/${path}`, signal, credentials);
  const answer = ((await ask('routez')) ?? {}) as Routes;
  const { server_id: id = url, server_name: name, routes = [] } = answer;
  const peers = routes.map(({ remote_id, remote_name, ip = '' }) => ({
    id: remote_id ?? ip,
    name: remote_name ?? remote_id ?? ip,
    ip,
  }));
  return { server: { url, id, name, ask }, peers };
}

/** Undefined when nobody answers there, or somebody else does. */
async function lookFor(
  { id, ip }: Peer,
  like: string,
  signal: AbortSignal,
): Promise<NatsServer | undefined> {
  if (ip === '' || !URL.canParse(like)) return undefined;
  const url = new URL(like);
  url.hostname = ip.includes(':') ? `[${ip}]` : ip;
  const place = url.href.replace(/\/+$/, '');
  try {
    const { server } = await meet(place, signal, undefined);
    return server.id === id ? server : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

function notAsked(lost: readonly Peer[], asked: number, secret: boolean): UsageError {
  const names = lost.map(({ name, ip }) => (name === ip ? name : `${name} at ${ip}`)).join(', ');
  return new UsageError(
    `NATS is a cluster: ${asked} of its servers ${asked === 1 ? 'was' : 'were'} asked, and ${names} could not be${secret ? ' (credentials are sent to no server that is not named)' : ''}. Whoever is connected there is not seen, and no share can be read back.`,
    {
      input: 'consumer-group',
      fix: 'Give the monitoring URL of every server: url: "http://nats-0.nats:8222,http://nats-1.nats:8222".',
    },
  );
}

/** Other clusters and leaf nodes have clients of their own, of which these servers know nothing. */
async function beyond({ ask }: NatsServer): Promise<string | null> {
  const [gateways, leaves] = (await Promise.all([
    ask('gatewayz').catch(() => undefined),
    ask('leafz').catch(() => undefined),
  ])) as [
    { readonly outbound_gateways?: Readonly<Record<string, unknown>> } | undefined,
    { readonly leafnodes?: number } | undefined,
  ];
  const clusters = Object.keys(gateways?.outbound_gateways ?? {});
  const count = leaves?.leafnodes ?? 0;
  const parts = [
    ...(clusters.length === 0 ? [] : [`clients of the clusters ${clusters.join(', ')}`]),
    ...(count === 0 ? [] : [`clients of ${count} leaf nodes`]),
  ];
  return parts.length === 0 ? null : `${parts.join(' and ')} are not seen`;
}
