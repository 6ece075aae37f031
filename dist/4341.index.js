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




const summary = 'Keep a cluster with a shop, its users and Chaos Mesh on this machine';
const usage = `sluice sandbox [--rate REQUESTS] [--out FOLDER]

Starts the world of the demo and keeps it until Ctrl-C: for trying actions by hand, or any client of Kubernetes.
  --rate REQUESTS  users' requests a second, 1 to 1000 (default: 100)
  --out FOLDER     where the kubeconfigs go (default: .sluice/sandbox)

Exit code 0 when it was ended by Ctrl-C.`;
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
        args: [...args],
        options: { rate: { type: 'string', default: '100' }, out: { type: 'string' } },
    });
    const requestsPerSecond = Number(values.rate);
    if (!/^\d{1,4}$/.test(values.rate) || requestsPerSecond < 1 || requestsPerSecond > 1000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`--rate ${JSON.stringify(values.rate)} is not a whole number.`, {
            input: 'rate',
            fix: 'Give 1 to 1000.',
        });
    const { startWorld } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(9614)]).then(__webpack_require__.bind(__webpack_require__, 99614));
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''))));
    const ended = endSignal();
    const world = await startWorld(bundle, { requestsPerSecond, seed: 7 });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(values.out ?? '.sluice/sandbox');
    const admin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kubeconfig');
    const sluice = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kubeconfig-sluice');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(admin, world.server.kubeconfig, { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(sluice, world.kubeconfig, { mode: 0o600 });
        process.stdout.write(invitation({ url: world.server.url, admin, sluice, requestsPerSecond }));
        await ended;
        const { sent, failed, errors } = world.load.counts;
        process.stdout.write(`\n${sent} requests, ${errors} errors, ${failed} without an answer. Everything is stopped.\n`);
    }
    finally {
        await world.stop();
        for (const file of [admin, sluice])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    return 0;
}
/** Listens from the start, so that Ctrl-C while the world starts ends it in order too. */
const endSignal = () => new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => resolve());
});
const invitation = (about) => `A cluster is at ${about.url}: namespace shop, Deployment shop (sluice.test/shop:1.0, 3 pods), HTTPRoute shop, ${about.requestsPerSecond} requests a second.
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
