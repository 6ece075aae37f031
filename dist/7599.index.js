export const id = 7599;
export const ids = [7599];
export const modules = {

/***/ 38387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/statement/receipt.js
var receipt = __webpack_require__(19675);
;// CONCATENATED MODULE: ./lib/connect/decision-ledger.js


/** Names in the order of the input; [] = none. */
const asked = (list) => {
    const given = list.split(',').map((one) => one.trim());
    return receipt/* ledgerNames */.Qh.filter((name) => given.includes(name));
};
/**
 * Everything that an input says about a ledger is read before the first one is written; what a ledger needs and does not have is refused by name.
 * Each adapter is loaded only when it is asked for.
 */
async function decisionLedgers(runtime, inputs) {
    const { 'signing-key': key, 'fabric-key': fabricKey } = inputs;
    for (const secret of [key, fabricKey])
        if (secret !== undefined)
            runtime.mask(secret);
    return await Promise.all(asked(inputs.ledger).map((name) => makers[name](runtime, inputs)));
}
const signerOf = async ({ 'signing-key': key }) => key === undefined
    ? undefined
    : (await __webpack_require__.e(/* import() */ 2339).then(__webpack_require__.bind(__webpack_require__, 42339))).signerOf(key, 'signing-key');
/** The token and repository of this run, which GitHub's two ledgers need. */
function onGitHub({ run }, token, ledger) {
    if (run.repository === '' || run.apiUrl === '')
        throw new errors.UsageError(`The ledger ${ledger} is kept on GitHub, and this is no run of GitHub.`, {
            input: 'ledger',
            fix: 'Use file, sigstore or fabric here.',
        });
    if (token === undefined)
        throw new errors.UsageError(`The ledger ${ledger} needs it.`, {
            input: 'github-token',
            fix: ledger === 'branch'
                ? 'Set it, and `permissions: contents: write`.'
                : 'Set it, and `permissions: {id-token: write, attestations: write}`.',
        });
    return { token, repository: run.repository, apiUrl: run.apiUrl };
}
const makers = {
    async file({ workspace, clock }, inputs) {
        const { fileLedger } = await __webpack_require__.e(/* import() */ 5449).then(__webpack_require__.bind(__webpack_require__, 55449));
        const signer = await signerOf(inputs);
        return fileLedger({ workspace, file: inputs['ledger-file'], signer }, clock);
    },
    async branch(runtime, inputs) {
        const place = onGitHub(runtime, inputs['github-token'], 'branch');
        const { branchLedger } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(1063)]).then(__webpack_require__.bind(__webpack_require__, 51063));
        const about = { ...place, branch: inputs['ledger-branch'] };
        return branchLedger(about, await signerOf(inputs), runtime.clock);
    },
    async sigstore({ env, signal }, { sigstore: servers }) {
        const { identityTokenOf, publicSigstore, sigstoreLedger } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(2474), __webpack_require__.e(5128), __webpack_require__.e(5179), __webpack_require__.e(2889)]).then(__webpack_require__.bind(__webpack_require__, 82889));
        return sigstoreLedger(servers ?? publicSigstore, () => identityTokenOf(env, signal));
    },
    async attestation(runtime, inputs) {
        const { token, repository } = onGitHub(runtime, inputs['github-token'], 'attestation');
        const { attestationLedger } = await Promise.all(/* import() */[__webpack_require__.e(1758), __webpack_require__.e(2830), __webpack_require__.e(2474), __webpack_require__.e(5128), __webpack_require__.e(5179), __webpack_require__.e(9525), __webpack_require__.e(1881)]).then(__webpack_require__.bind(__webpack_require__, 41881));
        return attestationLedger({ token, repository });
    },
    async fabric(_runtime, { fabric: peer, 'fabric-key': key }) {
        if (peer === undefined || key === undefined)
            throw new errors.UsageError('The ledger fabric needs it.', {
                input: peer === undefined ? 'fabric' : 'fabric-key',
                fix: 'Name the peer and the key of its certificate (docs/evidence.md).',
            });
        const { fabricLedger } = await Promise.all(/* import() */[__webpack_require__.e(3033), __webpack_require__.e(8499), __webpack_require__.e(7882)]).then(__webpack_require__.bind(__webpack_require__, 87882));
        return fabricLedger({ peer, key });
    },
};

// EXTERNAL MODULE: ./lib/connect/outward.js
var outward = __webpack_require__(58728);
// EXTERNAL MODULE: ./lib/evidence/bundle.js
var bundle = __webpack_require__(91577);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/state.js + 1 modules
var state = __webpack_require__(98704);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
// EXTERNAL MODULE: ./lib/ports/runtime.js
var runtime = __webpack_require__(74240);
;// CONCATENATED MODULE: ./lib/report/annotation.js
/** The decision as an annotation of the run: the headline is its title. */
function annotationOf({ title, environment, lead, compared, certainty, users, cause, }) {
    const sure = certainty === '' ? '' : `Certain: ${certainty}.`;
    return {
        title: `${title}${environment === '' ? '' : ` · ${environment}`}`,
        said: [
            lead,
            compared,
            sure,
            cause === undefined ? '' : `${cause.line}.`,
            users.said,
            users.met,
            users.next,
        ]
            .filter((part) => part !== '')
            .join(' '),
    };
}

