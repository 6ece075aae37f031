export const id = 1218;
export const ids = [1218];
export const modules = {

/***/ 34687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Mb: () => (/* binding */ ofContainers),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   bi: () => (/* binding */ residues),
/* harmony export */   hb: () => (/* binding */ isOneShot),
/* harmony export */   ky: () => (/* binding */ needsDaemon),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   wL: () => (/* binding */ faultTypes)
/* harmony export */ });
/* unused harmony export kinds */
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _traps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36656);


const never = () => false;
const always = () => true;
const lasting = {
    ofContainers: always,
    oneShot: never,
    takesAway: never,
    effect: () => 'records',
    daemon: always,
    residue: undefined,
};
const ruled = (type, lists) => ({ ...lasting, effect: () => 'rules', residue: { type, lists } });
/** The one table of faults (https://chaos-mesh.org/docs/simulate-pod-chaos-on-kubernetes/ and its neighbours, v1alpha1 of 2.8). */
const kinds = {
    PodChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podChaos,
        field: 'podChaos',
        actions: ['pod-kill', 'pod-failure', 'container-kill'],
        fields: ['gracePeriod', 'containerNames'],
        ofContainers: (action) => action === 'container-kill',
        oneShot: (action) => action !== 'pod-failure',
        takesAway: always,
        daemon: (action) => action === 'container-kill',
        effect: (action) => action === 'pod-kill' ? 'pods-gone' : action === 'container-kill' ? 'restarted' : 'paused',
        trap: ({ gracePeriod = 0 }) => Number.isInteger(gracePeriod) && Number(gracePeriod) >= 0
            ? undefined
            : 'gracePeriod must be a whole number of seconds from 0',
    },
    NetworkChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podNetworkChaos, ['iptables', 'tcs', 'ipsets']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.networkChaos,
        field: 'networkChaos',
        actions: ['delay', 'loss', 'duplicate', 'corrupt', 'partition', 'bandwidth'],
        fields: [
            ...['direction', 'target', 'externalTargets', 'device'],
            ...['delay', 'loss', 'duplicate', 'corrupt', 'bandwidth'],
        ],
        ofContainers: never,
        // One that is cut off will say that it is not ready.
        takesAway: (action) => action === 'partition',
        trap: (0,_traps_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrap */ ._L)(_traps_js__WEBPACK_IMPORTED_MODULE_1__/* .networkReach */ .a0, _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .networkBlock */ .C3),
    },
    StressChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.stressChaos,
        field: 'stressChaos',
        actions: [],
        fields: ['stressors', 'stressngStressors', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .stressors */ .JA,
    },
    IOChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podIoChaos, ['actions']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.ioChaos,
        field: 'ioChaos',
        actions: ['latency', 'fault', 'attrOverride', 'mistake'],
        fields: [
            ...['volumePath', 'path', 'methods', 'percent', 'containerNames'],
            ...['delay', 'errno', 'attr', 'mistake'],
        ],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .ioBlock */ .GZ,
    },
    TimeChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.timeChaos,
        field: 'timeChaos',
        actions: [],
        fields: ['timeOffset', 'clockIds', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOffset */ .TO,
    },
    DNSChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.dnsChaos,
        field: 'dnsChaos',
        actions: ['error', 'random'],
        fields: ['patterns', 'containerNames'],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsPatterns */ .Pc,
    },
    HTTPChaos: {
        ...ruled(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.podHttpChaos, ['rules']),
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.httpChaos,
        field: 'httpChaos',
        actions: [],
        fields: [
            ...['target', 'port', 'path', 'method', 'code', 'request_headers', 'response_headers'],
            ...['abort', 'delay', 'replace', 'patch', 'tls'],
        ],
        ofContainers: never,
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .httpRules */ .Om,
    },
    JVMChaos: {
        ...lasting,
        type: _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.jvmChaos,
        field: 'jvmChaos',
        actions: ['latency', 'return', 'exception', 'stress', 'gc', 'ruleData'],
        fields: [
            ...['class', 'method', 'latency', 'value', 'exception', 'cpuCount', 'memType', 'ruleData'],
            ...['pid', 'port', 'containerNames'],
        ],
        trap: _traps_js__WEBPACK_IMPORTED_MODULE_1__/* .jvmRules */ .$k,
    },
};
const kindNames = Object.keys(kinds);
const kindOf = (name) => kinds[name];
/** Every type of object that a fault of ours can be; a Workflow is what ends one from inside the cluster. */
const faultTypes = [
    _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__.resources.chaosWorkflows,
    ...kindNames.map((name) => kinds[name].type),
];
/** Everything a fault may leave in pods. */
const residues = kindNames.flatMap((name) => {
    const { residue } = kindOf(name);
    return residue === undefined ? [] : [residue];
});
const actionOf = ({ spec }) => String(spec['action'] ?? '');
const isOneShot = (fault) => kindOf(fault.kind).oneShot(actionOf(fault));
const takesAway = (fault) => kindOf(fault.kind).takesAway(actionOf(fault));
const ofContainers = (fault) => kindOf(fault.kind).ofContainers(actionOf(fault));
const needsDaemon = (fault) => kindOf(fault.kind).daemon(actionOf(fault));
const effectOf = (fault) => kindOf(fault.kind).effect(actionOf(fault));


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   _4: () => (/* binding */ chaosObject),
/* harmony export */   bi: () => (/* binding */ requireSound),
/* harmony export */   i6: () => (/* binding */ chaosName)
/* harmony export */ });
/* unused harmony exports targetsAnnotation, maxDurationSeconds */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _release_record_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77699);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34687);




