export const id = 5897;
export const ids = [5897];
export const modules = {

/***/ 72956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   xK: () => (/* binding */ messageOfStanding)
/* harmony export */ });
/* unused harmony export effectText */
/** The sentence that a failing verdict gives. */
function messageOfStanding({ track }, total, needed) {
    const effect = track.effect();
    const size = effect === null ? 'worse than the stable version' : effectText(effect, track.metric);
    return `${track.metric.name}: ${size}; evidence of the release ${odds(total)} to 1, needed ${odds(needed)} to 1`;
}
const silent = 'no data from the canary';
function standingOf(parts, about) {
    const { track, weight, needed, enoughReverse } = parts;
    const harm = track.harm();
    const reverse = track.reverse();
    const effect = track.effect();
    const failing = weight * harm >= needed || (about.verdict === 'fail' && about.deciding);
    const obstacle = about.missing ? silent : about.obstacle;
    const verdict = failing ? 'fail' : obstacle === undefined ? 'pass' : 'inconclusive';
    return {
        metric: track.metric.name,
        verdict,
        ...track.seen(),
        effect,
        eValue: log10(Math.log(harm)),
        reverse: log10(reverse),
        reason: reasonOf(track, { ...about, failing, obstacle }),
        otherwise: otherwise(verdict, track, { weight, needed, enoughReverse, obstacle }),
        ...(about.improved.length > 0 ? { contradictedBy: about.improved } : {}),
    };
}
function reasonOf(track, about) {
    if (about.missing)
        return 'no data from the canary while the stable version reports';
    const effect = track.effect();
    const note = track.note();
    const likeness = track.likeness();
    const worse = `worse than ${note === undefined ? 'the stable version' : 'usual'}: `;
    return [
        about.failing ? worse : `${about.obstacle ?? 'not relevantly worse'}; `,
        effect === null ? '' : `${effectText(effect, track.metric)}; `,
        `evidence${about.failing ? ' of this check alone' : ' of harm'} ${odds(track.harm())} to 1`,
        note === undefined ? '' : `; ${note}`,
        likeness === undefined ? '' : `; ${likeness}`,
        about.improved.length > 0
            ? `; contradiction: ${about.improved.join(', ')} improved, harm is not offset by it`
            : '',
    ].join('');
}
/** What would have changed the verdict of a metric. */
function otherwise(verdict, track, about) {
    const effect = track.effect();
    const alone = about.needed / Math.max(about.weight, 1e-9);
    if (verdict === 'fail')
        return effect === null || about.obstacle === silent
            ? 'data from the canary would have let it be judged'
            : `it would not have failed had it stayed within the tolerance (${toleranceText(track)})`;
    if (verdict === 'inconclusive')
        return about.obstacle === undefined ? '' : `it could pass without this: ${about.obstacle}`;
    const proven = track.reverse() >= about.enoughReverse
        ? `a difference of ${changeText(track.margin, track.metric)} or more is excluded ${odds(Math.exp(Math.min(track.reverse(), 60)))} to 1`
        : `a difference of ${changeText(track.margin, track.metric)} is not yet excluded (${odds(Math.exp(track.reverse()))} to 1 of ${odds(Math.exp(about.enoughReverse))})`;
    return `it would have failed at ${odds(alone)} to 1 by itself; ${proven}`;
}
function toleranceText(track) {
    const { tolerated, metric } = track;
    return metric.kind === 'counts'
        ? `a rate up to ${1 + tolerated} times ${track.note() === undefined ? "the stable version's" : 'the usual one'}`
        : changeText(tolerated, metric);
}
function changeText(change, { kind, direction }) {
    const sign = direction === 'decrease' ? '−' : direction === 'either' ? '±' : '+';
    return kind === 'counts'
        ? `${sign}${Number((100 * change).toPrecision(2))} points`
        : `${sign}${Number((100 * change).toPrecision(2))} %`;
}
function effectText(effect, metric) {
    const number = (x) => {
        const value = 100 * x;
        const text = Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(effect.kind === 'ratio' ? 1 : 2);
        return `${value >= 0 ? '+' : ''}${text}`;
    };
    const unit = effect.kind === 'ratio' ? '%' : 'points';
    const what = metric.kind === 'histogram' ? 'latency ' : '';
    return `${what}${number(effect.estimate)} ${unit} on average (${number(effect.low)} to ${number(effect.high)})`;
}
/** An e-value as a bet that people know: 9,300 to 1. */
function odds(value) {
    const shown = Math.min(value, 1e12);
    return shown >= 10 ? String(Math.round(Number(shown.toPrecision(2)))) : shown.toPrecision(2);
}
const log10 = (natural) => Math.round((100 * natural) / Math.LN10) / 100;


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


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** The Markdown door: text from outside as inert text. Control and bidi characters go, all that could be syntax becomes an entity. */
function markdown(text) {
    return (text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} .,:;%/()+=×–−…·-]/gu, (c) => `&#${c.codePointAt(0)};${breaks(c)}`)
        // Links, mentions and references are made of plain characters too.
        .replace(/\bGH-(?=\d)/gi, (c) => `${c.slice(0, 2)}&#8203;-`)
        .replace(/:\/\//g, '&#58;&#47;&#47;')
        .replace(/\bwww\./gi, (c) => `${c.slice(0, 3)}&#46;`));
}
/** Mentions and references are found after entities were decoded: a space of no width stands between the sign and the name. */
const breaks = (c) => (c === '@' || c === '#' || c === '!' ? '&#8203;' : '');
/** Inside `<code>`: every character that is no letter or digit as an entity. */
function code(text) {
    const inert = text
        .replace(unprintable, ' ')
        .replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`);
    return `<code>${inert}</code>`;
}
/** The HTML door, for text and attribute values. */
function html(text) {
    return text.replace(unprintable, ' ').replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0)};`);
}
/** Only https (and http) addresses become links. */
function link(label, address) {
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
        ? `[${markdown(label)}](${address})`
        : markdown(label);
}


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   gx: () => (/* binding */ oddsText),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _judge_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);

