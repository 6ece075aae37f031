export const id = 2451;
export const ids = [2451,4134,1753,8896,6515];
export const modules = {

/***/ 54134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   a7: () => (/* binding */ shownMs),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10275);


const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|([+-])(\d{2}):(\d{2}))$/;
const what = 'a time: RFC 3339, or a number of milliseconds';
const words = {
    'RFC 3339': 'RFC 3339',
    seconds: 'seconds since 1970',
    milliseconds: 'milliseconds since 1970',
    microseconds: 'microseconds since 1970',
    nanoseconds: 'nanoseconds since 1970',
    own: 'milliseconds from a zero of its own',
};
/** The smallest number of each range between 2001 and 2286, and how a number of it becomes milliseconds. */
const ranges = [
    ['seconds', 1e9, (value) => value * 1000],
    ['milliseconds', 1e12, (value) => value],
    ['microseconds', 1e15, (value) => value / 1e3],
    ['nanoseconds', 1e18, (value) => value / 1e6],
];
/**
 * A time is RFC 3339, or a number: one between 2001 and 2286 in seconds, milliseconds, microseconds or nanoseconds since 1970 is that; any
 * other counts milliseconds from a zero of the ledger's own. All of one case are written in one form, RFC 3339 apart, which may stand
 * beside those since 1970: two units are an error, as a guess between them would be a thousandfold one.
 */
function timesOf() {
    let numbers;
    let texts = false;
    let lastText;
    let lastMs = 0;
    const day = daysOf();
    const clash = (name, form, other) => {
        throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`its field '${name}' is in ${words[form]}, and times before it are in ${words[other]}: one unit for the whole case`);
    };
    const ofText = (value, name) => {
        if (value === lastText)
            return lastMs;
        const ms = textMs(value, day) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
        if (numbers === 'own')
            clash(name, 'RFC 3339', numbers);
        texts = true;
        lastText = value;
        lastMs = ms;
        return ms;
    };
    const ofNumber = (value, name) => {
        const [form, msOf] = formOf(value);
        if (numbers !== undefined && numbers !== form)
            clash(name, form, numbers);
        if (texts && form === 'own')
            clash(name, form, 'RFC 3339');
        numbers = form;
        return msOf(value);
    };
    return (fields, name) => {
        const value = fields[name];
        if (typeof value === 'string')
            return ofText(value, name);
        const given = typeof value === 'bigint' ? Number(value) : value;
        return typeof given === 'number' && Number.isFinite(given)
            ? ofNumber(given, name)
            : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
    };
}
function formOf(value) {
    for (const [form, least, msOf] of ranges)
        if (value >= least && value < least * 10)
            return [form, msOf];
    return ['own', (own) => own];
}
/** Milliseconds since 1970 of an RFC 3339 time, with its fraction; undefined when it is none. */
function textMs(text, day) {
    const found = rfc3339.exec(text);
    const start = found === null ? undefined : day(found[1] ?? '');
    if (found === null || start === undefined)
        return undefined;
    const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4])];
    // Second 60 is a leap second.
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const ms = start + ((hour * 60 + minute) * 60 + second + Number(found[5] ?? 0)) * 1000;
    if (found[7] === undefined)
        return ms;
    const minutes = Number(found[8]) * 60 + Number(found[9]);
    return ms - minutes * 60_000 * (found[7] === '-' ? -1 : 1);
}
/** When a day began; the last one is remembered, as a ledger has few. 31 February is none, though it would be taken for 3 March. */
function daysOf() {
    let last = '';
    let lastMs;
    return (date) => {
        if (date === last)
            return lastMs;
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const real = month >= 1 && month <= 12 && day >= 1 && day <= days;
        last = date;
        lastMs = real ? Date.UTC(year, month - 1, day) : undefined;
        return lastMs;
    };
}
/** A moment that is known within bounds: `[lo, hi]`, or one time. Throws a `LedgerError`. */
function rangeOf(times, fields, name) {
    const value = fields[name];
    if (!Array.isArray(value)) {
        const ms = times(fields, name);
        return [ms, ms];
    }
    const [lo, hi, more] = value;
    if (lo === undefined || hi === undefined || more !== undefined)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'a time, or the two bounds of one: [lo, hi]');
    const range = [times({ [name]: lo }, name), times({ [name]: hi }, name)];
    return range[0] <= range[1] ? range : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'two times in their order');
}
/** Milliseconds in words of a violation: `1.2 s`, `340 ms`. */
const shownMs = (ms) => Math.abs(ms) >= 1000 ? `${Math.round(ms / 10) / 100} s` : `${Math.round(ms * 100) / 100} ms`;


/***/ }),

