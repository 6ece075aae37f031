export const id = 4824;
export const ids = [4824,4352,5343,7581];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


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

/***/ 77501:
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
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58328);
/* harmony import */ var _connect_exposition_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21834);
/* harmony import */ var _connect_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12001);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86298);
/* harmony import */ var _preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66989);
/* harmony import */ var _preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38686);
/* harmony import */ var _sandbox_own_asked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4352);
/* harmony import */ var _sandbox_own_world_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8431);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52330);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29835);














const summary = 'Release a binary on this machine first: the whole checklist, faults included';
const usage = `sluice rehearse -f MANIFESTS… --run IMAGE=OLD --next NEW --traffic WHAT [--run-args ARGS] [--workload NAME] [--namespace NAME] [--out FOLDER]

The canary before the canary: starts a cluster here with the old binary, writes .sluice/WORKLOAD.yml when it is not there (sluice doctor), and runs
release-checklist.yml with the new one: 1, 10, 50 (with a killed pod), 100 %, promotion. In GitHub Actions it comments on the pull request with
$GITHUB_TOKEN. Nothing but this machine is needed. Under five minutes.

  -f, --filename PATH   the manifests, a file or a folder; may be repeated
  --run IMAGE=OLD       the program that runs now: the first one is the one that is released
  --next NEW            the program that is to be released
  --run-args, --traffic as of sluice sandbox
  --workload NAME       default: the only one of the manifests
  --namespace NAME      where manifests without one go (default: default)
  --pull-request N      pull request to comment on, in GitHub Actions (default: that of the commit)
  --verbose             every line that steps write
  --out FOLDER          comment, report, bundle, log (default: .sluice/rehearsal)

Exit code: 0 it would be promoted, 1 it would be rolled back, 2 usage, 3 it would be held, 4 error.`;
const options = {
    filename: { type: 'string', short: 'f', multiple: true, default: [] },
    run: { type: 'string', multiple: true, default: [] },
    next: { type: 'string' },
    'run-args': { type: 'string', multiple: true, default: [] },
    traffic: { type: 'string', multiple: true, default: [] },
    workload: { type: 'string' },
    namespace: { type: 'string', default: 'default' },
    'pull-request': { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    out: { type: 'string', default: '.sluice/rehearsal' },
};
async function run(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options });
    const [first] = values.run;
    if (values.filename.length === 0 || first === undefined || values.next === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.UsageError('The manifests, the old and the new program are needed.', {
            input: values.filename.length === 0 ? '-f' : first === undefined ? '--run' : '--next',
            fix: 'Example: sluice rehearse -f deploy/ --run ghcr.io/acme/billing=./old --next ./new --traffic http:80=50/s.',
        });
    const traffic = values.traffic.map(_sandbox_own_asked_js__WEBPACK_IMPORTED_MODULE_9__.readTraffic).filter((one) => one !== undefined);
    if (traffic.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.UsageError('Nobody asks: a release without requests cannot be judged.', {
            input: '--traffic',
            fix: 'Example: --traffic http:80=50/s.',
        });
    const image = `${first.slice(0, first.indexOf('=')).replace(/[:@][^/]*$/, '')}:next`;
    const binaries = (0,_sandbox_own_asked_js__WEBPACK_IMPORTED_MODULE_9__.readBinaries)([...values.run, `${image}=${values.next}`], argumentsFor(values, image));
    const world = await (0,_sandbox_own_world_js__WEBPACK_IMPORTED_MODULE_10__.startOwnWorld)({
        ...{ bundle: (0,_local_run_js__WEBPACK_IMPORTED_MODULE_11__/* .bundleFolder */ .L)(), manifests: values.filename, namespace: values.namespace },
        ...{ binaries, traffic, readyMs: 60_000, signal: new AbortController().signal },
        note: (said) => process.stderr.write(`note: ${said}\n`),
    });
    try {
        const workload = workloadIn(world, values.workload);
        await writeSettings(world, workload);
        return await (0,_local_run_js__WEBPACK_IMPORTED_MODULE_11__/* .localRun */ .p)({
            workflow: checklist(),
            inputs: {
                ...{ workload: workload.name, 'workload-kind': workload.kind, image },
                ...{ namespace: workload.namespace, environment: 'rehearsal' },
                ...(values['pull-request'] === '' ? {} : { 'pull-request': values['pull-request'] }),
            },
            vars: {},
            secrets: { KUBECONFIG: world.kubeconfig },
            ...{ passOn: [], quick: true, verbose: values.verbose, out: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(values.out) },
            github: githubHere(),
        });
    }
    finally {
        await world.stop();
    }
}
/** What is said for the old version is for the new one too. */
function argumentsFor(values, next) {
    const [first = ''] = values.run;
    const image = first.slice(0, first.indexOf('='));
    const given = values['run-args'];
    return [
        ...given,
        ...given
            .filter((text) => text.startsWith(`${image}=`))
            .map((text) => `${next}=${text.slice(image.length + 1)}`),
    ];
}
function workloadIn({ workloads }, named) {
    const found = workloads.filter(({ name }) => named === undefined || name === named);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.UsageError(only === undefined
        ? `The manifests have no workload ${named}.`
        : 'The manifests have several workloads.', { input: '--workload', fix: `They have: ${workloads.map(({ name }) => name).join(', ')}.` });
}
/** The repository's own checklist is what is rehearsed; without one the template. */
function checklist() {
    const own = '.github/workflows/release-checklist.yml';
    const called = '.github/workflows/canary-stage.yml';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(called))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.UsageError(`${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) ? called : own} is not there.`, {
        input: 'workflow',
        fix: 'Copy the templates: sluice init.',
    });
}
async function writeSettings(world, { name, namespace }) {
    const file = (0,_connect_settings_js__WEBPACK_IMPORTED_MODULE_4__.usualSettings)(name);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    const read = await (0,_connect_exposition_js__WEBPACK_IMPORTED_MODULE_13__/* .expositionParser */ .s)();
    const access = { kubeconfig: world.kubeconfig, context: undefined };
    const seen = await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .withCluster */ .Bq)(access, (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_12__/* .quietRuntime */ .d)(), (cluster, watches) => (0,_preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_6__/* .look */ .O)({
        ...{ cluster, read, signal: watches.signal },
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    }, { namespace, name, lookMs: 5000 }));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.', file)), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0,_preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsFile */ ._r)(seen, new Date()));
    process.stdout.write(`${(0,_preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_8__/* .sayDoctor */ .v)(seen)}\n\nWrote ${file}, which was not there: keep it in the repository.\n\n`);
}
/** In GitHub Actions the report goes to the pull request that this runs for. */
function githubHere() {
    const env = (name) => process.env[name] ?? '';
    if (env('GITHUB_ACTIONS') !== 'true' || env('GITHUB_TOKEN') === '')
        return undefined;
    return {
        ...{ repository: env('GITHUB_REPOSITORY'), run_id: env('GITHUB_RUN_ID') },
        ...{ run_attempt: env('GITHUB_RUN_ATTEMPT'), sha: env('GITHUB_SHA'), ref: env('GITHUB_REF') },
        ...{ actor: env('GITHUB_ACTOR'), server_url: env('GITHUB_SERVER_URL') },
        ...{ api_url: env('GITHUB_API_URL'), token: env('GITHUB_TOKEN') },
    };
}


