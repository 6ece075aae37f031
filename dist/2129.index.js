export const id = 2129;
export const ids = [2129,452];
export const modules = {

/***/ 14073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ evidenceOutput),
/* harmony export */   rL: () => (/* binding */ revisionOutput),
/* harmony export */   zM: () => (/* binding */ verdictOutput)
/* harmony export */ });
const evidenceOutput = (what) => `${what} (JSON, sluice.dev/evidence/v1)`;
const verdictOutput = 'pass, fail, inconclusive or error';
const revisionOutput = 'Revision of the workload afterwards';


/***/ }),

/***/ 83561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ keepObservation),
/* harmony export */   _h: () => (/* binding */ keepBeside),
/* harmony export */   zb: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/** Writes what was seen and the evidence that refers to it into a folder of the workspace. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.leaveEvidence(runtime, folder, draft, observation);
}
/** Keeps a file of a gate beside its evidence; its path inside the workspace. */
async function keepBeside(runtime, folder, evidence, file) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.keepBeside(runtime, folder, evidence, file);
}
/** Keeps a text among the observations, under the name of its hash. */
async function keepObservation(runtime, folder, text) {
    const folders = await __webpack_require__.e(/* import() */ 6607).then(__webpack_require__.bind(__webpack_require__, 6607));
    return await folders.keepObservation(runtime, folder, text);
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

/***/ 25829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95105);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44692);



/** What every gate leaves, made in one place; what it saw is added where it is written. */
function evidenceOf(about) {
    const { warnings: judged = [], ...judgement } = about.judgement;
    return {
        schema: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .j,
        check: about.check,
        gate: about.gate,
        release: (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(about.release),
        ...judgement,
        window: about.window,
        parameters: about.parameters,
        parametersSha256: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(about.parameters),
        facts: about.facts,
        warnings: [...judged, ...(about.warnings ?? [])],
        sources: about.sources,
        clockSkewMs: null,
        previous: about.previous,
        requests: about.requests,
    };
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


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   causeLine: () => (/* binding */ causeLine),
/* harmony export */   suspectLine: () => (/* binding */ suspectLine),
/* harmony export */   troubleOf: () => (/* binding */ troubleOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);

/** What is wrong, by what the evidence is about. */
const kinds = {
    pool: 'pool exhausted',
    memory: 'memory runs out',
    cpu: 'processor busy',
    disk: 'disk busy',
    gc: 'long garbage collection',
    queue: 'work piles up',
    lag: 'work piles up',
    goroutines: 'goroutines pile up',
    error: 'new errors',
    latency: 'slow responses',
    network: 'slow network',
    load: 'another load',
    lost: 'tasks are lost',
    'slow-work': 'less work is done',
    'no-data': 'no numbers of the canary',
    dependency: 'a dependency does not answer',
    readiness: 'pods are not ready',
    restarts: 'pods end and are started again',
    'lost-messages': 'messages are lost',
    'lost-tasks': 'tasks are lost with their worker',
    'repeated-effects': 'effects happen twice',
    'repeated-tasks': 'tasks are done twice',
    'tokens-without-ttl': 'idempotency tokens never end',
    'retry-schedule': 'retries do not keep to their schedule',
    'dead-letters': 'dead letters are missing or wrong',
    offsets: 'offsets do not fit what was done',
    acks: 'messages stay without an acknowledgement',
    'lag-spikes': 'consumers fall behind',
    'lag-status': 'consumers fall behind',
    'split-brain': 'two coordinators of one group',
    'saga-violations': 'sagas break their rules',
    'saga-compensation': 'sagas are not taken back',
    'stuck-sagas': 'sagas hang',
    leaders: 'leadership is not exclusive',
    'scheduled-runs': 'scheduled runs are missing or doubled',
    'schedule-drift': 'scheduled runs come late',
    'election-seconds': 'nobody takes over the lead in time',
    'recovery-seconds': 'no recovery in time from a killed pod',
    'worker-recovery': 'no recovery in time from a killed worker',
    'context-bleeds': 'tenants are mixed up',
    'context-breaks': 'messages lose their trace',
    'context-gaps': 'traces or tenants are not said',
    'snapshot-drift': 'a snapshot differs from its events',
    'replay-nondeterminism': 'a replay gives another state each time',
};
const troubleOf = (about) => Object.hasOwn(kinds, about) ? (kinds[about] ?? about) : about.replace(/-/g, ' ');
/** `pool exhausted in shop, main.(*cart).load`: plain text. */
const suspectLine = ({ service, about, function: name }) => `${troubleOf(about)} in ${service}${name === undefined ? '' : `, ${name}`}`;
/** The cause in one sentence of plain text, without its full stop; honest where there is none. */
function causeLine({ cause, suspects, unseen }) {
    const [first] = suspects;
    if (cause === 'no clear cause' || first === undefined)
        return `No clear cause${unseen.length === 0 ? '' : `; could not see: ${unseen.slice(0, 2).join('; ')}`}`;
    const word = cause === 'likely' ? 'Likely cause' : 'Possible cause';
    return `${word} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceText */ .S$)(first.confidence)}): ${suspectLine(first)}`;
}


/***/ }),

