export const id = 7826;
export const ids = [7826,452,1434];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ abandonNow)
/* harmony export */ });
/* harmony import */ var _release_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4857);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);


/** What a run that was told to stop still does, on a connection of its own: the job has 10 s to live, the mark needs less than 2. */
async function abandonNow(runtime, inputs, { namespace, workload }) {
    const signal = AbortSignal.timeout(5000);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = await (0,_release_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .abandon */ .e9)(ports, namespace, workload);
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The run was interrupted: the release is marked abandoned and no more users are sent to an unjudged canary.');
    }, { signal, deadlineMs: 2000 });
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   lH: () => (/* binding */ requireDeployment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39922);



/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    context: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()), ''),
};
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7598)]).then(__webpack_require__.bind(__webpack_require__, 47598)),
        __webpack_require__.e(/* import() */ 8674).then(__webpack_require__.bind(__webpack_require__, 48674)),
    ]);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now());
    for (const secret of access.secrets)
        runtime.mask(secret);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
}
/** A Deployment that must exist; an unknown workload or namespace is named with what there is. */
async function requireDeployment(cluster, namespace, workload) {
    const found = await cluster.get(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace, workload);
    if (found !== undefined)
        return found;
    const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.deployments, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Deployment in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling and the context of the kubeconfig.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Deployment ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}.`,
    });
}


/***/ }),

/***/ 67826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitions: () => (/* binding */ definitions),
  post: () => (/* binding */ post),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/adapters/evidence-folder.js
var evidence_folder = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision_decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/state.js
var state = __webpack_require__(66176);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/await-deployment.js
var await_deployment = __webpack_require__(99463);
// EXTERNAL MODULE: ./lib/release/record.js
var release_record = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/release/canary.js




/** The stable template with the change applied; names the input when the container is not clear. */
function changedTemplate(stable, change) {
    const { template } = stable.spec;
    const { containers } = template.spec;
    const names = containers.map(({ name }) => name);
    const wanted = change.container ?? (names.length === 1 ? names[0] : undefined);
    if (wanted === undefined)
        throw new errors.UsageError(`${stable.metadata.name} has ${names.length} containers.`, {
            input: 'container',
            fix: `Name one of: ${names.join(', ')}.`,
        });
    if (!names.includes(wanted))
        throw new errors.UsageError(`${stable.metadata.name} has no container ${wanted}.`, {
            input: 'container',
            fix: `It has: ${names.join(', ')}.`,
        });
    return {
        ...template,
        spec: {
            ...template.spec,
            ...placed(template, change),
            containers: containers.map((container) => container.name === wanted ? changedContainer(container, change) : container),
        },
    };
}
/** Stable's own node selector stays; the same key with another value would be a guess about which one counts. */
function placed({ spec }, { placement }) {
    if (Object.keys(placement).length === 0)
        return {};
    const { nodeSelector = {} } = spec;
    const contrary = Object.keys(placement).find((key) => key in nodeSelector && nodeSelector[key] !== placement[key]);
    if (contrary !== undefined)
        throw new errors.UsageError(`The workload's own node selector asks for ${contrary}=${nodeSelector[contrary]}.`, { input: 'placement', fix: 'Place by another label of the nodes.' });
    return { nodeSelector: { ...nodeSelector, ...placement } };
}
function changedContainer(container, { image, env, args }) {
    const kept = (container.env ?? []).filter(({ name }) => !(name in env));
    const added = Object.entries(env).map(([name, value]) => ({ name, value }));
    return {
        ...container,
        image,
        ...(kept.length + added.length === 0 ? {} : { env: [...kept, ...added] }),
        ...(args === undefined ? {} : { args }),
    };
}
/**
 * The canary Deployment: the changed template under its own name, labels and selector. With `sharesService` its pods keep the labels that
 * the stable Service selects; otherwise every label of that selector gets another value, so that no request reaches it by that Service.
 */
