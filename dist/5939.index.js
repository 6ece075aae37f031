export const id = 5939;
export const ids = [5939];
export const modules = {

/***/ 16072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ dialDeadlineMs),
/* harmony export */   Vz: () => (/* binding */ streamRate),
/* harmony export */   fO: () => (/* binding */ heartbeatMs),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   qq: () => (/* binding */ silenceMs)
/* harmony export */ });
/* unused harmony export redialMs */
/** Verifiers say something once a second (docs/several-clusters.md). */
const heartbeatMs = 1000;
/** A peer that is silent for three heartbeats is unknown. */
const silenceMs = 3 * heartbeatMs;
/** A try to reach a peer that has not come to anything is given up. */
const dialDeadlineMs = 2500;
/** Between two tries: doubling from the first to the last, so that a healed link is used within five seconds. */
const redialMs = { first: 250, last: 1000 };
/** What a stream may say a second on average, and at once: more is no verifier. */
const streamRate = { perSecond: 4, burst: 12 };
const backoffMs = (failures) => Math.min(redialMs.last, redialMs.first * 2 ** Math.min(10, Math.max(0, failures - 1)));


/***/ }),

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agreementGate: () => (/* binding */ agreementGate),
  observeAgreement: () => (/* binding */ observeAgreement),
  voteDeadlineMs: () => (/* binding */ voteDeadlineMs)
});

// EXTERNAL MODULE: ./lib/agreement/documents.js
var documents = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/agreement/signature.js
var signature = __webpack_require__(60082);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/agreement/difference.js
/** Below these a difference means nothing to anybody: 0.01 % against 0.02 % is not "twice as many". By unit; others 0. */
const floors = {
    percent: 0.5,
    ms: 5,
    s: 0.005,
    bytes: 1_048_576,
    count: 1,
    'per-minute': 1,
    '1': 0.005,
};
const relativeDifference = (a, b, floor) => {
    const scale = Math.max((Math.abs(a) + Math.abs(b)) / 2, floor);
    // Half of the smallest numbers there are is rounded: 2 is the most in any case.
    return scale === 0 ? 0 : Math.min(2, Math.abs(a - b) / scale);
};
const z = 1.959963984540054;
/** Wilson's score interval of a proportion (Wilson 1927). */
function wilson(bad, total) {
    const p = bad / total;
    const centre = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
    const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
    // At 0 and at 1 rounding must not exclude the estimate itself.
    return [Math.min(p, Math.max(0, centre - half)), Math.max(p, Math.min(1, centre + half))];
}
/** Student's 97.5 % quantile by its expansion in 1 / df (Abramowitz & Stegun 26.7.5); with df ≥ 3 off by less than 1 %. */
function studentQuantile(df) {
    const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
    return (z +
        (z3 + z) / (4 * df) +
        (5 * z5 + 16 * z3 + 3 * z) / (96 * df ** 2) +
        (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * df ** 3));
}
/** Fewer ticks have no spread that could be trusted. */
const fewestTicks = 4;
/**
 * 95 % interval of a − b: two proportions by Newcombe's hybrid score (method 10, Statist. Med. 17, 1998), two means by Welch. Null = nothing is
 * known of the chance in one of them.
 */
