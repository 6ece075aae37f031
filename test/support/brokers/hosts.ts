import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { stopped } from './brokers.ts';

/**
 * Machines on one network, each a network namespace without a name: it lasts as long as its first process, and the kernel ends that one with ours
 * (PR_SET_PDEATHSIG, prctl(2)). A test that is killed leaves nothing behind. Needs root.
 */
export interface Hosts {
  address(host: number): string;
  /** Starts a process there; it is ended by `stop`, and by our end. */
  start(
    host: number,
    file: string,
    args: readonly string[],
    stdio?: 'ignore' | 'pipe',
  ): ChildProcess;
  /** Runs a command there to its end. */
  exec(host: number, file: string, args: readonly string[], timeoutMs?: number): string;
  /** Nothing goes to these addresses or comes from them from now on; none = as always. */
  cut(host: number, addresses: readonly string[]): void;
  stop(): Promise<void>;
}
/** What is run ends when this process does. */
export const withUs = ['setpriv', '--pdeathsig', 'KILL', '--'] as const;
/** A machine with nothing on it; a quarter of an hour is longer than any suite. */
export const idle = ['unshare', '--net', 'sleep', '900'] as const;

export async function startHosts(count: number, network = '10.77.0'): Promise<Hosts> {
  const children: ChildProcess[] = [];
  const started = (args: readonly string[], stdio: 'ignore' | 'pipe' = 'ignore'): ChildProcess => {
    const [file, ...rest] = [...withUs, ...args];
    const child = spawn(file, rest, { stdio: [stdio, stdio, 'ignore'] });
    children.push(child);
    return child;
  };
  const machine = async (): Promise<number> => {
    const { pid = 0 } = started(idle);
    const own = readlinkSync('/proc/self/ns/net');
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      if (name === 'sleep' && readlinkSync(`/proc/${pid}/ns/net`) !== own) return pid;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('no network namespace could be made: this needs root');
  };
  const inside = (pid: number): readonly string[] => ['nsenter', `--net=/proc/${pid}/ns/net`, '--'];
  const run = (pid: number, args: readonly string[], timeoutMs = 10_000): string => {
    const [file = '', ...rest] = [...inside(pid), ...args];
    return execFileSync(file, rest, { encoding: 'utf8', timeout: timeoutMs });
  };
  const stop = async (): Promise<void> => {
    for (const child of [...children].reverse()) await stopped(child);
  };
  const hosts: number[] = [];
  const hostOf = (host: number): number => {
    const pid = hosts[host];
    if (pid === undefined) throw new Error(`there is no host ${host}`);
    return pid;
  };
  const address = (host: number): string => `${network}.${host + 1}`;
  try {
    const hub = await machine();
    const link = (...args: readonly string[]) => run(hub, ['ip', 'link', ...args]);
    link('add', 'br0', 'type', 'bridge');
    link('set', 'br0', 'up');
    for (let host = 0; host < count; host++) {
      const pid = await machine();
      hosts.push(pid);
      const peer = ['peer', 'name', 'eth0', 'netns', String(pid)];
      link('add', `to${host}`, 'type', 'veth', ...peer);
      link('set', `to${host}`, 'master', 'br0', 'up');
      run(pid, ['ip', 'addr', 'add', `${address(host)}/24`, 'dev', 'eth0']);
      for (const device of ['lo', 'eth0']) run(pid, ['ip', 'link', 'set', device, 'up']);
    }
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return {
    ...{ address, stop },
    start: (host, file, args, stdio) => started([...inside(hostOf(host)), file, ...args], stdio),
    exec: (host, file, args, timeoutMs) => run(hostOf(host), [file, ...args], timeoutMs),
    cut(host, addresses) {
      const pid = hostOf(host);
      for (const chain of ['INPUT', 'OUTPUT']) run(pid, ['iptables', '-F', chain]);
      for (const one of addresses) {
        run(pid, ['iptables', '-A', 'INPUT', '-s', one, '-j', 'DROP']);
        run(pid, ['iptables', '-A', 'OUTPUT', '-d', one, '-j', 'DROP']);
      }
    },
  };
}
