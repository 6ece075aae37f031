export const id = 6038;
export const ids = [6038,1434];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35988);
/* harmony import */ var _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);
/* harmony import */ var _release_beside_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68074);




/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { kind, namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = kind === _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutKind */ .uK
            ? await (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonRollout */ .nQ)(ports, namespace, workload)
            : await (0,_release_beside_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .abandon */ .e9)(ports, { kind, namespace, workload });
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 76038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/host/evidence-folder.js
var evidence_folder = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/decision/chained.js
var chained = __webpack_require__(43074);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/release.js
var evidence_release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
;// CONCATENATED MODULE: ./lib/evidence/subject.js

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,canonical/* hashOf */.qQ)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}

// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/races.js
var races = __webpack_require__(16627);
// EXTERNAL MODULE: ./lib/release/dead-man/job.js
var job = __webpack_require__(57034);
// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record_record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/record/taken-over.js
var taken_over = __webpack_require__(61919);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/workload/readiness.js
var workload_readiness = __webpack_require__(8313);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/follow.js
var follow = __webpack_require__(57483);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/standing.js
var standing = __webpack_require__(12642);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/drive.js








/**
 * Leads a Rollout to its stop: promotes the pauses before it, waits by watch for everything else that the steps hold, and ends early when
 * waiting is pointless. One watch for the Rollout, one for its pods.
 */
async function driveTo(ports, { rollout, stop, stableHash, timeoutMs }) {
    const { cluster, clock, log, signal } = ports;
    const { namespace = '', name } = rollout.metadata;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    let now = rollout;
    let all = [];
    let stopped;
    const canaryPods = () => (0,standing/* isUnderWay */.g)(now, stableHash)
        ? all.filter((pod) => (0,argo_rollouts_rollout/* hashOfPods */.Qx)(pod) === now.status?.currentPodHash)
        : [];
    const arrived = () => {
        const ready = canaryPods().filter(objects/* isReady */.i_).length;
        const there = (0,standing/* moveTowards */.c)(now, stop, stableHash).kind === 'reached';
        return there && ready > 0 && ready >= (now.status?.updatedReplicas ?? 0);
    };
    const over = () => stopped !== undefined || arrived() || canaryPods().some((pod) => (0,workload_readiness/* hopeless */.Ik)(pod) !== undefined);
    await (0,watching/* within */.ux)(clock, timeoutMs, signal, async (limit, end) => {
        const steps = (0,follow/* followRollout */.h)({ ...ports, signal: limit }, namespace, name, timeoutMs, async (seen) => {
            now = seen;
            log.info(`${name}: ${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)} after ${seconds().toFixed(0)} s`);
            const move = (0,standing/* moveTowards */.c)(seen, stop, stableHash);
            if (move.kind === 'stopped')
                stopped = move.why;
            if (move.kind === 'promote-step')
                await (0,controls/* promoteStep */.Nw)(cluster, seen);
            return over();
        });
        const pods = async () => {
            const own = { labelSelector: (0,objects/* selectorText */.nM)(rollout.spec.selector) };
            for await (const found of (0,watching/* current */.ss)(cluster, resources/* resources */.E.pods, namespace, own, limit)) {
                all = [...found.values()];
                if (over())
                    return;
            }
        };
        await Promise.all([steps.catch(unlessEnded(limit)).finally(end), pods().finally(end)]);
    });
    signal.throwIfAborted();
    if (arrived())
        return { rollout: now, readiness: { ready: true, seconds: seconds() } };
    const why = (await (0,workload_readiness/* podReason */.oZ)({ cluster, namespace }, canaryPods())) ??
        (stopped === undefined
            ? (0,workload_readiness/* unready */.vf)('deadline', null, `${name} was not at ${stop.percent} % after ${timeoutMs / 1000} s (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`)
            : (0,workload_readiness/* unready */.vf)('rollout', null, `${name}: ${stopped}`));
    return { rollout: now, readiness: { ready: false, seconds: seconds(), why } };
}
/** The wait that was ended from outside is no failure. */
const unlessEnded = (limit) => (thrown) => {
    if (!limit.aborted)
        throw thrown;
};

// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/plan.js + 2 modules
var argo_rollouts_plan = __webpack_require__(1818);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/replica-sets.js
var replica_sets = __webpack_require__(76504);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/deploy.js
















/**
 * Makes the plan real: lease, record, template, steps, in that order; each is skipped when it is done already. When somebody ends the release
 * meanwhile, what was begun is taken back and TakenOver thrown.
 */
async function applyRollout(ports, plan) {
    const { cluster, clock, run } = ports;
    const { request } = plan;
    const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
    await (0,lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: request.expiresInMs });
    return await (0,taken_over/* unlessTakenOver */.cr)(ports, request, () => lead(ports, plan), async ({ heldBy }) => {
        if (heldBy === undefined)
            await (0,rollback/* endRolloutRelease */.Qd)(ports, { namespace, workload, timeoutMs });
    });
}
async function lead(ports, plan) {
    const { request, record, stop } = plan;
    const { namespace, workload, readyTimeoutMs: timeoutMs } = request;
    const recorded = await writeAhead(ports, plan);
    if (request.deadMan !== undefined)
        await (0,job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs }, request.deadMan, recorded);
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    if (plan.retry)
        await retryAborted(ports, plan);
    await changeTemplate(ports, plan);
    const { rollout, readiness } = await driveTo(ports, {
        rollout: recorded,
        stop,
        stableHash: record.stableHash,
        timeoutMs,
    });
    await (0,taken_over/* refuseTakenOver */._l)(ports, request);
    const achieved = await achievedBy(ports, rollout, record.stableHash);
    return {
        observation: {
            readiness,
            askedPercent: record.exposure,
            achievedPercent: readiness.ready || achieved > 0 ? achieved : null,
            notes: plan.notes,
        },
        selectors: (0,argo_rollouts_plan/* selectorsOf */.Yv)(rollout, record.stableHash),
    };
}
/** Read back: what the data plane was told, or the ready pods of each version. */
async function achievedBy({ cluster }, rollout, stableHash) {
    if (!(0,standing/* isUnderWay */.g)(rollout, stableHash))
        return 0;
    if ((0,argo_rollouts_rollout/* isRouted */.Es)(rollout))
        return (0,argo_rollouts_rollout/* routedPercent */.$)(rollout);
    const replicaSets = await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout);
    const { canary, others } = (0,replica_sets/* readyOf */.Js)(replicaSets, rollout.status?.currentPodHash);
    return (0,replicas_plan/* shareOf */.t)(canary, others);
}
/** The record goes before the change that it describes. */
async function writeAhead({ cluster }, { rollout, record }) {
    if (!(0,record_record/* differsFrom */.se)(record, rollout))
        return rollout;
    const { namespace = '', name } = rollout.metadata;
    const seen = (0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template);
    return await (0,races/* unraced */.p)(async () => {
        const now = await present(cluster, namespace, name);
        refuseEdited(now, [seen]);
        return await cluster.patch(resources/* resources */.E.rollouts, namespace, name, {
            type: 'merge',
            body: {
                metadata: {
                    resourceVersion: now.metadata.resourceVersion,
                    annotations: (0,record_record/* annotationsOf */.Ih)(record),
                },
            },
        });
    });
}
/** Only the containers are ours to change; a list in a merge patch replaces the whole list. */
async function changeTemplate({ cluster }, { rollout, template }) {
    const { namespace = '', name } = rollout.metadata;
    const [before, after] = [(0,argo_rollouts_record/* templateId */.Uo)(rollout.spec.template), (0,argo_rollouts_record/* templateId */.Uo)(template)];
    await (0,races/* unraced */.p)(async () => {
        const now = await present(cluster, namespace, name);
        if ((0,argo_rollouts_record/* templateId */.Uo)(now.spec.template) === after)
            return;
        refuseEdited(now, [before, after]);
        await cluster.patch(resources/* resources */.E.rollouts, namespace, name, {
            type: 'merge',
            body: {
                metadata: { resourceVersion: now.metadata.resourceVersion },
                spec: { template: { spec: { containers: template.spec.containers } } },
            },
        });
    });
}
async function retryAborted({ cluster }, { rollout }) {
    const { namespace = '', name } = rollout.metadata;
    for (let left = 5; left > 0; left--) {
        const now = await present(cluster, namespace, name);
        if (now.status?.abort !== true || (await (0,controls/* retry */.L5)(cluster, now)))
            return;
    }
    throw new Error(`The Rollout ${namespace}/${name} changes all the time; it could not be retried.`);
}
async function present(cluster, namespace, name) {
    const found = await (0,find/* findRollout */.HI)(cluster, namespace, name);
    if (found === undefined)
        throw new Error(`The Rollout ${namespace}/${name} is gone.`);
    return found;
}
function refuseEdited({ metadata, spec }, known) {
    if (!known.includes((0,argo_rollouts_record/* templateId */.Uo)(spec.template)))
        throw new Error(`Somebody edited the template of the Rollout ${metadata.namespace}/${metadata.name} at this moment; nothing of it was changed. Run deploy-canary again.`);
}

