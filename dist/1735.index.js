export const id = 1735;
export const ids = [1735,2339,1647];
export const modules = {

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   CG: () => (/* binding */ voteDocument),
/* harmony export */   Iq: () => (/* binding */ voteSchema),
/* harmony export */   KC: () => (/* binding */ questionDocument),
/* harmony export */   Nl: () => (/* binding */ viewSchema),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   RC: () => (/* binding */ viewDocument),
/* harmony export */   RY: () => (/* binding */ challengeText),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Uv: () => (/* binding */ summarySchema),
/* harmony export */   WJ: () => (/* binding */ questionSchema),
/* harmony export */   ad: () => (/* binding */ summaryDocument),
/* harmony export */   aj: () => (/* binding */ documentLimitBytes),
/* harmony export */   ce: () => (/* binding */ reportDocument),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   rT: () => (/* binding */ mostClusters),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   zV: () => (/* binding */ mostReports)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91323);



const reportSchema = 'sluice.dev/cluster-report/v1';
const summarySchema = 'sluice.dev/cluster-summary/v1';
const viewSchema = 'sluice.dev/cluster-view/v1';
const questionSchema = 'sluice.dev/arbiter-question/v1';
const voteSchema = 'sluice.dev/arbiter-vote/v1';
/** Names of clusters and arbiters are DNS labels: certificates carry them. */
const clusterName = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a cluster (lower-case letters, digits and -)',
});
const releaseName = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(300, {
    form: /^[A-Za-z0-9]([A-Za-z0-9._:@/+-]{0,298}[A-Za-z0-9])?$/,
    what: 'the name of a release (letters, digits, . _ : @ / + -)',
});
/** 128 bits of chance in hexadecimal digits. */
const challengeText = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)(32, { form: /^[0-9a-f]{32}$/, what: 'a challenge' });
const mostClusters = 32;
/** Releases that one verifier knows at once. */
const mostReports = 16;
const stage = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100);
const window = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ start: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR, end: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR });
const spread = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .HI)('kind', {
    proportion: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)('proportion'),
        bad: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
        total: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
    }),
    ticks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)('ticks'),
        sd: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
        n: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(2, 1e9),
    }),
});
const reportDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(reportSchema),
    cluster: clusterName,
    release: releaseName,
    stage,
    exposurePercent: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 100),
    subjectSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
    images: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG),
    verdict: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ,
    checks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ check: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3, verdict: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ, evidenceSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1 }), 50),
    indicators: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        name: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        value: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
        spread: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(spread),
        window,
    }), 100),
});
const age = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0));
const summaryDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(summarySchema),
    cluster: clusterName,
    incarnation: challengeText,
    sequence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, Number.MAX_SAFE_INTEGER),
    answers: challengeText,
    reports: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ report: reportDocument, ageMs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0) }), mostReports),
});
const viewDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(viewSchema),
    cluster: clusterName,
    incarnation: challengeText,
    answers: challengeText,
    release: releaseName,
    report: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(reportDocument),
    reportAgeMs: age,
    peers: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        cluster: clusterName,
        state: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('known', 'unknown'),
        silentMs: age,
        reportSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OrNothing */ .OW,
        refused: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    }), mostClusters),
});
const questionDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(questionSchema),
    release: releaseName,
    stage,
    clusters: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(clusterName, mostClusters),
    indicators: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, 100),
    window,
});
const voteDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .constant */ .dY)(voteSchema),
    arbiter: clusterName,
    questionSha256: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
    answers: challengeText,
    vote: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('promote', 'hold', 'rollback'),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    verdicts: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ, _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .nG),
});
/** No document of these is larger; what is, is refused before it is read. */
const documentLimitBytes = 64 * 1024;
/** A document from bytes: bounded, JSON, closed. Throws what is wrong with it. */
function readDocument(body, { read }, what) {
    if (body.length > documentLimitBytes)
        throw new Error(`${what} has ${body.length} bytes, more than ${documentLimitBytes}`);
    return read(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)), what);
}
const bytesOf = (document) => new TextEncoder().encode((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(document));


/***/ }),

