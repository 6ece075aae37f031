export const id = 5001;
export const ids = [5001];
export const modules = {

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91577);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13431);
/* harmony import */ var _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68475);






/** A bundle from elsewhere is not trusted: what it may weigh is bounded before it is read. */
const mostFiles = 2000;
const mostBytes = 512 * 1024 * 1024;
/** Writes a bundle into a folder that is ours: what was in it goes, the files and a manifest with every hash come. */
async function writeBundle(folder, files) {
    await (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .claimFolder */ .Pm)(folder, 'bundle-folder');
    await (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyFolder */ .id)(folder);
    for (const [path, text] of Object.entries(files)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text);
    }
    const manifest = {
        schema: _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleSchema */ ._D,
        files: (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .hashesOf */ .mU)(files),
        root: (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleRoot */ .Vq)(files),
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestFile */ .YE), (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(manifest));
}
async function readBundle(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const named = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        isFile: entry.isFile(),
    }))
        .filter(({ path }) => path !== _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMarker */ .XQ)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const paths = named.filter(({ isFile }) => isFile).map(({ path }) => path);
    if (paths.length > mostFiles)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`It has ${paths.length} files, more than ${mostFiles}.`);
    const files = {};
    let bytes = 0;
    for (const path of paths) {
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size;
        if (bytes > mostBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`It has more than ${mostBytes / 1024 ** 2} MiB.`);
        files[path] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8');
    }
    const { [_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestFile */ .YE]: manifest, ...others } = files;
    return {
        files: others,
        manifest,
        strange: named.filter(({ isFile }) => !isFile).map(({ path }) => path),
    };
}


/***/ }),

/***/ 68475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ claimFolder),
/* harmony export */   Tu: () => (/* binding */ folderInWorkspace),
/* harmony export */   XQ: () => (/* binding */ folderMarker),
/* harmony export */   g0: () => (/* binding */ refuseNested),
/* harmony export */   id: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Stands in every folder that is written or emptied here. */
const folderMarker = '.sluice-folder';
const markerText = 'Sluice writes this folder: whatever else is put into it may be deleted.\n';
/** A folder below the workspace as an absolute path; never the workspace, the repository's own folder, or by way of a symbolic link. */
function folderInWorkspace({ workspace }, folder, input) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), path);
    const refuse = (what) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(what, { input, fix: 'Use a relative path such as .sluice/evidence.' });
    };
    if (inside === '')
        refuse('It is the workspace itself.');
    const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(inside) === inside)
        refuse('It lies outside the workspace.');
    if (parts.some((part) => part.toLowerCase() === '.git'))
        refuse("It lies in the repository's own folder .git.");
    parts.forEach((_, i) => {
        const step = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), ...parts.slice(0, i + 1));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(step, { throwIfNoEntry: false });
        if (found?.isSymbolicLink() === true)
            refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, step)} is a symbolic link.`);
        if (found !== undefined && !found.isDirectory())
            refuse(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, step)} is not a folder.`);
    });
    return path;
}
/** Two folders of which neither is, or holds, the other. */
function refuseNested(one, other, input) {
    const within = (inner, outer) => inner === outer || inner.startsWith(outer + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (within(one, other.path) || within(other.path, one))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It and '${other.input}' lie within each other.`, {
            input,
            fix: 'Name two folders side by side.',
        });
}
/** Makes the folder ours, or refuses: one that holds something else is not written to. `known` = what earlier versions left without a marker. */
async function claimFolder(path, input, known = []) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path);
    const foreign = names.find((name) => !known.includes(name));
    if (!names.includes(folderMarker) && foreign !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It holds '${foreign.slice(0, 100)}', which Sluice did not write.`, {
            input,
            fix: 'Name a folder that is empty or does not exist.',
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, folderMarker), markerText);
}
/** Deletes what is in a folder that is ours. */
async function emptyFolder(path) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path))
        if (name !== folderMarker)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), { recursive: true, force: true });
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ limitInWords),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   n7: () => (/* binding */ limitDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const units = {
    '%': { of: 'share', factor: 1 },
    ms: { of: 'time', factor: 1 },
    s: { of: 'time', factor: 1000 },
    m: { of: 'time', factor: 60_000 },
    B: { of: 'size', factor: 1 },
    KiB: { of: 'size', factor: 1024 },
    MiB: { of: 'size', factor: 1024 ** 2 },
    GiB: { of: 'size', factor: 1024 ** 3 },
};
/** What measurements are in, in the words of the evidence. */
const measured = {
    percent: { of: 'share', factor: 1 },
    '1': { of: 'share', factor: 100 },
    ms: { of: 'time', factor: 1 },
    s: { of: 'time', factor: 1000 },
    bytes: { of: 'size', factor: 1 },
};
const largest = 1e15;
const what = `a limit: a number, or a number with its unit (${Object.keys(units).join(', ')})`;
const limitDocument = {
    read: (value, path) => {
        if (typeof value === 'number' && value >= 0 && value <= largest)
            return { value, unit: null };
        const match = typeof value === 'string'
            ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
            : null;
        const [, digits = '', unit = ''] = match ?? [];
        const number = Number(digits);
        if (match === null || !Object.hasOwn(units, unit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not ${what}.`, {
                input: path,
                fix: 'Example: 0.5% or 300ms.',
            });
        if (unit === '%' && number > 100)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
        return { value: number, unit };
    },
    json: {
        oneOf: [
            { type: 'number', minimum: 0, maximum: largest },
            { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${Object.keys(units).join('|')})$` },
        ],
    },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
function limitIn(limit, unit) {
    const to = Object.hasOwn(measured, unit) ? measured[unit] : undefined;
    const { value } = limit;
    if (limit.unit === null)
        return to?.of === 'share' && value > 100 / to.factor ? undefined : value;
    const from = units[limit.unit];
    return from === undefined || to === undefined || from.of !== to.of
        ? undefined
        : (value * from.factor) / to.factor;
}
const limitInWords = ({ value, unit }) => unit === null ? String(value) : `${value} ${unit}`;


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ dimensionPolicy),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export policyDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15273);




/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
const defaultPolicy = {
    dimensions: {
        'error-rate': { weight: 0.25, critical: true },
        latency: { weight: 0.25, critical: true },
        goroutines: { weight: 0.25, critical: true },
        'gc-pause': { weight: 0.25, critical: false },
    },
    other: { weight: 0.1, critical: true },
    confidence: [
        { exposure: 0, atLeast: 0.5 },
        { exposure: 10, atLeast: 0.6 },
        { exposure: 50, atLeast: 0.8 },
        { exposure: 100, atLeast: 0.9 },
    ],
    require: [],
    named: [],
};
/** The input `policy` as it is written. */
const policyDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    dimensions: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        weight: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1000)),
        critical: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        limit: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitDocument */ .n7),
    }), _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG)),
    confidence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1), {
        key: {
            form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
            what: 'an exposure from 0 to 100 in percent',
        },
        max: 100,
    })),
    require: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3, 100)),
});
/** A policy in YAML over the default one; what does not fit is an error that names its path. */
function parsePolicy(value, input) {
    const written = policyDocument.read(value, input);
    const named = written.dimensions ?? {};
    const policy = {
        ...defaultPolicy,
        dimensions: {
            ...defaultPolicy.dimensions,
            ...Object.fromEntries(Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }])),
        },
        ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
        ...(written.require === undefined ? {} : { require: written.require }),
        named: Object.keys(named).sort(),
    };
    const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
    if (!(weights > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its weights sum to 0: no data could say anything.', {
            input: `${input}.dimensions`,
            fix: 'Give at least one dimension a weight.',
        });
    return policy;
}
/** What is not named is critical. */
const usual = (name) => (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
    defaultPolicy.other;
const thresholds = (written) => Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);
const dimensionPolicy = (policy, dimension) => (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
    policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
function thresholdFor(policy, achievedPercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1);
}


/***/ }),

/***/ 91577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ bundleRoot),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   b3: () => (/* binding */ namedObservations),
/* harmony export */   is: () => (/* binding */ inputSchema),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

const bundleSchema = 'sluice.dev/bundle/v1';
const inputSchema = 'sluice.dev/input/v1';
const manifestFile = 'bundle.json';
/** Names of the files that a decision follows from; the evidence and observations stand in folders of their own. */
const sourceFiles = {
    needs: 'needs.json',
    policy: 'policy.yml',
    previous: 'previous.json',
    input: 'input.json',
};
const isSource = (path) => path.startsWith('evidence/') ||
    path.startsWith('observations/') ||
    Object.values(sourceFiles).includes(path);
/**
 * One hash over the sorted names and hashes of all that a decision follows from: raw needs and policy, evidence, observations. The decision,
 * its log line, the comment and the page carry it; they are no part of it, since they are derived again.
 */
const bundleRoot = (files) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(Object.entries(hashesOf(files))
    .filter(([path]) => isSource(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))));
const hashesOf = (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)]));
/** Names of observations that a text speaks of: what is worth reading from the evidence folder. */
const namedObservations = (text) => [
    ...new Set(text.match(/observations\/[0-9a-f]{64}\.json/g) ?? []),
];


