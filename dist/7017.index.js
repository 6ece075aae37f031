export const id = 7017;
export const ids = [7017];
export const modules = {

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisInputs)
/* harmony export */ });
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);
/* harmony import */ var _inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66159);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34565);
/* harmony import */ var _inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93702);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23758);






/** How a gate that failed is explained: what every gate asks of it. */
const diagnosisInputs = {
    diagnose: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('auto', 'wait', 'off'), 'auto', {
        says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
        example: 'wait',
    }),
    'diagnose-deadline': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1000, 300_000), '20s', {
        says: 'How long evidence is collected at most; what did not answer by then is named.',
        example: '10s',
    }),
    'diagnose-size': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_inputs_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(20, 20_000), '2000', {
        says: 'Size of the collected evidence at most, in kB.',
        example: '500',
    }),
    'diagnose-port': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portNumberOrName */ .Dv, {
        says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
        example: '6060',
    }),
    'diagnose-sources': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.yaml)(_inputs_telemetry_js__WEBPACK_IMPORTED_MODULE_3__/* .telemetryPlaces */ .IL, 'map', 'YAML map of places'), {
        says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
        example: '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
    }),
    'diagnose-credentials': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_inputs_yaml_js__WEBPACK_IMPORTED_MODULE_5__.stringMap, '{}', {
        says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
        example: '{jaeger: "sluice:secret"}',
    }),
    'github-token': (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lenient */ .W_)((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(4000), {
        says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .expression */ .dn)('github.token'),
    })),
};


/***/ }),

/***/ 57017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ declaration),
  B: () => (/* binding */ definitions)
});

// EXTERNAL MODULE: ./lib/chaos/floors.js
var floors = __webpack_require__(63477);
// EXTERNAL MODULE: ./lib/chaos/presets.js
var presets = __webpack_require__(38300);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var inputs_duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/inputs/url.js
var url = __webpack_require__(85060);
;// CONCATENATED MODULE: ./lib/chaos/probe-shape.js




const seconds = (minMs, maxMs) => (value, path) => {
    const ms = typeof value === 'string' ? (0,inputs_duration/* parseDuration */.E9)(value) : undefined;
    if (ms === undefined || ms < minMs || ms > maxMs)
        throw new errors.UsageError(`${JSON.stringify(value) ?? 'Nothing'} is not a duration from ${minMs} ms to ${maxMs / 1000} s.`, { input: path, fix: 'Example: 2s.' });
    return ms / 1000;
};
const probeName = (0,shape/* text */.Qq)(40, {
    form: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    what: 'a name (a-z, 0-9, -)',
});
const pathText = (0,shape/* text */.Qq)(500, { form: /^\/[\x21-\x7e]*$/, what: 'a path that begins with /' });
const portShape = (value, path) => typeof value === 'number'
    ? (0,shape/* wholeNumber */.rD)(1, 65_535)(value, path)
    : (0,shape/* text */.Qq)(15, { form: /^[a-z0-9-]+$/, what: 'a port number or name' })(value, path);
