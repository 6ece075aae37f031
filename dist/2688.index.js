export const id = 2688;
export const ids = [2688];
export const modules = {

/***/ 62688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   messagingChecks: () => (/* binding */ messagingChecks),
/* harmony export */   messagingGate: () => (/* binding */ messagingGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99123);
/* harmony import */ var _idempotency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4725);
/* harmony import */ var _lag_spikes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47338);
/* harmony import */ var _lag_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47673);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36864);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7440);
/* harmony import */ var _split_brain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44741);







const messagingChecks = {
    idempotency: _idempotency_js__WEBPACK_IMPORTED_MODULE_1__.idempotency,
    retry: _retry_js__WEBPACK_IMPORTED_MODULE_5__.retry,
    offsets: _offsets_js__WEBPACK_IMPORTED_MODULE_4__.offsets,
    'lag-status': _lag_status_js__WEBPACK_IMPORTED_MODULE_3__.lagStatus,
    'lag-spikes': _lag_spikes_js__WEBPACK_IMPORTED_MODULE_2__.lagSpikes,
    'split-brain': _split_brain_js__WEBPACK_IMPORTED_MODULE_6__.splitBrain,
};
/** Messages are done once, none is lost, consumers keep up and agree. */
const messagingGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('messaging', messagingChecks);


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  idempotency: () => (/* binding */ idempotency)
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
// EXTERNAL MODULE: ./lib/gates/ledger/ids.js
var ids = __webpack_require__(19858);
;// CONCATENATED MODULE: ./lib/gates/messaging/effects.js





const [acked, done] = [1, 2];
/** E1 and E2: what was acked and what was done, by message and by key. */
function effectsOf(found, ttlSeconds) {
    const ttlMs = ttlSeconds * 1000;
    const times = (0,ledger_times/* timesOf */.Qv)();
    const [messages, keys] = [(0,ids/* idTable */.S)(), (0,ids/* idTable */.S)()];
    // Of a message: acked, done; its key's number plus 1; when the first of the two was.
    const [states, keyOf, seenAt] = [(0,ids/* column */.f)(Uint8Array), (0,ids/* column */.f)(Int32Array), (0,ids/* column */.f)(Float64Array)];
    const firsts = firstsOf(found, keys, ttlSeconds);
    const counts = { acked: 0, first: 0, dup: 0, error: 0 };
    let skewMs = 0;
    const mark = (message, state, ms) => {
        const before = states.get(message);
        if ((before & state) !== 0)
            return;
        states.set(message, before | state);
        if (before === 0)
            return seenAt.set(message, ms);
        // An effect long before its broker had the message: two clocks.
        const other = seenAt.get(message);
        skewMs = Math.max(skewMs, state === acked ? ms - other : other - ms);
    };
    return {
        acked(fields) {
            const ms = times(fields, 'ts');
            mark(messages.of((0,ledger_fields/* textOf */.b6)(fields, 'message_id')), acked, ms);
            counts.acked += 1;
        },
        effect(fields, at) {
            const result = (0,ledger_fields/* choiceOf */.FH)(fields, 'result', ['first', 'dup', 'error']);
            const ms = times(fields, 'ts');
            (0,ledger_fields/* textOf */.b6)(fields, 'worker');
            (0,ledger_fields/* wholeOf */.l2)(fields, 'delivery', 1);
            const message = messages.of((0,ledger_fields/* textOf */.b6)(fields, 'message_id'));
            const key = keys.of((0,ledger_fields/* textOf */.b6)(fields, 'key'));
            const known = keyOf.get(message);
            if (known !== 0 && known !== key + 1)
                throw new check/* LedgerError */.o(`message ${messages.text(message)} has the key ${keys.text(key)}, and had ${keys.text(known - 1)} before`);
            keyOf.set(message, key + 1);
            counts[result] += 1;
            if (result !== 'first')
                return;
            firsts.add(key, ms, at);
            mark(message, done, ms);
        },
        end() {
            const lost = [];
            for (let message = 0; message < messages.size; message++) {
                if (states.get(message) !== acked)
                    continue;
                const [id, key] = [messages.text(message), keyOf.get(message) - 1];
                if (key >= 0 && firsts.has(key)) {
                    const other = `another message has done its key ${keys.text(key)}`;
                    found.warn('E2', null, `message ${id} has no first effect of its own: ${other}`);
                }
                else {
                    found.fail('E2', null, `message ${id} was acked and has no first effect`);
                    if (lost.length < findings/* namedAtMost */.Ed)
                        lost.push(id);
                }
            }
            return {
                unseen: unseenOf(counts, skewMs, ttlMs),
                lost,
                repeated: firsts.repeated(),
                counts: countsOf(messages.size, counts),
            };
        },
    };
}
const countsOf = (messages, { acked: acks, first, dup, error }) => ({
    messages,
    acked: acks,
    effects: first,
    duplicates: dup,
    failedAttempts: error,
});
function unseenOf(counts, skewMs, ttlMs) {
    const unseen = [];
    if (counts.acked === 0)
        unseen.push('no acked line: messages that were lost cannot be seen');
    if (counts.first + counts.dup + counts.error === 0)
        unseen.push('no effect line: nothing was seen to be done');
    if (skewMs > ttlMs / 10)
        unseen.push(`the clocks differ by at least ${(0,ledger_times/* shownMs */.a7)(skewMs)} (an effect before its ack), more than a tenth of the ttl`);
    return unseen;
}
/** First effects of each key: one within any time as long as the token's life. */
function firstsOf(found, keys, ttlSeconds) {
    const [firstAt, counted] = [(0,ids/* column */.f)(Float64Array), (0,ids/* column */.f)(Int32Array)];
    /** All first effects of keys that have more than one. */
    const again = new Map();
    return {
        has: (key) => counted.get(key) > 0,
        add(key, ms, at) {
            const count = counted.get(key);
            counted.set(key, count + 1);
            if (count === 0)
                return firstAt.set(key, ms);
            const all = again.get(key) ?? [firstAt.get(key)];
            const apart = Math.min(...all.map((one) => Math.abs(one - ms)));
            const detail = `key ${keys.text(key)} had a first effect twice, ${(0,ledger_times/* shownMs */.a7)(apart)} apart`;
            if (apart < ttlSeconds * 1000)
                found.fail('E1', at, `${detail}, within its ttl of ${ttlSeconds} s`);
            else
                found.warn('E1', at, `${detail}: its token had expired`);
            // Ledgers come in the order of their times but for some seconds: the last ones are enough, and memory stays bounded.
            again.set(key, [...all.slice(-99), ms]);
        },
        repeated: () => [...again.keys()]
            .slice(0, findings/* namedAtMost */.Ed)
            .map((key) => ({ key: keys.text(key), firstEffects: counted.get(key) })),
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/idempotency.js






const parametersType = (0,shape/* object */.Ik)({
    ttlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 31_536_000), 300),
    retryWindowSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 31_536_000), 271),
});
const format = `Lines:
  {"type":"acked","message_id","ts"}                       the broker has the message: it must have its effect
  {"type":"effect","message_id","key","worker","result":"first|dup|error","ts","delivery"}
  {"type":"key","key","pttl"}                              a token and its PTTL in milliseconds; -1 = it never expires, -2 = it has just expired
  {"type":"commandstats","at":"before|after","stats":{"set":n,"setnx":n,"expire":n}}    calls, from INFO commandstats
Parameters: ttlSeconds (300), retryWindowSeconds (271: back-offs of 61 s and seven waits of 30 s)
Rules:
  E1  one first effect per key within ttlSeconds
  E2  every acked message has its first effect (a message of a key that another message has done is a duplicate, and warned of)
  E3  every token expires: 0 < pttl <= ttlSeconds
  E4  a token outlives the time in which its message may come again: ttlSeconds >= retryWindowSeconds
  E5  (warning) SETNX and EXPIRE are two calls: a worker that dies between them leaves a token for ever`;