/***/ }),

/***/ 51795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
const decisionSchema = 'sluice.dev/decision/v1';


/***/ }),

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateKinds),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
const evidenceSchema = 'sluice.dev/evidence/v1';
/** What judged; the catalogue of gates has exactly these. */
const gateKinds = ['deploy', 'metrics', 'baseline', 'chaos', 'health'];


/***/ }),

/***/ 75896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export profileMaxAgeMs */
/** Load has the shape of a day: a profile of another one compares night with noon. */
const profileMaxAgeMs = 24 * 3_600_000;
/** Why the window before the release (evidence of mode baseline) is none of this release; undefined when it is. */
function profileProblem({ gate, check, release: of, window }, release, nowMs) {
    if (gate !== 'baseline')
        return `it is the evidence of ${check}, not of mode baseline`;
    for (const field of ['workload', 'namespace', 'cluster'])
        if (of[field] !== release[field])
            return `the profile is of the ${field} ${of[field]}, the release is of ${release[field]}`;
    const age = nowMs - Date.parse(window.end);
    if (!(age <= profileMaxAgeMs))
        return `the profile ended at ${window.end}, more than ${profileMaxAgeMs / 3_600_000} hours ago`;
    return undefined;
}


/***/ }),

/***/ 12620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mm: () => (/* binding */ bounded),
  UJ: () => (/* binding */ decodeState),
  Md: () => (/* binding */ encodeState)
});

// UNUSED EXPORTS: stateLimitBytes

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/decision.js
var decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/schemas/document.js
var schemas_document = __webpack_require__(62713);
// EXTERNAL MODULE: ./lib/evidence/release.js
var release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/schemas/words.js
var words = __webpack_require__(91323);
;// CONCATENATED MODULE: ./lib/evidence/schemas/release.js



const percent = (0,schemas_document/* number */.ai)(0, 100);
const provider = (0,schemas_document/* oneOf */.yL)(...release/* exposureProviderNames */.Nn, release/* argoRollouts */.G5);
const identity = {
    id: words/* kubeName */.L6,
    workload: words/* kubeName */.L6,
    namespace: words/* kubeName */.L6,
    cluster: words/* line */.n8,
    revision: words/* wordOrNothing */.lq,
    stage: (0,schemas_document/* wholeNumber */.rD)(0, 1000),
    exposurePercent: percent,
    achievedPercent: percent,
    subjectSha256: words/* sha256OrNothing */.OW,
};
const identityDocument = (0,schemas_document/* object */.Ik)(identity);
const subjectDocument = (0,schemas_document/* object */.Ik)({
    cluster: words/* line */.n8,
    namespace: words/* kubeName */.L6,
    workload: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* oneOf */.yL)(...release/* workloadKinds */.dd, 'Rollout'),
        name: words/* kubeName */.L6,
        uid: words/* wordOrNothing */.lq,
    }),
    canary: (0,schemas_document/* object */.Ik)({ uid: words/* wordOrNothing */.lq, templateSha256: words/* sha256OrNothing */.OW }),
    stable: (0,schemas_document/* object */.Ik)({ templateSha256: words/* sha256OrNothing */.OW }),
    configSha256: words/* sha256OrNothing */.OW,
    images: (0,schemas_document/* record */.g1)((0,schemas_document/* formed */.Gd)(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' }), words/* byName */.nG),
    driver: provider,
});
/** The job output `release`. */
const handleDocument = (0,schemas_document/* object */.Ik)({
    ...identity,
    schema: (0,schemas_document/* constant */.dY)(release/* releaseSchema */.By),
    workloadKind: (0,schemas_document/* optional */.lq)((0,schemas_document/* oneOf */.yL)(...release/* workloadKinds */.dd)),
    canary: words/* kubeName */.L6,
    provider,
    stableRevision: words/* wordOrNothing */.lq,
    selectors: (0,schemas_document/* object */.Ik)({ canary: words/* line */.n8, stable: words/* line */.n8 }),
    image: words/* line */.n8,
    configSha256: words/* sha256OrNothing */.OW,
    subject: subjectDocument,
    expiresAt: words/* instant */.uR,
    evidenceSha256: words/* sha256Text */.f1,
});

;// CONCATENATED MODULE: ./lib/evidence/schemas/decision.js




const known = (0,schemas_document/* nullable */.me)((0,schemas_document/* number */.ai)());
const share = (0,schemas_document/* number */.ai)(0, 1);
const dimension = (0,schemas_document/* object */.Ik)({
    dimension: words/* word */.Vm,
    check: words/* checkName */.I3,
    measurement: words/* word */.Vm,
    unit: words/* word */.Vm,
    canary: known,
    baseline: known,
    limit: known,
    n: (0,schemas_document/* number */.ai)(0),
    weight: (0,schemas_document/* number */.ai)(0, 1000),
    critical: schemas_document/* boolean */.zM,
    verdict: words/* verdict */.WJ,
    confidence: share,
    reason: words/* reason */.l,
});
const deciding = (0,schemas_document/* object */.Ik)({
    check: words/* checkName */.I3,
    measurement: words/* word */.Vm,
    value: known,
    limit: known,
    unit: words/* line */.n8,
    baseline: known,
    reason: words/* reason */.l,
});
/** The job output `decision`. */
const decisionDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(decision/* decisionSchema */.O),
    decisionId: words/* sha256Text */.f1,
    time: words/* instant */.uR,
    release: identityDocument,
    subject: (0,schemas_document/* nullable */.me)(subjectDocument),
    decision: (0,schemas_document/* oneOf */.yL)('promote', 'hold', 'rollback'),
    confidence: share,
    threshold: share,
    deciding: (0,schemas_document/* nullable */.me)(deciding),
    dimensions: (0,schemas_document/* list */.p_)(dimension, 2000),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 2000),
    evidence: (0,schemas_document/* record */.g1)(words/* sha256Text */.f1, words/* byName */.nG),
    carried: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)(schemas_document/* anyJson */.P8, words/* byName */.nG)),
    policySha256: words/* sha256Text */.f1,
    chaosScenarioSha256: (0,schemas_document/* nullable */.me)(words/* sha256Text */.f1),
    root: words/* sha256Text */.f1,
    runUrl: words/* line */.n8,
});

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
;// CONCATENATED MODULE: ./lib/evidence/schemas/evidence.js




