export const id = 4352;
export const ids = [4352];
export const modules = {

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBinaries: () => (/* binding */ readBinaries),
/* harmony export */   readTraffic: () => (/* binding */ readTraffic),
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const trafficExample = 'Example: --traffic http:80=30/s, --traffic "POST http:billing:80/v1/invoices=30/s".';
/** `[METHOD ]http:[SERVICE:]PORT[/PATH]=RATE/s`; `none` = nobody comes. */
function readTraffic(text) {
    if (text === 'none')
        return undefined;
    const match = /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD) )?http:(?:([a-z0-9-]{1,63}):)?(\d{1,5})(\/[\x21-\x7e]*)?=(\d{1,4})\/s$/.exec(text.trim());
    const perSecond = Number(match?.[5]);
    if (match === null || perSecond < 1 || perSecond > 1000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${JSON.stringify(text)} is no traffic.`, {
            input: '--traffic',
            fix: `${trafficExample} 1 to 1000 requests a second.`,
        });
    return {
        method: match[1] ?? 'GET',
        service: match[2],
        port: Number(match[3]),
        path: match[4] ?? '/',
        perSecond,
    };
}
/** `IMAGE=FILE` of each `--run`; `--run-args` is for all of them, or `IMAGE=ARGS` for one. */
function readBinaries(runs, runArgs) {
    const named = runs.map((run) => {
        const at = run.indexOf('=');
        if (at <= 0 || at === run.length - 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${JSON.stringify(run)} is not IMAGE=FILE.`, {
                input: '--run',
                fix: 'Example: --run ghcr.io/acme/billing=./billing; with a tag (…/billing:2.0=./billing-2) for that version alone.',
            });
        return { image: run.slice(0, at), file: executable(run.slice(at + 1)) };
    });
    const split = runArgs.map((text) => {
        const of = named.find(({ image }) => text.startsWith(`${image}=`))?.image;
        return { of, args: wordsOf(of === undefined ? text : text.slice(of.length + 1)) };
    });
    return named.map((one) => ({
        ...one,
        args: split
            .filter(({ of }) => of === undefined || of === one.image)
            .flatMap(({ args }) => args),
    }));
}
function executable(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            throw new Error('it is no file');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return path;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${file} is no program that can be started.`, {
            input: '--run',
            fix: 'Build it first: go build -o billing ./cmd/billing.',
            cause,
        });
    }
}
/** Words as a shell splits them: spaces between, quotes around what has spaces. */
function wordsOf(text) {
    return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_all, double, single) => double ?? single));
}


/***/ })

};
