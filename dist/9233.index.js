export const id = 9233;
export const ids = [9233];
export const modules = {

/***/ 59233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubernetesCluster: () => (/* binding */ kubernetesCluster)
});

// EXTERNAL MODULE: ./lib/ports/cluster.js
var cluster = __webpack_require__(59830);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/failures.js

/** A refusal of the API server as a ClusterError whose message names what was asked, what was said, and what to do. */
function failureOf(answer, asked) {
    const { message, reason } = statusOf(answer.body);
    const failure = kindOf(answer.status);
    const what = `${asked.verb} ${asked.type.kind} ${[asked.namespace, asked.name].filter(Boolean).join('/')}`;
    const hint = hints[failure]?.(asked) ?? '';
    return new cluster/* ClusterError */.b(failure, `${what}: ${answer.status} ${message === '' ? (reason ?? 'no message') : message}${hint}`, { status: answer.status, reason });
}
function statusOf(body) {
    try {
        const status = JSON.parse(body);
        return {
            message: typeof status?.message === 'string' ? status.message : '',
            reason: typeof status?.reason === 'string' ? status.reason : undefined,
        };
    }
    catch {
        return { message: body.slice(0, 300), reason: undefined };
    }
}
const kinds = {
    400: 'invalid',
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    405: 'invalid',
    409: 'conflict',
    410: 'gone',
    413: 'invalid',
    415: 'invalid',
    422: 'invalid',
    429: 'throttled',
};
const kindOf = (status) => kinds[status] ?? 'server';
const hints = {
    forbidden: ({ verb, type, subresource }) => `\nThe Role lacks this rule:\n- {apiGroups: ["${groupOf(type)}"], resources: [${type.plural}${subresource === undefined ? '' : `/${subresource}`}], verbs: [${verb}]}`,
    unauthorized: () => ' The credentials in the kubeconfig are not accepted: expired, revoked, or of another cluster.',
};
const groupOf = (type) => type.apiVersion.includes('/') ? (type.apiVersion.split('/')[0] ?? '') : '';

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/http.js



/** No answer of an API server that we ask for is larger: lists are paged. */
const bodyLimitBytes = 32 * 1024 * 1024;
/** One request with a deadline; the answer's head, its body not yet read. Rejects with ClusterError `unreachable`. */
async function http_open(access, call, signal) {
    signal.throwIfAborted();
    const options = await access.options();
    const payload = call.body === undefined ? undefined : JSON.stringify(call.body);
    const url = urlOf(access, call);
    const headers = {
        ...options.headers,
        accept: call.accept ?? 'application/json',
        'user-agent': 'sluice',
        ...call.headers,
    };
    if (payload !== undefined) {
        headers['content-type'] = call.contentType ?? 'application/json';
        headers['content-length'] = Buffer.byteLength(payload);
    }
    return await new Promise((resolve, reject) => {
        const outgoing = (0,external_node_https_.request)(url, { ...options, method: call.method, headers, signal }, resolve);
        outgoing.once('error', (cause) => reject(unreachable(access, cause, signal)));
        outgoing.end(payload);
    });
}
function urlOf(access, call) {
    const base = access.server.pathname.replace(/\/+$/, '');
    const url = new URL(base + call.path, access.server);
    for (const [name, value] of Object.entries(call.query ?? {}))
        if (value !== undefined)
            url.searchParams.set(name, value);
    return url;
}
/** One request and its whole answer, whatever its status. */
async function exchange(access, call, signal) {
    const incoming = await http_open(access, call, signal);
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of incoming) {
            bytes += chunk.length;
            if (bytes > bodyLimitBytes) {
                incoming.destroy();
                throw new cluster/* ClusterError */.b('server', `the answer to ${call.path} is larger than 32 MiB`);
            }
            chunks.push(chunk);
        }
    }
    catch (cause) {
        if (cause instanceof cluster/* ClusterError */.b)
            throw cause;
        throw unreachable(access, cause, signal);
    }
    return {
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(call.encoding ?? 'utf8'),
    };
}
function unreachable(access, cause, signal) {
    const reason = signal.reason;
    const timedOut = reason instanceof Error && reason.name === 'TimeoutError';
    if (signal.aborted && !timedOut)
        return reason;
    const why = timedOut ? 'no answer within the deadline' : (0,errors.messageOf)(cause);
    return new cluster/* ClusterError */.b('unreachable', `The API server ${access.server.host} cannot be reached: ${why}. Check the kubeconfig's server, the network of the runner and its certificate authority.`, { cause });
}

