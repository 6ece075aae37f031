export const id = 571;
export const ids = [571,7581];
export const modules = {

/***/ 63477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ defaultLimit),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   Zn: () => (/* binding */ requireReachable),
/* harmony export */   n$: () => (/* binding */ settingsShape)
/* harmony export */ });
/* unused harmony exports settingNames, redistributionFloor, electionFloor, durationFloor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);


/** Asynq 0.24 (rdb.go, recoverer.go, heartbeat.go, processor.go), client-go leader election, Kafka's consumer, Redis Cluster. */
const defaultSettings = {
    lease: 30,
    heartbeat: 5,
    grace: 30,
    poll: 60,
    'retry-min': 15,
    'retry-max': 44,
    forward: 5,
    ttl: 15,
    retry: 2,
    'session-timeout': 45,
    'rebalance-timeout': 60,
    'node-timeout': 15,
};
const settingNames = Object.keys(defaultSettings);
/** A map of durations, each of a known name. */
const settingsShape = (value, path) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', { input: path, fix: 'Example: {lease: 30s}.' });
    return Object.fromEntries(Object.entries(value).map(([name, given]) => {
        if (!settingNames.some((known) => known === name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(name)} is no setting.`, {
                input: path,
                fix: `Known: ${settingNames.join(', ')}.`,
            });
        const ms = typeof given === 'string' ? (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given) : undefined;
        if (ms === undefined || ms > 24 * 3_600_000)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of ${name} is not a duration up to 24h.`, {
                input: path,
                fix: `Example: ${name}: 30s.`,
            });
        return [name, ms / 1000];
    }));
};
/** How long work of a killed worker is nobody's: the lease runs out, somebody looks, the retry is due, it is put back. */
const redistributionFloor = (s) => ({
    lo: Math.max(0, s.lease - s.heartbeat) + s.grace + s['retry-min'],
    hi: s.lease + s.grace + s.poll + s['retry-max'] + s.forward,
    from: `lease ${s.lease} s (renewed each ${s.heartbeat} s), looked for ${s.grace} s after it ends and each ${s.poll} s, retried after ${s['retry-min']} to ${s['retry-max']} s, put back each ${s.forward} s`,
});
/** How long there is no leader: its lock runs out, the next one tries. */
const electionFloor = (s) => ({
    lo: Math.max(0, s.ttl - s.heartbeat),
    hi: s.ttl + s.retry,
    from: `lock of ${s.ttl} s (renewed each ${s.heartbeat} s), tried for each ${s.retry} s`,
});
/** Limit of an experiment when nobody gives one, seconds; null = it has none. */
function defaultLimit(experiment, s) {
    if (experiment === 'E2')
        return 3;
    return experiment === 'E6' ? s.ttl + s.retry + 1 : null;
}
/** Shortest fault that shows anything: the protocol must have noticed, and acted. */
function durationFloor(experiment, s) {
    if (experiment === 'E1') {
        const lo = s['session-timeout'] + 2 * s['rebalance-timeout'];
        return {
            lo,
            hi: lo,
            from: `session timeout ${s['session-timeout']} s and twice the rebalance timeout ${s['rebalance-timeout']} s`,
        };
    }
    if (experiment !== 'E3')
        return undefined;
    const lo = 2 * s['node-timeout'] + 10;
    return { lo, hi: lo, from: `twice cluster-node-timeout ${s['node-timeout']} s and 10 s` };
}
/** Refuses a limit that the service cannot keep whatever it does; says when only luck could keep it. */
function requireReachable(experiment, settings, { limitSeconds, durationSeconds, }) {
    const floor = experiment === 'E2'
        ? redistributionFloor(settings)
        : experiment === 'E6'
            ? electionFloor(settings)
            : undefined;
    const shortest = durationFloor(experiment, settings);
    if (shortest !== undefined && durationSeconds < shortest.lo)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The fault lasts ${durationSeconds} s; nothing can be seen of it before ${shortest.lo} s (${shortest.from}).`, {
            input: 'duration',
            fix: `Give at least ${shortest.lo}s, or the service's own values in settings.`,
        });
    if (floor === undefined || limitSeconds === null)
        return [];
    if (limitSeconds < floor.lo)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${limitSeconds} s is below the floor of ${floor.lo} s: ${floor.from}. It cannot be kept.`, {
            input: 'limit',
            fix: `Give a limit of at least ${floor.hi}s, or the service's own values in settings.`,
        });
    return limitSeconds < floor.hi
        ? [
            `the limit of ${limitSeconds} s is kept by luck only: by its settings it takes ${floor.lo} to ${floor.hi} s (${floor.from})`,
        ]
        : [];
}


/***/ }),

