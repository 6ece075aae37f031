export const id = 8071;
export const ids = [8071,4134,1753,8896,6515];
export const modules = {

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/** A line that cannot be used: the case is `error`, never a pass. */
class LedgerError extends Error {
    name = 'LedgerError';
}


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   LN: () => (/* binding */ exactOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yA: () => (/* binding */ bigOf)
/* harmony export */ });
/* unused harmony export shownValue */
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86806);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);


const isFields = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** A value for an error message: its beginning, and what kind of thing it is. */
const shownValue = (value) => typeof value === 'string'
    ? (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? Array.isArray(value)
            ? 'a list'
            : 'an object'
        : String(value);
/** Throws what every decoder says of a field that it cannot use. */
function refuse(name, value, what) {
    throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(value === undefined || value === null
        ? `its field '${name}' is missing; it must be ${what}`
        : `its field '${name}' is ${shownValue(value)}, not ${what}`);
}
/** A line that is an object. */
function fieldsOf(line) {
    if (!isFields(line))
        throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`it is ${shownValue(line)}, not a JSON object`);
    return line;
}
/** The object in a field. */
function mapOf(fields, name) {
    const value = fields[name];
    return isFields(value) ? value : refuse(name, value, 'an object');
}
/** The list in a field, each item read by `read`; what is wrong with one is said with its place (`members[2]`). */
function listOf(fields, name, read) {
    const value = fields[name];
    if (!Array.isArray(value))
        return refuse(name, value, 'a list');
    let at = 0;
    try {
        const items = [];
        for (; at < value.length; at++)
            items.push(read(value[at], name));
        return items;
    }
    catch (thrown) {
        // The place is put into words only when it is needed: lists are long, and nearly all of them are right.
        if (thrown instanceof _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`${name}[${at}]: ${thrown.message}`, { cause: thrown });
        throw thrown;
    }
}
/** An item of a list that is an object; its fields are then named within it. */
const itemOf = (item, name) => isFields(item) ? item : refuse(name, item, 'an object');
/** A text that is not empty. A number is refused: `1` and `"1"` would be two ids. */
function textOf(fields, name) {
    const value = fields[name];
    if (typeof value !== 'string' || value === '')
        return refuse(name, value, 'a text');
    // A lone surrogate has no UTF-8: two ids could become one.
    return loneSurrogate.test(value) ? refuse(name, value, 'Unicode text') : value;
}
const loneSurrogate = /\p{Surrogate}/u;
/** What `read` says of the field, or undefined where it is absent or null. */
const maybe = (read, fields, name) => fields[name] === undefined || fields[name] === null ? undefined : read(fields, name);
function booleanOf(fields, name) {
    const value = fields[name];
    return typeof value === 'boolean' ? value : refuse(name, value, 'true or false');
}
function choiceOf(fields, name, options) {
    const value = fields[name];
    for (const option of options)
        if (option === value)
            return option;
    return refuse(name, value, `one of ${options.join(', ')}`);
}
/** A finite number within its bounds. */
function numberOf(fields, name, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) {
    const value = fields[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
        ? value
        : refuse(name, value, `a number${boundsOf(min, max)}`);
}
/** A whole number within its bounds that a double holds exactly: counts, partitions. */
function wholeOf(fields, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
    const value = fields[name];
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
        ? value
        : refuse(name, value, `a whole number${boundsOf(min, max)}`);
}
/**
 * A 64-bit integer, exactly: offsets, sequences, fencing tokens. A JSON integer of any size, or its digits as a text (as protobuf's JSON
 * and kafkajs write them); a number such as 1e20 is refused, as nobody knows what it was.
 */
function bigOf(fields, name, min = -(2n ** 63n)) {
    const value = fields[name];
    const exact = typeof value === 'bigint'
        ? value
        : typeof value === 'number' && Number.isSafeInteger(value)
            ? BigInt(value)
            : typeof value === 'string' && /^-?\d{1,20}$/.test(value)
                ? BigInt(value)
                : undefined;
    return exact !== undefined && exact >= min && exact < 2n ** 64n
        ? exact
        : refuse(name, value, `a whole number from ${min}, in digits`);
}
/** The same as `bigOf`, without the cost of a bigint for small ones. */
function exactOf(fields, name, min) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min)
        return value;
    const big = bigOf(fields, name, BigInt(min));
    return big <= Number.MAX_SAFE_INTEGER && big >= Number.MIN_SAFE_INTEGER ? Number(big) : big;
}
const boundsOf = (min, max) => {
    const least = Number.isFinite(min) && min !== Number.MIN_SAFE_INTEGER ? ` from ${min}` : '';
    const most = Number.isFinite(max) && max !== Number.MAX_SAFE_INTEGER ? ` up to ${max}` : '';
    return least + most;
};
/** What `type` of line it is, of those that the check knows. */
const typeOf = (fields, known) => choiceOf(fields, 'type', known);
/** A parameter that may be left out, and is null then: resolved parameters can be read again. */
const nullable = (shape) => (value, path) => value === undefined || value === null ? null : shape(value, path);


/***/ }),

/***/ 82244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ namedAtMost),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28773);

/** How many violations are told one by one; the others are counted. */
const told = 20;
const kept = () => ({ first: [], counts: new Map() });
const keep = ({ first, counts }, found) => {
    counts.set(found.rule, (counts.get(found.rule) ?? 0) + 1);
    if (first.length < told)
        first.push(found);
};
const byLine = ({ first }) => [...first].sort((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER));
function findings() {
    const [failed, warned] = [kept(), kept()];
    const sentences = (of, word) => [...of.counts].map(([rule, count]) => {
        const one = byLine(of).find((found) => found.rule === rule);
        const where = one?.line == null ? '' : ` (line ${one.line})`;
        const more = count > 1 ? `, and ${count - 1} more` : '';
        return `${word}${rule}: ${one?.detail ?? 'see counts'}${where}${more}`;
    });
    return {
        fail: (rule, line, detail) => keep(failed, { rule, line, detail }),
        warn: (rule, line, detail) => keep(warned, { rule, line, detail }),
        violations: () => byLine(failed),
        warnings: () => byLine(warned),
        broken: () => Object.fromEntries(failed.counts),
        count: (rule) => rule === undefined
            ? [...failed.counts.values()].reduce((sum, count) => sum + count, 0)
            : (failed.counts.get(rule) ?? 0),
        reasons: () => [...sentences(failed, ''), ...sentences(warned, 'warning: ')],
    };
}
/** The verdict of a case: what was broken fails it; what could not be seen leaves it inconclusive; warnings are said and do not change it. */
const verdictOf = (about) => ({
    verdict: about.found.count() > 0 ? 'fail' : about.unseen.length > 0 ? 'inconclusive' : 'pass',
    measurements: about.measurements,
    violations: about.found.violations(),
    counts: { ...about.counts, ...about.found.broken() },
    reasons: [...about.found.reasons(), ...about.unseen],
    analysis: { ...about.analysis, warnings: about.found.warnings() },
});
/** A measurement that is how many things were found wrong: none may be. */
const countOf = (name, count, what) => (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(name, count > 0 ? 'fail' : 'pass', `${count} ${what}`, {
    dimension: name,
    unit: 'count',
    canary: count,
    limit: 0,
    direction: 'increase',
});
/** A list for people: at most this many of what was found are named, all are counted. */
const namedAtMost = 1000;


/***/ }),

