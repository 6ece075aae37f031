export const id = 6864;
export const ids = [6864];
export const modules = {

/***/ 36864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offsets: () => (/* binding */ offsets)
});

// EXTERNAL MODULE: ./lib/inputs/shape.js
var shape = __webpack_require__(50976);
// EXTERNAL MODULE: ./lib/gates/ledger/fields.js
var ledger_fields = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/gates/ledger/findings.js
var findings = __webpack_require__(82244);
// EXTERNAL MODULE: ./lib/gates/ledger/times.js
var ledger_times = __webpack_require__(54134);
;// CONCATENATED MODULE: ./lib/gates/messaging/advisories.js

/** How the types of advisories begin as the server publishes them (schemas/jetstream/advisory/v1 of nats-io/jsm.go). */
const advisoryTypes = 'io.nats.jetstream.advisory.v1.';
/** J1: messages that the server gave up, beside those that somebody kept. */
function advisoriesOf(found) {
    const open = new Map();
    const kept = new Set();
    const counted = new Map();
    const keyOf = (stream, seq) => JSON.stringify([stream, String(seq)]);
    return {
        kept(fields) {
            const key = keyOf((0,ledger_fields/* textOf */.b6)(fields, 'stream'), (0,ledger_fields/* bigOf */.yA)(fields, 'stream_seq', 0n));
            open.delete(key);
            kept.add(key);
        },
        add(line, at) {
            const fields = line['advisory'] === undefined ? line : (0,ledger_fields/* fieldsOf */.Pf)(line['advisory']);
            const what = whatOf(fields);
            if (what === 'other')
                return;
            const [stream, consumer] = [(0,ledger_fields/* textOf */.b6)(fields, 'stream'), (0,ledger_fields/* textOf */.b6)(fields, 'consumer')];
            const seq = (0,ledger_fields/* bigOf */.yA)(fields, 'stream_seq', 0n);
            const deliveries = (0,ledger_fields/* wholeOf */.l2)(fields, 'deliveries', 0);
            if (what === 'nak')
                return;
            const of = JSON.stringify([stream, consumer]);
            counted.set(of, (counted.get(of) ?? 0) + 1);
            const key = keyOf(stream, seq);
            const failed = what === 'max_deliver';
            const how = failed
                ? `given up after ${deliveries} deliveries`
                : `terminated at delivery ${deliveries}`;
            const detail = `message ${seq} of ${stream} was ${how} by ${consumer}, and there is no dead letter`;
            if (!kept.has(key))
                open.set(key, { at, failed, detail });
        },
        count: (stream, consumer) => counted.get(JSON.stringify([stream, consumer])) ?? 0,
        end() {
            for (const { at, failed, detail } of open.values())
                if (failed)
                    found.fail('J1', at, detail);
                else
                    found.warn('J1', at, detail);
        },
    };
}
/** By its own type; without one by its fields: a message that was given up has no consumer_seq, and only a terminated one a reason. */
function whatOf(fields) {
    const type = String(fields['type']);
    const named = type.startsWith(advisoryTypes)
        ? type.slice(advisoryTypes.length)
        : String(fields['kind'] ?? fields['schema'] ?? '')
            .split('.')
            .at(-1);
    if (named === 'max_deliver' || named === 'nak' || named === 'terminated')
        return named;
    if (named !== '' && named !== undefined)
        return 'other';
    if (fields['consumer_seq'] === undefined)
        return 'max_deliver';
    return fields['reason'] === undefined ? 'nak' : 'terminated';
}

// EXTERNAL MODULE: ./lib/gates/ledger/check.js
var check = __webpack_require__(9284);
;// CONCATENATED MODULE: ./lib/gates/messaging/jetstream.js




