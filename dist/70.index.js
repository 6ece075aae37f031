export const id = 70;
export const ids = [70];
export const modules = {

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

/***/ 18874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What is asked, with the container's own answers left open (null). */
const parametersOf = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    deadlineSeconds: inputs['dependency-deadline'] / 1000,
    container: inputs.container ?? null,
    port: inputs.port ?? null,
    livenessPath: inputs['liveness-path'] ?? null,
    readinessPath: inputs['readiness-path'] ?? null,
    metricsPath: inputs['metrics-path'],
    dependencies: inputs.dependencies,
    evict: inputs.evict,
    pool: inputs.pool === undefined ? null : poolOf(inputs, inputs.pool),
    proof: inputs.mode === 'static' ? null : proofOf(inputs),
    dryRun: inputs['dry-run'],
});
const poolOf = (inputs, { workers, queue, taskBytes, workerBytes }) => ({
    ...{ workers, queue, taskBytes, workerBytes },
    workersPerCpu: [inputs['workers-per-cpu-min'], inputs['workers-per-cpu-max']],
    queuePerWorker: inputs['queue-per-worker'],
    warnWorkers: inputs['warn-workers'],
    warnQueue: inputs['warn-queue'],
    memorySharePercent: inputs['memory-share'],
});
function proofOf(inputs) {
    const service = inputs['prove-service'];
    const targets = inputs['prove-targets'] ?? [];
    const dependency = inputs['prove-dependency'] ?? service;
    if (service === undefined && targets.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('With mode prove it must say what is taken away.', {
            input: 'prove-service',
            fix: 'Example: prove-service: redis. Outside of the namespace: prove-dependency: redis, prove-targets: ["10.96.7.4:6379", "10.244.1.7:6379"] (the Service and its pods).',
        });
    if (dependency === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('With prove-targets it must have a name.', {
            input: 'prove-dependency',
            fix: 'Example: redis, the name that it has under dependencies.',
        });
    return {
        dependency,
        service: service ?? null,
        targets,
        withinSeconds: inputs['prove-duration'] / 1000,
        recoverySeconds: inputs['recovery-timeout'] / 1000,
        minHealthy: inputs['min-healthy'],
        chaosNamespace: inputs['chaos-namespace'],
    };
}


/***/ }),

/***/ 40187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79740);
/* harmony import */ var _gates_metrics_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79594);
/* harmony import */ var _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33826);




/** What is asked; `achievedPercent` is the canary's share of the work, undefined before a release. */
function parametersOf(inputs, achievedPercent) {
    const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
    if (windowMs < inputs.interval)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is longer than the whole window.', {
            input: 'interval',
            fix: 'Choose an interval that fits several times into the duration.',
        });
    const history = (0,_gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__/* .historyParametersOf */ .K$)(inputs);
    const checks = inputs.checks ?? (inputs.source === 'sentry' ? _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionChecks */ .U6 : _gates_metrics_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultChecks */ .Li);
    return {
        checks,
        intervalSeconds: inputs.interval / 1000,
        horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
        alpha: inputs.alpha,
        minEvents: inputs['min-events'],
        minTicks: inputs['min-ticks'],
        bakeTicks: Math.ceil(inputs.bake / inputs.interval),
        warmupTicks: Math.ceil(inputs['warm-up'] / inputs.interval),
        weight: achievedPercent === undefined
            ? 0.5
            : Math.min(_gates_metrics_gate_js__WEBPACK_IMPORTED_MODULE_2__.fullWeight, Math.max(0.001, achievedPercent / 100)),
        adaptive: (0,_gates_metrics_earlier_days_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptiveRuleOf */ .cj)(inputs),
        ...(inputs.faults > 0 ? { onsetSlots: inputs.faults } : {}),
        source: inputs.source,
        maxPods: inputs.source === 'pods' ? inputs['max-pods'] : null,
        patienceSeconds: inputs['source-patience'] / 1000,
        ...policyOf(inputs, achievedPercent),
        history: achievedPercent === undefined ? null : history,
    };
}
/** Before a release, and without a policy, the gate looks at none. */
function policyOf(inputs, achievedPercent) {
    const source = inputs['policy-source'];
    if (achievedPercent === undefined || (inputs.policy === undefined && source === 'inline'))
        return {};
    const { 'policy-max-age': maxAgeMs, loosening } = inputs;
    return { policy: { source, maxAgeMs, loosening } };
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ typeFor),
/* harmony export */   m: () => (/* binding */ parametersOf)
/* harmony export */ });
/* harmony import */ var _chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63477);
/* harmony import */ var _chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);
/* harmony import */ var _chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38300);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** The type of what is created: the fault itself, or the Workflow around it. */
const typeFor = (inputs) => (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(kindFor(inputs), abortFor(inputs) ?? undefined);
const abortFor = (inputs) => inputs['abort-url'] === undefined ? null : { url: inputs['abort-url'], statusCode: '200' };
function kindFor({ experiment, fault }) {
    if (experiment !== 'own')
        return { kind: (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOf */ .jE)(experiment).kind };
    if (fault !== undefined)
        return fault.fault;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError('With experiment own the fault itself is needed.', {
        input: 'fault',
        fix: 'Example: {kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}.',
    });
}
/** What is asked, with defaults resolved; refuses what no cluster could make possible. */
function parametersOf(inputs, { runId }) {
    const { experiment } = inputs;
    const preset = experiment === 'own' ? undefined : (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOf */ .jE)(experiment);
    const formula = preset?.experiment ?? null;
    const settings = { ..._chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L6, ...inputs.settings };
    const { kind } = kindFor(inputs);
    if (experiment !== 'own' && inputs.fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`It is for experiment own, and experiment is ${experiment}.`, {
            input: 'fault',
            fix: 'Leave one of them out.',
        });
    const limitSeconds = inputs.limit ?? (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimit */ .Jg)(formula ?? undefined, settings);
    const parameters = {
        ...asked(inputs),
        ...{ experiment, formula, settings, limitSeconds },
        rounds: inputs.rounds ?? preset?.rounds ?? 1,
        seed: inputs.seed ?? runId,
    };
    const once = preset !== undefined && happensOnce(kind, preset, parameters);
    if (once && parameters.abort !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`${experiment} happens once: there is nothing to end.`, {
            input: 'abort-url',
            fix: 'Leave it out.',
        });
    (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireReachable */ .Zn)(formula ?? undefined, settings, {
        limitSeconds,
        durationSeconds: once ? 0 : parameters.values.durationSeconds,
    });
    requireLedger(experiment, formula, parameters.probes ?? []);
    requireLease(parameters);
    return parameters;
}
/** What stands in the inputs as it is. */
const asked = (inputs) => ({
    values: valuesOf(inputs),
    own: inputs.fault ?? null,
    service: inputs.service ?? null,
    amount: inputs.percent === undefined
        ? { kind: 'count', count: inputs['pod-names']?.length ?? inputs.pods }
        : { kind: 'percent', percent: inputs.percent },
    podNames: inputs['pod-names'] ?? null,
    probes: inputs.probes ?? null,
    leaderLease: inputs['leader-lease'] ?? null,
    abort: abortFor(inputs),
    freeze: inputs.freeze ?? '',
    filterNamespace: inputs['filter-namespace'],
    recoveryTimeoutSeconds: inputs['recovery-timeout'] / 1000,
    minHealthy: inputs['min-healthy'],
    chaosNamespace: inputs['chaos-namespace'],
    dryRun: inputs['dry-run'],
});
const happensOnce = (kind, { spec }, { values }) => (0,_chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneShot */ .hb)({ name: '', kind, spec: spec(values), durationSeconds: 0 });
function requireLease({ formula, leaderLease }) {
    if (formula !== 'E6' || leaderLease !== null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError('Whoever kills the leader must be told where it is written.', {
        input: 'leader-lease',
        fix: 'Name the Lease that leaders of this workload hold.',
    });
}
/** Experiments whose promise is about work: without a ledger nobody would see what was lost. */
const aboutWork = ['E1', 'E2', 'E3', 'E5'];
function requireLedger(experiment, formula, probes) {
    if (formula === null || !aboutWork.includes(formula))
        return;
    if (probes.some(({ kind }) => kind === 'ledger'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UsageError(`${experiment} judges lost and doubled work, and no probe keeps a ledger of it.`, {
        input: 'probes',
        fix: 'Add one of kind ledger (docs/chaos.md), or use pod-kill, container-kill or partition-from, which judge the fault alone.',
    });
}
const valuesOf = (inputs) => ({
    durationSeconds: Math.max(1, Math.round(inputs.duration / 1000)),
    gracePeriodSeconds: Math.round(inputs['grace-period'] / 1000),
    latencyMs: Math.round(inputs.latency),
    jitterMs: Math.round(inputs.jitter),
    sharePercent: inputs.share,
    rate: inputs.rate,
    targets: inputs.targets ?? [],
    container: inputs.container ?? '',
    port: inputs.port ?? 0,
    path: inputs.path,
    volumePath: inputs['volume-path'] ?? '',
    offset: inputs.offset,
    names: inputs.names ?? [],
    memory: inputs.memory,
    load: inputs.load,
});


/***/ }),

/***/ 87062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./lib/connect/workflow.js
/** What a workflow will ask of our actions; loads GitHub's parser. */
async function readWorkflowUse(file, known) {
    const { workflowUse } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(162), __webpack_require__.e(6533)]).then(__webpack_require__.bind(__webpack_require__, 76533));
    return workflowUse(file, known);
}

// EXTERNAL MODULE: ./lib/decision/policy.js
var policy = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/table.js
var inputs_table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/preflight/finding.js

/** A refusal as a finding; `named` says where an input of that name stands. */
const findingOf = ({ said, fix, input }, where, named = (name) => `${where} › ${name}`) => ({
    level: 'error',
    where: input === undefined ? where : named(input),
    what: said,
    fix: fix ?? 'See its documentation.',
});
/** What `body` refuses; anything that is not the user's to mend is thrown on. */
async function refusalOf(where, body, named) {
    try {
        await body();
        return [];
    }
    catch (thrown) {
        if (thrown instanceof errors.UsageError)
            return [findingOf(thrown, where, named)];
        throw thrown;
    }
}
/** One line for what several jobs have in common; errors before warnings, each in the order of the workflow. */
function folded(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.level, finding.what, finding.fix]);
        const group = groups.get(key) ?? [];
        if (!group.some(({ where }) => where === finding.where))
            groups.set(key, [...group, finding]);
    }
    const one = [...groups.values()].flatMap(([first, ...more]) => first === undefined
        ? []
        : more.length === 0
            ? [first]
            : [{ ...first, where: `${first.where} (and ${more.length} more)` }]);
    return [
        ...one.filter(({ level }) => level === 'error'),
        ...one.filter(({ level }) => level === 'warning'),
    ];
}

;// CONCATENATED MODULE: ./lib/preflight/values.js




