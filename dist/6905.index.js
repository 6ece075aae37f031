export const id = 6905;
export const ids = [6905,4352];
export const modules = {

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