const example = `{"type":"acked","message_id":"m1","ts":"2026-01-05T10:00:00Z"}
{"type":"effect","message_id":"m1","key":"order:1","worker":"w1","result":"first","ts":"2026-01-05T10:00:00.050Z","delivery":1}
{"type":"effect","message_id":"m1","key":"order:1","worker":"w2","result":"dup","ts":"2026-01-05T10:00:31Z","delivery":2}
{"type":"key","key":"order:1","pttl":269000}
{"type":"commandstats","at":"before","stats":{"set":10,"setnx":0,"expire":0}}
{"type":"commandstats","at":"after","stats":{"set":12,"setnx":0,"expire":0}}`;
/** Messages are done once, and each of them is done (Redis SET NX EX, or any token that expires). */
const idempotency = {
    name: 'idempotency',
    summary: 'every message has its effect exactly once, and its token expires',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin({ ttlSeconds, retryWindowSeconds }) {
    const found = (0,findings/* findings */.Pg)();
    const effects = effectsOf(found, ttlSeconds);
    const tokens = tokensOf(found, ttlSeconds);
    const calls = callsOf(found);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['acked', 'effect', 'key', 'commandstats']);
            if (type === 'acked')
                effects.acked(fields);
            else if (type === 'effect')
                effects.effect(fields, at);
            else if (type === 'key')
                tokens.add(fields, at);
            else
                calls.add(fields);
        },
        end() {
            if (ttlSeconds < retryWindowSeconds)
                found.fail('E4', null, `re-delivery can outlive the token: ttlSeconds ${ttlSeconds} is less than retryWindowSeconds ${retryWindowSeconds}`);
            const seen = effects.end();
            const stats = calls.end();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [...seen.unseen, ...stats.unseen],
                measurements: [
                    (0,findings/* countOf */.pq)('lost-messages', found.count('E2'), 'acked messages have no effect'),
                    (0,findings/* countOf */.pq)('repeated-effects', found.count('E1'), 'effects were done again within the ttl'),
                    (0,findings/* countOf */.pq)('tokens-without-ttl', found.count('E3'), 'tokens do not expire in time'),
                ],
                counts: { ...seen.counts, ...tokens.counts },
                analysis: {
                    lost: seen.lost,
                    repeated: seen.repeated,
                    keysWithoutTtl: tokens.leaks,
                    commandstats: stats.calls,
                },
            });
        },
    };
}
/** E3: tokens and their lives, as SCAN and PTTL show them. */
function tokensOf(found, ttlSeconds) {
    const leaks = [];
    const counts = { tokens: 0, expiredTokens: 0 };
    return {
        leaks,
        counts,
        add(fields, at) {
            const [key, pttl] = [(0,ledger_fields/* textOf */.b6)(fields, 'key'), (0,ledger_fields/* wholeOf */.l2)(fields, 'pttl', -2)];
            counts.tokens += 1;
            if (pttl === -2)
                counts.expiredTokens += 1;
            else if (pttl === -1) {
                found.fail('E3', at, `key ${key} never expires`);
                if (leaks.length < findings/* namedAtMost */.Ed)
                    leaks.push(key);
            }
            else if (pttl === 0)
                found.fail('E3', at, `key ${key} has a PTTL of 0`);
            else if (pttl > ttlSeconds * 1000)
                found.fail('E3', at, `key ${key} lives ${(0,ledger_times/* shownMs */.a7)(pttl)}, longer than its ttl of ${ttlSeconds} s`);
        },
    };
}
/** E5: which commands the application called between two readings of INFO commandstats. */
function callsOf(found) {
    const read = {};
    return {
        add(fields) {
            const when = (0,ledger_fields/* choiceOf */.FH)(fields, 'at', ['before', 'after']);
            const stats = (0,ledger_fields/* mapOf */.A7)(fields, 'stats');
            // Redis names only the commands that were called.
            const calls = (name) => (0,ledger_fields/* maybe */.no)(wholeFrom0, stats, name) ?? 0;
            if (read[when] !== undefined)
                throw new check/* LedgerError */.o(`it is a second commandstats of '${when}'`);
            read[when] = { set: calls('set'), setnx: calls('setnx'), expire: calls('expire') };
        },
        end() {
            const { before, after } = read;
            if (before === undefined && after === undefined)
                return { unseen: [], calls: null };
            if (before === undefined || after === undefined)
                return {
                    unseen: [`commandstats has no '${before === undefined ? 'before' : 'after'}'`],
                    calls: null,
                };
            const calls = {
                set: after.set - before.set,
                setnx: after.setnx - before.setnx,
                expire: after.expire - before.expire,
            };
            if (Math.min(calls.set, calls.setnx, calls.expire) < 0)
                return {
                    unseen: ['commandstats went back: Redis was started again in between'],
                    calls: null,
                };
            if (calls.setnx > 0 && calls.expire > 0)
                found.warn('E5', null, `SETNX (${calls.setnx}) and EXPIRE (${calls.expire}) are two calls: a worker that dies between them leaves a token for ever; use SET with NX and EX`);
            return { unseen: [], calls };
        },
    };
}
const wholeFrom0 = (fields, name) => (0,ledger_fields/* wholeOf */.l2)(fields, name, 0);