const placeOf = ({ path }, { action }) => `${path} › ${action}`;
/** An input of a step, with the expression that its value comes from. */
function inputPlace(job, step, input) {
    // A refusal may name a path inside of the input: checks[2].limit.
    const [name = input] = /^[\w-]+/.exec(input) ?? [];
    const text = step.written[name] ?? '';
    const from = text.includes('${{') ? `: ${text.trim()}` : '';
    return `${placeOf(job, step)} › ${input}${from}`;
}
/** Everything that a step gives to its action, held against the table of that action. */
async function valueFindings(job, step, tables) {
    const table = Object.hasOwn(tables, step.action) ? tables[step.action] : undefined;
    if (table === undefined)
        return [unknownAction(job, step, Object.keys(tables))];
    const strange = Object.keys(step.given).filter((name) => !Object.hasOwn(table, name));
    const bad = [];
    for (const [name, row] of Object.entries(table)) {
        const given = Object.hasOwn(step.given, name) ? step.given[name] : '';
        if (given === undefined)
            continue;
        try {
            await (0,inputs_table/* readInput */.R5)(row, name, given);
        }
        catch (thrown) {
            if (!(thrown instanceof errors.UsageError))
                throw thrown;
            bad.push(findingOf(thrown, placeOf(job, step), (input) => inputPlace(job, step, input)));
        }
    }
    return [...strange.map((name) => unknownInput(job, step, name, Object.keys(table))), ...bad];
}
function unknownAction(job, step, known) {
    const near = (0,shape/* nearest */.pA)(step.action, known);
    return {
        level: 'error',
        where: placeOf(job, step),
        what: 'There is no such action.',
        fix: `${near === undefined ? '' : `Is it '${near}'? `}There are: ${known.join(', ')}.`,
    };
}
/** GitHub ignores it with a warning: what it was to say is lost. */
function unknownInput(job, step, name, known) {
    const near = (0,shape/* nearest */.pA)(name, known);
    return {
        level: 'error',
        where: inputPlace(job, step, name),
        what: `${step.action} has no such input, and would ignore it.`,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Its inputs: ${known.join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/preflight/decisions.js







const action = 'decide-promote';
const callOf = ({ path, id }) => path.slice(0, path.length - id.length);
/** A decision counts the evidence of the jobs under its `needs`, and holds when one of them is not there: known before anything runs. */
async function decisionFindings(jobs, tables) {
    const table = tables[action];
    if (table === undefined)
        return [];
    const decisions = jobs.flatMap((job) => job.steps
        .filter((step) => step.action === action && step.mayRun)
        .map((step) => ({
        ...{ job, step, all: jobs },
        siblings: jobs.filter((other) => callOf(other) === callOf(job)),
    })));
    const found = await Promise.all(decisions.map(async (decision) => [
        ...needsFindings(decision),
        ...skipFindings(decision),
        ...(await requireFindings(decision, table)),
    ]));
    return found.flat();
}
function needsFindings({ job, step }) {
    const text = step.written['needs'] ?? '';
    if (text === '' || /tojson\(\s*needs\s*\)/i.test(text))
        return [];
    return [
        {
            level: 'warning',
            where: inputPlace(job, step, 'needs'),
            what: 'It does not hand over all of needs: a job that failed may go unseen.',
            fix: `Write needs: ${(0,inputs_table/* expression */.dn)('toJSON(needs)')}.`,
        },
    ];
}
function skipFindings({ job, step, siblings }) {
    const given = step.given['may-skip'] ?? '';
    const maySkip = (0,inputs_text/* namesIn */.wX)(given);
    const strangers = maySkip.filter((name) => !job.needs.includes(name));
    const skipped = siblings.filter(({ id, mayRun }) => job.needs.includes(id) && !mayRun && !maySkip.includes(id));
    // What may be skipped is known by the run alone.
    const open = 'may-skip' in step.given && step.given['may-skip'] === undefined;
    return [
        ...strangers.map((name) => {
            const near = (0,shape/* nearest */.pA)(name, job.needs);
            return {
                level: 'error',
                where: inputPlace(job, step, 'may-skip'),
                what: `There is no job ${name} under needs of ${job.path}.`,
                fix: `${near === undefined ? '' : `Is it '${near}'? `}Under needs: ${job.needs.join(', ') || 'none'}.`,
            };
        }),
        ...(open ? [] : skipped).map(({ id }) => ({
            level: 'error',
            where: inputPlace(job, step, 'may-skip'),
            what: `The job ${id} is skipped with these inputs, and a skip that is not meant holds every decision.`,
            fix: `Name ${id} in may-skip.`,
        })),
    ];
}
async function requireFindings(decision, table) {
    const { job, step } = decision;
    const given = 'require' in step.given ? step.given['require'] : '';
    if (given === undefined)
        return [];
    const text = given === '' ? (table['require']?.fallback ?? '') : given;
    const required = [...(0,inputs_text/* namesIn */.wX)(text), ...(await policyOf(step)).require];
    // What a called workflow gives is its own matter.
    const calls = decision.siblings.some(({ id, path }) => job.needs.includes(id) && decision.all.some((other) => other.path.startsWith(`${path} / `)));
    return [...new Set(required)].flatMap((check) => evidenceFinding(decision, check, calls));
}
const checkOf = ({ given, action: name }) => 'check-name' in given ? given['check-name'] || undefined : name;
/** A name that only the run knows may be any. */
const gives = (step, check) => checkOf(step) === check || ('check-name' in step.given && step.given['check-name'] === undefined);
function evidenceFinding({ job, step, siblings }, check, calls) {
    const where = inputPlace(job, step, 'require');
    const all = siblings.flatMap((one) => one.steps.filter((used) => gives(used, check)).map((used) => ({ one, used })));
    const under = all.filter(({ one }) => job.needs.includes(one.id));
    const [first] = under;
    if (first === undefined) {
        if (calls)
            return [];
        const [elsewhere] = all;
        return [
            {
                level: 'error',
                where,
                what: `It requires evidence of ${check}, and no job under needs leaves any.`,
                fix: elsewhere === undefined
                    ? `Add a step that does, or take ${check} out of require.`
                    : `Add ${elsewhere.one.id} to needs of ${job.id}.`,
            },
        ];
    }
    if (under.every(({ used }) => !used.mayRun))
        return [
            {
                level: 'error',
                where,
                what: `It requires evidence of ${check}, whose job ${first.one.id} is skipped with these inputs.`,
                fix: `Take ${check} out of require where ${first.one.id} is skipped.`,
            },
        ];
    if (under.some(({ one, used }) => handsOver(one, used)))
        return [];
    return [
        {
            level: 'error',
            where: placeOf(first.one, first.used),
            what: `Its evidence is required by ${job.path}, and its job has no output with it.`,
            fix: `Add to outputs of ${first.one.id}: evidence: ${(0,inputs_table/* expression */.dn)(`steps.${first.used.id ?? 'ID'}.outputs.evidence`)}${first.used.id === undefined ? ', and give the step that id' : ''}.`,
        },
    ];
}
const handsOver = ({ outputs }, { id }) => id !== undefined &&
    Object.values(outputs).some((text) => text.includes(`steps.${id}.outputs.evidence`));
const policyType = (0,yaml.yaml)(policy/* parsePolicy */.ON, 'map');
/** The default one when it is not known, or not valid (which is said where it stands). */
async function policyOf({ given, }) {
    const text = given['policy'];
    const none = { require: [], named: [] };
    if (text === undefined || text.trim() === '')
        return none;
    const row = { type: policyType, says: '', example: '', fallback: undefined };
    return await (0,inputs_table/* readInput */.R5)(row, 'policy', text).catch(() => none);
}
/** A dimension that the policy names and nobody measures holds every stage; `checks` = all that gate-metrics reads. */
async function policyFindings(jobs, checks) {
    const measured = new Set(checks.map(({ dimension }) => dimension));
    const steps = jobs.flatMap((job) => job.steps
        .filter((one) => one.action === action && one.mayRun)
        .map((step) => ({ where: inputPlace(job, step, 'policy'), step })));
    const found = await Promise.all(steps.map(async ({ where, step }) => (await policyOf(step)).named
        .filter((name) => !measured.has(name))
        .flatMap((name) => unmeasured(name, where))));
    return found.flat();
}
const usual = [...new Set(Object.values(presets/* allPresets */.CY).map(({ dimension }) => dimension))];
/** Other gates have dimensions of their own, which no preset is called after: of those nothing is said. */
function unmeasured(name, where) {
    const near = usual.includes(name) ? name : (0,shape/* nearest */.pA)(name, usual);
    if (near === undefined)
        return [];
    return [
        {
            level: near === name ? 'error' : 'warning',
            where,
            what: `Its dimension ${name} is measured by no check, and a dimension that is named and not measured holds.`,
            fix: near === name
                ? `Add a check for ${name} to gate-metrics, or take it out of the policy.`
                : `Is it '${near}'?`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/actions/gate-health/parameters.js
var parameters = __webpack_require__(18874);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/parameters.js
var gate_metrics_parameters = __webpack_require__(40187);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/inputs.js + 1 modules
var inputs = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/actions/gate-health/inputs.js + 1 modules
var gate_health_inputs = __webpack_require__(18473);
// EXTERNAL MODULE: ./lib/actions/gate-metrics/inputs.js
var gate_metrics_inputs = __webpack_require__(32302);
// EXTERNAL MODULE: ./lib/actions/inject-chaos/inputs.js + 2 modules
var inject_chaos_inputs = __webpack_require__(57017);
;// CONCATENATED MODULE: ./lib/actions/validate/asked.js






/** What gate-metrics reads when it is asked so. */
const checksOf = ({ checks, source }) => checks ?? (source === 'sentry' ? presets/* sessionChecks */.U6 : presets/* defaultChecks */.Li);
/** The steps that can be read as their actions read them: each of them was found without a bad value. */
async function askedOf({ jobs }, isBad) {
    const used = jobs.flatMap((job) => job.steps
        .filter((step) => step.mayRun && !isBad(step))
        .map((step) => ({ job, step, knows: knowledgeOf(step) })));
    const of = (action) => used.filter(({ step }) => step.action === action);
    const read = (action, table) => Promise.all(of(action).map(async (one) => ({ ...one, inputs: await inputsOf(one.step, table) })));
    const [deploys, metrics, health, faults] = await Promise.all([
        read('deploy-canary', inputs/* definitions */.B),
        read('gate-metrics', gate_metrics_inputs/* definitions */.B),
        read('gate-health', gate_health_inputs/* definitions */.B),
        read('inject-chaos', inject_chaos_inputs/* definitions */.B),
    ]);
    return { deploys, metrics, health, faults };
}
const knowledgeOf = ({ given }) => (input) => !Object.hasOwn(given, input) || given[input] !== undefined;
const inputsOf = ({ given }, table) => (0,inputs_table/* readInputs */.Ko)(table, (name) => {
    const text = Object.hasOwn(given, name) ? given[name] : '';
    return text ?? (table[name]?.fallback === undefined ? standIn(name) : '');
});
/** What only the run knows and the action requires: tokens, handles, and perhaps the image. */
const standIn = (name) => ({ stage: '1', exposure: '1', image: 'known-by-the-run' })[name] ?? 'known-by-the-run';

// EXTERNAL MODULE: ./lib/gates/chaos/plan.js
var plan = __webpack_require__(76428);
// EXTERNAL MODULE: ./lib/preflight/faults.js
var preflight_faults = __webpack_require__(29942);
// EXTERNAL MODULE: ./lib/release/exposure/consumers-plan.js + 1 modules
var consumers_plan = __webpack_require__(44134);
// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
// EXTERNAL MODULE: ./lib/release/exposure/weighted.js
var weighted = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/release/exposure/pods-at.js



/**
 * Pods of the canary, and of all that serve, at a share in percent of a workload of `capacity` pods. undefined where a Rollout's own steps say it.
 * Partitions of a queue are not known here: they only make the counts of `consumers` finer.
 */
function podsAt(provider, capacity, percent) {
    if (provider === 'argo-rollouts')
        return undefined;
    if (provider !== 'replicas' && provider !== 'consumers') {
        const canary = (0,weighted/* canaryPodsBeside */.P2)(capacity, percent);
        return { canary, all: capacity + canary };
    }
    const { canary, stable } = provider === 'replicas'
        ? (0,replicas_plan/* planReplicas */.n)(capacity, percent)
        : (0,consumers_plan/* planConsumers */.hF)(capacity, null, percent);
    return { canary, all: canary + stable };
}

// EXTERNAL MODULE: ./lib/actions/inject-chaos/parameters.js
var inject_chaos_parameters = __webpack_require__(4994);
;// CONCATENATED MODULE: ./lib/actions/validate/faults.js







/** What the faults of a workflow will hit, and what would be refused of them once the canary stands. `capacity`: pods of the workload, if known. */
async function faultsOf({ faults, deploys }, capacity) {
    const previews = [];
    const findings = [];
    for (const fault of faults) {
        const where = placeOf(fault.job, fault.step);
        const stage = stageOf(fault, deploys);
        const exposurePercent = stage?.knows('exposure') === true ? stage.inputs.exposure : null;
        const pods = stage === undefined || exposurePercent === null || capacity === null
            ? undefined
            : podsAt(stage.inputs.provider, capacity, exposurePercent);
        findings.push(...(await refusalOf(where, () => {
            const asked = (0,inject_chaos_parameters/* parametersOf */.m)(fault.inputs, { runId: '0' });
            previews.push((0,preflight_faults/* previewOf */.oW)(asked, { where, exposurePercent, pods }));
        }, (input) => inputPlace(fault.job, fault.step, input))));
    }
    return { previews, findings };
}
/** The stage in which a fault happens: that of its own called workflow, else the last one before it. */
function stageOf({ job }, deploys) {
    const caller = (path) => path.split(' / ').slice(0, -1).join(' / ');
    return deploys.findLast((one) => caller(one.job.path) === caller(job.path)) ?? deploys.at(-1);
}
/** Services that faults name are there, with addresses. */
async function serviceFindings({ cluster }, { faults }, { inputs: { namespace } }) {
    const found = [];
    for (const { job, step, inputs, knows } of faults) {
        if (inputs.service === undefined || !knows('service'))
            continue;
        try {
            await (0,plan/* serviceAddresses */.sD)(cluster, namespace, inputs.service);
        }
        catch (thrown) {
            if (!(thrown instanceof errors.UsageError))
                throw thrown;
            found.push(findingOf(thrown, placeOf(job, step), (input) => inputPlace(job, step, input)));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/connect/metrics-answer.js
var metrics_answer = __webpack_require__(98022);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/preflight/ask-rights.js
var ask_rights = __webpack_require__(94092);
// EXTERNAL MODULE: ./lib/preflight/rights.js
var rights = __webpack_require__(55480);
;// CONCATENATED MODULE: ./lib/preflight/workload.js
/** The container that is released: by name, the only one, or the one that says when it is ready. */
const releasedContainer = (containers, wanted) => wanted === undefined
    ? (containers.find(({ readinessProbe }) => readinessProbe !== undefined) ?? containers[0])
    : containers.find(({ name }) => name === wanted);
/** gate-health fails a container that does not say whether it is ready and alive. */
function probeFindings(container, where) {
    const missing = [
        ...(container.readinessProbe === undefined ? ['readinessProbe'] : []),
        ...(container.livenessProbe === undefined ? ['livenessProbe'] : []),
    ];
    return missing.map((probe) => ({
        level: 'error',
        where,
        what: `The container ${container.name} declares no ${probe}.`,
        fix: `Add a ${probe} to it: gate-health fails a container without one.`,
    }));
}

// EXTERNAL MODULE: ./lib/release/beside/canary.js + 1 modules
var canary = __webpack_require__(97335);
// EXTERNAL MODULE: ./lib/release/beside/fitness.js
var fitness = __webpack_require__(98092);
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/actions/deploy-canary/asked.js
var asked = __webpack_require__(67722);
// EXTERNAL MODULE: ./lib/connect/metric-source.js
var metric_source = __webpack_require__(50784);
// EXTERNAL MODULE: ./lib/gates/metrics/expectation.js
var expectation = __webpack_require__(30780);
;// CONCATENATED MODULE: ./lib/preflight/metrics.js


/** Within it a pod may not have had its first request. */
const settledSeconds = 60;
/** Which checks the answers can serve; a check that may be missing is none of the release's trouble. */
function metricFindings(answers, checks, where, nowSeconds) {
    const [answer] = answers;
    if (answer === undefined)
        return [];
    // A counter with labels is there from its first event on.
    const young = answers.some(({ startedAtSeconds }) => startedAtSeconds !== null && nowSeconds - startedAtSeconds < settledSeconds);
    return checks.flatMap((check) => {
        const fit = bestFit(answers, check);
        if (fit.state === 'unselected')
            return [
                {
                    level: 'error',
                    where,
                    what: `Check ${check.name}: ${fit.text.replaceAll(' of the canary', '')}.`,
                    fix: 'Give the check the labels that are there, or a definition of its own (docs/gate-metrics.md).',
                },
            ];
        if (fit.state !== 'absent' || check.optional)
            return [];
        const [metric = ''] = fit.metrics;
        const near = (0,shape/* nearest */.pA)(metric, answer.names);
        return [
            {
                level: young ? 'warning' : 'error',
                where,
                what: `Check ${check.name}: the pods report no ${fit.metrics.join(' and no ')}.`,
                fix: `${near === undefined ? '' : `Is it ${near}? `}Define the check by a metric that is there, or leave it out (docs/gate-metrics.md); a counter may also wait for its first event.`,
            },
        ];
    });
}
const rank = { fits: 0, elsewhere: 1, unselected: 2, absent: 3 };
/** One pod that has it is enough: others may not have had their first event. */
function bestFit(answers, check) {
    const [best] = answers
        .map((answer) => answer.fit(check))
        .sort((a, b) => rank[a.state] - rank[b.state]);
    return best ?? { state: 'elsewhere' };
}
/** The presets that these pods can serve. */
const fittingPresets = (answers) => Object.values(presets/* allPresets */.CY)
    .filter((check) => bestFit(answers, check).state === 'fits')
    .map(({ name }) => name);
/** A process that has just begun says nothing of the usual traffic. */
const youngestSeconds = 5;
/** Events per second of all `pods`, on average since each asked one began; null = not known. */
const rateOf = (answers, pods, nowSeconds) => (check) => {
    const rates = answers.flatMap((answer) => {
        const events = answer.events(check);
        const seconds = nowSeconds - (answer.startedAtSeconds ?? nowSeconds);
        return events === null || seconds < youngestSeconds ? [] : [events / seconds];
    });
    return rates.length === 0 ? null : (rates.reduce((a, b) => a + b, 0) / rates.length) * pods;
};
const trafficFindings = (tooShort, where) => tooShort.map((text) => ({
    level: 'warning',
    where,
    what: `Too little traffic for the first stage: ${text}.`,
    fix: 'Give the stage a longer duration or more exposure, or lower min-events.',
}));

// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/actions/validate/metrics-in-cluster.js












/** A few pods say what all of them report. */
const mostAsked = 3;
/** Whether the numbers that the gates will judge by are there, and come fast enough. */
async function metricsInCluster(ports, { metrics, deploys }, workload, reader) {
    const gate = metrics.find(({ inputs }) => inputs.mode === 'canary') ?? metrics[0];
    if (gate === undefined)
        return { findings: [], presets: null };
    if (gate.inputs.source !== 'pods')
        return { findings: await elsewhere(ports, gate), presets: null };
    const pods = await stablePods(ports, workload);
    const where = `${workload.kind} ${workload.metadata.name}`;
    const [first] = pods;
    if (first === undefined)
        return { findings: [noPods(where)], presets: null };
    const port = { value: 0 };
    const refused = await refusalOf(placeOf(gate.job, gate.step), () => {
        port.value = (0,metric_source/* portOf */.HM)(gate.inputs.port, pods, { workload: workload.metadata.name });
    }, (input) => inputPlace(gate.job, gate.step, input));
    if (refused.length > 0)
        return { findings: refused, presets: null };
    const asked = { port: port.value, path: gate.inputs.path };
    const { answers, findings } = await ask(ports, pods, asked, await reader());
    if (answers.length === 0)
        return { findings, presets: null };
    const checks = checksOf(gate.inputs);
    const [stage] = deploys;
    const nowSeconds = ports.cluster.now().getTime() / 1000;
    const traffic = stage === undefined || !stage.knows('exposure')
        ? []
        : (0,expectation/* tooShort */.r3)(rateOf(answers, pods.length, nowSeconds), {
            ...(0,gate_metrics_parameters/* parametersOf */.m)(gate.inputs, stage.inputs.exposure),
            concurrent: true,
        });
    return {
        findings: [
            ...findings,
            ...metricFindings(answers, checks, `${where} › ${asked.path}`, nowSeconds),
            ...trafficFindings(traffic, inputPlace(gate.job, gate.step, 'min-events')),
        ],
        presets: fittingPresets(answers),
    };
}
const noPods = (where) => ({
    level: 'error',
    where,
    what: 'None of its pods is ready: nothing can be compared with.',
    fix: 'Bring the present version into order first (kubectl describe pods).',
});
/** Ready pods that are none of a release's own. */
async function stablePods({ cluster }, workload) {
    const { items } = await cluster.list(resources.resources.pods, workload.metadata.namespace ?? '', {
        labelSelector: (0,objects/* selectorText */.nM)(workload.spec.selector),
    });
    return items.filter((pod) => (0,objects/* isReady */.i_)(pod) && pod.metadata.labels?.[`${names/* prefix */.Pl}track`] === undefined);
}
async function ask({ cluster, signal }, pods, { port, path }, read) {
    const answers = [];
    const findings = [];
    const one = async ({ metadata }) => {
        const said = await answerOf(async () => cluster.podGet(metadata.namespace ?? '', metadata.name, port, path, signal));
        if (typeof said === 'string')
            findings.push({
                level: 'error',
                where: `pod ${metadata.name}`,
                what: `GET :${port}${path} ${said}.`,
                fix: 'Set port and path of gate-metrics to where the pods serve their metrics.',
            });
        else
            answers.push(read(said.body));
    };
    await Promise.all(pods.slice(0, mostAsked).map(one));
    return { answers, findings };
}
async function answerOf(get) {
    try {
        const answer = await get();
        return answer.status === 200 ? answer : `answered ${answer.status}`;
    }
    catch (thrown) {
        // The right to ask is a finding of its own.
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure === 'forbidden')
            throw thrown;
        return `was not answered: ${(0,errors.messageOf)(thrown)}`;
    }
}
/** Prometheus or Sentry: what the address says of itself, when nothing that only the run knows is needed for it. */
async function elsewhere(ports, gate) {
    const { inputs, job, step, knows } = gate;
    const token = inputs.source === 'prometheus' ? 'prometheus-token' : 'sentry-token';
    if (!knows(token))
        return [];
    return await refusalOf(placeOf(job, step), async () => {
        const source = await (0,metric_source/* sourceOf */.vz)(inputs, ports.cluster, ports.runtime, []);
        await source.describe(ports.signal);
    }, (input) => inputPlace(job, step, input));
}

;// CONCATENATED MODULE: ./lib/actions/validate/in-cluster.js


















/** What the cluster says before anything changes. */
async function clusterFindings(ports, asked) {
    const [deploy] = asked.deploys;
    if (deploy === undefined || !deploy.knows('namespace') || !deploy.knows('workload'))
        return { findings: [unseen(deploy)], presets: null, capacity: null };
    const found = [];
    const look = async (where, body) => {
        try {
            return await body();
        }
        catch (thrown) {
            const finding = findingFrom(thrown, where, (input) => inputPlace(deploy.job, deploy.step, input));
            if (finding !== undefined)
                found.push(finding);
            return undefined;
        }
    };
    const where = placeOf(deploy.job, deploy.step);
    const rights = await look(where, () => askRights(ports, asked, deploy));
    found.push(...(rights ?? []));
    const workload = await look(where, () => findWorkload(ports, deploy));
    if (workload !== undefined) {
        await look(where, () => refuseRelease(ports, deploy, workload));
        found.push(...probesOf(asked, deploy, workload));
    }
    // A plan reads what a release reads: what else stands in its way.
    if (workload !== undefined && found.length === 0 && plannable(deploy))
        await look(where, () => in_cluster_plan(ports, deploy));
    found.push(...((await look(where, () => beside(ports, asked, deploy))) ?? []));
    const metrics = workload === undefined
        ? undefined
        : await look(where, () => metricsInCluster(ports, asked, workload, metrics_answer/* metricsReader */.H));
    found.push(...(metrics?.findings ?? []));
    found.push(...((await look(where, () => serviceFindings(ports, asked, deploy))) ?? []));
    return {
        findings: found,
        presets: metrics?.presets ?? null,
        capacity: workload === undefined ? null : (0,objects/* replicasOf */.N4)(workload),
    };
}
const unseen = (deploy) => ({
    level: 'warning',
    where: deploy === undefined ? 'cluster' : placeOf(deploy.job, deploy.step),
    what: 'Which workload is released is not known from here: the cluster was not looked at.',
    fix: 'Give the inputs that name its namespace and workload, and mend what is wrong with the step.',
});
/** A forbidden question is named by the rights already; a cluster that does not answer is one finding. */
function findingFrom(thrown, where, named) {
    if (thrown instanceof errors.UsageError)
        return findingOf(thrown, where, named);
    if (!(thrown instanceof ports_cluster/* ClusterError */.b))
        throw thrown;
    if (thrown.failure === 'forbidden')
        return undefined;
    return {
        level: 'error',
        where: 'cluster',
        what: (0,errors.messageOf)(thrown),
        fix: 'Check the kubeconfig, and that this machine reaches the API server.',
    };
}
function askRights({ cluster }, { deploys, metrics, health, faults }, { inputs }) {
    const doings = {
        kind: inputs['workload-kind'],
        ...{ provider: inputs.provider, config: inputs.config, deploys: deploys.length > 0 },
        faults: typesOf(faults),
        reads: health.length > 0 || metrics.some((one) => one.inputs.source === 'pods'),
        deadMan: deploys.some((one) => hasSwitch(one)),
        evicts: health.some((one) => one.inputs.evict),
        proves: health.some((one) => one.inputs.mode === 'prove'),
    };
    return (0,ask_rights/* rightsFindings */.I)(cluster, inputs.namespace, (0,rights/* rightsFor */.x)(doings));
}
/** Each kind of object once. */
const typesOf = (faults) => [
    ...new Set(faults.map((one) => (0,inject_chaos_parameters/* typeFor */.S)(one.inputs))),
];
const hasSwitch = ({ inputs }) => inputs['dead-man-image'] !== undefined && inputs['dead-man-image'] !== asked/* withoutSwitch */.lf;
/** A Rollout has the parts of a workload that are looked at here: pods, their template and selector. */
const findWorkload = async ({ cluster }, { inputs }) => {
    const { namespace, workload: name, provider, 'workload-kind': kind } = inputs;
    return provider === 'argo-rollouts'
        ? await (0,require_workload/* requireRollout */.v)(cluster, namespace, name)
        : await (0,require_workload/* requireWorkload */.L)(cluster, { kind, namespace, name });
};
/** The container that gets the image, and a strategy that takes users along. */
async function refuseRelease({ runtime }, { inputs }, workload) {
    const { change } = await (0,asked/* requestOf */.fo)(runtime, { ...inputs, provider: 'replicas' }, undefined);
    (0,canary/* changedTemplate */.Lb)(workload, change);
    if (inputs.provider === 'argo-rollouts')
        return;
    const countsPods = inputs.provider === 'replicas' || inputs.provider === 'consumers';
    (0,fitness/* refuseUnfitRelease */.Qo)(workload, { countsPods });
}
function probesOf({ health }, deploy, workload) {
    const [gate] = health;
    const { name } = workload.metadata;
    const container = releasedContainer(workload.spec.template.spec.containers, gate?.inputs.container ?? deploy.inputs.container);
    return gate === undefined || container === undefined
        ? []
        : probeFindings(container, `${deploy.inputs['workload-kind']} ${name}`);
}
/** A broker's password is the run's: without it nobody can be asked who consumes. */
const plannable = ({ inputs, knows }) => inputs.provider !== 'consumers' || knows('consumer-credentials');
async function in_cluster_plan(ports, { inputs }) {
    const driver = (0,drivers/* driverOf */.SV)(inputs.provider);
    // A release that is under way is finished, resumed or refused by deploy-canary itself.
    if ((await driver.record(ports.cluster, (0,asked/* placeOf */.$t)(inputs))) !== undefined)
        return;
    await driver.plan(ports, await (0,asked/* requestOf */.fo)(ports.runtime, inputs, undefined));
}
/** What a release needs beside its workload: the switch's account, Chaos Mesh. */
async function beside({ cluster }, { deploys, health, faults }, { inputs, job, step }) {
    const { namespace } = inputs;
    const found = [];
    const account = inputs['dead-man-service-account'];
    if (deploys.some(hasSwitch) &&
        (await cluster.get(resources.resources.serviceAccounts, namespace, account)) === undefined)
        found.push({
            level: 'error',
            where: inputPlace(job, step, 'dead-man-image'),
            what: `There is no ServiceAccount ${account} in ${namespace}: the dead-man switch could not act.`,
            fix: `Apply it: kubectl -n ${namespace} apply -f action-templates/kubernetes/dead-man.yml.`,
        });
    const proves = health.some((one) => one.inputs.mode === 'prove');
    const kinds = [...typesOf(faults), ...(proves ? [resources.resources.networkChaos] : [])];
    for (const chaos of new Set(kinds)) {
        try {
            await cluster.list(chaos, namespace);
        }
        catch (thrown) {
            if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'not-found')
                throw thrown;
            found.push({
                level: 'error',
                where: 'cluster',
                what: `It has no ${chaos.kind}: Chaos Mesh is not installed.`,
                fix: 'Install Chaos Mesh, or leave out the steps that inject faults.',
            });
        }
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/connect/settings.js
var connect_settings = __webpack_require__(12001);
;// CONCATENATED MODULE: ./lib/actions/validate/settings.js




/** A workflow as its steps will be: where a step leaves an input empty, the settings file of its workload says it. */
async function withSettings(use, { root, settings: named, tables, within, }) {
    const files = new Map();
    const findings = [];
    const read = async (file) => {
        const found = files.get(file);
        if (found !== undefined)
            return found;
        const settings = await (0,connect_settings.loadSettings)({ path: (0,external_node_path_.join)(root, file), shownAs: file, within }, tables, (thrown) => findings.push(findingOf(thrown, file, (input) => input)));
        files.set(file, settings);
        return settings;
    };
    const workloads = use.jobs.flatMap(({ steps }) => steps.map(({ given }) => given['workload']));
    // A step that has no workload of its own is of the one release that the workflow is about.
    const only = workloads.find((workload) => workload !== undefined && workload !== '');
    const settled = async (step) => {
        const file = fileOf(step, { named, only, root });
        if (file === undefined)
            return step;
        const own = (await read(file))[step.action] ?? {};
        const given = { ...step.given };
        for (const [name, value] of Object.entries(own)) {
            const open = Object.hasOwn(given, name) && given[name] === undefined;
            if (!open && (given[name] ?? '').trim() === '')
                given[name] = value;
        }
        return { ...step, given };
    };
    const jobs = await inTurn(use.jobs, async (job) => ({
        ...job,
        steps: await inTurn(job.steps, settled),
    }));
    return { use: { ...use, jobs }, findings };
}
/** One after the other: each file is read, and complained of, once. */
async function inTurn(items, body) {
    const done = [];
    for (const item of items)
        done.push(await body(item));
    return done;
}
function fileOf({ given }, about) {
    const named = given['settings'] || about.named;
    if (named !== undefined && named !== '')
        return named;
    const workload = given['workload'] || about.only;
    if (workload === undefined || !/^[a-z0-9-]{1,63}$/.test(workload))
        return undefined;
    const usual = (0,connect_settings.usualSettings)(workload);
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(about.root, usual)) ? usual : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/validate/validate.js










/** Everything that can be known before a release; changes nothing. `connected` opens the cluster; undefined = only the workflow is read. */
async function validate({ file, vars, inputs, tables, root, settings, confined = false }, connected) {
    const within = confined ? root : undefined;
    const read = await readWorkflowUse(file, { vars, inputs, within });
    const { use, findings: ofSettings } = await withSettings(read, {
        ...{ root, settings, tables, within },
    });
    const bad = new Set();
    const values = [];
    for (const job of use.jobs)
        for (const step of job.steps.filter(({ mayRun }) => mayRun)) {
            const found = await valueFindings(job, step, tables);
            if (found.length > 0)
                bad.add(step);
            values.push(...found);
        }
    if (use.jobs.every(({ steps }) => steps.length === 0))
        values.push({
            level: 'error',
            where: file,
            what: 'No step of it uses an action of Sluice.',
            fix: 'Name the workflow that releases: it has steps like uses: sluice-dev/sluice/actions/deploy-canary@v1.',
        });
    const asked = await askedOf(use, (step) => bad.has(step));
    const relations = await relationFindings(asked);
    const inCluster = connected === undefined
        ? { findings: [], presets: null, capacity: null }
        : await connected((ports) => clusterFindings(ports, asked));
    const faults = await faultsOf(asked, inCluster.capacity);
    return {
        findings: folded([
            ...use.problems,
            ...ofSettings,
            ...values,
            ...relations,
            ...(await decisionFindings(use.jobs, tables)),
            ...(await policyFindings(use.jobs, asked.metrics.flatMap(({ inputs: one }) => checksOf(one)))),
            ...faults.findings,
            ...inCluster.findings,
        ]),
        presets: inCluster.presets,
        faults: faults.previews,
    };
}
/** What single values cannot say: inputs that need each other. The actions' own readers refuse it. */
async function relationFindings({ deploys, metrics, health }) {
    const refused = ({ job, step }, body) => refusalOf(placeOf(job, step), body, (input) => inputPlace(job, step, input));
    const found = await Promise.all([
        ...metrics.map((one) => refused(one, () => (0,gate_metrics_parameters/* parametersOf */.m)(one.inputs, 1))),
        ...health.map((one) => refused(one, () => (0,parameters/* parametersOf */.m)(one.inputs))),
        ...metrics.map((one) => placeFindings(one)),
        ...deploys.map(({ job, step, inputs }) => inputs.stage > 1 && !('previous' in step.given)
            ? [
                {
                    level: 'error',
                    where: inputPlace(job, step, 'previous'),
                    what: `Stage ${inputs.stage} needs the decision of the stage before.`,
                    fix: 'Pass the output decision of decide-promote of that stage.',
                },
            ]
            : []),
    ]);
    return found.flat();
}
function placeFindings({ job, step, inputs, knows }) {
    const needed = inputs.mode === 'baseline'
        ? ['namespace', 'workload'].filter((name) => knows(name) && inputs[name] === undefined)
        : ['release'].filter((name) => !(name in step.given));
    const missing = inputs.source === 'prometheus' &&
        knows('prometheus-url') &&
        inputs['prometheus-url'] === undefined
        ? [...needed, 'prometheus-url']
        : needed;
    return missing.map((name) => ({
        level: 'error',
        where: inputPlace(job, step, name),
        what: `It is required with ${name === 'prometheus-url' ? 'source: prometheus' : `mode: ${inputs.mode}`}.`,
        fix: `Set \`with: ${name}\`.`,
    }));
}


/***/ }),

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a file is, or stands behind, a link that leads out of a folder. One that is not there does not. */
function leadsOut(file, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
        return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 33805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   zJ: () => (/* binding */ freezeName),
/* harmony export */   zi: () => (/* binding */ freezes)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


const freezeName = 'sluice-freeze';
const off = /^(|false|0|no|off|none)$/i;
/** Whether a variable freezes: anything but nothing, false, no, 0, off does. */
const freezes = (text) => !off.test(text.trim());
/**
 * The freeze switch of a namespace: a ConfigMap `sluice-freeze` there, unless its key `frozen` says no. Undefined = nobody froze it; a switch
 * that cannot be read is `unread`.
 */
async function frozen(cluster, namespace, signal) {
    try {
        const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.configMaps, namespace, freezeName, signal);
        const { frozen: said = 'true', reason = '' } = found?.data ?? {};
        return found === undefined || !freezes(said)
            ? { state: 'off', detail: '' }
            : {
                state: 'on',
                detail: `the ConfigMap ${freezeName} of ${namespace} freezes faults${reason === '' ? '' : `: ${reason.slice(0, 200)}`}`,
            };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
        return { state: 'unread', detail: `the freeze switch could not be read: ${thrown.message}` };
    }
}


/***/ }),

/***/ 66771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ followLease),
/* harmony export */   gO: () => (/* binding */ awaitElection),
/* harmony export */   hH: () => (/* binding */ electionMeasurements),
/* harmony export */   tY: () => (/* binding */ leaderOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36345);
/* harmony import */ var _timed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);




/** Reads the lease of the leader; client-go writes the pod's name, perhaps with `_` and a UUID. */
async function leaderOf(cluster, namespace, name, pods) {
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name);
    const holder = lease?.spec.holderIdentity ?? '';
    if (lease === undefined || holder === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(lease === undefined
            ? `There is no Lease ${name} in ${namespace}.`
            : `Nobody holds the Lease ${name}.`, {
            input: 'leader-lease',
            fix: 'Name the Lease that leaders of this workload hold; a lock elsewhere (Redis, etcd) cannot be read here: kill its holder by container-kill with pod-names.',
        });
    const pod = pods.find(({ metadata }) => holder === metadata.name || holder.startsWith(`${metadata.name}_`))?.metadata.name;
    if (pod === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The leader is ${holder}, which is no ready pod of the canary: nothing else may be hit.`, {
            input: 'leader-lease',
            fix: 'Inject when the canary leads, or at a stage where it has every worker.',
        });
    return { lease, pod };
}
const lookMs = 200;
/** Follows the lease until the signal. */
function followLease({ cluster, clock }, namespace, { lease, pod }, signal) {
    const { name } = lease.metadata;
    const tenures = [];
    let unread = 0;
    let lastMs = clock.now().getTime();
    const look = async () => {
        try {
            const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name, signal);
            const nowMs = clock.now().getTime();
            const { holderIdentity: holder = '', renewTime = '', leaseTransitions: transitions = 0, } = found?.spec ?? {};
            const before = tenures.at(-1);
            const same = before?.holder === holder &&
                before.renewTime === renewTime &&
                before.transitions === transitions;
            if (!same && tenures.length < 5000)
                tenures.push({ holder, renewTime, transitions, seenAt: { loMs: lastMs, hiMs: nowMs } });
            lastMs = nowMs;
        }
        catch {
            if (!signal.aborted)
                unread += 1;
        }
    };
    const follow = async () => {
        while (!signal.aborted) {
            await look();
            if (!(await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(clock, lookMs, signal)))
                return;
        }
    };
    const durationSeconds = lease.spec.leaseDurationSeconds ?? 0;
    return {
        seen: () => ({ lease: name, leader: pod, durationSeconds, tenures: [...tenures], unread }),
        ended: follow().catch(() => undefined),
    };
}
/** Waits until somebody leads again, at most as long as it may take by the limit. */
async function awaitElection(clock, following, injectedAt, limitSeconds, signal) {
    const untilMs = injectedAt.hiMs + limitSeconds * 1000 + 1000;
    const led = () => electionMeasurements(following.seen(), injectedAt, limitSeconds).every(({ canary }) => canary !== null);
    while (!led() && clock.now().getTime() < untilMs)
        await clock.sleep(lookMs, signal);
}
/** From the kill to the first sign of a leader after it, against the lock's own time (docs/chaos.md). */
function electionMeasurements(election, injectedAt, limitSeconds) {
    const about = {
        name: 'election-seconds',
        dimension: 'recovery',
        unit: 's',
        canary: null,
        baseline: null,
        direction: 'increase',
        sample: { kind: 'none' },
        limit: limitSeconds,
    };
    if (election === null || injectedAt === null || limitSeconds === null)
        return [{ ...about, verdict: 'inconclusive', reason: 'the lease was not followed' }];
    const killed = [...election.tenures].reverse().find(({ seenAt }) => seenAt.hiMs <= injectedAt.loMs)?.holder ??
        election.tenures[0]?.holder;
    const next = election.tenures.find(({ holder, seenAt }) => holder !== '' &&
        seenAt.hiMs > injectedAt.loMs &&
        // The one that was killed may have renewed just before.
        (holder !== killed || seenAt.loMs >= injectedAt.hiMs));
    if (next === undefined)
        return [
            {
                ...about,
                verdict: election.unread > 0 ? 'inconclusive' : 'fail',
                reason: `nobody took the lease ${election.lease} after ${election.leader} was killed${election.unread > 0 ? `, and ${election.unread} looks saw nothing` : ''}`,
            },
        ];
    return [(0,_timed_js__WEBPACK_IMPORTED_MODULE_3__/* .timed */ .a)(about, injectedAt, next.seenAt, `${next.holder} leads`)];
}


/***/ }),

/***/ 82595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33805);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34687);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8057);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87037);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99626);








/** Refuses what would hurt more than it proves, and resolves the targets to names and UIDs (docs/chaos.md). Writes nothing. */
async function preflight(cluster, handle, asked, now) {
    const { namespace } = handle;
    const { fault, wanted, chaosNamespace } = asked;
    const type = (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(fault, asked.abort);
    (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSound */ .bi)(fault, 'experiment');
    (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .requireNamespace */ .vc)(handle, chaosNamespace, wanted.namespaces);
    const freezeNotes = await refuseFrozen(cluster, namespace, asked.freeze);
    await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireRights */ .XU)(cluster, namespace, type);
    const [own, stable] = await Promise.all([
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryPods */ .J4)(cluster, handle, asked.canary),
        cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, { labelSelector: handle.selectors.stable }),
    ]);
    const pods = (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseTargets */ .uP)(own, wanted);
    (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .requireContainers */ .K2)(fault, pods);
    const ready = [...own, ...stable.items].filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_);
    requireHealthy(fault, pods, ready, asked.minHealthy);
    const others = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOther */ .hC)(cluster, handle, type);
    const { filterNamespace } = asked;
    return {
        targets: pods.map(_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .targetOf */ .$r),
        pods,
        readyCanary: own.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_).length,
        readyBefore: ready.length,
        notes: [
            ...freezeNotes,
            ...others,
            ...unaimed(fault),
            ...((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P3)(fault) ? await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireBudget */ .RY)(cluster, namespace, pods, ready) : []),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAnnotation */ .Hd)(cluster, namespace, chaosNamespace, filterNamespace)),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .requireDaemon */ .cP)(cluster, chaosNamespace, fault, pods)),
            ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .controllerNotes */ .mn)(cluster, chaosNamespace, fault, now)),
        ],
    };
}
async function refuseFrozen(cluster, namespace, variable) {
    const fix = 'Wait until it is lifted.';
    if ((0,_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .freezes */ .zi)(variable))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Faults are frozen: ${variable.slice(0, 200)}.`, { input: 'freeze', fix });
    const { state, detail } = await (0,_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .frozen */ .JP)(cluster, namespace);
    if (state === 'on')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Faults are frozen: ${detail}.`, { input: 'freeze', fix });
    return state === 'unread' ? [detail] : [];
}
function requireHealthy(fault, pods, ready, minHealthy) {
    const touched = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P3)(fault) ? pods.length : 0;
    if (ready.length - touched >= minHealthy)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${ready.length} pods are ready; without ${touched} fewer than ${minHealthy} would remain.`, { input: 'min-healthy', fix: 'Lower it, or run more replicas.' });
}
/** Everything is hit then, the kubelet's probes, DNS and metrics too: what follows is not the dependency's doing. */
const unaimed = (fault) => fault.kind === 'NetworkChaos' && fault.spec['externalTargets'] === undefined
    ? [
        `no target was given: ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOf */ .qj)(fault)} concerns every packet of the pod, those of the kubelet's probes and of DNS too`,
    ]
    : [];


/***/ }),

