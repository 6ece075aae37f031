export const id = 377;
export const ids = [377,163];
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

/***/ 59377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/evidence-folder.js
var evidence_folder = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/chaos/spec.js


const chaosType = (experiment) => experiment === 'pod-kill' ? resources/* resources */.E.podChaos : resources/* resources */.E.networkChaos;
/** Derived from the run, not random: a second try finds the first one's object. */
const chaosName = (run, experiment) => `sluice-${run.runId}-${run.runAttempt}-${experiment}`
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 63);
/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (31 §10). */
function chaosObject(name, request) {
    const type = chaosType(request.experiment);
    const selector = { pods: { [request.namespace]: request.targets.map((target) => target.name) } };
    const common = { mode: 'all', selector };
    return {
        apiVersion: type.apiVersion,
        kind: type.kind,
        metadata: {
            name,
            namespace: request.namespace,
            labels: { ...record/* managedBy */.ZF, [record/* workloadLabel */.Uq]: request.workload },
            annotations: { [`${record/* prefix */.Pl}expires-at`]: request.expiresAt },
            ownerReferences: [
                {
                    apiVersion: 'apps/v1',
                    kind: 'Deployment',
                    name: request.owner.name,
                    uid: request.owner.uid,
                },
            ],
        },
        spec: request.experiment === 'pod-kill'
            ? { action: 'pod-kill', ...common, gracePeriod: request.gracePeriodSeconds }
            : {
                action: 'delay',
                ...common,
                direction: 'to',
                ...(request.externalTargets.length === 0
                    ? {}
                    : { externalTargets: request.externalTargets }),
                delay: { latency: `${request.latencyMs}ms`, jitter: '0ms', correlation: '0' },
                duration: `${request.durationSeconds}s`,
            },
    };
}

;// CONCATENATED MODULE: ./lib/chaos/experiment.js




