export const id = 8038;
export const ids = [8038];
export const modules = {

/***/ 76504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ byHash),
/* harmony export */   Js: () => (/* binding */ readyOf),
/* harmony export */   Ls: () => (/* binding */ replicaSetsOf),
/* harmony export */   Xk: () => (/* binding */ runTheSame),
/* harmony export */   l: () => (/* binding */ byRevision)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _workload_no_such_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15240);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45092);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68497);




/** The ReplicaSets of a Rollout: its versions, present and past. */
const replicaSetsOf = (cluster, rollout) => (0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .listOwned */ .aL)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.replicaSets, rollout);
const byHash = (replicaSets, hash) => replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfPods */ .Qx)(replicaSet) === hash);
/** The ReplicaSet of a revision, by its present number or a former one; names what there is when there is none. */
function byRevision(replicaSets, rollout, wanted) {
    const found = replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(replicaSet) === wanted) ??
        replicaSets.find((replicaSet) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .formerRevisions */ .EE)(replicaSet).includes(wanted));
    if (found !== undefined)
        return found;
    const known = replicaSets
        .map(_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)
        .filter((revision) => revision !== '')
        .sort((a, b) => Number(a) - Number(b));
    throw (0,_workload_no_such_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchRevision */ .i)(`The Rollout ${rollout.metadata.name}`, wanted, known, (0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(rollout));
}
/** Whether two templates run the same: images, arguments and literal environment. A ReplicaSet's carries the API server's defaults as well. */
function runTheSame(a, b) {
    const told = ({ spec }) => JSON.stringify(spec.containers.map(({ name, image = '', args = [], env = [] }) => ({
        name,
        image,
        args,
        env: env.map((one) => [one.name, one.value ?? '']),
    })));
    return told(a) === told(b);
}
/** Ready pods of each version. */
function readyOf(replicaSets, canaryHash) {
    const ready = ({ status }) => status?.readyReplicas ?? 0;
    const sum = (some) => some.reduce((total, replicaSet) => total + ready(replicaSet), 0);
    const canary = byHash(replicaSets, canaryHash);
    return {
        canary: canary === undefined ? 0 : ready(canary),
        others: sum(replicaSets.filter((replicaSet) => replicaSet !== canary)),
    };
}


/***/ }),

/***/ 12642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moveTowards),
/* harmony export */   g: () => (/* binding */ isUnderWay)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68497);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86439);


/** Pure. `stableHash` = what served when the release began. */
function moveTowards(rollout, stop, stableHash) {
    const { status = {} } = rollout;
    const trouble = troubleOf(rollout, stableHash);
    if (trouble !== undefined)
        return { kind: 'stopped', why: trouble };
    // Between the change of the template and the controller's sight of it the status speaks of the version before.
    if (!(0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isObserved */ .XJ)(rollout) || !isUnderWay(rollout, stableHash))
        return { kind: 'wait' };
    const index = status.currentStepIndex ?? 0;
    const step = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(rollout)[index];
    if (index > stop.pauseIndex)
        return {
            kind: 'stopped',
            why: `it is at step ${index + 1} (${step === undefined ? 'past the last one' : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepText */ .uw)(step)}), beyond the ${stop.percent} % that was asked`,
        };
    if (!(0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtPause */ .MK)(rollout) || step === undefined || !(0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isEndless */ .tr)(step))
        return { kind: 'wait' };
    return { kind: index === stop.pauseIndex ? 'reached' : 'promote-step' };
}
/** The controller has begun to replace stable. */
const isUnderWay = ({ status = {} }, stableHash) => status.currentPodHash !== undefined && status.currentPodHash !== stableHash;
function troubleOf(rollout, stableHash) {
    const { spec, status = {} } = rollout;
    const said = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .TT)(rollout);
    if (spec.paused === true)
        return 'somebody paused it (spec.paused)';
    if (status.abort === true)
        return `it was aborted (${said})`;
    if (status.stableRS !== stableHash)
        return 'somebody promoted it fully';
    const invalid = (status.conditions ?? []).find(({ type }) => type === 'InvalidSpec');
    if (invalid !== undefined)
        return `its spec is invalid: ${invalid.message ?? ''}`;
    if (!(0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isObserved */ .XJ)(rollout) || !isUnderWay(rollout, stableHash))
        return undefined;
    // Right after a retry the phase still speaks of the abort.
    if (status.phase === 'Degraded' && !(status.message ?? '').startsWith('RolloutAborted'))
        return `it is degraded (${said})`;
    const foreign = (status.pauseConditions ?? []).find(({ reason }) => reason !== 'CanaryPauseStep');
    return foreign === undefined ? undefined : `it is paused: ${foreign.reason}`;
}


