export const id = 2944;
export const ids = [2944];
export const modules = {

/***/ 21306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ linearizable)
});

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/consistency/history/operation.js
var history_operation = __webpack_require__(17693);
;// CONCATENATED MODULE: ./lib/gates/consistency/history/search.js
const steps = 2048;
function search(calls, events, initial, step, { expired, maxConfigurations }) {
    const list = chain(calls, events);
    const memory = remember(calls);
    const total = calls.filter(({ returns }) => returns !== null).length;
    const stack = [];
    const returned = (call) => (calls[call]?.returns === null ? 0 : 1);
    let [state, done, turns] = [initial, 0, 0];
    let node = list.first();
    /** Takes back the last call, and goes on after it; false = there is none. */
    const back = () => {
        const last = stack.pop();
        if (last === undefined)
            return false;
        const undone = list.callAt(last.node) ?? 0;
        done -= returned(undone);
        memory.undo(undone);
        list.putBack(last.node);
        state = last.state;
        node = list.after(last.node);
        return true;
    };
    const go = (call, next) => {
        stack.push({ node, state });
        done += returned(call);
        list.takeOut(node);
        state = next;
        node = list.first();
    };
    /** Takes the next call as happened, or skips it, or goes back; false = there is nothing left to try. */
    const turn = () => {
        const call = list.callAt(node);
        if (call === null)
            return back();
        const next = memory.mayGo(call) ? step(state, calls[call]?.kind ?? 0) : -1;
        if (next >= 0 && memory.isNew(call, next))
            go(call, next);
        else
            node = list.after(node);
        return true;
    };
    while (done < total) {
        turns += 1;
        if (turns % steps === 0 && expired())
            return { valid: 'unknown', cause: 'timeout' };
        if (!turn())
            return { valid: false, ...memory.furthest() };
        if (memory.size() > maxConfigurations)
            return { valid: 'unknown', cause: 'out-of-memory' };
    }
    return { valid: true, state };
}
/** Calls and returns as a list from which a call can be taken out with its return, and put back (Knuth's dancing links). Node 0 is its head. */
function chain(calls, events) {
    const size = events.length + 2;
    const [next, before, match] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    const called = new Int32Array(size).fill(-1);
    const begun = new Int32Array(calls.length);
    events.forEach(({ type, call }, i) => {
        const node = i + 1;
        if (type === 'call')
            [called[node], begun[call]] = [call, node];
        else
            match[begun[call] ?? 0] = node;
    });
    for (let i = 0; i < size; i++)
        [next[i], before[i]] = [i + 1, i - 1];
    const link = (a, b) => {
        next[a] = b;
        before[b] = a;
    };
    const out = (node) => link(before[node] ?? 0, next[node] ?? 0);
    const back = (node) => {
        next[before[node] ?? 0] = node;
        before[next[node] ?? 0] = node;
    };
    return {
        first: () => next[0] ?? 0,
        after: (node) => next[node] ?? 0,
        /** Null for a return, and past the end. */
        callAt: (node) => {
            const call = called[node] ?? -1;
            return call < 0 ? null : call;
        },
        takeOut(node) {
            out(node);
            const end = match[node] ?? 0;
            if (end !== 0)
                out(end);
        },
        putBack(node) {
            const end = match[node] ?? 0;
            if (end !== 0)
                back(end);
            back(node);
        },
    };
}
/** Which configurations were seen: what has happened (as a prefix of the returns and the few beyond it), and the state that it led to. */
function remember(calls) {
    const crashes = crashClasses(calls);
    const used = new Array(crashes.classes).fill(0);
    const seen = new Map();
    const happened = new Uint8Array(calls.length + 1);
    let [prefix, configurations, best] = [0, 0, -1];
    let ahead = [];
    let states = new Set();
    const mark = (returns) => {
        happened[returns] = 1;
        if (returns !== prefix) {
            ahead.push(returns);
            ahead.sort((a, b) => a - b);
            return;
        }
        while (happened[prefix] === 1)
            prefix += 1;
        ahead = ahead.filter((one) => one > prefix);
    };
    const unmark = (returns) => {
        happened[returns] = 0;
        if (returns > prefix) {
            ahead = ahead.filter((one) => one !== returns);
            return;
        }
        const beyond = [];
        for (let i = returns + 1; i < prefix; i++)
            beyond.push(i);
        ahead = [...beyond, ...ahead];
        prefix = returns;
    };
    const set = (call, on) => {
        const { returns } = calls[call] ?? { returns: null };
        if (returns === null) {
            const group = crashes.classOf[call] ?? 0;
            used[group] = (used[group] ?? 0) + (on ? 1 : -1);
        }
        else if (on)
            mark(returns);
        else
            unmark(returns);
    };
    return {
        size: () => configurations,
        furthest: () => ({ returns: Math.max(0, best), states: [...states] }),
        /** Of equal calls that never returned, the one that began first goes first. */
        mayGo: (call) => calls[call]?.returns !== null || crashes.order[call] === used[crashes.classOf[call] ?? 0],
        undo: (call) => set(call, false),
        /** Takes the call as happened; false, and nothing changed, when that leads nowhere new. */
        isNew(call, state) {
            set(call, true);
            const key = `${state}|${prefix}|${ahead.join(',')}`;
            const known = seen.get(key);
            if (known?.some((vector) => vector.every((count, i) => count <= (used[i] ?? 0))) === true) {
                set(call, false);
                return false;
            }
            if (known === undefined)
                seen.set(key, [[...used]]);
            else
                known.push([...used]);
            configurations += 1;
            if (prefix > best)
                [best, states] = [prefix, new Set()];
            if (prefix === best && states.size < 10)
                states.add(state);
            return true;
        },
    };
}
/** Calls that never returned, by kind: which class each belongs to, and its place in it. */
function crashClasses(calls) {
    const byKind = new Map();
    const counts = [];
    const classOf = new Int32Array(calls.length).fill(-1);
    const order = new Int32Array(calls.length);
    calls.forEach(({ kind, returns }, call) => {
        if (returns !== null)
            return;
        const group = byKind.get(kind) ?? byKind.size;
        byKind.set(kind, group);
        classOf[call] = group;
        order[call] = counts[group] ?? 0;
        counts[group] = (counts[group] ?? 0) + 1;
    });
    return { classes: byKind.size, classOf, order };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/history/linearizable.js



/** Judges a history by a sequential model: is there one order of its operations that explains every answer? */
function linearizable(model, maxConfigurations) {
    const pairs = (0,history_operation/* pairing */.L8)();
    const calls = [];
    const byInvocation = new Map();
    const oks = [];
    const lines = [];
    return {
        add(op) {
            const invoked = pairs.of(op);
            if (op.type === 'invoke') {
                refuseUnknown(model, op);
                const call = { invoked: op, value: op.value, outcome: 'open', completed: null };
                calls.push(call);
                byInvocation.set(op, call);
                lines.push(call);
                return;
            }
            const call = invoked === null ? undefined : byInvocation.get(invoked);
            if (call === undefined || invoked === null)
                return;
            byInvocation.delete(invoked);
            call.completed = op;
            if (op.type === 'fail')
                call.outcome = 'fail';
            if (op.type !== 'ok')
                return;
            refuseUnknown(model, op);
            call.outcome = 'ok';
            call.value = op.value;
            oks.push(call);
            lines.push(call);
        },
        end: (expired) => answer(model, calls, lines, oks, { expired, maxConfigurations }),
    };
}
function refuseUnknown(model, op) {
    const why = model.refuses(op.f, op.value);
    if (why !== undefined)
        throw new check/* LedgerError */.o(`${why} (model ${model.name})`);
}
function answer(model, all, lines, oks, bounds) {
    const states = stateTable(model);
    const place = new Map(oks.map((call, i) => [call, i]));
    // A read that never returned says nothing, and changes nothing.
    const used = all.filter((call) => call.outcome === 'ok' || (call.outcome === 'open' && call.invoked.f !== 'read'));
    const number = new Map(used.map((call, i) => [call, i]));
    const calls = used.map((call) => ({
        kind: states.kind(call.invoked.f, call.value),
        returns: place.get(call) ?? null,
    }));
    const begun = new Set();
    const events = lines.flatMap((call) => {
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
                why: found.cause === 'timeout'
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
                    op: op === null ? null : (0,history_operation/* shownOperation */.PC)(op),
                    'previous-ok': previous === null ? null : (0,history_operation/* shownOperation */.PC)(previous),
                    states: reached,
                },
                findings: op === null
                    ? []
                    : [
                        {
                            rule: 'order',
                            line: op.line,
                            detail: `no order of the operations explains ${op.f} ${(0,history_operation/* keyOf */.TN)(op.value)} by process ${op.process}: ${model.name} was ${reached.map(history_operation/* keyOf */.TN).join(' or ')}`,
                        },
                    ],
            };
        }
    }
}
/** States and transitions by number, each computed once. */
function stateTable(model) {
    const states = [model.initial];
    const numbers = new Map([[(0,history_operation/* keyOf */.TN)(model.initial), 0]]);
    const kinds = new Map();
    const operations = [];
    const known = [];
    const take = (state, kind) => {
        const operation = operations[kind];
        const after = operation === undefined ? undefined : model.step(states[state], operation.f, operation.value);
        if (after === undefined)
            return -1;
        const key = (0,history_operation/* keyOf */.TN)(after.state);
        const number = numbers.get(key) ?? states.push(after.state) - 1;
        numbers.set(key, number);
        return number;
    };
    return {
        at: (state) => states[state],
        kind(f, value) {
            const key = `${f} ${(0,history_operation/* keyOf */.TN)(value)}`;
            const number = kinds.get(key) ?? operations.push({ f, value }) - 1;
            kinds.set(key, number);
            return number;
        },
        step(state, kind) {
            known[state] ??= new Map();
            const cached = known[state].get(kind);
            if (cached !== undefined)
                return cached;
            const next = take(state, kind);
            known[state].set(kind, next);
            return next;
        },
    };
}


