export const id = 9401;
export const ids = [9401];
export const modules = {

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sentry: () => (/* binding */ sentry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const timeoutMs = 30_000;
/** Session states that a user noticed (https://docs.sentry.io/product/releases/health/). */
const interrupted = ['crashed', 'abnormal'];
/**
 * Sessions of two releases from Sentry's release health (GET /api/0/organizations/{organization}/sessions/). Its series have no finer step
 * than an hour, so a tick is the difference between two readings of the totals since the gate began. It keeps no history finer than that.
 */
function sentry({ clock }, about) {
    async function totals(release, startMs, signal) {
        const query = new URLSearchParams({
            field: 'sum(session)',
            groupBy: 'session.status',
            project: about.project,
            query: `release:"${release.replace(/["\\]/g, '\\$&')}"`,
            start: new Date(startMs).toISOString(),
            end: clock.now().toISOString(),
        });
        const path = `/api/0/organizations/${encodeURIComponent(about.organization)}/sessions/`;
        const response = await fetch(`${about.url}${path}?${query.toString()}`, {
            headers: { authorization: `Bearer ${about.token}` },
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        refuse(response.status);
        if (!response.ok)
            throw new Error(`Sentry answered ${response.status}`);
        const { groups } = (await response.json());
        if (groups === undefined || groups.length === 0)
            return null;
        const count = (wanted) => groups
            .filter(({ by }) => wanted(by['session.status'] ?? ''))
            .reduce((sum, { totals: found }) => sum + (found['sum(session)'] ?? 0), 0);
        return [count((status) => interrupted.includes(status)), count(() => true)];
    }
    async function both(startMs, gaps, signal) {
        const read = async (release) => {
            try {
                return await totals(release, startMs, signal);
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
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
            let before = await both(begin, [], signal);
            for (let k = 1; k <= request.ticks; k++) {
                await clock.sleep(Math.max(0, begin + k * request.intervalMs - clock.now().getTime()), signal);
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


/***/ })

};
