export const id = 5976;
export const ids = [5976];
export const modules = {

/***/ 55976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  causeOf: () => (/* binding */ causeOf)
});

// UNUSED EXPORTS: diagnosedIn

// EXTERNAL MODULE: ./lib/diagnosis/live/answer.js + 3 modules
var answer = __webpack_require__(20397);
// EXTERNAL MODULE: ./lib/diagnosis/live/document.js
var live_document = __webpack_require__(97191);
// EXTERNAL MODULE: ./lib/diagnosis/log-differences.js
var log_differences = __webpack_require__(20638);
// EXTERNAL MODULE: ./lib/diagnosis/profile-differences.js
var profile_differences = __webpack_require__(79377);
// EXTERNAL MODULE: ./lib/diagnosis/spans.js + 3 modules
var spans = __webpack_require__(40072);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
;// CONCATENATED MODULE: ./lib/report/diagnosis/hints.js
/** Where to look when a rule of a ledger is broken (docs/async-gates.md, docs/gate-consistency.md, docs/gate-logs.md). */
const hints = {
    'lost-messages': 'a message is acknowledged, or its token set, before the work: a worker that dies in between loses it',
    'repeated-effects': 'GET and SET of the token are two calls, or the token is shorter than the work',
    'tokens-without-ttl': 'SETNX without EXPIRE: a worker that dies in between leaves the token for ever',
    'lag-spikes': 'the partition, its member and host in the reason; a handler that became slower, or one key that is hot',
    'saga-violations': 'the compensation that the reason names: it is not called, or not recorded',
    'stuck-sagas': 'the step that the reason names: who was to go on with it died, or waits for ever',
    leaders: 'a lease that is not renewed in time, a long pause, or a lock that is never looked at again: use fencing tokens',
    'scheduled-runs': 'two schedulers enqueue one run: a unique task id, or one leader',
    'context-bleeds': 'a worker keeps the context of the work before: pass it with the message, keep nothing beside it',
    'election-seconds': 'nobody else tries to lead, or waits for longer than the lease: retry period, and who else runs',
    'recovery-seconds': 'what a pod waits for at its start: a lock of the one that was killed, or a dependency',
};
/** What a failed measurement points at; undefined = nothing that is known. */
const hintFor = (measurement) => {
    const own = measurement.replace(/^[a-z-]+-\d+-/, '');
    return Object.hasOwn(hints, own) ? hints[own] : undefined;
};

// EXTERNAL MODULE: ./lib/diagnosis/figures.js
var figures = __webpack_require__(46432);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/diagnosis/words.js
var words = __webpack_require__(50453);
;// CONCATENATED MODULE: ./lib/report/diagnosis/html.js





const html = (text, length = 400) => (0,report_escape/* html */.qy)((0,redact.redact)(text.slice(0, 4000)).slice(0, length));
const items = (lines, tag = 'ul') => lines.length === 0
    ? ''
    : `<${tag}>${lines.map((one) => `<li>${html(one)}</li>`).join('')}</${tag}>`;