const targetsAnnotation = `${_release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefix */ .Pl}targets`;
/** Derived from the run, not random: a second try finds the first one's object. */
const chaosName = (run, experiment, round = 1) => `sluice-${run.runId}-${run.runAttempt}-${experiment}${round === 1 ? '' : `-r${round}`}`
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .slice(0, 63)
    .replace(/-+$/, '');
/** What is created: the fault itself, or the Workflow around it. */
const typeOf = (fault, abort) => abort === undefined ? (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(fault.kind).type : _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__.resources.chaosWorkflows;
/** What is sent to Chaos Mesh: exact pods, mode all, bounded, owned by the canary, labelled for the sweep (docs/chaos.md). */
function chaosObject(name, request) {
    const { fault, abort } = request;
    const type = typeOf(fault, abort);
    const spec = specOf(request);
    return {
        apiVersion: type.apiVersion,
        kind: type.kind,
        metadata: {
            name,
            namespace: request.namespace,
            labels: { ..._release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .managedBy */ .ZF, [_release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .workloadLabel */ .Uq]: request.workload },
            annotations: {
                [`${_release_record_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefix */ .Pl}expires-at`]: request.expiresAt,
                [targetsAnnotation]: JSON.stringify(Object.fromEntries(request.targets.map((target) => [target.name, target.uid]))),
            },
            ownerReferences: [request.owner],
        },
        spec: abort === undefined ? spec : workflow(fault, spec, abort),
    };
}
function specOf({ fault, namespace, targets }) {
    const { action, ...spec } = fault.spec;
    return {
        ...(action === undefined ? {} : { action }),
        mode: 'all',
        selector: { pods: { [namespace]: targets.map(({ name }) => name) } },
        ...spec,
        ...((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneShot */ .hb)(fault) ? {} : { duration: `${fault.durationSeconds}s` }),
    };
}
/** https://chaos-mesh.org/docs/create-chaos-mesh-workflow/: a status check beside the fault, whose failure aborts both. */
function workflow(fault, spec, { url, statusCode }) {
    const { kind, durationSeconds } = fault;
    const deadline = `${durationSeconds + 30}s`;
    return {
        entry: 'guarded',
        templates: [
            { name: 'guarded', templateType: 'Parallel', deadline, children: ['guard', 'fault'] },
            {
                name: 'guard',
                templateType: 'StatusCheck',
                deadline: `${durationSeconds}s`,
                abortWithStatusCheck: true,
                statusCheck: {
                    mode: 'Continuous',
                    type: 'HTTP',
                    intervalSeconds: 2,
                    timeoutSeconds: 2,
                    failureThreshold: 3,
                    http: { url, method: 'GET', criteria: { statusCode } },
                },
            },
            {
                name: 'fault',
                templateType: kind,
                deadline: `${durationSeconds}s`,
                [(0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(kind).field]: spec,
            },
        ],
    };
}
/** UIDs of the pods that a fault was made for, as its object says; empty when it says nothing that can be read. */
function targetsOf({ metadata }) {
    try {
        const parsed = JSON.parse(metadata.annotations?.[targetsAnnotation] ?? '{}');
        const entries = parsed !== null && typeof parsed === 'object' ? Object.entries(parsed) : [];
        return new Map(entries.filter(([, uid]) => typeof uid === 'string' && uid !== ''));
    }
    catch {
        return new Map();
    }
}
/** Longest that a fault may last. */
const maxDurationSeconds = 600;
const common = ['action', 'mode', 'value', 'selector', 'duration'];
/** Refuses what Chaos Mesh would accept and never recover, and what would hit more than was meant. Pure. */
function requireSound(fault, input) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(fault.kind);
    const refuse = (said, fix) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${fault.kind}: ${said}.`, { input, fix });
    };
    const action = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOf */ .qj)(fault);
    if (kind.actions.length > 0 && !kind.actions.includes(action))
        refuse(action === '' ? 'it needs an action' : `${JSON.stringify(action)} is no action of it`, `Known: ${kind.actions.join(', ')}.`);
    const unknown = Object.keys(fault.spec).find((key) => !kind.fields.includes(key) && !common.includes(key));
    if (unknown !== undefined)
        refuse(`its field ${JSON.stringify(unknown)} is not known`, `Known: ${kind.fields.join(', ')}.`);
    const { durationSeconds } = fault;
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneShot */ .hb)(fault) && !(durationSeconds >= 1 && durationSeconds <= maxDurationSeconds))
        refuse(`a fault that lasts needs a duration from 1s to ${maxDurationSeconds}s: Chaos Mesh would keep it for ever`);
    const said = kind.trap(fault.spec);
    if (said !== undefined)
        refuse(said);
}


/***/ }),

/***/ 99626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   J4: () => (/* binding */ canaryPods),
/* harmony export */   K2: () => (/* binding */ requireContainers),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   X2: () => (/* binding */ blastRadius),
/* harmony export */   mZ: () => (/* binding */ sayBlast),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uP: () => (/* binding */ chooseTargets),
/* harmony export */   vc: () => (/* binding */ requireNamespace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78461);
/* harmony import */ var _workload_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98241);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34687);
/* harmony import */ var _traps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36656);







/** The canary's pods as its controllers own them: a label is anybody's to give. */
async function canaryPods(cluster, { namespace, selectors }, canary) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.pods, namespace, {
        labelSelector: selectors.canary,
    });
    if (canary.kind !== 'Deployment')
        return items.filter((pod) => ownedByThis(pod, canary));
    const sets = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_2__.resources.replicaSets, namespace);
    const own = sets.items.filter((set) => (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .owns */ .S4)(canary, set));
    return items.filter((pod) => own.some((set) => (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .owns */ .S4)(set, pod)));
}
/** A Rollout's pods are told from stable's by their hash, which is in the selector; its ReplicaSets belong to both arms. */
const ownedByThis = (pod, canary) => canary.kind !== 'StatefulSet' || (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .owns */ .S4)(canary, pod);
const forbidden = ['kube-system', 'kube-public', 'kube-node-lease'];
/** Refuses every place that is not the release's own. */
function requireNamespace({ namespace }, chaosNamespace, namespaces) {
    const other = [...namespaces, namespace].find((one) => one !== namespace || forbidden.includes(one) || one === chaosNamespace);
    if (other === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(other === namespace
        ? `${other} keeps the cluster or Chaos Mesh itself: no fault is injected there.`
        : `The namespace ${other} is not that of the release (${namespace}): nothing but its canary may be hit.`, {
        input: 'experiment',
        fix: other === namespace ? undefined : `Name ${namespace}, or no namespace.`,
    });
}
/** The pods to hit, by name and UID; refuses what is not the canary's, not ready, or no pod at all. */
function chooseTargets(pods, wanted) {
    const { names, labels } = wanted;
    const ready = pods.filter(_workload_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i_);
    const other = names?.find((name) => !pods.some(({ metadata }) => metadata.name === name));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pod ${other} is not one of the canary's: nothing else may be hit.`, {
            input: 'experiment',
            fix: `Its ready pods: ${ready.map(({ metadata }) => metadata.name).join(', ') || 'none'}.`,
        });
    const fit = ready.filter(({ metadata }) => (names === undefined || names.includes(metadata.name)) &&
        Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value));
    if (names !== undefined && fit.length < names.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Of the pods ${names.join(', ')} only ${fit.length} are ready.`, {
            input: 'experiment',
            fix: 'Wait until they are, or name others.',
        });
    const network = fit.find(({ spec }) => spec.hostNetwork === true);
    if (network !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pod ${network.metadata.name} uses the network of its node (hostNetwork): a fault in it would be the node's, and could not be taken back.`, { input: 'experiment' });
    return seeded(fit, countOf(wanted.amount, fit.length), wanted.seed);
}
/** How many of so many ready pods are hit; refuses none and more than there are. */
function countOf(amount, ready) {
    if (amount.kind === 'all')
        return requireSome(ready, ready);
    if (amount.kind === 'count')
        return requireSome(amount.count, ready);
    // Down, never up: 10 % of three pods is not a third of them.
    const count = Math.floor((ready * amount.percent) / 100);
    if (count > 0)
        return count;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${amount.percent} % of ${ready} ready pods is no pod.`, {
        input: 'percent',
        fix: `At least ${Math.ceil(100 / Math.max(1, ready))} % hit one, or give pods: 1.`,
    });
}
function requireSome(count, ready) {
    if (count >= 1 && count <= ready)
        return count;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${count} canary pods were asked for, ${ready} are ready.`, {
        input: 'pods',
        fix: 'Ask for fewer, or inject at a later stage.',
    });
}
/** The same seed chooses the same pods of the same set. */
function seeded(pods, count, seed) {
    const rank = ({ metadata }) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(`${seed}/${metadata.name}`);
    return [...pods].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, count);
}
const targetOf = ({ metadata }) => ({
    name: metadata.name,
    uid: metadata.uid ?? '',
});
/** Containers that a fault names must be there, and a volume must be mounted: else Chaos Mesh could never take it back. */
function requireContainers(fault, pods) {
    const named = containersOf(fault);
    for (const pod of pods) {
        const { containers } = pod.spec;
        const missing = named.find((name) => !containers.some((one) => one.name === name));
        if (missing !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pod ${pod.metadata.name} has no container ${missing}.`, {
                input: 'container',
                fix: `It has ${containers.map(({ name }) => name).join(', ')}.`,
            });
        const sidecar = containers.find(({ name }) => name === 'istio-proxy');
        if (fault.kind === 'HTTPChaos' && sidecar !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('HTTPChaos does not work beside the sidecar of Istio.', {
                input: 'experiment',
                fix: "Use the mesh's own fault injection, or network-delay.",
            });
        if (fault.kind === 'IOChaos')
            requireMounted(pod, String(fault.spec['volumePath']));
    }
}
function requireMounted({ spec, metadata }, path) {
    const mounts = spec.containers
        .flatMap(({ volumeMounts = [] }) => volumeMounts)
        .map(({ mountPath }) => mountPath.replace(/\/+$/, ''));
    if (mounts.includes(path.replace(/\/+$/, '')))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pod ${metadata.name} mounts no volume at ${path}: Chaos Mesh would accept the fault and could not take it back.`, { input: 'volume-path', fix: `Its volumes are at ${mounts.join(', ') || 'no path'}.` });
}
/** Empty = the fault is the whole pod's. */
const containersOf = (fault) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .ofContainers */ .Mb)(fault) ? (0,_traps_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(fault.spec['containerNames']) : [];
function blastRadius(fault, targets, about) {
    const percent = (of) => Math.round((1000 * targets.length) / Math.max(1, of)) / 10;
    const lasts = !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isOneShot */ .hb)(fault);
    return {
        pods: targets.map(({ metadata, spec }) => ({
            name: metadata.name,
            node: spec.nodeName ?? '',
            containers: containersOf(fault).length > 0
                ? containersOf(fault)
                : spec.containers.map(({ name }) => name),
        })),
        percentOfCanary: percent(about.readyCanary),
        percentOfAll: percent(about.readyAll),
        durationSeconds: lasts ? fault.durationSeconds : 0,
        rounds: about.rounds,
        deadline: about.deadline,
        endedBy: endedBy(lasts ? fault.durationSeconds : 0, { ...about, sweep: about.deadline }),
    };
}
/** Everything that ends a fault. `durationSeconds`: 0 = it happens once; `sweep`: when the sweep may. */
const endedBy = (durationSeconds, { abort, sweep }) => [
    ...(durationSeconds > 0
        ? [`its own duration of ${durationSeconds} s, by Chaos Mesh`]
        : ['itself: it happens once']),
    'this step, when it ends, is stopped or is cancelled',
    ...(durationSeconds > 0
        ? ['an abort rule: a probe, too few ready pods, another pod in the place of one that was hit']
        : []),
    ...(abort ? ["the cluster's own status check, without any runner"] : []),
    'the freeze switch (ConfigMap sluice-freeze)',
    'garbage collection, when the canary goes',
    `the sweep, after ${sweep}`,
];
/** What a person reads of it. */
const sayBlast = (blast) => [
    `Hits ${blast.pods.length} ${blast.pods.length === 1 ? 'pod' : 'pods'}: ${blast.percentOfCanary} % of the canary's ready pods, ${blast.percentOfAll} % of all that serve`,
    ...blast.pods.map(({ name, node, containers }) => `  ${name}${node === '' ? '' : ` on ${node}`}: ${containers.join(', ')}`),
    `${blast.durationSeconds === 0 ? 'It happens once' : `It lasts ${blast.durationSeconds} s`}${blast.rounds > 1 ? `, ${blast.rounds} rounds, each with a pod of its own choice` : ''}; deadline ${blast.deadline}`,
    'What ends it:',
    ...blast.endedBy.map((one) => `  - ${one}`),
].join('\n');