// EXTERNAL MODULE: ./lib/report/derive.js + 13 modules
var derive = __webpack_require__(46865);
// EXTERNAL MODULE: ./lib/report/log-line.js
var log_line = __webpack_require__(76027);
// EXTERNAL MODULE: ./lib/actions/in-thread.js
var in_thread = __webpack_require__(77585);
// EXTERNAL MODULE: ./lib/actions/decide-promote/inputs.js
var decide_promote_inputs = __webpack_require__(44660);
// EXTERNAL MODULE: ./lib/evidence/decision.js
var decision = __webpack_require__(51795);
// EXTERNAL MODULE: ./lib/evidence/statement/statement.js
var statement_statement = __webpack_require__(13454);
;// CONCATENATED MODULE: ./lib/actions/decide-promote/keep.js







/**
 * Gives the statement of a decision to every ledger. A promotion that a ledger does not take is an error (`ledger-failure` says how many are
 * enough); users leave the canary whatever ledgers do, so of a hold or rollback it is only told.
 */
async function keepDecision({ log, signal }, { ledgers, derived, inputs, dryRun }) {
    const { decision } = derived;
    const before = beforeOf(derived.files);
    const previousRoot = await rootBefore({ log, signal }, ledgers, inputs, before, decision);
    const statement = (0,statement_statement/* statementOf */.T8)({
        decision,
        files: (0,bundle/* hashesOf */.mU)(derived.files),
        previousDecision: before?.decisionId ?? null,
        previousRoot: previousRoot ?? null,
    });
    const kept = [];
    const files = { [receipt/* statementFile */.U7]: (0,statement_statement/* statementText */.t6)(statement) };
    const failed = [];
    for (const ledger of dryRun ? [] : ledgers)
        try {
            const { receipt, files: beside } = await ledger.keep(statement, signal);
            kept.push(receipt);
            Object.assign(files, beside);
            log.info(`Ledger ${ledger.name}: ${saidOf(receipt)}`);
        }
        catch (thrown) {
            failed.push(`${ledger.name}: ${(0,errors.messageOf)(thrown)}`);
            // What can never be taken back (a channel) comes last, and not for a decision that will be made again.
            if (decision.decision === 'promote' && inputs['ledger-failure'] === 'fail')
                break;
        }
    if (dryRun && ledgers.length > 0)
        log.info('Dry run: no ledger was written.');
    const receipts = receiptsOf(statement, kept);
    files[receipt/* receiptsFile */.si] = (0,canonical.canonicalJson)(receipts);
    settle({ log }, failed, kept.length, decision, inputs['ledger-failure']);
    return { receipts, files };
}
const beforeOf = ({ [bundle/* sourceFiles */.l$.previous]: previous }) => previous === undefined
    ? undefined
    : (0,state/* decodeState */.UJ)(previous, decision/* decisionSchema */.O, bundle/* sourceFiles */.l$.previous);
/** As the workflow says it, held against what the ledgers know; a stage after the first without one is told. */
async function rootBefore({ log, signal }, ledgers, inputs, before, { decision }) {
    if (before === undefined)
        return undefined;
    if (ledgers.length === 0)
        return inputs['previous-root'];
    const known = new Map();
    for (const ledger of ledgers) {
        const root = await rootIn(ledger, before, { log, signal });
        if (root !== undefined)
            known.set(ledger.name, root);
    }
    const root = inputs['previous-root'] ?? [...known.values()][0];
    if (root === undefined)
        log.warning(`The evidence root of stage ${before.release.stage} is not known: pass its output \`evidence-root\` as previous-root, or carry its ledger on. The chain of this release begins anew here.`, 'ledger');
    const other = [...known].find(([, one]) => one !== root);
    if (other !== undefined && decision === 'promote')
        refuseOtherRoot(other, root);
    return root;
}
async function rootIn(ledger, { release, decisionId }, { log, signal }) {
    const about = { release: release.id, stage: release.stage, decisionId };
    try {
        return await ledger.rootBefore(about, signal);
    }
    catch (thrown) {
        log.warning(`Ledger ${ledger.name}: ${(0,errors.messageOf)(thrown)}`, 'ledger');
        return undefined;
    }
}
function refuseOtherRoot([name, root], said) {
    throw new errors.UsageError(`The ledger ${name} has the evidence root ${root} for the stage before, the workflow or another ledger says ${said}.`, {
        input: 'previous-root',
        fix: 'Pass the output `evidence-root` of the stage before unchanged; if it was, a ledger was changed: sluice verify names what.',
    });
}
const receiptsOf = ({ predicate }, receipts) => ({
    schema: receipt/* receiptsSchema */.zm,
    root: predicate.root,
    release: predicate.release,
    stage: predicate.stage,
    decisionId: predicate.decisionId,
    receipts,
});
function settle({ log }, failed, kept, { decision }, onFailure) {
    if (failed.length === 0)
        return;
    const said = failed.join('; ');
    const enough = onFailure === 'fall-back' && kept > 0;
    if (decision === 'promote' && !enough)
        throw new errors.UsageError(`The decision was to promote, and it is not kept: ${said} Nothing is promoted without its evidence; the bundle is in its folder.`, {
            input: 'ledger',
            fix: 'Mend the ledger and run this step again, or set `ledger-failure: fall-back` where another one has it.',
        });
    log.error(`A ledger did not take the decision: ${said}`, 'ledger');
}
function saidOf(receipt) {
    switch (receipt.ledger) {
        case 'file':
            return 'the line is written';
        case 'branch':
            return `the line is in commit ${receipt.commit} of ${receipt.branch}`;
        case 'sigstore':
            return `signed${receipt.logIndex === null ? '' : `, log index ${receipt.logIndex}`}`;
        case 'attestation':
            return `attestation ${receipt.id} of ${receipt.repository}`;
        case 'fabric':
            return `transaction ${receipt.transactionId} ${receipt.block === null ? '' : `in block ${receipt.block} `}of ${receipt.channel}`;
    }
}

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/connect/policy-source.js
var policy_source = __webpack_require__(43478);
;// CONCATENATED MODULE: ./lib/actions/decide-promote/policy.js



