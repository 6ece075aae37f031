/**
 * Is there an order of these calls, each between its begin and its return, that a model could have gone through?
 * Wing and Gong (1993), with Lowe's memory of configurations (Testing for linearizability, 2017). Two things are added, both for calls
 * whose return nobody saw: equal ones are tried in the order in which they began, as the earlier can do whatever the later can; and a
 * configuration that has used no fewer of them than one that was seen before is not searched again, as it can do no more.
 */
export interface SearchCall {
  /** Which transition it is; calls of one kind are equal. */
  readonly kind: number;
  /** Its place among the returns, from 0; null = its return was never seen, and it may never have happened. */
  readonly returns: number | null;
}
export type SearchEvent =
  | { readonly type: 'call'; readonly call: number }
  | { readonly type: 'return'; readonly call: number };
export interface SearchBounds {
  readonly expired: () => boolean;
  /** Configurations that are remembered: about 200 bytes each. */
  readonly maxConfigurations: number;
}
export type SearchAnswer =
  | { readonly valid: true; readonly state: number }
  /** `returns` = the first return for which no order is left; `states` = those that were reached just before it. */
  | { readonly valid: false; readonly returns: number; readonly states: readonly number[] }
  | { readonly valid: 'unknown'; readonly cause: 'timeout' | 'out-of-memory' };

const steps = 2048;

export function search(
  calls: readonly SearchCall[],
  events: readonly SearchEvent[],
  initial: number,
  step: (state: number, kind: number) => number,
  { expired, maxConfigurations }: SearchBounds,
): SearchAnswer {
  const list = chain(calls, events);
  const memory = remember(calls);
  const total = calls.filter(({ returns }) => returns !== null).length;
  const stack: { readonly node: number; readonly state: number }[] = [];
  const returned = (call: number): number => (calls[call]?.returns === null ? 0 : 1);
  let [state, done, turns] = [initial, 0, 0];
  let node = list.first();
  /** Takes back the last call, and goes on after it; false = there is none. */
  const back = (): boolean => {
    const last = stack.pop();
    if (last === undefined) return false;
    const undone = list.callAt(last.node) ?? 0;
    done -= returned(undone);
    memory.undo(undone);
    list.putBack(last.node);
    state = last.state;
    node = list.after(last.node);
    return true;
  };
  const go = (call: number, next: number): void => {
    stack.push({ node, state });
    done += returned(call);
    list.takeOut(node);
    state = next;
    node = list.first();
  };
  /** Takes the next call as happened, or skips it, or goes back; false = there is nothing left to try. */
  const turn = (): boolean => {
    const call = list.callAt(node);
    if (call === null) return back();
    const next = memory.mayGo(call) ? step(state, calls[call]?.kind ?? 0) : -1;
    if (next >= 0 && memory.isNew(call, next)) go(call, next);
    else node = list.after(node);
    return true;
  };
  while (done < total) {
    turns += 1;
    if (turns % steps === 0 && expired()) return { valid: 'unknown', cause: 'timeout' };
    if (!turn()) return { valid: false, ...memory.furthest() };
    if (memory.size() > maxConfigurations) return { valid: 'unknown', cause: 'out-of-memory' };
  }
  return { valid: true, state };
}

