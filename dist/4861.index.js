export const id = 4861;
export const ids = [4861];
export const modules = {

/***/ 74861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ startCase)
});

// EXTERNAL MODULE: ./lib/judge/explain.js
var explain = __webpack_require__(72956);
// EXTERNAL MODULE: ./lib/judge/like-load.js + 1 modules
var like_load = __webpack_require__(20);
// EXTERNAL MODULE: ./lib/judge/silence.js
var judge_silence = __webpack_require__(11680);
// EXTERNAL MODULE: ./lib/judge/effect.js
var judge_effect = __webpack_require__(73466);
// EXTERNAL MODULE: ./lib/judge/evidence-process.js
var evidence_process = __webpack_require__(73398);
;// CONCATENATED MODULE: ./lib/judge/counts.js


const ratios = [1.6, 2.5, 5, 12, 40];
const shape = 2;
const forgetting = 2 ** (-1 / 20);
const priorTotal = 400;
const priorLooks = 20;
/**
 * Counts [bad, total]: the canary's rate against the baseline's by the negative multinomial with a tolerance. The rate is predicted from
 * earlier ticks; both arms of this tick stand against it, so that what hits both at once is no evidence. Works with four requests a tick.
 */
function countsTest(options, saved) {
    const carried = saved;
    const process = (0,evidence_process/* onsetMixture */._)(ratios.length, options.horizon, options.onsets, carried?.process);
    const reverse = (0,evidence_process/* reverseProcess */.A)(2);
    const logs = new Float64Array(ratios.length);
    const reverseLogs = new Float64Array(2);
    const usually = usualRate(carried?.seen);
    const live = { e0: 0, n0: 0, e1: 0, n1: 0 };
    for (const [b, c] of options.pre) {
        usually.learn(b[0] ?? 0, b[1] ?? 0);
        usually.learn(c[0] ?? 0, c[1] ?? 0);
    }
    return {
        add(baseline, canary, onset) {
            const [e0 = 0, n0 = 0] = baseline;
            const [e1 = 0, n1 = 0] = canary;
            if (n1 <= 0)
                return;
            const rate = usually.predicted();
            const spread = usually.dispersion();
            const bursting = e0 > 4 + 5 * n0 * rate;
            // In a burst that both arms see only their shares can be compared.
            const a = bursting ? 0 : shape;
            const tolerated = options.tolerance + (bursting ? 0 : 0.0002 / rate);
            for (let i = 0; i < ratios.length; i++) {
                const ratio = ratios[i] ?? 1;
                const alternative = a + rate * (n0 + ratio * tolerated * n1);
                const tolerance = a + rate * (n0 + tolerated * n1);
                logs[i] =
                    (e1 * Math.log(ratio) - (a + e0 + e1) * Math.log(alternative / tolerance)) / spread;
            }
            process.add(logs, onset);
            const usual = usually.rate();
            const margin = Math.max(options.relevance, usual / 2);
            for (let i = 0; i < 2; i++) {
                const far = usual + margin;
                const near = usual + (i * margin) / 2;
                reverseLogs[i] = (n1 * (far - near) - e1 * Math.log(far / near)) / spread;
            }
            reverse.add(reverseLogs);
            live.e0 += e0;
            live.n0 += n0;
            live.e1 += e1;
            live.n1 += n1;
            usually.learn(e0, n0);
        },
        harm: process.value,
        reverse: reverse.log,
        effect: () => differenceOf(live, usually),
        save: () => ({ process: process.save(), seen: usually.seen() }),
    };
}
/** The difference of the rates, with a confidence sequence. */
function differenceOf(live, usually) {
    const [bad, total] = usually.seen();
    if (live.n1 <= 0 || total <= 0)
        return null;
    const rate0 = live.n0 > 0 ? live.e0 / live.n0 : bad / total;
    const rate1 = live.e1 / live.n1;
    const pooled = (bad + live.e1 + 1) / (total + live.n1 + 2);
    const dispersion = usually.dispersion();
    const variance = dispersion * pooled * (1 / live.n1 + 1 / Math.max(1, live.n0 || total));
    // Tightest at about 300 requests an arm, whatever their rate.
    const half = (0,judge_effect/* mixtureHalfWidth */.qj)(1 / variance, 1 - judge_effect/* confidence */.Rm, 150 / (dispersion * pooled));
    const estimate = rate1 - rate0;
    return {
        kind: 'difference',
        estimate,
        low: Math.max(-rate0, estimate - half),
        high: Math.min(1, estimate + half),
        confidence: judge_effect/* confidence */.Rm,
    };
}
/** The baseline's rate as earlier ticks let expect it, and how far its counts stray from binomial ones. */
function usualRate(seen = [0, 0, 0, 0]) {
    let [bad, total, pearson, looks] = seen;
    let fastBad = 0;
    let fastTotal = 0;
    const slowRate = () => (bad + 1) / (total + priorTotal);
    return {
        rate: slowRate,
        predicted() {
            const slow = slowRate();
            const fast = (fastBad + priorTotal * slow) / (fastTotal + priorTotal);
            return Math.max(slow, Math.min(fast, 3 * slow));
        },
        dispersion: () => Math.max(1.2, Math.min(4, (priorLooks * 1.5 + pearson) / (priorLooks + looks))),
        learn(e, n) {
            if (n <= 0)
                return;
            const rate = slowRate();
            pearson += Math.min(60, (e - n * rate) ** 2 / (n * rate * (1 - Math.min(0.9, rate))));
            looks += 1;
            bad += e;
            total += n;
            fastBad = fastBad * forgetting + e;
            fastTotal = fastTotal * forgetting + n;
        },
        seen: () => [bad, total, pearson, looks],
    };
}
/**
 * Lower is worse. Bets half on fewer events (the arms swapped) and half on more of the others (total − events): a success ratio that falls from
 * 99 to 97 % shows in its failures only, a share that halves shows in itself. A pass needs the failures to be unsuspicious.
 */
function fewerTest(options, saved) {
    const [one, other] = Array.isArray(saved) ? saved : [];
    const rest = (x) => [(x[1] ?? 0) - (x[0] ?? 0), x[1] ?? 0];
    const others = countsTest({ ...options, pre: options.pre.map(([b, c]) => [rest(b), rest(c)]) }, one);
    const swapped = countsTest({ ...options, pre: options.pre.map(([b, c]) => [c, b]) }, other);
    return {
        add(baseline, canary, onset) {
            others.add(rest(baseline), rest(canary), onset);
            swapped.add(canary, baseline, onset);
        },
        harm: () => (others.harm() + swapped.harm()) / 2,
        reverse: others.reverse,
        effect() {
            const found = others.effect();
            return found === null
                ? null
                : { ...found, estimate: -found.estimate, low: -found.high, high: -found.low };
        },
        save: () => [others.save(), swapped.save()],
    };
}

