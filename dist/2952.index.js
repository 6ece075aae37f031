export const id = 2952;
export const ids = [2952];
export const modules = {

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schedulingChecks: () => (/* binding */ schedulingChecks),
/* harmony export */   schedulingGate: () => (/* binding */ schedulingGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
/* harmony import */ var _leaders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52940);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42451);
/* harmony import */ var _worker_loss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81848);




const schedulingChecks = { pool: _pool_js__WEBPACK_IMPORTED_MODULE_2__.pool, leaders: _leaders_js__WEBPACK_IMPORTED_MODULE_1__.leaders, 'worker-loss': _worker_loss_js__WEBPACK_IMPORTED_MODULE_3__.workerLoss };
/** Pools are bounded, leaders follow one another, and work outlives its workers. */
const schedulingGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('scheduling', schedulingChecks);


/***/ }),

/***/ 52940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leaders: () => (/* binding */ leaders)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/scheduling/claims.js


/** E1 to E3: who led when. */
function ledOf(found, claims, kills, limits) {
    const led = endedOf(claims, kills);
    const unseen = [];
    fenced(found, led);
    const overlaps = overlapsOf(found, unseen, led, limits.skewMs);
    const elections = kills.flatMap((kill) => electionOf(found, unseen, kill, led, limits));
    return { unseen, analysis: { elections, overlaps } };
}
/** E3. */
function fenced(found, led) {
    const without = led.find(({ fence }) => fence === null);
    if (without !== undefined)
        found.warn('E3', without.line, `${without.instance} leads without a fencing token: if it only paused, nobody turns its writes away`);
    for (const [i, { instance, fence, line }] of led.entries()) {
        const before = led[i - 1];
        if (before === undefined || fence === null || before.fence === null)
            continue;
        if (fence <= before.fence)
            found.fail('E3', line, `${instance} leads with the fencing token ${fence}, after ${before.instance} with ${before.fence}`);
    }
}
/** Claims by their beginning, each to when it ended: it was lost, its holder was killed, or claimed again. */
function endedOf(claims, kills) {
    const sorted = [...claims].sort((a, b) => a.became[0] - b.became[0] || a.line - b.line);
    const next = new Map();
    const ended = sorted.reverse().map((claim) => {
        const own = kills.filter(({ instance, at }) => instance === claim.instance && at[1] >= claim.became[0]);
        const ends = [claim.lost, next.get(claim.instance) ?? null, ...own.map(({ at }) => at)];
        next.set(claim.instance, claim.became);
        const end = ends
            .filter((one) => one !== null)
            .reduce((a, b) => (a === null || b[0] < a[0] ? b : a), null);
        return { ...claim, end };
    });
    return ended.reverse();
}
const secondsOf = (ms) => (Number.isFinite(ms) ? ms / 1000 : null);
const forWords = (ms) => Number.isFinite(ms) ? `for ${(0,ledger_times/* shownMs */.a7)(ms)}` : 'and neither of them ever lost it';
const mayLead = ({ end }, ms) => end === null || end[1] > ms;
/** E2, of each claim beside those that were not certain to have ended when it began. */
function overlapsOf(found, unseen, led, skewMs) {
    const overlaps = [];
    let open = [];
    for (const claim of led) {
        open = open.filter((other) => mayLead(other, claim.became[0]));
        for (const other of open.filter(({ instance }) => instance !== claim.instance)) {
            const [least, most] = overlapOf(claim, claim.end, other.end);
            const both = `${other.instance} and ${claim.instance}`;
            if (least <= skewMs && most > skewMs)
                unseen.push(`${both} may have led at the same time, for up to ${(0,ledger_times/* shownMs */.a7)(most)}`);
            if (least <= skewMs)
                continue;
            found.fail('E2', claim.line, `${both} lead at the same time, ${forWords(least)}`);
            overlaps.push({ instances: [other.instance, claim.instance], seconds: secondsOf(least) });
        }
        open = [...open, claim];
    }
    return overlaps.slice(0, findings/* namedAtMost */.Ed);
}
/** How long the earlier claim went on within this one: at least and at most; infinite when nothing ended it. */
function overlapOf(claim, end, earlierEnd) {
    const until = (bound) => Math.min(earlierEnd?.[bound] ?? Number.POSITIVE_INFINITY, end?.[bound] ?? Number.POSITIVE_INFINITY);
    return [Math.max(0, until(0) - claim.became[1]), Math.max(0, until(1) - claim.became[0])];
}
function electionOf(found, unseen, kill, led, { ttlSeconds, retrySeconds, skewMs, latestMs }) {
    const killed = led.findIndex(({ instance, end }) => instance === kill.instance && end === kill.at);
    // Whoever did not lead is not followed.
    if (killed < 0)
        return [];
    const boundMs = (ttlSeconds + retrySeconds) * 1000 + skewMs;
    const bound = `${ttlSeconds} s of the lease and ${retrySeconds} s between tries`;
    const next = led.slice(killed + 1).find(({ became }) => became[0] >= kill.at[0]);
    if (next === undefined) {
        const waitedMs = latestMs - kill.at[1];
        if (waitedMs > boundMs)
            found.fail('E1', kill.line, `nobody leads after ${kill.instance} was killed, for ${(0,ledger_times/* shownMs */.a7)(waitedMs)}: longer than ${bound}`);
        else
            unseen.push(`the ledger ends ${(0,ledger_times/* shownMs */.a7)(Math.max(0, waitedMs))} after ${kill.instance} was killed, before anybody had to lead`);
        return [];
    }
    const [lo, hi] = [Math.max(0, next.became[0] - kill.at[1]), next.became[1] - kill.at[0]];
    if (lo > boundMs)
        found.fail('E1', next.line, `${next.instance} leads ${(0,ledger_times/* shownMs */.a7)(lo)} after ${kill.instance} was killed, later than ${bound}`);
    else if (hi > boundMs)
        unseen.push(`${next.instance} leads ${(0,ledger_times/* shownMs */.a7)(lo)} to ${(0,ledger_times/* shownMs */.a7)(hi)} after ${kill.instance} was killed: whether that is within ${bound} is not known`);
    return [{ killed: kill.instance, elected: next.instance, seconds: [lo / 1000, hi / 1000] }];
}

// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
;// CONCATENATED MODULE: ./lib/gates/scheduling/runs.js




/** J1 to J3: every tick of a job once, and when it should be. */
function runsOf(found, times, limits) {
    const jobs = new Map();
    const drifts = [];
    let [runs, early, worst, worstLine] = [0, 0, Number.NEGATIVE_INFINITY, 0];
    let worstJob = '';
    return {
        /** When the run started. */
        add(fields, at) {
            const job = (0,ledger_fields/* textOf */.b6)(fields, 'job');
            (0,ledger_fields/* textOf */.b6)(fields, 'instance');
            (0,ledger_fields/* textOf */.b6)(fields, 'task_id');
            const [scheduledMs, startedMs] = [times(fields, 'scheduled_at'), times(fields, 'started')];
            runs += 1;
            const ticks = jobs.get(job)?.ticks ?? new Map();
            if (!jobs.has(job))
                jobs.set(job, { ticks });
            const before = ticks.get(scheduledMs) ?? 0;
            ticks.set(scheduledMs, before + 1);
            if (before > 0)
                found.fail('J1', at, `job ${job} ran ${before + 1} times for its tick at ${shownAt(scheduledMs)}`);
            const drift = startedMs - scheduledMs;
            drifts.push(drift);
            if (drift < -limits.skewMs)
                early += 1;
            if (drift > worst)
                [worst, worstLine, worstJob] = [drift, at, job];
            return startedMs;
        },
        end() {
            const sorted = Float64Array.from(drifts).sort();
            const p99 = (0,quantile/* quantile */.Y)(sorted, 0.99);
            if (worst > limits.driftMaxMs)
                found.fail('J3', worstLine, `job ${worstJob} started ${(0,ledger_times/* shownMs */.a7)(worst)} late, more than ${(0,ledger_times/* shownMs */.a7)(limits.driftMaxMs)}`);
            if (p99 > limits.driftP99Ms)
                found.fail('J3', null, `the 99th percentile of all starts is ${(0,ledger_times/* shownMs */.a7)(p99)} late, more than ${(0,ledger_times/* shownMs */.a7)(limits.driftP99Ms)}`);
            const missed = [...jobs].flatMap(([job, { ticks }]) => missedOf(found, job, ticks, limits.periodSeconds[job]));
            const distinct = [...jobs.values()].reduce((sum, { ticks }) => sum + ticks.size, 0);
            return {
                unseen: early > 0
                    ? [
                        `${early} runs started before their time by more than ${(0,ledger_times/* shownMs */.a7)(limits.skewMs)}: two clocks`,
                    ]
                    : [],
                counts: { runs, ticks: distinct, repeated: runs - distinct, missed: missed.length },
                analysis: {
                    missed: missed.slice(0, findings/* namedAtMost */.Ed),
                    repeated: repeatedOf(jobs),
                    driftSeconds: runs === 0 ? null : { p99: p99 / 1000, max: worst / 1000 },
                },
            };
        },
    };
}
const shownAt = (ms) => (ms > 1e11 ? new Date(ms).toISOString() : (0,ledger_times/* shownMs */.a7)(ms));
const repeatedOf = (jobs) => [...jobs]
    .flatMap(([job, { ticks }]) => [...ticks]
    .filter(([, count]) => count > 1)
    .map(([at, count]) => ({ job, scheduledAtMs: at, runs: count })))
    .slice(0, findings/* namedAtMost */.Ed);
