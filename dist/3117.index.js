export const id = 3117;
export const ids = [3117];
export const modules = {

/***/ 89388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   xE: () => (/* binding */ isNotKnown)
/* harmony export */ });
/* unused harmony export NotKnown */
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);

const statusNames = ['always', 'success', 'failure', 'cancelled', 'hashFiles'];
const infos = statusNames.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: name === 'hashFiles' ? 20 : 0,
}));
/** In a context: what only a run knows. Who asks for it gets NotKnown. */
const unknownValue = Symbol('known by the run alone');
/** The value depends on something that only a run knows. */
class NotKnown extends Error {
    name = 'NotKnown';
}
/** Whether that is why it could not be evaluated; an index keeps it as the cause of its own error. */
const isNotKnown = (thrown) => thrown instanceof NotKnown || (thrown instanceof Error && isNotKnown(thrown.cause));
const toData = (value) => value !== null &&
    typeof value === 'object' &&
    Object.values(value).some((item) => item === unknownValue)
    ? dictionaryOf(Object.entries(value))
    : JSON.parse(JSON.stringify(value ?? null), _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.reviver */ .p.eD);
function dictionaryOf(entries) {
    const known = entries.filter(([, value]) => value !== unknownValue);
    const dictionary = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT(...known.map(([key, value]) => ({ key, value: toData(value) })));
    const missing = new Set(entries.filter(([, value]) => value === unknownValue).map(([key]) => key.toLowerCase()));
    if (missing.size === 0)
        return dictionary;
    const refuse = () => {
        throw new NotKnown();
    };
    const get = (key) => missing.has(key.toLowerCase()) ? refuse() : _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT.prototype.get.call(dictionary, key);
    return Object.assign(dictionary, { get, values: refuse, pairs: refuse });
}
/** Evaluates one expression (without the braces) as GitHub does; `status` = how the jobs or steps before ended, undefined = nobody knows yet. */
function evaluate(expression, context, status) {
    const dictionary = dictionaryOf(Object.entries(context));
    const answers = {
        always: true,
        ...(status === undefined
            ? {}
            : {
                success: status === 'success',
                failure: status === 'failure',
                cancelled: status === 'cancelled',
            }),
    };
    const functions = new Map(infos.map((info) => [
        info.name.toLowerCase(),
        {
            ...info,
            call: () => {
                const answer = answers[info.name];
                if (answer === undefined && status === undefined)
                    throw new NotKnown();
                if (answer === undefined)
                    throw new Error(`${info.name}() is not supported by the local runner`);
                return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(answer);
            },
        },
    ]));
    const { tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(expression).lex();
    const parsed = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(tokens, Object.keys(context), infos).parse();
    const result = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .oi(parsed, dictionary, functions).evaluate();
    return JSON.parse(JSON.stringify(result, _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.replacer */ .p.$U) ?? 'null');
}
const braces = /\$\{\{([\s\S]*?)\}\}/g;
/** A text with expressions inside; a text that is one expression keeps its type. */
function interpolate(value, context, status) {
    if (typeof value !== 'string')
        return value;
    const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(value);
    if (whole !== null && !(whole[1] ?? '').includes('}}'))
        return evaluate((whole[1] ?? '').trim(), context, status);
    return value.replace(braces, (_all, expression) => textOf(evaluate(expression.trim(), context, status)));
}
/** As GitHub turns values into text. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** An `if:`; without a status function it means `success() && …`. */
function condition(given, context, status) {
    if (given === undefined || given === null || given === '')
        return status === 'success';
    const text = textOf(given).trim();
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text);
    const expression = (inner?.[1] ?? text).trim();
    if (!/\b(always|success|failure|cancelled)\s*\(/.test(expression) && status !== 'success')
        return false;
    const result = evaluate(expression, context, status);
    return result !== false && result !== null && result !== 0 && result !== '';
}


/***/ }),

