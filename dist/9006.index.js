export const id = 9006;
export const ids = [9006];
export const modules = {

/***/ 17606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ foundOf),
/* harmony export */   IC: () => (/* binding */ findingInWords),
/* harmony export */   Nt: () => (/* binding */ findingReasons),
/* harmony export */   WX: () => (/* binding */ findingsOf)
/* harmony export */ });
/** No observation has more: texts that differ at each tick must not fill it. */
const mostFindings = 50;
/** Collects what is found tick by tick, each thing once. */
function findingsOf() {
    const seen = new Map();
    return {
        /** Returns those that are new. */
        add(k, findings) {
            const fresh = [];
            for (const finding of findings) {
                const key = JSON.stringify([finding.kind, finding.arm, finding.check, finding.text]);
                const known = seen.get(key);
                if (known === undefined && seen.size >= mostFindings)
                    continue;
                if (known === undefined)
                    fresh.push(finding);
                const ticks = known?.last === k ? known.ticks : (known?.ticks ?? 0) + 1;
                seen.set(key, { ...finding, ticks, last: k });
            }
            return fresh;
        },
        all: () => [...seen.values()],
    };
}
const findingInWords = ({ arm, check, text }) => `${check ?? (arm === 'canary' ? 'the canary' : 'the stable version')}: ${text}`;
/** What was found, most often first, with how often: what explains a verdict belongs to its reasons. */
function findingReasons({ findings = [], ticks, }) {
    return findings
        .toSorted((a, b) => b.ticks - a.ticks)
        .map((found) => `${findingInWords(found)} (at ${found.ticks} of ${ticks.length} ticks)`);
}
/** The same as data, for whoever explains the verdict. */
const foundOf = ({ findings = [], ticks, }) => findings.length === 0
    ? {}
    : {
        found: findings
            .toSorted((a, b) => b.ticks - a.ticks)
            .map(({ arm, check, text, ticks: seen }) => ({
            ...{ arm, check, text, ticks: seen },
            of: ticks.length,
        })),
    };


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
/** The window's number against its fixed limit: all that is left without a baseline, earlier days or a look before the release. */
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

/***/ 38841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ beginCase),
  lO: () => (/* binding */ judgeMetrics),
  PH: () => (/* binding */ judgedMetrics)
});

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/judge/case.js + 12 modules
var judge_case = __webpack_require__(74861);
// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/metrics/before-ticks.js