/***/ 36345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Y8: () => (/* binding */ awaitRecovery),
/* harmony export */   kC: () => (/* binding */ lookMs),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98241);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);


const lookMs = 250;
/** Waits; false = the signal said that it is over. Whatever else ends a wait is thrown: a loop must not go on without its pause. */
async function pause(clock, ms, signal) {
    try {
        await clock.sleep(ms, signal);
        return true;
    }
    catch (thrown) {
        if (signal.aborted)
            return false;
        throw thrown;
    }
}
const look = ({ canary, stable }, seen) => {
    const ready = canary.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_).length + stable.pods().filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_).length;
    seen.minimum = Math.min(seen.minimum, ready);
};
/** Waits until the canary has its ready pods again, those that were killed not counted; null = not in time. */
async function awaitRecovery({ clock, signal, log }, about, seen) {
    const began = clock.now().getTime();
    const uids = new Set(about.before.targets.map(({ uid }) => uid));
    const replaced = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$x)(about.fault) === 'pods-gone';
    let shown = began;
    for (;;) {
        look(about.arms, seen);
        const fresh = about.arms.canary
            .pods()
            .filter((pod) => (0,_workload_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(pod) && !(replaced && uids.has(pod.metadata.uid ?? '')));
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


/***/ }),

/***/ 87037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ controllerState),
/* harmony export */   Hd: () => (/* binding */ requireAnnotation),
/* harmony export */   RY: () => (/* binding */ requireBudget),
/* harmony export */   XU: () => (/* binding */ requireRights),
/* harmony export */   cP: () => (/* binding */ requireDaemon),
/* harmony export */   hC: () => (/* binding */ refuseOther),
/* harmony export */   mn: () => (/* binding */ controllerNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _release_beside_disruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80003);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77699);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34687);






