export const id = 1039;
export const ids = [1039];
export const modules = {

/***/ 91039:
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
// EXTERNAL MODULE: ./lib/decision/decide.js + 2 modules
var decide = __webpack_require__(97755);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/gates/replay.js
/** The pure half of every gate, by kind: what replay calls. `baseline` judges nothing. */
const judges = {
    deploy: async () => (await __webpack_require__.e(/* import() */ 1434).then(__webpack_require__.bind(__webpack_require__, 81434))).judgeDeploy,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(7041), __webpack_require__.e(9237)]).then(__webpack_require__.bind(__webpack_require__, 89237))).judgeMetrics,
    chaos: async () => (await __webpack_require__.e(/* import() */ 9163).then(__webpack_require__.bind(__webpack_require__, 79163))).judgeChaos,
    health: async () => (await Promise.all(/* import() */[__webpack_require__.e(3608), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 83608))).judgeHealth,
};
/** Judges again what a gate saw; undefined for what is not judged (a baseline, a dry run, a refusal on drift). */
async function judgeAgain(gate, observation, parameters) {
    if (gate === 'baseline')
        return undefined;
    if (observation !== null && typeof observation === 'object' && 'notDone' in observation)
        return undefined;
    const judge = await judges[gate]();
    return judge(observation, parameters);
}

// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(27727);
;// CONCATENATED MODULE: ./lib/cli/replay.js









const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
const usage = `sluice replay BUNDLE [--json]

Judges every observation again, decides again, renders again, and compares bytes. BUNDLE is the folder that decide-promote wrote.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
        throw new errors.UsageError('Name one bundle folder.', {
            fix: 'Example: sluice replay .sluice/bundle.',
        });
    const { differences, decision } = await replay((0,external_node_path_.resolve)(folder));
    if (values.json === true)
        process.stdout.write(`${JSON.stringify({ same: differences.length === 0, decision, differences })}\n`);
    else {
        for (const difference of differences)
            process.stdout.write(`differs: ${difference}\n`);
        process.stdout.write(differences.length === 0
            ? `The same, byte for byte: ${decision}.\n`
            : `${differences.length} differences.\n`);
    }
    return differences.length === 0 ? 0 : 1;
}
/** What differs between a bundle and what follows from its observations; [] when nothing does. */
async function replay(folder) {
    const { files } = await (0,bundle_folder/* readBundle */.Bo)(folder).catch((cause) => {
        throw new errors.UsageError(`${folder} is not a bundle: ${(0,errors.messageOf)(cause)}.`, {
            fix: 'Name the folder that decide-promote wrote.',
            cause,
        });
    });
    const differences = await manifestDifferences(folder, files);
    const parse = (path) => {
        const text = files[path];
        if (text === undefined)
            throw new errors.UsageError(`The bundle has no ${path}.`);
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            throw new errors.UsageError(`${path} of the bundle is not JSON.`, { cause });
        }
    };
    const input = parse('input.json');
    const evidencePaths = Object.keys(files).filter((path) => path.startsWith('evidence/'));
    const evidence = evidencePaths.map((path) => parse(path));
    for (const one of evidence)
        differences.push(...(await evidenceDifferences(one, files)));
    const decision = (0,decide/* decide */.L)({ ...input, evidence });
    const content = { ...input, decision, evidence };
    const derived = {
        'decision.json': (0,canonical/* canonicalJson */.dj)(decision),
        'comment.md': (0,comment/* renderComment */.w)(content),
        'report.html': (0,page/* renderPage */.C)(content),
    };
    for (const [path, text] of Object.entries(derived)) {
        const at = firstDifference(files[path] ?? '', text);
        if (at !== undefined)
            differences.push(`${path} at byte ${at}`);
    }
    return { differences, decision: decision.decision };
}
async function manifestDifferences(folder, files) {
    let manifest;
    try {
        manifest = (await (0,bundle_folder/* readManifest */.WI)(folder));
    }
    catch (thrown) {
        return [`bundle.json cannot be read: ${(0,errors.messageOf)(thrown)}`];
    }
    const listed = manifest.files ?? {};
    return [...new Set([...Object.keys(listed), ...Object.keys(files)])].sort().flatMap((path) => {
        const text = files[path];
        if (text === undefined)
            return [`${path} is missing`];
        if (listed[path] === undefined)
            return [`${path} is not in the manifest`];
        return (0,canonical/* sha256 */.sc)(text) === listed[path] ? [] : [`${path} does not have the hash of the manifest`];
    });
}
async function evidenceDifferences(evidence, files) {
    const { check, gate, observation, parameters } = evidence;
    if (observation === null)
        return [];
    const text = files[observation.file];
    if (text === undefined)
        return [`${check}: its observation ${observation.file} is missing`];
    if ((0,canonical/* sha256 */.sc)(text) !== observation.sha256)
        return [`${check}: its observation has another hash`];
    const judged = await judgeAgain(gate, JSON.parse(text), parameters);
    if (judged === undefined)
        return [];
    return ['verdict', 'reasons']
        .filter((field) => (0,canonical/* canonicalJson */.dj)(judged[field]) !== (0,canonical/* canonicalJson */.dj)(evidence[field]))
        .map((field) => `${check}: its ${field} does not follow from its observation`);
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


/***/ })

};
