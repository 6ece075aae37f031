// Ledgers of any length for each check, one line after another: what a good system of that size would write.
const uuid = (i) =>
  `${(i * 2654435761) >>> 0}-${i.toString(16).padStart(8, '0')}-4000-8000-a5f0d1c2b3e4`.padStart(
    36,
    '0',
  );
const iso = (ms) => new Date(1_767_600_000_000 + ms).toISOString();

/** By check: lines per item, and the lines of one item. */
export const ledgers = {
  idempotency: (i) => [
    `{"type":"acked","message_id":"${uuid(i)}","ts":"${iso(i)}"}`,
    `{"type":"effect","message_id":"${uuid(i)}","key":"order:${i}","worker":"worker-${i % 8}","result":"first","ts":"${iso(i + 40)}","delivery":1}`,
  ],
  retry: (i) => [
    `{"type":"produced","id":"${uuid(i)}","ts":${i}}`,
    `{"type":"attempt","id":"${uuid(i)}","delivery":1,"started":${i + 5},"ended":${i + 9},"outcome":"${i % 50 === 0 ? 'failed' : 'ok'}"}`,
    ...(i % 50 === 0
      ? [
          `{"type":"attempt","id":"${uuid(i)}","delivery":2,"started":${i + 1009 + (i % 7) * 20},"ended":${i + 1200},"outcome":"ok"}`,
        ]
      : []),
  ],
  offsets: (i) => [
    `{"type":"partition","group":"billing","topic":"orders","partition":${i % 64},"ts":${i},"committed":${i * 3},"log_start":0,"high_watermark":${i * 3 + 7},"processed_contiguous":${i * 3 + 2}}`,
  ],
  // A group of 640 partitions a case.
  'lag-status': (i) => [
    ...(i % 640 === 0 ? [`{"type":"case","id":"${i}","parameters":{"nowMs":570000}}`] : []),
    `{"type":"partition","topic":"orders-${i >> 6}","partition":${i & 63},"commits":${JSON.stringify(Array.from({ length: 10 }, (_, k) => ({ offset: i + k * 10, order: k, timestampMs: 60_000 * k, lag: k === 5 ? 0 : 3 })))},"brokerOffsets":[${i + 92}],"currentLag":2}`,
  ],
  'lag-spikes': (i) => [
    `{"type":"sample","ts":${i * 2},"group_id":"billing","topic":"orders","partition":${i % 16},"lag_ms":${10 + (i % 37)}}`,
  ],
  'split-brain': (i) => [
    `{"type":"processed","member":"member-${i % 4}","topic":"orders","partition":${i % 4},"offset":${i >> 2},"started":${i},"ended":${i + 3}}`,
    ...(i % 100 === 0
      ? [
          `{"type":"view","ts":${i * 10},"broker":1,"coordinator":1,"state":"Stable","members":[{"id":"m","client":"c","host":"/10.0.0.1","assignment":[["orders",0],["orders",1]]}]}`,
        ]
      : []),
  ],
  pool: (i) => [
    ...(i === 0 ? ['{"type":"config","max_workers":24,"queue_size":480,"cpus":8}'] : []),
    `{"type":"sample","ts":${i * 10},"running":${1 + (i % 24)},"waiting":${i % 40},"submitted":${i * 50 + 1 + (i % 24) + (i % 40)},"completed":${i * 50},"canceled":0,"dropped":0,"refused":0,"goroutines":${12 + (i % 24)},"cpu":${i % 80}}`,
  ],
  leaders: (i) => [
    `{"type":"run","job":"job-${i % 20}","scheduled_at":${(i - (i % 20)) * 50},"started":${(i - (i % 20)) * 50 + 40},"instance":"a","task_id":"${uuid(i)}"}`,
  ],
  'worker-loss': (i) => [
    ...(i === 0
      ? [
          '{"type":"kill","round":1,"victim":"w1","at":[0,10]}',
          '{"type":"ready","round":1,"worker":"w2","at":[900,1000]}',
        ]
      : []),
    `{"type":"done","task_id":"${uuid(i)}","at":${i}}`,
  ],
};
/** Parameters without which a check has nothing to judge by. */
export const parameters = {
  'lag-status': { nowMs: 570_000 },
  'lag-spikes': { thresholdMs: 500 },
  'worker-loss': { statistical: false },
};
