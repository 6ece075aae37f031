export const id = 9618;
export const ids = [9618,694];
export const modules = {

/***/ 19618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lostWorkers: () => (/* binding */ lostWorkers)
});

// EXTERNAL MODULE: ./lib/adapters/redis/asynq.js
var asynq = __webpack_require__(694);
;// CONCATENATED MODULE: ./lib/adapters/redis/asynq-servers.js
/** Asynq's own time: a heartbeat each five seconds. */
const heartbeatMs = 5000;
/** Servers of Asynq by their heartbeats: one that ends in order takes itself off the list before its time is over, one that is killed does not. */
function serversSeen(fault) {
    const alive = new Map();
    const ended = new Set();
    const owners = new Map();
    const rounds = [];
    const ready = [];
    let [stopped, lastMs] = [0, Number.NaN];
    const kill = (name, expiresMs) => {
        alive.delete(name);
        if (!ended.has(name))
            rounds.push({ victim: name, kill: killOf(expiresMs, fault) });
        ended.add(name);
    };
    const meet = (server, ms) => {
        const { name, startedMs } = server;
        for (const id of server.tasks)
            owners.set(id, name);
        if (!alive.has(name)) {
            // One of the first look began when it says; its seconds are cut off.
            const at = Number.isNaN(lastMs) ? startedMs : lastMs;
            if (at !== null)
                ready.push({ worker: name, at: [at, Number.isNaN(lastMs) ? at + 1000 : ms] });
        }
        alive.set(name, server);
    };
    return {
        rounds,
        add(all, ms) {
            // Of one that is gone since its first look nobody knows more; those that are alive say what they work on.
            const listed = all.filter(({ isOurs, expiresMs }) => isOurs ?? expiresMs < ms);
            const names = new Set(listed.map(({ name }) => name));
            for (const server of listed) {
                const { name, expiresMs } = server;
                if (expiresMs >= ms)
                    meet(server, ms);
                else if (alive.has(name) || killedBy(expiresMs, fault))
                    kill(name, expiresMs);
                // Who ended long before the watch is of no interest.
                else
                    ended.add(name);
            }
            for (const { name, expiresMs } of [...alive.values()].filter((one) => !names.has(one.name)))
                if (expiresMs < ms)
                    kill(name, expiresMs);
                else {
                    alive.delete(name);
                    stopped += 1;
                }
            lastMs = ms;
        },
        owner: (id) => owners.get(id),
        isAlive: (name) => alive.has(name),
        /** A victim that nobody saw. */
        blame({ fromMs, toMs }) {
            if (rounds.length === 0)
                rounds.push({ victim: 'unknown', kill: [fromMs, toMs] });
        },
        /** Each with whoever stands in for it first. */
        lines() {
            const free = [...ready];
            return rounds.flatMap(({ victim, kill: at }, i) => {
                const next = free.findIndex((one) => one.worker !== victim && one.at[1] >= at[0]);
                const [stand] = next < 0 ? [] : free.splice(next, 1);
                return [
                    { type: 'kill', round: i + 1, victim, at: iso(at) },
                    ...(stand === undefined
                        ? []
                        : [{ type: 'ready', round: i + 1, worker: stand.worker, at: iso(stand.at) }]),
                ];
            });
        },
        nobody: () => stopped === 0
            ? 'no worker of Asynq was lost'
            : `${stopped} workers of Asynq stopped in order (SIGTERM), and none was killed`,
    };
}
const iso = (range) => range.map((ms) => new Date(ms).toISOString());
/** Between its last heartbeat and the one that did not come; seconds are cut off. */
const lastOf = (expiresMs) => [
    expiresMs - 2 * heartbeatMs,
    expiresMs - heartbeatMs + 2000,
];
const killedBy = (expiresMs, fault) => fault !== null && lastOf(expiresMs)[1] >= fault.fromMs;
/** Within the fault's time, where that is known. */
function killOf(expiresMs, fault) {
    const [lo, hi] = lastOf(expiresMs);
    if (fault === null || fault.fromMs > hi || fault.toMs < lo)
        return [lo, hi];
    return [Math.max(lo, fault.fromMs), Math.min(hi, fault.toMs)];
}