/***/ }),

/***/ 11529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ linearizableModels),
/* harmony export */   SO: () => (/* binding */ mutex)
/* harmony export */ });
/* unused harmony exports register, casRegister, multiRegister */
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17693);

const same = (a, b) => (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a) === (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(b);
const isPair = (value) => Array.isArray(value) && value.length === 2;
const known = (f, operations) => operations.includes(f) ? undefined : `${f} is none of ${operations.join(', ')}`;
/** A read of null is one whose answer nobody knows. */
const read = (state, value) => value === null || same(state, value) ? { state } : undefined;
const register = (initial) => ({
    name: 'register',
    initial,
    step: (state, f, value) => (f === 'write' ? { state: value } : read(state, value)),
    refuses: (f) => known(f, ['read', 'write']),
});
const casRegister = (initial) => ({
    name: 'cas-register',
    initial,
    step(state, f, value) {
        if (f !== 'cas')
            return f === 'write' ? { state: value } : read(state, value);
        const [from, to] = value;
        return same(state, from) ? { state: to } : undefined;
    },
    refuses: (f, value) => known(f, ['read', 'write', 'cas']) ??
        (f === 'cas' && !isPair(value) ? 'the value of a cas is [from, to]' : undefined),
});
const mutex = (initial) => ({
    name: 'mutex',
    initial: initial === true,
    step: (state, f) => (f === 'acquire') === (state === true) ? undefined : { state: f === 'acquire' },
    refuses: (f) => known(f, ['acquire', 'release']),
});
const reads = ['read', 'r'];
const writes = ['write', 'w'];
const isMicro = (value) => Array.isArray(value) && value.length >= 2 && [...reads, ...writes].includes(plain(value[0]));
function microStep(now, [f, key, value]) {
    const name = String(key);
    if (writes.includes(plain(f)))
        return { ...now, [name]: value ?? null };
    if ((value ?? null) === null)
        return now;
    if (!Object.hasOwn(now, name))
        return { ...now, [name]: value };
    return same(now[name], value) ? now : undefined;
}
const plain = (f) => String(f).replace(/^:/, '');
/**
 * Registers by key; an operation is `txn`, a list of [`read` | `write`, key, value]. A key of which the initial values say nothing may hold
 * anything to begin with, but one thing: its first read says what.
 */
const multiRegister = (initial) => ({
    name: 'multi-register',
    initial: initial ?? {},
    step(state, _f, value) {
        let now = state;
        for (const micro of value)
            now = now === undefined ? undefined : microStep(now, micro);
        return now === undefined ? undefined : { state: now };
    },
    refuses: (f, value) => known(f, ['txn']) ??
        (Array.isArray(value) && value.every(isMicro)
            ? undefined
            : 'the value of a txn is a list of ["read" | "write", key, value]'),
});
/** Those whose histories are searched for an order. */
const linearizableModels = {
    register,
    'cas-register': casRegister,
    'multi-register': multiRegister,
    mutex,
};


/***/ }),

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ pairing),
/* harmony export */   PC: () => (/* binding */ shownOperation),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ck: () => (/* binding */ compareValues),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10275);
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88218);