/***/ }),

/***/ 47338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lagSpikes: () => (/* binding */ lagSpikes)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
;// CONCATENATED MODULE: ./lib/gates/messaging/lag-windows.js

/** Samples in a window from which its 99th percentile is one; below the smaller number nothing is said of it. */
const [wholeSamples, fewestSamples] = [100, 20];
/** The windows of one series as its samples come by; only those of the open window are kept. */
function lagSeries(name, limits) {
    const windows = [];
    let open = [];
    let [index, lastMs, line, samples] = [Number.NaN, Number.NEGATIVE_INFINITY, 0, 0];
    let thresholdMs = limits.thresholdMs;
    const close = () => {
        if (open.length === 0)
            return;
        const sorted = Float64Array.from(open).sort();
        const p99Ms = (0,quantile/* quantile */.Y)(sorted, sorted.length < wholeSamples ? 1 : 0.99);
        let excessMs = 0;
        if (thresholdMs !== null)
            for (const lag of open)
                excessMs += Math.max(0, lag - thresholdMs);
        windows.push({ index, count: open.length, p99Ms, excessMs, line });
        if (thresholdMs === null && limits.baselineFactor !== null && open.length >= fewestSamples)
            thresholdMs = limits.baselineFactor * p99Ms;
        open = [];
    };
    return {
        /** false = its time goes back. */
        add(ms, lagMs, at) {
            if (ms < lastMs)
                return false;
            lastMs = ms;
            const now = Math.floor(ms / limits.windowMs);
            if (now !== index)
                close();
            index = now;
            line = at;
            samples += 1;
            open.push(lagMs);
            return true;
        },
        end() {
            close();
            return { ...name, windows, thresholdMs, samples };
        },
    };
}
function runsOf(series) {
    const { windows, thresholdMs } = series;
    const runs = [];
    let run = [];
    const close = () => {
        if (run.length >= 2)
            runs.push({ series, windows: run });
        run = [];
    };
    for (const window of windows) {
        // A window that is missing, or of which nothing can be said, ends the run.
        if (run.length > 0 && run.at(-1)?.index !== window.index - 1)
            close();
        if (thresholdMs !== null && window.count >= fewestSamples && window.p99Ms > thresholdMs)
            run.push(window);
        else
            close();
    }
    close();
    return runs;
}
/** Why a spike of this series could not have been seen; undefined = it would have been. */
function blindOf({ windows, thresholdMs, samples }) {
    if (samples === 0)
        return undefined;
    const thin = windows.slice(1, -1).filter(({ count }) => count < fewestSamples).length;
    if (thin > 0)
        return `${thin} windows have fewer than ${fewestSamples} samples`;
    const seen = windows.filter(({ count }) => count >= fewestSamples);
    const adjacent = seen.some(({ index }, i) => seen[i - 1]?.index === index - 1);
    if (!adjacent)
        return `there are no two windows in a row with ${fewestSamples} samples`;
    return thresholdMs === null ? 'there is no baseline' : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/messaging/lag-causes.js


/** Each spike with its cause, those with the largest share of the lag first. */
function explain(runs, all, around, windowMs) {
    const spikes = runs.map((run) => {
        const { series, windows } = run;
        const { group, topic, partition } = series;
        const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
        const p99Ms = Math.max(...windows.map((window) => window.p99Ms));
        const share = shareOf(series, all, from, to);
        const causes = causesOf(run, runs, around);
        const owner = around.owner(group, topic, partition);
        return {
            ...{ group, topic, partition, fromMs: from * windowMs, toMs: (to + 1) * windowMs },
            ...{ p99Ms, thresholdMs: series.thresholdMs ?? 0, share },
            lowSample: windows.some(({ count }) => count < wholeSamples),
            hot: share >= 0.5 && p99Ms >= 3 * othersOf(series, all, from, to),
            ...{ cause: causes[0] ?? 'unknown', causes },
            ...{ member: owner?.member ?? null, host: owner?.host ?? null },
        };
    });
    return spikes.sort((a, b) => b.share - a.share || b.p99Ms - a.p99Ms);
}
const within = ({ windows }, from, to) => windows.filter(({ index }) => index >= from && index <= to);
function shareOf(series, all, from, to) {
    const excess = (one) => within(one, from, to).reduce((sum, { excessMs }) => sum + excessMs, 0);
    const whole = all
        .filter(({ group }) => group === series.group)
        .reduce((sum, one) => sum + excess(one), 0);
    return whole === 0 ? 0 : excess(series) / whole;
}
/** The median of the other partitions' 99th percentiles; without others none is hot beside them. */
function othersOf(series, all, from, to) {
    const others = all
        .filter((one) => one !== series && one.group === series.group)
        .map((one) => within(one, from, to).map(({ p99Ms }) => p99Ms))
        .filter((p99s) => p99s.length > 0)
        .map((p99s) => Math.max(...p99s));
    return others.length === 0 ? Number.POSITIVE_INFINITY : (0,quantile/* quantileOf */.X)(others, 0.5);
}
/** As many windows before a run as it has tell what was usual. */
function causesOf({ series, windows }, runs, around) {
    const { group, topic, partition } = series;
    const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
    const length = to - from + 1;
    const overlapping = runs.filter(({ windows: other }) => (other[0]?.index ?? 0) <= to && (other.at(-1)?.index ?? 0) >= from);
    const partitions = around.partitions(topic);
    const ratesOf = (of) => ({
        now: around.rates(topic, of, from, to),
        before: around.rates(topic, of, from - length, from - 1),
    });
    const own = ratesOf(partition);
    const together = partitions.map((of) => ratesOf(of));
    const sum = (when) => together.reduce((rate, one) => rate + (one[when]?.high ?? 0), 0);
    const up = new Set(overlapping
        .filter((run) => run.series.group === group && run.series.topic === topic)
        .map((run) => run.series.partition));
    const causes = [];
    if (around.rebalanced(group, from - 1, to))
        causes.push('rebalance');
    // Groups that rise together on one partition have its leader in common.
    if (overlapping.some(({ series: one }) => one.topic === topic && one.partition === partition && one.group !== group))
        causes.push('broker');
    if (partitions.length > 1 &&
        up.size >= partitions.length &&
        sum('before') > 0 &&
        sum('now') >= 1.5 * sum('before'))
        causes.push('burst');
    if (partitions.length > 1 &&
        sum('now') > 0 &&
        (own.now?.high ?? 0) / sum('now') >= 2 / partitions.length)
        causes.push('hot-key');
    if (slowed(own))
        causes.push('slow-consumer');
    return causes;
}
/** Commits fell by half, and the messages came as before. */
function slowed({ now, before, }) {
    if (now === null || before === null || before.committed <= 0)
        return false;
    const flat = Math.abs(now.high - before.high) <= 0.2 * Math.max(before.high, now.high);
    return flat && now.committed <= 0.5 * before.committed;
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/messaging/lag-surroundings.js


const keyOf = (...parts) => JSON.stringify(parts);
/** The last marks up to the end of a window, and of which window they are. */
function marksUpTo({ byWindow }, window) {
    return [...byWindow].findLast(([index]) => index <= window);
}
/** Growth per window, over the windows between the marks that there are. */
function ratesOf(partition, from, to) {
    const first = partition.byWindow.get(from);
    const start = marksUpTo(partition, from - 1) ?? (first === undefined ? undefined : [from, first]);
    const end = marksUpTo(partition, to);
    if (start === undefined || end === undefined || end[0] <= start[0])
        return null;
    const windows = end[0] - start[0];
    return {
        high: Number(end[1].high - start[1].high) / windows,
        committed: Number(end[1].committed - start[1].committed) / windows,
    };
}
/** Who had which partition, and how its log grew: what stands beside the lag in a ledger. */
function surroundingsOf(windowMs) {
    const topics = new Map();
    const owners = new Map();
    const changes = new Map();
    const index = (ms) => Math.floor(ms / windowMs);
    const around = {
        partitions: (topic) => [...(topics.get(topic)?.keys() ?? [])],
        owner: (group, topic, partition) => owners.get(keyOf(group, topic, partition)) ?? null,
        rebalanced: (group, from, to) => [...(changes.get(group) ?? [])].some((window) => window >= from && window <= to),
        rates(topic, partition, from, to) {
            const marks = topics.get(topic)?.get(partition);
            return marks === undefined ? null : ratesOf(marks, from, to);
        },
    };
    return {
        around,
        watermark(fields, ms) {
            const [topic, partition] = [(0,ledger_fields/* textOf */.b6)(fields, 'topic'), (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0)];
            const [high, committed] = [(0,ledger_fields/* bigOf */.yA)(fields, 'high', -1n), (0,ledger_fields/* bigOf */.yA)(fields, 'committed', -1n)];
            // -1 is not known, and never 0.
            if (high < 0n || committed < 0n)
                return;
            const marks = { high, committed };
            const of = topics.get(topic) ?? new Map();
            topics.set(topic, of);
            const known = of.get(partition);
            const one = known ?? {
                byWindow: new Map(),
                lastWindow: index(ms),
                last: marks,
                idle: false,
            };
            const window = index(ms);
            if (window < one.lastWindow)
                throw new check/* LedgerError */.o(`the time of the watermark of ${topic}/${partition} goes back`);
            one.lastWindow = window;
            one.byWindow.set(window, marks);
            one.idle = known !== undefined && known.last.high === high;
            one.last = marks;
            of.set(partition, one);
        },
        member(fields, ms) {
            const [group, topic] = [(0,ledger_fields/* textOf */.b6)(fields, 'group_id'), (0,ledger_fields/* textOf */.b6)(fields, 'topic')];
            const key = keyOf(group, topic, (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0));
            const owner = { member: (0,ledger_fields/* textOf */.b6)(fields, 'member'), host: (0,ledger_fields/* textOf */.b6)(fields, 'host') };
            const before = owners.get(key);
            owners.set(key, owner);
            if (before === undefined || before.member === owner.member)
                return;
            const of = changes.get(group) ?? new Set();
            changes.set(group, of.add(index(ms)));
        },
        /** Nothing came, and nothing is behind: such a sample tells nothing of a consumer. */
        idle: (topic, partition) => topics.get(topic)?.get(partition)?.idle === true,
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/lag-spikes.js







const parametersType = (0,shape/* object */.Ik)({
    windowSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 60),
    thresholdMs: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(0, Number.MAX_SAFE_INTEGER)),
    baselineFactor: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(1, 1000)),
});
const format = `Lines, those of one partition in the order of their times:
  {"type":"sample","ts","group_id","topic","partition","lag_ms"}     a lag in time: now minus the time of the message at the committed offset
  {"type":"member","ts","group_id","topic","partition","member","host"}
  {"type":"watermark","ts","topic","partition","high","committed"}
Parameters: windowSeconds (60); thresholdMs, or baselineFactor (for example 1.5: times the 99th percentile of a partition's first window): one of them must be given
Rules:
  P1  the 99th percentile of a partition's lag is not above the threshold in two windows in a row
      (type 7; of a window with fewer than 100 samples its largest; fewer than 20 are no window)
  P2  (warning; an error above 1% of the samples) a sample with a negative lag, or with a time before that of the sample before it
A sample with no lag of a partition to which nothing is written is left out. Each spike gets its share of the group's lag above the threshold and a cause:
rebalance, broker, burst, hot-key, slow-consumer, as far as member and watermark lines show it.`;
const example = `{"type":"case","id":"orders","parameters":{"windowSeconds":1,"thresholdMs":500}}
${Array.from({ length: 48 }, (_, i) => `{"type":"sample","ts":${i * 50},"group_id":"billing","topic":"orders","partition":0,"lag_ms":${10 + ((i * 7) % 30)}}`).join('\n')}`;
/** Spikes of lag that last, and who has them. */
const lagSpikes = {
    name: 'lag-spikes',
    summary: 'spikes of consumer lag that last two windows, with the partition and the cause',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
/** The share of samples that may be wrong. */
const badShare = 0.01;
function begin(parameters) {
    const windowMs = parameters.windowSeconds * 1000;
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const series = new Map();
    const beside = surroundingsOf(windowMs);
    const counts = { samples: 0, idle: 0, badRows: 0 };
    const sample = (fields, ms, at) => {
        const name = {
            group: (0,ledger_fields/* textOf */.b6)(fields, 'group_id'),
            topic: (0,ledger_fields/* textOf */.b6)(fields, 'topic'),
            partition: (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0),
        };
        const lagMs = (0,ledger_fields/* numberOf */.rl)(fields, 'lag_ms');
        const key = `${name.group}\n${name.topic}\n${name.partition}`;
        const known = series.get(key);
        const of = known ?? lagSeries(name, { ...parameters, windowMs });
        if (known === undefined)
            series.set(key, of);
        counts.samples += 1;
        if (lagMs === 0 && beside.idle(name.topic, name.partition))
            counts.idle += 1;
        else if (lagMs < 0 || !of.add(ms, lagMs, at)) {
            counts.badRows += 1;
            const what = lagMs < 0 ? `a lag of ${lagMs} ms` : 'a time before the one before it';
            found.warn('P2', at, `a sample of ${name.topic}/${name.partition} has ${what}`);
        }
    };
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['sample', 'member', 'watermark']);
            const ms = times(fields, 'ts');
            if (type === 'sample')
                sample(fields, ms, at);
            else if (type === 'member')
                beside.member(fields, ms);
            else
                beside.watermark(fields, ms);
        },
        end() {
            const all = [...series.values()].map((one) => one.end());
            const runs = all.flatMap(runsOf);
            const spikes = explain(runs, all, beside.around, windowMs);
            for (const { series: of, windows } of runs)
                found.fail('P1', windows[1]?.line ?? null, wordsOf(of, spikes, (windows[0]?.index ?? 0) * windowMs));
            return (broken(parameters, counts) ??
                (0,findings/* verdictOf */.Vj)({
                    found,
                    unseen: unseenOf(all),
                    measurements: [
                        (0,findings/* countOf */.pq)('lag-spikes', runs.length, 'spikes of lag lasted two windows or more'),
                    ],
                    counts: { ...counts, ...windowsOf(all), spikes: runs.length },
                    analysis: { spikes: spikes.slice(0, findings/* namedAtMost */.Ed), ...parameters },
                }));
        },
    };
}
/** What makes a ledger useless as a whole. */
function broken({ thresholdMs, baselineFactor }, counts) {
    const error = (reason) => ({
        ...{
            verdict: 'error',
            measurements: [],
            violations: [],
            counts,
            reasons: [reason],
            analysis: {},
        },
    });
    if (counts.samples === 0)
        return undefined;
    if (thresholdMs === null && baselineFactor === null)
        return error('neither thresholdMs nor baselineFactor is given: what a spike is must be said');
    return counts.badRows > badShare * counts.samples
        ? error(`${counts.badRows} of ${counts.samples} samples have a negative lag or a time that goes back, more than 1%`)
        : undefined;
}
function wordsOf(of, spikes, fromMs) {
    const { group, topic, partition, thresholdMs } = of;
    const spike = spikes.find((one) => one.group === group &&
        one.topic === topic &&
        one.partition === partition &&
        one.fromMs === fromMs);
    const who = spike?.member == null ? '' : `, member ${spike.member} on ${spike.host}`;
    return [
        `${group} on ${topic}/${partition} is ${(0,ledger_times/* shownMs */.a7)(spike?.p99Ms ?? 0)} behind (P99), above ${(0,ledger_times/* shownMs */.a7)(thresholdMs ?? 0)}`,
        `${Math.round((spike?.share ?? 0) * 100)}% of the group's lag${who}`,
        `cause: ${spike?.cause ?? 'unknown'}`,
    ].join('; ');
}
const windowsOf = (all) => {
    const windows = all.flatMap((one) => one.windows);
    return {
        windows: windows.length,
        lowSampleWindows: windows.filter(({ count }) => count < wholeSamples).length,
    };
};
function unseenOf(all) {
    if (all.length === 0)
        return ['no sample line'];
    const blind = all.flatMap((one) => {
        const why = blindOf(one);
        return why === undefined ? [] : [`${one.group} on ${one.topic}/${one.partition}: ${why}`];
    });
    const more = blind.length > 5 ? [`and ${blind.length - 5} more partitions`] : [];
    return [...blind.slice(0, 5), ...more];
}


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