;// CONCATENATED MODULE: ./lib/judge/defaults.js
const defaults = {
    histogram: { tolerance: 0.05, relevance: 0.25 },
    gauge: { tolerance: 0.1, relevance: 0.25 },
    counts: { tolerance: 0.2, relevance: 0.005 },
};
/** Relative change that is no harm. */
function toleranceOf(metric) {
    return metric.tolerance ?? defaults[metric.kind].tolerance;
}
/** What a pass must exclude; never less than a quarter beyond what is tolerated. */
function relevanceOf(metric) {
    const base = metric.relevance ?? defaults[metric.kind].relevance;
    if (metric.kind === 'counts' || metric.tolerance === undefined)
        return base;
    return Math.max(base, (1 + metric.tolerance) * 1.25 - 1);
}
const onsetSlotsOf = ({ onsets = [], onsetSlots }) => onsetSlots ?? onsets.length;

// EXTERNAL MODULE: ./lib/judge/history.js
var judge_history = __webpack_require__(43735);
// EXTERNAL MODULE: ./lib/judge/noise.js
var judge_noise = __webpack_require__(83245);
;// CONCATENATED MODULE: ./lib/judge/rate-memory.js



/** Rates drift from day to day; only a rate beyond twice what was usual is held against the canary. */
const tolerated = 2;
const smoothing = 10;
/** A fixed limit does not drift; as much more as beside a concurrent baseline. */
const toleratedOfLimit = 1.2;
function rateMemory(metric, start) {
    let bad = 0;
    let total = 0;
    for (const tick of start.pre) {
        const sample = tick[metric.name]?.canary;
        if (!(0,judge_silence/* present */.Eb)(sample))
            continue;
        bad += sample[0] ?? 0;
        total += sample[1] ?? 0;
    }
    const series = (0,judge_history/* historyOf */.om)(metric, start.history);
    if (series !== undefined) {
        const { days } = series;
        const length = Math.max(...days.map((day) => day.length));
        const before = Math.max(0, length - start.horizon);
        const around = (at) => {
            const means = days.map((day) => meanOf(day.slice(Math.max(0, at - smoothing), at + smoothing + 1)));
            return (0,judge_noise/* median */.JZ)(means);
        };
        const usual = meanOf(days.flatMap((day) => day.slice(0, before)));
        // The offset of today against the days before; few requests say little about it.
        const offset = usual > 0 ? (bad + usual * 400) / (total + 400) / usual : 1;
        return {
            rate: (k) => Math.max(1e-6, around(before + k - 1) * Math.max(0.5, Math.min(2, offset))),
            tolerance: tolerated,
            supported: true,
            note: 'compared with the same time on earlier days',
        };
    }
    const { slo } = metric;
    if (metric.heldToSlo === true && slo !== undefined)
        return {
            rate: () => slo,
            tolerance: toleratedOfLimit,
            supported: true,
            note: 'compared with the fixed limit alone',
        };
    if (total < 200)
        return undefined;
    const rate = Math.max((bad + 1) / (total + 400), metric.direction === 'increase' ? (metric.slo ?? 0) : 0);
    return {
        rate: () => rate,
        tolerance: tolerated,
        supported: false,
        note: 'compared with the limit and the time before the release',
    };
}
function meanOf(values) {
    const found = values.filter((y) => y !== null && Number.isFinite(y));
    return found.length === 0 ? 0 : found.reduce((a, b) => a + b, 0) / found.length;
}

;// CONCATENATED MODULE: ./lib/judge/alone.js





/** What a canary without a concurrent baseline is compared with: earlier days, or for counts a remembered rate. Made with the first tick that needs it. */
function aloneTests(metric, start, saved) {
    const series = metric.kind === 'counts' ? undefined : (0,judge_history/* historyOf */.om)(metric, start.history);
    const memory = metric.kind === 'counts' ? rateMemory(metric, start) : undefined;
    let past;
    let remembered;
    const days = (of) => (0,judge_history/* historyTest */.xV)(of, {
        pre: start.pre.map((tick) => {
            const canary = tick[metric.name]?.canary;
            return (0,judge_silence/* present */.Eb)(canary) ? canary : null;
        }),
        horizon: start.horizon,
        onsets: onsetSlotsOf(start),
        sign: metric.direction === 'decrease' ? -1 : 1,
        relevance: metric.kind === 'counts' ? 0.5 : relevanceOf(metric),
    }, saved);
    return {
        test: () => past ?? remembered,
        /** False when there is nothing to compare with. */
        add(k, canary, onset) {
            if (series !== undefined) {
                past ??= days(series);
                past.add(k, canary, onset);
                return true;
            }
            if (memory === undefined)
                return false;
            remembered ??= besideMemory(metric, start, memory, saved);
            const n = canary[1] ?? 0;
            remembered.add([memory.rate(k) * n, n], canary, onset);
            return true;
        },
        tolerated() {
            if (past !== undefined)
                return Math.expm1(past.tolerance());
            return remembered !== undefined && memory !== undefined ? memory.tolerance - 1 : undefined;
        },
        obstacle: () => remembered !== undefined && memory?.supported === false
            ? 'no concurrent baseline and no history, only the limit and the time before'
            : undefined,
        note() {
            if (remembered !== undefined)
                return memory?.note;
            if (past === undefined)
                return undefined;
            const z = past.z();
            return `compared with the same time on earlier days, tolerance ${(100 * Math.expm1(past.tolerance())).toFixed(0)} %${z === null ? '' : `, z = ${z.toFixed(1)} now`}`;
        },
    };
}
/** A counts test whose baseline is a remembered rate. */
function besideMemory(metric, start, memory, saved) {
    const options = {
        horizon: start.horizon,
        onsets: onsetSlotsOf(start),
        tolerance: memory.tolerance,
        relevance: relevanceOf(metric),
        pre: [],
    };
    return metric.direction === 'decrease' ? fewerTest(options, saved) : countsTest(options, saved);
}