/***/ }),

/***/ 86439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* unused harmony export stopsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68497);


/** Every share at which the steps wait for us: a `setWeight` and, before the next one, a pause without a duration. */
function stopsOf(steps) {
    const stops = [];
    let percent;
    for (const [index, step] of steps.entries()) {
        if (step.setWeight !== undefined)
            percent = step.setWeight;
        else if ((0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isEndless */ .tr)(step) && percent !== undefined) {
            stops.push({ percent, pauseIndex: index });
            percent = undefined;
        }
    }
    return stops;
}
/** The stop at the asked share; says what there is when there is none. */
function stopAt(steps, percent, name) {
    const found = stopsOf(steps).find((stop) => stop.percent === percent);
    if (found !== undefined)
        return found;
    const has = steps.length === 0 ? 'no steps' : steps.map(stepText).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Rollout ${name} does not wait at ${percent} %: its strategy has ${has}.`, {
        input: 'exposure',
        fix: `Ask for one of the shares at which it waits (${stopsOf(steps)
            .map((stop) => `${stop.percent} %`)
            .join(', ') || 'none'}), or add the steps {setWeight: ${percent}} and {pause: {}} to spec.strategy.canary.steps.`,
    });
}
/** A step as its manifest writes it. */
function stepText(step) {
    if (step.setWeight !== undefined)
        return `setWeight ${step.setWeight}`;
    if (step.pause !== undefined)
        return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isEndless */ .tr)(step) ? 'pause' : `pause for ${step.pause.duration}`;
    return Object.keys(step)[0] ?? 'an empty step';
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Fi: () => (/* binding */ copiesSelector),
/* harmony export */   Ix: () => (/* binding */ configTypes),
/* harmony export */   S3: () => (/* binding */ isCondemned),
/* harmony export */   V7: () => (/* binding */ whyLive),
/* harmony export */   vC: () => (/* binding */ copyName),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xi: () => (/* binding */ sourceAnnotation),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export configAnnotation */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45092);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77699);




const configTypes = {
    ConfigMap: _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.configMaps,
    Secret: _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.secrets,
};
/** Copies of a workload's configuration. */
const copiesSelector = (workload) => `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$}=config,${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq}=${workload}`;
/** On a copy: name of what it is a copy of. */
const sourceAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}config-source`;
/** On a ConfigMap or Secret: `live` = it is to change under running pods, so it is no part of a release. */
const configAnnotation = `${_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefix */ .Pl}config`;
const longestName = 253;
/** What pods see of it. */
const contentOf = ({ data, binaryData, type }) => ({
    data: data ?? {},
    binaryData: binaryData ?? {},
    type: type ?? '',
});
const sameContent = (a, b) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(contentOf(a)) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(contentOf(b));
/**
 * The version of a source that a copy's name speaks of. Of a ConfigMap: its content, so that the same content is the same copy. Of a
 * Secret: which write it was (uid and resourceVersion), nothing of its content. Names are public (they stand in templates, evidence and
 * logs), and a hash of a short password can be tried out by anybody; a keyed hash would need a key that is kept somewhere as safely as
 * the Secret itself.
 */
const versionOf = (kind, source) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(kind === 'ConfigMap'
    ? contentOf(source)
    : { uid: source.metadata.uid ?? '', resourceVersion: source.metadata.resourceVersion ?? '' });
/** `<source>-<12 hex>`, shortened to what a name may be; workload and source are hashed too, so that no two of them share a copy. */
function copyName(workload, source, version) {
    const hash = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)({ workload, source, version }).slice(0, 12);
    const stem = source.slice(0, longestName - 1 - hash.length).replace(/[.-]+$/, '');
    return `${stem}-${hash}`;
}
/**
 * The immutable copy, owned by the workload so that it vanishes with it. The source's labels and annotations stay behind: a tool that applies
 * and prunes by them would take the copy for one of its own.
 */