/***/ 58071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ askedChecks),
  J: () => (/* binding */ ledgerGate)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/json.js
var json = __webpack_require__(53224);
// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/brief-pod.js
var brief_pod = __webpack_require__(66395);
;// CONCATENATED MODULE: ./lib/gates/ledger/pod-log.js
/** The most that one answer holds (`limitBytes` of the log subresource). */
const answerBytes = 1_048_576;
const mostAnswers = 64;
/**
 * Reads by the kubelet's own times: each answer begins with the last second of the one before, and must show its last line again. When it does
 * not, the file was rotated away (then the previous container may have the rest), or there is a gap, which is said and never passed over.
 */
function podLog(cluster, namespace, pod, container) {
    const gaps = [];
    let last = null;
    const ask = async (signal, previous) => {
        const since = last === null ? {} : { sinceTime: `${last.ts.slice(0, 19)}Z` };
        const options = { timestamps: true, previous, ...since };
        const text = await cluster.podLogs(namespace, pod, container === undefined ? options : { ...options, container }, signal);
        // A line that the bound cut off comes whole with the next answer.
        const full = Buffer.byteLength(text) >= answerBytes - 4;
        const end = full ? text.lastIndexOf('\n') + 1 : text.length;
        return { lines: datedLines(text.slice(0, end)), full };
    };
    const rest = async (signal) => {
        try {
            const { lines } = await ask(signal, true);
            const from = placeOf(lines, last);
            if (from >= 0)
                return lines.slice(from + 1);
        }
        catch {
            signal.throwIfAborted();
        }
        gaps.push(`${pod}: its log was rotated or begun again, and what came after ${last?.ts} is lost`);
        return [];
    };
    return {
        gaps,
        async read(signal) {
            const found = [];
            for (let answers = 0; answers < mostAnswers; answers++) {
                const { lines, full } = await ask(signal, false);
                const from = placeOf(lines, last);
                const lost = last !== null && from < 0;
                const fresh = lost ? [...(await rest(signal)), ...lines] : lines.slice(from + 1);
                found.push(...fresh);
                last = fresh.at(-1) ?? last;
                if (!full)
                    return found;
                if (fresh.length === 0) {
                    gaps.push(`${pod}: more than 1 MB of its log is of one second`);
                    return found;
                }
            }
            gaps.push(`${pod}: its log grows faster than it can be read`);
            return found;
        },
    };
}
const placeOf = (lines, last) => last === null ? -1 : lines.findLastIndex(({ ts, text }) => ts === last.ts && text === last.text);
function datedLines(text) {
    return text.split('\n').flatMap((line) => {
        const [, ts, said] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})) (.*)$/s.exec(line) ??
            [];
        return ts === undefined || said === undefined ? [] : [{ ts, text: said }];
    });
}

;// CONCATENATED MODULE: ./lib/gates/ledger/follow-pods.js





const tickMs = 5000;
/** What a gate keeps as its observation. */
const mostCharacters = 16_000_000;
/** The logs of the canary's pods from their beginning on, for `forMs`, pods that come later too; only lines that `wanted` takes. */
async function followPods(ports, { namespace, selectors }, container, forMs, wanted) {
    const { cluster, clock, signal } = ports;
    const untilMs = clock.now().getTime() + forMs;
    const logs = new Map();
    const lines = [];
    const gaps = [];
    let room = mostCharacters;
    const take = (pod, line) => {
        if (!wanted(line.text))
            return;
        room -= line.text.length;
        if (room >= 0)
            lines.push({ ...line, pod });
    };
    const tick = async () => {
        const { items } = await cluster.list(resources.resources.pods, namespace, {
            labelSelector: selectors.canary,
            keep: brief_pod/* briefPod */.s,
        });
        const begun = items.filter(({ status }) => status?.phase !== 'Pending');
        for (const name of begun.map(({ metadata }) => metadata.name)) {
            const log = logs.get(name) ?? podLog(cluster, namespace, name, container);
            logs.set(name, log);
            for (const line of await read(log, name, signal, gaps))
                take(name, line);
        }
    };
    for (;;) {
        await tick();
        const leftMs = untilMs - clock.now().getTime();
        if (leftMs <= 0 || signal.aborted || room < 0)
            break;
        await clock.sleep(Math.min(tickMs, leftMs), signal);
    }
    if (room < 0)
        gaps.push(`the pods wrote more than ${mostCharacters} characters of it`);
    return {
        lines: lines.sort((a, b) => (instant(a) < instant(b) ? -1 : instant(a) > instant(b) ? 1 : 0)),
        pods: [...logs.keys()],
        gaps: [...new Set([...gaps, ...[...logs.values()].flatMap((log) => log.gaps)])].slice(0, 50),
    };
}
async function read(log, pod, signal, gaps) {
    try {
        return await log.read(signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        // Without permission there will be none in a minute either.
        if (thrown instanceof cluster/* ClusterError */.b && thrown.failure === 'forbidden')
            throw thrown;
        gaps.push(`${pod}: its log could not be read: ${(0,errors.messageOf)(thrown)}`);
        return [];
    }
}
/** Fractions of any length, in the order of time. */
const instant = ({ ts }) => {
    const [, whole = '', fraction = ''] = /^(.{19})(?:\.(\d+))?/.exec(ts) ?? [];
    return whole + fraction.padEnd(9, '0');
};

// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/ledger/freshness.js

/** Fields in which a line says when something was: the last one of them is as new as its line. */
const timed = /"(?:ts|at|time|started|ended|start|end|became|lost|endTimeUnixNano)"\s*:\s*(?:"(\d[^"\\]{8,39})"|(\d{10,20}(?:\.\d{1,9})?))/g;
/** Of the clock of whoever wrote the ledger and the API server's. */
const clocksApartMs = 60_000;
const year2001Ms = Date.UTC(2001, 8, 9);
/**
 * Why a ledger may be another release's: its newest time is before the stage that it is to speak for stood. An old file, or an address that still
 * serves the last one, is no evidence of what runs. undefined = it is new enough, or nobody knows: lines
 * need no time since 1970.
 */
