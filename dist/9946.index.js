export const id = 9946;
export const ids = [9946];
export const modules = {

/***/ 89946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sagaCheck: () => (/* binding */ sagaCheck)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
// EXTERNAL MODULE: ./lib/gates/consistency/sequence.js
var sequence = __webpack_require__(88218);
;// CONCATENATED MODULE: ./lib/gates/consistency/saga/definition.js



function definitionsOf() {
    const known = new Map();
    return {
        add(fields) {
            const saga = (0,ledger_fields/* textOf */.b6)(fields, 'saga');
            const steps = (0,ledger_fields/* listOf */.c3)(fields, 'steps', (item, name) => stepOf((0,ledger_fields/* itemOf */.Tu)(item, name)));
            if (steps.length === 0)
                throw new check/* LedgerError */.o("its field 'steps' is an empty list");
            if (new Set(steps.map(({ name }) => name)).size < steps.length)
                throw new check/* LedgerError */.o("its field 'steps' has one name twice");
            // Each pod of a service may write its own copy of it.
            const before = known.get(saga);
            if (before === undefined)
                known.set(saga, { definition: { saga, steps }, base: null });
            else if (JSON.stringify(before.definition.steps) !== JSON.stringify(steps))
                throw new check/* LedgerError */.o(`the saga '${saga}' is defined a second time, and otherwise`);
        },
        of(fields) {
            const step = (0,ledger_fields/* textOf */.b6)(fields, 'step');
            const fits = [...known.values()].filter(({ definition }) => (fields['saga'] === undefined || fields['saga'] === definition.saga) &&
                definition.steps.some(({ name }) => name === step));
            const [fit] = fits;
            if (fit === undefined)
                throw new sequence/* OutOfSequence */.$I(`no definition before it has a step '${step}'`);
            if (fits.length > 1)
                throw new check/* LedgerError */.o(`several definitions have a step '${step}'; its field 'saga' must say which`);
            const place = fit.definition.steps.findIndex(({ name }) => name === step);
            // Some count from 0 and some from 1; all of one saga the same way.
            const base = (0,ledger_fields/* wholeOf */.l2)(fields, 'index', 0) - place;
            if ((base !== 0 && base !== 1) || (fit.base !== null && fit.base !== base))
                throw new check/* LedgerError */.o(`its field 'index' is not the place of '${step}' in its definition`);
            fit.base = base;
            return { definition: fit.definition, place };
        },
    };
}
const stepOf = (fields) => ({
    name: (0,ledger_fields/* textOf */.b6)(fields, 'name'),
    kind: (0,ledger_fields/* choiceOf */.FH)(fields, 'kind', ['compensable', 'pivot', 'retriable']),
});

;// CONCATENATED MODULE: ./lib/gates/consistency/saga/line.js

const sagaLineOf = (fields, at, place, times) => ({
    at,
    seq: (0,ledger_fields/* bigOf */.yA)(fields, 'seq', 0n),
    place,
    action: (0,ledger_fields/* choiceOf */.FH)(fields, 'action', ['execute', 'compensate']),
    phase: (0,ledger_fields/* choiceOf */.FH)(fields, 'phase', ['started', 'succeeded', 'failed', 'unknown']),
    effectId: (0,ledger_fields/* maybe */.no)(ledger_fields/* textOf */.b6, fields, 'effect_id'),
    resource: (0,ledger_fields/* maybe */.no)(ledger_fields/* textOf */.b6, fields, 'resource'),
    amount: (0,ledger_fields/* maybe */.no)(amountOf, fields, 'amount'),
    fence: (0,ledger_fields/* maybe */.no)(ledger_fields/* bigOf */.yA, fields, 'fence'),
    ms: times(fields, 'ts'),
});
const scale = 1000000000n;
const mostAmount = 1e15;
function amountOf(fields, name) {
    const value = fields[name];
    if (typeof value === 'bigint')
        return value * scale;
    if (typeof value === 'string')
        (0,ledger_fields/* refuse */.TR)(name, value, 'a number');
    return BigInt((0,ledger_fields/* numberOf */.rl)(fields, name, -mostAmount, mostAmount).toFixed(9).replace('.', ''));
}
/** An amount in its own unit, in words. */
const shownAmount = (amount) => {
    const digits = (amount < 0n ? -amount : amount).toString().padStart(10, '0');
    const fraction = digits.slice(-9).replace(/0+$/, '');
    return `${amount < 0n ? '-' : ''}${digits.slice(0, -9)}${fraction === '' ? '' : `.${fraction}`}`;
};

;// CONCATENATED MODULE: ./lib/gates/consistency/saga/progress.js
const untouched = () => ({
    outcome: 'none',
    effectId: undefined,
    resource: undefined,
    amount: undefined,
    at: null,
    startedMs: null,
});
const sagaOf = (id, definition) => ({
    id,
    definition,
    steps: definition.steps.map(({ name, kind }) => ({
        name,
        kind,
        execute: untouched(),
        compensate: untouched(),
        loggedMs: null,
    })),
    seq: null,
    fence: null,
    failedAt: null,
    back: null,
    lastMs: Number.NEGATIVE_INFINITY,
    lastAt: 0,
});
/** Takes over one line, and says what is wrong with it at once. */
function advance(saga, line, found) {
    inSequence(saga, line, found);
    fenced(saga, line, found);
    saga.lastMs = Math.max(saga.lastMs, line.ms);
    saga.lastAt = line.at;
    const step = saga.steps[line.place];
    if (step === undefined)
        return;
    const action = step[line.action];
    if (line.action === 'execute')
        executes(saga, step, line, found);
    else
        compensates(saga, step, line, found);
    remember(saga, step, action, line, found);
}
function inSequence(saga, { seq, at }, found) {
    const { seq: last, id } = saga;
    if (last === null ? seq > 1n : seq > last + 1n)
        found.fail('S1', at, `saga ${id} goes from seq ${last ?? 'its beginning'} to ${seq}: lines are missing`);
    else if (last !== null && seq <= last)
        found.fail('S1', at, `saga ${id} goes from seq ${last} to ${seq}: it must increase`);
    saga.seq = last === null || seq > last ? seq : last;
}
function fenced(saga, { fence, at }, found) {
    if (fence === undefined)
        return;
    if (saga.fence !== null && fence < saga.fence)
        found.fail('S12', at, `saga ${saga.id} is worked on under fence ${fence} after ${saga.fence} had taken over`);
    else
        saga.fence = fence;
}
const ended = (saga) => saga.steps.every(({ execute }) => execute.outcome === 'succeeded');
function executes(saga, step, line, found) {
    const { outcome } = step.execute;
    if (line.phase === 'started' || outcome === 'none')
        begins(saga, step, line, found);
    // What has succeeded stays so: a repeated call changes nothing.
    if (outcome === 'succeeded')
        return;
    step.execute.outcome = line.phase;
    if ((line.phase === 'failed' || line.phase === 'unknown') && step.kind !== 'retriable')
        saga.failedAt ??= line.place;
}
function begins(saga, step, line, found) {
    const failed = saga.failedAt === null ? undefined : saga.steps[saga.failedAt];
    if (saga.back !== null)
        found.fail('S3', line.at, `saga ${saga.id} executes ${step.name} while it compensates`);
    else if (failed !== undefined)
        found.fail('S3', line.at, `saga ${saga.id} executes ${step.name} after ${failed.name} was ${failed.execute.outcome}`);
    else {
        const next = saga.steps.findIndex(({ execute }) => execute.outcome !== 'succeeded');
        if (next >= 0 && line.place > next)
            found.fail('S2', line.at, `saga ${saga.id} executes ${step.name} before ${saga.steps[next]?.name}`);
    }
}
function compensates(saga, step, line, found) {
    const { compensate, execute } = step;
    if (compensate.outcome === 'none') {
        if (execute.outcome === 'none')
            found.fail('S4', line.at, `saga ${saga.id} compensates ${step.name}, which it never executed`);
        const pivot = saga.steps.find(({ kind, execute }) => kind === 'pivot' && execute.outcome === 'succeeded');
        if (pivot !== undefined || ended(saga))
            found.fail('S9', line.at, `saga ${saga.id} compensates ${step.name} after ${pivot === undefined ? 'it was completed' : `its pivot ${pivot.name} succeeded`}`);
        backwards(saga, step, line, found);
    }
    saga.back = line.place;
    if (compensate.outcome !== 'succeeded')
        compensate.outcome = line.phase;
}
/** Exactly the reverse of the order of the steps, one at a time. */
function backwards(saga, step, line, found) {
    const open = saga.steps.find(({ compensate }, place) => place > line.place && compensate.outcome !== 'none' && compensate.outcome !== 'succeeded');
    if (saga.back !== null && line.place > saga.back)
        found.fail('S5', line.at, `saga ${saga.id} compensates ${step.name} after ${saga.steps[saga.back]?.name}, which is before it`);
    else if (open !== undefined)
        found.fail('S5', line.at, `saga ${saga.id} compensates ${step.name} while the compensation of ${open.name} is ${open.compensate.outcome}`);
}
function remember(saga, step, action, line, found) {
    action.at ??= line.at;
    action.startedMs ??= line.ms;
    action.resource = line.resource ?? action.resource;
    action.amount = line.amount ?? action.amount;
    if (line.effectId === undefined)
        return;
    if (action.effectId !== undefined && action.effectId !== line.effectId)
        found.fail('S7', line.at, `saga ${saga.id} has a second effect of ${line.action} ${step.name}: ${line.effectId} beside ${action.effectId}`);
    action.effectId ??= line.effectId;
}

;// CONCATENATED MODULE: ./lib/gates/consistency/saga/settle.js


/** Which steps a saga that failed must take back: those that succeeded, and those of which nobody knows. */
const mustBeCompensated = ({ kind, execute: { outcome } }, compensateFailed) => kind === 'compensable' && outcome !== 'none' && (outcome !== 'failed' || compensateFailed);
function stateOf(saga, compensateFailed) {
    if (saga.failedAt === null && saga.back === null)
        return saga.steps.every(({ execute }) => execute.outcome === 'succeeded')
            ? 'completed'
            : 'running';
    return openSteps(saga, compensateFailed).length === 0 ? 'compensated' : 'compensating';
}
/** What still has to be taken back. */
const openSteps = (saga, compensateFailed) => saga.steps.filter((step) => step.compensate.outcome !== 'succeeded' &&
    (mustBeCompensated(step, compensateFailed) || step.compensate.outcome !== 'none'));
/** What can be said of a saga once no more of it comes; a sentence where the ledger does not show its end. */
function settle(saga, about, found) {
    const state = stateOf(saga, about.compensateFailed);
    needless(saga, about.compensateFailed, found);
    if (about.logs)
        logged(saga, found);
    if (state === 'compensated')
        balanced(saga, found);
    const skipped = skippedSteps(saga, about.compensateFailed);
    for (const step of skipped)
        found.fail('S4', saga.lastAt, `saga ${saga.id} never compensates ${step.name}, which was ${step.execute.outcome}`);
    if (state === 'completed' || state === 'compensated' || skipped.length > 0)
        return null;
    const ageMs = about.nowMs - saga.lastMs;
    if (ageMs <= about.timeoutMs)
        return `saga ${saga.id} is ${state}: the ledger ends before it does`;
    stuck(saga, state, ageMs, about.compensateFailed, found);
    return null;
}
/** Compensated though nothing was to take back. */
function needless(saga, compensateFailed, found) {
    for (const { name, kind, execute, compensate } of saga.steps)
        if (compensate.outcome !== 'none' &&
            kind === 'compensable' &&
            execute.outcome === 'failed' &&
            !compensateFailed)
            found.fail('S4', compensate.at, `saga ${saga.id} compensates ${name}, which failed and had no effect`);
}
/** Steps that were left out for certain: an earlier one is already taken back. */
const skippedSteps = (saga, compensateFailed) => {
    const lowest = saga.steps.findIndex(({ compensate }) => compensate.outcome !== 'none');
    return lowest < 0
        ? []
        : saga.steps.filter((step, place) => place > lowest &&
            step.compensate.outcome === 'none' &&
            mustBeCompensated(step, compensateFailed));
};
/** The record of a compensation is kept before the one of the step before begins: a coordinator that dies in between does not forget it. */
function logged(saga, found) {
    const back = saga.steps.filter(({ compensate }) => compensate.outcome !== 'none').reverse();
    back.slice(1).forEach((step, i) => {
        const before = back[i];
        const startedMs = step.compensate.startedMs;
        if (before === undefined || startedMs === null)
            return;
        if (before.loggedMs === null || before.loggedMs > startedMs)
            found.fail('S8', step.compensate.at, `saga ${saga.id} compensates ${step.name} before it has logged the compensation of ${before.name}`);
    });
}
function stuck(saga, state, ageMs, compensateFailed, found) {
    found.fail('S10', saga.lastAt, `saga ${saga.id} is ${state} and has not moved for ${(0,ledger_times/* shownMs */.a7)(ageMs)}`);
    if (state !== 'compensating')
        return;
    for (const step of openSteps(saga, compensateFailed)) {
        const { outcome } = step.compensate;
        if (outcome === 'none')
            found.fail('S4', saga.lastAt, `saga ${saga.id} never compensates ${step.name}, which was ${step.execute.outcome}`);
        else
            found.fail('S6', step.compensate.at, `the compensation of ${step.name} in saga ${saga.id} is ${outcome} and never succeeded`);
    }
}
/** More unknown amounts than this are not tried in all ways: the balance is then not judged. */
const mostUnknown = 16;
/** What was taken is given back, by resource. A step that failed, or of which nobody knows, may have had its effect or not: one way must add up. */
function balanced(saga, found) {
    const amounts = saga.steps
        .flatMap(({ execute, compensate }) => [execute, compensate])
        .filter(({ amount, outcome }) => amount !== undefined && outcome !== 'none')
        .map(({ amount = 0n, resource = '', outcome }) => ({ amount, resource, outcome }));
    for (const resource of new Set(amounts.map((one) => one.resource))) {
        const of = amounts.filter((one) => one.resource === resource);
        const open = of.filter(({ outcome }) => outcome !== 'succeeded').map(({ amount }) => amount);
        const sum = of
            .filter(({ outcome }) => outcome === 'succeeded')
            .reduce((total, { amount }) => total + amount, 0n);
        if (open.length > mostUnknown || addsUp(sum, open))
            continue;
        const what = resource === '' ? '' : ` of ${resource}`;
        found.fail('S11', saga.lastAt, `saga ${saga.id} is compensated and leaves ${shownAmount(sum)}${what}`);
    }
}
const addsUp = (sum, open) => {
    const [first, ...rest] = open;
    return first === undefined ? sum === 0n : addsUp(sum, rest) || addsUp(sum + first, rest);
};

;// CONCATENATED MODULE: ./lib/gates/consistency/saga.js









const parametersType = (0,shape/* object */.Ik)({
    timeoutSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0, 31_536_000), 300),
    compensateFailed: (0,shape/* withDefault */.IQ)(shape/* boolean */.zM, true),
});
const format = `Lines:
  {"type":"definition","saga":"order","steps":[{"name","kind":"compensable|pivot|retriable"}]}      before its steps
  {"type":"step","saga_id","seq","step","index","action":"execute|compensate","phase":"started|succeeded|failed|unknown","effect_id","resource"?,"amount"?,"fence"?,"ts"}
  {"type":"logged","saga_id","step","ts"}      the compensation of the step is on record
  {"type":"now","ts"}                          until when the ledger was written
Parameters: timeoutSeconds (300), compensateFailed (true: the step that failed is taken back too)
Rules:
  S1   seq of a saga goes up by one from 0 or 1
  S2   steps are executed in the order of their definition
  S3   nothing is executed after a step that failed or is unknown (a retriable step is repeated)
  S4   compensated is what succeeded or is unknown (and what failed, with compensateFailed), all of it and nothing else
  S5   compensations go back in exactly the reverse order, one at a time
  S6   every compensation succeeds in the end
  S7   one effect_id for each step and action, however often it is called
  S8   the record of a compensation is kept before the next one begins (where the ledger has logged lines)
  S9   nothing is compensated after the pivot succeeded, or the saga was completed
  S10  a saga ends: completed, or compensated, within timeoutSeconds of its last line
  S11  amounts of a compensated saga add up to nothing, by resource
  S12  fences never go back: who lost the lock does not go on`;
