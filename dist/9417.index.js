export const id = 9417;
export const ids = [9417];
export const modules = {

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gates_consistency_json_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66897);
/* harmony import */ var _gates_consistency_json_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8838);
/* harmony import */ var _line_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88792);





const summary = 'Apply or make JSON patches (RFC 6902): one JSON line in, one out';
const usage = `sluice json-patch < LINES

{"id","doc","patch"}  →  {"id","doc"}, the document after the patch, or {"id","error"}: then nothing of it was done
{"id","from","to"}    →  {"id","patch"}, which changes only what differs, sorted by path

Integers of any size are kept to the last digit. Exit code: 0 every line was answered, 1 a line could not be used (a patch that does not
apply is an answer).`;
async function run(args) {
    (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: {} });
    const used = await (0,_line_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answerLines */ .g)((asked) => {
        if (Object.hasOwn(asked, 'patch') && Object.hasOwn(asked, 'doc')) {
            try {
                return { doc: (0,_gates_consistency_json_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .applyPatch */ .X6)(asked['doc'], asked['patch']) };
            }
            catch (thrown) {
                if (thrown instanceof _gates_consistency_json_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .PatchError */ .DF)
                    return { error: thrown.message };
                throw thrown;
            }
        }
        if (Object.hasOwn(asked, 'from') && Object.hasOwn(asked, 'to'))
            return { patch: (0,_gates_consistency_json_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffJson */ .g)(asked['from'], asked['to']) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('it has neither "doc" and "patch" nor "from" and "to"');
    });
    return used ? 0 : 1;
}


/***/ }),

/***/ 88792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ answerLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29389);
/* harmony import */ var _gates_ledger_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53224);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _standard_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37767);





/** Answers each JSON line of standard input by one JSON line with its `id`; a line that cannot be used gets an `error`. True = every line could. */
async function answerLines(answer) {
    let bad = false;
    let due = [];
    const one = (text) => {
        let id;
        try {
            const asked = fieldsOf(text);
            id = asked['id'];
            return withId(id, answer(asked));
        }
        catch (thrown) {
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError) && !(thrown instanceof _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__/* .IJsonError */ .c))
                throw thrown;
            bad = true;
            return withId(id ?? idOf(text), { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) });
        }
    };
    const splitter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineSplitter */ .s)(({ text, bad: why }) => {
        if (text === undefined)
            bad = true;
        due.push((0,_gates_ledger_json_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLossless */ .s)(text === undefined ? { error: why } : one(text)));
    });
    for await (const chunk of process.stdin) {
        splitter.chunk(chunk);
        await (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLines */ .x)(due);
        due = [];
    }
    splitter.end();
    await (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLines */ .x)(due);
    return !bad;
}
const withId = (id, fields) => id === undefined ? fields : { id, ...fields };
function fieldsOf(text) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('it is empty');
    const asked = (0,_evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIJson */ .b)(text, { exactIntegers: true });
    if (asked === null || typeof asked !== 'object' || Array.isArray(asked))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('it is no JSON object');
    return asked;
}
/** The id of a line that is JSON and no I-JSON: a key twice, say. */
function idOf(text) {
    try {
        return JSON.parse(text)?.id;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 67197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/* unused harmony export longestLineBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** No ledger has longer ones; what is beyond it is not kept. */
const longestLineBytes = 64 * 1024 * 1024;
/**
 * Lines of UTF-8, numbered from 1, handed on as they are complete; a byte order mark and a carriage return at the end are no part of them. A
 * line costs its length, however it was cut into chunks; one beyond `longest` bytes is named and skipped.
 */
function lineSplitter(take, longest = longestLineBytes) {
    let pieces = [];
    let [bytes, at] = [0, 0];
    const give = (line) => {
        at += 1;
        const text = line.toString('utf8');
        // A wrong byte becomes U+FFFD: two different ids could become one.
        if (text.includes('\ufffd') && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            take({ at, bad: 'it is not UTF-8' });
        else
            take({ at, text: at === 1 && text.startsWith('\ufeff') ? text.slice(1) : text });
    };
    const finish = (last) => {
        if (bytes + last.length > longest) {
            at += 1;
            take({ at, bad: `it is longer than ${longest} bytes` });
        }
        else
            give(pieces.length === 0 ? last : Buffer.concat([...pieces, last]));
        pieces = [];
        bytes = 0;
    };
    return {
        chunk(chunk) {
            let from = 0;
            for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
                finish(chunk.subarray(from, to));
                from = to + 1;
            }
            const rest = chunk.subarray(from);
            bytes += rest.length;
            // Beyond the limit only the length is kept.
            if (bytes > longest)
                pieces = [];
            else if (rest.length > 0)
                pieces.push(rest);
        },
        /** Whether a line has begun and not ended. */
        open: () => bytes > 0,
        /** The number of the next line. */
        next: () => at + 1,
        /** Lines that went another way. */
        skip(lines) {
            at += lines;
        },
        end() {
            if (bytes > 0)
                finish(Buffer.alloc(0));
        },
    };
}


/***/ }),

