export const id = 8431;
export const ids = [8431];
export const modules = {

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startOwnWorld: () => (/* binding */ startOwnWorld)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sandbox/chaos/controller.js + 6 modules
var controller = __webpack_require__(92954);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/objects.js
var kubernetes_objects = __webpack_require__(95420);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/resource-types.js
var resource_types = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/sandbox/kubernetes/server.js + 33 modules
var kubernetes_server = __webpack_require__(88192);
// EXTERNAL MODULE: ./lib/sandbox/pods/bundle-pods.js
var bundle_pods = __webpack_require__(29343);
// EXTERNAL MODULE: ./lib/sandbox/traffic/load.js
var load = __webpack_require__(72797);
// EXTERNAL MODULE: ./lib/sandbox/world.js + 1 modules
var world = __webpack_require__(5489);
;// CONCATENATED MODULE: ./lib/sandbox/own/container.js


const repositoryOf = (image) => (image.split('@')[0] ?? '').replace(/:[^/:]*$/, '');
/** The binary of a container's image: that of the very reference before that of the repository. */
const binaryFor = (image, binaries) => binaries.find((one) => one.image === image) ??
    binaries.find((one) => one.image === repositoryOf(image));
/** Every port that a container says it has: declared, or asked by a probe. */
function portsOf(container) {
    const declared = (0,kubernetes_objects/* records */.V0)(container['ports']).map(({ name, containerPort }) => ({
        name: (0,kubernetes_objects/* text */.Qq)(name),
        port: Number(containerPort),
    }));
    const asked = ['readinessProbe', 'livenessProbe', 'startupProbe'].flatMap((probe) => ['httpGet', 'tcpSocket', 'grpc'].map((how) => (0,kubernetes_objects.at)(container[probe], how)['port']));
    const extra = asked
        .filter((port) => typeof port === 'number')
        .filter((port) => !declared.some((one) => one.port === port));
    return [...declared, ...[...new Set(extra)].map((port) => ({ name: '', port }))];
}
const hosts = '(?:(?:0\\.0\\.0\\.0|127\\.0\\.0\\.1|localhost|\\[::1?\\]|\\*)?:)?';
/**
 * A listen address under the port that the pod has on this machine: `{port:http}` and `{port:8080}` always, `:8080`, `0.0.0.0:8080` and a bare
 * `8080` where they are the whole value of a flag or variable. `redis:8080` is somebody else's, and stays.
 */
function withLocalPorts(value, container, ports) {
    const known = portsOf(container);
    const named = value.replace(/\{port:([\w-]+)\}/g, (all, wanted) => {
        const found = known.find(({ name, port }) => name === wanted || String(port) === wanted);
        const local = ports.get(found?.port ?? Number(wanted));
        return local === undefined ? all : `\u0000${local}`;
    });
    let replaced = named;
    for (const [port, local] of ports)
        replaced = replaced.replace(new RegExp(`(^|[=\\s])(${hosts})${port}(?=$|[\\s,/])`, 'g'), (_all, before, host) => `${before}${host}\u0000${local}`);
    // A local port may be the number of another port of the pod: each place is replaced once.
    return replaced.replaceAll('\u0000', '');
}
/** Ports that neither an argument nor a variable speaks of: the binary has them built in, or takes them from a file. */
function unspokenPorts(container, args, env) {
    const values = [...args, ...Object.values(env)];
    return portsOf(container)
        .map(({ port }) => port)
        .filter((port) => {
        const marked = new Map([[port, 1]]);
        return values.every((value) => withLocalPorts(value, container, marked) === value);
    });
}
const list = (value) => (Array.isArray(value) ? value.map(String) : []);
/** What the container's program is called with: the manifest's, and those given by hand after them. */
const argumentsOf = (container, { args }) => [
    ...list(container['command']).slice(1),
    ...list(container['args']),
    ...args,
];
/** The variables of a container as the kubelet resolves them: values, ConfigMaps, Secrets, fields of the pod; `missing` = what is not there. */
function environmentOf(pod, container, store) {
    const missing = [];
    const env = {};
    for (const source of (0,kubernetes_objects/* records */.V0)(container['envFrom'])) {
        const prefix = (0,kubernetes_objects/* text */.Qq)(source['prefix']);
        for (const kind of ['configMapRef', 'secretRef']) {
            const name = (0,kubernetes_objects/* text */.Qq)((0,kubernetes_objects.at)(source, kind)['name']);
            if (name === '')
                continue;
            const data = dataOf(store, pod, kind, name);
            if (data === undefined && (0,kubernetes_objects.at)(source, kind)['optional'] !== true)
                missing.push(`${kind} ${name}`);
            for (const [key, value] of Object.entries(data ?? {}))
                env[`${prefix}${key}`] = value;
        }
    }
    for (const one of (0,kubernetes_objects/* records */.V0)(container['env'])) {
        const name = (0,kubernetes_objects/* text */.Qq)(one['name']);
        const value = one['valueFrom'] === undefined
            ? (0,kubernetes_objects/* text */.Qq)(one['value'])
            : from(pod, (0,kubernetes_objects/* fields */.OA)(one['valueFrom']), store);
        if (value === undefined)
            missing.push(name);
        else
            env[name] = value.replace(/\$\(([\w.-]+)\)/g, (all, key) => env[key] ?? all);
    }
    return { env, missing };
}
function from(pod, source, store) {
    if (source['fieldRef'] !== undefined)
        return fieldOf(pod, (0,kubernetes_objects/* text */.Qq)((0,kubernetes_objects.at)(source, 'fieldRef')['fieldPath']));
    for (const kind of ['configMapKeyRef', 'secretKeyRef']) {
        const ref = (0,kubernetes_objects.at)(source, kind);
        if (source[kind] === undefined)
            continue;
        const found = dataOf(store, pod, kind, (0,kubernetes_objects/* text */.Qq)(ref['name']))?.[(0,kubernetes_objects/* text */.Qq)(ref['key'])];
        return found ?? (ref['optional'] === true ? '' : undefined);
    }
    // A share of this machine's processors or memory that nobody limits.
    return source['resourceFieldRef'] === undefined ? undefined : '0';
}
function fieldOf(pod, path) {
    const label = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec(path);
    if (label !== null)
        return pod.metadata[label[1]]?.[label[2] ?? ''] ?? '';
    return {
        'metadata.name': pod.metadata.name,
        'metadata.namespace': pod.metadata.namespace,
        'metadata.uid': pod.metadata.uid,
        'spec.nodeName': 'sandbox',
        'spec.serviceAccountName': (0,kubernetes_objects/* text */.Qq)((0,kubernetes_objects/* fields */.OA)(pod.spec)['serviceAccountName']) || 'default',
        'status.podIP': '127.0.0.1',
        'status.hostIP': '127.0.0.1',
    }[path];
}
function dataOf(store, pod, kind, name) {
    const secret = kind.startsWith('secret');
    const type = secret ? resource_types/* builtInResources */.jz.secrets : resource_types/* builtInResources */.jz.configMaps;
    const found = store.find(type, pod.metadata.namespace, name);
    if (found === undefined)
        return undefined;
    return Object.fromEntries(Object.entries((0,kubernetes_objects/* fields */.OA)(found['data'])).map(([key, value]) => [
        key,
        secret ? Buffer.from((0,kubernetes_objects/* text */.Qq)(value), 'base64').toString('utf8') : (0,kubernetes_objects/* text */.Qq)(value),
    ]));
}

// EXTERNAL MODULE: ./lib/sandbox/own/manifests.js
var manifests = __webpack_require__(75542);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/sandbox/own/runtime.js






const logLimit = 2000;
/** Pods whose containers are binaries of this machine; a container without one is a stub that is ready and answers nothing. */
function ownRuntime(binaries, store, 
/** What a person must know, once. */
note) {
    const running = new Map();
    const paused = new Set();
    const logs = new Map();
    const said = new Set();
    const once = (text) => {
        if (said.has(text))
            return;
        said.add(text);
        note(text);
    };
    const http = new external_node_http_.Agent({ keepAlive: true });
    const https = new external_node_https_.Agent({ keepAlive: true, rejectUnauthorized: false });
    const uidOf = (pod) => pod.metadata.uid ?? '';
    const mine = (pod) => (0,kubernetes_objects/* records */.V0)((0,kubernetes_objects/* fields */.OA)(pod.spec)['containers']).flatMap((container) => {
        const binary = binaryFor((0,kubernetes_objects/* text */.Qq)(container['image']), binaries);
        return binary === undefined ? [] : [{ container, binary, name: (0,kubernetes_objects/* text */.Qq)(container['name']) }];
    });
    const localOf = (uid, port) => {
        const ports = running.get(uid)?.ports;
        return port === undefined ? ports?.values().next().value : ports?.get(port);
    };
    async function start(pod, exited) {
        const uid = uidOf(pod);
        const containers = mine(pod);
        const prepared = containers.map((one) => {
            const { env, missing } = environmentOf(pod, one.container, store);
            if (missing.length > 0)
                throw new Error(`couldn't find ${missing.join(', ')} in Pod ${pod.metadata.namespace}/${pod.metadata.name}`);
            const args = argumentsOf(one.container, one.binary);
            const unspoken = unspokenPorts(one.container, args, env);
            if (unspoken.length > 0)
                once(`Port ${unspoken.join(', ')} of the container ${one.name} stands neither in its arguments nor in its variables. A binary that has it built in can run in one pod only: give it per pod, ${unspoken.map((port) => `--run-args "-listen=:{port:${port}}"`).join(' ')} or as your flags are called.`);
            return { ...one, env, args, unspoken };
        });
        const ports = new Map();
        for (const { container, unspoken } of prepared)
            for (const { port } of portsOf(container))
                ports.set(port, unspoken.includes(port) ? port : await freePort());
        const kept = { current: [], previous: logs.get(uid)?.current };
        logs.set(uid, kept);
        const children = new Map();
        running.set(uid, { children, ports });
        let over = false;
        for (const { name, binary, container, args, env } of prepared) {
            const child = (0,external_node_child_process_.spawn)(binary.file, args.map((value) => withLocalPorts(value, container, ports)), {
                env: {
                    PATH: process.env['PATH'],
                    HOME: process.env['HOME'],
                    HOSTNAME: pod.metadata.name,
                    ...Object.fromEntries(Object.entries(env).map(([key, value]) => [
                        key,
                        withLocalPorts(value, container, ports),
                    ])),
                },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            children.set(name, child);
            if (paused.has(uid))
                child.once('spawn', () => child.kill('SIGSTOP'));
            const prefix = prepared.length > 1 ? `[${name}] ` : '';
            for (const stream of [child.stdout, child.stderr])
                keepLines(stream, kept, prefix);
            await new Promise((resolve, reject) => {
                child.once('spawn', resolve);
                child.once('error', reject);
            });
            child.once('exit', (code, signal) => {
                children.delete(name);
                if (over)
                    return;
                // One container that ends ends the pod's others: they start again together.
                over = true;
                if (running.get(uid)?.children === children)
                    running.delete(uid);
                for (const other of children.values())
                    other.kill('SIGTERM');
                setImmediate(exited, {
                    code: code ?? (signal === 'SIGKILL' ? 137 : 143),
                    reason: code === 0 ? 'Completed' : 'Error',
                });
            });
        }
    }
    async function stop(pod, graceMs) {
        const children = [...(running.get(uidOf(pod))?.children.values() ?? [])];
        running.delete(uidOf(pod));
        await Promise.all(children.map(async (child) => {
            if (child.exitCode !== null || child.signalCode !== null)
                return;
            const ended = new Promise((resolve) => child.once('exit', () => resolve()));
            child.kill(graceMs === 0 ? 'SIGKILL' : 'SIGTERM');
            const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
            await ended;
            clearTimeout(timer);
        }));
    }
    const get = (pod, port, path, timeoutMs, how) => {
        const local = localOf(uidOf(pod), port);
        if (local === undefined)
            return Promise.resolve(undefined);
        const secure = how?.scheme === 'https';
        const { accept } = how?.headers ?? {};
        const headers = { ...(accept === undefined ? {} : { accept }) };
        const options = { host: '127.0.0.1', port: local, path, timeout: timeoutMs, headers };
        return new Promise((resolve) => {
            const sent = secure
                ? (0,external_node_https_.request)({ ...options, agent: https }, answered)
                : (0,external_node_http_.request)({ ...options, agent: http }, answered);
            function answered(response) {
                let body = '';
                response.setEncoding('utf8');
                response.on('data', (part) => {
                    body += part;
                });
                response.on('error', () => resolve(undefined));
                response.on('end', () => resolve({
                    status: response.statusCode ?? 0,
                    contentType: response.headers['content-type'] ?? 'text/plain',
                    body,
                }));
            }
            sent.on('timeout', () => sent.destroy());
            sent.on('error', () => resolve(undefined));
            sent.end();
        });
    };
    return {
        start,
        stop,
        get,
        containers: (pod) => mine(pod).map(({ name }) => name),
        dial: (pod, port, timeoutMs) => dialled(localOf(uidOf(pod), port), timeoutMs),
        has: (pod) => running.has(uidOf(pod)),
        portOf: localOf,
        kill(uid) {
            const children = [...(running.get(uid)?.children.values() ?? [])];
            for (const child of children)
                child.kill('SIGKILL');
            return children.length > 0;
        },
        pause(uid, is) {
            if (is)
                paused.add(uid);
            else
                paused.delete(uid);
            for (const child of running.get(uid)?.children.values() ?? [])
                child.kill(is ? 'SIGSTOP' : 'SIGCONT');
        },
        network: (_uid, rules) => rules.length === 0
            ? undefined
            : "the pods of this sandbox are somebody's own programs, whose network it cannot change",
        logs(pod, previous) {
            const found = logs.get(uidOf(pod));
            return previous ? found?.previous : found?.current;
        },
    };
}
function keepLines(stream, kept, prefix) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (part) => {
        const lines = (rest + part).split('\n');
        rest = lines.pop() ?? '';
        kept.current.push(...lines.filter((line) => line !== '').map((line) => `${prefix}${line}`));
        if (kept.current.length > logLimit)
            kept.current.splice(0, kept.current.length - logLimit);
    });
    stream?.on('end', () => {
        if (rest !== '')
            kept.current.push(`${prefix}${rest}`);
    });
}
/** Nobody else is given it at once: the system hands ports out in turn. */
const freePort = () => new Promise((resolve, reject) => {
    const server = (0,external_node_net_.createServer)();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
});
const dialled = (port, timeoutMs) => port === undefined
    ? Promise.resolve(false)
    : new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port, timeout: timeoutMs });
        const end = (open) => {
            socket.destroy();
            resolve(open);
        };
        socket.once('connect', () => end(true));
        socket.once('error', () => end(false));
        socket.once('timeout', () => end(false));
    });