function differenceInterval(a, b) {
    if (a.spread === null || b.spread === null)
        return null;
    if (a.spread.kind === 'proportion' && b.spread.kind === 'proportion')
        return ofProportions(a.spread, b.spread, a.unit === 'percent' ? 100 : 1);
    if (a.spread.kind === 'ticks' && b.spread.kind === 'ticks')
        return ofMeans(a.value - b.value, a.spread, b.spread);
    return null;
}
function ofProportions(a, b, scale) {
    if (!(a.total > 0 && b.total > 0) || a.bad > a.total || b.bad > b.total)
        return null;
    const [p, q] = [a.bad / a.total, b.bad / b.total];
    const [[lowA, highA], [lowB, highB]] = [wilson(a.bad, a.total), wilson(b.bad, b.total)];
    const low = p - q - Math.hypot(p - lowA, highB - q);
    const high = p - q + Math.hypot(highA - p, q - lowB);
    return [low * scale, high * scale];
}
function ofMeans(difference, a, b) {
    if (a.n < fewestTicks || b.n < fewestTicks)
        return null;
    const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
    const variance = va + vb;
    if (variance === 0)
        return [difference, difference];
    // Welch–Satterthwaite.
    const df = variance ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
    const half = studentQuantile(Math.max(df, fewestTicks - 1)) * Math.sqrt(variance);
    return [difference - half, difference + half];
}
/** Compares one indicator of two clusters. Where chance is not known, the relative difference alone decides: what is not known never agrees. */
function differenceOf([clusterA, a], [clusterB, b], { limit, strict }) {
    const relative = relativeDifference(a.value, b.value, floors[a.unit] ?? 0);
    const interval = differenceInterval(a, b);
    const byChance = !strict && interval !== null && interval[0] <= 0 && interval[1] >= 0;
    return {
        indicator: a.name,
        unit: a.unit,
        a: { cluster: clusterA, value: a.value },
        b: { cluster: clusterB, value: b.value },
        relative,
        interval,
        differs: relative > limit && !byChance,
    };
}

;// CONCATENATED MODULE: ./lib/agreement/compare.js

function compareReports(reports, rule) {
    const names = [
        ...new Set(reports.flatMap(({ indicators }) => indicators.map(({ name }) => name))),
    ];
    const differences = [];
    const missing = [];
    for (const name of names.sort()) {
        const having = reports.flatMap(({ cluster, indicators }) => {
            const found = indicators.find((indicator) => indicator.name === name);
            return found === undefined ? [] : [[cluster, found]];
        });
        const [first] = having;
        const without = reports
            .map(({ cluster }) => cluster)
            .filter((cluster) => !having.some(([one]) => one === cluster));
        const otherUnit = having.filter(([, { unit }]) => unit !== first?.[1].unit).map(([one]) => one);
        if (without.length + otherUnit.length > 0)
            missing.push({ indicator: name, clusters: [...without, ...otherUnit] });
        else
            differences.push(...having.flatMap((a, i) => having.slice(i + 1).map((b) => differenceOf(a, b, rule))));
    }
    return { differences, missing };
}
/** Containers whose image is another one in another cluster; the registry may differ, the digest may not. */
function imageDifferences(reports) {
    const digest = (image) => /sha256:[0-9a-f]{64}$/.exec(image)?.[0] ?? image;
    const names = [...new Set(reports.flatMap(({ images }) => Object.keys(images)))].sort();
    return names.flatMap((name) => {
        const by = reports.map(({ cluster, images }) => ({
            cluster,
            image: Object.hasOwn(images, name) ? digest(images[name] ?? '') : 'none',
        }));
        return new Set(by.map(({ image }) => image)).size < 2
            ? []
            : [
                `container ${name}: ${by.map(({ cluster, image }) => `${image} in ${cluster}`).join(', ')}`,
            ];
    });
}

// EXTERNAL MODULE: ./lib/agreement/timing.js
var timing = __webpack_require__(16072);
;// CONCATENATED MODULE: ./lib/agreement/standing.js





