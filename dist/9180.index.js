export const id = 9180;
export const ids = [9180];
export const modules = {

/***/ 89388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   xE: () => (/* binding */ isNotKnown)
/* harmony export */ });
/* unused harmony export NotKnown */
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);

const statusNames = ['always', 'success', 'failure', 'cancelled', 'hashFiles'];
const infos = statusNames.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: name === 'hashFiles' ? 20 : 0,
}));
/** In a context: what only a run knows. Who asks for it gets NotKnown. */
const unknownValue = Symbol('known by the run alone');
/** The value depends on something that only a run knows. */
class NotKnown extends Error {
    name = 'NotKnown';
}
/** Whether that is why it could not be evaluated; an index keeps it as the cause of its own error. */
const isNotKnown = (thrown) => thrown instanceof NotKnown || (thrown instanceof Error && isNotKnown(thrown.cause));
const toData = (value) => value !== null &&
    typeof value === 'object' &&
    Object.values(value).some((item) => item === unknownValue)
    ? dictionaryOf(Object.entries(value))
    : JSON.parse(JSON.stringify(value ?? null), _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.reviver */ .p.eD);
function dictionaryOf(entries) {
    const known = entries.filter(([, value]) => value !== unknownValue);
    const dictionary = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT(...known.map(([key, value]) => ({ key, value: toData(value) })));
    const missing = new Set(entries.filter(([, value]) => value === unknownValue).map(([key]) => key.toLowerCase()));
    if (missing.size === 0)
        return dictionary;
    const refuse = () => {
        throw new NotKnown();
    };
    const get = (key) => missing.has(key.toLowerCase()) ? refuse() : _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT.prototype.get.call(dictionary, key);
    return Object.assign(dictionary, { get, values: refuse, pairs: refuse });
}
/** Evaluates one expression (without the braces) as GitHub does; `status` = how the jobs or steps before ended, undefined = nobody knows yet. */
function evaluate(expression, context, status) {
    // What the expression does not name is not converted: a run's contexts are large, and a workflow has hundreds of expressions.
    const text = expression.toLowerCase();
    const dictionary = dictionaryOf(Object.entries(context).map(([name, value]) => [
        name,
        text.includes(name.toLowerCase()) ? value : null,
    ]));
    const answers = {
        always: true,
        ...(status === undefined
            ? {}
            : {
                success: status === 'success',
                failure: status === 'failure',
                cancelled: status === 'cancelled',
            }),
    };
    const functions = new Map(infos.map((info) => [
        info.name.toLowerCase(),
        {
            ...info,
            call: () => {
                const answer = answers[info.name];
                if (answer === undefined && status === undefined)
                    throw new NotKnown();
                if (answer === undefined)
                    throw new Error(`${info.name}() is not supported by the local runner`);
                return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(answer);
            },
        },
    ]));
    const { tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(expression).lex();
    const parsed = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(tokens, Object.keys(context), infos).parse();
    const result = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .oi(parsed, dictionary, functions).evaluate();
    return JSON.parse(JSON.stringify(result, _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.replacer */ .p.$U) ?? 'null');
}
const braces = /\$\{\{([\s\S]*?)\}\}/g;
/** A text with expressions inside; a text that is one expression keeps its type. */
function interpolate(value, context, status) {
    if (typeof value !== 'string')
        return value;
    const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(value);
    if (whole !== null && !(whole[1] ?? '').includes('}}'))
        return evaluate((whole[1] ?? '').trim(), context, status);
    return value.replace(braces, (_all, expression) => textOf(evaluate(expression.trim(), context, status)));
}
/** As GitHub turns values into text. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** An `if:`; without a status function it means `success() && …`. */
function condition(given, context, status) {
    if (given === undefined || given === null || given === '')
        return status === 'success';
    const text = textOf(given).trim();
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text);
    const expression = (inner?.[1] ?? text).trim();
    if (!/\b(always|success|failure|cancelled)\s*\(/.test(expression) && status !== 'success')
        return false;
    const result = evaluate(expression, context, status);
    return result !== false && result !== null && result !== 0 && result !== '';
}


/***/ }),

/***/ 76803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   nE: () => (/* binding */ typed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40162);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Reads a workflow with GitHub's own parser (errors with line and column). */
function readWorkflow(file) {
    let content;
    try {
        content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow ${file} cannot be read.`, {
            input: 'workflow',
            fix: 'Check its path, and that the repository was checked out.',
            cause,
        });
    }
    const { context } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)({ name: file, content }, new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_1__/* .NoOperationTraceWriter */ .P0());
    const errors = context.errors.getErrors();
    if (errors.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow ${file} is not valid: ${errors.map(({ message }) => message).join('; ')}`);
    const read = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parse)(content);
    return { ...read, on: triggersOf(read.on) };
}
/** `on` is an event, a list of them, or a map. */
function triggersOf(on) {
    const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : undefined;
    return names === undefined
        ? on
        : Object.fromEntries(names.map((name) => [name, null]));
}
/** The inputs of a dispatch or a call with defaults and types; refuses what GitHub would refuse. */
function inputsOf(workflow, trigger, given) {
    const definitions = workflow.on[trigger]?.inputs ?? {};
    if (!(trigger in workflow.on))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`The workflow has no ${trigger}.`);
    const unknown = Object.keys(given).find((name) => !(name in definitions));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('The workflow has no such input.', {
            input: unknown,
            fix: `It has: ${Object.keys(definitions).join(', ')}.`,
        });
    return Object.fromEntries(Object.entries(definitions).map(([name, { type = 'string', required = false, default: fallback, options }]) => {
        const value = given[name] ?? fallback;
        if (value === undefined && required)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError('It is required.', { input: name });
        if (options !== undefined && !options.includes(String(value)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UsageError(`${String(value)} is not one of ${options.join(', ')}.`, {
                input: name,
            });
        return [name, typed(value, type)];
    }));
}
function typed(value, type) {
    if (type === 'boolean')
        return value === true || value === 'true';
    if (type === 'number')
        return Number(value ?? 0);
    return value === undefined || value === null ? '' : String(value);
}


/***/ }),