;// CONCATENATED MODULE: ./lib/adapters/redis/asynq-losses.js

/** Each heartbeat extends the lease to thirty seconds: one that three did not extend is nobody's. */
const leftMs = 30_000 - 3 * heartbeatMs;
const idOf = (task) => task.slice(task.indexOf('/') + 1);
/** Servers that vanish without a word, what they left behind, and what becomes of it, look by look. */
function workerLosses(fault) {
    const servers = serversSeen(fault);
    const tasks = new Map();
    let lastMs = Number.NaN;
    const leave = (task) => {
        const owner = servers.owner(idOf(task));
        if (tasks.has(task) || (owner !== undefined && servers.isAlive(owner)))
            return;
        const own = servers.rounds.findIndex(({ victim }) => victim === owner);
        const round = own < 0 ? servers.rounds.length - 1 : own;
        // Left by somebody whose end was not seen yet.
        if (round >= 0)
            tasks.set(task, { round, claimed: null, doneMs: null, state: 'active' });
    };
    const workerOf = (task, { round }) => {
        const worker = servers.owner(idOf(task));
        return worker === undefined || worker === servers.rounds[round]?.victim
            ? 'another worker'
            : worker;
    };
    const follow = (task, about, look) => {
        const state = look.followed.get(task);
        if (state === undefined || about.doneMs !== null)
            return;
        const again = state === 'active' && (look.active.get(task) ?? 0) >= look.ms + leftMs;
        const isDone = state === null || state === 'completed';
        if (about.claimed === null && (again || isDone))
            about.claimed = { worker: workerOf(task, about), at: [lastMs, look.ms] };
        if (isDone)
            about.doneMs = look.ms;
        about.state = state;
    };
    return {
        add(look) {
            servers.add(look.servers, look.ms);
            if (fault !== null && look.recovered.length > 0)
                servers.blame(fault);
            const left = [...look.active].filter(([, lease]) => lease < look.ms + leftMs);
            for (const task of [...left.map(([task]) => task), ...look.recovered])
                leave(task);
            if (Number.isNaN(lastMs))
                lastMs = look.ms;
            for (const [task, about] of tasks)
                follow(task, about, look);
            lastMs = look.ms;
        },
        /** Those to be asked for. */
        open: () => [...tasks].filter(([, { doneMs }]) => doneMs === null).map(([task]) => task),
        /** As lines that `sluice check worker-loss` reads. A task whose time is not over yet is in none of them: it is told. */
        end(boundMs) {
            const { rounds } = servers;
            const each = [...tasks].map(([id, task]) => ({
                ...{ id, task },
                open: openFor(task, rounds[task.round]?.kill ?? [0, lastMs], { lastMs, boundMs }),
            }));
            const told = each.filter(({ open }) => open === null);
            const unseen = each.flatMap(({ id, open }) => open === null ? [] : [`the task ${id} ${open}`]);
            if (rounds.length === 0)
                unseen.push(servers.nobody());
            else if (tasks.size === 0)
                unseen.push('no task was in flight at the worker that was killed: what becomes of one was not seen');
            return {
                lines: [
                    ...servers.lines(),
                    ...told.flatMap(({ id, task }) => taskLines(id, task)),
                    ...(rounds.length === 0 ? [] : [{ type: 'now', ts: new Date(lastMs).toISOString() }]),
                ],
                unseen,
            };
        },
    };
}
/** Why nothing can be said of a task yet; null = what became of it is known, or its time is over. */
function openFor({ claimed, doneMs, state }, [, killMs], { lastMs, boundMs }) {
    if (doneMs !== null || state === 'archived' || state === 'nowhere')
        return null;
    if ((claimed?.at[0] ?? lastMs) - killMs > boundMs)
        return null;
    const seconds = (ms) => `${Math.round(ms / 1000)} s`;
    return claimed === null
        ? `was not taken up again ${seconds(lastMs - killMs)} after the kill (it is ${state}): watch for ${seconds(boundMs)} or more`
        : 'was taken up again, and is at work still';
}
function taskLines(task_id, { round, claimed, doneMs }) {
    return [
        { type: 'in-flight', round: round + 1, task_id },
        ...(claimed === null
            ? []
            : [{ type: 'claimed', task_id, worker: claimed.worker, at: iso(claimed.at) }]),
        ...(doneMs === null ? [] : [{ type: 'done', task_id, at: new Date(doneMs).toISOString() }]),
    ];
}

