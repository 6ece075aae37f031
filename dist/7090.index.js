export const id = 7090;
export const ids = [7090,976,452];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28148);


/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, place) {
    const signal = AbortSignal.timeout(5000);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .driverOfKind */ .y_)(place.kind).abandon(ports, place);
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/release/drivers.js + 56 modules
var drivers = __webpack_require__(28148);
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

// EXTERNAL MODULE: ./lib/report/gate-summary.js
var gate_summary = __webpack_require__(47418);
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
const draft = (plan, inputs, judgement, { decision, resumed, learned, }) => ({
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
    facts: {
        ...learned,
        fallbackCommand: plan.wayBack,
        ...(plan.stableImage === '' ? {} : { stableImage: plan.stableImage }),
        ...(resumed === undefined ? {} : { resumed }),
    },
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
    const { selectors, observation } = outcome;
    const learned = 'notDone' in observation ? {} : judge.deployGate.facts(observation);
    const version = await cluster.version();
    const { subject } = outcome;
    const release = identityOf(plan, cluster.endpoint, outcome.achievedPercent, subject);
    const left = await (0,evidence/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], (0,assemble/* evidenceOf */.X)({
        ...draft(plan, inputs, outcome.judgement, { decision, resumed, learned }),
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
    await runtime.summary((0,gate_summary/* gateSummary */.sK)(left.evidence));
    announce(runtime, outcome.judgement, learned.lastWords?.lines ?? []);
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
function announce({ log }, { verdict, reasons, measurements }, lastWords) {
    const said = [...reasons, ...lastWords.map((line) => `log: ${line}`)].join('\n');
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
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28148);


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
    env: (0,table/* optional */.lq)(yaml.stringMap, '{}', {
        says: 'Environment variables to set.',
        example: '{FEATURE: "on"}',
    }),
    args: (0,table/* maybe */.no)(yaml.stringList, {
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
    'consumer-group': (0,table/* optional */.lq)(yaml.stringMap, '{}', {
        says: 'Group that the workload consumes with (consumers): system kafka with servers, group, topic (tls, sasl); nats with monitoring url, stream, consumer; rabbitmq with management url, queue (vhost).',
        example: '{system: kafka, servers: "kafka:9092", group: shop, topic: orders}',
    }),
    'consumer-credentials': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(), {
        says: "user:password for Kafka's SASL, RabbitMQ's management or NATS's monitoring address.",
        example: (0,table/* expression */.dn)('secrets.RABBITMQ_MONITOR'),
    }),
    'match-headers': (0,table/* optional */.lq)(yaml.headerMap, '{}', {
        says: 'Requests with all these headers go to the canary whatever the share (gateway-api, istio; nginx: one).',
        example: '{X-Canary: "true"}',
    }),
    'match-labels': (0,table/* optional */.lq)(yaml.labelMap, '{}', {
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
    placement: (0,table/* optional */.lq)(yaml.labelMap, '{}', {
        says: "Labels of the nodes that the canary's pods run on.",
        example: '{topology.kubernetes.io/region: cn-east}',
    }),
    'pod-labels': (0,table/* optional */.lq)(yaml.labelMap, '{}', {
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
    'dead-man-command': (0,table/* optional */.lq)(yaml.stringList, '["sluice"]', {
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

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keepBeside),
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/** Writes what was seen and the evidence that refers to it into a folder of the workspace. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.leaveEvidence(runtime, folder, draft, observation);
}
/** Keeps a file of a gate beside its evidence; its path inside the workspace. */
async function keepBeside(runtime, folder, evidence, file) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.keepBeside(runtime, folder, evidence, file);
}


/***/ }),

/***/ 43074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ refuseUndecided),
/* harmony export */   G$: () => (/* binding */ previousDecision),
/* harmony export */   KQ: () => (/* binding */ requireDecided)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _evidence_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51795);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12620);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33021);





/** The decision about the stage before, which must be a promotion of this workload; undefined at the first stage. */
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeState */ .UJ)(given ?? '', _evidence_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 ||
        release.workload !== inputs.workload ||
        release.namespace !== inputs.namespace)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is the decision about stage ${release.stage} of ${release.workload} in ${release.namespace}, needed is stage ${inputs.stage - 1} of ${inputs.workload} in ${inputs.namespace}.`, { input: 'previous', fix: 'Pass the decision of the stage before.' });
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
}
const differing = (field, decided, now) => decided === now
    ? []
    : [{ field, decided: String(decided ?? 'nothing'), now: String(now ?? 'nothing') }];
const inWords = ({ field, decided, now }) => `${field}: decided was ${decided}, now it is ${now}`;
/** No evidence, no promotion: the decision must say so about this very release, stage, share and subject. */
function refuseUndecided(handle, decision) {
    if (decision.decision !== 'promote')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It says ${decision.decision}.`, {
            input: 'decision',
            fix: 'Only "promote" promotes.',
        });
    const { release, evidence } = decision;
    const found = [
        ...differing('release', release.id, handle.id),
        ...differing('namespace', release.namespace, handle.namespace),
        ...differing('workload', release.workload, handle.workload),
        ...differing('stage', release.stage, handle.stage),
        ...differing('revision', release.revision, handle.revision),
        ...differing('exposure asked', release.exposurePercent, handle.exposurePercent),
        ...differing('exposure achieved', release.achievedPercent, handle.achievedPercent),
        ...differing('subjectSha256', release.subjectSha256, handle.subjectSha256),
        ...differing('evidence', evidence['deploy-canary'] ?? handle.evidenceSha256, handle.evidenceSha256),
        ...differing('subject of the handle', handle.subjectSha256, (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(handle.subject)),
    ];
    if (found.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is about ${release.id} stage ${release.stage}, the release is ${handle.id} stage ${handle.stage} (${found.map(inWords).join('; ')}).`, { input: 'decision', fix: 'Pass release and decision of the last stage.' });
}
/** A share by pods moves a little when pods are replaced; more than this is another exposure. */
const tolerancePercent = 5;
const afresh = 'End the release with rollback-canary and start a new one.';
/**
 * Requires that what stands in the cluster is what was decided about: subject, stage, share, evidence, in time and not given up. A stage or a
 * promotion that died half-way and is run again finds itself: then only what it does not change itself must be the same.
 */
function requireDecided(decision, standing, use) {
    const { input } = use;
    const { release, state, expiresAt } = standing;
    if (state === 'abandoned' || state === 'rolling-back')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release ${release} is ${state === 'abandoned' ? 'abandoned: its run was interrupted' : 'being rolled back'}; no decision brings it back.`, { input, fix: afresh });
    if (!(Date.parse(expiresAt) > use.nowMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The release ${release} expired at ${expiresAt}.`, {
            input,
            fix: `${afresh} \`expires-in\` of deploy-canary must outlast the gates of a stage.`,
        });
    refuseStale(decision, standing, use);
    const found = mismatches(decision, standing, use.evidenceSha256);
    if (found.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`What was decided about is not what runs. ${found.map(inWords).join('; ')}.`, { input, fix: `Pass the decision about what runs. ${afresh}` });
}
function mismatches(decision, standing, deployed) {
    const { release, evidence } = decision;
    const promoting = standing.state === 'promoting';
    const begun = standing.decided === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(decision) && standing.stage === release.stage + 1;
    const own = [
        ...differing('release', release.id, standing.release),
        ...subjectMismatches(decision, standing, promoting),
    ];
    if (begun)
        return own;
    return [
        ...own,
        ...differing('stage', release.stage, standing.stage),
        ...differing('exposure asked', release.exposurePercent, standing.exposurePercent),
        ...(promoting || isShareDecided(decision, standing)
            ? []
            : differing('exposure achieved', release.achievedPercent, standing.achievedPercent)),
        ...differing('evidence of deploy-canary', deployed ?? evidence['deploy-canary'] ?? standing.evidenceSha256, standing.evidenceSha256),
    ];
}
/**
 * Where counts of pods make the share, somebody who scales stable up makes it smaller: what was judged at more is judged. None at all was
 * withdrawn, and with weights nobody but a person changes it.
 */
function isShareDecided({ release }, { achievedPercent, subject }) {
    const more = achievedPercent - release.achievedPercent;
    const byPods = subject.driver === 'replicas' || subject.driver === 'consumers';
    if (byPods && more < 0)
        return achievedPercent > 0;
    return Math.abs(more) <= tolerancePercent;
}
/** Field by field where the decision carries its subject, else by the hash. A promotion under way has changed stable itself, and may have let the canary's pods go. */
function subjectMismatches(decision, { subject }, promoting) {
    const { subject: decided, release } = decision;
    if (decided === null || (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(decided) !== release.subjectSha256)
        return promoting
            ? []
            : differing('subjectSha256', release.subjectSha256, (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSha256 */ .Sw)(subject));
    return (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectDifferences */ .N_)(decided, subject).filter((difference) => !(promoting && (difference.field.startsWith('stable.') || (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnseen */ .NM)(difference))));
}
function refuseStale({ time }, { stagedAt }, { input, nowMs, maxAgeMs }) {
    const ageMs = nowMs - Date.parse(time);
    // One from the future is no younger than one from the past: a clock is wrong, or somebody wrote it.
    if (!(Math.abs(ageMs) <= maxAgeMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision was made at ${time}, now it is ${new Date(nowMs).toISOString()}: more than ${maxAgeMs / 60_000} minutes apart.`, { input, fix: 'Decide again on fresh evidence, or raise `max-decision-age`.' });
    if (stagedAt !== undefined && Date.parse(time) < Date.parse(stagedAt) - clocksApartMs)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The decision was made at ${time}, before the stage stood (${stagedAt}): it is about an earlier one.`, { input, fix: 'Pass the decision that was made after this stage.' });
}
/** Clocks of the runners of two jobs. */
const clocksApartMs = 60_000;


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
/** The message of anything thrown, with the messages of its causes; a cause that the message says already is not said twice. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (thrown.cause === undefined)
        return thrown.message;
    const cause = messageOf(thrown.cause);
    return cause === '' || thrown.message.includes(cause)
        ? thrown.message
        : `${thrown.message} (${cause})`;
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

/***/ 50976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   e: () => (/* binding */ refuseKey),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const jsonOf = (value) => typeof value === 'string'
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? `a ${Array.isArray(value) ? 'list' : 'map'}`
        : String(value);
const refuse = (value, path, what, fix) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `It is required and is not there; it must be ${what}.`
        : `${jsonOf(value)} is not ${what}.`, { input: path, fix });
};
const under = (path, key) => /^[\w-]{1,80}$/.test(key) ? `${path}.${key}` : `${path}[${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}]`;
/** A JSON object. */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const mapOf = (value, path, fix) => isMap(value) ? value : refuse(value, path, 'a map', fix ?? 'Write `key: value` lines.');
/** A map with exactly these fields; an unknown key is refused, and the nearest known one is named. */
const object = (fields, fix) => (value, path) => {
    const given = mapOf(value, path, fix);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined)
        refuseKey(unknown, Object.keys(fields), path);
    const read = Object.entries(fields).map(([key, shape]) => [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, under(path, key))]);
    return Object.fromEntries(read.filter(([, item]) => item !== undefined));
};
/** What `object` says of a key that it does not know. */
function refuseKey(key, known, path) {
    const near = nearest(key, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A map of any keys, each value of one shape; keys may have a form. */
const record = (item, { key, max = 1000, } = {}) => (value, path) => {
    const entries = Object.entries(mapOf(value, path));
    if (entries.length > max)
        tooMany(entries.length, max, path);
    for (const [name] of entries) {
        if (key !== undefined && !key.form.test(name))
            refuse(name, path, key.what);
        text(500)(name, path);
    }
    return Object.fromEntries(entries.map(([name, given]) => [name, item(given, under(path, name))]));
};
const list = (item, { min = 0, max = 1000, fix, } = {}) => (value, path) => {
    if (!Array.isArray(value))
        return refuse(value, path, 'a list', fix);
    if (value.length > max)
        tooMany(value.length, max, path);
    if (value.length < min)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} items, fewer than ${min}.`, {
            input: path,
            fix,
        });
    return value.map((given, i) => item(given, `${path}[${i}]`));
};
const tooMany = (count, max, path) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${count} items, more than ${max}.`, {
        input: path,
        fix: 'Shorten it.',
    });
};
const oneOf = (...options) => (value, path) => options.find((option) => option === value) ??
    refuse(value, path, `one of ${options.join(', ')}`);
