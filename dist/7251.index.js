export const id = 7251;
export const ids = [7251,452];
export const modules = {

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   Ld: () => (/* binding */ requireWorkload),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   vz: () => (/* binding */ requireRollout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67401);
/* harmony import */ var _release_handle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11103);
/* harmony import */ var _release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82129);
/* harmony import */ var _release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39922);






/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    context: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)()), ''),
};
/** What `workload` names. */
const workloadKind = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(..._release_workload_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadKinds */ .d), 'Deployment');
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
/** A workload that must exist; an unknown one, or an unknown namespace, is named with what there is. */
async function requireWorkload(cluster, { kind, namespace, name }) {
    const found = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind, namespace, name });
    if (found !== undefined)
        return found;
    if ((await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .seekRollout */ .E2)(cluster, namespace, name)) !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} in ${namespace} is a Rollout, not a ${kind}.`, {
            input: 'workload',
            fix: `Set \`provider: ${_release_handle_js__WEBPACK_IMPORTED_MODULE_2__/* .argoRollouts */ .G5}\` in deploy-canary: its own controller then makes the exposure.`,
        });
    const { items } = await cluster.list(_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadTypes */ .pG[kind].resource, namespace);
    const names = items.map(({ metadata }) => metadata.name);
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} in the namespace ${JSON.stringify(namespace)}, or the namespace does not exist.`, {
            input: 'namespace',
            fix: 'Check its spelling, the context of the kubeconfig, and `workload-kind`.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ${kind} ${JSON.stringify(name)} in ${namespace}.`, {
        input: 'workload',
        fix: `There are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. \`workload-kind\` says which kind is looked for.`,
    });
}
/** A Rollout that must exist. */
async function requireRollout(cluster, namespace, workload) {
    const found = await (0,_release_argo_rollouts_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollout */ .HI)(cluster, namespace, workload);
    if (found !== undefined)
        return found;
    const deployment = await (0,_release_workload_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkload */ .Ez)(cluster, { kind: 'Deployment', namespace, name: workload });
    if (deployment !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${workload} in ${namespace} is a Deployment, not a Rollout.`, {
            input: 'provider',
            fix: 'Use provider replicas, gateway-api, istio, nginx or consumers; argo-rollouts drives an existing Rollout.',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no Rollout ${JSON.stringify(workload)} in ${namespace}.`, {
        input: 'workload',
        fix: 'Check its spelling, the namespace, and that Argo Rollouts is installed.',
    });
}


/***/ }),

/***/ 77251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7742);
/* harmony import */ var _cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39922);



const definitions = {
    ..._cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterInputs */ .g$,
    namespace: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .kubeName */ .L6),
    reason: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Sweep'),
    timeout: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1000, 6 * 3_600_000), '5m'),
    'dry-run': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'false'),
};
/** Ends what outlived its deadline in a namespace. Outputs `swept`, a JSON list; fails when something could not be ended. */
async function run(runtime) {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(definitions, runtime.input);
    await (0,_cluster_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        const ports = { ...runtime, cluster };
        const swept = await (0,_release_sweep_js__WEBPACK_IMPORTED_MODULE_0__/* .sweep */ .X)(ports, {
            namespace: inputs.namespace,
            timeoutMs: inputs.timeout,
            dryRun: inputs['dry-run'],
        });
        runtime.output('swept', JSON.stringify(swept));
        if (swept.length === 0)
            runtime.log.info(`Nothing in ${inputs.namespace} is past its deadline.`);
        for (const { kind, name, expiredAt, result, detail } of swept)
            runtime.log[result === 'failed' ? 'error' : 'warning'](`${kind} ${name}, due ${expiredAt}: ${result} (${detail})`, 'swept');
        const failed = swept.filter(({ result }) => result === 'failed');
        if (failed.length > 0)
            throw new Error(`${failed.map(({ name }) => name).join(', ')} could not be ended; see above, and end it by hand.`);
    });
}


/***/ }),

/***/ 73555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endExperiment)
/* harmony export */ });
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78461);
/* harmony import */ var _ports_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28063);



const lists = ['iptables', 'tcs', 'ipsets'];
/**
 * Deletes a fault and proves that nothing of it is left (31 §5). When the deletion hangs it climbs the rescue ladder (30 L6): our entries
 * out of PodNetworkChaos, then the injected pods away (a fresh pod is clean), only then the finalizers.
 */
