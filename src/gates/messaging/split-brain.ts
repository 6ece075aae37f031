import { number, object, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { fieldsOf, typeOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { timesOf } from '../ledger/times.ts';
import { viewOf, viewsOf } from './group-views.ts';
import { commitsOf, processedOf } from './group-work.ts';

export interface SplitBrainParameters {
  /** How long a member may be silent before its partitions go to another one. */
  readonly sessionTimeoutMs: number;
  /** Standard deviation of the time between two commits of a partition. */
  readonly commitDeviationMs: number;
}
const parametersType = object({
  sessionTimeoutMs: withDefault(number(1, 86_400_000), 45_000),
  commitDeviationMs: withDefault(number(0, 86_400_000), 2000),
});

const format = `Lines about one consumer group, in the order of their times:
  {"type":"view","ts","broker","coordinator","state","epoch","members":[{"id","client","host","assignment":[["topic",0]]}]}
  one for each broker and poll: whom the broker names as coordinator (null = nobody), and what it answers itself when it is asked for the group
  (no members where it says that it is not the coordinator); epoch (may be left out): the group's, of the new protocol
  {"type":"commit","ts","topic","partition","offset"}
  {"type":"processed","member","topic","partition","offset","started","ended"}
Parameters: sessionTimeoutMs (45000), commitDeviationMs (2000)
Rules; any hard sign fails, and so do two soft ones (a single one is a warning):
  H1  two coordinators are named in two polls in a row
  H2  two brokers answer for the group, with members, in one poll
  H3  a partition is assigned to two members in one answer
  H4  two members worked on one message at the same time, or the second began more than a session timeout after the first had ended
  H5  the epoch of the group goes back
  S1  two separate rebalances while it was watched
  S2  the times between commits of a partition deviate by more than commitDeviationMs (standard deviation of five or more, those without progress apart)
  S3  a committed offset goes back`;
const example = [0, 1000, 2000]
  .flatMap((ts) =>
    [1, 2].map((broker) =>
      JSON.stringify({
        ...{ type: 'view', ts, broker, coordinator: 1, state: broker === 1 ? 'Stable' : 'Dead' },
        members:
          broker === 1
            ? [{ id: 'm1', client: 'billing', host: '/10.0.0.1', assignment: [['orders', 0]] }]
            : [],
      }),
    ),
  )
  .join('\n');

/** One coordinator, one owner for each partition, one worker for each message. */
export const splitBrain: LedgerCheck<SplitBrainParameters> = {
  name: 'split-brain',
  summary: 'one coordinator, one owner for each partition, one worker for each message',
  format,
  example,
  parameters: (given) => parametersType(given, 'parameters'),
  begin,
};

function begin({ sessionTimeoutMs, commitDeviationMs }: SplitBrainParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  const soft = new Map<string, { readonly line: number | null; readonly detail: string }>();
  const sign = (rule: string, line: number | null, detail: string): void => {
    if (!soft.has(rule)) soft.set(rule, { line, detail });
  };
  const views = viewsOf(found, sign);
  const commits = commitsOf(sign, commitDeviationMs);
  const processed = processedOf(found, sessionTimeoutMs);
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['view', 'commit', 'processed']);
      if (type === 'view') views.add(viewOf(fields, times, at));
      else if (type === 'commit') commits.add(fields, times, at);
      else processed.add(fields, times, at);
    },
    end() {
      const seen = views.end();
      commits.end();
      const hard = Object.keys(found.broken());
      for (const [rule, { line, detail }] of soft)
        if (soft.size >= 2) found.fail(rule, line, detail);
        else found.warn(rule, line, detail);
      return verdictOf({
        found,
        unseen: seen.unseen,
        measurements: [countOf('split-brain', found.count(), 'signs of two minds in one group')],
        counts: { ...seen.counts, commits: commits.count(), processed: processed.count() },
        analysis: { hard, soft: [...soft.keys()], coordinators: seen.coordinators },
      });
    },
  };
}
