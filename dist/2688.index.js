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
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
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


/***/ })

};