/** The ticks of the window before the release in the buckets of this gate; what does not fit them is no measure. */
function beforeInBounds(pre, profile, bounds) {
    const other = Object.entries(profile ?? {}).flatMap(([name, found]) => {
        const to = bounds[name];
        return found.kind === 'histogram' &&
            to !== undefined &&
            JSON.stringify(to) !== JSON.stringify(found.le)
            ? [
                [
                    name,
                    (values) => values && (0,numbers/* rebinned */.IJ)(values, found.le, to),
                ],
            ]
            : [];
    });
    if (other.length === 0)
        return pre;
    return pre.map((data) => ({
        ...data,
        ...Object.fromEntries(other.map(([name, onBounds]) => {
            const { baseline = null, canary = null } = data[name] ?? {};
            return [name, { baseline: onBounds(baseline), canary: onBounds(canary) }];
        })),
    }));
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

// EXTERNAL MODULE: ./lib/gates/metrics/comparison.js
var metrics_comparison = __webpack_require__(24913);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var metrics_coverage = __webpack_require__(73810);
// EXTERNAL MODULE: ./lib/gates/metrics/fixed-limit.js
var fixed_limit = __webpack_require__(79570);
;// CONCATENATED MODULE: ./lib/gates/metrics/margins.js
const usualRelevance = 0.25;
/** Load and neighbours change between the window before the release and now: against it alone everything is allowed that much more. */
const driftAllowance = 0.25;
/** By so much what is no harm stays below what must be excluded: between them lies what is judged neither. */
const undecided = 0.2;
/**
 * What is no harm, and what a pass must exclude. Of a latency, a check's tolerance must be excluded, and what lies 20 points below it is no harm
 * (5 % at least): with the usual 25 % a version fails for good evidence of more than 5 %, and who allows 80 % is not failed for 30. A gauge's is
 * no harm at all, and a quarter more than that must be excluded. `drifts`: compared with the time before the release alone.
 */
function margins({ kind, tolerance }, drifts) {
    const drift = drifts ? driftAllowance : 0;
    if (kind === 'histogram') {
        const relevance = tolerance ?? usualRelevance;
        const wider = Math.max(0, relevance - usualRelevance);
        if (drifts)
            return { tolerance: drift + wider, relevance: relevance + 2 * drift };
        return wider === 0 ? { relevance } : { tolerance: relevance - undecided, relevance };
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
// EXTERNAL MODULE: ./lib/judge/silence.js
var silence = __webpack_require__(11680);
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

;// CONCATENATED MODULE: ./lib/gates/metrics/compared.js

/** The looks whose canary has something to be compared with. */
const comparedLooks = ({ name }, { kind }, looks) => kind === 'concurrent' || kind === 'before-release'
    ? looks.filter((data) => (0,silence/* present */.Eb)(data[name]?.baseline))
    : looks;

;// CONCATENATED MODULE: ./lib/gates/metrics/counted.js


/** Both are the same number, as far as it travels. */
const same = ({ bad, total }, rate) => total > 0 && (0,numbers/* significant */.I1)(bad / total) === (0,numbers/* significant */.I1)(rate);
/** The events that the two rates are made of; nothing where they would not give the very rates that are said. */
function countsIn({ check, comparison, looks }, canary, baseline) {
    if (check.kind !== 'counts' || canary === null)
        return {};
    const compared = comparedLooks(check, comparison, looks);
    const of = (arm) => {
        const [bad = 0, total = 0] = (0,numbers/* sumOf */.XN)((0,numbers/* samplesOf */.lc)(compared, check, arm));
        return { bad, total };
    };
    const [mine, theirs] = [of('canary'), of('baseline')];
    if (!same(mine, canary))
        return {};
    // What is only expected of the stable version was never counted.
    const counted = comparison.kind === 'concurrent' && baseline !== null && same(theirs, baseline);
    const stable = counted ? theirs : null;
    return { counts: { canary: mine, stable } };
}
/** Of the check that leads the evidence of a release that is stopped by it. */
const oddsOf = ({ check, against }) => against?.check === check.name
    ? { odds: { harm: (0,numbers/* significant */.I1)(against.harm), stopsAt: (0,numbers/* significant */.I1)(against.stopsAt) } }
    : {};
/** What little there is. */
function lacking({ check, standing, parameters }) {
    const [need, of] = check.kind === 'gauge'
        ? [parameters.minTicks, 'ticks']
        : [parameters.minEvents, 'events'];
    const have = Math.round(standing?.events.canary ?? 0);
    return have < need ? { lacks: { have, need, of } } : {};
}

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
            return (0,silence/* present */.Eb)(sample) ? (0,numbers/* summarised */.jV)(check, [sample], bounds[check.name]) : null;
        },
    };
}
/** Today's time before the release against the same time on the days, as a ratio. */
function offsetOf(check, past, history, usual) {
    const pre = history?.pre ?? [];
    const logs = pre.flatMap((data, i) => {
        const sample = data[check.name]?.canary ?? null;
        const y = (0,silence/* present */.Eb)(sample) ? (0,numbers/* summarised */.jV)(check, [sample], history?.bounds[check.name]) : null;
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
        const both = (0,numbers/* samplesOf */.lc)(comparedLooks(check, comparison, looks), check);
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
        .filter((s) => (0,silence/* present */.Eb)(s?.baseline) && (0,silence/* present */.Eb)(s?.canary));
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







function measurement_measurement(of) {
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
        ...countsIn(of, standing?.canary ?? null, baseline),
        ...oddsOf(of),
        ...(verdict === 'inconclusive' ? lacking(of) : {}),
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
    const { verdict, reason, otherwise, contradictedBy } = standing;
    if (verdict !== 'fail' && looks.every((data) => (data[name]?.canary ?? null) === null))
        return { verdict: 'inconclusive', reason: 'no data from the canary' };
    // Harm that is likely beside something that improved is not understood: nothing to pass on.
    if (verdict === 'pass' && contradictedBy !== undefined)
        return { verdict: 'inconclusive', reason };
    return {
        verdict: verdict === 'continue' ? 'inconclusive' : verdict,
        // Of an open verdict the reason is the obstacle itself already.
        reason: verdict === 'fail' && otherwise !== '' ? `${reason}; ${otherwise}` : reason,
    };
}
/**
 * A canary that is silent while the stable version reports has failed, also when it never said anything. Where the stable version did not report
 * either, in as many ticks, what is silent may be the source.
 */
const nobodySeen = (read) => {
    const says = (data, arm) => Object.values(data).some((sample) => sample[arm] !== null);
    return (!read.some((data) => says(data, 'canary')) &&
        read.filter((data) => says(data, 'baseline')).length < silence/* silenceLimit */.FL);
};
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
        from: new Date(observation.startMs).toISOString(),
        t: starts.map((start) => Math.round((endOf(start) - observation.startMs) / 100) / 10),
        canary: starts.map((start) => value(start, 'canary')),
        baseline: starts.map((start) => expected === undefined ? value(start, 'baseline') : usual(start)),
    };
}
function unmeasured(check, { ticks }) {
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit,
        canary: null,
        baseline: null,
        limit: check.limit ?? null,
        direction: check.direction,
        verdict: 'inconclusive',
        reason: ticks.length === 0 ? 'nothing was read' : 'neither version reports it',
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

// EXTERNAL MODULE: ./lib/gates/metrics/objections.js + 1 modules
var objections = __webpack_require__(71240);
;// CONCATENATED MODULE: ./lib/gates/metrics/presence.js

const has = (name, arm) => (data) => (0,silence/* present */.Eb)(data[name]?.[arm]);
/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function presence(looks, { checks, minTicks }, comparison) {
    const needed = Math.max(minTicks, looks.length / 2);
    const reported = (check) => {
        const { name, optional } = check;
        const { kind } = comparison(check);
        const alone = kind === 'history' || kind === 'fixed-limit';
        const both = (data) => has(name, 'canary')(data) && (alone || has(name, 'baseline')(data));
        return optional
            ? looks.filter(both).length >= needed
            : looks.some((data) => has(name, 'canary')(data) || has(name, 'baseline')(data));
    };
    return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}
/** Why an optional check was not judged. */
function absentInWords({ name }, looks, { minTicks }) {
    const count = (arm) => looks.filter(has(name, arm)).length;
    const [canary, stable] = [count('canary'), count('baseline')];
    if (canary === 0 && stable === 0)
        return `${name}: not judged, neither version reports it (optional)`;
    if (stable === 0)
        return `${name}: not judged, only the canary reports it (optional)`;
    const both = looks.filter((data) => has(name, 'canary')(data) && has(name, 'baseline')(data));
    const more = Math.ceil(Math.max(minTicks, looks.length / 2)) - both.length;
    return `${name}: too little data, ${Math.max(1, more)} more ticks with data are needed (optional)`;
}
/**
 * How many events or ticks an optional check lacks for a verdict when both arms have it alike: too little traffic is nobody's fault, too little of the
 * canary alone is.
 */
function shortOf({ name, kind, optional }, looks, { minEvents, minTicks, weight }) {
    if (!optional)
        return 0;
    const events = (arm) => looks.reduce((sum, data) => {
        const values = data[name]?.[arm];
        if (!(0,silence/* present */.Eb)(values))
            return sum;
        if (kind === 'gauge')
            return sum + 1;
        return sum + (kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0));
    }, 0);
    const canary = events('canary');
    const lacking = (kind === 'gauge' ? minTicks : minEvents) - canary;
    if (lacking <= 0)
        return 0;
    const odds = kind === 'gauge' || weight >= 1 ? 1 : weight / (1 - weight);
    return canary >= alike * odds * events('baseline') ? Math.ceil(lacking) : 0;
}
/** A canary with less than this part of its share has it not as the stable version has. */
const alike = 0.25;
const shortInWords = (check, lacking) => `${check.name}: too little data, ${lacking} more ${check.kind === 'gauge' ? 'ticks' : 'events'} are needed (optional, both versions have it alike)`;

// EXTERNAL MODULE: ./lib/gates/metrics/findings.js
var findings = __webpack_require__(17606);
;// CONCATENATED MODULE: ./lib/gates/metrics/reasons.js


/** Why it is so, the most important first: each is a line of the comment and of the log. */
function reasonsOf(about) {
    const { verdict, measurements, observation } = about;
    const of = (wanted) => measurements.filter((m) => m.verdict === wanted).map((m) => `${m.name}: ${m.reason}`);
    const coverage = (0,metrics_coverage/* coverageInWords */.TX)(observation);
    const reasons = [
        ...of('fail'),
        ...of('error'),
        ...measurements.flatMap(contradiction),
        ...(verdict === 'fail' ? [] : [about.ran]),
        ...(observation.stopped === null ? [] : [`stopped early: ${observation.stopped}`]),
        ...(coverage === undefined ? [] : [coverage]),
        ...(0,findings/* findingReasons */.Nt)(observation),
        ...measurements
            .filter((m) => m.verdict === 'inconclusive' && m.name !== 'coverage')
            .filter((m) => !about.missing.some(({ name }) => name === m.name))
            .map((m) => `${m.name}: ${m.reason}`),
        ...measurements
            .filter((m) => m.verdict === 'pass' && m.history?.decides === false)
            .filter(() => !about.concurrent)
            .map((m) => `${m.name}: ${m.reason}`),
        ...(observation.ticks.length === 0
            ? []
            : about.missing.map(({ name }) => `${name}: neither version reports it`)),
        ...about.notJudged,
        ...(observation.tooShort ?? []),
    ];
    return [...new Set(reasons)];
}
/** Named, so that the decision that holds for it can say so. */
const contradiction = ({ name, verdict, contradictedBy = [] }) => contradictedBy.length === 0
    ? []
    : [
        `contradiction: ${name} shows harm while ${contradictedBy.join(', ')} improved${verdict === 'fail' ? '; harm is not offset by it' : '; it needs an explanation before it may pass'}`,
    ];

;// CONCATENATED MODULE: ./lib/gates/metrics/judge.js













/** Pure: the same observation and parameters give the same verdict, on any machine. */
function judgeMetrics(observation, parameters) {
    const looks = (0,metrics_looks/* looksOf */.uJ)(observation, parameters);
    const comparison = (0,metrics_comparison/* comparisonsOf */.Qf)(observation, parameters);
    const { judged: all, absent } = presence(looks, parameters, comparison);
    const run = (checks) => runCase(observation, looks, { ...parameters, checks }, comparison);
    const whole = run(all);
    const short = shortChecks(whole.verdict === 'fail' ? [] : all, looks, parameters);
    const judged = all.filter((check) => !short.has(check));
    const ran = short.size === 0 ? whole : run(judged);
    const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
    const standingOf = (check) => {
        const compared = comparison(check);
        return compared.kind === 'fixed-limit' && (0,fixed_limit/* heldOnce */.N)(check, compared)
            ? (0,fixed_limit/* fixedLimitStanding */.E)(check, compared.limit, looks, observation, parameters)
            : standings.get(check.name);
    };
    const objected = (0,objections/* objectionsOf */.I)([...judged, ...absent], observation, parameters);
    const missing = absent.filter((check) => !check.optional || objected.has(check.name));
    const measurements = [
        ...[
            ...judged.map((check) => measurement_measurement({
                check,
                comparison: comparison(check),
                standing: standingOf(check),
                observation,
                looks,
                parameters,
                against: ran.against,
            })),
            ...missing.map((check) => unmeasured(check, observation)),
        ].map((one) => (0,objections/* amended */.P)(one, objected.get(one.name))),
        ...besides(judged, observation, looks, parameters, comparison),
    ];
    const verdict = (0,measurement/* worst */.QZ)([ran.verdict, ...measurements.map((one) => one.verdict)]);
    return {
        verdict,
        measurements,
        reasons: reasonsOf({
            verdict,
            ran: ran.reason,
            measurements,
            observation,
            concurrent: parameters.concurrent,
            missing: missing.filter(({ name }) => !objected.has(name)),
            notJudged: [
                ...[...short].map(([check, lacking]) => shortInWords(check, lacking)),
                ...absent
                    .filter((check) => !missing.includes(check))
                    .map((check) => absentInWords(check, looks, parameters)),
            ],
        }),
        // What little an optional check has seen is carried on as well.
        carried: whole.case.carry(),
    };
}
/** What is measured beside the checks themselves. */
const besides = (judged, observation, looks, parameters, comparison) => [
    ...judged.flatMap((check) => burstMeasurement(check.limit === undefined ? check : { ...check, limit: rateLimit(check, comparison(check)) }, looks, parameters)),
    ...(0,metrics_coverage/* coverageMeasurement */.jZ)(observation),
    restartsMeasurement(observation),
];
/** Optional checks that both arms have alike, and how much each lacks for a verdict. */
const shortChecks = (checks, looks, parameters) => new Map(checks
    .map((check) => [check, shortOf(check, looks, parameters)])
    .filter(([, lacking]) => lacking > 0));
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
    const before = beforeInBounds(pre, known.profile, bounds).map(read);
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
function runCase(observation, looks, parameters, comparison) {
    const judged = beginCase(parameters, observation);
    const { checks } = parameters;
    if (checks.length > 0 &&
        observation.stopped === null &&
        checks.every((check) => (0,fixed_limit/* heldOnce */.N)(check, comparison(check))))
        return {
            ...{ case: judged, reason: 'held to fixed limits alone', against: undefined },
            verdict: 'pass',
        };
    let verdict = 'inconclusive';
    let reason = 'nothing was measured';
    let against;
    observation.ticks.forEach(({ k, onset }, i) => {
        const last = i === observation.ticks.length - 1 && observation.stopped === null;
        const answer = judged.tick(k, looks[i] ?? {}, last, onset);
        reason = answer.reason;
        verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
        against = againstOf(answer, parameters);
    });
    if (verdict === 'fail' && nobodySeen(observation.ticks.map(({ data }) => data)))
        return { case: judged, verdict: 'inconclusive', reason, against: undefined };
    return { case: judged, verdict, reason, against };
}
/** The evidence of the whole release, by which it is stopped; silence stops it without any. */
function againstOf({ verdict, metric, score }, { alpha }) {
    const harm = 10 ** score;
    const stopsAt = 1 / alpha;
    // The score has two digits after the point: what is said must not be less than what was needed.
    return verdict === 'fail' && metric !== null && harm > 0.98 * stopsAt
        ? { check: metric, harm: Math.max(harm, stopsAt), stopsAt }
        : undefined;
}


/***/ }),