/** J2: ticks between the first and the last one that did not run. */
function missedOf(found, job, ticks, periodSeconds) {
    const at = [...ticks.keys()].sort((a, b) => a - b);
    const gaps = at.slice(1).map((ms, i) => ms - (at[i] ?? 0));
    const period = periodSeconds === undefined ? usual(gaps) : periodSeconds * 1000;
    if (period === undefined)
        return [];
    const missed = gaps.flatMap((gap, i) => Array.from({ length: Math.min(findings/* namedAtMost */.Ed, Math.max(0, Math.round(gap / period) - 1)) }, (_, k) => ({
        job,
        scheduledAtMs: (at[i] ?? 0) + (k + 1) * period,
    })));
    for (const { scheduledAtMs } of missed)
        found.fail('J2', null, `job ${job} did not run for its tick at ${shownAt(scheduledAtMs)}`);
    return missed;
}
/** The most frequent time between two ticks, the shorter of equals; of fewer than two times nothing can be said. */
function usual(gaps) {
    if (gaps.length < 2)
        return undefined;
    const counts = new Map();
    for (const gap of gaps)
        counts.set(gap, (counts.get(gap) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

;// CONCATENATED MODULE: ./lib/gates/scheduling/schedulers.js

/** A1: Asynq elects nobody; each live scheduler enqueues each of its entries. */
function schedulersOf(found) {
    const entries = new Map();
    const ids = new Set();
    return {
        count: () => ids.size,
        add(fields, at) {
            const id = (0,ledger_fields/* textOf */.b6)(fields, 'id');
            ids.add(id);
            for (const { key, name, once } of (0,ledger_fields/* listOf */.c3)(fields, 'entries', entryOf)) {
                if (once)
                    continue;
                const other = entries.get(key);
                if (other !== undefined && other !== id)
                    found.fail('A1', at, `schedulers ${other} and ${id} both enqueue ${name}, which has neither Unique nor TaskID`);
                entries.set(key, other ?? id);
            }
        },
    };
}
function entryOf(item, name) {
    const fields = (0,ledger_fields/* itemOf */.Tu)(item, name);
    const [spec, type] = [(0,ledger_fields/* textOf */.b6)(fields, 'spec'), (0,ledger_fields/* textOf */.b6)(fields, 'type')];
    const options = fields['options'] ?? fields['opts'] ?? [];
    if (typeof options !== 'object' || options === null)
        (0,ledger_fields/* refuse */.TR)(`${name}.options`, options, 'a list or an object');
    return {
        key: JSON.stringify([spec, type, fields['payload'] ?? null]),
        name: `${type} at ${spec}`,
        once: optionsIn(options).some((option) => /^\s*(asynq\.)?(unique|task_?id)/i.test(option)),
    };
}
/** By their names alone: a queue may be called `unique`. */
const optionsIn = (options) => Array.isArray(options)
    ? options.flatMap((one) => typeof one === 'string' ? [one] : optionsIn(Object(one)))
    : Object.keys(options);

;// CONCATENATED MODULE: ./lib/gates/scheduling/leaders.js







const parametersType = (0,shape/* object */.Ik)({
    ttlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 30),
    retrySeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 5),
    skewMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 3_600_000), 500),
    driftP99Ms: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400_000), 1000),
    driftMaxMs: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400_000), 5000),
    periodSeconds: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* number */.ai)(0.001, 31_536_000))),
});
const format = `Lines, in any order; a time may be [lo, hi] where it is known within bounds:
  {"type":"claim","instance","fence","became","lost"}      an instance led from became to lost; lost left out = it never said so;
                                                           fence null or left out = there are no tokens (a warning: whoever was replaced is not turned away)
  {"type":"killed","instance","at"}
  {"type":"run","job","scheduled_at","started","instance","task_id"}
  {"type":"scheduler","id","entries":[{"spec","type","payload","options"}]}     a live scheduler of Asynq, which has no leader
  {"type":"now","ts"}                                      until when the ledger was written
Parameters: ttlSeconds (30), retrySeconds (5), skewMs (500), driftP99Ms (1000), driftMaxMs (5000), periodSeconds ({"job": 60}; otherwise by the most frequent time between its runs)
Rules:
  E1  after a leader is killed another one leads within ttlSeconds + retrySeconds (and skewMs)
  E2  two instances never lead for longer than skewMs at the same time
  E3  every claim has a larger fencing token than the one before it
  J1  no tick of a job runs twice
  J2  no tick of a job is missing
  J3  jobs start when they should: the 99th percentile within driftP99Ms, all within driftMaxMs
  A1  no entry is in two live schedulers without Unique or TaskID: each of them enqueues it`;
