export const id = 7231;
export const ids = [7231,2268];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeBeside),
/* harmony export */   M: () => (/* binding */ writeBundle),
/* harmony export */   findBundles: () => (/* binding */ findBundles),
/* harmony export */   readBundle: () => (/* binding */ readBundle)
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestFile */ .YE), (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__.canonicalJson)(manifest));
}
/** The file that says whose folder it is may have been left behind by an upload, but holds nothing else. */
const isMarked = async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMarker */ .XQ), 'utf8').catch(() => _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .markerText */ .U7)) === _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .markerText */ .U7;
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
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const strange = named.filter(({ isFile }) => !isFile).map(({ path }) => path);
    const paths = named
        .filter(({ path, isFile }) => isFile && path !== _owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMarker */ .XQ)
        .map(({ path }) => path);
    if (!(await isMarked(folder)))
        strange.push(_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderMarker */ .XQ);
    if (paths.length > mostFiles)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`It has ${paths.length} files, more than ${mostFiles}.`);
    const files = {};
    let bytes = 0;
    for (const path of paths) {
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).size;
        if (bytes > mostBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`It has more than ${mostBytes / 1024 ** 2} MiB.`);
        files[path] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    }
    return (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleFrom */ .Ne)(files, strange);
}
/** Adds what ledgers gave back to a bundle that was just written. */
async function writeBeside(folder, files) {
    for (const [path, text] of Object.entries(files)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text);
    }
}
/** Folders with a manifest at or below one, nearest first; links are not followed, and no tree is searched without end. */
async function findBundles(root) {
    const found = [];
    let level = [root];
    for (let depth = 0; depth < 6 && level.length > 0 && level.length < 5000; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
            if (entries.some((one) => one.isFile() && one.name === _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestFile */ .YE))
                found.push(folder);
            else
                below.push(...entries.filter((one) => one.isDirectory()).map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one.name)));
        }
        level = below;
    }
    return found.sort();
}


/***/ }),

/***/ 45255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleAt: () => (/* binding */ bundleAt),
/* harmony export */   replay: () => (/* binding */ replay),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _adapters_host_bundle_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2268);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _verify_replay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52457);





