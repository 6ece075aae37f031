import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { RealCluster } from './real-cluster.ts';

const inside = `
const net = require('node:net');
const [path, port] = process.argv.slice(1);
net.createServer((a) => {
  const b = net.connect(Number(port), '127.0.0.1');
  a.pipe(b).pipe(a);
  for (const s of [a, b]) s.on('error', () => { a.destroy(); b.destroy(); });
}).listen(path);
`;
export interface Relay {
  readonly port: number;
  /** Bytes that went through so far, both ways. */
  bytes(): number;
  stop(): void;
}
/** A port of this machine's loopback that leads to one inside the cluster's network namespace: Unix sockets know no network namespaces. */
export async function relay(cluster: RealCluster, port: number): Promise<Relay> {
  const path = join(cluster.folder, `relay-${port}.sock`);
  const child = cluster.processes.start(`relay-${port}`, process.execPath, [
    '-e',
    inside,
    path,
    String(port),
  ]);
  let bytes = 0;
  const server = createServer((a) => {
    const b = connect(path);
    a.pipe(b).pipe(a);
    for (const socket of [a, b]) {
      socket.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      socket.on('error', () => {
        a.destroy();
        b.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    port: (server.address() as AddressInfo).port,
    bytes: () => bytes,
    stop() {
      server.close();
      child.kill('SIGTERM');
    },
  };
}
/** The kubeconfig with the relay's port. */
export const through = (kubeconfig: string, { port }: Relay): string =>
  kubeconfig.replace('https://127.0.0.1:6443', `https://127.0.0.1:${port}`);