/***/ }),

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withCluster),
/* harmony export */   K5: () => (/* binding */ workloadKind),
/* harmony export */   g$: () => (/* binding */ clusterInputs)
/* harmony export */ });
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44692);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




const kubeconfig = { ..._inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, words: 'Kubeconfig as YAML, or base64 of it' };
/** Inputs of every action that talks to a cluster. */
const clusterInputs = {
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(kubeconfig, {
        says: 'Credentials for the cluster; every secret in it is masked.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(), {
        says: 'Context of the kubeconfig to use; empty = its current-context.',
        example: 'production',
    }),
    settings: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0,
};
/** What `workload` names. */
const workloadKind = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(..._evidence_release_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadKinds */ .dd), 'Deployment', {
    says: 'Kind of the workload.',
    example: 'StatefulSet',
});
/** Connects and masks the credentials. */
async function connect(inputs, runtime, options) {
    const [{ readKubeconfig }, { kubernetesCluster }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5724)]).then(__webpack_require__.bind(__webpack_require__, 35724)),
        __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 25024)),
    ]);
    const mask = (secret) => runtime.mask(secret);
    const access = await readKubeconfig(inputs.kubeconfig, inputs.context, runtime.clock.now(), mask);
    for (const warning of access.warnings)
        runtime.log.warning(warning, 'kubeconfig');
    return kubernetesCluster(access, {
        clock: runtime.clock,
        signal: options.signal ?? runtime.signal,
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    });
}
/** Runs `body` with a connection, which is closed whatever happens; `watches` ends before it, with everything that follows its signal. */
async function withCluster(inputs, runtime, body, options = {}) {
    const cluster = await connect(inputs, runtime, options);
    const watches = new AbortController();
    try {
        return await body(cluster, watches);
    }
    finally {
        watches.abort(new Error('finished'));
        await cluster.close();
    }
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
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


/***/ }),

