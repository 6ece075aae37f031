export const id = 2386;
export const ids = [2386];
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
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53221);



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

/***/ 14275:
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
    const [deploys, metrics, health] = await Promise.all([
        read('deploy-canary', inputs/* definitions */.B),
        read('gate-metrics', gate_metrics_inputs/* definitions */.B),
        read('gate-health', gate_health_inputs/* definitions */.B),
    ]);
    return { deploys, metrics, health, faults: of('inject-chaos').length > 0 };
}
const knowledgeOf = ({ given }) => (input) => !Object.hasOwn(given, input) || given[input] !== undefined;
const inputsOf = ({ given }, table) => (0,inputs_table/* readInputs */.Ko)(table, (name) => {
    const text = Object.hasOwn(given, name) ? given[name] : '';
    return text ?? (table[name]?.fallback === undefined ? standIn(name) : '');
});
/** What only the run knows and the action requires: tokens, handles, and perhaps the image. */
const standIn = (name) => ({ stage: '1', exposure: '1', image: 'known-by-the-run' })[name] ?? 'known-by-the-run';

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
// EXTERNAL MODULE: ./lib/release/drivers.js + 56 modules
var drivers = __webpack_require__(53221);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
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
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
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
        return { findings: [unseen(deploy)], presets: null };
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
        await look(where, () => plan(ports, deploy));
    found.push(...((await look(where, () => beside(ports, asked, deploy))) ?? []));
    const metrics = workload === undefined
        ? undefined
        : await look(where, () => metricsInCluster(ports, asked, workload, metrics_answer/* metricsReader */.H));
    found.push(...(metrics?.findings ?? []));
    return { findings: found, presets: metrics?.presets ?? null };
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
        ...{ provider: inputs.provider, config: inputs.config, faults, deploys: deploys.length > 0 },
        reads: health.length > 0 || metrics.some((one) => one.inputs.source === 'pods'),
        deadMan: deploys.some((one) => hasSwitch(one)),
        evicts: health.some((one) => one.inputs.evict),
        proves: health.some((one) => one.inputs.mode === 'prove'),
    };
    return (0,ask_rights/* rightsFindings */.I)(cluster, inputs.namespace, (0,rights/* rightsFor */.x)(doings));
}
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
async function plan(ports, { inputs }) {
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
    const chaos = faults ? resources.resources.podChaos : proves ? resources.resources.networkChaos : undefined;
    if (chaos === undefined)
        return found;
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
async function withSettings(use, { root, settings: named, tables, }) {
    const files = new Map();
    const findings = [];
    const read = async (file) => {
        const found = files.get(file);
        if (found !== undefined)
            return found;
        const settings = await (0,connect_settings.loadSettings)((0,external_node_path_.join)(root, file), file, tables, (thrown) => findings.push(findingOf(thrown, file, (input) => input)));
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
async function validate({ file, vars, inputs, tables, root, settings }, connected) {
    const read = await readWorkflowUse(file, { vars, inputs });
    const { use, findings: ofSettings } = await withSettings(read, { root, settings, tables });
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
        ? { findings: [], presets: null }
        : await connected((ports) => clusterFindings(ports, asked));
    return {
        findings: folded([
            ...use.problems,
            ...ofSettings,
            ...values,
            ...relations,
            ...(await decisionFindings(use.jobs, tables)),
            ...(await policyFindings(use.jobs, asked.metrics.flatMap(({ inputs: one }) => checksOf(one)))),
            ...inCluster.findings,
        ]),
        presets: inCluster.presets,
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44692);




const largestBytes = 1_000_000;
const usualSettings = (workload) => `.sluice/${workload}.yml`;
/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
async function loadSettings(path, shownAs, tables, onBad) {
    const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 38344)),
        __webpack_require__.e(/* import() */ 3758).then(__webpack_require__.bind(__webpack_require__, 23758)),
    ]);
    await loadYaml();
    let content;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
        content = yaml((value) => value, 'map').read((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shownAs);
    }
    catch (thrown) {
        onBad(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError
            ? thrown
            : new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('It cannot be read.', { input: shownAs, cause: thrown }));
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
            .filter((text) => typeof text === 'string' && text.includes(_evidence_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseSchema */ .By))
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
        runtime.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(thrown)} Used instead: nothing.`, 'settings');
    };
    const found = fileOf(runtime);
    if (found === undefined)
        return runtime;
    const onBad = about.wayBack ? warn : refuse;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime.workspace, found.file);
    // A name that leads out of the workspace is refused by the input's own row.
    if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file))
        return runtime;
    const settings = await loadSettings(path, found.file, await about.tables(), onBad);
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

/***/ 55480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ rightsFor),
/* harmony export */   y: () => (/* binding */ singleRights)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53221);


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
    const faulted = faults || proves;
    return [
        ...looking,
        ...(deploys ? [...deploying, ...byDriver(doings)] : []),
        ...(reads ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'proxy', verbs: ['get'] }] : []),
        ...(deadMan ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jobs, verbs: ['get', 'create', 'delete'] }] : []),
        ...(evicts ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.pods, subresource: 'eviction', verbs: ['create'] }] : []),
        ...(proves ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.endpointSlices, verbs: ['list'] }] : []),
        ...(faults ? [{ type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podChaos, verbs: all }] : []),
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
/* harmony export */   L: () => (/* binding */ sayFinding),
/* harmony export */   M: () => (/* binding */ sayFindings)
/* harmony export */ });
/** A finding on one line. */
const sayFinding = ({ where, what, fix }) => `${where}: ${what} ${fix}`;
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
/** The list for people: where, what, fix; then how many. */
function sayFindings(findings, presets) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.length - errors;
    const said = [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    return [
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