const lookMs = 250;
/** Injects, proves, watches the recovery, ends, proves the end. `object` is created already; whatever happens it is ended here. */
async function runExperiment(ports, about) {
    const { experiment, object, before, arms } = about;
    const type = chaosType(experiment);
    const seen = { minimum: before.readyBefore };
    let injection = { at: null, detail: 'not injected' };
    let recoveredAt = null;
    const notes = [...before.notes];
    try {
        injection = await proveInjection(ports, about, seen);
        ports.log.info(injection.detail);
        if (injection.at !== null && experiment === 'network-delay')
            await hold(ports, arms, about.durationMs, seen);
        if (injection.at !== null)
            recoveredAt = await awaitRecovery(ports, about, seen);
    }
    catch (thrown) {
        if (!ports.signal.aborted)
            throw thrown;
        notes.push('stopped by a signal before the end');
    }
    const ended = await (0,rescue/* endExperiment */.R)(ports, type, object);
    ports.log.info(`clean-up ${ended.cleanup}: ${ended.detail}`);
    return {
        experiment,
        targets: before.targets.map(({ name }) => name),
        injectedAt: injection.at,
        injectionDetail: injection.detail,
        recoveredAt,
        readyMinimum: seen.minimum,
        readyBefore: before.readyBefore,
        cleanup: ended.cleanup,
        cleanupDetail: ended.detail,
        notes,
    };
}
const look = ({ canary, stable }, seen) => {
    const ready = canary.pods().filter(objects/* isReady */.i_).length + stable.pods().filter(objects/* isReady */.i_).length;
    seen.minimum = Math.min(seen.minimum, ready);
};
/** Half a minute for Chaos Mesh to act, whatever the experiment's duration. */
const injectionMs = 30_000;
async function proveInjection({ cluster, clock, signal }, about, seen) {
    const { name, namespace = '' } = about.object.metadata;
    const until = clock.now().getTime() + injectionMs;
    const type = chaosType(about.experiment);
    const options = { fieldSelector: `metadata.name=${name}` };
    let failure = 'Chaos Mesh did nothing within 30 s: is its controller running?';
    const injection = await (0,watching/* within */.u)(clock, injectionMs, signal, async (limit) => {
        for await (const found of (0,watching/* current */.s)(cluster, type, namespace, options, limit)) {
            look(about.arms, seen);
            const object = found.get(name);
            if (object === undefined)
                continue;
            const state = injectionState(object, about.before.targets, namespace);
            failure = state.failure ?? failure;
            if (state.atMs !== undefined && (await effective(about, clock, until)))
                return proven(about, state.atMs);
        }
        return undefined;
    });
    signal.throwIfAborted();
    return injection ?? { at: null, detail: `the fault was not proven: ${failure}` };
}
const effective = (about, clock, untilMs) => about.experiment === 'pod-kill' ? targetsGone(about, clock, untilMs) : Promise.resolve(true);
const proven = ({ experiment, before }, atMs) => ({
    at: { loMs: atMs, hiMs: atMs + 1000 },
    detail: `${experiment} of ${before.targets.map(({ name }) => name).join(', ')} is proven by Chaos Mesh's records${experiment === 'pod-kill' ? ' and by the pods being gone' : ''}`,
});
/** Every record injected, exactly the pods that were asked for (31 §4.1). Times are the server's, whole seconds. */
function injectionState(object, targets, namespace) {
    const records = object.status?.experiment?.containerRecords ?? [];
    const events = records.flatMap((record) => record.events ?? []);
    const failed = events.filter(({ type }) => type === 'Failed').at(-1)?.message;
    const ids = new Set(records.map(({ id }) => id));
    const all = records.length === targets.length &&
        targets.every(({ name }) => ids.has(`${namespace}/${name}`)) &&
        records.every(({ phase, injectedCount = 0 }) => phase === 'Injected' && injectedCount >= 1);
    const applied = events
        .filter(({ type, operation }) => type === 'Succeeded' && operation === 'Apply')
        .map(({ timestamp }) => Date.parse(timestamp));
    if (all && applied.length > 0)
        return { atMs: Math.min(...applied) };
    return failed === undefined ? {} : { failure: failed };
}
/** The old UIDs are gone or going: the strongest proof of a kill. */
async function targetsGone({ arms, before }, clock, untilMs) {
    const uids = new Set(before.targets.map(({ uid }) => uid));
    const alive = () => arms.canary
        .pods()
        .filter(({ metadata }) => uids.has(metadata.uid ?? '') && metadata.deletionTimestamp === undefined);
    while (alive().length > 0) {
        if (clock.now().getTime() > untilMs)
            return false;
        await clock.sleep(lookMs);
    }
    return true;
}
async function hold({ clock, signal }, arms, durationMs, seen) {
    const until = clock.now().getTime() + durationMs;
    while (clock.now().getTime() < until) {
        look(arms, seen);
        await clock.sleep(lookMs, signal);
    }
}
async function awaitRecovery({ clock, signal, log }, about, seen) {
    const began = clock.now().getTime();
    let shown = began;
    for (;;) {
        look(about.arms, seen);
        const uids = new Set(about.before.targets.map(({ uid }) => uid));
        const fresh = about.arms.canary
            .pods()
            .filter((pod) => (0,objects/* isReady */.i_)(pod) && (about.experiment !== 'pod-kill' || !uids.has(pod.metadata.uid ?? '')));
        if (fresh.length >= about.wantedReady)
            return readyInterval(fresh, clock.now().getTime());
        const now = clock.now().getTime();
        if (now - began > about.recoveryMs)
            return null;
        if (now - shown > 5000) {
            shown = now;
            log.info(`recovering: ${fresh.length} of ${about.wantedReady} canary pods ready after ${((now - began) / 1000).toFixed(0)} s`);
        }
        await clock.sleep(lookMs, signal);
    }
}
/** When the last of them became Ready, by the server's clock (whole seconds); ours only if it says nothing. */
function readyInterval(pods, nowMs) {
    const times = pods
        .map(({ status }) => Date.parse(status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? ''))
        .filter((t) => !Number.isNaN(t));
    const last = times.length === 0 ? nowMs : Math.max(...times);
    return { loMs: last, hiMs: last + 1000 };
}

// EXTERNAL MODULE: ./lib/chaos/judge.js
var judge = __webpack_require__(79163);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/chaos/preflight.js







