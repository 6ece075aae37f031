export const id = 8810;
export const ids = [8810];
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

/***/ 73810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ coveredTicks),
/* harmony export */   TX: () => (/* binding */ coverageInWords),
/* harmony export */   jZ: () => (/* binding */ coverageMeasurement),
/* harmony export */   mA: () => (/* binding */ judgedData)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56868);

/** So much of the canary must have been ready and answered, or a tick says nothing of it. */
const neededShare = 0.8;
/** Of the ticks, at most so many may be without the canary. */
const bearableTicks = 0.2;
/** The share of an arm's pods that spoke; of a sample, as far as it stands for all that are ready. */
function shareOf({ pods, ready, asked, answered }) {
    return pods === 0 || asked === 0 ? 0 : Math.min(1, ready / pods) * (answered / asked);
}
const isCovered = ({ coverage }) => coverage === undefined ||
    (coverage.canary.answered > 0 && shareOf(coverage.canary) >= neededShare - 1e-9);
/** What a tick says: of a canary that was mostly not seen it says nothing, since the pods that are in trouble are those that do not answer. */
function judgedData(tick) {
    if (isCovered(tick))
        return tick.data;
    return Object.fromEntries(Object.entries(tick.data).map(([name, sample]) => [name, { ...sample, canary: null }]));
}
const coveredTicks = ({ ticks, }) => ticks.filter(isCovered);
/** Undefined when the canary was seen at every tick. */
function coverageInWords({ ticks }, of = 'the canary') {
    const thin = ticks.filter((tick) => !isCovered(tick));
    const worst = thin
        .flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage.canary]))
        .sort((a, b) => shareOf(a) - shareOf(b))[0];
    if (worst === undefined)
        return undefined;
    const { pods, ready, asked, answered } = worst;
    const seen = ready < pods
        ? `${ready} of ${pods} pods of ${of} were ready, ${answered} answered`
        : `${answered} of ${asked} pods of ${of} answered`;
    return `${thin.length} of ${ticks.length} ticks do not count: at worst ${seen}, ${100 * neededShare} % are needed`;
}
/**
 * Ticks at the beginning at which nobody of the canary had answered yet: a Prometheus that has not scraped the new pods. They are not judged, and
 * are no sign of trouble while the greater part of the window is left.
 */
function startUp(ticks) {
    const first = ticks.findIndex(({ coverage }) => (coverage?.canary.answered ?? 1) > 0);
    return first > 0 && first <= ticks.length / 2 ? first : 0;
}
/** Shown when too many ticks are without the canary: nothing that was measured of the others can make up for it. */
function coverageMeasurement(observation, of) {
    const ticks = observation.ticks.slice(startUp(observation.ticks));
    const why = coverageInWords({ ticks }, of);
    const thin = ticks.length - coveredTicks({ ticks }).length;
    if (why === undefined || thin <= bearableTicks * ticks.length)
        return [];
    const shares = ticks.flatMap(({ coverage }) => (coverage ? [shareOf(coverage.canary)] : []));
    const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    return [
        {
            name: 'coverage',
            dimension: 'coverage',
            unit: 'percent',
            canary: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(100 * mean),
            baseline: null,
            limit: 100 * neededShare,
            direction: 'decrease',
            verdict: 'inconclusive',
            reason: why,
            sample: { kind: 'none' },
        },
    ];
}


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ podPatternOf),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* unused harmony export daysAsked */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51793);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56868);
/* harmony import */ var _same_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15293);




const daysAsked = 7;
/** Seven days of a longer window would no longer be a small part of the evidence. */
const ticksLimit = 1440;
/** Looks before the release that are compared; as many as travel from mode baseline. */
const beforeLimit = 60;
/**
 * Reads the same clock window of the last seven days, and today's time before the release: one range query for each selector and day. The
 * pods of then are found by the pattern of their names, and what each measured is combined as it is today.
 */
