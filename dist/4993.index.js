export const id = 4993;
export const ids = [4993];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package's types describe a CommonJS default that Node's ES interop has already unwrapped.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** RFC 8785 (JSON Canonicalization Scheme) text of a JSON value. Throws on NaN and infinities: they are not data. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('undefined has no canonical JSON');
    return text;
}
/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** SHA-256 of the canonical form: the identity of evidence, decisions and observations. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 28773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/** What a health check found about one thing: a measurement whose only number is how many pods (or what else `unit` says) it concerns. */
const finding = (name, verdict, reason, about = {}) => ({
    name,
    dimension: 'health',
    unit: '1',
    canary: null,
    baseline: null,
    limit: null,
    direction: 'decrease',
    verdict,
    reason,
    sample: { kind: 'none' },
    ...about,
});
/** The one fold of verdicts, of measurements and of evidence: fail beats error beats inconclusive beats pass; nothing at all is inconclusive. */
function worst(verdicts) {
    for (const verdict of ['fail', 'error', 'inconclusive'])
        if (verdicts.includes(verdict))
            return verdict;
    return verdicts.length === 0 ? 'inconclusive' : 'pass';
}
/** The judgement that follows from measurements alone: the worst of them, and a reason for each that did not pass. */
const judgementOf = (measurements) => ({
    verdict: worst(measurements.map(({ verdict }) => verdict)),
    measurements,
    reasons: measurements
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, reason }) => `${name}: ${reason}`),
});


/***/ }),

/***/ 44692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   G5: () => (/* binding */ argoRollouts),
/* harmony export */   Nn: () => (/* binding */ exposureProviderNames),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   e4: () => (/* binding */ providerNames),
/* harmony export */   s9: () => (/* binding */ kindOfHandle)
/* harmony export */ });
/** Every kind of workload that can be released; the table of kinds has exactly these. */
const workloadKinds = ['Deployment', 'StatefulSet'];
const releaseSchema = 'sluice.dev/release/v1';
/** Every way to expose; the table of providers has exactly these. */
const exposureProviderNames = [
    'replicas',
    'gateway-api',
    'istio',
    'nginx',
    'consumers',
];
/** Argo's controller makes the exposure of a Rollout: there is no canary Deployment, so it is no row of that table. */
const argoRollouts = 'argo-rollouts';
const providerNames = [...exposureProviderNames, argoRollouts];
const kindOfHandle = ({ workloadKind = 'Deployment' }) => workloadKind;
/** Whose evidence it is: the part of a handle that evidence and decisions carry. */
const identityOf = ({ id, workload, namespace, cluster, revision, stage, exposurePercent, achievedPercent, subjectSha256, }) => ({
    id,
    workload,
    namespace,
    cluster,
    revision,
    stage,
    exposurePercent,
    achievedPercent,
    subjectSha256,
});


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


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Dv: () => (/* binding */ portNumberOrName),
/* harmony export */   L6: () => (/* binding */ kubeName),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ih: () => (/* binding */ workspaceFolder),
/* harmony export */   kO: () => (/* binding */ refuseControl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const control = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const refuseControl = (text, name) => {
    const found = control.exec(text);
    if (found !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It holds the control character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} at position ${found.index}.`, { input: name, fix: 'Remove it.' });
};
const shown = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
/** Free text on one line. */
const line = (maxLength = 500) => ({
    words: 'Text',
    form: { kind: 'text', maxLength, lines: 'one' },
    read: (text, name) => {
        refuseControl(text, name);
        const value = text.trim();
        if (/[\r\n]/.test(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It has several lines.', { input: name, fix: 'Write one line.' });
        if (value.length > maxLength)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It has ${value.length} characters, more than ${maxLength}.`, {
                input: name,
                fix: 'Shorten it.',
            });
        return value;
    },
});
/** Text of several lines, as it was written; readInputs bounds its length. */
const text = {
    words: 'Text',
    form: { kind: 'text', maxLength: 1_000_000, lines: 'many' },
    read: (value, name) => {
        refuseControl(value, name);
        return value;
    },
};
/** An output of another step or job; who uses it parses it by its schema. */
const json = { ...text, words: 'JSON', form: { kind: 'json' } };
/** Matches a pattern, or an error that says what was expected. */
const pattern = (regexp, expected, words, maxLength = 500) => ({
    words,
    form: { kind: 'pattern', pattern: regexp, maxLength },
    read: (value, name) => {
        const trimmed = line(maxLength).read(value, name);
        if (!regexp.test(trimmed))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not ${expected}.`, { input: name });
        return trimmed;
    },
});
/** RFC 1123 label: names of workloads, namespaces. */
const kubeName = pattern(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'a Kubernetes name (lower-case letters, digits and -, at most 63)', 'Kubernetes name');
/** YAML 1.2 core schema booleans, as @actions/core reads them. */
const boolean = {
    words: 'Boolean',
    form: { kind: 'boolean' },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        if (/^(true|True|TRUE)$/.test(trimmed))
            return true;
        if (/^(false|False|FALSE)$/.test(trimmed))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not true or false.`, { input: name });
    },
};
const choice = (...options) => ({
    words: `One of ${options.join(', ')}`,
    form: { kind: 'choice', options },
    read: (value, name) => {
        const trimmed = line().read(value, name);
        const found = options.find((option) => option === trimmed);
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${shown(trimmed)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return found;
    },
});
const portNumberOrName = pattern(/^(\d{1,5}|[a-z0-9-]{1,15})$/, 'a port number or name', 'Port number or name');
const imageReference = pattern(/^[\w][\w.:/@-]{0,499}$/, 'an image reference', 'Image reference');
const urlPath = pattern(/^\/[\x21-\x7e]{0,499}$/, 'a URL path that begins with /', 'URL path');
/** A relative folder that stays inside the workspace. */
const workspaceFolder = pattern(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]{1,200}$/, 'a relative folder inside the workspace (letters, digits, . _ - /)', 'Path');


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wt: () => (/* binding */ headerMap),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   ly: () => (/* binding */ labelMap),
/* harmony export */   oQ: () => (/* binding */ yaml),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony exports refusePrototypeKeys, checkedMap, labelName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


