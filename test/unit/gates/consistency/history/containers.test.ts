import { describe, expect, it } from '@jest/globals';
import { historyCheck } from '../../../../../src/gates/consistency/history.ts';
import { judged } from '../../../../support/gates/judged-ledger.ts';
import { both, fail, info, invoke, ok } from './operations.ts';

const analysis = (
  model: string,
  lines: readonly unknown[],
  options: Readonly<Record<string, unknown>> = {},
) => judged(historyCheck, lines, { model, options }).analysis;

describe('a queue', () => {
  it('may be enqueued to without a dequeue', () => {
    expect(analysis('queue', [invoke(1, 'enqueue', 1)])['valid']).toBe(true);
  });
  it('takes an enqueue that runs beside the dequeue', () => {
    const lines = [invoke(2, 'dequeue'), invoke(1, 'enqueue', 1), ok(2, 'dequeue', 1)];
    expect(analysis('queue', lines)['valid']).toBe(true);
  });
  it('gives nothing that was not put in', () => {
    expect(analysis('queue', [ok(1, 'dequeue', 1)])).toMatchObject({
      valid: false,
      error: "can't dequeue 1",
    });
  });
  it('keeps its order when it is FIFO, and need not when it is not', () => {
    const lines = [invoke(0, 'enqueue', 1), invoke(1, 'enqueue', 2), ok(2, 'dequeue', 2)];
    expect(analysis('queue', lines)['valid']).toBe(true);
    expect(analysis('queue', lines, { model: 'fifo-queue' })['valid']).toBe(false);
  });
  it('gives an element as often as it was put in', () => {
    const lines = [invoke(0, 'enqueue', 1), ok(2, 'dequeue', 1), ok(2, 'dequeue', 1)];
    expect(analysis('queue', lines)['valid']).toBe(false);
  });
});

describe('a total queue', () => {
  it('is valid when empty, and proves nothing then', () => {
    const found = judged(historyCheck, [], { model: 'total-queue' });
    expect(found.analysis['valid']).toBe(true);
    expect(found.verdict).toBe('inconclusive');
  });
  it('recovers what nobody knew to be enqueued', () => {
    const lines = [
      invoke(1, 'enqueue', 1),
      ...both(2, 'ok', 'enqueue', 2),
      ...both(3, 'ok', 'dequeue', 1),
      ...both(3, 'ok', 'dequeue', 2),
    ];
    expect(analysis('total-queue', lines)).toMatchObject({
      valid: true,
      recovered: [1],
      'attempt-count': 2,
      'acknowledged-count': 1,
      'ok-count': 2,
    });
  });
  it('names what is lost, unexpected and duplicated', () => {
    const lines = [
      invoke(1, 'enqueue', 'hung'),
      ...both(2, 'ok', 'enqueue', 'enqueued'),
      ...both(3, 'ok', 'enqueue', 'dup'),
      invoke(4, 'dequeue'),
      invoke(5, 'dequeue'),
      ok(5, 'dequeue', 'wtf'),
      invoke(6, 'dequeue'),
      ok(6, 'dequeue', 'dup'),
      invoke(7, 'dequeue'),
      ok(7, 'dequeue', 'dup'),
    ];
    expect(analysis('total-queue', lines)).toMatchObject({
      valid: false,
      lost: ['enqueued'],
      unexpected: ['wtf'],
      duplicated: ['dup'],
      recovered: [],
      'ok-count': 1,
      'acknowledged-count': 2,
      'attempt-count': 3,
    });
  });
  it('is not made invalid by duplicates alone', () => {
    const lines = [
      ...both(0, 'ok', 'enqueue', 1),
      ...both(0, 'ok', 'dequeue', 1),
      ...both(0, 'ok', 'dequeue', 1),
    ];
    expect(analysis('total-queue', lines)).toMatchObject({ valid: true, duplicated: [1] });
  });
  it('takes a drain for the dequeues that it was, and refuses one that crashed', () => {
    const put = [...both(0, 'ok', 'enqueue', 1), ...both(0, 'ok', 'enqueue', 2)];
    const drain = [invoke(1, 'drain'), ok(1, 'drain', [1, 2])];
    expect(analysis('total-queue', [...put, ...drain])['valid']).toBe(true);
    expect(() => analysis('total-queue', [...put, info(1, 'drain')])).toThrow(/drain that crashed/);
  });
  it('keeps integers beyond 2^53 apart', () => {
    const lines = [
      ...both(0, 'ok', 'enqueue', 9007199254740993n),
      ...both(0, 'ok', 'dequeue', 9007199254740992n),
    ];
    expect(analysis('total-queue', lines)).toMatchObject({
      lost: [9007199254740993n],
      unexpected: [9007199254740992n],
    });
  });
});