/** The policy at this moment, as its source has it. */
async function readPolicySource(runtime, inputs) {
    const given = inputs.policy === undefined ? '' : runtime.input('policy');
    const source = inputs['policy-source'];
    const read = async (cluster) => await (await (0,policy_source/* policySourceOf */.R)(inputs, runtime, given, cluster)).read(runtime.signal);
    const answer = source.startsWith('configmap:')
        ? await (0,cluster/* withCluster */.Bq)({ ...inputs, kubeconfig: kubeconfigOf(inputs) }, runtime, (cluster) => read(() => Promise.resolve(cluster)))
        : await read(() => Promise.reject(new Error('this source needs no cluster')));
    const { text = '', version = '', by = '', problem = '' } = { ...unsaid, ...answer };
    return {
        text,
        reading: {
            ...{ source, state: answer.state, problem, version, by },
            ...{ maxAgeMs: inputs['policy-max-age'], loosening: inputs.loosening },
        },
    };
}
const unsaid = {};
function kubeconfigOf({ kubeconfig, ...inputs }) {
    if (kubeconfig !== undefined)
        return kubeconfig;
    throw new errors.UsageError(`It is required with policy-source: ${inputs['policy-source']}.`, {
        input: 'kubeconfig',
        fix: 'Pass the one that the other steps have.',
    });
}

;// CONCATENATED MODULE: ./lib/actions/decide-promote/action.js

















/** Decides on the evidence alone, and explains it everywhere. Exit code 0 for any outcome: the workflow acts on `outcome`. */
async function run(runtime) {
    const inputs = await (0,table/* readInputs */.Ko)(decide_promote_inputs/* definitions */.B, runtime.input, runtime.log.warning);
    if (inputs['github-token'] !== undefined)
        runtime.mask(inputs['github-token']);
    const folders = (0,outward/* decisionFolders */.QN)(runtime, inputs);
    const policy = await readPolicySource(runtime, inputs);
    const ledgers = await decisionLedgers(runtime, inputs);
    const derived = await (0,derive/* derive */.C)({
        needs: inputs.needs,
        // As it was written: replay reads it again.
        policy: policy.text,
        previous: inputs.previous,
        input: { ...bundleInput(runtime, inputs), policy: policy.reading },
        observations: await folders.observations((0,bundle/* namedObservations */.b3)(inputs.needs)),
    });
    await folders.keep(derived.files);
    const { decision, model } = derived;
    const kept = await keepDecision(runtime, {
        ...{ ledgers, derived, inputs },
        dryRun: inputs['dry-run'],
    });
    await folders.keepBeside(kept.files);
    runtime.output('decision', (0,state/* encodeState */.Md)(decision));
    runtime.output('outcome', decision.decision);
    runtime.output('confidence', String(decision.confidence));
    runtime.output('root', decision.root);
    runtime.output('evidence-root', kept.receipts.root);
    runtime.output('receipts', (0,canonical.canonicalJson)(kept.receipts));
    runtime.output('bundle', inputs['bundle-folder']);
    const comment = derived.files['comment.md'] ?? '';
    await runtime.summary(comment);
    for (const note of decision.policyNotes ?? [])
        runtime.log.warning(note, 'policy');
    announce(runtime, model, decision);
    runtime.output('comment-url', inputs['dry-run'] ? '' : await tell(runtime, inputs, derived));
}
const bundleInput = ({ clock, run }, inputs) => ({
    schema: bundle/* inputSchema */.is,
    time: clock.now().toISOString(),
    runUrl: run.runUrl,
    environment: inputs.environment,
    commit: run.sha,
    rollbackUrl: run.repository === ''
        ? ''
        : `${run.serverUrl}/${run.repository}/actions/workflows/rollback.yml`,
    require: (0,inputs_text/* namesIn */.wX)(inputs.require),
    maySkip: (0,inputs_text/* namesIn */.wX)(inputs['may-skip']),
    maxAgeMs: inputs['max-age'],
    repositoryUrl: run.repository === '' ? '' : `${run.serverUrl}/${run.repository}`,
    pullRequest: inputs['pull-request'] ?? (0,runtime/* pullRequestOf */._)(run),
    planned: (0,inputs_text/* namesIn */.wX)(inputs.stages)
        .map(Number)
        .filter((percent) => percent <= 100),
    logLines: inputs['log-lines'],
});
/** Loki and the comment: what is down is reported, and changes nothing. */
async function tell(runtime, inputs, { decision, model, files }) {
    const { log, run } = runtime;
    const loki = usableLoki(runtime, inputs);
    if (loki !== undefined)
        await push(runtime, loki, decision);
    const token = inputs['github-token'];
    if (token === undefined || run.repository === '') {
        log.info('No comment: no github-token was given.');
        return '';
    }
    return await (0,in_thread/* inThread */.u)(runtime, { token, pullRequest: inputs['pull-request'] }, (thread) => thread.comment(model.marker, files['comment.md'] ?? ''), {
        nobody: 'the commit belongs to no pull request',
        elsewhere: 'The report is in the job summary and in the bundle.',
    });
}
/** Plain http to elsewhere is not sent to; the decision stands without its line there. */
function usableLoki({ log }, inputs) {
    const given = inputs['loki-url'];
    try {
        return given === undefined ? undefined : (0,url/* url */.O)(inputs['allow-http']).read(given, 'loki-url');
    }
    catch (thrown) {
        log.warning((0,errors.messageOf)(thrown), 'decision log');
        return undefined;
    }
}
async function push(runtime, lokiUrl, decision) {
    const sink = await (0,outward/* decisionSink */.GU)(runtime, lokiUrl);
    await sink
        .send(decision, (0,log_line/* logLine */.B)(decision), runtime.signal)
        .catch((thrown) => runtime.log.warning(`${sink.name} did not take the decision: ${(0,errors.messageOf)(thrown)}. It is in the bundle.`, 'decision log'));
}
function announce({ log }, model, { decision, reasons, root }) {
    const { title, said } = annotationOf(model);
    const say = { promote: log.notice, hold: log.warning, rollback: log.error }[decision];
    say(said, title);
    for (const reason of reasons)
        log.info(reason);
    log.info(`Bundle root: ${root}`);
}