const address = (allowHttp) => (value, path) => (0,url/* url */.O)(allowHttp).read((0,shape/* text */.Qq)(2000)(value, path), path);
const placeFields = (allowHttp) => ({
    url: (0,shape/* optional */.lq)(address(allowHttp)),
    path: (0,shape/* optional */.lq)(pathText),
    port: (0,shape/* optional */.lq)(portShape),
    of: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('canary', 'stable', 'both'), 'both'),
});
function placeOf({ url: at, path, port, of }, input) {
    if ((at === undefined) === (path === undefined))
        throw new errors.UsageError('It needs url (an address) or path (served by the pods), and one of them only.', {
            input,
            fix: 'Example: path: /readyz.',
        });
    return { url: at ?? null, path: path ?? null, port: port ?? null, of };
}
const common = {
    name: probeName,
    kind: (0,shape/* text */.Qq)(),
    role: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('steady', 'effect'), 'steady'),
    interval: (0,shape/* withDefault */.IQ)(seconds(200, 60_000), 1),
    timeout: (0,shape/* withDefault */.IQ)(seconds(100, 10_000), 5),
    'max-failed': (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 100), 0),
    'abort-after': (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 1000), 5),
    weight: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 1000), 1),
};
const commonOf = (given) => ({
    name: given.name,
    role: given.role,
    intervalSeconds: given.interval,
    timeoutSeconds: given.timeout,
    maxFailedPercent: given['max-failed'],
    // What must be violated would end the fault that it is to show.
    abortAfter: given.role === 'effect' ? 0 : given['abort-after'],
    weight: given.role === 'effect' ? 0 : given.weight,
});
const limits = { min: (0,shape/* optional */.lq)((0,shape/* number */.ai)(-1e15, 1e15)), max: (0,shape/* optional */.lq)((0,shape/* number */.ai)(-1e15, 1e15)) };
function limitsOf(given, path) {
    if (given.min === undefined && given.max === undefined)
        throw new errors.UsageError('It needs min or max: without a limit it judges nothing.', {
            input: path,
        });
    return { min: given.min ?? null, max: given.max ?? null };
}
const readers = {
    http: (value, path, allowHttp) => {
        const given = (0,shape/* object */.Ik)({
            ...common,
            ...placeFields(allowHttp),
            status: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(9, { form: /^\d{3}(-\d{3})?$/, what: 'a status or a range such as 200-299' }), '200-399'),
            p99: (0,shape/* optional */.lq)(seconds(1, 60_000)),
        })(value, path);
        const [from = '200', to = from] = given.status.split('-');
        return {
            ...commonOf(given),
            kind: 'http',
            at: placeOf(given, path),
            statusFrom: Number(from),
            statusTo: Number(to),
            p99Ms: given.p99 === undefined ? null : given.p99 * 1000,
        };
    },
    grpc: (value, path, allowHttp) => {
        const given = (0,shape/* object */.Ik)({
            ...common,
            url: address(allowHttp),
            service: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(100, { form: /^[\w.-]*$/, what: 'the name of a gRPC service' }), ''),
        })(value, path);
        return { ...commonOf(given), kind: 'grpc', url: given.url, service: given.service };
    },
    prometheus: (value, path) => {
        const given = (0,shape/* object */.Ik)({ ...common, query: (0,shape/* text */.Qq)(4000), ...limits })(value, path);
        return { ...commonOf(given), kind: 'prometheus', query: given.query, ...limitsOf(given, path) };
    },
    kubernetes: (value, path) => {
        const given = (0,shape/* object */.Ik)({
            ...common,
            what: (0,shape/* oneOf */.yL)('ready-canary', 'ready-stable', 'ready', 'restarts'),
            ...limits,
        })(value, path);
        return { ...commonOf(given), kind: 'kubernetes', what: given.what, ...limitsOf(given, path) };
    },
    ledger: (value, path, allowHttp) => {
        const given = (0,shape/* object */.Ik)({
            ...common,
            submit: (0,shape/* object */.Ik)({
                ...placeFields(allowHttp),
                method: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('GET', 'POST'), 'POST'),
                body: (0,shape/* withDefault */.IQ)((0,shape/* text */.Qq)(2000), ''),
            }),
            effects: (0,shape/* object */.Ik)(placeFields(allowHttp)),
            rate: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.1, 100), 5),
            drain: (0,shape/* withDefault */.IQ)(seconds(0, 600_000), 30),
            'max-lost': (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 1_000_000), 0),
            'max-doubled': (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, 1_000_000), 0),
        })(value, path);
        const submit = placeOf(given.submit, `${path}.submit`);
        const { method, body } = given.submit;
        if (!`${submit.url ?? submit.path}${body}`.includes('$id'))
            throw new errors.UsageError('It must have $id in its address or body: the ledger is kept by ids.', {
                input: `${path}.submit`,
            });
        if (submit.path !== null && (method === 'POST' || body !== ''))
            throw new errors.UsageError('Pods are asked through the API server, by GET and without a body.', {
                input: `${path}.submit`,
                fix: 'Set method: GET, or give an url.',
            });
        return {
            ...commonOf(given),
            kind: 'ledger',
            submit: { ...submit, method, body },
            effects: placeOf(given.effects, `${path}.effects`),
            perSecond: given.rate,
            drainSeconds: given.drain,
            maxLost: given['max-lost'],
            maxDoubled: given['max-doubled'],
        };
    },
};
const probe = (allowHttp) => (value, path) => {
    const kind = String(value?.kind ?? '');
    const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
    if (reader !== undefined)
        return reader(value, path, allowHttp);
    const near = (0,shape/* nearest */.pA)(kind, Object.keys(readers));
    throw new errors.UsageError(`${JSON.stringify(kind)} is no kind of probe.`, {
        input: `${path}.kind`,
        fix: `${near === undefined ? '' : `Is it ${near}? `}Known: ${Object.keys(readers).join(', ')}.`,
    });
};
/** A list of probes, each with a name of its own. */
const probeList = (value, path) => {
    // Whether plain http is allowed is another input: held against it when both are known.
    const probes = (0,shape/* list */.p_)(probe(true), { max: 20 })(value, path);
    const names = probes.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new errors.UsageError(`Two probes have the name ${twice}.`, { input: path, fix: 'Rename one.' });
    return probes;
};