function copyOf(about) {
    const { kind, source, name, stable } = about;
    const { data, binaryData, type } = source;
    const workload = stable.metadata.name;
    return {
        apiVersion: 'v1',
        kind,
        metadata: {
            name,
            namespace: stable.metadata.namespace ?? '',
            labels: { ..._record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .managedBy */ .ZF, [_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$]: 'config', [_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq]: workload },
            annotations: { [sourceAnnotation]: source.metadata.name },
            ownerReferences: [(0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedBy */ .LW)(stable)],
        },
        immutable: true,
        ...(data === undefined ? {} : { data }),
        ...(binaryData === undefined ? {} : { binaryData }),
        ...(type === undefined ? {} : { type }),
    };
}
/** Name of what it is a copy of; undefined when it is no copy of this workload's. */
function sourceOf({ metadata }, workload) {
    const { labels = {}, annotations = {} } = metadata;
    const ours = labels[_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .trackLabel */ .K$] === 'config' && labels[_record_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadLabel */ .Uq] === workload;
    return ours ? annotations[sourceAnnotation] : undefined;
}
/** Owned by a workload that was deleted since: garbage collection is about to take it, whoever refers to it. */
const isCondemned = (copy, stable) => copy.metadata.deletionTimestamp !== undefined ||
    ((copy.metadata.ownerReferences ?? []).length > 0 && !(0,_workload_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .owns */ .S4)(stable, copy));
/** Authorities' certificates that the platform puts into every namespace and renews in place. */
const renewed = ['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert'];
/** Why no release may freeze it; undefined when one may. */
function whyLive(source) {
    const { name, annotations = {} } = source.metadata;
    if (annotations[configAnnotation] === 'live')
        return `${configAnnotation} says so`;
    if (renewed.includes(name))
        return 'the platform renews it';
    if (source.type === 'kubernetes.io/service-account-token')
        return 'it is a token of the cluster';
    if (annotations['cert-manager.io/certificate-name'] !== undefined)
        return 'cert-manager renews it';
    return undefined;
}


/***/ }),

/***/ 88655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   pg: () => (/* binding */ copiesMark),
/* harmony export */   r$: () => (/* binding */ markOn),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77699);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(695);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64568);



/** On lease and record, written before the first copy: where copies may be that nothing refers to yet. */
const copiesMark = `${_record_names_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl}copies`;
/** `configmaps`, `secrets`, both with a comma, or undefined for none. */
function markOf(kinds) {
    const plurals = _references_js__WEBPACK_IMPORTED_MODULE_2__/* .configKinds */ .WL
        .filter((kind) => kinds.includes(kind))
        .map((kind) => _copies_js__WEBPACK_IMPORTED_MODULE_1__/* .configTypes */ .Ix[kind].plural);
    return plurals.length === 0 ? undefined : plurals.join(',');
}
const markOn = (object) => object?.metadata.annotations?.[copiesMark];
function kindsOf(...marks) {
    const plurals = new Set(marks.flatMap((mark) => (mark ?? '').split(',')));
    return _references_js__WEBPACK_IMPORTED_MODULE_2__/* .configKinds */ .WL.filter((kind) => plurals.has(_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .configTypes */ .Ix[kind].plural));
}


/***/ }),

/***/ 64568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WL: () => (/* binding */ configKinds),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
const configKinds = ['ConfigMap', 'Secret'];
/**
 * The template with every reference to configuration under another name: environment, whole environments, volumes and projected volumes, of
 * init containers too. What a driver or the image pull takes from Secrets is access of the node, not configuration of the process, and stays.
 */
