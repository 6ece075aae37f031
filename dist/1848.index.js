export const id = 1848;
export const ids = [1848,9453,4134,1753,8896,6515];
export const modules = {

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idTable),
/* harmony export */   f: () => (/* binding */ column)
/* harmony export */ });
/**
 * Ids by an open-addressed table over their UTF-8 bytes. A Map of strings takes 100 to 200 bytes of the heap an id and ends at 16 million of
 * them; a ledger of ten gigabytes has more.
 */
function idTable() {
    const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
    const [bytes, ends, hashes] = [column(Uint8Array), column(Float64Array), column(Int32Array)];
    let slots = new Int32Array(64).fill(-1);
    let size = 0;
    let one = new Uint8Array(256);
    const encode = (id) => {
        if (id.length * 3 > one.length)
            one = new Uint8Array(id.length * 3);
        return encoder.encodeInto(id, one).written;
    };
    const same = (from, length) => {
        for (let i = 0; i < length; i++)
            if (bytes.get(from + i) !== one[i])
                return false;
        return true;
    };
    const start = (number) => (number === 0 ? 0 : ends.get(number - 1));
    const slotOf = (hash, length) => {
        const mask = slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const number = slots[slot] ?? -1;
            if (number < 0)
                return slot;
            if (hashes.get(number) !== hash)
                continue;
            const from = start(number);
            if (ends.get(number) - from === length && same(from, length))
                return slot;
        }
    };
    const grow = () => {
        const larger = new Int32Array(slots.length * 2).fill(-1);
        const mask = larger.length - 1;
        for (let number = 0; number < size; number++) {
            let slot = hashes.get(number) & mask;
            while ((larger[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            larger[slot] = number;
        }
        slots = larger;
    };
    return {
        of(id) {
            const length = encode(id);
            const hash = hashOf(one, length);
            const slot = slotOf(hash, length);
            const known = slots[slot] ?? -1;
            if (known >= 0)
                return known;
            const number = size;
            size += 1;
            slots[slot] = number;
            hashes.set(number, hash);
            const from = start(number);
            for (let i = 0; i < length; i++)
                bytes.set(from + i, one[i] ?? 0);
            ends.set(number, from + length);
            if (size * 2 > slots.length)
                grow();
            return number;
        },
        find(id) {
            const length = encode(id);
            return slots[slotOf(hashOf(one, length), length)] ?? -1;
        },
        text: (number) => decoder.decode(Uint8Array.from({ length: ends.get(number) - start(number) }, (_, i) => bytes.get(start(number) + i))),
        get size() {
            return size;
        },
    };
}
/** FNV-1a with a final mix (MurmurHash3's), so that ids which differ in their last digits spread over the table. */
function hashOf(bytes, length) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
const blockSize = 65_536;
const within = blockSize - 1;
/** Many ledgers are short: a first block begins small and doubles, later ones are whole. */
const firstSize = 64;
/** Cells that grow by blocks: beyond the first block nothing is copied. */
function cells(Type) {
    const blocks = [];
    return {
        get: (at) => blocks[Math.floor(at / blockSize)]?.[at & within] ?? 0,
        set(at, value) {
            const i = Math.floor(at / blockSize);
            while (blocks.length <= i)
                blocks.push(new Type(blocks.length === 0 ? firstSize : blockSize));
            let block = blocks[i];
            if (block !== undefined && (at & within) >= block.length) {
                const larger = new Type(Math.min(blockSize, roomFor(at & within)));
                larger.set(block);
                block = larger;
                blocks[i] = larger;
            }
            if (block !== undefined)
                block[at & within] = value;
        },
    };
}
const roomFor = (at) => 2 ** Math.ceil(Math.log2(at + 2));
/** A column whose cells are of this array's type. */
const column = (Type) => cells(Type);


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


/***/ }),

/***/ 81848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workerLoss: () => (/* binding */ workerLoss)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/decision/distributions.js
var distributions = __webpack_require__(84789);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/gates/scheduling/registrations.js


const alpha = 0.05;
/**
 * The one-sided 95 % lower bound of a proportion (Clopper and Pearson 1934): the rate at which so many successes or more have a probability
 * of 5 %. `ok` of `total`, total > 0.
 */
