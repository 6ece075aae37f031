export const id = 5979;
export const ids = [5979];
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

/***/ 70343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ claimsSeen)
/* harmony export */ });
const range = (from, to) => [
    new Date((from ?? to).askedMs).toISOString(),
    new Date(to.answeredMs).toISOString(),
];
/**
 * Looks at a lease become claims of its holders, as `sluice check leaders` reads them: each change lies between the question before and the answer that
 * shows it. A lease that nobody holds after somebody did is a leader that is gone; another has to come in time.
 */
function claimsSeen() {
    const claims = [];
    let open = null;
    let last = null;
    const close = (lost) => {
        if (open === null)
            return;
        const { holder, became } = open;
        claims.push({ type: 'claim', ...holder, became, ...(lost === null ? {} : { lost }) });
    };
    return {
        add(holder, at) {
            const same = open !== null &&
                holder !== null &&
                open.holder.instance === holder.instance &&
                open.holder.fence === holder.fence;
            if (!same) {
                const between = range(last, at);
                if (open !== null && holder === null)
                    claims.push({ type: 'killed', instance: open.holder.instance, at: between });
                // Of a leader that is gone the line before says when. Where another one follows, a lease has one holder: this one had lost it before.
                close(holder === null ? null : [between[0], between[0]]);
                open = holder === null ? null : { holder, became: between };
            }
            last = at;
        },
        /** A look that failed: what changed since the last one lies between them still. */
        lines() {
            close(null);
            open = null;
            if (last !== null && claims.length > 0)
                claims.push({ type: 'now', ts: new Date(last.askedMs).toISOString() });
            return claims;
        },
    };
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

/***/ 15979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  etcdSource: () => (/* binding */ etcdSource)
});

// EXTERNAL MODULE: ./lib/adapters/claims.js
var adapters_claims = __webpack_require__(70343);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/bounded-body.js
var bounded_body = __webpack_require__(47394);
// EXTERNAL MODULE: ./lib/adapters/deadline.js
var deadline = __webpack_require__(66658);
;// CONCATENATED MODULE: ./lib/adapters/etcd/gateway.js



const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 5000;
function etcdGateway(urls, credentials, signal) {
    let token;
    const logIn = async () => {
        if (credentials === undefined)
            return '';
        const colon = credentials.indexOf(':');
        const [name, password] = [credentials.slice(0, colon), credentials.slice(colon + 1)];
        const answer = await anyOf(urls, '/v3/auth/authenticate', { name, password }, '', signal);
        return String(answer['token'] ?? '');
    };
    const ask = async (path, body) => {
        token ??= logIn();
        try {
            return await anyOf(urls, path, body, await token, signal);
        }
        catch (thrown) {
            // Tokens end; the next question logs in again.
            token = undefined;
            throw thrown;
        }
    };
    return {
        async range(prefix) {
            const { kvs } = (await ask('/v3/kv/range', {
                key: base64(Buffer.from(prefix)),
                range_end: base64(behind(prefix)),
                ...{ sort_target: 'CREATE', sort_order: 'ASCEND' },
            }));
            return (kvs ?? []).map((kv) => ({
                key: gateway_text(kv['key']),
                value: gateway_text(kv['value']),
                createRevision: kv['create_revision'] ?? '0',
                lease: kv['lease'] ?? '0',
            }));
        },
        async timeToLive(lease) {
            const answer = await ask('/v3/lease/timetolive', { ID: lease });
            return { ttl: Number(answer['TTL'] ?? 0), granted: Number(answer['grantedTTL'] ?? 0) };
        },
        async version() {
            const [url = ''] = urls;
            const answer = await fetch(`${url}/version`, { redirect: 'error', signal });
            const { etcdserver = '' } = (await answer.json());
            return etcdserver;
        },
    };
}
const base64 = (bytes) => bytes.toString('base64');
const gateway_text = (encoded) => Buffer.from(encoded ?? '', 'base64').toString('utf8');
/** The first key behind all that begin with the prefix. */
function behind(prefix) {
    const bytes = Buffer.from(prefix);
    for (let at = bytes.length - 1; at >= 0; at--) {
        const byte = bytes.readUInt8(at);
        if (byte === 0xff)
            continue;
        bytes.writeUInt8(byte + 1, at);
        return bytes.subarray(0, at + 1);
    }
    return Buffer.from([0]);
}
/** The first member that answers; one that is away is passed over, one that refuses is not. */
async function anyOf(urls, path, body, token, signal) {
    let last;
    for (const url of urls) {
        let answer;
        try {
            answer = await post(`${url}${path}`, body, token, signal);
        }
        catch (thrown) {
            signal.throwIfAborted();
            last = new errors.UsageError(`etcd at ${new URL(url).host} cannot be reached.`, { cause: thrown });
            continue;
        }
        return answerOf(url, answer);
    }
    throw last ?? new Error('no etcd was named');
}
async function post(url, body, token, signal) {
    return await (0,deadline/* withDeadline */.N)(answerWithinMs, signal, async (limit) => {
        const response = await fetch(url, {
            method: 'POST',
            headers: {
                'content-type': 'application/json',
                ...(token === '' ? {} : { authorization: token }),
            },
            body: JSON.stringify(body),
            redirect: 'error',
            signal: limit,
        });
        const { text: said, whole } = await (0,bounded_body/* boundedText */.L)(response, answerLimit);
        if (!whole)
            throw new Error('its answer is larger than 16 MiB');
        return { status: response.status, text: said };
    });
}
function answerOf(url, { status, text: said }) {
    const host = new URL(url).host;
    if (status === 404)
        throw new errors.UsageError(`etcd at ${host} has no JSON gateway under /v3: it is older than 3.4.`);
    let read;
    try {
        read = JSON.parse(said);
    }
    catch (cause) {
        throw new errors.UsageError(`etcd at ${host} answers ${status}, and no JSON.`, { cause });
    }
    if (status !== 200)
        throw new errors.UsageError(`etcd at ${host} answers ${status}: ${String(read['message'] ?? read['error'] ?? '')}.`);
    return read;
}

