export const id = 7242;
export const ids = [7242];
export const modules = {

/***/ 17242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collector: () => (/* binding */ collector)
});

// EXTERNAL MODULE: ./lib/diagnosis/live/collected.js
var collected = __webpack_require__(32995);
// EXTERNAL MODULE: ./lib/diagnosis/live/document.js
var live_document = __webpack_require__(97191);
// EXTERNAL MODULE: ./lib/diagnosis/live/recorder.js
var recorder = __webpack_require__(69788);
// EXTERNAL MODULE: ./lib/diagnosis/live/trim.js
var trim = __webpack_require__(54350);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
// EXTERNAL MODULE: ./lib/connect/git-range.js
var git_range = __webpack_require__(36122);
;// CONCATENATED MODULE: ./lib/connect/diagnosis/changes.js






/** Where images and pods say which commit they were built from (https://github.com/opencontainers/image-spec/blob/main/annotations.md). */
const revisionKeys = [
    'org.opencontainers.image.revision',
    'app.kubernetes.io/revision',
    'app.datadoghq.com/git.commit.sha',
    'git-commit',
];
const reference = /^[A-Za-z0-9][\w./-]{0,99}$/;
/** The commit of a version: what its pods are labelled with, else a tag of its image that is a commit or a version. */
function commitOf(pods, workload) {
    const [pod] = pods;
    if (pod === undefined)
        return undefined;
    const { labels = {}, annotations = {} } = pod.metadata;
    const said = revisionKeys
        .map((key) => annotations[key] ?? labels[key])
        .find((one) => one !== undefined && reference.test(one) && !one.includes('..'));
    if (said !== undefined)
        return said;
    const { containers } = pod.spec;
    const container = containers.find(({ name }) => name === workload) ?? containers[0];
    const tag = /:([\w][\w.-]{0,127})(?:@|$)/.exec(container?.image ?? '')?.[1] ?? '';
    const commit = /^(?:.*-)?(?:g|sha-)?([0-9a-f]{7,40})$/.exec(tag)?.[1];
    return commit ?? (/^v?\d+\.\d+(\.\d+)?([-.][\w.-]+)?$/.test(tag) ? tag : undefined);
}
/** What lies between the commits of both versions: from the checkout where it has them, else from GitHub. */
async function collectChanges(context, pods, { run, workspace }, token) {
    const { draft, handle } = context;
    const base = commitOf(pods.base, handle.workload);
    const head = commitOf(pods.fault, handle.workload) ?? (run.sha === '' ? undefined : run.sha);
    if (base === undefined || head === undefined) {
        draft.unseen.push(`what changed: which commit ${base === undefined ? 'stable' : 'the canary'} was built from is not known (label pods with ${revisionKeys[0]}, or tag images with it)`);
        return;
    }
    if (base === head) {
        draft.changes = { range: `${base}..${head}`, diff: '', commits: [] };
        return;
    }
    const local = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git'))
        ? await (0,git_range/* gitRange */.U)(`${base}..${head}`, workspace).catch(() => undefined)
        : undefined;
    if (local !== undefined) {
        draft.changes = bounded({ ...local, range: `${base}..${head}` }, draft.unseen);
        return;
    }
    if (run.repository === '' || run.apiUrl === '') {
        draft.unseen.push(`what changed: no checkout has ${base} and ${head}, and no repository is known`);
        return;
    }
    const { compareOnGitHub } = await __webpack_require__.e(/* import() */ 3631).then(__webpack_require__.bind(__webpack_require__, 33631));
    const { apiUrl, repository } = run;
    const found = await compareOnGitHub({ apiUrl, repository, base, head, token }, context.limit);
    if (found.without > 0)
        draft.unseen.push(`what changed: of ${found.without} files GitHub gave no patch`);
    draft.changes = bounded({ ...found, range: `${base}..${head}` }, draft.unseen);
}
function bounded({ range, diff, commits }, unseen) {
    const said = (0,redact.redact)(diff.slice(0, live_document/* most */.q.diff));
    if (diff.length > live_document/* most */.q.diff)
        unseen.push('what changed: the difference is large, its end was cut');
    return {
        range,
        diff: said.slice(0, live_document/* most */.q.diff),
        commits: commits.slice(0, live_document/* most */.q.commits).map(({ sha, subject, files }) => ({
            sha,
            subject: (0,trim/* oneLine */.TN)((0,redact.redact)(subject), 200),
            files: files.slice(0, 300).map((file) => (0,trim/* oneLine */.TN)(file)),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/connect/diagnosis/checked.js



/** What the gate itself judged: what failed first, since a longer list is cut. */
const checksOf = (measurements) => [...measurements]
    .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'))
    .slice(0, live_document/* most */.q.checks)
    .map(({ name, dimension, verdict, unit, canary, baseline, limit, counts, reason }) => ({
    name: (0,trim/* oneLine */.TN)(name, 200),
    dimension: (0,trim/* oneLine */.TN)(dimension, 200),
    verdict,
    unit: (0,trim/* oneLine */.TN)(unit, 50),
    canary,
    stable: baseline,
    limit,
    counts: counts === undefined ? null : { canary: counts.canary, stable: counts.stable },
    reason: (0,trim/* oneLine */.TN)((0,redact.redact)(reason), 400),
}));
/** What the gate itself measured over time, under the names of its checks. */
function checkedSeries(measurements, fromMs) {
    return measurements.flatMap(({ name, series }) => {
        if (series === undefined || series.t.length === 0)
            return [];
        const begun = series.from === undefined ? fromMs : Date.parse(series.from);
        const shiftS = Number.isNaN(begun) ? 0 : (begun - fromMs) / 1000;
        const kept = (values) => values.slice(-live_document/* most */.q.points);
        return [
            {
                metric: name,
                t: kept(series.t).map((t) => t + shiftS),
                canary: kept(series.canary),
                stable: kept(series.baseline),
            },
        ];
    });
}
/** Requests a pod had in the window, by the check that counted most of them. */
function servedOf(measurements, pods) {
    const counted = measurements
        .flatMap(({ counts }) => (counts === undefined || counts.stable === null ? [] : [counts]))
        .sort((a, b) => b.canary.total - a.canary.total)[0];
    if (counted?.stable == null || pods.base.length === 0 || pods.fault.length === 0)
        return null;
    return {
        base: counted.stable.total / pods.base.length,
        fault: counted.canary.total / pods.fault.length,
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/ports/resources.js
var resources = __webpack_require__(78461);
// EXTERNAL MODULE: ./lib/workload/objects.js
var objects = __webpack_require__(98241);
// EXTERNAL MODULE: ./lib/connect/metric-source.js
var metric_source = __webpack_require__(50784);
;// CONCATENATED MODULE: ./lib/connect/diagnosis/context.js




const emptyDraft = () => ({
    logs: null,
    panics: undefined,
    spans: undefined,
    goroutines: [],
    signs: [],
    changes: null,
    profiles: new Map(),
    unseen: [],
    asked: [],
});
/** Pods of both arms; of the canary all that are there, since the one that is not ready is what it is about. */
async function podsOf({ cluster, handle, limit }) {
    const { namespace, selectors } = handle;
    const of = async (labelSelector) => (await cluster.list(resources.resources.pods, namespace, { labelSelector }, limit)).items;
    const [fault, base] = await Promise.all([of(selectors.canary), of(selectors.stable)]);
    return { base, fault };
}
/** Pods that can be asked, as many of each arm: sums of both are then of as many processes. */
function askedPods(pods, most = 2) {
    const ready = { base: pods.base.filter(objects/* isReady */.i_), fault: pods.fault.filter(running) };
    const each = Math.min(most, ready.base.length, ready.fault.length);
    return each === 0
        ? { base: ready.base.slice(0, most), fault: ready.fault.slice(0, most) }
        : { base: ready.base.slice(0, each), fault: ready.fault.slice(0, each) };
}
/** One that is about to end, or not ready, may still answer. */
const running = ({ status }) => status?.phase === 'Running';
/** The port where a pod serves pprof and metrics: the one that was named, else that of its metrics. */
function askedPort({ port, handle }, pods) {
    return (0,metric_source/* portOf */.HM)(port, pods, { image: handle.image, workload: handle.workload });
}
/** A source that cannot be read is said, in one sentence, and stops nobody. */
async function guarded({ draft, limit }, name, source) {
    try {
        await source();
    }
    catch (thrown) {
        const why = limit.aborted ? 'no answer in time' : ((0,errors.messageOf)(thrown).split('\n')[0] ?? '');
        draft.unseen.push(`${name}: ${why.slice(0, 300)}`);
    }
}
/** `user:password`, or a token, which has no colon. */
const secretOf = (secret) => secret === undefined ? {} : secret.includes(':') ? { credentials: secret } : { token: secret };

// EXTERNAL MODULE: ./lib/diagnosis/pprof.js
var pprof = __webpack_require__(70438);
// EXTERNAL MODULE: ./lib/connect/diagnosis/unpacked-profile.js
var unpacked_profile = __webpack_require__(53965);
;// CONCATENATED MODULE: ./lib/connect/diagnosis/cpu.js





/** Measuring costs the program a few percent while it lasts, and shorter ones have too few samples (100 a second of a busy processor). */
const seconds = 5;
const withinMs = 9000;
/** Where one pod of each arm spends its processor time, over the same seconds (`/debug/pprof/profile`). */
async function collectCpu(context, pods) {
    const { draft } = context;
    const [fault, base] = [pods.fault[0], pods.base[0]];
    if (fault === undefined || base === undefined)
        return;
    const port = askedPort(context, [fault, base]);
    try {
        const [own, other] = await Promise.all([fault, base].map(({ metadata }) => profileOf(context, metadata.name, port)));
        draft.profiles.set('cpu', { base: (0,trim/* trimmedProfile */.Sb)(other), fault: (0,trim/* trimmedProfile */.Sb)(own) });
        draft.asked.push(`CPU profiles of a pod of each arm, ${seconds} s`);
    }
    catch (thrown) {
        const why = context.limit.aborted ? 'no answer in time' : (0,errors.messageOf)(thrown);
        draft.unseen.push(`CPU profile: ${why.slice(0, 200)}`);
    }
}
async function profileOf({ cluster, handle, limit }, pod, port) {
    const path = `/debug/pprof/profile?seconds=${seconds}`;
    const how = { withinMs, bytes: true };
    const { status, body } = await cluster.podGet(handle.namespace, pod, port, path, limit, how);
    // As where another profile is being taken, or the server closes answers that take this long.
    if (status !== 200)
        throw new pprof/* ProfileError */.e(`GET :${port}/debug/pprof/profile of ${pod} answered ${status}${status === 404 ? '' : `: ${body.split('\n')[0]?.slice(0, 120)}`}`);
    return (0,pprof/* decodeProfile */.O)(unpacked(Buffer.from(body, 'latin1')));
}
function unpacked(bytes) {
    try {
        return (0,unpacked_profile/* unpackedProfile */.r)(bytes);
    }
    catch (thrown) {
        throw new pprof/* ProfileError */.e(`what answers is no profile: it ${(0,errors.messageOf)(thrown)}`);
    }
}

// EXTERNAL MODULE: ./lib/diagnosis/log-counts.js
var log_counts = __webpack_require__(42488);
// EXTERNAL MODULE: ./lib/diagnosis/functions.js
var functions = __webpack_require__(53352);
;// CONCATENATED MODULE: ./lib/diagnosis/panics.js

/** `panic: …`, `http: panic serving 10.0.0.1:80: …`, `fatal error: …` (https://pkg.go.dev/runtime). */
const raised = /\bpanic(?: serving [^ ]{1,100})?: (.*)$|^fatal error: (.*)$/;
const goroutine = /^goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[[^\]]{0,100}\]:$/;
const place = /^\s+(\S.{0,500}):(\d{1,7})(?: \+0x[0-9a-f]+)?(?: fp=.*)?$/;
/** Longer stacks are cut by Go itself. */
const most = { frames: 200, between: 8, different: 50 };
/** Every panic in lines of one process, in their order. Lines of others may stand before and after, not within. */
function panicsIn(lines) {
    const found = [];
    for (let i = 0; i < lines.length; i++) {
        const message = messageIn(lines[i] ?? '');
        if (message === undefined)
            continue;
        const near = lines.slice(i + 1, i + 1 + most.between);
        const at = near.findIndex((line) => goroutine.test(line.trimEnd()));
        if (at < 0)
            continue;
        const { frames, end } = framesFrom(lines, i + 1 + at + 1);
        const culprit = culpritOf(frames);
        if (culprit !== undefined)
            found.push({
                message,
                function: (0,functions/* plainFunction */.tZ)(culprit.name),
                file: culprit.file,
                line: culprit.line,
            });
        i = end - 1;
    }
    return found;
}
function messageIn(line) {
    const match = raised.exec(line.slice(0, 2000));
    return match?.[1] ?? match?.[2];
}
function framesFrom(lines, from) {
    const frames = [];
    let at = from;
    for (; at < lines.length && frames.length < most.frames; at++) {
        const line = (lines[at] ?? '').trimEnd();
        const where = place.exec(line);
        const [last] = frames.slice(-1);
        if (where !== null && last !== undefined) {
            last.file = where[1] ?? '';
            last.line = Number(where[2]);
            continue;
        }
        const open = line.lastIndexOf('(');
        if (open <= 0 || !line.endsWith(')') || /^\s/.test(line))
            break;
        frames.push({ name: line.slice(0, open), file: '', line: 0 });
    }
    return { frames, end: at };
}
/** Who panics again what it has recovered stands above the first panic: the lowest one is where it was raised. */
function culpritOf(frames) {
    const from = frames.findLastIndex(({ name }) => name === 'panic') + 1;
    return frames.slice(from).find(({ name }) => name.includes('.') && !(0,functions/* isStandard */.mI)(name));
}
/** The same panic of both sides as one, the most frequent first. */
function countedPanics(sides) {
    const counted = new Map();
    for (const { side, panics } of sides)
        for (const panic of panics) {
            const key = JSON.stringify([panic.function, panic.file, panic.line]);
            const before = counted.get(key) ?? { ...panic, base: 0, fault: 0 };
            counted.set(key, { ...before, [side]: before[side] + 1 });
        }
    return [...counted.values()]
        .sort((a, b) => b.fault + b.base - (a.fault + a.base))
        .slice(0, most.different);
}

// EXTERNAL MODULE: ./lib/logs/templates.js + 2 modules
var templates = __webpack_require__(62611);
;// CONCATENATED MODULE: ./lib/connect/diagnosis/logs.js







/** Lines of a pod that are looked at, the last ones; longer lines are cut. */
const logs_most = { pods: 3, lokiPods: 50, lines: 5000, length: 2000, templates: 5000 };
/** Log lines of both arms since the gate began, as templates and their numbers; no line is kept but one for each template, redacted. */
async function collectLogs(context, pods, loki, secret) {
    const { draft, handle } = context;
    const counter = (0,log_counts/* logCounter */.n)((0,templates/* templateMiner */.o)({ templates: logs_most.templates }));
    const kept = loki === undefined ? undefined : await fromLoki(context, pods, loki, secret);
    const read = kept ?? (await fromPods(context, pods));
    for (const { side, lines } of read)
        for (const line of lines) {
            const message = logs_messageIn(line);
            if (message !== '')
                counter.add({ side, service: handle.workload, within: '', message });
        }
    draft.panics = countedPanics(read.map(({ side, lines }) => ({ side, panics: panicsIn(lines) }))).map((panic) => ({
        ...panic,
        message: (0,trim/* oneLine */.TN)((0,redact.redact)(panic.message)),
        function: (0,trim/* oneLine */.TN)(panic.function),
        file: (0,trim/* oneLine */.TN)(panic.file),
    }));
    const counts = counter.counts();
    if (counts.lines.base + counts.lines.fault > 0)
        draft.logs = (0,trim/* trimmedLogs */.Es)(counts, redact.redact);
}
const sides = ['base', 'fault'];
const fromPods = async (context, pods) => await Promise.all(sides.flatMap((side) => pods[side].slice(0, logs_most.pods).map((pod) => linesOf(context, side, pod))));
/** The last lines of each arm that Loki has; undefined = it has none, or is away, which is said: then the pods are asked. */
async function fromLoki({ clock, handle, fromMs, limit, draft }, pods, { selector, podLabel, tenant, url }, secret) {
    const query = await __webpack_require__.e(/* import() */ 4302).then(__webpack_require__.bind(__webpack_require__, 74302));
    const server = query.lokiServer({ url, tenant: tenant ?? null, ...secretOf(secret) });
    const streams = selector ?? `{namespace=${JSON.stringify(handle.namespace)}}`;
    const of = async (side) => {
        const names = pods[side].slice(0, logs_most.lokiPods).map(({ metadata }) => metadata.name);
        if (names.length === 0)
            return { side, lines: [] };
        const asked = {
            query: query.selectorOf(streams, podLabel, names),
            fromNs: query.nanoseconds(fromMs),
            toNs: query.nanoseconds(clock.now().getTime()),
        };
        const found = await query.lastLines(server, asked, logs_most.lines, limit);
        return { side, lines: found.map(({ text }) => text) };
    };
    try {
        const found = await Promise.all(sides.map(of));
        if (found.every(({ lines }) => lines.length > 0)) {
            draft.asked.push(`Loki: the last ${found.map(({ lines }) => lines.length).join(' and ')} lines of stable and canary`);
            return found;
        }
        const side = found[0]?.lines.length === 0 ? 'stable' : 'the canary';
        draft.unseen.push(`logs in Loki: none of ${side} by ${streams} and ${podLabel}; pods were asked`);
    }
    catch (thrown) {
        limit.throwIfAborted();
        draft.unseen.push(`logs in Loki: ${(0,errors.messageOf)(thrown).slice(0, 250)} Pods were asked.`);
    }
    return undefined;
}
async function linesOf({ cluster, handle, fromMs, limit, draft }, side, pod) {
    const container = pod.spec.containers.length > 1
        ? pod.spec.containers.find(({ name, image }) => image === handle.image || name === handle.workload)?.name
        : undefined;
    try {
        const text = await cluster.podLogs(handle.namespace, pod.metadata.name, {
            tailLines: logs_most.lines,
            sinceTime: `${new Date(fromMs).toISOString().slice(0, 19)}Z`,
            ...(container === undefined ? {} : { container }),
        }, limit);
        const lines = text.split('\n').filter((line) => line !== '');
        return { side, lines: lines.slice(-logs_most.lines) };
    }
    catch (thrown) {
        limit.throwIfAborted();
        draft.unseen.push(`log of ${pod.metadata.name}: ${thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : 'unreadable'}`.slice(0, 300));
        return { side, lines: [] };
    }
}
/** What a structured line says: its level and message; keys and values beside them differ from line to line. '' = it is data and says nothing. */
function logs_messageIn(line) {
    const text = line.slice(0, logs_most.length);
    // A ledger, an event: a word or two, and JSON.
    if (/^[^{]{1,40} \{".*\}$/.test(text))
        return '';
    if (!text.startsWith('{'))
        return text;
    try {
        const fields = JSON.parse(line.length > logs_most.length ? '' : line);
        const message = fields['msg'] ?? fields['message'] ?? fields['event'];
        if (typeof message !== 'string')
            return text;
        const level = fields['level'] ?? fields['severity'];
        const error = fields['error'] ?? fields['err'];
        return [level, message, error].filter((part) => typeof part === 'string').join(' ');
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/connect/diagnosis/numbers.js

/** Enough to tell a level from a chance, and over before anybody misses it. */
const looks = { times: 5, everyMs: 250, withinMs: 3000 };
/** Looks at /metrics of some pods of both arms a few times; each look is remembered at once. */
async function lookAtPods(context, pods, into) {
    const { cluster, clock, handle, limit, path, draft } = context;
    const both = [...pods.fault, ...pods.base];
    if (both.length === 0)
        return;
    const port = askedPort(context, both);
    const { readExposition } = await __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 53787));
    const failed = new Set();
    for (let k = 0; k < looks.times && !limit.aborted; k++) {
        await Promise.all(['fault', 'base'].flatMap((side) => pods[side].map(async ({ metadata: { name } }) => {
            const arm = side === 'fault' ? 'canary' : 'stable';
            const answer = await cluster
                .podGet(handle.namespace, name, port, path, limit, { withinMs: looks.withinMs })
                .catch(() => undefined);
            if (answer?.status !== 200) {
                failed.add(`GET :${port}${path} of ${arm} answered ${answer?.status ?? 'nothing'}`);
                return;
            }
            const { samples, types } = readExposition(answer.body);
            into.hear(arm, name, samples, types, clock.now().getTime());
        })));
        into.tick(clock.now().getTime());
        await clock.sleep(looks.everyMs, limit).catch(() => undefined);
    }
    for (const why of failed)
        draft.unseen.push(`numbers: ${why}`);
}
/** Everything that Prometheus has of both arms' pods in the window; a pod's average, buckets left out. */
async function askPrometheus({ clock, handle, limit, fromMs, draft }, pods, place) {
    const { everythingOf } = await __webpack_require__.e(/* import() */ 1180).then(__webpack_require__.bind(__webpack_require__, 81180));
    const names = (of) => of.map(({ metadata }) => metadata.name);
    const endMs = clock.now().getTime();
    const found = await everythingOf(place, {
        namespace: handle.namespace,
        canary: names(pods.fault).slice(0, 50),
        stable: names(pods.base).slice(0, 50),
    }, { startMs: fromMs, endMs, stepMs: Math.max(1000, Math.ceil((endMs - fromMs) / 120)) }, limit);
    draft.asked.push(`Prometheus: ${found.length} numbers of both arms`);
    return found;
}

// EXTERNAL MODULE: ./lib/diagnosis/goroutine-dump.js
var goroutine_dump = __webpack_require__(86726);
;// CONCATENATED MODULE: ./lib/diagnosis/live/text-profile.js

/**
 * Profiles as `net/http/pprof` writes them with `?debug=1`: counts, addresses and a `#` line for each frame
 * (https://github.com/golang/go/blob/master/src/runtime/pprof/pprof.go). Text passes through every proxy whole, which bytes need not.
 */
const limits = { text: 16_000_000, samples: 20_000, depth: 256, line: 1000 };
/** `847 @ 0x43a2ee …`; of memory `3: 4096 [9: 12288] @ 0x…`; of waits `cycles count @ 0x…`. */
const head = /^(\d+)(?::? (\d+))?(?: \[\d+: \d+\])? @(?: 0x[0-9a-f]+)*$/;
const text_profile_frame = /^#\s+0x[0-9a-f]+\s+(\S.*?)\+0x[0-9a-f]+(?:\s+(\S+):(\d+))?$/;
/** Reads one profile; throws ProfileError where the text is none. */
function textProfile(text) {
    if (text.length > limits.text)
        throw new pprof/* ProfileError */.e('is larger than 16 MB');
    const kind = kindOf(text);
    const { samples, places } = samplesOf(text, kind);
    return {
        sampleTypes: [
            {
                goroutine: { type: 'goroutine', unit: 'count' },
                heap: { type: 'inuse_space', unit: 'bytes' },
                contention: { type: 'delay', unit: 'nanoseconds' },
            }[kind],
        ],
        samples: samples.map((one) => ({ ...one, labels: {} })),
        places,
        durationNanos: 0,
    };
}
function samplesOf(text, kind) {
    const samples = [];
    const places = new Map();
    const cycles = Number(/^cycles\/second=(\d+)$/m.exec(text)?.[1] ?? 0);
    for (const line of text_profile_linesOf(text)) {
        if (line.startsWith('# runtime.MemStats') || samples.length > limits.samples)
            break;
        const begun = head.exec(line);
        if (begun === null)
            addFrame(samples.at(-1), line, places);
        else
            samples.push({ stack: [], values: valuesOf(kind, begun, cycles) });
    }
    return { samples, places };
}
function addFrame(sample, line, places) {
    const [, name, file, at] = text_profile_frame.exec(line) ?? [];
    if (name === undefined || sample === undefined || sample.stack.length >= limits.depth)
        return;
    sample.stack.push(name);
    if (file !== undefined && !places.has(name))
        places.set(name, { file, line: Number(at) });
}
function kindOf(text) {
    const first = text.slice(0, 200);
    if (/^goroutine(leak)? profile: total \d+/.test(first))
        return 'goroutine';
    if (/^heap profile: /.test(first))
        return 'heap';
    if (/^--- (mutex|contention|block):/.test(first))
        return 'contention';
    throw new pprof/* ProfileError */.e('is no text profile of Go');
}
function valuesOf(kind, [, first, second], cycles) {
    const [a, b] = [Number(first), Number(second ?? 0)];
    if (kind === 'goroutine')
        return [a];
    if (kind === 'heap')
        return [b];
    // Without the clock's rate cycles are taken for nanoseconds: both sides are off alike.
    return [cycles > 0 ? (a / cycles) * 1e9 : a];
}
function* text_profile_linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        yield text.slice(from, Math.min(to, from + limits.line)).trimEnd();
        from = to + 1;
    }
}
/** Several pods as one profile: their samples side by side, so that sums are over all of them. */
function mergedProfiles(profiles) {
    const [first] = profiles;
    if (first === undefined)
        return undefined;
    return {
        ...first,
        samples: profiles.flatMap(({ samples }) => samples),
        places: new Map(profiles.flatMap(({ places }) => [...places])),
    };
}

;// CONCATENATED MODULE: ./lib/connect/diagnosis/profiles.js






/** Profiles that cost a pod next to nothing; a CPU profile would take seconds of measuring. */
const kinds = [
    ['goroutine', 'goroutine'],
    ['heap', 'heap'],
    ['mutex', 'mutex'],
    ['block', 'block'],
];
/** A dump of more goroutines stops the program for too long. */
const mostDumped = 3000;
const askedWithinMs = 5000;
/** Profiles of both arms through the API server's pod proxy; the goroutines' at once, before their number falls. */
async function collectProfiles(context, pods, early) {
    const { draft } = context;
    const both = [...pods.fault, ...pods.base];
    if (both.length === 0)
        return;
    const port = askedPort(context, both);
    const missing = new Map();
    for (const [kind, name] of early ? kinds.slice(0, 1) : kinds) {
        const of = async (side) => await oneSide(context, side, port, name, missing);
        const [fault, base] = await Promise.all([of(pods.fault), of(pods.base)]);
        if (fault === undefined && base === undefined)
            continue;
        draft.profiles.set(early ? 'goroutine-early' : kind, {
            base: (0,trim/* trimmedProfile */.Sb)(base),
            fault: (0,trim/* trimmedProfile */.Sb)(fault),
        });
        if (kind === 'goroutine' && !early && fault !== undefined)
            await waiting(context, pods.fault, port, fault);
    }
    // One sentence for one reason: a service without pprof has none of its profiles.
    for (const [why, names] of missing)
        draft.unseen.push(`profiles (${[...new Set(names)].join(', ')}): ${why}`);
}
async function oneSide({ cluster, handle, limit }, pods, port, name, missing) {
    const found = await Promise.all(pods.map(async ({ metadata }) => {
        try {
            const { status, body } = await cluster.podGet(handle.namespace, metadata.name, port, `/debug/pprof/${name}?debug=1`, limit, { withinMs: askedWithinMs });
            if (status !== 200)
                throw new pprof/* ProfileError */.e(`GET :${port}/debug/pprof/ answered ${status}`);
            return textProfile(body);
        }
        catch (thrown) {
            const why = limit.aborted ? 'no answer in time' : ((0,errors.messageOf)(thrown).split('\n')[0] ?? '');
            missing.set(why, [...(missing.get(why) ?? []), name]);
            return undefined;
        }
    }));
    return mergedProfiles(found.filter((one) => one !== undefined));
}
/** What the canary's goroutines wait for, and since when; and those that Go itself knows to be leaked, where it can say (GOEXPERIMENT=goroutineleakprofile). */
async function waiting(context, [pod], port, profile) {
    const { cluster, handle, limit, draft } = context;
    if (pod === undefined)
        return;
    const ask = (path) => cluster
        .podGet(handle.namespace, pod.metadata.name, port, path, limit, { withinMs: askedWithinMs })
        .catch(() => undefined);
    const leak = await ask('/debug/pprof/goroutineleak?debug=1');
    if (leak?.status === 200)
        sayLeaked(draft.asked, leak.body);
    const total = profile.samples.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
    if (total > mostDumped) {
        draft.unseen.push(`states of goroutines: ${total} are too many to stop them for a dump`);
        return;
    }
    const dump = await ask('/debug/pprof/goroutine?debug=2');
    if (dump?.status !== 200)
        return;
    draft.goroutines = (0,goroutine_dump/* goroutinesOf */.R)(dump.body)
        .slice(0, 300)
        .map(({ state, waitMinutes, stack, createdBy }) => ({
        state,
        waitMinutes,
        stack: stack.slice(0, 32).map((name) => name.slice(0, 500)),
        ...(createdBy === undefined ? {} : { createdBy: createdBy.slice(0, 500) }),
    }));
}
function sayLeaked(asked, body) {
    const total = /^goroutineleak profile: total (\d+)/.exec(body)?.[1];
    if (total !== undefined)
        asked.push(`Go's own leak profile of a canary pod: ${total} goroutines`);
}

;// CONCATENATED MODULE: ./lib/connect/diagnosis/signs.js



const signs_most = 200;
/** Events older than this are of an earlier release. */
const beforeMs = 10 * 60_000;
/** What Kubernetes says of the pods: states of containers, why the last one ended, events. */
async function collectSigns(context, pods) {
    const { cluster, handle, limit, draft, fromMs } = context;
    const states = ['base', 'fault'].flatMap((side) => pods[side].flatMap((pod) => statesOf(pod, side, context)));
    draft.signs = states.slice(0, signs_most);
    const sides = new Map(['base', 'fault'].flatMap((side) => pods[side].map(({ metadata }) => [metadata.name, side])));
    const readySince = new Map([...pods.base, ...pods.fault].map((pod) => [pod.metadata.name, readySinceMs(pod)]));
    const { items } = await cluster.list(resources.resources.events, handle.namespace, {}, limit);
    const events = items.flatMap((event) => {
        const side = sides.get(event.involvedObject.name);
        const atMs = timeOf(event);
        if (side === undefined || event.involvedObject.kind !== 'Pod')
            return [];
        if (event.type === 'Normal' || atMs < fromMs - beforeMs)
            return [];
        if (atMs <= (readySince.get(event.involvedObject.name) ?? 0))
            return [];
        const { count } = event;
        return [
            {
                side,
                reason: (0,trim/* oneLine */.TN)(event.reason ?? '', 100),
                message: (0,trim/* oneLine */.TN)((0,redact.redact)(event.message ?? ''), 400),
                atS: (atMs - fromMs) / 1000,
                count: typeof count === 'number' && count > 0 ? count : 1,
            },
        ];
    });
    draft.signs = [...states, ...events].slice(0, signs_most);
}
/** Since when a pod is ready: what it said while it started, probes that it did not answer yet, is no trouble. 0 = it is not. */
function readySinceMs({ status }) {
    const ready = (status?.conditions ?? []).find(({ type }) => type === 'Ready');
    const at = ready?.status === 'True' ? Date.parse(ready.lastTransitionTime ?? '') : 0;
    return Number.isNaN(at) ? 0 : at;
}
function timeOf({ lastTimestamp, eventTime, metadata }) {
    const at = Date.parse(lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? '');
    return Number.isNaN(at) ? 0 : at;
}
function statesOf(pod, side, { fromMs, clock }) {
    const { status } = pod;
    const now = (clock.now().getTime() - fromMs) / 1000;
    const sign = (reason, message, atS, count) => ({
        side,
        reason: (0,trim/* oneLine */.TN)(reason, 100),
        message: (0,trim/* oneLine */.TN)((0,redact.redact)(message), 400),
        atS,
        count,
    });
    const whole = status?.reason === undefined ? [] : [sign(status.reason, status.message ?? '', now, 1)];
    const containers = (status?.containerStatuses ?? []).flatMap((one) => {
        const { waiting, terminated } = one.state ?? {};
        const ended = terminated ?? one.lastState?.terminated;
        // What every pod waits for while it starts is no trouble.
        const waits = waiting?.reason !== undefined && waiting.reason !== 'ContainerCreating';
        const finishedMs = Date.parse(ended?.finishedAt ?? '');
        return [
            ...(waits ? [sign(waiting.reason ?? '', waiting.message ?? '', now, 1)] : []),
            ...(ended?.reason === undefined || ended.reason === 'Completed'
                ? []
                : [
                    sign(ended.reason, `exit code ${ended.exitCode ?? '?'}`, Number.isNaN(finishedMs) ? now : (finishedMs - fromMs) / 1000, Math.max(1, one.restartCount)),
                ]),
        ];
    });
    return [...whole, ...containers];
}

;// CONCATENATED MODULE: ./lib/diagnosis/live/sided-spans.js


const farthest = 256;
/**
 * Spans by side, as many traces of each as fit. What other services did is of the arm that it was done for: that of the nearest span above it which is of one; in a
 * trace of one arm everything is of it. What is of neither is left out.
 */
function collectedSpans(given, { workload, fromMs }) {
    const counts = { base: 0, fault: 0 };
    const spans = [];
    let [trace, id] = [0, 0];
    for (const one of inTurn(tracesIn(given))) {
        const sided = sidesIn(one);
        if (spans.length + sided.length > live_document/* most */.q.spans)
            break;
        for (const side of one.sides)
            counts[side] += 1;
        const numbers = new Map(sided.map(({ span }) => [span.spanId, ++id]));
        for (const { span, side } of sided)
            spans.push({
                ...{ side, trace, id: numbers.get(span.spanId) ?? 0 },
                parent: span.parentId === null ? 0 : (numbers.get(span.parentId) ?? 0),
                // Spans of the arms are the workload's, whatever it calls itself.
                service: span.side === undefined ? (0,trim/* oneLine */.TN)(span.service, 100) : workload,
                operation: (0,trim/* oneLine */.TN)(span.operation, 200),
                startMs: Math.round((span.startMs - fromMs) * 1000) / 1000,
                ms: Math.round(span.durationMs * 1000) / 1000,
                failed: span.failed,
            });
        trace += 1;
    }
    return { spans, traces: counts };
}
/** Each span once, by traces that have one of an arm. */
function tracesIn(given) {
    const traces = new Map();
    for (const span of given) {
        const of = traces.get(span.traceId) ?? new Map();
        traces.set(span.traceId, of.set(span.spanId, span));
    }
    return [...traces.values()]
        .map((of) => [...of.values()])
        .map((spans) => ({
        spans,
        sides: new Set(spans.flatMap(({ side }) => (side === undefined ? [] : [side]))),
    }))
        .filter(({ sides }) => sides.size > 0);
}
/** One of the canary, one of stable: what has to be left out is left out of both. */
function inTurn(traces) {
    const canary = traces.filter(({ sides }) => sides.has('fault'));
    const stable = traces.filter(({ sides }) => !sides.has('fault'));
    return Array.from({ length: Math.max(canary.length, stable.length) }, (_, i) => [
        canary[i],
        stable[i],
    ])
        .flat()
        .filter((one) => one !== undefined);
}
function sidesIn({ spans, sides, }) {
    const [only] = sides.size === 1 ? sides : [];
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    return spans.flatMap((span) => {
        const side = span.side ?? only ?? sideAbove(span, byId);
        return side === undefined ? [] : [{ span, side }];
    });
}
function sideAbove(span, byId) {
    let at = span;
    for (let steps = 0; at !== undefined && steps < farthest; steps++) {
        if (at.side !== undefined)
            return at.side;
        at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/connect/diagnosis/spans.js



/** Where OpenTelemetry's detectors and agents say which pod a span is of. */
const podKeys = [
    'k8s.pod.name',
    'host.name',
    'service.instance.id',
    'hostname',
    'pod',
    'pod.name',
    'container.hostname',
];
/** How many traces are looked at to find out how pods are named, and of each pod. */
const spans_most = { first: 60, traces: 120, pods: 3 };
/** Spans of both arms since the gate began: the newest traces of some pods of each. */
async function collectSpans(context, pods, { url, service = context.handle.workload, tenant }, secret) {
    const { clock, fromMs, limit, draft, handle } = context;
    const { findTraces, jaegerServer } = await __webpack_require__.e(/* import() */ 4446).then(__webpack_require__.bind(__webpack_require__, 94446));
    const place = { url, tenant: tenant ?? null, ...secretOf(secret) };
    const ask = (tags, traces) => findTraces(jaegerServer(place), { service, tags, fromMs, toMs: clock.now().getTime() }, traces, limit);
    const names = { base: namesOf(pods.base), fault: namesOf(pods.fault) };
    const first = await ask({}, spans_most.first);
    if (first.count === 0) {
        draft.unseen.push(`spans: Jaeger has none of the service ${service} since the gate began`);
        return;
    }
    const key = podKeyIn(first.spans, new Set([...names.base, ...names.fault]));
    if (key === undefined) {
        draft.unseen.push(`spans: those of ${service} in Jaeger do not say their pod (${podKeys.slice(0, 3).join(', ')})`);
        return;
    }
    const found = await Promise.all(['base', 'fault'].flatMap((side) => names[side]
        .slice(0, spans_most.pods)
        .map(async (pod) => (await ask({ [key]: pod }, spans_most.traces)).spans)));
    const sideOf = (span) => {
        const pod = span.process.get(key) ?? span.tags.get(key) ?? '';
        return names.fault.includes(pod) ? 'fault' : names.base.includes(pod) ? 'base' : undefined;
    };
    const { spans, traces } = collectedSpans(found.flat().map((span) => ({
        ...span,
        side: sideOf(span),
        operation: (0,redact.redact)(span.operation),
    })), { workload: handle.workload, fromMs });
    draft.spans = spans;
    draft.asked.push(`Jaeger: ${traces.base} traces of stable, ${traces.fault} of the canary`);
    for (const side of ['base', 'fault'])
        if (traces[side] === 0)
            draft.unseen.push(`spans: Jaeger has none of ${side === 'base' ? 'stable' : 'the canary'} yet`);
}
const namesOf = (pods) => pods.map(({ metadata }) => metadata.name);
/** The key under which spans name one of these pods. */
const podKeyIn = (spans, pods) => podKeys.find((key) => spans.some(({ process, tags }) => pods.has(process.get(key) ?? tags.get(key) ?? '')));

;// CONCATENATED MODULE: ./lib/connect/diagnosis/collector.js














/** Collects what a diagnosis is made of. It only reads, each source fails alone, and none is waited for beyond the deadline. */
function collector(about) {
    const { runtime, cluster, handle, deadlineMs, fromMs } = about;
    const { clock } = runtime;
    const stop = new AbortController();
    const draft = emptyDraft();
    const context = {
        cluster,
        clock,
        handle,
        limit: AbortSignal.any([stop.signal, runtime.signal]),
        fromMs,
        port: about.port,
        path: about.path,
        draft,
    };
    const heard = about.heard ?? (0,recorder/* recorder */.t)();
    let early;
    return {
        abandon: () => stop.abort(new Error('nobody waits for it')),
        begin() {
            early ??= guarded(context, 'first look at goroutines', async () => {
                const pods = askedPods(await podsOf(context));
                // Users are still with the canary: on their way back it would measure a processor with nothing to do.
                await Promise.all([collectProfiles(context, pods, true), collectCpu(context, pods)]);
            });
        },
        async collect(found) {
            const asking = askAll(about, context, heard);
            await within(clock, deadlineMs, runtime.signal, Promise.all([asking.done, early]));
            const late = [...asking.open].map((name) => `${name}: no answer within ${deadlineMs / 1000} s`);
            stop.abort(new Error('the collection is over'));
            const { pods, past } = asking.found;
            const series = [...heard.series(), ...past];
            const collected = assembled(about, found, { draft, pods, series, late });
            return (0,trim/* fitted */.$5)(collected, about.sizeBytes, (of) => (0,canonical.canonicalJson)(of).length);
        },
    };
}
/** Everything at the same time; `open` names what has not answered yet. */
function askAll(about, context, heard) {
    const open = new Set(['pods']);
    const found = {
        pods: { base: [], fault: [] },
        past: [],
    };
    const done = async () => {
        await guarded(context, 'pods', async () => {
            found.pods = await podsOf(context);
        });
        open.delete('pods');
        const { pods } = found;
        if (pods.fault.length === 0)
            context.draft.unseen.push('pods of the canary: there are none');
        const asked = askedPods(pods);
        const { telemetry = {}, credentials = {} } = about;
        const { jaeger } = telemetry;
        const sources = {
            profiles: () => collectProfiles(context, asked, false),
            logs: () => collectLogs(context, pods, telemetry.loki, credentials['loki']),
            ...(jaeger === undefined
                ? {}
                : { spans: () => collectSpans(context, pods, jaeger, credentials['jaeger']) }),
            events: () => collectSigns(context, pods),
            numbers: async () => {
                if (about.prometheus !== undefined)
                    found.past = await askPrometheus(context, pods, about.prometheus);
                else if (about.heard === undefined)
                    await lookAtPods(context, asked, heard);
            },
            changes: () => collectChanges(context, pods, about.runtime, about.token),
        };
        for (const name of Object.keys(sources))
            open.add(name);
        await Promise.all(Object.entries(sources).map(async ([name, source]) => {
            await guarded(context, name, source);
            // What ended because the time was over is said as that.
            if (!context.limit.aborted)
                open.delete(name);
        }));
    };
    return { done: done(), open, found };
}
/** Ends with the work, with the deadline or with the job, whichever comes first; whoever hangs is left behind. */
async function within(clock, ms, signal, work) {
    const done = new AbortController();
    const late = clock.sleep(ms, AbortSignal.any([done.signal, signal])).catch(() => undefined);
    await Promise.race([work.catch(() => undefined), late]);
    done.abort();
}
function assembled({ runtime, handle, fromMs }, { because, measurements, fault }, { draft, pods, series, late }) {
    const { serverUrl, repository, sha } = runtime.run;
    const toMs = runtime.clock.now().getTime();
    return {
        schema: collected/* collectedSchema */.X,
        workload: handle.workload,
        from: new Date(fromMs).toISOString(),
        to: new Date(toMs).toISOString(),
        because: (0,trim/* oneLine */.TN)(because),
        checks: checksOf(measurements),
        metrics: [...checkedSeries(measurements, fromMs), ...(0,trim/* trimmedSeries */.oV)(series, fromMs)].slice(0, live_document/* most */.q.series),
        logs: draft.logs,
        ...(draft.panics === undefined ? {} : { panics: draft.panics }),
        ...(draft.spans === undefined ? {} : { spans: draft.spans }),
        profiles: [...draft.profiles].map(([kind, sides]) => ({ kind, ...sides })),
        goroutines: draft.goroutines,
        served: servedOf(measurements, pods),
        signs: draft.signs,
        fault: fault === undefined
            ? null
            : {
                kind: (0,trim/* oneLine */.TN)(fault.experiment, 100),
                fromS: (Date.parse(fault.from) - fromMs) / 1000,
                toS: (Date.parse(fault.to) - fromMs) / 1000,
            },
        changes: draft.changes,
        sourceUrl: repository === '' || sha === '' ? '' : `${serverUrl}/${repository}/blob/${sha}`,
        // A source that ended because the time was over has said so twice.
        unseen: [
            ...draft.unseen.filter((one) => !(late.length > 0 && one.endsWith('no answer in time'))),
            ...late,
        ]
            .map((one) => (0,trim/* oneLine */.TN)(one))
            .slice(0, 90),
        asked: draft.asked.slice(0, 50),
    };
}


/***/ }),

/***/ 53965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ largestProfile),
/* harmony export */   r: () => (/* binding */ unpackedProfile)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70438);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A profile of a large service has some megabytes; what unpacks to more is none. */
const largestProfile = 64 * 1024 * 1024;
/** A gzip file unpacked. Throws ProfileError with the rest of a sentence about it. */
function unpackedProfile(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: largestProfile });
    }
    catch (thrown) {
        const large = thrown.code === 'ERR_BUFFER_TOO_LARGE';
        throw new _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(large
            ? `unpacks to more than ${largestProfile >> 20} MB`
            : `is no whole gzip file: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(thrown)}`);
    }
}


/***/ }),

