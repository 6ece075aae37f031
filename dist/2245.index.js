export const id = 2245;
export const ids = [2245,4200];
export const modules = {

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/units.js
var units = __webpack_require__(9002);
;// CONCATENATED MODULE: ./lib/inputs/limit.js




/**
 * A limit in the unit that its measurement is kept in (`1`, `percent`, `s`, `ms`, `bytes`, or a name of things that are counted). A text
 * carries its unit: `0.5%`, `300ms`, `512MiB`; a bare number is taken in the kept unit. A share of events is at most all of them, so that
 * `limit: 5` for five per cent is refused; `max` is for shares that may be more (a gauge of load).
 */
const limit = (unit, max = units/* keptUnits */.ai[unit]?.of === 'share' ? 100 / units/* keptUnits */.ai[unit].times : units/* largestLimit */.iJ) => {
    const own = Object.hasOwn(units/* keptUnits */.ai, unit) ? units/* keptUnits */.ai[unit] : undefined;
    const fix = `Example: ${own?.example ?? '1000'}.`;
    return (value, path) => {
        const number = typeof value === 'number' ? value : written(value, unit, own);
        if (number === undefined)
            throw new errors.UsageError(`${typeof value === 'string' ? (0,inputs_text/* shown */.SP)(value) : JSON.stringify(value)} is not a limit for ${own?.named ?? `a number of ${unit}`}.`, { input: path, fix });
        if (!(number >= 0 && number <= max))
            throw new errors.UsageError(`${JSON.stringify(value)} is out of range: a bare number is in ${unitWords(unit)}, from 0 to ${max}.`, { input: path, fix });
        return number;
    };
};
const unitWords = (unit) => unit === '1' ? 'parts of 1 (0.005 = 0.5%)' : unit === 's' ? 'seconds' : unit;
/** The text's number in `unit`; undefined when it is none, has no unit, or one of something else. */
function written(value, unit, own) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    const [, number, suffix = ''] = /^(\d{1,16}(?:\.\d{1,16})?)\s*([A-Za-z%]{1,40})$/.exec(text) ?? [];
    if (own === undefined)
        return number !== undefined && suffix === unit ? Number(number) : undefined;
    if (own.of === 'time') {
        const ms = (0,duration/* parseDuration */.E9)(text);
        return ms === undefined ? undefined : ms / own.times;
    }
    const found = Object.hasOwn(units/* units */.MD, suffix) ? units/* units */.MD[suffix] : undefined;
    if (number === undefined || found?.of !== own.of)
        return undefined;
    // By its decimals: 0.7 / 100 is not 0.007 in binary.
    return unit === '1' ? Number(`${number}e-2`) : (Number(number) * found.times) / own.times;
}

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/regular-expression.js
var regular_expression = __webpack_require__(14200);
;// CONCATENATED MODULE: ./lib/gates/metrics/own-names.js



