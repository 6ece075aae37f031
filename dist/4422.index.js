export const id = 4422;
export const ids = [4422];
export const modules = {

/***/ 14422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contextCheck: () => (/* binding */ contextCheck)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/logs/trace-context.js
var trace_context = __webpack_require__(53533);
;// CONCATENATED MODULE: ./lib/gates/logs/context/headers.js


const tenantNames = ['x-tenant-id', 'tenant-id', 'x-tenant', 'tenant'];
function carriedOf(fields) {
    const headers = (0,ledger_fields/* listOf */.c3)(fields, 'headers', headerOf);
    const context = (0,trace_context/* traceContextOf */.k)(headers);
    const old = headerValue(headers, ['x-trace-id']);
    // A header of before W3C's is taken where there is none of W3C's.
    const legacy = old !== null && /^[0-9a-f]{32}$/i.test(old) && headerValue(headers, ['traceparent']) === null;
    return {
        at: (0,ledger_fields/* textOf */.b6)(fields, 'at'),
        traceId: 'traceId' in context ? context.traceId : legacy ? old.toLowerCase() : null,
        problems: 'problems' in context && !legacy ? context.problems : [],
        tenant: headerValue(headers, tenantNames) ?? baggageOf(headerValue(headers, ['baggage'])),
    };
}
function headerOf(item, name) {
    const [key, value] = Array.isArray(item) ? item : [];
    return typeof key === 'string' && typeof value === 'string'
        ? [key, value]
        : (0,ledger_fields/* refuse */.TR)(name, item, '[name, value], both texts');
}
const headerValue = (headers, names) => headers.find(([name]) => names.includes(name.toLowerCase()))?.[1] ?? null;
/** The member of the tenant in W3C's baggage. */
function baggageOf(baggage) {
    for (const member of baggage?.split(',') ?? []) {
        const [, key, value] = /^[ \t]*([^=;\s]+)[ \t]*=[ \t]*([^;\s]*)/.exec(member) ?? [];
        if (value !== undefined && /^tenant([._-]?id)?$/i.test(key ?? ''))
            return decoded(value);
    }
    return null;
}
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};