/***/ 60082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   NS: () => (/* binding */ signedFrom),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   kw: () => (/* binding */ publicTextOf),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   uk: () => (/* binding */ signBody)
/* harmony export */ });
/* unused harmony exports signedBytes, keyId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * DSSE's pre-authentication encoding (github.com/secure-systems-lab/dsse, protocol.md): the type is signed too, so that a vote is never taken
 * for a summary.
 */
function signedBytes(type, body) {
    const name = `application/vnd.sluice.${type}+json`;
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${Buffer.byteLength(name)} ${name} ${body.length} `, 'utf8'),
        body,
    ]);
}
const signBody = (type, body, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signedBytes(type, body), key);
function isSignedBy(type, { body, signature }, key) {
    return signature.length === 64 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signedBytes(type, body), key, signature);
}
const signedText = (body, signature) => ({
    body: Buffer.from(body).toString('base64'),
    signature: Buffer.from(signature).toString('base64'),
});
const signedFrom = ({ body, signature }) => ({
    body: new Uint8Array(Buffer.from(body, 'base64')),
    signature: new Uint8Array(Buffer.from(signature, 'base64')),
});
/** DER of SubjectPublicKeyInfo of an Ed25519 key but for its 32 bytes (RFC 8410). */
const prefix = Buffer.from('302a300506032b6570032100', 'hex');
/** A public key is written as the base64 of its 32 bytes. */
function publicKeyOf(text, input) {
    const raw = Buffer.from(text, 'base64');
    if (raw.length !== 32 || raw.toString('base64') !== text)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('It is not the base64 of the 32 bytes of an Ed25519 public key.', {
            input,
            fix: 'Take the line that `sluice verifier --print-key` prints.',
        });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' });
}
function publicTextOf(key) {
    const der = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'der', type: 'spki' });
    return der.subarray(-32).toString('base64');
}
/** Short name of a key, for messages. */
const keyId = (publicText) => createHash('sha256').update(publicText).digest('hex').slice(0, 12);


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ tlsUsage),
/* harmony export */   Vt: () => (/* binding */ tlsOf),
/* harmony export */   YF: () => (/* binding */ tlsOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40071);
/* harmony import */ var _in_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10908);




const tlsOptions = {
    'tls-ca': { type: 'string' },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
};
const tlsUsage = `  --tls-ca FILE      certificate authority that signs everybody's certificate (PEM)
  --tls-cert FILE    own certificate; its DNS names say who it is
  --tls-key FILE     its private key`;
/** The pair for mutual TLS; a certificate that is not `role`'s is refused before anybody wonders why nobody comes. */
function tlsOf(values, role, example) {
    const read = (name) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)((0,_in_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)(values[name], name, example), `--${name}`);
    const certificate = read('tls-cert');
    let names;
    try {
        names = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).subjectAltName ?? '';
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`It is no certificate in PEM: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(cause)}.`, {
            input: '--tls-cert',
            cause,
        });
    }
    if (!names.split(', ').includes(`DNS:${role}`))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`Its DNS names are ${names || 'none'}; ${role} is not one of them.`, {
            input: '--tls-cert',
            fix: 'Issue it with that name (docs/several-clusters.md).',
        });
    return { ca: read('tls-ca'), certificate, key: read('tls-key') };
}


/***/ }),

/***/ 41735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leaving: () => (/* binding */ leaving),
  peerOf: () => (/* binding */ peerOf),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/agreement/documents.js
var documents = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/agreement/signature.js
var signature = __webpack_require__(60082);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/statement/keys.js
var keys = __webpack_require__(42339);
// EXTERNAL MODULE: ./lib/cli/given.js
var given = __webpack_require__(40071);
// EXTERNAL MODULE: ./lib/cli/in-cluster.js + 1 modules
var in_cluster = __webpack_require__(10908);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
;// CONCATENATED MODULE: ./lib/cli/kept-reports.js



/** One boot of this machine: the monotonic clock goes on over processes, and begins again with the next boot. */
const boot = () => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
/** Reports of the process before, with their times on the machine's monotonic clock; of another boot, or unreadable, there are none. */
function readKept(file) {
    if (file === undefined)
        return [];
    try {
        const kept = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (!(0,shape/* isMap */.jh)(kept) || kept['boot'] !== boot() || !Array.isArray(kept['reports']))
            return [];
        return kept['reports'].map(readOne);
    }
    catch {
        // What is not known is unknown to everybody until the gates report again.
        return [];
    }
}
function readOne(value) {
    if (!(0,shape/* isMap */.jh)(value) || typeof value['atMs'] !== 'number')
        throw new Error('no report');
    return { report: documents/* reportDocument */.ce.read(value['report'], 'report'), atMs: value['atMs'] };
}
/** Written beside and renamed: a process that is killed leaves the old file or the new one. */
function writeKept(file, reports) {
    if (file === undefined)
        return;
    (0,external_node_fs_.writeFileSync)(`${file}.new`, JSON.stringify({ boot: boot(), reports }), { mode: 0o600 });
    (0,external_node_fs_.renameSync)(`${file}.new`, file);
}

// EXTERNAL MODULE: ./lib/cli/tls-files.js
var tls_files = __webpack_require__(12533);
;// CONCATENATED MODULE: ./lib/cli/verifier.js









const summary = 'Stand for one cluster: tell the others what its gates say, and hear them';
const usage = `sluice verifier --cluster NAME --key FILE --tls-ca FILE --tls-cert FILE --tls-key FILE [--peer NAME=KEY[@HOST:PORT]]... [--listen 0.0.0.0:7443] [--state FILE]
sluice verifier --key FILE --print-key

