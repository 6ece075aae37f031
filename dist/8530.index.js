export const id = 8530;
export const ids = [8530];
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

/***/ 48530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lease: () => (/* binding */ lease),
  redisSource: () => (/* binding */ redisSource),
  tokens: () => (/* binding */ tokens)
});

// EXTERNAL MODULE: ./lib/adapters/claims.js
var adapters_claims = __webpack_require__(70343);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/deadline.js
var deadline = __webpack_require__(66658);
;// CONCATENATED MODULE: ./lib/adapters/redis/client.js


const answerWithinMs = 5000;
const openWithinMs = 10_000;
/** `credentials` is user:password, or :password where there are no users. */
async function connectRedis({ servers, mode, master, db, tls }, credentials) {
    const { Redis, Cluster } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7796)]).then(__webpack_require__.t.bind(__webpack_require__, 67796, 19));
    const places = servers.map(placeOf);
    const options = optionsOf(credentials, tls);
    const [first = { host: '', port: 0 }] = places;
    const client = mode === 'cluster'
        ? new Cluster(places, {
            redisOptions: options,
            lazyConnect: true,
            clusterRetryStrategy: () => null,
            slotsRefreshTimeout: answerWithinMs,
            // What certificates and pods are called is not looked up twice.
            ...(tls ? { dnsLookup: (address, told) => told(null, address) } : {}),
        })
        : mode === 'sentinel'
            ? new Redis({
                ...options,
                ...{ db, sentinels: places, name: master ?? 'mymaster', enableTLSForSentinelMode: tls },
                ...(options.password === undefined ? {} : { sentinelPassword: options.password }),
                sentinelRetryStrategy: () => null,
            })
            : new Redis({ ...options, ...first, db });
    await opened(client, servers);
    const node = (one) => ({
        ask: (command, ...args) => one.callBuffer(command, ...args),
        many: (command, each) => Promise.all(each.map((args) => one.callBuffer(command, ...args))),
    });
    return {
        ask: node(client).ask,
        masters: () => Promise.resolve('nodes' in client ? client.nodes('master').map(node) : [node(client)]),
        version: async () => {
            const [one] = 'nodes' in client ? client.nodes('master') : [client];
            return (await one?.call('INFO', 'server').then(String).then(versionIn)) ?? '';
        },
        close: () => client.disconnect(),
    };
}
function optionsOf(credentials, tls) {
    const colon = credentials?.indexOf(':') ?? -1;
    if (credentials !== undefined && colon < 0)
        throw new errors.UsageError('They are not user:password (or :password).', {
            input: 'source-credentials',
        });
    const user = credentials?.slice(0, colon) ?? '';
    return {
        ...(user === '' ? {} : { username: user }),
        ...(credentials === undefined ? {} : { password: credentials.slice(colon + 1) }),
        ...(tls ? { tls: {} } : {}),
        ...{ lazyConnect: true, connectTimeout: answerWithinMs, commandTimeout: answerWithinMs },
        ...{ maxRetriesPerRequest: 0, retryStrategy: () => null, connectionName: 'sluice' },
    };
}
/** The first error is the server's own; what waits on the connection only hears that it is closed. */
async function opened(client, servers) {
    let words = '';
    client.on('error', (thrown) => {
        words ||= thrown.message;
    });
    client.on('node error', (thrown) => {
        words ||= thrown.message;
    });
    try {
        await (0,deadline/* withDeadline */.N)(openWithinMs, [], (limit) => Promise.race([
            // A password that is wrong, or missing, shows at the first command.
            client.connect().then(() => client.call('PING')),
            // Of a Cluster whose nodes answer and do not agree yet the client never says anything.
            new Promise((_, reject) => {
                limit.addEventListener('abort', () => reject(limit.reason), { once: true });
            }),
        ]));
    }
    catch (cause) {
        client.disconnect();
        const said = cause instanceof Error ? cause.message : String(cause);
        const first = /closed|failed to refresh/i.test(said) && words !== '' ? words : said;
        throw new errors.UsageError(`Redis at ${servers.join(',')}: ${first}.`, { cause });
    }
}
function placeOf(server) {
    const split = server.lastIndexOf(':');
    return {
        host: server.slice(0, split).replace(/^\[|\]$/g, ''),
        port: Number(server.slice(split + 1)),
    };
}
const versionIn = (info) => /redis_version:(\S+)/.exec(info)?.[1] ?? '';
/** All members that match, at most as many as may be had; `whole` says whether they are all. */
async function scan(node, match, most) {
    const keys = new Set();
    let cursor = '0';
    do {
        const [next, found] = (await node.ask('SCAN', cursor, 'MATCH', match, 'COUNT', 1000));
        cursor = String(next);
        for (const key of found)
            keys.add(key.toString('utf8'));
        if (keys.size > most)
            return { keys: [...keys].slice(0, most), whole: false };
    } while (cursor !== '0');
    return { keys: [...keys], whole: true };
}

