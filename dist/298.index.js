export const id = 298;
export const ids = [298];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 58298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/evidence-folder.js
var evidence_folder = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/gates/metrics/arms.js
var arms = __webpack_require__(44779);
;// CONCATENATED MODULE: ./lib/gates/metrics/checks.js

/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', match: { code: '5..' } },
            total: { metric: 'http_requests_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: false,
    },
    'http-latency-p95': {
        name: 'http-latency-p95',
        dimension: 'latency',
        kind: 'histogram',
        query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
        direction: 'increase',
        unit: 's',
        quantile: 0.95,
        tolerance: 0.25,
        optional: false,
    },
    goroutines: {
        name: 'goroutines',
        dimension: 'goroutines',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
        direction: 'increase',
        unit: 'count',
        limit: 5000,
        tolerance: 0.2,
        optional: false,
    },
    'gc-pause': {
        name: 'gc-pause',
        dimension: 'gc-pause',
        kind: 'gauge',
        query: {
            kind: 'mean',
            sum: { metric: 'go_gc_duration_seconds_sum' },
            count: { metric: 'go_gc_duration_seconds_count' },
        },
        direction: 'increase',
        unit: 's',
        limit: 0.12,
        tolerance: 1,
        optional: true,
    },
    memory: {
        name: 'memory',
        dimension: 'memory',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
        direction: 'increase',
        unit: 'bytes',
        tolerance: 0.3,
        optional: true,
    },
    'task-failures': {
        name: 'task-failures',
        dimension: 'task-failures',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
            total: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
};
const defaultChecks = Object.values(presets);
const overridable = ['name', 'preset', 'limit', 'tolerance', 'quantile', 'optional', 'dimension'];
const customKeys = [...overridable, 'kind', 'metric', 'bad', 'total', 'direction', 'unit'];
/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
function parseChecks(value, input) {
    if (!Array.isArray(value) || value.length === 0)
        throw new errors.UsageError('It is not a YAML list of checks.', {
            input,
            fix: 'Example: [{name: errors, preset: http-error-rate, limit: 0.002}].',
        });
    const checks = value.map((item, i) => parseCheck(item, `${input}[${i}]`));
    const names = checks.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`Two checks are named ${twice}.`, { input });
    return checks;
}
function parseCheck(item, input) {
    if (item === null || typeof item !== 'object' || Array.isArray(item))
        throw new errors.UsageError('It is not a map.', {
            input,
            fix: 'Example: {name: errors, preset: http-error-rate}.',
        });
    const given = item;
    const preset = given['preset'];
    const allowed = preset === undefined ? customKeys : overridable;
    const unknown = Object.keys(given).find((key) => !allowed.includes(key));
    if (unknown !== undefined)
        throw new errors.UsageError(`Its key '${unknown}' is not known.`, {
            input,
            fix: `Known: ${allowed.join(', ')}.`,
        });
    const base = preset === undefined ? customCheck(given, input) : presets[String(preset)];
    if (base === undefined)
        throw new errors.UsageError(`There is no preset ${JSON.stringify(preset)}.`, {
            input,
            fix: `Presets: ${Object.keys(presets).join(', ')}.`,
        });
    const number = (key) => {
        const raw = given[key];
        if (raw === undefined)
            return {};
        if (typeof raw !== 'number' || !Number.isFinite(raw) || raw < 0)
            throw new errors.UsageError(`Its ${key} ${JSON.stringify(raw)} is not a number from 0.`, { input });
        return { [key]: raw };
    };
    return {
        ...base,
        ...(given['name'] === undefined ? {} : { name: checks_name(given['name'], input) }),
        ...(given['dimension'] === undefined ? {} : { dimension: checks_name(given['dimension'], input) }),
        ...number('limit'),
        ...number('tolerance'),
        ...number('quantile'),
        ...(typeof given['optional'] === 'boolean' ? { optional: given['optional'] } : {}),
    };
}
function checks_name(value, input) {
    if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value))
        throw new errors.UsageError(`${JSON.stringify(value)} is not a name (lower-case letters, digits, -).`, { input });
    return value;
}
function metricName(value, key, input) {
    if (typeof value !== 'string' || !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(value))
        throw new errors.UsageError(`Its ${key} ${JSON.stringify(value)} is not a metric name.`, { input });
    return value;
}
function customCheck(given, input) {
    const kind = given['kind'];
    if (kind !== 'histogram' && kind !== 'counts' && kind !== 'gauge')
        throw new errors.UsageError(`Its kind ${JSON.stringify(kind)} is not histogram, counts or gauge.`, {
            input,
            fix: 'Or name a preset.',
        });
    const own = checks_name(given['name'], input);
    const direction = given['direction'] ?? 'increase';
    if (direction !== 'increase' && direction !== 'decrease')
        throw new errors.UsageError('Its direction is not increase or decrease.', { input });
    const query = kind === 'counts'
        ? {
            kind,
            bad: { metric: metricName(given['bad'], 'bad', input) },
            total: { metric: metricName(given['total'], 'total', input) },
        }
        : { kind, of: { metric: metricName(given['metric'], 'metric', input) } };
    return {
        name: own,
        dimension: own,
        kind,
        query,
        direction,
        unit: typeof given['unit'] === 'string' ? given['unit'] : '1',
        optional: false,
    };
}

// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 5 modules
var judge = __webpack_require__(39269);
;// CONCATENATED MODULE: ./lib/gates/metrics/observe.js

const progressEveryMs = 5000;
/** Collects ticks until the judge knows, or the time is over. All I/O of gate-metrics. */
async function observe(ports, parameters) {
    const { source, clock, log, signal, profile } = ports;
    const startMs = clock.now().getTime();
    const restartsBefore = ports.restarts();
    const ticks = [];
    let bounds = {};
    let judged;
    let shownMs = 0;
    let stopped = null;
    const request = {
        metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs: parameters.intervalSeconds * 1000,
        ticks: parameters.horizon,
    };
    try {
        for await (const { k, atMs, data, bounds: known, gaps } of source.live(request, signal)) {
            bounds = known;
            ticks.push({ k, atMs, data, gaps });
            // Buckets are known with the first tick that has them; until then the live verdict waits.
            judged ??= (0,judge.beginCase)(parameters, known);
            const answer = judged.tick(k, (0,judge.completed)(data, parameters.checks, profile), false);
            const due = atMs - shownMs >= progressEveryMs || answer.verdict !== 'continue';
            if (due) {
                shownMs = atMs;
                log.info(`look ${k} of ${parameters.horizon}, ${((atMs - startMs) / 1000).toFixed(0)} s: ${answer.metric ?? 'nothing'} leads with e-value 10^${answer.score}; ${answer.verdict === 'continue' ? `next look in ${parameters.intervalSeconds} s` : answer.reason}`);
            }
            if (answer.verdict === 'fail')
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
    };
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
    };
}
/** The old version over a window, averaged per tick; null for what it did not report. */
function profileOf(observation, parameters) {
    const entries = parameters.checks.flatMap(({ name, kind }) => {
        const samples = observation.ticks
            .map(({ data }) => data[name]?.canary ?? null)
            .filter((s) => s !== null);
        if (samples.length === 0)
            return [];
        const width = Math.max(...samples.map((s) => s.length));
        const perTick = Array.from({ length: width }, (_, j) => round(samples.reduce((sum, s) => sum + (s[j] ?? 0), 0) / samples.length));
        if (kind === 'counts')
            return [[name, { kind, perTick: [perTick[0] ?? 0, perTick[1] ?? 0] }]];
        if (kind === 'histogram')
            return [[name, { kind, le: observation.bounds[name] ?? [], perTick }]];
        const all = samples.flat();
        return [
            [
                name,
                { kind: 'gauge', mean: round(all.reduce((a, b) => a + b, 0) / all.length) },
            ],
        ];
    });
    return Object.fromEntries(entries);
}
const round = (value) => Number(value.toPrecision(6));

// EXTERNAL MODULE: ./lib/release/handle.js
var release_handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/verdict.js
var actions_verdict = __webpack_require__(14942);
;// CONCATENATED MODULE: ./lib/actions/gate-metrics.js














