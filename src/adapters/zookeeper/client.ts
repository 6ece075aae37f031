import { UsageError } from '../../errors.ts';
import { type FramedSocket, openFramed } from '../framed-socket.ts';
import { type Reader, reader, writer } from '../kafka/wire.ts';

/** Requests of ZooKeeper's protocol (zookeeper.jute) that only read. */
const operations = { getData: 4, getChildren: 8, auth: 100 } as const;
const sessionTimeoutMs = 10_000;
const errors: Readonly<Record<number, string>> = {
  [-101]: 'there is no such node',
  [-102]: 'these credentials may not read it',
  [-112]: 'the session has expired',
  [-115]: 'the credentials are refused',
};
/** One server. A server without a quorum does not open a session: it is passed over. */
export interface ZooKeeper {
  children(path: string): Promise<readonly string[]>;
  /** undefined = it is not there, any more. */
  node(path: string): Promise<ZooNode | undefined>;
  close(): void;
}
export interface ZooNode {
  readonly data: string;
  /** The transaction that made it: it grows over the whole ensemble. */
  readonly created: string;
  readonly ephemeral: boolean;
}
const words = {
  who: 'the ZooKeeper',
  language: 'ZooKeeper',
  closed: 'it has no quorum, or does not take more clients',
};
/** `credentials` is user:password (digest). */
export async function connectZooKeeper(
  { servers, tls }: { readonly servers: readonly string[]; readonly tls: boolean },
  credentials: string | undefined,
  signal: AbortSignal,
): Promise<ZooKeeper> {
  let last: unknown;
  for (const server of servers)
    try {
      return await connected(server, tls, credentials, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof UsageError) throw thrown;
      last = thrown;
    }
  throw last ?? new Error('no ZooKeeper was named');
}
async function connected(
  server: string,
  tls: boolean,
  credentials: string | undefined,
  signal: AbortSignal,
): Promise<ZooKeeper> {
  const socket = await openFramed(server, tls, words, signal);
  try {
    const hello = writer().int32(0).int64(0n).int32(sessionTimeoutMs).int64(0n);
    const session = reader(await socket.ask(hello.bytes(Buffer.alloc(16)).int8(0).done()));
    session.int32();
    if (session.int32() <= 0) throw new Error(`${words.who} ${server} opens no session`);
    const ask = asking(socket, server);
    if (credentials !== undefined) await ask.logIn(credentials);
    return { ...ask.reads, close: socket.close };
  } catch (thrown) {
    socket.close();
    throw thrown;
  }
}
function asking(socket: FramedSocket, server: string) {
  let xid = 0;
  const ask = async (
    operation: keyof typeof operations,
    path: string,
    body: Buffer,
  ): Promise<Reader | undefined> => {
    xid += 1;
    const id = operation === 'auth' ? -4 : xid;
    const header = writer().int32(id).int32(operations[operation]).done();
    const answer = reader(await socket.ask(Buffer.concat([header, body])));
    const answered = answer.int32();
    if (answered !== id) throw new Error(`${words.who} ${server} answered another request`);
    answer.int64();
    const error = answer.int32();
    if (error === -101 && operation === 'getData') return undefined;
    if (error !== 0)
      throw new UsageError(
        `ZooKeeper at ${server}: ${path === '' ? '' : `${path}: `}${errors[error] ?? `error ${error}`}.`,
      );
    return answer;
  };
  const unwatched = (path: string): Buffer => writer().bytes(Buffer.from(path)).int8(0).done();
  const reads = {
    async children(path: string): Promise<readonly string[]> {
      const answer = await ask('getChildren', path, unwatched(path));
      return answer?.array((item) => item.bytes().toString('utf8')) ?? [];
    },
    async node(path: string): Promise<ZooNode | undefined> {
      const answer = await ask('getData', path, unwatched(path));
      if (answer === undefined) return undefined;
      const data = answer.bytes().toString('utf8');
      const created = answer.int64();
      // mzxid, ctime, mtime; version, cversion, aversion.
      answer.skip(3 * 8 + 3 * 4);
      return { data, created: String(created), ephemeral: answer.int64() !== 0n };
    },
  };
  const logIn = async (credentials: string): Promise<void> => {
    const body = writer().int32(0).bytes(Buffer.from('digest')).bytes(Buffer.from(credentials));
    await ask('auth', '', body.done());
  };
  return { reads, logIn };
}