// EXTERNAL MODULE: ./lib/adapters/redis/protobuf.js
var protobuf = __webpack_require__(2345);
;// CONCATENATED MODULE: ./lib/adapters/redis/asynq-workers.js



const serverKey = 'asynq:servers:';
/** What Asynq's recoverer writes as a task's last error. */
const leaseExpired = 'asynq: task lease expired';
/** More tasks than this are not read one by one to find those that were recovered before the watch. */
const mostRead = 2000;
/** Workers of Asynq that are lost, and their tasks: servers by their heartbeats, tasks by their leases (docs/async-gates.md). */
function lostWorkers(asked, fault, boundMs) {
    const losses = workerLosses(fault);
    const unseen = new Set();
    let first = true;
    let last = [];
    return {
        everyMs: 1000,
        async look(redis) {
            const queues = await (0,asynq/* queuesOf */.iw)(redis, asked);
            const recovered = first && fault !== null ? await recoveredSince(redis, queues, fault, unseen) : [];
            first = false;
            const open = [...new Set([...losses.open(), ...recovered])];
            losses.add({ ...(await lookAt(redis, queues, open)), recovered });
            return [];
        },
        async end(redis) {
            if (redis === undefined)
                return [];
            const queues = await (0,asynq/* queuesOf */.iw)(redis, asked);
            const look = await lookAt(redis, queues, losses.open());
            const followed = await placed(redis, queues, look.followed);
            losses.add({ ...look, followed, recovered: [] });
            const { lines, unseen: words } = losses.end(boundMs);
            last = words;
            return lines;
        },
        unseen: () => [...unseen, ...last.slice(0, 5)],
    };
}
async function lookAt(redis, queues, open) {
    const ms = await (0,asynq/* timeOf */.nR)(redis);
    const servers = [];
    for (const [key, seconds] of await scored(redis, 'asynq:servers'))
        servers.push(await serverOf(redis, key, seconds * 1000, queues));
    const active = new Map();
    for (const queue of queues) {
        const ends = new Map(await scored(redis, (0,asynq/* keyOf */.TN)(queue, 'lease')));
        // At work without a lease is left by everybody.
        for (const id of (0,asynq/* textsIn */.Ej)(await redis.ask('LRANGE', (0,asynq/* keyOf */.TN)(queue, 'active'), 0, -1)))
            active.set(`${queue}/${id}`, (ends.get(id) ?? 0) * 1000);
    }
    const followed = new Map();
    const left = [...active].filter(([, end]) => end < ms).map(([task]) => task);
    for (const task of new Set([...open, ...left]))
        followed.set(task, await stateOf(redis, task));
    return { ms, servers, active, followed };
}
/** Members with their scores; in RESP 2 one behind the other, in RESP 3 in pairs. */
async function scored(redis, key) {
    const answer = (await redis.ask('ZRANGE', key, 0, -1, 'WITHSCORES'));
    const flat = answer.flat().map(String);
    return flat.flatMap((member, i) => (i % 2 === 0 ? [[member, Number(flat[i + 1])]] : []));
}
async function serverOf(redis, key, expiresMs, queues) {
    const name = key.slice(serverKey.length).replace(/^\{|\}$/g, '');
    const record = (await redis.ask('GET', key));
    // Its record goes when its time is over; the list keeps it.
    if (record === null)
        return { name, expiresMs, startedMs: null, tasks: [], isOurs: null };
    const info = (0,protobuf/* readMessage */._8)(record);
    const served = [...(0,protobuf/* mapOf */.A7)(info, 5).keys()];
    const tasks = (0,asynq/* textsIn */.Ej)(await redis.ask('HKEYS', `asynq:workers:{${name}}`));
    const startedMs = (0,protobuf/* numberOf */.rl)((0,protobuf/* readMessage */._8)((0,protobuf/* bytesOf */.$$)(info, 8)), 1) * 1000;
    const isOurs = served.some((queue) => queues.includes(queue));
    return { name, expiresMs, startedMs, tasks, isOurs };
}
const split = (task) => {
    const at = task.indexOf('/');
    return [task.slice(0, at), task.slice(at + 1)];
};
async function stateOf(redis, task) {
    const [queue, id] = split(task);
    return (await (0,asynq/* taskOf */.Xb)(redis, queue, id))?.state ?? null;
}
/** A task that has a record and stands in none of the lists is lost to every worker. It may have moved meanwhile: asked twice. */
async function placed(redis, queues, followed) {
    const places = async () => {
        const found = new Set();
        for (const queue of queues)
            for (const ids of (await (0,asynq/* idsOf */.UX)(redis, queue)).values())
                for (const id of ids)
                    found.add(`${queue}/${id}`);
        return found;
    };
    const [once, again] = [await places(), await places()];
    return new Map([...followed].map(([task, state]) => [
        task,
        state === null || once.has(task) || again.has(task) ? state : 'nowhere',
    ]));
}
/** Tasks that came back before the watch: their last error says so, and its time. */
async function recoveredSince(redis, queues, { fromMs }, unseen) {
    const all = [];
    for (const queue of queues)
        for (const [state, ids] of await (0,asynq/* idsOf */.UX)(redis, queue))
            if (state !== 'completed' && state !== 'scheduled')
                all.push(...ids.map((id) => [queue, id]));
    if (all.length > mostRead)
        unseen.add(`there are more than ${mostRead} tasks: not all that came back before the watch are seen`);
    const found = [];
    for (const [queue, id] of all.slice(0, mostRead)) {
        const { message } = (await (0,asynq/* taskOf */.Xb)(redis, queue, id)) ?? {};
        const isBack = message !== undefined &&
            (0,protobuf/* textOf */.b6)(message, 7) === leaseExpired &&
            (0,protobuf/* numberOf */.rl)(message, 11) * 1000 >= fromMs;
        if (isBack)
            found.push(`${queue}/${id}`);
    }
    return found;
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   deadLetters: () => (/* binding */ deadLetters),
/* harmony export */   iw: () => (/* binding */ queuesOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   schedulers: () => (/* binding */ schedulers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);


/** Asynq's own layout (github.com/hibiken/asynq 0.26, internal/base and internal/rdb): lists and sorted sets of ids, and one hash for each task. */
const sets = {
    lists: ['pending', 'active'],
    zsets: ['scheduled', 'retry', 'archived', 'completed'],
};
/** More tasks than this in one state are not read one by one. */
const mostTasks = 20_000;
/** Asynq deletes the oldest archived tasks beyond this many. */
const mostArchived = 10_000;
const keyOf = (queue, what) => `asynq:{${queue}}:${what}`;
const textsIn = (answer) => answer.map((one) => one.toString('utf8'));
/** The server's clock, in milliseconds. */
async function timeOf(redis) {
    const [node] = await redis.masters();
    const [seconds, micros] = textsIn(await node?.ask('TIME'));
    return Number(seconds) * 1000 + Number(micros) / 1000;
}
/** A queue that no task was ever put into is not there: a wrong name must not look like an empty queue. */
async function queuesOf(redis, asked) {
    const known = textsIn(await redis.ask('SMEMBERS', 'asynq:queues'));
    const absent = asked.filter((name) => !known.includes(name));
    if (absent.length > 0)
        throw new Error(`Asynq has no queue ${absent.join(', ')}; it has ${known.join(', ') || 'none'}`);
    return asked.length > 0 ? asked : known;
}
/** Schedulers that are alive and what each of them enqueues: Asynq elects nobody. */
function schedulers() {
    const told = new Set();
    let looks = 0;
    return {
        everyMs: 5000,
        async look(redis) {
            looks += 1;
            const nowSeconds = Math.floor((await timeOf(redis)) / 1000);
            const keys = textsIn(await redis.ask('ZRANGEBYSCORE', 'asynq:schedulers', nowSeconds, '+inf'));
            const lines = [];
            for (const key of keys) {
                const id = /\{(.*)\}$/.exec(key)?.[1] ?? key;
                const entries = (await redis.ask('LRANGE', key, 0, -1));
                const line = {
                    type: 'scheduler',
                    id,
                    entries: entries.map((one) => entryOf((0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._8)(one))),
                };
                const text = JSON.stringify(line);
                if (!told.has(text))
                    lines.push(line);
                told.add(text);
            }
            return lines;
        },
        end: () => Promise.resolve([]),
        unseen: () => (looks > 0 && told.size === 0 ? ['no scheduler of Asynq is alive'] : []),
    };
}
const entryOf = (entry) => ({
    spec: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry, 2),
    type: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry, 3),
    payload: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(entry, 4).toString('base64'),
    options: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(entry, 5),
});
/** What became of the tasks of some queues: those that were given up with what is known of them, and how many are still on their way. */
function deadLetters(queues) {
    const unseen = new Set();
    return {
        everyMs: 30_000,
        // The end of the watch is what counts; the first look shows early that nothing can be read.
        look: async (redis) => {
            await queuesOf(redis, queues);
            return [];
        },
        async end(redis) {
            if (redis === undefined)
                return [];
            const lines = [];
            let inFlight = 0;
            for (const queue of await queuesOf(redis, queues)) {
                const ids = await idsOf(redis, queue);
                for (const words of await misplaced(redis, queue, ids))
                    unseen.add(words);
                inFlight += openStates.reduce((sum, state) => sum + (ids.get(state)?.length ?? 0), 0);
                const archived = ids.get('archived') ?? [];
                if (archived.length >= mostArchived)
                    unseen.add(`${queue} has ${archived.length} archived tasks: Asynq deletes the oldest ones`);
                for (const id of archived)
                    lines.push(await deadLetterOf(redis, queue, id));
            }
            return [...lines, { type: 'drained', in_flight: inFlight }];
        },
        unseen: () => [...unseen],
    };
}
const openStates = ['pending', 'active', 'scheduled', 'retry'];
async function idsOf(redis, queue) {
    const found = new Map();
    for (const state of sets.lists)
        found.set(state, textsIn(await redis.ask('LRANGE', keyOf(queue, state), 0, mostTasks)));
    for (const state of sets.zsets)
        found.set(state, textsIn(await redis.ask('ZRANGE', keyOf(queue, state), 0, mostTasks)));
    return found;
}
async function taskOf(redis, queue, id) {
    const [message, state] = (await redis.ask('HMGET', keyOf(queue, `t:${id}`), 'msg', 'state'));
    return message === null
        ? undefined
        : { message: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .readMessage */ ._8)(message), state: String(state ?? '') };
}
async function deadLetterOf(redis, queue, id) {
    const { message } = (await taskOf(redis, queue, id)) ?? {};
    if (message === undefined)
        throw new Error(`the archived task ${id} of ${queue} has no record`);
    const traceparent = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(message, 15).get('traceparent');
    return {
        ...{
            type: 'dead-letter',
            id,
            deliveries: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(message, 6) + 1,
            reason: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(message, 7),
        },
        at: new Date((0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(message, 11) * 1000).toISOString(),
        payload_sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(message, 2)).digest('hex'),
        ...(traceparent === undefined ? {} : { traceparent }),
    };
}
/** Asynq keeps each id in one place, with its record: what is elsewhere is lost to every worker. A task may move while it is looked at: asked twice. */
async function misplaced(redis, queue, ids) {
    const suspects = [];
    const seen = new Map();
    for (const [state, all] of ids) {
        if (all.length > mostTasks)
            return [`${queue} has more than ${mostTasks} tasks that are ${state}`];
        for (const id of all) {
            const other = seen.get(id);
            if (other !== undefined && other !== state)
                suspects.push(id);
            seen.set(id, state);
        }
    }
    const words = [];
    for (const id of suspects.slice(0, 20)) {
        const again = await idsOf(redis, queue);
        const places = [...again].filter(([, all]) => all.includes(id)).map(([state]) => state);
        if (places.length > 1)
            words.push(`the task ${id} of ${queue} is ${places.join(' and ')} at once`);
    }
    return words;
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95802);

