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
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


const name = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(500, { form: /\S/, what: 'a name' });
const servers = (value, path) => {
    const list = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(2000)(value, path)
        .split(',')
        .map((server) => server.trim());
    const bad = list.find((server) => !/^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/.test(server));
    if (bad !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The server ${JSON.stringify(bad)} is not host:port.`, {
            input: path,
            fix: 'Example: servers: "kafka-0:9092,kafka-1:9092".',
        });
    return list;
};
const origin = (value, path) => {
    const given = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(2000)(value, path);
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(given)} is not an http(s) URL.`, {
            input: path,
            fix: 'Example: https://rabbitmq:15671.',
        });
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its URL holds credentials.', {
            input: path,
            fix: 'Pass them in consumer-credentials, from a secret.',
        });
    return given.replace(/\/+$/, '');
};
/** NATS: every server of the cluster, since each knows its own connections alone. */
const origins = (value, path) => (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(2000)(value, path)
    .split(',')
    .map((url) => origin(url.trim(), path));
const systems = {
    kafka: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('kafka'),
        servers,
        group: name,
        topic: name,
        tls: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('true', 'false'), 'false'),
        sasl: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
    }),
    nats: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('nats'), url: origins, stream: name, consumer: name }),
    rabbitmq: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        system: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rabbitmq'),
        url: origin,
        queue: name,
        vhost: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(500), '/'),
    }),
};
/** The address that a map of texts gives; every wrong, missing or unknown field is named by its path. */
function groupAddress(given) {
    const input = 'consumer-group';
    const system = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('kafka', 'nats', 'rabbitmq')(given['system'], `${input}.system`);
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


/***/ })

};