// EXTERNAL MODULE: ./lib/adapters/kubernetes/paths.js
var paths = __webpack_require__(11545);
;// CONCATENATED MODULE: ./lib/adapters/kubernetes/watch.js

/** No single event is larger: etcd refuses objects above 1.5 MB. */
const lineLimit = 8 * 1024 * 1024;
/** The events of one watch connection, with the resourceVersion to go on from. Ends when the server ends it; throws `gone` on 410. */
async function* eventsOf(incoming, moved) {
    for await (const line of linesOf(incoming)) {
        const event = JSON.parse(line);
        if (event.type === 'ERROR') {
            const { code = 500, message = 'watch failed' } = event.object;
            throw new cluster/* ClusterError */.b(code === 410 ? 'gone' : 'server', message, { status: code });
        }
        const version = event.object.metadata.resourceVersion;
        if (version !== undefined)
            moved(version);
        if (event.type !== 'BOOKMARK')
            yield { type: event.type, object: event.object };
    }
}
async function* linesOf(incoming) {
    let rest = '';
    incoming.setEncoding('utf8');
    for await (const chunk of incoming) {
        rest += chunk;
        if (rest.length > lineLimit)
            throw new cluster/* ClusterError */.b('server', 'a watch event is too large');
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                yield line;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/lists.js





/**
 * Of what is kept whole, as many as kubectl asks for. Where little is kept, a page must die young: one of 500 pods, 15 MB once it is parsed, is
 * past the young generation before it is let go, and over 5,000 pods what waits for the next collection was twice what was in use.
 */
const pageSize = ({ keep }) => keep === undefined ? '500' : '100';
/** Lists read page by page, and watches that list again by themselves. */
const listing = (requests) => ({
    list: (type, namespace, options = {}, own) => listAll(requests, { type, namespace, options }, own),
    watch: (type, namespace, options, own) => watchFrom(requests, { type, namespace, options }, own),
});
async function listAll(requests, wanted, own) {
    const items = [];
    let token;
    for (;;) {
        const { list: part, next } = await page(requests, wanted, token, own);
        items.push(...part.items);
        if (next === undefined)
            return { resourceVersion: part.resourceVersion, items };
        token = next;
    }
}
async function page({ read }, { type, namespace, options }, token, own) {
    const query = { ...selectors(options), limit: pageSize(options), continue: token };
    const answer = (await read({ method: 'GET', path: (0,paths/* pathOf */.XM)(type, namespace), query }, { verb: 'list', type, namespace }, own));
    const { apiVersion, kind } = type;
    const items = (answer.items ?? []).map((item) => kept({ ...item, apiVersion, kind }, options));
    const next = answer.metadata.continue;
    return {
        list: { resourceVersion: answer.metadata.resourceVersion, items },
        next: next === '' ? undefined : next,
    };
}
/** One list, then connections that go on from it, until one fails. */
async function* follow(requests, wanted, both) {
    const { type, namespace, options } = wanted;
    const asked = { verb: 'watch', type, namespace };
    const first = await listAll(requests, wanted, both);
    yield { type: 'SYNC', objects: first.items };
    let version = first.resourceVersion;
    while (!both.aborted) {
        requests.count(asked);
        const query = {
            ...selectors(options),
            watch: 'true',
            allowWatchBookmarks: 'true',
            resourceVersion: version,
            timeoutSeconds: '300',
        };
        const incoming = await http_open(requests.access, { method: 'GET', path: (0,paths/* pathOf */.XM)(type, namespace), query }, both);
        if ((incoming.statusCode ?? 0) >= 300)
            throw failureOf(await whole(incoming), asked);
        const events = eventsOf(incoming, (next) => {
            version = next;
        });
        for await (const { type: change, object } of events)
            yield { type: change, object: kept(object, options) };
    }
}
async function* watchFrom(requests, wanted, own) {
    const { clock, signal } = requests;
    const both = AbortSignal.any([own, signal]);
    let failures = 0;
    while (!both.aborted) {
        try {
            for await (const event of follow(requests, wanted, both)) {
                failures = 0;
                yield event;
            }
        }
        catch (thrown) {
            if (both.aborted)
                return;
            failures += 1;
            if (!passing(thrown) || failures > 8)
                throw thrown;
            await clock.sleep(Math.min(200 * 2 ** failures, 5000), both).catch(() => undefined);
        }
    }
}
const selectors = ({ labelSelector, fieldSelector }) => ({
    labelSelector,
    fieldSelector,
});
/** Who owns which field is for servers alone, and a third of an object. */
function kept(object, { keep }) {
    delete object.metadata.managedFields;
    return keep === undefined ? object : keep(object);
}
const refusalLimit = 1024 * 1024;
async function whole(incoming) {
    let body = '';
    for await (const chunk of incoming) {
        body += chunk.toString('utf8');
        // The reason of a refusal is in its first lines.
        if (body.length > refusalLimit)
            break;
    }
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body };
}
/** Worth listing anew: 410, a cut connection, a server's bad moment. */
const passing = (thrown) => !(thrown instanceof cluster/* ClusterError */.b) ||
    ['gone', 'unreachable', 'server', 'throttled'].includes(thrown.failure);

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/server-clock.js
/** Recent enough to follow a clock that is set meanwhile, enough that a single odd answer does not count. */
const remembered = 15;
/** An answer that took longer says little about when it was given. */
const promptMs = 5000;
/** A Date header tells whole seconds: clocks that are nearer are the same. */
const toldApartMs = 2000;
function serverClock(clock) {
    const samples = [];
    const skewMs = () => {
        const prompt = samples.filter(({ tookMs }) => tookMs <= promptMs);
        const quickest = [...samples].sort((a, b) => a.tookMs - b.tookMs).slice(0, 1);
        const used = (prompt.length > 0 ? prompt : quickest).map((sample) => sample.skewMs);
        used.sort((a, b) => a - b);
        const middle = used[Math.floor(used.length / 2)];
        return middle === undefined ? null : Math.round(middle);
    };
    return {
        heard(headers, sentMs, cameMs) {
            const atMs = Date.parse(headers.date ?? '');
            // An answer out of a cache was given at another time.
            if (Number.isNaN(atMs) || headers.age !== undefined)
                return;
            samples.push({ skewMs: atMs + 500 - (sentMs + cameMs) / 2, tookMs: cameMs - sentMs });
            if (samples.length > remembered)
                samples.shift();
        },
        skewMs,
        now() {
            const own = clock.now();
            const skew = skewMs() ?? 0;
            return Math.abs(skew) < toldApartMs ? own : new Date(own.getTime() + skew);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/requests.js




function requestsTo(access, connection) {
    const { clock, deadlineMs } = connection;
    const counted = {};
    const server = serverClock(clock);
    const count = (asked) => {
        const key = `${asked.verb} ${asked.type.plural}${asked.subresource === undefined ? '' : `/${asked.subresource}`}`;
        counted[key] = (counted[key] ?? 0) + 1;
    };
    const once = async (call, limit) => {
        const sentMs = clock.now().getTime();
        const answer = await exchange(access, call, limit);
        server.heard(answer.headers, sentMs, clock.now().getTime());
        return answer;
    };
    const bounded = (ms, own, body) => within(connection, ms, own, body);
    const send = (call, asked, own) => bounded(deadlineMs, own, (limit) => persist(clock, call, limit, () => count(asked), once));
    return {
        ...connection,
        access,
        server,
        counts: () => ({ ...counted }),
        count,
        send,
        async read(call, asked, own) {
            return content(await send(call, asked, own), asked, call.path);
        },
        bounded,
    };
}
/** Tries again what is safe: everything on 429 and refused connections, what is repeatable on 5xx and broken ones too. */
async function persist(clock, call, limit, count, once) {
    for (let attempt = 0;; attempt++) {
        count();
        let answer;
        let broken;
        try {
            answer = await once(call, limit);
        }
        catch (thrown) {
            broken = thrown;
        }
        const waitMs = retryAfterMs(call, answer, broken, attempt);
        if (waitMs === undefined || limit.aborted) {
            if (answer === undefined)
                throw broken;
            return answer;
        }
        await clock.sleep(waitMs, limit).catch(() => undefined);
    }
}
async function within({ clock, signal }, ms, own, body) {
    const late = new AbortController();
    const done = new AbortController();
    const tooLate = Object.assign(new Error('no answer within the deadline'), {
        name: 'TimeoutError',
    });
    const timer = clock.sleep(ms, done.signal).then(() => late.abort(tooLate), () => undefined);
    try {
        return await body(AbortSignal.any([late.signal, signal, ...(own === undefined ? [] : [own])]));
    }
    finally {
        // A reason of its own, since the usual one is an error with a stack for each request.
        done.abort('answered');
        await timer;
    }
}
const patchTypes = {
    merge: 'application/merge-patch+json',
    strategic: 'application/strategic-merge-patch+json',
    json: 'application/json-patch+json',
    apply: 'application/apply-patch+yaml',
};
function content(answer, asked, path) {
    if (answer.status >= 300)
        throw failureOf(answer, asked);
    try {
        return JSON.parse(answer.body);
    }
    catch (cause) {
        throw new cluster/* ClusterError */.b('server', `${path}: the answer is not JSON`, { cause });
    }
}
/** The object in a body; undefined when it holds none. */
function parsed(body) {
    try {
        const value = JSON.parse(body);
        return value !== null && typeof value === 'object'
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** 404 of one object, not of a missing resource type or namespace. */
function isMissingObject(body) {
    const status = parsed(body);
    const details = status?.['details'];
    return typeof details?.name === 'string' && details.kind !== 'namespaces';
}
/** How long to wait before the next try; undefined = this was the last. */
function retryAfterMs(call, answer, broken, attempt) {
    if (attempt >= 6)
        return undefined;
    const backoff = Math.min(100 * 2 ** attempt, 4000);
    if (answer?.status === 429)
        return retryHeaderMs(answer) ?? backoff;
    const harmless = repeatable(call);
    if (answer !== undefined)
        return (harmless && answer.status >= 500) || endedEarly(call, answer) ? backoff : undefined;
    return mayReconnect(broken, harmless, attempt) ? backoff : undefined;
}
/** A refused connection carried nothing; a cut one may have. */
function mayReconnect(broken, harmless, attempt) {
    if (!(broken instanceof cluster/* ClusterError */.b) || broken.failure !== 'unreachable')
        return false;
    const code = broken.cause?.code;
    if (code === 'ECONNREFUSED')
        return attempt < 3;
    return harmless && (code === 'ECONNRESET' || code === 'EPIPE');
}
/** A proxy on the way may end an answer without breaking the connection. */
const endedEarly = ({ method, accept }, { body }) => method === 'GET' &&
    accept === undefined &&
    parsed(body) === undefined &&
    body.trim() !== unknownPath;
/** The whole answer of an API server that does not serve a resource type: the one that is not JSON. */
const unknownPath = '404 page not found';
/** Done twice is done once: reads, deletions, and merges that name no version (with one, the second would lose against the first). */
function repeatable({ method, contentType, body }) {
    if (method === 'GET' || method === 'DELETE')
        return true;
    if (method !== 'PATCH' || contentType !== patchTypes.merge)
        return false;
    const { metadata } = body;
    return metadata?.resourceVersion === undefined;
}
function retryHeaderMs(answer) {
    const seconds = Number(answer.headers['retry-after']);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 30) * 1000 : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/pods.js




/** No pod is waited for longer. */
const podAnswerMs = 10_000;
/** What is done with pods beyond their objects: eviction, logs, requests through the proxy. */
const podsOf = (requests) => ({
    async evict(namespace, pod, { uid } = {}) {
        const asked = {
            verb: 'create',
            type: paths/* podType */.CG,
            namespace,
            name: pod,
            subresource: 'eviction',
        };
        const body = {
            apiVersion: 'policy/v1',
            kind: 'Eviction',
            metadata: { name: pod, namespace },
            ...(uid === undefined ? {} : { deleteOptions: { preconditions: { uid } } }),
        };
        const path = (0,paths/* pathOf */.XM)(paths/* podType */.CG, namespace, pod, 'eviction');
        requests.count(asked);
        // 429 is the disruption budget's word here, not a wish to be asked later.
        const answer = await requests.bounded(requests.deadlineMs, undefined, (limit) => exchange(requests.access, { method: 'POST', path, body }, limit));
        if (answer.status === 429)
            return { result: 'refused', detail: causeOf(answer.body) };
        if (answer.status === 404 && isMissingObject(answer.body))
            return { result: 'gone', detail: 'it had ended before' };
        if (answer.status >= 300)
            throw failureOf(answer, asked);
        return { result: 'evicted', detail: 'its workload replaces it' };
    },
    async podLogs(namespace, pod, options = {}, own) {
        const asked = { verb: 'get', type: paths/* podType */.CG, namespace, name: pod, subresource: 'log' };
        const query = {
            container: options.container,
            tailLines: options.tailLines?.toString(),
            previous: options.previous === true ? 'true' : undefined,
            timestamps: options.timestamps === true ? 'true' : undefined,
            sinceTime: options.sinceTime,
            limitBytes: '1048576',
        };
        const path = (0,paths/* pathOf */.XM)(paths/* podType */.CG, namespace, pod, 'log');
        const answer = await requests.send({ method: 'GET', path, query, accept: '*/*' }, asked, own);
        if (answer.status >= 300)
            throw failureOf(answer, asked);
        return answer.body;
    },
    async podGet(namespace, pod, port, path, own, { scheme = 'http', headers = {}, withinMs = podAnswerMs, bytes = false } = {}) {
        const asked = {
            verb: 'get',
            type: paths/* podType */.CG,
            namespace,
            name: pod,
            subresource: 'proxy',
        };
        const target = `${scheme === 'https' ? 'https:' : ''}${pod}:${port}`;
        const proxy = `${(0,paths/* pathOf */.XM)(paths/* podType */.CG, namespace, target, 'proxy')}${path}`;
        requests.count(asked);
        const ms = Math.min(requests.deadlineMs, podAnswerMs, withinMs);
        const encoding = bytes ? 'latin1' : 'utf8';
        const call = { method: 'GET', path: proxy, accept: '*/*', headers, encoding };
        const answer = await requests.bounded(ms, own, (limit) => exchange(requests.access, call, limit));
        // The API server's own refusals are Status objects; anything else is the pod's word.
        if (answer.status >= 400 && isStatus(answer.body))
            throw failureOf(answer, asked);
        return { status: answer.status, body: answer.body };
    },
});
/** The cause that a Status names, which says more than its message does: which budget, and what it needs. */
function causeOf(body) {
    const status = parsed(body);
    const said = status?.details?.causes?.[0]?.message ?? status?.message;
    return typeof said === 'string' ? said : 'the API server gave no reason';
}
const isStatus = (body) => parsed(body)?.['kind'] === 'Status' && parsed(body)?.['apiVersion'] === 'v1';

;// CONCATENATED MODULE: ./lib/adapters/kubernetes/cluster.js





/** Server-side apply: the owner of the fields that Sluice sets. */
const fieldManager = 'sluice';
/** The Cluster port over Kubernetes' REST API. `deadlineMs` bounds each request (not watches). */
function kubernetesCluster(access, { clock, signal, deadlineMs = 30_000, }) {
    const requests = requestsTo(access, { clock, signal, deadlineMs });
    return {
        endpoint: `${access.server.protocol}//${access.server.host}`,
        defaultNamespace: access.namespace,
        ...about(requests),
        ...listing(requests),
        ...reading(requests),
        ...writing(requests),
        ...podsOf(requests),
        requests: requests.counts,
        now: requests.server.now,
        clockSkewMs: requests.server.skewMs,
        close: () => {
            access.close();
            return Promise.resolve();
        },
    };
}
const about = ({ read }) => ({
    async version() {
        const type = { apiVersion: 'v1', kind: 'Version', plural: 'version', namespaced: false };
        const answer = await read({ method: 'GET', path: '/version' }, { verb: 'get', type, namespace: '' });
        return answer.gitVersion ?? 'unknown';
    },
    async may(verb, type, namespace, subresource) {
        const review = {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            metadata: { name: '' },
            spec: {
                resourceAttributes: {
                    verb,
                    group: groupOf(type),
                    resource: type.plural,
                    namespace,
                    ...(subresource === undefined ? {} : { subresource }),
                },
            },
        };
        const answer = await read({ method: 'POST', path: (0,paths/* pathOf */.XM)(paths/* reviewType */.PR, ''), body: review }, { verb: 'create', type: paths/* reviewType */.PR, namespace: '' });
        return answer.status?.allowed === true;
    },
});
const reading = ({ send }) => ({
    async get(type, namespace, name, own) {
        const asked = { verb: 'get', type, namespace, name };
        const path = (0,paths/* pathOf */.XM)(type, namespace, name);
        const answer = await send({ method: 'GET', path }, asked, own);
        if (answer.status === 404 && isMissingObject(answer.body))
            return undefined;
        return content(answer, asked, path);
    },
});
function writing(requests) {
    const write = async (call, asked) => (await requests.read(call, asked));
    return {
        create: (type, object, options) => write({
            method: 'POST',
            path: (0,paths/* pathOf */.XM)(type, object.metadata.namespace ?? ''),
            query: { ...dryRun(options), fieldManager },
            body: object,
        }, {
            verb: 'create',
            type,
            namespace: object.metadata.namespace ?? '',
            name: object.metadata.name,
        }),
        patch: (type, namespace, name, patch, options) => write({
            method: 'PATCH',
            path: (0,paths/* pathOf */.XM)(type, namespace, name, options?.subresource),
            query: { ...dryRun(options), ...manager(patch) },
            body: patch.body,
            contentType: patchTypes[patch.type],
        }, { verb: 'patch', type, namespace, name, ...subresourceOf(options) }),
        replace: (type, object, options) => write({
            method: 'PUT',
            path: (0,paths/* pathOf */.XM)(type, object.metadata.namespace ?? '', object.metadata.name, options?.subresource),
            query: { ...dryRun(options), fieldManager },
            body: object,
        }, {
            verb: 'update',
            type,
            namespace: object.metadata.namespace ?? '',
            name: object.metadata.name,
            ...subresourceOf(options),
        }),
        async remove(type, namespace, name, options = {}) {
            const asked = { verb: 'delete', type, namespace, name };
            const { uid, resourceVersion, propagation, gracePeriodSeconds } = options;
            const preconditions = { uid, resourceVersion };
            const body = {
                apiVersion: 'v1',
                kind: 'DeleteOptions',
                propagationPolicy: propagation ?? 'Background',
                gracePeriodSeconds,
                ...(uid === undefined && resourceVersion === undefined ? {} : { preconditions }),
            };
            const answer = await requests.send({ method: 'DELETE', path: (0,paths/* pathOf */.XM)(type, namespace, name), body }, asked);
            if (answer.status === 404 && isMissingObject(answer.body))
                return false;
            if (answer.status >= 300)
                throw failureOf(answer, asked);
            return true;
        },
    };
}
const dryRun = (options) => ({
    dryRun: options?.dryRun === true ? 'All' : undefined,
});
const manager = (patch) => ({
    fieldManager,
    force: patch.type === 'apply' && patch.force === true ? 'true' : undefined,
});
const subresourceOf = (options) => options?.subresource === undefined ? {} : { subresource: options.subresource };


/***/ })

};