// EXTERNAL MODULE: ./lib/inputs/yaml.js
var yaml = __webpack_require__(23758);
// EXTERNAL MODULE: ./lib/chaos/kinds.js
var kinds = __webpack_require__(34687);
// EXTERNAL MODULE: ./lib/chaos/traps.js
var traps = __webpack_require__(36656);
;// CONCATENATED MODULE: ./lib/chaos/yaml-fault.js






const refuse = (path, said, fix) => {
    throw new errors.UsageError(said, { input: path, fix });
};
/** An object of Chaos Mesh as YAML, as far as it concerns the canary alone. */
const ownFault = (value, path) => {
    const { apiVersion, kind, metadata, spec, ...others } = (0,traps/* mapIn */.yL)(value);
    const [other] = Object.keys(others);
    if (other === 'status')
        refuse(path, 'It has a status: it is an object from a cluster, not a manifest.');
    if (other !== undefined)
        refuse(path, `Its field ${JSON.stringify(other)} is not known.`);
    if (apiVersion !== undefined && apiVersion !== 'chaos-mesh.org/v1alpha1')
        refuse(`${path}.apiVersion`, `${JSON.stringify(apiVersion)} is not chaos-mesh.org/v1alpha1.`);
    const known = kinds/* kindNames */.$1.find((one) => one === kind);
    if (known === undefined)
        return refuse(`${path}.kind`, unknownKind(kind), `Known: ${kinds/* kindNames */.$1.join(', ')}.`);
    const { selector, mode, value: amount, duration, ...rest } = (0,traps/* mapIn */.yL)(spec);
    if (rest['remoteCluster'] !== undefined)
        refuse(`${path}.spec.remoteCluster`, 'A fault in another cluster cannot be proven from here.', 'Give the kubeconfig of that cluster.');
    const named = (0,traps/* mapIn */.yL)(metadata)['namespace'];
    return {
        fault: faultIn(known, rest, duration, `${path}.spec.duration`),
        amount: amountIn(mode, amount, `${path}.spec`),
        ...selected(selector, `${path}.spec.selector`, typeof named === 'string' ? [named] : []),
    };
};
const unknownKind = (kind) => {
    const near = (0,shape/* nearest */.pA)(typeof kind === 'string' ? kind : '', kinds/* kindNames */.$1);
    return `${JSON.stringify(kind) ?? 'Nothing'} is no kind that can be proven and cleaned up here.${near === undefined ? '' : ` Is it ${near}?`}`;
};
function faultIn(kind, spec, duration, path) {
    const name = [kind.toLowerCase(), spec['action']]
        .filter((part) => typeof part === 'string')
        .join('-');
    const once = { name, kind, spec, durationSeconds: 0 };
    if ((0,kinds/* isOneShot */.hb)(once))
        return once;
    if (duration === undefined || duration === '')
        refuse(path, 'A fault without a duration never ends.', 'Example: 60s.');
    const ms = typeof duration === 'string' ? (0,inputs_duration/* parseDuration */.E9)(duration) : undefined;
    if (ms === undefined)
        return refuse(path, `${JSON.stringify(duration)} is no duration that ends: Chaos Mesh may keep such a fault for ever.`, 'Example: 60s.');
    return { ...once, durationSeconds: ms / 1000 };
}
function amountIn(mode, value, path) {
    const number = typeof value === 'string' && /^\d{1,4}$/.test(value)
        ? Number(value)
        : typeof value === 'number'
            ? value
            : Number.NaN;
    switch (mode) {
        case undefined:
            return undefined;
        case 'all':
            return { kind: 'all' };
        case 'one':
            return { kind: 'count', count: 1 };
        case 'fixed':
            return Number.isInteger(number) && number >= 1
                ? { kind: 'count', count: number }
                : refuse(`${path}.value`, 'Mode fixed needs a value from 1.');
        case 'fixed-percent':
            return number > 0 && number <= 100
                ? { kind: 'percent', percent: number }
                : refuse(`${path}.value`, 'Mode fixed-percent needs a value above 0 up to 100.');
        default:
            return refuse(`${path}.mode`, `${JSON.stringify(mode)} is not one of all, one, fixed, fixed-percent.${mode === 'random-max-percent' ? ' It may choose no pod at all, and chooses others each time.' : ''}`);
    }
}
function selected(selector, path, namespaces) {
    const { pods, namespaces: chosen, labelSelectors, ...others } = (0,traps/* mapIn */.yL)(selector);
    const [other] = Object.keys(others);
    if (other !== undefined)
        refuse(path, `Its ${other} would be resolved by Chaos Mesh, at its own time.`, 'Choose by namespaces, labelSelectors or pods.');
    const byNamespace = Object.entries((0,traps/* mapIn */.yL)(pods));
    const named = Array.isArray(chosen) ? chosen.map(String) : [];
    const labels = Object.fromEntries(Object.entries((0,traps/* mapIn */.yL)(labelSelectors)).map(([key, one]) => [
        key,
        typeof one === 'object' ? JSON.stringify(one) : String(one),
    ]));
    return {
        pods: pods === undefined
            ? undefined
            : byNamespace.flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : [])),
        labels: pods === undefined ? labels : {},
        namespaces: [
            ...new Set([...namespaces, ...named, ...byNamespace.map(([namespace]) => namespace)]),
        ],
    };
}
const ownFaultInput = (0,yaml.yaml)(ownFault, 'map', 'YAML map (an object of Chaos Mesh)');

