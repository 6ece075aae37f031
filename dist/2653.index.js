export const id = 2653;
export const ids = [2653];
export const modules = {

/***/ 84511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proportionBounds),
/* harmony export */   nG: () => (/* binding */ whatRoundsShow)
/* harmony export */ });
/* unused harmony export trialsToShow */
/* harmony import */ var _decision_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);

/**
 * One-sided Clopper-Pearson bounds of a proportion at 95 % (Clopper and Pearson, Biometrika 26, 1934): `lower` is where so many
 * successes or more had a chance of 5 %. With no trial nothing is known.
 */
function proportionBounds(count, total) {
    if (total <= 0)
        return { lower: 0, upper: 1 };
    const at = (wanted, a, b) => {
        let [low, high] = [0, 1];
        for (let i = 0; i < 60; i++) {
            const middle = (low + high) / 2;
            if ((0,_decision_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J7)(middle, a, b) < wanted)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    };
    return {
        lower: count <= 0 ? 0 : at(0.05, count, total - count + 1),
        upper: count >= total ? 1 : at(0.95, count + 1, total - count),
    };
}
/** How many trials without one failure show that the rate of success is above `rate` at 95 %. */
const trialsToShow = (rate) => Math.ceil(Math.log(0.05) / Math.log(rate));
/** What so many rounds can show, in words: a mean of five says nothing about a percentile. */
function whatRoundsShow(rounds, failures) {
    const { lower } = proportionBounds(rounds - failures, rounds);
    const shown = `${rounds} ${rounds === 1 ? 'round' : 'rounds'} with ${failures} failed show at 95 % that at least ${(Math.floor(lower * 1000) / 10).toFixed(1)} % of such faults end well`;
    return failures === 0 ? `${shown}; 99.5 % would need ${trialsToShow(0.995)}` : shown;
}


/***/ }),

/***/ 48471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ probeMeasurements),
  i: () => (/* binding */ resilienceScore)
});

// EXTERNAL MODULE: ./lib/chaos/bounds.js
var bounds = __webpack_require__(84511);
// EXTERNAL MODULE: ./lib/chaos/timed.js
var timed = __webpack_require__(8575);
;// CONCATENATED MODULE: ./lib/chaos/judge-ledger.js

const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
/** Lost = acknowledged and never done; doubled = done more often than once (docs/chaos.md). */
function ledgerSums({ acknowledged, effects }) {
    const done = effects ?? {};
    return {
        lost: acknowledged.filter((id) => (done[id] ?? 0) === 0),
        doubled: Object.values(done).reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    };
}
/** What a ledger says of work: lost, doubled, and how long it was nobody's. */
function ledgerMeasurements(probe, seen, { limitSeconds, experiment, }) {
    const about = (name, limit) => ({
        ...base,
        name: `ledger-${probe.name}-${name}`,
        dimension: 'consistency',
        unit: 'count',
        canary: null,
        limit,
    });
    if (seen === null || seen.effects === null || seen.acknowledged.length === 0) {
        const reason = seen === null || seen.acknowledged.length === 0
            ? 'no task was acknowledged: there was nothing to lose'
            : 'the effects could not be read';
        return [{ ...about('lost', probe.maxLost), verdict: 'inconclusive', reason }];
    }
    const { lost, doubled } = ledgerSums(seen);
    const all = seen.acknowledged.length;
    const counted = (name, count, limit, what) => ({
        ...about(name, limit),
        canary: count,
        verdict: count <= limit ? 'pass' : 'fail',
        reason: `${count} of ${all} acknowledged tasks ${what}`,
    });
    return [
        counted('lost', lost.length, probe.maxLost, `were not done within ${probe.drainSeconds} s${lost.length === 0 ? '' : `, such as ${lost.slice(0, 3).join(', ')}`}`),
        counted('doubled', doubled, probe.maxDoubled, 'were done more than once'),
        ...(experiment === 'E2' && limitSeconds !== null
            ? [redistribution(probe.name, seen, limitSeconds)]
            : []),
    ];
}
/** Of `inHandDoneAt` and the moment of the kill, which stands in front of it as the first of both. */
function redistribution(name, seen, limit) {
    const about = {
        ...base,
        name: `ledger-${name}-redistribution`,
        dimension: 'recovery',
        unit: 's',
        canary: null,
        limit,
    };
    const { inHand, inHandDoneAt, inHandFrom } = seen;
    if (inHand.length === 0 || inHandFrom === null)
        return {
            ...about,
            verdict: 'inconclusive',
            reason: 'nothing was in hand when the worker was killed: send more, or slower work',
        };
    if (inHandDoneAt === null)
        return {
            ...about,
            verdict: 'fail',
            reason: `${inHand.length} tasks were in hand when the worker was killed and not all of them were done`,
        };
    return (0,timed/* timed */.a)(about, inHandFrom, inHandDoneAt, `${inHand.length} tasks in hand were done by others`);
}

;// CONCATENATED MODULE: ./lib/chaos/judge-probes.js


