import { UsageError } from '../errors.ts';
import { isMap } from '../inputs/shape.ts';
import type { LedgerSource, SourceAddress } from '../ports/ledger-sources.ts';
import {
  everyLine,
  instantOf,
  type LokiLine,
  linesOf,
  lokiServer,
  nanoseconds,
  type PageBounds,
  pageBounds,
  selectorOf,
} from './loki-query.ts';

type Address = Extract<SourceAddress, { readonly system: 'loki' }>;
interface About {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly sinceMs: number;
  /** Names of the canary's pods that there are. */
  readonly pods: () => Promise<readonly string[]>;
}
const everyMs = 10_000;

/**
 * Lines of the canary's pods since the stage stood, up to `settleSeconds` before the end: what was logged later may still be on its way. They are read at the
 * end in one go; a pod without a line, and a page that could not be read, are not passed over.
 */
export function lokiSource(
  check: string,
  address: Address,
  credentials: string | undefined,
  { now, signal, sinceMs, pods }: About,
  bounds: PageBounds = pageBounds,
): LedgerSource {
  const { url, tenant, selector, podLabel, marker, settleSeconds } = address;
  const server = lokiServer({ url, credentials, tenant });
  const seen = new Set<string>();
  let unseen: readonly string[] = [];
  const queryOf = (): string => {
    const lines = selectorOf(selector, podLabel, [...seen].sort());
    return marker === '' ? lines : `${lines} |= ${JSON.stringify(marker)}`;
  };
  const look = async (): Promise<void> => {
    for (const pod of await pods()) seen.add(pod);
    if (seen.size === 0)
      throw new UsageError('The canary has no pod whose lines could be asked for.');
  };
  return {
    everyMs,
    about: () => ({ endpoint: url, version: '' }),
    async look() {
      await look();
      const window = { fromNs: nanoseconds(sinceMs), toNs: nanoseconds(now().getTime()) };
      await linesOf(
        server,
        { query: queryOf(), ...window },
        { limit: 1, direction: 'backward' },
        signal,
      );
      return [];
    },
    async end() {
      await look();
      const toMs = now().getTime() - settleSeconds * 1000;
      if (toMs <= sinceMs)
        throw new UsageError(
          `Lines take up to ${settleSeconds} s to Loki, and the stage stands for no longer: watch for longer.`,
        );
      const window = { fromNs: nanoseconds(sinceMs), toNs: nanoseconds(toMs) };
      const { lines, cut } = await everyLine(
        server,
        { query: queryOf(), ...window },
        signal,
        bounds,
      );
      const spoke = new Set(lines.map(({ labels }) => labels[podLabel]));
      unseen = [
        ...(cut === null ? [] : [`not every line was read from Loki: ${cut}`]),
        // Behind a marker a pod may have nothing to say.
        ...(marker === ''
          ? [...seen].filter((pod) => !spoke.has(pod)).map((pod) => `Loki has no line of ${pod}`)
          : []),
      ];
      return lines.map((line) => ledgerLine(check, line, podLabel, marker));
    },
    unseen: () => unseen,
    close: () => Promise.resolve(),
  };
}
function ledgerLine(
  check: string,
  { ns, labels, text }: LokiLine,
  podLabel: string,
  marker: string,
): object {
  const ts = instantOf(ns);
  if (check === 'log-pattern') return { ts, pod: labels[podLabel] ?? '', text };
  const behind = text.slice(text.indexOf(marker) + marker.length).trim();
  return jsonIn(behind) ?? { type: 'log', ts, worker: labels[podLabel] ?? '', text: behind };
}
/** A line that is a ledger's own; undefined = it is text. */
function jsonIn(text: string): object | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