/** Throws when the bytes end before their message does: something else must not be read as a task. */
function readMessage(bytes) {
    const fields = new Map();
    (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .protobufReader */ .hM)(bytes), (number, value, inside) => {
        if (inside === undefined && Number.isNaN(value))
            return;
        const one = inside === undefined ? value : Buffer.from((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesWithin */ .$2)(inside));
        fields.set(number, [...(fields.get(number) ?? []), one]);
    });
    return fields;
}
const bytesOf = (message, field) => {
    const last = message.get(field)?.at(-1);
    return Buffer.isBuffer(last) ? last : Buffer.alloc(0);
};
const textOf = (message, field) => bytesOf(message, field).toString('utf8');
const textsOf = (message, field) => (message.get(field) ?? []).map((one) => (Buffer.isBuffer(one) ? one.toString('utf8') : ''));
/** 0 where it is left out, as in proto3. */
const numberOf = (message, field) => {
    const last = message.get(field)?.at(-1);
    return typeof last === 'number' ? last : 0;
};
/** A map<string, string>. */
const mapOf = (message, field) => new Map((message.get(field) ?? [])
    .filter((one) => Buffer.isBuffer(one))
    .map((one) => {
    const pair = readMessage(one);
    return [textOf(pair, 1), textOf(pair, 2)];
}));


