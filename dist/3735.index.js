export const id = 3735;
export const ids = [3735];
export const modules = {

/***/ 73466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   pO: () => (/* binding */ ratioOf),
/* harmony export */   qj: () => (/* binding */ mixtureHalfWidth),
/* harmony export */   y9: () => (/* binding */ effectEstimate)
/* harmony export */ });
const confidence = 0.95;
function effectEstimate() {
    let sum = 0;
    let total = 0;
    return {
        add(x, information) {
            if (!(information > 0) || !Number.isFinite(x))
                return;
            sum += x * information;
            total += information;
        },
        interval() {
            if (total <= 0)
                return null;
            const estimate = sum / total;
            const half = mixtureHalfWidth(total, 1 - confidence);
            return { estimate, low: estimate - half, high: estimate + half };
        },
    };
}
/** An estimate in logarithms as a ratio: what people read. */
function ratioOf(logs) {
    const found = logs.interval();
    if (found === null)
        return null;
    return {
        kind: 'ratio',
        estimate: Math.expm1(found.estimate),
        low: Math.expm1(found.low),
        high: Math.expm1(found.high),
        confidence,
    };
}
/**
 * Half width of the two-sided normal-mixture boundary for a mean whose information (1 / variance) is `information`:
 * sqrt((t + ρ) ln((t + ρ) / (ρ alpha²))) / t. ρ is set so that the boundary is tightest near an effect of 0.1 at three standard errors.
 */
function mixtureHalfWidth(information, alpha, rho = 100) {
    const t = information;
    return Math.sqrt((t + rho) * Math.log((t + rho) / (rho * alpha * alpha))) / t;
}


/***/ }),

/***/ 73398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reverseProcess),
/* harmony export */   _: () => (/* binding */ onsetMixture)
/* harmony export */ });
/** No single tick can convict: min(e, cap) of an e-value is an e-value. */
const capNats = 3;
const highest = 1e300;
/** Most harm is there from the first tick. */
const atStart = 0.6;
/**
 * Q_k(λ) = e_k(λ)(Q_{k−1}(λ) + w_k); E = mean over λ of Q + 1 − Σw. Most of the weight starts at the first tick, the rest is spread over
 * every fourth one, so that late faults do not have to undo the evidence of good times. A resumed process spends half of what its earlier stages left.
 */
function onsetMixture(alternatives, horizon, onsets, carried) {
    const q = Float64Array.from(carried?.q ?? new Float64Array(alternatives));
    const left = 1 - (carried?.spent ?? 0);
    const budget = carried === undefined ? 1 : left / 2;
    const late = budget * (1 - atStart);
    const slot = late / Math.max(1, Math.floor(horizon / 4)) / (onsets > 0 ? 2 : 1);
    const known = onsets > 0 ? late / 2 / onsets : 0;
    let spent = 1 - left;
    let tick = 0;
    return {
        add(logs, onset) {
            tick += 1;
            const wanted = (tick === 1 ? budget * atStart : (tick - 1) % 4 === 0 ? slot : 0) + (onset ? known : 0);
            const weight = Math.min(wanted, 1 - spent);
            spent += weight;
            for (let i = 0; i < q.length; i++) {
                const next = ((q[i] ?? 0) + weight) * Math.exp(Math.min(logs[i] ?? 0, capNats));
                q[i] = next > highest ? highest : next;
            }
        },
        value() {
            let sum = 0;
            for (let i = 0; i < q.length; i++)
                sum += (q[i] ?? 0) / q.length;
            return Math.min(highest, sum + 1 - spent);
        },
        save: () => ({ q: Array.from(q), spent }),
    };
}
/** Of the recent ticks a tenth of the evidence will do. */
const recentAllowance = Math.LN10;
function reverseProcess(alternatives, window = 32) {
    const whole = new Float64Array(alternatives);
    const recent = new Float64Array(alternatives);
    const ring = new Float64Array(alternatives * window);
    let tick = 0;
    const logMean = (values) => {
        let high = Number.NEGATIVE_INFINITY;
        for (const value of values)
            if (value > high)
                high = value;
        let sum = 0;
        for (const value of values)
            sum += Math.exp(value - high);
        return high + Math.log(sum / values.length);
    };
    return {
        add(logs) {
            const at = (tick % window) * alternatives;
            tick += 1;
            for (let i = 0; i < alternatives; i++) {
                const log = Math.min(logs[i] ?? 0, capNats);
                whole[i] = (whole[i] ?? 0) + log;
                recent[i] = (recent[i] ?? 0) + log - (ring[at + i] ?? 0);
                ring[at + i] = log;
            }
        },
        log: () => (tick === 0 ? 0 : Math.min(logMean(whole), logMean(recent) + recentAllowance)),
    };
}


