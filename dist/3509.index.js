export const id = 3509;
export const ids = [3509,9453];
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

/***/ 51428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* reexport */ inputs/* definitions */.B),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/ledger-files.js
var ledger_files = __webpack_require__(20367);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
;// CONCATENATED MODULE: ./lib/gates/ledger/fault.js



const fix = 'Pass the output `evidence` of the inject-chaos step of this stage.';
/** When inject-chaos broke the canary, out of its evidence; of another release, another stage or a fault that never was it is refused. */
function faultOf(text, { id, stage }) {
    if (text === undefined)
        return {};
    const { gate, release, facts } = (0,state/* decodeState */.UJ)(text, envelope/* evidenceSchema */.j, 'fault');
    const refuse = (says) => {
        throw new errors.UsageError(says, { input: 'fault', fix });
    };
    if (gate !== 'chaos')
        return refuse('It is the evidence of another gate.');
    if (release.id !== id || release.stage !== stage)
        return refuse(`It is about stage ${release.stage} of the release ${release.id}, this is stage ${stage} of ${id}.`);
    if (facts.fault === undefined)
        return refuse('Nothing was broken: there is no time after which lost work could come back.');
    return { fault: facts.fault };
}

// EXTERNAL MODULE: ./lib/gates/scheduling/gate.js
var gate = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/actions/asked-checks.js
var asked_checks = __webpack_require__(8557);
// EXTERNAL MODULE: ./lib/actions/gate-action.js + 5 modules
var gate_action = __webpack_require__(14875);
// EXTERNAL MODULE: ./lib/actions/gate-scheduling/inputs.js
var inputs = __webpack_require__(33591);
;// CONCATENATED MODULE: ./lib/actions/gate-scheduling/action.js







/** Pools, leaders and lost workers, by the ledgers that a service or a test leaves. */
const { run } = (0,gate_action/* gateAction */.a)({
    name: 'gate-scheduling',
    definitions: inputs/* definitions */.B,
    gate: gate.schedulingGate,
    parameters: (inputs, handle) => ({
        checks: (0,asked_checks/* askedOrRefuse */.A)(inputs['scheduling-checks'], 'scheduling-checks'),
        watchSeconds: inputs.watch / 1000,
        ...faultOf(inputs.fault, handle),
    }),
    more: (inputs, { namespace }, runtime) => (ports) => (0,ledger_files/* ledgerPorts */.s)(runtime, ports, { namespace, secrets: inputs['source-credentials'] }),
    passed: () => 'pools, leaders and workers are as they should be',
});


/***/ }),

/***/ 33591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14073);
/* harmony import */ var _diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75954);










const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_7__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_scheduling_gate_js__WEBPACK_IMPORTED_MODULE_2__.schedulingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'scheduling-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(checks, {
        says: "What is judged (pool, leaders, worker-loss), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; `sources` are systems that the gate asks itself (redis, asynq, etcd, zookeeper, kubernetes: docs/async-gates.md); parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: leaders, ledger: {file: ledgers/leaders.jsonl}, parameters: {ttlSeconds: 30}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on, and sources are asked; ledgers elsewhere are read once.",
        example: '10m',
    }),
    fault: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq, {
        says: 'Output `evidence` of inject-chaos of this stage: worker-loss then judges what became of the work of the pods that it killed (docs/async-gates.md).',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .expression */ .dn)('steps.chaos.outputs.evidence'),
    }),
    'source-credentials': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCredentials */ .o6,
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-scheduling', 'gate-scheduling-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
    ..._diagnosis_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .diagnosisInputs */ .j,
};
const declaration = {
    name: 'gate-scheduling',
    summary: 'Judges goroutine pools, leader elections and the loss of workers by their ledgers',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOutput */ .zM,
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

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idTable),
/* harmony export */   f: () => (/* binding */ column)
/* harmony export */ });
/**
 * Ids by an open-addressed table over their UTF-8 bytes. A Map of strings takes 100 to 200 bytes of the heap an id and ends at 16 million of
 * them; a ledger of ten gigabytes has more.
 */
function idTable() {
    const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
    const [bytes, ends, hashes] = [column(Uint8Array), column(Float64Array), column(Int32Array)];
    let slots = new Int32Array(64).fill(-1);
    let size = 0;
    let one = new Uint8Array(256);
    const encode = (id) => {
        if (id.length * 3 > one.length)
            one = new Uint8Array(id.length * 3);
        return encoder.encodeInto(id, one).written;
    };
    const same = (from, length) => {
        for (let i = 0; i < length; i++)
            if (bytes.get(from + i) !== one[i])
                return false;
        return true;
    };
    const start = (number) => (number === 0 ? 0 : ends.get(number - 1));
    const slotOf = (hash, length) => {
        const mask = slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const number = slots[slot] ?? -1;
            if (number < 0)
                return slot;
            if (hashes.get(number) !== hash)
                continue;
            const from = start(number);
            if (ends.get(number) - from === length && same(from, length))
                return slot;
        }
    };
    const grow = () => {
        const larger = new Int32Array(slots.length * 2).fill(-1);
        const mask = larger.length - 1;
        for (let number = 0; number < size; number++) {
            let slot = hashes.get(number) & mask;
            while ((larger[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            larger[slot] = number;
        }
        slots = larger;
    };
    return {
        of(id) {
            const length = encode(id);
            const hash = hashOf(one, length);
            const slot = slotOf(hash, length);
            const known = slots[slot] ?? -1;
            if (known >= 0)
                return known;
            const number = size;
            size += 1;
            slots[slot] = number;
            hashes.set(number, hash);
            const from = start(number);
            for (let i = 0; i < length; i++)
                bytes.set(from + i, one[i] ?? 0);
            ends.set(number, from + length);
            if (size * 2 > slots.length)
                grow();
            return number;
        },
        find(id) {
            const length = encode(id);
            return slots[slotOf(hashOf(one, length), length)] ?? -1;
        },
        text: (number) => decoder.decode(Uint8Array.from({ length: ends.get(number) - start(number) }, (_, i) => bytes.get(start(number) + i))),
        get size() {
            return size;
        },
    };
}
/** FNV-1a with a final mix (MurmurHash3's), so that ids which differ in their last digits spread over the table. */
function hashOf(bytes, length) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}
const blockSize = 65_536;
const within = blockSize - 1;
/** Many ledgers are short: a first block begins small and doubles, later ones are whole. */
const firstSize = 64;
/** Cells that grow by blocks: beyond the first block nothing is copied. */
function cells(Type) {
    const blocks = [];
    return {
        get: (at) => blocks[Math.floor(at / blockSize)]?.[at & within] ?? 0,
        set(at, value) {
            const i = Math.floor(at / blockSize);
            while (blocks.length <= i)
                blocks.push(new Type(blocks.length === 0 ? firstSize : blockSize));
            let block = blocks[i];
            if (block !== undefined && (at & within) >= block.length) {
                const larger = new Type(Math.min(blockSize, roomFor(at & within)));
                larger.set(block);
                block = larger;
                blocks[i] = larger;
            }
            if (block !== undefined)
                block[at & within] = value;
        },
    };
}
const roomFor = (at) => 2 ** Math.ceil(Math.log2(at + 2));
/** A column whose cells are of this array's type. */
const column = (Type) => cells(Type);


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

/***/ 68354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quantileOf),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** The quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996, as R and NumPy have it); NaN of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
    return low + (high - low) * (at - Math.floor(at));
}
const quantileOf = (values, share) => quantile(Float64Array.from(values).sort(), share);


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
