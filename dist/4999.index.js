export const id = 4999;
export const ids = [4999,1735,2339,1647];
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

/***/ 67608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./lib/evidence/statement/keys.js
var keys = __webpack_require__(42339);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gates/metrics/checks.js + 2 modules
var checks = __webpack_require__(2245);
// EXTERNAL MODULE: ./lib/gates/metrics/presets.js
var presets = __webpack_require__(33826);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/regular-expression.js
var regular_expression = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
;// CONCATENATED MODULE: ./lib/cli/arbiter-config.js









const variable = { form: /^[A-Z][A-Z0-9_]{0,100}$/, what: 'the name of an environment variable' };
const clusterShape = (0,shape/* object */.Ik)({
    'prometheus-url': (0,shape/* text */.Qq)(2000),
    'token-from': (0,shape/* optional */.lq)((0,shape/* text */.Qq)(101, variable)),
    'allow-http': (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, false),
    namespace: (0,shape/* text */.Qq)(63),
    canary: (0,shape/* text */.Qq)(500),
    stable: (0,shape/* text */.Qq)(500),
});
const arbiter_config_shape = (0,shape/* object */.Ik)({
    clusters: (0,shape/* record */.g1)(clusterShape, {
        key: { form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, what: 'the name of a cluster' },
        max: 32,
    }),
    checks: (0,shape/* optional */.lq)((value) => value),
    interval: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(20), '15s'),
    pre: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(20), '10m'),
    alpha: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(1e-9, 0.5), 0.01),
    'min-events': (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(1, 1e9), 100),
    bake: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(20), '10m'),
});
/** An arbiter's settings (YAML): what it must know of each cluster to judge it without asking anybody who is judged. */
function arbiterConfig(value) {
    const read = arbiter_config_shape(value, 'config');
    const clusters = new Map(Object.entries(read.clusters).map(([name, of]) => [
        documents/* clusterName */.SL.read(name, 'config.clusters'),
        {
            prometheusUrl: urlOf(of['prometheus-url'], of['allow-http'], name),
            tokenFrom: of['token-from'],
            namespace: inputs_text/* kubeName */.L6.read(of.namespace, `config.clusters.${name}.namespace`),
            canary: regular_expression/* regularExpression */.t0.read(of.canary, `config.clusters.${name}.canary`),
            stable: regular_expression/* regularExpression */.t0.read(of.stable, `config.clusters.${name}.stable`),
        },
    ]));
    if (clusters.size === 0)
        throw new errors.UsageError('It names no cluster.', {
            input: 'config.clusters',
            fix: 'Name those that are judged.',
        });
    return {
        clusters,
        checks: read.checks === undefined ? presets/* defaultChecks */.Li : (0,checks/* parseChecks */.B)(read.checks, 'config.checks'),
        intervalMs: (0,duration/* duration */.p0)(200, 3_600_000).read(read.interval, 'config.interval'),
        preMs: (0,duration/* duration */.p0)(0, 24 * 3_600_000).read(read.pre, 'config.pre'),
        alpha: read.alpha,
        minEvents: read['min-events'],
        bakeMs: (0,duration/* duration */.p0)(0, 24 * 3_600_000).read(read.bake, 'config.bake'),
    };
}
const urlOf = (address, allowHttp, cluster) => {
    (0,url/* url */.O)(allowHttp).read(address, `config.clusters.${cluster}.prometheus-url`);
    return address;
};

// EXTERNAL MODULE: ./lib/cli/given.js
var given = __webpack_require__(40071);
// EXTERNAL MODULE: ./lib/cli/in-cluster.js + 1 modules
var in_cluster = __webpack_require__(10908);
// EXTERNAL MODULE: ./lib/cli/tls-files.js
var tls_files = __webpack_require__(12533);
// EXTERNAL MODULE: ./lib/cli/verifier.js + 1 modules
var verifier = __webpack_require__(41735);
;// CONCATENATED MODULE: ./lib/cli/arbiter.js