// EXTERNAL MODULE: ./lib/workload/await-workload.js
var await_workload = __webpack_require__(21209);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
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
                standing = await ensure_find(ports.cluster, copy);
            read = false;
            await ensure(ports, stable, copy, standing);
        });
    }
}
const ensure_find = (cluster, { kind, object }) => cluster.get(copies/* configTypes */.Ix[kind], object.metadata.namespace ?? '', object.metadata.name);
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
// EXTERNAL MODULE: ./lib/release/record/held-autoscaler.js
var held_autoscaler = __webpack_require__(35970);
// EXTERNAL MODULE: ./lib/release/record/matches.js
var record_matches = __webpack_require__(99346);
// EXTERNAL MODULE: ./lib/release/exposure/autoscaler.js
var autoscaler = __webpack_require__(24324);
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
    if (exposurePercent === 0 && !(0,record_matches/* hasMatches */.aq)(matches))
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
    return found === undefined ? undefined : (0,held_autoscaler/* autoscalerText */.tK)(found);
}

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var exposure_replicas = __webpack_require__(62862);
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

// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
// EXTERNAL MODULE: ./lib/release/record/planned-patch.js
var planned_patch = __webpack_require__(28970);
// EXTERNAL MODULE: ./lib/release/request.js
var release_request = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/workload/ownership.js
var ownership = __webpack_require__(45092);
// EXTERNAL MODULE: ./lib/release/beside/canary.js
var beside_canary = __webpack_require__(33210);
;// CONCATENATED MODULE: ./lib/release/beside/baseline.js







const baselineName = (workload) => (0,names/* nameBeside */.Cw)(workload, 'baseline');
const baselineLabels = (workload) => ({
    [names/* trackLabel */.K$]: 'baseline',
    [names/* workloadLabel */.Uq]: workload,
});
const baselineSelector = (workload) => `${names/* trackLabel */.K$}=baseline,${names/* workloadLabel */.Uq}=${workload}`;
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
                        ...(0,beside_canary/* armPodLabels */.NF)(stable, true, serviceSelector, 'baseline'),
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
    const readiness = await (0,workload_readiness/* awaitReady */.k3)({
        ...ports,
        workload: { kind, namespace, name },
        selector: baselineSelector(workload),
        timeoutMs,
    });
    if (!readiness.ready)
        throw new Error(`the baseline ${name} (the stable version on fresh pods) is not ready: ${readiness.why.message}`);
}

;// CONCATENATED MODULE: ./lib/release/beside/disruption.js


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

// EXTERNAL MODULE: ./lib/release/beside/drift.js
var drift = __webpack_require__(39451);
// EXTERNAL MODULE: ./lib/release/beside/lost.js
var beside_lost = __webpack_require__(59832);
// EXTERNAL MODULE: ./lib/release/beside/rollback.js + 2 modules
var beside_rollback = __webpack_require__(68074);
// EXTERNAL MODULE: ./lib/release/beside/claims.js
var beside_claims = __webpack_require__(74523);
;// CONCATENATED MODULE: ./lib/release/beside/stateful.js

