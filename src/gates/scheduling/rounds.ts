import { quantileOf } from '../../judge/quantile.ts';
import { LedgerError } from '../ledger/check.ts';
import { type Fields, textOf, wholeOf } from '../ledger/fields.ts';
import { type Findings, namedAtMost } from '../ledger/findings.ts';
import { type Column, column, type IdTable, idTable } from '../ledger/ids.ts';
import { rangeOf, shownMs, type Times } from '../ledger/times.ts';

type Range = readonly [number, number];
interface Round {
  readonly id: string;
  kill: { readonly victim: string; readonly at: Range; readonly line: number } | null;
  ready: Range | null;
  /** Numbers of its tasks, each with its line and when it was taken up again. */
  readonly tasks: Map<number, { readonly line: number; again: Range | null }>;
}
const roundId = (fields: Fields): string =>
  typeof fields['round'] === 'string'
    ? textOf(fields, 'round')
    : String(wholeOf(fields, 'round', 0));
/** At least and at most, from one moment to another. */
const between = (from: Range, to: Range): Range => [
  Math.max(0, to[0] - from[1]),
  Math.max(0, to[1] - from[0]),
];
const seconds = (range: Range | null): Range | null =>
  range === null ? null : [range[0] / 1000, range[1] / 1000];

/** W1 to W4: what becomes of a victim's place, and of its tasks. */
export function roundsOf(
  found: Findings,
  times: Times,
  limits: { readonly recoverySeconds: number; readonly redispatchSeconds: number },
) {
  const rounds = new Map<string, Round>();
  const tasks = idTable();
  const [done, roundOf] = [column(Int32Array), column(Int32Array)];
  const byNumber: Round[] = [];
  let latestMs = Number.NEGATIVE_INFINITY;
  const moment = (fields: Fields): Range => {
    const range = rangeOf(times, fields, 'at');
    latestMs = Math.max(latestMs, range[1]);
    return range;
  };
  const round = (fields: Fields): Round => {
    const id = roundId(fields);
    const known = rounds.get(id) ?? { id, kill: null, ready: null, tasks: new Map() };
    if (!rounds.has(id)) byNumber.push(known);
    rounds.set(id, known);
    return known;
  };
  return {
    kill(fields: Fields, line: number): void {
      const about = round(fields);
      if (about.kill !== null) throw new LedgerError(`round ${about.id} has a second kill`);
      about.kill = { victim: textOf(fields, 'victim'), at: moment(fields), line };
    },
    ready(fields: Fields): void {
      const [about, at] = [round(fields), moment(fields)];
      textOf(fields, 'worker');
      if (about.ready === null || at[0] < about.ready[0]) about.ready = at;
    },
    'in-flight'(fields: Fields, line: number): void {
      const [about, task] = [round(fields), tasks.of(textOf(fields, 'task_id'))];
      about.tasks.set(task, { line, again: null });
      roundOf.set(task, byNumber.indexOf(about) + 1);
    },
    claimed(fields: Fields): void {
      const [task, at] = [tasks.of(textOf(fields, 'task_id')), moment(fields)];
      const worker = textOf(fields, 'worker');
      takeUp(byNumber[roundOf.get(task) - 1], task, worker, at);
    },
    done(fields: Fields, line: number): void {
      const id = textOf(fields, 'task_id');
      const task = tasks.of(id);
      moment(fields);
      const count = done.get(task) + 1;
      done.set(task, count);
      if (count > 1) found.fail('W4', line, `task ${id} was done ${count} times`);
    },
    now(fields: Fields): void {
      latestMs = Math.max(latestMs, times(fields, 'ts'));
    },
    end() {
      return endOf(found, [...rounds.values()], { ...limits, tasks, done, latestMs });
    },
  };
}
interface Whole {
  readonly recoverySeconds: number;
  readonly redispatchSeconds: number;
  readonly tasks: IdTable;
  /** How often each was done. */
  readonly done: Column;
  readonly latestMs: number;
}
function endOf(found: Findings, all: readonly Round[], whole: Whole) {
  const unseen = all
    .filter(({ kill }) => kill === null)
    .map(({ id }) => `round ${id} has no kill line`);
  if (all.length === 0) unseen.push('no kill line: nobody was killed');
  const judged = all.flatMap((one) =>
    one.kill === null ? [] : [lossOf(found, one, one.kill, whole)],
  );
  const recoverySeconds = recovered(found, unseen, all, whole);
  const sum = (of: (one: (typeof judged)[number]) => number): number =>
    judged.reduce((total, one) => total + of(one), 0);
  return {
    unseen,
    recoverySeconds,
    rounds: judged,
    replaced: all.filter(({ kill, ready }) => kill !== null && ready !== null).length,
    counts: {
      ...{ rounds: judged.length, tasks: whole.tasks.size },
      ...{ inFlight: sum(({ inFlight }) => inFlight), lost: sum(({ lost }) => lost.length) },
    },
  };
}
/** The first claim after the kill; the victim's own came before. */
function takeUp(round: Round | undefined, task: number, worker: string, at: Range): void {
  const open = round?.tasks.get(task);
  if (open === undefined || open.again !== null || round?.kill?.victim === worker) return;
  if (at[1] >= (round?.kill?.at[0] ?? Number.NEGATIVE_INFINITY)) open.again = at;
}
/** W2 and W3 of one round. */
function lossOf(
  found: Findings,
  { id, ready, tasks: own }: Round,
  kill: NonNullable<Round['kill']>,
  { tasks, done, redispatchSeconds }: Whole,
) {
  const lost: string[] = [];
  let slowest: Range | null = null;
  for (const [task, { line, again }] of own) {
    if (done.get(task) === 0) {
      lost.push(tasks.text(task));
      found.fail(
        'W2',
        line,
        `task ${tasks.text(task)} was in flight at ${kill.victim} when it was killed, and is not done`,
      );
    }
    if (again === null) continue;
    const took = between(kill.at, again);
    if (slowest === null || took[1] > slowest[1]) slowest = took;
    if (took[0] > redispatchSeconds * 1000)
      found.fail(
        'W3',
        line,
        `task ${tasks.text(task)} was taken up ${shownMs(took[0])} after ${kill.victim} was killed, later than ${redispatchSeconds} s`,
      );
  }
  return {
    ...{ round: id, victim: kill.victim, inFlight: own.size, lost: lost.slice(0, namedAtMost) },
    recoverySeconds: ready === null ? null : seconds(between(kill.at, ready)),
    redispatchSeconds: seconds(slowest),
  };
}
/** W1: the 95th percentile over the rounds, at least and at most. A round in which nobody came lasts as long as the ledger, at least. */
function recovered(
  found: Findings,
  unseen: string[],
  all: readonly Round[],
  { recoverySeconds, latestMs }: { readonly recoverySeconds: number; readonly latestMs: number },
): Range | null {
  const took = all.flatMap(({ kill, ready }): readonly Range[] => {
    if (kill === null) return [];
    return [
      ready === null
        ? [Math.max(0, latestMs - kill.at[1]), Number.POSITIVE_INFINITY]
        : between(kill.at, ready),
    ];
  });
  if (took.length === 0) return null;
  const [least, most] = [
    quantileOf(
      took.map(([lo]) => lo),
      0.95,
    ),
    quantileOf(
      took.map(([, hi]) => hi),
      0.95,
    ),
  ];
  const limit = `${recoverySeconds} s`;
  const late = all.find(
    ({ kill, ready }) =>
      kill !== null && (ready === null || between(kill.at, ready)[0] > recoverySeconds * 1000),
  );
  if (least > recoverySeconds * 1000)
    found.fail(
      'W1',
      late?.kill?.line ?? null,
      `a worker was ready ${shownMs(least)} after a kill (95th percentile of ${took.length} rounds), later than ${limit}`,
    );
  else if (!(most <= recoverySeconds * 1000))
    unseen.push(
      Number.isFinite(most)
        ? `a worker was ready ${shownMs(least)} to ${shownMs(most)} after a kill: whether that is within ${limit} is not known`
        : 'the ledger ends before a worker had to be ready again',
    );
  return Number.isFinite(most) ? [least / 1000, most / 1000] : null;
}
