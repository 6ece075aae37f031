export const id = 2806;
export const ids = [2806,9830,7449,9505];
export const modules = {

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


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

/***/ 48088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ backtest)
});

// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/judge/rivals.js

/** Fixed limits as an analysis template has them, where a metric has none of its own: half as much again as the baseline of the same tick. */
const usualRatio = 1.5;
const usualProportion = 0.01;
/** Limits in a row (Argo Rollouts), ten failed checks in all (Flagger), Mann-Whitney at every tick and from 50 points on (Kayenta). */
function rivalsOf(metrics) {
    return [
        inARow('a limit three times in a row (Argo Rollouts)', metrics, 3),
        inTotal('ten failed checks (Flagger)', metrics, 10),
        mannWhitney('Mann-Whitney at every tick (Kayenta)', metrics, 10, 1),
        mannWhitney('Mann-Whitney from 50 points, 20 % allowed (Kayenta)', metrics, 50, 1.2),
    ];
}
function inARow(name, metrics, needed) {
    let row = 0;
    return {
        name,
        fails(_k, data) {
            row = breached(metrics, data) ? row + 1 : 0;
            return row >= needed;
        },
    };
}
function inTotal(name, metrics, needed) {
    let total = 0;
    return {
        name,
        fails(_k, data) {
            if (breached(metrics, data))
                total += 1;
            return total >= needed;
        },
    };
}
function breached(metrics, data) {
    return metrics.some((metric) => {
        const canary = numberOf(metric, data[metric.name], 'canary');
        const baseline = numberOf(metric, data[metric.name], 'baseline');
        if (canary === null)
            return false;
        if (metric.kind === 'counts')
            return canary > (metric.slo ?? usualProportion);
        return baseline !== null && canary > baseline * usualRatio;
    });
}
/** One number of a tick, as these rules read it: a rate, a P95, a mean. */
function numberOf(metric, sample, arm) {
    const values = sample?.[arm] ?? null;
    if (values === null || values.length === 0)
        return null;
    const [bad = 0, total = 0] = values;
    switch (metric.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,histograms/* quantileOf */.X)(metric.le ?? [null], values, metric.quantile ?? 0.95);
        case 'gauge':
            return values.reduce((a, b) => a + b, 0) / values.length;
    }
}
function mannWhitney(name, metrics, from, ratio) {
    const points = metrics.map(() => ({ baseline: [], canary: [] }));
    return {
        name,
        fails(k, data) {
            let high = false;
            metrics.forEach((metric, i) => {
                const own = points[i];
                if (own === undefined)
                    return;
                for (const arm of ['baseline', 'canary']) {
                    const value = numberOf(metric, data[metric.name], arm);
                    if (value !== null)
                        own[arm].push(value);
                }
                high ||= k >= from && rankedHigher(own.baseline, own.canary, ratio);
            });
            return high;
        },
    };
}
/**
 * Mann-Whitney over points of all ticks as if they were independent, 98 % interval, with a tolerance of a quarter of its own estimate
 * (Kayenta's MannWhitneyClassifier); from ten points an arm.
 */
function rankedHigher(baseline, canary, ratio) {
    const [n0, n1] = [baseline.length, canary.length];
    if (n0 < 10 || n1 < 10)
        return false;
    const middle = (values) => Float64Array.from(values).sort()[values.length >> 1] ?? 0;
    const [m0, m1] = [middle(baseline), middle(canary)];
    if (m1 < m0 * ratio)
        return false;
    // The interval must lie beyond a quarter of the estimated shift: the same as testing the canary less that much.
    const less = (m1 - m0) / 4;
    const all = [
        ...baseline.map((value) => ({ value, canary: false })),
        ...canary.map((value) => ({ value: value - less, canary: true })),
    ].sort((a, b) => a.value - b.value);
    let ranks = 0;
    for (let i = 0; i < all.length;) {
        let j = i;
        while (j < all.length && all[j]?.value === all[i]?.value)
            j += 1;
        for (let l = i; l < j; l++)
            if (all[l]?.canary === true)
                ranks += (i + j + 1) / 2;
        i = j;
    }
    const u = ranks - (n1 * (n1 + 1)) / 2;
    return (u - (n0 * n1) / 2) / Math.sqrt((n0 * n1 * (n0 + n1 + 1)) / 12) > 2.326;
}

