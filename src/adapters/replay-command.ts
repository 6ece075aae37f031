import { spawnSync } from 'node:child_process';
import { IJsonError, parseIJson } from '../evidence/i-json.ts';

const timeoutMs = 60_000;
const mostBytes = 1024 * 1024 * 1024;

/**
 * Replays events by a program: `{"init"?,"events"}` as one JSON line on its standard input, the state as JSON on its standard output. It runs
 * without a shell, for at most a minute. What it says on standard error is part of the reason when it fails.
 */
export const replayCommand =
  ([program = '', ...args]: readonly string[]) =>
  (asked: object): { readonly state: unknown } | { readonly failed: string } => {
    const ran = spawnSync(program, args, {
      input: `${JSON.stringify(asked)}\n`,
      timeout: timeoutMs,
      maxBuffer: mostBytes,
      encoding: 'utf8',
    });
    const name = JSON.stringify(program);
    // A program that does not read all of its input may be right all the same.
    const broke = (ran.error as NodeJS.ErrnoException | undefined)?.code;
    if (broke === 'ETIMEDOUT') return { failed: `${name} took longer than ${timeoutMs / 1000} s` };
    if (ran.error !== undefined && broke !== 'EPIPE')
      return { failed: `${name} cannot be run: ${ran.error.message}` };
    if (ran.status !== 0) {
      const how = ran.status === null ? `by ${ran.signal}` : `with ${ran.status}`;
      return { failed: `${name} ended ${how}: ${ran.stderr.trim().slice(-500)}` };
    }
    try {
      return { state: parseIJson(ran.stdout) };
    } catch (thrown) {
      if (!(thrown instanceof IJsonError)) throw thrown;
      return { failed: `${name} did not write one JSON value: ${thrown.message}` };
    }
  };
