export const id = 3408;
export const ids = [3408,1434];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35988);
/* harmony import */ var _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66743);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4475);




/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { kind, namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = kind === _release_argo_rollouts_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutKind */ .uK
            ? await (0,_release_argo_rollouts_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .abandonRollout */ .nQ)(ports, namespace, workload)
            : await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .abandon */ .e9)(ports, { kind, namespace, workload });
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 13408:
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
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/dead-man-job.js
var dead_man_job = __webpack_require__(83008);
// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/taken-over.js
var taken_over = __webpack_require__(15697);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/readiness.js
var readiness = __webpack_require__(66437);
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
    const over = () => stopped !== undefined || arrived() || canaryPods().some((pod) => (0,readiness/* hopeless */.Ik)(pod) !== undefined);
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
    const why = (await (0,readiness/* podReason */.oZ)({ cluster, namespace }, canaryPods())) ??
        (stopped === undefined
            ? (0,readiness/* unready */.vf)('deadline', null, `${name} was not at ${stop.percent} % after ${timeoutMs / 1000} s (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`)
            : (0,readiness/* unready */.vf)('rollout', null, `${name}: ${stopped}`));
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
        await (0,dead_man_job/* installDeadMan */.MG)(ports, { namespace, workload, timeoutMs }, request.deadMan, recorded);
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
    if (!(0,release_record/* differsFrom */.se)(record, rollout))
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
                    annotations: (0,release_record/* annotationsOf */.Ih)(record),
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

// EXTERNAL MODULE: ./lib/release/config/plan.js + 1 modules
var plan = __webpack_require__(69352);
// EXTERNAL MODULE: ./lib/release/deploy.js + 6 modules
var deploy = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/release/handle.js
var handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/judge.js
var judge = __webpack_require__(81434);
// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary.js

