const sample = (0,schemas_document/* variants */.HI)('kind', {
    proportion: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('proportion'),
        bad: (0,schemas_document/* number */.ai)(0),
        total: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    mean: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('mean'),
        mean: (0,schemas_document/* number */.ai)(),
        sd: (0,schemas_document/* number */.ai)(0),
        n: (0,schemas_document/* number */.ai)(0),
        limit: (0,schemas_document/* number */.ai)(),
    }),
    none: (0,schemas_document/* object */.Ik)({ kind: (0,schemas_document/* constant */.dY)('none') }),
});
const evidence_known = (0,schemas_document/* nullable */.me)((0,schemas_document/* number */.ai)());
const points = 600;
const evidence_history = (0,schemas_document/* object */.Ik)({
    usableDays: (0,schemas_document/* number */.ai)(0),
    askedDays: (0,schemas_document/* number */.ai)(0),
    usual: evidence_known,
    spread: evidence_known,
    canary: evidence_known,
    z: evidence_known,
    limit: evidence_known,
    k: (0,schemas_document/* number */.ai)(),
    minimumEffect: (0,schemas_document/* number */.ai)(),
    trips: (0,schemas_document/* nullable */.me)(schemas_document/* boolean */.zM),
    decides: schemas_document/* boolean */.zM,
    days: words/* line */.n8,
});
const measurement = (0,schemas_document/* object */.Ik)({
    name: words/* word */.Vm,
    dimension: words/* word */.Vm,
    unit: words/* word */.Vm,
    canary: evidence_known,
    baseline: evidence_known,
    limit: evidence_known,
    limitFrom: (0,schemas_document/* optional */.lq)((0,schemas_document/* oneOf */.yL)('fixed', 'baseline', 'history', 'before-release')),
    direction: (0,schemas_document/* oneOf */.yL)('increase', 'decrease', 'either'),
    verdict: words/* verdict */.WJ,
    reason: words/* reason */.l,
    sample,
    history: (0,schemas_document/* optional */.lq)(evidence_history),
    contradictedBy: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)(words/* word */.Vm, 200)),
    series: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({
        t: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), points),
        canary: (0,schemas_document/* list */.p_)(evidence_known, points),
        baseline: (0,schemas_document/* list */.p_)(evidence_known, points),
    })),
});
const distribution = (0,schemas_document/* variants */.HI)('kind', {
    histogram: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('histogram'),
        le: (0,schemas_document/* list */.p_)(evidence_known, 1000),
        perTick: (0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 1000),
    }),
    counts: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('counts'),
        perTick: schemas_document/* pair */.V2,
    }),
    gauge: (0,schemas_document/* object */.Ik)({
        kind: (0,schemas_document/* constant */.dY)('gauge'),
        mean: (0,schemas_document/* number */.ai)(),
    }),
});
const samples = (0,schemas_document/* nullable */.me)((0,schemas_document/* list */.p_)((0,schemas_document/* number */.ai)(), 10_000));
const facts = (0,schemas_document/* object */.Ik)({
    fallbackCommand: (0,schemas_document/* optional */.lq)(words/* line */.n8),
    resumed: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ stage: (0,schemas_document/* wholeNumber */.rD)(1, 100), exposurePercent: (0,schemas_document/* number */.ai)(), from: words/* line */.n8 })),
    scenario: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ object: words/* kubeName */.L6, spec: schemas_document/* anyMap */.RG })),
    scenarioSha256: (0,schemas_document/* optional */.lq)(words/* sha256Text */.f1),
    taken: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ dependency: words/* line */.n8, targets: (0,schemas_document/* list */.p_)(words/* line */.n8, 1000) })),
    profile: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)(distribution, words/* byName */.nG)),
    pre: (0,schemas_document/* optional */.lq)((0,schemas_document/* list */.p_)((0,schemas_document/* record */.g1)((0,schemas_document/* object */.Ik)({ baseline: samples, canary: samples }), words/* byName */.nG), 1000)),
    withdrawal: (0,schemas_document/* optional */.lq)((0,schemas_document/* object */.Ik)({ at: words/* instant */.uR, done: schemas_document/* boolean */.zM, detail: words/* reason */.l })),
});
/** The job output `evidence`. */
const evidenceDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(envelope/* evidenceSchema */.j),
    check: words/* checkName */.I3,
    gate: (0,schemas_document/* oneOf */.yL)(...envelope/* gateKinds */.h),
    release: identityDocument,
    verdict: words/* verdict */.WJ,
    window: (0,schemas_document/* object */.Ik)({ start: words/* instant */.uR, end: words/* instant */.uR }),
    measurements: (0,schemas_document/* list */.p_)(measurement, 300),
    reasons: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    carried: (0,schemas_document/* optional */.lq)(schemas_document/* anyJson */.P8),
    parameters: schemas_document/* anyMap */.RG,
    parametersSha256: words/* sha256Text */.f1,
    facts,
    warnings: (0,schemas_document/* list */.p_)(words/* reason */.l, 500),
    sources: (0,schemas_document/* list */.p_)((0,schemas_document/* object */.Ik)({ kind: words/* line */.n8, endpoint: words/* line */.n8, version: words/* line */.n8 }), 50),
    clockSkewMs: evidence_known,
    observation: (0,schemas_document/* nullable */.me)((0,schemas_document/* object */.Ik)({
        file: words/* observationFile */.D2,
        sha256: words/* sha256Text */.f1,
        bytes: (0,schemas_document/* wholeNumber */.rD)(0, 1e10),
    })),
    previous: (0,schemas_document/* nullable */.me)(words/* sha256Text */.f1),
    requests: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)((0,schemas_document/* wholeNumber */.rD)(0, 1e9), {
        key: { form: /^[\x20-\x7e]{1,200}$/, what: 'a request' },
        max: 1000,
    })),
});

;// CONCATENATED MODULE: ./lib/evidence/state.js





const documents = {
    'sluice.dev/release/v1': handleDocument,
    'sluice.dev/evidence/v1': evidenceDocument,
    'sluice.dev/decision/v1': decisionDocument,
};
/** GitHub refuses more than 1 MB of outputs a job, counted in UTF-16; one state takes at most a fifth of it. */
const stateLimitBytes = 200_000;
/** The state door, outward: canonical JSON, bounded. The value carries its own `schema`. */
function encodeState(value) {
    const text = (0,canonical/* canonicalJson */.dj)(value);
    if (text.length * 2 > stateLimitBytes)
        throw new Error(`state ${value.schema} has ${text.length * 2} bytes in UTF-16, more than ${stateLimitBytes}`);
    return text;
}
/** Charts are the first to go when evidence grows past what a job output holds; verdicts and numbers never do. */
function bounded(evidence) {
    if ((0,canonical/* canonicalJson */.dj)(evidence).length * 2 < stateLimitBytes)
        return evidence;
    const measurements = evidence.measurements.map(({ series: _series, ...measurement }) => measurement);
    return { ...evidence, measurements };
}
const emptyHint = 'It is empty: the job before did not run, did not set it, or the runner dropped it because it held a masked value.';
/** The state door, inward: closed. What does not fit its schema is named with its path in `input`, and nothing of it is used. */
function decodeState(text, schema, input) {
    if (text.trim() === '')
        throw new errors.UsageError(emptyHint, {
            input,
            fix: `Pass the output of the step that makes it (${schema}).`,
        });
    if (text.length * 2 > stateLimitBytes)
        throw new errors.UsageError(`It has ${text.length * 2} bytes, more than ${stateLimitBytes}.`, {
            input,
            fix: `Pass the output unchanged (${schema}).`,
        });
    const value = parseJson(text, input, schema);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new errors.UsageError('It is not a JSON object.', { input, fix: `Expected ${schema}.` });
    const found = value.schema;
    const fix = `Pass the output unchanged (${schema}).`;
    if (found !== schema)
        throw new errors.UsageError(schemaProblem(found, schema), { input, fix });
    try {
        return documents[schema].read(value, input);
    }
    catch (thrown) {
        if (!(thrown instanceof errors.UsageError))
            throw thrown;
        throw new errors.UsageError(thrown.said, {
            input: thrown.input,
            fix: `${fix} Use the same tag of Sluice in all jobs.`,
        });
    }
}
function parseJson(text, input, schema) {
    try {
        return JSON.parse(text, (key, item) => {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new errors.UsageError(`Its key '${key}' is not allowed.`, {
                    input,
                    fix: `Pass the output unchanged (${schema}).`,
                });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError('It is not JSON.', {
            input,
            fix: `Pass the output unchanged (${schema}).`,
            cause,
        });
    }
}
function schemaProblem(found, expected) {
    if (typeof found !== 'string')
        return `It has no 'schema'; expected ${expected}. It is not a Sluice output.`;
    const family = (schema) => schema.replace(/\/v\d+$/, '');
    if (family(found) === family(expected))
        return `Its schema is ${JSON.stringify(found)}, this version reads ${expected}. Use the same tag of Sluice in all jobs.`;
    return `Its schema is ${JSON.stringify(found)}, expected ${expected}. It is an output of something else.`;
}


/***/ }),

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 97007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ decidingMeasurement),
/* harmony export */   EN: () => (/* binding */ fallbackCommand),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   kP: () => (/* binding */ exposureInWords),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   tq: () => (/* binding */ replayProves),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export headlines */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