/***/ }),

/***/ 58199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ gaugeTest),
/* harmony export */   A9: () => (/* binding */ logRatio),
/* harmony export */   O_: () => (/* binding */ logRatioBets),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73466);
/* harmony import */ var _evidence_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73398);
/* harmony import */ var _like_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83245);




const effects = [0.06, 0.12, 0.25, 0.5, 1];
const noisePrior = { variance: 0.06 ** 2 * 9, weight: 8, correlation: 0.8, floor: 0.002 };
/**
 * Gauges by the log ratio of the arms' means at like load, beyond a tolerance; the ticks are as informative as their long-run variance says. What two
 * groups of the old version differ by for good is no noise: it widens the tolerance.
 */
function gaugeTest(options, saved) {
    const carried = saved;
    const levels = options.pre.flatMap(([a, b]) => [mean(a), mean(b)]).map(Math.abs);
    let level = carried?.level ?? (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(levels);
    const likely = (0,_like_load_js__WEBPACK_IMPORTED_MODULE_2__/* .likeLoad */ .s)(options.pre.map(([baseline, canary], i) => ({
        ...{ baseline, canary },
        x: logRatio(mean(baseline), mean(canary), level),
        load: options.loads?.[i],
    })), carried?.likeLoad);
    const { before } = likely;
    const offset = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .lastingOffset */ .sl)(before, noisePrior.correlation);
    const tolerated = Math.max(Math.log1p(options.tolerance), Math.abs(offset), carried?.tolerated ?? 0);
    const bets = logRatioBets({
        ...options,
        tolerated,
        margin: Math.log1p(options.relevance),
        process: carried?.process,
        noise: (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(noisePrior, carried?.noise),
    });
    for (const x of before)
        bets.noise.before(x - offset, 0);
    return {
        add(baseline, canary, onset, load) {
            const b = mean(baseline);
            if (levels.length < 80) {
                levels.push(Math.abs(b));
                if (carried === undefined)
                    level = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(levels);
            }
            const x = logRatio(b, mean(canary), level);
            bets.add(likely.during(x, { load, baseline, canary }), onset);
        },
        harm: bets.harm,
        reverse: bets.reverse,
        effect: bets.effect,
        growing: () => bets.growing(),
        better: () => (bets.worstEffect()?.high ?? 0) < 0,
        tolerance: () => Math.expm1(tolerated),
        likeness: () => {
            const share = likely.share();
            return share === undefined
                ? undefined
                : `a pod of the canary did ${Number(share.toPrecision(2))} times the work of a stable one, which is taken into account`;
        },
        save: () => ({
            process: bets.save(),
            noise: bets.noise.save(),
            level,
            likeLoad: likely.save(),
            tolerated,
        }),
    };
}
/** log e(μ) = (μ(x − tolerance) − μ²/2) / LRV over a grid of μ; also what a canary without a concurrent baseline is judged by. */
function logRatioBets(about) {
    const { noise, tolerated, margin } = about;
    const process = (0,_evidence_process_js__WEBPACK_IMPORTED_MODULE_0__/* .onsetMixture */ ._)(effects.length, about.horizon, about.onsets, about.process);
    const reverse = (0,_evidence_process_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseProcess */ .A)(effects.length);
    const effect = (0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .effectEstimate */ .y9)();
    const worst = (0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .effectEstimate */ .y9)();
    const logs = new Float64Array(effects.length);
    const seen = [];
    return {
        noise,
        add({ favour, likely, against }, onset) {
            const variance = noise.variance();
            for (let i = 0; i < effects.length; i++) {
                const mu = effects[i] ?? 0;
                logs[i] = (mu * (favour - tolerated) - (mu * mu) / 2) / variance;
            }
            process.add(logs, onset);
            for (let i = 0; i < effects.length; i++) {
                const mu = effects[i] ?? 0;
                logs[i] = (mu * (margin - likely) - (mu * mu) / 2) / variance;
            }
            reverse.add(logs);
            effect.add(likely, 1 / variance);
            worst.add(against, 1 / variance);
            noise.during(likely, 0);
            seen.push(likely);
        },
        growing: () => isGrowing(seen, noise.variance(), margin),
        harm: process.value,
        reverse: reverse.log,
        effect: () => (0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .ratioOf */ .pO)(effect),
        worstEffect: () => (0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .ratioOf */ .pO)(worst),
        save: process.save,
    };
}
/** A leak looks harmless for its first minutes: its last third against its first one, as far as slow noise lets them be compared. */
function isGrowing(seen, variance, margin) {
    const third = Math.floor(seen.length / 3);
    if (third < 4)
        return false;
    const rise = mean(seen.slice(-third)) - mean(seen.slice(0, third));
    const perTick = rise / (seen.length - third);
    return rise > suspectZ * Math.sqrt((2 * variance) / third) && perTick * outlookTicks > margin / 2;
}
/** About one good release in ten waits a little for it. */
const suspectZ = 1.3;
/** Ten minutes of the usual ticks. */
const outlookTicks = 40;
const mean = (values) => {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
};
/** ln of canary over baseline; a twentieth of the usual level keeps a passing zero from being an infinite ratio. */
function logRatio(baseline, canary, level = 0) {
    const epsilon = 1e-9 + Math.max(0.05 * level, 1e-6 * Math.max(Math.abs(baseline), Math.abs(canary)));
    return Math.log((Math.max(canary, 0) + epsilon) / (Math.max(baseline, 0) + epsilon));
}


/***/ }),

