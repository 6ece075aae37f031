export const id = 852;
export const ids = [852];
export const modules = {

/***/ 47394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/** The body of an answer as text, cut off while it is read: what `fetch` unpacks is counted unpacked, so that a small gzip cannot become a large text. */
async function boundedText(response, limitBytes) {
    const parts = [];
    let bytes = 0;
    if (response.body === null)
        return { text: '', whole: true };
    for await (const part of response.body) {
        const room = limitBytes - bytes;
        parts.push(part.byteLength > room ? part.subarray(0, room) : part);
        bytes += part.byteLength;
        // Leaving the loop cancels the stream.
        if (bytes > limitBytes)
            break;
    }
    return { text: Buffer.concat(parts).toString('utf8'), whole: bytes <= limitBytes };
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ answerLimit),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   _1: () => (/* binding */ boundedGet)
/* harmony export */ });
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66658);


/** Longer answers are not kept. */
const answerLimit = 16 * 1024 * 1024;
/** One GET of JSON text; follows no redirect, which would take the credentials along. Throws what the connection or the deadline throws. */
const boundedGet = (url, about, signal) => (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(about.withinMs, signal, async (limit) => {
    const answer = await fetch(url, {
        headers: { accept: 'application/json', ...about.headers },
        redirect: 'error',
        signal: limit,
    });
    return { status: answer.status, ...(await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(answer, answerLimit)) };
});
/** The header for `user:password` (RFC 7617). */
const basic = (credentials) => ({
    authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
});


/***/ }),

/***/ 90364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ brokerJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _bounded_get_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);


