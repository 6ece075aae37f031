export const id = 9621;
export const ids = [9621];
export const modules = {

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46432);
/* harmony import */ var _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70438);
/* harmony import */ var _diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _case_folder_profiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90403);






const summary = 'Say what grew between two pprof profiles, by function';
const usage = `sluice pprof-diff BASE CANARY [--load RATIO] [--json | --table]

Two profiles of one kind (goroutine, heap, mutex, block or CPU, as /debug/pprof writes them without ?debug), gzipped or not.
--load RATIO   requests that the canary served for each one of the base, to compare like with like (default 1)
--json, --table   the form; without either a table on a terminal and JSON elsewhere

JSON: {"kind","unit","total":{"base","canary"},"functions":[{"function","base","expected","canary","grown","strength","stacks"}]}, the most grown first.
strength is how far the growth is above chance; 0 is nothing to speak of.
Exit code: 0 compared, 2 a file is no profile, or the two are of different kinds.`;
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { load: { type: 'string' }, json: { type: 'boolean' }, table: { type: 'boolean' } },
    });
    const [basePath, canaryPath, further] = positionals;
    if (basePath === undefined || canaryPath === undefined || further !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Two profiles are expected.', { fix: 'sluice pprof-diff BASE CANARY' });
    const ratio = Number(values.load ?? 1);
    if (!(ratio > 0 && Number.isFinite(ratio)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`--load '${values.load}' is no positive number.`);
    const [base, fault] = [profile(basePath), profile(canaryPath)];
    const [kind, other] = [kindOf(base), kindOf(fault)];
    if (kind === undefined || other === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${kind === undefined ? basePath : canaryPath} is of no known kind of profile.`);
    if (kind !== other)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${basePath} is a ${kind} profile, and ${canaryPath} is a ${other} profile.`);
    const growths = (0,_diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .profileDifferences */ .q)([{ kind, base, fault }], { base: 1, fault: ratio });
    const grown = growths.filter((growth) => growth.fault > growth.expected);
    const asTable = values.table === true || (values.json !== true && process.stdout.isTTY === true);
    process.stdout.write(asTable ? table(kind, grown) : json(kind, growths, grown));
    return 0;
}
function profile(path) {
    try {
        return (0,_case_folder_profiles_js__WEBPACK_IMPORTED_MODULE_4__/* .readProfile */ .e)(path);
    }
    catch (thrown) {
        if (!(thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${thrown.message}.`, { cause: thrown });
    }
}
/** By the types of its values: mutex and block profiles are alike in them, so both are called by the one that the first stack tells. */
function kindOf({ sampleTypes, samples }) {
    const types = new Set(sampleTypes.map(({ type }) => type));
    if (types.has('goroutine') || types.has('goroutines') || types.has('goroutineleak'))
        return 'goroutine';
    if (types.has('inuse_space'))
        return 'heap';
    if (types.has('cpu'))
        return 'cpu';
    if (!types.has('delay'))
        return undefined;
    const unlocks = samples.filter(({ stack }) => /Unlock/.test(stack[0] ?? '')).length;
    return unlocks > samples.length / 2 ? 'mutex' : 'block';
}
function json(kind, growths, grown) {
    const sum = (of) => growths.reduce((total, growth) => total + of(growth), 0);
    const functions = grown.slice(0, 50).map((growth) => ({
        function: growth.function,
        base: growth.base,
        expected: growth.expected,
        canary: growth.fault,
        grown: growth.fault - growth.expected,
        strength: Math.round(1000 * growth.strength) / 1000,
        stacks: growth.stacks
            .slice(0, 3)
            .map(({ stack, base, fault }) => ({ base, canary: fault, stack: stack.slice(0, 32) })),
    }));
    const total = { base: sum(({ base }) => base), canary: sum(({ fault }) => fault) };
    return `${JSON.stringify({ kind, unit: growths[0]?.unit ?? '', total, functions }, null, 1)}\n`;
}
function table(kind, grown) {
    const rows = grown
        .slice(0, 20)
        .map((growth) => [
        (0,_diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(growth.base, growth.unit),
        (0,_diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(growth.fault, growth.unit),
        growth.strength > 0 ? growth.strength.toFixed(1) : '–',
        growth.function.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?'),
    ]);
    if (rows.length === 0)
        return `${kind}: nothing grew\n`;
    const all = [['base', 'canary', 'strength', `function (${kind})`], ...rows];
    const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
    return `${all.map((row) => row.map((cell, at) => (at < 3 ? cell.padStart(widths[at] ?? 0) : cell)).join('  ')).join('\n')}\n`;
}


/***/ })

};