/***/ 93216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logMoments),
/* harmony export */   X: () => (/* binding */ quantileOf)
/* harmony export */ });
const sum = (values) => values.reduce((a, b) => a + b, 0);
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


/***/ }),

/***/ 43735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ fewestDays),
/* harmony export */   V7: () => (/* binding */ fewestTicks),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   xV: () => (/* binding */ historyTest)
/* harmony export */ });
/* harmony import */ var _gauges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58199);
/* harmony import */ var _histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83245);



/** Earlier days that can be used at all (five of seven), and ticks with data that make one usable. */
const fewestDays = 5;
const fewestTicks = 30;
const smoothing = 4;
const noisePrior = { variance: 0.06 ** 2 * 9, weight: 8, correlation: 0.8, floor: 0.002 };
/** `<name>_p95` (any quantile) for histograms, the metric's own name or `<name>_rate` otherwise; undefined when there are too few days. */
function historyOf(metric, history) {
    if (history === undefined)
        return undefined;
    switch (metric.kind) {
        case 'histogram':
            return quantileHistory(metric, history);
        case 'counts': {
            const days = ownDays(metric.name, history);
            const value = ([bad = 0, total = 0]) => (total > 0 ? bad / total : null);
            return days === undefined ? undefined : { days, value };
        }
        case 'gauge': {
            const days = ownDays(metric.name, history);
            const value = (sample) => (sample.length === 0 ? null : (0,_gauges_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(sample));
            return days === undefined ? undefined : { days, value };
        }
    }
}
function usableDays(key, history) {
    const days = Object.hasOwn(history, key) ? history[key] : undefined;
    const good = days?.filter((day) => day.filter((y) => y !== null).length >= fewestTicks);
    return good !== undefined && good.length >= fewestDays ? good : undefined;
}
const ownDays = (name, history) => usableDays(name, history) ??
    usableDays(`${name}_rate`, history) ??
    usableDays(`${name}_ratio`, history);
function quantileHistory(metric, history) {
    const prefix = `${metric.name}_p`;
    const found = Object.keys(history)
        .filter((key) => key.startsWith(prefix) && /^\d{2,3}$/.test(key.slice(prefix.length)))
        .map((key) => ({
        quantile: Number(`0.${key.slice(prefix.length)}`),
        days: usableDays(key, history),
    }))
        .find(({ days }) => days !== undefined);
    const quantile = found?.quantile ?? metric.quantile ?? 0.95;
    const days = found?.days ?? usableDays(metric.name, history);
    if (days === undefined)
        return undefined;
    return { days, value: (sample) => (0,_histograms_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .X)(metric.le ?? [null], sample, quantile) };
}
/**
 * Without a concurrent baseline: the median of the last days at the same clock tick, smoothed, minus the offset before the release
 * (difference in differences). The tolerance is what each earlier day drifted from the others.
 */
function historyTest(series, about, saved) {
    const carried = saved;
    const days = series.days.map((day) => day.map((y) => (y !== null && y > 0 ? Math.log(y) : Number.NaN)));
    const length = Math.max(...days.map((day) => day.length));
    const before = length > about.horizon ? length - about.horizon : about.pre.length;
    const reference = smoothMedian(days, length);
    const offset = offsetBefore(series, about.pre, reference, before);
    const others = residualsOf(days, length, before);
    const drifts = others.map(average).filter(Number.isFinite).map(Math.abs);
    const tolerated = 0.06 + 2.5 * 1.4826 * (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(drifts);
    const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseOf */ .YN)(noisePrior, carried?.noise);
    if (carried === undefined) {
        const typical = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(others.map((residual) => dailyVariance(residual)));
        // Each earlier day is a window of noise around its own level.
        noise.assume(typical, 40);
    }
    const bets = (0,_gauges_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatioBets */ .O_)({
        tolerated,
        margin: Math.log1p(about.relevance),
        horizon: about.horizon,
        onsets: about.onsets,
        noise,
        process: carried?.process,
    });
    let lastZ = null;
    return {
        add(k, canary, onset) {
            const y = series.value(canary);
            const at = before + k - 1;
            const expected = (reference[at] ?? Number.NaN) + (Number.isFinite(offset) ? offset : 0);
            if (y === null || !(y > 0) || !Number.isFinite(expected))
                return;
            const x = about.sign * (Math.log(y) - expected);
            const spread = 1.4826 * (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(days.map((day) => Math.abs((day[at] ?? 0) - (reference[at] ?? 0))));
            lastZ = spread > 0 ? (about.sign * (Math.log(y) - (reference[at] ?? 0))) / spread : null;
            bets.add({ favour: x, likely: x, against: x }, onset);
        },
        harm: bets.harm,
        reverse: bets.reverse,
        effect: bets.effect,
        z: () => lastZ,
        tolerance: () => tolerated,
        save: () => ({ process: bets.save(), noise: noise.save() }),
    };
}
/** How far today lay from the usual before the release, in logarithms. */
function offsetBefore(series, pre, reference, before) {
    return average(pre.map((sample, i) => {
        const y = sample === null ? null : series.value(sample);
        const at = before - pre.length + i;
        return y !== null && y > 0 ? Math.log(y) - (reference[at] ?? Number.NaN) : Number.NaN;
    }));
}
/** Each day of the window against the others, without its offset before the release. */
function residualsOf(days, length, before) {
    return days.map((day, d) => {
        const rest = smoothMedian(days.filter((_, other) => other !== d), length);
        const residual = Array.from({ length }, (_, i) => (day[i] ?? Number.NaN) - (rest[i] ?? 0));
        const shift = before >= 5 ? average(residual.slice(0, before)) : 0;
        return residual.slice(before).map((r) => r - (Number.isFinite(shift) ? shift : 0));
    });
}
function dailyVariance(residual) {
    const found = residual.filter(Number.isFinite);
    if (found.length < 12)
        return noisePrior.variance;
    const level = average(found);
    const centred = found.map((x) => x - level);
    return (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .longRunVariance */ .rA)(centred, [0], noisePrior.correlation);
}
function smoothMedian(days, length) {
    const medians = Array.from({ length }, (_, i) => {
        const values = days.map((day) => day[i] ?? Number.NaN).filter(Number.isFinite);
        return values.length === 0 ? Number.NaN : (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values);
    });
    return medians.map((_, i) => average(medians.slice(Math.max(0, i - smoothing), i + smoothing + 1)));
}
function average(values) {
    const found = values.filter(Number.isFinite);
    return found.length === 0 ? Number.NaN : found.reduce((a, b) => a + b, 0) / found.length;
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ likeLoad),
  M: () => (/* binding */ loadOf)
});