/** Where each named cluster stands, by its own word and by that of all the others. */
function standings(answers, expected) {
    const views = new Map(expected.clusters.map((named) => [named.name, viewIn(answers, named, expected.release)]));
    return expected.clusters.map(({ name }) => {
        const view = views.get(name) ?? 'it was not asked';
        const own = typeof view === 'string' ? unknown(name, view) : ownWord(view, expected);
        return own.kind === 'known' ? seenByAll(own, views) : own;
    });
}
const unknown = (cluster, reason) => ({
    ...{ cluster, kind: 'unknown', reason },
});
/** The view, or why there is none. */
function viewIn(answers, { name, key }, release) {
    const answer = answers.find(({ from }) => from === name);
    if (answer === undefined)
        return 'it was not asked';
    if (answer.signed === null)
        return `its verifier did not answer: ${answer.detail}`;
    const signed = (0,signature/* signedFrom */.NS)(answer.signed);
    if (!(0,signature/* isSignedBy */.s3)('view', signed, (0,signature/* publicKeyOf */.kc)(key, name)))
        return 'its view is not signed by its key';
    try {
        const view = (0,documents/* readDocument */.u0)(signed.body, documents/* viewDocument */.RC, 'view');
        if (view.cluster !== name)
            return `its view is of ${view.cluster}`;
        if (view.answers !== answer.challenge)
            return 'its view answers another challenge';
        return view.release === release ? view : `its view is of the release ${view.release}`;
    }
    catch (thrown) {
        return `its view cannot be read: ${(0,errors.messageOf)(thrown)}`;
    }
}
function ownWord({ cluster, report, reportAgeMs }, { release, stage, maxAgeSeconds }) {
    const waiting = (reason) => ({ cluster, kind: 'waiting', reason });
    if (report === null || reportAgeMs === null)
        return waiting('it has not reported this release');
    if (report.cluster !== cluster || report.release !== release)
        return unknown(cluster, `its report is of ${report.release} in ${report.cluster}`);
    if (report.stage < stage)
        return waiting(`it has reported stage ${report.stage}, this is stage ${stage}`);
    if (reportAgeMs > maxAgeSeconds * 1000)
        return unknown(cluster, `its report is ${Math.round(reportAgeMs / 1000)} s old, more than ${maxAgeSeconds} s`);
    return { cluster, kind: 'known', report };
}
/** A cluster that one of the others does not see, or sees otherwise than it says itself, is not known. */
function seenByAll(standing, views) {
    const { cluster, report } = standing;
    for (const [viewer, view] of views) {
        // A view that is not there makes its own cluster unknown.
        if (viewer === cluster || typeof view === 'string')
            continue;
        const sight = view.peers.find((peer) => peer.cluster === cluster);
        if (sight === undefined)
            return unknown(cluster, `${viewer} has no such peer`);
        if (sight.state !== 'known' || (sight.silentMs ?? Number.POSITIVE_INFINITY) > timing/* silenceMs */.qq)
            return unknown(cluster, `${viewer} does not hear it${refusedIn(sight.refused)}`);
        if (sight.reportSha256 !== (0,canonical.hashOf)(report))
            return unknown(cluster, `${viewer} has heard another report of it`);
    }
    return standing;
}
const refusedIn = (refused) => (refused === '' ? '' : ` (${refused})`);

;// CONCATENATED MODULE: ./lib/agreement/votes.js




