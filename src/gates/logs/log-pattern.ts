import type { Measurement } from '../../evidence/envelope.ts';
import { finding } from '../../evidence/measurement.ts';
import { list, object, wholeNumber, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { findings, verdictOf } from '../ledger/findings.ts';
import { type LinePattern, linePattern, linePatternOf } from './patterns.ts';

export interface LogPatternParameters {
  /** Each is found in at least `minimum` lines. */
  readonly require: readonly string[];
  /** None of them is found in any line. */
  readonly forbid: readonly string[];
  readonly minimum: number;
}
const parametersType = object({
  require: withDefault(list(linePattern, { max: 100 }), []),
  forbid: withDefault(list(linePattern, { max: 100 }), []),
  minimum: withDefault(wholeNumber(1, 1_000_000_000), 1),
});
const format = `Lines: log lines as they are, or {"ts","pod","text"}: then the text is searched.
Parameters
  require   patterns of which each is in at least \`minimum\` lines
  forbid    patterns that are in no line
  minimum   1
Patterns are regular expressions as RE2 has them (no look-around, no back-references), found anywhere in a line; (?i) for any case.
Rules:
  G1  no line matches a forbidden pattern
  G2  every required pattern is in enough lines`;
const example = `{"type":"case","id":"shop","parameters":{"require":["listening on :[0-9]+"],"forbid":["panic:","(?i)out of memory"]}}
2026-01-05T10:00:00Z INFO listening on :8080
2026-01-05T10:00:01Z INFO order 17 done`;

/** What a log must say, and what it must not. */
export const logPattern: LedgerCheck<LogPatternParameters> = {
  name: 'log-pattern',
  summary: 'a log says what it must, and nothing that it must not',
  format,
  example,
  lines: 'text',
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

interface Counted {
  readonly pattern: LinePattern;
  readonly kind: 'require' | 'forbid';
  count: number;
  readonly first: { readonly line: number; readonly pod?: string; readonly text: string }[];
}
const firstLines = 5;
const shownCharacters = 300;

function begin({ require, forbid, minimum }: LogPatternParameters): LedgerJudge {
  const found = findings();
  const patterns: readonly Counted[] = [
    ...require.map((source) => counted(source, 'require')),
    ...forbid.map((source) => counted(source, 'forbid')),
  ];
  const seen = { lines: 0, characters: 0 };
  const matched = (one: Counted, { text, pod }: Entry, at: number): void => {
    const beginning = text.slice(0, shownCharacters);
    one.count += 1;
    if (one.first.length < firstLines)
      one.first.push({ line: at, ...(pod === undefined ? {} : { pod }), text: beginning });
    const where = pod === undefined ? '' : `${pod}: `;
    if (one.kind === 'forbid')
      found.fail('G1', at, `${where}forbidden ${one.pattern.source} in: ${beginning}`);
  };
  return {
    add(line, at) {
      const raw = String(line);
      const entry = entryOf(raw);
      seen.lines += 1;
      seen.characters += raw.length;
      for (const one of patterns) if (one.pattern.matches(entry.text)) matched(one, entry, at);
    },
    addBlock: blocks(patterns, seen, (one, text, at) => matched(one, { text }, at)),
    end() {
      for (const { kind, count, pattern } of patterns)
        if (kind === 'require' && count < minimum && seen.lines > 0)
          found.fail(
            'G2',
            null,
            `${pattern.source} is in ${count} lines, not in ${minimum} or more`,
          );
      return verdictOf({
        found,
        unseen: [
          ...(seen.lines === 0 ? ['the log has no line'] : []),
          ...(patterns.length === 0 ? ['there is no pattern to look for'] : []),
        ],
        measurements: patterns.map((one, i) => measured(one, i, minimum, seen.lines)),
        counts: { ...seen },
        analysis: {
          patterns: patterns.map(({ pattern, kind, count, first }) => ({
            pattern: pattern.source,
            kind,
            count,
            first,
          })),
        },
      });
    },
  };
}
interface Entry {
  readonly text: string;
  readonly pod?: string;
}
const counted = (source: string, kind: Counted['kind']): Counted => ({
  pattern: linePatternOf(source),
  kind,
  count: 0,
  first: [],
});
function measured(
  { kind, count, pattern }: Counted,
  i: number,
  minimum: number,
  lines: number,
): Measurement {
  const required = kind === 'require';
  const good = required ? count >= minimum : count === 0;
  return finding(
    `log-${kind}-${i + 1}`,
    lines === 0 ? 'inconclusive' : good ? 'pass' : 'fail',
    `${pattern.source} is in ${count} of ${lines} lines`,
    {
      dimension: 'log-patterns',
      unit: 'count',
      canary: lines === 0 ? null : count,
      limit: required ? minimum : 0,
      direction: required ? 'decrease' : 'increase',
    },
  );
}
/**
 * Searches whole lines at once, by bytes, for what every match contains: most lines are never looked at one by one. Not where a pattern has no
 * such text, or where lines may be wrapped by a collector.
 */
function blocks(
  patterns: readonly Counted[],
  seen: { lines: number; characters: number },
  matched: (one: Counted, text: string, at: number) => void,
): NonNullable<LedgerJudge['addBlock']> {
  const plain = patterns.filter(({ pattern }) => pattern.literal !== null);
  const folded = patterns.flatMap(({ pattern }) => pattern.anyCase ?? []);
  const all = plain.length + folded.length === patterns.length;
  return (given, at) => {
    const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    if (!all || bytes.includes('"text"')) return undefined;
    if (folded.length > 0) {
      const text = bytes.toString('utf8');
      if (folded.some((anyCase) => anyCase.test(text))) return undefined;
    }
    for (const one of plain) search(one, bytes, at, matched);
    const lines = newlines(bytes, 0, bytes.length);
    seen.lines += lines;
    seen.characters += bytes.length;
    return lines;
  };
}
function search(
  one: Counted,
  bytes: Buffer,
  at: number,
  matched: (one: Counted, text: string, at: number) => void,
): void {
  const literal = one.pattern.literal ?? '';
  let [line, counted] = [at, 0];
  for (let hit = bytes.indexOf(literal); hit >= 0; ) {
    const start = bytes.lastIndexOf(10, hit) + 1;
    const end = bytes.indexOf(10, hit);
    line += newlines(bytes, counted, start);
    counted = start;
    const text = bytes.toString('utf8', start, end);
    if (one.pattern.matches(text)) matched(one, text, line);
    hit = bytes.indexOf(literal, end);
  }
}
function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1))
    count += 1;
  return count;
}
/** A line as a collector wraps it; any other line stands for itself, also one that is JSON. */
function entryOf(raw: string): Entry {
  if (!raw.startsWith('{') || raw.length > 1_000_000 || !raw.includes('"text"'))
    return { text: raw };
  try {
    const { text, pod, ts } = JSON.parse(raw) as Readonly<Record<string, unknown>>;
    if (typeof text !== 'string' || (pod === undefined && ts === undefined)) return { text: raw };
    return { text, ...(typeof pod === 'string' ? { pod } : {}) };
  } catch {
    return { text: raw };
  }
}
