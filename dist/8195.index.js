export const id = 8195;
export const ids = [8195];
export const modules = {

/***/ 28195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _sandbox_service_defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15093);
/* harmony import */ var _sandbox_service_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67808);


const summary = 'One pod of the sandbox (started by it)';
const usage = 'sluice sandbox-pod VERSION DEFECT SEED NAME [successor]';
/** Serves until it is told to end; the port goes to the parent over IPC. */
async function run(args) {
    const [version = '0', defect = 'none', seed = '1', name = 'shop', successor] = args;
    const known = _sandbox_service_defects_js__WEBPACK_IMPORTED_MODULE_1__/* .defects */ .R.find((name) => name === defect) ?? 'none';
    const { port, drain, network } = await (0,_sandbox_service_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .serveShop */ .K)({
        ...{ version, defect: known, seed: Number(seed), name },
        successor: successor === 'successor',
    });
    process.on('message', (message) => {
        if (message.network !== undefined)
            network(message.network);
    });
    process.on('SIGTERM', () => {
        setTimeout(() => process.exit(0), 500);
        void drain().then(() => process.exit(0));
    });
    process.send?.({ port });
    process.on('disconnect', () => process.exit(0));
    return await new Promise(() => undefined);
}


/***/ }),

/***/ 15093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defects)
/* harmony export */ });
/** What is wrong with a version, on purpose. `none` is a good one. */
const defects = [
    'none',
    'error-burst',
    'latency',
    'goroutine-leak',
    'dropped-tasks',
    'no-data',
    'crash-loop',
    'cut-off',
    'no-comeback',
    'redis-split-brain',
    'no-takeover',
    'lost-messages',
    'double-effects',
    'lag-spike',
    'saga-half-done',
    'two-leaders',
    'tenant-bleed',
    'async-defects',
];


/***/ }),

/***/ 67808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ randomFrom),
  K: () => (/* binding */ serveShop)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./lib/sandbox/service/ledgers.js
/** Versions from this one on write ledgers. */
const writesLedgers = (version) => Number.parseInt(version, 10) >= 3;
/** One beat of a pod's work is so long. */
const beatMs = 100;
const tickMs = 1000;
const tenants = ['acme', 'globex', 'initech'];
/**
 * What a pod writes down of its work, one line each: `LEDGER <kind> {…}`. Messages that it took and did, its lag, sagas, scheduled runs, and whose work it
 * was. Beats are numbered from 0; the lines of one beat are whole, so that nothing is half done because somebody stopped reading.
 */