/***/ }),

/***/ 36656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ jvmRules),
/* harmony export */   C3: () => (/* binding */ networkBlock),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   GZ: () => (/* binding */ ioBlock),
/* harmony export */   JA: () => (/* binding */ stressors),
/* harmony export */   Om: () => (/* binding */ httpRules),
/* harmony export */   Pc: () => (/* binding */ dnsPatterns),
/* harmony export */   TO: () => (/* binding */ timeOffset),
/* harmony export */   _L: () => (/* binding */ firstTrap),
/* harmony export */   a0: () => (/* binding */ networkReach),
/* harmony export */   yL: () => (/* binding */ mapIn)
/* harmony export */ });
/* unused harmony export addressIn */
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


const mapIn = (value) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) ? value : {});
const textsIn = (value) => Array.isArray(value) ? value.map(String) : [];
const positive = (value) => {
    const ms = typeof value === 'string' ? (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) : undefined;
    return ms !== undefined && ms > 0;
};
/** A number, written as a text or not. */
const inRange = (value, min, max) => {
    const number = typeof value === 'number'
        ? value
        : typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
            ? Number(value)
            : Number.NaN;
    return number >= min && number <= max;
};
/** The first of them that speaks. */
const firstTrap = (...traps) => (spec) => {
    for (const trap of traps) {
        const said = trap(spec);
        if (said !== undefined)
            return said;
    }
    return undefined;
};
/** Names of the blocks that an action of NetworkChaos reads, with the number that each must have. */
const blocks = {
    delay: ({ delay }) => positive(mapIn(delay)['latency'])
        ? undefined
        : 'action delay needs delay.latency, a duration above 0: without it Chaos Mesh accepts the object and can never recover it',
    loss: (spec) => share(spec, 'loss'),
    duplicate: (spec) => share(spec, 'duplicate'),
    corrupt: (spec) => share(spec, 'corrupt'),
    bandwidth: ({ bandwidth }) => {
        const { rate, limit, buffer } = mapIn(bandwidth);
        return typeof rate === 'string' && /^\d+(bit|[kmgt]?bps)$/i.test(rate)
            ? inRange(limit, 1, 2 ** 32) && inRange(buffer, 1, 2 ** 32)
                ? undefined
                : 'action bandwidth needs bandwidth.limit and bandwidth.buffer, each at least 1 byte'
            : 'action bandwidth needs bandwidth.rate, such as 1mbps';
    },
};
function share(spec, action) {
    const given = mapIn(spec[action])[action];
    if (inRange(given, 0, 100) && Number(given) > 0)
        return undefined;
    return `action ${action} needs ${action}.${action}, a percentage above 0 up to 100: without it Chaos Mesh accepts the object and can never recover it`;
}
const networkBlock = (spec) => blocks[String(spec['action'])]?.(spec);
/** What an external target is; undefined = Chaos Mesh would resolve it once, at its own place, or not at all. */
function addressIn(text) {
    const found = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?(?::(\d{1,5}))?$/.exec(text);
    if (found === null)
        return undefined;
    const [, ip = '', prefix = '32', port] = found;
    const good = ip.split('.').every((part) => Number(part) <= 255) &&
        Number(prefix) <= 32 &&
        (port === undefined || inRange(port, 1, 65_535));
    return good ? { port: port !== undefined, prefix: Number(prefix) } : undefined;
}
/** Rules on other pods than the canary's, on nobody's packets or on everybody's. */
const networkReach = (spec) => {
    const { action, direction = 'to', target, externalTargets } = spec;
    if (target !== undefined)
        return "target puts rules on the pods that it selects, which are not the canary's: name the addresses in externalTargets";
    const targets = textsIn(externalTargets);
    if (action === 'partition' && targets.length === 0)
        return "a partition without externalTargets drops every packet of the pod, those of the kubelet's probes too";
    for (const text of targets) {
        const found = addressIn(text);
        if (found === undefined)
            return `externalTargets has ${JSON.stringify(text)}: only IPv4 addresses and networks, with a port or without; a name is resolved once, by the controller, and IPv6 is not cut`;
        if (found.prefix < 8)
            return `externalTargets has ${JSON.stringify(text)}, which is nearly every address there is`;
        if (found.port && direction !== 'to')
            return `externalTargets has ${JSON.stringify(text)} with direction ${String(direction)}: incoming packets are matched by the pod's own port, so its answers would pass; leave the port out`;
    }
    if (!['to', 'from', 'both'].includes(String(direction)))
        return `direction ${JSON.stringify(direction)} is not one of to, from, both`;
    return direction !== 'to' && action !== 'partition' && targets.length > 0
        ? `direction ${String(direction)} with externalTargets is for partitions only`
        : undefined;
};
const stressors = ({ stressors: given, stressngStressors }) => {
    if (stressngStressors !== undefined)
        return 'stressngStressors ends the controller of Chaos Mesh up to 2.8.3 with a panic, and then nothing recovers: use stressors';
    const { cpu, memory } = mapIn(given);
    if (cpu === undefined && memory === undefined)
        return 'stressors needs cpu or memory';
    if (cpu !== undefined && !inRange(mapIn(cpu)['workers'], 1, 64))
        return 'stressors.cpu.workers must be from 1 to 64';
    if (cpu !== undefined && !inRange(mapIn(cpu)['load'] ?? 100, 1, 100))
        return 'stressors.cpu.load must be from 1 to 100';
    if (memory === undefined)
        return undefined;
    const { workers, size } = mapIn(memory);
    if (!inRange(workers, 1, 64))
        return 'stressors.memory.workers must be from 1 to 64';
    return typeof size === 'string' && /^(\d+(\.\d+)?%|\d+(\.\d+)?\s?[KMG]?i?B)$/i.test(size)
        ? undefined
        : 'stressors.memory.size must be such as 256MB or 50%';
};
const ioActions = {
    latency: ({ delay }) => positive(delay) ? undefined : 'action latency needs delay, such as 100ms',
    fault: ({ errno }) => inRange(errno, 1, 133) ? undefined : 'action fault needs errno, a number from 1 (5 is EIO)',
    attrOverride: ({ attr }) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(attr) ? undefined : 'action attrOverride needs attr'),
    mistake: ({ mistake }) => ((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(mistake) ? undefined : 'action mistake needs mistake'),
};
const ioBlock = (spec) => {
    const { volumePath, percent = 100 } = spec;
    if (typeof volumePath !== 'string' || !volumePath.startsWith('/'))
        return 'volumePath must be the mount path of a volume';
    if (!inRange(percent, 1, 100))
        return 'percent must be from 1 to 100';
    return ioActions[String(spec['action'])]?.(spec);
};
const timeOffset = ({ timeOffset: given }) => typeof given === 'string' && positive(given.replace(/^-/, ''))
    ? undefined
    : 'timeOffset must be a duration that is not 0, such as -30s';
