import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { historyCheck } from '../../../../../src/gates/consistency/history.ts';
import { judged } from '../../../../support/gates/judged-ledger.ts';
import { both, info, invoke, ok } from './operations.ts';

const check = (
  model: string,
  lines: readonly unknown[],
  options: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
) => judged(historyCheck, lines, { model, options, ...more });
const valid = (model: string, lines: readonly unknown[], options = {}) =>
  check(model, lines, options).analysis['valid'];

describe('a register', () => {
  it('reads what it holds, from null unless told', () => {
    expect(valid('register', both(0, 'ok', 'read', 0, null), { initial: 0 })).toBe(true);
    expect(valid('register', both(0, 'ok', 'read', 0, null))).toBe(false);
  });
  it('names the operation for which no order is left, and the one before', () => {
    const lines = [
      { ...invoke(0, 'write', 1), index: 5 },
      { ...ok(0, 'write', 1), index: 7 },
      { ...invoke(0, 'read', 2), index: 99 },
      { ...ok(0, 'read', 2), index: 100 },
    ];
    const found = check('register', lines, { initial: 0 });
    expect(found.analysis).toMatchObject({
      valid: false,
      op: { index: 100, line: 4 },
      'previous-ok': { index: 7 },
      states: [1],
    });
    expect(found.violations).toMatchObject([{ line: 4 }]);
  });
  it('may or may not have taken a write that crashed, at any later time', () => {
    const crashed = both(0, 'info', 'write', 1);
    const reads = (value: unknown) => both(1, 'ok', 'read', value, null);
    expect(valid('register', [...crashed, ...reads(null)])).toBe(true);
    expect(valid('register', [...crashed, ...reads(1)])).toBe(true);
    expect(
      valid('register', [...both(2, 'ok', 'write', 0), ...crashed, ...reads(0), ...reads(1)]),
    ).toBe(true);
    expect(
      valid('register', [...both(2, 'ok', 'write', 0), ...crashed, ...reads(1), ...reads(0)]),
    ).toBe(false);
  });
  it('did not take a write that failed', () => {
    expect(
      valid('register', [...both(0, 'fail', 'write', 1), ...both(1, 'ok', 'read', 1, null)]),
    ).toBe(false);
  });
  it('compares and sets', () => {
    const lines = [
      ...both(0, 'ok', 'write', 2),
      ...both(1, 'ok', 'cas', [2, 3]),
      ...both(2, 'ok', 'read', 3, null),
    ];
    expect(valid('cas-register', lines)).toBe(true);
    expect(valid('cas-register', [...lines, ...both(1, 'ok', 'cas', [2, 4])])).toBe(false);
  });
  it('of many keys takes a transaction whole', () => {
    const write = both(0, 'ok', 'txn', [
      ['write', 'x', 1],
      ['write', 'y', 2],
    ]);
    const read = (x: number, y: number) => [
      invoke(1, 'txn', [
        ['read', 'x', null],
        ['read', 'y', null],
      ]),
      ok(1, 'txn', [
        ['read', 'x', x],
        ['read', 'y', y],
      ]),
    ];
    const options = { initial: { x: 0, y: 0 } };
    expect(valid('multi-register', [...read(0, 0), ...write, ...read(1, 2)], options)).toBe(true);
    expect(valid('multi-register', [...write, ...read(1, 0)], options)).toBe(false);
    // Without initial values the first read says what there was; the second must agree.
    expect(valid('multi-register', [...read(7, 8), ...read(7, 8)])).toBe(true);
    expect(valid('multi-register', [...read(7, 8), ...read(7, 9)])).toBe(false);
  });
});