/** The Service that gives a StatefulSet's pods their names in DNS; a Deployment has none. */
function governingService({ spec }) {
    const { serviceName } = spec;
    return typeof serviceName === 'string' && serviceName !== '' ? serviceName : undefined;
}
/** What a canary of pods with an identity and data of their own is, and is not. */
function statefulNotes(stable, sharesService) {
    const claims = (0,beside_claims/* claimTemplatesOf */.x)(stable);
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

;// CONCATENATED MODULE: ./lib/release/beside/deploy.js






























/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planDeploy(ports, request, stable) {
    const { cluster, clock, run } = ports;
    const { kind, namespace, workload, change } = request;
    const provider = providerOf(ports, request);
    refuseMatches(provider, request);
    refuseBaseline(provider, request);
    (0,kinds/* typeOf */.QP)(stable).refuseUnfit(stable, provider);
    const place = { kind, namespace, name: workload };
    const { existing, before, lost, counted } = await (0,beside_lost/* standingRelease */.W$)(cluster, place, stable);
    const changed = (0,beside_canary/* changedTemplate */.Lb)(stable, change);
    const [config, way, partitions, autoscaler] = await Promise.all([
        (0,plan/* planConfig */.G)(cluster, { stable, template: changed, mode: request.config }),
        wayIn(cluster, request, stable),
        request.group?.describe(ports.signal).then((view) => view.partitions ?? undefined),
        scalerOf(cluster, request, counted),
        request.baseline === 'none' ? undefined : ownBaseline(cluster, place, existing),
    ]);
    const stableRevision = before?.stableRevision ?? (0,kinds/* revisionOf */.DT)(stable);
    const id = (0,beside_canary/* releaseId */.Bf)(workload, {
        change,
        configSha256: config.sha256,
        stableRevision,
        versioned: config.versioned,
    });
    (0,release_request/* refuseOther */.hC)(before, id, request, config.sha256);
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
        matches: (0,record_matches/* matchesText */.Fm)(request.matches) || (before?.matches === undefined ? undefined : ''),
    };
    const target = (0,exposure_provider/* targetOf */.$r)(namespace, workload, record);
    const exposure = provider.plan(target, request.exposurePercent);
    (0,release_request/* refuseUnreachable */.xY)(exposure, request);
    const canary = (0,beside_canary/* canaryWorkload */.Yz)({
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
            ...(provider.sharesService && (0,beside_canary/* overlaps */.$f)(stable, canary)
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
            canary: (0,names/* canarySelector */.sH)(workload),
            stable: record.baseline === undefined ? (0,record_record/* stableSelector */.ZP)(stable) : baselineSelector(workload),
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
        : (0,beside_canary/* serviceSelectorOf */.my)(await cluster.get(resources/* resources */.E.services, namespace, way.service));
    if (way.service === undefined || governing === undefined || governing === way.service)
        return { ...way, selector };
    // Where the canary shares stable's Service it also shares the one that names its pods, so that they have names in DNS.
    const naming = providers/* exposureProviders */.I[provider].sharesService
        ? (0,beside_canary/* serviceSelectorOf */.my)(await cluster.get(resources/* resources */.E.services, namespace, governing))
        : {};
    return { ...way, selector: { ...naming, ...selector } };
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
        ...(0,job/* deadManLines */.uc)(request.workload, request.deadMan),
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
        await (0,beside_lost/* endLost */.kL)(cluster, namespace, workload, plan.lost);
    }
    const { mark } = plan.config;
    const marked = mark === undefined ? {} : { [config_mark/* copiesMark */.pg]: mark };
    const annotations = { ...(0,copy/* copyAnnotations */._9)(plan.record), ...marked };
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
    await (0,beside_rollback/* endRelease */.fQ)(ports, { kind, namespace, workload, timeoutMs });
}
async function expose(ports, plan) {
    const { cluster, clock, log, signal } = ports;
    const { request, target, provider, exposure, record } = plan;
    const { namespace, workload } = request;
    await ensureCopies(ports, plan.stable, plan.config.copies);
    const canary = await deploy_writeAhead(cluster, plan);
    if (plan.existing === undefined)
        await provider.prepare?.(cluster, target);
    if (request.deadMan !== undefined)
        await (0,job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs: request.readyTimeoutMs }, request.deadMan, canary);
    await (0,exposure_replicas/* scale */.hs)(cluster, (0,exposure_provider/* canaryPlace */.aS)(target), exposure.canaryReplicas);
    const readiness = await (0,workload_readiness/* awaitReady */.k3)({
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
        const now = canary === undefined ? undefined : (0,record_record/* recordOf */.zv)(canary);
        // Another attempt of the run goes on with the same release: its share is not to be taken from it.
        const goesOn = now?.release === record.release && now.state === 'active';
        if (heldBy === undefined || !goesOn)
            await provider.withdraw(cluster, target);
    });
}
/** The record goes before the change that it describes: created with the canary, or patched onto it. */
async function deploy_writeAhead(cluster, plan) {
    const { existing, canary, record } = plan;
    if (existing === undefined)
        return await cluster.create((0,kinds/* typeOf */.QP)(canary).resource, canary);
    if (!(0,record_record/* differsFrom */.se)(record, existing))
        return existing;
    return await (0,planned_patch/* patchPlanned */.v5)(cluster, existing, (0,planned_patch/* sameSpecAndRecord */.YV)(existing), (resourceVersion) => ({
        metadata: { resourceVersion, annotations: (0,record_record/* annotationsOf */.Ih)(record) },
    }));
}

// EXTERNAL MODULE: ./lib/release/judge.js
var judge = __webpack_require__(81434);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/release/config/resolved.js
/**
 * `hashed`: ConfigMaps are part of the release's identity, pods take them as they are. `versioned`: pods take immutable copies of them.
 * `versioned-with-secrets`: of Secrets too.
 */
const configModes = ['hashed', 'versioned', 'versioned-with-secrets'];

;// CONCATENATED MODULE: ./lib/actions/deploy-canary/inputs.js








const imageReference = (0,inputs_text/* pattern */.T1)(/^[\w][\w.:/@-]{0,499}$/, 'an image reference');
const definitions = {
    ...cluster/* clusterInputs */.g$,
    namespace: (0,table/* required */.mw)(inputs_text/* kubeName */.L6),
    workload: (0,table/* required */.mw)(inputs_text/* kubeName */.L6),
    'workload-kind': cluster/* workloadKind */.K5,
    image: (0,table/* required */.mw)(imageReference),
    container: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    env: (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}'),
    args: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(yaml/* stringList */.Yn), ''),
    stage: (0,table/* required */.mw)((0,numbers/* integer */.nd)(1, 100)),
    exposure: (0,table/* required */.mw)(numbers/* share */.uM),
    provider: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...evidence_release/* providerNames */.e4), 'replicas'),
    route: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    service: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    'consumer-group': (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}'),
    'consumer-credentials': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)()), ''),
    'match-headers': (0,table/* optional */.lq)(yaml/* headerMap */.Wt, '{}'),
    'match-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}'),
    config: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...configModes), 'versioned'),
    placement: (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}'),
    'pod-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}'),
    baseline: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('none', 'same-age'), 'none'),
    tolerance: (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 100), '5'),
    'allow-approximate': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'ready-timeout': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 3_600_000), '60s'),
    'expires-in': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m'),
    previous: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    'dry-run': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    'evidence-folder': table/* evidenceFolder */.ek,
    'dead-man-image': (0,table/* optional */.lq)((0,yaml/* maybe */.no)(imageReference), ''),
    'dead-man-command': (0,table/* optional */.lq)(yaml/* stringList */.Yn, '["sluice"]'),
    'dead-man-ttl': (0,table/* optional */.lq)((0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '10m'),
    'dead-man-service-account': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'sluice-dead-man'),
};

