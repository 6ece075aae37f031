export const id = 2707;
export const ids = [2707,9505];
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
/* harmony import */ var _actions_validate_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87062);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50976);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23758);
/* harmony import */ var _preflight_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33458);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40071);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29835);












const usual = '.github/workflows/release-checklist.yml';
const summary = 'Say what would stop a release, before anything changes';
const usage = `sluice validate [--workflow FILE] [--config FILE] [--var NAME=VALUE]… [--input NAME=VALUE]… [--kubeconfig FILE] [--json]

Reads a workflow and those that it calls, and checks every value that its steps give to Sluice's actions, and whether each decision has its
evidence, and says what its faults will hit; with a kubeconfig also the rights, the workload, what its pods report at /metrics, its traffic, and what a release needs beside it.
Nothing is changed (docs/validate.md).

--workflow FILE         the workflow (default: ${usual})
--config FILE           YAML with \`vars\` and \`inputs\`, each a map: what the repository's variables are, and what the run is started with
--var NAME=VALUE        one variable, over those of --config
--input NAME=VALUE      one input of the workflow, over those of --config
--vars-from-environment every SLUICE_* of the environment is a variable (GitLab, Jenkins)
--settings FILE         the workload's settings (default: .sluice/<workload>.yml, if it is there)
--kubeconfig FILE       the cluster to look at; without it only the workflow is read
--context NAME          its context
--json                  one JSON line {findings: [{level, where, what, fix}], presets, faults} instead of text

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
        : { kubeconfig: (0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .contentOf */ .$E)(values.kubeconfig, '--kubeconfig'), context: values.context };
    const runtime = (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_11__/* .quietRuntime */ .d)();
    const report = await (0,_actions_validate_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)({ file, ...known, tables: _actions_tables_js__WEBPACK_IMPORTED_MODULE_2__.tables, root: process.cwd(), settings: values.settings }, access === undefined
        ? undefined
        : (body) => (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .withCluster */ .Bq)(access, runtime, (cluster) => body({ ...runtime, runtime, cluster })));
    const said = values.json
        ? JSON.stringify(report)
        : (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFindings */ .Mm)(report.findings, report.presets, report.faults);
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
        : configType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .contentOf */ .$E)(values.config, '--config'), '--config');
    const environment = Object.entries(process.env).filter(([name]) => values['vars-from-environment'] && name.startsWith('SLUICE_'));
    const vars = {
        ...written.vars,
        ...Object.fromEntries(environment),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .pairs */ .AS)(values.var, '--var'),
    };
    const inputs = { ...written.inputs, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_10__/* .pairs */ .AS)(values.input, '--input') };
    return {
        vars: _actions_validate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .varsType */ .ve.read(JSON.stringify(vars), 'vars'),
        inputs: _actions_validate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .givenType */ .gQ.read(JSON.stringify(inputs), 'inputs'),
    };
}


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P8: () => (/* binding */ anyJson),
/* harmony export */   RG: () => (/* binding */ anyMap),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A map with exactly the keys of T. */
function object(fields) {
    const all = Object.entries(fields);
    const shapes = all.map(([key, field]) => [key, 'optional' in field ? _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(field.optional.read) : field.read]);
    const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
    return {
        read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(shapes)),
        json: {
            type: 'object',
            properties: Object.fromEntries(all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json])),
            required,
            additionalProperties: false,
        },
    };
}
const optional = (described) => ({ optional: described });
const nullable = ({ read, json }) => ({
    read: (value, path) => (value === null ? null : read(value, path)),
    json: { anyOf: [{ type: 'null' }, json] },
});
const list = ({ read, json }, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(read, { max }),
    json: { type: 'array', items: json, maxItems: max },
});
const pair = {
    read: (value, path) => {
        const [a, b] = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(-1e300, 1e300), { min: 2, max: 2 })(value, path);
        return [a ?? 0, b ?? 0];
    },
    json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
const record = ({ read, json }, { key, max }) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(read, { key, max }),
    json: {
        type: 'object',
        propertyNames: { pattern: key.form.source },
        additionalProperties: json,
        maxProperties: max,
    },
});
const oneOf = (...options) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...options),
    json: { enum: options },
});
const number = (min = -1e300, max = 1e300) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(min, max),
    json: { type: 'number', minimum: min, maximum: max },
});
const wholeNumber = (min, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(min, max),
    json: { type: 'integer', minimum: min, maximum: max },
});
const boolean = { read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
const formed = (max, form) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(max, form),
    json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
const prose = (max) => ({
    read: (value, path) => {
        if (typeof value !== 'string' || value.length > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(typeof value === 'string'
                ? `It has ${value.length} characters, more than ${max}.`
                : 'It is not a text.', { input: path });
        return value;
    },
    json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
const variants = (by, choices) => {
    const known = choices;
    return {
        read: (value, path) => {
            const kind = value !== null && typeof value === 'object' && Object.hasOwn(value, by)
                ? value[by]
                : undefined;
            const chosen = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
            if (chosen === undefined)
                return _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...Object.keys(known))(kind, `${path}.${by}`);
            return chosen.read(value, path);
        },
        json: { oneOf: Object.values(known).map(({ json }) => json) },
    };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
const anyJson = {
    read: (value, path) => {
        refuseNoData(value, path, 0);
        return value;
    },
    json: {},
};
function refuseNoData(value, path, depth) {
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is nested too deeply.', { input: path });
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${value} is not a finite number.`, { input: path });
    if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
