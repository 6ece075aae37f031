import { describe, expect, it } from '@jest/globals';
import { historyCheck } from '../../../../../src/gates/consistency/history.ts';
import { judged } from '../../../../support/gates/judged-ledger.ts';
import { invoke, ok } from './operations.ts';

/** One millisecond from line to line. */
const timed = (lines: readonly object[]) => lines.map((line, i) => ({ ...line, time: i * 1e6 }));
const analysis = (lines: readonly object[], options = {}) =>
  judged(historyCheck, timed(lines), { model: 'set-full', options }).analysis;
const a = invoke(0, 'add', 0);
const added = ok(0, 'add', 0);
const r = invoke(1, 'read');
const has = ok(1, 'read', [0]);
const hasNot = ok(1, 'read', []);

describe('set-full', () => {
  it('says nothing of what was never read', () => {
    expect(analysis([a, added])).toMatchObject({ valid: 'unknown', 'never-read': [0] });
  });
  it('says nothing of what was neither confirmed nor read', () => {
    expect(analysis([a, r, hasNot])).toMatchObject({ valid: 'unknown', 'never-read': [0] });
  });
  it.each([
    ['a read that began before', [r, a, has, added]],
    ['a read around', [r, a, added, has]],
    ['a read within', [a, r, has, added]],
    ['a read that ends later', [a, r, added, has]],
    ['a read after', [a, added, r, has]],
  ])('is stable once seen by %s', (_what, lines) => {
    expect(analysis(lines)).toMatchObject({
      valid: true,
      'stable-count': 1,
      'stable-latencies': { '0': 0, '0.5': 0, '0.95': 0, '0.99': 0, '1': 0 },
    });
  });
  it('is lost when a read after it has it not', () => {
    expect(analysis([a, added, r, hasNot])).toMatchObject({ valid: false, lost: [0] });
  });
  it.each([
    ['before', [r, a, hasNot, added]],
    ['around', [r, a, added, hasNot]],
    ['within', [a, r, hasNot, added]],
    ['later', [a, r, added, hasNot]],
  ])('is never read when only a read beside it (%s) missed it', (_what, lines) => {
    expect(analysis(lines)).toMatchObject({ valid: 'unknown', 'never-read': [0], lost: [] });
  });

  const [a0, a0ok, a1, a1ok] = [
    invoke(0, 'add', 0),
    ok(0, 'add', 0),
    invoke(1, 'add', 1),
    ok(1, 'add', 1),
  ];
  const [r2, r3] = [invoke(2, 'read'), invoke(3, 'read')];
  const read = (process: number, ...values: readonly number[]) => ok(process, 'read', values);
  it('measures how long what is lost was there', () => {
    const lines = [
      a0,
      a1,
      r2,
      read(2, 1),
      a0ok,
      a1ok,
      r2,
      read(2, 0, 1),
      r2,
      read(2, 0),
      r2,
      read(2),
    ];
    expect(analysis(lines)).toMatchObject({
      valid: false,
      lost: [0, 1],
      'lost-latencies': { '0': 3, '0.5': 4, '0.95': 4, '0.99': 4, '1': 4 },
    });
  });
  it('tells what fluttered from what is lost', () => {
    const lines = [a0, a0ok, a1, r2, read(2, 1), a1ok, r2, r3, read(3, 1), read(2, 0)];
    expect(analysis(lines)).toMatchObject({
      valid: false,
      lost: [0],
      stale: [1],
      'stable-latencies': { '0': 2, '0.5': 2, '0.95': 2, '0.99': 2, '1': 2 },
      'lost-latencies': { '0': 5, '0.5': 5, '0.95': 5, '0.99': 5, '1': 5 },
      'worst-stale': [
        {
          element: 1,
          outcome: 'stable',
          'stable-latency': 2,
          known: { index: 4 },
          'last-absent': { index: 6 },
        },
      ],
    });
  });
  it('fails what is stale only where it is asked to be linearizable', () => {
    const lines = [a1, a1ok, r2, read(2), r3, read(3, 1)];
    const late = [a1, a1ok, invoke(4, 'read'), ok(4, 'read', []), ...lines.slice(2)];
    expect(analysis(late)['valid']).toBe(true);
    expect(analysis(late, { linearizable: true })).toMatchObject({ valid: false, stale: [1] });
  });
  it('fails an element that is twice in one read', () => {
    expect(analysis([a, added, r, ok(1, 'read', [0, 0])])).toMatchObject({
      valid: false,
      duplicated: { '0': 2 },
    });
  });
});
