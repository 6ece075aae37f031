export const id = 8066;
export const ids = [8066,8870];
export const modules = {

/***/ 18066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveArbiter: () => (/* binding */ serveArbiter)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/agreement/documents.js
var documents = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/agreement/signature.js
var signature = __webpack_require__(60082);
// EXTERNAL MODULE: ./lib/agreement/wire.js
var wire = __webpack_require__(62091);
;// CONCATENATED MODULE: ./lib/agreement/arbiter.js





/** One cluster that fails rolls back, all that pass promote; anything that is not known holds. */
function choiceOf(verdicts) {
    if (verdicts.includes('fail'))
        return 'rollback';
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'pass')
        ? 'promote'
        : 'hold';
}
/** A signed vote on one question; throws a UsageError on a question that is none. */
async function arbiterVote({ version, challenge, body }, arbiter) {
    if (version !== wire/* wireVersion */.UL)
        throw new errors.UsageError(`It speaks version ${version}, this arbiter speaks ${wire/* wireVersion */.UL}.`);
    const question = (0,documents/* readDocument */.u0)(body, documents/* questionDocument */.KC, 'question');
    const { verdicts, reason } = await arbiter.judge(question);
    const vote = {
        schema: documents/* voteSchema */.Iq,
        arbiter: arbiter.name,
        questionSha256: (0,canonical.hashOf)(question),
        answers: documents/* challengeText */.RY.read(challenge, 'challenge'),
        vote: choiceOf(question.clusters.map((cluster) => verdicts[cluster] ?? 'inconclusive')),
        reason: reason.slice(0, 1900),
        verdicts,
    };
    const signed = (0,documents/* bytesOf */.$$)(vote);
    return { version: wire/* wireVersion */.UL, body: signed, signature: (0,signature/* signBody */.uk)('vote', signed, arbiter.key) };
}

// EXTERNAL MODULE: ./lib/adapters/agreement/server.js
var server = __webpack_require__(69732);
// EXTERNAL MODULE: ./lib/adapters/agreement/service.js
var service = __webpack_require__(83564);
;// CONCATENATED MODULE: ./lib/adapters/agreement/arbiter-server.js



/** One arbiter on a socket: whoever has a job's certificate may ask it. */
const serveArbiter = (serving) => (0,server/* listen */.KT)(serving.listen, serving.tls, service/* arbiterService */.vR, {
    Vote: (0,server/* answering */.Vk)((roles) => roles.some((role) => role.startsWith('job.')), (request) => arbiterVote(request, serving)),
});


/***/ }),

/***/ 36489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   arbiterRole: () => (/* binding */ arbiterRole),
/* harmony export */   jobRole: () => (/* binding */ jobRole),
/* harmony export */   rolesOf: () => (/* binding */ rolesOf),
/* harmony export */   verifierRole: () => (/* binding */ verifierRole)
/* harmony export */ });
/** What a certificate may be: its DNS names say who it is, `verifier.eks-prod`, `job.eks-prod`, `arbiter.x`. */
const verifierRole = (cluster) => `verifier.${cluster}`;
const jobRole = (cluster) => `job.${cluster}`;
const arbiterRole = (name) => `arbiter.${name}`;
/** DNS names of a certificate that TLS has verified already (RFC 5280, subjectAltName); a quoted entry is none of ours. */
const rolesOf = (certificate) => (certificate?.subjectaltname ?? '')
    .split(', ')
    .filter((entry) => /^DNS:[a-z0-9.-]{1,253}$/.test(entry))
    .map((entry) => entry.slice('DNS:'.length));


/***/ }),

/***/ 69732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   KT: () => (/* binding */ listen),
/* harmony export */   Vk: () => (/* binding */ answering)
/* harmony export */ });
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83033);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36489);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83564);