;// CONCATENATED MODULE: ./lib/actions/deploy-canary/action.js



















const workloadOf = (inputs) => ({
    kind: inputs['workload-kind'],
    namespace: inputs.namespace,
    workload: inputs.workload,
});
/** What an interrupted run marks: a Rollout carries its release itself. */
const releasedOf = (inputs) => ({
    ...workloadOf(inputs),
    ...(inputs.provider === evidence_release/* argoRollouts */.G5 ? { kind: argo_rollouts_rollout/* rolloutKind */.uK } : {}),
});
/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const decision = (0,chained/* previousDecision */.G)(inputs);
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await deploy(runtime, cluster, inputs, decision);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedOf(inputs));
            throw thrown;
        }
    });
}
async function deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const plan = await planOf(runtime, ports, inputs, decision);
    await runtime.log.group('Plan', async () => {
        const lines = plan.kind === evidence_release/* argoRollouts */.G5 ? (0,argo_rollouts_plan/* rolloutPlanLines */.I1)(plan) : planLines(plan);
        for (const planned of lines)
            runtime.log.info(planned);
    });
    const outcome = await carryOut(ports, runtime, plan, inputs);
    const version = await cluster.version();
    const subject = subjectOf(plan, cluster.endpoint);
    const release = releaseOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
    const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
        ...draft(plan, inputs, outcome.judgement, decision),
        window: { start: startedAt, end: runtime.clock.now().toISOString() },
        sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
        release,
        requests: cluster.requests(),
    }, outcome.observation);
    runtime.output('evidence', left.text);
    runtime.output('release', (0,state/* encodeState */.Md)(handleOf(plan, release, { outcome, subject, evidenceSha256: left.sha256 })));
    runtime.saveState('finished', 'true');
    announce(runtime, outcome.judgement);
}
async function planOf(runtime, ports, inputs, decision) {
    const { namespace, workload, provider } = inputs;
    const request = requestOf(inputs, decision, await groupOf(runtime, inputs));
    if (provider === evidence_release/* argoRollouts */.G5) {
        const rollout = await (0,require_workload/* requireRollout */.v)(ports.cluster, namespace, workload);
        return await (0,argo_rollouts_plan/* planRollout */.ne)(ports, { ...request, provider }, rollout);
    }
    const { kind } = request;
    const stable = await (0,require_workload/* requireWorkload */.L)(ports.cluster, { kind, namespace, name: workload });
    return await planDeploy(ports, { ...request, provider }, stable);
}
/** A job that was cancelled in the middle leaves no exposure behind. */
async function post(runtime) {
    if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true')
        return;
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedOf(inputs));
}
/** The group to read the share back from; only consumers have one. */
async function groupOf(runtime, inputs) {
    const credentials = inputs['consumer-credentials'];
    if (credentials !== undefined) {
        runtime.mask(credentials);
        const password = credentials.slice(credentials.indexOf(':') + 1);
        if (password !== '')
            runtime.mask(password);
    }
    if (inputs.provider !== 'consumers')
        return undefined;
    const { consumerGroup, groupAddress } = await __webpack_require__.e(/* import() */ 5366).then(__webpack_require__.bind(__webpack_require__, 35366));
    return await consumerGroup(groupAddress(inputs['consumer-group']), credentials);
}
const requestOf = (inputs, decision, group) => ({
    ...workloadOf(inputs),
    group,
    change: {
        image: inputs.image,
        container: inputs.container,
        env: inputs.env,
        args: inputs.args,
        placement: inputs.placement,
        podLabels: inputs['pod-labels'],
    },
    stage: inputs.stage,
    exposurePercent: inputs.exposure,
    route: inputs.route,
    service: inputs.service,
    matches: { headers: inputs['match-headers'], sourceLabels: inputs['match-labels'] },
    baseline: inputs.baseline,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
    readyTimeoutMs: inputs['ready-timeout'],
    expiresInMs: inputs['expires-in'],
    decidedRelease: decision?.release.id,
    deadMan: deadManOf(inputs),
    config: inputs.config,
});
const deadManOf = (inputs) => inputs['dead-man-image'] === undefined
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
    };