/***/ 42451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pool: () => (/* binding */ pool)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/scheduling/pool-limits.js


/** `max_workers`, `maxWorkers` and `MaxWorkers` are one setting: configurations are written in many hands. */
function withPlainNames(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [
        name.toLowerCase().replaceAll(/[_-]/g, ''),
        value,
    ]));
}
function configOf(line) {
    const fields = withPlainNames(line);
    const known = (...names) => names.find((name) => fields[name] !== undefined && fields[name] !== null);
    const bytes = (...names) => {
        const name = known(...names);
        return name === undefined ? null : (0,ledger_fields/* numberOf */.rl)(fields, name, 0);
    };
    const workers = known('maxworkers', 'maxconcurrency', 'workers') ??
        (0,ledger_fields/* refuse */.TR)('max_workers', undefined, 'a whole number');
    if (!('queuesize' in fields) && !('queue' in fields))
        (0,ledger_fields/* refuse */.TR)('queue_size', undefined, 'a whole number, or null for a queue without a bound');
    const queue = known('queuesize', 'queue');
    const cpus = known('cpus', 'numcpu', 'cpu');
    const [stack, heap] = [bytes('stackbytes', 'stack'), bytes('heapbytes', 'heap')];
    return {
        maxWorkers: (0,ledger_fields/* wholeOf */.l2)(fields, workers, 0),
        queueSize: queue === undefined ? 0 : Math.max(0, (0,ledger_fields/* wholeOf */.l2)(fields, queue, -1)),
        cpus: cpus === undefined ? null : (0,ledger_fields/* numberOf */.rl)(fields, cpus, 0.001),
        memoryLimitBytes: bytes('memorylimitbytes', 'memorylimit'),
        taskBytes: bytes('taskbytes', 'bytespertask'),
        workerBytes: bytes('workerbytes') ?? (stack === null && heap === null ? null : (stack ?? 0) + (heap ?? 0)),
        baseGoroutines: bytes('basegoroutines'),
    };
}
/** C1 to C3: a pool fits its CPUs, has a bound, and fits its memory when it is full. */
function judgeConfig(found, config, limits, at) {
    const { maxWorkers, queueSize, cpus, memoryLimitBytes, taskBytes, workerBytes } = config;
    const unseen = [];
    if (maxWorkers === 0)
        found.fail('C1', at, 'the pool has no bound on its workers');
    if (maxWorkers > limits.warnWorkers)
        found.warn('C1', at, `${maxWorkers} workers are more than ${limits.warnWorkers}`);
    const [least, most] = limits.workersPerCpu;
    if (cpus !== null && (maxWorkers < least * cpus || maxWorkers > most * cpus))
        found.warn('C1', at, `${maxWorkers} workers are not ${least} to ${most} for each of ${cpus} CPUs`);
    if (queueSize === 0)
        found.fail('C2', at, 'the queue has no bound: nothing is refused before memory ends');
    if (queueSize > limits.warnQueue)
        found.warn('C2', at, `a queue of ${queueSize} is longer than ${limits.warnQueue}`);
    if (memoryLimitBytes === null || taskBytes === null || workerBytes === null)
        return memoryLimitBytes === null && taskBytes === null && workerBytes === null
            ? unseen
            : [
                'what a full pool takes is not known: memory_limit_bytes, task_bytes and worker_bytes belong together',
            ];
    const full = queueSize * taskBytes + maxWorkers * workerBytes;
    if (full > limits.memoryShare * memoryLimitBytes)
        found.fail('C3', at, `a full pool takes ${full} of ${memoryLimitBytes} bytes, more than ${limits.memoryShare * 100}%`);
    return unseen;
}
const onlyOnce = (config) => {
    if (config !== undefined)
        throw new check/* LedgerError */.o("it is a second line 'config'");
};

;// CONCATENATED MODULE: ./lib/gates/scheduling/pool.js






