export const id = 4857;
export const ids = [4857];
export const modules = {

/***/ 99463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ awaitDeployment)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28063);


/** Waits by watch until a Deployment is as wanted; false at the deadline. A Deployment that is gone is waited for. */
async function awaitDeployment({ cluster, clock, signal, }, namespace, name, wanted) {
    const reached = await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(clock, wanted.timeoutMs, signal, async (limit) => {
        for await (const deployment of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, namespace, name, limit)) {
            if (deployment === undefined)
                continue;
            wanted.onChange?.(deployment);
            if (wanted.until(deployment))
                return true;
        }
        return false;
    });
    signal.throwIfAborted();
    return reached;
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf),
/* harmony export */   c: () => (/* binding */ promotedByUs)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _exposure_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23502);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68101);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73253);




/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about) {
    const { stable, existing, wanted, before } = about;
    const lines = [];
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(stable) !== before.stableRevision)
        lines.push(`${stable.metadata.name} is at revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(stable)}; the release began at ${before.stableRevision}: ${promotedByUs(stable, existing, before)
            ? `a promotion of this release changed it and was ${before.state === 'abandoned' ? 'cancelled' : 'not finished'}; rollback-canary or sweep ends it`
            : 'somebody redeployed it'}`);
    const target = (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$)('', stable.metadata.name, before);
    const plan = _exposure_providers_js__WEBPACK_IMPORTED_MODULE_2__/* .exposureProviders */ .I[before.provider].plan(target, before.exposure);
    // Between the record and the scaling a run may have died: the counts of a stage not yet reached are fine as well.
    const allowed = (replicas, planned) => replicas <= planned || replicas === before.stableReplicas;
    if (!allowed((0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .replicasOf */ .N4)(existing), plan.canaryReplicas))
        lines.push(`${existing.metadata.name} has ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .replicasOf */ .N4)(existing)} replicas, planned were ${plan.canaryReplicas}: somebody scaled it`);
    const images = (deployment) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(deployment.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })));
    if (images(existing) !== images(wanted))
        lines.push(`${existing.metadata.name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`);
    return lines;
}
/**
 * Whether stable runs the canary's version because a promotion made it so. Not told by the revision's number: going back to a revision gives
 * it a new one, and a second rollback would look for the old one in vain.
 */
function promotedByUs(stable, canary, { state }) {
    if (state === 'active')
        return false;
    const containers = ({ spec }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(spec.template.spec.containers);
    return containers(stable) === containers(canary);
}


/***/ }),

/***/ 74799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ consumersProvider)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/autoscaler.js
var autoscaler = __webpack_require__(82854);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/exposure/replicas-plan.js
var replicas_plan = __webpack_require__(77736);
;// CONCATENATED MODULE: ./lib/release/exposure/consumers-plan.js


/**
 * Counts of canary and stable consumers whose ratio is nearest to `percent`. With partitions there are never more pods than partitions,
 * since the rest would own nothing; of equally near counts those that divide the partitions evenly, then the fewest.
 */