/***/ 76803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   nE: () => (/* binding */ typed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40162);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Reads a workflow with GitHub's own parser (errors with line and column). */
function readWorkflow(file) {
    let content;
    try {
        content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow ${file} cannot be read.`, {
            input: 'workflow',
            fix: 'Check its path, and that the repository was checked out.',
            cause,
        });
    }
    const { context } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: file, content }, new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    const errors = context.errors.getErrors();
    if (errors.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow ${file} is not valid: ${errors.map(({ message }) => message).join('; ')}`);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)(content);
}
/** The inputs of a dispatch or a call with defaults and types; refuses what GitHub would refuse. */
function inputsOf(workflow, trigger, given) {
    const definitions = workflow.on[trigger]?.inputs ?? {};
    if (!(trigger in workflow.on))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow has no ${trigger}.`);
    const unknown = Object.keys(given).find((name) => !(name in definitions));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('The workflow has no such input.', {
            input: unknown,
            fix: `It has: ${Object.keys(definitions).join(', ')}.`,
        });
    return Object.fromEntries(Object.entries(definitions).map(([name, { type = 'string', required = false, default: fallback, options }]) => {
        const value = given[name] ?? fallback;
        if (value === undefined && required)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is required.', { input: name });
        if (options !== undefined && !options.includes(String(value)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${String(value)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return [name, typed(value, type)];
    }));
}
function typed(value, type) {
    if (type === 'boolean')
        return value === true || value === 'true';
    if (type === 'number')
        return Number(value ?? 0);
    return value === undefined || value === null ? '' : String(value);
}


/***/ }),

/***/ 43117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/adapters/workflow/expression.js
var expression = __webpack_require__(89388);
// EXTERNAL MODULE: ./lib/adapters/workflow/workflow.js
var workflow_workflow = __webpack_require__(76803);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sandbox/runner/runnable.js


const unsupported = ['strategy', 'container', 'services', 'defaults'];
/** Reads a workflow, and refuses by name what this runner does not do. */
function readRunnable(file) {
    const workflow = (0,workflow_workflow/* readWorkflow */.S6)(file);
    for (const [name, job] of Object.entries(workflow.jobs)) {
        const key = unsupported.find((one) => one in job);
        if (key !== undefined)
            throw new errors.UsageError(`Job ${name} of ${file} uses '${key}', which the local runner does not do.`);
    }
    return workflow;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/sandbox/runner/file-commands.js
var file_commands = __webpack_require__(90293);
;// CONCATENATED MODULE: ./lib/sandbox/runner/job.js




const outputLimit = 1024 * 1024;
const context = (job) => ({
    ...job.context,
    env: job.env,
    steps: job.steps,
    job: { status: job.status },
    runner: { os: 'Linux', arch: 'X64', temp: job.temp, debug: '' },
});
const texts = (map, from, status) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, from, status))]));
/** One line of a step's log: workflow commands are carried out, masked values become ***. */
function say(job, line) {
    const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart());
    const clean = (text) => [...job.masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    const unescaped = (text) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    if (command === null)
        return job.host.onEvent({ type: 'line', job: job.id, line: clean(line) });
    const [, name = '', properties = '', value = ''] = command;
    switch (name) {
        case 'add-mask':
            if (unescaped(value).trim() !== '')
                job.masks.add(unescaped(value).trim());
            return;
        case 'error':
        case 'warning':
        case 'notice': {
            const title = unescaped(/title=([^,]*)/.exec(properties)?.[1] ?? '')
                .replaceAll('%3A', ':')
                .replaceAll('%2C', ',');
            return job.host.onEvent({
                type: 'annotation',
                job: job.id,
                level: name,
                title,
                message: clean(unescaped(value)),
            });
        }
        case 'group':
            return job.host.onEvent({ type: 'line', job: job.id, line: `▸ ${clean(value)}` });
        default:
            return;
    }
}
function commandFiles(job, index) {
    const names = ['output', 'state', 'env', 'path', 'summary'];
    return Object.fromEntries(names.map((name) => {
        const file = (0,external_node_path_.join)(job.temp, `${name}-${index}`);
        if (!(0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.writeFileSync)(file, '');
        return [name, file];
    }));
}
/** As the runner does: an output with a masked value inside is dropped, with a warning that is easily overlooked; one above 1 MB fails. */
function acceptedOutputs(job, files) {
    const accepted = {};
    for (const [name, value] of (0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.output, 'utf8'))) {
        if ([...job.masks].some((secret) => value.includes(secret)))
            say(job, `::warning::Skip output '${name}' since it may contain secret.`);
        else if (value.length * 2 > outputLimit)
            say(job, `::error::output ${name} is larger than 1 MB`);
        else
            accepted[name] = value;
    }
    return accepted;
}
function jobOutputs(job, definition) {
    return texts(definition.outputs ?? {}, context(job), job.status);
}
function baseEnvironment(job, step, files) {
    const { github } = job.host;
    const text = (name) => (0,expression/* textOf */.b6)(github[name]);
    return {
        ...job.host.env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_REPOSITORY: text('repository'),
        GITHUB_RUN_ID: text('run_id'),
        GITHUB_RUN_ATTEMPT: text('run_attempt'),
        GITHUB_SHA: text('sha'),
        GITHUB_REF: text('ref'),
        GITHUB_WORKFLOW: text('workflow'),
        GITHUB_ACTOR: text('actor'),
        GITHUB_EVENT_NAME: text('event_name'),
        GITHUB_SERVER_URL: text('server_url'),
        GITHUB_API_URL: text('api_url'),
        GITHUB_JOB: job.id,
        RUNNER_TEMP: job.temp,
        RUNNER_OS: 'Linux',
        GITHUB_OUTPUT: files.output,
        GITHUB_STATE: files.state,
        GITHUB_ENV: files.env,
        GITHUB_PATH: files.path,
        GITHUB_STEP_SUMMARY: files.summary,
        ...job.env,
        ...texts(step.env ?? {}, context(job), job.status),
    };
}
const minutes = (value, fallback) => (typeof value === 'number' ? value : fallback) * 60_000;
const processOptions = (job, step, env) => ({
    cwd: job.workspace,
    env,
    signal: job.host.signal,
    timeoutMs: minutes(step['timeout-minutes'], 360),
    line: (line) => say(job, line),
    ...(job.host.spawned === undefined ? {} : { spawned: job.host.spawned }),
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/sandbox/runner/process.js

/** Runs a step's process; `line` gets its output line by line. Cancel and time-out as GitHub's runner does: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
function runProcess(file, args, options) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.spawned?.(child);
    const timers = [];
    let cancelled = false;
    const cancel = () => {
        cancelled = true;
        child.kill('SIGINT');
        timers.push(setTimeout(() => child.kill('SIGTERM'), 7500), setTimeout(() => child.kill('SIGKILL'), 10_000));
    };
    options.signal.addEventListener('abort', cancel, { once: true });
    if (options.signal.aborted)
        cancel();
    timers.push(setTimeout(cancel, options.timeoutMs));
    for (const stream of [child.stdout, child.stderr]) {
        let rest = '';
        stream?.setEncoding('utf8').on('data', (part) => {
            const lines = (rest + part).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                options.line(line);
        });
        stream?.on('end', () => {
            if (rest !== '')
                options.line(rest);
        });
    }
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            for (const timer of timers)
                clearTimeout(timer);
            options.signal.removeEventListener('abort', cancel);
            resolve({ code: code ?? 1, cancelled });
        });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/stand-ins.js



/** What `actions/checkout`, `actions/upload-artifact` and `actions/download-artifact` do, with folders as the repository and the artifact store. */
function standIn(name, inputs, place, log) {
    switch (name) {
        case 'actions/upload-artifact':
            return upload(inputs, place, log);
        case 'actions/download-artifact':
            return download(inputs, place, log);
        case 'actions/checkout':
            return checkout(place, log);
        default:
            throw new errors.UsageError(`The local runner has no stand-in for ${name}.`, {
                fix: 'Map it to a folder, or leave the step out.',
            });
    }
}
function checkout({ workspace, repository }, log) {
    if (repository !== undefined)
        (0,external_node_fs_.cpSync)(repository, workspace, { recursive: true });
    log('checked out the repository as it is on this machine');
}
function upload(inputs, { artifacts, workspace }, log) {
    const { name = 'artifact', path = '' } = inputs;
    const source = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,external_node_fs_.existsSync)(source)) {
        if (inputs['if-no-files-found'] === 'error')
            throw new Error(`No files were found with the provided path: ${path}`);
        return log(`no files at ${path}, nothing to upload`);
    }
    const target = (0,external_node_path_.join)(artifacts, name);
    if ((0,external_node_fs_.existsSync)(target)) {
        if (inputs['overwrite'] !== 'true')
            throw new Error(`an artifact with the name ${name} exists already`);
        (0,external_node_fs_.rmSync)(target, { recursive: true });
    }
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    (0,external_node_fs_.cpSync)(source, target, { recursive: true });
    log(`uploaded ${path} as ${name}`);
}
function download(inputs, { artifacts, workspace }, log) {
    const { name, pattern = '*', path = '.' } = inputs;
    const wanted = new RegExp(`^${(name ?? pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    const found = (0,external_node_fs_.existsSync)(artifacts)
        ? (0,external_node_fs_.readdirSync)(artifacts).filter((one) => wanted.test(one))
        : [];
    if (name !== undefined && name !== '' && found.length === 0)
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    for (const one of found) {
        const merged = (name !== undefined && name !== '') || inputs['merge-multiple'] === 'true';
        const target = merged ? (0,external_node_path_.resolve)(workspace, path) : (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, path), one);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(artifacts, one), target, { recursive: true });
    }
    log(`downloaded ${found.length} artifacts`);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/steps.js










/** Runs the steps of one job in a workspace of its own, then the post steps in reverse order. */
async function runJob(host, id, definition, given) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-job-'));
    const job = {
        host,
        id,
        workspace: (0,external_node_path_.join)(folder, 'work'),
        temp: (0,external_node_path_.join)(folder, 'temp'),
        masks: new Set(Object.values((given['secrets'] ?? {})).filter((secret) => secret.length > 3)),
        steps: {},
        env: {},
        status: 'success',
        posts: [],
        context: given,
    };
    (0,external_node_fs_.mkdirSync)(job.workspace, { recursive: true });
    (0,external_node_fs_.mkdirSync)(job.temp, { recursive: true });
    try {
        job.env = texts(definition.env ?? {}, given, 'success');
        for (const [index, step] of (definition.steps ?? []).entries())
            await runStep(job, step, index);
        for (const post of job.posts.reverse())
            if ((0,expression/* condition */.uH)(post.when, context(job), job.status))
                await post.run();
        const outputs = jobOutputs(job, definition);
        return { result: job.status, outputs };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function runStep(job, step, index) {
    const { host } = job;
    if (host.signal.aborted)
        job.status = 'cancelled';
    const from = context(job);
    const name = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '', from, job.status));
    const id = step.id ?? `__${index}`;
    if (!(0,expression/* condition */.uH)(step.if, from, job.status)) {
        job.steps[id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
        host.onEvent({ type: 'step', job: job.id, name, state: 'skipped' });
        return;
    }
    host.onEvent({ type: 'step', job: job.id, name, state: 'started' });
    const files = commandFiles(job, index);
    let code = 1;
    try {
        code =
            step.uses === undefined
                ? await runScript(job, step, files)
                : await runAction(job, step, files, name);
    }
    catch (thrown) {
        say(job, `::error::${(0,errors.messageOf)(thrown)}`);
    }
    const outputs = acceptedOutputs(job, files);
    for (const [key, value] of (0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.env, 'utf8')))
        job.env[key] = value;
    const outcome = code === 0 ? 'success' : host.signal.aborted ? 'cancelled' : 'failure';
    const forgiven = outcome === 'failure' && (0,expression/* interpolate */.GW)(step['continue-on-error'], from, job.status) === true;
    job.steps[id] = { outputs, outcome, conclusion: forgiven ? 'success' : outcome };
    if (outcome !== 'success' && !forgiven && job.status === 'success')
        job.status = outcome;
    host.onEvent({ type: 'step', job: job.id, name, state: 'ended', result: outcome });
}
async function runScript(job, step, files) {
    if (step.shell !== undefined && step.shell !== 'bash')
        throw new errors.UsageError(`shell ${step.shell} is not supported by the local runner.`);
    const script = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(step.run ?? '', context(job), job.status));
    const { code } = await runProcess('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], processOptions(job, step, baseEnvironment(job, step, files)));
    return code;
}
async function runAction(job, step, files, name) {
    const [path = ''] = (step.uses ?? '').split('@');
    const given = texts(step.with ?? {}, context(job), job.status);
    const own = /^sluice-dev\/sluice\/(actions\/[a-z-]+)$/.exec(path);
    if (own === null) {
        const { artifacts, repository } = job.host;
        standIn(path, given, { artifacts, workspace: job.workspace, repository }, (line) => say(job, line));
        return 0;
    }
    const folder = (0,external_node_path_.join)(job.host.bundle, own[1] ?? '');
    const action = (0,dist.parse)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8'));
    if (!action.runs.using.startsWith('node'))
        throw new errors.UsageError(`${step.uses} is a ${action.runs.using} action; the local runner runs node actions.`);
    const defaults = Object.entries(action.inputs ?? {}).map(([key, about]) => [
        key,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(about.default ?? '', context(job), job.status)),
    ]);
    const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given }).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, String(value)]);
    const env = {
        ...baseEnvironment(job, step, files),
        ...Object.fromEntries(inputs),
    };
    const { post } = action.runs;
    if (post !== undefined)
        job.posts.push({
            name,
            when: action.runs['post-if'] ?? 'always()',
            run: async () => {
                const saved = Object.fromEntries([...(0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.state, 'utf8'))].map(([key, value]) => [
                    `STATE_${key}`,
                    value,
                ]));
                const options = {
                    ...processOptions(job, step, { ...env, ...saved }),
                    signal: new AbortController().signal,
                };
                return (await runProcess(process.execPath, [(0,external_node_path_.join)(folder, post)], options)).code;
            },
        });
    return (await runProcess(process.execPath, [(0,external_node_path_.join)(folder, action.runs.main)], processOptions(job, step, env))).code;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run.js