/***/ 39475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ lastDecision),
/* harmony export */   Iz: () => (/* binding */ passedChecks),
/* harmony export */   Tv: () => (/* binding */ failedMeasurements),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const stageOf = ({ release: { exposurePercent }, decision }) => ({
    exposure: exposurePercent,
    decision,
});
/** Folders of the stages' bundles, first stage first. */
function bundles(artifacts) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(artifacts))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(artifacts)
        .filter((name) => name.startsWith('sluice-bundle-'))
        .sort()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(artifacts, name));
}
const decisions = (artifacts) => bundles(artifacts).map((folder) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'decision.json'), 'utf8')));
/** `check/measurement` of everything that failed in some stage. */
function failedMeasurements(artifacts) {
    const failed = new Set();
    for (const folder of bundles(artifacts))
        for (const file of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence'))) {
            const { check, measurements } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence', file), 'utf8'));
            for (const { name, verdict } of measurements)
                if (verdict === 'fail')
                    failed.add(`${check}/${name}`);
        }
    return failed;
}
/** Checks whose evidence passed in some stage. */
function passedChecks(artifacts) {
    const passed = new Set();
    for (const folder of bundles(artifacts))
        for (const file of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence'))) {
            const { check, verdict } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence', file), 'utf8'));
            if (verdict === 'pass')
                passed.add(check);
        }
    return passed;
}
function lastDecision(artifacts) {
    const all = decisions(artifacts);
    const last = all.at(-1);
    if (last === undefined)
        throw new Error('the workflow ended without a decision; run.log says everything that it said');
    const { check = '', measurement = '', value = null, limit = null } = last.deciding ?? {};
    return {
        decision: last.decision,
        deciding: { check, measurement, value, limit },
        stages: all.map(stageOf),
    };
}
/** The bundle that people ask for: of several clusters or services the one that was rolled back, else the one that was held, else the last. */
function tellingBundle(artifacts) {
    const all = bundles(artifacts);
    const decided = decisions(artifacts).map(({ decision }) => decision);
    const worst = decided.includes('rollback') ? 'rollback' : 'hold';
    return all[decided.indexOf(worst)] ?? all.at(-1);
}
/** What a user keeps: comment, report and bundle of the decision that tells most. Nothing else in the folder is touched. */
function keep(out, artifacts, comment) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(out, { recursive: true });
    const kept = {
        comment: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'comment.md'),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'report.html'),
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'bundle'),
    };
    for (const old of Object.values(kept))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(old, { recursive: true, force: true });
    const last = tellingBundle(artifacts);
    if (last === undefined)
        return { comment: '', html: '', bundle: '' };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(last, kept.bundle, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(kept.comment, comment ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(last, 'comment.md'), 'utf8'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(last, 'report.html'), kept.html);
    return kept;
}


/***/ }),

/***/ 93721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readable),
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/report/now.js
var report_now = __webpack_require__(30690);
;// CONCATENATED MODULE: ./lib/report/terminal.js
const tones = { promote: 'good', hold: 'wait', rollback: 'bad' };
/** The decision for a terminal of so many columns: headline, numbers, ladder, and a table of what is not green. `now` = headline and users by now, where they changed since. */
function renderTerminal(model, columns, paint, now) {
    const width = Math.max(40, Math.min(columns, 120));
    const { icon, title, environment, lead, compared, users, passed, problems } = model;
    const block = (text) => wrap(text, width);
    const heading = now?.title ?? `${icon} ${title}${environment === '' ? '' : ` · ${environment}`}`;
    return [
        ...block(heading).map((line) => paint(tones[model.outcome], paint('bold', line))),
        ...block(`${lead} ${compared}`.trim()),
        ...(model.cause === undefined ? [] : block(`${model.cause.line}.`)),
        ...block(now?.users ?? [users.said, users.met, users.next].filter((part) => part !== '').join(' ')),
        ...(model.stages.length < 2 ? [] : ['', ...block(model.stages.map(stageText).join('  →  '))]),
        ...(problems.length === 0 ? [] : ['', ...problems.flatMap((one) => block(`- ${one}`))]),
        ...(model.rows.length === 0 ? [] : ['', ...tableOf(model, width, paint)]),
        ...(passed.length === 0 ? [] : ['', paint('soft', `✓ ${passed.length} more passed`)]),
        ...(model.outcome === 'promote'
            ? []
            : ['', ...block(`If users are not back: ${model.fallbackCommand}`)]),
    ].join('\n');
}
const stageSigns = { passed: '✓', 'rolled-back': '✕', held: '?', ahead: '·' };
const stageText = ({ exposure, state, took }) => [stageSigns[state], exposure, took === '' ? '' : `(${took})`]
    .filter((part) => part !== '')
    .join(' ');
