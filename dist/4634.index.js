export const id = 4634;
export const ids = [4634];
export const modules = {

/***/ 14634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerSources: () => (/* binding */ ledgerSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The systems that checks ask themselves, each adapter loaded when it is asked for. `secrets` is user:password by the name that a source gives. */
const ledgerSources = ({ cluster, clock }, namespace, secrets) => ({
    async open(check, address, { signal, sinceMs }) {
        const now = () => clock.now();
        const about = { now, signal, sinceMs };
        if (address.system === 'kubernetes') {
            const { leaseSource } = await __webpack_require__.e(/* import() */ 7269).then(__webpack_require__.bind(__webpack_require__, 17269));
            return leaseSource(cluster, address, address.namespace ?? namespace, now);
        }
        return await openOutside(check, address, secretOf(address, secrets), about);
    },
});
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
            return (await Promise.all(/* import() */[__webpack_require__.e(9508), __webpack_require__.e(6894)]).then(__webpack_require__.bind(__webpack_require__, 16894))).kafkaSource(check, address, secret, about);
        case 'nats':
            return (await __webpack_require__.e(/* import() */ 5685).then(__webpack_require__.bind(__webpack_require__, 98066))).natsSource(check, address, secret, about);
        case 'rabbitmq':
            return (await __webpack_require__.e(/* import() */ 7726).then(__webpack_require__.bind(__webpack_require__, 37726))).rabbitmqSource(address, secret, about);
        case 'etcd':
            return (await __webpack_require__.e(/* import() */ 5979).then(__webpack_require__.bind(__webpack_require__, 15979))).etcdSource(check, address, secret, about);
        case 'zookeeper':
            return (await __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 15103))).zookeeperSource(address, secret, about);
        case 'redis':
        case 'asynq':
            return await openRedis(check, address, secret, about.now);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(address);
    }
}
async function openRedis(check, address, secret, now) {
    const { lease, redisSource, tokens } = await __webpack_require__.e(/* import() */ 8530).then(__webpack_require__.bind(__webpack_require__, 48530));
    if (address.system === 'asynq') {
        const { deadLetters, schedulers } = await __webpack_require__.e(/* import() */ 5042).then(__webpack_require__.bind(__webpack_require__, 55042));
        const question = check === 'leaders' ? schedulers() : deadLetters(address.queues);
        return redisSource(address, secret, question);
    }
    const { key, fence, prefix } = address;
    return redisSource(address, secret, check === 'leaders' ? lease(key ?? '', fence, now) : tokens(prefix ?? ''));
}


/***/ })

};
