export const id = 1273;
export const ids = [1273,452];
export const modules = {

/***/ 11273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


const commands = {
    demo: {
        summary: 'Run the release checklist on this machine',
        load: () => __webpack_require__.e(/* import() */ 7227).then(__webpack_require__.bind(__webpack_require__, 87227)),
        goesOn: true,
    },
    sandbox: {
        summary: 'Keep a cluster with a shop and its users on this machine',
        load: () => __webpack_require__.e(/* import() */ 4341).then(__webpack_require__.bind(__webpack_require__, 84341)),
        goesOn: true,
    },
    run: {
        summary: 'Run a workflow on this machine, against a kubeconfig or a sandbox',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(162), __webpack_require__.e(9180), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 623)),
        goesOn: true,
    },
    rehearse: {
        summary: 'Release a binary on this machine first: the whole checklist, faults included',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(162), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(5542), __webpack_require__.e(5489), __webpack_require__.e(9180), __webpack_require__.e(3220), __webpack_require__.e(8431), __webpack_require__.e(6905)]).then(__webpack_require__.bind(__webpack_require__, 77501)),
        goesOn: true,
    },
    doctor: {
        summary: 'Look at a workload and write its settings',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(5542), __webpack_require__.e(8071), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(654), __webpack_require__.e(6864), __webpack_require__.e(9946), __webpack_require__.e(2245), __webpack_require__.e(7338), __webpack_require__.e(7440), __webpack_require__.e(4422), __webpack_require__.e(2952), __webpack_require__.e(2688), __webpack_require__.e(7017), __webpack_require__.e(2302), __webpack_require__.e(3601), __webpack_require__.e(2417), __webpack_require__.e(3220), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 24403)),
    },
    init: {
        summary: 'Copy the workflows into this repository',
        load: () => __webpack_require__.e(/* import() */ 7483).then(__webpack_require__.bind(__webpack_require__, 27483)),
    },
    validate: {
        summary: 'Say what would stop a release, before anything changes',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(5542), __webpack_require__.e(1218), __webpack_require__.e(8071), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(5241), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(4861), __webpack_require__.e(654), __webpack_require__.e(6864), __webpack_require__.e(9946), __webpack_require__.e(2245), __webpack_require__.e(7338), __webpack_require__.e(7440), __webpack_require__.e(4422), __webpack_require__.e(9006), __webpack_require__.e(2952), __webpack_require__.e(2688), __webpack_require__.e(7017), __webpack_require__.e(2302), __webpack_require__.e(3601), __webpack_require__.e(2417), __webpack_require__.e(9594), __webpack_require__.e(70), __webpack_require__.e(2707)]).then(__webpack_require__.bind(__webpack_require__, 17826)),
    },
    step: {
        summary: 'Run one action by hand, or in any CI system',
        load: () => __webpack_require__.e(/* import() */ 2047).then(__webpack_require__.bind(__webpack_require__, 82047)),
        goesOn: true,
    },
    'dead-man': {
        summary: 'Guard a release in its cluster: users leave the canary when its run dies',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(9233), __webpack_require__.e(4922), __webpack_require__.e(5246)]).then(__webpack_require__.bind(__webpack_require__, 4473)),
        goesOn: true,
    },
    verifier: {
        summary: 'Stand for one cluster: tell the others what its gates say, and hear them',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4922), __webpack_require__.e(1735)]).then(__webpack_require__.bind(__webpack_require__, 41735)),
        goesOn: true,
    },
    arbiter: {
        summary: 'Vote on windows in which clusters differ, from own numbers',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(2245), __webpack_require__.e(4922), __webpack_require__.e(4999)]).then(__webpack_require__.bind(__webpack_require__, 67608)),
        goesOn: true,
    },
    sweep: {
        summary: 'End what outlived its deadline in a namespace',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(1218), __webpack_require__.e(9233), __webpack_require__.e(4922), __webpack_require__.e(3358), __webpack_require__.e(5416)]).then(__webpack_require__.bind(__webpack_require__, 63538)),
        goesOn: true,
    },
    backtest: {
        summary: 'Replay a past window against a gate: when would it have tripped?',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(2245), __webpack_require__.e(9006), __webpack_require__.e(8615), __webpack_require__.e(6128), __webpack_require__.e(2806), __webpack_require__.e(3088)]).then(__webpack_require__.bind(__webpack_require__, 16939)),
    },
    replay: {
        summary: 'Re-derive a decision from its bundle, byte for byte',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7576), __webpack_require__.e(9650), __webpack_require__.e(5241), __webpack_require__.e(2407), __webpack_require__.e(7231)]).then(__webpack_require__.bind(__webpack_require__, 45255)),
    },
    verify: {
        summary: 'Verify a decision and who keeps it: bundle, ledgers, what runs',
        load: () => Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(5542), __webpack_require__.e(7576), __webpack_require__.e(9650), __webpack_require__.e(5241), __webpack_require__.e(2407), __webpack_require__.e(956), __webpack_require__.e(1421)]).then(__webpack_require__.bind(__webpack_require__, 11421)),
    },
    keygen: {
        summary: 'Make the key that signs decisions in a ledger',
        load: () => __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 67323)),
    },
    judge: {
        summary: 'Judge canaries: JSON lines on standard input, one answer per tick',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3735), __webpack_require__.e(4861), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 53090)),
        reads: 'JSON lines: cases and ticks',
    },
    check: {
        summary: 'Judge the ledger of any test by one check: JSON lines on standard input',
        load: () => __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 70498)),
        reads: 'JSON lines: a ledger',
    },
    canonical: {
        summary: 'Write JSON in its one canonical form (RFC 8785), or its SHA-256',
        load: () => __webpack_require__.e(/* import() */ 8980).then(__webpack_require__.bind(__webpack_require__, 88980)),
    },
    'json-patch': {
        summary: 'Apply or make JSON patches (RFC 6902): one JSON line in, one out',
        load: () => __webpack_require__.e(/* import() */ 9417).then(__webpack_require__.bind(__webpack_require__, 9417)),
        reads: 'JSON lines: requests',
    },
    traceparent: {
        summary: 'Read trace headers as W3C Trace Context has them: one JSON line in, one out',
        load: () => __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.bind(__webpack_require__, 93483)),
        reads: 'JSON lines: headers',
    },
    diagnose: {
        summary: 'Name the likely cause of a failure from a folder of evidence',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7237), __webpack_require__.e(8414)]).then(__webpack_require__.bind(__webpack_require__, 18414)),
    },
    'pprof-diff': {
        summary: 'Say what grew between two pprof profiles, by function',
        load: () => __webpack_require__.e(/* import() */ 9621).then(__webpack_require__.bind(__webpack_require__, 9621)),
    },
    templates: {
        summary: 'Group log lines by what they have in common',
        load: () => __webpack_require__.e(/* import() */ 3605).then(__webpack_require__.bind(__webpack_require__, 53605)),
        reads: 'log lines',
    },
};
const hidden = {
    'sandbox-pod': () => Promise.all(/* import() */[__webpack_require__.e(5222), __webpack_require__.e(8195)]).then(__webpack_require__.bind(__webpack_require__, 28195)),
};
/** Exit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error. */
async function runCli(args) {
    const [name, ...rest] = args[0] === 'help' && args.length > 1 ? [...args.slice(1), '--help'] : args;
    leaveQuietly(name, rest);
    if (name === '--version' || name === '-V') {
        process.stdout.write(`${await version()}\n`);
        return 0;
    }
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        process.stdout.write(help());
        return name === undefined ? 2 : 0;
    }
    try {
        return await runCommand(name, rest);
    }
    catch (thrown) {
        process.stderr.write(`sluice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown)}\n`);
        return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError || isArgumentError(thrown) ? 2 : 4;
    }
}
async function runCommand(name, rest) {
    const own = Object.hasOwn(commands, name) ? commands[name]?.load : undefined;
    const load = own ?? (Object.hasOwn(hidden, name) ? hidden[name] : undefined);
    if (load === undefined)
        throw unknownCommand(name);
    const command = await load();
    if (asksHelp(rest)) {
        const asked = rest.filter((arg) => arg !== '--help' && arg !== '-h');
        process.stdout.write(`${(await command.help?.(asked)) ?? command.usage}\n`);
        return 0;
    }
    sayWaiting(name, rest);
    return await command.run(rest);
}
/**
 * `sluice judge | head`: who reads no more is no error of ours, and gets no words. But what was not told did not pass, and what changes a
 * cluster does not stop half-way. Help alone is well when nobody reads it.
 */