const signs = { pass: '✓', fail: '✕', inconclusive: '?', error: '!' };
const rowTones = { pass: 'good', fail: 'bad', inconclusive: 'wait', error: 'wait' };
function tableOf({ rows, versions }, width, paint) {
    const value = ({ value: said, counts }) => counts === '' ? said : `${said} (${counts})`;
    const head = ['', 'check', `new ${versions.canary}`, `stable ${versions.stable}`, 'allowed'].map((text) => text.replace(/^(new|stable) the .*$/, '$1').replace(/ \(new\)$/, ''));
    const cells = rows.map((row) => [
        signs[row.verdict],
        row.title,
        `${value(row.canary)}${row.change === '' ? '' : ` ${row.change}`}`,
        value(row.stable),
        row.allowed,
    ]);
    const widths = head.map((_, i) => Math.max(...[head, ...cells].map((line) => columnsOf(line[i] ?? ''))));
    const line = (texts) => texts
        .map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(text))))
        .join('  ')
        .trimEnd();
    const fits = widths.reduce((sum, one) => sum + one + 2, 0) <= width;
    return [
        ...(fits ? [paint('soft', line(head))] : []),
        ...rows.flatMap((row, i) => {
            const texts = cells[i] ?? [];
            const body = fits
                ? [line(texts)]
                : wrap(`${signs[row.verdict]} ${row.title}: ${texts[2]}, stable ${texts[3]}, allowed ${texts[4]}`, width, '    ');
            const notes = row.note === '' ? [] : wrap(`   ${row.note}`, width, '   ');
            return [
                ...body.map((text) => paint(rowTones[row.verdict], text)),
                ...notes.map((text) => paint('soft', text)),
            ];
        }),
    ];
}
/** Pictures take two columns. */
const columnsOf = (text) => [...text].reduce((sum, c) => sum + (/\p{Extended_Pictographic}/u.test(c) ? 2 : 1), 0);
/** Lines of at most so many columns, broken between words; a word that is longer is cut into pieces. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = /^ */.exec(text)?.[0] ?? '';
    let empty = true;
    for (const word of text.trim().split(/\s+/)) {
        let rest = word;
        const gap = empty ? 0 : 1;
        if (!empty && columnsOf(line) + gap + columnsOf(rest) > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        while (columnsOf(line) + columnsOf(rest) > width) {
            const room = Math.max(1, width - columnsOf(line));
            const chars = [...rest];
            lines.push(line + chars.slice(0, room).join(''));
            rest = chars.slice(room).join('');
            line = indent;
        }
        line += `${empty ? '' : ' '}${rest}`;
        empty = false;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/sandbox/demo/terminal.js


const colours = { good: 32, bad: 31, wait: 33, soft: 90, bold: 1 };
const levels = { error: 'bad', warning: 'wait', notice: 'good' };
const outcomes = { promote: 'good', hold: 'wait', rollback: 'bad' };
/** Columns that the time takes at the head of a line. */
const timeColumns = 10;
const clear = '\r\u001b[2K';
/** What a person sees while the demo runs: stages, exposure, verdicts as they fall; coloured only on a terminal. `said` gets every line of the run, shown or not. */
function terminal(out, seconds, said = []) {
    const keep = (text) => {
        said.push(`${seconds().toFixed(2).padStart(7)} s  ${text}\n`);
    };
    const tty = out.isTTY === true;
    const paint = (colour, text) => tty ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
    const columns = () => (tty ? (out.columns ?? 100) : 100);
    const time = () => paint('soft', `${seconds().toFixed(1).padStart(6)} s`);
    /** A progress line stands there until the next line takes its place. */
    let inPlace = false;
    const show = (text, colour) => {
        const indent = ' '.repeat(/^ */.exec(text)?.[0].length ?? 0);
        const [first = '', ...rest] = wrap(text, Math.max(40, columns() - timeColumns), indent);
        const painted = (line) => (colour === undefined ? line : paint(colour, line));
        out.write(`${inPlace ? clear : ''}${[`${time()}  ${painted(first)}`, ...rest.map((line) => `${' '.repeat(timeColumns)}${painted(line)}`)].join('\n')}\n`);
        inPlace = false;
    };
    /** How a step stands: one line that is written over; a log gets them all. */
    const progress = (text) => {
        if (!tty)
            return show(text);
        out.write(`${clear}${time()}  ${paint('soft', text.slice(0, columns() - timeColumns - 1))}`);
        inPlace = true;
    };
    const line = (text) => {
        keep(text);
        show(text);
    };
    return {
        title(title, about) {
            out.write(`\n${paint('bold', title)}\n${about}\n\n`);
        },
        line,
        event(event, realPercent) {
            switch (event.type) {
                case 'job':
                    keep(`job ${event.job} ${event.state} ${event.result ?? ''}`);
                    if (event.state === 'started' && !event.job.includes(' / ') && event.name !== event.job)
                        show(`── ${event.name}`, 'bold');
                    return;
                case 'step':
                    keep(`step ${event.job} / ${event.name} ${event.state} ${event.result ?? ''}`);
                    if (event.state === 'started' &&
                        !event.name.startsWith('Keep') &&
                        !event.name.startsWith('Collect'))
                        show(`   ${event.name} (users on the canary now: ${realPercent.toFixed(1)} %)`);
                    return;
                case 'line':
                    keep(`  ${event.line}`);
                    if (/^look \d+ of/.test(event.line))
                        progress(`      ${event.line}`);
                    else if (/ready after|^asking |^recovering|^clean-up|is proven/.test(event.line))
                        show(`      ${event.line}`, 'soft');
                    return;
                case 'annotation':
                    keep(`${event.level}: ${event.title}: ${event.message}`);
                    show(`      ${event.title}: ${event.message.split('\n')[0] ?? ''}`, levels[event.level]);
                    return;
            }
        },
        end(decision, told, files, counts) {
            const rule = '─'.repeat(Math.min(100, columns()));
            const { model } = told;
            const head = (0,report_now/* headIn */.mU)(told.comment);
            const now = head === undefined
                ? undefined
                : { title: readable(head.title), users: readable(head.users) };
            const said = model === undefined ? '' : renderTerminal(model, columns(), paint, now);
            out.write(`${inPlace ? clear : ''}\n${rule}\n${said}\n${rule}\n`);
            line(`${paint(outcomes[decision], decision)}; ${counts.sent} requests, ${counts.canary} by a canary, ${counts.errors} errors, ${counts.failed} without an answer`);
            out.write(`\ncomment  ${files.comment}\nreport   ${files.html}\nbundle   ${files.bundle}   (sluice replay ${files.bundle})\n`);
        },
    };
}
/** The comment as text: entities decoded, folds opened, markers and tags away. */
function readable(markdown) {
    return markdown
        .replace(/<!--[\s\S]*?-->\n*/g, '')
        .replace(/```mermaid[\s\S]*?```\n*/g, '')
        .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '[$1 …]')
        .replace(/<br>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/\*\*/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
        .trim();
}


/***/ }),