;// CONCATENATED MODULE: ./lib/sandbox/own/world.js











/** A cluster with a person's own manifests and binaries in it, and users who ask for them. */
async function startOwnWorld(asked) {
    const objects = asked.manifests.flatMap(manifests/* readManifests */.PX);
    sayStubs(objects, asked);
    const server = await (0,kubernetes_server/* startApiServer */.K)();
    const loads = [];
    const entry = `${asked.bundle}/dist/cli/main.js`;
    const runtime = (0,bundle_pods/* withBundlePods */.x)(ownRuntime(asked.binaries, server.store, asked.note), entry, server);
    server.setPodRuntime(runtime);
    const stopChaos = (0,controller/* startChaosController */.Bk)(server.store, runtime.kill);
    const stop = async () => {
        for (const load of loads)
            load.stop();
        stopChaos();
        await server.stop();
    };
    try {
        (0,manifests/* ensureNamespace */.Gv)(server, 'chaos-mesh');
        for (const strange of await (0,manifests/* applyAll */.yl)(server, objects, asked.namespace))
            asked.note(`${strange.kind} ${strange.metadata.name} (${strange.apiVersion}) is left out: this cluster serves no such kind.`);
        const workloads = workloadsIn(server);
        if (workloads.length === 0)
            throw new errors.UsageError('The manifests hold no Deployment and no StatefulSet.', { input: '-f' });
        const namespaces = [...new Set(workloads.map(({ namespace }) => namespace))];
        for (const namespace of namespaces)
            for (const name of ['role.yml', 'dead-man.yml'])
                (0,world/* applyTemplate */.X)(server, asked.bundle, name, namespace);
        await awaitReady(server, workloads, asked);
        for (const traffic of asked.traffic)
            loads.push(startTraffic(server, runtime.portOf, traffic));
        const kubeconfig = server.kubeconfigFor({
            name: 'sluice',
            namespace: namespaces[0] ?? 'default',
        });
        return { server, load: loads[0], namespaces, workloads, kubeconfig, stop };
    }
    catch (thrown) {
        await stop();
        throw thrown;
    }
}
const workloadTypes = [resource_types/* builtInResources */.jz.deployments, resource_types/* builtInResources */.jz.statefulSets];
const workloadsIn = (server) => workloadTypes.flatMap((type) => server.store.list(type).map(({ metadata }) => ({
    namespace: metadata.namespace ?? 'default',
    kind: type.kind,
    name: metadata.name,
})));
function sayStubs(objects, { binaries, note }) {
    const used = new Set();
    for (const object of objects) {
        const spec = (0,kubernetes_objects.at)(object, 'spec', 'template', 'spec');
        for (const container of (0,kubernetes_objects/* records */.V0)(spec['containers'])) {
            const binary = binaryFor((0,kubernetes_objects/* text */.Qq)(container['image']), binaries);
            if (binary !== undefined)
                used.add(binary);
            else
                note(`${object.kind} ${object.metadata.name}: the container ${(0,kubernetes_objects/* text */.Qq)(container['name'])} (${(0,kubernetes_objects/* text */.Qq)(container['image'])}) is a stub that is ready and does nothing; --run ${(0,kubernetes_objects/* text */.Qq)(container['image']).replace(/:[^/:]*$/, '')}=FILE runs it.`);
        }
        for (const container of (0,kubernetes_objects/* records */.V0)(spec['initContainers']))
            note(`${object.kind} ${object.metadata.name}: the init container ${(0,kubernetes_objects/* text */.Qq)(container['name'])} is not run.`);
        for (const volume of (0,kubernetes_objects/* records */.V0)(spec['volumes']))
            if (volume['configMap'] !== undefined || volume['secret'] !== undefined)
                note(`${object.kind} ${object.metadata.name}: the volume ${(0,kubernetes_objects/* text */.Qq)(volume['name'])} is not mounted; name a file of this machine by --run-args instead.`);
    }
    // A version that is released later is no part of the manifests; a repository that nothing has is a slip.
    const repositories = objects.flatMap((object) => (0,kubernetes_objects/* records */.V0)((0,kubernetes_objects.at)(object, 'spec', 'template', 'spec')['containers']).map(({ image }) => (0,kubernetes_objects/* text */.Qq)(image).replace(/[:@][^/]*$/, '')));
    const strange = binaries.find((one) => !used.has(one) &&
        !repositories.some((name) => one.image === name || one.image.startsWith(`${name}:`)));
    if (strange !== undefined)
        throw new errors.UsageError(`No container of the manifests has the image ${strange.image}.`, {
            input: '--run',
            fix: `They have: ${[...new Set(repositories)].join(', ')}.`,
        });
}
async function awaitReady(server, workloads, { readyMs, signal }) {
    const waiting = () => workloads.filter(({ namespace, kind, name }) => {
        const type = workloadTypes.find((one) => one.kind === kind);
        const object = type === undefined ? undefined : server.store.find(type, namespace, name);
        const { availableReplicas = 0 } = (0,kubernetes_objects/* fields */.OA)(object?.status);
        return Number(availableReplicas) < Number((0,kubernetes_objects/* fields */.OA)(object?.spec)['replicas'] ?? 1);
    });
    const end = Date.now() + readyMs;
    while (waiting().length > 0) {
        signal.throwIfAborted();
        if (Date.now() > end)
            throw notReady(server, waiting());
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
/** The last lines of a pod that does not become ready say more than its conditions. */
function notReady(server, workloads) {
    const [first] = workloads;
    const pods = server.store.list(resource_types/* builtInResources */.jz.pods, first?.namespace);
    const events = server.store
        .list(resource_types/* builtInResources */.jz.events, first?.namespace)
        .filter(({ involvedObject }) => pods.some(({ metadata }) => metadata.name === (0,kubernetes_objects/* fields */.OA)(involvedObject)['name']))
        .map((event) => (0,kubernetes_objects/* text */.Qq)(event['message']));
    const waiting = pods
        .flatMap((pod) => (0,kubernetes_objects/* records */.V0)((0,kubernetes_objects/* fields */.OA)(pod.status)['containerStatuses']))
        .map((status) => (0,kubernetes_objects.at)(status, 'state', 'waiting'))
        .map(({ reason, message }) => [(0,kubernetes_objects/* text */.Qq)(reason), (0,kubernetes_objects/* text */.Qq)(message)].filter(Boolean).join(': '))
        .filter((said) => said !== '');
    const why = [...new Set([...waiting, ...events.slice(-2)])].slice(0, 3).join('; ');
    return new errors.UsageError(`${workloads.map(({ kind, name }) => `${kind} ${name}`).join(', ')} did not become ready.${why === '' ? '' : ` ${why}.`}${lastLines(server, pods)}`, {
        input: '--run',
        fix: 'Start the binary by hand with the same arguments, and see what it says.',
    });
}
function lastLines(server, pods) {
    const lines = pods
        .flatMap((pod) => server.logsOf(pod))
        .slice(-8)
        .map((line) => `\n    ${line.slice(0, 300)}`);
    return lines.length === 0 ? '' : ` The last lines of its log:${lines.join('')}\n `;
}
const httpRoutes = resource_types/* defaultCustomResources */.QI
    .map(resource_types/* customResource */.gc)
    .find(({ plural }) => plural === 'httproutes');
function startTraffic(server, portOf, { method, service, port, path, perSecond }) {
    const services = server.store
        .list(resource_types/* builtInResources */.jz.services)
        .filter((one) => (0,kubernetes_objects/* records */.V0)((0,kubernetes_objects/* fields */.OA)(one.spec)['ports']).some((each) => each['port'] === port))
        .filter(({ metadata }) => service === undefined || metadata.name === service);
    const [found] = services;
    if (found === undefined || services.length > 1)
        throw new errors.UsageError(found === undefined
            ? `No Service ${service ?? ''} has the port ${port}.`.replace('  ', ' ')
            : `Several Services have the port ${port}: ${services.map(({ metadata }) => metadata.name).join(', ')}.`, { input: '--traffic', fix: `Name it: http:SERVICE:${port}=${perSecond}/s.` });
    const { name, namespace = 'default' } = found.metadata;
    const route = (httpRoutes === undefined ? [] : server.store.list(httpRoutes, namespace)).find((one) => (0,kubernetes_objects/* records */.V0)((0,kubernetes_objects/* fields */.OA)(one.spec)['rules']).some((rule) => (0,kubernetes_objects/* records */.V0)(rule['backendRefs']).some((ref) => ref['name'] === name)))?.metadata.name;
    return (0,load/* startLoad */.b)(server.store, portOf, {
        ...{ namespace, service: name, port, route, perSecond, seed: 7, method, path },
    });
}


/***/ })

};