/***/ }),

/***/ 44741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splitBrain: () => (/* binding */ splitBrain)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/messaging/group-views.js



/** Ids of brokers are numbers; ledgers may also have their names. */
const brokerOf = (fields, name) => typeof fields[name] === 'string' ? (0,ledger_fields/* textOf */.b6)(fields, name) : String((0,ledger_fields/* wholeOf */.l2)(fields, name, -1));
function viewOf(fields, times, line) {
    const coordinator = (0,ledger_fields/* maybe */.no)(brokerOf, fields, 'coordinator') ?? null;
    return {
        ...{ line, ms: times(fields, 'ts'), broker: brokerOf(fields, 'broker') },
        coordinator: coordinator === '-1' ? null : coordinator,
        state: fields['state'] === null || fields['state'] === '' ? '' : (0,ledger_fields/* textOf */.b6)(fields, 'state'),
        epoch: (0,ledger_fields/* maybe */.no)((all, name) => (0,ledger_fields/* bigOf */.yA)(all, name, -1n), fields, 'epoch') ?? null,
        members: (0,ledger_fields/* listOf */.c3)(fields, 'members', memberOf),
    };
}
function memberOf(item, name) {
    const fields = (0,ledger_fields/* itemOf */.Tu)(item, name);
    (0,ledger_fields/* textOf */.b6)(fields, 'client');
    (0,ledger_fields/* textOf */.b6)(fields, 'host');
    return {
        id: (0,ledger_fields/* textOf */.b6)(fields, 'id'),
        assignment: (0,ledger_fields/* listOf */.c3)(fields, 'assignment', (pair, at) => {
            const [topic, partition] = Array.isArray(pair) && pair.length === 2 ? pair : [];
            return typeof topic === 'string' &&
                topic !== '' &&
                Number.isSafeInteger(partition) &&
                partition >= 0
                ? `${topic}/${partition}`
                : (0,ledger_fields/* refuse */.TR)(at, pair, 'a topic and a partition: ["orders", 0]');
        }),
    };
}
/** The states in which a group shares out its partitions: of the classic protocol, and of the new one (KIP-848). */
const rebalancing = new Set([
    'PreparingRebalance',
    'CompletingRebalance',
    'Assigning',
    'Reconciling',
]);
/** Views of one poll are closer together than this: polls are a second apart. */
const pollMs = 900;
/** H1, H2 and S1: the views of one poll beside each other, and polls one after the other. */
function pollsOf(found, sign) {
    const counts = { polls: 0, rebalances: 0, withMembers: 0 };
    const coordinators = new Set();
    let [apart, moving] = [false, false];
    const coordinated = (poll, line) => {
        const named = new Set(poll.map((view) => view.coordinator).filter((one) => one !== null));
        for (const one of named)
            coordinators.add(one);
        if (named.size >= 2 && apart)
            found.fail('H1', line, `the brokers name ${[...named].sort().join(' and ')} as coordinators, for a second poll`);
        apart = named.size >= 2;
    };
    const moved = (poll) => {
        const now = poll.find(({ state }) => rebalancing.has(state));
        if (now !== undefined && !moving) {
            counts.rebalances += 1;
            if (counts.rebalances === 2)
                sign('S1', now.line, `a second rebalance began (${now.state})`);
        }
        moving = now !== undefined;
    };
    return {
        counts,
        coordinators,
        judge(poll) {
            const line = poll.at(-1)?.line ?? null;
            counts.polls += 1;
            coordinated(poll, line);
            moved(poll);
            const answers = answersOf(poll);
            if (answers.length >= 2)
                found.fail('H2', line, `brokers ${answers.join(' and ')} both answer for the group, with members`);
            if (poll.some(({ members }) => members.length > 0))
                counts.withMembers += 1;
        },
    };
}
/** H1, H2, H3, H5 and S1: what the brokers say, poll by poll. */
function viewsOf(found, sign) {
    const polls = pollsOf(found, sign);
    let poll = [];
    let views = 0;
    let epoch = -1n;
    const close = () => {
        if (poll.length > 0)
            polls.judge(poll);
        poll = [];
    };
    return {
        add(view) {
            const [first] = poll;
            if (first !== undefined && view.ms < first.ms)
                throw new check/* LedgerError */.o(`the time of the views goes back by ${(0,ledger_times/* shownMs */.a7)(first.ms - view.ms)}`);
            const again = poll.some(({ broker }) => broker === view.broker);
            if (first !== undefined && (again || view.ms - first.ms >= pollMs))
                close();
            poll.push(view);
            views += 1;
            twice(found, view);
            if (view.epoch === null)
                return;
            if (view.epoch < epoch)
                found.fail('H5', view.line, `the epoch of the group goes back from ${epoch} to ${view.epoch}`);
            else
                epoch = view.epoch;
        },
        end() {
            close();
            const { counts, coordinators } = polls;
            const unseen = [];
            if (counts.polls < 2)
                unseen.push(`${counts.polls} polls: two coordinators show in two polls in a row`);
            else if (counts.withMembers === 0)
                unseen.push('the group has no members in any poll: nobody consumes');
            return {
                unseen,
                coordinators: [...coordinators].sort(),
                counts: { polls: counts.polls, views, rebalances: counts.rebalances },
            };
        },
    };
}
/** H3: a partition with two owners in one answer. */
function twice(found, { members, broker, line }) {
    const owners = new Map();
    for (const { id, assignment } of members)
        for (const partition of assignment) {
            const other = owners.get(partition);
            if (other !== undefined && other !== id)
                found.fail('H3', line, `broker ${broker} has ${partition} assigned to ${other} and to ${id}`);
            owners.set(partition, id);
        }
}
/** The brokers that answer for the group. One that passes on its coordinator's answer says the same as others of that coordinator, and is no second one. */
function answersOf(poll) {
    const answers = new Map();
    for (const { broker, coordinator, state, members } of poll) {
        if (state === 'Dead' || members.length === 0)
            continue;
        const answer = JSON.stringify([coordinator, members]);
        if (!answers.has(answer) || broker === coordinator)
            answers.set(answer, broker);
    }
    return [...answers.values()].sort();
}

