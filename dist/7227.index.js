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
/** A version that writes ledgers, and what its defect makes of one of them. */
const byLedger = (name, about, gate, deciding, says) => ({
    ...{ name, about, deciding, says, gates: [gate] },
    image: `sluice.test/shop:3.0-${name}`,
    decision: 'rollback',
    passed: ['deploy-canary', 'gate-health'],
});
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
    {
        name: 'redis-split-brain',
        about: 'half of the Redis Cluster is away and the new version keeps its connections: slow answers, no errors, until the cause is named',
        image: 'sluice.test/shop:2.0-redis-split-brain',
        decision: 'rollback',
        deciding: { check: 'gate-metrics', measurement: 'http-latency-p95' },
        says: [
            /HTTP latency p95/,
            /Signals contradict each other: latency rises/,
            /Likely cause \(0\.\d\d\): pool exhausted in shop/,
            // In the comment the star is escaped.
            /called by main\.\((\*|&#42;)carts\)\.load/,
            /changed in this pull request/,
            /Users are back on 1\.0 since/,
        ],
    },
    {
        name: 'leader-kill',
        about: 'the pod that leads the scheduler is killed: nobody takes its place',
        image: 'sluice.test/shop:2.0-no-takeover',
        decision: 'rollback',
        deciding: { check: 'inject-chaos', measurement: 'election-seconds' },
        says: [/nobody took the lease shop-scheduler/],
        passed: ['deploy-canary', 'gate-health'],
        vars: { SLUICE_EXPERIMENT: 'leader-kill', SLUICE_LEADER_LEASE: 'shop-scheduler' },
        oneStage: true,
        scheduler: { takesOver: false },
    },
    byLedger('lost-messages', 'the new version acknowledges messages before its work, and loses some of them without a word', 'messages', { check: 'gate-messaging', measurement: 'lost-messages' }, [/lost messages \d+/, /E2/]),
    byLedger('double-effects', 'two workers of the new version do the work of one message', 'messages', { check: 'gate-messaging', measurement: 'repeated-effects' }, [/repeated effects \d+/, /E1/]),
    byLedger('lag-spike', 'the consumers of the new version fall behind', 'lag', { check: 'gate-messaging', measurement: 'lag-spikes' }, [/P1/]),
    byLedger('saga-half-done', 'the new version forgets to give back what it reserved when a card is refused', 'sagas', { check: 'gate-consistency', measurement: 'saga-violations' }, [/reserve/]),
    byLedger('two-leaders', 'a scheduler of the new version leads beside the old one: every run comes twice', 'schedule', { check: 'gate-scheduling', measurement: 'leaders' }, [/E2|J1/]),
    byLedger('tenant-bleed', 'a worker of the new version keeps the tenant of the work before', 'contexts', { check: 'gate-logs', measurement: 'context-bleeds' }, [/P4|P3/, /tenant/]),
    {
        name: 'async-defects',
        about: 'all six at once: each gate over ledgers finds its own',
        image: 'sluice.test/shop:3.0-async-defects',
        decision: 'rollback',
        deciding: { check: 'gate-logs', measurement: 'context-bleeds' },
        passed: ['deploy-canary', 'gate-health'],
        gates: ['messages', 'lag', 'sagas', 'schedule', 'contexts'],
        fails: [
            'gate-messaging/lost-messages',
            'gate-messaging/repeated-effects',
            'gate-messaging/lag-spikes',
            'gate-consistency/saga-violations',
            'gate-scheduling/leaders',
            'gate-scheduling/scheduled-runs',
            'gate-logs/context-bleeds',
        ],
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
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5222), __webpack_require__.e(162), __webpack_require__.e(7576), __webpack_require__.e(5241), __webpack_require__.e(2407), __webpack_require__.e(5489), __webpack_require__.e(9180), __webpack_require__.e(6489)]).then(__webpack_require__.bind(__webpack_require__, 80288));
    const bundle = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ''))));
    return await runDemo(scenario, {
        bundle,
        out: (0,external_node_path_.resolve)(values.out ?? `.sluice/demo/${scenario.name}`),
        json: values.json === true,
    });
}


/***/ })

};