/** Calls and returns as a list from which a call can be taken out with its return, and put back (Knuth's dancing links). Node 0 is its head. */
function chain(calls: readonly SearchCall[], events: readonly SearchEvent[]) {
  const size = events.length + 2;
  const [next, before, match] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const called = new Int32Array(size).fill(-1);
  const begun = new Int32Array(calls.length);
  events.forEach(({ type, call }, i) => {
    const node = i + 1;
    if (type === 'call') [called[node], begun[call]] = [call, node];
    else match[begun[call] ?? 0] = node;
  });
  for (let i = 0; i < size; i++) [next[i], before[i]] = [i + 1, i - 1];
  const link = (a: number, b: number): void => {
    next[a] = b;
    before[b] = a;
  };
  const out = (node: number): void => link(before[node] ?? 0, next[node] ?? 0);
  const back = (node: number): void => {
    next[before[node] ?? 0] = node;
    before[next[node] ?? 0] = node;
  };
  return {
    first: () => next[0] ?? 0,
    after: (node: number) => next[node] ?? 0,
    /** Null for a return, and past the end. */
    callAt: (node: number) => {
      const call = called[node] ?? -1;
      return call < 0 ? null : call;
    },
    takeOut(node: number) {
      out(node);
      const end = match[node] ?? 0;
      if (end !== 0) out(end);
    },
    putBack(node: number) {
      const end = match[node] ?? 0;
      if (end !== 0) back(end);
      back(node);
    },
  };
}

/** Which configurations were seen: what has happened (as a prefix of the returns and the few beyond it), and the state that it led to. */
function remember(calls: readonly SearchCall[]) {
  const crashes = crashClasses(calls);
  const used = new Array<number>(crashes.classes).fill(0);
  const seen = new Map<string, (readonly number[])[]>();
  const happened = new Uint8Array(calls.length + 1);
  let [prefix, configurations, best] = [0, 0, -1];
  let ahead: number[] = [];
  let states = new Set<number>();
  const mark = (returns: number): void => {
    happened[returns] = 1;
    if (returns !== prefix) {
      ahead.push(returns);
      ahead.sort((a, b) => a - b);
      return;
    }
    while (happened[prefix] === 1) prefix += 1;
    ahead = ahead.filter((one) => one > prefix);
  };
  const unmark = (returns: number): void => {
    happened[returns] = 0;
    if (returns > prefix) {
      ahead = ahead.filter((one) => one !== returns);
      return;
    }
    const beyond: number[] = [];
    for (let i = returns + 1; i < prefix; i++) beyond.push(i);
    ahead = [...beyond, ...ahead];
    prefix = returns;
  };
  const set = (call: number, on: boolean): void => {
    const { returns } = calls[call] ?? { returns: null };
    if (returns === null) {
      const group = crashes.classOf[call] ?? 0;
      used[group] = (used[group] ?? 0) + (on ? 1 : -1);
    } else if (on) mark(returns);
    else unmark(returns);
  };
  return {
    size: () => configurations,
    furthest: () => ({ returns: Math.max(0, best), states: [...states] }),
    /** Of equal calls that never returned, the one that began first goes first. */
    mayGo: (call: number) =>
      calls[call]?.returns !== null || crashes.order[call] === used[crashes.classOf[call] ?? 0],
    undo: (call: number) => set(call, false),
    /** Takes the call as happened; false, and nothing changed, when that leads nowhere new. */
    isNew(call: number, state: number) {
      set(call, true);
      const key = `${state}|${prefix}|${ahead.join(',')}`;
      const known = seen.get(key);
      if (known?.some((vector) => vector.every((count, i) => count <= (used[i] ?? 0))) === true) {
        set(call, false);
        return false;
      }
      if (known === undefined) seen.set(key, [[...used]]);
      else known.push([...used]);
      configurations += 1;
      if (prefix > best) [best, states] = [prefix, new Set()];
      if (prefix === best && states.size < 10) states.add(state);
      return true;
    },
  };
}
/** Calls that never returned, by kind: which class each belongs to, and its place in it. */
function crashClasses(calls: readonly SearchCall[]) {
  const byKind = new Map<number, number>();
  const counts: number[] = [];
  const classOf = new Int32Array(calls.length).fill(-1);
  const order = new Int32Array(calls.length);
  calls.forEach(({ kind, returns }, call) => {
    if (returns !== null) return;
    const group = byKind.get(kind) ?? byKind.size;
    byKind.set(kind, group);
    classOf[call] = group;
    order[call] = counts[group] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return { classes: byKind.size, classOf, order };
}