// EXTERNAL MODULE: ./lib/judge/gauges.js
var gauges = __webpack_require__(58199);
;// CONCATENATED MODULE: ./lib/judge/buckets.js
function bucketsOf(le) {
    const count = le.length;
    const edges = new Float64Array(count + 1);
    const least = le.find((bound) => bound !== null && bound > 0) ?? 1;
    const logOf = (bound) => Math.log(bound > 0 ? bound : least / 2);
    for (let j = 0; j < count; j++) {
        const bound = le[j] ?? null;
        edges[j + 1] = bound === null ? (edges[j] ?? 0) + openWidth(edges, j) : logOf(bound);
    }
    // Everything below the first bound: as wide as the second bucket, at most a factor 2.
    const second = count >= 3 ? (edges[2] ?? 0) - (edges[1] ?? 0) : Math.LN2;
    edges[0] = (edges[1] ?? 0) - Math.min(Math.max(second, 1e-3), Math.LN2);
    for (let j = 1; j <= count; j++)
        edges[j] = Math.max(edges[j] ?? 0, (edges[j - 1] ?? 0) + 1e-6);
    return { count, edges };
}
/** The bucket without an upper bound is taken to be as wide as the one before it. */
function openWidth(edges, j) {
    const before = j >= 2 ? (edges[j] ?? 0) - (edges[j - 1] ?? 0) : Math.LN2;
    return Math.max(before, Math.LN2 / 2);
}
/** Slope of ln density inside each bucket, from its neighbours: values are not spread evenly within wide buckets. */
function slopesOf({ count, edges }, histogram) {
    const slopes = new Float64Array(count);
    let total = 0;
    for (let j = 0; j < count; j++)
        total += histogram[j] ?? 0;
    if (total <= 0)
        return slopes;
    const width = (j) => (edges[j + 1] ?? 0) - (edges[j] ?? 0);
    const centre = (j) => ((edges[j + 1] ?? 0) + (edges[j] ?? 0)) / 2;
    const logDensity = (j) => Math.log(((histogram[j] ?? 0) + 0.5) / width(j));
    for (let j = 0; j < count; j++) {
        const below = Math.max(0, j - 1);
        const above = Math.min(count - 1, j + 1);
        if (below === above)
            continue;
        const slope = (logDensity(above) - logDensity(below)) / Math.max(1e-9, centre(above) - centre(below));
        const most = 4 / width(j);
        slopes[j] = Math.max(-most, Math.min(most, slope));
    }
    return slopes;
}
function shiftBy(buckets, slopes, distance) {
    const { count } = buckets;
    const parts = [];
    for (let from = 0; from < count; from++)
        for (let to = 0; to < count; to++) {
            const share = shareMoved(buckets, slopes[from] ?? 0, distance, from, to);
            if (share > 0)
                parts.push({ from, to, share });
        }
    const sources = Int32Array.from(parts, ({ from }) => from);
    const targets = Int32Array.from(parts, ({ to }) => to);
    const shares = Float64Array.from(parts, ({ share }) => share);
    return {
        apply(from, to) {
            to.fill(0);
            for (let i = 0; i < sources.length; i++) {
                const at = targets[i] ?? 0;
                to[at] = (to[at] ?? 0) + (from[sources[i] ?? 0] ?? 0) * (shares[i] ?? 0);
            }
        },
    };
}
/** Share of bucket `from` that lands in bucket `to`: the first and the last one are open. */
function shareMoved({ count, edges }, slope, distance, from, to) {
    const low = edges[from] ?? 0;
    const high = edges[from + 1] ?? 0;
    // Most pairs of buckets are out of reach of each other.
    if (to < count - 1 && (edges[to + 1] ?? 0) + distance <= low)
        return 0;
    if (to > 0 && (edges[to] ?? 0) + distance >= high)
        return 0;
    const width = high - low;
    const within = (edge) => fraction(slope, width, Math.max(0, Math.min(width, edge + distance - low)));
    const upper = to === count - 1 ? 1 : within(edges[to + 1] ?? 0);
    return upper - (to === 0 ? 0 : within(edges[to] ?? 0));
}
/** Share of a bucket's mass within `distance` of its lower bound, for a density exp(slope·x). */
function fraction(slope, width, distance) {
    if (Math.abs(slope * width) < 1e-6)
        return distance / width;
    return Math.expm1(slope * distance) / Math.expm1(slope * width);
}
/** Wilcoxon's statistic of two histograms, into `out`: nothing is allocated per tick. */
function rankSums(baseline, canary, out) {
    let n0 = 0;
    let n1 = 0;
    for (let j = 0; j < baseline.length; j++) {
        n0 += baseline[j] ?? 0;
        n1 += canary[j] ?? 0;
    }
    out.n0 = n0;
    out.n1 = n1;
    out.s = 0;
    out.v = 0;
    const n = n0 + n1;
    if (n0 <= 0 || n1 <= 0 || n < 2)
        return;
    let below = 0;
    let s = 0;
    let spread = 0;
    for (let j = 0; j < baseline.length; j++) {
        const c = canary[j] ?? 0;
        const t = (baseline[j] ?? 0) + c;
        below += t;
        const rank = (below - t / 2) / n - 0.5;
        s += c * rank;
        spread += t * rank * rank;
    }
    out.s = s;
    out.v = ((n0 * n1) / (n * (n - 1))) * spread;
}

;// CONCATENATED MODULE: ./lib/judge/permutation.js
function poolOf(count) {
    return {
        mass: new Float64Array(count),
        filled: new Int32Array(count),
        used: 0,
        n0: 0,
        n1: 0,
    };
}
/** What rounding leaves of a request that was shifted away is no request. */
const dust = 1e-9;
/** Pools a tick; nothing is allocated. */
function fillPool(pool, baseline, canary) {
    pool.used = 0;
    pool.n0 = 0;
    pool.n1 = 0;
    for (let j = 0; j < pool.mass.length; j++) {
        const x = baseline[j] ?? 0;
        const y = canary[j] ?? 0;
        pool.n0 += x;
        pool.n1 += y;
        pool.mass[j] = x + y;
        if (x + y <= dust)
            continue;
        pool.filled[pool.used] = j;
        pool.used += 1;
    }
}
/**
 * ln of the mean, over all ways to draw the canary's n1 requests from the pool without replacement, of the product of their `ratios`: divided by it,
 * their product is an e-value whatever the ratios are, as long as they were chosen without knowing which request is whose. The mean is the chance
 * that independent draws, tilted by the ratios, are n1 in number over the chance that untilted ones are: a saddlepoint with Edgeworth's second order
 * (Daniels 1954), at most 0.03 below the truth for four requests of very unequal ratios, and exact for one request in either arm.
 */
function logMeanOverSplits(pool, ratios) {
    const { n0, n1 } = pool;
    const n = n0 + n1;
    if (n1 <= fewest)
        return n1 * Math.log(permutation_meanOf(pool, (ratio) => ratio, ratios));
    const logSum = n * permutation_meanOf(pool, Math.log, ratios);
    if (n0 <= fewest)
        return logSum + n0 * Math.log(permutation_meanOf(pool, (ratio) => 1 / ratio, ratios));
    let tilt = -logSum / n;
    let chance = chancesOf(pool, ratios, tilt);
    for (let round = 0; round < 12 && Math.abs(chance.excess) > permutation_close * chance.variance; round++) {
        tilt -= Math.max(-1, Math.min(1, chance.excess / chance.variance));
        chance = chancesOf(pool, ratios, tilt);
    }
    const share = n1 / n;
    const factor = share * Math.exp(tilt);
    let sum = -n1 * tilt;
    for (let i = 0; i < pool.used; i++) {
        const j = pool.filled[i] ?? 0;
        sum += (pool.mass[j] ?? 0) * Math.log(1 - share + factor * (ratios[j] ?? 1));
    }
    const even = share * (1 - share);
    return (sum +
        logPeak(chance.variance, chance.third, chance.fourth) -
        logPeak(n * even, n * even * (1 - 2 * share), n * even * (1 - 6 * even)));
}
/** Requests of an arm for which the mean is a plain one; counts that went through a shift are not quite whole. */
const fewest = 1.5;
/** Distance of the tilt from its solution: far smaller than what it adds to the result, its square. */
const permutation_close = 1e-3;
function permutation_meanOf(pool, of, ratios) {
    let sum = 0;
    for (let i = 0; i < pool.used; i++) {
        const j = pool.filled[i] ?? 0;
        sum += (pool.mass[j] ?? 0) * of(ratios[j] ?? 1);
    }
    return sum / (pool.n0 + pool.n1);
}
/** Cumulants of how many requests independent tilted draws give to the canary; the mean less n1. */
function chancesOf(pool, ratios, tilt) {
    const factor = (pool.n1 / pool.n0) * Math.exp(tilt);
    let excess = -pool.n1;
    let variance = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0; i < pool.used; i++) {
        const j = pool.filled[i] ?? 0;
        const t = pool.mass[j] ?? 0;
        const p = 1 - 1 / (1 + factor * (ratios[j] ?? 1));
        const q = p * (1 - p);
        excess += t * p;
        variance += t * q;
        third += t * q * (1 - 2 * p);
        fourth += t * q * (1 - 6 * q);
    }
    return { excess, variance, third, fourth };
}
/** ln of the chance of its mean, up to a constant, for a sum of independent draws with these cumulants. */
const logPeak = (variance, third, fourth) => Math.log1p(Math.max(-0.9, fourth / variance ** 2 / 8 - (5 * third ** 2) / variance ** 3 / 24)) -
    Math.log(variance) / 2;