// EXTERNAL MODULE: ./lib/connect/cluster.js
var cluster = __webpack_require__(58328);
// EXTERNAL MODULE: ./lib/inputs/numbers.js
var numbers = __webpack_require__(66159);
// EXTERNAL MODULE: ./lib/inputs/shared.js
var shared = __webpack_require__(35864);
// EXTERNAL MODULE: ./lib/inputs/table.js
var table = __webpack_require__(34565);
// EXTERNAL MODULE: ./lib/inputs/text.js
var inputs_text = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/actions/action.js
var action = __webpack_require__(14073);
// EXTERNAL MODULE: ./lib/actions/diagnosis-inputs.js
var diagnosis_inputs = __webpack_require__(75954);
;// CONCATENATED MODULE: ./lib/actions/inject-chaos/inputs.js














/** What is broken, and where. */
const faultInputs = {
    experiment: (0,table/* required */.mw)((0,inputs_text/* choice */.Yq)(...presets/* presetNames */.gC, 'own'), {
        says: 'What is broken (docs/chaos.md); own = the object in fault.',
        example: 'pod-kill',
    }),
    fault: (0,table/* maybe */.no)(ownFaultInput, {
        says: 'An object of Chaos Mesh (experiment own); its pods are chosen here, among those of the canary.',
        example: '{kind: PodChaos, spec: {action: pod-failure, mode: one, duration: 30s}}',
    }),
    pods: (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 50), '1', { says: 'How many ready canary pods.', example: '1' }),
    percent: (0,table/* maybe */.no)((0,numbers/* percent */.KN)(0, 100), {
        says: 'How many of them instead, rounded down.',
        example: '50%',
    }),
    'pod-names': (0,table/* maybe */.no)(yaml.stringList, {
        says: 'Which of them instead.',
        example: '["shop-canary-0"]',
    }),
    container: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'Container that is hit; empty = the released one.',
        example: 'shop',
    }),
    rounds: (0,table/* maybe */.no)((0,numbers/* integer */.nd)(1, 50), {
        says: 'How often, each time after a full recovery; empty = 5 for worker-kill, else 1.',
        example: '5',
    }),
    'grace-period': (0,table/* optional */.lq)((0,inputs_duration/* duration */.p0)(0, 3_600_000), '0s', {
        says: 'Time that a killed pod gets to end; 0s = crash.',
        example: '30s',
    }),
    duration: (0,table/* optional */.lq)((0,inputs_duration/* duration */.p0)(1000, 600_000), '30s', {
        says: 'How long a fault lasts that does not happen once.',
        example: '2m',
    }),
    targets: (0,table/* maybe */.no)(yaml.stringList, {
        says: 'IPv4 addresses that the network fault concerns, each with a port or without.',
        example: '["10.96.7.4:8080"]',
    }),
    service: (0,table/* maybe */.no)(inputs_text/* kubeName */.L6, {
        says: 'A Service in its place: its own address and those of its pods.',
        example: 'redis',
    }),
};
/** How much of it. */
const measureInputs = {
    latency: (0,table/* optional */.lq)((0,inputs_duration/* duration */.p0)(1, 60_000), '500ms', {
        says: 'Delay of each packet, call or answer.',
        example: '200ms',
    }),
    jitter: (0,table/* optional */.lq)((0,inputs_duration/* duration */.p0)(0, 60_000), '0s', {
        says: 'How much that delay varies.',
        example: '50ms',
    }),
    share: (0,table/* optional */.lq)((0,numbers/* percent */.KN)(1, 100), '50', {
        says: 'Share of packets or calls that is hit (network-loss, network-duplicate, network-corrupt, io-latency, io-error).',
        example: '30%',
    }),
    rate: (0,table/* optional */.lq)((0,inputs_text/* pattern */.T1)(/^\d{1,9}(bit|[kmgt]?bps)$/, 'a rate such as 1mbps', 'Rate'), '1mbps', {
        says: 'What the way is narrowed to (network-bandwidth).',
        example: '512kbps',
    }),
    load: (0,table/* optional */.lq)((0,numbers/* integer */.nd)(1, 100), '80', {
        says: 'Percent of one processor (cpu-stress).',
        example: '50',
    }),
    memory: (0,table/* optional */.lq)((0,inputs_text/* pattern */.T1)(/^\d{1,9}(\.\d+)?(%|[KMG]?i?B)$/, 'a size such as 256MB or 50%', 'Size'), '128MB', { says: 'What is taken (memory-stress).', example: '50%' }),
    'volume-path': (0,table/* maybe */.no)(inputs_text/* urlPath */.Lx, {
        says: 'Mount path of the volume (io-latency, io-error).',
        example: '/data',
    }),
    offset: (0,table/* optional */.lq)((0,inputs_text/* pattern */.T1)(/^-?(\d+(\.\d+)?(ms|s|m|h))+$/, 'a duration, or one with a minus', 'Duration, also negative'), '-30s', {
        says: 'How far the clock is moved (clock-skew).',
        example: '10m',
    }),
    names: (0,table/* maybe */.no)(yaml.stringList, {
        says: 'Names whose look-up fails, a wildcard at the end alone (dns-error).',
        example: '["redis.cache.*"]',
    }),
    port: (0,table/* maybe */.no)((0,numbers/* integer */.nd)(1, 65_535), {
        says: 'Port whose requests are hit (http-delay, http-abort).',
        example: '8080',
    }),
    path: (0,table/* optional */.lq)(inputs_text/* urlPath */.Lx, '/*', {
        says: 'Paths of those requests, with wildcards.',
        example: '/orders*',
    }),
};
/** What is looked at, and what ends it. */
const watchInputs = {
    probes: (0,table/* maybe */.no)((0,yaml.yaml)(probeList, 'list', 'YAML list of probes'), {
        says: 'What must hold before, during and after: kinds http, grpc, prometheus, kubernetes, ledger (docs/chaos.md); empty = the readiness of pods that are not hit.',
        example: '[{name: orders, kind: http, url: "https://shop.example/orders", p99: 500ms}]',
    }),
    'prometheus-url': (0,table/* maybe */.no)((0,url/* url */.O)(true), {
        says: 'Address of Prometheus (probes of kind prometheus).',
        example: 'https://prometheus.example',
    }),
    'prometheus-token': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(4000), {
        says: 'Bearer token for Prometheus.',
        example: (0,table/* expression */.dn)('secrets.PROMETHEUS_TOKEN'),
    }),
    'allow-http': shared/* allowHttp */.wS,
    settings: (0,table/* maybe */.no)((0,yaml.yaml)(floors/* settingsShape */.n$, 'map', 'YAML map of durations'), {
        says: "The service's own clocks, by which limits are possible or not (docs/chaos.md).",
        example: '{lease: 30s, poll: 60s}',
    }),
    limit: (0,table/* maybe */.no)((0,numbers/* decimal */._)(0.1, 86_400), {
        says: 'Seconds until others have done the work in hand (worker-kill; 3) or lead (leader-kill; ttl + retry + 1).',
        example: '60',
    }),
    'leader-lease': (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(253), {
        says: 'Lease that leaders of the workload hold (leader-kill).',
        example: 'scheduler-leader',
    }),
    'abort-url': (0,table/* maybe */.no)((0,url/* url */.O)(true), {
        says: 'Address inside the cluster that must answer 200: else Chaos Mesh itself ends the fault, without any runner.',
        example: 'http://shop.shop.svc/readyz',
    }),
    freeze: (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(200), {
        says: 'Anything but nothing or false refuses the fault; the ConfigMap sluice-freeze also ends one that runs.',
        example: (0,table/* expression */.dn)('vars.SLUICE_FREEZE'),
    }),
    'filter-namespace': (0,table/* optional */.lq)((0,inputs_text/* choice */.Yq)('auto', 'on', 'off'), 'auto', {
        says: 'Whether Chaos Mesh passes over namespaces without the annotation chaos-mesh.org/inject; auto = as its controller says.',
        example: 'on',
    }),
};
const definitions = {
    ...cluster/* clusterInputs */.g$,
    release: shared/* release */._r,
    ...faultInputs,
    ...measureInputs,
    ...watchInputs,
    'recovery-timeout': (0,shared/* recoveryTimeout */.pg)('readiness'),
    'min-healthy': (0,shared/* minHealthy */.qu)(),
    'chaos-namespace': shared/* chaosNamespace */.GX,
    seed: (0,table/* maybe */.no)((0,inputs_text/* line */.n8)(100), {
        says: 'Makes the choice of pods repeatable; empty = the run id.',
        example: '42',
    }),
    'check-name': (0,shared/* checkName */.I3)('inject-chaos', 'inject-chaos-redis'),
    'dry-run': shared/* dryRun */.PA,
    'on-fail': shared/* onFail */.ac,
    'evidence-folder': shared/* evidenceFolder */.ek,
    ...diagnosis_inputs/* diagnosisInputs */.j,
};
const declaration = {
    name: 'inject-chaos',
    summary: 'Breaks the canary on purpose through Chaos Mesh, proves it, watches what must hold and the recovery, proves the clean-up',
    inputs: definitions,
    outputs: {
        evidence: (0,action/* evidenceOutput */.d0)('What was injected, proven and seen'),
        verdict: action/* verdictOutput */.zM,
        cleanup: 'proven, rescued, leaked or none',
        score: 'Resilience score from 0 to 100; empty when nothing was looked at',
        'blast-radius': 'What was, or would be, hit, and what ends it (JSON)',
        journal: "Path of the experiment's journal, in Chaos Toolkit's shape",
    },
    post: true,
};