const judge_probes_base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
/** Least share of the looks that must have seen something: what was not seen is no pass. */
const neededShare = 0.8;
const looks = ({ met, violated, unknown }) => met + violated + unknown;
const seenShare = (seen) => looks(seen) === 0 ? 0 : (seen.met + seen.violated) / looks(seen);
const percentOf = (part, whole) => whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
/** What every probe says of an experiment whose fault was in effect. */
const probeMeasurements = (probes, seen, settings) => probes.flatMap((probe) => {
    const found = seen.find(({ name }) => name === probe.name);
    if (found === undefined)
        return [{ ...during(probe), verdict: 'inconclusive', reason: 'it never looked' }];
    if (probe.role === 'effect')
        return [effect(probe, found.phases.during)];
    return [
        held(probe, found.phases.during),
        ...(probe.kind === 'http' && probe.p99Ms !== null
            ? [tail(probe.name, probe.p99Ms, found.phases.during)]
            : []),
        after(probe, found.phases.after),
        ...(probe.kind === 'ledger' ? ledgerMeasurements(probe, found.ledger, settings) : []),
    ];
});
const during = ({ name, maxFailedPercent }) => ({
    ...judge_probes_base,
    name: `probe-${name}`,
    dimension: 'resilience',
    unit: 'percent',
    canary: null,
    limit: maxFailedPercent,
});
/** While the fault lasted: no more violated looks than are allowed, and nearly all looks saw something. */
function held(probe, seen) {
    const about = during(probe);
    const judged = seen.met + seen.violated;
    const canary = judged === 0 ? null : percentOf(seen.violated, judged);
    if (canary !== null && canary > probe.maxFailedPercent)
        return {
            ...about,
            canary,
            verdict: 'fail',
            reason: `${seen.violated} of ${judged} looks were violated while the fault lasted, first: ${seen.firstViolation ?? ''}`,
        };
    if (seenShare(seen) < neededShare)
        return {
            ...about,
            canary,
            verdict: 'inconclusive',
            reason: looks(seen) === 0
                ? 'it did not look while the fault lasted'
                : `${seen.unknown} of ${looks(seen)} looks saw nothing while the fault lasted: ${seen.lastUnknown ?? ''}`,
        };
    return {
        ...about,
        canary,
        verdict: 'pass',
        reason: `${seen.violated} of ${judged} looks were violated while the fault lasted`,
    };
}
/** Of few looks the 99th percentile is not known: as many as lie beyond the limit say whether it can be within it. */
function tail(name, limitMs, { values }) {
    const slow = values.filter((ms) => ms > limitMs).length;
    const sorted = [...values].sort((a, b) => a - b);
    const p99 = sorted[Math.max(0, Math.ceil(sorted.length * 0.99) - 1)] ?? null;
    const { lower } = (0,bounds/* proportionBounds */.M)(slow, values.length);
    const verdict = values.length === 0
        ? 'inconclusive'
        : slow <= values.length / 100
            ? 'pass'
            : lower > 0.01
                ? 'fail'
                : 'inconclusive';
    return {
        ...judge_probes_base,
        name: `probe-${name}-p99`,
        dimension: 'resilience',
        unit: 'ms',
        canary: p99 === null ? null : Math.round(p99),
        limit: limitMs,
        verdict,
        reason: `${slow} of ${values.length} answers took longer than ${limitMs} ms${verdict === 'inconclusive' ? ': too few to tell the 99th percentile' : ''}`,
    };
}
function after({ name }, { metAtEnd, firstViolation, lastUnknown, ...seen }) {
    const about = {
        ...judge_probes_base,
        name: `probe-${name}-after`,
        dimension: 'recovery',
        unit: 'count',
        canary: metAtEnd,
        limit: 1,
        direction: 'decrease',
    };
    if (metAtEnd >= 1)
        return { ...about, verdict: 'pass', reason: 'it was met again afterwards' };
    return seen.violated > 0
        ? { ...about, verdict: 'fail', reason: `it was not met again: ${firstViolation ?? ''}` }
        : {
            ...about,
            verdict: 'inconclusive',
            reason: `it saw nothing afterwards: ${lastUnknown ?? 'it did not look'}`,
        };
}
/** A fault without an effect proves nothing of what withstood it. */
function effect({ name }, seen) {
    const verdict = seen.violated > 0 ? 'pass' : 'inconclusive';
    return {
        ...judge_probes_base,
        name: `effect-${name}`,
        dimension: 'chaos-proof',
        unit: 'count',
        canary: seen.violated,
        limit: 1,
        direction: 'decrease',
        verdict,
        reason: verdict === 'pass'
            ? `the fault was felt in ${seen.violated} of ${looks(seen)} looks: ${seen.firstViolation ?? ''}`
            : `the fault was not felt in ${looks(seen)} looks: it may have missed what was meant`,
    };
}
/**
 * How much of the steady state held while the fault lasted, 0 to 100, weighted by probe; null when nothing was looked at, so that no
 * experiment is resilient by not looking. 100 only when every look of every probe was met.
 */
function resilienceScore(probes, seen) {
    let [sum, weights] = [0, 0];
    let whole = true;
    for (const { name, weight, role } of probes) {
        if (role === 'effect' || weight === 0)
            continue;
        const { met = 0, violated = 0, unknown = 0, } = seen.find((one) => one.name === name)?.phases.during ?? {};
        const all = met + violated + unknown;
        weights += weight;
        // A probe that saw nothing adds nothing.
        sum += all === 0 ? 0 : (weight * met) / all;
        whole &&= all > 0 && met === all;
    }
    if (weights === 0)
        return null;
    return whole ? 100 : Math.min(99, Math.floor((100 * sum) / weights));
}


/***/ }),

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeChaos),
/* harmony export */   Y: () => (/* binding */ probesAsked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28773);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84511);
/* harmony import */ var _judge_probes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48471);
/* harmony import */ var _leader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66771);
/* harmony import */ var _timed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8575);