const answerWithinMs = 10_000;
/** JSON from a broker's monitoring or management address; undefined on 404. */
async function brokerJson(broker, url, signal, credentials) {
    const headers = credentials === undefined ? {} : (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .basic */ .HX)(credentials);
    let got;
    try {
        got = await (0,_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedGet */ ._1)(url, { withinMs: answerWithinMs, headers }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
            input: 'consumer-group',
            cause,
        });
    }
    const { status } = got;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} refuses the request (${status}).`, {
            input: 'consumer-credentials',
            fix: 'Give a user that may monitor, as user:password from a secret.',
        });
    if (status === 404)
        return undefined;
    if (status < 200 || status > 299)
        throw new Error(`${broker} answered ${status}`);
    if (!got.whole)
        throw new Error(`the answer of ${broker} is larger than ${_bounded_get_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLimit */ .Ey >> 20} MiB`);
    return JSON.parse(got.text);
}


/***/ }),

/***/ 66658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with any of the given signals. Timer and listeners are held here: a signal of AbortSignal.timeout
 * that only AbortSignal.any refers to, or one of AbortSignal.any that only a request refers to, may be collected before it fires, and the request hangs.
 */
async function withDeadline(ms, given, body) {
    const signals = given instanceof AbortSignal ? [given] : given;
    // A signal that has aborted already tells no listener any more.
    for (const signal of signals)
        signal.throwIfAborted();
    const limit = new AbortController();
    const follow = ({ target }) => limit.abort(target.reason);
    const timer = setTimeout(() => limit.abort(new DOMException('no answer within the deadline', 'TimeoutError')), ms);
    for (const signal of signals)
        signal.addEventListener('abort', follow);
    try {
        return await body(limit.signal);
    }
    finally {
        clearTimeout(timer);
        for (const signal of signals)
            signal.removeEventListener('abort', follow);
    }
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lagLines),
  v: () => (/* binding */ lookEveryMs)
});

;// CONCATENATED MODULE: ./lib/adapters/time-behind.js
/** More marks than this say no more about times; every second one is let go. */
const mostMarks = 4096;
/**
 * The age of the next message to be done, from looks at a log that only grows: it arrived when the log's end passed its place. Only positions are needed,
 * so no message is read. Between two looks messages are taken to have come evenly; the age is right to the time between two looks.
 */
function timeBehind() {
    let marks = [];
    return {
        /** undefined = the log's end went back, as that of a log that was made anew; it is followed from here. */
        add(ms, end, done) {
            const last = marks.at(-1);
            if (last !== undefined && end < last.end) {
                marks = [{ ms, end }];
                return undefined;
            }
            if (last === undefined || end > last.end)
                marks.push({ ms, end });
            // The end stood still until now: whatever comes next came after this look.
            else if (marks.length > 1 && marks.at(-2)?.end === end)
                marks[marks.length - 1] = { ms, end };
            else
                marks.push({ ms, end });
            forget(marks, done);
            if (marks.length > mostMarks)
                marks = marks.filter((_, i) => i % 2 === 0 || i === marks.length - 1);
            return behind(marks, ms, done);
        },
    };
}
/** What the position has passed is of no use any more, but for the last look before it. */
function forget(marks, done) {
    let passed = 0;
    while (passed + 1 < marks.length && (marks[passed + 1]?.end ?? 0n) <= done)
        passed += 1;
    marks.splice(0, passed);
}
function behind(marks, nowMs, done) {
    const next = marks.findIndex(({ end }) => end > done);
    const [before, after] = [marks[next - 1], marks[next]];
    if (after === undefined)
        return { lagMs: 0, atLeast: false };
    if (before === undefined)
        return { lagMs: Math.max(0, nowMs - after.ms), atLeast: true };
    const place = (Number(done - before.end) + 0.5) / Number(after.end - before.end);
    const arrivedMs = before.ms + place * (after.ms - before.ms);
    return { lagMs: Math.max(0, nowMs - arrivedMs), atLeast: false };
}

;// CONCATENATED MODULE: ./lib/adapters/lag-lines.js

/** A look of so many in each window: enough for a 99th percentile. */
const looksPerWindow = 120;
/** Longer observations would be cut off: with many partitions there are fewer looks. */
const linesPerWindow = 4000;
const fewestLooks = 30;
/** Milliseconds from one look to the next. */
function lookEveryMs(windowMs, partitions) {
    const bearable = Math.max(fewestLooks, linesPerWindow / Math.max(1, partitions));
    const everyMs = windowMs / Math.min(looksPerWindow, bearable);
    return Math.round(Math.min(5000, Math.max(100, everyMs)));
}
/**
 * Looks at a group as lines that `sluice check lag-spikes` reads. What was there before the first look is of unknown age: in the first window nothing is
 * said of it, which is too short for a spike; later it is as old as the watch at least, and told to be so.
 */
function lagLines({ group, topic }, windowMs) {
    const known = new Map();
    const owners = new Map();
    const unseen = new Set();
    let [firstMs, state] = [Number.NaN, null];
    const sampleOf = ({ partition, end, done }, ms) => {
        const place = `${topic}/${partition}`;
        if (end === null || done === null) {
            unseen.add(end === null
                ? `the end of ${place} is not known`
                : `${place} has messages, and how far ${group} has come is not known`);
            return null;
        }
        const behind = known.get(partition) ?? timeBehind();
        known.set(partition, behind);
        const seen = behind.add(ms, end, done);
        if (seen === undefined) {
            unseen.add(`the end of ${place} went back: it was made anew, or cut off`);
            return null;
        }
        if (!seen.atLeast)
            return seen.lagMs;
        if (ms - firstMs < windowMs)
            return null;
        unseen.add(`the next message of ${place} was there before the watch: how old it is nobody tells, ${Math.round(windowMs / 1000)} s at least`);
        return seen.lagMs;
    };
    const groupLines = ({ ms, state: now, owners: all }) => {
        const ts = new Date(ms).toISOString();
        const unsettled = now !== null && (now !== state || now !== 'Stable');
        state = now;
        const changed = all.filter(({ partition, member }) => owners.get(partition) !== member);
        for (const { partition, member } of changed)
            owners.set(partition, member);
        return [
            ...(unsettled ? [{ type: 'group', ts, group_id: group, state: now }] : []),
            ...changed.map((owner) => ({ type: 'member', ts, group_id: group, topic, ...owner })),
        ];
    };
    const markLines = (mark, ms) => {
        const { partition, end, done, leader } = mark;
        const about = { ts: new Date(ms).toISOString(), topic, partition };
        const lag = sampleOf(mark, ms);
        const places = { high: String(end), committed: String(done) };
        return [
            ...(end === null || done === null
                ? []
                : [{ type: 'watermark', ...about, ...places, ...(leader === null ? {} : { leader }) }]),
            ...(lag === null
                ? []
                : [{ type: 'sample', ...about, group_id: group, lag_ms: Math.round(lag) }]),
        ];
    };
    return {
        unseen: () => [...unseen],
        add(look) {
            if (Number.isNaN(firstMs))
                firstMs = look.ms;
            return [...groupLines(look), ...look.marks.flatMap((mark) => markLines(mark, look.ms))];
        },
    };
}


/***/ }),

/***/ 40852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rabbitmqSource: () => (/* binding */ rabbitmqSource)
});

// EXTERNAL MODULE: ./lib/adapters/broker-http.js
var broker_http = __webpack_require__(90364);
// EXTERNAL MODULE: ./lib/adapters/lag-lines.js + 1 modules
var lag_lines = __webpack_require__(8081);
;// CONCATENATED MODULE: ./lib/adapters/rabbitmq/lag-samples.js

/** The management API counts every five seconds, a busy one a little later. */
const countedWithinMs = 6000;
/** How many came to a queue, as far as its counts tell. */
function arrivals(queue) {
    const unseen = new Set();
    let before;
    let [arrived, changedMs] = [0, Number.NaN];
    /** What was published since the last look; null = it is not told. Statistics begin with the first message that is published. */
    const sentSince = (published) => published === null ? null : before === undefined ? 0 : published - (before.published ?? 0);
    return {
        unseen,
        /** undefined = how much came in between is not known. */
        add({ messages, published }, ms) {
            const sent = sentSince(published);
            const grown = messages - (before?.messages ?? 0);
            if (sent !== null && sent < 0)
                unseen.add(`the counts of ${queue} began anew: its node was restarted`);
            arrived += Math.max(0, grown, sent ?? 0);
            if (before === undefined || grown !== 0 || sent !== 0)
                changedMs = ms;
            before = { messages, published };
            if (sent !== null || messages === 0)
                return { arrived, changedMs };
            unseen.add(`RabbitMQ does not tell how much was published to ${queue}: set management.rates_mode = basic`);
            return undefined;
        },
    };
}
/**
 * A queue as a log that grows: what was published to it is its end, and that less what it holds is done. Dead letters that come in are in no statistics
 * of publishing; what a queue grew by has arrived all the same.
 */
function queueLag(queue, windowMs) {
    const lines = (0,lag_lines/* lagLines */.Y)({ group: queue, topic: queue }, windowMs);
    const counts = arrivals(queue);
    let firstMs = Number.NaN;
    return {
        unseen: () => [...counts.unseen, ...lines.unseen()],
        add({ messages, message_stats, consumer_details = [] }, ms) {
            if (Number.isNaN(firstMs))
                firstMs = ms;
            if (messages === undefined) {
                // A new queue is counted a little later.
                if (ms - firstMs >= countedWithinMs)
                    counts.unseen.add(`RabbitMQ does not say how many messages ${queue} has`);
                return [];
            }
            const counted = counts.add({ messages, published: message_stats?.publish ?? null }, ms);
            if (counted === undefined)
                return [];
            const { arrived, changedMs } = counted;
            const done = BigInt(arrived - messages);
            return lines.add({
                // Counts that did not change may be as old as the time from one count to the next, and no older.
                ms: Math.max(changedMs, ms - countedWithinMs),
                state: consumer_details.length === 0 ? 'Empty' : 'Stable',
                owners: ownersOf(consumer_details),
                marks: [{ partition: 0, end: BigInt(arrived), done, leader: null }],
            });
        },
    };
}
function ownersOf(consumers) {
    if (consumers.length === 0)
        return [];
    const tags = consumers.map(({ consumer_tag = '-' }) => consumer_tag).sort();
    const hosts = consumers.map(({ channel_details }) => channel_details?.peer_host ?? '-');
    const host = shortened([...new Set(hosts)].sort());
    return [{ partition: 0, member: shortened(tags), host }];
}
const shortened = (all) => all.length <= 3 ? all.join(', ') : `${all.slice(0, 3).join(', ')} and ${all.length - 3} more`;

;// CONCATENATED MODULE: ./lib/adapters/rabbitmq/source.js



/** The management API counts every five seconds: one answer may be that old. */
const countedEveryMs = 5000;
/** Some queues by the management API: how far behind they are, or how many messages are still on their way. */
function rabbitmqSource(check, address, credentials, about) {
    const { url, vhost, queues } = address;
    let version = '';
    const ask = (path) => (0,broker_http/* brokerJson */.q)('RabbitMQ', `${url}/api/${path}`, about.signal, credentials);
    const server = {
        queues,
        now: about.now,
        async each() {
            const overview = (await ask('overview'));
            version = overview?.rabbitmq_version ?? '';
            return await Promise.all(queues.map(async (queue) => {
                const path = `queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`;
                const found = (await ask(path));
                if (found === undefined)
                    throw new Error(`RabbitMQ has no queue ${queue} in the vhost ${vhost}`);
                return found;
            }));
        },
    };
    return {
        ...(check === 'lag-spikes' ? samples(server, about.windowMs) : drained(server)),
        about: () => ({ endpoint: url, version }),
        close: () => Promise.resolve(),
    };
}
function samples({ queues, now, each }, windowMs) {
    const lags = queues.map((queue) => queueLag(queue, windowMs));
    const fewest = 3 * countedEveryMs;
    return {
        everyMs: (0,lag_lines/* lookEveryMs */.v)(2 * windowMs, queues.length),
        async look() {
            const told = await each();
            const ms = now().getTime();
            return told.flatMap((queue, i) => lags[i]?.add(queue, ms) ?? []);
        },
        end: () => Promise.resolve([]),
        unseen: () => [
            ...lags.flatMap((lag) => lag.unseen()),
            ...(windowMs < fewest
                ? [
                    `RabbitMQ counts its messages every five seconds: give windowSeconds of ${fewest / 1000} or more`,
                ]
                : []),
        ],
    };
}
function drained({ queues, now, each }) {
    let uncounted = [];
    const counts = [];
    const look = async () => {
        // null = it was not counted yet, as in a queue's first five seconds.
        const counted = (await each()).map(({ messages }) => messages ?? null);
        uncounted = queues.filter((_, i) => counted[i] === null);
        if (uncounted.length > 0)
            return [];
        const messages = counted.reduce((sum, one) => sum + (one ?? 0), 0);
        counts.push({ ms: now().getTime(), messages });
        return [];
    };
    /** Those of the last ten seconds: one that is older than all of them was counted before the work was done. */
    const recent = () => counts.filter(({ ms }) => ms >= now().getTime() - 2 * countedEveryMs - 1000);
    return {
        everyMs: countedEveryMs,
        look,
        async end() {
            await look();
            if (uncounted.length > 0)
                throw new Error(`RabbitMQ does not say how many messages ${uncounted.join(', ')} has`);
            return [
                { type: 'drained', in_flight: Math.max(...recent().map(({ messages }) => messages)) },
            ];
        },
        unseen: () => {
            const [first] = counts;
            const span = now().getTime() - (first?.ms ?? Number.POSITIVE_INFINITY);
            return first !== undefined && span < countedEveryMs
                ? ['RabbitMQ counts its messages every five seconds: watch for ten or more']
                : [];
        },
    };
}


/***/ })

};
