export const id = 2940;
export const ids = [2940,4134,1753,8896,6515];
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

/***/ 52940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leaders: () => (/* binding */ leaders)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/scheduling/claims.js


/** E1 to E3: who led when. */
function ledOf(found, claims, kills, limits) {
    const led = endedOf(claims, kills);
    const unseen = [];
    fenced(found, led);
    const overlaps = overlapsOf(found, unseen, led, limits.skewMs);
    const elections = kills.flatMap((kill) => electionOf(found, unseen, kill, led, limits));
    return { unseen, analysis: { elections, overlaps } };
}
/** E3. */
function fenced(found, led) {
    const without = led.find(({ fence }) => fence === null);
    if (without !== undefined)
        found.warn('E3', without.line, `${without.instance} leads without a fencing token: if it only paused, nobody turns its writes away`);
    for (const [i, { instance, fence, line }] of led.entries()) {
        const before = led[i - 1];
        if (before === undefined || fence === null || before.fence === null)
            continue;
        if (fence <= before.fence)
            found.fail('E3', line, `${instance} leads with the fencing token ${fence}, after ${before.instance} with ${before.fence}`);
    }
}
/** Claims by their beginning, each to when it ended: it was lost, its holder was killed, or claimed again. */
function endedOf(claims, kills) {
    const sorted = [...claims].sort((a, b) => a.became[0] - b.became[0] || a.line - b.line);
    const next = new Map();
    const ended = sorted.reverse().map((claim) => {
        const own = kills.filter(({ instance, at }) => instance === claim.instance && at[1] >= claim.became[0]);
        const ends = [claim.lost, next.get(claim.instance) ?? null, ...own.map(({ at }) => at)];
        next.set(claim.instance, claim.became);
        const end = ends
            .filter((one) => one !== null)
            .reduce((a, b) => (a === null || b[0] < a[0] ? b : a), null);
        return { ...claim, end };
    });
    return ended.reverse();
}
const secondsOf = (ms) => (Number.isFinite(ms) ? ms / 1000 : null);
const forWords = (ms) => Number.isFinite(ms) ? `for ${(0,ledger_times/* shownMs */.a7)(ms)}` : 'and neither of them ever lost it';
const mayLead = ({ end }, ms) => end === null || end[1] > ms;
/** E2, of each claim beside those that were not certain to have ended when it began. */
function overlapsOf(found, unseen, led, skewMs) {
    const overlaps = [];
    let open = [];
    for (const claim of led) {
        open = open.filter((other) => mayLead(other, claim.became[0]));
        for (const other of open.filter(({ instance }) => instance !== claim.instance)) {
            const [least, most] = overlapOf(claim, claim.end, other.end);
            const both = `${other.instance} and ${claim.instance}`;
            if (least <= skewMs && most > skewMs)
                unseen.push(`${both} may have led at the same time, for up to ${(0,ledger_times/* shownMs */.a7)(most)}`);
            if (least <= skewMs)
                continue;
            found.fail('E2', claim.line, `${both} lead at the same time, ${forWords(least)}`);
            overlaps.push({ instances: [other.instance, claim.instance], seconds: secondsOf(least) });
        }
        open = [...open, claim];
    }
    return overlaps.slice(0, findings/* namedAtMost */.Ed);
}
/** How long the earlier claim went on within this one: at least and at most; infinite when nothing ended it. */
function overlapOf(claim, end, earlierEnd) {
    const until = (bound) => Math.min(earlierEnd?.[bound] ?? Number.POSITIVE_INFINITY, end?.[bound] ?? Number.POSITIVE_INFINITY);
    return [Math.max(0, until(0) - claim.became[1]), Math.max(0, until(1) - claim.became[0])];
}
function electionOf(found, unseen, kill, led, { ttlSeconds, retrySeconds, skewMs, latestMs }) {
    const killed = led.findIndex(({ instance, end }) => instance === kill.instance && end === kill.at);
    // Whoever did not lead is not followed.
    if (killed < 0)
        return [];
    const boundMs = (ttlSeconds + retrySeconds) * 1000 + skewMs;
    const bound = `${ttlSeconds} s of the lease and ${retrySeconds} s between tries`;
    const next = led.slice(killed + 1).find(({ became }) => became[0] >= kill.at[0]);
    if (next === undefined) {
        const waitedMs = latestMs - kill.at[1];
        if (waitedMs > boundMs)
            found.fail('E1', kill.line, `nobody leads after ${kill.instance} was killed, for ${(0,ledger_times/* shownMs */.a7)(waitedMs)}: longer than ${bound}`);
        else
            unseen.push(`the ledger ends ${(0,ledger_times/* shownMs */.a7)(Math.max(0, waitedMs))} after ${kill.instance} was killed, before anybody had to lead`);
        return [];
    }
    const [lo, hi] = [Math.max(0, next.became[0] - kill.at[1]), next.became[1] - kill.at[0]];
    if (lo > boundMs)
        found.fail('E1', next.line, `${next.instance} leads ${(0,ledger_times/* shownMs */.a7)(lo)} after ${kill.instance} was killed, later than ${bound}`);
    else if (hi > boundMs)
        unseen.push(`${next.instance} leads ${(0,ledger_times/* shownMs */.a7)(lo)} to ${(0,ledger_times/* shownMs */.a7)(hi)} after ${kill.instance} was killed: whether that is within ${bound} is not known`);
    return [{ killed: kill.instance, elected: next.instance, seconds: [lo / 1000, hi / 1000] }];
}

// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
;// CONCATENATED MODULE: ./lib/gates/scheduling/runs.js




/** J1 to J3: every tick of a job once, and when it should be. */
function runsOf(found, times, limits) {
    const jobs = new Map();
    const drifts = [];
    let [runs, early, worst, worstLine] = [0, 0, Number.NEGATIVE_INFINITY, 0];
    let worstJob = '';
    return {
        /** When the run started. */
        add(fields, at) {
            const job = (0,ledger_fields/* textOf */.b6)(fields, 'job');
            (0,ledger_fields/* textOf */.b6)(fields, 'instance');
            (0,ledger_fields/* textOf */.b6)(fields, 'task_id');
            const [scheduledMs, startedMs] = [times(fields, 'scheduled_at'), times(fields, 'started')];
            runs += 1;
            const ticks = jobs.get(job)?.ticks ?? new Map();
            if (!jobs.has(job))
                jobs.set(job, { ticks });
            const before = ticks.get(scheduledMs) ?? 0;
            ticks.set(scheduledMs, before + 1);
            if (before > 0)
                found.fail('J1', at, `job ${job} ran ${before + 1} times for its tick at ${shownAt(scheduledMs)}`);
            const drift = startedMs - scheduledMs;
            drifts.push(drift);
            if (drift < -limits.skewMs)
                early += 1;
            if (drift > worst)
                [worst, worstLine, worstJob] = [drift, at, job];
            return startedMs;
        },
        end() {
            const sorted = Float64Array.from(drifts).sort();
            const p99 = (0,quantile/* quantile */.Y)(sorted, 0.99);
            if (worst > limits.driftMaxMs)
                found.fail('J3', worstLine, `job ${worstJob} started ${(0,ledger_times/* shownMs */.a7)(worst)} late, more than ${(0,ledger_times/* shownMs */.a7)(limits.driftMaxMs)}`);
            if (p99 > limits.driftP99Ms)
                found.fail('J3', null, `the 99th percentile of all starts is ${(0,ledger_times/* shownMs */.a7)(p99)} late, more than ${(0,ledger_times/* shownMs */.a7)(limits.driftP99Ms)}`);
            const missed = [...jobs].flatMap(([job, { ticks }]) => missedOf(found, job, ticks, limits.periodSeconds[job]));
            const distinct = [...jobs.values()].reduce((sum, { ticks }) => sum + ticks.size, 0);
            return {
                unseen: early > 0
                    ? [
                        `${early} runs started before their time by more than ${(0,ledger_times/* shownMs */.a7)(limits.skewMs)}: two clocks`,
                    ]
                    : [],
                counts: { runs, ticks: distinct, repeated: runs - distinct, missed: missed.length },
                analysis: {
                    missed: missed.slice(0, findings/* namedAtMost */.Ed),
                    repeated: repeatedOf(jobs),
                    driftSeconds: runs === 0 ? null : { p99: p99 / 1000, max: worst / 1000 },
                },
            };
        },
    };
}
const shownAt = (ms) => (ms > 1e11 ? new Date(ms).toISOString() : (0,ledger_times/* shownMs */.a7)(ms));
const repeatedOf = (jobs) => [...jobs]
    .flatMap(([job, { ticks }]) => [...ticks]
    .filter(([, count]) => count > 1)
    .map(([at, count]) => ({ job, scheduledAtMs: at, runs: count })))
    .slice(0, findings/* namedAtMost */.Ed);
