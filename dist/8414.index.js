export const id = 8414;
export const ids = [8414];
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

/***/ 18414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/connect/git-range.js
var git_range = __webpack_require__(36122);
// EXTERNAL MODULE: ./lib/diagnosis/changes/diff.js
var changes_diff = __webpack_require__(88800);
// EXTERNAL MODULE: ./lib/diagnosis/changes/suspects.js
var suspects = __webpack_require__(97525);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose.js + 17 modules
var diagnose = __webpack_require__(22182);
// EXTERNAL MODULE: ./lib/diagnosis/functions.js
var functions = __webpack_require__(53352);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/case-folder/profiles.js
var profiles = __webpack_require__(82842);
// EXTERNAL MODULE: ./lib/diagnosis/log-counts.js
var log_counts = __webpack_require__(42488);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/case-folder/table.js



const tableLimits = {
    rows: 1_000_000,
    bytes: 192 * 1024 * 1024,
    lineBytes: 1024 * 1024,
};
/** Reads CSV (RFC 4180), gzipped or not, row by row. Never throws for what the file holds: it says where it stopped, and what came before counts. */
async function readTable(path, row, limits = tableLimits) {
    let stopped;
    let bytes = 0;
    let rows = 0;
    const lines = csvRows(limits.lineBytes, (cells) => {
        if (rows < limits.rows)
            row(cells, rows);
        rows += 1;
    });
    const file = (0,external_node_fs_.createReadStream)(path);
    const input = path.endsWith('.gz') ? file.pipe((0,external_node_zlib_.createGunzip)()) : file;
    file.on('error', (error) => input.destroy(error));
    input.setEncoding('utf8');
    try {
        for await (const chunk of input) {
            const text = String(chunk);
            bytes += text.length;
            lines.push(text);
            if (rows >= limits.rows)
                stopped = `after ${limits.rows} rows`;
            else if (bytes > limits.bytes)
                stopped = `after ${limits.bytes >> 20} MB`;
            if (stopped !== undefined)
                break;
        }
    }
    catch (thrown) {
        stopped = `after ${rows} rows: ${(0,errors.messageOf)(thrown)}`;
    }
    finally {
        input.destroy();
        file.destroy();
    }
    // A last line without its end belongs to a file that was cut off, unless the file came to its end.
    if (stopped === undefined)
        lines.end();
    return { rows: Math.min(rows, limits.rows), stopped, cut: lines.cut() };
}
/** Splits text into rows; what a quoted cell holds may span lines. A line beyond the limit is cut there, and so is what belongs to it. */
function csvRows(lineBytes, row) {
    let rest = '';
    let open = [];
    let openLength = 0;
    let cut = 0;
    let skipping = false;
    const line = (text) => {
        const within = endsQuoted(text, open.length > 0);
        open.push(text);
        openLength += text.length;
        if (within && openLength <= lineBytes)
            return;
        const whole = open.join('\n');
        open = [];
        openLength = 0;
        if (whole !== '')
            row(cellsOf(whole.endsWith('\r') ? whole.slice(0, -1) : whole));
    };
    return {
        push(text) {
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                if (skipping)
                    skipping = false;
                else
                    line(rest + text.slice(from, end));
                rest = '';
                from = end + 1;
            }
            if (skipping)
                return;
            rest += text.slice(from);
            if (rest.length > lineBytes) {
                line(rest.slice(0, lineBytes));
                rest = '';
                cut += 1;
                skipping = true;
            }
        },
        end() {
            if (rest !== '' && !skipping)
                line(rest);
            if (open.length > 0)
                row(cellsOf(open.join('\n')));
        },
        cut: () => cut,
    };
}
/** Whether a quoted cell is still open at the end of a line. A quote in the middle of a cell that is not quoted is a quote. */
function endsQuoted(line, within) {
    if (!line.includes('"'))
        return within;
    let cell = 0;
    if (within) {
        const end = closingQuote(line, -1);
        if (end === line.length)
            return true;
        cell = nextCell(line, end);
    }
    while (cell >= 0) {
        const end = line[cell] === '"' ? closingQuote(line, cell) : cell;
        if (end === line.length && end > cell)
            return true;
        cell = nextCell(line, end);
    }
    return false;
}
function nextCell(line, from) {
    const comma = line.indexOf(',', from);
    return comma < 0 ? -1 : comma + 1;
}
function cellsOf(line) {
    if (!line.includes('"'))
        return line.split(',');
    const cells = [];
    for (let at = 0; at <= line.length;) {
        const quoted = line[at] === '"';
        const end = quoted ? closingQuote(line, at) : at;
        const comma = line.indexOf(',', end);
        const to = comma < 0 ? line.length : comma;
        cells.push(quoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, to));
        at = to + 1;
    }
    return cells;
}
/** Where a quoted cell ends; two quotes are one of its own. */
function closingQuote(line, at) {
    let end = line.indexOf('"', at + 1);
    while (end >= 0 && line[end + 1] === '"')
        end = line.indexOf('"', end + 2);
    return end < 0 ? line.length : end;
}

