export const id = 287;
export const ids = [287,452];
export const modules = {

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace),
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13431);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66176);





/** A folder of the workspace as an absolute path; names `input` when it lies outside. */
function insideWorkspace({ workspace }, folder, input) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).startsWith('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('It lies outside the workspace.', {
            input,
            fix: 'Use a relative path such as .sluice/evidence.',
        });
    return path;
}
/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const root = insideWorkspace(runtime, folder, 'evidence-folder');
    const observed = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(observation);
    const digest = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(observed);
    const evidence = bounded({
        ...draft,
        observation: {
            file: `observations/${digest}.json`,
            sha256: digest,
            bytes: Buffer.byteLength(observed),
        },
    });
    const text = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeState */ .Md)(evidence);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations', `${digest}.json`), observed);
    const name = `${evidence.check}-stage${evidence.release.stage}.json`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence', name), text);
    return { evidence, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text), text };
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(evidence).length * 2 < _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateLimitBytes */ .eC)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}


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
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23758);




/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment');
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8981).then(__webpack_require__.bind(__webpack_require__, 78981)),
    ]);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now());
    for (const secret of access.secrets)
        runtime.mask(secret);
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
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.input = about.input;
        this.fix = about.fix;
    }
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

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';


/***/ }),

/***/ 66176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   eC: () => (/* binding */ stateLimitBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: names what is wrong with `input` and fails closed. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    if (found !== schema)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(schemaProblem(found, schema), { input });
    return value;
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output unchanged (${schema}).`,
            cause,
        });
    }
}
function schemaProblem(found, expected) {
    if (typeof found !== 'string')
        return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
    const family = (schema) => schema.replace(/\/v\d+$/, '');
    if (family(found) === family(expected))
        return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
    return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}


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


const integer = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
            input: name,
            fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
        });
    return number;
};
const decimal = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
            input: name,
        });
    return number;
};
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
            input: name,
            fix: 'Example: 10 or 10%.',
        });
    return number;
};
/** A share of the work: nothing, or from 0.1 % on. */
const share = (value, name) => {
    const number = percent(0, 100)(value, name);
    if (number > 0 && number < 0.1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
    return number;
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23758);



/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
const required = (parse) => ({
    parse,
    fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
const optional = (parse, fallback) => ({
    parse,
    fallback,
});
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(definitions, raw) {
    const values = {};
    for (const [name, { parse, fallback }] of Object.entries(definitions)) {
        const given = raw(name);
        if (given.length > inputLimitBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
                input: name,
                fix: 'Pass a shorter value.',
            });
        const text = given.trim() === '' ? fallback : given;
        if (text === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
                input: name,
                fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
            });
        if (_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlParsers */ .yZ.has(parse) && text.trim() !== '')
            await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .loadYaml */ .yv)();
        values[name] = parse(text, name);
    }
    return values;
}
/** Where gates leave their evidence. */
const evidenceFolder = optional(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih, '.sluice/evidence');


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wt: () => (/* binding */ headerMap),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   ly: () => (/* binding */ labelMap),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   yZ: () => (/* binding */ yamlParsers),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony exports refusePrototypeKeys, checkedMap, labelName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
/** Parsers that need the YAML library: it is loaded only when one of them has something to read (start-up time). */
const yamlParsers = new WeakSet();
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape) => {
    const parser = (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    };
    yamlParsers.add(parser);
    return parser;
};
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
});
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => {
    const parser = (given, name) => {
        const map = stringMap(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    };
    yamlParsers.add(parser);
    return parser;
};
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
});
/** An absent value stays undefined: `optional(maybe(kubeName), '')`. */
const maybe = (parse) => {
    const parser = (value, name) => value.trim() === '' ? undefined : parse(value, name);
    if (yamlParsers.has(parse))
        yamlParsers.add(parser);
    return parser;
};


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ne: () => (/* binding */ planRollout),
  I1: () => (/* binding */ rolloutPlanLines),
  Yv: () => (/* binding */ selectorsOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/release/beside/canary.js
var canary = __webpack_require__(33210);
// EXTERNAL MODULE: ./lib/release/config/plan.js + 1 modules
var plan = __webpack_require__(69352);
// EXTERNAL MODULE: ./lib/release/dead-man/job.js
var job = __webpack_require__(57034);
// EXTERNAL MODULE: ./lib/release/request.js
var release_request = __webpack_require__(59176);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/counts.js
/**
 * The counts that Argo's basic canary (no traffic routing) settles at: of `replicas` pods, or one more where it may surge, the number that
 * comes nearest to the weight; a share that is neither 0 nor 100 % never leaves a version without any pod when there are two or more.
 * Source: https://argo-rollouts.readthedocs.io/en/stable/features/canary/ and the real controller (test/cluster/argo-rollouts.test.ts).
 */
function countsAt(replicas, percent, strategy) {
    if (replicas === 0)
        return { canary: 0, stable: 0, achievedPercent: 0 };
    const surge = surgeOf(replicas, strategy) > 0;
    const exact = (replicas * percent) / 100;
    const up = Math.ceil(exact);
    const down = Math.floor(exact);
    const whole = percent === 0 || percent === 100 || (replicas === 1 && !surge);
    const halfWay = (total) => ((total * percent) / 100) % 1 === 0.5;
    // In its order, since the first of equally near ones wins; half-way between two counts it takes the larger one.
    const options = [
        ...(up < replicas || whole ? [{ canary: up, total: replicas }] : []),
        ...(!halfWay(replicas) && (down > 0 || whole) ? [{ canary: down, total: replicas }] : []),
        ...(surge ? [{ canary: up, total: replicas + 1 }] : []),
        ...(surge && !halfWay(replicas + 1) && (down > 0 || whole)
            ? [{ canary: down, total: replicas + 1 }]
            : []),
    ];
    const shareOf = ({ canary, total }) => (canary * 100) / total;
    const [first = { canary: 0, total: replicas }, ...others] = options;
    const best = others.reduce((found, option) => Math.abs(shareOf(option) - percent) < Math.abs(shareOf(found) - percent) ? option : found, first);
    return {
        canary: best.canary,
        stable: best.total - best.canary,
        achievedPercent: shareOf(best),
    };
}
/** With traffic routing the data plane makes the share whatever the counts; the canary gets pods for it, stable keeps its own. */
const routedCounts = (replicas, percent) => ({
    canary: Math.ceil((replicas * percent) / 100),
    stable: replicas,
    achievedPercent: percent,
});
/** Pods above `replicas` that the strategy allows; a quarter, rounded up, when it does not say. */
const surgeOf = (replicas, { maxSurge = '25%' }) => typeof maxSurge === 'number'
    ? maxSurge
    : Math.ceil((Number(maxSurge.replace('%', '')) * replicas) / 100);
/** Pods below `replicas` that it allows; a quarter, rounded down, when it does not say; never nothing at all in both directions. */
function unavailableOf(replicas, strategy) {
    const { maxUnavailable = '25%' } = strategy;
    const allowed = typeof maxUnavailable === 'number'
        ? maxUnavailable
        : Math.floor((Number(maxUnavailable.replace('%', '')) * replicas) / 100);
    return allowed === 0 && surgeOf(replicas, strategy) === 0 ? 1 : Math.min(allowed, replicas);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/refusals.js


const provider = { input: 'provider' };
/** Rollouts that cannot be driven by their steps, whatever state they are in. */
function refuseStrategy({ metadata: { name }, spec }) {
    const { workloadRef, strategy = {} } = spec;
    if (workloadRef !== undefined)
        throw new errors.UsageError(`The Rollout ${name} takes its pods from the ${workloadRef.kind ?? 'workload'} ${workloadRef.name ?? ''} (spec.workloadRef), which is not supported.`, {
            ...provider,
            fix: 'Move the pod template into the Rollout (spec.template), or let it be driven by whoever changes that workload.',
        });
    if (strategy.canary === undefined)
        throw new errors.UsageError(`The Rollout ${name} has ${strategy.blueGreen === undefined ? 'no strategy' : 'the strategy blueGreen, which knows no shares'}.`, {
            ...provider,
            fix: 'Give it spec.strategy.canary with steps {setWeight: N} and {pause: {}} for each stage.',
        });
    const total = strategy.canary.trafficRouting?.maxTrafficWeight ?? 100;
    if (total !== 100)
        throw new errors.UsageError(`The weights of the Rollout ${name} are of ${total} (trafficRouting.maxTrafficWeight), an exposure is of 100.`, { ...provider, fix: 'Leave maxTrafficWeight out.' });
}
/** A Rollout that somebody else is changing, or that is not well, is not for a release to begin on. */
function refuseUnsettled(rollout) {
    const { metadata, spec, status } = rollout;
    const { name } = metadata;
    const refuse = (what, fix) => {
        throw new errors.UsageError(`The Rollout ${name} ${what}.`, { input: 'workload', fix });
    };
    if (status?.currentPodHash === undefined)
        refuse('has no status', 'Check that the Argo Rollouts controller runs and looks after this namespace.');
    if (spec.paused === true)
        refuse('is paused (spec.paused)', `Resume it: kubectl argo rollouts promote ${name}.`);
    if (status?.abort === true)
        refuse(`was aborted (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)})`, 'Set its template back to the version that serves, or retry it.');
    if (!(0,argo_rollouts_rollout/* isSettled */.Is)(rollout))
        refuse(`is in the middle of an update (${(0,argo_rollouts_rollout/* isObserved */.XJ)(rollout) ? (0,argo_rollouts_rollout/* saidBy */.TT)(rollout) : 'its controller has not seen its last change'})`, 'Wait until it is Healthy, or end that update first.');
}
/** What the pods of a Rollout cannot be given for the canary alone: its template becomes stable's. */
function refuseInputs(request) {
    const { change, matches, baseline, exposurePercent, config } = request;
    const because = 'With provider argo-rollouts';
    if (Object.keys(change.placement).length > 0)
        throw new errors.UsageError(`${because} the canary's nodes would become stable's at promotion.`, {
            input: 'placement',
            fix: 'Leave it out.',
        });
    if (Object.keys(change.podLabels).length > 0)
        throw new errors.UsageError(`${because} the canary's labels would become stable's at promotion.`, {
            input: 'pod-labels',
            fix: 'Use spec.strategy.canary.canaryMetadata.labels of the Rollout.',
        });
    if (Object.keys(matches.headers).length > 0)
        throw new errors.UsageError(`${because} no headers are matched.`, {
            input: 'match-headers',
            fix: 'Leave it out, or use provider gateway-api, istio or nginx with a Deployment.',
        });
    if (Object.keys(matches.sourceLabels).length > 0)
        throw new errors.UsageError(`${because} nobody knows who calls.`, {
            input: 'match-labels',
            fix: 'Leave it out, or use provider istio with a Deployment.',
        });
    if (config === 'versioned-with-secrets')
        throw new errors.UsageError(`${because} Secrets are not versioned.`, {
            input: 'config',
            fix: 'Use hashed.',
        });
    if (exposurePercent === 0)
        throw new errors.UsageError('0 % exposes the canary to nothing.', {
            input: 'exposure',
            fix: 'Give the share of a setWeight step.',
        });
    if (baseline !== 'none')
        throw new errors.UsageError(`${because} a baseline would take a share of its own.`, {
            input: 'baseline',
            fix: 'Leave it out.',
        });
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/replica-sets.js
var replica_sets = __webpack_require__(76504);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/standing.js
var standing = __webpack_require__(12642);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/steps.js
var steps = __webpack_require__(86439);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/plan.js














/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planRollout({ cluster, clock, run }, request, rollout) {
    const { namespace, workload, change, exposurePercent } = request;
    refuseInputs(request);
    refuseStrategy(rollout);
    const before = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (before === undefined && request.stage === 1)
        refuseUnsettled(rollout);
    const stop = (0,steps/* stopAt */.mk)((0,argo_rollouts_rollout/* stepsOf */.B_)(rollout), exposurePercent, workload);
    const template = (0,canary/* changedTemplate */.Lb)(rollout, change);
    const [config, replicaSets] = await Promise.all([
        (0,plan/* planConfig */.G)(cluster, { stable: asWorkload(rollout), template, mode: 'hashed' }),
        (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout),
    ]);
    const stableHash = before?.stableHash ?? rollout.status?.stableRS ?? '';
    const stableRevision = before?.stableRevision ?? (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout);
    const id = (0,canary/* releaseId */.Bf)(workload, {
        change,
        configSha256: config.sha256,
        stableRevision,
        versioned: config.versioned,
    });
    (0,release_request/* refuseOther */.hC)(before, id, request, config.sha256);
    if (before === undefined && (0,replica_sets/* runTheSame */.Xk)(template, rollout.spec.template))
        throw new errors.UsageError(`The Rollout ${workload} runs ${change.image} with these settings already.`, {
            input: 'image',
            fix: 'There is nothing to release; change the image, `env` or `args`.',
        });
    const record = {
        release: id,
        stage: request.stage,
        exposure: exposurePercent,
        provider: release/* argoRollouts */.G5,
        stableRevision,
        stableReplicas: before?.stableReplicas ?? (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout),
        configSha256: config.sha256,
        expiresAt: new Date(clock.now().getTime() + request.expiresInMs).toISOString(),
        state: 'active',
        runUrl: run.runUrl,
        stableHash,
        template: (0,argo_rollouts_record/* templateId */.Uo)(template),
    };
    const replicas = (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout);
    const counts = (0,argo_rollouts_rollout/* isRouted */.Es)(rollout)
        ? routedCounts(replicas, exposurePercent)
        : countsAt(replicas, exposurePercent, rollout.spec.strategy?.canary ?? {});
    const exposure = {
        canaryReplicas: counts.canary,
        stableReplicas: counts.stable,
        achievedPercent: counts.achievedPercent,
        steps: [
            `let the Rollout ${workload} go to step ${stop.pauseIndex + 1} of ${(0,argo_rollouts_rollout/* stepsOf */.B_)(rollout).length} (${(0,argo_rollouts_rollout/* stepsOf */.B_)(rollout).map(steps/* stepText */.uw).join(', ')}): ${counts.canary} canary and ${counts.stable} stable pods, ${counts.achievedPercent.toFixed(1)} %`,
        ],
    };
    (0,release_request/* refuseUnreachable */.xY)(exposure, request);
    const retry = before?.state === 'abandoned' && rollout.status?.abort === true;
    return {
        kind: release/* argoRollouts */.G5,
        request,
        rollout,
        record,
        template,
        stop,
        retry,
        config,
        exposure,
        drift: before === undefined ? [] : driftOf({ request, rollout, before, stop, replicaSets, retry }),
        notes: [...config.notes, ...notVersioned(request)],
        wayBack: wayBackOf(namespace, workload),
        selectors: selectorsOf(rollout, stableHash),
    };
}
const asWorkload = ({ apiVersion, kind, metadata, spec }) => ({
    apiVersion,
    kind,
    metadata,
    spec: { selector: spec.selector, template: spec.template },
});
/** Copies would have to outlive the release in the Rollout's own template; until that is made, its pods take configuration as it is. */
const notVersioned = ({ config }) => config === 'hashed'
    ? []
    : [
        'configuration is part of the release, and not versioned with it: provider argo-rollouts makes no copies',
    ];
/** Takes users off the canary with nothing but kubectl; the Rollout stays Degraded until its template is set back. */
const wayBackOf = (namespace, workload) => `kubectl -n ${namespace} patch rollout ${workload} --subresource=status --type=merge -p '{"status":{"abort":true,"promoteFull":false}}'`;
/** The canary's hash is the controller's to make: until it has, no pod is selected. */
function selectorsOf({ spec, status = {} }, stableHash) {
    const pods = (0,objects/* selectorText */.nM)(spec.selector);
    const { currentPodHash: canary = 'none' } = status;
    return {
        canary: `${pods},${argo_rollouts_rollout/* hashLabel */.jZ}=${canary === stableHash ? 'none' : canary}`,
        stable: `${pods},${argo_rollouts_rollout/* hashLabel */.jZ}=${stableHash}`,
    };
}
/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about) {
    const { request, rollout, before, stop, replicaSets, retry } = about;
    const { name } = rollout.metadata;
    const foreign = foreignStable(rollout, before) ?? unfinished(rollout, before);
    if (foreign !== undefined)
        return [foreign];
    if (notBegun(request, rollout, before, replicaSets))
        return [];
    if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(before, rollout))
        return [
            `the template of ${name} is not the release's: somebody edited it or set it back (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)})`,
        ];
    if (retry)
        return [];
    const move = (0,standing/* moveTowards */.c)(rollout, stop, before.stableHash);
    return move.kind === 'stopped' ? [`${name}: ${move.why}`] : [];
}
function foreignStable({ metadata, status = {} }, before) {
    if (status.stableRS === before.stableHash)
        return undefined;
    const why = before.state === 'active'
        ? 'somebody promoted or redeployed it'
        : 'a promotion of this release changed it; rollback-canary or sweep ends it';
    return `${metadata.name} serves the pods ${status.stableRS ?? '?'}, the release began at ${before.stableHash}: ${why}`;
}
function unfinished({ metadata }, { state }) {
    if (state === 'promoting')
        return `${metadata.name} is being promoted: finish that with promote-canary, or end it with rollback-canary`;
    if (state === 'rolling-back')
        return `${metadata.name} is being rolled back: finish that with rollback-canary`;
    return undefined;
}
/** A run died before the template, or gave it back when it was interrupted; later on a template of stable's is somebody's doing. */
function notBegun({ stage }, { spec }, before, replicaSets) {
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, before.stableHash);
    return ((stage === 1 || before.state === 'abandoned') &&
        stable !== undefined &&
        (0,replica_sets/* runTheSame */.Xk)(spec.template, stable.spec.template));
}
/** The plan in words. */
function rolloutPlanLines(plan) {
    const { request, record, rollout, exposure, template } = plan;
    const { workload } = request;
    const begun = (0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template) === (0,argo_rollouts_record/* templateId */.Uo)(template);
    return [
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${release/* argoRollouts */.G5}`,
        ...(0,job/* deadManLines */.uc)(workload, request.deadMan),
        ...(plan.retry
            ? [`retry the Rollout ${workload}, which was aborted when its run was interrupted`]
            : []),
        begun
            ? `keep the template of the Rollout ${workload}: it is the release's already`
            : `set the template of the Rollout ${workload}`,
        ...exposure.steps,
        `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
        ...plan.notes,
    ];
}


/***/ }),

/***/ 33210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Lb: () => (/* binding */ changedTemplate),
/* harmony export */   NF: () => (/* binding */ armPodLabels),
/* harmony export */   Yz: () => (/* binding */ canaryWorkload),
/* harmony export */   my: () => (/* binding */ serviceSelectorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77699);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43594);





/** The stable template with the change applied; names the input when the container is not clear. */
function changedTemplate(stable, change) {
    const { template } = stable.spec;
    const { containers } = template.spec;
    const names = containers.map(({ name }) => name);
    const wanted = change.container ?? (names.length === 1 ? names[0] : undefined);
    if (wanted === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${stable.metadata.name} has ${names.length} containers.`, {
            input: 'container',
            fix: `Name one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${stable.metadata.name} has no container ${wanted}.`, {
            input: 'container',
            fix: `It has: ${names.join(', ')}.`,
        });
    return {
        ...template,
        spec: {
            ...template.spec,
            ...placed(template, change),
            containers: containers.map((container) => container.name === wanted ? changedContainer(container, change) : container),
        },
    };
}
/** Stable's own node selector stays; the same key with another value would be a guess about which one counts. */
function placed({ spec }, { placement }) {
    if (Object.keys(placement).length === 0)
        return {};
    const { nodeSelector = {} } = spec;
    const contrary = Object.keys(placement).find((key) => key in nodeSelector && nodeSelector[key] !== placement[key]);
    if (contrary !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The workload's own node selector asks for ${contrary}=${nodeSelector[contrary]}.`, { input: 'placement', fix: 'Place by another label of the nodes.' });
    return { nodeSelector: { ...nodeSelector, ...placement } };
}
function changedContainer(container, { image, env, args }) {
    const kept = (container.env ?? []).filter(({ name }) => !(name in env));
    const added = Object.entries(env).map(([name, value]) => ({ name, value }));
    return {
        ...container,
        image,
        ...(kept.length + added.length === 0 ? {} : { env: [...kept, ...added] }),
        ...(args === undefined ? {} : { args }),
    };
}
/**
 * The canary: the changed template under its own name, labels and selector. With `sharesService` its pods keep the labels that
 * the stable Service selects; otherwise every label of that selector gets another value, so that no request reaches it by that Service.
 */
function canaryWorkload(about) {
    const { stable, template, record, replicas } = about;
    const workload = stable.metadata.name;
    refuseLongName(stable);
    return {
        apiVersion: stable.apiVersion,
        kind: stable.kind,
        metadata: {
            name: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryName */ .mh)(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: { ..._record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .managedBy */ .ZF, ...(0,_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryLabels */ .W7)(workload) },
            annotations: (0,_record_record_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationsOf */ .Ih)(record),
        },
        spec: {
            ...(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(stable).cloneSpec(stable),
            replicas,
            selector: { matchLabels: (0,_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryLabels */ .W7)(workload) },
            template: {
                ...template,
                metadata: {
                    labels: {
                        ...armPodLabels(stable, about.sharesService, about.serviceSelector, 'canary'),
                        ...(0,_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryLabels */ .W7)(workload),
                        ...ownLabels(stable, about),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** Pods of a StatefulSet carry its name with a hash of up to 10 characters as a label, which ends at 63: its controller makes none of a longer name. */
const longestStateful = 52;
function refuseLongName(stable) {
    const { name } = stable.metadata;
    const canary = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryName */ .mh)(name);
    if ((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(stable) === 'StatefulSet' && canary.length > longestStateful)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary of the StatefulSet ${name} would be ${canary}: ${canary.length} characters, where Kubernetes makes no pods beyond ${longestStateful}.`, {
            input: 'workload',
            fix: `Give the workload a name of at most ${longestStateful - '-canary'.length} characters.`,
        });
}
/** Stable's pod labels for another arm: those that lead work to it only with `sharesService`, the other selected ones changed. */
function armPodLabels(stable, sharesService, serviceSelector, arm) {
    const { 'pod-template-hash': _hash, ...labels } = stable.spec.template.metadata?.labels ?? {};
    const apart = new Set([
        ...Object.keys(stable.spec.selector.matchLabels ?? {}),
        ...Object.keys(serviceSelector),
    ]);
    return Object.fromEntries(Object.entries(labels).map(([key, value]) => {
        const keep = sharesService ? key in serviceSelector || !apart.has(key) : !apart.has(key);
        return [key, keep ? value : `${value.slice(0, 54)}-${arm}`];
    }));
}
/** Labels that tell the arms apart, or lead work to a pod, are not for the user to set. */
function ownLabels(stable, about) {
    const taken = Object.keys(about.podLabels).find((key) => key.startsWith(_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl) ||
        key in about.serviceSelector ||
        key in (stable.spec.selector.matchLabels ?? {}));
    if (taken === undefined)
        return about.podLabels;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The label ${taken} selects the pods of a Service or of a ${(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(stable)}.`, {
        input: 'pod-labels',
        fix: 'Use labels that nothing selects by.',
    });
}
/** Whether a selector of stable also matches the canary's pods: unavoidable when the Service selects by all of stable's labels. */
function overlaps(stable, canary) {
    const labels = canary.spec.template.metadata?.labels ?? {};
    return Object.entries(stable.spec.selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
}
/** Deterministic: the same inputs again are the same release. */
function releaseId(workload, about) {
    const { change, configSha256, stableRevision, versioned } = about;
    const identity = {
        image: change.image,
        container: change.container ?? null,
        env: change.env,
        args: change.args ?? null,
        configSha256,
        stableRevision,
        ...(versioned === undefined ? {} : { versioned }),
        ...(Object.keys(change.placement).length === 0 ? {} : { placement: change.placement }),
        ...(Object.keys(change.podLabels).length === 0 ? {} : { podLabels: change.podLabels }),
    };
    return `${workload}-${(0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(identity).slice(0, 12)}`;
}
const serviceSelectorOf = (service) => service?.spec.selector ?? {};


/***/ }),

/***/ 69352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ planConfig)
});

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/release/config/copies.js
var config_copies = __webpack_require__(695);
// EXTERNAL MODULE: ./lib/release/config/mark.js
var mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/references.js
var config_references = __webpack_require__(64568);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/release/config/rights.js



/** Said before anything is written: who may make copies but not remove them would leave them for ever. */
async function requireRights(cluster, namespace, copies) {
    const kinds = new Set(copies.filter(({ standing }) => standing === undefined).map(({ kind }) => kind));
    for (const kind of kinds) {
        const type = config_copies/* configTypes */.Ix[kind];
        for (const verb of ['create', 'list', 'delete'])
            if (!(await cluster.may(verb, type, namespace)))
                throw new errors.UsageError(`The configuration is to be versioned with the release, and the user of the kubeconfig may not ${verb} ${type.plural} in ${namespace}.`, {
                    input: 'config',
                    fix: `Add to its Role:\n- {apiGroups: [""], resources: [${type.plural}], verbs: [get, list, create, delete]}\nor set ${kind === 'Secret' ? '`config: versioned` (Secrets are not read) or ' : ''}\`config: hashed\` (pods take the ${type.plural} as they stand; a rollback does not bring earlier values back).`,
                });
    }
}
/** What is read; a Secret that may not be read is named with the input that asks for it. */
async function readOf(kind, reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        if (kind !== 'Secret' || !(thrown instanceof cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
            throw thrown;
        throw new errors.UsageError(thrown.message, {
            input: 'config',
            fix: 'Or set `config: versioned`: Secrets are then not read.',
        });
    }
}

// EXTERNAL MODULE: ./lib/release/config/words.js
var words = __webpack_require__(14741);
;// CONCATENATED MODULE: ./lib/release/config/plan.js






/** Reads what the template refers to and plans its copies; writes nothing, and asks nothing when nothing is referred to. */
async function planConfig(cluster, about) {
    const { mode, template, stable } = about;
    const references = (0,config_references/* referencesOf */.CL)(template);
    const isRead = ({ kind }) => kind === 'ConfigMap' || mode === 'versioned-with-secrets';
    const read = references.filter(isRead);
    const secretCopies = read.some(({ kind }) => kind === 'Secret')
        ? (await readOf('Secret', cluster.list(config_copies/* configTypes */.Ix.Secret, namespaceOf(stable), selectorOf(stable)))).items
        : [];
    const asked = { cluster, stable, mode };
    const resolved = await Promise.all(read.map((reference) => resolve(asked, reference, secretCopies)));
    const targets = new Map(resolved.map((one) => [(0,config_references/* keyOf */.TN)(one.reference), one.target]));
    const copies = distinct(resolved.flatMap(({ copy }) => copy ?? []));
    await requireRights(cluster, namespaceOf(stable), copies);
    return {
        mode,
        sha256: (0,canonical/* hashOf */.qQ)(identityOf(resolved)),
        template: (0,config_references/* renamed */.fN)(template, (reference) => targets.get((0,config_references/* keyOf */.TN)(reference)) ?? reference.name),
        copies,
        versioned: copies.length === 0 ? undefined : mode,
        mark: (0,mark/* markOf */.Fg)(resolved
            .filter(({ reference, source, copy }) => copy !== undefined || source !== reference.name)
            .map(({ reference }) => reference.kind)),
        notes: (0,words/* notesOf */.h)(resolved, references.filter((reference) => !isRead(reference)).map(({ name }) => name)),
    };
}
const namespaceOf = ({ metadata }) => metadata.namespace ?? '';
const selectorOf = ({ metadata }) => ({ labelSelector: (0,config_copies/* copiesSelector */.Fi)(metadata.name) });
async function resolve(asked, reference, secretCopies) {
    const { cluster, stable, mode } = asked;
    const { kind, name } = reference;
    const get = (called) => readOf(kind, cluster.get(config_copies/* configTypes */.Ix[kind], namespaceOf(stable), called));
    const found = (kind === 'Secret' ? named(secretCopies, name) : undefined) ?? (await get(name));
    const copied = found === undefined ? undefined : (0,config_copies/* sourceOf */.vz)(found, stable.metadata.name);
    const source = copied === undefined ? found : await get(copied);
    const about = { reference, source: copied ?? name };
    if (source === undefined)
        return {
            ...about,
            target: name,
            identity: identity(kind, about.source, found, name),
            ...(found === undefined
                ? {}
                : { note: `the ${kind} ${copied} does not exist any more: its copy ${name} stays in use` }),
        };
    const live = (0,config_copies/* whyLive */.V7)(source);
    if (live !== undefined)
        return {
            ...about,
            target: about.source,
            identity: undefined,
            note: `not part of the release: the ${kind} ${about.source}, since ${live}`,
        };
    if (mode === 'hashed')
        return {
            ...about,
            target: about.source,
            identity: identity(kind, about.source, source, about.source),
        };
    const copy = await copyFor(asked, kind, source, found === source ? undefined : found, {
        get,
        secretCopies,
    });
    const target = copy.object.metadata.name;
    return { ...about, target, identity: identity(kind, about.source, source, target), copy };
}
const named = (objects, name) => objects.find(({ metadata }) => metadata.name === name);
/** A Secret is spoken of by the name of its copy: nothing of what it holds is in that. */
const identity = (kind, name, source, target) => kind === 'Secret'
    ? { kind, name, copy: source === undefined ? null : target }
    : { name, data: source?.data ?? null, binaryData: source?.binaryData ?? null };
async function copyFor({ stable }, kind, source, 
/** The copy that the template refers to now. */
present, known) {
    const workload = stable.metadata.name;
    // A Secret that was written again with the same content is the same version.
    const same = known.secretCopies.find((copy) => kind === 'Secret' &&
        (0,config_copies/* sourceOf */.vz)(copy, workload) === source.metadata.name &&
        !(0,config_copies/* isCondemned */.S3)(copy, stable) &&
        (0,config_copies/* sameContent */.Cm)(copy, source));
    const name = same?.metadata.name ?? (0,config_copies/* copyName */.vC)(workload, source.metadata.name, (0,config_copies/* versionOf */.E4)(kind, source));
    const object = (0,config_copies/* copyOf */.zP)({ kind, source, name, stable });
    const standing = same ??
        (present?.metadata.name === name
            ? present
            : kind === 'Secret'
                ? named(known.secretCopies, name)
                : await known.get(name));
    return { kind, object, standing };
}
const distinct = (copies) => [
    ...new Map(copies.map((copy) => [`${copy.kind}/${copy.object.metadata.name}`, copy])).values(),
];
/** One entry a source, in an order that no template decides. */
function identityOf(resolved) {
    const bySource = new Map(resolved.flatMap(({ reference, source, identity: said }) => said === undefined ? [] : [[(0,config_references/* keyOf */.TN)({ kind: reference.kind, name: source }), said]]));
    return [...bySource.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said);
}


/***/ }),

/***/ 14741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ copyLines),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(695);

/** What will be copied, for people and for dry runs. */
const copyLines = ({ copies }) => copies.map(({ kind, object, standing }) => {
    const { name } = object.metadata;
    return standing === undefined
        ? `copy the ${kind} ${object.metadata.annotations?.[_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAnnotation */ .xi]} to the immutable ${name}`
        : `the ${kind} ${name} stands already`;
});
/** What a release does not cover, and why. */
function notesOf(resolved, notRead) {
    const mutable = resolved
        .filter(({ reference, source, copy }) => copy !== undefined && source === reference.name)
        .map(({ source }) => source);
    return [
        ...(notRead.length === 0
            ? []
            : [
                `not part of the configuration hash, since Secrets are never read: ${notRead.join(', ')}`,
            ]),
        ...resolved.flatMap(({ note }) => note ?? []),
        ...(mutable.length === 0
            ? []
            : [
                `stable itself takes ${mutable.join(', ')} as they stand, edited or not, whenever one of its pods starts: it has no copies until a release is promoted`,
            ]),
    ];
}


/***/ }),

