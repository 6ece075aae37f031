export const id = 488;
export const ids = [488];
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

/***/ 68749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ natsServers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _broker_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90364);


/**
 * A server tells only of the clients that are connected to itself: all of a cluster are asked. Those that no URL names are looked for at the
 * address of their route and the port of the first URL, and believed when they are who the route says; credentials are not sent there.
 */
async function natsServers(urls, signal, credentials) {
    const named = await Promise.all(urls.map((url) => meet(url, signal, credentials)));
    const known = new Map(named.map((met) => [met.server.id, met.server]));
    const peers = new Map(named.flatMap(({ peers: found }) => found.map((peer) => [peer.id, peer])));
    const missing = [...peers.values()].filter(({ id }) => !known.has(id));
    const lost = [];
    for (const peer of missing) {
        const found = credentials === undefined ? await lookFor(peer, urls[0] ?? '', signal) : undefined;
        if (found === undefined)
            lost.push(peer);
        else
            known.set(found.id, found);
    }
    if (lost.length > 0)
        throw notAsked(lost, known.size, credentials !== undefined);
    const [first] = named;
    return {
        all: [...known.values()],
        unseen: first === undefined ? null : await beyond(first.server),
    };
}
async function meet(url, signal, credentials) {
    const ask = (path) => (0,_broker_http_js__WEBPACK_IMPORTED_MODULE_1__/* .brokerJson */ .q)('NATS', `${url}/${path}`, signal, credentials);
    const answer = ((await ask('routez')) ?? {});
    const { server_id: id = url, server_name: name, routes = [] } = answer;
    const peers = routes.map(({ remote_id, remote_name, ip = '' }) => ({
        id: remote_id ?? ip,
        name: remote_name ?? remote_id ?? ip,
        ip,
    }));
    return { server: { url, id, name, ask }, peers };
}
/** Undefined when nobody answers there, or somebody else does. */
async function lookFor({ id, ip }, like, signal) {
    if (ip === '' || !URL.canParse(like))
        return undefined;
    const url = new URL(like);
    url.hostname = ip.includes(':') ? `[${ip}]` : ip;
    const place = url.href.replace(/\/+$/, '');
    try {
        const { server } = await meet(place, signal, undefined);
        return server.id === id ? server : undefined;
    }
    catch {
        signal.throwIfAborted();
        return undefined;
    }
}
function notAsked(lost, asked, secret) {
    const names = lost.map(({ name, ip }) => (name === ip ? name : `${name} at ${ip}`)).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`NATS is a cluster: ${asked} of its servers ${asked === 1 ? 'was' : 'were'} asked, and ${names} could not be${secret ? ' (credentials are sent to no server that is not named)' : ''}. Whoever is connected there is not seen, and no share can be read back.`, {
        input: 'consumer-group',
        fix: 'Give the monitoring URL of every server: url: "http://nats-0.nats:8222,http://nats-1.nats:8222".',
    });
}
/** Other clusters and leaf nodes have clients of their own, of which these servers know nothing. */
async function beyond({ ask }) {
    const [gateways, leaves] = (await Promise.all([
        ask('gatewayz').catch(() => undefined),
        ask('leafz').catch(() => undefined),
    ]));
    const clusters = Object.keys(gateways?.outbound_gateways ?? {});
    const count = leaves?.leafnodes ?? 0;
    const parts = [
        ...(clusters.length === 0 ? [] : [`clients of the clusters ${clusters.join(', ')}`]),
        ...(count === 0 ? [] : [`clients of ${count} leaf nodes`]),
    ];
    return parts.length === 0 ? null : `${parts.join(' and ')} are not seen`;
}


/***/ }),

/***/ 20488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  natsSource: () => (/* binding */ natsSource)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/nats/advisories.js