const imageReference = (0,actions_inputs/* pattern */.T1)(/^[\w][\w.:/@-]{0,499}$/, 'an image reference');
const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    namespace: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    workload: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    'workload-kind': cluster_inputs/* workloadKind */.K5,
    image: (0,actions_inputs/* required */.mw)(imageReference),
    container: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    env: (0,actions_inputs/* optional */.lq)(actions_inputs/* stringMap */.Qi, '{}'),
    args: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* stringList */.Yn), ''),
    stage: (0,actions_inputs/* required */.mw)((0,actions_inputs/* integer */.nd)(1, 100)),
    exposure: (0,actions_inputs/* required */.mw)(actions_inputs/* share */.uM),
    provider: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)(...handle/* providerNames */.e4), 'replicas'),
    route: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    service: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    'consumer-group': (0,actions_inputs/* optional */.lq)(actions_inputs/* stringMap */.Qi, '{}'),
    'consumer-credentials': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)()), ''),
    'match-headers': (0,actions_inputs/* optional */.lq)(actions_inputs/* headerMap */.Wt, '{}'),
    'match-labels': (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    config: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)(...plan/* configModes */.j), 'versioned'),
    placement: (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    'pod-labels': (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    baseline: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('none', 'same-age'), 'none'),
    tolerance: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0, 100), '5'),
    'allow-approximate': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'ready-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    'expires-in': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m'),
    previous: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
    'dead-man-image': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(imageReference), ''),
    'dead-man-command': (0,actions_inputs/* optional */.lq)(actions_inputs/* stringList */.Yn, '["sluice"]'),
    'dead-man-ttl': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '10m'),
    'dead-man-service-account': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'sluice-dead-man'),
};
const workloadOf = (inputs) => ({
    kind: inputs['workload-kind'],
    namespace: inputs.namespace,
    workload: inputs.workload,
});
/** What an interrupted run marks: a Rollout carries its release itself. */
const releasedOf = (inputs) => ({
    ...workloadOf(inputs),
    ...(inputs.provider === handle/* argoRollouts */.G5 ? { kind: argo_rollouts_rollout/* rolloutKind */.uK } : {}),
});
/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const decision = previousDecision(inputs);
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await deploy_canary_deploy(runtime, cluster, inputs, decision);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedOf(inputs));
            throw thrown;
        }
    });
}
async function deploy_canary_deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const plan = await planOf(runtime, ports, inputs, decision);
    await runtime.log.group('Plan', async () => {
        const lines = plan.kind === handle/* argoRollouts */.G5 ? (0,argo_rollouts_plan/* rolloutPlanLines */.I1)(plan) : (0,deploy/* planLines */.HN)(plan);
        for (const planned of lines)
            runtime.log.info(planned);
    });
    const outcome = await carryOut(ports, runtime, plan, inputs);
    const version = await cluster.version();
    const release = releaseOf(plan, cluster.endpoint);
    const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
        ...draft(plan, inputs, outcome.judgement, decision),
        window: { start: startedAt, end: runtime.clock.now().toISOString() },
        sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
        release,
        requests: cluster.requests(),
    }, outcome.observation);
    runtime.output('evidence', left.text);
    runtime.output('release', (0,state/* encodeState */.Md)(handleOf(plan, release, outcome, left.sha256)));
    runtime.saveState('finished', 'true');
    announce(runtime, outcome.judgement);
}
async function planOf(runtime, ports, inputs, decision) {
    const { namespace, workload, provider } = inputs;
    const request = requestOf(inputs, decision, await groupOf(runtime, inputs));
    if (provider === handle/* argoRollouts */.G5) {
        const rollout = await (0,cluster_inputs/* requireRollout */.vz)(ports.cluster, namespace, workload);
        return await (0,argo_rollouts_plan/* planRollout */.ne)(ports, { ...request, provider }, rollout);
    }
    const { kind } = request;
    const stable = await (0,cluster_inputs/* requireWorkload */.Ld)(ports.cluster, { kind, namespace, name: workload });
    return await (0,deploy/* planDeploy */.bJ)(ports, { ...request, provider }, stable);
}
/** A job that was cancelled in the middle leaves no exposure behind. */
async function post(runtime) {
    if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true')
        return;
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    await (0,abandon/* abandonNow */.O)(runtime, inputs, releasedOf(inputs));
}
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,state/* decodeState */.UJ)(given ?? '', decision_decision/* decisionSchema */.O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 || release.workload !== inputs.workload)
        throw new errors.UsageError(`It is the decision about stage ${release.stage} of ${release.workload}, needed is stage ${inputs.stage - 1} of ${inputs.workload}.`, { input: 'previous' });
    if (decision.decision !== 'promote')
        throw new errors.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
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
    const { consumerGroup, groupAddress } = await __webpack_require__.e(/* import() */ 264).then(__webpack_require__.bind(__webpack_require__, 60264));
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
    const { observation, selectors } = await (0,lease/* renewing */.IU)(ports, plan.request, async () => plan.kind === handle/* argoRollouts */.G5
        ? await applyRollout(ports, plan)
        : { observation: await (0,deploy/* applyDeploy */.UR)(ports, plan), selectors: plan.selectors });
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
const releaseOf = (plan, cluster) => ({
    id: plan.record.release,
    workload: plan.request.workload,
    namespace: plan.request.namespace,
    cluster,
    revision: (0,canonical/* hashOf */.qQ)(plan.kind === handle/* argoRollouts */.G5 ? plan.template : plan.canary.spec.template).slice(0, 12),
    stage: plan.request.stage,
    exposurePercent: plan.request.exposurePercent,
});
const handleOf = (plan, release, outcome, evidenceSha256) => ({
    schema: handle/* releaseSchema */.By,
    ...(plan.kind === handle/* argoRollouts */.G5 || plan.record.kind === 'Deployment'
        ? {}
        : { workloadKind: plan.record.kind }),
    ...release,
    // A Rollout is stable and canary in one.
    canary: plan.kind === handle/* argoRollouts */.G5 ? plan.request.workload : plan.target.canary,
    provider: plan.request.provider,
    stableRevision: plan.record.stableRevision,
    selectors: outcome.selectors,
    image: plan.request.change.image,
    configSha256: plan.record.configSha256,
    achievedPercent: outcome.achievedPercent,
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

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 20896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ setTemplate),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   LJ: () => (/* binding */ promoteFully),
/* harmony export */   Nw: () => (/* binding */ promoteStep),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   h2: () => (/* binding */ abort)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


/**
 * What people do with the plugin's commands, as writes of ours. The controller reads its orders from the status subresource:
 * https://argo-rollouts.readthedocs.io/en/stable/generated/kubectl-argo-rollouts/kubectl-argo-rollouts/. Each holds only for the state that it
 * was decided upon; false when that has changed meanwhile.
 */
async function order(cluster, { metadata }, status) {
    const { namespace = '', name, resourceVersion } = metadata;
    return await unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, namespace, name, { type: 'merge', body: { metadata: { resourceVersion }, status } }, { subresource: 'status' }));
}
async function unlessChanged(write) {
    try {
        await write();
        return true;
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'conflict')
            return false;
        throw thrown;
    }
}
/** On from the pause at which it stands. */
const promoteStep = (cluster, rollout) => order(cluster, rollout, { pauseConditions: null });
/** All pods of the new version, past every step. */
const promoteFully = (cluster, rollout) => order(cluster, rollout, { promoteFull: true });
/** No pod of the new version. A full promotion that is under way would undo an abort. */
const abort = (cluster, rollout) => order(cluster, rollout, { abort: true, promoteFull: false });
/** From the first step again. */
const retry = (cluster, rollout) => order(cluster, rollout, { abort: false });
/** Takes back a pause by hand (spec.paused): while it lasts the controller moves no pod, not even off an aborted canary. */
const resume = (cluster, { metadata }) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'merge',
    body: { metadata: { resourceVersion: metadata.resourceVersion }, spec: { paused: false } },
}));
/** A whole template in place of the present one. */
const setTemplate = (cluster, { metadata }, template) => unlessChanged(() => cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.rollouts, metadata.namespace ?? '', metadata.name, {
    type: 'json',
    body: [
        // As a value it is a precondition (409); a `test` that fails would be an invalid request (422).
        { op: 'replace', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
        { op: 'replace', path: '/spec/template', value: template },
    ],
}));