/***/ }),

/***/ 44660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _connect_policy_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43478);
/* harmony import */ var _decision_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);
/* harmony import */ var _inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98709);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85060);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23758);










const checkNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas', 'List of names with commas');
const exposures = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^(\d{1,3}(\.\d{1,6})?(\s*,\s*\d{1,3}(\.\d{1,6})?)*)?$/, 'a list of shares from 0 to 100 with commas', 'List of numbers with commas');
const jobNames = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pattern */ .T1)(/^[A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*$/, 'a list of job names with commas', 'List of names with commas');
const definitions = {
    needs: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq, {
        says: 'Results and outputs of the jobs before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('toJSON(needs)'),
    }),
    require: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(checkNames, 'deploy-canary, gate-metrics', {
        says: 'Checks whose evidence must be there.',
        example: 'deploy-canary, gate-metrics, inject-chaos',
    }),
    'may-skip': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(jobNames, {
        says: 'Jobs under needs whose skip is meant; any other job that did not succeed holds.',
        example: 'chaos',
    }),
    policy: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_9__.yaml)(_decision_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON, 'map'), {
        says: 'Dimensions with limit, weight and critical, confidence thresholds; empty = the default policy (docs/decision.md).',
        example: '{confidence: {"1": 0.5}}',
    }),
    ..._connect_policy_source_js__WEBPACK_IMPORTED_MODULE_1__/* .policySourceInputs */ .v,
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .maybeClusterInputs */ .Eo,
    previous: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq, {
        says: 'Output `decision` of the stage before.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .expression */ .dn)('needs.stage-1.outputs.decision'),
    }),
    // What is only said of the decision never stands in its way.
    ..._inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6,
    stages: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(exposures, '', {
        says: 'Exposures of all stages in percent, so that the report can say which are still ahead.',
        example: '1, 10, 50, 100',
    })),
    'log-lines': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zM, 'false', {
        says: 'Show the last lines of a container that crashed in the comment and the summary, without what looks like a secret; the HTML report always has them.',
        example: 'true',
    })),
    'loki-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_8__/* .url */ .O)(true), {
        says: 'Loki that gets the decision line.',
        example: 'https://loki.example',
    })),
    'allow-http': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .lenient */ .W_)(_inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .allowHttp */ .wS),
    'max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(1000, 30 * 24 * 3_600_000), '2h', {
        says: 'Evidence older than this is stale.',
        example: '30m',
    }),
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .dryRun */ .PA,
    ..._inputs_decision_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerInputs */ .hE,
    'evidence-folder': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFolder */ .ek,
    'bundle-folder': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceFolder */ .ih, '.sluice/bundle', {
        says: 'Folder inside the workspace for the bundle.',
        example: '.sluice/bundle',
    }),
};
const declaration = {
    name: 'decide-promote',
    summary: 'Decides promote, hold or rollback on the evidence, and explains it',
    inputs: definitions,
    outputs: {
        decision: 'The decision with its reasons (JSON, sluice.dev/decision/v1)',
        outcome: 'promote, hold or rollback',
        confidence: 'Number from 0 to 1',
        root: 'SHA-256 over all files that the decision follows from; it names the bundle',
        'evidence-root': 'Merkle root over every file of the bundle: what ledgers keep and promote-canary writes on the workload',
        receipts: 'What the ledgers gave back (JSON, sluice.dev/receipts/v1)',
        bundle: 'Folder of the bundle',
        'comment-url': 'Address of the comment, empty when none was written',
    },
    post: false,
};


/***/ }),

/***/ 77585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ inThread)
/* harmony export */ });
/* harmony import */ var _connect_outward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58728);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * Writes into the pull request that hears of it. Returns the comment's address; '' = there is no pull request (`nobody` is said), or it could not be
 * written, which is a warning that ends with where it stands all the same. Never throws: what is only said changes nothing.
 */
async function inThread(runtime, about, write, said) {
    const { log } = runtime;
    const { token, ...where } = about;
    try {
        const thread = await (0,_connect_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewThread */ .F4)(runtime, token, where);
        if (thread !== undefined)
            return await write(thread);
        log.info(`No comment: ${said.nobody}.`);
    }
    catch (thrown) {
        log.warning(`The comment was not written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.messageOf)(thrown)} ${said.elsewhere}`, 'comment');
    }
    return '';
}


/***/ }),

/***/ 43478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   v: () => (/* binding */ policySourceInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85060);





