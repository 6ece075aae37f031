/** Why one operation must have been before another: it wrote the version before, it wrote what the other read, it had ended when the other began. */
export type Relation = 'ww' | 'wr' | 'realtime';
export interface Edge {
  readonly to: number;
  readonly relation: Relation;
}
export type Graph = readonly (readonly Edge[])[];

/** Strongly connected components of more than one node, by Tarjan's algorithm without recursion. Only edges of these relations, only these nodes. */
export function components(
  graph: Graph,
  relations: ReadonlySet<Relation>,
  nodes: readonly number[],
): readonly (readonly number[])[] {
  const inside = new Set(nodes);
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const onStack = new Set<number>();
  const stack: number[] = [];
  const found: number[][] = [];
  const edges = (node: number): readonly Edge[] => graph[node] ?? [];
  const open = (node: number): { readonly node: number; next: number } => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0 };
  };
  const close = (node: number): void => {
    if (low.get(node) !== index.get(node)) return;
    const component: number[] = [];
    for (;;) {
      const one = stack.pop();
      if (one === undefined) break;
      onStack.delete(one);
      component.push(one);
      if (one === node) break;
    }
    if (component.length > 1) found.push(component);
  };
  const lower = (node: number, to: number | undefined): void => {
    if (to !== undefined && to < (low.get(node) ?? 0)) low.set(node, to);
  };
  /** One step of the walk from the end of `path`; done with a node, its component is closed and its parent told. */
  const walk = (path: { readonly node: number; next: number }[]): void => {
    const top = path.at(-1);
    if (top === undefined) return;
    const edge = edges(top.node)[top.next];
    if (edge === undefined) {
      close(top.node);
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(top.node));
      return;
    }
    top.next += 1;
    if (!relations.has(edge.relation) || !inside.has(edge.to)) return;
    if (!index.has(edge.to)) path.push(open(edge.to));
    else if (onStack.has(edge.to)) lower(top.node, index.get(edge.to));
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path = [open(root)];
    while (path.length > 0) walk(path);
  }
  return found;
}

export interface Step {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
}
/** The shortest way along these relations inside of these nodes; null when there is none. */
export function path(
  graph: Graph,
  relations: ReadonlySet<Relation>,
  inside: ReadonlySet<number>,
  from: number,
  to: number,
): readonly Step[] | null {
  if (from === to) return [];
  const came = new Map<number, Step>();
  const reach = (node: number): readonly number[] => {
    const next: number[] = [];
    for (const { to: other, relation } of graph[node] ?? []) {
      const known = !inside.has(other) || came.has(other) || other === from;
      if (known || !relations.has(relation)) continue;
      came.set(other, { from: node, to: other, relation });
      next.push(other);
    }
    return next;
  };
  for (let edge: readonly number[] = [from]; edge.length > 0 && !came.has(to); )
    edge = edge.flatMap(reach);
  const steps: Step[] = [];
  for (let step = came.get(to); step !== undefined; step = came.get(step.from)) steps.unshift(step);
  return steps.length === 0 ? null : steps;
}
