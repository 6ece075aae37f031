export const id = 1421;
export const ids = [1421,2268,9505];
export const modules = {

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

/***/ 19505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 40071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The text of a file that an option names. */
function contentOf(file, option) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: option,
            cause,
        });
    }
}
/** NAME=VALUE, as often as the option was given. */
function pairs(given = [], option) {
    return Object.fromEntries(given.map((pair) => {
        const at = pair.indexOf('=');
        const name = pair.slice(0, Math.max(at, 0));
        if (!/^[A-Za-z_][\w-]*$/.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`${JSON.stringify(pair)} is not NAME=VALUE.`, {
                input: option,
                fix: `Example: ${option} ${option === '--var' ? 'SLUICE_DRAIN=10s' : 'workload=shop'}.`,
            });
        return [name, pair.slice(at + 1)];
    }));
}
/** What must be there. */
function given(value, option, fix) {
    if (value !== undefined && value !== '')
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('Something that it needs is missing.', { input: option, fix });
}


/***/ }),

/***/ 29835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quietRuntime)
/* harmony export */ });
/* harmony import */ var _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19505);
/* harmony import */ var _ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74240);


const nothing = () => undefined;
/** Nothing of a host: what is looked at leaves no output, state or summary. */
const quietRuntime = () => ({
    log: {
        ...{ debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing },
        group: (_title, body) => body(),
    },
    clock: _adapters_host_system_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock,
    run: { ..._ports_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideCi */ .Y, runId: 'look', runAttempt: 1 },
    tempFolder: '',
    workspace: '.',
    signal: new AbortController().signal,
    input: () => '',
    output: nothing,
    saveState: nothing,
    savedState: () => '',
    mask: nothing,
    summary: () => Promise.resolve(),
    env: () => undefined,
});


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

/***/ 11421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _connect_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49839);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58328);
/* harmony import */ var _connect_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98709);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86806);
/* harmony import */ var _verify_promoted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94381);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12968);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40071);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29835);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45255);















