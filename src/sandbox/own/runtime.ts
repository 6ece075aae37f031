import { type ChildProcess, spawn } from 'node:child_process';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { connect, createServer } from 'node:net';
import { type ApiObject, fields, records, text } from '../kubernetes/objects.ts';
import type { Exit, PodRuntime } from '../kubernetes/pod-runtime.ts';
import type { Store } from '../kubernetes/store.ts';
import type { ProcessRuntime } from '../pods/process-runtime.ts';
import {
  argumentsOf,
  binaryFor,
  environmentOf,
  type LocalPorts,
  type OwnBinary,
  portsOf,
  unspokenPorts,
  withLocalPorts,
} from './container.ts';

const logLimit = 2000;
interface Running {
  readonly children: Map<string, ChildProcess>;
  readonly ports: LocalPorts;
}
interface Logs {
  current: string[];
  previous: string[] | undefined;
}

/** Pods whose containers are binaries of this machine; a container without one is a stub that is ready and answers nothing. */
export function ownRuntime(
  binaries: readonly OwnBinary[],
  store: Store,
  /** What a person must know, once. */
  note: (said: string) => void,
): ProcessRuntime {
  const running = new Map<string, Running>();
  const paused = new Set<string>();
  const logs = new Map<string, Logs>();
  const said = new Set<string>();
  const once = (text: string): void => {
    if (said.has(text)) return;
    said.add(text);
    note(text);
  };
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true, rejectUnauthorized: false });
  const uidOf = (pod: ApiObject): string => pod.metadata.uid ?? '';
  const mine = (pod: ApiObject) =>
    records(fields(pod.spec)['containers']).flatMap((container) => {
      const binary = binaryFor(text(container['image']), binaries);
      return binary === undefined ? [] : [{ container, binary, name: text(container['name']) }];
    });
  const localOf = (uid: string, port?: number): number | undefined => {
    const ports = running.get(uid)?.ports;
    return port === undefined ? ports?.values().next().value : ports?.get(port);
  };

  async function start(pod: ApiObject, exited: (exit: Exit) => void): Promise<void> {
    const uid = uidOf(pod);
    const containers = mine(pod);
    const prepared = containers.map((one) => {
      const { env, missing } = environmentOf(pod, one.container, store);
      if (missing.length > 0)
        throw new Error(
          `couldn't find ${missing.join(', ')} in Pod ${pod.metadata.namespace}/${pod.metadata.name}`,
        );
      const args = argumentsOf(one.container, one.binary);
      const unspoken = unspokenPorts(one.container, args, env);
      if (unspoken.length > 0)
        once(
          `Port ${unspoken.join(', ')} of the container ${one.name} stands neither in its arguments nor in its variables. A binary that has it built in can run in one pod only: give it per pod, ${unspoken.map((port) => `--run-args "-listen=:{port:${port}}"`).join(' ')} or as your flags are called.`,
        );
      return { ...one, env, args, unspoken };
    });
    const ports = new Map<number, number>();
    for (const { container, unspoken } of prepared)
      for (const { port } of portsOf(container))
        ports.set(port, unspoken.includes(port) ? port : await freePort());
    const kept: Logs = { current: [], previous: logs.get(uid)?.current };
    logs.set(uid, kept);
    const children = new Map<string, ChildProcess>();
    running.set(uid, { children, ports });
    let over = false;
    for (const { name, binary, container, args, env } of prepared) {
      const child = spawn(
        binary.file,
        args.map((value) => withLocalPorts(value, container, ports)),
        {
          env: {
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            HOSTNAME: pod.metadata.name,
            ...Object.fromEntries(
              Object.entries(env).map(([key, value]) => [
                key,
                withLocalPorts(value, container, ports),
              ]),
            ),
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      children.set(name, child);
      if (paused.has(uid)) child.once('spawn', () => child.kill('SIGSTOP'));
      const prefix = prepared.length > 1 ? `[${name}] ` : '';
      for (const stream of [child.stdout, child.stderr]) keepLines(stream, kept, prefix);
      await new Promise<void>((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', reject);
      });
      child.once('exit', (code, signal) => {
        children.delete(name);
        if (over) return;
        // One container that ends ends the pod's others: they start again together.
        over = true;
        if (running.get(uid)?.children === children) running.delete(uid);
        for (const other of children.values()) other.kill('SIGTERM');
        setImmediate(exited, {
          code: code ?? (signal === 'SIGKILL' ? 137 : 143),
          reason: code === 0 ? 'Completed' : 'Error',
        });
      });
    }
  }
  async function stop(pod: ApiObject, graceMs: number): Promise<void> {
    const children = [...(running.get(uidOf(pod))?.children.values() ?? [])];
    running.delete(uidOf(pod));
    await Promise.all(
      children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
        child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
        await ended;
        clearTimeout(timer);
      }),
    );
  }
  const get: PodRuntime['get'] = (pod, port, path, timeoutMs, how) => {
    const local = localOf(uidOf(pod), port);
    if (local === undefined) return Promise.resolve(undefined);
    const secure = how?.scheme === 'https';
    const { accept } = how?.headers ?? {};
    const headers = { ...(accept === undefined ? {} : { accept }) };
    const options = { host: '127.0.0.1', port: local, path, timeout: timeoutMs, headers };
    return new Promise((resolve) => {
      const sent = secure
        ? httpsRequest({ ...options, agent: https }, answered)
        : httpRequest({ ...options, agent: http }, answered);
      function answered(response: import('node:http').IncomingMessage): void {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('error', () => resolve(undefined));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? 'text/plain',
            body,
          }),
        );
      }
      sent.on('timeout', () => sent.destroy());
      sent.on('error', () => resolve(undefined));
      sent.end();
    });
  };
  return {
    start,
    stop,
    get,
    containers: (pod) => mine(pod).map(({ name }) => name),
    dial: (pod, port, timeoutMs) => dialled(localOf(uidOf(pod), port), timeoutMs),
    has: (pod) => running.has(uidOf(pod)),
    portOf: localOf,
    kill(uid) {
      const children = [...(running.get(uid)?.children.values() ?? [])];
      for (const child of children) child.kill('SIGKILL');
      return children.length > 0;
    },
    pause(uid, is) {
      if (is) paused.add(uid);
      else paused.delete(uid);
      for (const child of running.get(uid)?.children.values() ?? [])
        child.kill(is ? 'SIGSTOP' : 'SIGCONT');
    },
    network: (_uid, rules) =>
      rules.length === 0
        ? undefined
        : "the pods of this sandbox are somebody's own programs, whose network it cannot change",
    logs(pod, previous) {
      const found = logs.get(uidOf(pod));
      return previous ? found?.previous : found?.current;
    },
  };
}
function keepLines(stream: NodeJS.ReadableStream | null, kept: Logs, prefix: string): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    kept.current.push(...lines.filter((line) => line !== '').map((line) => `${prefix}${line}`));
    if (kept.current.length > logLimit) kept.current.splice(0, kept.current.length - logLimit);
  });
  stream?.on('end', () => {
    if (rest !== '') kept.current.push(`${prefix}${rest}`);
  });
}
/** Nobody else is given it at once: the system hands ports out in turn. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? address.port : 0),
      );
    });
  });
const dialled = (port: number | undefined, timeoutMs: number): Promise<boolean> =>
  port === undefined
    ? Promise.resolve(false)
    : new Promise((resolve) => {
        const socket = connect({ host: '127.0.0.1', port, timeout: timeoutMs });
        const end = (open: boolean): void => {
          socket.destroy();
          resolve(open);
        };
        socket.once('connect', () => end(true));
        socket.once('error', () => end(false));
        socket.once('timeout', () => end(false));
      });