/***/ 47418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   sK: () => (/* binding */ gateSummary)
/* harmony export */ });
/* harmony import */ var _diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50453);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26749);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69965);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);






const signs = { pass: '✅', fail: '🔴', inconclusive: '⚪', error: '⚠️' };
const verdictWords = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'not enough to tell',
    error: 'could not judge',
};
const order = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
const rowsIn = ({ check, measurements }) => measurements
    .map((m) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .measurementRow */ .h_)(check, m))
    .map((row, place) => ({ row, place }))
    .sort((a, b) => order[a.row.verdict] - order[b.row.verdict] || a.place - b.place)
    .map(({ row }) => row);
/** One row as a sentence without its full stop: `HTTP errors 62.5 % (5 of 8), stable 0 % (0 of 690), allowed 0.5 %: 140 : 1 (stops at 100 : 1)`. */
function rowText({ title, canary, stable, allowed, change, note, verdict }) {
    if (canary.value === '–')
        return `${title}: ${note === '' ? verdictWords[verdict] : note}`;
    const figure = ({ value, counts }) => counts === '' ? value : `${value} (${counts})`;
    return [
        `${title} ${figure(canary)}${change === '' ? '' : ` ${change}`}`,
        ...(stable.value === '–' ? [] : [`stable ${figure(stable)}`]),
        ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
    ]
        .join(', ')
        .concat(note === '' ? '' : `: ${note}`);
}
/** What is not green in words, one line each; of a gate without measurements its reasons. */
function openLines(evidence) {
    const open = rowsIn(evidence).filter(({ verdict }) => verdict !== 'pass');
    return open.length > 0 ? open.map(rowText) : evidence.reasons.map(_redact_js__WEBPACK_IMPORTED_MODULE_3__.redact);
}
const mostPassed = 8;
/** A gate in the job summary: five lines. */
function gateSummary(evidence) {
    const { check, verdict, release, window, facts, sources, reasons, warnings } = evidence;
    const rows = rowsIn(evidence);
    const open = rows.filter((row) => row.verdict !== 'pass');
    const passed = rows.filter((row) => row.verdict === 'pass');
    const more = passed.length - mostPassed;
    const took = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Date.parse(window.end) - Date.parse(window.start));
    const said = [...(open.length > 0 ? [] : reasons), ...warnings.map((one) => `⚠️ ${one}`)];
    const lines = [
        `### ${signs[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(check)}: ${verdictWords[verdict]} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(`${release.workload} at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .amount */ .vj)(release.achievedPercent, 'percent')}`)}`,
        open
            .slice(0, 3)
            .map((row) => `${signs[row.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(rowText(row))}`)
            .join('<br>') + (open.length > 3 ? `<br>and ${open.length - 3} more` : ''),
        said
            .slice(0, 3)
            .map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_redact_js__WEBPACK_IMPORTED_MODULE_3__.redact)(one).slice(0, 300)))
            .join('<br>'),
        facts.diagnosis === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_redact_js__WEBPACK_IMPORTED_MODULE_3__.redact)((0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__.causeLine)(facts.diagnosis))),
        passed.length === 0
            ? ''
            : `✅ ${passed.length} passed: ${passed
                .slice(0, mostPassed)
                .map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .passedText */ .qv)(row)))
                .join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`,
        [
            `${took}, from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(sources.map(({ kind }) => kind).join(', '))}`,
            ...(facts.withdrawal === undefined
                ? []
                : [
                    facts.withdrawal.done
                        ? `users were taken off the canary at ${facts.withdrawal.at.slice(11, 19)} UTC`
                        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(`users were not taken off the canary: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_3__.redact)(facts.withdrawal.detail)}`),
                ]),
        ].join(' · '),
    ];
    return `${lines.filter((one) => one !== '').join('\n\n')}\n`;
}


/***/ })

};
