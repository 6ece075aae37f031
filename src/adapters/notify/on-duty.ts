import { execFile } from 'node:child_process';
import { messageOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { isOk, listOf, objectOf, sent } from './http.ts';

/** A person as an answer names them. */
export interface Answered {
  readonly name: string;
  readonly wecom?: string;
  readonly slack?: string;
}
const answerWithinMs = 10_000;
const largest = 64 * 1024;

/** Asks an address; the answer is a name in plain text, or JSON `{name, wecom, slack}`. */
export async function dutyFromUrl(
  clock: Clock,
  url: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answered> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await sent(clock, { method: 'GET', url, headers }, signal);
  if (!isOk(answer)) throw new Error(`it answered ${answer.status}`);
  return personOf(answer.text);
}
/** Runs a command without a shell; what it prints is read in the same way. */
export function dutyFromCommand(
  [command = '', ...args]: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      signal,
      timeout: answerWithinMs,
      maxBuffer: largest,
      encoding: 'utf8',
    } as const;
    execFile(command, args, options, (thrown, printed) => {
      if (thrown !== null)
        return reject(new Error(`the command failed: ${messageOf(thrown).split('\n')[0]}`));
      try {
        resolve(personOf(printed));
      } catch (unusable) {
        reject(unusable);
      }
    });
  });
}
/** Ids are what is put behind the `@` of a chat: letters, digits and few signs, or nothing. */
export function personOf(text: string): Answered {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const given = Array.isArray(json) ? (listOf(json)[0] ?? {}) : objectOf(json);
  const isWritten = typeof json === 'object';
  const said = isWritten ? given['name'] : typeof json === 'string' ? json : text;
  const name = String(typeof said === 'string' ? said : '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > 100) throw new Error('it names nobody');
  const id = (key: string): string | undefined => {
    const value = given[key];
    return typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,63}$/.test(value) ? value : undefined;
  };
  const [wecom, slack] = [id('wecom'), id('slack')];
  return {
    name,
    ...(wecom === undefined ? {} : { wecom }),
    ...(slack === undefined ? {} : { slack }),
  };
}