/***/ 90293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readFileCommands)
/* harmony export */ });
/** The runner's file command format: `NAME<<DELIMITER`, lines, `DELIMITER`; or `NAME=VALUE`. */
function readFileCommands(text) {
    const values = new Map();
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const block = /^([^=<]+)<<(.+)$/.exec(line);
        if (block === null) {
            const at = line.indexOf('=');
            if (at > 0)
                values.set(line.slice(0, at), line.slice(at + 1));
            continue;
        }
        const end = lines.indexOf(block[2] ?? '', i + 1);
        if (end === -1)
            throw new Error(`file command ${block[1]} has no end`);
        values.set(block[1] ?? '', lines.slice(i + 1, end).join('\n'));
        i = end;
    }
    return values;
}


/***/ }),

/***/ 22234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runWorkflow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/workflow/expression.js
var expression = __webpack_require__(89388);
// EXTERNAL MODULE: ./lib/adapters/workflow/workflow.js
var workflow_workflow = __webpack_require__(76803);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sandbox/runner/matrix.js


const most = 256;
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/**
 * The runs of a job with `strategy.matrix`; undefined = it has none
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix).
 */
function strategyOf(id, { strategy }, context, status) {
    if (strategy === undefined || strategy === null)
        return undefined;
    const read = (value) => deep(value, context, status);
    const about = read(strategy);
    const matrix = isMap(about) ? about['matrix'] : undefined;
    if (!isMap(about) || matrix === undefined)
        return undefined;
    if (!isMap(matrix))
        throw new errors.UsageError(`The matrix of job ${id} is not a map.`, {
            fix: 'Write matrix: {service: [a, b]}, or an expression that gives a map.',
        });
    const combinations = combined(id, matrix);
    if (combinations.length > most)
        throw new errors.UsageError(`The matrix of job ${id} has ${combinations.length} jobs, more than ${most}.`);
    const parallel = Number(about['max-parallel'] ?? 0);
    return {
        combinations,
        failFast: about['fail-fast'] !== false,
        maxParallel: parallel >= 1 ? parallel : Number.POSITIVE_INFINITY,
    };
}
function combined(id, matrix) {
    const { include = [], exclude = [], ...axes } = matrix;
    if (!Array.isArray(include) || !Array.isArray(exclude))
        throw new errors.UsageError(`include and exclude of the matrix of job ${id} are lists.`);
    const names = Object.keys(axes);
    let all = names.length === 0 ? [] : [{}];
    for (const name of names) {
        const values = axes[name];
        if (!Array.isArray(values))
            throw new errors.UsageError(`${name} of the matrix of job ${id} is not a list.`, {
                fix: `Write ${name}: [one, two].`,
            });
        all = all.flatMap((before) => values.map((value) => ({ ...before, [name]: value })));
    }
    const kept = all.filter((one) => !exclude.some((not) => isMap(not) && Object.entries(not).every(([key, value]) => same(one[key], value))));
    // An include joins every combination whose own values it does not overwrite, or is one of its own.
    const extra = [];
    const joined = kept.map((one) => ({ ...one }));
    for (const more of include.filter(isMap)) {
        const fits = kept.flatMap((original, i) => names.every((name) => !(name in more) || same(original[name], more[name])) ? [i] : []);
        if (fits.length === 0 || names.length === 0)
            extra.push(more);
        else
            for (const i of fits)
                joined[i] = { ...joined[i], ...more };
    }
    return [...joined, ...extra];
}
function deep(value, context, status) {
    if (Array.isArray(value))
        return value.map((item) => deep(item, context, status));
    if (isMap(value))
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, context, status)]));
    return (0,expression/* interpolate */.GW)(value, context, status);
}
/** Each combination is a job of its own; the first that fails cancels the others, unless fail-fast is false. */
async function runMatrix(host, id, { combinations, failFast, maxParallel }, context, once) {
    const stop = new AbortController();
    const within = { ...host, signal: AbortSignal.any([host.signal, stop.signal]) };
    const results = [];
    const waiting = [...combinations.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, matrix] = next;
            const said = Object.values(matrix).map(expression/* textOf */.b6).join(', ');
            const ran = await once(within, `${id} (${said})`, {
                ...context,
                matrix,
                strategy: { 'job-index': index, 'job-total': combinations.length, 'fail-fast': failFast },
            });
            results.push(ran);
            if (ran.result === 'failure' && failFast)
                stop.abort(new Error('another job of the matrix failed'));
        }
    };
    await Promise.all(Array.from({ length: Math.min(maxParallel, combinations.length) }, worker));
    return {
        result: conclusionOf(results.map(({ result }) => result)),
        // The last one to say something is heard, as on GitHub.
        outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
    };
}
/** A failure says more than the cancellations that it caused. */
function conclusionOf(results) {
    if (results.includes('failure'))
        return 'failure';
    return results.includes('cancelled') ? 'cancelled' : 'success';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/sandbox/runner/stand-ins.js




/** Actions that something stands in for. */
const knownStandIns = [
    'actions/checkout',
    'actions/upload-artifact',
    'actions/download-artifact',
    'actions/setup-go',
    'actions/setup-node',
    'actions/setup-python',
    'actions/cache',
];
const hasStandIn = (name) => knownStandIns.includes(name);
/** What `actions/checkout`, `actions/upload-artifact` and `actions/download-artifact` do, with folders as the repository and the artifact store. */
function standIn(name, inputs, place, log) {
    switch (name) {
        case 'actions/upload-artifact':
            return upload(inputs, place, log);
        case 'actions/download-artifact':
            return download(inputs, place, log);
        case 'actions/checkout':
            return checkout(inputs, place, log);
        case 'actions/setup-go':
        case 'actions/setup-node':
        case 'actions/setup-python':
        case 'actions/cache':
            return log(`${name}: what this machine has is used`);
        default:
            throw new errors.UsageError(`The local runner has no stand-in for ${name}.`, {
                fix: 'Map it to a folder, or leave the step out.',
            });
    }
}
function checkout(inputs, { workspace, repository }, log) {
    const { repository: other = '', path = '.', 'sparse-checkout': sparse = '' } = inputs;
    if (other !== '')
        throw new errors.UsageError(`It checks out ${other}; here only this repository can be.`, {
            input: 'repository',
            fix: 'Leave the input out.',
        });
    if (repository === undefined)
        return log('there is no repository to check out');
    const wanted = sparse
        .split('\n')
        .map((line) => line.trim().replace(/^\/|\/$/g, ''))
        .filter((line) => line !== '');
    // As cone mode does: the named folders, and the files of the root.
    const files = filesOf(repository).filter((file) => wanted.length === 0 ||
        !file.includes('/') ||
        wanted.some((one) => file === one || file.startsWith(`${one}/`)));
    const target = (0,external_node_path_.resolve)(workspace, path);
    for (const file of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(target, file)), { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(repository, file), (0,external_node_path_.join)(target, file));
    }
    log(`checked out the repository as it is on this machine: ${files.length} files`);
}
/** What runs leave on this machine belongs to no commit. */
const ofRuns = /^\.sluice\/(evidence|bundle|run|sandbox|demo)(\/|$)|(^|\/)(\.git|node_modules)(\/|$)/;
/** Files that a commit would hold: git's own list, where there is git; also what is not committed yet. */
function filesOf(repository) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['-C', repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    const listed = status === 0 && stdout !== ''
        ? stdout.split('\0').filter((file) => file !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, file)))
        : walk(repository, '');
    return listed.filter((file) => !ofRuns.test(file));
}
function walk(root, folder) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (ofRuns.test(path))
            return [];
        return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : [];
    });
}
function upload(inputs, { artifacts, workspace }, log) {
    const { name = 'artifact', path = '' } = inputs;
    const paths = path
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const glob = paths.find((one) => /[*?[!]/.test(one));
    if (glob !== undefined)
        throw new errors.UsageError(`${glob} is a pattern; the local runner uploads files and folders.`, {
            input: 'path',
        });
    const sources = paths.map((one) => (0,external_node_path_.resolve)(workspace, one)).filter(external_node_fs_.existsSync);
    if (sources.length === 0) {
        if (inputs['if-no-files-found'] === 'error')
            throw new Error(`No files were found with the provided path: ${path}`);
        return log(`no files at ${path}, nothing to upload`);
    }
    const target = (0,external_node_path_.join)(artifacts, name);
    if ((0,external_node_fs_.existsSync)(target)) {
        if (inputs['overwrite'] !== 'true')
            throw new Error(`an artifact with the name ${name} exists already`);
        (0,external_node_fs_.rmSync)(target, { recursive: true });
    }
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    for (const source of sources) {
        const single = paths.length === 1 && (0,external_node_fs_.statSync)(source).isDirectory();
        // Of several paths each keeps its place in the workspace.
        const into = single
            ? target
            : (0,external_node_path_.join)(target, paths.length === 1 ? (0,external_node_path_.basename)(source) : (0,external_node_path_.relative)(workspace, source));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(into), { recursive: true });
        (0,external_node_fs_.cpSync)(source, into, { recursive: true });
    }
    log(`uploaded ${paths.join(', ')} as ${name}`);
}
function download(inputs, { artifacts, workspace }, log) {
    const { name, pattern = '*', path = '.' } = inputs;
    const wanted = new RegExp(`^${(name ?? pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    const found = (0,external_node_fs_.existsSync)(artifacts)
        ? (0,external_node_fs_.readdirSync)(artifacts).filter((one) => wanted.test(one))
        : [];
    if (name !== undefined && name !== '' && found.length === 0)
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    for (const one of found) {
        const merged = (name !== undefined && name !== '') || inputs['merge-multiple'] === 'true';
        const target = merged ? (0,external_node_path_.resolve)(workspace, path) : (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, path), one);
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(artifacts, one), target, { recursive: true });
    }
    log(`downloaded ${found.length} artifacts`);
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/runnable.js





const unsupported = ['container', 'services'];
const shells = [undefined, 'bash', 'sh'];
const ownAction = /^sluice-dev\/sluice\/(actions\/[a-z-]+)$/;
/** Reads a workflow, and refuses by name what this runner does not do: before anything runs. */
function readRunnable(file, repository) {
    const workflow = (0,workflow_workflow/* readWorkflow */.S6)(file);
    for (const [name, job] of Object.entries(workflow.jobs)) {
        const where = `Job ${name} of ${file}`;
        const key = unsupported.find((one) => one in job);
        if (key !== undefined)
            throw new errors.UsageError(`${where} uses '${key}', which the local runner does not do.`, {
                fix: 'Steps run on this machine; leave the key out, or run the job on GitHub.',
            });
        for (const step of job.steps ?? [])
            refuseStep(where, step, repository);
        if (job.uses !== undefined)
            refuseCall(where, job, repository);
    }
    return workflow;
}
function refuseStep(where, { uses, shell }, repository) {
    if (!shells.includes(shell))
        throw new errors.UsageError(`${where} has a step with the shell ${String(shell)}.`, {
            fix: 'The local runner knows bash and sh.',
        });
    if (uses === undefined)
        return;
    const [path = ''] = uses.split('@');
    if (ownAction.test(path) || hasStandIn(path))
        return;
    if (uses.startsWith('./')) {
        if (repository === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, uses)))
            return;
        throw new errors.UsageError(`${where} uses ${uses}, which is not there.`);
    }
    throw new errors.UsageError(`${where} uses ${uses}, which the local runner cannot run.`, {
        fix: `It runs Sluice's actions, node actions of this repository (./…), and has stand-ins for ${knownStandIns.join(', ')}. Move the step to another workflow, or do what it does in a run: step.`,
    });
}
function refuseCall(where, { uses = '' }, repository) {
    if (!uses.startsWith('./'))
        throw new errors.UsageError(`${where} calls ${uses}; the local runner calls workflows of the same repository (./…).`);
    if (repository === undefined)
        return;
    const called = (0,external_node_path_.join)(repository, uses);
    if ((0,external_node_fs_.existsSync)(called))
        readRunnable(called, repository);
    else
        throw new errors.UsageError(`${where} calls ${uses}, which is not there.`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/sandbox/runner/file-commands.js
var file_commands = __webpack_require__(90293);
;// CONCATENATED MODULE: ./lib/sandbox/runner/job.js




const outputLimit = 1024 * 1024;
const context = (job) => ({
    ...job.context,
    env: job.env,
    steps: job.steps,
    job: { status: job.status },
    runner: { os: 'Linux', arch: 'X64', temp: job.temp, debug: '' },
});
const texts = (map, from, status) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, from, status))]));
/** One line of a step's log: workflow commands are carried out, masked values become ***. */
function say(job, line) {
    const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line.trimStart());
    const clean = (text) => [...job.masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    const unescaped = (text) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    if (command === null)
        return job.host.onEvent({ type: 'line', job: job.id, line: clean(line) });
    const [, name = '', properties = '', value = ''] = command;
    switch (name) {
        case 'add-mask':
            if (unescaped(value).trim() !== '')
                job.masks.add(unescaped(value).trim());
            return;
        case 'error':
        case 'warning':
        case 'notice': {
            const title = unescaped(/title=([^,]*)/.exec(properties)?.[1] ?? '')
                .replaceAll('%3A', ':')
                .replaceAll('%2C', ',');
            return job.host.onEvent({
                type: 'annotation',
                job: job.id,
                level: name,
                title,
                message: clean(unescaped(value)),
            });
        }
        case 'group':
            return job.host.onEvent({ type: 'line', job: job.id, line: `▸ ${clean(value)}` });
        default:
            return;
    }
}
function commandFiles(job, index) {
    const names = ['output', 'state', 'env', 'path', 'summary'];
    return Object.fromEntries(names.map((name) => {
        const file = (0,external_node_path_.join)(job.temp, `${name}-${index}`);
        if (!(0,external_node_fs_.existsSync)(file))
            (0,external_node_fs_.writeFileSync)(file, '');
        return [name, file];
    }));
}
/** As the runner does: an output with a masked value inside is dropped, with a warning that is easily overlooked; one above 1 MB fails. */
function acceptedOutputs(job, files) {
    const accepted = {};
    for (const [name, value] of (0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.output, 'utf8'))) {
        if ([...job.masks].some((secret) => value.includes(secret)))
            say(job, `::warning::Skip output '${name}' since it may contain secret.`);
        else if (value.length * 2 > outputLimit)
            say(job, `::error::output ${name} is larger than 1 MB`);
        else
            accepted[name] = value;
    }
    return accepted;
}
function jobOutputs(job, definition) {
    return texts(definition.outputs ?? {}, context(job), job.status);
}
function baseEnvironment(job, step, files) {
    const { github } = job.host;
    const text = (name) => (0,expression/* textOf */.b6)(github[name]);
    return {
        ...job.host.env,
        ...(job.paths.length === 0
            ? {}
            : { PATH: [...job.paths, job.host.env['PATH'] ?? ''].join(':') }),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_REPOSITORY: text('repository'),
        GITHUB_RUN_ID: text('run_id'),
        GITHUB_RUN_ATTEMPT: text('run_attempt'),
        GITHUB_SHA: text('sha'),
        GITHUB_REF: text('ref'),
        GITHUB_WORKFLOW: text('workflow'),
        GITHUB_ACTOR: text('actor'),
        GITHUB_EVENT_NAME: text('event_name'),
        GITHUB_SERVER_URL: text('server_url'),
        GITHUB_API_URL: text('api_url'),
        GITHUB_JOB: job.id,
        RUNNER_TEMP: job.temp,
        RUNNER_OS: 'Linux',
        GITHUB_OUTPUT: files.output,
        GITHUB_STATE: files.state,
        GITHUB_ENV: files.env,
        GITHUB_PATH: files.path,
        GITHUB_STEP_SUMMARY: files.summary,
        ...job.env,
        ...texts(step.env ?? {}, context(job), job.status),
    };
}
const minutes = (value, fallback) => (typeof value === 'number' ? value : fallback) * 60_000;
const processOptions = (job, step, env) => ({
    cwd: job.workspace,
    env,
    signal: job.host.signal,
    timeoutMs: minutes(step['timeout-minutes'], 360),
    line: (line) => say(job, line),
    ...(job.host.spawned === undefined ? {} : { spawned: job.host.spawned }),
});