/** `null` for what a nemesis does: it is no client, and no data. */
function operationOf(line, at, place) {
    const fields = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(line);
    const process = processOf(fields);
    const type = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceOf */ .FH)({ type: bare(fields['type']) }, 'type', ['invoke', 'ok', 'fail', 'info']);
    if (process === null)
        return null;
    const given = fields['index'];
    const index = Number(given);
    if (given !== undefined && given !== null && !Number.isSafeInteger(index))
        (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('index', given, 'a whole number');
    return {
        process,
        type,
        f: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)({ f: bare(fields['f']) }, 'f'),
        value: fields['value'] ?? null,
        time: timeOf(fields['time']),
        index: given === undefined || given === null || index < 0 ? place : index,
        line: at,
        rebalanced: rebalancedOf(fields['rebalance-log']),
    };
}
/** Clojure's keywords keep their colon in some translations. */
const bare = (value) => typeof value === 'string' && value.startsWith(':') ? value.slice(1) : value;
function processOf(fields) {
    const process = bare(fields['process']);
    if (process === 'nemesis')
        return null;
    if (typeof process === 'string' && process !== '')
        return process;
    if (typeof process === 'number' && Number.isSafeInteger(process))
        return process;
    return (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('process', process, 'the number or name of a process');
}
function timeOf(value) {
    if (value === undefined || value === null)
        return null;
    const time = typeof value === 'bigint' ? Number(value) : value;
    return typeof time === 'number' && Number.isFinite(time)
        ? time
        : (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', value, 'a number of nanoseconds');
}
function rebalancedOf(log) {
    if (!Array.isArray(log))
        return [];
    return log.flatMap((event) => {
        const keys = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(event)['keys'];
        return Array.isArray(keys) ? keys.map(String) : [];
    });
}
/** What is written of an operation in an answer. */
const shownOperation = (op) => ({
    process: op.process,
    type: op.type,
    f: op.f,
    value: op.value,
    index: op.index,
    ...(op.time === null ? {} : { time: op.time }),
    line: op.line,
});
/** Equal values have equal keys: numbers by value whatever their size, objects without regard to the order of their keys. */
function keyOf(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined || value === null)
        return 'null';
    if (Array.isArray(value))
        return `[${value.map(keyOf).join(',')}]`;
    if (typeof value === 'object')
        return `{${Object.entries(value)
            .map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item)}`)
            .sort()
            .join(',')}}`;
    return String(value);
}
/** Numbers by value and before texts; texts by their characters; everything else by its key. */
function compareValues(a, b) {
    const [first, second] = [isNumber(a), isNumber(b)];
    if (first && second)
        return a < b ? -1 : a > b ? 1 : 0;
    if (first !== second)
        return first ? -1 : 1;
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
function pairing() {
    const open = new Map();
    return {
        of(op) {
            const running = open.get(op.process);
            if (op.type === 'invoke') {
                if (running !== undefined)
                    throw new _sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfSequence */ .$I(`process ${op.process} begins ${op.f} while its ${running.f} of line ${running.line} still runs`);
                open.set(op.process, op);
                return null;
            }
            if (running === undefined) {
                if (op.type === 'info')
                    return null;
                throw new _sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfSequence */ .$I(`process ${op.process} ends ${op.f}, which it never began`);
            }
            open.delete(op.process);
            return running;
        },
    };
}


/***/ }),

/***/ 88218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ OutOfSequence),
/* harmony export */   Hf: () => (/* binding */ namingFirst),
/* harmony export */   oG: () => (/* binding */ withoutParameter)
/* harmony export */ });
/* harmony import */ var _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** A line that cannot be used because of the lines before it: a version too many, an end without a begin. */
class OutOfSequence extends _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o {
}
/** Takes lines so that one which cannot be used is named alone: what is out of sequence after it may only be its consequence. */
function namingFirst(add) {
    let spoiled = false;
    return (line, at) => {
        try {
            add(line, at);
        }
        catch (thrown) {
            if (spoiled && thrown instanceof OutOfSequence)
                return;
            if (thrown instanceof _ledger_check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o)
                spoiled = true;
            throw thrown;
        }
    };
}
/** Judges nothing for want of a parameter: the first line is named with it. */
const withoutParameter = (why) => ({
    add: namingFirst(() => {
        throw new OutOfSequence(why);
    }),
    end: () => ({
        verdict: 'inconclusive',
        measurements: [],
        violations: [],
        counts: {},
        reasons: [why],
        analysis: {},
    }),
});


/***/ })

};
