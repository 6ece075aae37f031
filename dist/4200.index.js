export const id = 4200;
export const ids = [4200];
export const modules = {

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   bP: () => (/* binding */ matchesWhole),
/* harmony export */   t0: () => (/* binding */ regularExpression)
/* harmony export */ });
/* unused harmony export patternLimit */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);



const patternLimit = 500;
const compiled = new Map();
/** RE2, as Prometheus has it: linear in the text, whatever the pattern. A label of 26 characters kept `(a|a)*b` busy for 22 s. */
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(pattern, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.DOTALL);
    // A release has a handful of patterns; the bound only keeps a long-lived process small.
    if (compiled.size >= 1000)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** Whether the whole text matches, as label matchers are anchored. */
const matchesWhole = (pattern, text) => compile(pattern).matches(text);
/** Whether it is a pattern that RE2, and so Prometheus, takes; look-around and back-references are not. */
function isRegularExpression(pattern) {
    if (pattern.length > patternLimit)
        return false;
    try {
        compile(pattern);
        return true;
    }
    catch {
        return false;
    }
}
const regularExpression = {
    ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit),
    words: 'Regular expression (RE2)',
    read: (value, name) => {
        const expression = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(patternLimit).read(value, name);
        if (!isRegularExpression(expression))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expression)} is not a regular expression.`, {
                input: name,
                fix: 'RE2 as in Prometheus: no look-around and no back-references. Example: shop-.*',
            });
        return expression;
    },
};


/***/ })

};
