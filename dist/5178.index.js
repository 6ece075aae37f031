export const id = 5178;
export const ids = [5178];
export const modules = {

/***/ 45178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consulKey: () => (/* binding */ consulKey)
});

// UNUSED EXPORTS: answerOf, nextIndex

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/policy/polled.js
var polled = __webpack_require__(14935);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/adapters/deadline.js
var deadline = __webpack_require__(66658);
;// CONCATENATED MODULE: ./lib/adapters/consul/http.js



/** A value of Consul's has 512 KiB at most, and base64 makes it longer by a third. */
const largestBytes = 1_500_000;
/** One GET, with our own trust roots: `fetch` takes none. */
const consulGet = ({ url, token, tls }, path, withinMs, signal) => (0,deadline/* withDeadline */.N)(withinMs, signal, (limit) => {
    const address = new URL(`${url}${path}`);
    const options = {
        method: 'GET',
        signal: limit,
        // A connection of its own: one that Consul's restart has cut is not used again.
        agent: false,
        headers: {
            accept: 'application/json',
            ...(token === undefined ? {} : { 'x-consul-token': token }),
        },
        ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(tls.cert === undefined ? {} : { cert: tls.cert }),
        ...(tls.key === undefined ? {} : { key: tls.key }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    };
    return new Promise((resolve, reject) => {
        const asked = (address.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(address, options, (answer) => {
            const parts = [];
            let bytes = 0;
            const { 'x-consul-index': index } = answer.headers;
            const done = (body) => resolve({
                status: answer.statusCode ?? 0,
                index: typeof index === 'string' ? index : undefined,
                body,
            });
            answer.on('data', (part) => {
                bytes += part.byteLength;
                if (bytes <= largestBytes)
                    parts.push(part);
                else {
                    done(undefined);
                    asked.destroy();
                }
            });
            answer.on('end', () => done(Buffer.concat(parts).toString('utf8')));
            answer.on('error', reject);
            answer.on('aborted', () => reject(new Error('the answer was cut off')));
        });
        asked.on('error', (thrown) => reject(limit.aborted ? limit.reason : thrown));
        asked.end();
    });
});

;// CONCATENATED MODULE: ./lib/adapters/consul/kv.js



/** How long Consul holds a question while nothing changes; it adds up to a sixteenth of it. */
const waitSeconds = 30;
const slackMs = 5000;
const answerWithinMs = 5000;
/** However quickly it answers, it is not asked more often: a server that does not hold questions would be asked for ever. */
const leastBetweenMs = 1000;
const longestPauseMs = 10_000;
/**
 * A key of Consul's KV store, followed by blocking queries (https://developer.hashicorp.com/consul/api-docs/features/blocking): the index
 * begins again at 0 when it goes backwards, as after a restored snapshot, and one that is not above 0 is none. The version is the key's
 * ModifyIndex; Consul does not know who wrote it.
 */
function consulKey(clock, address, key) {
    const ask = (more, withinMs, signal) => consulGet(address, pathOf(address, key, more), withinMs, signal);
    return {
        name: `consul:${key}`,
        read: (signal) => (0,polled/* askedAgain */.V6)(clock, signal, async () => 
        // A leader that was cut off must not answer for the others: it asks them first.
        answerOf(await ask({ consistent: '' }, answerWithinMs, signal), key)),
        async follow(heard, signal) {
            let index = 0;
            let pauseMs = leastBetweenMs;
            while (!signal.aborted) {
                const askedMs = clock.now().getTime();
                const { said, next } = await once(ask, key, index, signal);
                if (signal.aborted)
                    return;
                index = next;
                heard(said);
                pauseMs = said.state === 'away' ? Math.min(longestPauseMs, pauseMs * 2) : leastBetweenMs;
                const leftMs = askedMs + pauseMs - clock.now().getTime();
                if (leftMs > 0)
                    await clock.sleep(leftMs, signal).catch(() => undefined);
            }
        },
    };
}
/** One question, held by Consul until something is newer than `index`; and where the next one goes on. */
async function once(ask, key, index, signal) {
    const more = index === 0 ? {} : { index: `${index}`, wait: `${waitSeconds}s` };
    const withinMs = index === 0 ? answerWithinMs : waitSeconds * (1000 + 1000 / 16) + slackMs;
    try {
        const answer = await ask(more, withinMs, signal);
        const said = answerOf(answer, key);
        return { said, next: said.state === 'away' ? 0 : nextIndex(index, answer.index) };
    }
    catch (thrown) {
        return { said: { state: 'away', problem: (0,errors.messageOf)(thrown) }, next: 0 };
    }
}
/** 0 = ask without an index, which answers at once. */
function nextIndex(index, said) {
    const next = /^\d{1,15}$/.test(said ?? '') ? Number(said) : 0;
    return next < 1 || next < index ? 0 : next;
}
function pathOf({ datacenter, namespace, partition }, key, more) {
    const query = new URLSearchParams({
        ...(datacenter === undefined ? {} : { dc: datacenter }),
        ...(namespace === undefined ? {} : { ns: namespace }),
        ...(partition === undefined ? {} : { partition }),
        ...more,
    }).toString();
    return `/v1/kv/${key.split('/').map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}
/** What an answer means; whatever is no answer of Consul's is a source that is away. */
function answerOf({ status, body }, key) {
    const away = (problem) => ({ state: 'away', problem });
    if (status === 404 && body !== undefined)
        return { state: 'unusable', problem: `Consul has no key ${key}`, version: '', by: '' };
    if (status === 403 || status === 401)
        return away(`Consul refuses the token (${status}): ${brief(body)}; consul-token needs key_prefix or key "${key}" { policy = "read" }`);
    if (status !== 200)
        return away(`Consul answered ${status}: ${brief(body)}`);
    if (body === undefined)
        return {
            ...{ state: 'unusable', version: '', by: '' },
            problem: `the value of ${key} is larger than Consul's own limit`,
        };
    const entry = entryOf(body);
    if (entry === undefined)
        return away(`what answers is no KV store of Consul's: ${brief(body)}`);
    if (entry.Key !== key)
        return away(`Consul answered with another key: ${entry.Key.slice(0, 100)}`);
    const version = `${entry.ModifyIndex}`;
    const text = textOf(entry.Value);
    return text === undefined
        ? { state: 'unusable', problem: `the value of ${key} is no UTF-8 text`, version, by: '' }
        : { state: 'text', text, version, by: '' };
}
const brief = (body) => (body ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || 'nothing';
function entryOf(body) {
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    const list = Array.isArray(parsed) ? parsed : [];
    const [first] = list;
    if (list.length !== 1 || first === null || typeof first !== 'object')
        return undefined;
    const { Key, Value, ModifyIndex } = first;
    return typeof Key === 'string' &&
        (Value === null || typeof Value === 'string') &&
        Number.isSafeInteger(ModifyIndex) &&
        Number(ModifyIndex) > 0
        ? { Key, Value, ModifyIndex: Number(ModifyIndex) }
        : undefined;
}
function textOf(value) {
    if (value === null)
        return '';
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'base64'));
    }
    catch {
        return undefined;
    }
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

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   V6: () => (/* binding */ askedAgain)
/* harmony export */ });
/* unused harmony export asAnswer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Tries of one reading, and the pauses between them: a restart of the source is no reason to do without it. */
const pausesMs = [500, 1000, 2000, 4000];
/** Asks until there is an answer, some seconds at most; what is thrown is a source that is away. */
async function askedAgain(clock, signal, ask) {
    for (let attempt = 0;; attempt++) {
        const answer = await asAnswer(signal, ask);
        const pauseMs = pausesMs[attempt];
        if (answer.state !== 'away' || pauseMs === undefined)
            return answer;
        await clock.sleep(pauseMs, signal);
    }
}
async function asAnswer(signal, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        signal.throwIfAborted();
        return { state: 'away', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) };
    }
}
/** Asks every `everyMs`, or sooner when `changed` says so; ends with `signal`. */
async function polled(clock, signal, everyMs, ask, heard, changed = () => new Promise(() => undefined)) {
    try {
        let change = changed();
        for (;;) {
            signal.throwIfAborted();
            heard(await asAnswer(signal, ask));
            const woken = new AbortController();
            const either = AbortSignal.any([signal, woken.signal]);
            const late = clock.sleep(everyMs, either).then(() => false);
            // One that came while the source was asked is not lost: the promise is kept until it was heard.
            const isChanged = await Promise.race([late, change.then(() => true)]);
            woken.abort();
            await late.catch(() => undefined);
            if (isChanged)
                change = changed();
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
    }
}


/***/ })

};