async function readHistory(ports, request) {
    const { window, intervalMs, releasedMs, timeZone, checks } = request;
    const horizon = Math.round((window.endMs - window.startMs) / intervalMs);
    const layout = {
        before: Math.min(beforeLimit, Math.floor(request.beforeMs / intervalMs)),
        between: Math.max(0, Math.round((window.startMs - releasedMs) / intervalMs)),
        horizon,
    };
    if (ports.source.pastPods === undefined)
        return null;
    if (layout.before + horizon > ticksLimit) {
        ports.log.warning(`Earlier days are not read: a window of ${horizon} looks is longer than the ${ticksLimit} that are kept.`, 'history');
        return null;
    }
    const back = Array.from({ length: daysAsked }, (_, i) => i + 1);
    const [today, ...days] = await Promise.all([
        readDay(ports, request, layout, null),
        ...back.map((daysBack) => readDay(ports, request, layout, daysBack)),
    ]);
    return {
        timeZone,
        before: layout.before,
        days: days.map((found, i) => dayOf(found, checks, layout, { ...request, daysBack: i + 1 })),
        pre: (today?.before ?? []).map(({ data }) => onlyCanary(data)),
        bounds: today?.bounds ?? {},
    };
}
/** null days back = today, of which only the time before the release is over. */
async function readDay(ports, request, { before, between, horizon }, daysBack) {
    const { window, intervalMs, timeZone } = request;
    const ended = window.startMs - between * intervalMs;
    const pre = { startMs: ended - before * intervalMs, endMs: ended };
    const none = { pods: 0, before: [], window: [], bounds: {} };
    const spans = between <= before + horizon ? [{ ...pre, endMs: window.endMs }] : [pre, window];
    const wanted = daysBack === null
        ? [{ kind: 'window', window: pre }]
        : spans.map((span) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .sameClock */ .H6)(span, daysBack, timeZone));
    const places = [];
    for (const found of wanted) {
        if (found.kind === 'none')
            return { ...none, problem: found.why, startMs: null };
        places.push(found.window);
    }
    const startMs = (places.at(-1)?.endMs ?? 0) - horizon * intervalMs;
    const excluded = daysBack === null
        ? undefined
        : request.excluded.find((one) => places.some((place) => (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(one, place)));
    if (excluded !== undefined)
        return { ...none, problem: `excluded by ${excluded.text}`, startMs };
    const read = await readSpans(ports, request, places);
    if (typeof read === 'string')
        return { ...none, problem: read, startMs };
    const pods = Math.max(0, ...read.map((one) => one.pods));
    if (pods === 0)
        return { ...none, problem: 'no pod of the workload reported', startMs };
    const first = read[0]?.ticks ?? [];
    return {
        problem: null,
        startMs,
        pods,
        before: first.slice(0, before),
        window: daysBack === null ? [] : (read.at(-1)?.ticks ?? []).slice(-horizon),
        bounds: first.at(-1)?.bounds ?? {},
    };
}
/** What the user can mend is thrown; a day that cannot be read is only a day less, and the text says why. */
async function readSpans(ports, request, places) {
    try {
        return await Promise.all(places.map((place) => readSpan(ports, request, place)));
    }
    catch (thrown) {
        ports.signal.throwIfAborted();
        // An answer that takes too long is no mistake; whoever cannot be reached at all is named by the first look.
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.input !== 'prometheus-url')
            throw thrown;
        return `it could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`;
    }
}
async function readSpan({ source, log, signal }, { checks, namespace, podPattern, intervalMs }, { startMs, endMs }) {
    const pods = (await source.pastPods?.({ namespace, pattern: podPattern, startMs, endMs }, signal)) ?? [];
    if (pods.length === 0)
        return { pods: 0, ticks: [] };
    const arm = (of) => ({ namespace, pods: of });
    const asked = {
        metrics: checks.map(({ name, query }) => ({ name, query })),
        arms: () => Promise.resolve({ canary: arm(pods), baseline: arm([]) }),
        intervalMs,
        ticks: Math.round((endMs - startMs) / intervalMs),
    };
    const { ticks } = await source.history(asked, { endMs, durationMs: endMs - startMs }, signal);
    for (const gap of ticks[0]?.gaps.slice(0, 3) ?? [])
        log.debug(gap);
    // What is lost is told from what was started before: look by look, in order.
    const read = (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookReader */ .Jm)(checks, null);
    return { pods: pods.length, ticks: ticks.map((tick) => ({ ...tick, data: read(tick.data) })) };
}
function dayOf({ problem, startMs, pods, before, window, bounds }, checks, layout, about) {
    const ticks = [...before, ...window];
    const number = (check, tick) => {
        const sample = tick.data[check.name]?.canary ?? null;
        const found = sample === null
            ? null
            : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .summarised */ .jV)(check, [sample], tick.bounds[check.name] ?? bounds[check.name]);
        return found === null || !Number.isFinite(found) ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1)(found);
    };
    const nominal = about.window.startMs - about.daysBack * 24 * 3_600_000;
    return {
        date: (0,_same_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .dateOf */ .Q$)(startMs ?? nominal, about.timeZone),
        startMs,
        problem,
        pods,
        series: problem === null && ticks.length === layout.before + layout.horizon
            ? Object.fromEntries(checks.map((check) => [check.name, ticks.map((tick) => number(check, tick))]))
            : {},
    };
}
const onlyCanary = (data) => Object.fromEntries(Object.entries(data).map(([name, { canary }]) => [
    name,
    { baseline: null, canary: canary?.map(_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .significant */ .I1) ?? null },
]));
/** Names that a workload's pods get. A Deployment's: its name, the ReplicaSet's hash and five characters, both without vowels; long names are cut. */
function podPatternOf(workload, kind = 'Deployment') {
    if (kind === 'StatefulSet')
        return `${workload}-[0-9]{1,6}`;
    const sign = '[bcdfghjklmnpqrstvwxz2456789]';
    // generateName is cut to 58 characters; a hash has up to ten, and a hyphen follows it.
    const base = `${workload}-`.slice(0, 58);
    return base.length <= 47 ? `${base}${sign}{1,10}-${sign}{5}` : `${base}[a-z0-9-]{0,11}${sign}{5}`;
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
// EXTERNAL MODULE: ./lib/gates/metrics/coverage.js
var coverage = __webpack_require__(73810);
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
        if (sample === null || sample.length === 0)
            return sample;
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

// EXTERNAL MODULE: ./lib/gates/metrics/numbers.js
var numbers = __webpack_require__(56868);
;// CONCATENATED MODULE: ./lib/gates/metrics/looks.js




/**
 * What was read as what is judged, look by look: losses from counts, the window before the release where there is no concurrent baseline (or its
 * pods are `idle`, which is no measure), and no baseline for what is compared with earlier days or a fixed limit alone.
 */
function lookReader(checks, profile, alone = new Set(), { idle = false, bounds = {} } = {}) {
    const lost = new Map(checks.flatMap(({ name, query }) => (query.kind === 'lost' ? [[name, lostTasks()]] : [])));
    return (data) => Object.fromEntries(checks.map(({ name }) => {
        const read = data[name] ?? { baseline: null, canary: null };
        const sample = alone.has(name)
            ? { ...read, baseline: null }
            : completed(read, fromProfile(profile, name, bounds[name]), idle);
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
    return lookReader(parameters.checks, known.profile, names, {
        idle: !parameters.concurrent,
        bounds: known.bounds,
    });
}
/** Every look of an observation as it is judged. */
function looksOf(observation, parameters) {
    const read = gateReader(parameters, observation);
    return observation.ticks.map((tick) => read((0,coverage/* judgedData */.mA)(tick)));
}
function completed(sample, before, idle) {
    const silent = idle || (sample.baseline ?? []).every((value) => value === 0);
    if (before === null || !silent || sample.canary === null)
        return sample;
    return { ...sample, baseline: before, before: true };
}
function fromProfile(profile, name, bounds) {
    const found = profile?.[name];
    if (found === undefined)
        return null;
    if (found.kind === 'gauge')
        return [found.mean];
    return found.kind === 'histogram' && bounds !== undefined
        ? (0,numbers/* rebinned */.IJ)(found.perTick, found.le, bounds)
        : found.perTick;
}


/***/ }),

/***/ 56868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ average),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   IJ: () => (/* binding */ rebinned),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   jV: () => (/* binding */ summarised),
/* harmony export */   lc: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_histograms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93216);
/* harmony import */ var _judge_silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11680);



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
const samplesOf = (looks, { name }, arm = 'canary') => looks.flatMap((data) => {
    const sample = data[name]?.[arm];
    return (0,_judge_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(sample) ? [sample] : [];
});
/** Bucket by bucket, or bad and total. */
const sumOf = (samples) => samples.reduce((totals, sample) => {
    sample.forEach((value, j) => {
        totals[j] = (totals[j] ?? 0) + value;
    });
    return totals;
}, []);
/** A histogram's buckets on fewer bounds, which it must all have; null when it has not. */
function rebinned(values, from, to) {
    if (values.length !== from.length)
        return null;
    const sums = [];
    let sum = 0;
    let j = 0;
    from.forEach((bound, i) => {
        sum += values[i] ?? 0;
        if (j < to.length && bound === to[j]) {
            sums.push(sum);
            sum = 0;
            j += 1;
        }
    });
    return j === to.length ? sums : null;
}
const average = (values) => values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
/** Six digits are enough to travel, and the same on every machine. */
const significant = (value) => Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;


/***/ }),