/** What the decision means: what follows is said by who does it, when it is done. */
const headlines = {
    promote: '🟢 Promoting: passed at',
    hold: '🟡 Stopping: held at',
    rollback: '🔴 Stopping: failed at',
};
function headline({ decision, environment }) {
    const { release } = decision;
    return `${headlines[decision.decision]} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(release.achievedPercent, 'percent')} · ${release.workload}${environment === '' ? '' : ` · ${environment}`}`;
}
/** What was asked, where the cluster gave something else. */
function exposureInWords({ decision: { release } }) {
    const reached = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(release.achievedPercent, 'percent');
    const asked = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(release.exposurePercent, 'percent');
    return reached === asked ? `exposure ${reached}` : `exposure ${reached} (${asked} asked)`;
}
/** What somebody who holds the bundle can find out, and what not. */
const replayProves = 'replay shows that the decision follows from these files; that they are the files of this run shows only the root, compared with this text, the decision log or the output';
/** Marks the one comment of a workload in an environment, so that it is found again. */
const marker = ({ decision, environment }) => `<!-- sluice:${decision.release.namespace}/${decision.release.workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;
/** The measurement whose series is worth a chart. */
function decidingMeasurement({ decision, evidence, }) {
    const all = evidence.flatMap(({ measurements }) => measurements);
    const deciding = all.find(({ name }) => name === decision.deciding?.measurement);
    return deciding?.series === undefined ? all.find(({ series }) => series !== undefined) : deciding;
}
/** What the evidence itself says about the cause: failing reasons and the last log lines of what crashed. */
function causes({ decision, evidence }) {
    if (decision.decision === 'promote')
        return [];
    const logs = evidence.flatMap(({ reasons }) => reasons.filter((reason) => reason.startsWith('log: ')));
    const panic = logs.find((line) => /panic|fatal|error/i.test(line));
    const failed = evidence.flatMap(({ check, measurements }) => measurements
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ name, reason }) => `${check}/${name}: ${reason}`));
    return [
        ...(panic === undefined ? [] : [`last words of the container: ${panic.slice(5)}`]),
        ...failed,
    ]
        .slice(0, 3)
        .map(_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E);
}
/** The one line that takes users back by hand, as the deployment of the canary left it. */
function fallbackCommand({ decision: { release }, evidence }) {
    const [known] = evidence
        .map(({ facts }) => facts.fallbackCommand)
        .filter((line) => line !== undefined);
    return (known ??
        `kubectl -n ${release.namespace} scale deployment ${release.workload}-canary --replicas=0`);
}


/***/ }),

/***/ 23204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ derive)
});

// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/profile.js
var profile = __webpack_require__(75896);
// EXTERNAL MODULE: ./lib/evidence/release.js
var evidence_release = __webpack_require__(44692);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/subject.js
var evidence_subject = __webpack_require__(33021);
;// CONCATENATED MODULE: ./lib/decision/bound.js


/** The fields of an identity in the words of a message. */
const identityWords = {
    id: 'release',
    workload: 'workload',
    namespace: 'namespace',
    cluster: 'cluster',
    revision: 'revision',
    stage: 'stage',
    exposurePercent: 'exposure asked',
    achievedPercent: 'exposure achieved',
    subjectSha256: 'subject (what runs)',
};
const identityFields = Object.keys(identityWords);
const brief = (value) => value === null || value === ''
    ? 'nothing'
    : /^[0-9a-f]{64}$/.test(String(value))
        ? `${String(value).slice(0, 12)}…`
        : String(value);
/** Clocks of two machines may differ by this much. */
const toleratedSkewMs = 60_000;
/** What ties a piece of evidence to this release, this stage and what came before; each difference with both values. */
function evidenceProblems(evidence, bound) {
    const { check } = evidence;
    return [
        ...((check === 'deploy-canary') === (evidence.gate === 'deploy')
            ? []
            : [`its evidence is of the kind ${evidence.gate}`]),
        ...identityFields
            .filter((field) => evidence.release[field] !== bound.release[field])
            .map((field) => `its evidence has ${identityWords[field]} ${brief(evidence.release[field])}, the release has ${brief(bound.release[field])}`),
        ...((0,canonical/* hashOf */.qQ)(evidence.parameters) === evidence.parametersSha256
            ? []
            : ['its parameters do not have the hash that it names']),
        ...ageProblems(evidence, bound),
        ...chainProblems(evidence, bound),
        ...observationProblems(evidence, bound.observations),
    ].map((problem) => `${check}: ${problem}`);
}
function ageProblems({ window }, { nowMs, maxAgeMs }) {
    const age = nowMs - Date.parse(window.end);
    return [
        ...(age <= maxAgeMs ? [] : [`its evidence is stale, it ended at ${window.end}`]),
        ...(age < -toleratedSkewMs
            ? [`its evidence ends in the future (${window.end}): a clock is wrong`]
            : []),
        ...(Date.parse(window.start) <= Date.parse(window.end)
            ? []
            : [`its evidence begins at ${window.start}, after its end ${window.end}`]),
    ];
}
function chainProblems(evidence, { release, previous }) {
    const deploy = evidence.check === 'deploy-canary';
    const link = deploy ? (previous === undefined ? null : (0,canonical/* hashOf */.qQ)(previous)) : release.evidenceSha256;
    const own = (0,canonical/* hashOf */.qQ)(evidence);
    return [
        ...(evidence.previous === link
            ? []
            : [
                `it is not chained to what came before it: it names ${brief(evidence.previous)}, expected is ${brief(link)}`,
            ]),
        ...(deploy && own !== release.evidenceSha256
            ? [
                `the release names the evidence ${brief(release.evidenceSha256)}, this one is ${brief(own)}`,
            ]
            : []),
    ];
}
function observationProblems({ observation }, observations) {
    if (observation === null)
        return ['its evidence has no observation: nobody can see what it was judged on'];
    const { file, sha256: expected } = observation;
    const text = observations.get(file);
    if (text === undefined)
        return [
            `its observation ${file} is not in the evidence folder: keep the folder of every gate as an artifact and download it before the decision`,
        ];
    const found = (0,canonical/* sha256 */.sc)(text);
    return found === expected && file === `observations/${expected}.json`
        ? []
        : [
            `its observation ${file} has the hash ${brief(found)}, the evidence says ${brief(expected)}`,
        ];
}
/** What a handle says about itself, and about the decision before it. */
function releaseProblems(release, previous) {
    const subject = (0,evidence_subject/* subjectSha256 */.Sw)(release.subject);
    return [
        ...(subject === release.subjectSha256
            ? []
            : [
                `release: its subject has the hash ${brief(subject)}, its identity says ${brief(release.subjectSha256)}`,
            ]),
        ...(release.subject.namespace === release.namespace &&
            release.subject.workload.name === release.workload
            ? []
            : [
                `release: its subject is ${release.subject.namespace}/${release.subject.workload.name}, its identity says ${release.namespace}/${release.workload}`,
            ]),
        ...(previous === undefined
            ? release.stage === 1
                ? []
                : [`release: it is at stage ${release.stage} and no \`previous\` decision was given`]
            : previousProblems(release, previous)),
    ];
}
function previousProblems(release, previous) {
    const before = previous.release;
    return [
        ...(before.id === release.id && before.workload === release.workload
            ? []
            : [`previous: it is about ${before.id} of ${before.workload}, this is ${release.id}`]),
        ...(before.stage === release.stage - 1
            ? []
            : [`previous: it is about stage ${before.stage}, this is stage ${release.stage}`]),
        ...(previous.decision === 'promote'
            ? []
            : [`previous: stage ${before.stage} was not promoted, it says ${previous.decision}`]),
    ];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/schemas/document.js
var schemas_document = __webpack_require__(62713);
// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
;// CONCATENATED MODULE: ./lib/decision/needs.js



const longest = 1_000_000;
const mostJobs = 256;
const outputName = { form: /^[\w-]{1,256}$/, what: 'the name of an output' };
const jobName = { form: /^[A-Za-z_][\w-]{0,255}$/, what: 'the name of a job' };
const jobDocument = (0,schemas_document/* object */.Ik)({
    result: (0,schemas_document/* oneOf */.yL)('success', 'failure', 'cancelled', 'skipped'),
    outputs: (0,schemas_document/* optional */.lq)((0,schemas_document/* record */.g1)((0,schemas_document/* prose */.CS)(longest), { key: outputName, max: 1000 })),
});
/** The input `needs`, whole, as it is published. */
const needsDocument = (0,schemas_document/* record */.g1)(jobDocument, {
    key: jobName,
    max: mostJobs,
});
/** Reads `toJSON(needs)` job by job: one that does not fit is named, and the others are still read. */
function parseNeeds(text) {
    const jobs = new Map();
    const problems = [];
    const entries = Object.entries(jobsOf(text));
    if (entries.length > mostJobs)
        problems.push(`needs: it names ${entries.length} jobs, more than ${mostJobs} are not read`);
    for (const [job, item] of entries.slice(0, mostJobs)) {
        const path = `needs.${job.slice(0, 100)}`;
        try {
            if (!jobName.form.test(job))
                throw new errors.UsageError(`It is not ${jobName.what}.`, { input: path });
            const { result, outputs = {} } = jobDocument.read(item, path);
            // A job that did not run has no outputs; some runners pass their expressions on, unevaluated.
            jobs.set(job, { result, outputs: result === 'skipped' ? {} : outputs });
        }
        catch (thrown) {
            problems.push((0,errors.messageOf)(thrown));
        }
    }
    if (jobs.size === 0)
        throw new errors.UsageError(`It has no result of any job. ${problems[0] ?? ''}`, {
            input: 'needs',
            fix: 'Pass the output of toJSON(needs) unchanged.',
        });
    return { jobs, problems };
}
function jobsOf(text) {
    let value;
    try {
        value = JSON.parse(text, (key, item) => {
            if (key === '__proto__')
                throw new errors.UsageError("Its key '__proto__' is not allowed.", {
                    input: 'needs',
                    fix: 'Pass toJSON(needs) in an expression.',
                });
            return item;
        });
    }
    catch (cause) {
        if (cause instanceof errors.UsageError)
            throw cause;
        throw new errors.UsageError('It is not JSON.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) in an expression.',
            cause,
        });
    }
    if (value === null ||
        typeof value !== 'object' ||
        Array.isArray(value) ||
        Object.keys(value).length === 0)
        throw new errors.UsageError('It names no job.', {
            input: 'needs',
            fix: 'Pass toJSON(needs) and list the jobs under `needs:`.',
        });
    return value;
}
/** What jobs gave as `output`; what cannot be read is a problem. */
function statesOf(jobs, output, schema) {
    const found = [];
    const problems = [];
    for (const [job, { outputs }] of jobs) {
        const text = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
        if (text === undefined || text === '')
            continue;
        try {
            found.push((0,state/* decodeState */.UJ)(text, schema, `needs.${job}.outputs.${output}`));
        }
        catch (thrown) {
            problems.push((0,errors.messageOf)(thrown));
        }
    }
    return { found, problems };
}
/** A gate that did not run, or broke off, is not a pass; only a skip that the workflow announced is none of our business. */
const unfinished = (jobs, maySkip) => [...jobs]
    .filter(([job, { result }]) => result !== 'success' && !(result === 'skipped' && maySkip.includes(job)))
    .map(([job, { result }]) => result === 'skipped'
    ? `job ${job}: skipped (name it under \`may-skip\` when that is meant)`
    : `job ${job}: ${result}`);

