import { LedgerError } from '../../ledger/check.ts';
import type { HistoryAnalysis, HistoryJudge } from './judge.ts';
import type { Model } from './model.ts';
import { type Json, keyOf, type Operation, pairing, shownOperation } from './operation.ts';
import { type SearchCall, type SearchEvent, search } from './search.ts';

interface Call {
  readonly invoked: Operation;
  /** The value as its completion tells it. */
  value: Json;
  outcome: 'open' | 'ok' | 'fail';
  completed: Operation | null;
}

/** Judges a history by a sequential model: is there one order of its operations that explains every answer? */
export function linearizable(model: Model, maxConfigurations: number): HistoryJudge {
  const pairs = pairing();
  const calls: Call[] = [];
  const byInvocation = new Map<Operation, Call>();
  const oks: Call[] = [];
  const lines: Call[] = [];
  return {
    add(op) {
      const invoked = pairs.of(op);
      if (op.type === 'invoke') {
        refuseUnknown(model, op);
        const call: Call = { invoked: op, value: op.value, outcome: 'open', completed: null };
        calls.push(call);
        byInvocation.set(op, call);
        lines.push(call);
        return;
      }
      const call = invoked === null ? undefined : byInvocation.get(invoked);
      if (call === undefined || invoked === null) return;
      byInvocation.delete(invoked);
      call.completed = op;
      if (op.type === 'fail') call.outcome = 'fail';
      if (op.type !== 'ok') return;
      refuseUnknown(model, op);
      call.outcome = 'ok';
      call.value = op.value;
      oks.push(call);
      lines.push(call);
    },
    end: (expired) => answer(model, calls, lines, oks, { expired, maxConfigurations }),
  };
}
function refuseUnknown(model: Model, op: Operation): void {
  const why = model.refuses(op.f, op.value);
  if (why !== undefined) throw new LedgerError(`${why} (model ${model.name})`);
}

function answer(
  model: Model,
  all: readonly Call[],
  lines: readonly Call[],
  oks: readonly Call[],
  bounds: { readonly expired: () => boolean; readonly maxConfigurations: number },
): HistoryAnalysis {
  const states = stateTable(model);
  const place = new Map(oks.map((call, i) => [call, i]));
  // A read that never returned says nothing, and changes nothing.
  const used = all.filter(
    (call) => call.outcome === 'ok' || (call.outcome === 'open' && call.invoked.f !== 'read'),
  );
  const number = new Map(used.map((call, i) => [call, i]));
  const calls: readonly SearchCall[] = used.map((call) => ({
    kind: states.kind(call.invoked.f, call.value),
    returns: place.get(call) ?? null,
  }));
  const begun = new Set<Call>();
  const events = lines.flatMap((call): readonly SearchEvent[] => {
    const at = number.get(call);
    const type = begun.has(call) ? 'return' : 'call';
    begun.add(call);
    return at === undefined ? [] : [{ type, call: at }];
  });
  const found = search(calls, events, 0, states.step, bounds);
  switch (found.valid) {
    case true:
      return { valid: true, analysis: { model: states.at(found.state) }, findings: [] };
    case 'unknown':
      return {
        valid: 'unknown',
        analysis: { cause: found.cause },
        findings: [],
        why:
          found.cause === 'timeout'
            ? 'the deadline came before an order was found or excluded'
            : `more than ${bounds.maxConfigurations} configurations: neither found an order nor excluded one`,
      };
    case false: {
      const op = oks[found.returns]?.completed ?? null;
      const previous = oks[found.returns - 1]?.completed ?? null;
      const reached = (found.states.length === 0 ? [0] : found.states).map(states.at);
      return {
        valid: false,
        analysis: {
          op: op === null ? null : shownOperation(op),
          'previous-ok': previous === null ? null : shownOperation(previous),
          states: reached,
        },
        findings:
          op === null
            ? []
            : [
                {
                  rule: 'order',
                  line: op.line,
                  detail: `no order of the operations explains ${op.f} ${keyOf(op.value)} by process ${op.process}: ${model.name} was ${reached.map(keyOf).join(' or ')}`,
                },
              ],
      };
    }
  }
}

/** States and transitions by number, each computed once. */
function stateTable(model: Model) {
  const states: Json[] = [model.initial];
  const numbers = new Map([[keyOf(model.initial), 0]]);
  const kinds = new Map<string, number>();
  const operations: { readonly f: string; readonly value: Json }[] = [];
  const known: Map<number, number>[] = [];
  const take = (state: number, kind: number): number => {
    const operation = operations[kind];
    const after =
      operation === undefined ? undefined : model.step(states[state], operation.f, operation.value);
    if (after === undefined) return -1;
    const key = keyOf(after.state);
    const number = numbers.get(key) ?? states.push(after.state) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    at: (state: number): Json => states[state],
    kind(f: string, value: Json): number {
      const key = `${f} ${keyOf(value)}`;
      const number = kinds.get(key) ?? operations.push({ f, value }) - 1;
      kinds.set(key, number);
      return number;
    },
    step(state: number, kind: number): number {
      known[state] ??= new Map();
      const cached = known[state].get(kind);
      if (cached !== undefined) return cached;
      const next = take(state, kind);
      known[state].set(kind, next);
      return next;
    },
  };
}