function staleness(lines, stagedAt) {
    const sinceMs = Date.parse(stagedAt ?? '');
    const newestMs = newestIn(lines);
    if (Number.isNaN(sinceMs) || newestMs === undefined || newestMs >= sinceMs - clocksApartMs)
        return undefined;
    return `its newest time is ${new Date(newestMs).toISOString()}, and the stage stands since ${stagedAt}: it is not about what runs now`;
}
/** Milliseconds since 1970; undefined where no line has such a time. */
function newestIn(lines) {
    let newest;
    for (const line of lines)
        for (const [, text, digits] of line.matchAll(timed)) {
            const ms = sinceEpoch(text ?? Number(digits));
            if (ms !== undefined && (newest === undefined || ms > newest))
                newest = ms;
        }
    return newest;
}
function sinceEpoch(value) {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    try {
        const ms = (0,times/* timesOf */.Qv)()({ value: number }, 'value');
        return ms >= year2001Ms && ms < 8.64e15 ? ms : undefined;
    }
    catch {
        // What is no time is the check's to refuse.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/gates/ledger/source.js







const path = (0,shape/* text */.Qq)(500, {
    form: /^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/,
    what: 'a file inside the workspace',
});
const written = (0,shape/* object */.Ik)({
    file: (0,shape/* optional */.lq)(path),
    url: (0,shape/* optional */.lq)((value, at) => (0,url/* url */.O)(false).read((0,shape/* text */.Qq)(2000)(value, at), at)),
    pods: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ marker: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(200)), container: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(63)) })),
});
/** `{file: PATH}`, `{url: URL}` or `{pods: {marker: TEXT, container: NAME}}`. */
const ledgerPlace = (value, at) => {
    const { file, url, pods } = written(value, at);
    if ([file, url, pods].filter((one) => one !== undefined).length !== 1)
        throw new errors.UsageError('It must have exactly one of file, url, pods.', {
            input: at,
            fix: 'Example: {pods: {marker: "LEDGER "}}.',
        });
    if (file !== undefined)
        return { kind: 'file', path: file };
    if (url !== undefined)
        return { kind: 'url', url };
    return { kind: 'pods', marker: pods?.marker ?? '', container: pods?.container ?? null };
};
/** Reads a ledger; a source that is dead or has nothing is said in its own words. `wrap` keeps pod and time beside each line, for logs. */
async function readLedger(ports, handle, place, { watchMs, wrap }) {
    const from = inWords(place);
    try {
        if (place.kind === 'pods')
            return await ofPods(ports, handle, place, { watchMs, wrap });
        const whole = place.kind === 'file'
            ? await ports.ledgers.file(place.path)
            : await ports.ledgers.url(place.url, ports.signal);
        const split = whole.split('\n');
        const lines = split.at(-1) === '' ? split.slice(0, -1) : split;
        const release = (0,drivers/* placeOf */.$t)(handle);
        const record = await (0,drivers/* driverOfKind */.y_)(release.kind).record(ports.cluster, release);
        const stale = staleness(lines, record?.stagedAt);
        return { from, lines, gaps: stale === undefined ? [] : [stale], missing: null };
    }
    catch (thrown) {
        ports.signal.throwIfAborted();
        if (!(thrown instanceof errors.UsageError) && !(thrown instanceof cluster/* ClusterError */.b))
            throw thrown;
        return { from, lines: [], gaps: [], missing: (0,errors.messageOf)(thrown) };
    }
}
async function ofPods(ports, handle, place, { watchMs, wrap }) {
    const { marker, container } = place;
    const { lines, pods, gaps } = await followPods(ports, handle, container ?? undefined, watchMs, (text) => text.includes(marker));
    const from = inWords(place);
    if (pods.length === 0)
        return { from, lines: [], gaps, missing: 'the canary has no pod with a log' };
    const behind = (text) => text.slice(text.indexOf(marker) + marker.length).trim();
    return {
        from,
        lines: lines.map(({ ts, pod, text }) => wrap ? JSON.stringify({ ts, pod, text }) : behind(text)),
        gaps,
        missing: lines.length > 0 || gaps.length > 0
            ? null
            : marker === ''
                ? 'the pods wrote no line'
                : `no line of the pods contains the marker ${JSON.stringify(marker)}`,
    };
}
const inWords = (place) => {
    switch (place.kind) {
        case 'file':
            return `file ${place.path}`;
        case 'url':
            // A query may be a signature.
            return `address ${place.url.replace(/\?.*$/s, '')}`;
        case 'pods':
            return place.marker === ''
                ? "the canary's logs"
                : `the canary's logs, marker ${JSON.stringify(place.marker)}`;
    }
};

// EXTERNAL MODULE: ./lib/inputs/servers.js
var servers = __webpack_require__(51977);
// EXTERNAL MODULE: ./lib/inputs/telemetry.js
var telemetry = __webpack_require__(93702);
;// CONCATENATED MODULE: ./lib/gates/ledger/source-address.js




