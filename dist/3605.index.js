export const id = 3605;
export const ids = [3605];
export const modules = {

/***/ 37767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut),
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes to standard output, as fast as it is read; nothing of an empty text. */
const writeOut = (text) => text === ''
    ? Promise.resolve()
    : new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
    });
/** Lines, each with its end. */
const writeLines = (lines) => writeOut(lines.map((line) => `${line}\n`).join(''));


/***/ }),

/***/ 53605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineTaker: () => (/* binding */ lineTaker),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _logs_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62611);
/* harmony import */ var _standard_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37767);




const summary = 'Group log lines by what they have in common';
const usage = `sluice templates [--explain]

Reads log lines on standard input and writes one number a line on standard output: lines of one template have the same number (Drain; docs/diagnosis.md).
--explain   number, tab, the template as it is at that time, with <*> where lines differ

Of a line only its first ${_logs_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N.lineLength} characters count. Memory is bounded by the number of templates (${_logs_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N.templates}); lines beyond them get number 0.
Exit code: 0, 2 usage.`;
async function run(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { explain: { type: 'boolean' } },
    });
    if (positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`'${positionals[0]}' is not expected.`, {
            fix: 'Lines come from standard input: sluice templates < app.log',
        });
    const miner = (0,_logs_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .templateMiner */ .o)();
    const answer = values.explain === true ? explained(miner) : (line) => String(miner.add(line));
    const take = lineTaker(answer);
    process.stdin.setEncoding('utf8');
    for await (const chunk of process.stdin)
        await (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOut */ .s)(take.chunk(String(chunk)));
    await (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOut */ .s)(take.end());
    return 0;
}
const explained = (miner) => (line) => {
    const id = miner.add(line);
    return `${id}\t${(miner.template(id)?.words ?? []).join(' ')}`;
};
/** Lines out of chunks; of a line without an end only as much is kept as counts. */
function lineTaker(answer) {
    let rest = '';
    let open = false;
    return {
        chunk(text) {
            const out = [];
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                const line = rest + text.slice(from, end);
                out.push(answer(line.endsWith('\r') ? line.slice(0, -1) : line));
                rest = '';
                from = end + 1;
            }
            open = from < text.length || (open && from === 0);
            if (rest.length <= _logs_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N.lineLength)
                rest += text.slice(from, from + _logs_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N.lineLength + 1 - rest.length);
            return out.length === 0 ? '' : `${out.join('\n')}\n`;
        },
        end: () => (open ? `${answer(rest)}\n` : ''),
    };
}


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
