export const id = 1934;
export const ids = [1934,452];
export const modules = {

/***/ 49063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49839);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58328);
/* harmony import */ var _connect_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _verify_promoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94381);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12968);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22628);








/** Verifies, says each finding, and fails when something is wrong or, unless told otherwise, was not looked at. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .definitions */ .B, runtime.input, runtime.log.warning);
    for (const secret of [inputs['github-token'], inputs['fabric-key']])
        if (secret !== undefined)
            runtime.mask(secret);
    const asked = await askedOf(runtime, inputs);
    const done = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verify */ .MX)(asked, await (0,_connect_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOf */ .A)(runtime, await trustAsked(runtime, inputs)));
    runtime.output('verified', done.level);
    runtime.output('findings', JSON.stringify(done.stages));
    for (const line of (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .sayVerification */ .jC)(done).split('\n'))
        runtime.log.info(line);
    if (done.level === 'holds')
        return;
    const first = done.stages
        .flatMap(({ place, findings }) => findings.map((one) => ({ ...one, place })))
        .filter(({ level }) => level === done.level);
    const said = first
        .slice(0, 5)
        .map(({ place, where, what }) => `${place}, ${where}: ${what}`)
        .join('; ');
    if (done.level === 'unseen' && inputs.unseen === 'warn') {
        runtime.log.warning(`Not everything could be looked at: ${said}`, 'verify-evidence');
        return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(done.level === 'wrong'
        ? `The evidence does not hold: ${said}.`
        : `Nothing is wrong, but not everything could be looked at: ${said}.`, {
        fix: done.level === 'wrong'
            ? 'Keep bundle and ledgers as they are: what is named was changed after it was decided.'
            : 'Give what is missing, or set `unseen: warn`.',
    });
}
async function askedOf(runtime, inputs) {
    const folder = (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceFolders */ .BB)(runtime);
    const bundles = await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .bundlesUnder */ .W6)(folder(inputs.bundles, 'bundles'));
    const { workload, namespace, kubeconfig, context } = inputs;
    if (workload !== undefined) {
        if (namespace === undefined || kubeconfig === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It needs namespace and kubeconfig.', {
                input: 'workload',
                fix: 'Set both, or verify a bundle alone.',
            });
        const facts = await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .withCluster */ .Bq)({ kubeconfig, context }, runtime, (cluster) => (0,_verify_promoted_js__WEBPACK_IMPORTED_MODULE_5__/* .workloadFacts */ .T)(cluster, { namespace, workload }));
        return { what: 'workload', workload: facts, bundles };
    }
    if (inputs.bundle === undefined)
        return { what: 'chain', start: (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I5)(newest(bundles, inputs.bundles)), bundles };
    const [bundle] = await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .bundlesUnder */ .W6)(folder(inputs.bundle, 'bundle'));
    if (bundle === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${inputs.bundle} holds no bundle.`, {
            input: 'bundle',
            fix: 'Name the folder that decide-promote wrote.',
        });
    return bundle.root === undefined
        ? { what: 'bundle', bundle }
        : { what: 'chain', start: bundle.root, bundles: [bundle, ...bundles] };
}
/** The one that no other bundle goes on from. */
function newest(bundles, folder) {
    const before = new Set(bundles.map(({ previousRoot }) => previousRoot));
    const last = bundles.filter(({ root }) => !before.has(root));
    const [only, ...more] = last;
    if (only !== undefined && more.length === 0)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(bundles.length === 0
        ? `${folder} holds no bundle.`
        : `${folder} holds ${last.length} bundles that no other one goes on from: ${last.map(({ place }) => place).join(', ')}.`, { input: 'bundle', fix: 'Name the one that is verified.' });
}
async function trustAsked(runtime, inputs) {
    const { fabric: peer, 'fabric-key': key, 'trusted-root': trustedRoot } = inputs;
    if ((peer === undefined) !== (key === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It and fabric-key go together.', {
            input: 'fabric',
            fix: 'Set both, or none.',
        });
    return {
        keys: inputs.keys,
        root: inputs.root,
        file: await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFileIn */ .xe)(runtime, inputs['ledger-file']),
        branch: branchOf(runtime, inputs),
        sigstore: trustedRoot === undefined
            ? undefined
            : { trustedRoot, identity: inputs.identity, issuer: inputs.issuer },
        fabric: peer === undefined || key === undefined ? undefined : { peer, key },
        require: inputs['require-ledgers'] ?? '',
    };
}
function branchOf({ run }, inputs) {
    const { branch: address, 'github-token': token } = inputs;
    if (address === undefined)
        return undefined;
    if (token === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It needs a token that may read the repository.', {
            input: 'branch',
            fix: 'Set github-token.',
        });
    const at = address.indexOf(':');
    return {
        token,
        repository: address.slice(0, at),
        branch: address.slice(at + 1),
        apiUrl: run.apiUrl || 'https://api.github.com',
    };
}


/***/ }),

/***/ 22628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98709);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85060);





const ledgers = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*$/, 'a list of file, branch, sigstore, attestation, fabric with commas', 'List of ledgers with commas');
const branchAddress = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^[\w.-]+\/[\w.-]+:[A-Za-z0-9][\w./-]{0,199}$/, 'OWNER/NAME:BRANCH', 'Repository and branch');
const clusterRow = { type: _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$.kubeconfig.type };
const definitions = {
    bundles: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, '.sluice', {
        says: 'Folder inside the workspace that holds the bundles of a release, in whatever folders below it.',
        example: 'bundles',
    }),
    bundle: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFolder */ .ih, {
        says: 'The one bundle that is verified, and the stages before it; empty = the newest one by its stage, or that of the workload.',
        example: '.sluice/bundle',
    }),
    workload: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, {
        says: 'Workload to begin with: what it runs must be what was decided; needs namespace and kubeconfig.',
        example: 'shop',
    }),
    namespace: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .kubeName */ .L6, { says: 'Namespace of that workload.', example: 'shop' }),
    kubeconfig: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(clusterRow.type, {
        says: 'Credentials for the cluster of that workload; reading is enough.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.KUBECONFIG'),
    }),
    context: _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$.context,
    root: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI, {
        says: 'Evidence root that the bundle must have, as something else said it.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('needs.decide.outputs.evidence-root'),
    }),
    keys: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Public keys whose signatures are trusted, PEM, one after another.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.SLUICE_LEDGER_KEYS'),
    }),
    'ledger-file': _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerFile */ .SB,
    branch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(branchAddress, {
        says: 'Branch ledger that is read.',
        example: 'acme/shop:sluice-ledger',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'Token that may read that repository.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    }),
    'trusted-root': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: "Sigstore's trusted root (JSON) for signatures and attestations; nothing is asked over the network.",
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.SIGSTORE_TRUSTED_ROOT'),
    }),
    identity: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(1000), {
        says: 'Whose certificate it must be: the address of a workflow at its ref, or /PATTERN/ of it.',
        example: 'https://github.com/acme/shop/.github/workflows/canary-stage.yml@refs/heads/main',
    }),
    issuer: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(true), 'https://token.actions.githubusercontent.com', {
        says: 'Who vouched for that identity.',
        example: 'https://token.actions.githubusercontent.com',
    }),
    fabric: _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fabric */ .CS,
    'fabric-key': _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fabricKey */ .$c,
    'require-ledgers': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(ledgers, {
        says: 'Ledgers whose word is needed; one that could not be asked is as bad as one that says something else.',
        example: 'sigstore, fabric',
    }),
    unseen: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('fail', 'warn'), 'fail', {
        says: 'What the step does when nothing is wrong, but something could not be looked at.',
        example: 'warn',
    }),
};
const declaration = {
    name: 'verify-evidence',
    summary: 'Verifies decisions and who keeps them, from one bundle or from what a workload runs, back to stage 1',
    inputs: definitions,
    outputs: {
        verified: 'holds, wrong or unseen',
        findings: 'JSON: each stage with what holds, what is wrong, what could not be looked at',
    },
    post: false,
};


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