/** Runs a workflow_dispatch workflow on this machine: needs, outputs, reusable workflows, JavaScript actions with their post steps. */
async function runWorkflow(options) {
    const workflow = readRunnable((0,external_node_path_.join)(options.repository, '.github/workflows', options.workflow));
    const inputs = (0,workflow_workflow/* inputsOf */.Vc)(workflow, 'workflow_dispatch', options.inputs);
    const github = {
        ...options.github,
        workflow: workflow.name ?? options.workflow,
        event_name: 'workflow_dispatch',
        event: { inputs },
    };
    const base = { github, inputs, vars: options.vars, secrets: options.secrets };
    const jobs = await runJobs({ ...options, github }, options.repository, workflow, base, '');
    const results = Object.values(jobs).map(({ result }) => result);
    const conclusion = results.includes('cancelled')
        ? 'cancelled'
        : results.includes('failure')
            ? 'failure'
            : 'success';
    return { conclusion, jobs };
}
async function runJobs(host, repository, workflow, base, prefix) {
    const results = {};
    const running = new Map();
    const needsOf = ({ needs = [] }) => typeof needs === 'string' ? [needs] : needs;
    for (const [id, job] of Object.entries(workflow.jobs))
        for (const need of needsOf(job))
            if (!(need in workflow.jobs))
                throw new errors.UsageError(`Job ${id} needs ${need}, which does not exist.`);
    const start = (id, job) => {
        const found = running.get(id);
        if (found !== undefined)
            return found;
        const run = (async () => {
            await Promise.all(needsOf(job).map((need) => start(need, workflow.jobs[need] ?? {})));
            results[id] = await runOne(host, repository, job, {
                id: `${prefix}${id}`,
                needs: Object.fromEntries(needsOf(job).map((need) => [need, results[need]])),
            }, { ...base, env: workflow.env ?? {} }, statusOf(workflow, id, results));
        })();
        running.set(id, run);
        return run;
    };
    await Promise.all(Object.entries(workflow.jobs).map(([id, job]) => start(id, job)));
    return results;
}
/** success() of a job looks at all its ancestors; a skipped one counts as not successful. */
function statusOf(workflow, id, results) {
    const ancestors = new Set();
    const visit = (name) => {
        const { needs = [] } = workflow.jobs[name] ?? {};
        for (const need of typeof needs === 'string' ? [needs] : needs) {
            if (ancestors.has(need))
                continue;
            ancestors.add(need);
            visit(need);
        }
    };
    visit(id);
    const all = [...ancestors].map((name) => results[name]?.result);
    if (all.includes('cancelled'))
        return 'cancelled';
    return all.some((result) => result === 'failure' || result === 'skipped') ? 'failure' : 'success';
}
async function runOne(host, repository, job, about, base, status) {
    const context = { ...base, needs: about.needs, strategy: {}, matrix: {} };
    const cancelled = host.signal.aborted ? 'cancelled' : status;
    if (!(0,expression/* condition */.uH)(job.if, context, cancelled)) {
        host.onEvent({ type: 'job', job: about.id, name: about.id, state: 'skipped' });
        return { result: 'skipped', outputs: {} };
    }
    const name = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(job.name ?? about.id, context, status));
    host.onEvent({ type: 'job', job: about.id, name, state: 'started' });
    const result = job.uses === undefined
        ? await runJob(host, about.id, job, context)
        : await callWorkflow(host, repository, job, about.id, context, status);
    host.onEvent({ type: 'job', job: about.id, name, state: 'ended', result: result.result });
    return result;
}
async function callWorkflow(host, repository, job, id, context, status) {
    const uses = job.uses ?? '';
    if (!uses.startsWith('./'))
        throw new errors.UsageError(`Job ${id} calls ${uses}; the local runner calls workflows of the same repository (./…).`);
    const called = readRunnable((0,external_node_path_.join)(repository, uses));
    const given = Object.fromEntries(Object.entries(job.with ?? {}).map(([key, value]) => [
        key,
        (0,expression/* interpolate */.GW)(value, context, status),
    ]));
    const inputs = (0,workflow_workflow/* inputsOf */.Vc)(called, 'workflow_call', given);
    if (job.secrets === 'inherit')
        throw new errors.UsageError(`Job ${id} inherits secrets; name them.`);
    const secrets = Object.fromEntries(Object.entries(job.secrets ?? {}).map(([key, value]) => [
        key,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, context, status)),
    ]));
    const inner = { github: context['github'], vars: context['vars'], inputs, secrets };
    const jobs = await runJobs(host, repository, called, inner, `${id} / `);
    const results = Object.values(jobs).map(({ result }) => result);
    const result = results.includes('cancelled')
        ? 'cancelled'
        : results.includes('failure')
            ? 'failure'
            : 'success';
    const outputs = Object.fromEntries(Object.entries(called.on['workflow_call']?.outputs ?? {}).map(([name, { value }]) => [
        name,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, { ...inner, jobs }, 'success')),
    ]));
    return { result, outputs };
}