One per cluster (docs/several-clusters.md, action-templates/kubernetes/verifier.yaml). Speaks gRPC over mutual TLS only.
  --cluster NAME     this cluster; its certificate has the DNS name verifier.NAME
  --key FILE         Ed25519 private key that signs what it says (made by sluice keygen)
  --print-key        print the public key of it, as --peer and gate-agreement want it, and go
  --peer …           another cluster: its name, its public key, and where it is; without an address it is waited for
  --state FILE       keeps the reports over a restart of the process, not over one of the machine
${tls_files/* tlsUsage */.Tl}

Exit codes: 0 asked to leave; 2 usage; 4 error.`;
const example = 'sluice verifier --cluster eks-prod --key sign.key --tls-ca ca.pem …';
/** `eks-prod=<44 characters of base64>@host:7443`. */
function peerOf(text) {
    const at = text.indexOf('=');
    const [cluster, keyText] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1, at + 45)];
    const place = text.slice(at + 45);
    const fix = 'Write NAME=KEY or NAME=KEY@HOST:PORT; KEY is what `sluice verifier --print-key` prints there.';
    if (at < 1 || !/^(@\S{1,260}:\d{1,5})?$/.test(place))
        throw new errors.UsageError(`'${text}' names no peer.`, { input: '--peer', fix });
    documents/* clusterName */.SL.read(cluster, '--peer');
    (0,signature/* publicKeyOf */.kc)(keyText, '--peer');
    return { cluster, keyText, address: place === '' ? undefined : place.slice(1) };
}
async function run(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            cluster: { type: 'string' },
            key: { type: 'string' },
            'print-key': { type: 'boolean', default: false },
            peer: { type: 'string', multiple: true, default: [] },
            listen: { type: 'string', default: '0.0.0.0:7443' },
            state: { type: 'string' },
            ...tls_files/* tlsOptions */.YF,
        },
    });
    const key = (0,keys.privateKeyOf)((0,given/* contentOf */.$E)((0,in_cluster/* given */.gI)(values.key, 'key', example), '--key'), '--key');
    if (values['print-key']) {
        process.stdout.write(`${(0,signature/* publicTextOf */.kw)(key)}\n`);
        return 0;
    }
    const cluster = documents/* clusterName */.SL.read((0,in_cluster/* given */.gI)(values.cluster, 'cluster', example), '--cluster');
    const peers = peersOf(values.peer, cluster);
    const { serveVerifier } = await Promise.all(/* import() */[__webpack_require__.e(3033), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 70278));
    const served = await serveVerifier({
        ...{ cluster, key, listen: values.listen },
        tls: (0,tls_files/* tlsOf */.Vt)(values, `verifier.${cluster}`, example),
        peers: peers.map(({ cluster: peer, keyText, address }) => ({
            cluster: peer,
            key: (0,signature/* publicKeyOf */.kc)(keyText, '--peer'),
            dialled: address !== undefined,
        })),
        addresses: new Map(peers.flatMap((peer) => peer.address === undefined ? [] : [[peer.cluster, peer.address]])),
        before: readKept(values.state),
        keep: (reports) => kept(values.state, reports),
        say: (message) => in_cluster/* jsonLog */.NJ.info(message),
        nowMs: () => Number(process.hrtime.bigint() / 1000000n),
    });
    in_cluster/* jsonLog */.NJ.info(`the verifier of ${cluster} listens on port ${served.port}; peers: ${peers.map((peer) => peer.cluster).join(', ') || 'none'}`);
    await leaving();
    served.close();
    return 0;
}
function kept(...[file, reports]) {
    try {
        writeKept(file, reports);
    }
    catch (thrown) {
        in_cluster/* jsonLog */.NJ.warning(`--state cannot be written: ${(0,errors.messageOf)(thrown)}`);
    }
}
function peersOf(texts, cluster) {
    const peers = texts.map(peerOf);
    const names = [cluster, ...peers.map((peer) => peer.cluster)];
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`${twice} is named twice.`, { input: '--peer' });
    if (names.length > documents/* mostClusters */.rT)
        throw new errors.UsageError(`There are more than ${documents/* mostClusters */.rT} clusters.`, { input: '--peer' });
    return peers;
}
/** Resolves when somebody asks the process to leave. */
const leaving = () => new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'])
        process.once(name, () => resolve());
});


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P8: () => (/* binding */ anyJson),
/* harmony export */   RG: () => (/* binding */ anyMap),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A map with exactly the keys of T. */
function object(fields) {
    const all = Object.entries(fields);
    const shapes = all.map(([key, field]) => [key, 'optional' in field ? _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(field.optional.read) : field.read]);
    const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
    return {
        read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(shapes)),
        json: {
            type: 'object',
            properties: Object.fromEntries(all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json])),
            required,
            additionalProperties: false,
        },
    };
}
const optional = (described) => ({ optional: described });
const nullable = ({ read, json }) => ({
    read: (value, path) => (value === null ? null : read(value, path)),
    json: { anyOf: [{ type: 'null' }, json] },
});
const list = ({ read, json }, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(read, { max }),
    json: { type: 'array', items: json, maxItems: max },
});
const pair = {
    read: (value, path) => {
        const [a, b] = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(-1e300, 1e300), { min: 2, max: 2 })(value, path);
        return [a ?? 0, b ?? 0];
    },
    json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
const record = ({ read, json }, { key, max }) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(read, { key, max }),
    json: {
        type: 'object',
        propertyNames: { pattern: key.form.source },
        additionalProperties: json,
        maxProperties: max,
    },
});
const oneOf = (...options) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...options),
    json: { enum: options },
});
const number = (min = -1e300, max = 1e300) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(min, max),
    json: { type: 'number', minimum: min, maximum: max },
});
const wholeNumber = (min, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(min, max),
    json: { type: 'integer', minimum: min, maximum: max },
});
const boolean = { read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
const formed = (max, form) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(max, form),
    json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
const prose = (max) => ({
    read: (value, path) => {
        if (typeof value !== 'string' || value.length > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(typeof value === 'string'
                ? `It has ${value.length} characters, more than ${max}.`
                : 'It is not a text.', { input: path });
        return value;
    },
    json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
const variants = (by, choices) => {
    const known = choices;
    return {
        read: (value, path) => {
            const kind = value !== null && typeof value === 'object' && Object.hasOwn(value, by)
                ? value[by]
                : undefined;
            const chosen = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
            if (chosen === undefined)
                return _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...Object.keys(known))(kind, `${path}.${by}`);
            return chosen.read(value, path);
        },
        json: { oneOf: Object.values(known).map(({ json }) => json) },
    };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
const anyJson = {
    read: (value, path) => {
        refuseNoData(value, path, 0);
        return value;
    },
    json: {},
};
function refuseNoData(value, path, depth) {
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is nested too deeply.', { input: path });
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${value} is not a finite number.`, { input: path });
    if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
