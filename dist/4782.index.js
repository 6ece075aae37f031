export const id = 4782;
export const ids = [4782];
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

/***/ 54782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   natsConsumer: () => (/* binding */ natsConsumer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68749);


/** A page of /connz; more connections than this are not read, and that is an error. */
const mostConnections = 10_000;
/**
 * Who consumes a JetStream consumer, by the servers' monitoring addresses. Of a push consumer the subscribers of its queue group; a pull
 * consumer's server does not say who pulls, so every connection is a member and only those of the workload's pods are counted.
 */
function natsConsumer({ urls, stream, consumer }, credentials) {
    return {
        system: 'nats',
        async describe(signal) {
            const { all, unseen } = await (0,_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .natsServers */ .h)(urls, signal, credentials);
            const [found, clients] = await Promise.all([
                consumerOf(all, stream, consumer),
                Promise.all(all.map(clientsOf)),
            ]);
            if (found === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`NATS has no consumer ${consumer} of a stream ${stream}.`, {
                    input: 'consumer-group',
                });
            const group = found.config?.deliver_group;
            const members = clients
                .flat()
                .filter(({ subscriptions_list_detail: subscriptions = [] }) => group === undefined || subscriptions.some(({ qgroup }) => qgroup === group));
            return {
                state: group === undefined ? 'pull' : 'push',
                settled: members.length > 0,
                partitions: null,
                members: members.map(({ name = '', ip = '' }) => ({
                    clientName: name,
                    host: ip,
                    units: 1,
                })),
                lag: (found.num_pending ?? 0) + (found.num_ack_pending ?? 0),
                ...(unseen === null ? {} : { unseen }),
                ...noShareOf(found),
            };
        },
    };
}
/** As the server that leads it tells: the others' counts are behind, and a stream of one replica is on one server alone. */
async function consumerOf(servers, stream, consumer) {
    const told = await Promise.all(servers.map(async ({ ask, name }) => {
        const answer = (await ask('jsz?accounts=true&streams=true&consumers=true&config=true'));
        const found = (answer?.account_details ?? [])
            .flatMap(({ stream_detail = [] }) => stream_detail)
            .find((one) => one.name === stream)
            ?.consumer_detail?.find((one) => one.name === consumer);
        return found === undefined ? [] : [{ found, leads: found.cluster?.leader === name }];
    }));
    const all = told.flat();
    return (all.find(({ leads }) => leads) ?? all[0])?.found;
}
async function clientsOf({ ask }) {
    const answer = (await ask(`connz?subs=detail&limit=${mostConnections}`));
    if ((answer?.total ?? 0) > mostConnections)
        throw new Error(`the NATS server has more than ${mostConnections} connections`);
    return answer?.connections ?? [];
}
/** A consumer that gives everything to one subscriber, or everything to each. */
function noShareOf({ config = {} }) {
    const { deliver_subject: subject, deliver_group: group, priority_policy: policy } = config;
    if (policy === 'pinned_client')
        return { noShare: 'the consumer is pinned to one client (priority_policy: pinned_client)' };
    if (subject !== undefined && subject !== '' && (group === undefined || group === ''))
        return { noShare: 'it is a push consumer without a queue group, which has one subscriber' };
    return {};
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


/***/ })

};
