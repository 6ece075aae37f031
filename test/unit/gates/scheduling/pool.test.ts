import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pool } from '../../../../src/gates/scheduling/pool.ts';
import { judgeLedger, rulesOf, warnedOf } from '../../../support/gates/ledgers.ts';

const judge = (lines: readonly object[], parameters = {}) => judgeLedger(pool, lines, parameters);
const config = (more: object = {}) => ({
  ...{ type: 'config', max_workers: 24, queue_size: 480, cpus: 8 },
  ...{ memory_limit_bytes: 1e9, task_bytes: 1000, worker_bytes: 10_000 },
  ...more,
});
const sample = (second: number, more: Partial<Record<string, number>> = {}) => {
  const counts = { running: 0, waiting: 0, completed: 0, canceled: 0, dropped: 0, ...more };
  const { running, waiting, completed, canceled, dropped } = counts;
  return {
    ...{ type: 'sample', ts: second * 1000, refused: dropped, goroutines: 10 + running, cpu: 5 },
    ...{ submitted: running + waiting + completed + canceled + dropped, ...counts },
  };
};
const load = [
  sample(0),
  sample(1, { running: 24, waiting: 400, completed: 100 }),
  sample(2, { completed: 600, dropped: 7 }),
];

test('a pool that keeps its limits passes', () => {
  expect(judge([config(), ...load])).toMatchObject({
    verdict: 'pass',
    counts: { samples: 3 },
    analysis: {
      baseGoroutines: 10,
      most: { running: 24, waiting: 400, goroutines: 34, cpuPercent: 5 },
    },
  });
});
describe('its configuration', () => {
  test.each<[string, object, string[], string[]]>([
    ['no workers', { max_workers: 0 }, ['C1'], ['C1']],
    ['few workers', { max_workers: 15 }, [], ['C1']],
    ['many workers', { max_workers: 41 }, [], ['C1']],
    ['101 workers on 40 CPUs', { max_workers: 101, cpus: 40 }, [], ['C1']],
    ['a queue without a bound', { queue_size: null }, ['C2'], []],
    ['a queue of 0', { queue_size: 0 }, ['C2'], []],
    ['a queue of 5001', { queue_size: 5001 }, [], ['C2']],
    [
      'a queue that fills half of the memory',
      { memory_limit_bytes: 2 * (480 * 1000 + 24 * 10_000) },
      [],
      [],
    ],
    [
      'a queue that fills more',
      { memory_limit_bytes: 2 * (480 * 1000 + 24 * 10_000) - 1 },
      ['C3'],
      [],
    ],
  ])('%s', (_, more, broken, warned) => {
    const answer = judge([config(more), sample(0)]);
    expect(rulesOf(answer)).toEqual(broken);
    expect(warnedOf(answer)).toEqual(warned);
  });
  test('may be written in any hand', () => {
    const written = { type: 'config', MaxWorkers: 4, QueueSize: 80, NumCPU: 2 };
    expect(judge([written, sample(0)]).analysis['config']).toMatchObject({
      maxWorkers: 4,
      queueSize: 80,
      cpus: 2,
    });
  });
});
describe('at run time', () => {
  test.each<[string, readonly object[], string[]]>([
    ['T1', [sample(0), sample(1, { running: 25, goroutines: 34 })], ['T1']],
    ['T2', [sample(0), sample(1, { running: 24, waiting: 481 })], ['T2']],
    [
      'T3: a task that nobody knows of, within what may be on its way',
      [sample(0, { submitted: 24 })],
      [],
    ],
    ['T3: more of them', [sample(0, { submitted: 25 })], ['T3']],
    ['T3: more done than came', [sample(0, { completed: 25, submitted: 0 })], ['T3']],
    ['T4: dropped and not refused', [sample(0), sample(1, { dropped: 3, refused: 2 })], ['T4']],
    ['T4: refused and not dropped', [sample(0), sample(1, { refused: 1 })], ['T4']],
    [
      'T4: on their way under load',
      [sample(0), sample(1, { running: 1, dropped: 24, refused: 0 })],
      [],
    ],
    ['T5: base, workers and ten', [sample(0), sample(1, { running: 24, goroutines: 44 })], []],
    ['T5: one more', [sample(0), sample(1, { running: 24, goroutines: 45 })], ['T5']],
    ['T5: five thousand', [sample(0, { goroutines: 5000 })], ['T5']],
    ['T6: 85%', [sample(0, { cpu: 85 })], []],
    ['T6: more', [sample(0, { cpu: 3 }), sample(1, { cpu: 85.1 })], ['T6']],
    ['T6: as a share', [sample(0, { cpu: 0.2 }), sample(1, { cpu: 0.9 })], ['T6']],
    ['T6: a little in percent', [sample(0, { cpu: 0.9 }), sample(1, { cpu: 1.1 })], []],
    [
      'T7: back at rest',
      [sample(0), sample(1, { running: 9 }), sample(31, { goroutines: 11 })],
      [],
    ],
    [
      'T7: not back',
      [sample(0), sample(1, { running: 9 }), sample(31, { goroutines: 12 })],
      ['T7'],
    ],
    [
      'T7: back too late',
      [sample(0), sample(1, { running: 9 }), sample(31, { goroutines: 12 }), sample(90)],
      ['T7'],
    ],
  ])('%s', (_, lines, broken) => {
    expect(rulesOf(judge([config(), ...lines]))).toEqual(broken);
  });
});
describe('what cannot be seen', () => {
  test.each<[string, readonly object[]]>([
    ['a configuration', load],
    ['samples', [config()]],
    ['what a task takes', [config({ task_bytes: null }), ...load]],
    [
      'rest after the load',
      [config(), sample(0), sample(1, { running: 9 }), sample(2, { goroutines: 19 })],
    ],
    ['one process', [config(), sample(0, { completed: 9 }), sample(1)]],
  ])('without %s it is inconclusive', (_, lines) => {
    expect(judge(lines)).toMatchObject({ verdict: 'inconclusive', violations: [] });
  });
});
describe('a line that cannot be used', () => {
  test.each<[string, object]>([
    ['a second configuration', config()],
    ['a count as text', { ...sample(9), running: '3' }],
    ['a negative count', { ...sample(9), waiting: -1 }],
    ['a time that goes back', sample(-1)],
    ['no goroutines', { ...sample(9), goroutines: undefined }],
  ])('%s', (_, wrong) => {
    expect(judge([config(), ...load, wrong])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 5 }],
    });
  });
  test.each<[string, object]>([
    ['no queue', { ...config(), queue_size: undefined }],
    ['no workers', { ...config(), max_workers: undefined }],
    ['half a worker', config({ max_workers: 0.5 })],
  ])('a configuration with %s', (_, wrong) => {
    expect(judge([wrong, ...load]).verdict).toBe('error');
  });
  test('a configuration after the samples', () => {
    expect(judge([...load, config()])).toMatchObject({
      verdict: 'error',
      violations: [{ line: 4 }],
    });
  });
});
test('tasks are conserved: a pool passes exactly when no more are unaccounted for than it has workers', () => {
  const part = fc.nat(400);
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.integer({ min: -60, max: 60 }),
      (completed, canceled, dropped, missing) => {
        const whole = sample(0, { completed, canceled, dropped, refused: dropped });
        const submitted = whole.submitted + missing;
        fc.pre(submitted >= 0);
        const answer = judge([config(), { ...whole, submitted }]);
        expect(answer.verdict).toBe(Math.abs(missing) > 24 ? 'fail' : 'pass');
      },
    ),
  );
});