;// CONCATENATED MODULE: ./lib/gates/logs/context/messages.js
const named = 1000;
function messages(found) {
    const sent = new Map();
    const taken = [];
    return {
        add(span, at) {
            if (span.kind === 'producer')
                sent.set(keyOf(span), { span, at });
            else if (span.kind === 'consumer')
                taken.push({ span, at });
        },
        end(minimum) {
            const linked = linksOf(sent, taken, found);
            const sampled = [...sent].filter(([, { span }]) => span.sampled !== false);
            const lost = sampled.filter(([key]) => !linked.has(key));
            const coverage = sampled.length === 0 ? null : 1 - lost.length / sampled.length;
            if (coverage !== null && coverage < minimum)
                for (const [, { span, at }] of lost)
                    found.fail('P2', at, `what ${span.name || 'a producer'} sent in trace ${span.traceId} was taken up by no consumer, neither as its child nor by a link`);
            creation(sent, taken, found);
            return {
                produced: sampled.length,
                linked: sampled.length - lost.length,
                unsampled: sent.size - sampled.length,
                coverage,
                breaks: lost.slice(0, named).map(([, { span, at }]) => ({
                    line: at,
                    trace_id: span.traceId,
                    span_id: span.spanId,
                    name: span.name,
                })),
            };
        },
    };
}
/** What was sent and is taken up by somebody. */
function linksOf(sent, taken, found) {
    const linked = new Set();
    for (const one of taken)
        for (const key of originsOf(one.span)) {
            const from = sent.get(key);
            if (from === undefined)
                continue;
            linked.add(key);
            sameTenant(from, one, found);
        }
    return linked;
}
const keyOf = ({ traceId, spanId, }) => `${traceId}-${spanId}`;
const originsOf = ({ traceId, parentId, links }) => [
    ...(parentId === null ? [] : [keyOf({ traceId, spanId: parentId })]),
    ...links.map(keyOf),
];
/** Of one trace, the trace tells its tenant; a link goes from one to another. A batch has no tenant of its own. */
function sameTenant(from, to, found) {
    const [a, b] = [from.span, to.span];
    if (a.traceId === b.traceId || b.links.length > 1)
        return;
    if (a.tenant !== null && b.tenant !== a.tenant)
        found.fail('P3', to.at, `${b.name || 'a consumer'} in trace ${b.traceId} has ${b.tenant === null ? 'no tenant' : `the tenant ${b.tenant}`}, and what it takes up was sent for ${a.tenant}`);
}
/** A message that is taken up again, later or from the dead letters, is still in the context in which it was made. */
function creation(sent, taken, found) {
    const made = new Map();
    for (const { span } of sent.values())
        if (span.messageId !== null && !made.has(span.messageId))
            made.set(span.messageId, span.traceId);
    for (const { span, at } of taken) {
        const origin = span.messageId === null ? undefined : made.get(span.messageId);
        if (origin === undefined || span.traceId === origin)
            continue;
        if (!span.links.some(({ traceId }) => traceId === origin))
            found.fail('P6', at, `message ${span.messageId} is taken up in trace ${span.traceId}, without a link to ${origin}, in which it was made`);
    }
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/logs/context/span.js


/** The spans of a line: one span, or the export of a collector (`resourceSpans`). Null when it is neither. */
function spansOf(fields) {
    if (Array.isArray(fields['resourceSpans']))
        return nested(fields, 'resourceSpans').flatMap((resource) => nested(resource, 'scopeSpans').flatMap((scope) => nested(scope, 'spans').map(spanOf)));
    return fields['spanId'] === undefined && fields['traceId'] === undefined
        ? null
        : [spanOf(fields)];
}
const nested = (fields, name) => fields[name] === undefined ? [] : (0,ledger_fields/* listOf */.c3)(fields, name, ledger_fields/* itemOf */.Tu);
const producers = [4, 'SPAN_KIND_PRODUCER', 'PRODUCER', 'producer'];
const consumers = [5, 'SPAN_KIND_CONSUMER', 'CONSUMER', 'consumer'];
function spanOf(fields) {
    const attributes = attributesOf(fields);
    const parent = fields['parentSpanId'];
    return {
        traceId: idOf(fields, 'traceId', 32),
        spanId: idOf(fields, 'spanId', 16),
        parentId: parent === undefined || parent === null || parent === ''
            ? null
            : idOf(fields, 'parentSpanId', 16),
        kind: producers.includes(fields['kind'])
            ? 'producer'
            : consumers.includes(fields['kind'])
                ? 'consumer'
                : 'other',
        sampled: sampledOf(fields['flags']),
        links: nested(fields, 'links').map((link) => ({
            traceId: idOf(link, 'traceId', 32),
            spanId: idOf(link, 'spanId', 16),
        })),
        tenant: firstOf(attributes, tenantKeys),
        messageId: firstOf(attributes, ['messaging.message.id', 'messaging.message_id']),
        name: typeof fields['name'] === 'string' ? fields['name'] : '',
    };
}
function idOf(fields, name, length) {
    const value = fields[name];
    const id = typeof value === 'string' ? value.toLowerCase() : '';
    if (id.length !== length || !/^[0-9a-f]+$/.test(id) || /^0+$/.test(id))
        (0,ledger_fields/* refuse */.TR)(name, value, `an id of ${length} hexadecimal digits`);
    return id;
}
/** The first bit of W3C's trace flags. OTLP leaves all flags at 0 where an exporter does not fill them in: bit 8 says that it knows of flags. */
function sampledOf(flags) {
    if (flags === undefined || flags === null)
        return null;
    if (typeof flags !== 'number' || !Number.isInteger(flags) || flags < 0)
        throw new check/* LedgerError */.o("its field 'flags' must be a whole number");
    return (flags & 1) === 1;
}
const tenantKeys = [
    'tenant',
    'tenant.id',
    'tenant_id',
    'tenantId',
    'tenantID',
    'app.tenant',
    'baggage.tenant',
    'enduser.tenant',
];
function attributesOf(fields) {
    return new Map(nested(fields, 'attributes').flatMap((attribute) => {
        const [key, value] = [attribute['key'], attribute['value']];
        if (typeof key !== 'string' || value === null || typeof value !== 'object')
            return [];
        const held = (0,ledger_fields/* fieldsOf */.Pf)(value);
        const text = held['stringValue'] ?? held['intValue'];
        return text === undefined || text === null ? [] : [[key, String(text)]];
    }));
}
const firstOf = (attributes, keys) => {
    for (const key of keys) {
        const value = attributes.get(key);
        if (value !== undefined && value !== '')
            return value;
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/gates/logs/context/traces.js



const inText = {
    trace: /trace[_-]?id["']?\s*[=:]\s*["']?([0-9a-f]{32})/i,
    tenant: /tenant(?:[_-]?id)?["']?\s*[=:]\s*["']?([\w.-]+)/i,
};
/** What a log line says of its context, in its fields or in its text. */
function saidBy(fields) {
    const text = ((0,ledger_fields/* maybe */.no)(textOrNothing, fields, 'text') ?? '').slice(0, 10_000);
    const field = (name) => (0,ledger_fields/* maybe */.no)(textOrNothing, fields, name) ?? '';
    const [trace, tenant] = [field('trace_id'), field('tenant')];
    return {
        traceId: (trace === '' ? (inText.trace.exec(text)?.[1] ?? '') : trace).toLowerCase(),
        tenant: tenant === '' ? (inText.tenant.exec(text)?.[1] ?? null) : tenant,
        worker: field('worker') === '' ? 'a worker' : field('worker'),
    };
}
const textOrNothing = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : (0,ledger_fields/* refuse */.TR)(name, value, 'a text');
};
/** Places where a message waits that is worked on again, later, or by people. */
const again = /retry|dlq|dead|schedul|delay/i;
/** P1, P4, P5 and P6 of headers: by trace, whose it is. */
function tracesOf(found) {
    const probes = new Map();
    const tenants = new Map();
    const seen = new Set();
    const bleeds = [];
    const carried = [];
    const tenant = (traceId, given, line, what) => {
        seen.add(traceId);
        if (given === null)
            return;
        const owner = probes.get(traceId) ?? tenants.get(traceId) ?? given;
        tenants.set(traceId, owner);
        if (owner === given)
            return;
        found.fail('P4', line, `${what} carries the tenant ${given} in trace ${traceId}, which is ${owner}'s`);
        if (bleeds.length < findings/* namedAtMost */.Ed)
            bleeds.push({ line, trace_id: traceId, tenant: given, of: owner, at: what });
    };
    return {
        tenant,
        probe(traceId, of) {
            if (probes.has(traceId))
                throw new check/* LedgerError */.o(`the trace ${traceId} is that of an earlier probe`);
            probes.set(traceId, of);
        },
        headers(headers, line) {
            for (const problem of headers.problems)
                found.fail('P1', line, `headers at ${headers.at}: ${problem}`);
            if (headers.traceId === null)
                return;
            seen.add(headers.traceId);
            // Their probe may come later in the ledger.
            carried.push({ headers, line });
        },
        log(fields, line) {
            const said = saidBy(fields);
            const what = `a log line of ${said.worker}`;
            if (said.traceId === '' || said.tenant === null)
                found.fail('P5', line, `${what} does not say its ${said.traceId === '' ? 'trace' : 'tenant'}`);
            if (said.traceId !== '')
                tenant(said.traceId, said.tenant, line, what);
        },
        end() {
            for (const { headers, line } of carried)
                heldToProbes(probes, headers, line, found);
            return { bleeds, missing: [...probes.keys()].filter((id) => !seen.has(id)) };
        },
    };
}
function heldToProbes(probes, { at, traceId, tenant }, line, found) {
    const owner = traceId === null ? undefined : probes.get(traceId);
    if (owner !== undefined && tenant !== owner)
        found.fail('P1', line, `headers at ${at} have ${tenant === null ? 'no tenant' : `the tenant ${tenant}`}, and their probe is ${owner}'s`);
    if (owner === undefined && probes.size > 0 && again.test(at))
        found.fail('P6', line, `headers at ${at} are of trace ${traceId}, which is no probe's: the context in which the message was made is lost`);
}

;// CONCATENATED MODULE: ./lib/gates/logs/context.js








const parametersType = (0,shape/* object */.Ik)({ minimumCoverage: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 100), 1) });
const format = `Lines:
  spans as OTLP writes them in JSON, one a line, or the lines of a collector's file ({"resourceSpans":[…]})
  {"type":"log","ts","trace_id","tenant","worker","text"}      without trace_id or tenant they are looked for in the text: traceID=…, tenantID=…
  {"type":"probe","trace_id","tenant"}                         what was sent in, to be found again
  {"type":"headers","at","headers":[["traceparent","…"]]}      of a message where it was seen: a queue, retry, dlq
Parameters: minimumCoverage (1 = everything; 2 to 100 are percent)
Rules:
  P1  headers carry a valid traceparent (or X-Trace-ID), and the tenant of their probe
  P2  for every producer span that is sampled there is a consumer span that is its child or has a link to it
  P3  the tenant is the same on both sides of a link
  P4  nothing carries another tenant than its trace: nothing of one leaks into the work for another
  P5  every log line says its trace and its tenant
  P6  retries, dead letters and scheduled messages stay in the context in which they were made`;
const [t1, t2] = ['4bf92f3577b34da6a3ce929d0e0e4736', '0af7651916cd43dd8448eb211c80319c'];
const tenant = (of) => `"attributes":[{"key":"tenant.id","value":{"stringValue":"${of}"}}]`;
const example = `{"type":"probe","trace_id":"${t1}","tenant":"acme"}
{"type":"headers","at":"orders","headers":[["traceparent","00-${t1}-00f067aa0ba902b7-01"],["X-Tenant-ID","acme"]]}
{"traceId":"${t1}","spanId":"00f067aa0ba902b7","name":"orders publish","kind":4,${tenant('acme')}}
{"traceId":"${t1}","spanId":"b7ad6b7169203331","parentSpanId":"00f067aa0ba902b7","name":"orders process","kind":5,${tenant('acme')}}
{"traceId":"${t2}","spanId":"53995c3f42cd8ad8","name":"bills process","kind":5,"links":[{"traceId":"${t1}","spanId":"00f067aa0ba902b7"}],${tenant('acme')}}
{"type":"log","ts":"2026-01-05T10:00:00Z","trace_id":"${t1}","tenant":"acme","worker":"w1","text":"order done"}`;
/** Traces and tenants go with messages (W3C Trace Context; OpenTelemetry's messaging conventions). */
const contextCheck = {
    name: 'context',
    summary: 'traces and tenants go with every message, and none leaks into another',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin({ minimumCoverage }) {
    const found = (0,findings/* findings */.Pg)();
    const times = (0,ledger_times/* timesOf */.Qv)();
    const sent = messages(found);
    const traces = tracesOf(found);
    const counts = { spans: 0, logs: 0, probes: 0, headers: 0 };
    const line = (fields, at) => {
        switch ((0,ledger_fields/* typeOf */.QP)(fields, ['log', 'probe', 'headers'])) {
            case 'probe':
                counts.probes += 1;
                return traces.probe(traceIdOf(fields), (0,ledger_fields/* textOf */.b6)(fields, 'tenant'));
            case 'headers':
                counts.headers += 1;
                return traces.headers(carriedOf(fields), at);
            case 'log':
                counts.logs += 1;
                times(fields, 'ts');
                return traces.log(fields, at);
        }
    };
    return {
        add(given, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(given);
            const spans = fields['type'] === undefined ? spansOf(fields) : null;
            if (spans === null)
                return line(fields, at);
            for (const span of spans) {
                counts.spans += 1;
                traces.tenant(span.traceId, span.tenant, at, `span ${span.name || span.spanId}`);
                sent.add(span, at);
            }
        },
        end() {
            const minimum = minimumCoverage > 1 ? minimumCoverage / 100 : minimumCoverage;
            const { bleeds, missing } = traces.end();
            const { produced, linked, unsampled, coverage, breaks } = sent.end(minimum);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: unseenOf(counts, { produced, unsampled }, missing),
                measurements: [
                    (0,findings/* countOf */.pq)('context-breaks', found.count('P2') + found.count('P6'), 'messages were taken up outside of their context'),
                    (0,findings/* countOf */.pq)('context-bleeds', found.count('P3') + found.count('P4'), 'tenants were mixed up'),
                    (0,findings/* countOf */.pq)('context-gaps', found.count('P1') + found.count('P5'), 'headers and log lines do not say their context'),
                ].map((one) => ({ ...one, dimension: 'context-propagation' })),
                counts: { ...counts, produced, linked, unsampled },
                analysis: { coverage, breaks, bleeds, missingProbes: missing },
            });
        },
    };
}
function unseenOf(counts, sent, missing) {
    if (counts.spans + counts.logs + counts.headers === 0)
        return ['the ledger has no span, no log line and no headers'];
    return [
        ...(sent.produced === 0 && sent.unsampled > 0 ? ['nothing that was sent was sampled'] : []),
        ...(sent.produced + sent.unsampled === 0 && counts.spans > 0
            ? ['no span is one of a producer']
            : []),
        ...missing.slice(0, 20).map((id) => `the probe of trace ${id} was not seen again`),
    ];
}
function traceIdOf(fields) {
    const id = (0,ledger_fields/* textOf */.b6)(fields, 'trace_id').toLowerCase();
    return /^[0-9a-f]{32}$/.test(id) && !/^0+$/.test(id)
        ? id
        : (0,ledger_fields/* refuse */.TR)('trace_id', fields['trace_id'], 'a trace id of 32 hexadecimal digits');
}


/***/ }),

