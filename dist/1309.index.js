export const id = 1309;
export const ids = [1309,452];
export const modules = {

/***/ 71309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/beside/rollback.js + 2 modules
var beside_rollback = __webpack_require__(68074);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/actions/rollback-canary/inputs.js





const definitions = {
    ...cluster/* clusterInputs */.g$,
    namespace: (0,table/* required */.mw)(inputs_text/* kubeName */.L6),
    workload: (0,table/* required */.mw)(inputs_text/* kubeName */.L6),
    'workload-kind': cluster/* workloadKind */.K5,
    revision: (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* pattern */.T1)(/^(\d{1,10}|[a-z0-9][-a-z0-9.]{0,252})$/, 'a revision number, as `kubectl rollout history` shows it, or the name of a ControllerRevision')), ''),
    reason: (0,table/* required */.mw)((0,inputs_text/* line */.n8)()),
    timeout: (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 6 * 3_600_000), '5m'),
    drain: (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 3_600_000), '5s'),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
};

;// CONCATENATED MODULE: ./lib/actions/rollback-canary/action.js









/** Takes users back: exposure 0, canary away, perhaps an earlier revision. Needs nothing but the cluster. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster };
        const { namespace, workload, revision, timeout } = inputs;
        const request = {
            kind: inputs['workload-kind'],
            namespace,
            workload,
            revision,
            timeoutMs: timeout,
            drainMs: inputs.drain,
        };
        const { plan, presently, apply } = await wayBack(ports, request);
        runtime.log.info(`reason: ${inputs.reason}`);
        for (const step of plan.steps)
            runtime.log.info(`plan: ${step}`);
        if (plan.steps.length === 0)
            runtime.log.notice(`${workload} has no canary; nothing to roll back.`, 'rollback-canary');
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: nothing was changed.', 'rollback-canary');
            runtime.output('revision', presently);
            return;
        }
        const now = await apply();
        runtime.output('revision', now);
        if (plan.steps.length > 0)
            runtime.log.notice(`Users are on revision ${now} of ${workload}; no canary is left.`, 'rolled back');
    });
}
/** A name may be a workload's or a Rollout's; while a team moves from one to the other it may be both, and the release tells. */
async function wayBack(ports, request) {
    const { cluster } = ports;
    const { kind, namespace, workload } = request;
    const place = { kind, namespace, name: workload };
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, place);
    if (found === undefined) {
        const rollout = await (0,find/* seekRollout */.E2)(cluster, namespace, workload);
        if (rollout !== undefined)
            return await rolloutWayBack(ports, request, rollout);
    }
    const stable = found ?? (await (0,require_workload/* requireWorkload */.L)(cluster, place));
    const plan = await (0,beside_rollback/* planRollback */.II)(ports, request, stable);
    if (plan.steps.length === 0) {
        const rollout = await (0,find/* seekRollout */.E2)(cluster, namespace, workload);
        if (rollout !== undefined && (0,find/* carriesRelease */.h2)(rollout))
            return await rolloutWayBack(ports, request, rollout);
    }
    return {
        plan,
        presently: (0,kinds/* revisionOf */.DT)(stable),
        apply: () => (0,beside_rollback/* applyRollback */.Pw)(ports, request, plan),
    };
}
async function rolloutWayBack(ports, request, rollout) {
    const plan = await (0,rollback/* planRolloutRollback */.pp)(ports, request, rollout);
    return {
        plan,
        presently: (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout),
        apply: () => (0,rollback/* applyRolloutRollback */.q_)(ports, request, plan),
    };
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

/***/ 75254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireWorkload),
/* harmony export */   v: () => (/* binding */ requireRollout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);
/* harmony import */ var _argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67401);




/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */
async function requireWorkload(cluster, { kind, namespace, name }) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
    if (found !== undefined)
        return found;
    if ((await (0,_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__/* .seekRollout */ .E2)(cluster, namespace, name)) !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
            input: 'workload',
            fix: `Set \`provider: ${_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .argoRollouts */ .G5}\` in deploy-canary: its own controller then makes the exposure.`,
        });
    const { items } = await cluster.list(_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadTypes */ .pG[kind].resource, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling, the context of the kubeconfig, and `workload-kind`.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} ${JSON.stringify(name)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. \`workload-kind\` says which kind is looked for.`,
    });
}
/** A Rollout that must exist. */
async function requireRollout(cluster, namespace, workload) {
    const found = await (0,_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (found !== undefined)
        return found;
    const deployment = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, { kind: 'Deployment', namespace, name: workload });
    if (deployment !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} in ${namespace} is a Deployment, not a Rollout.`, {
            input: 'provider',
            fix: 'Use provider replicas, gateway-api, istio, nginx or consumers; argo-rollouts drives an existing Rollout.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Rollout ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: 'Check its spelling, the namespace, and that Argo Rollouts is installed.',
    });
}


/***/ })

};