/** The question that follows from what differs: which clusters, by what, in which window. */
function questionOf(differing, reports, release, stage) {
    const names = [...new Set(differing.map(({ indicator }) => indicator))].sort();
    const clusters = [...new Set(differing.flatMap(({ a, b }) => [a.cluster, b.cluster]))].sort();
    const windows = reports
        .filter(({ cluster }) => clusters.includes(cluster))
        .flatMap(({ indicators }) => indicators)
        .filter(({ name }) => names.includes(name))
        .map(({ window }) => window);
    const edge = (times, last) => {
        const sorted = times
            .map((time) => ({ time, ms: Date.parse(time) }))
            .sort((a, b) => (last ? b.ms - a.ms : a.ms - b.ms));
        return sorted[0]?.time ?? '';
    };
    return {
        schema: documents/* questionSchema */.WJ,
        ...{ release, stage, clusters, indicators: names },
        window: {
            start: edge(windows.map(({ start }) => start), false),
            end: edge(windows.map(({ end }) => end), true),
        },
    };
}
/** Counts one vote for each configured arbiter: signed by its key, for this question, in answer to our challenge. */
function tally(arbiters, answers, question) {
    const questionSha256 = (0,canonical.hashOf)(question);
    const counts = { promote: 0, hold: 0, rollback: 0 };
    const lines = arbiters.map((arbiter) => {
        const vote = voteIn(answers, arbiter, questionSha256);
        if (typeof vote === 'string')
            return `${arbiter.name}: not counted, ${vote}`;
        counts[vote.vote] += 1;
        return `${arbiter.name}: ${vote.vote}, ${vote.reason}`;
    });
    const needed = Math.floor(arbiters.length / 2) + 1;
    const choice = counts.rollback >= needed ? 'rollback' : counts.promote >= needed ? 'promote' : 'hold';
    return { choice, counts, needed, lines };
}
function voteIn(answers, { name, key }, questionSha256) {
    const answer = answers.find(({ from }) => from === name);
    if (answer === undefined)
        return 'it was not asked';
    if (answer.signed === null)
        return `it did not answer: ${answer.detail}`;
    const signed = (0,signature/* signedFrom */.NS)(answer.signed);
    if (!(0,signature/* isSignedBy */.s3)('vote', signed, (0,signature/* publicKeyOf */.kc)(key, name)))
        return 'it is not signed by its key';
    try {
        const vote = (0,documents/* readDocument */.u0)(signed.body, documents/* voteDocument */.CG, 'vote');
        if (vote.arbiter !== name)
            return `it is of ${vote.arbiter}`;
        if (vote.answers !== answer.challenge)
            return 'it answers another challenge';
        return vote.questionSha256 === questionSha256 ? vote : 'it is about another window or release';
    }
    catch (thrown) {
        return `it cannot be read: ${(0,errors.messageOf)(thrown)}`;
    }
}

// EXTERNAL MODULE: ./lib/evidence/measurement.js
var measurement = __webpack_require__(28773);
;// CONCATENATED MODULE: ./lib/gates/agreement/judge.js




