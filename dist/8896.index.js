export const id = 8896;
export const ids = [8896,4134,1753,6515];
export const modules = {

/***/ 54134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   a7: () => (/* binding */ shownMs),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10275);


const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|([+-])(\d{2}):(\d{2}))$/;
const what = 'a time: RFC 3339, or a number of milliseconds';
const words = {
    'RFC 3339': 'RFC 3339',
    seconds: 'seconds since 1970',
    milliseconds: 'milliseconds since 1970',
    microseconds: 'microseconds since 1970',
    nanoseconds: 'nanoseconds since 1970',
    own: 'milliseconds from a zero of its own',
};
/** The smallest number of each range between 2001 and 2286, and how a number of it becomes milliseconds. */
const ranges = [
    ['seconds', 1e9, (value) => value * 1000],
    ['milliseconds', 1e12, (value) => value],
    ['microseconds', 1e15, (value) => value / 1e3],
    ['nanoseconds', 1e18, (value) => value / 1e6],
];
/**
 * A time is RFC 3339, or a number: one between 2001 and 2286 in seconds, milliseconds, microseconds or nanoseconds since 1970 is that; any
 * other counts milliseconds from a zero of the ledger's own. All of one case are written in one form, RFC 3339 apart, which may stand
 * beside those since 1970: two units are an error, as a guess between them would be a thousandfold one.
 */
function timesOf() {
    let numbers;
    let texts = false;
    let lastText;
    let lastMs = 0;
    const day = daysOf();
    const clash = (name, form, other) => {
        throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`its field '${name}' is in ${words[form]}, and times before it are in ${words[other]}: one unit for the whole case`);
    };
    const ofText = (value, name) => {
        if (value === lastText)
            return lastMs;
        const ms = textMs(value, day) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
        if (numbers === 'own')
            clash(name, 'RFC 3339', numbers);
        texts = true;
        lastText = value;
        lastMs = ms;
        return ms;
    };
    const ofNumber = (value, name) => {
        const [form, msOf] = formOf(value);
        if (numbers !== undefined && numbers !== form)
            clash(name, form, numbers);
        if (texts && form === 'own')
            clash(name, form, 'RFC 3339');
        numbers = form;
        return msOf(value);
    };
    return (fields, name) => {
        const value = fields[name];
        if (typeof value === 'string')
            return ofText(value, name);
        const given = typeof value === 'bigint' ? Number(value) : value;
        return typeof given === 'number' && Number.isFinite(given)
            ? ofNumber(given, name)
            : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
    };
}
function formOf(value) {
    for (const [form, least, msOf] of ranges)
        if (value >= least && value < least * 10)
            return [form, msOf];
    return ['own', (own) => own];
}
/** Milliseconds since 1970 of an RFC 3339 time, with its fraction; undefined when it is none. */
function textMs(text, day) {
    const found = rfc3339.exec(text);
    const start = found === null ? undefined : day(found[1] ?? '');
    if (found === null || start === undefined)
        return undefined;
    const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4])];
    // Second 60 is a leap second.
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const ms = start + ((hour * 60 + minute) * 60 + second + Number(found[5] ?? 0)) * 1000;
    if (found[7] === undefined)
        return ms;
    const minutes = Number(found[8]) * 60 + Number(found[9]);
    return ms - minutes * 60_000 * (found[7] === '-' ? -1 : 1);
}
/** When a day began; the last one is remembered, as a ledger has few. 31 February is none, though it would be taken for 3 March. */
function daysOf() {
    let last = '';
    let lastMs;
    return (date) => {
        if (date === last)
            return lastMs;
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const real = month >= 1 && month <= 12 && day >= 1 && day <= days;
        last = date;
        lastMs = real ? Date.UTC(year, month - 1, day) : undefined;
        return lastMs;
    };
}
/** A moment that is known within bounds: `[lo, hi]`, or one time. Throws a `LedgerError`. */
function rangeOf(times, fields, name) {
    const value = fields[name];
    if (!Array.isArray(value)) {
        const ms = times(fields, name);
        return [ms, ms];
    }
    const [lo, hi, more] = value;
    if (lo === undefined || hi === undefined || more !== undefined)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'a time, or the two bounds of one: [lo, hi]');
    const range = [times({ [name]: lo }, name), times({ [name]: hi }, name)];
    return range[0] <= range[1] ? range : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'two times in their order');
}
/** Milliseconds in words of a violation: `1.2 s`, `340 ms`. */
const shownMs = (ms) => Math.abs(ms) >= 1000 ? `${Math.round(ms / 10) / 100} s` : `${Math.round(ms * 100) / 100} ms`;


/***/ })

};
