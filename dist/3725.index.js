export const id = 3725;
export const ids = [3725];
export const modules = {

/***/ 93725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patienceOf: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const retryMs = 1000;
/** `say` is told once for each outage, as soon as it begins. */
function patienceOf(clock, patienceMs, say = () => undefined) {
    /** Ends of the outages so far; questions that are asked at the same time wait at the same time. */
    let waitedMs = 0;
    let countedToMs = 0;
    const count = (fromMs, toMs) => {
        waitedMs += Math.max(0, toMs - Math.max(fromMs, countedToMs));
        countedToMs = Math.max(countedToMs, toMs);
    };
    /** Waits before the question is put again; throws the outage when it has lasted too long. */
    const wait = async (outage, sinceMs, signal) => {
        const nowMs = clock.now().getTime();
        if (nowMs + retryMs - sinceMs > patienceMs) {
            count(sinceMs, nowMs);
            throw outage;
        }
        await clock.sleep(retryMs, signal);
    };
    const announce = ({ message }) => {
        if (patienceMs > 0)
            say(`${message} Waiting for it, ${patienceMs / 1000} s at most.`);
    };
    return {
        waitedMs: () => waitedMs,
        async ask(question, signal) {
            for (let sinceMs;;) {
                const askedMs = clock.now().getTime();
                try {
                    const answer = await question();
                    if (sinceMs !== undefined)
                        count(sinceMs, askedMs);
                    return answer;
                }
                catch (thrown) {
                    const outage = outageOf(thrown, signal);
                    if (sinceMs === undefined)
                        announce(outage);
                    sinceMs ??= askedMs;
                    await wait(outage, sinceMs, signal);
                }
            }
        },
    };
}
function outageOf(thrown, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Outage */ .a)
        return thrown;
    throw thrown;
}


/***/ })

};