const metricName = (0,shape/* text */.Qq)(200, {
    form: /^[a-zA-Z_:][a-zA-Z0-9_:]*$/,
    what: 'a metric name',
});
const labelName = { form: /^[a-zA-Z_][a-zA-Z0-9_]*$/, what: 'a label' };
/** Labels and the regular expression (RE2, anchored) that each must match. */
const labelMatch = (0,shape/* record */.g1)((value, path) => {
    const pattern = (0,shape/* text */.Qq)(200)(value, path);
    if ((0,regular_expression/* isRegularExpression */.Xp)(pattern))
        return pattern;
    throw new errors.UsageError(`${JSON.stringify(pattern)} is not a regular expression (RE2).`, {
        input: path,
        fix: 'Example: "5..".',
    });
}, { key: labelName, max: 20 });
/** How a service's own metrics are called, where a preset knows another name. */
const ownNames = {
    metric: (0,shape/* optional */.lq)(metricName),
    match: (0,shape/* optional */.lq)(labelMatch),
    labels: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)(200, labelName), { min: 1, max: 20 })),
    'bad-match': (0,shape/* optional */.lq)(labelMatch),
    started: (0,shape/* optional */.lq)(metricName),
    finished: (0,shape/* optional */.lq)(metricName),
};
/** Which of the names mean something to a query of a kind. */
const meant = {
    counts: ['metric', 'match', 'labels', 'bad-match'],
    histogram: ['metric', 'match'],
    gauge: ['metric', 'match'],
    rate: ['metric', 'match'],
    mean: ['metric', 'match'],
    lost: ['started', 'finished', 'match'],
    sessions: [],
    promql: [],
};
const metricKeys = ['metric', 'started', 'finished'];
/** A preset for a service whose metrics are called otherwise; `given` may hold other keys of the check too. */
function withOwnNames(preset, given, path) {
    const names = Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(ownNames, key)));
    return Object.keys(names).length === 0
        ? preset
        : {
            ...preset,
            query: renamed(preset.query, names, path),
            // Who names a metric says that it is there.
            optional: preset.optional && !Object.keys(names).some((key) => metricKeys.includes(key)),
        };
}
/** A preset's query under a service's own names: `metric` for all of its metrics (of a mean: what stands before _sum and _count), `match` for all of its selectors. */
function renamed(query, names, path) {
    const strange = Object.keys(names).find((key) => !meant[query.kind].includes(key));
    if (strange !== undefined)
        throw new errors.UsageError(`A preset of kind ${query.kind} has no ${strange}.`, {
            input: `${path}.${strange}`,
            fix: meant[query.kind].length === 0
                ? 'Leave it out.'
                : `It may have ${meant[query.kind].join(', ')}.`,
        });
    const of = (selector, metric = names.metric) => ({
        ...selector,
        ...(metric === undefined ? {} : { metric }),
        ...(names.match === undefined ? {} : { match: { ...selector.match, ...names.match } }),
    });
    switch (query.kind) {
        case 'counts':
            return { ...query, bad: badOf(of(query.bad), names, path), total: of(query.total) };
        case 'histogram':
        case 'gauge':
        case 'rate':
            return { ...query, of: of(query.of) };
        case 'mean':
            return {
                ...query,
                sum: of(query.sum, suffixed(names.metric, '_sum')),
                count: of(query.count, suffixed(names.metric, '_count')),
            };
        case 'lost':
            return {
                ...query,
                started: of(query.started, names.started),
                finished: of(query.finished, names.finished),
            };
        case 'sessions':
        case 'promql':
            return query;
    }
}
const suffixed = (metric, suffix) => metric === undefined ? undefined : `${metric}${suffix}`;
/** What counts as bad: a status code in labels of other names, or labels that say it otherwise. */
function badOf(bad, names, path) {
    const { labels, 'bad-match': badMatch } = names;
    if (labels !== undefined && badMatch !== undefined)
        throw new errors.UsageError('It has both labels and bad-match.', {
            input: path,
            fix: 'labels: where the status code is; bad-match: what is bad, where there is none.',
        });
    if (badMatch !== undefined) {
        const { oneOf: _code, match: _match, ...rest } = bad;
        return { ...rest, match: { ...names.match, ...badMatch } };
    }
    if (labels === undefined)
        return bad;
    if (bad.oneOf === undefined)
        throw new errors.UsageError('This preset looks for no status code.', {
            input: `${path}.labels`,
            fix: 'Say what is bad by bad-match.',
        });
    return { ...bad, oneOf: { ...bad.oneOf, labels } };
}

// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
;// CONCATENATED MODULE: ./lib/gates/metrics/checks.js