/** Which systems a check can ask itself; each gives the lines that docs/async-gates.md says. */
const systemsOf = {
    idempotency: ['redis'],
    retry: ['asynq', 'nats', 'rabbitmq'],
    offsets: ['kafka', 'nats'],
    'lag-status': ['kafka'],
    'lag-spikes': ['kafka', 'nats', 'rabbitmq'],
    'split-brain': ['kafka'],
    leaders: ['redis', 'asynq', 'etcd', 'zookeeper', 'kubernetes'],
    lock: ['etcd'],
    'worker-loss': ['asynq'],
    context: ['jaeger', 'loki'],
    'log-pattern': ['loki'],
};
const nullable = (shape) => (value, at) => value === undefined || value === null ? null : shape(value, at);
const credentials = nullable(servers/* nameShape */.Vh);
/** What collectors take to deliver: a batch, a flush. */
const settle = (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 3600), 15);
const redisFields = {
    servers: servers/* serversShape */.UX,
    mode: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('standalone', 'sentinel', 'cluster'), 'standalone'),
    master: nullable(servers/* nameShape */.Vh),
    db: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 100_000), 0),
    tls: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    credentials,
};
const shapes = {
    kafka: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('kafka'),
        ...{ servers: servers/* serversShape */.UX, group: servers/* nameShape */.Vh, topic: servers/* nameShape */.Vh, credentials },
        tls: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
        sasl: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('plain', 'scram-sha-256', 'scram-sha-512'), 'plain'),
    }),
    nats: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('nats'),
        ...{ urls: (0,servers/* commaSeparated */.$w)(servers/* originShape */.wd), stream: servers/* nameShape */.Vh, consumer: servers/* nameShape */.Vh, credentials },
        servers: (0,shape/* optional */.lq)(servers/* serversShape */.UX),
        advisories: nullable(servers/* nameShape */.Vh),
    }),
    redis: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('redis'),
        ...redisFields,
        ...{ prefix: nullable(servers/* nameShape */.Vh), key: nullable(servers/* nameShape */.Vh), fence: nullable(servers/* nameShape */.Vh) },
    }),
    asynq: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('asynq'),
        ...redisFields,
        queues: (0,shape/* withDefault */.IQ)((0,shape/* list */.p_)(servers/* nameShape */.Vh, { max: 100 }), []),
    }),
    rabbitmq: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('rabbitmq'),
        ...{ url: servers/* originShape */.wd, queues: (0,shape/* list */.p_)(servers/* nameShape */.Vh, { min: 1, max: 100 }), credentials },
        vhost: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(500), '/'),
    }),
    etcd: (0,shape/* object */.Ik)({ system: (0,shape/* oneOf */.yL)('etcd'), urls: (0,servers/* commaSeparated */.$w)(servers/* originShape */.wd), prefix: servers/* nameShape */.Vh, credentials }),
    zookeeper: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('zookeeper'),
        ...{ servers: servers/* serversShape */.UX, credentials, tls: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false) },
        path: (0,shape/* text */.Qq)(500, { form: /^\//, what: 'a path that begins with /' }),
    }),
    kubernetes: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('kubernetes'),
        ...{ lease: servers/* nameShape */.Vh, namespace: nullable(servers/* nameShape */.Vh), credentials },
    }),
    jaeger: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('jaeger'),
        ...{ url: servers/* originShape */.wd, credentials, tenant: nullable(servers/* nameShape */.Vh), settleSeconds: settle },
        services: (0,servers/* commaSeparated */.$w)(servers/* nameShape */.Vh),
        tags: (0,shape/* withDefault */.IQ)((0,shape/* record */.g1)((0,shape/* text */.Qq)(500)), {}),
    }),
    loki: (0,shape/* object */.Ik)({
        system: (0,shape/* oneOf */.yL)('loki'),
        ...{ url: servers/* originShape */.wd, credentials, tenant: nullable(servers/* nameShape */.Vh), settleSeconds: settle },
        selector: (0,shape/* withDefault */.IQ)(telemetry/* streamSelector */.mK, '{}'),
        podLabel: telemetry/* podLabel */.gu,
        marker: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(200), ''),
    }),
};
const systems = Object.keys(shapes);
/** A system that a check asks; one that it cannot, or that lacks what the check needs, is refused. */
function sourceAddress(check) {
    const known = systemsOf[check] ?? [];
    return (value, at) => {
        if (known.length === 0)
            throw new errors.UsageError(`The check ${check} asks no system: it needs a ledger.`, { input: at });
        const system = (0,shape/* oneOf */.yL)(...systems)(value?.system, `${at}.system`);
        if (!known.includes(system))
            throw new errors.UsageError(`The check ${check} does not ask ${system}.`, {
                input: `${at}.system`,
                fix: `It asks: ${known.join(', ')}.`,
            });
        const read = shapes[system](value, at);
        const address = read.system === 'nats' ? { ...read, servers: read.servers ?? [] } : read;
        refuseHalf(check, address, at);
        return address;
    };
}
function refuseHalf(check, address, at) {
    for (const [field, words] of halves(check, address))
        throw new errors.UsageError(words, { input: `${at}.${field}` });
}
function halves(check, address) {
    switch (address.system) {
        case 'nats':
            return address.advisories !== null && address.servers.length === 0
                ? [['servers', 'Advisories are read by way of a client: give servers, host:port.']]
                : [];
        case 'asynq':
            return redisHalves(address);
        case 'redis': {
            const needed = check === 'leaders' ? 'key' : 'prefix';
            const absent = address[needed] === null;
            const own = absent ? [[needed, `The check ${check} needs it.`]] : [];
            return [...own, ...redisHalves(address)];
        }
        default:
            return [];
    }
}
function redisHalves({ mode, master, servers: given, db }) {
    if (mode === 'sentinel' && master === null)
        return [['master', 'Sentinels know a master by its name: give master.']];
    if (mode === 'standalone' && given.length > 1)
        return [['servers', 'More than one server is a cluster or sentinels: give mode.']];
    return mode === 'cluster' && db !== 0 ? [['db', 'A Cluster has database 0.']] : [];
}
/** For evidence and messages: where, and what there. */
function sourceInWords(address) {
    switch (address.system) {
        case 'kafka':
            return `Kafka ${address.servers.join(',')}, group ${address.group}, topic ${address.topic}`;
        case 'nats':
            return `NATS ${address.urls.join(',')}, consumer ${address.consumer} of ${address.stream}`;
        case 'redis':
            return `Redis ${address.servers.join(',')}, ${address.key === null ? `keys ${address.prefix}*` : `lease ${address.key}`}`;
        case 'asynq':
            return `Asynq in Redis ${address.servers.join(',')}`;
        case 'rabbitmq':
            return `RabbitMQ ${address.url}, queues ${address.queues.join(', ')}`;
        case 'etcd':
            return `etcd ${address.urls.join(',')}, ${address.prefix}`;
        case 'zookeeper':
            return `ZooKeeper ${address.servers.join(',')}, ${address.path}`;
        case 'kubernetes':
            return `Lease ${address.lease}`;
        case 'jaeger':
            return `Jaeger ${address.url}, services ${address.services.join(', ')}`;
        case 'loki':
            return `Loki ${address.url}, ${address.selector}`;
    }
}

;// CONCATENATED MODULE: ./lib/gates/ledger/source-words.js