// EXTERNAL MODULE: ./lib/gates/ledger/ids.js
var ids = __webpack_require__(19858);
;// CONCATENATED MODULE: ./lib/gates/messaging/group-work.js




/** Fewer intervals have no deviation to speak of. */
const fewestIntervals = 5;
/** S2 and S3: the rhythm and the direction of commits. */
function commitsOf(sign, deviationMs) {
    const partitions = new Map();
    let count = 0;
    return {
        count: () => count,
        add(fields, times, at) {
            const [topic, partition] = [(0,ledger_fields/* textOf */.b6)(fields, 'topic'), (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0)];
            const name = `${topic}/${partition}`;
            const [ms, offset] = [times(fields, 'ts'), (0,ledger_fields/* bigOf */.yA)(fields, 'offset', 0n)];
            count += 1;
            const one = partitions.get(name);
            if (one === undefined) {
                partitions.set(name, { name, offset, ms, count: 0, meanMs: 0, squares: 0 });
                return;
            }
            if (ms < one.ms)
                throw new check/* LedgerError */.o(`the time of the commits of ${name} goes back by ${(0,ledger_times/* shownMs */.a7)(one.ms - ms)}`);
            if (offset < one.offset)
                sign('S3', at, `the commits of ${name} go back from ${one.offset} to ${offset}`);
            // Without progress there was nothing to do.
            if (offset > one.offset) {
                one.count += 1;
                const off = ms - one.ms - one.meanMs;
                one.meanMs += off / one.count;
                one.squares += off * (ms - one.ms - one.meanMs);
            }
            one.offset = offset;
            one.ms = ms;
        },
        end() {
            for (const { name, count: intervals, squares } of partitions.values()) {
                const sd = Math.sqrt(squares / Math.max(1, intervals - 1));
                if (intervals >= fewestIntervals && sd > deviationMs)
                    sign('S2', null, `the times between commits of ${name} deviate by ${(0,ledger_times/* shownMs */.a7)(sd)}, more than ${(0,ledger_times/* shownMs */.a7)(deviationMs)}`);
            }
        },
    };
}
/** H4: messages on which two members worked. */
function processedOf(found, sessionTimeoutMs) {
    const [messages, members] = [(0,ids/* idTable */.S)(), (0,ids/* idTable */.S)()];
    const [memberOf, startedAt, endedAt] = [
        (0,ids/* column */.f)(Int32Array),
        (0,ids/* column */.f)(Float64Array),
        (0,ids/* column */.f)(Float64Array),
    ];
    let count = 0;
    return {
        count: () => count,
        add(fields, times, at) {
            const id = (0,ledger_fields/* textOf */.b6)(fields, 'member');
            const place = `${(0,ledger_fields/* textOf */.b6)(fields, 'topic')}/${(0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0)}`;
            const offset = (0,ledger_fields/* bigOf */.yA)(fields, 'offset', 0n);
            const [started, ended] = [times(fields, 'started'), times(fields, 'ended')];
            if (ended < started)
                throw new check/* LedgerError */.o("its field 'ended' is before its field 'started'");
            count += 1;
            const known = messages.size;
            const message = messages.of(`${place}@${offset}`);
            const member = members.of(id);
            if (message < known && memberOf.get(message) !== member) {
                const other = members.text(memberOf.get(message));
                const detail = clash(started, ended, startedAt.get(message), endedAt.get(message), sessionTimeoutMs);
                if (detail !== undefined)
                    found.fail('H4', at, `${other} and ${id} both worked on ${place} at offset ${offset}: ${detail}`);
            }
            memberOf.set(message, member);
            startedAt.set(message, started);
            endedAt.set(message, ended);
        },
    };
}
/** Work again soon after the end of the first is a redelivery, as after every crash. */
function clash(started, ended, otherStarted, otherEnded, sessionTimeoutMs) {
    if (started < otherEnded && otherStarted < ended)
        return 'at the same time';
    const apart = started >= otherEnded ? started - otherEnded : otherStarted - ended;
    return apart > sessionTimeoutMs
        ? `${(0,ledger_times/* shownMs */.a7)(apart)} apart, more than a session timeout`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/messaging/split-brain.js






const parametersType = (0,shape/* object */.Ik)({
    sessionTimeoutMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(1, 86_400_000), 45_000),
    commitDeviationMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400_000), 2000),
});
const format = `Lines about one consumer group, in the order of their times:
  {"type":"view","ts","broker","coordinator","state","epoch","members":[{"id","client","host","assignment":[["topic",0]]}]}
  one for each broker and poll: whom the broker names as coordinator (null = nobody), and what it answers itself when it is asked for the group
  (no members where it says that it is not the coordinator); epoch (may be left out): the group's, of the new protocol
  {"type":"commit","ts","topic","partition","offset"}
  {"type":"processed","member","topic","partition","offset","started","ended"}
Parameters: sessionTimeoutMs (45000), commitDeviationMs (2000)
Rules; any hard sign fails, and so do two soft ones (a single one is a warning):
  H1  two coordinators are named in two polls in a row
  H2  two brokers answer for the group, with members, in one poll
  H3  a partition is assigned to two members in one answer
  H4  two members worked on one message at the same time, or the second began more than a session timeout after the first had ended
  H5  the epoch of the group goes back
  S1  two separate rebalances while it was watched
  S2  the times between commits of a partition deviate by more than commitDeviationMs (standard deviation of five or more, those without progress apart)
  S3  a committed offset goes back`;