// EXTERNAL MODULE: ./lib/sandbox/world.js + 36 modules
var sandbox_world = __webpack_require__(99614);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
;// CONCATENATED MODULE: ./lib/sandbox/demo/end-state.js


const httpRoutes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'httproutes');
const podChaos = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'podchaos');
/** What must be true of the decision and is not; empty = it ended as the scenario must. */
function endProblems(scenario, ended, seen) {
    const { deciding, says = [], passed = [] } = scenario;
    const wrong = [
        [
            ended.decision !== scenario.decision,
            `the decision is ${ended.decision}, it must be ${scenario.decision}`,
        ],
        [
            deciding !== undefined && ended.deciding.check !== deciding.check,
            `${ended.deciding.check} decided, it must be ${deciding?.check}`,
        ],
        [
            deciding?.measurement !== undefined && ended.deciding.measurement !== deciding.measurement,
            `${ended.deciding.measurement} decided, it must be ${deciding?.measurement}`,
        ],
        ...says.map((words) => [!words.test(seen.comment), `the comment does not say ${String(words)}`]),
        ...passed.map((check) => [!seen.passed.has(check), `${check} passed in no stage`]),
    ];
    return wrong.filter(([is]) => is).map(([, problem]) => problem);
}
/** Whatever happened: users are on the right version at full capacity, and nothing of ours is left. */
async function worldProblems(scenario, world) {
    const look = () => {
        const { store } = world.server;
        const problems = [];
        const deployment = store.find(resource_types/* builtInResources */.jz.deployments, 'shop', 'shop');
        const image = (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects.at)(deployment, 'spec', 'template', 'spec')['containers'])[0]?.['image']);
        const wanted = scenario.decision === 'promote' ? scenario.image : 'sluice.test/shop:1.0';
        if (image !== wanted)
            problems.push(`shop runs ${image}, not ${wanted}`);
        if ((0,objects/* fields */.OA)(deployment?.status)['availableReplicas'] !== 3)
            problems.push('shop has not its 3 available pods');
        for (const type of [resource_types/* builtInResources */.jz.deployments, resource_types/* builtInResources */.jz.services])
            if (store.find(type, 'shop', 'shop-canary') !== undefined)
                problems.push(`the ${type.kind} shop-canary is left`);
        if (store.list(resource_types/* builtInResources */.jz.leases, 'shop').length > 0)
            problems.push('a lease is left');
        if (podChaos !== undefined && store.list(podChaos, 'shop').length > 0)
            problems.push('a fault is left');
        if (httpRoutes !== undefined && backends(store.find(httpRoutes, 'shop', 'shop')) !== 'shop')
            problems.push('the route does not lead to shop alone');
        return problems;
    };
    for (let i = 0; i < 50 && look().length > 0; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    const { sent, failed } = world.load.counts;
    return [
        ...look(),
        ...(failed > sent * 0.005 ? [`${failed} of ${sent} requests got no answer`] : []),
    ];
}
const backends = (route) => (0,objects/* records */.V0)((0,objects/* records */.V0)((0,objects/* fields */.OA)(route?.spec)['rules'])[0]?.['backendRefs'])
    .map(({ name }) => (0,objects/* text */.Qq)(name))
    .join(', ');