/** What may be read of other namespaces, and of kinds that a Role leaves out: undefined when it may not, or is not there. */
async function listed(cluster, type, namespace, labelSelector) {
    try {
        const options = labelSelector === undefined ? {} : { labelSelector };
        return (await cluster.list(type, namespace, options)).items;
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
            throw thrown;
        if (thrown.failure === 'forbidden' || thrown.failure === 'not-found')
            return thrown.failure;
        throw thrown;
    }
}
async function requireRights(cluster, namespace, type) {
    for (const verb of ['create', 'delete'])
        if (!(await cluster.may(verb, type, namespace)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The kubeconfig's user may not ${verb} ${type.plural} in ${namespace}.`, {
                input: 'kubeconfig',
                fix: `Add the rule - {apiGroups: [chaos-mesh.org], resources: [${type.plural}], verbs: [get, list, watch, create, delete, patch]} to its Role.`,
            });
}
/** One experiment at a time on a workload, of whatever kind. */
async function refuseOther(cluster, { namespace, workload }, type) {
    const unread = [];
    for (const one of [type, ..._kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .faultTypes */ .wL.filter(({ plural }) => plural !== type.plural)]) {
        const found = await listed(cluster, one, namespace, `${_release_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadLabel */ .Uq}=${workload}`);
        if (found === 'not-found' && one === type)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The cluster has no ${type.kind}: Chaos Mesh is not installed.`, {
                input: 'experiment',
                fix: 'Install Chaos Mesh, or leave this step out.',
            });
        if (found === 'forbidden')
            unread.push(one.kind);
        if (typeof found === 'string')
            continue;
        const [other] = found;
        if (other !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${other.metadata.name} on ${workload} has not ended.`, {
                input: 'release',
                fix: 'Wait for it, or run sweep.',
            });
    }
    return unread.length === 0
        ? []
        : [`other experiments of these kinds may not be listed: ${unread.join(', ')}`];
}
/** A dead controller neither injects nor recovers. Its Lease is outside our namespace, so not being allowed to read it is only noted. */
async function controllerNotes(cluster, namespace, fault, now) {
    const state = await controllerState(cluster, namespace, now);
    if (state === 'unread')
        return ['the health of the Chaos Mesh controller could not be read'];
    if (state !== 'stale')
        return [];
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isOneShot */ .hb)(fault))
        return ['the Lease of the Chaos Mesh controller is stale: it may be down'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('The Lease of the Chaos Mesh controller is stale: it is down, and nothing would end the fault.', { input: 'chaos-namespace', fix: `Look at the controller in ${namespace}.` });
}
const staleMs = 60_000;
/** `none` = it has no Lease there: one instance runs without an election. */
async function controllerState(cluster, namespace, now) {
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.leases, namespace);
    if (typeof found === 'string')
        return 'unread';
    const leases = found.filter(({ metadata }) => metadata.name.startsWith('chaos-mesh'));
    if (leases.length === 0)
        return 'none';
    return leases.some(({ spec }) => now.getTime() - Date.parse(spec.renewTime ?? '') < staleMs)
        ? 'fresh'
        : 'stale';
}
/** Without its daemon on the pod's node a fault is accepted, fails for ever, and its object cannot be deleted. */
async function requireDaemon(cluster, namespace, fault, targets) {
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .needsDaemon */ .ky)(fault))
        return [];
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.endpointSlices, namespace);
    const slices = typeof found === 'string'
        ? []
        : found.filter(({ metadata }) => metadata.name.startsWith('chaos-daemon'));
    if (slices.length === 0)
        return [`whether Chaos Mesh's daemon runs on the pods' nodes could not be read`];
    const nodes = new Set(slices.flatMap(({ endpoints }) => endpoints ?? []).map(({ nodeName }) => nodeName));
    const bare = targets.find(({ spec }) => spec.nodeName !== undefined && !nodes.has(spec.nodeName));
    if (bare === undefined)
        return [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no chaos-daemon on the node ${bare.spec.nodeName} of ${bare.metadata.name}: the fault could be neither made nor taken back there.`, { input: 'experiment', fix: 'Let the DaemonSet run on every node of the workload.' });
}
const annotation = 'chaos-mesh.org/inject';
/** A controller that filters by namespace passes over one that does not say that it may be hit: nothing happens, and nothing says so. */
async function requireAnnotation(cluster, namespace, chaosNamespace, filter) {
    if (filter === 'off')
        return [];
    const found = await cluster
        .get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.namespaces, namespace, namespace)
        .catch(whenRefused);
    const value = found?.metadata.annotations?.[annotation];
    if (value === 'enabled')
        return [];
    const filters = filter === 'on' ? true : await filtersNamespaces(cluster, chaosNamespace);
    if (value === undefined && filters !== true)
        return [];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `The namespace ${namespace} lacks the annotation ${annotation}: enabled, without which Chaos Mesh (enableFilterNamespace) passes over its pods.`
        : `The namespace ${namespace} says ${annotation}: ${value}: it is not to be hit.`, {
        input: 'filter-namespace',
        fix: `kubectl annotate namespace ${namespace} ${annotation}=enabled`,
    });
}
const whenRefused = (thrown) => {
    if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterError */ .b))
        throw thrown;
    return undefined;
};
async function filtersNamespaces(cluster, namespace) {
    const controller = await cluster
        .get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.deployments, namespace, 'chaos-controller-manager')
        .catch(whenRefused);
    return controller?.spec.template.spec.containers
        .flatMap(({ env = [] }) => env)
        .some(({ name, value }) => name === 'ENABLE_FILTER_NAMESPACE' && value === 'true');
}
/** A PodDisruptionBudget holds evictions only: whoever kills pods must hold itself to it. */
async function requireBudget(cluster, namespace, touched, ready) {
    const found = await listed(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.podDisruptionBudgets, namespace);
    if (typeof found === 'string')
        return ['the PodDisruptionBudgets could not be read'];
    for (const { metadata, spec, status } of found) {
        const counts = ({ metadata: { labels = {} } }) => (0,_release_beside_disruption_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .k)(spec.selector, labels);
        const wanted = status?.desiredHealthy ?? (typeof spec.minAvailable === 'number' ? spec.minAvailable : 0);
        const [all, away] = [ready.filter(counts).length, touched.filter(counts).length];
        if (away === 0 || all - away >= wanted)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The PodDisruptionBudget ${metadata.name} wants ${wanted} healthy pods; ${all} are, and ${away} would be hit.`, { input: 'pods', fix: 'Hit fewer, or run more replicas.' });
    }
    return [];
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timed)
/* harmony export */ });
/** Tri-state by interval: within the limit for sure, beyond it for sure, or nobody knows. */
function timed(about, from, to, what) {
    const limit = about.limit ?? Number.POSITIVE_INFINITY;
    const lo = Math.max(0, (to.loMs - from.hiMs) / 1000);
    const hi = Math.max(0, (to.hiMs - from.loMs) / 1000);
    const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
    return {
        ...about,
        canary: Math.round(hi * 100) / 100,
        verdict,
        reason: `${what} after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
    };
}


/***/ }),

/***/ 98022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ metricsReader)
/* harmony export */ });
/** Reads what a pod says at /metrics as the checks see it; loaded when somebody asks before a release. */
async function metricsReader() {
    const [{ parseExposition }, { partsOf, selectionFindings }, { selects }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 53787)),
        __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 10242)),
        __webpack_require__.e(/* import() */ 8299).then(__webpack_require__.bind(__webpack_require__, 68299)),
    ]);
    return (text) => {
        const samples = parseExposition(text);
        const names = [...new Set(samples.map(({ name }) => name))];
        return {
            names,
            startedAtSeconds: samples.find(({ name }) => name === 'process_start_time_seconds')?.value ?? null,
            fit({ name, query }) {
                const parts = partsOf(query);
                if (parts.length === 0)
                    return { state: 'elsewhere' };
                const absent = parts
                    .filter(({ role, selector }) => role === 'measured' && !names.includes(selector.metric))
                    .map(({ selector }) => selector.metric);
                if (absent.length > 0)
                    return { state: 'absent', metrics: [...new Set(absent)] };
                const [found] = selectionFindings(name, query, samples, samples);
                return found === undefined ? { state: 'fits' } : { state: 'unselected', text: found.text };
            },
            events({ query }) {
                const selector = eventsOf(query);
                if (selector === undefined)
                    return null;
                const counted = samples.filter((sample) => selects(selector, sample));
                return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
            },
        };
    };
}
/** What a check counts; gauges count nothing. */
function eventsOf(query) {
    if (query.kind === 'counts')
        return query.total;
    if (query.kind === 'lost')
        return query.started;
    if (query.kind === 'histogram')
        return { ...query.of, metric: `${query.of.metric}_count` };
    return undefined;
}


/***/ }),

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSettings: () => (/* binding */ loadSettings),
/* harmony export */   settledRuntime: () => (/* binding */ settledRuntime),
/* harmony export */   usualSettings: () => (/* binding */ usualSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44692);





const largestBytes = 1_000_000;
const usualSettings = (workload) => `.sluice/${workload}.yml`;
/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
async function loadSettings({ path, shownAs, within, }, tables, onBad) {
    const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 38344)),
        __webpack_require__.e(/* import() */ 3758).then(__webpack_require__.bind(__webpack_require__, 23758)),
    ]);
    await loadYaml();
    let content;
    try {
        if (within !== undefined && (0,_adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(path, within))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is a link out of the workspace.', {
                input: shownAs,
                fix: 'Put the file itself there.',
            });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
        content = yaml((value) => value, 'map').read((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shownAs);
    }
    catch (thrown) {
        onBad(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError
            ? thrown
            : new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It cannot be read.', { input: shownAs, cause: thrown }));
        return {};
    }
    return await readSettings(content, tables, shownAs, onBad);
}
/** Which file a step means: the one that it names, or that of its workload if it is there. */
function fileOf({ workspace, input }) {
    const named = input('settings').trim();
    if (named !== '')
        return { file: named };
    const workload = input('workload').trim() ||
        workloadOf(input('release')) ||
        ofNeeds(input('needs')) ||
        ofDecision(input('decision'));
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(workload))
        return undefined;
    const usual = usualSettings(workload);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, usual)) ? { file: usual } : undefined;
}
/** Of a release handle; whoever decodes it says what is wrong with it. */
function workloadOf(release) {
    if (release.trim() === '')
        return '';
    try {
        const { workload } = JSON.parse(release);
        return typeof workload === 'string' ? workload : '';
    }
    catch {
        return '';
    }
}
/** Who tells people of a decision has nothing else of its release. */
function ofDecision(decision) {
    if (decision.trim() === '')
        return '';
    try {
        const { release } = JSON.parse(decision);
        return release === undefined ? '' : workloadOf(JSON.stringify(release));
    }
    catch {
        return '';
    }
}
/** A decision is told of its release by the job that made it. */
function ofNeeds(needs) {
    if (needs.trim() === '')
        return '';
    try {
        const jobs = JSON.parse(needs);
        const outputs = Object.values(jobs).flatMap((job) => Object.values(job.outputs ?? {}));
        return (outputs
            .filter((text) => typeof text === 'string' && text.includes(_evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By))
            .map(workloadOf)
            .find((workload) => workload !== '') ?? '');
    }
    catch {
        return '';
    }
}
const refuse = (thrown) => {
    throw thrown;
};
/**
 * The host of an action whose inputs, where the step leaves them empty, come from the workload's settings file. A way back is never refused because
 * of that file: what cannot be used of it is a warning. `tables` is asked only when there is a file (start-up time).
 */
async function settledRuntime(runtime, about) {
    const warn = (thrown) => {
        runtime.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)} Used instead: nothing.`, 'settings');
    };
    const found = fileOf(runtime);
    if (found === undefined)
        return runtime;
    const onBad = about.wayBack ? warn : refuse;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime.workspace, found.file);
    // A name that leads out of the workspace is refused by the input's own row.
    if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file))
        return runtime;
    const settings = await loadSettings({ path, shownAs: found.file }, await about.tables(), onBad);
    const own = settings[about.action] ?? {};
    const used = Object.keys(own).filter((name) => runtime.input(name).trim() === '');
    runtime.log.info(used.length === 0
        ? `${found.file} says nothing that this step needs.`
        : `From ${found.file}: ${used.join(', ')}.`);
    return {
        ...runtime,
        input: (name) => {
            const given = runtime.input(name);
            return given.trim() === '' && Object.hasOwn(own, name) ? (own[name] ?? '') : given;
        },
    };
}