// EXTERNAL MODULE: ./lib/workload/arms.js
var arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/gates/metrics/comparison.js
var metrics_comparison = __webpack_require__(24913);
// EXTERNAL MODULE: ./lib/gates/metrics/fixed-limit.js
var fixed_limit = __webpack_require__(79570);
// EXTERNAL MODULE: ./lib/gates/metrics/history.js
var metrics_history = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/gates/metrics/judge.js + 11 modules
var judge = __webpack_require__(38841);
// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
;// CONCATENATED MODULE: ./lib/gates/metrics/backtest.js







/** Replays a past window against a gate, and against the rules of others: when would each have tripped? */
async function backtest(ports, request) {
    const { checks, intervalMs } = request;
    const { before, ticks } = await readWindow(ports, request);
    const history = await pastOfWindow(ports, request);
    const parameters = {
        checks: checks.filter(({ name, optional }) => !optional || ticks.some(({ data }) => (data[name]?.canary ?? null) !== null)),
        intervalSeconds: intervalMs / 1000,
        horizon: ticks.length,
        alpha: request.alpha,
        minEvents: request.minEvents,
        minTicks: 5,
        bakeTicks: request.bakeTicks,
        warmupTicks: 0,
        weight: history === null ? 0.5 : 0.999,
        concurrent: history === null,
    };
    const known = { profile: null, history, bounds: ticks.at(-1)?.bounds ?? {} };
    const judged = (0,judge/* beginCase */.MO)(parameters, {
        ...known,
        pre: before.map(({ data }) => data),
        resume: null,
    });
    const { answer, at, looks, rivals } = play(judged, ticks, parameters, known);
    const held = heldToLimits(parameters, known, looks);
    // What is held once is held at the end; the statistics may have failed it before.
    const over = answer.verdict === 'fail' ? undefined : held.find(({ verdict }) => verdict !== 'pass');
    return {
        verdict: over?.verdict ?? answer.verdict,
        at: over === undefined ? at : timeOf(ticks.at(-1)),
        looks: ticks.length,
        reason: over === undefined ? answer.reason : `${over.metric}: ${over.reason}`,
        metrics: [...judged.standing(), ...held],
        rivals,
        days: history === null
            ? {}
            : Object.fromEntries(checks.map(({ name }) => [name, (0,metrics_comparison/* daysInWords */.E)(name, history)])),
    };
}
async function readWindow({ source, signal }, request) {
    const { startMs, endMs, intervalMs, preMs, pods, checks } = request;
    const { namespace } = pods;
    const asked = (canary, baseline) => ({
        metrics: checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve({ canary, baseline }),
        intervalMs,
        ticks: Math.floor((endMs - startMs) / intervalMs),
    });
    const arm = (of) => ({ namespace, pods: of });
    const halves = (0,arms/* inTwo */.W)(arm(pods.baseline));
    const before = preMs < intervalMs || pods.baseline.length < 2
        ? []
        : (await source.history(asked(halves.canary, halves.baseline), { endMs: startMs, durationMs: preMs }, signal)).ticks;
    const { ticks } = await source.history(asked(arm(pods.canary), arm(pods.baseline)), { endMs, durationMs: endMs - startMs }, signal);
    return { before, ticks };
}
/** The window, look by look, before the judge and its rivals. */
function play(judged, ticks, parameters, known) {
    const rivals = rivalsOf((0,judge/* judgedMetrics */.PH)(parameters.checks, known.bounds)).map((rival) => ({
        rival,
        at: null,
    }));
    const read = (0,metrics_looks/* gateReader */.lQ)(parameters, known);
    const looks = [];
    let answer = {
        verdict: 'inconclusive',
        reason: 'nothing was measured',
    };
    let at = null;
    for (const tick of ticks) {
        const look = read(tick.data);
        looks.push(look);
        for (const one of rivals)
            if (one.at === null && one.rival.fails(tick.k, look))
                one.at = timeOf(tick);
        if (at !== null)
            continue;
        answer = judged.tick(tick.k, look, tick.k === ticks.length);
        if (answer.verdict !== 'continue')
            at = timeOf(tick);
    }
    return {
        ...{ answer, at, looks },
        rivals: rivals.map(({ rival, at: failed }) => ({ name: rival.name, at: failed })),
    };
}
const timeOf = (tick) => tick === undefined ? null : new Date(tick.atMs).toISOString();
const heldToLimits = (parameters, known, looks) => parameters.checks.flatMap((check) => {
    const comparison = (0,metrics_comparison/* comparisonOf */.jb)(check, known, parameters);
    return comparison.kind === 'fixed-limit' && (0,fixed_limit/* heldOnce */.N)(check, comparison)
        ? [(0,fixed_limit/* fixedLimitStanding */.E)(check, comparison.limit, looks, known, parameters)]
        : [];
});
/** Earlier days of the window, when there is no baseline and they are asked for. */
async function pastOfWindow(ports, { past, pods, startMs, endMs, intervalMs, preMs, checks }) {
    if (past === undefined || pods.baseline.length > 0)
        return null;
    return (0,metrics_history/* readHistory */.Lu)(ports, {
        ...past,
        checks,
        namespace: pods.namespace,
        window: { startMs, endMs },
        releasedMs: startMs,
        beforeMs: preMs,
        intervalMs,
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

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resources: () => (/* binding */ resources)
/* harmony export */ });
const type = (apiVersion, kind, plural, namespaced = true) => ({ apiVersion, kind, plural, namespaced });
/** Every resource type Sluice touches; the README's Role is checked against this list. */
const resources = {
    namespaces: type('v1', 'Namespace', 'namespaces', false),
    pods: type('v1', 'Pod', 'pods'),
    services: type('v1', 'Service', 'services'),
    configMaps: type('v1', 'ConfigMap', 'configmaps'),
    secrets: type('v1', 'Secret', 'secrets'),
    events: type('v1', 'Event', 'events'),
    serviceAccounts: type('v1', 'ServiceAccount', 'serviceaccounts'),
    deployments: type('apps/v1', 'Deployment', 'deployments'),
    replicaSets: type('apps/v1', 'ReplicaSet', 'replicasets'),
    statefulSets: type('apps/v1', 'StatefulSet', 'statefulsets'),
    controllerRevisions: type('apps/v1', 'ControllerRevision', 'controllerrevisions'),
    persistentVolumeClaims: type('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
    jobs: type('batch/v1', 'Job', 'jobs'),
    leases: type('coordination.k8s.io/v1', 'Lease', 'leases'),
    endpointSlices: type('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'),
    horizontalPodAutoscalers: type('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers'),
    scaledObjects: type('keda.sh/v1alpha1', 'ScaledObject', 'scaledobjects'),
    verticalPodAutoscalers: type('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'verticalpodautoscalers'),
    podDisruptionBudgets: type('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    httpRoutes: type('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httproutes'),
    virtualServices: type('networking.istio.io/v1', 'VirtualService', 'virtualservices'),
    ingresses: type('networking.k8s.io/v1', 'Ingress', 'ingresses'),
    ingressClasses: type('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', false),
    rollouts: type('argoproj.io/v1alpha1', 'Rollout', 'rollouts'),
    applications: type('argoproj.io/v1alpha1', 'Application', 'applications'),
    kustomizations: type('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'kustomizations'),
    podChaos: type('chaos-mesh.org/v1alpha1', 'PodChaos', 'podchaos'),
    networkChaos: type('chaos-mesh.org/v1alpha1', 'NetworkChaos', 'networkchaos'),
    stressChaos: type('chaos-mesh.org/v1alpha1', 'StressChaos', 'stresschaos'),
    ioChaos: type('chaos-mesh.org/v1alpha1', 'IOChaos', 'iochaos'),
    timeChaos: type('chaos-mesh.org/v1alpha1', 'TimeChaos', 'timechaos'),
    dnsChaos: type('chaos-mesh.org/v1alpha1', 'DNSChaos', 'dnschaos'),
    httpChaos: type('chaos-mesh.org/v1alpha1', 'HTTPChaos', 'httpchaos'),
    jvmChaos: type('chaos-mesh.org/v1alpha1', 'JVMChaos', 'jvmchaos'),
    chaosWorkflows: type('chaos-mesh.org/v1alpha1', 'Workflow', 'workflows'),
    podNetworkChaos: type('chaos-mesh.org/v1alpha1', 'PodNetworkChaos', 'podnetworkchaos'),
    podIoChaos: type('chaos-mesh.org/v1alpha1', 'PodIOChaos', 'podiochaos'),
    podHttpChaos: type('chaos-mesh.org/v1alpha1', 'PodHttpChaos', 'podhttpchaos'),
};


/***/ }),

/***/ 28063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ carryOver),
/* harmony export */   eR: () => (/* binding */ currentOne),
/* harmony export */   ss: () => (/* binding */ current),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The objects of a watch by name, kept current: the same map again after the first list and after every change. */
async function* current(cluster, type, namespace, options, signal) {
    const objects = new Map();
    for await (const event of cluster.watch(type, namespace, options, signal)) {
        carryOver(objects, event);
        yield objects;
    }
}
/** Carries an event over into the objects by name; returns those that are new or changed. */
function carryOver(objects, event) {
    if (event.type === 'SYNC') {
        objects.clear();
        for (const object of event.objects)
            objects.set(object.metadata.name, object);
        return event.objects;
    }
    const { object } = event;
    if (event.type === 'DELETED') {
        objects.delete(object.metadata.name);
        return [];
    }
    objects.set(object.metadata.name, object);
    return [object];
}
/** One object by its name, kept current; undefined while there is none. */
async function* currentOne(cluster, type, namespace, name, signal) {
    const options = { fieldSelector: `metadata.name=${name}` };
    for await (const found of current(cluster, type, namespace, options, signal))
        yield found.get(name);
}
/** Runs `body` with a signal that aborts after `ms` milliseconds, with `signal`, or when `end` is called; nothing of it stays behind. */
async function within(clock, ms, signal, body) {
    const ended = new AbortController();
    const limit = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    const end = () => ended.abort();
    const timer = clock.sleep(ms, limit).then(end, () => undefined);
    try {
        return await body(limit, end);
    }
    finally {
        end();
        await timer;
    }
}


/***/ }),

