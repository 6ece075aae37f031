export const id = 6358;
export const ids = [6358,7456];
export const modules = {

/***/ 24403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _actions_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22417);
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58328);
/* harmony import */ var _connect_exposition_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(21834);
/* harmony import */ var _connect_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12001);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67581);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38344);
/* harmony import */ var _preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86298);
/* harmony import */ var _preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66989);
/* harmony import */ var _preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38686);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50619);
/* harmony import */ var _quiet_runtime_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29835);
















const summary = 'Look at a workload and write its settings: what a release of it would meet';
const usage = `sluice doctor [WORKLOAD] [-n NAMESPACE] [--kubeconfig FILE] [--context NAME] [--look 5s] [--out FILE] [--force | --print]

Reads a workload and its pods: container, ports, where metrics are told and under which names, traffic, ways to split it, what it talks to, the
rights of this kubeconfig, Chaos Mesh. Then it writes .sluice/WORKLOAD.yml, every line with its reason, TODO where it could not find something out.
Nothing in the cluster is changed (docs/doctor.md).

  WORKLOAD           a Deployment, StatefulSet or Rollout; may be left out where the namespace has one
  -n, --namespace    its namespace (default: that of the kubeconfig's context)
  --kubeconfig FILE  default: a sandbox that runs here, $KUBECONFIG, ~/.kube/config
  --look DURATION    how long counters are watched (default: 5s)
  --out FILE         default: .sluice/WORKLOAD.yml
  --force            overwrite it; --print writes it to standard output and nowhere else

Exit code: 0 written, 1 something that a release needs is missing (the file is written), 2 usage, 4 the cluster did not answer.`;
const options = {
    namespace: { type: 'string', short: 'n' },
    kubeconfig: { type: 'string' },
    context: { type: 'string' },
    look: { type: 'string', default: '5s' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
};
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options, allowPositionals: true });
    const [name, ...more] = positionals;
    if (more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError('Name one workload.', { input: 'WORKLOAD' });
    const lookMs = (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDuration */ .E9)(values.look);
    if (lookMs === undefined || lookMs < 200 || lookMs > 600_000)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`${JSON.stringify(values.look)} is not a duration from 200ms to 10m.`, {
            input: '--look',
            fix: 'Example: --look 5s.',
        });
    const kubeconfig = (0,_kubeconfig_js__WEBPACK_IMPORTED_MODULE_13__/* .kubeconfigOf */ .D)(values.kubeconfig);
    const access = { kubeconfig: kubeconfig.content, context: values.context };
    const read = await (0,_connect_exposition_js__WEBPACK_IMPORTED_MODULE_15__/* .expositionParser */ .s)();
    const seen = await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_5__/* .withCluster */ .Bq)(access, (0,_quiet_runtime_js__WEBPACK_IMPORTED_MODULE_14__/* .quietRuntime */ .d)(), (cluster, watches) => (0,_preflight_doctor_look_js__WEBPACK_IMPORTED_MODULE_10__/* .look */ .O)({
        ...{ cluster, read, signal: watches.signal },
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    }, { namespace: values.namespace ?? cluster.defaultNamespace, name, lookMs }));
    const text = (0,_preflight_doctor_settings_file_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsFile */ ._r)(seen, new Date());
    await requireReadable(text);
    const said = (0,_preflight_doctor_words_js__WEBPACK_IMPORTED_MODULE_12__/* .sayDoctor */ .v)(seen);
    if (values.print) {
        process.stderr.write(`${said}\n`);
        process.stdout.write(text);
    }
    else {
        const file = values.out ?? (0,_connect_settings_js__WEBPACK_IMPORTED_MODULE_6__.usualSettings)(seen.name);
        process.stdout.write(`${said}\n\n${write(file, text, values.force)}\n`);
        process.stdout.write(nextSteps(seen.name));
    }
    return said.includes('✗') ? 1 : 0;
}
/** What is written is what every action can read: otherwise it is a defect of ours, and said before anybody meets it. */
async function requireReadable(text) {
    await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_9__.readSettings)((0,yaml__WEBPACK_IMPORTED_MODULE_3__.parse)(text), _actions_tables_js__WEBPACK_IMPORTED_MODULE_4__.tables, 'the written file', (thrown) => {
        throw new Error(`a settings file was made that cannot be read: ${thrown.message}`);
    });
}
function write(file, text, force) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && !force)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.UsageError(`${file} is there already, and may hold what somebody knows better.`, {
            input: '--force',
            fix: 'Overwrite it with --force, or compare: sluice doctor --print.',
        });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    const open = text.split('\n').filter((line) => line.includes('TODO')).length - 1;
    return `Wrote ${file}${open > 0 ? `: ${open} ${open === 1 ? 'line is' : 'lines are'} marked TODO` : ''}.`;
}
const nextSteps = (name) => `Next: sluice init ${name} copies the workflows; sluice validate checks them with these settings.\n`;