;// CONCATENATED MODULE: ./lib/judge/elasticity.js
const fewest = 12;
/** Slow noise: ticks say as little as if there were so many times fewer, (1 + φ) / (1 − φ) with φ = 0.8. */
const slowness = 9;
/** Two groups of pods differ by so much, whatever they do. */
const ownOffset = 0.1;
/**
 * From two groups of the old version, tick by tick: x = ln of the ratio of their gauges, r = ln of the ratio of their work; undefined = they did like work.
 * Regression through the origin, between groups of pods at the same time. How a gauge moved over time with the work of all pods says nothing of pods
 * with less of it: learned from that, 87 % of the good releases with a tenth of the work failed in the benchmark.
 */
function elasticityOf(seen) {
    const n = seen.length;
    const squares = sumOver(seen, ({ r }) => r * r);
    if (n < fewest || !(squares > 0))
        return undefined;
    const mean = sumOver(seen, ({ x, r }) => x * r) / squares;
    const left = sumOver(seen, ({ x, r }) => (x - mean * r) ** 2) / n;
    return { mean, variance: (ownOffset ** 2 + (slowness * left) / n) / (squares / n) };
}
const sumOver = (all, of) => all.reduce((sum, one) => sum + of(one), 0);

// EXTERNAL MODULE: ./lib/judge/silence.js
var silence = __webpack_require__(11680);
;// CONCATENATED MODULE: ./lib/judge/like-load.js