/***/ 66395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ briefPod)
/* harmony export */ });
/**
 * What waiting and watching read of a pod. A pod is 5 to 20 kB, and a release may have thousands of them before it: environment, probes, volumes and
 * the record of field owners, which nobody reads here, are let go as soon as a page or an event was parsed.
 */
function briefPod({ apiVersion, kind, metadata, spec, status = {} }) {
    const { containers, readinessGates = [] } = spec;
    const read = [...readConditions, ...readinessGates.map(({ conditionType }) => conditionType)];
    return {
        apiVersion,
        kind,
        metadata: some(metadata, 'name', 'namespace', 'uid', 'resourceVersion', 'deletionTimestamp'),
        spec: {
            ...some(spec, 'nodeName', 'hostNetwork', 'terminationGracePeriodSeconds', 'readinessGates', 'schedulingGates'),
            containers: containers.map((container) => some(container, 'name', 'image', 'ports')),
        },
        status: {
            ...some(status, 'phase', 'podIP', 'podIPs', 'reason', 'message'),
            conditions: (status.conditions ?? []).filter(({ type }) => read.includes(type)),
            ...(status.initContainerStatuses === undefined
                ? {}
                : { initContainerStatuses: status.initContainerStatuses.map(briefStatus) }),
            containerStatuses: (status.containerStatuses ?? []).map(briefStatus),
        },
    };
}
const readConditions = ['Ready', 'PodScheduled'];
const briefStatus = (status) => some(status, 'name', 'ready', 'started', 'restartCount', 'image', 'state', 'lastState');
/** These fields, as far as they are there. */
function some(object, ...names) {
    const entries = names.filter((name) => object[name] !== undefined).map((n) => [n, object[n]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 98241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   wN: () => (/* binding */ restartsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const replicasOf = (workload) => workload.spec.replicas ?? 1;
/** How often containers of these pods were started anew. */
const restartsOf = (pods) => pods
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined &&
    (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
/** A label selector as the API's query parameter. */
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    return [...labels, ...matchExpressions.map(requirementText)].join(',');
}
function requirementText({ key, operator, values = [] }) {
    switch (operator) {
        case 'In':
            return `${key} in (${values.join(',')})`;
        case 'NotIn':
            return `${key} notin (${values.join(',')})`;
        case 'Exists':
            return key;
        case 'DoesNotExist':
            return `!${key}`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(operator);
    }
}


/***/ })

};
