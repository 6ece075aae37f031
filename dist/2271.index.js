export const id = 2271;
export const ids = [2271];
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

/***/ 23138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/host/bundle-folder.js
var bundle_folder = __webpack_require__(2268);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/schemas/bundle.js
var schemas_bundle = __webpack_require__(26448);
// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
;// CONCATENATED MODULE: ./lib/gates/catalogue.js
/** The one list of gates, by kind: what replay and the contract suite read. Loaded one by one, as an action needs one gate only. */
const gates = {
    deploy: async () => (await __webpack_require__.e(/* import() */ 1434).then(__webpack_require__.bind(__webpack_require__, 81434))).deployGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(3735), __webpack_require__.e(9953), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(2851)]).then(__webpack_require__.bind(__webpack_require__, 32851))).metricsGate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(3735), __webpack_require__.e(9953), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(6501), __webpack_require__.e(5343)]).then(__webpack_require__.bind(__webpack_require__, 46501))).baselineGate,
    chaos: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(7256), __webpack_require__.e(1288), __webpack_require__.e(4726), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 74726))).chaosGate,
    scheduling: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(8489), __webpack_require__.e(2952), __webpack_require__.e(9453)]).then(__webpack_require__.bind(__webpack_require__, 2952))).schedulingGate,
    messaging: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(8489), __webpack_require__.e(7852), __webpack_require__.e(7440), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 62688))).messagingGate,
    health: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(7256), __webpack_require__.e(1288), __webpack_require__.e(5234), __webpack_require__.e(7581)]).then(__webpack_require__.bind(__webpack_require__, 25234))).healthGate,
    consistency: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(8489), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(654), __webpack_require__.e(9946), __webpack_require__.e(2384)]).then(__webpack_require__.bind(__webpack_require__, 2384))).consistencyGate,
    logs: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(8148), __webpack_require__.e(8489), __webpack_require__.e(4422), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 30375))).logsGate,
};

// EXTERNAL MODULE: ./lib/gates/seen.js
var seen = __webpack_require__(33313);
;// CONCATENATED MODULE: ./lib/gates/replay.js


/** Judges again what a gate saw; undefined for what deploy-canary did not do (a dry run, a refusal on drift). */
async function judgeAgain(gate, observation, parameters) {
    if (observation === null || typeof observation !== 'object' || 'notDone' in observation)
        return undefined;
    return (0,seen/* judgeSeen */.D6)(await gates[gate](), observation, parameters);
}
/** What a gate had learned, from what it saw; what it did afterwards (a withdrawal) is not among it. */
async function factsAgain(gate, observation, parameters) {
    return (0,seen/* factsOf */.xS)(await gates[gate](), observation, parameters);
}

// EXTERNAL MODULE: ./lib/report/from-bundle.js
var from_bundle = __webpack_require__(20293);
;// CONCATENATED MODULE: ./lib/cli/replay.js