/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (30 L0). Writes nothing. */
async function preflight(cluster, handle, asked, now) {
    const { namespace } = handle;
    const type = chaosType(asked.experiment);
    for (const verb of ['create', 'delete'])
        if (!(await cluster.may(verb, type, namespace)))
            throw new errors.UsageError(`The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`, {
                input: 'kubeconfig',
                fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
            });
    const [canary, stable] = await Promise.all([handle.selectors.canary, handle.selectors.stable].map((labelSelector) => cluster.list(resources/* resources */.E.pods, namespace, { labelSelector })));
    const ready = (canary?.items ?? []).filter((pod) => (0,objects/* isReady */.i_)(pod) && pod.spec.hostNetwork !== true);
    const readyBefore = ready.length + (stable?.items ?? []).filter(objects/* isReady */.i_).length;
    if (asked.pods > ready.length)
        throw new errors.UsageError(`${asked.pods} canary pods were asked for, ${ready.length} are ready.`, {
            input: 'pods',
            fix: 'Ask for fewer, or inject at a later stage.',
        });
    const touched = asked.experiment === 'pod-kill' ? asked.pods : 0;
    if (readyBefore - touched < asked.minHealthy)
        throw new errors.UsageError(`${readyBefore} pods are ready; without ${touched} fewer than ${asked.minHealthy} would remain.`, { input: 'min-healthy', fix: 'Lower it, or run more replicas.' });
    await refuseOther(cluster, handle, asked.experiment);
    return {
        targets: choose(ready, asked.pods, asked.seed),
        readyBefore,
        notes: await controllerNotes(cluster, asked.chaosNamespace, now),
    };
}
/** The same seed chooses the same pods of the same set. */
function choose(pods, count, seed) {
    const rank = ({ metadata }) => (0,canonical/* sha256 */.sc)(`${seed}/${metadata.name}`);
    return [...pods]
        .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .slice(0, count)
        .map(({ metadata }) => ({ name: metadata.name, uid: metadata.uid ?? '' }));
}
async function refuseOther(cluster, { namespace, workload }, experiment) {
    const type = chaosType(experiment);
    let items;
    try {
        ({ items } = await cluster.list(type, namespace, {
            labelSelector: `${record/* workloadLabel */.Uq}=${workload}`,
        }));
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            throw new errors.UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
                input: 'experiment',
                fix: 'Install Chaos Mesh, or leave this step out.',
            });
        throw thrown;
    }
    const [other] = items;
    if (other !== undefined)
        throw new errors.UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
            input: 'release',
            fix: 'Wait for it, or run sweep.',
        });
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
async function controllerNotes(cluster, namespace, now) {
    try {
        const { items } = await cluster.list(resources/* resources */.E.leases, namespace);
        const leases = items.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
        const fresh = leases.some(({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < 60_000);
        return leases.length > 0 && !fresh
            ? ['the Lease of the Chaos Mesh controller is stale: it may be down']
            : [];
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b)
            return ['the health of the Chaos Mesh controller could not be read'];
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/gates/metrics/arms.js
var arms = __webpack_require__(44779);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/inject-chaos.js


















const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    release: (0,actions_inputs/* required */.mw)(actions_inputs/* text */.Qq),
    experiment: (0,actions_inputs/* required */.mw)((0,actions_inputs/* choice */.Yq)('pod-kill', 'network-delay')),
    pods: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 50), '1'),
    'grace-period': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(0, 3_600_000), '0s'),
    duration: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 600_000), '30s'),
    latency: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1, 60_000), '500ms'),
    targets: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* stringList */.Yn), ''),
    'recovery-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    'min-healthy': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(0, 1000), '1'),
    'chaos-namespace': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'chaos-mesh'),
    seed: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)(100)), ''),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
};
/** Breaks the canary on purpose, with proof. Any verdict is exit code 0, but a fault that was left behind fails the step. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.B, 'release');
    const inject = async (cluster, watches) => {
        const startedAt = runtime.clock.now();
        const canary = await canaryOf(cluster, handle);
        const before = await preflight(cluster, handle, {
            ...inputs,
            experiment: inputs.experiment,
            minHealthy: inputs['min-healthy'],
            chaosNamespace: inputs['chaos-namespace'],
            seed: inputs.seed ?? runtime.run.runId,
        }, startedAt);
        const object = chaosObject(chaosName(runtime.run, inputs.experiment), requestOf(inputs, handle, canary, before.targets, startedAt));
        const type = chaosType(inputs.experiment);
        await runtime.log.group('Plan', async () => {
            runtime.log.info(JSON.stringify(object, null, 2));
        });
        await cluster.create(type, object, { dryRun: true });
        if (inputs['dry-run']) {
            runtime.log.notice('Dry run: Chaos Mesh would accept this; nothing was injected.', 'inject-chaos');
            runtime.output('verdict', 'inconclusive');
            runtime.output('cleanup', 'none');
            return;
        }
        const failed = (thrown) => watches.abort(thrown);
        const [canaryArm, stableArm] = await Promise.all([
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.canary, watches.signal, failed),
            (0,arms/* watchArm */.U)(cluster, handle.namespace, handle.selectors.stable, watches.signal, failed),
        ]);
        runtime.saveState('object', object.metadata.name);
        const created = await createOrAdopt(cluster, type, object);
        const observation = await runExperiment({
            cluster,
            clock: runtime.clock,
            log: runtime.log,
            signal: AbortSignal.any([runtime.signal, watches.signal]),
        }, {
            handle,
            experiment: inputs.experiment,
            object: created,
            before,
            arms: { canary: canaryArm, stable: stableArm },
            durationMs: inputs.duration,
            recoveryMs: inputs['recovery-timeout'],
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
        });
        runtime.saveState('object', '');
        const parameters = {
            recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
            minHealthy: inputs['min-healthy'],
            scenarioSha256: (0,canonical/* hashOf */.qQ)(object.spec),
        };
        const judgement = (0,judge.judgeChaos)(observation, parameters);
        const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
            schema: envelope/* evidenceSchema */.j,
            check: 'inject-chaos',
            gate: 'chaos',
            release: (0,release_handle/* identityOf */.c)(handle),
            ...judgement,
            window: { start: startedAt.toISOString(), end: runtime.clock.now().toISOString() },
            parameters: {
                ...parameters,
                experiment: inputs.experiment,
                targets: observation.targets,
                object: object.metadata.name,
                spec: object.spec,
            },
            sources: [{ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion }],
            clockSkewMs: null,
            previous: handle.evidenceSha256,
            requests: cluster.requests(),
        }, observation);
        runtime.output('evidence', left.text);
        runtime.output('verdict', judgement.verdict);
        runtime.output('cleanup', observation.cleanup);
        const said = judgement.reasons.join('\n') || `${inputs.experiment}: proven, recovered, cleaned up`;
        (0,verdict/* announceVerdict */.N)(runtime.log, 'inject-chaos', judgement.verdict, said);
        if (observation.cleanup === 'leaked')
            throw new Error(`A fault was left behind. ${observation.cleanupDetail}`);
    };
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, inject, outlasting());
}
/** Cleaning up must go on after a signal: such a connection is bounded by its deadlines alone. */
const outlasting = () => ({ signal: new AbortController().signal });
/** Runs when the step failed or the job was cancelled: what is still there is ended. */
async function post(runtime) {
    const name = runtime.savedState('object');
    if (name === '')
        return;
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = (0,state/* decodeState */.UJ)(inputs.release, release_handle/* releaseSchema */.B, 'release');
    const type = chaosType(inputs.experiment);
    const end = async (cluster) => {
        const found = await cluster.get(type, handle.namespace, name);
        if (found === undefined)
            return;
        const { cleanup, detail } = await (0,rescue/* endExperiment */.R)({ cluster, clock: runtime.clock }, type, found);
        runtime.log.warning(`The experiment was still there: ${cleanup}, ${detail}`, 'inject-chaos');
        if (cleanup === 'leaked')
            throw new Error(detail);
    };
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, end, outlasting());
}
async function canaryOf(cluster, handle) {
    const found = await cluster.get(resources/* resources */.E.deployments, handle.namespace, handle.canary);
    if (found === undefined)
        throw new errors.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
            input: 'release',
            fix: 'It was rolled back or swept.',
        });
    return found;
}
const requestOf = (inputs, handle, canary, targets, now) => ({
    experiment: inputs.experiment,
    namespace: handle.namespace,
    workload: handle.workload,
    targets,
    gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
    durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
    latencyMs: inputs.latency,
    externalTargets: inputs.targets ?? [],
    expiresAt: new Date(now.getTime() + inputs.duration + inputs['recovery-timeout'] + 60_000).toISOString(),
    owner: { name: canary.metadata.name, uid: canary.metadata.uid ?? '' },
});
async function createOrAdopt(cluster, type, object) {
    try {
        return await cluster.create(type, object);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.reason !== 'AlreadyExists')
            throw thrown;
        const found = await cluster.get(type, object.metadata.namespace ?? '', object.metadata.name);
        if (found === undefined)
            throw thrown;
        return found;
    }
}