const fold = (title, body) => body === '' ? '' : `<details><summary>${(0,report_escape/* html */.qy)(title)}</summary>${body}</details>`;
/** The cause as a part of the page: inert text, no request to anywhere. */
function causeHtml(content) {
    const { diagnosis, changes } = content;
    const [first, ...others] = diagnosis.ranking;
    const accused = diagnosis.verdict === 'fault' && first !== undefined;
    const heading = accused
        ? `${diagnosis.cause === 'likely' ? 'Likely' : 'Possible'} cause (${(0,numbers/* confidenceText */.S$)(first.confidence)}): ${(0,words.suspectLine)({ ...first, says: '' })}`
        : 'No clear cause';
    const evidence = accused
        ? first.evidence.slice(0, 5)
        : first === undefined
            ? []
            : [
                `Closest, and not enough: ${first.evidence[0] ?? ''} (${(0,numbers/* confidenceText */.S$)(first.confidence)})`,
            ];
    return [
        '<h2>Why</h2>',
        `<p><b>${html(heading)}</b></p>`,
        items(evidence, 'ol'),
        content.hint === undefined ? '' : `<p><b>Look at:</b> ${html(content.hint)}.</p>`,
        `<p>Checked: ${html(diagnosis.checked.join(', ') || 'nothing could be')}.</p>`,
        diagnosis.unseen.length === 0
            ? ''
            : `<p>Could not see:</p>${items(diagnosis.unseen.slice(0, 12))}`,
        fold('Also possible', items(others
            .filter(({ confidence }) => confidence >= 0.05)
            .slice(0, 4)
            .map((one) => `${(0,words.suspectLine)({ ...one, says: '' })} (${(0,numbers/* confidenceText */.S$)(one.confidence)}): ${one.evidence[0] ?? ''}`))),
        fold('What changed', items((changes?.suspects ?? []).map(({ file, line, says }) => `${file}${line === undefined ? '' : `:${line}`}: ${says}`))),
        fold('What grew', items(grown(content))),
        fold('Log lines', items(logs(content))),
        fold('Kubernetes', items(content.pods ?? [])),
        fold('Chaos', items(content.chaos ?? [])),
        fold('How this was found', items(content.method ?? [])),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
const grown = ({ growths = [] }) => growths
    .filter(({ strength }) => strength > 0)
    .slice(0, 10)
    .map(({ kind, function: name, base, fault, unit }) => `${kind}, ${name}: ${(0,figures/* amountOf */.MT)(base, unit)} → ${(0,figures/* amountOf */.MT)(fault, unit)}`);
const logs = ({ logs: of = [] }) => of.slice(0, 15).map(({ aspect, template, base, fault }) => {
    const shares = aspect === 'order' || aspect === 'silent';
    const shown = shares ? figures/* percent */.KN : figures/* figure */.vP;
    return `${aspect}, ${shown(base)} → ${shown(fault)}: ${template}`;
});

// EXTERNAL MODULE: ./lib/report/diagnosis/report.js + 1 modules
var report = __webpack_require__(75897);
;// CONCATENATED MODULE: ./lib/report/diagnosis/cause.js












/** Evidence of the gate whose diagnosis is told: of the one that decided, else of the first that has any. */
const diagnosedIn = (evidence, deciding) => {
    const all = evidence.flatMap(({ check, facts, verdict }) => facts.diagnosis === undefined ? [] : [{ check, verdict, facts: facts.diagnosis }]);
    return (all.find(({ check }) => check === deciding) ??
        all.find(({ verdict }) => verdict === 'fail') ??
        all[0]);
};
/** Why it failed, as the report tells it: derived again from what was collected, so that a replay says the same. Undefined = nobody looked for it. */
function causeOf(evidence, deciding, observations, release) {
    const found = diagnosedIn(evidence, deciding?.check);
    if (found === undefined)
        return undefined;
    const { check, facts } = found;
    const answer = answerIn(facts, observations);
    if (typeof answer === 'string')
        return withoutFile(facts, answer);
    const hint = hintFor(deciding?.measurement ?? '');
    const content = { ...contentOf(answer, { ...release, gate: check }), hint };
    return {
        line: (0,redact.redact)((0,words.causeLine)(facts)),
        markdown: (0,report/* causeBlock */.R)(content),
        html: causeHtml(content),
    };
}
/** The answer, or why there is none. */
function answerIn({ collected }, observations) {
    if (collected === null)
        return 'what was collected could not be kept';
    const text = observations.get(collected.file);
    if (text === undefined)
        return `${collected.file} is not in the evidence folder`;
    if ((0,canonical.sha256)(text) !== collected.sha256)
        return `${collected.file} is not what was collected`;
    try {
        return (0,answer.answerOf)(live_document/* collectedDocument */.d.read(JSON.parse(text), collected.file));
    }
    catch {
        return `${collected.file} cannot be read`;
    }
}
/** The gate's own words of it, where the file behind them is not at hand. */
function withoutFile(facts, why) {
    const line = (0,redact.redact)((0,words.causeLine)(facts));
    const says = facts.suspects.slice(0, 3).map(({ says: one }) => one);
    const said = [`**${(0,report_escape/* markdown */.wD)(line)}.**`, ...says.map((one) => `- ${(0,report_escape/* markdown */.wD)((0,redact.redact)(one))}`)];
    return {
        line,
        markdown: [...said, '', `*Only that: ${(0,report_escape/* markdown */.wD)(why)}.*`].join('\n'),
        html: '',
    };
}
function contentOf({ collected, given, diagnosis, changes }, about) {
    const { fault, signs, sourceUrl } = collected;
    return {
        diagnosis,
        release: {
            ...about,
            ...(sourceUrl === '' ? {} : { sourceUrl }),
            what: collected.because,
            timeline: [],
            next: [],
        },
        growths: (0,profile_differences/* profileDifferences */.q)(given.profiles, given.served),
        logs: (0,log_differences/* logDifferences */.Rl)(given.logs, given.spans),
        spans: (0,spans/* spanFindings */.f)(given),
        pods: signs.map(({ side, reason, message, count, atS }) => `${side === 'fault' ? 'canary' : 'stable'}, ${atS.toFixed(0)} s after the gate began: ${reason}${count > 1 ? ` (${count} times)` : ''}${message === '' ? '' : `: ${message}`}`),
        chaos: fault === null
            ? []
            : [
                `${fault.kind}, on the canary alone, from ${fault.fromS.toFixed(1)} s${fault.toS === null ? '' : ` to ${fault.toS.toFixed(1)} s`} after the gate began`,
            ],
        ...(changes === undefined ? {} : { changes }),
        method: [
            `Collected from ${collected.from} to ${collected.to} because: ${collected.because}`,
            ...collected.asked,
        ],
    };
}


/***/ }),

