export const id = 6489;
export const ids = [6489,2268,9830,7449];
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

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


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

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
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

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


/***/ }),

/***/ 59830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ onlyThis),
/* harmony export */   b: () => (/* binding */ ClusterError)
/* harmony export */ });
/** Not another of the name that has come in its place. */
const onlyThis = ({ uid }) => uid === undefined ? {} : { uid };
class ClusterError extends Error {
    name = 'ClusterError';
    failure;
    status;
    /** Kubernetes' `reason` (AlreadyExists, Conflict, Invalid …) when the server gave one. */
    reason;
    constructor(failure, message, about = {}) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.failure = failure;
        this.status = about.status;
        this.reason = about.reason;
    }
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

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
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


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   qv: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const severity = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
/** Every row of the matrix, worst first, and the deciding one before all others. */
function rowsOf({ decision, evidence }) {
    const { deciding } = decision;
    const all = decision.dimensions.flatMap((dimension) => {
        const found = measurementOf(dimension, evidence);
        return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
    });
    const decided = (one) => one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
    return all
        .map((one, place) => ({ ...one, place }))
        .sort((a, b) => severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place)
        .map(({ row }) => row);
}
const measurementOf = ({ check, measurement }, evidence) => evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);
/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension, m) => measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
});
/** One measurement as a row, whoever judged it. */
function measurementRow(check, m) {
    const counts = m.counts;
    const reason = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(m.reason);
    return {
        id: `${check}/${m.name}`,
        verdict: m.verdict,
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(m.name),
        canary: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit),
            counts: counts === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.canary),
        },
        stable: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit),
            counts: counts?.stable == null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.stable),
        },
        // Two rates are compared as they are: thirty times nothing much says less than both numbers.
        change: m.unit === 'percent' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline),
        allowed: m.name === 'exposure-achieved' ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} asked` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit),
        note: noteOf(m, reason),
        reason,
    };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m, reason) {
    if (m.verdict === 'pass')
        return m.warnings?.[0] ?? '';
    if (m.contradictedBy !== undefined)
        return `worse, while ${m.contradictedBy.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg).join(', ')} got better`;
    if (m.odds !== undefined)
        return `certain: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .oddsText */ .gx)(m.odds)}`;
    if (m.lacks !== undefined && m.verdict === 'inconclusive')
        return `too little data: ${lackText(m.name, m.lacks)}`;
    if (m.verdict === 'inconclusive' && m.canary === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 90);
    const whole = m.verdict === 'error' || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(m) && toldUnits.includes(m.unit));
    return whole ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 240) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
const lackText = (name, { have, need, of }) => `${have} of ${need} ${of === 'events' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason) => reason.split('; ')[0] ?? reason;
/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
function passedText({ title, canary, stable, allowed }) {
    if (title === 'exposure')
        return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
    const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
    const beside = stable.value === '–' ? '' : ` (${stable.value})`;
    return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ }),

/***/ 80288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/host/bundle-folder.js
var bundle_folder = __webpack_require__(2268);
// EXTERNAL MODULE: ./lib/report/from-bundle.js
var from_bundle = __webpack_require__(20293);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/sandbox/runner/run.js + 6 modules
var runner_run = __webpack_require__(22234);
// EXTERNAL MODULE: ./lib/sandbox/world.js + 1 modules
var sandbox_world = __webpack_require__(5489);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
;// CONCATENATED MODULE: ./lib/sandbox/demo/scheduler.js


/** Lease that the leader of the shop's scheduler holds. */
const schedulerLease = 'shop-scheduler';
const leaseSeconds = 2;
const { leases, pods } = resource_types/* builtInResources */.jz;
const lookMs = 250;
/**
 * The scheduler of the new version elects a leader among its pods, as client-go's leader election leaves it in a Lease. One that was killed leads no more:
 * another pod takes over when the lease has run out, or, with `takesOver: false`, nobody ever does.
 */
