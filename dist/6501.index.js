export const id = 6501;
export const ids = [6501];
export const modules = {

/***/ 46501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineGate: () => (/* binding */ baselineGate)
});

// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/gate.js + 1 modules
var gate = __webpack_require__(32851);
// EXTERNAL MODULE: ./lib/gates/metrics/observe.js + 1 modules
var observe = __webpack_require__(59072);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var metrics_coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var metrics_findings = __webpack_require__(17606);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 9 modules
var judge = __webpack_require__(63320);
// EXTERNAL MODULE: ./lib/gates/metrics/objections.js + 1 modules
var objections = __webpack_require__(71240);
;// CONCATENATED MODULE: ./lib/gates/baseline/measured.js





/** Of the window that was asked for, so much must have been measured. */
const neededShare = 0.8;
/** A window that was cut short, was mostly not seen, or in which a required check has no data, is not a baseline. */
function measured(observation, parameters) {
    const { ticks, stopped } = observation;
    const required = parameters.checks.filter(({ optional }) => !optional);
    const looks = ({ name }) => ticks.filter(({ data }) => (data[name]?.canary ?? data[name]?.baseline ?? null) !== null)
        .length;
    const missing = required.filter((check) => looks(check) === 0);
    const objected = (0,objections/* objectionsOf */.I)(required.filter((check) => !missing.includes(check)), observation, parameters);
    const coverage = (0,metrics_coverage/* coverageMeasurement */.jZ)(bothGroups(observation), 'the old version');
    const short = ticks.length < neededShare * parameters.horizon;
    const against = [
        ...(stopped === null ? [] : [`stopped early: ${stopped}`]),
        ...(ticks.length === 0 ? ['nothing was measured'] : []),
        ...(ticks.length > 0 && short
            ? [`only ${ticks.length} of ${parameters.horizon} ticks were measured`]
            : []),
        ...missing.map(({ name }) => `${name}: the old version does not report it`),
        ...[...objected].map(([name, { reason }]) => `${name}: ${inGroups(reason)}`),
        ...coverage.map(({ reason }) => reason),
    ];
    const told = [...(0,metrics_findings/* findingReasons */.Nt)(observation), ...falseAlarms(observation, parameters)];
    if (against.length > 0)
        return {
            verdict: (0,measurement/* worst */.QZ)([
                'inconclusive',
                ...[...objected.values()]
                    .filter((one) => one.verdict === 'error')
                    .map((one) => one.verdict),
            ]),
            measurements: [],
            reasons: [...new Set([...against, ...told])],
        };
    return {
        verdict: 'pass',
        measurements: [],
        reasons: [`the old version was measured ${ticks.length} times`, ...told],
    };
}
/** Both groups run the old version: what fails between them is chance or their pods, and as much is to be expected of a good canary. */
function falseAlarms(observation, parameters) {
    return (0,judge/* judgeMetrics */.lO)(observation, parameters)
        .measurements.filter(({ verdict, name }) => verdict === 'fail' && name !== 'restarts')
        .map((one) => `${one.name}: a false alarm, two groups of pods of the old version differ (${shown(one)}); so much is taken for usual`);
}
const shown = ({ canary, baseline, unit }) => `${canary ?? 'no data'} and ${baseline ?? 'no data'} ${unit}`;
/** The objections speak of a release. */
const inGroups = (reason) => reason.replace('the canary', 'one group of its pods').replace('the stable version', 'the other');
/** The groups are one version: its pods count together. */
function bothGroups({ ticks }) {
    const sum = (a, b) => ({
        pods: a.pods + b.pods,
        ready: a.ready + b.ready,
        asked: a.asked + b.asked,
        answered: a.answered + b.answered,
    });
    return {
        ticks: ticks.map(({ coverage, ...tick }) => coverage === undefined
            ? tick
            : { ...tick, coverage: { ...coverage, canary: sum(coverage.canary, coverage.stable) } }),
    };
}

// EXTERNAL MODULE: ./lib/judge/silence.js
var silence = __webpack_require__(11680);
// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/baseline/window.js




