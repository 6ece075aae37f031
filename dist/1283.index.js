export const id = 1283;
export const ids = [1283];
export const modules = {

/***/ 81283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginCase: () => (/* binding */ beginCase),
  judgeMetrics: () => (/* binding */ judgeMetrics),
  judgedMetrics: () => (/* binding */ judgedMetrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/case.js + 10 modules
var judge_case = __webpack_require__(1728);
// EXTERNAL MODULE: ./lib/judge/gauges.js
var gauges = __webpack_require__(58199);
// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/gates/metrics/burst.js
/**
 * The rule of A10: a proportion over its limit for `burstSeconds` in a row trips the stage, whatever the statistics say of its size. A look
 * without events neither ends a burst nor lengthens it; a window shorter than the rule asks for cannot trip it.
 */
function burstOf(check, looks, intervalSeconds) {
    const { limit, burstSeconds } = check;
    if (check.kind !== 'counts' || limit === undefined || burstSeconds === undefined)
        return undefined;
    let run = empty();
    for (const data of looks) {
        const [bad = 0, total = 0] = data[check.name]?.canary ?? [];
        if (total <= 0)
            continue;
        if (bad / total <= limit) {
            run = empty();
            continue;
        }
        const [oldBad = 0, oldTotal = 0] = data[check.name]?.baseline ?? [];
        run = {
            bad: run.bad + bad,
            total: run.total + total,
            looks: run.looks + 1,
            worst: Math.max(run.worst, bad / total),
            shared: run.shared + (oldTotal > 0 && oldBad / oldTotal > limit ? 1 : 0),
        };
        if (run.looks * intervalSeconds >= burstSeconds)
            return {
                check: check.name,
                seconds: run.looks * intervalSeconds,
                worst: run.worst,
                shared: run.shared > run.looks / 2,
            };
    }
    return undefined;
}
const empty = () => ({ bad: 0, total: 0, looks: 0, worst: 0, shared: 0 });

// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
;// CONCATENATED MODULE: ./lib/gates/metrics/judge.js






/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
function judgeMetrics(observation, parameters) {
    const looks = (0,metrics_looks/* looksOf */.u)(observation, parameters.checks);
    const { judged, absent } = present(looks, parameters);
    const missing = absent.filter(({ optional }) => !optional);
    const ran = runCase(observation, looks, { ...parameters, checks: judged });
    const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
    const measurements = [
        ...judged.map((check) => measurement(check, standings.get(check.name), observation, looks, parameters.concurrent)),
        ...missing.map(unmeasured),
        ...judged.flatMap((check) => burstMeasurement(check, looks, parameters)),
        restartsMeasurement(observation),
    ];
    const verdict = overall(ran.verdict, measurements);
    return {
        verdict,
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict === 'fail').map((m) => `${m.name}: ${m.reason}`),
            ...(verdict === 'fail' ? [] : [ran.reason]),
            ...missing.map(({ name }) => `${name}: neither version reports it`),
            ...absent
                .filter(({ optional }) => optional)
                .map(({ name }) => `${name}: not judged, the canary reports it too rarely or not at all (optional)`),
            ...(observation.stopped === null ? [] : [`stopped early: ${observation.stopped}`]),
        ],
        carried: ran.case.carry(),
    };
}
/** Fail beats inconclusive beats pass; a window cut short never passes. */
function overall(ran, measurements) {
    const all = [ran, ...measurements.map(({ verdict }) => verdict)];
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (all.includes(verdict))
            return verdict;
    return 'pass';
}
/** The checks in the judge's words. */
const judgedMetrics = (checks, bounds, concurrent = true) => checks.map((check) => ({
    name: check.name,
    kind: check.kind,
    direction: check.direction,
    unit: check.unit,
    ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
    ...(check.limit === undefined ? {} : { slo: check.limit }),
    ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
    ...margins(check, concurrent),
}));
/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
function beginCase(parameters, { bounds, pre, resume }) {
    const metrics = judgedMetrics(parameters.checks, bounds, parameters.concurrent);
    // Losses are what they are over the whole window before the release as well.
    const read = (0,metrics_looks/* lookReader */.J)(parameters.checks, null);
    return (0,judge_case/* startCase */.N)({
        case: 'gate-metrics',
        tickSeconds: parameters.intervalSeconds,
        horizon: parameters.horizon,
        alpha: parameters.alpha,
        weight: parameters.weight,
        metrics,
        pre: pre.map(read),
        warmup: parameters.warmupTicks,
        minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
        minBakeTicks: Math.max(parameters.bakeTicks, parameters.minTicks),
        atHorizon: 'pass-unless-relevant',
        ...(resume === null ? {} : { resume }),
    });
}
/**
 * What is no harm, and what a pass must exclude. A latency check's tolerance is what must be excluded, since the test has a finer one of its
 * own; a gauge's is no harm at all, and a quarter more than that must be excluded. Load and neighbours change between the window before the
 * release and now: against it alone everything is allowed that much more.
 */