const summary = 'Vote on windows in which clusters differ, from own numbers';
const usage = `sluice arbiter --name NAME --config FILE --key FILE --tls-ca FILE --tls-cert FILE --tls-key FILE [--listen 0.0.0.0:7444]
sluice arbiter --key FILE --print-key

One of an odd number (three or more), each apart from the clusters that it judges and with a data path of its own (docs/several-clusters.md,
action-templates/kubernetes/arbiter.yaml). Asked about a window, it judges it by the judge of gate-metrics and signs promote, hold or rollback.
  --name NAME        this arbiter; its certificate has the DNS name arbiter.NAME
  --config FILE      YAML: clusters (by name: prometheus-url, token-from, namespace, canary, stable), checks, interval, pre, alpha, min-events, bake
  --key FILE         Ed25519 private key that signs its votes (made by sluice keygen)
  --print-key        print the public key of it, as gate-agreement wants it, and go
${tls_files/* tlsUsage */.Tl}

Exit codes: 0 asked to leave; 2 usage; 4 error.`;
const example = 'sluice arbiter --name zurich --config arbiter.yml --key sign.key --tls-ca ca.pem …';
async function run(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            name: { type: 'string' },
            config: { type: 'string' },
            key: { type: 'string' },
            'print-key': { type: 'boolean', default: false },
            listen: { type: 'string', default: '0.0.0.0:7444' },
            ...tls_files/* tlsOptions */.YF,
        },
    });
    const key = (0,keys.privateKeyOf)((0,given/* contentOf */.$E)((0,in_cluster/* given */.gI)(values.key, 'key', example), '--key'), '--key');
    if (values['print-key']) {
        process.stdout.write(`${(0,signature/* publicTextOf */.kw)(key)}\n`);
        return 0;
    }
    const name = documents/* clusterName */.SL.read((0,in_cluster/* given */.gI)(values.name, 'name', example), '--name');
    await (0,yaml.loadYaml)();
    const text = (0,given/* contentOf */.$E)((0,in_cluster/* given */.gI)(values.config, 'config', example), '--config');
    const config = (0,yaml.yaml)(arbiterConfig, 'map').read(text, '--config');
    const [{ serveArbiter }, { judgeQuestion }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3033), __webpack_require__.e(8066)]).then(__webpack_require__.bind(__webpack_require__, 18066)),
        Promise.all(/* import() */[__webpack_require__.e(3735), __webpack_require__.e(8810), __webpack_require__.e(4861), __webpack_require__.e(9006), __webpack_require__.e(8615), __webpack_require__.e(6128), __webpack_require__.e(2806), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 14517)),
    ]);
    const served = await serveArbiter({
        ...{ name, key, listen: values.listen },
        tls: (0,tls_files/* tlsOf */.Vt)(values, `arbiter.${name}`, example),
        async judge(question) {
            const answered = await judgeQuestion(question, config, (variable) => process.env[variable]);
            in_cluster/* jsonLog */.NJ.info(`${question.release} stage ${question.stage}: ${answered.reason}`);
            return answered;
        },
    });
    in_cluster/* jsonLog */.NJ.info(`the arbiter ${name} listens on port ${served.port}; it knows ${[...config.clusters.keys()].join(', ')}`);
    await (0,verifier.leaving)();
    served.close();
    return 0;
}


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


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports durationUnitsMs, formatDuration */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const durationUnitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a Go duration, undefined when it is none. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let ms = 0;
    for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g))
        ms += Number(number) * (durationUnitsMs[unit ?? ''] ?? Number.NaN);
    return ms;
}
/** `90000` → `1m30s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    const seconds = Math.round(ms / 100) / 10;
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round((seconds % 60) * 10) / 10;
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || (h === 0 && m === 0) ? `${s}s` : ''}`;
}
/** Go duration (`90s`, `3m`, `1m30s`, `500ms`) in milliseconds; a bare number is refused, since its unit would be a guess. */
const duration = (minMs, maxMs) => ({
    words: minMs === 0
        ? `Duration up to ${formatDuration(maxMs)}`
        : `Duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}`,
    form: { kind: 'duration', minMs, maxMs },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().read(value, name);
        const ms = parseDuration(trimmed);
        if (ms === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a duration.`, {
                input: name,
                fix: 'Give a number with its unit: 500ms, 90s, 3m, 1m30s, 2h.',
            });
        if (ms < minMs || ms > maxMs)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is out of range: from ${formatDuration(minMs)} to ${formatDuration(maxMs)}.`, { input: name });
        return ms;
    },
});


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   ai: () => (/* binding */ keptUnits),
/* harmony export */   iJ: () => (/* binding */ largestLimit)
/* harmony export */ });
/** As people write them behind a number. */
const units = {
    '%': { of: 'share', times: 1 },
    ms: { of: 'time', times: 1 },
    s: { of: 'time', times: 1000 },
    m: { of: 'time', times: 60_000 },
    B: { of: 'size', times: 1 },
    ...Object.fromEntries(['K', 'M', 'G', 'T'].flatMap((letter, i) => [
        [`${letter === 'K' ? 'k' : letter}B`, { of: 'size', times: 1000 ** (i + 1) }],
        [`${letter}iB`, { of: 'size', times: 1024 ** (i + 1) }],
        [`${letter}i`, { of: 'size', times: 1024 ** (i + 1) }],
    ])),
};
/** In which measurements are kept, in the words of the evidence, and how a limit in them is written. */
const keptUnits = {
    '1': { of: 'share', times: 100, named: 'a proportion', example: '0.5%' },
    percent: { of: 'share', times: 1, named: 'a percentage', example: '0.5%' },
    s: { of: 'time', times: 1000, named: 'a time', example: '300ms' },
    ms: { of: 'time', times: 1, named: 'a time', example: '300ms' },
    bytes: { of: 'size', times: 1, named: 'a size', example: '512MiB' },
};
/** No limit is larger. */
const largestLimit = 1e15;


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedMap: () => (/* binding */ checkedMap),
/* harmony export */   headerMap: () => (/* binding */ headerMap),
/* harmony export */   labelMap: () => (/* binding */ labelMap),
/* harmony export */   labelName: () => (/* binding */ labelName),
/* harmony export */   loadYaml: () => (/* binding */ loadYaml),
/* harmony export */   refusePrototypeKeys: () => (/* binding */ refusePrototypeKeys),
/* harmony export */   stringList: () => (/* binding */ stringList),
/* harmony export */   stringMap: () => (/* binding */ stringMap),
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
/** An alias of an anchor around it makes a value that holds itself: nobody who walks through it would come to an end. */
const deepest = 100;
function refusePrototypeKeys(value, name, depth = 0) {
    if (value === null || typeof value !== 'object')
        return;
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds itself, or is nested more than ${deepest} deep.`, {
            input: name,
            fix: 'Write it without aliases.',
        });
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name, depth + 1);
    else
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name, depth + 1);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ })

};