function startScheduler(store, { namespace, takesOver, isRunning, }) {
    let leader;
    let lostMs = 0;
    let transitions = 0;
    const canaries = () => store
        .list(pods, namespace)
        .filter(({ metadata }) => metadata.labels?.['sluice.dev/track'] === 'canary')
        .filter(({ status }) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(status)['conditions']).some(({ type, status: is }) => type === 'Ready' && is === 'True'));
    const restartsOf = (uid) => restartsIn(store.list(pods, namespace).find(({ metadata }) => metadata.uid === uid));
    const leads = () => {
        if (leader === undefined)
            return false;
        // Who died once does not lead again, however quickly its container comes back: also between two looks.
        leader.dead ||= !isRunning(leader.uid) || restartsOf(leader.uid) > leader.restarts;
        return !leader.dead;
    };
    const elect = () => {
        const [next] = canaries().filter(({ metadata }) => metadata.name !== leader?.name);
        if (next === undefined)
            return;
        transitions += leader === undefined ? 0 : 1;
        const { name, uid = '' } = next.metadata;
        leader = { name, uid, restarts: restartsIn(next), dead: false };
    };
    const timer = setInterval(() => {
        if (leads())
            lostMs = 0;
        else {
            lostMs = lostMs === 0 ? Date.now() : lostMs;
            const isFirst = leader === undefined;
            if (isFirst || (takesOver && Date.now() - lostMs > leaseSeconds * 1000))
                elect();
        }
        if (leads())
            write(store, namespace, leader?.name ?? '', transitions);
    }, lookMs);
    timer.unref();
    return () => clearInterval(timer);
}
const restartsIn = (pod) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod?.status)['containerStatuses']).reduce((sum, { restartCount }) => sum + Number(restartCount ?? 0), 0);
function write(store, namespace, holder, leaseTransitions) {
    const found = store.find(leases, namespace, schedulerLease);
    const spec = {
        ...{ holderIdentity: holder, leaseDurationSeconds: leaseSeconds, leaseTransitions },
        acquireTime: (0,objects/* text */.Qq)((0,objects.at)(found ?? {}, 'spec')['acquireTime']) || new Date().toISOString(),
        renewTime: new Date().toISOString().replace('Z', '000Z'),
    };
    if (found === undefined)
        store.create(leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: { name: schedulerLease, namespace },
            spec,
        });
    else
        store.update(leases, { ...found, spec });
}

;// CONCATENATED MODULE: ./lib/sandbox/demo/end-state.js



const httpRoutes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'httproutes');
const chaosTypes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .filter(({ group }) => group === 'chaos-mesh.org');
/** What must be true of the decision and is not; empty = it ended as the scenario must. */
function endProblems(scenario, ended, seen) {
    const { deciding, says = [], passed = [], fails = [] } = scenario;
    const wrong = [
        [
            ended.decision !== scenario.decision,
            `the decision is ${ended.decision}, it must be ${scenario.decision}`,
        ],
        [
            deciding !== undefined && ended.deciding.check !== deciding.check,
            `${ended.deciding.check} decided, it must be ${deciding?.check}`,
        ],
        [
            deciding?.measurement !== undefined && ended.deciding.measurement !== deciding.measurement,
            `${ended.deciding.measurement} decided, it must be ${deciding?.measurement}`,
        ],
        ...says.map((words) => [!words.test(seen.comment), `the comment does not say ${String(words)}`]),
        ...fails.map((one) => [!seen.failed.has(one), `${one} did not fail`]),
        ...passed.map((check) => [!seen.passed.has(check), `${check} passed in no stage`]),
    ];
    return wrong.filter(([is]) => is).map(([, problem]) => problem);
}
/** Whatever happened: users are on the right version at full capacity, and nothing of ours is left. */
async function worldProblems(scenario, world) {
    const look = () => {
        const { store } = world.server;
        const problems = [];
        const deployment = store.find(resource_types/* builtInResources */.jz.deployments, 'shop', 'shop');
        const image = (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects.at)(deployment, 'spec', 'template', 'spec')['containers'])[0]?.['image']);
        const wanted = scenario.decision === 'promote' ? scenario.image : 'sluice.test/shop:1.0';
        if (image !== wanted)
            problems.push(`shop runs ${image}, not ${wanted}`);
        if ((0,objects/* fields */.OA)(deployment?.status)['availableReplicas'] !== 3)
            problems.push('shop has not its 3 available pods');
        for (const type of [resource_types/* builtInResources */.jz.deployments, resource_types/* builtInResources */.jz.services])
            if (store.find(type, 'shop', 'shop-canary') !== undefined)
                problems.push(`the ${type.kind} shop-canary is left`);
        const held = store.list(resource_types/* builtInResources */.jz.leases, 'shop');
        if (held.some(({ metadata }) => metadata.name !== schedulerLease))
            problems.push('a lease is left');
        for (const type of chaosTypes)
            if (store.list(type, 'shop').length > 0)
                problems.push(`a fault is left: ${type.kind}`);
        if (httpRoutes !== undefined && backends(store.find(httpRoutes, 'shop', 'shop')) !== 'shop')
            problems.push('the route does not lead to shop alone');
        return problems;
    };
    for (let i = 0; i < 50 && look().length > 0; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    const { sent, failed } = world.load.counts;
    return [
        ...look(),
        ...(failed > sent * 0.005 ? [`${failed} of ${sent} requests got no answer`] : []),
    ];
}
const backends = (route) => (0,objects/* records */.V0)((0,objects/* records */.V0)((0,objects/* fields */.OA)(route?.spec)['rules'])[0]?.['backendRefs'])
    .map(({ name }) => (0,objects/* text */.Qq)(name))
    .join(', ');