/***/ }),

/***/ 63477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ defaultLimit),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   Zn: () => (/* binding */ requireReachable),
/* harmony export */   n$: () => (/* binding */ settingsShape)
/* harmony export */ });
/* unused harmony exports settingNames, redistributionFloor, electionFloor, durationFloor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);


/** Asynq 0.24 (rdb.go, recoverer.go, heartbeat.go, processor.go), client-go leader election, Kafka's consumer, Redis Cluster. */
const defaultSettings = {
    lease: 30,
    heartbeat: 5,
    grace: 30,
    poll: 60,
    'retry-min': 15,
    'retry-max': 44,
    forward: 5,
    ttl: 15,
    retry: 2,
    'session-timeout': 45,
    'rebalance-timeout': 60,
    'node-timeout': 15,
};
const settingNames = Object.keys(defaultSettings);
/** A map of durations, each of a known name. */
const settingsShape = (value, path) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', { input: path, fix: 'Example: {lease: 30s}.' });
    return Object.fromEntries(Object.entries(value).map(([name, given]) => {
        if (!settingNames.some((known) => known === name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${JSON.stringify(name)} is no setting.`, {
                input: path,
                fix: `Known: ${settingNames.join(', ')}.`,
            });
        const ms = typeof given === 'string' ? (0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given) : undefined;
        if (ms === undefined || ms > 24 * 3_600_000)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of ${name} is not a duration up to 24h.`, {
                input: path,
                fix: `Example: ${name}: 30s.`,
            });
        return [name, ms / 1000];
    }));
};
/** How long work of a killed worker is nobody's: the lease runs out, somebody looks, the retry is due, it is put back. */
const redistributionFloor = (s) => ({
    lo: Math.max(0, s.lease - s.heartbeat) + s.grace + s['retry-min'],
    hi: s.lease + s.grace + s.poll + s['retry-max'] + s.forward,
    from: `lease ${s.lease} s (renewed each ${s.heartbeat} s), looked for ${s.grace} s after it ends and each ${s.poll} s, retried after ${s['retry-min']} to ${s['retry-max']} s, put back each ${s.forward} s`,
});
/** How long there is no leader: its lock runs out, the next one tries. */
const electionFloor = (s) => ({
    lo: Math.max(0, s.ttl - s.heartbeat),
    hi: s.ttl + s.retry,
    from: `lock of ${s.ttl} s (renewed each ${s.heartbeat} s), tried for each ${s.retry} s`,
});
/** Limit of an experiment when nobody gives one, seconds; null = it has none. */
function defaultLimit(experiment, s) {
    if (experiment === 'E2')
        return 3;
    return experiment === 'E6' ? s.ttl + s.retry + 1 : null;
}
/** Shortest fault that shows anything: the protocol must have noticed, and acted. */
function durationFloor(experiment, s) {
    if (experiment === 'E1') {
        const lo = s['session-timeout'] + 2 * s['rebalance-timeout'];
        return {
            lo,
            hi: lo,
            from: `session timeout ${s['session-timeout']} s and twice the rebalance timeout ${s['rebalance-timeout']} s`,
        };
    }
    if (experiment !== 'E3')
        return undefined;
    const lo = 2 * s['node-timeout'] + 10;
    return { lo, hi: lo, from: `twice cluster-node-timeout ${s['node-timeout']} s and 10 s` };
}
/** Refuses a limit that the service cannot keep whatever it does; says when only luck could keep it. */
function requireReachable(experiment, settings, { limitSeconds, durationSeconds, }) {
    const floor = experiment === 'E2'
        ? redistributionFloor(settings)
        : experiment === 'E6'
            ? electionFloor(settings)
            : undefined;
    const shortest = durationFloor(experiment, settings);
    if (shortest !== undefined && durationSeconds < shortest.lo)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The fault lasts ${durationSeconds} s; nothing can be seen of it before ${shortest.lo} s (${shortest.from}).`, {
            input: 'duration',
            fix: `Give at least ${shortest.lo}s, or the service's own values in settings.`,
        });
    if (floor === undefined || limitSeconds === null)
        return [];
    if (limitSeconds < floor.lo)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${limitSeconds} s is below the floor of ${floor.lo} s: ${floor.from}. It cannot be kept.`, {
            input: 'limit',
            fix: `Give a limit of at least ${floor.hi}s, or the service's own values in settings.`,
        });
    return limitSeconds < floor.hi
        ? [
            `the limit of ${limitSeconds} s is kept by luck only: by its settings it takes ${floor.lo} to ${floor.hi} s (${floor.from})`,
        ]
        : [];
}


