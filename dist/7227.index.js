export const id = 7227;
export const ids = [7227];
export const modules = {

/***/ 87227:
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sandbox/demo/scenarios.js
const scenarios = [
    {
        name: 'healthy',
        about: 'a good version goes from 1 % to everybody, one pod is killed on the way',
        image: 'sluice.test/shop:2.0',
        decision: 'promote',
        deciding: undefined,
        says: [/shop 2\.0 is the stable version/],
        passed: ['deploy-canary', 'gate-health', 'gate-metrics', 'inject-chaos'],
    },
    {
        name: 'error-burst',
        about: 'the new version fails half of its requests',
        image: 'sluice.test/shop:2.0-error-burst',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'http-error-rate' },
        says: [
            /HTTP errors \d/,
            /requests to 2\.0-error-burst failed/,
            /Users are back on 1\.0 since[\s\S]*No canary is left/,
        ],
    },
    {
        name: 'latency',
        about: 'the new version is two and a half times slower, without an error',
        image: 'sluice.test/shop:2.0-latency',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'http-latency-p95' },
    },
    {
        name: 'goroutine-leak',
        about: 'the new version leaks goroutines',
        image: 'sluice.test/shop:2.0-goroutine-leak',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'goroutines' },
    },
    {
        name: 'dropped-tasks',
        about: 'the new version takes every second task from the queue and never does it, without a word',
        image: 'sluice.test/shop:2.0-dropped-tasks',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'task-throughput' },
    },
    {
        name: 'no-data',
        about: 'the new version serves no metrics while the old one does: silence is a failure',
        image: 'sluice.test/shop:2.0-no-data',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'http-error-rate' },
        says: [/GET :8080\/metrics answered 404 in \d+ of \d+ ticks/],
    },
    {
        name: 'crash-loop',
        about: 'the new version panics at its start',
        image: 'sluice.test/shop:2.0-crash-loop',
        decision: 'rollback',
        deciding: { check: 'deploy-canary', measurement: 'ready-seconds' },
        says: [/CrashLoopBackOff/, /stopped before it met any user: panic: /],
    },
    {
        name: 'cut-off',
        about: 'the new version says that it is ready, and cannot reach its queue',
        image: 'sluice.test/shop:2.0-cut-off',
        decision: 'rollback',
        deciding: { check: 'gate-health', measurement: 'dependency-queue' },
        says: [/answered 503 queue: dial tcp/],
    },
    {
        name: 'runner-dies',
        about: 'the runner is killed in the middle; the dead-man switch in the cluster takes users back',
        image: 'sluice.test/shop:2.0',
        decision: 'rollback',
        deciding: { check: 'dead-man' },
        killed: { job: 'stage-10', step: 'Judge', afterMs: 2500 },
    },
    {
        name: 'chaos-fails',
        about: 'the new version passes every look until one of its pods is killed: nobody takes its place',
        image: 'sluice.test/shop:2.0-no-comeback',
        decision: 'rollback',
        deciding: { check: 'inject-chaos', measurement: 'recovery-seconds' },
        says: [/was not ready again within 6 s/],
        passed: ['deploy-canary', 'gate-health', 'gate-metrics'],
        vars: { SLUICE_RECOVERY_TIMEOUT: '6s' },
    },
    {
        name: 'runner-dies-in-chaos',
        about: 'the runner is killed in the middle of an experiment; nothing of the fault or of the release is left',
        image: 'sluice.test/shop:2.0',
        decision: 'rollback',
        deciding: { check: 'dead-man' },
        killed: { job: 'stage-50', step: 'Kill one pod', afterMs: 1200 },
    },
];

;// CONCATENATED MODULE: ./lib/cli/demo.js





const summary = 'Run the release checklist on this machine: embedded Kubernetes, real processes, real traffic';
const usage = `sluice demo [--scenario NAME] [--list] [--json] [--out FOLDER]

  --scenario NAME  what happens (default: healthy); --list names them
  --json           one last line {"scenario","decision","deciding","stages","seconds","comment","html","bundle"} on stdout, progress on stderr
  --out FOLDER     where comment, report and bundle go (default: .sluice/demo/NAME)

Exit code 0 when the scenario ended as it must, 1 otherwise.`;
async function run(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            scenario: { type: 'string', default: 'healthy' },
            list: { type: 'boolean' },
            json: { type: 'boolean' },
            out: { type: 'string' },
        },
    });
    if (values.list === true) {
        const width = Math.max(...scenarios.map(({ name }) => name.length)) + 2;
        for (const { name, about } of scenarios)
            process.stdout.write(`${name.padEnd(width)}${about}\n`);
        return 0;
    }
    const scenario = scenarios.find(({ name }) => name === values.scenario);
    if (scenario === undefined)
        throw new errors.UsageError(`There is no scenario '${values.scenario}'.`, {
            input: 'scenario',
            fix: `Scenarios: ${scenarios.map(({ name }) => name).join(', ')}.`,
        });
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(162), __webpack_require__.e(4484), __webpack_require__.e(5489), __webpack_require__.e(5106), __webpack_require__.e(9180), __webpack_require__.e(8725)]).then(__webpack_require__.bind(__webpack_require__, 27355));
    const bundle = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ''))));
    return await runDemo(scenario, {
        bundle,
        out: (0,external_node_path_.resolve)(values.out ?? `.sluice/demo/${scenario.name}`),
        json: values.json === true,
    });
}


/***/ })

};
