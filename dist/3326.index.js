export const id = 3326;
export const ids = [3326,1545];
export const modules = {

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ podType),
/* harmony export */   PR: () => (/* binding */ reviewType),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/** Path of a resource type, of one of its objects, or of a subresource of one. */
function pathOf(type, namespace, name, subresource) {
    const root = type.apiVersion.includes('/')
        ? `/apis/${type.apiVersion}`
        : `/api/${type.apiVersion}`;
    const scope = type.namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
    const object = name === undefined ? '' : `/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
    return `${root}${scope}/${type.plural}${object}${subresource === undefined ? '' : `/${subresource}`}`;
}
const podType = {
    apiVersion: 'v1',
    kind: 'Pod',
    plural: 'pods',
    namespaced: true,
};
const reviewType = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    plural: 'selfsubjectaccessreviews',
    namespaced: false,
};


/***/ }),

/***/ 13326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptOf: () => (/* binding */ acceptOf),
/* harmony export */   forwardPort: () => (/* binding */ forwardPort),
/* harmony export */   portForwardProtocol: () => (/* binding */ portForwardProtocol)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59830);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11545);
/* harmony import */ var _websocket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15566);






/** Channels of one port: its data, and what the kubelet says of it. Each begins with two bytes, the port (k8s.io/kubelet/pkg/cri/streaming/portforward). */
const portForwardProtocol = 'v4.channel.k8s.io';
const openDeadlineMs = 10_000;
/** A local address that leads to a port of a pod through the API server; each connection is a port-forward of its own. */
async function forwardPort(access, target) {
    const open = new Set();
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)((socket) => {
        open.add(socket);
        socket.on('error', () => undefined);
        socket.once('close', () => open.delete(socket));
        socket.pause();
        target()
            .then((to) => bridge(access, to, socket))
            // Whoever connected is told by the end of its connection, and tries again.
            .catch(() => socket.destroy());
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        address: `127.0.0.1:${server.address().port}`,
        close() {
            server.close();
            for (const socket of open)
                socket.destroy();
        },
    };
}
async function bridge(access, to, socket) {
    const { upgraded, head } = await upgrade(access, to);
    const end = () => {
        upgraded.destroy();
        socket.destroy();
    };
    const read = (0,_websocket_js__WEBPACK_IMPORTED_MODULE_5__/* .frameReader */ .P)();
    const greeted = new Set();
    const take = (chunk) => {
        for (const frame of read(chunk)) {
            if (frame.kind === 'close')
                return end();
            if (frame.kind === 'ping')
                upgraded.write((0,_websocket_js__WEBPACK_IMPORTED_MODULE_5__/* .frameOf */ .D)('pong', frame.payload, true));
            else
                deliver(frame.payload);
        }
    };
    const deliver = (payload) => {
        const channel = payload[0] ?? 0;
        const first = !greeted.has(channel);
        greeted.add(channel);
        if (first)
            return;
        // The kubelet's word that the port cannot be reached.
        if (channel !== 0)
            return end();
        socket.write(payload.subarray(1));
    };
    const safely = (chunk) => {
        try {
            take(chunk);
        }
        catch {
            end();
        }
    };
    upgraded.on('data', safely);
    for (const event of ['error', 'close', 'end']) {
        upgraded.on(event, end);
        socket.on(event, end);
    }
    socket.on('data', (chunk) => {
        upgraded.write((0,_websocket_js__WEBPACK_IMPORTED_MODULE_5__/* .frameOf */ .D)('binary', Buffer.concat([Buffer.from([0]), chunk]), true));
    });
    if (head.length > 0)
        safely(head);
    socket.resume();
}
/** GET …/portforward as a WebSocket (RFC 6455 §4.1). */
async function upgrade(access, { namespace, pod, port }) {
    const options = (await access.options());
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('base64');
    const path = `${access.server.pathname.replace(/\/+$/, '')}${(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .podType */ .CG, namespace, pod, 'portforward')}?ports=${port}`;
    return await new Promise((resolve, reject) => {
        const asked = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(new URL(path, access.server), {
            ...options,
            method: 'GET',
            headers: {
                ...options.headers,
                connection: 'Upgrade',
                upgrade: 'websocket',
                'sec-websocket-version': '13',
                'sec-websocket-key': key,
                'sec-websocket-protocol': portForwardProtocol,
            },
            signal: AbortSignal.timeout(openDeadlineMs),
        });
        const fail = (why) => {
            asked.destroy();
            reject(new _ports_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .ClusterError */ .b('server', `port-forward to ${namespace}/${pod}:${port}: ${why}`));
        };
        asked.once('upgrade', (answer, upgraded, head) => answer.headers['sec-websocket-accept'] === acceptOf(key)
            ? resolve({ upgraded, head })
            : fail('the server does not speak WebSocket'));
        asked.once('response', ({ statusCode }) => fail(`the API server answered ${statusCode}`));
        asked.once('error', (error) => fail(error.message));
        asked.end();
    });
}
const acceptOf = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');


/***/ }),

/***/ 15566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf),
/* harmony export */   P: () => (/* binding */ frameReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** No message of ours or of an API server is larger. */
const longestBytes = 1024 * 1024;
const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };
/** One frame. Clients mask (§5.3), servers do not. */
function frameOf(kind, payload, masked) {
    const { length } = payload;
    const size = length < 126 ? Buffer.from([length]) : length < 65_536 ? Buffer.alloc(3) : Buffer.alloc(9);
    if (size.length === 3) {
        size[0] = 126;
        size.writeUInt16BE(length, 1);
    }
    else if (size.length === 9) {
        size[0] = 127;
        size.writeBigUInt64BE(BigInt(length), 1);
    }
    size[0] = (size[0] ?? 0) | (masked ? 0x80 : 0);
    const head = Buffer.from([0x80 | opcodes[kind]]);
    if (!masked)
        return Buffer.concat([head, size, payload]);
    const mask = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4);
    const body = Buffer.from(payload);
    unmask(body, mask);
    return Buffer.concat([head, size, mask, body]);
}
/** Reads frames from chunks, however they were cut; fragments of a message are joined. Throws on what is no frame or too long. */
function frameReader() {
    let held = Buffer.alloc(0);
    let fragments = [];
    const take = ({ opcode, final, payload }) => {
        if (opcode === opcodes.close)
            return { kind: 'close' };
        if (opcode === opcodes.ping)
            return { kind: 'ping', payload };
        if (opcode > opcodes.binary)
            return undefined;
        const all = [...fragments, payload];
        if (all.reduce((sum, { length }) => sum + length, 0) > longestBytes)
            throw new Error('a message is too long');
        fragments = final ? [] : all;
        return final ? { kind: 'binary', payload: Buffer.concat(all) } : undefined;
    };
    return (chunk) => {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const frames = [];
        for (let next = headOf(held); next !== undefined; next = headOf(held)) {
            held = held.subarray(next.total);
            const frame = take(next);
            if (frame !== undefined)
                frames.push(frame);
        }
        return frames;
    };
}
/** The first frame of the bytes; undefined = it has not come whole yet. */
function headOf(bytes) {
    const [first, second] = bytes;
    if (first === undefined || second === undefined)
        return undefined;
    if ((first & 0x70) !== 0)
        throw new Error('a frame has reserved bits');
    const masked = (second & 0x80) !== 0;
    const length = lengthOf(bytes, second & 0x7f);
    if (length === undefined)
        return undefined;
    const start = 2 + length.bytes + (masked ? 4 : 0);
    if (bytes.length < start + length.value)
        return undefined;
    const payload = Buffer.from(bytes.subarray(start, start + length.value));
    if (masked)
        unmask(payload, bytes.subarray(start - 4, start));
    const [opcode, final] = [first & 0x0f, (first & 0x80) !== 0];
    return { opcode, final, payload, total: start + length.value };
}
/** A length of one, two or eight bytes (§5.2); undefined = it has not come yet. */
function lengthOf(bytes, short) {
    if (short < 126)
        return { value: short, bytes: 0 };
    const size = short === 126 ? 2 : 8;
    if (bytes.length < 2 + size)
        return undefined;
    const value = size === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
    if (value > longestBytes)
        throw new Error('a frame is too long');
    return { value, bytes: size };
}
function unmask(payload, mask) {
    for (let i = 0; i < payload.length; i++)
        payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
}


/***/ })

};
