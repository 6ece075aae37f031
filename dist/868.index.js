export const id = 868;
export const ids = [868,434];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 91868:
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
            containers: containers.map((container) => container.name === wanted ? changedContainer(container, change) : container),
        },
    };
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
                    labels: canaryPodLabels(stable, about.sharesService, about.serviceSelector),
                    annotations: template.metadata?.annotations ?? {},
                },
            },
        },
    };
}
function canaryPodLabels(stable, sharesService, serviceSelector) {
    const { 'pod-template-hash': _hash, ...labels } = stable.spec.template.metadata?.labels ?? {};
    const apart = new Set([
        ...Object.keys(stable.spec.selector.matchLabels ?? {}),
        ...Object.keys(serviceSelector),
    ]);
    const changed = Object.fromEntries(Object.entries(labels).map(([key, value]) => {
        const keep = sharesService ? key in serviceSelector || !apart.has(key) : !apart.has(key);
        return [key, keep ? value : `${value.slice(0, 56)}-canary`];
    }));
    return { ...changed, ...(0,release_record/* canaryLabels */.W7)(stable.metadata.name) };
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
    };
    return `${workload}-${(0,canonical/* hashOf */.qQ)(identity).slice(0, 12)}`;
}
const serviceSelectorOf = (service) => service?.spec.selector ?? {};

// EXTERNAL MODULE: ./lib/release/exposure/provider.js
var exposure_provider = __webpack_require__(23502);
// EXTERNAL MODULE: ./lib/release/exposure/providers.js
var providers = __webpack_require__(81477);
// EXTERNAL MODULE: ./lib/release/objects.js
var objects = __webpack_require__(73253);
;// CONCATENATED MODULE: ./lib/release/drift.js




/** What somebody else changed since the record was written, one line each; [] when nothing. */
function driftOf(about) {
    const { stable, existing, wanted, before } = about;
    const lines = [];
    if ((0,objects/* revisionOf */.DT)(stable) !== before.stableRevision)
        lines.push(`${stable.metadata.name} is at revision ${(0,objects/* revisionOf */.DT)(stable)}; the release began at ${before.stableRevision}: somebody redeployed it`);
    const target = (0,exposure_provider/* targetOf */.$)('', stable.metadata.name, before);
    const plan = providers/* exposureProviders */.I[before.provider].plan(target, before.exposure);
    // Between the record and the scaling a run may have died: the counts of a stage not yet reached are fine as well.
    const allowed = (replicas, planned) => replicas <= planned || replicas === before.stableReplicas;
    if (!allowed((0,objects/* replicasOf */.N4)(existing), plan.canaryReplicas))
        lines.push(`${existing.metadata.name} has ${(0,objects/* replicasOf */.N4)(existing)} replicas, planned were ${plan.canaryReplicas}: somebody scaled it`);
    const images = (deployment) => (0,canonical/* canonicalJson */.dj)(deployment.spec.template.spec.containers.map(({ name, image = '' }) => ({ name, image })));
    if (images(existing) !== images(wanted))
        lines.push(`${existing.metadata.name} runs ${images(existing)}, the release is ${images(wanted)}: somebody edited it`);
    return lines;
}

