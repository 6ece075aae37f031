import { bytesOf, type Report } from '../../../../src/agreement/documents.ts';
import type { KeptReport } from '../../../../src/agreement/reports.ts';
import { signBody } from '../../../../src/agreement/signature.ts';
import { type StreamEnd, type Verifier, verifier } from '../../../../src/agreement/verifier.ts';
import { type WireSummary, wireVersion } from '../../../../src/agreement/wire.ts';
import { hashOf, sha256 } from '../../../../src/evidence/canonical.ts';
import { keyOf } from '../fixtures.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

interface Connection {
  readonly ends: Map<string, StreamEnd>;
  readonly lanes: ReadonlyMap<string, { lastMs: number }>;
}
/** The verifier of one cluster: a process that can be killed, on a network that can be cut. */
export interface Node {
  readonly cluster: string;
  process: Verifier | null;
  /** When it was alive. */
  readonly lives: { readonly fromMs: number; toMs: number | null }[];
  /** Reports that it accepted, in order. */
  readonly accepted: { readonly sha256: string; readonly atMs: number; readonly report: Report }[];
  readonly kill: () => void;
  readonly start: () => void;
  /** The monotonic clock of its machine: no two agree. */
  readonly monotonicMs: () => number;
  readonly report: (report: Report) => string;
}
export interface Nodes {
  readonly all: readonly Node[];
  readonly nodeOf: (cluster: string) => Node;
  /** Puts something into a stream that `to` believes is with `from`. */
  readonly inject: (from: string, to: string, message: WireSummary) => void;
  /** Opens a stream to `to` in the name of `from`, and repeats what that one said last. */
  readonly impersonate: (from: string, to: string) => void;
  /** Everything that was ever sent, by `from>to`. */
  readonly tape: ReadonlyMap<string, readonly WireSummary[]>;
}
export function nodes(
  clusters: readonly string[],
  {
    time,
    net,
    chance,
    keeps,
  }: {
    readonly time: Timeline;
    readonly net: Network;
    readonly chance: () => number;
    readonly keeps: boolean;
  },
): Nodes {
  const connections = new Set<Connection>();
  const tape = new Map<string, WireSummary[]>();
  let chances = 0;
  const name = `${chance()}`;
  const challenge = (): string => {
    chances += 1;
    return sha256(`${name} ${chances}`).slice(0, 32);
  };
  const endOf = (connection: Connection, of: string, other: string) => ({
    send: (message: WireSummary) => {
      const way = `${of}>${other}`;
      const taped = tape.get(way) ?? [];
      tape.set(way, [...taped.slice(-60), message]);
      const lane = connection.lanes.get(way) ?? { lastMs: 0 };
      net.carry(of, other, lane, () =>
        connection.ends.get(other)?.heard(message, nodeOf(other).monotonicMs()),
      );
    },
    close: () => hangUp(connection, of, other),
  });
  const hangUp = (connection: Connection, of: string, other: string): void => {
    connection.ends.delete(of);
    const lane = connection.lanes.get(`${of}>${other}`) ?? { lastMs: 0 };
    net.carry(of, other, lane, () => {
      const end = connection.ends.get(other);
      connection.ends.delete(other);
      end?.closed(nodeOf(other).monotonicMs());
    });
  };
  const dial = (from: string, to: string): void => {
    if (net.isCut(from, to) || net.isCut(to, from)) return;
    const connection: Connection = {
      ends: new Map(),
      lanes: new Map([
        [`${from}>${to}`, { lastMs: 0 }],
        [`${to}>${from}`, { lastMs: 0 }],
      ]),
    };
    const caller = nodeOf(from).process;
    time.after(net.delayMs(from, to), () => {
      const called = nodeOf(to).process;
      time.after(net.delayMs(to, from), () => {
        const node = nodeOf(from);
        if (node.process === null || node.process !== caller) return;
        if (called === null || nodeOf(to).process !== called)
          return node.process.failed(to, node.monotonicMs());
        connections.add(connection);
        connection.ends.set(
          from,
          node.process.opened(to, endOf(connection, from, to), 'us', node.monotonicMs()),
        );
        connection.ends.set(
          to,
          called.opened(from, endOf(connection, to, from), 'them', nodeOf(to).monotonicMs()),
        );
      });
    });
  };
  const all = clusters.map((cluster, i): Node => {
    const offsetMs = 1e6 * (i + 1) + Math.floor(chance() * 1e6);
    let kept: readonly KeptReport[] = [];
    const node: Node = {
      ...{ cluster, process: null, lives: [], accepted: [] },
      monotonicMs: () => time.nowMs() + offsetMs,
      kill() {
        if (node.process === null) return;
        node.process = null;
        const life = node.lives.at(-1);
        if (life !== undefined) life.toMs = time.nowMs();
        for (const connection of [...connections].filter(({ ends }) => ends.has(cluster)))
          for (const other of clusters.filter((one) => connection.lanes.has(`${cluster}>${one}`)))
            hangUp(connection, cluster, other);
      },
      start() {
        if (node.process !== null) return;
        node.lives.push({ fromMs: time.nowMs(), toMs: null });
        node.process = verifier({
          cluster,
          key: keyOf(cluster),
          peers: clusters
            .filter((other) => other !== cluster)
            .map((other) => ({ cluster: other, key: keyOf(other), dialled: true })),
          chance: challenge,
          dial: (peer) => dial(cluster, peer),
          say: () => undefined,
          ...(keeps ? { before: kept } : {}),
          keep: (reports) => {
            kept = reports;
          },
        });
      },
      report(report) {
        if (node.process === null) return 'nobody is there';
        const body = bytesOf(report);
        const message = { version: wireVersion, body, signature: new Uint8Array(0), challenge: '' };
        const { accepted, reason } = node.process.report(message, node.monotonicMs());
        if (accepted) node.accepted.push({ sha256: hashOf(report), atMs: time.nowMs(), report });
        return reason;
      },
    };
    node.start();
    time.every(1000, Math.floor(chance() * 1000), () => node.process?.beat(node.monotonicMs()));
    time.every(200, Math.floor(chance() * 200), () => node.process?.redial(node.monotonicMs()));
    return node;
  });
  const nodeOf = (cluster: string): Node => {
    const found = all.find((node) => node.cluster === cluster);
    if (found === undefined) throw new Error(`no cluster ${cluster}`);
    return found;
  };
  return {
    ...{ all, nodeOf, tape },
    impersonate(from, to) {
      const node = nodeOf(to);
      const stream = { send: () => undefined, close: () => undefined };
      const end = node.process?.opened(from, stream, 'them', node.monotonicMs());
      for (const message of tape.get(`${from}>${to}`)?.slice(-8) ?? [])
        end?.heard(message, node.monotonicMs());
    },
    inject(from, to, message) {
      for (const { ends, lanes } of connections)
        if (lanes.has(`${from}>${to}`)) ends.get(to)?.heard(message, nodeOf(to).monotonicMs());
    },
  };
}
/** A summary that says what the last one of that way said, but for `change`, signed by somebody else. */
export function forged(
  tape: readonly WireSummary[],
  change: (body: string) => string,
  challenge: string,
): WireSummary | undefined {
  const last = tape.findLast(({ body }) => body.length > 0);
  if (last === undefined) return undefined;
  const body = new TextEncoder().encode(change(new TextDecoder().decode(last.body)));
  return {
    version: wireVersion,
    body,
    signature: signBody('summary', body, keyOf('mallory')),
    challenge,
  };
}