function planConsumers(capacity, partitions, percent) {
    if (partitions === null)
        return (0,replicas_plan/* planReplicas */.n)(capacity, percent);
    if (percent >= 100)
        return { canary: Math.max(1, Math.min(capacity, partitions)), stable: 0, achievedPercent: 100 };
    if (partitions < 2)
        throw new errors.UsageError(`A topic with ${partitions} partition has one owner: ${percent} % cannot be reached, only 100 %.`, { input: 'exposure', fix: 'Give the topic more partitions, or go to 100 in one stage.' });
    const candidates = evenlyOwned(Math.max(1, capacity), partitions);
    return candidates.reduce((best, candidate) => better(candidate, best, partitions, percent) ? candidate : best);
}
/** Every pair of counts that keeps the capacity, as far as partitions allow, and leaves no pod without one; never empty from 2 partitions on. */
function evenlyOwned(most, partitions) {
    const least = Math.min(most, partitions);
    const upTo = (last) => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);
    return upTo(Math.min(most, partitions - 1)).flatMap((canary) => upTo(Math.min(most, partitions - canary))
        .filter((stable) => canary + stable >= least)
        .map((stable) => ({ canary, stable, achievedPercent: (0,replicas_plan/* shareOf */.t)(canary, stable) })));
}
function better(a, b, partitions, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    const uneven = (plan) => partitions % (plan.canary + plan.stable) === 0 ? 0 : 1;
    if (uneven(a) !== uneven(b))
        return uneven(a) < uneven(b);
    return a.canary + a.stable < b.canary + b.stable;
}
/** Units owned by the canary's pods, by stable's, and by somebody else. A member is a pod's by its address or by its name. */
function ownedUnits(view, pods) {
    const named = (arm, text) => arm.some(({ name }) => hasWord(text, name));
    const placed = (arm, host) => arm.some(({ ip }) => ip !== undefined && ip === host);
    const armOf = (is) => {
        const [canary, stable] = [is(pods.canary), is(pods.stable)];
        // An address of both arms (host network, a proxy in between) tells nothing.
        return canary === stable ? 'others' : canary ? 'canary' : 'stable';
    };
    const count = { canary: 0, stable: 0, others: 0 };
    for (const { host, clientName, units } of view.members) {
        const byName = armOf((arm) => named(arm, clientName));
        count[byName === 'others' ? armOf((arm) => placed(arm, host)) : byName] += units;
    }
    return count;
}
/** `name` in `text`, not as a part of a longer pod name. */
function hasWord(text, name) {
    const at = text.indexOf(name);
    if (at === -1)
        return false;
    const inWord = (character) => /[a-z0-9-]/i.test(character ?? ' ');
    const behind = text.slice(at + name.length);
    // Client libraries append numbers: `shop-canary-abc12-1`.
    return !inWord(text[at - 1]) && (!inWord(behind[0]) || /^-\d+$/.test(behind));
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/exposure/consumers.js








/** Kubernetes ends a pod at its grace period by itself; the rest is for the API to say so. */
const graceSlackMs = 15_000;
const lookEveryMs = 1000;
/**
 * Exposure by counts of consumers: the share of partitions (Kafka) or of a queue's consumers. The share is read back from the broker; the
 * way back needs the cluster alone, since pods that end drain by themselves and leave the group.
 */
function consumersProvider(watch) {
    const counts = (target, percent) => planConsumers(target.capacity, target.partitions ?? null, percent);
    return {
        name: 'consumers',
        sharesService: true,
        countsPods: true,
        canMatch: { headers: 'none', sourceLabels: false },
        findWay: replicas/* replicasProvider */.T.findWay,
        plan(target, percent) {
            const { canary, stable, achievedPercent } = counts(target, percent);
            const pods = canary + stable;
            const { partitions } = target;
            return {
                achievedPercent,
                canaryReplicas: canary,
                stableReplicas: stable,
                steps: [
                    `scale ${target.canary} to ${canary} and ${target.workload} from ${target.capacity} to ${stable} consumers: ${achievedPercent.toFixed(1)} %`,
                    ...(partitions === undefined
                        ? []
                        : [
                            `${partitions} partitions on ${pods} pods: ${Math.floor(partitions / pods)} to ${Math.ceil(partitions / pods)} each`,
                        ]),
                ],
            };
        },
        async apply(cluster, target, percent) {
            const { canary, stable } = counts(target, percent);
            await (0,replicas/* scale */.h)(cluster, target.namespace, target.canary, canary);
            await (0,autoscaler/* holdAutoscaler */.tJ)(cluster, target.namespace, target.autoscaler, stable);
            await (0,replicas/* scale */.h)(cluster, target.namespace, target.workload, stable);
            if (watch !== undefined)
                await settled(cluster, target, watch, { canary, stable });
        },
        async observe(cluster, target) {
            if (watch === undefined)
                return await replicas/* replicasProvider */.T.observe(cluster, target);
            const view = await watch.group.describe(watch.signal);
            const { canary, stable, others } = ownedUnits(view, await podsOf(cluster, target));
            const all = canary + stable + (countsOthers(view) ? others : 0);
            return all === 0 ? 0 : (100 * canary) / all;
        },
        withdraw: replicas/* replicasProvider */.T.withdraw,
        drain,
        cleanUp: () => Promise.resolve(),
    };
}
/** Of a queue's connections some are producers; of a partition every owner counts. */
const countsOthers = ({ partitions }) => partitions !== null;
/** Waits until the group has stopped rebalancing and the pods that are to go have left it. */
async function settled(cluster, target, { group, clock, signal, settleMs }, wanted) {
    const deadline = clock.now().getTime() + settleMs;
    for (;;) {
        const [view, pods] = await Promise.all([group.describe(signal), podsOf(cluster, target)]);
        const owned = ownedUnits(view, pods);
        const here = pods.canary.length <= wanted.canary && pods.stable.length <= wanted.stable;
        if (view.settled && here && owned.canary > 0)
            return;
        if (clock.now().getTime() >= deadline)
            throw new errors.UsageError(`The consumer group did not settle within ${settleMs / 1000} s: state ${view.state}, ${owned.canary} of its units with the canary, ${owned.stable} with stable, ${owned.others} with others.`, {
                input: 'consumer-group',
                fix: 'Check that it is the group the workload joins, and that its clients carry the pod name or address; or raise `ready-timeout`.',
            });
        await clock.sleep(lookEveryMs, signal);
    }
}
async function podsOf(cluster, { namespace, workload }) {
    const stable = await cluster.get(resources/* resources */.E.deployments, namespace, workload);
    const places = async (labelSelector) => (await cluster.list(resources/* resources */.E.pods, namespace, { labelSelector })).items.map(({ metadata, status }) => ({ name: metadata.name, ip: status?.podIP }));
    const [canary, others] = await Promise.all([
        places((0,record/* canarySelector */.sH)(workload)),
        stable === undefined ? [] : places((0,record/* stableSelector */.ZP)(stable)),
    ]);
    return { canary, stable: others };
}
/**
 * No consumer is deleted in the middle of its work: the canary goes to 0, each pod stops fetching, finishes and acknowledges on SIGTERM, and
 * only when the last one has ended the Deployment may go.
 */
async function drain(cluster, target) {
    const { namespace, canary, workload } = target;
    const found = await cluster.get(resources/* resources */.E.deployments, namespace, canary);
    if (found === undefined)
        return;
    if ((0,objects/* replicasOf */.N4)(found) > 0)
        await (0,replicas/* scale */.h)(cluster, namespace, canary, 0, found);
    const graceMs = (found.spec.template.spec.terminationGracePeriodSeconds ?? 30) * 1000;
    const limit = AbortSignal.timeout(graceMs + graceSlackMs);
    const labelSelector = (0,record/* canarySelector */.sH)(workload);
    for await (const pods of (0,watching/* current */.ss)(cluster, resources/* resources */.E.pods, namespace, { labelSelector }, limit))
        if (pods.size === 0)
            return;
}


/***/ }),

/***/ 23502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _autoscaler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82854);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62692);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);



/** The target that a release record describes. */
const targetOf = (namespace, workload, record) => ({
    namespace,
    workload,
    canary: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryName */ .mh)(workload),
    capacity: record.stableReplicas,
    route: record.route,
    service: record.service,
    matches: (0,_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMatches */ .jd)(record.matches) ?? _matches_js__WEBPACK_IMPORTED_MODULE_1__/* .noMatches */ .hp,
    partitions: record.partitions,
    autoscaler: autoscalerOf(record),
});
const autoscalerOf = ({ autoscaler }) => {
    const held = (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAutoscaler */ .Fx)(autoscaler);
    return held === 'broken' ? undefined : held;
};


/***/ }),

/***/ 68101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exposureProviders)
});

// EXTERNAL MODULE: ./lib/release/exposure/consumers.js + 1 modules
var consumers = __webpack_require__(74799);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/matches.js
var release_matches = __webpack_require__(62692);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/release/exposure/route-weights.js