/***/ }),

/***/ 50619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ kubeconfigOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** The kubeconfig that is meant: the one that is named, that of a sandbox that runs here (never somebody's production by accident), $KUBECONFIG, or ~/.kube/config. */
function kubeconfigOf(named) {
    const [fromEnvironment] = (process.env['KUBECONFIG'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(Boolean);
    const sandbox = ['.sluice/sandbox/kubeconfig-sluice'].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const usual = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.kube/config')].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const file = named ?? sandbox ?? fromEnvironment ?? usual;
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('No kubeconfig was found.', {
            input: '--kubeconfig',
            fix: 'Name one, set KUBECONFIG, or start a cluster here: sluice sandbox -f deploy/ --run IMAGE=./binary.',
        });
    try {
        return { file, content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
            input: '--kubeconfig',
            cause,
        });
    }
}


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Rf: () => (/* binding */ studentCdf)
/* harmony export */ });
/* unused harmony export logGamma */
/** ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9). */
function logGamma(x) {
    const c = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const t = x + 6.5;
    const series = c.reduce((sum, value, i) => (i === 0 ? value : sum + value / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
/** Regularised incomplete beta I_x(a, b): continued fraction (DLMF 8.17.22), Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
        a;
    const tiny = 1e-300;
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d, tiny);
        c = nonZero(1 + even / c, tiny);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d, tiny);
        c = nonZero(1 + odd / c, tiny);
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-14)
            break;
    }
    return Math.min(1, front * fraction);
}
const nonZero = (value, tiny) => (Math.abs(value) < tiny ? tiny : value);
/** P(T ≤ t) of Student's t with `df` degrees of freedom. */
function studentCdf(t, df) {
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t >= 0 ? 1 - tail : tail;
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ limitInWords),
/* harmony export */   d9: () => (/* binding */ limitIn),
/* harmony export */   n7: () => (/* binding */ limitDocument),
/* harmony export */   sB: () => (/* binding */ compareLimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);


const written = ['%', 'ms', 's', 'm', 'B', 'KiB', 'MiB', 'GiB'];
const what = `a limit: a number, or a number with its unit (${written.join(', ')})`;
const limitDocument = {
    read: (value, path) => {
        if (typeof value === 'number' && value >= 0 && value <= _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ)
            return { value, unit: null };
        const match = typeof value === 'string'
            ? /^(\d{1,15}(?:\.\d{1,15})?) ?(%|[A-Za-z]{1,3})$/.exec(value)
            : null;
        const [, digits = '', unit = ''] = match ?? [];
        const number = Number(digits);
        if (match === null || !written.includes(unit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(value)} is not ${what}.`, {
                input: path,
                fix: 'Example: 0.5% or 300ms.',
            });
        if (unit === '%' && number > 100)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${number} % is not a share from 0 to 100 %.`, { input: path });
        return { value: number, unit };
    },
    json: {
        oneOf: [
            { type: 'number', minimum: 0, maximum: _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .largestLimit */ .iJ },
            { type: 'string', pattern: `^\\d+(\\.\\d+)? ?(${written.join('|')})$` },
        ],
    },
};
/** The limit as a number in the unit of a measurement; undefined when it is of another kind, or no such share exists. */
function limitIn(limit, unit) {
    const to = Object.hasOwn(_inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai, unit) ? _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .keptUnits */ .ai[unit] : undefined;
    const { value } = limit;
    if (limit.unit === null)
        return to?.of === 'share' && value > 100 / to.times ? undefined : value;
    const from = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[limit.unit];
    return from === undefined || to === undefined || from.of !== to.of
        ? undefined
        : (value * from.times) / to.times;
}
const limitInWords = ({ value, unit }) => unit === null ? String(value) : `${value} ${unit}`;
/**
 * Whether `to` allows more than `from` where more is worse: 1, 0 or -1; undefined when they cannot be compared, since one is bare or of another
 * kind.
 */
function compareLimits(from, to) {
    const scaled = ({ value, unit }) => {
        if (unit === null)
            return { of: 'bare', value };
        const known = _inputs_units_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD[unit];
        return known === undefined ? undefined : { of: known.of, value: value * known.times };
    };
    const [a, b] = [scaled(from), scaled(to)];
    if (a === undefined || b === undefined || a.of !== b.of)
        return undefined;
    return b.value > a.value ? 1 : b.value < a.value ? -1 : 0;
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ dimensionPolicy),
/* harmony export */   De: () => (/* binding */ thresholdFor),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export policyDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39222);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91323);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15273);