function lowerBound(ok, total) {
    if (ok === 0)
        return 0;
    if (ok === total)
        return alpha ** (1 / total);
    let [low, high] = [0, ok / total];
    for (let i = 0; i < 60; i++) {
        const rate = (low + high) / 2;
        if ((0,distributions/* incompleteBeta */.J7)(rate, ok, total - ok + 1) < alpha)
            low = rate;
        else
            high = rate;
    }
    return low;
}
/** W5: how many registrations succeed. */
function registrationsOf(found, { rate, statistical }) {
    let [ok, total] = [0, 0];
    return {
        add(succeeded) {
            total += 1;
            if (succeeded)
                ok += 1;
        },
        /** Without registrations of their own, rounds stand for them: `replaced` of `rounds` victims had somebody stand in. */
        end(replaced, rounds) {
            const [good, all] = total === 0 ? [replaced, rounds] : [ok, total];
            if (all === 0)
                return { unseen: [], measurements: [], analysis: null };
            const [share, bound] = [good / all, lowerBound(good, all)];
            const words = `${good} of ${all} registrations succeeded (${percent(share)}, at least ${percent(bound)} with 95% confidence)`;
            const verdict = share <= rate ? 'fail' : statistical && bound <= rate ? 'inconclusive' : 'pass';
            if (verdict === 'fail')
                found.fail('W5', null, `${words}, not more than ${percent(rate)}`);
            const about = { dimension: 'registrations', unit: '1', canary: share, limit: rate };
            return {
                unseen: verdict === 'inconclusive' ? [`W5: ${words}: ${neededWords(rate)}`] : [],
                measurements: [(0,measurement/* finding */.gk)('registrations', verdict, words, about)],
                analysis: { ok: good, total: all, rate: share, lowerBound: bound },
            };
        },
    };
}
const neededWords = (rate) => rate < 1
    ? `to show more than ${percent(rate)} takes ${Math.ceil(Math.log(alpha) / Math.log(rate))} without a failure`
    : 'more than all cannot be shown';
const percent = (share) => `${Math.round(share * 10_000) / 100}%`;

// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/ledger/ids.js
var ids = __webpack_require__(19858);
;// CONCATENATED MODULE: ./lib/gates/scheduling/rounds.js






const roundId = (fields) => typeof fields['round'] === 'string'
    ? (0,ledger_fields/* textOf */.b6)(fields, 'round')
    : String((0,ledger_fields/* wholeOf */.l2)(fields, 'round', 0));