const summary = 'Re-derive a decision from its bundle, offline, byte for byte';
const usage = `sluice replay BUNDLE [--root SHA256] [--json]

Judges every observation again, decides again from the raw needs and policy, renders again, and compares every byte. BUNDLE is the folder
that decide-promote wrote. --root is the root that the comment, the summary, the decision log or the output \`root\` of the run says.
What it proves: the decision, its log line, the comment and the page follow from the files of this bundle, and nothing was added, left out
or changed. What it does not prove without --root: that these are the files of that run; all of them could have been made anew.
Exit code: 0 the same, 1 something differs (it is named), 2 usage.`;
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, root: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Name one bundle folder.', {
            fix: 'Example: sluice replay .sluice/bundle.',
        });
    const { differences, decision, root } = await replay((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), values.root);
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
const replay = async (folder, expectedRoot) => await (0,_verify_replay_js__WEBPACK_IMPORTED_MODULE_4__/* .replayBundle */ .g)(await bundleAt(folder), expectedRoot);
/** The bundle in a folder, or a UsageError that says why it is none. */
async function bundleAt(folder) {
    return await (0,_adapters_host_bundle_folder_js__WEBPACK_IMPORTED_MODULE_2__.readBundle)(folder).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${folder} is not a bundle: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(cause)}.`, {
            fix: 'Name the folder that decide-promote wrote.',
            cause,
        });
    });
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


/***/ }),

/***/ 26448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inputDocument),
/* harmony export */   n: () => (/* binding */ manifestDocument)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91577);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);




const inputDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSchema */ .is),
    time: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    runUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    environment: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    commit: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    rollbackUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    require: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 200),
    maySkip: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm, 200),
    maxAgeMs: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1e12),
    repositoryUrl: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8,
    pullRequest: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 1e9)),
    planned: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100), 100),
    logLines: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    policy: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReadingDocument */ ._8),
});
const manifestDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSchema */ ._D),
    files: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1, {
        key: {
            form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
            what: 'the path of a file in the bundle',
        },
        max: 2000,
    }),
    root: _words_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Text */ .f1,
});


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
function refusePrototypeKeys(value, name, depth = 0) {
    if (value === null || typeof value !== 'object')
        return;
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
            input: name,
            fix: 'Write it without aliases.',
        });
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name, depth + 1);
    else
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name, depth + 1);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


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
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46865);




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

/***/ 52457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ manifestDifferences),
  g: () => (/* binding */ replayBundle)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/schemas/bundle.js
var schemas_bundle = __webpack_require__(26448);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
;// CONCATENATED MODULE: ./lib/gates/catalogue.js
/** The one list of gates, by kind: what replay and the contract suite read. Loaded one by one, as an action needs one gate only. */
const gates = {
    deploy: async () => (await __webpack_require__.e(/* import() */ 1434).then(__webpack_require__.bind(__webpack_require__, 81434))).deployGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(9594), __webpack_require__.e(2912)]).then(__webpack_require__.bind(__webpack_require__, 79594))).metricsGate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(9594), __webpack_require__.e(5044)]).then(__webpack_require__.bind(__webpack_require__, 46501))).baselineGate,
    chaos: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(1218), __webpack_require__.e(1288), __webpack_require__.e(2653), __webpack_require__.e(4599)]).then(__webpack_require__.bind(__webpack_require__, 72653))).chaosGate,
    scheduling: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(2952), __webpack_require__.e(9453)]).then(__webpack_require__.bind(__webpack_require__, 2952))).schedulingGate,
    messaging: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(6864), __webpack_require__.e(7338), __webpack_require__.e(7440), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 62688))).messagingGate,
    health: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(1218), __webpack_require__.e(1288), __webpack_require__.e(5234), __webpack_require__.e(7490)]).then(__webpack_require__.bind(__webpack_require__, 25234))).healthGate,
    consistency: async () => (await Promise.all(/* import() */[__webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(2944), __webpack_require__.e(2255), __webpack_require__.e(654), __webpack_require__.e(9946), __webpack_require__.e(2384)]).then(__webpack_require__.bind(__webpack_require__, 2384))).consistencyGate,
    agreement: async () => (await Promise.all(/* import() */[__webpack_require__.e(5939), __webpack_require__.e(1647)]).then(__webpack_require__.bind(__webpack_require__, 5939))).agreementGate,
    logs: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2970), __webpack_require__.e(4636), __webpack_require__.e(8564), __webpack_require__.e(8071), __webpack_require__.e(4422), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 30375))).logsGate,
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
;// CONCATENATED MODULE: ./lib/verify/replay.js







/** What differs between a bundle and what follows from its sources; [] when nothing does. */
async function replayBundle(found, expectedRoot) {
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
/** What differs between the files and the list that was written with them. */
function manifestDifferences({ files, manifest, strange }, root = (0,bundle/* bundleRoot */.Vq)(files)) {
    const others = strange.map((path) => `${path} is no regular file of text, or not as it is written`);
    if (manifest === undefined)
        return [...others, `${bundle/* manifestFile */.YE} is missing`];
    try {
        const value = JSON.parse(manifest);
        const stated = schemas_bundle/* manifestDocument */.n.read(value, bundle/* manifestFile */.YE);
        const paths = [...new Set([...Object.keys(stated.files), ...Object.keys(files)])].sort();
        return [
            ...others,
            ...((0,canonical.canonicalJson)(stated) === manifest ? [] : [`${bundle/* manifestFile */.YE} is not as it is written`]),
            ...paths.flatMap((path) => {
                const text = files[path];
                if (text === undefined)
                    return [`${path} is missing`];
                if (stated.files[path] === undefined)
                    return [`${path} is not in the manifest`];
                return (0,canonical.sha256)(text) === stated.files[path]
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
    if ((0,canonical.sha256)(text) !== observation.sha256 || Buffer.byteLength(text) !== observation.bytes)
        return [`${check}: its observation has another hash or size`];
    try {
        const seen = JSON.parse(text);
        const judged = (await judgeAgain(gate, seen, parameters)) ?? notDone(seen, evidence);
        const { carried: _, ...stated } = evidence;
        const again = (0,state/* bounded */.Mm)({ ...stated, ...judged, warnings: evidence.warnings });
        return [
            ...((0,canonical.hashOf)(parameters) === evidence.parametersSha256 ? [] : ['parametersSha256']),
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
const textOf = (value) => (value === undefined ? '' : (0,canonical.canonicalJson)(value));
/** What was learned follows too; the way back and what was done after the verdict are told, not observed. */
async function factsDifference(evidence, seen) {
    const { withdrawal: _, fallbackCommand: __, resumed: ___, ...learned } = evidence.facts;
    const { stableImage: ____, diagnosis: _____, ...stated } = learned;
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


/***/ })

};
