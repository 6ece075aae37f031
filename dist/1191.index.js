export const id = 1191;
export const ids = [1191];
export const modules = {

/***/ 63213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _decision_chained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43074);
/* harmony import */ var _evidence_decision_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51795);
/* harmony import */ var _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44692);
/* harmony import */ var _evidence_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12620);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34565);
/* harmony import */ var _release_drivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11744);
/* harmony import */ var _release_record_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27789);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81881);
/* harmony import */ var _report_happened_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3449);
/* harmony import */ var _abandon_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57274);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97302);












/** Makes a promotion real: stable takes the version, then the canary goes. Outputs `revision`. */
async function run(runtime) {
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .definitions */ .B, runtime.input);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSchema */ .By, 'release');
    const decision = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.decision, _evidence_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .decisionSchema */ .O, 'decision');
    (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUndecided */ .EE)(handle, decision);
    await (0,_connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .withCluster */ .Bq)(inputs, runtime, async (cluster) => {
        try {
            await promote(runtime, cluster, inputs, { handle, decision });
        }
        catch (thrown) {
            if (runtime.signal.aborted && !inputs['dry-run'])
                await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_8__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
            // It ended by itself: what it says is for people or the next run to mend, not for the post step.
            runtime.saveState('finished', 'true');
            throw thrown;
        }
    });
}
/** A promotion whose process was killed is due at once: the next sweep need not wait for its expiry. */
async function post(runtime) {
    if (runtime.savedState('began') !== 'true' || runtime.savedState('finished') === 'true')
        return;
    const inputs = await (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .definitions */ .B, runtime.input);
    const handle = (0,_evidence_state_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeState */ .UJ)(inputs.release, _evidence_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSchema */ .By, 'release');
    await (0,_abandon_js__WEBPACK_IMPORTED_MODULE_8__/* .abandonNow */ .O)(runtime, inputs, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
}
async function promote(runtime, cluster, inputs, { handle, decision }) {
    const ports = { ...runtime, cluster };
    const { timeout: timeoutMs, drain: drainMs } = inputs;
    const plan = await (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .driverOf */ .SV)(handle.provider).promote(ports, handle);
    // Without a release it is promoted already, or it was ended: the plan tells.
    const standing = await (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .standingAt */ .I)(cluster, (0,_release_drivers_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(handle));
    if (standing !== undefined)
        (0,_decision_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDecided */ .KQ)(decision, standing, {
            input: 'decision',
            nowMs: cluster.now().getTime(),
            maxAgeMs: inputs['max-decision-age'],
            evidenceSha256: handle.evidenceSha256,
        });
    for (const step of plan.steps)
        runtime.log.info(`plan: ${step}`);
    if (plan.steps.length === 0)
        runtime.log.info('The version is promoted already; nothing to do.');
    if (inputs['dry-run']) {
        runtime.log.notice('Dry run: nothing was changed.', 'promote-canary');
        runtime.output('revision', handle.stableRevision);
        return;
    }
    runtime.saveState('began', 'true');
    const revision = await (0,_release_record_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .renewing */ .IU)(ports, handle, () => plan.apply({ timeoutMs, drainMs }));
    runtime.saveState('finished', 'true');
    runtime.output('revision', revision);
    runtime.log.notice(`${handle.workload} runs ${handle.image} as revision ${revision}; the canary is gone.`, 'promoted');
    const about = { workload: handle.workload, at: runtime.clock.now().toISOString() };
    await runtime.summary((0,_report_happened_js__WEBPACK_IMPORTED_MODULE_11__/* .happened */ .Y)(about, { what: 'promoted', revision, image: handle.image }));
}


/***/ }),

/***/ 97302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ definitions),
/* harmony export */   H: () => (/* binding */ declaration)
/* harmony export */ });
/* harmony import */ var _connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58328);
/* harmony import */ var _inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67581);
/* harmony import */ var _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);
/* harmony import */ var _inputs_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86806);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14073);






const definitions = {
    ..._connect_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,
    release: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r,
    decision: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_inputs_text_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq, {
        says: 'Output `decision` of the last stage.',
        example: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .expression */ .dn)('needs.decide.outputs.decision'),
    }),
    timeout: (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_inputs_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1000, 6 * 3_600_000), '10m', {
        says: 'How long the rollout may take.',
        example: '30m',
    }),
    drain: _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .drain */ .Ze,
    'max-decision-age': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDecisionAge */ .Mo,
    'dry-run': _inputs_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .dryRun */ .PA,
};
const declaration = {
    name: 'promote-canary',
    summary: 'Makes a promotion real: the stable workload takes the version, then the canary goes',
    inputs: definitions,
    outputs: { revision: _action_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOutput */ .rL },
    post: true,
};


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   P8: () => (/* binding */ anyJson),
/* harmony export */   RG: () => (/* binding */ anyMap),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50976);


