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

const input = 'consumer-group';
const fields = {
    kafka: { required: ['servers', 'group', 'topic'], optional: ['tls', 'sasl'] },
    nats: { required: ['url', 'stream', 'consumer'], optional: [] },
    rabbitmq: { required: ['url', 'queue'], optional: ['vhost'] },
};
/** The address that a map of texts gives; every wrong, missing or unknown field is named. */
function groupAddress(given) {
    const { system = '' } = given;
    if (system !== 'kafka' && system !== 'nats' && system !== 'rabbitmq')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its system is ${JSON.stringify(system)}.`, {
            input,
            fix: `One of: ${Object.keys(fields).join(', ')}.`,
        });
    const { required, optional } = fields[system];
    const missing = required.filter((field) => (given[field] ?? '') === '');
    const known = ['system', ...required, ...optional];
    const unknown = Object.keys(given).filter((field) => !known.includes(field));
    if (missing.length + unknown.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It ${missing.length > 0 ? `lacks ${missing.join(', ')}` : `knows no ${unknown.join(', ')}`}.`, { input, fix: `The fields of ${system}: ${known.join(', ')}.` });
    const text = (field) => given[field] ?? '';
    switch (system) {
        case 'kafka':
            return {
                system,
                servers: servers(text('servers')),
                group: text('group'),
                topic: text('topic'),
                tls: yesOrNo(given['tls'] ?? 'false'),
                sasl: mechanism(given['sasl'] ?? 'plain'),
            };
        case 'nats':
            return {
                system,
                url: origin(text('url')),
                stream: text('stream'),
                consumer: text('consumer'),
            };
        case 'rabbitmq':
            return {
                system,
                url: origin(text('url')),
                vhost: given['vhost'] ?? '/',
                queue: text('queue'),
            };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(system);
    }
}
/** Connects to nothing yet. `credentials` is user:password. */
async function consumerGroup(address, credentials) {
    switch (address.system) {
        case 'kafka':
            return (await __webpack_require__.e(/* import() */ 1571).then(__webpack_require__.bind(__webpack_require__, 61571))).kafkaGroup(address, credentials);
        case 'nats':
            return (await __webpack_require__.e(/* import() */ 4782).then(__webpack_require__.bind(__webpack_require__, 54782))).natsConsumer(address, credentials);
        case 'rabbitmq':
            return (await __webpack_require__.e(/* import() */ 7528).then(__webpack_require__.bind(__webpack_require__, 7528))).rabbitmqQueue(address, credentials);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(address);
    }
}
function servers(text) {
    const list = text.split(',').map((server) => server.trim());
    const bad = list.find((server) => !/^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/.test(server));
    if (bad !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The server ${JSON.stringify(bad)} is not host:port.`, { input });
    return list;
}
function yesOrNo(text) {
    if (text !== 'true' && text !== 'false')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`tls is ${JSON.stringify(text)}, neither "true" nor "false".`, { input });
    return text === 'true';
}
const saslMechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'];
function mechanism(text) {
    const found = saslMechanisms.find((known) => known === text);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`sasl is ${JSON.stringify(text)}.`, {
            input,
            fix: `One of: ${saslMechanisms.join(', ')}.`,
        });
    return found;
}
function origin(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(text)} is not an http(s) URL.`, { input });
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its URL holds credentials.', {
            input,
            fix: 'Pass them in consumer-credentials, from a secret.',
        });
    return text.replace(/\/+$/, '');
}


/***/ })

};
