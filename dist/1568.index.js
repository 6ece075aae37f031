export const id = 1568;
export const ids = [1568];
export const modules = {

/***/ 61568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agreementClient: () => (/* binding */ agreementClient)
/* harmony export */ });
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83033);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83564);


/** Nobody is waited for longer, whatever the signal says. */
const callDeadlineMs = 60_000;
function agreementClient({ address, role }, tls) {
    const client = new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.Client(address, channelCredentials(tls), {
        'grpc.ssl_target_name_override': role,
        'grpc.default_authority': role,
        'grpc.max_receive_message_length': _service_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLimitBytes */ .eB,
        'grpc.max_send_message_length': _service_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLimitBytes */ .eB,
        'grpc.initial_reconnect_backoff_ms': 250,
        'grpc.max_reconnect_backoff_ms': 1000,
        // Certificates are of this pair; a proxy of the environment has none.
        'grpc.enable_http_proxy': 0,
        'grpc.use_local_subchannel_pool': 1,
        'grpc.service_config_disable_resolution': 1,
    });
    const unary = (method, request, signal) => new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const call = client.makeUnaryRequest(method.path, method.requestSerialize, method.responseDeserialize, request, new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.Metadata({ waitForReady: true }), { deadline: Date.now() + callDeadlineMs }, (error, answer) => {
            signal.removeEventListener('abort', cancel);
            if (answer !== undefined && error === null)
                resolve(answer);
            else
                reject(signal.aborted
                    ? signal.reason
                    : new Error(`${role} at ${address}: ${error?.details ?? 'it gave no answer'}`));
        });
        const cancel = () => call.cancel();
        signal.addEventListener('abort', cancel, { once: true });
    });
    return {
        report: (message, signal) => unary(_service_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8, message, signal),
        view: (request, signal) => unary(_service_js__WEBPACK_IMPORTED_MODULE_1__/* .view */ .Up, request, signal),
        vote: (request, signal) => unary(_service_js__WEBPACK_IMPORTED_MODULE_1__/* .vote */ .Vy, request, signal),
        exchange: () => client.makeBidiStreamRequest(_service_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv.path, _service_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv.requestSerialize, _service_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv.responseDeserialize, new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.Metadata()),
        close: () => client.close(),
    };
}
const channelCredentials = ({ ca, certificate, key }) => _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.credentials.createSsl(Buffer.from(ca), Buffer.from(key), Buffer.from(certificate));


/***/ }),

/***/ 83564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ verifierService),
/* harmony export */   Up: () => (/* binding */ view),
/* harmony export */   Vy: () => (/* binding */ vote),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   eB: () => (/* binding */ messageLimitBytes),
/* harmony export */   vR: () => (/* binding */ arbiterService),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62091);

/** verifier.proto as @grpc/grpc-js wants it: paths and how messages are written. */
const method = (path, request, response, streams = false) => ({
    path: `/sluice.agreement.v1.${path}`,
    requestStream: streams,
    responseStream: streams,
    requestSerialize: request.encode,
    requestDeserialize: request.decode,
    responseSerialize: response.encode,
    responseDeserialize: response.decode,
});
const exchange = method('Verifier/Exchange', _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireSummary */ .gh, _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireSummary */ .gh, true);
const report = method('Verifier/Report', _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireSummary */ .gh, _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireAck */ .By);
const view = method('Verifier/View', _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireViewRequest */ .gM, _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireView */ .H$);
const vote = method('Arbiter/Vote', _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireVoteRequest */ .Rg, _agreement_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .wireView */ .H$);
const verifierService = {
    Exchange: exchange,
    Report: report,
    View: view,
};
const arbiterService = { Vote: vote };
/** No message is larger: a document of 64 KiB with its frame. */
const messageLimitBytes = 80 * 1024;


/***/ })

};
