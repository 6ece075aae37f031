export const id = 4782;
export const ids = [4782];
export const modules = {

/***/ 90364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ brokerJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;
/** JSON from a broker's monitoring or management address; undefined on 404. */
async function brokerJson(broker, url, signal, credentials) {
    const authorization = credentials === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
    let response;
    let body;
    try {
        response = await fetch(url, {
            headers: { accept: 'application/json', ...authorization },
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
        });
        body = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} cannot be reached at ${new URL(url).origin}.`, {
            input: 'consumer-group',
            cause,
        });
    }
    if (response.status === 401 || response.status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${broker} refuses the request (${response.status}).`, {
            input: 'consumer-credentials',
            fix: 'Give a user that may monitor, as user:password from a secret.',
        });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw new Error(`${broker} answered ${response.status}`);
    if (body.length > answerLimit)
        throw new Error(`the answer of ${broker} is larger than 16 MiB`);
    return JSON.parse(body);
}


/***/ }),

/***/ 54782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   natsConsumer: () => (/* binding */ natsConsumer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _broker_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90364);


/** A page of /connz; more connections than this are not read, and that is an error. */
const mostConnections = 10_000;
/**
 * Who consumes a JetStream consumer, by the server's monitoring address. Of a push consumer the subscribers of its queue group; a pull
 * consumer's server does not say who pulls, so every connection is a member and only those of the workload's pods are counted.
 */
function natsConsumer({ url, stream, consumer }, credentials) {
    const ask = (path, signal) => (0,_broker_http_js__WEBPACK_IMPORTED_MODULE_1__/* .brokerJson */ .q)('NATS', `${url}/${path}`, signal, credentials);
    return {
        system: 'nats',
        async describe(signal) {
            const [streams, clients] = (await Promise.all([
                ask('jsz?accounts=true&streams=true&consumers=true&config=true', signal),
                ask(`connz?subs=detail&limit=${mostConnections}`, signal),
            ]));
            const found = (streams?.account_details ?? [])
                .flatMap(({ stream_detail = [] }) => stream_detail)
                .find(({ name }) => name === stream)
                ?.consumer_detail?.find(({ name }) => name === consumer);
            if (found === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`NATS has no consumer ${consumer} of a stream ${stream}.`, {
                    input: 'consumer-group',
                });
            if ((clients?.total ?? 0) > mostConnections)
                throw new Error(`the NATS server has more than ${mostConnections} connections`);
            const group = found.config?.deliver_group;
            const members = (clients?.connections ?? []).filter(({ subscriptions_list_detail: subscriptions = [] }) => group === undefined || subscriptions.some(({ qgroup }) => qgroup === group));
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
            };
        },
    };
}


/***/ })

};