;// CONCATENATED MODULE: ./lib/sandbox/demo/outcome.js


const stageOf = ({ release: { exposurePercent }, decision }) => ({
    exposure: exposurePercent,
    decision,
});
/** Folders of the stages' bundles, first stage first. */
function bundles(artifacts) {
    if (!(0,external_node_fs_.existsSync)(artifacts))
        return [];
    return (0,external_node_fs_.readdirSync)(artifacts)
        .filter((name) => name.startsWith('sluice-bundle-'))
        .sort()
        .map((name) => (0,external_node_path_.join)(artifacts, name));
}
const decisions = (artifacts) => bundles(artifacts).map((folder) => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'decision.json'), 'utf8')));
/** Checks whose evidence passed in some stage. */
function passedChecks(artifacts) {
    const passed = new Set();
    for (const folder of bundles(artifacts))
        for (const file of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'evidence'))) {
            const { check, verdict } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'evidence', file), 'utf8'));
            if (verdict === 'pass')
                passed.add(check);
        }
    return passed;
}
function lastDecision(artifacts) {
    const all = decisions(artifacts);
    const last = all.at(-1);
    if (last === undefined)
        throw new Error('the workflow ended without a decision; run.log says everything that it said');
    const { check = '', measurement = '', value = null, limit = null } = last.deciding ?? {};
    return {
        decision: last.decision,
        deciding: { check, measurement, value, limit },
        stages: all.map(stageOf),
    };
}
/** What a user keeps: comment, report and bundle of the last decision. Nothing else in the folder is touched. */
function keep(out, artifacts, comment) {
    (0,external_node_fs_.mkdirSync)(out, { recursive: true });
    const kept = {
        comment: (0,external_node_path_.join)(out, 'comment.md'),
        html: (0,external_node_path_.join)(out, 'report.html'),
        bundle: (0,external_node_path_.join)(out, 'bundle'),
    };
    for (const old of Object.values(kept))
        (0,external_node_fs_.rmSync)(old, { recursive: true, force: true });
    const last = bundles(artifacts).at(-1);
    if (last === undefined)
        return { comment: '', html: '', bundle: '' };
    (0,external_node_fs_.cpSync)(last, kept.bundle, { recursive: true });
    (0,external_node_fs_.writeFileSync)(kept.comment, comment ?? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(last, 'comment.md'), 'utf8'));
    (0,external_node_fs_.cpSync)((0,external_node_path_.join)(last, 'report.html'), kept.html);
    return kept;
}

