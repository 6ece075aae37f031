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
/* harmony import */ var _sandbox_service_serve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34180);

const summary = 'One pod of the sandbox (started by it)';
const usage = 'sluice sandbox-pod VERSION DEFECT SEED [successor]';
/** Serves until it is told to end; the port goes to the parent over IPC. */
async function run(args) {
    const [version = '0', defect = 'none', seed = '1', successor] = args;
    const known = _sandbox_service_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .defects */ .RU.find((name) => name === defect) ?? 'none';
    const { port, drain, network } = await (0,_sandbox_service_serve_js__WEBPACK_IMPORTED_MODULE_0__/* .serveShop */ .Kg)({
        ...{ version, defect: known, seed: Number(seed) },
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

/***/ 34180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ serveShop),
/* harmony export */   RU: () => (/* binding */ defects),
/* harmony export */   cG: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var prom_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95222);


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
];
const retransmissionMs = 200;
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
    const registry = new prom_client__WEBPACK_IMPORTED_MODULE_1__.Registry();
    const metrics = shopMetrics(registry);
    const started = Date.now();
    const queue = [];
    let orders = 0;
    const leaked = () => defect === 'goroutine-leak' ? Math.round(((Date.now() - started) / 1000) * 25) : 0;
    const tick = setInterval(() => {
        metrics.goroutines.set(Math.round(120 + 6 * normal(random)) + leaked());
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
    }, 200);
    tick.unref();
    const order = (_request, response) => {
        const slower = defect === 'latency' ? 2.5 : 1;
        const ms = Math.min(400, 14 * Math.exp(0.35 * normal(random)) * slower);
        const failed = random() < (defect === 'error-burst' ? 0.5 : 0.0002);
        setTimeout(() => {
            const code = failed ? 500 : 202;
            // The time that was meant, not what this busy machine made of it: the demo's numbers are about the version.
            metrics.requests.inc({ method: 'POST', path: '/orders', code: String(code) });
            metrics.latency.observe({ method: 'POST', path: '/orders' }, ms / 1000);
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
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
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
            case '/debug/pprof/goroutine':
                response.end(goroutines(120, leaked()));
                return;
            case '/orders':
                order(request, response);
                return;
            default:
                response.writeHead(404).end();
        }
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
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
/** What net/http/pprof answers with debug=1: a stack for each kind of goroutine. */
const goroutines = (working, leaked) => [
    `goroutine profile: total ${working + leaked}`,
    ...(leaked === 0
        ? []
        : [
            `${leaked} @ 0x43a2ee 0x40a6a5 0x6f3c11 0x471d01`,
            '#\t0x6f3c10\tmain.(*payments).watch+0x50\t/src/cmd/shop/payments.go:88',
            '',
        ]),
    `${working} @ 0x43a2ee 0x44d4a5 0x6f2b31 0x471d01`,
    '#\t0x6f2b30\tmain.(*worker).run+0x90\t/src/cmd/shop/worker.go:52',
    '',
].join('\n');
function shopMetrics(registry) {
    const registers = [registry];
    return {
        gc: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Summary({
            name: 'go_gc_duration_seconds',
            help: 'A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.',
            percentiles: [0, 0.25, 0.5, 0.75, 1],
            registers,
        }),
        goroutines: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'go_goroutines', help: 'Number of goroutines', registers }),
        heap: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'go_memstats_heap_inuse_bytes', help: 'Heap in use', registers }),
        resident: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({
            name: 'process_resident_memory_bytes',
            help: 'Resident memory size in bytes.',
            registers,
        }),
        requests: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({
            name: 'http_requests_total',
            help: 'Requests',
            labelNames: ['method', 'path', 'code'],
            registers,
        }),
        latency: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Histogram({
            name: 'http_request_duration_seconds',
            help: 'Duration of requests',
            labelNames: ['method', 'path'],
            buckets: Array.from({ length: 24 }, (_, i) => Number((0.002 * 1.3 ** i).toPrecision(4))),
            registers,
        }),
        enqueued: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({ name: 'tasks_enqueued_total', help: 'Tasks accepted', registers }),
        processed: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Counter({
            name: 'tasks_processed_total',
            help: 'Tasks done',
            labelNames: ['status'],
            registers,
        }),
        depth: new prom_client__WEBPACK_IMPORTED_MODULE_1__.Gauge({ name: 'queue_depth', help: 'Tasks waiting', registers }),
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
