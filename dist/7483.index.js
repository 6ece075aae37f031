export const id = 7483;
export const ids = [7483];
export const modules = {

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a file is, or stands behind, a link that leads out of a folder. One that is not there does not. */
function leadsOut(file, folder) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
        return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 27483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/connect/settings.js
var connect_settings = __webpack_require__(12001);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/old-artifacts.js
const upload = 'actions/upload-artifact@a8a3f3ad30e3422c9c7b888a15615d19a852ae32 # v3.1.3';
const download = 'actions/download-artifact@9bc31d5ccc31df68ecc42ccf4149144866c47d8a # v3.0.2';
/**
 * A template with version 3 of the artifact actions, which GitHub Enterprise Server and Gitea take. Their version 4 keeps one archive a name, which a
 * job collects by a pattern; version 3 puts the files of several jobs under one name, and knows neither patterns nor these inputs.
 */
const withOldArtifacts = (template) => template
    .replaceAll(/actions\/upload-artifact@[0-9a-f]{40} # v4[.\d]*/g, upload)
    .replaceAll(/actions\/download-artifact@[0-9a-f]{40} # v[.\d]+/g, download)
    .replaceAll(/^ +(overwrite|include-hidden-files|merge-multiple): true\n/gm, '')
    .replaceAll(/^( +)pattern: (\S.*?)(-\*)?$/gm, '$1name: $2')
    .replaceAll(/^( +name: sluice-(?!bundle|ledger).*stage\$\{\{ inputs\.stage \}\})-[\w-]+$/gm, '$1');

;// CONCATENATED MODULE: ./lib/cli/init.js






const summary = 'Copy the workflows into this repository, beside the settings of a workload';
const usage = `sluice init [WORKLOAD] [--gitlab] [--artifacts v3] [--force]

Copies release-checklist.yml, canary-stage.yml, rollback.yml, sweep.yml, rehearsal.yml and check-release.yml into .github/workflows/, and the Role and the switch's account
into deploy/sluice/. A file that is there and differs is left alone and named.

  WORKLOAD   whose settings it looks for (.sluice/WORKLOAD.yml); sluice doctor writes them
  --gitlab   gitlab-ci.yml into .gitlab/ instead of the workflows
  --artifacts v3  artifacts by version 3 of their actions: what GitHub Enterprise Server and Gitea take
  --force    overwrite what differs

Exit code: 0 everything is there, 1 something was left alone, 2 usage.`;
const workflows = [
    'release-checklist.yml',
    'canary-stage.yml',
    'rollback.yml',
    'sweep.yml',
    'rehearsal.yml',
    'check-release.yml',
];
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            gitlab: { type: 'boolean', default: false },
            artifacts: { type: 'string', default: 'v4' },
            force: { type: 'boolean', default: false },
        },
    });
    const [workload, ...more] = positionals;
    if (more.length > 0)
        throw new errors.UsageError('Name one workload.', { input: 'WORKLOAD' });
    if (workload !== undefined && !/^[a-z0-9][-a-z0-9]{0,62}$/.test(workload))
        throw new errors.UsageError(`${JSON.stringify(workload)} is no name of a workload.`, {
            input: 'WORKLOAD',
        });
    const { artifacts } = values;
    if (artifacts !== 'v3' && artifacts !== 'v4')
        throw new errors.UsageError(`${JSON.stringify(artifacts)} is neither v3 nor v4.`, {
            input: '--artifacts',
        });
    const adapted = artifacts === 'v3' ? withOldArtifacts : (text) => text;
    const templates = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '')))), 'action-templates');
    const copies = [
        ...(values.gitlab
            ? [{ from: 'gitlab-ci.yml', to: '.gitlab/sluice.yml' }]
            : workflows.map((name) => ({ from: name, to: `.github/workflows/${name}` }))),
        ...['role.yml', 'dead-man.yml'].map((name) => ({
            from: `kubernetes/${name}`,
            to: `deploy/sluice/${name}`,
        })),
    ];
    const left = copies.filter((one) => !copy(templates, one, { force: values.force, adapted }));
    const settings = workload === undefined ? undefined : (0,connect_settings.usualSettings)(workload);
    process.stdout.write(`${lastWords(workload, settings)}\n`);
    return left.length === 0 ? 0 : 1;
}
function copy(templates, { from, to }, { force, adapted }) {
    const text = adapted((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(templates, from), 'utf8'));
    if ((0,external_node_fs_.existsSync)(to)) {
        if ((0,external_node_fs_.readFileSync)(to, 'utf8') === text) {
            process.stdout.write(`same      ${to}\n`);
            return true;
        }
        if (!force) {
            process.stdout.write(`left      ${to}: it differs from the template (--force overwrites it)\n`);
            return false;
        }
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    (0,external_node_fs_.writeFileSync)(to, text);
    process.stdout.write(`wrote     ${to}\n`);
    return true;
}
function lastWords(workload, settings) {
    if (workload === undefined || settings === undefined)
        return 'Next: sluice doctor WORKLOAD writes its settings.';
    return (0,external_node_fs_.existsSync)(settings)
        ? `Next: sluice validate --kubeconfig FILE --input workload=${workload} --input namespace=NAMESPACE --input image=IMAGE, then start Release checklist.`
        : `${settings} is not there: sluice doctor ${workload} writes it.`;
}


/***/ }),

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSettings: () => (/* binding */ loadSettings),
/* harmony export */   settledRuntime: () => (/* binding */ settledRuntime),
/* harmony export */   usualSettings: () => (/* binding */ usualSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44692);





