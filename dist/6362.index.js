export const id = 6362;
export const ids = [6362];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88564);


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

/***/ 89732:
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
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
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
        cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload)),
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
    const lease = await cluster.get(resources.resources.leases, namespace, (0,names/* leaseName */.AI)(workload));
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
// EXTERNAL MODULE: ./lib/connect/git.js
var connect_git = __webpack_require__(3250);
// EXTERNAL MODULE: ./lib/release/gitops/place.js
var place = __webpack_require__(21389);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary/git.js


/** A file that the promotion could not change is found out now, with nobody on the canary yet. */
async function requireEditable(runtime, inputs, plan) {
    const git = (0,place/* parseGit */.SW)(plan.record.git);
    const open = (0,connect_git/* gitOpener */.sZ)(runtime, inputs['git-token']);
    if (git === undefined || plan.request.stage > 1)
        return;
    if (open === undefined) {
        runtime.log.warning(`git-token is empty: whether ${(0,place/* placeText */.Z9)(git)} can be changed is only seen at the promotion, which needs it.`, 'promotion by commit');
        return;
    }
    const { readEdited } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5638)]).then(__webpack_require__.bind(__webpack_require__, 75638));
    const { edited } = await readEdited(await open(git.repository), {
        git,
        workload: { kind: plan.place.kind, name: plan.place.workload },
        image: inputs.image,
        before: plan.stableImage,
    });
    runtime.log.info(`promotion: ${(0,place/* placeText */.Z9)(git)} › ${edited.at}: ${edited.before} → ${edited.after}`);
}

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
    previous: decision === undefined ? null : (0,canonical.hashOf)(decision),
});
/** What nothing has come of yet: a dry run, or a drift. No evidence of anything that runs fits it. */
const plannedSubject = (plan) => ({
    cluster: '',
    namespace: plan.place.namespace,
    workload: { kind: plan.place.kind, name: plan.place.workload, uid: '' },
    canary: { uid: '', templateSha256: (0,canonical.hashOf)(plan.template) },
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
    revision: (0,canonical.hashOf)(plan.template).slice(0, 12),
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
    await requireEditable(runtime, inputs, plan);
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
    const left = await (0,evidence/* leaveEvidence */.zb)(runtime, inputs['evidence-folder'], (0,assemble/* evidenceOf */.X)({
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88564);



/** What the release is of, as its driver finds it in the cluster. */
const placeOf = (inputs) => ({
    kind: (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_2__/* .driverOf */ .SV)(inputs.provider).kindOf(inputs['workload-kind']),
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
        decided: decision === undefined ? undefined : (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.hashOf)(decision),
        deadMan: deadManOf(inputs),
        // Git gives stable the references as they are: copies would be the canary's alone.
        config: inputs.promotion === 'git' ? 'hashed' : inputs.config,
        git: gitOf(runtime, inputs),
        pin: inputs.pin,
    };
}
/** Where a promotion by Git is committed. */
function gitOf({ run }, inputs) {
    if (inputs.promotion === 'cluster')
        return undefined;
    if (inputs.git === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('The promotion is a commit, and nothing says where.', {
            input: 'git',
            fix: 'Set `git: {repository: owner/name, branch: main, file: apps/shop/deployment.yaml}`.',
        });
    const repository = inputs.git.repository ?? run.repository;
    if (repository === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It names no repository, and this is no run of one.', {
            input: 'git',
            fix: 'Add `repository: owner/name`.',
        });
    return { ...inputs.git, repository, container: inputs.container };
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
// EXTERNAL MODULE: ./lib/connect/git.js
var git = __webpack_require__(3250);
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

// EXTERNAL MODULE: ./lib/release/gitops/place.js
var place = __webpack_require__(21389);
// EXTERNAL MODULE: ./lib/release/request.js
var request = __webpack_require__(59176);
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
    pin: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)(...request/* pins */.hm), 'tag', {
        says: "digest = the digest that the canary's pods run is written into its template before users meet them, and promoted with it: a tag that moves changes nothing (not argo-rollouts).",
        example: 'digest',
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
/** Who makes a promotion real: decided before the first stage. */
const promotionInputs = {
    promotion: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('cluster', 'git'), 'cluster', {
        says: 'How the promotion is made at the end: cluster patches the workload; git commits the image where Flux or Argo CD take it from (docs/gitops.md).',
        example: 'git',
    }),
    git: (0,table/* optional */.lq)(place/* gitPlace */.YM, '{}', {
        says: 'Where the version stands for promotion git: repository (empty = this one), branch (main), file, path (empty = found by the workload), pull-request (false).',
        example: '{repository: acme/deploy, file: apps/shop/values.yaml, path: image.tag}',
    }),
    'git-token': git/* gitToken */.OW,
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
    ...promotionInputs,
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

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lenientGitToken),
/* harmony export */   OW: () => (/* binding */ gitToken),
/* harmony export */   sZ: () => (/* binding */ gitOpener)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const row = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(4000), {
    says: 'Token that may commit where `git` of deploy-canary says (contents: write; with pull-request also pull-requests: write).',
    example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .dn)('secrets.DEPLOY_REPOSITORY_TOKEN'),
});
const gitToken = row;
/** Of ways back: a token that cannot be used stands in no one's way. */
const lenientGitToken = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lenient */ .W_)(row);
/** Opens repositories with this token; undefined without one. */
function gitOpener(runtime, token) {
    if (token === undefined)
        return undefined;
    runtime.mask(token);
    return async (repository) => {
        const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 61268));
        return githubRepository(runtime.run, token, {
            repository,
            input: 'git',
            signal: runtime.signal,
        });
    };
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
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98704);
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
    const begun = standing.decided === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.hashOf)(decision) && standing.stage === release.stage + 1;
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

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


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
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88564);
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

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   qv: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const severity = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
/** Every row of the matrix, worst first, and the deciding one before all others. */
function rowsOf({ decision, evidence }) {
    const { deciding } = decision;
    const all = decision.dimensions.flatMap((dimension) => {
        const found = measurementOf(dimension, evidence);
        return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
    });
    const decided = (one) => one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
    return all
        .map((one, place) => ({ ...one, place }))
        .sort((a, b) => severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place)
        .map(({ row }) => row);
}
const measurementOf = ({ check, measurement }, evidence) => evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);
/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension, m) => measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
});
/** One measurement as a row, whoever judged it. */
function measurementRow(check, m) {
    const counts = m.counts;
    const reason = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(m.reason);
    return {
        id: `${check}/${m.name}`,
        verdict: m.verdict,
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(m.name),
        canary: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit),
            counts: counts === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.canary),
        },
        stable: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit),
            counts: counts?.stable == null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.stable),
        },
        // Two rates are compared as they are: thirty times nothing much says less than both numbers.
        change: m.unit === 'percent' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline),
        allowed: m.name === 'exposure-achieved' ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} asked` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit),
        note: noteOf(m, reason),
        reason,
    };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m, reason) {
    if (m.verdict === 'pass')
        return m.warnings?.[0] ?? '';
    if (m.contradictedBy !== undefined)
        return `worse, while ${m.contradictedBy.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg).join(', ')} got better`;
    if (m.odds !== undefined)
        return `certain: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .oddsText */ .gx)(m.odds)}`;
    if (m.lacks !== undefined && m.verdict === 'inconclusive')
        return `too little data: ${lackText(m.name, m.lacks)}`;
    if (m.verdict === 'inconclusive' && m.canary === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 90);
    const whole = m.verdict === 'error' || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(m) && toldUnits.includes(m.unit));
    return whole ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 240) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
const lackText = (name, { have, need, of }) => `${have} of ${need} ${of === 'events' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason) => reason.split('; ')[0] ?? reason;
/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
function passedText({ title, canary, stable, allowed }) {
    if (title === 'exposure')
        return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
    const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
    const beside = stable.value === '–' ? '' : ` (${stable.value})`;
    return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ })

};
