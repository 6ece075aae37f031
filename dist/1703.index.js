export const id = 1703;
export const ids = [1703,9830];
export const modules = {

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
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

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 67401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ seekRollout),
/* harmony export */   HI: () => (/* binding */ findRollout),
/* harmony export */   h2: () => (/* binding */ carriesRelease),
/* harmony export */   y: () => (/* binding */ releasedRollouts)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48671);



/** The Rollout of a name; undefined when there is none, or no Argo Rollouts at all. */
const findRollout = (cluster, namespace, name) => unless(['not-found'], undefined, () => cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace, name));
/** The same where a Rollout is only one of the things that a name may be: a Role without Rollouts has none. */
const seekRollout = (cluster, namespace, name) => unless(['forbidden'], undefined, () => findRollout(cluster, namespace, name));
async function unless(failures, otherwise, read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && failures.includes(thrown.failure))
            return otherwise;
        throw thrown;
    }
}
/** The Rollouts of a namespace that carry a release of ours. */
const releasedRollouts = (cluster, namespace) => unless(['not-found'], [], async () => (await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace)).items.filter(carriesRelease));
/** One whose record cannot be read carries one all the same. */
function carriesRelease(rollout) {
    try {
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOn */ .jr)(rollout) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 48671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ forgetRecord),
/* harmony export */   ME: () => (/* binding */ isTemplateOf),
/* harmony export */   Uo: () => (/* binding */ templateId),
/* harmony export */   eA: () => (/* binding */ amendRecordOn),
/* harmony export */   jr: () => (/* binding */ recordOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19609);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11103);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29984);