/***/ 75897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ causeBlock),
  diagnosisReport: () => (/* binding */ diagnosisReport)
});

// UNUSED EXPORTS: passedLine

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/diagnosis/figures.js
var figures = __webpack_require__(46432);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
;// CONCATENATED MODULE: ./lib/report/diagnosis/folds.js




const kB = 1000;
/** Text from telemetry: without secrets, without anything that Markdown or GitHub would follow, and never longer than a line. */
const folds_safe = (text, length = 300) => (0,report_escape/* markdown */.wD)((0,redact.redact)(text.length > 4000 ? text.slice(0, 4000) : text).slice(0, length));
const safeCode = (text, length = 200) => (0,report_escape/* code */.aY)((0,redact.redact)(text).slice(0, length));
/** The folds in the order in which they matter; those without anything to say are left out. */
function foldsOf(content) {
    const { diagnosis } = content;
    return [
        { title: 'Evidence per suspect', budget: 6 * kB, lines: suspects(content) },
        { title: 'What changed', budget: 4 * kB, lines: changes(content) },
        { title: 'Goroutines and profiles: what grew', budget: 8 * kB, lines: profiles(content) },
        { title: 'Log lines: new, vanished, more often', budget: 6 * kB, lines: logs(content) },
        {
            title: 'Traces: own time and the way between services',
            budget: 4 * kB,
            lines: traces(content),
        },
        { title: 'Kubernetes events and restarts', budget: 4 * kB, lines: bullets(content.pods) },
        {
            title: 'Chaos',
            budget: 2 * kB,
            lines: [...bullets(content.chaos), ...bullets(diagnosis.shared)],
        },
        { title: 'Every gate and its samples', budget: 6 * kB, lines: gates(content) },
        { title: 'What could not be seen', budget: 1 * kB, lines: bullets(diagnosis.unseen) },
        { title: 'Method', budget: 1 * kB, lines: bullets(content.method) },
    ].filter(({ lines }) => lines.length > 0);
}
const bullets = (lines) => (lines ?? []).map((line) => `- ${folds_safe(line, 400)}`);
function suspects({ diagnosis }) {
    return diagnosis.ranking
        .slice(0, 5)
        .flatMap(({ service, confidence, sources, evidence }, place) => [
        `**${place + 1}. ${folds_safe(service, 100)}** (${(0,numbers/* confidenceText */.S$)(confidence)}; ${sources.join(', ') || 'little'})`,
        ...evidence.map((line) => `- ${folds_safe(line, 400)}`),
        '',
    ]);
}
function changes({ changes: of, release }) {
    if (of === undefined)
        return [];
    const head = of.range === undefined ? [] : [`Range: ${safeCode(of.range)}`, ''];
    if (of.suspects.length === 0)
        return [
            ...head,
            of.cause === 'no code cause'
                ? 'The evidence leads to nothing that was changed: no code cause.'
                : 'What was changed is not known.',
        ];
    return [
        ...head,
        ...of.suspects.map(({ file, line, lastLine, says, commit }) => {
            const lines = line === undefined
                ? ''
                : `#L${line}${lastLine === undefined || lastLine === line ? '' : `-L${lastLine}`}`;
            const place = release?.sourceUrl === undefined
                ? folds_safe(`${file}${lines}`, 200)
                : (0,report_escape/* link */.nf)(`${file}${lines}`, `${release.sourceUrl}/${encodeURI(file).replaceAll('#', '%23')}${lines}`);
            return `- ${place}: ${folds_safe(says)}${commit === undefined ? '' : ` (${safeCode(commit.sha.slice(0, 12))} ${folds_safe(commit.subject, 100)})`}`;
        }),
    ];
}
function profiles({ growths }) {
    const grown = (growths ?? []).filter(({ strength }) => strength > 0).slice(0, 10);
    if (grown.length === 0)
        return [];
    return [
        '| profile | function | baseline | canary | |',
        '|---|---|--:|--:|---|',
        ...grown.map(({ kind, function: name, base, fault, unit, growing }) => `| ${kind} | ${safeCode(name)} | ${(0,figures/* amountOf */.MT)(base, unit)} | ${(0,figures/* amountOf */.MT)(fault, unit)} | ${growing ? 'growing' : ''} |`),
        '',
        ...grown
            .slice(0, 3)
            .flatMap(({ function: name, stacks }) => [
            `Deepest growth in ${safeCode(name)}, the leaf first:`,
            ...(stacks[0]?.stack ?? []).slice(0, 12).map((frame) => `- ${safeCode(frame)}`),
            '',
        ]),
    ];
}
function logs({ logs: of, showSamples }) {
    return (of ?? []).slice(0, 15).flatMap(({ aspect, service, template, base, fault, sample }) => {
        const counts = aspect === 'order' || aspect === 'silent'
            ? `${(0,figures/* percent */.KN)(base)} → ${(0,figures/* percent */.KN)(fault)}`
            : `${(0,figures/* figure */.vP)(base)} → ${(0,figures/* figure */.vP)(fault)}`;
        const shown = showSamples === true && sample !== '' ? [`  - e.g. ${safeCode(sample, 300)}`] : [];
        return [`- ${aspect}, ${folds_safe(service, 60)}, ${counts}: ${safeCode(template, 200)}`, ...shown];
    });
}
function traces({ spans }) {
    const found = (spans ?? []).filter(({ strength }) => strength > 0.5).slice(0, 12);
    if (found.length === 0)
        return [];
    return [
        '| what | where | baseline | canary |',
        '|---|---|--:|--:|',
        ...found.map(({ aspect, service, caller, operation, base, fault }) => {
            const amount = (value) => aspect === 'shape' || aspect === 'failed'
                ? (0,figures/* percent */.KN)(value)
                : aspect === 'count'
                    ? (0,figures/* figure */.vP)(value)
                    : `${(0,figures/* figure */.vP)(value)} ms`;
            return `| ${aspect} | ${folds_safe(caller === undefined ? service : `${caller} → ${service}`, 80)} ${safeCode(operation, 100)} | ${amount(base)} | ${amount(fault)} |`;
        }),
    ];
}
const signs = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };
function gates({ gates: of }) {
    if (of === undefined || of.length === 0)
        return [];
    return [
        '| gate | baseline | canary | limit | samples | |',
        '|---|--:|--:|--:|--:|---|',
        ...of.map((row) => `| ${folds_safe(row.name, 80)} | ${folds_safe(row.baseline, 40)} | ${folds_safe(row.canary, 40)} | ${folds_safe(row.limit, 40)} | ${folds_safe(row.samples ?? '', 40)} | ${signs[row.verdict]} |`),
    ];
}

