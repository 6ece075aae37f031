export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 40071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   A: () => (/* binding */ pairs)
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

/***/ 52330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ bundleFolder),
  p: () => (/* binding */ localRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/workflow/workflow.js
var workflow_workflow = __webpack_require__(76803);
// EXTERNAL MODULE: ./lib/sandbox/demo/outcome.js
var outcome = __webpack_require__(39475);
// EXTERNAL MODULE: ./lib/sandbox/demo/terminal.js + 1 modules
var terminal = __webpack_require__(93721);
// EXTERNAL MODULE: ./lib/sandbox/github/server.js
var server = __webpack_require__(45400);
// EXTERNAL MODULE: ./lib/sandbox/runner/run.js + 6 modules
var run = __webpack_require__(22234);
;// CONCATENATED MODULE: ./lib/cli/run-log.js
const colours = { good: 32, bad: 31, wait: 33, soft: 90, bold: 1 };
/** What a person sees of a run: jobs, steps, what they warn of; every line is kept for the log. */
function runLog(out, verbose, now = Date.now) {
    const begun = now();
    const kept = [];
    const summaries = [];
    const paint = (colour, text) => out.isTTY === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
    const stamp = () => `${((now() - begun) / 1000).toFixed(1).padStart(6)} s`;
    const keep = (text) => {
        kept.push(`${stamp()}  ${text}\n`);
    };
    return {
        event(event) {
            keep(wordsOf(event));
            const shown = shownOf(event, verbose, paint);
            if (shown !== undefined)
                out.write(`${paint('soft', stamp())}  ${shown}\n`);
        },
        summary(job, step, markdown) {
            if (markdown.trim() !== '')
                summaries.push(`<!-- ${job} / ${step} -->\n${markdown}\n`);
        },
        end(conclusion, jobs, comment, files) {
            const rule = '─'.repeat(100);
            if (comment !== '')
                out.write(`\n${rule}\n${comment}\n${rule}\n`);
            const width = Math.max(...Object.keys(jobs).map((name) => name.length)) + 2;
            const rows = Object.entries(jobs).map(([name, { result }]) => `${name.padEnd(width)}${paint(colourOf(result), result)}`);
            out.write(`\n${rows.join('\n')}\n\n${paint(colourOf(conclusion), conclusion)} after ${stamp().trim()}\n`);
            keep(conclusion);
            if (files.bundle !== '')
                out.write(`\ncomment  ${files.comment}\nreport   ${files.html}\nbundle   ${files.bundle}   (sluice replay ${files.bundle})\n`);
        },
        text: () => kept.join(''),
        summaries: () => summaries.join('\n'),
    };
}
const colourOf = (result) => result === 'success' ? 'good' : result === 'skipped' ? 'soft' : 'bad';
function wordsOf(event) {
    switch (event.type) {
        case 'job':
            return `job ${event.job} ${event.state} ${event.result ?? ''}`;
        case 'step':
            return `step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`;
        case 'line':
            return `  ${event.line}`;
        case 'annotation':
            return `${event.level}: ${event.title}: ${event.message}`;
    }
}
const housekeeping = /^(Keep|Collect|Read the (settings|workflow))/;
const worthSaying = /^look \d+|ready after|^From \.sluice|^recovering|is proven/;
/** The line of a terminal; undefined = only the log has it. */
function shownOf(event, verbose, paint) {
    switch (event.type) {
        case 'job':
            return jobLine(event, paint);
        case 'step':
            return event.state === 'started' && !housekeeping.test(event.name)
                ? `   ${event.name}`
                : undefined;
        case 'line':
            return verbose || worthSaying.test(event.line)
                ? paint('soft', `      ${event.line}`)
                : undefined;
        case 'annotation': {
            const colour = { error: 'bad', warning: 'wait', notice: 'good' };
            return `      ${paint(colour[event.level], event.title || event.level)} ${event.message.split('\n')[0] ?? ''}`;
        }
    }
}
function jobLine({ job, name, state, result = 'success' }, paint) {
    const [outer] = job.split(' / ');
    if (state === 'started')
        return paint('bold', `── ${job.includes(' / ') ? `${outer} / ` : ''}${name}`);
    return state === 'ended' && result !== 'success'
        ? paint('bad', `   ${name}: ${result}`)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/local-run.js










/** Programs that steps build have their caches on this machine. */
const passedOn = [
    'PATH',
    'HOME',
    'LANG',
    'GOPATH',
    'GOCACHE',
    'GOMODCACHE',
    'GOPROXY',
    'GOFLAGS',
    'GOTOOLCHAIN',
];
/** Seconds instead of minutes. */
const quick = {
    inputs: { duration: '15s', interval: '500ms' },
    vars: {
        ...{ SLUICE_BASELINE_WINDOW: '6s', SLUICE_MIN_EVENTS: '10', SLUICE_DRAIN: '500ms' },
        ...{ SLUICE_READY_TIMEOUT: '30s', SLUICE_RECOVERY_TIMEOUT: '30s', SLUICE_EXPIRES_IN: '10m' },
    },
};
/** `dist/` and the templates are in it. */
const bundleFolder = () => (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ''))));
/** Runs a workflow of this folder and shows what a pull request would see. Exit code: 0 success, 1 failure or rollback, 3 hold, 130 interrupted. */
async function localRun(request) {
    const { out } = request;
    const stop = new AbortController();
    const interrupted = () => stop.abort(new Error('interrupted'));
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, interrupted);
    (0,external_node_fs_.mkdirSync)(out, { recursive: true });
    const artifacts = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-artifacts-'));
    const standIn = await (0,server/* startGitHub */.y)(1);
    const log = runLog(process.stdout, request.verbose);
    const { inputs, vars } = request.quick ? quickened(request) : request;
    try {
        const { conclusion, jobs } = await (0,run/* runWorkflow */.F)({
            ...{ repository: process.cwd(), workflow: request.workflow, bundle: bundleFolder() },
            ...{ artifacts, inputs, vars, secrets: request.secrets },
            github: request.github ?? githubOf(standIn.url),
            env: environment(request.passOn),
            signal: stop.signal,
            onEvent: log.event,
            summary: log.summary,
        });
        const kept = (0,outcome/* keep */.aC)(out, artifacts, standIn.comments.at(-1)?.body);
        const comment = kept.comment === '' ? '' : (0,terminal/* readable */.H)((0,external_node_fs_.readFileSync)(kept.comment, 'utf8'));
        log.end(conclusion, jobs, comment, kept);
        return exitCode(conclusion, artifacts);
    }
    finally {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.off(signal, interrupted);
        await standIn.stop();
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, 'run.log'), log.text());
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, 'summary.md'), log.summaries());
        (0,external_node_fs_.rmSync)(artifacts, { recursive: true, force: true });
    }
}
/** Only inputs that the workflow has, and nothing that was said otherwise. */
function quickened({ workflow, inputs, vars }) {
    const known = (0,workflow_workflow/* readWorkflow */.S6)(workflow).on['workflow_dispatch']?.inputs ?? {};
    const fitting = Object.entries(quick.inputs).filter(([name]) => Object.hasOwn(known, name));
    return {
        inputs: { ...Object.fromEntries(fitting), ...inputs },
        vars: { ...quick.vars, ...vars },
    };
}
function exitCode(conclusion, artifacts) {
    if (conclusion === 'cancelled')
        return 130;
    if (conclusion === 'success')
        return 0;
    return (0,outcome/* decisions */.a)(artifacts).at(-1)?.decision === 'hold' ? 3 : 1;
}
function githubOf(url) {
    const git = (...args) => {
        const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', args, { encoding: 'utf8' });
        return status === 0 ? stdout.trim() : '';
    };
    return {
        repository: `local/${(0,external_node_path_.basename)(process.cwd()).replace(/[^\w.-]/g, '-') || 'repository'}`,
        run_id: String(Date.now() % 1_000_000_000_000),
        run_attempt: '1',
        sha: git('rev-parse', '--verify', 'HEAD') || '0'.repeat(40),
        ref: git('symbolic-ref', 'HEAD') || 'refs/heads/main',
        actor: 'you',
        server_url: 'https://github.com',
        api_url: url,
        token: 'local_stand_in_token',
    };
}
const environment = (named) => Object.fromEntries([...passedOn, ...named].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
}));