function renamed(template, rename) {
    const { spec } = template;
    const { initContainers, volumes } = spec;
    return {
        ...template,
        spec: {
            ...spec,
            containers: spec.containers.map((container) => renamedContainer(container, rename)),
            ...(initContainers === undefined
                ? {}
                : {
                    initContainers: initContainers.map((container) => renamedContainer(container, rename)),
                }),
            ...(volumes === undefined
                ? {}
                : { volumes: volumes.map((volume) => renamedVolume(volume, rename)) }),
        },
    };
}
/** Every object that the template takes configuration from, once, by kind and name; required when one of its references is. */
function referencesOf(template) {
    const found = new Map();
    renamed(template, (reference) => {
        const key = keyOf(reference);
        const optional = reference.optional && (found.get(key)?.optional ?? true);
        found.set(key, { ...reference, optional });
        return reference.name;
    });
    return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
const keyOf = ({ kind, name }) => `${kind}/${name}`;
function renamedContainer(container, rename) {
    const { env, envFrom } = container;
    return {
        ...container,
        ...(env === undefined
            ? {}
            : {
                env: env.map((variable) => variable.valueFrom === undefined
                    ? variable
                    : {
                        ...variable,
                        valueFrom: renamedFields(variable.valueFrom, rename, {
                            ConfigMap: 'configMapKeyRef',
                            Secret: 'secretKeyRef',
                        }),
                    }),
            }),
        ...(envFrom === undefined
            ? {}
            : {
                envFrom: envFrom.map((source) => renamedFields(source, rename, { ConfigMap: 'configMapRef', Secret: 'secretRef' })),
            }),
    };
}
function renamedVolume(volume, rename) {
    const { secret, projected } = volume;
    const secretName = secret?.secretName ?? '';
    return {
        ...renamedFields(volume, rename, { ConfigMap: 'configMap' }),
        ...(secret === undefined || secretName === ''
            ? {}
            : {
                secret: {
                    ...secret,
                    secretName: rename({
                        kind: 'Secret',
                        name: secretName,
                        optional: secret.optional === true,
                    }),
                },
            }),
        ...(projected?.sources === undefined
            ? {}
            : {
                projected: {
                    ...projected,
                    sources: projected.sources.map((source) => renamedFields(source, rename, { ConfigMap: 'configMap', Secret: 'secret' })),
                },
            }),
    };
}
/** `holder` with the references in the named fields renamed; an empty name (allowed of old) refers to nothing. */
function renamedFields(holder, rename, fields) {
    const changed = {};
    for (const kind of configKinds) {
        const field = fields[kind];
        if (field === undefined)
            continue;
        const reference = holder[field];
        const { name = '', optional = false } = reference ?? {};
        if (name !== '')
            changed[field] = { ...reference, name: rename({ kind, name, optional }) };
    }
    return { ...holder, ...changed };
}


/***/ }),

/***/ 57034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ installDeadMan),
/* harmony export */   Q6: () => (/* binding */ deadManName),
/* harmony export */   uc: () => (/* binding */ deadManLines)
/* harmony export */ });
/* unused harmony export deadManJob */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28063);
/* harmony import */ var _workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);
/* harmony import */ var _workload_races_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16627);
/* harmony import */ var _workload_readiness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8313);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77699);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74953);










const deadManName = (workload) => (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .nameBeside */ .Cw)(workload, 'dead-man');
/** For people and for dry runs; nothing without a switch. */
const deadManLines = (workload, request) => request === undefined
    ? []
    : [
        `guard it by Job ${deadManName(workload)} (${request.image}), which acts after ${request.ttlMs / 1000} s without a sign of life`,
    ];
const specHash = `${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .prefix */ .Pl}spec-sha256`;
/** How long stable may take to come back; a pod that is asked to leave meanwhile gets that long. */
const timeoutSeconds = 300;
/**
 * The Job of the switch. Canary and lease own it, so that whatever ends the release removes the switch, with no permission of its own; and
 * when somebody deletes the canary by hand, or the lease, the switch is still there to take users back. A Rollout
 * outlives its release: there promotion and rollback remove the Job, and the switch ends by itself when the record is gone.
 */