;// CONCATENATED MODULE: ./lib/adapters/etcd/source.js


/** More keys than this under one prefix are not looked at one by one. */
const mostKeys = 500;
/** Locks under a prefix with their leases (`lock`), or who leads: the key that was made first (`leaders`). */
function etcdSource(check, { urls, prefix }, credentials, { now, signal }) {
    const etcd = etcdGateway(urls, credentials, signal);
    const claims = (0,adapters_claims/* claimsSeen */.F)();
    const unseen = new Set();
    const seen = new Set();
    let version = '';
    const leader = async () => {
        const askedMs = now().getTime();
        const [first] = await etcd.range(prefix);
        const holder = first === undefined
            ? null
            : { instance: first.value || first.key, fence: first.createRevision };
        claims.add(holder, { askedMs, answeredMs: now().getTime() });
        return [];
    };
    const locks = async () => {
        const keys = await etcd.range(prefix);
        if (keys.length > mostKeys)
            unseen.add(`${prefix} has more than ${mostKeys} keys: only the first are looked at`);
        const lines = [];
        for (const { key, lease } of keys.slice(0, mostKeys)) {
            seen.add(key);
            const ts = now().toISOString();
            if (lease === '0') {
                lines.push({ type: 'lease', key, lease: 0, granted_ttl: 0, ttl: -1, ts });
                continue;
            }
            const { ttl, granted } = await etcd.timeToLive(lease);
            // Between the two questions it ended, as it should.
            if (ttl >= 0)
                lines.push({ type: 'lease', key, lease, granted_ttl: granted, ttl, ts });
        }
        return lines;
    };
    return {
        everyMs: check === 'leaders' ? 500 : 1000,
        about: () => ({ endpoint: urls.join(','), version }),
        async look() {
            version ||= await etcd.version().catch(() => '');
            return await (check === 'leaders' ? leader() : locks());
        },
        end: () => Promise.resolve(check === 'leaders' ? claims.lines() : []),
        unseen: () => [
            ...unseen,
            ...(check !== 'leaders' && seen.size === 0
                ? [`no lock under ${prefix} was held at any look`]
                : []),
        ],
        close: () => Promise.resolve(),
    };
}


/***/ })

};