/***/ }),

/***/ 80161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54775);
/* harmony import */ var _dead_man_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83008);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48671);






/** The release is over. The record goes first: whoever comes after a death in between finds a lease that leads nowhere, and drops it. */
async function finish({ cluster, run }, rollout) {
    const { namespace = '', name } = rollout.metadata;
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetRecord */ .$j)(cluster, rollout);
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseName */ .AI)(name));
    // The switch would see by itself that the release is over; the next release shall not meet it on its way out. It does not end itself.
    const guarded = lease?.metadata.annotations?.[_dead_man_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManAnnotation */ .IF] !== undefined;
    if (guarded && run.runId !== _dead_man_js__WEBPACK_IMPORTED_MODULE_1__/* .deadManRun */ .yp.runId)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.jobs, namespace, (0,_dead_man_job_js__WEBPACK_IMPORTED_MODULE_2__/* .deadManName */ .Q6)(name), {
            propagation: 'Background',
        });
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .dropLease */ .Oj)(cluster, namespace, name);
}


/***/ }),

/***/ 57483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ followRollout)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28063);


/**
 * Follows a Rollout by watch. `step` looks at each state, may give the controller an order (the next state tells whether it took it), and says
 * when the wait is over. False at the deadline.
 */
async function followRollout({ cluster, clock, signal }, namespace, name, timeoutMs, step) {
    const reached = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(clock, timeoutMs, signal, async (limit) => {
        for await (const rollout of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.rollouts, namespace, name, limit)) {
            if (rollout === undefined)
                throw new Error(`The Rollout ${namespace}/${name} is gone.`);
            if (await step(rollout))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}


/***/ }),