const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
const usage = `sluice replay BUNDLE [--root SHA256] [--json]

Judges every observation again, decides again from the raw needs and policy, renders again, and compares every byte. BUNDLE is the folder
that decide-promote wrote. --root is the root that the comment, the summary, the decision log or the output \`root\` of the run says.
What it proves: the decision, its log line, the comment and the page follow from the files of this bundle, and nothing was added, left out
or changed. What it does not prove without --root: that these are the files of that run; all of them could have been made anew.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, root: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
        throw new errors.UsageError('Name one bundle folder.', {
            fix: 'Example: sluice replay .sluice/bundle.',
        });
    const { differences, decision, root } = await replay((0,external_node_path_.resolve)(folder), values.root);
    const same = differences.length === 0;
    if (values.json === true)
        process.stdout.write(`${JSON.stringify({ same, decision, root, differences })}\n`);
    else {
        for (const difference of differences)
            process.stdout.write(`differs: ${difference}\n`);
        process.stdout.write(same
            ? `The same, byte for byte: ${decision}. Bundle root ${root}${values.root === undefined ? ': compare it with the one in the comment, the decision log or the output of the run' : ', as named'}.\n`
            : `${differences.length} differences.\n`);
    }
    return same ? 0 : 1;
}
/** What differs between a bundle and what follows from its sources; [] when nothing does. */
async function replay(folder, expectedRoot) {
    const found = await (0,bundle_folder/* readBundle */.B)(folder).catch((cause) => {
        throw new errors.UsageError(`${folder} is not a bundle: ${(0,errors.messageOf)(cause)}.`, {
            fix: 'Name the folder that decide-promote wrote.',
            cause,
        });
    });
    const { files } = found;
    const root = (0,bundle/* bundleRoot */.Vq)(files);
    const differences = [
        ...manifestDifferences(found, root),
        ...(expectedRoot === undefined || expectedRoot === root
            ? []
            : [`the root is ${root}, expected was ${expectedRoot}: these are other files`]),
    ];
    const derived = await (0,from_bundle/* deriveFrom */.M)(files).catch((thrown) => {
        if (thrown instanceof from_bundle/* OtherVersion */.H)
            throw thrown;
        differences.push(`nothing can be derived: ${(0,errors.messageOf)(thrown)}`);
        return undefined;
    });
    if (derived === undefined)
        return { differences, decision: 'none', root };
    for (const one of derived.evidence)
        differences.push(...(await judgedDifferences(one, files)));
    differences.push(...fileDifferences(files, derived.files));
    return { differences, decision: derived.decision.decision, root };
}
function manifestDifferences({ files, manifest, strange }, root) {
    const others = strange.map((path) => `${path} is no regular file`);
    if (manifest === undefined)
        return [...others, `${bundle/* manifestFile */.YE} is missing`];
    try {
        const value = JSON.parse(manifest);
        const stated = schemas_bundle/* manifestDocument */.n.read(value, bundle/* manifestFile */.YE);
        const paths = [...new Set([...Object.keys(stated.files), ...Object.keys(files)])].sort();
        return [
            ...others,
            ...((0,canonical/* canonicalJson */.dj)(stated) === manifest ? [] : [`${bundle/* manifestFile */.YE} is not as it is written`]),
            ...paths.flatMap((path) => {
                const text = files[path];
                if (text === undefined)
                    return [`${path} is missing`];
                if (stated.files[path] === undefined)
                    return [`${path} is not in the manifest`];
                return (0,canonical/* sha256 */.sc)(text) === stated.files[path]
                    ? []
                    : [`${path} does not have the hash of the manifest`];
            }),
            ...(stated.root === root
                ? []
                : [`${bundle/* manifestFile */.YE} names the root ${stated.root}, the files have ${root}`]),
        ];
    }
    catch (thrown) {
        return [...others, `${bundle/* manifestFile */.YE} cannot be read: ${(0,errors.messageOf)(thrown)}`];
    }
}
/** Whether a piece of evidence, whole, is what its gate says of its observation. */
async function judgedDifferences(evidence, files) {
    const { check, gate, observation, parameters } = evidence;
    if (observation === null)
        return [`${check}: its evidence has no observation, and every gate of this kind leaves one`];
    const text = Object.hasOwn(files, observation.file) ? files[observation.file] : undefined;
    if (text === undefined)
        return [`${check}: its observation ${observation.file} is missing`];
    if ((0,canonical/* sha256 */.sc)(text) !== observation.sha256 || Buffer.byteLength(text) !== observation.bytes)
        return [`${check}: its observation has another hash or size`];
    try {
        const seen = JSON.parse(text);
        const judged = (await judgeAgain(gate, seen, parameters)) ?? notDone(seen, evidence);
        const { carried: _, ...stated } = evidence;
        const again = (0,state/* bounded */.Mm)({ ...stated, ...judged, warnings: evidence.warnings });
        return [
            ...((0,canonical/* hashOf */.qQ)(parameters) === evidence.parametersSha256 ? [] : ['parametersSha256']),
            ...['verdict', 'measurements', 'reasons', 'carried'].filter((field) => textOf(again[field]) !== textOf(evidence[field])),
            ...((judged.warnings ?? []).every((warning) => evidence.warnings.includes(warning))
                ? []
                : ['warnings']),
            ...(await factsDifference(evidence, seen)),
        ].map((field) => `${check}: its ${field} does not follow from its observation`);
    }
    catch (thrown) {
        return [`${check}: its observation cannot be judged again: ${(0,errors.messageOf)(thrown)}`];
    }
}
const textOf = (value) => (value === undefined ? '' : (0,canonical/* canonicalJson */.dj)(value));
/** What was learned follows too; the way back and what was done after the verdict are told, not observed. */
async function factsDifference(evidence, seen) {
    const { withdrawal: _, fallbackCommand: __, resumed: ___, ...learned } = evidence.facts;
    const { stableImage: ____, ...stated } = learned;
    const again = typeof seen === 'object' && seen !== null && !('notDone' in seen)
        ? await factsAgain(evidence.gate, seen, evidence.parameters)
        : {};
    return textOf(again) === textOf(stated) ? [] : ['facts'];
}
/** Of what deploy-canary did not do (a dry run, a refusal) the observation is the reasons, and it is never a pass. */
function notDone(seen, { gate, verdict }) {
    const reasons = seen?.notDone;
    if (gate !== 'deploy' ||
        !Array.isArray(reasons) ||
        reasons.some((reason) => typeof reason !== 'string'))
        throw new Error('no gate knows it');
    return {
        verdict: verdict === 'inconclusive' ? verdict : 'error',
        measurements: [],
        reasons: reasons,
    };
}
function fileDifferences(found, derived) {
    const paths = [...new Set([...Object.keys(found), ...Object.keys(derived)])].sort();
    return paths.flatMap((path) => {
        const [is, should] = [found[path], derived[path]];
        if (should === undefined)
            return [`${path} belongs to no part of the decision`];
        if (is === undefined)
            return [`${path} is missing`];
        const at = firstDifference(is, should);
        return at === undefined ? [] : [`${path} at character ${at}`];
    });
}
function firstDifference(a, b) {
    if (a === b)
        return undefined;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++)
        if (a[i] !== b[i])
            return i;
    return length;
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
const inputSchema = 'sluice.dev/input/v2';
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

/***/ 26448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inputDocument),
/* harmony export */   n: () => (/* binding */ manifestDocument)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91577);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);



const inputDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is),
    time: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    environment: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    commit: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    rollbackUrl: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3, 200),
    maySkip: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, 200),
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1e12),
    repositoryUrl: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    pullRequest: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 1e9)),
    planned: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100), 100),
    logLines: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
});
const manifestDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSchema */ ._D),
    files: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1, {
        key: {
            form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
            what: 'the path of a file in the bundle',
        },
        max: 2000,
    }),
    root: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
});


/***/ }),

/***/ 33313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ judgeSeen),
/* harmony export */   ON: () => (/* binding */ observationIn),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
const isNotJudged = (seen) => 'notJudged' in seen;
/** The observation itself, also where it was not judged; undefined when there is none. */
const observationIn = (seen) => (isNotJudged(seen) ? (seen.notJudged.seen ?? undefined) : seen);
/** What was seen of something that was changed meanwhile, or was not seen to the end, proves nothing: an error with its reasons. */
function judgeSeen(gate, seen, parameters) {
    if (!isNotJudged(seen))
        return gate.judge(seen, parameters);
    const { broke, changed } = seen.notJudged;
    return {
        verdict: 'error',
        measurements: [],
        reasons: [...changed.map(differenceInWords), ...(broke === null ? [] : [broke])],
    };
}
/** What was learned, also of what could not be judged. */
function factsOf(gate, seen, parameters) {
    const observation = observationIn(seen);
    return observation === undefined ? {} : (gate.facts?.(observation, parameters) ?? {});
}
const differenceInWords = ({ field, decided, now }) => `what runs is not what is judged: ${field} is ${now}, judged was ${decided}; start a new release`;


/***/ }),

/***/ 97007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ decidingMeasurement),
/* harmony export */   EN: () => (/* binding */ fallbackCommand),
/* harmony export */   tq: () => (/* binding */ replayProves),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** What somebody who holds the bundle can find out, and what not. */
const replayProves = 'sluice replay shows that the decision follows from these files; that they are the files of this run shows only the root, compared with this text, the decision log or the output';
/** Marks the one comment of a workload in an environment, so that it is found again. */
const markerOf = ({ namespace, workload }, environment) => `<!-- sluice:${namespace}/${workload}:${environment.replace(/[^\w.-]/g, '_')} -->`;
/** The one line that takes users back by hand, as the deployment of the canary left it. */
function fallbackCommand({ decision: { release }, evidence }) {
    const [known] = evidence
        .map(({ facts }) => facts.fallbackCommand)
        .filter((line) => line !== undefined);
    return (known ??
        `kubectl -n ${release.namespace} scale deployment ${release.workload}-canary --replicas=0`);
}
/** The measurement that decided, as its gate left it. */
function decidingMeasurement({ decision: { deciding }, evidence, }) {
    return evidence
        .find(({ check }) => check === deciding?.check)
        ?.measurements.find(({ name }) => name === deciding?.measurement);
}


/***/ }),

/***/ 20293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ OtherVersion),
/* harmony export */   M: () => (/* binding */ deriveFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91577);
/* harmony import */ var _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26448);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95106);




/** A bundle of an earlier or later version: no difference, but nothing to compare either. */
class OtherVersion extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError {
}
/** Everything that follows from the sources in a bundle's files; throws a UsageError that names what is missing or of another version. */
async function deriveFrom(files) {
    const text = (path) => {
        const found = Object.hasOwn(files, path) ? files[path] : undefined;
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The bundle has no ${path}.`);
        return found;
    };
    const input = JSON.parse(text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input));
    refuseOther(input);
    return await (0,_derive_js__WEBPACK_IMPORTED_MODULE_3__/* .derive */ .C)({
        needs: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.needs),
        policy: text(_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.policy),
        previous: Object.hasOwn(files, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous) ? files[_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.previous] : undefined,
        input: _evidence_schemas_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDocument */ .I.read(input, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input),
        observations: new Map(Object.entries(files).filter(([path]) => path.startsWith('observations/'))),
    });
}
/** Another version judges and writes in other words: its bundles are re-derived by itself, or not at all. */
function refuseOther(input) {
    const schema = input?.schema;
    if (typeof schema !== 'string' || schema === _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is)
        return;
    if (schema.replace(/\/v\d+$/, '') !== _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is.replace(/\/v\d+$/, ''))
        return;
    throw new OtherVersion(`The bundle was written by another version of Sluice: its ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFiles */ .l$.input} is ${schema}, this version reads ${_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is}.`, { fix: 'Replay it with the tag of Sluice that the workflow used then.' });
}


