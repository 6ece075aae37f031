export const id = 269;
export const ids = [269];
export const modules = {

/***/ 39269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginCase: () => (/* binding */ beginCase),
  completed: () => (/* binding */ completed),
  judgeMetrics: () => (/* binding */ judgeMetrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/judge/evidence-process.js
/** No single tick can convict: min(e, cap) of an e-value is an e-value (20 §2). */
const capNats = 3;
/**
 * Mixture over alternatives and over the moment when the harm began: half of the weight starts at the first tick, the rest is spread over
 * every fourth one (20 §2.6), so that late faults do not have to undo the evidence of good times.
 */
function onsetMixture(alternatives, horizon) {
    const slots = Math.max(1, Math.floor(horizon / 4));
    let spent = 0;
    let tick = 0;
    // Q in linear scale would overflow: kept as logs, one per alternative.
    const q = Array.from({ length: alternatives }, () => Number.NEGATIVE_INFINITY);
    return {
        add(logs) {
            tick += 1;
            const weight = tick === 1 ? 0.5 : (tick - 1) % 4 === 0 && spent < 0.999 ? 0.5 / slots : 0;
            const used = Math.min(weight, 1 - spent);
            spent += used;
            for (let i = 0; i < alternatives; i++)
                q[i] =
                    logSum(q[i] ?? Number.NEGATIVE_INFINITY, Math.log(used)) +
                        Math.min(logs[i] ?? 0, capNats);
        },
        log() {
            if (tick === 0)
                return 0;
            const mixed = q.reduce((sum, value) => logSum(sum, value), Number.NEGATIVE_INFINITY) -
                Math.log(alternatives);
            return logSum(mixed, Math.log(1 - spent));
        },
    };
}
/** log(e^a + e^b). */
function logSum(a, b) {
    const high = Math.max(a, b);
    return high === Number.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

;// CONCATENATED MODULE: ./lib/judge/counts.js

const ratios = [1.6, 2.5, 5, 12, 40];
const shape = 2;
const dispersion = 1.2;
function countsTest(horizon, prior) {
    const stream = onsetMixture(ratios.length, horizon);
    let [bad, total] = prior;
    return {
        stream,
        add([e0, n0], [e1, n1]) {
            // The rate is predicted from what came before this tick: the e-value stays one.
            const rate = (bad + 1) / (total + 400);
            const tolerated = 1.2 + 0.0002 / rate;
            stream.add(ratios.map((ratio) => {
                const alternative = shape + rate * (n0 + ratio * tolerated * n1);
                const tolerance = shape + rate * (n0 + tolerated * n1);
                const log = e1 * Math.log(ratio) - (shape + e0 + e1) * Math.log(alternative / tolerance);
                return log / dispersion;
            }));
            bad += e0;
            total += n0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/judge/gauges.js

const effects = [0.06, 0.12, 0.25, 0.5, 1];
/** Long-run variance per tick of the log ratio of two good arms: sd 0.06 with lag-1 correlation 0.8 (20 §2.5). */
const longRunVariance = (0.06 ** 2 * 1.8) / 0.2;
/** Gauges by the log ratio of the arms' means, beyond a tolerance. */
function gaugeTest(horizon, tolerance) {
    const stream = onsetMixture(effects.length, horizon);
    return {
        stream,
        add(baseline, canary) {
            const x = logRatio(baseline, canary) - Math.log1p(tolerance);
            stream.add(effects.map((effect) => (effect * x - effect ** 2 / 2) / longRunVariance));
        },
    };
}
/** ln((canary + ε) / (baseline + ε)); ε keeps an idle zero finite without moving real values. */
function logRatio(baseline, canary) {
    const epsilon = 1e-9 + 1e-6 * Math.max(Math.abs(baseline), Math.abs(canary));
    return Math.log((Math.max(canary, 0) + epsilon) / (Math.max(baseline, 0) + epsilon));
}

;// CONCATENATED MODULE: ./lib/judge/histograms.js

const slopes = [0.3, 0.6, 1.2, 2.4, 4.8];
/** Slower by this much is not harm: identical code redeployed differs by 2-3 % (20 §1). */
const toleratedSlowdown = 0.05;
/** Variance per tick of the log latency between arms that run the same code, when nothing better is known (20 §2.3). */
const priorVariance = 0.004;
/** Bulk latency by ranks: the canary's histogram, shifted down by the tolerance, against the baseline's (20 §2.1). */
function histogramTest(horizon, bounds) {
    const stream = onsetMixture(slopes.length, horizon);
    const shift = bucketsPer(bounds, Math.log1p(toleratedSlowdown));
    const tenPercent = bucketsPer(bounds, Math.log(1.1));
    return {
        stream,
        add(baseline, canary) {
            const { s, v } = rankStatistic(baseline, shifted(canary, shift));
            if (v <= 0) {
                stream.add(slopes.map(() => 0));
                return;
            }
            // How much S moves per unit of log latency: the baseline against itself made 10 % slower.
            const moved = rankStatistic(shifted(baseline, tenPercent), baseline);
            const sensitivity = moved.v > 0 ? Math.abs(moved.s / moved.v) / Math.log(1.1) : 1;
            const temper = 1 / (1 + v * priorVariance * sensitivity ** 2);
            stream.add(slopes.map((slope) => temper * (slope * s - (slope ** 2 * v) / 2)));
        },
    };
}
/** S = Σ canary_j R_j with centred mid-ranks, V = its permutation variance. */
function rankStatistic(baseline, canary) {
    const n0 = sum(baseline);
    const n1 = sum(canary);
    const n = n0 + n1;
    if (n0 <= 0 || n1 <= 0 || n < 2)
        return { s: 0, v: 0 };
    let below = 0;
    let s = 0;
    let spread = 0;
    for (let j = 0; j < Math.max(baseline.length, canary.length); j++) {
        const t = (baseline[j] ?? 0) + (canary[j] ?? 0);
        below += t;
        const rank = (below - t / 2) / n - 0.5;
        s += (canary[j] ?? 0) * rank;
        spread += t * rank ** 2;
    }
    return { s, v: ((n0 * n1) / (n * (n - 1))) * spread };
}
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** A distance in log latency as a number of buckets, by the median width of the finite ones. */
function bucketsPer(bounds, distance) {
    const finite = bounds.filter((bound) => bound !== null && bound > 0);
    const widths = finite
        .slice(1)
        .map((bound, i) => Math.log(bound / (finite[i] ?? bound)))
        .sort((a, b) => a - b);
    const width = widths[Math.floor(widths.length / 2)] ?? 1;
    return distance / Math.max(width, 1e-9);
}
/** Mass moved down by a fractional number of buckets, split between the two that it falls into. */
function shifted(histogram, by) {
    const whole = Math.floor(by);
    const part = by - whole;
    const result = histogram.map(() => 0);
    histogram.forEach((mass, j) => {
        const near = Math.max(0, j - whole);
        const far = Math.max(0, j - whole - 1);
        result[near] = (result[near] ?? 0) + mass * (1 - part);
        result[far] = (result[far] ?? 0) + mass * part;
    });
    return result;
}
/** Quantile of a histogram by linear interpolation inside the bucket; null without mass; the last finite bound for the +Inf bucket. */
function quantileOf(bounds, counts, q) {
    const total = sum(counts);
    if (total <= 0)
        return null;
    let below = 0;
    for (let j = 0; j < counts.length; j++) {
        const mass = counts[j] ?? 0;
        if (below + mass >= q * total) {
            const upper = bounds[j] ?? null;
            const lower = j === 0 ? 0 : (bounds[j - 1] ?? 0);
            return upper === null
                ? lower
                : lower + ((upper - lower) * (q * total - below)) / Math.max(mass, 1e-9);
        }
        below += mass;
    }
    return null;
}
/** Mean and variance of ln(value), from geometric bucket centres. */
function logMoments(bounds, counts) {
    const n = sum(counts);
    const last = bounds.filter((bound) => bound !== null).at(-1) ?? 1;
    const centres = counts.map((_, j) => {
        const upper = bounds[j] ?? last * 1.5;
        const lower = j === 0 ? upper / 2 : (bounds[j - 1] ?? last);
        return Math.log(Math.sqrt(Math.max(lower, 1e-9) * Math.max(upper, 1e-9)));
    });
    const mean = counts.reduce((total, mass, j) => total + mass * (centres[j] ?? 0), 0) / Math.max(n, 1e-9);
    const variance = counts.reduce((total, mass, j) => total + mass * ((centres[j] ?? 0) - mean) ** 2, 0) /
        Math.max(n, 1e-9);
    return { mean, sd: Math.sqrt(variance), n };
}

;// CONCATENATED MODULE: ./lib/judge/case.js





/** Relative change of latency and gauges that is harm worth a refusal to pass, if the metric says nothing else. */
const relevance = 0.25;
const silenceLimit = 10;
/**
 * A case of the judge: anytime-valid test martingales per metric, merged by their weighted mean into one with one alpha (20 §2).
 * Fails as soon as Σ w E ≥ 1/alpha. Passes on the last tick when every metric has its minimum of data and no relevant harm; inconclusive otherwise.
 */
function startCase(start) {
    const tracks = start.metrics.map((metric) => trackOf(metric, start));
    const weight = 1 / Math.max(1, tracks.length);
    let answer = {
        case: start.case,
        k: 0,
        verdict: 'continue',
        metric: null,
        score: 0,
        reason: 'no data yet',
    };
    const decide = (k, last) => {
        const logs = tracks.map((track) => track.stream.log() + Math.log(weight));
        const total = logs.reduce(logSum, Number.NEGATIVE_INFINITY);
        const leader = tracks[logs.indexOf(Math.max(...logs))];
        const about = {
            case: start.case,
            k,
            metric: leader?.metric.name ?? null,
            score: round(total / Math.LN10),
        };
        if (total >= -Math.log(start.alpha) && leader !== undefined)
            return {
                ...about,
                verdict: 'fail',
                reason: `${leader.metric.name}: the canary is worse; e-value 10^${round(total / Math.LN10)} ≥ ${1 / start.alpha}`,
            };
        const silent = tracks.find((track) => track.silent() >= silenceLimit);
        if (silent !== undefined)
            return {
                ...about,
                metric: silent.metric.name,
                verdict: 'inconclusive',
                reason: `no data from the canary for ${silent.metric.name}`,
            };
        if (!last)
            return { ...about, verdict: 'continue', reason: 'not enough to tell' };
        const blocked = tracks.find((track) => track.obstacle() !== undefined);
        if (tracks.length === 0)
            return { ...about, verdict: 'inconclusive', reason: 'nothing was measured' };
        return blocked === undefined
            ? {
                ...about,
                metric: null,
                verdict: 'pass',
                reason: 'no metric of the canary is relevantly worse',
            }
            : {
                ...about,
                metric: blocked.metric.name,
                verdict: 'inconclusive',
                reason: `${blocked.metric.name}: ${blocked.obstacle()}`,
            };
    };
    return {
        tick(k, data, last) {
            if (answer.verdict !== 'continue')
                return answer;
            for (const track of tracks)
                track.add(data[track.metric.name] ?? { baseline: null, canary: null });
            answer = decide(k, last);
            return answer;
        },
        standing: () => tracks.map((track) => {
            const obstacle = track.obstacle();
            const own = track.stream.log() + Math.log(weight) >= -Math.log(start.alpha);
            const failing = own || (answer.verdict === 'fail' && answer.metric === track.metric.name);
            const verdict = failing
                ? 'fail'
                : obstacle === undefined
                    ? 'pass'
                    : 'inconclusive';
            return {
                metric: track.metric.name,
                verdict,
                ...track.standing(),
                reason: failing
                    ? `worse than the stable version: evidence ${odds(track.stream.log())} to 1, needed ${odds(-Math.log(start.alpha))} to 1`
                    : `${obstacle ?? 'not relevantly worse'}; evidence of harm ${odds(track.stream.log())} to 1`,
            };
        }),
    };
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(log) {
    const value = Math.exp(Math.min(log, 27));
    return value >= 10 ? String(Math.round(Number(value.toPrecision(2)))) : value.toPrecision(2);
}
const round = (value) => Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
function trackOf(metric, start) {
    switch (metric.kind) {
        case 'counts':
            return countsTrack(metric, start);
        case 'histogram':
            return histogramTrack(metric, start);
        case 'gauge':
            return gaugeTrack(metric, start);
        default:
            return (0,errors/* assertNever */.x)(metric.kind);
    }
}
const present = (values) => values !== null && values.length > 0 && values.every(Number.isFinite);
function silenceCounter() {
    let silent = 0;
    return {
        note({ baseline, canary }) {
            if (present(canary))
                silent = 0;
            else if (present(baseline))
                silent += 1;
            return present(baseline) && present(canary);
        },
        count: () => silent,
    };
}
const few = (have, need, what) => have < need ? `only ${Math.round(have)} ${what} of the canary, ${need} are needed` : undefined;
function countsTrack(metric, start) {
    const test = countsTest(start.horizon, [0, 0]);
    const silence = silenceCounter();
    const seen = { e0: 0, n0: 0, e1: 0, n1: 0 };
    return {
        metric,
        stream: test.stream,
        silent: silence.count,
        add(sample) {
            if (!silence.note(sample))
                return;
            const [e0 = 0, n0 = 0] = sample.baseline ?? [];
            const [e1 = 0, n1 = 0] = sample.canary ?? [];
            test.add([e0, n0], [e1, n1]);
            seen.e0 += e0;
            seen.n0 += n0;
            seen.e1 += e1;
            seen.n1 += n1;
        },
        obstacle() {
            const missing = few(seen.n1, start.minimum.events, 'events');
            if (missing !== undefined)
                return missing;
            const limit = metric.slo ?? 0.005;
            const rate = seen.e1 / seen.n1;
            // One event is not a rate.
            const over = rate > limit && seen.e1 > 1 && rate > (1.2 * seen.e0) / Math.max(seen.n0, 1);
            return over
                ? `${(100 * rate).toFixed(2)} % is over the limit of ${100 * limit} %, but not proven`
                : undefined;
        },
        standing: () => ({
            canary: seen.n1 > 0 ? seen.e1 / seen.n1 : null,
            baseline: seen.n0 > 0 ? seen.e0 / seen.n0 : null,
            events: { canary: seen.n1, baseline: seen.n0 },
        }),
    };
}
function histogramTrack(metric, start) {
    const bounds = metric.le ?? [null];
    const test = histogramTest(start.horizon, bounds);
    const silence = silenceCounter();
    const totals = { baseline: bounds.map(() => 0), canary: bounds.map(() => 0) };
    const add = (to, from) => {
        from.forEach((mass, j) => {
            to[j] = (to[j] ?? 0) + mass;
        });
    };
    const quantile = metric.quantile ?? 0.95;
    const events = () => ({ canary: total(totals.canary), baseline: total(totals.baseline) });
    return {
        metric,
        stream: test.stream,
        silent: silence.count,
        add(sample) {
            if (!silence.note(sample))
                return;
            const { baseline, canary } = sample;
            if (baseline === null || canary === null)
                return;
            test.add(baseline, canary);
            add(totals.baseline, baseline);
            add(totals.canary, canary);
        },
        obstacle() {
            const missing = few(events().canary, start.minimum.events, 'events');
            if (missing !== undefined)
                return missing;
            if (events().baseline === 0)
                return 'no data of the baseline';
            const effect = logMoments(bounds, totals.canary).mean - logMoments(bounds, totals.baseline).mean;
            return effect > Math.log1p(metric.tolerance ?? relevance)
                ? `${(100 * Math.expm1(effect)).toFixed(0)} % slower than the baseline, but not proven`
                : undefined;
        },
        standing: () => ({
            canary: quantileOf(bounds, totals.canary, quantile),
            baseline: quantileOf(bounds, totals.baseline, quantile),
            events: events(),
        }),
    };
}
const total = (values) => values.reduce((a, b) => a + b, 0);
const mean = (values) => total(values) / values.length;
function gaugeTrack(metric, start) {
    const tolerance = metric.tolerance ?? 0.1;
    const test = gaugeTest(start.horizon, tolerance);
    const silence = silenceCounter();
    const seen = [];
    const recent = () => seen.slice(-Math.max(3, Math.floor(seen.length / 3)));
    const sign = metric.direction === 'decrease' ? -1 : 1;
    return {
        metric,
        stream: test.stream,
        silent: silence.count,
        add(sample) {
            if (!silence.note(sample))
                return;
            const baseline = mean(sample.baseline ?? []);
            const canary = mean(sample.canary ?? []);
            seen.push({ baseline, canary });
            if (sign > 0)
                test.add(baseline, canary);
            else
                test.add(canary, baseline);
        },
        obstacle() {
            const missing = few(seen.length, start.minimum.ticks, 'looks');
            if (missing !== undefined)
                return missing;
            const now = {
                canary: mean(recent().map((s) => s.canary)),
                baseline: mean(recent().map((s) => s.baseline)),
            };
            if (metric.slo !== undefined && now.canary > metric.slo)
                return `${round(now.canary)} is over the ceiling of ${metric.slo}`;
            const change = sign * Math.log(Math.max(now.canary, 1e-12) / Math.max(now.baseline, 1e-12));
            return change > Math.log1p(tolerance) + Math.log1p(relevance)
                ? `${(100 * Math.expm1(change)).toFixed(0)} % worse than the baseline, but not proven`
                : undefined;
        },
        standing: () => ({
            canary: seen.length === 0 ? null : mean(recent().map((s) => s.canary)),
            baseline: seen.length === 0 ? null : mean(recent().map((s) => s.baseline)),
            events: { canary: seen.length, baseline: seen.length },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/gates/metrics/judge.js




/** Pure: the same observation and parameters give the same verdict, on any machine (50 §1). */
function judgeMetrics(observation, parameters) {
    const { judged, absent } = judge_present(observation, parameters);
    const missing = absent.filter(({ optional }) => !optional);
    const ran = runCase(observation, { ...parameters, checks: judged });
    const standings = new Map(ran.case.standing().map((standing) => [standing.metric, standing]));
    const measurements = [
        ...judged.map((check) => measurement(check, standings.get(check.name), observation, parameters)),
        ...missing.map(unmeasured),
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
/** Feeds the ticks to a case; also what the live gate does, tick by tick. */
function beginCase(parameters, bounds) {
    const metrics = parameters.checks.map((check) => ({
        name: check.name,
        kind: check.kind,
        direction: check.direction,
        unit: check.unit,
        ...(bounds[check.name] === undefined ? {} : { le: bounds[check.name] ?? [] }),
        ...(check.limit === undefined ? {} : { slo: check.limit }),
        ...(check.quantile === undefined ? {} : { quantile: check.quantile }),
        ...(check.tolerance === undefined ? {} : { tolerance: check.tolerance }),
    }));
    return startCase({
        case: 'gate-metrics',
        tickSeconds: parameters.intervalSeconds,
        horizon: parameters.horizon,
        alpha: parameters.alpha,
        weight: parameters.weight,
        metrics,
        pre: [],
        minimum: { events: parameters.minEvents, ticks: parameters.minTicks },
    });
}
/** Without a concurrent baseline (everybody is on the canary) the window before the release stands in. */
function completed(data, checks, profile) {
    if (profile === null)
        return data;
    return Object.fromEntries(checks.map(({ name }) => {
        const sample = data[name] ?? { baseline: null, canary: null };
        const silent = sample.baseline === null || sample.baseline.every((value) => value === 0);
        return [
            name,
            silent && sample.canary !== null
                ? { ...sample, baseline: fromProfile(profile, name) ?? sample.baseline }
                : sample,
        ];
    }));
}
function fromProfile(profile, name) {
    const found = profile[name];
    if (found === undefined)
        return null;
    return found.kind === 'gauge' ? [found.mean] : found.perTick;
}
function runCase(observation, parameters) {
    const judged = beginCase(parameters, observation.bounds);
    let verdict = 'inconclusive';
    let reason = 'nothing was measured';
    observation.ticks.forEach(({ k, data }, i) => {
        const last = i === observation.ticks.length - 1 && observation.stopped === null;
        const answer = judged.tick(k, completed(data, parameters.checks, observation.profile), last);
        reason = answer.reason;
        verdict = answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
    });
    return { case: judged, verdict, reason };
}
/** Checks with data, and the others. An optional one is judged only when both arms reported it together often enough to be judged. */
function judge_present(observation, { checks, minTicks }) {
    const samples = observation.ticks.map(({ data }) => completed(data, checks, observation.profile));
    const reported = ({ name, optional }) => {
        const has = (arm) => (data) => (data[name]?.[arm] ?? null) !== null;
        return optional
            ? samples.filter((data) => has('canary')(data) && has('baseline')(data)).length >= minTicks
            : samples.some((data) => has('canary')(data) || has('baseline')(data));
    };
    return { judged: checks.filter(reported), absent: checks.filter((check) => !reported(check)) };
}
function measurement(check, standing, observation, parameters) {
    const factor = check.unit === '1' ? 100 : check.unit === 's' ? 1000 : 1;
    const shown = (value) => value === null ? null : significant(value * factor);
    const limit = limitOf(check, standing);
    return {
        name: check.name,
        dimension: check.dimension,
        unit: check.unit === '1' ? 'percent' : check.unit === 's' ? 'ms' : check.unit,
        canary: shown(standing?.canary ?? null),
        baseline: shown(standing?.baseline ?? null),
        limit: shown(limit),
        direction: check.direction,
        verdict: standing === undefined || standing.verdict === 'continue' ? 'inconclusive' : standing.verdict,
        reason: standing?.reason ?? 'no data',
        sample: sampleOf(check, observation, parameters),
        series: seriesOf(check, observation, factor),
    };
}
/** What the number is held to: the fixed limit, or the baseline with its tolerance. */
function limitOf(check, standing) {
    if (check.kind === 'counts')
        return check.limit ?? null;
    const relative = standing?.baseline === null || standing === undefined
        ? null
        : standing.baseline * (1 + (check.tolerance ?? 0.25));
    if (check.limit === undefined || relative === null)
        return relative ?? check.limit ?? null;
    return Math.min(check.limit, relative);
}
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
function sampleOf(check, observation, { checks }) {
    const samples = observation.ticks
        .map(({ data }) => completed(data, checks, observation.profile)[check.name])
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
    const allowed = Math.log1p(check.tolerance ?? 0.25);
    if (check.kind === 'histogram') {
        const bounds = observation.bounds[check.name] ?? [null];
        const canary = logMoments(bounds, sum('canary'));
        const baseline = logMoments(bounds, sum('baseline'));
        return {
            kind: 'mean',
            mean: significant(canary.mean - baseline.mean),
            sd: significant(Math.max(canary.sd, 0.05)),
            n: canary.n,
            limit: significant(allowed),
        };
    }
    const ratios = samples.map((s) => logRatio(average(s.baseline), average(s.canary)));
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
function seriesOf(check, observation, factor) {
    const step = Math.max(1, Math.ceil(observation.ticks.length / 60));
    const groups = [];
    for (let i = 0; i < observation.ticks.length; i += step)
        groups.push(observation.ticks.slice(i, i + step));
    const value = (group, arm) => {
        const values = group
            .map(({ data }) => data[check.name]?.[arm] ?? null)
            .filter((v) => v !== null);
        const number = values.length === 0 ? null : summarised(check, values, observation.bounds);
        return number === null ? null : significant(number * factor);
    };
    return {
        t: groups.map((group) => Math.round(((group.at(-1)?.atMs ?? 0) - observation.startMs) / 100) / 10),
        canary: groups.map((group) => value(group, 'canary')),
        baseline: groups.map((group) => value(group, 'baseline')),
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
            return quantileOf(bounds[check.name] ?? [null], sums, check.quantile ?? 0.95);
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


/***/ })

};
