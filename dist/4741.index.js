export const id = 4741;
export const ids = [4741,4134,1753,8896,6515];
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
