export const id = 6532;
export const ids = [6532,3725,4200,3787];
export const modules = {

/***/ 93725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patienceOf: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const retryMs = 1000;
/** `say` is told once for each outage, as soon as it begins. */
function patienceOf(clock, patienceMs, say = () => undefined) {
    /** Ends of the outages so far; questions that are asked at the same time wait at the same time. */
    let waitedMs = 0;
    let countedToMs = 0;
    const count = (fromMs, toMs) => {
        waitedMs += Math.max(0, toMs - Math.max(fromMs, countedToMs));
        countedToMs = Math.max(countedToMs, toMs);
    };
    /** Waits before the question is put again; throws the outage when it has lasted too long. */
    const wait = async (outage, sinceMs, signal) => {
        const nowMs = clock.now().getTime();
        if (nowMs + retryMs - sinceMs > patienceMs) {
            count(sinceMs, nowMs);
            throw outage;
        }
        await clock.sleep(retryMs, signal);
    };
    const announce = ({ message }) => {
        if (patienceMs > 0)
            say(`${message} Waiting for it, ${patienceMs / 1000} s at most.`);
    };
    return {
        waitedMs: () => waitedMs,
        async ask(question, signal) {
            for (let sinceMs;;) {
                const askedMs = clock.now().getTime();
                try {
                    const answer = await question();
                    if (sinceMs !== undefined)
                        count(sinceMs, askedMs);
                    return answer;
                }
                catch (thrown) {
                    const outage = outageOf(thrown, signal);
                    if (sinceMs === undefined)
                        announce(outage);
                    sinceMs ??= askedMs;
                    await wait(outage, sinceMs, signal);
                }
            }
        },
    };
}
function outageOf(thrown, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a)
        return thrown;
    throw thrown;
}


/***/ }),

