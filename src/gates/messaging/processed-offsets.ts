import { type Exact, exactOf, type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';
import type { Times } from '../ledger/times.ts';

interface Done {
  readonly ms: number;
  readonly upTo: Exact;
}
interface Committed {
  readonly ms: number;
  readonly offset: Exact;
  readonly line: number;
}
interface Partition {
  readonly name: string;
  readonly done: Done[];
  readonly committed: Committed[];
}
/** Whoever writes that work is done and whoever looks at offsets have clocks of their own. */
const clocksApartMs = 1000;

/**
 * K4 where the offsets and the work come from two sources: what is committed at one moment is done a second later at the latest. Partitions
 * that nobody wrote of are not judged.
 */
export function processedOffsets(found: Findings, times: Times) {
  const partitions = new Map<string, Partition>();
  const of = (fields: Fields): Partition => {
    const [group, topic] = [textOf(fields, 'group'), textOf(fields, 'topic')];
    const index = wholeOf(fields, 'partition', 0);
    const key = `${group}\n${topic}\n${index}`;
    const known = partitions.get(key);
    if (known !== undefined) return known;
    const made = { name: `${group} on ${topic}/${index}`, done: [], committed: [] };
    partitions.set(key, made);
    return made;
  };
  return {
    /** The highest offset up to which everything is done; -1 = nothing yet. */
    processed(fields: Fields): void {
      const upTo = exactOf(fields, 'processed_contiguous', -1);
      of(fields).done.push({ ms: times(fields, 'ts'), upTo });
    },
    committed(fields: Fields, line: number): void {
      const [about, offset] = [of(fields), exactOf(fields, 'committed', -1)];
      if (offset < 0 || offset === about.committed.at(-1)?.offset) return;
      about.committed.push({ ms: times(fields, 'ts'), offset, line });
    },
    end(): void {
      for (const { name, done, committed } of partitions.values())
        ahead(found, name, done, committed);
    },
  };
}
function ahead(
  found: Findings,
  name: string,
  done: readonly Done[],
  committed: readonly Committed[],
): void {
  const sorted = [...done].sort((a, b) => a.ms - b.ms);
  let [at, upTo] = [0, undefined as bigint | undefined];
  for (const { ms, offset, line } of committed) {
    for (let next = sorted[at]; next !== undefined && next.ms <= ms + clocksApartMs; ) {
      if (upTo === undefined || BigInt(next.upTo) > upTo) upTo = BigInt(next.upTo);
      at += 1;
      next = sorted[at];
    }
    if (upTo === undefined || BigInt(offset) <= upTo + 1n) continue;
    found.fail(
      'K4',
      line,
      `${name} has committed ${offset}, and everything is done up to ${upTo} only`,
    );
  }
}