/***/ 33826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ allPresets),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   U6: () => (/* binding */ sessionChecks)
/* harmony export */ });
/* unused harmony export presets */
/** What libraries call the status code of an answer. */
const statusCode = {
    labels: [
        ...['code', 'status', 'status_code', 'http_status_code', 'http_response_status_code'],
        'response_code',
    ],
    match: '5..',
    among: '[1-5](\\d\\d|[xX]{2})',
};
/** The presets of a Go service (A5, A7, A9, A10, E2); every number is a default that a check may override. */
const presets = {
    'http-error-rate': {
        name: 'http-error-rate',
        dimension: 'error-rate',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'http_requests_total', oneOf: statusCode },
            total: { metric: 'http_requests_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        burstSeconds: 120,
        optional: false,
    },
    'http-latency-p95': {
        name: 'http-latency-p95',
        dimension: 'latency',
        kind: 'histogram',
        query: { kind: 'histogram', of: { metric: 'http_request_duration_seconds' } },
        direction: 'increase',
        unit: 's',
        quantile: 0.95,
        tolerance: 0.25,
        optional: false,
    },
    goroutines: {
        name: 'goroutines',
        dimension: 'goroutines',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_goroutines' } },
        direction: 'increase',
        unit: 'count',
        limit: 5000,
        tolerance: 0.2,
        optional: false,
    },
    'gc-pause': {
        name: 'gc-pause',
        dimension: 'gc-pause',
        kind: 'gauge',
        query: {
            kind: 'mean',
            sum: { metric: 'go_gc_duration_seconds_sum' },
            count: { metric: 'go_gc_duration_seconds_count' },
        },
        direction: 'increase',
        unit: 's',
        limit: 0.12,
        tolerance: 1,
        optional: true,
    },
    memory: {
        name: 'memory',
        dimension: 'memory',
        kind: 'gauge',
        query: { kind: 'gauge', of: { metric: 'go_memstats_heap_inuse_bytes' } },
        direction: 'increase',
        unit: 'bytes',
        tolerance: 0.3,
        optional: true,
    },
    'task-failures': {
        name: 'task-failures',
        dimension: 'task-failures',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'tasks_processed_total', match: { status: 'failed|error|dropped' } },
            total: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
    'task-throughput': {
        name: 'task-throughput',
        dimension: 'throughput',
        kind: 'counts',
        query: {
            kind: 'lost',
            started: { metric: 'tasks_enqueued_total' },
            finished: { metric: 'tasks_processed_total' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.005,
        optional: true,
    },
};
/** Presets that are not for every service: pods that share one queue evenly, and a mesh that counts what its dependencies answer. */
const special = {
    'task-rate': {
        name: 'task-rate',
        dimension: 'throughput',
        kind: 'gauge',
        query: { kind: 'rate', of: { metric: 'tasks_processed_total', match: { status: 'success' } } },
        direction: 'decrease',
        unit: 'count',
        tolerance: 0.1,
        optional: false,
    },
    'session-interruption': {
        name: 'session-interruption',
        dimension: 'session-interruption',
        kind: 'counts',
        query: { kind: 'sessions' },
        direction: 'increase',
        unit: '1',
        limit: 0.0002,
        optional: false,
    },
    'dependency-sla': {
        name: 'dependency-sla',
        dimension: 'dependency-sla',
        kind: 'counts',
        query: {
            kind: 'counts',
            bad: { metric: 'envoy_cluster_upstream_rq_xx', match: { envoy_response_code_class: '5' } },
            total: { metric: 'envoy_cluster_upstream_rq_xx' },
        },
        direction: 'increase',
        unit: '1',
        limit: 0.0005,
        optional: false,
    },
};
/** What source `sentry` can tell. */
const sessionChecks = Object.values(special).filter(({ query }) => query.kind === 'sessions');
const defaultChecks = Object.values(presets);
const allPresets = { ...presets, ...special };


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ }),

