export const id = 9673;
export const ids = [9673,452];
export const modules = {

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   Ld: () => (/* binding */ requireWorkload),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   vz: () => (/* binding */ requireRollout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67401);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11103);
/* harmony import */ var _release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82129);
/* harmony import */ var _release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39922);






/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    context: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(..._release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadKinds */ .d), 'Deployment');
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8674).then(__webpack_require__.bind(__webpack_require__, 48674)),
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
/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */
async function requireWorkload(cluster, { kind, namespace, name }) {
    const found = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
    if (found !== undefined)
        return found;
    if ((await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .seekRollout */ .E2)(cluster, namespace, name)) !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
            input: 'workload',
            fix: `Set \`provider: ${_release_handle_js__WEBPACK_IMPORTED_MODULE_2__/* .argoRollouts */ .G5}\` in deploy-canary: its own controller then makes the exposure.`,
        });
    const { items } = await cluster.list(_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadTypes */ .pG[kind].resource, namespace);
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
    const found = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (found !== undefined)
        return found;
    const deployment = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind: 'Deployment', namespace, name: workload });
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


/***/ }),

/***/ 1496:
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
// EXTERNAL MODULE: ./lib/release/canary.js
var canary = __webpack_require__(29165);
// EXTERNAL MODULE: ./lib/release/config/plan.js + 1 modules
var plan = __webpack_require__(69352);
// EXTERNAL MODULE: ./lib/release/dead-man-job.js
var dead_man_job = __webpack_require__(83008);
// EXTERNAL MODULE: ./lib/release/deploy.js + 6 modules
var deploy = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/release/handle.js
var handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
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
    (0,deploy/* refuseOther */.hC)(before, id, request, config.sha256);
    if (before === undefined && (0,replica_sets/* runTheSame */.Xk)(template, rollout.spec.template))
        throw new errors.UsageError(`The Rollout ${workload} runs ${change.image} with these settings already.`, {
            input: 'image',
            fix: 'There is nothing to release; change the image, `env` or `args`.',
        });
    const record = {
        release: id,
        stage: request.stage,
        exposure: exposurePercent,
        provider: handle/* argoRollouts */.G5,
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
    (0,deploy/* refuseUnreachable */.xY)(exposure, request);
    const retry = before?.state === 'abandoned' && rollout.status?.abort === true;
    return {
        kind: handle/* argoRollouts */.G5,
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
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${handle/* argoRollouts */.G5}`,
        ...(0,dead_man_job/* deadManLines */.uc)(workload, request.deadMan),
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

/***/ 29165:
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
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);




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
            name: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: { ..._record_js__WEBPACK_IMPORTED_MODULE_2__/* .managedBy */ .ZF, ...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryLabels */ .W7)(workload) },
            annotations: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .Ih)(record),
        },
        spec: {
            ...(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(stable).cloneSpec(stable),
            replicas,
            selector: { matchLabels: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryLabels */ .W7)(workload) },
            template: {
                ...template,
                metadata: {
                    labels: {
                        ...armPodLabels(stable, about.sharesService, about.serviceSelector, 'canary'),
                        ...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryLabels */ .W7)(workload),
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
    const canary = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(name);
    if ((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(stable) === 'StatefulSet' && canary.length > longestStateful)
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
    const taken = Object.keys(about.podLabels).find((key) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .prefix */ .Pl) ||
        key in about.serviceSelector ||
        key in (stable.spec.selector.matchLabels ?? {}));
    if (taken === undefined)
        return about.podLabels;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The label ${taken} selects the pods of a Service or of a ${(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(stable)}.`, {
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
  j: () => (/* binding */ configModes),
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






/**
 * `hashed`: ConfigMaps are part of the release's identity, pods take them as they are. `versioned`: pods take immutable copies of them.
 * `versioned-with-secrets`: of Secrets too.
 */
const configModes = ['hashed', 'versioned', 'versioned-with-secrets'];
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

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UR: () => (/* binding */ applyDeploy),
  bJ: () => (/* binding */ planDeploy),
  HN: () => (/* binding */ planLines),
  hC: () => (/* binding */ refuseOther),
  xY: () => (/* binding */ refuseUnreachable)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/await-workload.js
var await_workload = __webpack_require__(46205);
// EXTERNAL MODULE: ./lib/release/canary.js
var release_canary = __webpack_require__(29165);
// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var exposure_replicas = __webpack_require__(62862);
// EXTERNAL MODULE: ./lib/release/ownership.js
var ownership = __webpack_require__(99312);
// EXTERNAL MODULE: ./lib/release/readiness.js
var release_readiness = __webpack_require__(66437);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/baseline.js







const baselineName = (workload) => (0,release_record/* nameBeside */.Cw)(workload, 'baseline');
const baselineLabels = (workload) => ({
    [release_record/* trackLabel */.K$]: 'baseline',
    [release_record/* workloadLabel */.Uq]: workload,
});
const baselineSelector = (workload) => `${release_record/* trackLabel */.K$}=baseline,${release_record/* workloadLabel */.Uq}=${workload}`;
/**
 * The stable version on fresh pods, as many as the canary has: a warm stable is no fair comparison for a cold canary. Its pods get the work
 * that stable's get. It belongs to the canary, so whatever ends that one (a person, the sweep, a dead man's switch) ends it
 * too, by Kubernetes' own garbage collection. For the same reason it does not carry the label that the sweep looks for.
 */
function baselineWorkload(about) {
    const { stable, canary, replicas, serviceSelector } = about;
    const workload = stable.metadata.name;
    const { template } = stable.spec;
    return {
        apiVersion: stable.apiVersion,
        kind: stable.kind,
        metadata: {
            name: baselineName(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: baselineLabels(workload),
            ownerReferences: [(0,ownership/* ownedBy */.LW)(canary)],
        },
        spec: {
            ...(0,kinds/* typeOf */.QP)(stable).cloneSpec(stable),
            replicas,
            selector: { matchLabels: baselineLabels(workload) },
            template: {
                ...template,
                metadata: {
                    labels: {
                        ...(0,release_canary/* armPodLabels */.NF)(stable, true, serviceSelector, 'baseline'),
                        ...baselineLabels(workload),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** The baseline of this canary; throws when a workload of that name is anything else. */
async function ownBaseline(cluster, { kind, namespace, name: workload }, canary) {
    const name = baselineName(workload);
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name });
    if (found === undefined)
        return undefined;
    if (canary !== undefined && (0,ownership/* owns */.S4)(canary, found))
        return found;
    throw new errors.UsageError(`The ${kind} ${name} in ${namespace} exists and is not of this release.`, {
        input: 'baseline',
        fix: 'Rename it, or wait until the one of the release before is gone.',
    });
}
/** Makes the baseline stand with as many pods as the canary has, and waits until they are ready. Idempotent. */
async function ensureBaseline(ports, about) {
    const { cluster } = ports;
    const { stable, replicas, canaryName, timeoutMs } = about;
    const workload = stable.metadata.name;
    const namespace = stable.metadata.namespace ?? '';
    const name = baselineName(workload);
    const kind = (0,kinds/* kindOf */.I)(stable);
    const canary = await (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: canaryName });
    if (canary === undefined)
        throw new Error(`${canaryName} vanished while its baseline was made`);
    const found = await ownBaseline(cluster, { kind, namespace, name: workload }, canary);
    if (found === undefined)
        await cluster.create((0,kinds/* typeOf */.QP)(stable).resource, baselineWorkload({ ...about, canary }));
    else
        await (0,exposure_replicas/* scale */.hs)(cluster, { kind, namespace, name }, replicas, found);
    const readiness = await (0,release_readiness/* awaitReady */.k3)({
        ...ports,
        workload: { kind, namespace, name },
        selector: baselineSelector(workload),
        timeoutMs,
    });
    if (!readiness.ready)
        throw new Error(`the baseline ${name} (the stable version on fresh pods) is not ready: ${readiness.why.message}`);
}

// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
// EXTERNAL MODULE: ./lib/release/config/copies.js
var copies = __webpack_require__(695);
;// CONCATENATED MODULE: ./lib/release/config/ensure.js




/** Makes every copy stand, before anything refers to it. Idempotent: what stands already is left alone. */
async function ensureCopies(ports, stable, copies) {
    for (const copy of copies) {
        let read = true;
        let { standing } = copy;
        await (0,races/* unraced */.p)(async () => {
            if (!read)
                standing = await find(ports.cluster, copy);
            read = false;
            await ensure(ports, stable, copy, standing);
        });
    }
}
const find = (cluster, { kind, object }) => cluster.get(copies/* configTypes */.Ix[kind], object.metadata.namespace ?? '', object.metadata.name);
async function ensure({ cluster, log }, stable, { kind, object }, standing) {
    const { name, namespace = '' } = object.metadata;
    if (standing !== undefined) {
        refuseForeign(kind, object, standing, stable.metadata.name);
        if (!(0,copies/* isCondemned */.S3)(standing, stable))
            return;
        await cluster.remove(copies/* configTypes */.Ix[kind], namespace, name, (0,ports_cluster/* onlyThis */.V)(standing.metadata));
    }
    await cluster.create(copies/* configTypes */.Ix[kind], object);
    log.info(`${kind} ${name}: the release's own copy of ${(0,copies/* sourceOf */.vz)(object, stable.metadata.name)}`);
}
/** What has the copy's name and is not the copy is somebody's, and may hold anything. */
function refuseForeign(kind, wanted, standing, workload) {
    const same = (0,copies/* sourceOf */.vz)(standing, workload) === (0,copies/* sourceOf */.vz)(wanted, workload) && (0,copies/* sameContent */.Cm)(standing, wanted);
    if (same)
        return;
    throw new errors.UsageError(`The ${kind} ${standing.metadata.namespace}/${standing.metadata.name} exists and is not the copy of ${(0,copies/* sourceOf */.vz)(wanted, workload)} that this release needs.`, { input: 'config', fix: 'Rename or delete it, or set `config: hashed`.' });
}

// EXTERNAL MODULE: ./lib/release/config/mark.js
var config_mark = __webpack_require__(88655);
// EXTERNAL MODULE: ./lib/release/config/plan.js + 1 modules
var plan = __webpack_require__(69352);
// EXTERNAL MODULE: ./lib/release/config/words.js
var words = __webpack_require__(14741);
// EXTERNAL MODULE: ./lib/release/dead-man-job.js
var dead_man_job = __webpack_require__(83008);
;// CONCATENATED MODULE: ./lib/release/disruption.js


/**
 * Refuses a stage that would leave a PodDisruptionBudget of the workload fewer pods than it promises. Kubernetes holds evictions to it, not
 * scaling, so a release must do so itself. Percentages and `maxUnavailable` are of the count that is asked for, and so always kept.
 */
async function refuseDisruption(cluster, namespace, { stable, canary }) {
    const { items } = await cluster.list(resources/* resources */.E.podDisruptionBudgets, namespace);
    for (const { metadata, spec } of items) {
        const { minAvailable, selector } = spec;
        if (typeof minAvailable !== 'number' || !selects(selector, stable.labels))
            continue;
        const counted = stable.replicas + (selects(selector, canary.labels) ? canary.replicas : 0);
        if (counted >= minAvailable)
            continue;
        throw new errors.UsageError(`The PodDisruptionBudget ${metadata.name} wants ${minAvailable} pods, this stage would leave ${counted} that it counts.`, {
            input: 'exposure',
            fix: "Ask for a smaller share, let the budget's selector match the canary's pods too, or use provider gateway-api.",
        });
    }
}
/** An empty selector matches every pod, an absent one none (policy/v1). */
function selects(selector, labels) {
    if (selector === undefined)
        return false;
    const { matchLabels = {}, matchExpressions = [] } = selector;
    return (Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
        matchExpressions.every(({ key, operator, values = [] }) => {
            const value = labels[key];
            switch (operator) {
                case 'In':
                    return value !== undefined && values.includes(value);
                case 'NotIn':
                    return value === undefined || !values.includes(value);
                case 'Exists':
                    return value !== undefined;
                case 'DoesNotExist':
                    return value === undefined;
                default:
                    return (0,errors/* assertNever */.x)(operator);
            }
        }));
}

// EXTERNAL MODULE: ./lib/release/drift.js
var drift = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/release/autoscaler.js
var autoscaler = __webpack_require__(82854);
// EXTERNAL MODULE: ./lib/release/matches.js
var release_matches = __webpack_require__(62692);
// EXTERNAL MODULE: ./lib/release/exposure/consumers.js + 1 modules
var consumers = __webpack_require__(74799);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
;// CONCATENATED MODULE: ./lib/release/exposure/asked.js





/** Consumers are read back from their broker; every other provider needs the cluster alone. */
function providerOf({ clock, signal }, request) {
    const { group, readyTimeoutMs: settleMs } = request;
    if (request.provider !== 'consumers')
        return providers/* exposureProviders */.I[request.provider];
    if (group === undefined)
        throw new errors.UsageError('Exposure by consumers needs to know the group.', {
            input: 'consumer-group',
            fix: 'For Kafka: {system: kafka, servers: "kafka:9092", group: shop, topic: orders}.',
        });
    return (0,consumers/* consumersProvider */.Z)({ group, clock, signal, settleMs });
}
/** What the provider cannot match would reach stable unseen: refused, never ignored. */
function refuseMatches({ name, canMatch }, { matches, exposurePercent }) {
    const headers = Object.keys(matches.headers);
    if (headers.length > 0 && canMatch.headers === 'none')
        throw new errors.UsageError(`Exposure by ${name} sees no headers.`, {
            input: 'match-headers',
            fix: 'Use provider gateway-api, istio or nginx.',
        });
    if (headers.length > 1 && canMatch.headers === 'one')
        throw new errors.UsageError(`Exposure by ${name} matches one header, given are ${headers.length}.`, {
            input: 'match-headers',
            fix: 'Give one, or use provider gateway-api or istio.',
        });
    if (Object.keys(matches.sourceLabels).length > 0 && !canMatch.sourceLabels)
        throw new errors.UsageError(`Exposure by ${name} does not know who calls.`, {
            input: 'match-labels',
            fix: 'Use provider istio, or match a header that the callers of that tier send.',
        });
    if (exposurePercent === 0 && !(0,release_matches/* hasMatches */.aq)(matches))
        throw new errors.UsageError('0 % without a match exposes the canary to nothing.', {
            input: 'exposure',
            fix: 'Give a share, or the requests in `match-headers` or `match-labels`.',
        });
}
/** Where counts of pods make the share, a third arm would take a part of it. */
function refuseBaseline({ countsPods, name }, request) {
    if (request.baseline === 'none' || !countsPods)
        return;
    throw new errors.UsageError(`With exposure by ${name} a baseline would take a share of its own.`, {
        input: 'baseline',
        fix: 'Use provider gateway-api, istio or nginx, or leave it out.',
    });
}
/** Only counts of pods are fought over; weights leave stable, and so its autoscaler, alone. */
async function scalerOf(cluster, { kind, namespace, workload, provider }, before) {
    if (!providers/* exposureProviders */.I[provider].countsPods)
        return undefined;
    // From the second stage on it is as we hold it: what it was is in the record.
    if (before !== undefined)
        return before.autoscaler;
    const found = await (0,autoscaler/* findAutoscaler */.rF)(cluster, { kind, namespace, name: workload });
    return found === undefined ? undefined : (0,autoscaler/* autoscalerText */.tK)(found);
}

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
;// CONCATENATED MODULE: ./lib/release/exposure/way-back.js

/**
 * The one line that takes users off a canary by hand, with nothing but kubectl, when no workflow can. It never leaves a route that leads
 * nowhere: a canary Service is pointed at stable's pods rather than emptied.
 */
function wayBackCommand(about) {
    const kubectl = `kubectl -n ${about.namespace}`;
    const type = about.kind.toLowerCase();
    switch (about.provider) {
        case 'gateway-api':
        case 'istio': {
            const labels = Object.entries(about.serviceSelector).map(([key, value]) => `${key}=${value}`);
            return `${kubectl} set selector service ${about.canary} '${labels.join(',')}'`;
        }
        case 'nginx':
            return `${kubectl} delete ingress ${about.canary}`;
        case 'replicas':
        case 'consumers':
            return `${kubectl} scale ${type} ${about.workload} --replicas=${about.stableReplicas} && ${kubectl} rollout status ${type} ${about.workload} && ${kubectl} scale ${type} ${about.canary} --replicas=0`;
        default:
            return (0,errors/* assertNever */.x)(about.provider);
    }
}

// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/lost.js
var release_lost = __webpack_require__(77979);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/planned-patch.js
var planned_patch = __webpack_require__(18432);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/rollback.js + 2 modules
var rollback = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/release/claims.js
var release_claims = __webpack_require__(40832);
;// CONCATENATED MODULE: ./lib/release/stateful.js

/** The Service that gives a StatefulSet's pods their names in DNS; a Deployment has none. */
function governingService({ spec }) {
    const { serviceName } = spec;
    return typeof serviceName === 'string' && serviceName !== '' ? serviceName : undefined;
}
/** What a canary of pods with an identity and data of their own is, and is not. */
function statefulNotes(stable, sharesService) {
    const claims = (0,release_claims/* claimTemplatesOf */.x)(stable);
    const governing = governingService(stable);
    return [
        ...(claims.length === 0
            ? []
            : [
                `the canary's pods begin with empty volumes of their own (${claims.join(', ')}), which are deleted with them; stable's are not touched`,
            ]),
        ...(governing === undefined || sharesService
            ? []
            : [
                `the canary's pods have no names under ${governing}: who goes there would reach the canary past the weights`,
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/release/taken-over.js
var taken_over = __webpack_require__(15697);
;// CONCATENATED MODULE: ./lib/release/deploy.js





























/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planDeploy(ports, request, stable) {
    const { cluster, clock, run } = ports;
    const { kind, namespace, workload, change } = request;
    const provider = providerOf(ports, request);
    refuseMatches(provider, request);
    refuseBaseline(provider, request);
    (0,kinds/* typeOf */.QP)(stable).refuseUnfit(stable, provider);
    const place = { kind, namespace, name: workload };
    const { existing, before, lost, counted } = await (0,release_lost/* standingRelease */.W$)(cluster, place, stable);
    const changed = (0,release_canary/* changedTemplate */.Lb)(stable, change);
    const [config, way, partitions, autoscaler] = await Promise.all([
        (0,plan/* planConfig */.G)(cluster, { stable, template: changed, mode: request.config }),
        wayIn(cluster, request, stable),
        request.group?.describe(ports.signal).then((view) => view.partitions ?? undefined),
        scalerOf(cluster, request, counted),
        request.baseline === 'none' ? undefined : ownBaseline(cluster, place, existing),
    ]);
    const stableRevision = before?.stableRevision ?? (0,kinds/* revisionOf */.DT)(stable);
    const id = (0,release_canary/* releaseId */.Bf)(workload, {
        change,
        configSha256: config.sha256,
        stableRevision,
        versioned: config.versioned,
    });
    refuseOther(before, id, request, config.sha256);
    const record = {
        kind,
        release: id,
        stage: request.stage,
        exposure: request.exposurePercent,
        provider: request.provider,
        stableRevision,
        stableReplicas: counted?.stableReplicas ?? (0,objects/* replicasOf */.N4)(stable),
        configSha256: config.sha256,
        expiresAt: new Date(clock.now().getTime() + request.expiresInMs).toISOString(),
        state: 'active',
        runUrl: run.runUrl,
        route: way.route,
        service: way.service,
        partitions,
        autoscaler,
        baseline: request.baseline === 'none' ? before?.baseline : request.baseline,
        copies: config.mark,
        matches: (0,release_matches/* matchesText */.Fm)(request.matches) || (before?.matches === undefined ? undefined : ''),
    };
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    const exposure = provider.plan(target, request.exposurePercent);
    refuseUnreachable(exposure, request);
    const canary = (0,release_canary/* canaryWorkload */.Yz)({
        stable,
        template: config.template,
        record,
        // With a switch the pods come only once it has proven to work: behind a shared Service they are exposure.
        replicas: request.deadMan === undefined ? exposure.canaryReplicas : 0,
        sharesService: provider.sharesService,
        serviceSelector: way.selector,
        podLabels: change.podLabels,
    });
    if (provider.countsPods)
        await refuseDisruption(cluster, namespace, {
            stable: {
                labels: stable.spec.template.metadata?.labels ?? {},
                replicas: exposure.stableReplicas,
            },
            canary: {
                labels: canary.spec.template.metadata?.labels ?? {},
                replicas: exposure.canaryReplicas,
            },
        });
    return {
        request,
        stable,
        existing,
        lost,
        canary,
        record,
        config,
        target,
        provider,
        exposure,
        serviceSelector: way.selector,
        drift: existing === undefined || before === undefined
            ? []
            : (0,drift/* driftOf */.$p)({ stable, existing, wanted: canary, before }),
        notes: [
            ...config.notes,
            ...(provider.sharesService && (0,release_canary/* overlaps */.$f)(stable, canary)
                ? [
                    "the selector of stable also matches the canary's pods; owner references keep them apart",
                ]
                : []),
            ...statefulNotes(stable, provider.sharesService),
        ],
        wayBack: wayBackCommand({
            kind,
            provider: request.provider,
            namespace,
            workload,
            canary: target.canary,
            stableReplicas: record.stableReplicas,
            serviceSelector: way.selector,
        }),
        selectors: {
            canary: (0,release_record/* canarySelector */.sH)(workload),
            stable: record.baseline === undefined ? (0,release_record/* stableSelector */.ZP)(stable) : baselineSelector(workload),
        },
    };
}
/** The way in, and what its Service selects by. */
async function wayIn(cluster, request, stable) {
    const labels = stable.spec.template.metadata?.labels ?? {};
    const { namespace, provider } = request;
    const way = await providers/* exposureProviders */.I[provider].findWay(cluster, namespace, labels, request);
    const governing = governingService(stable);
    // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
    const selector = way.service === undefined
        ? labels
        : (0,release_canary/* serviceSelectorOf */.my)(await cluster.get(resources/* resources */.E.services, namespace, way.service));
    if (way.service === undefined || governing === undefined || governing === way.service)
        return { ...way, selector };
    // Where the canary shares stable's Service it also shares the one that names its pods, so that they have names in DNS.
    const naming = providers/* exposureProviders */.I[provider].sharesService
        ? (0,release_canary/* serviceSelectorOf */.my)(await cluster.get(resources/* resources */.E.services, namespace, governing))
        : {};
    return { ...way, selector: { ...naming, ...selector } };
}
/** A release goes on as itself, upwards, and by the decision about it; nothing else takes its place. */
function refuseOther(before, id, request, configSha256) {
    if (before !== undefined && before.release !== id)
        throw new errors.UsageError(`Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).${before.configSha256 === configSha256 ? '' : ' Its configuration has changed since it began.'}`, { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' });
    if (before !== undefined && before.stage > request.stage)
        throw new errors.UsageError(`The release is at stage ${before.stage} already.`, {
            input: 'stage',
            fix: 'Stages only go up; end the release with rollback-canary to begin anew.',
        });
    if (request.stage > 1 && before === undefined)
        throw new errors.UsageError(`There is no canary of ${request.workload} to go on with.`, {
            input: 'stage',
            fix: 'It was rolled back, swept or never deployed; begin with stage 1.',
        });
    if (request.stage > 1 && request.decidedRelease !== id)
        throw new errors.UsageError(`The decision is about the release ${request.decidedRelease}, the cluster is at ${id}: image, configuration or the stable version differ.`, { input: 'previous', fix: 'Begin the release anew.' });
}
function refuseUnreachable(plan, request) {
    const gap = Math.abs(plan.achievedPercent - request.exposurePercent);
    if (gap <= request.tolerancePercent || request.allowApproximate)
        return;
    throw new errors.UsageError(`${request.exposurePercent} % cannot be reached: the nearest is ${plan.achievedPercent.toFixed(1)} % with ${plan.canaryReplicas} canary and ${plan.stableReplicas} stable pods.`, {
        input: 'exposure',
        fix: 'Use provider gateway-api, more replicas, a larger `tolerance`, or `allow-approximate: true`.',
    });
}
/** The plan in words. */
function planLines(plan) {
    const { request, record, existing, target, exposure } = plan;
    return [
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${request.provider}`,
        ...(plan.lost === undefined
            ? []
            : [`take back what the release ${plan.lost.record.release} left: its canary is gone`]),
        ...(0,words/* copyLines */.F)(plan.config),
        existing === undefined
            ? `create ${record.kind} ${target.canary} with ${exposure.canaryReplicas} replicas`
            : `update ${record.kind} ${target.canary} to stage ${request.stage}`,
        ...(0,dead_man_job/* deadManLines */.uc)(request.workload, request.deadMan),
        ...(record.baseline === undefined
            ? []
            : [
                `run the stable version on ${exposure.canaryReplicas} fresh pods as ${baselineName(request.workload)}`,
            ]),
        ...exposure.steps,
        `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
        ...plan.notes,
    ];
}
/**
 * Makes the plan real: lease, record, pods, exposure, in that order; each step is skipped when it is done already. When somebody ends the release
 * meanwhile (a rollback does not wait for the holder), what was begun is taken back and TakenOver is thrown.
 */
async function applyDeploy(ports, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, expiresInMs } = plan.request;
    const claim = { cluster, clock, run, namespace, workload, durationMs: expiresInMs };
    if (plan.lost !== undefined) {
        await (0,lease/* holdLease */.UU)(claim);
        await refuseAppeared(cluster, plan);
        await (0,release_lost/* endLost */.kL)(cluster, namespace, workload, plan.lost);
    }
    const { mark } = plan.config;
    const marked = mark === undefined ? {} : { [config_mark/* copiesMark */.pg]: mark };
    const annotations = { ...(0,record_copy/* copyAnnotations */._9)(plan.record), ...marked };
    await (0,lease/* holdLease */.UU)({ ...claim, canary: plan.existing, annotations });
    return await (0,taken_over/* unlessTakenOver */.cr)(ports, plan.request, () => expose(ports, plan), (taken) => standDown(ports, plan.request, taken));
}
/** What looked like the remains of a release was one that an earlier attempt of this run had just begun: it lives still. */
async function refuseAppeared(cluster, { target }) {
    if ((await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target))) === undefined)
        return;
    throw new Error(`${target.canary} was made in this moment by an earlier attempt of this run, which is still at work; run this step again when it has ended.`);
}
/** Whoever holds the release ends it, or goes on with it; where its end is over already, a canary that was made after it would stay. */
async function standDown(ports, { kind, namespace, workload, readyTimeoutMs: timeoutMs }, { message, heldBy }) {
    if (heldBy !== undefined)
        return;
    ports.log.warning(`${message} What was begun is taken back.`, 'taken over');
    await (0,rollback/* endRelease */.fQ)(ports, { kind, namespace, workload, timeoutMs });
}
async function expose(ports, plan) {
    const { cluster, clock, log, signal } = ports;
    const { request, target, provider, exposure, record } = plan;
    const { namespace, workload } = request;
    await ensureCopies(ports, plan.stable, plan.config.copies);
    const canary = await writeAhead(cluster, plan);
    if (plan.existing === undefined)
        await provider.prepare?.(cluster, target);
    if (request.deadMan !== undefined)
        await (0,dead_man_job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs: request.readyTimeoutMs }, request.deadMan, canary);
    await (0,exposure_replicas/* scale */.hs)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target), exposure.canaryReplicas);
    const readiness = await (0,release_readiness/* awaitReady */.k3)({
        cluster,
        clock,
        workload: (0,exposure_provider/* canaryPlace */.aS)(target),
        selector: plan.selectors.canary,
        timeoutMs: request.readyTimeoutMs,
        signal,
        onProgress: (line) => log.info(line),
    });
    if (record.baseline !== undefined && readiness.ready)
        await ensureBaseline(ports, {
            stable: plan.stable,
            replicas: exposure.canaryReplicas,
            serviceSelector: plan.serviceSelector,
            canaryName: target.canary,
            timeoutMs: request.readyTimeoutMs,
        });
    const about = { readiness, askedPercent: record.exposure, notes: plan.notes };
    // While the pods came up somebody may have ended the release.
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    if (!readiness.ready) {
        const achieved = await provider.observe(cluster, target);
        return { ...about, achievedPercent: achieved > 0 ? achieved : null };
    }
    await share(ports, plan);
    await (0,await_workload/* awaitWorkload */.u)(ports, (0,exposure_provider/* stablePlace */.Lj)(target), {
        timeoutMs: request.readyTimeoutMs,
        until: ({ status }) => (status?.replicas ?? 0) === exposure.stableReplicas,
    });
    return { ...about, achievedPercent: await provider.observe(cluster, target) };
}
/** Users meet the canary, unless the release is taken from this run in this very moment. */
async function share(ports, plan) {
    const { request, provider, target, record } = plan;
    const { cluster } = ports;
    const give = async () => {
        await provider.apply(cluster, target, request.exposurePercent);
        await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    };
    await (0,taken_over/* unlessTakenOver */.cr)(ports, request, give, async ({ heldBy }) => {
        const canary = await (0,kinds/* readWorkload */.Ez)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target));
        const now = canary === undefined ? undefined : (0,release_record/* recordOf */.zv)(canary);
        // Another attempt of the run goes on with the same release: its share is not to be taken from it.
        const goesOn = now?.release === record.release && now.state === 'active';
        if (heldBy === undefined || !goesOn)
            await provider.withdraw(cluster, target);
    });
}
/** The record goes before the change that it describes: created with the canary, or patched onto it. */
async function writeAhead(cluster, plan) {
    const { existing, canary, record } = plan;
    if (existing === undefined)
        return await cluster.create((0,kinds/* typeOf */.QP)(canary).resource, canary);
    if (!(0,release_record/* differsFrom */.se)(record, existing))
        return existing;
    return await (0,planned_patch/* patchPlanned */.v5)(cluster, existing, (0,planned_patch/* sameSpecAndRecord */.YV)(existing), (resourceVersion) => ({
        metadata: { resourceVersion, annotations: (0,release_record/* annotationsOf */.Ih)(record) },
    }));
}


/***/ }),

/***/ 15697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ refuseTakenOver),
/* harmony export */   cr: () => (/* binding */ unlessTakenOver)
/* harmony export */ });
/* unused harmony export TakenOver */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);