/** Gateway API's own limit of rules in one HTTPRoute. */
const mostRules = 16;
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function canaryShare(route, { stable, canary }) {
    const shares = (route.spec.rules ?? []).flatMap(({ backendRefs = [] }) => {
        const weightOf = (name) => backendRefs
            .filter((ref) => ref.name === name)
            .reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        const ours = weightOf(stable) + weightOf(canary);
        // A rule without stable is the one for matched requests: it says nothing about the share of the rest.
        return backendRefs.some((ref) => ref.name === stable) && ours > 0
            ? [(100 * weightOf(canary)) / ours]
            : [];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
/**
 * JSON patch that gives `percent` to the canary in every rule that leads to the stable Service, and puts a rule for the matched
 * requests before each; matches, filters and foreign rules stay untouched. Lists are atomic in HTTPRoute, so each operation tests
 * what it replaces. Empty when nothing is to be done.
 */
function weightPatch(route, backends, percent, matches = release_matches/* noMatches */.hp) {
    const rules = route.spec.rules ?? [];
    const wanted = splitRules(route, backends, percent, matches);
    if ((0,canonical/* canonicalJson */.dj)(rules.map(effective)) === (0,canonical/* canonicalJson */.dj)(wanted.map(effective)))
        return [];
    const path = '/spec/rules';
    if (wanted.length !== rules.length || (0,release_matches/* hasMatches */.aq)(matches))
        return [
            { op: 'test', path, value: rules },
            { op: 'replace', path, value: wanted },
        ];
    return rules.flatMap(({ backendRefs }, index) => {
        const after = wanted[index]?.backendRefs;
        if ((0,canonical/* canonicalJson */.dj)(backendRefs ?? null) === (0,canonical/* canonicalJson */.dj)(after ?? null))
            return [];
        return [
            { op: 'test', path: `${path}/${index}/backendRefs`, value: backendRefs },
            { op: 'replace', path: `${path}/${index}/backendRefs`, value: after },
        ];
    });
}
function splitRules(route, backends, percent, matches) {
    const { stable, canary } = backends;
    const isOurs = ({ backendRefs = [] }) => backendRefs.length > 0 && backendRefs.every(({ name }) => name === canary);
    const wanted = (route.spec.rules ?? [])
        .filter((rule) => !isOurs(rule))
        .flatMap((rule) => {
        const { backendRefs } = rule;
        if (backendRefs?.some(({ name }) => name === stable) !== true)
            return [rule];
        // The way back must work whatever somebody put into the rule meanwhile.
        if (percent > 0)
            refuseForeign(route, backendRefs, backends);
        const split = { ...rule, backendRefs: weighted(backendRefs, backends, percent) };
        return (0,release_matches/* hasMatches */.aq)(matches) ? [matchedRule(rule, backends, matches), split] : [split];
    });
    if (wanted.length > mostRules)
        throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} would have ${wanted.length} rules, more than the ${mostRules} of Gateway API.`, { input: 'match-headers', fix: 'Split the route, or expose by share alone.' });
    return wanted;
}
function matchedRule(rule, { stable, canary }, { headers }) {
    // Names of rules are unique in a route.
    const { name: _name, ...rest } = rule;
    const added = Object.entries(headers).map(([name, value]) => ({ type: 'Exact', name, value }));
    const all = rule.matches ?? [{ path: { type: 'PathPrefix', value: '/' } }];
    const refs = (rule.backendRefs ?? []).filter((ref) => ref.name === stable).slice(0, 1);
    return {
        ...rest,
        matches: all.map((match) => ({ ...match, headers: [...(match.headers ?? []), ...added] })),
        backendRefs: refs.map((ref) => ({ ...ref, name: canary, weight: 1 })),
    };
}
function weighted(refs, { stable, canary }, percent) {
    // 0 percent = the route as it was: the canary's reference is taken out, the only backend gets everything.
    const rest = refs.filter(({ name }) => name !== canary);
    if (percent === 0) {
        if (rest.length === refs.length)
            return refs;
        const ours = refs.filter(({ name }) => name === stable || name === canary);
        const weight = rest.length === 1 ? 1 : ours.reduce((sum, ref) => sum + (ref.weight ?? 1), 0);
        return rest.map((ref) => (ref.name === stable ? { ...ref, weight } : ref));
    }
    // Weights are integers; thousandths keep 0.1 % exact.
    const share = Math.round(percent * 10);
    return rest.flatMap((ref) => ref.name === stable
        ? [
            { ...ref, weight: 1000 - share },
            { ...ref, name: canary, weight: share },
        ]
        : [ref]);
}
function refuseForeign(route, refs, { stable, canary }) {
    const foreign = refs.filter(({ name }) => name !== stable && name !== canary);
    if (foreign.length === 0)
        return;
    throw new errors.UsageError(`The HTTPRoute ${route.metadata.name} splits a rule between ${stable} and ${foreign.map(({ name }) => name).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}
/** An absent weight is 1. */
const effective = (rule) => rule.backendRefs === undefined
    ? rule
    : {
        ...rule,
        backendRefs: rule.backendRefs.map((ref) => ({ ...ref, weight: ref.weight ?? 1 })),
    };

// EXTERNAL MODULE: ./lib/release/exposure/services.js
var services = __webpack_require__(31623);
;// CONCATENATED MODULE: ./lib/release/exposure/weighted.js



/** The plan of every provider that splits by weights in front of the pods: stable keeps its capacity. */
function planWeighted(target, percent, means) {
    const canaryReplicas = Math.max(1, Math.ceil((target.capacity * percent) / 100));
    return {
        achievedPercent: percent,
        canaryReplicas,
        stableReplicas: target.capacity,
        steps: [
            `scale ${target.canary} to ${canaryReplicas}; ${target.workload} keeps its ${target.capacity}`,
            `give the Service ${target.canary} ${percent} % of the weight in ${means} ${target.route ?? '?'}`,
            ...((0,release_matches/* hasMatches */.aq)(target.matches)
                ? [`send it all requests with ${matchWords(target.matches)}`]
                : []),
        ],
    };
}
const matchWords = ({ headers, sourceLabels }) => [
    ...Object.entries(headers).map(([name, value]) => `header ${name}: ${value}`),
    ...Object.entries(sourceLabels).map(([name, value]) => `caller's label ${name}=${value}`),
].join(' and ');
/** The workload's Service and the one object of `type` that leads to it; asks for the input when there are none or several. */
async function findEntrance(cluster, namespace, podLabels, given, about) {
    const { kind } = about.type;
    const service = given.service ?? (await (0,services/* findService */.Ln)(cluster, namespace, podLabels));
    if (given.route !== undefined) {
        const route = await cluster.get(about.type, namespace, given.route);
        if (route === undefined)
            throw noSuchRoute(about.type, namespace, given.route);
        if (!about.leadsTo(route, service))
            throw new errors.UsageError(`The ${kind} ${given.route} has no rule that leads to ${service}.`, {
                input: 'route',
                fix: 'Name the one that leads to the workload, or set `service`.',
            });
        return { route: given.route, service };
    }
    const { items } = await cluster.list(about.type, namespace);
    const leading = items
        .filter((route) => about.leadsTo(route, service))
        .map(({ metadata }) => metadata.name);
    const [only, ...more] = leading;
    if (only === undefined || more.length > 0)
        throw new errors.UsageError(only === undefined
            ? `No ${kind} in ${namespace} leads to the Service ${service}.`
            : `Several ${kind}s lead to the Service ${service}: ${leading.join(', ')}.`, { input: 'route', fix: 'Set it to the name of one.' });
    return { route: only, service };
}
const noSuchRoute = ({ kind }, namespace, name) => new errors.UsageError(`There is no ${kind} ${name} in ${namespace}.`, { input: 'route' });

;// CONCATENATED MODULE: ./lib/release/exposure/gateway-api.js






/** Exposure by backendRefs weights and header matches of an HTTPRoute (gateway.networking.k8s.io/v1). */
const gatewayApiProvider = {
    name: 'gateway-api',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: false },
    findWay: (cluster, namespace, podLabels, given) => findEntrance(cluster, namespace, podLabels, given, {
        type: resources/* resources */.E.httpRoutes,
        leadsTo,
    }),
    plan: (target, percent) => planWeighted(target, percent, 'HTTPRoute'),
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const route = await readRoute(cluster, target);
        return route === undefined ? 0 : canaryShare(route, backends(target));
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await readRoute(cluster, target)) === undefined)
            return;
        await split(cluster, { ...target, matches: release_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const backends = ({ service = '', canary }) => ({ stable: service, canary });
const readRoute = (cluster, { namespace, route = '' }) => cluster.get(resources/* resources */.E.httpRoutes, namespace, route);
/** A failed `test` (invalid) = somebody wrote in between, as a conflict is. */
const split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const route = await readRoute(cluster, target);
    if (route === undefined)
        throw noSuchRoute(resources/* resources */.E.httpRoutes, target.namespace, target.route);
    const body = weightPatch(route, backends(target), percent, target.matches);
    if (body.length === 0)
        return;
    const patch = { type: 'json', body };
    await cluster.patch(resources/* resources */.E.httpRoutes, target.namespace, route.metadata.name, patch);
}, 4, ['conflict', 'invalid']);
const leadsTo = (route, service) => (route.spec.rules ?? []).some(({ backendRefs = [] }) => backendRefs.some(({ name, kind = 'Service' }) => name === service && kind === 'Service'));

;// CONCATENATED MODULE: ./lib/release/exposure/istio-weights.js



/** Where the VirtualService keeps the weights that it had before the release, one per rule that leads to the workload. */
const beforeAnnotation = 'sluice.dev/weights-before';
/** `host` as the names of a Service that Istio knows: short, with namespace, `.svc`, or fully qualified. */
function namesService(host, service, namespace) {
    const [name, inNamespace = namespace, svc = 'svc'] = host.split('.');
    return name === service && inNamespace === namespace && svc === 'svc';
}
/** Share of the canary, in percent, in the rules that lead to the workload; the smallest when rules differ. */
function istioShare(virtualService, about) {
    const shares = (virtualService.spec.http ?? []).flatMap(({ route = [] }) => {
        if (!route.some((to) => isStable(to, about)))
            return [];
        // One destination alone gets everything, whatever its weight.
        if (route.length === 1)
            return [0];
        const sum = (of) => route.filter(of).reduce((total, { weight = 0 }) => total + weight, 0);
        const canary = sum((to) => isCanary(to, about));
        const ours = canary + sum((to) => isStable(to, about));
        return ours === 0 ? [] : [(100 * canary) / ours];
    });
    return shares.length === 0 ? 0 : Math.min(...shares);
}
const isStable = ({ destination }, { stable, namespace }) => namesService(destination.host, stable, namespace);
const isCanary = ({ destination }, { canary, namespace }) => namesService(destination.host, canary, namespace);
const leadsToService = ({ spec }, service, namespace) => (spec.http ?? []).some(({ route = [] }) => route.some(({ destination }) => namesService(destination.host, service, namespace)));
/**
 * The rules that give `percent` of the work to the canary, and all matched requests by a rule before each: the first rule that matches
 * wins. Without share and matches the rules are what they were before the release, to the letter. Undefined when nothing is to be done.
 */
function istioChange(virtualService, about, percent, matches) {
    const rules = virtualService.spec.http ?? [];
    const kept = rules.filter(({ route = [] }) => route.length === 0 || !route.every((to) => isCanary(to, about)));
    const leading = kept.filter(({ route = [] }) => route.some((to) => isStable(to, about)));
    const stated = virtualService.metadata.annotations?.[beforeAnnotation];
    const weights = weightsBefore(stated, leading, about);
    const back = percent === 0 && !(0,release_matches/* hasMatches */.aq)(matches);
    const http = kept.flatMap((rule) => {
        const at = leading.indexOf(rule);
        if (at === -1)
            return [rule];
        if (percent > 0 || (0,release_matches/* hasMatches */.aq)(matches))
            istio_weights_refuseForeign(virtualService, rule, about);
        const split = { ...rule, route: istio_weights_weighted(rule.route ?? [], about, percent, weights[at]) };
        return (0,release_matches/* hasMatches */.aq)(matches) ? [istio_weights_matchedRule(rule, about, matches), split] : [split];
    });
    const before = back ? null : JSON.stringify(weights);
    return (0,canonical/* canonicalJson */.dj)(http) === (0,canonical/* canonicalJson */.dj)(rules) && (stated ?? null) === before
        ? undefined
        : { http, before };
}
function weightsBefore(stated, leading, about) {
    const now = leading.map(({ route = [] }) => {
        // With the canary beside it, the weight is ours and says nothing about before.
        if (route.some((to) => isCanary(to, about)))
            return null;
        return route.find((to) => isStable(to, about))?.weight ?? null;
    });
    if (stated === undefined)
        return now;
    try {
        const found = JSON.parse(stated);
        const fits = Array.isArray(found) && found.length === leading.length;
        return fits ? found.map((weight) => (typeof weight === 'number' ? weight : null)) : now;
    }
    catch {
        return now;
    }
}
function istio_weights_weighted(route, about, percent, before = null) {
    const rest = route.filter((to) => !isCanary(to, about));
    if (percent === 0) {
        if (rest.length > 1 && rest.length === route.length)
            return route;
        const ours = route.filter((to) => isCanary(to, about) || isStable(to, about));
        const { length } = rest;
        const whole = ours.reduce((sum, { weight = 0 }) => sum + weight, 0);
        return rest.map((to) => {
            if (!isStable(to, about))
                return to;
            const { weight: _weight, ...bare } = to;
            if (length > 1)
                return { ...bare, weight: whole };
            return before === null ? bare : { ...bare, weight: before };
        });
    }
    // Older Istio wants a sum of 100; a fraction of a percent needs thousandths, which newer ones take.
    const whole = Number.isInteger(percent) ? 100 : 1000;
    const share = Math.round((percent * whole) / 100);
    return rest.flatMap((to) => isStable(to, about)
        ? [
            { ...to, weight: whole - share },
            { ...canaryDestination(to, about), weight: share },
        ]
        : [to]);
}
/** The same port, host written the same way; a subset belongs to the DestinationRule of stable's host. */
function canaryDestination({ weight: _weight, destination, ...rest }, { canary }) {
    const { subset: _subset, host, ...others } = destination;
    const [, ...domain] = host.split('.');
    return { ...rest, destination: { ...others, host: [canary, ...domain].join('.') } };
}
function istio_weights_matchedRule(rule, about, { headers, sourceLabels }) {
    const exact = Object.fromEntries(
    // Istio knows header names in lower case only.
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { exact: value }]));
    const to = (rule.route ?? []).filter((candidate) => isStable(candidate, about)).slice(0, 1);
    const all = rule.match === undefined || rule.match.length === 0 ? [{}] : rule.match;
    return {
        ...rule,
        ...(rule.name === undefined ? {} : { name: `${rule.name}-canary` }),
        match: all.map((match) => ({
            ...match,
            ...(Object.keys(headers).length === 0 ? {} : { headers: { ...match.headers, ...exact } }),
            ...(Object.keys(sourceLabels).length === 0
                ? {}
                : { sourceLabels: { ...match.sourceLabels, ...sourceLabels } }),
        })),
        route: to.map((destination) => canaryDestination(destination, about)),
    };
}
function istio_weights_refuseForeign({ metadata }, { route = [] }, about) {
    const foreign = route.filter((to) => !isStable(to, about) && !isCanary(to, about));
    const several = route.filter((to) => isStable(to, about)).length > 1;
    if (foreign.length === 0 && !several)
        return;
    throw new errors.UsageError(several
        ? `The VirtualService ${metadata.name} splits a rule between subsets of ${about.stable}.`
        : `The VirtualService ${metadata.name} splits a rule between ${about.stable} and ${foreign.map(({ destination }) => destination.host).join(', ')}.`, {
        input: 'route',
        fix: 'Give the workload a rule of its own; its weights would be a guess.',
    });
}