;// CONCATENATED MODULE: ./lib/decision/collect.js





/** Reads `toJSON(needs)`: every job finished, every required check there, each of this release and stage, fresh and chained. */
function collect(needsText, about) {
    const { jobs, problems } = parseNeeds(needsText);
    const handles = statesOf(jobs, 'release', evidence_release/* releaseSchema */.By);
    const found = statesOf(jobs, 'evidence', envelope/* evidenceSchema */.j);
    const all = [...found.found].sort((a, b) => (a.check < b.check ? -1 : 1));
    const gates = all.filter(({ gate }) => gate !== 'baseline');
    const evidence = gates.filter(({ check }, i) => gates[i - 1]?.check !== check);
    const [release] = handles.found;
    return {
        release,
        evidence,
        problems: [
            ...problems,
            ...handles.problems,
            ...found.problems,
            ...unfinished(jobs, about.maySkip),
            ...handleProblems(handles.found, about.previous),
            ...gates
                .filter(({ check }, i) => gates[i - 1]?.check === check)
                .map(({ check }) => `two jobs left evidence for ${check}`),
            ...missing(jobs, evidence, about.require),
            ...(release === undefined
                ? []
                : [
                    ...evidence.flatMap((one) => evidenceProblems(one, { ...about, release })),
                    ...profileProblems(all, release, about.nowMs),
                ]),
        ],
    };
}
function handleProblems(handles, previous) {
    const [release, second] = handles;
    if (release === undefined)
        return [
            'no job gave the output `release`: deploy-canary did not run, did not finish, or its output was dropped',
        ];
    return [
        ...(second === undefined
            ? []
            : ['several jobs gave the output `release`: a decision is about one']),
        ...releaseProblems(release, previous),
    ];
}
function missing(jobs, evidence, require) {
    const bad = [...jobs].filter(([, { result }]) => result !== 'success');
    const hint = bad.length === 0
        ? ' (its job set no output `evidence`, or the runner dropped it because it held a masked value)'
        : ` (${bad.map(([job, { result }]) => `job ${job}: ${result}`).join(', ')})`;
    return require
        .filter((check) => !evidence.some((one) => one.check === check))
        .map((check) => `${check}: its evidence is missing${hint}`);
}
/** Evidence of the window before the release may stand under `needs`; it is no gate, but must be of this workload all the same. */
const profileProblems = (all, release, nowMs) => all
    .filter(({ gate }) => gate === 'baseline')
    .map((one) => {
    const problem = one.check === 'baseline'
        ? (0,profile/* profileProblem */.d)(one, release, nowMs)
        : 'its evidence is of the kind baseline, which is no verdict';
    return problem === undefined ? undefined : `${one.check}: ${problem}`;
})
    .filter((problem) => problem !== undefined);

// EXTERNAL MODULE: ./lib/evidence/decision.js
var evidence_decision = __webpack_require__(51795);
;// CONCATENATED MODULE: ./lib/decision/distributions.js
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}

;// CONCATENATED MODULE: ./lib/decision/confidence.js


/**
 * The probability that a dimension is within its limit, given its data (docs/decision.md): a proportion by the Jeffreys posterior
 * Beta(bad + ½, good + ½), a mean by Student's t. null when the sample says nothing about probability.
 */
function confidenceOf(sample) {
    switch (sample.kind) {
        case 'proportion':
            if (!(sample.total > 0))
                return 0;
            return incompleteBeta(sample.limit, sample.bad + 0.5, Math.max(0, sample.total - sample.bad) + 0.5);
        case 'mean':
            if (!(sample.n >= 2) || !(sample.sd > 0))
                return 0;
            return studentCdf((sample.limit - sample.mean) / (sample.sd / Math.sqrt(sample.n)), sample.n - 1);
        case 'none':
            return null;
        default:
            return (0,errors/* assertNever */.x)(sample);
    }
}
/** Six digits: what floating point may differ by on another machine must not change a byte of a decision. */
const rounded = (value) => Math.round(value * 1e6) / 1e6;

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/decision/limit.js
var decision_limit = __webpack_require__(15273);
// EXTERNAL MODULE: ./lib/decision/policy.js
var decision_policy = __webpack_require__(7686);
;// CONCATENATED MODULE: ./lib/decision/dimensions.js




/** Every measurement as a row of the matrix: judged by its gate, and by the policy's own limit where there is one. */
const dimensionsOf = (evidence, policy) => evidence.flatMap((one) => one.measurements.map((m) => dimensionOf(one, m, policy)));
function dimensionOf({ check }, m, policy) {
    const { weight, critical, limit } = (0,decision_policy/* dimensionPolicy */.DB)(policy, m.dimension);
    const own = limit === undefined ? undefined : (0,decision_limit/* limitIn */.d9)(limit, m.unit);
    const sample = own === undefined ? m.sample : heldTo(m, own);
    const probability = confidenceOf(sample);
    const judged = limit === undefined
        ? { verdict: m.verdict, reason: m.reason }
        : own === undefined
            ? {
                verdict: (0,measurement/* worst */.QZ)([m.verdict, 'error']),
                reason: `the policy's limit ${(0,decision_limit/* limitInWords */.aU)(limit)} is none for a measurement in ${m.unit}`,
            }
            : withOwnLimit(m, own, probability);
    return {
        dimension: m.dimension,
        check,
        measurement: m.name,
        unit: m.unit,
        canary: m.canary,
        baseline: m.baseline,
        limit: own ?? m.limit,
        n: m.sample.kind === 'proportion' ? m.sample.total : m.sample.kind === 'mean' ? m.sample.n : 0,
        // What has no probability of its own is held by its verdict; it does not water the mean down.
        weight: probability === null ? 0 : weight,
        critical,
        ...judged,
        confidence: rounded(probability ?? (judged.verdict === 'pass' ? 1 : 0)),
    };
}
/** A proportion says how sure it is of the policy's limit; a mean stays with its gate's limit, which is of another scale. */
const heldTo = ({ sample, unit }, own) => sample.kind === 'proportion' ? { ...sample, limit: unit === '1' ? own : own / 100 } : sample;
/** Surely enough beyond the limit to take users back, rather than to hold. */
const surelyBeyond = 0.05;
/** Beyond the policy's own limit nothing passes, however sure; a few events that might be chance are inconclusive. */
function withOwnLimit(m, own, probability) {
    if (m.canary === null)
        return {
            verdict: (0,measurement/* worst */.QZ)([m.verdict, 'inconclusive']),
            reason: `${m.reason}; nothing to hold to the policy's limit`,
        };
    const beyond = m.direction === 'decrease' ? m.canary < own : m.canary > own;
    if (!beyond)
        return { verdict: m.verdict, reason: m.reason };
    const chance = m.sample.kind === 'proportion' && (probability ?? 0) >= surelyBeyond;
    return {
        verdict: (0,measurement/* worst */.QZ)([m.verdict, chance ? 'inconclusive' : 'fail']),
        reason: `${m.reason}; beyond the policy's limit`,
    };
}
/** 0 when nothing has a probability: confidence needs data. */
function weightedMean(dimensions) {
    const ordered = [...dimensions].sort((a, b) => a.check + a.measurement < b.check + b.measurement ? -1 : 1);
    const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
    return total === 0 ? 0 : ordered.reduce((sum, d) => sum + d.weight * d.confidence, 0) / total;
}