/** No proof of injection is inconclusive; a clean-up that was not proven is a failure; times judge as intervals (docs/chaos.md). */
function judgeChaos(observation, parameters) {
    const { unsteady = [], notes, more = [], probes = [] } = observation;
    const rounds = [observation, ...more];
    if (unsteady.length > 0)
        return { ...(0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .judgementOf */ .lG)([notSteady(unsteady)]), reasons: said(unsteady, notes) };
    const proven = rounds.every(({ injectedAt }) => injectedAt !== null);
    const settings = {
        limitSeconds: parameters.limitSeconds ?? null,
        experiment: parameters.formula ?? null,
    };
    const measurements = [
        injection(rounds),
        worstOf(rounds.map((round) => recovery(round, parameters))),
        worstOf(rounds.map((round) => ready(round, parameters))),
        worstOf(rounds.map(cleanup)),
        ...rounds.flatMap(early),
        ...(proven ? (0,_judge_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .probeMeasurements */ .e)(probesAsked(observation, parameters), probes, settings) : []),
        ...(proven && settings.experiment === 'E6'
            ? (0,_leader_js__WEBPACK_IMPORTED_MODULE_2__/* .electionMeasurements */ .hH)(observation.election ?? null, observation.injectedAt, settings.limitSeconds)
            : []),
    ];
    const failed = rounds.filter(({ recoveredAt }) => recoveredAt === null).length;
    const shown = rounds.length > 1 ? [(0,_bounds_js__WEBPACK_IMPORTED_MODULE_4__/* .whatRoundsShow */ .nG)(rounds.length, failed)] : [];
    const judgement = (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .judgementOf */ .lG)(measurements);
    return { ...judgement, reasons: [...judgement.reasons, ...notes, ...shown] };
}
/** Those that were asked for, or those that were made instead. */
const probesAsked = ({ automatic = [] }, { probes }) => probes ?? automatic;
const base = { baseline: null, direction: 'increase', sample: { kind: 'none' } };
const said = (unsteady, notes) => [
    `nothing was injected, since the steady state was not met: ${unsteady.join('; ')}`,
    ...notes,
];
const notSteady = (unsteady) => ({
    ...base,
    name: 'steady-state',
    dimension: 'chaos-proof',
    unit: 'count',
    canary: unsteady.length,
    limit: 0,
    verdict: 'inconclusive',
    reason: unsteady.join('; '),
});
/** The measurement of the worst round; of equals the largest number in the harmful direction. */
function worstOf(measurements) {
    const [first] = measurements;
    if (first === undefined)
        throw new Error('there is a round');
    const verdict = (0,_evidence_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)(measurements.map((one) => one.verdict));
    const harm = ({ canary, direction }) => (canary ?? 0) * (direction === 'decrease' ? -1 : 1);
    return measurements
        .filter((one) => one.verdict === verdict)
        .reduce((a, b) => (harm(b) > harm(a) ? b : a), measurements.find((one) => one.verdict === verdict) ?? first);
}
function injection(rounds) {
    const missing = rounds.find(({ injectedAt }) => injectedAt === null);
    const proven = rounds.filter(({ injectedAt }) => injectedAt !== null).length;
    return {
        ...base,
        name: 'injection-proven',
        dimension: 'chaos-proof',
        unit: '1',
        canary: proven,
        limit: rounds.length,
        direction: 'decrease',
        verdict: missing === undefined ? 'pass' : 'inconclusive',
        reason: (missing ?? rounds[0])?.injectionDetail ?? '',
    };
}
function recovery({ injectedAt, endedAt, recoveredAt, stopped }, { recoveryTimeoutSeconds: limit }) {
    const about = {
        ...base,
        name: 'recovery-seconds',
        dimension: 'recovery',
        unit: 's',
        canary: null,
        limit,
    };
    if (injectedAt === null)
        return { ...about, verdict: 'inconclusive', reason: 'nothing to recover from was proven' };
    if (recoveredAt === null && stopped?.why === 'signal')
        return { ...about, verdict: 'inconclusive', reason: 'the run was stopped before the recovery' };
    if (recoveredAt === null)
        return {
            ...about,
            verdict: 'fail',
            reason: `the canary was not ready again within ${limit} s`,
        };
    // What lasts is recovered from when it has ended.
    return (0,_timed_js__WEBPACK_IMPORTED_MODULE_5__/* .timed */ .a)(about, endedAt ?? injectedAt, recoveredAt, 'ready again');
}
const ready = (round, { minHealthy }) => ({
    ...base,
    name: 'ready-minimum',
    dimension: 'availability',
    unit: 'count',
    canary: round.readyMinimum,
    baseline: round.readyBefore,
    limit: minHealthy,
    direction: 'decrease',
    verdict: round.readyMinimum >= minHealthy ? 'pass' : 'fail',
    reason: `at least ${round.readyMinimum} of ${round.readyBefore} pods were ready at every moment`,
});
const cleanup = (round) => ({
    ...base,
    name: 'cleanup-proven',
    dimension: 'chaos-proof',
    unit: '1',
    canary: round.cleanup === 'proven' ? 1 : 0,
    limit: 1,
    direction: 'decrease',
    verdict: round.cleanup === 'proven' ? 'pass' : round.cleanup === 'leaked' ? 'fail' : 'inconclusive',
    reason: round.cleanupDetail,
});
/** A fault that had to be ended before its time: by what the service did it fails, by what nobody saw it is no proof. */
function early({ stopped }) {
    if (stopped === undefined || stopped === null)
        return [];
    return [
        {
            ...base,
            name: 'lasted',
            dimension: 'chaos-proof',
            unit: '1',
            canary: 0,
            limit: 1,
            direction: 'decrease',
            verdict: blamed(stopped) ? 'fail' : 'inconclusive',
            reason: `ended before its time: ${stopped.detail}`,
        },
    ];
}
function blamed({ why }) {
    switch (why) {
        case 'probe':
        case 'ready':
            return true;
        case 'unseen':
        case 'drift':
        case 'controller':
        case 'freeze':
        case 'signal':
            return false;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(why);
    }
}


/***/ }),

/***/ 66771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ followLease),
/* harmony export */   gO: () => (/* binding */ awaitElection),
/* harmony export */   hH: () => (/* binding */ electionMeasurements),
/* harmony export */   tY: () => (/* binding */ leaderOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36345);
/* harmony import */ var _timed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);