/***/ }),

/***/ 623:
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
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50976);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40071);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50619);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52330);









const summary = 'Run a workflow on this machine, against a kubeconfig or a sandbox';
const usage = `sluice run WORKFLOW [--input NAME=VALUE]… [--var NAME=VALUE]… [--secrets FILE] [--config FILE] [--kubeconfig FILE] [--quick] [--out FOLDER]

Runs a workflow of this repository that uses Sluice's actions: needs, if, outputs, matrix, reusable workflows, artifacts, run steps. What it does not do
(containers, services, actions of others) is refused by name before anything runs. Comments go to a stand-in of GitHub and are shown here.

  WORKFLOW            its file: release-checklist.yml, or a path
  --input NAME=VALUE  an input, as under "Run workflow"
  --var NAME=VALUE    a repository variable
  --secrets FILE      YAML or JSON map of secrets; KUBECONFIG is the kubeconfig unless it is in there
  --config FILE       YAML with \`vars\` and \`inputs\`, as sluice validate takes it
  --kubeconfig FILE   default: a sandbox that runs here, $KUBECONFIG, ~/.kube/config
  --env NAME          a variable of this shell that steps see too (PATH and HOME they do); may be repeated
  --quick             seconds instead of minutes for every window, where --input and --var do not say otherwise: sees great faults only
  --verbose           every line that steps write
  --out FOLDER        run.log, comment, report, bundle and summaries (default: .sluice/run)

Exit code: 0 success (promote), 1 failure or rollback, 2 usage, 3 hold, 4 error.
Example:
  sluice run release-checklist.yml --input workload=billing --input namespace=billing --input image=ghcr.io/acme/billing:2.0`;
