export const id = 6533;
export const ids = [6533];
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
    // What the expression does not name is not converted: a run's contexts are large, and a workflow has hundreds of expressions.
    const text = expression.toLowerCase();
    const dictionary = dictionaryOf(Object.entries(context).map(([name, value]) => [
        name,
        text.includes(name.toLowerCase()) ? value : null,
    ]));
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

/***/ 76533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowUse: () => (/* binding */ workflowUse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/host/leads-out.js
var leads_out = __webpack_require__(69897);
// EXTERNAL MODULE: ./lib/adapters/workflow/expression.js
var expression = __webpack_require__(89388);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/adapters/workflow/workflow.js
var workflow_workflow = __webpack_require__(76803);
;// CONCATENATED MODULE: ./lib/adapters/workflow/known-inputs.js



/** The inputs of a workflow as far as they are given or have defaults; a required one that is not given yet is known by the run alone. */
function knownInputs(definitions = {}, given) {
    const known = Object.keys(definitions);
    const strange = Object.keys(given).filter((name) => !Object.hasOwn(definitions, name));
    const problems = [
        ...strange.map((input) => unknownInput(input, known)),
        ...Object.entries(definitions).flatMap(([input, about]) => notAnOption(input, about, given)),
    ];
    const values = Object.fromEntries(Object.entries(definitions).map(([name, { type = 'string', required, default: fallback }]) => {
        const value = given[name] ?? fallback;
        const open = value === expression/* unknownValue */.Uo || (value === undefined && required === true);
        return [name, open ? expression/* unknownValue */.Uo : (0,workflow_workflow/* typed */.nE)(value, type)];
    }));
    return { values, problems };
}
function unknownInput(input, known) {
    const near = (0,shape/* nearest */.pA)(input, known);
    return {
        level: 'error',
        input,
        what: 'The workflow has no such input.',
        fix: `${near === undefined ? '' : `Is it '${near}'? `}It has: ${known.join(', ')}.`,
    };
}
function notAnOption(input, { options }, given) {
    const value = given[input];
    if (options === undefined || value === undefined || value === expression/* unknownValue */.Uo)
        return [];
    if (options.includes(String(value)))
        return [];
    return [
        {
            level: 'error',
            input,
            what: `${JSON.stringify(String(value))} is not one of its options.`,
            fix: `Choose one of ${options.join(', ')}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/adapters/workflow/use.js







/** GitHub goes no deeper. */
const deepest = 10;
const ofRuns = [
    'github',
    'secrets',
    'needs',
    'steps',
    'env',
    'job',
    'runner',
    'matrix',
    'strategy',
];
const runContexts = Object.fromEntries(ofRuns.map((name) => [name, expression/* unknownValue */.Uo]));
/** Reads a workflow and those of the same repository that it calls; evaluates what `vars` and `inputs` say, runs nothing. */
function workflowUse(file, { vars, inputs, within }) {
    const files = new Map();
    const readOnce = (name) => {
        // A parser says what it has read: a link in a pull request would show any file of the runner.
        if (within !== undefined && (0,leads_out/* leadsOut */.q)(name, within))
            throw new errors.UsageError(`The workflow ${name} is a link out of the workspace.`, {
                fix: 'Put the file itself there.',
            });
        const found = files.get(name) ?? (0,workflow_workflow/* readWorkflow */.S6)(name);
        files.set(name, found);
        return found;
    };
    const workflow = readOnce(file);
    const trigger = triggerOf(workflow, inputs);
    const read = knownInputs(workflow.on[trigger]?.inputs, inputs);
    const problems = read.problems.map((one) => ({
        ...one,
        where: `${file} › inputs.${one.input}`,
    }));
    const jobs = jobsOf({
        ...{ read: readOnce, file, workflow, prefix: '' },
        context: { ...runContexts, vars, inputs: read.values },
    }, problems);
    return { file, jobs, problems };
}
/** How it was started: a call has inputs that a person is not asked for, and GitHub hands over those that it has. */
function triggerOf({ on }, inputs) {
    if (!('workflow_dispatch' in on))
        return 'workflow_call';
    const isCall = 'workflow_call' in on &&
        Object.keys(inputs).some((name) => !(name in (on['workflow_dispatch']?.inputs ?? {}))) &&
        Object.keys(inputs).every((name) => name in (on['workflow_call']?.inputs ?? {}));
    return isCall ? 'workflow_call' : 'workflow_dispatch';
}
function jobsOf(about, problems, depth = 0) {
    const { file, workflow, context, prefix } = about;
    return Object.entries(workflow.jobs).flatMap(([id, job]) => {
        const path = `${prefix}${id}`;
        const mayRun = holds(job.if, context);
        const needs = typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
        const own = {
            ...{ id, path, file, needs, mayRun },
            outputs: written(job.outputs),
            steps: (job.steps ?? []).flatMap((step) => stepOf(step, context, mayRun)),
        };
        if (job.uses === undefined || !mayRun)
            return [own];
        const called = calledBy(about, job, job.uses, path, problems);
        if (called === undefined)
            return [own];
        if (depth >= deepest)
            throw new errors.UsageError(`${file} calls workflows more than ${deepest} deep.`);
        return [own, ...jobsOf(called, problems, depth + 1)];
    });
}
const ownAction = /(?:^|\/)sluice\/actions\/([^/@\s]+)(?:@\S*)?$/;
function stepOf(step, context, jobRuns) {
    const action = ownAction.exec(step.uses ?? '')?.[1];
    if (action === undefined)
        return [];
    return [
        {
            id: step.id,
            name: step.name ?? action,
            action,
            given: Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, knownText(value, context)])),
            written: written(step.with),
            mayRun: jobRuns && holds(step.if, context),
        },
    ];
}
const written = (map = {}) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, (0,expression/* textOf */.b6)(value)]));
/** Undefined = only the run knows it. */
function knownValue(value, context) {
    try {
        return (0,expression/* interpolate */.GW)(value, context, undefined);
    }
    catch (thrown) {
        if ((0,expression/* isNotKnown */.xE)(thrown))
            return expression/* unknownValue */.Uo;
        throw thrown;
    }
}
function knownText(value, context) {
    const known = knownValue(value, context);
    return known === expression/* unknownValue */.Uo ? undefined : (0,expression/* textOf */.b6)(known);
}
/** Whether an `if:` may become true. */
function holds(given, context) {
    const text = (0,expression/* textOf */.b6)(given).trim();
    if (text === '')
        return true;
    const inner = (/^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1] ?? text).trim();
    try {
        const result = (0,expression/* evaluate */._3)(inner, context, undefined);
        return result !== false && result !== null && result !== 0 && result !== '';
    }
    catch (thrown) {
        if ((0,expression/* isNotKnown */.xE)(thrown))
            return true;
        throw thrown;
    }
}
function calledBy({ read: readOnce, file, context }, job, uses, path, problems) {
    const where = `${file} › ${path}`;
    const found = uses.startsWith('./') ? localFile(file, uses) : undefined;
    if (found === undefined) {
        problems.push(uses.startsWith('./')
            ? {
                level: 'error',
                where,
                what: `It calls ${uses}, which is not there.`,
                fix: 'Copy the file there, or mend the path.',
            }
            : {
                level: 'warning',
                where,
                what: `It calls ${uses}, a workflow of another repository, which was not read.`,
                fix: 'Run sluice validate there as well.',
            });
        return undefined;
    }
    const workflow = readOnce(found);
    const on = workflow.on['workflow_call'];
    const given = Object.fromEntries(Object.entries(job.with ?? {}).map(([name, value]) => [name, knownValue(value, context)]));
    const read = knownInputs(on?.inputs, given);
    problems.push(...read.problems.map((one) => ({ ...one, where: `${where} › with.${one.input}` })), ...missingSecrets(on?.secrets, job).map((secret) => ({
        level: 'error',
        where,
        what: `${uses} needs the secret ${secret}, which is not passed.`,
        fix: `Add ${secret} under secrets:.`,
    })));
    const inner = { ...runContexts, vars: context['vars'], inputs: read.values };
    return { read: readOnce, file: found, workflow, context: inner, prefix: `${path} / ` };
}
const missingSecrets = (wanted = {}, { secrets = {} }) => secrets === 'inherit'
    ? []
    : Object.entries(wanted)
        .filter(([name, about]) => about?.required === true && !(name in secrets))
        .map(([name]) => name);
/** From the root of the repository, or beside the file when it lies elsewhere (the templates themselves). */
function localFile(file, uses) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    const root = /^(.*)\/\.github\/workflows$/.exec(folder)?.[1];
    return [...(root === undefined ? [] : [(0,external_node_path_.join)(root, uses)]), (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(uses))].find(external_node_fs_.existsSync);
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
    const read = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)(content);
    return { ...read, on: triggersOf(read.on) };
}
/** `on` is an event, a list of them, or a map. */
function triggersOf(on) {
    const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : undefined;
    return names === undefined
        ? on
        : Object.fromEntries(names.map((name) => [name, null]));
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


/***/ })

};