const example = `{"type":"claim","instance":"a","fence":7,"became":0}
{"type":"killed","instance":"a","at":70000}
{"type":"claim","instance":"b","fence":9,"became":[99000,101000],"lost":400000}
${[0, 60_000, 120_000, 180_000].map((at, i) => `{"type":"run","job":"report","scheduled_at":${at},"started":${at + 40},"instance":"${i < 2 ? 'a' : 'b'}","task_id":"t${i}"}`).join('\n')}
{"type":"scheduler","id":"a","entries":[{"spec":"@every 1m","type":"report","payload":"{}","options":["Unique(60s)"]}]}`;
/** One leader at a time, soon a next one, and every tick of a job once. */
const leaders = {
    name: 'leaders',
    summary: 'one leader at a time, a new one in time, every scheduled run once and when it should be',
    format,
    example,
    parameters(given) {
        const { periodSeconds = {}, ...rest } = parametersType(given, 'parameters');
        return { ...rest, periodSeconds };
    },
    begin,
};
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const claims = [];
    const kills = [];
    const runs = runsOf(found, times, parameters);
    const schedulers = schedulersOf(found);
    let latestMs = Number.NEGATIVE_INFINITY;
    const seen = (range) => {
        latestMs = Math.max(latestMs, range[1]);
        return range;
    };
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['claim', 'killed', 'run', 'scheduler', 'now']);
            if (type === 'claim')
                claims.push({
                    instance: (0,ledger_fields/* textOf */.b6)(fields, 'instance'),
                    fence: (0,ledger_fields/* maybe */.no)((all, name) => (0,ledger_fields/* bigOf */.yA)(all, name, 0n), fields, 'fence') ?? null,
                    became: seen((0,ledger_times/* rangeOf */.be)(times, fields, 'became')),
                    lost: (0,ledger_fields/* maybe */.no)((all, name) => seen((0,ledger_times/* rangeOf */.be)(times, all, name)), fields, 'lost') ?? null,
                    line: at,
                });
            else if (type === 'killed')
                kills.push({
                    instance: (0,ledger_fields/* textOf */.b6)(fields, 'instance'),
                    at: seen((0,ledger_times/* rangeOf */.be)(times, fields, 'at')),
                    line: at,
                });
            else if (type === 'run')
                seen([0, runs.add(fields, at)]);
            else if (type === 'now')
                seen((0,ledger_times/* rangeOf */.be)(times, fields, 'ts'));
            else
                schedulers.add(fields, at);
        },
        end() {
            const led = ledOf(found, claims, kills, { ...parameters, latestMs });
            const ran = runs.end();
            const nothing = claims.length + ran.counts.runs + schedulers.count() === 0;
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(nothing ? ['no claim, run or scheduler line'] : []),
                    ...led.unseen,
                    ...ran.unseen,
                ],
                measurements: [
                    (0,findings/* countOf */.pq)('leaders', found.count('E1') + found.count('E2') + found.count('E3'), 'elections or claims are wrong'),
                    (0,findings/* countOf */.pq)('scheduled-runs', found.count('J1') + found.count('J2') + found.count('A1'), 'ticks run twice or not at all'),
                    (0,findings/* countOf */.pq)('schedule-drift', found.count('J3'), 'limits of the drift are broken'),
                ],
                counts: {
                    claims: claims.length,
                    kills: kills.length,
                    ...ran.counts,
                    schedulers: schedulers.count(),
                },
                analysis: { ...led.analysis, ...ran.analysis },
            });
        },
    };
}


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