const msOf = (fields, name) => (0,ledger_fields/* numberOf */.rl)(fields, name, 0) / 1e6;
const policies = ['explicit', 'none', 'all', 'flow_control'];
function infoOf(fields, ms) {
    const info = (0,ledger_fields/* mapOf */.A7)(fields, 'info');
    const [config, delivered, floor] = [
        (0,ledger_fields/* mapOf */.A7)(info, 'config'),
        (0,ledger_fields/* mapOf */.A7)(info, 'delivered'),
        (0,ledger_fields/* mapOf */.A7)(info, 'ack_floor'),
    ];
    const limit = (name) => {
        const value = (0,ledger_fields/* maybe */.no)((all, key) => (0,ledger_fields/* wholeOf */.l2)(all, key, -1), config, name) ?? -1;
        return value <= 0 ? null : value;
    };
    const backOff = (0,ledger_fields/* maybe */.no)((all, name) => (0,ledger_fields/* listOf */.c3)(all, name, (item, key) => msOf({ [key]: item }, key)), config, 'backoff');
    const filters = (0,ledger_fields/* maybe */.no)((all, name) => (0,ledger_fields/* listOf */.c3)(all, name, String), config, 'filter_subjects');
    return {
        ms,
        created: (0,ledger_fields/* maybe */.no)(ledger_fields/* textOf */.b6, info, 'created') ?? null,
        ackPolicy: (0,ledger_fields/* choiceOf */.FH)(config, 'ack_policy', policies),
        ackWaitMs: (0,ledger_fields/* maybe */.no)(msOf, config, 'ack_wait') ?? null,
        firstBackOffMs: backOff?.[0] ?? null,
        maxDeliver: limit('max_deliver'),
        maxAckPending: limit('max_ack_pending'),
        filtered: (filters?.length ?? 0) > 0 || (config['filter_subject'] ?? '') !== '',
        paused: (0,ledger_fields/* maybe */.no)(ledger_fields/* booleanOf */.SF, info, 'paused') ?? false,
        deliveredConsumer: (0,ledger_fields/* bigOf */.yA)(delivered, 'consumer_seq', 0n),
        deliveredStream: (0,ledger_fields/* bigOf */.yA)(delivered, 'stream_seq', 0n),
        floor: (0,ledger_fields/* bigOf */.yA)(floor, 'stream_seq', 0n),
        ackPending: (0,ledger_fields/* wholeOf */.l2)(info, 'num_ack_pending', 0),
    };
}
/** J1 to J7: what consumers say of themselves, and what the server says of messages that it gave up. */
function consumersOf(found, times, ackWaitSeconds) {
    const consumers = new Map();
    const givenUp = advisoriesOf(found);
    return {
        consumer(fields, at) {
            const [stream, consumer] = [(0,ledger_fields/* textOf */.b6)(fields, 'stream'), (0,ledger_fields/* textOf */.b6)(fields, 'consumer')];
            const now = infoOf(fields, times(fields, 'ts'));
            const key = JSON.stringify([stream, consumer]);
            const before = consumers.get(key);
            if (before !== undefined && now.ms < before.last.ms)
                throw new check/* LedgerError */.o(`the time of ${consumer} on ${stream} goes back by ${(0,ledger_times/* shownMs */.a7)(before.last.ms - now.ms)}`);
            if (before !== undefined && !isSame(before.last, now))
                found.warn('J8', at, `${consumer} on ${stream} was made again: what it knew of acks is gone`);
            const about = goOn(before, { stream, consumer }, now);
            consumers.set(key, about);
            for (const [rule, detail] of [...configured(now, ackWaitSeconds), ...moving(about)]) {
                if (about.told.has(rule))
                    continue;
                about.told.add(rule);
                found.fail(rule, at, `${consumer} on ${stream} ${detail}`);
            }
        },
        advisory: givenUp.add,
        deadLetter: givenUp.kept,
        end() {
            givenUp.end();
            const all = [...consumers.values()];
            for (const one of all)
                redelivered(found, one);
            return {
                unseen: all.flatMap(unseenOf),
                list: all.map(({ stream, consumer, samples, last }) => ({
                    ...{ stream, consumer, samples, ackPending: last.ackPending },
                    ...{ deliveredStreamSeq: last.deliveredStream, ackFloorStreamSeq: last.floor },
                    givenUp: givenUp.count(stream, consumer),
                })),
            };
        },
    };
}
/** The next sample of a consumer; one that was made again, or went back, begins anew. */
function goOn(before, name, now) {
    const same = before !== undefined && isSame(before.last, now) ? before : undefined;
    const still = same?.last.floor === now.floor ? same : undefined;
    const idle = still?.last.deliveredStream === now.deliveredStream ? still : undefined;
    const full = now.maxAckPending !== null && now.ackPending >= now.maxAckPending;
    const quiet = now.ackPending === 0 && now.deliveredStream > now.floor;
    return {
        ...name,
        first: same?.first ?? now,
        last: now,
        samples: (before?.samples ?? 0) + 1,
        pendingSince: now.ackPending === 0 ? null : (still?.pendingSince ?? now.ms),
        quietSince: quiet ? (idle?.quietSince ?? now.ms) : null,
        full: full ? (same?.full ?? 0) + 1 : 0,
        told: before?.told ?? new Set(),
    };
}
const isSame = (before, now) => before.created === now.created && before.deliveredConsumer <= now.deliveredConsumer;
function configured({ ackPolicy, ackWaitMs, firstBackOffMs }, asked) {
    if (ackPolicy !== 'explicit')
        return [['J2', `has the ack policy ${ackPolicy}, not explicit`]];
    // The server itself takes the first back-off for ack_wait.
    const [is, expected] = asked === null
        ? [ackWaitMs, firstBackOffMs ?? 30_000]
        : [firstBackOffMs ?? ackWaitMs, asked * 1000];
    if (is === null || Math.abs(is - expected) < 0.5)
        return [];
    return [['J3', `waits ${(0,ledger_times/* shownMs */.a7)(is)} for an ack, not ${(0,ledger_times/* shownMs */.a7)(expected)}`]];
}
function moving({ last, full, pendingSince }) {
    const broken = [];
    if (full >= 2)
        broken.push([
            'J4',
            `is stalled: ${last.ackPending} acks are pending, and ${last.maxAckPending} may be`,
        ]);
    const longestMs = (last.ackWaitMs ?? 30_000) * (last.maxDeliver ?? Number.POSITIVE_INFINITY);
    if (pendingSince !== null && last.ms - pendingSince > longestMs)
        broken.push([
            'J5',
            `has waited ${(0,ledger_times/* shownMs */.a7)(last.ms - pendingSince)} for the ack after ${last.floor}, longer than ${last.maxDeliver} deliveries take (${(0,ledger_times/* shownMs */.a7)(longestMs)})`,
        ]);
    return broken;
}
/** Fewer deliveries tell nothing of a share of 1 %. */
const enough = 100n;
function redelivered(found, { stream, consumer, first, last }) {
    const distinct = last.deliveredStream - first.deliveredStream;
    // A filter leaves out messages of the stream: how many of them were delivered is not known.
    if (last.filtered || distinct <= 0n)
        return;
    const again = last.deliveredConsumer - first.deliveredConsumer - distinct;
    const share = Number(again) / Number(distinct);
    if (share <= 0.01)
        return;
    const detail = `${consumer} on ${stream} got ${again} of ${distinct} messages again (${Math.round(share * 1000) / 10}%)`;
    if (distinct >= enough)
        found.fail('J7', null, detail);
    else
        found.warn('J7', null, detail);
}
function unseenOf({ stream, consumer, last, quietSince }) {
    const unseen = [];
    if (last.paused)
        unseen.push(`${consumer} on ${stream} is paused`);
    if (quietSince !== null && last.ms - quietSince >= (last.ackWaitMs ?? 30_000))
        unseen.push(`J6: ${consumer} on ${stream} has its ack floor at ${last.floor}, ${last.deliveredStream} was delivered, and nothing is pending: messages may have been given up; capture $JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.> in a stream`);
    return unseen;
}