function situationOf({ views }, { clusters, report, limitPercent, strict, maxAgeSeconds }) {
    const { release, stage } = report;
    const all = standings(views, { clusters, release, stage, maxAgeSeconds });
    const reports = all.flatMap((one) => (one.kind === 'known' ? [one.report] : []));
    const rule = { limit: limitPercent / 100, strict };
    const comparison = reports.length === clusters.length
        ? compareReports(reports, rule)
        : { differences: [], missing: [] };
    const differing = comparison.differences.filter(({ differs }) => differs);
    return {
        ...{ standings: all, reports, comparison, differing },
        question: differing.length === 0 ? null : questionOf(differing, reports, release, stage),
        settled: reports.length === clusters.length || reports.some(({ verdict }) => verdict === 'fail'),
    };
}
/** All named clusters known, passing, alike in images and numbers; where numbers differ, the majority of all configured arbiters. */
function judgeAgreement(observation, parameters) {
    const situation = situationOf(observation, parameters);
    const measurements = [
        ...situation.standings.map((one) => clusterFinding(one, parameters)),
        ...(situation.reports.length < parameters.clusters.length ? [] : imagesFinding(situation)),
        ...numbers(situation, observation, parameters),
    ];
    const judged = (0,measurement/* judgementOf */.lG)(measurements);
    const { notReported } = observation;
    return notReported === ''
        ? judged
        : {
            ...judged,
            warnings: [`the verifier of ${parameters.cluster} did not take the report: ${notReported}`],
        };
}
const about = { dimension: 'agreement' };
function clusterFinding(standing, { cluster: own, independent }) {
    const name = `cluster:${standing.cluster}`;
    switch (standing.kind) {
        case 'unknown':
            return (0,measurement/* finding */.gk)(name, 'inconclusive', `unknown: ${standing.reason}`, about);
        case 'waiting':
            return (0,measurement/* finding */.gk)(name, 'inconclusive', standing.reason, about);
        default: {
            const { report } = standing;
            const verdict = forUs(report, independent && report.cluster !== own);
            const open = report.checks
                .filter((check) => check.verdict !== 'pass')
                .map((check) => `${check.check} ${check.verdict}`);
            const at = `stage ${report.stage}, ${report.exposurePercent} %`;
            return (0,measurement/* finding */.gk)(name, verdict, open.length === 0 ? `${report.verdict} (${at})` : `${open.join(', ')} (${at})`, about);
        }
    }
}
/** A failure elsewhere rolls this one back too, unless it stands for itself: then it holds. */
const forUs = ({ verdict }, alone) => verdict === 'fail' && alone ? 'inconclusive' : verdict;
function imagesFinding({ reports }) {
    const differences = imageDifferences(reports);
    return differences.length === 0
        ? []
        : [
            (0,measurement/* finding */.gk)('images', 'error', `clusters run different images: ${differences.join('; ')}`, about),
        ];
}
function numbers(situation, { votes }, parameters) {
    const { comparison, question } = situation;
    const arbitration = question === null ? null : arbitrated(question, votes, parameters);
    const names = [...new Set(comparison.differences.map(({ indicator }) => indicator))];
    return [
        ...comparison.missing.map(({ indicator, clusters }) => (0,measurement/* finding */.gk)(`difference:${indicator}`, 'inconclusive', `${clusters.join(', ')} ${clusters.length === 1 ? 'does' : 'do'} not report it in the same unit`, about)),
        ...names.map((name) => differenceFinding(name, situation, arbitration, parameters)),
    ];
}
function differenceFinding(name, { comparison }, arbitration, { limitPercent }) {
    const all = comparison.differences.filter(({ indicator }) => indicator === name);
    const differing = all.filter(({ differs }) => differs);
    const shown = differing.length > 0 ? differing : widest(all);
    const numbersSaid = shown.slice(0, 6).map(differenceInWords).join('; ');
    const more = shown.length > 6 ? `; and ${shown.length - 6} more pairs` : '';
    const decided = differing.length === 0 ? null : arbitration;
    return (0,measurement/* finding */.gk)(`difference:${name}`, decided?.verdict ?? 'pass', `${numbersSaid}${more}${decided === null ? '' : `. ${decided.reason}`}`, {
        ...about,
        unit: 'percent',
        canary: percent(Math.max(...all.map(({ relative }) => relative))),
        limit: limitPercent,
        direction: 'increase',
    });
}
const widest = (all) => [...all].sort((a, b) => b.relative - a.relative).slice(0, 1);
const percent = (share) => Math.round(share * 10_000) / 100;
const judge_short = (value) => String(Number(value.toPrecision(4)));
function differenceInWords({ a, b, unit, relative, interval, differs }) {
    const chance = interval === null
        ? 'its chance is not known'
        : `95 % of a − b: ${judge_short(interval[0])} to ${judge_short(interval[1])}`;
    return `${judge_short(a.value)} ${unit} in ${a.cluster}, ${judge_short(b.value)} in ${b.cluster}: ${percent(relative)} % apart (${chance})${differs ? ', they differ' : ''}`;
}
function arbitrated(question, votes, { arbiters }) {
    if (arbiters.length === 0)
        return { verdict: 'inconclusive', reason: 'No arbiters are configured who could decide' };
    if (votes === null)
        return { verdict: 'inconclusive', reason: 'The arbiters were not asked' };
    const { choice, counts, needed, lines } = tally(arbiters, votes, question);
    return {
        verdict: verdictOf[choice],
        reason: `Arbiters: ${saidBy(choice, counts, needed)}. ${lines.join('. ')}`,
    };
}
const verdictOf = { promote: 'pass', hold: 'inconclusive', rollback: 'fail' };
const saidBy = (choice, counts, needed) => `${choice} (${counts.promote} promote, ${counts.hold} hold, ${counts.rollback} rollback; ${needed} needed)`;

