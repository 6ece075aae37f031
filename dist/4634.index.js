export const id = 4634;
export const ids = [4634];
export const modules = {

/***/ 14634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerSources: () => (/* binding */ ledgerSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


/** The systems that checks ask themselves, each adapter loaded when it is asked for. `secrets` is user:password by the name that a source gives. */
const ledgerSources = ({ cluster, clock }, namespace, secrets, 
/** Of the canary's pods; undefined = nobody asks for their lines. */
selector) => ({
    async open(check, address, { signal, sinceMs, parameters, fault }) {
        const now = () => clock.now();
        const about = {
            ...{ now, signal, sinceMs, windowMs: windowOf(parameters) },
            loss: { fault: timesOf(fault), boundMs: boundOf(parameters) },
        };
        if (address.system === 'kubernetes') {
            const { leaseSource } = await __webpack_require__.e(/* import() */ 7269).then(__webpack_require__.bind(__webpack_require__, 17269));
            return leaseSource(cluster, address, address.namespace ?? namespace, now);
        }
        if (address.system === 'loki') {
            const pods = async () => {
                if (selector === undefined)
                    throw new Error('no pods are known here');
                const options = { labelSelector: selector };
                const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, options, signal);
                return items.map(({ metadata }) => metadata.name);
            };
            const { lokiSource } = await __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 31301));
            return lokiSource(check, address, secretOf(address, secrets), { ...about, pods });
        }
        return await openOutside(check, address, secretOf(address, secrets), about);
    },
});
function timesOf(fault) {
    return fault && { fromMs: Date.parse(fault.from), toMs: Date.parse(fault.to) };
}
/** Within which lost work is taken up again. */
function boundOf({ redispatchSeconds }) {
    return typeof redispatchSeconds === 'number' ? redispatchSeconds * 1000 : 170_000;
}
/** Of the checks that judge by windows: how often a system is asked goes by it. */
function windowOf({ windowSeconds }) {
    return typeof windowSeconds === 'number' ? windowSeconds * 1000 : 60_000;
}
function secretOf({ credentials }, secrets) {
    if (credentials === null)
        return undefined;
    const found = Object.hasOwn(secrets, credentials) ? secrets[credentials] : undefined;
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There are no credentials ${JSON.stringify(credentials)}.`, {
            input: 'source-credentials',
            fix: `Give them: ${credentials}: "user:password", from a secret.`,
        });
    return found;
}
async function openOutside(check, address, secret, about) {
    switch (address.system) {
        case 'kafka':
            return (await Promise.all(/* import() */[__webpack_require__.e(9508), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 20650))).kafkaSource(check, address, secret, about);
        case 'nats':
            return (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 20488))).natsSource(check, address, secret, about);
        case 'rabbitmq':
            return (await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 40852))).rabbitmqSource(check, address, secret, about);
        case 'etcd':
            return (await __webpack_require__.e(/* import() */ 5979).then(__webpack_require__.bind(__webpack_require__, 15979))).etcdSource(check, address, secret, about);
        case 'zookeeper':
            return (await __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 15103))).zookeeperSource(address, secret, about);
        case 'jaeger':
            return (await __webpack_require__.e(/* import() */ 7454).then(__webpack_require__.bind(__webpack_require__, 57454))).jaegerSource(address, secret, about);
        case 'redis':
        case 'asynq':
            return await openRedis(check, address, secret, about);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(address);
    }
}
async function openRedis(check, address, secret, { now, loss }) {
    const { lease, redisSource, tokens } = await __webpack_require__.e(/* import() */ 8530).then(__webpack_require__.bind(__webpack_require__, 48530));
    if (address.system === 'asynq') {
        if (check === 'worker-loss') {
            const { lostWorkers } = await __webpack_require__.e(/* import() */ 9618).then(__webpack_require__.bind(__webpack_require__, 19618));
            return redisSource(address, secret, lostWorkers(address.queues, loss.fault, loss.boundMs));
        }
        const { deadLetters, schedulers } = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694));
        const question = check === 'leaders' ? schedulers() : deadLetters(address.queues);
        return redisSource(address, secret, question);
    }
    const { key, fence, prefix } = address;
    return redisSource(address, secret, check === 'leaders' ? lease(key ?? '', fence, now) : tokens(prefix ?? ''));
}


/***/ })

};