;// CONCATENATED MODULE: ./lib/gates/messaging/kafka-offsets.js




/** Kafka's default session timeout: a member that did not commit for longer is not just starting. */
const sessionMs = 45_000;
/** K1 to K6: samples of partitions in the order of their times. */
function partitionsOf(found, times, maxUncommitted) {
    const partitions = new Map();
    const unknown = [];
    const known = (fields, name, at) => {
        const offset = (0,ledger_fields/* exactOf */.LN)(fields, name, -1);
        if (offset >= 0)
            return offset;
        if (name !== 'committed' && unknown.length < findings/* told */.Ev)
            unknown.push(`line ${at}: ${name} is -1, which is not known`);
        return null;
    };
    return {
        add(fields, at) {
            const ms = times(fields, 'ts');
            const group = (0,ledger_fields/* textOf */.b6)(fields, 'group');
            const topic = (0,ledger_fields/* textOf */.b6)(fields, 'topic');
            const partition = (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0);
            const sample = {
                committed: known(fields, 'committed', at),
                logStart: known(fields, 'log_start', at),
                highWatermark: known(fields, 'high_watermark', at),
                processed: fields['processed_contiguous'] === undefined || fields['processed_contiguous'] === null
                    ? null
                    : known(fields, 'processed_contiguous', at),
            };
            const key = `${group}\n${topic}\n${partition}`;
            const one = partitions.get(key) ?? firstOf(group, topic, partition, ms);
            if (one.samples === 0)
                partitions.set(key, one);
            if (ms < one.lastMs)
                throw new check/* LedgerError */.o(`the time of ${nameOf(one)} goes back by ${(0,ledger_times/* shownMs */.a7)(one.lastMs - ms)}`);
            judgeSample(found, one, sample, maxUncommitted, at);
            one.samples += 1;
            one.lastMs = ms;
            one.committed = sample.committed ?? one.committed;
            one.logStart = sample.logStart;
            one.highWatermark = sample.highWatermark;
            one.processed = sample.processed;
            if (one.toldNever || !neverCommits(one))
                return;
            found.warn('K6', at, `${nameOf(one)} never commits, for ${(0,ledger_times/* shownMs */.a7)(ms - one.firstMs)}`);
            one.toldNever = true;
        },
        end() {
            const all = [...partitions.values()];
            const never = all.filter((one) => one.committed === null && hasMessages(one));
            return {
                unseen: [
                    ...unknown,
                    ...(never.length > 0
                        ? [
                            `${never.length} partitions have messages and no committed offset (${nameOf(never[0])})`,
                        ]
                        : []),
                ],
                list: all.map(({ firstMs, lastMs, toldNever: _, ...rest }) => ({
                    ...rest,
                    seconds: (lastMs - firstMs) / 1000,
                    lag: lagOf(rest),
                })),
            };
        },
    };
}
const firstOf = (group, topic, partition, ms) => ({
    ...{ group, topic, partition, samples: 0, firstMs: ms, lastMs: ms },
    ...{ committed: null, logStart: null, highWatermark: null, processed: null, toldNever: false },
});
const nameOf = ({ group, topic, partition, }) => `${group} on ${topic}/${partition}`;
const hasMessages = ({ highWatermark, logStart }) => highWatermark !== null && logStart !== null && highWatermark > logStart;
const neverCommits = (one) => one.committed === null && hasMessages(one) && one.lastMs - one.firstMs > sessionMs;
const lagOf = ({ committed, highWatermark, }) => committed === null || highWatermark === null
    ? null
    : highWatermark > committed
        ? minus(highWatermark, committed)
        : 0n;
