import type { Collected } from '../../../src/diagnosis/live/collected.ts';

/** A collection in which nothing was found. */
export const collectedOf = (more: Partial<Collected> = {}): Collected => ({
  schema: 'sluice.dev/collected/v1',
  workload: 'shop',
  from: '2026-01-05T10:00:00.000Z',
  to: '2026-01-05T10:00:10.000Z',
  because: 'a check failed',
  metrics: [],
  logs: null,
  profiles: [],
  goroutines: [],
  served: null,
  signs: [],
  fault: null,
  changes: null,
  sourceUrl: '',
  unseen: [],
  asked: [],
  ...more,
});
