import { describe, expect, it } from '@jest/globals';
import { type Header, traceContextOf } from '../../../../src/gates/logs/trace-context.ts';

const trace = '12345678901234567890123456789012';
const span = '1234567890123456';
const parent = (value: string, ...more: readonly Header[]) =>
  traceContextOf([['traceparent', value], ...more]);
const good = `00-${trace}-${span}-01`;

describe('traceparent', () => {
  it.each([
    ['as it should be', good],
    ['with blanks around', `\t ${good} \t`],
    ['of a later version', `cc-${trace}-${span}-01`],
    ['of a later version that says more', `cc-${trace}-${span}-01-what-the-future-will-be-like`],
    ['with the random flag too', `00-${trace}-${span}-03`],
  ])('is gone on with: %s', (_what, value) => {
    expect(parent(value)).toEqual({
      traceId: trace,
      parentId: span,
      sampled: true,
      tracestate: [],
    });
  });
  it('says that it is not sampled, and nothing of other flags', () => {
    expect(parent(`00-${trace}-${span}-02`)).toMatchObject({ sampled: false });
  });
  it.each([
    ['goes on', `${good}.`],
    ['goes on in this version', `${good}-what-the-future-will-be-like`],
    ['goes on without a dash', `cc-${trace}-${span}-01.what`],
    ['has the forbidden version', `ff-${trace}-${span}-01`],
    ['has a version that is none', `0.-${trace}-${span}-01`],
    ['has a version of three digits', `000-${trace}-${span}-01`],
    ['has capital letters', `00-${'A'.repeat(32)}-${span}-01`],
    ['has a trace id of zeros', `00-${'0'.repeat(32)}-${span}-01`],
    ['has a parent id of zeros', `00-${trace}-${'0'.repeat(16)}-01`],
    ['has too long a trace id', `00-${trace}3-${span}-01`],
    ['has too short a parent id', `00-${trace}-${span.slice(1)}-01`],
    ['has too short flags', `00-${trace}-${span}-1`],
    ['is empty', ''],
    ['has another blank', `\u00a0${good}`],
  ])('that %s restarts the trace', (_what, value) => {
    expect(parent(value, ['tracestate', 'foo=1'])).toEqual({
      restart: true,
      problems: [expect.stringContaining('traceparent')],
    });
  });
  it('is looked for in any case, and is there once', () => {
    expect(traceContextOf([['TraceParent', good]])).toMatchObject({ traceId: trace });
    expect(traceContextOf([['trace-parent', good]])).toMatchObject({ restart: true });
    expect(parent(good, ['TRACEPARENT', good])).toMatchObject({ restart: true });
    expect(traceContextOf([['tracestate', 'foo=1']])).toMatchObject({ restart: true });
  });
});

describe('tracestate', () => {
  const state = (...values: readonly string[]) => {
    const found = parent(good, ...values.map((value) => ['tracestate', value] as const));
    return 'tracestate' in found ? found.tracestate : undefined;
  };
  it('is one list of all its headers, in their order', () => {
    expect(state('foo=1 \t , \t bar=2', '', 'rojo=3,,')).toEqual([
      ['foo', '1'],
      ['bar', '2'],
      ['rojo', '3'],
    ]);
  });
  it('keeps the first of equal keys', () => {
    expect(state('foo=1,foo=2')).toEqual([['foo', '1']]);
  });
  it('keeps blanks at the beginning of a value', () => {
    expect(state('foo=  1 ')).toEqual([['foo', '  1']]);
  });
  it.each([
    'foo@=1,bar=2',
    'foo@@bar=1,bar=2',
    `${'z'.repeat(256)}=1`,
    `${'t'.repeat(242)}@v=1`,
    '0foo=1',
    `foo=${'v'.repeat(256)}`,
  ])('takes %s', (value) => {
    expect(state(value)).not.toEqual([]);
  });
  it.each([
    'foo =1',
    'FOO=1',
    'foo.bar=1',
    '@foo=1,bar=2',
    `${'z'.repeat(257)}=1`,
    'foo=bar=baz',
    'foo=,bar=3',
    'foo',
    `foo=${'v'.repeat(257)}`,
    'foo=\u00e9',
  ])('is discarded alone: %s', (value) => {
    expect(state(value)).toEqual([]);
    expect(state('ok=1', value)).toEqual([]);
  });
  it('has at most 32 members', () => {
    const members = (count: number) =>
      Array.from({ length: count }, (_, i) => `bar${i}=${i}`).join(',');
    expect(state(members(32))).toHaveLength(32);
    expect(state(members(33))).toEqual([]);
  });
  it('costs its length, whatever it is', () => {
    const begun = performance.now();
    expect(state(`foo=${' '.repeat(400_000)}x,${'\t '.repeat(200_000)}`)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