/** A map with exactly the keys of T. */
function object(fields) {
    const all = Object.entries(fields);
    const shapes = all.map(([key, field]) => [key, 'optional' in field ? _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(field.optional.read) : field.read]);
    const required = all.filter(([, field]) => !('optional' in field)).map(([key]) => key);
    return {
        read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik(Object.fromEntries(shapes)),
        json: {
            type: 'object',
            properties: Object.fromEntries(all.map(([key, field]) => [key, 'optional' in field ? field.optional.json : field.json])),
            required,
            additionalProperties: false,
        },
    };
}
const optional = (described) => ({ optional: described });
const nullable = ({ read, json }) => ({
    read: (value, path) => (value === null ? null : read(value, path)),
    json: { anyOf: [{ type: 'null' }, json] },
});
const list = ({ read, json }, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(read, { max }),
    json: { type: 'array', items: json, maxItems: max },
});
const pair = {
    read: (value, path) => {
        const [a, b] = _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(_inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(-1e300, 1e300), { min: 2, max: 2 })(value, path);
        return [a ?? 0, b ?? 0];
    },
    json: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
};
const record = ({ read, json }, { key, max }) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(read, { key, max }),
    json: {
        type: 'object',
        propertyNames: { pattern: key.form.source },
        additionalProperties: json,
        maxProperties: max,
    },
});
const oneOf = (...options) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...options),
    json: { enum: options },
});
const number = (min = -1e300, max = 1e300) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(min, max),
    json: { type: 'number', minimum: min, maximum: max },
});
const wholeNumber = (min, max) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD(min, max),
    json: { type: 'integer', minimum: min, maximum: max },
});
const boolean = { read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, json: { type: 'boolean' } };
/** A name, hash or other text of a form. */
const formed = (max, form) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq(max, form),
    json: { type: 'string', maxLength: max, pattern: form.form.source },
});
/** What people or programs wrote, e.g. a line of a log: any character, since rendering makes it inert. */
const prose = (max) => ({
    read: (value, path) => {
        if (typeof value !== 'string' || value.length > max)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(typeof value === 'string'
                ? `It has ${value.length} characters, more than ${max}.`
                : 'It is not a text.', { input: path });
        return value;
    },
    json: { type: 'string', maxLength: max },
});
/** One of several maps, told apart by the key `by`. */
const variants = (by, choices) => {
    const known = choices;
    return {
        read: (value, path) => {
            const kind = value !== null && typeof value === 'object' && Object.hasOwn(value, by)
                ? value[by]
                : undefined;
            const chosen = typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind] : undefined;
            if (chosen === undefined)
                return _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(...Object.keys(known))(kind, `${path}.${by}`);
            return chosen.read(value, path);
        },
        json: { oneOf: Object.values(known).map(({ json }) => json) },
    };
};
const deepest = 40;
/** Any JSON value: its numbers finite, its depth bounded. */
const anyJson = {
    read: (value, path) => {
        refuseNoData(value, path, 0);
        return value;
    },
    json: {},
};
function refuseNoData(value, path, depth) {
    if (depth > deepest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is nested too deeply.', { input: path });
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${value} is not a finite number.`, { input: path });
    if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            refuseNoData(item, `${path}.${key.slice(0, 80)}`, depth + 1);
}
/** A map of any JSON values by name. */
const anyMap = record(anyJson, {
    key: { form: /^[^\p{C}]{1,200}$/u, what: 'the name of a parameter' },
    max: 1000,
});
/** The text that says which document it is. */
const constant = (value) => ({
    read: _inputs_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(value),
    json: { const: value },
});


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ observationFile),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   OW: () => (/* binding */ sha256OrNothing),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   lq: () => (/* binding */ wordOrNothing),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62713);

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
const kubeName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(253, {
    form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    what: 'a Kubernetes name',
});
const checkName = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(63, {
    form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
const word = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
    what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
const wordOrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(120, {
    form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
    what: 'a name (letters, digits, . _ : -) or nothing',
});
const sha256Text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^[0-9a-f]{64}$/,
    what: 'a SHA-256 in hexadecimal digits',
});
const sha256OrNothing = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(64, {
    form: /^([0-9a-f]{64})?$/,
    what: 'a SHA-256 in hexadecimal digits, or nothing',
});
const instant = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(40, {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    what: 'a time such as 2026-01-31T12:00:00Z',
});
const observationFile = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .formed */ .Gd)(100, {
    form: /^observations\/[0-9a-f]{64}\.json$/,
    what: 'observations/<SHA-256>.json',
});
const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('pass', 'fail', 'inconclusive', 'error');
const line = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(2000);
/** Reasons may hold several lines of a container's log. */
const reason = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(20_000);
const byName = {
    key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
    max: 200,
};


/***/ }),

/***/ 50976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export refuseKey */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


const jsonOf = (value) => typeof value === 'string'
    ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value)
    : value !== null && typeof value === 'object'
        ? `a ${Array.isArray(value) ? 'list' : 'map'}`
        : String(value);
const refuse = (value, path, what, fix) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(value === undefined
        ? `It is required and is not there; it must be ${what}.`
        : `${jsonOf(value)} is not ${what}.`, { input: path, fix });
};
const under = (path, key) => /^[\w-]{1,80}$/.test(key) ? `${path}.${key}` : `${path}[${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)}]`;
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const mapOf = (value, path, fix) => isMap(value) ? value : refuse(value, path, 'a map', fix ?? 'Write `key: value` lines.');
/** A map with exactly these fields; an unknown key is refused, and the nearest known one is named. */
const object = (fields, fix) => (value, path) => {
    const given = mapOf(value, path, fix);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined)
        refuseKey(unknown, Object.keys(fields), path);
    const read = Object.entries(fields).map(([key, shape]) => [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, under(path, key))]);
    return Object.fromEntries(read.filter(([, item]) => item !== undefined));
};
/** What `object` says of a key that it does not know. */
function refuseKey(key, known, path) {
    const near = nearest(key, known);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(key)} is not known.`, {
        input: path,
        fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
    });
}
/** A map of any keys, each value of one shape; keys may have a form. */
const record = (item, { key, max = 1000, } = {}) => (value, path) => {
    const entries = Object.entries(mapOf(value, path));
    if (entries.length > max)
        tooMany(entries.length, max, path);
    for (const [name] of entries) {
        if (key !== undefined && !key.form.test(name))
            refuse(name, path, key.what);
        text(500)(name, path);
    }
    return Object.fromEntries(entries.map(([name, given]) => [name, item(given, under(path, name))]));
};
const list = (item, { min = 0, max = 1000, fix, } = {}) => (value, path) => {
    if (!Array.isArray(value))
        return refuse(value, path, 'a list', fix);
    if (value.length > max)
        tooMany(value.length, max, path);
    if (value.length < min)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} items, fewer than ${min}.`, {
            input: path,
            fix,
        });
    return value.map((given, i) => item(given, `${path}[${i}]`));
};
const tooMany = (count, max, path) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${count} items, more than ${max}.`, {
        input: path,
        fix: 'Shorten it.',
    });
};
const oneOf = (...options) => (value, path) => options.find((option) => option === value) ??
    refuse(value, path, `one of ${options.join(', ')}`);