const anyMap = record(anyJson, {
    key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
    max: 1000,
});
/** The text that says which document it is. */
const constant = (value) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(value),
    json: { const: value },
});


/***/ }),

/***/ 39222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ freezeDocument),
/* harmony export */   _8: () => (/* binding */ policyReadingDocument),
/* harmony export */   j0: () => (/* binding */ policyRecordDocument)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);


const freezeDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ from: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, to: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, reason: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 });
const dimension = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    weight: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1000),
    critical: _document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    limit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ value: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e15), unit: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm) })),
});
const share = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1);
const policy = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    dimensions: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(dimension, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .nG),
    other: dimension,
    confidence: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ exposure: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 100), atLeast: share }), 100),
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3, 100),
    named: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, 200),
    freezes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(freezeDocument, 100)),
});
const known = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Text */ .f1, by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, policy });
const change = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tick: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e9)),
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sha256: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256OrNothing */ .OW,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    outcome: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('accepted', 'loosening', 'invalid'),
    diff: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l, 100),
});
/** The part of evidence and decisions that says which policy was in force. */
const policyRecordDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    bound: known,
    inForce: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(known),
    at: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    changes: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(change, 100),
});
/** The part of a bundle's input.json that says how the policy was read. */
const policyReadingDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    state: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('text', 'unusable', 'away'),
    problem: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l,
    version: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    by: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1e12),
    loosening: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('refuse', 'allow'),
});


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ observationFile),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OW: () => (/* binding */ sha256OrNothing),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   lq: () => (/* binding */ wordOrNothing),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
const kubeName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(253, {
    form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    what: 'a Kubernetes name',
});
const checkName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
const word = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
    what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
const wordOrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
    what: 'a name (letters, digits, . _ : -) or nothing',
});
const sha256Text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^[0-9a-f]{64}$/,
    what: 'a SHA-256 in hexadecimal digits',
});
const sha256OrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^([0-9a-f]{64})?$/,
    what: 'a SHA-256 in hexadecimal digits, or nothing',
});
const instant = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(40, {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    what: 'a time such as 2026-01-31T12:00:00Z',
});
const observationFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(100, {
    form: /^observations\/[0-9a-f]{64}\.json$/,
    what: 'observations/<SHA-256>.json',
});
const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error');
const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(2000);
/** Reasons may hold several lines of a container's log. */
const reason = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(20_000);
const byName = {
    key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
    max: 200,
};


/***/ })

};
