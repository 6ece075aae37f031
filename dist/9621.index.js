export const id = 9621;
export const ids = [9621];
export const modules = {

/***/ 82842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile),
/* harmony export */   l: () => (/* binding */ readProfiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _connect_diagnosis_unpacked_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53965);
/* harmony import */ var _diagnosis_goroutine_dump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86726);
/* harmony import */ var _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70438);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const files = [
    ['goroutine', 'goroutine'],
    ['goroutine-early', 'goroutine_early'],
    ['heap', 'heap'],
    ['mutex', 'mutex'],
    ['block', 'block'],
    ['cpu', 'cpu'],
];
/** One profile, gzipped or not. Throws ProfileError with the reason in a sentence. */
function readProfile(path) {
    const packed = readBytes(path);
    try {
        const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? (0,_connect_diagnosis_unpacked_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackedProfile */ .r)(packed) : packed;
        // Text profiles (`?debug=1`) begin with words.
        if (/^[a-z-]+ profile:|^goroutine \d/.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1')))
            throw new _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e('is a text profile: fetch it without ?debug, as pprof reads it');
        return (0,_diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeProfile */ .O)(bytes);
    }
    catch (thrown) {
        if (!(thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e))
            throw thrown;
        throw new _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} ${thrown.message}`);
    }
}
function readBytes(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _connect_diagnosis_unpacked_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .largestProfile */ .A)
            throw new _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is larger than ${_connect_diagnosis_unpacked_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .largestProfile */ .A >> 20} MB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (thrown) {
        if (thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e)
            throw thrown;
        throw new _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.messageOf)(thrown)}`);
    }
}
/** The profiles of a case: `profiles/{baseline,canary}/<kind>.pb.gz` and run.json. */
function readProfiles(folder, unseen) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return { profiles: [], goroutines: [], served: undefined };
    const one = (side, name) => {
        const path = [`${name}.pb.gz`, `${name}.pb`]
            .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, side, file))
            .find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        if (path === undefined)
            return undefined;
        try {
            return readProfile(path);
        }
        catch (thrown) {
            if (!(thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e))
                throw thrown;
            unseen.push(`profile of ${side}: ${thrown.message}`);
            return undefined;
        }
    };
    const profiles = files.flatMap(([kind, name]) => {
        const pair = { kind, base: one('baseline', name), fault: one('canary', name) };
        return pair.base === undefined && pair.fault === undefined ? [] : [pair];
    });
    const [base, fault] = [requests((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'baseline')), requests((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'canary'))];
    return {
        profiles,
        goroutines: dump((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'canary'), unseen),
        served: base === undefined || fault === undefined ? undefined : { base, fault },
    };
}
function dump(folder, unseen) {
    const path = ['goroutine.debug2.txt.gz', 'goroutine.debug2.txt']
        .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))
        .find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    if (path === undefined)
        return [];
    try {
        return (0,_diagnosis_goroutine_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .goroutinesOf */ .R)(readBytes(path).toString('utf8'));
    }
    catch (thrown) {
        if (!(thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileError */ .e))
            throw thrown;
        unseen.push(`goroutines of canary: ${thrown.message}`);
        return [];
    }
}
function requests(folder) {
    try {
        const run = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'run.json'), 'utf8'));
        const count = Number(run.requests);
        return count > 0 && Number.isFinite(count) ? count : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46432);
/* harmony import */ var _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70438);
/* harmony import */ var _diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _case_folder_profiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82842);