/***/ }),

/***/ 95802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ bytesWithin),
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   hM: () => (/* binding */ protobufReader),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   uk: () => (/* binding */ ProtobufError)
/* harmony export */ });
/** Protocol Buffers' wire format (https://protobuf.dev/programming-guides/encoding), read from bytes that nobody vouches for. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const protobufReader = (bytes) => ({
    bytes,
    at: 0,
    end: bytes.length,
});
const bytesWithin = ({ bytes, at, end }) => bytes.subarray(at, end);
/** A varint as a signed number of 64 bits (beyond 2^53 rounded). */
function readVarint(reader) {
    const began = reader.at;
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 9; i++) {
        const byte = oneByte(reader);
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return value;
        scale *= 128;
    }
    if (oneByte(reader) >= 0x80)
        throw new ProtobufError('has a number of more than ten bytes');
    return negative(reader.bytes.subarray(began, reader.at));
}
function oneByte(reader) {
    if (reader.at >= reader.end)
        throw new ProtobufError('ends in the middle of a number');
    return reader.bytes[reader.at++] ?? 0;
}
/** Ten bytes are a negative number, which a double would round away. */
function negative(bytes) {
    let value = 0n;
    bytes.forEach((byte, i) => {
        value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    });
    return Number(BigInt.asIntN(64, value));
}
/** Calls back for each field of one message, unknown ones too, as later versions may have more; groups are refused. Throws ProtobufError where the bytes end before the message does. */
function readFields(reader, each) {
    while (reader.at < reader.end) {
        const tag = readVarint(reader);
        const wire = tag % 8;
        const number = Math.floor(tag / 8);
        if (wire === 0)
            each(number, readVarint(reader), undefined);
        else if (wire === 2)
            each(number, 0, within(reader, readVarint(reader)));
        else if (wire === 1 || wire === 5) {
            within(reader, wire === 1 ? 8 : 4);
            each(number, Number.NaN, undefined);
        }
        else
            throw new ProtobufError(`has a field of the unknown wire type ${wire}`);
    }
}
/** So many bytes from here, and on behind them. */
function within(reader, length) {
    if (!(length >= 0) || length > reader.end - reader.at)
        throw new ProtobufError('ends in the middle of a field');
    const inside = { bytes: reader.bytes, at: reader.at, end: reader.at + length };
    reader.at += length;
    return inside;
}


/***/ })

};
