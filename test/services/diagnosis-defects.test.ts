// Covers: src/diagnosis, src/connect/diagnosis, src/logs; about 200 s
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Diagnosed,
  diagnosed,
  type Orders,
  ordersRepository,
} from '../support/diagnosis/defect-run.ts';
import { tableOf } from '../support/diagnosis/defect-table.ts';
import { defects } from '../support/diagnosis/defects.ts';

// Real programs, real pprof, logs and numbers, a real commit: the first suspect must be the function that the commit broke.
let folder: string;
let orders: Orders;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-defects-'));
  orders = await ordersRepository(folder);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seen = new Map<string, Diagnosed>();
describe.each(defects.map((defect) => [defect.name, defect] as const))('%s', (name, defect) => {
  test('leads where it is', async () => {
    const found = await diagnosed(orders, defect);
    seen.set(name, found);
    if (process.env['SLUICE_SHOW'] !== undefined) console.log(name, JSON.stringify(found, null, 1));
    if (defect.leadsTo === 'nobody') expect(found.accused).toEqual([]);
  }, 180_000);
});
test('the first suspect is right but for what is known not to be seen yet, and the table says so', () => {
  const wrong = defects.filter(
    ({ name, leadsTo }) => leadsTo !== 'nobody' && !leadsTo.includes(seen.get(name)?.first ?? ''),
  );
  // Two workers that stand elsewhere are too few for a profile of goroutines.
  expect(wrong.map(({ name }) => name)).toEqual(['slow consumer']);
  const table = tableOf(seen);
  expect(table.stands).toBe(table.seen);
});
