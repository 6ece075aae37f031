import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { Defect } from './defects.ts';
import { beatMs, beatOf, type LedgerPod, writesLedgers } from './ledgers.ts';
import { textProfileOf } from './profiles.ts';

export interface Shop {
  readonly port: number;
  /** Takes nothing new, answers what it took. */
  drain(): Promise<void>;
  /** What its answers meet from now on, as a fault of the network has it. */
  network(rule: AnswerRule): void;
}
/** Packets that it sends, in user space: later, some of them again (a retransmission), or never. */
export interface AnswerRule {
  readonly delayMs: number;
  readonly lossPercent: number;
  readonly cut: boolean;
}
const retransmissionMs = 200;
/** Connections to Redis. */
const poolSize = 24;
/** A small asynchronous shop: orders go into a queue, workers do them. Metrics in the shapes of a Go service. */
export async function serveShop(options: {
  readonly version: string;
  readonly defect: Defect;
  readonly seed: number;
  /** Of the pod; its ledgers say so. */
  readonly name?: string;
  /** It takes the place of one that was killed. */
  readonly successor?: boolean;
}): Promise<Shop> {
  const { defect, successor = false } = options;
  let rule: AnswerRule = { delayMs: 0, lossPercent: 0, cut: false };
  const random = randomFrom(options.seed);
  const log = (level: string, msg: string, more: object = {}): void => {
    process.stdout.write(
      `${JSON.stringify({ time: new Date().toISOString(), level, msg, version: options.version, ...more })}\n`,
    );
  };
  if (defect === 'crash-loop') {
    log('INFO', 'starting');
    process.stdout.write(
      'panic: pq: relation "orders_v2" does not exist\n\ngoroutine 1 [running]:\nmain.mustMigrate(...)\n\t/src/cmd/shop/main.go:41\nmain.main()\n\t/src/cmd/shop/main.go:28 +0x1d\n',
    );
    process.exit(2);
  }
  const registry = new Registry();
  const metrics = shopMetrics(registry);
  const started = Date.now();
  const ledgers = writesLedgers(options.version)
    ? keepLedgers({ name: options.name ?? 'shop', startedMs: started, defect })
    : undefined;
  const queue: number[] = [];
  let orders = 0;
  const leaked = (): number =>
    defect === 'goroutine-leak' ? Math.round(((Date.now() - started) / 1000) * 25) : 0;
  // One half of the Redis Cluster is away; this version's client never gives a connection to it back, and calls wait for their turn.
  const isSplit = (): boolean => defect === 'redis-split-brain' && Date.now() - started > 1500;
  const waiting = (): number =>
    isSplit() ? Math.min(18, Math.round((Date.now() - started - 1500) / 100)) : 0;
  const tick = setInterval(() => {
    metrics.goroutines.set(Math.round(120 + 6 * normal(random)) + leaked() + waiting());
    const heap = 48e6 + 4e6 * random() + leaked() * 8192;
    metrics.heap.set(heap);
    metrics.resident.set(heap * 1.4);
    if (random() < 0.7) metrics.gc.observe(0.0004 + 0.0006 * random());
    for (const id of queue.splice(0, 50)) {
      // Taken from the queue, never done, never logged, never counted: nobody is told.
      if (defect === 'dropped-tasks' && id % 2 === 0) continue;
      metrics.processed.inc({ status: 'success' });
      if (id % 50 === 0) log('INFO', `task_id=${id} status=success`, { task_id: id });
    }
    metrics.depth.set(queue.length);
    metrics.poolInUse.set(isSplit() ? poolSize : 2 + Math.round(2 * random()));
    metrics.poolWaiting.set(waiting());
  }, 200);
  tick.unref();

  const order = (_request: IncomingMessage, response: ServerResponse): void => {
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
      if (failed) log('ERROR', 'payment client: connection pool exhausted', { order: orders });
      else {
        orders += 1;
        queue.push(orders);
        metrics.enqueued.inc();
      }
      response.writeHead(code, { 'x-version': options.version }).end();
    }, ms);
  };
  const server = createServer((request, response) => {
    const { delayMs, lossPercent, cut } = rule;
    // The connection stays, and nothing comes.
    if (cut) return;
    const lateMs = delayMs + (random() * 100 < lossPercent ? retransmissionMs : 0);
    if (lateMs === 0) answer(request, response);
    else setTimeout(answer, lateMs, request, response);
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
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
        else response.end('ok');
        return;
      case '/metrics':
        if (defect === 'no-data') response.writeHead(404).end('404 page not found');
        else
          void registry
            .metrics()
            .then((text) =>
              response.writeHead(200, { 'content-type': registry.contentType }).end(text),
            );
        return;
      case '/orders':
        order(request, response);
        return;
      default:
        profile((request.url ?? '/').split('?')[0] ?? '', response);
    }
  };
  const profile = (path: string, response: ServerResponse): void => {
    const busy = { leaked: leaked(), waiting: waiting(), heapBytes: 48e6 + leaked() * 8192 };
    const text = path.startsWith('/debug/pprof/')
      ? textProfileOf(path.slice('/debug/pprof/'.length), busy)
      : undefined;
    if (text === undefined) response.writeHead(404).end('404 page not found');
    else response.end(text);
  };
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  log('INFO', 'ready');
  return {
    port: (server.address() as AddressInfo).port,
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

function keepLedgers(pod: LedgerPod): NodeJS.Timeout {
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
function shopMetrics(registry: Registry) {
  const registers = [registry];
  return {
    gc: new Summary({
      name: 'go_gc_duration_seconds',
      help: 'A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.',
      percentiles: [0, 0.25, 0.5, 0.75, 1],
      registers,
    }),
    goroutines: new Gauge({ name: 'go_goroutines', help: 'Number of goroutines', registers }),
    heap: new Gauge({ name: 'go_memstats_heap_inuse_bytes', help: 'Heap in use', registers }),
    resident: new Gauge({
      name: 'process_resident_memory_bytes',
      help: 'Resident memory size in bytes.',
      registers,
    }),
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests',
      labelNames: ['method', 'path', 'code'],
      registers,
    }),
    latency: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Duration of requests',
      labelNames: ['method', 'path'],
      buckets: Array.from({ length: 24 }, (_, i) => Number((0.002 * 1.3 ** i).toPrecision(4))),
      registers,
    }),
    enqueued: new Counter({ name: 'tasks_enqueued_total', help: 'Tasks accepted', registers }),
    processed: new Counter({
      name: 'tasks_processed_total',
      help: 'Tasks done',
      labelNames: ['status'],
      registers,
    }),
    depth: new Gauge({ name: 'queue_depth', help: 'Tasks waiting', registers }),
    poolInUse: new Gauge({
      name: 'redis_pool_conns_in_use',
      help: 'Connections of the pool that are out',
      registers,
    }),
    poolWaiting: new Gauge({
      name: 'redis_pool_waiting',
      help: 'Calls that wait for a connection',
      registers,
    }),
  };
}

/** Mulberry32: small, good enough for a load model, repeatable. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** Box-Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