;// CONCATENATED MODULE: ./lib/adapters/redis/source.js


/** A Redis that is asked again and again, read only; a connection that broke is made anew at the next look. */
function redisSource(address, credentials, question) {
    let client;
    let version = '';
    const drop = () => {
        client?.close();
        client = undefined;
    };
    const connected = async () => {
        client ??= await connectRedis(address, credentials);
        version ||= await client.version().catch(() => '');
        return client;
    };
    return {
        everyMs: question.everyMs,
        about: () => ({ endpoint: address.servers.join(','), version }),
        async look() {
            try {
                return await question.look(await connected());
            }
            catch (thrown) {
                drop();
                throw thrown;
            }
        },
        end: () => question.end(client),
        unseen: question.unseen,
        close: () => Promise.resolve(drop()),
    };
}
/** More tokens than this are not looked at one by one. */
const mostKeys = 100_000;
/** The tokens of an application by their beginning, each once, and again if it is found without a life; what commands were called meanwhile. */
function tokens(prefix) {
    const told = new Set();
    const endless = new Set();
    const unseen = new Set();
    let before;
    const match = `${prefix.replace(/[[\]*?\\^-]/g, '\\$&')}*`;
    const of = async (node) => {
        const { keys, whole } = await scan(node, match, mostKeys);
        if (!whole)
            unseen.add(`there are more than ${mostKeys} tokens, and the others are not seen`);
        const lives = await node.many('PTTL', keys.map((key) => [key]));
        return keys.flatMap((key, i) => {
            const pttl = Number(lives[i]);
            if (told.has(key) && (pttl !== -1 || endless.has(key)))
                return [];
            told.add(key);
            if (pttl === -1)
                endless.add(key);
            return [{ type: 'key', key, pttl }];
        });
    };
    return {
        everyMs: 10_000,
        async look(redis) {
            const lines = [];
            if (before === undefined) {
                before = await calls(redis);
                lines.push({ type: 'commandstats', at: 'before', stats: before });
            }
            for (const node of await redis.masters())
                lines.push(...(await of(node)));
            return lines;
        },
        async end(redis) {
            if (redis === undefined || before === undefined)
                return [];
            if (told.size === 0)
                unseen.add(`no key begins with ${JSON.stringify(prefix)}`);
            return [{ type: 'commandstats', at: 'after', stats: await calls(redis) }];
        },
        unseen: () => [...unseen],
    };
}
const counted = ['set', 'setnx', 'expire'];
async function calls(redis) {
    const sums = new Map(counted.map((name) => [name, 0]));
    for (const node of await redis.masters()) {
        const info = String(await node.ask('INFO', 'commandstats'));
        for (const name of counted) {
            const found = new RegExp(`^cmdstat_${name}:calls=(\\d+)`, 'm').exec(info)?.[1];
            sums.set(name, (sums.get(name) ?? 0) + Number(found ?? 0));
        }
    }
    return Object.fromEntries(sums);
}
/** Who holds a lease in Redis, and with what fencing token. */
function lease(key, fence, now) {
    const claims = (0,adapters_claims/* claimsSeen */.F)();
    const unseen = new Set();
    return {
        everyMs: 500,
        async look(redis) {
            const askedMs = now().getTime();
            const holder = (await redis.ask('GET', key));
            const life = Number(await redis.ask('PTTL', key));
            const token = fence === null ? null : (await redis.ask('GET', fence));
            if (life === -1)
                unseen.add(`the lease ${key} never expires: nobody leads after its holder is gone`);
            claims.add(holder === null
                ? null
                : { instance: holder.toString('utf8'), fence: token === null ? null : String(token) }, { askedMs, answeredMs: now().getTime() });
            return [];
        },
        end: () => Promise.resolve(claims.lines()),
        unseen: () => [...unseen],
    };
}


/***/ })

};
