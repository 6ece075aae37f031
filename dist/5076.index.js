export const id = 5076;
export const ids = [5076];
export const modules = {

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
// EXTERNAL MODULE: ./lib/sandbox/github/server.js + 3 modules
var server = __webpack_require__(48548);
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
        // Of a workflow that has no such input.
        SLUICE_INTERVAL: '500ms',
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
    // Of several clusters or services each decides; a rollback anywhere says more than a hold.
    const all = (0,outcome/* decisions */.a)(artifacts).map(({ decision }) => decision);
    return all.includes('hold') && !all.includes('rollback') ? 3 : 1;
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
        : configType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$E)(values.config, '--config'), '--config');
    return {
        vars: { ...written.vars, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .AS)(values.var, '--var') },
        inputs: { ...written.inputs, ...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .AS)(values.input, '--input') },
    };
}
/** With where the kubeconfig comes from: nobody releases into a cluster that they did not mean. */
function secretsOf(values) {
    const given = values.secrets === undefined
        ? {}
        : secretsType.read((0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$E)(values.secrets, '--secrets'), '--secrets');
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
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
function refusePrototypeKeys(value, name, depth = 0) {
    if (value === null || typeof value !== 'object')
        return;
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
            input: name,
            fix: 'Write it without aliases.',
        });
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name, depth + 1);
    else
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name, depth + 1);
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

/***/ 30690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ withIssue),
/* harmony export */   ZG: () => (/* binding */ onlyNow),
/* harmony export */   kQ: () => (/* binding */ nowSection),
/* harmony export */   mU: () => (/* binding */ headIn),
/* harmony export */   nU: () => (/* binding */ withNow)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/**
 * The head of a comment, between two marks: what a release has come to, and where users are. Whoever ends or promotes the release writes it
 * again, and leaves what explains the decision as it is.
 */
const begin = (release, outcome, users) => `<!-- sluice:now ${plain(release)} ${outcome} ${users} -->`;
const plain = (release) => release.replace(/[^\w.-]/g, '_');
const end = '<!-- /sluice:now -->';
const found = /<!-- sluice:now ([\w.-]+) ([\w-]+) ([\w-]+) -->\n(## [^\n]*)\n\n([^\n]*)\n(?:[^\n]*\n)?<!-- \/sluice:now -->/;
const userSigns = { 'on-canary': '👥', never: '✅', back: '✅', 'going-back': '⏳' };
function nowSection(model) {
    const { marker, release, outcome, icon, title, environment, users } = model;
    const where = environment === '' ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(environment)}`;
    return `${marker}\n${begin(release, outcome, users.state)}\n## ${icon} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}${where}\n\n${usersText(users)}\n${end}`;
}
const usersText = ({ state, said, met, next }) => [
    `${userSigns[state]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(said)}**${met === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(met)}`}`,
    ...(next === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(next)]),
].join('\n');
/**
 * The comment with what has happened since; undefined when it is about another release. A headline that says why a release stopped stays, and so
 * does the time since which users are back: both are still true, and nobody else knows them.
 */
function withNow(comment, now) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const [whole, release = '', outcome = '', users = '', headline = '', said = ''] = match;
    if (now.release !== undefined && release !== plain(now.release))
        return undefined;
    const stays = now.outcome === 'taken-back' && (outcome === 'rollback' || outcome === 'hold');
    const shown = stays ? outcome : now.outcome;
    const kept = stays && (users === 'back' || users === 'never') ? said : now.users;
    const done = stays || now.why === '' ? now.done : `${now.done} ${now.why}`;
    return comment.replace(whole, () => `${begin(release, shown, users)}\n${stays ? headline : `## ${now.title}`}\n\n${kept}\n${done}\n${end}`);
}
/** A comment where none was: no decision came, or nobody could write it. */
const onlyNow = (marker, now) => `${marker}\n${begin(now.release ?? 'unknown', now.outcome, 'back')}\n## ${now.title}\n\n${now.users}\n${`${now.done} ${now.why}`.trim()}\n${end}\n`;
/** Headline and where users are, as the comment says it now (Markdown); undefined when it is none of ours. */
function headIn(comment) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const lines = match[0].split('\n').slice(3, -1);
    return { title: (match[4] ?? '').replace(/^## /, ''), users: lines.join(' ').trim() };
}
const issueFound = /\n<!-- sluice:issue -->[^\n]*\n/;
/** The comment with the issue that was filed for it, once, however often it is told; `shown` is a link in Markdown. */
function withIssue(comment, shown) {
    const line = `\n<!-- sluice:issue --> Issue: ${shown}\n`;
    const changed = issueFound.test(comment)
        ? comment.replace(issueFound, () => line)
        : comment.replace(`${end}\n`, () => `${end}\n${line}`);
    return changed === comment ? undefined : changed;
}


/***/ }),