async function carryOut(ports, runtime, plan, inputs) {
    const nothingDone = (verdict, reasons) => ({
        observation: { notDone: reasons },
        judgement: { verdict, measurements: [], reasons },
        achievedPercent: 0,
        selectors: plan.selectors,
    });
    if (plan.drift.length > 0)
        return nothingDone('error', plan.drift);
    if (inputs['dry-run'])
        return nothingDone('inconclusive', ['dry run: nothing was changed']);
    runtime.saveState('began', 'true');
    if (plan.request.deadMan === undefined)
        runtime.log.notice('No dead-man switch guards this release in the cluster (dead-man-image is empty): if this run dies, the scheduled sweep ends it after expires-in.', 'no dead-man switch');
    const { observation, selectors } = await (0,lease/* renewing */.IU)(ports, plan.request, async () => plan.kind === evidence_release/* argoRollouts */.G5
        ? await applyRollout(ports, plan)
        : { observation: await applyDeploy(ports, plan), selectors: plan.selectors });
    return {
        observation,
        selectors,
        judgement: (0,judge.judgeDeploy)(observation, judgeParameters(inputs)),
        achievedPercent: observation.achievedPercent ?? 0,
    };
}
const judgeParameters = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
});
const draft = (plan, inputs, judgement, decision) => ({
    schema: envelope/* evidenceSchema */.j,
    check: 'deploy-canary',
    gate: 'deploy',
    ...judgement,
    parameters: {
        ...judgeParameters(inputs),
        image: inputs.image,
        provider: inputs.provider,
        exposure: inputs.exposure,
        baseline: plan.record.baseline ?? 'none',
        matches: { headers: inputs['match-headers'], labels: inputs['match-labels'] },
        placement: { nodes: inputs.placement, pods: inputs['pod-labels'] },
        canaryReplicas: plan.exposure.canaryReplicas,
        stableReplicas: plan.exposure.stableReplicas,
        configSha256: plan.record.configSha256,
        config: plan.config.mode,
        configCopies: plan.config.copies.map(({ object }) => object.metadata.name),
        expiresAt: plan.record.expiresAt,
        wayBack: plan.wayBack,
    },
    clockSkewMs: null,
    previous: decision === undefined ? null : (0,canonical/* hashOf */.qQ)(decision),
});
const releaseOf = (plan, cluster, achievedPercent, subject) => ({
    id: plan.record.release,
    workload: plan.request.workload,
    namespace: plan.request.namespace,
    cluster,
    revision: (0,canonical/* hashOf */.qQ)(plan.kind === evidence_release/* argoRollouts */.G5 ? plan.template : plan.canary.spec.template).slice(0, 12),
    stage: plan.request.stage,
    exposurePercent: plan.request.exposurePercent,
    achievedPercent,
    subjectSha256: subjectSha256(subject),
});
/** As planned; the next commits read it back from the cluster. */
const subjectOf = (plan, cluster) => ({
    cluster,
    namespace: plan.request.namespace,
    workload: {
        kind: plan.kind === evidence_release/* argoRollouts */.G5 ? 'Rollout' : plan.record.kind,
        name: plan.request.workload,
        uid: '',
    },
    canary: {
        uid: '',
        templateSha256: (0,canonical/* hashOf */.qQ)(plan.kind === evidence_release/* argoRollouts */.G5 ? plan.template : plan.canary.spec.template),
    },
    stable: { templateSha256: '' },
    configSha256: plan.record.configSha256,
    images: {},
    driver: plan.request.provider,
});
const handleOf = (plan, release, { outcome, subject, evidenceSha256, }) => ({
    schema: evidence_release/* releaseSchema */.By,
    ...(plan.kind === evidence_release/* argoRollouts */.G5 || plan.record.kind === 'Deployment'
        ? {}
        : { workloadKind: plan.record.kind }),
    ...release,
    // A Rollout is stable and canary in one.
    canary: plan.kind === evidence_release/* argoRollouts */.G5 ? plan.request.workload : plan.target.canary,
    provider: plan.request.provider,
    stableRevision: plan.record.stableRevision,
    selectors: outcome.selectors,
    image: plan.request.change.image,
    configSha256: plan.record.configSha256,
    subject,
    expiresAt: plan.record.expiresAt,
    evidenceSha256,
});
/** Says it, and fails the step unless the canary stands: later steps of the job must not go on with it. */
function announce({ log }, { verdict, reasons, measurements }) {
    const said = reasons.join('\n');
    if (verdict === 'pass') {
        log.notice(measurements.map(({ reason }) => reason).join('; '), 'deploy-canary: pass');
        return;
    }
    if (verdict === 'inconclusive') {
        log.warning(said, 'deploy-canary: inconclusive');
        return;
    }
    throw new errors.UsageError(`The canary was not deployed (${verdict}).\n${said}`);
}