function margins({ kind, tolerance }, concurrent) {
    const drift = concurrent ? 0 : driftAllowance;
    if (kind === 'histogram') {
        const relevance = tolerance ?? usualRelevance;
        return concurrent ? { relevance } : { tolerance: drift, relevance: relevance + 2 * drift };
    }
    if (kind === 'counts' || (tolerance === undefined && concurrent))
        return {};
    const allowed = (tolerance ?? 0.1) + drift;
    return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
const allowance = ({ kind, tolerance }, concurrent) => (tolerance ?? usualRelevance) +
    (concurrent ? 0 : driftAllowance * (kind === 'histogram' ? 2 : 1));
const usualRelevance = 0.25;
const driftAllowance = 0.25;
function runCase(observation, looks, parameters) {
    const judged = beginCase(parameters, observation);
    let verdict = 'inconclusive';
    let reason = 'nothing was measured';
    observation.ticks.forEach(({ k }, i) => {
        const last = i === observation.ticks.length - 1 && observation.stopped === null;
        const answer = judged.tick(k, looks[i] ?? {}, last);
        reason = answer.reason;
        verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    });
    if (verdict === 'fail' && neverSeen(looks))
        return { case: judged, verdict: 'inconclusive', reason };
    return { case: judged, verdict, reason };
}
/** A canary that fell silent has failed; one that never said anything was never measured. */
const neverSeen = (looks) => looks.every((data) => Object.values(data).every(({ canary }) => canary === null));
/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function present(looks, { checks, minTicks }) {
    const reported = ({ name, optional }) => {
        const has = (arm) => (data) => (data[name]?.[arm] ?? null) !== null;
        return optional
            ? looks.filter((data) => has('canary')(data) && has('baseline')(data)).length >=
                Math.max(minTicks, looks.length / 2)
            : looks.some((data) => has('canary')(data) || has('baseline')(data));
    };
    return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}
function measurement(check, standing, observation, looks, concurrent) {
    const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
    const shown = (value) => value === null ? null : significant(value * factor);
    const limit = limitOf(check, standing, concurrent);
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit,
        canary: shown(standing?.canary ?? null),
        baseline: shown(standing?.baseline ?? null),
        limit: shown(limit),
        direction: check.direction,
        ...verdictOf(check, standing, looks),
        sample: sampleOf(check, observation, looks, concurrent),
        series: seriesOf(check, observation, looks, factor),
    };
}
function verdictOf({ name }, standing, looks) {
    if (standing === undefined)
        return { verdict: 'inconclusive', reason: 'no data' };
    if (neverSeen(looks.map((data) => ({ [name]: data[name] ?? { canary: null, baseline: null } }))))
        return { verdict: 'inconclusive', reason: 'no data from the canary' };
    const { verdict, reason, otherwise } = standing;
    return {
        verdict: verdict === 'continue' ? 'inconclusive' : verdict,
        // Of an open verdict the reason is the obstacle itself already.
        reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
    };
}
/** What the number is held to: the fixed limit, or the baseline with its tolerance. */
function limitOf(check, standing, concurrent) {
    if (check.kind === 'counts')
        return check.limit ?? null;
    const relative = standing?.baseline === null || standing === undefined
        ? null
        : standing.baseline * (1 + allowance(check, concurrent));
    if (check.limit === undefined || relative === null)
        return relative ?? check.limit ?? null;
    return Math.min(check.limit, relative);
}
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
function sampleOf(check, observation, looks, concurrent) {
    const samples = looks
        .map((data) => data[check.name])
        .filter((s) => (s?.baseline ?? null) !== null && (s?.canary ?? null) !== null);
    if (samples.length === 0)
        return { kind: 'none' };
    const sum = (arm) => samples.reduce((totals, s) => {
        s[arm].forEach((value, j) => {
            totals[j] = (totals[j] ?? 0) + value;
        });
        return totals;
    }, []);
    if (check.kind === 'counts') {
        const [bad = 0, total = 0] = sum('canary');
        return { kind: 'proportion', bad, total, limit: check.limit ?? 0.005 };
    }
    const allowed = Math.log1p(allowance(check, concurrent));
    if (check.kind === 'histogram') {
        const bounds = observation.bounds[check.name] ?? [null];
        const canary = (0,histograms/* logMoments */.S)(bounds, sum('canary'));
        const baseline = (0,histograms/* logMoments */.S)(bounds, sum('baseline'));
        return {
            kind: 'mean',
            mean: significant(canary.mean - baseline.mean),
            sd: significant(Math.max(canary.sd, 0.05)),
            n: canary.n,
            limit: significant(allowed),
        };
    }
    const ratios = samples.map((s) => (0,gauges/* logRatio */.A9)(average(s.baseline), average(s.canary)));
    const mean = average(ratios);
    const sd = Math.sqrt(average(ratios.map((x) => (x - mean) ** 2)));
    return {
        kind: 'mean',
        mean: significant(mean),
        sd: significant(Math.max(sd, 0.05)),
        n: ratios.length,
        limit: significant(allowed),
    };
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** At most 60 points of what the number was over time. */
function seriesOf(check, observation, looks, factor) {
    const step = Math.max(1, Math.ceil(looks.length / 60));
    const starts = Array.from({ length: Math.ceil(looks.length / step) }, (_, i) => i * step);
    const value = (start, arm) => {
        const values = looks
            .slice(start, start + step)
            .map((data) => data[check.name]?.[arm] ?? null)
            .filter((v) => v !== null);
        const number = values.length === 0 ? null : summarised(check, values, observation.bounds);
        return number === null ? null : significant(number * factor);
    };
    const endOf = (start) => observation.ticks[Math.min(start + step, looks.length) - 1]?.atMs ?? 0;
    return {
        t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
        canary: starts.map((start) => value(start, 'canary')),
        baseline: starts.map((start) => value(start, 'baseline')),
    };
}
/** One number of several ticks: a proportion, a quantile or a mean. */
function summarised(check, values, bounds) {
    const sums = values.reduce((totals, v) => v.map((x, j) => x + (totals[j] ?? 0)), []);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,histograms/* quantileOf */.X)(bounds[check.name] ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,errors/* assertNever */.x)(check.kind);
    }
}
function unmeasured(check) {
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit,
        canary: null,
        baseline: null,
        limit: check.limit ?? null,
        direction: check.direction,
        verdict: 'inconclusive',
        reason: 'neither version reports it',
        sample: { kind: 'none' },
    };
}
/** A burst is shown only when there was one; one that stable shares is nobody's pass. */
function burstMeasurement(check, looks, { intervalSeconds }) {
    const burst = burstOf(check, looks, intervalSeconds);
    if (burst === undefined)
        return [];
    return [
        {
            name: `${check.name}-burst`,
            dimension: check.dimension,
            unit: 'percent',
            canary: significant(burst.worst * 100),
            baseline: null,
            limit: significant((check.limit ?? 0) * 100),
            direction: check.direction,
            verdict: burst.shared ? 'inconclusive' : 'fail',
            reason: `over the limit for ${burst.seconds} s in a row${burst.shared ? ', and so was the stable version: not the canary alone' : ''}`,
            sample: { kind: 'none' },
        },
    ];
}
function restartsMeasurement({ restarts }) {
    return {
        name: 'restarts',
        dimension: 'restarts',
        unit: 'count',
        canary: restarts,
        baseline: null,
        limit: 0,
        direction: 'increase',
        verdict: restarts === 0 ? 'pass' : 'fail',
        reason: restarts === 0
            ? 'no container of the canary restarted'
            : `containers of the canary restarted ${restarts} times while they were watched`,
        sample: { kind: 'none' },
    };
}


