export const id = 8412;
export const ids = [8412,452];
export const modules = {

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/host/evidence-folder.js
var evidence_folder = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/connect/metric-source.js






/** Inputs that say where numbers come from. */
const sourceInputs = {
    source: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('pods', 'prometheus', 'sentry'), 'pods'),
    'prometheus-url': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,url/* url */.O)(true)), ''),
    'prometheus-token': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(4000)), ''),
    'sentry-url': (0,table/* optional */.lq)((0,url/* url */.O)(true), 'https://sentry.io'),
    'sentry-token': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(4000)), ''),
    'sentry-organization': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* pattern */.T1)(/^[\w-]{1,100}$/, "an organization's slug")), ''),
    'sentry-project': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* pattern */.T1)(/^\d{1,15}$/, "a project's number")), ''),
    'sentry-release': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(250)), ''),
    'sentry-baseline-release': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,inputs_text/* line */.n8)(250)), ''),
    'allow-http': (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'false'),
    port: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* portNumberOrName */.Dv), ''),
    'max-pods': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(4, 100_000), '400'),
    path: (0,table/* optional */.lq)((0,inputs_text/* pattern */.T1)(/^\/[\w./-]{0,200}$/, 'a path such as /metrics'), '/metrics'),
};
/** The source that the inputs name; names the input that it needs and was not given. */
async function sourceOf(inputs, cluster, runtime, pods) {
    const { clock } = runtime;
    const needed = (name, fix) => {
        const value = inputs[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw new errors.UsageError(`It is required with source: ${inputs.source}.`, { input: name, fix });
    };
    const secret = (value) => {
        runtime.mask(value);
        return value;
    };
    switch (inputs.source) {
        case 'pods': {
            const { podMetrics } = await __webpack_require__.e(/* import() */ 7499).then(__webpack_require__.bind(__webpack_require__, 37499));
            return podMetrics({ cluster, clock }, {
                port: inputs.port ?? metricsPort(pods),
                path: inputs.path,
                maxPods: inputs['max-pods'],
            });
        }
        case 'prometheus': {
            const address = needed('prometheus-url', 'Example: https://prometheus.example.');
            (0,url/* url */.O)(inputs['allow-http'])(address, 'prometheus-url');
            const token = inputs['prometheus-token'];
            const { prometheus } = await __webpack_require__.e(/* import() */ 7088).then(__webpack_require__.bind(__webpack_require__, 47088));
            return prometheus({ clock }, { url: address, token: token === undefined ? undefined : secret(token) });
        }
        case 'sentry': {
            (0,url/* url */.O)(inputs['allow-http'])(inputs['sentry-url'], 'sentry-url');
            const about = {
                url: inputs['sentry-url'],
                token: secret(needed('sentry-token', 'Pass a token with the scope org:read.')),
                organization: needed('sentry-organization', 'Give its slug.'),
                project: needed('sentry-project', "Give the project's number."),
                canary: needed('sentry-release', 'Give the release that the new version reports.'),
                baseline: needed('sentry-baseline-release', 'Give the release that stable reports.'),
            };
            const { sentry } = await __webpack_require__.e(/* import() */ 9401).then(__webpack_require__.bind(__webpack_require__, 9401));
            return sentry({ clock }, about);
        }
        default:
            return (0,errors/* assertNever */.x)(inputs.source);
    }
}
function metricsPort(pods) {
    const ports = pods[0]?.spec.containers.flatMap((container) => container.ports ?? []) ?? [];
    const named = ports.find(({ name }) => name === 'metrics') ??
        ports.find(({ name }) => name === 'http') ??
        (ports.length === 1 ? ports[0] : undefined);
    if (named !== undefined)
        return named.containerPort;
    if (pods.length === 0)
        return 8080;
    throw new errors.UsageError(`The pods have ${ports.length} ports, none named metrics or http.`, {
        input: 'port',
        fix: 'Set it to the port that serves /metrics.',
    });
}

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
;// CONCATENATED MODULE: ./lib/gates/metrics/before.js




function beforeOf(inputs, handle) {
    return { ...baselineOf(inputs), resume: resumeOf(inputs, handle) };
}
function baselineOf({ baseline }) {
    if (baseline === undefined)
        return { profile: null, pre: [] };
    const evidence = (0,state/* decodeState */.UJ)(baseline, envelope/* evidenceSchema */.j, 'baseline');
    const { profile, pre } = evidence.parameters;
    if (evidence.gate !== 'baseline' || profile === null || typeof profile !== 'object')
        throw new errors.UsageError('It is the evidence of another check.', {
            input: 'baseline',
            fix: 'Pass the output `evidence` of a gate-metrics step with mode: baseline.',
        });
    return { profile: profile, pre: Array.isArray(pre) ? pre : [] };
}
function resumeOf(inputs, handle) {
    if (inputs.previous === undefined || handle === undefined)
        return null;
    const { release, carried } = (0,state/* decodeState */.UJ)(inputs.previous, decision/* decisionSchema */.O, 'previous');
    if (release.id !== handle.id)
        throw new errors.UsageError(`It is about the release ${release.id}, this is ${handle.id}.`, {
            input: 'previous',
            fix: 'Pass the decision of the stage before.',
        });
    return carried?.[inputs['check-name']] ?? null;
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/workload/kinds.js + 2 modules
var kinds = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/gates/metrics/history.js
var metrics_history = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/gates/metrics/same-clock.js
var same_clock = __webpack_require__(15293);
;// CONCATENATED MODULE: ./lib/gates/metrics/earlier-days.js










/** Inputs about earlier days (docs/gate-metrics.md). */
const historyInputs = {
    history: (0,table/* optional */.lq)(inputs_text/* boolean */.zM, 'true'),
    'time-zone': (0,table/* optional */.lq)((value, name) => (0,same_clock/* timeZoneOf */.ln)((0,inputs_text/* line */.n8)(100)(value, name), name), 'UTC'),
    exclude: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    'history-pods': (0,table/* optional */.lq)((0,yaml/* maybe */.no)((value, name) => (0,inputs_text/* regularExpression */.t0)((0,inputs_text/* line */.n8)(500)(value, name), name)), ''),
    'history-before': (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 24 * 3_600_000), '10m'),
    'history-deviations': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0.5, 20), '2'),
    'history-effect': (0,table/* optional */.lq)((0,numbers/* decimal */._)(0, 10), '0.1'),
};
const adaptiveRuleOf = (inputs) => ({
    k: inputs['history-deviations'],
    minimumEffect: inputs['history-effect'],
});
/** Times that are no example; read early, so that a mistake is named before anything is waited for. */
const excludedOf = (inputs) => (0,same_clock/* parseExcluded */._v)(inputs.exclude ?? '', inputs['time-zone'], 'exclude');
/** Earlier days of the workload, when the source keeps them and they are wanted; null otherwise. */
async function historyOf(ports, inputs, handle, { checks, intervalSeconds, horizon }) {
    const { runtime, cluster, source, signal } = ports;
    if (!inputs.history || source.pastPods === undefined)
        return null;
    const startMs = runtime.clock.now().getTime();
    const intervalMs = intervalSeconds * 1000;
    return runtime.log.group('Earlier days', async () => {
        const history = await (0,metrics_history/* readHistory */.Lu)({ source, log: runtime.log, signal }, {
            checks,
            namespace: handle.namespace,
            podPattern: inputs['history-pods'] ?? (0,metrics_history/* podPatternOf */.D)(handle.workload, (0,release/* kindOfHandle */.s9)(handle)),
            timeZone: inputs['time-zone'],
            excluded: excludedOf(inputs),
            window: { startMs, endMs: startMs + horizon * intervalMs },
            releasedMs: Math.min(startMs, await releasedAt(cluster, handle, startMs)),
            beforeMs: inputs['history-before'],
            intervalMs,
        });
        for (const { date, problem, pods } of history?.days ?? [])
            runtime.log.info(`${date}: ${problem ?? `${pods} pods`}`);
        return history;
    });
}
/** The canary was created when the release began: until then the old version was alone. */
async function releasedAt(cluster, handle, otherwise) {
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, (0,release_handle/* canaryPlaceOf */.H)(handle));
    const createdMs = Date.parse(found?.metadata.creationTimestamp ?? '');
    return Number.isNaN(createdMs) ? otherwise : createdMs;
}

// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/gates/metrics/faults.js


/**
 * Watches for faults of a workload as inject-chaos creates them; those that are there already began before the gate did. Resolves with the first
 * lists; a watch that fails for good rejects `failed`.
 */
async function watchFaults(cluster, types, { namespace, workload }, signal, failed) {
    const known = new Set();
    let fresh = 0;
    const follow = async (type, listed) => {
        let first = true;
        const options = { labelSelector: `${names/* workloadLabel */.Uq}=${workload}` };
        for await (const found of (0,watching/* current */.ss)(cluster, type, namespace, options, signal)) {
            for (const { metadata } of found.values()) {
                const id = metadata.uid ?? metadata.name;
                if (!known.has(id) && !first)
                    fresh += 1;
                known.add(id);
            }
            first = false;
            listed();
        }
    };
    await Promise.all(types.map((type) => new Promise((listed) => {
        void follow(type, listed).catch(failed).finally(listed);
    })));
    signal.throwIfAborted();
    return {
        begun() {
            const any = fresh > 0;
            fresh = 0;
            return any;
        },
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 6 modules
var judge = __webpack_require__(89237);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
;// CONCATENATED MODULE: ./lib/gates/metrics/live-case.js


/** The judge beside a gate that still looks. A histogram's buckets are known with the first look that has them: the looks before are then read again. */
function liveCase(parameters, before) {
    const read = (0,metrics_looks/* gateReader */.lQ)(parameters, before);
    const looks = [];
    let judged;
    let known = '';
    return ({ k, data, onset }, bounds) => {
        const look = read(data);
        const now = JSON.stringify(bounds);
        if (judged === undefined || now !== known) {
            judged = (0,judge.beginCase)(parameters, { ...before, bounds });
            for (const again of looks)
                again(judged);
            known = now;
        }
        looks.push((of) => of.tick(k, look, false, onset));
        return judged.tick(k, look, false, onset);
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var metrics_numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/metrics/observe.js


const progressEveryMs = 5000;
/** Collects ticks until the judge knows, or the time is over. All I/O of gate-metrics. */
async function observe(ports, parameters) {
    const { source, clock, log, signal, profile, pre, resume, history = null } = ports;
    const startMs = clock.now().getTime();
    const restartsBefore = ports.restarts();
    const ticks = [];
    let bounds = {};
    let shownMs = 0;
    let stopped = null;
    const judge = liveCase(parameters, { pre, resume, profile, history });
    const request = {
        metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs: parameters.intervalSeconds * 1000,
        ticks: parameters.horizon,
    };
    try {
        for await (const { k, atMs, data, bounds: known, gaps } of source.live(request, signal)) {
            bounds = known;
            const tick = { k, atMs, data, gaps, ...faultOf(ports, k) };
            ticks.push(tick);
            const answer = judge(tick, known);
            if (atMs - shownMs >= progressEveryMs || answer.verdict !== 'continue') {
                shownMs = atMs;
                log.info(progressLine(answer, (atMs - startMs) / 1000, parameters));
            }
            if (answer.verdict === 'fail' || answer.verdict === 'pass')
                break;
            for (const gap of gaps.slice(0, 2))
                log.debug(gap);
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
        stopped = 'the job was cancelled';
    }
    return {
        startMs,
        ticks,
        bounds,
        restarts: Math.max(0, ports.restarts() - restartsBefore),
        stopped,
        profile,
        pre,
        resume,
        ...(history === null ? {} : { history }),
    };
}
function faultOf({ faults, log }, k) {
    if (faults?.begun() !== true)
        return {};
    log.info(`look ${k}: a fault was injected on purpose`);
    return { onset: true };
}
/** What is known at a look: who leads, how strong the evidence is, when the next look comes. */
function progressLine({ k, verdict, metric, score, reason }, seconds, { horizon, intervalSeconds }) {
    const known = verdict === 'continue'
        ? `${reason}; next look in ${intervalSeconds} s`
        : `${verdict}: ${reason}`;
    const leads = metric === null ? '' : `${metric} leads with `;
    return `look ${k} of ${horizon}, ${seconds.toFixed(0)} s: ${leads}e-value 10^${score}; ${known}`;
}
/** The window that is over, from a source that keeps history; nothing is waited for. */
async function observePast(ports, parameters) {
    const endMs = ports.clock.now().getTime();
    const intervalMs = parameters.intervalSeconds * 1000;
    const durationMs = parameters.horizon * intervalMs;
    const request = {
        metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs,
        ticks: parameters.horizon,
    };
    const { ticks } = await ports.source.history(request, { endMs, durationMs }, ports.signal);
    for (const gap of ticks[0]?.gaps ?? [])
        ports.log.warning(gap, 'gate-metrics');
    return {
        startMs: endMs - durationMs,
        ticks: ticks.map(({ k, atMs, data, gaps }) => ({ k, atMs, data, gaps })),
        bounds: ticks.at(-1)?.bounds ?? {},
        restarts: 0,
        stopped: null,
        profile: null,
        pre: [],
        resume: null,
    };
}
/** At most this many looks before the release travel with the evidence. */
const preLimit = 60;
/** The last looks at the old version, both groups of its pods, small enough to travel. */
const preOf = ({ ticks }) => ticks.slice(-preLimit).map(({ data }) => Object.fromEntries(Object.entries(data).map(([name, { baseline, canary }]) => [
    name,
    {
        baseline: baseline?.map(metrics_numbers/* significant */.I1) ?? null,
        canary: canary?.map(metrics_numbers/* significant */.I1) ?? null,
    },
])));
/** The old version over a window, averaged per tick over all of its pods; nothing for what it did not report. */
function profileOf(observation, parameters) {
    const entries = parameters.checks.flatMap(({ name, kind }) => {
        const samples = observation.ticks
            .map(({ data }) => together(kind, data[name]))
            .filter((s) => s !== null);
        if (samples.length === 0)
            return [];
        const width = Math.max(...samples.map((s) => s.length));
        const perTick = Array.from({ length: width }, (_, j) => (0,metrics_numbers/* significant */.I1)(samples.reduce((sum, s) => sum + (s[j] ?? 0), 0) / samples.length));
        if (kind === 'counts')
            return [[name, { kind, perTick: [perTick[0] ?? 0, perTick[1] ?? 0] }]];
        if (kind === 'histogram')
            return [[name, { kind, le: observation.bounds[name] ?? [], perTick }]];
        const all = samples.flat();
        return [
            [
                name,
                { kind: 'gauge', mean: (0,metrics_numbers/* significant */.I1)(all.reduce((a, b) => a + b, 0) / all.length) },
            ],
        ];
    });
    return Object.fromEntries(entries);
}
/** Both groups of the old version's pods as one: what was counted adds up, gauges stay one number a pod. */
function together(kind, sample) {
    const { baseline = null, canary = null } = sample ?? {};
    if (baseline === null || canary === null)
        return canary ?? baseline;
    return kind === 'gauge'
        ? [...canary, ...baseline]
        : canary.map((value, j) => value + (baseline[j] ?? 0));
}

// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollout.js
var argo_rollouts_rollout = __webpack_require__(68497);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/record.js
var record = __webpack_require__(43594);
// EXTERNAL MODULE: ./lib/release/require-workload.js
var require_workload = __webpack_require__(75254);
// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var actions_verdict = __webpack_require__(14942);
// EXTERNAL MODULE: ./lib/gates/metrics/checks.js
var checks = __webpack_require__(58929);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics/inputs.js









const definitions = {
    ...cluster/* clusterInputs */.g$,
    mode: (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('canary', 'baseline'), 'canary'),
    release: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    namespace: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    workload: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* kubeName */.L6), ''),
    'workload-kind': cluster/* workloadKind */.K5,
    ...sourceInputs,
    checks: (0,table/* optional */.lq)((0,yaml/* maybe */.no)((0,yaml/* yaml */.oQ)(checks/* parseChecks */.B)), ''),
    baseline: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    previous: (0,table/* optional */.lq)((0,yaml/* maybe */.no)(inputs_text/* text */.Qq), ''),
    'baseline-window': (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 24 * 3_600_000), '3m'),
    interval: (0,table/* optional */.lq)((0,duration/* duration */.p0)(200, 3_600_000), '15s'),
    duration: (0,table/* optional */.lq)((0,duration/* duration */.p0)(1000, 24 * 3_600_000), '10m'),
    bake: (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 24 * 3_600_000), '10m'),
    faults: (0,table/* optional */.lq)((0,numbers/* integer */.nd)(0, 20), '0'),
    'warm-up': (0,table/* optional */.lq)((0,duration/* duration */.p0)(0, 3_600_000), '0s'),
    'min-events': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 1_000_000_000), '100'),
    'min-ticks': (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100_000), '5'),
    alpha: (0,table/* optional */.lq)((0,numbers/* decimal */._)(0.000001, 0.5), '0.01'),
    ...historyInputs,
    'check-name': (0,table/* optional */.lq)(inputs_text/* kubeName */.L6, 'gate-metrics'),
    'evidence-folder': table/* evidenceFolder */.ek,
};