/***/ 66159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const integer = (min, max) => ({
    words: `Whole number from ${min} to ${max}`,
    form: { kind: 'whole number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?\d+$/.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a whole number from ${min} to ${max}.`, {
                input: name,
                fix: `Example: ${Math.max(min, Math.min(max, 10))}.`,
            });
        return number;
    },
});
const decimal = (min, max) => ({
    words: `Number from ${min} to ${max}`,
    form: { kind: 'number', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const number = Number(trimmed);
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || number < min || number > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a number from ${min} to ${max}.`, {
                input: name,
            });
        return number;
    },
});
/** `10` or `10%`, 0 to 100. */
const percent = (min = 0, max = 100) => ({
    words: `Percent from ${min} to ${max}`,
    form: { kind: 'percent', min, max },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(trimmed);
        const number = match === null ? Number.NaN : Number(match[1]);
        if (!(number >= min && number <= max))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a percentage from ${min} to ${max}.`, {
                input: name,
                fix: 'Example: 10 or 10%.',
            });
        return number;
    },
});
const leastShare = 0.1;
/** A share of the work: nothing, or from 0.1 % on. */
const share = {
    ...percent(0, 100),
    words: `Percent from ${leastShare} to 100, or 0`,
    read: (value, name) => {
        const number = percent(0, 100).read(value, name);
        if (number > 0 && number < leastShare)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is less than ${leastShare} %, the smallest share.`, {
                input: name,
            });
        return number;
    },
};


/***/ }),

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ chaosNamespace),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MF: () => (/* binding */ namespace),
/* harmony export */   Mo: () => (/* binding */ maxDecisionAge),
/* harmony export */   PA: () => (/* binding */ dryRun),
/* harmony export */   Pw: () => (/* binding */ readyTimeout),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ac: () => (/* binding */ onFail),
/* harmony export */   ek: () => (/* binding */ evidenceFolder),
/* harmony export */   pg: () => (/* binding */ recoveryTimeout),
/* harmony export */   qu: () => (/* binding */ minHealthy),
/* harmony export */   wS: () => (/* binding */ allowHttp),
/* harmony export */   yG: () => (/* binding */ maybeRelease)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** Rows that several actions share: their words stand once. */
const dryRun = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Print the plan and change nothing.',
    example: 'true',
});
const settingsFile = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a file inside the workspace, such as .sluice/shop.yml', 'Path of a settings file');
/** The file that says what inputs leave empty. */
const settings = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(settingsFile, {
    says: 'Settings of the workload: what it says is used where inputs are empty (docs/settings.md); empty = .sluice/<workload>.yml in the workspace, if it is there.',
    example: '.sluice/shop.yml',
});
/** Where gates leave their evidence. */
const evidenceFolder = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice/evidence', {
    says: 'Folder inside the workspace for evidence and observations.',
    example: '.sluice/evidence',
});
const allowHttp = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false', {
    says: 'Allow plain http to addresses that are not this machine.',
    example: 'true',
});
const namespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
    says: 'Namespace of the workload.',
    example: 'shop',
});
const releaseWords = {
    says: 'Output `release` of deploy-canary.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.deploy.outputs.release'),
};
const release = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
/** Of an action that has a mode without a release. */
const maybeRelease = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq, releaseWords);
const readyTimeout = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: 'How long pods may take to become ready.',
    example: '3m',
});
const drain = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, 3_600_000), '5s', {
    says: 'How long the canary goes on after its exposure is 0, for the data plane to follow (gateway-api).',
    example: '10s',
});
const chaosNamespace = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, 'chaos-mesh', {
    says: 'Namespace of Chaos Mesh.',
    example: 'chaos-mesh',
});
/** `mode` says where it counts: ` (mode prove)`, or nothing. */
const minHealthy = (mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 1000), '1', {
    says: `Ready pods of the workload that must remain${mode}.`,
    example: '3',
});
const recoveryTimeout = (of, mode = '') => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 3_600_000), '60s', {
    says: `How long ${of} may take to come back${mode}.`,
    example: '2m',
});
/** What a gate does when it fails. */
const onFail = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('withdraw', 'report'), 'withdraw', {
    says: 'What a verdict of fail does: withdraw takes users off the canary at once (it stays for diagnosis), report leaves that to the decision.',
    example: 'report',
});
const checkName = (fallback, example) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, fallback, {
    says: 'Name of this check in the evidence, when a stage has several such gates.',
    example,
});
/** How long a decision may be used: what it was made on is of its time. */
const maxDecisionAge = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(60_000, 7 * 24 * 3_600_000), '2h', {
    says: 'How old the decision may be when it is used.',
    example: '6h',
});
/** Where it is told; what is only said never stands in the way of what is done. */
const reported = {
    environment: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(100), '', {
        says: 'Name of the environment, for the report; it tells the comments of several environments apart.',
        example: 'production',
    })),
    'github-token': (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'Token that may write comments; empty = no comment.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
    'pull-request': (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 1_000_000_000), {
        says: 'Pull request to report to; empty = that of the commit.',
        example: '42',
    })),
};


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   W_: () => (/* binding */ lenient),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* unused harmony export inputLimitBytes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** No input is larger: the runner itself would refuse the environment long before. */
const inputLimitBytes = 1_000_000;
/** An example that is an expression of a workflow; action.yml itself may hold none, so its braces are left out there. */
const expression = (of) => ['${{', of, '}}'].join(' ');
const required = (type, about) => ({
    type,
    ...about,
    fallback: undefined,
});
/** Absent means `fallback`, written as in a workflow. */
const optional = (type, fallback, about) => ({
    type,
    ...about,
    fallback,
});
/** Absent stays undefined. */
const maybe = (type, about) => ({
    type: {
        ...type,
        read: (text, name) => (text.trim() === '' ? undefined : type.read(text, name)),
    },
    ...about,
    fallback: '',
});
/** Nobody waits for the way back, or for a report, because of it: a value that cannot be read is a warning, and `instead` is used. */
const lenient = (row, instead = row.fallback) => ({ ...row, insteadOfBad: instead });
/** All inputs of an action, read once. `raw` is Runtime.input. Unlisted keys never reach the code below. */
async function readInputs(table, raw, 
/** Who hears of a lenient row's bad value. */
warn = () => undefined) {
    const values = {};
    for (const [name, row] of Object.entries(table))
        values[name] = await readLeniently(row, name, raw(name), warn);
    return values;
}
async function readLeniently(row, name, given, warn) {
    const instead = row.insteadOfBad;
    if (instead === undefined)
        return await readInput(row, name, given);
    try {
        return await readInput(row, name, given);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        warn(`${thrown.message} Used instead: ${instead === '' ? 'nothing' : instead}.`);
        return await readInput(row, name, instead);
    }
}
/** One input by its row: its value, or a UsageError that names it and a way on. */
async function readInput(row, name, given) {
    if (given.length > inputLimitBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${given.length} characters, more than ${inputLimitBytes}.`, {
            input: name,
            fix: 'Pass a shorter value.',
        });
    const text = given.trim() === '' ? row.fallback : given;
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is required and was not given (or is empty).', {
            input: name,
            fix: `Set \`with: ${name}: ${row.example}\`.`,
        });
    if (text.trim() !== '')
        await row.type.load?.();
    try {
        return row.type.read(text, name);
    }
    catch (thrown) {
        throw withExample(thrown, row.example);
    }
}
/** Every refusal names a way on: where the type knows no better one, the table's example. */
const withExample = (thrown, example) => thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError && thrown.fix === undefined
    ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(thrown.said, {
        input: thrown.input,
        fix: `Example: ${example}`,
        cause: thrown.cause,
    })
    : thrown;


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