const name = (0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/^[\w.-]{1,128}$/, 'a name', 'Name');
const sourceForm = /^(inline|variable|file:(?!\/)(?!.*(^|[/:])\.\.(\/|$))[\w./-]{1,200}|configmap:[a-z0-9][-a-z0-9]{0,62}\/[a-z0-9][-a-z0-9.]{0,252}#[\w.-]{1,253}|consul:(?!\/)[\w./-]{1,500})$/;
/** Inputs that say where the policy stands, and how a change of it is taken. */
const policySourceInputs = {
    'policy-source': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(sourceForm, 'inline, variable, file:PATH, configmap:NAMESPACE/NAME#KEY or consul:KEY', 'Source of the policy', 1000), 'inline', {
        says: 'Where the policy stands: in the input policy (inline; variable when that input is a variable of the repository), in a file of the workspace, in a ConfigMap, or under a key of Consul (docs/policy.md).',
        example: 'consul:sluice/shop',
    }),
    'policy-max-age': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(10_000, 24 * 3_600_000), '10m', {
        says: 'How old the last valid policy may be while its source does not answer; past it everything holds.',
        example: '5m',
    }),
    loosening: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)('refuse', 'allow'), 'refuse', {
        says: 'What a policy does that allows more than the one in force at the first stage of the release: refuse holds, allow takes it.',
        example: 'allow',
    }),
    'consul-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(true), {
        says: 'Address of Consul (policy-source consul:KEY).',
        example: 'https://consul.example:8501',
    }),
    'consul-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(4000), {
        says: 'ACL token that may read the key.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_TOKEN'),
    }),
    'consul-datacenter': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, { says: 'Datacenter of the key.', example: 'dc1' }),
    'consul-namespace': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: 'Where the key lives, in Consul Enterprise.',
        example: 'shop',
    }),
    'consul-partition': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: 'Admin partition of the key (Consul Enterprise).',
        example: 'payments',
    }),
    'consul-ca': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: "Certificates of the authorities that sign Consul's certificate, as PEM; empty = those of the machine.",
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('vars.CONSUL_CA'),
    }),
    'consul-client-cert': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Certificate of the client as PEM, where Consul asks for one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_CERT'),
    }),
    'consul-client-key': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, {
        says: 'Key of that certificate as PEM.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('secrets.CONSUL_KEY'),
    }),
    'consul-server-name': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(name, {
        says: "What Consul's certificate names, where it is not the address.",
        example: 'server.dc1.consul',
    }),
};
/** The source that the inputs name; undefined for the step's own input. `cluster` is asked for only when the policy stands there. */
async function policySourceOf(inputs, runtime, given, cluster) {
    const source = inputs['policy-source'];
    const { clock } = runtime;
    const [kind = '', about = ''] = [source.split(':', 1)[0], source.slice(source.indexOf(':') + 1)];
    if (kind !== 'inline' && kind !== 'variable' && given.trim() !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is given, and the policy is to come from ${source}.`, {
            input: 'policy',
            fix: 'Leave one of the two out: which one counts must not be a guess.',
        });
    switch (kind) {
        case 'file': {
            const { policyFile } = await __webpack_require__.e(/* import() */ 6685).then(__webpack_require__.bind(__webpack_require__, 6685));
            return policyFile(clock, runtime.workspace, about);
        }
        case 'configmap': {
            const [place = '', key = ''] = about.split('#');
            const [namespace = '', object = ''] = place.split('/');
            const { policyConfigMap } = await __webpack_require__.e(/* import() */ 8594).then(__webpack_require__.bind(__webpack_require__, 88594));
            return policyConfigMap(clock, await cluster(), { namespace, name: object, key });
        }
        case 'consul': {
            const { consulKey } = await __webpack_require__.e(/* import() */ 5178).then(__webpack_require__.bind(__webpack_require__, 45178));
            return consulKey(clock, consulAddress(inputs, runtime), about);
        }
        default: {
            const { givenPolicy } = await __webpack_require__.e(/* import() */ 2928).then(__webpack_require__.bind(__webpack_require__, 42928));
            return givenPolicy(source, given);
        }
    }
}
function consulAddress(inputs, runtime) {
    const address = inputs['consul-url'];
    if (address === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is required with policy-source: ${inputs['policy-source']}.`, {
            input: 'consul-url',
            fix: 'Example: https://consul.example:8501.',
        });
    (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .url */ .O)(inputs['allow-http']).read(address, 'consul-url');
    const secret = (value) => {
        if (value !== undefined)
            runtime.mask(value);
        return value;
    };
    const [cert, key] = [inputs['consul-client-cert'], inputs['consul-client-key']];
    if ((cert === undefined) !== (key === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('A certificate and its key belong together, and one of them is missing.', {
            input: cert === undefined ? 'consul-client-cert' : 'consul-client-key',
            fix: 'Give both, or neither.',
        });
    return {
        url: address,
        token: secret(inputs['consul-token']),
        datacenter: inputs['consul-datacenter'],
        namespace: inputs['consul-namespace'],
        partition: inputs['consul-partition'],
        tls: {
            ca: inputs['consul-ca'],
            cert,
            key: secret(key),
            serverName: inputs['consul-server-name'],
        },
    };
}


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

/***/ 82685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wX: () => (/* binding */ evidenceRoot)
/* harmony export */ });
/* unused harmony exports leafHash, treeHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const hash = (...parts) => {
    const made = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        made.update(part);
    return made.digest();
};
// A leaf and a node never have the same bytes before them: RFC 6962 §2.1.
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
/** Hash of a leaf's bytes (RFC 6962 §2.1). */
const leafHash = (leaf) => hash(leafPrefix, leaf);
/** Merkle Tree Hash of a list of leaves, 32 bytes (RFC 6962 §2.1); of no leaf at all, the hash of nothing. */
function treeHash(leaves) {
    return leaves.length === 0 ? hash() : fold(leaves.map(leafHash));
}
/** The left part is the largest power of two that is smaller than the whole. */
function fold(hashes) {
    const [first] = hashes;
    if (first === undefined)
        return hash();
    if (hashes.length === 1)
        return first;
    let left = 1;
    while (left * 2 < hashes.length)
        left *= 2;
    return hash(nodePrefix, fold(hashes.slice(0, left)), fold(hashes.slice(left)));
}
/** One leaf: path, NUL, hash. No path holds a NUL, so no two files have the same leaf. */
const leafOf = ([path, sha256]) => Buffer.from(`${path}\0${sha256}`, 'utf8');
/**
 * The evidence root: Merkle root over files in the order of their paths (by UTF-16 code units, the same on every machine and in every locale),
 * lower-case hexadecimal.
 */
