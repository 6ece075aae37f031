export const id = 2255;
export const ids = [2255];
export const modules = {

/***/ 22255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCheck: () => (/* binding */ historyCheck),
  historyModels: () => (/* binding */ historyModels)
});

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/consistency/history/operation.js
var operation = __webpack_require__(17693);
;// CONCATENATED MODULE: ./lib/gates/consistency/history/multiset.js

function multiset() {
    const counts = new Map();
    const values = new Map();
    let size = 0;
    return {
        add(value) {
            const key = (0,operation/* keyOf */.TN)(value);
            counts.set(key, (counts.get(key) ?? 0) + 1);
            if (!values.has(key))
                values.set(key, value);
            size += 1;
        },
        count: (value) => counts.get((0,operation/* keyOf */.TN)(value)) ?? 0,
        countOf: (key) => counts.get(key) ?? 0,
        get size() {
            return size;
        },
        *entries() {
            for (const [key, count] of counts)
                yield [key, values.get(key), count];
        },
    };
}
/** The values of `all`, each as often as `times` says, in order. */
function pick(all, times) {
    const picked = [];
    for (const [key, value, count] of all.entries())
        for (let left = times(key, count); left > 0; left--)
            picked.push(value);
    return picked.sort(operation/* compareValues */.ck);
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/queues.js



const shown = 1000;
/** At most the first thousand: the counts beside them say how many there are. */
const some = (all) => all.slice(0, shown);
/** Values as findings under one rule. */
const valueFindings = (rule, values, lineOf, what) => values.slice(0, 20).map((value) => ({
    rule,
    line: lineOf(value),
    detail: `${(0,operation/* keyOf */.TN)(value)} ${what}`,
}));
/** The line in which a value was last met. */
function lines() {
    const at = new Map();
    return {
        saw: (value, line) => void at.set((0,operation/* keyOf */.TN)(value), line),
        of: (value) => at.get((0,operation/* keyOf */.TN)(value)) ?? null,
    };
}
/**
 * Every enqueue that began may have happened, only dequeues that are ok did: each of them, in the order of the history, must come from
 * somewhere (`queue` of Jepsen). No other order is tried: fit for an unordered queue.
 */
function queue(kind) {
    const pending = [];
    const counts = new Map();
    let head = 0;
    let error = null;
    const dequeue = ({ value, line }) => {
        const key = (0,operation/* keyOf */.TN)(value);
        const count = counts.get(key) ?? 0;
        const first = kind === 'unordered-queue' || (head < pending.length && (0,operation/* keyOf */.TN)(pending[head]) === key);
        if (count === 0 || !first) {
            const empty = kind === 'fifo-queue' && head >= pending.length;
            error = { text: `can't dequeue ${key}${empty ? ' from empty queue' : ''}`, line };
            return;
        }
        if (count === 1)
            counts.delete(key);
        else
            counts.set(key, count - 1);
        if (kind === 'fifo-queue')
            head += 1;
    };
    return {
        add(op) {
            if (error !== null)
                return;
            if (op.f === 'enqueue' && op.type === 'invoke') {
                const key = (0,operation/* keyOf */.TN)(op.value);
                counts.set(key, (counts.get(key) ?? 0) + 1);
                if (kind === 'fifo-queue')
                    pending.push(op.value);
            }
            else if (op.f === 'dequeue' && op.type === 'ok')
                dequeue(op);
        },
        end: () => error === null
            ? { valid: true, analysis: { 'final-queue': finalOf(counts) }, findings: [] }
            : {
                valid: false,
                analysis: { error: error.text },
                findings: [{ rule: 'queue', line: error.line, detail: error.text }],
            },
    };
}
const finalOf = (counts) => Object.fromEntries([...counts].slice(0, shown));
/** What goes in must come out: every enqueue that is ok has a dequeue, once the queue was drained (`total-queue` of Jepsen). */
function totalQueue() {
    const [attempts, enqueues, dequeues] = [multiset(), multiset(), multiset()];
    const seen = lines();
    const drained = (op) => {
        if (op.type === 'invoke' || op.type === 'fail')
            return;
        if (op.type === 'info' || !Array.isArray(op.value))
            throw new check/* LedgerError */.o('a drain that crashed, or is no list, cannot be judged');
        for (const value of op.value) {
            dequeues.add(value);
            seen.saw(value, op.line);
        }
    };
    return {
        add(op) {
            if (op.f === 'drain')
                return drained(op);
            if (op.f === 'enqueue' && op.type === 'invoke')
                attempts.add(op.value);
            else if (op.f === 'enqueue' && op.type === 'ok')
                enqueues.add(op.value);
            else if (op.f === 'dequeue' && op.type === 'ok')
                dequeues.add(op.value);
            else
                return;
            seen.saw(op.value, op.line);
        },
        end() {
            const ok = pick(dequeues, (key, count) => Math.min(count, attempts.countOf(key)));
            const unexpected = pick(dequeues, (key, count) => (attempts.countOf(key) > 0 ? 0 : count));
            const duplicated = pick(dequeues, (key, count) => attempts.countOf(key) > 0 ? count - attempts.countOf(key) : 0);
            const lost = pick(enqueues, (key, count) => count - dequeues.countOf(key));
            const recovered = pick(dequeues, (key, count) => Math.min(count, attempts.countOf(key)) - enqueues.countOf(key));
            return {
                valid: lost.length === 0 && unexpected.length === 0,
                analysis: {
                    'attempt-count': attempts.size,
                    'acknowledged-count': enqueues.size,
                    'ok-count': ok.length,
                    'unexpected-count': unexpected.length,
                    'duplicated-count': duplicated.length,
                    'lost-count': lost.length,
                    'recovered-count': recovered.length,
                    lost: some(lost),
                    unexpected: some(unexpected),
                    duplicated: some(duplicated),
                    recovered: some(recovered),
                },
                findings: [
                    ...valueFindings('lost', lost, seen.of, 'was enqueued and never dequeued'),
                    ...valueFindings('unexpected', unexpected, seen.of, 'was dequeued and never enqueued'),
                ],
            };
        },
    };
}
/** Every element that was added must be in the final read, and nothing else than what was tried (`set` of Jepsen). */
function setOnce() {
    const [attempts, adds] = [multiset(), multiset()];
    const seen = lines();
    let read = null;
    return {
        add(op) {
            if (op.f === 'read' && op.type === 'ok') {
                if (op.value !== null && !Array.isArray(op.value))
                    throw new check/* LedgerError */.o("its field 'value' must be the list of what was read");
                read = op;
            }
            if (op.f !== 'add')
                return;
            if (op.type === 'invoke')
                attempts.add(op.value);
            if (op.type === 'ok')
                adds.add(op.value);
            seen.saw(op.value, op.line);
        },
        end() {
            if (read === null || read.value === null)
                return {
                    valid: 'unknown',
                    analysis: { error: 'Set was never read' },
                    findings: [],
                    why: 'the set was never read',
                };
            const final = multiset();
            for (const value of read.value)
                final.add(value);
            const once = (wanted) => (wanted ? 1 : 0);
            const ok = pick(final, (key) => once(attempts.countOf(key) > 0));
            const unexpected = pick(final, (key) => once(attempts.countOf(key) === 0));
            const lost = pick(adds, (key) => once(final.countOf(key) === 0));
            const recovered = pick(final, (key) => once(attempts.countOf(key) > 0 && adds.countOf(key) === 0));
            const { line } = read;
            return {
                valid: lost.length === 0 && unexpected.length === 0,
                analysis: {
                    'attempt-count': [...attempts.entries()].length,
                    'acknowledged-count': [...adds.entries()].length,
                    'ok-count': ok.length,
                    'lost-count': lost.length,
                    'recovered-count': recovered.length,
                    'unexpected-count': unexpected.length,
                    ok: some(ok),
                    lost: some(lost),
                    unexpected: some(unexpected),
                    recovered: some(recovered),
                },
                findings: [
                    ...valueFindings('lost', lost, seen.of, 'was added and is not in the final read'),
                    ...valueFindings('unexpected', unexpected, () => line, 'was read and never added'),
                ],
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/ids-and-counters.js




/** No id is given twice (`unique-ids` of Jepsen). */
function uniqueIds() {
    const ids = multiset();
    const seen = lines();
    let attempted = 0;
    let [least, most] = [null, null];
    return {
        add(op) {
            if (op.f !== 'generate')
                return;
            if (op.type === 'invoke')
                attempted += 1;
            if (op.type !== 'ok')
                return;
            const first = ids.size === 0;
            if (first || (0,operation/* compareValues */.ck)(op.value, least) < 0)
                least = op.value;
            if (first || (0,operation/* compareValues */.ck)(op.value, most) > 0)
                most = op.value;
            ids.add(op.value);
            if (ids.count(op.value) > 1)
                seen.saw(op.value, op.line);
        },
        end() {
            const twice = [...ids.entries()]
                .filter(([, , count]) => count > 1)
                .sort((a, b) => b[2] - a[2] || (0,operation/* compareValues */.ck)(a[1], b[1]));
            return {
                valid: twice.length === 0,
                analysis: {
                    'attempted-count': attempted,
                    'acknowledged-count': ids.size,
                    'duplicated-count': twice.length,
                    duplicated: Object.fromEntries(twice
                        .slice(0, 48)
                        .map(([key, value, count]) => [typeof value === 'string' ? value : key, count])),
                    range: [least, most],
                },
                findings: valueFindings('duplicated', twice.map(([, value]) => value), seen.of, 'was given more than once'),
            };
        },
    };
}
/** Each read lies between what was surely added before it began and what may have been added when it ended (`counter` of Jepsen). */
function counter() {
    const pairs = (0,operation/* pairing */.L8)();
    const history = [];
    return {
        add(op) {
            if (op.f === 'add' && amountOf(op.value) < 0n)
                throw new check/* LedgerError */.o('a counter takes no decrements');
            if (op.f === 'read' && op.type === 'ok')
                amountOf(op.value);
            history.push({ op, of: pairs.of(op) });
        },
        end() {
            const { reads, errors } = boundsOf(history);
            return {
                valid: errors.length === 0,
                analysis: {
                    'read-count': reads.length,
                    'error-count': errors.length,
                    reads: some(reads.map(({ at }) => at)),
                    errors: some(errors.map(({ at }) => at)),
                },
                findings: errors.slice(0, 20).map(({ at: [from, value, to], line }) => ({
                    rule: 'counter',
                    line,
                    detail: `read ${value}, which is not from ${from} to ${to}`,
                })),
            };
        },
    };
}
function boundsOf(history) {
    const failed = new Set(history.map(({ op, of }) => (op.type === 'fail' ? of : null)));
    /** By read, what was certainly counted when it began. */
    const began = new Map();
    const reads = [];
    let [lower, upper] = [0n, 0n];
    const read = (op, of) => {
        if (op.type === 'invoke')
            began.set(op, lower);
        if (op.type !== 'ok' || of === null)
            return;
        reads.push({ at: [began.get(of) ?? 0n, amountOf(op.value), upper], line: op.line });
        began.delete(of);
    };
    for (const { op, of } of history) {
        if (op.f === 'read')
            read(op, of);
        if (op.f !== 'add')
            continue;
        if (op.type === 'invoke' && !failed.has(op))
            upper += amountOf(op.value);
        if (op.type === 'ok')
            lower += amountOf(op.value);
    }
    const errors = reads.filter(({ at: [from, value, to] }) => value < from || value > to);
    return { reads, errors };
}
function amountOf(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return BigInt(value);
    throw new check/* LedgerError */.o("its field 'value' must be a whole number");
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/transactions.js


const data = ['poll', 'send', 'txn'];
const isData = ({ op }) => data.includes(op.f);
const isChoice = ({ op }) => op.f === 'assign' || op.f === 'subscribe';
/** Reads an operation of Jepsen's Kafka workload; throws a `LedgerError` for a value of another form. */
function transactionOf(op) {
    const sends = new Map();
    const polls = new Map();
    if (data.includes(op.f) && op.value !== null) {
        if (!Array.isArray(op.value))
            throw new check/* LedgerError */.o("its field 'value' must be a list of sends and polls");
        for (const micro of op.value)
            readMicro(micro, op.f, sends, polls);
    }
    const choice = op.f === 'assign' || op.f === 'subscribe';
    return {
        op,
        sends,
        polls,
        keys: choice && Array.isArray(op.value) ? op.value.map(String) : [],
    };
}
function readMicro(micro, f, sends, polls) {
    const [name, first, second] = Array.isArray(micro) ? micro : [];
    const kind = typeof name === 'string' ? name.replace(/^:/, '') : '';
    if (kind === 'send' && f !== 'poll') {
        // The value alone, or [offset, value] once it is known.
        const [offset, value] = Array.isArray(second) ? second : [null, second];
        push(sends, String(first), messageOf(offset, value));
    }
    else if (kind === 'poll' && f !== 'send')
        readPoll(first, polls);
    else
        throw new check/* LedgerError */.o(`a ${f} must be a list of ["send", key, value] or ["poll", {key: [[offset, value]]}]`);
}
function readPoll(of, polls) {
    for (const [key, pairs] of Object.entries((of ?? {}))) {
        if (!Array.isArray(pairs))
            throw new check/* LedgerError */.o(`what was polled of '${key}' must be a list of [offset, value]`);
        if (!polls.has(key))
            polls.set(key, []);
        for (const pair of pairs) {
            if (!Array.isArray(pair))
                throw new check/* LedgerError */.o(`a message of '${key}' must be [offset, value]`);
            push(polls, key, messageOf(pair[0], pair[1]));
        }
    }
}
function messageOf(offset, value) {
    if (offset !== null && offset !== undefined) {
        const whole = typeof offset === 'bigint' || (typeof offset === 'number' && Number.isSafeInteger(offset));
        if (!whole || offset < 0)
            throw new check/* LedgerError */.o(`the offset ${String(offset)} is none; an unknown one is null`);
    }
    return { value: value ?? null, id: (0,operation/* keyOf */.TN)(value), offset: offset ?? null };
}
function push(map, key, item) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [item]);
    else
        known.push(item);
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/anomalies.js


const writtenValue = (facts, key, id) => facts.values.get(key)?.get(id) ?? null;
/** Two values at one offset. */
const inconsistentOffsets = (facts) => [...facts.logs].flatMap(([key, { at, offsets }]) => at.flatMap((ids, index) => ids.length < 2
    ? []
    : [
        {
            key,
            offset: offsets[index],
            index,
            values: ids.map((id) => writtenValue(facts, key, id)).sort(operation/* compareValues */.ck),
        },
    ]));
/** One value at several offsets. */
const duplicates = (facts) => [...facts.logs].flatMap(([key, { at, offsets }]) => {
    const places = new Map();
    at.forEach((ids, i) => {
        for (const id of ids)
            places.set(id, [...(places.get(id) ?? []), i]);
    });
    return [...places]
        .filter(([, found]) => found.length > 1)
        .map(([id, found]) => ({
        key,
        value: writtenValue(facts, key, id),
        count: found.length,
        offsets: found.map((i) => offsets[i]),
    }));
});
/** Aborted reads: a poll that is ok saw what a failed send wrote. */
const abortedReads = (facts) => facts.completions
    .filter((one) => one.op.type === 'ok' && isData(one))
    .flatMap((one) => [...one.polls].flatMap(([key, messages]) => messages
    .filter(({ id }) => facts.failedWrites.get(key)?.has(id) === true)
    .map(({ id, value }) => ({
    key,
    value,
    writer: shownMaybe(facts.writerOf.get(key)?.get(id)),
    reader: (0,operation/* shownOperation */.PC)(one.op),
}))));
const shownMaybe = (one) => one === undefined ? null : (0,operation/* shownOperation */.PC)(one.op);
/** A transaction polled what it sent itself, and so what was not committed yet. */
const precommittedReads = (facts) => facts.completions.flatMap((one) => {
    for (const [key, sent] of one.sends) {
        const polled = new Set((one.polls.get(key) ?? []).map(({ id }) => id));
        const found = sent.find(({ id }) => polled.has(id));
        if (found !== undefined)
            return [{ op: (0,operation/* shownOperation */.PC)(one.op), key, value: found.value }];
    }
    return [];
});
/** Values that are surely in a log, at or before the furthest place that was ever read, and were never polled. */
function lostWrites(facts) {
    return [...facts.okReads].flatMap(([key, read]) => {
        const log = facts.logs.get(key);
        if (log === undefined)
            return [];
        const { first, lastAt } = placesOf(log);
        // A value whose offset nobody told says nothing of how far was read.
        const bound = [...read].reduce((most, id) => Math.max(most, first.get(id) ?? -1), -1);
        const reader = lastAt[bound]?.map((id) => facts.readersOf.get(key)?.get(id)?.[0])[0];
        return lastAt
            .slice(0, bound + 1)
            .flat()
            .filter((id) => !read.has(id))
            .flatMap((id) => {
            const writer = facts.writerOf.get(key)?.get(id);
            if (writer === undefined)
                throw new NoWriter(key, writtenValue(facts, key, id));
            return facts.mustHaveCommitted(writer)
                ? [
                    {
                        key,
                        value: writtenValue(facts, key, id),
                        index: first.get(id),
                        'max-read-index': bound,
                        writer: (0,operation/* shownOperation */.PC)(writer.op),
                        'max-read': shownMaybe(reader),
                    },
                ]
                : [];
        });
    });
}
/** Where each value is met first; and by place those that are met there for the last time. */
function placesOf({ at }) {
    const first = new Map();
    const last = new Map();
    at.forEach((ids, i) => {
        for (const id of ids) {
            if (!first.has(id))
                first.set(id, i);
            last.set(id, i);
        }
    });
    const lastAt = at.map(() => []);
    for (const [id, i] of last)
        lastAt[i]?.push(id);
    return { first, lastAt };
}
/** A value that somebody polled and nobody sent: the history is not whole, and cannot be judged. */
class NoWriter extends Error {
    name = 'NoWriter';
    constructor(key, value) {
        super(`${JSON.stringify(value)} of '${key}' was polled, and no operation sent it`);
    }
}
/** The acknowledged messages that nobody has polled, at the time of the last operation; null when there are none. */
function unseen(facts) {
    const ok = facts.completions.filter((one) => one.op.type === 'ok' && isData(one));
    const waiting = new Map();
    for (const { sends } of ok)
        for (const [key, messages] of sends) {
            const polled = facts.okReads.get(key);
            for (const { id, value } of messages)
                if (polled?.has(id) !== true)
                    waiting.set(key, (waiting.get(key) ?? new Map()).set(id, value));
        }
    const left = [...waiting].sort();
    return left.length === 0
        ? null
        : {
            time: ok.at(-1)?.op.time ?? null,
            unseen: Object.fromEntries(left.map(([key, messages]) => [key, messages.size])),
            messages: Object.fromEntries(left.map(([key, messages]) => [
                key,
                [...messages.values()].sort(operation/* compareValues */.ck).slice(0, 1000),
            ])),
        };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/graph.js
/** Strongly connected components of more than one node, by Tarjan's algorithm without recursion. Only edges of these relations, only these nodes. */
function components(graph, relations, nodes) {
    const inside = new Set(nodes);
    const index = new Map();
    const low = new Map();
    const onStack = new Set();
    const stack = [];
    const found = [];
    const edges = (node) => graph[node] ?? [];
    const open = (node) => {
        index.set(node, index.size);
        low.set(node, index.size - 1);
        stack.push(node);
        onStack.add(node);
        return { node, next: 0 };
    };
    const close = (node) => {
        if (low.get(node) !== index.get(node))
            return;
        const component = [];
        for (;;) {
            const one = stack.pop();
            if (one === undefined)
                break;
            onStack.delete(one);
            component.push(one);
            if (one === node)
                break;
        }
        if (component.length > 1)
            found.push(component);
    };
    const lower = (node, to) => {
        if (to !== undefined && to < (low.get(node) ?? 0))
            low.set(node, to);
    };
    /** One step of the walk from the end of `path`; done with a node, its component is closed and its parent told. */
    const walk = (path) => {
        const top = path.at(-1);
        if (top === undefined)
            return;
        const edge = edges(top.node)[top.next];
        if (edge === undefined) {
            close(top.node);
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.node, low.get(top.node));
            return;
        }
        top.next += 1;
        if (!relations.has(edge.relation) || !inside.has(edge.to))
            return;
        if (!index.has(edge.to))
            path.push(open(edge.to));
        else if (onStack.has(edge.to))
            lower(top.node, index.get(edge.to));
    };
    for (const root of nodes) {
        if (index.has(root))
            continue;
        const path = [open(root)];
        while (path.length > 0)
            walk(path);
    }
    return found;
}
/** The shortest way along these relations inside of these nodes; null when there is none. */
function path(graph, relations, inside, from, to) {
    if (from === to)
        return [];
    const came = new Map();
    const reach = (node) => {
        const next = [];
        for (const { to: other, relation } of graph[node] ?? []) {
            const known = !inside.has(other) || came.has(other) || other === from;
            if (known || !relations.has(relation))
                continue;
            came.set(other, { from: node, to: other, relation });
            next.push(other);
        }
        return next;
    };
    for (let edge = [from]; edge.length > 0 && !came.has(to);)
        edge = edge.flatMap(reach);
    const steps = [];
    for (let step = came.get(to); step !== undefined; step = came.get(step.from))
        steps.unshift(step);
    return steps.length === 0 ? null : steps;
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/cycles.js




/** The cycles that can be without anti-dependencies, the weakest first (Adya 1999, and Elle's names for those that need real time). */
const kinds = [
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
function cycles(facts, completionOf, wwDeps) {
    const nodes = facts.completions.filter(isData);
    const graph = dependencies(facts, nodes, completionOf, wwDeps);
    const all = new Set(['ww', 'wr', 'realtime']);
    const cases = {};
    for (const component of components(graph, all, [...nodes.keys()])) {
        const found = new Set();
        for (const { name, relations, required, impliedBy } of kinds) {
            if (impliedBy.some((weaker) => found.has(weaker)))
                continue;
            const cycle = cycleIn(graph, component, new Set(relations), required);
            if (cycle === null)
                continue;
            found.add(name);
            cases[name] ??= [];
            cases[name].push(cycles_shown(facts, nodes, cycle, name));
        }
    }
    return { empty: graph.every((edges) => edges.length === 0), cases };
}
/** A closed walk with an edge of each required relation. */
function cycleIn(graph, component, relations, required) {
    for (const part of components(graph, relations, component)) {
        const inside = new Set(part);
        const chosen = required.map((relation) => edgeIn(graph, part, inside, relation));
        const steps = chosen.flatMap((step, i) => {
            const next = chosen[(i + 1) % chosen.length];
            if (step === null || next === null || next === undefined)
                return [];
            return [step, ...(path(graph, relations, inside, step.to, next.from) ?? [])];
        });
        if (!chosen.includes(null))
            return steps;
    }
    return null;
}
function edgeIn(graph, part, inside, relation) {
    for (const from of part)
        for (const edge of graph[from] ?? [])
            if (edge.relation === relation && inside.has(edge.to))
                return { from, ...edge };
    return null;
}
function cycles_shown(facts, nodes, steps, type) {
    const first = steps[0]?.from ?? 0;
    return {
        type,
        cycle: [first, ...steps.map(({ to }) => to)].flatMap((node) => {
            const one = nodes[node];
            return one === undefined ? [] : [(0,operation/* shownOperation */.PC)(one.op)];
        }),
        steps: steps.map((step) => ({ type: step.relation, ...whyOf(facts, nodes, step) })),
    };
}
/** Of a step through data: the key, and the value that was written. */
function whyOf(facts, nodes, { from, to, relation }) {
    const [a, b] = [nodes[from], nodes[to]];
    if (a === undefined || b === undefined || relation === 'realtime')
        return {};
    const wrote = (key, id) => id !== undefined && facts.writerOf.get(key)?.get(id) === a;
    const messages = [...(relation === 'wr' ? b.polls : b.sends)].flatMap(([key, all]) => all.map(({ id, value }) => ({
        key,
        value,
        from: relation === 'wr' ? id : previous(facts, key, id),
    })));
    const found = messages.find(({ key, from }) => wrote(key, from));
    if (found?.from === undefined)
        return {};
    return relation === 'wr'
        ? { key: found.key, value: found.value }
        : {
            key: found.key,
            value: writtenValue(facts, found.key, found.from),
            "value'": found.value,
        };
}
function previous(facts, key, id) {
    const log = facts.logs.get(key);
    const place = log?.place.get(id);
    return place === undefined || place === 0 ? undefined : log?.at[place - 1]?.[0];
}
function dependencies(facts, nodes, completionOf, wwDeps) {
    const number = new Map(nodes.map((one, i) => [one, i]));
    const edges = nodes.map(() => []);
    const link = (a, b, relation) => {
        const [from, to] = [number.get(a), number.get(b)];
        if (from !== undefined && to !== undefined && from !== to)
            edges[from]?.push({ to, relation });
    };
    const writer = (key, id) => {
        const found = facts.writerOf.get(key)?.get(id);
        if (found === undefined)
            throw new NoWriter(key, writtenValue(facts, key, id));
        return found;
    };
    for (const [key, readers] of facts.readersOf)
        for (const [id, all] of readers) {
            const wrote = writer(key, id);
            for (const reader of all)
                link(wrote, reader, 'wr');
        }
    for (const [key, writers] of wwDeps ? facts.writerOf : [])
        for (const [id, wrote] of writers) {
            const before = previous(facts, key, id);
            if (before !== undefined)
                link(writer(key, before), wrote, 'ww');
        }
    realtime(facts, nodes, completionOf, link);
    return edges;
}
/** What had ended when an operation began was before it. An operation stands for those that had ended when it began: only the others are linked onward. */
function realtime(facts, nodes, completionOf, link) {
    const byOp = new Map(nodes.map((one) => [one.op, one]));
    const ended = new Set();
    const before = new Map();
    const begins = (op) => {
        const completion = completionOf.get(op);
        const end = completion === undefined ? undefined : byOp.get(completion);
        if (end === undefined)
            return;
        for (const earlier of ended)
            link(earlier, end, 'realtime');
        before.set(end, [...ended]);
    };
    const ends = (one) => {
        for (const implied of before.get(one) ?? [])
            ended.delete(implied);
        before.delete(one);
        ended.add(one);
    };
    for (const one of facts.all) {
        if (!isData(one))
            continue;
        if (one.op.type === 'invoke')
            begins(one.op);
        else if (one.op.type === 'ok')
            ends(one);
    }
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/lag.js
/** The worst of all polls; null where the history has no times. `{time: 0, lag: 0}` where no poll was behind. */
function worstRealtimeLag(facts, invocationOf) {
    if ((facts.all[0]?.op.time ?? null) === null)
        return null;
    const expired = expiries(facts);
    const seen = new Map();
    let worst = null;
    const polled = ({ op }, offsets) => {
        const time = invocationOf.get(op)?.time ?? op.time ?? 0;
        for (const [key, offset] of offsets) {
            const since = expired.get(key)?.since(offset + 1) ?? Number.POSITIVE_INFINITY;
            const lag = Math.max(0, time - since);
            if (worst === null || lag > worst.lag)
                worst = { time, process: op.process, key, lag };
        }
    };
    for (const one of facts.completions) {
        if (one.op.type !== 'ok')
            continue;
        const offsets = offsetsAfter(one, seen.get(one.op.process) ?? new Map());
        seen.set(one.op.process, offsets);
        if (one.op.f === 'poll' || one.op.f === 'txn')
            polled(one, offsets);
    }
    return worst ?? { time: 0, lag: 0 };
}
/** How far a process is in each of its keys after this operation; −1 = at the beginning. What it subscribes to need not be given to it. */
function offsetsAfter(one, offsets) {
    switch (one.op.f) {
        case 'assign':
            return new Map(one.keys.map((key) => [key, offsets.get(key) ?? -1]));
        case 'subscribe':
            return new Map();
        case 'poll':
        case 'txn':
            for (const [key, offset] of furthest(one))
                offsets.set(key, Math.max(offset, offsets.get(key) ?? offset));
            return offsets;
        default:
            return offsets;
    }
}
/** The highest offset that an operation met, by key; −1 where it polled the key and found nothing. */
function furthest({ op, sends, polls }) {
    const found = new Map();
    if (op.type !== 'ok' && op.type !== 'info')
        return found;
    const take = (key, messages, least) => {
        const most = messages.reduce((most, { offset }) => (offset === null ? most : Math.max(most ?? -1, Number(offset))), least);
        if (most !== null)
            found.set(key, Math.max(most, found.get(key) ?? most));
    };
    for (const [key, messages] of polls)
        take(key, messages, -1);
    for (const [key, messages] of sends)
        take(key, messages, null);
    return found;
}
/** By key: the time at which an offset, and with it all below, was first known to be in the log. Kept as the few highest offsets by time. */
function expiries(facts) {
    const found = new Map();
    for (const one of facts.all)
        for (const [key, offset] of furthest(one)) {
            const steps = found.get(key) ?? [];
            if (offset > (steps.at(-1)?.offset ?? -1))
                steps.push({ offset, time: one.op.time ?? 0 });
            found.set(key, steps);
        }
    return new Map([...found].map(([key, steps]) => [
        key,
        {
            since(offset) {
                let [low, high] = [0, steps.length];
                while (low < high) {
                    const middle = (low + high) >> 1;
                    if ((steps[middle]?.offset ?? 0) >= offset)
                        high = middle;
                    else
                        low = middle + 1;
                }
                return steps[low]?.time;
            },
        },
    ]));
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/log.js

const inner = (map, key) => {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = new Map();
    map.set(key, made);
    return made;
};
const innerSet = (map, key) => {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = new Set();
    map.set(key, made);
    return made;
};
function factsOf(all) {
    const completions = all.filter(({ op }) => op.type !== 'invoke');
    const writerOf = new Map();
    const readersOf = new Map();
    const values = new Map();
    const [failedWrites, okReads] = [new Map(), new Map()];
    const wrote = (one, key, { id, value }) => {
        inner(writerOf, key).set(id, one);
        inner(values, key).set(id, value);
        if (one.op.type === 'fail')
            innerSet(failedWrites, key).add(id);
    };
    const read = (one, key, { id, value }) => {
        const readers = inner(readersOf, key);
        const known = readers.get(id);
        if (known === undefined)
            readers.set(id, [one]);
        else
            known.push(one);
        inner(values, key).set(id, value);
        if (one.op.type === 'ok')
            innerSet(okReads, key).add(id);
    };
    for (const one of completions) {
        for (const [key, messages] of one.sends)
            for (const message of messages)
                wrote(one, key, message);
        for (const [key, messages] of one.polls)
            for (const message of messages)
                read(one, key, message);
    }
    const mustHaveCommitted = ({ op, sends }) => op.type === 'ok' ||
        (op.type === 'info' &&
            [...sends].some(([key, messages]) => messages.some(({ id }) => okReads.get(key)?.has(id) === true)));
    return {
        all,
        completions,
        logs: logsOf(completions.filter(isData), mustHaveCommitted),
        writerOf,
        readersOf,
        failedWrites,
        okReads,
        values,
        mustHaveCommitted,
    };
}
/** From every poll, as consumers may only ever see what is committed; from sends where it is proved that they happened. */
function logsOf(completions, mustHaveCommitted) {
    const found = new Map();
    const take = (from) => {
        for (const [key, messages] of from)
            for (const { id, offset } of messages) {
                if (offset === null)
                    continue;
                const log = inner(found, key);
                const known = log.get(String(offset));
                if (known === undefined)
                    log.set(String(offset), { offset, ids: new Set([id]) });
                else
                    known.ids.add(id);
            }
    };
    for (const one of completions) {
        if (mustHaveCommitted(one))
            take(one.sends);
        take(one.polls);
    }
    return new Map([...found].map(([key, log]) => {
        const sorted = [...log.values()].sort((a, b) => (a.offset < b.offset ? -1 : 1));
        const place = new Map();
        sorted.forEach(({ ids }, i) => {
            const [first] = ids;
            if (first !== undefined)
                place.set(first, i);
        });
        return [
            key,
            {
                offsets: sorted.map(({ offset }) => offset),
                at: sorted.map(({ ids }) => [...ids]),
                place,
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/order.js



/** Where one of the two places is not known, a step of one is assumed. */
function stepOf(facts, key, from, to) {
    const log = facts.logs.get(key);
    const [i, j] = [log?.place.get(from.id), log?.place.get(to.id)];
    const delta = i === undefined || j === undefined ? 1 : j - i;
    return {
        delta,
        skipped: () => (log?.at ?? [])
            .slice((i ?? 0) + 1, j)
            .map(([id]) => (id === undefined ? null : writtenValue(facts, key, id))),
    };
}
/** Inside of one transaction, between each pair of messages of a key; keys that were rebalanced meanwhile apart. */
function within(facts, what) {
    const [skips, nonmonotonic] = [[], []];
    for (const one of facts.completions) {
        if (!isData(one))
            continue;
        for (const [key, messages] of one[what]) {
            if (what === 'polls' && one.op.rebalanced.includes(key))
                continue;
            messages.slice(1).forEach((to, i) => {
                const from = messages[i];
                if (from === undefined)
                    return;
                const { delta, skipped } = stepOf(facts, key, from, to);
                const found = { key, values: [from.value, to.value], delta, op: (0,operation/* shownOperation */.PC)(one.op) };
                if (delta > 1)
                    skips.push({ ...found, skipped: skipped() });
                else if (delta < 1)
                    nonmonotonic.push(found);
            });
        }
    }
    return { skips, nonmonotonic };
}
/** From the last poll of a process that is ok to its next ones, also those that fail, by key. What is no longer chosen is forgotten. */
function pollsByProcess(facts) {
    const [skips, nonmonotonic] = [[], []];
    for (const { before, one, key, from, to } of pairs(facts, 'polls', (type) => type === 'ok')) {
        const { delta, skipped } = stepOf(facts, key, from, to);
        const ops = [(0,operation/* shownOperation */.PC)(before.op), (0,operation/* shownOperation */.PC)(one.op)];
        if (delta > 1)
            skips.push({ key, delta, skipped: skipped(), ops });
        else if (delta < 1)
            nonmonotonic.push({ key, values: [from.value, to.value], delta, ops });
    }
    return { skips, nonmonotonic };
}
/** A process's sends to a key go back in its log. */
const nonmonotonicSends = (facts) => pairs(facts, 'sends', () => true).flatMap(({ before, one, key, from, to }) => {
    const { delta } = stepOf(facts, key, from, to);
    return delta >= 1
        ? []
        : [
            {
                key,
                values: [from.value, to.value],
                delta,
                ops: [(0,operation/* shownOperation */.PC)(before.op), (0,operation/* shownOperation */.PC)(one.op)],
            },
        ];
});
/** Operations of one process that come after each other in one key; only those that `advance` move it on. */
function pairs(facts, what, advances) {
    const found = [];
    const step = (last, one) => {
        for (const [key, [to]] of one[what]) {
            const before = last.get(key);
            const from = before?.[what].get(key)?.at(-1);
            if (before !== undefined && from !== undefined && to !== undefined)
                found.push({ before, one, key, from, to });
            if (advances(one.op.type))
                last.set(key, one);
        }
    };
    for (const ops of byProcess(facts.completions)) {
        let last = new Map();
        for (const one of ops) {
            if (isChoice(one))
                last = kept(last, one);
            // A send that failed is nowhere in the log.
            if (what === 'polls' || one.op.type !== 'fail')
                step(last, one);
        }
    }
    return found;
}
const kept = (last, { op, keys }) => op.type === 'fail' ? new Map(last) : new Map([...last].filter(([key]) => keys.includes(key)));
function byProcess(all) {
    const found = new Map();
    for (const one of all) {
        const known = found.get(one.op.process);
        if (known === undefined)
            found.set(one.op.process, [one]);
        else
            known.push(one);
    }
    return found.values();
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/kafka/kafka.js







const casesShown = 1000;
/** Jepsen's workload for Kafka: what consumers and producers met, held against the logs that this makes (jepsen.tests.kafka). */
function kafka(options) {
    const pairs = (0,operation/* pairing */.L8)();
    const all = [];
    const completionOf = new Map();
    const invocationOf = new Map();
    return {
        add(op) {
            const invoked = pairs.of(op);
            if (invoked !== null) {
                completionOf.set(invoked, op);
                invocationOf.set(op, invoked);
            }
            all.push(transactionOf(op));
        },
        end() {
            const facts = factsOf(all);
            try {
                return answer(facts, options, completionOf, invocationOf);
            }
            catch (thrown) {
                if (!(thrown instanceof NoWriter))
                    throw thrown;
                return {
                    valid: 'unknown',
                    analysis: { error: thrown.message },
                    findings: [],
                    why: `${thrown.message}: the history is not whole`,
                };
            }
        },
    };
}
function answer(facts, options, completionOf, invocationOf) {
    const errors = errorsOf(facts, options, completionOf);
    const types = Object.keys(errors).sort();
    const allowed = allowedTypes(options);
    const bad = types.filter((type) => !allowed.has(type));
    return {
        valid: bad.length === 0,
        analysis: {
            errors: Object.fromEntries(types.map((type) => [
                type,
                Array.isArray(errors[type]) ? errors[type].slice(0, casesShown) : errors[type],
            ])),
            'error-types': types,
            'error-counts': Object.fromEntries(types.map((type) => [type, Array.isArray(errors[type]) ? errors[type].length : 1])),
            'bad-error-types': bad,
            'worst-realtime-lag': worstRealtimeLag(facts, invocationOf),
        },
        findings: bad.flatMap((type) => findingsOf(type, errors[type])),
    };
}
/** By Jepsen's names; a kind without a case is absent. */
function errorsOf(facts, { wwDeps }, completionOf) {
    const polls = pollsByProcess(facts);
    const [inPolls, inSends] = [within(facts, 'polls'), within(facts, 'sends')];
    const { empty, cases } = cycles(facts, completionOf, wwDeps);
    const waiting = unseen(facts);
    const lists = {
        duplicate: duplicates(facts),
        'int-poll-skip': inPolls.skips,
        'int-nonmonotonic-poll': inPolls.nonmonotonic,
        'int-send-skip': inSends.skips,
        'int-nonmonotonic-send': inSends.nonmonotonic,
        'inconsistent-offsets': inconsistentOffsets(facts),
        'precommitted-read': precommittedReads(facts),
        G1a: abortedReads(facts),
        'lost-write': lostWrites(facts),
        'nonmonotonic-poll': polls.nonmonotonic,
        'nonmonotonic-send': nonmonotonicSends(facts),
        'poll-skip': polls.skips,
        ...cases,
    };
    return {
        ...Object.fromEntries(Object.entries(lists).filter(([, found]) => found.length > 0)),
        ...(waiting === null ? {} : { unseen: waiting }),
        ...(empty ? { 'empty-transaction-graph': true } : {}),
    };
}
/** Sends of transactions interleave, and so do their writes: that is Kafka. A consumer of a group may be moved. */
const allowedTypes = ({ subscribe, wwDeps }) => new Set([
    'int-send-skip',
    'G0',
    'G0-process',
    'G0-realtime',
    ...(subscribe ? ['poll-skip', 'nonmonotonic-poll'] : []),
    ...(wwDeps ? ['G1c', 'G1c-process', 'G1c-realtime'] : []),
]);
function findingsOf(type, found) {
    if (found === true)
        return [
            { rule: type, line: null, detail: 'no transaction depends on another: nothing was tested' },
        ];
    const all = found === undefined ? [] : Array.isArray(found) ? found : [found];
    return all.slice(0, 20).map((one) => ({ rule: type, line: lineIn(one), detail: detailOf(one) }));
}
const lineIn = (one) => {
    const operations = [one['op'], one['writer'], one['reader'], one['ops'], one['cycle']].flat();
    const lines = operations.flatMap((op) => op !== null && typeof op === 'object' && 'line' in op ? [op.line] : []);
    return lines.at(-1) ?? null;
};
/** The short fields of a case: key, values, offsets. */
const detailOf = (one) => Object.entries(one)
    .filter(([name]) => !['op', 'ops', 'writer', 'reader', 'max-read', 'cycle', 'steps', 'type'].includes(name))
    .map(([name, value]) => `${name} ${JSON.stringify(value, written)}`)
    .join(', ')
    .slice(0, 300) || String(one['type']);
const written = (_key, value) => typeof value === 'bigint' ? value.toString() : value;

// EXTERNAL MODULE: ./lib/gates/consistency/history/linearizable.js + 1 modules
var linearizable = __webpack_require__(21306);
// EXTERNAL MODULE: ./lib/gates/consistency/history/model.js
var history_model = __webpack_require__(11529);
;// CONCATENATED MODULE: ./lib/gates/consistency/history/set-full.js



/** Every element that was added must be in every read that begins later than some time (`set-full` of Jepsen). */
function setFull(linearizable) {
    const pairs = (0,operation/* pairing */.L8)();
    const elements = new Map();
    const duplicated = new Map();
    const element = (value) => {
        const key = (0,operation/* keyOf */.TN)(value);
        const known = elements.get(key);
        if (known !== undefined)
            return known;
        const made = { value, known: null, present: null, absent: null };
        elements.set(key, made);
        return made;
    };
    const read = (op, invoked) => {
        if (!Array.isArray(op.value))
            throw new check/* LedgerError */.o("its field 'value' must be the list of what was read");
        const counts = new Map();
        for (const value of op.value)
            counts.set((0,operation/* keyOf */.TN)(value), (counts.get((0,operation/* keyOf */.TN)(value)) ?? 0) + 1);
        for (const [key, count] of counts)
            if (count > 1)
                duplicated.set(key, Math.max(count, duplicated.get(key) ?? 0));
        for (const [key, one] of elements)
            saw(one, counts.has(key), op, invoked);
    };
    return {
        add(op) {
            const invoked = pairs.of(op);
            if (op.f === 'add') {
                if (op.type === 'invoke')
                    element(op.value);
                else if (op.type === 'ok')
                    element(op.value).known ??= op;
            }
            else if (op.f === 'read' && op.type === 'ok' && invoked !== null)
                read(op, invoked);
        },
        end() {
            const all = [...elements.values()]
                .sort((a, b) => (0,operation/* compareValues */.ck)(a.value, b.value))
                .map(outcomeOf);
            return set_full_answer(all, duplicated, linearizable);
        },
    };
}
const later = (last, invoked) => last === null || last.index < invoked.index ? invoked : last;
function saw(one, there, op, invoked) {
    if (!there) {
        one.absent = later(one.absent, invoked);
        return;
    }
    one.known ??= op;
    one.present = later(one.present, invoked);
}
/** Without times a place in the history stands for a millisecond: what matters is only before and after. */
const timeOf = (op) => op.time ?? op.index * 1e6;
const toMs = (nanos) => Math.floor(Math.max(0, nanos) / 1e6);
function outcomeOf(element) {
    const { known, present, absent } = element;
    const [presentAt, absentAt] = [present?.index ?? -1, absent?.index ?? -1];
    const stable = present !== null && absentAt < presentAt;
    // A read that did not see it and ran beside its add may have been before it.
    const lost = known !== null && absent !== null && presentAt < absentAt && known.index < absentAt;
    const knownTime = known === null ? 0 : timeOf(known);
    const since = (last) => toMs((last === null ? 0 : timeOf(last) + 1) - knownTime);
    return {
        element,
        outcome: stable ? 'stable' : lost ? 'lost' : 'never-read',
        stableLatency: stable ? since(absent) : null,
        lostLatency: lost ? since(present) : null,
    };
}
function set_full_answer(all, duplicated, linearizable) {
    const of = (outcome) => all.filter((one) => one.outcome === outcome);
    const [stable, lost, never] = [of('stable'), of('lost'), of('never-read')];
    const stale = stable.filter(({ stableLatency }) => (stableLatency ?? 0) > 0);
    const values = (some) => some.map(({ element }) => element.value);
    const valid = lost.length > 0 || duplicated.size > 0
        ? false
        : stable.length === 0
            ? 'unknown'
            : !(linearizable && stale.length > 0);
    const lineOf = (value) => all.find(({ element }) => (0,operation/* keyOf */.TN)(element.value) === (0,operation/* keyOf */.TN)(value))?.element.absent?.line ?? null;
    const stableLatencies = quantiles(stable.map(({ stableLatency }) => stableLatency ?? 0));
    const lostLatencies = quantiles(lost.map(({ lostLatency }) => lostLatency ?? 0));
    return {
        valid,
        analysis: {
            'attempt-count': all.length,
            'stable-count': stable.length,
            'lost-count': lost.length,
            lost: some(values(lost)),
            'never-read-count': never.length,
            'never-read': some(values(never)),
            'stale-count': stale.length,
            stale: some(values(stale)),
            'worst-stale': worst(stale),
            'duplicated-count': duplicated.size,
            duplicated: Object.fromEntries([...duplicated].slice(0, 1000)),
            ...(stableLatencies === null ? {} : { 'stable-latencies': stableLatencies }),
            ...(lostLatencies === null ? {} : { 'lost-latencies': lostLatencies }),
        },
        findings: [
            ...valueFindings('lost', values(lost), lineOf, 'was added, and a read that began later has it not'),
            ...(linearizable
                ? valueFindings('stale', values(stale), lineOf, 'was missing from a read that began after it was known')
                : []),
            ...[...duplicated].slice(0, 20).map(([key, count]) => ({
                rule: 'duplicated',
                line: null,
                detail: `${key} was ${count} times in one read`,
            })),
        ],
        ...(valid === 'unknown' ? { why: 'no element is known to have stayed' } : {}),
    };
}
const worst = (stale) => [...stale]
    .sort((a, b) => (b.stableLatency ?? 0) - (a.stableLatency ?? 0))
    .slice(0, 8)
    .map(({ element, outcome, stableLatency, lostLatency }) => ({
    element: element.value,
    outcome,
    'stable-latency': stableLatency,
    'lost-latency': lostLatency,
    known: element.known === null ? null : (0,operation/* shownOperation */.PC)(element.known),
    'last-absent': element.absent === null ? null : (0,operation/* shownOperation */.PC)(element.absent),
}));
/** Milliseconds by quantile, by the nearest rank. */
function quantiles(latencies) {
    if (latencies.length === 0)
        return null;
    const sorted = [...latencies].sort((a, b) => a - b);
    return Object.fromEntries([0, 0.5, 0.95, 0.99, 1].map((point) => [
        String(point),
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * point))] ?? 0,
    ]));
}

// EXTERNAL MODULE: ./lib/gates/consistency/sequence.js
var sequence = __webpack_require__(88218);
;// CONCATENATED MODULE: ./lib/gates/consistency/history.js










const historyModels = [
    'queue',
    'total-queue',
    'set',
    'set-full',
    'unique-ids',
    'counter',
    'kafka',
    'register',
    'cas-register',
    'multi-register',
    'mutex',
];
const options = (0,shape/* object */.Ik)({
    subscribe: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    assign: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    wwDeps: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    model: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('unordered-queue', 'fifo-queue'), 'unordered-queue'),
    linearizable: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    initial: (0,shape/* optional */.lq)((value) => value),
});
const history_shape = (0,shape/* object */.Ik)({
    model: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...historyModels)),
    options: (0,shape/* withDefault */.IQ)(options, options({}, 'options')),
    maxConfigurations: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(1000, 10_000_000), 2_000_000),
});
const format = `Operations in Jepsen's form, in the order in which they happened, one a line:
  {"process":0,"type":"invoke|ok|fail|info","f":"enqueue","value":1,"time":nanoseconds?,"index":n?}
\`info\` = nobody knows whether it happened. Lines of the process "nemesis" are left out.

Parameters
  model    queue, total-queue, set, set-full, unique-ids, counter, kafka, register, cas-register, multi-register, mutex
  options  {"subscribe":true}               kafka: consumers are members of a group, which may move partitions
           {"wwDeps":true}                  kafka: infer dependencies of writes from offsets
           {"model":"fifo-queue"}           queue: or unordered-queue (the default)
           {"linearizable":true}            set-full: a stale read is wrong
           {"initial":0}                    register, cas-register: null unless told; multi-register: {"x":0}, unknown unless told
  maxConfigurations  the bound of the search for an order (2000000, about 200 bytes each); past it the answer is "unknown"

Operations by model: enqueue, dequeue, drain · add, read · generate · send, poll, txn, assign, subscribe · read, write, cas · txn · acquire, release`;
const example = `{"type":"case","id":"two-workers","parameters":{"model":"mutex"}}
{"process":0,"type":"invoke","f":"acquire","value":null}
{"process":0,"type":"ok","f":"acquire","value":null}
{"process":1,"type":"invoke","f":"acquire","value":null}
{"process":0,"type":"invoke","f":"release","value":null}
{"process":0,"type":"ok","f":"release","value":null}
{"process":1,"type":"ok","f":"acquire","value":null}
`;
/** Histories of operations, judged as Jepsen's and Knossos' checkers judge them. */
const historyCheck = {
    name: 'history',
    summary: 'Is there an order of what clients did that explains what they saw? (Jepsen’s checkers)',
    format,
    example,
    parameters: (given) => history_shape(given, 'parameters'),
    begin: judgeOf,
};
function judgeOf(parameters) {
    const { model } = parameters;
    if (model === undefined)
        return (0,sequence/* withoutParameter */.oG)(`the parameter 'model' is missing; it must be one of ${historyModels.join(', ')}`);
    const judge = checkerOf(model, parameters);
    const counts = { invoke: 0, ok: 0, fail: 0, info: 0 };
    let place = 0;
    return {
        add: (0,sequence/* namingFirst */.Hf)((line, at) => {
            const op = (0,operation/* operationOf */.zI)(line, at, place);
            place += 1;
            if (op === null)
                return;
            counts[op.type] += 1;
            judge.add(op);
        }),
        end(expired) {
            const found = judge.end(expired);
            const operations = counts.invoke + counts.ok + counts.fail + counts.info;
            const measurement = measured(model, found, operations);
            return {
                verdict: measurement.verdict,
                measurements: [measurement],
                violations: found.findings.slice(0, 20),
                counts: { operations, ...counts },
                reasons: measurement.verdict === 'pass' ? [] : [measurement.reason],
                analysis: { valid: found.valid, ...found.analysis },
            };
        },
    };
}
function checkerOf(model, { options, maxConfigurations }) {
    switch (model) {
        case 'queue':
            return queue(options.model);
        case 'total-queue':
            return totalQueue();
        case 'set':
            return setOnce();
        case 'set-full':
            return setFull(options.linearizable);
        case 'unique-ids':
            return uniqueIds();
        case 'counter':
            return counter();
        case 'kafka':
            return kafka(options);
        case 'register':
        case 'cas-register':
        case 'multi-register':
        case 'mutex': {
            const made = history_model/* linearizableModels */.LB[model];
            if (made === undefined)
                throw new Error(`no model ${model}`);
            return (0,linearizable/* linearizable */.B)(made(options.initial ?? null), maxConfigurations);
        }
    }
}
function measured(model, { valid, findings, why }, operations) {
    const [verdict, reason] = (() => {
        if (valid === false)
            return ['fail', findings[0]?.detail ?? `the history is not one of a ${model}`];
        if (valid === 'unknown')
            return ['inconclusive', why ?? 'nothing could be said'];
        if (operations === 0)
            return ['inconclusive', 'the history has no operations'];
        return ['pass', `${operations} operations, as a ${model} may have them`];
    })();
    return (0,measurement/* finding */.gk)(`history-${model}`, verdict, reason, {
        dimension: 'consistency',
        unit: 'count',
        canary: valid === 'unknown' ? null : findings.length,
        limit: 0,
        direction: 'increase',
    });
}


/***/ })

};
