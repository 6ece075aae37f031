export const id = 650;
export const ids = [650];
export const modules = {

/***/ 20650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kafkaSource: () => (/* binding */ kafkaSource)
});

// EXTERNAL MODULE: ./lib/adapters/kafka/brokers.js + 2 modules
var kafka_brokers = __webpack_require__(34092);
;// CONCATENATED MODULE: ./lib/adapters/kafka/commit-history.js
/** What Burrow keeps; more is of no use to its rules. */
const mostSlots = 100;
/**
 * The commits of a group as its offsets show them, look by look: an offset that moved is a commit, and so is a look at which the consumer had
 * everything. A consumer that commits one offset again and again looks like one that commits nothing: both are found to have stopped.
 */
function commitHistory(topic) {
    const partitions = new Map();
    const unknown = new Set();
    return {
        add(sample, ms) {
            for (const one of sample) {
                const { index, committed, highWatermark, logStart } = one;
                if (highWatermark === null)
                    unknown.add(`the end of ${topic}/${index} is not known`);
                else if (committed !== null)
                    remember(partitions, index, committed, highWatermark, ms);
                else if (logStart === null || highWatermark > logStart)
                    unknown.add(`${topic}/${index} has messages and no committed offset`);
            }
        },
        unknown: () => [...unknown],
        /** As `sluice check lag-status` reads them. */
        lines(nowMs) {
            return [
                { type: 'now', ts: new Date(nowMs).toISOString() },
                ...[...partitions].map(([partition, history]) => ({
                    type: 'partition',
                    topic,
                    partition,
                    commits: slotsOf(history, nowMs),
                    brokerOffsets: history.highWatermarks.map(String),
                    currentLag: String(history.lag),
                })),
            ];
        },
    };
}
function remember(partitions, index, committed, highWatermark, ms) {
    const lag = highWatermark > committed ? highWatermark - committed : 0n;
    const before = partitions.get(index);
    const history = before ?? {
        ...{ slots: [], highWatermarks: [], firstMs: ms, firstOffset: committed },
        ...{ last: committed, lag, order: 0, timed: 0 },
    };
    if (before === undefined)
        partitions.set(index, history);
    const moved = before !== undefined && committed !== before.last;
    if (moved || lag === 0n) {
        history.order += 1;
        history.timed += 1;
        history.slots.push({
            offset: String(committed),
            order: history.order,
            timestampMs: ms,
            lag: String(lag),
        });
        if (history.slots.length > mostSlots)
            history.slots.shift();
    }
    history.last = committed;
    history.lag = lag;
    history.highWatermarks.push(highWatermark);
    if (history.highWatermarks.length > 10)
        history.highWatermarks.shift();
}
/** Two commits say too little of how often there should be one: nothing is said of such a partition, and it is not passed. */
const leastCommits = 3;
function slotsOf(history, nowMs) {
    if (history.lag === 0n || history.timed >= leastCommits)
        return history.slots;
    if (history.timed > 0 || nowMs === history.firstMs)
        return [];
    // Nothing moved for the whole time, and there is lag: it stopped before the first look.
    const [offset, lag] = [String(history.firstOffset), String(history.lag)];
    return [{ offset, order: 1, timestampMs: history.firstMs, lag }];
}

// EXTERNAL MODULE: ./lib/adapters/lag-lines.js + 1 modules
var lag_lines = __webpack_require__(8081);
// EXTERNAL MODULE: ./lib/adapters/kafka/requests.js
var requests = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/adapters/kafka/lag-samples.js


/** Where each partition's end and the group's committed offset are, who has it and who leads it. */
function lagSamples({ address, brokers, unseen, now, windowMs }) {
    const lines = (0,lag_lines/* lagLines */.Y)(address, windowMs);
    let partitions = 1;
    return {
        everyMs: () => (0,lag_lines/* lookEveryMs */.v)(windowMs, partitions),
        async look({ topic, coordinator, partitions: sampled }) {
            const ms = now().getTime();
            partitions = sampled.length;
            const described = await (0,requests/* describeGroup */.N3)(await brokers.at(coordinator.place), address.group);
            const leaders = new Map(topic.partitions.map(({ index, leader }) => [index, leader]));
            const found = lines.add({
                ms,
                state: described.state,
                owners: ownersOf(described, address.topic),
                marks: sampled.map((one) => ({
                    ...{ partition: one.index, end: one.highWatermark, done: doneOf(one) },
                    leader: leaders.get(one.index) || null,
                })),
            });
            for (const words of lines.unseen())
                unseen.add(words);
            return found;
        },
        end: () => [],
    };
}
/** A partition that never had a message has none to commit; otherwise no commit is not known, and never 0. */
const doneOf = ({ committed, logStart, highWatermark }) => committed ?? (highWatermark !== null && highWatermark === logStart ? highWatermark : null);
const ownersOf = ({ members }, name) => members.flatMap(({ id, host, owned }) => owned
    .filter(({ topic }) => topic === name)
    .map(({ partition }) => ({ partition, member: id || '-', host: host || '-' })));

