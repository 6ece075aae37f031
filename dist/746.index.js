export const id = 746;
export const ids = [746,1434];
export const modules = {

/***/ 40746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/connect/evidence.js
var evidence = __webpack_require__(83561);
// EXTERNAL MODULE: ./lib/decision/chained.js
var chained = __webpack_require__(43074);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/assemble.js
var assemble = __webpack_require__(25829);
// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/drivers.js + 84 modules
var drivers = __webpack_require__(19838);
// EXTERNAL MODULE: ./lib/release/judge.js
var judge = __webpack_require__(81434);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/standing.js
var release_standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/unfinished.js




/** A rollback that took the lease less than this ago may still be at work. */
const aliveMs = 120_000;
/** A rollback that has begun is final: where it died half-way, who comes next finishes it before anything else. */
async function finishRollback(ports, place, { timeoutMs, dryRun }) {
    const { cluster, clock, run, log } = ports;
    const { namespace, workload } = place;
    const driver = (0,drivers/* driverOfKind */.y_)(place.kind);
    const record = await driver.record(cluster, place);
    if (record?.state !== 'rolling-back')
        return;
    log.warning(`The rollback of ${record.release} did not come to its end; it is finished first.`, 'rollback');
    if (dryRun)
        return;
    const lease = await cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload));
    const alive = lease !== undefined &&
        !(0,record_lease/* isOurs */.MU)(lease, run) &&
        cluster.now().getTime() - (0,record_lease/* renewedMs */.bs)(lease) < aliveMs;
    // Refuses in the holder's name while its lease lasts.
    if (alive)
        await (0,record_lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: timeoutMs });
    const reason = 'its rollback died half-way';
    await driver.end(ports, { ...place, timeoutMs, reason });
}

// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/asked.js
var asked = __webpack_require__(67722);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/inputs.js + 1 modules
var deploy_canary_inputs = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/release.js
var evidence_release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var evidence_subject = __webpack_require__(33021);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary/outputs.js



const judgeParameters = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
});
/** Evidence as far as the plan and its outcome tell. */
const draft = (plan, inputs, judgement, decision) => ({
    check: 'deploy-canary',
    gate: 'deploy',
    judgement,
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
    },
    facts: { fallbackCommand: plan.wayBack },
    previous: decision === undefined ? null : (0,canonical/* hashOf */.qQ)(decision),
});
/** What nothing has come of yet: a dry run, or a drift. No evidence of anything that runs fits it. */
const plannedSubject = (plan) => ({
    cluster: '',
    namespace: plan.place.namespace,
    workload: { kind: plan.place.kind, name: plan.place.workload, uid: '' },
    canary: { uid: '', templateSha256: (0,canonical/* hashOf */.qQ)(plan.template) },
    stable: { templateSha256: '' },
    configSha256: plan.record.configSha256,
    images: {},
    driver: plan.request.provider,
});
const identityOf = (plan, cluster, achievedPercent, subject) => ({
    id: plan.record.release,
    workload: plan.request.workload,
    namespace: plan.request.namespace,
    cluster,
    revision: (0,canonical/* hashOf */.qQ)(plan.template).slice(0, 12),
    stage: plan.request.stage,
    exposurePercent: plan.request.exposurePercent,
    achievedPercent,
    subjectSha256: (0,evidence_subject/* subjectSha256 */.S)(subject),
});
/** The output `release`. */
const handleOf = (plan, release, about) => ({
    schema: evidence_release/* releaseSchema */.By,
    ...kindField(plan),
    ...release,
    canary: plan.canary,
    provider: plan.request.provider,
    stableRevision: plan.record.stableRevision,
    image: plan.request.change.image,
    configSha256: plan.record.configSha256,
    expiresAt: plan.record.expiresAt,
    ...about,
});
/** Said only where it is not the default. */
function kindField({ place }) {
    return place.kind === 'StatefulSet' ? { workloadKind: place.kind } : {};
}

;// CONCATENATED MODULE: ./lib/actions/deploy-canary/action.js
















