import { UsageError } from '../../errors.ts';
import type { FaultWindow } from '../../evidence/facts.ts';
import type { LedgerSource, LedgerSources, SourceAddress } from '../../ports/ledger-sources.ts';
import type { Ports } from '../../ports/ports.ts';
import { sourceInWords } from './source-address.ts';
import { wordsOf } from './source-words.ts';

/** What a system said over the watch, as the lines of a ledger. */
export interface WatchedSource {
  readonly from: string;
  readonly version: string;
  readonly lines: readonly string[];
  /** What was not seen, one sentence each. */
  readonly gaps: readonly string[];
  /** Why it said nothing at all; null = it answered. */
  readonly missing: string | null;
}
/** What a gate keeps as its observation. */
const mostCharacters = 8_000_000;

/** Asks a system until the watch is over. A question that failed is a gap with the system's own words; one that never answered is missing. */
export async function watchSource(
  ports: Ports & { readonly sources: LedgerSources },
  check: string,
  address: SourceAddress,
  {
    watchMs,
    sinceMs,
    parameters = {},
    fault = null,
  }: {
    readonly watchMs: number;
    readonly sinceMs: number;
    readonly parameters?: object;
    readonly fault?: FaultWindow | null;
  },
): Promise<WatchedSource> {
  const { clock, signal } = ports;
  const from = sourceInWords(address);
  const kept = keeper();
  const nothing = (why: string): WatchedSource => ({
    from,
    version: '',
    lines: [],
    gaps: [],
    missing: why,
  });
  let source: LedgerSource | undefined;
  try {
    source = await ports.sources.open(check, address, {
      ...{ signal, sinceMs, fault, parameters: { ...parameters } },
    });
    const untilMs = clock.now().getTime() + watchMs;
    for (;;) {
      await kept.take(source.look(), clock.now(), signal);
      const leftMs = untilMs - clock.now().getTime();
      if (leftMs <= 0) break;
      await clock.sleep(Math.min(source.everyMs, leftMs), signal);
    }
    if (kept.answered() > 0) await kept.take(source.end(), clock.now(), signal);
    const { version } = source.about();
    const gaps = [...kept.gaps(), ...source.unseen()];
    if (kept.answered() === 0) return nothing(gaps[0] ?? 'it did not answer');
    return { from, version, lines: kept.lines(), gaps, missing: null };
  } catch (thrown) {
    signal.throwIfAborted();
    if (!(thrown instanceof UsageError)) throw thrown;
    return nothing(wordsOf(thrown));
  } finally {
    await source?.close().catch(() => undefined);
  }
}
interface Failures {
  readonly first: Date;
  last: Date;
  count: number;
}
function keeper() {
  const lines: string[] = [];
  const failed = new Map<string, Failures>();
  let [room, answered] = [mostCharacters, 0];
  return {
    answered: () => answered,
    lines: (): readonly string[] => lines,
    async take(answer: Promise<readonly object[]>, at: Date, signal: AbortSignal): Promise<void> {
      try {
        const found = await answer;
        answered += 1;
        for (const line of found) {
          const text = JSON.stringify(line);
          room -= text.length;
          if (room >= 0) lines.push(text);
        }
      } catch (thrown) {
        signal.throwIfAborted();
        const words = wordsOf(thrown);
        const before = failed.get(words) ?? { first: at, last: at, count: 0 };
        before.count += 1;
        before.last = at;
        failed.set(words, before);
      }
    },
    gaps: (): readonly string[] => [
      ...[...failed]
        .slice(0, 20)
        .map(([words, { first, last, count }]) =>
          count === 1
            ? `${words} (at ${first.toISOString()})`
            : `${words} (${count} times, ${first.toISOString()} to ${last.toISOString()})`,
        ),
      ...(room < 0 ? [`it said more than ${mostCharacters} characters`] : []),
    ],
  };
}
