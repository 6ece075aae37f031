export const id = 7499;
export const ids = [7499];
export const modules = {

/***/ 80798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   hr: () => (/* binding */ refuseWrongTypes)
/* harmony export */ });
/* unused harmony export selects */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What changed between the moments, as the judge reads it. Both sources come through here, so that they mean the same: counters may
 * reset, a family may gain series, a pod that was not there before has no increase yet, and what nobody reports is null, never zero.
 */
function changes(query, { before, now }, bounds) {
    return {
        baseline: armValues(query, before.baseline, now.baseline, bounds),
        canary: armValues(query, before.canary, now.canary, bounds),
    };
}
/** A pod that could not be read keeps its last counters: what it counted meanwhile is there when it is read again. */
const followed = (before, now) => ({
    canary: new Map([...before.canary, ...now.canary]),
    baseline: new Map([...before.baseline, ...now.baseline]),
});
/** A counter that is read as a gauge only ever rises, a gauge that is read as a counter resets at random: both are mistakes, not data. */
function refuseWrongTypes(metrics, types) {
    for (const { name, query } of metrics)
        for (const [{ metric }, wanted] of readAs(query)) {
            const type = types.get(metric);
            const gauge = type === 'gauge';
            const counter = type === 'counter' || type === 'histogram' || type === 'summary';
            if ((wanted === 'gauge' && counter) || (wanted === 'counter' && gauge))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The check ${name} reads ${metric} as a ${wanted}, but it is a ${type}.`, {
                    input: 'checks',
                    fix: wanted === 'gauge'
                        ? 'Read it with kind counts or rate, or name a gauge.'
                        : 'Read it with kind gauge, or name a counter.',
                });
        }
}
/** Metrics that are read under their own name, and as what; a histogram's and a mean's series have names of their own. */
function readAs(query) {
    switch (query.kind) {
        case 'gauge':
            return [[query.of, 'gauge']];
        case 'rate':
            return [[query.of, 'counter']];
        case 'counts':
            return [
                [query.bad, 'counter'],
                [query.total, 'counter'],
            ];
        case 'lost':
            return [
                [query.started, 'counter'],
                [query.finished, 'counter'],
            ];
        case 'mean':
        case 'histogram':
        case 'sessions':
        case 'promql':
            return [];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
/** Names of all series that a measurement is made of. */
function seriesOf(query) {
    switch (query.kind) {
        case 'histogram':
            return [`${query.of.metric}_bucket`];
        case 'mean':
            return [query.sum.metric, query.count.metric];
        default:
            return readAs(query).map(([{ metric }]) => metric);
    }
}
function selects({ metric, equal = {}, match = {} }, { name, labels }) {
    return (name === metric &&
        Object.entries(equal).every(([key, value]) => labels[key] === value) &&
        Object.entries(match).every(([key, value]) => new RegExp(`^(?:${value})$`).test(labels[key] ?? '')));
}
const keyOf = ({ name, labels }) => JSON.stringify([name, Object.entries(labels).sort()]);
/** Increase of a counter between two scrapes of a pod; after a reset, what it counted since. */
function increase(selector, before, now) {
    const old = new Map(before.samples.filter((s) => selects(selector, s)).map((s) => [keyOf(s), s.value]));
    const matching = now.samples.filter((s) => selects(selector, s) && Number.isFinite(s.value));
    if (matching.length === 0 && old.size === 0)
        return null;
    return matching.reduce((sum, s) => {
        const was = old.get(keyOf(s)) ?? 0;
        return sum + (s.value >= was ? s.value - was : s.value);
    }, 0);
}
function armValues(query, before, now, bounds) {
    const pairs = [...now.values()].flatMap((scrape) => {
        const old = before.get(scrape.pod);
        return old === undefined ? [] : [{ old, scrape }];
    });
    switch (query.kind) {
        case 'gauge':
            return someOf([...now.values()].flatMap(({ samples }) => samples
                .filter((s) => selects(query.of, s) && Number.isFinite(s.value))
                .map((s) => s.value)));
        case 'rate':
            return someOf(pairs.flatMap(({ old, scrape }) => increase(query.of, old, scrape) ?? []));
        case 'mean':
            return someOf(pairs.flatMap(({ old, scrape }) => {
                const count = increase(query.count, old, scrape) ?? 0;
                const sum = increase(query.sum, old, scrape);
                return sum === null || count <= 0 ? [] : [sum / count];
            }));
        case 'counts': {
            // A family without a bad series yet has had no bad event; without any series it is missing.
            const totals = pairs.flatMap(({ old, scrape }) => increase(query.total, old, scrape) ?? []);
            const bad = pairs.flatMap(({ old, scrape }) => increase(query.bad, old, scrape) ?? 0);
            return totals.length === 0 ? null : [sumOf(bad), sumOf(totals)];
        }
        case 'histogram':
            return bounds === undefined || bounds.length === 0
                ? null
                : histogram(query.of, pairs, bounds);
        case 'lost': {
            const started = pairs.flatMap(({ old, scrape }) => increase(query.started, old, scrape) ?? []);
            const finished = pairs.flatMap(({ old, scrape }) => increase(query.finished, old, scrape) ?? 0);
            return started.length === 0 ? null : [sumOf(started), sumOf(finished)];
        }
        case 'sessions':
        case 'promql':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Checks of kind ${query.kind} are not read from scrapes.`, {
                input: 'source',
                fix: query.kind === 'promql' ? 'Use prometheus.' : 'Use sentry.',
            });
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
const sumOf = (values) => values.reduce((a, b) => a + b, 0);
const someOf = (values) => values.length === 0 ? null : values;
/** Upper bounds of a classic histogram; null = +Inf. */
function boundsOf(scrapes, { metric, ...rest }) {
    const found = new Set();
    for (const { samples } of scrapes)
        for (const s of samples)
            if (selects({ ...rest, metric: `${metric}_bucket` }, s))
                found.add(Number(s.labels['le']?.replace('+Inf', 'Infinity')));
    return [...found].sort((a, b) => a - b).map((bound) => (Number.isFinite(bound) ? bound : null));
}
function histogram({ metric, equal = {}, match = {} }, pairs, bounds) {
    const cumulative = bounds.map((bound) => {
        const le = (sample) => Number(sample.labels['le']?.replace('+Inf', 'Infinity')) ===
            (bound ?? Number.POSITIVE_INFINITY);
        const selector = { metric: `${metric}_bucket`, equal, match };
        const only = (scrape) => ({ ...scrape, samples: scrape.samples.filter(le) });
        const increases = pairs.flatMap(({ old, scrape }) => increase(selector, only(old), only(scrape)) ?? []);
        return increases.length === 0 ? null : sumOf(increases);
    });
    if (cumulative.some((value) => value === null))
        return null;
    return cumulative.map((value, j) => Math.max(0, (value ?? 0) - (j === 0 ? 0 : (cumulative[j - 1] ?? 0))));
}


/***/ }),