/***/ 36122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gitRange)
/* harmony export */ });
/* unused harmony export commitsOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const limits = { bytes: 64 * 1024 * 1024, timeoutMs: 20_000 };
/** Reads a range from the repository in a folder (the one that the command runs in). Throws UsageError, naming the fix, where git does not know it. */
async function gitRange(range, folder) {
    // An argument that git would take for an option, or a shell for more than a word, is no range.
    if (!/^[\w][\w./~^@{}+-]*\.{2,3}[\w./~^@{}+-]+$/.test(range))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`--range '${range.slice(0, 80)}' is no range of commits.`, {
            fix: 'Give two commits, branches or tags: --range v1.2.0..HEAD',
        });
    const asked = ['--no-color', '--no-ext-diff', '--no-textconv', range, '--'];
    const diff = await git(['diff', ...asked], folder);
    const named = ['--no-color', '--name-only', '--format=%x00%H%x09%s', '-n', '2000'];
    const log = await git(['log', ...named, range, '--'], folder);
    return { range, diff, commits: commitsOf(log) };
}
async function git(args, folder) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], {
            maxBuffer: limits.bytes,
            timeout: limits.timeoutMs,
            ...(folder === undefined ? {} : { cwd: folder }),
        });
        return stdout;
    }
    catch (cause) {
        const said = cause.stderr;
        const reason = typeof said === 'string' && said !== '' ? said.split('\n', 1)[0] : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.messageOf)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UsageError(`git ${args[0]}: ${reason}`, {
            fix: 'Run it in a clone that has both commits (actions/checkout with fetch-depth: 0).',
            cause,
        });
    }
}
/** NUL, hash, tab, subject; then the files, one a line. */
const commitsOf = (log) => log
    .split('\u0000')
    .slice(1)
    .map((entry) => {
    const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
    const tab = head.indexOf('\t');
    return { sha: head.slice(0, tab), subject: head.slice(tab + 1), files };
});


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   ZU: () => (/* binding */ sourceInputs),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export metricsPort */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66159);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86806);
/* harmony import */ var _inputs_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85060);