;// CONCATENATED MODULE: ./lib/sandbox/runner/process.js

/** Runs a step's process; `line` gets its output line by line. Cancel and time-out as GitHub's runner does: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
function runProcess(file, args, options) {
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.spawned?.(child);
    const timers = [];
    let cancelled = false;
    const cancel = () => {
        cancelled = true;
        child.kill('SIGINT');
        timers.push(setTimeout(() => child.kill('SIGTERM'), 7500), setTimeout(() => child.kill('SIGKILL'), 10_000));
    };
    options.signal.addEventListener('abort', cancel, { once: true });
    if (options.signal.aborted)
        cancel();
    timers.push(setTimeout(cancel, options.timeoutMs));
    for (const stream of [child.stdout, child.stderr]) {
        let rest = '';
        stream?.setEncoding('utf8').on('data', (part) => {
            const lines = (rest + part).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                options.line(line);
        });
        stream?.on('end', () => {
            if (rest !== '')
                options.line(rest);
        });
    }
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            for (const timer of timers)
                clearTimeout(timer);
            options.signal.removeEventListener('abort', cancel);
            resolve({ code: code ?? 1, cancelled });
        });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/steps.js











/** Runs the steps of one job in a workspace of its own, then the post steps in reverse order. */
async function runJob(host, id, definition, given, workflow = {}) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-job-'));
    const job = {
        host,
        id,
        workspace: (0,external_node_path_.join)(folder, 'work'),
        temp: (0,external_node_path_.join)(folder, 'temp'),
        masks: new Set(Object.values((given['secrets'] ?? {})).filter((secret) => secret.length > 3)),
        steps: {},
        env: {},
        paths: [],
        ...defaultsOf(definition, workflow),
        status: 'success',
        posts: [],
        context: given,
    };
    (0,external_node_fs_.mkdirSync)(job.workspace, { recursive: true });
    (0,external_node_fs_.mkdirSync)(job.temp, { recursive: true });
    try {
        // Of the workflow first, then of the job.
        const outer = (given['env'] ?? {});
        job.env = texts({ ...outer, ...definition.env }, given, 'success');
        for (const [index, step] of (definition.steps ?? []).entries())
            await runStep(job, step, index);
        for (const post of job.posts.reverse())
            if ((0,expression/* condition */.uH)(post.when, context(job), job.status))
                await post.run();
        const outputs = jobOutputs(job, definition);
        return { result: job.status, outputs };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function defaultsOf({ defaults }, workflow) {
    const of = (key) => {
        const own = defaults;
        return own?.run?.[key] ?? workflow.defaults?.run?.[key];
    };
    const shell = of('shell') ?? 'bash';
    if (shell !== 'bash' && shell !== 'sh')
        throw new errors.UsageError(`defaults.run.shell is ${shell}; the local runner knows bash and sh.`);
    return { shell, workingDirectory: of('working-directory') ?? '.' };
}
async function runStep(job, step, index) {
    const { host } = job;
    if (host.signal.aborted)
        job.status = 'cancelled';
    const from = context(job);
    const name = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '', from, job.status));
    const id = step.id ?? `__${index}`;
    if (!(0,expression/* condition */.uH)(step.if, from, job.status)) {
        job.steps[id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
        host.onEvent({ type: 'step', job: job.id, name, state: 'skipped' });
        return;
    }
    host.onEvent({ type: 'step', job: job.id, name, state: 'started' });
    const files = commandFiles(job, index);
    let code = 1;
    try {
        code =
            step.uses === undefined
                ? await runScript(job, step, files)
                : await runAction(job, step, files, name);
    }
    catch (thrown) {
        say(job, `::error::${(0,errors.messageOf)(thrown)}`);
    }
    const outputs = acceptedOutputs(job, files);
    for (const [key, value] of (0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.env, 'utf8')))
        job.env[key] = value;
    job.paths.unshift(...(0,external_node_fs_.readFileSync)(files.path, 'utf8').split('\n').filter(Boolean));
    job.host.summary?.(job.id, name, (0,external_node_fs_.readFileSync)(files.summary, 'utf8'));
    const outcome = code === 0 ? 'success' : host.signal.aborted ? 'cancelled' : 'failure';
    const forgiven = outcome === 'failure' && (0,expression/* interpolate */.GW)(step['continue-on-error'], from, job.status) === true;
    job.steps[id] = { outputs, outcome, conclusion: forgiven ? 'success' : outcome };
    if (outcome !== 'success' && !forgiven && job.status === 'success')
        job.status = outcome;
    host.onEvent({ type: 'step', job: job.id, name, state: 'ended', result: outcome });
}
async function runScript(job, step, files) {
    const script = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(step.run ?? '', context(job), job.status));
    const folder = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(step['working-directory'] ?? job.workingDirectory, context(job), job.status));
    const shell = step.shell ?? job.shell;
    const { code } = await runProcess(shell, shell === 'sh'
        ? ['-e', '-c', script]
        : ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        ...processOptions(job, step, baseEnvironment(job, step, files)),
        cwd: (0,external_node_path_.resolve)(job.workspace, folder),
    });
    return code;
}
async function runAction(job, step, files, name) {
    const [path = ''] = (step.uses ?? '').split('@');
    const given = texts(step.with ?? {}, context(job), job.status);
    const own = ownAction.exec(path);
    const local = (step.uses ?? '').startsWith('./');
    if (own === null && !local) {
        const { artifacts, repository } = job.host;
        standIn(path, given, { artifacts, workspace: job.workspace, repository }, (line) => say(job, line));
        return 0;
    }
    const folder = local
        ? (0,external_node_path_.resolve)(job.workspace, step.uses ?? '')
        : (0,external_node_path_.join)(job.host.bundle, own?.[1] ?? '');
    const action = (0,dist.parse)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8'));
    if (!action.runs.using.startsWith('node'))
        throw new errors.UsageError(`${step.uses} is a ${action.runs.using} action; the local runner runs node actions.`);
    const defaults = Object.entries(action.inputs ?? {}).map(([key, about]) => [
        key,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(about.default ?? '', context(job), job.status)),
    ]);
    const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given }).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, String(value)]);
    const env = {
        ...baseEnvironment(job, step, files),
        ...Object.fromEntries(inputs),
    };
    const { post } = action.runs;
    if (post !== undefined)
        job.posts.push({
            name,
            when: action.runs['post-if'] ?? 'always()',
            run: async () => {
                const saved = Object.fromEntries([...(0,file_commands/* readFileCommands */.D)((0,external_node_fs_.readFileSync)(files.state, 'utf8'))].map(([key, value]) => [
                    `STATE_${key}`,
                    value,
                ]));
                const options = {
                    ...processOptions(job, step, { ...env, ...saved }),
                    signal: new AbortController().signal,
                };
                return (await runProcess(process.execPath, [(0,external_node_path_.join)(folder, post)], options)).code;
            },
        });
    return (await runProcess(process.execPath, [(0,external_node_path_.join)(folder, action.runs.main)], processOptions(job, step, env))).code;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/run.js