const summary = 'Say what grew between two pprof profiles, by function';
const usage = `sluice pprof-diff BASE CANARY [--load RATIO] [--json | --table]

Two profiles of one kind (goroutine, heap, mutex, block or CPU, as /debug/pprof writes them without ?debug), gzipped or not.
--load RATIO   requests that the canary served for each one of the base, to compare like with like (default 1)
--json, --table   the form; without either a table on a terminal and JSON elsewhere

JSON: {"kind","unit","total":{"base","canary"},"functions":[{"function","base","expected","canary","grown","strength","stacks"}]}, the most grown first.
strength is how far the growth is above chance; 0 is nothing to speak of.
Exit code: 0 compared, 2 a file is no profile, or the two are of different kinds.`;
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { load: { type: 'string' }, json: { type: 'boolean' }, table: { type: 'boolean' } },
    });
    const [basePath, canaryPath, further] = positionals;
    if (basePath === undefined || canaryPath === undefined || further !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('Two profiles are expected.', { fix: 'sluice pprof-diff BASE CANARY' });
    const ratio = Number(values.load ?? 1);
    if (!(ratio > 0 && Number.isFinite(ratio)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`--load '${values.load}' is no positive number.`);
    const [base, fault] = [profile(basePath), profile(canaryPath)];
    const [kind, other] = [kindOf(base), kindOf(fault)];
    if (kind === undefined || other === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${kind === undefined ? basePath : canaryPath} is of no known kind of profile.`);
    if (kind !== other)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${basePath} is a ${kind} profile, and ${canaryPath} is a ${other} profile.`);
    const growths = (0,_diagnosis_profile_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .profileDifferences */ .q)([{ kind, base, fault }], { base: 1, fault: ratio });
    const grown = growths.filter((growth) => growth.fault > growth.expected);
    const asTable = values.table === true || (values.json !== true && process.stdout.isTTY === true);
    process.stdout.write(asTable ? table(kind, grown) : json(kind, growths, grown));
    return 0;
}
function profile(path) {
    try {
        return (0,_case_folder_profiles_js__WEBPACK_IMPORTED_MODULE_4__/* .readProfile */ .e)(path);
    }
    catch (thrown) {
        if (!(thrown instanceof _diagnosis_pprof_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${thrown.message}.`, { cause: thrown });
    }
}
/** By the types of its values: mutex and block profiles are alike in them, so both are called by the one that the first stack tells. */
function kindOf({ sampleTypes, samples }) {
    const types = new Set(sampleTypes.map(({ type }) => type));
    if (types.has('goroutine') || types.has('goroutines') || types.has('goroutineleak'))
        return 'goroutine';
    if (types.has('inuse_space'))
        return 'heap';
    if (types.has('cpu'))
        return 'cpu';
    if (!types.has('delay'))
        return undefined;
    const unlocks = samples.filter(({ stack }) => /Unlock/.test(stack[0] ?? '')).length;
    return unlocks > samples.length / 2 ? 'mutex' : 'block';
}
function json(kind, growths, grown) {
    const sum = (of) => growths.reduce((total, growth) => total + of(growth), 0);
    const functions = grown.slice(0, 50).map((growth) => ({
        function: growth.function,
        base: growth.base,
        expected: growth.expected,
        canary: growth.fault,
        grown: growth.fault - growth.expected,
        strength: Math.round(1000 * growth.strength) / 1000,
        stacks: growth.stacks
            .slice(0, 3)
            .map(({ stack, base, fault }) => ({ base, canary: fault, stack: stack.slice(0, 32) })),
    }));
    const total = { base: sum(({ base }) => base), canary: sum(({ fault }) => fault) };
    return `${JSON.stringify({ kind, unit: growths[0]?.unit ?? '', total, functions }, null, 1)}\n`;
}
function table(kind, grown) {
    const rows = grown
        .slice(0, 20)
        .map((growth) => [
        (0,_diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(growth.base, growth.unit),
        (0,_diagnosis_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(growth.fault, growth.unit),
        growth.strength > 0 ? growth.strength.toFixed(1) : '–',
        growth.function.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?'),
    ]);
    if (rows.length === 0)
        return `${kind}: nothing grew\n`;
    const all = [['base', 'canary', 'strength', `function (${kind})`], ...rows];
    const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
    return `${all.map((row) => row.map((cell, at) => (at < 3 ? cell.padStart(widths[at] ?? 0) : cell)).join('  ')).join('\n')}\n`;
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

/***/ 46432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Three significant digits; large numbers with thousands in groups. */
function figure(value) {
    if (!Number.isFinite(value))
        return 'not a number';
    if (value === 0)
        return '0';
    const rounded = Number(value.toPrecision(3));
    if (Math.abs(rounded) >= 10_000)
        return rounded.toLocaleString('en-US');
    return Math.abs(rounded) < 0.001 ? rounded.toExponential(1) : String(rounded);
}
const percent = (share) => `${figure(100 * share)} %`;
/** Nanoseconds, bytes and counts as pprof gives them, as people read them. */
function amountOf(value, unit) {
    if (unit === 'nanoseconds')
        return value >= 1e9 ? `${figure(value / 1e9)} s` : `${figure(value / 1e6)} ms`;
    if (unit === 'bytes')
        return value >= 1048576 ? `${figure(value / 1048576)} MiB` : `${figure(value / 1024)} KiB`;
    return Number.isInteger(value) && value < 1e12 ? value.toLocaleString('en-US') : figure(value);
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

/***/ 79377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ profileDifferences)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53352);

/** Which value of a sample counts, by kind; the first that the profile has. */
const valuesOf = {
    goroutine: ['goroutine', 'goroutines', 'goroutineleak', 'count'],
    'goroutine-early': ['goroutine', 'goroutines', 'count'],
    heap: ['inuse_space', 'space'],
    mutex: ['delay'],
    block: ['delay'],
    cpu: ['cpu', 'samples'],
};
/** What grew, by function; of kinds that only one side has, nothing can be said and nothing is. */
function profileDifferences(pairs, served) {
    const ratio = served === undefined ? 1 : served.fault / Math.max(1, served.base);
    const early = pairs.find(({ kind }) => kind === 'goroutine-early');
    const earlier = early === undefined ? new Map() : tallies(early.kind, early.base, early.fault);
    return pairs
        .filter(({ kind, base, fault }) => kind !== 'goroutine-early' && base !== undefined && fault !== undefined)
        .flatMap((pair) => growths(pair, ratio, earlier))
        .sort((a, b) => b.strength - a.strength || b.fault - b.expected - (a.fault - a.expected));
}
function growths({ kind, base, fault }, ratio, earlier) {
    const found = tallies(kind, base, fault);
    const all = [...found.values()];
    const total = { base: sum(all.map((one) => one.base)), fault: sum(all.map((one) => one.fault)) };
    const unit = fault?.sampleTypes[valueIndex(kind, fault)]?.unit ?? '';
    return [...found].map(([name, tally]) => {
        const before = earlier.get(name);
        const expected = expectedOf(kind, tally.base, ratio, kind === 'goroutine' ? before : undefined);
        return {
            kind,
            function: name,
            unit,
            base: tally.base,
            expected,
            fault: tally.fault,
            strength: strengthOf(kind, { expected, fault: tally.fault, total, ratio, unit }),
            growing: kind === 'goroutine' &&
                before !== undefined &&
                tally.fault >= before.fault + 5 &&
                tally.fault > 1.2 * before.fault,
            callers: [...tally.callers],
            stacks: [...tally.stacks.values()]
                .sort((a, b) => b.fault - b.base - (a.fault - a.base))
                .slice(0, 5),
        };
    });
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const valueIndex = (kind, profile) => {
    const types = profile.sampleTypes.map(({ type }) => type);
    const index = valuesOf[kind].map((type) => types.indexOf(type)).find((at) => at >= 0);
    return index ?? types.length - 1;
};
function tallies(kind, base, fault) {
    const made = new Map();
    for (const [side, profile] of [
        ['base', base],
        ['fault', fault],
    ]) {
        if (profile === undefined)
            continue;
        const index = valueIndex(kind, profile);
        for (const { stack, values } of profile.samples)
            add(made, side, stack, values[index] ?? 0);
    }
    return made;
}
function add(made, side, stack, value) {
    const name = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .blamed */ .MV)(stack);
    if (name === '' || !(value > 0))
        return;
    const tally = made.get(name) ?? {
        base: 0,
        fault: 0,
        stacks: new Map(),
        callers: new Set(),
    };
    made.set(name, tally);
    tally[side] += value;
    for (const frame of stack)
        if (!(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandard */ .mI)(frame) && tally.callers.size < 64)
            tally.callers.add((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ)(frame));
    const plain = stack.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ);
    const key = plain.join('\u0000');
    const entry = tally.stacks.get(key) ?? { stack: plain, base: 0, fault: 0 };
    entry[side] += value;
    if (tally.stacks.size < 10_000)
        tally.stacks.set(key, entry);
}
/** Goroutines and retained memory need not follow the load, so the larger of both is due; waits and processor time do. */
function expectedOf(kind, base, ratio, early) {
    if (kind === 'goroutine')
        return Math.max(base, base * ratio, early?.base ?? 0);
    if (kind === 'heap')
        return Math.max(base, base * ratio);
    return base * ratio;
}
/** Go samples an allocation about every 512 KiB (runtime.MemProfileRate) and the processor every 10 ms: counts behind the sums, for their chance. */
const heapSampleBytes = 512 * 1024;
const cpuSampleNanos = 1e7;
function strengthOf(kind, amounts) {
    if (!(amounts.fault > amounts.expected))
        return 0;
    switch (kind) {
        case 'goroutine':
        case 'goroutine-early':
            return moreGoroutines(amounts);
        case 'heap':
            return moreMemory(amounts);
        case 'cpu':
            return moreProcessor(amounts);
        case 'mutex':
        case 'block':
            return moreWaiting(amounts);
    }
}
function moreGoroutines({ expected, fault }) {
    const z = (fault - expected) / Math.sqrt(expected + 1);
    return fault - expected >= 5 && z > 4 ? z - 4 : 0;
}
function moreMemory({ expected, fault, total }) {
    const excess = fault - expected;
    const z = excess / heapSampleBytes / Math.sqrt(expected / heapSampleBytes + 1);
    return excess > 0.1 * total.base && z > 3 ? z - 3 : 0;
}
/** Shares of the samples, with the error of a binomial share. */
function moreProcessor({ expected, fault, total, ratio, unit }) {
    const due = total.base === 0 ? 0 : expected / ratio / total.base;
    const samples = total.fault / (unit === 'nanoseconds' ? cpuSampleNanos : 1);
    const share = fault / total.fault;
    const error = Math.sqrt((due * (1 - due) + 0.01) / Math.max(1, samples));
    const z = (share - due) / error;
    return share - due > 0.05 && z > 4 ? z - 4 : 0;
}
/** Everything that waits, waits longer when one thing is slow: what counts is a large part of the whole that was not there before, of 0.1 s at least. */
function moreWaiting({ expected, fault, total, ratio }) {
    const excess = fault - expected;
    const part = excess / Math.max(1, total.fault);
    const times = fault / Math.max(expected, 0.01 * total.base * ratio, 1e6);
    return part > 0.15 && times > 2 && excess > 1e8 ? Math.log2(times) * part : 0;
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


/***/ })

};
