export const id = 2052;
export const ids = [2052,452];
export const modules = {

/***/ 52145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/preflight/words.js
var words = __webpack_require__(33458);
// EXTERNAL MODULE: ./lib/actions/tables.js + 1 modules
var tables = __webpack_require__(22417);
// EXTERNAL MODULE: ./lib/actions/validate/inputs.js
var validate_inputs = __webpack_require__(74421);
;// CONCATENATED MODULE: ./lib/actions/validate/silent.js
/** A runtime whose plans and sources say nothing: what matters of them is in the findings. */
const silent = (runtime) => ({
    ...runtime,
    log: {
        ...runtime.log,
        debug: () => undefined,
        info: () => undefined,
        notice: () => undefined,
        warning: () => undefined,
        group: (_title, body) => body(),
    },
});

// EXTERNAL MODULE: ./lib/actions/validate/validate.js + 12 modules
var validate = __webpack_require__(53054);
;// CONCATENATED MODULE: ./lib/actions/validate/action.js








/** Says everything that would stop the release, and fails when there is something: nothing has changed yet. Outputs `findings`, `presets`. */
async function run(runtime) {
    const { workflow, vars, inputs, ...access } = await (0,table/* readInputs */.Ko)(validate_inputs/* definitions */.BG, runtime.input);
    const request = { file: (0,external_node_path_.join)(runtime.workspace, workflow), vars, inputs, tables: tables/* tables */.u };
    const { findings, presets } = await (0,validate/* validate */.t)(request, (body) => (0,cluster/* withCluster */.Bq)(access, runtime, (cluster) => body({ ...runtime, runtime: silent(runtime), cluster, log: silent(runtime).log })));
    say(runtime, { findings, presets });
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors > 0)
        throw new Error(`${errors} ${errors === 1 ? 'thing' : 'things'} would stop this release; each is named above. Nothing was changed.`);
}
function say({ log, output }, { findings, presets }) {
    for (const finding of findings)
        log[finding.level]((0,words/* sayFinding */.L)(finding), 'validate');
    if (presets !== null)
        log.info(`Presets that the pods can serve: ${presets.join(', ') || 'none'}.`);
    if (findings.length === 0)
        log.info('Nothing stands in the way of this release.');
    output('findings', JSON.stringify(findings));
    output('presets', JSON.stringify(presets ?? []));
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   a: () => (/* binding */ Outage),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
class UsageError extends Error {
    name = 'UsageError';
    input;
    fix;
    /** The message without the input's name and the fix. */
    said;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.said = message;
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
class Outage extends UsageError {
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined
        ? thrown.message
        : `${thrown.message} (${messageOf(thrown.cause)})`;
}


/***/ })

};
