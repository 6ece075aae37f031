export const id = 31;
export const ids = [31,464];
export const modules = {

/***/ 81031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsRuntime: () => (/* binding */ actionsRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
;// CONCATENATED MODULE: ./lib/adapters/log-door.js
const unprintable = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * The log door: what a runner would execute is made inert line by line (60 §3.4). `::` at a line's head and `##[` anywhere
 * get a zero-width space; control and bidi characters become `\u{…}`.
 */
function inert(message) {
    return message
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line
        .replace(unprintable, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
        .replace(/^(\s*):(?=:)/, '$1:\u200b')
        .replaceAll('##[', '##\u200b['))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(64464);
;// CONCATENATED MODULE: ./lib/adapters/actions-runtime.js





const log = {
    debug: (message) => core/* debug */.Yz(inert(message)),
    info: (message) => core/* info */.pq(inert(message)),
    notice: (message, title) => core/* notice */.lm(inert(message), title === undefined ? {} : { title }),
    warning: (message, title) => core/* warning */.$e(inert(message), title === undefined ? {} : { title }),
    error: (message, title) => core/* error */.z3(inert(message), title === undefined ? {} : { title }),
    group: (title, body) => core/* group */.Os(inert(title), body),
};
/** Host of an action: anything that sets INPUT_* and the GITHUB_* files. */
function actionsRuntime(clock = system_clock.systemClock) {
    const env = (name) => process.env[name] ?? '';
    const masked = [];
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => abort.abort(new Error(`stopped by ${signal}`)));
    return {
        log,
        clock,
        run: runIdentity(env),
        tempFolder: env('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
        workspace: env('GITHUB_WORKSPACE') || process.cwd(),
        signal: abort.signal,
        input: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
        output: (name, value) => {
            if (masked.some((secret) => value.includes(secret)))
                throw new Error(`output '${name}' holds a masked value: the runner would drop it silently`);
            core/* setOutput */.uH(name, value);
        },
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        savedState: (name) => core/* getState */.Gu(name),
        mask: (secret) => {
            for (const part of secret.split('\n').map((line) => line.trim()))
                if (part.length >= 8) {
                    masked.push(part);
                    core/* setSecret */.Pq(part);
                }
        },
        summary: async (markdown) => {
            if (env('GITHUB_STEP_SUMMARY') === '')
                return;
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        env: (name) => process.env[name],
    };
}
function runIdentity(env) {
    const serverUrl = env('GITHUB_SERVER_URL') || 'https://github.com';
    const repository = env('GITHUB_REPOSITORY');
    const runId = env('GITHUB_RUN_ID') || env('CI_PIPELINE_ID') || `local-${process.pid}`;
    return {
        runId,
        runAttempt: Number(env('GITHUB_RUN_ATTEMPT') || '1'),
        runUrl: env('CI_JOB_URL') ||
            (repository === '' ? '' : `${serverUrl}/${repository}/actions/runs/${runId}`),
        repository,
        serverUrl,
        apiUrl: env('GITHUB_API_URL') || 'https://api.github.com',
        sha: env('GITHUB_SHA') || env('CI_COMMIT_SHA'),
        ref: env('GITHUB_REF') || env('CI_COMMIT_REF_NAME'),
        workflow: env('GITHUB_WORKFLOW') || env('CI_PIPELINE_NAME'),
        job: env('GITHUB_JOB') || env('CI_JOB_NAME'),
        actor: env('GITHUB_ACTOR') || env('GITLAB_USER_LOGIN'),
        eventName: env('GITHUB_EVENT_NAME'),
        event: readEvent(env('GITHUB_EVENT_PATH')),
    };
}
function readEvent(path) {
    if (path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        core/* warning */.$e(inert(`GITHUB_EVENT_PATH ${path} could not be read: ${String(cause)}`));
        return {};
    }
}


/***/ }),

/***/ 64464:
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


/***/ })

};