/** What a system that refuses says, and what is to be done: the first that fits. The words are those of the systems and of OpenSSL. */
const fixes = [
    [
        /self[- ]signed certificate|unable to (get local issuer|get issuer|verify the first) certificate/i,
        "give the authority's certificate: NODE_EXTRA_CA_CERTS in the job's env",
    ],
    [/certificate has expired/i, 'renew the certificate of the server'],
    [/altname|does not match certificate/i, "give the name that stands in the server's certificate"],
    // It answers both with 401: who is not known, and who may not look.
    [
        /RabbitMQ refuses the request \(40[13]\)/,
        'source-credentials: give user:password of a user that has the tag monitoring',
    ],
    [
        /NOAUTH|WRONGPASS|refuses the login|Authorization Violation|\(401\)/i,
        'source-credentials: give user:password of a user that may log in',
    ],
    [
        /NOPERM|not allowed to|Permissions Violation|\(403\)/i,
        'source-credentials: give its user the rights that docs/async-gates.md lists',
    ],
];
/** Why a system did not answer, in its own words, and what to do about it. Which source it is, the gate says. */
function wordsOf(thrown) {
    const words = thrown instanceof errors.UsageError && thrown.cause !== undefined
        ? `${thrown.said.replace(/\.$/, '')} (${(0,errors.messageOf)(thrown.cause)})`
        : thrown instanceof errors.UsageError
            ? thrown.said.replace(/\.$/, '')
            : (0,errors.messageOf)(thrown);
    const [, fix] = fixes.find(([said]) => said.test(`${words} ${causesOf(thrown)}`)) ?? [];
    return fix === undefined ? words : `${words}; ${fix}`;
}
/** What stands behind it: fetch says no more than that it failed. */
function causesOf(thrown) {
    const said = [];
    for (let one = thrown; one instanceof Error && said.length < 5; one = one.cause)
        said.push(one.message);
    return said.join(' ');
}

;// CONCATENATED MODULE: ./lib/gates/ledger/watch-source.js