const answerWithinMs = 5000;
/** More advisories than this are a disaster that need not be read to its end. */
const mostAdvisories = 5000;
/** What the server said of messages that it gave up, kept by a stream over $JS.EVENT.ADVISORY.CONSUMER.>: without one nobody heard it. */
async function openAdvisories(about, credentials) {
    const { connect } = await __webpack_require__.e(/* import() */ 3948).then(__webpack_require__.t.bind(__webpack_require__, 43948, 19));
    const connection = await connect({
        ...{ servers: [...about.servers], reconnect: false, timeout: answerWithinMs, name: 'sluice' },
        ...loginOf(credentials),
    }).catch((cause) => {
        throw new errors.UsageError(`NATS at ${about.servers.join(',')}: ${String(cause)}.`, { cause });
    });
    let seq = 1;
    return {
        async next() {
            const found = [];
            for (;;) {
                const stored = await nextStored(connection, about, seq);
                if (stored === undefined)
                    return found;
                seq = stored.seq + 1;
                if (Date.parse(stored.time) < about.sinceMs)
                    continue;
                found.push(JSON.parse(Buffer.from(stored.data ?? '', 'base64').toString('utf8')));
                if (found.length > mostAdvisories)
                    throw new Error(`the stream ${about.advisories} has more than ${mostAdvisories} advisories`);
            }
        },
        close: () => connection.close(),
    };
}
/** user:password, or a token. */
function loginOf(credentials) {
    if (credentials === undefined)
        return {};
    const colon = credentials.indexOf(':');
    return colon < 0
        ? { token: credentials }
        : { user: credentials.slice(0, colon), pass: credentials.slice(colon + 1) };
}
/** The next one about the consumer, whatever it says; undefined when there is no more. Asked one by one: servers before 2.10 do not seek by subject. */
async function nextStored(connection, { advisories, stream, consumer }, from) {
    const ask = async (what, body) => {
        const subject = `$JS.API.STREAM.${what}.${advisories}`;
        const text = JSON.stringify(body);
        return (await connection.request(subject, text, { timeout: answerWithinMs })).json();
    };
    const { state, error } = await ask('INFO', {});
    if (error !== undefined || state === undefined)
        throw new errors.UsageError(`NATS does not give the messages of the stream ${advisories}: ${error?.description ?? 'no state'}.`);
    for (let seq = Math.max(from, state.first_seq); seq <= state.last_seq; seq++) {
        const { message } = await ask('MSG.GET', { seq });
        if (message?.subject.endsWith(`.${stream}.${consumer}`) === true)
            return message;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/adapters/nats/servers.js
var servers = __webpack_require__(68749);
;// CONCATENATED MODULE: ./lib/adapters/nats/consumer-info.js

/** By the server that leads the consumer, as the others' counts are behind. Throws where there is none, or more than one of that name. */
async function consumerInfo({ urls, stream, consumer, }, credentials, signal) {
    const { all } = await (0,servers/* natsServers */.h)(urls, signal, credentials);
    const told = await Promise.all(all.map(async ({ ask, name }) => {
        const answer = (await ask('jsz?accounts=true&streams=true&consumers=true&config=true'));
        const streams = (answer?.account_details ?? []).flatMap(({ stream_detail = [] }) => stream_detail);
        const found = streams
            .filter((one) => one.name === stream)
            .flatMap(({ consumer_detail = [], state = {} }) => consumer_detail.map((info) => ({ info, state })))
            .filter(({ info }) => info.name === consumer);
        if (found.length > 1)
            throw new Error(`NATS has consumers ${consumer} of streams ${stream} in several accounts`);
        return found.map((one) => ({ ...one, leads: one.info.cluster?.leader === name }));
    }));
    const found = told.flat();
    const best = found.find(({ leads }) => leads) ?? found[0];
    if (best === undefined)
        throw new Error(`NATS has no consumer ${consumer} of a stream ${stream}`);
    const about = (await all[0]?.ask('varz'));
    return { info: best.info, state: best.state, version: about?.version ?? '' };
}

// EXTERNAL MODULE: ./lib/adapters/lag-lines.js + 1 modules
var lag_lines = __webpack_require__(8081);
;// CONCATENATED MODULE: ./lib/adapters/nats/lag-samples.js


/** How far a consumer of JetStream is behind the end of its stream, look by look. */
function lagSource(address, credentials, { now, signal, windowMs }) {
    const lines = (0,lag_lines/* lagLines */.Y)({ group: address.consumer, topic: address.stream }, windowMs);
    const unseen = new Set();
    const placed = placeOf();
    let version = '';
    return {
        // Each answer tells of every consumer of the server: asked half as often as others.
        everyMs: (0,lag_lines/* lookEveryMs */.v)(2 * windowMs, 1),
        about: () => ({ endpoint: address.urls.join(','), version }),
        async look() {
            const { info, state, version: told } = await consumerInfo(address, credentials, signal);
            version = told;
            if (info.config?.['ack_policy'] === 'none')
                unseen.add(`${address.consumer} acks nothing: what it was given counts as done`);
            return lines.add({
                ...{ ms: now().getTime(), state: null, owners: [] },
                marks: [{ partition: 0, ...placed(info, state), leader: info.cluster?.leader ?? null }],
            });
        },
        end: () => Promise.resolve([]),
        unseen: () => [...unseen, ...lines.unseen()],
        close: () => Promise.resolve(),
    };
}
/**
 * Where a consumer is in its stream. The acknowledgement floor alone does not tell: with servers before 2.10 it stays behind what was given up, and a filter
 * leaves places out that are none of its. At a look at which nothing was left, all up to the stream's end was done.
 */
function placeOf() {
    let clean = 0n;
    return ({ num_pending, num_ack_pending, delivered, ack_floor }, { last_seq }) => {
        const end = last_seq === undefined ? null : BigInt(last_seq);
        const given = delivered?.stream_seq;
        if (num_pending === undefined || num_ack_pending === undefined || given === undefined)
            return { end, done: null };
        const caughtUp = num_ack_pending === 0 && num_pending === 0;
        const place = num_ack_pending === 0 ? given : (ack_floor?.stream_seq ?? 0);
        const reached = caughtUp && end !== null ? end : BigInt(place);
        if (reached > clean)
            clean = reached;
        return { end, done: clean };
    };
}

;// CONCATENATED MODULE: ./lib/adapters/nats/source.js



/** A JetStream consumer: what its server says of it, and of the messages that it gave up. `retry` hears how much is still on its way. */
function natsSource(check, address, credentials, about) {
    if (check === 'lag-spikes')
        return lagSource(address, credentials, about);
    const { now, signal, sinceMs } = about;
    const { stream, consumer, advisories: kept, servers } = address;
    let version = '';
    let open;
    let limited = false;
    const drop = async () => {
        const last = open;
        open = undefined;
        await last?.then(({ close }) => close()).catch(() => undefined);
    };
    const ask = async () => {
        const { info, version: told } = await consumerInfo(address, credentials, signal);
        version = told;
        limited ||= Number(info.config?.['max_deliver'] ?? -1) > 0;
        return info;
    };
    const given = async () => {
        if (kept === null)
            return [];
        open ??= openAdvisories({ servers, advisories: kept, stream, consumer, sinceMs }, credentials);
        return await (await open).next();
    };
    return {
        everyMs: 5000,
        about: () => ({ endpoint: address.urls.join(','), version }),
        async look() {
            try {
                const info = await ask();
                if (check === 'retry')
                    return [];
                const ts = now().toISOString();
                return [{ type: 'consumer', stream, consumer, ts, info }, ...(await given())];
            }
            catch (thrown) {
                await drop();
                throw thrown;
            }
        },
        async end() {
            if (check !== 'retry')
                return [];
            const { num_pending: pending, num_ack_pending: unacked } = await ask();
            if (pending === undefined || unacked === undefined)
                throw new Error('NATS does not say how many messages are on their way');
            return [{ type: 'drained', in_flight: pending + unacked }];
        },
        unseen: () => check !== 'retry' && kept === null && limited
            ? [
                `messages that ${consumer} gave up are not seen: keep $JS.EVENT.ADVISORY.CONSUMER.> in a stream, and name it (advisories)`,
            ]
            : [],
        close: drop,
    };
}


/***/ })

};