/** Reads the lease of the leader; client-go writes the pod's name, perhaps with `_` and a UUID. */
async function leaderOf(cluster, namespace, name, pods) {
    const lease = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name);
    const holder = lease?.spec.holderIdentity ?? '';
    if (lease === undefined || holder === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(lease === undefined
            ? `There is no Lease ${name} in ${namespace}.`
            : `Nobody holds the Lease ${name}.`, {
            input: 'leader-lease',
            fix: 'Name the Lease that leaders of this workload hold; a lock elsewhere (Redis, etcd) cannot be read here: kill its holder by container-kill with pod-names.',
        });
    const pod = pods.find(({ metadata }) => holder === metadata.name || holder.startsWith(`${metadata.name}_`))?.metadata.name;
    if (pod === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The leader is ${holder}, which is no ready pod of the canary: nothing else may be hit.`, {
            input: 'leader-lease',
            fix: 'Inject when the canary leads, or at a stage where it has every worker.',
        });
    return { lease, pod };
}
const lookMs = 200;
/** Follows the lease until the signal. */
function followLease({ cluster, clock }, namespace, { lease, pod }, signal) {
    const { name } = lease.metadata;
    const tenures = [];
    let unread = 0;
    let lastMs = clock.now().getTime();
    const look = async () => {
        try {
            const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.leases, namespace, name, signal);
            const nowMs = clock.now().getTime();
            const { holderIdentity: holder = '', renewTime = '', leaseTransitions: transitions = 0, } = found?.spec ?? {};
            const before = tenures.at(-1);
            const same = before?.holder === holder &&
                before.renewTime === renewTime &&
                before.transitions === transitions;
            if (!same && tenures.length < 5000)
                tenures.push({ holder, renewTime, transitions, seenAt: { loMs: lastMs, hiMs: nowMs } });
            lastMs = nowMs;
        }
        catch {
            if (!signal.aborted)
                unread += 1;
        }
    };
    const follow = async () => {
        while (!signal.aborted) {
            await look();
            if (!(await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(clock, lookMs, signal)))
                return;
        }
    };
    const durationSeconds = lease.spec.leaseDurationSeconds ?? 0;
    return {
        seen: () => ({ lease: name, leader: pod, durationSeconds, tenures: [...tenures], unread }),
        ended: follow().catch(() => undefined),
    };
}
/** Waits until somebody leads again, at most as long as it may take by the limit. */
async function awaitElection(clock, following, injectedAt, limitSeconds, signal) {
    const untilMs = injectedAt.hiMs + limitSeconds * 1000 + 1000;
    const led = () => electionMeasurements(following.seen(), injectedAt, limitSeconds).every(({ canary }) => canary !== null);
    while (!led() && clock.now().getTime() < untilMs)
        await clock.sleep(lookMs, signal);
}
/** From the kill to the first sign of a leader after it, against the lock's own time (docs/chaos.md). */
function electionMeasurements(election, injectedAt, limitSeconds) {
    const about = {
        name: 'election-seconds',
        dimension: 'recovery',
        unit: 's',
        canary: null,
        baseline: null,
        direction: 'increase',
        sample: { kind: 'none' },
        limit: limitSeconds,
    };
    if (election === null || injectedAt === null || limitSeconds === null)
        return [{ ...about, verdict: 'inconclusive', reason: 'the lease was not followed' }];
    const killed = [...election.tenures].reverse().find(({ seenAt }) => seenAt.hiMs <= injectedAt.loMs)?.holder ??
        election.tenures[0]?.holder;
    const next = election.tenures.find(({ holder, seenAt }) => holder !== '' &&
        seenAt.hiMs > injectedAt.loMs &&
        // The one that was killed may have renewed just before.
        (holder !== killed || seenAt.loMs >= injectedAt.hiMs));
    if (next === undefined)
        return [
            {
                ...about,
                verdict: election.unread > 0 ? 'inconclusive' : 'fail',
                reason: `nobody took the lease ${election.lease} after ${election.leader} was killed${election.unread > 0 ? `, and ${election.unread} looks saw nothing` : ''}`,
            },
        ];
    return [(0,_timed_js__WEBPACK_IMPORTED_MODULE_3__/* .timed */ .a)(about, injectedAt, next.seenAt, `${next.holder} leads`)];
}


/***/ }),

/***/ 29898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ automaticProbe),
/* harmony export */   z: () => (/* binding */ addressesOfProbes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Addresses outside of the cluster that probes ask. */
function addressesOfProbes(probes) {
    return probes.flatMap((one) => {
        switch (one.kind) {
            case 'http':
                return one.at.url === null ? [] : [one.at.url];
            case 'grpc':
                return [one.url];
            case 'ledger':
                return [one.submit.url, one.effects.url].filter((address) => address !== null);
            case 'prometheus':
            case 'kubernetes':
                return [];
            default:
                return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(one);
        }
    });
}
/** What is looked at when nobody names anything: pods that the fault does not hit go on to say that they are ready. */
const automaticProbe = (path, port) => ({
    name: 'readiness',
    kind: 'http',
    role: 'steady',
    intervalSeconds: 1,
    timeoutSeconds: 5,
    maxFailedPercent: 0,
    abortAfter: 5,
    weight: 1,
    at: { url: null, path, port, of: 'both' },
    statusFrom: 200,
    statusTo: 399,
    p99Ms: null,
});


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timed)
/* harmony export */ });
/** Tri-state by interval: within the limit for sure, beyond it for sure, or nobody knows. */
function timed(about, from, to, what) {
    const limit = about.limit ?? Number.POSITIVE_INFINITY;
    const lo = Math.max(0, (to.loMs - from.hiMs) / 1000);
    const hi = Math.max(0, (to.hiMs - from.loMs) / 1000);
    const verdict = hi <= limit ? 'pass' : lo > limit ? 'fail' : 'inconclusive';
    return {
        ...about,
        canary: Math.round(hi * 100) / 100,
        verdict,
        reason: `${what} after ${lo.toFixed(1)} to ${hi.toFixed(1)} s`,
    };
}


/***/ }),

/***/ 72653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chaosGate: () => (/* binding */ chaosGate)
});

// EXTERNAL MODULE: ./lib/chaos/judge.js
var judge = __webpack_require__(79163);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/chaos/rescue.js + 1 modules
var rescue = __webpack_require__(7256);
// EXTERNAL MODULE: ./lib/chaos/spec.js
var spec = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/chaos/earlier-attempts.js



/** What earlier attempts of this very run left in the cluster, because its API was away until they had ended, is ended before a new one begins. */
async function endEarlierAttempts(ports, namespace, run, about) {
    const { type } = about;
    for (let attempt = 1; attempt < run.runAttempt; attempt++)
        for (let round = 1; round <= about.rounds; round++) {
            const name = (0,spec/* chaosName */.i6)({ ...run, runAttempt: attempt }, about.name, round);
            const left = await found(ports.cluster, type, namespace, name);
            if (left === undefined)
                continue;
            const { cleanup, detail } = await (0,rescue/* endExperiment */.R)(ports, type, left);
            if (cleanup === 'leaked')
                throw new Error(`${name} of an earlier attempt: ${detail}`);
        }
}
async function found(cluster, type, namespace, name) {
    try {
        return await cluster.get(type, namespace, name);
    }
    catch (thrown) {
        // Without Chaos Mesh there is nothing to end; the checks before the experiment say so.
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/chaos/experiment.js
var experiment = __webpack_require__(97165);
// EXTERNAL MODULE: ./lib/chaos/guard.js
var chaos_guard = __webpack_require__(9601);
// EXTERNAL MODULE: ./lib/chaos/leader.js
var chaos_leader = __webpack_require__(66771);
// EXTERNAL MODULE: ./lib/chaos/targets.js
var targets = __webpack_require__(99626);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
;// CONCATENATED MODULE: ./lib/chaos/ask-probe.js


const readyOf = ({ arms }, of) => [
    ...(of === 'stable' ? [] : arms.canary.pods()),
    ...(of === 'canary' ? [] : arms.stable.pods()),
].filter(objects/* isReady */.i_);
/** Ready pods, those that the fault hits left out while there are others. */
function podsAt(scene, of) {
    const ready = readyOf(scene, of);
    const others = ready.filter(({ metadata }) => !scene.targets.has(metadata.name));
    return others.length > 0 ? others : ready;
}
/** Asks one place once; `turn` chooses among the pods. */
async function askPlace({ cluster, web, nowMs }, scene, { url, path, port, of }, how, signal) {
    const began = nowMs();
    const { method = 'GET', body = '', withinMs } = how;
    try {
        if (url !== null) {
            const request = { url, method, ...(body === '' ? {} : { body }) };
            const answer = await web.ask(request, withinMs, signal);
            return { ...answer, ms: nowMs() - began, detail: `${url} answered ${answer.status}` };
        }
        const pods = podsAt(scene, of);
        const pod = pods[how.turn % Math.max(1, pods.length)]?.metadata.name;
        if (pod === undefined)
            return { status: 503, body: '', ms: 0, detail: `no pod of ${of} is ready` };
        const answer = await cluster.podGet(scene.namespace, pod, port ?? scene.port, path ?? '/', signal, { withinMs });
        return { ...answer, ms: nowMs() - began, detail: `${pod} answered ${answer.status}` };
    }
    catch (thrown) {
        signal.throwIfAborted();
        const said = ((0,errors.messageOf)(thrown).split('\n')[0] ?? '').slice(0, 200);
        return { status: null, body: '', ms: nowMs() - began, detail: said };
    }
}
/** One look of a probe. A ledger has a loop of its own. */
async function lookOnce(askers, scene, probe, turn, signal) {
    switch (probe.kind) {
        case 'http': {
            const how = { turn, withinMs: probe.timeoutSeconds * 1000 };
            const { status, ms, detail } = await askPlace(askers, scene, probe.at, how, signal);
            if (status === null)
                return { outcome: 'unknown', value: null, detail };
            const met = status >= probe.statusFrom && status <= probe.statusTo;
            return { outcome: met ? 'met' : 'violated', value: ms, detail };
        }
        case 'grpc':
            return await grpcLook(askers, probe, signal);
        case 'prometheus':
            return await queryLook(askers, probe, signal);
        case 'kubernetes':
            return counted(scene, probe);
        default:
            return (0,errors/* assertNever */.x)(probe);
    }
}
const unknown = (thrown, signal) => {
    signal.throwIfAborted();
    const detail = ((0,errors.messageOf)(thrown).split('\n')[0] ?? '').slice(0, 200);
    return { outcome: 'unknown', value: null, detail };
};
async function grpcLook({ web, nowMs }, { url, service, timeoutSeconds }, signal) {
    const began = nowMs();
    try {
        const status = await web.grpcHealth(url, service, timeoutSeconds * 1000, signal);
        return {
            outcome: status === 'SERVING' ? 'met' : status === 'NOT_SERVING' ? 'violated' : 'unknown',
            value: nowMs() - began,
            detail: `${url} is ${status}`,
        };
    }
    catch (thrown) {
        return unknown(thrown, signal);
    }
}
/** No series, several of them or a value that is no number say nothing: never that all is well. */
async function queryLook({ web }, { query, min, max }, signal) {
    try {
        const values = await web.query(query, signal);
        const [value] = values;
        if (values.length !== 1 || value === undefined)
            return {
                outcome: 'unknown',
                value: null,
                detail: `the query gives ${values.length} series, not one`,
            };
        return held(value, min, max, 'the query gives');
    }
    catch (thrown) {
        return unknown(thrown, signal);
    }
}
function held(value, min, max, what) {
    if (!Number.isFinite(value))
        return { outcome: 'unknown', value: null, detail: `${what} ${value}` };
    const met = (min === null || value >= min) && (max === null || value <= max);
    const limits = [min === null ? [] : `at least ${min}`, max === null ? [] : `at most ${max}`];
    return {
        outcome: met ? 'met' : 'violated',
        value,
        detail: `${what} ${value}, wanted ${limits.flat().join(' and ')}`,
    };
}
function counted({ arms }, { what, min, max }) {
    const [canary, stable] = [arms.canary.pods(), arms.stable.pods()];
    const value = {
        'ready-canary': () => canary.filter(objects/* isReady */.i_).length,
        'ready-stable': () => stable.filter(objects/* isReady */.i_).length,
        ready: () => [...canary, ...stable].filter(objects/* isReady */.i_).length,
        restarts: () => (0,objects/* restartsOf */.wN)([...canary, ...stable]),
    }[what]();
    return held(value, min, max, what);
}

;// CONCATENATED MODULE: ./lib/chaos/ledger.js

/** Ids that an answer names, with their repetitions: a JSON list, `{"ids": […]}`, or one on each line. Undefined = it is none of these. */
function idsIn(body) {
    const text = body.trim();
    if (!text.startsWith('[') && !text.startsWith('{'))
        return text === '' ? [] : text.split(/\r?\n/).map((line) => line.trim());
    try {
        const parsed = JSON.parse(text);
        const given = Array.isArray(parsed) ? parsed : parsed.ids;
        return Array.isArray(given) && given.every((id) => typeof id === 'string') ? given : undefined;
    }
    catch {
        return undefined;
    }
}
/** Most tasks of one experiment; more would be a load test. */
const mostTasks = 20_000;
function keepLedger(askers, clock, scene, probe, run) {
    const prefix = `probe-${run}-`;
    const acknowledged = new Set();
    let effects;
    let readAtMs;
    let inHand;
    let inHandFrom = null;
    let inHandDoneAt = null;
    let next = 1;
    let unanswered = 0;
    const withinMs = probe.timeoutSeconds * 1000;
    const noteInHand = () => {
        if (inHand === undefined || inHand.length === 0 || inHandDoneAt !== null)
            return;
        const atMs = clock.now().getTime();
        if (inHand.every((id) => effects?.has(id) === true))
            inHandDoneAt = { loMs: readAtMs ?? atMs, hiMs: atMs };
    };
    return {
        async submit(signal) {
            if (next > mostTasks)
                return { outcome: 'met', value: null, detail: 'enough tasks were sent' };
            const id = `${prefix}${next++}`;
            const withId = (text) => text === null ? null : text.replaceAll('$id', id);
            const { submit } = probe;
            const place = { ...submit, url: withId(submit.url), path: withId(submit.path) };
            const how = { turn: next, withinMs, method: submit.method, body: withId(submit.body) ?? '' };
            const { status, ms, detail } = await askPlace(askers, scene, place, how, signal);
            if (status === null)
                unanswered += 1;
            if (status === null)
                return { outcome: 'unknown', value: null, detail };
            if (status < 200 || status > 299)
                return { outcome: 'violated', value: ms, detail };
            acknowledged.add(id);
            return { outcome: 'met', value: ms, detail };
        },
        async read(signal) {
            const bodies = await readAll(askers, scene, probe, signal);
            if ('unread' in bodies)
                return { outcome: 'unknown', value: null, detail: bodies.unread };
            const counts = new Map();
            for (const id of bodies.ids)
                if (id.startsWith(prefix))
                    counts.set(id, (counts.get(id) ?? 0) + 1);
            effects = counts;
            noteInHand();
            readAtMs = clock.now().getTime();
            return { outcome: 'met', value: null, detail: '' };
        },
        faultBegins(at) {
            inHandFrom ??= at;
            inHand ??= [...acknowledged].filter((id) => effects?.has(id) !== true);
        },
        complete: () => effects !== undefined && [...acknowledged].every((id) => effects?.has(id) === true),
        seen: () => ({
            acknowledged: [...acknowledged],
            unanswered,
            effects: effects === undefined ? null : Object.fromEntries(effects),
            inHand: inHand ?? [],
            inHandFrom,
            inHandDoneAt,
        }),
    };
}
/** What all places say together: one address, or every ready pod. One that cannot be read makes the whole unread. */
async function readAll(askers, scene, { effects, timeoutSeconds }, signal) {
    const count = effects.url === null ? podsAt(scene, effects.of).length : 1;
    if (count === 0)
        return { unread: `no pod of ${effects.of} is ready` };
    const all = await Promise.all(Array.from({ length: count }, (_none, turn) => askPlace(askers, scene, effects, { turn, withinMs: timeoutSeconds * 1000 }, signal)));
    const ids = [];
    for (const { status, body, detail } of all) {
        if (status === null || status < 200 || status > 299)
            return { unread: detail };
        const found = idsIn(body);
        if (found === undefined)
            return { unread: `${detail}, which is no list of ids` };
        ids.push(...found);
    }
    return { ids };
}

;// CONCATENATED MODULE: ./lib/chaos/seen.js
const phases = (/* unused pure expression or super */ null && (['before', 'during', 'after']));
const nothingSeen = {
    met: 0,
    violated: 0,
    unknown: 0,
    values: [],
    firstViolation: null,
    lastUnknown: null,
    metAtEnd: 0,
};
/** So many values are kept of a phase; counts go on. */
const valueLimit = 5000;
function withLook(seen, { outcome, value, detail }) {
    const values = value === null || seen.values.length >= valueLimit ? seen.values : [...seen.values, value];
    return {
        ...seen,
        values,
        [outcome]: seen[outcome] + 1,
        metAtEnd: outcome === 'met' ? seen.metAtEnd + 1 : 0,
        firstViolation: seen.firstViolation ?? (outcome === 'violated' ? detail : null),
        lastUnknown: outcome === 'unknown' ? detail : seen.lastUnknown,
    };
}

;// CONCATENATED MODULE: ./lib/chaos/watch.js




const steadyLooks = 3;
/** So many looks in a row say that a probe is met again. */
const settledLooks = 3;
function startWatch(askers, clock, scene, probes, run, signal) {
    const ended = new AbortController();
    const limit = AbortSignal.any([signal, ended.signal]);
    const all = probes.map((probe) => {
        const ledger = probe.kind === 'ledger' ? keepLedger(askers, clock, scene, probe, run) : undefined;
        const phases = { before: nothingSeen, during: nothingSeen, after: nothingSeen };
        return { probe, ledger, phases, violated: 0, unknown: 0, turn: 0 };
    });
    let phase = 'before';
    let stop;
    const note = (one, at, look) => {
        one.phases[at] = withLook(one.phases[at], look);
        one.violated = look.outcome === 'violated' ? one.violated + 1 : 0;
        one.unknown = look.outcome === 'unknown' ? one.unknown + 1 : 0;
        if (at === 'during')
            stop ??= stopOf(one, look);
    };
    const look = async (one) => {
        const at = phase;
        note(one, at, await lookAt(askers, scene, one, at, limit));
    };
    const loops = [];
    const follow = async (one) => {
        while (!limit.aborted) {
            await look(one);
            await clock.sleep(phase === 'after' ? 500 : pauseMs(one.probe), limit);
        }
    };
    return {
        async steady() {
            for (let i = 0; i < steadyLooks; i++) {
                await Promise.all(all.filter(({ probe }) => probe.role === 'steady').map(look));
                await clock.sleep(300, limit);
            }
            return all.flatMap(({ probe, phases }) => probe.role === 'effect' || phases.before.met === steadyLooks
                ? []
                : `${probe.name}: ${phases.before.firstViolation ?? phases.before.lastUnknown ?? 'it saw nothing'}`);
        },
        begin(next) {
            phase = next;
            if (loops.length === 0)
                loops.push(...all.map((one) => follow(one).catch((thrown) => failed(thrown))));
        },
        faultBegan(at) {
            for (const { ledger } of all)
                ledger?.faultBegins(at);
        },
        stopped: () => stop,
        async settle(forMs) {
            const untilMs = clock.now().getTime() + forMs;
            const settled = () => all.every(({ probe, phases, ledger }) => probe.role === 'effect' ||
                (phases.after.metAtEnd >= settledLooks && ledger?.complete() !== false));
            while (!settled() && clock.now().getTime() < untilMs)
                await clock.sleep(250, limit);
        },
        async end() {
            ended.abort(new Error('finished'));
            await Promise.all(loops);
            return all.map(({ probe, phases, ledger }) => ({
                name: probe.name,
                phases: { ...phases },
                ledger: ledger?.seen() ?? null,
            }));
        },
    };
    function failed(thrown) {
        if (!limit.aborted)
            stop ??= { why: 'unseen', detail: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
const pauseMs = (probe) => probe.kind === 'ledger' ? 1000 / probe.perSecond : probe.intervalSeconds * 1000;
async function lookAt(askers, scene, one, phase, signal) {
    const { probe, ledger } = one;
    one.turn += 1;
    switch (probe.kind) {
        case 'ledger': {
            if (ledger === undefined)
                throw new Error('a ledger probe has a ledger');
            // Afterwards nothing new is sent: what is on its way must arrive.
            if (phase === 'after')
                return await ledger.read(signal);
            const sent = await ledger.submit(signal);
            // Effects are read about once a second, whatever the rate.
            const due = one.turn % Math.max(1, Math.round(probe.perSecond)) === 0 || one.turn <= steadyLooks;
            const read = due ? await ledger.read(signal) : undefined;
            return read !== undefined && read.outcome !== 'met' ? read : sent;
        }
        case 'http':
        case 'grpc':
        case 'prometheus':
        case 'kubernetes':
            return await lookOnce(askers, scene, probe, one.turn, signal);
        default:
            return (0,errors/* assertNever */.x)(probe);
    }
}
function stopOf({ probe, violated, unknown }, { detail }) {
    const { name, abortAfter } = probe;
    if (abortAfter === 0)
        return undefined;
    if (violated >= abortAfter)
        return { why: 'probe', detail: `${name} was violated ${violated} times in a row: ${detail}` };
    return unknown >= abortAfter
        ? { why: 'unseen', detail: `${name} saw nothing ${unknown} times in a row: ${detail}` }
        : undefined;
}

// EXTERNAL MODULE: ./lib/release/drivers.js + 58 modules
var drivers = __webpack_require__(88564);
// EXTERNAL MODULE: ./lib/workload/arms.js
var workload_arms = __webpack_require__(88918);
// EXTERNAL MODULE: ./lib/chaos/probe.js
var probe = __webpack_require__(29898);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
;// CONCATENATED MODULE: ./lib/gates/chaos/automatic.js


/** The path and port by which the released container says that it is ready; undefined = not by http. */
function readinessOf(canary) {
    const containers = canary.spec.template.spec.containers;
    for (const { ports = [], readinessProbe } of containers) {
        const { path = '/', port, scheme = 'HTTP' } = readinessProbe?.httpGet ?? {};
        if (readinessProbe?.httpGet === undefined || scheme !== 'HTTP')
            continue;
        const number = typeof port === 'number' ? port : ports.find(({ name }) => name === port)?.containerPort;
        if (number !== undefined)
            return { path, port: number };
    }
    return undefined;
}
/** What is looked at when nobody says it: the readiness of pods that are not hit, as far as it may be asked. */
async function probesOf(cluster, { namespace }, canary) {
    const readiness = readinessOf(canary);
    const none = (note) => ({ probes: [], notes: [note] });
    if (readiness === undefined)
        return none('the pods have no readiness over http, and no probe was given: nothing was looked at but pods');
    return (await cluster.may('get', resources.resources.pods, namespace, 'proxy'))
        ? { probes: [(0,probe/* automaticProbe */.g)(readiness.path, readiness.port)], notes: [] }
        : none('readiness may not be asked (pods/proxy), and no probe was given: nothing was looked at but pods');
}

// EXTERNAL MODULE: ./lib/gates/chaos/plan.js
var chaos_plan = __webpack_require__(76428);
;// CONCATENATED MODULE: ./lib/gates/chaos/inject.js












/** Plans, holds the steady state, breaks, and watches until everything is back. */
async function inject(ports, handle, parameters) {
    const { cluster, log, run } = ports;
    const canary = await (0,drivers/* requireCanaryOf */.hu)(cluster, handle);
    const fault = await (0,chaos_plan/* faultFor */.uh)(ports, handle, canary, parameters);
    const type = (0,spec/* typeOf */.QP)(fault, parameters.abort ?? undefined);
    ports.cite({ kind: 'chaos-mesh', endpoint: cluster.endpoint, version: type.apiVersion });
    const { rounds } = parameters;
    if (!parameters.dryRun)
        await endEarlierAttempts(ports, handle.namespace, run, { name: fault.name, type, rounds });
    const plan = await (0,chaos_plan/* planRound */.uB)(ports, handle, parameters, { canary, fault, round: 1 });
    await log.group('Blast radius', async () => log.info((0,targets/* sayBlast */.mZ)(plan.blast)));
    if (!parameters.dryRun)
        return await breakCanary(ports, handle, parameters, { canary, plan });
    log.notice(`Dry run: Chaos Mesh would accept this; nothing was injected.\n${(0,targets/* sayBlast */.mZ)(plan.blast)}`, 'inject-chaos');
    return untouched(fault, plan, 'dry run: nothing was injected');
}
/** Nothing was injected, and nothing is proven. */
const untouched = (fault, { before, blast, notes }, why) => ({
    experiment: fault.name,
    targets: before.targets.map(({ name }) => name),
    injectedAt: null,
    injectionDetail: why,
    recoveredAt: null,
    readyMinimum: before.readyBefore,
    readyBefore: before.readyBefore,
    cleanup: 'none',
    cleanupDetail: `${why}; there was nothing to clean up`,
    ...{ notes, blast },
});
async function breakCanary(ports, handle, parameters, { canary, plan }) {
    const { cluster, watches, web, run } = ports;
    const { namespace, selectors } = handle;
    const failed = (thrown) => watches.abort(thrown);
    const [canaryArm, stable] = await Promise.all([selectors.canary, selectors.stable].map((one) => (0,workload_arms/* watchArm */.U)(cluster, namespace, one, watches.signal, failed)));
    if (canaryArm === undefined || stable === undefined)
        throw new Error('both arms are watched');
    const arms = { canary: canaryArm, stable };
    // Times of pods are the server's: everything that is held against them is told by the same clock.
    const clock = { now: () => cluster.now(), sleep: ports.clock.sleep };
    const signal = AbortSignal.any([ports.signal, watches.signal]);
    const automatic = parameters.probes === null ? await probesOf(cluster, handle, canary) : undefined;
    const probes = parameters.probes ?? automatic?.probes ?? [];
    const scene = {
        ...{ namespace, arms },
        targets: new Set(plan.before.targets.map(({ name }) => name)),
        port: readinessOf(canary)?.port ?? 8080,
    };
    const askers = { cluster, web, nowMs: () => performance.now() };
    const watch = startWatch(askers, clock, scene, probes, `${run.runId}-${run.runAttempt}`, signal);
    const notes = [...plan.notes, ...(automatic?.notes ?? [])];
    const common = {
        notes,
        blast: plan.blast,
        ...(automatic === undefined ? {} : { automatic: automatic.probes }),
    };
    const unsteady = await watch.steady();
    if (unsteady.length > 0) {
        const why = `the steady state was not met: ${unsteady.join('; ')}`;
        return { ...untouched(plan.fault, plan, why), ...common, unsteady, probes: await watch.end() };
    }
    const broken = await breakInRounds({ ...ports, clock, signal }, handle, parameters, {
        ...{ canary, plan, arms, watch },
    });
    const [first, ...more] = broken.rounds;
    if (first === undefined)
        throw new Error('there is a first round');
    return {
        ...first,
        experiment: plan.fault.name,
        ...common,
        ...(more.length === 0 ? {} : { more }),
        probes: broken.probes,
        election: broken.election,
        scenario: { object: plan.object.metadata.name, spec: plan.object.spec },
    };
}
async function breakInRounds(ports, handle, parameters, about) {
    const { watch } = about;
    const guard = (0,chaos_guard/* startGuard */.m)(ports, { namespace: handle.namespace, chaosNamespace: parameters.chaosNamespace }, ports.signal);
    const leaseEnded = new AbortController();
    const { leader } = about.plan;
    const following = leader === undefined
        ? undefined
        : (0,chaos_leader/* followLease */.a$)(ports, handle.namespace, leader, AbortSignal.any([ports.signal, leaseEnded.signal]));
    try {
        const rounds = await allRounds(ports, handle, parameters, { ...about, guard });
        if (!ports.signal.aborted)
            await watch.settle(settleMs(parameters));
        const at = rounds[0]?.injectedAt ?? null;
        if (following !== undefined && at !== null && !ports.signal.aborted)
            await (0,chaos_leader/* awaitElection */.gO)(ports.clock, following, at, parameters.limitSeconds ?? 0, ports.signal);
        return { rounds, probes: await watch.end(), election: following?.seen() ?? null };
    }
    finally {
        leaseEnded.abort();
        await following?.ended;
        await guard.end();
        await watch.end();
    }
}
/** As long as the slowest thing that must come back may take. */
const settleMs = ({ recoveryTimeoutSeconds, probes }) => 1000 *
    Math.max(recoveryTimeoutSeconds, ...(probes ?? []).map((probe) => (probe.kind === 'ledger' ? probe.drainSeconds : 0)));
/** Each round begins when the one before it has wholly recovered and was cleaned up; one that was not is the last. */
async function allRounds(ports, handle, parameters, about) {
    const { canary, arms, watch, guard } = about;
    const { rounds: wanted, recoveryTimeoutSeconds, minHealthy } = parameters;
    const abort = parameters.abort ?? undefined;
    const rounds = [];
    for (let round = 1; round <= wanted; round++) {
        const { fault } = about.plan;
        const plan = round === 1
            ? about.plan
            : await (0,chaos_plan/* planRound */.uB)(ports, handle, parameters, { canary, fault, round });
        ports.remember(plan.object.metadata.name);
        watch.begin('during');
        const object = await (0,experiment/* createOrAdopt */.K)(ports.cluster, plan.object, (0,spec/* typeOf */.QP)(fault, abort));
        const done = await (0,experiment/* runExperiment */.p)(ports, {
            ...{ fault, abort, object, arms, minHealthy },
            before: plan.before,
            recoveryMs: recoveryTimeoutSeconds * 1000,
            wantedReady: (0,objects/* replicasOf */.N4)(canary),
            began: (at) => watch.faultBegan(at),
            over: () => watch.begin(round === wanted ? 'after' : 'during'),
            stopped: () => watch.stopped() ?? guard.stopped(),
        });
        rounds.push(done);
        if (done.cleanup !== 'leaked')
            ports.remember('');
        const whole = done.injectedAt !== null && done.recoveredAt !== null && done.cleanup === 'proven';
        if (whole && done.stopped == null && !ports.signal.aborted)
            continue;
        watch.begin('after');
        break;
    }
    return rounds;
}

;// CONCATENATED MODULE: ./lib/gates/chaos/gate.js



/** Breaks the canary on purpose, with proof that it was broken, recovered and was cleaned up. */
const chaosGate = {
    kind: 'chaos',
    observe: inject,
    judge: (observation, parameters) => (0,judge/* judgeChaos */.U)(observation, parameters),
    facts: ({ scenario, ...observed }) => ({
        ...(scenario === undefined ? {} : { scenario, scenarioSha256: (0,canonical.hashOf)(scenario.spec) }),
        ...faultOf(observed),
    }),
};
/** From the first injection to the end of the last round, for the charts of a report. */
function faultOf({ experiment, more = [], ...first }) {
    const { endedAt, recoveredAt } = more.at(-1) ?? first;
    const from = first.injectedAt?.loMs;
    const to = recoveredAt?.hiMs ?? endedAt?.hiMs;
    if (from === undefined || to === undefined)
        return {};
    const iso = (ms) => new Date(ms).toISOString();
    return { fault: { experiment, from: iso(from), to: iso(to) } };
}


/***/ }),

/***/ 76428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ meantOf),
/* harmony export */   sD: () => (/* binding */ serviceAddresses),
/* harmony export */   uB: () => (/* binding */ planRound),
/* harmony export */   uh: () => (/* binding */ faultFor)
/* harmony export */ });
/* harmony import */ var _chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63477);
/* harmony import */ var _chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34687);
/* harmony import */ var _chaos_leader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66771);
/* harmony import */ var _chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82595);
/* harmony import */ var _chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38300);
/* harmony import */ var _chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8057);
/* harmony import */ var _chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99626);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98241);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45092);
/* harmony import */ var _health_targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54205);











/** The fault with everything that only the cluster knows: addresses of a Service, the name of the released container. */
async function faultFor({ cluster }, { namespace, workload }, canary, { experiment, values, own, service }) {
    if (own !== null || experiment === 'own') {
        if (own === null)
            throw new Error('an own fault is given with its experiment');
        return own.fault;
    }
    const found = service === null ? [] : await serviceAddresses(cluster, namespace, service);
    const container = values.container === '' ? releasedContainer(canary, workload) : values.container;
    const targets = [...new Set([...values.targets, ...found])];
    return (0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(experiment, { ...values, container, targets });
}
/** Every address of a Service and of its pods, as targets. */
async function serviceAddresses(cluster, namespace, service) {
    try {
        return await (0,_health_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .addressesOf */ .s)(cluster, namespace, service);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError))
            throw thrown;
        const fix = thrown.fix?.replaceAll('prove-targets', 'targets');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(thrown.said, { input: 'service', fix, cause: thrown.cause });
    }
}
function releasedContainer({ spec }, workload) {
    const { containers } = spec.template.spec;
    const found = containers.length === 1 ? containers[0] : containers.find(({ name }) => name === workload);
    if (found !== undefined)
        return found.name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`The pods have several containers (${containers.map(({ name }) => name).join(', ')}), none named ${workload}.`, { input: 'container', fix: 'Name the one that is meant.' });
}
/** How many pods are meant, and which, where they are named: an object of the user's own says it before the inputs do. */
const meantOf = ({ amount, own, podNames, }) => ({
    amount: own?.amount ?? amount,
    names: podNames ?? own?.pods,
});
const wantedOf = (parameters, round, leader) => ({
    ...meantOf(parameters),
    ...(leader === undefined ? {} : { names: [leader.pod] }),
    labels: parameters.own?.labels ?? {},
    namespaces: parameters.own?.namespaces ?? [],
    seed: round === 1 ? parameters.seed : `${parameters.seed}/${round}`,
});
/** Refuses what is dangerous, shows what will be hit, and asks Chaos Mesh's own webhooks. Writes nothing. */
async function planRound(ports, handle, parameters, about) {
    const { cluster, log, run } = ports;
    const { canary, fault, round } = about;
    const { recoveryTimeoutSeconds, rounds } = parameters;
    const abort = parameters.abort ?? undefined;
    const leader = await leaderFor(ports, handle, parameters, canary);
    const now = cluster.now();
    const before = await (0,_chaos_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)(cluster, handle, { ...parameters, abort, canary, fault, wanted: wantedOf(parameters, round, leader) }, now);
    const lastsMs = (fault.durationSeconds + recoveryTimeoutSeconds) * 1000;
    const expiresAt = new Date(now.getTime() + lastsMs + 60_000).toISOString();
    const object = (0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .chaosObject */ ._4)((0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .chaosName */ .i6)(run, fault.name, round), {
        ...{ fault, abort, expiresAt },
        namespace: handle.namespace,
        workload: handle.workload,
        targets: before.targets,
        owner: (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_9__/* .ownedBy */ .LW)(canary),
    });
    const blast = (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .blastRadius */ .X2)(fault, before.pods, {
        readyCanary: before.readyCanary,
        readyAll: before.readyBefore,
        ...{ rounds, deadline: expiresAt, abort: abort !== undefined },
    });
    await log.group('Plan', async () => log.info(JSON.stringify(object, null, 2)));
    await cluster.create((0,_chaos_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(fault, abort), object, { dryRun: true });
    return {
        fault,
        before,
        object,
        blast,
        leader,
        notes: [...before.notes, ...reachable(parameters, fault)],
    };
}
/** What the service's own clocks forbid is refused; what only luck could keep is said. */
const reachable = ({ experiment, settings, limitSeconds = null }, fault) => experiment === 'own'
    ? []
    : (0,_chaos_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireReachable */ .Zn)((0,_chaos_presets_js__WEBPACK_IMPORTED_MODULE_4__/* .presetOf */ .jE)(experiment).experiment, settings, {
        limitSeconds,
        durationSeconds: (0,_chaos_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneShot */ .hb)(fault) ? 0 : fault.durationSeconds,
    });
async function leaderFor({ cluster }, handle, { formula, leaderLease }, canary) {
    if (formula !== 'E6')
        return undefined;
    if (leaderLease === null)
        throw new Error('an experiment about leaders is given its Lease');
    const pods = await (0,_chaos_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryPods */ .J4)(cluster, handle, canary);
    return await (0,_chaos_leader_js__WEBPACK_IMPORTED_MODULE_2__/* .leaderOf */ .tY)(cluster, handle.namespace, leaderLease, pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isReady */ .i_));
}


/***/ })

};