;// CONCATENATED MODULE: ./lib/sandbox/demo/terminal.js
const colours = { pass: 32, fail: 31, wait: 33, soft: 90, bold: 1 };
/** What a person sees while the demo runs: stages, exposure, verdicts as they fall; coloured only on a terminal. `said` gets every line of the run, shown or not. */
function terminal(out, seconds, said = []) {
    const keep = (text) => {
        said.push(`${seconds().toFixed(2).padStart(7)} s  ${text}\n`);
    };
    const paint = (colour, text) => out.isTTY === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
    const show = (text) => {
        out.write(`${paint('soft', `${seconds().toFixed(1).padStart(6)} s`)}  ${text}\n`);
    };
    const line = (text) => {
        keep(text);
        show(text);
    };
    return {
        title(title, about) {
            out.write(`\n${paint('bold', title)}\n${about}\n\n`);
        },
        line,
        event(event, realPercent) {
            switch (event.type) {
                case 'job':
                    keep(`job ${event.job} ${event.state} ${event.result ?? ''}`);
                    if (event.state === 'started' && !event.job.includes(' / ') && event.name !== event.job)
                        show(paint('bold', `── ${event.name}`));
                    return;
                case 'step':
                    keep(`step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`);
                    if (event.state === 'started' &&
                        !event.name.startsWith('Keep') &&
                        !event.name.startsWith('Collect'))
                        show(`   ${event.name} ${paint('soft', `(users on the canary now: ${realPercent.toFixed(1)} %)`)}`);
                    return;
                case 'line':
                    keep(`  ${event.line}`);
                    if (/^look \d+|ready after|^asking |^recovering|^clean-up|is proven/.test(event.line))
                        show(paint('soft', `      ${event.line}`));
                    return;
                case 'annotation':
                    keep(`${event.level}: ${event.title}: ${event.message}`);
                    show(`      ${paint(event.level === 'error' ? 'fail' : event.level === 'warning' ? 'wait' : 'pass', `${event.title}`)} ${event.message.split('\n')[0] ?? ''}`);
                    return;
            }
        },
        end(decision, comment, files, counts) {
            out.write(`\n${'─'.repeat(100)}\n${comment}\n${'─'.repeat(100)}\n`);
            line(`${paint(decision === 'promote' ? 'pass' : decision === 'hold' ? 'wait' : 'fail', decision)}; ${counts.sent} requests, ${counts.canary} by a canary, ${counts.errors} errors, ${counts.failed} without an answer`);
            out.write(`\ncomment  ${files.comment}\nreport   ${files.html}\nbundle   ${files.bundle}   (sluice replay ${files.bundle})\n`);
        },
    };
}
/** The comment as text: entities decoded, folds opened, markers and tags away. */
function readable(markdown) {
    return markdown
        .replace(/<!--[\s\S]*?-->\n*/g, '')
        .replace(/```mermaid[\s\S]*?```\n*/g, '')
        .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '[$1 …]')
        .replace(/<[^>]+>/g, '')
        .replace(/\*\*/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
        .trim();
}

