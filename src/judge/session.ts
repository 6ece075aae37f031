import { startCase } from './case.ts';
import { LineError, parseLine } from './lines.ts';
import type { JudgedCase, JudgedMetric, JudgeStart } from './protocol.ts';
import { strangeness } from './strangeness.ts';

/** The protocol as a function of lines: what `sluice judge` answers. Many cases, one after another. */
export interface Session {
  /** The answer without its line end; undefined = none is due. */
  line(text: string): string | undefined;
  /** Lines that could not be used. */
  errors(): number;
}
interface Running {
  readonly name: string;
  readonly metrics: readonly JudgedMetric[];
  readonly judged: JudgedCase;
}
export function session(explain: boolean): Session {
  let number = 0;
  let wrong = 0;
  let running: Running | undefined;
  // A case with a line that could not be read must not end in a verdict.
  let broken: string | undefined;
  const begin = (start: JudgeStart): void => {
    running = undefined;
    const strange = strangeness(start);
    if (strange !== undefined) throw new LineError(strange);
    broken = undefined;
    running = { name: start.case, metrics: start.metrics, judged: startCase(start) };
  };
  const handle = (text: string): string | undefined => {
    const line = parseLine(text, broken === undefined ? running?.metrics : undefined);
    if (line.type === 'start') {
      begin(line.start);
      return undefined;
    }
    if (broken !== undefined) throw new LineError(`case ${line.case} is spoilt: ${broken}`);
    if (running === undefined || running.name !== line.case)
      throw new LineError(`its case ${JSON.stringify(line.case)} has not been started`);
    const answer = running.judged.tick(line.k, line.data, line.last);
    const verdict = line.last && answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    return JSON.stringify({
      case: answer.case,
      k: line.k,
      verdict,
      metric: answer.metric,
      score: answer.score,
      reason: answer.reason,
      ...(explain && verdict !== 'continue' ? { metrics: running.judged.standing() } : {}),
    });
  };
  return {
    line(text) {
      number += 1;
      if (text.trim() === '') return undefined;
      try {
        return handle(text);
      } catch (thrown) {
        if (!(thrown instanceof LineError)) throw thrown;
        wrong += 1;
        broken ??= `line ${number}: ${thrown.message}`;
        return JSON.stringify({ line: number, error: thrown.message });
      }
    },
    errors: () => wrong,
  };
}