/** Undefined when no release of ours is under way; throws when what is there cannot be read. */
function recordOn(rollout) {
    const annotations = rollout.metadata.annotations ?? {};
    if (!(`${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release` in annotations))
        return undefined;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordBy */ .VY)(rollout, [_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .argoRollouts */ .G5]);
    const { stableHash, template } = record;
    if (stableHash === undefined || template === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${rollout.metadata.namespace}/${rollout.metadata.name} carries a release record without its versions (annotations ${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}stable-hash, ${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}template).`, { input: 'workload', fix: `Restore them, or remove its annotations ${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}… by hand.` });
    return { ...record, stableHash, template };
}
/** Identity of a template: what tells the release's own from one that somebody put there since. */
const templateId = (template) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(template).slice(0, 12);
const isTemplateOf = (record, { spec }) => templateId(spec.template) === record.template;
/** Writes what the record says from now on, onto a Rollout that carries the release still; throws CanaryGone when somebody has ended it. */
async function amendRecordOn(cluster, { metadata }, { release }, changes) {
    const at = (key) => `/metadata/annotations/${key.replace('/', '~1')}`;
    const amended = Object.entries((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationsOf */ .Ih)(changes));
    try {
        return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
            type: 'json',
            body: [
                { op: 'test', path: at(`${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .prefix */ .Pl}release`), value: release },
                ...amended.map(([key, value]) => ({ op: 'add', path: at(key), value })),
            ],
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'invalid'))
            throw thrown;
        throw new _canary_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .CanaryGone */ .S(`The release of the Rollout ${metadata.name} was ended by somebody else in this moment.`, { cause: thrown });
    }
}
/** The release is over: the Rollout is its owner's alone again. */
async function forgetRecord(cluster, { metadata }) {
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
        type: 'merge',
        body: {
            metadata: { annotations: Object.fromEntries(_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordKeys */ .IH.map((key) => [key, null])) },
        },
    });
}


/***/ }),

/***/ 68497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ routedPercent),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   EE: () => (/* binding */ formerRevisions),
/* harmony export */   Es: () => (/* binding */ isRouted),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   MK: () => (/* binding */ isAtPause),
/* harmony export */   Qx: () => (/* binding */ hashOfPods),
/* harmony export */   TC: () => (/* binding */ templateFrom),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   XJ: () => (/* binding */ isObserved),
/* harmony export */   hb: () => (/* binding */ wantedReplicas),
/* harmony export */   jZ: () => (/* binding */ hashLabel),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   uK: () => (/* binding */ rolloutKind)
/* harmony export */ });
/** Beside the kinds of workloads whose canary a release makes itself. */
const rolloutKind = 'Rollout';
/** On ReplicaSets and pods; a label of its own, not the Deployment's `pod-template-hash`. */
const hashLabel = 'rollouts-pod-template-hash';
const revisionKey = 'rollout.argoproj.io/revision';
const historyKey = 'rollout.argoproj.io/revision-history';
const ephemeralKey = 'rollout.argoproj.io/ephemeral-metadata';
const revisionOf = ({ metadata }) => metadata.annotations?.[revisionKey] ?? '';
/** The numbers that a ReplicaSet had before it became the newest again. */
const formerRevisions = ({ metadata }) => (metadata.annotations?.[historyKey] ?? '').split(',').filter((text) => text !== '');
const hashOfPods = ({ metadata }) => metadata.labels?.[hashLabel] ?? '';
const wantedReplicas = ({ spec }) => spec.replicas ?? 1;
const stepsOf = ({ spec }) => spec.strategy?.canary?.steps ?? [];
const isEndless = ({ pause }) => pause !== undefined && (pause.duration === undefined || pause.duration === null);
/** The controller has seen this very spec. Its other statements are about an earlier one until then. */
const isObserved = ({ metadata, status }) => Number(status?.observedGeneration ?? Number.NaN) >= (metadata.generation ?? 0);
/** Paused at a step of the strategy, and not by a person or an analysis. */
const isAtPause = ({ status = {} }) => (status.pauseConditions ?? []).some(({ reason }) => reason === 'CanaryPauseStep');
const isRouted = ({ spec }) => spec.strategy?.canary?.trafficRouting !== undefined;
/** The share that the data plane gives the canary, in percent; 0 without one, or while it speaks of another version. */
function routedPercent({ status = {} }) {
    const { weight = 0, podTemplateHash } = status.canary?.weights?.canary ?? {};
    return podTemplateHash === status.currentPodHash ? weight : 0;
}
/**
 * Nothing is under way: one version, all of it serving. With traffic routing pods of the version before stay for a while after they are out of
 * use (scaleDownDelaySeconds); without it they would be users'.
 */
function isSettled(rollout) {
    const { status = {} } = rollout;
    const wanted = wantedReplicas(rollout);
    return (isObserved(rollout) &&
        status.abort !== true &&
        status.stableRS !== undefined &&
        status.stableRS === status.currentPodHash &&
        (status.updatedReplicas ?? 0) === wanted &&
        (isRouted(rollout)
            ? (status.canary?.weights?.canary.weight ?? 0) === 0
            : (status.replicas ?? 0) === wanted) &&
        (status.availableReplicas ?? 0) >= wanted);
}
/** What the Rollout says of itself, for people. */
function saidBy({ status = {} }) {
    const { phase = 'without a status', message = '' } = status;
    return message === '' ? phase : `${phase}: ${message}`;
}
/**
 * The template of a ReplicaSet as its Rollout had it: without the hash and without what the strategy put in (ephemeral metadata,
 * anti-affinity). Defaults that the API server filled in stay; the controller compares after filling them in itself.
 */
function templateFrom(replicaSet, rollout) {
    const { template } = replicaSet.spec;
    const injected = injectedInto(replicaSet);
    const without = (given, keys) => Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== hashLabel && !(key in keys)));
    const annotations = without(template.metadata?.annotations, injected.annotations);
    const { affinity, ...spec } = template.spec;
    const own = rollout.spec.template.spec.affinity;
    const kept = rollout.spec.strategy?.canary?.antiAffinity === undefined ? affinity : own;
    return {
        metadata: {
            labels: without(template.metadata?.labels, injected.labels),
            ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
        },
        spec: { ...spec, ...(kept === undefined ? {} : { affinity: kept }) },
    };
}
function injectedInto({ metadata }) {
    const none = { labels: {}, annotations: {} };
    try {
        const found = JSON.parse(metadata.annotations?.[ephemeralKey] ?? '{}');
        return {
            ...none,
            ...found,
        };
    }
    catch {
        return none;
    }
}


/***/ }),

/***/ 82854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ parseAutoscaler),
/* harmony export */   rD: () => (/* binding */ releaseAutoscaler),
/* harmony export */   rF: () => (/* binding */ findAutoscaler),
/* harmony export */   tJ: () => (/* binding */ holdAutoscaler),
/* harmony export */   tK: () => (/* binding */ autoscalerText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88999);




const pausedReplicas = 'autoscaling.keda.sh/paused-replicas';
/**
 * The HorizontalPodAutoscaler of the workload, or the KEDA ScaledObject that owns it. Throws when it is at its maximum: a workload that
 * wants more than it may have must not give pods away.
 */
async function findAutoscaler(cluster, { kind, namespace, name: workload }) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace);
    const found = items.filter(({ spec }) => spec.scaleTargetRef.kind === kind && spec.scaleTargetRef.name === workload);
    const [scaler, another] = found;
    if (scaler === undefined)
        return undefined;
    const { name, ownerReferences = [] } = scaler.metadata;
    if (another !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Several HorizontalPodAutoscalers scale ${workload}: ${found.map(({ metadata }) => metadata.name).join(', ')}.`, { input: 'workload', fix: 'Leave one: they fight each other already.' });
    refuseAtMaximum(scaler, workload);
    const owner = ownerReferences.find(({ kind }) => kind === 'ScaledObject');
    if (owner === undefined) {
        const { minReplicas = 1, maxReplicas } = scaler.spec;
        return { kind: 'hpa', name, min: minReplicas, max: maxReplicas };
    }
    const scaled = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, owner.name);
    if (scaled === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ScaledObject ${owner.name} that owns ${name} is gone.`, {
            input: 'workload',
            fix: 'Wait until KEDA has removed its HorizontalPodAutoscaler, or remove it.',
        });
    const paused = scaled.metadata.annotations?.[pausedReplicas] ?? null;
    return { kind: 'keda', name: owner.name, paused };
}
function refuseAtMaximum({ metadata, spec, status = {} }, workload) {
    const { minReplicas = 1, maxReplicas } = spec;
    const wanted = Math.max(status.desiredReplicas ?? 0, status.currentReplicas ?? 0);
    // Equal bounds are a fixed count: nothing says that more is wanted.
    if (minReplicas >= maxReplicas || wanted < maxReplicas)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The HorizontalPodAutoscaler ${metadata.name} is at its maximum of ${maxReplicas}: ${workload} needs all the pods that it may have, the canary cannot take any.`, {
        input: 'provider',
        fix: 'Raise maxReplicas, release when the load is lower, or use provider gateway-api, which leaves stable as it is.',
    });
}
/** Keeps the autoscaler at this count of stable, so that it does not undo the share. At 0 it rests by itself. Idempotent. */
async function holdAutoscaler(cluster, namespace, held, replicas) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, String(replicas));
    else {
        // An autoscaler's bounds begin at 1; one whose target is at 0 does nothing.
        const bound = Math.max(1, replicas);
        await setBounds(cluster, namespace, held.name, { min: bound, max: bound });
    }
}
/** Gives the autoscaler back what it had; what people changed meanwhile stays, and one that is gone is not missed. Idempotent. */
async function releaseAutoscaler(cluster, namespace, held) {
    if (held === undefined)
        return;
    if (held.kind === 'keda')
        await annotate(cluster, namespace, held.name, held.paused);
    else
        await setBounds(cluster, namespace, held.name, held, ({ min, max }) => min === max);
}
const setBounds = (cluster, namespace, name, { min, max }, ours = () => true) => (0,_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace, name);
    if (found === undefined)
        return;
    const now = { min: found.spec.minReplicas ?? 1, max: found.spec.maxReplicas };
    if ((now.min === min && now.max === max) || !ours(now))
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.horizontalPodAutoscalers, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { minReplicas: min, maxReplicas: max },
        },
    });
});
async function annotate(cluster, namespace, name, value) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, name);
    if (found === undefined)
        return;
    if ((found.metadata.annotations?.[pausedReplicas] ?? null) === value)
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.scaledObjects, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: { [pausedReplicas]: value } } },
    });
}
const autoscalerText = (held) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(held);
/** 'broken' when the text is not what `autoscalerText` wrote; undefined when there is none. */
function parseAutoscaler(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const found = JSON.parse(text);
        const { kind, name, min, max, paused } = found ?? {};
        if (typeof name !== 'string' || name === '')
            return 'broken';
        if (kind === 'hpa' && isCount(min) && isCount(max) && min <= max)
            return { kind, name, min, max };
        if (kind === 'keda' && (paused === null || typeof paused === 'string'))
            return { kind, name, paused };
        return 'broken';
    }
    catch {
        return 'broken';
    }
}
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;