/**
 * Error rate and GC pause, with latency and goroutines. Session interruption (Sentry) and dependency SLA (Envoy) have no source yet and
 * are not in it. Nobody named these: which of them a gate measures depends on its checks.
 */
const defaultPolicy = {
    dimensions: {
        'error-rate': { weight: 0.25, critical: true },
        latency: { weight: 0.25, critical: true },
        goroutines: { weight: 0.25, critical: true },
        'gc-pause': { weight: 0.25, critical: false },
    },
    other: { weight: 0.1, critical: true },
    confidence: [
        { exposure: 0, atLeast: 0.5 },
        { exposure: 10, atLeast: 0.6 },
        { exposure: 50, atLeast: 0.8 },
        { exposure: 100, atLeast: 0.9 },
    ],
    require: [],
    named: [],
};
/** The input `policy` as it is written. */
const policyDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    $schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8),
    dimensions: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        weight: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1000)),
        critical: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        limit: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitDocument */ .n7),
    }), _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)),
    confidence: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0, 1), {
        key: {
            form: /^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$/,
            what: 'an exposure from 0 to 100 in percent',
        },
        max: 100,
    })),
    require: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3, 100)),
    freezes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_evidence_schemas_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeDocument */ .Vv, 100)),
});
/** A policy in YAML over the default one; what does not fit is an error that names its path. */
function parsePolicy(value, input) {
    const written = policyDocument.read(value, input);
    const named = written.dimensions ?? {};
    const policy = {
        ...defaultPolicy,
        dimensions: {
            ...defaultPolicy.dimensions,
            ...Object.fromEntries(Object.entries(named).map(([name, given]) => [name, { ...usual(name), ...given }])),
        },
        ...(written.confidence === undefined ? {} : { confidence: thresholds(written.confidence) }),
        ...(written.require === undefined ? {} : { require: written.require }),
        named: Object.keys(named).sort(),
        ...(written.freezes === undefined ? {} : { freezes: freezesOf(written.freezes, input) }),
    };
    const weights = Object.values(policy.dimensions).reduce((sum, { weight }) => sum + weight, 0);
    if (!(weights > 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its weights sum to 0: no data could say anything.', {
            input: `${input}.dimensions`,
            fix: 'Give at least one dimension a weight.',
        });
    return policy;
}
/** What is not named is critical. */
const usual = (name) => (Object.hasOwn(defaultPolicy.dimensions, name) ? defaultPolicy.dimensions[name] : undefined) ??
    defaultPolicy.other;
const thresholds = (written) => Object.entries(written)
    .map(([exposure, atLeast]) => ({ exposure: Number(exposure), atLeast }))
    .sort((a, b) => a.exposure - b.exposure);