function beatOf(pod, k, nowMs, 
/** Of the beat before; beats may be late. */
lastMs) {
    return [
        ...messages(pod, k, nowMs).map((one) => ['messages', one]),
        ...lag(pod, k, nowMs, lastMs).map((one) => ['lag', one]),
        ...sagas(pod, k, nowMs).map((one) => ['sagas', one]),
        ...schedule(pod, k, nowMs, lastMs).map((one) => ['schedule', one]),
        ...contexts(pod, k, nowMs).map((one) => ['contexts', one]),
    ].map(([kind, line]) => `LEDGER ${kind} ${JSON.stringify(line)}`);
}
/** `async-defects` has them all. */
const has = (defect, one) => defect === one || defect === 'async-defects';
function messages({ name, defect }, k, nowMs) {
    const message_id = `${name}-m${k}`;
    const key = `order:${name}:${k}`;
    const effect = (worker, delivery, ts) => ({
        ...{ type: 'effect', message_id, key, worker, result: 'first', ts, delivery },
    });
    return [
        { type: 'acked', message_id, ts: nowMs },
        // Acknowledged before the work: the worker that died in between took the message with it.
        ...(has(defect, 'lost-messages') && k % 5 === 4 ? [] : [effect('w1', 1, nowMs + 3)]),
        // GET and SET as two calls: two workers saw no token, and both did the work.
        ...(has(defect, 'double-effects') && k % 4 === 3 ? [effect('w2', 2, nowMs + 4)] : []),
        { type: 'key', key, pttl: 290_000 },
    ];
}
function lag({ name, startedMs, defect }, k, nowMs, lastMs) {
    const of = { group_id: 'billing', topic: 'orders', partition: 0 };
    const slowMs = has(defect, 'lag-spike') ? Math.max(0, nowMs - startedMs - 1000) * 0.9 : 0;
    const done = has(defect, 'lag-spike') && nowMs - startedMs > 1000 ? 10 + k * 0.1 : k;
    const sample = (ts) => ({ type: 'sample', ts, ...of, lag_ms: 12 + (k % 5) + slowMs });
    return [
        ...(k === 0 ? [{ type: 'member', ts: nowMs, ...of, member: 'billing-1', host: name }] : []),
        ...[1, 2, 3, 4].map((part) => sample(Math.round(lastMs + (part * (nowMs - lastMs)) / 4))),
        ...(k % 5 === 0
            ? [
                {
                    ...{ type: 'watermark', ts: nowMs, topic: 'orders', partition: 0 },
                    ...{ high: 1000 + 10 * k, committed: 1000 + Math.round(10 * done) },
                },
            ]
            : []),
    ];
}
const steps = [
    { name: 'reserve', kind: 'compensable' },
    { name: 'charge', kind: 'compensable' },
    { name: 'ship', kind: 'pivot' },
];
function sagas({ name, defect }, k, ts) {
    const begun = k === 0 ? [{ type: 'definition', saga: 'order', steps }] : [];
    if (k % 5 !== 0)
        return begun;
    const saga_id = `${name}-s${k}`;
    let seq = 0;
    const step = (at, action, phase) => {
        seq += 1;
        const own = steps[at].name;
        const effect_id = `${saga_id}-${own}${action === 'compensate' ? '-back' : ''}`;
        const stock = { resource: 'stock', amount: action === 'execute' ? -1 : 1 };
        return {
            ...{ type: 'step', saga_id, seq, step: own, index: at, action, phase, effect_id, ts },
            ...(at === 0 && phase === 'succeeded' ? stock : {}),
        };
    };
    const execute = (at, end) => [
        step(at, 'execute', 'started'),
        step(at, 'execute', end),
    ];
    const back = (at) => [
        step(at, 'compensate', 'succeeded'),
        { type: 'logged', saga_id, step: steps[at].name, ts },
    ];
    const isPaid = (k / 5) % 2 === 0;
    const lines = [
        ...execute(0, 'succeeded'),
        ...execute(1, isPaid ? 'succeeded' : 'failed'),
        ...(isPaid ? execute(2, 'succeeded') : back(1)),
        // The card was refused; what was reserved for it stays reserved for ever.
        ...(isPaid || has(defect, 'saga-half-done') ? [] : back(0)),
    ];
    return [...begun, ...lines, { type: 'now', ts }];
}
function schedule({ name, startedMs, defect }, k, nowMs, lastMs) {
    const leader = 'shop-scheduler-0';
    const own = k === 0 ? [{ type: 'claim', instance: leader, fence: 7, became: startedMs - 60_000 }] : [];
    // Its lease was never looked at again after a long pause: both go on as leaders.
    const second = has(defect, 'two-leaders') && k === 8
        ? [{ type: 'claim', instance: name, fence: 8, became: nowMs }]
        : [];
    const before = k === 0 ? -1 : Math.floor((lastMs - startedMs) / tickMs);
    const due = Math.floor((nowMs - startedMs) / tickMs);
    const runs = Array.from({ length: due - before }, (_, i) => before + 1 + i);
    const run = (n, instance) => ({
        ...{ type: 'run', job: 'settle', scheduled_at: startedMs + n * tickMs, started: nowMs },
        ...{ instance, task_id: `${instance}-${n}` },
    });
    return [
        ...own,
        ...second,
        ...runs.flatMap((n) => [
            run(n, leader),
            ...(has(defect, 'two-leaders') && k > 8 ? [run(n, name)] : []),
        ]),
    ];
}
function contexts({ name, defect }, k, nowMs) {
    const trace = hex(`${name} trace ${k}`, 32);
    const [parent, child] = [hex(`${name} out ${k}`, 16), hex(`${name} in ${k}`, 16)];
    const tenant = tenants[k % tenants.length] ?? 'acme';
    // A worker of the pool kept the context of the work before.
    const bled = has(defect, 'tenant-bleed') && k % 6 === 5;
    const worked = bled ? (tenants[(k + 2) % tenants.length] ?? 'acme') : tenant;
    const of = (value) => [{ key: 'tenant.id', value: { stringValue: value } }];
    return [
        { traceId: trace, spanId: parent, name: 'orders publish', kind: 4, attributes: of(tenant) },
        {
            ...{ traceId: trace, spanId: child, parentSpanId: parent, name: 'orders process', kind: 5 },
            attributes: of(worked),
        },
        {
            ...{ type: 'log', ts: nowMs, trace_id: trace, tenant: worked, worker: `w${k % 4}` },
            text: 'order done',
        },
    ];
}
/** FNV-1a over and over: an id that is the same for the same text, and never nothing. */
function hex(text, digits) {
    let found = '';
    for (let round = 0; found.length < digits; round++) {
        let hash = 0x811c9dc5;
        for (const c of `${round} ${text}`)
            hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0;
        found += hash.toString(16).padStart(8, '0');
    }
    return found.slice(0, digits);
}

