export const id = 9401;
export const ids = [9401];
export const modules = {

/***/ 66658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with any of the given signals. Timer and listeners are held here: a signal of AbortSignal.timeout
 * that only AbortSignal.any refers to, or one of AbortSignal.any that only a request refers to, may be collected before it fires, and the request hangs.
 */
async function withDeadline(ms, given, body) {
    const signals = given instanceof AbortSignal ? [given] : given;
    // A signal that has aborted already tells no listener any more.
    for (const signal of signals)
        signal.throwIfAborted();
    const limit = new AbortController();
    const follow = ({ target }) => limit.abort(target.reason);
    const timer = setTimeout(() => limit.abort(new DOMException('no answer within the deadline', 'TimeoutError')), ms);
    for (const signal of signals)
        signal.addEventListener('abort', follow);
    try {
        return await body(limit.signal);
    }
    finally {
        clearTimeout(timer);
        for (const signal of signals)
            signal.removeEventListener('abort', follow);
    }
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sentry: () => (/* binding */ sentry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66658);


const timeoutMs = 30_000;
/** Session states that a user noticed (https://docs.sentry.io/product/releases/health/). */
const interrupted = ['crashed', 'abnormal'];
/**
 * Sessions of two releases from Sentry's release health (GET /api/0/organizations/{organization}/sessions/). Its series have no finer step
 * than an hour, so a tick is the difference between two readings of the totals since the gate began. It keeps no history finer than that.
 */
function sentry({ clock }, about) {
    const { patience } = about;
    const totals = (release, startMs, signal) => readTotals(clock, about, { release, startMs, signal });
    async function both(startMs, gaps, signal) {
        const read = async (release) => {
            try {
                const question = () => totals(release, startMs, signal);
                return await (patience?.ask(question, signal) ?? question());
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && !(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a && patience === undefined))
                    throw thrown;
                gaps.push(`sessions of ${release}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}`);
                return null;
            }
        };
        return { canary: await read(about.canary), baseline: await read(about.baseline) };
    }
    return {
        describe: () => Promise.resolve({ kind: 'sentry', endpoint: about.url, version: 'unknown' }),
        history: () => Promise.resolve({ ticks: [] }),
        async *live(request, signal) {
            const begin = clock.now().getTime();
            const waited = patience?.waitedMs() ?? 0;
            let before = await both(begin, [], signal);
            for (let k = 1; k <= request.ticks; k++) {
                await clock.sleep(Math.max(0, begin +
                    k * request.intervalMs +
                    (patience?.waitedMs() ?? 0) -
                    waited -
                    clock.now().getTime()), signal);
                const gaps = [];
                const now = await both(begin, gaps, signal);
                const sample = {
                    canary: added(before.canary, now.canary),
                    baseline: added(before.baseline, now.baseline),
                };
                before = { canary: now.canary ?? before.canary, baseline: now.baseline ?? before.baseline };
                const data = Object.fromEntries(request.metrics.map(({ name }) => [name, sample]));
                yield { k, atMs: clock.now().getTime(), data, bounds: {}, gaps };
            }
        },
    };
}
/** Nobody there is an outage, which may pass. */
async function fetchOrOutage(url, init) {
    try {
        return await fetch(url, init);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`Sentry cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(cause)}`, { cause });
    }
}
/** A release that Sentry has never heard of is missing, not perfect. */
function added(before, now) {
    if (now === null)
        return null;
    return [Math.max(0, now[0] - (before?.[0] ?? 0)), Math.max(0, now[1] - (before?.[1] ?? 0))];
}
function refuse(status) {
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Sentry refuses the request (${status}).`, {
            input: 'sentry-token',
            fix: 'Pass a token with the scope org:read.',
        });
    if (status === 404)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Sentry does not know this organization.', {
            input: 'sentry-organization',
            fix: 'Give its slug, as in the address of its pages.',
        });
}
/** Sessions of one release since a moment; null = Sentry knows none. */
async function readTotals(clock, about, { release, startMs, signal, }) {
    const query = new URLSearchParams({
        field: 'sum(session)',
        groupBy: 'session.status',
        project: about.project,
        query: `release:"${release.replace(/["\\]/g, '\\$&')}"`,
        start: new Date(startMs).toISOString(),
        end: clock.now().toISOString(),
    });
    const path = `/api/0/organizations/${encodeURIComponent(about.organization)}/sessions/`;
    const groups = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)(timeoutMs, signal, async (limit) => {
        const response = await fetchOrOutage(`${about.url}${path}?${query.toString()}`, {
            headers: { authorization: `Bearer ${about.token}` },
            redirect: 'error',
            signal: limit,
        });
        refuse(response.status);
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a(`Sentry answered ${response.status}`);
        if (!response.ok)
            throw new Error(`Sentry answered ${response.status}`);
        return (await response.json()).groups;
    });
    if (groups === undefined || groups.length === 0)
        return null;
    const count = (wanted) => groups
        .filter(({ by }) => wanted(by['session.status'] ?? ''))
        .reduce((sum, { totals: found }) => sum + (found['sum(session)'] ?? 0), 0);
    return [count((status) => interrupted.includes(status)), count(() => true)];
}


/***/ })

};
