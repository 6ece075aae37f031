export const id = 2821;
export const ids = [2821];
export const modules = {

/***/ 12821:
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
// EXTERNAL MODULE: ./lib/evidence/schemas/document.js
var schemas_document = __webpack_require__(62713);
// EXTERNAL MODULE: ./lib/evidence/schemas/words.js
var words = __webpack_require__(91323);
;// CONCATENATED MODULE: ./lib/evidence/schemas/bundle.js



const inputDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(bundle/* inputSchema */.is),
    time: words/* instant */.uR,
    runUrl: words/* line */.n8,
    environment: words/* line */.n8,
    commit: words/* line */.n8,
    rollbackUrl: words/* line */.n8,
    require: (0,schemas_document/* list */.p_)(words/* checkName */.I3, 200),
    maySkip: (0,schemas_document/* list */.p_)(words/* word */.Vm, 200),
    maxAgeMs: (0,schemas_document/* number */.ai)(0, 1e12),
});
const manifestDocument = (0,schemas_document/* object */.Ik)({
    schema: (0,schemas_document/* constant */.dY)(bundle/* bundleSchema */._D),
    files: (0,schemas_document/* record */.g1)(words/* sha256Text */.f1, {
        key: {
            form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
            what: 'the path of a file in the bundle',
        },
        max: 2000,
    }),
    root: words/* sha256Text */.f1,
});

// EXTERNAL MODULE: ./lib/evidence/state.js + 3 modules
var state = __webpack_require__(12620);
;// CONCATENATED MODULE: ./lib/gates/catalogue.js
/** The one list of gates, by kind: what replay and the contract suite read. Loaded one by one, as an action needs one gate only. */
const gates = {
    deploy: async () => (await __webpack_require__.e(/* import() */ 1434).then(__webpack_require__.bind(__webpack_require__, 81434))).deployGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(6604), __webpack_require__.e(8103), __webpack_require__.e(2851)]).then(__webpack_require__.bind(__webpack_require__, 32851))).metricsGate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(134), __webpack_require__.e(6604), __webpack_require__.e(8103), __webpack_require__.e(2851), __webpack_require__.e(6501)]).then(__webpack_require__.bind(__webpack_require__, 46501))).baselineGate,
    chaos: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(1744), __webpack_require__.e(4704), __webpack_require__.e(6144)]).then(__webpack_require__.bind(__webpack_require__, 46144))).chaosGate,
    health: async () => (await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(1744), __webpack_require__.e(4704), __webpack_require__.e(9621)]).then(__webpack_require__.bind(__webpack_require__, 9621))).healthGate,
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

// EXTERNAL MODULE: ./lib/report/derive.js + 12 modules
var derive = __webpack_require__(23204);
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
    const derived = await derivedFrom(files).catch((thrown) => {
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
async function derivedFrom(files) {
    const text = (path) => {
        const found = Object.hasOwn(files, path) ? files[path] : undefined;
        if (found === undefined)
            throw new errors.UsageError(`The bundle has no ${path}.`);
        return found;
    };
    const input = JSON.parse(text(bundle/* sourceFiles */.l$.input));
    return await (0,derive/* derive */.C)({
        needs: text(bundle/* sourceFiles */.l$.needs),
        policy: text(bundle/* sourceFiles */.l$.policy),
        previous: Object.hasOwn(files, bundle/* sourceFiles */.l$.previous) ? files[bundle/* sourceFiles */.l$.previous] : undefined,
        input: inputDocument.read(input, bundle/* sourceFiles */.l$.input),
        observations: new Map(Object.entries(files).filter(([path]) => path.startsWith('observations/'))),
    });
}
function manifestDifferences({ files, manifest, strange }, root) {
    const others = strange.map((path) => `${path} is no regular file`);
    if (manifest === undefined)
        return [...others, `${bundle/* manifestFile */.YE} is missing`];
    try {
        const value = JSON.parse(manifest);
        const stated = manifestDocument.read(value, bundle/* manifestFile */.YE);
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
    const { withdrawal: _, fallbackCommand: __, resumed: ___, ...stated } = evidence.facts;
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


/***/ })

};
