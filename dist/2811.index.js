export const id = 2811;
export const ids = [2811,452,1434];
export const modules = {

/***/ 92811:
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
// EXTERNAL MODULE: ./lib/release/drivers.js + 83 modules
var drivers = __webpack_require__(11744);
// EXTERNAL MODULE: ./lib/release/judge.js
var judge = __webpack_require__(81434);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var evidence_subject = __webpack_require__(33021);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/record/matches.js
var matches = __webpack_require__(99346);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/resume.js







/**
 * What a lost run has left, or this one when all of it is run again; undefined where there is nothing to resume: no release, a stage that goes
 * up, this run's own stage once more, or a holder that may be at work, which refuses by itself.
 */
async function leftRelease({ cluster, run }, place, stage) {
    const { namespace, workload } = place;
    const [record, lease] = await Promise.all([
        (0,drivers/* driverOfKind */.y_)(place.kind).record(cluster, place),
        cluster.get(resources/* resources */.E.leases, namespace, (0,names/* leaseName */.AI)(workload)),
    ]);
    if (record === undefined || stage > record.stage)
        return undefined;
    const ours = lease === undefined || (0,record_lease/* isOurs */.MU)(lease, run);
    const nothing = ours ? stage === record.stage : !(0,record_lease/* isSilent */.eS)(lease, cluster.now());
    return nothing ? undefined : { record, lease };
}
/** The release as it stands is what is asked for: its stage, its share and whom it matches. An earlier stage never lowers them. */
const resuming = (request, { record }) => ({
    ...request,
    stage: record.stage,
    exposurePercent: record.exposure,
    matches: (0,matches/* parseMatches */.jd)(record.matches) ?? request.matches,
    decidedRelease: record.release,
    resumes: { stage: request.stage },
});
const resumedFrom = ({ record, lease }) => ({
    stage: record.stage,
    exposurePercent: record.exposure,
    from: lease === undefined ? record.runUrl || 'unknown' : (0,record_lease/* runOf */.ng)(lease),
});
/** Only a release that is as good as its run left it is resumed: alive, in time, unchanged, and still exposed as its record says. */
async function requireResumable({ cluster }, place, { provider }, { record, lease }) {
    const refuse = (why, fix = 'End it with rollback-canary, then start again.') => {
        throw new errors.UsageError(`The release ${record.release} stands at stage ${record.stage} (${record.exposure} %) and cannot be resumed: ${why}.`, { input: 'resume', fix });
    };
    if (record.state === 'promoting')
        refuse('it is being promoted', 'Run promote-canary again, or end it with rollback-canary.');
    if (record.state !== 'active' || (lease !== undefined && (0,record_lease/* isEnding */.yp)(lease)))
        refuse(record.state === 'abandoned'
            ? 'its run was interrupted and abandoned it'
            : 'it is being rolled back');
    if (!(Date.parse(record.expiresAt) > cluster.now().getTime()))
        refuse(`it expired at ${record.expiresAt}`);
    if (record.provider !== provider)
        refuse(`it is exposed by ${record.provider}, asked for is ${provider}`);
    const driver = (0,drivers/* driverOfKind */.y_)(place.kind);
    const [subject, achieved] = await Promise.all([
        driver.subject(cluster, place),
        driver.achieved(cluster, place, record),
    ]);
    const now = (0,evidence_subject/* subjectSha256 */.Sw)(subject);
    if (record.subjectSha256 !== undefined && record.subjectSha256 !== now)
        refuse(`what runs is not what its stage was left with (subject ${record.subjectSha256.slice(0, 12)}, now ${now.slice(0, 12)}): somebody changed the canary or the stable version`);
    // A gate that failed, or somebody, has taken users off a stage that stood already: no run sends them there again.
    if (record.stagedAt !== undefined && record.exposure > 0 && achieved === 0)
        refuse('its users were taken off the canary');
}

// EXTERNAL MODULE: ./lib/release/standing.js
var release_standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/release/subject-parts.js
var subject_parts = __webpack_require__(48454);
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
;// CONCATENATED MODULE: ./lib/actions/deploy-canary/outputs.js



const judgeParameters = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
});
/** Evidence as far as the plan and its outcome tell. */
const draft = (plan, inputs, judgement, { decision, resumed, }) => ({
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
    facts: { fallbackCommand: plan.wayBack, ...(resumed === undefined ? {} : { resumed }) },
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
    stage: plan.request.resumes?.stage ?? plan.request.stage,
    exposurePercent: plan.request.exposurePercent,
    achievedPercent,
    subjectSha256: (0,evidence_subject/* subjectSha256 */.Sw)(subject),
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
                await (0,abandon/* abandonNow */.O)(runtime, inputs, (0,asked/* placeOf */.$t)(inputs));
            throw thrown;
        }
    });
}
/** A job that was cancelled in the middle leaves no exposure behind. */
async function post(runtime) {
    if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true')
        return;
    const inputs = await (0,table/* readInputs */.Ko)(deploy_canary_inputs/* definitions */.B, runtime.input);
    await (0,abandon/* abandonNow */.O)(runtime, inputs, (0,asked/* placeOf */.$t)(inputs));
}
async function deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const driver = (0,drivers/* driverOf */.SV)(inputs.provider);
    const { 'ready-timeout': timeoutMs, 'dry-run': dryRun } = inputs;
    await finishRollback(ports, (0,asked/* placeOf */.$t)(inputs), { timeoutMs, dryRun });
    const { plan, resumed } = await planOf(ports, runtime, inputs, decision);
    await runtime.log.group('Plan', async () => {
        for (const planned of plan.lines)
            runtime.log.info(planned);
    });
    if (decision !== undefined && plan.drift.length === 0)
        await requireStanding(cluster, inputs, decision);
    // Read before anything is written: a Role that lacks it must not be found out with users on the canary.
    await (0,subject_parts/* clusterIdentity */.Bf)(cluster, inputs.namespace);
    const outcome = await carryOut(ports, runtime, plan, inputs);
    const { selectors } = outcome;
    const version = await cluster.version();
    const { subject } = outcome;
    const release = identityOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
    const left = await (0,evidence/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], (0,assemble/* evidenceOf */.X)({
        ...draft(plan, inputs, outcome.judgement, { decision, resumed }),
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
/** The stage that is asked for; where a lost run left this release at that stage or beyond it, the release as it stands. */
async function planOf(ports, runtime, inputs, decision) {
    const place = (0,asked/* placeOf */.$t)(inputs);
    const driver = (0,drivers/* driverOf */.SV)(inputs.provider);
    const request = await (0,asked/* requestOf */.fo)(runtime, inputs, decision);
    const left = inputs.resume ? await leftRelease(ports, place, request.stage) : undefined;
    if (left === undefined)
        return { plan: await driver.plan(ports, request), resumed: undefined };
    const plan = await driver.plan(ports, resuming(request, left));
    // What somebody edited is said by name, in the evidence.
    if (plan.drift.length > 0)
        return { plan, resumed: undefined };
    await requireResumable(ports, place, request, left);
    const resumed = resumedFrom(left);
    ports.log.notice(`The release ${left.record.release} stands at stage ${resumed.stage} (${resumed.exposurePercent} %), as run ${resumed.from} left it: stage ${request.stage} is done already and is judged again from here.`, 'resumed');
    return { plan, resumed };
}
/** What stands now is what the stage before was decided about, or nothing of it is exposed further. */
async function requireStanding(cluster, inputs, decision) {
    const standing = await (0,release_standing/* standingAt */.I)(cluster, (0,asked/* placeOf */.$t)(inputs));
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
        runtime.log.notice(`No dead-man switch guards this release in the cluster (dead-man-image is ${inputs['dead-man-image'] ?? 'empty'}): if this run dies, the scheduled sweep ends it after expires-in, or dead-man-kubectl.yml where it is applied.`, 'no dead-man switch');
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
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   lf: () => (/* binding */ withoutSwitch)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11744);


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
/** Said instead of an image: no switch, whatever a template's own default is. */
const withoutSwitch = 'none';
const deadManOf = (inputs) => inputs['dead-man-image'] === undefined || inputs['dead-man-image'] === withoutSwitch
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
    resume: (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'true', {
        says: 'Go on with this very release where a run that was lost left it, instead of beginning again; its gates judge anew.',
        example: 'false',
    }),
    'dry-run': shared/* dryRun */.PA,
    'evidence-folder': shared/* evidenceFolder */.ek,
};
const deadManInputs = {
    'dead-man-image': (0,table/* maybe */.no)(inputs_text/* imageReference */.rA, {
        says: 'Image of Sluice for the dead-man switch in the cluster (docs/dead-man.md); empty or none = no switch, the scheduled sweep protects instead.',
        example: 'registry.example/sluice:1',
    }),
    'dead-man-command': (0,table/* optional */.lq)(yaml/* stringList */.Yn, '["sluice"]', {
        says: 'How sluice is called in that image.',
        example: '["node", "/sluice/dist/cli/main.js"]',
    }),
    'dead-man-ttl': (0,table/* optional */.lq)((0,duration/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '2m', {
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