/** What is counted and not measured: which pod, and what it said, is told better in words. */
const counted = ['pods', 'looks', 'ticks', 'probes', 'restarts'];
/** A number with its unit, rounded to what a person compares. */
function amount(value, unit) {
    if (value === null)
        return '–';
    switch (unit) {
        case 'percent':
            return `${short(value)} %`;
        case 'bytes':
            return bytes(value);
        case 'ms':
            return Math.abs(value) >= 10_000 ? `${short(value / 1000)} s` : `${short(value)} ms`;
        case 'per-minute':
            return `${short(value)} a minute`;
        case 'count':
        case '1':
        case '':
            return short(value);
        default:
            return `${short(value)} ${value === 1 && counted.includes(unit) ? unit.slice(0, -1) : unit}`;
    }
}
function bytes(value) {
    const size = Math.abs(value);
    if (size < 1024)
        return `${short(value)} B`;
    if (size >= 1024 ** 3)
        return `${short(value / 1024 ** 3)} GiB`;
    if (size >= 1024 ** 2)
        return `${short(value / 1024 ** 2)} MiB`;
    return `${short(value / 1024)} KiB`;
}
/** Three digits at most, no zero at the end, and a small number is not nothing. */
function short(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e6)
        return String(value);
    if (size >= 1e15)
        return value.toExponential(1);
    if (size >= 100)
        return value.toFixed(0);
    const text = size >= 10 ? value.toFixed(1) : size >= 0.01 ? value.toFixed(2) : value.toPrecision(1);
    return /e/.test(text) ? text : text.replace(/\.?0+$/, '');
}
/** The canary against stable; '' when there is nothing to divide by, or nothing between them. */
function difference(canary, baseline) {
    if (canary === null || baseline === null || baseline === 0)
        return '';
    const change = Math.round((100 * (canary - baseline)) / Math.abs(baseline));
    if (change === 0)
        return '';
    if (change >= 900)
        return `×${short(canary / baseline)}`;
    return `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}
/** `5 of 8`; events that another arm shares may be fractions. */
const countsText = ({ bad, total }) => `${short(Math.round(bad))} of ${short(Math.round(total))}`;
/** `750 : 1 (stops at 100 : 1)`: a bet on harm, and the bet at which a release is stopped. */
const oddsText = ({ harm, stopsAt, }) => `${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(harm)} : 1 (stops at ${(0,_judge_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .odds */ .VH)(stopsAt)} : 1)`;
/** A diagnosis is never certain: two decimals, from 0.01 to 0.99. */
const confidenceText = (confidence) => Math.min(0.99, Math.max(0.01, confidence)).toFixed(2);


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
const gone = '[redacted]';
/** What looks like a secret by its form: who issued it says so in its first letters. */
const issued = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{15,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{30,}/g,
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g,
    /\b(?:npm_|hvs\.|dop_v1_|SG\.)[A-Za-z0-9_.-]{20,}/g,
];
/** `password=…`, `"token": "…"`, `--secret …`: the name stays, the value goes. */
const namedValue = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|credentials?|auth[_-]?key|session[_-]?id|cookie|dsn)["']?\s{0,3}[=:]\s{0,3})(?!\[redacted)("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^\s,;&"'}\])]{1,2000})/gi;
const authorization = /\b(bearer|basic|authorization:(?: bearer| basic| token)?)\s{1,3}[A-Za-z0-9+/_.~=-]{6,2000}/gi;
/** `scheme://user:password@host`. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/gi;
/** Keys as people print them: hexadecimal, except the digest of an image. */
const hexadecimal = /(?<!sha256:)(?<![A-Za-z0-9])[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const run = /[A-Za-z0-9+/_=-]{20,}/g;
/** Text of the cluster without its secrets: by the form of known tokens, by the name before a value, and by what only chance writes. */
function redact(text) {
    let said = text;
    for (const form of issued)
        said = said.replace(form, gone);
    return said
        .replace(authorization, `$1 ${gone}`)
        .replace(namedValue, `$1${gone}`)
        .replace(userInfo, `$1${gone}@`)
        .replace(hexadecimal, gone)
        .replace(run, (found) => (isRandom(found) ? gone : found));
}
/** Upper case, lower case and digits mixed within one run, with the entropy of chance: no word, path or name of a pod is. */
function isRandom(found) {
    return found
        .split(/[/_-](?=[a-z]+[/_-]|[a-z]+$)/)
        .some((part) => part.length >= 20 &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        entropyBits(part) >= 3.8);
}
/** Shannon entropy per character. */
function entropyBits(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => {
        const p = n / text.length;
        return sum - p * Math.log2(p);
    }, 0);
}


/***/ })

};
