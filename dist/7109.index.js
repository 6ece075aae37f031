export const id = 7109;
export const ids = [7109,452];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   g$: () => (/* binding */ clusterInputs)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);



const kubeconfig = { ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, words: 'Kubeconfig as YAML, or base64 of it' };
/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(kubeconfig, {
        says: 'Credentials for the cluster; every secret in it is masked.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), {
        says: 'Context of the kubeconfig to use; empty = its current-context.',
        example: 'production',
    }),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment', {
    says: 'Kind of the workload.',
    example: 'StatefulSet',
});
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 35724)),
        __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 25024)),
    ]);
    const mask = (secret) => runtime.mask(secret);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now(), mask);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   a: () => (/* binding */ Outage),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
class UsageError extends Error {
    name = 'UsageError';
    input;
    fix;
    /** The message without the input's name and the fix. */
    said;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.said = message;
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
class Outage extends UsageError {
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined
        ? thrown.message
        : `${thrown.message} (${messageOf(thrown.cause)})`;
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


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


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


/***/ }),

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ chaosNamespace),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   Mo: () => (/* binding */ maxDecisionAge),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pw: () => (/* binding */ readyTimeout),
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ac: () => (/* binding */ onFail),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   pg: () => (/* binding */ recoveryTimeout),
/* harmony export */   qu: () => (/* binding */ minHealthy),
/* harmony export */   wS: () => (/* binding */ allowHttp),
/* harmony export */   yG: () => (/* binding */ maybeRelease)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** Rows that several actions share: their words stand once. */
const dryRun = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Print the plan and change nothing.',
    example: 'true',
});
/** Where gates leave their evidence. */
const evidenceFolder = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice/evidence', {
    says: 'Folder inside the workspace for evidence and observations.',
    example: '.sluice/evidence',
});
const allowHttp = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Allow plain http to addresses that are not this machine.',
    example: 'true',
});
const namespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
    says: 'Namespace of the workload.',
    example: 'shop',
});
const releaseWords = {
    says: 'Output `release` of deploy-canary.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.deploy.outputs.release'),
};
const release = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
/** Of an action that has a mode without a release. */
const maybeRelease = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
const readyTimeout = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: 'How long pods may take to become ready.',
    example: '3m',
});
const drain = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, 3_600_000), '5s', {
    says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
    example: '10s',
});
const chaosNamespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, 'chaos-mesh', {
    says: 'Namespace of Chaos Mesh.',
    example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
const minHealthy = (mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
});
const recoveryTimeout = (of, mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
});
/** What a gate does when it fails. */
const onFail = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('withdraw', 'report'), 'withdraw', {
    says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
    example: 'report',
});
const checkName = (fallback, example) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
});
/** How long a decision may be used: what it was made on is of its time. */
const maxDecisionAge = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(60_000, 7 * 24 * 3_600_000), '2h', {
    says: 'How old the decision may be when it is used.',
    example: '6h',
});


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => ({
    words: 'Text',
    form: { kind: 'text', maxLength, lines: 'one' },
    read: (text, name) => {
        refuseControl(text, name);
        const value = text.trim();
        if (/[\r\n]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
        if (value.length > maxLength)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
                input: name,
                fix: 'Shorten it.',
            });
        return value;
    },
});
/** Text of several lines, as it was written; readInputs bounds its length. */
const text = {
    words: 'Text',
    form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
    read: (value, name) => {
        refuseControl(value, name);
        return value;
    },
};
/** An output of another step or job; who uses it parses it by its schema. */
const json = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected, words, maxLength = 500) => ({
    words,
    form: { kind: 'pattern', pattern: regexp, maxLength },
    read: (value, name) => {
        const trimmed = line(maxLength).read(value, name);
        if (!regexp.test(trimmed))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
        return trimmed;
    },
});
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)', 'Kubernetes name');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = {
    words: 'Boolean',
    form: { kind: 'boolean' },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        if (/^(true|True|TRUE)$/.test(trimmed))
            return true;
        if (/^(false|False|FALSE)$/.test(trimmed))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
    },
};
const choice = (...options) => ({
    words: `One of ${options.join(', ')}`,
    form: { kind: 'choice', options },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        const found = options.find((option) => option === trimmed);
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return found;
    },
});
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name', 'Port number or name');
const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference', 'Image reference');
const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /', 'URL path');
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)', 'Path');


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ happened)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/** One paragraph of Markdown for the job summary: said after it was done, never before. */
function happened(about, one) {
    const since = `since ${about.at.slice(0, 19).replace('T', ' ')} UTC`;
    const workload = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(about.workload);
    switch (one.what) {
        case 'taken-back':
            return `**Users of ${workload} are back on the stable version** ${since}${one.by === 'sweep' ? ', ended by the sweep' : ''}${one.reason === '' ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(one.reason)})`}.\n`;
        case 'promoted':
            return `**${workload} runs ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.image)} as its stable version** ${since}, revision ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.revision)}; the canary is gone.\n`;
    }
}


/***/ })

};
