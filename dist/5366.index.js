export const id = 5366;
export const ids = [5366];
export const modules = {

/***/ 35366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consumerGroup: () => (/* binding */ consumerGroup),
/* harmony export */   groupAddress: () => (/* binding */ groupAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51977);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50976);



const systems = {
    kafka: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('kafka'),
        servers: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .serversShape */ .UX,
        group: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShape */ .Vh,
        topic: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShape */ .Vh,
        tls: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('true', 'false'), 'false'),
        sasl: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
    }),
    nats: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('nats'),
        // Every server of the cluster, since each knows its own connections alone.
        url: (0,_inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .commaSeparated */ .$w)(_inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .originShape */ .wd),
        stream: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShape */ .Vh,
        consumer: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShape */ .Vh,
    }),
    rabbitmq: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('rabbitmq'),
        url: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .originShape */ .wd,
        queue: _inputs_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .nameShape */ .Vh,
        vhost: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(500), '/'),
    }),
};
/** The address that a map of texts gives; every wrong, missing or unknown field is named by its path. */
function groupAddress(given) {
    const input = 'consumer-group';
    const system = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('kafka', 'nats', 'rabbitmq')(given['system'], `${input}.system`);
    switch (system) {
        case 'kafka': {
            const read = systems.kafka(given, input);
            return { ...read, tls: read.tls === 'true' };
        }
        case 'nats': {
            const { url: urls, ...read } = systems.nats(given, input);
            return { ...read, urls };
        }
        case 'rabbitmq':
            return systems.rabbitmq(given, input);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(system);
    }
}
/** Connects to nothing yet. `credentials` is user:password. */
async function consumerGroup(address, credentials) {
    switch (address.system) {
        case 'kafka':
            return (await Promise.all(/* import() */[__webpack_require__.e(9508), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 10410))).kafkaGroup(address, credentials);
        case 'nats':
            return (await __webpack_require__.e(/* import() */ 4782).then(__webpack_require__.bind(__webpack_require__, 54782))).natsConsumer(address, credentials);
        case 'rabbitmq':
            return (await __webpack_require__.e(/* import() */ 7528).then(__webpack_require__.bind(__webpack_require__, 7528))).rabbitmqQueue(address, credentials);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(address);
    }
}


/***/ }),

/***/ 51977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   UX: () => (/* binding */ serversShape),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   wd: () => (/* binding */ originShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85060);


/** A name of something in a broker or store: a topic, a queue, a group. */
const nameShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(500, { form: /\S/, what: 'a name' });
/** Texts with commas between them. */
const commaSeparated = (item) => (value, at) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at)
    .split(',')
    .map((one) => item(one.trim(), at));
const serversShape = commaSeparated((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(300, { form: /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/, what: 'host:port' }, 'Example: servers: "kafka-0:9092,kafka-1:9092".'));
/** Plain http stays inside of a cluster's network here, as it does for the brokers themselves; credentials in it are refused. */
const originShape = (value, at) => (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .O)(true).read((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at), at);


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ })

};