/** Inputs that say where numbers come from. */
const sourceInputs = {
    source: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('pods', 'prometheus', 'sentry'), 'pods', {
        says: 'Where the numbers come from.',
        example: 'prometheus',
    }),
    'prometheus-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(true), {
        says: 'Address of Prometheus (source prometheus).',
        example: 'https://prometheus.example',
    }),
    'prometheus-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(4000), {
        says: 'Bearer token for Prometheus.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('secrets.PROMETHEUS_TOKEN'),
    }),
    'sentry-url': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(true), 'https://sentry.io', {
        says: 'Address of Sentry (source sentry).',
        example: 'https://sentry.example',
    }),
    'sentry-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(4000), {
        says: 'Token with the scope org:read (source sentry).',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)('secrets.SENTRY_TOKEN'),
    }),
    'sentry-organization': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^[\w-]{1,100}$/, "an organization's slug", 'Slug'), {
        says: 'Organization in Sentry (source sentry).',
        example: 'acme',
    }),
    'sentry-project': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^\d{1,15}$/, "a project's number", 'Project number'), {
        says: 'Project in Sentry (source sentry).',
        example: '4501',
    }),
    'sentry-release': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(250), {
        says: 'Release that the new version reports to Sentry.',
        example: 'shop@2.0',
    }),
    'sentry-baseline-release': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(250), {
        says: 'Release that the stable version reports to Sentry.',
        example: 'shop@1.9',
    }),
    'allow-http': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .allowHttp */ .wS,
    port: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .portNumberOrName */ .Dv, {
        says: "The pods' metrics port; empty = that of the released container that is named metrics or http, or its only one.",
        example: '8080',
    }),
    'max-pods': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(4, 100_000), '400', {
        says: 'Most pods of both versions that source pods asks at each tick; of more, a fixed sample in proportion.',
        example: '400',
    }),
    'source-patience': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(0, 3_600_000), '2m', {
        says: 'How long an outage of the source (refused, reset, 5xx, timeout) is waited out; the clock of the gate stands still meanwhile.',
        example: '5m',
    }),
    path: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pattern */ .T1)(/^\/[\w./-]{0,200}$/, 'a path such as /metrics', 'URL path'), '/metrics', {
        says: "Path of the pods' metrics.",
        example: '/metrics',
    }),
};
/** The source that the inputs name; names the input that it needs and was not given. */
async function sourceOf(inputs, cluster, runtime, pods, released = {}, heard) {
    const { clock } = runtime;
    const { patienceOf } = await __webpack_require__.e(/* import() */ 3725).then(__webpack_require__.bind(__webpack_require__, 93725));
    const patience = patienceOf(clock, inputs['source-patience'], (message) => runtime.log.warning(message, 'source'));
    const needed = (name, fix) => {
        const value = inputs[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is required with source: ${inputs.source}.`, { input: name, fix });
    };
    const secret = (value) => {
        runtime.mask(value);
        return value;
    };
    switch (inputs.source) {
        case 'pods': {
            const { podMetrics } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8615), __webpack_require__.e(6532)]).then(__webpack_require__.bind(__webpack_require__, 33781));
            return podMetrics({ cluster, clock }, {
                port: portOf(inputs.port, pods, released),
                path: inputs.path,
                maxPods: inputs['max-pods'],
                patience,
                heard,
            });
        }
        case 'prometheus': {
            const address = needed('prometheus-url', 'Example: https://prometheus.example.');
            (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(inputs['allow-http']).read(address, 'prometheus-url');
            const token = inputs['prometheus-token'];
            const { prometheus } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8615), __webpack_require__.e(6128), __webpack_require__.e(4200)]).then(__webpack_require__.bind(__webpack_require__, 96128));
            return prometheus({ clock }, { url: address, token: token === undefined ? undefined : secret(token), patience });
        }
        case 'sentry': {
            (0,_inputs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .url */ .O)(inputs['allow-http']).read(inputs['sentry-url'], 'sentry-url');
            const about = {
                url: inputs['sentry-url'],
                token: secret(needed('sentry-token', 'Pass a token with the scope org:read.')),
                organization: needed('sentry-organization', 'Give its slug.'),
                project: needed('sentry-project', "Give the project's number."),
                canary: needed('sentry-release', 'Give the release that the new version reports.'),
                baseline: needed('sentry-baseline-release', 'Give the release that stable reports.'),
            };
            const { sentry } = await __webpack_require__.e(/* import() */ 9401).then(__webpack_require__.bind(__webpack_require__, 9401));
            return sentry({ clock }, { ...about, patience });
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(inputs.source);
    }
}
/** The number of the port: the proxy of a pod knows no names. */
function portOf(named, pods, released = {}) {
    if (named === undefined)
        return metricsPort(pods, released);
    if (/^\d+$/.test(named))
        return Number(named);
    const ports = pods.flatMap(({ spec }) => spec.containers).flatMap(({ ports: all = [] }) => all);
    const found = ports.find(({ name }) => name === named);
    if (found !== undefined)
        return found.containerPort;
    const names = [...new Set(ports.map(({ name }) => name).filter((name) => name !== undefined))];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(pods.length === 0
        ? `The port ${named} is a name, and there is no pod that could say its number.`
        : `No container of the pods has a port named ${named}.`, {
        input: 'port',
        fix: names.length === 0 ? 'Give its number.' : `They name: ${names.join(', ')}.`,
    });
}
/**
 * The port of the released container that serves metrics: a sidecar's numbers are not the release's. Which container it is is known by its image, or
 * it has the workload's name, or it is the only one.
 */
function metricsPort(pods, released) {
    const [pod] = pods;
    if (pod === undefined)
        return 8080;
    const container = releasedContainer(pod, released);
    const all = pod.spec.containers.map(({ name }) => name).join(', ');
    if (container === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The pods have several containers (${all}), none known as the released one.`, {
            input: 'port',
            fix: 'Set it to the port that serves the metrics of the released container.',
        });
    const { name, ports = [] } = container;
    const tcp = ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP');
    const named = ['metrics', 'http-metrics', 'prometheus', 'http']
        .map((wanted) => tcp.find((port) => port.name === wanted))
        .find((port) => port !== undefined);
    const found = named ?? (tcp.length === 1 ? tcp[0] : undefined);
    if (found !== undefined)
        return found.containerPort;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The container ${name} has ${tcp.length} ports, none named metrics or http${pod.spec.containers.length > 1 ? `; ports of other containers (${all}) are not its own` : ''}.`, { input: 'port', fix: 'Set it to the port that serves /metrics.' });
}
function releasedContainer({ spec: { containers } }, { image, workload }) {
    if (containers.length === 1)
        return containers[0];
    const byImage = containers.filter((one) => image !== undefined && (one.image === image || one.image?.startsWith(`${image}@`)));
    if (byImage.length === 1)
        return byImage[0];
    return containers.find(({ name }) => name === workload);
}


/***/ }),

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   MV: () => (/* binding */ blamed),
/* harmony export */   mI: () => (/* binding */ isStandard),
/* harmony export */   tZ: () => (/* binding */ plainFunction),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/** First path elements of Go's standard library (https://pkg.go.dev/std); a module of one's own has another name, or a dot in it. */
const standard = new Set('archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak'.split(' '));
/** A function without what differs from build to build: closures' numbers, wrappers, type parameters. */
function plainFunction(name) {
    return name
        .replace(/\[[^\]]{0,200}\]/g, '')
        .replace(/(\.func\d+(\.\d+)*|-fm|\.gowrap\d+|\.deferwrap\d+|-range\d+)+$/g, '')
        .replace(/(\.func\d+(\.\d+)*)+$/g, '');
}
/** Whether the function is of Go itself: the standard library or the runtime. */
function isStandard(name) {
    const first = /^[^./(]+/.exec(name)?.[0] ?? name;
    return standard.has(first) && !/^[^/]*\.[^/]*\//.test(name);
}
/** `main.(*app).fetchCart` → `fetchCart`. */
function shortName(name) {
    return plainFunction(name).split('.').at(-1) ?? name;
}
/** `main.(*app).fetchCart` → `main`; `example.org/shop/orders.Load` → `example.org/shop/orders`. */
function packageOf(name) {
    const slash = name.lastIndexOf('/');
    const dot = name.indexOf('.', slash + 1);
    return dot < 0 ? name : name.slice(0, dot);
}
/**
 * The function that a stack (leaf first) is the doing of: the first one that is not Go's own. A stack of nothing else is named by where its goroutine began.
 */
function blamed(stack) {
    const own = stack.find((name) => !isStandard(name));
    return plainFunction(own ?? stack.at(-1) ?? '');
}


/***/ }),

/***/ 86726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ goroutinesOf)
/* harmony export */ });
const most = { goroutines: 50_000, frames: 64 };
/** Reads a dump; lines that are of no dump are passed over. */
function goroutinesOf(text) {
    const found = [];
    let current;
    for (const line of linesOf(text)) {
        const head = headOf(line);
        if (head !== undefined) {
            if (found.length >= most.goroutines)
                break;
            found.push(head);
            current = head;
        }
        else if (line === '')
            current = undefined;
        else if (current !== undefined)
            frame(current, line);
    }
    return found;
}
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        yield text.slice(from, Math.min(to, from + 2000));
        from = to + 1;
    }
}
function headOf(line) {
    const found = /^goroutine \d+ \[([^\],]{1,60})(?:, (\d+) minutes)?[^\]]{0,60}\]:$/.exec(line);
    if (found === null)
        return undefined;
    return {
        state: found[1] ?? '',
        waitMinutes: Number(found[2] ?? 0),
        stack: [],
        createdBy: undefined,
    };
}
function frame(of, line) {
    if (line.startsWith('\t'))
        return;
    if (line.startsWith('created by '))
        of.createdBy = line.slice(11).replace(/ in goroutine \d+$/, '');
    else if (of.stack.length < most.frames)
        of.stack.push(functionOf(line));
}
/** `main.(*app).watch(0xc000, {0x1, 0x2})` → `main.(*app).watch`: arguments begin at the last bracket that opens at the top. */
function functionOf(line) {
    if (!line.endsWith(')'))
        return line;
    let depth = 0;
    for (let at = line.length - 1; at >= 0; at--) {
        if (line[at] === ')')
            depth += 1;
        if (line[at] === '(') {
            depth -= 1;
            if (depth === 0)
                return line.slice(0, at);
        }
    }
    return line;
}


/***/ }),

/***/ 32995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectedSchema)
/* harmony export */ });
const collectedSchema = 'sluice.dev/collected/v1';


/***/ }),

/***/ 97191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ collectedDocument),
/* harmony export */   q: () => (/* binding */ most)
/* harmony export */ });
/* harmony import */ var _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);
/* harmony import */ var _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);
/* harmony import */ var _collected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32995);



/** Longer lists are cut before they are written; what is longer all the same is of somebody else. */
const most = {
    series: 500,
    checks: 100,
    spans: 6000,
    points: 300,
    templates: 400,
    stacks: 600,
    frames: 64,
    goroutines: 300,
    signs: 200,
    diff: 400_000,
    commits: 300,
};
const known = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)());
const stack = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 256);
const series = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    metric: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    t: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), most.points),
    canary: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, most.points),
    stable: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, most.points),
});
const counts = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    bad: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    total: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const check = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    dimension: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    verdict: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error'),
    unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    canary: known,
    stable: known,
    limit: known,
    counts: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ canary: counts, stable: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(counts) })),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
});
const template = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    text: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    sample: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const span = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    side: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('base', 'fault'),
    trace: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9),
    id: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 1e9),
    parent: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9),
    service: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    operation: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    startMs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    ms: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    failed: _evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
});
const profile = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    unit: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    stacks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ stack, value: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)() }), most.stacks),
    places: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, line: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1e9) }), { key: { form: /^[^\p{Cc}]{1,500}$/u, what: 'the name of a function' }, max: 5000 }),
});
const goroutine = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    state: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    waitMinutes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    stack,
    createdBy: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8),
});
const sign = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    side: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('base', 'fault'),
    reason: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    message: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    atS: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    count: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
});
const changes = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    range: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    diff: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(most.diff),
    commits: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        sha: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        subject: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        files: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 300),
    }), most.commits),
});
/** `observations/<sha256>.json` of a collection. */
const collectedDocument = (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schema: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(_collected_js__WEBPACK_IMPORTED_MODULE_2__/* .collectedSchema */ .X),
    workload: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .kubeName */ .L6,
    from: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    to: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    because: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    metrics: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(series, most.series),
    checks: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(check, most.checks)),
    logs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        templates: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(template, most.templates),
    })),
    panics: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        message: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        function: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        file: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
        line: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    }), 50)),
    spans: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(span, most.spans)),
    profiles: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        kind: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('goroutine', 'goroutine-early', 'heap', 'mutex', 'block', 'cpu'),
        base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(profile),
        fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(profile),
    }), 10),
    goroutines: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(goroutine, most.goroutines),
    served: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ base: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0), fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0) })),
    signs: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(sign, most.signs),
    fault: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, fromS: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(), toS: known })),
    changes: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(changes),
    sourceUrl: _evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8,
    unseen: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 100),
    asked: (0,_evidence_schemas_document_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_evidence_schemas_words_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 100),
});


/***/ }),

/***/ 69788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorder)
/* harmony export */ });
/** Bounds of memory: a look holds so many pods and names, and so many looks are kept. */
const most = { pods: 8, names: 400, ticks: 240 };
const isCounter = (name, types) => {
    const type = types.get(name);
    if (type === 'gauge')
        return false;
    return type === 'counter' || /_(total|count|sum)$/.test(name);
};
/** Buckets are what a mean of sum and count says in one number; when a process began is no measurement. */
const isNoise = (name) => /_(bucket|created|info)$|^(process_start_time_seconds|go_info|go_memstats_last_gc_time_seconds|scrape_|promhttp_)/.test(name);
function recorder() {
    let ticks = [];
    let open = { canary: new Map(), stable: new Map() };
    let pods = { canary: new Map(), stable: new Map() };
    const before = new Map();
    const names = new Map();
    const counted = new Set();
    return {
        hear(arm, pod, samples, types, atMs) {
            const of = pods[arm];
            if (of.size >= most.pods || of.has(pod))
                return;
            const sums = sumsOf(samples, names, types);
            for (const name of sums.keys())
                if (isCounter(name, types))
                    counted.add(name);
            of.set(pod, perSecond(sums, before.get(pod), atMs, counted));
            before.set(pod, { atMs, sums });
        },
        tick(atMs) {
            for (const arm of ['canary', 'stable'])
                averages(pods[arm], open[arm]);
            if (open.canary.size + open.stable.size > 0)
                ticks.push({ atMs, values: open });
            if (ticks.length > most.ticks)
                ticks = ticks.slice(-most.ticks);
            open = { canary: new Map(), stable: new Map() };
            pods = { canary: new Map(), stable: new Map() };
        },
        series: () => {
            const all = new Set(ticks.flatMap(({ values }) => [...values.canary.keys(), ...values.stable.keys()]));
            return [...all].sort().map((metric) => ({
                metric,
                atMs: ticks.map(({ atMs }) => atMs),
                canary: ticks.map(({ values }) => values.canary.get(metric) ?? null),
                stable: ticks.map(({ values }) => values.stable.get(metric) ?? null),
            }));
        },
    };
}
function sumsOf(samples, names, types) {
    const sums = new Map();
    for (const { name, value } of samples) {
        // A summary's own name has its quantiles: their sum is no number of anything.
        if (!Number.isFinite(value) || isNoise(name) || types.get(name) === 'summary')
            continue;
        let known = names.get(name);
        if (known === undefined) {
            if (names.size >= most.names)
                continue;
            // A text that was cut out of an answer keeps the whole answer in memory.
            known = [...name].join('');
            names.set(known, known);
        }
        sums.set(known, (sums.get(known) ?? 0) + value);
    }
    return sums;
}
/** Gauges as they are; counters since the last answer; a counter that fell began again, and says nothing at this look. */
function perSecond(sums, last, atMs, counted) {
    const values = new Map();
    const seconds = last === undefined ? 0 : (atMs - last.atMs) / 1000;
    const grown = (name) => {
        const [now, was] = [sums.get(name), last?.sums.get(name)];
        return now === undefined || was === undefined || now < was ? undefined : now - was;
    };
    for (const [name, value] of sums) {
        if (!counted.has(name)) {
            values.set(name, value);
            continue;
        }
        const by = grown(name);
        if (by === undefined || !(seconds > 0) || name.endsWith('_count'))
            continue;
        if (!name.endsWith('_sum'))
            values.set(name, by / seconds);
        const times = name.endsWith('_sum') ? grown(`${name.slice(0, -4)}_count`) : undefined;
        if (times !== undefined && times > 0)
            values.set(`${name.slice(0, -4)}_mean`, by / times);
    }
    return values;
}
function averages(pods, into) {
    const counts = new Map();
    for (const values of pods.values())
        for (const [name, value] of values) {
            into.set(name, (into.get(name) ?? 0) + value);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    for (const [name, n] of counts)
        into.set(name, (into.get(name) ?? 0) / n);
}


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Es: () => (/* binding */ trimmedLogs),
/* harmony export */   Sb: () => (/* binding */ trimmedProfile),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   oV: () => (/* binding */ trimmedSeries)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97191);

const lineLength = 500;
/** A text as one bounded line. */
const oneLine = (text, length = lineLength) => text.replace(/\s+/g, ' ').slice(0, length);
/** The heaviest stacks of a profile; same stacks are one. */
function trimmedProfile(profile) {
    const type = profile?.sampleTypes[0];
    if (profile === undefined || type === undefined)
        return null;
    const sums = new Map();
    for (const { stack, values } of profile.samples) {
        const kept = stack.slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.frames).map((name) => oneLine(name));
        const key = kept.join('\n');
        const found = sums.get(key) ?? { stack: kept, value: 0 };
        found.value += values[0] ?? 0;
        sums.set(key, found);
    }
    const stacks = [...sums.values()]
        .filter(({ value, stack }) => value > 0 && stack.length > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.stacks);
    const named = new Set(stacks.flatMap(({ stack }) => stack));
    const places = [...profile.places]
        .filter(([name]) => named.has(name))
        .slice(0, 5000)
        .map(([name, { file, line }]) => [name, { file: oneLine(file), line: whole(line) }]);
    return { type: type.type, unit: type.unit, stacks, places: Object.fromEntries(places) };
}
const whole = (value) => Number.isInteger(value) && value >= 0 && value < 1e9 ? value : 0;
/** Series on the clock of the collection, the last points of each. */
function trimmedSeries(series, fromMs) {
    const both = (one) => one.canary.some((value) => value !== null) && one.stable.some((value) => value !== null);
    return series
        .filter(both)
        .slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.series)
        .map(({ metric, atMs, canary, stable }) => ({
        metric: oneLine(metric, 200),
        t: atMs.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points).map((at) => Math.round(at - fromMs) / 1000),
        canary: canary.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points),
        stable: stable.slice(-_document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.points),
    }));
}
/** The templates that differ most, each with one line from which secrets are gone. */
function trimmedLogs({ lines, templates }, redact) {
    const ratio = lines.base === 0 ? 1 : lines.fault / lines.base;
    const differs = ({ base, fault }) => Math.abs(fault - base * ratio) / Math.sqrt(1 + base + fault);
    const kept = [...templates].sort((a, b) => differs(b) - differs(a)).slice(0, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .most */ .q.templates);
    return {
        base: lines.base,
        fault: lines.fault,
        templates: kept.map(({ text, sample, base, fault }) => ({
            text: oneLine(redact(text)),
            sample: oneLine(redact(sample)),
            base,
            fault,
        })),
    };
}
/** What is let go first when a collection is larger than it may be. */
const order = [
    (of) => ({ ...of, goroutines: of.goroutines.slice(0, 20) }),
    withSpans((spans) => spans.filter(({ trace }) => trace % 4 === 0)),
    (of) => ({ ...of, changes: of.changes === null ? null : { ...of.changes, commits: [] } }),
    (of) => ({ ...of, profiles: of.profiles.filter(({ kind }) => kind === 'goroutine') }),
    (of) => ({
        ...of,
        logs: of.logs === null ? null : { ...of.logs, templates: of.logs.templates.slice(0, 40) },
    }),
    withSpans(() => []),
    (of) => ({ ...of, metrics: of.metrics.map(lastPoints(60)) }),
    (of) => ({ ...of, changes: null }),
    (of) => ({ ...of, metrics: of.metrics.slice(0, 60).map(lastPoints(30)) }),
    (of) => ({ ...of, profiles: [], logs: null, goroutines: [] }),
    (of) => ({ ...of, metrics: [] }),
];
/** Whole traces go: a half of one would be another shape. */
function withSpans(keep) {
    return ({ spans, ...of }) => (spans === undefined ? of : { ...of, spans: keep(spans) });
}
const lastPoints = (n) => ({ metric, t, canary, stable }) => ({
    metric,
    t: t.slice(-n),
    canary: canary.slice(-n),
    stable: stable.slice(-n),
});
/** A collection within its budget, by `size` of it as it will be written; what was let go is said. */
function fitted(collected, budget, size) {
    let kept = collected;
    let cut = false;
    for (const step of order) {
        if (size(kept) <= budget)
            break;
        kept = step(kept);
        cut = true;
    }
    return cut
        ? {
            ...kept,
            unseen: [
                ...kept.unseen.slice(0, 98),
                `what was collected had more than ${Math.round(budget / 1000)} kB: a part of it was let go`,
            ],
        }
        : kept;
}


/***/ }),

/***/ 42488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withinKey),
/* harmony export */   n: () => (/* binding */ logCounter)
/* harmony export */ });
/* harmony import */ var _logs_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62611);

const withinKey = (side, service, within) => `${side}\u0000${service}\u0000${within}`;
const limits = { open: 100_000, pairs: 200_000, sample: 500 };
/** Counts templates by service and side, and which follows which within a span. Memory is bounded by services and templates, not by lines. */
function logCounter(miner = (0,_logs_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templateMiner */ .o)({ templates: 20_000 })) {
    const lines = { base: 0, fault: 0 };
    const templates = new Map();
    const follows = new Map();
    const open = new Map();
    const within = new Map();
    const tally = (into, service, after, template) => {
        const key = `${service}\u0000${after}\u0000${template}`;
        let found = into.get(key);
        if (found === undefined) {
            if (into.size >= limits.pairs)
                return undefined;
            found = { service, after, template, base: 0, fault: 0, sample: '' };
            into.set(key, found);
        }
        return found;
    };
    const follow = (side, service, key, template) => {
        const pair = tally(follows, service, open.get(key) ?? -1, template);
        if (pair !== undefined)
            pair[side] += 1;
        if (open.size >= limits.open)
            open.clear();
        open.set(key, template);
        const held = within.get(key);
        if (held !== undefined && held.length < 100)
            held.push(template);
        else if (held === undefined && within.size < limits.open)
            within.set(key, [template]);
    };
    return {
        add({ side, service, within: place, message }) {
            const template = miner.add(message);
            lines[side] += 1;
            const count = tally(templates, service, -1, template);
            if (count !== undefined) {
                count[side] += 1;
                if (count.sample === '' && side === 'fault')
                    count.sample = message.slice(0, limits.sample);
            }
            if (place !== '')
                follow(side, service, withinKey(side, service, place), template);
        },
        counts() {
            const textOf = (id) => (miner.template(id)?.words ?? []).join(' ');
            return {
                lines,
                templates: [...templates.values()].map((one) => ({ ...one, text: textOf(one.template) })),
                follows: [...follows.values()],
                textOf,
                within,
            };
        },
    };
}


/***/ }),

/***/ 70438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decodeProfile),
/* harmony export */   e: () => (/* binding */ ProfileError)
/* harmony export */ });
/* harmony import */ var _inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95802);

/** Why bytes are no profile that can be used. */
class ProfileError extends Error {
    name = 'ProfileError';
}
const limits = { samples: 200_000, depth: 512, entries: 2_000_000 };
const fields = (reader, each) => (0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(reader, (number, value, inside) => {
    // No field of a profile has a fixed width.
    if (!Number.isNaN(value))
        each(number, value, inside);
});
/** A repeated number, packed or one by one. */
function numbers(into, value, inside, most) {
    if (inside === undefined)
        into.push(value);
    else
        while (inside.at < inside.end && into.length <= most)
            into.push((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readVarint */ .LS)(inside));
    if (into.length > most)
        throw new ProfileError(`has a list of more than ${most} numbers`);
}
/** Reads an uncompressed profile. Throws ProfileError, saying what is wrong, where the bytes are none. */
function decodeProfile(bytes) {
    try {
        return decoded(bytes);
    }
    catch (thrown) {
        if (thrown instanceof _inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .uk)
            throw new ProfileError(thrown.message);
        throw thrown;
    }
}
function decoded(bytes) {
    if (bytes.length === 0)
        throw new ProfileError('is empty');
    const raw = {
        types: [],
        samples: [],
        locations: new Map(),
        functions: new Map(),
        strings: [],
        durationNanos: 0,
    };
    let entries = 0;
    fields((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .protobufReader */ .hM)(bytes), (number, value, inside) => {
        if (++entries > limits.entries)
            throw new ProfileError('has too many entries');
        if (inside !== undefined)
            part(raw, number, inside);
        else if (number === 10)
            raw.durationNanos = value;
    });
    if (raw.types.length === 0)
        throw new ProfileError('names no type of sample: it is no profile');
    return resolved(raw);
}
const decoder = new TextDecoder();
function part(raw, number, inside) {
    if (number === 1)
        raw.types.push(pair(inside, 1, 2));
    else if (number === 2) {
        if (raw.samples.length >= limits.samples)
            throw new ProfileError(`has more than ${limits.samples} samples`);
        raw.samples.push(sample(inside));
    }
    else if (number === 4)
        location(raw, inside);
    else if (number === 5) {
        let id = 0;
        let name = 0;
        let file = 0;
        fields(inside, (field, value) => {
            if (field === 1)
                id = value;
            if (field === 2)
                name = value;
            if (field === 4)
                file = value;
        });
        raw.functions.set(id, [name, file]);
    }
    else if (number === 6)
        raw.strings.push(decoder.decode((0,_inputs_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesWithin */ .$2)(inside).subarray(0, 1000)));
}
function pair(inside, first, second) {
    const found = [0, 0];
    fields(inside, (field, value) => {
        if (field === first)
            found[0] = value;
        if (field === second)
            found[1] = value;
    });
    return found;
}
function sample(inside) {
    const made = { locations: [], values: [], labels: [] };
    fields(inside, (field, value, within) => {
        if (field === 1)
            numbers(made.locations, value, within, limits.depth);
        else if (field === 2)
            numbers(made.values, value, within, 64);
        else if (field === 3 && within !== undefined && made.labels.length < 32)
            made.labels.push(pair(within, 1, 2));
    });
    return made;
}
function location(raw, inside) {
    let id = 0;
    const lines = [];
    fields(inside, (field, value, within) => {
        if (field === 1)
            id = value;
        else if (field === 4 && within !== undefined && lines.length < limits.depth)
            lines.push(pair(within, 1, 2));
    });
    raw.locations.set(id, lines);
}
function resolved(raw) {
    const text = (index) => raw.strings[index] ?? '';
    const places = new Map();
    const frames = new Map();
    for (const [id, lines] of raw.locations)
        frames.set(id, lines.flatMap(([functionId, line]) => {
            const [name, file] = raw.functions.get(functionId) ?? [0, 0];
            if (text(name) === '')
                return [];
            if (!places.has(text(name)))
                places.set(text(name), { file: text(file), line });
            return [text(name)];
        }));
    const samples = raw.samples.map(({ locations, values, labels }) => ({
        stack: locations.flatMap((id) => frames.get(id) ?? []).slice(0, limits.depth),
        values: raw.types.map((_, i) => values[i] ?? 0),
        labels: Object.fromEntries(labels.map(([key, value]) => [text(key), text(value)])),
    }));
    const sampleTypes = raw.types.map(([type, unit]) => ({ type: text(type), unit: text(unit) }));
    return { sampleTypes, samples, places, durationNanos: raw.durationNanos };
}


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


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ url)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
const url = (allowHttp = false) => ({
    words: 'URL',
    form: { kind: 'url' },
    read: (value, name) => {
        const trimmed = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(2000).read(value, name);
        let parsed;
        try {
            parsed = new URL(trimmed);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(trimmed)} is not a URL.`, { input: name, cause });
        }
        if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
        if (parsed.username !== '' || parsed.password !== '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It holds credentials.', {
                input: name,
                fix: 'Pass them in the input made for them, from a secret.',
            });
        if (parsed.protocol === 'http:' &&
            !allowHttp &&
            !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Plain http sends data unprotected.', {
                input: name,
                fix: 'Use https, or set `allow-http: true` for an address inside your network.',
            });
        return trimmed.replace(/\/+$/, '');
    },
});


