export const id = 2001;
export const ids = [2001,452];
export const modules = {

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a file is, or stands behind, a link that leads out of a folder. One that is not there does not. */
function leadsOut(file, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
        return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSettings: () => (/* binding */ loadSettings),
/* harmony export */   settledRuntime: () => (/* binding */ settledRuntime),
/* harmony export */   usualSettings: () => (/* binding */ usualSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44692);





const largestBytes = 1_000_000;
const usualSettings = (workload) => `.sluice/${workload}.yml`;
/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
async function loadSettings({ path, shownAs, within, }, tables, onBad) {
    const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 38344)),
        __webpack_require__.e(/* import() */ 3758).then(__webpack_require__.bind(__webpack_require__, 23758)),
    ]);
    await loadYaml();
    let content;
    try {
        if (within !== undefined && (0,_adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(path, within))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is a link out of the workspace.', {
                input: shownAs,
                fix: 'Put the file itself there.',
            });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
        content = yaml((value) => value, 'map').read((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shownAs);
    }
    catch (thrown) {
        onBad(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError
            ? thrown
            : new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It cannot be read.', { input: shownAs, cause: thrown }));
        return {};
    }
    return await readSettings(content, tables, shownAs, onBad);
}
/** Which file a step means: the one that it names, or that of its workload if it is there. */
function fileOf({ workspace, input }) {
    const named = input('settings').trim();
    if (named !== '')
        return { file: named };
    const workload = input('workload').trim() ||
        workloadOf(input('release')) ||
        ofNeeds(input('needs')) ||
        ofDecision(input('decision'));
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(workload))
        return undefined;
    const usual = usualSettings(workload);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, usual)) ? { file: usual } : undefined;
}
/** Of a release handle; whoever decodes it says what is wrong with it. */
function workloadOf(release) {
    if (release.trim() === '')
        return '';
    try {
        const { workload } = JSON.parse(release);
        return typeof workload === 'string' ? workload : '';
    }
    catch {
        return '';
    }
}
/** Who tells people of a decision has nothing else of its release. */
function ofDecision(decision) {
    if (decision.trim() === '')
        return '';
    try {
        const { release } = JSON.parse(decision);
        return release === undefined ? '' : workloadOf(JSON.stringify(release));
    }
    catch {
        return '';
    }
}
/** A decision is told of its release by the job that made it. */
function ofNeeds(needs) {
    if (needs.trim() === '')
        return '';
    try {
        const jobs = JSON.parse(needs);
        const outputs = Object.values(jobs).flatMap((job) => Object.values(job.outputs ?? {}));
        return (outputs
            .filter((text) => typeof text === 'string' && text.includes(_evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By))
            .map(workloadOf)
            .find((workload) => workload !== '') ?? '');
    }
    catch {
        return '';
    }
}
const refuse = (thrown) => {
    throw thrown;
};
/**
 * The host of an action whose inputs, where the step leaves them empty, come from the workload's settings file. A way back is never refused because
 * of that file: what cannot be used of it is a warning. `tables` is asked only when there is a file (start-up time).
 */
async function settledRuntime(runtime, about) {
    const warn = (thrown) => {
        runtime.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)} Used instead: nothing.`, 'settings');
    };
    const found = fileOf(runtime);
    if (found === undefined)
        return runtime;
    const onBad = about.wayBack ? warn : refuse;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime.workspace, found.file);
    // A name that leads out of the workspace is refused by the input's own row.
    if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file))
        return runtime;
    const settings = await loadSettings({ path, shownAs: found.file }, await about.tables(), onBad);
    const own = settings[about.action] ?? {};
    const used = Object.keys(own).filter((name) => runtime.input(name).trim() === '');
    runtime.log.info(used.length === 0
        ? `${found.file} says nothing that this step needs.`
        : `From ${found.file}: ${used.join(', ')}.`);
    return {
        ...runtime,
        input: (name) => {
            const given = runtime.input(name);
            return given.trim() === '' && Object.hasOwn(own, name) ? (own[name] ?? '') : given;
        },
    };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   a: () => (/* binding */ Outage),
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
    /** The message without the input's name and the fix. */
    said;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.said = message;
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
class Outage extends UsageError {
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes; a cause that the message says already is not said twice. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (thrown.cause === undefined)
        return thrown.message;
    const cause = messageOf(thrown.cause);
    return cause === '' || thrown.message.includes(cause)
        ? thrown.message
        : `${thrown.message} (${cause})`;
}


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


/***/ })

};
