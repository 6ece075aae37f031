export const id = 89;
export const ids = [89];
export const modules = {

/***/ 60089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayCommand: () => (/* binding */ replayCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29389);


const timeoutMs = 60_000;
const mostBytes = 1024 * 1024 * 1024;
/**
 * Replays events by a program: `{"init"?,"events"}` as one JSON line on its standard input, the state as JSON on its standard output. It runs
 * without a shell, for at most a minute. What it says on standard error is part of the reason when it fails.
 */
const replayCommand = ([program = '', ...args]) => (asked) => {
    const ran = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
        input: `${JSON.stringify(asked)}\n`,
        timeout: timeoutMs,
        maxBuffer: mostBytes,
        encoding: 'utf8',
    });
    const name = JSON.stringify(program);
    // A program that does not read all of its input may be right all the same.
    const broke = ran.error?.code;
    if (broke === 'ETIMEDOUT')
        return { failed: `${name} took longer than ${timeoutMs / 1000} s` };
    if (ran.error !== undefined && broke !== 'EPIPE')
        return { failed: `${name} cannot be run: ${ran.error.message}` };
    if (ran.status !== 0) {
        const how = ran.status === null ? `by ${ran.signal}` : `with ${ran.status}`;
        return { failed: `${name} ended ${how}: ${ran.stderr.trim().slice(-500)}` };
    }
    try {
        return { state: (0,_evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIJson */ .b)(ran.stdout) };
    }
    catch (thrown) {
        if (!(thrown instanceof _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_1__/* .IJsonError */ .c))
            throw thrown;
        return { failed: `${name} did not write one JSON value: ${thrown.message}` };
    }
};


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


/***/ })

};