;// CONCATENATED MODULE: ./lib/sandbox/service/profiles.js
const worker = [['main.(*worker).run', '/src/cmd/shop/worker.go', 52]];
const watching = [['main.(*payments).watch', '/src/cmd/shop/payments.go', 88]];
/** A call that waits for its turn: all connections of the pool are out. */
const waiting = [
    ['runtime.gopark', '/usr/local/go/src/runtime/proc.go', 435],
    ['runtime.selectgo', '/usr/local/go/src/runtime/select.go', 351],
    [
        'github.com/redis/go-redis/v9/internal/pool.(*ConnPool).waitTurn',
        '/go/pkg/mod/github.com/redis/go-redis/v9@v9.14.0/internal/pool/pool.go',
        402,
    ],
    ['main.(*carts).load', '/src/cmd/shop/carts.go', 61],
    ['main.(*server).orders', '/src/cmd/shop/server.go', 118],
];
const address = (i) => `0x${(0x43a2ee + 16 * i).toString(16)}`;
const framesOf = (stack) => stack.map(([name, file, line], i) => `#\t${address(i)}\t${name}+0x50\t${file}:${line}`);
/** What net/http/pprof answers with `?debug=1`; undefined = it has no such profile. */
function textProfileOf(name, busy) {
    switch (name) {
        case 'goroutine': {
            const kinds = [
                { count: busy.leaked, stack: watching },
                { count: busy.waiting, stack: waiting },
                { count: 120, stack: worker },
            ].filter(({ count }) => count > 0);
            const total = kinds.reduce((sum, { count }) => sum + count, 0);
            return [
                `goroutine profile: total ${total}`,
                ...kinds.flatMap(({ count, stack }) => [
                    `${count} @ ${stack.map((_, i) => address(i)).join(' ')}`,
                    ...framesOf(stack),
                    '',
                ]),
            ].join('\n');
        }
        case 'heap': {
            const bytes = Math.round(busy.heapBytes);
            return [
                `heap profile: 40: ${bytes} [900: ${20 * bytes}] @ heap/1048576`,
                `40: ${bytes} [900: ${20 * bytes}] @ ${address(0)}`,
                ...framesOf([['main.(*carts).keep', '/src/cmd/shop/carts.go', 97]]),
                '',
                '# runtime.MemStats',
            ].join('\n');
        }
        case 'mutex':
            return '--- mutex:\ncycles/second=1000000000\nsampling period=0\n';
        case 'block':
            return '--- contention:\ncycles/second=1000000000\n';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/service/serve.js




const retransmissionMs = 200;
/** Connections to Redis. */
const poolSize = 24;
/** A small asynchronous shop: orders go into a queue, workers do them. Metrics in the shapes of a Go service. */
async function serveShop(options) {
    const { defect, successor = false } = options;
    let rule = { delayMs: 0, lossPercent: 0, cut: false };
    const random = randomFrom(options.seed);
    const log = (level, msg, more = {}) => {
        process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, msg, version: options.version, ...more })}\n`);
    };
    if (defect === 'crash-loop') {
        log('INFO', 'starting');
        process.stdout.write('panic: pq: relation "orders_v2" does not exist\n\ngoroutine 1 [running]:\nmain.mustMigrate(...)\n\t/src/cmd/shop/main.go:41\nmain.main()\n\t/src/cmd/shop/main.go:28 +0x1d\n');
        process.exit(2);
    }
    const registry = new prom_client.Registry();
    const metrics = shopMetrics(registry);
    const started = Date.now();
    const ledgers = writesLedgers(options.version)
        ? keepLedgers({ name: options.name ?? 'shop', startedMs: started, defect })
        : undefined;
    const queue = [];
    let orders = 0;
    const leaked = () => defect === 'goroutine-leak' ? Math.round(((Date.now() - started) / 1000) * 25) : 0;
    // One half of the Redis Cluster is away; this version's client never gives a connection to it back, and calls wait for their turn.
    const isSplit = () => defect === 'redis-split-brain' && Date.now() - started > 1500;
    const waiting = () => isSplit() ? Math.min(18, Math.round((Date.now() - started - 1500) / 100)) : 0;
    const tick = setInterval(() => {
        metrics.goroutines.set(Math.round(120 + 6 * normal(random)) + leaked() + waiting());
        const heap = 48e6 + 4e6 * random() + leaked() * 8192;
        metrics.heap.set(heap);
        metrics.resident.set(heap * 1.4);
        if (random() < 0.7)
            metrics.gc.observe(0.0004 + 0.0006 * random());
        for (const id of queue.splice(0, 50)) {
            // Taken from the queue, never done, never logged, never counted: nobody is told.
            if (defect === 'dropped-tasks' && id % 2 === 0)
                continue;
            metrics.processed.inc({ status: 'success' });
            if (id % 50 === 0)
                log('INFO', `task_id=${id} status=success`, { task_id: id });
        }
        metrics.depth.set(queue.length);
        metrics.poolInUse.set(isSplit() ? poolSize : 2 + Math.round(2 * random()));
        metrics.poolWaiting.set(waiting());
    }, 200);
    tick.unref();
    const order = (_request, response) => {
        const slower = defect === 'latency' ? 2.5 : isSplit() ? 18 : 1;
        const ms = Math.min(400, 14 * Math.exp(0.35 * normal(random)) * slower);
        const failed = random() < (defect === 'error-burst' ? 0.5 : 0.0002);
        setTimeout(() => {
            const code = failed ? 500 : 202;
            // The time that was meant, not what this busy machine made of it: the demo's numbers are about the version.
            metrics.requests.inc({ method: 'POST', path: '/orders', code: String(code) });
            metrics.latency.observe({ method: 'POST', path: '/orders' }, ms / 1000);
            if (isSplit() && orders % 3 === 0)
                log('WARN', 'redis: waited for a connection of the pool', { order: orders });
            if (failed)
                log('ERROR', 'payment client: connection pool exhausted', { order: orders });
            else {
                orders += 1;
                queue.push(orders);
                metrics.enqueued.inc();
            }
            response.writeHead(code, { 'x-version': options.version }).end();
        }, ms);
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        const { delayMs, lossPercent, cut } = rule;
        // The connection stays, and nothing comes.
        if (cut)
            return;
        const lateMs = delayMs + (random() * 100 < lossPercent ? retransmissionMs : 0);
        if (lateMs === 0)
            answer(request, response);
        else
            setTimeout(answer, lateMs, request, response);
    });
    const answer = (request, response) => {
        switch ((request.url ?? '/').split('?')[0]) {
            case '/livez':
                response.end('ok');
                return;
            case '/readyz':
                // The one that was killed never gave its lock back.
                if (defect === 'no-comeback' && successor)
                    response.writeHead(503).end('scheduler: lock is held by a pod that is gone');
                // Ready, but with the wrong address of its queue: only who asks for the queue by name is told.
                else if (defect === 'cut-off' && request.url?.includes('dependency=queue') === true)
                    response
                        .writeHead(503)
                        .end('queue: dial tcp 10.96.0.99:4222: connect: connection refused');
                else
                    response.end('ok');
                return;
            case '/metrics':
                if (defect === 'no-data')
                    response.writeHead(404).end('404 page not found');
                else
                    void registry
                        .metrics()
                        .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text));
                return;
            case '/orders':
                order(request, response);
                return;
            default:
                profile((request.url ?? '/').split('?')[0] ?? '', response);
        }
    };
    const profile = (path, response) => {
        const busy = { leaked: leaked(), waiting: waiting(), heapBytes: 48e6 + leaked() * 8192 };
        const text = path.startsWith('/debug/pprof/')
            ? textProfileOf(path.slice('/debug/pprof/'.length), busy)
            : undefined;
        if (text === undefined)
            response.writeHead(404).end('404 page not found');
        else
            response.end(text);
    };
    server.keepAliveTimeout = 30_000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    log('INFO', 'ready');
    return {
        port: server.address().port,
        network(given) {
            rule = given;
        },
        drain() {
            log('INFO', 'draining');
            clearInterval(tick);
            clearInterval(ledgers);
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
function keepLedgers(pod) {
    let beats = 0;
    let lastMs = pod.startedMs;
    const timer = setInterval(() => {
        const nowMs = Date.now();
        const lines = beatOf(pod, beats++, nowMs, lastMs);
        lastMs = nowMs;
        process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    }, beatMs);
    return timer.unref();
}
function shopMetrics(registry) {
    const registers = [registry];
    return {
        gc: new prom_client.Summary({
            name: 'go_gc_duration_seconds',
            help: 'A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.',
            percentiles: [0, 0.25, 0.5, 0.75, 1],
            registers,
        }),
        goroutines: new prom_client.Gauge({ name: 'go_goroutines', help: 'Number of goroutines', registers }),
        heap: new prom_client.Gauge({ name: 'go_memstats_heap_inuse_bytes', help: 'Heap in use', registers }),
        resident: new prom_client.Gauge({
            name: 'process_resident_memory_bytes',
            help: 'Resident memory size in bytes.',
            registers,
        }),
        requests: new prom_client.Counter({
            name: 'http_requests_total',
            help: 'Requests',
            labelNames: ['method', 'path', 'code'],
            registers,
        }),
        latency: new prom_client.Histogram({
            name: 'http_request_duration_seconds',
            help: 'Duration of requests',
            labelNames: ['method', 'path'],
            buckets: Array.from({ length: 24 }, (_, i) => Number((0.002 * 1.3 ** i).toPrecision(4))),
            registers,
        }),
        enqueued: new prom_client.Counter({ name: 'tasks_enqueued_total', help: 'Tasks accepted', registers }),
        processed: new prom_client.Counter({
            name: 'tasks_processed_total',
            help: 'Tasks done',
            labelNames: ['status'],
            registers,
        }),
        depth: new prom_client.Gauge({ name: 'queue_depth', help: 'Tasks waiting', registers }),
        poolInUse: new prom_client.Gauge({
            name: 'redis_pool_conns_in_use',
            help: 'Connections of the pool that are out',
            registers,
        }),
        poolWaiting: new prom_client.Gauge({
            name: 'redis_pool_waiting',
            help: 'Calls that wait for a connection',
            registers,
        }),
    };
}
/** Mulberry32: small, good enough for a load model, repeatable. */
function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** Box-Muller. */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());


/***/ })

};
