import { describe, expect, it } from '@jest/globals';
import { contextCheck } from '../../../../src/gates/logs/context.ts';
import { judgeLedger, type Line, rulesOf } from '../../../support/gates/ledgers.ts';

const [t1, t2] = ['1'.repeat(32), '2'.repeat(32)];
const id = (n: number) => String(n).padStart(16, '0');
const attributes = (tenant: string | null, message?: string) => [
  ...(tenant === null ? [] : [{ key: 'tenant.id', value: { stringValue: tenant } }]),
  ...(message === undefined
    ? []
    : [{ key: 'messaging.message.id', value: { stringValue: message } }]),
];
const span = (
  traceId: string,
  spanId: number,
  kind: number | string,
  tenant: string | null,
  more: object = {},
) => ({
  traceId,
  spanId: id(spanId),
  name: `s${spanId}`,
  kind,
  attributes: attributes(tenant),
  ...more,
});
const produce = (n = 1, tenant: string | null = 'acme', more: object = {}) =>
  span(t1, n, 4, tenant, more);
const child = (n = 2, of = 1, tenant: string | null = 'acme', more: object = {}) =>
  span(t1, n, 5, tenant, { parentSpanId: id(of), ...more });
const linked = (
  n: number,
  of: readonly number[],
  tenant: string | null = 'acme',
  more: object = {},
) =>
  span(t2, n, 5, tenant, { links: of.map((one) => ({ traceId: t1, spanId: id(one) })), ...more });
const log = (more: object = {}) => ({
  type: 'log',
  ts: 1000,
  trace_id: t1,
  tenant: 'acme',
  worker: 'w1',
  text: 'x',
  ...more,
});
const probe = { type: 'probe', trace_id: t1, tenant: 'acme' };
const headers = (of: readonly (readonly [string, string])[], at = 'orders') => ({
  type: 'headers',
  at,
  headers: of,
});
const parent = (trace: string) => ['traceparent', `00-${trace}-${id(1)}-01`] as const;
const judge = (lines: readonly Line[], parameters = {}) =>
  judgeLedger(contextCheck, lines, parameters);
const rules = (lines: readonly Line[], parameters = {}) => rulesOf(judge(lines, parameters));

describe('a message', () => {
  it.each<[string, readonly Line[]]>([
    ['as a child', [produce(), child()]],
    ['by a link from another trace', [produce(), linked(3, [1])]],
    ['by one link each of a batch', [produce(1), produce(2), linked(3, [1, 2], null)]],
    [
      'with kinds by name',
      [
        produce(1, 'acme', { kind: 'SPAN_KIND_PRODUCER' }),
        child(2, 1, 'acme', { kind: 'SPAN_KIND_CONSUMER' }),
      ],
    ],
    [
      'as a collector writes it',
      [{ resourceSpans: [{ scopeSpans: [{ spans: [produce(), child()] }] }] }],
    ],
  ])('passes when it is taken up in its context: %s', (_what, lines) => {
    expect(judge(lines).verdict).toBe('pass');
  });
  it('breaks P2 when nobody takes it up', () => {
    const found = judge([produce(1), child(2, 1), produce(3)]);
    expect(rulesOf(found)).toEqual(['P2']);
    expect(found.analysis).toMatchObject({ coverage: 0.5, breaks: [{ line: 3, span_id: id(3) }] });
    expect(judge([produce(1), child(2, 1), produce(3)], { minimumCoverage: 0.5 }).verdict).toBe(
      'pass',
    );
    expect(judge([produce(1), child(2, 1), produce(3)], { minimumCoverage: 60 }).verdict).toBe(
      'fail',
    );
  });
  it('is left out when it is not sampled; all of them so is no proof', () => {
    const unsampled = produce(3, 'acme', { flags: 256 });
    expect(judge([produce(1), child(2, 1), unsampled]).verdict).toBe('pass');
    expect(judge([unsampled]).verdict).toBe('inconclusive');
  });
  it('breaks P3 when its tenant changes over a link', () => {
    expect(rules([produce(), linked(3, [1], 'other')])).toEqual(['P3']);
    expect(rules([produce(), linked(3, [1], null)])).toEqual(['P3']);
  });
  it('breaks P6 when it is taken up again without its context', () => {
    const made = produce(1, 'acme', { attributes: attributes('acme', 'm1') });
    const first = child(2, 1, 'acme', { attributes: attributes('acme', 'm1') });
    const lost = span(t2, 3, 5, 'acme', { attributes: attributes('acme', 'm1') });
    expect(rules([made, first, lost])).toEqual(['P6']);
    const kept = linked(3, [1], 'acme', { attributes: attributes('acme', 'm1') });
    expect(rules([made, first, kept])).toEqual([]);
  });
});