function deadManJob(namespace, workload, request, canary, lease) {
    const labels = { ..._record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .managedBy */ .ZF, [_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .trackLabel */ .K$]: 'dead-man', [_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadLabel */ .Uq]: workload };
    const spec = {
        // It must outlive every failure: only the end of the release ends it.
        backoffLimit: 1_000_000,
        ttlSecondsAfterFinished: 60,
        template: {
            metadata: { labels },
            spec: {
                restartPolicy: 'OnFailure',
                serviceAccountName: request.serviceAccount,
                automountServiceAccountToken: true,
                enableServiceLinks: false,
                terminationGracePeriodSeconds: timeoutSeconds + 30,
                securityContext: {
                    runAsNonRoot: true,
                    runAsUser: 65532,
                    runAsGroup: 65532,
                    seccompProfile: { type: 'RuntimeDefault' },
                },
                containers: [
                    {
                        name: 'dead-man',
                        image: request.image,
                        command: request.command,
                        args: [
                            'dead-man',
                            '--namespace',
                            namespace,
                            '--workload',
                            workload,
                            ...(canary.kind === 'Deployment' ? [] : ['--workload-kind', canary.kind]),
                            '--ttl',
                            `${request.ttlMs / 1000}s`,
                            '--timeout',
                            `${timeoutSeconds}s`,
                        ],
                        resources: {
                            requests: { cpu: '5m', memory: '64Mi' },
                            limits: { memory: '256Mi' },
                        },
                        securityContext: {
                            allowPrivilegeEscalation: false,
                            readOnlyRootFilesystem: true,
                            capabilities: { drop: ['ALL'] },
                        },
                    },
                ],
            },
        },
    };
    return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: {
            name: deadManName(workload),
            namespace,
            labels,
            annotations: { [specHash]: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(spec) },
            ownerReferences: [canary, ...(lease === undefined ? [] : [lease])].map(_workload_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .ownedBy */ .LW),
        },
        spec,
    };
}
/**
 * Creates the switch and waits until it has proven, from inside the cluster, that it reads the release: before anybody is exposed. A switch
 * that cannot work is worse than none, so it is an error that says why.
 */
async function installDeadMan(ports, about, request, canary) {
    const { namespace, workload } = about;
    const lease = await ports.cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .leaseName */ .AI)(workload));
    const job = deadManJob(namespace, workload, request, canary, lease);
    await (0,_workload_races_js__WEBPACK_IMPORTED_MODULE_5__/* .unraced */ .p)(() => ensure(ports, job));
    ports.log.info(`${job.metadata.name}: waiting until the dead-man switch says that it works`);
    const trouble = await awaitProof(ports, about);
    if (trouble === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The dead-man switch ${namespace}/${job.metadata.name} does not work: ${trouble} Nobody was exposed to the canary.`, {
        input: 'dead-man-image',
        fix: `It needs an image with sluice in it and the ServiceAccount ${request.serviceAccount} of action-templates/kubernetes/dead-man.yml; leave it empty to release without the switch.`,
    });
}
/** The same Job again is left alone; one of other settings, of an earlier canary, or one that has finished gives way. */
async function ensure({ cluster }, job) {
    const { namespace = '', name } = job.metadata;
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.jobs, namespace, name);
    if (found !== undefined) {
        if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== 'sluice')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The Job ${namespace}/${name} exists and is not of Sluice.`, {
                input: 'workload',
                fix: 'Rename it: the dead-man switch of a workload has that name.',
            });
        const finished = (found.status?.conditions ?? []).some(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
        const same = found.metadata.annotations?.[specHash] === job.metadata.annotations?.[specHash] &&
            (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(ownersOf(found)) === (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(ownersOf(job));
        if (same && !finished)
            return;
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.jobs, namespace, name, (0,_ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyThis */ .V)(found.metadata));
    }
    await cluster.create(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.jobs, job);
}
const ownersOf = ({ metadata }) => (metadata.ownerReferences ?? []).map(({ uid }) => uid).sort();
/** Undefined when the lease names a pod of the switch that runs; else why not, in the cluster's words. */
async function awaitProof(ports, { namespace, workload, timeoutMs, }) {
    const { cluster, clock, signal } = ports;
    let lease;
    let pods = new Map();
    let trouble;
    const proven = () => {
        const pod = pods.get(lease?.metadata.annotations?.[_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .deadManAnnotation */ .IF] ?? '');
        return pod?.status?.phase === 'Running' && pod.metadata.deletionTimestamp === undefined;
    };
    const selector = `${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .trackLabel */ .K$}=dead-man,${_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadLabel */ .Uq}=${workload}`;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .within */ .ux)(clock, timeoutMs, signal, async (limit, stop) => {
        const leases = async () => {
            const name = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_7__/* .leaseName */ .AI)(workload);
            for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .currentOne */ .eR)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, name, limit)) {
                lease = found;
                if (proven())
                    stop();
            }
        };
        const running = async () => {
            const bySelector = { labelSelector: selector };
            for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_9__/* .current */ .ss)(cluster, _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.pods, namespace, bySelector, limit)) {
                pods = found;
                const stuck = await (0,_workload_readiness_js__WEBPACK_IMPORTED_MODULE_6__/* .troubleOf */ .LH)({ cluster, namespace }, [...pods.values()]);
                trouble = stuck === undefined ? undefined : [stuck.message, ...stuck.logTail].join('\n');
                if (proven() || trouble !== undefined)
                    stop();
            }
        };
        await Promise.all([leases(), running()]).finally(stop);
    });
    signal.throwIfAborted();
    if (proven())
        return undefined;
    return (trouble ??
        (await jobEvent(ports, namespace, workload)) ??
        `it did not say so within ${timeoutMs / 1000} s (${pods.size} pods, ${[...pods.values()].map(({ status }) => status?.phase ?? '?').join(', ') || 'none created'}).`);
}
/** Why the Job controller made no pod: an unknown ServiceAccount, a quota, an admission webhook. */
async function jobEvent({ cluster }, namespace, workload) {
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.events, namespace, {
        fieldSelector: `involvedObject.name=${deadManName(workload)},reason=FailedCreate`,
    });
    return items.at(-1)?.message;
}