/***/ 53787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseTypes),
/* harmony export */   g: () => (/* binding */ parseExposition)
/* harmony export */ });
const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+(-?\d+))?(?:\s+#.*)?$/;
const labelPair = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/y;
/** All samples of a scrape. A malformed line is an error that names it: half a scrape would be data nobody can trust. */
function parseExposition(text) {
    const samples = [];
    text.split('\n').forEach((line, i) => {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return;
        const match = sampleLine.exec(trimmed);
        const value = match === null ? undefined : numberOf(match[3] ?? '');
        const labels = match === null ? undefined : labelsOf(match[2] ?? '');
        if (match === null || value === undefined || labels === undefined)
            throw new Error(`line ${i + 1} is not a metric: ${JSON.stringify(trimmed.slice(0, 120))}`);
        samples.push({ name: match[1] ?? '', labels, value });
    });
    return samples;
}
/** Type of every family that says one (`# TYPE name counter`). */
function parseTypes(text) {
    const types = new Map();
    for (const [, name = '', type = ''] of text.matchAll(/^# TYPE (\S+) (\S+)\s*$/gm))
        types.set(name, type);
    return types;
}
function numberOf(text) {
    if (/^[+]?inf$/i.test(text))
        return Number.POSITIVE_INFINITY;
    if (/^-inf$/i.test(text))
        return Number.NEGATIVE_INFINITY;
    if (/^nan$/i.test(text))
        return Number.NaN;
    const value = Number(text);
    return Number.isNaN(value) ? undefined : value;
}
function labelsOf(text) {
    const labels = {};
    labelPair.lastIndex = 0;
    while (labelPair.lastIndex < text.length) {
        const match = labelPair.exec(text);
        if (match === null)
            return undefined;
        labels[match[1] ?? ''] = (match[2] ?? '').replace(/\\(.)/g, (_all, c) => c === 'n' ? '\n' : c);
    }
    return labels;
}


/***/ }),

/***/ 37499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  podMetrics: () => (/* binding */ podMetrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/metric-snapshots.js
var metric_snapshots = __webpack_require__(80798);
// EXTERNAL MODULE: ./lib/adapters/pods/exposition.js
var exposition = __webpack_require__(53787);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/pods/sampled-pods.js

/**
 * At most `most` pods of both arms together, each arm in proportion: the canary's share of the work stays what the judge was told. Which
 * ones is decided by their names alone, so that look after look asks the same pods, whose counters can be compared.
 */
function sampledPods({ canary, baseline }, most) {
    const all = canary.pods.length + baseline.pods.length;
    if (all <= most)
        return { canary, baseline };
    const share = most / all;
    return { canary: partOf(canary, share), baseline: partOf(baseline, share) };
}
const partOf = ({ namespace, pods }, share) => ({
    namespace,
    // At least two: one pod is no arm.
    pods: [...pods]
        .map((pod) => ({ pod, rank: (0,external_node_crypto_.createHash)('sha256').update(pod).digest('hex') }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, Math.max(2, Math.round(pods.length * share)))
        .map(({ pod }) => pod),
});

;// CONCATENATED MODULE: ./lib/adapters/pods/source.js




const concurrency = 8;
/** Reads pods' /metrics through the API server's pod proxy: needs no Prometheus. It keeps no history. */
function podMetrics({ cluster, clock }, about) {
    const typed = new Set();
    const texts = new Map();
    async function scrape({ namespace, pods }, queries, gaps, signal) {
        const found = new Map();
        const wanted = new Set(queries.flatMap(({ query }) => (0,metric_snapshots/* seriesOf */.Lf)(query)));
        const queue = [...pods];
        const read = async (pod) => {
            const { status, body } = await cluster.podGet(namespace, pod, about.port, about.path, signal);
            if (status !== 200)
                throw new Error(`${about.path} answered ${status}`);
            // A pod does not change the types of its metrics: once is enough.
            if (!typed.has(pod))
                (0,metric_snapshots/* refuseWrongTypes */.hr)(queries, (0,exposition/* parseTypes */.F)(body));
            typed.add(pod);
            found.set(pod, { pod, samples: lasting((0,exposition/* parseExposition */.g)(body), wanted, texts) });
        };
        const worker = async () => {
            for (let pod = queue.shift(); pod !== undefined; pod = queue.shift())
                try {
                    await read(pod);
                }
                catch (thrown) {
                    signal.throwIfAborted();
                    if (thrown instanceof errors.UsageError)
                        throw thrown;
                    gaps.push(`${pod}: ${(0,errors.messageOf)(thrown).split('\n')[0]}`);
                }
        };
        await Promise.all(Array.from({ length: concurrency }, worker));
        return found;
    }
    return {
        async describe() {
            return { kind: 'pods', endpoint: cluster.endpoint, version: await cluster.version() };
        },
        history: () => Promise.resolve({ ticks: [] }),
        async *live(request, signal) {
            const begin = clock.now().getTime();
            let before = await bothArms(request, [], signal);
            const bounds = {};
            for (let k = 1; k <= request.ticks; k++) {
                const dueMs = begin + k * request.intervalMs;
                await clock.sleep(Math.max(0, dueMs - clock.now().getTime()), signal);
                const gaps = [];
                const now = await bothArms(request, gaps, signal);
                for (const { name, query } of request.metrics)
                    if (query.kind === 'histogram' && (bounds[name] ?? []).length === 0)
                        bounds[name] = (0,metric_snapshots/* boundsOf */.BO)([...now.baseline.values(), ...now.canary.values()], query.of);
                const data = Object.fromEntries(request.metrics.map(({ name, query }) => [
                    name,
                    (0,metric_snapshots/* changes */.Ao)(query, { before, now }, bounds[name]),
                ]));
                before = (0,metric_snapshots/* followed */.Xd)(before, now);
                yield { k, atMs: clock.now().getTime(), data, bounds: { ...bounds }, gaps };
            }
        },
    };
    async function bothArms(request, gaps, signal) {
        const arms = sampledPods(await request.arms(), about.maxPods);
        const [canary, baseline] = await Promise.all([
            scrape(arms.canary, request.metrics, gaps, signal),
            scrape(arms.baseline, request.metrics, gaps, signal),
        ]);
        return { canary, baseline };
    }
}
/**
 * What is asked for, until the next look. A text that was cut out of an answer keeps the whole answer in memory, so each is kept once: over
 * hundreds of pods the answers would be most of what the process holds.
 */
function lasting(samples, wanted, texts) {
    const once = (text) => {
        const known = texts.get(text) ?? text;
        texts.set(known, known);
        return known;
    };
    return samples
        .filter(({ name }) => wanted.has(name))
        .map(({ name, labels, value }) => ({
        name: once(name),
        labels: Object.fromEntries(Object.entries(labels).map(([key, text]) => [once(key), once(text)])),
        value,
    }));
}


/***/ })

};
