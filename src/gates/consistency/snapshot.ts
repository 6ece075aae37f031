import { UsageError } from '../../errors.ts';
import {
  type LedgerCheck,
  LedgerError,
  type LedgerJudge,
  type LedgerVerdict,
} from '../ledger/check.ts';
import { type Fields, fieldsOf, refuse, textOf, typeOf, wholeOf } from '../ledger/fields.ts';
import { namingFirst, OutOfSequence, withoutParameter } from './sequence.ts';
import { compare, notJudged, type Snapshot } from './snapshot/compare.ts';
import { mustBeIJson } from './snapshot/hash.ts';
import { type SnapshotParameters, snapshotParameters } from './snapshot/parameters.ts';
import { reducerOf } from './snapshot/reducer.ts';
import { byProgram, type Replay, type Replayer, streaming } from './snapshot/replay.ts';

const format = `Lines, of one aggregate:
  {"type":"snapshot","aggregate_id","kind","schema","version","state"}      before its events, and memory stays flat
  {"type":"event","aggregate_id","version","kind","data","meta"?}           versions from 1, without a gap
Parameters
  reducer     how events become state: {"initial":{…},"on":{KIND:[OPERATION,…]}}. An operation is
              {"op":"set|add|subtract|append|merge","path":POINTER,"from":POINTER into the data | "value":…} or {"op":"remove","path":POINTER};
              {name} as a token of a path stands for that member of the data: "/lines/{sku}/quantity"
  command     or a program, ["./replay"]: it gets {"init"?,"events":[…]} as one JSON line on standard input and writes the state as JSON.
              It runs once for each replay. A ledger that somebody else wrote can name a program in its case line: read it first.
  ignore      JSON Pointers into the state that are not compared: ["/updated_at"]
  resumeFrom  the checkpoint of an earlier answer, {"version","hash"}: the snapshot has this hash, and its events begin behind it
  redact      true: patches without values
Rules; A = events up to the snapshot from nothing, B = the snapshot, C = its state and the events behind it, D = all events from nothing
  R1  A = B    R2  C = D    R3  D is the same when it is replayed again
A gap in the versions, a number that a double cannot hold, an unknown kind of event: the case is an error.`;
const example = `{"type":"case","id":"account-7","parameters":{"reducer":{"initial":{"balance":0},"on":{"Deposited":[{"op":"add","path":"/balance","from":"/amount"}],"Withdrawn":[{"op":"subtract","path":"/balance","from":"/amount"}]}}}}
{"type":"snapshot","aggregate_id":"account-7","kind":"account","schema":1,"version":2,"state":{"balance":70}}
{"type":"event","aggregate_id":"account-7","version":1,"kind":"Deposited","data":{"amount":100}}
{"type":"event","aggregate_id":"account-7","version":2,"kind":"Withdrawn","data":{"amount":30}}
{"type":"event","aggregate_id":"account-7","version":3,"kind":"Deposited","data":{"amount":5}}`;

/** Snapshots are what their events make, and going on from them leads to the same (event sourcing). `replayer` runs the user's program. */
export const snapshotCheckWith = (
  replayer: ((command: readonly string[]) => Replayer) | null,
): LedgerCheck<SnapshotParameters> => ({
  name: 'snapshot',
  summary: 'a snapshot is what its events make, and going on from it leads to the same state',
  format,
  example,
  parameters: snapshotParameters,
  begin: (parameters) => begin(parameters, replayer),
});
export const snapshotCheck: LedgerCheck<SnapshotParameters> = snapshotCheckWith(null);

function replayOf(
  { reducer, command, resumeFrom }: SnapshotParameters,
  replayer: ((command: readonly string[]) => Replayer) | null,
  aggregateId: () => string,
): Replay | null {
  const resumed = resumeFrom !== undefined;
  if (reducer !== undefined) return streaming(reducerOf(reducer, 'parameters.reducer'), resumed);
  if (command === undefined) return null;
  if (replayer === null)
    throw new UsageError('Programs are not run here.', {
      input: 'parameters.command',
      fix: 'Run: sluice check snapshot.',
    });
  return byProgram(replayer(command), resumed, aggregateId);
}

function begin(
  parameters: SnapshotParameters,
  replayer: ((command: readonly string[]) => Replayer) | null,
): LedgerJudge {
  const about = { aggregateId: '', count: 0 };
  const replay = replayOf(parameters, replayer, () => about.aggregateId);
  if (replay === null)
    return withoutParameter(
      "the parameter 'reducer' or 'command' is missing: nothing else can make states of events",
    );
  const { resumeFrom } = parameters;
  let snapshot: Snapshot | null = null;
  let last: number | null = null;
  const oneAggregate = (fields: Fields): void => {
    const id = textOf(fields, 'aggregate_id');
    if (about.aggregateId !== '' && about.aggregateId !== id)
      throw new OutOfSequence(
        `it is of ${id}, and the lines before it are of ${about.aggregateId}`,
      );
    about.aggregateId = id;
  };
  const inSequence = (version: number): void => {
    const expected = last === null ? (resumeFrom?.version ?? 0) + 1 : last + 1;
    last = version;
    if (version !== expected)
      throw new OutOfSequence(`its version is ${version} where ${expected} belongs`);
  };
  return {
    add: namingFirst((line, at) => {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['snapshot', 'event']);
      oneAggregate(fields);
      if (type === 'snapshot') {
        if (snapshot !== null) throw new LedgerError('it is a second snapshot');
        snapshot = snapshotOf(fields, at);
        if (resumeFrom !== undefined && resumeFrom.version !== snapshot.version)
          throw new LedgerError(
            `it is of version ${snapshot.version}, and the checkpoint of ${resumeFrom.version}`,
          );
        return replay.snapshot(snapshot.version, snapshot.state);
      }
      const event = eventOf(fields);
      // What was checked earlier is passed over.
      if (resumeFrom !== undefined && last === null && event.version <= resumeFrom.version) return;
      inSequence(event.version);
      about.count += 1;
      replay.event(event);
    }),
    end: () => answer(snapshot, about.count, last, replay, parameters),
  };
}
function answer(
  snapshot: Snapshot | null,
  count: number,
  last: number | null,
  replay: Replay,
  parameters: SnapshotParameters,
): LedgerVerdict {
  if (snapshot === null)
    return notJudged(
      'inconclusive',
      'the ledger has no snapshot to hold its events against',
      count,
    );
  const reached = last ?? parameters.resumeFrom?.version ?? 0;
  if (reached < snapshot.version)
    return notJudged(
      'error',
      `the snapshot (line ${snapshot.at}) is of version ${snapshot.version}, and the events end at ${reached}: half of them is missing`,
      count,
    );
  return compare(snapshot, { count, last: reached }, replay.end(), parameters);
}
function snapshotOf(fields: Fields, at: number): Snapshot {
  if (fields['state'] === undefined) refuse('state', undefined, 'a JSON value');
  const [state, schema] = [fields['state'], fields['schema'] ?? null];
  mustBeIJson(state, 'state');
  mustBeIJson(schema, 'schema');
  return {
    kind: textOf(fields, 'kind'),
    schema,
    version: wholeOf(fields, 'version', 0),
    state,
    at,
  };
}
function eventOf(fields: Fields) {
  const data = fields['data'] ?? null;
  mustBeIJson(data, 'data');
  return {
    version: wholeOf(fields, 'version', 1),
    kind: textOf(fields, 'kind'),
    data,
    meta: fields['meta'],
  };
}