/***/ }),

/***/ 43074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refuseUndecided),
/* harmony export */   G: () => (/* binding */ previousDecision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66176);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16130);



/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeState */ .UJ)(given ?? '', _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 || release.workload !== inputs.workload)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is the decision about stage ${release.stage} of ${release.workload}, needed is stage ${inputs.stage - 1} of ${inputs.workload}.`, { input: 'previous' });
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
}
/** No evidence, no promotion: the decision must say so about this very release and stage. */
function refuseUndecided(handle, { release, decision }) {
    if (decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It says ${decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    if (release.id !== handle.id ||
        release.stage !== handle.stage ||
        release.revision !== handle.revision)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage}.`, { input: 'decision', fix: 'Pass the decision of the last stage.' });
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    const failed = measurements.find(({ verdict }) => verdict === 'fail');
    const unknown = measurements.find(({ verdict }) => verdict === 'inconclusive');
    const { readiness } = observation;
    const tail = readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`);
    return {
        verdict: failed === undefined ? (unknown === undefined ? 'pass' : 'inconclusive') : 'fail',
        measurements,
        reasons: [
            ...measurements.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason),
            ...tail,
            ...observation.notes,
        ],
    };
}
function readyMeasurement({ readiness }, { readyTimeoutSeconds }) {
    return {
        name: 'ready-seconds',
        dimension: 'readiness',
        unit: 's',
        canary: round(readiness.seconds),
        baseline: null,
        limit: readyTimeoutSeconds,
        direction: 'increase',
        verdict: readiness.ready ? 'pass' : 'fail',
        reason: readiness.ready
            ? `all pods ready after ${round(readiness.seconds)} s`
            : `${readiness.why.pod === null ? '' : `pod ${readiness.why.pod}: `}${readiness.why.message}`,
        sample: { kind: 'none' },
    };
}
function exposureMeasurement({ askedPercent, achievedPercent }, { tolerancePercent, allowApproximate }) {
    const near = achievedPercent !== null && Math.abs(achievedPercent - askedPercent) <= tolerancePercent;
    const good = near || (allowApproximate && achievedPercent !== null && achievedPercent > 0);
    return {
        name: 'exposure-achieved',
        dimension: 'exposure',
        unit: 'percent',
        canary: achievedPercent === null ? null : round(achievedPercent),
        baseline: null,
        limit: askedPercent,
        direction: 'either',
        verdict: achievedPercent === null ? 'inconclusive' : good ? 'pass' : 'fail',
        reason: achievedPercent === null
            ? 'the canary got no exposure'
            : `${round(achievedPercent)} % of ${askedPercent} % asked${near ? '' : ', approximate'}`,
        sample: { kind: 'none' },
    };
}
const round = (value) => Math.round(value * 100) / 100;


/***/ }),

/***/ 61919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ refuseTakenOver),
/* harmony export */   cr: () => (/* binding */ unlessTakenOver)
/* harmony export */ });
/* unused harmony export TakenOver */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27789);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);



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
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseName */ .AI)(workload));
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
