export const id = 6894;
export const ids = [6894];
export const modules = {

/***/ 16894:
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

// EXTERNAL MODULE: ./lib/adapters/kafka/requests.js
var requests = __webpack_require__(9903);
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
        }))
            .sort((a, b) => a.index - b.index),
    };
}
/** Asked of each partition's leader; one without a leader is not in it. */
async function edgesOf(brokers, name, { partitions }, edge) {
    const known = new Map();
    for (const leader of new Set(partitions.map((partition) => partition.leader))) {
        if (leader === '')
            continue;
        const led = partitions.filter((partition) => partition.leader === leader);
        for (const { index, end } of await (0,requests/* endOffsets */.Cl)(await brokers.at(leader), name, led, edge))
            if (end !== undefined)
                known.set(index, end);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/adapters/kafka/source.js




/** A consumer group, by Kafka's own protocol and read-only; each broker is asked by itself. */
function kafkaSource(check, address, credentials, { now, signal }) {
    const brokers = (0,kafka_brokers/* kafkaBrokers */.P)(address, credentials, signal);
    const unseen = new Set();
    const question = questionOf(check, { address, brokers, unseen, now });
    let coordinator;
    const sampled = async () => {
        const sample = await sampleGroup(brokers, address);
        const { id } = sample.coordinator;
        if (coordinator !== undefined && coordinator !== id)
            unseen.add(`the coordinator of the group moved from broker ${coordinator} to ${id}`);
        coordinator = id;
        return sample;
    };
    return {
        everyMs: question.everyMs,
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
    return check === 'lag-status' ? lag(watched) : offsets(watched);
}
function offsets({ address: { group, topic }, now }) {
    const known = (offset) => String(offset ?? -1n);
    return {
        everyMs: 5000,
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
        everyMs: 2000,
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
        everyMs: 1000,
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


/***/ })

};