;// CONCATENATED MODULE: ./lib/cli/case-folder/tables.js


/** Two numbers each: what a diagnosis may hold of metrics in memory. */
const mostCells = 4_000_000;
function note(name, { stopped, cut }, unseen) {
    if (stopped !== undefined)
        unseen.push(`${name}: reading stopped ${stopped}`);
    if (cut > 0)
        unseen.push(`${name}: ${cut} lines were too long and cut`);
}
async function readSeries(file, name, columns, unseen) {
    const made = columns.map(([service, metric]) => ({
        service,
        metric,
        times: [],
        values: [],
    }));
    let wrong = 0;
    let kept = 0;
    const read = await readTable(file, (cells, index) => {
        if (kept > mostCells)
            return;
        const time = Number(cells[0]);
        if (index === 0 && !Number.isFinite(time))
            return;
        if (cells[0] === '' || !Number.isFinite(time)) {
            wrong += 1;
            return;
        }
        made.forEach((series, i) => {
            const cell = cells[i + 1];
            if (cell === undefined || cell === '')
                return;
            const value = Number(cell);
            if (!Number.isFinite(value))
                wrong += 1;
            else {
                kept += 1;
                series.times.push(time);
                series.values.push(value);
            }
        });
    });
    note(name, read, unseen);
    if (kept > mostCells)
        unseen.push(`${name}: only the first ${mostCells} cells were used`);
    if (wrong > 0)
        unseen.push(`${name}: ${wrong} cells hold no number`);
    const empty = made.filter(({ values }) => values.length === 0).length;
    if (empty > 0)
        unseen.push(`${name}: ${empty} of ${made.length} columns were never measured`);
    return made.filter(({ values }) => values.length > 0);
}
const sideOf = (window) => window === 'baseline' ? 'base' : window === 'fault' || window === 'canary' ? 'fault' : undefined;
async function readSpans(file, unseen) {
    const spans = [];
    if (file === undefined)
        return spans;
    const most = 400_000;
    let wrong = 0;
    const read = await readTable(file, (cells, index) => {
        const [window, trace = '', id = '', parent = '', service = '', operation = '', start, duration, failed,] = cells;
        const side = sideOf(window);
        const [startMs, durationUs] = [Number(start), Number(duration)];
        if (side === undefined || service === '' || !Number.isFinite(startMs) || !(durationUs >= 0)) {
            if (index > 0)
                wrong += 1;
            return;
        }
        if (spans.length < most)
            spans.push({
                side,
                trace,
                id,
                parent,
                service,
                operation,
                startMs,
                durationMs: durationUs / 1000,
                failed: failed === 'true',
            });
    });
    note('spans', read, unseen);
    if (wrong > 0)
        unseen.push(`spans: ${wrong} lines could not be used`);
    if (read.rows > most)
        unseen.push(`spans: only the first ${most} were used`);
    return spans;
}
async function readLogs(file, unseen) {
    if (file === undefined)
        return undefined;
    const counter = (0,log_counts/* logCounter */.n)();
    let wrong = 0;
    const read = await readTable(file, (cells, index) => {
        const [window, , service = '', trace = '', span = '', ...message] = cells;
        const side = sideOf(window);
        if (side === undefined || message.length === 0) {
            if (index > 0)
                wrong += 1;
            return;
        }
        const within = span !== '' ? `${trace} ${span}` : trace;
        // Of a message of several lines (a stack trace, say) the first says what it is.
        const [first = ''] = message.join(',').split('\n', 1);
        counter.add({ side, service, within, message: first });
    });
    note('logs', read, unseen);
    if (wrong > 0)
        unseen.push(`logs: ${wrong} lines could not be used`);
    return counter.counts();
}

