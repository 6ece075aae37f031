import { describe, expect, it } from '@jest/globals';
import { consistencyChecks, consistencyGate } from '../../../../src/gates/consistency/gate.ts';
import { askedChecks, type LedgerGateParameters } from '../../../../src/gates/ledger/gate.ts';
import { ledgerPlace, type ReadLedger } from '../../../../src/gates/ledger/source.ts';
import { logsGate } from '../../../../src/gates/logs/gate.ts';

const place = { kind: 'file', path: 'a.jsonl' } as const;
const read = (lines: readonly string[], more: Partial<ReadLedger> = {}): ReadLedger => ({
  from: 'file a.jsonl',
  lines,
  gaps: [],
  missing: null,
  ...more,
});
const asked = (check: string, parameters: object): LedgerGateParameters => ({
  checks: [{ check, ledger: place, parameters }],
  watchSeconds: 0,
});
const forbids = asked('log-pattern', { forbid: ['panic:'] });

describe('a gate over ledgers', () => {
  it('judges as the command does, and names its measurements by the check', () => {
    const { verdict, measurements } = logsGate.judge(
      { ledgers: [read(['ok', 'panic: x'])] },
      forbids,
    );
    expect(verdict).toBe('fail');
    expect(measurements.map(({ name }) => name)).toEqual(['log-forbid-1']);
    expect(measurements[0]?.reason).toContain('line 2');
  });
  it('is inconclusive, with its own words, when a source is dead', () => {
    const { verdict, reasons } = logsGate.judge(
      { ledgers: [read([], { missing: 'the address answered 503' })] },
      forbids,
    );
    expect(verdict).toBe('inconclusive');
    expect(reasons.join()).toContain('file a.jsonl: the address answered 503');
  });
  it('does not pass what it saw only half of, and fails what it saw wrong', () => {
    const gaps = ['shop-1: its log was rotated'];
    expect(logsGate.judge({ ledgers: [read(['ok'], { gaps })] }, forbids).verdict).toBe(
      'inconclusive',
    );
    expect(logsGate.judge({ ledgers: [read(['panic:'], { gaps })] }, forbids).verdict).toBe('fail');
  });
  it('is an error when a line cannot be used, also when it is a case line', () => {
    const weaker = '{"type":"case","id":"x","parameters":{"timeoutSeconds":1e6}}';
    for (const line of ['nonsense', weaker]) {
      const { verdict } = consistencyGate.judge({ ledgers: [read([line])] }, asked('saga', {}));
      expect(verdict).toBe('error');
    }
  });
  it('needs every ledger: one that is missing is not made good by another', () => {
    const two = { ...forbids, checks: [...forbids.checks, ...forbids.checks] };
    expect(
      logsGate.judge({ ledgers: [read(['ok']), read([], { missing: 'gone' })] }, two).verdict,
    ).toBe('inconclusive');
    expect(logsGate.judge({ ledgers: [read(['ok'])] }, two).verdict).toBe('error');
  });
});

describe('what such a gate is asked', () => {
  const parse = askedChecks(consistencyChecks);
  it('has the defaults of its checks resolved, as JSON', () => {
    const [one] = parse([{ check: 'saga', ledger: { pods: { marker: 'LEDGER ' } } }], 'checks');
    expect(one).toEqual({
      check: 'saga',
      ledger: { kind: 'pods', marker: 'LEDGER ', container: null },
      parameters: { timeoutSeconds: 300, compensateFailed: true },
    });
  });
  it.each<[unknown, string]>([
    [[], 'fewer than 1'],
    [[{ check: 'sagas', ledger: { file: 'a' } }], 'one of saga'],
    [[{ check: 'saga', ledger: {} }], 'exactly one of file, url, pods'],
    [[{ check: 'saga', ledger: { file: 'a', url: 'https://b' } }], 'exactly one'],
    [[{ check: 'saga', ledger: { file: 'a' }, parameters: { timeout: 5 } }], 'timeoutSeconds'],
    [[{ check: 'saga', ledger: { file: 'a' }, parameters: [] }], 'no map'],
    [[{ check: 'saga', ledger: { file: '../secrets' } }], 'inside the workspace'],
    [[{ check: 'saga', ledger: { url: 'http://example.com/x' } }], 'https'],
  ])('is refused when it is %j', (given, says) => {
    expect(() => parse(given, 'checks')).toThrow(says);
  });
  it('takes a place once', () => {
    expect(ledgerPlace({ url: 'https://example.com/l?sig=x' }, 'l')).toEqual({
      kind: 'url',
      url: 'https://example.com/l?sig=x',
    });
  });
});
