export const id = 7826;
export const ids = [7826,9505];
export const modules = {

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 40071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The text of a file that an option names. */
function contentOf(file, option) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: option,
            cause,
        });
    }
}
/** NAME=VALUE, as often as the option was given. */
function pairs(given = [], option) {
    return Object.fromEntries(given.map((pair) => {
        const at = pair.indexOf('=');
        const name = pair.slice(0, Math.max(at, 0));
        if (!/^[A-Za-z_][\w-]*$/.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`${JSON.stringify(pair)} is not NAME=VALUE.`, {
                input: option,
                fix: `Example: ${option} ${option === '--var' ? 'SLUICE_DRAIN=10s' : 'workload=shop'}.`,
            });
        return [name, pair.slice(at + 1)];
    }));
}
/** What must be there. */
function given(value, option, fix) {
    if (value !== undefined && value !== '')
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('Something that it needs is missing.', { input: option, fix });
}


/***/ }),

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quietRuntime)
/* harmony export */ });
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19505);
/* harmony import */ var _ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74240);


const nothing = () => undefined;
/** Nothing of a host: what is looked at leaves no output, state or summary. */
const quietRuntime = () => ({
    log: {
        ...{ debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing },
        group: (_title, body) => body(),
    },
    clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock,
    run: { ..._ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideCi */ .Y, runId: 'look', runAttempt: 1 },
    tempFolder: '',
    workspace: '.',
    signal: new AbortController().signal,
    input: () => '',
    output: nothing,
    saveState: nothing,
    savedState: () => '',
    mask: nothing,
    summary: () => Promise.resolve(),
    env: () => undefined,
});


/***/ }),

/***/ 17826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _actions_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22417);
/* harmony import */ var _actions_validate_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74421);
/* harmony import */ var _actions_validate_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14275);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50976);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23758);
/* harmony import */ var _preflight_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33458);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40071);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29835);












const usual = '.github/workflows/release-checklist.yml';
const summary = 'Say what would stop a release, before anything changes';
const usage = `sluice validate [--workflow FILE] [--config FILE] [--var NAME=VALUE]… [--input NAME=VALUE]… [--kubeconfig FILE] [--json]

Reads a workflow and those that it calls, and checks every value that its steps give to Sluice's actions, and whether each decision has its
evidence; with a kubeconfig also the rights, the workload, what its pods report at /metrics, its traffic, and what a release needs beside it.
Nothing is changed (docs/validate.md).

--workflow FILE         the workflow (default: ${usual})
--config FILE           YAML with \`vars\` and \`inputs\`, each a map: what the repository's variables are, and what the run is started with
--var NAME=VALUE        one variable, over those of --config
--input NAME=VALUE      one input of the workflow, over those of --config
--vars-from-environment every SLUICE_* of the environment is a variable (GitLab, Jenkins)
--settings FILE         the workload's settings (default: .sluice/<workload>.yml, if it is there)
--kubeconfig FILE       the cluster to look at; without it only the workflow is read
--context NAME          its context
--json                  one JSON line {findings: [{level, where, what, fix}], presets} instead of text

Exit code: 0 nothing or warnings only, 1 errors, 2 usage, 4 the check itself failed.
Example:
  sluice validate --kubeconfig $KUBECONFIG --input workload=shop --input namespace=shop --input image=registry.example/shop:2.0`;
const options = {
    workflow: { type: 'string' },
    config: { type: 'string' },
    var: { type: 'string', multiple: true },
    input: { type: 'string', multiple: true },
    'vars-from-environment': { type: 'boolean', default: false },
    settings: { type: 'string' },
    kubeconfig: { type: 'string' },
    context: { type: 'string' },
    json: { type: 'boolean', default: false },
};
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options });
    const file = values.workflow ?? usual;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`The workflow ${JSON.stringify(file)} is not there.`, {
            input: '--workflow',
            fix: 'Name the file of the workflow that releases.',
        });
    const known = await knownOf(values);
    const access = values.kubeconfig === undefined
        ? undefined
        : { kubeconfig: (0,_given_js__WEBPACK_IMPORTED_MODULE_9__/* .contentOf */ .$E)(values.kubeconfig, '--kubeconfig'), context: values.context };
    const runtime = (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_10__/* .quietRuntime */ .d)();
    const report = await (0,_actions_validate_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)({ file, ...known, tables: _actions_tables_js__WEBPACK_IMPORTED_MODULE_2__.tables, root: process.cwd(), settings: values.settings }, access === undefined
        ? undefined
        : (body) => (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .withCluster */ .Bq)(access, runtime, (cluster) => body({ ...runtime, runtime, cluster })));
    const said = values.json ? JSON.stringify(report) : (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFindings */ .M)(report.findings, report.presets);
    process.stdout.write(`${said}\n`);
    return report.findings.some(({ level }) => level === 'error') ? 1 : 0;
}
const anything = (value) => value;
const configType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
    vars: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(48_000))),
    inputs: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(anything)),
}), 'map');
/** What the run will know: the file first, then the environment, then single values. */
async function knownOf(values) {
    await (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__.loadYaml)();
    const written = values.config === undefined
        ? {}
        : configType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_9__/* .contentOf */ .$E)(values.config, '--config'), '--config');
    const environment = Object.entries(process.env).filter(([name]) => values['vars-from-environment'] && name.startsWith('SLUICE_'));
    const vars = {
        ...written.vars,
        ...Object.fromEntries(environment),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_9__/* .pairs */ .AS)(values.var, '--var'),
    };
    const inputs = { ...written.inputs, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_9__/* .pairs */ .AS)(values.input, '--input') };
    return {
        vars: _actions_validate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .varsType */ .ve.read(JSON.stringify(vars), 'vars'),
        inputs: _actions_validate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .givenType */ .gQ.read(JSON.stringify(inputs), 'inputs'),
    };
}


/***/ })

};