function judgeSample(found, one, { committed, logStart, highWatermark, processed }, maxUncommitted, at) {
    if (committed === null)
        return;
    if (highWatermark !== null && committed > highWatermark)
        found.fail('K1', at, `${nameOf(one)} has committed ${committed}, beyond the end of the log at ${highWatermark}`);
    if (logStart !== null && committed < logStart)
        found.fail('K2', at, `${nameOf(one)} lost ${minus(logStart, committed)} messages: it has committed ${committed}, and the log begins at ${logStart}`);
    if (one.committed !== null && committed < one.committed)
        found.fail('K3', at, `${nameOf(one)} went back from ${one.committed} to ${committed}`);
    if (processed === null)
        return;
    if (beyond(committed, processed) > 1)
        found.fail('K4', at, `${nameOf(one)} has committed ${committed}, and everything is done up to ${processed} only`);
    const open = 1 - beyond(committed, processed);
    if (open > maxUncommitted)
        found.warn('K5', at, `${nameOf(one)} has ${open} messages done and not committed, more than ${maxUncommitted}`);
}
const minus = (a, b) => BigInt(a) - BigInt(b);
/** How far one offset is beyond another: exact where it is small, which is where it is judged. */
const beyond = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : Number(minus(a, b));

;// CONCATENATED MODULE: ./lib/gates/messaging/processed-offsets.js