const checks_name = (0,shape/* text */.Qq)(61, {
    form: /^[a-z0-9][a-z0-9-]{0,60}$/,
    what: 'a name (lower-case letters, digits, -)',
});
const quantile = (value, path) => {
    const read = (0,shape/* number */.ai)(0, 1)(value, path);
    if (read > 0 && read < 1)
        return read;
    throw new errors.UsageError(`${read} is not between 0 and 1.`, { input: path, fix: 'Example: 0.95.' });
};
/** The limit's unit is only known with the rest of the check. */
const unread = (value) => value;
const overrides = {
    name: (0,shape/* optional */.lq)(checks_name),
    dimension: (0,shape/* optional */.lq)(checks_name),
    limit: unread,
    // A bare 80 is eight thousand per cent: nobody means it, and nothing would fail any more.
    tolerance: (0,shape/* optional */.lq)(limit('1', 10)),
    quantile: (0,shape/* optional */.lq)(quantile),
    optional: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    'burst-seconds': (0,shape/* optional */.lq)((0,shape/* number */.ai)(0, 86_400)),
};
const ownFields = {
    ...overrides,
    name: checks_name,
    direction: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('increase', 'decrease', 'either'), 'increase'),
    unit: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('1', 's', 'ms', 'bytes', 'count')),
};
const ofPreset = (0,shape/* object */.Ik)({ ...overrides, ...ownNames, preset: (0,shape/* text */.Qq)(60) });
/** Keys of an own check, by kind; `query` and `combine` are PromQL's. */
const kinds = {
    histogram: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('histogram'), metric: metricName, match: (0,shape/* optional */.lq)(labelMatch) }),
    counts: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('counts'),
        bad: metricName,
        'bad-match': (0,shape/* optional */.lq)(labelMatch),
        total: metricName,
        'total-match': (0,shape/* optional */.lq)(labelMatch),
    }),
    lost: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('lost'),
        started: metricName,
        'started-match': (0,shape/* optional */.lq)(labelMatch),
        finished: metricName,
        'finished-match': (0,shape/* optional */.lq)(labelMatch),
    }),
    gauge: (0,shape/* object */.Ik)({
        ...ownFields,
        kind: (0,shape/* oneOf */.yL)('gauge'),
        metric: (0,shape/* optional */.lq)(metricName),
        match: (0,shape/* optional */.lq)(labelMatch),
        query: (0,shape/* optional */.lq)((0,shape/* text */.Qq)(4000)),
        combine: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('sum', 'mean', 'max')),
    }),
    rate: (0,shape/* object */.Ik)({ ...ownFields, kind: (0,shape/* oneOf */.yL)('rate'), metric: metricName, match: (0,shape/* optional */.lq)(labelMatch) }),
};
/** The input `checks`: a YAML list of presets with overrides, or of own definitions. Unknown keys are named. */
function parseChecks(value, input) {
    const checks = (0,shape/* list */.p_)(parseCheck, {
        min: 1,
        max: 200,
        fix: 'Example: [{name: errors, preset: http-error-rate, limit: "0.2%"}].',
    })(value, input);
    const names = checks.map(({ name }) => name);
    const twice = names.find((one, i) => names.indexOf(one) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`Two checks are named ${twice}.`, {
            input,
            fix: 'Give each check its own name.',
        });
    return checks;
}
function parseCheck(item, path) {
    const given = (0,shape/* record */.g1)(unread, { max: 50 })(item, path);
    if (Object.hasOwn(given, 'preset')) {
        const read = ofPreset(item, path);
        return overridden(withOwnNames(presetOf(read.preset, path), read, path), read, path);
    }
    const kind = (0,shape/* oneOf */.yL)('histogram', 'counts', 'lost', 'gauge', 'rate')(Object.hasOwn(given, 'kind') ? given['kind'] : undefined, `${path}.kind`);
    const own = kinds[kind](item, path);
    return overridden(ownCheck(own, path), own, path);
}
function presetOf(wanted, path) {
    const found = Object.hasOwn(presets/* allPresets */.CY, wanted) ? presets/* allPresets */.CY[wanted] : undefined;
    if (found !== undefined)
        return found;
    throw new errors.UsageError(`There is no preset ${JSON.stringify(wanted)}.`, {
        input: `${path}.preset`,
        fix: `Presets: ${Object.keys(presets/* allPresets */.CY).join(', ')}.`,
    });
}
function overridden(base, given, path) {
    const { name, dimension, tolerance, quantile, optional, 'burst-seconds': burstSeconds } = given;
    return {
        ...base,
        ...(name === undefined ? {} : { name }),
        ...(dimension === undefined ? {} : { dimension }),
        ...(given.limit === undefined ? {} : { limit: limitOf(base, given.limit, path) }),
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(quantile === undefined ? {} : { quantile }),
        ...(burstSeconds === undefined ? {} : { burstSeconds }),
        ...(optional === undefined ? {} : { optional }),
    };
}
/** A share of events is at most all of them; a gauge without a unit, or of load, may be more than 1. */
const limitOf = ({ kind, unit }, value, path) => limit(unit, kind === 'counts' ? undefined : 1e15)(value, `${path}.limit`);
function ownCheck(own, path) {
    const query = queryOf(own, path);
    return {
        name: own.name,
        dimension: own.name,
        kind: own.kind === 'histogram'
            ? 'histogram'
            : own.kind === 'gauge' || own.kind === 'rate'
                ? 'gauge'
                : 'counts',
        query,
        direction: own.direction,
        unit: unitOf(own.unit, query, path),
        optional: false,
    };
}
const selector = (of, matched) => matched === undefined ? { metric: of } : { metric: of, match: matched };
function queryOf(own, path) {
    switch (own.kind) {
        case 'counts':
            return {
                kind: 'counts',
                bad: selector(own.bad, own['bad-match']),
                total: selector(own.total, own['total-match']),
            };
        case 'lost':
            return {
                kind: 'lost',
                started: selector(own.started, own['started-match']),
                finished: selector(own.finished, own['finished-match']),
            };
        case 'histogram':
        case 'rate':
            return { kind: own.kind, of: selector(own.metric, own.match) };
        case 'gauge':
            return own.query === undefined
                ? gauge(selector(metricName(own.metric, `${path}.metric`), own.match), `${path}.metric`)
                : promql(own, path);
        default:
            return (0,errors/* assertNever */.x)(own);
    }
}
/** Names say it where types are not known: what ends so only ever rises. */
function gauge(of, input) {
    if (/_(total|count|sum|bucket)$/.test(of.metric))
        throw new errors.UsageError(`${of.metric} is a counter by its name, and kind is gauge.`, {
            input,
            fix: 'Use kind rate, or kind counts with `bad` and `total`.',
        });
    return { kind: 'gauge', of };
}
function promql({ metric: named, query = '', combine, }, path) {
    if (named !== undefined)
        throw new errors.UsageError('It has both metric and query.', {
            input: path,
            fix: 'Give one of them.',
        });
    if (!query.includes('$pods'))
        throw new errors.UsageError('It does not say which pods: both versions would read the same.', {
            input: `${path}.query`,
            fix: 'Example: sum(my_gauge{namespace=$namespace, pod=~$pods}).',
        });
    return combine === undefined ? { kind: 'promql', query } : { kind: 'promql', query, combine };
}
/** Units that reports can convert, and how the names of metrics end that have them (https://prometheus.io/docs/practices/naming/). */
const checks_units = {
    '1': /_(ratio|percent)$/,
    s: /_seconds(_total|_sum|_bucket)?$/,
    ms: /_(milliseconds|ms)(_total|_sum|_bucket)?$/,
    bytes: /_bytes(_total|_sum|_bucket)?$/,
    count: /_(total|count)$/,
};
function unitOf(given, query, path) {
    const plain = query.kind === 'counts' || query.kind === 'lost'
        ? '1'
        : query.kind === 'histogram'
            ? 's'
            : 'count';
    const unit = given ?? plain;
    const of = 'of' in query ? query.of.metric : undefined;
    const named = Object.entries(checks_units).find(([, ending]) => of !== undefined && ending.test(of));
    const timed = named !== undefined && named[0] !== '1' && named[0] !== 'count';
    if (timed && given !== undefined && named[0] !== unit)
        throw new errors.UsageError(`${of} is in ${named[0]} by its name, and unit is ${unit}.`, {
            input: `${path}.unit`,
            fix: `Set unit: ${named[0]}, or leave it out.`,
        });
    return timed ? named[0] : unit;
}


