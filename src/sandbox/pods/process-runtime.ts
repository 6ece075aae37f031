import { type ChildProcess, fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import type { NetworkRule } from '../chaos/acts.ts';
import { type ApiObject, fields, records, text } from '../kubernetes/objects.ts';
import type { Exit, PodRuntime } from '../kubernetes/pod-runtime.ts';
import { type Defect, defects } from '../service/defects.ts';

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly image: string;
}
interface Logs {
  current: string[];
  previous: string[] | undefined;
}
const logLimit = 6000;
const repository = 'sluice.test/shop';

export interface ProcessRuntime extends PodRuntime {
  /** The local port of a running pod; of one of its container ports, where it has several. */
  portOf(uid: string, port?: number): number | undefined;
  /** SIGKILL, as a fault does it. */
  kill(uid: string): boolean;
  /** SIGSTOP until it is told otherwise, a new container of the pod too. */
  pause(uid: string, paused: boolean): void;
  /** What the pod's answers meet; rules for named addresses concern nobody here. Why it cannot, where its programs take no orders. */
  network(uid: string, rules: readonly NetworkRule[]): string | undefined;
}

/** Pods as processes of this machine: the image tag says which version, and what is wrong with it. `entry` = the CLI's main file. */
export function processRuntime(entry: string): ProcessRuntime {
  const running = new Map<string, Running>();
  const logs = new Map<string, Logs>();
  const agent = new Agent({ keepAlive: true });
  let seed = 1;
  const paused = new Set<string>();
  /** Images of which a pod was killed. */
  const killed = new Set<string>();
  const uidOf = (pod: ApiObject): string => pod.metadata.uid ?? '';

  async function start(pod: ApiObject, exited: (exit: Exit) => void): Promise<void> {
    const { version, defect } = parseImage(pod);
    const uid = uidOf(pod);
    const kept: Logs = { current: [], previous: logs.get(uid)?.current };
    logs.set(uid, kept);
    const image = imageOf(pod);
    const given = ['sandbox-pod', version, defect, String(seed++), pod.metadata.name];
    const child = fork(entry, killed.has(image) ? [...given, 'successor'] : given, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    // A line may come in two parts.
    let rest = '';
    const keep = (data: Buffer): void => {
      const lines = (rest + data.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      kept.current.push(...lines.filter((line) => line !== ''));
      if (kept.current.length > logLimit) kept.current.splice(0, kept.current.length - logLimit);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('close', () => keep(Buffer.from('\n')));
    await new Promise<void>((resolve) => {
      child.once('message', (message) => {
        running.set(uid, { child, image, port: (message as { port: number }).port });
        if (paused.has(uid)) child.kill('SIGSTOP');
        resolve();
      });
      child.once('exit', (code, signal) => {
        if (running.get(uid)?.child === child) running.delete(uid);
        resolve();
        setImmediate(exited, {
          code: code ?? (signal === 'SIGKILL' ? 137 : 143),
          reason: code === 0 ? 'Completed' : 'Error',
        });
      });
    });
  }
  async function stop(pod: ApiObject, graceMs: number): Promise<void> {
    const found = running.get(uidOf(pod));
    if (found === undefined) return;
    const ended = new Promise<void>((resolve) => found.child.once('exit', () => resolve()));
    found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
    const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  }
  return {
    start,
    stop,
    has: (pod) => running.has(uidOf(pod)),
    portOf: (uid) => running.get(uid)?.port,
    kill(uid) {
      const found = running.get(uid);
      if (found !== undefined) killed.add(found.image);
      return found?.child.kill('SIGKILL') ?? false;
    },
    pause(uid, is) {
      if (is) paused.add(uid);
      else paused.delete(uid);
      running.get(uid)?.child.kill(is ? 'SIGSTOP' : 'SIGCONT');
    },
    network(uid, rules) {
      const all = rules.filter(({ named }) => named.length === 0);
      const network = {
        delayMs: all.reduce((sum, { delayMs }) => sum + delayMs, 0),
        lossPercent: Math.max(0, ...all.map(({ lossPercent }) => lossPercent)),
        cut: all.some(({ cut }) => cut),
      };
      running.get(uid)?.child.send({ network });
    },
    logs(pod, previous) {
      const found = logs.get(uidOf(pod));
      return previous ? found?.previous : found?.current;
    },
    get(pod, _port, path, timeoutMs) {
      const found = running.get(uidOf(pod));
      if (found === undefined) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const request = get(
          { host: '127.0.0.1', port: found.port, path, agent, timeout: timeoutMs },
          (response) => {
            let body = '';
            response.setEncoding('utf8');
            response.on('data', (part: string) => {
              body += part;
            });
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                contentType: response.headers['content-type'] ?? 'text/plain',
                body,
              }),
            );
          },
        );
        request.on('timeout', () => request.destroy());
        request.on('error', () => resolve(undefined));
      });
    },
  };
}

const imageOf = (pod: ApiObject): string =>
  text(records(fields(pod.spec)['containers'])[0]?.['image']);
function parseImage(pod: ApiObject): { readonly version: string; readonly defect: Defect } {
  const image = imageOf(pod);
  const [name = '', tag = ''] = image.split(/:(?=[^/]*$)/);
  const [version = '', ...rest] = tag.split('-');
  const defect = rest.join('-');
  const known = defect === '' ? 'none' : defects.find((candidate) => candidate === defect);
  if (name !== repository || !/^\d/.test(version) || known === undefined)
    throw new Error(
      `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": not found`,
    );
  return { version, defect: known };
}