/***/ 15293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   H6: () => (/* binding */ sameClock),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   _v: () => (/* binding */ parseExcluded),
/* harmony export */   ln: () => (/* binding */ timeZoneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const dayMs = 24 * 3_600_000;
const formats = new Map();
function formatOf(timeZone) {
    const known = formats.get(timeZone);
    if (known !== undefined)
        return known;
    const made = new Intl.DateTimeFormat('en-US-u-hc-h23', {
        timeZone,
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(timeZone, made);
    return made;
}
/** An IANA time zone, or a UsageError that names `input`. */
function timeZoneOf(text, input) {
    try {
        formatOf(text);
        return text;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${text}' is not a time zone.`, {
            input,
            fix: 'Give an IANA name, e.g. Europe/Berlin.',
            cause,
        });
    }
}
/** What the clocks on the wall show, as if it were UTC. */
function wallOf(ms, timeZone) {
    const part = Object.fromEntries(formatOf(timeZone)
        .formatToParts(ms)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}
/** Every moment at which the clocks show it: none when they skip it in spring, two when they show it twice in autumn. */
function momentsOf(wallMs, timeZone) {
    const offsets = [-dayMs, 0, dayMs].map((away) => {
        const near = wallMs + away;
        return wallOf(near, timeZone) - near;
    });
    return [...new Set(offsets.map((offset) => wallMs - offset))]
        .filter((ms) => wallOf(ms, timeZone) === wallMs)
        .sort((a, b) => a - b);
}
/** The local date of a moment, YYYY-MM-DD. */
const dateOf = (ms, timeZone) => new Date(wallOf(ms, timeZone)).toISOString().slice(0, 10);
/**
 * The window that many days earlier in which the clocks showed the same. A time that they showed twice is taken with today's offset, else the
 * first; one that they skipped, or a window in which they were changed, has no counterpart.
 */
function sameClock(today, daysBack, timeZone) {
    const earlier = (ms) => {
        const wall = wallOf(ms, timeZone);
        const found = momentsOf(wall - daysBack * dayMs, timeZone);
        return found.find((at) => wallOf(at, timeZone) - at === wall - ms) ?? found[0];
    };
    const startMs = earlier(today.startMs);
    const endMs = earlier(today.endMs);
    if (startMs === undefined || endMs === undefined)
        return { kind: 'none', why: 'the clocks skipped this time' };
    if (endMs - startMs !== today.endMs - today.startMs)
        return { kind: 'none', why: 'the clocks were changed within the window' };
    return { kind: 'window', window: { startMs, endMs } };
}
/** The input `exclude`: intervals `start/end` in RFC 3339, and whole local days `2026-12-24` or `2026-12-24/2026-12-26`, between commas or lines. */
function parseExcluded(text, timeZone, input) {
    return text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => excludedOf(entry, timeZone, input));
}
function excludedOf(text, timeZone, input) {
    const [first = '', last = first, ...more] = text.split('/');
    const span = more.length > 0 ? undefined : (daysOf(first, last, timeZone) ?? timesOf(first, last));
    if (span === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its '${text}' is neither an interval nor a day.`, {
            input,
            fix: 'Examples: 2026-11-20T10:00Z/2026-11-20T12:00Z, 2026-12-24, 2026-12-24/2026-12-26.',
        });
    if (!(span.endMs > span.startMs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its '${text}' ends before it begins.`, {
            input,
            fix: 'Write the earlier time first.',
        });
    return { ...span, text };
}
function daysOf(first, last, timeZone) {
    const date = /^\d{4}-\d{2}-\d{2}$/;
    if (!date.test(first) || !date.test(last))
        return undefined;
    const startMs = midnight(Date.parse(first), timeZone);
    const endMs = midnight(Date.parse(last) + dayMs, timeZone);
    return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}
/** Where the clocks skip midnight, the day begins an hour later. */
function midnight(wallMs, timeZone) {
    return Number.isNaN(wallMs)
        ? undefined
        : (momentsOf(wallMs, timeZone)[0] ?? momentsOf(wallMs + 3_600_000, timeZone)[0]);
}
function timesOf(first, last) {
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
    if (!time.test(first) || !time.test(last) || first === last)
        return undefined;
    const [startMs, endMs] = [Date.parse(first), Date.parse(last)];
    return Number.isNaN(startMs) || Number.isNaN(endMs) ? undefined : { startMs, endMs };
}
const overlaps = (a, b) => a.startMs < b.endMs && b.startMs < a.endMs;


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
