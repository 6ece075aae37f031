export const id = 9288;
export const ids = [9288];
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

/***/ 6365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   O4: () => (/* binding */ queryRange),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66658);


const answerLimit = 64 * 1024 * 1024;
const timeoutMs = 30_000;
/** Prometheus' HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/). Throws UsageErrors for what the user can mend. */
async function ask(address, path, query, signal) {
    const question = () => askOnce(address, path, query, signal);
    return await (address.patience?.ask(question, signal) ?? question());
}
async function askOnce({ url, token }, path, query, signal) {
    let response;
    let body;
    try {
        [response, body] = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
            // POST: a pattern of a thousand pod names does not fit into a URL.
            const answer = await fetch(`${url}${path}`, {
                method: 'POST',
                body: new URLSearchParams(query),
                headers: authorization(token),
                redirect: 'error',
                signal: limit,
            });
            return [answer, await bodyOf(answer)];
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof TooLarge)
            throw cause;
        throw unreachable(cause);
    }
    if (response.status === 401 || response.status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus refuses the request (${response.status}).`, {
            input: 'prometheus-token',
            fix: 'Pass a token that may query.',
        });
    if (response.status >= 500 || response.status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`Prometheus answered ${response.status}: ${wordsOf(body)}.`, {
            input: 'prometheus-url',
        });
    const parsed = parse(body, response.status);
    if (parsed.status !== 'success')
        throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
    return parsed.data;
}
/** An answer that is larger than anything that is asked for; it is not read to its end. */
class TooLarge extends Error {
}
async function bodyOf(response) {
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    // Leaving the loop cancels the stream.
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > answerLimit)
            throw new TooLarge('the answer of Prometheus is larger than 64 MiB; narrow the check');
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** What passes by itself; a name that nobody knows or a certificate that nobody trusts does not. */
const passing = /ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|UND_ERR|Timeout|terminated|other side closed|socket hang up/;
function unreachable(cause) {
    const message = `Prometheus cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}.`;
    const about = { input: 'prometheus-url', cause };
    return codesOf(cause).some((code) => passing.test(code))
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(message, about)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(message, about);
}
/** Of an error and its causes; by their fields, since fetch's errors may come from another realm. */
function codesOf(thrown) {
    if (thrown === null || typeof thrown !== 'object')
        return [];
    const { code, cause, name, message } = thrown;
    return [...[code, name, message].map(String), ...codesOf(cause)];
}
function wordsOf(body) {
    try {
        const { error } = JSON.parse(body);
        return typeof error === 'string' ? error.slice(0, 200) : 'no reason';
    }
    catch {
        return body.replace(/\s+/g, ' ').trim().slice(0, 80) || 'no reason';
    }
}
function parse(body, status) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new Error(`what answers ${status} is not Prometheus: ${body.slice(0, 80)}`);
    }
}
/** Prometheus refuses more than 11,000 points a series. */
const stepsAtOnce = 10_000;
/** A whole window in one query (in a few, beyond 10,000 steps). */
async function queryRange(address, query, { startMs, endMs, stepMs }, signal) {
    const found = [];
    for (let from = startMs; from <= endMs; from += stepsAtOnce * stepMs) {
        const to = Math.min(endMs, from + (stepsAtOnce - 1) * stepMs);
        const data = (await ask(address, '/api/v1/query_range', {
            query,
            start: (from / 1000).toFixed(3),
            end: (to / 1000).toFixed(3),
            step: (stepMs / 1000).toFixed(3),
        }, signal));
        found.push(...data.result);
    }
    return found;
}
/** What this endpoint of the server says of itself, which takes GET only; undefined when it does not say. */
async function told({ url, token }, path, signal) {
    const answer = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
        const response = await fetch(`${url}${path}`, {
            headers: authorization(token),
            redirect: 'error',
            signal: limit,
        });
        return (await response.json());
    }).catch(() => undefined);
    return answer?.data;
}
const authorization = (token) => token === undefined ? {} : { authorization: `Bearer ${token}` };
async function versionOf(address, signal) {
    const info = await told(address, '/api/v1/status/buildinfo', signal);
    return info?.version ?? 'unknown';
}
/** Types of the metrics, as their exporters declared them; empty when Prometheus does not know. */
async function typesOf(address, metrics, signal) {
    const types = new Map();
    for (const metric of new Set(metrics)) {
        const query = new URLSearchParams({ metric, limit: '1' }).toString();
        const known = await told(address, `/api/v1/metadata?${query}`, signal);
        const type = known?.[metric]?.[0]?.type;
        if (type !== undefined)
            types.set(metric, type);
    }
    return types;
}


/***/ }),

/***/ 89288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   webProbes: () => (/* binding */ webProbes)
/* harmony export */ });
/* unused harmony export valuesOf */
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32467);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47394);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66658);
/* harmony import */ var _prometheus_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6365);




const bodyLimitBytes = 4 * 1024 * 1024;
/** https://grpc.io/docs/guides/health-checking/: grpc.health.v1.HealthCheckResponse.ServingStatus. */
const servingStatus = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
/** Asks services from where this process runs: HTTP, gRPC health, and Prometheus where there is one. */
const webProbes = (prometheus) => ({
    ask: ({ url, method, body }, withinMs, signal) => (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(withinMs, signal, async (limit) => {
        const response = await fetch(url, {
            method,
            redirect: 'manual',
            signal: limit,
            ...(body === undefined ? {} : { body, headers: { 'content-type': typeOf(body) } }),
        });
        const { text } = await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedText */ .L)(response, bodyLimitBytes);
        return { status: response.status, body: text };
    }),
    grpcHealth: (url, service, withinMs, signal) => (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(withinMs, signal, (limit) => checkHealth(url, service, limit)),
    async query(promql, signal) {
        if (prometheus === undefined)
            throw new Error('no prometheus-url was given');
        const answer = (await (0,_prometheus_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(prometheus, '/api/v1/query', { query: promql }, signal));
        return valuesOf(answer);
    },
});
const typeOf = (body) => /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8';
/** https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats; what is no number is NaN, not left out. */
function valuesOf({ resultType, result, }) {
    const sample = (value) => {
        const text = Array.isArray(value) ? value[1] : undefined;
        return typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
    };
    if (resultType === 'scalar')
        return [sample(result)];
    if (resultType !== 'vector' || !Array.isArray(result))
        throw new Error(`the query gives a ${resultType ?? 'nothing'}, not numbers`);
    return result.map((series) => sample(series.value));
}
/** One unary call, without a library: a message is a flag, its length and protobuf. Errors are gRPC's own status in the trailers. */
function checkHealth(url, service, signal) {
    return new Promise((resolve, reject) => {
        const session = (0,node_http2__WEBPACK_IMPORTED_MODULE_0__.connect)(new URL(url).origin);
        let ended = false;
        /** Once; what comes after it, an error of the connection that was closed here, is nobody's business. */
        const end = (settle) => {
            if (ended)
                return;
            ended = true;
            signal.removeEventListener('abort', onAbort);
            session.destroy();
            try {
                settle();
            }
            catch (thrown) {
                reject(thrown);
            }
        };
        const onAbort = () => end(() => reject(signal.reason));
        signal.addEventListener('abort', onAbort, { once: true });
        session.on('error', (thrown) => end(() => reject(thrown)));
        const call = session.request({
            ':method': 'POST',
            ':path': '/grpc.health.v1.Health/Check',
            'content-type': 'application/grpc',
            te: 'trailers',
        });
        const parts = [];
        let bytes = 0;
        let code;
        const note = (headers) => {
            code = headers['grpc-status'] === undefined ? code : String(headers['grpc-status']);
        };
        call.on('error', (thrown) => end(() => reject(thrown)));
        call.on('response', note);
        call.on('trailers', note);
        call.on('data', (part) => {
            bytes += part.length;
            if (bytes > 64 * 1024)
                end(() => reject(new Error('the answer is no health check')));
            else
                parts.push(part);
        });
        call.once('end', () => end(() => {
            // NOT_FOUND is how a server says that it does not know the service.
            if (code === '5')
                resolve('SERVICE_UNKNOWN');
            else if (code !== undefined && code !== '0')
                reject(new Error(`gRPC status ${code}`));
            else
                resolve(statusIn(Buffer.concat(parts)));
        }));
        call.end(message(service));
    });
}
/** HealthCheckRequest: field 1, a string. */
function message(service) {
    const name = Buffer.from(service, 'utf8');
    const body = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a, name.length]), name]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(body.length, 1);
    return Buffer.concat([head, body]);
}
/** HealthCheckResponse: field 1, an enum; absent = its zero value. */
function statusIn(answer) {
    if (answer.length < 5 || answer[0] !== 0)
        throw new Error('the answer is no health check');
    const body = answer.subarray(5, 5 + answer.readUInt32BE(1));
    if (body.length === 0)
        return 'UNKNOWN';
    const found = body[0] === 0x08 ? servingStatus[body[1] ?? -1] : undefined;
    if (found === undefined)
        throw new Error('the answer is no health check');
    return found;
}


/***/ })

};