;// CONCATENATED MODULE: ./lib/release/exposure/istio.js






/** Exposure by weights, headers and the caller's labels in a VirtualService (networking.istio.io/v1). */
const istioProvider = {
    name: 'istio',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'many', sourceLabels: true },
    findWay: (cluster, namespace, podLabels, given) => findEntrance(cluster, namespace, podLabels, given, {
        type: resources/* resources */.E.virtualServices,
        leadsTo: (found, service) => leadsToService(found, service, namespace),
    }),
    plan: (target, percent) => planWeighted(target, percent, 'VirtualService'),
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        await istio_split(cluster, target, percent);
    },
    async observe(cluster, target) {
        const found = await read(cluster, target);
        return found === undefined ? 0 : istioShare(found, istio_backends(target));
    },
    async withdraw(cluster, target) {
        if (target.route === undefined || target.service === undefined)
            return;
        if ((await read(cluster, target)) === undefined)
            return;
        await istio_split(cluster, { ...target, matches: release_matches/* noMatches */.hp }, 0);
    },
    cleanUp: services/* removeCanaryService */.od,
};
const istio_backends = ({ service = '', canary, namespace }) => ({
    stable: service,
    canary,
    namespace,
});
const read = (cluster, { namespace, route = '' }) => cluster.get(resources/* resources */.E.virtualServices, namespace, route);
/** Rules are one list, replaced as a whole: the resourceVersion keeps what somebody else wrote in between. */
const istio_split = (cluster, target, percent) => (0,races/* unraced */.p)(async () => {
    const found = await read(cluster, target);
    if (found === undefined)
        throw noSuchRoute(resources/* resources */.E.virtualServices, target.namespace, target.route);
    const change = istioChange(found, istio_backends(target), percent, target.matches);
    if (change === undefined)
        return;
    const { resourceVersion, name } = found.metadata;
    await cluster.patch(resources/* resources */.E.virtualServices, target.namespace, name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion, annotations: { [beforeAnnotation]: change.before } },
            spec: { http: change.http },
        },
    });
});

// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/release/exposure/ingress-canary.js


const prefix = 'nginx.ingress.kubernetes.io/';
/** Every annotation that we put on the canary's Ingress. */
const nginxAnnotations = {
    canary: `${prefix}canary`,
    weight: `${prefix}canary-weight`,
    total: `${prefix}canary-weight-total`,
    header: `${prefix}canary-by-header`,
    value: `${prefix}canary-by-header-value`,
};
const classAnnotation = 'kubernetes.io/ingress.class';
const isOurs = ({ metadata }) => metadata.labels?.[record/* trackLabel */.K$] === 'canary';
const ingress_canary_isCanary = ({ metadata }) => metadata.annotations?.[nginxAnnotations.canary] === 'true';
/** Whether a path of a stable Ingress leads to the Service; canary Ingresses are none. */
const ingressLeadsTo = (ingress, service) => !ingress_canary_isCanary(ingress) && pathsTo(ingress, service).length > 0;
/** The Ingress beside the stable one: the same hosts and paths, the canary's Service, and the share. */
function canaryIngress(stable, target, percent) {
    const { namespace, canary, workload, service = '' } = target;
    const { ingressClassName, tls, rules = [] } = stable.spec;
    const ingressClass = stable.metadata.annotations?.[classAnnotation];
    const [header] = Object.entries(target.matches.headers);
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
            name: canary,
            namespace,
            labels: { ...record/* managedBy */.ZF, ...(0,record/* canaryLabels */.W7)(workload) },
            annotations: {
                ...(ingressClass === undefined ? {} : { [classAnnotation]: ingressClass }),
                [nginxAnnotations.canary]: 'true',
                [nginxAnnotations.weight]: String(Math.round(percent * 10)),
                // Thousandths keep 0.1 % exact.
                [nginxAnnotations.total]: '1000',
                ...(header === undefined
                    ? {}
                    : { [nginxAnnotations.header]: header[0], [nginxAnnotations.value]: header[1] }),
            },
        },
        spec: {
            ...(ingressClassName === undefined ? {} : { ingressClassName }),
            ...(tls === undefined ? {} : { tls }),
            rules: rules.flatMap(({ host, http }) => {
                const paths = (http?.paths ?? []).filter(({ backend }) => backend.service?.name === service);
                if (paths.length === 0)
                    return [];
                const toCanary = paths.map((path) => ({
                    ...path,
                    backend: { service: { ...path.backend.service, name: canary } },
                }));
                return [{ ...(host === undefined ? {} : { host }), http: { paths: toCanary } }];
            }),
        },
    };
}
/** Share that the annotations give, in percent. */
function ingressShare({ metadata }) {
    const { annotations = {} } = metadata;
    if (annotations[nginxAnnotations.canary] !== 'true')
        return 0;
    const weight = Number(annotations[nginxAnnotations.weight] ?? 0);
    const total = Number(annotations[nginxAnnotations.total] ?? 100);
    return total > 0 && weight >= 0 ? Math.min(100, (100 * weight) / total) : 0;
}
/** ingress-nginx takes one canary per host and path and ignores the others: which one, nobody says. */
function refuseOtherCanary(all, stable, service) {
    const places = new Set(pathsTo(stable, service));
    const other = all.find((ingress) => ingress_canary_isCanary(ingress) && !isOurs(ingress) && pathsTo(ingress).some((place) => places.has(place)));
    if (other === undefined)
        return;
    throw new errors.UsageError(`The Ingress ${other.metadata.name} is a canary of the same host and path as ${stable.metadata.name} already: ingress-nginx takes one.`, { input: 'route', fix: 'Remove it before the release.' });
}
const pathsTo = ({ spec }, service) => (spec.rules ?? []).flatMap(({ host = '*', http }) => (http?.paths ?? [])
    .filter(({ backend }) => service === undefined || backend.service?.name === service)
    .map(({ path = '/' }) => `${host} ${path}`));

