export const id = 1434;
export const ids = [1434];
export const modules = {

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployGate: () => (/* binding */ deployGate),
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28773);

/** The half of deploy-canary that replays, as the catalogue of gates lists it. */
const deployGate = { kind: 'deploy', judge: judgeDeploy };
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    const { readiness } = observation;
    const tail = readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`);
    return {
        verdict: (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(measurements.map(({ verdict }) => verdict)),
        measurements,
        reasons: [
            ...measurements.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason),
            ...tail,
            ...observation.notes,
        ],
    };
}
function readyMeasurement({ readiness }, { readyTimeoutSeconds }) {
    return {
        name: 'ready-seconds',
        dimension: 'readiness',
        unit: 's',
        canary: round(readiness.seconds),
        baseline: null,
        limit: readyTimeoutSeconds,
        direction: 'increase',
        verdict: readiness.ready ? 'pass' : 'fail',
        reason: readiness.ready
            ? `all pods ready after ${round(readiness.seconds)} s`
            : `${readiness.why.pod === null ? '' : `pod ${readiness.why.pod}: `}${readiness.why.message}`,
        sample: { kind: 'none' },
    };
}
function exposureMeasurement({ askedPercent, achievedPercent }, { tolerancePercent, allowApproximate }) {
    const near = achievedPercent !== null && Math.abs(achievedPercent - askedPercent) <= tolerancePercent;
    const good = near || (allowApproximate && achievedPercent !== null && achievedPercent > 0);
    return {
        name: 'exposure-achieved',
        dimension: 'exposure',
        unit: 'percent',
        canary: achievedPercent === null ? null : round(achievedPercent),
        baseline: null,
        limit: askedPercent,
        direction: 'either',
        verdict: achievedPercent === null ? 'inconclusive' : good ? 'pass' : 'fail',
        reason: achievedPercent === null
            ? 'the canary got no exposure'
            : `${round(achievedPercent)} % of ${askedPercent} % asked${near ? '' : ', approximate'}`,
        sample: { kind: 'none' },
    };
}
const round = (value) => Math.round(value * 100) / 100;


/***/ })

};