// EXTERNAL MODULE: ./lib/report/diagnosis/words.js
var words = __webpack_require__(50453);
;// CONCATENATED MODULE: ./lib/report/diagnosis/report.js




/** GitHub refuses bodies above 65,536 characters; counted in UTF-16 units and in bytes, with room to spare. */
const limits = { units: 60_000, bytes: 240_000, firstScreen: 1_800 };
const encoder = new TextEncoder();
/**
 * The diagnosis as it stands in a pull request: one screen that says what happened, why it is thought so and what to do next; the rest closed. Whole parts are
 * left out from the end when it would be too long, and that is said.
 */
function diagnosisReport(content) {
    const head = firstScreen(content);
    const folds = foldsOf(content).map(folded);
    const kept = [];
    for (const fold of folds) {
        const body = [head, ...kept, fold].join('\n\n');
        if (body.length > limits.units || encoder.encode(body).length > limits.bytes)
            break;
        kept.push(fold);
    }
    const left = folds.length - kept.length;
    const more = left === 0
        ? []
        : [
            `*${left} ${left === 1 ? 'section is' : 'sections are'} in the artifacts of the ${content.release === undefined ? 'run' : (0,report_escape/* link */.nf)('run', content.release.runUrl)}.*`,
        ];
    return [head, ...kept, ...more].join('\n\n');
}
/** What made it be looked into, where no failure did: signals that contradict each other. */
const contradictionOf = ({ release }) => release !== undefined && /^signals contradict/.test(release.what)
    ? [`${folds_safe(`S${release.what.slice(1)}`, 300)}.`]
    : [];