/***/ }),

/***/ 74953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IF: () => (/* binding */ deadManAnnotation),
  yp: () => (/* binding */ deadManRun),
  YP: () => (/* binding */ standingOf)
});

;// CONCATENATED MODULE: ./lib/ports/runtime.js
/** What is said of a run that no CI system started. */
const outsideCi = {
    runUrl: '',
    repository: '',
    serverUrl: '',
    apiUrl: '',
    sha: '',
    ref: '',
    workflow: '',
    job: '',
    actor: '',
    eventName: '',
    event: {},
};

// EXTERNAL MODULE: ./lib/release/record/copy.js
var copy = __webpack_require__(95186);
// EXTERNAL MODULE: ./lib/release/record/lease.js
var record_lease = __webpack_require__(27789);
// EXTERNAL MODULE: ./lib/release/record/names.js
var names = __webpack_require__(77699);
;// CONCATENATED MODULE: ./lib/release/dead-man/standing.js




/** Who the switch is towards the lease: a second switch of the same workload is the same holder and goes on where the first one died. */
const deadManRun = {
    ...outsideCi,
    runId: 'dead-man',
    runAttempt: 1,
    workflow: 'dead-man',
    job: 'dead-man',
};
/** On the lease: the pod of the switch that has proven to work. */
const deadManAnnotation = `${names/* prefix */.Pl}dead-man`;
/**
 * Whether the release still has somebody who looks after it. `signMs` = when this process last saw a renewal, by its own clock: clocks of
 * runners are not compared with the cluster's. The record's own deadline counts as well, so that a run that hangs and renews ends too.
 */
