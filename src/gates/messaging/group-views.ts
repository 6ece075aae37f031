import { LedgerError } from '../ledger/check.ts';
import {
  bigOf,
  type Fields,
  itemOf,
  listOf,
  maybe,
  refuse,
  textOf,
  wholeOf,
} from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';
import { shownMs, type Times } from '../ledger/times.ts';

/** What one broker says of the group in one poll. */
export interface View {
  readonly line: number;
  readonly ms: number;
  readonly broker: string;
  /** null = it names nobody. */
  readonly coordinator: string | null;
  readonly state: string;
  readonly epoch: bigint | null;
  readonly members: readonly Member[];
}
interface Member {
  readonly id: string;
  /** `topic/partition`. */
  readonly assignment: readonly string[];
}
/** Ids of brokers are numbers; ledgers may also have their names. */
const brokerOf = (fields: Fields, name: string): string =>
  typeof fields[name] === 'string' ? textOf(fields, name) : String(wholeOf(fields, name, -1));
export function viewOf(fields: Fields, times: Times, line: number): View {
  const coordinator = maybe(brokerOf, fields, 'coordinator') ?? null;
  return {
    ...{ line, ms: times(fields, 'ts'), broker: brokerOf(fields, 'broker') },
    coordinator: coordinator === '-1' ? null : coordinator,
    state: fields['state'] === null || fields['state'] === '' ? '' : textOf(fields, 'state'),
    epoch: maybe((all, name) => bigOf(all, name, -1n), fields, 'epoch') ?? null,
    members: listOf(fields, 'members', memberOf),
  };
}
function memberOf(item: unknown, name: string): Member {
  const fields = itemOf(item, name);
  textOf(fields, 'client');
  textOf(fields, 'host');
  return {
    id: textOf(fields, 'id'),
    assignment: listOf(fields, 'assignment', (pair, at) => {
      const [topic, partition] = Array.isArray(pair) && pair.length === 2 ? pair : [];
      return typeof topic === 'string' &&
        topic !== '' &&
        Number.isSafeInteger(partition) &&
        partition >= 0
        ? `${topic}/${partition}`
        : refuse(at, pair, 'a topic and a partition: ["orders", 0]');
    }),
  };
}

/** The states in which a group shares out its partitions: of the classic protocol, and of the new one (KIP-848). */
const rebalancing = new Set([
  'PreparingRebalance',
  'CompletingRebalance',
  'Assigning',
  'Reconciling',
]);
/** Views of one poll are closer together than this: polls are a second apart. */
const pollMs = 900;
type Sign = (rule: string, line: number | null, detail: string) => void;

/** H1, H2 and S1: the views of one poll beside each other, and polls one after the other. */
function pollsOf(found: Findings, sign: Sign) {
  const counts = { polls: 0, rebalances: 0, withMembers: 0 };
  const coordinators = new Set<string>();
  let [apart, moving] = [false, false];
  const coordinated = (poll: readonly View[], line: number | null): void => {
    const named = new Set(poll.map((view) => view.coordinator).filter((one) => one !== null));
    for (const one of named) coordinators.add(one);
    if (named.size >= 2 && apart)
      found.fail(
        'H1',
        line,
        `the brokers name ${[...named].sort().join(' and ')} as coordinators, for a second poll`,
      );
    apart = named.size >= 2;
  };
  const moved = (poll: readonly View[]): void => {
    const now = poll.find(({ state }) => rebalancing.has(state));
    if (now !== undefined && !moving) {
      counts.rebalances += 1;
      if (counts.rebalances === 2) sign('S1', now.line, `a second rebalance began (${now.state})`);
    }
    moving = now !== undefined;
  };
  return {
    counts,
    coordinators,
    judge(poll: readonly View[]): void {
      const line = poll.at(-1)?.line ?? null;
      counts.polls += 1;
      coordinated(poll, line);
      moved(poll);
      const answers = answersOf(poll);
      if (answers.length >= 2)
        found.fail(
          'H2',
          line,
          `brokers ${answers.join(' and ')} both answer for the group, with members`,
        );
      if (poll.some(({ members }) => members.length > 0)) counts.withMembers += 1;
    },
  };
}

/** H1, H2, H3, H5 and S1: what the brokers say, poll by poll. */
export function viewsOf(found: Findings, sign: Sign) {
  const polls = pollsOf(found, sign);
  let poll: View[] = [];
  let views = 0;
  let epoch = -1n;
  const close = (): void => {
    if (poll.length > 0) polls.judge(poll);
    poll = [];
  };
  return {
    add(view: View): void {
      const [first] = poll;
      if (first !== undefined && view.ms < first.ms)
        throw new LedgerError(`the time of the views goes back by ${shownMs(first.ms - view.ms)}`);
      const again = poll.some(({ broker }) => broker === view.broker);
      if (first !== undefined && (again || view.ms - first.ms >= pollMs)) close();
      poll.push(view);
      views += 1;
      twice(found, view);
      if (view.epoch === null) return;
      if (view.epoch < epoch)
        found.fail(
          'H5',
          view.line,
          `the epoch of the group goes back from ${epoch} to ${view.epoch}`,
        );
      else epoch = view.epoch;
    },
    end() {
      close();
      const { counts, coordinators } = polls;
      const unseen: string[] = [];
      if (counts.polls < 2)
        unseen.push(`${counts.polls} polls: two coordinators show in two polls in a row`);
      else if (counts.withMembers === 0)
        unseen.push('the group has no members in any poll: nobody consumes');
      return {
        unseen,
        coordinators: [...coordinators].sort(),
        counts: { polls: counts.polls, views, rebalances: counts.rebalances },
      };
    },
  };
}
/** H3: a partition with two owners in one answer. */
function twice(found: Findings, { members, broker, line }: View): void {
  const owners = new Map<string, string>();
  for (const { id, assignment } of members)
    for (const partition of assignment) {
      const other = owners.get(partition);
      if (other !== undefined && other !== id)
        found.fail(
          'H3',
          line,
          `broker ${broker} has ${partition} assigned to ${other} and to ${id}`,
        );
      owners.set(partition, id);
    }
}
/** The brokers that answer for the group. One that passes on its coordinator's answer says the same as others of that coordinator, and is no second one. */
function answersOf(poll: readonly View[]): readonly string[] {
  const answers = new Map<string, string>();
  for (const { broker, coordinator, state, members } of poll) {
    if (state === 'Dead' || members.length === 0) continue;
    const answer = JSON.stringify([coordinator, members]);
    if (!answers.has(answer) || broker === coordinator) answers.set(answer, broker);
  }
  return [...answers.values()].sort();
}
