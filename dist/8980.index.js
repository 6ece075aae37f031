export const id = 8980;
export const ids = [8980];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 88980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13431);
/* harmony import */ var _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29389);






const summary = 'Write JSON in its one canonical form (RFC 8785), or its SHA-256';
const usage = `sluice canonical [--sha256] FILE…

Writes the RFC 8785 bytes of each file to standard output; several are separated by a line end. FILE may be - for standard input.
--sha256   the SHA-256 of these bytes instead, in hexadecimal digits, one a line

A file that is no I-JSON (RFC 7493) is refused by line and column: not UTF-8, a key twice, a lone surrogate, NaN, a number that a double
cannot hold. Exit code: 0 every file was written, 1 at least one was refused, 2 usage, 4 a file cannot be read.`;
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { sha256: { type: 'boolean', default: false } },
    });
    const files = positionals.length === 0 ? ['-'] : positionals;
    let worst = 0;
    let written = 0;
    for (const file of files) {
        const found = canonicalOf(file);
        if (typeof found !== 'string') {
            process.stderr.write(`sluice: ${file === '-' ? 'standard input' : file}: ${found.why}\n`);
            worst = Math.max(worst, found.code);
            continue;
        }
        if (values.sha256)
            process.stdout.write(`${(0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__.sha256)(found)}\n`);
        else
            process.stdout.write(written > 0 ? `\n${found}` : found);
        written += 1;
    }
    return worst;
}
function canonicalOf(file) {
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file === '-' ? 0 : file);
        return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__.canonicalJson)((0,_evidence_i_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIJson */ .b)(textOf(bytes)));
    }
    catch (thrown) {
        return thrown instanceof _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_5__/* .IJsonError */ .c
            ? { why: thrown.message, code: 1 }
            : { why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown), code: 4 };
    }
}
/** The text of bytes; a wrong one is named by its place, as everything else that is refused. */
function textOf(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    let [low, high] = [0, bytes.length];
    // A prefix of whole characters is UTF-8: up to three bytes may belong to one that goes on.
    const good = (length) => [0, 1, 2, 3].some((less) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, Math.max(0, length - less))));
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (good(middle))
            low = middle;
        else
            high = middle - 1;
    }
    const whole = [0, 1, 2, 3].find((less) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, Math.max(0, low - less)))) ?? 0;
    const before = bytes.subarray(0, Math.max(0, low - whole)).toString('utf8');
    const start = before.lastIndexOf('\n') + 1;
    throw new _evidence_i_json_js__WEBPACK_IMPORTED_MODULE_5__/* .IJsonError */ .c('it is not UTF-8', before.split('\n').length, [...before.slice(start)].length + 1);
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
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


/***/ })

};