/***/ }),

/***/ 81848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workerLoss: () => (/* binding */ workerLoss)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/decision/distributions.js
var distributions = __webpack_require__(84789);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/gates/scheduling/registrations.js


const alpha = 0.05;
/**
 * The one-sided 95 % lower bound of a proportion (Clopper and Pearson 1934): the rate at which so many successes or more have a probability
 * of 5 %. `ok` of `total`, total > 0.
 */
function lowerBound(ok, total) {
    if (ok === 0)
        return 0;
    if (ok === total)
        return alpha ** (1 / total);
    let [low, high] = [0, ok / total];
    for (let i = 0; i < 60; i++) {
        const rate = (low + high) / 2;
        if ((0,distributions/* incompleteBeta */.J7)(rate, ok, total - ok + 1) < alpha)
            low = rate;
        else
            high = rate;
    }
    return low;
}
/** W5: how many registrations succeed. */
function registrationsOf(found, { rate, statistical }) {
    let [ok, total] = [0, 0];
    return {
        add(succeeded) {
            total += 1;
            if (succeeded)
                ok += 1;
        },
        /** Without registrations of their own, rounds stand for them: `replaced` of `rounds` victims had somebody stand in. */
        end(replaced, rounds) {
            const [good, all] = total === 0 ? [replaced, rounds] : [ok, total];
            if (all === 0)
                return { unseen: [], measurements: [], analysis: null };
            const [share, bound] = [good / all, lowerBound(good, all)];
            const words = `${good} of ${all} registrations succeeded (${percent(share)}, at least ${percent(bound)} with 95% confidence)`;
            const verdict = share <= rate ? 'fail' : statistical && bound <= rate ? 'inconclusive' : 'pass';
            if (verdict === 'fail')
                found.fail('W5', null, `${words}, not more than ${percent(rate)}`);
            const about = { dimension: 'registrations', unit: '1', canary: share, limit: rate };
            return {
                unseen: verdict === 'inconclusive' ? [`W5: ${words}: ${neededWords(rate)}`] : [],
                measurements: [(0,measurement/* finding */.gk)('registrations', verdict, words, about)],
                analysis: { ok: good, total: all, rate: share, lowerBound: bound },
            };
        },
    };
}
const neededWords = (rate) => rate < 1
    ? `to show more than ${percent(rate)} takes ${Math.ceil(Math.log(alpha) / Math.log(rate))} without a failure`
    : 'more than all cannot be shown';