const example = `{"type":"definition","saga":"order","steps":[{"name":"reserve","kind":"compensable"},{"name":"charge","kind":"compensable"},{"name":"ship","kind":"pivot"}]}
{"type":"step","saga_id":"o1","seq":1,"step":"reserve","index":0,"action":"execute","phase":"started","effect_id":"r1","ts":"2026-01-05T10:00:00Z"}
{"type":"step","saga_id":"o1","seq":2,"step":"reserve","index":0,"action":"execute","phase":"succeeded","effect_id":"r1","resource":"stock","amount":-1,"ts":"2026-01-05T10:00:01Z"}
{"type":"step","saga_id":"o1","seq":3,"step":"charge","index":1,"action":"execute","phase":"started","effect_id":"c1","ts":"2026-01-05T10:00:01Z"}
{"type":"step","saga_id":"o1","seq":4,"step":"charge","index":1,"action":"execute","phase":"failed","effect_id":"c1","ts":"2026-01-05T10:00:02Z"}
{"type":"step","saga_id":"o1","seq":5,"step":"charge","index":1,"action":"compensate","phase":"succeeded","effect_id":"c1-back","ts":"2026-01-05T10:00:03Z"}
{"type":"logged","saga_id":"o1","step":"charge","ts":"2026-01-05T10:00:03Z"}
{"type":"step","saga_id":"o1","seq":6,"step":"reserve","index":0,"action":"compensate","phase":"succeeded","effect_id":"r1-back","resource":"stock","amount":1,"ts":"2026-01-05T10:00:04Z"}
{"type":"logged","saga_id":"o1","step":"reserve","ts":"2026-01-05T10:00:04Z"}
{"type":"now","ts":"2026-01-05T10:05:00Z"}`;
/** Sagas end, completed or wholly taken back (Garcia-Molina and Salem, 1987). */
const sagaCheck = {
    name: 'saga',
    summary: 'every saga is completed, or wholly compensated in reverse order',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
/** Sagas at their end that are kept whole: a repeated call may still come. Of those before them only the number of their last line is kept. */
const keptAtEnd = 10_000;
function begin(parameters) {
    const found = (0,findings/* findings */.Pg)();
    const times = (0,ledger_times/* timesOf */.Qv)();
    const definitions = definitionsOf();
    const sagas = sagasOf(found, parameters);
    return {
        add: (0,sequence/* namingFirst */.Hf)((line, at) => {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            switch ((0,ledger_fields/* typeOf */.QP)(fields, ['definition', 'step', 'logged', 'now'])) {
                case 'definition':
                    return definitions.add(fields);
                case 'now':
                    return sagas.now(times(fields, 'ts'));
                case 'logged':
                    return sagas.logged(fields, times);
                case 'step': {
                    const { definition, place } = definitions.of(fields);
                    const step = sagaLineOf(fields, at, place, times);
                    const id = (0,ledger_fields/* textOf */.b6)(fields, 'saga_id');
                    const saga = sagas.of(id, at, () => sagaOf(id, definition));
                    sagas.now(step.ms);
                    if (saga === null)
                        return;
                    if (saga.definition !== definition)
                        found.fail('S2', at, `saga ${id} has a step of ${definition.saga} and is one of ${saga.definition.saga}`);
                    else
                        advance(saga, step, found);
                    sagas.moved(saga);
                }
            }
        }),
        end() {
            const { unseen, counts, named } = sagas.end();
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen,
                measurements: [
                    (0,findings/* countOf */.pq)('saga-violations', found.count(), 'rules of sagas were broken'),
                    (0,findings/* countOf */.pq)('stuck-sagas', found.count('S10'), 'sagas have not ended'),
                ].map((one) => ({ ...one, dimension: 'saga-compensation' })),
                counts,
                analysis: { sagas: named },
            });
        },
    };
}
function sagasOf(found, { compensateFailed, timeoutSeconds }) {
    const open = new Map();
    const ending = new Map();
    const gone = new Map();
    const counts = { sagas: 0, completed: 0, compensated: 0, running: 0, compensating: 0 };
    const named = [];
    const unseen = [];
    let unseenCount = 0;
    let nowMs = Number.NEGATIVE_INFINITY;
    let logs = false;
    const close = (saga) => {
        const state = stateOf(saga, compensateFailed);
        const about = { compensateFailed, timeoutMs: timeoutSeconds * 1000, nowMs, logs };
        const why = settle(saga, about, found);
        counts.sagas += 1;
        counts[state] += 1;
        if (why !== null)
            unseenCount += 1;
        if (why !== null && unseen.length < 20)
            unseen.push(why);
        if (named.length < findings/* namedAtMost */.Ed)
            named.push([saga.id, standing(saga, state, compensateFailed)]);
        return state;
    };
    /** The older half at once: taking the first of a map again and again costs a walk over all that were taken before. */
    const makeRoom = () => {
        if (ending.size <= keptAtEnd)
            return;
        const older = [...ending.values()].slice(0, keptAtEnd / 2);
        for (const saga of older) {
            ending.delete(saga.id);
            gone.set(saga.id, close(saga));
        }
    };
    return {
        of(id, at, make) {
            const past = gone.get(id);
            if (past !== undefined) {
                found.fail('S9', at, `saga ${id} goes on long after it was ${past}`);
                return null;
            }
            const saga = open.get(id) ?? ending.get(id) ?? make();
            ending.delete(id);
            open.set(id, saga);
            return saga;
        },
        moved(saga) {
            const state = stateOf(saga, compensateFailed);
            if (state !== 'completed' && state !== 'compensated')
                return;
            open.delete(saga.id);
            ending.set(saga.id, saga);
            makeRoom();
        },
        logged(fields, times) {
            const [id, step, ms] = [
                (0,ledger_fields/* textOf */.b6)(fields, 'saga_id'),
                (0,ledger_fields/* textOf */.b6)(fields, 'step'),
                times(fields, 'ts'),
            ];
            logs = true;
            nowMs = Math.max(nowMs, ms);
            const state = (open.get(id) ?? ending.get(id))?.steps.find(({ name }) => name === step);
            if (state !== undefined)
                state.loggedMs ??= ms;
        },
        now(ms) {
            nowMs = Math.max(nowMs, ms);
        },
        end() {
            for (const saga of [...ending.values(), ...open.values()])
                close(saga);
            if (counts.sagas === 0)
                unseen.push('the ledger has no saga');
            if (unseenCount > unseen.length)
                unseen.push(`and ${unseenCount - unseen.length} more sagas are not at their end`);
            return { unseen, counts, named: Object.fromEntries(named) };
        },
    };
}
const standing = (saga, state, compensateFailed) => ({
    state,
    compensated: saga.steps
        .filter(({ compensate }) => compensate.outcome === 'succeeded')
        .map(({ name }) => name)
        .reverse(),
    open: openOf(saga, state, compensateFailed).map(({ name }) => name),
});
function openOf(saga, state, compensateFailed) {
    if (state === 'running')
        return saga.steps.filter(({ execute }) => execute.outcome !== 'succeeded');
    return state === 'completed' ? [] : openSteps(saga, compensateFailed);
}


/***/ })

};
