export const id = 410;
export const ids = [410];
export const modules = {

/***/ 10410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kafkaGroup: () => (/* binding */ kafkaGroup)
/* harmony export */ });
/* harmony import */ var _brokers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34092);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);


/** A consumer group as its coordinator sees it, by Kafka's own protocol: read-only, no offsets are touched. */
function kafkaGroup(address, credentials) {
    // What is wrong with the credentials is said before anybody is asked.
    (0,_brokers_js__WEBPACK_IMPORTED_MODULE_0__/* .kafkaBrokers */ .P)(address, credentials, AbortSignal.abort());
    return {
        system: 'kafka',
        async describe(signal) {
            const brokers = (0,_brokers_js__WEBPACK_IMPORTED_MODULE_0__/* .kafkaBrokers */ .P)(address, credentials, signal);
            try {
                const first = await brokers.any();
                const topic = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .readTopic */ .WY)(first, address.topic);
                const place = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .findCoordinator */ .WC)(first, address.group);
                if (place === undefined)
                    return viewOf(_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .moving */ .H_, address.topic, topic, null);
                const coordinator = await brokers.at(place.place);
                const described = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .describeGroup */ .N3)(coordinator, address.group);
                const lag = await lagOf(coordinator, brokers.at, address, topic);
                return viewOf(described, address.topic, topic, lag);
            }
            finally {
                brokers.close();
            }
        },
    };
}
/** High watermark less committed offset, over all partitions; null when one of them has no commit yet: unknown is not 0. */
async function lagOf(coordinator, at, { group, topic: name }, { partitions }) {
    const { offsets: committed } = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .committedOffsets */ .Vn)(coordinator, group, name, partitions);
    let lag = 0;
    for (const leader of new Set(partitions.map((partition) => partition.leader))) {
        if (leader === '')
            return null;
        const led = partitions.filter((partition) => partition.leader === leader);
        for (const { index, end } of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .endOffsets */ .Cl)(await at(leader), name, led)) {
            const done = committed.get(index);
            if (done === undefined || end === undefined)
                return null;
            lag += Number(end > done ? end - done : 0n);
        }
    }
    return lag;
}
function viewOf({ state, members }, name, { partitions }, lag) {
    const owned = members.map(({ owned: all }) => all.filter(({ topic }) => topic === name).length);
    const total = owned.reduce((sum, units) => sum + units, 0);
    return {
        state,
        settled: state === 'Stable' && total === partitions.length,
        partitions: partitions.length,
        members: members.map(({ clientName, host }, i) => ({
            clientName,
            host,
            units: owned[i] ?? 0,
        })),
        lag,
    };
}


/***/ })

};