/** Room for the cause in a comment that says more than that (UTF-16 units). */
const blockUnits = 24_000;
/** The cause as one part of the report of a decision: what and why, what was looked at and what not; the rest closed. */
function causeBlock(content) {
    const { unseen } = content.diagnosis;
    const head = [
        ...contradictionOf(content),
        ...causeOf(content),
        ...(content.hint === undefined ? [] : [`**Look at:** ${folds_safe(content.hint, 300)}.`]),
        ...(unseen.length === 0
            ? []
            : [
                `Could not see: ${unseen
                    .slice(0, 4)
                    .map((one) => folds_safe(one, 120))
                    .join('; ')}${unseen.length > 4 ? `; and ${unseen.length - 4} more` : ''}.`,
            ]),
    ];
    // A list needs no line between its items, everything else does to stand alone.
    const shown = head
        .map((line, i) => (i > 0 && !/^\d\. /.test(line) ? `\n${line}` : line))
        .join('\n');
    const parts = foldsOf(content).map(folded);
    let room = blockUnits - shown.length;
    const kept = parts.filter((part) => {
        room -= part.length + 2;
        return room >= 0;
    });
    return [shown, ...kept].join('\n\n');
}
/** One line for a run that passed. */
const passedLine = (release) => `✅ ${safe(release.workload, 60)}: every gate passed; nothing to diagnose.`;
function folded({ title, budget, lines }) {
    const kept = [];
    let size = 0;
    for (const line of lines) {
        if (size + line.length > budget) {
            kept.push('', '*Shortened.*');
            break;
        }
        kept.push(line);
        size += line.length + 1;
    }
    return `<details><summary>${(0,report_escape/* markdown */.wD)(title)}</summary>\n\n${kept.join('\n').trimEnd()}\n\n</details>`;
}
function firstScreen(content) {
    const { release, gates } = content;
    const lines = [
        ...(release === undefined ? ['## Diagnosis'] : headOf(release)),
        '',
        ...tableOf(gates ?? []),
        ...causeOf(content),
    ];
    const next = nextOf(content);
    // The head, the cause and what to do come first; evidence gives way when the screen is full.
    const kept = [];
    let size = next.join('\n').length;
    for (const line of lines) {
        if (size + line.length > limits.firstScreen && kept.length > 6)
            break;
        kept.push(line);
        size += line.length + 1;
    }
    return [...kept, '', ...next].join('\n').trimEnd();
}
function headOf(release) {
    const token = (text) => text.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60);
    const stopped = release.exposurePercent === undefined
        ? 'Canary stopped'
        : `Canary stopped at ${release.exposurePercent} %`;
    const versions = [release.stableRevision, release.commit.slice(0, 12)]
        .filter((one) => one !== undefined && one !== '')
        .map((one) => (0,report_escape/* code */.aY)(one ?? ''));
    return [
        `<!-- sluice-diagnosis:v1 run=${token(release.runId)} gate=${token(release.gate)} sha=${token(release.commit)} -->`,
        `## ⛔ ${stopped}: ${folds_safe(release.what, 160)}`,
        [
            `${(0,report_escape/* code */.aY)(release.workload)} ${versions.join(' → ')}`,
            ...release.timeline.map((one) => folds_safe(one, 120)),
        ].join(' · '),
    ];
}
function tableOf(rows) {
    if (rows.length === 0)
        return [];
    const order = { fail: 0, error: 1, inconclusive: 2, pass: 3 };
    const shown = [...rows].sort((a, b) => order[a.verdict] - order[b.verdict]).slice(0, 4);
    return [
        '| | baseline | canary | limit | |',
        '|---|---:|---:|---:|---|',
        ...shown.map((row) => `| ${folds_safe(row.name, 60)} | ${folds_safe(row.baseline, 30)} | **${folds_safe(row.canary, 30)}** | ${folds_safe(row.limit, 30)} | ${signs[row.verdict]} |`),
        '',
    ];
}
function causeOf({ diagnosis, changes }) {
    const [first, second] = diagnosis.ranking;
    const checked = diagnosis.checked.length === 0 ? 'nothing could be' : diagnosis.checked.join(', ');
    if (diagnosis.verdict === 'none' || first === undefined) {
        const closest = first === undefined
            ? []
            : [
                `Closest, and not enough: ${folds_safe(first.service, 80)} (${(0,numbers/* confidenceText */.S$)(first.confidence)}): ${folds_safe(first.evidence[0] ?? '', 200)}.`,
            ];
        return [
            `**No clear cause.** Checked: ${checked}.`,
            ...closest,
            ...sharedLine(diagnosis.shared),
        ];
    }
    const word = diagnosis.cause === 'likely' ? 'Likely' : 'Possible';
    const changed = changes?.suspects[0]?.closeness === 1 ? ', changed in this pull request' : '';
    const innocent = changes?.cause === 'no code cause'
        ? ['The evidence leads to nothing that this pull request changed.']
        : [];
    const name = first.function === undefined ? '' : `, ${(0,report_escape/* code */.aY)(first.function)}`;
    return [
        `**${word} cause (${(0,numbers/* confidenceText */.S$)(first.confidence)}): ${(0,words.troubleOf)(first.about)} in ${folds_safe(first.service, 80)}${name}${changed}**`,
        ...first.evidence.slice(0, 3).map((line, i) => `${i + 1}. ${folds_safe(line, 260)}`),
        ...innocent,
        ...(second === undefined || second.confidence < 0.05
            ? []
            : [
                `**Also possible (${(0,numbers/* confidenceText */.S$)(second.confidence)}):** ${folds_safe(second.service, 80)}: ${folds_safe(second.evidence[0] ?? '', 180)}`,
            ]),
        ...sharedLine(diagnosis.shared),
        `Checked: ${checked}.`,
    ];
}
const sharedLine = (shared) => shared.length === 0
    ? []
    : [
        `**Not the change:** ${folds_safe(shared[0] ?? '', 200)}; what both arms have alike explains no difference.`,
    ];