/***/ 37767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut),
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes to standard output, as fast as it is read; nothing of an empty text. */
const writeOut = (text) => text === ''
    ? Promise.resolve()
    : new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
    });
/** Lines, each with its end. */
const writeLines = (lines) => writeOut(lines.map((line) => `${line}\n`).join(''));


/***/ }),

/***/ 29389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseIJson),
/* harmony export */   c: () => (/* binding */ IJsonError)
/* harmony export */ });
/** A text that is no I-JSON (RFC 7493): where, and why. Lines and columns from 1, columns in characters. */
class IJsonError extends Error {
    name = 'IJsonError';
    line;
    column;
    /** The message without its place. */
    why;
    constructor(why, line, column) {
        super(`${line}:${column}: ${why}`);
        this.why = why;
        this.line = line;
        this.column = column;
    }
}
const deepest = 1500;
/** More than any integer that is counted has; turning a million digits into a bigint takes longer than reading them. */
const mostDigits = 1000;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
/** All but quotes, backslashes, control characters and halves of pairs. */
const plain = /[\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]*/y;
const blank = /[ \t\n\r]*/y;
const word = /true|false|null/y;
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function cursorOf(text) {
    let at = 0;
    const cursor = {
        at: () => at,
        here: () => text[at],
        move(by) {
            at += by;
        },
        scan(token) {
            token.lastIndex = at;
            const found = token.exec(text);
            if (found !== null)
                at = token.lastIndex;
            return found;
        },
        take(mark) {
            cursor.scan(blank);
            if (text[at] !== mark)
                return false;
            at += 1;
            return true;
        },
        must(mark) {
            if (!cursor.take(mark))
                cursor.fail(`${cursor.what()} where ${mark} belongs`);
        },
        what() {
            const code = text.codePointAt(at);
            return code === undefined
                ? 'the end of the text'
                : JSON.stringify(String.fromCodePoint(code));
        },
        fail(why, place = at) {
            const before = text.slice(0, place);
            const start = before.lastIndexOf('\n') + 1;
            throw new IJsonError(why, before.split('\n').length, [...before.slice(start)].length + 1);
        },
    };
    return cursor;
}
/**
 * The value of an I-JSON text. Refused, with line and column (`IJsonError`): what is not JSON, a key twice in one object, a lone surrogate,
 * a number that a double cannot hold (an overflow, an underflow, an integer with more digits than a double keeps; with `exactIntegers` such
 * an integer is a bigint), a number of more than 1,000 characters, and nesting deeper than 1,500.
 */
