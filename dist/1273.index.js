export const id = 1273;
export const ids = [1273,452];
export const modules = {

/***/ 11273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const commands = {
    demo: { summary: 'Run the release checklist on this machine', load: () => __webpack_require__.e(/* import() */ 7227).then(__webpack_require__.bind(__webpack_require__, 87227)) },
    sandbox: {
        summary: 'Keep a cluster with a shop and its users on this machine',
        load: () => __webpack_require__.e(/* import() */ 4341).then(__webpack_require__.bind(__webpack_require__, 84341)),
    },
    validate: {
        summary: 'Say what would stop a release, before anything changes',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(1744), __webpack_require__.e(4993), __webpack_require__.e(6604), __webpack_require__.e(8103), __webpack_require__.e(2851), __webpack_require__.e(9446), __webpack_require__.e(1727), __webpack_require__.e(7826)]).then(__webpack_require__.bind(__webpack_require__, 17826)),
    },
    step: { summary: 'Run one action by hand, or in any CI system', load: () => __webpack_require__.e(/* import() */ 2047).then(__webpack_require__.bind(__webpack_require__, 82047)) },
    'dead-man': {
        summary: 'Guard a release in its cluster: users leave the canary when its run dies',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(134), __webpack_require__.e(1744), __webpack_require__.e(5024), __webpack_require__.e(2859), __webpack_require__.e(4473)]).then(__webpack_require__.bind(__webpack_require__, 4473)),
    },
    sweep: {
        summary: 'End what outlived its deadline in a namespace',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(134), __webpack_require__.e(1744), __webpack_require__.e(5024), __webpack_require__.e(2859), __webpack_require__.e(3538)]).then(__webpack_require__.bind(__webpack_require__, 63538)),
    },
    backtest: {
        summary: 'Replay a past window against a gate: when would it have tripped?',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(6604), __webpack_require__.e(8103), __webpack_require__.e(6128), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 90099)),
    },
    replay: {
        summary: 'Re-derive a decision from its bundle, byte for byte',
        load: () => Promise.all(/* import() */[__webpack_require__.e(4993), __webpack_require__.e(5001), __webpack_require__.e(2821)]).then(__webpack_require__.bind(__webpack_require__, 12821)),
    },
    judge: {
        summary: 'Judge canaries: JSON lines on standard input, one answer per tick',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6604), __webpack_require__.e(3090)]).then(__webpack_require__.bind(__webpack_require__, 53090)),
    },
};
const hidden = {
    'sandbox-pod': () => Promise.all(/* import() */[__webpack_require__.e(5222), __webpack_require__.e(8195)]).then(__webpack_require__.bind(__webpack_require__, 28195)),
};
const later = {
    run: 'local runs of any workflow',
    diagnose: 'root causes',
    verify: 'the chain of evidence',
};
/** Exit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error. */
async function runCli(args) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h') {
        process.stdout.write(help());
        return name === undefined ? 2 : 0;
    }
    try {
        const load = Object.hasOwn(commands, name)
            ? commands[name]?.load
            : Object.hasOwn(hidden, name)
                ? hidden[name]
                : undefined;
        if (load === undefined)
            throw unknownCommand(name);
        const command = await load();
        if (rest.includes('--help') || rest.includes('-h')) {
            process.stdout.write(`${command.usage}\n`);
            return 0;
        }
        return await command.run(rest);
    }
    catch (thrown) {
        process.stderr.write(`sluice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}\n`);
        return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError || isArgumentError(thrown) ? 2 : 4;
    }
}
const isArgumentError = (thrown) => String(thrown?.code).startsWith('ERR_PARSE_ARGS');
function unknownCommand(name) {
    const what = Object.hasOwn(later, name) ? later[name] : undefined;
    if (what !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`'${name}' (${what}) is not in this version yet.`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no command '${name}'.`, {
        fix: `Commands: ${Object.keys(commands).join(', ')}.`,
    });
}
function help() {
    const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
    const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`);
    return `sluice: releases by degrees, with evidence\n\nUsage: sluice COMMAND [--help]\n\n${lines.join('\n')}\n\nExit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error.\n`;
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
