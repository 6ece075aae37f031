export const id = 4403;
export const ids = [4403];
export const modules = {

/***/ 24403:
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _actions_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22417);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58328);
/* harmony import */ var _connect_exposition_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(21834);
/* harmony import */ var _connect_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12001);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67581);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38344);
/* harmony import */ var _preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86298);
/* harmony import */ var _preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66989);
/* harmony import */ var _preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38686);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50619);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29835);
















const summary = 'Look at a workload and write its settings: what a release of it would meet';
const usage = `sluice doctor [WORKLOAD] [-n NAMESPACE] [--kubeconfig FILE] [--context NAME] [--look 5s] [--out FILE] [--force | --print]

Reads a workload and its pods: container, ports, where metrics are told and under which names, traffic, ways to split it, what it talks to, the
rights of this kubeconfig, Chaos Mesh. Then it writes .sluice/WORKLOAD.yml, every line with its reason, TODO where it could not find something out.
Nothing in the cluster is changed (docs/doctor.md).

  WORKLOAD           a Deployment, StatefulSet or Rollout; may be left out where the namespace has one
  -n, --namespace    its namespace (default: that of the kubeconfig's context)
  --kubeconfig FILE  default: a sandbox that runs here, $KUBECONFIG, ~/.kube/config
  --look DURATION    how long counters are watched (default: 5s)
  --out FILE         default: .sluice/WORKLOAD.yml
  --force            overwrite it; --print writes it to standard output and nowhere else

Exit code: 0 written, 1 something that a release needs is missing (the file is written), 2 usage, 4 the cluster did not answer.`;
const options = {
    namespace: { type: 'string', short: 'n' },
    kubeconfig: { type: 'string' },
    context: { type: 'string' },
    look: { type: 'string', default: '5s' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
};
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    if (more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError('Name one workload.', { input: 'WORKLOAD' });
    const lookMs = (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDuration */ .E9)(values.look);
    if (lookMs === undefined || lookMs < 200 || lookMs > 600_000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`${JSON.stringify(values.look)} is not a duration from 200ms to 10m.`, {
            input: '--look',
            fix: 'Example: --look 5s.',
        });
    const kubeconfig = (0,_kubeconfig_js__WEBPACK_IMPORTED_MODULE_13__/* .kubeconfigOf */ .D)(values.kubeconfig);
    const access = { kubeconfig: kubeconfig.content, context: values.context };
    const read = await (0,_connect_exposition_js__WEBPACK_IMPORTED_MODULE_15__/* .expositionParser */ .s)();
    const seen = await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .withCluster */ .Bq)(access, (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_14__/* .quietRuntime */ .d)(), (cluster, watches) => (0,_preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_10__/* .look */ .O)({
        ...{ cluster, read, signal: watches.signal },
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    }, { namespace: values.namespace ?? cluster.defaultNamespace, name, lookMs }));
    const text = (0,_preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsFile */ ._r)(seen, new Date());
    await requireReadable(text);
    const said = (0,_preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_12__/* .sayDoctor */ .v)(seen);
    if (values.print) {
        process.stderr.write(`${said}\n`);
        process.stdout.write(text);
    }
    else {
        const file = values.out ?? (0,_connect_settings_js__WEBPACK_IMPORTED_MODULE_6__.usualSettings)(seen.name);
        process.stdout.write(`${said}\n\n${write(file, text, values.force)}\n`);
        process.stdout.write(nextSteps(seen.name));
    }
    return said.includes('✗') ? 1 : 0;
}
/** What is written is what every action can read: otherwise it is a defect of ours, and said before anybody meets it. */
async function requireReadable(text) {
    await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_9__.readSettings)((0,yaml__WEBPACK_IMPORTED_MODULE_3__.parse)(text), _actions_tables_js__WEBPACK_IMPORTED_MODULE_4__.tables, 'the written file', (thrown) => {
        throw new Error(`a settings file was made that cannot be read: ${thrown.message}`);
    });
}
function write(file, text, force) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && !force)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`${file} is there already, and may hold what somebody knows better.`, {
            input: '--force',
            fix: 'Overwrite it with --force, or compare: sluice doctor --print.',
        });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    const open = text.split('\n').filter((line) => line.includes('TODO')).length - 1;
    return `Wrote ${file}${open > 0 ? `: ${open} ${open === 1 ? 'line is' : 'lines are'} marked TODO` : ''}.`;
}
const nextSteps = (name) => `Next: sluice init ${name} copies the workflows; sluice validate checks them with these settings.\n`;


/***/ }),

/***/ 50619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kubeconfigOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** The kubeconfig that is meant: the one that is named, that of a sandbox that runs here (never somebody's production by accident), $KUBECONFIG, or ~/.kube/config. */
function kubeconfigOf(named) {
    const [fromEnvironment] = (process.env['KUBECONFIG'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(Boolean);
    const sandbox = ['.sluice/sandbox/kubeconfig-sluice'].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const usual = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.kube/config')].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const file = named ?? sandbox ?? fromEnvironment ?? usual;
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('No kubeconfig was found.', {
            input: '--kubeconfig',
            fix: 'Name one, set KUBECONFIG, or start a cluster here: sluice sandbox -f deploy/ --run IMAGE=./binary.',
        });
    try {
        return { file, content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: '--kubeconfig',
            cause,
        });
    }
}


/***/ }),

