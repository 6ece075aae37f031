export const id = 9508;
export const ids = [9508];
export const modules = {

/***/ 66658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/**
 * Runs `body` with a signal that aborts after `ms` of real time, or with any of the given signals. Timer and listeners are held here: a signal of AbortSignal.timeout
 * that only AbortSignal.any refers to, or one of AbortSignal.any that only a request refers to, may be collected before it fires, and the request hangs.
 */
async function withDeadline(ms, given, body) {
    const signals = given instanceof AbortSignal ? [given] : given;
    // A signal that has aborted already tells no listener any more.
    for (const signal of signals)
        signal.throwIfAborted();
    const limit = new AbortController();
    const follow = ({ target }) => limit.abort(target.reason);
    const timer = setTimeout(() => limit.abort(new DOMException('no answer within the deadline', 'TimeoutError')), ms);
    for (const signal of signals)
        signal.addEventListener('abort', follow);
    try {
        return await body(limit.signal);
    }
    finally {
        clearTimeout(timer);
        for (const signal of signals)
            signal.removeEventListener('abort', follow);
    }
}


/***/ }),

/***/ 58603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openFramed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66658);



const answerLimit = 16 * 1024 * 1024;
const answerWithinMs = 10_000;
/** `address` is host:port. */
async function openFramed(address, tls, speaker, signal) {
    const split = address.lastIndexOf(':');
    const host = address.slice(0, split).replace(/^\[|\]$/g, '');
    const port = Number(address.slice(split + 1));
    const socket = tls ? (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port, servername: host }) : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host, port });
    const name = `${speaker.who} ${address}`;
    await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(answerWithinMs, signal, (limit) => settle(socket, tls ? 'secureConnect' : 'connect', name, limit));
    return {
        async ask(request) {
            // Nothing tells of an end that came between two requests any more.
            if (socket.destroyed)
                throw new Error(`${name} closed the connection`);
            const length = Buffer.alloc(4);
            length.writeInt32BE(request.length);
            socket.write(Buffer.concat([length, request]));
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(answerWithinMs, signal, (limit) => readFrame(socket, { ...speaker, name, address }, limit));
        },
        close: () => void socket.destroy(),
    };
}
function settle(socket, event, name, limit) {
    return new Promise((resolve, reject) => {
        const failed = (cause) => {
            socket.destroy();
            reject(new Error(`${name} cannot be reached: ${String(cause)}`, { cause }));
        };
        const aborted = () => failed(limit.reason);
        limit.addEventListener('abort', aborted, { once: true });
        socket.once('error', failed);
        socket.once(event, () => {
            limit.removeEventListener('abort', aborted);
            socket.off('error', failed);
            // What goes wrong later is seen by the request that waits; without one it is of no interest.
            socket.on('error', () => undefined);
            resolve();
        });
    });
}
function readFrame(socket, about, limit) {
    return new Promise((resolve, reject) => {
        let held = Buffer.alloc(0);
        const end = (outcome) => {
            socket.off('data', arrived).off('close', closed);
            limit.removeEventListener('abort', late);
            if (outcome instanceof Error) {
                socket.destroy();
                reject(outcome);
            }
            else
                resolve(outcome);
        };
        const closed = () => end(new Error(`${about.name} closed the connection: ${about.closed}`));
        const late = () => end(new Error(`${about.name} did not answer in time`));
        const arrived = (part) => {
            held = Buffer.concat([held, part]);
            if (held.length < 4)
                return;
            const length = held.readInt32BE(0);
            if (length < 0 || length > answerLimit)
                end(new Error(`${about.address} does not speak ${about.language}, or its answer is larger than 16 MiB`));
            else if (held.length >= length + 4)
                end(held.subarray(4, length + 4));
        };
        socket.on('data', arrived).once('close', closed);
        limit.addEventListener('abort', late, { once: true });
    });
}


/***/ }),

/***/ 34092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ kafkaBrokers)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/framed-socket.js
var framed_socket = __webpack_require__(58603);
// EXTERNAL MODULE: ./lib/adapters/kafka/wire.js
var wire = __webpack_require__(15744);
;// CONCATENATED MODULE: ./lib/adapters/kafka/connection.js