/** At least and at most, from one moment to another. */
const between = (from, to) => [
    Math.max(0, to[0] - from[1]),
    Math.max(0, to[1] - from[0]),
];
const seconds = (range) => range === null ? null : [range[0] / 1000, range[1] / 1000];
/** W1 to W4: what becomes of a victim's place, and of its tasks. */
function roundsOf(found, times, limits) {
    const rounds = new Map();
    const tasks = (0,ids/* idTable */.S)();
    const [done, roundOf] = [(0,ids/* column */.f)(Int32Array), (0,ids/* column */.f)(Int32Array)];
    const byNumber = [];
    let latestMs = Number.NEGATIVE_INFINITY;
    const moment = (fields) => {
        const range = (0,ledger_times/* rangeOf */.be)(times, fields, 'at');
        latestMs = Math.max(latestMs, range[1]);
        return range;
    };
    const round = (fields) => {
        const id = roundId(fields);
        const known = rounds.get(id) ?? { id, kill: null, ready: null, tasks: new Map() };
        if (!rounds.has(id))
            byNumber.push(known);
        rounds.set(id, known);
        return known;
    };
    return {
        kill(fields, line) {
            const about = round(fields);
            if (about.kill !== null)
                throw new check/* LedgerError */.o(`round ${about.id} has a second kill`);
            about.kill = { victim: (0,ledger_fields/* textOf */.b6)(fields, 'victim'), at: moment(fields), line };
        },
        ready(fields) {
            const [about, at] = [round(fields), moment(fields)];
            (0,ledger_fields/* textOf */.b6)(fields, 'worker');
            if (about.ready === null || at[0] < about.ready[0])
                about.ready = at;
        },
        'in-flight'(fields, line) {
            const [about, task] = [round(fields), tasks.of((0,ledger_fields/* textOf */.b6)(fields, 'task_id'))];
            about.tasks.set(task, { line, again: null });
            roundOf.set(task, byNumber.indexOf(about) + 1);
        },
        claimed(fields) {
            const [task, at] = [tasks.of((0,ledger_fields/* textOf */.b6)(fields, 'task_id')), moment(fields)];
            const worker = (0,ledger_fields/* textOf */.b6)(fields, 'worker');
            takeUp(byNumber[roundOf.get(task) - 1], task, worker, at);
        },
        done(fields, line) {
            const id = (0,ledger_fields/* textOf */.b6)(fields, 'task_id');
            const task = tasks.of(id);
            moment(fields);
            const count = done.get(task) + 1;
            done.set(task, count);
            if (count > 1)
                found.fail('W4', line, `task ${id} was done ${count} times`);
        },
        now(fields) {
            latestMs = Math.max(latestMs, times(fields, 'ts'));
        },
        end() {
            return endOf(found, [...rounds.values()], { ...limits, tasks, done, latestMs });
        },
    };
}
function endOf(found, all, whole) {
    const unseen = all
        .filter(({ kill }) => kill === null)
        .map(({ id }) => `round ${id} has no kill line`);
    if (all.length === 0)
        unseen.push('no kill line: nobody was killed');
    const judged = all.flatMap((one) => one.kill === null ? [] : [lossOf(found, one, one.kill, whole)]);
    const recoverySeconds = recovered(found, unseen, all, whole);
    const sum = (of) => judged.reduce((total, one) => total + of(one), 0);
    return {
        unseen,
        recoverySeconds,
        rounds: judged,
        replaced: all.filter(({ kill, ready }) => kill !== null && ready !== null).length,
        counts: {
            ...{ rounds: judged.length, tasks: whole.tasks.size },
            ...{ inFlight: sum(({ inFlight }) => inFlight), lost: sum(({ lost }) => lost.length) },
        },
    };
}
/** The first claim after the kill; the victim's own came before. */
function takeUp(round, task, worker, at) {
    const open = round?.tasks.get(task);
    if (open === undefined || open.again !== null || round?.kill?.victim === worker)
        return;
    if (at[1] >= (round?.kill?.at[0] ?? Number.NEGATIVE_INFINITY))
        open.again = at;
}
/** W2 and W3 of one round. */
function lossOf(found, { id, ready, tasks: own }, kill, { tasks, done, redispatchSeconds }) {
    const lost = [];
    let slowest = null;
    for (const [task, { line, again }] of own) {
        if (done.get(task) === 0) {
            lost.push(tasks.text(task));
            found.fail('W2', line, `task ${tasks.text(task)} was in flight at ${kill.victim} when it was killed, and is not done`);
        }
        if (again === null)
            continue;
        const took = between(kill.at, again);
        if (slowest === null || took[1] > slowest[1])
            slowest = took;
        if (took[0] > redispatchSeconds * 1000)
            found.fail('W3', line, `task ${tasks.text(task)} was taken up ${(0,ledger_times/* shownMs */.a7)(took[0])} after ${kill.victim} was killed, later than ${redispatchSeconds} s`);
    }
    return {
        ...{ round: id, victim: kill.victim, inFlight: own.size, lost: lost.slice(0, findings/* namedAtMost */.Ed) },
        recoverySeconds: ready === null ? null : seconds(between(kill.at, ready)),
        redispatchSeconds: seconds(slowest),
    };
}
/** W1: the 95th percentile over the rounds, at least and at most. A round in which nobody came lasts as long as the ledger, at least. */
function recovered(found, unseen, all, { recoverySeconds, latestMs }) {
    const took = all.flatMap(({ kill, ready }) => {
        if (kill === null)
            return [];
        return [
            ready === null
                ? [Math.max(0, latestMs - kill.at[1]), Number.POSITIVE_INFINITY]
                : between(kill.at, ready),
        ];
    });
    if (took.length === 0)
        return null;
    const [least, most] = [
        (0,quantile/* quantileOf */.X)(took.map(([lo]) => lo), 0.95),
        (0,quantile/* quantileOf */.X)(took.map(([, hi]) => hi), 0.95),
    ];
    const limit = `${recoverySeconds} s`;
    const late = all.find(({ kill, ready }) => kill !== null && (ready === null || between(kill.at, ready)[0] > recoverySeconds * 1000));
    if (least > recoverySeconds * 1000)
        found.fail('W1', late?.kill?.line ?? null, `a worker was ready ${(0,ledger_times/* shownMs */.a7)(least)} after a kill (95th percentile of ${took.length} rounds), later than ${limit}`);
    else if (!(most <= recoverySeconds * 1000))
        unseen.push(Number.isFinite(most)
            ? `a worker was ready ${(0,ledger_times/* shownMs */.a7)(least)} to ${(0,ledger_times/* shownMs */.a7)(most)} after a kill: whether that is within ${limit} is not known`
            : 'the ledger ends before a worker had to be ready again');
    return Number.isFinite(most) ? [least / 1000, most / 1000] : null;
}