/***/ 48548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/sandbox/github/changes.js
const change = (subject, file, at, lines) => {
    const [line, header] = at;
    const added = lines.filter((one) => one.startsWith('+')).length;
    const removed = lines.filter((one) => one.startsWith('-')).length;
    const same = lines.length - added - removed;
    return {
        subject,
        file,
        patch: `@@ -${line},${same + removed} +${line},${same + added} @@ ${header}\n${lines.join('\n')}`,
    };
};
const carts = change('Read carts from the new cluster', 'cmd/shop/carts.go', [58, 'func (c *carts) load(ctx context.Context, id string) (*Cart, error) {'], [
    ' \tconn := c.pool.Get(ctx)',
    '-\tdefer conn.Close()',
    ' \treply, err := conn.Do(ctx, "HGETALL", key(id))',
    '+\tif errors.Is(err, context.DeadlineExceeded) {',
    '+\t\treturn c.again(ctx, id)',
    '+\t}',
]);
const payments = change('Watch payments until they are settled', 'cmd/shop/payments.go', [85, 'func (p *payments) watch(ctx context.Context, id string) {'], [' \tevents := p.subscribe(id)', '-\tdefer events.Close()', '+\tfor e := range events.C {']);
const orders = change('Take orders through the new payment client', 'cmd/shop/server.go', [110, 'func (s *server) orders(w http.ResponseWriter, r *http.Request) {'], [' \torder := read(r)', '-\ts.queue.Put(order)', '+\ts.queue.PutAsync(order)']);
const byDefect = {
    'redis-split-brain': carts,
    'goroutine-leak': payments,
};
/** The answer of the compare API between the stable version and one with a defect in its tag. */
function compared(head) {
    const defect = head.replace(/^v?[\d.]+-?/, '');
    const { file, patch, subject } = byDefect[defect] ?? orders;
    return {
        files: [{ filename: file, status: 'modified', patch }],
        commits: [{ sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b', commit: { message: subject } }],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sandbox/github/git-store.js

/** Commits, trees and branches in memory, by the hash of what they hold. */
function gitStore() {
    const commits = new Map();
    const trees = new Map();
    const blobs = new Map();
    const refs = new Map();
    const sha = (what) => (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(what)).digest('hex');
    const store = (files, parents, message) => {
        const made = { sha: sha([[...files], parents, message]), files, parents, message };
        commits.set(made.sha, made);
        return made;
    };
    const at = (ref) => commits.get(refs.get(ref.replace(/^refs\/heads\//, '')) ?? ref);
    const descends = (from, ancestor) => from === ancestor ||
        (commits.get(from)?.parents.some((parent) => descends(parent, ancestor)) ?? false);
    const changed = (base, files) => {
        const next = new Map(base);
        for (const [path, content] of Object.entries(files))
            if (content === null)
                next.delete(path);
            else
                next.set(path, content);
        return next;
    };
    const push = (branch, files, message = 'by hand') => {
        const parent = at(branch);
        const made = store(changed(parent?.files ?? new Map(), files), parent === undefined ? [] : [parent.sha], message);
        refs.set(branch, made.sha);
        return made.sha;
    };
    return { trees, blobs, refs, commits, sha, store, at, descends, changed, push };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/git.js

const notFound = [404, { message: 'Not Found' }];
const repo = '^/repos/[^/]+/[^/]+';
/** GitHub's git data API (refs, trees, commits, contents) and pull requests, for one repository. */
function gitStandIn() {
    const { trees, blobs, refs, commits, sha, store, at, descends, changed, push } = gitStore();
    const guarded = new Set();
    const pulls = [];
    const refused = (branch) => guarded.has(branch)
        ? [
            422,
            {
                message: 'Repository rule violations found: changes must be made through a pull request.',
            },
        ]
        : undefined;
    const refAnswer = (branch) => ({
        ref: `refs/heads/${branch}`,
        object: { type: 'commit', sha: refs.get(branch) },
    });
    const answers = [
        ['GET', new RegExp(`${repo}$`), () => [200, { full_name: 'acme/deploy' }]],
        [
            'GET',
            new RegExp(`${repo}/git/ref/heads/(.+)$`),
            (_body, match) => {
                const branch = match[1] ?? '';
                return refs.has(branch) ? [200, refAnswer(branch)] : notFound;
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/contents/(.+)$`),
            (_body, match, query) => {
                const path = match[1] ?? '';
                const content = at(query.get('ref') ?? 'main')?.files.get(path);
                if (content === undefined)
                    return notFound;
                const id = sha(content);
                blobs.set(id, content);
                const large = Buffer.byteLength(content) > 1_000_000;
                return [
                    200,
                    {
                        type: 'file',
                        path,
                        sha: id,
                        encoding: large ? 'none' : 'base64',
                        content: large ? '' : Buffer.from(content).toString('base64'),
                    },
                ];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/git/blobs/([0-9a-f]+)$`),
            (_body, match) => {
                const content = blobs.get(match[1] ?? '');
                return content === undefined
                    ? notFound
                    : [200, { encoding: 'base64', content: Buffer.from(content).toString('base64') }];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/git/commits/([0-9a-f]+)$`),
            (_body, match) => {
                const found = commits.get(match[1] ?? '');
                if (found === undefined)
                    return notFound;
                const tree = sha([...found.files]);
                trees.set(tree, found.files);
                return [200, { sha: found.sha, tree: { sha: tree }, message: found.message }];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/trees$`),
            (body) => {
                const rows = body['tree'];
                const files = changed(trees.get(String(body['base_tree'])) ?? new Map(), Object.fromEntries(rows.map(({ path, content }) => [path, content ?? null])));
                const id = sha([...files]);
                trees.set(id, files);
                return [201, { sha: id }];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/commits$`),
            (body) => {
                const files = trees.get(String(body['tree']));
                if (files === undefined)
                    return [422, { message: 'Tree SHA does not exist' }];
                const made = store(files, body['parents'], String(body['message']));
                return [
                    201,
                    { sha: made.sha, html_url: `https://github.com/acme/deploy/commit/${made.sha}` },
                ];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/refs$`),
            (body) => {
                const branch = String(body['ref']).replace(/^refs\/heads\//, '');
                if (refs.has(branch))
                    return [422, { message: 'Reference already exists' }];
                refs.set(branch, String(body['sha']));
                return [201, refAnswer(branch)];
            },
        ],
        [
            'PATCH',
            new RegExp(`${repo}/git/refs/heads/(.+)$`),
            (body, match) => {
                const branch = match[1] ?? '';
                const now = refs.get(branch);
                if (now === undefined)
                    return [422, { message: 'Reference does not exist' }];
                const next = String(body['sha']);
                if (!descends(next, now))
                    return [422, { message: 'Update is not a fast forward' }];
                const no = refused(branch);
                if (no !== undefined)
                    return no;
                refs.set(branch, next);
                return [200, refAnswer(branch)];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/pulls$`),
            (_body, _match, query) => [
                200,
                pulls.filter(({ state, head, base }) => state === (query.get('state') ?? 'open') &&
                    (query.get('head') ?? '').endsWith(`:${head.ref}`) &&
                    base.ref === query.get('base')),
            ],
        ],
        [
            'POST',
            new RegExp(`${repo}/pulls$`),
            (body) => {
                const number = 100 + pulls.length;
                const made = {
                    number,
                    head: { ref: String(body['head']) },
                    base: { ref: String(body['base']) },
                    html_url: `https://github.com/acme/deploy/pull/${number}`,
                    title: String(body['title']),
                    body: String(body['body']),
                    state: 'open',
                    merged_at: null,
                };
                pulls.push(made);
                return [201, made];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/pulls/(\\d+)$`),
            (_body, match) => {
                const found = pulls.find(({ number }) => number === Number(match[1]));
                return found === undefined ? notFound : [200, found];
            },
        ],
        [
            'PATCH',
            new RegExp(`${repo}/pulls/(\\d+)$`),
            (body, match) => {
                const found = pulls.find(({ number }) => number === Number(match[1]));
                if (found === undefined)
                    return notFound;
                if (body['state'] === 'closed')
                    found.state = 'closed';
                return [200, found];
            },
        ],
    ];
    return {
        ...{ answers, pulls, push, descends },
        head: (branch) => refs.get(branch),
        file: (branch, path) => at(branch)?.files.get(path),
        log(branch) {
            const said = [];
            for (let now = at(branch); now !== undefined; now = commits.get(now.parents[0] ?? ''))
                said.push(now.message);
            return said;
        },
        protect(branch) {
            guarded.add(branch);
        },
        merge(number) {
            const pull = pulls.find((each) => each.number === number);
            const head = pull === undefined ? undefined : at(pull.head.ref);
            if (pull === undefined || head === undefined)
                throw new Error(`no pull request #${number}`);
            const base = at(pull.base.ref);
            // What the branch changed goes on top of whatever the base has become.
            const own = at(head.parents[0] ?? '')?.files ?? new Map();
            const diff = [...head.files].filter(([path, content]) => own.get(path) !== content);
            const made = store(new Map([...(base?.files ?? []), ...diff]), [base?.sha ?? '', head.sha], `Merge pull request #${number}`);
            refs.set(pull.base.ref, made.sha);
            pull.state = 'closed';
            pull.merged_at = '2026-01-01T00:00:00Z';
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/server.js



/** Whose token every request carries. */
const botLogin = 'github-actions[bot]';
/** The few endpoints of GitHub's REST API that a report needs, for one pull request. */
async function startGitHub(pullRequest) {
    const comments = [];
    const asked = [];
    let refused;
    let next = 1;
    const git = gitStandIn();
    const answers = [
        ...git.answers,
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
            () => [200, [{ number: pullRequest, state: 'open' }]],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/compare\/([^/]+)\.\.\.([^/]+)$/,
            (_body, match) => {
                const [base = '', head = ''] = match.slice(1).map(decodeURIComponent);
                const status = git.descends(head, base)
                    ? head === base
                        ? 'identical'
                        : 'ahead'
                    : git.descends(base, head)
                        ? 'behind'
                        : 'diverged';
                return [200, { ...compared(head), status }];
            },
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
    const server = (0,external_node_http_.createServer)((request, response) => {
        void (async () => {
            const url = new URL(request.url ?? '/', 'http://github');
            const body = await jsonBody(request);
            const { method = 'GET' } = request;
            if (url.pathname !== '/graphql')
                asked.push({ method, url, body });
            const found = answers
                .map(([method, path, answer]) => ({
                // Clients write a branch or a path with its slashes escaped.
                match: method === request.method ? path.exec(decodeURIComponent(url.pathname)) : null,
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
        asked,
        git,
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
