import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const mark = 'SLUICE_CLUSTER';

/** Processes of one cluster: started inside its network namespace, logged, ended by their ids. */
export interface Processes {
  start(
    name: string,
    file: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): ChildProcess;
  /** Runs a command inside the namespace to its end; its stdout. */
  exec(
    file: string,
    args: readonly string[],
    options?: {
      readonly input?: string;
      readonly timeoutMs?: number;
      readonly env?: Readonly<Record<string, string>>;
    },
  ): string;
  log(name: string): string;
  stop(names: readonly string[]): Promise<void>;
}
export function processesOf(folder: string, netns: string): Processes {
  const running = new Map<string, ChildProcess>();
  const enter = (file: string, args: readonly string[]): readonly string[] => [
    `--net=/run/netns/${netns}`,
    '--',
    file,
    ...args,
  ];
  return {
    start(name, file, args, env = {}) {
      const log = openSync(join(folder, `${name}.log`), 'a');
      const child = spawn('nsenter', [...enter(file, args)], {
        cwd: folder,
        env: { ...process.env, [mark]: netns, ...env },
        stdio: ['ignore', log, log],
      });
      running.set(name, child);
      appendFileSync(join(folder, 'pids'), `${child.pid}\n`);
      return child;
    },
    exec: (file, args, options = {}) =>
      execFileSync('nsenter', [...enter(file, args)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...options.env },
        timeout: options.timeoutMs ?? 60_000,
        maxBuffer: 64 * 1024 * 1024,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(options.input === undefined ? {} : { input: options.input }),
      }),
    log: (name) =>
      existsSync(join(folder, `${name}.log`))
        ? readFileSync(join(folder, `${name}.log`), 'utf8')
        : '',
    async stop(names) {
      for (const name of names) {
        const child = running.get(name);
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) continue;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
        await ended;
        clearTimeout(timer);
      }
    },
  };
}

/** Ends what a cluster whose test was killed left behind: only processes that carry its mark. */
export function cleanLeftovers(root: string): void {
  for (const name of existsSync(root) ? readdirSync(root) : []) {
    const folder = join(root, name);
    const owner = Number(name.split('-').at(-1));
    if (existsSync(`/proc/${owner}`)) continue;
    const pids = existsSync(join(folder, 'pids'))
      ? readFileSync(join(folder, 'pids'), 'utf8').split('\n').filter(Boolean)
      : [];
    for (const pid of pids.reverse())
      if (environmentOf(pid).includes(`${mark}=${name}`)) process.kill(Number(pid), 'SIGKILL');
    const networks = podNetworks(folder);
    release(folder, name);
    for (const network of networks) quietly('ip', ['netns', 'del', network]);
    rmSync(folder, { recursive: true, force: true });
  }
}
const environmentOf = (pid: string): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
};
/** Network namespaces that the cluster's own containerd made for its pods: another cluster on this machine keeps its own. */
export function podNetworks(folder: string): readonly string[] {
  const bundles = join(folder, 'containerd/state/io.containerd.runtime.v2.task/k8s.io');
  const found = new Set<string>();
  for (const id of existsSync(bundles) ? readdirSync(bundles) : []) {
    const file = join(bundles, id, 'config.json');
    if (!existsSync(file)) continue;
    const network = /"path":\s*"(?:\/var)?\/run\/netns\/(cni-[\w-]+)"/.exec(
      readFileSync(file, 'utf8'),
    );
    if (network?.[1] !== undefined) found.add(network[1]);
  }
  return [...found];
}
/** Mounts and network namespaces of a cluster. */
export function release(folder: string, netns: string): void {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`));
  for (const path of mounts.sort().reverse()) quietly('umount', ['-l', path]);
  quietly('ip', ['netns', 'del', netns]);
}
export function quietly(file: string, args: readonly string[]): string {
  try {
    return execFileSync(file, [...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
  } catch {
    return '';
  }
}
