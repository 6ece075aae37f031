import { boolean, number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { type Fields, fieldsOf, textOf, typeOf } from '../ledger/fields.ts';
import { countOf, type Findings, findings, namedAtMost, verdictOf } from '../ledger/findings.ts';
import { type Times, timesOf } from '../ledger/times.ts';
import { definitionsOf } from './saga/definition.ts';
import { sagaLineOf } from './saga/line.ts';
import { advance, type Saga, type StepState, sagaOf } from './saga/progress.ts';
import { openSteps, type SagaState, settle, stateOf } from './saga/settle.ts';
import { namingFirst } from './sequence.ts';

export interface SagaParameters {
  /** A saga that has not moved for longer, and is not at its end, is stuck. */
  readonly timeoutSeconds: number;
  /** Whether the step that failed is compensated too: it may have had half of its effect. */
  readonly compensateFailed: boolean;
}
const parametersType = object({
  timeoutSeconds: withDefault(number(0, 31_536_000), 300),
  compensateFailed: withDefault(boolean, true),
});
const format = `Lines:
  {"type":"definition","saga":"order","steps":[{"name","kind":"compensable|pivot|retriable"}]}      before its steps
  {"type":"step","saga_id","seq","step","index","action":"execute|compensate","phase":"started|succeeded|failed|unknown","effect_id","resource"?,"amount"?,"fence"?,"ts"}
  {"type":"logged","saga_id","step","ts"}      the compensation of the step is on record
  {"type":"now","ts"}                          until when the ledger was written
Parameters: timeoutSeconds (300), compensateFailed (true: the step that failed is taken back too)
Rules:
  S1   seq of a saga goes up by one from 0 or 1
  S2   steps are executed in the order of their definition
  S3   nothing is executed after a step that failed or is unknown (a retriable step is repeated)
  S4   compensated is what succeeded or is unknown (and what failed, with compensateFailed), all of it and nothing else
  S5   compensations go back in exactly the reverse order, one at a time
  S6   every compensation succeeds in the end
  S7   one effect_id for each step and action, however often it is called
  S8   the record of a compensation is kept before the next one begins (where the ledger has logged lines)
  S9   nothing is compensated after the pivot succeeded, or the saga was completed
  S10  a saga ends: completed, or compensated, within timeoutSeconds of its last line
  S11  amounts of a compensated saga add up to nothing, by resource
  S12  fences never go back: who lost the lock does not go on`;
const example = `{"type":"definition","saga":"order","steps":[{"name":"reserve","kind":"compensable"},{"name":"charge","kind":"compensable"},{"name":"ship","kind":"pivot"}]}
{"type":"step","saga_id":"o1","seq":1,"step":"reserve","index":0,"action":"execute","phase":"started","effect_id":"r1","ts":"2026-01-05T10:00:00Z"}
{"type":"step","saga_id":"o1","seq":2,"step":"reserve","index":0,"action":"execute","phase":"succeeded","effect_id":"r1","resource":"stock","amount":-1,"ts":"2026-01-05T10:00:01Z"}
{"type":"step","saga_id":"o1","seq":3,"step":"charge","index":1,"action":"execute","phase":"started","effect_id":"c1","ts":"2026-01-05T10:00:01Z"}
{"type":"step","saga_id":"o1","seq":4,"step":"charge","index":1,"action":"execute","phase":"failed","effect_id":"c1","ts":"2026-01-05T10:00:02Z"}
{"type":"step","saga_id":"o1","seq":5,"step":"charge","index":1,"action":"compensate","phase":"succeeded","effect_id":"c1-back","ts":"2026-01-05T10:00:03Z"}
{"type":"logged","saga_id":"o1","step":"charge","ts":"2026-01-05T10:00:03Z"}
{"type":"step","saga_id":"o1","seq":6,"step":"reserve","index":0,"action":"compensate","phase":"succeeded","effect_id":"r1-back","resource":"stock","amount":1,"ts":"2026-01-05T10:00:04Z"}
{"type":"logged","saga_id":"o1","step":"reserve","ts":"2026-01-05T10:00:04Z"}
{"type":"now","ts":"2026-01-05T10:05:00Z"}`;

/** Sagas end, completed or wholly taken back (Garcia-Molina and Salem, 1987). */
export const sagaCheck: LedgerCheck<SagaParameters> = {
  name: 'saga',
  summary: 'every saga is completed, or wholly compensated in reverse order',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

/** Sagas at their end that are kept whole: a repeated call may still come. Of those before them only the number of their last line is kept. */
const keptAtEnd = 10_000;
function begin(parameters: SagaParameters): LedgerJudge {
  const found = findings();
  const times = timesOf();
  const definitions = definitionsOf();
  const sagas = sagasOf(found, parameters);
  return {
    add: namingFirst((line, at) => {
      const fields = fieldsOf(line);
      switch (typeOf(fields, ['definition', 'step', 'logged', 'now'])) {
        case 'definition':
          return definitions.add(fields);
        case 'now':
          return sagas.now(times(fields, 'ts'));
        case 'logged':
          return sagas.logged(fields, times);
        case 'step': {
          const { definition, place } = definitions.of(fields);
          const step = sagaLineOf(fields, at, place, times);
          const id = textOf(fields, 'saga_id');
          const saga = sagas.of(id, at, () => sagaOf(id, definition));
          sagas.now(step.ms);
          if (saga === null) return;
          if (saga.definition !== definition)
            found.fail(
              'S2',
              at,
              `saga ${id} has a step of ${definition.saga} and is one of ${saga.definition.saga}`,
            );
          else advance(saga, step, found);
          sagas.moved(saga);
        }
      }
    }),
    end() {
      const { unseen, counts, named } = sagas.end();
      return verdictOf({
        found,
        unseen,
        measurements: [
          countOf('saga-violations', found.count(), 'rules of sagas were broken'),
          countOf('stuck-sagas', found.count('S10'), 'sagas have not ended'),
        ].map((one) => ({ ...one, dimension: 'saga-compensation' })),
        counts,
        analysis: { sagas: named },
      });
    },
  };
}

interface Sagas {
  /** Null for a saga whose end is long past: its line was judged. */
  of(id: string, at: number, make: () => Saga): Saga | null;
  moved(saga: Saga): void;
  logged(fields: Fields, times: Times): void;
  now(ms: number): void;
  end(): {
    readonly unseen: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
    readonly named: Readonly<Record<string, object>>;
  };
}
function sagasOf(found: Findings, { compensateFailed, timeoutSeconds }: SagaParameters): Sagas {
  const open = new Map<string, Saga>();
  const ending = new Map<string, Saga>();
  const gone = new Map<string, SagaState>();
  const counts = { sagas: 0, completed: 0, compensated: 0, running: 0, compensating: 0 };
  const named: [string, object][] = [];
  const unseen: string[] = [];
  let unseenCount = 0;
  let nowMs = Number.NEGATIVE_INFINITY;
  let logs = false;
  const close = (saga: Saga): SagaState => {
    const state = stateOf(saga, compensateFailed);
    const about = { compensateFailed, timeoutMs: timeoutSeconds * 1000, nowMs, logs };
    const why = settle(saga, about, found);
    counts.sagas += 1;
    counts[state] += 1;
    if (why !== null) unseenCount += 1;
    if (why !== null && unseen.length < 20) unseen.push(why);
    if (named.length < namedAtMost) named.push([saga.id, standing(saga, state, compensateFailed)]);
    return state;
  };
  /** The older half at once: taking the first of a map again and again costs a walk over all that were taken before. */
  const makeRoom = (): void => {
    if (ending.size <= keptAtEnd) return;
    const older = [...ending.values()].slice(0, keptAtEnd / 2);
    for (const saga of older) {
      ending.delete(saga.id);
      gone.set(saga.id, close(saga));
    }
  };
  return {
    of(id, at, make) {
      const past = gone.get(id);
      if (past !== undefined) {
        found.fail('S9', at, `saga ${id} goes on long after it was ${past}`);
        return null;
      }
      const saga = open.get(id) ?? ending.get(id) ?? make();
      ending.delete(id);
      open.set(id, saga);
      return saga;
    },
    moved(saga) {
      const state = stateOf(saga, compensateFailed);
      if (state !== 'completed' && state !== 'compensated') return;
      open.delete(saga.id);
      ending.set(saga.id, saga);
      makeRoom();
    },
    logged(fields, times) {
      const [id, step, ms] = [
        textOf(fields, 'saga_id'),
        textOf(fields, 'step'),
        times(fields, 'ts'),
      ];
      logs = true;
      nowMs = Math.max(nowMs, ms);
      const state = (open.get(id) ?? ending.get(id))?.steps.find(({ name }) => name === step);
      if (state !== undefined) state.loggedMs ??= ms;
    },
    now(ms) {
      nowMs = Math.max(nowMs, ms);
    },
    end() {
      for (const saga of [...ending.values(), ...open.values()]) close(saga);
      if (counts.sagas === 0) unseen.push('the ledger has no saga');
      if (unseenCount > unseen.length)
        unseen.push(`and ${unseenCount - unseen.length} more sagas are not at their end`);
      return { unseen, counts, named: Object.fromEntries(named) };
    },
  };
}
const standing = (saga: Saga, state: SagaState, compensateFailed: boolean): object => ({
  state,
  compensated: saga.steps
    .filter(({ compensate }) => compensate.outcome === 'succeeded')
    .map(({ name }) => name)
    .reverse(),
  open: openOf(saga, state, compensateFailed).map(({ name }) => name),
});
function openOf(saga: Saga, state: SagaState, compensateFailed: boolean): readonly StepState[] {
  if (state === 'running')
    return saga.steps.filter(({ execute }) => execute.outcome !== 'succeeded');
  return state === 'completed' ? [] : openSteps(saga, compensateFailed);
}