/***/ }),

/***/ 76428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ meantOf),
/* harmony export */   sD: () => (/* binding */ serviceAddresses),
/* harmony export */   uB: () => (/* binding */ planRound),
/* harmony export */   uh: () => (/* binding */ faultFor)
/* harmony export */ });
/* harmony import */ var _chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63477);
/* harmony import */ var _chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);
/* harmony import */ var _chaos_leader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66771);
/* harmony import */ var _chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82595);
/* harmony import */ var _chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38300);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8057);
/* harmony import */ var _chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99626);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98241);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45092);
/* harmony import */ var _health_targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54205);











/** The fault with everything that only the cluster knows: addresses of a Service, the name of the released container. */
async function faultFor({ cluster }, { namespace, workload }, canary, { experiment, values, own, service }) {
    if (own !== null || experiment === 'own') {
        if (own === null)
            throw new Error('an own fault is given with its experiment');
        return own.fault;
    }
    const found = service === null ? [] : await serviceAddresses(cluster, namespace, service);
    const container = values.container === '' ? releasedContainer(canary, workload) : values.container;
    const targets = [...new Set([...values.targets, ...found])];
    return (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(experiment, { ...values, container, targets });
}
/** Every address of a Service and of its pods, as targets. */
async function serviceAddresses(cluster, namespace, service) {
    try {
        return await (0,_health_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .addressesOf */ .s)(cluster, namespace, service);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError))
            throw thrown;
        const fix = thrown.fix?.replaceAll('prove-targets', 'targets');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(thrown.said, { input: 'service', fix, cause: thrown.cause });
    }
}
function releasedContainer({ spec }, workload) {
    const { containers } = spec.template.spec;
    const found = containers.length === 1 ? containers[0] : containers.find(({ name }) => name === workload);
    if (found !== undefined)
        return found.name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`The pods have several containers (${containers.map(({ name }) => name).join(', ')}), none named ${workload}.`, { input: 'container', fix: 'Name the one that is meant.' });
}
/** How many pods are meant, and which, where they are named: an object of the user's own says it before the inputs do. */
const meantOf = ({ amount, own, podNames, }) => ({
    amount: own?.amount ?? amount,
    names: podNames ?? own?.pods,
});
const wantedOf = (parameters, round, leader) => ({
    ...meantOf(parameters),
    ...(leader === undefined ? {} : { names: [leader.pod] }),
    labels: parameters.own?.labels ?? {},
    namespaces: parameters.own?.namespaces ?? [],
    seed: round === 1 ? parameters.seed : `${parameters.seed}/${round}`,
});
/** Refuses what is dangerous, shows what will be hit, and asks Chaos Mesh's own webhooks. Writes nothing. */
async function planRound(ports, handle, parameters, about) {
    const { cluster, log, run } = ports;
    const { canary, fault, round } = about;
    const { recoveryTimeoutSeconds, rounds } = parameters;
    const abort = parameters.abort ?? undefined;
    const leader = await leaderFor(ports, handle, parameters, canary);
    const now = cluster.now();
    const before = await (0,_chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)(cluster, handle, { ...parameters, abort, canary, fault, wanted: wantedOf(parameters, round, leader) }, now);
    const lastsMs = (fault.durationSeconds + recoveryTimeoutSeconds) * 1000;
    const expiresAt = new Date(now.getTime() + lastsMs + 60_000).toISOString();
    const object = (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .chaosObject */ ._4)((0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .chaosName */ .i6)(run, fault.name, round), {
        ...{ fault, abort, expiresAt },
        namespace: handle.namespace,
        workload: handle.workload,
        targets: before.targets,
        owner: (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_9__/* .ownedBy */ .LW)(canary),
    });
    const blast = (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .blastRadius */ .X2)(fault, before.pods, {
        readyCanary: before.readyCanary,
        readyAll: before.readyBefore,
        ...{ rounds, deadline: expiresAt, abort: abort !== undefined },
    });
    await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
    await cluster.create((0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(fault, abort), object, { dryRun: true });
    return {
        fault,
        before,
        object,
        blast,
        leader,
        notes: [...before.notes, ...reachable(parameters, fault)],
    };
}
/** What the service's own clocks forbid is refused; what only luck could keep is said. */
const reachable = ({ experiment, settings, limitSeconds = null }, fault) => experiment === 'own'
    ? []
    : (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireReachable */ .Zn)((0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetOf */ .jE)(experiment).experiment, settings, {
        limitSeconds,
        durationSeconds: (0,_chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneShot */ .hb)(fault) ? 0 : fault.durationSeconds,
    });
async function leaderFor({ cluster }, handle, { formula, leaderLease }, canary) {
    if (formula !== 'E6')
        return undefined;
    if (leaderLease === null)
        throw new Error('an experiment about leaders is given its Lease');
    const pods = await (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPods */ .J4)(cluster, handle, canary);
    return await (0,_chaos_leader_js__WEBPACK_IMPORTED_MODULE_2__/* .leaderOf */ .tY)(cluster, handle.namespace, leaderLease, pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isReady */ .i_));
}