const parametersType = (0,shape/* object */.Ik)({
    workersPerCpu: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)((0,shape/* number */.ai)(0, 10_000), { min: 2, max: 2 }), [2, 5]),
    warnWorkers: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 1_000_000), 100),
    warnQueue: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 1_000_000_000), 5000),
    memoryShare: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1), 0.5),
    extraGoroutines: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 1_000_000), 10),
    mostGoroutines: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(1, 100_000_000), 5000),
    cpuPercent: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 100), 85),
    idleSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 30),
    idlePercent: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1000), 10),
});
const format = `Lines, of one process, samples in the order of their times (one a second):
  {"type":"config","max_workers","queue_size","cpus","memory_limit_bytes","task_bytes","worker_bytes"}     queue_size null or 0 = without a bound; cpus and bytes may be left out
  {"type":"sample","ts","running","waiting","submitted","completed","canceled","dropped","refused","goroutines","cpu"}
  refused: answers of 429; cpu: percent of the CPUs, or a share when no sample is above 1
Parameters: workersPerCpu ([2, 5]), warnWorkers (100), warnQueue (5000), memoryShare (0.5), extraGoroutines (10), mostGoroutines (5000), cpuPercent (85), idleSeconds (30), idlePercent (10)
Rules:
  C1  workers have a bound; (warning) 2 to 5 for each CPU, 100 at most
  C2  the queue has a bound; (warning) 5000 at most
  C3  a full pool takes at most half of the memory limit
  T1  running <= max_workers
  T2  waiting <= queue_size
  T3  submitted = waiting + running + completed + canceled + dropped, but for as many as may be on their way (max_workers)
  T4  what is dropped is refused, and nothing else is: dropped = refused
  T5  goroutines <= base + max_workers + extraGoroutines, and below mostGoroutines
  T6  cpu <= cpuPercent
  T7  after the load goroutines come back to their base within idleSeconds`;