/** What a gate keeps as its observation. */
const watch_source_mostCharacters = 8_000_000;
/** Asks a system until the watch is over. A question that failed is a gap with the system's own words; one that never answered is missing. */
async function watchSource(ports, check, address, { watchMs, sinceMs, parameters = {}, fault = null, }) {
    const { clock, signal } = ports;
    const from = sourceInWords(address);
    const kept = keeper();
    const nothing = (why) => ({
        from,
        version: '',
        lines: [],
        gaps: [],
        missing: why,
    });
    let source;
    try {
        source = await ports.sources.open(check, address, {
            ...{ signal, sinceMs, fault, parameters: { ...parameters } },
        });
        const untilMs = clock.now().getTime() + watchMs;
        for (;;) {
            await kept.take(source.look(), clock.now(), signal);
            const leftMs = untilMs - clock.now().getTime();
            if (leftMs <= 0)
                break;
            await clock.sleep(Math.min(source.everyMs, leftMs), signal);
        }
        if (kept.answered() > 0)
            await kept.take(source.end(), clock.now(), signal);
        const { version } = source.about();
        const gaps = [...kept.gaps(), ...source.unseen()];
        if (kept.answered() === 0)
            return nothing(gaps[0] ?? 'it did not answer');
        return { from, version, lines: kept.lines(), gaps, missing: null };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        return nothing(wordsOf(thrown));
    }
    finally {
        await source?.close().catch(() => undefined);
    }
}
function keeper() {
    const lines = [];
    const failed = new Map();
    let [room, answered] = [watch_source_mostCharacters, 0];
    return {
        answered: () => answered,
        lines: () => lines,
        async take(answer, at, signal) {
            try {
                const found = await answer;
                answered += 1;
                for (const line of found) {
                    const text = JSON.stringify(line);
                    room -= text.length;
                    if (room >= 0)
                        lines.push(text);
                }
            }
            catch (thrown) {
                signal.throwIfAborted();
                const words = wordsOf(thrown);
                const before = failed.get(words) ?? { first: at, last: at, count: 0 };
                before.count += 1;
                before.last = at;
                failed.set(words, before);
            }
        },
        gaps: () => [
            ...[...failed]
                .slice(0, 20)
                .map(([words, { first, last, count }]) => count === 1
                ? `${words} (at ${first.toISOString()})`
                : `${words} (${count} times, ${first.toISOString()} to ${last.toISOString()})`),
            ...(room < 0 ? [`it said more than ${watch_source_mostCharacters} characters`] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/gates/ledger/read-all.js



/** A ledger and what systems say themselves, over the same time, as one ledger: the written lines first. */
async function readAll(ports, handle, { check, ledger, sources = [], parameters, }, about) {
    if (sources.length === 0 && ledger !== null)
        return await readLedger(ports, handle, ledger, about);
    const release = (0,drivers/* placeOf */.$t)(handle);
    const record = await (0,drivers/* driverOfKind */.y_)(release.kind).record(ports.cluster, release);
    const stagedMs = Date.parse(record?.stagedAt ?? '');
    const sinceMs = Number.isNaN(stagedMs) ? ports.clock.now().getTime() : stagedMs;
    const parts = await Promise.all([
        ...(ledger === null ? [] : [readLedger(ports, handle, ledger, about)]),
        ...sources.map(async (address) => {
            const watched = await watchSource(ports, check, address, {
                ...about,
                ...{ sinceMs, parameters },
            });
            const { from, version, ...rest } = watched;
            return { from: version === '' ? from : `${from} (version ${version})`, ...rest };
        }),
    ]);
    return together(parts);
}
/** Where one part is missing the others are judged still: what they show wrong is wrong, and nothing passes. */
function together(parts) {
    const from = parts.map((part) => part.from).join(' + ');
    const missing = parts.flatMap((part) => part.missing === null ? [] : [`${part.from}: ${part.missing}`]);
    if (missing.length === parts.length)
        return { from, lines: [], gaps: [], missing: parts.map((part) => part.missing).join('; ') };
    return {
        from,
        lines: parts.flatMap(({ lines }) => lines),
        gaps: [...missing, ...parts.flatMap(({ gaps }) => gaps)],
        missing: null,
    };
}

// EXTERNAL MODULE: ./lib/gates/ledger/session.js
var ledger_session = __webpack_require__(12100);
;// CONCATENATED MODULE: ./lib/gates/ledger/gate.js








/** A gate of checks over ledgers: each is read where it is, and judged as `sluice check` judges it. */
const ledgerGate = (kind, checks) => ({
    kind,
    async observe(ports, handle, { checks: asked, watchSeconds, fault = null }) {
        ports.cite({
            kind: 'kubernetes',
            endpoint: ports.cluster.endpoint,
            version: await ports.cluster.version(),
        });
        const watchMs = watchSeconds * 1000;
        // Beside each other: what is followed is followed over the same time.
        const ledgers = await Promise.all(asked.map((one) => readAll(ports, handle, one, { watchMs, fault, wrap: checks[one.check]?.lines === 'text' })));
        for (const { from } of ledgers)
            ports.cite({ kind: 'ledger', endpoint: from, version: '' });
        return { ledgers };
    },
    judge: (observation, { checks: asked }) => {
        const judged = asked.map((one, i) => judgeOne(checks, one, observation.ledgers[i], i));
        const warned = judged.flatMap(({ warnings }) => warnings);
        const judgement = (0,measurement/* judgementOf */.lG)(unambiguous(judged));
        return warned.length === 0 ? judgement : { ...judgement, warnings: warned };
    },
});
const isFailed = ({ verdict }) => verdict === 'fail';
/** Numbers under their own names; where two checks have one of the same name, each says whose it is. */
function unambiguous(judged) {
    const all = judged.flatMap(({ own, measurements }) => measurements.map((one) => ({ own, one })));
    const times = (name) => all.filter(({ one }) => one.name === name).length;
    return all.map(({ own, one }) => times(one.name) > 1 ? { ...one, name: `${own}-${one.name}` } : one);
}
function judgeOne(checks, { check: name, parameters }, ledger, i) {
    const check = checks[name];
    const own = `${name}-${i + 1}`;
    if (check === undefined || ledger === undefined)
        return { own, measurements: [said(own, 'error', `there is no check ${name}`)], warnings: [] };
    if (ledger.missing !== null)
        return {
            own,
            measurements: [said(own, 'inconclusive', `${ledger.from}: ${ledger.missing}`)],
            warnings: [],
        };
    const answer = answerOf(check, parameters, ledger);
    // Fail stands, whatever else is missing; a pass does not.
    const whole = ledger.gaps.length === 0 || answer.verdict !== 'pass';
    const verdict = whole ? answer.verdict : 'inconclusive';
    const why = [
        ...answer.reasons,
        ...ledger.gaps.map((gap) => `not all of the ledger was seen: ${gap}`),
    ];
    const place = `${ledger.from}, ${ledger.lines.length} lines`;
    const about = why.length === 0 ? place : `${why.slice(0, 5).join('; ')} (${place})`;
    // A number that failed is the headline; what broke the rule stands beside it.
    const first = verdict === 'fail' ? answer.measurements.find(isFailed)?.name : undefined;
    return {
        own,
        measurements: [
            ...(first === undefined ? [said(own, verdict, about)] : []),
            ...answer.measurements.map((one) => one.name === first ? { ...one, reason: `${one.reason}: ${about}` } : one),
        ],
        warnings: why.filter((reason) => reason.startsWith('warning: ')).map((one) => `${own}: ${one}`),
    };
}
const said = (name, verdict, reason) => (0,measurement/* finding */.gk)(name, verdict, reason, { dimension: 'ledger' });
function answerOf(check, parameters, { lines }) {
    const answers = [];
    const session = (0,ledger_session/* ledgerSession */.e)(check, { ...parameters }, (answer) => answers.push(answer));
    lines.forEach((text, i) => {
        // What the gate was asked is not changed by what it reads.
        if (isCaseLine(text))
            session.bad('a ledger of a gate has no case lines', i + 1);
        else
            session.line(text, i + 1);
    });
    session.end();
    const [answer] = answers;
    if (answer === undefined)
        throw new Error('a ledger was not answered');
    return answer;
}
function isCaseLine(text) {
    if (!text.includes('"case"') || !/^\s*\{/.test(text))
        return false;
    try {
        const fields = (0,json/* parseLossless */.I)(text);
        return (fields !== null && typeof fields === 'object' && 'type' in fields && fields['type'] === 'case');
    }
    catch {
        return false;
    }
}
/** What the input `checks` of such a gate holds: `[{check, ledger, sources, parameters}]`. */
const askedChecks = (checks) => (value, path) => (0,shape/* list */.p_)((item, at) => askedCheck(checks, item, at), { min: 1, max: 20 })(value, path);
function askedCheck(checks, item, at) {
    const given = (0,shape/* object */.Ik)({
        check: (0,shape/* oneOf */.yL)(...Object.keys(checks)),
        ledger: (0,shape/* optional */.lq)(ledgerPlace),
        sources: (0,shape/* optional */.lq)((one) => one),
        parameters: (0,shape/* withDefault */.IQ)((one) => one, {}),
    })(item, at);
    const { check: name, ledger = null } = given;
    const sources = given.sources === undefined
        ? []
        : (0,shape/* list */.p_)(sourceAddress(name), { min: 1, max: 10 })(given.sources, `${at}.sources`);
    if (ledger === null && sources.length === 0)
        throw new errors.UsageError('It has neither a ledger nor sources.', {
            input: at,
            fix: 'Example: ledger: {pods: {marker: "LEDGER "}}.',
        });
    if (!(0,shape/* isMap */.jh)(given.parameters))
        throw new errors.UsageError('It is no map.', { input: `${at}.parameters` });
    const resolved = checks[name]?.parameters({ ...given.parameters }) ?? {};
    return {
        ...{ check: name, ledger, parameters: JSON.parse(JSON.stringify(resolved)) },
        ...(sources.length === 0 ? {} : { sources }),
    };
}


/***/ }),

/***/ 53224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseLossless),
/* harmony export */   s: () => (/* binding */ writeLossless)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** Sixteen digits may be more than 2^53; fewer never are. */
const long = /\d{16}/;
/** Deeper than any ledger, and far from the end of the stack. */
const deepest = 1000;
/** The value of a JSON text (RFC 8259). Integers beyond ±(2^53 − 1) are bigints; all else as `JSON.parse` has it. Throws a `LedgerError`. */
function parseLossless(text) {
    if (long.test(text))
        return parser(text);
    try {
        return JSON.parse(text);
    }
    catch {
        throw notJson(text);
    }
}
const notJson = (text) => new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(/^\s*$/.test(text) ? 'it is empty' : `it is not JSON: ${JSON.stringify(text.slice(0, 60))}`);
/** One pass over the text: tokens by sticky expressions, whose cost is their length; containers by recursion up to `deepest`. */
function parser(text) {
    const blank = /[ \t\n\r]*/y;
    const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
    const word = /true|false|null/y;
    let at = 0;
    const skip = () => {
        blank.lastIndex = at;
        blank.test(text);
        at = blank.lastIndex;
    };
    const take = (mark) => {
        skip();
        if (text[at] !== mark)
            return false;
        at += 1;
        return true;
    };
    const must = (mark) => {
        if (!take(mark))
            throw notJson(text);
    };
    const scan = (token) => {
        token.lastIndex = at;
        const found = token.exec(text);
        if (found !== null)
            at = token.lastIndex;
        return found;
    };
    const string = () => {
        const from = at;
        at = closingQuote(text, at);
        if (at < 0)
            throw notJson(text);
        try {
            return JSON.parse(text.slice(from, at));
        }
        catch {
            throw notJson(text);
        }
    };
    const list = (depth) => {
        const items = [];
        if (take(']'))
            return items;
        do
            items.push(value(depth));
        while (take(','));
        must(']');
        return items;
    };
    const map = (depth) => {
        const fields = [];
        if (take('}'))
            return {};
        do {
            skip();
            if (text[at] !== '"')
                throw notJson(text);
            const key = string();
            must(':');
            fields.push([key, value(depth)]);
        } while (take(','));
        must('}');
        return Object.fromEntries(fields);
    };
    const value = (depth) => {
        if (depth > deepest)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it is nested deeper than ${deepest}`);
        if (take('{'))
            return map(depth + 1);
        if (take('['))
            return list(depth + 1);
        if (text[at] === '"')
            return string();
        const found = scan(word)?.[0];
        if (found !== undefined)
            return found === 'null' ? null : found === 'true';
        const digits = scan(number);
        if (digits === null)
            throw notJson(text);
        return numberOf(digits);
    };
    const whole = value(0);
    skip();
    if (at !== text.length)
        throw notJson(text);
    return whole;
}
/** Twice what any 64-bit or 128-bit number needs; turning millions of digits into one costs more than their length. */
const mostDigits = 100;
function numberOf([digits, fraction, exponent]) {
    if (digits.length > mostDigits)
        throw new _check_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o(`it has a number of ${digits.length} characters`);
    const double = Number(digits);
    return Number.isSafeInteger(double) || fraction !== undefined || exponent !== undefined
        ? double
        : BigInt(digits);
}
/** The place after the string that begins at `from`, -1 when it does not end. */
function closingQuote(text, from) {
    for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text[quote - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return -1;
}
/** JSON text of a value that may hold bigints: each is written with all of its digits. What JSON has no word for (NaN, functions) is an error. */
function writeLossless(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return `[${value.map((item) => writeLossless(item ?? null)).join(',')}]`;
    if (value !== null && typeof value === 'object')
        return `{${Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}:${writeLossless(item)}`)
            .join(',')}}`;
    const text = typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
    if (text === undefined)
        throw new Error(`${String(value)} has no JSON`);
    return text;
}


/***/ }),

/***/ 12100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ answerLine),
/* harmony export */   e: () => (/* binding */ ledgerSession)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28773);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9284);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82244);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53224);