function parseIJson(text, { exactIntegers = false } = {}) {
    const cursor = cursorOf(text);
    const { scan, take, must, fail, what } = cursor;
    const list = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(value(depth));
        while (take(','));
        must(']');
        return items;
    };
    const map = (depth) => {
        const fields = {};
        if (take('}'))
            return fields;
        do {
            scan(blank);
            if (cursor.here() !== '"')
                fail(`${what()} where a key belongs`);
            const place = cursor.at();
            const key = stringAt(text, cursor);
            if (Object.hasOwn(fields, key))
                fail(`the key ${JSON.stringify(key)} is there twice`, place);
            must(':');
            define(fields, key, value(depth));
        } while (take(','));
        must('}');
        return fields;
    };
    const scalar = () => {
        if (cursor.here() === '"')
            return stringAt(text, cursor);
        const found = scan(word)?.[0];
        if (found !== undefined)
            return found === 'null' ? null : found === 'true';
        const place = cursor.at();
        const digits = scan(number);
        if (digits === null)
            return fail(`${what()} where a value belongs`);
        return (numberOf(digits, exactIntegers) ??
            fail(digits[0].length > mostDigits
                ? `a number of ${digits[0].length} characters`
                : `the number ${digits[0].slice(0, 60)} is none that a double can hold`, place));
    };
    const value = (depth) => {
        if (depth > deepest)
            fail(`nested deeper than ${deepest}`);
        if (take('{'))
            return map(depth + 1);
        return take('[') ? list(depth + 1) : scalar();
    };
    const whole = value(0);
    scan(blank);
    if (cursor.at() !== text.length)
        fail(`${what()} after the value`);
    return whole;
}
/** A plain assignment would set the prototype for the key `__proto__`. */
function define(fields, key, value) {
    if (key !== '__proto__')
        fields[key] = value;
    else
        Object.defineProperty(fields, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
        });
}
function stringAt(text, cursor) {
    cursor.move(1);
    let read = '';
    for (;;) {
        read += cursor.scan(plain)?.[0] ?? '';
        const [next, at] = [cursor.here(), cursor.at()];
        if (next === '"')
            break;
        if (next === undefined)
            return cursor.fail('a string that does not end');
        read += next === '\\' ? escaped(text, at, cursor.fail) : pairOf(text, at, cursor.fail);
        cursor.move(next === '\\' ? escapeLength(text, at) : 2);
    }
    cursor.move(1);
    return read;
}
/** Undefined for a number that a double cannot hold. */
function numberOf([text, fraction, exponent], exact) {
    const double = Number(text);
    const isInteger = fraction === undefined && exponent === undefined;
    if (text.length > mostDigits)
        return undefined;
    if (isInteger && exact)
        return Number.isSafeInteger(double) ? double : BigInt(text);
    if (!Number.isFinite(double))
        return undefined;
    if (double === 0 && /^[^eE]*[1-9]/.test(text))
        return undefined;
    // 295147905179352830000 is how a double is written; 9007199254740993 is not.
    return !isInteger ||
        Number.isSafeInteger(double) ||
        String(double) === text ||
        BigInt(double) === BigInt(text)
        ? double
        : undefined;
}
function escaped(text, at, fail) {
    const letter = text[at + 1] ?? '';
    if (letter !== 'u')
        return escapes[letter] ?? fail('an escape that JSON has not', at);
    const first = unit(text, at, fail);
    if (first < 0xd800 || first > 0xdfff)
        return String.fromCharCode(first);
    if (first >= 0xdc00 || text.slice(at + 6, at + 8) !== '\\u')
        return fail('a lone surrogate', at);
    const second = unit(text, at + 6, fail);
    return second >= 0xdc00 && second <= 0xdfff
        ? String.fromCharCode(first, second)
        : fail('a lone surrogate', at);
}
function unit(text, at, fail) {
    const digits = text.slice(at + 2, at + 6);
    return /^[0-9a-fA-F]{4}$/.test(digits)
        ? Number.parseInt(digits, 16)
        : fail('an escape that JSON has not', at);
}
const escapeLength = (text, at) => {
    if (text[at + 1] !== 'u')
        return 2;
    return /^\\u[dD][89abAB]/.test(text.slice(at, at + 4)) ? 12 : 6;
};
function pairOf(text, at, fail) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x20)
        return fail('a control character in a string', at);
    return code > 0xffff ? String.fromCodePoint(code) : fail('a lone surrogate', at);
}


