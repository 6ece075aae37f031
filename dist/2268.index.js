export const id = 2268;
export const ids = [2268];
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


/***/ })

};
