export const id = 694;
export const ids = [694];
export const modules = {

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