function canaryDeployment(about) {
    const { stable, template, record, replicas } = about;
    const workload = stable.metadata.name;
    const { revisionHistoryLimit: _revisions, ...spec } = stable.spec;
    return {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
            name: (0,release_record/* canaryName */.mh)(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: { ...release_record/* managedBy */.ZF, ...(0,release_record/* canaryLabels */.W7)(workload) },
            annotations: (0,release_record/* annotationsOf */.Ih)(record),
        },
        spec: {
            ...spec,
            replicas,
            paused: undefined,
            selector: { matchLabels: (0,release_record/* canaryLabels */.W7)(workload) },
            template: {
                ...template,
                metadata: {
                    labels: {
                        ...armPodLabels(stable, about.sharesService, about.serviceSelector, 'canary'),
                        ...(0,release_record/* canaryLabels */.W7)(workload),
                        ...ownLabels(stable, about),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** Stable's pod labels for another arm: those that lead work to it only with `sharesService`, the other selected ones changed. */
function armPodLabels(stable, sharesService, serviceSelector, arm) {
    const { 'pod-template-hash': _hash, ...labels } = stable.spec.template.metadata?.labels ?? {};
    const apart = new Set([
        ...Object.keys(stable.spec.selector.matchLabels ?? {}),
        ...Object.keys(serviceSelector),
    ]);
    return Object.fromEntries(Object.entries(labels).map(([key, value]) => {
        const keep = sharesService ? key in serviceSelector || !apart.has(key) : !apart.has(key);
        return [key, keep ? value : `${value.slice(0, 54)}-${arm}`];
    }));
}
/** Labels that tell the arms apart, or lead work to a pod, are not for the user to set. */
function ownLabels(stable, about) {
    const taken = Object.keys(about.podLabels).find((key) => key.startsWith(release_record/* prefix */.Pl) ||
        key in about.serviceSelector ||
        key in (stable.spec.selector.matchLabels ?? {}));
    if (taken === undefined)
        return about.podLabels;
    throw new errors.UsageError(`The label ${taken} selects the pods of a Service or of a Deployment.`, {
        input: 'pod-labels',
        fix: 'Use labels that nothing selects by.',
    });
}
/** Whether a selector of stable also matches the canary's pods: unavoidable when the Service selects by all of stable's labels. */
function overlaps(stable, canary) {
    const labels = canary.spec.template.metadata?.labels ?? {};
    return Object.entries(stable.spec.selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
}
/** The hash of every ConfigMap that the template refers to: configuration is part of the release. */
async function configIdentity(cluster, namespace, template) {
    const { containers, volumes = [] } = template.spec;
    const sources = containers.flatMap(({ envFrom = [] }) => envFrom);
    const named = (names) => [...new Set(names.filter((name) => name !== undefined))].sort();
    const configMaps = named([
        ...sources.map(({ configMapRef }) => configMapRef?.name),
        ...volumes.map(({ configMap }) => configMap?.name),
    ]);
    const secretsNotRead = named([
        ...sources.map(({ secretRef }) => secretRef?.name),
        ...volumes.map(({ secret }) => secret?.secretName),
    ]);
    const contents = await Promise.all(configMaps.map(async (name) => {
        const found = await cluster.get(resources/* resources */.E.configMaps, namespace, name);
        return { name, data: found?.data ?? null, binaryData: found?.binaryData ?? null };
    }));
    return { sha256: (0,canonical/* hashOf */.qQ)(contents), configMaps, secretsNotRead };
}
/** Deterministic: the same inputs again are the same release. */
function releaseId(workload, about) {
    const { change, configSha256, stableRevision } = about;
    const identity = {
        image: change.image,
        container: change.container ?? null,
        env: change.env,
        args: change.args ?? null,
        configSha256,
        stableRevision,
        ...(Object.keys(change.placement).length === 0 ? {} : { placement: change.placement }),
        ...(Object.keys(change.podLabels).length === 0 ? {} : { podLabels: change.podLabels }),
    };
    return `${workload}-${(0,canonical/* hashOf */.qQ)(identity).slice(0, 12)}`;
}
const serviceSelectorOf = (service) => service?.spec.selector ?? {};

// EXTERNAL MODULE: ./lib/release/exposure/replicas.js
var exposure_replicas = __webpack_require__(62862);
// EXTERNAL MODULE: ./lib/release/readiness.js
var release_readiness = __webpack_require__(66437);
;// CONCATENATED MODULE: ./lib/release/baseline.js






const baselineName = (workload) => `${workload}-baseline`;
const baselineLabels = (workload) => ({
    [release_record/* trackLabel */.K$]: 'baseline',
    [release_record/* workloadLabel */.Uq]: workload,
});
const baselineSelector = (workload) => `${release_record/* trackLabel */.K$}=baseline,${release_record/* workloadLabel */.Uq}=${workload}`;
/**
 * The stable version on fresh pods, as many as the canary has: a warm stable is no fair comparison for a cold canary. Its pods get the work
 * that stable's get. It belongs to the canary Deployment, so whatever ends that one (a person, the sweep, a dead man's switch) ends it
 * too, by Kubernetes' own garbage collection. For the same reason it does not carry the label that the sweep looks for.
 */
function baselineDeployment(about) {
    const { stable, canary, replicas, serviceSelector } = about;
    const workload = stable.metadata.name;
    const { revisionHistoryLimit: _revisions, ...spec } = stable.spec;
    const { template } = spec;
    return {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
            name: baselineName(workload),
            namespace: stable.metadata.namespace ?? '',
            labels: baselineLabels(workload),
            ownerReferences: [
                {
                    apiVersion: 'apps/v1',
                    kind: 'Deployment',
                    name: canary.metadata.name,
                    uid: canary.metadata.uid ?? '',
                },
            ],
        },
        spec: {
            ...spec,
            replicas,
            paused: undefined,
            selector: { matchLabels: baselineLabels(workload) },
            template: {
                ...template,
                metadata: {
                    labels: {
                        ...armPodLabels(stable, true, serviceSelector, 'baseline'),
                        ...baselineLabels(workload),
                    },
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
/** The baseline of this canary; throws when a Deployment of that name is anything else. */
async function ownBaseline(cluster, namespace, workload, canary) {
    const name = baselineName(workload);
    const found = await cluster.get(resources/* resources */.E.deployments, namespace, name);
    if (found === undefined)
        return undefined;
    const owned = (found.metadata.ownerReferences ?? []).some(({ uid }) => uid === canary?.metadata.uid);
    if (owned)
        return found;
    throw new errors.UsageError(`The Deployment ${name} in ${namespace} exists and is not of this release.`, {
        input: 'baseline',
        fix: 'Rename it, or wait until the one of the release before is gone.',
    });
}
/** Makes the baseline stand with as many pods as the canary has, and waits until they are ready. Idempotent. */
async function ensureBaseline(ports, about) {
    const { cluster } = ports;
    const { stable, replicas, canaryName, timeoutMs } = about;
    const workload = stable.metadata.name;
    const namespace = stable.metadata.namespace ?? '';
    const name = baselineName(workload);
    const canary = await cluster.get(resources/* resources */.E.deployments, namespace, canaryName);
    if (canary === undefined)
        throw new Error(`${canaryName} vanished while its baseline was made`);
    const found = await ownBaseline(cluster, namespace, workload, canary);
    if (found === undefined)
        await cluster.create(resources/* resources */.E.deployments, baselineDeployment({ ...about, canary }));
    else
        await (0,exposure_replicas/* scale */.h)(cluster, namespace, name, replicas, found);
    const readiness = await (0,release_readiness/* awaitReady */.k)({
        ...ports,
        namespace,
        deployment: name,
        selector: baselineSelector(workload),
        timeoutMs,
    });
    if (!readiness.ready)
        throw new Error(`the baseline ${name} (the stable version on fresh pods) is not ready: ${readiness.why.message}`);
}

// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
// EXTERNAL MODULE: ./lib/release/dead-man.js + 1 modules
var dead_man = __webpack_require__(54775);
// EXTERNAL MODULE: ./lib/release/races.js
var races = __webpack_require__(88999);
;// CONCATENATED MODULE: ./lib/release/dead-man-job.js








const deadManName = (workload) => `${workload}-dead-man`;
const specHash = `${release_record/* prefix */.Pl}spec-sha256`;
/** How long stable may take to come back; a pod that is asked to leave meanwhile gets that long. */
const timeoutSeconds = 300;
/** The Job of the switch. The canary owns it, so that whatever removes the canary removes the switch, with no permission of its own. */
function deadManJob(namespace, workload, request, canary) {
    const labels = { ...release_record/* managedBy */.ZF, [release_record/* trackLabel */.K$]: 'dead-man', [release_record/* workloadLabel */.Uq]: workload };
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
            annotations: { [specHash]: (0,canonical/* hashOf */.qQ)(spec) },
            ownerReferences: [
                {
                    apiVersion: 'apps/v1',
                    kind: 'Deployment',
                    name: canary.metadata.name,
                    uid: canary.metadata.uid ?? '',
                },
            ],
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
    const job = deadManJob(namespace, workload, request, canary);
    await (0,races/* unraced */.p)(() => ensure(ports, job));
    ports.log.info(`${job.metadata.name}: waiting until the dead-man switch says that it works`);
    const trouble = await awaitProof(ports, about);
    if (trouble === undefined)
        return;
    throw new errors.UsageError(`The dead-man switch ${namespace}/${job.metadata.name} does not work: ${trouble} Nobody was exposed to the canary.`, {
        input: 'dead-man-image',
        fix: `It needs an image with sluice in it and the ServiceAccount ${request.serviceAccount} of action-templates/kubernetes/dead-man.yml; leave it empty to release without the switch.`,
    });
}
/** The same Job again is left alone; one of other settings, of an earlier canary, or one that has finished gives way. */
async function ensure({ cluster }, job) {
    const { namespace = '', name } = job.metadata;
    const found = await cluster.get(resources/* resources */.E.jobs, namespace, name);
    if (found !== undefined) {
        if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== 'sluice')
            throw new errors.UsageError(`The Job ${namespace}/${name} exists and is not of Sluice.`, {
                input: 'workload',
                fix: 'Rename it: the dead-man switch of a workload has that name.',
            });
        const finished = (found.status?.conditions ?? []).some(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
        const same = found.metadata.annotations?.[specHash] === job.metadata.annotations?.[specHash] &&
            found.metadata.ownerReferences?.[0]?.uid === job.metadata.ownerReferences?.[0]?.uid;
        if (same && !finished)
            return;
        const { uid } = found.metadata;
        await cluster.remove(resources/* resources */.E.jobs, namespace, name, uid === undefined ? {} : { uid });
    }
    await cluster.create(resources/* resources */.E.jobs, job);
}
/** Undefined when the lease names a pod of the switch that runs; else why not, in the cluster's words. */
async function awaitProof(ports, { namespace, workload, timeoutMs, }) {
    const { cluster, clock, signal } = ports;
    let lease;
    let pods = new Map();
    let trouble;
    const proven = () => {
        const pod = pods.get(lease?.metadata.annotations?.[dead_man/* deadManAnnotation */.IF] ?? '');
        return pod?.status?.phase === 'Running' && pod.metadata.deletionTimestamp === undefined;
    };
    const selector = `${release_record/* trackLabel */.K$}=dead-man,${release_record/* workloadLabel */.Uq}=${workload}`;
    await (0,watching/* within */.ux)(clock, timeoutMs, signal, async (limit, stop) => {
        const leases = async () => {
            const name = (0,release_record/* leaseName */.AI)(workload);
            for await (const found of (0,watching/* currentOne */.eR)(cluster, resources/* resources */.E.leases, namespace, name, limit)) {
                lease = found;
                if (proven())
                    stop();
            }
        };
        const running = async () => {
            const bySelector = { labelSelector: selector };
            for await (const found of (0,watching/* current */.ss)(cluster, resources/* resources */.E.pods, namespace, bySelector, limit)) {
                pods = found;
                const stuck = await (0,release_readiness/* troubleOf */.L)({ cluster, namespace }, [...pods.values()]);
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
    const { items } = await cluster.list(resources/* resources */.E.events, namespace, {
        fieldSelector: `involvedObject.name=${deadManName(workload)},reason=FailedCreate`,
    });
    return items.at(-1)?.message;
}

;// CONCATENATED MODULE: ./lib/release/disruption.js


/**
 * Refuses a stage that would leave a PodDisruptionBudget of the workload fewer pods than it promises. Kubernetes holds evictions to it, not
 * scaling, so a release must do so itself. Percentages and `maxUnavailable` are of the count that is asked for, and so always kept.
 */
async function refuseDisruption(cluster, namespace, { stable, canary }) {
    const { items } = await cluster.list(resources/* resources */.E.podDisruptionBudgets, namespace);
    for (const { metadata, spec } of items) {
        const { minAvailable, selector } = spec;
        if (typeof minAvailable !== 'number' || !selects(selector, stable.labels))
            continue;
        const counted = stable.replicas + (selects(selector, canary.labels) ? canary.replicas : 0);
        if (counted >= minAvailable)
            continue;
        throw new errors.UsageError(`The PodDisruptionBudget ${metadata.name} wants ${minAvailable} pods, this stage would leave ${counted} that it counts.`, {
            input: 'exposure',
            fix: "Ask for a smaller share, let the budget's selector match the canary's pods too, or use provider gateway-api.",
        });
    }
}
/** An empty selector matches every pod, an absent one none (policy/v1). */
function selects(selector, labels) {
    if (selector === undefined)
        return false;
    const { matchLabels = {}, matchExpressions = [] } = selector;
    return (Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
        matchExpressions.every(({ key, operator, values = [] }) => {
            const value = labels[key];
            switch (operator) {
                case 'In':
                    return value !== undefined && values.includes(value);
                case 'NotIn':
                    return value === undefined || !values.includes(value);
                case 'Exists':
                    return value !== undefined;
                case 'DoesNotExist':
                    return value === undefined;
                default:
                    return (0,errors/* assertNever */.x)(operator);
            }
        }));
}

// EXTERNAL MODULE: ./lib/release/drift.js
var drift = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/release/autoscaler.js
var autoscaler = __webpack_require__(82854);
// EXTERNAL MODULE: ./lib/release/matches.js
var release_matches = __webpack_require__(62692);
// EXTERNAL MODULE: ./lib/release/exposure/consumers.js + 1 modules
var consumers = __webpack_require__(74799);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js + 7 modules
var providers = __webpack_require__(68101);
;// CONCATENATED MODULE: ./lib/release/exposure/asked.js





/** Consumers are read back from their broker; every other provider needs the cluster alone. */
function providerOf({ clock, signal }, request) {
    const { group, readyTimeoutMs: settleMs } = request;
    if (request.provider !== 'consumers')
        return providers/* exposureProviders */.I[request.provider];
    if (group === undefined)
        throw new errors.UsageError('Exposure by consumers needs to know the group.', {
            input: 'consumer-group',
            fix: 'For Kafka: {system: kafka, servers: "kafka:9092", group: shop, topic: orders}.',
        });
    return (0,consumers/* consumersProvider */.Z)({ group, clock, signal, settleMs });
}
/** What the provider cannot match would reach stable unseen: refused, never ignored. */
function refuseMatches({ name, canMatch }, { matches, exposurePercent }) {
    const headers = Object.keys(matches.headers);
    if (headers.length > 0 && canMatch.headers === 'none')
        throw new errors.UsageError(`Exposure by ${name} sees no headers.`, {
            input: 'match-headers',
            fix: 'Use provider gateway-api, istio or nginx.',
        });
    if (headers.length > 1 && canMatch.headers === 'one')
        throw new errors.UsageError(`Exposure by ${name} matches one header, given are ${headers.length}.`, {
            input: 'match-headers',
            fix: 'Give one, or use provider gateway-api or istio.',
        });
    if (Object.keys(matches.sourceLabels).length > 0 && !canMatch.sourceLabels)
        throw new errors.UsageError(`Exposure by ${name} does not know who calls.`, {
            input: 'match-labels',
            fix: 'Use provider istio, or match a header that the callers of that tier send.',
        });
    if (exposurePercent === 0 && !(0,release_matches/* hasMatches */.aq)(matches))
        throw new errors.UsageError('0 % without a match exposes the canary to nothing.', {
            input: 'exposure',
            fix: 'Give a share, or the requests in `match-headers` or `match-labels`.',
        });
}
/** Where counts of pods make the share, a third arm would take a part of it. */
function refuseBaseline({ countsPods, name }, request) {
    if (request.baseline === 'none' || !countsPods)
        return;
    throw new errors.UsageError(`With exposure by ${name} a baseline would take a share of its own.`, {
        input: 'baseline',
        fix: 'Use provider gateway-api, istio or nginx, or leave it out.',
    });
}
/** Only counts of pods are fought over; weights leave stable, and so its autoscaler, alone. */
async function scalerOf(cluster, { namespace, workload, provider }, before) {
    if (!providers/* exposureProviders */.I[provider].countsPods)
        return undefined;
    // From the second stage on it is as we hold it: what it was is in the record.
    if (before !== undefined)
        return before.autoscaler;
    const found = await (0,autoscaler/* findAutoscaler */.rF)(cluster, namespace, workload);
    return found === undefined ? undefined : (0,autoscaler/* autoscalerText */.tK)(found);
}

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
;// CONCATENATED MODULE: ./lib/release/exposure/way-back.js

/**
 * The one line that takes users off a canary by hand, with nothing but kubectl, when no workflow can. It never leaves a route that leads
 * nowhere: a canary Service is pointed at stable's pods rather than emptied.
 */
function wayBackCommand(about) {
    const kubectl = `kubectl -n ${about.namespace}`;
    switch (about.provider) {
        case 'gateway-api':
        case 'istio': {
            const labels = Object.entries(about.serviceSelector).map(([key, value]) => `${key}=${value}`);
            return `${kubectl} set selector service ${about.canary} '${labels.join(',')}'`;
        }
        case 'nginx':
            return `${kubectl} delete ingress ${about.canary}`;
        case 'replicas':
        case 'consumers':
            return `${kubectl} scale deployment ${about.workload} --replicas=${about.stableReplicas} && ${kubectl} rollout status deployment ${about.workload} && ${kubectl} scale deployment ${about.canary} --replicas=0`;
        default:
            return (0,errors/* assertNever */.x)(about.provider);
    }
}

// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
;// CONCATENATED MODULE: ./lib/release/deploy.js


















/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planDeploy(ports, request, stable) {
    const { cluster, clock, run } = ports;
    const { namespace, workload, change } = request;
    const provider = providerOf(ports, request);
    refuseMatches(provider, request);
    refuseBaseline(provider, request);
    const existing = await cluster.get(resources/* resources */.E.deployments, namespace, (0,release_record/* canaryName */.mh)(workload));
    const before = existing === undefined ? undefined : (0,release_record/* recordOf */.zv)(existing);
    const template = changedTemplate(stable, change);
    const [config, way, partitions, autoscaler] = await Promise.all([
        configIdentity(cluster, namespace, template),
        wayIn(cluster, request, stable),
        request.group?.describe(ports.signal).then((view) => view.partitions ?? undefined),
        scalerOf(cluster, request, before),
        request.baseline === 'none' ? undefined : ownBaseline(cluster, namespace, workload, existing),
    ]);
    const stableRevision = before?.stableRevision ?? (0,objects/* revisionOf */.DT)(stable);
    const id = releaseId(workload, { change, configSha256: config.sha256, stableRevision });
    refuseOther(before, id, request);
    const record = {
        release: id,
        stage: request.stage,
        exposure: request.exposurePercent,
        provider: request.provider,
        stableRevision,
        stableReplicas: before?.stableReplicas ?? (0,objects/* replicasOf */.N4)(stable),
        configSha256: config.sha256,
        expiresAt: new Date(clock.now().getTime() + request.expiresInMs).toISOString(),
        state: 'active',
        runUrl: run.runUrl,
        route: way.route,
        service: way.service,
        partitions,
        autoscaler,
        baseline: request.baseline === 'none' ? before?.baseline : request.baseline,
        matches: (0,release_matches/* matchesText */.Fm)(request.matches) || (before?.matches === undefined ? undefined : ''),
    };
    const target = (0,exposure_provider/* targetOf */.$)(namespace, workload, record);
    const exposure = provider.plan(target, request.exposurePercent);
    refuseUnreachable(exposure, request);
    const canary = canaryDeployment({
        stable,
        template,
        record,
        // With a switch the pods come only once it has proven to work: behind a shared Service they are exposure.
        replicas: request.deadMan === undefined ? exposure.canaryReplicas : 0,
        sharesService: provider.sharesService,
        serviceSelector: way.selector,
        podLabels: change.podLabels,
    });
    if (provider.countsPods)
        await refuseDisruption(cluster, namespace, {
            stable: {
                labels: stable.spec.template.metadata?.labels ?? {},
                replicas: exposure.stableReplicas,
            },
            canary: {
                labels: canary.spec.template.metadata?.labels ?? {},
                replicas: exposure.canaryReplicas,
            },
        });
    return {
        request,
        stable,
        existing,
        canary,
        record,
        target,
        provider,
        exposure,
        serviceSelector: way.selector,
        drift: existing === undefined || before === undefined
            ? []
            : (0,drift/* driftOf */.$)({ stable, existing, wanted: canary, before }),
        notes: notesOf(config.secretsNotRead, provider.sharesService && overlaps(stable, canary)),
        wayBack: wayBackCommand({
            provider: request.provider,
            namespace,
            workload,
            canary: target.canary,
            stableReplicas: record.stableReplicas,
            serviceSelector: way.selector,
        }),
        selectors: {
            canary: (0,release_record/* canarySelector */.sH)(workload),
            stable: record.baseline === undefined ? (0,release_record/* stableSelector */.ZP)(stable) : baselineSelector(workload),
        },
    };
}
/** The way in, and what its Service selects by. */
async function wayIn(cluster, request, stable) {
    const labels = stable.spec.template.metadata?.labels ?? {};
    const { namespace, provider } = request;
    const way = await providers/* exposureProviders */.I[provider].findWay(cluster, namespace, labels, request);
    // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
    const selector = way.service === undefined
        ? labels
        : serviceSelectorOf(await cluster.get(resources/* resources */.E.services, namespace, way.service));
    return { ...way, selector };
}
function refuseOther(before, id, request) {
    if (before !== undefined && before.release !== id)
        throw new errors.UsageError(`Another release of ${request.workload} is in progress: ${before.release} at stage ${before.stage} (${before.runUrl || 'no run URL'}).`, { input: 'workload', fix: 'Promote it or end it with rollback-canary first.' });
    if (before !== undefined && before.stage > request.stage)
        throw new errors.UsageError(`The release is at stage ${before.stage} already.`, {
            input: 'stage',
            fix: 'Stages only go up; end the release with rollback-canary to begin anew.',
        });
    if (request.stage > 1 && before === undefined)
        throw new errors.UsageError(`There is no canary of ${request.workload} to go on with.`, {
            input: 'stage',
            fix: 'It was rolled back, swept or never deployed; begin with stage 1.',
        });
    if (request.stage > 1 && request.decidedRelease !== id)
        throw new errors.UsageError(`The decision is about the release ${request.decidedRelease}, the cluster is at ${id}: image, configuration or the stable version differ.`, { input: 'previous', fix: 'Begin the release anew.' });
}
function refuseUnreachable(plan, request) {
    const gap = Math.abs(plan.achievedPercent - request.exposurePercent);
    if (gap <= request.tolerancePercent || request.allowApproximate)
        return;
    throw new errors.UsageError(`${request.exposurePercent} % cannot be reached: the nearest is ${plan.achievedPercent.toFixed(1)} % with ${plan.canaryReplicas} canary and ${plan.stableReplicas} stable pods.`, {
        input: 'exposure',
        fix: 'Use provider gateway-api, more replicas, a larger `tolerance`, or `allow-approximate: true`.',
    });
}
const notesOf = (secrets, overlap) => [
    ...(secrets.length === 0
        ? []
        : [`not part of the configuration hash, since Secrets are never read: ${secrets.join(', ')}`]),
    ...(overlap
        ? ["the selector of stable also matches the canary's pods; owner references keep them apart"]
        : []),
];
/** The plan in words. */
function planLines(plan) {
    const { request, record, existing, target, exposure } = plan;
    return [
        `release ${record.release}: ${request.change.image}, stage ${request.stage}, ${request.exposurePercent} % by ${request.provider}`,
        existing === undefined
            ? `create Deployment ${target.canary} with ${exposure.canaryReplicas} replicas`
            : `update Deployment ${target.canary} to stage ${request.stage}`,
        ...(request.deadMan === undefined
            ? []
            : [
                `guard it by Job ${deadManName(request.workload)} (${request.deadMan.image}), which acts after ${request.deadMan.ttlMs / 1000} s without a sign of life`,
            ]),
        ...(record.baseline === undefined
            ? []
            : [
                `run the stable version on ${exposure.canaryReplicas} fresh pods as ${baselineName(request.workload)}`,
            ]),
        ...exposure.steps,
        `expires at ${record.expiresAt}; until then run ${record.runUrl || 'without URL'} holds the lease`,
        ...plan.notes,
    ];
}
/** Makes the plan real: lease, record, pods, exposure, in that order; each step is skipped when it is done already. */
async function applyDeploy(ports, plan) {
    const { cluster, clock, log, run, signal } = ports;
    const { request, target, provider, exposure, record } = plan;
    const { namespace, workload } = request;
    await (0,lease/* holdLease */.UU)({ cluster, clock, run, namespace, workload, durationMs: request.expiresInMs });
    const canary = await writeAhead(cluster, plan);
    if (request.deadMan !== undefined)
        await installDeadMan(ports, { namespace, workload, timeoutMs: request.readyTimeoutMs }, request.deadMan, canary);
    await (0,exposure_replicas/* scale */.h)(cluster, namespace, target.canary, exposure.canaryReplicas);
    const readiness = await (0,release_readiness/* awaitReady */.k)({
        cluster,
        clock,
        namespace,
        deployment: target.canary,
        selector: plan.selectors.canary,
        timeoutMs: request.readyTimeoutMs,
        signal,
        onProgress: (line) => log.info(line),
    });
    if (record.baseline !== undefined && readiness.ready)
        await ensureBaseline(ports, {
            stable: plan.stable,
            replicas: exposure.canaryReplicas,
            serviceSelector: plan.serviceSelector,
            canaryName: target.canary,
            timeoutMs: request.readyTimeoutMs,
        });
    const about = { readiness, askedPercent: record.exposure, notes: plan.notes };
    if (!readiness.ready) {
        const achieved = await provider.observe(cluster, target);
        return { ...about, achievedPercent: achieved > 0 ? achieved : null };
    }
    await provider.apply(cluster, target, request.exposurePercent);
    await (0,await_deployment/* awaitDeployment */.O)(ports, namespace, workload, {
        timeoutMs: request.readyTimeoutMs,
        until: ({ status }) => (status?.replicas ?? 0) === exposure.stableReplicas,
    });
    return { ...about, achievedPercent: await provider.observe(cluster, target) };
}
/** The record goes before the change that it describes: created with the Deployment, or patched onto it. */
async function writeAhead(cluster, plan) {
    const { existing, canary, record, request } = plan;
    if (existing === undefined)
        return await cluster.create(resources/* resources */.E.deployments, canary);
    const wanted = (0,release_record/* annotationsOf */.Ih)(record);
    const has = existing.metadata.annotations ?? {};
    // The deadline alone is renewed only when a new stage begins: the same inputs again change nothing.
    const changed = Object.entries(wanted).some(([key, value]) => !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value);
    if (!changed)
        return existing;
    return await cluster.patch(resources/* resources */.E.deployments, request.namespace, existing.metadata.name, {
        type: 'merge',
        body: {
            metadata: { resourceVersion: existing.metadata.resourceVersion, annotations: wanted },
        },
    });
}

// EXTERNAL MODULE: ./lib/release/handle.js
var handle = __webpack_require__(11103);
// EXTERNAL MODULE: ./lib/release/judge.js
var judge = __webpack_require__(81434);
// EXTERNAL MODULE: ./lib/actions/abandon.js
var abandon = __webpack_require__(57274);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary.js













const imageReference = (0,actions_inputs/* pattern */.T1)(/^[\w][\w.:/@-]{0,499}$/, 'an image reference');
const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    namespace: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    workload: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    image: (0,actions_inputs/* required */.mw)(imageReference),
    container: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    env: (0,actions_inputs/* optional */.lq)(actions_inputs/* stringMap */.Qi, '{}'),
    args: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* stringList */.Yn), ''),
    stage: (0,actions_inputs/* required */.mw)((0,actions_inputs/* integer */.nd)(1, 100)),
    exposure: (0,actions_inputs/* required */.mw)(actions_inputs/* share */.uM),
    provider: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)(...handle/* exposureProviderNames */.Nn), 'replicas'),
    route: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    service: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    'consumer-group': (0,actions_inputs/* optional */.lq)(actions_inputs/* stringMap */.Qi, '{}'),
    'consumer-credentials': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)((0,actions_inputs/* line */.n8)()), ''),
    'match-headers': (0,actions_inputs/* optional */.lq)(actions_inputs/* headerMap */.Wt, '{}'),
    'match-labels': (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    placement: (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    'pod-labels': (0,actions_inputs/* optional */.lq)(actions_inputs/* labelMap */.ly, '{}'),
    baseline: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('none', 'same-age'), 'none'),
    tolerance: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0, 100), '5'),
    'allow-approximate': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'ready-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    'expires-in': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m'),
    previous: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
    'dead-man-image': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(imageReference), ''),
    'dead-man-command': (0,actions_inputs/* optional */.lq)(actions_inputs/* stringList */.Yn, '["sluice"]'),
    'dead-man-ttl': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(60_000, 7 * 24 * 3_600_000), '10m'),
    'dead-man-service-account': (0,actions_inputs/* optional */.lq)(actions_inputs/* kubeName */.L6, 'sluice-dead-man'),
};
/** Puts the version at a stage's exposure; outputs `release` and `evidence`, then fails when the pods did not become ready. */
async function run(runtime) {
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    const decision = previousDecision(inputs);
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        try {
            await deploy(runtime, cluster, inputs, decision);
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,abandon/* abandonNow */.O)(runtime, inputs, inputs);
            throw thrown;
        }
    });
}
async function deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const stable = await (0,cluster_inputs/* requireDeployment */.lH)(cluster, inputs.namespace, inputs.workload);
    const group = await groupOf(runtime, inputs);
    const plan = await planDeploy(ports, requestOf(inputs, decision, group), stable);
    await runtime.log.group('Plan', async () => {
        for (const planned of planLines(plan))
            runtime.log.info(planned);
    });
    const outcome = await carryOut(ports, runtime, plan, inputs);
    const version = await cluster.version();
    const release = releaseOf(plan, cluster.endpoint);
    const left = await (0,evidence_folder/* leaveEvidence */.z)(runtime, inputs['evidence-folder'], {
        ...draft(plan, inputs, outcome.judgement, decision),
        window: { start: startedAt, end: runtime.clock.now().toISOString() },
        sources: [{ kind: 'kubernetes', endpoint: cluster.endpoint, version }],
        release,
        requests: cluster.requests(),
    }, outcome.observation);
    runtime.output('evidence', left.text);
    runtime.output('release', (0,state/* encodeState */.Md)(handleOf(plan, release, outcome, left.sha256)));
    runtime.saveState('finished', 'true');
    announce(runtime, outcome.judgement);
}
/** A job that was cancelled in the middle leaves no exposure behind. */
async function post(runtime) {
    if (runtime.savedState('finished') === 'true' || runtime.savedState('began') !== 'true')
        return;
    const inputs = await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input);
    await (0,abandon/* abandonNow */.O)(runtime, inputs, inputs);
}
function previousDecision(inputs) {
    const given = inputs.previous;
    if (inputs.stage === 1 && given === undefined)
        return undefined;
    const decision = (0,state/* decodeState */.UJ)(given ?? '', decision_decision/* decisionSchema */.O, 'previous');
    const { release } = decision;
    if (release.stage !== inputs.stage - 1 || release.workload !== inputs.workload)
        throw new errors.UsageError(`It is the decision about stage ${release.stage} of ${release.workload}, needed is stage ${inputs.stage - 1} of ${inputs.workload}.`, { input: 'previous' });
    if (decision.decision !== 'promote')
        throw new errors.UsageError(`The stage before was not promoted: ${decision.decision}.`, {
            input: 'previous',
            fix: 'No evidence, no promotion; its report says why.',
        });
    return decision;
}
/** The group to read the share back from; only consumers have one. */
async function groupOf(runtime, inputs) {
    const credentials = inputs['consumer-credentials'];
    if (credentials !== undefined) {
        runtime.mask(credentials);
        const password = credentials.slice(credentials.indexOf(':') + 1);
        if (password !== '')
            runtime.mask(password);
    }
    if (inputs.provider !== 'consumers')
        return undefined;
    const { consumerGroup, groupAddress } = await __webpack_require__.e(/* import() */ 264).then(__webpack_require__.bind(__webpack_require__, 60264));
    return await consumerGroup(groupAddress(inputs['consumer-group']), credentials);
}
const requestOf = (inputs, decision, group) => ({
    group,
    namespace: inputs.namespace,
    workload: inputs.workload,
    change: {
        image: inputs.image,
        container: inputs.container,
        env: inputs.env,
        args: inputs.args,
        placement: inputs.placement,
        podLabels: inputs['pod-labels'],
    },
    stage: inputs.stage,
    exposurePercent: inputs.exposure,
    provider: inputs.provider,
    route: inputs.route,
    service: inputs.service,
    matches: { headers: inputs['match-headers'], sourceLabels: inputs['match-labels'] },
    baseline: inputs.baseline,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
    readyTimeoutMs: inputs['ready-timeout'],
    expiresInMs: inputs['expires-in'],
    decidedRelease: decision?.release.id,
    deadMan: deadManOf(inputs),
});
const deadManOf = (inputs) => inputs['dead-man-image'] === undefined
    ? undefined
    : {
        image: inputs['dead-man-image'],
        command: inputs['dead-man-command'],
        ttlMs: inputs['dead-man-ttl'],
        serviceAccount: inputs['dead-man-service-account'],
    };