const sampleLine = (ts, running, submitted, goroutines) => JSON.stringify({
    ...{ type: 'sample', ts, running, waiting: 0, submitted, completed: submitted - running },
    ...{ canceled: 0, dropped: 0, refused: 0, goroutines, cpu: running * 3 },
});
const example = `{"type":"config","max_workers":24,"queue_size":480,"cpus":8,"memory_limit_bytes":536870912,"task_bytes":4096,"worker_bytes":65536}
${[sampleLine(0, 0, 0, 12), sampleLine(1000, 20, 900, 33), sampleLine(2000, 0, 1500, 30), sampleLine(32_000, 0, 1500, 12)].join('\n')}`;
/** A goroutine pool under load: bounded, loses nothing silently, comes back to rest. */
const pool = {
    name: 'pool',
    summary: 'a goroutine pool is bounded, loses nothing silently and comes back to rest',
    format,
    example,
    parameters(given) {
        const { workersPerCpu: [least = 2, most = 5], ...rest } = parametersType(given, 'parameters');
        return { workersPerCpu: [least, most], ...rest };
    },
    begin,
};
const counters = ['submitted', 'completed', 'canceled', 'dropped', 'refused'];
const gauges = ['running', 'waiting', 'goroutines'];
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    let config;
    let configUnseen = [];
    const runtime = runtimeOf(found, parameters);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            if ((0,ledger_fields/* typeOf */.QP)(fields, ['config', 'sample']) === 'config') {
                onlyOnce(config);
                if (runtime.samples() > 0)
                    throw new check/* LedgerError */.o("its line 'config' belongs before the samples");
                config = configOf(fields);
                configUnseen = judgeConfig(found, config, parameters, at);
            }
            else
                runtime.add(sampleOf(fields, times(fields, 'ts')), config, at);
        },
        end() {
            const { unseen, counts, analysis } = runtime.end(config);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(config === undefined
                        ? ['no config line: how many workers and places there may be is not known']
                        : []),
                    ...configUnseen,
                    ...unseen,
                ],
                measurements: [(0,findings/* countOf */.pq)('pool', found.count(), 'limits of the pool were broken')],
                counts,
                analysis: { config: config ?? null, ...analysis },
            });
        },
    };
}
const sampleOf = (fields, ms) => ({
    ms,
    cpu: (0,ledger_fields/* numberOf */.rl)(fields, 'cpu', 0),
    running: (0,ledger_fields/* wholeOf */.l2)(fields, 'running', 0),
    waiting: (0,ledger_fields/* wholeOf */.l2)(fields, 'waiting', 0),
    goroutines: (0,ledger_fields/* wholeOf */.l2)(fields, 'goroutines', 0),
    submitted: (0,ledger_fields/* wholeOf */.l2)(fields, 'submitted', 0),
    completed: (0,ledger_fields/* wholeOf */.l2)(fields, 'completed', 0),
    canceled: (0,ledger_fields/* wholeOf */.l2)(fields, 'canceled', 0),
    dropped: (0,ledger_fields/* wholeOf */.l2)(fields, 'dropped', 0),
    refused: (0,ledger_fields/* wholeOf */.l2)(fields, 'refused', 0),
});
/** T1 to T7, sample by sample. */
function runtimeOf(found, parameters) {
    let first;
    let last;
    let [samples, base, restarts] = [0, 0, 0];
    const most = { running: 0, waiting: 0, goroutines: 0 };
    const [rest, cpu] = [restOf(found, parameters), cpuOf(found, parameters.cpuPercent)];
    return {
        samples: () => samples,
        add(sample, config, at) {
            if (wentBack(last, sample)) {
                restarts += 1;
                first = undefined;
            }
            first ??= sample;
            last = sample;
            samples += 1;
            if (samples === 1)
                base = config?.baseGoroutines ?? sample.goroutines - sample.running;
            for (const name of gauges)
                most[name] = Math.max(most[name], sample[name]);
            cpu.add(sample.cpu, at);
            rest.add(sample, base, at);
            if (sample.goroutines >= parameters.mostGoroutines)
                found.fail('T5', at, `${sample.goroutines} goroutines, ${parameters.mostGoroutines} or more`);
            if (config !== undefined)
                bounded(found, sample, config, base + parameters.extraGoroutines, at);
        },
        end(config) {
            const mostCpuPercent = cpu.end();
            if (first !== undefined && last !== undefined)
                refusals(found, first, last, config?.maxWorkers ?? 0);
            const unseen = [...rest.end()];
            if (samples === 0)
                unseen.push('no sample line');
            if (restarts > 0)
                unseen.push(`the counters went back ${restarts} times: the process was started again`);
            return {
                unseen,
                counts: { samples },
                analysis: {
                    baseGoroutines: samples === 0 ? null : base,
                    most: { ...most, cpuPercent: mostCpuPercent },
                },
            };
        },
    };
}
/** Whether the process was started again between two samples. */
function wentBack(last, sample) {
    if (last === undefined)
        return false;
    if (sample.ms < last.ms)
        throw new check/* LedgerError */.o(`the time of the samples goes back by ${(0,ledger_times/* shownMs */.a7)(last.ms - sample.ms)}`);
    return counters.some((name) => sample[name] < last[name]);
}
/** T6: which unit it is shows only when all samples are there. */
function cpuOf(found, percent) {
    const high = [];
    let most = 0;
    return {
        add(cpu, line) {
            most = Math.max(most, cpu);
            if (cpu > percent / 100 && (cpu <= 1 || cpu > percent) && high.length < 10_000)
                high.push({ line, cpu });
        },
        end() {
            // A share is never above 1, and of percent some nearly always are.
            const scale = most > 1 ? 1 : 100;
            for (const { line, cpu } of high)
                if (cpu * scale > percent)
                    found.fail('T6', line, `CPU at ${cpu * scale}%, above ${percent}%`);
            return most * scale;
        },
    };
}
function bounded(found, sample, { maxWorkers, queueSize }, idle, at) {
    const { running, waiting, submitted, goroutines } = sample;
    if (maxWorkers > 0 && running > maxWorkers)
        found.fail('T1', at, `${running} tasks run, more than ${maxWorkers} workers`);
    if (queueSize > 0 && waiting > queueSize)
        found.fail('T2', at, `${waiting} tasks wait in ${queueSize} places`);
    const known = waiting + running + sample.completed + sample.canceled + sample.dropped;
    if (Math.abs(submitted - known) > maxWorkers)
        found.fail('T3', at, `${submitted} tasks were submitted, and ${known} are known of: more than ${maxWorkers} apart`);
    if (maxWorkers > 0 && goroutines > idle + maxWorkers)
        found.fail('T5', at, `${goroutines} goroutines, more than ${idle + maxWorkers} (base, workers and a few)`);
}
/** T4: at rest to the last one; under load as many as there are workers may be on their way. */
function refusals(found, first, last, maxWorkers) {
    const [dropped, refused] = [last.dropped - first.dropped, last.refused - first.refused];
    const tolerance = last.running + last.waiting === 0 ? 0 : maxWorkers;
    if (Math.abs(dropped - refused) > tolerance)
        found.fail('T4', null, `${dropped} tasks were dropped and ${refused} refused: ${dropped > refused ? 'some are lost and nobody knows' : 'something else refuses them'}`);
}
/** T7: goroutines after the load. */
function restOf(found, { idleSeconds, idlePercent }) {
    let busyMs;
    let waits;
    return {
        add({ ms, running, waiting, goroutines }, base, line) {
            waits = undefined;
            if (running + waiting > 0)
                busyMs = ms;
            else if (goroutines <= base * (1 + idlePercent / 100))
                busyMs = undefined;
            else if (busyMs !== undefined) {
                waits = `${goroutines} goroutines ${(0,ledger_times/* shownMs */.a7)(ms - busyMs)} after the load, and ${base} before it`;
                if (ms - busyMs < idleSeconds * 1000)
                    return;
                found.fail('T7', line, waits);
                waits = undefined;
                busyMs = undefined;
            }
        },
        end: () => waits === undefined ? [] : [`the ledger ends too soon after the load: ${waits}`],
    };
}


/***/ })

};
