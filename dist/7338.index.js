export const id = 7338;
export const ids = [7338];
export const modules = {

/***/ 47338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lagSpikes: () => (/* binding */ lagSpikes)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
// EXTERNAL MODULE: ./lib/judge/quantile.js
var quantile = __webpack_require__(68354);
;// CONCATENATED MODULE: ./lib/gates/messaging/lag-windows.js

/** Samples in a window from which its 99th percentile is one; below the smaller number nothing is said of it. */
const [wholeSamples, fewestSamples] = [100, 20];
/** The windows of one series as its samples come by; only those of the open window are kept. */
function lagSeries(name, limits) {
    const windows = [];
    const idle = new Map();
    let open = [];
    let [index, lastMs, line, samples] = [Number.NaN, Number.NEGATIVE_INFINITY, 0, 0];
    let thresholdMs = limits.thresholdMs;
    const close = () => {
        if (open.length === 0)
            return;
        const sorted = Float64Array.from(open).sort();
        const p99Ms = (0,quantile/* quantile */.Y)(sorted, sorted.length < wholeSamples ? 1 : 0.99);
        let excessMs = 0;
        if (thresholdMs !== null)
            for (const lag of open)
                excessMs += Math.max(0, lag - thresholdMs);
        windows.push({ index, count: open.length, p99Ms, excessMs, line });
        if (thresholdMs === null && limits.baselineFactor !== null && open.length >= fewestSamples)
            thresholdMs = limits.baselineFactor * p99Ms;
        open = [];
    };
    return {
        /** false = its time goes back. */
        add(ms, lagMs, at) {
            if (ms < lastMs)
                return false;
            lastMs = ms;
            const now = Math.floor(ms / limits.windowMs);
            if (now !== index)
                close();
            index = now;
            line = at;
            samples += 1;
            open.push(lagMs);
            return true;
        },
        idle(ms) {
            const window = Math.floor(ms / limits.windowMs);
            idle.set(window, (idle.get(window) ?? 0) + 1);
        },
        end() {
            close();
            return { ...name, windows, thresholdMs, samples, idle };
        },
    };
}
function runsOf(series) {
    const { windows, thresholdMs } = series;
    const runs = [];
    let run = [];
    const close = () => {
        if (run.length >= 2)
            runs.push({ series, windows: run });
        run = [];
    };
    for (const window of windows) {
        // A window that is missing, or of which nothing can be said, ends the run.
        if (run.length > 0 && run.at(-1)?.index !== window.index - 1)
            close();
        if (thresholdMs !== null && window.count >= fewestSamples && window.p99Ms > thresholdMs)
            run.push(window);
        else
            close();
    }
    close();
    return runs;
}
/** Why a spike of this series could not have been seen; undefined = it would have been. */
function blindOf({ windows, thresholdMs, samples, idle }) {
    if (samples === 0)
        return undefined;
    // With idle ones there were looks enough; a spike is none where every one of them is below the threshold.
    const isSeen = ({ index, count, p99Ms }) => count >= fewestSamples ||
        (count + (idle.get(index) ?? 0) >= fewestSamples &&
            thresholdMs !== null &&
            p99Ms <= thresholdMs);
    const thin = windows.slice(1, -1).filter((window) => !isSeen(window)).length;
    if (thin > 0)
        return `${thin} windows have fewer than ${fewestSamples} samples`;
    const seen = new Set(windows.filter(isSeen).map(({ index }) => index));
    for (const [index, count] of idle)
        if (count >= fewestSamples)
            seen.add(index);
    if (![...seen].some((index) => seen.has(index + 1)))
        return `there are no two windows in a row with ${fewestSamples} samples`;
    return thresholdMs === null ? 'there is no baseline' : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/messaging/lag-causes.js


/** Each spike with its cause, those with the largest share of the lag first. */
function explain(runs, all, around, windowMs) {
    const spikes = runs.map((run) => {
        const { series, windows } = run;
        const { group, topic, partition } = series;
        const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
        const p99Ms = Math.max(...windows.map((window) => window.p99Ms));
        const share = shareOf(series, all, from, to);
        const causes = causesOf(run, runs, around);
        const owner = around.owner(group, topic, partition);
        return {
            ...{ group, topic, partition, fromMs: from * windowMs, toMs: (to + 1) * windowMs },
            ...{ p99Ms, thresholdMs: series.thresholdMs ?? 0, share },
            lowSample: windows.some(({ count }) => count < wholeSamples),
            hot: share >= 0.5 && p99Ms >= 3 * othersOf(series, all, from, to),
            ...{ cause: causes[0] ?? 'unknown', causes },
            ...{ member: owner?.member ?? null, host: owner?.host ?? null },
        };
    });
    return spikes.sort((a, b) => b.share - a.share || b.p99Ms - a.p99Ms);
}
const within = ({ windows }, from, to) => windows.filter(({ index }) => index >= from && index <= to);
function shareOf(series, all, from, to) {
    const excess = (one) => within(one, from, to).reduce((sum, { excessMs }) => sum + excessMs, 0);
    const whole = all
        .filter(({ group }) => group === series.group)
        .reduce((sum, one) => sum + excess(one), 0);
    return whole === 0 ? 0 : excess(series) / whole;
}
/** The median of the other partitions' 99th percentiles; without others none is hot beside them. */
function othersOf(series, all, from, to) {
    const others = all
        .filter((one) => one !== series && one.group === series.group)
        .map((one) => within(one, from, to).map(({ p99Ms }) => p99Ms))
        .filter((p99s) => p99s.length > 0)
        .map((p99s) => Math.max(...p99s));
    return others.length === 0 ? Number.POSITIVE_INFINITY : (0,quantile/* quantileOf */.X)(others, 0.5);
}
/** As many windows before a run as it has tell what was usual. */
function causesOf({ series, windows }, runs, around) {
    const { group, topic, partition } = series;
    const [from, to] = [windows[0]?.index ?? 0, windows.at(-1)?.index ?? 0];
    const length = to - from + 1;
    const overlapping = runs.filter(({ windows: other }) => (other[0]?.index ?? 0) <= to && (other.at(-1)?.index ?? 0) >= from);
    const partitions = around.partitions(topic);
    const ratesOf = (of) => ({
        now: around.rates(topic, of, from, to),
        before: around.rates(topic, of, from - length, from - 1),
    });
    const own = ratesOf(partition);
    const together = partitions.map((of) => ratesOf(of));
    const sum = (when) => together.reduce((rate, one) => rate + (one[when]?.high ?? 0), 0);
    const up = new Set(overlapping
        .filter((run) => run.series.group === group && run.series.topic === topic)
        .map((run) => run.series.partition));
    const causes = [];
    if (around.rebalanced(group, from - 1, to))
        causes.push('rebalance');
    if (around.leaderMoved(topic, partition, from - 1, to) ||
        brokerInCommon(series, overlapping, around))
        causes.push('broker');
    if (partitions.length > 1 &&
        up.size >= partitions.length &&
        sum('before') > 0 &&
        sum('now') >= 1.5 * sum('before'))
        causes.push('burst');
    if (partitions.length > 1 &&
        sum('now') > 0 &&
        (own.now?.high ?? 0) / sum('now') >= 2 / partitions.length)
        causes.push('hot-key');
    if (slowed(own))
        causes.push('slow-consumer');
    return causes;
}
/** Groups that rise together on one broker, or all of one broker's partitions and none of the others'. */
function brokerInCommon({ group, topic, partition }, overlapping, around) {
    const leader = around.leader(topic, partition);
    const here = ({ series: one }) => (one.topic === topic && one.partition === partition) ||
        (leader !== null && around.leader(one.topic, one.partition) === leader);
    if (overlapping.some((run) => run.series.group !== group && here(run)))
        return true;
    const led = around.partitions(topic).filter((of) => around.leader(topic, of) === leader);
    const own = overlapping.filter(({ series: one }) => one.group === group && one.topic === topic);
    const up = new Set(own.map(({ series: one }) => one.partition));
    return (leader !== null &&
        led.length >= 2 &&
        led.length < around.partitions(topic).length &&
        led.every((of) => up.has(of)) &&
        own.every(here));
}
/** Commits fell by half, and the messages came as before. */
function slowed({ now, before, }) {
    if (now === null || before === null || before.committed <= 0)
        return false;
    const flat = Math.abs(now.high - before.high) <= 0.2 * Math.max(before.high, now.high);
    return flat && now.committed <= 0.5 * before.committed;
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/messaging/lag-surroundings.js


/** Marks are kept for parts of windows: what was usual may have been seen for less than a whole one. */
const parts = 4;
const newPartition = (lastPart, last) => ({
    ...{ byPart: new Map(), lastPart, last, idle: false, leader: null, moved: new Set() },
});
const keyOf = (...parts) => JSON.stringify(parts);
/** The last marks up to the end of a part, and of which part they are. */
function marksUpTo({ byPart }, part) {
    return [...byPart].findLast(([index]) => index <= part);
}
/** Growth per window, over the time between the marks that there are. */
function ratesOf(partition, from, to) {
    // Where the watch began in between, by what there is of them.
    const start = marksUpTo(partition, from * parts - 1) ??
        [...partition.byPart].find(([index]) => index >= from * parts);
    const end = marksUpTo(partition, (to + 1) * parts - 1);
    if (start === undefined || end === undefined || end[0] <= start[0])
        return null;
    const windows = (end[0] - start[0]) / parts;
    return {
        high: Number(end[1].high - start[1].high) / windows,
        committed: Number(end[1].committed - start[1].committed) / windows,
    };
}
/** Who had which partition, and how its log grew: what stands beside the lag in a ledger. */
function surroundingsOf(windowMs) {
    const topics = new Map();
    const owners = new Map();
    const changes = new Map();
    const index = (ms) => Math.floor(ms / windowMs);
    const partOf = (ms) => Math.floor((ms * parts) / windowMs);
    const around = {
        partitions: (topic) => [...(topics.get(topic)?.keys() ?? [])],
        owner: (group, topic, partition) => owners.get(keyOf(group, topic, partition)) ?? null,
        rebalanced: (group, from, to) => [...(changes.get(group) ?? [])].some((window) => window >= from && window <= to),
        leader: (topic, partition) => topics.get(topic)?.get(partition)?.leader ?? null,
        leaderMoved: (topic, partition, from, to) => [...(topics.get(topic)?.get(partition)?.moved ?? [])].some((window) => window >= from && window <= to),
        rates(topic, partition, from, to) {
            const marks = topics.get(topic)?.get(partition);
            return marks === undefined ? null : ratesOf(marks, from, to);
        },
    };
    const change = (group, ms) => {
        changes.set(group, (changes.get(group) ?? new Set()).add(index(ms)));
    };
    return {
        around,
        group(fields, ms) {
            const group = (0,ledger_fields/* textOf */.b6)(fields, 'group_id');
            if ((0,ledger_fields/* textOf */.b6)(fields, 'state') !== 'Stable')
                change(group, ms);
        },
        watermark(fields, ms) {
            const [topic, partition] = [(0,ledger_fields/* textOf */.b6)(fields, 'topic'), (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0)];
            const [high, committed] = [(0,ledger_fields/* bigOf */.yA)(fields, 'high', -1n), (0,ledger_fields/* bigOf */.yA)(fields, 'committed', -1n)];
            // -1 is not known, and never 0.
            if (high < 0n || committed < 0n)
                return;
            const marks = { high, committed };
            const of = topics.get(topic) ?? new Map();
            topics.set(topic, of);
            const known = of.get(partition);
            const one = known ?? newPartition(partOf(ms), marks);
            const part = partOf(ms);
            if (part < one.lastPart)
                throw new check/* LedgerError */.o(`the time of the watermark of ${topic}/${partition} goes back`);
            one.lastPart = part;
            one.byPart.set(part, marks);
            one.idle = known !== undefined && known.last.high === high;
            one.last = marks;
            const leader = (0,ledger_fields/* maybe */.no)(ledger_fields/* textOf */.b6, fields, 'leader') ?? null;
            if (leader !== null && one.leader !== null && leader !== one.leader)
                one.moved.add(index(ms));
            one.leader = leader ?? one.leader;
            of.set(partition, one);
        },
        member(fields, ms) {
            const [group, topic] = [(0,ledger_fields/* textOf */.b6)(fields, 'group_id'), (0,ledger_fields/* textOf */.b6)(fields, 'topic')];
            const key = keyOf(group, topic, (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0));
            const owner = { member: (0,ledger_fields/* textOf */.b6)(fields, 'member'), host: (0,ledger_fields/* textOf */.b6)(fields, 'host') };
            const before = owners.get(key);
            owners.set(key, owner);
            if (before === undefined || before.member === owner.member)
                return;
            change(group, ms);
        },
        /** Nothing came, and nothing is behind: such a sample tells nothing of a consumer. */
        idle: (topic, partition) => topics.get(topic)?.get(partition)?.idle === true,
    };
}

;// CONCATENATED MODULE: ./lib/gates/messaging/lag-spikes.js







const parametersType = (0,shape/* object */.Ik)({
    windowSeconds: (0,shape/* withDefault */.IQ)((0,shape/* number */.ai)(0.001, 86_400), 60),
    thresholdMs: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(0, Number.MAX_SAFE_INTEGER)),
    baselineFactor: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(1, 1000)),
});
const format = `Lines, those of one partition in the order of their times:
  {"type":"sample","ts","group_id","topic","partition","lag_ms"}     a lag in time: now minus the time of the message at the committed offset
  {"type":"member","ts","group_id","topic","partition","member","host"}
  {"type":"watermark","ts","topic","partition","high","committed","leader"?}    leader: the broker that has the partition
  {"type":"group","ts","group_id","state"}       a state other than Stable is a rebalance
Parameters: windowSeconds (60); thresholdMs, or baselineFactor (for example 1.5: times the 99th percentile of a partition's first window): one of them must be given
Rules:
  P1  the 99th percentile of a partition's lag is not above the threshold in two windows in a row
      (type 7; of a window with fewer than 100 samples its largest; fewer than 20 are no window)
  P2  (warning; an error above 1% of the samples) a sample with a negative lag, or with a time before that of the sample before it
A sample with no lag of a partition to which nothing is written is left out; where all are, nothing was seen. Each spike gets its share of the group's lag above the threshold and a cause:
rebalance, broker, burst, hot-key, slow-consumer, as far as member and watermark lines show it.`;
const example = `{"type":"case","id":"orders","parameters":{"windowSeconds":1,"thresholdMs":500}}
${Array.from({ length: 48 }, (_, i) => `{"type":"sample","ts":${i * 50},"group_id":"billing","topic":"orders","partition":0,"lag_ms":${10 + ((i * 7) % 30)}}`).join('\n')}`;
/** Spikes of lag that last, and who has them. */
const lagSpikes = {
    name: 'lag-spikes',
    summary: 'spikes of consumer lag that last two windows, with the partition and the cause',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
/** The share of samples that may be wrong. */
const badShare = 0.01;
function begin(parameters) {
    const windowMs = parameters.windowSeconds * 1000;
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const series = new Map();
    const beside = surroundingsOf(windowMs);
    const counts = { samples: 0, idle: 0, badRows: 0 };
    const sample = (fields, ms, at) => {
        const name = {
            group: (0,ledger_fields/* textOf */.b6)(fields, 'group_id'),
            topic: (0,ledger_fields/* textOf */.b6)(fields, 'topic'),
            partition: (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0),
        };
        const lagMs = (0,ledger_fields/* numberOf */.rl)(fields, 'lag_ms');
        const key = `${name.group}\n${name.topic}\n${name.partition}`;
        const known = series.get(key);
        const of = known ?? lagSeries(name, { ...parameters, windowMs });
        if (known === undefined)
            series.set(key, of);
        counts.samples += 1;
        if (lagMs === 0 && beside.idle(name.topic, name.partition)) {
            counts.idle += 1;
            of.idle(ms);
        }
        else if (lagMs < 0 || !of.add(ms, lagMs, at)) {
            counts.badRows += 1;
            const what = lagMs < 0 ? `a lag of ${lagMs} ms` : 'a time before the one before it';
            found.warn('P2', at, `a sample of ${name.topic}/${name.partition} has ${what}`);
        }
    };
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* typeOf */.QP)(fields, ['sample', 'member', 'watermark', 'group']);
            const ms = times(fields, 'ts');
            if (type === 'sample')
                sample(fields, ms, at);
            else if (type === 'member')
                beside.member(fields, ms);
            else if (type === 'group')
                beside.group(fields, ms);
            else
                beside.watermark(fields, ms);
        },
        end() {
            const all = [...series.values()].map((one) => one.end());
            const runs = all.flatMap(runsOf);
            const spikes = explain(runs, all, beside.around, windowMs);
            for (const { series: of, windows } of runs)
                found.fail('P1', windows[1]?.line ?? null, wordsOf(of, spikes, (windows[0]?.index ?? 0) * windowMs));
            return (broken(parameters, counts) ??
                (0,findings/* verdictOf */.Vj)({
                    found,
                    unseen: unseenOf(all),
                    measurements: [
                        (0,findings/* countOf */.pq)('lag-spikes', runs.length, 'spikes of lag lasted two windows or more'),
                    ],
                    counts: { ...counts, ...windowsOf(all), spikes: runs.length },
                    analysis: { spikes: spikes.slice(0, findings/* namedAtMost */.Ed), ...parameters },
                }));
        },
    };
}
/** What makes a ledger useless as a whole. */
function broken({ thresholdMs, baselineFactor }, counts) {
    const error = (reason) => ({
        ...{
            verdict: 'error',
            measurements: [],
            violations: [],
            counts,
            reasons: [reason],
            analysis: {},
        },
    });
    if (counts.samples === 0)
        return undefined;
    if (thresholdMs === null && baselineFactor === null)
        return error('neither thresholdMs nor baselineFactor is given: what a spike is must be said');
    return counts.badRows > badShare * counts.samples
        ? error(`${counts.badRows} of ${counts.samples} samples have a negative lag or a time that goes back, more than 1%`)
        : undefined;
}
function wordsOf(of, spikes, fromMs) {
    const { group, topic, partition, thresholdMs } = of;
    const spike = spikes.find((one) => one.group === group &&
        one.topic === topic &&
        one.partition === partition &&
        one.fromMs === fromMs);
    const who = spike?.member == null ? '' : `, member ${spike.member} on ${spike.host}`;
    return [
        `${group} on ${topic}/${partition} is ${(0,ledger_times/* shownMs */.a7)(spike?.p99Ms ?? 0)} behind (P99), above ${(0,ledger_times/* shownMs */.a7)(thresholdMs ?? 0)}`,
        `${Math.round((spike?.share ?? 0) * 100)}% of the group's lag${who}`,
        `cause: ${spike?.cause ?? 'unknown'}`,
    ].join('; ');
}
const windowsOf = (all) => {
    const windows = all.flatMap((one) => one.windows);
    return {
        windows: windows.length,
        lowSampleWindows: windows.filter(({ count }) => count < wholeSamples).length,
    };
};
function unseenOf(all) {
    if (all.length === 0)
        return ['no sample line'];
    if (all.every(({ samples }) => samples === 0))
        return ['nothing was written to any partition: a consumer with nothing to do shows nothing'];
    const blind = all.flatMap((one) => {
        const why = blindOf(one);
        return why === undefined ? [] : [`${one.group} on ${one.topic}/${one.partition}: ${why}`];
    });
    const more = blind.length > 5 ? [`and ${blind.length - 5} more partitions`] : [];
    return [...blind.slice(0, 5), ...more];
}


/***/ }),

/***/ 68354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quantileOf),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** The quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996, as R and NumPy have it); NaN of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
    return low + (high - low) * (at - Math.floor(at));
}
const quantileOf = (values, share) => quantile(Float64Array.from(values).sort(), share);


/***/ })

};