/***/ 71240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ amended),
  I: () => (/* binding */ objectionsOf)
});

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/judge/silence.js
var silence = __webpack_require__(11680);
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var coverage = __webpack_require__(73810);
;// CONCATENATED MODULE: ./lib/gates/metrics/missing.js


/** So many events expected in vain are no bad luck: exp(−12). */
const expectedInVain = 12;
/** Bad events that the canary should have had by now at the stable version's rate. */
const expectedBad = 5;
/**
 * A metric that the stable version (or the window before the release) reports and the canary does not is missing: no version that lost it may pass.
 * It fails like a canary that fell silent; until then it is not known.
 */
function missingFrom({ name, kind }, observation, { weight, minTicks }) {
    const covered = (0,coverage/* coveredTicks */.RC)(observation);
    const answered = covered.filter(({ data }) => saysAnything(data));
    const run = lastRun(answered, ({ data }) => (data[name]?.canary ?? null) === null);
    const ever = run.length < answered.length;
    if (run.length === 0 || (ever && run.length < minTicks))
        return undefined;
    const stable = run.filter(({ data }) => (data[name]?.baseline ?? null) !== null);
    const before = observation.profile?.[name] !== undefined;
    if (stable.length === 0 && !before)
        return undefined;
    const who = stable.length > 0 ? 'the stable version reports it' : 'it was reported before the release';
    const reason = `the canary ${ever ? `has not reported it for ${run.length} ticks` : 'does not report it'}, ${who}`;
    const odds = weight < 1 ? weight / (1 - weight) : 1;
    const expected = stable.reduce((sum, { data }) => {
        const values = data[name]?.baseline;
        if (!(0,silence/* present */.Eb)(values))
            return sum;
        const events = kind === 'counts' ? (values[1] ?? 0) : values.reduce((a, b) => a + b, 0);
        return sum + odds * events;
    }, 0);
    const proven = run.length >= silence/* silenceLimit */.FL &&
        (kind === 'gauge' || stable.length === 0 || expected >= expectedInVain);
    return { verdict: proven ? 'fail' : 'inconclusive', reason };
}
const saysAnything = (data) => Object.values(data).some(({ canary }) => canary !== null);
function lastRun(all, of) {
    const end = all.findLastIndex((one) => !of(one));
    return all.slice(end + 1);
}
/** What was found in the answers and still held at the last tick. */
function foundAgainst({ name }, observation, { weight }) {
    const lastTick = (0,coverage/* coveredTicks */.RC)(observation).at(-1)?.k ?? 0;
    const holding = (observation.findings ?? []).filter(({ check, last }) => check === name && last >= lastTick);
    const of = (kind) => holding.find((found) => found.kind === kind);
    const selector = of('selector');
    if (selector !== undefined)
        return { verdict: 'error', reason: selector.text };
    const open = of('summary') ?? of('fewer-buckets');
    if (open !== undefined)
        return { verdict: 'inconclusive', reason: open.text };
    const unseen = of('no-bad-series');
    if (unseen === undefined)
        return undefined;
    const odds = weight < 1 ? weight / (1 - weight) : 1;
    const bad = observation.ticks.reduce((sum, { data }) => sum + odds * (data[name]?.baseline?.[0] ?? 0), 0);
    return bad >= expectedBad ? { verdict: 'inconclusive', reason: unseen.text } : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/metrics/objections.js


/** What speaks against checks beside their numbers, by check. */
function objectionsOf(checks, observation, parameters) {
    return new Map(checks.flatMap((check) => {
        const found = foundAgainst(check, observation, parameters);
        const missing = missingFrom(check, observation, parameters);
        // Why it cannot be read says more than that it is not there.
        const objection = found ?? missing;
        return objection === undefined ? [] : [[check.name, objection]];
    }));
}
/** A measurement with what speaks against it: never a pass, and a failure stays one. */
function amended(one, objection) {
    if (objection === undefined)
        return one;
    const verdict = (0,measurement/* worst */.QZ)([one.verdict, objection.verdict]);
    return {
        ...one,
        verdict,
        reason: one.verdict === 'fail' ? `${one.reason}; ${objection.reason}` : objection.reason,
    };
}


/***/ }),