async function carryOut(ports, runtime, plan, inputs) {
    const nothingDone = (verdict, reasons) => ({
        observation: { notDone: reasons },
        judgement: { verdict, measurements: [], reasons },
        achievedPercent: 0,
    });
    if (plan.drift.length > 0)
        return nothingDone('error', plan.drift);
    if (inputs['dry-run'])
        return nothingDone('inconclusive', ['dry run: nothing was changed']);
    runtime.saveState('began', 'true');
    if (plan.request.deadMan === undefined)
        runtime.log.notice('No dead-man switch guards this release in the cluster (dead-man-image is empty): if this run dies, the scheduled sweep ends it after expires-in.', 'no dead-man switch');
    const observation = await (0,lease/* renewing */.IU)(ports, plan.request, () => applyDeploy(ports, plan));
    return {
        observation,
        judgement: (0,judge.judgeDeploy)(observation, judgeParameters(inputs)),
        achievedPercent: observation.achievedPercent ?? 0,
    };
}
const judgeParameters = (inputs) => ({
    readyTimeoutSeconds: inputs['ready-timeout'] / 1000,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
});
const draft = (plan, inputs, judgement, decision) => ({
    schema: envelope/* evidenceSchema */.j,
    check: 'deploy-canary',
    gate: 'deploy',
    ...judgement,
    parameters: {
        ...judgeParameters(inputs),
        image: inputs.image,
        provider: inputs.provider,
        exposure: inputs.exposure,
        baseline: plan.record.baseline ?? 'none',
        matches: { headers: inputs['match-headers'], labels: inputs['match-labels'] },
        placement: { nodes: inputs.placement, pods: inputs['pod-labels'] },
        canaryReplicas: plan.exposure.canaryReplicas,
        stableReplicas: plan.exposure.stableReplicas,
        configSha256: plan.record.configSha256,
        expiresAt: plan.record.expiresAt,
        wayBack: plan.wayBack,
    },
    clockSkewMs: null,
    previous: decision === undefined ? null : (0,canonical/* hashOf */.qQ)(decision),
});
const releaseOf = (plan, cluster) => ({
    id: plan.record.release,
    workload: plan.request.workload,
    namespace: plan.request.namespace,
    cluster,
    revision: (0,canonical/* hashOf */.qQ)(plan.canary.spec.template).slice(0, 12),
    stage: plan.request.stage,
    exposurePercent: plan.request.exposurePercent,
});
const handleOf = (plan, release, outcome, evidenceSha256) => ({
    schema: handle/* releaseSchema */.By,
    ...release,
    canary: plan.target.canary,
    provider: plan.request.provider,
    stableRevision: plan.record.stableRevision,
    selectors: plan.selectors,
    image: plan.request.change.image,
    configSha256: plan.record.configSha256,
    achievedPercent: outcome.achievedPercent,
    expiresAt: plan.record.expiresAt,
    evidenceSha256,
});
/** Says it, and fails the step unless the canary stands: later steps of the job must not go on with it. */
function announce({ log }, { verdict, reasons, measurements }) {
    const said = reasons.join('\n');
    if (verdict === 'pass') {
        log.notice(measurements.map(({ reason }) => reason).join('; '), 'deploy-canary: pass');
        return;
    }
    if (verdict === 'inconclusive') {
        log.warning(said, 'deploy-canary: inconclusive');
        return;
    }
    throw new errors.UsageError(`The canary was not deployed (${verdict}).\n${said}`);
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace),
/* harmony export */   z: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13431);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66176);





