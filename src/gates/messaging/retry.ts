import { number, object, wholeNumber, withDefault } from '../../inputs/shape.ts';
import { type LedgerCheck, LedgerError, type LedgerJudge } from '../ledger/check.ts';
import { choiceOf, type Fields, fieldsOf, textOf, typeOf, wholeOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { type Times, timesOf } from '../ledger/times.ts';
import type { Attempt } from './attempts.ts';
import { messagesOf } from './messages.ts';
import { scheduleOf, totalSeconds } from './schedule.ts';

export interface RetryParameters {
  /** Delay before the first retry; it doubles from one retry to the next. */
  readonly baseSeconds: number;
  readonly capSeconds: number;
  /** Retries, not executions: those are one more. */
  readonly maxRetries: number;
  /** Share of the delay by which it may vary, to either side. */
  readonly jitter: number;
  /** How often the system looks for what is due: Asynq about 6 s, RabbitMQ and JetStream about 1 s. */
  readonly pollSeconds: number;
}
const parametersType = object({
  baseSeconds: withDefault(number(0.001, 86_400), 1),
  capSeconds: withDefault(number(0.001, 86_400), 30),
  maxRetries: withDefault(wholeNumber(0, 1000), 6),
  jitter: withDefault(number(0, 1), 0.2),
  pollSeconds: withDefault(number(0, 3600), 1),
});

const format = `Lines:
  {"type":"produced","id","ts"}
  {"type":"attempt","id","delivery","started","ended","outcome":"ok|failed"}     delivery counts from 1
  {"type":"dead-letter","id","deliveries","reason","at","payload_sha256","traceparent"}
  {"type":"drained","in_flight":n}                                              nothing more is coming: n messages are still in flight
Parameters: baseSeconds (1), capSeconds (30), maxRetries (6: seven executions, 61 s of delays), jitter (0.2), pollSeconds (1)
Rules:
  R1  retry r starts min(base * 2^(r-1), cap) after the attempt before it: not more than jitter and 50 ms sooner, nor jitter and pollSeconds later
  R2  a message is dead-lettered after maxRetries + 1 failed deliveries, not before, and never not at all
  R3  produced = ok + dead-lettered + in flight: nothing is lost, nothing comes from nowhere, nothing is dead-lettered twice
  R4  no message is both done and dead-lettered
  R5  a dead letter can be traced and replayed: deliveries, reason, SHA-256 of the payload, traceparent
  R6  (warning) retries of many messages come at the same moment: there is no jitter`;
const example = `{"type":"case","id":"one retry each","parameters":{"maxRetries":1}}
{"type":"produced","id":"m1","ts":0}
{"type":"produced","id":"m2","ts":5}
{"type":"attempt","id":"m1","delivery":1,"started":10,"ended":20,"outcome":"failed"}
{"type":"attempt","id":"m2","delivery":1,"started":12,"ended":25,"outcome":"failed"}
{"type":"attempt","id":"m1","delivery":2,"started":1120,"ended":1130,"outcome":"ok"}
{"type":"attempt","id":"m2","delivery":2,"started":930,"ended":940,"outcome":"failed"}
{"type":"dead-letter","id":"m2","deliveries":2,"reason":"card declined","at":950,"payload_sha256":"${'0a'.repeat(32)}","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
{"type":"drained","in_flight":0}`;

/** Retries with exponential back-off, and what becomes of messages that never succeed. */
export const retry: LedgerCheck<RetryParameters> = {
  name: 'retry',
  summary: 'retries come when they should, dead letters are kept whole, and no message is lost',
  format,
  example,
  parameters(given) {
    const parameters = parametersType(given, 'parameters');
    return { ...parameters, capSeconds: Math.max(parameters.capSeconds, parameters.baseSeconds) };
  },
  begin,
};

function begin(parameters: RetryParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  const schedule = scheduleOf(parameters);
  const messages = messagesOf(found, schedule, parameters.maxRetries);
  let drained: number | undefined;
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['produced', 'attempt', 'dead-letter', 'drained']);
      if (type === 'drained') {
        if (drained !== undefined) throw new LedgerError("it is a second line 'drained'");
        drained = wholeOf(fields, 'in_flight', 0);
      } else if (type === 'produced') {
        times(fields, 'ts');
        messages.produced(textOf(fields, 'id'));
      } else if (type === 'attempt') messages.attempt(attemptOf(fields, times, at));
      else messages.deadLetter(fields, times, at);
    },
    end() {
      const { unseen, counts } = messages.end(drained);
      schedule.end((detail) => found.warn('R6', null, detail));
      return verdictOf({
        found,
        unseen,
        measurements: [
          countOf('retry-schedule', found.count('R1'), 'retries came too soon or too late'),
          countOf(
            'dead-letters',
            found.count('R2') + found.count('R4') + found.count('R5'),
            'dead letters are wrong, early, missing or not whole',
          ),
          countOf('lost-messages', found.count('R3'), 'messages are lost or came from nowhere'),
        ],
        counts,
        analysis: {
          executions: parameters.maxRetries + 1,
          retries: parameters.maxRetries,
          delaysSeconds: totalSeconds(parameters),
          schedule: schedule.table(),
        },
      });
    },
  };
}
function attemptOf(fields: Fields, times: Times, line: number): Attempt {
  const [startedMs, endedMs] = [times(fields, 'started'), times(fields, 'ended')];
  if (endedMs < startedMs) throw new LedgerError("its field 'ended' is before its field 'started'");
  return {
    id: textOf(fields, 'id'),
    delivery: wholeOf(fields, 'delivery', 1, 65_535),
    startedMs,
    endedMs,
    failed: choiceOf(fields, 'outcome', ['ok', 'failed']) === 'failed',
    line,
  };
}