function standingOf(about) {
    const { lease, record, signMs, nowMs, ttlMs } = about;
    if (record === undefined)
        return standingOfLease(lease, about);
    if (lease?.spec.holderIdentity === (0,record_lease/* holderOf */.Kd)(deadManRun))
        return { kind: 'act', why: 'the switch had begun to end the release' };
    if (record.state === 'abandoned')
        return { kind: 'act', why: 'the run was interrupted and abandoned the release' };
    const silentAtMs = signMs + ttlMs;
    const expiresAtMs = Date.parse(record.expiresAt);
    if (nowMs >= silentAtMs)
        return {
            kind: 'act',
            why: `nobody renewed the lease for ${Math.round((nowMs - signMs) / 1000)} s`,
        };
    if (nowMs >= expiresAtMs)
        return { kind: 'act', why: `the release expired at ${record.expiresAt}` };
    return { kind: 'alive', untilMs: Math.min(silentAtMs, expiresAtMs) };
}
/** A run may have died before it made the canary, or between its removal and the lease's; one that lives has the lease's own time to go on. */
function standingOfLease(lease, { signMs, nowMs, ttlMs, }) {
    if (lease === undefined)
        return { kind: 'gone' };
    // Somebody deleted the canary by hand: its share of the users leads to nothing, and the copy says what to take back.
    if ((0,copy/* lostReleaseOf */.zl)(lease) !== undefined) {
        const silentAtMs = signMs + ttlMs;
        const begun = lease.spec.holderIdentity === (0,record_lease/* holderOf */.Kd)(deadManRun);
        return begun || nowMs >= silentAtMs
            ? { kind: 'act', why: 'its canary is gone and nobody ended the release' }
            : { kind: 'alive', untilMs: silentAtMs };
    }
    const untilMs = signMs + Math.max(ttlMs, (lease.spec.leaseDurationSeconds ?? 0) * 1000);
    return nowMs >= untilMs ? { kind: 'left-over', lease } : { kind: 'alive', untilMs };
}


/***/ }),

