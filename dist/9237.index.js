export const id = 9237;
export const ids = [9237];
export const modules = {

/***/ 24913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   I$: () => (/* binding */ dayProblem),
/* harmony export */   Qf: () => (/* binding */ comparisonsOf),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   ld: () => (/* binding */ usualRule)
/* harmony export */ });
/* harmony import */ var _judge_adaptive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77273);
/* harmony import */ var _judge_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43735);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56868);



const usualRule = { k: 2, minimumEffect: 0.1 };
/** A rate that doubled is the least that counts: few errors make large ratios. */
const ratesEffect = 1;
/** In this order: concurrent, history, before the release, the fixed limit. The first that there is decides. */
function comparisonOf(check, { profile, history }, parameters) {
    if (parameters.concurrent)
        return { kind: 'concurrent' };
    if (history === undefined || history === null)
        return { kind: 'before-release' };
    const past = pastOf(check, history, parameters);
    if (past !== undefined)
        return { kind: 'history', past };
    if (profile?.[check.name] === undefined && check.limit !== undefined)
        return { kind: 'fixed-limit', limit: check.limit };
    return { kind: 'before-release' };
}
/** The same for every check of a gate, each found once: days are long. */
function comparisonsOf(known, parameters) {
    const found = new Map(parameters.checks.map((check) => [check, comparisonOf(check, known, parameters)]));
    return (check) => found.get(check) ?? comparisonOf(check, known, parameters);
}
/** The usable days of a check; undefined when they are too few. */
function pastOf(check, history, { adaptive = usualRule }) {
    const days = history.days
        .filter((day) => dayProblem(day, check.name) === undefined)
        .map(({ series }) => series[check.name] ?? []);
    if (days.length < _judge_history_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestDays */ .Ev)
        return undefined;
    return {
        before: history.before,
        days,
        adaptive: (0,_judge_adaptive_js__WEBPACK_IMPORTED_MODULE_2__/* .adaptiveLimit */ .Wl)(dayValues(days, history.before), {
            ...adaptive,
            minimumEffect: check.kind === 'counts'
                ? Math.max(ratesEffect, adaptive.minimumEffect)
                : adaptive.minimumEffect,
        }, check.direction),
    };
}
/** One number a day: the mean of the window's ticks. */
function dayValues(days, before) {
    return days.map((day) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(day.slice(before).filter((y) => y !== null)));
}
/** A stretch without data of more than a quarter of the window leaves the day without a shape to compare. */
const longestGap = 1 / 4;
/** Why a day is no example for a check; undefined when it is one. */
function dayProblem({ problem, series }, name) {
    if (problem !== null)
        return problem;
    const ticks = series[name] ?? [];
    const known = ticks.filter((y) => y !== null).length;
    if (known === 0)
        return 'no data';
    if (known < _judge_history_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestTicks */ .V7)
        return `only ${known} of ${ticks.length} looks have data, ${_judge_history_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestTicks */ .V7} are needed`;
    let gap = 0;
    let longest = 0;
    for (const y of ticks) {
        gap = y === null ? gap + 1 : 0;
        longest = Math.max(longest, gap);
    }
    return longest > ticks.length * longestGap
        ? `a gap of ${longest} of ${ticks.length} looks`
        : undefined;
}
/** The days in words: how many can be used, and why the others cannot. */
function daysInWords(name, { days }) {
    const problems = days.flatMap((day) => {
        const why = dayProblem(day, name);
        return why === undefined ? [] : [{ date: day.date, why }];
    });
    const reasons = [...new Set(problems.map(({ why }) => why))].map((why) => `${problems
        .filter((one) => one.why === why)
        .map(({ date }) => date)
        .join(', ')}: ${why}`);
    const usable = days.length - problems.length;
    return `${usable} of the last ${days.length} days are usable${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
}


/***/ }),

/***/ 79570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fixedLimitStanding),
/* harmony export */   N: () => (/* binding */ heldOnce)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56868);

/** The judge can hold rates of bad events to a limit, tick by tick; every other number is held to it once, over the whole window. */
const heldOnce = ({ kind, direction }, comparison) => comparison.kind === 'fixed-limit' && !(kind === 'counts' && direction === 'increase');
/** The window's number against its fixed limit: all that is left without a baseline, earlier days or a look before the release (50 §2). */
function fixedLimitStanding(check, limit, looks, { bounds }, { minEvents, minTicks }) {
    const samples = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .lc)(looks, check);
    const canary = samples.length === 0 ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .summarised */ .jV)(check, samples, bounds[check.name]);
    const count = (sample) => check.kind === 'counts' ? (sample[1] ?? 0) : sample.reduce((a, b) => a + b, 0);
    const events = check.kind === 'gauge' ? samples.length : samples.reduce((sum, s) => sum + count(s), 0);
    const [need, what] = check.kind === 'gauge' ? [minTicks, 'looks'] : [minEvents, 'events'];
    const over = canary !== null && (check.direction === 'decrease' ? canary < limit : canary > limit);
    const [verdict, reason] = canary === null
        ? ['inconclusive', 'no data from the canary']
        : over
            ? ['fail', 'beyond its fixed limit']
            : events < need
                ? [
                    'inconclusive',
                    `only ${Math.round(events)} ${what} of the canary, ${need} are needed`,
                ]
                : ['pass', 'within its fixed limit'];
    return {
        metric: check.name,
        verdict,
        canary,
        baseline: null,
        events: { canary: events, baseline: 0 },
        effect: null,
        eValue: 0,
        reverse: 0,
        reason,
        otherwise: '',
    };
}


/***/ }),

/***/ 89237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginCase: () => (/* binding */ beginCase),
  judgeMetrics: () => (/* binding */ judgeMetrics),
  judgedMetrics: () => (/* binding */ judgedMetrics)
});

// EXTERNAL MODULE: ./lib/judge/case.js + 11 modules
var judge_case = __webpack_require__(36109);
// EXTERNAL MODULE: ./lib/gates/metrics/comparison.js
var metrics_comparison = __webpack_require__(24913);
// EXTERNAL MODULE: ./lib/gates/metrics/fixed-limit.js
var fixed_limit = __webpack_require__(79570);
;// CONCATENATED MODULE: ./lib/gates/metrics/margins.js
const usualRelevance = 0.25;
/** Load and neighbours change between the window before the release and now: against it alone everything is allowed that much more. */
const driftAllowance = 0.25;
/**
 * What is no harm, and what a pass must exclude. A latency check's tolerance is what must be excluded, since the test has a finer one of its
 * own; a gauge's is no harm at all, and a quarter more than that must be excluded. `drifts`: compared with the time before the release alone.
 */
function margins({ kind, tolerance }, drifts) {
    const drift = drifts ? driftAllowance : 0;
    if (kind === 'histogram') {
        const relevance = tolerance ?? usualRelevance;
        return drifts ? { tolerance: drift, relevance: relevance + 2 * drift } : { relevance };
    }
    if (kind === 'counts' || (tolerance === undefined && !drifts))
        return {};
    const allowed = (tolerance ?? 0.1) + drift;
    return { tolerance: allowed, relevance: 1.25 * (1 + allowed) - 1 };
}
/** Relative change that is shown as the limit and that confidence is about. */
const allowance = ({ kind, tolerance }, drifts) => (tolerance ?? usualRelevance) + (drifts ? driftAllowance * (kind === 'histogram' ? 2 : 1) : 0);

;// CONCATENATED MODULE: ./lib/gates/metrics/limits.js

/** What the number is held to, and what that is made of: the fixed limit, the baseline with its tolerance, or what earlier days say it may be. */
function limitOf(check, comparison, baseline) {
    const fixed = check.limit ?? null;
    if (check.kind === 'counts') {
        if (fixed === null)
            return { limit: null };
        const limit = rateLimit(check, comparison);
        return { limit, limitFrom: limit > fixed ? 'history' : 'fixed' };
    }
    const relative = baseline === null ? null : baseline * (1 + allowedChange(check, comparison));
    if (relative === null)
        return fixed === null ? { limit: null } : { limit: fixed, limitFrom: 'fixed' };
    const stricter = fixed !== null && (check.direction === 'decrease' ? fixed > relative : fixed < relative);
    return stricter
        ? { limit: fixed, limitFrom: 'fixed' }
        : { limit: relative, limitFrom: relativeTo(comparison) };
}
function relativeTo({ kind }) {
    return kind === 'history' || kind === 'before-release' ? kind : 'baseline';
}
/**
 * Few errors say little about a rate far under its fixed limit: earlier days may only raise it, where the service usually has more. What is
 * beyond what was usual is the judge's to find.
 */
function rateLimit({ limit }, comparison) {
    const usual = comparison.kind === 'history' ? (comparison.past.adaptive?.limit ?? 0) : 0;
    return Math.max(limit ?? 0.005, usual);
}
/** Relative change that is within the limit; negative where less is worse. */
function allowedChange(check, comparison) {
    const adaptive = comparison.kind === 'history' ? comparison.past.adaptive : undefined;
    if (adaptive !== undefined)
        return adaptive.limit / adaptive.centre - 1;
    const allowed = allowance(check, comparison.kind === 'before-release');
    return check.direction === 'decrease' ? -allowed : allowed;
}

// EXTERNAL MODULE: ./lib/gates/metrics/looks.js + 1 modules
var metrics_looks = __webpack_require__(51793);
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

// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
// EXTERNAL MODULE: ./lib/judge/adaptive.js
var judge_adaptive = __webpack_require__(77273);
// EXTERNAL MODULE: ./lib/judge/noise.js
var noise = __webpack_require__(83245);
;// CONCATENATED MODULE: ./lib/gates/metrics/past.js




function expectedOf(check, past, { history, bounds }, looks) {
    const usual = (index) => {
        const values = past.days.map((day) => day[index] ?? null).filter((y) => y !== null);
        return values.length === 0 ? null : (0,noise/* median */.JZ)(values);
    };
    const moved = check.kind === 'counts' ? 1 : offsetOf(check, past, history, usual);
    return {
        at(k) {
            const found = usual(past.before + k - 1);
            return found === null ? null : found * moved;
        },
        canary(k) {
            const sample = looks[k - 1]?.[check.name]?.canary ?? null;
            return sample === null ? null : (0,numbers/* summarised */.jV)(check, [sample], bounds[check.name]);
        },
    };
}
/** Today's time before the release against the same time on the days, as a ratio. */
function offsetOf(check, past, history, usual) {
    const pre = history?.pre ?? [];
    const logs = pre.flatMap((data, i) => {
        const sample = data[check.name]?.canary ?? null;
        const y = sample === null ? null : (0,numbers/* summarised */.jV)(check, [sample], history?.bounds[check.name]);
        const expected = usual(past.before - pre.length + i);
        return y !== null && y > 0 && expected !== null && expected > 0 ? [Math.log(y / expected)] : [];
    });
    return Math.exp((0,numbers/* average */.G8)(logs));
}
/** The source's rule beside the verdict: the mean over the window's looks, the canary's and each day's (E8). */
function historyStanding(check, history, about) {
    const { observation, looks, parameters, decides, shown } = about;
    const past = (0,metrics_comparison/* pastOf */.CM)(check, history, parameters);
    const rule = { ...metrics_comparison/* usualRule */.ld, ...parameters.adaptive };
    const values = (0,numbers/* samplesOf */.lc)(looks, check)
        .map((sample) => (0,numbers/* summarised */.jV)(check, [sample], observation.bounds[check.name]))
        .filter((y) => y !== null);
    const canary = values.length === 0 ? null : (0,numbers/* average */.G8)(values);
    const adaptive = past?.adaptive;
    const known = adaptive !== undefined && canary !== null;
    const z = known ? (0,judge_adaptive/* deviationOf */.D7)(canary, adaptive, check.direction) : null;
    return {
        usableDays: history.days.filter((day) => (0,metrics_comparison/* dayProblem */.I$)(day, check.name) === undefined).length,
        askedDays: history.days.length,
        usual: shown(adaptive?.centre ?? null),
        spread: shown(adaptive?.spread ?? null),
        canary: shown(canary),
        z: z === null ? null : Math.round(100 * z) / 100,
        limit: shown(adaptive?.limit ?? null),
        k: rule.k,
        minimumEffect: rule.minimumEffect,
        trips: known ? (0,judge_adaptive/* trips */.Fl)(canary, adaptive, check.direction) : null,
        decides,
        days: (0,metrics_comparison/* daysInWords */.E)(check.name, history),
    };
}
/** The rule as half a sentence; undefined when there is nothing to say. */
function ruleInWords({ usual, z, limit, trips: tripped, canary }, unit) {
    if (tripped === null || usual === null)
        return undefined;
    const number = (value) => `${Number((value ?? 0).toPrecision(3))} ${unit}`;
    return `rule of earlier days: ${number(canary)}, usually ${number(usual)}${z === null ? '' : `, z = ${z}`}, ${tripped ? 'trips' : 'does not trip'} at ${number(limit)}`;
}

// EXTERNAL MODULE: ./lib/judge/gauges.js
var gauges = __webpack_require__(58199);
// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/gates/metrics/sample.js




/** The raw numbers that the confidence of a check is computed from. */
function sampleOf({ check, comparison, observation, looks }, expected) {
    if (check.kind === 'counts') {
        const compared = comparison.kind === 'concurrent' || comparison.kind === 'before-release'
            ? looks.filter((data) => (data[check.name]?.baseline ?? null) !== null)
            : looks;
        const both = (0,numbers/* samplesOf */.lc)(compared, check);
        if (both.length === 0)
            return { kind: 'none' };
        const [bad = 0, total = 0] = (0,numbers/* sumOf */.XN)(both);
        return { kind: 'proportion', bad, total, limit: (0,numbers/* significant */.I1)(rateLimit(check, comparison)) };
    }
    const harmful = check.direction === 'decrease' ? -1 : 1;
    const allowed = Math.abs(Math.log1p(Math.max(-0.99, allowedChange(check, comparison))));
    if (expected !== undefined)
        return logSample(looks.flatMap((_, i) => {
            const [now, usual] = [expected.canary(i + 1), expected.at(i + 1)];
            return now === null || usual === null || !(usual > 0)
                ? []
                : [harmful * (0,gauges/* logRatio */.A9)(usual, now)];
        }), allowed);
    const samples = looks
        .map((data) => data[check.name])
        .filter((s) => (s?.baseline ?? null) !== null && (s?.canary ?? null) !== null);
    if (samples.length === 0)
        return { kind: 'none' };
    if (check.kind === 'histogram') {
        const bounds = observation.bounds[check.name] ?? [null];
        const canary = (0,histograms/* logMoments */.S)(bounds, (0,numbers/* sumOf */.XN)(samples.map((s) => s.canary)));
        const baseline = (0,histograms/* logMoments */.S)(bounds, (0,numbers/* sumOf */.XN)(samples.map((s) => s.baseline)));
        return {
            kind: 'mean',
            mean: (0,numbers/* significant */.I1)(harmful * (canary.mean - baseline.mean)),
            sd: (0,numbers/* significant */.I1)(Math.max(canary.sd, 0.05)),
            n: canary.n,
            limit: (0,numbers/* significant */.I1)(allowed),
        };
    }
    return logSample(samples.map((s) => harmful * (0,gauges/* logRatio */.A9)((0,numbers/* average */.G8)(s.baseline), (0,numbers/* average */.G8)(s.canary))), allowed);
}
function logSample(ratios, limit) {
    if (ratios.length === 0)
        return { kind: 'none' };
    const mean = (0,numbers/* average */.G8)(ratios);
    const sd = Math.sqrt((0,numbers/* average */.G8)(ratios.map((x) => (x - mean) ** 2)));
    return {
        kind: 'mean',
        mean: (0,numbers/* significant */.I1)(mean),
        sd: (0,numbers/* significant */.I1)(Math.max(sd, 0.05)),
        n: ratios.length,
        limit: (0,numbers/* significant */.I1)(limit),
    };
}

;// CONCATENATED MODULE: ./lib/gates/metrics/measurement.js





function measurement(of) {
    const { check, comparison, standing, observation, looks } = of;
    const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
    const unit = check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit;
    const shown = (value) => value === null ? null : (0,numbers/* significant */.I1)(value * factor);
    const expected = comparison.kind === 'history'
        ? expectedOf(check, comparison.past, observation, looks)
        : undefined;
    const baseline = expected === undefined ? (standing?.baseline ?? null) : meanOf(expected, looks);
    const past = pastStanding(of, shown);
    const { verdict, reason } = verdictOf(check, standing, looks);
    const contradictedBy = standing?.contradictedBy;
    const held = limitOf(check, comparison, baseline);
    return {
        name: check.name,
        dimension: check.dimension,
        unit,
        canary: shown(standing?.canary ?? null),
        baseline: shown(baseline),
        ...held,
        limit: shown(held.limit),
        direction: check.direction,
        verdict,
        reason: past === undefined ? reason : [reason, ...beside(of, past, unit)].join('; '),
        sample: sampleOf(of, expected),
        ...(past === undefined ? {} : { history: past }),
        ...(contradictedBy === undefined ? {} : { contradictedBy }),
        series: seriesOf(of, factor, expected),
    };
}
function pastStanding({ check, comparison, observation, looks, parameters }, shown) {
    const { history = null } = observation;
    if (history === null)
        return undefined;
    const decides = comparison.kind === 'history';
    return historyStanding(check, history, { observation, looks, parameters, shown, decides });
}
/** What earlier days say, and why this comparison; beside a concurrent baseline they are worth a word only when they disagree. */
function beside({ comparison, parameters }, past, unit) {
    const rule = ruleInWords(past, unit);
    const said = rule === undefined ? [] : [rule];
    if (parameters.concurrent)
        return past.trips === true ? said : [];
    switch (comparison.kind) {
        case 'history':
            return [past.days, ...said];
        case 'fixed-limit':
            return [`held to its fixed limit: ${past.days}`];
        default:
            return [`not compared with earlier days: ${past.days}`];
    }
}
function verdictOf({ name }, standing, looks) {
    if (standing === undefined)
        return { verdict: 'inconclusive', reason: 'no data' };
    if (neverSeen(looks.map((data) => ({ [name]: data[name] ?? { canary: null, baseline: null } }))))
        return { verdict: 'inconclusive', reason: 'no data from the canary' };
    const { verdict, reason, otherwise, contradictedBy } = standing;
    // Harm that is likely beside something that improved is not understood: nothing to pass on (20 §2.11, 50 §2).
    if (verdict === 'pass' && contradictedBy !== undefined)
        return { verdict: 'inconclusive', reason };
    return {
        verdict: verdict === 'continue' ? 'inconclusive' : verdict,
        // Of an open verdict the reason is the obstacle itself already.
        reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
    };
}
/** A canary that fell silent has failed; one that never said anything was never measured. */
const neverSeen = (looks) => looks.every((data) => Object.values(data).every(({ canary }) => canary === null));
/** Mean of what was expected at the looks that the canary reported. */
function meanOf(expected, looks) {
    const values = looks
        .map((_, i) => (expected.canary(i + 1) === null ? null : expected.at(i + 1)))
        .filter((y) => y !== null);
    return values.length === 0 ? null : (0,numbers/* average */.G8)(values);
}
/** At most 60 points of what the number was over time. */
function seriesOf({ check, observation, looks }, factor, expected) {
    const step = Math.max(1, Math.ceil(looks.length / 60));
    const starts = Array.from({ length: Math.ceil(looks.length / step) }, (_, i) => i * step);
    const value = (start, arm) => {
        const values = (0,numbers/* samplesOf */.lc)(looks.slice(start, start + step), check, arm);
        const number = values.length === 0 ? null : (0,numbers/* summarised */.jV)(check, values, observation.bounds[check.name]);
        return number === null ? null : (0,numbers/* significant */.I1)(number * factor);
    };
    const usual = (start) => {
        const found = expected?.at(start + 1) ?? null;
        return found === null ? null : (0,numbers/* significant */.I1)(found * factor);
    };
    const endOf = (start) => observation.ticks[Math.min(start + step, looks.length) - 1]?.atMs ?? 0;
    return {
        t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
        canary: starts.map((start) => value(start, 'canary')),
        baseline: starts.map((start) => expected === undefined ? value(start, 'baseline') : usual(start)),
    };
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
            canary: (0,numbers/* significant */.I1)(burst.worst * 100),
            baseline: null,
            limit: (0,numbers/* significant */.I1)((check.limit ?? 0) * 100),
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

;// CONCATENATED MODULE: ./lib/gates/metrics/judge.js







/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
function judgeMetrics(observation, parameters) {
    const looks = (0,metrics_looks/* looksOf */.uJ)(observation, parameters);
    const comparison = (0,metrics_comparison/* comparisonsOf */.Qf)(observation, parameters);
    const { judged, absent } = present(looks, parameters, comparison);
    const missing = absent.filter(({ optional }) => !optional);
    const ran = runCase(observation, looks, { ...parameters, checks: judged }, comparison);
    const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
    const measurements = [
        ...judged.map((check) => {
            const compared = comparison(check);
            const standing = compared.kind === 'fixed-limit' && (0,fixed_limit/* heldOnce */.N)(check, compared)
                ? (0,fixed_limit/* fixedLimitStanding */.E)(check, compared.limit, looks, observation, parameters)
                : standings.get(check.name);
            return measurement({ check, comparison: compared, standing, observation, looks, parameters });
        }),
        ...missing.map(unmeasured),
        ...judged.flatMap((check) => burstMeasurement(check.limit === undefined
            ? check
            : { ...check, limit: rateLimit(check, comparison(check)) }, looks, parameters)),
        restartsMeasurement(observation),
    ];
    const verdict = overall(ran.verdict, measurements);
    return {
        verdict,
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict === 'fail').map((m) => `${m.name}: ${m.reason}`),
            ...measurements.flatMap(contradiction),
            ...(verdict === 'fail' ? [] : [ran.reason]),
            ...measurements
                .filter((m) => m.verdict !== 'fail' && m.history?.decides === false)
                .filter(() => !parameters.concurrent)
                .map((m) => `${m.name}: ${m.reason}`),
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
/** Named, so that the decision that holds for it can say so (50 §2). */
const contradiction = ({ name, verdict, contradictedBy = [] }) => contradictedBy.length === 0
    ? []
    : [
        `contradiction: ${name} shows harm while ${contradictedBy.join(', ')} improved${verdict === 'fail' ? '; harm is not offset by it' : '; it needs an explanation before it may pass'}`,
    ];
/** The checks in the judge's words. */
const judgedMetrics = (checks, bounds, comparison = () => ({ kind: 'concurrent' })) => checks.map((check) => {
    const compared = comparison(check);
    const slo = check.kind === 'counts' && check.limit !== undefined
        ? rateLimit(check, compared)
        : check.limit;
    return {
        name: check.name,
        kind: check.kind,
        direction: check.direction,
        unit: check.unit,
        ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
        ...(slo === undefined ? {} : { slo }),
        ...(compared.kind === 'fixed-limit' ? { heldToSlo: true } : {}),
        ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
        ...margins(check, compared.kind === 'before-release'),
    };
});
/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
function beginCase(parameters, known) {
    const { bounds, pre, resume } = known;
    const comparison = (0,metrics_comparison/* comparisonsOf */.Qf)(known, parameters);
    const judged = parameters.checks.filter((check) => !(0,fixed_limit/* heldOnce */.N)(check, comparison(check)));
    const past = judged.flatMap((check) => {
        const compared = comparison(check);
        return compared.kind === 'history' ? [[check.name, compared.past.days]] : [];
    });
    const metrics = judgedMetrics(judged, bounds, comparison);
    // Losses are what they are over the whole window before the release as well.
    const read = (0,metrics_looks/* lookReader */.Jm)(parameters.checks, null);
    const before = pre.map(read);
    return (0,judge_case/* startCase */.N)({
        case: 'gate-metrics',
        tickSeconds: parameters.intervalSeconds,
        horizon: parameters.horizon,
        alpha: parameters.alpha,
        weight: parameters.weight,
        metrics,
        pre: past.length === 0
            ? before
            : withPast(before, known.history, new Set(past.map(([name]) => name)), bounds),
        ...(past.length === 0 ? {} : { history: Object.fromEntries(past) }),
        warmup: parameters.warmupTicks,
        minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
        minBakeTicks: Math.max(parameters.bakeTicks, parameters.minTicks),
        atHorizon: 'pass-unless-relevant',
        ...(resume === null ? {} : { resume }),
        ...(parameters.onsetSlots === undefined ? {} : { onsetSlots: parameters.onsetSlots }),
    });
}
/**
 * The ticks before the release, the last one at the end of both: what is compared with earlier days by what the source remembers of today
 * beside them, everything else as it was measured before the release.
 */
function withPast(measured, history, names, bounds) {
    const pre = history?.pre ?? [];
    const length = Math.max(measured.length, pre.length);
    const comparable = (name) => JSON.stringify(history?.bounds[name]) === JSON.stringify(bounds[name]);
    const own = (data, of) => Object.fromEntries(Object.entries(data).filter(([name]) => of(name)));
    return Array.from({ length }, (_, i) => ({
        ...own(measured[i - length + measured.length] ?? {}, (name) => !names.has(name)),
        ...own(pre[i - length + pre.length] ?? {}, (name) => names.has(name) && comparable(name)),
    }));
}
function runCase(observation, looks, parameters, comparison) {
    const judged = beginCase(parameters, observation);
    const { checks } = parameters;
    if (checks.length > 0 &&
        observation.stopped === null &&
        checks.every((check) => (0,fixed_limit/* heldOnce */.N)(check, comparison(check))))
        return { case: judged, verdict: 'pass', reason: 'held to fixed limits alone' };
    let verdict = 'inconclusive';
    let reason = 'nothing was measured';
    observation.ticks.forEach(({ k, onset }, i) => {
        const last = i === observation.ticks.length - 1 && observation.stopped === null;
        const answer = judged.tick(k, looks[i] ?? {}, last, onset);
        reason = answer.reason;
        verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    });
    if (verdict === 'fail' && neverSeen(looks))
        return { case: judged, verdict: 'inconclusive', reason };
    return { case: judged, verdict, reason };
}
/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function present(looks, { checks, minTicks }, comparison) {
    const reported = (check) => {
        const { name, optional } = check;
        const has = (arm) => (data) => (data[name]?.[arm] ?? null) !== null;
        const { kind } = comparison(check);
        const alone = kind === 'history' || kind === 'fixed-limit';
        return optional
            ? looks.filter((data) => has('canary')(data) && (alone || has('baseline')(data))).length >=
                Math.max(minTicks, looks.length / 2)
            : looks.some((data) => has('canary')(data) || has('baseline')(data));
    };
    return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}


/***/ }),

/***/ 51793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ gateReader),
  Jm: () => (/* binding */ lookReader),
  uJ: () => (/* binding */ looksOf)
});

// EXTERNAL MODULE: ./lib/gates/metrics/comparison.js
var comparison = __webpack_require__(24913);
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


/**
 * What was read as what is judged, look by look: losses from counts, the window before the release where there is no concurrent baseline (or its
 * pods are `idle`, which is no measure), and no baseline for what is compared with earlier days or a fixed limit alone.
 */
function lookReader(checks, profile, alone = new Set(), idle = false) {
    const lost = new Map(checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])));
    return (data) => Object.fromEntries(checks.map(({ name }) => {
        const read = data[name] ?? { baseline: null, canary: null };
        const sample = alone.has(name)
            ? { ...read, baseline: null }
            : completed(read, profile, name, idle);
        return [name, lost.get(name)?.(sample) ?? sample];
    }));
}
/** The reader of a gate: what each check is compared with says what is left of the baseline. */
function gateReader(parameters, known) {
    const alone = parameters.checks.filter((check) => {
        const { kind } = (0,comparison/* comparisonOf */.jb)(check, known, parameters);
        return kind === 'history' || kind === 'fixed-limit';
    });
    const names = new Set(alone.map(({ name }) => name));
    return lookReader(parameters.checks, known.profile, names, !parameters.concurrent);
}
/** Every look of an observation as it is judged. */
function looksOf(observation, parameters) {
    const read = gateReader(parameters, observation);
    return observation.ticks.map(({ data }) => read(data));
}
function completed(sample, profile, name, idle) {
    const silent = idle || (sample.baseline ?? []).every((value) => value === 0);
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


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);


/** One number of several ticks: a proportion, a quantile or a mean; null without events. */
function summarised(check, values, bounds) {
    const sums = sumOf(values);
    const [bad = 0, total = 0] = sums;
    switch (check.kind) {
        case 'counts':
            return total > 0 ? bad / total : null;
        case 'histogram':
            return (0,_judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(bounds ?? [null], sums, check.quantile ?? 0.95);
        case 'gauge':
            return average(values.map(average));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(check.kind);
    }
}
/** What one arm of a check reported, looks without data left out. */
const samplesOf = (looks, { name }, arm = 'canary') => looks.map((data) => data[name]?.[arm] ?? null).filter((sample) => sample !== null);
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


/***/ }),

/***/ 77273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   Fl: () => (/* binding */ trips),
/* harmony export */   Wl: () => (/* binding */ adaptiveLimit)
/* harmony export */ });
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83245);

const normal = 1.4826;
/** One number a day. undefined when the usual value is not positive: nothing is relative to zero. */
function adaptiveLimit(days, { k, minimumEffect }, direction) {
    const centre = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(days);
    if (days.length === 0 || !(centre > 0))
        return undefined;
    const spread = normal * (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(days.map((day) => Math.abs(day - centre)));
    const away = Math.max(k * spread, minimumEffect * centre);
    return { centre, spread, limit: direction === 'decrease' ? centre - away : centre + away };
}
/** Spreads from the usual value, harmful direction positive; null when the days were all alike. */
function deviationOf(value, { centre, spread }, direction) {
    if (!(spread > 0))
        return null;
    const z = (value - centre) / spread;
    return direction === 'increase' ? z : direction === 'decrease' ? -z : Math.abs(z);
}
/** The source's rule: z > k and more than the minimum relative effect. */
function trips(value, { centre, limit }, direction) {
    if (direction === 'decrease')
        return value < limit;
    return direction === 'increase'
        ? value > limit
        : Math.abs(value - centre) > Math.abs(limit - centre);
}


/***/ })

};