;// CONCATENATED MODULE: ./lib/gates/agreement/gate.js





/** Between two looks at all clusters. */
const lookMs = 1000;
/** No verifier is waited for longer. */
const viewDeadlineMs = 5000;
const reportDeadlineMs = 5000;
/** Arbiters judge a whole window. */
const voteDeadlineMs = 30_000;
/** Several clusters agree on a stage of one release, or nothing is promoted in any of them. */
const agreementGate = {
    kind: 'agreement',
    observe: (ports, _handle, parameters) => observeAgreement(ports, parameters),
    judge: judgeAgreement,
};
/** Reports, and looks at all clusters until they are settled or the time is over; where they differ, arbiters are asked once. */
async function observeAgreement(ports, parameters) {
    const { clock } = ports;
    const beganMs = clock.now().getTime();
    const waited = () => (clock.now().getTime() - beganMs) / 1000;
    let notReported = await reported(ports, parameters);
    for (;;) {
        const views = await Promise.all(parameters.clusters.map(({ name }) => viewOf(ports, name, parameters.report.release)));
        const { settled, question } = situationOf({ views }, parameters);
        if (settled || waited() >= parameters.waitSeconds) {
            const ask = question !== null && parameters.arbiters.length > 0;
            const votes = ask
                ? await Promise.all(parameters.arbiters.map(({ name }) => voteOf(ports, name, (0,documents/* bytesOf */.$$)(question))))
                : null;
            return { notReported, views, votes, waitedSeconds: Math.round(waited()) };
        }
        // A verifier that was restarted has forgotten.
        if (!hasReport(views, parameters))
            notReported = await reported(ports, parameters);
        await clock.sleep(lookMs, ports.signal);
    }
}
async function reported({ agreement, signal, clock }, { report }) {
    const answered = await within({ clock, signal }, reportDeadlineMs, async (limit) => await agreement.report((0,documents/* bytesOf */.$$)(report), limit));
    if (typeof answered === 'string')
        return answered;
    return answered.accepted ? '' : answered.reason || 'it gave no reason';
}
const viewOf = (ports, from, release) => answerOf(ports, from, viewDeadlineMs, (challenge, limit) => ports.agreement.view(from, challenge, release, limit));
const voteOf = (ports, from, question) => answerOf(ports, from, voteDeadlineMs, (challenge, limit) => ports.agreement.vote(from, challenge, question, limit));
async function answerOf(ports, from, deadlineMs, ask) {
    const challenge = ports.agreement.challenge();
    const answered = await within(ports, deadlineMs, (limit) => ask(challenge, limit));
    return typeof answered === 'string'
        ? { from, challenge, signed: null, detail: answered.slice(0, 500) }
        : { from, challenge, signed: (0,signature/* signedText */.Mo)(answered.body, answered.signature), detail: '' };
}
/** The answer, or why there is none; the deadline holds also where the other side ignores it. */
async function within({ clock, signal }, deadlineMs, ask) {
    const limit = new AbortController();
    const either = AbortSignal.any([signal, limit.signal]);
    try {
        return await Promise.race([
            ask(either),
            clock.sleep(deadlineMs, either).then(() => `no answer within ${deadlineMs / 1000} s`),
        ]);
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,errors.messageOf)(thrown);
    }
    finally {
        limit.abort();
    }
}
/** Whether the own cluster's view carries the report of this run. */
function hasReport(views, { cluster, report }) {
    const signed = views.find(({ from }) => from === cluster)?.signed ?? null;
    if (signed === null)
        return false;
    try {
        const own = (0,documents/* readDocument */.u0)((0,signature/* signedFrom */.NS)(signed).body, documents/* viewDocument */.RC, 'view').report;
        return own !== null && (0,canonical.hashOf)(own) === (0,canonical.hashOf)(report);
    }
    catch {
        return false;
    }
}


/***/ })

};
