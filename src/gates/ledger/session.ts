import { messageOf, UsageError } from '../../errors.ts';
import type { Verdict } from '../../evidence/envelope.ts';
import { worst } from '../../evidence/measurement.ts';
import type { AnyLedgerCheck } from './catalogue.ts';
import { LedgerError, type LedgerJudge, type LedgerVerdict, type Violation } from './check.ts';
import { type Fields, fieldsOf, textOf } from './fields.ts';
import { told } from './findings.ts';
import { parseLossless, writeLossless } from './json.ts';

/** What one case of a ledger came to. */
export interface CaseAnswer extends LedgerVerdict {
  readonly case: string;
  readonly check: string;
}
/** Judges a ledger of any number of cases, line by line. */
export interface LedgerSession {
  /** Answers the case before when this line begins another one. */
  line(text: string, at: number): void;
  /** Whole lines of a `text` check at once, where it can take them so: how many they were. Undefined = they must come one by one. */
  block(bytes: Buffer, at: number): number | undefined;
  /** A line that could not even be read: too long, not UTF-8. */
  bad(why: string, at: number): void;
  /** Answers the last case. */
  end(): void;
  /** Of all cases: fail beats error beats inconclusive beats pass. */
  verdict(): Verdict;
}
interface RunningCase {
  readonly id: string;
  readonly judge: LedgerJudge | undefined;
  readonly bad: Violation[];
  badLines: number;
}
/** The rule under which a line that cannot be used is named. */
const unusable = 'input';

/**
 * `given` are parameters for every case; a case line may give others. `expiry` starts the time that the judging of a case may take once its
 * lines are in. A line that cannot be used makes its case an error, and the other cases go on.
 */
export function ledgerSession(
  check: AnyLedgerCheck,
  given: Fields,
  answer: (answered: CaseAnswer) => void,
  expiry: () => () => boolean = () => () => false,
): LedgerSession {
  const defaults = check.parameters(given);
  const verdicts: Verdict[] = [];
  let running: RunningCase | undefined;
  const begin = (id: string, judge: LedgerJudge | undefined, bad: Violation[]): RunningCase => {
    const begun: RunningCase = { id, judge, bad, badLines: bad.length };
    running = begun;
    return begun;
  };
  /** A case whose parameters are wrong, or missing, is an error, and the others go on. */
  const attempt = (id: string, start: () => LedgerJudge, at: number | null): RunningCase => {
    try {
      return begin(id, start(), []);
    } catch (thrown) {
      if (!isBadInput(thrown)) throw thrown;
      return begin(id, undefined, [{ rule: unusable, line: at, detail: messageOf(thrown) }]);
    }
  };
  const current = (at: number | null): RunningCase =>
    running ?? attempt('stdin', () => check.begin(defaults), at);
  const finish = (): void => {
    if (running === undefined) return;
    const answered = answerOf(check.name, running, expiry());
    verdicts.push(answered.verdict);
    running = undefined;
    answer(answered);
  };
  const beginCase = (fields: Fields, at: number): void => {
    finish();
    const { id } = fields;
    const named = typeof id === 'string' && id !== '' ? id : `line ${at}`;
    attempt(
      named,
      () => {
        textOf(fields, 'id');
        const own = fields['parameters'] === undefined ? {} : fieldsOf(fields['parameters']);
        return check.begin(check.parameters({ ...given, ...own }));
      },
      at,
    );
  };
  const bad = (why: string, at: number): void => {
    const about = current(at);
    about.badLines += 1;
    if (about.bad.length < told) about.bad.push({ rule: unusable, line: at, detail: why });
  };
  return {
    line(text, at) {
      try {
        const beginning = caseOf(check, text);
        if (beginning !== undefined) beginCase(beginning, at);
        else if (check.lines === 'text') current(at).judge?.add(text, at);
        else if (text.trim() !== '') current(at).judge?.add(parseLossless(text), at);
      } catch (thrown) {
        if (!isBadInput(thrown)) throw thrown;
        bad(messageOf(thrown), at);
      }
    },
    bad,
    block(bytes, at) {
      const add = running?.judge?.addBlock;
      return add === undefined || bytes.includes('"case"') ? undefined : add(bytes, at);
    },
    end() {
      if (verdicts.length === 0) current(null);
      finish();
    },
    verdict: () => worst(verdicts),
  };
}
const isBadInput = (thrown: unknown): boolean =>
  thrown instanceof LedgerError || thrown instanceof UsageError;
/** The fields of a line that begins a case; the word is looked for first, as most lines are none. */
function caseOf(check: AnyLedgerCheck, text: string): Fields | undefined {
  if (text.length > longestCase || !text.includes('"case"') || !/^\s*\{/.test(text))
    return undefined;
  try {
    const fields = fieldsOf(parseLossless(text));
    return fields['type'] === 'case' ? fields : undefined;
  } catch (thrown) {
    if (check.lines === 'text') return undefined;
    throw thrown;
  }
}
/** Parameters are small; a long line of a text ledger is not parsed to see whether it is one. */
const longestCase = 1_000_000;

function answerOf(check: string, about: RunningCase, expired: () => boolean): CaseAnswer {
  const said = about.badLines > 0 ? undefined : about.judge?.end(expired);
  if (said !== undefined) {
    const { verdict, measurements, violations, counts, reasons, analysis } = said;
    const first = violations.slice(0, told);
    return {
      case: about.id,
      check,
      verdict,
      measurements,
      violations: first,
      counts,
      reasons,
      analysis,
    };
  }
  const more = about.badLines - about.bad.length;
  return {
    case: about.id,
    check,
    verdict: 'error',
    measurements: [],
    violations: about.bad,
    counts: { unusableLines: about.badLines },
    reasons: [
      ...about.bad.map(({ line, detail }) => (line === null ? detail : `line ${line}: ${detail}`)),
      ...(more > 0 ? [`and ${more} more lines that cannot be used`] : []),
    ],
    analysis: {},
  };
}
/** The line of one answer on standard output. */
export const answerLine = (answered: CaseAnswer): string => `${writeLossless(answered)}\n`;
