export const id = 3483;
export const ids = [3483];
export const modules = {

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

/***/ 93483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gates_logs_trace_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53533);
/* harmony import */ var _line_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88792);




const summary = 'Read trace headers as W3C Trace Context has them: one JSON line in, one out';
const usage = `sluice traceparent < LINES

{"id","headers":[["name","value"],…]}  →  {"id","traceId","parentId","sampled","tracestate":[["key","value"],…]}
                                       or {"id","restart":true,"problems":[…]}

Headers as they arrive, several of one name in their order (W3C Trace Context, level 2). An invalid traceparent discards tracestate; an
invalid tracestate is discarded alone. Exit code: 0 every line was answered, 1 a line could not be used.`;
async function run(args) {
    (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: {} });
    const used = await (0,_line_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answerLines */ .g)((asked) => ({ ...(0,_gates_logs_trace_context_js__WEBPACK_IMPORTED_MODULE_3__/* .traceContextOf */ .k)(headersOf(asked['headers'])) }));
    return used ? 0 : 1;
}
function headersOf(given) {
    if (!Array.isArray(given))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`its 'headers' must be a list of [name, value]`);
    return given.map((header) => {
        const [name, value] = Array.isArray(header) ? header : [];
        if (typeof name !== 'string' || typeof value !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`each of its 'headers' must be [name, value], both texts`);
        return [name, value];
    });
}


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


/***/ }),

/***/ 53533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ traceContextOf)
/* harmony export */ });
const length = 55;
const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/;
const zeros = /^0+$/;
const sampledBit = 1;
/** Headers as they arrive, several of one name in their order. An invalid `traceparent` discards `tracestate`; an invalid `tracestate` is discarded alone. */
function traceContextOf(headers) {
    const parents = valuesOf(headers, 'traceparent');
    const [value] = parents;
    if (value === undefined)
        return { restart: true, problems: ['there is no traceparent'] };
    if (parents.length > 1)
        return { restart: true, problems: [`there are ${parents.length} traceparent headers`] };
    const parent = parentOf(value);
    if (typeof parent === 'string')
        return { restart: true, problems: [parent] };
    return { ...parent, tracestate: stateOf(valuesOf(headers, 'tracestate')) ?? [] };
}
const valuesOf = (headers, name) => headers.flatMap(([given, value]) => (given.toLowerCase() === name ? [trimmed(value)] : []));
/** Without optional white space (RFC 9110, 5.6.3): other blanks than these two belong to the value. */
const trimmed = (text) => text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
/** The parts of a `traceparent`, or what is wrong with it. */
function parentOf(value) {
    const [, version, traceId, parentId, flags] = form.exec(value) ?? [];
    if (traceId === undefined || parentId === undefined || flags === undefined)
        return 'traceparent is not version-traceid-parentid-flags in lower-case hexadecimal digits';
    if (version === 'ff')
        return 'traceparent has the version ff, which is forbidden';
    // Later versions may say more behind another dash; this one says no more.
    if (value.length > length && (version === '00' || value[length] !== '-'))
        return `traceparent goes on after its flags`;
    if (zeros.test(traceId))
        return 'traceparent has a trace id of zeros';
    if (zeros.test(parentId))
        return 'traceparent has a parent id of zeros';
    return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & sampledBit) === sampledBit };
}
const member = /^([a-z0-9][a-z0-9_\-*/@]{0,255})=([\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e])$/;
const most = 32;
/** All members in their order, the first of equal keys; undefined when one of them is invalid, or there are too many. */
function stateOf(values) {
    const state = new Map();
    let count = 0;
    for (const text of values.flatMap((value) => value.split(',')).map(trimmed)) {
        if (text === '')
            continue;
        const [, key, value] = member.exec(text) ?? [];
        count += 1;
        if (key === undefined || value === undefined || count > most)
            return undefined;
        if (!state.has(key))
            state.set(key, value);
    }
    return [...state];
}


/***/ })

};
