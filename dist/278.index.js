export const id = 278;
export const ids = [278,1568,8870,4823];
export const modules = {

/***/ 24823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chance: () => (/* binding */ chance)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 128 bits of chance in hexadecimal digits. */
const chance = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');


/***/ }),

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

/***/ 70278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveVerifier: () => (/* binding */ serveVerifier)
});

// EXTERNAL MODULE: ./lib/agreement/timing.js
var timing = __webpack_require__(16072);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
// EXTERNAL MODULE: ./lib/agreement/documents.js
var documents = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/agreement/signature.js
var agreement_signature = __webpack_require__(60082);
// EXTERNAL MODULE: ./lib/agreement/wire.js
var wire = __webpack_require__(62091);
;// CONCATENATED MODULE: ./lib/agreement/accept.js




/**
 * Whether a summary is this peer's, made for this stream not long ago, and newer than what is known. The challenge bounds its age whatever clocks
 * say and however slow the link is: it was made after the challenge was. `ended` = incarnations that were followed by another one.
 */
function acceptance(message, expected, heard, ended) {
    const refused = (reason) => ({ kind: 'refused', reason });
    if (message.version !== wire/* wireVersion */.UL)
        return refused(`it speaks version ${message.version}, this verifier speaks ${wire/* wireVersion */.UL}`);
    if (!(0,agreement_signature/* isSignedBy */.s3)('summary', message, expected.key))
        return refused(`it is not signed by the key of ${expected.peer}`);
    let summary;
    try {
        summary = (0,documents/* readDocument */.u0)(message.body, documents/* summaryDocument */.ad, 'summary');
    }
    catch (thrown) {
        return refused((0,errors.messageOf)(thrown).slice(0, 300));
    }
    const wrong = foreign(summary, expected) ?? notNew(summary, expected, ended);
    if (wrong !== undefined)
        return refused(wrong);
    const known = heard?.summary;
    return known?.incarnation === summary.incarnation && summary.sequence <= known.sequence
        ? { kind: 'older', summary }
        : { kind: 'accepted', summary };
}
function foreign(summary, { peer }) {
    if (summary.cluster !== peer)
        return `it is of the cluster ${summary.cluster}`;
    const other = summary.reports.find(({ report }) => report.cluster !== peer);
    return other === undefined ? undefined : `it reports of the cluster ${other.report.cluster}`;
}
function notNew(summary, { challenges, lastSequence }, ended) {
    if (!challenges.has(summary.answers))
        return 'it answers no challenge of this stream and of the last heartbeats: it was replayed, or the link is too slow';
    if (ended.has(summary.incarnation))
        return 'its incarnation has ended: it is of a process before the last restart';
    return summary.sequence <= lastSequence
        ? `its sequence ${summary.sequence} is not after ${lastSequence}`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/agreement/state.js

const newState = (setUp) => ({
    setUp,
    incarnation: setUp.chance(),
    streams: new Set(),
    lines: new Map(setUp.peers.map(({ cluster, key }) => [
        cluster,
        {
            ...{ key, heard: undefined, ended: new Set(), refused: '', known: false },
            ...{ failures: 0, dialAtMs: Number.NEGATIVE_INFINITY, dialling: false },
        },
    ])),
    reports: setUp.before ?? [],
    sequence: 0,
});
function lineOf({ lines, setUp }, peer) {
    const line = lines.get(peer);
    if (line === undefined)
        throw new Error(`${peer} is no peer of ${setUp.cluster}`);
    return line;
}
/** Unknown never agrees. */
const isKnown = ({ heard }, nowMs) => heard !== undefined && nowMs - heard.atMs <= timing/* silenceMs */.qq;

;// CONCATENATED MODULE: ./lib/agreement/conversation.js






const empty = new Uint8Array(0);
/** Says on a stream what is known here, and challenges the other side; before it has challenged us, the challenge alone. */
function sayOn(state, open, nowMs) {
    const challenge = challengeOf(state, open, nowMs);
    const { setUp, incarnation, reports } = state;
    if (open.theirs === '')
        return open.stream.send({ version: wire/* wireVersion */.UL, body: empty, signature: empty, challenge });
    state.sequence += 1;
    const summary = {
        schema: documents/* summarySchema */.Uv,
        cluster: setUp.cluster,
        incarnation,
        sequence: state.sequence,
        answers: open.theirs,
        reports: reports.map(({ report, atMs }) => ({ report, ageMs: Math.max(0, nowMs - atMs) })),
    };
    const body = (0,documents/* bytesOf */.$$)(summary);
    const signature = (0,agreement_signature/* signBody */.uk)('summary', body, setUp.key);
    open.stream.send({ version: wire/* wireVersion */.UL, body, signature, challenge });
}
/** A new challenge; those that are too old to be answered are forgotten. */
function challengeOf({ setUp }, { challenges }, nowMs) {
    forgetOld(challenges, nowMs);
    const challenge = setUp.chance();
    challenges.set(challenge, nowMs);
    return challenge;
}
function forgetOld(challenges, nowMs) {
    for (const [challenge, atMs] of challenges)
        if (nowMs - atMs > timing/* silenceMs */.qq)
            challenges.delete(challenge);
}
/** One message of a stream: taken into account when it is what it must be, refused and named otherwise. */
function hear(state, open, message, nowMs) {
    if (!state.streams.has(open))
        return;
    if (!paid(open, nowMs))
        return drop(state, open, nowMs, 'it says too much at once');
    const first = open.theirs === '';
    if (/^[0-9a-f]{32}$/.test(message.challenge))
        open.theirs = message.challenge;
    if (first)
        sayOn(state, open, nowMs);
    if (message.body.length > 0)
        take(state, open, message, nowMs);
}
function take(state, open, message, nowMs) {
    const line = lineOf(state, open.peer);
    forgetOld(open.challenges, nowMs);
    const challenges = new Set(open.challenges.keys());
    const expected = { ...open, challenges, key: line.key };
    const found = acceptance(message, expected, line.heard, line.ended);
    if (found.kind === 'refused') {
        line.refused = found.reason;
        state.setUp.say(`a summary of ${open.peer} was refused: ${found.reason}`);
        return;
    }
    open.lastSequence = found.summary.sequence;
    open.aliveMs = nowMs;
    if (open.by === 'us')
        line.failures = 0;
    if (found.kind === 'older')
        return;
    const before = line.heard?.summary.incarnation;
    if (before !== undefined && before !== found.summary.incarnation)
        line.ended.add(before);
    line.heard = { summary: found.summary, atMs: nowMs };
    if (!line.known)
        state.setUp.say(`${open.peer} is known`);
    line.known = true;
}
/** A token bucket: what is said beyond it was not said by a verifier. */
function paid(open, nowMs) {
    const { perSecond, burst } = timing/* streamRate */.Vz;
    open.tokens = Math.min(burst, open.tokens + ((nowMs - open.tokensMs) / timing/* heartbeatMs */.fO) * perSecond);
    open.tokensMs = nowMs;
    if (open.tokens < 1)
        return false;
    open.tokens -= 1;
    return true;
}
function drop(state, open, nowMs, reason) {
    if (!state.streams.delete(open))
        return;
    open.stream.close(reason);
    if (open.by === 'us')
        failed(lineOf(state, open.peer), nowMs);
}
/** A stream of ours, or a try of one, came to nothing. */
function failed(line, nowMs) {
    line.dialling = false;
    line.failures += 1;
    line.dialAtMs = nowMs + (0,timing/* backoffMs */.jo)(line.failures);
}
/** Dials the peers whose turn it is. */
function redial(state, nowMs) {
    for (const { cluster, dialled } of state.setUp.peers) {
        const line = lineOf(state, cluster);
        if (line.dialling && nowMs >= line.dialAtMs)
            failed(line, nowMs);
        const ours = [...state.streams].some(({ peer, by }) => peer === cluster && by === 'us');
        if (!dialled || ours || line.dialling || nowMs < line.dialAtMs)
            continue;
        line.dialling = true;
        line.dialAtMs = nowMs + timing/* dialDeadlineMs */.$G;
        state.setUp.dial(cluster);
    }
}

;// CONCATENATED MODULE: ./lib/agreement/reports.js

/** A summary with all of them must still be one. */
const roomBytes = documents/* documentLimitBytes */.aj - 4096;
/** One report for each release, the newest first; the oldest go when there are too many. What has gone is unknown, and unknown never agrees. */
function kept(reports, added) {
    const all = [added, ...reports.filter(({ report }) => report.release !== added.report.release)];
    const room = [];
    let bytes = 0;
    for (const one of all.slice(0, documents/* mostReports */.zV)) {
        bytes += (0,documents/* bytesOf */.$$)(one.report).length + 40;
        if (bytes > roomBytes)
            break;
        room.push(one);
    }
    return room;
}
const reportOf = (reports, release) => reports.find(({ report }) => report.release === release);

;// CONCATENATED MODULE: ./lib/agreement/verifier.js










function verifier(setUp) {
    const state = newState(setUp);
    return {
        opened: (peer, stream, by, nowMs) => opened(state, { peer, stream, by }, nowMs),
        failed: (peer, nowMs) => failed(lineOf(state, peer), nowMs),
        redial: (nowMs) => redial(state, nowMs),
        beat: (nowMs) => beat(state, nowMs),
        report(message, nowMs) {
            const answer = (accepted, reason) => ({
                ...{ version: wire/* wireVersion */.UL, accepted, reason },
            });
            const report = reportIn(message, setUp.cluster);
            if (typeof report === 'string')
                return answer(false, report);
            state.reports = kept(state.reports, { report, atMs: nowMs });
            setUp.keep?.(state.reports);
            return answer(true, '');
        },
        view(request, nowMs) {
            const body = (0,documents/* bytesOf */.$$)(viewOf(state, request, nowMs));
            return { version: wire/* wireVersion */.UL, body, signature: (0,agreement_signature/* signBody */.uk)('view', body, setUp.key) };
        },
    };
}
function opened(state, about, nowMs) {
    const line = lineOf(state, about.peer);
    if (about.by === 'us')
        line.dialling = false;
    for (const other of [...state.streams])
        if (other.peer === about.peer && other.by === about.by)
            drop(state, other, nowMs, 'a newer stream took its place');
    const open = {
        ...about,
        ...{ challenges: new Map(), theirs: '', lastSequence: 0 },
        ...{ aliveMs: nowMs, tokens: timing/* streamRate */.Vz.burst, tokensMs: nowMs },
    };
    state.streams.add(open);
    sayOn(state, open, nowMs);
    return {
        heard: (message, atMs) => hear(state, open, message, atMs),
        closed: (atMs) => drop(state, open, atMs, 'it was closed'),
    };
}
function beat(state, nowMs) {
    for (const open of [...state.streams])
        if (nowMs - open.aliveMs > timing/* silenceMs */.qq)
            drop(state, open, nowMs, 'it is silent');
        else
            sayOn(state, open, nowMs);
    for (const [peer, line] of state.lines)
        if (line.known && !isKnown(line, nowMs)) {
            line.known = false;
            state.setUp.say(`${peer} is unknown: it is silent`);
        }
}
function viewOf({ setUp, incarnation, reports, lines }, { challenge, release }, nowMs) {
    const own = reportOf(reports, documents/* releaseName */["do"].read(release, 'release'));
    return {
        schema: documents/* viewSchema */.Nl,
        cluster: setUp.cluster,
        incarnation,
        answers: documents/* challengeText */.RY.read(challenge, 'challenge'),
        release,
        report: own?.report ?? null,
        reportAgeMs: own === undefined ? null : Math.max(0, nowMs - own.atMs),
        peers: [...lines].map(([cluster, line]) => sightOf(cluster, line, release, nowMs)),
    };
}
function sightOf(cluster, line, release, nowMs) {
    const { heard, refused } = line;
    const report = heard?.summary.reports.find((one) => one.report.release === release)?.report;
    return {
        cluster,
        state: isKnown(line, nowMs) ? 'known' : 'unknown',
        silentMs: heard === undefined ? null : nowMs - heard.atMs,
        reportSha256: report === undefined ? '' : (0,canonical.hashOf)(report),
        refused,
    };
}
/** The report, or why it is none of this cluster. */
function reportIn(message, cluster) {
    if (message.version !== wire/* wireVersion */.UL)
        return `it speaks version ${message.version}, this verifier speaks ${wire/* wireVersion */.UL}`;
    try {
        const report = (0,documents/* readDocument */.u0)(message.body, documents/* reportDocument */.ce, 'report');
        if (report.cluster !== cluster)
            return `it is of ${report.cluster}, this is ${cluster}`;
        const verdict = (0,measurement/* worst */.QZ)(report.checks.map((one) => one.verdict));
        return report.verdict === verdict
            ? report
            : `it says ${report.verdict}, and its checks say ${verdict}`;
    }
    catch (thrown) {
        return (0,errors.messageOf)(thrown).slice(0, 500);
    }
}

// EXTERNAL MODULE: ./lib/adapters/agreement/chance.js
var chance = __webpack_require__(24823);
// EXTERNAL MODULE: ./lib/adapters/agreement/client.js
var agreement_client = __webpack_require__(61568);
// EXTERNAL MODULE: ./lib/adapters/agreement/identity.js
var identity = __webpack_require__(36489);
// EXTERNAL MODULE: ./lib/adapters/agreement/server.js
var server = __webpack_require__(69732);
// EXTERNAL MODULE: ./lib/adapters/agreement/service.js
var service = __webpack_require__(83564);
;// CONCATENATED MODULE: ./lib/adapters/agreement/verifier-server.js







/** Between two looks at who is dialled next. */
const redialEveryMs = 100;
/** One verifier on a socket: streams in, streams out, a beat a second. */
async function serveVerifier(serving) {
    const { nowMs, tls, cluster } = serving;
    const dialling = new Map();
    const core = verifier({
        ...serving,
        chance: chance.chance,
        dial: (peer) => {
            dialling.get(peer)?.();
            dialling.set(peer, dial(core, peer, serving));
        },
    });
    const peers = new Map(serving.peers.map((peer) => [(0,identity.verifierRole)(peer.cluster), peer.cluster]));
    const { port, close } = await (0,server/* listen */.KT)(serving.listen, tls, service/* verifierService */.Qu, {
        Exchange: (call) => {
            const peer = (0,server/* callerOf */.$U)(call)
                .map((role) => peers.get(role))
                .find((name) => name !== undefined);
            if (peer === undefined) {
                serving.say(`a stream of ${(0,server/* callerOf */.$U)(call).join(', ') || 'nobody'} was refused: no such peer`);
                call.end();
                return;
            }
            follow(call, () => core.opened(peer, streamOf(call), 'them', nowMs()), nowMs);
        },
        Report: (0,server/* answering */.Vk)((roles) => roles.includes((0,identity.jobRole)(cluster)), (message) => core.report(message, nowMs())),
        View: (0,server/* answering */.Vk)(() => true, (request) => core.view(request, nowMs())),
    });
    const beat = setInterval(() => core.beat(nowMs()), timing/* heartbeatMs */.fO);
    const redial = setInterval(() => core.redial(nowMs()), redialEveryMs);
    return {
        port,
        close() {
            clearInterval(beat);
            clearInterval(redial);
            for (const end of dialling.values())
                end();
            close();
        },
    };
}
const streamOf = (call, close = () => void call.end()) => ({
    send: (message) => void call.write(message),
    close,
});
function follow(call, open, nowMs) {
    const end = open();
    call.on('data', (message) => end.heard(message, nowMs()));
    for (const event of ['error', 'end', 'close'])
        call.on(event, () => end.closed(nowMs()));
}
/** Begins a stream to a peer; it is open when the other side has said something. Returns what ends it. */
function dial(core, peer, { addresses, tls, nowMs }) {
    const address = addresses.get(peer) ?? '';
    const client = (0,agreement_client.agreementClient)({ address, role: (0,identity.verifierRole)(peer) }, tls);
    const call = client.exchange();
    let ended = false;
    const close = () => {
        if (ended)
            return;
        ended = true;
        call.cancel();
        client.close();
    };
    let end;
    call.on('data', (message) => {
        if (ended)
            return;
        end ??= core.opened(peer, streamOf(call, close), 'us', nowMs());
        end.heard(message, nowMs());
    });
    for (const event of ['error', 'end'])
        call.on(event, () => {
            if (ended)
                return;
            close();
            if (end === undefined)
                core.failed(peer, nowMs());
            else
                end.closed(nowMs());
        });
    return close;
}


/***/ }),

/***/ 16072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ dialDeadlineMs),
/* harmony export */   Vz: () => (/* binding */ streamRate),
/* harmony export */   fO: () => (/* binding */ heartbeatMs),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   qq: () => (/* binding */ silenceMs)
/* harmony export */ });
/* unused harmony export redialMs */
/** Verifiers say something once a second (docs/several-clusters.md). */
const heartbeatMs = 1000;
/** A peer that is silent for three heartbeats is unknown. */
const silenceMs = 3 * heartbeatMs;
/** A try to reach a peer that has not come to anything is given up. */
const dialDeadlineMs = 2500;
/** Between two tries: doubling from the first to the last, so that a healed link is used within five seconds. */
const redialMs = { first: 250, last: 1000 };
/** What a stream may say a second on average, and at once: more is no verifier. */
const streamRate = { perSecond: 4, burst: 12 };
const backoffMs = (failures) => Math.min(redialMs.last, redialMs.first * 2 ** Math.min(10, Math.max(0, failures - 1)));


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

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
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