/** Runs a workflow on this machine: needs, outputs, matrix, reusable workflows, JavaScript actions with their post steps. */
async function runWorkflow(options) {
    const file = (0,external_node_path_.isAbsolute)(options.workflow)
        ? options.workflow
        : (0,external_node_path_.join)(options.repository, '.github/workflows', options.workflow);
    const workflow = readRunnable(file, options.repository);
    const trigger = ['workflow_dispatch', 'workflow_call'].find((one) => one in workflow.on);
    const inputs = trigger === undefined ? noInputs(options) : (0,workflow_workflow/* inputsOf */.Vc)(workflow, trigger, options.inputs);
    const github = {
        ...options.github,
        workflow: workflow.name ?? options.workflow,
        event_name: trigger ?? Object.keys(workflow.on)[0] ?? 'push',
        event: { ...fieldsOf(options.github['event']), inputs },
    };
    const base = { github, inputs, vars: options.vars, secrets: options.secrets };
    const jobs = await runJobs({ ...options, github }, options.repository, workflow, base, '');
    const results = Object.values(jobs).map(({ result }) => result);
    const conclusion = results.includes('cancelled')
        ? 'cancelled'
        : results.includes('failure')
            ? 'failure'
            : 'success';
    return { conclusion, jobs };
}
const fieldsOf = (value) => value !== null && typeof value === 'object' ? value : {};
function noInputs({ inputs }) {
    const [name] = Object.keys(inputs);
    if (name === undefined)
        return {};
    throw new errors.UsageError('The workflow takes no inputs: it is started by an event.', { input: name });
}
async function runJobs(host, repository, workflow, base, prefix) {
    const results = {};
    const running = new Map();
    const needsOf = ({ needs = [] }) => typeof needs === 'string' ? [needs] : needs;
    for (const [id, job] of Object.entries(workflow.jobs))
        for (const need of needsOf(job))
            if (!(need in workflow.jobs))
                throw new errors.UsageError(`Job ${id} needs ${need}, which does not exist.`);
    const start = (id, job) => {
        const found = running.get(id);
        if (found !== undefined)
            return found;
        const run = (async () => {
            await Promise.all(needsOf(job).map((need) => start(need, workflow.jobs[need] ?? {})));
            results[id] = await runOne(host, repository, job, {
                id: `${prefix}${id}`,
                workflow,
                needs: Object.fromEntries(needsOf(job).map((need) => [need, results[need]])),
            }, { ...base, env: workflow.env ?? {} }, statusOf(workflow, id, results));
        })();
        running.set(id, run);
        return run;
    };
    await Promise.all(Object.entries(workflow.jobs).map(([id, job]) => start(id, job)));
    return results;
}
/** success() of a job looks at all its ancestors; a skipped one counts as not successful. */
function statusOf(workflow, id, results) {
    const ancestors = new Set();
    const visit = (name) => {
        const { needs = [] } = workflow.jobs[name] ?? {};
        for (const need of typeof needs === 'string' ? [needs] : needs) {
            if (ancestors.has(need))
                continue;
            ancestors.add(need);
            visit(need);
        }
    };
    visit(id);
    const all = [...ancestors].map((name) => results[name]?.result);
    if (all.includes('cancelled'))
        return 'cancelled';
    return all.some((result) => result === 'failure' || result === 'skipped') ? 'failure' : 'success';
}
async function runOne(host, repository, job, about, base, status) {
    const context = { ...base, needs: about.needs, strategy: {}, matrix: {} };
    const cancelled = host.signal.aborted ? 'cancelled' : status;
    if (!(0,expression/* condition */.uH)(job.if, context, cancelled)) {
        host.onEvent({ type: 'job', job: about.id, name: about.id, state: 'skipped' });
        return { result: 'skipped', outputs: {} };
    }
    const strategy = strategyOf(about.id, job, context, status);
    const once = (within, id, one) => runOnce(within, repository, job, { ...about, id }, one, status);
    return strategy === undefined
        ? await once(host, about.id, context)
        : await runMatrix(host, about.id, strategy, context, once);
}
async function runOnce(host, repository, job, { id, workflow, }, context, status) {
    const name = (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(job.name ?? id, context, status));
    host.onEvent({ type: 'job', job: id, name, state: 'started' });
    const ran = job.uses === undefined
        ? await runJob(host, id, job, context, workflow)
        : await callWorkflow(host, repository, job, id, context, status);
    host.onEvent({ type: 'job', job: id, name, state: 'ended', result: ran.result });
    const forgiven = ran.result === 'failure' && (0,expression/* interpolate */.GW)(job['continue-on-error'], context, status) === true;
    return forgiven ? { ...ran, result: 'success' } : ran;
}
async function callWorkflow(host, repository, job, id, context, status) {
    const uses = job.uses ?? '';
    if (!uses.startsWith('./'))
        throw new errors.UsageError(`Job ${id} calls ${uses}; the local runner calls workflows of the same repository (./…).`);
    const called = readRunnable((0,external_node_path_.join)(repository, uses), repository);
    const given = Object.fromEntries(Object.entries(job.with ?? {}).map(([key, value]) => [
        key,
        (0,expression/* interpolate */.GW)(value, context, status),
    ]));
    const inputs = (0,workflow_workflow/* inputsOf */.Vc)(called, 'workflow_call', given);
    const inherited = job.secrets === 'inherit';
    const named = Object.fromEntries(Object.entries(inherited ? {} : (job.secrets ?? {})).map(([key, value]) => [
        key,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, context, status)),
    ]));
    const secrets = inherited ? context['secrets'] : named;
    const inner = { github: context['github'], vars: context['vars'], inputs, secrets };
    const jobs = await runJobs(host, repository, called, inner, `${id} / `);
    const results = Object.values(jobs).map(({ result }) => result);
    const result = results.includes('cancelled')
        ? 'cancelled'
        : results.includes('failure')
            ? 'failure'
            : 'success';
    const outputs = Object.fromEntries(Object.entries(called.on['workflow_call']?.outputs ?? {}).map(([name, { value }]) => [
        name,
        (0,expression/* textOf */.b6)((0,expression/* interpolate */.GW)(value, { ...inner, jobs }, 'success')),
    ]));
    return { result, outputs };
}


/***/ })

};