/***/ }),

/***/ 14942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ announceVerdict)
/* harmony export */ });
/** One annotation per verdict: a notice when it passed, an error when it failed, a warning when nobody knows. */
function announceVerdict(log, check, verdict, said) {
    const say = { pass: log.notice, fail: log.error, inconclusive: log.warning, error: log.warning };
    say[verdict](said, `${check}: ${verdict}`);
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

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeChaos: () => (/* binding */ judgeChaos)
/* harmony export */ });
/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (30 §1). */
function judgeChaos(observation, parameters) {
    const measurements = [
        injection(observation),
        recovery(observation, parameters),
        ready(observation, parameters),
        cleanup(observation),
    ];
    const has = (verdict) => measurements.some((m) => m.verdict === verdict);
    return {
        verdict: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass',
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict !== 'pass').map((m) => `${m.name}: ${m.reason}`),
            ...observation.notes,
        ],
    };
}
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
const injection = ({ injectedAt, injectionDetail }) => ({
    ...base,
    name: 'injection-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: injectedAt === null ? 0 : 1,
    limit: 1,
    direction: 'decrease',
    verdict: injectedAt === null ? 'inconclusive' : 'pass',
    reason: injectionDetail,
});
function recovery({ injectedAt, recoveredAt }, { recoveryTimeoutSeconds: limit }) {
    const about = { ...base, name: 'recovery-seconds', dimension: 'recovery', unit: 's', limit };
    if (injectedAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'inconclusive',
            reason: 'nothing to recover from was proven',
        };
    if (recoveredAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'fail',
            reason: `the canary was not ready again within ${limit} s`,
        };
    const lo = Math.max(0, (recoveredAt.loMs - injectedAt.hiMs) / 1000);
    const hi = (recoveredAt.hiMs - injectedAt.loMs) / 1000;
    const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
    return {
        ...about,
        canary: Math.round(hi * 100) / 100,
        verdict,
        reason: `ready again after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
    };
}
const ready = (o, { minHealthy }) => ({
    ...base,
    name: 'ready-minimum',
    dimension: 'availability',
    unit: 'count',
    canary: o.readyMinimum,
    baseline: o.readyBefore,
    limit: minHealthy,
    direction: 'decrease',
    verdict: o.readyMinimum >= minHealthy ? 'pass' : 'fail',
    reason: `at least ${o.readyMinimum} of ${o.readyBefore} pods were ready at every moment`,
});
const cleanup = (o) => ({
    ...base,
    name: 'cleanup-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: o.cleanup === 'proven' ? 1 : 0,
    limit: 1,
    direction: 'decrease',
    verdict: o.cleanup === 'proven' ? 'pass' : o.cleanup === 'leaked' ? 'fail' : 'inconclusive',
    reason: o.cleanupDetail,
});


/***/ }),

/***/ 73555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);



const lists = ['iptables', 'tcs', 'ipsets'];
/**
 * Deletes a fault and proves that nothing of it is left (31 §5). When the deletion hangs it climbs the rescue ladder (30 L6): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    const { cluster } = ports;
    const { name, namespace = '', uid } = object.metadata;
    await cluster.remove(type, namespace, name, uid === undefined ? {} : { uid });
    if (await gone(ports, type, namespace, name, patienceMs))
        return await withoutResidue(ports, namespace, name, 'proven');
    const said = await reasonOf(cluster, type, namespace, name);
    await removeEntries(cluster, namespace, name);
    if (await gone(ports, type, namespace, name, patienceMs / 3))
        return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); our entries were taken out of PodNetworkChaos`);
    const pods = await removeInjectedPods(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        await dropFinalizers(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        return {
            cleanup: 'leaked',
            detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
        };
    return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`);
}
function gone({ cluster, clock }, type, namespace, name, patienceMs) {
    const options = { fieldSelector: `metadata.name=${name}` };
    return (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .s)(cluster, type, namespace, options, limit))
            if (found.size === 0)
                return true;
        return false;
    });
}
async function reasonOf(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason');
}
async function residue(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace);
        return items.filter(({ spec }) => lists.some((list) => spec[list]?.some((entry) => entry.source === source)));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function withoutResidue({ cluster }, namespace, name, cleanup, detail = 'the object is gone') {
    const left = await residue(cluster, namespace, name);
    return left.length === 0
        ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
        : {
            cleanup: 'leaked',
            detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
        };
}
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const found of await residue(cluster, namespace, name)) {
        const spec = Object.fromEntries(lists.map((list) => [
            list,
            (found.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace, found.metadata.name, {
            type: 'merge',
            body: { spec },
        });
    }
}
async function removeInjectedPods(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
    for (const pod of pods)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, pod);
    return pods;
}
async function dropFinalizers(cluster, type, namespace, name) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
    }
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

/***/ 44779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _release_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73253);



/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
async function watchArm(cluster, namespace, selector, signal, failed) {
    let pods = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .s)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, signal)) {
            pods = found;
            synced();
        }
    };
    follow().catch((thrown) => {
        failed(thrown);
        synced();
    });
    await first;
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_release_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
        }),
        restarts: () => [...pods.values()]
            .flatMap(({ status }) => status?.containerStatuses ?? [])
            .reduce((sum, { restartCount }) => sum + restartCount, 0),
        pods: () => [...pods.values()],
    };
}


/***/ }),

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
}


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseSchema),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
const releaseSchema = 'sluice.dev/release/v1';
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
});


/***/ })

};