let yamlModule;
async function loadYaml() {
    yamlModule ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
}
function refusePrototypeKeys(value, name) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototypeKeys(item, name);
    else if (value !== null && typeof value === 'object')
        for (const key of Object.getOwnPropertyNames(value)) {
            if (key === '__proto__' || key === 'constructor' || key === 'prototype')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`Its key '${key}' is not allowed.`, { input: name });
            refusePrototypeKeys(value[key], name);
        }
}
/** A YAML document checked by `shape`; aliases are bounded, duplicate and prototype keys refused. */
const yaml = (shape, holds, words = `YAML ${holds}`) => ({
    words,
    form: { kind: 'yaml', holds },
    load: loadYaml,
    read: (value, name) => {
        if (yamlModule === undefined)
            throw new Error('loadYaml() comes first');
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseControl */ .kO)(value, name);
        const document = yamlModule.parseDocument(value, { uniqueKeys: true, version: '1.2' });
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`It is not YAML: ${problem.message.split('\n')[0]}`, { input: name });
        let parsed;
        try {
            parsed = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('Its YAML aliases expand too far.', { input: name, cause });
        }
        refusePrototypeKeys(parsed, name);
        return shape(parsed, name);
    },
});
/** A map of strings, e.g. labels. */
const stringMap = yaml((value, name) => {
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML map.', {
            input: name,
            fix: 'Write `key: value` lines.',
        });
    for (const [key, item] of Object.entries(value))
        if (typeof item !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`The value of '${key}' is not a text.`, {
                input: name,
                fix: `Quote it: ${key}: "${String(item)}".`,
            });
    return value;
}, 'map', 'YAML map of texts');
/** A map whose keys and values must have a form each. */
const checkedMap = (key, value) => ({
    ...stringMap,
    read: (given, name) => {
        const map = stringMap.read(given, name);
        for (const [k, v] of Object.entries(map)) {
            if (!key.form.test(k))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(k)} is not ${key.what}.`, { input: name });
            if (!value.form.test(v))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(v)} is not ${value.what}.`, { input: name });
        }
        return map;
    },
});
const labelName = '[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
/** Kubernetes labels. */
const labelMap = checkedMap({
    form: new RegExp(`^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?${labelName}$`),
    what: 'the key of a label (region, example.com/tier)',
}, { form: new RegExp(`^(${labelName})?$`), what: 'the value of a label' });
/** HTTP request headers with the one value each that is meant (RFC 9110 tokens; printable ASCII). */
const headerMap = checkedMap({ form: /^[\w!#$%&'*+.^`|~-]{1,256}$/, what: 'the name of a header' }, { form: /^[\x21-\x7e]([\x20-\x7e]{0,4094}[\x21-\x7e])?$/, what: 'the value of a header' });
/** A list of texts, e.g. arguments. */
const stringList = yaml((value, name) => {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UsageError('It is not a YAML list of texts.', {
            input: name,
            fix: 'Write `["--verbose", "--port=8080"]`; quote numbers.',
        });
    return value;
}, 'list', 'YAML list of texts');


/***/ })

};
