export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 53090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/case.js + 12 modules
var judge_case = __webpack_require__(74861);
;// CONCATENATED MODULE: ./lib/judge/lines.js
/** What is wrong with a line, named by field. */
class LineError extends Error {
    name = 'LineError';
}
const kinds = ['histogram', 'counts', 'gauge'];
const directions = ['increase', 'decrease', 'either'];
/** `metrics` of the running case; undefined = there is none, and the data of a tick is not looked at. */
function parseLine(text, metrics) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new LineError('not JSON');
    }
    if (!isFields(value))
        throw new LineError('not a JSON object');
    switch (value['type']) {
        case 'start':
            return { type: 'start', start: parseStart(value) };
        case 'tick':
            return parseTick(value, metrics);
        default:
            throw new LineError(`its type ${shown(value['type'])} is not start or tick`);
    }
}
function parseStart(fields) {
    if ((fields['v'] ?? 1) !== 1)
        throw new LineError(`its protocol version v ${shown(fields['v'])} is not 1`);
    const list = fields['metrics'];
    if (!Array.isArray(list) || list.length === 0)
        throw new LineError('its metrics are not a list');
    const metrics = list.map((item, i) => parseMetric(item, `metrics[${i}]`));
    const twice = metrics.find(({ name }, i) => metrics.findIndex((m) => m.name === name) !== i);
    if (twice !== undefined)
        throw new LineError(`two metrics are named ${twice.name}`);
    const pre = fields['pre'] ?? [];
    if (!Array.isArray(pre))
        throw new LineError('its pre is not a list of ticks');
    const onsets = fields['onsets'] ?? [];
    if (!Array.isArray(onsets))
        throw new LineError('its onsets are not a list of ticks');
    const minimum = fields['minimum'];
    return {
        case: textOf(fields, 'case'),
        tickSeconds: numberOf(fields, 'tick_s', 15, 0),
        horizon: numberOf(fields, 'horizon', 240, 1),
        alpha: numberOf(fields, 'alpha', 0.01, 1e-9, 0.5),
        weight: numberOf(fields, 'weight', 0.5, 0, 1),
        warmup: numberOf(fields, 'warmup', 0, 0),
        metrics,
        pre: pre.map((tick, i) => parseData(tick, metrics, `pre[${i}]`)),
        onsets: onsets.map((k, i) => finite(k, `onsets[${i}]`)),
        atHorizon: fields['at_horizon'] === 'pass-unless-relevant' ? 'pass-unless-relevant' : 'inconclusive',
        ...(fields['min_bake'] === undefined
            ? {}
            : { minBakeTicks: numberOf(fields, 'min_bake', 40, 1) }),
        ...(isFields(minimum)
            ? {
                minimum: {
                    events: numberOf(minimum, 'events', 100, 0),
                    ticks: numberOf(minimum, 'ticks', 5, 0),
                },
            }
            : {}),
        ...(fields['history'] === undefined || fields['history'] === null
            ? {}
            : { history: parseHistory(fields['history']) }),
    };
}
function parseMetric(item, at) {
    if (!isFields(item))
        throw new LineError(`${at} is not an object`);
    const name = textOf(item, 'name', `${at}.`);
    const kind = kinds.find((k) => k === item['kind']);
    if (kind === undefined)
        throw new LineError(`${at}.kind ${shown(item['kind'])} is not ${kinds.join(', ')}`);
    const given = item['direction'] ?? 'increase';
    const direction = directions.find((d) => d === given);
    if (direction === undefined)
        throw new LineError(`${at}.direction ${shown(given)} is not ${directions.join(', ')}`);
    const optional = (key) => item[key] === undefined || item[key] === null
        ? {}
        : { [key]: numberOf(item, key, 0, 0, Number.MAX_VALUE, `${at}.`) };
    if (kind === 'counts' && Number(item['slo'] ?? 0) > 1)
        throw new LineError(`${at}.slo ${shown(item['slo'])} has another unit: of counts it is a proportion from 0 to 1`);
    return {
        name,
        kind,
        direction,
        unit: typeof item['unit'] === 'string' ? item['unit'] : '1',
        ...(kind === 'histogram' ? { le: parseBounds(item['le'], `${at}.le`) } : {}),
        ...optional('slo'),
        ...optional('quantile'),
        ...optional('tolerance'),
        ...optional('relevance'),
        ...optional('weight'),
    };
}
function parseBounds(value, at) {
    if (!Array.isArray(value) || value.length < 2)
        throw new LineError(`${at} is not a list of upper bounds`);
    value.forEach((bound, i) => {
        const last = i === value.length - 1;
        const before = value[i - 1];
        if (bound === null && last)
            return;
        if (typeof bound !== 'number' || !Number.isFinite(bound))
            throw new LineError(`${at}[${i}] ${shown(bound)} is not a number${last ? ' or null' : ''}`);
        if (typeof before === 'number' && bound <= before)
            throw new LineError(`${at}[${i}] ${shown(bound)} is not above the bound before it`);
    });
    return value;
}
function parseHistory(value) {
    if (!isFields(value))
        throw new LineError('its history is not an object');
    for (const [name, days] of Object.entries(value)) {
        if (!Array.isArray(days))
            throw new LineError(`history.${name} is not a list of days`);
        days.forEach((day, d) => {
            if (!Array.isArray(day))
                throw new LineError(`history.${name}[${d}] is not a list of numbers`);
            const wrong = day.findIndex((y) => y !== null && !(typeof y === 'number' && Number.isFinite(y)));
            if (wrong >= 0)
                throw new LineError(`history.${name}[${d}][${wrong}] ${shown(day[wrong])} is not a number`);
        });
    }
    return value;
}
function parseTick(fields, metrics) {
    const k = fields['k'];
    if (typeof k !== 'number' || !Number.isInteger(k) || k < 1)
        throw new LineError(`its k ${shown(k)} is not a whole number from 1`);
    return {
        type: 'tick',
        case: textOf(fields, 'case'),
        k,
        last: fields['last'] === true,
        data: metrics === undefined ? {} : parseData(fields['data'], metrics, 'data'),
    };
}
function parseData(value, metrics, at) {
    if (!isFields(value))
        throw new LineError(`its ${at} is not an object`);
    const data = {};
    for (const metric of metrics) {
        const sample = value[metric.name] ?? null;
        if (sample === null)
            continue;
        const where = `${at}.${metric.name}`;
        if (!isFields(sample))
            throw new LineError(`${where} is not {baseline, canary}`);
        data[metric.name] = {
            baseline: parseArm(sample['baseline'], metric, `${where}.baseline`),
            canary: parseArm(sample['canary'], metric, `${where}.canary`),
        };
    }
    for (const name of Object.keys(value))
        if (!metrics.some((metric) => metric.name === name))
            throw new LineError(`${at}.${name} is not a metric of the start`);
    return data;
}
function parseArm(value, metric, at) {
    if (value === null || value === undefined)
        return null;
    if (!Array.isArray(value))
        throw new LineError(`${at} is not a list`);
    const found = value.filter((x) => x !== null);
    if (found.length === 0)
        return null;
    for (const x of found)
        if (typeof x !== 'number' || !Number.isFinite(x))
            throw new LineError(`${at} has ${shown(x)}, which is not a number`);
    const numbers = found;
    checkShape(numbers, metric, at);
    return numbers;
}
function checkShape(numbers, metric, at) {
    const least = () => {
        const wrong = numbers.find((x) => x < 0);
        if (wrong !== undefined)
            throw new LineError(`${at} has ${wrong}, which is less than nothing`);
    };
    switch (metric.kind) {
        case 'histogram':
            if (numbers.length !== metric.le?.length)
                throw new LineError(`${at} has ${numbers.length} buckets, the start has ${metric.le?.length ?? 0} bounds`);
            return least();
        case 'counts': {
            if (numbers.length !== 2)
                throw new LineError(`${at} is not [bad, total]`);
            const [bad = 0, total = 0] = numbers;
            if (bad > total)
                throw new LineError(`${at} has more bad (${bad}) than total (${total})`);
            return least();
        }
        case 'gauge':
            // A ratio of what is below zero says nothing: the test takes it for missing.
            return undefined;
    }
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(fields, key, at = '') {
    const value = fields[key];
    if (typeof value === 'string' && value !== '')
        return value;
    if (typeof value === 'number')
        return String(value);
    throw new LineError(`${at}${key} ${shown(value)} is not a name`);
}
function numberOf(fields, key, otherwise, low, high = Number.MAX_VALUE, at = '') {
    const value = fields[key] ?? otherwise;
    if (typeof value === 'number' && value >= low && value <= high)
        return value;
    throw new LineError(`${at}${key} ${shown(value)} is not a number ${high === Number.MAX_VALUE ? `from ${low}` : `from ${low} to ${high}`}`);
}
function finite(value, at) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new LineError(`${at} ${shown(value)} is not a number`);
}
const shown = (value) => (JSON.stringify(value) ?? 'undefined').slice(0, 60);