function nextOf({ release, diagnosis }) {
    if (release === undefined || release.next.length === 0)
        return diagnosis.unseen.length === 0
            ? []
            : [
                `Not seen: ${diagnosis.unseen
                    .slice(0, 3)
                    .map((one) => folds_safe(one, 100))
                    .join('; ')}.`,
            ];
    const steps = release.next.slice(0, 4).map(({ says, command, url }) => {
        const text = url === undefined ? folds_safe(says, 120) : (0,report_escape/* link */.nf)(says.slice(0, 120), url);
        return command === undefined ? text : `${text}: ${(0,report_escape/* code */.aY)(command)}`;
    });
    return [`**Next:** ${steps.join(' · ')}`];
}


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   causeLine: () => (/* binding */ causeLine),
/* harmony export */   suspectLine: () => (/* binding */ suspectLine),
/* harmony export */   troubleOf: () => (/* binding */ troubleOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);

/** What is wrong, by what the evidence is about. */
const kinds = {
    pool: 'pool exhausted',
    memory: 'memory runs out',
    cpu: 'processor busy',
    disk: 'disk busy',
    gc: 'long garbage collection',
    queue: 'work piles up',
    lag: 'work piles up',
    goroutines: 'goroutines pile up',
    error: 'new errors',
    latency: 'slow responses',
    network: 'slow network',
    load: 'another load',
    lost: 'tasks are lost',
    'slow-work': 'less work is done',
    'no-data': 'no numbers of the canary',
    dependency: 'a dependency does not answer',
    readiness: 'pods are not ready',
    restarts: 'pods end and are started again',
    'lost-messages': 'messages are lost',
    'lost-tasks': 'tasks are lost with their worker',
    'repeated-effects': 'effects happen twice',
    'repeated-tasks': 'tasks are done twice',
    'tokens-without-ttl': 'idempotency tokens never end',
    'retry-schedule': 'retries do not keep to their schedule',
    'dead-letters': 'dead letters are missing or wrong',
    offsets: 'offsets do not fit what was done',
    acks: 'messages stay without an acknowledgement',
    'lag-spikes': 'consumers fall behind',
    'lag-status': 'consumers fall behind',
    'split-brain': 'two coordinators of one group',
    'saga-violations': 'sagas break their rules',
    'saga-compensation': 'sagas are not taken back',
    'stuck-sagas': 'sagas hang',
    leaders: 'leadership is not exclusive',
    'scheduled-runs': 'scheduled runs are missing or doubled',
    'schedule-drift': 'scheduled runs come late',
    'election-seconds': 'nobody takes over the lead in time',
    'recovery-seconds': 'no recovery in time from a killed pod',
    'worker-recovery': 'no recovery in time from a killed worker',
    'context-bleeds': 'tenants are mixed up',
    'context-breaks': 'messages lose their trace',
    'context-gaps': 'traces or tenants are not said',
    'snapshot-drift': 'a snapshot differs from its events',
    'replay-nondeterminism': 'a replay gives another state each time',
};
const troubleOf = (about) => Object.hasOwn(kinds, about) ? (kinds[about] ?? about) : about.replace(/-/g, ' ');
/** `pool exhausted in shop, main.(*cart).load`: plain text. */
const suspectLine = ({ service, about, function: name }) => `${troubleOf(about)} in ${service}${name === undefined ? '' : `, ${name}`}`;
/** The cause in one sentence of plain text, without its full stop; honest where there is none. */
function causeLine({ cause, suspects, unseen }) {
    const [first] = suspects;
    if (cause === 'no clear cause' || first === undefined)
        return `No clear cause${unseen.length === 0 ? '' : `; could not see: ${unseen.slice(0, 2).join('; ')}`}`;
    const word = cause === 'likely' ? 'Likely cause' : 'Possible cause';
    return `${word} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceText */ .S$)(first.confidence)}): ${suspectLine(first)}`;
}


/***/ })

};
