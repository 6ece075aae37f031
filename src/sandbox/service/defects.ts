/** What is wrong with a version, on purpose. `none` is a good one. */
export const defects = [
  'none',
  'error-burst',
  'latency',
  'goroutine-leak',
  'dropped-tasks',
  'no-data',
  'crash-loop',
  'cut-off',
  'no-comeback',
  'redis-split-brain',
  'no-takeover',
  'lost-messages',
  'double-effects',
  'lag-spike',
  'saga-half-done',
  'two-leaders',
  'tenant-bleed',
  'async-defects',
] as const;
export type Defect = (typeof defects)[number];
