import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { OwnBinary } from './container.ts';

/** Users of a Service: how often they ask for what. */
export interface AskedTraffic {
  readonly method: string;
  /** undefined = the only Service that has the port. */
  readonly service: string | undefined;
  readonly port: number;
  readonly path: string;
  readonly perSecond: number;
}
const trafficExample =
  'Example: --traffic http:80=30/s, --traffic "POST http:billing:80/v1/invoices=30/s".';
/** `[METHOD ]http:[SERVICE:]PORT[/PATH]=RATE/s`; `none` = nobody comes. */
export function readTraffic(text: string): AskedTraffic | undefined {
  if (text === 'none') return undefined;
  const match =
    /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD) )?http:(?:([a-z0-9-]{1,63}):)?(\d{1,5})(\/[\x21-\x7e]*)?=(\d{1,4})\/s$/.exec(
      text.trim(),
    );
  const perSecond = Number(match?.[5]);
  if (match === null || perSecond < 1 || perSecond > 1000)
    throw new UsageError(`${JSON.stringify(text)} is no traffic.`, {
      input: '--traffic',
      fix: `${trafficExample} 1 to 1000 requests a second.`,
    });
  return {
    method: match[1] ?? 'GET',
    service: match[2],
    port: Number(match[3]),
    path: match[4] ?? '/',
    perSecond,
  };
}
/** `IMAGE=FILE` of each `--run`; `--run-args` is for all of them, or `IMAGE=ARGS` for one. */
export function readBinaries(
  runs: readonly string[],
  runArgs: readonly string[],
): readonly OwnBinary[] {
  const named = runs.map((run) => {
    const at = run.indexOf('=');
    if (at <= 0 || at === run.length - 1)
      throw new UsageError(`${JSON.stringify(run)} is not IMAGE=FILE.`, {
        input: '--run',
        fix: 'Example: --run ghcr.io/acme/billing=./billing; with a tag (…/billing:2.0=./billing-2) for that version alone.',
      });
    return { image: run.slice(0, at), file: executable(run.slice(at + 1)) };
  });
  const split = runArgs.map((text) => {
    const of = named.find(({ image }) => text.startsWith(`${image}=`))?.image;
    return { of, args: wordsOf(of === undefined ? text : text.slice(of.length + 1)) };
  });
  return named.map((one) => ({
    ...one,
    args: split
      .filter(({ of }) => of === undefined || of === one.image)
      .flatMap(({ args }) => args),
  }));
}
function executable(file: string): string {
  const path = resolve(file);
  try {
    if (!statSync(path).isFile()) throw new Error('it is no file');
    accessSync(path, constants.X_OK);
    return path;
  } catch (cause) {
    throw new UsageError(`${file} is no program that can be started.`, {
      input: '--run',
      fix: 'Build it first: go build -o billing ./cmd/billing.',
      cause,
    });
  }
}
/** Words as a shell splits them: spaces between, quotes around what has spaces. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replaceAll(
      /"([^"]*)"|'([^']*)'/g,
      (_all, double: string, single: string) => double ?? single,
    ),
  );
}
