export const id = 5306;
export const ids = [5306];
export const modules = {

/***/ 35306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forwardedAddress: () => (/* binding */ forwardedAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A local address for it, so that nothing of the cluster need be exposed; each connection looks for a ready pod anew. */
async function forwardedAddress({ kubeconfig, context, namespace, port, labels }, runtime, ends) {
    const [{ readKubeconfig }, { kubernetesCluster }, { forwardPort }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 35724)),
        Promise.all(/* import() */[__webpack_require__.e(9233), __webpack_require__.e(1545)]).then(__webpack_require__.bind(__webpack_require__, 59233)),
        __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.bind(__webpack_require__, 13326)),
    ]);
    const mask = (secret) => runtime.mask(secret);
    const access = await readKubeconfig(kubeconfig, context, runtime.clock.now(), mask);
    const cluster = kubernetesCluster(access, { clock: runtime.clock, signal: ends });
    const { resources } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78461));
    const forwarded = await forwardPort(access, async () => {
        const { items } = await cluster.list(resources.pods, namespace, {
            labelSelector: labels,
        });
        const ready = items.find(({ status }) => status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'));
        if (ready !== undefined)
            return { namespace, pod: ready.metadata.name, port };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no ready pod with the label ${labels} in ${namespace}.`, {
            input: 'clusters',
            fix: 'Apply kubernetes/verifier.yaml there, or give its address.',
        });
    });
    ends.addEventListener('abort', () => {
        forwarded.close();
        void cluster.close();
    });
    return forwarded.address;
}


/***/ })

};
