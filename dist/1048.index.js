export const id = 1048;
export const ids = [1048];
export const modules = {

/***/ 21048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withStepKubeconfig: () => (/* binding */ withStepKubeconfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const largestBytes = 1_000_000;
/**
 * The host of an action whose kubeconfig, where the step gives none, is the file that an earlier step of the job has named in $KUBECONFIG: cloud
 * providers' log-ins (OIDC) leave one there. Where none can be read the input is as empty as it was.
 */
function withStepKubeconfig(runtime) {
    const name = 'kubeconfig';
    if (runtime.input(name).trim() !== '')
        return runtime;
    const [file] = (runtime.env('KUBECONFIG') ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean);
    const content = file === undefined ? '' : readIfAny(file);
    if (content === '')
        return runtime;
    runtime.log.info(`kubeconfig is empty: $KUBECONFIG is used (${file}).`);
    return {
        ...runtime,
        input: (asked) => (asked === name ? content : runtime.input(asked)),
    };
}
function readIfAny(file) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return size > largestBytes ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ })

};