// EXTERNAL MODULE: ./lib/release/exposure/gateway-api.js + 1 modules
var gateway_api = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/release/exposure/replicas.js + 1 modules
var replicas = __webpack_require__(94753);
// EXTERNAL MODULE: ./lib/release/lease.js
var lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/ports/watching.js
var watching = __webpack_require__(28063);
;// CONCATENATED MODULE: ./lib/release/readiness.js



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
    await (0,watching/* within */.u)(clock, awaited.timeoutMs, awaited.signal, async (limit, end) => {
        const look = () => {
            const ready = deployment !== undefined && (0,objects/* isRolledOut */.Zy)(deployment);
            if (ready || pods.some((pod) => hopeless(pod) !== undefined))
                end();
        };
        const byName = { fieldSelector: `metadata.name=${awaited.deployment}` };
        await Promise.all([
            follow(awaited, resources/* resources */.E.deployments, byName, limit, (found) => {
                deployment = found.get(awaited.deployment);
                const { readyReplicas = 0 } = deployment?.status ?? {};
                awaited.onProgress?.(`${awaited.deployment}: ${readyReplicas} of ${deployment?.spec.replicas ?? '?'} ready after ${seconds().toFixed(0)} s`);
                look();
            }),
            follow(awaited, resources/* resources */.E.pods, { labelSelector: awaited.selector }, limit, (found) => {
                pods = [...found.values()];
                look();
            }),
        ]);
    });
    awaited.signal.throwIfAborted();
    if (deployment !== undefined && (0,objects/* isRolledOut */.Zy)(deployment))
        return { ready: true, seconds: seconds() };
    return { ready: false, seconds: seconds(), why: await reasonOf(awaited, pods, deployment) };
}
async function follow({ cluster, namespace }, type, options, limit, changed) {
    for await (const objects of (0,watching/* current */.s)(cluster, type, namespace, options, limit)) {
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
async function reasonOf(awaited, pods, deployment) {
    for (const pod of pods) {
        const found = hopeless(pod);
        if (found !== undefined)
            return await stuck(awaited, pod, found);
    }
    for (const pod of pods) {
        const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
        if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable')
            return unready('unschedulable', pod, scheduled.message ?? 'no node takes the pod');
    }
    for (const pod of pods) {
        if ((0,objects/* isReady */.i_)(pod))
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
        .list(resources/* resources */.E.events, namespace, {
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
    const waiting = pods.find((pod) => !(0,objects/* isReady */.i_)(pod)) ?? null;
    const restarting = waiting?.status?.containerStatuses?.find(({ restartCount }) => restartCount > 0);
    const state = restarting === undefined
        ? ''
        : `; container ${restarting.name} restarted ${restarting.restartCount} times`;
    return unready('deadline', waiting, `${pods.filter(objects/* isReady */.i_).length} of ${deployment?.spec.replicas ?? '?'} pods ready after ${timeoutMs / 1000} s${state}`);
}

;// CONCATENATED MODULE: ./lib/release/deploy.js













/** Reads the cluster and plans; writes nothing. Throws UsageErrors for what the user can mend. */
async function planDeploy({ cluster, clock, run }, request, stable) {
    const { namespace, workload, change } = request;
    const provider = providers/* exposureProviders */.I[request.provider];
    const existing = await cluster.get(resources/* resources */.E.deployments, namespace, (0,release_record/* canaryName */.mh)(workload));
    const before = existing === undefined ? undefined : (0,release_record/* recordOf */.zv)(existing);
    const template = changedTemplate(stable, change);
    const [config, way] = await Promise.all([
        configIdentity(cluster, namespace, template),
        wayIn(cluster, request, stable),
        refuseAutoscaler(cluster, request),
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
    };
    const target = (0,exposure_provider/* targetOf */.$)(namespace, workload, record);
    const exposure = provider.plan(target, request.exposurePercent);
    refuseUnreachable(exposure, request);
    const canary = canaryDeployment({
        stable,
        template,
        record,
        replicas: exposure.canaryReplicas,
        sharesService: provider.sharesService,
        serviceSelector: way.selector,
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
        drift: existing === undefined || before === undefined
            ? []
            : driftOf({ stable, existing, wanted: canary, before }),
        notes: notesOf(config.secretsNotRead, provider.sharesService && overlaps(stable, canary)),
        selectors: {
            canary: (0,release_record/* canarySelector */.sH)(workload),
            stable: (0,release_record/* stableSelector */.ZP)(stable),
        },
    };
}
/** Through which Service (and route) work reaches the workload. A worker without a Service is fine with `replicas`. */
async function wayIn(cluster, request, stable) {
    const labels = stable.spec.template.metadata?.labels ?? {};
    const selectorOf = async (service) => serviceSelectorOf(await cluster.get(resources/* resources */.E.services, request.namespace, service));
    if (request.provider === 'gateway-api') {
        const found = await (0,gateway_api/* findRoute */.$6)(cluster, request.namespace, labels, request);
        return { ...found, selector: await selectorOf(found.service) };
    }
    const service = request.service ??
        (await (0,gateway_api/* findService */.Ln)(cluster, request.namespace, labels).catch((thrown) => {
            if (thrown instanceof errors.UsageError)
                return undefined;
            throw thrown;
        }));
    // Without one Service to go by, the canary keeps every label: whatever selects stable's pods selects it as well.
    return {
        route: undefined,
        service,
        selector: service === undefined ? labels : await selectorOf(service),
    };
}
async function refuseAutoscaler(cluster, { namespace, workload, provider }) {
    if (provider !== 'replicas')
        return;
    const { items } = await cluster.list(resources/* resources */.E.horizontalPodAutoscalers, namespace);
    const scaler = items.find(({ spec }) => spec.scaleTargetRef.kind === 'Deployment' && spec.scaleTargetRef.name === workload);
    if (scaler !== undefined)
        throw new errors.UsageError(`The HorizontalPodAutoscaler ${scaler.metadata.name} scales ${workload}: exposure by replica counts would fight it.`, { input: 'provider', fix: 'Use gateway-api, or pause the autoscaler during the release.' });
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
    await writeAhead(cluster, plan);
    await (0,replicas/* scale */.h)(cluster, namespace, target.canary, exposure.canaryReplicas);
    const readiness = await awaitReady({
        cluster,
        clock,
        namespace,
        deployment: target.canary,
        selector: plan.selectors.canary,
        timeoutMs: request.readyTimeoutMs,
        signal,
        onProgress: (line) => log.info(line),
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
    if (existing === undefined) {
        await cluster.create(resources/* resources */.E.deployments, canary);
        return;
    }
    const wanted = (0,release_record/* annotationsOf */.Ih)(record);
    const has = existing.metadata.annotations ?? {};
    // The deadline alone is renewed only when a new stage begins: the same inputs again change nothing.
    const changed = Object.entries(wanted).some(([key, value]) => !key.endsWith('/expires-at') && !key.endsWith('/run-url') && has[key] !== value);
    if (!changed)
        return;
    await cluster.patch(resources/* resources */.E.deployments, request.namespace, existing.metadata.name, {
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
// EXTERNAL MODULE: ./lib/release/rollback.js
var rollback = __webpack_require__(4857);
// EXTERNAL MODULE: ./lib/actions/cluster-inputs.js
var cluster_inputs = __webpack_require__(4475);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/deploy-canary.js












const definitions = {
    ...cluster_inputs/* clusterInputs */.g$,
    namespace: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    workload: (0,actions_inputs/* required */.mw)(actions_inputs/* kubeName */.L6),
    image: (0,actions_inputs/* required */.mw)((0,actions_inputs/* pattern */.T1)(/^[\w][\w.:/@-]{0,499}$/, 'an image reference')),
    container: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    env: (0,actions_inputs/* optional */.lq)(actions_inputs/* stringMap */.Qi, '{}'),
    args: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* stringList */.Yn), ''),
    stage: (0,actions_inputs/* required */.mw)((0,actions_inputs/* integer */.nd)(1, 100)),
    exposure: (0,actions_inputs/* required */.mw)((0,actions_inputs/* percent */.KN)(0.1, 100)),
    provider: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* choice */.Yq)('replicas', 'gateway-api'), 'replicas'),
    route: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    service: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* kubeName */.L6), ''),
    tolerance: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* decimal */._)(0, 100), '5'),
    'allow-approximate': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'ready-timeout': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 3_600_000), '60s'),
    'expires-in': (0,actions_inputs/* optional */.lq)((0,actions_inputs/* duration */.p0)(1000, 7 * 24 * 3_600_000), '30m'),
    previous: (0,actions_inputs/* optional */.lq)((0,actions_inputs/* maybe */.no)(actions_inputs/* text */.Qq), ''),
    'dry-run': (0,actions_inputs/* optional */.lq)(actions_inputs/* boolean */.zM, 'false'),
    'evidence-folder': actions_inputs/* evidenceFolder */.ek,
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
            if (runtime.signal.aborted)
                await abandonNow(runtime, inputs);
            throw thrown;
        }
    });
}
async function deploy(runtime, cluster, inputs, decision) {
    const startedAt = runtime.clock.now().toISOString();
    const ports = { ...runtime, cluster };
    const stable = await (0,cluster_inputs/* requireDeployment */.lH)(cluster, inputs.namespace, inputs.workload);
    const plan = await planDeploy(ports, requestOf(inputs, decision), stable);
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
    await abandonNow(runtime, await (0,actions_inputs/* readInputs */.Ko)(definitions, runtime.input));
}
async function abandonNow(runtime, inputs) {
    const signal = AbortSignal.timeout(5000);
    const connection = { signal, deadlineMs: 2000 };
    await (0,cluster_inputs/* withCluster */.Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster, signal };
        const done = await (0,rollback/* abandon */.e9)(ports, inputs.namespace, inputs.workload);
        runtime.saveState('finished', 'true');
        if (done)
            runtime.log.warning('The deployment was interrupted: the release is marked abandoned, exposure is 0.');
    }, connection);
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
const requestOf = (inputs, decision) => ({
    namespace: inputs.namespace,
    workload: inputs.workload,
    change: { image: inputs.image, container: inputs.container, env: inputs.env, args: inputs.args },
    stage: inputs.stage,
    exposurePercent: inputs.exposure,
    provider: inputs.provider,
    route: inputs.route,
    service: inputs.service,
    tolerancePercent: inputs.tolerance,
    allowApproximate: inputs['allow-approximate'],
    readyTimeoutMs: inputs['ready-timeout'],
    expiresInMs: inputs['expires-in'],
    decidedRelease: decision?.release.id,
});
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
    const observation = await applyDeploy(ports, plan);
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
        canaryReplicas: plan.exposure.canaryReplicas,
        stableReplicas: plan.exposure.stableReplicas,
        configSha256: plan.record.configSha256,
        expiresAt: plan.record.expiresAt,
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
    schema: handle/* releaseSchema */.B,
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

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
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

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseSchema),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
const releaseSchema = 'sluice.dev/release/v1';
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
});


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


/***/ })

};