;// CONCATENATED MODULE: ./lib/adapters/kafka/moves.js
/** What changed its broker since the last look: what was asked then and now does not hold together. */
function movesSeen(topic) {
    const leaders = new Map();
    let coordinator;
    return ({ coordinator: { id }, topic: { partitions } }) => {
        const words = [];
        if (coordinator !== undefined && coordinator !== id)
            words.push(`the coordinator of the group moved from broker ${coordinator} to ${id}`);
        coordinator = id;
        // One without a leader has none for a moment: the offsets of it are not known meanwhile.
        for (const { index, leader } of partitions.filter((one) => one.leader !== '')) {
            const before = leaders.get(index) ?? leader;
            if (before !== leader)
                words.push(`the leader of ${topic}/${index} moved from ${before} to ${leader}`);
            leaders.set(index, leader);
        }
        return words;
    };
}

// EXTERNAL MODULE: ./lib/adapters/kafka/wire.js
var wire = __webpack_require__(15744);
;// CONCATENATED MODULE: ./lib/adapters/kafka/transactions.js

/** The first version that tells how far readers of committed messages may read (Kafka 0.11). */
const listOffsetsApi = { api: 2, version: 2 };
/** Kafka 2.8 and newer; who may not ask is told less. */
const describeProducersApi = { api: 61, version: 0, flexible: true };
const listTransactionsApi = { api: 66, version: 0, flexible: true };
const readCommitted = 1;
/** The last stable offset of partitions that this broker leads: behind it stands a transaction that is still open. Undefined is not known. */
async function stableOffsets({ ask }, name, partitions) {
    const asked = (0,wire/* writer */.K)().int32(-1).int8(readCommitted).int32(1).string(name);
    asked.int32(partitions.length);
    for (const { index } of partitions)
        asked.int32(index).int64(-1n);
    const answer = await ask({ ...listOffsetsApi, body: asked.done() });
    answer.int32();
    const read = answer.array((topic) => {
        topic.string();
        return topic.array((partition) => {
            const [index, error] = [partition.int32(), partition.int16()];
            partition.int64();
            return { index, error, offset: partition.int64() };
        });
    });
    const known = read.flat().filter(({ error, offset }) => error === 0 && offset >= 0n);
    return new Map(known.map(({ index, offset }) => [index, offset]));
}
/** The producer whose transaction begins at this offset; undefined where the broker does not say. Ask the partition's leader. */
async function producerAt({ ask }, { topic, partition, offset, }) {
    const body = compactOf((0,wire/* writer */.K)(), 1).compactString(topic);
    compactOf(body, 1).int32(partition).int8(0).int8(0);
    const answer = await ask({ ...describeProducersApi, body: body.done() });
    answer.int32();
    const found = answer.compactArray((item) => {
        item.compactString();
        const producers = item.compactArray((one) => {
            one.int32();
            one.int16();
            one.compactString();
            const active = one.compactArray((producer) => {
                const id = producer.int64();
                producer.skip(4 + 4 + 8 + 4);
                const start = producer.int64();
                producer.tags();
                return { id, start };
            });
            one.tags();
            return active;
        });
        item.tags();
        return producers.flat();
    });
    return found.flat().find(({ start }) => start === offset)?.id;
}
/** The transactional id of a producer, if this broker coordinates its transactions and the user may see it. */
async function transactionOf({ ask }, producer) {
    const body = compactOf(compactOf((0,wire/* writer */.K)(), 0), 1).int64(producer).int8(0);
    const answer = await ask({ ...listTransactionsApi, body: body.done() });
    answer.int32();
    if (answer.int16() !== 0)
        return undefined;
    answer.compactArray((state) => state.compactString());
    const found = answer.compactArray((item) => {
        const id = item.compactString();
        const own = item.int64();
        item.compactString();
        item.tags();
        return { id, own };
    });
    return found.find(({ own }) => own === producer)?.id;
}
/** The length of a list of flexible versions, of which there are few items. */
const compactOf = (body, items) => body.int8(items + 1);