const options = {
    input: { type: 'string', multiple: true, default: [] },
    var: { type: 'string', multiple: true, default: [] },
    env: { type: 'string', multiple: true, default: [] },
    secrets: { type: 'string' },
    config: { type: 'string' },
    kubeconfig: { type: 'string' },
    quick: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    out: { type: 'string', default: '.sluice/run' },
};
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options, allowPositionals: true });
    const [workflow, ...more] = positionals;
    if (workflow === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Name one workflow.', {
            input: 'WORKFLOW',
            fix: 'Example: sluice run release-checklist.yml --input workload=shop.',
        });
    await (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.loadYaml)();
    const file = workflowFile(workflow);
    const given = givenBy(values);
    const secrets = secretsOf(values);
    process.stdout.write(`Against ${secrets.from}\n`);
    return await (0,_local_run_js__WEBPACK_IMPORTED_MODULE_8__/* .localRun */ .p)({
        ...{ workflow: file, vars: given.vars, inputs: given.inputs, secrets: secrets.values },
        ...{ passOn: values.env, verbose: values.verbose, out: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(values.out), github: undefined },
        quick: values.quick,
    });
}
function workflowFile(named) {
    const found = [
        named,
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github/workflows', named),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github/workflows', `${named}.yml`),
    ].find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow ${JSON.stringify(named)} is not there.`, {
            input: 'WORKFLOW',
            fix: `Run this in the repository; sluice init copies the templates. ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named)} was looked for here and in .github/workflows.`,
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found);
}
const anything = (value) => value;
const configType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ vars: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(48_000))), inputs: (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(anything)) }), 'map');
const secretsType = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)((0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(1_000_000)), 'map');
function givenBy(values) {
    const written = values.config === undefined
        ? {}
        : configType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$)(values.config, '--config'), '--config');
    return {
        vars: { ...written.vars, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .A)(values.var, '--var') },
        inputs: { ...written.inputs, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .A)(values.input, '--input') },
    };
}
/** With where the kubeconfig comes from: nobody releases into a cluster that they did not mean. */
function secretsOf(values) {
    const given = values.secrets === undefined
        ? {}
        : secretsType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$)(values.secrets, '--secrets'), '--secrets');
    if (given['KUBECONFIG'] !== undefined && values.kubeconfig === undefined)
        return { values: given, from: `KUBECONFIG of ${values.secrets ?? 'the secrets'}` };
    const { file, content } = (0,_kubeconfig_js__WEBPACK_IMPORTED_MODULE_7__/* .kubeconfigOf */ .D)(values.kubeconfig);
    return { values: { ...given, KUBECONFIG: content }, from: file };
}


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ }),

/***/ 45400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ startGitHub)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** Whose token every request carries. */
const botLogin = 'github-actions[bot]';
/** The few endpoints of GitHub's REST API that a report needs, for one pull request. */
async function startGitHub(pullRequest) {
    const comments = [];
    let refused;
    let next = 1;
    const answers = [
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
            () => [200, [{ number: pullRequest, state: 'open' }]],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/,
            (_body, match) => [
                200,
                { id: Number(match[1]), head_sha: 'abc', pull_requests: [{ number: pullRequest }] },
            ],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
            (_body, _match, query) => {
                const size = Number(query.get('per_page') ?? '30');
                const page = Number(query.get('page') ?? '1');
                return [200, comments.slice((page - 1) * size, page * size)];
            },
        ],
        [
            'POST',
            /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
            ({ body }, match) => {
                const id = next++;
                const made = {
                    id,
                    body: String(body),
                    html_url: `https://github.com/${match[1]}/pull/${match[2]}#issuecomment-${id}`,
                    user: { login: botLogin, type: 'Bot' },
                };
                comments.push(made);
                return [201, made];
            },
        ],
        ['POST', /^\/graphql$/, () => [200, { data: { viewer: { login: botLogin } } }]],
        [
            'PATCH',
            /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
            ({ body }, match) => {
                const found = comments.find(({ id }) => id === Number(match[1]));
                if (found === undefined)
                    return [404, { message: 'Not Found' }];
                found.body = String(body);
                return [200, found];
            },
        ],
    ];
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
        void (async () => {
            const url = new URL(request.url ?? '/', 'http://github');
            const body = await jsonBody(request);
            const found = answers
                .map(([method, path, answer]) => ({
                match: method === request.method ? path.exec(url.pathname) : null,
                answer,
            }))
                .find(({ match }) => match !== null);
            const writes = request.method !== 'GET' && url.pathname !== '/graphql';
            const [status, payload] = writes && refused !== undefined
                ? [refused, { message: 'Resource not accessible by integration' }]
                : found?.match == null
                    ? [404, { message: 'Not Found' }]
                    : found.answer(body, found.match, url.searchParams);
            response
                .writeHead(status, { 'content-type': 'application/json' })
                .end(JSON.stringify(payload));
        })();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        comments,
        refuse(status) {
            refused = status;
        },
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function jsonBody(request) {
    let content = '';
    for await (const chunk of request)
        content += chunk.toString('utf8');
    return content === '' ? {} : JSON.parse(content);
}


/***/ })

};