/***/ }),

/***/ 51793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ lookReader),
  u: () => (/* binding */ looksOf)
});

;// CONCATENATED MODULE: ./lib/gates/metrics/lost-tasks.js
/**
 * Tasks that were started and are never heard of again, as [lost, due] per tick (A9). A task has one whole look to end: due at a look is what
 * was started up to the look before, lost is what is then neither finished nor lost already. Pure but for what it remembers.
 */
function lostTasks() {
    const baseline = lostInArm();
    const canary = lostInArm();
    return (sample) => ({ baseline: baseline(sample.baseline), canary: canary(sample.canary) });
}
function lostInArm() {
    let started = 0;
    let startedLast = 0;
    let finished = 0;
    let lost = 0;
    return (sample) => {
        if (sample === null)
            return null;
        const [begun = 0, ended = 0] = sample;
        finished += ended;
        const due = startedLast;
        // At most what was due: a burst of losses is spread over the looks that could have lost them.
        const missing = Math.min(due, Math.max(0, started - finished - lost));
        lost += missing;
        started += begun;
        startedLast = begun;
        return [missing, due];
    };
}

;// CONCATENATED MODULE: ./lib/gates/metrics/looks.js

/** What was read as what is judged, look by look: the window before the release where there is no concurrent baseline, losses from counts. */
function lookReader(checks, profile) {
    const lost = new Map(checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])));
    return (data) => Object.fromEntries(checks.map(({ name }) => {
        const sample = completed(data[name] ?? { baseline: null, canary: null }, profile, name);
        return [name, lost.get(name)?.(sample) ?? sample];
    }));
}
/** Every look of an observation as it is judged. */
function looksOf({ ticks, profile }, checks) {
    const read = lookReader(checks, profile);
    return ticks.map(({ data }) => read(data));
}
function completed(sample, profile, name) {
    const silent = sample.baseline === null || sample.baseline.every((value) => value === 0);
    if (profile === null || !silent || sample.canary === null)
        return sample;
    return { ...sample, baseline: fromProfile(profile, name) ?? sample.baseline };
}
function fromProfile(profile, name) {
    const found = profile[name];
    if (found === undefined)
        return null;
    return found.kind === 'gauge' ? [found.mean] : found.perTick;
}


/***/ })

};