const evidenceRoot = (files) => treeHash(Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(leafOf)).toString('hex');


/***/ }),

/***/ 13454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   sq: () => (/* binding */ statementMediaType),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82685);


const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://sluice.dev/release-decision/v1';
/** Media type of a statement inside a DSSE envelope (in-toto attestation framework v1). */
const statementMediaType = 'application/vnd.in-toto+json';
/** The statement of a decision; it follows from the files of its bundle and the root of the stage before. */
function statementOf(about) {
    const { decision, files, previousDecision, previousRoot } = about;
    const { release, subject } = decision;
    const root = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceRoot */ .wX)(files);
    const imageDigest = subject?.images ?? {};
    return {
        _type: statementType,
        predicateType,
        subject: [
            { name: `${release.id}/stage-${release.stage}`, digest: { sha256: root } },
            ...Object.entries(imageDigest)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .flatMap(imageSubject),
        ],
        predicate: {
            root,
            size: Object.keys(files).length,
            release: release.id,
            workload: release.workload,
            namespace: release.namespace,
            cluster: release.cluster,
            revision: release.revision,
            subjectSha256: release.subjectSha256,
            imageDigest,
            stage: release.stage,
            exposurePercent: release.achievedPercent,
            decision: decision.decision,
            decisionId: decision.decisionId,
            policySha256: decision.policySha256,
            time: decision.time,
            runUrl: decision.runUrl,
            previousDecision,
            previousRoot,
        },
    };
}
/** An image is found by its digest in registries and admission policies; an identity without one is no subject. */
function imageSubject([container, image]) {
    const digest = /sha256:([0-9a-f]{64})$/.exec(image)?.[1];
    return digest === undefined ? [] : [{ name: container, digest: { sha256: digest } }];
}
/** The form in which it is signed, hashed and kept. */
const statementText = (statement) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.canonicalJson)(statement);


/***/ }),

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   N_: () => (/* binding */ subjectDifferences),
/* harmony export */   Sw: () => (/* binding */ subjectSha256)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** SHA-256 of the canonical form. */
const subjectSha256 = (subject) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__.hashOf)(subject);
/** Field by field, in the order in which they are written; empty = the same subject. */
function subjectDifferences(decided, now) {
    const rows = (subject) => new Map(leaves('', subject));
    const [before, after] = [rows(decided), rows(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
        const pair = { decided: before.get(field) ?? 'nothing', now: after.get(field) ?? 'nothing' };
        return pair.decided === pair.now ? [] : [{ field, ...pair }];
    });
}
/** A container of which no pod runs at this moment: evicted, killed or on its way out. Another image would be seen. */
const isUnseen = ({ field, now }) => field.startsWith('images.') && now === 'nothing';
function leaves(path, value) {
    return Object.entries(value).flatMap(([key, item]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return typeof item === 'object' && item !== null ? leaves(name, item) : [[name, String(item)]];
    });
}


/***/ }),

/***/ 98709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ fabricKey),
/* harmony export */   CS: () => (/* binding */ fabric),
/* harmony export */   SB: () => (/* binding */ ledgerFile),
/* harmony export */   hE: () => (/* binding */ ledgerInputs),
/* harmony export */   sI: () => (/* binding */ sha256Digest)
/* harmony export */ });
/* unused harmony export ledgerBranch */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85060);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23758);