function leaveQuietly(name, rest) {
    const row = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    const code = row === undefined || asksHelp(rest) ? 0 : 4;
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
            if (row?.goesOn === undefined)
                process.exit(code);
        });
}
const asksHelp = (rest) => rest.includes('--help') || rest.includes('-h');
/** Somebody at a terminal sees nothing happen, and would not know why. */
function sayWaiting(name, rest) {
    const reads = Object.hasOwn(commands, name) ? commands[name]?.reads : undefined;
    const named = rest.some((arg) => !arg.startsWith('-'));
    if (reads === undefined || named || !process.stdin.isTTY)
        return;
    process.stderr.write(`sluice ${name} waits for ${reads} on standard input; Ctrl-D ends them, --help shows the form.\n`);
}
/** Of the package that this bundle is part of. */
async function version() {
    const [{ existsSync, readFileSync, realpathSync }, { dirname, join }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19)),
    ]);
    const entry = realpathSync(process.argv[1] ?? '.');
    const file = join(dirname(dirname(dirname(entry))), 'package.json');
    const read = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8')).version
        : undefined;
    return `sluice ${typeof read === 'string' ? read : 'of an unknown version'}, node ${process.version}`;
}
const isArgumentError = (thrown) => String(thrown?.code).startsWith('ERR_PARSE_ARGS');
function unknownCommand(name) {
    const near = (0,_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, Object.keys(commands));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`There is no command '${name}'.`, {
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Commands: ${Object.keys(commands).join(', ')}.`,
    });
}
function help() {
    const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
    const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`);
    return `sluice: releases by degrees, with evidence\n\nUsage: sluice COMMAND [--help], sluice help COMMAND, sluice --version\n\n${lines.join('\n')}\n\nExit codes: 0 pass or promote, 1 fail or rollback, 2 usage, 3 inconclusive or hold, 4 error.\n`;
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
/** The message of anything thrown, with the messages of its causes; a cause that the message says already is not said twice. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (thrown.cause === undefined)
        return thrown.message;
    const cause = messageOf(thrown.cause);
    return cause === '' || thrown.message.includes(cause)
        ? thrown.message
        : `${thrown.message} (${cause})`;
}


/***/ }),