;// CONCATENATED MODULE: ./lib/judge/scores.js


/** Requests of the old version from which its shape can be told. */
const scores_fewest = 200;
function scoreBets(buckets, distances) {
    const pool = poolOf(buckets.count);
    let scores = [];
    return {
        calibrate(reference, slopes) {
            let total = 0;
            for (const mass of reference)
                total += mass;
            if (total < scores_fewest)
                return;
            scores = distances.map((distance) => scoresOf(buckets, slopes, reference, distance));
        },
        ready: () => scores.length > 0,
        bet(baseline, shifted, noise, logs) {
            fillPool(pool, baseline, shifted);
            scores.forEach(({ logs: score, ratios, sensitivity }, i) => {
                let sum = 0;
                let all = 0;
                let squares = 0;
                for (let filled = 0; filled < pool.used; filled++) {
                    const j = pool.filled[filled] ?? 0;
                    const y = score[j] ?? 0;
                    const t = pool.mass[j] ?? 0;
                    sum += (shifted[j] ?? 0) * y;
                    all += t * y;
                    squares += t * y * y;
                }
                const n = pool.n0 + pool.n1;
                const spread = Math.max(0, squares - (all * all) / n);
                const variance = ((pool.n0 * pool.n1) / (n * (n - 1))) * spread;
                const temper = 1 / (1 + variance * noise * sensitivity ** 2);
                logs[i] = temper * (sum - logMeanOverSplits(pool, ratios));
            });
        },
    };
}
/** Half a request's worth of doubt in every bucket. */
const doubt = 0.5;
/** One request never counts for more nats. */
const mostNats = 2.5;
/**
 * The likelihood ratio of "slower by exp(distance)", made monotone (weighted by the reference). Modes make the plain ratio rise and fall with the
 * value, so that a canary whose slow mode became faster could look worse; the monotone one is its projection onto "slower nowhere" (stochastic
 * dominance): the sharpest bet that every such canary loses.
 */
function scoresOf(buckets, slopes, reference, distance) {
    const slower = new Float64Array(buckets.count);
    shiftBy(buckets, slopes, -distance).apply(reference, slower);
    const masses = reference.map((mass) => mass + doubt);
    const plain = slower.map((mass, j) => (mass + doubt) / (masses[j] ?? 1));
    const logs = isotonic(plain, masses).map((ratio) => Math.max(-mostNats, Math.min(mostNats, Math.log(ratio))));
    let total = 0;
    let sum = 0;
    let squares = 0;
    let moved = 0;
    logs.forEach((y, j) => {
        const mass = reference[j] ?? 0;
        total += mass;
        sum += mass * y;
        squares += mass * y * y;
        moved += ((slower[j] ?? 0) - mass) * y;
    });
    const spread = squares - (sum * sum) / total;
    return {
        logs,
        ratios: logs.map(Math.exp),
        sensitivity: spread > 0 ? moved / (spread * distance) : 0,
    };
}
/** The nearest never-falling sequence in weighted squares: pool adjacent violators (Barlow et al. 1972). */
function isotonic(values, weights) {
    const level = [];
    const weight = [];
    const length = [];
    for (let j = 0; j < values.length; j++) {
        let v = values[j] ?? 0;
        let w = weights[j] ?? 0;
        let n = 1;
        while (level.length > 0 && (level.at(-1) ?? 0) >= v) {
            const before = weight.pop() ?? 0;
            v = ((level.pop() ?? 0) * before + v * w) / (before + w);
            w += before;
            n += length.pop() ?? 0;
        }
        level.push(v);
        weight.push(w);
        length.push(n);
    }
    return Float64Array.from(level.flatMap((v, i) => Array(length[i] ?? 0).fill(v)));
}

;// CONCATENATED MODULE: ./lib/judge/tails.js

