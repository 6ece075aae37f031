export const id = 5489;
export const ids = [5489,1545,3326];
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


/***/ }),

/***/ 92954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bk: () => (/* binding */ startChaosController),
  cv: () => (/* binding */ startChaosMesh)
});

// UNUSED EXPORTS: renewLease

// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/status-error.js
var status_error = __webpack_require__(73787);
;// CONCATENATED MODULE: ./lib/sandbox/chaos/types.js


const chaosType = (plural) => {
    const found = resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc).find((type) => type.plural === plural);
    if (found === undefined)
        throw new Error(`no resource ${plural}`);
    return found;
};
/** Kinds of experiments; each is reconciled by the same pipeline. */
const experimentTypes = [
    ...['podchaos', 'networkchaos', 'stresschaos', 'iochaos'],
    ...['timechaos', 'dnschaos', 'httpchaos', 'jvmchaos'],
].map(chaosType);
/** By experiment, the object of a pod's own name that carries its rules, and the list they stand in. */
const ruleTypes = {
    iochaos: { type: chaosType('podiochaos'), list: 'actions' },
    httpchaos: { type: chaosType('podhttpchaos'), list: 'rules' },
};
const podNetwork = chaosType('podnetworkchaos');
const finalizer = 'chaos-mesh/records';
/** Go's time.ParseDuration; undefined = it fails. */
function goDuration(value) {
    const given = (0,objects/* text */.Qq)(value);
    const match = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/.exec(given);
    if (match === null)
        return given === '0' ? 0 : undefined;
    const units = {
        ns: 1e-6,
        us: 1e-3,
        µs: 1e-3,
        ms: 1,
        s: 1e3,
        m: 6e4,
        h: 36e5,
    };
    let ms = 0;
    for (const [, number, unit] of (match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g))
        ms += Number(number) * (units[unit ?? ''] ?? 0);
    return match[1] === '-' ? -ms : ms;
}
/** pod-kill and container-kill: done once, and neither paused nor timed. */
const isOneShot = (resource, object) => resource.plural === 'podchaos' &&
    ['pod-kill', 'container-kill'].includes((0,objects/* text */.Qq)((0,objects.at)(object.spec)['action']));
/** Whether its records name containers. */
const namesContainers = (resource, object) => ['stresschaos', 'iochaos', 'timechaos', 'dnschaos', 'jvmchaos'].includes(resource.plural) ||
    (0,objects/* text */.Qq)((0,objects.at)(object.spec)['action']) === 'container-kill';
const containersOf = (pod) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers']).map(({ name }) => (0,objects/* text */.Qq)(name));

;// CONCATENATED MODULE: ./lib/sandbox/chaos/rules.js