const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    mode: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('canary', 'baseline'), 'canary'),
    release: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    namespace: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    workload: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    source: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('pods', 'prometheus'), 'pods'),
    'prometheus-url': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* url */.OZ)(true)), ''),
    'prometheus-token': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)(4000)), ''),
    'allow-http': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    port: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* pattern */.T1)(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name')), ''),
    path: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* pattern */.T1)(/^\/[\w./-]{0,200}$/, 'a path such as /metrics'), '/metrics'),
    checks: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* yaml */.oQ)(parseChecks)), ''),
    baseline: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    'baseline-window': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 24 * 3_600_000), '3m'),
    interval: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(200, 3_600_000), '15s'),
    duration: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 24 * 3_600_000), '10m'),
    'min-events': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 1_000_000_000), '100'),
    'min-ticks': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* integer */.nd)(1, 100_000), '5'),
    alpha: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0.000001, 0.5), '0.01'),
    'check-name': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'gate-metrics'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
};
/** Judges the canary (or measures the old version, mode baseline). Any verdict is exit code 0: decide-promote decides. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const handle = handleOf(inputs);
    const profile = profileFrom(inputs);
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, (cluster, watches) => gate({ runtime, inputs, cluster, watches, handle, profile }));
}
async function gate({ runtime, inputs, cluster, watches, handle, profile }) {
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
    const parameters = parametersOf(inputs, subject);
    runtime.log.info(`${parameters.checks.length} checks, up to ${parameters.horizon} looks every ${parameters.intervalSeconds} s, from ${inputs.source}`);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const look = handle === undefined && inputs.source === 'prometheus' ? observePast : observe;
    const observation = await look({
        source,
        clock: runtime.clock,
        log: runtime.log,
        signal,
        arms: () => ({
            canary: canary.current(),
            baseline: baseline?.current() ?? { namespace, pods: [] },
        }),
        restarts: canary.restarts,
        profile,
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
            ...(handle === undefined ? { profile: profileOf(observation, parameters) } : {}),
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
function handleOf(inputs) {
    if (inputs.mode === 'canary')
        return (0,state/* decodeState */.UJ)(inputs.release ?? '', release_handle/* releaseSchema */.B, 'release');
    for (const name of ['namespace', 'workload'])
        if (inputs[name] === undefined)
            throw new errors.UsageError('It is required in mode baseline and was not given.', { input: name });
    return undefined;
}
function profileFrom(inputs) {
    if (inputs.baseline === undefined)
        return null;
    const evidence = (0,state/* decodeState */.UJ)(inputs.baseline, envelope/* evidenceSchema */.j, 'baseline');
    const profile = evidence.parameters['profile'];
    if (evidence.gate !== 'baseline' || profile === null || typeof profile !== 'object')
        throw new errors.UsageError('It is the evidence of another check.', {
            input: 'baseline',
            fix: 'Pass the output `evidence` of a gate-metrics step with mode: baseline.',
        });
    return profile;
}
const canarySubject = (handle) => ({
    release: (0,release_handle/* identityOf */.c)(handle),
    canary: handle.selectors.canary,
    baseline: handle.selectors.stable,
    previous: handle.evidenceSha256,
    weight: Math.min(0.999, Math.max(0.001, handle.achievedPercent / 100)),
});
async function baselineSubject(cluster, inputs) {
    const { namespace = '', workload = '' } = inputs;
    const stable = await (0,cluster_inputs/* requireDeployment */.lH)(cluster, namespace, workload);
    return {
        release: {
            id: `${workload}-baseline`,
            workload,
            namespace,
            cluster: cluster.endpoint,
            revision: (0,objects/* revisionOf */.DT)(stable),
            stage: 0,
            exposurePercent: 0,
        },
        canary: (0,record/* stableSelector */.ZP)(stable),
        baseline: undefined,
        previous: null,
        weight: 0.5,
    };
}
function parametersOf(inputs, { weight }) {
    const windowMs = inputs.mode === 'baseline' ? inputs['baseline-window'] : inputs.duration;
    if (windowMs < inputs.interval)
        throw new errors.UsageError('It is longer than the whole window.', {
            input: 'interval',
            fix: 'Choose an interval that fits several times into the duration.',
        });
    const checks = inputs.checks ?? defaultChecks;
    return {
        checks,
        intervalSeconds: inputs.interval / 1000,
        horizon: Math.max(1, Math.floor(windowMs / inputs.interval)),
        alpha: inputs.alpha,
        minEvents: inputs['min-events'],
        minTicks: inputs['min-ticks'],
        weight,
    };
}
async function sourceOf(inputs, cluster, runtime, pods) {
    if (inputs.source === 'pods') {
        const { podMetrics } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 49990));
        return podMetrics({ cluster, clock: runtime.clock }, { port: inputs.port ?? metricsPort(pods), path: inputs.path });
    }
    const address = inputs['prometheus-url'];
    if (address === undefined)
        throw new errors.UsageError('It is required with source: prometheus.', {
            input: 'prometheus-url',
            fix: 'Example: https://prometheus.example.',
        });
    (0,actions_inputs/* url */.OZ)(inputs['allow-http'])(address, 'prometheus-url');
    const { prometheus } = await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 7486));
    if (inputs['prometheus-token'] !== undefined)
        runtime.mask(inputs['prometheus-token']);
    return prometheus({ clock: runtime.clock }, { url: address, token: inputs['prometheus-token'] });
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
/** A window in which a required check has no data is not a baseline. */
function measured({ ticks }, checks) {
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? null) !== null).length;
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

/***/ 1496:
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

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
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

/***/ 44779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _release_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73253);



/** Begins to watch; resolves with the first list. The watch ends with `signal`; a watch that fails for good rejects `failed`. */
async function watchArm(cluster, namespace, selector, signal, failed) {
    let pods = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .s)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, signal)) {
            pods = found;
            synced();
        }
    };
    follow().catch((thrown) => {
        failed(thrown);
        synced();
    });
    await first;
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_release_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
        }),
        restarts: () => [...pods.values()]
            .flatMap(({ status }) => status?.containerStatuses ?? [])
            .reduce((sum, { restartCount }) => sum + restartCount, 0),
        pods: () => [...pods.values()],
    };
}


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseSchema),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
const releaseSchema = 'sluice.dev/release/v1';
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
});


/***/ })

};
