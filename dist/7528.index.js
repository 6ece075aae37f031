export const id = 7528;
export const ids = [7528];
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

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rabbitmqQueue: () => (/* binding */ rabbitmqQueue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _broker_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90364);


/** The consumers of a queue by RabbitMQ's management API: work is dealt to them in turn. */
function rabbitmqQueue(address, credentials) {
    const { url, vhost, queue } = address;
    const ask = (path, signal) => (0,_broker_http_js__WEBPACK_IMPORTED_MODULE_1__/* .brokerJson */ .q)('RabbitMQ', `${url}/api/${path}`, signal, credentials);
    return {
        system: 'rabbitmq',
        async describe(signal) {
            const [found, connections] = (await Promise.all([
                ask(`queues/${encodeURIComponent(vhost)}/${encodeURIComponent(queue)}`, signal),
                ask('connections?columns=name,user_provided_name', signal),
            ]));
            if (found === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`RabbitMQ has no queue ${queue} in the vhost ${vhost}.`, {
                    input: 'consumer-group',
                });
            const given = new Map((connections ?? []).map(({ name, user_provided_name }) => [name, user_provided_name]));
            const consumers = found.consumer_details ?? [];
            return {
                state: found.state ?? 'unknown',
                settled: consumers.length > 0,
                partitions: null,
                members: consumers.map(({ consumer_tag = '', channel_details = {} }) => ({
                    clientName: given.get(channel_details.connection_name) ?? consumer_tag,
                    host: channel_details.peer_host ?? '',
                    units: 1,
                })),
                lag: found.messages ?? null,
            };
        },
    };
}


/***/ })

};
