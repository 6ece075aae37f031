export const id = 3969;
export const ids = [3969,2384];
export const modules = {

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedOrRefuse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What a gate over ledgers is asked; the templates leave it empty where the gate is off and never run it then. */
function askedOrRefuse(asked, input) {
    if (asked !== undefined)
        return asked;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It says nothing, so nothing would be judged.', {
        input,
        fix: `Give it, or write \`${input}: […]\` in .sluice/<workload>.yml (docs/async-gates.md).`,
    });
}


/***/ }),

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisInputs)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93702);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






/** How a gate that failed is explained: what every gate asks of it. */
const diagnosisInputs = {
    diagnose: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('auto', 'wait', 'off'), 'auto', {
        says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
        example: 'wait',
    }),
    'diagnose-deadline': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 300_000), '20s', {
        says: 'How long evidence is collected at most; what did not answer by then is named.',
        example: '10s',
    }),
    'diagnose-size': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(20, 20_000), '2000', {
        says: 'Size of the collected evidence at most, in kB.',
        example: '500',
    }),
    'diagnose-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portNumberOrName */ .Dv, {
        says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
        example: '6060',
    }),
    'diagnose-sources': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)(_inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryPlaces */ .IL, 'map', 'YAML map of places'), {
        says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
        example: '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
    }),
    'diagnose-credentials': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.stringMap, '{}', {
        says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
        example: '{jaeger: "sluice:secret"}',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), {
        says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
};


/***/ }),

/***/ 94674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_3__.B),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20367);
/* harmony import */ var _gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2384);
/* harmony import */ var _asked_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8557);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14875);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19625);






/** Sagas, locks, snapshots and histories, by the ledgers that a service or a test leaves. */
const { run } = (0,_gate_action_js__WEBPACK_IMPORTED_MODULE_2__/* .gateAction */ .a)({
    name: 'gate-consistency',
    definitions: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .definitions */ .B,
    gate: _gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_0__.consistencyGate,
    parameters: (inputs) => ({
        checks: (0,_asked_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOrRefuse */ .A)(inputs['consistency-checks'], 'consistency-checks'),
        watchSeconds: inputs.watch / 1000,
    }),
    more: (inputs, { namespace }, runtime) => (ports) => (0,_connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerPorts */ .s)(runtime, ports, { namespace, secrets: inputs['source-credentials'] }),
    passed: () => 'sagas, locks, snapshots and histories are as they should be',
});


/***/ }),

/***/ 19625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2384);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75954);









const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .askedChecks */ .a)(_gates_consistency_gate_js__WEBPACK_IMPORTED_MODULE_1__.consistencyChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'consistency-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (saga, lock, snapshot, history), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (etcd: docs/async-gates.md); parameters are those of `sluice check` (docs/gate-consistency.md).",
        example: '[{check: saga, ledger: {pods: {marker: "LEDGER "}}, parameters: {timeoutSeconds: 60}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-consistency', 'gate-consistency-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-consistency',
    summary: 'Judges sagas, locks, snapshots and histories of operations by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 20367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ledgerPorts)
/* harmony export */ });
/* unused harmony export ledgerFilesOf */
/** Ledgers in the workspace of this run, and behind URLs. */
async function ledgerFilesOf({ workspace, }) {
    return (await __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.bind(__webpack_require__, 47561))).ledgerFiles(workspace);
}
/** All that a gate over ledgers reads: files, addresses, and systems that it asks itself. `secrets` is user:password by name. */
async function ledgerPorts(runtime, { cluster, clock }, { namespace, secrets, selector, }) {
    const { ledgerSources } = await __webpack_require__.e(/* import() */ 4634).then(__webpack_require__.bind(__webpack_require__, 14634));
    return {
        ledgers: await ledgerFilesOf(runtime),
        sources: ledgerSources({ cluster, clock }, namespace, secrets, selector),
    };
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consistencyChecks: () => (/* binding */ consistencyChecks),
/* harmony export */   consistencyGate: () => (/* binding */ consistencyGate)
/* harmony export */ });
/* harmony import */ var _ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58071);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22255);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76640);
/* harmony import */ var _saga_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89946);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10654);





