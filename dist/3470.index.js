export const id = 3470;
export const ids = [3470];
export const modules = {

/***/ 33470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitions: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_2__.B),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20367);
/* harmony import */ var _gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62688);
/* harmony import */ var _gate_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84458);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17701);





/** Messages, retries, offsets and lag, by the ledgers that a service or a test leaves. */
const { run } = (0,_gate_action_js__WEBPACK_IMPORTED_MODULE_1__/* .gateAction */ .a)({
    name: 'gate-messaging',
    definitions: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .definitions */ .B,
    gate: _gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_0__.messagingGate,
    parameters: (inputs) => ({
        checks: inputs['messaging-checks'],
        watchSeconds: inputs.watch / 1000,
    }),
    more: (_inputs, _handle, runtime) => async () => ({ ledgers: await (0,_connect_ledger_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerFilesOf */ .Q)(runtime) }),
    passed: () => 'the canary keeps its messages',
});


/***/ }),

/***/ 17701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38489);
/* harmony import */ var _gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62688);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34565);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23758);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14073);








const checks = (0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_6__.yaml)((0,_gates_ledger_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .askedChecks */ .a)(_gates_messaging_gate_js__WEBPACK_IMPORTED_MODULE_2__.messagingChecks), 'list', 'YAML list of checks');
const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r,
    'messaging-checks': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(checks, {
        says: "What is judged (idempotency, retry, offsets, lag-status, lag-spikes, split-brain), by which ledger: {file: PATH}, {url: URL}, or {pods: {marker: TEXT, container: NAME}} for lines of the canary's logs; parameters are those of `sluice check` (docs/checks.md).",
        example: '[{check: retry, ledger: {pods: {marker: "LEDGER "}}, parameters: {maxRetries: 6}}]',
    }),
    watch: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(0, 24 * 3_600_000), '2m', {
        says: "How long the logs of the canary's pods are followed, from their beginning on; ledgers elsewhere are read once.",
        example: '10m',
    }),
    'check-name': (0,_inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)('gate-messaging', 'gate-messaging-orders'),
    'on-fail': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .onFail */ .ac,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFolder */ .ek,
};
const declaration = {
    name: 'gate-messaging',
    summary: 'Judges what the canary did with its messages by their ledgers: done once, retried in time, none lost, consumers that keep up and agree',
    inputs: definitions,
    outputs: {
        evidence: (0,_action_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOutput */ .d0)('What the ledgers showed and how they were judged'),
        verdict: _action_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutput */ .zM,
    },
    post: false,
};


/***/ }),

/***/ 20367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ledgerFilesOf)
/* harmony export */ });
/** Ledgers in the workspace of this run, and behind URLs. */
async function ledgerFilesOf({ workspace, }) {
    return (await __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.bind(__webpack_require__, 47561))).ledgerFiles(workspace);
}


/***/ })

};