/** Finite, and inside of its bounds. */
const number = (min, max, fix) => (value, path) => typeof value === 'number' && value >= min && value <= max && Number.isFinite(value)
    ? value
    : refuse(value, path, `a number from ${min} to ${max}`, fix);
const wholeNumber = (min, max) => (value, path) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? value
    : refuse(value, path, `a whole number from ${min} to ${max}`);
/** `yes` or "true" is a text, and refused. */
const boolean = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Text without control characters; `form` is written with its words. */
const text = (max = 500, form, fix) => (value, path) => {
    if (typeof value !== 'string')
        return refuse(value, path, form?.what ?? 'a text', fix ?? quoteIt(value));
    if (value.length > max)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${max}.`, {
            input: path,
            fix: 'Shorten it.',
        });
    if (_text_js__WEBPACK_IMPORTED_MODULE_1__/* .control */ .A4.test(value))
        refuse(value, path, 'a text without control characters');
    return form === undefined || form.form.test(value)
        ? value
        : refuse(value, path, form.what, fix);
};
const quoteIt = (value) => typeof value === 'number' || typeof value === 'boolean' ? `Quote it: "${value}".` : undefined;
/** The key may be left out. An empty value (`limit:`) is not absence: it is refused like any other wrong type. */
const optional = (shape) => (value, path) => value === undefined ? undefined : shape(value, path);
/** The key may be left out, and then means `fallback`. */
const withDefault = (shape, fallback) => (value, path) => value === undefined ? fallback : shape(value, path);
/** The known word with the fewest edits, when at most a third of it differs. */
function nearest(word, known) {
    const [best] = known
        .map((one) => ({ one, edits: distance(word.slice(0, 80).toLowerCase(), one.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return best !== undefined && best.edits <= Math.max(1, Math.ceil(best.one.length / 3))
        ? best.one
        : undefined;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const now = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            now.push(Math.min((row[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        last = row;
        row = now;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