;// CONCATENATED MODULE: ./lib/cli/case-folder/read-case.js





const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value) => (isObject(value) ? value : {});
const read_case_text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const number = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const pairs = (value) => (Array.isArray(value) ? value : []).flatMap((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
    ? [[pair[0], pair[1]]]
    : []);
/** Reads a case folder (docs/diagnosis.md). What cannot be read is said in `unseen`; only a folder without a usable case.json is refused. */
async function readCase(folder) {
    const about = readAbout(folder);
    const unseen = [];
    const path = pathsOf(folder, objectOf(about['files']), unseen);
    const columns = pairs(about['columns']);
    const kind = about['kind'] === 'canary-vs-baseline' ? 'canary-vs-baseline' : 'before-after';
    if (kind === 'before-after' && about['kind'] !== 'before-after')
        unseen.push("case.json: no known 'kind'; before is compared with after");
    const series = async (name) => {
        const file = path(name);
        return file === undefined ? [] : readSeries(file, name, columns, unseen);
    };
    const metrics = await series('metrics');
    if (metrics.length === 0)
        unseen.push('metrics: none could be read');
    return {
        kind,
        changedAtS: number(about['inject_time']) ?? 0,
        resolutionS: number(about['resolution_s']) ?? 60,
        entry: read_case_text(about['entry']),
        edges: pairs(about['edges']),
        sli: sliOf(about['sli']),
        aliases: aliasesOf(about['service_aliases']),
        disturbance: disturbanceOf(about['experiment']),
        metrics,
        baseline: kind === 'canary-vs-baseline' ? await series('baseline') : [],
        spans: await readSpans(path('spans'), unseen),
        logs: await readLogs(path('logs'), unseen),
        ...(0,profiles/* readProfiles */.l)((0,external_node_path_.join)(folder, 'profiles'), unseen),
        podSigns: [],
        unseen,
    };
}
/** Where a table is; a name that leads out of the folder is no file of the case. */
function pathsOf(folder, files, unseen) {
    return (name) => {
        const named = read_case_text(files[name]);
        const file = named ?? `${name}.csv.gz`;
        if (file.includes('/') || file.includes('\\') || file.startsWith('..')) {
            unseen.push(`${name}: '${file.slice(0, 80)}' is outside of the case and was not read`);
            return undefined;
        }
        const full = (0,external_node_path_.join)(folder, file);
        if ((0,external_node_fs_.existsSync)(full))
            return full;
        if (named !== undefined)
            unseen.push(`${file}: is not there`);
        return undefined;
    };
}
function sliOf(value) {
    const sli = objectOf(value);
    const [service, metric] = [read_case_text(sli['service']), read_case_text(sli['metric'])];
    return service === undefined || metric === undefined
        ? undefined
        : { service, metric, stat: read_case_text(sli['stat']) ?? '' };
}
const aliasesOf = (value) => Object.fromEntries(Object.entries(objectOf(value)).flatMap(([from, to]) => typeof to === 'string' ? [[from, to]] : []));
function disturbanceOf(value) {
    if (!isObject(value))
        return undefined;
    const toS = number(value['to_s']);
    return {
        kind: read_case_text(value['kind']) ?? 'experiment',
        fromS: number(value['from_s']) ?? 0,
        ...(toS === undefined ? {} : { toS }),
    };
}
const largest = 32 * 1024 * 1024;
function readAbout(folder) {
    const path = (0,external_node_path_.join)(folder, 'case.json');
    const fix = 'A case is a folder with case.json and metrics.csv.gz (docs/diagnosis.md).';
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors.UsageError(`'${folder}' has no case.json.`, { fix });
    if ((0,external_node_fs_.statSync)(path).size > largest)
        throw new errors.UsageError(`${path} is larger than ${largest >> 20} MB.`, { fix });
    try {
        const about = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (isObject(about))
            return about;
    }
    catch (cause) {
        throw new errors.UsageError(`${path} is no JSON: ${(0,errors.messageOf)(cause)}.`, { fix, cause });
    }
    throw new errors.UsageError(`${path} holds no object.`, { fix });
}

;// CONCATENATED MODULE: ./lib/cli/diagnose.js









const summary = 'Name the likely cause of a failure from a folder of evidence';
const usage = `sluice diagnose CASE-FOLDER [--range BASE..HEAD | --diff FILE] [--markdown]

Reads case.json and the tables beside it (docs/diagnosis.md): metrics before and after, or of canary and baseline; where there are any, spans, logs and profiles.
Prints one JSON object: {"verdict":"fault|none","ranking":[{"service","metric","function","score","confidence","evidence"}],"evidence","unseen", …}
--range      commits of the repository in this folder: which of their changes lies where the evidence leads ("changes" in the answer)
--diff       the same from the text of git diff
--markdown   the report as it stands in a pull request

Exit code: 0 answered (also when nobody is accused), 2 the folder is no case, or the range cannot be read.`;
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            markdown: { type: 'boolean' },
            range: { type: 'string' },
            diff: { type: 'string' },
        },
    });
    const [folder, further] = positionals;
    if (folder === undefined || further !== undefined)
        throw new errors.UsageError('One folder is expected.', { fix: 'sluice diagnose CASE-FOLDER' });
    if (values.range !== undefined && values.diff !== undefined)
        throw new errors.UsageError('--range and --diff are two ways to say the same.', { fix: 'Give one.' });
    const given = await readCase(folder);
    const diagnosis = (0,diagnose/* diagnose */.h)(given);
    const changes = await changesFor(given, diagnosis, values);
    if (values.markdown === true) {
        const { diagnosisReport } = await __webpack_require__.e(/* import() */ 5897).then(__webpack_require__.bind(__webpack_require__, 75897));
        const { reportContent } = await __webpack_require__.e(/* import() */ 9191).then(__webpack_require__.bind(__webpack_require__, 19191));
        const content = reportContent(given, diagnosis);
        process.stdout.write(`${diagnosisReport(changes === undefined ? content : { ...content, changes })}\n`);
    }
    else
        process.stdout.write(`${JSON.stringify(changes === undefined ? diagnosis : { ...diagnosis, changes }, null, 1)}\n`);
    return 0;
}
async function changesFor(given, diagnosis, { range, diff }) {
    if (range !== undefined) {
        const of = await (0,git_range/* gitRange */.U)(range);
        return { ...(0,suspects/* suspectChanges */.N)(diagnosis, (0,changes_diff/* changesOf */.fs)(of.diff), placesOf(given), of.commits), range };
    }
    return diff === undefined
        ? undefined
        : (0,suspects/* suspectChanges */.N)(diagnosis, (0,changes_diff/* changesOf */.fs)(read(diff)), placesOf(given));
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new errors.UsageError(`--diff ${path} cannot be read: ${(0,errors.messageOf)(cause)}.`, { cause });
    }
}
/** Where the functions of the profiles are. */
const placesOf = (given) => new Map(given.profiles.flatMap(({ fault }) => [...(fault?.places ?? [])].map(([name, place]) => [(0,functions/* plainFunction */.tZ)(name), place])));


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
