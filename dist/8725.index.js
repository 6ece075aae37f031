export const id = 8725;
export const ids = [8725];
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

/***/ 27355:
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
;// CONCATENATED MODULE: ./lib/sandbox/demo/end-state.js


const httpRoutes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'httproutes');
const chaosTypes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .filter(({ group }) => group === 'chaos-mesh.org');
/** What must be true of the decision and is not; empty = it ended as the scenario must. */
function endProblems(scenario, ended, seen) {
    const { deciding, says = [], passed = [] } = scenario;
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
        if (store.list(resource_types/* builtInResources */.jz.leases, 'shop').length > 0)
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
            ...endProblems(scenario, ended, { comment, passed: (0,outcome/* passedChecks */.Iz)(artifacts) }),
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
        await world.stop();
        (0,external_node_fs_.mkdirSync)(options.out, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.out, 'run.log'), said.join(''));
        (0,external_node_fs_.rmSync)(artifacts, { recursive: true, force: true });
    }
}
/** The last decision as it is told, from its own bundle; undefined when none came. */
async function modelIn(bundle) {
    if (bundle === '')
        return undefined;
    const { files } = await (0,bundle_folder/* readBundle */.B)(bundle);
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
        workflow: 'release-checklist.yml',
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
            duration: '8s',
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