/** Finite, and inside of its bounds. */
const number = (min, max, fix) => (value, path) => typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)
    ? value
    : refuse(value, path, `a number from ${min} to ${max}`, fix);
const wholeNumber = (min, max) => (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : refuse(value, path, `a whole number from ${min} to ${max}`);
/** `yes` or "true" is a text, and refused. */
const boolean = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Text without control characters; `form` is written with its words. */
const text = (max = 500, form, fix) => (value, path) => {
    if (typeof value !== 'string')
        return refuse(value, path, form?.what ?? 'a text', fix ?? quoteIt(value));
    if (value.length > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${max}.`, {
            input: path,
            fix: 'Shorten it.',
        });
    if (_text_js__WEBPACK_IMPORTED_MODULE_1__/* .control */ .A4.test(value))
        refuse(value, path, 'a text without control characters');
    return form === undefined || form.form.test(value)
        ? value
        : refuse(value, path, form.what, fix);
};
const quoteIt = (value) => typeof value === 'number' || typeof value === 'boolean' ? `Quote it: "${value}".` : undefined;
/** The key may be left out. An empty value (`limit:`) is not absence: it is refused like any other wrong type. */
const optional = (shape) => (value, path) => value === undefined ? undefined : shape(value, path);
/** The key may be left out, and then means `fallback`. */
const withDefault = (shape, fallback) => (value, path) => value === undefined ? fallback : shape(value, path);
/** The known word with the fewest edits, when at most a third of it differs. */
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, edits: distance(word.slice(0, 80).toLowerCase(), one.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return best !== undefined && best.edits <= Math.max(1, Math.ceil(best.one.length / 3))
        ? best.one
        : undefined;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const now = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            now.push(Math.min((row[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        last = row;
        row = now;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => ({
    words: 'Text',
    form: { kind: 'text', maxLength, lines: 'one' },
    read: (text, name) => {
        refuseControl(text, name);
        const value = text.trim();
        if (/[\r\n]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
        if (value.length > maxLength)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
                input: name,
                fix: 'Shorten it.',
            });
        return value;
    },
});
/** Text of several lines, as it was written; readInputs bounds its length. */
const text = {
    words: 'Text',
    form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
    read: (value, name) => {
        refuseControl(value, name);
        return value;
    },
};
/** An output of another step or job; who uses it parses it by its schema. */
const json = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected, words, maxLength = 500) => ({
    words,
    form: { kind: 'pattern', pattern: regexp, maxLength },
    read: (value, name) => {
        const trimmed = line(maxLength).read(value, name);
        if (!regexp.test(trimmed))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
        return trimmed;
    },
});
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)', 'Kubernetes name');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = {
    words: 'Boolean',
    form: { kind: 'boolean' },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        if (/^(true|True|TRUE)$/.test(trimmed))
            return true;
        if (/^(false|False|FALSE)$/.test(trimmed))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
    },
};
const choice = (...options) => ({
    words: `One of ${options.join(', ')}`,
    form: { kind: 'choice', options },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        const found = options.find((option) => option === trimmed);
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return found;
    },
});
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name', 'Port number or name');
const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference', 'Image reference');
const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /', 'URL path');
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)', 'Path');


/***/ }),

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployGate: () => (/* binding */ deployGate),
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28773);
/* harmony import */ var _workload_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);


/** The half of deploy-canary that replays, as the catalogue of gates lists it. */
const deployGate = {
    kind: 'deploy',
    judge: judgeDeploy,
    facts: ({ readiness }) => (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWordsOf */ .FL)(readiness),
};
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    return {
        verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(measurements.map(({ verdict }) => verdict)),
        measurements,
        reasons: [
            ...measurements.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason),
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

/***/ 81881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt)
/* harmony export */ });
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28148);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59176);


/** The release that is under way, read from the cluster; undefined without one. */
async function standingAt(cluster, place) {
    const driver = (0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__/* .driverOfKind */ .y_)(place.kind);
    const record = await driver.record(cluster, place);
    if (record === undefined)
        return undefined;
    const [subject, achievedPercent] = await Promise.all([
        driver.subject(cluster, place),
        driver.achieved(cluster, place, record),
    ]);
    return {
        release: record.release,
        stage: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedStageOf */ .V1)(record),
        exposurePercent: record.exposure,
        achievedPercent,
        evidenceSha256: record.evidence,
        stagedAt: record.stagedAt,
        decided: record.decided,
        state: record.state,
        expiresAt: record.expiresAt,
        subject,
    };
}


/***/ }),

/***/ 47418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   sK: () => (/* binding */ gateSummary)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26749);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69965);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);





const signs = { pass: '✅', fail: '🔴', inconclusive: '⚪', error: '⚠️' };
const verdictWords = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'not enough to tell',
    error: 'could not judge',
};
const order = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
const rowsIn = ({ check, measurements }) => measurements
    .map((m) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementRow */ .h_)(check, m))
    .map((row, place) => ({ row, place }))
    .sort((a, b) => order[a.row.verdict] - order[b.row.verdict] || a.place - b.place)
    .map(({ row }) => row);
/** One row as a sentence without its full stop: `HTTP errors 62.5 % (5 of 8), stable 0 % (0 of 690), allowed 0.5 %: 140 : 1 (stops at 100 : 1)`. */
function rowText({ title, canary, stable, allowed, change, note, verdict }) {
    if (canary.value === '–')
        return `${title}: ${note === '' ? verdictWords[verdict] : note}`;
    const figure = ({ value, counts }) => counts === '' ? value : `${value} (${counts})`;
    return [
        `${title} ${figure(canary)}${change === '' ? '' : ` ${change}`}`,
        ...(stable.value === '–' ? [] : [`stable ${figure(stable)}`]),
        ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
    ]
        .join(', ')
        .concat(note === '' ? '' : `: ${note}`);
}
/** What is not green in words, one line each; of a gate without measurements its reasons. */
function openLines(evidence) {
    const open = rowsIn(evidence).filter(({ verdict }) => verdict !== 'pass');
    return open.length > 0 ? open.map(rowText) : evidence.reasons.map(_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E);
}
const mostPassed = 8;
/** A gate in the job summary: five lines. */
function gateSummary(evidence) {
    const { check, verdict, release, window, facts, sources, reasons, warnings } = evidence;
    const rows = rowsIn(evidence);
    const open = rows.filter((row) => row.verdict !== 'pass');
    const passed = rows.filter((row) => row.verdict === 'pass');
    const more = passed.length - mostPassed;
    const took = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(Date.parse(window.end) - Date.parse(window.start));
    const said = [...(open.length > 0 ? [] : reasons), ...warnings.map((one) => `⚠️ ${one}`)];
    const lines = [
        `### ${signs[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(check)}: ${verdictWords[verdict]} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(`${release.workload} at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(release.achievedPercent, 'percent')}`)}`,
        open
            .slice(0, 3)
            .map((row) => `${signs[row.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(rowText(row))}`)
            .join('<br>') + (open.length > 3 ? `<br>and ${open.length - 3} more` : ''),
        said
            .slice(0, 3)
            .map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(one).slice(0, 300)))
            .join('<br>'),
        passed.length === 0
            ? ''
            : `✅ ${passed.length} passed: ${passed
                .slice(0, mostPassed)
                .map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .passedText */ .qv)(row)))
                .join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`,
        [
            `${took}, from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(sources.map(({ kind }) => kind).join(', '))}`,
            ...(facts.withdrawal === undefined
                ? []
                : [
                    facts.withdrawal.done
                        ? `users were taken off the canary at ${facts.withdrawal.at.slice(11, 19)} UTC`
                        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(`users were not taken off the canary: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(facts.withdrawal.detail)}`),
                ]),
        ].join(' · '),
    ];
    return `${lines.filter((one) => one !== '').join('\n\n')}\n`;
}


/***/ })

};