;// CONCATENATED MODULE: ./lib/actions/gate-metrics/action.js

























/** Judges the canary (or measures the old version, mode baseline). Any verdict is exit code 0: decide-promote decides. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(definitions, runtime.input);
    const handle = handleOf(inputs);
    const before = beforeOf(inputs, handle);
    excludedOf(inputs);
    await (0,cluster/* withCluster */.Bq)(inputs, runtime, (cluster, watches) => {
        const look = () => gate({ runtime, inputs, cluster, watches, handle, before });
        // The dead-man switch takes a silent run for a dead one.
        return handle === undefined ? look() : (0,lease/* renewing */.IU)({ ...runtime, cluster }, handle, look);
    });
}
async function gate({ runtime, inputs, cluster, watches, handle, before }) {
    const signal = AbortSignal.any([watches.signal, runtime.signal]);
    const startedAt = runtime.clock.now().toISOString();
    const subject = handle === undefined ? await baselineSubject(cluster, inputs) : canarySubject(handle);
    const { namespace } = subject.release;
    const failed = (thrown) => watches.abort(thrown);
    const canary = await (0,arms/* watchArm */.U)(cluster, namespace, subject.canary, signal, failed);
    const baseline = subject.baseline === undefined
        ? undefined
        : await (0,arms/* watchArm */.U)(cluster, namespace, subject.baseline, signal, failed);
    const source = await sourceOf(inputs, cluster, runtime, canary.pods());
    const parameters = parametersOf(inputs, subject, baseline?.current().pods.length ?? 0);
    runtime.log.info(`${parameters.checks.length} checks, up to ${parameters.horizon} looks every ${parameters.intervalSeconds} s, from ${inputs.source}${sampleWords(inputs, canary, baseline)}`);
    const faults = handle === undefined || inputs.faults === 0
        ? undefined
        : await watchFaults(cluster, faultTypes, handle, signal, failed);
    const history = handle === undefined
        ? null
        : await historyOf({ runtime, cluster, source, signal }, inputs, handle, parameters);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const look = handle === undefined && inputs.source === 'prometheus' ? observePast : observe;
    const observation = await look({
        source,
        clock: runtime.clock,
        log: runtime.log,
        signal,
        arms: () => baseline === undefined
            ? (0,arms/* inTwo */.W)(canary.current())
            : { canary: canary.current(), baseline: baseline.current() },
        restarts: canary.restarts,
        ...before,
        history,
        ...(faults === undefined ? {} : { faults }),
    }, parameters);
    const judgement = handle === undefined
        ? measured(observation, parameters.checks)
        : (0,judge.judgeMetrics)(observation, parameters);
    const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
        schema: envelope/* evidenceSchema */.j,
        check: handle === undefined ? 'baseline' : inputs['check-name'],
        gate: handle === undefined ? 'baseline' : 'metrics',
        release: subject.release,
        ...judgement,
        window: { start: startedAt, end: runtime.clock.now().toISOString() },
        parameters: {
            ...parameters,
            source: inputs.source,
            ...(inputs.source === 'pods' ? { maxPods: inputs['max-pods'] } : {}),
            ...(handle === undefined
                ? { profile: profileOf(observation, parameters), pre: preOf(observation) }
                : {}),
        },
        sources: [
            await source.describe(runtime.signal.aborted ? AbortSignal.timeout(2000) : runtime.signal),
        ],
        clockSkewMs: null,
        previous: subject.previous,
        requests: cluster.requests(),
    }, observation);
    runtime.output('evidence', left.text);
    runtime.output('verdict', judgement.verdict);
    announce(runtime, left.evidence);
}
/** Said where not every pod is asked. */
function sampleWords(inputs, canary, baseline) {
    const pods = canary.current().pods.length + (baseline?.current().pods.length ?? 0);
    const most = inputs['max-pods'];
    return inputs.source === 'pods' && pods > most ? `, ${most} of ${pods} at each look` : '';
}
function handleOf(inputs) {
    if (inputs.mode === 'canary')
        return (0,state/* decodeState */.UJ)(inputs.release ?? '', release/* releaseSchema */.By, 'release');
    for (const name of ['namespace', 'workload'])
        if (inputs[name] === undefined)
            throw new errors.UsageError('It is required in mode baseline and was not given.', { input: name });
    return undefined;
}
/** What inject-chaos creates. */
const faultTypes = [resources/* resources */.E.podChaos, resources/* resources */.E.networkChaos];
/** The judge wants a share below 1. */
const fullWeight = 0.999;
const canarySubject = (handle) => ({
    release: (0,release/* identityOf */.cu)(handle),
    canary: handle.selectors.canary,
    baseline: handle.selectors.stable,
    previous: handle.evidenceSha256,
    weight: Math.min(fullWeight, Math.max(0.001, handle.achievedPercent / 100)),
});
/** The pods of a workload that is not being released; a Rollout is known by its name alone. */
async function stableOf(cluster, place) {
    const found = await (0,kinds/* readWorkload */.Ez)(cluster, place);
    const rollout = found === undefined ? await (0,find/* seekRollout */.E2)(cluster, place.namespace, place.name) : undefined;
    if (rollout !== undefined)
        return {
            revision: (0,argo_rollouts_rollout/* revisionOf */.DT)(rollout),
            selector: (0,objects/* selectorText */.nM)(rollout.spec.selector),
        };
    const stable = found ?? (await (0,require_workload/* requireWorkload */.L)(cluster, place));
    return { revision: (0,kinds/* revisionOf */.DT)(stable), selector: (0,record/* stableSelector */.ZP)(stable) };
}
async function baselineSubject(cluster, inputs) {
    const { namespace = '', workload = '' } = inputs;
    const kind = inputs['workload-kind'];
    const { revision, selector } = await stableOf(cluster, { kind, namespace, name: workload });
    return {
        release: {
            id: `${workload}-baseline`,
            workload,
            namespace,
            cluster: cluster.endpoint,
            revision,
            stage: 0,
            exposurePercent: 0,
            achievedPercent: 0,
            subjectSha256: '',
        },
        canary: selector,
        baseline: undefined,
        previous: null,
        weight: 0.5,
    };
}
function parametersOf(inputs, { weight }, stablePods) {
    const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
    if (windowMs < inputs.interval)
        throw new errors.UsageError('It is longer than the whole window.', {
            input: 'interval',
            fix: 'Choose an interval that fits several times into the duration.',
        });
    const checks = inputs.checks ?? (inputs.source === 'sentry' ? presets/* sessionChecks */.U6 : presets/* defaultChecks */.Li);
    return {
        checks,
        intervalSeconds: inputs.interval / 1000,
        horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
        alpha: inputs.alpha,
        minEvents: inputs['min-events'],
        minTicks: inputs['min-ticks'],
        bakeTicks: Math.ceil(inputs.bake / inputs.interval),
        warmupTicks: Math.ceil(inputs['warm-up'] / inputs.interval),
        weight,
        concurrent: weight < fullWeight && (inputs.mode === 'baseline' || stablePods > 0),
        adaptive: adaptiveRuleOf(inputs),
        ...(inputs.faults > 0 ? { onsetSlots: inputs.faults } : {}),
    };
}
/** A window in which a required check has no data is not a baseline. */
function measured({ ticks }, checks) {
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
        .length;
    const missing = checks
        .filter((check) => !check.optional && looks(check) === 0)
        .map(({ name }) => name);
    return missing.length === 0
        ? {
            verdict: 'pass',
            measurements: [],
            reasons: [`the old version was measured ${ticks.length} times`],
        }
        : {
            verdict: 'inconclusive',
            measurements: [],
            reasons: missing.map((name) => `${name}: the old version does not report it`),
        };
}
function announce({ log }, { check, verdict, measurements, reasons }) {
    for (const m of measurements)
        log.info(`${m.verdict.padEnd(12)} ${m.name}: canary ${m.canary ?? '–'}, baseline ${m.baseline ?? '–'}, limit ${m.limit ?? '–'} ${m.unit} (${m.reason})`);
    (0,actions_verdict/* announceVerdict */.N)(log, check, verdict, reasons.slice(0, 5).join('\n'));
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

/***/ 6607:
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
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23758);




