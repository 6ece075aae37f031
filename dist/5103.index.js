export const id = 5103;
export const ids = [5103];
export const modules = {

/***/ 70343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ claimsSeen)
/* harmony export */ });
const range = (from, to) => [
    new Date((from ?? to).askedMs).toISOString(),
    new Date(to.answeredMs).toISOString(),
];
/**
 * Looks at a lease become claims of its holders, as `sluice check leaders` reads them: each change lies between the question before and the answer that
 * shows it. A lease that nobody holds after somebody did is a leader that is gone; another has to come in time.
 */
function claimsSeen() {
    const claims = [];
    let open = null;
    let last = null;
    const close = (lost) => {
        if (open === null)
            return;
        const { holder, became } = open;
        claims.push({ type: 'claim', ...holder, became, ...(lost === null ? {} : { lost }) });
    };
    return {
        add(holder, at) {
            const same = open !== null &&
                holder !== null &&
                open.holder.instance === holder.instance &&
                open.holder.fence === holder.fence;
            if (!same) {
                const between = range(last, at);
                if (open !== null && holder === null)
                    claims.push({ type: 'killed', instance: open.holder.instance, at: between });
                // Of a leader that is gone the line before says when. Where another one follows, a lease has one holder: this one had lost it before.
                close(holder === null ? null : [between[0], between[0]]);
                open = holder === null ? null : { holder, became: between };
            }
            last = at;
        },
        /** A look that failed: what changed since the last one lies between them still. */
        lines() {
            close(null);
            open = null;
            if (last !== null && claims.length > 0)
                claims.push({ type: 'now', ts: new Date(last.askedMs).toISOString() });
            return claims;
        },
    };
}


/***/ }),

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


/***/ }),

/***/ 15103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zookeeperSource: () => (/* binding */ zookeeperSource)
});

// EXTERNAL MODULE: ./lib/adapters/claims.js
var adapters_claims = __webpack_require__(70343);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/framed-socket.js
var framed_socket = __webpack_require__(58603);
// EXTERNAL MODULE: ./lib/adapters/kafka/wire.js
var wire = __webpack_require__(15744);
;// CONCATENATED MODULE: ./lib/adapters/zookeeper/client.js



/** Requests of ZooKeeper's protocol (zookeeper.jute) that only read. */
const operations = { getData: 4, getChildren: 8, auth: 100 };
const sessionTimeoutMs = 10_000;
const client_errors = {
    [-101]: 'there is no such node',
    [-102]: 'these credentials may not read it',
    [-112]: 'the session has expired',
    [-115]: 'the credentials are refused',
};
const words = {
    who: 'the ZooKeeper',
    language: 'ZooKeeper',
    closed: 'it has no quorum, or does not take more clients',
};
/** `credentials` is user:password (digest). */
async function connectZooKeeper({ servers, tls }, credentials, signal) {
    let last;
    for (const server of servers)
        try {
            return await connected(server, tls, credentials, signal);
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (thrown instanceof errors.UsageError)
                throw thrown;
            last = thrown;
        }
    throw last ?? new Error('no ZooKeeper was named');
}
async function connected(server, tls, credentials, signal) {
    const socket = await (0,framed_socket/* openFramed */.m)(server, tls, words, signal);
    try {
        const hello = (0,wire/* writer */.K)().int32(0).int64(0n).int32(sessionTimeoutMs).int64(0n);
        const session = (0,wire/* reader */.w)(await socket.ask(hello.bytes(Buffer.alloc(16)).int8(0).done()));
        session.int32();
        if (session.int32() <= 0)
            throw new Error(`${words.who} ${server} opens no session`);
        const ask = asking(socket, server);
        if (credentials !== undefined)
            await ask.logIn(credentials);
        return { ...ask.reads, close: socket.close };
    }
    catch (thrown) {
        socket.close();
        throw thrown;
    }
}
function asking(socket, server) {
    let xid = 0;
    const ask = async (operation, path, body) => {
        xid += 1;
        const id = operation === 'auth' ? -4 : xid;
        const header = (0,wire/* writer */.K)().int32(id).int32(operations[operation]).done();
        const answer = (0,wire/* reader */.w)(await socket.ask(Buffer.concat([header, body])));
        const answered = answer.int32();
        if (answered !== id)
            throw new Error(`${words.who} ${server} answered another request`);
        answer.int64();
        const error = answer.int32();
        if (error === -101 && operation === 'getData')
            return undefined;
        if (error !== 0)
            throw new errors.UsageError(`ZooKeeper at ${server}: ${path === '' ? '' : `${path}: `}${client_errors[error] ?? `error ${error}`}.`);
        return answer;
    };
    const unwatched = (path) => (0,wire/* writer */.K)().bytes(Buffer.from(path)).int8(0).done();
    const reads = {
        async children(path) {
            const answer = await ask('getChildren', path, unwatched(path));
            return answer?.array((item) => item.bytes().toString('utf8')) ?? [];
        },
        async node(path) {
            const answer = await ask('getData', path, unwatched(path));
            if (answer === undefined)
                return undefined;
            const data = answer.bytes().toString('utf8');
            const created = answer.int64();
            // mzxid, ctime, mtime; version, cversion, aversion.
            answer.skip(3 * 8 + 3 * 4);
            return { data, created: String(created), ephemeral: answer.int64() !== 0n };
        },
    };
    const logIn = async (credentials) => {
        const body = (0,wire/* writer */.K)().int32(0).bytes(Buffer.from('digest')).bytes(Buffer.from(credentials));
        await ask('auth', '', body.done());
    };
    return { reads, logIn };
}

;// CONCATENATED MODULE: ./lib/adapters/zookeeper/source.js


/** Who leads an election of sequential nodes: the one with the lowest number (ZooKeeper's own recipe). */
function zookeeperSource(address, credentials, { now, signal }) {
    const { servers, path } = address;
    const claims = (0,adapters_claims/* claimsSeen */.F)();
    const unseen = new Set();
    let open;
    const drop = () => {
        open?.close();
        open = undefined;
    };
    const holderOf = async (zookeeper) => {
        for (let tries = 0; tries < 3; tries++) {
            const first = firstOf(await zookeeper.children(path));
            if (first === undefined)
                return null;
            const node = await zookeeper.node(`${path === '/' ? '' : path}/${first}`);
            if (node === undefined)
                continue;
            if (!node.ephemeral)
                unseen.add(`${first} is no ephemeral node: it stays when its maker is gone`);
            return { instance: node.data || first, fence: node.created };
        }
        throw new Error(`the nodes under ${path} come and go faster than they can be read`);
    };
    return {
        everyMs: 500,
        about: () => ({ endpoint: servers.join(','), version: '' }),
        async look() {
            try {
                open ??= await connectZooKeeper(address, credentials, signal);
                const askedMs = now().getTime();
                const holder = await holderOf(open);
                claims.add(holder, { askedMs, answeredMs: now().getTime() });
                return [];
            }
            catch (thrown) {
                drop();
                throw thrown;
            }
        },
        end: () => Promise.resolve(claims.lines()),
        unseen: () => [...unseen],
        close: () => Promise.resolve(drop()),
    };
}
/** By the ten digits that ZooKeeper puts at the end; other nodes take no part. */
function firstOf(names) {
    const numbered = names.flatMap((name) => {
        const sequence = /(-?\d{10})$/.exec(name)?.[1];
        return sequence === undefined ? [] : [{ name, sequence: Number(sequence) }];
    });
    return numbered.sort((a, b) => a.sequence - b.sequence)[0]?.name;
}


/***/ })

};