/** The work of a tick by the first metric of traffic that both arms report; undefined = not known, or the baseline is not of this tick. */
function loadOf(metrics, data) {
    for (const metric of metrics) {
        const sample = data[metric.name];
        if (metric.kind === 'gauge' || sample === undefined || sample.before === true)
            continue;
        const { baseline, canary } = sample;
        if (!(0,silence/* present */.Eb)(baseline) || !(0,silence/* present */.Eb)(canary))
            continue;
        const load = { baseline: (0,silence/* eventsOf */.XL)(metric, baseline), canary: (0,silence/* eventsOf */.XL)(metric, canary) };
        if (load.baseline > 0 && load.canary > 0)
            return load;
    }
    return undefined;
}
/** Loads as unlike as that are alike. */
const alike = 0.1;
/** Of the work of recent ticks so much is still counted at the next: five ticks are seen. */
const memory = 0.8;
/** Standard errors by which what is in favour of a canary may be wrong. */
const doubts = 3;
/** Without knowledge a gauge is taken not to follow work: standard deviation of that belief. */
const believed = 0.3;
function likeLoad(pre, carried) {
    const ratioBefore = workRatio();
    const before = pre.map((tick) => ({ x: tick.x, r: ratioBefore.add(tick) }));
    const known = carried?.elasticity ?? elasticityOf(before);
    const likely = likelyOf(known);
    const half = known === undefined ? Number.POSITIVE_INFINITY : doubts * Math.sqrt(known.variance);
    const least = share((known?.mean ?? 0) - half);
    const most = share((known?.mean ?? 1) + half);
    const ratio = workRatio();
    return {
        before: before.map(({ x, r }) => x - likely * r),
        during(x, tick) {
            const now = ratio.add(tick);
            return {
                favour: x - (now < 0 ? least : most) * now,
                likely: x - likely * now,
                against: x - (now < 0 ? most : least) * now,
            };
        },
        share: ratio.share,
        save: () => ({ elasticity: known ?? null }),
    };
}
/** No gauge shrinks with work, or grows faster than it. */
const share = (x) => Math.max(0, Math.min(1, x));
function likelyOf(known) {
    if (known === undefined)
        return 0;
    return share(known.mean) / (1 + known.variance / believed ** 2);
}
/** ln of a canary pod's recent work over a stable pod's, shrunk by what is alike or chance. */
function workRatio() {
    const work = { baseline: 0, canary: 0 };
    const events = { baseline: 0, canary: 0 };
    let plain = 0;
    let r = 0;
    const add = ({ load, baseline, canary }) => {
        if (load === undefined)
            return r;
        work.baseline = memory * work.baseline + load.baseline / baseline.length;
        work.canary = memory * work.canary + load.canary / canary.length;
        events.baseline = memory * events.baseline + load.baseline;
        events.canary = memory * events.canary + load.canary;
        plain = Math.log(work.canary / work.baseline);
        const chance = 2 * Math.sqrt(1 / events.baseline + 1 / events.canary);
        r = Math.sign(plain) * Math.max(0, Math.abs(plain) - alike - chance);
        return r;
    };
    /** As it is, where it is unlike. */
    return { add, share: () => (r === 0 ? undefined : Math.exp(plain)) };
}