function freezesOf(freezes, input) {
    for (const [i, { from, to }] of freezes.entries())
        if (!(Date.parse(to) > Date.parse(from)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It ends at ${to}, and begins at ${from}.`, {
                input: `${input}.freezes[${i}]`,
                fix: 'Write the earlier time first, as 2026-11-27T00:00:00Z.',
            });
    return freezes;
}
/** Why nothing is promoted at a time; undefined when it may be. */
function frozen({ freezes = [] }, nowMs) {
    const now = freezes.find(({ from, to }) => Date.parse(from) <= nowMs && nowMs < Date.parse(to));
    return now === undefined
        ? undefined
        : `the policy freezes promotions until ${now.to}: ${now.reason}`;
}
const dimensionPolicy = (policy, dimension) => (Object.hasOwn(policy.dimensions, dimension) ? policy.dimensions[dimension] : undefined) ??
    policy.other;
/** The least confidence at an exposure that was reached; below the first entry nothing suffices. */
function thresholdFor(policy, achievedPercent) {
    return (policy.confidence.filter(({ exposure }) => exposure <= achievedPercent).at(-1)?.atLeast ?? 1);
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

/***/ 38344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonNames: () => (/* binding */ commonNames),
/* harmony export */   mayBeSet: () => (/* binding */ mayBeSet),
/* harmony export */   namedSections: () => (/* binding */ namedSections),
/* harmony export */   readSettings: () => (/* binding */ readSettings),
/* harmony export */   settable: () => (/* binding */ settable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86806);




/** What one run says, or one job hands to the next; a secret stands in no file. Outputs of other steps (JSON) are left out by their form. */
const ofTheRun = new Set([
    ...['kubeconfig', 'context', 'settings', 'image', 'stage', 'exposure', 'mode', 'revision'],
    ...[
        'reason',
        'resume',
        'dry-run',
        'pull-request',
        'github-token',
        'git-token',
        'environment',
        'needs',
    ],
    ...[
        'prometheus-token',
        'sentry-token',
        'consumer-credentials',
        'sentry-release',
        'source-credentials',
    ],
    ...['sentry-baseline-release', 'evidence-folder', 'bundle-folder', 'check-name', 'experiment'],
    ...['signing-key', 'fabric-key', 'previous-root', 'receipts', 'root', 'bundle'],
    ...[
        'bundles',
        'keys',
        'trusted-root',
        'identity',
        'issuer',
        'require-ledgers',
        'unseen',
        'branch',
    ],
    ...['require', 'may-skip', 'seed', 'faults', 'workflow', 'vars', 'inputs'],
    ...[
        'consul-token',
        'consul-client-cert',
        'consul-client-key',
        'loosening',
        'told-file',
        'leaked',
    ],
    ...['on-duty-token', 'on-duty-command', 'gitlab-token', 'jira-token', 'wecom-webhook'],
    ...['slack-webhook', 'slack-token', 'webhook-secret'],
    ...['cluster', 'release-name', 'tls-cert', 'tls-key'],
]);
/** One name, several docstrings, the same thing. */
const sameEverywhere = new Set([
    ...['namespace', 'workload', 'container', 'policy'],
]);
/** A secret by its name, whichever action it is of. */
const secret = /token|credential|password|secret|client-key/;
/** Whether a workload's file may say this input. */
const mayBeSet = (name, { type }) => !ofTheRun.has(name) && !secret.test(name) && type.form.kind !== 'json';
/** Inputs that a file may say, by action; actions without any are left out. */
function settable(tables) {
    return Object.fromEntries(Object.entries(tables)
        .map(([action, table]) => [
        action,
        Object.fromEntries(Object.entries(table).filter(([name, row]) => mayBeSet(name, row))),
    ])
        .filter(([, table]) => Object.keys(table).length > 0));
}
/** Whose meaning a name at the top has, where a later action calls something else so: files that were written stay valid. */
const firstOf = ['deploy-canary', 'gate-metrics', 'gate-health', 'decide-promote'];
/** Names that people would take for either. */
const either = new Set(['port', 'duration', 'timeout']);
/** Names that may stand at the top of the file, with the row that says what they mean there. */
function commonNames(tables) {
    const all = settable(tables);
    const order = [...firstOf, ...Object.keys(all)];
    const rows = new Map();
    for (const action of order)
        for (const [name, row] of Object.entries(all[action] ?? {}))
            if (!rows.has(name) && !either.has(name))
                rows.set(name, row);
    return Object.fromEntries(rows);
}
/** Whether what stands at the top is meant for an action's input of that name. */
const isMeant = (name, row, common) => row !== undefined && (sameEverywhere.has(name) || row.says === common[name]?.says);
/** Sections that people call by what they are about, with the action whose inputs stand in them. */
const namedSections = { notifications: 'notify' };
/**
 * The content of a settings file: inputs at the top go to every action that has them, those in a section named after an action to that action
 * alone. Each value is held against its row; `file` is how refusals call the file.
 */
async function readSettings(content, tables, file, onBad) {
    const refused = (thrown) => {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError))
            throw thrown;
        onBad(thrown);
    };
    if (content === null || content === undefined)
        return {};
    if (typeof content !== 'object' || Array.isArray(content)) {
        refused(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', { input: file, fix: 'Write `key: value`.' }));
        return {};
    }
    const actions = settable(tables);
    const common = commonNames(tables);
    const top = {};
    const own = {};
    for (const [key, value] of Object.entries(content))
        try {
            const action = actionOf(key, content, file);
            const section = Object.hasOwn(actions, action) ? actions[action] : undefined;
            if (section !== undefined)
                own[action] = await sectionOf(value, section, `${file} › ${key}`, refused);
            else
                top[key] = await writtenOf(value, rowOf(key, common, actions, file), `${file} › ${key}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return Object.fromEntries(Object.entries(actions).map(([action, table]) => [
        action,
        {
            ...Object.fromEntries(Object.entries(top).filter(([name]) => Object.hasOwn(table, name) && isMeant(name, table[name], common))),
            ...own[action],
        },
    ]));
}
async function sectionOf(value, table, path, refused) {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a map of inputs.', {
            input: path,
            fix: 'Indent them under it.',
        });
    const read = {};
    for (const [name, given] of Object.entries(value))
        try {
            const row = Object.hasOwn(table, name) ? table[name] : undefined;
            if (row === undefined)
                throw ofTheRun.has(name) || secret.test(name)
                    ? runsOwn(name, path)
                    : unknown(name, table, path);
            read[name] = await writtenOf(given, row, `${path}.${name}`);
        }
        catch (thrown) {
            refused(thrown);
        }
    return read;
}
function rowOf(key, common, actions, file) {
    const row = Object.hasOwn(common, key) ? common[key] : undefined;
    if (row !== undefined)
        return row;
    if (ofTheRun.has(key) || secret.test(key))
        throw runsOwn(key, file);
    const of = Object.keys(actions).filter((action) => Object.hasOwn(actions[action] ?? {}, key));
    if (of.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${key} means different things to ${of.join(', ')}.`, {
            input: file,
            fix: `Write it in a section: \`${of[0]}: {${key}: …}\`.`,
        });
    const sections = [...Object.keys(actions), ...Object.keys(namedSections)];
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseKey */ .e)(key, [...Object.keys(common), ...sections], file);
}
/** Whose section a name at the top is; the name itself where it is nobody's other name. */
function actionOf(key, content, file) {
    const action = Object.hasOwn(namedSections, key) ? namedSections[key] : undefined;
    if (action === undefined)
        return key;
    if (Object.hasOwn(content, action))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${key} and ${action} are one section with two names.`, {
            input: file,
            fix: `Write everything under ${key}.`,
        });
    return action;
}
const runsOwn = (name, path) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${name} is said by each run, or is a secret: no file holds it.`, {
    input: path,
    fix: `Give it under \`with:\` in the workflow.`,
});
function unknown(name, table, path) {
    const known = Object.keys(table);
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A YAML value as the text that stands under `with:`; it is read once, so that a bad one is refused here. */
async function writtenOf(value, row, path) {
    const text = textOf(value, row, path);
    if (text.trim() !== '')
        await (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R5)(row, path, text);
    return text;
}
function textOf(value, { type, example }, path) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    if (type.form.kind === 'yaml' && typeof value === 'object')
        return JSON.stringify(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`A ${Array.isArray(value) ? 'list' : typeof value} is not one value.`, {
        input: path,
        fix: `Example: ${example}`,
    });
}


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


/***/ })

};