;// CONCATENATED MODULE: ./lib/sandbox/demo/ledger-settings.js
/** What one line of `.sluice/shop.yml` for each gate says: off without it. */
const ledgerGates = {
    messages: 'messaging-checks: [{check: idempotency, ledger: {pods: {marker: "LEDGER messages "}}, parameters: {ttlSeconds: 300}}]',
    lag: 'messaging-checks: [{check: lag-spikes, ledger: {pods: {marker: "LEDGER lag "}}, parameters: {windowSeconds: 1, thresholdMs: 500}}]',
    sagas: 'consistency-checks: [{check: saga, ledger: {pods: {marker: "LEDGER sagas "}}, parameters: {timeoutSeconds: 1}}]',
    schedule: 'scheduling-checks: [{check: leaders, ledger: {pods: {marker: "LEDGER schedule "}}, parameters: {ttlSeconds: 2, retrySeconds: 1, driftP99Ms: 3000, periodSeconds: {settle: 1}}}]',
    contexts: 'log-checks: [{check: context, ledger: {pods: {marker: "LEDGER contexts "}}}]',
};
/** The file of several gates: checks of one gate stand in one list. */
function settingsOf(gates) {
    const lists = new Map();
    for (const gate of gates) {
        const [, input = '', checks = ''] = /^([a-z-]+): \[(.*)\]$/.exec(ledgerGates[gate]) ?? [];
        lists.set(input, [...(lists.get(input) ?? []), checks]);
    }
    return [...lists].map(([input, checks]) => `${input}: [${checks.join(', ')}]\n`).join('');
}

;// CONCATENATED MODULE: ./lib/sandbox/demo/one-stage.js
/** The checklist of somebody who wants one stage only, made of the same stage as the whole one. */
const oneStage = `name: One stage
on:
  workflow_dispatch:
    inputs:
      workload: {type: string, required: true}
      namespace: {type: string, required: true}
      image: {type: string, required: true}
      environment: {type: string, default: production}
      provider: {type: string, default: ''}
      source: {type: string, default: ''}
      duration: {type: string, default: ''}
      interval: {type: string, default: ''}
permissions: {}
jobs:
  stage-50:
    name: 50 %
    uses: ./.github/workflows/canary-stage.yml
    permissions:
      contents: read
      pull-requests: write
    with:
      workload: \${{ inputs.workload }}
      namespace: \${{ inputs.namespace }}
      image: \${{ inputs.image }}
      environment: \${{ inputs.environment }}
      provider: \${{ inputs.provider }}
      source: \${{ inputs.source }}
      duration: \${{ inputs.duration }}
      interval: \${{ inputs.interval }}
      stage: 1
      exposure: 50
      chaos: true
    secrets:
      kubeconfig: \${{ secrets.KUBECONFIG }}
`;