const slopes = [0.15, 0.3, 0.6, 1.2, 2.4];
/** Rare and very slow requests show far out: a hundredth of the requests at +800 ms is nothing at P99, and ten times the usual at P99.7. */
const quantiles = [0.9, 0.95, 0.99, 0.997];
/** What rounding leaves of a request that was shifted out of the tail is no request. */
const tails_dust = 1e-6;
/** Twenty looks' worth of belief that tails are binomial. */
const tails_priorLooks = 20;
function tailsOf(buckets, horizon, onsets, carried) {
    const logs = new Float64Array(slopes.length);
    let tails = (carried?.bounds ?? []).map((from, i) => ({
        from,
        steepness: carried?.steepness[i] ?? 1,
        process: (0,evidence_process/* onsetMixture */._)(slopes.length, horizon, onsets, carried?.processes[i]),
        pearson: carried?.dispersion[i]?.[0] ?? 0,
        looks: carried?.dispersion[i]?.[1] ?? 0,
        lastZ: undefined,
    }));
    const count = counterOf(buckets);
    return {
        choose(reference) {
            tails = boundsNear(buckets, reference).map(({ from, steepness }) => ({
                from,
                steepness,
                process: (0,evidence_process/* onsetMixture */._)(slopes.length, horizon, onsets),
                pearson: 0,
                looks: 0,
                lastZ: undefined,
            }));
        },
        chosen: () => tails.length > 0,
        before(baseline, canary) {
            for (const tail of tails)
                noteBefore(tail, count(tail.from, baseline, canary));
        },
        add(baseline, shifted, noise, onset) {
            for (const tail of tails)
                bet(tail, count(tail.from, baseline, shifted), { noise, onset, logs });
        },
        value() {
            if (tails.length === 0)
                return 1;
            let sum = 0;
            for (const tail of tails)
                sum += tail.process.value() / tails.length;
            return sum;
        },
        save: () => ({
            bounds: tails.map(({ from }) => from),
            steepness: tails.map(({ steepness }) => steepness),
            dispersion: tails.map(({ pearson, looks }) => [pearson, looks]),
            processes: tails.map(({ process }) => process.save()),
        }),
    };
}
/** One object for all counts: this runs for every tail at every tick. */
function counterOf(buckets) {
    const pair = { s0: 0, s1: 0, n0: 0, n1: 0 };
    return (from, a, b) => {
        pair.s0 = 0;
        pair.s1 = 0;
        pair.n0 = 0;
        pair.n1 = 0;
        for (let j = 0; j < buckets.count; j++) {
            const x = a[j] ?? 0;
            const y = b[j] ?? 0;
            pair.n0 += x;
            pair.n1 += y;
            if (j < from)
                continue;
            pair.s0 += x;
            pair.s1 += y;
        }
        return pair;
    };
}
function noteBefore(tail, { s0, s1, n0, n1 }) {
    const m = s0 + s1;
    const theta = n1 / (n0 + n1);
    const information = informationOf(m, theta, n0 + n1);
    if (!(information > tails_dust))
        return;
    const z = Math.max(-6, Math.min(6, (s1 - m * theta) / Math.sqrt(information)));
    // Slow requests come in spells: what follows in the same direction counts as well.
    tail.pearson += z * z + 2 * z * (tail.lastZ ?? 0);
    tail.looks += 1;
    tail.lastZ = z;
}
function bet(tail, { s0, s1, n0, n1 }, about) {
    const { noise, onset, logs } = about;
    const m = s0 + s1;
    const theta = n1 / (n0 + n1);
    const information = informationOf(m, theta, n0 + n1);
    if (!(information > tails_dust))
        return;
    const dispersion = Math.max(1, (tails_priorLooks + tail.pearson) / (tails_priorLooks + tail.looks));
    const temper = 1 / Math.max(dispersion, 1 + information * noise * tail.steepness * tail.steepness);
    for (let i = 0; i < slopes.length; i++) {
        const slope = slopes[i] ?? 0;
        logs[i] = temper * (slope * s1 - m * Math.log1p(theta * Math.expm1(slope)));
    }
    tail.process.add(logs, onset);
    // Neighbouring looks differ by noise, not by a lasting effect.
    const z = (s1 - m * theta) / Math.sqrt(information);
    if (tail.lastZ !== undefined) {
        tail.pearson += Math.min(9, (z - tail.lastZ) ** 2 / 2);
        tail.looks += 1;
    }
    tail.lastZ = z;
}
const informationOf = (m, theta, n) => m * theta * (1 - theta) * Math.max(0.05, 1 - m / n);
function boundsNear({ count, edges }, reference) {
    const beyond = new Float64Array(count + 1);
    for (let j = count - 1; j >= 0; j--)
        beyond[j] = (beyond[j + 1] ?? 0) + (reference[j] ?? 0);
    const total = beyond[0] ?? 0;
    if (total < 20)
        return [];
    const logit = (j) => {
        const share = ((beyond[j] ?? 0) + 0.5) / (total + 1);
        return Math.log(share / (1 - share));
    };
    const steepness = (j) => {
        const [low, high] = [Math.max(1, j - 1), Math.min(count - 1, j + 1)];
        const run = (edges[high] ?? 0) - (edges[low] ?? 0);
        return run > 0 ? Math.abs((logit(low) - logit(high)) / run) : 1;
    };
    // A bound that a third or more of the requests exceed is no tail.
    const candidates = Array.from({ length: count }, (_, j) => j).filter((j) => j > 0 && (beyond[j] ?? 0) > 0 && (beyond[j] ?? 0) <= 0.35 * total);
    const nearest = (level) => candidates.reduce((best, j) => best === undefined || Math.abs(logit(j) - level) < Math.abs(logit(best) - level) ? j : best, undefined);
    const bounds = new Set(quantiles.map((q) => nearest(Math.log((1 - q) / q))));
    return [...bounds]
        .filter((from) => from !== undefined)
        .map((from) => ({ from, steepness: steepness(from) }));
}

;// CONCATENATED MODULE: ./lib/judge/latency.js






/** Differences of ln(latency), beyond what is tolerated, that are bet on. */
const distances = [0.05, 0.1, 0.2, 0.4, 0.8];
const noisePrior = { variance: 0.004, weight: 8, correlation: 0.85, floor: 0.002 };
const tenPercent = Math.log(1.1);
/** P95 of the same code differs by two to three times as much as P50 does when it is deployed again. */
const tailTolerance = 2;
/** Calibrated again at these ticks of the release, by what the baseline has shown. */
const recalibrations = new Set([1, 2, 4, 8, 16, 32, 64, 128]);
/** Requests of the baseline before its tail can be placed. */
const tailRequests = 400;
/** Of the bet, the rest is on the tails: their harm is found in a third of the ticks that the bulk of few requests takes. */
const bulkShare = 0.7;
/**
 * Latency histograms: most of the bet on the bulk (by its shape, or by ranks), the rest on the tails. What chance may do is what splits of
 * a tick's pooled sample do; slow noise of the arms tempers the evidence: log e × 1 / (1 + V ω² s²), valid by Jensen's inequality.
 */