;// CONCATENATED MODULE: ./lib/release/exposure/nginx.js







/** Exposure by a canary Ingress beside the stable one, as ingress-nginx reads it. The stable Ingress is never written. */
const nginxProvider = {
    name: 'nginx',
    sharesService: false,
    countsPods: false,
    canMatch: { headers: 'one', sourceLabels: false },
    async findWay(cluster, namespace, podLabels, given) {
        const way = await findEntrance(cluster, namespace, podLabels, given, {
            type: resources/* resources */.E.ingresses,
            leadsTo: ingressLeadsTo,
        });
        const { items } = await cluster.list(resources/* resources */.E.ingresses, namespace);
        const stable = items.find(({ metadata }) => metadata.name === way.route);
        if (stable !== undefined)
            refuseOtherCanary(items, stable, way.service);
        return way;
    },
    plan: (target, percent) => planWeighted(target, percent, `Ingress ${target.canary} beside`),
    async apply(cluster, target, percent) {
        await (0,services/* ensureCanaryService */.cY)(cluster, target);
        const { namespace, route = '' } = target;
        const stable = await cluster.get(resources/* resources */.E.ingresses, namespace, route);
        if (stable === undefined)
            throw noSuchRoute(resources/* resources */.E.ingresses, namespace, route);
        const wanted = canaryIngress(stable, target, percent);
        await (0,races/* unraced */.p)(() => put(cluster, target, wanted));
    },
    async observe(cluster, target) {
        const found = await nginx_read(cluster, target);
        return found === undefined || !isOurs(found) ? 0 : ingressShare(found);
    },
    withdraw: removeIngress,
    async cleanUp(cluster, target) {
        await removeIngress(cluster, target);
        await (0,services/* removeCanaryService */.od)(cluster, target);
    },
};
const nginx_read = (cluster, { namespace, canary }) => cluster.get(resources/* resources */.E.ingresses, namespace, canary);
async function put(cluster, target, wanted) {
    const { namespace, canary } = target;
    const found = await nginx_read(cluster, target);
    if (found === undefined) {
        await cluster.create(resources/* resources */.E.ingresses, wanted);
        return;
    }
    if (!isOurs(found))
        throw new errors.UsageError(`The Ingress ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs an Ingress of that name.',
        });
    const has = found.metadata.annotations ?? {};
    const annotations = { ...wanted.metadata.annotations };
    for (const name of Object.values(nginxAnnotations))
        if (name in has && !(name in annotations))
            annotations[name] = null;
    const same = Object.entries(annotations).every(([name, value]) => (has[name] ?? null) === value) &&
        (0,canonical/* canonicalJson */.dj)(found.spec.rules ?? []) === (0,canonical/* canonicalJson */.dj)(wanted.spec.rules ?? []);
    if (same)
        return;
    await cluster.patch(resources/* resources */.E.ingresses, namespace, canary, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: found.metadata.resourceVersion, annotations },
            spec: { ...wanted.spec },
        },
    });
}
async function removeIngress(cluster, target) {
    const found = await nginx_read(cluster, target);
    if (found === undefined || !isOurs(found))
        return;
    await cluster.remove(resources/* resources */.E.ingresses, target.namespace, target.canary);
}

// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var replicas = __webpack_require__(62862);
;// CONCATENATED MODULE: ./lib/release/exposure/providers.js





const exposureProviders = {
    replicas: replicas/* replicasProvider */.T,
    'gateway-api': gatewayApiProvider,
    istio: istioProvider,
    nginx: nginxProvider,
    consumers: (0,consumers/* consumersProvider */.Z)(),
};


/***/ }),

/***/ 77736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planReplicas),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/**
 * Canary and stable replica counts whose true ratio is nearest to `percent`, given `capacity` = the replicas of stable before the release.
 * Never fewer pods than `capacity` in all, never more than `capacity` of either; of equally near ones the fewest pods. Stable is 0 only at 100 %.
 */
function planReplicas(capacity, percent) {
    const most = Math.max(1, capacity);
    if (percent >= 100)
        return { canary: most, stable: 0, achievedPercent: 100 };
    let best = { canary: 1, stable: most, achievedPercent: shareOf(1, most) };
    for (let canary = 1; canary <= most; canary++)
        for (let stable = Math.max(1, most - canary); stable <= most; stable++) {
            const candidate = { canary, stable, achievedPercent: shareOf(canary, stable) };
            if (nearer(candidate, best, percent))
                best = candidate;
        }
    return best;
}
const shareOf = (canary, stable) => canary + stable === 0 ? 0 : (100 * canary) / (canary + stable);
function nearer(a, b, percent) {
    const gap = (plan) => Math.abs(plan.achievedPercent - percent);
    if (Math.abs(gap(a) - gap(b)) > 1e-9)
        return gap(a) < gap(b);
    return a.canary + a.stable < b.canary + b.stable;
}


/***/ }),

/***/ 62862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ replicasProvider),
/* harmony export */   h: () => (/* binding */ scale)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _autoscaler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82854);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73253);
/* harmony import */ var _replicas_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77736);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31623);






/** Exposure by pod counts behind one Service: kube-proxy spreads over ready endpoints, so the ratio of pods is the ratio of work. */
const replicasProvider = {
    name: 'replicas',
    sharesService: true,
    countsPods: true,
    canMatch: { headers: 'none', sourceLabels: false },
    // A worker without a Service is fine: the ratio of pods is the ratio of work all the same.
    async findWay(cluster, namespace, podLabels, given) {
        if (given.service !== undefined)
            return { route: undefined, service: given.service };
        const service = await (0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .findService */ .Ln)(cluster, namespace, podLabels).catch((thrown) => {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
                return undefined;
            throw thrown;
        });
        return { route: undefined, service };
    },
    plan(target, percent) {
        const { canary, stable, achievedPercent } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planReplicas */ .n)(target.capacity, percent);
        return {
            achievedPercent,
            canaryReplicas: canary,
            stableReplicas: stable,
            steps: [
                `scale ${target.canary} to ${canary}, then ${target.workload} from ${target.capacity} to ${stable}: ${achievedPercent.toFixed(1)} % of the pods`,
            ],
        };
    },
    async apply(cluster, target, percent) {
        const { canary, stable } = (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planReplicas */ .n)(target.capacity, percent);
        await scale(cluster, target.namespace, target.canary, canary);
        await (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__/* .holdAutoscaler */ .tJ)(cluster, target.namespace, target.autoscaler, stable);
        await scale(cluster, target.namespace, target.workload, stable);
    },
    async observe(cluster, target) {
        const [canary, stable] = await Promise.all([
            deployment(cluster, target, target.canary),
            deployment(cluster, target, target.workload),
        ]);
        return (0,_replicas_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .shareOf */ .t)(canary?.status?.readyReplicas ?? 0, stable?.status?.readyReplicas ?? 0);
    },
    async withdraw(cluster, target) {
        // First of all, or it would undo the counts that follow.
        await (0,_autoscaler_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAutoscaler */ .rD)(cluster, target.namespace, target.autoscaler);
        const stable = await deployment(cluster, target, target.workload);
        const canary = await deployment(cluster, target, target.canary);
        if (stable === undefined)
            return;
        // With stable pods left, users leave the canary at once; without, stable must come up first (the caller waits).
        if ((stable.status?.readyReplicas ?? 0) > 0 && canary !== undefined)
            await scale(cluster, target.namespace, target.canary, 0, canary);
        await scale(cluster, target.namespace, target.workload, target.capacity, stable);
    },
    cleanUp: () => Promise.resolve(),
};
const deployment = (cluster, target, name) => cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, target.namespace, name);
/** Sets replicas; no write when they are right already. */
async function scale(cluster, namespace, name, replicas, known) {
    const found = known ?? (await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, name));
    if (found !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .replicasOf */ .N4)(found) === replicas)
        return;
    await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, name, {
        type: 'merge',
        body: { spec: { replicas } },
    });
}


/***/ }),

/***/ 31623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   cY: () => (/* binding */ ensureCanaryService),
/* harmony export */   od: () => (/* binding */ removeCanaryService)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);



/** The canary's own Service with the ports of stable's: what routes send their share to. Made once, never changed. */
async function ensureCanaryService(cluster, target) {
    const { namespace, canary, workload, service = '' } = target;
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary);
    if (found?.metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_2__/* .trackLabel */ .K$] === 'canary')
        return;
    if (found !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Service ${canary} in ${namespace} exists and is not of Sluice.`, {
            input: 'workload',
            fix: 'Rename it: the canary needs a Service of that name.',
        });
    const stable = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, service);
    if (stable === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Service ${service} in ${namespace}.`, { input: 'service' });
    const ports = (stable.spec.ports ?? []).map(({ name, port, protocol, targetPort, appProtocol }) => ({
        ...(name === undefined ? {} : { name }),
        port,
        ...(protocol === undefined ? {} : { protocol }),
        ...(targetPort === undefined ? {} : { targetPort }),
        ...(appProtocol === undefined ? {} : { appProtocol }),
    }));
    await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
            name: canary,
            namespace,
            labels: { ..._record_js__WEBPACK_IMPORTED_MODULE_2__/* .managedBy */ .ZF, ...(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .canaryLabels */ .W7)(workload) },
        },
        spec: { selector: { [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .trackLabel */ .K$]: 'canary', [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadLabel */ .Uq]: workload }, ports },
    });
}
/** Takes the canary's Service away; a foreign one of that name stays. */
async function removeCanaryService(cluster, { namespace, canary }) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary);
    if (found?.metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_2__/* .trackLabel */ .K$] !== 'canary')
        return;
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace, canary);
}
/** The one Service that selects the workload's pods; asks for the input when there are several. */
async function findService(cluster, namespace, podLabels) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.services, namespace);
    const selecting = items.filter(({ metadata, spec }) => metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_2__/* .trackLabel */ .K$] === undefined &&
        spec.clusterIP !== 'None' &&
        Object.keys(spec.selector ?? {}).length > 0 &&
        Object.entries(spec.selector ?? {}).every(([key, value]) => podLabels[key] === value));
    const [only, ...more] = selecting.map(({ metadata }) => metadata.name);
    if (only === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(only === undefined
            ? `No Service in ${namespace} selects the workload's pods.`
            : `Several Services select the workload's pods: ${[only, ...more].join(', ')}.`, { input: 'service', fix: 'Set it to the name of one.' });
    return only;
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ defaultDrainMs),
/* harmony export */   r: () => (/* binding */ removeCanary)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68101);