/** J2: ticks between the first and the last one that did not run. */
function missedOf(found, job, ticks, periodSeconds) {
    const at = [...ticks.keys()].sort((a, b) => a - b);
    const gaps = at.slice(1).map((ms, i) => ms - (at[i] ?? 0));
    const period = periodSeconds === undefined ? usual(gaps) : periodSeconds * 1000;
    if (period === undefined)
        return [];
    const missed = gaps.flatMap((gap, i) => Array.from({ length: Math.min(findings/* namedAtMost */.Ed, Math.max(0, Math.round(gap / period) - 1)) }, (_, k) => ({
        job,
        scheduledAtMs: (at[i] ?? 0) + (k + 1) * period,
    })));
    for (const { scheduledAtMs } of missed)
        found.fail('J2', null, `job ${job} did not run for its tick at ${shownAt(scheduledAtMs)}`);
    return missed;
}
/** The most frequent time between two ticks, the shorter of equals; of fewer than two times nothing can be said. */
function usual(gaps) {
    if (gaps.length < 2)
        return undefined;
    const counts = new Map();
    for (const gap of gaps)
        counts.set(gap, (counts.get(gap) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

;// CONCATENATED MODULE: ./lib/gates/scheduling/schedulers.js

/** A1: Asynq elects nobody; each live scheduler enqueues each of its entries. */
function schedulersOf(found) {
    const entries = new Map();
    const ids = new Set();
    return {
        count: () => ids.size,
        add(fields, at) {
            const id = (0,ledger_fields/* textOf */.b6)(fields, 'id');
            ids.add(id);
            for (const { key, name, once } of (0,ledger_fields/* listOf */.c3)(fields, 'entries', entryOf)) {
                if (once)
                    continue;
                const other = entries.get(key);
                if (other !== undefined && other !== id)
                    found.fail('A1', at, `schedulers ${other} and ${id} both enqueue ${name}, which has neither Unique nor TaskID`);
                entries.set(key, other ?? id);
            }
        },
    };
}
function entryOf(item, name) {
    const fields = (0,ledger_fields/* itemOf */.Tu)(item, name);
    const [spec, type] = [(0,ledger_fields/* textOf */.b6)(fields, 'spec'), (0,ledger_fields/* textOf */.b6)(fields, 'type')];
    const options = fields['options'] ?? fields['opts'] ?? [];
    if (typeof options !== 'object' || options === null)
        (0,ledger_fields/* refuse */.TR)(`${name}.options`, options, 'a list or an object');
    return {
        key: JSON.stringify([spec, type, fields['payload'] ?? null]),
        name: `${type} at ${spec}`,
        once: optionsIn(options).some((option) => /^\s*(asynq\.)?(unique|task_?id)/i.test(option)),
    };
}
/** By their names alone: a queue may be called `unique`. */
const optionsIn = (options) => Array.isArray(options)
    ? options.flatMap((one) => typeof one === 'string' ? [one] : optionsIn(Object(one)))
    : Object.keys(options);

;// CONCATENATED MODULE: ./lib/gates/scheduling/leaders.js







const parametersType = (0,shape/* object */.Ik)({
    ttlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 30),
    retrySeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 5),
    skewMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 3_600_000), 500),
    driftP99Ms: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400_000), 1000),
    driftMaxMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400_000), 5000),
    periodSeconds: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* number */.ai)(0.001, 31_536_000))),
});
const format = `Lines, in any order; a time may be [lo, hi] where it is known within bounds:
  {"type":"claim","instance","fence","became","lost"}      an instance led from became to lost; lost left out = it never said so;
                                                           fence null or left out = there are no tokens (a warning: whoever was replaced is not turned away)
  {"type":"killed","instance","at"}
  {"type":"run","job","scheduled_at","started","instance","task_id"}
  {"type":"scheduler","id","entries":[{"spec","type","payload","options"}]}     a live scheduler of Asynq, which has no leader
  {"type":"now","ts"}                                      until when the ledger was written
Parameters: ttlSeconds (30), retrySeconds (5), skewMs (500), driftP99Ms (1000), driftMaxMs (5000), periodSeconds ({"job": 60}; otherwise by the most frequent time between its runs)
Rules:
  E1  after a leader is killed another one leads within ttlSeconds + retrySeconds (and skewMs)
  E2  two instances never lead for longer than skewMs at the same time
  E3  every claim has a larger fencing token than the one before it
  J1  no tick of a job runs twice
  J2  no tick of a job is missing
  J3  jobs start when they should: the 99th percentile within driftP99Ms, all within driftMaxMs
  A1  no entry is in two live schedulers without Unique or TaskID: each of them enqueues it`;