/** The window that is over, from a source that keeps history; nothing is waited for. An outage leaves an observation that says so. */
async function observePast(ports, parameters) {
    const { clock, log, signal } = ports;
    const endMs = clock.now().getTime();
    const intervalMs = parameters.intervalSeconds * 1000;
    const durationMs = parameters.horizon * intervalMs;
    const request = {
        metrics: parameters.checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve(ports.arms()),
        intervalMs,
        ticks: parameters.horizon,
    };
    let ticks = [];
    let stopped = null;
    try {
        ({ ticks } = await ports.source.history(request, { endMs, durationMs }, signal));
    }
    catch (thrown) {
        stopped = (0,observe/* stoppedBy */.$)(thrown, signal);
        log.warning(stopped, 'gate-metrics');
    }
    for (const gap of ticks[0]?.gaps ?? [])
        log.warning(gap, 'gate-metrics');
    const found = (0,metrics_findings/* findingsOf */.WX)();
    for (const tick of ticks)
        (0,observe/* sayFindings */.Mm)(log, found.add(tick.k, tick.findings ?? []));
    const findings = found.all();
    return {
        startMs: endMs - durationMs,
        ticks: ticks.map((tick) => ({
            ...{ k: tick.k, atMs: tick.atMs, data: tick.data, gaps: tick.gaps },
            ...(0,observe/* coverageOf */._5)(tick),
        })),
        bounds: ticks.at(-1)?.bounds ?? {},
        restarts: 0,
        stopped,
        profile: null,
        pre: [],
        resume: null,
        ...(findings.length === 0 ? {} : { findings }),
    };
}
/** At most this many looks before the release travel with the evidence. */
const preLimit = 60;
/** The last looks at the old version, both groups of its pods, small enough to travel. */
const preOf = ({ ticks }) => ticks.slice(-preLimit).map(({ data }) => Object.fromEntries(Object.entries(data).map(([name, { baseline, canary }]) => [
    name,
    {
        baseline: baseline?.map(numbers/* significant */.I1) ?? null,
        canary: canary?.map(numbers/* significant */.I1) ?? null,
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
        const perTick = Array.from({ length: width }, (_, j) => (0,numbers/* significant */.I1)(samples.reduce((sum, s) => sum + (s[j] ?? 0), 0) / samples.length));
        if (kind === 'counts')
            return [[name, { kind, perTick: [perTick[0] ?? 0, perTick[1] ?? 0] }]];
        if (kind === 'histogram')
            return [[name, { kind, le: observation.bounds[name] ?? [], perTick }]];
        const all = samples.flat();
        return [
            [
                name,
                { kind: 'gauge', mean: (0,numbers/* significant */.I1)(all.reduce((a, b) => a + b, 0) / all.length) },
            ],
        ];
    });
    return Object.fromEntries(entries);
}
/** Both groups of the old version's pods as one: what was counted adds up, gauges stay one number a pod. */
function together(kind, sample) {
    const arm = (values) => ((0,silence/* present */.Eb)(values) ? values : null);
    const [baseline, canary] = [arm(sample?.baseline), arm(sample?.canary)];
    if (baseline === null || canary === null)
        return canary ?? baseline;
    return kind === 'gauge'
        ? [...canary, ...baseline]
        : canary.map((value, j) => value + (baseline[j] ?? 0));
}

;// CONCATENATED MODULE: ./lib/gates/baseline/gate.js





/** Measures the old version before its release: two groups of the same pods, from which the judge learns how much good arms differ. */
const baselineGate = {
    kind: 'baseline',
    observe: observeOldVersion,
    judge: (observation, parameters) => measured(observation, concurrently(parameters)),
    facts: (observation, parameters) => ({
        profile: profileOf(observation, concurrently(parameters)),
        pre: preOf(observation),
    }),
};
const concurrently = (parameters) => ({
    ...parameters,
    concurrent: true,
});
async function observeOldVersion(ports, { namespace, selector }, parameters) {
    const { cluster, clock, log, watches } = ports;
    const signal = AbortSignal.any([watches.signal, ports.signal]);
    const failed = (thrown) => watches.abort(thrown);
    const arm = await (0,arms/* watchArm */.U)(cluster, namespace, selector, signal, failed, (0,gate.watchRetries)(parameters));
    const source = await ports.source(arm.pods());
    (0,gate.sayPlan)(ports, parameters, arm.current().pods.length);
    // Prometheus remembers the window before the release; pods do not, so theirs is lived through.
    const read = parameters.source === 'prometheus' ? observePast : observe/* observe */.lB;
    const observation = await read({
        ...{ source, clock, log, signal },
        ...{ profile: null, pre: [], resume: null, history: null },
        arms: () => (0,arms/* inTwo */.W)(arm.current()),
        restarts: arm.restarts,
        whole: true,
    }, concurrently(parameters));
    await (0,gate.citeSource)(ports, source);
    return observation;
}


/***/ })

};
