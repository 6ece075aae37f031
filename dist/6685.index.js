export const id = 6685;
export const ids = [6685];
export const modules = {

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyFile: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _polled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14935);



const largestBytes = 1_000_000;
const everyMs = 5000;
/** A file inside the workspace, looked at again every few seconds. */
function policyFile(clock, workspace, path) {
    const read = () => answerOf(workspace, path);
    return {
        name: `file:${path}`,
        read,
        follow: (heard, signal) => (0,_polled_js__WEBPACK_IMPORTED_MODULE_2__/* .polled */ .FY)(clock, signal, everyMs, read, heard),
    };
}
async function answerOf(workspace, path) {
    const unusable = (problem) => ({
        ...{ state: 'unusable', version: '', by: '' },
        problem: `${path} ${problem}`,
    });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
        if (!real.startsWith(`${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return unusable('leads out of the workspace');
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real);
        if (size > largestBytes)
            return unusable(`has ${size} bytes, more than ${largestBytes}`);
        return { state: 'text', text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8'), version: '', by: '' };
    }
    catch (thrown) {
        const { code } = thrown;
        return unusable(code === 'ENOENT' ? 'is not there' : `cannot be read (${String(code)})`);
    }
}


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   V6: () => (/* binding */ askedAgain)
/* harmony export */ });
/* unused harmony export asAnswer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Tries of one reading, and the pauses between them: a restart of the source is no reason to do without it. */
const pausesMs = [500, 1000, 2000, 4000];
/** Asks until there is an answer, some seconds at most; what is thrown is a source that is away. */
async function askedAgain(clock, signal, ask) {
    for (let attempt = 0;; attempt++) {
        const answer = await asAnswer(signal, ask);
        const pauseMs = pausesMs[attempt];
        if (answer.state !== 'away' || pauseMs === undefined)
            return answer;
        await clock.sleep(pauseMs, signal);
    }
}
async function asAnswer(signal, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        signal.throwIfAborted();
        return { state: 'away', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.messageOf)(thrown) };
    }
}
/** Asks every `everyMs`, or sooner when `changed` says so; ends with `signal`. */
async function polled(clock, signal, everyMs, ask, heard, changed = () => new Promise(() => undefined)) {
    try {
        let change = changed();
        for (;;) {
            signal.throwIfAborted();
            heard(await asAnswer(signal, ask));
            const woken = new AbortController();
            const either = AbortSignal.any([signal, woken.signal]);
            const late = clock.sleep(everyMs, either).then(() => false);
            // One that came while the source was asked is not lost: the promise is kept until it was heard.
            const isChanged = await Promise.race([late, change.then(() => true)]);
            woken.abort();
            await late.catch(() => undefined);
            if (isChanged)
                change = changed();
        }
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
    }
}


/***/ })

};