function latencyTest(options, saved) {
    const carried = saved;
    const buckets = bucketsOf(options.le);
    const tolerated = Math.log1p(options.tolerance);
    const process = (0,evidence_process/* onsetMixture */._)(distances.length, options.horizon, options.onsets, carried?.rank);
    const reverse = (0,evidence_process/* reverseProcess */.A)(distances.length);
    const noise = (0,judge_noise/* noiseOf */.YN)(noisePrior, carried?.noise);
    const tails = tailsOf(buckets, options.horizon, options.onsets, carried?.tails);
    const scores = scoreBets(buckets, distances);
    const effect = (0,judge_effect/* effectEstimate */.y9)();
    const scale = scaleOf(buckets, { tolerated, margin: Math.log1p(options.relevance) });
    const { collect, calibrate, reference } = shapeOf(buckets, { scores, scale, tails }, carried);
    const ranks = ranksOf(buckets, { scale, noise, tolerated });
    const { shifted, logs } = ranks;
    let tick = 0;
    for (const pair of options.pre)
        for (const histogram of pair)
            collect(histogram);
    calibrate(true);
    for (const [baseline, canary] of options.pre) {
        ranks.compare(scale.byTolerance, baseline, canary);
        ranks.observed(noise.before);
        tails.before(baseline, canary);
    }
    return {
        add(baseline, canary, onset) {
            tick += 1;
            // Before this tick is known; but where nothing else is, its own baseline must do for what only scales the bets.
            const first = scale.sensitivity === 0;
            if (!first && recalibrations.has(tick))
                calibrate(true);
            collect(baseline);
            if (first)
                calibrate(false);
            if (ranks.compare(scale.byMargin, baseline, canary)) {
                ranks.bet(-1);
                reverse.add(logs);
            }
            if (!ranks.compare(scale.byTolerance, baseline, canary))
                return;
            if (scores.ready() && ranks.dominance() < 1)
                scores.bet(baseline, shifted, noise.variance(), logs);
            else
                ranks.bet(1);
            process.add(logs, onset);
            ranks.observed((x, v) => {
                effect.add(x, 1 / (v + noise.variance()));
                noise.during(x, v);
            });
            scale.byTailTolerance.apply(canary, shifted);
            tails.add(baseline, shifted, noise.variance(), onset);
        },
        harm: () => bulkShare * process.value() + (1 - bulkShare) * tails.value(),
        reverse: reverse.log,
        effect: () => (0,judge_effect/* ratioOf */.pO)(effect),
        save: () => ({
            rank: process.save(),
            tails: tails.save(),
            noise: noise.save(),
            reference: Array.from(reference, (mass) => Math.round(mass)),
        }),
    };
}
/** What is known of the old version's shape, and what is calibrated by it. */
function shapeOf(buckets, by, carried) {
    const { count } = buckets;
    const { scores, scale, tails } = by;
    const reference = Float64Array.from(carried?.reference ?? new Float64Array(count));
    return {
        reference,
        collect(histogram) {
            for (let j = 0; j < count; j++)
                reference[j] = (reference[j] ?? 0) + (histogram[j] ?? 0);
        },
        calibrate(shape) {
            const slopes = slopesOf(buckets, reference);
            if (shape)
                scores.calibrate(reference, slopes);
            const requests = scale.calibrate(reference, slopes);
            if (!tails.chosen() && requests >= tailRequests)
                tails.choose(reference);
        },
    };
}
/** Both arms of a tick by ranks, the canary shifted by what is allowed it. */
function ranksOf({ count }, about) {
    const { scale, noise, tolerated } = about;
    const sums = { s: 0, v: 0, n0: 0, n1: 0 };
    const shifted = new Float64Array(count);
    const logs = new Float64Array(distances.length);
    /** Slow noise of the arms over sampling noise. Where it is greater, more evidence a request is no gain, and ranks mind the shape less. */
    const dominance = () => sums.v * noise.variance() * scale.sensitivity ** 2;
    return {
        /** The canary's histogram as it was compared last. */
        shifted,
        /** What was bet last. */
        logs,
        dominance,
        /** False when the tick says nothing. */
        compare(by, baseline, canary) {
            by.apply(canary, shifted);
            rankSums(baseline, shifted, sums);
            return sums.v > 0;
        },
        /** Difference of the arms in ln(latency) and its sampling variance. */
        observed(use) {
            const { sensitivity } = scale;
            if (sums.v <= 0 || sensitivity <= 0)
                return;
            use(sums.s / (sums.v * sensitivity) + tolerated, 1 / (sums.v * sensitivity ** 2));
        },
        /** log e: the canary is slower (1), or faster (-1) than what it was shifted by. */
        bet(sign) {
            const { s, v } = sums;
            const temper = 1 / (1 + dominance());
            for (let i = 0; i < distances.length; i++) {
                const slope = (distances[i] ?? 0) * scale.sensitivity;
                logs[i] = temper * (sign * slope * s - (slope * slope * v) / 2);
            }
        },
    };
}
function scaleOf(buckets, { tolerated, margin }) {
    const slower = new Float64Array(buckets.count);
    const sums = { s: 0, v: 0, n0: 0, n1: 0 };
    const flat = shiftBy(buckets, new Float64Array(buckets.count), tolerated);
    const scale = {
        ...{ byTolerance: flat, byMargin: flat, byTailTolerance: flat, sensitivity: 1 },
        calibrate(reference, slopes) {
            scale.byTolerance = shiftBy(buckets, slopes, tolerated);
            scale.byMargin = shiftBy(buckets, slopes, margin);
            scale.byTailTolerance = shiftBy(buckets, slopes, tailTolerance * tolerated);
            shiftBy(buckets, slopes, tenPercent).apply(reference, slower);
            rankSums(slower, reference, sums);
            scale.sensitivity = sums.v > 0 ? Math.abs(sums.s / sums.v) / tenPercent : 0;
            // n1 is the reference as it was counted; n0 went through a shift, with rounding.
            return sums.n1;
        },
    };
    return scale;
}

;// CONCATENATED MODULE: ./lib/judge/metric-test.js
/** A test of "higher is worse" made to honour the direction: `decrease` swaps the arms, `either` bets half on each. */
function directed(direction, make, carried) {
    const saved = Array.isArray(carried) ? carried : [];
    const up = direction === 'decrease' ? undefined : make(false, saved[0]);
    const down = direction === 'increase' ? undefined : make(true, saved[1]);
    const both = [up, down].filter((test) => test !== undefined);
    const inverse = (effect) => {
        if (effect === null)
            return null;
        const turn = (x) => (effect.kind === 'ratio' ? 1 / (1 + x) - 1 : -x);
        return {
            ...effect,
            estimate: turn(effect.estimate),
            low: turn(effect.high),
            high: turn(effect.low),
        };
    };
    return {
        add(baseline, canary, onset, load) {
            up?.add(baseline, canary, onset, down === undefined ? load : undefined);
            down?.add(canary, baseline, onset);
        },
        harm: () => both.reduce((sum, test) => sum + test.harm() / both.length, 0),
        reverse: () => Math.min(...both.map((test) => test.reverse())),
        effect: () => (up === undefined ? inverse(down?.effect() ?? null) : up.effect()),
        growing: () => both.some((test) => test.growing?.() === true),
        ...(down === undefined ? ownWords(up) : {}),
        save: () => [up?.save() ?? null, down?.save() ?? null],
    };
}
/** What only a test that knows of work can say. */
function ownWords(test) {
    return {
        ...(test?.better === undefined ? {} : { better: () => test.better?.() === true }),
        ...(test?.tolerance === undefined ? {} : { tolerance: () => test.tolerance?.() ?? 0 }),
        ...(test?.likeness === undefined ? {} : { likeness: () => test.likeness?.() }),
    };
}
/** The ticks before the release, arms swapped where the test is. */
const oriented = (pre, swapped) => swapped ? pre.map(([a, b]) => [b, a]) : pre;

// EXTERNAL MODULE: ./lib/judge/histograms.js
var histograms = __webpack_require__(93216);
;// CONCATENATED MODULE: ./lib/judge/totals.js



