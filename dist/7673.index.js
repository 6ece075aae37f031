export const id = 7673;
export const ids = [7673,4134,1753,8896,6515];
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


/***/ }),

/***/ 47673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lagStatus: () => (/* binding */ lagStatus)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/messaging/burrow.js
function evaluate(history, rules) {
    const { topic, partition, commits, size, currentLag } = history;
    const complete = Math.min(1, commits.length / size);
    const values = valuesOf(history, rules);
    const judged = commits.length > 0 && complete >= rules.judgedFrom;
    const status = judged && currentLag > rules.allowedLag ? statusOf(commits, values) : 'OK';
    return { topic, partition, status, complete, currentLag, rules: values };
}
/** The order matters: a stopped consumer is stopped even if it had no lag at some time. */
function statusOf(commits, values) {
    const { stopped, recentLagZero, rewindIndex, lagAlwaysNotZero, stalled, lagNotDecreasing } = values;
    if (stopped === true && recentLagZero !== true)
        return 'STOP';
    if (rewindIndex > 0 && !recovered(commits, rewindIndex))
        return 'REWIND';
    if (!lagAlwaysNotZero)
        return 'OK';
    if (stalled)
        return 'STALL';
    return lagNotDecreasing ? 'WARN' : 'OK';
}
function valuesOf({ commits, brokerOffsets }, { nowMs, allowedLag }) {
    const [first, last] = [commits[0], commits.at(-1)];
    const lags = commits.map(({ lag }) => lag).filter((lag) => lag !== null);
    return {
        lagAlwaysNotZero: lags.every((lag) => lag > allowedLag),
        rewindIndex: commits.findIndex(({ offset }, i) => i > 0 && offset < (commits[i - 1]?.offset ?? offset)),
        stopped: nowMs === null || first === undefined || last === undefined
            ? null
            : nowMs - last.timestampMs > last.timestampMs - first.timestampMs,
        stalled: commits.every(({ offset }) => offset === first?.offset),
        // A lag that stays the same does not decrease.
        lagNotDecreasing: lags.every((lag, i) => i === 0 || lag >= (lags[i - 1] ?? lag)),
        recentLagZero: last === undefined ? null : brokerOffsets.some((high) => high <= last.offset),
    };
}
function recovered(commits, rewindIndex) {
    const before = commits[rewindIndex - 1]?.offset ?? 0;
    return commits.slice(rewindIndex).some(({ offset }) => offset >= before);
}
/** Burrow's answer for a whole group: without any partition it is OK, which says nothing. */
function groupOf(partitions) {
    const bad = partitions.some(({ status }) => status !== 'OK' && status !== 'WARN');
    const warned = partitions.some(({ status }) => status === 'WARN');
    const full = partitions.filter(({ complete }) => complete === 1).length;
    const most = partitions.reduce((a, b) => (a === undefined || b.currentLag > a.currentLag ? b : a), undefined);
    return {
        status: bad ? 'ERR' : warned ? 'WARN' : 'OK',
        complete: partitions.length === 0 ? 0 : full / partitions.length,
        totalLag: partitions.reduce((sum, { currentLag }) => sum + BigInt(currentLag), 0n),
        maxLagPartition: most === undefined
            ? null
            : { topic: most.topic, partition: most.partition, currentLag: most.currentLag },
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/lag-status.js






const parametersType = (0,shape/* object */.Ik)({
    nowMs: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(0, Number.MAX_SAFE_INTEGER)),
    allowedLag: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER), 0),
    intervals: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 100_000), 10),
    minimumComplete: (0,shape/* optional */.lq)((0,shape/* number */.ai)(0, 1)),
    // Made of minimumComplete; parameters that are resolved are read again by a gate.
    judgedFrom: (0,shape/* optional */.lq)((0,shape/* number */.ai)(0, 1)),
    warnOnFlat: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, true),
});
const format = `Lines, one for each partition of one consumer group:
  {"type":"partition","topic","partition","commits":[{"offset","order","timestampMs","lag":n|null}],"brokerOffsets":[n],"currentLag":n}
  commits: the newest ones, oldest first; a null at the beginning of the list is a slot that was not filled yet, and the list is then the whole ring
  brokerOffsets: high watermarks seen lately; lag: null = not known
  {"type":"now","ts"}        the time of the judgement, before the partitions, where nowMs is not given
Parameters: nowMs (no default: without it nobody can say whether a consumer stopped), allowedLag (0), intervals (10: the commits of a whole history),
  minimumComplete (1: with less of its commits a partition is inconclusive; given, it is also Burrow's: such a partition is OK), warnOnFlat (true)
Rules, those of Burrow's evaluator; each is the status of a partition:
  STOP    nothing was committed for longer than the commits span, and no recent high watermark shows that the consumer was at the end
  REWIND  an offset is smaller than the one before it, and none since then reached that one again
  STALL   the offset never changed, and there was lag all the time
  WARN    (warning) there was lag all the time, and it never went down; a lag that stays the same counts unless warnOnFlat is false`;
