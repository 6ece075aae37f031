export const id = 2047;
export const ids = [2047];
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

/***/ 82047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/sandbox/runner/file-commands.js
var file_commands = __webpack_require__(90293);
// EXTERNAL MODULE: ./lib/cli/given.js
var given = __webpack_require__(40071);
;// CONCATENATED MODULE: ./lib/cli/masked-lines.js
/**
 * What GitHub's runner does with `::add-mask::` (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#masking-a-value-in-a-log),
 * where there is no such runner: the command is never shown, and neither is its value from then on. undefined = show nothing.
 */
function lineMask() {
    const secrets = new Set();
    return (line) => {
        const found = /^::add-mask::(.*)$/.exec(line.trim())?.[1];
        if (found !== undefined) {
            const secret = decoded(found).trim();
            if (secret !== '')
                secrets.add(secret);
            return undefined;
        }
        // The longest first: a secret may hold another one.
        return [...secrets]
            .sort((a, b) => b.length - a.length)
            .reduce((shown, secret) => shown.replaceAll(secret, '***'), plain(line));
    };
}
const command = /^::(error|warning|notice|debug|group|endgroup)(?: ([^:]*))?::(.*)$/;
/** A command for the runner as a person reads it: `error: title: text`, line breaks and all. */
function plain(line) {
    const [, name, properties = '', text = ''] = command.exec(line.trim()) ?? [];
    if (name === undefined)
        return line;
    if (name === 'endgroup')
        return '';
    if (name === 'group')
        return decoded(text);
    const title = decoded(/title=([^,]*)/.exec(properties)?.[1] ?? '')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
    return `${name}: ${title === '' ? '' : `${title}: `}${decoded(text)}`;
}
const decoded = (value) => value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

;// CONCATENATED MODULE: ./lib/cli/step.js











const summary = 'Run one action by hand, or in any CI system (GitLab, Jenkins …)';
const usage = `sluice step ACTION [--with NAME=VALUE]… [--with-file NAME=FILE]… [--job NAME] [--needs-file FILE] [--outputs FOLDER]

Runs the action that GitHub workflows run, from the same dist.
  --with NAME=VALUE      an input, as under \`with:\` in a workflow
  --with-file NAME=FILE  an input read from a file (kubeconfig, decision, needs)
  --job NAME             the name under which the result is recorded (default: the action's name)
  --needs-file FILE      adds {"JOB": {"result", "outputs"}} to this JSON file: what decide-promote takes as \`needs\`
  --outputs FOLDER       writes every output to FOLDER/NAME

Exit code: the action's (0 or 1, 2 for a usage error); for decide-promote 0 promote, 1 rollback, 3 hold.
Example:
  sluice step deploy-canary --with-file kubeconfig=$KUBECONFIG --with namespace=shop --with workload=shop \\
    --with image=registry.example/shop:2.0 --with stage=1 --with exposure=1 --needs-file needs.json --job deploy`;