const example = `{"type":"claim","instance":"a","fence":7,"became":0}
{"type":"killed","instance":"a","at":70000}
{"type":"claim","instance":"b","fence":9,"became":[99000,101000],"lost":400000}
${[0, 60_000, 120_000, 180_000].map((at, i) => `{"type":"run","job":"report","scheduled_at":${at},"started":${at + 40},"instance":"${i < 2 ? 'a' : 'b'}","task_id":"t${i}"}`).join('\n')}
{"type":"scheduler","id":"a","entries":[{"spec":"@every 1m","type":"report","payload":"{}","options":["Unique(60s)"]}]}`;
/** One leader at a time, soon a next one, and every tick of a job once. */
const leaders = {
    name: 'leaders',
    summary: 'one leader at a time, a new one in time, every scheduled run once and when it should be',
    format,
    example,
    parameters(given) {
        const { periodSeconds = {}, ...rest } = parametersType(given, 'parameters');
        return { ...rest, periodSeconds };
    },
    begin,
};
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const claims = [];
    const kills = [];
    const runs = runsOf(found, times, parameters);
    const schedulers = schedulersOf(found);
    let latestMs = Number.NEGATIVE_INFINITY;
    const seen = (range) => {
        latestMs = Math.max(latestMs, range[1]);
        return range;
    };
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['claim', 'killed', 'run', 'scheduler', 'now']);
            if (type === 'claim')
                claims.push({
                    instance: (0,ledger_fields/* textOf */.b6)(fields, 'instance'),
                    fence: (0,ledger_fields/* maybe */.no)((all, name) => (0,ledger_fields/* bigOf */.yA)(all, name, 0n), fields, 'fence') ?? null,
                    became: seen((0,ledger_times/* rangeOf */.be)(times, fields, 'became')),
                    lost: (0,ledger_fields/* maybe */.no)((all, name) => seen((0,ledger_times/* rangeOf */.be)(times, all, name)), fields, 'lost') ?? null,
                    line: at,
                });
            else if (type === 'killed')
                kills.push({
                    instance: (0,ledger_fields/* textOf */.b6)(fields, 'instance'),
                    at: seen((0,ledger_times/* rangeOf */.be)(times, fields, 'at')),
                    line: at,
                });
            else if (type === 'run')
                seen([0, runs.add(fields, at)]);
            else if (type === 'now')
                seen((0,ledger_times/* rangeOf */.be)(times, fields, 'ts'));
            else
                schedulers.add(fields, at);
        },
        end() {
            const led = ledOf(found, claims, kills, { ...parameters, latestMs });
            const ran = runs.end();
            const nothing = claims.length + ran.counts.runs + schedulers.count() === 0;
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(nothing ? ['no claim, run or scheduler line'] : []),
                    ...led.unseen,
                    ...ran.unseen,
                ],
                measurements: [
                    (0,findings/* countOf */.pq)('leaders', found.count('E1') + found.count('E2') + found.count('E3'), 'elections or claims are wrong'),
                    (0,findings/* countOf */.pq)('scheduled-runs', found.count('J1') + found.count('J2') + found.count('A1'), 'ticks run twice or not at all'),
                    (0,findings/* countOf */.pq)('schedule-drift', found.count('J3'), 'limits of the drift are broken'),
                ],
                counts: {
                    claims: claims.length,
                    kills: kills.length,
                    ...ran.counts,
                    schedulers: schedulers.count(),
                },
                analysis: { ...led.analysis, ...ran.analysis },
            });
        },
    };
}


/***/ }),

/***/ 68354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quantileOf),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** The quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996, as R and NumPy have it); NaN of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
    return low + (high - low) * (at - Math.floor(at));
}
const quantileOf = (values, share) => quantile(Float64Array.from(values).sort(), share);


/***/ })

};