/***/ 35988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nQ: () => (/* binding */ abandonRollout),
  q_: () => (/* binding */ applyRolloutRollback),
  Qd: () => (/* binding */ endRolloutRelease),
  pp: () => (/* binding */ planRolloutRollback)
});

// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/canary-gone.js
var canary_gone = __webpack_require__(19609);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/controls.js
var controls = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/follow.js
var follow = __webpack_require__(57483);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/record.js
var argo_rollouts_record = __webpack_require__(48671);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/replica-sets.js
var replica_sets = __webpack_require__(76504);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/standing.js
var standing = __webpack_require__(12642);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/end.js






/**
 * Ends an update: abort, wait until stable's pods serve at full capacity, then stable's own template, so that the Rollout is Healthy and not
 * left Degraded. An abort is dropped by the controller when it has not yet begun with the template, so there the template goes at once; and a
 * stable that does not come back in time is no reason to keep a template that the controller would try again. A promotion that comes to its end
 * meanwhile is taken back whole: stable's template alone would be an update by steps.
 */
async function backToStable(ports, { namespace, workload, timeoutMs }, record) {
    const { cluster, log } = ports;
    const short = (left) => log.warning(`${workload} did not reach its full capacity of stable pods within ${timeoutMs / 1000} s; ${left}`, 'stable is short of capacity');
    let promoted;
    const restored = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        if (seen.status?.stableRS !== record.stableHash) {
            promoted = seen;
            return true;
        }
        if (seen.spec.paused === true) {
            log.info(`${workload}: resumed, since a paused Rollout would keep its canary`);
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen))
            return true;
        if (!(0,standing/* isUnderWay */.g)(seen, record.stableHash) || isWithdrawn(seen))
            return await restore(ports, seen, record);
        if (seen.status?.abort !== true)
            await (0,controls/* abort */.h2)(cluster, seen);
        return false;
    });
    if (promoted !== undefined)
        return await goTo(ports, { namespace, workload, timeoutMs }, await stableOf(ports, promoted, record));
    if (!restored) {
        short('its template is set back all the same, since users must not stay on the canary.');
        const forced = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, seen) || (await restore(ports, seen, record)));
        if (!forced)
            throw new Error(`The template of ${workload} could not be set back.`);
    }
    const settled = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, (seen) => {
        log.info(`${workload}: ${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)}`);
        return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
    });
    if (!settled)
        short('it is left to its controller.');
}
/** No user and, where pods are the share, no pod is left with the canary; all of stable's serve. */
const isWithdrawn = (rollout) => {
    const { status = {} } = rollout;
    const wanted = (0,argo_rollouts_rollout/* wantedReplicas */.hb)(rollout);
    if (status.abort !== true || (status.availableReplicas ?? 0) < wanted)
        return false;
    if ((0,argo_rollouts_rollout/* isRouted */.Es)(rollout))
        return (status.canary?.weights?.canary.weight ?? 0) === 0;
    return (status.updatedReplicas ?? 0) === 0 && (status.replicas ?? 0) === wanted;
};
async function restore(ports, seen, record) {
    const stable = await stableOf(ports, seen, record);
    return await (0,controls/* setTemplate */.FU)(ports.cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, seen));
}
async function stableOf({ cluster }, rollout, { stableHash }) {
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout), stableHash);
    if (stable !== undefined)
        return stable;
    throw new Error(`The ReplicaSet ${rollout.metadata.name}-${stableHash} of the stable version is gone; set the template of the Rollout back by hand.`);
}
/** Takes the template of an earlier ReplicaSet, as `kubectl argo rollouts undo --to-revision` does, and all pods to it at once. */
async function goTo(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const hash = (0,argo_rollouts_rollout/* hashOfPods */.Qx)(earlier);
    let now;
    let ordered = false;
    const done = await (0,follow/* followRollout */.h)(ports, namespace, workload, timeoutMs, async (seen) => {
        now = seen;
        const { status = {} } = seen;
        log.info(`${workload}: ${status.updatedReplicas ?? 0} updated, ${status.availableReplicas ?? 0} available (${(0,argo_rollouts_rollout/* saidBy */.TT)(seen)})`);
        if (seen.spec.paused === true) {
            await (0,controls/* resume */.U)(cluster, seen);
            return false;
        }
        if (!(0,argo_rollouts_rollout/* isObserved */.XJ)(seen) || status.currentPodHash !== hash) {
            if (!ordered)
                ordered = await (0,controls/* setTemplate */.FU)(cluster, seen, (0,argo_rollouts_rollout/* templateFrom */.TC)(earlier, seen));
            return false;
        }
        if (status.stableRS === hash)
            return (0,argo_rollouts_rollout/* isSettled */.Is)(seen);
        if (status.promoteFull !== true)
            await (0,controls/* promoteFully */.LJ)(cluster, seen);
        return false;
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} after ${timeoutMs / 1000} s${now === undefined ? '' : ` (${(0,argo_rollouts_rollout/* saidBy */.TT)(now)})`}.`);
}

// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/finish.js
var finish = __webpack_require__(80161);
;// CONCATENATED MODULE: ./lib/release/argo-rollouts/rollback.js












/** What a rollback would do, from the cluster alone. */
async function planRolloutRollback({ cluster }, request, rollout) {
    const { workload, revision } = request;
    const record = (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    const replicaSets = await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, rollout);
    const promoted = record !== undefined && promotedByUs(rollout, record, replicaSets);
    const wanted = revision !== undefined
        ? (0,replica_sets/* byRevision */.l)(replicaSets, rollout, revision)
        : promoted
            ? (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash)
            : undefined;
    const end = promoted ? 'none' : endOf(rollout, record, replicaSets);
    // A version that serves wholly already is nothing to go back to.
    const there = wanted !== undefined &&
        end !== 'back' &&
        (0,argo_rollouts_rollout/* hashOfPods */.Qx)(wanted) === rollout.status?.stableRS &&
        (0,argo_rollouts_rollout/* isSettled */.Is)(rollout);
    const earlier = there ? undefined : wanted;
    return {
        rollout,
        record,
        end,
        earlier,
        steps: [
            ...(end === 'back'
                ? [
                    `abort the Rollout ${workload} and wait until its stable pods serve at full capacity`,
                    'set its template back to theirs',
                ]
                : []),
            ...(end === 'left'
                ? [
                    `leave the Rollout ${workload} as somebody else changed it since (${(0,argo_rollouts_rollout/* saidBy */.TT)(rollout)}); name a revision to take it back`,
                ]
                : []),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,argo_rollouts_rollout/* revisionOf */.DT)(earlier)} at once, past its steps`]),
            ...(record === undefined ? [] : ['end the release']),
        ],
    };
}
/** A promotion of the release has made its version the stable one. One that people made by hand is theirs. */
function promotedByUs(rollout, record, replicaSets) {
    if (record.state === 'active' || rollout.status?.stableRS === record.stableHash)
        return false;
    const before = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(before, rollout);
}
function endOf(rollout, record, replicaSets) {
    if (record === undefined)
        return 'none';
    if (rollout.status?.stableRS !== record.stableHash)
        return 'left';
    const stable = (0,replica_sets/* byHash */.Ci)(replicaSets, record.stableHash);
    return (0,argo_rollouts_record/* isTemplateOf */.ME)(record, rollout) || isTemplateFrom(stable, rollout) ? 'back' : 'left';
}
const isTemplateFrom = (replicaSet, { spec }) => replicaSet !== undefined && (0,replica_sets/* runTheSame */.Xk)(spec.template, replicaSet.spec.template);
/**
 * Users off the canary first, then the template, then the record. Each step is repeatable. Returns the revision that serves. A release that
 * another run has ended meanwhile is planned anew.
 */