/** Rows of what keeps decisions, and of what verifies them: their words stand once. */
const ledgerList = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(none|(file|branch|sigstore|attestation|fabric)(\s*,\s*(file|branch|sigstore|attestation|fabric))*)$/, 'none, or a list of file, branch, sigstore, attestation, fabric with commas', 'List of ledgers with commas');
const workspaceFile = { ..._text_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih, words: 'Path of a file' };
const ledgerFile = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(workspaceFile, '.sluice/ledger/ledger.ndjson', {
    says: 'The file ledger, inside the workspace; jobs carry it on as they carry evidence.',
    example: '.sluice/ledger/ledger.ndjson',
});
const ledgerBranch = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^(?!.*(\.\.|\/\/|\.lock$))[A-Za-z0-9][\w./-]{0,199}$/, 'the name of a branch', 'Branch'), 'sluice-ledger', {
    says: 'Where in this repository the lines stand that make up the ledger `branch`; made when it is not there.',
    example: 'sluice-ledger',
});
const address = (value, path) => (0,_url_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .O)().read(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(2000)(value, path), path);
const servers = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    fulcio: address,
    rekor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
    'rekor-version': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD(1, 2), 1),
    timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(address),
});
const sigstoreServers = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, name) => {
    const given = servers(value, name);
    return {
        fulcio: given.fulcio,
        rekor: given.rekor,
        rekorVersion: given['rekor-version'] === 2 ? 2 : 1,
        timestamp: given.timestamp,
    };
}, 'map');
const name = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(200, { form: /^[A-Za-z0-9][\w.-]*$/, what: 'a name' });
const pem = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(20_000, {
    form: /^\s*-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
    what: 'a certificate as PEM',
});
const peerAddress = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq(300, {
    form: /^(grpcs:\/\/[\w.-]+|grpc:\/\/(127\.\d+\.\d+\.\d+|localhost)):\d{1,5}$/,
    what: 'an address such as grpcs://peer0.org1.example:7051 (grpc:// only on this machine)',
});
const fabricShape = _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    peer: peerAddress,
    msp: name,
    channel: name,
    chaincode: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ(name, 'sluice'),
    certificate: pem,
    ca: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(pem),
    'server-name': _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(name),
});
const fabricPeer = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.yaml)((value, path) => {
    const { 'server-name': serverName, ca, ...given } = fabricShape(value, path);
    return { ...given, ca, serverName };
}, 'map');
const fabric = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(fabricPeer, {
    says: 'Peer of the Fabric channel for the ledger `fabric`: {peer, msp, channel, chaincode, certificate, ca, server-name} (docs/evidence.md).',
    example: '{peer: "grpcs://peer0.org1.example:7051", msp: Org1MSP, channel: audit, certificate: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----"}',
});
const fabricKey = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
    says: 'Private key of that certificate, as PEM, from a secret.',
    example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.FABRIC_KEY'),
});
const sha256Digest = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits', 'SHA-256');
/** What decide-promote takes. */
const ledgerInputs = {
    ledger: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(ledgerList, 'file', {
        says: 'Who keeps the statement of the decision, several at once: file, branch, sigstore, attestation, fabric (docs/evidence.md says what each proves), or none.',
        example: 'branch, sigstore',
    }),
    'ledger-failure': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'fall-back'), 'fail', {
        says: 'When a ledger does not take the statement of a promotion: fail = nothing is promoted; fall-back = the others are enough, at least one must have it. A rollback or hold is never stopped by a ledger.',
        example: 'fall-back',
    }),
    'ledger-file': ledgerFile,
    'ledger-branch': ledgerBranch,
    'signing-key': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, {
        says: 'Private Ed25519 key that signs the lines of file and branch, from a secret (`sluice keygen`); empty = lines are chained and not signed.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('secrets.SLUICE_SIGNING_KEY'),
    }),
    'previous-root': (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sha256Digest, {
        says: 'Output `evidence-root` of the stage before; empty = as the ledgers know it.',
        example: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .expression */ .dn)('needs.stage-1.outputs.evidence-root'),
    }),
    sigstore: (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(sigstoreServers, {
        says: 'Addresses for the ledger `sigstore`: {fulcio, rekor, rekor-version, timestamp}; empty = the public Sigstore.',
        example: '{fulcio: "https://fulcio.example", timestamp: "https://timestamp.example"}',
    }),
    fabric,
    'fabric-key': fabricKey,
};


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

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


/***/ }),

/***/ 74240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outsideCi),
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/** Number of the pull request that started a run; null when something else did. */
function pullRequestOf({ event }) {
    const pull = event['pull_request'];
    return typeof pull?.number === 'number' ? pull.number : null;
}
/** What is said of a run that no CI system started. */
const outsideCi = {
    runUrl: '',
    repository: '',
    serverUrl: '',
    apiUrl: '',
    sha: '',
    ref: '',
    workflow: '',
    job: '',
    actor: '',
    eventName: '',
    event: {},
};


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   qv: () => (/* binding */ passedText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68844);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);



const severity = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
/** Every row of the matrix, worst first, and the deciding one before all others. */
function rowsOf({ decision, evidence }) {
    const { deciding } = decision;
    const all = decision.dimensions.flatMap((dimension) => {
        const found = measurementOf(dimension, evidence);
        return found === undefined ? [] : [{ dimension, row: rowOf(dimension, found) }];
    });
    const decided = (one) => one.check === deciding?.check && one.measurement === deciding.measurement ? 0 : 1;
    return all
        .map((one, place) => ({ ...one, place }))
        .sort((a, b) => severity[a.row.verdict] - severity[b.row.verdict] ||
        decided(a.dimension) - decided(b.dimension) ||
        b.dimension.weight - a.dimension.weight ||
        a.place - b.place)
        .map(({ row }) => row);
}
const measurementOf = ({ check, measurement }, evidence) => evidence
    .find((one) => one.check === check)
    ?.measurements.find(({ name }) => name === measurement);