// EXTERNAL MODULE: ./lib/judge/noise.js
var noise = __webpack_require__(83245);
;// CONCATENATED MODULE: ./lib/judge/strangeness.js

/** What cannot be data of this kind and unit, found before the release; undefined = nothing strange. */
function strangeness(start) {
    for (const metric of start.metrics) {
        if (metric.kind !== 'gauge')
            continue;
        const found = counterLike(metric, start) ?? unitMismatch(metric, start);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const armSeries = (metric, { pre }, arm) => pre.flatMap((tick) => {
    const values = tick[metric.name]?.[arm] ?? null;
    return values === null || values.length === 0
        ? []
        : [values.reduce((a, b) => a + b, 0) / values.length];
});
const fewestTicks = 30;
/** Every arm rises at every tick for minutes: a counter, whose rate would be a gauge. */
function counterLike(metric, start) {
    const arms = [armSeries(metric, start, 'baseline'), armSeries(metric, start, 'canary')];
    const reporting = arms.filter((series) => series.length > 0);
    const rising = (series) => series.length >= fewestTicks && series.every((y, i) => i === 0 || y > (series[i - 1] ?? y));
    return reporting.length > 0 && reporting.every(rising)
        ? `metric ${metric.name} is a counter given as gauge: it rises at every tick before the release; give its rate`
        : undefined;
}
/** The same version in both arms differs by a power of a thousand (or by 60): one of them has another unit. */
function unitMismatch(metric, start) {
    const baseline = (0,noise/* median */.JZ)(armSeries(metric, start, 'baseline'));
    const canary = (0,noise/* median */.JZ)(armSeries(metric, start, 'canary'));
    if (!(baseline > 0) || !(canary > 0))
        return undefined;
    const ratio = Math.max(canary / baseline, baseline / canary);
    const units = [60, 1000, 1e6, 1e9].find((unit) => Math.abs(Math.log(ratio / unit)) < 0.25);
    return units === undefined
        ? undefined
        : `metric ${metric.name} has two units: before the release its arms, which run the same version, differ by a factor of about ${units}`;
}

;// CONCATENATED MODULE: ./lib/judge/session.js



function session(explain) {
    let number = 0;
    let wrong = 0;
    let running;
    // A case with a line that could not be read must not end in a verdict.
    let broken;
    const begin = (start) => {
        running = undefined;
        const strange = strangeness(start);
        if (strange !== undefined)
            throw new LineError(strange);
        broken = undefined;
        running = { name: start.case, metrics: start.metrics, judged: (0,judge_case/* startCase */.N)(start) };
    };
    const handle = (text) => {
        const line = parseLine(text, broken === undefined ? running?.metrics : undefined);
        if (line.type === 'start') {
            begin(line.start);
            return undefined;
        }
        if (broken !== undefined)
            throw new LineError(`case ${line.case} is spoilt: ${broken}`);
        if (running === undefined || running.name !== line.case)
            throw new LineError(`its case ${JSON.stringify(line.case)} has not been started`);
        const answer = running.judged.tick(line.k, line.data, line.last);
        const verdict = line.last && answer.verdict === 'continue' ? 'inconclusive' : answer.verdict;
        return JSON.stringify({
            case: answer.case,
            k: line.k,
            verdict,
            metric: answer.metric,
            score: answer.score,
            reason: answer.reason,
            ...(explain && verdict !== 'continue' ? { metrics: running.judged.standing() } : {}),
        });
    };
    return {
        line(text) {
            number += 1;
            if (text.trim() === '')
                return undefined;
            try {
                return handle(text);
            }
            catch (thrown) {
                if (!(thrown instanceof LineError))
                    throw thrown;
                wrong += 1;
                broken ??= `line ${number}: ${thrown.message}`;
                return JSON.stringify({ line: number, error: thrown.message });
            }
        },
        errors: () => wrong,
    };
}

// EXTERNAL MODULE: ./lib/cli/standard-output.js
var standard_output = __webpack_require__(37767);
;// CONCATENATED MODULE: ./lib/cli/judge.js




const summary = 'Judge canaries: JSON lines on standard input, one answer per tick';
const usage = `sluice judge [--explain]

Reads {"type":"start",…} and {"type":"tick",…} lines (protocol v1, docs/judge.md) and writes one JSON line per tick:
{"case","k","verdict":"continue|fail|pass|inconclusive","metric","score","reason"}. Many cases, one after another.
--explain   a deciding answer also carries every metric: effect with confidence interval, e-value, samples, what would have changed it

A line that cannot be used gets {"line","error"} and spoils its case: no verdict follows until the next start.
Exit code: 0 every line was used, 2 at least one was not.`;
async function run(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { explain: { type: 'boolean' } },
    });
    if (positionals.length > 0)
        throw new lib_errors.UsageError(`'${positionals[0]}' is not expected.`, {
            fix: 'Lines come from standard input: sluice judge < cases.jsonl.',
        });
    const { line, errors } = session(values.explain === true);
    let rest = '';
    process.stdin.setEncoding('utf8');
    for await (const chunk of process.stdin) {
        // Whatever arrived together is answered together: a tick is answered before the next one is waited for.
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        await answered(lines.map(line));
    }
    await answered([line(rest)]);
    return errors() === 0 ? 0 : 2;
}
const answered = (answers) => (0,standard_output/* writeLines */.x)(answers.filter((answer) => answer !== undefined));


/***/ }),

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


/***/ })

};
