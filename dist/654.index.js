export const id = 654;
export const ids = [654];
export const modules = {

/***/ 66897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ diffJson)
/* harmony export */ });
/* harmony import */ var _json_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8838);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84081);


/** Lists longer than this by that (in pairs of items) are compared place by place: the search for the fewest edits takes their product. */
const mostPairs = 1_000_000;
/**
 * A patch that makes `from` into `to` and touches nothing else: members that differ are replaced where they are, lists change by the edits
 * that write the least. Sorted by path: members by the names of their paths, the items of a list by their index.
 */
function diffJson(from, to) {
    return diffAt(from, to, []).map(({ operation }) => operation);
}
function diffAt(from, to, path) {
    if ((0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(from, to))
        return [];
    if ((0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(from) && (0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(to))
        return diffObjects(from, to, path);
    if (Array.isArray(from) && Array.isArray(to)) {
        const inside = `${(0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(path)}/`;
        return diffLists(from, to, path).map((operation) => ({ sortBy: inside, operation }));
    }
    return [placed({ op: 'replace', path: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(path), value: to })];
}
const placed = (operation) => ({ sortBy: operation.path, operation });
function diffObjects(from, to, path) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const all = keys.flatMap((key) => {
        const inner = [...path, key];
        if (!Object.hasOwn(to, key))
            return [placed({ op: 'remove', path: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(inner) })];
        if (!Object.hasOwn(from, key))
            return [placed({ op: 'add', path: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(inner), value: to[key] })];
        return diffAt(from[key], to[key], inner);
    });
    return all.sort((a, b) => (a.sortBy < b.sortBy ? -1 : a.sortBy > b.sortBy ? 1 : 0));
}
function diffLists(from, to, path) {
    const shorter = Math.min(from.length, to.length);
    let start = 0;
    while (start < shorter && (0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(from[start], to[start]))
        start += 1;
    let end = 0;
    while (end < shorter - start && (0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(from.at(-1 - end), to.at(-1 - end)))
        end += 1;
    const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
    const edits = a.length * b.length <= mostPairs ? fewest(a, b) : inPlace(a, b);
    return operationsOf(edits, a, b, path, start);
}
/** Each edit at the index that its item has once the edits before it are done. */
function operationsOf(edits, a, b, path, start) {
    const operations = [];
    let [i, j] = [0, 0];
    for (const edit of edits) {
        const here = [...path, String(start + j)];
        if (edit === 'remove')
            operations.push({ op: 'remove', path: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(here) });
        else if (edit === 'add')
            operations.push({ op: 'add', path: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(here), value: b[j] });
        else if (edit === 'change')
            operations.push(...diffAt(a[i], b[j], here).map(({ operation }) => operation));
        if (edit !== 'add')
            i += 1;
        if (edit !== 'remove')
            j += 1;
    }
    return operations;
}
const inPlace = (a, b) => Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i >= a.length ? 'add' : i >= b.length ? 'remove' : 'change');
/** The edits that write the least, by dynamic programming over pairs of items, from the end. */
function fewest(a, b) {
    const width = b.length + 1;
    const cost = new Float64Array((a.length + 1) * width);
    const left = (i, j) => cost[i * width + j] ?? 0;
    const weights = b.map(weightOf);
    const whole = new Float64Array(a.length * b.length);
    const best = (i, j) => {
        if (i === a.length && j === b.length)
            return 0;
        if (j === b.length)
            return 1 + left(i + 1, j);
        const added = 1 + (weights[j] ?? 0) + left(i, j + 1);
        if (i === a.length)
            return added;
        const change = changeCost(a[i], b[j]);
        whole[i * b.length + j] = change;
        return Math.min(1 + left(i + 1, j), added, change + left(i + 1, j + 1));
    };
    for (let i = a.length; i >= 0; i--)
        for (let j = b.length; j >= 0; j--)
            cost[i * width + j] = best(i, j);
    const editAt = (i, j) => {
        const change = whole[i * b.length + j] ?? 0;
        const both = i < a.length && j < b.length;
        if (both && left(i, j) === change + left(i + 1, j + 1))
            return change === 0 ? 'keep' : 'change';
        return i < a.length && left(i, j) === 1 + left(i + 1, j) ? 'remove' : 'add';
    };
    const edits = [];
    for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
        const edit = editAt(i, j);
        edits.push(edit);
        if (edit !== 'add')
            i += 1;
        if (edit !== 'remove')
            j += 1;
    }
    return edits;
}
/** What the operations that make one item into the other write: one for each, and the values that they carry. */
function changeCost(a, b) {
    if ((0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(a, b))
        return 0;
    if ((0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) && (0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return [...new Set([...Object.keys(a), ...Object.keys(b)])].reduce((sum, key) => {
            if (!Object.hasOwn(b, key))
                return sum + 1;
            return sum + (Object.hasOwn(a, key) ? changeCost(a[key], b[key]) : 1 + weightOf(b[key]));
        }, 0);
    return 1 + weightOf(b);
}
/** How many values there are in it. */
function weightOf(value) {
    const items = Array.isArray(value) ? value : (0,_json_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.values(value) : [];
    return items.reduce((sum, item) => sum + weightOf(item), 1);
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ PatchError),
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   X6: () => (/* binding */ applyPatch)
/* harmony export */ });
/* unused harmony export read */
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84081);

/** What is wrong with a patch, or with it on this document. */
class PatchError extends Error {
    name = 'PatchError';
}
const fail = (why) => {
    throw new PatchError(why);
};
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** Equal as RFC 6902 (4.6) has it: numbers by value, objects without regard to the order of their members. */
function equalJson(a, b) {
    if (a === b)
        return true;
    // A bigint is an integer that a double cannot hold: it equals no double.
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, i) => equalJson(item, b[i]));
    if (!isObject(a) || !isObject(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key])));
}
/** The document after all operations; the one that was given is not changed. Throws a `PatchError`, and then nothing was done. */
function applyPatch(document, patch) {
    if (!Array.isArray(patch))
        return fail('a patch is a list of operations');
    return patch.reduce((now, operation, i) => {
        try {
            return applyOne(now, operation);
        }
        catch (thrown) {
            return fail(`operation ${i}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    }, document);
}
function applyOne(document, operation) {
    if (!isObject(operation))
        return fail('it is no object');
    const path = pathIn(operation, 'path');
    switch (operation['op']) {
        case 'add':
            return add(document, path, valueIn(operation));
        case 'remove':
            return remove(document, path);
        case 'replace': {
            const value = valueIn(operation);
            return path.length === 0 ? value : change(document, path, value);
        }
        case 'move': {
            const from = pathIn(operation, 'from');
            if (from.length < path.length && from.every((token, i) => token === path[i]))
                return fail('a value cannot be moved into itself');
            const value = read(document, from);
            return from.length === 0 ? document : add(remove(document, from), path, value);
        }
        case 'copy':
            return add(document, path, read(document, pathIn(operation, 'from')));
        case 'test':
            return equalJson(read(document, path), valueIn(operation))
                ? document
                : fail(`${JSON.stringify(operation['path'])} is not what the test says`);
        default:
            return fail(`its op ${JSON.stringify(operation['op']) ?? 'is missing and'} is none of add, remove, replace, move, copy, test`);
    }
}
function pathIn(operation, name) {
    const given = Object.hasOwn(operation, name) ? operation[name] : undefined;
    if (given === undefined)
        return fail(`its '${name}' is missing`);
    const tokens = typeof given === 'string' ? (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(given) : undefined;
    return tokens ?? fail(`its '${name}' is no JSON Pointer`);
}
const valueIn = (operation) => Object.hasOwn(operation, 'value') ? operation['value'] : fail("its 'value' is missing");
/** The value at a path. */
function read(document, path) {
    return path.reduce((value, token) => childOf(value, token), document);
}
function childOf(value, token) {
    if (Array.isArray(value))
        return value[placeIn(value, token)];
    if (isObject(value) && Object.hasOwn(value, token))
        return value[token];
    return fail(`there is nothing at '${token}'`);
}
function placeIn(list, token, end = list.length - 1) {
    const index = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh)(token);
    if (index === undefined)
        return fail(`'${token}' is no index of a list`);
    return index <= end ? index : fail(`the index ${token} is beyond the list`);
}
/** The document with another parent of the last token. */
function within(document, path, edit) {
    const [token, ...rest] = path;
    if (token === undefined)
        return fail('the whole document cannot be removed');
    if (rest.length === 0)
        return edit(document, token);
    const child = within(childOf(document, token), rest, edit);
    if (Array.isArray(document))
        return document.with(placeIn(document, token), child);
    return { ...document, ...own(token, child) };
}
/** An object with this one member, whatever its name. */
const own = (key, value) => Object.fromEntries([[key, value]]);
const add = (document, path, value) => path.length === 0
    ? value
    : within(document, path, (parent, token) => {
        if (isObject(parent))
            return { ...parent, ...own(token, value) };
        if (!Array.isArray(parent))
            return fail(`there is no object or list to hold '${token}'`);
        const index = token === '-' ? parent.length : placeIn(parent, token, parent.length);
        return parent.toSpliced(index, 0, value);
    });
const remove = (document, path) => within(document, path, (parent, token) => {
    childOf(parent, token);
    if (Array.isArray(parent))
        return parent.toSpliced(placeIn(parent, token), 1);
    return Object.fromEntries(Object.entries(parent).filter(([key]) => key !== token));
});
const change = (document, path, value) => within(document, path, (parent, token) => {
    childOf(parent, token);
    if (Array.isArray(parent))
        return parent.with(placeIn(parent, token), value);
    return { ...parent, ...own(token, value) };
});


/***/ }),

/***/ 84081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/** Undefined when it is none: not empty and without a slash at its beginning, or with a `~` that is neither `~0` nor `~1`. */
function tokensOf(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/') || /~(?![01])/.test(pointer))
        return undefined;
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
const pointerOf = (tokens) => tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
/** The index that a token is: no sign, no leading zero, no exponent. */
const indexOf = (token) => /^(?:0|[1-9]\d{0,15})$/.test(token) ? Number(token) : undefined;


/***/ }),

/***/ 10654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotCheck: () => (/* binding */ snapshotCheck),
  snapshotCheckWith: () => (/* binding */ snapshotCheckWith)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/consistency/sequence.js
var sequence = __webpack_require__(88218);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/consistency/json-diff.js
var json_diff = __webpack_require__(66897);
// EXTERNAL MODULE: ./lib/gates/consistency/json-patch.js
var json_patch = __webpack_require__(8838);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/gates/consistency/json-pointer.js
var json_pointer = __webpack_require__(84081);
;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot/hash.js




/** SHA-256 of the canonical form (RFC 8785) of what a snapshot is: its type, schema and version, and its state without what is ignored. */
const snapshotHash = ({ kind, schema }, version, state) => (0,canonical.hashOf)({ type: kind, schema, version, state });
/** The state without these places; what is not there is left out already. */
const without = (state, ignored) => 
// From the end of a list on, so that no place moves before its turn.
[...ignored].sort(laterFirst).reduce((now, tokens) => cut(now, tokens), state);
const laterFirst = (a, b) => {
    const at = a.findIndex((token, i) => token !== b[i]);
    if (at < 0)
        return b.length - a.length;
    const [x, y] = [a[at] ?? '', b[at] ?? ''];
    return ((0,json_pointer/* indexOf */.qh)(y) ?? 0) - ((0,json_pointer/* indexOf */.qh)(x) ?? 0);
};
function cut(state, tokens) {
    const [token, ...rest] = tokens;
    if (token === undefined)
        return null;
    if (Array.isArray(state)) {
        const place = (0,json_pointer/* indexOf */.qh)(token);
        if (place === undefined || place >= state.length)
            return state;
        return rest.length === 0
            ? state.toSpliced(place, 1)
            : state.with(place, cut(state[place], rest));
    }
    if (!(0,json_patch/* isObject */.Gv)(state) || !Object.hasOwn(state, token))
        return state;
    return Object.fromEntries(Object.entries(state).flatMap(([key, value]) => key !== token ? [[key, value]] : rest.length === 0 ? [] : [[key, cut(value, rest)]]));
}
/** Throws a `LedgerError` for a number that I-JSON has not: an integer beyond 2^53, an overflow. Its hash would be that of another number. */
function mustBeIJson(value, name) {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
        throw new check/* LedgerError */.o(`its field '${name}' has the number ${value}, which a double cannot hold: write it as a text`);
    if (value === null || typeof value !== 'object')
        return;
    for (const item of Array.isArray(value) ? value : Object.values(value))
        mustBeIJson(item, name);
}

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot/reducer.js




const operations = ['set', 'add', 'subtract', 'append', 'merge', 'remove'];
const usage = (path, what) => {
    throw new errors.UsageError(what, {
        input: path,
        fix: 'Example: {"initial":{"balance":0},"on":{"Deposited":[{"op":"add","path":"/balance","from":"/amount"}]}}.',
    });
};
/** Compiles a reducer; a wrong one is a `UsageError` that names its place. */
function reducerOf(given, path) {
    if (!(0,json_patch/* isObject */.Gv)(given))
        return usage(path, 'It must be an object.');
    const unknown = Object.keys(given).find((key) => key !== 'initial' && key !== 'on');
    if (unknown !== undefined)
        usage(path, `Its key '${unknown}' is none of initial, on.`);
    const on = given['on'];
    if (!(0,json_patch/* isObject */.Gv)(on))
        return usage(`${path}.on`, 'It must be an object: what each kind of event does.');
    const kinds = new Map(Object.entries(on).map(([kind, steps]) => [kind, stepsOf(steps, `${path}.on.${kind}`)]));
    const initial = given['initial'] ?? {};
    return {
        initial: () => structuredClone(initial),
        apply(state, kind, data) {
            const steps = kinds.get(kind);
            if (steps === undefined)
                throw new check/* LedgerError */.o(`the reducer knows no event of kind '${kind}'`);
            let now = state;
            for (const step of steps)
                now = step(now, data);
            return now;
        },
    };
}
function stepsOf(given, path) {
    if (!Array.isArray(given))
        return usage(path, 'It must be a list of operations.');
    return given.map((operation, i) => stepOf(operation, `${path}[${i}]`));
}
function stepOf(given, path) {
    if (!(0,json_patch/* isObject */.Gv)(given))
        return usage(path, 'It must be an object.');
    const op = operations.find((name) => name === given['op']);
    if (op === undefined)
        return usage(`${path}.op`, `It must be one of ${operations.join(', ')}.`);
    const tokens = placeOf(given['path'], `${path}.path`);
    if (op === 'remove')
        return (state, data) => edit(state, tokens, data, () => removed);
    const value = writtenIn(given, path);
    return (state, data) => edit(state, tokens, data, (old) => combine(op, old, value(data)));
}
/** `{name}` as a whole token stands for a member of the event's data, `{a/b}` for one inside of it. */
function placeOf(given, path) {
    const tokens = typeof given === 'string' ? (0,json_pointer/* tokensOf */.k8)(given) : undefined;
    if (tokens === undefined)
        return usage(path, 'It must be a JSON Pointer (RFC 6901) into the state.');
    return tokens.map((token) => {
        const [, name] = /^\{(.+)\}$/.exec(token) ?? [];
        if (name === undefined) {
            if (token === '__proto__')
                usage(path, 'No member may have the name __proto__.');
            return () => token;
        }
        const inner = name.split('/');
        return (data) => {
            const found = memberOf(data, inner);
            if (typeof found !== 'string' && typeof found !== 'number')
                throw new check/* LedgerError */.o(`its data has no text or number at '${name}'`);
            if (found === '__proto__')
                throw new check/* LedgerError */.o('no member may have the name __proto__');
            return String(found);
        };
    });
}
function writtenIn(given, path) {
    if (Object.hasOwn(given, 'value'))
        return () => given['value'];
    const from = given['from'];
    const tokens = typeof from === 'string' ? (0,json_pointer/* tokensOf */.k8)(from) : undefined;
    if (tokens === undefined)
        return usage(path, "It needs a 'value', or in 'from' a JSON Pointer into the event's data.");
    return (data) => {
        const found = memberOf(data, tokens);
        if (found === undefined)
            throw new check/* LedgerError */.o(`its data has nothing at '${String(from)}'`);
        return found;
    };
}
function memberOf(data, tokens) {
    let value = data;
    for (const token of tokens) {
        if (Array.isArray(value))
            value = value[(0,json_pointer/* indexOf */.qh)(token) ?? -1];
        else if ((0,json_patch/* isObject */.Gv)(value) && Object.hasOwn(value, token))
            value = value[token];
        else
            return undefined;
    }
    return value;
}
const removed = Symbol('removed');
/** A value that is stored is copied: two states must not share what one of them changes. */
const copy = (value) => value !== null && typeof value === 'object' ? structuredClone(value) : value;
function combine(op, old, value) {
    switch (op) {
        case 'set':
            return copy(value);
        case 'add':
            return sum(old, value, 1);
        case 'subtract':
            return sum(old, value, -1);
        case 'append':
            if (old === undefined)
                return [copy(value)];
            if (!Array.isArray(old))
                throw new check/* LedgerError */.o('the state has no list to append to');
            old.push(copy(value));
            return old;
        case 'merge':
            if (!(0,json_patch/* isObject */.Gv)(value))
                throw new check/* LedgerError */.o('only an object can be merged');
            if (old !== undefined && !(0,json_patch/* isObject */.Gv)(old))
                throw new check/* LedgerError */.o('the state has no object to merge into');
            return { ...old, ...copy(value) };
    }
}
function sum(old, value, sign) {
    const [a, b] = [old ?? 0, value];
    if (typeof a !== 'number' || typeof b !== 'number')
        throw new check/* LedgerError */.o('only numbers can be added');
    const total = a + sign * b;
    if (!Number.isFinite(total))
        throw new check/* LedgerError */.o('the sum is beyond what a double holds');
    return total;
}
/** Changes the state in place at a path; objects that are not there are made, lists are not. */
function edit(state, tokens, data, change) {
    if (tokens.length === 0) {
        const next = change(state);
        return next === removed ? null : next;
    }
    let parent = state;
    for (let i = 0; i < tokens.length - 1; i++)
        parent = childOf(parent, tokens[i]?.(data) ?? '');
    put(parent, tokens.at(-1)?.(data) ?? '', change);
    return state;
}
function childOf(parent, token) {
    if (Array.isArray(parent))
        return parent[placeIn(parent, token)];
    if (!(0,json_patch/* isObject */.Gv)(parent))
        throw new check/* LedgerError */.o(`the state has no object to hold '${token}'`);
    if (!Object.hasOwn(parent, token))
        parent[token] = {};
    return parent[token];
}
function put(parent, token, change) {
    if (Array.isArray(parent)) {
        const place = placeIn(parent, token);
        const next = change(parent[place]);
        if (next === removed)
            parent.splice(place, 1);
        else
            parent[place] = next;
        return;
    }
    if (!(0,json_patch/* isObject */.Gv)(parent))
        throw new check/* LedgerError */.o(`the state has no object to hold '${token}'`);
    const members = parent;
    const next = change(Object.hasOwn(members, token) ? members[token] : undefined);
    if (next === removed)
        delete members[token];
    else
        members[token] = next;
}
function placeIn(list, token) {
    const place = (0,json_pointer/* indexOf */.qh)(token);
    if (place === undefined || place >= list.length)
        throw new check/* LedgerError */.o(`the state has no item ${token} in its list of ${list.length}`);
    return place;
}

;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot/parameters.js




const pointer = (value, path) => {
    const read = (0,shape/* text */.Qq)(1000)(value, path);
    if (read === '' || (0,json_pointer/* tokensOf */.k8)(read) === undefined)
        throw new errors.UsageError(`'${read}' is no JSON Pointer (RFC 6901) below the whole state.`, {
            input: path,
            fix: 'Example: /updated_at.',
        });
    return read;
};
const command = (value, path) => typeof value === 'string'
    ? (0,shape/* list */.p_)((0,shape/* text */.Qq)(4000), { min: 1 })(value.split(/\s+/).filter((word) => word !== ''), path)
    : (0,shape/* list */.p_)((0,shape/* text */.Qq)(4000), { min: 1 })(value, path);
const parameters_shape = (0,shape/* object */.Ik)({
    reducer: (0,shape/* optional */.lq)((value, path) => {
        reducerOf(value, path);
        return value;
    }),
    command: (0,shape/* optional */.lq)(command),
    ignore: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(pointer), []),
    resumeFrom: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        version: (0,shape/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER),
        hash: (0,shape/* text */.Qq)(64, {
            form: /^[0-9a-f]{64}$/,
            what: 'a SHA-256 in hexadecimal digits, as the checkpoint of an answer',
        }),
    })),
    redact: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
});
function snapshotParameters(given) {
    const read = parameters_shape(given, 'parameters');
    if (read.reducer !== undefined && read.command !== undefined)
        throw new errors.UsageError('It stands beside a command: one of them replays.', {
            input: 'parameters.reducer',
        });
    return read;
}
const ignoredOf = ({ ignore }) => ignore.map((one) => (0,json_pointer/* tokensOf */.k8)(one) ?? []);

;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot/compare.js





const shownOperations = 1000;
/** Holds the four states against each other: A is the snapshot's B, C is D, and D is the same each time. */
function compare(snapshot, events, replayed, parameters) {
    if ('failed' in replayed)
        return notJudged('error', replayed.failed, events.count);
    const { resumeFrom, redact } = parameters;
    const ignored = ignoredOf(parameters);
    const seen = (state) => without(state, ignored);
    const [b, c, d] = [seen(snapshot.state), seen(replayed.onwards), seen(replayed.whole)];
    const hash = (version, state) => snapshotHash(snapshot, version, state);
    const hashes = {
        A: resumeFrom?.hash ?? hash(snapshot.version, seen(replayed.upToSnapshot)),
        B: hash(snapshot.version, b),
        C: hash(events.last, c),
        D: hash(events.last, d),
    };
    const again = replayed.again === undefined ? hashes.D : hash(events.last, seen(replayed.again));
    const found = (0,findings/* findings */.Pg)();
    const before = resumeFrom === undefined ? patchOf(seen(replayed.upToSnapshot), b, redact) : [];
    const patch = patchOf(d, c, redact);
    if (hashes.A !== hashes.B)
        found.fail('R1', snapshot.at, resumeFrom === undefined
            ? `the snapshot at version ${snapshot.version} is not what its events make: ${inWords(before)}`
            : `the snapshot is not the one that was checked: its hash is ${hashes.B}`);
    if (hashes.C !== hashes.D)
        found.fail('R2', null, `going on from the snapshot to version ${events.last} is not what all events make: ${inWords(patch)}`);
    if (again !== hashes.D)
        found.fail('R3', null, 'the same events made another state when they were replayed again');
    return (0,findings/* verdictOf */.Vj)({
        found,
        unseen: [],
        measurements: [
            (0,findings/* countOf */.pq)('snapshot-drift', found.count('R1') + found.count('R2'), 'states differ from what their events make'),
            (0,findings/* countOf */.pq)('replay-nondeterminism', found.count('R3'), 'replays differ from run to run'),
        ].map((one) => ({ ...one, dimension: 'snapshot-consistency' })),
        counts: { events: events.count, patchOperations: patch.length },
        analysis: {
            hashes,
            deterministic: again === hashes.D,
            patch: patch.slice(0, shownOperations),
            snapshotPatch: before.slice(0, shownOperations),
            checkpoint: { version: events.last, hash: hashes.D },
        },
    });
}
/** A patch that was seen to lead from the one state to the other. */
function patchOf(from, to, redact) {
    const patch = (0,json_diff/* diffJson */.g)(from, to);
    if (!(0,json_patch/* equalJson */.FS)((0,json_patch/* applyPatch */.X6)(from, patch), to))
        throw new Error('a patch does not make what it was made from');
    return redact
        ? patch.map((operation) => ('value' in operation ? { ...operation, value: null } : operation))
        : patch;
}
const inWords = (patch) => {
    const places = patch
        .slice(0, 5)
        .map(({ op, path }) => `${op} ${path === '' ? 'the whole' : path}`);
    return patch.length === 0
        ? 'their members are equal'
        : `${places.join(', ')}${patch.length > 5 ? ` and ${patch.length - 5} more` : ''}`;
};
const notJudged = (verdict, why, events) => ({
    verdict,
    measurements: [],
    violations: [],
    counts: { events },
    reasons: [why],
    analysis: {},
});

;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot/replay.js
/** Reduces as events come by. Events before the snapshot's line are kept until it comes. */
function streaming(reducer, resumed) {
    let whole = reducer.initial();
    let onwards = null;
    let upTo = null;
    let at = null;
    const waiting = [];
    const reduce = ({ version, kind, data }) => {
        if (at === null)
            return;
        if (!resumed)
            whole = reducer.apply(whole, kind, data);
        if (!resumed && version === at)
            upTo = structuredClone(whole);
        if (version > at)
            onwards = reducer.apply(onwards, kind, data);
    };
    return {
        snapshot(version, state) {
            at = version;
            onwards = structuredClone(state);
            if (version === 0)
                upTo = structuredClone(whole);
            for (const event of waiting.splice(0))
                reduce(event);
        },
        event(event) {
            if (at === null)
                waiting.push(event);
            else
                reduce(event);
        },
        end: () => ({ upToSnapshot: upTo, onwards, whole: resumed ? onwards : whole }),
    };
}
/** Keeps all events, and has a program replay them: each time as a process of its own, so that what differs from run to run shows. */
function byProgram(replayer, resumed, aggregateId) {
    const events = [];
    let [at, state] = [0, null];
    const asked = (from, to, init) => replayer({
        ...(init === undefined ? {} : { init }),
        events: events
            .filter(({ version }) => version > from && version <= to)
            // The name of an event's type in a ledger is kind; programs know it by either.
            .map(({ version, kind, data, meta }) => ({
            aggregate_id: aggregateId(),
            version,
            type: kind,
            kind,
            data,
            ...(meta === undefined ? {} : { meta }),
        })),
    });
    return {
        snapshot(version, given) {
            [at, state] = [version, given];
        },
        event: (event) => void events.push(event),
        end() {
            const last = events.at(-1)?.version ?? at;
            const runs = resumed
                ? [asked(at, last, state), asked(at, last, state)]
                : [asked(at, last, state), asked(0, last), asked(0, last), asked(0, at)];
            const states = [];
            for (const run of runs) {
                if ('failed' in run)
                    return run;
                states.push(run.state);
            }
            const [onwards, whole, again, upToSnapshot] = states;
            return resumed
                ? { upToSnapshot: null, onwards, whole: onwards, again: whole }
                : { upToSnapshot, onwards, whole, again };
        },
    };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/snapshot.js









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
const snapshotCheckWith = (replayer) => ({
    name: 'snapshot',
    summary: 'a snapshot is what its events make, and going on from it leads to the same state',
    format,
    example,
    parameters: snapshotParameters,
    begin: (parameters) => begin(parameters, replayer),
});
const snapshotCheck = snapshotCheckWith(null);
function replayOf({ reducer, command, resumeFrom }, replayer, aggregateId) {
    const resumed = resumeFrom !== undefined;
    if (reducer !== undefined)
        return streaming(reducerOf(reducer, 'parameters.reducer'), resumed);
    if (command === undefined)
        return null;
    if (replayer === null)
        throw new errors.UsageError('Programs are not run here.', {
            input: 'parameters.command',
            fix: 'Run: sluice check snapshot.',
        });
    return byProgram(replayer(command), resumed, aggregateId);
}
function begin(parameters, replayer) {
    const about = { aggregateId: '', count: 0 };
    const replay = replayOf(parameters, replayer, () => about.aggregateId);
    if (replay === null)
        return (0,sequence/* withoutParameter */.oG)("the parameter 'reducer' or 'command' is missing: nothing else can make states of events");
    const { resumeFrom } = parameters;
    let snapshot = null;
    let last = null;
    const oneAggregate = (fields) => {
        const id = (0,ledger_fields/* textOf */.b6)(fields, 'aggregate_id');
        if (about.aggregateId !== '' && about.aggregateId !== id)
            throw new sequence/* OutOfSequence */.$I(`it is of ${id}, and the lines before it are of ${about.aggregateId}`);
        about.aggregateId = id;
    };
    const inSequence = (version) => {
        const expected = last === null ? (resumeFrom?.version ?? 0) + 1 : last + 1;
        last = version;
        if (version !== expected)
            throw new sequence/* OutOfSequence */.$I(`its version is ${version} where ${expected} belongs`);
    };
    return {
        add: (0,sequence/* namingFirst */.Hf)((line, at) => {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['snapshot', 'event']);
            oneAggregate(fields);
            if (type === 'snapshot') {
                if (snapshot !== null)
                    throw new check/* LedgerError */.o('it is a second snapshot');
                snapshot = snapshotOf(fields, at);
                if (resumeFrom !== undefined && resumeFrom.version !== snapshot.version)
                    throw new check/* LedgerError */.o(`it is of version ${snapshot.version}, and the checkpoint of ${resumeFrom.version}`);
                return replay.snapshot(snapshot.version, snapshot.state);
            }
            const event = eventOf(fields);
            // What was checked earlier is passed over.
            if (resumeFrom !== undefined && last === null && event.version <= resumeFrom.version)
                return;
            inSequence(event.version);
            about.count += 1;
            replay.event(event);
        }),
        end: () => answer(snapshot, about.count, last, replay, parameters),
    };
}
function answer(snapshot, count, last, replay, parameters) {
    if (snapshot === null)
        return notJudged('inconclusive', 'the ledger has no snapshot to hold its events against', count);
    const reached = last ?? parameters.resumeFrom?.version ?? 0;
    if (reached < snapshot.version)
        return notJudged('error', `the snapshot (line ${snapshot.at}) is of version ${snapshot.version}, and the events end at ${reached}: half of them is missing`, count);
    return compare(snapshot, { count, last: reached }, replay.end(), parameters);
}
function snapshotOf(fields, at) {
    if (fields['state'] === undefined)
        (0,ledger_fields/* refuse */.TR)('state', undefined, 'a JSON value');
    const [state, schema] = [fields['state'], fields['schema'] ?? null];
    mustBeIJson(state, 'state');
    mustBeIJson(schema, 'schema');
    return {
        kind: (0,ledger_fields/* textOf */.b6)(fields, 'kind'),
        schema,
        version: (0,ledger_fields/* wholeOf */.l2)(fields, 'version', 0),
        state,
        at,
    };
}
function eventOf(fields) {
    const data = fields['data'] ?? null;
    mustBeIJson(data, 'data');
    return {
        version: (0,ledger_fields/* wholeOf */.l2)(fields, 'version', 1),
        kind: (0,ledger_fields/* textOf */.b6)(fields, 'kind'),
        data,
        meta: fields['meta'],
    };
}


/***/ })

};
