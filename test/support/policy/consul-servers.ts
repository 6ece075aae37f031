import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import type { ConsulAddress } from '../../../src/adapters/consul/http.ts';
import { certify, createAuthorityFiles } from '../../cluster/support/pki.ts';
import { freePorts } from '../brokers/brokers.ts';
import { tool } from '../toolchain/tools.ts';

export const management = '11111111-2222-3333-4444-555555555555';
const count = 3;
const serverName = 'server.dc1.consul';

/** Three real servers with ACLs (deny by default) and TLS both ways, each a process of its own. */
export async function consulServers(folder: string) {
  createAuthorityFiles(folder);
  certify(folder, 'server', `/CN=${serverName}`, `DNS:${serverName},IP:127.0.0.1`);
  certify(folder, 'client', '/CN=client');
  const pem = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const binary = await tool('consul');
  const ports = await freePorts(3 * count);
  const port = (i: number, which: 0 | 1 | 2): number => ports[3 * i + which] ?? 0;
  const processes = new Map<number, ChildProcess>();
  const start = (i: number): void => {
    const file = join(folder, `server-${i}.json`);
    const [cert_file, key_file, ca_file] = ['server.crt', 'server.key', 'ca.crt'].map((name) =>
      join(folder, name),
    );
    writeFileSync(
      file,
      JSON.stringify({
        ...{
          server: true,
          bootstrap_expect: count,
          node_name: `s${i}`,
          data_dir: `${folder}/d${i}`,
        },
        ...{ bind_addr: '127.0.0.1', client_addr: '127.0.0.1', log_level: 'warn' },
        ports: {
          ...{ http: -1, dns: -1, grpc: -1, grpc_tls: -1, serf_wan: -1 },
          ...{ https: port(i, 0), serf_lan: port(i, 1), server: port(i, 2) },
        },
        retry_join: Array.from({ length: count }, (_, j) => `127.0.0.1:${port(j, 1)}`),
        retry_interval: '1s',
        acl: {
          ...{ enabled: true, default_policy: 'deny' },
          tokens: { initial_management: management, agent: management },
        },
        tls: { https: { cert_file, key_file, ca_file, verify_incoming: true } },
        performance: { raft_multiplier: 1 },
        ...{ connect: { enabled: false }, disable_update_check: true, leave_on_terminate: false },
      }),
    );
    const child = spawn(binary, ['agent', '-config-file', file], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    processes.set(i, child);
  };
  const address = (i: number, more: Partial<ConsulAddress> = {}): ConsulAddress => ({
    ...{ url: `https://127.0.0.1:${port(i, 0)}`, token: management, datacenter: undefined },
    ...{ namespace: undefined, partition: undefined },
    tls: { ca: pem('ca.crt'), cert: pem('client.crt'), key: pem('client.key'), serverName },
    ...more,
  });
  /** One request of an operator's. */
  const call = (
    i: number,
    method: string,
    path: string,
    body?: string | Buffer,
  ): Promise<{ readonly status: number; readonly body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { url, tls, token } = address(i);
      const { ca, cert, key } = tls;
      const asked = request(
        `${url}${path}`,
        {
          method,
          servername: serverName,
          agent: false,
          ca,
          cert,
          key,
          headers: { 'x-consul-token': token },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }),
          );
        },
      );
      asked.setTimeout(10_000, () => asked.destroy(new Error('no answer')));
      asked.on('error', reject);
      asked.end(body);
    });
  const kill = (i: number): Promise<void> =>
    new Promise((resolve) => {
      const child = processes.get(i);
      if (child === undefined || child.exitCode !== null || child.signalCode !== null)
        return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  /** Until one is the leader, and it is not `not`: its number. */
  const leader = async (not = -1): Promise<number> => {
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      for (const i of processes.keys()) {
        if (i === not) continue;
        const said = await call(i, 'GET', '/v1/status/leader').catch(() => undefined);
        const found = /127\.0\.0\.1:(\d+)/.exec(said?.body.toString() ?? '')?.[1];
        const number = Array.from({ length: count }, (_, j) => j).find(
          (j) => String(port(j, 2)) === found,
        );
        if (number !== undefined && number !== not) return number;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('no leader after 60 s');
  };
  for (let i = 0; i < count; i++) start(i);
  return {
    ...{ address, call, kill, start, leader, pem },
    async stop(): Promise<void> {
      for (const i of processes.keys()) await kill(i);
    },
  };
}