const consistencyChecks = {
    saga: _saga_js__WEBPACK_IMPORTED_MODULE_3__.sagaCheck,
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_2__.lockCheck,
    snapshot: _snapshot_js__WEBPACK_IMPORTED_MODULE_4__.snapshotCheck,
    history: _history_js__WEBPACK_IMPORTED_MODULE_1__.historyCheck,
};
/** Sagas end, locks exclude, snapshots are what their events make, and histories have an order. */
const consistencyGate = (0,_ledger_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerGate */ .J)('consistency', consistencyChecks);


/***/ }),

/***/ 76640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCheck: () => (/* binding */ lockCheck)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/consistency/history/linearizable.js + 1 modules
var linearizable = __webpack_require__(21306);
// EXTERNAL MODULE: ./lib/gates/consistency/history/model.js
var model = __webpack_require__(11529);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/exclusion.js

const named = 1000;
/** L3, L4 and L6 for all handlings of one business object. What was rejected by its fence had no effect, and excludes nobody. */
function exclusion(found) {
    const overlaps = [];
    const orderBreaks = [];
    const counts = { overlaps: 0, orderBreaks: 0 };
    const overlap = (bizId, a, b) => {
        counts.overlaps += 1;
        found.fail('L3', b.at, `${b.eventId} of ${bizId} began ${(0,ledger_times/* shownMs */.a7)(a.endMs - b.startMs)} before ${a.eventId} (line ${a.at}) ended`);
        if (overlaps.length < named)
            overlaps.push({ biz_id: bizId, events: [a.eventId, b.eventId], ms: a.endMs - b.startMs });
    };
    const disorder = (rule, bizId, one, detail) => {
        counts.orderBreaks += 1;
        found.fail(rule, one.at, detail);
        if (orderBreaks.length < named)
            orderBreaks.push({ biz_id: bizId, event_id: one.eventId, detail });
    };
    return {
        /** Whether any of them overlap. */
        object(bizId, all) {
            const before = counts.overlaps;
            const held = all
                .filter(({ result }) => result !== 'rejected')
                .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs || a.at - b.at);
            let longest = null;
            for (const one of held) {
                if (longest !== null && one.startMs < longest.endMs)
                    overlap(bizId, longest, one);
                if (longest === null || one.endMs > longest.endMs)
                    longest = one;
            }
            fences(bizId, held, disorder);
            sequence(bizId, all, disorder);
            return counts.overlaps > before;
        },
        end: () => ({ overlaps, orderBreaks, counts }),
    };
}
const byEnd = (all) => all.filter(({ result }) => result === 'done').sort((a, b) => a.endMs - b.endMs || a.at - b.at);
/** L4: each effect under a higher fence than the one before it. An effect is done at the end of its handling: a stale holder's comes late. */
function fences(bizId, held, disorder) {
    let last = null;
    for (const one of byEnd(held)) {
        if (last !== null && one.fence <= last.fence)
            disorder('L4', bizId, one, `${one.eventId} of ${bizId} took effect under fence ${one.fence} after ${last.eventId} did under ${last.fence}`);
        else
            last = one;
    }
}
/** L6: effects in the order of their numbers, none left out. */
function sequence(bizId, all, disorder) {
    let last = null;
    for (const one of byEnd(all)) {
        if (last !== null && one.seq < last.seq)
            disorder('L6', bizId, one, `${one.eventId} (seq ${one.seq}) of ${bizId} took effect after ${last.eventId} (seq ${last.seq})`);
        else
            last = one;
    }
    // A number that was seen and is still to be tried again is no gap: L7 tells of it.
    let before = null;
    for (const one of [...all].sort((a, b) => (a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0))) {
        if (before !== null && one.seq > before + 1n)
            disorder('L6', bizId, one, `${bizId} goes from seq ${before} to ${one.seq}: what is between was never handled`);
        before = one.seq;
    }
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/consistency/lock/handling.js


function handlingOf(fields, at, times) {
    const [startMs, endMs] = [times(fields, 'start'), times(fields, 'end')];
    if (endMs < startMs)
        throw new check/* LedgerError */.o("its field 'end' is before its 'start'");
    return {
        at,
        eventId: (0,ledger_fields/* textOf */.b6)(fields, 'event_id'),
        bizId: (0,ledger_fields/* textOf */.b6)(fields, 'biz_id'),
        seq: (0,ledger_fields/* bigOf */.yA)(fields, 'seq'),
        fence: (0,ledger_fields/* bigOf */.yA)(fields, 'fence'),
        startMs,
        endMs,
        result: (0,ledger_fields/* choiceOf */.FH)(fields, 'result', ['done', 'retry', 'dlq', 'rejected']),
    };
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock/leases.js


function leasesOf(found, { minTtlSeconds, maxTtlSeconds, }) {
    const keys = new Map();
    let shortest = null;
    const bounds = (key, granted, at) => {
        if (granted < minTtlSeconds || granted > maxTtlSeconds)
            found.fail('L1', at, `the lease of ${key} was granted ${granted} s, not ${minTtlSeconds} to ${maxTtlSeconds} s`);
    };
    return {
        add(fields, at, times) {
            const key = (0,ledger_fields/* textOf */.b6)(fields, 'key');
            const lease = (0,ledger_fields/* maybe */.no)(ledger_fields/* bigOf */.yA, fields, 'lease');
            const granted = (0,ledger_fields/* numberOf */.rl)(fields, 'granted_ttl', -1);
            // etcd answers -1 for a lease that is gone.
            const ttl = (0,ledger_fields/* maybe */.no)(ttlOf, fields, 'ttl') ?? granted;
            const ms = times(fields, 'ts');
            if (lease === 0n || granted <= 0) {
                found.fail('L1', at, `the lock ${key} has no lease: who dies with it keeps it for ever`);
                return;
            }
            const known = keys.get(key);
            if (known?.granted !== granted)
                bounds(key, granted, at);
            shortest = Math.min(shortest ?? granted, granted);
            const renewed = known !== undefined && ms > known.ms && ttl > known.ttl - (ms - known.ms) / 1000 + 0.5;
            keys.set(key, { granted, ttl, ms, renewed: renewed || known?.renewed === true });
        },
        end(handledMs) {
            const sorted = [...handledMs].sort((a, b) => a - b);
            const longestMs = sorted.at(-1) ?? 0;
            const p99Ms = quantile99(sorted);
            if (shortest === null)
                return {
                    unseen: ['the ledger has no lease: whether the lock ends by itself is not known'],
                    leases: 0,
                    shortestTtlSeconds: null,
                    longestMs,
                    p99Ms,
                };
            const renewed = [...keys.values()].some((seen) => seen.renewed);
            if (shortest * 1000 <= p99Ms)
                found.fail('L2', null, `99 % of the work takes up to ${(0,ledger_times/* shownMs */.a7)(p99Ms)}, as long as a lease of ${shortest} s or longer`);
            else if (shortest * 1000 <= longestMs && !renewed)
                found.fail('L2', null, `work took ${(0,ledger_times/* shownMs */.a7)(longestMs)} under a lease of ${shortest} s that was never seen to be renewed`);
            return { unseen: [], leases: keys.size, shortestTtlSeconds: shortest, longestMs, p99Ms };
        },
    };
}
const ttlOf = (fields, name) => (0,ledger_fields/* numberOf */.rl)(fields, name, -1);
/** Linear between the two nearest ranks (Hyndman and Fan's type 7). */
function quantile99(sorted) {
    if (sorted.length === 0)
        return 0;
    const place = (sorted.length - 1) * 0.99;
    const low = sorted[Math.floor(place)] ?? 0;
    return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}

;// CONCATENATED MODULE: ./lib/gates/consistency/lock.js










const parametersType = (0,shape/* object */.Ik)({
    minTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 15),
    maxTtlSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 86_400), 30),
});
const format = `Lines:
  {"type":"lease","key","granted_ttl","ttl","ts"}        of a lock, in seconds, as etcd's lease/timetolive answers ("lease":0 = it has none)
  {"type":"handled","event_id","biz_id","seq","fence","start","end","result":"done|retry|dlq|rejected"}    fence = create_revision of the lock; rejected = turned away by its fence
Parameters: minTtlSeconds (15), maxTtlSeconds (30)
Rules:
  L1  every lock has a lease, of minTtlSeconds to maxTtlSeconds
  L2  a lease is longer than 99 % of the work; longer work is seen to renew it
  L3  of one biz_id, handlings do not overlap (but those that their fence rejected)
  L4  of one biz_id, fences rise with every effect, in the order in which the effects were done
  L5  an event has its effect once
  L6  of one biz_id, effects come in the order of seq, and no seq is left out
  L7  every event reaches done, retry or dlq: one that only a fence rejected was dropped (one left at retry is warned of)
analysis.linearizable: whether the handlings of each biz_id are what one mutex allows (Wing and Gong's search)`;
const example = `{"type":"lease","key":"/locks/o1","granted_ttl":20,"ttl":19,"ts":"2026-01-05T10:00:00Z"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":71,"start":"2026-01-05T10:00:00Z","end":"2026-01-05T10:00:01Z","result":"retry"}
{"type":"handled","event_id":"e1","biz_id":"o1","seq":1,"fence":74,"start":"2026-01-05T10:00:03Z","end":"2026-01-05T10:00:04Z","result":"done"}
{"type":"handled","event_id":"e2","biz_id":"o1","seq":2,"fence":76,"start":"2026-01-05T10:00:04Z","end":"2026-01-05T10:00:05Z","result":"done"}`;
/** A distributed lock excludes, ends by itself, and no event is lost or done twice under it. */
const lockCheck = {
    name: 'lock',
    summary: 'a lock excludes, ends by itself, and no event is lost or done twice under it',
    format,
    example,
    parameters(given) {
        const read = parametersType(given, 'parameters');
        if (read.minTtlSeconds > read.maxTtlSeconds)
            throw new errors.UsageError('It is more than maxTtlSeconds.', { input: 'parameters.minTtlSeconds' });
        return read;
    },
    begin,
};
function begin(parameters) {
    const found = (0,findings/* findings */.Pg)();
    const times = (0,ledger_times/* timesOf */.Qv)();
    const leases = leasesOf(found, parameters);
    const objects = new Map();
    const events = eventsOf(found);
    const tookMs = [];
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            if ((0,ledger_fields/* typeOf */.QP)(fields, ['lease', 'handled']) === 'lease')
                return leases.add(fields, at, times);
            const one = handlingOf(fields, at, times);
            events.add(one);
            tookMs.push(one.endMs - one.startMs);
            const known = objects.get(one.bizId);
            if (known === undefined)
                objects.set(one.bizId, [one]);
            else
                known.push(one);
        },
        end(expired) {
            const between = exclusion(found);
            // Handlings one after the other are an order by themselves.
            const overlapping = [...objects].filter(([bizId, all]) => between.object(bizId, all));
            const { overlaps, orderBreaks, counts } = between.end();
            const searched = mutexes(overlapping.map(([, all]) => all), expired);
            const seen = leases.end(tookMs);
            const told = events.end();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...seen.unseen,
                    ...searched.unseen,
                    ...(tookMs.length === 0 ? ['the ledger has no handling'] : []),
                ],
                measurements: [
                    (0,findings/* countOf */.pq)('lock-overlaps', found.count('L3'), 'handlings overlap'),
                    (0,findings/* countOf */.pq)('lock-repeats', found.count('L5'), 'events had their effect again'),
                    (0,findings/* countOf */.pq)('lock-order-breaks', counts.orderBreaks, 'effects came out of order'),
                    (0,findings/* countOf */.pq)('lock-lost-events', found.count('L7'), 'events did not reach an end'),
                ].map((one) => ({ ...one, dimension: 'lock-safety' })),
                counts: {
                    handlings: tookMs.length,
                    objects: objects.size,
                    leases: seen.leases,
                    events: told.events,
                },
                analysis: {
                    overlaps,
                    repeats: told.repeats,
                    orderBreaks,
                    linearizable: searched.linearizable,
                    shortestTtlSeconds: seen.shortestTtlSeconds,
                    longestMs: seen.longestMs,
                    p99Ms: seen.p99Ms,
                },
            });
        },
    };
}
/** L5 and L7: by event, how it ended. */
function eventsOf(found) {
    const effects = new Map();
    const repeats = [];
    return {
        add({ eventId, result, at, endMs }) {
            const event = effects.get(eventId) ?? { count: 0, result, at, endMs };
            effects.set(eventId, event);
            if (result === 'done')
                event.count += 1;
            if (result === 'done' && event.count > 1) {
                found.fail('L5', at, `event ${eventId} had its effect for the ${event.count}. time`);
                if (event.count === 2 && repeats.length < findings/* namedAtMost */.Ed)
                    repeats.push(eventId);
            }
            // Done stays done; otherwise the latest says how it stands.
            if (event.result !== 'done' && (result === 'done' || endMs >= event.endMs)) {
                event.result = result;
                event.at = at;
                event.endMs = endMs;
            }
        },
        end() {
            for (const [id, { result, at }] of effects) {
                if (result === 'rejected')
                    found.fail('L7', at, `event ${id} was rejected by its fence, and nobody handled it after that`);
                if (result === 'retry')
                    found.warn('L7', at, `event ${id} is to be tried again`);
            }
            return { repeats, events: effects.size };
        },
    };
}
/** The history of each lock, as one mutex would have it. Handlings that touch at one instant are one after the other. */
function mutexes(objects, expired) {
    let [linear, unknown] = [true, 0];
    for (const all of objects) {
        const held = all.filter(({ result }) => result !== 'rejected');
        const judge = (0,linearizable/* linearizable */.B)((0,model/* mutex */.SO)(null), 200_000);
        for (const op of historyOf(held))
            judge.add(op);
        const { valid } = judge.end(expired);
        if (valid === 'unknown')
            unknown += 1;
        if (valid === false)
            linear = false;
    }
    return {
        linearizable: !linear ? false : unknown > 0 ? 'unknown' : true,
        unseen: unknown > 0
            ? [`whether the handlings of ${unknown} objects have an order was not found out in time`]
            : [],
    };
}
/** A handling holds the lock from its start to its end: it was acquired before, and released after it. */
function historyOf(held) {
    const edges = held.flatMap((one, process) => [
        { ms: one.startMs, first: 1, f: 'acquire', process, line: one.at },
        { ms: one.endMs, first: 0, f: 'release', process, line: one.at },
    ]);
    // At one instant what ends is before what begins; a handling of no length still begins first.
    edges.sort((a, b) => a.ms - b.ms || a.first - b.first || a.process - b.process);
    const begun = new Set();
    return edges.flatMap(({ f, process, line, ms }, index) => {
        if (f === 'release' && !begun.has(process)) {
            begun.add(process);
            return [];
        }
        if (f === 'acquire' && begun.has(process))
            return [];
        begun.add(process);
        const op = { process, f, value: null, time: ms * 1e6, index, line, rebalanced: [] };
        return [
            { ...op, type: 'invoke' },
            { ...op, type: 'ok' },
        ];
    });
}


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   IJ: () => (/* binding */ rebinned),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);