/** Whoever writes that work is done and whoever looks at offsets have clocks of their own. */
const clocksApartMs = 1000;
/**
 * K4 where the offsets and the work come from two sources: what is committed at one moment is done a second later at the latest. Partitions
 * that nobody wrote of are not judged.
 */
function processedOffsets(found, times) {
    const partitions = new Map();
    const of = (fields) => {
        const [group, topic] = [(0,ledger_fields/* textOf */.b6)(fields, 'group'), (0,ledger_fields/* textOf */.b6)(fields, 'topic')];
        const index = (0,ledger_fields/* wholeOf */.l2)(fields, 'partition', 0);
        const key = `${group}\n${topic}\n${index}`;
        const known = partitions.get(key);
        if (known !== undefined)
            return known;
        const made = { name: `${group} on ${topic}/${index}`, done: [], committed: [] };
        partitions.set(key, made);
        return made;
    };
    return {
        /** The highest offset up to which everything is done; -1 = nothing yet. */
        processed(fields) {
            const upTo = (0,ledger_fields/* exactOf */.LN)(fields, 'processed_contiguous', -1);
            of(fields).done.push({ ms: times(fields, 'ts'), upTo });
        },
        committed(fields, line) {
            const [about, offset] = [of(fields), (0,ledger_fields/* exactOf */.LN)(fields, 'committed', -1)];
            if (offset < 0 || offset === about.committed.at(-1)?.offset)
                return;
            about.committed.push({ ms: times(fields, 'ts'), offset, line });
        },
        end() {
            for (const { name, done, committed } of partitions.values())
                ahead(found, name, done, committed);
        },
    };
}
function ahead(found, name, done, committed) {
    const sorted = [...done].sort((a, b) => a.ms - b.ms);
    let [at, upTo] = [0, undefined];
    for (const { ms, offset, line } of committed) {
        for (let next = sorted[at]; next !== undefined && next.ms <= ms + clocksApartMs;) {
            if (upTo === undefined || BigInt(next.upTo) > upTo)
                upTo = BigInt(next.upTo);
            at += 1;
            next = sorted[at];
        }
        if (upTo === undefined || BigInt(offset) <= upTo + 1n)
            continue;
        found.fail('K4', line, `${name} has committed ${offset}, and everything is done up to ${upTo} only`);
    }
}

;// CONCATENATED MODULE: ./lib/gates/messaging/offsets.js








const parametersType = (0,shape/* object */.Ik)({
    ackWaitSeconds: (0,ledger_fields/* nullable */.me)((0,shape/* number */.ai)(0.001, 86_400)),
    maxUncommitted: (0,shape/* withDefault */.IQ)((0,shape/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER), 1000),
});
const format = `Lines, Kafka, any number of samples of each partition in the order of their times:
  {"type":"partition","group","topic","partition","ts","committed","log_start","high_watermark","processed_contiguous"}
  committed: the next offset to read; -1 = none, which is not known and never 0
  processed_contiguous (may be left out): the highest offset up to which everything is done
  {"type":"processed","group","topic","partition","ts","processed_contiguous"}     the same from the consumer's own ledger, where the offsets come from the broker
Lines, NATS JetStream:
  {"type":"consumer","stream","consumer","ts","info":{...}}      info: the answer of $JS.API.CONSUMER.INFO
  {"type":"advisory",...}                                       the fields of the advisory; also as it is published, with its own type
  {"type":"dead-letter","stream","stream_seq"}                  a message that was given up and is kept
Parameters: ackWaitSeconds (30; where a consumer has a back-off, its first one), maxUncommitted (1000)
Rules:
  K1  committed <= high_watermark: the log was cut behind the consumer
  K2  committed >= log_start: retention has deleted what was not read yet
  K3  committed never goes back
  K4  committed <= processed_contiguous + 1: what is committed and not done is lost with its worker
  K5  (warning) more than maxUncommitted messages are done and not committed: they are all done again after a crash
  K6  (warning) a group never commits, for more than 45 s, though there are messages
  J1  no message is given up (MAX_DELIVERIES) without a dead letter; (warning) none is terminated without one
  J2  ack_policy is explicit
  J3  ack_wait is the expected one
  J4  num_ack_pending stays below max_ack_pending: at the limit, twice in a row, nothing more is delivered
  J5  no message waits for its ack longer than ack_wait * max_deliver
  J6  (inconclusive) the ack floor stands behind what was delivered, and nothing is pending: messages that an older server gave up look like this
  J7  at most 1% of 100 or more messages are delivered again
  J8  (warning) a consumer was made again while it was watched`;