const dnsPatterns = ({ patterns }) => {
    const given = textsIn(patterns);
    if (given.length === 0)
        return "without patterns every name is hit, that of the cluster's own API too";
    const bad = given.find((one) => !/^[\w-]+(\.[\w-]+)*(\.?\*)?$/.test(one));
    return bad === undefined
        ? undefined
        : `patterns has ${JSON.stringify(bad)}: a name, with a wildcard at its end alone`;
};
const httpRules = (spec) => {
    const { target, port, abort, delay, replace, patch } = spec;
    if (target !== 'Request' && target !== 'Response')
        return 'target must be Request or Response';
    if (!inRange(port, 1, 65_535))
        return 'port must be from 1 to 65535';
    if (delay !== undefined && !positive(delay))
        return 'delay must be a duration above 0';
    return abort === true || delay !== undefined || (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(replace) || (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(patch)
        ? undefined
        : 'one of abort: true, delay, replace and patch is needed';
};
const jvmRules = ({ action, class: ofClass, method, latency }) => {
    const named = typeof ofClass === 'string' && typeof method === 'string';
    if (['latency', 'return', 'exception'].includes(String(action)) && !named)
        return `action ${String(action)} needs class and method`;
    return action === 'latency' && !inRange(latency, 1, 600_000)
        ? 'action latency needs latency in milliseconds'
        : undefined;
};


/***/ })

};