/***/ }),

/***/ 83245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   rA: () => (/* binding */ longRunVariance),
/* harmony export */   sl: () => (/* binding */ lastingOffset)
/* harmony export */ });
const blockTicks = 24;
/** A line fitted to 24 correlated ticks takes part of their slow noise with it. */
const blockBias = 1.6;
/** Long-run variances that are met in practice are of this order. */
const plausible = 0.02;
const smallestVariance = 1e-5;
function noiseOf(prior, carried) {
    const beforeX = [];
    const beforeV = [];
    const blockX = [];
    const blockV = [];
    const blocks = [];
    let sealed = carried;
    let current;
    let liveError = 0;
    const pre = () => {
        if (sealed === undefined) {
            const n = beforeX.length;
            sealed = n < 4 ? { before: 0, weight: 0 } : believed(beforeX, beforeV, prior.correlation);
        }
        return sealed;
    };
    const estimate = () => {
        const { before, weight } = pre();
        const usual = median(blocks) * blockBias;
        const doubt = liveError / Math.sqrt(Math.max(1, blocks.length)) / Math.max(plausible, usual / 4);
        const live = (blockTicks * Math.min(3, blocks.length)) / (1 + doubt * doubt);
        const sum = prior.weight * prior.variance + weight * before + live * usual;
        return Math.max(prior.floor, sum / (prior.weight + weight + live));
    };
    return {
        before(x, v) {
            beforeX.push(x);
            beforeV.push(v);
        },
        assume(variance, weight) {
            sealed = { before: variance, weight };
            current = undefined;
        },
        during(x, v) {
            blockX.push(x);
            blockV.push(v);
            if (blockX.length < blockTicks)
                return;
            liveError = samplingError(blockV, blockTicks, prior.correlation);
            blocks.push(longRunVariance(withoutLine(blockX), blockV, prior.correlation));
            blockX.length = 0;
            blockV.length = 0;
            current = undefined;
        },
        variance() {
            current ??= estimate();
            return current;
        },
        save() {
            const { weight } = pre();
            return { before: estimate(), weight: Math.max(weight, 40) };
        },
    };
}
/** Few requests say little about slow noise: the weight of an estimate is what its own error leaves of it. */
function believed(x, v, correlation) {
    const before = longRunVariance(x, v, correlation);
    const error = samplingError(v, x.length, correlation);
    const doubt = error / Math.max(plausible, before / 4);
    return { before, weight: Math.min(x.length, 60) / (1 + doubt * doubt) };
}
/** What sampling noise of variance v alone does to an estimate of the long-run variance. */
function samplingError(v, n, correlation) {
    const noise = v.reduce((a, b) => a + b, 0) / Math.max(1, v.length);
    return (noise * Math.sqrt(2 / Math.max(1, n)) * (1 + correlation)) / (1 - correlation);
}
/** σ²(1+φ)/(1−φ) of an AR(1) seen through sampling noise: lagged products, winsorised, φ shrunk to the prior. */
function longRunVariance(values, sampling, correlation) {
    const n = values.length;
    const scale = 4 * 1.4826 * median(values.map(Math.abs));
    const x = scale > 0 ? values.map((value) => Math.max(-scale, Math.min(scale, value))) : values;
    const noise = sampling.reduce((a, b) => a + b, 0) / n;
    const lagged = (lag) => {
        let sum = 0;
        for (let i = lag; i < n; i++)
            sum += (x[i] ?? 0) * (x[i - lag] ?? 0);
        return sum / Math.max(1, n - lag);
    };
    const c0 = lagged(0) - noise;
    const [c1, c2, c3] = [lagged(1), lagged(2), lagged(3)];
    const denominator = c0 + c1 + c2;
    let phi = correlation;
    if (denominator > 0.6 * noise && denominator > 0) {
        const raw = (c1 + c2 + c3) / denominator;
        phi = (n * (raw + (1 + 3 * raw) / n) + 6 * correlation) / (n + 6);
        phi = Math.max(0.4, Math.min(0.965, phi));
    }
    const variance = Math.max(smallestVariance, (c0 + Math.max(c1, 0) / phi) / 2);
    return (variance * (1 + phi)) / (1 - phi);
}
function withoutLine(values) {
    const n = values.length;
    const centre = (n - 1) / 2;
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const slope = values.reduce((sum, value, i) => sum + (i - centre) * value, 0) / ((n * (n * n - 1)) / 12);
    return values.map((value, i) => value - mean - slope * (i - centre));
}
/** Beyond so many standard errors a mean of noise is an offset. */
const offsetErrors = 2.5;
/** The part of a mean that slow noise of this kind does not explain: what lasts. */
function lastingOffset(x, correlation) {
    const n = x.length;
    if (n < 4)
        return 0;
    const mean = x.reduce((a, b) => a + b, 0) / n;
    const own = longRunVariance(x.map((value) => value - mean), [0], correlation);
    const chance = offsetErrors * Math.sqrt((blockBias * own) / n);
    return Math.sign(mean) * Math.max(0, Math.abs(mean) - chance);
}
function median(values) {
    if (values.length === 0)
        return 0;
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? (sorted[half] ?? 0)
        : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}