/***/ 53787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExposition: () => (/* binding */ parseExposition),
/* harmony export */   readExposition: () => (/* binding */ readExposition)
/* harmony export */ });
/** Text format 0.0.4 and OpenMetrics, as Prometheus takes them. A line that cannot be read costs that line: it is counted and the first is kept. */
function readExposition(text) {
    const samples = [];
    const types = new Map();
    let lines = 0;
    let first = '';
    for (const [i, line] of text.split('\n').entries()) {
        const trimmed = line.trim();
        if (trimmed.startsWith('#'))
            noteType(trimmed, types);
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const sample = sampleOf(trimmed);
        if (sample !== undefined)
            samples.push(sample);
        else {
            lines += 1;
            if (first === '')
                first = `line ${i + 1}: ${JSON.stringify(trimmed.slice(0, 120))}`;
        }
    }
    return { samples, types, unreadable: { lines, first } };
}
/** The samples alone; an answer of which no line can be read is an error, since it is something else. */
function parseExposition(text) {
    const { samples, unreadable } = readExposition(text);
    if (samples.length === 0 && unreadable.lines > 0)
        throw new Error(`no line of it is a metric, ${unreadable.first}`);
    return samples;
}
const typeLine = /^#\s+TYPE\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))\s+(\S+)$/;
function noteType(line, types) {
    const [, quotedName, plainName = '', type = ''] = typeLine.exec(line) ?? [];
    const name = quotedName === undefined ? plainName : unescaped(quotedName);
    if (name === '')
        return;
    types.set(name, type);
    if (type === 'counter' && !types.has(`${name}_total`))
        types.set(`${name}_total`, type);
}
const metricName = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
/** The value, a time (whole milliseconds, or seconds with a fraction), and an exemplar that nobody here reads. */
const afterLabels = /^\s*([^\s#]\S*)(?:\s+([^\s#]\S*))?(?:\s+#.*)?$/;
function sampleOf(line) {
    const series = seriesOf(line);
    if (series === undefined)
        return undefined;
    const { name, labels, rest } = series;
    const [, valueText = '', timeText = '0'] = afterLabels.exec(rest) ?? [];
    const value = numberOf(valueText);
    return value === undefined || numberOf(timeText) === undefined
        ? undefined
        : { name, labels, value };
}
/** The name, before the braces or the first thing in them, the labels, and what comes after them. */
function seriesOf(line) {
    metricName.lastIndex = 0;
    const plain = metricName.exec(line)?.[0] ?? '';
    const open = /^\s*\{/.exec(line.slice(plain.length))?.[0];
    const start = plain.length + (open?.length ?? 0);
    if (open === undefined)
        return /^\s/.test(line.slice(start)) && plain !== ''
            ? { name: plain, labels: {}, rest: line.slice(start) }
            : undefined;
    const read = labelsOf(line, start);
    if (read === undefined || (plain === '') === (read.name === undefined))
        return undefined;
    return { name: read.name ?? plain, labels: read.labels, rest: line.slice(read.end) };
}
/** `name="value"`, a name in quotes with any characters, or the metric's own name in quotes at the beginning. */
const labelPair = /\s*(?:"((?:[^"\\]|\\.)*)"|([a-zA-Z_][a-zA-Z0-9_]*))\s*(?:=\s*"((?:[^"\\]|\\.)*)")?\s*([,}])/y;
const closing = /\s*\}/y;
function labelsOf(line, start) {
    const labels = {};
    let name;
    for (let at = start;;) {
        closing.lastIndex = at;
        if (closing.test(line))
            return { name, labels, end: closing.lastIndex };
        const entry = entryAt(line, at);
        if (entry === undefined)
            return undefined;
        const { key, text, last } = entry;
        if (text !== undefined && !Object.hasOwn(labels, key))
            labels[key] = text;
        else if (text === undefined && at === start && entry.quoted)
            name = key;
        // Neither a label without a value nor one that comes twice says anything.
        else
            return undefined;
        at = entry.next;
        if (last)
            return { name, labels, end: at };
    }
}
function entryAt(line, at) {
    labelPair.lastIndex = at;
    const [, quotedKey, plainKey = '', text, end] = labelPair.exec(line) ?? [];
    if (end === undefined)
        return undefined;
    return {
        key: quotedKey === undefined ? plainKey : unescaped(quotedKey),
        quoted: quotedKey !== undefined,
        text: text === undefined ? undefined : unescaped(text),
        last: end === '}',
        next: labelPair.lastIndex,
    };
}
/** Three escapes there are; any other backslash stands for itself. */
const unescaped = (text) => text.includes('\\')
    ? text.replace(/\\([\\"n])/g, (_all, c) => (c === 'n' ? '\n' : c))
    : text;
/** As Go reads floats, without hexadecimal ones and underscores, which Prometheus refuses. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function numberOf(text) {
    if (decimal.test(text))
        return Number(text);
    if (/^[+]?inf(inity)?$/i.test(text))
        return Number.POSITIVE_INFINITY;
    if (/^-inf(inity)?$/i.test(text))
        return Number.NEGATIVE_INFINITY;
    return /^[+-]?nan$/i.test(text) ? Number.NaN : undefined;
}


/***/ }),

/***/ 33781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  podMetrics: () => (/* binding */ podMetrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/adapters/histogram-layout.js
var histogram_layout = __webpack_require__(93945);
// EXTERNAL MODULE: ./lib/adapters/metric-snapshots.js
var metric_snapshots = __webpack_require__(80798);
// EXTERNAL MODULE: ./lib/adapters/metric-types.js
var metric_types = __webpack_require__(44922);
// EXTERNAL MODULE: ./lib/adapters/patience.js
var adapters_patience = __webpack_require__(93725);
// EXTERNAL MODULE: ./lib/adapters/selection.js
var selection = __webpack_require__(10242);
// EXTERNAL MODULE: ./lib/adapters/deadline.js
var deadline = __webpack_require__(66658);
// EXTERNAL MODULE: ./lib/adapters/series.js
var series = __webpack_require__(68299);
// EXTERNAL MODULE: ./lib/adapters/pods/exposition.js
var exposition = __webpack_require__(53787);
;// CONCATENATED MODULE: ./lib/adapters/pods/answers.js




/** Requests at the same time; pods that hung are asked last, so that they keep nobody waiting. */
const concurrency = 32;
/** Asks all pods of an arm at the same time. */
const answersOf = (asking, arm, pods, signal) => (0,deadline/* withDeadline */.N)(asking.deadlineMs, signal, (limit) => answersWithin(asking, arm, pods, limit, signal));
async function answersWithin(asking, arm, { namespace, pods }, limit, signal) {
    const found = new Map();
    const gaps = [];
    const findings = new Map();
    let failed;
    const say = (kind, text) => void findings.set(text, { kind, arm, check: null, text });
    const read = async (pod) => {
        const body = await bodyOf(asking, namespace, pod, limit, (cause) => {
            failed = cause;
        });
        const { samples, types, unreadable } = (0,exposition.readExposition)(body);
        if (unreadable.lines > 0 && samples.length === 0)
            throw new Error(`${asking.path} is not in the Prometheus format, ${unreadable.first}`);
        if (unreadable.lines > 0) {
            const text = `${unreadable.lines === 1 ? 'a line' : 'some lines'} of ${asking.path} cannot be read and do not count, the first: ${unreadable.first.replace(/^line \d+: /, '')}`;
            say('lines', text.replace(/\d{3,}/g, '…'));
            gaps.push(`${pod}: ${unreadable.lines} lines cannot be read, the first: ${unreadable.first}`);
        }
        // A pod does not change the types of its metrics: once is enough.
        if (!asking.typed.has(pod))
            asking.refuse(types);
        asking.typed.add(pod);
        asking.heard?.hear(arm, pod, samples, types, asking.clock.now().getTime());
        const kept = lasting(samples, asking.wanted, asking.texts);
        const { scrape, conflicts } = (0,series.scrapeOf)(pod, kept, asking.clock.now().getTime());
        for (const name of conflicts)
            say('conflict', `${name} has one series with several values in one answer; the greatest counts`);
        found.set(pod, scrape);
    };
    const queue = [...pods].sort((a, b) => Number(asking.silent.has(a)) - Number(asking.silent.has(b)));
    const worker = async () => {
        for (let pod = queue.shift(); pod !== undefined; pod = queue.shift())
            try {
                await read(pod);
                asking.silent.delete(pod);
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (thrown instanceof errors.UsageError)
                    throw thrown;
                asking.silent.add(pod);
                const why = limit.aborted ? 'no answer within the deadline' : firstLine(thrown);
                gaps.push(`${pod}: ${why}`);
                say('unread', why.replaceAll(pod, 'POD'));
            }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, worker));
    return { found, findings: [...findings.values()], gaps, failed };
}
async function bodyOf({ cluster, port, path }, namespace, pod, limit, failed) {
    let answer;
    try {
        answer = await cluster.podGet(namespace, pod, port, path, limit);
    }
    catch (cause) {
        failed(cause);
        throw cause;
    }
    if (answer.status !== 200)
        throw new Error(`GET :${port}${path} answered ${answer.status}`);
    return answer.body;
}
const firstLine = (thrown) => (0,errors.messageOf)(thrown).split('\n')[0] ?? '';
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









/** Reads pods' /metrics through the API server's pod proxy: needs no Prometheus. It keeps no history. */
function podMetrics({ cluster, clock }, about) {
    const patience = about.patience ?? (0,adapters_patience.patienceOf)(clock, 0);
    return {
        async describe() {
            // Evidence is left also when nobody answers any more.
            const version = await cluster.version().catch(() => 'unknown');
            return { kind: 'pods', endpoint: cluster.endpoint, version };
        },
        history: () => Promise.resolve({ ticks: [] }),
        async *live(request, signal) {
            const asking = {
                cluster,
                clock,
                ...about,
                deadlineMs: Math.max(1000, Math.min(10_000, 0.8 * request.intervalMs)),
                wanted: new Set(request.metrics.flatMap(({ query }) => (0,metric_types/* seriesOf */.Lf)(query))),
                refuse: (types) => (0,metric_types/* refuseWrongTypes */.hr)(request.metrics, types),
                typed: new Set(),
                silent: new Set(),
                texts: new Map(),
            };
            const look = () => patience.ask(() => bothArms(asking, request, signal), signal);
            const begin = clock.now().getTime();
            const waitedBefore = patience.waitedMs();
            let before = (0,metric_snapshots/* followed */.X)(undefined, await look());
            const bounds = {};
            for (let k = 1; k <= request.ticks; k++) {
                // While nobody answers the gate's clock stands still.
                const dueMs = begin + k * request.intervalMs + patience.waitedMs() - waitedBefore;
                await clock.sleep(Math.max(0, dueMs - clock.now().getTime()), signal);
                const now = await look();
                const findings = [...now.findings];
                for (const { name, query, le } of request.metrics) {
                    if (query.kind !== 'histogram')
                        continue;
                    const arms = { canary: now.canary.values(), stable: now.baseline.values() };
                    const common = (0,histogram_layout/* commonBounds */.tA)([...arms.canary, ...arms.stable], query.of, bounds[name] ?? le);
                    if (common.length > 0)
                        bounds[name] = common;
                }
                const data = Object.fromEntries(request.metrics.map(({ name, query }) => [
                    name,
                    (0,metric_snapshots/* changes */.A)(query, { before, now }, bounds[name], request.intervalMs),
                ]));
                findings.push(...armFindings(request, now, bounds));
                before = (0,metric_snapshots/* followed */.X)(before, now);
                yield {
                    k,
                    atMs: clock.now().getTime(),
                    data,
                    bounds: { ...bounds },
                    gaps: now.gaps,
                    findings,
                    coverage: now.coverage,
                };
            }
        },
    };
}
/** What the two arms say of each other. */
function armFindings({ metrics }, now, bounds) {
    const samples = (scrapes) => [...scrapes].flatMap(({ series }) => [...series.values()]);
    const canary = samples(now.canary.values());
    const stable = samples(now.baseline.values());
    if (canary.length === 0)
        return [];
    return metrics.flatMap(({ name, query }) => [
        ...(0,selection.selectionFindings)(name, query, canary, stable),
        ...(query.kind === 'histogram'
            ? (0,histogram_layout/* layoutFindings */.BE)(name, query.of, { canary: [...now.canary.values()], stable: [...now.baseline.values()] }, bounds[name] ?? [])
            : []),
    ]);
}
async function bothArms(asking, request, signal) {
    const all = await request.arms();
    const arms = sampledPods(all, asking.maxPods);
    const [canary, stable] = await Promise.all([
        answersOf(asking, 'canary', arms.canary, signal),
        answersOf(asking, 'stable', arms.baseline, signal),
    ]);
    asking.heard?.tick(asking.clock.now().getTime());
    const asked = arms.canary.pods.length + arms.baseline.pods.length;
    const failed = canary.failed ?? stable.failed;
    // Not one answer may be the API server's silence or the pods': the server itself knows.
    if (asked > 0 && canary.found.size + stable.found.size === 0 && failed !== undefined)
        await requireServer(asking, failed, signal);
    const coverage = (of, sample, answered) => ({
        pods: Math.max(of.total ?? 0, of.pods.length),
        ready: of.pods.length,
        asked: sample.pods.length,
        answered,
    });
    return {
        canary: canary.found,
        baseline: stable.found,
        findings: [...canary.findings, ...stable.findings],
        gaps: [...canary.gaps, ...stable.gaps],
        coverage: {
            canary: coverage(all.canary, arms.canary, canary.found.size),
            stable: coverage(all.baseline, arms.baseline, stable.found.size),
        },
    };
}
/** Throws an Outage when the API server does not answer for itself either. */
async function requireServer({ cluster }, failed, signal) {
    try {
        await cluster.version();
    }
    catch (cause) {
        signal.throwIfAborted();
        const failure = cause instanceof ports_cluster/* ClusterError */.b ? cause.failure : undefined;
        if (failure === 'unauthorized')
            throw cause;
        if (failure === 'forbidden' || failure === 'not-found')
            return;
        throw new errors/* Outage */.a(`Its pods cannot be asked: ${(0,errors.messageOf)(failed).split('\n')[0]}.`, {
            input: 'source',
            cause,
        });
    }
}


/***/ }),

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   bP: () => (/* binding */ matchesWhole),
/* harmony export */   t0: () => (/* binding */ regularExpression)
/* harmony export */ });
/* unused harmony export patternLimit */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);



const patternLimit = 500;
const compiled = new Map();
/** RE2, as Prometheus has it: linear in the text, whatever the pattern. A label of 26 characters kept `(a|a)*b` busy for 22 s. */
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.DOTALL);
    // A release has a handful of patterns; the bound only keeps a long-lived process small.
    if (compiled.size >= 1000)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** Whether the whole text matches, as label matchers are anchored. */
const matchesWhole = (pattern, text) => compile(pattern).matches(text);
/** Whether it is a pattern that RE2, and so Prometheus, takes; look-around and back-references are not. */
function isRegularExpression(pattern) {
    if (pattern.length > patternLimit)
        return false;
    try {
        compile(pattern);
        return true;
    }
    catch {
        return false;
    }
}
const regularExpression = {
    ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit),
    words: 'Regular expression (RE2)',
    read: (value, name) => {
        const expression = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit).read(value, name);
        if (!isRegularExpression(expression))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expression)} is not a regular expression.`, {
                input: name,
                fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: shop-.*',
            });
        return expression;
    },
};


/***/ })

};