async function endExperiment(ports, type, object, patienceMs = 30_000) {
    const { cluster } = ports;
    const { name, namespace = '', uid } = object.metadata;
    await cluster.remove(type, namespace, name, uid === undefined ? {} : { uid });
    if (await gone(ports, type, namespace, name, patienceMs))
        return await withoutResidue(ports, namespace, name, 'proven');
    const said = await reasonOf(cluster, type, namespace, name);
    await removeEntries(cluster, namespace, name);
    if (await gone(ports, type, namespace, name, patienceMs / 3))
        return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); our entries were taken out of PodNetworkChaos`);
    const pods = await removeInjectedPods(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        await dropFinalizers(cluster, type, namespace, name);
    if (!(await gone(ports, type, namespace, name, patienceMs / 3)))
        return {
            cleanup: 'leaked',
            detail: `${type.kind} ${namespace}/${name} cannot be deleted: ${said}. Delete it by hand.`,
        };
    return await withoutResidue(ports, namespace, name, 'rescued', `deletion hung (${said}); the pods ${pods.join(', ')} were replaced`);
}
function gone({ cluster, clock }, type, namespace, name, patienceMs) {
    return (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(clock, patienceMs, undefined, async (limit) => {
        for await (const found of (0,_ports_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .currentOne */ .eR)(cluster, type, namespace, name, limit))
            if (found === undefined)
                return true;
        return false;
    });
}
async function reasonOf(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const events = (found?.status?.experiment?.containerRecords ?? []).flatMap(({ events: list = [] }) => list);
    return (events.filter((event) => event.type === 'Failed').at(-1)?.message ?? 'Chaos Mesh gave no reason');
}
async function residue(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    try {
        const { items } = await cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace);
        return items.filter(({ spec }) => lists.some((list) => spec[list]?.some((entry) => entry.source === source)));
    }
    catch (thrown) {
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function withoutResidue({ cluster }, namespace, name, cleanup, detail = 'the object is gone') {
    const left = await residue(cluster, namespace, name);
    return left.length === 0
        ? { cleanup, detail: `${detail}, no rule of it is left in any pod` }
        : {
            cleanup: 'leaked',
            detail: `rules are left in ${left.map(({ metadata }) => metadata.name).join(', ')}; delete those pods by hand`,
        };
}
async function removeEntries(cluster, namespace, name) {
    const source = `${namespace}/${name}`;
    for (const found of await residue(cluster, namespace, name)) {
        const spec = Object.fromEntries(lists.map((list) => [
            list,
            (found.spec[list] ?? []).filter((entry) => entry.source !== source),
        ]));
        await cluster.patch(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.podNetworkChaos, namespace, found.metadata.name, {
            type: 'merge',
            body: { spec },
        });
    }
}
async function removeInjectedPods(cluster, type, namespace, name) {
    const found = await cluster.get(type, namespace, name);
    const records = found?.status?.experiment?.containerRecords ?? [];
    const pods = records.map(({ id }) => id.split('/')[1] ?? '').filter((pod) => pod !== '');
    for (const pod of pods)
        await cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resources */ .E.pods, namespace, pod);
    return pods;
}
async function dropFinalizers(cluster, type, namespace, name) {
    try {
        await cluster.patch(type, namespace, name, {
            type: 'merge',
            body: { metadata: { finalizers: null } },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b))
            throw thrown;
    }
}


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

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./lib/chaos/rescue.js
var rescue = __webpack_require__(73555);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/cluster.js
var ports_cluster = __webpack_require__(59830);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/find.js
var find = __webpack_require__(67401);
// EXTERNAL MODULE: ./lib/release/argo-rollouts/rollback.js + 1 modules
var rollback = __webpack_require__(35988);
// EXTERNAL MODULE: ./lib/release/config/prune.js
var prune = __webpack_require__(56988);
// EXTERNAL MODULE: ./lib/release/lease.js
var release_lease = __webpack_require__(96299);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/release/record-copy.js
var record_copy = __webpack_require__(82500);
// EXTERNAL MODULE: ./lib/release/workload/kinds.js + 2 modules
var kinds = __webpack_require__(18713);
;// CONCATENATED MODULE: ./lib/release/lease-standing.js




/** Whoever works on a release renews its lease each 30 s: between its lease and its canary no run is silent for so long. */
const silenceMs = 120_000;
/** Reads what the sweep has to know of a lease. */
async function standingOfLease(cluster, namespace, lease) {
    const leftOver = { kind: 'left-over', dueMs: (0,release_lease/* expiryOf */.p1)(lease) };
    const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
    const lost = (0,record_copy/* lostReleaseOf */.zl)(lease);
    if (lost === undefined)
        return leftOver;
    const { kind } = lost.record;
    const [canary, stable] = await Promise.all([
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: (0,record/* canaryName */.mh)(workload) }),
        (0,kinds/* readWorkload */.Ez)(cluster, { kind, namespace, name: workload }),
    ]);
    if (canary !== undefined)
        return { kind: 'needed' };
    // Without the workload there is nobody to give anything back to.
    if (stable === undefined)
        return leftOver;
    const renewedMs = Date.parse(lease.spec.renewTime ?? '');
    const dueMs = Number.isNaN(renewedMs) ? 0 : Math.min(renewedMs + silenceMs, (0,release_lease/* expiryOf */.p1)(lease));
    return { kind: 'lost', workload: kind, dueMs };
}

// EXTERNAL MODULE: ./lib/release/rollback.js + 2 modules
var release_rollback = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/release/workload/kind.js
var workload_kind = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/release/sweep.js












const ours = 'app.kubernetes.io/managed-by=sluice';
const faultTypes = [resources/* resources */.E.podChaos, resources/* resources */.E.networkChaos];
/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
async function sweep(ports, request) {
    const swept = [...(await sweepFaults(ports, request))];
    for (const kind of workload_kind/* workloadKinds */.d)
        swept.push(...(await sweepCanaries(ports, request, kind).catch((thrown) => unseen(kind, thrown))));
    swept.push(...(await sweepRollouts(ports, request)));
    return [...swept, ...(await sweepLeases(ports, request))];
}
/** A Role that lacks one kind must not keep the others, nor the leases, from being swept; it fails the sweep all the same. */
function unseen(kind, thrown) {
    if (!(thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'forbidden'))
        throw thrown;
    const name = kinds/* workloadTypes */.pG[kind].resource.plural;
    const detail = (0,errors.messageOf)(thrown);
    return [{ kind: 'canary', name, workload: '', expiredAt: '', result: 'failed', detail }];
}
async function attempt(what, dryRun, end) {
    if (dryRun)
        return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
    try {
        return { ...what, result: 'ended', detail: await end() };
    }
    catch (thrown) {
        return { ...what, result: 'failed', detail: (0,errors.messageOf)(thrown) };
    }
}
async function sweepFaults(ports, { namespace, dryRun }) {
    const swept = [];
    for (const type of faultTypes) {
        for (const object of await listOrNone(ports, type, namespace)) {
            const expiredAt = object.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
            if (!isPast(ports, expiredAt))
                continue;
            const workload = object.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
            const about = { kind: 'fault', name: object.metadata.name, workload, expiredAt };
            swept.push(await attempt(about, dryRun, async () => {
                const end = await (0,rescue/* endExperiment */.R)(ports, type, object);
                if (end.cleanup === 'leaked')
                    throw new Error(end.detail);
                return `${end.cleanup}: ${end.detail}`;
            }));
        }
    }
    return swept;
}
/** Chaos Mesh need not be installed. */
async function listOrNone({ cluster }, type, namespace) {
    try {
        return (await cluster.list(type, namespace, { labelSelector: ours })).items;
    }
    catch (thrown) {
        if (thrown instanceof ports_cluster/* ClusterError */.b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function sweepCanaries(ports, request, kind) {
    const { namespace, timeoutMs, dryRun } = request;
    const { resource } = kinds/* workloadTypes */.pG[kind];
    const { items } = await ports.cluster.list(resource, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const canary of items) {
        const workload = canary.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const expiresAt = canary.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiresAt))
            continue;
        const about = {
            kind: 'canary',
            name: canary.metadata.name,
            workload,
            expiredAt: expiresAt,
        };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,release_rollback/* endRelease */.fQ)(ports, { kind, namespace, workload, timeoutMs });
            return 'exposure 0, stable restored, canary removed';
        }));
    }
    return swept;
}
/** Releases by Argo's Rollouts. A Role without Rollouts has none to sweep, and that is said. */
async function sweepRollouts(ports, { namespace, timeoutMs, dryRun }) {
    const swept = [];
    for (const rollout of await rolloutsOrNone(ports, namespace)) {
        const workload = rollout.metadata.name;
        const expiredAt = rollout.metadata.annotations?.[`${record/* prefix */.Pl}expires-at`] ?? '';
        if (!isPast(ports, expiredAt))
            continue;
        const about = { kind: 'canary', name: workload, workload, expiredAt };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,rollback/* endRolloutRelease */.Qd)(ports, { namespace, workload, timeoutMs });
            return 'Rollout aborted, template of stable restored, release ended';
        }));
    }
    return swept;
}
async function rolloutsOrNone({ cluster, log }, namespace) {
    try {
        return await (0,find/* releasedRollouts */.y)(cluster, namespace);
    }
    catch (thrown) {
        if (!(thrown instanceof ports_cluster/* ClusterError */.b) || thrown.failure !== 'forbidden')
            throw thrown;
        log.info(`Rollouts of Argo are not looked at. ${thrown.message}`);
        return [];
    }
}
async function sweepLeases(ports, { namespace, timeoutMs, dryRun }) {
    const { items } = await ports.cluster.list(resources/* resources */.E.leases, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const lease of items) {
        const standing = await standingOfLease(ports.cluster, namespace, lease);
        if (standing.kind === 'needed' || standing.dueMs > ports.clock.now().getTime())
            continue;
        const workload = lease.metadata.labels?.[record/* workloadLabel */.Uq] ?? '';
        const about = {
            kind: 'lease',
            name: lease.metadata.name,
            workload,
            expiredAt: new Date(standing.dueMs).toISOString(),
        };
        swept.push(await attempt(about, dryRun, async () => {
            if (standing.kind === 'lost') {
                await (0,release_rollback/* endRelease */.fQ)(ports, { kind: standing.workload, namespace, workload, timeoutMs });
                return 'its canary had been deleted by hand: exposure 0 and stable restored from the copy of its record';
            }
            await (0,prune/* endLease */.Kg)(ports, namespace, lease);
            return 'released';
        }));
    }
    return swept;
}
/** A deadline that cannot be read has passed: what nobody can end by itself must not stay. */
function isPast({ clock }, expiresAt) {
    const at = Date.parse(expiresAt);
    return Number.isNaN(at) || at <= clock.now().getTime();
}


/***/ })

};