const example = `{"type":"partition","group":"billing","topic":"orders","partition":0,"ts":0,"committed":41,"log_start":0,"high_watermark":50,"processed_contiguous":44}
{"type":"partition","group":"billing","topic":"orders","partition":0,"ts":5000,"committed":50,"log_start":0,"high_watermark":50,"processed_contiguous":49}
{"type":"consumer","stream":"ORDERS","consumer":"billing","ts":0,"info":{"config":{"ack_policy":"explicit","ack_wait":30000000000,"max_deliver":5,"max_ack_pending":1000},"delivered":{"consumer_seq":10,"stream_seq":10},"ack_floor":{"consumer_seq":8,"stream_seq":8},"num_ack_pending":2,"num_redelivered":0,"num_pending":0}}
{"type":"advisory","stream":"ORDERS","consumer":"billing","stream_seq":7,"deliveries":5}
{"type":"dead-letter","stream":"ORDERS","stream_seq":7}`;
/** Offsets and acks: nothing is taken for done that is not, and nothing is forgotten. */
const offsets = {
    name: 'offsets',
    summary: 'what is committed or acked is what was done (Kafka offsets, JetStream acks)',
    format,
    example,
    parameters: (given) => parametersType(given, 'parameters'),
    begin,
};
function begin({ ackWaitSeconds, maxUncommitted }) {
    const [found, times] = [(0,findings/* findings */.Pg)(), (0,ledger_times/* timesOf */.Qv)()];
    const kafka = partitionsOf(found, times, maxUncommitted);
    const jetstream = consumersOf(found, times, ackWaitSeconds);
    const work = processedOffsets(found, times);
    return {
        add(line, at) {
            const fields = (0,ledger_fields/* fieldsOf */.Pf)(line);
            const type = (0,ledger_fields/* textOf */.b6)(fields, 'type');
            if (type === 'partition') {
                kafka.add(fields, at);
                work.committed(fields, at);
            }
            else if (type === 'processed')
                work.processed(fields);
            else if (type === 'consumer')
                jetstream.consumer(fields, at);
            else if (type === 'dead-letter')
                jetstream.deadLetter(fields);
            else if (type === 'advisory' || type.startsWith(advisoryTypes))
                jetstream.advisory(fields, at);
            else
                (0,ledger_fields/* refuse */.TR)('type', type, 'one of partition, processed, consumer, advisory, dead-letter');
        },
        end() {
            work.end();
            const [partitions, consumers] = [kafka.end(), jetstream.end()];
            const nothing = partitions.list.length + consumers.list.length === 0;
            const count = (letter) => Object.entries(found.broken())
                .filter(([rule]) => rule.startsWith(letter))
                .reduce((sum, [, of]) => sum + of, 0);
            return (0,findings/* verdictOf */.Vj)({
                found,
                unseen: [
                    ...(nothing ? ['no partition and no consumer line: there is nothing to judge'] : []),
                    ...partitions.unseen,
                    ...consumers.unseen,
                ],
                measurements: [
                    ...(partitions.list.length > 0
                        ? [(0,findings/* countOf */.pq)('offsets', count('K'), 'samples of partitions are wrong')]
                        : []),
                    ...(consumers.list.length > 0 || count('J') > 0
                        ? [(0,findings/* countOf */.pq)('acks', count('J'), 'findings about consumers')]
                        : []),
                ],
                counts: { partitions: partitions.list.length, consumers: consumers.list.length },
                analysis: { partitions: partitions.list, consumers: consumers.list },
            });
        },
    };
}


/***/ })

};