const anyMap = record(anyJson, {
    key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
    max: 1000,
});
/** The text that says which document it is. */
const constant = (value) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(value),
    json: { const: value },
});


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ observationFile),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OW: () => (/* binding */ sha256OrNothing),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   lq: () => (/* binding */ wordOrNothing),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
const kubeName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(253, {
    form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    what: 'a Kubernetes name',
});
const checkName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
const word = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
    what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
const wordOrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
    what: 'a name (letters, digits, . _ : -) or nothing',
});
const sha256Text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^[0-9a-f]{64}$/,
    what: 'a SHA-256 in hexadecimal digits',
});
const sha256OrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^([0-9a-f]{64})?$/,
    what: 'a SHA-256 in hexadecimal digits, or nothing',
});
const instant = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(40, {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    what: 'a time such as 2026-01-31T12:00:00Z',
});
const observationFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(100, {
    form: /^observations\/[0-9a-f]{64}\.json$/,
    what: 'observations/<SHA-256>.json',
});
const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error');
const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(2000);
/** Reasons may hold several lines of a container's log. */
const reason = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(20_000);
const byName = {
    key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
    max: 200,
};


/***/ }),

/***/ 42339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newKeyPair: () => (/* binding */ newKeyPair),
/* harmony export */   privateKeyOf: () => (/* binding */ privateKeyOf),
/* harmony export */   signatureProblem: () => (/* binding */ signatureProblem),
/* harmony export */   signerOf: () => (/* binding */ signerOf),
/* harmony export */   verifyingKeysOf: () => (/* binding */ verifyingKeysOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);