/***/ 53533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ traceContextOf)
/* harmony export */ });
const length = 55;
const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/;
const zeros = /^0+$/;
const sampledBit = 1;
/** Headers as they arrive, several of one name in their order. An invalid `traceparent` discards `tracestate`; an invalid `tracestate` is discarded alone. */
function traceContextOf(headers) {
    const parents = valuesOf(headers, 'traceparent');
    const [value] = parents;
    if (value === undefined)
        return { restart: true, problems: ['there is no traceparent'] };
    if (parents.length > 1)
        return { restart: true, problems: [`there are ${parents.length} traceparent headers`] };
    const parent = parentOf(value);
    if (typeof parent === 'string')
        return { restart: true, problems: [parent] };
    return { ...parent, tracestate: stateOf(valuesOf(headers, 'tracestate')) ?? [] };
}
const valuesOf = (headers, name) => headers.flatMap(([given, value]) => (given.toLowerCase() === name ? [trimmed(value)] : []));
/** Without optional white space (RFC 9110, 5.6.3): other blanks than these two belong to the value. */
const trimmed = (text) => text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
/** The parts of a `traceparent`, or what is wrong with it. */
function parentOf(value) {
    const [, version, traceId, parentId, flags] = form.exec(value) ?? [];
    if (traceId === undefined || parentId === undefined || flags === undefined)
        return 'traceparent is not version-traceid-parentid-flags in lower-case hexadecimal digits';
    if (version === 'ff')
        return 'traceparent has the version ff, which is forbidden';
    // Later versions may say more behind another dash; this one says no more.
    if (value.length > length && (version === '00' || value[length] !== '-'))
        return `traceparent goes on after its flags`;
    if (zeros.test(traceId))
        return 'traceparent has a trace id of zeros';
    if (zeros.test(parentId))
        return 'traceparent has a parent id of zeros';
    return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & sampledBit) === sampledBit };
}
const member = /^([a-z0-9][a-z0-9_\-*/@]{0,255})=([\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e])$/;
const most = 32;
/** All members in their order, the first of equal keys; undefined when one of them is invalid, or there are too many. */
function stateOf(values) {
    const state = new Map();
    let count = 0;
    for (const text of values.flatMap((value) => value.split(',')).map(trimmed)) {
        if (text === '')
            continue;
        const [, key, value] = member.exec(text) ?? [];
        count += 1;
        if (key === undefined || value === undefined || count > most)
            return undefined;
        if (!state.has(key))
            state.set(key, value);
    }
    return [...state];
}


/***/ })

};