const percent = (share) => `${Math.round(share * 10_000) / 100}%`;

// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/ledger/ids.js
var ids = __webpack_require__(19858);
;// CONCATENATED MODULE: ./lib/gates/scheduling/rounds.js






const roundId = (fields) => typeof fields['round'] === 'string'
    ? (0,ledger_fields/* textOf */.b6)(fields, 'round')
    : String((0,ledger_fields/* wholeOf */.l2)(fields, 'round', 0));
/** At least and at most, from one moment to another. */
const between = (from, to) => [
    Math.max(0, to[0] - from[1]),
    Math.max(0, to[1] - from[0]),
];
const seconds = (range) => range === null ? null : [range[0] / 1000, range[1] / 1000];
/** W1 to W4: what becomes of a victim's place, and of its tasks. */
function roundsOf(found, times, limits) {
    const rounds = new Map();
    const tasks = (0,ids/* idTable */.S)();
    const [done, roundOf] = [(0,ids/* column */.f)(Int32Array), (0,ids/* column */.f)(Int32Array)];
    const byNumber = [];
    let latestMs = Number.NEGATIVE_INFINITY;
    const moment = (fields) => {
        const range = (0,ledger_times/* rangeOf */.be)(times, fields, 'at');
        latestMs = Math.max(latestMs, range[1]);
        return range;
    };
    const round = (fields) => {
        const id = roundId(fields);
        const known = rounds.get(id) ?? { id, kill: null, ready: null, tasks: new Map() };
        if (!rounds.has(id))
            byNumber.push(known);
        rounds.set(id, known);
        return known;
    };
    return {
        kill(fields, line) {
            const about = round(fields);
            if (about.kill !== null)
                throw new check/* LedgerError */.o(`round ${about.id} has a second kill`);
            about.kill = { victim: (0,ledger_fields/* textOf */.b6)(fields, 'victim'), at: moment(fields), line };
        },
        ready(fields) {
            const [about, at] = [round(fields), moment(fields)];
            (0,ledger_fields/* textOf */.b6)(fields, 'worker');
            if (about.ready === null || at[0] < about.ready[0])
                about.ready = at;
        },
        'in-flight'(fields, line) {
            const [about, task] = [round(fields), tasks.of((0,ledger_fields/* textOf */.b6)(fields, 'task_id'))];
            about.tasks.set(task, { line, again: null });
            roundOf.set(task, byNumber.indexOf(about) + 1);
        },
        claimed(fields) {
            const [task, at] = [tasks.of((0,ledger_fields/* textOf */.b6)(fields, 'task_id')), moment(fields)];
            const worker = (0,ledger_fields/* textOf */.b6)(fields, 'worker');
            takeUp(byNumber[roundOf.get(task) - 1], task, worker, at);
        },
        done(fields, line) {
            const id = (0,ledger_fields/* textOf */.b6)(fields, 'task_id');
            const task = tasks.of(id);
            moment(fields);
            const count = done.get(task) + 1;
            done.set(task, count);
            if (count > 1)
                found.fail('W4', line, `task ${id} was done ${count} times`);
        },
        now(fields) {
            latestMs = Math.max(latestMs, times(fields, 'ts'));
        },
        end() {
            return endOf(found, [...rounds.values()], { ...limits, tasks, done, latestMs });
        },
    };
}
function endOf(found, all, whole) {
    const unseen = all
        .filter(({ kill }) => kill === null)
        .map(({ id }) => `round ${id} has no kill line`);
    if (all.length === 0)
        unseen.push('no kill line: nobody was killed');
    const judged = all.flatMap((one) => one.kill === null ? [] : [lossOf(found, one, one.kill, whole)]);
    const recoverySeconds = recovered(found, unseen, all, whole);
    const sum = (of) => judged.reduce((total, one) => total + of(one), 0);
    return {
        unseen,
        recoverySeconds,
        rounds: judged,
        replaced: all.filter(({ kill, ready }) => kill !== null && ready !== null).length,
        counts: {
            ...{ rounds: judged.length, tasks: whole.tasks.size },
            ...{ inFlight: sum(({ inFlight }) => inFlight), lost: sum(({ lost }) => lost.length) },
        },
    };
}
/** The first claim after the kill; the victim's own came before. */
function takeUp(round, task, worker, at) {
    const open = round?.tasks.get(task);
    if (open === undefined || open.again !== null || round?.kill?.victim === worker)
        return;
    if (at[1] >= (round?.kill?.at[0] ?? Number.NEGATIVE_INFINITY))
        open.again = at;
}
/** W2 and W3 of one round. */
function lossOf(found, { id, ready, tasks: own }, kill, { tasks, done, redispatchSeconds }) {
    const lost = [];
    let slowest = null;
    for (const [task, { line, again }] of own) {
        if (done.get(task) === 0) {
            lost.push(tasks.text(task));
            found.fail('W2', line, `task ${tasks.text(task)} was in flight at ${kill.victim} when it was killed, and is not done`);
        }
        if (again === null)
            continue;
        const took = between(kill.at, again);
        if (slowest === null || took[1] > slowest[1])
            slowest = took;
        if (took[0] > redispatchSeconds * 1000)
            found.fail('W3', line, `task ${tasks.text(task)} was taken up ${(0,ledger_times/* shownMs */.a7)(took[0])} after ${kill.victim} was killed, later than ${redispatchSeconds} s`);
    }
    return {
        ...{ round: id, victim: kill.victim, inFlight: own.size, lost: lost.slice(0, findings/* namedAtMost */.Ed) },
        recoverySeconds: ready === null ? null : seconds(between(kill.at, ready)),
        redispatchSeconds: seconds(slowest),
    };
}
/** W1: the 95th percentile over the rounds, at least and at most. A round in which nobody came lasts as long as the ledger, at least. */
function recovered(found, unseen, all, { recoverySeconds, latestMs }) {
    const took = all.flatMap(({ kill, ready }) => {
        if (kill === null)
            return [];
        return [
            ready === null
                ? [Math.max(0, latestMs - kill.at[1]), Number.POSITIVE_INFINITY]
                : between(kill.at, ready),
        ];
    });
    if (took.length === 0)
        return null;
    const [least, most] = [
        (0,quantile/* quantileOf */.X)(took.map(([lo]) => lo), 0.95),
        (0,quantile/* quantileOf */.X)(took.map(([, hi]) => hi), 0.95),
    ];
    const limit = `${recoverySeconds} s`;
    const late = all.find(({ kill, ready }) => kill !== null && (ready === null || between(kill.at, ready)[0] > recoverySeconds * 1000));
    if (least > recoverySeconds * 1000)
        found.fail('W1', late?.kill?.line ?? null, `a worker was ready ${(0,ledger_times/* shownMs */.a7)(least)} after a kill (95th percentile of ${took.length} rounds), later than ${limit}`);
    else if (!(most <= recoverySeconds * 1000))
        unseen.push(Number.isFinite(most)
            ? `a worker was ready ${(0,ledger_times/* shownMs */.a7)(least)} to ${(0,ledger_times/* shownMs */.a7)(most)} after a kill: whether that is within ${limit} is not known`
            : 'the ledger ends before a worker had to be ready again');
    return Number.isFinite(most) ? [least / 1000, most / 1000] : null;
}