/***/ 38344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonNames: () => (/* binding */ commonNames),
/* harmony export */   mayBeSet: () => (/* binding */ mayBeSet),
/* harmony export */   readSettings: () => (/* binding */ readSettings),
/* harmony export */   settable: () => (/* binding */ settable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** What one run says, or one job hands to the next; a secret stands in no file. Outputs of other steps (JSON) are left out by their form. */
const ofTheRun = new Set([
    ...['kubeconfig', 'context', 'settings', 'image', 'stage', 'exposure', 'mode', 'revision'],
    ...['reason', 'resume', 'dry-run', 'pull-request', 'github-token', 'environment', 'needs'],
    ...['prometheus-token', 'sentry-token', 'consumer-credentials', 'sentry-release'],
    ...['sentry-baseline-release', 'evidence-folder', 'bundle-folder', 'check-name', 'experiment'],
    ...['require', 'may-skip', 'seed', 'faults', 'workflow', 'vars', 'inputs'],
]);
/** One name, several docstrings, the same thing. */
const sameEverywhere = new Set(['namespace', 'workload', 'container']);
/** Whether a workload's file may say this input. */
const mayBeSet = (name, { type }) => !ofTheRun.has(name) && type.form.kind !== 'json';
/** Inputs that a file may say, by action; actions without any are left out. */
function settable(tables) {
    return Object.fromEntries(Object.entries(tables)
        .map(([action, table]) => [
        action,
        Object.fromEntries(Object.entries(table).filter(([name, row]) => mayBeSet(name, row))),
    ])
        .filter(([, table]) => Object.keys(table).length > 0));
}
/** Whose meaning a name at the top has, where a later action calls something else so: files that were written stay valid. */
const firstOf = ['deploy-canary', 'gate-metrics', 'gate-health', 'decide-promote'];
/** Names that people would take for either. */
const either = new Set(['port', 'duration', 'timeout']);
/** Names that may stand at the top of the file, with the row that says what they mean there. */
function commonNames(tables) {
    const all = settable(tables);
    const order = [...firstOf, ...Object.keys(all)];
    const rows = new Map();
    for (const action of order)
        for (const [name, row] of Object.entries(all[action] ?? {}))
            if (!rows.has(name) && !either.has(name))
                rows.set(name, row);
    return Object.fromEntries(rows);
}
/** Whether what stands at the top is meant for an action's input of that name. */
const isMeant = (name, row, common) => row !== undefined && (sameEverywhere.has(name) || row.says === common[name]?.says);
/**
 * The content of a settings file: inputs at the top go to every action that has them, those in a section named after an action to that action
 * alone. Each value is held against its row; `file` is how refusals call the file.
 */
async function readSettings(content, tables, file, onBad) {
    const refused = (thrown) => {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        onBad(thrown);
    };
    if (content === null || content === undefined)
        return {};
    if (typeof content !== 'object' || Array.isArray(content)) {
        refused(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', { input: file, fix: 'Write `key: value`.' }));
        return {};
    }
    const actions = settable(tables);
    const common = commonNames(tables);
    const top = {};
    const own = {};
    for (const [key, value] of Object.entries(content))
        try {
            const section = Object.hasOwn(actions, key) ? actions[key] : undefined;
            if (section !== undefined)
                own[key] = await sectionOf(value, section, `${file} › ${key}`, refused);
            else
                top[key] = await writtenOf(value, rowOf(key, common, actions, file), `${file} › ${key}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return Object.fromEntries(Object.entries(actions).map(([action, table]) => [
        action,
        {
            ...Object.fromEntries(Object.entries(top).filter(([name]) => Object.hasOwn(table, name) && isMeant(name, table[name], common))),
            ...own[action],
        },
    ]));
}
async function sectionOf(value, table, path, refused) {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a map of inputs.', {
            input: path,
            fix: 'Indent them under it.',
        });
    const read = {};
    for (const [name, given] of Object.entries(value))
        try {
            const row = Object.hasOwn(table, name) ? table[name] : undefined;
            if (row === undefined)
                throw ofTheRun.has(name) ? runsOwn(name, path) : unknown(name, table, path);
            read[name] = await writtenOf(given, row, `${path}.${name}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return read;
}
function rowOf(key, common, actions, file) {
    const row = Object.hasOwn(common, key) ? common[key] : undefined;
    if (row !== undefined)
        return row;
    if (ofTheRun.has(key))
        throw runsOwn(key, file);
    const of = Object.keys(actions).filter((action) => Object.hasOwn(actions[action] ?? {}, key));
    if (of.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${key} means different things to ${of.join(', ')}.`, {
            input: file,
            fix: `Write it in a section: \`${of[0]}: {${key}: …}\`.`,
        });
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseKey */ .e)(key, [...Object.keys(common), ...Object.keys(actions)], file);
}
const runsOwn = (name, path) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} is said by each run, or is a secret: no file holds it.`, {
    input: path,
    fix: `Give it under \`with:\` in the workflow.`,
});
function unknown(name, table, path) {
    const known = Object.keys(table);
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A YAML value as the text that stands under `with:`; it is read once, so that a bad one is refused here. */
async function writtenOf(value, row, path) {
    const text = textOf(value, row, path);
    if (text.trim() !== '')
        await (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)(row, path, text);
    return text;
}
function textOf(value, { type, example }, path) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    if (type.form.kind === 'yaml' && typeof value === 'object')
        return JSON.stringify(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`A ${Array.isArray(value) ? 'list' : typeof value} is not one value.`, {
        input: path,
        fix: `Example: ${example}`,
    });
}


/***/ })

};