/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(deploy_canary_inputs/* definitions */.B, runtime.input);
    const decision = (0,chained/* previousDecision */.G$)(inputs);
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await deploy(runtime, cluster, inputs, decision);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, (0,asked/* placeOf */.$)(inputs));
            throw thrown;
        }
    });
}
/** A job that was cancelled in the middle leaves no exposure behind. */
async function post(runtime) {
    if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true')
        return;
    const inputs = await (0,table/* readInputs */.Ko)(deploy_canary_inputs/* definitions */.B, runtime.input);
    await (0,abandon/* abandonNow */.O)(runtime, inputs, (0,asked/* placeOf */.$)(inputs));
}
async function deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const driver = (0,drivers/* driverOf */.SV)(inputs.provider);
    const { 'ready-timeout': timeoutMs, 'dry-run': dryRun } = inputs;
    await finishRollback(ports, (0,asked/* placeOf */.$)(inputs), { timeoutMs, dryRun });
    const plan = await driver.plan(ports, await (0,asked/* requestOf */.f)(runtime, inputs, decision));
    await runtime.log.group('Plan', async () => {
        for (const planned of plan.lines)
            runtime.log.info(planned);
    });
    if (decision !== undefined && plan.drift.length === 0)
        await requireStanding(cluster, inputs, decision);
    const outcome = await carryOut(ports, runtime, plan, inputs);
    const { selectors } = outcome;
    const version = await cluster.version();
    const { subject } = outcome;
    const release = identityOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
    const left = await (0,evidence/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], (0,assemble/* evidenceOf */.X)({
        ...draft(plan, inputs, outcome.judgement, decision),
        window: { start: startedAt, end: runtime.clock.now().toISOString() },
        sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
        release,
        requests: cluster.requests(),
    }), outcome.observation);
    runtime.output('evidence', left.text);
    const handle = handleOf(plan, release, { selectors, subject, evidenceSha256: left.sha256 });
    if (outcome.done)
        await driver.amend(cluster, plan.place, release.id, {
            evidence: left.sha256,
            subjectSha256: release.subjectSha256,
            stagedAt: cluster.now().toISOString(),
        });
    runtime.output('release', (0,state/* encodeState */.Md)(handle));
    runtime.saveState('finished', 'true');
    announce(runtime, outcome.judgement);
}
/** What stands now is what the stage before was decided about, or nothing of it is exposed further. */
async function requireStanding(cluster, inputs, decision) {
    const standing = await (0,release_standing/* standingAt */.I)(cluster, (0,asked/* placeOf */.$)(inputs));
    if (standing === undefined)
        throw new errors.UsageError(`There is no canary of ${inputs.workload} to go on with.`, {
            input: 'previous',
            fix: 'It was rolled back or swept in this moment; start a new release.',
        });
    const maxAgeMs = inputs['max-decision-age'];
    (0,chained/* requireDecided */.KQ)(decision, standing, {
        input: 'previous',
        nowMs: cluster.now().getTime(),
        maxAgeMs,
    });
}
async function carryOut(ports, runtime, plan, inputs) {
    const nothingDone = (verdict, reasons) => ({
        observation: { notDone: reasons },
        judgement: { verdict, measurements: [], reasons },
        achievedPercent: 0,
        selectors: plan.selectors,
        subject: plannedSubject(plan),
        done: false,
    });
    if (plan.drift.length > 0)
        return nothingDone('error', plan.drift);
    if (inputs['dry-run'])
        return nothingDone('inconclusive', ['dry run: nothing was changed']);
    runtime.saveState('began', 'true');
    if (plan.request.deadMan === undefined)
        runtime.log.notice('No dead-man switch guards this release in the cluster (dead-man-image is empty): if this run dies, the scheduled sweep ends it after expires-in.', 'no dead-man switch');
    const { observation, selectors } = await (0,record_lease/* renewing */.IU)(ports, plan.place, () => plan.apply());
    const judgement = (0,judge.judgeDeploy)(observation, judgeParameters(inputs));
    return {
        observation,
        selectors,
        achievedPercent: observation.achievedPercent ?? 0,
        done: true,
        ...(await whatRuns(ports, plan, judgement)),
    };
}
/** Read back after the write; pods that run several images are no version that anything could be decided about. */
async function whatRuns({ cluster }, plan, judgement) {
    try {
        const subject = await (0,drivers/* driverOf */.SV)(plan.request.provider).subject(cluster, plan.place);
        return { judgement, subject };
    }
    catch (thrown) {
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        const reasons = [thrown.message, ...judgement.reasons];
        return {
            judgement: { ...judgement, verdict: 'error', reasons },
            subject: plannedSubject(plan),
        };
    }
}
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