/***/ }),

/***/ 30690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ onlyNow),
/* harmony export */   kQ: () => (/* binding */ nowSection),
/* harmony export */   mU: () => (/* binding */ headIn),
/* harmony export */   nU: () => (/* binding */ withNow)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

/**
 * The head of a comment, between two marks: what a release has come to, and where users are. Whoever ends or promotes the release writes it
 * again, and leaves what explains the decision as it is.
 */
const begin = (release, outcome, users) => `<!-- sluice:now ${plain(release)} ${outcome} ${users} -->`;
const plain = (release) => release.replace(/[^\w.-]/g, '_');
const end = '<!-- /sluice:now -->';
const found = /<!-- sluice:now ([\w.-]+) ([\w-]+) ([\w-]+) -->\n(## [^\n]*)\n\n([^\n]*)\n(?:[^\n]*\n)?<!-- \/sluice:now -->/;
const userSigns = { 'on-canary': '👥', never: '✅', back: '✅', 'going-back': '⏳' };
function nowSection(model) {
    const { marker, release, outcome, icon, title, environment, users } = model;
    const where = environment === '' ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(environment)}`;
    return `${marker}\n${begin(release, outcome, users.state)}\n## ${icon} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}${where}\n\n${usersText(users)}\n${end}`;
}
const usersText = ({ state, said, met, next }) => [
    `${userSigns[state]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(said)}**${met === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(met)}`}`,
    ...(next === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(next)]),
].join('\n');
/**
 * The comment with what has happened since; undefined when it is about another release. A headline that says why a release stopped stays, and so
 * does the time since which users are back: both are still true, and nobody else knows them.
 */
function withNow(comment, now) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const [whole, release = '', outcome = '', users = '', headline = '', said = ''] = match;
    if (now.release !== undefined && release !== plain(now.release))
        return undefined;
    const stays = now.outcome === 'taken-back' && (outcome === 'rollback' || outcome === 'hold');
    const shown = stays ? outcome : now.outcome;
    const kept = stays && (users === 'back' || users === 'never') ? said : now.users;
    const done = stays || now.why === '' ? now.done : `${now.done} ${now.why}`;
    return comment.replace(whole, () => `${begin(release, shown, users)}\n${stays ? headline : `## ${now.title}`}\n\n${kept}\n${done}\n${end}`);
}
/** A comment where none was: no decision came, or nobody could write it. */
const onlyNow = (marker, now) => `${marker}\n${begin(now.release ?? 'unknown', now.outcome, 'back')}\n## ${now.title}\n\n${now.users}\n${`${now.done} ${now.why}`.trim()}\n${end}\n`;
/** Headline and where users are, as the comment says it now (Markdown); undefined when it is none of ours. */
function headIn(comment) {
    const match = found.exec(comment);
    if (match === null)
        return undefined;
    const lines = match[0].split('\n').slice(3, -1);
    return { title: (match[4] ?? '').replace(/^## /, ''), users: lines.join(' ').trim() };
}


/***/ })

};
