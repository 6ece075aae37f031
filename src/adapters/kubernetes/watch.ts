import type { IncomingMessage } from 'node:http';
import { ClusterError, type KubeObject, type WatchEvent } from '../../ports/cluster.ts';

/** A change; what a watch begins with is listed. */
type Change<T extends KubeObject> = Exclude<WatchEvent<T>, { readonly type: 'SYNC' }>;

interface WireEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: KubeObject & { readonly code?: number; readonly message?: string };
}
/** No single event is larger: etcd refuses objects above 1.5 MB. */
const lineLimit = 8 * 1024 * 1024;

/** The events of one watch connection, with the resourceVersion to go on from. Ends when the server ends it; throws `gone` on 410. */
export async function* eventsOf<T extends KubeObject>(
  incoming: IncomingMessage,
  moved: (resourceVersion: string) => void,
): AsyncGenerator<Change<T>> {
  for await (const line of linesOf(incoming)) {
    const event = JSON.parse(line) as WireEvent;
    if (event.type === 'ERROR') {
      const { code = 500, message = 'watch failed' } = event.object;
      throw new ClusterError(code === 410 ? 'gone' : 'server', message, { status: code });
    }
    const version = event.object.metadata.resourceVersion;
    if (version !== undefined) moved(version);
    if (event.type !== 'BOOKMARK') yield { type: event.type, object: event.object as unknown as T };
  }
}

async function* linesOf(incoming: IncomingMessage): AsyncGenerator<string> {
  let rest = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming as AsyncIterable<string>) {
    rest += chunk;
    if (rest.length > lineLimit) throw new ClusterError('server', 'a watch event is too large');
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
}
