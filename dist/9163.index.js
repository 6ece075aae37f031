export const id = 9163;
export const ids = [9163];
export const modules = {

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeChaos: () => (/* binding */ judgeChaos)
/* harmony export */ });
/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (30 §1). */
function judgeChaos(observation, parameters) {
    const measurements = [
        injection(observation),
        recovery(observation, parameters),
        ready(observation, parameters),
        cleanup(observation),
    ];
    const has = (verdict) => measurements.some((m) => m.verdict === verdict);
    return {
        verdict: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass',
        measurements,
        reasons: [
            ...measurements.filter((m) => m.verdict !== 'pass').map((m) => `${m.name}: ${m.reason}`),
            ...observation.notes,
        ],
    };
}
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
const injection = ({ injectedAt, injectionDetail }) => ({
    ...base,
    name: 'injection-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: injectedAt === null ? 0 : 1,
    limit: 1,
    direction: 'decrease',
    verdict: injectedAt === null ? 'inconclusive' : 'pass',
    reason: injectionDetail,
});
function recovery({ injectedAt, recoveredAt }, { recoveryTimeoutSeconds: limit }) {
    const about = { ...base, name: 'recovery-seconds', dimension: 'recovery', unit: 's', limit };
    if (injectedAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'inconclusive',
            reason: 'nothing to recover from was proven',
        };
    if (recoveredAt === null)
        return {
            ...about,
            canary: null,
            verdict: 'fail',
            reason: `the canary was not ready again within ${limit} s`,
        };
    const lo = Math.max(0, (recoveredAt.loMs - injectedAt.hiMs) / 1000);
    const hi = (recoveredAt.hiMs - injectedAt.loMs) / 1000;
    const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
    return {
        ...about,
        canary: Math.round(hi * 100) / 100,
        verdict,
        reason: `ready again after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
    };
}
const ready = (o, { minHealthy }) => ({
    ...base,
    name: 'ready-minimum',
    dimension: 'availability',
    unit: 'count',
    canary: o.readyMinimum,
    baseline: o.readyBefore,
    limit: minHealthy,
    direction: 'decrease',
    verdict: o.readyMinimum >= minHealthy ? 'pass' : 'fail',
    reason: `at least ${o.readyMinimum} of ${o.readyBefore} pods were ready at every moment`,
});
const cleanup = (o) => ({
    ...base,
    name: 'cleanup-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: o.cleanup === 'proven' ? 1 : 0,
    limit: 1,
    direction: 'decrease',
    verdict: o.cleanup === 'proven' ? 'pass' : o.cleanup === 'leaked' ? 'fail' : 'inconclusive',
    reason: o.cleanupDetail,
});


/***/ })

};
