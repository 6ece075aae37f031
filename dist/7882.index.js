export const id = 7882;
export const ids = [7882];
export const modules = {

/***/ 87882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fabricLedger: () => (/* binding */ fabricLedger),
/* harmony export */   onChannel: () => (/* binding */ onChannel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83033);
/* harmony import */ var _hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13454);





/** A decision that is made again is another one: the channel keeps one statement for each, and refuses a second one. */
const keyOf = ({ release, decisionId }) => `${release}@${decisionId.slice(0, 16)}`;
/** A channel of Hyperledger Fabric, by the gateway service of a peer (Fabric 2.4 or newer) and the chaincode in action-templates/fabric. */
function fabricLedger(access) {
    return {
        name: 'fabric',
        keep: (statement, signal) => withContract(access, signal, async (contract) => {
            const about = statement.predicate;
            const before = await read(contract, access, about);
            if (before !== undefined)
                return sameAgain(access, statement, before);
            const receipt = await put(contract, access, statement);
            return { receipt, files: {} };
        }),
        rootBefore: (before, signal) => withContract(access, signal, async (contract) => (await read(contract, access, before))?.root),
    };
}
/** What a channel has under the key of a statement; undefined = nothing. */
const onChannel = (access, statement, signal) => withContract(access, signal, (contract) => read(contract, access, statement.predicate));
function sameAgain({ peer: { channel, chaincode } }, statement, { root, statement: text, transactionId }) {
    if (text !== (0,_evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementText */ .t6)(statement))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The channel ${channel} has another statement for this decision already, with the evidence root ${root} (transaction ${transactionId}): an earlier run of this step wrote it, and its bundle is the one that counts.`, { input: 'ledger', fix: 'Use the outputs of that run, or start a new release.' });
    const receipt = {
        ledger: 'fabric',
        channel,
        chaincode,
        transactionId,
        block: null,
    };
    return { receipt, files: {} };
}
async function put(contract, access, statement) {
    const { channel, chaincode } = access.peer;
    const { stage, root } = statement.predicate;
    const args = [keyOf(statement.predicate), String(stage), root, (0,_evidence_statement_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementText */ .t6)(statement)];
    try {
        const sent = await contract.submitAsync('PutDecision', { arguments: args });
        const committed = await sent.getStatus();
        if (!committed.successful)
            throw new Error(`the channel ${channel} did not commit it: transaction ${committed.transactionId} has the code ${committed.code} in block ${committed.blockNumber}`);
        return {
            ledger: 'fabric',
            channel,
            chaincode,
            transactionId: committed.transactionId,
            block: committed.blockNumber.toString(),
        };
    }
    catch (thrown) {
        throw explained(thrown, access);
    }
}
async function read(contract, access, about) {
    try {
        const bytes = await contract.evaluateTransaction('GetDecision', keyOf(about), String(about.stage));
        return bytes.length === 0
            ? undefined
            : JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (thrown) {
        throw explained(thrown, access);
    }
}
async function withContract(access, signal, body) {
    signal.throwIfAborted();
    const { channel, chaincode } = access.peer;
    const client = clientOf(access.peer);
    let gateway;
    const stop = () => client.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
        gateway = gatewayOf(client, access);
        return await body(gateway.getNetwork(channel).getContract(chaincode));
    }
    finally {
        signal.removeEventListener('abort', stop);
        gateway?.close();
        client.close();
    }
}
function clientOf({ peer, ca, serverName }) {
    const at = peer.replace(/^grpcs?:\/\//, '');
    const secure = peer.startsWith('grpcs:');
    return new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.Client(at, secure
        ? _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.credentials.createSsl(ca === undefined ? null : Buffer.from(ca))
        : _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.credentials.createInsecure(), serverName === undefined ? {} : { 'grpc.ssl_target_name_override': serverName });
}
function gatewayOf(client, { peer, key, commitMs = 60_000 }) {
    const within = (ms) => () => ({ deadline: Date.now() + ms });
    return (0,_hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__.connect)({
        client,
        identity: { mspId: peer.msp, credentials: Buffer.from(peer.certificate) },
        signer: _hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__.signers.newPrivateKeySigner(privateKey(key)),
        hash: _hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__.hash.sha256,
        evaluateOptions: within(10_000),
        endorseOptions: within(30_000),
        submitOptions: within(10_000),
        commitStatusOptions: within(commitMs),
    });
}
function privateKey(key) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(key);
    }
    catch {
        // The cause may quote the key.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is no private key that can be read.', {
            input: 'fabric-key',
            fix: 'Give the PEM of the key that belongs to the certificate.',
        });
    }
}
/** What Fabric says, with the words of the peers that were asked, and what to do where that is known. */
function explained(thrown, { peer: { peer, channel, chaincode } }) {
    if (!(thrown instanceof _hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__.GatewayError))
        return thrown;
    const words = [thrown.message, ...thrown.details.map(({ message }) => message)];
    const said = [...new Set(words)].join('; ');
    const refuse = (message, fix) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(message, { input: 'fabric', fix, cause: thrown });
    if (thrown.code === _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.status.UNIMPLEMENTED)
        return refuse(`The peer ${peer} has no gateway service: it is older than Fabric 2.4.`, 'Name a peer of Fabric 2.4 or newer.');
    if (thrown instanceof _hyperledger_fabric_gateway__WEBPACK_IMPORTED_MODULE_2__.CommitStatusError)
        return new Error(`the channel ${channel} endorsed and ordered transaction ${thrown.transactionId}, and did not commit it in time: ${said}. It may still be committed: running this step again finds it`, { cause: thrown });
    if (thrown.name === 'SubmitError')
        return new Error(`the channel ${channel} endorsed transaction ${thrown.transactionId}, and its orderer did not take it: ${said}`, { cause: thrown });
    if (thrown.code === _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.status.UNAVAILABLE || thrown.code === _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__.status.DEADLINE_EXCEEDED)
        return new Error(`the peer ${peer} gave no answer: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)}`, { cause: thrown });
    return refuse(`The chaincode ${chaincode} on ${channel} refused: ${said}.`, 'Its name, its channel, or the rights of the certificate.');
}


/***/ })

};