/** Somebody who need not wait for the holder (a person's rollback, the sweep, the dead-man switch) has taken the release from this run. */
class TakenOver extends Error {
    name = 'TakenOver';
    /** The run that holds the release now; undefined = its end is over. */
    heldBy;
    constructor(workload, lease) {
        super(lease === undefined
            ? `The release of ${workload} was ended by somebody else while this step worked on it.`
            : `The release of ${workload} was taken over by run ${(0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .runOf */ .ng)(lease)} while this step worked on it.`);
        this.heldBy = lease?.spec.holderIdentity;
    }
}
/**
 * A run that works on a release may be slow, or cut off for an hour: before it sends users anywhere it asks whether the release is still its
 * own, and after it once more, since nothing forbids others to act in between. Throws TakenOver; whoever has it now decides.
 */
async function refuseTakenOver({ cluster, run }, { namespace, workload }) {
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
    if (lease !== undefined && (0,_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurs */ .MU)(lease, run))
        return;
    throw new TakenOver(workload, lease);
}
/**
 * Runs `body`, which works on a release. When it fails and the release is no longer this run's, `undo` takes back what the new holder cannot know
 * of, and TakenOver is thrown: a failure of the moment (a canary that is no more) says less.
 */
async function unlessTakenOver(ports, where, body, undo) {
    try {
        return await body();
    }
    catch (thrown) {
        const taken = await takenBy(ports, where, thrown);
        if (taken === undefined)
            throw thrown;
        await undo(taken);
        throw taken;
    }
}
async function takenBy(ports, where, thrown) {
    if (thrown instanceof TakenOver)
        return thrown;
    if (ports.signal.aborted)
        return undefined;
    try {
        await refuseTakenOver(ports, where);
    }
    catch (why) {
        if (why instanceof TakenOver)
            return why;
    }
    return undefined;
}


/***/ })

};