/***/ 15240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ noSuchRevision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A revision that was asked for and is not kept; names those that are, and the present one. */
const noSuchRevision = (workload, wanted, known, now) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} has no revision ${JSON.stringify(wanted)}.`, {
    input: 'revision',
    fix: `It has: ${known.join(', ')} (now ${now}).`,
});


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   k3: () => (/* binding */ awaitReady),
/* harmony export */   oZ: () => (/* binding */ podReason),
/* harmony export */   vf: () => (/* binding */ unready)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28063);
/* harmony import */ var _brief_pod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66395);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53838);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98241);





/**
 * Waits by watch until the workload is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
async function awaitReady(awaited) {
    const { clock } = awaited;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    const pods = new Map();
    let workload;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const say = progress(awaited, seconds);
        await Promise.all([
            followWorkload(awaited, limit, (found) => {
                workload = found;
                say(found);
                if (found === undefined || (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(found))
                    end();
            }),
            followPods(awaited, pods, limit, end),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (workload !== undefined && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(workload))
        return { ready: true, seconds: seconds() };
    const why = await reasonOf(awaited, [...pods.values()], workload);
    return { ready: false, seconds: seconds(), why };
}
async function followWorkload({ cluster, workload: { kind, namespace, name } }, limit, changed) {
    const { resource } = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .workloadTypes */ .pG[kind];
    for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_3__/* .currentOne */ .eR)(cluster, resource, namespace, name, limit)) {
        changed(found);
        if (limit.aborted)
            return;
    }
}
/** Keeps `pods` current until one of them is hopeless. An event costs what it changes: of thousands of pods there are tens of thousands. */
async function followPods({ cluster, workload: { namespace }, selector }, pods, limit, hopelessFound) {
    const options = { labelSelector: selector, keep: _brief_pod_js__WEBPACK_IMPORTED_MODULE_4__/* .briefPod */ .s };
    for await (const event of cluster.watch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, namespace, options, limit)) {
        const changed = (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_3__/* .carryOver */ .YY)(pods, event);
        if (changed.some((pod) => hopeless(pod) !== undefined))
            hopelessFound();
        if (limit.aborted)
            return;
    }
}
/** Says how far it is: at each pod of a few, at each twentieth of many. */
function progress({ workload: { name }, onProgress }, seconds) {
    let shown;
    return (workload) => {
        const { readyReplicas: ready = 0 } = workload?.status ?? {};
        const wanted = workload?.spec.replicas ?? 0;
        const moved = shown === undefined || Math.abs(ready - shown) >= Math.max(1, wanted / 20);
        if (!moved && (ready !== wanted || ready === shown))
            return;
        shown = ready;
        onProgress?.(`${name}: ${ready} of ${workload?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
    };
}
const pullReasons = ['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull'];
const configReasons = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
/** States that no waiting mends. */
function hopeless(pod) {
    for (const status of pod.status?.containerStatuses ?? []) {
        const waiting = status.state?.waiting?.reason ?? '';
        if (pullReasons.includes(waiting))
            return { reason: 'image-pull', status };
        if (configReasons.includes(waiting))
            return { reason: 'config', status };
        if (waiting === 'CrashLoopBackOff')
            return { reason: 'crash-loop', status };
    }
    return undefined;
}
/** Pods of one workload have the same probe: a few tell why the rest are not ready, and thousands need not be asked about. */
const askedForProbes = 5;
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
async function troubleOf(place, pods) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(place, pod, found);
    }
    return undefined;
}
async function reasonOf(awaited, pods, workload) {
    const place = { cluster: awaited.cluster, namespace: awaited.workload.namespace };
    return ((await podReason(place, pods)) ??
        (await refusedPod(place, pods, workload)) ??
        fromWorkload(pods, workload, awaited.timeoutMs));
}
/** Why pods are not ready, as far as they or their events say so. */
async function podReason(place, pods) {
    const trouble = await troubleOf(place, pods);
    if (trouble !== undefined)
        return trouble;
    for (const pod of pods) {
        const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
        if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
            return unready('unschedulable', pod, scheduled.message ?? 'no node takes the pod');
    }
    for (const pod of pods.filter((one) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_)(one)).slice(0, askedForProbes)) {
        const probe = await lastEvent(place, pod, 'Unhealthy');
        if (probe !== undefined)
            return unready('probe', pod, probe);
    }
    return undefined;
}
/** Deployments have a condition when no pod may be made (quota, ServiceAccount, webhook); a StatefulSet has none and says it in events. */
async function refusedPod(place, pods, workload) {
    if (workload === undefined || workload.status?.conditions !== undefined)
        return undefined;
    if (pods.length >= (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(workload))
        return undefined;
    const said = await lastEvent(place, workload, 'FailedCreate');
    return said === undefined ? undefined : unready('rollout', null, said);
}
const unready = (reason, pod, message, logTail = []) => ({ reason, pod: pod?.metadata.name ?? null, message, logTail });
async function stuck(awaited, pod, { reason, status }) {
    const waiting = status.state?.waiting;
    const said = `${waiting?.reason ?? ''}: ${waiting?.message ?? ''}`;
    if (reason === 'image-pull') {
        // "Back-off pulling image" says less than the event before it.
        const event = await lastEvent(awaited, pod, 'Failed', /pull/i);
        return unready(reason, pod, `image ${status.image ?? '?'}: ${event ?? said}`);
    }
    if (reason !== 'crash-loop')
        return unready(reason, pod, said);
    const terminated = status.lastState?.terminated;
    const exit = `CrashLoopBackOff: container ${status.name} exited with code ${terminated?.exitCode ?? '?'}${terminated?.reason === undefined ? '' : ` (${terminated.reason})`} after ${status.restartCount} restarts`;
    return unready(reason, pod, exit, await lastLines(awaited, pod, status.name));
}
async function lastLines(awaited, pod, container) {
    const options = { container, tailLines: 10, previous: true };
    const read = (previous) => awaited.cluster.podLogs(awaited.namespace, pod.metadata.name, { ...options, previous });
    const text = await read(true)
        .catch(() => read(false))
        .catch(() => '');
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map((line) => line.slice(0, 500));
}
async function lastEvent({ cluster, namespace }, about, reason, message = /./) {
    const list = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.events, namespace, {
        fieldSelector: `involvedObject.name=${about.metadata.name},reason=${reason}`,
    })
        .catch(() => undefined);
    const matching = (list?.items ?? []).filter((event) => message.test(event.message ?? ''));
    return matching.at(-1)?.message;
}
function fromWorkload(pods, workload, timeoutMs) {
    if (workload === undefined)
        return unready('rollout', null, 'somebody deleted it while its pods were awaited');
    const failing = workload.status?.conditions?.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') ||
        (type === 'Progressing' && status === 'False'));
    if (failing !== undefined)
        return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
    const waiting = pods.find((pod) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_)(pod)) ?? null;
    const restarting = waiting?.status?.containerStatuses?.find(({ restartCount }) => restartCount > 0);
    const state = restarting === undefined
        ? ''
        : `; container ${restarting.name} restarted ${restarting.restartCount} times`;
    return unready('deadline', waiting, `${pods.filter(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i_).length} of ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(workload)} pods ready after ${timeoutMs / 1000} s${state}`);
}


/***/ })

};
