export const id = 4341;
export const ids = [4341];
export const modules = {

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const summary = 'Keep a cluster on this machine: with a shop in it, or with your manifests and binary';
const usage = `sluice sandbox [--rate REQUESTS] [--out FOLDER]
sluice sandbox -f MANIFESTS… --run IMAGE=FILE… [--run-args ARGS] [--traffic http:80=30/s] [--namespace NAME] [--out FOLDER]

Starts a Kubernetes API server with its controllers, Chaos Mesh and users on this machine, and keeps it until Ctrl-C: for sluice, kubectl, or any
client. Nothing of it needs Docker or root. Without -f it is the world of the demo.

  -f, --filename PATH   YAML of your workload, Services, routes, ConfigMaps: a file or a folder; may be repeated
  --run IMAGE=FILE      a program that runs as every container with that image, one process a pod; with a tag only as that version
                        (--run ghcr.io/acme/billing=./billing --run ghcr.io/acme/billing:2.0=./billing-2). Other containers are named and stubbed
  --run-args ARGS       arguments after those of the manifest; IMAGE=ARGS for one of several. {port:http} is the port that the pod has on this
                        machine: listen addresses in the manifest's args and env (:8080, PORT=8080) get it by themselves
  --traffic WHAT        [METHOD ]http:[SERVICE:]PORT[/PATH]=RATE/s: users who ask, through the HTTPRoute or the Service; may be repeated
  --namespace NAME      where manifests without one go (default: default)
  --ready-timeout S     seconds that the workloads may take to become ready (default: 60)
  --rate REQUESTS       without -f: users' requests a second, 1 to 1000 (default: 100)
  --out FOLDER          where the kubeconfigs go (default: .sluice/sandbox)

Volumes, exec probes, init containers and cluster DNS are not there, which is said where a manifest has them.
Exit code 0 when it was ended by Ctrl-C.`;
const options = {
    rate: { type: 'string', default: '100' },
    out: { type: 'string' },
    filename: { type: 'string', short: 'f', multiple: true, default: [] },
    run: { type: 'string', multiple: true, default: [] },
    'run-args': { type: 'string', multiple: true, default: [] },
    traffic: { type: 'string', multiple: true, default: [] },
    namespace: { type: 'string', default: 'default' },
    'ready-timeout': { type: 'string', default: '60' },
};
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options });
    const own = values.filename.length > 0;
    if (!own && (values.run.length > 0 || values.traffic.length > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('--run and --traffic are about manifests.', {
            input: '-f',
            fix: 'Name them: -f deploy/.',
        });
    const ended = endSignal();
    const started = own ? await startOwn(values, ended.signal) : await startShop(values);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(values.out ?? '.sluice/sandbox');
    const admin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kubeconfig');
    const sluice = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kubeconfig-sluice');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(admin, started.admin, { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(sluice, started.kubeconfig, { mode: 0o600 });
        process.stdout.write(started.invitation({ admin, sluice }));
        await ended.promise;
        const counts = started.load?.counts;
        process.stdout.write(counts === undefined
            ? '\nEverything is stopped.\n'
            : `\n${counts.sent} requests, ${counts.errors} errors, ${counts.failed} without an answer. Everything is stopped.\n`);
    }
    finally {
        await started.stop();
        for (const file of [admin, sluice])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    return 0;
}
const bundleFolder = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''))));
async function startShop(values) {
    const requestsPerSecond = Number(values.rate);
    if (!/^\d{1,4}$/.test(values.rate) || requestsPerSecond < 1 || requestsPerSecond > 1000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`--rate ${JSON.stringify(values.rate)} is not a whole number.`, {
            input: 'rate',
            fix: 'Give 1 to 1000.',
        });
    const { startWorld } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(5489), __webpack_require__.e(9830)]).then(__webpack_require__.bind(__webpack_require__, 5489));
    const world = await startWorld(bundleFolder(), { requestsPerSecond, seed: 7 });
    return {
        admin: world.server.kubeconfig,
        kubeconfig: world.kubeconfig,
        load: world.load,
        invitation: (files) => shopInvitation({ url: world.server.url, ...files, requestsPerSecond }),
        stop: () => world.stop(),
    };
}
async function startOwn(values, signal) {
    const [{ readBinaries, readTraffic }, { startOwnWorld }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4352).then(__webpack_require__.bind(__webpack_require__, 4352)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(5489), __webpack_require__.e(8431), __webpack_require__.e(7449)]).then(__webpack_require__.bind(__webpack_require__, 8431)),
    ]);
    const readySeconds = Number(values['ready-timeout']);
    if (!(readySeconds >= 1 && readySeconds <= 3600))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is no number of seconds.', {
            input: '--ready-timeout',
            fix: 'Give 1 to 3600.',
        });
    const world = await startOwnWorld({
        bundle: bundleFolder(),
        manifests: values.filename,
        namespace: values.namespace,
        binaries: readBinaries(values.run, values['run-args']),
        traffic: values.traffic.map(readTraffic).filter((one) => one !== undefined),
        readyMs: readySeconds * 1000,
        note: (said) => process.stderr.write(`note: ${said}\n`),
        signal,
    });
    return {
        admin: world.server.kubeconfig,
        kubeconfig: world.kubeconfig,
        load: world.load,
        invitation: (files) => ownInvitation({ url: world.server.url, ...files }, world.workloads),
        stop: () => world.stop(),
    };
}
/** Listens from the start, so that Ctrl-C while the world starts ends it in order too. */
function endSignal() {
    const abort = new AbortController();
    const promise = new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => {
                abort.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Ended before everything was ready.'));
                done();
            });
    });
    return { promise, signal: abort.signal };
}
const ownInvitation = ({ url, admin, sluice }, workloads) => {
    const [first] = workloads;
    const of = `-n ${first?.namespace} ${first?.name}`;
    return `A cluster is at ${url}:
${workloads.map(({ namespace, kind, name }) => `  ${kind} ${name} in ${namespace}`).join('\n')}

  kubeconfig of an administrator            ${admin}
  kubeconfig of the Role that Sluice needs  ${sluice}

Try, in another terminal:
  export KUBECONFIG=${admin}
  kubectl -n ${first?.namespace} get pods
  sluice doctor ${of}              # what a release of it would meet; writes .sluice/${first?.name}.yml
  sluice init ${first?.name}                    # the workflows beside it
  sluice run release-checklist.yml --input workload=${first?.name} --input namespace=${first?.namespace} --input image=IMAGE

Ctrl-C ends everything.
`;
};
const shopInvitation = (about) => `A cluster is at ${about.url}: namespace shop, Deployment shop (sluice.test/shop:1.0, 3 pods), HTTPRoute shop, ${about.requestsPerSecond} requests a second.
Images: sluice.test/shop:<version>[-error-burst|-latency|-goroutine-leak|-dropped-tasks|-no-data|-crash-loop]

  kubeconfig of an administrator            ${about.admin}
  kubeconfig of the Role that Sluice needs  ${about.sluice}

Try, in another terminal:
  kubectl --kubeconfig ${about.admin} -n shop get pods
  sluice step deploy-canary --with-file kubeconfig=${about.sluice} --with namespace=shop --with workload=shop \\
    --with image=sluice.test/shop:2.0 --with provider=gateway-api --with stage=1 --with exposure=10 --outputs release
  sluice step rollback-canary --with-file kubeconfig=${about.sluice} --with namespace=shop --with workload=shop --with reason=trying

Ctrl-C ends everything.
`;


/***/ })

};