;// CONCATENATED MODULE: ./lib/sandbox/demo/demo.js









const exposures = [1, 10, 50, 100];
const requestsPerSecond = 240;
/** Runs the checklist as a user's repository would, in a world of its own; 0 when it ended as the scenario must. */
async function runDemo(scenario, options) {
    const stop = new AbortController();
    const interrupted = () => stop.abort(new Error('interrupted'));
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, interrupted);
    const begun = Date.now();
    const seconds = () => (Date.now() - begun) / 1000;
    const said = [];
    const show = terminal(options.json ? process.stderr : process.stdout, seconds, said);
    show.title(`Sluice demo: ${scenario.name}`, scenario.about);
    const world = await (0,sandbox_world.startWorld)(options.bundle, { requestsPerSecond, seed: 7 });
    const artifacts = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-artifacts-'));
    const running = { bundle: options.bundle, artifacts, show, signal: stop.signal };
    try {
        show.line(`a cluster at ${world.server.url}: shop 1.0 on 3 pods, ${requestsPerSecond} requests a second, Chaos Mesh, GitHub`);
        await release(scenario, world, running);
        stop.signal.throwIfAborted();
        const ended = scenario.killed === true ? await awaitSwitch(world, running) : lastDecision(artifacts);
        const files = keep(options.out, artifacts, world.github.comments.at(-1)?.body);
        const comment = files.comment === '' ? '' : readable((0,external_node_fs_.readFileSync)(files.comment, 'utf8'));
        const problems = [
            ...endProblems(scenario, ended, { comment, passed: passedChecks(artifacts) }),
            ...(await worldProblems(scenario, world)),
        ];
        show.end(ended.decision, comment, files, world.load.counts);
        for (const problem of problems)
            show.line(`WRONG: ${problem}`);
        if (options.json)
            process.stdout.write(`${JSON.stringify({ scenario: scenario.name, decision: ended.decision, deciding: ended.deciding, stages: ended.stages, seconds: Math.round(seconds() * 10) / 10, ...files })}\n`);
        return problems.length === 0 ? 0 : 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        show.line('interrupted: everything is being stopped');
        return 130;
    }
    finally {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.off(signal, interrupted);
        await world.stop();
        (0,external_node_fs_.mkdirSync)(options.out, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.out, 'run.log'), said.join(''));
        (0,external_node_fs_.rmSync)(artifacts, { recursive: true, force: true });
    }
}
const github = (world) => ({
    repository: 'acme/shop',
    run_id: String(Date.now() % 1_000_000_000),
    run_attempt: '1',
    sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b',
    ref: 'refs/heads/release-2.0',
    actor: 'you',
    server_url: 'https://github.com',
    api_url: world.github.url,
    token: 'ghs_sandbox_token',
});
const vars = (killed) => ({
    SLUICE_BASELINE_WINDOW: '4s',
    SLUICE_MIN_EVENTS: '10',
    SLUICE_MIN_TICKS: '5',
    SLUICE_READY_TIMEOUT: '30s',
    SLUICE_EXPIRES_IN: killed ? '25s' : '10m',
    SLUICE_RECOVERY_TIMEOUT: '30s',
    SLUICE_DEPENDENCIES: '[{name: queue, path: "/readyz?dependency=queue"}]',
    SLUICE_DRAIN: '500ms',
    SLUICE_NAMESPACE: 'shop',
});
async function release(scenario, world, running) {
    const { show } = running;
    const children = new Set();
    const dead = new AbortController();
    let dying = false;
    const onEvent = (event) => {
        show.event(event, world.load.recentCanaryPercent());
        // A runner that dies takes its processes with it, without any signal that could be handled.
        if (scenario.killed !== true || dying || event.type !== 'step' || event.state !== 'started')
            return;
        if (!event.job.startsWith('stage-10') || !event.name.startsWith('Judge'))
            return;
        dying = true;
        setTimeout(() => {
            show.line('the runner is killed (SIGKILL), and with it everything that it was doing');
            for (const child of children)
                child.kill('SIGKILL');
            dead.abort(new Error('the runner died'));
        }, 2500);
    };
    const run = runWorkflow({
        repository: world.repository,
        workflow: 'release-checklist.yml',
        bundle: running.bundle,
        artifacts: running.artifacts,
        github: github(world),
        vars: vars(scenario.killed === true),
        secrets: { KUBECONFIG: world.kubeconfig },
        env: environment(),
        signal: running.signal,
        onEvent: (event) => {
            if (!dead.signal.aborted)
                onEvent(event);
        },
        spawned(child) {
            if (dead.signal.aborted)
                child.kill('SIGKILL');
            children.add(child);
            child.once('exit', () => children.delete(child));
        },
        inputs: {
            workload: 'shop',
            namespace: 'shop',
            image: scenario.image,
            environment: 'production',
            provider: 'gateway-api',
            source: 'pods',
            duration: '8s',
            interval: '500ms',
        },
    });
    const died = new Promise((resolve) => dead.signal.addEventListener('abort', () => resolve()));
    await Promise.race([run, died]);
}
/** PATH and a home: steps see nothing else of this machine. */
const environment = () => ({
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/tmp',
});
/** Nobody renews the lease any more: the switch in the cluster ends the release at its deadline, without runner, GitHub or network. */
async function awaitSwitch(world, running) {
    running.show.line('nobody is left to act; the dead-man switch in the cluster goes on watching');
    const { store } = world.server;
    const gone = () => store.find(resource_types/* builtInResources */.jz.deployments, 'shop', 'shop-canary') === undefined;
    for (let i = 0; i < 450 && !gone() && !running.signal.aborted; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    const acted = gone();
    running.show.line(acted
        ? 'the dead-man switch took the users back and removed the canary'
        : 'the dead-man switch did nothing within 45 s');
    const before = decisions(running.artifacts);
    if (before.length > 0)
        running.show.line('the pull request still says what the last decision before that was:');
    const decision = acted ? 'rollback' : 'hold';
    return {
        decision,
        deciding: {
            check: 'dead-man',
            measurement: acted ? 'expires-at' : 'nothing-ended',
            value: null,
            limit: null,
        },
        stages: [...before.map(stageOf), { exposure: exposures[before.length] ?? 0, decision }],
    };
}


/***/ }),

/***/ 90293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readFileCommands)
/* harmony export */ });
/** The runner's file command format: `NAME<<DELIMITER`, lines, `DELIMITER`; or `NAME=VALUE`. */
function readFileCommands(text) {
    const values = new Map();
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const block = /^([^=<]+)<<(.+)$/.exec(line);
        if (block === null) {
            const at = line.indexOf('=');
            if (at > 0)
                values.set(line.slice(0, at), line.slice(at + 1));
            continue;
        }
        const end = lines.indexOf(block[2] ?? '', i + 1);
        if (end === -1)
            throw new Error(`file command ${block[1]} has no end`);
        values.set(block[1] ?? '', lines.slice(i + 1, end).join('\n'));
        i = end;
    }
    return values;
}


/***/ })

};