/** As the policy sees it: its limit and its verdict, with what the gate counted. */
const rowOf = (dimension, m) => measurementRow(dimension.check, {
    ...m,
    limit: dimension.limit,
    verdict: dimension.verdict,
    reason: dimension.reason,
});
/** One measurement as a row, whoever judged it. */
function measurementRow(check, m) {
    const counts = m.counts;
    const reason = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.redact)(m.reason);
    return {
        id: `${check}/${m.name}`,
        verdict: m.verdict,
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(m.name),
        canary: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.canary, m.unit),
            counts: counts === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.canary),
        },
        stable: {
            value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.baseline, m.unit),
            counts: counts?.stable == null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts.stable),
        },
        // Two rates are compared as they are: thirty times nothing much says less than both numbers.
        change: m.unit === 'percent' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(m.canary, m.baseline),
        allowed: m.name === 'exposure-achieved' ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit)} asked` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(m.limit, m.unit),
        note: noteOf(m, reason),
        reason,
    };
}
/** Checks in these units say in their reason which pod, and what it said. */
const toldUnits = ['pods', 'probes', '1', 's'];
/** A few words for the table; the whole sentence stands in the fold. */
function noteOf(m, reason) {
    if (m.verdict === 'pass')
        return m.warnings?.[0] ?? '';
    if (m.contradictedBy !== undefined)
        return `worse, while ${m.contradictedBy.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg).join(', ')} got better`;
    if (m.odds !== undefined)
        return `certain: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .oddsText */ .gx)(m.odds)}`;
    if (m.lacks !== undefined && m.verdict === 'inconclusive')
        return `too little data: ${lackText(m.name, m.lacks)}`;
    if (m.verdict === 'inconclusive' && m.canary === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 90);
    const whole = m.verdict === 'error' || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isTold */ .Wc)(m) && toldUnits.includes(m.unit));
    return whole ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, 240) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstClause(reason), 90);
}
/** `4 of 10 requests`. */
const lackText = (name, { have, need, of }) => `${have} of ${need} ${of === 'events' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(name)[0] : of}`;
/** Whoever judged puts the point first and what it was found by after it. */
const firstClause = (reason) => reason.split('; ')[0] ?? reason;
/** A row that passed as a few words: `goroutines 119 (121)`, with stable's number in brackets. */
function passedText({ title, canary, stable, allowed }) {
    if (title === 'exposure')
        return `exposure ${canary.value} of ${allowed.replace(' asked', '')}`;
    const counts = canary.counts === '' ? '' : `, ${canary.counts}`;
    const beside = stable.value === '–' ? '' : ` (${stable.value})`;
    return canary.value === '–' ? title : `${title} ${canary.value}${counts}${beside}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** What the built-in checks are called by people; any other name is read as it is written. */
const titles = {
    'http-error-rate': 'HTTP errors',
    'http-latency-p95': 'HTTP latency p95',
    'gc-pause': 'GC pause',
    memory: 'heap',
    'task-failures': 'tasks failed',
    'task-throughput': 'tasks lost',
    'ready-seconds': 'time to ready',
    'exposure-achieved': 'exposure',
    'pods-ready': 'pods ready after',
    'probes-declared': 'probes declared',
    'probes-distinct': 'probes distinct',
    'liveness-answers': 'liveness answers on',
    'readiness-answers': 'readiness answers on',
    'injection-proven': 'fault proven',
    'cleanup-proven': 'clean-up proven',
    'recovery-seconds': 'recovery',
    'ready-minimum': 'fewest ready pods',
};
function titleOf(name) {
    if (name.endsWith('-burst'))
        return `${titleOf(name.slice(0, -'-burst'.length))} in a row`;
    return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name.replace(/-/g, ' ');
}
/** What is counted, and what is bad about it. */
const events = {
    'http-error-rate': ['requests', 'failed'],
    'http-latency-p95': ['requests', 'were slow'],
    'task-failures': ['tasks', 'failed'],
    'task-throughput': ['tasks', 'were lost'],
};
const eventsOf = (name) => (Object.hasOwn(events, name) ? events[name] : undefined) ?? ['events', 'were bad'];
/** Tag of an image, or the first digits of its digest where it has no tag; '' where it says neither. */
function versionOf(image) {
    const [path = '', digest] = image.split('@');
    const last = path.slice(path.lastIndexOf('/') + 1);
    const colon = last.lastIndexOf(':');
    if (colon >= 0)
        return last.slice(colon + 1);
    return digest === undefined ? '' : digest.replace(/^sha256:/, '').slice(0, 12);
}
/** A tag may have 128 characters; nobody reads more than this in a sentence. */
const longestVersion = 40;
function versionsOf(canaryImage, stableImage) {
    const canary = cut(versionOf(canaryImage), longestVersion);
    const stable = cut(versionOf(stableImage), longestVersion);
    return canary === stable
        ? {
            canary: canary === '' ? 'the new version' : `${canary} (new)`,
            stable: 'the stable version',
        }
        : {
            canary: canary === '' ? 'the new version' : canary,
            stable: stable === '' ? 'the stable version' : stable,
        };
}
/** Of a duration in milliseconds: `3 s`, `12 min`, `3.5 h`. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    if (seconds < 5400)
        return `${Math.round(seconds / 60)} min`;
    return `${Math.round(seconds / 360) / 10} h`;
}
/** `19:49:57 UTC` of the same day as `about`, with its date otherwise. */
function clock(at, about) {
    const day = at.slice(0, 10) === about.slice(0, 10) ? '' : `${at.slice(0, 10)} `;
    return `${day}${at.slice(11, 19)} UTC`;
}
/** A sentence begins with a capital letter, unless it begins with a name that is written as it is. */
const capital = (text) => /^[a-z]+([ ,:]|$)/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
/** First and last of a text that is too long for its place. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** A measurement whose only number is how many pods (or probes) it concerns: its words say more. */
const isTold = ({ unit, canary }) => canary === null || ['pods', 'looks', 'ticks', 'probes', '1'].includes(unit);


/***/ })

};