/***/ 50976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   e: () => (/* binding */ refuseKey),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const jsonOf = (value) => typeof value === 'string'
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? `a ${Array.isArray(value) ? 'list' : 'map'}`
        : String(value);
const refuse = (value, path, what, fix) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `It is required and is not there; it must be ${what}.`
        : `${jsonOf(value)} is not ${what}.`, { input: path, fix });
};
const under = (path, key) => /^[\w-]{1,80}$/.test(key) ? `${path}.${key}` : `${path}[${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}]`;
/** A JSON object. */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const mapOf = (value, path, fix) => isMap(value) ? value : refuse(value, path, 'a map', fix ?? 'Write `key: value` lines.');
/** A map with exactly these fields; an unknown key is refused, and the nearest known one is named. */
const object = (fields, fix) => (value, path) => {
    const given = mapOf(value, path, fix);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined)
        refuseKey(unknown, Object.keys(fields), path);
    const read = Object.entries(fields).map(([key, shape]) => [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, under(path, key))]);
    return Object.fromEntries(read.filter(([, item]) => item !== undefined));
};
/** What `object` says of a key that it does not know. */
function refuseKey(key, known, path) {
    const near = nearest(key, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A map of any keys, each value of one shape; keys may have a form. */
const record = (item, { key, max = 1000, } = {}) => (value, path) => {
    const entries = Object.entries(mapOf(value, path));
    if (entries.length > max)
        tooMany(entries.length, max, path);
    for (const [name] of entries) {
        if (key !== undefined && !key.form.test(name))
            refuse(name, path, key.what);
        text(500)(name, path);
    }
    return Object.fromEntries(entries.map(([name, given]) => [name, item(given, under(path, name))]));
};
const list = (item, { min = 0, max = 1000, fix, } = {}) => (value, path) => {
    if (!Array.isArray(value))
        return refuse(value, path, 'a list', fix);
    if (value.length > max)
        tooMany(value.length, max, path);
    if (value.length < min)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} items, fewer than ${min}.`, {
            input: path,
            fix,
        });
    return value.map((given, i) => item(given, `${path}[${i}]`));
};
const tooMany = (count, max, path) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${count} items, more than ${max}.`, {
        input: path,
        fix: 'Shorten it.',
    });
};
const oneOf = (...options) => (value, path) => options.find((option) => option === value) ??
    refuse(value, path, `one of ${options.join(', ')}`);
