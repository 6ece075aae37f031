export const id = 6640;
export const ids = [6640,4134,1753,8896,6515];
export const modules = {

/***/ 76640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCheck: () => (/* binding */ lockCheck)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/consistency/history/linearizable.js + 1 modules
var linearizable = __webpack_require__(21306);
// EXTERNAL MODULE: ./lib/gates/consistency/history/model.js
var model = __webpack_require__(11529);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/exclusion.js

const named = 1000;
/** L3, L4 and L6 for all handlings of one business object. What was rejected by its fence had no effect, and excludes nobody. */
function exclusion(found) {
    const overlaps = [];
    const orderBreaks = [];
    const counts = { overlaps: 0, orderBreaks: 0 };
    const overlap = (bizId, a, b) => {
        counts.overlaps += 1;
        found.fail('L3', b.at, `${b.eventId} of ${bizId} began ${(0,ledger_times/* shownMs */.a7)(a.endMs - b.startMs)} before ${a.eventId} (line ${a.at}) ended`);
        if (overlaps.length < named)
            overlaps.push({ biz_id: bizId, events: [a.eventId, b.eventId], ms: a.endMs - b.startMs });
    };
    const disorder = (rule, bizId, one, detail) => {
        counts.orderBreaks += 1;
        found.fail(rule, one.at, detail);
        if (orderBreaks.length < named)
            orderBreaks.push({ biz_id: bizId, event_id: one.eventId, detail });
    };
    return {
        /** Whether any of them overlap. */
        object(bizId, all) {
            const before = counts.overlaps;
            const held = all
                .filter(({ result }) => result !== 'rejected')
                .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs || a.at - b.at);
            let longest = null;
            for (const one of held) {
                if (longest !== null && one.startMs < longest.endMs)
                    overlap(bizId, longest, one);
                if (longest === null || one.endMs > longest.endMs)
                    longest = one;
            }
            fences(bizId, held, disorder);
            sequence(bizId, all, disorder);
            return counts.overlaps > before;
        },
        end: () => ({ overlaps, orderBreaks, counts }),
    };
}
const byEnd = (all) => all.filter(({ result }) => result === 'done').sort((a, b) => a.endMs - b.endMs || a.at - b.at);
/** L4: each effect under a higher fence than the one before it. An effect is done at the end of its handling: a stale holder's comes late. */
function fences(bizId, held, disorder) {
    let last = null;
    for (const one of byEnd(held)) {
        if (last !== null && one.fence <= last.fence)
            disorder('L4', bizId, one, `${one.eventId} of ${bizId} took effect under fence ${one.fence} after ${last.eventId} did under ${last.fence}`);
        else
            last = one;
    }
}
/** L6: effects in the order of their numbers, none left out. */
function sequence(bizId, all, disorder) {
    let last = null;
    for (const one of byEnd(all)) {
        if (last !== null && one.seq < last.seq)
            disorder('L6', bizId, one, `${one.eventId} (seq ${one.seq}) of ${bizId} took effect after ${last.eventId} (seq ${last.seq})`);
        else
            last = one;
    }
    // A number that was seen and is still to be tried again is no gap: L7 tells of it.
    let before = null;
    for (const one of [...all].sort((a, b) => (a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0))) {
        if (before !== null && one.seq > before + 1n)
            disorder('L6', bizId, one, `${bizId} goes from seq ${before} to ${one.seq}: what is between was never handled`);
        before = one.seq;
    }
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/handling.js


function handlingOf(fields, at, times) {
    const [startMs, endMs] = [times(fields, 'start'), times(fields, 'end')];
    if (endMs < startMs)
        throw new check/* LedgerError */.o("its field 'end' is before its 'start'");
    return {
        at,
        eventId: (0,ledger_fields/* textOf */.b6)(fields, 'event_id'),
        bizId: (0,ledger_fields/* textOf */.b6)(fields, 'biz_id'),
        seq: (0,ledger_fields/* bigOf */.yA)(fields, 'seq'),
        fence: (0,ledger_fields/* bigOf */.yA)(fields, 'fence'),
        startMs,
        endMs,
        result: (0,ledger_fields/* choiceOf */.FH)(fields, 'result', ['done', 'retry', 'dlq', 'rejected']),
    };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock/leases.js


function leasesOf(found, { minTtlSeconds, maxTtlSeconds, }) {
    const keys = new Map();
    let shortest = null;
    const bounds = (key, granted, at) => {
        if (granted < minTtlSeconds || granted > maxTtlSeconds)
            found.fail('L1', at, `the lease of ${key} was granted ${granted} s, not ${minTtlSeconds} to ${maxTtlSeconds} s`);
    };
    return {
        add(fields, at, times) {
            const key = (0,ledger_fields/* textOf */.b6)(fields, 'key');
            const lease = (0,ledger_fields/* maybe */.no)(ledger_fields/* bigOf */.yA, fields, 'lease');
            const granted = (0,ledger_fields/* numberOf */.rl)(fields, 'granted_ttl', -1);
            // etcd answers -1 for a lease that is gone.
            const ttl = (0,ledger_fields/* maybe */.no)(ttlOf, fields, 'ttl') ?? granted;
            const ms = times(fields, 'ts');
            if (lease === 0n || granted <= 0) {
                found.fail('L1', at, `the lock ${key} has no lease: who dies with it keeps it for ever`);
                return;
            }
            const known = keys.get(key);
            if (known?.granted !== granted)
                bounds(key, granted, at);
            shortest = Math.min(shortest ?? granted, granted);
            const renewed = known !== undefined && ms > known.ms && ttl > known.ttl - (ms - known.ms) / 1000 + 0.5;
            keys.set(key, { granted, ttl, ms, renewed: renewed || known?.renewed === true });
        },
        end(handledMs) {
            const sorted = [...handledMs].sort((a, b) => a - b);
            const longestMs = sorted.at(-1) ?? 0;
            const p99Ms = quantile99(sorted);
            if (shortest === null)
                return {
                    unseen: ['the ledger has no lease: whether the lock ends by itself is not known'],
                    leases: 0,
                    shortestTtlSeconds: null,
                    longestMs,
                    p99Ms,
                };
            const renewed = [...keys.values()].some((seen) => seen.renewed);
            if (shortest * 1000 <= p99Ms)
                found.fail('L2', null, `99 % of the work takes up to ${(0,ledger_times/* shownMs */.a7)(p99Ms)}, as long as a lease of ${shortest} s or longer`);
            else if (shortest * 1000 <= longestMs && !renewed)
                found.fail('L2', null, `work took ${(0,ledger_times/* shownMs */.a7)(longestMs)} under a lease of ${shortest} s that was never seen to be renewed`);
            return { unseen: [], leases: keys.size, shortestTtlSeconds: shortest, longestMs, p99Ms };
        },
    };
}
const ttlOf = (fields, name) => (0,ledger_fields/* numberOf */.rl)(fields, name, -1);
/** Linear between the two nearest ranks (Hyndman and Fan's type 7). */
function quantile99(sorted) {
    if (sorted.length === 0)
        return 0;
    const place = (sorted.length - 1) * 0.99;
    const low = sorted[Math.floor(place)] ?? 0;
    return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock.js










const parametersType = (0,shape/* object */.Ik)({
    minTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 15),
    maxTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 30),
});
const format = `Lines:
  {"type":"lease","key","granted_ttl","ttl","ts"}        of a lock, in seconds, as etcd's lease/timetolive answers ("lease":0 = it has none)
  {"type":"handled","event_id","biz_id","seq","fence","start","end","result":"done|retry|dlq|rejected"}    fence = create_revision of the lock; rejected = turned away by its fence
Parameters: minTtlSeconds (15), maxTtlSeconds (30)
Rules:
  L1  every lock has a lease, of minTtlSeconds to maxTtlSeconds
  L2  a lease is longer than 99 % of the work; longer work is seen to renew it
  L3  of one biz_id, handlings do not overlap (but those that their fence rejected)
  L4  of one biz_id, fences rise with every effect, in the order in which the effects were done
  L5  an event has its effect once
  L6  of one biz_id, effects come in the order of seq, and no seq is left out
  L7  every event reaches done, retry or dlq: one that only a fence rejected was dropped (one left at retry is warned of)
analysis.linearizable: whether the handlings of each biz_id are what one mutex allows (Wing and Gong's search)`;
const example = `{"type":"lease","key":"/locks/o1","granted_ttl":20,"ttl":19,"ts":"2026-01-05T10:00:00Z"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":71,"start":"2026-01-05T10:00:00Z","end":"2026-01-05T10:00:01Z","result":"retry"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":74,"start":"2026-01-05T10:00:03Z","end":"2026-01-05T10:00:04Z","result":"done"}
{"type":"handled","event_id":"e2","biz_id":"o1","seq":2,"fence":76,"start":"2026-01-05T10:00:04Z","end":"2026-01-05T10:00:05Z","result":"done"}`;
/** A distributed lock excludes, ends by itself, and no event is lost or done twice under it. */
const lockCheck = {
    name: 'lock',
    summary: 'a lock excludes, ends by itself, and no event is lost or done twice under it',
    format,
    example,
    parameters(given) {
        const read = parametersType(given, 'parameters');
        if (read.minTtlSeconds > read.maxTtlSeconds)
            throw new errors.UsageError('It is more than maxTtlSeconds.', { input: 'parameters.minTtlSeconds' });
        return read;
    },
    begin,
};
function begin(parameters) {
    const found = (0,findings/* findings */.Pg)();
    const times = (0,ledger_times/* timesOf */.Qv)();
    const leases = leasesOf(found, parameters);
    const objects = new Map();
    const events = eventsOf(found);
    const tookMs = [];
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            if ((0,ledger_fields/* typeOf */.QP)(fields, ['lease', 'handled']) === 'lease')
                return leases.add(fields, at, times);
            const one = handlingOf(fields, at, times);
            events.add(one);
            tookMs.push(one.endMs - one.startMs);
            const known = objects.get(one.bizId);
            if (known === undefined)
                objects.set(one.bizId, [one]);
            else
                known.push(one);
        },
        end(expired) {
            const between = exclusion(found);
            // Handlings one after the other are an order by themselves.
            const overlapping = [...objects].filter(([bizId, all]) => between.object(bizId, all));
            const { overlaps, orderBreaks, counts } = between.end();
            const searched = mutexes(overlapping.map(([, all]) => all), expired);
            const seen = leases.end(tookMs);
            const told = events.end();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...seen.unseen,
                    ...searched.unseen,
                    ...(tookMs.length === 0 ? ['the ledger has no handling'] : []),
                ],
                measurements: [
                    (0,findings/* countOf */.pq)('lock-overlaps', found.count('L3'), 'handlings overlap'),
                    (0,findings/* countOf */.pq)('lock-repeats', found.count('L5'), 'events had their effect again'),
                    (0,findings/* countOf */.pq)('lock-order-breaks', counts.orderBreaks, 'effects came out of order'),
                    (0,findings/* countOf */.pq)('lock-lost-events', found.count('L7'), 'events did not reach an end'),
                ].map((one) => ({ ...one, dimension: 'lock-safety' })),
                counts: {
                    handlings: tookMs.length,
                    objects: objects.size,
                    leases: seen.leases,
                    events: told.events,
                },
                analysis: {
                    overlaps,
                    repeats: told.repeats,
                    orderBreaks,
                    linearizable: searched.linearizable,
                    shortestTtlSeconds: seen.shortestTtlSeconds,
                    longestMs: seen.longestMs,
                    p99Ms: seen.p99Ms,
                },
            });
        },
    };
}
/** L5 and L7: by event, how it ended. */
function eventsOf(found) {
    const effects = new Map();
    const repeats = [];
    return {
        add({ eventId, result, at, endMs }) {
            const event = effects.get(eventId) ?? { count: 0, result, at, endMs };
            effects.set(eventId, event);
            if (result === 'done')
                event.count += 1;
            if (result === 'done' && event.count > 1) {
                found.fail('L5', at, `event ${eventId} had its effect for the ${event.count}. time`);
                if (event.count === 2 && repeats.length < findings/* namedAtMost */.Ed)
                    repeats.push(eventId);
            }
            // Done stays done; otherwise the latest says how it stands.
            if (event.result !== 'done' && (result === 'done' || endMs >= event.endMs)) {
                event.result = result;
                event.at = at;
                event.endMs = endMs;
            }
        },
        end() {
            for (const [id, { result, at }] of effects) {
                if (result === 'rejected')
                    found.fail('L7', at, `event ${id} was rejected by its fence, and nobody handled it after that`);
                if (result === 'retry')
                    found.warn('L7', at, `event ${id} is to be tried again`);
            }
            return { repeats, events: effects.size };
        },
    };
}
/** The history of each lock, as one mutex would have it. Handlings that touch at one instant are one after the other. */
function mutexes(objects, expired) {
    let [linear, unknown] = [true, 0];
    for (const all of objects) {
        const held = all.filter(({ result }) => result !== 'rejected');
        const judge = (0,linearizable/* linearizable */.B)((0,model/* mutex */.SO)(null), 200_000);
        for (const op of historyOf(held))
            judge.add(op);
        const { valid } = judge.end(expired);
        if (valid === 'unknown')
            unknown += 1;
        if (valid === false)
            linear = false;
    }
    return {
        linearizable: !linear ? false : unknown > 0 ? 'unknown' : true,
        unseen: unknown > 0
            ? [`whether the handlings of ${unknown} objects have an order was not found out in time`]
            : [],
    };
}
/** A handling holds the lock from its start to its end: it was acquired before, and released after it. */
function historyOf(held) {
    const edges = held.flatMap((one, process) => [
        { ms: one.startMs, first: 1, f: 'acquire', process, line: one.at },
        { ms: one.endMs, first: 0, f: 'release', process, line: one.at },
    ]);
    // At one instant what ends is before what begins; a handling of no length still begins first.
    edges.sort((a, b) => a.ms - b.ms || a.first - b.first || a.process - b.process);
    const begun = new Set();
    return edges.flatMap(({ f, process, line, ms }, index) => {
        if (f === 'release' && !begun.has(process)) {
            begun.add(process);
            return [];
        }
        if (f === 'acquire' && begun.has(process))
            return [];
        begun.add(process);
        const op = { process, f, value: null, time: ms * 1e6, index, line, rebalanced: [] };
        return [
            { ...op, type: 'invoke' },
            { ...op, type: 'ok' },
        ];
    });
}


/***/ }),

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