/***/ }),

/***/ 54205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);


const input = 'prove-service';
/**
 * Every address of a Service, as a fault needs them: its own, which is not yet translated where the rule acts, and those of its pods
 * (docs/chaos.md). Pods that are not ready count too: whoever keeps a connection to one reaches it.
 */
async function addressesOf(cluster, namespace, name) {
    const service = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.services, namespace, name);
    if (service === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Service ${name} in ${namespace}.`, {
            input,
            fix: 'Name one of that namespace, or give the addresses in prove-targets.',
        });
    const slices = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.endpointSlices, namespace, {
        labelSelector: `kubernetes.io/service-name=${name}`,
    });
    const { clusterIP = 'None', clusterIPs = [clusterIP], ports: served = [] } = service.spec;
    const own = clusterIPs.filter((address) => address !== 'None');
    const found = [
        ...own.flatMap((address) => withPorts(address, served)),
        ...slices.items.flatMap(({ endpoints, ports }) => (endpoints ?? []).flatMap(({ addresses }) => addresses.flatMap((address) => withPorts(address, ports ?? [])))),
    ];
    if (slices.items.every(({ endpoints }) => (endpoints ?? []).length === 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has no endpoints: nothing can be taken away.`, {
            input,
            fix: 'Is it another name, or ExternalName? Then give the addresses in prove-targets.',
        });
    const foreign = found.find((target) => target.split(':').length > 2);
    if (foreign !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has the IPv6 address ${foreign}.`, {
            input,
            fix: 'Chaos Mesh cuts IPv4 alone; a cut that leaves a way open proves nothing.',
        });
    const other = served.find(({ protocol = 'TCP' }) => protocol !== 'TCP');
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${name} has the port ${other.port}/${other.protocol}.`, {
            input,
            fix: 'Only TCP ports are cut by number; give its addresses without ports in prove-targets.',
        });
    return [...new Set(found)].sort();
}
const withPorts = (address, ports) => ports.map(({ port }) => (port === undefined ? address : `${address}:${port}`));