/** The rule under which a line that cannot be used is named. */
const unusable = 'input';
/**
 * `given` are parameters for every case; a case line may give others. `expiry` starts the time that the judging of a case may take once its
 * lines are in. A line that cannot be used makes its case an error, and the other cases go on.
 */
function ledgerSession(check, given, answer, expiry = () => () => false) {
    const defaults = check.parameters(given);
    const verdicts = [];
    let running;
    const begin = (id, judge, bad) => {
        const begun = { id, judge, bad, badLines: bad.length };
        running = begun;
        return begun;
    };
    /** A case whose parameters are wrong, or missing, is an error, and the others go on. */
    const attempt = (id, start, at) => {
        try {
            return begin(id, start(), []);
        }
        catch (thrown) {
            if (!isBadInput(thrown))
                throw thrown;
            return begin(id, undefined, [{ rule: unusable, line: at, detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) }]);
        }
    };
    const current = (at) => running ?? attempt('stdin', () => check.begin(defaults), at);
    const finish = () => {
        if (running === undefined)
            return;
        const answered = answerOf(check.name, running, expiry());
        verdicts.push(answered.verdict);
        running = undefined;
        answer(answered);
    };
    const beginCase = (fields, at) => {
        finish();
        const { id } = fields;
        const named = typeof id === 'string' && id !== '' ? id : `line ${at}`;
        attempt(named, () => {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 'id');
            const own = fields['parameters'] === undefined ? {} : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(fields['parameters']);
            return check.begin(check.parameters({ ...given, ...own }));
        }, at);
    };
    const bad = (why, at) => {
        const about = current(at);
        about.badLines += 1;
        if (about.bad.length < _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)
            about.bad.push({ rule: unusable, line: at, detail: why });
    };
    return {
        line(text, at) {
            try {
                const beginning = caseOf(check, text);
                if (beginning !== undefined)
                    beginCase(beginning, at);
                else if (check.lines === 'text')
                    current(at).judge?.add(text, at);
                else if (text.trim() !== '')
                    current(at).judge?.add((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLossless */ .I)(text), at);
            }
            catch (thrown) {
                if (!isBadInput(thrown))
                    throw thrown;
                bad((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown), at);
            }
        },
        bad,
        block(bytes, at) {
            const add = running?.judge?.addBlock;
            return add === undefined || bytes.includes('"case"') ? undefined : add(bytes, at);
        },
        end() {
            if (verdicts.length === 0)
                current(null);
            finish();
        },
        verdict: () => (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(verdicts),
    };
}
const isBadInput = (thrown) => thrown instanceof _check_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError;
/** The fields of a line that begins a case; the word is looked for first, as most lines are none. */
function caseOf(check, text) {
    if (text.length > longestCase || !text.includes('"case"') || !/^\s*\{/.test(text))
        return undefined;
    try {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLossless */ .I)(text));
        return fields['type'] === 'case' ? fields : undefined;
    }
    catch (thrown) {
        if (check.lines === 'text')
            return undefined;
        throw thrown;
    }
}
/** Parameters are small; a long line of a text ledger is not parsed to see whether it is one. */
const longestCase = 1_000_000;
function answerOf(check, about, expired) {
    const said = about.badLines > 0 ? undefined : about.judge?.end(expired);
    if (said !== undefined) {
        const { verdict, measurements, violations, counts, reasons, analysis } = said;
        const first = violations.slice(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev);
        return {
            case: about.id,
            check,
            verdict,
            measurements,
            violations: first,
            counts,
            reasons,
            analysis,
        };
    }
    const more = about.badLines - about.bad.length;
    return {
        case: about.id,
        check,
        verdict: 'error',
        measurements: [],
        violations: about.bad,
        counts: { unusableLines: about.badLines },
        reasons: [
            ...about.bad.map(({ line, detail }) => (line === null ? detail : `line ${line}: ${detail}`)),
            ...(more > 0 ? [`and ${more} more lines that cannot be used`] : []),
        ],
        analysis: {},
    };
}
/** The line of one answer on standard output. */
const answerLine = (answered) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLossless */ .s)(answered)}\n`;


/***/ }),

/***/ 54134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   a7: () => (/* binding */ shownMs),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9284);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10275);


const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|([+-])(\d{2}):(\d{2}))$/;
const what = 'a time: RFC 3339, or a number of milliseconds';
const words = {
    'RFC 3339': 'RFC 3339',
    seconds: 'seconds since 1970',
    milliseconds: 'milliseconds since 1970',
    microseconds: 'microseconds since 1970',
    nanoseconds: 'nanoseconds since 1970',
    own: 'milliseconds from a zero of its own',
};
/** The smallest number of each range between 2001 and 2286, and how a number of it becomes milliseconds. */
const ranges = [
    ['seconds', 1e9, (value) => value * 1000],
    ['milliseconds', 1e12, (value) => value],
    ['microseconds', 1e15, (value) => value / 1e3],
    ['nanoseconds', 1e18, (value) => value / 1e6],
];
/**
 * A time is RFC 3339, or a number: one between 2001 and 2286 in seconds, milliseconds, microseconds or nanoseconds since 1970 is that; any
 * other counts milliseconds from a zero of the ledger's own. All of one case are written in one form, RFC 3339 apart, which may stand
 * beside those since 1970: two units are an error, as a guess between them would be a thousandfold one.
 */
function timesOf() {
    let numbers;
    let texts = false;
    let lastText;
    let lastMs = 0;
    const day = daysOf();
    const clash = (name, form, other) => {
        throw new _check_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o(`its field '${name}' is in ${words[form]}, and times before it are in ${words[other]}: one unit for the whole case`);
    };
    const ofText = (value, name) => {
        if (value === lastText)
            return lastMs;
        const ms = textMs(value, day) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
        if (numbers === 'own')
            clash(name, 'RFC 3339', numbers);
        texts = true;
        lastText = value;
        lastMs = ms;
        return ms;
    };
    const ofNumber = (value, name) => {
        const [form, msOf] = formOf(value);
        if (numbers !== undefined && numbers !== form)
            clash(name, form, numbers);
        if (texts && form === 'own')
            clash(name, form, 'RFC 3339');
        numbers = form;
        return msOf(value);
    };
    return (fields, name) => {
        const value = fields[name];
        if (typeof value === 'string')
            return ofText(value, name);
        const given = typeof value === 'bigint' ? Number(value) : value;
        return typeof given === 'number' && Number.isFinite(given)
            ? ofNumber(given, name)
            : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, what);
    };
}
function formOf(value) {
    for (const [form, least, msOf] of ranges)
        if (value >= least && value < least * 10)
            return [form, msOf];
    return ['own', (own) => own];
}
/** Milliseconds since 1970 of an RFC 3339 time, with its fraction; undefined when it is none. */
function textMs(text, day) {
    const found = rfc3339.exec(text);
    const start = found === null ? undefined : day(found[1] ?? '');
    if (found === null || start === undefined)
        return undefined;
    const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4])];
    // Second 60 is a leap second.
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const ms = start + ((hour * 60 + minute) * 60 + second + Number(found[5] ?? 0)) * 1000;
    if (found[7] === undefined)
        return ms;
    const minutes = Number(found[8]) * 60 + Number(found[9]);
    return ms - minutes * 60_000 * (found[7] === '-' ? -1 : 1);
}
/** When a day began; the last one is remembered, as a ledger has few. 31 February is none, though it would be taken for 3 March. */
function daysOf() {
    let last = '';
    let lastMs;
    return (date) => {
        if (date === last)
            return lastMs;
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const real = month >= 1 && month <= 12 && day >= 1 && day <= days;
        last = date;
        lastMs = real ? Date.UTC(year, month - 1, day) : undefined;
        return lastMs;
    };
}
/** A moment that is known within bounds: `[lo, hi]`, or one time. Throws a `LedgerError`. */
function rangeOf(times, fields, name) {
    const value = fields[name];
    if (!Array.isArray(value)) {
        const ms = times(fields, name);
        return [ms, ms];
    }
    const [lo, hi, more] = value;
    if (lo === undefined || hi === undefined || more !== undefined)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'a time, or the two bounds of one: [lo, hi]');
    const range = [times({ [name]: lo }, name), times({ [name]: hi }, name)];
    return range[0] <= range[1] ? range : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(name, value, 'two times in their order');
}
/** Milliseconds in words of a violation: `1.2 s`, `340 ms`. */
const shownMs = (ms) => Math.abs(ms) >= 1000 ? `${Math.round(ms / 10) / 100} s` : `${Math.round(ms * 100) / 100} ms`;


/***/ }),

/***/ 51977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   UX: () => (/* binding */ serversShape),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   wd: () => (/* binding */ originShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85060);


/** A name of something in a broker or store: a topic, a queue, a group. */
const nameShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(500, { form: /\S/, what: 'a name' });
/** Texts with commas between them. */
const commaSeparated = (item) => (value, at) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at)
    .split(',')
    .map((one) => item(one.trim(), at));
const serversShape = commaSeparated((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(300, { form: /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/, what: 'host:port' }, 'Example: servers: "kafka-0:9092,kafka-1:9092".'));
/** Plain http stays inside of a cluster's network here, as it does for the brokers themselves; credentials in it are refused. */
const originShape = (value, at) => (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .O)(true).read((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(2000)(value, at), at);


/***/ }),

/***/ 93702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ telemetryPlaces),
/* harmony export */   gu: () => (/* binding */ podLabel),
/* harmony export */   mK: () => (/* binding */ streamSelector)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51977);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A selector of Loki's streams, to which pods are added: `{namespace="shop"}`. */
const streamSelector = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(1000, {
    form: /^\{[^{}|]*\}$/,
    what: 'a selector of streams such as {namespace="shop"}',
});
const podLabel = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(100, { form: /^[A-Za-z_]\w*$/, what: 'the name of a label' }), 'pod');
const place = { url: _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .originShape */ .wd, tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) };
const telemetryPlaces = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    jaeger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, service: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .nameShape */ .Vh) })),
    loki: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...place, selector: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(streamSelector), podLabel })),
});


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ })

};