const words = {
    who: 'the Kafka broker',
    language: 'Kafka',
    closed: 'it wants TLS or SASL, or does not know the request',
};
/** One broker, one request at a time. `address` is host:port. */
async function connectKafka(address, tls, signal) {
    const socket = await (0,framed_socket/* openFramed */.m)(address, tls, words, signal);
    let correlation = 0;
    return {
        async ask({ api, version, flexible = false, body }) {
            correlation += 1;
            const header = (0,wire/* writer */.K)().int16(api).int16(version).int32(correlation).string('sluice');
            if (flexible)
                header.int8(0);
            const frame = Buffer.concat([header.done(), body]);
            const answer = (0,wire/* reader */.w)(await socket.ask(frame));
            if (answer.int32() !== correlation)
                throw new Error(`the Kafka broker ${address} answered another request`);
            if (flexible)
                answer.tags();
            return answer;
        },
        close: socket.close,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/kafka/sasl.js



const handshakeApi = { api: 17, version: 1 };
const authenticateApi = { api: 36, version: 0 };
/** RFC 5802 asks for at least 4096; more than this would only burn the runner's time. */
const iterations = { least: 4096, most: 1_000_000 };
/** Logs in on a fresh connection; a refusal names the input that holds the password. */
async function logIn(connection, login) {
    const name = login.mechanism.toUpperCase();
    const offered = await connection.ask({ ...handshakeApi, body: (0,wire/* writer */.K)().string(name).done() });
    const refused = offered.int16();
    const mechanisms = offered.array((item) => item.string());
    if (refused !== 0)
        throw new errors.UsageError(`The Kafka broker does not take SASL ${name}.`, {
            input: 'consumer-group',
            fix: `It takes: ${mechanisms.join(', ') || 'no SASL on this listener'}.`,
        });
    if (login.mechanism === 'plain')
        await send(connection, Buffer.from(`\0${login.user}\0${login.password}`));
    else
        await scram(connection, login, login.mechanism === 'scram-sha-256' ? 'sha256' : 'sha512');
}
async function send(connection, message) {
    const answer = await connection.ask({ ...authenticateApi, body: (0,wire/* writer */.K)().bytes(message).done() });
    const error = answer.int16();
    const reason = answer.string();
    if (error === 0)
        return answer.bytes();
    throw new errors.UsageError(`The Kafka broker refuses the login: ${reason || `error ${error}`}.`, {
        input: 'consumer-credentials',
        fix: 'Give user:password of a user that may describe the group.',
    });
}
/** RFC 5802: the password is proved, never sent; the server proves that it knows it too. */
async function scram(connection, { user, password }, hash) {
    const nonce = (0,external_node_crypto_.randomBytes)(24).toString('base64');
    const name = user.replaceAll('=', '=3D').replaceAll(',', '=2C');
    const first = `n=${name},r=${nonce}`;
    const challenge = (await send(connection, Buffer.from(`n,,${first}`))).toString();
    const { r = '', s = '', i = '' } = attributes(challenge);
    const rounds = Number(i);
    const sound = rounds >= iterations.least && rounds <= iterations.most;
    if (!r.startsWith(nonce) || r === nonce || s === '' || !sound)
        throw new Error("the Kafka broker's SCRAM challenge is not one");
    const hmac = (key, text) => (0,external_node_crypto_.createHmac)(hash, key).update(text).digest();
    const length = hash === 'sha256' ? 32 : 64;
    const salted = (0,external_node_crypto_.pbkdf2Sync)(password, Buffer.from(s, 'base64'), rounds, length, hash);
    const clientKey = hmac(salted, 'Client Key');
    const unproved = `c=biws,r=${r}`;
    const spoken = `${first},${challenge},${unproved}`;
    const signature = hmac((0,external_node_crypto_.createHash)(hash).update(clientKey).digest(), spoken);
    const proof = clientKey.map((byte, at) => byte ^ (signature[at] ?? 0));
    const final = `${unproved},p=${Buffer.from(proof).toString('base64')}`;
    const { v = '' } = attributes((await send(connection, Buffer.from(final))).toString());
    const known = hmac(hmac(salted, 'Server Key'), spoken);
    const said = Buffer.from(v, 'base64');
    if (said.length !== known.length || !(0,external_node_crypto_.timingSafeEqual)(said, known))
        throw new Error('the Kafka broker does not know the password that it asked for');
}
const attributes = (message) => Object.fromEntries(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));

;// CONCATENATED MODULE: ./lib/adapters/kafka/brokers.js



/** `credentials` is user:password. Throws a `UsageError` before anything is sent where a password would go unprotected. */
function kafkaBrokers(address, credentials, signal) {
    const login = loginOf(address, credentials);
    const open = new Map();
    const at = (broker) => {
        const found = open.get(broker) ?? connect(broker, address.tls, login, signal);
        open.set(broker, found);
        return found;
    };
    return {
        at,
        any: () => anyOf(address.servers, at),
        close() {
            for (const connection of open.values())
                connection.then(({ close }) => close(), () => undefined);
            open.clear();
        },
    };
}
function loginOf({ sasl, servers, tls }, credentials) {
    if (credentials === undefined)
        return undefined;
    const colon = credentials.indexOf(':');
    if (colon < 1)
        throw new errors.UsageError('They are not user:password.', { input: 'consumer-credentials' });
    const near = servers.every((server) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]):/.test(server));
    if (sasl === 'plain' && !tls && !near)
        throw new errors.UsageError('SASL plain without TLS sends the password unprotected.', {
            input: 'consumer-group',
            fix: 'Set tls: "true", or sasl: scram-sha-512.',
        });
    return {
        mechanism: sasl,
        user: credentials.slice(0, colon),
        password: credentials.slice(colon + 1),
    };
}
async function connect(broker, tls, login, signal) {
    const connection = await connectKafka(broker, tls, signal);
    try {
        if (login !== undefined)
            await logIn(connection, login);
        return connection;
    }
    catch (thrown) {
        connection.close();
        throw thrown;
    }
}
async function anyOf(servers, at) {
    let last;
    for (const server of servers)
        try {
            return await at(server);
        }
        catch (thrown) {
            last = thrown;
        }
    throw last ?? new Error('no Kafka broker was named');
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ endOffsets),
/* harmony export */   H_: () => (/* binding */ moving),
/* harmony export */   N3: () => (/* binding */ describeGroup),
/* harmony export */   Vn: () => (/* binding */ committedOffsets),
/* harmony export */   WC: () => (/* binding */ findCoordinator),
/* harmony export */   WY: () => (/* binding */ readTopic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15744);


