import { type ChildProcess, spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly cancelled: boolean;
}
/** Runs a step's process; `line` gets its output line by line. Cancel and time-out as GitHub's runner does: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
export function runProcess(
  file: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly timeoutMs: number;
    readonly line: (line: string) => void;
    readonly spawned?: (child: ChildProcess) => void;
  },
): Promise<Ran> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.spawned?.(child);
  const timers: NodeJS.Timeout[] = [];
  let cancelled = false;
  const cancel = (): void => {
    cancelled = true;
    child.kill('SIGINT');
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), 7500),
      setTimeout(() => child.kill('SIGKILL'), 10_000),
    );
  };
  options.signal.addEventListener('abort', cancel, { once: true });
  if (options.signal.aborted) cancel();
  timers.push(setTimeout(cancel, options.timeoutMs));
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (part: string) => {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.line(line);
    });
    stream?.on('end', () => {
      if (rest !== '') options.line(rest);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      options.signal.removeEventListener('abort', cancel);
      resolve({ code: code ?? 1, cancelled });
    });
  });
}