describe('a set', () => {
  it('is held against its last read', () => {
    const lines = [
      ...both(0, 'ok', 'add', 0),
      ...both(0, 'ok', 'add', 1),
      ...both(1, 'info', 'add', 10),
      ...both(1, 'info', 'add', 11),
      ...both(2, 'fail', 'add', 20),
      ...both(2, 'fail', 'add', 21),
      invoke(4, 'read'),
      ok(4, 'read', [0, 10, 20, 30]),
    ];
    expect(analysis('set', lines)).toMatchObject({
      valid: false,
      ok: [0, 10, 20],
      lost: [1],
      recovered: [10, 20],
      unexpected: [30],
      'attempt-count': 6,
      'acknowledged-count': 2,
    });
  });
  it('that was never read says nothing', () => {
    const found = judged(historyCheck, both(0, 'ok', 'add', 0), { model: 'set' });
    expect([found.analysis['valid'], found.verdict]).toEqual(['unknown', 'inconclusive']);
  });
});

describe('unique ids', () => {
  it('are valid when nobody asked for one', () => {
    expect(analysis('unique-ids', [])).toMatchObject({ valid: true, range: [null, null] });
  });
  it('are counted when they are not unique', () => {
    const given = [0, 1, 0, 0].flatMap((id, i) => [invoke(i, 'generate'), ok(i, 'generate', id)]);
    expect(analysis('unique-ids', [...given, invoke(4, 'generate'), info(4, 'generate')])).toEqual({
      valid: false,
      'attempted-count': 5,
      'acknowledged-count': 4,
      'duplicated-count': 1,
      duplicated: { '0': 3 },
      range: [0, 1],
    });
  });
});

describe('a counter', () => {
  const reads = (lines: readonly unknown[]) => {
    const { valid, reads, errors } = analysis('counter', lines);
    return { valid, reads: plain(reads), errors: plain(errors) };
  };
  const plain = (all: unknown) =>
    (all as readonly (readonly bigint[])[]).map((read) => read.map(Number));
  it('starts at zero', () => {
    expect(reads([invoke(0, 'read'), ok(0, 'read', 0)]).reads).toEqual([[0, 0, 0]]);
    expect(reads([invoke(0, 'read'), ok(0, 'read', 1)])).toMatchObject({
      valid: false,
      errors: [[0, 1, 0]],
    });
  });
  it('leaves out what failed, and counts what is open as possible', () => {
    const failed = [invoke(0, 'add', 1), fail(0, 'add', 1)];
    expect(reads([...failed, invoke(0, 'read'), ok(0, 'read', 0)]).reads).toEqual([[0, 0, 0]]);
    const open = [
      invoke(0, 'add', 1),
      invoke(1, 'read'),
      ok(1, 'read', 0),
      invoke(1, 'read'),
      ok(1, 'read', 1),
    ];
    expect(reads(open)).toEqual({
      valid: true,
      reads: [
        [0, 0, 1],
        [0, 1, 1],
      ],
      errors: [],
    });
  });
  it('bounds reads by the adds beside them', () => {
    const lines = [
      ...[0, 1, 2, 3].flatMap((i) => [invoke(2 * i, 'read'), invoke(2 * i + 1, 'add', 2 ** i)]),
      invoke(8, 'read'),
      ok(0, 'read', 6),
      ok(1, 'add', 1),
      ok(2, 'read', 0),
      ok(3, 'add', 2),
      ok(4, 'read', 3),
      ok(5, 'add', 4),
      ok(6, 'read', 100),
      ok(7, 'add', 8),
      ok(8, 'read', 15),
    ];
    expect(reads(lines)).toEqual({
      valid: false,
      reads: [
        [0, 6, 15],
        [0, 0, 15],
        [0, 3, 15],
        [0, 100, 15],
        [0, 15, 15],
      ],
      errors: [[0, 100, 15]],
    });
  });
  it('takes the lower bound from when a read began', () => {
    const lines = [
      invoke(0, 'read'),
      invoke(1, 'add', 1),
      ok(0, 'read', 0),
      invoke(0, 'read'),
      ok(1, 'add', 1),
      invoke(1, 'add', 2),
      ok(0, 'read', 3),
      invoke(0, 'read'),
      ok(1, 'add', 2),
      ok(0, 'read', 5),
    ];
    expect(reads(lines)).toEqual({
      valid: false,
      reads: [
        [0, 0, 1],
        [0, 3, 3],
        [1, 5, 3],
      ],
      errors: [[1, 5, 3]],
    });
  });
  it('takes no decrements', () => {
    expect(() => reads([invoke(0, 'add', -1)])).toThrow(/no decrements/);
  });
});