describe('a tenant', () => {
  it('breaks P4 when it leaks into the work for another', () => {
    const found = judge([log(), log({ trace_id: t2, tenant: 'other' }), log({ tenant: 'other' })]);
    expect(rulesOf(found)).toEqual(['P4']);
    expect(found.analysis['bleeds']).toMatchObject([
      { line: 3, trace_id: t1, tenant: 'other', of: 'acme' },
    ]);
    expect(rules([probe, log({ tenant: 'other' })])).toEqual(['P4']);
    expect(rules([produce(), child(2, 1, 'other')])).toEqual(['P4']);
  });
  it('and its trace are said by every log line, in fields or in the text', () => {
    expect(rules([log({ trace_id: '' })])).toEqual(['P5']);
    expect(rules([log({ tenant: null })])).toEqual(['P5']);
    expect(
      rules([log({ trace_id: null, tenant: null, text: `done traceID=${t1} tenantID=acme` })]),
    ).toEqual([]);
  });
});

describe('headers', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['a tenant header', [parent(t1), ['X-Tenant-ID', 'acme']]],
    ['baggage', [parent(t1), ['baggage', 'a=b, tenant.id=acme;p=1']]],
    [
      'the headers of before W3C',
      [
        ['X-Trace-ID', t1],
        ['X-Tenant-ID', 'acme'],
      ],
    ],
  ])('carry their probe: %s', (_what, of) => {
    expect(judge([probe, headers(of)]).verdict).toBe('pass');
  });
  it('break P1 when they do not', () => {
    expect(rules([probe, headers([parent(t1)])])).toEqual(['P1']);
    expect(rules([headers([parent(t1), ['tenant', 'other']]), probe])).toEqual(['P1']);
    expect(rules([headers([['traceparent', 'nonsense']])])).toEqual(['P1']);
    expect(rules([headers([])])).toEqual(['P1']);
  });
  it('break P6 when a retry or a dead letter is of another trace', () => {
    const other = [parent(t2), ['X-Tenant-ID', 'acme']] as const;
    expect(
      rules([
        probe,
        headers([parent(t1), ['X-Tenant-ID', 'acme']]),
        headers(other, 'orders.retry'),
      ]),
    ).toEqual(['P6']);
    expect(
      rules([probe, headers([parent(t1), ['X-Tenant-ID', 'acme']]), headers(other, 'orders')]),
    ).toEqual([]);
  });
});

describe('what cannot be judged', () => {
  it('is inconclusive: nothing, no producer, a probe that is not seen again', () => {
    expect(judge([]).verdict).toBe('inconclusive');
    expect(judge([probe]).verdict).toBe('inconclusive');
    expect(judge([span(t1, 1, 1, 'acme')]).verdict).toBe('inconclusive');
    expect(judge([probe, log({ trace_id: t2 })]).reasons.join()).toContain('was not seen again');
  });
  it.each<[string, Line, string]>([
    ['an id of other characters', produce(1, 'a', { traceId: 'x' }), 'traceId'],
    ['an id of zeros', produce(1, 'a', { spanId: '0'.repeat(16) }), 'spanId'],
    ['a probe without a trace', { ...probe, trace_id: 'abc' }, 'trace_id'],
    ['headers that are none', { type: 'headers', at: 'x', headers: [['a']] }, 'headers[0]'],
    ['a log line without its time', log({ ts: null }), 'ts'],
    ['another type', { type: 'spam' }, 'type'],
    ['flags that are none', produce(1, 'a', { flags: -1 }), 'flags'],
  ])('is an error: %s', (_what, line, says) => {
    const found = judge([line]);
    expect([found.verdict, found.reasons.join()]).toEqual(['error', expect.stringContaining(says)]);
  });
});