const { pods } = resource_types/* builtInResources */.jz;
const sourceOf = ({ metadata }) => `${metadata.namespace}/${metadata.name}`;
const generationOf = (rules) => rules?.metadata.generation ?? 0;
const listsOf = (rules) => Object.fromEntries(Object.entries((0,objects/* fields */.OA)(rules?.spec)).map(([list, entries]) => [list, (0,objects/* records */.V0)(entries)]));
/** What the pod's own object says of one fault; `absent` = there is no object, or no word of the fault in it that was ever read. */
function ruleState(store, { namespace, name }, type = podNetwork, object) {
    const rules = store.find(type, namespace, name);
    if (rules === undefined)
        return 'absent';
    const source = sourceOf(object);
    const carries = Object.values(listsOf(rules)).some((entries) => entries.some((one) => one['source'] === source));
    const known = (0,objects.at)(object.status, 'instances')[`${namespace}/${name}`] !== undefined;
    if (!carries && !known)
        return 'absent';
    const { failedMessage, observedGeneration } = (0,objects.at)(rules.status);
    return {
        carries,
        read: (0,objects/* count */.U9)(observedGeneration) >= generationOf(rules),
        failed: (0,objects/* text */.Qq)(failedMessage),
    };
}
/** Writes the fault's entries into the pod's own object, instead of those that it had; the object is owned by the pod. */
function putRule({ store }, { namespace, name }, type = podNetwork, object, entries) {
    const source = sourceOf(object);
    const before = store.find(type, namespace, name);
    const kept = Object.entries(listsOf(before)).map(([list, all]) => [list, all.filter((one) => one['source'] !== source)]);
    const spec = Object.fromEntries(kept);
    for (const [list, added] of Object.entries(entries))
        spec[list] = [...(0,objects/* records */.V0)(spec[list]), ...(0,objects/* records */.V0)(added)];
    if (before !== undefined) {
        store.update(type, { ...before, spec });
        return;
    }
    const pod = store.find(pods, namespace, name);
    store.create(type, {
        apiVersion: 'chaos-mesh.org/v1alpha1',
        kind: type.kind,
        metadata: {
            ...{ namespace, name },
            ownerReferences: pod === undefined
                ? []
                : [{ apiVersion: 'v1', kind: 'Pod', name, uid: pod.metadata.uid ?? '' }],
        },
        spec,
    });
}
/** The daemon of the pod's node: reads the object, does what it says, and writes down that it did, or why it could not. */
function syncRules(store, acts, type, rules, wrong) {
    const { namespace, name } = rules.metadata;
    const observedGeneration = generationOf(rules);
    if ((0,objects/* count */.U9)((0,objects.at)(rules.status)['observedGeneration']) === observedGeneration)
        return;
    const pod = store.find(pods, namespace, name);
    const refused = failureOf(rules, pod, wrong);
    const unable = refused === '' && type.plural === 'podnetworkchaos'
        ? acts.network?.(pod?.metadata.uid ?? '', rulesIn(rules))
        : undefined;
    const failedMessage = unable === undefined ? refused : `unable to set tcs: ${unable}`;
    store.update(type, { ...rules, status: { observedGeneration, failedMessage } }, { status: true });
}
function failureOf(rules, pod, { daemonMissing }) {
    if ((0,objects/* fields */.OA)(pod?.spec)['hostNetwork'] === true)
        return 'It is dangerous to inject network chaos on a pod whose hostNetwork is true';
    if (daemonMissing === true)
        return "failed to get the chaos-daemon of the pod's node: no daemon on node";
    return (0,objects/* records */.V0)((0,objects/* fields */.OA)(rules.spec)['tcs']).some((entry) => entry['broken'] === true)
        ? 'unable to set tcs: unknown tc action'
        : '';
}
/** What its entries do with packets, one by one. */
function rulesIn(rules) {
    const { tcs, iptables } = (0,objects/* fields */.OA)(rules.spec);
    const namedIn = (entry) => Array.isArray(entry['named']) ? entry['named'].map(objects/* text */.Qq) : [];
    return [
        ...(0,objects/* records */.V0)(tcs).map((entry) => ({
            delayMs: goDuration((0,objects.at)(entry, 'delay')['latency']) ?? 0,
            lossPercent: Number((0,objects.at)(entry, 'loss')['loss'] ?? 0),
            cut: false,
            named: namedIn(entry),
        })),
        ...(0,objects/* records */.V0)(iptables).map((entry) => ({
            ...{ delayMs: 0, lossPercent: 0, cut: true },
            named: namedIn(entry),
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/sandbox/chaos/impl.js




const { pods: impl_pods } = resource_types/* builtInResources */.jz;
const failed = (phase, error) => ({
    phase,
    error,
});
/** impl.Apply of each kind, as far as this machine can do it. */
function apply(doing, resource, object, place) {
    const { store, wrong, options } = doing;
    const { neverInjects, lies } = wrong();
    const spec = (0,objects/* fields */.OA)(object.spec);
    if (neverInjects === true)
        return failed('Not Injected/Wait', 'unable to flush ip sets: the daemon refuses');
    const pod = store.find(impl_pods, place.namespace, place.name);
    const ruled = resource.plural === 'networkchaos' || resource.plural in ruleTypes;
    // Its rules went with the pod: there is nothing to wait for.
    if (pod === undefined && ruled)
        return { phase: 'Not Injected' };
    if (pod === undefined)
        return failed('Not Injected/Wait', `Pod "${place.name}" not found`);
    if (lies === true)
        return { phase: 'Injected' };
    const uid = pod.metadata.uid ?? '';
    if (resource.plural === 'podchaos')
        return applyPod(doing, object, pod, (0,objects/* text */.Qq)(spec['action']), uid);
    if (resource.plural === 'networkchaos')
        return applyRule(doing, object, place, networkEntries(object, place));
    if (resource.plural in ruleTypes && options.pretends === true)
        return applyRule(doing, object, place, undefined, resource);
    if (options.pretends === true)
        return { phase: 'Injected' };
    return failed('Not Injected/Wait', `unable to set ${object.kind} for pod ${place.name}: the sandbox has no such emulation`);
}
function applyPod({ store, acts }, object, pod, action, uid) {
    const spec = (0,objects/* fields */.OA)(object.spec);
    const { namespace, name } = pod.metadata;
    if (action === 'pod-kill') {
        const graceSeconds = (0,objects/* count */.U9)(spec['gracePeriod']);
        if (graceSeconds === 0)
            acts.kill(uid);
        store.remove(impl_pods, namespace, name, { graceSeconds });
        return { phase: 'Injected' };
    }
    if (action === 'container-kill')
        return acts.kill(uid)
            ? { phase: 'Injected' }
            : failed('Not Injected/Wait', `container of ${name} is not running`);
    const [container = {}] = (0,objects/* records */.V0)((0,objects.at)(pod.spec)['containers']);
    store.update(impl_pods, {
        ...pod,
        metadata: {
            ...pod.metadata,
            annotations: {
                ...pod.metadata.annotations,
                [pauseNote(object, container)]: (0,objects/* text */.Qq)(container['image']),
            },
        },
        spec: withImage(pod, pauseImage),
    });
    acts.pause?.(uid, true);
    return { phase: 'Injected' };
}
const pauseImage = 'gcr.io/google-containers/pause:latest';
function pauseNote(object, container) {
    const name = (0,objects/* text */.Qq)(container['name']);
    const whole = `chaos-mesh-${object.metadata.name}-pod-failure-${name}-normal-image`;
    return whole.length > 63 ? `${name}-normal` : whole;
}
const withImage = (pod, image) => {
    const [first = {}, ...others] = (0,objects/* records */.V0)((0,objects.at)(pod.spec)['containers']);
    return { ...(0,objects/* fields */.OA)(pod.spec), containers: [{ ...first, image }, ...others] };
};
/** What the daemon is to do in a pod: chains for a partition, queues for everything else. */
function networkEntries(object, { selectorKey }) {
    const spec = (0,objects/* fields */.OA)(object.spec);
    const action = (0,objects/* text */.Qq)(spec['action']);
    const source = sourceOf(object);
    // Without anybody named, everybody is meant: the kubelet's probes too.
    const named = [
        ...(Array.isArray(spec['externalTargets']) ? spec['externalTargets'].map(objects/* text */.Qq) : []),
        ...Object.values((0,objects.at)(spec['target'], 'selector', 'pods')).flatMap((names) => Array.isArray(names) ? names.map(objects/* text */.Qq) : []),
    ];
    if (action === 'partition') {
        const direction = (0,objects/* text */.Qq)(spec['direction']) || 'to';
        // Rules of the target's pods are the mirror image of the source's.
        const output = selectorKey === '.' ? direction !== 'from' : direction !== 'to';
        const input = selectorKey === '.' ? direction !== 'to' : direction !== 'from';
        const chain = (name) => ({
            ...{ source, named },
            name: `${name}/${object.metadata.name}`,
            direction: name,
        });
        return { iptables: [...(output ? [chain('OUTPUT')] : []), ...(input ? [chain('INPUT')] : [])] };
    }
    const block = spec[action];
    // Accepted by schema and webhook; the daemon cannot make a queue of nothing.
    if (!(0,objects/* isFields */.Ce)(block))
        return undefined;
    const type = action === 'bandwidth' ? 'bandwidth' : 'netem';
    return { tcs: [{ source, named, type, [action]: block }] };
}
function applyRule(doing, object, place, entries, resource) {
    const rule = resource === undefined ? undefined : ruleTypes[resource.plural];
    const lists = rule === undefined
        ? (entries ?? { tcs: [{ source: sourceOf(object), broken: true }] })
        : { [rule.list]: [{ source: sourceOf(object) }] };
    const state = ruleState(doing.store, place, rule?.type, object);
    if (state === 'absent') {
        putRule(doing, place, rule?.type, object, lists);
        return { phase: 'Not Injected/Wait' };
    }
    if (state.failed !== '')
        return failed('Not Injected/Wait', state.failed);
    return state.read ? { phase: 'Injected' } : { phase: 'Not Injected/Wait' };
}
/** impl.Recover of each kind. */
function recover(doing, resource, object, place) {
    const { store, acts, wrong } = doing;
    if (wrong().neverRecovers === true)
        return failed('Injected/Wait', 'unable to recover: rpc error: code = Unavailable desc = the daemon is gone');
    const pod = store.find(impl_pods, place.namespace, place.name);
    const rule = ruleTypes[resource.plural];
    if (resource.plural === 'networkchaos' || rule !== undefined) {
        if (wrong().leavesRules === true)
            return { phase: 'Not Injected' };
        const state = ruleState(store, place, rule?.type, object);
        if (state !== 'absent' && state.carries) {
            putRule(doing, place, rule?.type, object, {});
            return { phase: 'Injected/Wait' };
        }
        if (state !== 'absent' && state.failed !== '')
            return failed('Injected/Wait', state.failed);
        return state === 'absent' || state.read
            ? { phase: 'Not Injected' }
            : { phase: 'Injected/Wait' };
    }
    // Stress, DNS and time: a pod that cannot be read counts as recovered, whatever became of it.
    if (pod === undefined)
        return { phase: 'Not Injected' };
    if ((0,objects/* text */.Qq)((0,objects.at)(object.spec)['action']) === 'pod-failure')
        unpause(doing, object, pod, acts);
    return { phase: 'Not Injected' };
}
function unpause({ store }, object, pod, acts) {
    const [container = {}] = (0,objects/* records */.V0)((0,objects.at)(pod.spec)['containers']);
    const note = pauseNote(object, container);
    const image = pod.metadata.annotations?.[note];
    if (image === undefined)
        return;
    const annotations = { ...pod.metadata.annotations };
    delete annotations[note];
    store.update(impl_pods, {
        ...pod,
        metadata: { ...pod.metadata, annotations },
        spec: withImage(pod, image),
    });
    const uid = pod.metadata.uid ?? '';
    acts.pause?.(uid, false);
    // The real kubelet starts the container again, with its own image.
    acts.kill(uid);
}

;// CONCATENATED MODULE: ./lib/sandbox/chaos/pipeline.js





const { pods: pipeline_pods } = resource_types/* builtInResources */.jz;
/**
 * One pass of Chaos Mesh's pipeline (controllers/common of 2.8): initFinalizers, desiredPhase, condition, records, cleanFinalizers. It stops at the
 * first step that asks to be run again; a failing record does, and so cleanFinalizers is never reached, forced or not.
 */
function pass(doing, resource, object, nowMs) {
    const { store } = doing;
    const { finalizers = [], deletionTimestamp } = object.metadata;
    if (deletionTimestamp === undefined && !finalizers.includes(finalizer)) {
        store.update(resource, withFinalizers(object, [...finalizers, finalizer]));
        return { requeue: true };
    }
    const desired = desiredPhase(resource, object, nowMs);
    const before = (0,objects/* records */.V0)((0,objects.at)(object, 'status', 'experiment')['containerRecords']);
    // Of the records before this pass: one pass behind, and true of a fault that was never injected.
    const conditions = conditionsOf(object, before);
    const selected = before.length > 0 ? before : pipeline_select(doing.store, resource, object);
    const worked = selected.map((record) => work(doing, resource, object, record, desired.phase, nowMs));
    const containerRecords = worked.map(({ record }) => record);
    const status = {
        conditions,
        experiment: {
            desiredPhase: desired.phase,
            ...(containerRecords.length === 0 ? {} : { containerRecords }),
        },
        ...instancesOf(store, resource, containerRecords),
    };
    const stored = store.find(resource, object.metadata.namespace, object.metadata.name);
    if (stored === undefined)
        return { requeue: false };
    const updated = store.update(resource, { ...stored, status });
    if (worked.some(({ failed }) => failed))
        return { requeue: true };
    const done = containerRecords.every(({ phase }) => phase === 'Not Injected');
    const forced = object.metadata.annotations?.['chaos-mesh.chaos-mesh.org/cleanFinalizer'] === 'forced';
    if (deletionTimestamp !== undefined && (done || forced))
        store.update(resource, withFinalizers(updated, (updated.metadata.finalizers ?? []).filter((one) => one !== finalizer)));
    const waiting = worked.some(({ record }) => (0,objects/* text */.Qq)(record['phase']).endsWith('/Wait'));
    // Its own write brings the controller here once more, and only then do the conditions follow.
    const changed = worked.some(({ record }, i) => record !== before[i]);
    return {
        requeue: waiting || changed,
        ...(desired.afterMs === undefined ? {} : { afterMs: desired.afterMs }),
    };
}
const withFinalizers = (object, finalizers) => ({
    ...object,
    metadata: { ...object.metadata, finalizers },
});
/** Deleted, one-shot, out of time, paused, in this order. A duration that cannot be parsed is none: it never stops. */
function desiredPhase(resource, object, nowMs) {
    if (object.metadata.deletionTimestamp !== undefined)
        return { phase: 'Stop' };
    if (isOneShot(resource, object))
        return { phase: 'Run' };
    const durationMs = goDuration((0,objects.at)(object.spec)['duration']);
    const untilMs = durationMs === undefined
        ? undefined
        : Date.parse(object.metadata.creationTimestamp ?? '') + durationMs;
    if (untilMs !== undefined && untilMs < nowMs)
        return { phase: 'Stop' };
    if (object.metadata.annotations?.['experiment.chaos-mesh.org/pause'] === 'true')
        return { phase: 'Stop' };
    return untilMs === undefined ? { phase: 'Run' } : { phase: 'Run', afterMs: untilMs - nowMs + 1 };
}
function conditionsOf(object, before) {
    const every = (phase) => before.every((record) => record['phase'] === phase);
    const paused = object.metadata.annotations?.['experiment.chaos-mesh.org/pause'] === 'true';
    const condition = (type, is) => ({
        type,
        status: is ? 'True' : 'False',
    });
    return [
        condition('Selected', before.length > 0),
        condition('AllInjected', before.length > 0 && every('Injected')),
        condition('AllRecovered', every('Not Injected')),
        condition('Paused', paused),
    ];
}
/** Once, and by exact names: every other selector is passed over then, and so are names of nobody. */
function pipeline_select(store, resource, object) {
    const of = (selector, selectorKey) => Object.entries((0,objects.at)(selector, 'pods')).flatMap(([namespace, names]) => (Array.isArray(names) ? names.map(objects/* text */.Qq) : []).flatMap((name) => {
        const pod = store.find(pipeline_pods, namespace, name);
        if (pod === undefined)
            return [];
        const named = (0,objects.at)(object.spec)['containerNames'];
        const containers = Array.isArray(named) ? named.map(objects/* text */.Qq) : containersOf(pod).slice(0, 1);
        const ids = namesContainers(resource, object)
            ? containers.map((container) => `${namespace}/${name}/${container}`)
            : [`${namespace}/${name}`];
        return ids.map((id) => ({
            id,
            selectorKey,
            phase: 'Not Injected',
            injectedCount: 0,
            recoveredCount: 0,
        }));
    }));
    const { selector, target } = (0,objects/* fields */.OA)(object.spec);
    return [...of(selector, '.'), ...of((0,objects.at)(target)['selector'], '.Target')];
}
/** One record towards what is wanted: what is not injected yet is applied, also when it is to stop; that is the pipeline's own way. */
function work(doing, resource, object, record, desired, nowMs) {
    const phase = (0,objects/* text */.Qq)(record['phase']);
    if (desired === 'Run' ? phase === 'Injected' : phase === 'Not Injected')
        return { record, failed: false };
    const applying = desired === 'Run' ? !phase.startsWith('Injected') : phase.startsWith('Not Injected');
    const [namespace = '', name = '', container = ''] = (0,objects/* text */.Qq)(record['id']).split('/');
    const place = { namespace, name, container, selectorKey: (0,objects/* text */.Qq)(record['selectorKey']) };
    const operation = applying ? 'Apply' : 'Recover';
    const outcome = applying
        ? apply(doing, resource, object, place)
        : recover(doing, resource, object, place);
    const error = 'error' in outcome ? outcome.error : undefined;
    const event = (type, message) => ({
        ...{ type, operation, timestamp: (0,objects/* timestamp */.vE)(nowMs) },
        ...(message === undefined ? {} : { message }),
    });
    const events = (0,objects/* records */.V0)(record['events']);
    const done = applying ? outcome.phase === 'Injected' : outcome.phase === 'Not Injected';
    const counter = applying ? 'injectedCount' : 'recoveredCount';
    return {
        failed: error !== undefined,
        record: {
            ...record,
            phase: outcome.phase,
            ...(done ? { [counter]: (0,objects/* count */.U9)(record[counter]) + 1 } : {}),
            events: [
                ...events,
                ...(done ? [event('Succeeded')] : error === undefined ? [] : [event('Failed', error)]),
            ].slice(-100),
        },
    };
}
function instancesOf(store, resource, all) {
    const type = resource.plural === 'networkchaos' ? podNetwork : ruleTypes[resource.plural]?.type;
    if (type === undefined)
        return {};
    const instances = all.flatMap(({ id }) => {
        const [namespace = '', name = ''] = (0,objects/* text */.Qq)(id).split('/');
        const rules = store.find(type, namespace, name);
        return rules === undefined ? [] : [[`${namespace}/${name}`, generationOf(rules)]];
    });
    return { instances: Object.fromEntries(instances) };
}

;// CONCATENATED MODULE: ./lib/sandbox/chaos/webhooks.js



const isOurs = (resource) => resource.group === 'chaos-mesh.org' &&
    experimentTypes.some(({ plural }) => plural === resource.plural);
/**
 * Chaos Mesh's webhooks (failurePolicy Fail, on create and update, never on delete): fills in defaults, and refuses what the real one refuses. It
 * lets pass what the real one lets pass: an empty or a negative duration, a partition of everything, a delay without its block.
 */
function admit(resource, object, before, { controllerDown, webhookDown }) {
    if (!isOurs(resource))
        return;
    // The controller's own writes come by the store.
    if (controllerDown === true || webhookDown === true)
        throw new status_error/* StatusError */.Xs(500, 'InternalError', `Internal error occurred: failed calling webhook "m${resource.plural}.kb.io": failed to call webhook: Post "https://chaos-mesh-controller-manager.chaos-mesh.svc:443/mutate-chaos-mesh-org-v1alpha1-${resource.plural}?timeout=5s": dial tcp: connect: connection refused`);
    if (before !== undefined && !(0,objects/* sameJson */.Vk)(before.spec, object.spec))
        throw denied(resource, 'Cannot update chaos spec');
    if (before !== undefined)
        return;
    const spec = (0,objects/* fields */.OA)(object.spec);
    object.spec = resource.plural === 'networkchaos' ? { direction: 'to', ...spec } : spec;
    const problem = problemOf(resource, spec);
    if (problem !== undefined)
        throw denied(resource, problem);
}
const denied = ({ plural }, message) => new status_error/* StatusError */.Xs(422, 'Invalid', `admission webhook "v${plural}.kb.io" denied the request: ${message}`);
function problemOf({ plural }, spec) {
    const mode = (0,objects/* text */.Qq)(spec['mode']);
    if (!['one', 'all', 'fixed', 'fixed-percent', 'random-max-percent'].includes(mode))
        return `spec.mode: Unsupported value: "${mode}"`;
    const duration = spec['duration'];
    if (plural !== 'timechaos' &&
        duration !== undefined &&
        duration !== '' &&
        goDuration(duration) === undefined)
        return `spec.duration: Invalid value: "${(0,objects/* text */.Qq)(duration)}": time: invalid duration`;
    const action = (0,objects/* text */.Qq)(spec['action']);
    if (plural === 'podchaos' &&
        action === 'container-kill' &&
        !Array.isArray(spec['containerNames']))
        return 'spec.containerNames: Invalid value: null: the name of container is required on container-kill action';
    const external = spec['externalTargets'];
    const direction = (0,objects/* text */.Qq)(spec['direction']) || 'to';
    if (plural === 'networkchaos' &&
        action !== 'partition' &&
        direction !== 'to' &&
        external !== undefined)
        return `spec.direction: Invalid value: "${direction}": external targets cannot be used with \`from\` and \`both\` direction in netem action yet`;
    if (plural === 'stresschaos' &&
        spec['stressors'] === undefined &&
        spec['stressngStressors'] === undefined)
        return 'spec: missing stressors';
    const percent = (0,objects/* records */.V0)([(0,objects.at)(spec, 'loss')])[0]?.['loss'];
    return plural === 'networkchaos' &&
        percent !== undefined &&
        !(Number(percent) >= 0 && Number(percent) <= 100)
        ? `spec.loss.loss: Invalid value: "${(0,objects/* text */.Qq)(percent)}"`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/chaos/workflow.js


const workflows = chaosType('workflows');
/**
 * The part of a Workflow that an experiment uses: the children of its entry are made at once, and the node says ChaosInjected as soon as the object
 * exists, whether anything was injected or not. `isWell` = what its status check is answered.
 */
function runWorkflow(store, workflow, isWell) {
    const { metadata } = workflow;
    if (metadata.deletionTimestamp !== undefined)
        return;
    const templates = (0,objects/* records */.V0)((0,objects.at)(workflow.spec)['templates']);
    const entry = templates.find(({ name }) => name === (0,objects.at)(workflow.spec)['entry']);
    const names = Array.isArray(entry?.['children']) ? entry['children'].map(objects/* text */.Qq) : [];
    const children = templates.filter(({ name }) => names.includes((0,objects/* text */.Qq)(name)));
    const guard = children.find(({ abortWithStatusCheck }) => abortWithStatusCheck === true);
    const failing = guard !== undefined && !isWell((0,objects/* text */.Qq)((0,objects.at)(guard, 'statusCheck', 'http')['url']));
    const aborted = failing || metadata.annotations?.['workflow.chaos-mesh.org/abort'] === 'true';
    for (const child of children) {
        const type = experimentTypes.find(({ kind }) => kind === child['templateType']);
        if (type === undefined)
            continue;
        const name = `${metadata.name}-${(0,objects/* text */.Qq)(child['name'])}`.slice(0, 63);
        const found = store.find(type, metadata.namespace, name);
        if (aborted && found !== undefined)
            store.remove(type, metadata.namespace, name);
        if (aborted || found !== undefined)
            continue;
        store.create(type, {
            apiVersion: 'chaos-mesh.org/v1alpha1',
            kind: type.kind,
            metadata: {
                name,
                ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
                labels: {
                    'chaos-mesh.org/controlled-by': metadata.name,
                    'chaos-mesh.org/workflow': metadata.name,
                },
                ownerReferences: [
                    {
                        apiVersion: workflow.apiVersion,
                        kind: 'Workflow',
                        name: metadata.name,
                        uid: metadata.uid ?? '',
                    },
                ],
            },
            spec: (0,objects/* fields */.OA)(child[lower(type.kind)]),
        });
    }
    const status = {
        conditions: [
            { type: 'Accomplished', status: 'False' },
            { type: 'ChaosInjected', status: aborted ? 'False' : 'True' },
            { type: 'Aborted', status: aborted ? 'True' : 'False' },
        ],
    };
    store.update(workflows, { ...workflow, status }, { status: true });
}
/** `podChaos`, `ioChaos`, `dnsChaos`. */
const lower = (kind) => kind.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (head) => head.toLowerCase());

;// CONCATENATED MODULE: ./lib/sandbox/chaos/controller.js








const ruleResources = [podNetwork, ...Object.values(ruleTypes).map(({ type }) => type)];
const controller_workflows = chaosType('workflows');
/**
 * Chaos Mesh as the sandbox has it: its reconcile pipeline, its daemon and its webhooks, acting on the sandbox's own pods. What this machine cannot do
 * fails with a reason in the records, as the real daemon's does. Records, finalizers, phases and their traps are Chaos Mesh's own (docs/chaos.md).
 */
function startChaosMesh(store, acts, options = {}) {
    const { passMs = 100 } = options;
    const timers = new Set();
    const attempts = new Map();
    let wrong = {};
    let isWell = () => true;
    let stopped = false;
    const doing = { store, acts, options, wrong: () => wrong };
    let soon = 0;
    const later = (ms, step) => {
        if (stopped)
            return;
        if (ms <= 1000)
            soon += 1;
        // Node's timers end at 2^31 ms; no fault here lasts so long.
        const timer = setTimeout(() => {
            timers.delete(timer);
            if (ms <= 1000)
                soon -= 1;
            tolerated(step);
        }, Math.min(ms, 2 ** 30));
        timers.add(timer);
    };
    const queued = new Set();
    /** What is being reconciled: its own writes are no news to it. */
    let busy = '';
    const enqueue = (resource, { metadata }, ms) => {
        const key = `${resource.plural}/${metadata.namespace}/${metadata.name}`;
        if (ms <= passMs && queued.has(key))
            return;
        if (ms <= passMs)
            queued.add(key);
        later(ms, () => {
            queued.delete(key);
            busy = key;
            try {
                reconcile(resource, metadata.namespace ?? '', metadata.name);
            }
            finally {
                busy = '';
            }
        });
    };
    const reconcile = (resource, namespace, name) => {
        const object = store.find(resource, namespace, name);
        // With the controller its daemons stay, but nobody tells them anything.
        if (object === undefined || wrong.controllerDown === true)
            return;
        if (ruleResources.some(({ plural }) => plural === resource.plural)) {
            syncRules(store, acts, resource, object, wrong);
            // Whoever wrote rules into it hears that they were read, or why not.
            for (const type of experimentTypes)
                for (const owner of store.list(type, namespace))
                    if ((0,objects.at)(owner.status, 'instances')[`${namespace}/${name}`] !== undefined)
                        enqueue(type, owner, passMs);
            return;
        }
        if (resource.plural === controller_workflows.plural) {
            runWorkflow(store, object, (url) => isWell(url));
            return;
        }
        const key = `${resource.plural}/${namespace}/${name}`;
        const { requeue, afterMs } = pass(doing, resource, object, Date.now());
        const tries = requeue ? (attempts.get(key) ?? 0) + 1 : 0;
        attempts.set(key, tries);
        // As client-go's queue: each time later, up to half a minute here.
        if (requeue)
            enqueue(resource, object, Math.min(30_000, Math.max(1, passMs) * 2 ** Math.min(tries, 15)));
        if (afterMs !== undefined)
            enqueue(resource, object, Math.max(passMs + 1, afterMs));
    };
    const followed = [...experimentTypes, ...ruleResources, controller_workflows];
    const unsubscribe = store.onChange(({ resource, type, object }) => {
        if (type === 'DELETED')
            return;
        if (busy === `${resource.plural}/${object.metadata.namespace}/${object.metadata.name}`)
            return;
        const served = followed.find(({ plural }) => plural === resource.plural && resource.group === 'chaos-mesh.org');
        if (served !== undefined)
            enqueue(served, object, passMs);
    });
    const all = () => {
        for (const resource of followed)
            for (const object of store.list(resource))
                enqueue(resource, object, passMs);
    };
    return {
        misbehave(given) {
            wrong = given;
            all();
        },
        admit: (resource, object, before) => admit(resource, object, before, wrong),
        answerStatusChecks(given) {
            isWell = given;
            all();
        },
        busy: () => soon > 0,
        stop() {
            stopped = true;
            unsubscribe();
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function tolerated(step) {
    try {
        step();
    }
    catch (thrown) {
        if (!(thrown instanceof status_error/* StatusError */.Xs))
            throw thrown;
    }
}
/** Its Lease, as a controller that is alive renews it. */
function renewLease(store, nowMs) {
    const { leases } = builtInResources;
    const found = store.find(leases, 'chaos-mesh', 'chaos-mesh');
    const spec = {
        holderIdentity: 'chaos-mesh',
        leaseDurationSeconds: 15,
        renewTime: new Date(nowMs).toISOString(),
    };
    if (found !== undefined)
        store.update(leases, { ...found, spec });
    else
        store.create(leases, {
            apiVersion: 'coordination.k8s.io/v1',
            kind: 'Lease',
            metadata: { name: 'chaos-mesh', namespace: 'chaos-mesh' },
            spec,
        });
}
/** With its pods' one act; for worlds that need no more. */
function startChaosController(store, kill, passMs = 100) {
    return startChaosMesh(store, { kill }, { passMs }).stop;
}


/***/ }),

/***/ 48548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/sandbox/github/changes.js
const change = (subject, file, at, lines) => {
    const [line, header] = at;
    const added = lines.filter((one) => one.startsWith('+')).length;
    const removed = lines.filter((one) => one.startsWith('-')).length;
    const same = lines.length - added - removed;
    return {
        subject,
        file,
        patch: `@@ -${line},${same + removed} +${line},${same + added} @@ ${header}\n${lines.join('\n')}`,
    };
};
const carts = change('Read carts from the new cluster', 'cmd/shop/carts.go', [58, 'func (c *carts) load(ctx context.Context, id string) (*Cart, error) {'], [
    ' \tconn := c.pool.Get(ctx)',
    '-\tdefer conn.Close()',
    ' \treply, err := conn.Do(ctx, "HGETALL", key(id))',
    '+\tif errors.Is(err, context.DeadlineExceeded) {',
    '+\t\treturn c.again(ctx, id)',
    '+\t}',
]);
const payments = change('Watch payments until they are settled', 'cmd/shop/payments.go', [85, 'func (p *payments) watch(ctx context.Context, id string) {'], [' \tevents := p.subscribe(id)', '-\tdefer events.Close()', '+\tfor e := range events.C {']);
const orders = change('Take orders through the new payment client', 'cmd/shop/server.go', [110, 'func (s *server) orders(w http.ResponseWriter, r *http.Request) {'], [' \torder := read(r)', '-\ts.queue.Put(order)', '+\ts.queue.PutAsync(order)']);
const byDefect = {
    'redis-split-brain': carts,
    'goroutine-leak': payments,
};
/** The answer of the compare API between the stable version and one with a defect in its tag. */
function compared(head) {
    const defect = head.replace(/^v?[\d.]+-?/, '');
    const { file, patch, subject } = byDefect[defect] ?? orders;
    return {
        files: [{ filename: file, status: 'modified', patch }],
        commits: [{ sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b', commit: { message: subject } }],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sandbox/github/git-store.js

/** Commits, trees and branches in memory, by the hash of what they hold. */
function gitStore() {
    const commits = new Map();
    const trees = new Map();
    const blobs = new Map();
    const refs = new Map();
    const sha = (what) => (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(what)).digest('hex');
    const store = (files, parents, message) => {
        const made = { sha: sha([[...files], parents, message]), files, parents, message };
        commits.set(made.sha, made);
        return made;
    };
    const at = (ref) => commits.get(refs.get(ref.replace(/^refs\/heads\//, '')) ?? ref);
    const descends = (from, ancestor) => from === ancestor ||
        (commits.get(from)?.parents.some((parent) => descends(parent, ancestor)) ?? false);
    const changed = (base, files) => {
        const next = new Map(base);
        for (const [path, content] of Object.entries(files))
            if (content === null)
                next.delete(path);
            else
                next.set(path, content);
        return next;
    };
    const push = (branch, files, message = 'by hand') => {
        const parent = at(branch);
        const made = store(changed(parent?.files ?? new Map(), files), parent === undefined ? [] : [parent.sha], message);
        refs.set(branch, made.sha);
        return made.sha;
    };
    return { trees, blobs, refs, commits, sha, store, at, descends, changed, push };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/git.js

const notFound = [404, { message: 'Not Found' }];
const repo = '^/repos/[^/]+/[^/]+';
/** GitHub's git data API (refs, trees, commits, contents) and pull requests, for one repository. */
function gitStandIn() {
    const { trees, blobs, refs, commits, sha, store, at, descends, changed, push } = gitStore();
    const guarded = new Set();
    const pulls = [];
    const refused = (branch) => guarded.has(branch)
        ? [
            422,
            {
                message: 'Repository rule violations found: changes must be made through a pull request.',
            },
        ]
        : undefined;
    const refAnswer = (branch) => ({
        ref: `refs/heads/${branch}`,
        object: { type: 'commit', sha: refs.get(branch) },
    });
    const answers = [
        ['GET', new RegExp(`${repo}$`), () => [200, { full_name: 'acme/deploy' }]],
        [
            'GET',
            new RegExp(`${repo}/git/ref/heads/(.+)$`),
            (_body, match) => {
                const branch = match[1] ?? '';
                return refs.has(branch) ? [200, refAnswer(branch)] : notFound;
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/contents/(.+)$`),
            (_body, match, query) => {
                const path = match[1] ?? '';
                const content = at(query.get('ref') ?? 'main')?.files.get(path);
                if (content === undefined)
                    return notFound;
                const id = sha(content);
                blobs.set(id, content);
                const large = Buffer.byteLength(content) > 1_000_000;
                return [
                    200,
                    {
                        type: 'file',
                        path,
                        sha: id,
                        encoding: large ? 'none' : 'base64',
                        content: large ? '' : Buffer.from(content).toString('base64'),
                    },
                ];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/git/blobs/([0-9a-f]+)$`),
            (_body, match) => {
                const content = blobs.get(match[1] ?? '');
                return content === undefined
                    ? notFound
                    : [200, { encoding: 'base64', content: Buffer.from(content).toString('base64') }];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/git/commits/([0-9a-f]+)$`),
            (_body, match) => {
                const found = commits.get(match[1] ?? '');
                if (found === undefined)
                    return notFound;
                const tree = sha([...found.files]);
                trees.set(tree, found.files);
                return [200, { sha: found.sha, tree: { sha: tree }, message: found.message }];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/trees$`),
            (body) => {
                const rows = body['tree'];
                const files = changed(trees.get(String(body['base_tree'])) ?? new Map(), Object.fromEntries(rows.map(({ path, content }) => [path, content ?? null])));
                const id = sha([...files]);
                trees.set(id, files);
                return [201, { sha: id }];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/commits$`),
            (body) => {
                const files = trees.get(String(body['tree']));
                if (files === undefined)
                    return [422, { message: 'Tree SHA does not exist' }];
                const made = store(files, body['parents'], String(body['message']));
                return [
                    201,
                    { sha: made.sha, html_url: `https://github.com/acme/deploy/commit/${made.sha}` },
                ];
            },
        ],
        [
            'POST',
            new RegExp(`${repo}/git/refs$`),
            (body) => {
                const branch = String(body['ref']).replace(/^refs\/heads\//, '');
                if (refs.has(branch))
                    return [422, { message: 'Reference already exists' }];
                refs.set(branch, String(body['sha']));
                return [201, refAnswer(branch)];
            },
        ],
        [
            'PATCH',
            new RegExp(`${repo}/git/refs/heads/(.+)$`),
            (body, match) => {
                const branch = match[1] ?? '';
                const now = refs.get(branch);
                if (now === undefined)
                    return [422, { message: 'Reference does not exist' }];
                const next = String(body['sha']);
                if (!descends(next, now))
                    return [422, { message: 'Update is not a fast forward' }];
                const no = refused(branch);
                if (no !== undefined)
                    return no;
                refs.set(branch, next);
                return [200, refAnswer(branch)];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/pulls$`),
            (_body, _match, query) => [
                200,
                pulls.filter(({ state, head, base }) => state === (query.get('state') ?? 'open') &&
                    (query.get('head') ?? '').endsWith(`:${head.ref}`) &&
                    base.ref === query.get('base')),
            ],
        ],
        [
            'POST',
            new RegExp(`${repo}/pulls$`),
            (body) => {
                const number = 100 + pulls.length;
                const made = {
                    number,
                    head: { ref: String(body['head']) },
                    base: { ref: String(body['base']) },
                    html_url: `https://github.com/acme/deploy/pull/${number}`,
                    title: String(body['title']),
                    body: String(body['body']),
                    state: 'open',
                    merged_at: null,
                };
                pulls.push(made);
                return [201, made];
            },
        ],
        [
            'GET',
            new RegExp(`${repo}/pulls/(\\d+)$`),
            (_body, match) => {
                const found = pulls.find(({ number }) => number === Number(match[1]));
                return found === undefined ? notFound : [200, found];
            },
        ],
        [
            'PATCH',
            new RegExp(`${repo}/pulls/(\\d+)$`),
            (body, match) => {
                const found = pulls.find(({ number }) => number === Number(match[1]));
                if (found === undefined)
                    return notFound;
                if (body['state'] === 'closed')
                    found.state = 'closed';
                return [200, found];
            },
        ],
    ];
    return {
        ...{ answers, pulls, push, descends },
        head: (branch) => refs.get(branch),
        file: (branch, path) => at(branch)?.files.get(path),
        log(branch) {
            const said = [];
            for (let now = at(branch); now !== undefined; now = commits.get(now.parents[0] ?? ''))
                said.push(now.message);
            return said;
        },
        protect(branch) {
            guarded.add(branch);
        },
        merge(number) {
            const pull = pulls.find((each) => each.number === number);
            const head = pull === undefined ? undefined : at(pull.head.ref);
            if (pull === undefined || head === undefined)
                throw new Error(`no pull request #${number}`);
            const base = at(pull.base.ref);
            // What the branch changed goes on top of whatever the base has become.
            const own = at(head.parents[0] ?? '')?.files ?? new Map();
            const diff = [...head.files].filter(([path, content]) => own.get(path) !== content);
            const made = store(new Map([...(base?.files ?? []), ...diff]), [base?.sha ?? '', head.sha], `Merge pull request #${number}`);
            refs.set(pull.base.ref, made.sha);
            pull.state = 'closed';
            pull.merged_at = '2026-01-01T00:00:00Z';
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/github/server.js



/** Whose token every request carries. */
const botLogin = 'github-actions[bot]';
/** The few endpoints of GitHub's REST API that a report needs, for one pull request. */
async function startGitHub(pullRequest) {
    const comments = [];
    const asked = [];
    let refused;
    let next = 1;
    const git = gitStandIn();
    const answers = [
        ...git.answers,
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/pulls$/,
            () => [200, [{ number: pullRequest, state: 'open' }]],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/compare\/([^/]+)\.\.\.([^/]+)$/,
            (_body, match) => {
                const [base = '', head = ''] = match.slice(1).map(decodeURIComponent);
                const status = git.descends(head, base)
                    ? head === base
                        ? 'identical'
                        : 'ahead'
                    : git.descends(base, head)
                        ? 'behind'
                        : 'diverged';
                return [200, { ...compared(head), status }];
            },
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/,
            (_body, match) => [
                200,
                { id: Number(match[1]), head_sha: 'abc', pull_requests: [{ number: pullRequest }] },
            ],
        ],
        [
            'GET',
            /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
            (_body, _match, query) => {
                const size = Number(query.get('per_page') ?? '30');
                const page = Number(query.get('page') ?? '1');
                return [200, comments.slice((page - 1) * size, page * size)];
            },
        ],
        [
            'POST',
            /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
            ({ body }, match) => {
                const id = next++;
                const made = {
                    id,
                    body: String(body),
                    html_url: `https://github.com/${match[1]}/pull/${match[2]}#issuecomment-${id}`,
                    user: { login: botLogin, type: 'Bot' },
                };
                comments.push(made);
                return [201, made];
            },
        ],
        ['POST', /^\/graphql$/, () => [200, { data: { viewer: { login: botLogin } } }]],
        [
            'PATCH',
            /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
            ({ body }, match) => {
                const found = comments.find(({ id }) => id === Number(match[1]));
                if (found === undefined)
                    return [404, { message: 'Not Found' }];
                found.body = String(body);
                return [200, found];
            },
        ],
    ];
    const server = (0,external_node_http_.createServer)((request, response) => {
        void (async () => {
            const url = new URL(request.url ?? '/', 'http://github');
            const body = await jsonBody(request);
            const { method = 'GET' } = request;
            if (url.pathname !== '/graphql')
                asked.push({ method, url, body });
            const found = answers
                .map(([method, path, answer]) => ({
                // Clients write a branch or a path with its slashes escaped.
                match: method === request.method ? path.exec(decodeURIComponent(url.pathname)) : null,
                answer,
            }))
                .find(({ match }) => match !== null);
            const writes = request.method !== 'GET' && url.pathname !== '/graphql';
            const [status, payload] = writes && refused !== undefined
                ? [refused, { message: 'Resource not accessible by integration' }]
                : found?.match == null
                    ? [404, { message: 'Not Found' }]
                    : found.answer(body, found.match, url.searchParams);
            response
                .writeHead(status, { 'content-type': 'application/json' })
                .end(JSON.stringify(payload));
        })();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        comments,
        asked,
        git,
        refuse(status) {
            refused = status;
        },
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function jsonBody(request) {
    let content = '';
    for await (const chunk of request)
        content += chunk.toString('utf8');
    return content === '' ? {} : JSON.parse(content);
}


/***/ }),

/***/ 95420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Oo: () => (/* binding */ controllerOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; anything else reads as an empty one. */
function fields(value) {
    return isFields(value) ? value : {};
}
/** The value as a list of objects; anything else reads as an empty one. */
function records(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function count(value, otherwise = 0) {
    return typeof value === 'number' ? value : otherwise;
}
/** The object at a path of field names, or an empty one. */
function at(value, ...path) {
    let here = fields(value);
    for (const step of path)
        here = fields(here[step]);
    return here;
}
/** Equality of JSON values; the order of an object's fields does not matter, an undefined field is a missing one. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameJson(x, b[i]));
    }
    if (!isFields(a) || !isFields(b))
        return false;
    // Plain loops: this is asked at each write of each controller.
    for (const key in a)
        if (!sameJson(a[key], b[key]))
            return false;
    for (const key in b)
        if (b[key] !== undefined && a[key] === undefined)
            return false;
    return true;
}
/** RFC 3339 in whole seconds, as Kubernetes writes times. */
function timestamp(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function controllerOf(object) {
    return object.metadata.ownerReferences?.find((owner) => owner.controller === true);
}
/** The status condition of a type, if the object has one. */
function conditionOf(object, type) {
    return records(object.status?.['conditions']).find((condition) => condition['type'] === type);
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ defaultCustomResources),
/* harmony export */   gc: () => (/* binding */ customResource),
/* harmony export */   jz: () => (/* binding */ builtInResources)
/* harmony export */ });
const everyVerb = [
    'create',
    'delete',
    'deletecollection',
    'get',
    'list',
    'patch',
    'update',
    'watch',
];
function builtIn(apiVersion, kind, plural, more = {}) {
    const slash = apiVersion.indexOf('/');
    return {
        group: slash === -1 ? '' : apiVersion.slice(0, slash),
        version: apiVersion.slice(slash + 1),
        kind,
        plural,
        singular: kind.toLowerCase(),
        namespaced: true,
        shortNames: [],
        subresources: [],
        custom: false,
        counted: false,
        verbs: everyVerb,
        ...more,
    };
}
function customResource(about) {
    return builtIn(`${about.group}/${about.version}`, about.kind, about.plural, {
        namespaced: about.namespaced ?? true,
        shortNames: about.shortNames ?? [],
        subresources: about.status === true ? ['status'] : [],
        custom: true,
        counted: true,
    });
}
const status = ['status'];
const workload = { counted: true, subresources: ['scale', 'status'] };
const cluster = { namespaced: false };
const builtInResources = {
    namespaces: builtIn('v1', 'Namespace', 'namespaces', {
        ...cluster,
        shortNames: ['ns'],
        subresources: ['finalize', 'status'],
    }),
    nodes: builtIn('v1', 'Node', 'nodes', { ...cluster, shortNames: ['no'], subresources: status }),
    pods: builtIn('v1', 'Pod', 'pods', {
        shortNames: ['po'],
        counted: true,
        subresources: ['binding', 'eviction', 'log', 'portforward', 'proxy', 'status'],
    }),
    services: builtIn('v1', 'Service', 'services', {
        shortNames: ['svc'],
        subresources: status,
    }),
    configMaps: builtIn('v1', 'ConfigMap', 'configmaps', { shortNames: ['cm'] }),
    secrets: builtIn('v1', 'Secret', 'secrets'),
    events: builtIn('v1', 'Event', 'events', { shortNames: ['ev'] }),
    endpoints: builtIn('v1', 'Endpoints', 'endpoints', { shortNames: ['ep'], singular: 'endpoints' }),
    serviceAccounts: builtIn('v1', 'ServiceAccount', 'serviceaccounts', { shortNames: ['sa'] }),
    deployments: builtIn('apps/v1', 'Deployment', 'deployments', {
        ...workload,
        shortNames: ['deploy'],
    }),
    replicaSets: builtIn('apps/v1', 'ReplicaSet', 'replicasets', { ...workload, shortNames: ['rs'] }),
    statefulSets: builtIn('apps/v1', 'StatefulSet', 'statefulsets', {
        ...workload,
        shortNames: ['sts'],
    }),
    controllerRevisions: builtIn('apps/v1', 'ControllerRevision', 'controllerrevisions'),
    persistentVolumes: builtIn('v1', 'PersistentVolume', 'persistentvolumes', {
        ...cluster,
        shortNames: ['pv'],
        subresources: status,
    }),
    persistentVolumeClaims: builtIn('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims', {
        shortNames: ['pvc'],
        subresources: status,
    }),
    jobs: builtIn('batch/v1', 'Job', 'jobs', { counted: true, subresources: status }),
    cronJobs: builtIn('batch/v1', 'CronJob', 'cronjobs', {
        counted: true,
        shortNames: ['cj'],
        subresources: status,
    }),
    leases: builtIn('coordination.k8s.io/v1', 'Lease', 'leases'),
    endpointSlices: builtIn('discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices', {
        counted: true,
    }),
    horizontalPodAutoscalers: builtIn('autoscaling/v2', 'HorizontalPodAutoscaler', 'horizontalpodautoscalers', { shortNames: ['hpa'], subresources: status }),
    ingresses: builtIn('networking.k8s.io/v1', 'Ingress', 'ingresses', {
        counted: true,
        shortNames: ['ing'],
        subresources: status,
    }),
    ingressClasses: builtIn('networking.k8s.io/v1', 'IngressClass', 'ingressclasses', cluster),
    podDisruptionBudgets: builtIn('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets', {
        counted: true,
        shortNames: ['pdb'],
        subresources: status,
    }),
    roles: builtIn('rbac.authorization.k8s.io/v1', 'Role', 'roles'),
    roleBindings: builtIn('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rolebindings'),
    clusterRoles: builtIn('rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', cluster),
    clusterRoleBindings: builtIn('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'clusterrolebindings', cluster),
    selfSubjectAccessReviews: builtIn('authorization.k8s.io/v1', 'SelfSubjectAccessReview', 'selfsubjectaccessreviews', { ...cluster, verbs: ['create'] }),
};
const gateway = (kind, plural, more = {}) => ({
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    kind,
    plural,
    status: true,
    ...more,
});
const istio = (kind, plural) => ({
    group: 'networking.istio.io',
    version: 'v1',
    kind,
    plural,
    status: true,
});
const argo = (kind, plural, more = {}) => ({
    group: 'argoproj.io',
    version: 'v1alpha1',
    kind,
    plural,
    ...more,
});
/** Chaos Mesh declares no status subresource for its experiments; only PodNetworkChaos and its like have one. */
const chaos = (kind, plural, withStatus = false) => ({
    group: 'chaos-mesh.org',
    version: 'v1alpha1',
    kind,
    plural,
    status: withStatus,
});
const defaultCustomResources = [
    gateway('GatewayClass', 'gatewayclasses', { namespaced: false, shortNames: ['gc'] }),
    gateway('Gateway', 'gateways', { shortNames: ['gtw'] }),
    gateway('HTTPRoute', 'httproutes'),
    gateway('GRPCRoute', 'grpcroutes'),
    istio('VirtualService', 'virtualservices'),
    istio('DestinationRule', 'destinationrules'),
    argo('Rollout', 'rollouts', { status: true, shortNames: ['ro'] }),
    argo('Application', 'applications', { shortNames: ['app'] }),
    argo('AnalysisRun', 'analysisruns'),
    argo('AnalysisTemplate', 'analysistemplates'),
    {
        group: 'kustomize.toolkit.fluxcd.io',
        version: 'v1',
        kind: 'Kustomization',
        plural: 'kustomizations',
        shortNames: ['ks'],
        status: true,
    },
    {
        group: 'keda.sh',
        version: 'v1alpha1',
        kind: 'ScaledObject',
        plural: 'scaledobjects',
        shortNames: ['so'],
        status: true,
    },
    chaos('PodChaos', 'podchaos'),
    chaos('NetworkChaos', 'networkchaos'),
    chaos('StressChaos', 'stresschaos'),
    chaos('IOChaos', 'iochaos'),
    chaos('TimeChaos', 'timechaos'),
    chaos('DNSChaos', 'dnschaos'),
    chaos('HTTPChaos', 'httpchaos'),
    chaos('JVMChaos', 'jvmchaos'),
    chaos('Workflow', 'workflows', true),
    chaos('Schedule', 'schedules'),
    chaos('PodNetworkChaos', 'podnetworkchaos', true),
    chaos('PodHttpChaos', 'podhttpchaos', true),
    chaos('PodIOChaos', 'podiochaos', true),
];


/***/ }),

/***/ 88192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startApiServer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/certificates.js

const SEQUENCE = 0x30;
const SET = 0x31;
function der(tag, ...parts) {
    const body = Buffer.concat(parts);
    const short = body.length < 0x80;
    const size = Buffer.from(body.length.toString(16).padStart(body.length < 0x100 ? 2 : 4, '0'), 'hex');
    const length = short ? Buffer.from([body.length]) : Buffer.from([0x80 | size.length, ...size]);
    return Buffer.concat([Buffer.from([tag]), length, body]);
}
function base128(value) {
    const digits = [value & 0x7f];
    for (let rest = value >>> 7; rest > 0; rest >>>= 7)
        digits.unshift((rest & 0x7f) | 0x80);
    return digits;
}
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
const utf8 = (value) => der(0x0c, Buffer.from(value));
const bits = (value, unused = 0) => der(0x03, Buffer.from([unused]), value);
const TRUE = der(0x01, Buffer.from([0xff]));
const ecdsaWithSha256 = der(SEQUENCE, oid('1.2.840.10045.4.3.2'));
function distinguishedName(subject) {
    const attribute = (type, value) => der(SET, der(SEQUENCE, oid(type), utf8(value)));
    return der(SEQUENCE, ...(subject.organizations ?? []).map((name) => attribute('2.5.4.10', name)), attribute('2.5.4.3', subject.commonName));
}
/** GeneralizedTime: good for every year, unlike UTCTime. */
function time(at) {
    return der(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
}
function extension(type, value, critical = false) {
    return der(SEQUENCE, oid(type), ...(critical ? [TRUE] : []), der(0x04, value));
}
const keyUsage = (value, unused) => extension('2.5.29.15', bits(Buffer.from([value]), unused), true);
const extendedKeyUsage = (type) => extension('2.5.29.37', der(SEQUENCE, oid(type)));
function extensionsFor(usage) {
    switch (usage) {
        case 'authority':
            return [extension('2.5.29.19', der(SEQUENCE, TRUE), true), keyUsage(0x06, 1)];
        case 'client':
            return [keyUsage(0x80, 7), extendedKeyUsage('1.3.6.1.5.5.7.3.2')];
        case 'server':
            return [
                keyUsage(0x80, 7),
                extendedKeyUsage('1.3.6.1.5.5.7.3.1'),
                extension('2.5.29.17', der(SEQUENCE, der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))),
            ];
    }
}
function serialNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(12);
    bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
    return der(0x02, bytes);
}
function certify(about) {
    const day = 24 * 60 * 60 * 1000;
    const body = der(SEQUENCE, der(0xa0, der(0x02, Buffer.from([2]))), serialNumber(), ecdsaWithSha256, distinguishedName(about.issuer), der(SEQUENCE, time(new Date(about.now.getTime() - day)), time(new Date(about.now.getTime() + 365 * day))), distinguishedName(about.subject), about.publicKey.export({ type: 'spki', format: 'der' }), der(0xa3, der(SEQUENCE, ...extensionsFor(about.usage))));
    const signature = (0,external_node_crypto_.sign)('sha256', body, about.signer);
    const encoded = der(SEQUENCE, body, ecdsaWithSha256, bits(signature)).toString('base64');
    const lines = encoded.match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
/** A certificate authority that lives as long as the process. */
function createAuthority(now) {
    const issuer = { commonName: 'sluice-sandbox-ca' };
    const root = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = certify({
        subject: issuer,
        issuer,
        publicKey: root.publicKey,
        signer: root.privateKey,
        usage: 'authority',
        now,
    });
    return {
        certificate,
        issue(subject, usage) {
            const pair = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
            return {
                certificate: certify({
                    subject,
                    issuer,
                    publicKey: pair.publicKey,
                    signer: root.privateKey,
                    usage,
                    now,
                }),
                key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
            };
        },
    };
}

// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/owned.js


const { pods, replicaSets } = resource_types/* builtInResources */.jz;
const hashKey = 'pod-template-hash';
const replicasOf = (object) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(object.spec)['replicas'], 1);
const isReady = (pod) => pod.metadata.deletionTimestamp === undefined && (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const owned = (store, resource, owner) => store
    .list(resource, owner.metadata.namespace)
    .filter((object) => (0,objects/* controllerOf */.Oo)(object)?.uid === owner.metadata.uid);
const ownedBy = (owner) => [
    {
        apiVersion: owner.apiVersion,
        kind: owner.kind,
        name: owner.metadata.name,
        uid: owner.metadata.uid ?? '',
        controller: true,
        blockOwnerDeletion: true,
    },
];
function templateOf(object) {
    const template = (0,objects.at)(object, 'spec', 'template');
    const { [hashKey]: _hash, ...labels } = (0,objects.at)(template, 'metadata', 'labels');
    return { ...template, metadata: { ...(0,objects/* fields */.OA)(template['metadata']), labels } };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/deployments.js




const { deployments, pods: deployments_pods, replicaSets: deployments_replicaSets } = resource_types/* builtInResources */.jz;
const revisionKey = 'deployment.kubernetes.io/revision';
const historyKey = 'deployment.kubernetes.io/revision-history';
const revisionOf = (object) => Number(object.metadata.annotations?.[revisionKey] ?? '0');
function annotate(store, resource, object, revision) {
    const before = object.metadata.annotations ?? {};
    const former = [before[historyKey], before[revisionKey]].filter((one) => one !== undefined);
    const annotations = {
        ...before,
        [revisionKey]: revision,
        ...(resource === deployments_replicaSets && former.length > 0 ? { [historyKey]: former.join(',') } : {}),
    };
    return store.update(resource, { ...object, metadata: { ...object.metadata, annotations } }, { uncounted: true });
}
function setReplicas(store, replicaSet, replicas) {
    if (replicasOf(replicaSet) === replicas)
        return;
    const now = store.get(deployments_replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
    store.update(deployments_replicaSets, { ...now, spec: { ...(0,objects/* fields */.OA)(now.spec), replicas } });
}
function share(value, of, round) {
    if (typeof value === 'string' && value.endsWith('%'))
        return round((Number(value.slice(0, -1)) * of) / 100);
    return Number(value ?? 0);
}
function rollOut(store, deployment, current, old) {
    const wanted = replicasOf(deployment);
    const strategy = (0,objects.at)(deployment, 'spec', 'strategy');
    const sum = (list, value) => list.reduce((total, object) => total + value(object), 0);
    if (strategy['type'] === 'Recreate') {
        for (const replicaSet of old)
            setReplicas(store, replicaSet, 0);
        if (sum(old, (replicaSet) => owned(store, deployments_pods, replicaSet).length) === 0)
            setReplicas(store, current, wanted);
        return;
    }
    const rolling = (0,objects.at)(strategy, 'rollingUpdate');
    let surge = share(rolling['maxSurge'], wanted, Math.ceil);
    const unavailable = share(rolling['maxUnavailable'], wanted, Math.floor);
    if (surge === 0 && unavailable === 0)
        surge = 1;
    const oldTotal = sum(old, replicasOf);
    if (replicasOf(current) > wanted || oldTotal === 0)
        setReplicas(store, current, wanted);
    else {
        const room = wanted + surge - oldTotal - replicasOf(current);
        if (room > 0)
            setReplicas(store, current, Math.min(wanted, replicasOf(current) + room));
    }
    const ready = (replicaSet) => owned(store, deployments_pods, replicaSet).filter(isReady).length;
    let spare = sum([...old, current], ready) - (wanted - unavailable);
    for (const replicaSet of old) {
        const have = replicasOf(replicaSet);
        if (have === 0)
            continue;
        const broken = Math.max(0, have - ready(replicaSet));
        const healthy = Math.min(Math.max(0, spare), have - broken);
        spare -= healthy;
        setReplicas(store, replicaSet, have - broken - healthy);
    }
}
function limitHistory(store, deployment, old) {
    const limit = (0,objects/* count */.U9)((0,objects/* fields */.OA)(deployment.spec)['revisionHistoryLimit'], 10);
    const empty = old
        .filter((replicaSet) => replicasOf(replicaSet) === 0 && owned(store, deployments_pods, replicaSet).length === 0)
        .sort((a, b) => revisionOf(a) - revisionOf(b));
    for (const { metadata } of empty.slice(0, Math.max(0, empty.length - limit)))
        store.remove(deployments_replicaSets, metadata.namespace, metadata.name);
}
function condition(object, type, status, reason, message = '') {
    const before = (0,objects/* conditionOf */.rI)(object, type);
    if (before?.['status'] === status && before['reason'] === reason)
        return before;
    const now = (0,objects/* timestamp */.vE)(Date.now());
    return { type, status, reason, message, lastUpdateTime: now, lastTransitionTime: now };
}
function progressing(deployment, complete, moved) {
    if (complete)
        return condition(deployment, 'Progressing', 'True', 'NewReplicaSetAvailable');
    const before = (0,objects/* conditionOf */.rI)(deployment, 'Progressing');
    const now = (0,objects/* timestamp */.vE)(Date.now());
    const fresh = {
        type: 'Progressing',
        status: 'True',
        reason: 'ReplicaSetUpdated',
        message: '',
        lastUpdateTime: now,
        lastTransitionTime: now,
    };
    if (before === undefined || (moved && before['status'] === 'True'))
        return fresh;
    const deadlineMs = (0,objects/* count */.U9)((0,objects/* fields */.OA)(deployment.spec)['progressDeadlineSeconds'], 600) * 1000;
    const late = Date.now() - Date.parse((0,objects/* text */.Qq)(before['lastUpdateTime'])) > deadlineMs;
    if (!late || before['reason'] === 'NewReplicaSetAvailable')
        return before['reason'] === 'NewReplicaSetAvailable' ? fresh : before;
    return condition(deployment, 'Progressing', 'False', 'ProgressDeadlineExceeded', `ReplicaSet of "${deployment.metadata.name}" has timed out progressing.`);
}
function writeStatus(store, given) {
    const deployment = store.get(deployments, given.metadata.namespace, given.metadata.name);
    const all = owned(store, deployments_replicaSets, deployment);
    const current = all.find((replicaSet) => (0,objects/* sameJson */.Vk)(templateOf(replicaSet), templateOf(deployment)));
    const podsOf = (list) => list
        .flatMap((replicaSet) => owned(store, deployments_pods, replicaSet))
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    const existing = podsOf(all);
    const updated = current === undefined ? [] : podsOf([current]);
    const ready = existing.filter(isReady).length;
    const wanted = replicasOf(deployment);
    const strategy = (0,objects.at)(deployment, 'spec', 'strategy', 'rollingUpdate');
    const minimum = wanted - share(strategy['maxUnavailable'], wanted, Math.floor);
    const complete = updated.length === wanted && existing.length === wanted && ready === wanted;
    const counts = {
        observedGeneration: deployment.metadata.generation ?? 1,
        replicas: existing.length,
        updatedReplicas: updated.length,
        readyReplicas: ready,
        availableReplicas: ready,
        ...(wanted > ready ? { unavailableReplicas: wanted - ready } : {}),
    };
    const before = (0,objects/* fields */.OA)(deployment.status);
    const { conditions: _c, ...countsBefore } = before;
    const moved = !(0,objects/* sameJson */.Vk)(counts, countsBefore);
    const conditions = [
        condition(deployment, 'Available', ready >= minimum ? 'True' : 'False', ready >= minimum ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable'),
        progressing(deployment, complete, moved),
    ];
    store.update(deployments, { ...deployment, status: { ...counts, conditions } }, { status: true });
}
function currentReplicaSet(store, deployment, all) {
    const template = templateOf(deployment);
    const newest = Math.max(0, ...all.map(revisionOf));
    let current = all.find((replicaSet) => (0,objects/* sameJson */.Vk)(templateOf(replicaSet), template));
    if (current === undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify(template))
            .digest('hex')
            .replace(/[aeiou]/g, 'x')
            .slice(0, 10);
        const labels = {
            ...(0,objects.at)(template, 'metadata', 'labels'),
            [hashKey]: hash,
        };
        current = store.create(deployments_replicaSets, {
            apiVersion: 'apps/v1',
            kind: 'ReplicaSet',
            metadata: {
                name: `${deployment.metadata.name}-${hash}`,
                namespace: deployment.metadata.namespace ?? '',
                labels,
                annotations: { [revisionKey]: String(newest + 1) },
                ownerReferences: ownedBy(deployment),
            },
            spec: {
                replicas: 0,
                selector: {
                    matchLabels: { ...(0,objects.at)(deployment, 'spec', 'selector', 'matchLabels'), [hashKey]: hash },
                },
                template: { ...template, metadata: { ...(0,objects/* fields */.OA)(template['metadata']), labels } },
            },
        });
    }
    else if (revisionOf(current) < newest)
        // Back to an earlier template: its ReplicaSet becomes the newest revision.
        current = annotate(store, deployments_replicaSets, current, String(newest + 1));
    if (revisionOf(deployment) !== revisionOf(current))
        annotate(store, deployments, store.get(deployments, deployment.metadata.namespace, deployment.metadata.name), String(revisionOf(current)));
    return current;
}
function reconcileDeployment(store, deployment) {
    if (deployment.metadata.deletionTimestamp !== undefined)
        return;
    const all = owned(store, deployments_replicaSets, deployment);
    const current = currentReplicaSet(store, deployment, all);
    const old = all.filter(({ metadata }) => metadata.uid !== current.metadata.uid);
    if ((0,objects/* fields */.OA)(deployment.spec)['paused'] !== true)
        rollOut(store, deployment, current, old);
    limitHistory(store, deployment, old);
    writeStatus(store, deployment);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/endpoints.js



const { endpointSlices, pods: endpoints_pods } = resource_types/* builtInResources */.jz;
function reconcileEndpoints(store, service) {
    const selector = (0,objects.at)(service, 'spec', 'selector');
    if (Object.keys(selector).length === 0)
        return;
    const { namespace = '', name } = service.metadata;
    const chosen = store
        .list(endpoints_pods, namespace)
        .filter(({ metadata }) => Object.entries(selector).every(([key, value]) => metadata.labels?.[key] === value))
        .filter(({ status }) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(status)['podIP']) !== '');
    const endpoints = chosen.map((pod) => ({
        addresses: [(0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['podIP'])],
        conditions: {
            ready: isReady(pod),
            serving: (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True',
            terminating: pod.metadata.deletionTimestamp !== undefined,
        },
        nodeName: (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.spec)['nodeName']),
        targetRef: { kind: 'Pod', name: pod.metadata.name, namespace, uid: pod.metadata.uid },
    }));
    const slice = {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: {
            name: `${name}-sandbox`,
            namespace,
            labels: { 'kubernetes.io/service-name': name },
            ownerReferences: ownedBy(service),
        },
        addressType: 'IPv4',
        endpoints,
        ports: (0,objects/* records */.V0)((0,objects/* fields */.OA)(service.spec)['ports']).map((port) => ({
            name: port['name'] ?? '',
            port: port['targetPort'],
            protocol: 'TCP',
        })),
    };
    const before = store.find(endpointSlices, namespace, slice.metadata.name);
    if (before === undefined)
        store.create(endpointSlices, slice);
    else
        store.update(endpointSlices, { ...slice, metadata: { ...before.metadata } });
}

// EXTERNAL MODULE: ./lib/sandbox/kubernetes/status-error.js
var status_error = __webpack_require__(73787);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/tolerant.js

/** Lost races are tried again at the next pass. */
function tolerant(step) {
    try {
        step();
    }
    catch (thrown) {
        if (!(thrown instanceof status_error/* StatusError */.Xs))
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/garbage.js



const { namespaces } = resource_types/* builtInResources */.jz;
const everything = [
    ...Object.values(resource_types/* builtInResources */.jz),
    ...resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc),
];
const namespaced = everything.filter((resource) => resource.namespaced);
/** Removes what has lost all of its owners; an owner lives in the object's own namespace, or in none. */
function collectGarbage(store, namespace) {
    for (const resource of namespace === undefined ? everything : namespaced)
        for (const { metadata, spec } of store.list(resource, namespace)) {
            const owners = metadata.ownerReferences ?? [];
            if (owners.length === 0 || owners.some(({ uid }) => store.lives(uid, metadata.namespace)))
                continue;
            if (metadata.deletionTimestamp !== undefined)
                continue;
            const graceSeconds = resource.plural === 'pods' ? (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30) : 0;
            tolerant(() => store.remove(resource, metadata.namespace, metadata.name, { graceSeconds }));
        }
}
/** Removes what is in a namespace that is gone. */
function emptyNamespaces(store, namespace) {
    if (namespace !== undefined && store.find(namespaces, undefined, namespace) !== undefined)
        return;
    const known = new Set(store.list(namespaces).map(({ metadata }) => metadata.name));
    for (const resource of namespaced)
        for (const { metadata } of store.list(resource, namespace))
            if (!known.has(metadata.namespace ?? '') && metadata.deletionTimestamp === undefined)
                tolerant(() => store.remove(resource, metadata.namespace, metadata.name));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/refused-pod.js



const { events } = resource_types/* builtInResources */.jz;
/** Says once, as its controller does, why no pod of the owner is made. */
function refusePod(store, { kind, metadata: { namespace = '', name, uid } }, component, message) {
    const known = store
        .list(events, namespace)
        .some((event) => (0,objects.at)(event, 'involvedObject')['uid'] === uid);
    if (known)
        return;
    store.create(events, {
        apiVersion: 'v1',
        kind: 'Event',
        metadata: { name: `${name}.${(0,external_node_crypto_.randomUUID)().slice(0, 13)}`, namespace },
        type: 'Warning',
        reason: 'FailedCreate',
        message,
        lastTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
        source: { component },
        involvedObject: { kind, name, namespace, uid },
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/jobs.js




const { jobs, pods: jobs_pods, serviceAccounts } = resource_types/* builtInResources */.jz;
/** A Job of one completion: one pod until one succeeds; a pod that was deleted is replaced. */
function reconcileJob(store, job) {
    if (job.metadata.deletionTimestamp !== undefined)
        return;
    const { namespace = '', name, uid = '' } = job.metadata;
    const own = store.list(jobs_pods, namespace).filter((pod) => (0,objects/* controllerOf */.Oo)(pod)?.uid === uid);
    const phase = (pod) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['phase']);
    const succeeded = own.filter((pod) => phase(pod) === 'Succeeded').length;
    const active = own.filter((pod) => !['Succeeded', 'Failed'].includes(phase(pod)));
    if (succeeded === 0 && active.length === 0)
        createPod(store, job);
    const conditions = succeeded === 0
        ? []
        : [
            (0,objects/* records */.V0)((0,objects/* fields */.OA)(job.status)['conditions'])[0] ?? {
                type: 'Complete',
                status: 'True',
                lastTransitionTime: (0,objects/* timestamp */.vE)(Date.now()),
            },
        ];
    const failed = own.filter((pod) => phase(pod) === 'Failed').length;
    const now = store.get(jobs, namespace, name);
    const status = {
        ...(active.length === 0 ? {} : { active: active.length }),
        succeeded,
        failed,
        ...(conditions.length === 0 ? {} : { conditions }),
    };
    store.update(jobs, { ...now, status }, { status: true });
}
function createPod(store, job) {
    const { namespace = '', name, uid = '' } = job.metadata;
    const template = (0,objects.at)(job, 'spec', 'template');
    const account = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(template['spec'])['serviceAccountName']);
    if (account !== '' && store.find(serviceAccounts, namespace, account) === undefined)
        return refusePod(store, job, 'job-controller', `Error creating: pods "${name}-" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    const suffix = (0,external_node_crypto_.createHash)('sha256').update(`${uid}${store.version}`).digest('hex').slice(0, 5);
    store.create(jobs_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: `${name}-${suffix}`,
            namespace,
            labels: {
                ...(0,objects.at)(template, 'metadata', 'labels'),
                'batch.kubernetes.io/job-name': name,
                'job-name': name,
            },
            ownerReferences: [
                {
                    apiVersion: 'batch/v1',
                    kind: 'Job',
                    name,
                    uid,
                    controller: true,
                    blockOwnerDeletion: true,
                },
            ],
        },
        spec: structuredClone((0,objects/* fields */.OA)(template['spec'])),
        status: { phase: 'Pending' },
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/replica-sets.js




const { pods: replica_sets_pods, replicaSets: replica_sets_replicaSets } = resource_types/* builtInResources */.jz;
function replica_sets_createPod(store, replicaSet) {
    const template = (0,objects.at)(replicaSet, 'spec', 'template');
    const suffix = (0,external_node_crypto_.createHash)('sha256')
        .update(`${replicaSet.metadata.uid}${store.version}`)
        .digest('hex')
        .slice(0, 5);
    const { labels = {}, annotations } = (0,objects/* fields */.OA)(template['metadata']);
    store.create(replica_sets_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: `${replicaSet.metadata.name}-${suffix}`,
            namespace: replicaSet.metadata.namespace ?? '',
            labels: labels,
            ...(annotations === undefined ? {} : { annotations: annotations }),
            ownerReferences: ownedBy(replicaSet),
        },
        spec: structuredClone((0,objects/* fields */.OA)(template['spec'])),
        status: { phase: 'Pending' },
    });
}
function reconcileReplicaSet(store, replicaSet) {
    if (replicaSet.metadata.deletionTimestamp !== undefined)
        return;
    const wanted = replicasOf(replicaSet);
    const living = owned(store, replica_sets_pods, replicaSet).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    for (let i = living.length; i < wanted; i++)
        replica_sets_createPod(store, replicaSet);
    // Not-ready ones go first, then the youngest.
    const order = [...living].sort((a, b) => Number(isReady(a)) - Number(isReady(b)) ||
        Number(b.metadata.resourceVersion) - Number(a.metadata.resourceVersion));
    for (const { metadata, spec } of order.slice(0, Math.max(0, living.length - wanted)))
        store.remove(replica_sets_pods, metadata.namespace, metadata.name, {
            graceSeconds: (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30),
        });
    const left = owned(store, replica_sets_pods, replicaSet).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    const ready = left.filter(isReady).length;
    const status = {
        observedGeneration: replicaSet.metadata.generation ?? 1,
        replicas: left.length,
        fullyLabeledReplicas: left.length,
        readyReplicas: ready,
        availableReplicas: ready,
    };
    const now = store.get(replica_sets_replicaSets, replicaSet.metadata.namespace, replicaSet.metadata.name);
    store.update(replica_sets_replicaSets, { ...now, status }, { status: true });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/claims.js


const { persistentVolumeClaims } = resource_types/* builtInResources */.jz;
const claims_ownedBy = (owner, more = {}) => ({
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    ...more,
});
const claimName = (template, pod) => `${(0,objects/* text */.Qq)((0,objects.at)(template, 'metadata')['name'])}-${pod}`;
const claimTemplates = (set) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(set.spec)['volumeClaimTemplates']);
/** The claims of a pod that is about to be made; those of an earlier pod of its name are found again. */
function createClaims(store, set, pod) {
    const { namespace = '' } = set.metadata;
    for (const claim of claimTemplates(set)) {
        if (store.find(persistentVolumeClaims, namespace, claimName(claim, pod)) !== undefined)
            continue;
        store.create(persistentVolumeClaims, {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: {
                ...(0,objects/* fields */.OA)(claim['metadata']),
                name: claimName(claim, pod),
                namespace,
                labels: {
                    ...(0,objects.at)(claim, 'metadata', 'labels'),
                    ...(0,objects.at)(set, 'spec', 'selector', 'matchLabels'),
                },
            },
            spec: structuredClone((0,objects/* fields */.OA)(claim['spec'])),
            status: { phase: 'Pending' },
        });
    }
}
/** Whom the claims end with: the set (`whenDeleted`), or a pod that is scaled away (`whenScaled`); nobody by default. */
function keepClaims(store, set, pods) {
    const policy = (0,objects.at)(set, 'spec', 'persistentVolumeClaimRetentionPolicy');
    const { namespace = '' } = set.metadata;
    for (const { pod, away } of pods) {
        const owner = away && policy['whenScaled'] === 'Delete'
            ? pod
            : !away && policy['whenDeleted'] === 'Delete'
                ? set
                : undefined;
        const ownerReferences = owner === undefined ? [] : [claims_ownedBy(owner, { controller: true })];
        for (const template of claimTemplates(set)) {
            const claim = store.find(persistentVolumeClaims, namespace, claimName(template, pod.metadata.name));
            if (claim === undefined || claim.metadata.deletionTimestamp !== undefined)
                continue;
            if ((0,objects/* sameJson */.Vk)(claim.metadata.ownerReferences ?? [], ownerReferences))
                continue;
            store.update(persistentVolumeClaims, {
                ...claim,
                metadata: { ...claim.metadata, ownerReferences },
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/stateful-sets.js





const { statefulSets, controllerRevisions, pods: stateful_sets_pods, serviceAccounts: stateful_sets_serviceAccounts } = resource_types/* builtInResources */.jz;
const revisionLabel = 'controller-revision-hash';
/** Pods of fixed names in order, updated from the highest ordinal down, with claims of their own: what the StatefulSet controller makes. */
function reconcileStatefulSet(store, set) {
    if (set.metadata.deletionTimestamp !== undefined)
        return;
    const { current, update } = revisionsOf(store, set);
    keepClaims(store, set, podsOf(store, set).map((pod) => ({ pod, away: isAway(set, pod) })));
    if (!scaled(store, set, current, update))
        stateful_sets_rollOut(store, set, update);
    stateful_sets_writeStatus(store, set, current, update);
}
const stateful_sets_replicasOf = (set) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.spec)['replicas'], 1);
const startOf = (set) => (0,objects/* count */.U9)((0,objects.at)(set, 'spec', 'ordinals')['start']);
const isTerminating = ({ metadata }) => metadata.deletionTimestamp !== undefined;
const stateful_sets_isReady = (pod) => !isTerminating(pod) && (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const hasFinished = ({ status }) => ['Failed', 'Succeeded'].includes((0,objects/* text */.Qq)((0,objects/* fields */.OA)(status)['phase']));
const isOrdered = (set) => (0,objects/* fields */.OA)(set.spec)['podManagementPolicy'] !== 'Parallel';
const stateful_sets_revisionOf = (pod) => pod?.metadata.labels?.[revisionLabel] ?? '';
function ordinalOf(set, pod) {
    const rest = pod.metadata.name.slice(set.metadata.name.length + 1);
    return pod.metadata.name.startsWith(`${set.metadata.name}-`) && /^\d+$/.test(rest)
        ? Number(rest)
        : -1;
}
/** Beyond the ordinals that are wanted. */
const isAway = (set, pod) => ordinalOf(set, pod) < startOf(set) || ordinalOf(set, pod) >= startOf(set) + stateful_sets_replicasOf(set);
/** Own pods by ordinal, lowest first. */
function podsOf(store, set) {
    return store
        .list(stateful_sets_pods, set.metadata.namespace)
        .filter((pod) => (0,objects/* controllerOf */.Oo)(pod)?.uid === set.metadata.uid && ordinalOf(set, pod) >= 0)
        .sort((a, b) => ordinalOf(set, a) - ordinalOf(set, b));
}
/** The template as the patch that is kept of it. */
const patchOf = (set) => ({
    spec: { template: { ...(0,objects.at)(set, 'spec', 'template'), $patch: 'replace' } },
});
function revisionsOf(store, set) {
    const { namespace = '', name, uid } = set.metadata;
    const number = (revision) => (0,objects/* count */.U9)(revision['revision']);
    const all = store
        .list(controllerRevisions, namespace)
        .filter((revision) => (0,objects/* controllerOf */.Oo)(revision)?.uid === uid)
        .sort((a, b) => number(a) - number(b));
    const newest = all.at(-1);
    const next = newest === undefined ? 1 : number(newest) + 1;
    let update = all.find((revision) => (0,objects/* sameJson */.Vk)(revision['data'], patchOf(set)));
    if (update === undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify(patchOf(set)))
            .digest('hex')
            .replace(/[aeiou]/g, 'x')
            .slice(0, 10);
        update = store.create(controllerRevisions, {
            apiVersion: 'apps/v1',
            kind: 'ControllerRevision',
            metadata: {
                name: `${name}-${hash}`,
                namespace,
                labels: {
                    ...(0,objects.at)(set, 'spec', 'template', 'metadata', 'labels'),
                    [revisionLabel]: `${name}-${hash}`,
                },
                ownerReferences: [claims_ownedBy(set, { controller: true, blockOwnerDeletion: true })],
            },
            data: patchOf(set),
            revision: next,
        });
    }
    else if (newest !== undefined && number(update) < number(newest))
        // Back to an earlier template: its revision becomes the newest.
        update = store.update(controllerRevisions, { ...update, revision: next });
    const named = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(set.status)['currentRevision']);
    const current = all.find(({ metadata }) => metadata.name === named) ?? update;
    const live = new Set([
        current.metadata.name,
        update.metadata.name,
        ...podsOf(store, set).map(stateful_sets_revisionOf),
    ]);
    const old = all.filter(({ metadata }) => !live.has(metadata.name));
    const limit = (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.spec)['revisionHistoryLimit'], 10);
    for (const { metadata } of old.slice(0, Math.max(0, old.length - limit)))
        store.remove(controllerRevisions, namespace, metadata.name);
    return { current, update };
}
/** Makes the pods that are missing and ends those that are too many; true while that has to go on before anything is updated. */
function scaled(store, set, current, update) {
    const ordered = isOrdered(set);
    const first = startOf(set);
    const wanted = stateful_sets_replicasOf(set);
    const existing = new Map(podsOf(store, set).map((pod) => [ordinalOf(set, pod), pod]));
    const currentReplicas = (0,objects/* count */.U9)((0,objects/* fields */.OA)(set.status)['currentReplicas']);
    let busy = false;
    for (let ordinal = first; ordinal < first + wanted; ordinal++) {
        const pod = existing.get(ordinal);
        if (pod === undefined) {
            stateful_sets_createPod(store, set, ordinal, ordinal < first + currentReplicas ? current : update);
            busy = true;
        }
        else if (hasFinished(pod)) {
            if (!isTerminating(pod))
                end(store, pod);
            busy = true;
        }
        else if (ordered && !stateful_sets_isReady(pod))
            busy = true;
        if (busy && ordered)
            return true;
    }
    const condemned = [...existing.values()].filter((pod) => isAway(set, pod)).reverse();
    for (const pod of condemned) {
        if (!isTerminating(pod))
            end(store, pod);
        busy = true;
        if (ordered)
            return true;
    }
    return busy;
}
/** The highest ordinal of another revision goes first, and comes back ready before the next one goes. */
function stateful_sets_rollOut(store, set, update) {
    const strategy = (0,objects.at)(set, 'spec', 'updateStrategy');
    if (strategy['type'] === 'OnDelete')
        return;
    const lowest = (0,objects/* count */.U9)((0,objects.at)(strategy, 'rollingUpdate')['partition']);
    const own = podsOf(store, set);
    for (const pod of own.slice(Math.min(lowest, own.length)).reverse()) {
        if (stateful_sets_revisionOf(pod) !== update.metadata.name && !isTerminating(pod))
            return end(store, pod);
        if (!stateful_sets_isReady(pod))
            return;
    }
}
function end(store, { metadata, spec }) {
    store.remove(stateful_sets_pods, metadata.namespace, metadata.name, {
        graceSeconds: (0,objects/* count */.U9)((0,objects/* fields */.OA)(spec)['terminationGracePeriodSeconds'], 30),
    });
}
function stateful_sets_createPod(store, set, ordinal, revision) {
    const { namespace = '', name } = set.metadata;
    const pod = `${name}-${ordinal}`;
    const template = (0,objects.at)(revision, 'data', 'spec', 'template');
    const { labels = {}, annotations } = (0,objects/* fields */.OA)(template['metadata']);
    const spec = (0,objects/* fields */.OA)(template['spec']);
    const account = (0,objects/* text */.Qq)(spec['serviceAccountName']);
    if (account !== '' && store.find(stateful_sets_serviceAccounts, namespace, account) === undefined)
        return refusePod(store, set, 'statefulset-controller', `Create Pod ${pod} in StatefulSet ${name} failed error: pods "${pod}" is forbidden: error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`);
    createClaims(store, set, pod);
    const claimed = claimTemplates(set).map((claim) => ({
        name: (0,objects/* text */.Qq)((0,objects.at)(claim, 'metadata')['name']),
        persistentVolumeClaim: { claimName: claimName(claim, pod) },
    }));
    const own = new Set(claimed.map((volume) => volume.name));
    const volumes = [
        ...claimed,
        ...(0,objects/* records */.V0)(spec['volumes']).filter((volume) => !own.has((0,objects/* text */.Qq)(volume['name']))),
    ];
    store.create(stateful_sets_pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: pod,
            namespace,
            labels: {
                ...labels,
                'apps.kubernetes.io/pod-index': String(ordinal),
                [revisionLabel]: revision.metadata.name,
                'statefulset.kubernetes.io/pod-name': pod,
            },
            ...(annotations === undefined ? {} : { annotations: annotations }),
            ownerReferences: [claims_ownedBy(set, { controller: true, blockOwnerDeletion: true })],
        },
        spec: {
            ...structuredClone(spec),
            hostname: pod,
            subdomain: (0,objects/* text */.Qq)((0,objects/* fields */.OA)(set.spec)['serviceName']),
            ...(volumes.length === 0 ? {} : { volumes }),
        },
        status: { phase: 'Pending' },
    });
}
function stateful_sets_writeStatus(store, given, current, update) {
    const set = store.get(statefulSets, given.metadata.namespace, given.metadata.name);
    const own = podsOf(store, set);
    const ready = own.filter(stateful_sets_isReady).length;
    const of = (revision) => own.filter((pod) => !isTerminating(pod) && stateful_sets_revisionOf(pod) === revision.metadata.name).length;
    const wanted = stateful_sets_replicasOf(set);
    const complete = (0,objects.at)(set, 'spec', 'updateStrategy')['type'] !== 'OnDelete' &&
        of(update) === wanted &&
        ready === wanted &&
        own.length === wanted;
    const now = complete ? update : current;
    const before = (0,objects/* fields */.OA)(set.status);
    store.update(statefulSets, {
        ...set,
        status: {
            ...before,
            observedGeneration: given.metadata.generation ?? 1,
            replicas: own.length,
            readyReplicas: ready,
            availableReplicas: ready,
            currentReplicas: of(now),
            updatedReplicas: of(update),
            currentRevision: now.metadata.name,
            updateRevision: update.metadata.name,
            collisionCount: 0,
        },
    }, { status: true });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/controllers.js








const { deployments: controllers_deployments, replicaSets: controllers_replicaSets, statefulSets: controllers_statefulSets, jobs: controllers_jobs, services, namespaces: controllers_namespaces } = resource_types/* builtInResources */.jz;
/**
 * Deployment, ReplicaSet, StatefulSet, Job, EndpointSlice, garbage and namespace controllers: level-triggered passes over the namespaces in
 * which something changed, and over all of them each second, since deadlines pass without any change.
 */
function startControllers(store) {
    let due;
    /** '' = something without a namespace, which may concern all. */
    const changed = new Set();
    const pass = (namespace) => {
        for (const deployment of store.list(controllers_deployments, namespace))
            tolerant(() => reconcileDeployment(store, deployment));
        for (const replicaSet of store.list(controllers_replicaSets, namespace))
            tolerant(() => reconcileReplicaSet(store, replicaSet));
        for (const set of store.list(controllers_statefulSets, namespace))
            tolerant(() => reconcileStatefulSet(store, set));
        for (const job of store.list(controllers_jobs, namespace))
            tolerant(() => reconcileJob(store, job));
        for (const service of store.list(services, namespace))
            tolerant(() => reconcileEndpoints(store, service));
        collectGarbage(store, namespace);
        emptyNamespaces(store, namespace);
    };
    const passAll = () => {
        changed.clear();
        pass(undefined);
    };
    const passChanged = () => {
        due = undefined;
        if (changed.has(''))
            return passAll();
        const these = [...changed];
        changed.clear();
        for (const namespace of these)
            pass(namespace);
    };
    const unsubscribe = store.onChange(({ resource, object: { metadata } }) => {
        const isNamespace = resource.plural === controllers_namespaces.plural && resource.group === '';
        changed.add(isNamespace ? metadata.name : (metadata.namespace ?? ''));
        due ??= setImmediate(passChanged);
    });
    const timer = setInterval(passAll, 1000);
    return () => {
        unsubscribe();
        clearInterval(timer);
        if (due !== undefined)
            clearImmediate(due);
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/pod-status.js




const { events: pod_status_events } = resource_types/* builtInResources */.jz;
const newWorker = (uid) => ({
    uid,
    restarts: 0,
    imageId: '',
    running: false,
    ready: false,
    names: [],
    unready: new Set(),
    startedAt: '',
    last: undefined,
    waiting: { reason: 'ContainerCreating', message: '' },
    ended: undefined,
    timers: [],
    stopping: false,
});
/** `status` of a pod as its container stands. */
function podStatus(now, worker) {
    const condition = (type, good) => {
        const status = good ? 'True' : 'False';
        const before = (0,objects/* records */.V0)((0,objects/* fields */.OA)(now.status)['conditions']).find((c) => c['type'] === type);
        return before?.['status'] === status
            ? before
            : { type, status, lastTransitionTime: (0,objects/* timestamp */.vE)(Date.now()) };
    };
    const state = worker.running
        ? { running: { startedAt: worker.startedAt } }
        : worker.waiting === undefined
            ? { terminated: worker.last }
            : { waiting: worker.waiting };
    return {
        ...(0,objects/* fields */.OA)(now.status),
        phase: worker.ended ??
            (worker.running || worker.restarts > 0 || worker.last !== undefined ? 'Running' : 'Pending'),
        podIP: '127.0.0.1',
        hostIP: '127.0.0.1',
        startTime: now.metadata.creationTimestamp,
        conditions: [
            condition('PodScheduled', true),
            condition('Initialized', true),
            condition('ContainersReady', worker.ready),
            condition('Ready', worker.ready),
        ],
        containerStatuses: (0,objects/* records */.V0)((0,objects/* fields */.OA)(now.spec)['containers']).map((container, i) => containerStatus(container, worker, state, i)),
    };
}
function containerStatus(container, worker, state, i) {
    const name = (0,objects/* text */.Qq)(container['name']);
    const image = (0,objects/* text */.Qq)(container['image']);
    const run = worker.names.length === 0 ? i === 0 : worker.names.includes(name);
    const imageID = i === 0 || worker.imageId === '' ? worker.imageId : imageIdOf(image, undefined);
    if (!run)
        return {
            ...{ name, image, imageID, ready: worker.running, started: worker.running, restartCount: 0 },
            state: worker.running ? { running: { startedAt: worker.startedAt } } : state,
            lastState: {},
        };
    return {
        ...{ name, image, imageID },
        ready: worker.running && !worker.unready.has(name),
        started: worker.running,
        restartCount: worker.restarts,
        state,
        lastState: worker.last === undefined ? {} : { terminated: worker.last },
    };
}
/** A Warning of the kubelet about a pod. */
function podEvent(store, pod, reason, message) {
    try {
        store.create(pod_status_events, {
            apiVersion: 'v1',
            kind: 'Event',
            metadata: {
                name: `${pod.metadata.name}.${(0,external_node_crypto_.randomUUID)().slice(0, 13)}`,
                namespace: pod.metadata.namespace ?? '',
            },
            type: 'Warning',
            reason,
            message,
            firstTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
            lastTimestamp: (0,objects/* timestamp */.vE)(Date.now()),
            count: 1,
            source: { component: 'kubelet' },
            involvedObject: {
                kind: 'Pod',
                name: pod.metadata.name,
                namespace: pod.metadata.namespace,
                uid: pod.metadata.uid,
            },
        });
    }
    catch (thrown) {
        if (!(thrown instanceof status_error/* StatusError */.Xs))
            throw thrown;
    }
}
/** `repository@sha256:…`: of a name without a digest the same one each time. */
function imageIdOf(image, moved) {
    const [name = '', named] = image.split('@');
    const tag = name.lastIndexOf(':');
    const repository = tag > name.lastIndexOf('/') ? name.slice(0, tag) : name;
    const digest = named ?? moved ?? `sha256:${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex')}`;
    return `${repository}@${digest}`;
}
const imageOf = (pod) => (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['image']);
/** A probe's port by number, or by the name of the container's. */
function portNumber(port, container) {
    if (typeof port === 'number')
        return port;
    const named = (0,objects/* records */.V0)(container['ports']).find(({ name }) => name === port);
    return (0,objects/* count */.U9)(named?.['containerPort'], 80);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/probe-answer.js


/** Asks one probe; what is wrong in the kubelet's words, undefined = it is good. A command cannot be run here, and is good. */
async function askProbe(runtime, pod, probe, container, timeoutMs) {
    const http = (0,objects.at)(probe, 'httpGet');
    const dialled = (0,objects/* isFields */.Ce)(probe['tcpSocket']) ? (0,objects.at)(probe, 'tcpSocket') : (0,objects.at)(probe, 'grpc');
    if (!(0,objects/* isFields */.Ce)(probe['httpGet'])) {
        if (dialled['port'] === undefined || runtime?.dial === undefined)
            return undefined;
        const wanted = portNumber(dialled['port'], container);
        return (await runtime.dial(pod, wanted, timeoutMs))
            ? undefined
            : `dial tcp ${(0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['podIP'])}:${wanted}: connect: connection refused`;
    }
    const port = portNumber(http['port'], container);
    const scheme = (0,objects/* text */.Qq)(http['scheme']).toUpperCase() === 'HTTPS' ? 'https' : 'http';
    const sent = (0,objects/* records */.V0)(http['httpHeaders']).map(({ name, value }) => [
        (0,objects/* text */.Qq)(name).toLowerCase(),
        (0,objects/* text */.Qq)(value),
    ]);
    const how = { scheme, headers: Object.fromEntries(sent) };
    // A connection that breaks off is a probe without an answer, as it is for the kubelet.
    const reply = await runtime
        ?.get(pod, port, (0,objects/* text */.Qq)(http['path']) || '/', timeoutMs, how)
        .catch(() => undefined);
    if (reply === undefined)
        return `Get "${scheme}://${(0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['podIP'])}:${port}${(0,objects/* text */.Qq)(http['path'])}": dial tcp: connect: connection refused`;
    return reply.status >= 200 && reply.status < 400
        ? undefined
        : `HTTP probe failed with statuscode: ${reply.status}${reply.body === '' ? '' : `, body: ${reply.body.slice(0, 200)}`}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/kubelet.js




const { pods: kubelet_pods } = resource_types/* builtInResources */.jz;
const firstBackoffMs = 10_000;
/** The kubelet's half of a pod's life: start, probe, restart with back-off, report, end. */
function startKubelet(store, runtime) {
    const workers = new Map();
    let stopped = false;
    const look = (pod, gone) => {
        const uid = pod.metadata.uid ?? '';
        const worker = workers.get(uid);
        if (runtime() === undefined || stopped)
            return;
        if (gone || pod.metadata.deletionTimestamp !== undefined) {
            if (worker !== undefined && !worker.stopping)
                void end(pod, worker, gone);
            return;
        }
        if (worker === undefined)
            begin(pod);
    };
    const current = (pod) => {
        const found = store.find(kubelet_pods, pod.metadata.namespace, pod.metadata.name);
        return found?.metadata.uid === pod.metadata.uid ? found : undefined;
    };
    function begin(pod) {
        const worker = newWorker(pod.metadata.uid ?? '');
        workers.set(worker.uid, worker);
        const placed = current(pod);
        if (placed !== undefined)
            store.update(kubelet_pods, { ...placed, spec: { ...(0,objects/* fields */.OA)(placed.spec), nodeName: 'sandbox' } });
        report(pod, worker);
        void start(pod, worker);
    }
    async function start(pod, worker) {
        if (worker.stopping || stopped)
            return;
        try {
            await runtime()?.start(pod, (exit) => exited(pod, worker, exit));
        }
        catch (thrown) {
            const message = thrown instanceof Error ? thrown.message : String(thrown);
            event(pod, 'Failed', `Failed to pull image ${JSON.stringify(imageOf(pod))}: ${message}`);
            worker.waiting = { reason: 'ErrImagePull', message };
            report(pod, worker);
            later(worker, 2000, () => {
                worker.waiting = {
                    reason: 'ImagePullBackOff',
                    message: `Back-off pulling image "${imageOf(pod)}"`,
                };
                report(pod, worker);
            });
            later(worker, firstBackoffMs, () => void start(pod, worker));
            return;
        }
        if (worker.stopping)
            return;
        worker.running = true;
        worker.waiting = undefined;
        worker.imageId = imageIdOf(imageOf(pod), runtime()?.digest?.(imageOf(pod)));
        worker.startedAt = (0,objects/* timestamp */.vE)(Date.now());
        const all = (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers']);
        worker.names = runtime()?.containers?.(pod) ?? [(0,objects/* text */.Qq)(all[0]?.['name'])];
        const run = all.filter(({ name }) => worker.names.includes((0,objects/* text */.Qq)(name)));
        worker.unready.clear();
        for (const container of run)
            if ((0,objects/* isFields */.Ce)(container['readinessProbe']))
                worker.unready.add((0,objects/* text */.Qq)(container['name']));
        worker.ready = worker.unready.size === 0;
        report(pod, worker);
        for (const container of run) {
            probe(pod, worker, container, 'readinessProbe');
            probe(pod, worker, container, 'livenessProbe');
        }
    }
    function exited(pod, worker, exit) {
        for (const timer of worker.timers.splice(0))
            clearTimeout(timer);
        worker.running = false;
        worker.ready = false;
        worker.last = {
            exitCode: exit.code,
            reason: exit.reason,
            startedAt: worker.startedAt,
            finishedAt: (0,objects/* timestamp */.vE)(Date.now()),
        };
        if (worker.stopping || stopped)
            return;
        const policy = (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.spec)['restartPolicy']) || 'Always';
        if (policy === 'Never' || (policy === 'OnFailure' && exit.code === 0)) {
            worker.ended = exit.code === 0 ? 'Succeeded' : 'Failed';
            report(pod, worker);
            return;
        }
        // The kubelet restarts at once after the first crash, then backs off 10 s, 20 s, … up to 5 min.
        const delay = worker.restarts === 0 ? 0 : Math.min(firstBackoffMs * 2 ** (worker.restarts - 1), 300_000);
        const name = (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['name']);
        worker.waiting =
            delay === 0
                ? { reason: 'ContainerCreating', message: '' }
                : {
                    reason: 'CrashLoopBackOff',
                    message: `back-off ${delay / 1000}s restarting failed container=${name} pod=${pod.metadata.name}`,
                };
        report(pod, worker);
        if (delay > 0)
            event(pod, 'BackOff', `Back-off restarting failed container ${name} in pod ${pod.metadata.name}`);
        later(worker, delay, () => {
            worker.restarts += 1;
            void start(pod, worker);
        });
    }
    function probe(pod, worker, container, kind) {
        const about = (0,objects/* fields */.OA)(container[kind]);
        if (!(0,objects/* isFields */.Ce)(container[kind]))
            return;
        const periodMs = (0,objects/* count */.U9)(about['periodSeconds'], 10) * 1000;
        const needed = kind === 'readinessProbe' ? (0,objects/* count */.U9)(about['successThreshold'], 1) : 1;
        const tolerated = (0,objects/* count */.U9)(about['failureThreshold'], 3);
        let good = 0;
        let bad = 0;
        const once = async () => {
            if (worker.stopping || !worker.running)
                return;
            const outcome = await askProbe(runtime(), pod, about, container, (0,objects/* count */.U9)(about['timeoutSeconds'], 1) * 1000);
            if (worker.stopping || !worker.running)
                return;
            if (outcome === undefined) {
                good += 1;
                bad = 0;
            }
            else {
                bad += 1;
                good = 0;
                event(pod, 'Unhealthy', `${kind === 'readinessProbe' ? 'Readiness' : 'Liveness'} probe failed: ${outcome}`);
            }
            if (kind === 'livenessProbe') {
                if (bad >= tolerated)
                    await runtime()?.stop(pod, 1000);
            }
            else if (good >= needed || bad >= tolerated) {
                const name = (0,objects/* text */.Qq)(container['name']);
                if (good >= needed)
                    worker.unready.delete(name);
                else
                    worker.unready.add(name);
                worker.ready = worker.unready.size === 0;
                report(pod, worker);
            }
            // Like the kubelet, a container that is not ready yet is looked at more often.
            later(worker, kind === 'readinessProbe' && worker.unready.has((0,objects/* text */.Qq)(container['name']))
                ? Math.min(periodMs, 250)
                : periodMs, () => void once());
        };
        later(worker, (0,objects/* count */.U9)(about['initialDelaySeconds']) * 1000, () => void once());
    }
    async function end(pod, worker, gone) {
        worker.stopping = true;
        for (const timer of worker.timers.splice(0))
            clearTimeout(timer);
        if (!gone) {
            worker.ready = false;
            for (const { name } of (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers']))
                worker.unready.add((0,objects/* text */.Qq)(name));
            report(pod, worker);
        }
        await runtime()?.stop(pod, gone ? 0 : (0,objects/* count */.U9)(pod.metadata.deletionGracePeriodSeconds, 30) * 1000);
        workers.delete(worker.uid);
        if (current(pod) !== undefined && !stopped)
            store.remove(kubelet_pods, pod.metadata.namespace, pod.metadata.name);
    }
    function report(pod, worker) {
        const now = current(pod);
        if (now !== undefined)
            store.update(kubelet_pods, { ...now, status: podStatus(now, worker) }, { status: true });
    }
    const event = (pod, reason, message) => podEvent(store, pod, reason, message);
    function later(worker, ms, step) {
        worker.timers.push(setTimeout(step, ms));
    }
    const unsubscribe = store.onChange(({ resource, type, object }) => {
        if (resource.plural === 'pods' && resource.group === '')
            setImmediate(look, object, type === 'DELETED');
    });
    return {
        resync() {
            for (const pod of store.list(kubelet_pods))
                look(pod, false);
        },
        async stop() {
            stopped = true;
            unsubscribe();
            for (const worker of workers.values())
                for (const timer of worker.timers.splice(0))
                    clearTimeout(timer);
            await Promise.all(store.list(kubelet_pods).map(async (pod) => {
                const worker = workers.get(pod.metadata.uid ?? '');
                if (worker !== undefined)
                    worker.stopping = true;
                await runtime()?.stop(pod, 0);
            }));
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/kubernetes/port-forward.js
var port_forward = __webpack_require__(13326);
// EXTERNAL MODULE: ./lib/adapters/kubernetes/websocket.js
var websocket = __webpack_require__(15566);
;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/access.js


/** The user of a client certificate (CN = name, O = groups); undefined when the certificate is not of our authority or expired. */
function userOf(socket) {
    const found = users.get(socket) ?? certified(socket);
    if (found !== undefined)
        users.set(socket, found);
    return found;
}
/** Of connections that are kept: a certificate is read once, not at each request. */
const users = new WeakMap();
function certified(socket) {
    if (!socket.authorized)
        return undefined;
    const { subject } = socket.getPeerCertificate();
    if (subject?.CN === undefined)
        return undefined;
    const groups = subject.O;
    const list = Array.isArray(groups)
        ? groups
        : typeof groups === 'string'
            ? [groups]
            : [];
    return { name: String(subject.CN), groups: list };
}
/** RBAC: Roles by RoleBindings in the namespace, ClusterRoles by ClusterRoleBindings everywhere; system:masters may all. */
function mayDo(store, user, asked) {
    if (user.groups.includes('system:masters'))
        return true;
    const inNamespace = asked.namespace === undefined
        ? []
        : store
            .list(resource_types/* builtInResources */.jz.roleBindings, asked.namespace)
            .filter((binding) => binds(binding, user))
            .map((binding) => roleOf(store, binding, asked.namespace));
    const everywhere = store
        .list(resource_types/* builtInResources */.jz.clusterRoleBindings)
        .filter((binding) => binds(binding, user))
        .map((binding) => roleOf(store, binding, undefined));
    return [...inNamespace, ...everywhere].some((role) => role !== undefined && allows(role, asked));
}
function binds(binding, user) {
    return (0,objects/* records */.V0)(binding['subjects']).some(({ kind, name, namespace }) => (kind === 'User' && name === user.name) ||
        (kind === 'ServiceAccount' &&
            user.name ===
                `system:serviceaccount:${(0,objects/* text */.Qq)(namespace) || (binding.metadata.namespace ?? '')}:${(0,objects/* text */.Qq)(name)}`) ||
        (kind === 'Group' && user.groups.includes((0,objects/* text */.Qq)(name))));
}
function roleOf(store, binding, namespace) {
    const { kind, name } = (0,objects.at)(binding, 'roleRef');
    return kind === 'ClusterRole'
        ? store.find(resource_types/* builtInResources */.jz.clusterRoles, undefined, (0,objects/* text */.Qq)(name))
        : store.find(resource_types/* builtInResources */.jz.roles, namespace, (0,objects/* text */.Qq)(name));
}
function allows(role, asked) {
    return (0,objects/* records */.V0)(role['rules']).some((rule) => {
        const has = (field, value) => {
            const list = Array.isArray(rule[field]) ? rule[field] : [];
            return list.includes('*') || list.includes(value);
        };
        const names = Array.isArray(rule['resourceNames']) ? rule['resourceNames'] : [];
        return (has('verbs', asked.verb) &&
            has('apiGroups', asked.group) &&
            has('resources', asked.resource) &&
            (names.length === 0 || (asked.name !== undefined && names.includes(asked.name))));
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/selectors.js


/** Label selector of the query string: `a=b,c!=d,e in (f,g),h,!i`. */
function labelMatcher(selector) {
    const tests = split(selector).map(requirement);
    return (labels) => tests.every((test) => test(labels));
}
function split(selector) {
    return selector
        .split(/,(?![^(]*\))/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function requirement(part) {
    const set = /^([^\s!=]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(part);
    if (set !== null) {
        const [, key = '', operator, list = ''] = set;
        const values = list.split(',').map((value) => value.trim());
        return operator === 'in'
            ? (labels) => key in labels && values.includes(labels[key] ?? '')
            : (labels) => !(key in labels) || !values.includes(labels[key] ?? '');
    }
    const equality = /^([^\s!=]+)\s*(==|=|!=)\s*([^\s]*)$/.exec(part);
    if (equality !== null) {
        const [, key = '', operator, value = ''] = equality;
        return operator === '!='
            ? (labels) => labels[key] !== value
            : (labels) => labels[key] === value;
    }
    const existence = /^(!?)([\w./-]+)$/.exec(part);
    if (existence === null)
        throw (0,status_error/* badRequest */.li)(`unable to parse requirement: ${part}`);
    const [, no, key = ''] = existence;
    return no === '!' ? (labels) => !(key in labels) : (labels) => key in labels;
}
/** Field selector: equality on a path, `metadata.name=x,status.phase!=Running`. */
function fieldMatcher(selector) {
    const tests = split(selector).map((part) => {
        const match = /^([\w.]+)(==|=|!=)(.*)$/.exec(part);
        if (match === null)
            throw (0,status_error/* badRequest */.li)(`invalid field selector: ${part}`);
        const [, path = '', operator, value = ''] = match;
        const names = path.split('.');
        const last = names.pop() ?? '';
        return (object) => ((0,objects/* text */.Qq)((0,objects.at)(object, ...names)[last]) === value) === (operator !== '!=');
    });
    return (object) => tests.every((test) => test(object));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/context.js


function answer(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
function matching({ store }, { resource, namespace, name }, request) {
    const query = request.url.searchParams;
    const labels = labelMatcher(query.get('labelSelector') ?? '');
    const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
    return store
        .list(resource, namespace)
        .filter((object) => name === undefined || object.metadata.name === name)
        .filter((object) => labels(object.metadata.labels ?? {}) && byFields(object));
}
const resources = [
    ...Object.values(resource_types/* builtInResources */.jz),
    ...resource_types/* defaultCustomResources */.QI.map(resource_types/* customResource */.gc),
];

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/routes.js


const writeVerbs = {
    POST: 'create',
    PUT: 'update',
    PATCH: 'patch',
    DELETE: 'delete',
};
function verbOf(request, { name }) {
    const watching = ['true', '1'].includes(request.url.searchParams.get('watch') ?? '');
    if (request.method === 'GET')
        return watching ? 'watch' : name === undefined ? 'list' : 'get';
    if (request.method === 'DELETE' && name === undefined)
        return 'deletecollection';
    return writeVerbs[request.method] ?? request.method.toLowerCase();
}
function route(path) {
    const parts = path
        .split('/')
        .filter((part) => part !== '')
        .map(decodeURIComponent);
    const core = parts[0] === 'api';
    const group = core ? '' : (parts[1] ?? '');
    const version = parts[core ? 1 : 2] ?? '';
    let rest = parts.slice(core ? 2 : 3);
    let namespace;
    if (rest[0] === 'namespaces' &&
        rest.length > 2 &&
        rest[2] !== 'status' &&
        rest[2] !== 'finalize') {
        namespace = rest[1];
        rest = rest.slice(2);
    }
    const [plural, name, subresource, ...tail] = rest;
    const resource = resources.find((r) => r.group === group && r.version === version && r.plural === plural);
    if (resource === undefined || (namespace !== undefined && !resource.namespaced))
        throw (0,status_error/* noSuchPath */.YU)();
    if (subresource !== undefined && !resource.subresources.includes(subresource))
        throw (0,status_error/* noSuchPath */.YU)();
    const cut = path.indexOf('/proxy');
    return {
        resource,
        namespace,
        name,
        subresource,
        rest: tail.length > 0 || cut >= 0 ? path.slice(cut + 6) : '',
    };
}
async function bodyOf(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const content = Buffer.concat(chunks).toString('utf8');
    if (content === '')
        return undefined;
    if (incoming.headers['content-type']?.includes('protobuf') === true)
        throw new status_error/* StatusError */.Xs(415, 'UnsupportedMediaType', 'this API server takes JSON and no protobuf: write the object to a file and use kubectl apply -f');
    try {
        return JSON.parse(content);
    }
    catch {
        throw (0,status_error/* badRequest */.li)('the object provided is unrecognized: invalid JSON');
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/port-forward.js





/** Port-forward over a WebSocket, one port, as the API server and its kubelets do it (v4.channel.k8s.io). */
function portForward(context, incoming, socket) {
    const refuse = (status) => {
        socket.resume();
        socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    };
    socket.on('error', () => undefined);
    try {
        const url = new URL(incoming.url ?? '/', 'https://sandbox');
        const { resource, namespace, name, subresource } = route(url.pathname);
        const bearer = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
        const user = bearer === undefined ? userOf(socket) : context.tokens.get(bearer);
        if (user === undefined)
            return refuse('401 Unauthorized');
        const group = resource.group;
        const may = (verb) => mayDo(context.store, user, { verb, group, resource: 'pods/portforward', namespace, name });
        if (subresource !== 'portforward' || name === undefined)
            return refuse('404 Not Found');
        // Since 1.35 a WebSocket needs `create` as well.
        if (!may('get') || !may('create'))
            return refuse('403 Forbidden');
        const pod = context.store.get(resource_types/* builtInResources */.jz.pods, namespace, name);
        const port = Number(url.searchParams.get('ports'));
        const target = context.runtime.current?.connect?.(pod, port);
        accept(incoming, socket);
        join(socket, target, port);
    }
    catch {
        refuse('404 Not Found');
    }
}
function accept(incoming, socket) {
    socket.write([
        'HTTP/1.1 101 Switching Protocols',
        'upgrade: websocket',
        'connection: Upgrade',
        `sec-websocket-accept: ${(0,port_forward.acceptOf)(incoming.headers['sec-websocket-key'] ?? '')}`,
        `sec-websocket-protocol: ${port_forward.portForwardProtocol}`,
        '\r\n',
    ].join('\r\n'));
}
function join(socket, target, port) {
    const said = Buffer.alloc(3);
    said.writeUInt16LE(port, 1);
    const send = (channel, data) => void socket.write((0,websocket/* frameOf */.D)('binary', Buffer.concat([Buffer.from([channel]), data]), false));
    for (const channel of [0, 1])
        send(channel, said.subarray(1));
    // Nobody reads a socket without a listener: its end would never be seen.
    socket.resume();
    if (target === undefined) {
        send(1, Buffer.from('connection refused'));
        socket.end();
        return;
    }
    const end = () => {
        socket.destroy();
        target.destroy();
    };
    const read = (0,websocket/* frameReader */.P)();
    socket.on('data', (chunk) => {
        for (const frame of read(chunk))
            if (frame.kind === 'binary')
                target.write(frame.payload.subarray(1));
            else if (frame.kind === 'close')
                end();
    });
    target.on('data', (chunk) => send(0, chunk));
    target.on('error', () => send(1, Buffer.from('connection refused')));
    for (const one of [socket, target])
        one.on('close', end);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/discovery.js
/** Answers of the discovery paths; undefined for any other path. */
function discovery(path, resources) {
    if (path === '/version')
        return {
            major: '1',
            minor: '36',
            gitVersion: 'v1.36.0+sluice-sandbox',
            platform: 'linux/amd64',
        };
    if (path === '/api')
        return { kind: 'APIVersions', versions: ['v1'] };
    if (path === '/api/v1')
        return listOf('v1', resources.filter(({ group }) => group === ''));
    if (path === '/apis')
        return { kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(resources) };
    const match = /^\/apis\/([^/]+)\/([^/]+)$/.exec(path);
    if (match === null)
        return undefined;
    const [, group, version] = match;
    const served = resources.filter((r) => r.group === group && r.version === version);
    return served.length === 0 ? undefined : listOf(`${group}/${version}`, served);
}
function groupsOf(resources) {
    const versions = new Map();
    for (const { group, version } of resources)
        if (group !== '')
            versions.set(group, (versions.get(group) ?? new Set()).add(version));
    return [...versions].map(([name, set]) => {
        const list = [...set].map((version) => ({ groupVersion: `${name}/${version}`, version }));
        return { name, versions: list, preferredVersion: list[0] };
    });
}
const listOf = (groupVersion, resources) => ({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources: resources.flatMap((r) => [
        {
            name: r.plural,
            singularName: r.singular,
            namespaced: r.namespaced,
            kind: r.kind,
            verbs: r.verbs,
            shortNames: r.shortNames,
        },
        ...r.subresources.map((name) => ({
            name: `${r.plural}/${name}`,
            singularName: '',
            namespaced: r.namespaced,
            kind: r.kind,
            verbs: ['get', 'patch', 'update'],
        })),
    ]),
});

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/openapi.js
const groupVersionOf = ({ group, version }) => group === '' ? `api/${version}` : `apis/${group}/${version}`;
const query = (name) => ({
    name,
    in: 'query',
    schema: { type: 'string', uniqueItems: true },
});
/**
 * Answers of /openapi/v3 (https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3): enough for a client to learn that the server
 * itself validates fields and takes dry runs, which is what kubectl asks before it applies. Objects are of any fields.
 */
function openApi(path, resources) {
    if (path === '/openapi/v3')
        return {
            paths: Object.fromEntries([...new Set(resources.map(groupVersionOf))].map((name) => [
                name,
                { serverRelativeURL: `/openapi/v3/${name}` },
            ])),
        };
    if (!path.startsWith('/openapi/v3/'))
        return undefined;
    const served = resources.filter((resource) => groupVersionOf(resource) === path.slice('/openapi/v3/'.length));
    return served.length === 0 ? undefined : openapi_document(served);
}
function openapi_document(served) {
    return {
        openapi: '3.0.0',
        info: { title: 'Kubernetes', version: 'v1.36.0+sluice-sandbox' },
        paths: Object.fromEntries(served.map((resource) => [pathOf(resource), operations(resource)])),
        components: {
            schemas: Object.fromEntries(served.map((resource) => [nameOf(resource), schema(resource)])),
        },
    };
}
const nameOf = ({ group, version, kind }) => `io.k8s.${group === '' ? 'core' : group}.${version}.${kind}`;
const kindOf = ({ group, version, kind }) => ({ group, version, kind });
const pathOf = (resource) => `/${groupVersionOf(resource)}${resource.namespaced ? '/namespaces/{namespace}' : ''}/${resource.plural}/{name}`;
const schema = (resource) => ({
    type: 'object',
    'x-kubernetes-group-version-kind': [kindOf(resource)],
    'x-kubernetes-preserve-unknown-fields': true,
});
function operations(resource) {
    const operation = (action) => ({
        operationId: `${action}${resource.kind}`,
        parameters: ['dryRun', 'fieldManager', 'fieldValidation'].map(query),
        responses: {
            '200': {
                description: 'OK',
                content: {
                    'application/json': { schema: { $ref: `#/components/schemas/${nameOf(resource)}` } },
                },
            },
        },
        'x-kubernetes-action': action,
        'x-kubernetes-group-version-kind': kindOf(resource),
    });
    return {
        get: operation('get'),
        put: operation('put'),
        patch: operation('patch'),
        delete: operation('delete'),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/disruption.js



const { podDisruptionBudgets, pods: disruption_pods, replicaSets: disruption_replicaSets } = resource_types/* builtInResources */.jz;
/** policy/v1: an eviction that a budget does not allow is 429, two budgets over one pod are 500. A pod that is not ready may go while the budget is met. */
function refuseDisruption(store, pod) {
    const { namespace } = pod.metadata;
    const budgets = store
        .list(podDisruptionBudgets, namespace)
        .filter((budget) => selects((0,objects.at)(budget, 'spec')['selector'], pod));
    if (budgets.length > 1)
        throw new status_error/* StatusError */.Xs(500, 'InternalError', 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.');
    const [budget] = budgets;
    if (budget === undefined)
        return;
    const spec = (0,objects/* fields */.OA)(budget.spec);
    const covered = store
        .list(disruption_pods, namespace)
        .filter((one) => selects(spec['selector'], one) && !isDone(one));
    const healthy = covered.filter((one) => disruption_isReady(one) && one.metadata.deletionTimestamp === undefined).length;
    const needed = neededPods(spec, expectedPods(store, covered));
    if (disruption_isReady(pod) ? healthy - 1 >= needed : healthy >= needed && needed > 0)
        return;
    throw new status_error/* StatusError */.Xs(429, 'TooManyRequests', "Cannot evict pod as it would violate the pod's disruption budget.", {
        causes: [
            {
                reason: 'DisruptionBudget',
                message: `The disruption budget ${budget.metadata.name} needs ${needed} healthy pods and has ${healthy} currently`,
                field: '',
            },
        ],
    });
}
const disruption_isReady = (pod) => (0,objects/* conditionOf */.rI)(pod, 'Ready')?.['status'] === 'True';
const isDone = ({ status }) => ['Succeeded', 'Failed'].includes(String(status?.['phase']));
/** An empty selector selects every pod, an absent one none. */
function selects(selector, { metadata: { labels = {} } }) {
    if (selector === undefined)
        return false;
    const { matchLabels, matchExpressions } = (0,objects/* fields */.OA)(selector);
    return (Object.entries((0,objects/* fields */.OA)(matchLabels)).every(([key, value]) => labels[key] === value) &&
        (0,objects/* records */.V0)(matchExpressions).every((expression) => meets(labels, expression)));
}
function meets(labels, { key, operator, values }) {
    const value = labels[String(key)];
    const listed = Array.isArray(values) && value !== undefined && values.includes(value);
    switch (operator) {
        case 'In':
            return listed;
        case 'NotIn':
            return !listed;
        case 'Exists':
            return value !== undefined;
        default:
            return value === undefined;
    }
}
/** What the owners of these pods want together; a pod without one counts as itself. */
function expectedPods(store, covered) {
    const wanted = new Map();
    for (const pod of covered) {
        const owner = (0,objects/* controllerOf */.Oo)(pod);
        const found = owner && store.find(disruption_replicaSets, pod.metadata.namespace, owner.name);
        wanted.set(owner?.uid ?? pod.metadata.name, found === undefined ? 1 : (0,objects/* count */.U9)((0,objects.at)(found, 'spec')['replicas'], 1));
    }
    return [...wanted.values()].reduce((sum, n) => sum + n, 0);
}
/** Percentages of either kind are rounded up. */
function neededPods({ minAvailable, maxUnavailable }, expected) {
    const part = (value) => typeof value === 'string'
        ? Math.ceil((Number.parseInt(value, 10) * expected) / 100)
        : (0,objects/* count */.U9)(value);
    if (minAvailable !== undefined)
        return part(minAvailable);
    return Math.max(0, expected - part(maxUnavailable ?? 1));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/admission.js

/** Fills in what the API server fills in, for the fields that Sluice and its users see. */
function defaulted(resource, object, allocateIp) {
    const spec = (0,objects/* fields */.OA)(object.spec);
    switch (resource.plural) {
        case 'deployments':
            object.spec = deploymentDefaults(spec);
            break;
        case 'replicasets':
            object.spec = { replicas: 1, ...spec };
            break;
        case 'statefulsets':
            object.spec = statefulSetDefaults(spec);
            break;
        case 'services':
            object.spec = serviceDefaults(spec, allocateIp);
            break;
        case 'pods':
            object.spec = podDefaults(spec);
            object.status ??= { phase: 'Pending' };
            break;
        case 'namespaces':
            object.status ??= { phase: 'Active' };
            break;
        case 'httproutes':
            object.spec = routeDefaults(spec);
            break;
        case 'secrets':
            secretDefaults(object);
            break;
    }
}
/** `stringData` is only a way to write `data`. */
function secretDefaults(object) {
    object['type'] ??= 'Opaque';
    const written = Object.entries((0,objects/* fields */.OA)(object['stringData'])).map(([key, value]) => [key, Buffer.from((0,objects/* text */.Qq)(value)).toString('base64')]);
    if (written.length > 0)
        object['data'] = { ...(0,objects/* fields */.OA)(object['data']), ...Object.fromEntries(written) };
    delete object['stringData'];
}
const deploymentDefaults = (spec) => ({
    replicas: 1,
    progressDeadlineSeconds: 600,
    revisionHistoryLimit: 10,
    ...spec,
    strategy: strategyDefaults((0,objects/* fields */.OA)(spec['strategy'])),
    template: { ...(0,objects/* fields */.OA)(spec['template']), spec: podDefaults((0,objects.at)(spec, 'template', 'spec')) },
});
const statefulSetDefaults = (spec) => ({
    replicas: 1,
    serviceName: '',
    podManagementPolicy: 'OrderedReady',
    revisionHistoryLimit: 10,
    ...spec,
    updateStrategy: updateStrategyDefaults((0,objects/* fields */.OA)(spec['updateStrategy'])),
    persistentVolumeClaimRetentionPolicy: {
        whenDeleted: 'Retain',
        whenScaled: 'Retain',
        ...(0,objects/* fields */.OA)(spec['persistentVolumeClaimRetentionPolicy']),
    },
    ...(spec['volumeClaimTemplates'] === undefined
        ? {}
        : {
            volumeClaimTemplates: (0,objects/* records */.V0)(spec['volumeClaimTemplates']).map((claim) => ({
                apiVersion: 'v1',
                kind: 'PersistentVolumeClaim',
                ...claim,
                spec: { volumeMode: 'Filesystem', ...(0,objects/* fields */.OA)(claim['spec']) },
                status: { phase: 'Pending' },
            })),
        }),
    template: { ...(0,objects/* fields */.OA)(spec['template']), spec: podDefaults((0,objects.at)(spec, 'template', 'spec')) },
});
const updateStrategyDefaults = (strategy) => strategy['type'] === 'OnDelete'
    ? strategy
    : {
        type: 'RollingUpdate',
        rollingUpdate: { partition: 0, ...(0,objects/* fields */.OA)(strategy['rollingUpdate']) },
    };
function strategyDefaults(strategy) {
    if (strategy['type'] === 'Recreate')
        return strategy;
    const rolling = { maxSurge: '25%', maxUnavailable: '25%', ...(0,objects/* fields */.OA)(strategy['rollingUpdate']) };
    return { type: 'RollingUpdate', rollingUpdate: rolling };
}
const podDefaults = (spec) => ({
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    ...spec,
    containers: (0,objects/* records */.V0)(spec['containers']).map((container) => ({
        imagePullPolicy: 'IfNotPresent',
        terminationMessagePath: '/dev/termination-log',
        ...container,
        ...(container['ports'] === undefined
            ? {}
            : { ports: (0,objects/* records */.V0)(container['ports']).map((port) => ({ protocol: 'TCP', ...port })) }),
        ...probeDefaults(container, 'readinessProbe'),
        ...probeDefaults(container, 'livenessProbe'),
    })),
});
function probeDefaults(container, name) {
    const probe = container[name];
    if (!(0,objects/* isFields */.Ce)(probe))
        return {};
    const httpGet = (0,objects/* isFields */.Ce)(probe['httpGet'])
        ? { httpGet: { path: '/', scheme: 'HTTP', ...probe['httpGet'] } }
        : {};
    return {
        [name]: {
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
            ...probe,
            ...httpGet,
        },
    };
}
const serviceDefaults = (spec, allocateIp) => ({
    type: 'ClusterIP',
    sessionAffinity: 'None',
    ...spec,
    clusterIP: spec['clusterIP'] ?? allocateIp(),
    ports: (0,objects/* records */.V0)(spec['ports']).map((port) => ({
        protocol: 'TCP',
        targetPort: port['port'],
        ...port,
    })),
});
const routeDefaults = (spec) => ({
    ...spec,
    rules: (0,objects/* records */.V0)(spec['rules']).map((rule) => ({
        ...rule,
        ...(rule['backendRefs'] === undefined
            ? {}
            : {
                backendRefs: (0,objects/* records */.V0)(rule['backendRefs']).map((ref) => ({
                    group: '',
                    kind: 'Service',
                    weight: 1,
                    ...ref,
                })),
            }),
    })),
});

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/managed-fields.js

/**
 * Whoever changes a field's value takes it from its managers, as the real server does
 * (https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management). Managers are only kept here where somebody wrote them: who
 * makes a change is not added.
 */
function takenFromManagers(before, next) {
    const { managedFields } = next.metadata;
    // Who writes them itself says what is owned.
    if (managedFields === undefined || !(0,objects/* sameJson */.Vk)(managedFields, before.metadata.managedFields))
        return next;
    const kept = managedFields.map((entry) => ({
        ...entry,
        fieldsV1: unchanged(entry.fieldsV1, before, next),
    }));
    return { ...next, metadata: { ...next.metadata, managedFields: kept } };
}
function unchanged(owned, before, next) {
    const kept = {};
    for (const [key, below] of Object.entries(owned)) {
        const [was, is] = [valueAt(before, key), valueAt(next, key)];
        const deeper = (0,objects/* isFields */.Ce)(below) && Object.keys(below).length > 0;
        if (deeper && is !== undefined)
            kept[key] = unchanged(below, was, is);
        else if (key === '.' || (0,objects/* sameJson */.Vk)(was, is))
            kept[key] = below;
    }
    return kept;
}
/** `f:` a field by its name, `k:` an item of a list by its keys. */
function valueAt(value, key) {
    if (key.startsWith('f:'))
        return (0,objects/* isFields */.Ce)(value) ? value[key.slice(2)] : undefined;
    if (!key.startsWith('k:') || !Array.isArray(value))
        return undefined;
    const keys = Object.entries(JSON.parse(key.slice(2)));
    return value.find((item) => (0,objects/* isFields */.Ce)(item) && keys.every(([name, one]) => item[name] === one));
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/patch.js


/** RFC 7386. */
function mergePatch(target, patch) {
    if (!(0,objects/* isFields */.Ce)(patch))
        return structuredClone(patch);
    const result = (0,objects/* isFields */.Ce)(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = mergePatch(result[key], value);
    }
    return result;
}
const refused = (message) => new status_error/* StatusError */.Xs(422, 'Invalid', message);
/** RFC 6902; a failed `test` or a path that does not exist is 422, as the API server answers. */
function jsonPatch(target, operations) {
    if (!Array.isArray(operations))
        throw new status_error/* StatusError */.Xs(400, 'BadRequest', 'json patch is not a list');
    const root = { '': structuredClone(target) };
    for (const operation of operations)
        apply(root, operation);
    return root[''];
}
function apply(root, { op, path, from, value }) {
    switch (op) {
        case 'add':
            return put(root, path, structuredClone(value), true);
        case 'replace':
            read(root, path);
            return put(root, path, structuredClone(value), false);
        case 'remove':
            return drop(root, path);
        case 'test':
            if (!(0,objects/* sameJson */.Vk)(read(root, path), value))
                throw refused(`the server rejected our request due to an error in our request: testing value ${path} failed`);
            return;
        case 'move': {
            const moved = read(root, from ?? '');
            drop(root, from ?? '');
            return put(root, path, moved, true);
        }
        case 'copy':
            return put(root, path, structuredClone(read(root, from ?? '')), true);
        default:
            throw new status_error/* StatusError */.Xs(400, 'BadRequest', `unknown json patch operation ${JSON.stringify(op)}`);
    }
}
function steps(path) {
    return path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function parentOf(root, path) {
    const all = steps(path);
    const key = all.pop() ?? '';
    let parent = root;
    for (const step of all)
        parent = child(parent, step, path);
    return { parent, key };
}
function child(value, step, path) {
    const found = Array.isArray(value)
        ? value[Number(step)]
        : (0,objects/* isFields */.Ce)(value)
            ? value[step]
            : undefined;
    if (found === undefined)
        throw refused(`the server rejected our request due to an error in our request: path ${path} does not exist`);
    return found;
}
function read(root, path) {
    const { parent, key } = parentOf(root, path);
    return child(parent, key, path);
}
function put(root, path, value, insert) {
    const { parent, key } = parentOf(root, path);
    if (Array.isArray(parent)) {
        const at = key === '-' ? parent.length : Number(key);
        parent.splice(at, insert ? 0 : 1, value);
    }
    else if ((0,objects/* isFields */.Ce)(parent))
        parent[key] = value;
}
function drop(root, path) {
    const { parent, key } = parentOf(root, path);
    child(parent, key, path);
    if (Array.isArray(parent))
        parent.splice(Number(key), 1);
    else if ((0,objects/* isFields */.Ce)(parent))
        delete parent[key];
}
/** Lists that strategic merge joins by a key (the patchMergeKey of the built-in types that the sandbox serves). */
const mergeKeys = {
    containers: 'name',
    initContainers: 'name',
    env: 'name',
    volumes: 'name',
    volumeMounts: 'mountPath',
    imagePullSecrets: 'name',
    conditions: 'type',
    ownerReferences: 'uid',
};
const keyOfList = (field, items) => {
    if (field !== 'ports')
        return mergeKeys[field];
    return items.some((item) => (0,objects/* isFields */.Ce)(item) && 'containerPort' in item) ? 'containerPort' : 'port';
};
/** Strategic merge patch of the built-in types. */
function strategicPatch(target, patch) {
    if (!(0,objects/* isFields */.Ce)(patch))
        return structuredClone(patch);
    if (patch['$patch'] === 'replace') {
        const { $patch: _directive, ...rest } = patch;
        return structuredClone(rest);
    }
    const result = (0,objects/* isFields */.Ce)(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(patch)) {
        if (key === 'finalizers' && Array.isArray(value) && Array.isArray(result[key]))
            result[key] = [...new Set([...result[key], ...value])];
        else if (value === null)
            delete result[key];
        else if (Array.isArray(value))
            result[key] = mergeList(key, result[key], value);
        else
            result[key] = strategicPatch(result[key], value);
    }
    return result;
}
function mergeList(field, before, items) {
    const key = keyOfList(field, items);
    if (key === undefined || !Array.isArray(before))
        return structuredClone(items.filter((item) => !isDelete(item)));
    const merged = [...before];
    for (const item of items) {
        const at = merged.findIndex((old) => (0,objects/* isFields */.Ce)(old) && (0,objects/* isFields */.Ce)(item) && old[key] === item[key]);
        if (isDelete(item)) {
            if (at >= 0)
                merged.splice(at, 1);
        }
        else if (at < 0)
            merged.push(structuredClone(item));
        else
            merged[at] = strategicPatch(merged[at], item);
    }
    return merged;
}
const isDelete = (item) => (0,objects/* isFields */.Ce)(item) && item['$patch'] === 'delete';

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/validation.js


const nameRule = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const wrong = (field, message) => ({
    reason: message.startsWith('Required') ? 'FieldValueRequired' : 'FieldValueInvalid',
    message,
    field,
});
function workloadCauses(object, before) {
    const causes = [];
    const selector = (0,objects.at)(object, 'spec', 'selector', 'matchLabels');
    const labels = (0,objects.at)(object, 'spec', 'template', 'metadata', 'labels');
    if (!(0,objects/* isFields */.Ce)((0,objects/* fields */.OA)(object.spec)['selector']))
        causes.push(wrong('spec.selector', 'Required value'));
    else if (Object.entries(selector).some(([key, value]) => labels[key] !== value))
        causes.push(wrong('spec.template.metadata.labels', `Invalid value: ${goMap(labels)}: \`selector\` does not match template \`labels\``));
    if ((0,objects/* count */.U9)((0,objects/* fields */.OA)(object.spec)['replicas'], 1) < 0)
        causes.push(wrong('spec.replicas', `Invalid value: ${String((0,objects/* fields */.OA)(object.spec)['replicas'])}: must be greater than or equal to 0`));
    if (before !== undefined &&
        !(0,objects/* sameJson */.Vk)((0,objects/* fields */.OA)(object.spec)['selector'], (0,objects/* fields */.OA)(before.spec)['selector']))
        causes.push(wrong('spec.selector', `Invalid value: ${JSON.stringify((0,objects/* fields */.OA)(object.spec)['selector'])}: field is immutable`));
    return causes;
}
/** What a ConfigMap or Secret holds is never changed once it says so, and it never says otherwise again. */
function immutableCauses(object, before) {
    if (before === undefined)
        return [];
    const same = (field) => (0,objects/* sameJson */.Vk)(object[field] ?? null, before[field] ?? null);
    const causes = same('type')
        ? []
        : [wrong('type', `Invalid value: ${JSON.stringify(object['type'])}: field is immutable`)];
    if (before['immutable'] !== true)
        return causes;
    const changed = ['data', 'binaryData'].filter((field) => !same(field));
    return [
        ...causes,
        ...(object['immutable'] === true ? [] : ['immutable']).concat(changed).map((field) => ({
            reason: 'FieldValueForbidden',
            message: 'Forbidden: field is immutable when `immutable` is set',
            field,
        })),
    ];
}
/** What may change in a StatefulSet; everything else of its spec is for ever. */
const mutable = [
    'replicas',
    'ordinals',
    'template',
    'updateStrategy',
    'revisionHistoryLimit',
    'persistentVolumeClaimRetentionPolicy',
    'minReadySeconds',
];
function statefulSetCauses(object, before) {
    if (before === undefined)
        return [];
    const fixed = ({ spec }) => Object.fromEntries(Object.entries((0,objects/* fields */.OA)(spec)).filter(([field]) => !mutable.includes(field)));
    return (0,objects/* sameJson */.Vk)(fixed(object), fixed(before))
        ? []
        : [
            {
                reason: 'FieldValueForbidden',
                message: `Forbidden: updates to statefulset spec for fields other than ${mutable
                    .map((field) => `'${field}'`)
                    .join(', ')
                    .replace(/, ('[^']*')$/, ' and $1')} are forbidden`,
                field: 'spec',
            },
        ];
}
const goMap = (map) => JSON.stringify(map);
function containerCauses(resource, object) {
    const path = resource.plural === 'pods' ? 'spec' : 'spec.template.spec';
    const spec = resource.plural === 'pods' ? (0,objects/* fields */.OA)(object.spec) : (0,objects.at)(object, 'spec', 'template', 'spec');
    const containers = (0,objects/* records */.V0)(spec['containers']);
    if (containers.length === 0)
        return [wrong(`${path}.containers`, 'Required value')];
    return containers.flatMap((container, i) => [
        ...((0,objects/* text */.Qq)(container['name']) === ''
            ? [wrong(`${path}.containers[${i}].name`, 'Required value')]
            : []),
        ...((0,objects/* text */.Qq)(container['image']) === ''
            ? [wrong(`${path}.containers[${i}].image`, 'Required value')]
            : []),
    ]);
}
/** A rolling update that may neither add nor take away a pod would stand still. */
function rollingCauses(object) {
    const rolling = (0,objects.at)(object, 'spec', 'strategy', 'rollingUpdate');
    const none = (field) => /^0+%?$/.test(String(rolling[field]));
    return none('maxSurge') && none('maxUnavailable')
        ? [
            wrong('spec.strategy.rollingUpdate.maxUnavailable', `Invalid value: ${String(rolling['maxUnavailable'])}: may not be 0 when \`maxSurge\` is 0`),
        ]
        : [];
}
/** Each service that an Ingress names has a port, by name or number. */
function ingressCauses({ spec }) {
    const { rules, defaultBackend } = (0,objects/* fields */.OA)(spec);
    const backends = (0,objects/* records */.V0)(rules).flatMap((rule, i) => (0,objects/* records */.V0)((0,objects.at)(rule, 'http')['paths']).map((path, j) => [
        `spec.rules[${i}].http.paths[${j}].backend`,
        (0,objects/* fields */.OA)(path['backend']),
    ]));
    if ((0,objects/* isFields */.Ce)(defaultBackend))
        backends.push(['spec.defaultBackend', defaultBackend]);
    return backends.flatMap(([path, backend]) => {
        const { name, port } = (0,objects/* fields */.OA)(backend['service']);
        const { name: portName, number } = (0,objects/* fields */.OA)(port);
        return (0,objects/* text */.Qq)(name) !== '' && (0,objects/* text */.Qq)(portName) === '' && (0,objects/* count */.U9)(number, 0) === 0
            ? [wrong(path, 'Required value: port name or number is required')]
            : [];
    });
}
/** Refuses what the API server refuses, with its words where they are stable. */
function validate(resource, object, before) {
    const causes = [];
    const { name } = object.metadata;
    if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name) &&
        resource.group !== 'rbac.authorization.k8s.io')
        causes.push(wrong('metadata.name', `Invalid value: ${JSON.stringify(name)}: ${nameRule}`));
    if (['deployments', 'replicasets', 'statefulsets'].includes(resource.plural))
        causes.push(...workloadCauses(object, resource.plural === 'statefulsets' ? undefined : before));
    if (resource.plural === 'deployments')
        causes.push(...rollingCauses(object));
    if (resource.plural === 'ingresses')
        causes.push(...ingressCauses(object));
    if (resource.plural === 'statefulsets')
        causes.push(...statefulSetCauses(object, before));
    if (['pods', 'deployments', 'statefulsets'].includes(resource.plural))
        causes.push(...containerCauses(resource, object));
    if (resource.plural === 'configmaps' || resource.plural === 'secrets')
        causes.push(...immutableCauses(object, before));
    if (causes.length > 0)
        throw (0,status_error/* invalid */.Gq)(resource, name, causes);
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/writes.js







const found = ({ store }, { resource, namespace, name = '' }) => store.get(resource, namespace, name);
const isDryRun = (request) => request.url.searchParams.get('dryRun') === 'All';
const apiVersionOf = ({ group, version }) => group === '' ? version : `${group}/${version}`;
function objectOf(body, resource) {
    if (!(0,objects/* isFields */.Ce)(body) || !(0,objects/* isFields */.Ce)(body['metadata']))
        throw (0,status_error/* badRequest */.li)('the object provided has no metadata');
    const { kind = resource.kind, apiVersion = apiVersionOf(resource) } = body;
    if (kind !== resource.kind || apiVersion !== apiVersionOf(resource))
        throw (0,status_error/* badRequest */.li)(`the object provided (${String(apiVersion)}, ${String(kind)}) does not match the expected (${apiVersionOf(resource)}, ${resource.kind})`);
    return { ...body, apiVersion: apiVersionOf(resource), kind: resource.kind };
}
function create(context, where, request) {
    const { resource, namespace } = where;
    const given = objectOf(request.body, resource);
    const object = structuredClone(given);
    const { metadata } = object;
    if (metadata.namespace !== undefined &&
        namespace !== undefined &&
        metadata.namespace !== namespace)
        throw (0,status_error/* badRequest */.li)(`the namespace of the provided object does not match the namespace sent on the request`);
    if (namespace !== undefined)
        metadata.namespace = namespace;
    if (metadata.name === undefined && metadata.generateName !== undefined)
        metadata.name = metadata.generateName + Math.random().toString(36).slice(2, 7);
    if (metadata.name === undefined)
        throw new status_error/* StatusError */.Xs(422, 'Invalid', `${resource.kind} "" is invalid: metadata.name: Required value: name or generateName is required`);
    defaulted(resource, object, () => `10.96.0.${context.addresses.next++}`);
    validate(resource, object);
    context.webhook.current?.(resource, object, undefined);
    return context.store.create(resource, object, isDryRun(request));
}
function update(context, where, request, object) {
    const { resource, namespace, name = '' } = where;
    const before = context.store.get(resource, namespace, name);
    if (object.metadata.name !== undefined && object.metadata.name !== name)
        throw (0,status_error/* badRequest */.li)(`the name of the object (${object.metadata.name}) does not match the name on the URL (${name})`);
    const next = {
        ...structuredClone(object),
        metadata: { ...object.metadata, name, ...(namespace === undefined ? {} : { namespace }) },
    };
    if (where.subresource === 'status')
        return context.store.update(resource, next, { status: true, dryRun: isDryRun(request) });
    if (where.subresource === 'scale') {
        const replicas = (0,objects/* fields */.OA)(object.spec)['replicas'];
        const scaled = { ...structuredClone(before), spec: { ...(0,objects/* fields */.OA)(before.spec), replicas } };
        return scaleOf(context.store.update(resource, scaled, { dryRun: isDryRun(request) }));
    }
    defaulted(resource, next, () => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(before.spec)['clusterIP']));
    validate(resource, next, before);
    context.webhook.current?.(resource, next, before);
    return context.store.update(resource, takenFromManagers(before, next), {
        dryRun: isDryRun(request),
    });
}
const scaleOf = (object) => ({
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: object.metadata,
    spec: { replicas: (0,objects/* fields */.OA)(object.spec)['replicas'] },
    status: { replicas: (0,objects/* fields */.OA)(object.status)['replicas'] ?? 0 },
});
function patchedBy(request, before, resource) {
    switch (request.contentType) {
        case 'application/merge-patch+json':
            return mergePatch(before, request.body);
        case 'application/json-patch+json':
            return jsonPatch(before, request.body);
        case 'application/strategic-merge-patch+json':
            if (resource.custom)
                break;
            return strategicPatch(before, request.body);
    }
    throw new status_error/* StatusError */.Xs(415, 'UnsupportedMediaType', `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json${resource.custom ? '' : ', application/strategic-merge-patch+json'}`);
}
function patch(context, where, request) {
    const { resource, subresource } = where;
    const before = subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where);
    const patched = patchedBy(request, before, resource);
    // A patch is applied to the newest state: only a version that the patch itself names is a precondition.
    return update(context, where, request, patched);
}
function orphan(store, owner) {
    for (const resource of resources)
        for (const object of store.list(resource)) {
            const owners = object.metadata.ownerReferences ?? [];
            if (!owners.some(({ uid }) => uid === owner.metadata.uid))
                continue;
            const kept = owners.filter(({ uid }) => uid !== owner.metadata.uid);
            store.update(resource, {
                ...object,
                metadata: { ...object.metadata, ownerReferences: kept },
            });
        }
}
function remove(context, where, request) {
    const { resource, namespace, name = '' } = where;
    const options = (0,objects/* fields */.OA)(request.body);
    const object = context.store.get(resource, namespace, name);
    const grace = options['gracePeriodSeconds'];
    const graceSeconds = resource.plural !== 'pods'
        ? 0
        : typeof grace === 'number'
            ? grace
            : Number((0,objects/* fields */.OA)(object.spec)['terminationGracePeriodSeconds'] ?? 30);
    if (options['propagationPolicy'] === 'Orphan')
        orphan(context.store, object);
    const removed = context.store.remove(resource, namespace, name, {
        preconditions: (0,objects.at)(options, 'preconditions'),
        // A pod that no runtime runs has nothing to wait for.
        graceSeconds: context.runtime.current?.has(object) === true && grace !== 0 ? Math.max(1, graceSeconds) : 0,
    });
    const details = {
        name,
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
        uid: object.metadata.uid,
    };
    return resource.plural === 'pods' || removed.metadata.deletionTimestamp !== undefined
        ? removed
        : { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/pod-subresources.js




function evict(context, where, request) {
    const { resource, namespace, name = '' } = where;
    refuseDisruption(context.store, context.store.get(resource, namespace, name));
    const body = (0,objects.at)(request.body, 'deleteOptions');
    remove(context, { ...where, subresource: undefined }, { ...request, body });
    return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
}
async function podSubresource(context, where, request, response) {
    const [podName = '', port, scheme] = targetOf(where.name ?? '');
    const pod = context.store.find(where.resource, where.namespace, podName);
    if (pod === undefined)
        throw (0,status_error/* notFound */.mX)(where.resource, podName);
    const runtime = context.runtime.current;
    if (runtime === undefined)
        throw new status_error/* StatusError */.Xs(503, 'ServiceUnavailable', 'no kubelet runs this pod');
    const query = request.url.searchParams;
    if (where.subresource === 'log') {
        const tail = query.get('tailLines');
        const previous = query.get('previous') === 'true';
        const content = runtime.logs(pod, previous);
        if (content === undefined)
            throw (0,status_error/* badRequest */.li)(`${previous ? 'previous terminated container' : 'container'} "${query.get('container') ?? ''}" in pod "${podName}" not found`);
        const dated = datedBy(query, `${(0,objects.at)(pod, 'metadata', 'uid')} ${previous}`, content);
        const lines = tail === null ? dated : dated.slice(-Number(tail));
        response
            .writeHead(200, { 'content-type': 'text/plain' })
            .end(lines.map((l) => `${l}\n`).join(''));
        return;
    }
    const reply = await runtime.get(pod, Number(port ?? '80'), `${where.rest === '' ? '/' : where.rest}${request.url.search}`, 10000, { scheme, headers: request.headers });
    if (reply === undefined)
        throw new status_error/* StatusError */.Xs(503, 'ServiceUnavailable', `error trying to reach service: dial tcp: connect: connection refused`);
    response.writeHead(reply.status, { 'content-type': reply.contentType }).end(reply.body);
}
/** When each line of a log was first asked for: a runtime here keeps lines, and no times. */
const stamps = new Map();
function datedBy(query, log, content) {
    if (query.get('timestamps') !== 'true')
        return content;
    const known = stamps.get(log) ?? [];
    // A log that has become shorter was begun again.
    const times = known.length > content.length ? [] : known;
    while (times.length < content.length)
        times.push(`${new Date().toISOString().slice(0, -1)}000000Z`);
    stamps.set(log, times);
    const since = query.get('sinceTime')?.slice(0, 19) ?? '';
    return content.flatMap((line, i) => {
        const time = times[i] ?? '';
        return time.slice(0, 19) >= since ? [`${time} ${line}`] : [];
    });
}
/** `name`, `name:port` or `scheme:name:port`, as Kubernetes reads what is proxied. */
function targetOf(text) {
    const parts = text.split(':');
    const [first = '', second, third] = parts;
    return parts.length === 3
        ? [second ?? '', third === '' ? undefined : third, first === 'https' ? 'https' : 'http']
        : [first, second, 'http'];
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/tables.js

/** As kubectl writes ages: 45s, 3m, 5h, 2d. */
function ageOf(from, nowMs) {
    const seconds = Math.max(0, Math.floor((nowMs - Date.parse((0,objects/* text */.Qq)(from))) / 1000));
    if (!Number.isFinite(seconds))
        return '<unknown>';
    if (seconds < 120)
        return `${seconds}s`;
    if (seconds < 10 * 60)
        return `${Math.floor(seconds / 60)}m${seconds % 60 === 0 ? '' : `${seconds % 60}s`}`;
    if (seconds < 3 * 3600)
        return `${Math.floor(seconds / 60)}m`;
    return seconds < 48 * 3600
        ? `${Math.floor(seconds / 3600)}h`
        : `${Math.floor(seconds / 86_400)}d`;
}
const tables_name = { name: 'Name', of: ({ metadata }) => metadata.name };
const age = {
    name: 'Age',
    of: ({ metadata }, now) => ageOf(metadata.creationTimestamp, now),
};
const tables_status = (key) => (object) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(object.status)[key]);
const statuses = (pod) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.status)['containerStatuses']);
const containers = (object) => (0,objects/* records */.V0)((0,objects.at)(object, 'spec', 'template', 'spec')['containers']);
const waitingReason = (pod) => statuses(pod)
    .map((one) => (0,objects/* text */.Qq)((0,objects.at)(one, 'state', 'waiting')['reason']) ||
    (0,objects/* text */.Qq)((0,objects.at)(one, 'state', 'terminated')['reason']))
    .find((reason) => reason !== '') ?? '';
const ofPod = [
    {
        name: 'Ready',
        of: (pod) => `${statuses(pod).filter(({ ready }) => ready === true).length}/${(0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers']).length}`,
    },
    {
        name: 'Status',
        of: (pod) => pod.metadata.deletionTimestamp !== undefined
            ? 'Terminating'
            : waitingReason(pod) || (0,objects/* text */.Qq)((0,objects/* fields */.OA)(pod.status)['phase']),
    },
    {
        name: 'Restarts',
        of: (pod) => Math.max(0, ...statuses(pod).map(({ restartCount }) => (0,objects/* count */.U9)(restartCount))),
    },
];
const tables_images = {
    name: 'Images',
    wide: true,
    of: (object) => containers(object)
        .map(({ image }) => (0,objects/* text */.Qq)(image))
        .join(','),
};
const byPlural = {
    pods: ofPod,
    deployments: [
        {
            name: 'Ready',
            of: (one) => `${(0,objects/* count */.U9)((0,objects/* fields */.OA)(one.status)['readyReplicas'])}/${(0,objects/* count */.U9)((0,objects/* fields */.OA)(one.spec)['replicas'])}`,
        },
        { name: 'Up-to-date', of: tables_status('updatedReplicas') },
        { name: 'Available', of: tables_status('availableReplicas') },
    ],
    replicasets: [
        { name: 'Desired', of: (one) => (0,objects/* count */.U9)((0,objects/* fields */.OA)(one.spec)['replicas']) },
        { name: 'Current', of: tables_status('replicas') },
        { name: 'Ready', of: tables_status('readyReplicas') },
    ],
    statefulsets: [
        {
            name: 'Ready',
            of: (one) => `${(0,objects/* count */.U9)((0,objects/* fields */.OA)(one.status)['readyReplicas'])}/${(0,objects/* count */.U9)((0,objects/* fields */.OA)(one.spec)['replicas'])}`,
        },
    ],
    services: [
        { name: 'Type', of: (one) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(one.spec)['type']) },
        { name: 'Cluster-IP', of: (one) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(one.spec)['clusterIP']) || 'None' },
        { name: 'External-IP', of: () => '<none>' },
        {
            name: 'Port(s)',
            of: (one) => (0,objects/* records */.V0)((0,objects/* fields */.OA)(one.spec)['ports'])
                .map(({ port, protocol }) => `${(0,objects/* count */.U9)(port)}/${(0,objects/* text */.Qq)(protocol) || 'TCP'}`)
                .join(','),
        },
    ],
    events: [
        { name: 'Type', of: (one) => (0,objects/* text */.Qq)(one['type']) },
        { name: 'Reason', of: (one) => (0,objects/* text */.Qq)(one['reason']) },
        {
            name: 'Object',
            of: (one) => `${(0,objects/* text */.Qq)((0,objects.at)(one, 'involvedObject')['kind']).toLowerCase()}/${(0,objects/* text */.Qq)((0,objects.at)(one, 'involvedObject')['name'])}`,
        },
        { name: 'Message', of: (one) => (0,objects/* text */.Qq)(one['message']) },
    ],
    configmaps: [{ name: 'Data', of: (one) => Object.keys((0,objects/* fields */.OA)(one['data'])).length }],
    secrets: [
        { name: 'Type', of: (one) => (0,objects/* text */.Qq)(one['type']) },
        { name: 'Data', of: (one) => Object.keys((0,objects/* fields */.OA)(one['data'])).length },
    ],
    namespaces: [{ name: 'Status', of: (one) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(one.status)['phase']) }],
    leases: [{ name: 'Holder', of: (one) => (0,objects/* text */.Qq)((0,objects/* fields */.OA)(one.spec)['holderIdentity']) }],
};
/** Whether a client asks for rows to print (https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables). */
const wantsTable = (accept) => (accept ?? '').split(',').some((one) => /as=Table/.test(one) && /v=v1(;|$|\s)/.test(one.trim()));
/** Objects as the rows that kubectl prints. */
function tableOf({ plural, group }, objects, metadata, nowMs) {
    const own = group === '' || Object.hasOwn(byPlural, plural) ? (byPlural[plural] ?? []) : [];
    const columns = [
        tables_name,
        ...own,
        age,
        ...(plural === 'deployments' || plural === 'statefulsets' ? [tables_images] : []),
    ];
    return {
        kind: 'Table',
        apiVersion: 'meta.k8s.io/v1',
        metadata,
        columnDefinitions: columns.map((column) => ({
            name: column.name,
            type: 'string',
            format: column === tables_name ? 'name' : '',
            description: '',
            priority: column.wide === true ? 1 : 0,
        })),
        rows: objects.map((object) => ({
            cells: columns.map(({ of }) => of(object, nowMs)),
            object: {
                kind: 'PartialObjectMetadata',
                apiVersion: 'meta.k8s.io/v1',
                metadata: object.metadata,
            },
        })),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/store.js



const historyLimit = 20_000;
const keyOf = (resource) => `${resource.group}/${resource.plural}`;
const byName = (a, b) => (a < b ? -1 : 1);
/** Versioned objects with a history to watch from: what etcd and the registry are to the real server. */
class Store {
    /** By kind, namespace ('' = none) and name: controllers go through one namespace at a time. */
    #kinds = new Map();
    /** Of every object, the namespace that it is in ('' = none): garbage is looked for at each change. */
    #placeOf = new Map();
    #history = [];
    #listeners = new Set();
    #version = 100;
    #oldest = 100;
    get version() {
        return this.#version;
    }
    #of(resource) {
        const key = keyOf(resource);
        const found = this.#kinds.get(key) ?? new Map();
        this.#kinds.set(key, found);
        return found;
    }
    /** All of a kind by namespace and name, or those of one namespace. */
    list(resource, namespace) {
        const spaces = this.#of(resource);
        const chosen = namespace === undefined ? [...spaces.keys()].sort(byName) : [namespace];
        return chosen.flatMap((space) => [...(spaces.get(space)?.values() ?? [])].sort((a, b) => byName(a.metadata.name, b.metadata.name)));
    }
    find(resource, namespace, name) {
        return this.#of(resource)
            .get(namespace ?? '')
            ?.get(name);
    }
    /** Whether an owner of this uid is there for an object of this namespace: in the same one, or in none. */
    lives(uid, namespace) {
        const place = this.#placeOf.get(uid);
        return place === '' || (place !== undefined && place === namespace);
    }
    #put(resource, object) {
        const { namespace = '', name, uid = '' } = object.metadata;
        this.#placeOf.set(uid, namespace);
        const spaces = this.#of(resource);
        const space = spaces.get(namespace) ?? new Map();
        spaces.set(namespace, space);
        space.set(name, object);
    }
    get(resource, namespace, name) {
        const found = this.find(resource, namespace, name);
        if (found === undefined)
            throw (0,status_error/* notFound */.mX)(resource, name);
        return found;
    }
    create(resource, given, dryRun = false) {
        const object = structuredClone(given);
        const { metadata } = object;
        if (this.find(resource, metadata.namespace, metadata.name) !== undefined)
            throw (0,status_error/* alreadyExists */.B$)(resource, metadata.name);
        metadata.uid = (0,external_node_crypto_.randomUUID)();
        metadata.creationTimestamp = (0,objects/* timestamp */.vE)(Date.now());
        if (resource.counted)
            metadata.generation = 1;
        delete metadata.deletionTimestamp;
        return dryRun ? object : this.#commit('ADDED', resource, object, undefined);
    }
    /** Stores a new state; the same state again keeps its version. `status` writes leave the generation alone. */
    update(resource, given, options = {}) {
        const { namespace, name, resourceVersion, uid } = given.metadata;
        const before = this.get(resource, namespace, name);
        if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
            throw (0,status_error/* modified */.kA)(resource, name);
        if (uid !== undefined && uid !== before.metadata.uid)
            throw (0,status_error/* conflict */.hj)(resource, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${before.metadata.uid}`);
        // Controllers write the same status again and again: nothing is copied for that.
        if (options.status === true &&
            before.status !== undefined &&
            (0,objects/* sameJson */.Vk)((0,objects/* fields */.OA)(given.status), before.status))
            return before;
        const object = options.status === true
            ? { ...structuredClone(before), status: (0,objects/* fields */.OA)(structuredClone(given.status)) }
            : this.#specUpdate(resource, given, before, options.uncounted === true);
        object.metadata.resourceVersion = before.metadata.resourceVersion ?? '';
        if ((0,objects/* sameJson */.Vk)(object, before))
            return before;
        if (options.dryRun === true)
            return object;
        const finished = object.metadata.deletionTimestamp !== undefined &&
            (object.metadata.finalizers ?? []).length === 0;
        if (finished && resource.plural !== 'pods')
            return this.#drop(resource, object);
        return this.#commit('MODIFIED', resource, object, before);
    }
    #specUpdate(resource, given, before, uncounted) {
        const object = structuredClone(given);
        // What only the server writes stays as it was.
        for (const field of ['uid', 'creationTimestamp', 'deletionTimestamp', 'generation']) {
            const value = before.metadata[field];
            if (value === undefined)
                delete object.metadata[field];
            else
                Object.assign(object.metadata, { [field]: value });
        }
        if (resource.subresources.includes('status')) {
            if (before.status === undefined)
                delete object.status;
            else
                object.status = structuredClone(before.status);
        }
        const { metadata: _m, status: _s, ...content } = object;
        const { metadata: _m2, status: _s2, ...contentBefore } = before;
        // Deployments count their annotations too, as the real server does.
        const annotated = resource.plural === 'deployments' &&
            !(0,objects/* sameJson */.Vk)(object.metadata.annotations ?? {}, before.metadata.annotations ?? {});
        if (resource.counted && !uncounted && (annotated || !(0,objects/* sameJson */.Vk)(content, contentBefore)))
            object.metadata.generation = (before.metadata.generation ?? 1) + 1;
        return object;
    }
    /** Marks or removes; objects with finalizers and pods with a grace period stay until those are done. */
    remove(resource, namespace, name, options = {}) {
        const found = this.get(resource, namespace, name);
        const { uid, resourceVersion } = options.preconditions ?? {};
        if (uid !== undefined && uid !== found.metadata.uid)
            throw (0,status_error/* conflict */.hj)(resource, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${found.metadata.uid}`);
        if (resourceVersion !== undefined && resourceVersion !== found.metadata.resourceVersion)
            throw (0,status_error/* conflict */.hj)(resource, name, `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${found.metadata.resourceVersion}`);
        const grace = options.graceSeconds ?? 0;
        if ((found.metadata.finalizers ?? []).length === 0 && grace === 0)
            return this.#drop(resource, found);
        if (found.metadata.deletionTimestamp !== undefined)
            return found;
        const object = structuredClone(found);
        object.metadata.deletionTimestamp = (0,objects/* timestamp */.vE)(Date.now() + grace * 1000);
        object.metadata.deletionGracePeriodSeconds = grace;
        return this.#commit('MODIFIED', resource, object, found);
    }
    #drop(resource, object) {
        const { namespace = '', name, uid = '' } = object.metadata;
        this.#of(resource).get(namespace)?.delete(name);
        this.#placeOf.delete(uid);
        return this.#publish('DELETED', resource, structuredClone(object), object);
    }
    #commit(type, resource, object, previous) {
        this.#put(resource, object);
        return this.#publish(type, resource, object, previous);
    }
    #publish(type, resource, object, previous) {
        this.#version += 1;
        object.metadata.resourceVersion = String(this.#version);
        const change = { type, resource, object, version: this.#version, previous };
        this.#history.push(change);
        if (this.#history.length > historyLimit)
            this.#oldest = this.#history.shift()?.version ?? this.#oldest;
        for (const listener of [...this.#listeners])
            listener(change);
        return object;
    }
    /** Changes after `version`, then everything that follows. Throws 410 when the history does not reach back so far. */
    follow(version, listener) {
        if (version < this.#oldest)
            throw (0,status_error/* gone */.qp)(`too old resource version: ${version} (${this.#oldest})`);
        for (const change of this.#history)
            if (change.version > version)
                listener(change);
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Forgets the history: the next watch from an old version gets 410 (for tests). */
    compact() {
        this.#history.length = 0;
        this.#oldest = this.#version;
    }
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/watch.js





/** An object that begins or ceases to match the selector is added or deleted as far as this watch is concerned. */
function eventType({ type, object, previous }, shown) {
    const before = previous !== undefined && shown(previous);
    const now = shown(object);
    if (type === 'DELETED')
        return before ? 'DELETED' : undefined;
    if (now)
        return before ? 'MODIFIED' : 'ADDED';
    return before ? 'DELETED' : undefined;
}
function watch(context, where, request, response) {
    const query = request.url.searchParams;
    const labels = labelMatcher(query.get('labelSelector') ?? '');
    const byFields = fieldMatcher(query.get('fieldSelector') ?? '');
    const kind = keyOf(where.resource);
    const shown = (object) => (where.namespace === undefined || object.metadata.namespace === where.namespace) &&
        labels(object.metadata.labels ?? {}) &&
        byFields(object);
    const from = Number(query.get('resourceVersion') ?? '0') || context.store.version;
    const asRow = wantsTable(request.headers.accept);
    const send = (type, object) => {
        response.write(`${JSON.stringify({ type, object })}\n`);
    };
    const sendObject = (type, object) => send(type, asRow ? tableOf(where.resource, [object], {}, Date.now()) : object);
    const bookmarked = (annotations) => {
        const metadata = {
            resourceVersion: String(context.store.version),
            ...(annotations === undefined ? {} : { annotations }),
        };
        const { kind: named } = where.resource;
        send('BOOKMARK', { kind: named, apiVersion: apiVersionOf(where.resource), metadata });
    };
    const begin = () => {
        if (!response.headersSent)
            response.writeHead(200, { 'content-type': 'application/json' });
    };
    const listener = (change) => {
        if (keyOf(change.resource) !== kind)
            return;
        begin();
        const type = eventType(change, shown);
        if (type !== undefined)
            sendObject(type, change.object);
    };
    let unfollow;
    try {
        unfollow = context.store.follow(from, listener);
    }
    catch (thrown) {
        if (!(thrown instanceof status_error/* StatusError */.Xs))
            throw thrown;
        begin();
        send('ERROR', (0,status_error/* statusBody */.zQ)(thrown));
        response.end();
        return;
    }
    begin();
    response.flushHeaders();
    // A list by a watch (https://kubernetes.io/docs/reference/using-api/api-concepts/#streaming-lists), as kubectl's informers ask for it.
    if (query.get('sendInitialEvents') === 'true') {
        for (const object of context.store.list(where.resource, where.namespace))
            if (shown(object))
                sendObject('ADDED', object);
        bookmarked({ 'k8s.io/initial-events-end': 'true' });
    }
    const bookmark = setInterval(() => {
        if (query.get('allowWatchBookmarks') === 'true')
            bookmarked();
    }, 10_000);
    const end = setTimeout(() => response.end(), Number(query.get('timeoutSeconds') ?? '1800') * 1000);
    response.on('close', () => {
        clearInterval(bookmark);
        clearTimeout(end);
        unfollow();
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/requests.js












function list(context, where, request) {
    const query = request.url.searchParams;
    const all = matching(context, where, request);
    const limit = Number(query.get('limit') ?? '0');
    const from = Number(Buffer.from(query.get('continue') ?? '', 'base64').toString() || '0');
    const to = limit > 0 ? from + limit : all.length;
    const rest = all.length - to;
    const metadata = {
        resourceVersion: String(context.store.version),
        ...(rest > 0
            ? { continue: Buffer.from(String(to)).toString('base64'), remainingItemCount: rest }
            : {}),
    };
    const items = all.slice(from, to);
    if (wantsTable(request.headers.accept))
        return tableOf(where.resource, items, metadata, Date.now());
    return {
        kind: `${where.resource.kind}List`,
        apiVersion: apiVersionOf(where.resource),
        metadata,
        items,
    };
}
const shownAs = (request, resource, object) => wantsTable(request.headers.accept)
    ? tableOf(resource, [object], { resourceVersion: object.metadata.resourceVersion }, Date.now())
    : object;
function review({ store }, request) {
    const object = (0,objects/* fields */.OA)(request.body);
    const asked = (0,objects.at)(object, 'spec', 'resourceAttributes');
    const subresource = (0,objects/* text */.Qq)(asked['subresource']);
    const allowed = mayDo(store, request.user, {
        verb: (0,objects/* text */.Qq)(asked['verb']),
        group: (0,objects/* text */.Qq)(asked['group']),
        resource: `${(0,objects/* text */.Qq)(asked['resource'])}${subresource === '' ? '' : `/${subresource}`}`,
        namespace: (0,objects/* text */.Qq)(asked['namespace']) || undefined,
        name: (0,objects/* text */.Qq)(asked['name']) || undefined,
    });
    return { ...object, status: { allowed } };
}
function refusedBy(user, asked, resource) {
    const scope = asked.namespace === undefined
        ? 'at the cluster scope'
        : `in the namespace "${asked.namespace}"`;
    return (0,status_error/* forbidden */.o0)(resource, asked.name ?? '', `User "${user.name}" cannot ${asked.verb} resource "${asked.resource}" in API group "${asked.group}" ${scope}`);
}
/** What is done stays done; only the client does not learn of it. */
function lose(how, response) {
    const { end, socket } = response;
    const instead = (chunk) => {
        if (how === 'reset')
            socket?.destroy();
        // A watch goes on to send what happens, over a connection that has ended.
        if (how !== 'truncate' || response.writableEnded)
            return response;
        const body = String(chunk ?? '');
        return end.call(response, body.slice(0, Math.floor(body.length / 2)), 'utf8');
    };
    Object.assign(response, { end: instead, write: instead });
}
async function interfere(given, incoming, response) {
    if (given.delayMs !== undefined)
        await new Promise((resolve) => setTimeout(resolve, given.delayMs));
    if (given.reset === true) {
        incoming.socket.destroy();
        return true;
    }
    if (given.hang === true)
        return true;
    if (given.status === undefined)
        return false;
    for (const [name, value] of Object.entries(given.headers ?? {}))
        response.setHeader(name, value);
    answer(response, given.status, given.body ?? {});
    return true;
}
async function handle(context, request, response) {
    const where = route(request.url.pathname);
    const verb = verbOf(request, where);
    const { resource, namespace, name, subresource } = where;
    if (resource.plural === 'selfsubjectaccessreviews')
        return answer(response, 201, review(context, request));
    const asked = {
        verb: subresource === 'proxy' ? 'get' : verb,
        group: resource.group,
        resource: subresource === undefined ? resource.plural : `${resource.plural}/${subresource}`,
        // A namespace is in itself: a Role there may speak of it.
        namespace: resource.plural === 'namespaces' && resource.group === '' ? name : namespace,
        name,
    };
    if (!mayDo(context.store, request.user, asked))
        throw refusedBy(request.user, asked, resource);
    // The namespace of a list need not exist; that of a new object must.
    if (verb === 'create' && namespace !== undefined && subresource === undefined)
        context.store.get(resource_types/* builtInResources */.jz.namespaces, undefined, namespace);
    if (subresource === 'log' || subresource === 'proxy')
        return await podSubresource(context, where, request, response);
    if (subresource === 'eviction')
        return answer(response, 201, evict(context, where, request));
    switch (verb) {
        case 'get':
            return answer(response, 200, subresource === 'scale'
                ? scaleOf(found(context, where))
                : shownAs(request, resource, found(context, where)));
        case 'list':
            return answer(response, 200, list(context, where, request));
        case 'watch':
            return watch(context, where, request, response);
        case 'create':
            return answer(response, 201, create(context, where, request));
        case 'update':
            return answer(response, 200, update(context, where, request, objectOf(request.body, resource)));
        case 'patch':
            return answer(response, 200, patch(context, where, request));
        case 'delete':
            return answer(response, 200, remove(context, where, request));
        case 'deletecollection':
            for (const object of matching(context, where, request))
                remove(context, { ...where, name: object.metadata.name }, request);
            return answer(response, 200, {
                kind: 'Status',
                apiVersion: 'v1',
                metadata: {},
                status: 'Success',
            });
        default:
            throw new status_error/* StatusError */.Xs(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource');
    }
}
async function serve(context, incoming, response, hook) {
    try {
        const url = new URL(incoming.url ?? '/', 'https://sandbox');
        const bearer = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
        const user = bearer === undefined ? userOf(incoming.socket) : context.tokens.get(bearer);
        const method = incoming.method ?? 'GET';
        const meddled = hook()?.({
            method,
            path: url.pathname,
            query: url.searchParams,
            user: user?.name ?? '',
            cut: () => incoming.socket.destroy(),
        });
        if (meddled !== undefined && (await interfere(meddled, incoming, response)))
            return;
        if (meddled?.lose !== undefined)
            lose(meddled.lose, response);
        if (user === undefined)
            throw new status_error/* StatusError */.Xs(401, 'Unauthorized', 'Unauthorized');
        const plain = discovery(url.pathname, resources) ?? openApi(url.pathname, resources);
        if (plain !== undefined)
            return answer(response, 200, plain);
        const body = await bodyOf(incoming);
        const contentType = (incoming.headers['content-type'] ?? 'application/json').split(';')[0] ?? '';
        await handle(context, { method, url, user, body, contentType, headers: incoming.headers }, response);
    }
    catch (thrown) {
        if (response.headersSent)
            response.destroy();
        else if (thrown instanceof status_error/* StatusError */.Xs)
            answer(response, thrown.code, (0,status_error/* statusBody */.zQ)(thrown));
        else
            answer(response, 500, (0,status_error/* statusBody */.zQ)(new status_error/* StatusError */.Xs(500, 'InternalError', String(thrown))));
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/kubernetes/server.js









/** An embedded Kubernetes API server on loopback over TLS, with the controllers and the kubelet that a release meets. */
async function startApiServer(now = () => new Date()) {
    const authority = createAuthority(new Date());
    const serving = authority.issue({ commonName: 'kube-apiserver' }, 'server');
    const store = new Store();
    const runtime = { current: undefined };
    let hook;
    for (const name of ['default', 'kube-system'])
        store.create(resource_types/* builtInResources */.jz.namespaces, {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: { name },
            status: { phase: 'Active' },
        });
    const tokens = new Map();
    const webhook = { current: undefined };
    const context = { store, runtime, addresses: { next: 10 }, tokens, webhook };
    const server = (0,external_node_https_.createServer)({
        key: serving.key,
        cert: serving.certificate,
        ca: authority.certificate,
        requestCert: true,
        rejectUnauthorized: false,
    }, (request, response) => {
        response.setHeader('date', now().toUTCString());
        void serve(context, request, response, () => hook);
    });
    // All of them: closeAllConnections knows neither those in their TLS handshake nor those that were upgraded, and the server stays open for each.
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
    });
    server.on('upgrade', (incoming, socket) => portForward(context, incoming, socket));
    // As the real one, which closes no idle connection: a client that has just taken one out of its pool would meet a reset.
    server.keepAliveTimeout = 600_000;
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${server.address().port}`;
    const stopControllers = startControllers(store);
    const kubelet = startKubelet(store, () => runtime.current);
    const kubeconfigFor = ({ name, groups = [], namespace = 'default', }) => {
        const issued = authority.issue({ commonName: name, organizations: groups }, 'client');
        return kubeconfigText(url, authority.certificate, issued, namespace);
    };
    return {
        url,
        ca: authority.certificate,
        store,
        kubeconfig: kubeconfigFor({ name: 'admin', groups: ['system:masters'] }),
        kubeconfigFor,
        tokenFor({ namespace, name }) {
            const token = (0,external_node_crypto_.randomUUID)();
            const groups = ['system:serviceaccounts', 'system:authenticated'];
            tokens.set(token, { name: `system:serviceaccount:${namespace}:${name}`, groups });
            return token;
        },
        setPodRuntime(given) {
            runtime.current = given;
            kubelet.resync();
        },
        logsOf: (pod) => runtime.current?.logs(pod, false) ?? runtime.current?.logs(pod, true) ?? [],
        setWebhook(given) {
            webhook.current = given;
        },
        onRequest(given) {
            hook = given;
        },
        async stop() {
            stopControllers();
            await kubelet.stop();
            await server_closed(server, sockets);
        },
    };
}
function server_closed(server, sockets) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets)
            socket.destroy();
    });
}
function kubeconfigText(url, ca, issued, namespace) {
    const base64 = (value) => Buffer.from(value).toString('base64');
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [
            { name: 'sandbox', cluster: { server: url, 'certificate-authority-data': base64(ca) } },
        ],
        users: [
            {
                name: 'user',
                user: {
                    'client-certificate-data': base64(issued.certificate),
                    'client-key-data': base64(issued.key),
                },
            },
        ],
        contexts: [{ name: 'sandbox', context: { cluster: 'sandbox', user: 'user', namespace } }],
        'current-context': 'sandbox',
    });
}


/***/ }),

/***/ 73787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Xs: () => (/* binding */ StatusError),
/* harmony export */   YU: () => (/* binding */ noSuchPath),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   kA: () => (/* binding */ modified),
/* harmony export */   li: () => (/* binding */ badRequest),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   qp: () => (/* binding */ gone),
/* harmony export */   zQ: () => (/* binding */ statusBody)
/* harmony export */ });
/* unused harmony export qualified */
/** A refusal as the API server words it: becomes the `Status` object of the answer. */
class StatusError extends Error {
    name = 'StatusError';
    code;
    reason;
    details;
    constructor(code, reason, message, details) {
        super(message);
        this.code = code;
        this.reason = reason;
        this.details = details;
    }
}
function statusBody(error) {
    return {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: error.message,
        ...(error.reason === '' ? {} : { reason: error.reason }),
        ...(error.details === undefined ? {} : { details: error.details }),
        code: error.code,
    };
}
/** `deployments.apps`, as messages name a resource. */
function qualified(resource) {
    return resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
}
function about(resource, name) {
    return {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
    };
}
const notFound = (resource, name) => new StatusError(404, 'NotFound', `${qualified(resource)} "${name}" not found`, about(resource, name));
const noSuchPath = () => new StatusError(404, 'NotFound', 'the server could not find the requested resource', {});
const alreadyExists = (resource, name) => new StatusError(409, 'AlreadyExists', `${qualified(resource)} "${name}" already exists`, about(resource, name));
const conflict = (resource, name, why) => new StatusError(409, 'Conflict', `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`, about(resource, name));
const modified = (resource, name) => conflict(resource, name, 'the object has been modified; please apply your changes to the latest version and try again');
const badRequest = (message) => new StatusError(400, 'BadRequest', message);
const forbidden = (resource, name, why) => {
    const what = resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
    return new StatusError(403, 'Forbidden', `${what}${name === '' ? '' : ` "${name}"`} is forbidden: ${why}`, {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.plural,
    });
};
const gone = (message) => new StatusError(410, 'Expired', message);
function invalid(resource, name, causes) {
    const said = causes.map((cause) => `${cause.field}: ${cause.message}`);
    const what = resource.group === '' ? resource.kind : `${resource.kind}.${resource.group}`;
    const [only] = said;
    const list = said.length === 1 && only !== undefined ? only : `[${said.join(', ')}]`;
    return new StatusError(422, 'Invalid', `${what} "${name}" is invalid: ${list}`, {
        ...(name === '' ? {} : { name }),
        ...(resource.group === '' ? {} : { group: resource.group }),
        kind: resource.kind,
        causes,
    });
}


/***/ }),

/***/ 75542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ ensureNamespace),
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   yl: () => (/* binding */ applyAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95420);
/* harmony import */ var _kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33886);






const types = [
    ...Object.values(_kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInResources */ .jz),
    ..._kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultCustomResources */ .QI.map(_kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .customResource */ .gc),
];
const apiVersionOf = ({ group, version }) => group === '' ? version : `${group}/${version}`;
const typeOf = ({ apiVersion, kind }) => types.find((type) => type.kind === kind && apiVersionOf(type) === apiVersion);
/** Every object of the YAML and JSON files of a folder (or of one file), in the order of their names. */
function readManifests(path) {
    const files = filesOf(path);
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`There is no .yml, .yaml or .json file in ${path}.`, {
            input: '-f',
            fix: 'Name the folder of the manifests; Helm and Kustomize render them first (kustomize build … > deploy/all.yml).',
        });
    return files.flatMap((file) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parseAllDocuments)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')).flatMap((document) => {
        const [problem] = document.errors;
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${file} is not YAML: ${problem.message.split('\n')[0]}`, {
                input: '-f',
                fix: 'Templates of Helm are rendered first: helm template … > deploy/all.yml.',
            });
        return objectsOf(document.toJS({ maxAliasCount: 100 }), file);
    }));
}
function filesOf(path) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return [path];
        return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)
            .filter((name) => /\.(ya?ml|json)$/.test(name))
            // A kustomization is how others are put together, and no object of the cluster.
            .filter((name) => !/^kustomization\.ya?ml$/.test(name))
            .sort()
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${path} cannot be read.`, { input: '-f', cause });
    }
}
function objectsOf(content, file) {
    if (content === null || content === undefined)
        return [];
    if ((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(content) && content['kind'] === 'List' && Array.isArray(content['items']))
        return content['items'].flatMap((item) => objectsOf(item, file));
    const object = content;
    if (!(0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(content) || typeof object.kind !== 'string' || !(0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(object.metadata))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${file} holds something that is no object of Kubernetes.`, {
            input: '-f',
            fix: 'Each document has apiVersion, kind and metadata.',
        });
    return [object];
}
const first = ['Namespace', 'ConfigMap', 'Secret', 'ServiceAccount', 'Service'];
const order = ({ kind }) => {
    const at = first.indexOf(kind);
    return at === -1 ? first.length : at;
};
/** Creates the objects through the API like a user, so that defaults and validation apply; what this cluster does not serve is given back. */
async function applyAll(server, objects, namespace = 'default') {
    const [{ readKubeconfig }, { kubernetesCluster }, { systemClock }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3343).then(__webpack_require__.bind(__webpack_require__, 35724)),
        __webpack_require__.e(/* import() */ 9233).then(__webpack_require__.bind(__webpack_require__, 59233)),
        __webpack_require__.e(/* import() */ 9505).then(__webpack_require__.bind(__webpack_require__, 19505)),
    ]);
    const access = await readKubeconfig(server.kubeconfig, undefined, new Date());
    const cluster = kubernetesCluster(access, {
        clock: systemClock,
        signal: new AbortController().signal,
    });
    const served = objects.filter((object) => typeOf(object) !== undefined);
    try {
        for (const object of [...served].sort((a, b) => order(a) - order(b))) {
            const type = typeOf(object);
            if (type === undefined)
                continue;
            const into = type.namespaced ? (object.metadata.namespace ?? namespace) : undefined;
            if (into !== undefined)
                ensureNamespace(server, into);
            if (type.kind === 'Namespace') {
                ensureNamespace(server, object.metadata.name);
                continue;
            }
            const { kind, plural, namespaced } = type;
            await cluster.create({ apiVersion: object.apiVersion, kind, plural, namespaced }, {
                ...object,
                metadata: { ...object.metadata, ...(into === undefined ? {} : { namespace: into }) },
            });
        }
    }
    finally {
        await cluster.close();
    }
    return objects.filter((object) => typeOf(object) === undefined);
}
/** A namespace that manifests only name is made: nobody applies it by hand here. */
function ensureNamespace(server, name) {
    if (server.store.find(_kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInResources */ .jz.namespaces, undefined, name) !== undefined)
        return;
    server.store.create(_kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInResources */ .jz.namespaces, {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name },
        status: { phase: 'Active' },
    });
}


/***/ }),

/***/ 29343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withBundlePods)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95420);





/** The image of Sluice itself, as the templates name it. */
const repository = 'ghcr.io/sluice-dev/sluice';
/** Pods of Sluice's own image (the dead-man switch) run the bundle with the ServiceAccount of the pod; all others are `inner`'s. */
function withBundlePods(inner, entry, server) {
    const running = new Map();
    const uidOf = (pod) => pod.metadata.uid ?? '';
    return {
        ...inner,
        async start(pod, exited) {
            if (!isBundle(pod))
                return await inner.start(pod, exited);
            const folder = accountFolder(pod, server);
            const { hostname, port } = new URL(server.url);
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry, ...argumentsOf(pod)], {
                env: {
                    PATH: process.env['PATH'],
                    HOSTNAME: pod.metadata.name,
                    KUBERNETES_SERVICE_HOST: hostname,
                    KUBERNETES_SERVICE_PORT: port,
                    SLUICE_SERVICE_ACCOUNT_FOLDER: folder,
                },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const found = { child, lines: [] };
            running.set(uidOf(pod), found);
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', (data) => found.lines.push(...data.toString('utf8').split('\n').filter(Boolean)));
            child.once('exit', (code) => {
                running.delete(uidOf(pod));
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
                setImmediate(exited, { code: code ?? 137, reason: code === 0 ? 'Completed' : 'Error' });
            });
        },
        async stop(pod, graceMs) {
            const found = running.get(uidOf(pod));
            if (found === undefined)
                return await inner.stop(pod, graceMs);
            const ended = new Promise((resolve) => found.child.once('exit', () => resolve()));
            found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
            const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
            await ended;
            clearTimeout(timer);
        },
        has: (pod) => running.has(uidOf(pod)) || inner.has(pod),
        kill: (uid) => running.get(uid)?.child.kill('SIGKILL') ?? inner.kill(uid),
        logs: (pod, previous) => running.get(uidOf(pod))?.lines ?? inner.logs(pod, previous),
    };
}
const containerOf = (pod) => (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .records */ .V0)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(pod.spec)['containers'])[0] ?? {};
const isBundle = (pod) => (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(containerOf(pod)['image']).split(/[:@]/)[0] === repository;
const argumentsOf = (pod) => {
    const args = containerOf(pod)['args'];
    return Array.isArray(args) ? args.map(String) : [];
};
/** What the kubelet mounts: token, authority and namespace of the pod's ServiceAccount. */
function accountFolder(pod, server) {
    const namespace = pod.metadata.namespace ?? '';
    const name = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(pod.spec)['serviceAccountName']) || 'default';
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'sluice-account-'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'token'), server.tokenFor({ namespace, name }), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'ca.crt'), server.ca);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'namespace'), namespace);
    return folder;
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


/***/ }),

/***/ 72797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ startLoad)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95420);
/* harmony import */ var _kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33886);
/* harmony import */ var _service_serve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67808);




const httpRoutes = _kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCustomResources */ .QI
    .map(_kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_1__/* .customResource */ .gc)
    .find(({ plural }) => plural === 'httproutes');
const { services, endpointSlices, pods } = _kubernetes_resource_types_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInResources */ .jz;
/** Open-loop users: a bounded rate, split as the route (or, without one, the Service) says at that moment. */
function startLoad(store, portOf, about) {
    const { method = 'POST', path = '/orders', timeoutMs = 5000 } = about;
    const counts = { sent: 0, errors: 0, failed: 0, canary: 0 };
    const recent = [];
    const random = (0,_service_serve_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(about.seed);
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets: 200 });
    const note = (canary) => {
        recent.push(canary);
        if (recent.length > 2000)
            recent.shift();
        if (canary)
            counts.canary += 1;
    };
    const send = (retries) => {
        const target = pick(store, about, random);
        const port = target === undefined ? undefined : portOf(target.uid, target.port);
        if (target === undefined || port === undefined) {
            // A data plane tries another endpoint when a connection is refused.
            if (retries > 0)
                send(retries - 1);
            else
                counts.failed += 1;
            return;
        }
        const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ host: '127.0.0.1', port, path, method, agent, timeout: timeoutMs }, (response) => {
            response.resume();
            note(target.canary);
            if ((response.statusCode ?? 0) >= 500)
                counts.errors += 1;
        });
        outgoing.on('timeout', () => outgoing.destroy());
        outgoing.on('error', (error) => {
            if (retries > 0 && (error.code === 'ECONNREFUSED' || outgoing.reusedSocket))
                send(retries - 1);
            else
                counts.failed += 1;
        });
        outgoing.end();
    };
    const begun = Date.now();
    const timer = setInterval(() => {
        const due = Math.floor(((Date.now() - begun) / 1000) * about.perSecond) - counts.sent;
        for (let i = 0; i < Math.min(due, 200); i++) {
            counts.sent += 1;
            send(2);
        }
    }, 10);
    return {
        counts,
        recentCanaryPercent: () => recent.length === 0 ? 0 : (100 * recent.filter(Boolean).length) / recent.length,
        stop() {
            clearInterval(timer);
            agent.destroy();
        },
    };
}
function pick(store, about, random) {
    const service = about.route === undefined
        ? about.service
        : backend(store, about.namespace, about.route, about.service, random);
    const slices = store
        .list(endpointSlices, about.namespace)
        .filter((slice) => slice.metadata.labels?.['kubernetes.io/service-name'] === service);
    const serving = store.find(services, about.namespace, service);
    if (serving === undefined)
        return undefined;
    const ready = slices
        .flatMap((slice) => (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(slice['endpoints']))
        .filter((endpoint) => (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.at)(endpoint, 'conditions')['ready'] === true);
    const chosen = ready[Math.floor(random() * ready.length)];
    if (chosen === undefined)
        return undefined;
    const pod = store.find(pods, about.namespace, (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__.at)(chosen, 'targetRef')['name']));
    if (pod === undefined)
        return undefined;
    const port = about.port === undefined ? undefined : containerPort(serving, pod, about.port);
    return { uid: pod.metadata.uid ?? '', canary: isCanary(pod), port };
}
/** Where a Service's port leads in a pod: a number, or the name of a container's port. */
function containerPort(service, pod, port) {
    const found = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(service.spec)['ports']).find((one) => one['port'] === port);
    const target = found?.['targetPort'] ?? port;
    if (typeof target === 'number')
        return target;
    const named = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(pod.spec)['containers'])
        .flatMap((container) => (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(container['ports']))
        .find(({ name }) => name === target);
    return named === undefined ? undefined : (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(named['containerPort']);
}
const isCanary = (pod) => pod.metadata.labels?.['sluice.dev/track'] === 'canary';
function backend(store, namespace, route, otherwise, random) {
    const found = httpRoutes === undefined ? undefined : store.find(httpRoutes, namespace, route);
    // The requests made here carry no headers, so a rule that asks for some is not theirs.
    const rule = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)((0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(found?.spec)['rules']).find((candidate) => !(0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(candidate['matches']).some((match) => 'headers' in match));
    const refs = (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)(rule?.['backendRefs']);
    const total = refs.reduce((sum, ref) => sum + (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ref['weight'], 1), 0);
    let left = random() * total;
    for (const ref of refs) {
        left -= (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ref['weight'], 1);
        if (left < 0)
            return (0,_kubernetes_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(ref['name']);
    }
    return otherwise;
}


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ applyTemplate),
  startWorld: () => (/* binding */ startWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/sandbox/chaos/controller.js + 6 modules
var controller = __webpack_require__(92954);
// EXTERNAL MODULE: ./lib/sandbox/github/server.js + 3 modules
var github_server = __webpack_require__(48548);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/server.js + 33 modules
var kubernetes_server = __webpack_require__(88192);
// EXTERNAL MODULE: ./lib/sandbox/own/manifests.js
var manifests = __webpack_require__(75542);
// EXTERNAL MODULE: ./lib/sandbox/pods/bundle-pods.js
var bundle_pods = __webpack_require__(29343);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var objects = __webpack_require__(95420);
// EXTERNAL MODULE: ./lib/sandbox/service/defects.js
var defects = __webpack_require__(15093);
;// CONCATENATED MODULE: ./lib/sandbox/pods/process-runtime.js




const logLimit = 6000;
const repository = 'sluice.test/shop';
/** Pods as processes of this machine: the image tag says which version, and what is wrong with it. `entry` = the CLI's main file. */
function processRuntime(entry) {
    const running = new Map();
    const logs = new Map();
    const agent = new external_node_http_.Agent({ keepAlive: true });
    let seed = 1;
    const paused = new Set();
    /** Images of which a pod was killed. */
    const killed = new Set();
    const uidOf = (pod) => pod.metadata.uid ?? '';
    async function start(pod, exited) {
        const { version, defect } = parseImage(pod);
        const uid = uidOf(pod);
        const kept = { current: [], previous: logs.get(uid)?.current };
        logs.set(uid, kept);
        const image = imageOf(pod);
        const given = ['sandbox-pod', version, defect, String(seed++), pod.metadata.name];
        const child = (0,external_node_child_process_.fork)(entry, killed.has(image) ? [...given, 'successor'] : given, {
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        });
        // A line may come in two parts.
        let rest = '';
        const keep = (data) => {
            const lines = (rest + data.toString('utf8')).split('\n');
            rest = lines.pop() ?? '';
            kept.current.push(...lines.filter((line) => line !== ''));
            if (kept.current.length > logLimit)
                kept.current.splice(0, kept.current.length - logLimit);
        };
        child.stdout?.on('data', keep);
        child.stderr?.on('data', keep);
        child.once('close', () => keep(Buffer.from('\n')));
        await new Promise((resolve) => {
            child.once('message', (message) => {
                running.set(uid, { child, image, port: message.port });
                if (paused.has(uid))
                    child.kill('SIGSTOP');
                resolve();
            });
            child.once('exit', (code, signal) => {
                if (running.get(uid)?.child === child)
                    running.delete(uid);
                resolve();
                setImmediate(exited, {
                    code: code ?? (signal === 'SIGKILL' ? 137 : 143),
                    reason: code === 0 ? 'Completed' : 'Error',
                });
            });
        });
    }
    async function stop(pod, graceMs) {
        const found = running.get(uidOf(pod));
        if (found === undefined)
            return;
        const ended = new Promise((resolve) => found.child.once('exit', () => resolve()));
        found.child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
        const timer = setTimeout(() => found.child.kill('SIGKILL'), graceMs);
        await ended;
        clearTimeout(timer);
    }
    return {
        start,
        stop,
        has: (pod) => running.has(uidOf(pod)),
        portOf: (uid) => running.get(uid)?.port,
        kill(uid) {
            const found = running.get(uid);
            if (found !== undefined)
                killed.add(found.image);
            return found?.child.kill('SIGKILL') ?? false;
        },
        pause(uid, is) {
            if (is)
                paused.add(uid);
            else
                paused.delete(uid);
            running.get(uid)?.child.kill(is ? 'SIGSTOP' : 'SIGCONT');
        },
        network(uid, rules) {
            const all = rules.filter(({ named }) => named.length === 0);
            const network = {
                delayMs: all.reduce((sum, { delayMs }) => sum + delayMs, 0),
                lossPercent: Math.max(0, ...all.map(({ lossPercent }) => lossPercent)),
                cut: all.some(({ cut }) => cut),
            };
            running.get(uid)?.child.send({ network });
        },
        logs(pod, previous) {
            const found = logs.get(uidOf(pod));
            return previous ? found?.previous : found?.current;
        },
        get(pod, _port, path, timeoutMs) {
            const found = running.get(uidOf(pod));
            if (found === undefined)
                return Promise.resolve(undefined);
            return new Promise((resolve) => {
                const request = (0,external_node_http_.get)({ host: '127.0.0.1', port: found.port, path, agent, timeout: timeoutMs }, (response) => {
                    let body = '';
                    response.setEncoding('utf8');
                    response.on('data', (part) => {
                        body += part;
                    });
                    response.on('end', () => resolve({
                        status: response.statusCode ?? 0,
                        contentType: response.headers['content-type'] ?? 'text/plain',
                        body,
                    }));
                });
                request.on('timeout', () => request.destroy());
                request.on('error', () => resolve(undefined));
            });
        },
    };
}
const imageOf = (pod) => (0,objects/* text */.Qq)((0,objects/* records */.V0)((0,objects/* fields */.OA)(pod.spec)['containers'])[0]?.['image']);
function parseImage(pod) {
    const image = imageOf(pod);
    const [name = '', tag = ''] = image.split(/:(?=[^/]*$)/);
    const [version = '', ...rest] = tag.split('-');
    const defect = rest.join('-');
    const known = defect === '' ? 'none' : defects/* defects */.R.find((candidate) => candidate === defect);
    if (name !== repository || !/^\d/.test(version) || known === undefined)
        throw new Error(`rpc error: code = NotFound desc = failed to pull and unpack image "${image}": not found`);
    return { version, defect: known };
}

// EXTERNAL MODULE: ./lib/sandbox/traffic/load.js
var traffic_load = __webpack_require__(72797);
;// CONCATENATED MODULE: ./lib/sandbox/world.js












const namespace = 'shop';
const templates = ['release-checklist.yml', 'canary-stage.yml', 'rollback.yml', 'sweep.yml'];
/** A cluster with a shop in it, its users, Chaos Mesh and GitHub, all on this machine. `bundle` = the folder with dist and templates. */
async function startWorld(bundle, about) {
    const server = await (0,kubernetes_server/* startApiServer */.K)();
    try {
        return await furnish(server, bundle, about);
    }
    catch (thrown) {
        await server.stop();
        throw thrown;
    }
}
async function furnish(server, bundle, about) {
    const entry = (0,external_node_path_.join)(bundle, 'dist/cli/main.js');
    const runtime = (0,bundle_pods/* withBundlePods */.x)(processRuntime(entry), entry, server);
    server.setPodRuntime(runtime);
    const mesh = (0,controller/* startChaosMesh */.cv)(server.store, runtime);
    server.setWebhook(mesh.admit);
    for (const name of [namespace, 'chaos-mesh'])
        server.store.create(resource_types/* builtInResources */.jz.namespaces, {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: { name },
            status: { phase: 'Active' },
        });
    for (const manifest of ['role.yml', 'dead-man.yml'])
        applyTemplate(server, bundle, manifest);
    await (0,manifests/* applyAll */.yl)(server, shop);
    await readyShop(server);
    const github = await (0,github_server/* startGitHub */.y)(42);
    const load = (0,traffic_load/* startLoad */.b)(server.store, runtime.portOf, {
        namespace,
        service: 'shop',
        route: 'shop',
        perSecond: about.requestsPerSecond,
        seed: about.seed,
    });
    const repository = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-repository-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repository, '.github/workflows'), { recursive: true });
    for (const name of templates)
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(bundle, 'action-templates', name), (0,external_node_path_.join)(repository, '.github/workflows', name));
    return {
        server,
        github,
        load,
        repository,
        kubeconfig: server.kubeconfigFor({ name: 'sluice', namespace }),
        isRunning: (uid) => runtime.portOf(uid) !== undefined,
        async stop() {
            load.stop();
            mesh.stop();
            await server.stop();
            await github.stop();
            (0,external_node_fs_.rmSync)(repository, { recursive: true, force: true });
        },
    };
}
/** Role and ServiceAccounts of the templates, in one namespace. */
function applyTemplate(server, bundle, name, into = namespace) {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(bundle, 'action-templates/kubernetes', name), 'utf8');
    const types = {
        ServiceAccount: 'serviceAccounts',
        Role: 'roles',
        RoleBinding: 'roleBindings',
    };
    for (const document of (0,dist.parseAllDocuments)(text)) {
        const object = document.toJS();
        const type = types[object.kind];
        if (type === undefined)
            throw new Error(`${name} holds a ${object.kind}`);
        server.store.create(resource_types/* builtInResources */.jz[type], {
            ...object,
            metadata: { ...object.metadata, namespace: into },
        });
    }
}
const labels = { app: 'shop' };
const shop = [
    {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'shop', namespace, labels },
        spec: {
            replicas: 3,
            selector: { matchLabels: labels },
            strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 0 } },
            template: {
                metadata: { labels },
                spec: {
                    terminationGracePeriodSeconds: 2,
                    containers: [
                        {
                            name: 'shop',
                            image: 'sluice.test/shop:1.0',
                            ports: [{ name: 'http', containerPort: 8080 }],
                            readinessProbe: { httpGet: { path: '/readyz', port: 'http' }, periodSeconds: 1 },
                            livenessProbe: { httpGet: { path: '/livez', port: 'http' }, periodSeconds: 2 },
                        },
                    ],
                },
            },
        },
    },
    {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'shop', namespace, labels },
        spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    },
    {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'shop', namespace },
        spec: {
            parentRefs: [{ name: 'public' }],
            hostnames: ['shop.test'],
            rules: [
                {
                    matches: [{ path: { type: 'PathPrefix', value: '/' } }],
                    backendRefs: [{ name: 'shop', port: 80 }],
                },
            ],
        },
    },
];
async function readyShop(server) {
    for (let i = 0; i < 300; i++) {
        const status = server.store.find(resource_types/* builtInResources */.jz.deployments, namespace, 'shop')?.status ?? {};
        if (status['availableReplicas'] === 3)
            return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the shop did not start within 30 s');
}


/***/ })

};