/***/ }),

/***/ 33826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ allPresets),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   U6: () => (/* binding */ sessionChecks)
/* harmony export */ });
/* unused harmony export presets */
/** What libraries call the status code of an answer. */
const statusCode = {
    labels: [
        ...['code', 'status', 'status_code', 'http_status_code', 'http_response_status_code'],
        'response_code',
    ],
    match: '5..',
    among: '[1-5](\\d\\d|[xX]{2})',
};
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', oneOf: statusCode },
            total: { metric: 'http_requests_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        burstSeconds: 120,
        optional: false,
    },
    'http-latency-p95': {
        name: 'http-latency-p95',
        dimension: 'latency',
        kind: 'histogram',
        query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
        direction: 'increase',
        unit: 's',
        quantile: 0.95,
        tolerance: 0.25,
        optional: false,
    },
    goroutines: {
        name: 'goroutines',
        dimension: 'goroutines',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
        direction: 'increase',
        unit: 'count',
        limit: 5000,
        tolerance: 0.2,
        optional: false,
    },
    'gc-pause': {
        name: 'gc-pause',
        dimension: 'gc-pause',
        kind: 'gauge',
        query: {
            kind: 'mean',
            sum: { metric: 'go_gc_duration_seconds_sum' },
            count: { metric: 'go_gc_duration_seconds_count' },
        },
        direction: 'increase',
        unit: 's',
        limit: 0.12,
        tolerance: 1,
        optional: true,
    },
    memory: {
        name: 'memory',
        dimension: 'memory',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
        direction: 'increase',
        unit: 'bytes',
        tolerance: 0.3,
        optional: true,
    },
    'task-failures': {
        name: 'task-failures',
        dimension: 'task-failures',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
            total: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
    'task-throughput': {
        name: 'task-throughput',
        dimension: 'throughput',
        kind: 'counts',
        query: {
            kind: 'lost',
            started: { metric: 'tasks_enqueued_total' },
            finished: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
};
/** Presets that are not for every service: pods that share one queue evenly, and a mesh that counts what its dependencies answer. */
const special = {
    'task-rate': {
        name: 'task-rate',
        dimension: 'throughput',
        kind: 'gauge',
        query: { kind: 'rate', of: { metric: 'tasks_processed_total', match: { status: 'success' } } },
        direction: 'decrease',
        unit: 'count',
        tolerance: 0.1,
        optional: false,
    },
    'session-interruption': {
        name: 'session-interruption',
        dimension: 'session-interruption',
        kind: 'counts',
        query: { kind: 'sessions' },
        direction: 'increase',
        unit: '1',
        limit: 0.0002,
        optional: false,
    },
    'dependency-sla': {
        name: 'dependency-sla',
        dimension: 'dependency-sla',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'envoy_cluster_upstream_rq_xx', match: { envoy_response_code_class: '5' } },
            total: { metric: 'envoy_cluster_upstream_rq_xx' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.0005,
        optional: false,
    },
};
/** What source `sentry` can tell. */
const sessionChecks = Object.values(special).filter(({ query }) => query.kind === 'sessions');
const defaultChecks = Object.values(presets);
const allPresets = { ...presets, ...special };


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