/***/ 67722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19838);


/** What the release is of, as its driver finds it in the cluster. */
const placeOf = (inputs) => ({
    kind: (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .driverOf */ .SV)(inputs.provider).kindOf(inputs['workload-kind']),
    namespace: inputs.namespace,
    workload: inputs.workload,
});
/** The inputs in the release's words. */
async function requestOf(runtime, inputs, decision) {
    return {
        kind: inputs['workload-kind'],
        namespace: inputs.namespace,
        workload: inputs.workload,
        provider: inputs.provider,
        group: await groupOf(runtime, inputs),
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
        decided: decision === undefined ? undefined : (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(decision),
        deadMan: deadManOf(inputs),
        config: inputs.config,
    };
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
const deadManOf = (inputs) => inputs['dead-man-image'] === undefined
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
    };


/***/ }),

/***/ 78514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ declaration),
  B: () => (/* binding */ definitions)
});

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/shared.js
var shared = __webpack_require__(35864);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
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

// EXTERNAL MODULE: ./lib/actions/action.js
var action = __webpack_require__(14073);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary/inputs.js










/** What is released. */
const versionInputs = {
    namespace: shared/* namespace */.MF,
    workload: (0,table/* required */.mw)(inputs_text/* kubeName */.L6, {
        says: 'Deployment or StatefulSet that is released; with provider argo-rollouts an existing Rollout.',
        example: 'shop',
    }),
    'workload-kind': cluster/* workloadKind */.K5,
    image: (0,table/* required */.mw)(inputs_text/* imageReference */.rA, {
        says: 'The new version.',
        example: 'registry.example/shop:2.0',
    }),
    container: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Container that gets the image; empty = the only one.',
        example: 'app',
    }),
    env: (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}', {
        says: 'Environment variables to set.',
        example: '{FEATURE: "on"}',
    }),
    args: (0,table/* maybe */.no)(yaml/* stringList */.Yn, {
        says: "Arguments that replace the container's; empty = unchanged.",
        example: '["--verbose"]',
    }),
};
/** How much of the work it gets, and how. */
const exposureInputs = {
    stage: (0,table/* required */.mw)((0,numbers/* integer */.nd)(1, 100), { says: 'Number of the stage.', example: '1' }),
    exposure: (0,table/* required */.mw)(numbers/* share */.uM, {
        says: 'Share of the work for the canary; 0 only with match-headers or match-labels.',
        example: '10',
    }),
    provider: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...release/* providerNames */.e4), 'replicas', {
        says: 'How exposure is made; argo-rollouts drives an existing Rollout by its canary steps: each exposure must be a setWeight with a pause without duration after it.',
        example: 'gateway-api',
    }),
    route: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'HTTPRoute (gateway-api), VirtualService (istio) or Ingress (nginx) to split; empty = the only one that leads to the workload.',
        example: 'shop',
    }),
    service: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Service of the workload; empty = the only one that selects its pods.',
        example: 'shop',
    }),
    'consumer-group': (0,table/* optional */.lq)(yaml/* stringMap */.Qi, '{}', {
        says: 'Group that the workload consumes with (consumers): system kafka with servers, group, topic (tls, sasl); nats with monitoring url, stream, consumer; rabbitmq with management url, queue (vhost).',
        example: '{system: kafka, servers: "kafka:9092", group: shop, topic: orders}',
    }),
    'consumer-credentials': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(), {
        says: "user:password for Kafka's SASL, RabbitMQ's management or NATS's monitoring address.",
        example: (0,table/* expression */.dn)('secrets.RABBITMQ_MONITOR'),
    }),
    'match-headers': (0,table/* optional */.lq)(yaml/* headerMap */.Wt, '{}', {
        says: 'Requests with all these headers go to the canary whatever the share (gateway-api, istio; nginx: one).',
        example: '{X-Canary: "true"}',
    }),
    'match-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
        says: 'Requests from pods with all these labels go to the canary whatever the share (istio).',
        example: '{region: east}',
    }),
};
/** The pods of the canary, and what they are compared with. */
const podInputs = {
    config: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...configModes), 'versioned', {
        says: 'versioned = the canary takes immutable copies of the ConfigMaps it refers to, and a rollback the earlier ones; with-secrets = of Secrets too (a permission of its own); hashed = as they stand.',
        example: 'hashed',
    }),
    placement: (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
        says: "Labels of the nodes that the canary's pods run on.",
        example: '{topology.kubernetes.io/region: cn-east}',
    }),
    'pod-labels': (0,table/* optional */.lq)(yaml/* labelMap */.ly, '{}', {
        says: "Labels that the canary's pods carry as well.",
        example: '{user-tier: premium}',
    }),
    baseline: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('none', 'same-age'), 'none', {
        says: "same-age = the stable version on fresh pods, as many as the canary's, is what gates compare with (gateway-api, istio, nginx).",
        example: 'same-age',
    }),
};
const boundInputs = {
    tolerance: (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 100), '5', {
        says: 'Largest gap between asked and reached exposure, in percentage points.',
        example: '2',
    }),
    'allow-approximate': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false', {
        says: 'Go on with the nearest share when the asked one cannot be reached.',
        example: 'true',
    }),
    'ready-timeout': shared/* readyTimeout */.Pw,
    'expires-in': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m', {
        says: 'After this time without a further stage the sweep ends the canary.',
        example: '2h',
    }),
    previous: (0,table/* maybe */.no)(inputs_text/* json */.Pq, {
        says: 'Output `decision` of the stage before; required from stage 2 on.',
        example: (0,table/* expression */.dn)('needs.decide.outputs.decision'),
    }),
    'max-decision-age': shared/* maxDecisionAge */.Mo,
    'dry-run': shared/* dryRun */.PA,
    'evidence-folder': shared/* evidenceFolder */.ek,
};
const deadManInputs = {
    'dead-man-image': (0,table/* maybe */.no)(inputs_text/* imageReference */.rA, {
        says: 'Sluice bundle with Node.js for the dead-man switch in the cluster (docs/dead-man.md); empty = no switch, the scheduled sweep protects instead.',
        example: 'registry.example/sluice:1',
    }),
    'dead-man-command': (0,table/* optional */.lq)(yaml/* stringList */.Yn, '["sluice"]', {
        says: 'How sluice is called in that image.',
        example: '["node", "/sluice/dist/cli/main.js"]',
    }),
    'dead-man-ttl': (0,table/* optional */.lq)((0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '10m', {
        says: 'Without a heartbeat for so long the switch takes exposure to 0 and restores stable.',
        example: '5m',
    }),
    'dead-man-service-account': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'sluice-dead-man', {
        says: 'ServiceAccount of the switch (action-templates/kubernetes/dead-man.yml).',
        example: 'sluice-dead-man',
    }),
};
const definitions = {
    ...cluster/* clusterInputs */.g$,
    ...versionInputs,
    ...exposureInputs,
    ...podInputs,
    ...boundInputs,
    ...deadManInputs,
};
const declaration = {
    name: 'deploy-canary',
    summary: "Puts a version at a stage's exposure and waits until its pods are ready",
    inputs: definitions,
    outputs: {
        release: 'Handle of the release for the later steps (JSON, sluice.dev/release/v1)',
        evidence: (0,action/* evidenceOutput */.d0)('What was done and seen'),
    },
    post: true,
};


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/** Writes what was seen and the evidence that refers to it into a folder of the workspace. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.leaveEvidence(runtime, folder, draft, observation);
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95105);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);



/** What every gate leaves, made in one place; what it saw is added where it is written. */
function evidenceOf(about) {
    const { warnings: judged = [], ...judgement } = about.judgement;
    return {
        schema: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .j,
        check: about.check,
        gate: about.gate,
        release: (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(about.release),
        ...judgement,
        window: about.window,
        parameters: about.parameters,
        parametersSha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(about.parameters),
        facts: about.facts,
        warnings: [...judged, ...(about.warnings ?? [])],
        sources: about.sources,
        clockSkewMs: null,
        previous: about.previous,
        requests: about.requests,
    };
}


/***/ }),

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployGate: () => (/* binding */ deployGate),
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28773);

/** The half of deploy-canary that replays, as the catalogue of gates lists it. */
const deployGate = { kind: 'deploy', judge: judgeDeploy };
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    const { readiness } = observation;
    const tail = readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`);
    return {
        verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(measurements.map(({ verdict }) => verdict)),
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