/***/ }),

/***/ 97867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contradictionIn),
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56868);

/** log10 of the bet from which harm is likely enough to be looked into (docs/judge.md, contradiction). */
const likely = 1;
/** Slower by a quarter is what the judge calls relevant; less is calm. */
const slower = 1.25;
/**
 * Signals that contradict each other (E4): one kind of harm is likely while the kind that usually comes with it stays calm. High latency without errors is
 * waiting (pools, locks, queues); errors without latency are a new way to fail; lost work without either is silence. Returns the contradiction in a sentence.
 */
function contradictionIn({ metric, score }, looks, { checks }, bounds) {
    const leads = checks.find(({ name }) => name === metric);
    if (leads === undefined || score < likely)
        return undefined;
    const errors = calmErrors(looks, checks);
    const latency = calmLatency(looks, checks, bounds);
    if (isLatency(leads))
        return errors && `latency rises (${leads.name}) while ${errors}`;
    if (isErrors(leads))
        return latency && `errors rise (${leads.name}) while ${latency}`;
    return leads.dimension === 'throughput' && errors !== undefined
        ? `work is lost (${leads.name}) while ${errors}`
        : undefined;
}
const isLatency = ({ kind, dimension }) => kind === 'histogram' && dimension === 'latency';
const isErrors = ({ kind, dimension }) => kind === 'counts' && dimension === 'error-rate';
/** Undefined = not calm, or not measured: what was not seen contradicts nothing. */
function calmErrors(looks, checks) {
    const said = checks.filter(isErrors).map((check) => {
        const rate = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check), undefined);
        if (rate === null || rate > (check.limit ?? 0))
            return undefined;
        return `errors stay normal (${check.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(rate * 100)} %)`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
function calmLatency(looks, checks, bounds) {
    const said = checks.filter(isLatency).map((check) => {
        const of = (arm) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check, arm), bounds[check.name]);
        const [canary, stable] = [of('canary'), of('baseline')];
        if (canary === null || stable === null || canary > slower * stable)
            return undefined;
        return `latency stays normal (${check.name})`;
    });
    return said.length === 0 || said.includes(undefined) ? undefined : said[0];
}
/** The same of a verdict: what a gate says at its end, where nobody saw it coming. */
function contradictionOf(measurements) {
    const of = (dimension) => measurements.filter((one) => one.dimension === dimension && one.canary !== null);
    const failed = (all) => all.find(({ verdict }) => verdict === 'fail');
    const [errors, latency] = [of('error-rate'), of('latency')];
    const isCalm = ({ verdict, canary, limit }) => verdict !== 'fail' && (limit === null || (canary ?? 0) <= limit);
    const calm = (all) => all.every(isCalm) ? all[0] : undefined;
    const [slow, bad] = [failed(latency), failed(errors)];
    const [calmErrors, calmLatency] = [calm(errors), calm(latency)];
    if (slow !== undefined && calmErrors !== undefined)
        return `latency rises (${slow.name}) while errors stay normal (${calmErrors.name} ${calmErrors.canary} %)`;
    if (bad !== undefined && calmLatency !== undefined)
        return `errors rise (${bad.name}) while latency stays normal (${calmLatency.name})`;
    return undefined;
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

/***/ 94092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rightsFindings)
/* harmony export */ });
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55480);