/** Calls a second of one caller on average, and at once. */
const callRate = { perSecond: 20, burst: 60 };
/** Callers whose rate is remembered. */
const mostCallers = 1000;
/** A server that speaks mutual TLS only, with sizes, streams and rates bounded. Resolves to the port that it listens on. */
async function listen(address, { ca, certificate, key }, service, implementation) {
    const server = new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.Server({
        'grpc.max_receive_message_length': _service_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLimitBytes */ .eB,
        'grpc.max_send_message_length': _service_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLimitBytes */ .eB,
        'grpc.max_concurrent_streams': 64,
        'grpc-node.max_session_memory': 4,
        'grpc.keepalive_time_ms': 10_000,
        'grpc.keepalive_timeout_ms': 5000,
    });
    server.addService(service, implementation);
    const pair = [{ private_key: Buffer.from(key), cert_chain: Buffer.from(certificate) }];
    const credentials = _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.ServerCredentials.createSsl(Buffer.from(ca), pair, true);
    const port = await new Promise((resolve, reject) => server.bindAsync(address, credentials, (error, bound) => error === null
        ? resolve(bound)
        : reject(new Error(`${address} cannot be listened on: ${error.message}`))));
    return { port, close: () => server.forceShutdown() };
}
/** Who calls, by the DNS names of its verified certificate. */
const callerOf = (call) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.rolesOf)(call.getAuthContext().sslPeerCertificate);
/** One answer to one question of somebody who may ask. */
const answering = (allowed, answer, rates = callRates()) => async (call, done) => {
    const roles = callerOf(call);
    if (!allowed(roles))
        return done({
            code: _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.status.PERMISSION_DENIED,
            details: `a certificate for ${roles.join(', ') || 'nobody'} may not ask this`,
        });
    if (!rates(roles.join(' ')))
        return done({ code: _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.status.RESOURCE_EXHAUSTED, details: 'too many calls at once' });
    try {
        done(null, await answer(call.request));
    }
    catch (thrown) {
        done({ code: _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__.status.INVALID_ARGUMENT, details: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown).slice(0, 500) });
    }
};
/** A token bucket for each caller. */
function callRates() {
    const buckets = new Map();
    return (caller) => {
        const nowMs = performance.now();
        if (buckets.size > mostCallers)
            buckets.clear();
        const { tokens, atMs } = buckets.get(caller) ?? { tokens: callRate.burst, atMs: nowMs };
        const filled = Math.min(callRate.burst, tokens + ((nowMs - atMs) / 1000) * callRate.perSecond);
        buckets.set(caller, { tokens: filled - 1 < 0 ? filled : filled - 1, atMs: nowMs });
        return filled >= 1;
    };
}


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


/***/ }),

/***/ 62091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ wireAck),
/* harmony export */   H$: () => (/* binding */ wireView),
/* harmony export */   Rg: () => (/* binding */ wireVoteRequest),
/* harmony export */   UL: () => (/* binding */ wireVersion),
/* harmony export */   gM: () => (/* binding */ wireViewRequest),
/* harmony export */   gh: () => (/* binding */ wireSummary)
/* harmony export */ });
/* harmony import */ var _inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95802);

