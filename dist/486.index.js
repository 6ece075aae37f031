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
        const data = (await ask('/api/v1/query', { query, time: (atMs / 1000).toFixed(3) }, signal));
        if (data.resultType !== 'vector')
            throw new Error(`the query gives a ${data.resultType}, not a vector: ${query}`);
        return data.result;
    };
    /** Values of one arm at one moment: what `pods` computes from two scrapes, from the samples that Prometheus holds of them. */
    async function armValues(query, arm, at, bounds) {
        if (arm.pods.length === 0)
            return null;
        const values = async (promql) => (await instant(promql, at.atMs, at.signal))
            .map(({ value }) => Number(value[1]))
            .filter(Number.isFinite);
        const one = async (promql) => (await values(promql))[0] ?? null;
        const increase = (selector) => `increase(${selectorText(selector, arm)}[${at.range}])`;
        switch (query.kind) {
            case 'gauge':
                return some(await values(selectorText(query.of, arm)));
            case 'rate':
                return some(await values(`sum by (pod) (${increase(query.of)})`));
            case 'mean':
                return some(await values(`sum by (pod) (${increase(query.sum)}) / (sum by (pod) (${increase(query.count)}) > 0)`));
            case 'counts': {
                const total = await one(`sum(${increase(query.total)})`);
                return total === null ? null : [(await one(`sum(${increase(query.bad)})`)) ?? 0, total];
            }
            case 'histogram': {
                const series = await instant(`sum by (le) (${increase({ ...query.of, metric: `${query.of.metric}_bucket` })})`, at.atMs, at.signal);
                return histogram(series, at.name, bounds);
            }
            case 'promql': {
                const promql = (at.canary ? query.canary : query.baseline).replaceAll('$pods', podsPattern(arm.pods));
                const found = await values(promql);
                if (found.length > 1)
                    throw new Error(`the query gives ${found.length} series and no rule to combine them: ${promql}`);
                return some(found);
            }
        }
    }
    async function tick(request, k, atMs, known, signal) {
        const arms = await request.arms();
        // `increase` needs two samples: a window shorter than the scrape interval would always be empty.
        const range = `${Math.max(1, Math.round(Math.max(request.intervalMs, minimumRangeMs) / 1000))}s`;
        const gaps = [];
        const data = {};
        for (const { name, query } of request.metrics) {
            const read = async (arm, canary) => {
                try {
                    return await armValues(query, arm, { atMs, signal, range, name, canary }, known);
                }
                catch (thrown) {
                    signal.throwIfAborted();
                    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
                        throw thrown;
                    gaps.push(`${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`);
                    return null;
                }
            };
            data[name] = {
                baseline: await read(arms.baseline, false),
                canary: await read(arms.canary, true),
            };
        }
        return { k, atMs, data, bounds: { ...known }, gaps };
    }
    return {
        async describe(signal) {
            const info = (await ask('/api/v1/status/buildinfo', {}, signal).catch(() => undefined));
            return { kind: 'prometheus', endpoint: about.url, version: info?.version ?? 'unknown' };
        },
        async history(request, { endMs, durationMs }, signal) {
            const ticks = [];
            const known = {};
            const count = Math.floor(durationMs / request.intervalMs);
            for (let k = 1; k <= count; k++)
                ticks.push(await tick(request, k, endMs - (count - k) * request.intervalMs, known, signal));
            return { ticks };
        },
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
const minimumRangeMs = 2000;
const some = (values) => values.length === 0 ? null : values;
function histogram(series, name, known) {
    if (series.length === 0)
        return null;
    const cumulative = series
        .map(({ metric, value }) => ({
        le: Number((metric['le'] ?? '').replace('+Inf', 'Infinity')),
        count: Number(value[1]),
    }))
        .sort((a, b) => a.le - b.le);
    if (cumulative.some(({ le, count }) => Number.isNaN(le) || !Number.isFinite(count)))
        return null;
    known[name] ??= cumulative.map(({ le }) => (Number.isFinite(le) ? le : null));
    return cumulative.map(({ count }, j) => Math.max(0, count - (j === 0 ? 0 : (cumulative[j - 1]?.count ?? 0))));
}


/***/ })

};
