export const id = 2928;
export const ids = [2928];
export const modules = {

/***/ 42928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenPolicy: () => (/* binding */ givenPolicy)
/* harmony export */ });
/** A policy that the step was given: it cannot change while the step runs. */
function givenPolicy(name, text) {
    const answer = { state: 'text', text, version: '', by: '' };
    return {
        name,
        read: () => Promise.resolve(answer),
        follow(heard) {
            heard(answer);
            return Promise.resolve();
        },
    };
}


/***/ })

};