const largestBytes = 1_000_000;
const usualSettings = (workload) => `.sluice/${workload}.yml`;
/** A settings file, every value of it held against the tables; a text that is no YAML is bad as a whole. */
async function loadSettings({ path, shownAs, within, }, tables, onBad) {
    const [{ readSettings }, { loadYaml, yaml }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8344).then(__webpack_require__.bind(__webpack_require__, 38344)),
        __webpack_require__.e(/* import() */ 3758).then(__webpack_require__.bind(__webpack_require__, 23758)),
    ]);
    await loadYaml();
    let content;
    try {
        if (within !== undefined && (0,_adapters_host_leads_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(path, within))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is a link out of the workspace.', {
                input: shownAs,
                fix: 'Put the file itself there.',
            });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`It is larger than ${largestBytes} bytes.`, { input: shownAs });
        content = yaml((value) => value, 'map').read((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shownAs);
    }
    catch (thrown) {
        onBad(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError
            ? thrown
            : new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It cannot be read.', { input: shownAs, cause: thrown }));
        return {};
    }
    return await readSettings(content, tables, shownAs, onBad);
}
/** Which file a step means: the one that it names, or that of its workload if it is there. */
function fileOf({ workspace, input }) {
    const named = input('settings').trim();
    if (named !== '')
        return { file: named };
    const workload = input('workload').trim() ||
        workloadOf(input('release')) ||
        ofNeeds(input('needs')) ||
        ofDecision(input('decision'));
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(workload))
        return undefined;
    const usual = usualSettings(workload);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, usual)) ? { file: usual } : undefined;
}
/** Of a release handle; whoever decodes it says what is wrong with it. */
function workloadOf(release) {
    if (release.trim() === '')
        return '';
    try {
        const { workload } = JSON.parse(release);
        return typeof workload === 'string' ? workload : '';
    }
    catch {
        return '';
    }
}
/** Who tells people of a decision has nothing else of its release. */
function ofDecision(decision) {
    if (decision.trim() === '')
        return '';
    try {
        const { release } = JSON.parse(decision);
        return release === undefined ? '' : workloadOf(JSON.stringify(release));
    }
    catch {
        return '';
    }
}
/** A decision is told of its release by the job that made it. */
function ofNeeds(needs) {
    if (needs.trim() === '')
        return '';
    try {
        const jobs = JSON.parse(needs);
        const outputs = Object.values(jobs).flatMap((job) => Object.values(job.outputs ?? {}));
        return (outputs
            .filter((text) => typeof text === 'string' && text.includes(_evidence_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By))
            .map(workloadOf)
            .find((workload) => workload !== '') ?? '');
    }
    catch {
        return '';
    }
}
const refuse = (thrown) => {
    throw thrown;
};
/**
 * The host of an action whose inputs, where the step leaves them empty, come from the workload's settings file. A way back is never refused because
 * of that file: what cannot be used of it is a warning. `tables` is asked only when there is a file (start-up time).
 */
async function settledRuntime(runtime, about) {
    const warn = (thrown) => {
        runtime.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.messageOf)(thrown)} Used instead: nothing.`, 'settings');
    };
    const found = fileOf(runtime);
    if (found === undefined)
        return runtime;
    const onBad = about.wayBack ? warn : refuse;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime.workspace, found.file);
    // A name that leads out of the workspace is refused by the input's own row.
    if (!/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/.test(found.file))
        return runtime;
    const settings = await loadSettings({ path, shownAs: found.file }, await about.tables(), onBad);
    const own = settings[about.action] ?? {};
    const used = Object.keys(own).filter((name) => runtime.input(name).trim() === '');
    runtime.log.info(used.length === 0
        ? `${found.file} says nothing that this step needs.`
        : `From ${found.file}: ${used.join(', ')}.`);
    return {
        ...runtime,
        input: (name) => {
            const given = runtime.input(name);
            return given.trim() === '' && Object.hasOwn(own, name) ? (own[name] ?? '') : given;
        },
    };
}


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


/***/ })

};