/***/ }),

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

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/** A line that cannot be used: the case is `error`, never a pass. */
class LedgerError extends Error {
    name = 'LedgerError';
}


/***/ }),

/***/ 53224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseLossless),
/* harmony export */   s: () => (/* binding */ writeLossless)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** Sixteen digits may be more than 2^53; fewer never are. */
const long = /\d{16}/;
/** Deeper than any ledger, and far from the end of the stack. */
const deepest = 1000;
/** The value of a JSON text (RFC 8259). Integers beyond ±(2^53 − 1) are bigints; all else as `JSON.parse` has it. Throws a `LedgerError`. */
function parseLossless(text) {
    if (long.test(text))
        return parser(text);
    try {
        return JSON.parse(text);
    }
    catch {
        throw notJson(text);
    }
}
const notJson = (text) => new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(/^\s*$/.test(text) ? 'it is empty' : `it is not JSON: ${JSON.stringify(text.slice(0, 60))}`);
/** One pass over the text: tokens by sticky expressions, whose cost is their length; containers by recursion up to `deepest`. */
function parser(text) {
    const blank = /[ \t\n\r]*/y;
    const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
    const word = /true|false|null/y;
    let at = 0;
    const skip = () => {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
    };
    const take = (mark) => {
        skip();
        if (text[at] !== mark)
            return false;
        at += 1;
        return true;
    };
    const must = (mark) => {
        if (!take(mark))
            throw notJson(text);
    };
    const scan = (token) => {
        token.lastIndex = at;
        const found = token.exec(text);
        if (found !== null)
            at = token.lastIndex;
        return found;
    };
    const string = () => {
        const from = at;
        at = closingQuote(text, at);
        if (at < 0)
            throw notJson(text);
        try {
            return JSON.parse(text.slice(from, at));
        }
        catch {
            throw notJson(text);
        }
    };
    const list = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(value(depth));
        while (take(','));
        must(']');
        return items;
    };
    const map = (depth) => {
        const fields = [];
        if (take('}'))
            return {};
        do {
            skip();
            if (text[at] !== '"')
                throw notJson(text);
            const key = string();
            must(':');
            fields.push([key, value(depth)]);
        } while (take(','));
        must('}');
        return Object.fromEntries(fields);
    };
    const value = (depth) => {
        if (depth > deepest)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it is nested deeper than ${deepest}`);
        if (take('{'))
            return map(depth + 1);
        if (take('['))
            return list(depth + 1);
        if (text[at] === '"')
            return string();
        const found = scan(word)?.[0];
        if (found !== undefined)
            return found === 'null' ? null : found === 'true';
        const digits = scan(number);
        if (digits === null)
            throw notJson(text);
        return numberOf(digits);
    };
    const whole = value(0);
    skip();
    if (at !== text.length)
        throw notJson(text);
    return whole;
}
/** Twice what any 64-bit or 128-bit number needs; turning millions of digits into one costs more than their length. */
const mostDigits = 100;
function numberOf([digits, fraction, exponent]) {
    if (digits.length > mostDigits)
        throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it has a number of ${digits.length} characters`);
    const double = Number(digits);
    return Number.isSafeInteger(double) || fraction !== undefined || exponent !== undefined
        ? double
        : BigInt(digits);
}
/** The place after the string that begins at `from`, -1 when it does not end. */
function closingQuote(text, from) {
    for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text[quote - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return -1;
}
/** JSON text of a value that may hold bigints: each is written with all of its digits. What JSON has no word for (NaN, functions) is an error. */
function writeLossless(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return `[${value.map((item) => writeLossless(item ?? null)).join(',')}]`;
    if (value !== null && typeof value === 'object')
        return `{${Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}:${writeLossless(item)}`)
            .join(',')}}`;
    const text = typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
    if (text === undefined)
        throw new Error(`${String(value)} has no JSON`);
    return text;
}


/***/ })

};