/***/ }),

/***/ 95295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ briefPod)
/* harmony export */ });
/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
function briefPod({ apiVersion, kind, metadata, spec, status = {} }) {
    const { containers } = spec;
    return {
        apiVersion,
        kind,
        metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
        spec: {
            ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds'),
            containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
        },
        status: {
            ...some(status, 'phase', 'podIP'),
            conditions: (status.conditions ?? []).filter(({ type }) => readConditions.includes(type)),
            containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
        },
    };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status) => some(status, 'name', 'ready', 'restartCount', 'image', 'state', 'lastState');
/** These fields, as far as they are there. */
function some(object, ...names) {
    const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 19609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ anewIfGone),
/* harmony export */   S: () => (/* binding */ CanaryGone)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** The canary that a step was planned with is gone: another run has ended the release, or somebody deleted it. */
class CanaryGone extends Error {
    name = 'CanaryGone';
}
/** Whether a step failed because what it was planned with is no more. */
const isGone = (thrown) => thrown instanceof CanaryGone ||
    (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found');
/**
 * Carries out a plan. When what it was made for is gone, somebody else has ended the release in this moment: `anew` plans what is left to do, once;
 * undefined = it is not that, and the failure stands.
 */
async function anewIfGone(plan, carryOut, anew) {
    try {
        return await carryOut(plan);
    }
    catch (thrown) {
        const again = isGone(thrown) ? await anew() : undefined;
        if (again === undefined)
            throw thrown;
        return await carryOut(again);
    }
}


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ renewing),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Oj: () => (/* binding */ dropLease),
/* harmony export */   UU: () => (/* binding */ holdLease),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* unused harmony export renewLease */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _canary_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19609);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88999);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _record_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82500);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18713);







