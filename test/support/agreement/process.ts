import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** `sluice verifier` or `sluice arbiter` from the sources, as a process that can really be killed. */
export interface Running {
  readonly port: number;
  readonly lines: readonly string[];
  readonly kill: (signal?: NodeJS.Signals) => Promise<number | null>;
}
export async function startProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', resolve('test/support/source-cli.mjs'), ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const lines: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const port = await new Promise<number>((done, reject) => {
    const take = (chunk: Buffer): void => {
      lines.push(
        ...chunk
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== ''),
      );
      const found = /listens on port (\d+)/.exec(lines.join('\n'))?.[1];
      if (found !== undefined) done(Number(found));
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${lines.join('\n')}`)));
  });
  return {
    port,
    lines,
    kill: (signal = 'SIGKILL') => {
      child.kill(signal);
      return ended;
    },
  };
}