const applyRolloutRollback = (ports, request, plan) => (0,canary_gone/* anewIfGone */.M)(plan, (one) => takeBack(ports, request, one), async () => {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, request.namespace, request.workload);
    return rollout && (await planRolloutRollback(ports, request, rollout));
});
async function takeBack(ports, request, plan) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload, timeoutMs } = request;
    const { record, earlier } = plan;
    if (record === undefined && earlier === undefined) {
        await (0,release_lease/* dropLease */.Oj)(cluster, namespace, workload);
        return (0,argo_rollouts_rollout/* revisionOf */.DT)(plan.rollout);
    }
    const durationMs = timeoutMs * 2;
    await (0,release_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs, force: true });
    if (record !== undefined && record.state !== 'rolling-back' && plan.end !== 'left')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, plan.rollout, record, {
            state: 'rolling-back',
            expiresAt: clock.now().toISOString(),
        });
    if (plan.end === 'left')
        log.warning(plan.steps[0] ?? '', 'not rolled back');
    if (record !== undefined && plan.end === 'back')
        await backToStable(ports, request, record);
    if (earlier !== undefined)
        await goTo(ports, request, earlier);
    await (0,finish/* finish */.O)(ports, plan.rollout);
    const now = await (0,find/* findRollout */.HI)(cluster, namespace, workload);
    return now === undefined ? '' : (0,argo_rollouts_rollout/* revisionOf */.DT)(now);
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRolloutRelease(ports, about) {
    const rollout = await (0,find/* findRollout */.HI)(ports.cluster, about.namespace, about.workload);
    if (rollout === undefined)
        throw new Error(`its Rollout ${about.workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: 0 };
    await applyRolloutRollback(ports, request, await planRolloutRollback(ports, request, rollout));
}
/** For signals and the post step: a mark and one order to the controller (10 §4). False when there is nothing of this run. */
async function abandonRollout({ cluster, clock, run }, namespace, workload) {
    const [rollout, lease] = await Promise.all([
        (0,find/* findRollout */.HI)(cluster, namespace, workload),
        cluster.get(resources/* resources */.E.leases, namespace, (0,release_record/* leaseName */.AI)(workload)),
    ]);
    const record = rollout === undefined ? undefined : (0,argo_rollouts_record/* recordOn */.jr)(rollout);
    if (rollout === undefined || record === undefined)
        return false;
    if (lease !== undefined && !(0,release_lease/* isOurs */.MU)(lease, run))
        return false;
    const expiresAt = clock.now().toISOString();
    // What people promoted by hand is not to be taken for a promotion of ours.
    const theirs = record.state === 'active' && rollout.status?.stableRS !== record.stableHash;
    const marked = await (0,argo_rollouts_record/* amendRecordOn */.eA)(cluster, rollout, record, {
        expiresAt,
        ...(theirs ? {} : { state: 'abandoned' }),
    });
    // In the middle of a promotion all pods become the version that was judged: somebody ends that, or it ends well.
    if (record.state !== 'promoting' && !theirs)
        await withdraw(cluster, marked, record);
    return true;
}
/** One order: an abort, or, when the controller has not begun, the template of stable, since a beginning would undo the abort. */
async function withdraw(cluster, marked, record) {
    const { namespace = '', name } = marked.metadata;
    let now = marked;
    for (let left = 5; left > 0 && now !== undefined; left--) {
        if (await withdrawn(cluster, now, record))
            return;
        now = await (0,find/* findRollout */.HI)(cluster, namespace, name);
    }
}
async function withdrawn(cluster, now, record) {
    if (now.status?.abort === true || !(0,argo_rollouts_record/* isTemplateOf */.ME)(record, now))
        return true;
    if ((0,standing/* isUnderWay */.g)(now, record.stableHash))
        return await (0,controls/* abort */.h2)(cluster, now);
    const stable = (0,replica_sets/* byHash */.Ci)(await (0,replica_sets/* replicaSetsOf */.Ls)(cluster, now), record.stableHash);
    return stable === undefined || (await (0,controls/* setTemplate */.FU)(cluster, now, (0,argo_rollouts_rollout/* templateFrom */.TC)(stable, now)));
}


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


/***/ })

};