const example = [0, 1000, 2000]
    .flatMap((ts) => [1, 2].map((broker) => JSON.stringify({
    ...{ type: 'view', ts, broker, coordinator: 1, state: broker === 1 ? 'Stable' : 'Dead' },
    members: broker === 1
        ? [{ id: 'm1', client: 'billing', host: '/10.0.0.1', assignment: [['orders', 0]] }]
        : [],
})))
    .join('\n');
/** One coordinator, one owner for each partition, one worker for each message. */
const splitBrain = {
    name: 'split-brain',
    summary: 'one coordinator, one owner for each partition, one worker for each message',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin({ sessionTimeoutMs, commitDeviationMs }) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const soft = new Map();
    const sign = (rule, line, detail) => {
        if (!soft.has(rule))
            soft.set(rule, { line, detail });
    };
    const views = viewsOf(found, sign);
    const commits = commitsOf(sign, commitDeviationMs);
    const processed = processedOf(found, sessionTimeoutMs);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['view', 'commit', 'processed']);
            if (type === 'view')
                views.add(viewOf(fields, times, at));
            else if (type === 'commit')
                commits.add(fields, times, at);
            else
                processed.add(fields, times, at);
        },
        end() {
            const seen = views.end();
            commits.end();
            const hard = Object.keys(found.broken());
            for (const [rule, { line, detail }] of soft)
                if (soft.size >= 2)
                    found.fail(rule, line, detail);
                else
                    found.warn(rule, line, detail);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: seen.unseen,
                measurements: [(0,findings/* countOf */.pq)('split-brain', found.count(), 'signs of two minds in one group')],
                counts: { ...seen.counts, commits: commits.count(), processed: processed.count() },
                analysis: { hard, soft: [...soft.keys()], coordinators: seen.coordinators },
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
