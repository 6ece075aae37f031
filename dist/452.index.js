export const id = 452;
export const ids = [452];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   a: () => (/* binding */ Outage),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * What the user can mend: it names the input (or permission) and the fix. Everything else is an ordinary Error with its cause kept.
 * `src/main.ts` is the only place that turns either into an exit code.
 */
class UsageError extends Error {
    name = 'UsageError';
    input;
    fix;
    /** The message without the input's name and the fix. */
    said;
    constructor(message, about = {}) {
        super((about.input === undefined ? '' : `Input '${about.input}': `) +
            message +
            (about.fix === undefined ? '' : ` ${about.fix}`), about.cause === undefined ? undefined : { cause: about.cause });
        this.said = message;
        this.input = about.input;
        this.fix = about.fix;
    }
}
/** A source that is away for now: refused, reset, 5xx, no answer. It may be waited for; after that it is what the user must look at. */
class Outage extends UsageError {
}
/** Ends a switch over a discriminated union; reached only when the types were lied to. */
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
/** The message of anything thrown, with the messages of its causes; a cause that the message says already is not said twice. */
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (thrown.cause === undefined)
        return thrown.message;
    const cause = messageOf(thrown.cause);
    return cause === '' || thrown.message.includes(cause)
        ? thrown.message
        : `${thrown.message} (${cause})`;
}


/***/ })

};
