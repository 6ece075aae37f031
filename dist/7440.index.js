export const id = 7440;
export const ids = [7440];
export const modules = {

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

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  retry: () => (/* binding */ retry)
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
var ledger_ids = __webpack_require__(19858);
;// CONCATENATED MODULE: ./lib/gates/messaging/attempts.js


/** `next` gets the attempts of a message in order, each with the time since the one before it ended. Only those that came too early are kept. */
function attemptsOf(ids, next) {
    const [deliveries, endedAt] = [(0,ledger_ids/* column */.f)(Uint16Array), (0,ledger_ids/* column */.f)(Float64Array)];
    const early = new Map();
    const promised = new Map();
    const take = (message, attempt) => {
        const gapMs = attempt.delivery === 1 ? undefined : attempt.startedMs - endedAt.get(message);
        deliveries.set(message, attempt.delivery);
        endedAt.set(message, attempt.endedMs);
        next(attempt, gapMs);
    };
    const takeKept = (message) => {
        const kept = early.get(message);
        if (kept === undefined)
            return;
        for (;;) {
            const delivery = deliveries.get(message) + 1;
            const attempt = kept.get(delivery);
            if (attempt === undefined)
                break;
            kept.delete(delivery);
            take(message, attempt);
        }
        if (kept.size === 0)
            early.delete(message);
    };
    return {
        add(attempt) {
            const message = ids.of(attempt.id);
            const last = deliveries.get(message);
            const kept = early.get(message);
            if (attempt.delivery <= last || kept?.has(attempt.delivery) === true)
                throw new check/* LedgerError */.o(`message ${attempt.id} has delivery ${attempt.delivery} twice`);
            if (attempt.delivery > last + 1)
                early.set(message, (kept ?? new Map()).set(attempt.delivery, attempt));
            else {
                take(message, attempt);
                takeKept(message);
            }
        },
        expect(id, said, wrong) {
            const message = ids.of(id);
            const seen = deliveries.get(message);
            if (seen > said)
                wrong(seen);
            else if (seen < said)
                promised.set(message, said);
        },
        holes() {
            const open = [...promised].filter(([message, said]) => deliveries.get(message) < said);
            return [...new Set([...early.keys(), ...open.map(([message]) => message)])].map(ids.text);
        },
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/messages.js



const [produced, done, dead, exhausted] = [1, 2, 4, 8];
/** What became of every message. */
function messagesOf(found, schedule, maxRetries) {
    const ids = (0,ledger_ids/* idTable */.S)();
    const states = (0,ledger_ids/* column */.f)(Uint8Array);
    const mark = (message, state) => {
        const before = states.get(message);
        states.set(message, before | state);
        return before;
    };
    const settle = ({ id, delivery, failed, line }) => {
        const state = failed ? (delivery > maxRetries ? exhausted : 0) : done;
        const before = mark(ids.of(id), state);
        if ((before & done) !== 0)
            found.warn('R3', line, `message ${id} was delivered again after it was done`);
        if (state === done && (before & dead) !== 0)
            found.fail('R4', line, `message ${id} is dead-lettered, and done`);
    };
    const attempts = attemptsOf(ids, (attempt, gapMs) => {
        const { id, delivery, line } = attempt;
        const wrong = gapMs === undefined ? undefined : schedule.gap(delivery - 1, gapMs);
        if (wrong !== undefined)
            found.fail('R1', line, `message ${id}, retry ${delivery - 1}: ${wrong}`);
        if (delivery > maxRetries + 1) {
            const most = `more than ${maxRetries + 1}`;
            found.warn('R2', line, `message ${id} was delivered ${delivery} times, ${most}`);
        }
        settle(attempt);
    });
    return {
        produced: (id) => mark(ids.of(id), produced),
        attempt: attempts.add,
        deadLetter(fields, times, line) {
            const record = deadLetterOf(fields, times);
            const { id, deliveries } = record;
            const before = mark(ids.of(id), dead);
            if ((before & dead) !== 0)
                found.fail('R3', line, `message ${id} is dead-lettered twice`);
            if ((before & done) !== 0)
                found.fail('R4', line, `message ${id} is done, and dead-lettered`);
            if (deliveries <= maxRetries)
                found.fail('R2', line, `message ${id} is dead-lettered after ${deliveries} of ${maxRetries + 1} deliveries`);
            for (const missing of record.missing)
                found.fail('R5', line, `the dead letter of message ${id} has no valid ${missing}`);
            attempts.expect(id, deliveries, (seen) => found.fail('R5', line, `the dead letter of message ${id} says ${deliveries} deliveries, and ${seen} were seen`));
        },
        end: (drained) => conserved({ found, ids, states, maxRetries, holes: attempts.holes(), drained }),
    };
}
const sha256 = /^[0-9a-f]{64}$/i;
/** W3C Trace Context: any version but ff, and no id of zeros only. */
const traceparent = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?$/;
function deadLetterOf(fields, times) {
    times(fields, 'at');
    const reason = fields['reason'];
    if (typeof reason !== 'string')
        (0,ledger_fields/* textOf */.b6)(fields, 'reason');
    const missing = [];
    if (reason === '')
        missing.push('reason');
    if (!sha256.test(String(fields['payload_sha256'])))
        missing.push('payload_sha256');
    if (!traceparent.test(String(fields['traceparent'])))
        missing.push('traceparent');
    return {
        id: (0,ledger_fields/* textOf */.b6)(fields, 'id'),
        deliveries: (0,ledger_fields/* wholeOf */.l2)(fields, 'deliveries', 1, 65_535),
        missing,
    };
}
/** R3, and the second half of R2: where every message ended. */
function conserved(about) {
    const { found, ids, states, drained } = about;
    const counts = { produced: 0, ok: 0, deadLettered: 0, open: 0, notProduced: 0 };
    for (let message = 0; message < ids.size; message++) {
        const state = states.get(message);
        if ((state & produced) === 0)
            counts.notProduced += 1;
        else
            counts.produced += 1;
        if ((state & done) !== 0)
            counts.ok += 1;
        if ((state & dead) !== 0)
            counts.deadLettered += 1;
        if ((state & (done | dead)) === 0)
            counts.open += 1;
    }
    // A ledger without any is of somebody who did not look; with some, the others came from nowhere.
    if (counts.produced > 0 && counts.notProduced > 0)
        each(ids, states, produced, 0, (id) => found.fail('R3', null, `message ${id} was never produced`));
    if (drained === 0)
        lose(about);
    else if (drained !== undefined && counts.open > drained)
        found.fail('R3', null, `${counts.open} messages are neither done nor dead-lettered, and only ${drained} are in flight`);
    return { counts, unseen: unseenOf(counts.produced, about) };
}
/** Calls `say` for each message whose bits under `mask` are `value`. */
function each(ids, states, mask, value, say) {
    for (let message = 0; message < ids.size; message++) {
        const state = states.get(message);
        if ((state & mask) === value)
            say(ids.text(message), state);
    }
}
function lose({ found, ids, states, maxRetries, }) {
    each(ids, states, done | dead, 0, (id, state) => {
        if ((state & exhausted) === 0)
            found.fail('R3', null, `message ${id} is lost: not done, not dead-lettered, and nothing is in flight`);
        else
            found.fail('R2', null, `message ${id} failed all ${maxRetries + 1} deliveries, and there is no dead letter`);
    });
}
function unseenOf(count, { holes, drained }) {
    const unseen = [];
    if (count === 0)
        unseen.push('no produced line: messages that were lost cannot be seen');
    if (drained === undefined)
        unseen.push("no line 'drained': what is in flight cannot be told from what is lost");
    else if (drained > 0)
        unseen.push(`${drained} messages are still in flight`);
    if (holes.length > 0)
        unseen.push(`deliveries of ${holes.length} messages are not in the ledger (message ${holes[0]})`);
    return unseen;
}

;// CONCATENATED MODULE: ./lib/gates/messaging/schedule.js

/** Clocks and timers are this exact. */
const exactMs = 50;
const delaySeconds = ({ baseSeconds, capSeconds }, retry) => Math.min(baseSeconds * 2 ** (retry - 1), capSeconds);
/** Of all delays together, without jitter. */
const totalSeconds = (backOff) => Array.from({ length: backOff.maxRetries }, (_, i) => delaySeconds(backOff, i + 1)).reduce((a, b) => a + b, 0);
function windowOf(backOff, retry) {
    const delayMs = delaySeconds(backOff, retry) * 1000;
    return {
        delayMs,
        fromMs: delayMs * (1 - backOff.jitter) - exactMs,
        toMs: delayMs * (1 + backOff.jitter) + backOff.pollSeconds * 1000,
    };
}
/** Fewer gaps tell nothing of jitter. */
const enough = 20;
function scheduleOf(backOff) {
    const seen = [];
    return {
        gap(retry, gapMs) {
            const { fromMs, toMs } = windowOf(backOff, retry);
            seen[retry - 1] ??= {
                count: 0,
                minMs: gapMs,
                maxMs: gapMs,
                meanMs: 0,
                squares: 0,
                outside: 0,
            };
            const one = seen[retry - 1];
            one.count += 1;
            one.minMs = Math.min(one.minMs, gapMs);
            one.maxMs = Math.max(one.maxMs, gapMs);
            const off = gapMs - one.meanMs;
            one.meanMs += off / one.count;
            one.squares += off * (gapMs - one.meanMs);
            // The product of a delay and a jitter may be off in its last binary digit.
            if (gapMs >= fromMs - 1e-6 && gapMs <= toMs + 1e-6)
                return undefined;
            one.outside += 1;
            return `it started ${(0,ledger_times/* shownMs */.a7)(gapMs)} after the attempt before it, not ${(0,ledger_times/* shownMs */.a7)(fromMs)} to ${(0,ledger_times/* shownMs */.a7)(toMs)}`;
        },
        end(warn) {
            if (backOff.jitter === 0)
                return;
            for (const [i, one] of seen.entries()) {
                if (one === undefined || one.count < enough)
                    continue;
                const sd = Math.sqrt(one.squares / (one.count - 1));
                if (sd < 0.01 * windowOf(backOff, i + 1).delayMs)
                    warn(`${one.count} messages had retry ${i + 1} after the same ${(0,ledger_times/* shownMs */.a7)(one.meanMs)} (standard deviation ${(0,ledger_times/* shownMs */.a7)(sd)}): no jitter`);
            }
        },
        table: () => Array.from({ length: Math.max(backOff.maxRetries, seen.length) }, (_, i) => {
            const [{ delayMs, fromMs, toMs }, one] = [windowOf(backOff, i + 1), seen[i]];
            return {
                retry: i + 1,
                expectedSeconds: delayMs / 1000,
                fromSeconds: fromMs / 1000,
                toSeconds: toMs / 1000,
                seen: one?.count ?? 0,
                outside: one?.outside ?? 0,
                minSeconds: one === undefined ? null : one.minMs / 1000,
                meanSeconds: one === undefined ? null : one.meanMs / 1000,
                maxSeconds: one === undefined ? null : one.maxMs / 1000,
            };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/retry.js







const parametersType = (0,shape/* object */.Ik)({
    baseSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 1),
    capSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 30),
    maxRetries: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 1000), 6),
    jitter: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1), 0.2),
    pollSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 3600), 1),
});
const format = `Lines:
  {"type":"produced","id","ts"}
  {"type":"attempt","id","delivery","started","ended","outcome":"ok|failed"}     delivery counts from 1
  {"type":"dead-letter","id","deliveries","reason","at","payload_sha256","traceparent"}
  {"type":"drained","in_flight":n}                                              nothing more is coming: n messages are still in flight
Parameters: baseSeconds (1), capSeconds (30), maxRetries (6: seven executions, 61 s of delays), jitter (0.2), pollSeconds (1)
Rules:
  R1  retry r starts min(base * 2^(r-1), cap) after the attempt before it: not more than jitter and 50 ms sooner, nor jitter and pollSeconds later
  R2  a message is dead-lettered after maxRetries + 1 failed deliveries, not before, and never not at all
  R3  produced = ok + dead-lettered + in flight: nothing is lost, nothing comes from nowhere, nothing is dead-lettered twice
  R4  no message is both done and dead-lettered
  R5  a dead letter can be traced and replayed: deliveries, reason, SHA-256 of the payload, traceparent
  R6  (warning) retries of many messages come at the same moment: there is no jitter`;