/** Sums of one arm, and the number that is shown for it. */
class Totals {
    #metric;
    #sums = [];
    #recent = [];
    events = 0;
    constructor(metric) {
        this.#metric = metric;
    }
    add(values) {
        this.events += (0,judge_silence/* eventsOf */.XL)(this.#metric, values);
        if (this.#metric.kind === 'gauge') {
            this.#recent.push((0,gauges/* mean */.i2)(values));
            // The last third, but never fewer than three looks, says where a gauge stands now.
            if (this.#recent.length > 80)
                this.#recent.shift();
            return;
        }
        for (let j = 0; j < values.length; j++)
            this.#sums[j] = (this.#sums[j] ?? 0) + (values[j] ?? 0);
    }
    value() {
        if (this.events === 0)
            return null;
        switch (this.#metric.kind) {
            case 'counts':
                return (this.#sums[0] ?? 0) / (this.#sums[1] ?? 1);
            case 'histogram':
                return (0,histograms/* quantileOf */.X)(this.#metric.le ?? [null], this.#sums, this.#metric.quantile ?? 0.95);
            case 'gauge':
                return (0,gauges/* mean */.i2)(this.#recent.slice(-Math.max(3, Math.floor(this.#recent.length / 3))));
        }
    }
    /** Events counted as bad. */
    bad() {
        return this.#sums[0] ?? 0;
    }
}
function fewEvents(metric, canary, start) {
    const { events, ticks } = start.minimum ?? { events: 100, ticks: 5 };
    const [need, what] = metric.kind === 'gauge' ? [ticks, 'looks'] : [events, 'events'];
    return canary.events < need
        ? `only ${Math.round(canary.events)} ${what} of the canary, ${need} are needed`
        : undefined;
}
/** Over the fixed limit, and not because the baseline is as well. */
function overLimit({ kind, slo, direction }, totals) {
    const canary = totals.canary.value();
    if (slo === undefined || canary === null || direction === 'decrease')
        return undefined;
    const baseline = totals.baseline.value();
    if (canary <= slo || (baseline !== null && canary <= 1.2 * baseline))
        return undefined;
    if (kind === 'counts')
        // One event is not a rate.
        return totals.canary.bad() > 1
            ? `${(100 * canary).toFixed(2)} % is over the limit of ${100 * slo} %, but harm is not proven`
            : undefined;
    return `${Number(canary.toPrecision(3))} is over the limit of ${slo}, but harm is not proven`;
}

;// CONCATENATED MODULE: ./lib/judge/track.js









function trackOf(metric, start, carried) {
    const saved = (carried ?? {});
    const concurrent = concurrentTest(metric, start, saved.concurrent);
    const alone = aloneTests(metric, start, saved.history);
    const totals = { canary: new Totals(metric), baseline: new Totals(metric) };
    const ticks = { judged: 0, alike: 0, unmatched: 0 };
    const test = () => alone.test() ?? concurrent;
    const beside = () => test() === concurrent;
    return {
        metric,
        get tolerated() {
            return alone.tolerated() ?? concurrent.tolerance?.() ?? toleranceOf(metric);
        },
        margin: relevanceOf(metric),
        add(k, { baseline, canary, before }, onset, load) {
            if (!usable(metric, canary))
                return;
            if (usable(metric, baseline)) {
                concurrent.add(baseline, canary, onset, before === true ? undefined : load);
                totals.baseline.add(baseline);
                ticks.alike += 1;
            }
            else if ((0,judge_silence/* present */.Eb)(baseline) || ticks.alike > 0 || !alone.add(k, canary, onset)) {
                ticks.unmatched += 1;
                return;
            }
            totals.canary.add(canary);
            ticks.judged += 1;
        },
        // What earlier stages found beside a baseline is the capital that a later one without a baseline bets with.
        harm: () => beside() || saved.concurrent === undefined
            ? test().harm()
            : concurrent.harm() * test().harm(),
        reverse: () => test().reverse(),
        effect: () => test().effect(),
        improved: () => improves(metric, test()),
        growing: () => beside() && concurrent.growing?.() === true,
        judged: () => ticks.judged,
        seen: () => ({
            canary: totals.canary.value(),
            baseline: totals.baseline.value(),
            events: { canary: totals.canary.events, baseline: totals.baseline.events },
        }),
        obstacle: () => {
            if (ticks.judged === 0)
                return ticks.unmatched > 0
                    ? 'no concurrent baseline and no history to compare with'
                    : 'no data';
            return (alone.obstacle() ?? fewEvents(metric, totals.canary, start) ?? overLimit(metric, totals));
        },
        note: alone.note,
        likeness: () => (beside() ? concurrent.likeness?.() : undefined),
        save: () => ({
            concurrent: concurrent.save(),
            ...(beside() ? {} : { history: alone.test()?.save() }),
        }),
    };
}
/** The whole confidence interval lies on the good side. */
function improves({ direction }, test) {
    if ('better' in test && test.better !== undefined)
        return test.better();
    const effect = test.effect();
    if (effect === null || direction === 'either')
        return false;
    return direction === 'decrease' ? effect.low > 0 : effect.high < 0;
}
function usable(metric, values) {
    if (!(0,judge_silence/* present */.Eb)(values))
        return false;
    return metric.kind === 'gauge' ? (0,gauges/* mean */.i2)(values) >= 0 : (0,judge_silence/* eventsOf */.XL)(metric, values) > 0;
}
function concurrentTest(metric, start, saved) {
    const ticks = start.pre.flatMap((tick) => {
        const { baseline, canary } = tick[metric.name] ?? { baseline: null, canary: null };
        return usable(metric, baseline) && usable(metric, canary)
            ? [{ pair: [baseline, canary], load: (0,like_load/* loadOf */.M)(start.metrics, tick) }]
            : [];
    });
    const pairs = ticks.map(({ pair }) => pair);
    const common = {
        horizon: start.horizon,
        onsets: onsetSlotsOf(start),
        tolerance: toleranceOf(metric),
        relevance: relevanceOf(metric),
    };
    const { direction } = metric;
    switch (metric.kind) {
        case 'histogram': {
            const le = metric.le ?? [null];
            return directed(direction, (swapped, own) => latencyTest({ ...common, le, pre: oriented(pairs, swapped) }, own ?? undefined), saved);
        }
        case 'gauge': {
            // Work explains why there is more of something; less of it is judged as it stands.
            const loads = direction === 'increase' ? ticks.map(({ load }) => load) : [];
            return directed(direction, (swapped, own) => (0,gauges/* gaugeTest */.A7)({ ...common, loads, pre: oriented(pairs, swapped) }, own ?? undefined), saved);
        }
        case 'counts': {
            const options = { ...common, tolerance: 1 + common.tolerance, pre: pairs };
            if (direction === 'increase')
                return countsTest(options, saved);
            if (direction === 'decrease')
                return fewerTest(options, saved);
            const [more, fewer] = (saved ?? []);
            const up = countsTest(options, more);
            const down = fewerTest(options, fewer);
            return {
                add(baseline, canary, onset) {
                    up.add(baseline, canary, onset);
                    down.add(baseline, canary, onset);
                },
                harm: () => (up.harm() + down.harm()) / 2,
                reverse: () => Math.min(up.reverse(), down.reverse()),
                effect: up.effect,
                save: () => [up.save(), down.save()],
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/judge/case.js




/** Probability of passing a relevantly worse canary, per metric. */
const beta = 0.02;
const enoughReverse = -Math.log(beta);
/** A pass needs the evidence of harm to be less than this. */
const suspicion = 2;
const defaultBakeTicks = 40;
/**
 * A case of the judge: anytime-valid test martingales per metric, merged by their weighted mean into one with one alpha.
 * Fails as soon as Σ w E ≥ 1/alpha. Passes when every metric's reverse process excludes relevant harm (intersection-union), after the bake.
 * After a pass it keeps watching: leaks and late faults are invisible at ten minutes.
 */
function startCase(start) {
    const running = runningOf(start);
    const { tracks, silence, warmup } = running;
    const onsets = new Set(start.onsets ?? []);
    let answer = {
        case: start.case,
        k: 0,
        verdict: 'continue',
        metric: null,
        score: 0,
        reason: 'no data yet',
    };
    return {
        tick(k, data, last, injected = false) {
            if (answer.verdict === 'fail' || answer.verdict === 'inconclusive')
                return answer;
            if (k > warmup) {
                running.ticks += 1;
                silence.note(data);
                const onset = injected || onsets.has(k);
                const load = (0,like_load/* loadOf */.M)(start.metrics, data);
                for (const track of tracks)
                    track.add(k, data[track.metric.name] ?? nothing, onset, load);
            }
            answer = decide(running, k, last);
            return answer;
        },
        standing: () => {
            const improved = tracks.filter((track) => track.improved()).map(({ metric }) => metric.name);
            return tracks.map((track) => (0,explain/* standingOf */.YP)(partsOf(running, track), {
                verdict: answer.verdict,
                deciding: answer.metric === track.metric.name,
                obstacle: track.obstacle() ?? relevantlyWorse(track),
                missing: isMissing(running, track),
                improved: track.harm() >= 10 ? improved.filter((n) => n !== track.metric.name) : [],
            }));
        },
        carry: () => ({
            version: 1,
            metrics: Object.fromEntries(tracks.map((track) => [track.metric.name, track.save()])),
        }),
    };
}
function runningOf(start) {
    if (start.resume !== undefined && start.resume.version !== 1)
        throw new Error(`evidence of version ${start.resume.version} cannot be resumed, only version 1`);
    const tracks = start.metrics.map((metric) => trackOf(metric, start, start.resume?.metrics[metric.name]));
    const totalWeight = tracks.reduce((sum, { metric }) => sum + (metric.weight ?? 1), 0);
    return {
        start,
        tracks,
        weights: tracks.map(({ metric }) => (metric.weight ?? 1) / Math.max(totalWeight, 1e-9)),
        silence: (0,judge_silence/* silenceOf */.Dp)(start.metrics, start.weight),
        bake: start.minBakeTicks ?? defaultBakeTicks,
        warmup: start.warmup ?? 0,
        needed: 1 / start.alpha,
        ticks: 0,
        passed: false,
    };
}
const isMissing = ({ silence }, { metric }) => silence.missing(metric.name) >= judge_silence/* silenceLimit */.FL;
const partsOf = ({ tracks, weights, needed }, track) => ({
    track,
    weight: weights[tracks.indexOf(track)] ?? 0,
    needed,
    enoughReverse,
});
/** The weighted mean of the e-values, and the metric that gives most of it. */
function merged({ tracks, weights }) {
    let total = 0;
    let most = -1;
    let leader;
    tracks.forEach((track, i) => {
        const share = (weights[i] ?? 0) * track.harm();
        total += share;
        if (share > most) {
            most = share;
            leader = track;
        }
    });
    return { total, leader };
}
function decide(running, k, last) {
    const { start, tracks, silence, needed } = running;
    const { total, leader } = merged(running);
    const about = { case: start.case, k, score: round(Math.log10(total)) };
    const undecided = last ? 'inconclusive' : 'continue';
    if (leader === undefined)
        return { ...about, metric: null, verdict: undecided, reason: 'nothing was measured' };
    const { name } = leader.metric;
    if (total >= needed) {
        const reason = (0,explain/* messageOfStanding */.xK)(partsOf(running, leader), total, needed);
        return { ...about, metric: name, verdict: 'fail', reason };
    }
    if (silence.silent())
        return {
            ...about,
            metric: tracks.find((track) => isMissing(running, track))?.metric.name ?? name,
            verdict: 'fail',
            reason: `no data from canary for ${judge_silence/* silenceLimit */.FL} ticks while the baseline reports`,
        };
    if (last && start.atHorizon === 'pass-unless-relevant')
        return atHorizon(running, about, total);
    return { ...about, ...promotion(running, { k, total, leader: name, undecided }) };
}
/** Why a pass must wait; undefined = it need not. */
function blockerOf(running) {
    for (const track of running.tracks) {
        const why = isMissing(running, track) ? 'no data from the canary' : notYet(track, running.bake);
        if (why !== undefined)
            return [track.metric.name, why];
    }
    return undefined;
}
function promotion(running, about) {
    const { tracks, bake, warmup } = running;
    const { k, total, leader, undecided } = about;
    if (running.passed)
        return { metric: null, verdict: 'pass', reason: 'passed; nothing against it since' };
    if (k - warmup < bake)
        return { metric: leader, verdict: undecided, reason: `${leader}: not enough to tell` };
    const open = blockerOf(running);
    const [metric, why] = open ?? [leader, 'harm is possible, but not proven'];
    running.passed =
        open === undefined && total < suspicion && tracks.every((track) => track.harm() < suspicion);
    return running.passed
        ? { metric: null, verdict: 'pass', reason: passReason(bake, tracks) }
        : { metric, verdict: undecided, reason: `${metric}: ${why}` };
}
/** Today's rule of gate-metrics for short windows: no proof of harm, enough data, nothing that looks relevantly worse. */
function atHorizon(running, about, total) {
    const { tracks, ticks } = running;
    for (const track of tracks) {
        const why = track.obstacle() ?? relevantlyWorse(track);
        if (why !== undefined)
            return {
                ...about,
                metric: track.metric.name,
                verdict: 'inconclusive',
                reason: `${track.metric.name}: ${why}`,
            };
    }
    const open = blockerOf(running);
    const claim = open === undefined && total < suspicion && ticks >= defaultBakeTicks
        ? passReason(ticks, tracks)
        : `no metric of the canary is relevantly worse in ${ticks} ticks (a weaker claim than ${defaultBakeTicks} ticks and proof: ${open === undefined ? 'the window is short' : `${open[0]}: ${open[1]}`})`;
    return { ...about, metric: null, verdict: 'pass', reason: claim };
}
const nothing = { baseline: null, canary: null };
const round = (value) => Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
/** Why one metric does not let the case pass yet. */
function notYet(track, bake) {
    const obstacle = track.obstacle();
    if (obstacle !== undefined)
        return obstacle;
    if (track.judged() < bake / 2)
        return `only ${track.judged()} ticks with data`;
    if (track.reverse() < enoughReverse)
        return 'relevant harm is not excluded yet';
    return track.growing() ? 'it is still growing' : undefined;
}
function passReason(bake, tracks) {
    const claim = bake < defaultBakeTicks
        ? ` after ${bake} ticks only: a weaker claim than the usual ${defaultBakeTicks}, slow leaks cannot show`
        : '';
    const notes = tracks.map((track) => track.note()).filter((note) => note !== undefined);
    return `no metric of the canary is relevantly worse${claim}${notes.length === 0 ? '' : ` (${notes[0]})`}`;
}
/** The best estimate is beyond the relevance margin: not proven, but nothing to pass on. */
function relevantlyWorse(track) {
    const effect = track.effect();
    // Two errors in a short window are no rate: of counts the limit and the tests decide.
    if (effect === null || track.metric.kind === 'counts')
        return undefined;
    const { direction } = track.metric;
    const { margin } = track;
    const worse = direction === 'either'
        ? Math.abs(effect.estimate)
        : direction === 'decrease'
            ? -effect.estimate
            : effect.estimate;
    return worse > margin ? 'looks relevantly worse, but that is not proven' : undefined;
}


/***/ })

};