/** How long a data plane may need until it no longer sends work to pods that have no exposure, when nobody says otherwise. */
const defaultDrainMs = 5000;
/**
 * What the provider made beside the canary, then the canary Deployment, this very one. Exposure is 0 already, but a route that was written is
 * not yet a route in force: where the canary's pods would still be sent to, they stay for `drainMs`. The Deployment carries the record, so it
 * goes last: whoever comes after a death in between still finds the release.
 */
async function removeCanary({ cluster, clock, log }, { metadata: { name, uid } }, record, target, drainMs) {
    if (!_exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].sharesService && drainMs > 0) {
        log.info(`${name} has no exposure any more; it finishes what it was sent for ${drainMs / 1000} s`);
        await clock.sleep(drainMs);
    }
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].drain?.(cluster, target);
    const options = uid === undefined ? {} : { uid };
    await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureProviders */ .I[record.provider].cleanUp(cluster, target);
    await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, target.namespace, name, options);
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Pw: () => (/* binding */ applyRollback),
/* harmony export */   e9: () => (/* binding */ abandon),
/* harmony export */   fQ: () => (/* binding */ endRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _await_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99463);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);
/* harmony import */ var _exposure_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23502);
/* harmony import */ var _exposure_providers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68101);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96299);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73253);
/* harmony import */ var _races_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88999);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29984);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4121);











