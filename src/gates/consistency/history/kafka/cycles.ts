import { type Operation, shownOperation } from '../operation.ts';
import { type Case, NoWriter, writtenValue } from './anomalies.ts';
import { components, type Edge, type Graph, path, type Relation, type Step } from './graph.ts';
import type { Facts } from './log.ts';
import { isData, type Transaction } from './transactions.ts';

/** The cycles that can be without anti-dependencies, the weakest first (Adya 1999, and Elle's names for those that need real time). */
const kinds: readonly {
  readonly name: string;
  readonly relations: readonly Relation[];
  readonly required: readonly Relation[];
  /** A component that has one of these has this as well, which then says nothing more. */
  readonly impliedBy: readonly string[];
}[] = [
  { name: 'G0', relations: ['ww'], required: ['ww'], impliedBy: [] },
  {
    name: 'G0-realtime',
    relations: ['ww', 'realtime'],
    required: ['ww', 'realtime'],
    impliedBy: ['G0'],
  },
  { name: 'G1c', relations: ['ww', 'wr'], required: ['wr'], impliedBy: ['G0'] },
  {
    name: 'G1c-realtime',
    relations: ['ww', 'wr', 'realtime'],
    required: ['wr', 'realtime'],
    impliedBy: ['G0', 'G0-realtime', 'G1c'],
  },
];

/** Cases by kind; `empty` when no operation depends on another, and nothing was tested. */
export function cycles(
  facts: Facts,
  completionOf: ReadonlyMap<Operation, Operation>,
  wwDeps: boolean,
): { readonly empty: boolean; readonly cases: Readonly<Record<string, readonly Case[]>> } {
  const nodes = facts.completions.filter(isData);
  const graph = dependencies(facts, nodes, completionOf, wwDeps);
  const all = new Set<Relation>(['ww', 'wr', 'realtime']);
  const cases: Record<string, Case[]> = {};
  for (const component of components(graph, all, [...nodes.keys()])) {
    const found = new Set<string>();
    for (const { name, relations, required, impliedBy } of kinds) {
      if (impliedBy.some((weaker) => found.has(weaker))) continue;
      const cycle = cycleIn(graph, component, new Set(relations), required);
      if (cycle === null) continue;
      found.add(name);
      cases[name] ??= [];
      cases[name].push(shown(facts, nodes, cycle, name));
    }
  }
  return { empty: graph.every((edges) => edges.length === 0), cases };
}
/** A closed walk with an edge of each required relation. */
function cycleIn(
  graph: Graph,
  component: readonly number[],
  relations: ReadonlySet<Relation>,
  required: readonly Relation[],
): readonly Step[] | null {
  for (const part of components(graph, relations, component)) {
    const inside = new Set(part);
    const chosen = required.map((relation) => edgeIn(graph, part, inside, relation));
    const steps = chosen.flatMap((step, i) => {
      const next = chosen[(i + 1) % chosen.length];
      if (step === null || next === null || next === undefined) return [];
      return [step, ...(path(graph, relations, inside, step.to, next.from) ?? [])];
    });
    if (!chosen.includes(null)) return steps;
  }
  return null;
}
function edgeIn(
  graph: Graph,
  part: readonly number[],
  inside: ReadonlySet<number>,
  relation: Relation,
): Step | null {
  for (const from of part)
    for (const edge of graph[from] ?? [])
      if (edge.relation === relation && inside.has(edge.to)) return { from, ...edge };
  return null;
}
function shown(
  facts: Facts,
  nodes: readonly Transaction[],
  steps: readonly Step[],
  type: string,
): Case {
  const first = steps[0]?.from ?? 0;
  return {
    type,
    cycle: [first, ...steps.map(({ to }) => to)].flatMap((node) => {
      const one = nodes[node];
      return one === undefined ? [] : [shownOperation(one.op)];
    }),
    steps: steps.map((step) => ({ type: step.relation, ...whyOf(facts, nodes, step) })),
  };
}
/** Of a step through data: the key, and the value that was written. */
function whyOf(facts: Facts, nodes: readonly Transaction[], { from, to, relation }: Step): Case {
  const [a, b] = [nodes[from], nodes[to]];
  if (a === undefined || b === undefined || relation === 'realtime') return {};
  const wrote = (key: string, id: string | undefined): id is string =>
    id !== undefined && facts.writerOf.get(key)?.get(id) === a;
  const messages = [...(relation === 'wr' ? b.polls : b.sends)].flatMap(([key, all]) =>
    all.map(({ id, value }) => ({
      key,
      value,
      from: relation === 'wr' ? id : previous(facts, key, id),
    })),
  );
  const found = messages.find(({ key, from }) => wrote(key, from));
  if (found?.from === undefined) return {};
  return relation === 'wr'
    ? { key: found.key, value: found.value }
    : {
        key: found.key,
        value: writtenValue(facts, found.key, found.from),
        "value'": found.value,
      };
}
function previous(facts: Facts, key: string, id: string): string | undefined {
  const log = facts.logs.get(key);
  const place = log?.place.get(id);
  return place === undefined || place === 0 ? undefined : log?.at[place - 1]?.[0];
}

function dependencies(
  facts: Facts,
  nodes: readonly Transaction[],
  completionOf: ReadonlyMap<Operation, Operation>,
  wwDeps: boolean,
): Graph {
  const number = new Map(nodes.map((one, i) => [one, i]));
  const edges: Edge[][] = nodes.map(() => []);
  const link = (a: Transaction, b: Transaction, relation: Relation): void => {
    const [from, to] = [number.get(a), number.get(b)];
    if (from !== undefined && to !== undefined && from !== to) edges[from]?.push({ to, relation });
  };
  const writer = (key: string, id: string): Transaction => {
    const found = facts.writerOf.get(key)?.get(id);
    if (found === undefined) throw new NoWriter(key, writtenValue(facts, key, id));
    return found;
  };
  for (const [key, readers] of facts.readersOf)
    for (const [id, all] of readers) {
      const wrote = writer(key, id);
      for (const reader of all) link(wrote, reader, 'wr');
    }
  for (const [key, writers] of wwDeps ? facts.writerOf : [])
    for (const [id, wrote] of writers) {
      const before = previous(facts, key, id);
      if (before !== undefined) link(writer(key, before), wrote, 'ww');
    }
  realtime(facts, nodes, completionOf, link);
  return edges;
}
/** What had ended when an operation began was before it. An operation stands for those that had ended when it began: only the others are linked onward. */
function realtime(
  facts: Facts,
  nodes: readonly Transaction[],
  completionOf: ReadonlyMap<Operation, Operation>,
  link: (a: Transaction, b: Transaction, relation: Relation) => void,
): void {
  const byOp = new Map(nodes.map((one) => [one.op, one]));
  const ended = new Set<Transaction>();
  const before = new Map<Transaction, readonly Transaction[]>();
  const begins = (op: Operation): void => {
    const completion = completionOf.get(op);
    const end = completion === undefined ? undefined : byOp.get(completion);
    if (end === undefined) return;
    for (const earlier of ended) link(earlier, end, 'realtime');
    before.set(end, [...ended]);
  };
  const ends = (one: Transaction): void => {
    for (const implied of before.get(one) ?? []) ended.delete(implied);
    before.delete(one);
    ended.add(one);
  };
  for (const one of facts.all) {
    if (!isData(one)) continue;
    if (one.op.type === 'invoke') begins(one.op);
    else if (one.op.type === 'ok') ends(one);
  }
}