// EXTERNAL MODULE: ./lib/sandbox/demo/outcome.js
var outcome = __webpack_require__(39475);
// EXTERNAL MODULE: ./lib/sandbox/demo/terminal.js + 1 modules
var terminal = __webpack_require__(93721);
;// CONCATENATED MODULE: ./lib/sandbox/demo/demo.js














const exposures = [1, 10, 50, 100];
const requestsPerSecond = 240;
/** Runs the checklist as a user's repository would, in a world of its own; 0 when it ended as the scenario must. */
async function runDemo(scenario, options) {
    const stop = new AbortController();
    const interrupted = () => stop.abort(new Error('interrupted'));
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, interrupted);
    const begun = Date.now();
    const seconds = () => (Date.now() - begun) / 1000;
    const said = [];
    const show = (0,terminal/* terminal */.F)(options.json ? process.stderr : process.stdout, seconds, said);
    show.title(`Sluice demo: ${scenario.name}`, scenario.about);
    const world = await (0,sandbox_world.startWorld)(options.bundle, { requestsPerSecond, seed: 7 });
    const stopScheduler = prepare(scenario, world);
    const artifacts = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-artifacts-'));
    const running = { bundle: options.bundle, artifacts, show, signal: stop.signal };
    try {
        show.line(`a cluster at ${world.server.url}: shop 1.0 on 3 pods, ${requestsPerSecond} requests a second, Chaos Mesh, GitHub`);
        await release(scenario, world, running);
        stop.signal.throwIfAborted();
        const ended = scenario.killed !== undefined ? await awaitSwitch(world, running) : (0,outcome/* lastDecision */.Dm)(artifacts);
        const files = (0,outcome/* keep */.aC)(options.out, artifacts, world.github.comments.at(-1)?.body);
        const comment = files.comment === '' ? '' : (0,terminal/* readable */.H)((0,external_node_fs_.readFileSync)(files.comment, 'utf8'));
        const problems = [
            ...endProblems(scenario, ended, {
                comment,
                passed: (0,outcome/* passedChecks */.Iz)(artifacts),
                failed: (0,outcome/* failedMeasurements */.Tv)(artifacts),
            }),
            ...(await worldProblems(scenario, world)),
        ];
        const told = files.comment === '' ? '' : (0,external_node_fs_.readFileSync)(files.comment, 'utf8');
        show.end(ended.decision, { model: await modelIn(files.bundle), comment: told }, files, world.load.counts);
        for (const problem of problems)
            show.line(`WRONG: ${problem}`);
        if (options.json)
            process.stdout.write(`${JSON.stringify({ scenario: scenario.name, decision: ended.decision, deciding: ended.deciding, stages: ended.stages, seconds: Math.round(seconds() * 10) / 10, ...files })}\n`);
        return problems.length === 0 ? 0 : 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        show.line('interrupted: everything is being stopped');
        return 130;
    }
    finally {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.off(signal, interrupted);
        stopScheduler();
        await world.stop();
        (0,external_node_fs_.mkdirSync)(options.out, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.out, 'run.log'), said.join(''));
        (0,external_node_fs_.rmSync)(artifacts, { recursive: true, force: true });
    }
}
/** What a person's repository and service have beside the usual; returns what ends it. */
function prepare({ gates = [], oneStage: isOne, scheduler }, world) {
    if (gates.length > 0) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(world.repository, '.sluice'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(world.repository, '.sluice/shop.yml'), settingsOf(gates));
    }
    if (isOne === true)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(world.repository, '.github/workflows/one-stage.yml'), oneStage);
    return scheduler === undefined
        ? () => undefined
        : startScheduler(world.server.store, {
            ...{ namespace: 'shop', isRunning: world.isRunning },
            ...scheduler,
        });
}
/** The last decision as it is told, from its own bundle; undefined when none came. */
async function modelIn(bundle) {
    if (bundle === '')
        return undefined;
    const { files } = await (0,bundle_folder.readBundle)(bundle);
    return (await (0,from_bundle/* deriveFrom */.M)(files)).model;
}
const github = (world) => ({
    repository: 'acme/shop',
    run_id: String(Date.now() % 1_000_000_000),
    run_attempt: '1',
    sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b',
    ref: 'refs/heads/release-2.0',
    actor: 'you',
    server_url: 'https://github.com',
    api_url: world.github.url,
    token: 'ghs_sandbox_token',
});
const vars = ({ killed, vars: own }) => ({
    SLUICE_BASELINE_WINDOW: '4s',
    SLUICE_MIN_EVENTS: '10',
    SLUICE_MIN_TICKS: '5',
    SLUICE_READY_TIMEOUT: '30s',
    SLUICE_EXPIRES_IN: killed === undefined ? '10m' : '25s',
    SLUICE_RECOVERY_TIMEOUT: '30s',
    SLUICE_DEPENDENCIES: '[{name: queue, path: "/readyz?dependency=queue"}]',
    SLUICE_DRAIN: '500ms',
    SLUICE_NAMESPACE: 'shop',
    SLUICE_LOG_LINES: 'true',
    SLUICE_WATCH: '4s',
    ...own,
});
async function release(scenario, world, running) {
    const { show } = running;
    const children = new Set();
    const dead = new AbortController();
    let dying = false;
    const onEvent = (event) => {
        show.event(event, world.load.recentCanaryPercent());
        // A runner that dies takes its processes with it, without any signal that could be handled.
        const { killed } = scenario;
        if (killed === undefined || dying || event.type !== 'step' || event.state !== 'started')
            return;
        if (!event.job.startsWith(killed.job) || !event.name.startsWith(killed.step))
            return;
        dying = true;
        setTimeout(() => {
            show.line('the runner is killed (SIGKILL), and with it everything that it was doing');
            for (const child of children)
                child.kill('SIGKILL');
            dead.abort(new Error('the runner died'));
        }, killed.afterMs);
    };
    const run = (0,runner_run/* runWorkflow */.F)({
        repository: world.repository,
        workflow: scenario.oneStage === true ? 'one-stage.yml' : 'release-checklist.yml',
        bundle: running.bundle,
        artifacts: running.artifacts,
        github: github(world),
        vars: vars(scenario),
        secrets: { KUBECONFIG: world.kubeconfig },
        env: environment(),
        signal: running.signal,
        onEvent: (event) => {
            if (!dead.signal.aborted)
                onEvent(event);
        },
        spawned(child) {
            if (dead.signal.aborted)
                child.kill('SIGKILL');
            children.add(child);
            child.once('exit', () => children.delete(child));
        },
        inputs: {
            workload: 'shop',
            namespace: 'shop',
            image: scenario.image,
            environment: 'production',
            provider: 'gateway-api',
            source: 'pods',
            duration: scenario.oneStage === true || scenario.gates !== undefined ? '5s' : '8s',
            interval: '500ms',
        },
    });
    const died = new Promise((resolve) => dead.signal.addEventListener('abort', () => resolve()));
    await Promise.race([run, died]);
}
/** PATH and a home: steps see nothing else of this machine. */
const environment = () => ({
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/tmp',
});
/** Nobody renews the lease any more: the switch in the cluster ends the release at its deadline, without runner, GitHub or network. */
async function awaitSwitch(world, running) {
    running.show.line('nobody is left to act; the dead-man switch in the cluster goes on watching');
    const { store } = world.server;
    const gone = () => store.find(resource_types/* builtInResources */.jz.deployments, 'shop', 'shop-canary') === undefined;
    for (let i = 0; i < 450 && !gone() && !running.signal.aborted; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    const acted = gone();
    running.show.line(acted
        ? 'the dead-man switch took the users back and removed the canary'
        : 'the dead-man switch did nothing within 45 s');
    const before = (0,outcome/* decisions */.a)(running.artifacts);
    if (before.length > 0)
        running.show.line('the pull request still says what the last decision before that was:');
    const decision = acted ? 'rollback' : 'hold';
    return {
        decision,
        deciding: {
            check: 'dead-man',
            measurement: acted ? 'expires-at' : 'nothing-ended',
            value: null,
            limit: null,
        },
        stages: [...before.map(outcome/* stageOf */.gV), { exposure: exposures[before.length] ?? 0, decision }],
    };
}


/***/ })

};
