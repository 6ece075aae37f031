export const id = 9485;
export const ids = [9485,452];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);


/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .abandon */ .e9)(ports, namespace, workload);
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   lH: () => (/* binding */ requireDeployment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39922);



/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    context: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()), ''),
};
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
/** A Deployment that must exist; an unknown workload or namespace is named with what there is. */
async function requireDeployment(cluster, namespace, workload) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    if (found !== undefined)
        return found;
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Deployment in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling and the context of the kubeconfig.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Deployment ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}.`,
    });
}


/***/ }),

/***/ 79485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/autoscaler.js
var autoscaler = __webpack_require__(82854);
// EXTERNAL MODULE: ./lib/release/await-deployment.js
var await_deployment = __webpack_require__(99463);
// EXTERNAL MODULE: ./lib/release/drift.js
var drift = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/removal.js
var removal = __webpack_require__(4121);
;// CONCATENATED MODULE: ./lib/release/promote.js











/** What promoting would do; refuses on drift. */
async function planPromote({ cluster }, handle) {
    const { namespace, workload } = handle;
    const [stable, canary] = await Promise.all([
        cluster.get(resources/* resources */.E.deployments, namespace, workload),
        cluster.get(resources/* resources */.E.deployments, namespace, (0,release_record/* canaryName */.mh)(workload)),
    ]);
    if (stable === undefined)
        throw new errors.UsageError(`There is no Deployment ${workload} in ${namespace}.`, {
            input: 'release',
        });
    if (canary === undefined)
        return alreadyDone(stable, handle);
    const record = (0,release_record/* recordOf */.zv)(canary);
    if (record.release !== handle.id)
        throw new errors.UsageError(`The canary in the cluster is of the release ${record.release}, not of ${handle.id}.`, { input: 'release', fix: 'Pass the output of the last deploy-canary of this release.' });
    if (record.stage !== handle.stage)
        throw new errors.UsageError(`The canary in the cluster is at stage ${record.stage}, the release that was passed is of stage ${handle.stage}: what users see now was not judged.`, { input: 'release', fix: 'Pass release and decision of the last stage.' });
    const promoted = (0,objects/* revisionOf */.DT)(stable) !== record.stableRevision;
    if (promoted && !(0,drift/* promotedByUs */.c)(stable, canary, record))
        throw new errors.UsageError(`${workload} is at revision ${(0,objects/* revisionOf */.DT)(stable)}, the release began at ${record.stableRevision}: somebody redeployed it.`, { input: 'release', fix: 'End the canary with rollback-canary and begin anew.' });
    return {
        stable,
        canary,
        record,
        template: {
            ...canary.spec.template,
            metadata: stable.spec.template.metadata ?? {},
        },
        steps: [
            `roll ${handle.image} out to Deployment ${workload} by its own strategy`,
            'wait until it is available, then send everybody to it',
            `remove ${canary.metadata.name}`,
        ],
    };
}
function alreadyDone(stable, handle) {
    const runs = stable.spec.template.spec.containers.some(({ image }) => image === handle.image);
    if (!runs)
        throw new errors.UsageError(`There is no canary of ${handle.workload}, and ${handle.workload} does not run ${handle.image}: it was rolled back or swept.`, { input: 'release', fix: 'Begin the release anew.' });
    return {
        stable,
        canary: undefined,
        record: undefined,
        template: stable.spec.template,
        steps: [],
    };
}
/** Stable takes the new version; the canary keeps serving until it has. Returns the revision of stable. */
async function applyPromote(ports, handle, plan, { timeoutMs, drainMs }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = handle;
    const { record } = plan;
    if (plan.canary === undefined || record === undefined) {
        await (0,lease/* dropLease */.Oj)(cluster, namespace, workload);
        return (0,objects/* revisionOf */.DT)(plan.stable);
    }
    await (0,lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs * 2 });
    await (0,release_record/* amendRecord */.$N)(cluster, plan.canary, {
        ...record,
        state: 'promoting',
        expiresAt: later(ports, timeoutMs),
    });
    const target = (0,provider/* targetOf */.$)(namespace, workload, record);
    // Held at the count of a stage, the autoscaler would take the capacity away that stable now needs.
    await (0,autoscaler/* releaseAutoscaler */.rD)(cluster, namespace, target.autoscaler);
    // A count that the release did not change is not its to set: an autoscaler may have raised it meanwhile.
    const replicas = providers/* exposureProviders */.I[record.provider].countsPods
        ? record.stableReplicas
        : plan.stable.spec.replicas;
    if ((0,objects/* revisionOf */.DT)(plan.stable) === record.stableRevision || plan.stable.spec.replicas !== replicas)
        await cluster.patch(resources/* resources */.E.deployments, namespace, workload, {
            type: 'merge',
            body: {
                metadata: { resourceVersion: plan.stable.metadata.resourceVersion },
                spec: { replicas, template: templatePatch(plan) },
            },
        });
    const done = await (0,await_deployment/* awaitDeployment */.O)(ports, namespace, workload, {
        timeoutMs,
        until: objects/* isRolledOut */.Zy,
        onChange: ({ status, spec }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} of ${spec.replicas ?? 1} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available with the new version after ${timeoutMs / 1000} s; the canary still serves its share. Roll back with rollback-canary, or run promote-canary again.`);
    await providers/* exposureProviders */.I[record.provider].withdraw(cluster, target);
    await (0,removal/* removeCanary */.r)(ports, plan.canary, record, target, drainMs);
    await (0,lease/* dropLease */.Oj)(cluster, namespace, workload);
    const promoted = await cluster.get(resources/* resources */.E.deployments, namespace, workload);
    return promoted === undefined ? '' : (0,objects/* revisionOf */.DT)(promoted);
}
/** Lists in a merge patch replace the whole list, so containers go whole; labels and annotations of stable stay. */
const templatePatch = ({ template }) => ({
    spec: { containers: template.spec.containers },
});
const later = ({ clock }, ms) => new Date(clock.now().getTime() + ms * 2).toISOString();

// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/promote-canary.js









const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    release: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    decision: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    timeout: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 6 * 3_600_000), '10m'),
    drain: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(0, 3_600_000), '5s'),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
};
/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.By, 'release');
    refuseUndecided(handle, (0,state/* decodeState */.UJ)(inputs.decision, decision/* decisionSchema */.O, 'decision'));
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await promote(runtime, cluster, inputs, handle);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, handle);
            throw thrown;
        }
    });
}
async function promote(runtime, cluster, inputs, handle) {
    const ports = { ...runtime, cluster };
    const plan = await planPromote(ports, handle);
    for (const step of plan.steps)
        runtime.log.info(`plan: ${step}`);
    if (plan.steps.length === 0)
        runtime.log.info('The version is promoted already; nothing to do.');
    if (inputs['dry-run']) {
        runtime.log.notice('Dry run: nothing was changed.', 'promote-canary');
        runtime.output('revision', handle.stableRevision);
        return;
    }
    const revision = await (0,lease/* renewing */.IU)(ports, handle, () => applyPromote(ports, handle, plan, { timeoutMs: inputs.timeout, drainMs: inputs.drain }));
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
function refuseUndecided(handle, { release, decision }) {
    if (decision !== 'promote')
        throw new errors.UsageError(`It says ${decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    if (release.id !== handle.id ||
        release.stage !== handle.stage ||
        release.revision !== handle.revision)
        throw new errors.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`, { input: 'decision', fix: 'Pass the decision of the last stage.' });
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


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


/***/ })

};
