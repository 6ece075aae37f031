export const id = 6607;
export const ids = [6607];
export const modules = {

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepBeside: () => (/* binding */ keepBeside),
/* harmony export */   keepObservation: () => (/* binding */ keepObservation),
/* harmony export */   leaveEvidence: () => (/* binding */ leaveEvidence),
/* harmony export */   readObservations: () => (/* binding */ readObservations)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98704);
/* harmony import */ var _owned_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68475);





const subfolders = ['evidence', 'observations'];
/** Writes the observation and the evidence that refers to it; what is returned is what the output carries, byte for byte. */
async function leaveEvidence(runtime, folder, draft, observation) {
    const root = (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInWorkspace */ .Tu)(runtime, folder, 'evidence-folder');
    await (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .claimFolder */ .Pm)(root, 'evidence-folder', subfolders);
    const observed = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__.canonicalJson)(observation);
    const digest = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(observed);
    const evidence = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)({
        ...draft,
        observation: {
            file: `observations/${digest}.json`,
            sha256: digest,
            bytes: Buffer.byteLength(observed),
        },
    });
    const text = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeState */ .Md)(evidence);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations', `${digest}.json`), observed);
    const name = `${evidence.check}-stage${evidence.release.stage}.json`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'evidence', name), text);
    return { evidence, sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(text), text };
}
/** Keeps a file of a gate beside its evidence, under the same name; its path inside the workspace. */
async function keepBeside(runtime, folder, { check, release }, file) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.folder);
    const path = (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInWorkspace */ .Tu)(runtime, inside, 'evidence-folder');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    const name = `${check}-stage${release.stage}.json`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), file.text);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
}
/** The largest observation that is read back; a gate of hours leaves a few MB. */
const largestBytes = 64 * 1024 * 1024;
/** Texts of the observations that are there, by their path inside the evidence folder; a symbolic link is not followed. */
async function readObservations(runtime, folder, files) {
    const root = (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInWorkspace */ .Tu)(runtime, folder, 'evidence-folder');
    (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInWorkspace */ .Tu)(runtime, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'observations'), 'evidence-folder');
    const found = new Map();
    for (const file of files) {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).catch(() => undefined);
        if (about?.isFile() === true && about.size <= largestBytes)
            found.set(file, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), 'utf8'));
    }
    return found;
}
/** Keeps a text among the observations, under the name of its hash. */
async function keepObservation(runtime, folder, text) {
    const root = (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInWorkspace */ .Tu)(runtime, folder, 'evidence-folder');
    await (0,_owned_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .claimFolder */ .Pm)(root, 'evidence-folder', subfolders);
    const digest = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'observations', `${digest}.json`), text);
    return { file: `observations/${digest}.json`, sha256: digest };
}


/***/ }),

/***/ 68475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ claimFolder),
/* harmony export */   Tu: () => (/* binding */ folderInWorkspace),
/* harmony export */   U7: () => (/* binding */ markerText),
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


/***/ })

};