/***/ }),

/***/ 38300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   jE: () => (/* binding */ presetOf),
/* harmony export */   jh: () => (/* binding */ partitionFrom)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const preset = (says, kind, spec, more = {}) => ({ says, kind, spec, needs: [], rounds: 1, ...more });
const network = (action, { targets }, block = {}) => ({
    action,
    direction: 'to',
    ...(targets.length === 0 ? {} : { externalTargets: targets }),
    ...block,
});
const delay = (values) => network('delay', values, {
    delay: {
        latency: `${values.latencyMs}ms`,
        jitter: `${values.jitterMs}ms`,
        correlation: '0',
    },
});
const partition = (values) => network('partition', values);
/** A port that is named would cut one direction only. */
const bothWays = (values) => ({
    ...network('partition', {
        ...values,
        targets: [...new Set(values.targets.map((one) => one.split(':')[0] ?? ''))],
    }),
    direction: 'both',
});
const share = (action) => (values) => network(action, values, {
    [action]: { [action]: String(values.sharePercent), correlation: '0' },
});
const podKill = ({ gracePeriodSeconds }) => ({
    action: 'pod-kill',
    gracePeriod: gracePeriodSeconds,
});
const containerKill = ({ container }) => ({
    action: 'container-kill',
    containerNames: [container],
});
const inContainer = ({ container }, spec) => ({
    ...spec,
    containerNames: [container],
});
/** Ready experiments by name. */
const presets = {
    'pod-kill': preset('kills pods, as a lost node does', 'PodChaos', podKill),
    'pod-termination': preset('ends pods and holds the service to it: no lost work, no errors', 'PodChaos', podKill, { experiment: 'E5' }),
    'pod-failure': preset('puts pods out of service for a time', 'PodChaos', () => ({
        action: 'pod-failure',
    })),
    'container-kill': preset('kills one container, the pod stays', 'PodChaos', containerKill),
    'worker-kill': preset('kills workers one after the other: their work must be done by others', 'PodChaos', containerKill, { experiment: 'E2', rounds: 5 }),
    'leader-kill': preset('kills the pod that holds the lease: another must take over in time', 'PodChaos', containerKill, { experiment: 'E6' }),
    'network-delay': preset('delays the packets that pods send', 'NetworkChaos', delay),
    'latency-500ms': preset('delays what pods send to a dependency by half a second', 'NetworkChaos', (values) => delay({ ...values, latencyMs: 500 }), { experiment: 'E4', needs: ['targets'] }),
    'network-loss': preset('loses packets', 'NetworkChaos', share('loss'), { needs: ['targets'] }),
    'network-duplicate': preset('sends packets twice', 'NetworkChaos', share('duplicate'), {
        needs: ['targets'],
    }),
    'network-corrupt': preset('spoils packets', 'NetworkChaos', share('corrupt'), {
        needs: ['targets'],
    }),
    'network-bandwidth': preset('narrows the way to a dependency', 'NetworkChaos', (values) => network('bandwidth', values, {
        bandwidth: { rate: values.rate, limit: 20_971_520, buffer: 10_000 },
    }), { needs: ['targets'] }),
    'partition-from': preset('cuts pods off from a dependency', 'NetworkChaos', partition, {
        needs: ['targets'],
    }),
    'consumer-partition': preset('cuts a consumer off from its broker: no lost and no doubled work', 'NetworkChaos', partition, { experiment: 'E1', needs: ['targets'] }),
    'redis-split-brain': preset('isolates one Redis master from the other nodes, both ways', 'NetworkChaos', bothWays, { experiment: 'E3', needs: ['targets'] }),
    'cpu-stress': preset('takes processor time', 'StressChaos', (values) => inContainer(values, { stressors: { cpu: { workers: 1, load: values.load } } })),
    'memory-stress': preset('takes memory', 'StressChaos', (values) => inContainer(values, { stressors: { memory: { workers: 1, size: values.memory } } })),
    'io-latency': preset('delays the calls to a volume', 'IOChaos', (values) => inContainer(values, {
        action: 'latency',
        volumePath: values.volumePath,
        delay: `${values.latencyMs}ms`,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'io-error': preset('fails calls to a volume with EIO', 'IOChaos', (values) => inContainer(values, {
        action: 'fault',
        volumePath: values.volumePath,
        errno: 5,
        percent: values.sharePercent,
    }), { needs: ['volume-path'] }),
    'clock-skew': preset('moves the clock of a container', 'TimeChaos', (values) => inContainer(values, { timeOffset: values.offset, clockIds: ['CLOCK_REALTIME'] })),
    'dns-error': preset('fails the look-up of names', 'DNSChaos', (values) => inContainer(values, { action: 'error', patterns: values.names }), { needs: ['names'] }),
    'http-delay': preset('delays answers of a port', 'HTTPChaos', ({ port, path, latencyMs }) => ({ target: 'Response', port, path, delay: `${latencyMs}ms` }), { needs: ['port'] }),
    'http-abort': preset('cuts requests to a port', 'HTTPChaos', ({ port, path }) => ({ target: 'Request', port, path, abort: true }), { needs: ['port'] }),
};
const presetNames = Object.keys(presets);
const presetOf = (name) => presets[name];
/** Names of a partition by which gate-health proves that readiness depends on something. */
const partitionFrom = (targets, durationSeconds) => ({
    name: 'network-partition',
    kind: 'NetworkChaos',
    spec: { action: 'partition', direction: 'to', externalTargets: targets },
    durationSeconds,
});
/** The fault of a preset; refuses one that lacks what it needs. */
function faultOf(name, values) {
    const { kind, spec, needs } = presetOf(name);
    const given = {
        targets: values.targets.length > 0,
        'volume-path': values.volumePath !== '',
        names: values.names.length > 0,
        port: values.port > 0,
    };
    for (const need of needs)
        if (!given[need])
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The experiment ${name} needs to be told what it concerns.`, {
                input: need,
                fix: need === 'targets'
                    ? 'Give addresses (targets), or the Service that they are behind (service).'
                    : `Set \`${need}\`.`,
            });
    return { name, kind, spec: spec(values), durationSeconds: values.durationSeconds };
}


/***/ })

};