;// CONCATENATED MODULE: ./lib/decision/reasons.js
const severity = { fail: 3, error: 2, inconclusive: 1, pass: 0 };
/** The one thing that decided: the worst verdict, then the heaviest dimension, then the least confidence, then the name. */
function decidingOf(standing) {
    const { outcome, dimensions, evidence, problems, confidence, threshold } = standing;
    if (outcome === 'hold' && problems[0] !== undefined)
        return named('decide-promote', 'evidence', problems[0]);
    const undecided = evidence.find(({ check, verdict }) => verdict !== 'pass' &&
        dimensions.every((one) => one.check !== check || one.verdict === 'pass'));
    const worst = [...dimensions].sort((a, b) => severity[b.verdict] - severity[a.verdict] ||
        b.weight - a.weight ||
        a.confidence - b.confidence ||
        (a.measurement < b.measurement ? -1 : 1))[0];
    if (worst === undefined || (worst.verdict === 'pass' && undecided !== undefined))
        return undecided === undefined
            ? null
            : named(undecided.check, undecided.verdict, undecided.reasons[0] ?? 'no reason given');
    if (worst.verdict === 'pass' && outcome === 'hold')
        return {
            ...named('decide-promote', 'confidence', `confidence ${confidence} is below ${threshold}`),
            value: confidence,
            limit: threshold,
            unit: '1',
        };
    return {
        check: worst.check,
        measurement: worst.measurement,
        value: worst.canary,
        limit: worst.limit,
        unit: worst.unit,
        baseline: worst.baseline,
        reason: worst.reason,
    };
}
const named = (check, measurement, reason) => ({
    check,
    measurement,
    value: null,
    limit: null,
    unit: '',
    baseline: null,
    reason,
});
const mostReasons = 12;
function reasonsOf(standing) {
    const { outcome, problems, confidence, threshold } = standing;
    const said = standing.evidence.flatMap((one) => saidOf(one, standing.dimensions));
    const low = outcome === 'hold' && confidence < threshold
        ? [`confidence ${confidence} is below the ${threshold} that this exposure needs`]
        : [];
    // What failed is read first; that a check was then not made is told after it.
    return outcome === 'rollback' ? [...said, ...problems] : [...problems, ...said, ...low];
}
/** Of a gate that passed: what the policy, or the verdict of a measurement, says against it all the same. */
function saidOf({ check, verdict, reasons }, dimensions) {
    if (verdict === 'pass')
        return dimensions
            .filter((one) => one.check === check && one.verdict !== 'pass')
            .map((one) => `${check} (${one.verdict}): ${one.measurement}: ${one.reason}`);
    const left = reasons.length - mostReasons;
    return [
        ...reasons.slice(0, mostReasons).map((reason) => `${check} (${verdict}): ${reason}`),
        ...(left > 0 ? [`${check} (${verdict}): and ${left} more reasons in its evidence`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/decision/decide.js






/**
 * The decision, purely: rollback when anything critical failed, hold when anything is missing, inconclusive or in error or confidence is
 * too low, promote otherwise. The order of the evidence does not matter.
 */
function decide(input) {
    const { policy, release, subject } = input;
    const evidence = [...input.evidence].sort((a, b) => (a.check < b.check ? -1 : 1));
    const dimensions = dimensionsOf(evidence, policy);
    const problems = [...input.problems, ...unmeasured(dimensions, evidence, policy)];
    const confidence = rounded(weightedMean(dimensions));
    // What users really got, not what was asked for: 25 % is not 1 % because 1 % was asked.
    const threshold = (0,decision_policy/* thresholdFor */.De)(policy, release.achievedPercent);
    const outcome = outcomeOf({ dimensions, evidence, problems, enough: confidence >= threshold });
    const evidenceHashes = Object.fromEntries(evidence.map((one) => [one.check, (0,canonical/* hashOf */.qQ)(one)]));
    const carried = evidence.filter((one) => one.carried !== undefined);
    const chaos = evidence
        .map(({ facts }) => facts.scenarioSha256)
        .filter((hash) => hash !== undefined);
    const policySha256 = (0,canonical/* hashOf */.qQ)(policy);
    const standing = { outcome, dimensions, evidence, problems, confidence, threshold };
    return {
        schema: evidence_decision/* decisionSchema */.O,
        decisionId: (0,canonical/* hashOf */.qQ)({ release, evidence: evidenceHashes, policySha256, problems }),
        time: input.time,
        release,
        subject,
        decision: outcome,
        confidence,
        threshold,
        deciding: decidingOf(standing),
        dimensions,
        reasons: reasonsOf(standing),
        evidence: evidenceHashes,
        ...(carried.length === 0
            ? {}
            : { carried: Object.fromEntries(carried.map((one) => [one.check, one.carried])) }),
        policySha256,
        chaosScenarioSha256: chaos.length === 0 ? null : chaos.length === 1 ? (chaos[0] ?? null) : (0,canonical/* hashOf */.qQ)(chaos),
        root: input.root,
        runUrl: input.runUrl,
    };
}
/** What was asked to be measured and was not; a threshold of 0 does not stand for a measurement either. */
function unmeasured(dimensions, evidence, policy) {
    const judged = evidence.filter(({ gate }) => gate !== 'deploy').map(({ check }) => check);
    const withData = dimensions.filter(({ n }) => n > 0);
    return [
        ...policy.named
            .filter((name) => !dimensions.some(({ dimension }) => dimension === name))
            .map((name) => `${name}: the policy names this dimension and no check measured it`),
        ...(dimensions.some(({ check }) => judged.includes(check))
            ? []
            : ['no gate measured anything: that the canary was deployed says nothing about it']),
        ...(withData.length > 0 && withData.every(({ weight }) => weight === 0)
            ? ['the policy gives no weight to any dimension that has data']
            : []),
    ];
}
/** One fold for measurements and evidence alike; a gate that failed without saying in which dimension failed in a critical one. */
function outcomeOf({ dimensions, evidence, problems, enough, }) {
    const failed = dimensions.filter(({ verdict }) => verdict === 'fail');
    const unexplained = evidence.filter(({ check, verdict }) => verdict === 'fail' && !failed.some((one) => one.check === check));
    if (failed.some(({ critical }) => critical) || unexplained.length > 0)
        return 'rollback';
    const verdicts = [...dimensions, ...evidence].map(({ verdict }) => verdict);
    return problems.length > 0 || !enough || verdicts.some((verdict) => verdict !== 'pass')
        ? 'hold'
        : 'promote';
}

// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
;// CONCATENATED MODULE: ./lib/decision/policy-text.js


/** The policy that a text means; nothing written means the default one. */
async function policyOf(text) {
    if (text.trim() === '')
        return decision_policy/* defaultPolicy */.G4;
    const written = (0,yaml/* yaml */.oQ)(decision_policy/* parsePolicy */.ON, 'map');
    await written.load?.();
    return written.read(text, 'policy');
}

// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/report/content.js
var report_content = __webpack_require__(97007);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
;// CONCATENATED MODULE: ./lib/report/comment.js




const limitCharacters = 60_000;
const signs = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };
/** The comment and the job summary: the decision, its number, the table, the chart, what now. Capped on block boundaries. */
function renderComment(content) {
    const { decision } = content;
    const blocks = [
        (0,report_content/* marker */.xL)(content),
        `## ${(0,report_escape/* markdown */.wD)((0,report_content/* headline */.Pl)(content))}`,
        `**${(0,report_escape/* markdown */.wD)((0,redact/* redact */.E)((0,numbers/* decidingSentence */.hP)(decision.deciding)))}** Confidence ${(100 * decision.confidence).toFixed(0)} % (needed ${(100 * decision.threshold).toFixed(0)} %), ${(0,report_escape/* markdown */.wD)((0,report_content/* exposureInWords */.kP)(content))}.`,
        reasons(content),
        table(content),
        likely(content),
        chart(content),
        details('Timeline and evidence', timeline(content)),
        details('Parameters', parameters(content)),
        whatNow(content),
        `<sub>Bundle root ${(0,report_escape/* code */.aY)(decision.root)}: ${report_content/* replayProves */.tq}.</sub>`,
        `<sub>${(0,report_escape/* code */.aY)(content.image)} · commit ${(0,report_escape/* code */.aY)(content.commit.slice(0, 12) || 'unknown')} · ${(0,report_escape/* link */.nf)('run', content.runUrl)} · decision ${(0,report_escape/* code */.aY)(decision.decisionId.slice(0, 12))} · ${(0,report_escape/* markdown */.wD)(decision.schema)}</sub>`,
    ].filter((block) => block !== '');
    return capped(blocks, content.runUrl);
}
function capped(blocks, runUrl) {
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        if (size + block.length > limitCharacters) {
            kept.push(`*Shortened; the whole report is in the artifacts of the ${(0,report_escape/* link */.nf)('run', runUrl)}.*`);
            break;
        }
        kept.push(block);
        size += block.length + 2;
    }
    return `${kept.join('\n\n')}\n`;
}
function reasons({ decision }) {
    const lines = decision.reasons.filter((reason) => !reason.includes('log: ')).slice(0, 5);
    return lines.map((reason) => `- ${(0,report_escape/* markdown */.wD)((0,redact/* redact */.E)(reason).slice(0, 400))}`).join('\n');
}
function table({ evidence }) {
    const rows = evidence.flatMap(({ measurements }) => measurements.map(row));
    if (rows.length === 0)
        return '';
    return [
        '| metric | baseline | canary | Δ | limit | verdict | over time |',
        '|---|--:|--:|--:|--:|---|---|',
        ...rows,
    ].join('\n');
}
const row = (m) => `| ${(0,report_escape/* markdown */.wD)(m.name)} | ${(0,numbers/* amount */.vj)(m.baseline, m.unit)} | ${(0,numbers/* amount */.vj)(m.canary, m.unit)} | ${(0,numbers/* difference */.iv)(m.canary, m.baseline)} | ${(0,numbers/* amount */.vj)(m.limit, m.unit)} | ${signs[m.verdict]} ${m.verdict} | ${(0,numbers/* sparkline */.KM)(m.series?.canary ?? [])} |`;
function likely(content) {
    const found = (0,report_content/* causes */.ps)(content);
    return found.length === 0
        ? ''
        : `**Likely causes**\n${found.map((cause) => `1. ${(0,report_escape/* markdown */.wD)(cause.slice(0, 400))}`).join('\n')}`;
}
/** Mermaid has no legend: the title names the lines. Gaps are closed by the value before, since it knows none. */
function chart(content) {
    const measurement = (0,report_content/* decidingMeasurement */.CT)(content);
    const series = measurement?.series;
    if (measurement === undefined || series === undefined || series.t.length < 2)
        return '';
    const canary = filled(series.canary);
    const baseline = filled(series.baseline);
    const withLimit = measurement.limit !== null && measurement.limit < 20 * Math.max(...canary, ...baseline, 1e-9);
    const highest = Math.max(...canary, ...baseline, withLimit ? (measurement.limit ?? 0) : 0, 1e-6) * 1.1;
    const title = `${measurement.name} (${measurement.unit}): first line canary, second stable${withLimit ? ', third limit' : ''}`;
    const lines = [
        '```mermaid',
        'xychart-beta',
        `  title "${title.replace(/[^\w (),:%.-]/g, ' ')}"`,
        `  x-axis "seconds" ${series.t[0] ?? 0} --> ${series.t.at(-1) ?? 1}`,
        `  y-axis "${measurement.unit}" 0 --> ${Number(highest.toPrecision(3))}`,
        `  line [${canary.join(', ')}]`,
        ...(baseline.some((v) => v !== 0) ? [`  line [${baseline.join(', ')}]`] : []),
        ...(withLimit ? [`  line [${canary.map(() => measurement.limit).join(', ')}]`] : []),
        '```',
    ];
    return lines.join('\n');
}
function filled(values) {
    let last = values.find((value) => value !== null) ?? 0;
    return values.map((value) => {
        last = value ?? last;
        return Number(last.toPrecision(4));
    });
}
const details = (title, body) => body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
function timeline({ evidence, decision }) {
    const rows = [...evidence]
        .sort((a, b) => (a.window.start < b.window.start ? -1 : 1))
        .map(({ check, window, verdict, reasons: said, observation }) => `| ${(0,report_escape/* markdown */.wD)(check)} | ${(0,report_escape/* markdown */.wD)(window.start.slice(11, 19))} – ${(0,report_escape/* markdown */.wD)(window.end.slice(11, 19))} | ${signs[verdict]} ${verdict} | ${(0,report_escape/* markdown */.wD)(said.slice(0, 12).map(redact/* redact */.E).join('; ').slice(0, 1500))} | ${(0,report_escape/* code */.aY)(observation?.sha256.slice(0, 12) ?? '–')} |`);
    return [
        '| check | time (UTC) | verdict | why | observation |',
        '|---|---|---|---|---|',
        ...rows,
        `| decision | ${(0,report_escape/* markdown */.wD)(decision.time.slice(11, 19))} | ${decision.decision} | confidence ${decision.confidence} | ${(0,report_escape/* code */.aY)(decision.decisionId.slice(0, 12))} |`,
    ].join('\n');
}
function parameters({ evidence }) {
    return evidence
        .map(({ check, parameters: all, sources }) => {
        const shown = Object.entries(all).filter(([key, value]) => key !== 'checks' && key !== 'profile' && JSON.stringify(value).length < 300);
        return `- ${(0,report_escape/* markdown */.wD)(check)}: ${(0,report_escape/* code */.aY)(shown.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' '))} from ${(0,report_escape/* code */.aY)(sources.map(({ kind, endpoint, version }) => `${kind} ${endpoint} ${version}`).join(', '))}`;
    })
        .join('\n');
}
function whatNow(content) {
    const { decision } = content.decision;
    if (decision === 'promote')
        return `**What now** The next stage, or the promotion, begins by itself and says when it is done. To stop: ${(0,report_escape/* link */.nf)('roll back', content.rollbackUrl)}.`;
    return `**What now** The workflow takes users back to the stable version; its rollback job says when they are. If it cannot: ${(0,report_escape/* code */.aY)((0,report_content/* fallbackCommand */.EN)(content))}. ${(0,report_escape/* link */.nf)('Run', content.runUrl)} · ${(0,report_escape/* link */.nf)('roll back by hand', content.rollbackUrl)}`;
}

// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(76027);
;// CONCATENATED MODULE: ./lib/report/chart.js


const box = { width: 640, height: 220, left: 64, right: 16, top: 14, bottom: 30 };
/** A line chart as inline SVG: canary, stable, limit; gaps stay gaps. '' when there is nothing to draw. */
function renderChart(measurement) {
    const { series, limit, unit } = measurement;
    if (series === undefined || series.t.length < 2)
        return '';
    const values = [...series.canary, ...series.baseline].filter((v) => v !== null);
    if (values.length === 0)
        return '';
    const top = Math.max(...values);
    const shownLimit = limit !== null && limit <= 5 * Math.max(top, 1e-9) ? limit : null;
    const highest = Math.max(top, shownLimit ?? 0, 1e-9) * 1.1;
    const last = series.t.at(-1) ?? 1;
    const x = (t) => box.left + ((box.width - box.left - box.right) * t) / Math.max(last, 1e-9);
    const y = (v) => box.height - box.bottom - ((box.height - box.top - box.bottom) * v) / highest;
    const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * highest);
    const grid = ticks
        .map((v) => `<line class="grid" x1="${box.left}" x2="${box.width - box.right}" y1="${y(v).toFixed(1)}" y2="${y(v).toFixed(1)}"/><text class="tick" x="${box.left - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(Number(v.toPrecision(3)), unit))}</text>`)
        .join('');
    const times = [0, 0.5, 1]
        .map((part) => `<text class="tick" x="${x(part * last).toFixed(1)}" y="${box.height - 8}" text-anchor="${part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}">${(part * last).toFixed(0)} s</text>`)
        .join('');
    const limitLine = shownLimit === null
        ? ''
        : `<line class="limit" x1="${box.left}" x2="${box.width - box.right}" y1="${y(shownLimit).toFixed(1)}" y2="${y(shownLimit).toFixed(1)}"/>`;
    return `<svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${(0,report_escape/* html */.qy)(measurement.name)} over time">${grid}${times}${limitLine}${path(series.t, series.baseline, x, y, 'stable')}${path(series.t, series.canary, x, y, 'canary')}</svg>`;
}
function path(t, values, x, y, name) {
    let pen = 'M';
    const steps = values.map((value, i) => {
        if (value === null) {
            pen = 'M';
            return '';
        }
        const step = `${pen}${x(t[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`;
        pen = 'L';
        return step;
    });
    return `<path class="${name}" d="${steps.join('')}"/>`;
}

;// CONCATENATED MODULE: ./lib/report/page.js





const style = `:root{--ink:#1c2330;--soft:#5b6675;--line:#e2e6ec;--paper:#fff;--card:#f7f8fa;--good:#12805c;--bad:#c0312b;--wait:#9a6700;--canary:#d9480f;--stable:#2563eb}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#98a2b3;--line:#2b3340;--paper:#12161d;--card:#1a202a;--good:#4cc38a;--bad:#ff6b63;--wait:#e2b340;--canary:#ff922b;--stable:#74a9ff}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}main{max-width:980px;margin:0 auto;padding:28px 20px 60px}
h1{font-size:26px;margin:0 0 6px}h2{font-size:17px;margin:32px 0 10px}.lead{font-size:18px;margin:0 0 4px}.soft{color:var(--soft)}
.banner{border-left:6px solid var(--tone);background:var(--card);padding:18px 20px;border-radius:8px}.promote{--tone:var(--good)}.rollback{--tone:var(--bad)}.hold{--tone:var(--wait)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:7px 10px;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;font-size:13px}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.v{font-weight:600}.v.pass{color:var(--good)}.v.fail{color:var(--bad)}.v.inconclusive,.v.error{color:var(--wait)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(400px,1fr));gap:18px}figure{margin:0;background:var(--card);border-radius:8px;padding:12px}figcaption{font-weight:600;margin-bottom:4px}svg{width:100%;height:auto;display:block}
svg path{fill:none;stroke-width:2.2;stroke-linejoin:round}.canary{stroke:var(--canary)}.stable{stroke:var(--stable)}.limit{stroke:var(--bad);stroke-dasharray:6 4;stroke-width:1.4}.grid{stroke:var(--line)}.tick{fill:var(--soft);font-size:11px}
.key{display:inline-block;width:18px;height:3px;vertical-align:middle;margin:0 5px 0 12px}code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--card);border-radius:5px}code{padding:1px 5px}pre{padding:12px;overflow-x:auto}ul{padding-left:20px}`;
/** One self-contained page: readable offline, no request to anywhere. */
function renderPage(content) {
    const { decision, evidence } = content;
    const measurements = evidence.flatMap(({ measurements: list }) => list);
    const charts = measurements
        .map((m) => ({ m, svg: renderChart(m) }))
        .filter(({ svg }) => svg !== '');
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${(0,report_escape/* html */.qy)((0,report_content/* headline */.Pl)(content))}</title><style>${style}</style></head>
<body><main>
<section class="banner ${decision.decision}"><h1>${(0,report_escape/* html */.qy)((0,report_content/* headline */.Pl)(content))}</h1><p class="lead">${(0,report_escape/* html */.qy)((0,redact/* redact */.E)((0,numbers/* decidingSentence */.hP)(decision.deciding)))}</p>
<p class="soft">Confidence ${(100 * decision.confidence).toFixed(0)} %, needed ${(100 * decision.threshold).toFixed(0)} % · ${(0,report_escape/* html */.qy)(content.image)} · stage ${decision.release.stage}, ${(0,report_escape/* html */.qy)((0,report_content/* exposureInWords */.kP)(content))} · ${(0,report_escape/* html */.qy)(decision.time)}</p></section>
${list('Why', decision.reasons)}
<h2>Measurements</h2><table><thead><tr><th>metric</th><th class="n">stable</th><th class="n">canary</th><th class="n">Δ</th><th class="n">limit</th><th>verdict</th><th>reason</th></tr></thead><tbody>${measurements.map(page_row).join('')}</tbody></table>
${charts.length === 0 ? '' : `<h2>Over time <span class="soft"><span class="key" style="background:var(--canary)"></span>canary<span class="key" style="background:var(--stable)"></span>stable<span class="key" style="background:var(--bad)"></span>limit</span></h2><div class="charts">${charts.map(({ m, svg }) => `<figure><figcaption>${(0,report_escape/* html */.qy)(m.name)} <span class="soft">(${(0,report_escape/* html */.qy)(m.unit)})</span></figcaption>${svg}</figure>`).join('')}</div>`}
${list('Likely causes', (0,report_content/* causes */.ps)(content))}
<h2>Evidence</h2><table><thead><tr><th>check</th><th>time (UTC)</th><th>verdict</th><th>SHA-256 of the observation</th></tr></thead><tbody>${evidence.map((e) => `<tr><td>${(0,report_escape/* html */.qy)(e.check)}</td><td>${(0,report_escape/* html */.qy)(e.window.start.slice(11, 19))} – ${(0,report_escape/* html */.qy)(e.window.end.slice(11, 19))}</td><td>${verdict(e.verdict)}</td><td><code>${(0,report_escape/* html */.qy)(e.observation?.sha256 ?? '–')}</code></td></tr>`).join('')}</tbody></table>
<h2>What now</h2><p>${decision.decision === 'promote' ? 'The next stage, or the promotion, begins by itself.' : 'The workflow takes users back to the stable version. If it cannot:'}</p>${decision.decision === 'promote' ? '' : `<pre>${(0,report_escape/* html */.qy)((0,report_content/* fallbackCommand */.EN)(content))}</pre>`}
<p class="soft">decision ${(0,report_escape/* html */.qy)(decision.decisionId)} · policy ${(0,report_escape/* html */.qy)(decision.policySha256.slice(0, 12))} · ${(0,report_escape/* html */.qy)(decision.schema)} · re-derive it with <code>sluice replay</code></p>
<p class="soft">Bundle root <code>${(0,report_escape/* html */.qy)(decision.root)}</code>: ${(0,report_escape/* html */.qy)(report_content/* replayProves */.tq)}.</p>
</main></body></html>
`;
}
const verdict = (v) => `<span class="v ${v}">${v}</span>`;
const page_row = (m) => `<tr><td>${(0,report_escape/* html */.qy)(m.name)}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.baseline, m.unit))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.canary, m.unit))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* difference */.iv)(m.canary, m.baseline))}</td><td class="n">${(0,report_escape/* html */.qy)((0,numbers/* amount */.vj)(m.limit, m.unit))}</td><td>${verdict(m.verdict)}</td><td class="soft">${(0,report_escape/* html */.qy)((0,redact/* redact */.E)(m.reason))}</td></tr>`;
const list = (title, items) => items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${(0,report_escape/* html */.qy)((0,redact/* redact */.E)(item))}</li>`).join('')}</ul>`;

;// CONCATENATED MODULE: ./lib/report/derive.js











const unknownRelease = {
    id: 'unknown',
    workload: 'unknown',
    namespace: 'unknown',
    cluster: '',
    revision: '',
    stage: 0,
    exposurePercent: 0,
    achievedPercent: 0,
    subjectSha256: '',
};
/** The decision and everything that is said about it: what decide-promote writes, and replay writes again. */
async function derive(sources) {
    const { input, needs, observations } = sources;
    const policy = await policyOf(sources.policy);
    const previous = sources.previous === undefined
        ? undefined
        : (0,state/* decodeState */.UJ)(sources.previous, evidence_decision/* decisionSchema */.O, 'previous');
    const { release, evidence, problems } = collect(needs, {
        require: [...new Set([...input.require, ...policy.require])].sort(),
        maySkip: input.maySkip,
        previous,
        nowMs: Date.parse(input.time),
        maxAgeMs: input.maxAgeMs,
        observations,
    });
    const files = filesOf(sources, evidence);
    const decision = decide({
        release: release === undefined ? unknownRelease : (0,evidence_release/* identityOf */.cu)(release),
        subject: release?.subject ?? null,
        evidence,
        problems,
        policy,
        root: (0,bundle/* bundleRoot */.Vq)(files),
        time: input.time,
        runUrl: input.runUrl,
    });
    const { environment, commit, rollbackUrl, runUrl } = input;
    const image = release?.image ?? '';
    const content = { decision, evidence, environment, image, commit, rollbackUrl, runUrl };
    return {
        decision,
        content,
        evidence,
        files: {
            ...files,
            'decision.json': (0,canonical/* canonicalJson */.dj)(decision),
            'decision-log.jsonl': `${(0,log_line/* logLine */.B)(decision)}\n`,
            'comment.md': renderComment(content),
            'report.html': renderPage(content),
        },
    };
}
function filesOf(sources, evidence) {
    const { input, needs, policy, previous, observations } = sources;
    const seen = evidence
        .map(({ observation }) => observation?.file)
        .filter((file) => file !== undefined && observations.has(file));
    return {
        [bundle/* sourceFiles */.l$.needs]: needs,
        [bundle/* sourceFiles */.l$.policy]: policy,
        [bundle/* sourceFiles */.l$.input]: (0,canonical/* canonicalJson */.dj)(input),
        ...(previous === undefined ? {} : { [bundle/* sourceFiles */.l$.previous]: previous }),
        ...Object.fromEntries(evidence.map((one) => [`evidence/${one.check}.json`, (0,canonical/* canonicalJson */.dj)(one)])),
        ...Object.fromEntries(seen.map((file) => [String(file), observations.get(String(file)) ?? ''])),
    };
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ }),

/***/ 76027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


/** One JSON line per decision, for Loki and the bundle. */
function logLine({ release, dimensions, ...decision }) {
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({
        decision_id: decision.decisionId,
        time: decision.time,
        affected_workload: `${release.namespace}/${release.workload}`,
        release: release.id,
        revision: release.revision,
        subject_sha256: release.subjectSha256,
        stage: release.stage,
        exposure: release.achievedPercent,
        exposure_asked: release.exposurePercent,
        decision: decision.decision,
        confidence: decision.confidence,
        dimensions: dimensions.map(({ dimension, measurement, canary, baseline, limit, n, verdict, confidence }) => ({
            dimension,
            measurement,
            canary,
            baseline,
            limit,
            n,
            verdict,
            confidence,
        })),
        weights: Object.fromEntries(dimensions.map(({ measurement, weight }) => [measurement, weight])),
        policy_sha256: decision.policySha256,
        chaos_scenario_hash: decision.chaosScenarioSha256,
        evidence: decision.evidence,
        bundle_root: decision.root,
        reasons: decision.reasons.map(_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E),
        run_url: decision.runUrl,
    });
}


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   hP: () => (/* binding */ decidingSentence),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return value >= 1024 ** 3
                ? `${short(value / 1024 ** 3)} GiB`
                : value >= 1024 ** 2
                    ? `${short(value / 1024 ** 2)} MiB`
                    : `${short(value / 1024)} KiB`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '–';
    const change = (100 * (canary - baseline)) / baseline;
    return `${change >= 0 ? '+' : '−'}${Math.abs(change).toFixed(0)} %`;
}
const bars = '▁▂▃▄▅▆▇█';
/** At most 20 points as block characters; a gap is a middle dot. */
function sparkline(values) {
    const step = Math.max(1, Math.ceil(values.length / 20));
    const points = Array.from({ length: Math.ceil(values.length / step) }, (_, i) => values.slice(i * step, (i + 1) * step).find((v) => v !== null) ?? null);
    const known = points.filter((v) => v !== null);
    if (known.length === 0)
        return '';
    const low = Math.min(0, ...known);
    const high = Math.max(...known, low + 1e-9);
    return points
        .map((v) => v === null ? '·' : (bars[Math.min(7, Math.floor(((v - low) / (high - low)) * 7.999))] ?? '▁'))
        .join('');
}
/** One sentence with the number that decided, its limit and its baseline. */
function decidingSentence(deciding) {
    if (deciding === null)
        return 'Every measurement is within its limit.';
    if (deciding.value === null || counted.includes(deciding.unit))
        return `${deciding.check}: ${deciding.reason}.`;
    const limit = deciding.limit === null ? '' : `, the limit is ${amount(deciding.limit, deciding.unit)}`;
    const baseline = deciding.baseline === null
        ? ''
        : `, the stable version has ${amount(deciding.baseline, deciding.unit)}`;
    return `${deciding.measurement} of the canary is ${amount(deciding.value, deciding.unit)}${limit}${baseline}.`;
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ })

};