;// CONCATENATED MODULE: ./lib/adapters/kafka/open-transactions.js

/** Transactions of services end within seconds; one that a partition waits for as long as this is told. */
const longMs = 10_000;
/** Transactions that nobody ends: readers of committed messages do not get past them, however far the log has grown. */
function openTransactions(brokers, topic) {
    const waiting = new Map();
    const ownerOf = async (sample, partition, offset) => {
        const leader = sample.topic.partitions.find(({ index }) => index === partition)?.leader;
        if (leader === undefined || leader === '')
            return '';
        const about = { topic, partition, offset };
        const producer = await producerAt(await brokers.at(leader), about);
        if (producer === undefined)
            return '';
        for (const place of sample.topic.brokers.values()) {
            const id = await transactionOf(await brokers.at(place), producer).catch(() => undefined);
            if (id !== undefined)
                return ` (transactional id ${id}, producer ${producer})`;
        }
        return ` (producer ${producer})`;
    };
    return {
        /** What is to be told after this look; each transaction once. */
        async add(sample, ms) {
            const words = [];
            for (const { index, lastStable, highWatermark } of sample.partitions) {
                if (lastStable === null || highWatermark === null || lastStable >= highWatermark) {
                    waiting.delete(index);
                    continue;
                }
                const before = waiting.get(index);
                const one = before?.stable === lastStable ? before : { stable: lastStable, sinceMs: ms, told: false };
                waiting.set(index, one);
                if (one.told || ms - one.sinceMs < longMs)
                    continue;
                one.told = true;
                // Who may not see it hears of the transaction all the same.
                const owner = await ownerOf(sample, index, lastStable).catch(() => '');
                words.push(`an open transaction${owner} holds readers of committed messages of ${topic}/${index} at offset ${lastStable} since ${new Date(one.sinceMs).toISOString()} or longer: end it (kafka-transactions.sh), or wait for its timeout`);
            }
            return words;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/kafka/sample.js


/**
 * What a group has committed, between the edges of the log. The start is asked before and the end after the offsets, so that a consumer at work is
 * neither seen beyond the end nor behind the start.
 */
async function sampleGroup(brokers, { group, topic: name }) {
    const first = await brokers.any();
    const topic = await (0,requests/* readTopic */.WY)(first, name);
    const coordinator = await (0,requests/* findCoordinator */.WC)(first, group);
    if (coordinator === undefined)
        throw new Error(`Kafka has no coordinator of the group ${group} for now`);
    const start = await edgesOf(brokers, name, topic, 'start');
    const place = await brokers.at(coordinator.place);
    const { offsets, refused } = await (0,requests/* committedOffsets */.Vn)(place, group, name, topic.partitions);
    if (refused !== null)
        throw new Error(`Kafka does not tell what the group ${group} has committed: ${refused}`);
    const stable = await perLeader(brokers, topic, (leader, led) => stableOffsets(leader, name, led));
    const end = await edgesOf(brokers, name, topic, 'end');
    return {
        topic,
        coordinator,
        partitions: topic.partitions
            .map(({ index }) => ({
            index,
            committed: offsets.get(index) ?? null,
            logStart: start.get(index) ?? null,
            highWatermark: end.get(index) ?? null,
            lastStable: stable.get(index) ?? null,
        }))
            .sort((a, b) => a.index - b.index),
    };
}
const edgesOf = (brokers, name, topic, edge) => perLeader(brokers, topic, async (leader, led) => {
    const told = await (0,requests/* endOffsets */.Cl)(leader, name, led, edge);
    return new Map(told.flatMap(({ index, end }) => (end === undefined ? [] : [[index, end]])));
});
/** Asked of each partition's leader; one without a leader is not in it. */
async function perLeader(brokers, { partitions }, ask) {
    const known = new Map();
    for (const leader of new Set(partitions.map((partition) => partition.leader))) {
        if (leader === '')
            continue;
        const led = partitions.filter((partition) => partition.leader === leader);
        for (const [index, offset] of await ask(await brokers.at(leader), led))
            known.set(index, offset);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/adapters/kafka/source.js







/** A consumer group, by Kafka's own protocol and read-only; each broker is asked by itself. */
function kafkaSource(check, address, credentials, { now, signal, windowMs, }) {
    const brokers = (0,kafka_brokers/* kafkaBrokers */.P)(address, credentials, signal);
    const unseen = new Set();
    const question = questionOf(check, { address, brokers, unseen, now, windowMs });
    const moves = movesSeen(address.topic);
    // Who coordinates a group has nothing to do with what its readers may read.
    const transactions = check === 'split-brain' ? undefined : openTransactions(brokers, address.topic);
    const sampled = async () => {
        const sample = await sampleGroup(brokers, address);
        const held = (await transactions?.add(sample, now().getTime())) ?? [];
        for (const words of [...moves(sample), ...held])
            unseen.add(words);
        return sample;
    };
    return {
        get everyMs() {
            return question.everyMs();
        },
        about: () => ({ endpoint: address.servers.join(','), version: '' }),
        async look() {
            try {
                return await question.look(await sampled());
            }
            catch (thrown) {
                // The next look begins with connections of its own, and passes over servers that are dead.
                brokers.close();
                throw thrown;
            }
        },
        end: () => Promise.resolve(question.end()),
        unseen: () => [...unseen],
        close: () => Promise.resolve(brokers.close()),
    };
}
function questionOf(check, watched) {
    if (check === 'split-brain')
        return views(watched);
    if (check === 'lag-spikes')
        return lagSamples(watched);
    return check === 'lag-status' ? lag(watched) : offsets(watched);
}
function offsets({ address: { group, topic }, now }) {
    const known = (offset) => String(offset ?? -1n);
    return {
        everyMs: () => 5000,
        look({ partitions }) {
            const ts = now().toISOString();
            return Promise.resolve(partitions.map(({ index, committed, logStart, highWatermark }) => ({
                ...{ type: 'partition', group, topic, partition: index, ts },
                committed: known(committed),
                log_start: known(logStart),
                high_watermark: known(highWatermark),
            })));
        },
        end: () => [],
    };
}
function lag({ address: { topic }, unseen, now }) {
    const history = commitHistory(topic);
    let looks = 0;
    return {
        everyMs: () => 2000,
        look({ partitions }) {
            looks += 1;
            history.add(partitions, now().getTime());
            for (const words of history.unknown())
                unseen.add(words);
            return Promise.resolve([]);
        },
        end: () => (looks === 0 ? [] : history.lines(now().getTime())),
    };
}
/** Every broker is asked whom it takes for the coordinator, and what it knows of the group itself. */
function views({ address: { group, topic: name }, brokers, unseen, now }) {
    const committed = new Map();
    const viewOf = async (id, place) => {
        const connection = await brokers.at(place);
        const coordinator = await (0,requests/* findCoordinator */.WC)(connection, group);
        const { state, epoch, members } = await (0,requests/* describeGroup */.N3)(connection, group);
        return {
            ...{ type: 'view', ts: now().toISOString(), broker: id, state },
            coordinator: coordinator?.id ?? null,
            ...(epoch === null ? {} : { epoch }),
            members: members.map((member) => ({
                id: member.id,
                client: member.clientName || '-',
                host: member.host || '-',
                assignment: member.owned.map(({ topic, partition }) => [topic, partition]),
            })),
        };
    };
    return {
        everyMs: () => 1000,
        async look({ topic, partitions }) {
            const lines = [];
            for (const [id, place] of [...topic.brokers].sort(([a], [b]) => a - b))
                try {
                    lines.push(await viewOf(id, place));
                }
                catch (thrown) {
                    unseen.add(`broker ${id} did not say what it knows of the group: ${String(thrown)}`);
                }
            const ts = now().toISOString();
            for (const { index, committed: offset } of partitions) {
                if (offset === null || committed.get(index) === offset)
                    continue;
                committed.set(index, offset);
                const about = { topic: name, partition: index, offset: String(offset) };
                lines.push({ type: 'commit', ts, ...about });
            }
            return lines;
        },
        end: () => [],
    };
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lagLines),
  v: () => (/* binding */ lookEveryMs)
});

;// CONCATENATED MODULE: ./lib/adapters/time-behind.js
/** More marks than this say no more about times; every second one is let go. */
const mostMarks = 4096;
/**
 * The age of the next message to be done, from looks at a log that only grows: it arrived when the log's end passed its place. Only positions are needed,
 * so no message is read. Between two looks messages are taken to have come evenly; the age is right to the time between two looks.
 */
function timeBehind() {
    let marks = [];
    return {
        /** undefined = the log's end went back, as that of a log that was made anew; it is followed from here. */
        add(ms, end, done) {
            const last = marks.at(-1);
            if (last !== undefined && end < last.end) {
                marks = [{ ms, end }];
                return undefined;
            }
            if (last === undefined || end > last.end)
                marks.push({ ms, end });
            // The end stood still until now: whatever comes next came after this look.
            else if (marks.length > 1 && marks.at(-2)?.end === end)
                marks[marks.length - 1] = { ms, end };
            else
                marks.push({ ms, end });
            forget(marks, done);
            if (marks.length > mostMarks)
                marks = marks.filter((_, i) => i % 2 === 0 || i === marks.length - 1);
            return behind(marks, ms, done);
        },
    };
}
/** What the position has passed is of no use any more, but for the last look before it. */
function forget(marks, done) {
    let passed = 0;
    while (passed + 1 < marks.length && (marks[passed + 1]?.end ?? 0n) <= done)
        passed += 1;
    marks.splice(0, passed);
}
function behind(marks, nowMs, done) {
    const next = marks.findIndex(({ end }) => end > done);
    const [before, after] = [marks[next - 1], marks[next]];
    if (after === undefined)
        return { lagMs: 0, atLeast: false };
    if (before === undefined)
        return { lagMs: Math.max(0, nowMs - after.ms), atLeast: true };
    const place = (Number(done - before.end) + 0.5) / Number(after.end - before.end);
    const arrivedMs = before.ms + place * (after.ms - before.ms);
    return { lagMs: Math.max(0, nowMs - arrivedMs), atLeast: false };
}

;// CONCATENATED MODULE: ./lib/adapters/lag-lines.js

/** A look of so many in each window: enough for a 99th percentile. */
const looksPerWindow = 120;
/** Longer observations would be cut off: with many partitions there are fewer looks. */
const linesPerWindow = 4000;
const fewestLooks = 30;
/** Milliseconds from one look to the next. */
function lookEveryMs(windowMs, partitions) {
    const bearable = Math.max(fewestLooks, linesPerWindow / Math.max(1, partitions));
    const everyMs = windowMs / Math.min(looksPerWindow, bearable);
    return Math.round(Math.min(5000, Math.max(100, everyMs)));
}
/**
 * Looks at a group as lines that `sluice check lag-spikes` reads. What was there before the first look is of unknown age: in the first window nothing is
 * said of it, which is too short for a spike; later it is as old as the watch at least, and told to be so.
 */
function lagLines({ group, topic }, windowMs) {
    const known = new Map();
    const owners = new Map();
    const unseen = new Set();
    let [firstMs, state] = [Number.NaN, null];
    const sampleOf = ({ partition, end, done }, ms) => {
        const place = `${topic}/${partition}`;
        if (end === null || done === null) {
            unseen.add(end === null
                ? `the end of ${place} is not known`
                : `${place} has messages, and how far ${group} has come is not known`);
            return null;
        }
        const behind = known.get(partition) ?? timeBehind();
        known.set(partition, behind);
        const seen = behind.add(ms, end, done);
        if (seen === undefined) {
            unseen.add(`the end of ${place} went back: it was made anew, or cut off`);
            return null;
        }
        if (!seen.atLeast)
            return seen.lagMs;
        if (ms - firstMs < windowMs)
            return null;
        unseen.add(`the next message of ${place} was there before the watch: how old it is nobody tells, ${Math.round(windowMs / 1000)} s at least`);
        return seen.lagMs;
    };
    const groupLines = ({ ms, state: now, owners: all }) => {
        const ts = new Date(ms).toISOString();
        const unsettled = now !== null && (now !== state || now !== 'Stable');
        state = now;
        const changed = all.filter(({ partition, member }) => owners.get(partition) !== member);
        for (const { partition, member } of changed)
            owners.set(partition, member);
        return [
            ...(unsettled ? [{ type: 'group', ts, group_id: group, state: now }] : []),
            ...changed.map((owner) => ({ type: 'member', ts, group_id: group, topic, ...owner })),
        ];
    };
    const markLines = (mark, ms) => {
        const { partition, end, done, leader } = mark;
        const about = { ts: new Date(ms).toISOString(), topic, partition };
        const lag = sampleOf(mark, ms);
        const places = { high: String(end), committed: String(done) };
        return [
            ...(end === null || done === null
                ? []
                : [{ type: 'watermark', ...about, ...places, ...(leader === null ? {} : { leader }) }]),
            ...(lag === null
                ? []
                : [{ type: 'sample', ...about, group_id: group, lag_ms: Math.round(lag) }]),
        ];
    };
    return {
        unseen: () => [...unseen],
        add(look) {
            if (Number.isNaN(firstMs))
                firstMs = look.ms;
            return [...groupLines(look), ...look.marks.flatMap((mark) => markLines(mark, look.ms))];
        },
    };
}


/***/ })

};