;// CONCATENATED MODULE: ./lib/gates/scheduling/worker-loss.js






const parametersType = (0,shape/* object */.Ik)({
    recoverySeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 3),
    redispatchSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 170),
    rate: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1), 0.995),
    statistical: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, true),
});
const format = `Lines; a time may be [lo, hi] where it is known within bounds:
  {"type":"kill","round","victim","at"}
  {"type":"ready","round","worker","at"}           a worker that stands in for the victim is registered and works
  {"type":"in-flight","round","task_id"}           a task that the victim had when it was killed
  {"type":"claimed","task_id","worker","at"}
  {"type":"done","task_id","at"}                   each time that the task had its effect
  {"type":"registered","worker","ok"}              an attempt to register
  {"type":"now","ts"}                              until when was looked, where nobody came after the last line
Parameters: recoverySeconds (3), redispatchSeconds (170), rate (0.995), statistical (true)
Rules:
  W1  a worker is ready within recoverySeconds of the kill (95th percentile of the rounds)
  W2  no task that was in flight is lost: each is done
  W3  each is taken up again within redispatchSeconds of the kill
  W4  no task is done twice
  W5  more than rate of the registrations succeed; with statistical: the one-sided 95% lower bound, too (Clopper and Pearson 1934), otherwise inconclusive`;
