export const id = 9191;
export const ids = [9191];
export const modules = {

/***/ 19191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportContent: () => (/* binding */ reportContent)
/* harmony export */ });
/* harmony import */ var _diagnosis_log_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20638);
/* harmony import */ var _diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79377);
/* harmony import */ var _diagnosis_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40072);



/** What the report shows of a case beside its diagnosis. */
const reportContent = (given, diagnosis) => ({
    diagnosis,
    growths: (0,_diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .profileDifferences */ .q)(given.profiles, given.served),
    logs: (0,_diagnosis_log_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .logDifferences */ .Rl)(given.logs, given.spans),
    spans: (0,_diagnosis_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .spanFindings */ .f)(given),
    chaos: given.disturbance === undefined
        ? []
        : [`${given.disturbance.kind} from ${given.disturbance.fromS} s on, in both arms`],
});


/***/ })

};