/***/ 59176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   nh: () => (/* binding */ refuseOtherStage),
/* harmony export */   xY: () => (/* binding */ refuseUnreachable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A release goes on as itself, upwards, and by the decision about it; nothing else takes its place. */
function refuseOther(before, id, request, configSha256) {
    if (before !== undefined && before.release !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).${before.configSha256 === configSha256 ? '' : ' Its configuration has changed since it began.'}`, { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' });
    if (before !== undefined && before.stage > request.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release is at stage ${before.stage} already.`, {
            input: 'stage',
            fix: 'Stages only go up; end the release with rollback-canary to begin anew.',
        });
    if (request.stage > 1 && before === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary of ${request.workload} to go on with.`, {
            input: 'stage',
            fix: 'It was rolled back, swept or never deployed; begin with stage 1.',
        });
    if (request.stage > 1 && request.decidedRelease !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision is about the release ${request.decidedRelease}, the cluster is at ${id}: image, configuration or the stable version differ.`, { input: 'previous', fix: 'Begin the release anew.' });
}
function refuseUnreachable(plan, request) {
    const gap = Math.abs(plan.achievedPercent - request.exposurePercent);
    if (gap <= request.tolerancePercent || request.allowApproximate)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${request.exposurePercent} % cannot be reached: the nearest is ${plan.achievedPercent.toFixed(1)} % with ${plan.canaryReplicas} canary and ${plan.stableReplicas} stable pods.`, {
        input: 'exposure',
        fix: 'Use provider gateway-api, more replicas, a larger `tolerance`, or `allow-approximate: true`.',
    });
}
/** What is promoted is what was judged: this release, at this stage. */
function refuseOtherStage(record, handle) {
    if (record.release !== handle.id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`, { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' });
    if (record.stage !== handle.stage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The canary in the cluster is at stage ${record.stage}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`, { input: 'release', fix: 'Pass release and decision of the last stage.' });
}


/***/ })

};
