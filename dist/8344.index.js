export const id = 8344;
export const ids = [8344];
export const modules = {

/***/ 38344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonNames: () => (/* binding */ commonNames),
/* harmony export */   mayBeSet: () => (/* binding */ mayBeSet),
/* harmony export */   namedSections: () => (/* binding */ namedSections),
/* harmony export */   readSettings: () => (/* binding */ readSettings),
/* harmony export */   settable: () => (/* binding */ settable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** What one run says, or one job hands to the next; a secret stands in no file. Outputs of other steps (JSON) are left out by their form. */
const ofTheRun = new Set([
    ...['kubeconfig', 'context', 'settings', 'image', 'stage', 'exposure', 'mode', 'revision'],
    ...[
        'reason',
        'resume',
        'dry-run',
        'pull-request',
        'github-token',
        'git-token',
        'environment',
        'needs',
    ],
    ...[
        'prometheus-token',
        'sentry-token',
        'consumer-credentials',
        'sentry-release',
        'source-credentials',
    ],
    ...['sentry-baseline-release', 'evidence-folder', 'bundle-folder', 'check-name', 'experiment'],
    ...['signing-key', 'fabric-key', 'previous-root', 'receipts', 'root', 'bundle'],
    ...[
        'bundles',
        'keys',
        'trusted-root',
        'identity',
        'issuer',
        'require-ledgers',
        'unseen',
        'branch',
    ],
    ...['require', 'may-skip', 'seed', 'faults', 'workflow', 'vars', 'inputs'],
    ...[
        'consul-token',
        'consul-client-cert',
        'consul-client-key',
        'loosening',
        'told-file',
        'leaked',
    ],
    ...['on-duty-token', 'on-duty-command', 'gitlab-token', 'jira-token', 'wecom-webhook'],
    ...['slack-webhook', 'slack-token', 'webhook-secret'],
    ...['cluster', 'release-name', 'tls-cert', 'tls-key'],
]);
/** One name, several docstrings, the same thing. */
const sameEverywhere = new Set([
    ...['namespace', 'workload', 'container', 'policy'],
]);
/** A secret by its name, whichever action it is of. */
const secret = /token|credential|password|secret|client-key/;
/** Whether a workload's file may say this input. */
const mayBeSet = (name, { type }) => !ofTheRun.has(name) && !secret.test(name) && type.form.kind !== 'json';
/** Inputs that a file may say, by action; actions without any are left out. */
function settable(tables) {
    return Object.fromEntries(Object.entries(tables)
        .map(([action, table]) => [
        action,
        Object.fromEntries(Object.entries(table).filter(([name, row]) => mayBeSet(name, row))),
    ])
        .filter(([, table]) => Object.keys(table).length > 0));
}
/** Whose meaning a name at the top has, where a later action calls something else so: files that were written stay valid. */
const firstOf = ['deploy-canary', 'gate-metrics', 'gate-health', 'decide-promote'];
/** Names that people would take for either. */
const either = new Set(['port', 'duration', 'timeout']);
/** Names that may stand at the top of the file, with the row that says what they mean there. */
function commonNames(tables) {
    const all = settable(tables);
    const order = [...firstOf, ...Object.keys(all)];
    const rows = new Map();
    for (const action of order)
        for (const [name, row] of Object.entries(all[action] ?? {}))
            if (!rows.has(name) && !either.has(name))
                rows.set(name, row);
    return Object.fromEntries(rows);
}
/** Whether what stands at the top is meant for an action's input of that name. */
const isMeant = (name, row, common) => row !== undefined && (sameEverywhere.has(name) || row.says === common[name]?.says);
/** Sections that people call by what they are about, with the action whose inputs stand in them. */
const namedSections = { notifications: 'notify' };
/**
 * The content of a settings file: inputs at the top go to every action that has them, those in a section named after an action to that action
 * alone. Each value is held against its row; `file` is how refusals call the file.
 */
async function readSettings(content, tables, file, onBad) {
    const refused = (thrown) => {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        onBad(thrown);
    };
    if (content === null || content === undefined)
        return {};
    if (typeof content !== 'object' || Array.isArray(content)) {
        refused(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', { input: file, fix: 'Write `key: value`.' }));
        return {};
    }
    const actions = settable(tables);
    const common = commonNames(tables);
    const top = {};
    const own = {};
    for (const [key, value] of Object.entries(content))
        try {
            const action = actionOf(key, content, file);
            const section = Object.hasOwn(actions, action) ? actions[action] : undefined;
            if (section !== undefined)
                own[action] = await sectionOf(value, section, `${file} › ${key}`, refused);
            else
                top[key] = await writtenOf(value, rowOf(key, common, actions, file), `${file} › ${key}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return Object.fromEntries(Object.entries(actions).map(([action, table]) => [
        action,
        {
            ...Object.fromEntries(Object.entries(top).filter(([name]) => Object.hasOwn(table, name) && isMeant(name, table[name], common))),
            ...own[action],
        },
    ]));
}
async function sectionOf(value, table, path, refused) {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a map of inputs.', {
            input: path,
            fix: 'Indent them under it.',
        });
    const read = {};
    for (const [name, given] of Object.entries(value))
        try {
            const row = Object.hasOwn(table, name) ? table[name] : undefined;
            if (row === undefined)
                throw ofTheRun.has(name) || secret.test(name)
                    ? runsOwn(name, path)
                    : unknown(name, table, path);
            read[name] = await writtenOf(given, row, `${path}.${name}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return read;
}
function rowOf(key, common, actions, file) {
    const row = Object.hasOwn(common, key) ? common[key] : undefined;
    if (row !== undefined)
        return row;
    if (ofTheRun.has(key) || secret.test(key))
        throw runsOwn(key, file);
    const of = Object.keys(actions).filter((action) => Object.hasOwn(actions[action] ?? {}, key));
    if (of.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${key} means different things to ${of.join(', ')}.`, {
            input: file,
            fix: `Write it in a section: \`${of[0]}: {${key}: …}\`.`,
        });
    const sections = [...Object.keys(actions), ...Object.keys(namedSections)];
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseKey */ .e)(key, [...Object.keys(common), ...sections], file);
}
/** Whose section a name at the top is; the name itself where it is nobody's other name. */
function actionOf(key, content, file) {
    const action = Object.hasOwn(namedSections, key) ? namedSections[key] : undefined;
    if (action === undefined)
        return key;
    if (Object.hasOwn(content, action))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${key} and ${action} are one section with two names.`, {
            input: file,
            fix: `Write everything under ${key}.`,
        });
    return action;
}
const runsOwn = (name, path) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} is said by each run, or is a secret: no file holds it.`, {
    input: path,
    fix: `Give it under \`with:\` in the workflow.`,
});
function unknown(name, table, path) {
    const known = Object.keys(table);
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A YAML value as the text that stands under `with:`; it is read once, so that a bad one is refused here. */
async function writtenOf(value, row, path) {
    const text = textOf(value, row, path);
    if (text.trim() !== '')
        await (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)(row, path, text);
    return text;
}
function textOf(value, { type, example }, path) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    if (type.form.kind === 'yaml' && typeof value === 'object')
        return JSON.stringify(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`A ${Array.isArray(value) ? 'list' : typeof value} is not one value.`, {
        input: path,
        fix: `Example: ${example}`,
    });
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