/** The oldest versions that Kafka 4 still answers and Kafka 1 knows already; of the metadata the first that does not make a topic by asking for it. */
const metadataApi = { api: 3, version: 4 };
const coordinatorApi = { api: 10, version: 1 };
const describeApi = { api: 15, version: 1 };
const offsetFetchApi = { api: 9, version: 1 };
const listOffsetsApi = { api: 2, version: 1 };
/** KIP-848 groups: the classic request says `Dead` of them, with no members. */
const describeConsumerApi = { api: 69, version: 0, flexible: true };
const unknownTopic = 3;
/** The coordinator loads, is not there yet, or has moved: seen at a broker's start and fall, gone at the next look. */
const passing = [14, 15, 16];
const named = (error) => error === 29 || error === 30
    ? `error ${error}: the user is not allowed to DESCRIBE it`
    : passing.includes(error)
        ? `error ${error}: its coordinator is on the move`
        : `error ${error}`;
const moving = { state: 'CoordinatorNotAvailable', members: [], epoch: null };
async function readTopic({ ask }, name) {
    const body = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().int32(1).string(name).int8(0).done();
    const answer = await ask({ ...metadataApi, body });
    answer.int32();
    const brokers = new Map(answer.array((broker) => {
        const id = broker.int32();
        const place = `${broker.string()}:${broker.int32()}`;
        broker.string();
        return [id, place];
    }));
    answer.string();
    answer.int32();
    const [topic] = answer.array((item) => {
        const error = item.int16();
        item.string();
        item.int8();
        const partitions = item.array((partition) => {
            partition.int16();
            const index = partition.int32();
            const leader = partition.int32();
            partition.array((replica) => replica.int32());
            partition.array((replica) => replica.int32());
            return { index, leader: brokers.get(leader) ?? '' };
        });
        return { error, partitions };
    });
    if (topic !== undefined && topic.error !== 0 && topic.error !== unknownTopic)
        throw new Error(`Kafka answers about the topic ${name}: ${named(topic.error)}`);
    if (topic === undefined || topic.error !== 0 || topic.partitions.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The topic ${name} does not exist, or may not be seen.`, {
            input: 'consumer-group',
        });
    return { brokers, partitions: topic.partitions };
}
/** As this broker names it; undefined while there is none. */
async function findCoordinator({ ask }, group) {
    const answer = await ask({ ...coordinatorApi, body: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().string(group).int8(0).done() });
    answer.int32();
    const error = answer.int16();
    const message = answer.string();
    const id = answer.int32();
    const place = `${answer.string()}:${answer.int32()}`;
    if (passing.includes(error))
        return undefined;
    if (error !== 0)
        throw new Error(`Kafka names no coordinator of the group ${group}: ${message || named(error)}`);
    return { id, place };
}
async function describeGroup(connection, group) {
    const body = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().int32(1).string(group).done();
    const answer = await connection.ask({ ...describeApi, body });
    answer.int32();
    const [described] = answer.array((item) => {
        const error = item.int16();
        item.string();
        const state = item.string();
        item.string();
        item.string();
        const members = item.array((member) => {
            const id = member.string();
            const clientName = member.string();
            const host = member.string().replace(/^\//, '');
            member.bytes();
            return { id, clientName, host, owned: assignment(member.bytes()) };
        });
        return { error, state, members, epoch: null };
    });
    if (described === undefined)
        throw new Error(`Kafka says nothing about the group ${group}`);
    if (passing.includes(described.error))
        return moving;
    if (described.error !== 0)
        throw new Error(`Kafka answers about the group ${group}: ${named(described.error)}`);
    if (described.state !== 'Dead')
        return described;
    return (await describeConsumerGroup(connection, group)) ?? described;
}
/** ConsumerProtocolAssignment: version, [topic, [partition]], user data. */
function assignment(bytes) {
    if (bytes.length === 0)
        return [];
    const content = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .reader */ .w)(bytes);
    content.int16();
    return content
        .array((item) => {
        const topic = item.string();
        return item.array((partition) => ({ topic, partition: partition.int32() }));
    })
        .flat();
}
/** Undefined when the broker does not know the request (before 3.7) or the group. */
async function describeConsumerGroup({ ask }, group) {
    // A compact array of one name, no authorised operations, no tagged fields.
    const body = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().int8(2).compactString(group).int8(0).int8(0).done();
    const answer = await ask({ ...describeConsumerApi, body }).catch(() => undefined);
    if (answer === undefined)
        return undefined;
    answer.int32();
    const [described] = answer.compactArray((item) => {
        const error = item.int16();
        item.compactString();
        item.compactString();
        const state = item.compactString();
        const epoch = item.int32();
        item.int32();
        item.compactString();
        const members = item.compactArray((member) => {
            const id = member.compactString();
            member.compactString();
            member.compactString();
            member.int32();
            const clientName = member.compactString();
            const host = member.compactString().replace(/^\//, '');
            member.compactArray((topic) => topic.compactString());
            member.compactString();
            const owned = partitionsOf(member);
            partitionsOf(member);
            member.tags();
            return { id, clientName, host, owned };
        });
        item.int32();
        item.tags();
        return { error, state, members, epoch };
    });
    return described === undefined || described.error !== 0 ? undefined : described;
}
function partitionsOf(member) {
    const owned = member.compactArray((item) => {
        item.skip(16);
        const topic = item.compactString();
        const partitions = item.compactArray((partition) => partition.int32());
        item.tags();
        return partitions.map((partition) => ({ topic, partition }));
    });
    member.tags();
    return owned.flat();
}
/** Next offset to read by partition; a partition without a commit, or of which the coordinator does not tell (`refused`), is not in it. */
async function committedOffsets({ ask }, group, name, partitions) {
    const asked = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().string(group).int32(1).string(name).int32(partitions.length);
    for (const { index } of partitions)
        asked.int32(index);
    const answer = await ask({ ...offsetFetchApi, body: asked.done() });
    const read = answer.array((topic) => {
        topic.string();
        return topic.array((partition) => {
            const index = partition.int32();
            const offset = partition.int64();
            partition.string();
            return { index, offset, error: partition.int16() };
        });
    });
    const known = read.flat().filter(({ error, offset }) => error === 0 && offset >= 0n);
    const [bad] = read.flat().filter(({ error }) => error !== 0);
    return {
        offsets: new Map(known.map(({ index, offset }) => [index, offset])),
        refused: bad === undefined ? null : named(bad.error),
    };
}
/** The first offset that is still there, and the one behind the last. Undefined is not known. */
const edges = { start: -2n, end: -1n };
async function endOffsets({ ask }, name, partitions, edge = 'end') {
    const asked = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .writer */ .K)().int32(-1).int32(1).string(name).int32(partitions.length);
    for (const { index } of partitions)
        asked.int32(index).int64(edges[edge]);
    const answer = await ask({ ...listOffsetsApi, body: asked.done() });
    const read = answer.array((topic) => {
        topic.string();
        return topic.array((partition) => {
            const index = partition.int32();
            const error = partition.int16();
            partition.int64();
            const end = partition.int64();
            return { index, end: error === 0 ? end : undefined };
        });
    });
    return read.flat();
}


/***/ }),

/***/ 15744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer),
/* harmony export */   w: () => (/* binding */ reader)
/* harmony export */ });
function writer() {
    const parts = [];
    const fixed = (size, write) => {
        const buffer = Buffer.alloc(size);
        write(buffer);
        parts.push(buffer);
        return self;
    };
    const self = {
        int8: (value) => fixed(1, (buffer) => buffer.writeInt8(value)),
        int16: (value) => fixed(2, (buffer) => buffer.writeInt16BE(value)),
        int32: (value) => fixed(4, (buffer) => buffer.writeInt32BE(value)),
        int64: (value) => fixed(8, (buffer) => buffer.writeBigInt64BE(value)),
        string(value) {
            const text = Buffer.from(value);
            self.int16(text.length);
            parts.push(text);
            return self;
        },
        compactString(value) {
            const text = Buffer.from(value);
            let length = text.length + 1;
            for (; length > 127; length >>>= 7)
                self.int8(((length & 127) | 128) - 256);
            self.int8(length);
            parts.push(text);
            return self;
        },
        bytes(value) {
            self.int32(value.length);
            parts.push(Buffer.from(value));
            return self;
        },
        done: () => Buffer.concat(parts),
    };
    return self;
}
/** Throws when the answer is shorter than it says: an unknown version must not be read as something else. */
function reader(buffer) {
    let at = 0;
    const take = (size) => {
        if (size < 0 || at + size > buffer.length)
            throw new Error(`the broker's answer ends at byte ${buffer.length}, needed are ${at + size}`);
        at += size;
        return at - size;
    };
    const text = (length) => {
        if (length <= 0)
            return '';
        const from = take(length);
        return buffer.toString('utf8', from, from + length);
    };
    const varint = () => {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = buffer.readUInt8(take(1));
            value += (byte & 127) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        throw new Error('the broker sent a varint that is too long');
    };
    const items = (count, item) => {
        if (count > buffer.length)
            throw new Error(`the broker announces ${count} items`);
        return Array.from({ length: Math.max(0, count) }, () => item(self));
    };
    const self = {
        int8: () => buffer.readInt8(take(1)),
        int16: () => buffer.readInt16BE(take(2)),
        int32: () => buffer.readInt32BE(take(4)),
        int64: () => buffer.readBigInt64BE(take(8)),
        string: () => text(self.int16()),
        compactString: () => text(varint() - 1),
        bytes() {
            const length = Math.max(0, self.int32());
            const from = take(length);
            return buffer.subarray(from, from + length);
        },
        array: (item) => items(self.int32(), item),
        compactArray: (item) => items(varint() - 1, item),
        tags() {
            for (let left = varint(); left > 0; left--) {
                varint();
                take(varint());
            }
        },
        skip: (bytes) => void take(bytes),
    };
    return self;
}


/***/ })

};