/***/ }),

/***/ 62611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ defaults),
  o: () => (/* binding */ templateMiner)
});

;// CONCATENATED MODULE: ./lib/logs/header.js
const pure = /^(?:<\*>|[^\p{L}\p{N}])+$/u;
const level = /^\W*(?:trace|debug|info|notice|warn|warning|error|err|severe|fatal|critical|crit|panic|failure|[tdviwef])\W*$/i;
const component = /[.$#/].*[.$#/\w]$|:$/;
/** A header is no longer than this, and between its parts stand at most so many words (a host, a process). */
const most = { words: 24, between: 4 };
const whole = (words) => ({ level: '', words });
/**
 * The words of a line without what every line of a log begins with: date, host, process, thread, logger; the level apart. Only lines that begin with numbers
 * (after a file's name at most) and come to a level, a `name[1]:` or a lone dash have such a beginning; of other lines nothing is taken.
 */
function bodyOf(words) {
    const first = beginning(words);
    if (first < 0)
        return whole(words);
    let between = 0;
    for (let at = first + 1; at < Math.min(words.length - 1, most.words); at++) {
        const word = words[at] ?? '';
        if (word === '-' && between > 0)
            return whole(words.slice(at + 1));
        if (pure.test(word))
            continue;
        if (level.test(word))
            return { level: word, words: words.slice(loggerEnd(words, at + 1)) };
        if (/[[\]().$@].*:$/.test(word))
            return whole(words.slice(at + 1));
        between += 1;
        if (between > most.between)
            return whole(words);
    }
    return whole(words);
}
/** The first number of a line that begins with one; -1: it does not. */
function beginning([first = '', second = '']) {
    if (pure.test(first))
        return 0;
    return first.endsWith('<*>') && pure.test(second) ? 1 : -1;
}
/** Behind the level: a logger's name, one group in brackets (and the name behind it), a dash. */
function loggerEnd(words, from) {
    const wordAt = (at) => words[at] ?? '';
    const named = component.test(wordAt(from)) && !wordAt(from).startsWith('[');
    let at = named ? from + 1 : from;
    if (wordAt(at).startsWith('[')) {
        const end = words.findIndex((word, i) => i >= at && i < at + 10 && word.endsWith(']'));
        if (end >= 0)
            at = end + 1;
        if (end >= 0 && !named && /\w\.\w.*:$/.test(wordAt(at)))
            at += 1;
    }
    if (wordAt(at) === '-')
        at += 1;
    return at < words.length ? at : from;
}

;// CONCATENATED MODULE: ./lib/logs/mask.js
/** What stands in a template where lines differ. */
const wildcard = '<*>';
const minus = 45;
const other = 0;
const letter = 1;
const digit = 2;
const hexLetter = 3;
const glue = 4;
/** Character classes of ASCII; what is beyond counts as a letter, so that words of any language stay whole. */
const classes = Uint8Array.from({ length: 65_536 }, (_, code) => {
    if (code >= 128)
        return letter;
    const character = String.fromCharCode(code);
    if (/[0-9]/.test(character))
        return digit;
    if (/[a-fA-F]/.test(character))
        return hexLetter;
    if (/[a-zA-Z]/.test(character))
        return letter;
    return /[.:,/_@+-]/.test(character) ? glue : other;
});
const classOf = (code) => classes[code] ?? other;
/**
 * One line with what is surely variable taken out: numbers, hexadecimal, addresses, times, UUIDs, durations, sizes. One pass over the characters,
 * so a hostile line costs no more than its length.
 */
function mask(line) {
    const length = line.length;
    let masked = '';
    // Up to where `line` is in `masked`.
    let done = 0;
    for (let at = 0; at < length;) {
        if (isBetween(line.charCodeAt(at))) {
            at += 1;
            continue;
        }
        const found = wordEnd(line, at);
        const end = Math.abs(found);
        // Most words have no digit in them, and are done with at that.
        const from = found < 0
            ? variableFrom(line, at, end, done > 0 && at - done <= 1)
            : end - at === 3 && calendar.has(line.slice(at, end))
                ? at
                : end;
        if (from < end) {
            masked = joined(masked, line.slice(done, from));
            done = end;
        }
        at = end;
    }
    return done === 0 ? line : masked + line.slice(done);
}
const isBetween = (code) => {
    const kind = classOf(code);
    return kind === other || kind === glue;
};
/** Where a word ends; negative when there is a digit in it. */
function wordEnd(line, at) {
    let hasDigit = false;
    let end = at;
    for (; end < line.length; end++) {
        const kind = classOf(line.charCodeAt(end));
        if (kind === digit)
            hasDigit = true;
        else if (kind === other || kind === glue)
            break;
    }
    return hasDigit ? -end : end;
}
/** Where the variable part of a word with digits begins. */
function variableFrom(line, at, end, behindNumber) {
    let turns = 0;
    let last = letter;
    for (let i = at; i < end; i++) {
        const kind = classOf(line.charCodeAt(i));
        if (kind === letter)
            return wordStart(line, at, end, false);
        const now = kind === digit ? digit : letter;
        if (now !== last)
            turns += 1;
        last = now;
    }
    // Letters and then digits is a name with a number (`c28`, `c105`), however alike it is to hexadecimal.
    const isHex = end - at >= 8 || behindNumber || (turns > 1 && end - at >= 4);
    return wordStart(line, at, end, isHex);
}
const calendar = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun'.split(' '));
/** Where the variable part of a word with digits in it begins: `worker12` keeps its letters, `12ms`, `0x7f` and `3fa9` keep none. */
function wordStart(line, at, end, isHex) {
    const first = classOf(line.charCodeAt(at));
    if (first === digit || isHex) {
        const signed = line.charCodeAt(at - 1) === minus && at >= 2;
        const before = signed ? classOf(line.charCodeAt(at - 2)) : digit;
        return before === other || before === glue ? at - 1 : at;
    }
    let from = at;
    while (from < end && classOf(line.charCodeAt(from)) !== digit)
        from += 1;
    return from;
}
/** Two wildcards with nothing but the punctuation of numbers between them are one: addresses, dates, UUIDs, versions. */
function joined(masked, between) {
    // What is masked so far ends in a wildcard, or is empty.
    if (between.length <= 1 && masked !== '') {
        if (between === '' || classOf(between.charCodeAt(0)) === glue)
            return masked;
    }
    return `${masked}${between}${wildcard}`;
}

;// CONCATENATED MODULE: ./lib/logs/templates.js


const defaults = {
    similarity: 0.65,
    children: 100,
    templates: 50_000,
    lineLength: 4000,
    words: 200,
};
const node = () => ({ children: new Map(), groups: [] });
/**
 * Log lines to templates: Drain (He et al., ICWS 2017), a tree of fixed depth by number of words and first words, then the most similar template of the
 * leaf. Memory is bounded by the number of templates.
 */
function templateMiner(asked = {}) {
    const options = { ...defaults, ...asked };
    const root = new Map();
    const groups = [];
    // Most lines of a log are, masked, lines that were there before.
    const known = new Map();
    let knownLength = 0;
    const other = { id: 0, level: '', words: [wildcard], count: 0 };
    groups.push(other);
    const find = (masked) => {
        const { level, words: body } = bodyOf(wordsOf(masked, options.words));
        const words = [...body];
        const leaf = leafOf(root, `${level} ${words.length}`, words, options.children);
        const near = nearest(leaf.groups, words, options.similarity);
        if (near !== undefined) {
            merge(near, words);
            return near;
        }
        if (groups.length > options.templates)
            return other;
        const made = { id: groups.length, level, words, count: 0 };
        groups.push(made);
        leaf.groups.push(made);
        return made;
    };
    return {
        add(line) {
            const masked = mask(line.length > options.lineLength ? line.slice(0, options.lineLength) : line);
            let group = known.get(masked);
            if (group === undefined) {
                group = find(masked);
                knownLength += masked.length;
                if (known.size >= 20_000 || knownLength > 4_000_000) {
                    known.clear();
                    knownLength = masked.length;
                }
                known.set(masked, group);
            }
            group.count += 1;
            return group.id;
        },
        template(id) {
            const group = groups[id];
            if (group === undefined || group.level === '')
                return group;
            return { id, count: group.count, words: [group.level, ...group.words] };
        },
        get size() {
            return groups.length;
        },
    };
}
function wordsOf(masked, most) {
    const words = masked.split(/[ \t]+/, most + 1);
    if (words.length > most)
        words[most] = wildcard;
    return words.filter((word) => word !== '');
}
function leafOf(root, key, words, children) {
    let at = root.get(key);
    if (at === undefined) {
        at = node();
        root.set(key, at);
    }
    for (const word of words.slice(0, 2))
        at = childOf(at, word, children);
    return at;
}
function childOf(at, word, children) {
    let key = word.includes(wildcard) ? wildcard : word;
    let child = at.children.get(key);
    if (child !== undefined)
        return child;
    if (key !== wildcard && at.children.size >= children) {
        key = wildcard;
        child = at.children.get(key);
        if (child !== undefined)
            return child;
    }
    const made = node();
    at.children.set(key, made);
    return made;
}
function nearest(groups, words, similarity) {
    let best;
    let most = -1;
    for (const group of groups) {
        let same = 0;
        let free = 0;
        for (let i = 0; i < words.length; i++)
            if (group.words[i] === words[i]) {
                if (words[i] === wildcard)
                    free += 1;
                else
                    same += 1;
            }
        // Places that are variable in both say nothing of what the line is about; a line of nothing else is like any other such line.
        const said = words.length - free;
        const share = said === 0 ? 1 : same / said;
        if (share > most) {
            most = share;
            best = group;
        }
    }
    return most >= similarity ? best : undefined;
}
function merge(group, words) {
    for (let i = 0; i < words.length; i++)
        if (group.words[i] !== words[i])
            group.words[i] = wildcard;
}


/***/ })

};