;// CONCATENATED MODULE: ./lib/gates/scheduling/worker-loss.js






const parametersType = (0,shape/* object */.Ik)({
    recoverySeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 3),
    redispatchSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 170),
    rate: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1), 0.995),
    statistical: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, true),
});
const format = `Lines; a time may be [lo, hi] where it is known within bounds:
  {"type":"kill","round","victim","at"}
  {"type":"ready","round","worker","at"}           a worker that stands in for the victim is registered and works
  {"type":"in-flight","round","task_id"}           a task that the victim had when it was killed
  {"type":"claimed","task_id","worker","at"}
  {"type":"done","task_id","at"}                   each time that the task had its effect
  {"type":"registered","worker","ok"}              an attempt to register
  {"type":"now","ts"}                              until when was looked, where nobody came after the last line
Parameters: recoverySeconds (3), redispatchSeconds (170), rate (0.995), statistical (true)
Rules:
  W1  a worker is ready within recoverySeconds of the kill (95th percentile of the rounds)
  W2  no task that was in flight is lost: each is done
  W3  each is taken up again within redispatchSeconds of the kill
  W4  no task is done twice
  W5  more than rate of the registrations succeed; with statistical: the one-sided 95% lower bound, too (Clopper and Pearson 1934), otherwise inconclusive`;
const example = `{"type":"case","id":"one round","parameters":{"statistical":false}}
{"type":"kill","round":1,"victim":"w1","at":[10000,10050]}
{"type":"in-flight","round":1,"task_id":"t7"}
{"type":"ready","round":1,"worker":"w3","at":[11800,12000]}
{"type":"registered","worker":"w3","ok":true}
{"type":"claimed","task_id":"t7","worker":"w2","at":[80000,80200]}
{"type":"done","task_id":"t7","at":81000}`;
/** A worker that is killed is replaced, and its tasks are done, once. */
const workerLoss = {
    name: 'worker-loss',
    summary: 'a killed worker is replaced in time, and each of its tasks is done exactly once',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const rounds = roundsOf(found, times, parameters);
    const registrations = registrationsOf(found, parameters);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, [
                ...['kill', 'ready', 'in-flight', 'claimed', 'done', 'registered', 'now'],
            ]);
            if (type === 'registered') {
                (0,ledger_fields/* textOf */.b6)(fields, 'worker');
                registrations.add((0,ledger_fields/* booleanOf */.SF)(fields, 'ok'));
            }
            else
                rounds[type](fields, at);
        },
        end() {
            const seen = rounds.end();
            const share = registrations.end(seen.replaced, seen.rounds.length);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [...seen.unseen, ...share.unseen],
                measurements: [
                    (0,findings/* countOf */.pq)('worker-recovery', found.count('W1') + found.count('W3'), 'recoveries took too long'),
                    (0,findings/* countOf */.pq)('lost-tasks', found.count('W2'), 'tasks in flight were lost'),
                    (0,findings/* countOf */.pq)('repeated-tasks', found.count('W4'), 'tasks were done again'),
                    ...share.measurements,
                ],
                counts: seen.counts,
                analysis: {
                    rounds: seen.rounds,
                    recoverySeconds: seen.recoverySeconds,
                    registrations: share.analysis,
                },
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