/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
function summarised(check, values, bounds) {
    const sums = sumOf(values);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,_judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(bounds ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(check.kind);
    }
}
/** What one arm of a check reported, looks without data left out. */
const samplesOf = (looks, { name }, arm = 'canary') => looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return (0,_judge_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(sample) ? [sample] : [];
});
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
function rebinned(values, from, to) {
    if (values.length !== from.length)
        return null;
    const sums = [];
    let sum = 0;
    let j = 0;
    from.forEach((bound, i) => {
        sum += values[i] ?? 0;
        if (j < to.length && bound === to[j]) {
            sums.push(sum);
            sum = 0;
            j += 1;
        }
    });
    return j === to.length ? sums : null;
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logMoments),
/* harmony export */   X: () => (/* binding */ quantileOf)
/* harmony export */ });
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
function quantileOf(bounds, counts, q) {
    const total = sum(counts);
    if (total <= 0)
        return null;
    let below = 0;
    for (let j = 0; j < counts.length; j++) {
        const mass = counts[j] ?? 0;
        if (below + mass >= q * total) {
            const upper = bounds[j] ?? null;
            const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
            return upper === null
                ? lower
                : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
        }
        below += mass;
    }
    return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
function logMoments(bounds, counts) {
    const n = sum(counts);
    const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
    const centres = counts.map((_, j) => {
        const upper = bounds[j] ?? last * 1.5;
        const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
        return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
    });
    const mean = counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
    const variance = counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
        Math.max(n, 1e-9);
    return { mean, sd: Math.sqrt(variance), n };
}


/***/ }),

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;
/** null (not reported) and [] (reported, without a number at this tick) are no data. */
const present = (values) => values !== null && values !== undefined && values.length > 0;
/** Events of a sample; a gauge's is 1. */
function eventsOf(metric, values) {
    switch (metric.kind) {
        case 'counts':
            return values[1] ?? 0;
        case 'histogram': {
            let sum = 0;
            for (const value of values)
                sum += value;
            return sum;
        }
        case 'gauge':
            return 1;
    }
}
function silenceOf(metrics, share) {
    const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
    const missing = new Map();
    let ticks = 0;
    let expected = 0;
    let seen0 = 0;
    let seen1 = 0;
    const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
    /** What the traffic of this tick says of both arms. */
    const listen = (data) => {
        const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
        for (const metric of traffic.length > 0 ? traffic : metrics) {
            const sample = data[metric.name];
            const e0 = amount(metric, sample?.baseline);
            const e1 = amount(metric, sample?.canary);
            if (e0 > 0)
                heard.reports += 1;
            if (e1 > 0)
                heard.answers += 1;
            else if (present(sample?.canary))
                heard.zeros += 1;
            heard.events0 = Math.max(heard.events0, e0);
            heard.events1 = Math.max(heard.events1, e1);
        }
        return heard;
    };
    const noteMissing = (data) => {
        for (const metric of metrics) {
            const sample = data[metric.name];
            // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
            if (sample?.canary !== null && sample?.canary !== undefined)
                missing.set(metric.name, 0);
            else if (amount(metric, sample?.baseline) > 0)
                missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
        }
    };
    return {
        note(data) {
            noteMissing(data);
            const { reports, answers, zeros, events0, events1 } = listen(data);
            if (answers > 0) {
                ticks = 0;
                expected = 0;
            }
            else if (reports > 0) {
                ticks += 1;
                const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
                // A reported zero is silence only when something was to be expected; no report at all is silence as such.
                expected += zeros > 0 ? usual * events0 : expectedInVain;
            }
            seen0 = seen0 * 0.95 + events0;
            seen1 = seen1 * 0.95 + events1;
        },
        silent: () => ticks >= silenceLimit && expected >= expectedInVain,
        missing: (metric) => missing.get(metric) ?? 0,
    };
}
function amount(metric, values) {
    return present(values) ? eventsOf(metric, values) : 0;
}


/***/ })

};