const derOf = (key) => key.export({ type: 'spki', format: 'der' });
const pemBlocks = /-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----/g;
/** An Ed25519 private key as PEM (PKCS #8) or as one line of base64 of its DER, which survives every place that secrets are kept in. */
const privateKeyOf = (text, input) => readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateForm(text.trim())), {
    input,
    what: 'private key',
    fix: 'Make one: sluice keygen NAME.',
});
function signerOf(text, input) {
    const key = privateKeyOf(text, input);
    const keyId = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)));
    return { keyId, sign: (said) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(said), key).toString('base64') };
}
const privateForm = (text) => text.startsWith('-----')
    ? text
    : { key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' };
/** Public keys as PEM, one after another. */
function verifyingKeysOf(text, input) {
    const found = text.match(pemBlocks) ?? [];
    if (found.length === 0 || text.replaceAll(pemBlocks, '').trim() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('It holds no public keys as PEM, or something beside them.', {
            input,
            fix: 'Name the file NAME.pub that sluice keygen wrote.',
        });
    return found.map((pem) => {
        const key = readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), {
            input,
            what: 'public key',
            fix: 'Name the file NAME.pub that sluice keygen wrote.',
        });
        return {
            keyId: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf(key)),
            verifies: (said, signature) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(said), key, Buffer.from(signature, 'base64')),
        };
    });
}
function readKey(read, about) {
    let key;
    try {
        key = read();
    }
    catch {
        // The cause may quote what was given, and that is a secret.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`It is no ${about.what} that can be read.`, about);
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`It is a ${about.what} of type ${key.asymmetricKeyType ?? 'unknown'}, not Ed25519.`, about);
    return key;
}
/** What is wrong with who signed; undefined = nothing, or nobody said whom to trust and the line is not signed. */
function signatureProblem({ keyId, signature }, said, keys) {
    if (keyId === null || signature === null) {
        if (keyId !== signature)
            return 'it names a key without a signature, or has one without a key';
        return keys.length === 0 ? undefined : 'it is not signed';
    }
    if (keys.length === 0)
        return undefined;
    const key = keys.find((one) => one.keyId === keyId);
    if (key === undefined)
        return `it is signed by the key ${keyId}, which is not among those that are trusted`;
    return Buffer.from(signature, 'base64').toString('base64') === signature &&
        key.verifies(said, signature)
        ? undefined
        : `its signature is not that of the key ${keyId} over these words`;
}
/** A new pair of keys, as PEM. */
function newKeyPair() {
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
    return {
        privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        keyId: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__.sha256)(derOf(publicKey)),
    };
}


/***/ })

};