const summary = 'Verify a decision and who keeps it: bundle, ledgers, what runs';
const usage = `sluice verify BUNDLE [--bundles FOLDER] [what is trusted …] [--json]
sluice verify --workload NAME --namespace NAMESPACE --kubeconfig FILE --bundles FOLDER [what is trusted …] [--json]

Holds every file, verdict and decision of a bundle against what was observed, its statement against its files, and what ledgers gave back
against the ledgers. With --bundles (a folder that holds the bundles of a release, in whatever folders below it) every stage is verified, back
to stage 1. With --workload it begins with what runs: its image digests, its template, the evidence root that its promotion left on it.

What is trusted; what is not named is not looked at, and that is said (docs/evidence.md has what each proves, and what not):
--root SHA256            the evidence root that a comment, an output or a person says
--key FILE               public key of a ledger (NAME.pub of sluice keygen); again for each that is trusted
--ledger FILE            the file ledger (default: ledger/ledger.ndjson beside the bundle's folder, if it is there)
--branch OWNER/NAME:BRANCH  the branch ledger; the token is GITHUB_TOKEN, the server GITHUB_API_URL
--trusted-root FILE      Sigstore's trusted root, for signatures and attestations, offline
--identity TEXT          whose certificate: https://github.com/OWNER/NAME/.github/workflows/FILE@REF, or /PATTERN/
--issuer URL             who vouched for that identity (default: https://token.actions.githubusercontent.com)
--fabric FILE            YAML as the input fabric has it, and --fabric-key FILE, the private key of its certificate
--require LEDGERS        ledgers, with commas, whose word is needed

Exit codes: 0 everything holds, 1 something is wrong (it is named), 2 usage, 3 nothing is wrong, but something could not be looked at.`;
const options = {
    workload: { type: 'string' },
    namespace: { type: 'string' },
    kubeconfig: { type: 'string' },
    context: { type: 'string' },
    bundles: { type: 'string' },
    root: { type: 'string' },
    key: { type: 'string', multiple: true },
    ledger: { type: 'string' },
    branch: { type: 'string' },
    'trusted-root': { type: 'string' },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    fabric: { type: 'string' },
    'fabric-key': { type: 'string' },
    require: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
};
const codes = { holds: 0, wrong: 1, unseen: 3 };
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options });
    const [folder, ...more] = positionals;
    if (more.length > 0 || (folder === undefined) === (values.workload === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError('Name one bundle folder, or --workload.', {
            fix: 'Example: sluice verify .sluice/bundle.',
        });
    const runtime = (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_13__/* .quietRuntime */ .d)();
    const trust = await (0,_connect_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .trustOf */ .A)(runtime, await trustAsked(values, folder));
    const asked = folder === undefined ? await workloadAsked(values) : await bundleAsked(folder, values);
    const done = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_11__/* .verify */ .MX)(asked, trust);
    process.stdout.write(`${values.json ? JSON.stringify(done) : (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_11__/* .sayVerification */ .jC)(done)}\n`);
    return codes[done.level];
}
async function bundleAsked(folder, { bundles }) {
    const bundle = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_11__/* .placed */ .GS)(folder, await (0,_replay_js__WEBPACK_IMPORTED_MODULE_14__.bundleAt)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
    if (bundles === undefined)
        return { what: 'bundle', bundle };
    const others = await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .bundlesUnder */ .W6)(bundles);
    const start = (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_11__/* .rootOf */ .I5)(bundle);
    return { what: 'chain', start, bundles: [bundle, ...others] };
}
async function workloadAsked(values) {
    const need = (name) => {
        const value = values[name];
        if (value !== undefined)
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`--${name} is missing.`, {
            fix: 'Example: sluice verify --workload shop --namespace shop --kubeconfig ~/.kube/config --bundles bundles.',
        });
    };
    const place = {
        workload: _inputs_text_js__WEBPACK_IMPORTED_MODULE_9__/* .kubeName */ .L6.read(values.workload ?? '', '--workload'),
        namespace: _inputs_text_js__WEBPACK_IMPORTED_MODULE_9__/* .kubeName */ .L6.read(need('namespace'), '--namespace'),
    };
    const bundles = await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .bundlesUnder */ .W6)(need('bundles'));
    const access = {
        kubeconfig: (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(need('kubeconfig'), '--kubeconfig'),
        context: values.context,
    };
    const workload = await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .withCluster */ .Bq)(access, (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_13__/* .quietRuntime */ .d)(), (cluster) => (0,_verify_promoted_js__WEBPACK_IMPORTED_MODULE_10__/* .workloadFacts */ .T)(cluster, place));
    return { what: 'workload', workload, bundles };
}
async function trustAsked(values, folder) {
    const fileAt = values.ledger ?? ledgerBeside(folder ?? values.bundles ?? '.');
    const trustedRoot = values['trusted-root'];
    return {
        keys: values.key?.map((file) => (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(file, '--key')).join('\n'),
        root: values.root === undefined ? undefined : _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Digest */ .sI.read(values.root, '--root'),
        file: fileAt === undefined ? undefined : await (0,_connect_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedgerFile */ .Uy)(fileAt),
        branch: branchAsked(values.branch),
        sigstore: trustedRoot === undefined
            ? undefined
            : {
                trustedRoot: (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(trustedRoot, '--trusted-root'),
                identity: values.identity,
                issuer: values.issuer,
            },
        fabric: await fabricAsked(values),
        require: values.require,
    };
}
/** Where decide-promote leaves it by default. */
function ledgerBeside(folder) {
    const found = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)), 'ledger'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), 'ledger')]
        .map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, 'ledger.ndjson'))
        .find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one));
    return found;
}
function branchAsked(text) {
    if (text === undefined)
        return undefined;
    const [, repository, branch] = /^([\w.-]+\/[\w.-]+):([\w./-]+)$/.exec(text) ?? [];
    if (repository === undefined || branch === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError(`${JSON.stringify(text)} is not OWNER/NAME:BRANCH.`, {
            input: '--branch',
            fix: 'Example: --branch acme/shop:sluice-ledger.',
        });
    return {
        repository,
        branch,
        token: (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .given */ .gI)(process.env['GITHUB_TOKEN'], '--branch', 'Set GITHUB_TOKEN to a token that may read the repository.'),
        apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}
async function fabricAsked(values) {
    const { fabric: file, 'fabric-key': key } = values;
    if (file === undefined)
        return undefined;
    const peer = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_8__/* .readInput */ .R5)(_inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .fabric */ .CS, '--fabric', (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(file, '--fabric'));
    if (peer === undefined || key === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.UsageError('--fabric and --fabric-key go together.', { input: '--fabric' });
    return { peer, key: (0,_given_js__WEBPACK_IMPORTED_MODULE_12__/* .contentOf */ .$E)(key, '--fabric-key') };
}


/***/ })

};