/** A folder of the workspace as an absolute path; names `input` when it lies outside. */
function insideWorkspace({ workspace }, folder, input) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).startsWith('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError('It lies outside the workspace.', {
            input,
            fix: 'Use a relative path such as .sluice/evidence.',
        });
    return path;
}
/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const root = insideWorkspace(runtime, folder, 'evidence-folder');
    const observed = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(observation);
    const digest = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(observed);
    const evidence = bounded({
        ...draft,
        observation: {
            file: `observations/${digest}.json`,
            sha256: digest,
            bytes: Buffer.byteLength(observed),
        },
    });
    const text = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeState */ .Md)(evidence);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations', `${digest}.json`), observed);
    const name = `${evidence.check}-stage${evidence.release.stage}.json`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence', name), text);
    return { evidence, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text), text };
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(evidence).length * 2 < _evidence_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateLimitBytes */ .eC)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
class UsageError extends Error {
    name = 'UsageError';
    input;
    fix;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined
        ? thrown.message
        : `${thrown.message} (${messageOf(thrown.cause)})`;
}


/***/ }),

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';


/***/ }),

/***/ 66176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ encodeState),
/* harmony export */   UJ: () => (/* binding */ decodeState),
/* harmony export */   eC: () => (/* binding */ stateLimitBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: names what is wrong with `input` and fails closed. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    if (found !== schema)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(schemaProblem(found, schema), { input });
    return value;
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output unchanged (${schema}).`,
            cause,
        });
    }
}
function schemaProblem(found, expected) {
    if (typeof found !== 'string')
        return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
    const family = (schema) => schema.replace(/\/v\d+$/, '');
    if (family(found) === family(expected))
        return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
    return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}


/***/ }),

/***/ 54775:
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

// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/release/dead-man.js



/** Who the switch is towards the lease: a second switch of the same workload is the same holder and goes on where the first one died. */
const deadManRun = {
    ...outsideCi,
    runId: 'dead-man',
    runAttempt: 1,
    workflow: 'dead-man',
    job: 'dead-man',
};
/** On the lease: the pod of the switch that has proven to work. */
const deadManAnnotation = `${record/* prefix */.Pl}dead-man`;
/**
 * Whether the release still has somebody who looks after it. `signMs` = when this process last saw a renewal, by its own clock: clocks of
 * runners are not compared with the cluster's. The record's own deadline counts as well, so that a run that hangs and renews ends too.
 */
function standingOf(about) {
    const { lease, record, signMs, nowMs, ttlMs } = about;
    if (record === undefined)
        return standingOfLease(lease, about);
    if (lease?.spec.holderIdentity === (0,release_lease/* holderOf */.Kd)(deadManRun))
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
    const untilMs = signMs + Math.max(ttlMs, (lease.spec.leaseDurationSeconds ?? 0) * 1000);
    return nowMs >= untilMs ? { kind: 'left-over', lease } : { kind: 'alive', untilMs };
}


/***/ }),

/***/ 81434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDeploy: () => (/* binding */ judgeDeploy)
/* harmony export */ });
/** Ready in time, at the share that was asked. */
function judgeDeploy(observation, parameters) {
    const measurements = [
        readyMeasurement(observation, parameters),
        exposureMeasurement(observation, parameters),
    ];
    const failed = measurements.find(({ verdict }) => verdict === 'fail');
    const unknown = measurements.find(({ verdict }) => verdict === 'inconclusive');
    const { readiness } = observation;
    const tail = readiness.ready ? [] : readiness.why.logTail.map((line) => `log: ${line}`);
    return {
        verdict: failed === undefined ? (unknown === undefined ? 'pass' : 'inconclusive') : 'fail',
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


/***/ }),

/***/ 66437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   k: () => (/* binding */ awaitReady)
/* harmony export */ });
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73253);



/**
 * Waits by watch until the Deployment is rolled out: one watch for it, one for its pods, no polling. Ends early when waiting is
 * pointless (crash loop, image that cannot be pulled), at the deadline with the best reason there is.
 */
async function awaitReady(awaited) {
    const { clock } = awaited;
    const startedMs = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - startedMs) / 1000;
    let pods = [];
    let deployment;
    await (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const look = () => {
            const ready = deployment !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(deployment);
            if (ready || pods.some((pod) => hopeless(pod) !== undefined))
                end();
        };
        const byName = { fieldSelector: `metadata.name=${awaited.deployment}` };
        await Promise.all([
            follow(awaited, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.deployments, byName, limit, (found) => {
                deployment = found.get(awaited.deployment);
                const { readyReplicas = 0 } = deployment?.status ?? {};
                awaited.onProgress?.(`${awaited.deployment}: ${readyReplicas} of ${deployment?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
                look();
            }),
            follow(awaited, _ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.pods, { labelSelector: awaited.selector }, limit, (found) => {
                pods = [...found.values()];
                look();
            }),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (deployment !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRolledOut */ .Zy)(deployment))
        return { ready: true, seconds: seconds() };
    return { ready: false, seconds: seconds(), why: await reasonOf(awaited, pods, deployment) };
}
async function follow({ cluster, namespace }, type, options, limit, changed) {
    for await (const objects of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .current */ .ss)(cluster, type, namespace, options, limit)) {
        changed(objects);
        if (limit.aborted)
            return;
    }
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
/** Why one of the pods will not run whatever one waits; undefined when there is hope. */
async function troubleOf(place, pods) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(place, pod, found);
    }
    return undefined;
}
async function reasonOf(awaited, pods, deployment) {
    const trouble = await troubleOf(awaited, pods);
    if (trouble !== undefined)
        return trouble;
    for (const pod of pods) {
        const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
        if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
            return unready('unschedulable', pod, scheduled.message ?? 'no node takes the pod');
    }
    for (const pod of pods) {
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_)(pod))
            continue;
        const probe = await lastEvent(awaited, pod, 'Unhealthy');
        if (probe !== undefined)
            return unready('probe', pod, probe);
    }
    return fromDeployment(pods, deployment, awaited.timeoutMs);
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
async function lastEvent({ cluster, namespace }, pod, reason, message = /./) {
    const list = await cluster
        .list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .E.events, namespace, {
        fieldSelector: `involvedObject.name=${pod.metadata.name},reason=${reason}`,
    })
        .catch(() => undefined);
    const matching = (list?.items ?? []).filter((event) => message.test(event.message ?? ''));
    return matching.at(-1)?.message;
}
function fromDeployment(pods, deployment, timeoutMs) {
    const failing = deployment?.status?.conditions?.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') ||
        (type === 'Progressing' && status === 'False'));
    if (failing !== undefined)
        return unready('rollout', null, `${failing.reason ?? failing.type}: ${failing.message ?? ''}`);
    const waiting = pods.find((pod) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_)(pod)) ?? null;
    const restarting = waiting?.status?.containerStatuses?.find(({ restartCount }) => restartCount > 0);
    const state = restarting === undefined
        ? ''
        : `; container ${restarting.name} restarted ${restarting.restartCount} times`;
    return unready('deadline', waiting, `${pods.filter(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isReady */ .i_).length} of ${deployment?.spec.replicas ?? '?'} pods ready after ${timeoutMs / 1000} s${state}`);
}


/***/ })

};