/** Runs one action of the bundle as a child process and records what it set. */
async function run(args) {
    const parsed = parse(args);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-step-'));
    try {
        await refuseUnknownInputs(parsed);
        const environment = hostEnvironment(parsed, folder);
        const main = (0,external_node_path_.join)(bundleFolder(), parsed.action, 'main.js');
        const exitCode = await execute(main, environment);
        const post = (0,external_node_path_.join)(bundleFolder(), parsed.action, 'post.js');
        const postCode = (0,external_node_fs_.existsSync)(post)
            ? await execute(post, { ...environment, ...savedState((0,external_node_path_.join)(folder, 'state')) })
            : 0;
        const outputs = (0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'output'), 'utf8'));
        const failed = exitCode !== 0 || postCode !== 0;
        record(parsed, failed ? 'failure' : 'success', outputs);
        return failed ? exitCode || postCode : outcomeCode(parsed.action, outputs.get('outcome'));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function parse(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            with: { type: 'string', multiple: true },
            'with-file': { type: 'string', multiple: true },
            job: { type: 'string' },
            'needs-file': { type: 'string' },
            outputs: { type: 'string' },
        },
    });
    const [action, ...more] = positionals;
    const known = actionNames();
    if (action === undefined || more.length > 0 || !known.includes(action))
        throw new errors.UsageError(action === undefined
            ? 'No action was named.'
            : `'${positionals.join(' ')}' is not one action.`, { fix: `Actions: ${known.join(', ')}.` });
    const inputs = new Map();
    for (const pair of values.with ?? [])
        inputs.set(...split(pair, '--with'));
    for (const pair of values['with-file'] ?? []) {
        const [name, file] = split(pair, '--with-file');
        inputs.set(name, (0,given/* contentOf */.$E)(file, name));
    }
    return {
        action,
        inputs,
        job: values.job ?? action,
        needsFile: values['needs-file'],
        outputsFolder: values.outputs,
    };
}
/** GitHub warns of an input that an action does not have, and goes on; by hand nobody sees the warning. */
async function refuseUnknownInputs({ action, inputs }) {
    const { tables } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(5542), __webpack_require__.e(8071), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(654), __webpack_require__.e(6864), __webpack_require__.e(9946), __webpack_require__.e(2245), __webpack_require__.e(7338), __webpack_require__.e(7440), __webpack_require__.e(4422), __webpack_require__.e(2952), __webpack_require__.e(2688), __webpack_require__.e(7017), __webpack_require__.e(2302), __webpack_require__.e(3601), __webpack_require__.e(2417), __webpack_require__.e(2111)]).then(__webpack_require__.bind(__webpack_require__, 22417));
    const known = Object.keys(tables[action] ?? {});
    const strange = [...inputs.keys()].find((name) => !known.includes(name));
    if (strange === undefined || known.length === 0)
        return;
    const near = (0,shape/* nearest */.pA)(strange, known);
    throw new errors.UsageError(`${action} has no such input.`, {
        input: strange,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Its inputs: ${known.join(', ')}.`,
    });
}
function split(pair, option) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0));
    if (!/^[a-z][a-z0-9-]*$/.test(name))
        throw new errors.UsageError(`${option} ${JSON.stringify(pair)} is not NAME=VALUE.`, {
            fix: `Example: ${option} workload=shop.`,
        });
    return [name, pair.slice(at + 1)];
}
/** `dist/`: this process is `dist/cli/main.js`, perhaps through npm's link in `node_modules/.bin`. */
const bundleFolder = () => (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '')));
const actionNames = () => (0,external_node_fs_.readdirSync)(bundleFolder())
    .filter((name) => name !== 'cli' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(bundleFolder(), name, 'main.js')))
    .sort();
function hostEnvironment(parsed, folder) {
    for (const file of ['output', 'state', 'summary'])
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), '');
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'));
    const inputs = [...parsed.inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return {
        GITHUB_WORKSPACE: process.cwd(),
        GITHUB_JOB: parsed.job,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(folder, 'summary'),
        ...Object.fromEntries(inherited),
        GITHUB_OUTPUT: (0,external_node_path_.join)(folder, 'output'),
        GITHUB_STATE: (0,external_node_path_.join)(folder, 'state'),
        ...Object.fromEntries(inputs),
    };
}
function execute(file, env) {
    // GitHub's runner masks by itself; everywhere else the log is read as it is written.
    const masks = env['GITHUB_ACTIONS'] !== 'true';
    const stream = masks ? 'pipe' : 'inherit';
    const child = (0,external_node_child_process_.spawn)(process.execPath, [file], { env, stdio: ['ignore', stream, stream] });
    const mask = lineMask();
    for (const [from, to] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
    ])
        if (from !== null)
            (0,external_node_readline_.createInterface)({ input: from }).on('line', (line) => {
                const shown = mask(line);
                if (shown !== undefined)
                    to.write(`${shown}\n`);
            });
    // A CI system signals this process alone; the action must hear of it to clean up.
    const forward = (signal) => {
        child.kill(signal);
    };
    process.on('SIGTERM', forward);
    process.on('SIGINT', forward);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            process.off('SIGTERM', forward);
            process.off('SIGINT', forward);
            resolve(code ?? 1);
        });
    });
}
const savedState = (file) => Object.fromEntries([...(0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(file, 'utf8'))].map(([name, value]) => [
    `STATE_${name}`,
    value,
]));
function record({ job, needsFile, outputsFolder }, result, outputs) {
    if (needsFile !== undefined) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(needsFile), { recursive: true });
        const needs = (0,external_node_fs_.existsSync)(needsFile) ? readNeeds(needsFile) : {};
        needs[job] = { result, outputs: Object.fromEntries(outputs) };
        (0,external_node_fs_.writeFileSync)(needsFile, `${JSON.stringify(needs, null, 2)}\n`);
    }
    if (outputsFolder === undefined)
        return;
    (0,external_node_fs_.mkdirSync)(outputsFolder, { recursive: true });
    for (const [name, value] of outputs)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(outputsFolder, name), value);
}
function readNeeds(file) {
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    try {
        const needs = JSON.parse(text);
        if (needs !== null && typeof needs === 'object' && !Array.isArray(needs))
            return needs;
    }
    catch {
        // told below, with the fix
    }
    throw new errors.UsageError(`--needs-file ${file} is not a JSON object.`, {
        fix: 'Delete it, or name another file; it is made by the first step.',
    });
}
function outcomeCode(action, outcome) {
    if (action !== 'decide-promote')
        return 0;
    if (outcome === 'promote')
        return 0;
    return outcome === 'rollback' ? 1 : 3;
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