/** RFC 3339 with microseconds, the API's MicroTime. */
const microTime = (date) => date.toISOString().replace('Z', '000Z');
const holderOf = (run) => `${run.runId}-${run.runAttempt}`;
/** Takes or renews the lease of a workload, as it then stands; refuses with the holder's name while another run holds it (10 §1). */
const holdLease = (claim) => (0,_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(() => take(claim));
async function take(claim) {
    const { cluster, clock, run, namespace, workload } = claim;
    const now = clock.now();
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    if (claim.canary !== undefined && (0,_record_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .lostReleaseOf */ .zl)(found) === undefined)
        await requireSame(cluster, claim.canary);
    const spec = {
        holderIdentity: holderOf(run),
        leaseDurationSeconds: Math.max(1, Math.ceil(claim.durationMs / 1000)),
        renewTime: microTime(now),
    };
    const annotations = { [`${_record_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}run-url`]: run.runUrl, ...claim.annotations };
    if (found === undefined)
        return await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: {
                name,
                namespace,
                labels: { ..._record_js__WEBPACK_IMPORTED_MODULE_4__/* .managedBy */ .ZF, [_record_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq]: workload },
                annotations: withoutNulls(annotations),
            },
            spec: { ...spec, acquireTime: microTime(now), leaseTransitions: 0 },
        });
    if (!mayTake(found, run, now) && claim.force !== true)
        throw refusal(found, workload);
    const changed = found.spec.holderIdentity !== spec.holderIdentity;
    const transitions = found.spec.leaseTransitions ?? 0;
    return await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
            spec: changed
                ? { ...spec, acquireTime: microTime(now), leaseTransitions: transitions + 1 }
                : spec,
        },
    });
}
async function requireSame(cluster, canary) {
    const { namespace = '', name, uid } = canary.metadata;
    const now = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkload */ .Ez)(cluster, { kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(canary), namespace, name });
    if (now?.metadata.uid !== uid)
        throw new _canary_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryGone */ .S(`${name} is gone: its release was ended by somebody else in this moment.`);
}
const withoutNulls = (annotations) => Object.fromEntries(Object.entries(annotations).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
/** Free, expired, our own, or of an earlier attempt of the same run. */
function mayTake(lease, run, now) {
    return isOurs(lease, run) || expiryOf(lease) <= now.getTime();
}
/** Held by nobody, by this run, or by an earlier attempt of it. */
function isOurs({ spec: { holderIdentity: holder = '' } }, run) {
    if (holder === '' || holder === holderOf(run))
        return true;
    const cut = holder.lastIndexOf('-');
    return holder.slice(0, cut) === run.runId && Number(holder.slice(cut + 1)) <= run.runAttempt;
}
/** Unix milliseconds; a lease without a readable time has expired. */
function expiryOf(lease) {
    const renewed = Date.parse(lease.spec.renewTime ?? '');
    return Number.isNaN(renewed) ? 0 : renewed + (lease.spec.leaseDurationSeconds ?? 0) * 1000;
}
/** The holder and where it runs, in words. */
function runOf({ metadata, spec }) {
    const url = metadata.annotations?.[`${_record_js__WEBPACK_IMPORTED_MODULE_4__/* .prefix */ .Pl}run-url`] ?? '';
    return `${spec.holderIdentity}${url === '' ? '' : ` (${url})`}`;
}
function refusal(lease, workload) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The workload ${workload} is being released by run ${runOf(lease)} until ${new Date(expiryOf(lease)).toISOString()}.`, {
        input: 'workload',
        fix: 'Wait for it, or end it with rollback-canary.',
    });
}
async function dropLease(cluster, namespace, workload) {
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload));
}
const renewEveryMs = 30_000;
const renewAgainMs = 5000;
/** Says that the run which holds the lease is alive; false when it is not ours (any more): whoever holds it now decides. */
const renewLease = ({ cluster, clock, run }, namespace, workload) => (0,_races_js__WEBPACK_IMPORTED_MODULE_3__/* .unraced */ .p)(async () => {
    const name = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload);
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name);
    if (found === undefined || !isOfRun(found, run))
        return false;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion },
            spec: { renewTime: microTime(clock.now()) },
        },
    });
    return true;
});
/** Any job and any attempt of the run: a release is worked on by many. */
function isOfRun({ spec }, run) {
    const holder = spec.holderIdentity ?? '';
    return holder.slice(0, holder.lastIndexOf('-')) === run.runId;
}
/**
 * Renews the lease at once and every 30 s while `body` works, so that the dead-man switch sees a release that is alive. A renewal that
 * fails is said and not fatal: when nobody can renew, the switch takes users off the canary, which is the safe side.
 */
async function renewing(ports, { namespace, workload }, body) {
    const ended = new AbortController();
    const signal = AbortSignal.any([ports.signal, ended.signal]);
    /** How long until the next one is due. */
    const renew = async () => {
        try {
            await renewLease(ports, namespace, workload);
            return renewEveryMs;
        }
        catch (thrown) {
            if (signal.aborted)
                return renewEveryMs;
            ports.log.warning(`The lease ${(0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(workload)} could not be renewed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`, 'lease');
            return renewAgainMs;
        }
    };
    const keep = async (firstMs) => {
        let waitMs = firstMs;
        while (!signal.aborted) {
            await ports.clock.sleep(waitMs, signal);
            waitMs = await renew();
        }
    };
    const kept = keep(await renew()).catch(() => undefined);
    try {
        return await body();
    }
    finally {
        ended.abort();
        await kept;
    }
}


/***/ }),

/***/ 62692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   aq: () => (/* binding */ hasMatches),
/* harmony export */   hp: () => (/* binding */ noMatches),
/* harmony export */   jd: () => (/* binding */ parseMatches)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const noMatches = { headers: {}, sourceLabels: {} };
const hasMatches = ({ headers, sourceLabels }) => Object.keys(headers).length + Object.keys(sourceLabels).length > 0;
/** As the release record keeps them; '' = none, which also takes those of the stage before away. */
const matchesText = (matches) => hasMatches(matches) ? (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(matches) : '';
/** Undefined when the text is not what `matchesText` wrote. */
function parseMatches(text) {
    if (text === undefined || text === '')
        return noMatches;
    try {
        const found = JSON.parse(text);
        const { headers, sourceLabels } = found ?? {};
        return isTexts(headers) && isTexts(sourceLabels) ? { headers, sourceLabels } : undefined;
    }
    catch {
        return undefined;
    }
}
const isTexts = (value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string');


/***/ }),

/***/ 88999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unraced)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);

/** Reads and writes again, up to `tries` times, when somebody else wrote in between; `attempt` must read anew each time. */
async function unraced(attempt, tries = 5, lost = ['conflict']) {
    for (let left = tries - 1;; left--)
        try {
            return await attempt();
        }
        catch (thrown) {
            const raced = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && lost.includes(thrown.failure);
            if (!raced || left <= 0)
                throw thrown;
        }
}


/***/ }),

/***/ 82500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ copyAnnotations),
/* harmony export */   iH: () => (/* binding */ promotedByLost),
/* harmony export */   qS: () => (/* binding */ recordOrCopy),
/* harmony export */   vQ: () => (/* binding */ readLost),
/* harmony export */   zh: () => (/* binding */ forgetCopy),
/* harmony export */   zl: () => (/* binding */ lostReleaseOf)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);
/* harmony import */ var _workload_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82129);





const recordAnnotation = `${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}record`;
const promotesAnnotation = `${_record_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}promotes-sha256`;
/** The kind of the workload: a canary says it by itself, a copy must be told. */
const kindField = 'kind';
/**
 * The release record once more, on the lease: whoever deletes the canary by hand deletes its annotations, and with them what stable was before
 * the release, its autoscaler's bounds and the route whose weights still lead to nothing. Written before the record itself.
 */
const copyAnnotations = (record, promotes) => ({
    [recordAnnotation]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOf */ .Ih)(record), [kindField]: record.kind }),
    [promotesAnnotation]: promotes === undefined ? null : containersHash(promotes),
});
/** By their containers as the API server keeps them: what tells a promotion of ours from somebody's own change of stable. */
const containersHash = ({ spec }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(spec.template.spec.containers);
/** Undefined without a copy that can be read, or of another kind of workload; that the canary is gone is for the caller to know. */
function lostReleaseOf(lease, wanted) {
    const { annotations = {} } = lease?.metadata ?? {};
    const copied = parsed(annotations[recordAnnotation]);
    const kind = _workload_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadKinds */ .d.find((known) => known === copied[kindField]);
    if (kind === undefined || (wanted !== undefined && wanted !== kind))
        return undefined;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(kind, copied);
    return record === undefined ? undefined : { record, promotes: annotations[promotesAnnotation] };
}
function parsed(text) {
    try {
        return JSON.parse(text ?? '{}') ?? {};
    }
    catch {
        return {};
    }
}
/** The same from the cluster. */
const readLost = async (cluster, { namespace, name, kind, }) => lostReleaseOf(await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(name)), kind);
/** The record of a canary of ours whose annotations somebody has made unreadable is in its copy; throws without any. */
function recordOrCopy(canary, lease) {
    const { annotations = {}, labels = {} } = canary.metadata;
    const kind = _workload_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadKinds */ .d.find((known) => known === canary.kind);
    const own = kind === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(kind, annotations);
    const copied = labels[_record_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$] === 'canary' ? lostReleaseOf(lease, kind)?.record : undefined;
    return own ?? copied ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(canary);
}
/** Whether stable runs what a promotion of the lost release was giving it. */
const promotedByLost = (stable, { promotes }) => promotes !== undefined && promotes === containersHash(stable);
/** Just before the canary goes by our own hand: everything is restored, so nothing is to be restored from the copy any more. */
async function forgetCopy(cluster, namespace, workload) {
    try {
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseName */ .AI)(workload), {
            type: 'merge',
            body: {
                metadata: { annotations: { [recordAnnotation]: null, [promotesAnnotation]: null } },
            },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b && thrown.failure === 'not-found'))
            throw thrown;
    }
}


/***/ }),

/***/ 29984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ amendRecord),
/* harmony export */   AI: () => (/* binding */ leaseName),
/* harmony export */   Cw: () => (/* binding */ nameBeside),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   IH: () => (/* binding */ recordKeys),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   K$: () => (/* binding */ trackLabel),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Uq: () => (/* binding */ workloadLabel),
/* harmony export */   VY: () => (/* binding */ recordBy),
/* harmony export */   W7: () => (/* binding */ canaryLabels),
/* harmony export */   ZF: () => (/* binding */ managedBy),
/* harmony export */   ZP: () => (/* binding */ stableSelector),
/* harmony export */   mh: () => (/* binding */ canaryName),
/* harmony export */   sH: () => (/* binding */ canarySelector),
/* harmony export */   se: () => (/* binding */ differsFrom),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _autoscaler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82854);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11103);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62692);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73253);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18713);







const prefix = 'sluice.dev/';
const trackLabel = 'sluice.dev/track';
const workloadLabel = 'sluice.dev/workload';
const managedBy = { 'app.kubernetes.io/managed-by': 'sluice' };
/** Names of Services and Jobs end at 63 characters; a longer one is cut, and the hash of the whole keeps it apart from its like. */
function nameBeside(workload, suffix) {
    const name = `${workload}-${suffix}`;
    if (name.length <= 63)
        return name;
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(workload).slice(0, 8);
    return `${workload.slice(0, 63 - suffix.length - hash.length - 2)}-${hash}-${suffix}`;
}
const canaryName = (workload) => nameBeside(workload, 'canary');
const leaseName = (workload) => `sluice-${workload}`;
const canaryLabels = (workload) => ({
    [trackLabel]: 'canary',
    [workloadLabel]: workload,
});
const canarySelector = (workload) => `${trackLabel}=canary,${workloadLabel}=${workload}`;
/** Pods of the workload that are not its canary. */
const stableSelector = ({ spec }) => `${(0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .selectorText */ .nM)(spec.selector)},${trackLabel}!=canary`;
/** Annotation name of each field. */
const names = {
    release: 'release',
    stage: 'stage',
    exposure: 'exposure',
    provider: 'provider',
    stableRevision: 'stable-revision',
    stableReplicas: 'stable-replicas',
    configSha256: 'config-sha256',
    expiresAt: 'expires-at',
    state: 'state',
    runUrl: 'run-url',
    evidence: 'evidence',
    route: 'route',
    service: 'service',
    matches: 'matches',
    partitions: 'partitions',
    autoscaler: 'autoscaler',
    baseline: 'baseline',
    stableHash: 'stable-hash',
    template: 'template',
    copies: 'copies',
};
const recordKeys = Object.values(names).map((name) => prefix + name);
function annotationsOf(record) {
    const annotations = {};
    for (const [field, name] of Object.entries(names)) {
        const value = record[field];
        if (value !== undefined)
            annotations[prefix + name] = String(value);
    }
    return annotations;
}
/** Whether an object carries another record than this. The deadline alone is renewed only when a stage begins: the same inputs again change nothing. */
function differsFrom(record, { metadata }) {
    const has = metadata.annotations ?? {};
    return Object.entries(annotationsOf(record)).some(([key, value]) => !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value);
}
/** The record of a canary; throws when it is not one of ours or was tampered with. */
function recordOf(canary) {
    return { ...recordBy(canary, _handle_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviderNames */ .Nn), kind: (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(canary) };
}
function recordBy({ kind, metadata }, providers) {
    const record = parseWritten(metadata.annotations ?? {}, providers);
    if (record === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The ${kind} ${metadata.namespace}/${metadata.name} exists but carries no readable release record (annotations ${prefix}…).`, {
            input: 'workload',
            fix: 'If it is not a canary of Sluice, rename it; if it is, restore its annotations or delete it by hand.',
        });
    return record;
}
/** The record that annotations spell; undefined when they do not. */
function parseRecord(kind, annotations) {
    const record = parseWritten(annotations, _handle_js__WEBPACK_IMPORTED_MODULE_3__/* .exposureProviderNames */ .Nn);
    return record === undefined ? undefined : { ...record, kind };
}
function parseWritten(annotations, providers) {
    const text = (field) => annotations[prefix + names[field]] ?? '';
    const provider = providers.find((name) => name === text('provider'));
    if (provider === undefined)
        return undefined;
    const record = {
        release: text('release'),
        stage: Number(text('stage')),
        exposure: Number(text('exposure')),
        provider,
        stableRevision: text('stableRevision'),
        stableReplicas: Number(text('stableReplicas')),
        configSha256: text('configSha256'),
        expiresAt: text('expiresAt'),
        state: text('state'),
        runUrl: text('runUrl'),
        evidence: text('evidence') || undefined,
        route: text('route') || undefined,
        service: text('service') || undefined,
        matches: text('matches') || undefined,
        autoscaler: text('autoscaler') || undefined,
        baseline: text('baseline') || undefined,
        copies: text('copies') || undefined,
        partitions: text('partitions') === '' ? undefined : Number(text('partitions')),
        stableHash: text('stableHash') || undefined,
        template: text('template') || undefined,
    };
    const broken = record.release === '' ||
        !Number.isInteger(record.stage) ||
        !Number.isInteger(record.stableReplicas) ||
        (0,_matches_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMatches */ .jd)(record.matches) === undefined ||
        (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAutoscaler */ .Fx)(record.autoscaler) === 'broken' ||
        !Number.isInteger(record.partitions ?? 1) ||
        Number.isNaN(Date.parse(record.expiresAt));
    return broken ? undefined : record;
}
/** Writes what the record says from now on onto the canary. */
async function amendRecord(cluster, canary, changes) {
    const { namespace = '', name } = canary.metadata;
    await cluster.patch((0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .typeOf */ .QP)(canary).resource, namespace, name, {
        type: 'merge',
        body: { metadata: { annotations: annotationsOf(changes) } },
    });
}


/***/ })

};