/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment');
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8981).then(__webpack_require__.bind(__webpack_require__, 78981)),
    ]);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now());
    for (const secret of access.secrets)
        runtime.mask(secret);
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

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
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
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.input = about.input;
        this.fix = about.fix;
    }
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


const integer = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
            input: name,
            fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
        });
    return number;
};
const decimal = (min, max) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const number = Number(trimmed);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
            input: name,
        });
    return number;
};
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => (value, name) => {
    const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()(value, name);
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
    const number = match === null ? Number.NaN : Number(match[1]);
    if (!(number >= min && number <= max))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
            input: name,
            fix: 'Example: 10 or 10%.',
        });
    return number;
};
/** A share of the work: nothing, or from 0.1 % on. */
const share = (value, name) => {
    const number = percent(0, 100)(value, name);
    if (number > 0 && number < 0.1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than 0.1 %, the smallest share.`, { input: name });
    return number;
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23758);



/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
const required = (parse) => ({
    parse,
    fallback: undefined,
});
/** Absent means `fallback`, written as in action.yml. */
const optional = (parse, fallback) => ({
    parse,
    fallback,
});
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(definitions, raw) {
    const values = {};
    for (const [name, { parse, fallback }] of Object.entries(definitions)) {
        const given = raw(name);
        if (given.length > inputLimitBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
                input: name,
                fix: 'Pass a shorter value.',
            });
        const text = given.trim() === '' ? fallback : given;
        if (text === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
                input: name,
                fix: `Set \`with: ${name}: …\`; see the action's README for an example.`,
            });
        if (_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlParsers */ .yZ.has(parse) && text.trim() !== '')
            await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .loadYaml */ .yv)();
        values[name] = parse(text, name);
    }
    return values;
}
/** Where gates leave their evidence. */
const evidenceFolder = optional(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih, '.sluice/evidence');


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wt: () => (/* binding */ headerMap),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   ly: () => (/* binding */ labelMap),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   yZ: () => (/* binding */ yamlParsers),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony exports refusePrototypeKeys, checkedMap, labelName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
/** Parsers that need the YAML library: it is loaded only when one of them has something to read (start-up time). */
const yamlParsers = new WeakSet();
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape) => {
    const parser = (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    };
    yamlParsers.add(parser);
    return parser;
};
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
});
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => {
    const parser = (given, name) => {
        const map = stringMap(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    };
    yamlParsers.add(parser);
    return parser;
};
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
});
/** An absent value stays undefined: `optional(maybe(kubeName), '')`. */
const maybe = (parse) => {
    const parser = (value, name) => value.trim() === '' ? undefined : parse(value, name);
    if (yamlParsers.has(parse))
        yamlParsers.add(parser);
    return parser;
};


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canaryPlaceOf),
/* harmony export */   M: () => (/* binding */ requireCanary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);
/* harmony import */ var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53838);



const canaryPlaceOf = (handle) => ({
    kind: (0,_evidence_release_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfHandle */ .s9)(handle),
    namespace: handle.namespace,
    name: handle.canary,
});
/** The canary that a gate works on; it must still be there. */
async function requireCanary(cluster, handle) {
    const found = await (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkload */ .Ez)(cluster, canaryPlaceOf(handle));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no canary ${handle.canary} in ${handle.namespace}.`, {
        input: 'release',
        fix: 'It was rolled back or swept.',
    });
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