/***/ }),

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const silenceLimit = 10;
/** So many requests expected in vain are silence, not bad luck: exp(−12). */
const expectedInVain = 12;
/** null (not reported) and [] (reported, without a number at this tick) are no data. */
const present = (values) => values !== null && values !== undefined && values.length > 0;
/** Events of a sample; a gauge's is 1. */
function eventsOf(metric, values) {
    switch (metric.kind) {
        case 'counts':
            return values[1] ?? 0;
        case 'histogram': {
            let sum = 0;
            for (const value of values)
                sum += value;
            return sum;
        }
        case 'gauge':
            return 1;
    }
}
function silenceOf(metrics, share) {
    const traffic = metrics.filter(({ kind }) => kind !== 'gauge');
    const missing = new Map();
    let ticks = 0;
    let expected = 0;
    let seen0 = 0;
    let seen1 = 0;
    const odds = share > 0 && share < 1 ? share / (1 - share) : 1;
    /** What the traffic of this tick says of both arms. */
    const listen = (data) => {
        const heard = { reports: 0, answers: 0, zeros: 0, events0: 0, events1: 0 };
        for (const metric of traffic.length > 0 ? traffic : metrics) {
            const sample = data[metric.name];
            const e0 = amount(metric, sample?.baseline);
            const e1 = amount(metric, sample?.canary);
            if (e0 > 0)
                heard.reports += 1;
            if (e1 > 0)
                heard.answers += 1;
            else if (present(sample?.canary))
                heard.zeros += 1;
            heard.events0 = Math.max(heard.events0, e0);
            heard.events1 = Math.max(heard.events1, e1);
        }
        return heard;
    };
    const noteMissing = (data) => {
        for (const metric of metrics) {
            const sample = data[metric.name];
            // What is there and only had nothing to say, as a garbage collector at rest, is not missing.
            if (sample?.canary !== null && sample?.canary !== undefined)
                missing.set(metric.name, 0);
            else if (amount(metric, sample?.baseline) > 0)
                missing.set(metric.name, (missing.get(metric.name) ?? 0) + 1);
        }
    };
    return {
        note(data) {
            noteMissing(data);
            const { reports, answers, zeros, events0, events1 } = listen(data);
            if (answers > 0) {
                ticks = 0;
                expected = 0;
            }
            else if (reports > 0) {
                ticks += 1;
                const usual = seen0 > 0 ? Math.min(odds, (seen1 + 1) / (seen0 + 1)) : odds;
                // A reported zero is silence only when something was to be expected; no report at all is silence as such.
                expected += zeros > 0 ? usual * events0 : expectedInVain;
            }
            seen0 = seen0 * 0.95 + events0;
            seen1 = seen1 * 0.95 + events1;
        },
        silent: () => ticks >= silenceLimit && expected >= expectedInVain,
        missing: (metric) => missing.get(metric) ?? 0,
    };
}
function amount(metric, values) {
    return present(values) ? eventsOf(metric, values) : 0;
}


/***/ })

};