/** What a rollback would do, from the cluster alone: no output of an earlier job is needed. */
async function planRollback({ cluster }, request, stable) {
    const { namespace, workload, revision } = request;
    const canary = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .canaryName */ .mh)(workload));
    const record = canary === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordOf */ .zv)(canary);
    // A promotion that was under way has changed stable already: ending it means going back to where the release began.
    const wanted = revision ??
        (canary !== undefined && record !== undefined && (0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .promotedByUs */ .c)(stable, canary, record)
            ? record.stableRevision
            : undefined);
    const found = wanted === undefined || wanted === (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(stable)
        ? undefined
        : await findRevision(cluster, request, stable, wanted);
    // The revision that is asked for may be the present one under its new number: a rollback that died after its work was done.
    const earlier = found === undefined || (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(found) === (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(stable) ? undefined : found;
    return {
        stable,
        canary,
        record,
        earlier,
        steps: [
            ...(canary === undefined
                ? []
                : [
                    `take the exposure of ${canary.metadata.name} to 0`,
                    `restore ${workload} to ${record?.stableReplicas} replicas and wait until they are available`,
                    `remove ${canary.metadata.name}`,
                ]),
            ...(earlier === undefined
                ? []
                : [`take ${workload} back to revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(earlier)}`]),
        ],
    };
}
async function findRevision(cluster, { namespace, workload }, stable, wanted) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.replicaSets, namespace, {
        labelSelector: (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .selectorText */ .nM)(stable.spec.selector),
    });
    const own = items.filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ uid }) => uid === stable.metadata.uid));
    const found = own.find((replicaSet) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(replicaSet) === wanted) ??
        own.find((replicaSet) => formerRevisions(replicaSet).includes(wanted));
    if (found !== undefined)
        return found;
    const known = own
        .map(_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)
        .filter((revision) => revision !== '')
        .sort((a, b) => Number(a) - Number(b));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
        input: 'revision',
        fix: `It has: ${known.join(', ')} (now ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(stable)}).`,
    });
}
/** The numbers that a ReplicaSet had before somebody went back to it; the Deployment controller keeps them. */
const formerRevisions = ({ metadata }) => (metadata.annotations?.['deployment.kubernetes.io/revision-history'] ?? '').split(',');
/** Exposure to 0 first, capacity back, then the canary away, then the earlier revision. Each step is repeatable. */
async function applyRollback(ports, request, plan) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, timeoutMs } = request;
    if (plan.canary === undefined && plan.earlier === undefined) {
        await (0,_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .dropLease */ .Oj)(cluster, namespace, workload);
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(plan.stable);
    }
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .holdLease */ .UU)({
        cluster,
        clock,
        run,
        namespace,
        workload,
        durationMs: timeoutMs * 2,
        force: true,
    });
    const { canary, record } = plan;
    if (canary !== undefined && record !== undefined)
        await withdraw(ports, request, canary, record);
    if (plan.earlier !== undefined)
        await restore(ports, request, plan.earlier);
    if (canary !== undefined && record !== undefined)
        await (0,_removal_js__WEBPACK_IMPORTED_MODULE_10__/* .removeCanary */ .r)(ports, canary, record, (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(namespace, workload, record), request.drainMs);
    await (0,_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .dropLease */ .Oj)(cluster, namespace, workload);
    const now = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    return now === undefined ? '' : (0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(now);
}
async function withdraw(ports, { namespace, workload, timeoutMs }, canary, record) {
    const { cluster, log } = ports;
    const provider = _exposure_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureProviders */ .I[record.provider];
    const target = (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(namespace, workload, record);
    if (record.state !== 'rolling-back')
        // Due from now on: should this run die, the next sweep goes on.
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .amendRecord */ .$N)(cluster, canary, {
            state: 'rolling-back',
            expiresAt: ports.clock.now().toISOString(),
        });
    await provider.withdraw(cluster, target);
    const restored = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: ({ status, spec }) => 
        // Where an autoscaler has its bounds back, or counts are not ours, another count may be wanted by now.
        (spec.replicas === record.stableReplicas ||
            record.autoscaler !== undefined ||
            !_exposure_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureProviders */ .I[record.provider].countsPods) &&
            (status?.availableReplicas ?? 0) >= Math.min(record.stableReplicas, spec.replicas ?? 1),
    });
    if (!restored)
        log.warning(`${workload} did not reach its ${record.stableReplicas} available replicas within ${timeoutMs / 1000} s; the canary is removed all the same, since users must not stay on it.`, 'stable is short of capacity');
    // Where stable had no pods at all, the canary had to serve until there were some again.
    if (record.exposure >= 100)
        await provider.withdraw(cluster, target);
}
/** The template of an earlier ReplicaSet, as `kubectl rollout undo --to-revision` does. */
async function restore(ports, { namespace, workload, timeoutMs }, earlier) {
    const { cluster, log } = ports;
    const { metadata = {}, ...rest } = earlier.spec.template;
    const { 'pod-template-hash': _hash, ...labels } = metadata.labels ?? {};
    await (0,_races_js__WEBPACK_IMPORTED_MODULE_8__/* .unraced */ .p)(async () => {
        const stable = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
        if (stable === undefined)
            throw new Error(`${workload} vanished during the rollback`);
        await cluster.replace(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, {
            ...stable,
            spec: { ...stable.spec, template: { ...rest, metadata: { ...metadata, labels } } },
        });
    });
    const done = await (0,_await_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitDeployment */ .O)(ports, namespace, workload, {
        timeoutMs,
        until: _objects_js__WEBPACK_IMPORTED_MODULE_7__/* .isRolledOut */ .Zy,
        onChange: ({ status }) => log.info(`${workload}: ${status?.updatedReplicas ?? 0} updated, ${status?.availableReplicas ?? 0} available`),
    });
    if (!done)
        throw new Error(`${workload} was not available at revision ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .revisionOf */ .DT)(earlier)} after ${timeoutMs / 1000} s.`);
}
/** The whole way back of a release that nobody looks after: what the sweep and the dead-man switch do. */
async function endRelease(ports, about) {
    const { namespace, workload } = about;
    const stable = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    if (stable === undefined)
        throw new Error(`its workload ${workload} does not exist`);
    const request = { ...about, revision: undefined, drainMs: _removal_js__WEBPACK_IMPORTED_MODULE_10__/* .defaultDrainMs */ .Y };
    await applyRollback(ports, request, await planRollback(ports, request, stable));
}
/** For signals and the post step: one O(1) mark and exposure 0, within the seconds that a cancelled job has (10 §4). */
async function abandon(ports, namespace, workload) {
    const { cluster, clock, run } = ports;
    const [canary, lease] = await Promise.all([
        cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .canaryName */ .mh)(workload)),
        cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.leases, namespace, (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .leaseName */ .AI)(workload)),
    ]);
    if (canary === undefined)
        return false;
    // A run that was stopped before it was refused must not end the release of the run that holds it.
    if (lease !== undefined && !(0,_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .isOurs */ .MU)(lease, run))
        return false;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordOf */ .zv)(canary);
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .amendRecord */ .$N)(cluster, canary, { state: 'abandoned', expiresAt: clock.now().toISOString() });
    // In the middle of a promotion stable is being replaced: the canary, which was judged, serves until somebody ends it.
    if (record.state !== 'promoting')
        await _exposure_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .exposureProviders */ .I[record.provider].withdraw(cluster, (0,_exposure_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(namespace, workload, record));
    return true;
}


/***/ })

};