/** Finite, and inside of its bounds. */
const number = (min, max, fix) => (value, path) => typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)
    ? value
    : refuse(value, path, `a number from ${min} to ${max}`, fix);
const wholeNumber = (min, max) => (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : refuse(value, path, `a whole number from ${min} to ${max}`);
/** `yes` or "true" is a text, and refused. */
const boolean = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Text without control characters; `form` is written with its words. */
const text = (max = 500, form, fix) => (value, path) => {
    if (typeof value !== 'string')
        return refuse(value, path, form?.what ?? 'a text', fix ?? quoteIt(value));
    if (value.length > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${max}.`, {
            input: path,
            fix: 'Shorten it.',
        });
    if (_text_js__WEBPACK_IMPORTED_MODULE_1__/* .control */ .A4.test(value))
        refuse(value, path, 'a text without control characters');
    return form === undefined || form.form.test(value)
        ? value
        : refuse(value, path, form.what, fix);
};
const quoteIt = (value) => typeof value === 'number' || typeof value === 'boolean' ? `Quote it: "${value}".` : undefined;
/** The key may be left out. An empty value (`limit:`) is not absence: it is refused like any other wrong type. */
const optional = (shape) => (value, path) => value === undefined ? undefined : shape(value, path);
/** The key may be left out, and then means `fallback`. */
const withDefault = (shape, fallback) => (value, path) => value === undefined ? fallback : shape(value, path);
/** The known word with the fewest edits, when at most a third of it differs. */
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, edits: distance(word.slice(0, 80).toLowerCase(), one.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return best !== undefined && best.edits <= Math.max(1, Math.ceil(best.one.length / 3))
        ? best.one
        : undefined;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const now = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            now.push(Math.min((row[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        last = row;
        row = now;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => ({
    words: 'Text',
    form: { kind: 'text', maxLength, lines: 'one' },
    read: (text, name) => {
        refuseControl(text, name);
        const value = text.trim();
        if (/[\r\n]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
        if (value.length > maxLength)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
                input: name,
                fix: 'Shorten it.',
            });
        return value;
    },
});
/** Names with commas between them, as they were written; what is empty is none. */
const namesIn = (list) => (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
/** Text of several lines, as it was written; readInputs bounds its length. */
const text = {
    words: 'Text',
    form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
    read: (value, name) => {
        refuseControl(value, name);
        return value;
    },
};
/** An output of another step or job; who uses it parses it by its schema. */
const json = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected, words, maxLength = 500) => ({
    words,
    form: { kind: 'pattern', pattern: regexp, maxLength },
    read: (value, name) => {
        const trimmed = line(maxLength).read(value, name);
        if (!regexp.test(trimmed))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
        return trimmed;
    },
});
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)', 'Kubernetes name');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = {
    words: 'Boolean',
    form: { kind: 'boolean' },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        if (/^(true|True|TRUE)$/.test(trimmed))
            return true;
        if (/^(false|False|FALSE)$/.test(trimmed))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
    },
};
const choice = (...options) => ({
    words: `One of ${options.join(', ')}`,
    form: { kind: 'choice', options },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        const found = options.find((option) => option === trimmed);
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return found;
    },
});
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name', 'Port number or name');
const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference', 'Image reference');
const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /', 'URL path');
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)', 'Path');


/***/ })

};