describe('a mutex', () => {
  const acquire = (process: number) => both(process, 'ok', 'acquire', null);
  const release = (process: number) => both(process, 'ok', 'release', null);
  it('has one holder', () => {
    expect(valid('mutex', [...acquire(0), ...release(0), ...acquire(1)])).toBe(true);
    expect(valid('mutex', [...acquire(0), ...acquire(1)])).toBe(false);
    expect(valid('mutex', release(0))).toBe(false);
  });
  it('may be held by one who crashed while acquiring', () => {
    const crashed = both(0, 'info', 'acquire', null);
    expect(valid('mutex', [...crashed, ...acquire(1)])).toBe(true);
    expect(valid('mutex', [...crashed, ...release(2)])).toBe(true);
  });
  it('is searched in time: 1,000 operations of 5 processes, some of which crash', () => {
    const { lines, broken } = mutexHistory(1000, 5, 17);
    const begun = performance.now();
    expect(valid('mutex', lines)).toBe(true);
    expect(valid('mutex', broken)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});

describe('what cannot be used', () => {
  it.each([
    ['an operation of another model', [invoke(0, 'pop')], /pop is none of acquire, release/],
    [
      'two at once by one process',
      [invoke(0, 'acquire'), invoke(0, 'release')],
      /while its acquire/,
    ],
    ['an end without a begin', [ok(0, 'acquire')], /never began/],
    ['a line without a process', [{ type: 'ok', f: 'acquire' }], /'process' is missing/],
    [
      'an unknown type',
      [{ process: 0, type: 'done', f: 'acquire' }],
      /one of invoke, ok, fail, info/,
    ],
  ])('is named: %s', (_what, lines, words) => {
    expect(() => check('mutex', lines)).toThrow(words);
  });
  it('is named: a cas without its pair', () => {
    expect(() => check('cas-register', [invoke(0, 'cas', 3)])).toThrow(/\[from, to\]/);
  });
  it('is named: a model that there is not', () => {
    expect(() => check('stack', [])).toThrow(/model/);
    expect(() => judged(historyCheck, [invoke(0, 'acquire')])).toThrow(/one of queue, total-queue/);
  });
});

describe('a search that is not done', () => {
  it('says unknown at its deadline, and past its memory', () => {
    const { lines } = mutexHistory(4000, 8, 3);
    const late = judged(historyCheck, lines, { model: 'mutex' }, () => true);
    expect([late.verdict, late.analysis]).toEqual([
      'inconclusive',
      { valid: 'unknown', cause: 'timeout' },
    ]);
    const small = check('mutex', lines, {}, { maxConfigurations: 1000 });
    expect(small.analysis).toEqual({ valid: 'unknown', cause: 'out-of-memory' });
  });
});

describe('the search', () => {
  it('agrees with trying every order', () => {
    fc.assert(
      fc.property(smallHistory, (lines) => {
        expect(valid('register', lines)).toBe(bruteForce(lines));
      }),
      { numRuns: 400 },
    );
  });
});

/** A real lock, played: a process acquires and releases in turn; a few crash while they wait, and others take their places. */
function mutexHistory(operations: number, processes: number, seed: number) {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const lines: unknown[] = [];
  const alive = [...Array(processes).keys()];
  const doing = new Map<number, 'acquire' | 'release'>();
  let [next, done, crashes]: [number, number, number] = [processes, 0, 0];
  let holder: number | null = null;
  const crash = (process: number): void => {
    lines.push(info(process, 'acquire'));
    alive[alive.indexOf(process)] = next;
    next += 1;
    crashes += 1;
  };
  const acquired = (process: number): void => {
    doing.delete(process);
    if (crashes < 12 && random(60) === 0) return crash(process);
    holder = process;
    lines.push(ok(process, 'acquire'));
  };
  const begin = (process: number, f: 'acquire' | 'release'): void => {
    doing.set(process, f);
    lines.push(invoke(process, f));
  };
  while (done < operations) {
    const process = alive[random(alive.length)] ?? 0;
    const now = doing.get(process);
    if (now === undefined) begin(process, holder === process ? 'release' : 'acquire');
    else if (now === 'release') {
      doing.delete(process);
      holder = null;
      lines.push(ok(process, 'release'));
      done += 1;
    } else if (holder === null) {
      acquired(process);
      done += 1;
    }
  }
  // Somebody releases more than anybody can hold: no order has that.
  const broken = [
    ...lines,
    ...[...Array(30).keys()].flatMap((k) => both(900 + k, 'ok', 'release', null)),
  ];
  return { lines, broken };
}

const smallHistory = fc
  .array(
    fc.record({
      process: fc.integer({ min: 0, max: 2 }),
      f: fc.constantFrom('read', 'write'),
      value: fc.integer({ min: 0, max: 1 }),
      type: fc.constantFrom('ok', 'ok', 'ok', 'info', 'fail'),
    }),
    { maxLength: 9 },
  )
  .map((turns) => {
    const lines: object[] = [];
    const open = new Map<number, (typeof turns)[number]>();
    for (const turn of turns) {
      const running = open.get(turn.process);
      if (running === undefined) {
        open.set(turn.process, turn);
        lines.push(invoke(turn.process, turn.f, turn.f === 'read' ? null : turn.value));
      } else {
        open.delete(turn.process);
        lines.push({ ...running, type: turn.type });
      }
    }
    return lines;
  });
/** Every order of every choice of what crashed: slow, and nothing to get wrong. */
function bruteForce(lines: readonly object[]): boolean {
  interface Call {
    readonly f: string;
    value: unknown;
    begun: number;
    ended: number;
    sure: boolean;
    failed: boolean;
  }
  const calls: Call[] = [];
  const open = new Map<number, Call>();
  lines.forEach((line, i) => {
    const { process, type, f, value } = line as {
      process: number;
      type: string;
      f: string;
      value: unknown;
    };
    if (type === 'invoke') {
      const call: Call = {
        f,
        value,
        begun: i,
        ended: Number.POSITIVE_INFINITY,
        sure: false,
        failed: false,
      };
      calls.push(call);
      open.set(process, call);
      return;
    }
    const call = open.get(process);
    if (call === undefined) return;
    if (type === 'ok') Object.assign(call, { ended: i, sure: true, value });
    if (type === 'fail') call.failed = true;
    open.delete(process);
  });
  const go = (left: readonly Call[], state: unknown): boolean => {
    if (left.every(({ sure }) => !sure)) return true;
    const firstEnd = Math.min(...left.map(({ ended }) => ended));
    return left.some((call) => {
      if (call.begun > firstEnd) return false;
      const rest = left.filter((one) => one !== call);
      if (call.f === 'write') return go(rest, call.value);
      return (!call.sure || call.value === null || call.value === state) && go(rest, state);
    });
  };
  return go(
    calls.filter(({ failed }) => !failed),
    null,
  );
}
