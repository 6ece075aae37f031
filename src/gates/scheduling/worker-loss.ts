import { boolean, number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { booleanOf, fieldsOf, textOf, typeOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import { registrationsOf } from './registrations.ts';
import { roundsOf } from './rounds.ts';

export interface WorkerLossParameters {
  /** From the kill until another worker is ready, 95th percentile. */
  readonly recoverySeconds: number;
  /** From the kill until the victim's tasks are taken up again: Asynq 170 s by default, JetStream its ack wait, Kafka its session timeout. */
  readonly redispatchSeconds: number;
  /** The share of registrations that must succeed. */
  readonly rate: number;
  /** Whether the share must be shown with 95 % confidence, which takes 598 registrations without a failure for 99.5 %. */
  readonly statistical: boolean;
}
const parametersType = object({
  recoverySeconds: withDefault(number(0, 86_400), 3),
  redispatchSeconds: withDefault(number(0, 86_400), 170),
  rate: withDefault(number(0, 1), 0.995),
  statistical: withDefault(boolean, true),
});

const format = `Lines; a time may be [lo, hi] where it is known within bounds:
  {"type":"kill","round","victim","at"}
  {"type":"ready","round","worker","at"}           a worker that stands in for the victim is registered and works
  {"type":"in-flight","round","task_id"}           a task that the victim had when it was killed
  {"type":"claimed","task_id","worker","at"}
  {"type":"done","task_id","at"}                   each time that the task had its effect
  {"type":"registered","worker","ok"}              an attempt to register
  {"type":"now","ts"}                              until when was looked, where nobody came after the last line
Parameters: recoverySeconds (3), redispatchSeconds (170), rate (0.995), statistical (true)
Rules:
  W1  a worker is ready within recoverySeconds of the kill (95th percentile of the rounds)
  W2  no task that was in flight is lost: each is done
  W3  each is taken up again within redispatchSeconds of the kill
  W4  no task is done twice
  W5  more than rate of the registrations succeed; with statistical: the one-sided 95% lower bound, too (Clopper and Pearson 1934), otherwise inconclusive`;
const example = `{"type":"case","id":"one round","parameters":{"statistical":false}}
{"type":"kill","round":1,"victim":"w1","at":[10000,10050]}
{"type":"in-flight","round":1,"task_id":"t7"}
{"type":"ready","round":1,"worker":"w3","at":[11800,12000]}
{"type":"registered","worker":"w3","ok":true}
{"type":"claimed","task_id":"t7","worker":"w2","at":[80000,80200]}
{"type":"done","task_id":"t7","at":81000}`;

/** A worker that is killed is replaced, and its tasks are done, once. */
export const workerLoss: LedgerCheck<WorkerLossParameters> = {
  name: 'worker-loss',
  summary: 'a killed worker is replaced in time, and each of its tasks is done exactly once',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

function begin(parameters: WorkerLossParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  const rounds = roundsOf(found, times, parameters);
  const registrations = registrationsOf(found, parameters);
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, [
        ...(['kill', 'ready', 'in-flight', 'claimed', 'done', 'registered', 'now'] as const),
      ]);
      if (type === 'registered') {
        textOf(fields, 'worker');
        registrations.add(booleanOf(fields, 'ok'));
      } else rounds[type](fields, at);
    },
    end() {
      const seen = rounds.end();
      const share = registrations.end(seen.replaced, seen.rounds.length);
      return verdictOf({
        found,
        unseen: [...seen.unseen, ...share.unseen],
        measurements: [
          countOf(
            'worker-recovery',
            found.count('W1') + found.count('W3'),
            'recoveries took too long',
          ),
          countOf('lost-tasks', found.count('W2'), 'tasks in flight were lost'),
          countOf('repeated-tasks', found.count('W4'), 'tasks were done again'),
          ...share.measurements,
        ],
        counts: seen.counts,
        analysis: {
          rounds: seen.rounds,
          recoverySeconds: seen.recoverySeconds,
          registrations: share.analysis,
        },
      });
    },
  };
}
