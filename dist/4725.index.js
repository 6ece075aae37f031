export const id = 4725;
export const ids = [4725,4134,1753,8896,6515];
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


/***/ })

};