const commits = (lags) => JSON.stringify(lags.map((lag, i) => ({
    offset: 100 * (i + 1),
    order: i + 1,
    timestampMs: 60_000 * (i + 1),
    lag,
})));
const example = `{"type":"case","id":"orders","parameters":{"nowMs":630000}}
{"type":"partition","topic":"orders","partition":0,"commits":${commits([9, 8, 0, 4, 3, 2, 0, 0, 0, 5])},"brokerOffsets":[1005,1000],"currentLag":5}`;
/** Consumer lag as Burrow judges it: by how a group's commits move, not by a limit on a number. */
const lagStatus = {
    name: 'lag-status',
    summary: "consumer lag by Burrow's rules: stopped, stalled, rewound, slow",
    format,
    example,
    parameters: (given) => {
        const { minimumComplete, judgedFrom, ...rest } = parametersType(given, 'parameters');
        // Asked for, it is Burrow's: an incomplete partition is OK. By default what shows in an incomplete history is told, and a pass needs all of it.
        return {
            minimumComplete: minimumComplete ?? 1,
            judgedFrom: judgedFrom ?? minimumComplete ?? 0,
            ...rest,
        };
    },
    begin,
};
function begin(parameters) {
    const found = (0,findings/* findings */.Pg)();
    const partitions = [];
    const known = new Set();
    const unseen = { incomplete: 0, noTime: 0 };
    const times = (0,ledger_times/* timesOf */.Qv)();
    let { nowMs } = parameters;
    const setNow = (fields) => {
        if (partitions.length > 0)
            throw new check/* LedgerError */.o("its 'now' is behind partitions");
        nowMs ??= times(fields, 'ts');
    };
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            if ((0,ledger_fields/* typeOf */.QP)(fields, ['partition', 'now']) === 'now')
                return setNow(fields);
            const history = historyOf(fields, parameters.intervals);
            const name = `${history.topic}/${history.partition}`;
            if (known.has(name))
                throw new check/* LedgerError */.o(`it is a second line of the partition ${name}`);
            known.add(name);
            const seen = evaluate(history, { ...parameters, nowMs });
            const flat = seen.status === 'WARN' && !parameters.warnOnFlat && isFlat(history.commits);
            partitions.push(flat ? { ...seen, status: 'OK' } : seen);
            if (!flat)
                tell(found, seen, at);
            if (seen.complete < parameters.minimumComplete)
                unseen.incomplete += 1;
            else if (seen.rules.stopped === null && seen.currentLag > parameters.allowedLag)
                unseen.noTime += 1;
        },
        end: () => {
            const group = groupOf(partitions);
            const bad = found.count();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: wordsOf(partitions.length, unseen, parameters),
                measurements: [(0,findings/* countOf */.pq)('lag-status', bad, 'partitions stopped, stalled or rewound')],
                counts: { partitions: partitions.length, incomplete: unseen.incomplete },
                analysis: { partitions, group },
            });
        },
    };
}
const says = {
    STOP: 'has not committed for longer than its commits span, and has lag',
    REWIND: 'went back, and has not reached its old offset again',
    STALL: 'commits the same offset again and again, and has lag',
    WARN: 'has lag that never goes down',
};
function tell(found, { topic, partition, status, currentLag }, at) {
    const detail = `${topic}/${partition} ${says[status] ?? ''} (lag ${currentLag})`;
    if (status === 'WARN')
        found.warn('WARN', at, detail);
    else if (status !== 'OK')
        found.fail(status, at, detail);
}
function wordsOf(partitions, { incomplete, noTime }, { minimumComplete }) {
    if (partitions === 0)
        return ['no partition line: a group whose topics are gone looks like this, too'];
    const words = [];
    if (incomplete > 0)
        words.push(`${incomplete} of ${partitions} partitions have less than ${minimumComplete} of their commits: too few to judge`);
    if (noTime > 0)
        words.push('nowMs is not given: whether a consumer stopped cannot be seen');
    return words;
}
const isFlat = (all) => new Set(all.map(({ lag }) => lag).filter((lag) => lag !== null)).size <= 1;
/** −1 stands for an offset that nobody knows: taken for a number, it would make a stopped consumer look caught up. */
function historyOf(fields, intervals) {
    const slots = (0,ledger_fields/* listOf */.c3)(fields, 'commits', (item, name) => item === null ? null : commitOf(item, name));
    const filled = slots.findIndex((slot) => slot !== null);
    const have = filled < 0
        ? []
        : slots
            .slice(filled)
            .map((slot) => slot ?? (0,ledger_fields/* refuse */.TR)('commits', null, 'null only at its beginning'));
    return {
        topic: (0,ledger_fields/* textOf */.b6)(fields, 'topic'),
        partition: (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0),
        commits: have,
        // Without empty slots the list says nothing of the ring that it is from.
        size: have.length < slots.length ? slots.length : Math.max(intervals, slots.length),
        brokerOffsets: (0,ledger_fields/* listOf */.c3)(fields, 'brokerOffsets', (item, name) => (0,ledger_fields/* exactOf */.LN)({ [name]: item }, name, 0)),
        currentLag: (0,ledger_fields/* exactOf */.LN)(fields, 'currentLag', 0),
    };
}
function commitOf(item, name) {
    const fields = (0,ledger_fields/* itemOf */.Tu)(item, name);
    (0,ledger_fields/* exactOf */.LN)(fields, 'order', 0);
    return {
        offset: (0,ledger_fields/* exactOf */.LN)(fields, 'offset', 0),
        timestampMs: (0,ledger_fields/* wholeOf */.l2)(fields, 'timestampMs', 0),
        lag: fields['lag'] === null ? null : (0,ledger_fields/* exactOf */.LN)(fields, 'lag', 0),
    };
}


/***/ })

};
