export const id = 7251;
export const ids = [7251,452];
export const modules = {

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

/***/ 77251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* binding */ definitions),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35205);
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

/***/ 35205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _chaos_rescue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73555);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59830);
/* harmony import */ var _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96299);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29984);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4857);







const ours = 'app.kubernetes.io/managed-by=sluice';
const faultTypes = [_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.podChaos, _ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.networkChaos];
/** Ends everything of ours in the namespace that is past its deadline: faults first, then canaries, then leases. */
async function sweep(ports, request) {
    return [
        ...(await sweepFaults(ports, request)),
        ...(await sweepCanaries(ports, request)),
        ...(await sweepLeases(ports, request)),
    ];
}
async function attempt(what, dryRun, end) {
    if (dryRun)
        return { ...what, result: 'planned', detail: 'dry run: nothing was changed' };
    try {
        return { ...what, result: 'ended', detail: await end() };
    }
    catch (thrown) {
        return { ...what, result: 'failed', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown) };
    }
}
async function sweepFaults(ports, { namespace, dryRun }) {
    const swept = [];
    for (const type of faultTypes) {
        for (const object of await listOrNone(ports, type, namespace)) {
            const expiredAt = object.metadata.annotations?.[`${_record_js__WEBPACK_IMPORTED_MODULE_5__/* .prefix */ .Pl}expires-at`] ?? '';
            if (!isPast(ports, expiredAt))
                continue;
            const workload = object.metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadLabel */ .Uq] ?? '';
            const about = { kind: 'fault', name: object.metadata.name, workload, expiredAt };
            swept.push(await attempt(about, dryRun, async () => {
                const end = await (0,_chaos_rescue_js__WEBPACK_IMPORTED_MODULE_0__/* .endExperiment */ .R)(ports, type, object);
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
        if (thrown instanceof _ports_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .ClusterError */ .b && thrown.failure === 'not-found')
            return [];
        throw thrown;
    }
}
async function sweepCanaries(ports, { namespace, timeoutMs, dryRun }) {
    const { items } = await ports.cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.deployments, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const canary of items) {
        const workload = canary.metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadLabel */ .Uq] ?? '';
        const { expiresAt } = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(canary);
        if (!isPast(ports, expiresAt))
            continue;
        const about = {
            kind: 'canary',
            name: canary.metadata.name,
            workload,
            expiredAt: expiresAt,
        };
        swept.push(await attempt(about, dryRun, async () => {
            await (0,_rollback_js__WEBPACK_IMPORTED_MODULE_6__/* .endRelease */ .fQ)(ports, { namespace, workload, timeoutMs });
            return 'exposure 0, stable restored, canary removed';
        }));
    }
    return swept;
}
async function sweepLeases(ports, { namespace, dryRun }) {
    const { items } = await ports.cluster.list(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, {
        labelSelector: ours,
    });
    const swept = [];
    for (const lease of items) {
        const expiry = (0,_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .expiryOf */ .p1)(lease);
        if (expiry > ports.clock.now().getTime())
            continue;
        const about = {
            kind: 'lease',
            name: lease.metadata.name,
            workload: lease.metadata.labels?.[_record_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadLabel */ .Uq] ?? '',
            expiredAt: new Date(expiry).toISOString(),
        };
        swept.push(await attempt(about, dryRun, async () => {
            await ports.cluster.remove(_ports_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .E.leases, namespace, lease.metadata.name, {
                ...(lease.metadata.resourceVersion === undefined
                    ? {}
                    : { resourceVersion: lease.metadata.resourceVersion }),
            });
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