/** So many at once: an API server counts the requests of one client. */
const atOnce = 10;
/** Asks for every right (SelfSubjectAccessReview); one finding for each kind of object that may not be touched as it must. */
async function rightsFindings(cluster, namespace, rights) {
    const asked = (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRights */ .y)(rights);
    const refused = [];
    for (let i = 0; i < asked.length; i += atOnce) {
        const answers = await Promise.all(asked.slice(i, i + atOnce).map(async (one) => ({
            one,
            may: await cluster.may(one.verb, one.type, namespace, one.subresource),
        })));
        refused.push(...answers.filter(({ may }) => !may).map(({ one }) => one));
    }
    return [...new Set(refused.map(nameOf))].map((name) => missingRight(name, refused.filter((one) => nameOf(one) === name), namespace));
}
const nameOf = ({ type, subresource }) => subresource === undefined ? type.plural : `${type.plural}/${subresource}`;
const groupOf = ({ type }) => type.apiVersion.includes('/') ? (type.apiVersion.split('/')[0] ?? '') : "''";
function missingRight(name, missing, namespace) {
    const verbs = missing.map(({ verb }) => verb).join(', ');
    const [first] = missing;
    return {
        level: 'error',
        where: `Role in ${namespace}`,
        what: `The kubeconfig's user may not ${verbs} ${name}.`,
        fix: `Add - {apiGroups: [${first === undefined ? '' : groupOf(first)}], resources: [${name}], verbs: [${verbs}]} (action-templates/kubernetes/role.yml).`,
    };
}


/***/ }),

/***/ 29942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lastsInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oW: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _chaos_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34687);
/* harmony import */ var _chaos_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38300);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8057);
/* harmony import */ var _chaos_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _gates_chaos_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76428);





/** Of a range that is for documentation alone (RFC 5737): stands for addresses of a Service that only the run looks up. */
const someAddress = '192.0.2.1';
/** Refuses what would be refused once the canary stands: a fault that lacks what it concerns, more pods than there will be, a share that is none. */
function previewOf(asked, about) {
    const { where, exposurePercent, pods } = about;
    const fault = faultIn(asked);
    (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSound */ .bi)(fault, asked.experiment === 'own' ? 'fault' : 'experiment');
    const hit = pods === undefined ? undefined : hitOf(asked, pods.canary);
    const percent = (of) => hit === undefined || of === undefined ? null : Math.round((1000 * hit) / Math.max(1, of)) / 10;
    const durationSeconds = (0,_chaos_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneShot */ .hb)(fault) ? 0 : fault.durationSeconds;
    return {
        ...{ where, exposurePercent, durationSeconds },
        experiment: asked.experiment,
        does: asked.experiment === 'own' ? fault.name : (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetOf */ .jE)(asked.experiment).says,
        hits: hitsInWords(asked, hit, pods),
        percentOfCanary: percent(pods?.canary),
        percentOfAll: percent(pods?.all),
        rounds: asked.rounds,
        targets: [
            ...asked.values.targets,
            ...(asked.service === null ? [] : [`Service ${asked.service} and its pods`]),
        ],
        endedBy: (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .endedBy */ .mr)(durationSeconds, {
            abort: asked.abort !== null,
            sweep: 'its deadline, a minute after the recovery may have ended',
        }),
    };
}
function faultIn({ experiment, own, values, service }) {
    if (experiment === 'own') {
        if (own === null)
            throw new Error('an own fault is given with its experiment');
        return own.fault;
    }
    const targets = service === null ? values.targets : [...values.targets, someAddress];
    return (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(experiment, { ...values, targets, container: values.container || 'released' });
}
/** As inject-chaos chooses: so many of those that are named, of the one that leads, or of all that are ready. */
function hitOf(asked, ready) {
    const { amount, names } = (0,_gates_chaos_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .meantOf */ .TH)(asked);
    return (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(amount, Math.min(ready, killsLeader(asked) ? 1 : (names?.length ?? ready)));
}
const killsLeader = ({ experiment }) => experiment === 'leader-kill';
function hitsInWords(asked, hit, pods) {
    const { amount, names } = (0,_gates_chaos_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .meantOf */ .TH)(asked);
    const named = names?.join(', ');
    const which = killsLeader(asked) ? 'the pod that leads' : named;
    if (hit !== undefined && pods !== undefined) {
        const some = which !== undefined && names !== undefined && hit < names.length;
        return `${some ? `${hit} of ${which},` : (which ?? counted(hit, 'pod'))} of the canary's ${pods.canary}; ${pods.all} serve`;
    }
    if (which !== undefined)
        return which;
    if (amount.kind === 'all')
        return 'every pod of the canary';
    return amount.kind === 'count'
        ? `${counted(amount.count, 'pod')} of the canary`
        : `${amount.percent} % of the canary's pods, rounded down`;
}
/** `1 pod`, `2 pods`. */
const counted = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
/** `it happens once`, `it lasts 30 s, 5 rounds`. */
const lastsInWords = ({ durationSeconds, rounds }) => `${durationSeconds === 0 ? 'happens once' : `lasts ${durationSeconds} s`}${rounds > 1 ? `, ${rounds} rounds` : ''}`;


/***/ }),

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ rightsFor),
/* harmony export */   y: () => (/* binding */ singleRights)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88564);


const { beside, 'argo-rollouts': rollouts } = _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .drivers */ .ak;
const all = ['get', 'list', 'watch', 'create', 'patch', 'delete'];
const looking = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.namespaces, verbs: ['get'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, verbs: ['get', 'list', 'watch'] },
];
const deploying = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.leases, verbs: all },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'log', verbs: ['get'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.events, verbs: ['list'] },
];
/** The share of the work, by whatever makes it; the driver's needs have its way back. */
const ways = {
    'gateway-api': [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.httpRoutes, verbs: ['get', 'list', 'patch'] }],
    istio: [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.virtualServices, verbs: ['get', 'list', 'patch'] }],
    nginx: [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.ingresses, verbs: ['get', 'list', 'create', 'patch', 'delete'] }],
};
const besideWorkload = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.services, verbs: ['get', 'list'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.horizontalPodAutoscalers, verbs: ['get', 'list', 'patch'] },
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podDisruptionBudgets, verbs: ['list'] },
];
const canaryService = [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.services, verbs: ['get', 'list', 'create', 'patch', 'delete'] },
];
const copies = ['get', 'list', 'create', 'delete'];
const chaos = [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podNetworkChaos, verbs: ['get', 'list'] }];
/** Every right that these steps use: what is missing of them ends a release in the middle. */
function rightsFor(doings) {
    const { deploys, reads, deadMan, evicts, proves, faults } = doings;
    const faulted = faults.length > 0 || proves;
    return [
        ...looking,
        ...(deploys ? [...deploying, ...byDriver(doings)] : []),
        ...(reads ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'proxy', verbs: ['get'] }] : []),
        ...(deadMan ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jobs, verbs: ['get', 'create', 'delete'] }] : []),
        ...(evicts ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'eviction', verbs: ['create'] }] : []),
        ...(proves ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.endpointSlices, verbs: ['list'] }] : []),
        ...faults.map((type) => ({ type, verbs: all })),
        ...(faulted ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.networkChaos, verbs: all }, ...chaos] : []),
    ];
}
function byDriver({ kind, provider, config }) {
    if (provider === 'argo-rollouts')
        return [...rollouts.needs.Rollout, ...configRights(config)];
    const needs = beside.needs;
    return [
        ...(needs[kind] ?? []),
        {
            type: kind === 'StatefulSet' ? _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.statefulSets : _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.deployments,
            verbs: ['create'],
        },
        ...besideWorkload,
        ...(needs[provider] ?? []),
        ...(ways[provider] === undefined ? [] : [...ways[provider], ...canaryService]),
        ...configRights(config),
    ];
}
const configRights = (config) => [
    { type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.configMaps, verbs: config === 'hashed' ? ['get'] : copies },
    ...(config === 'versioned-with-secrets' ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.secrets, verbs: copies }] : []),
];
/** Each verb of each kind of object once. */
function singleRights(rights) {
    const asked = new Map();
    for (const { type, subresource, verbs } of rights)
        for (const verb of verbs)
            asked.set(`${type.apiVersion} ${type.plural}/${subresource ?? ''} ${verb}`, {
                ...{ type, subresource, verb },
            });
    return [...asked.values()];
}


/***/ }),

/***/ 33458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ sayFinding),
/* harmony export */   Mm: () => (/* binding */ sayFindings),
/* harmony export */   SR: () => (/* binding */ hitInWords),
/* harmony export */   iM: () => (/* binding */ sayFault)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29942);

/** A finding on one line. */
const sayFinding = ({ where, what, fix }) => `${where}: ${what} ${fix}`;
/** A fault before anything happens: what it hits, how long, what it concerns, what ends it. */
const sayFault = (fault) => [
    `fault   ${fault.where}: ${fault.experiment}, ${fault.does}${fault.exposurePercent === null ? '' : `, at ${fault.exposurePercent} %`}`,
    `        Hits ${hitInWords(fault)}; ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .lastsInWords */ .GB)(fault)}${fault.targets.length === 0 ? '' : `; towards ${fault.targets.join(', ')}`}.`,
    `        Ended by ${fault.endedBy.join('; ')}.`,
].join('\n');
/** `1 pod of the canary's 5 (20 % of them, 10 % of all 10)`. */
const hitInWords = ({ hits, percentOfCanary, percentOfAll }) => percentOfCanary === null || percentOfAll === null
    ? hits
    : `${hits} (${percentOfCanary} % of the canary, ${percentOfAll} % of all)`;
/** The list for people: what faults hit, where, what, fix; then how many. */
function sayFindings(findings, presets, faults = []) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.length - errors;
    const said = [
        ...(errors > 0 ? [(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')] : []),
    ];
    return [
        ...faults.map(sayFault),
        ...findings.map(({ level, where, what, fix }) => `${level.padEnd(8)}${where}\n        ${what}\n        ${fix}`),
        ...(presets === null
            ? []
            : [`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`]),
        said.length === 0
            ? 'Nothing stands in the way of a release.'
            : `${said.join(', ')}. Nothing was changed.`,
    ].join('\n');
}


/***/ })

};