const example = `{"type":"case","id":"one retry each","parameters":{"maxRetries":1}}
{"type":"produced","id":"m1","ts":0}
{"type":"produced","id":"m2","ts":5}
{"type":"attempt","id":"m1","delivery":1,"started":10,"ended":20,"outcome":"failed"}
{"type":"attempt","id":"m2","delivery":1,"started":12,"ended":25,"outcome":"failed"}
{"type":"attempt","id":"m1","delivery":2,"started":1120,"ended":1130,"outcome":"ok"}
{"type":"attempt","id":"m2","delivery":2,"started":930,"ended":940,"outcome":"failed"}
{"type":"dead-letter","id":"m2","deliveries":2,"reason":"card declined","at":950,"payload_sha256":"${'0a'.repeat(32)}","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
{"type":"drained","in_flight":0}`;
/** Retries with exponential back-off, and what becomes of messages that never succeed. */
const retry = {
    name: 'retry',
    summary: 'retries come when they should, dead letters are kept whole, and no message is lost',
    format,
    example,
    parameters(given) {
        const parameters = parametersType(given, 'parameters');
        return { ...parameters, capSeconds: Math.max(parameters.capSeconds, parameters.baseSeconds) };
    },
    begin,
};
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const schedule = scheduleOf(parameters);
    const messages = messagesOf(found, schedule, parameters.maxRetries);
    let drained;
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['produced', 'attempt', 'dead-letter', 'drained']);
            if (type === 'drained') {
                if (drained !== undefined)
                    throw new check/* LedgerError */.o("it is a second line 'drained'");
                drained = (0,ledger_fields/* wholeOf */.l2)(fields, 'in_flight', 0);
            }
            else if (type === 'produced') {
                times(fields, 'ts');
                messages.produced((0,ledger_fields/* textOf */.b6)(fields, 'id'));
            }
            else if (type === 'attempt')
                messages.attempt(attemptOf(fields, times, at));
            else
                messages.deadLetter(fields, times, at);
        },
        end() {
            const { unseen, counts } = messages.end(drained);
            schedule.end((detail) => found.warn('R6', null, detail));
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen,
                measurements: [
                    (0,findings/* countOf */.pq)('retry-schedule', found.count('R1'), 'retries came too soon or too late'),
                    (0,findings/* countOf */.pq)('dead-letters', found.count('R2') + found.count('R4') + found.count('R5'), 'dead letters are wrong, early, missing or not whole'),
                    (0,findings/* countOf */.pq)('lost-messages', found.count('R3'), 'messages are lost or came from nowhere'),
                ],
                counts,
                analysis: {
                    executions: parameters.maxRetries + 1,
                    retries: parameters.maxRetries,
                    delaysSeconds: totalSeconds(parameters),
                    schedule: schedule.table(),
                },
            });
        },
    };
}
function attemptOf(fields, times, line) {
    const [startedMs, endedMs] = [times(fields, 'started'), times(fields, 'ended')];
    if (endedMs < startedMs)
        throw new check/* LedgerError */.o("its field 'ended' is before its field 'started'");
    return {
        id: (0,ledger_fields/* textOf */.b6)(fields, 'id'),
        delivery: (0,ledger_fields/* wholeOf */.l2)(fields, 'delivery', 1, 65_535),
        startedMs,
        endedMs,
        failed: (0,ledger_fields/* choiceOf */.FH)(fields, 'outcome', ['ok', 'failed']) === 'failed',
        line,
    };
}


/***/ })

};