/***/ 88918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ watchArm),
/* harmony export */   W: () => (/* binding */ inTwo)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28063);
/* harmony import */ var _brief_pod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66395);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);





/**
 * Begins to watch; resolves with the first list. The watch ends with `signal`; one that fails for good, `retries` times more than the cluster itself
 * tries, calls `failed`.
 */
async function watchArm(cluster, namespace, selector, signal, failed, retries = 0) {
    let pods = new Map();
    /** By pod, since a pod that was replaced takes its count with it. */
    const restarts = new Map();
    let synced = () => undefined;
    const first = new Promise((resolve) => {
        synced = resolve;
    });
    const follow = async () => {
        const options = { labelSelector: selector, keep: _brief_pod_js__WEBPACK_IMPORTED_MODULE_3__/* .briefPod */ .s };
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.pods, namespace, options, signal)) {
            pods = found;
            for (const pod of found.values()) {
                const id = pod.metadata.uid ?? pod.metadata.name;
                restarts.set(id, Math.max(restarts.get(id) ?? 0, (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .restartsOf */ .wN)([pod])));
            }
            synced();
        }
    };
    // A watch that was ended before its first list ends without an error; whoever waits for the list must not wait for ever.
    void persistently(follow, retries).catch(failed).finally(synced);
    await first;
    signal.throwIfAborted();
    return {
        current: () => ({
            namespace,
            pods: [...pods.values()].filter(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_).map(({ metadata }) => metadata.name),
            total: [...pods.values()].filter(isThere).length,
        }),
        restarts: () => [...restarts.values()].reduce((sum, count) => sum + count, 0),
        pods: () => [...pods.values()],
    };
}
/** The cluster's own tries take half a minute; an API server that is away for longer may be waited for. */
async function persistently(follow, retries) {
    for (let left = retries;; left--)
        try {
            return await follow();
        }
        catch (thrown) {
            const away = thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && awayFailures.includes(thrown.failure);
            if (!away || left <= 0)
                throw thrown;
        }
}
const awayFailures = ['unreachable', 'server', 'throttled'];
/** A pod that is to serve, ready or not: neither on its way out nor ended (evicted pods stay as failed ones). */
const isThere = ({ metadata, status }) => metadata.deletionTimestamp === undefined &&
    status?.phase !== 'Failed' &&
    status?.phase !== 'Succeeded';
/** The old version's pods in two groups: two good arms, from which the judge learns how much good arms differ. */
function inTwo({ namespace, pods }) {
    const group = (parity) => [...pods].sort().filter((_pod, i) => i % 2 === parity);
    return { canary: { namespace, pods: group(0) }, baseline: { namespace, pods: group(1) } };
}


/***/ })

};
