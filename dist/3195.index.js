export const id = 3195;
export const ids = [3195];
export const modules = {

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


/***/ }),

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 77699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ leaseName),
/* harmony export */   Cw: () => (/* binding */ nameBeside),
/* harmony export */   K$: () => (/* binding */ trackLabel),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Uq: () => (/* binding */ workloadLabel),
/* harmony export */   W7: () => (/* binding */ canaryLabels),
/* harmony export */   ZF: () => (/* binding */ managedBy),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   sH: () => (/* binding */ canarySelector),
/* harmony export */   z: () => (/* binding */ managedSelector)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const prefix = 'sluice.dev/';
const trackLabel = 'sluice.dev/track';
const workloadLabel = 'sluice.dev/workload';
const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' };
/** Finds what says that it is ours; a label proves nothing. */
const managedSelector = 'app.kubernetes.io/managed-by=sluice';
/** Names of Services and Jobs end at 63 characters; a longer one is cut, and the hash of the whole keeps it apart from its like. */
function nameBeside(workload, suffix) {
    const name = `${workload}-${suffix}`;
    if (name.length <= 63)
        return name;
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(workload).slice(0, 8);
    return `${workload.slice(0, 63 - suffix.length - hash.length - 2)}-${hash}-${suffix}`;
}
const canaryName = (workload) => nameBeside(workload, 'canary');
const leaseName = (workload) => `sluice-${workload}`;
const canaryLabels = (workload) => ({
    [trackLabel]: 'canary',
    [workloadLabel]: workload,
});
const canarySelector = (workload) => `${trackLabel}=canary,${workloadLabel}=${workload}`;


/***/ })

};