/** Messages say this version; another one is refused. */
const wireVersion = 1;
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return [...bytes, rest];
}
function field(number, kind, value) {
    if (kind === 'number' || kind === 'flag') {
        const written = Number(value);
        return written === 0 ? [] : [Uint8Array.from([...varint(number * 8), ...varint(written)])];
    }
    const bytes = kind === 'text' ? Buffer.from(value, 'utf8') : value;
    return bytes.length === 0
        ? []
        : [Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes];
}
const message = (fields) => ({
    encode: (given) => Buffer.concat(Object.entries(fields).flatMap(([name, [number, kind]]) => field(number, kind, given[name]))),
    decode(bytes) {
        const found = Object.fromEntries(Object.entries(fields).map(([name, [, kind]]) => [name, nothing(kind)]));
        (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .protobufReader */ .hM)(bytes), (number, value, inside) => {
            const own = Object.entries(fields).find(([, [known]]) => known === number);
            if (own === undefined)
                return;
            const [name, [, kind]] = own;
            // Bytes of their own: those of the message may be a buffer that is used again.
            found[name] = readValue(kind, inside === undefined ? value : (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesWithin */ .$2)(inside).slice(), name);
        });
        return found;
    },
});
const nothing = (kind) => kind === 'number' ? 0 : kind === 'flag' ? false : kind === 'text' ? '' : new Uint8Array(0);
function readValue(kind, value, name) {
    const isNumber = typeof value === 'number';
    if (Number.isNaN(value) || isNumber !== (kind === 'number' || kind === 'flag'))
        throw new Error(`the field ${name} has another type`);
    if (isNumber)
        return kind === 'flag' ? value !== 0 : value;
    return kind === 'text' ? new TextDecoder('utf-8', { fatal: true }).decode(value) : value;
}
const signed = { version: [1, 'number'], body: [2, 'bytes'], signature: [3, 'bytes'] };
const wireSummary = message({ ...signed, challenge: [4, 'text'] });
const wireAck = message({
    version: [1, 'number'],
    accepted: [2, 'flag'],
    reason: [3, 'text'],
});
const wireViewRequest = message({
    version: [1, 'number'],
    challenge: [2, 'text'],
    release: [3, 'text'],
});
const wireView = message(signed);
const wireVoteRequest = message({
    version: [1, 'number'],
    challenge: [2, 'text'],
    body: [3, 'bytes'],
});


/***/ }),

/***/ 95802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ bytesWithin),
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   hM: () => (/* binding */ protobufReader),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   uk: () => (/* binding */ ProtobufError)
/* harmony export */ });
/** Protocol Buffers' wire format (https://protobuf.dev/programming-guides/encoding), read from bytes that nobody vouches for. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const protobufReader = (bytes) => ({
    bytes,
    at: 0,
    end: bytes.length,
});
const bytesWithin = ({ bytes, at, end }) => bytes.subarray(at, end);
/** A varint as a signed number of 64 bits (beyond 2^53 rounded). */
function readVarint(reader) {
    const began = reader.at;
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 9; i++) {
        const byte = oneByte(reader);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return value;
        scale *= 128;
    }
    if (oneByte(reader) >= 0x80)
        throw new ProtobufError('has a number of more than ten bytes');
    return negative(reader.bytes.subarray(began, reader.at));
}
function oneByte(reader) {
    if (reader.at >= reader.end)
        throw new ProtobufError('ends in the middle of a number');
    return reader.bytes[reader.at++] ?? 0;
}
/** Ten bytes are a negative number, which a double would round away. */
function negative(bytes) {
    let value = 0n;
    bytes.forEach((byte, i) => {
        value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    });
    return Number(BigInt.asIntN(64, value));
}
/** Calls back for each field of one message, unknown ones too, as later versions may have more; groups are refused. Throws ProtobufError where the bytes end before the message does. */
function readFields(reader, each) {
    while (reader.at < reader.end) {
        const tag = readVarint(reader);
        const wire = tag % 8;
        const number = Math.floor(tag / 8);
        if (wire === 0)
            each(number, readVarint(reader), undefined);
        else if (wire === 2)
            each(number, 0, within(reader, readVarint(reader)));
        else if (wire === 1 || wire === 5) {
            within(reader, wire === 1 ? 8 : 4);
            each(number, Number.NaN, undefined);
        }
        else
            throw new ProtobufError(`has a field of the unknown wire type ${wire}`);
    }
}
/** So many bytes from here, and on behind them. */
function within(reader, length) {
    if (!(length >= 0) || length > reader.end - reader.at)
        throw new ProtobufError('ends in the middle of a field');
    const inside = { bytes: reader.bytes, at: reader.at, end: reader.at + length };
    reader.at += length;
    return inside;
}


/***/ })

};