/***/ 38300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   jh: () => (/* binding */ partitionFrom)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const preset = (says, kind, spec, more = {}) => ({ says, kind, spec, needs: [], rounds: 1, ...more });
const network = (action, { targets }, block = {}) => ({
    action,
    direction: 'to',
    ...(targets.length === 0 ? {} : { externalTargets: targets }),
    ...block,
});
const delay = (values) => network('delay', values, {
    delay: {
        latency: `${values.latencyMs}ms`,
        jitter: `${values.jitterMs}ms`,
        correlation: '0',
    },
});
const partition = (values) => network('partition', values);
/** A port that is named would cut one direction only. */
const bothWays = (values) => ({
    ...network('partition', {
        ...values,
        targets: [...new Set(values.targets.map((one) => one.split(':')[0] ?? ''))],
    }),
    direction: 'both',
});
const share = (action) => (values) => network(action, values, {
    [action]: { [action]: String(values.sharePercent), correlation: '0' },
});
const podKill = ({ gracePeriodSeconds }) => ({
    action: 'pod-kill',
    gracePeriod: gracePeriodSeconds,
});
const containerKill = ({ container }) => ({
    action: 'container-kill',
    containerNames: [container],
});
const inContainer = ({ container }, spec) => ({
    ...spec,
    containerNames: [container],
});
/** Ready experiments by name. */
const presets = {
    'pod-kill': preset('kills pods, as a lost node does', 'PodChaos', podKill),
    'pod-termination': preset('ends pods and holds the service to it: no lost work, no errors', 'PodChaos', podKill, { experiment: 'E5' }),
    'pod-failure': preset('puts pods out of service for a time', 'PodChaos', () => ({
        action: 'pod-failure',
    })),
    'container-kill': preset('kills one container, the pod stays', 'PodChaos', containerKill),
    'worker-kill': preset('kills workers one after the other: their work must be done by others', 'PodChaos', containerKill, { experiment: 'E2', rounds: 5 }),
    'leader-kill': preset('kills the pod that holds the lease: another must take over in time', 'PodChaos', containerKill, { experiment: 'E6' }),
    'network-delay': preset('delays the packets that pods send', 'NetworkChaos', delay),
    'latency-500ms': preset('delays what pods send to a dependency by half a second', 'NetworkChaos', (values) => delay({ ...values, latencyMs: 500 }), { experiment: 'E4', needs: ['targets'] }),
    'network-loss': preset('loses packets', 'NetworkChaos', share('loss'), { needs: ['targets'] }),
    'network-duplicate': preset('sends packets twice', 'NetworkChaos', share('duplicate'), {
        needs: ['targets'],
    }),
    'network-corrupt': preset('spoils packets', 'NetworkChaos', share('corrupt'), {
        needs: ['targets'],
    }),
    'network-bandwidth': preset('narrows the way to a dependency', 'NetworkChaos', (values) => network('bandwidth', values, {
        bandwidth: { rate: values.rate, limit: 20_971_520, buffer: 10_000 },
    }), { needs: ['targets'] }),
    'partition-from': preset('cuts pods off from a dependency', 'NetworkChaos', partition, {
        needs: ['targets'],
    }),
    'consumer-partition': preset('cuts a consumer off from its broker: no lost and no doubled work', 'NetworkChaos', partition, { experiment: 'E1', needs: ['targets'] }),
    'redis-split-brain': preset('isolates one Redis master from the other nodes, both ways', 'NetworkChaos', bothWays, { experiment: 'E3', needs: ['targets'] }),
    'cpu-stress': preset('takes processor time', 'StressChaos', (values) => inContainer(values, { stressors: { cpu: { workers: 1, load: values.load } } })),
    'memory-stress': preset('takes memory', 'StressChaos', (values) => inContainer(values, { stressors: { memory: { workers: 1, size: values.memory } } })),
    'io-latency': preset('delays the calls to a volume', 'IOChaos', (values) => inContainer(values, {
        action: 'latency',
        volumePath: values.volumePath,
        delay: `${values.latencyMs}ms`,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'io-error': preset('fails calls to a volume with EIO', 'IOChaos', (values) => inContainer(values, {
        action: 'fault',
        volumePath: values.volumePath,
        errno: 5,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'clock-skew': preset('moves the clock of a container', 'TimeChaos', (values) => inContainer(values, { timeOffset: values.offset, clockIds: ['CLOCK_REALTIME'] })),
    'dns-error': preset('fails the look-up of names', 'DNSChaos', (values) => inContainer(values, { action: 'error', patterns: values.names }), { needs: ['names'] }),
    'http-delay': preset('delays answers of a port', 'HTTPChaos', ({ port, path, latencyMs }) => ({ target: 'Response', port, path, delay: `${latencyMs}ms` }), { needs: ['port'] }),
    'http-abort': preset('cuts requests to a port', 'HTTPChaos', ({ port, path }) => ({ target: 'Request', port, path, abort: true }), { needs: ['port'] }),
};
const presetNames = Object.keys(presets);
const presetOf = (name) => presets[name];
/** Names of a partition by which gate-health proves that readiness depends on something. */
const partitionFrom = (targets, durationSeconds) => ({
    name: 'network-partition',
    kind: 'NetworkChaos',
    spec: { action: 'partition', direction: 'to', externalTargets: targets },
    durationSeconds,
});
/** The fault of a preset; refuses one that lacks what it needs. */
function faultOf(name, values) {
    const { kind, spec, needs } = presetOf(name);
    const given = {
        targets: values.targets.length > 0,
        'volume-path': values.volumePath !== '',
        names: values.names.length > 0,
        port: values.port > 0,
    };
    for (const need of needs)
        if (!given[need])
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${name} needs to be told what it concerns.`, {
                input: need,
                fix: need === 'targets'
                    ? 'Give addresses (targets), or the Service that they are behind (service).'
                    : `Set \`${need}\`.`,
            });
    return { name, kind, spec: spec(values), durationSeconds: values.durationSeconds };
}


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ })

};
