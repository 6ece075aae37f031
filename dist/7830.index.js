export const id = 7830;
export const ids = [7830];
export const modules = {

/***/ 55449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLedger: () => (/* binding */ fileLedger),
/* harmony export */   findLedgerText: () => (/* binding */ findLedgerText),
/* harmony export */   ledgerPath: () => (/* binding */ ledgerPath),
/* harmony export */   readLedgerText: () => (/* binding */ readLedgerText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18370);
/* harmony import */ var _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59105);
/* harmony import */ var _host_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68475);






/** A writer holds the lock for milliseconds: an older one was left by a process that died. */
const staleMs = 30_000;
const patienceMs = 40_000;
/** An append-only file inside the workspace, `ledger.ndjson`: one line each decision, chained, signed when there is a key. */
function fileLedger(about, clock) {
    const path = ledgerPath(about);
    return {
        name: 'file',
        keep: (statement, signal) => locked(path, clock, signal, async () => {
            const before = await textOf(path);
            const { text, line, added } = (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(before, statement, about.signer);
            if (added)
                await appendDurably(path, text.slice(before.length));
            return { receipt: { ledger: 'file', line: line.text }, files: {} };
        }),
        rootBefore: async (before) => (0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .rootBefore */ .K5)((0,_evidence_statement_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(await textOf(path)).lines, before),
    };
}
/** Where a ledger stands; never outside the workspace or by way of a symbolic link. */
function ledgerPath({ workspace, file, }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const root = folder === '.' ? workspace : (0,_host_owned_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderInWorkspace */ .Tu)({ workspace }, folder, 'ledger-file');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
}
/** The text of a ledger; undefined when there is none. */
const findLedgerText = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined ? undefined : await textOf(path);
/** The text of a ledger that must be there. */
async function readLedgerText(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return await textOf(path);
}
/** The whole text; '' when there is no such file yet. */
async function textOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((thrown) => {
        if (thrown.code === 'ENOENT')
            return undefined;
        throw thrown;
    });
    if (found === undefined)
        return '';
    if (!found.isFile() || found.size > _evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`${path} is no regular file of at most ${_evidence_statement_ledger_line_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerLimitBytes */ .oO / 1024 ** 2} MiB.`, { input: 'ledger-file', fix: 'Name another file.' });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
/** A line is there when the disk has it: a machine that goes down at this moment must not have said more than it kept. */
async function appendDurably(path, added) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
    try {
        await file.writeFile(added);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function locked(path, clock, signal, body) {
    const lock = `${path}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const until = clock.now().getTime() + patienceMs;
    for (;;) {
        const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx').catch((thrown) => {
            if (thrown.code === 'EEXIST')
                return undefined;
            throw thrown;
        });
        if (held !== undefined) {
            await held.close();
            break;
        }
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(lock).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > staleMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        else if (clock.now().getTime() > until)
            throw new Error(`another process holds ${lock} for more than ${patienceMs / 1000} s`);
        else
            await clock.sleep(20, signal);
    }
    try {
        return await body();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}


/***/ })

};