const example = `{"type":"case","id":"one round","parameters":{"statistical":false}}
{"type":"kill","round":1,"victim":"w1","at":[10000,10050]}
{"type":"in-flight","round":1,"task_id":"t7"}
{"type":"ready","round":1,"worker":"w3","at":[11800,12000]}
{"type":"registered","worker":"w3","ok":true}
{"type":"claimed","task_id":"t7","worker":"w2","at":[80000,80200]}
{"type":"done","task_id":"t7","at":81000}`;
/** A worker that is killed is replaced, and its tasks are done, once. */
const workerLoss = {
    name: 'worker-loss',
    summary: 'a killed worker is replaced in time, and each of its tasks is done exactly once',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin(parameters) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const rounds = roundsOf(found, times, parameters);
    const registrations = registrationsOf(found, parameters);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, [
                ...['kill', 'ready', 'in-flight', 'claimed', 'done', 'registered', 'now'],
            ]);
            if (type === 'registered') {
                (0,ledger_fields/* textOf */.b6)(fields, 'worker');
                registrations.add((0,ledger_fields/* booleanOf */.SF)(fields, 'ok'));
            }
            else
                rounds[type](fields, at);
        },
        end() {
            const seen = rounds.end();
            const share = registrations.end(seen.replaced, seen.rounds.length);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [...seen.unseen, ...share.unseen],
                measurements: [
                    (0,findings/* countOf */.pq)('worker-recovery', found.count('W1') + found.count('W3'), 'recoveries took too long'),
                    (0,findings/* countOf */.pq)('lost-tasks', found.count('W2'), 'tasks in flight were lost'),
                    (0,findings/* countOf */.pq)('repeated-tasks', found.count('W4'), 'tasks were done again'),
                    ...share.measurements,
                ],
                counts: seen.counts,
                analysis: {
                    rounds: seen.rounds,
                    recoverySeconds: seen.recoverySeconds,
                    registrations: share.analysis,
                },
            });
        },
    };
}


/***/ })

};
