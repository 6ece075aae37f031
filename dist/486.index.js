export const id = 486;
export const ids = [486];
export const modules = {

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prometheus: () => (/* binding */ prometheus)
/* harmony export */ });
/* unused harmony exports quoted, literal, selectorText */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const answerLimit = 16 * 1024 * 1024;
const timeoutMs = 15_000;
/** Quotes a label value for PromQL. */
const quoted = (value) => JSON.stringify(value);
/** Escapes a literal inside an RE2 pattern. */
const literal = (value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const podsPattern = (pods) => quoted(pods.map(literal).join('|'));
/** `metric{namespace="…", pod=~"…", …}` for the pods of an arm. */
function selectorText({ metric, equal = {}, match = {} }, { namespace, pods }) {
    const labels = [
        `namespace=${quoted(namespace)}`,
        `pod=~${podsPattern(pods)}`,
        ...Object.entries(equal).map(([key, value]) => `${key}=${quoted(value)}`),
        ...Object.entries(match).map(([key, value]) => `${key}=~${quoted(value)}`),
    ];
    return `${metric}{${labels.join(',')}}`;
}
/** Prometheus' HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/) as a source of ticks. */
function prometheus({ clock }, about) {
    async function ask(path, query, signal) {
        const address = `${about.url}${path}?${new URLSearchParams(query).toString()}`;
        const headers = about.token === undefined ? {} : { authorization: `Bearer ${about.token}` };
        let response;
        let body;
        try {
            response = await fetch(address, {
                headers,
                redirect: 'error',
                signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
            });
            body = await response.text();
        }
        catch (cause) {
            signal.throwIfAborted();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}.`, {
                input: 'prometheus-url',
                cause,
            });
        }
        if (response.status === 401 || response.status === 403)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Prometheus refuses the request (${response.status}).`, {
                input: 'prometheus-token',
                fix: 'Pass a token that may query.',
            });
        if (body.length > answerLimit)
            throw new Error('the answer of Prometheus is larger than 16 MiB');
        const parsed = JSON.parse(body);
        if (parsed.status !== 'success')
            throw new Error(`Prometheus answered ${response.status}: ${parsed.error ?? 'no reason'}`);
        return parsed.data;
    }
    const instant = async (query, atMs, signal) => {
        const parameters = { query, time: (atMs / 1000).toFixed(3) };
        const data = (await ask('/api/v1/query', parameters, signal));
        if (data.resultType !== 'vector')
            throw new Error(`the query gives a ${data.resultType}, not a vector: ${query}`);
        return data.result.map(({ metric, value }) => ({ metric, value: Number(value[1]) }));
    };
    /** One query for a whole window: the points of every step, by its time in seconds. */
    const range = async (query, window, signal) => {
        const parameters = {
            query,
            start: (window.startMs / 1000).toFixed(3),
            end: (window.endMs / 1000).toFixed(3),
            step: (window.stepMs / 1000).toFixed(3),
        };
        const data = (await ask('/api/v1/query_range', parameters, signal));
        const points = new Map();
        for (const { metric, values } of data.result)
            for (const [at, value] of values)
                points.set(at, [...(points.get(at) ?? []), { metric, value: Number(value) }]);
        return points;
    };
    async function tick(request, k, atMs, known, signal) {
        const arms = await request.arms();
        const gaps = [];
        const data = {};
        for (const { name, query } of request.metrics) {
            const read = (arm, canary) => orGap(gaps, name, signal, async () => {
                if (arm.pods.length === 0)
                    return null;
                const { main, bad } = expressions(query, arm, rangeText(request), canary);
                const points = await instant(main, atMs, signal);
                const others = bad === undefined ? [] : await instant(bad, atMs, signal);
                return combined(query, name, points, others, known);
            });
            data[name] = {
                baseline: await read(arms.baseline, false),
                canary: await read(arms.canary, true),
            };
        }
        return { k, atMs, data, bounds: { ...known }, gaps };
    }
    /** The past as ticks: one range query for each metric and arm. */
    async function past(request, endMs, count, signal) {
        const arms = await request.arms();
        const known = {};
        const gaps = [];
        const times = Array.from({ length: count }, (_, i) => endMs - (count - 1 - i) * request.intervalMs);
        const window = { startMs: times[0] ?? endMs, endMs, stepMs: request.intervalMs };
        const columns = {};
        for (const { name, query } of request.metrics) {
            const read = async (arm, canary) => {
                const none = times.map(() => null);
                if (arm.pods.length === 0)
                    return none;
                const column = await orGap(gaps, name, signal, async () => {
                    const { main, bad } = expressions(query, arm, rangeText(request), canary);
                    const points = await range(main, window, signal);
                    const others = bad === undefined
                        ? new Map()
                        : await range(bad, window, signal);
                    return times.map((ms) => {
                        const at = nearest(points, ms / 1000);
                        return combined(query, name, at, nearest(others, ms / 1000), known);
                    });
                });
                return column ?? none;
            };
            columns[name] = {
                canary: await read(arms.canary, true),
                baseline: await read(arms.baseline, false),
            };
        }
        return times.map((atMs, i) => ({
            k: i + 1,
            atMs,
            data: Object.fromEntries(Object.entries(columns).map(([name, { canary, baseline }]) => [
                name,
                { canary: canary[i] ?? null, baseline: baseline[i] ?? null },
            ])),
            bounds: { ...known },
            gaps: i === 0 ? gaps : [],
        }));
    }
    return {
        async describe(signal) {
            const info = (await ask('/api/v1/status/buildinfo', {}, signal).catch(() => undefined));
            return { kind: 'prometheus', endpoint: about.url, version: info?.version ?? 'unknown' };
        },
        history: async (request, { endMs, durationMs }, signal) => ({
            ticks: await past(request, endMs, Math.max(1, Math.floor(durationMs / request.intervalMs)), signal),
        }),
        async *live(request, signal) {
            const begin = clock.now().getTime();
            const known = {};
            for (let k = 1; k <= request.ticks; k++) {
                await clock.sleep(Math.max(0, begin + k * request.intervalMs - clock.now().getTime()), signal);
                yield await tick(request, k, clock.now().getTime(), known, signal);
            }
        },
    };
}
/** `increase` needs two samples: a window shorter than the scrape interval would always be empty. */
const minimumRangeMs = 2000;
const rangeText = ({ intervalMs }) => `${Math.max(1, Math.round(Math.max(intervalMs, minimumRangeMs) / 1000))}s`;
/** Steps are computed in floating point: the point within 10 ms is the one. */
function nearest(points, seconds) {
    for (const [at, found] of points)
        if (Math.abs(at - seconds) < 0.01)
            return found;
    return [];
}
/** What could not be read is a gap, never a zero; what the user can mend is an error. */
async function orGap(gaps, name, signal, read) {
    try {
        return await read();
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw thrown;
        gaps.push(`${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`);
        return null;
    }
}
/** PromQL of a measurement for the pods of an arm: what `pods` computes from two scrapes, from the samples that Prometheus holds of them. */
function expressions(query, arm, window, canary) {
    const increase = (selector) => `increase(${selectorText(selector, arm)}[${window}])`;
    switch (query.kind) {
        case 'gauge':
            return { main: selectorText(query.of, arm) };
        case 'rate':
            return { main: `sum by (pod) (${increase(query.of)})` };
        case 'mean':
            return {
                main: `sum by (pod) (${increase(query.sum)}) / (sum by (pod) (${increase(query.count)}) > 0)`,
            };
        case 'counts':
            return { main: `sum(${increase(query.total)})`, bad: `sum(${increase(query.bad)})` };
        case 'histogram':
            return {
                main: `sum by (le) (${increase({ ...query.of, metric: `${query.of.metric}_bucket` })})`,
            };
        case 'promql':
            return {
                main: (canary ? query.canary : query.baseline).replaceAll('$pods', podsPattern(arm.pods)),
            };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
function combined(query, name, points, bad, known) {
    const values = points.map(({ value }) => value).filter(Number.isFinite);
    switch (query.kind) {
        case 'gauge':
        case 'rate':
        case 'mean':
            return values.length === 0 ? null : values;
        case 'counts': {
            // No bad series yet = no bad event; no series at all = missing.
            const [total] = values;
            const [events = 0] = bad.map(({ value }) => value).filter(Number.isFinite);
            return total === undefined ? null : [events, total];
        }
        case 'histogram':
            return histogram(points, name, known);
        case 'promql':
            if (values.length > 1)
                throw new Error(`the query of ${name} gives ${values.length} series and no rule to combine them`);
            return values.length === 0 ? null : values;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(query);
    }
}
function histogram(points, name, known) {
    if (points.length === 0)
        return null;
    const cumulative = points
        .map(({ metric, value }) => ({
        le: Number((metric['le'] ?? '').replace('+Inf', 'Infinity')),
        count: value,
    }))
        .sort((a, b) => a.le - b.le);
    if (cumulative.some(({ le, count }) => Number.isNaN(le) || !Number.isFinite(count)))
        return null;
    known[name] ??= cumulative.map(({ le }) => (Number.isFinite(le) ? le : null));
    return cumulative.map(({ count }, j) => Math.max(0, count - (j === 0 ? 0 : (cumulative[j - 1]?.count ?? 0))));
}


/***/ })

};
